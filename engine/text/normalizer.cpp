// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/normalizer.h"

#include "base/json_members.h"
#include "base/unicode.h"
#include "text/characters.h"
#include "text/unsupported_step.h"

#include <utf8proc.h>

#include <algorithm>
#include <cstdlib>
#include <memory>

namespace luthier
{

namespace
{

constexpr std::string_view kSpaceMark = "\xE2\x96\x81"; // ▁
constexpr int kMaximumNesting = 16;

bool isAscii(std::string_view text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

std::string normalizeUnicode(std::string_view text, bool compatibility, bool compose)
{
    if (isAscii(text))
        return std::string(text);
    int options = UTF8PROC_STABLE | (compose ? UTF8PROC_COMPOSE : UTF8PROC_DECOMPOSE);
    if (compatibility)
        options |= UTF8PROC_COMPAT;
    utf8proc_uint8_t *mapped = nullptr;
    const utf8proc_ssize_t length = utf8proc_map(reinterpret_cast<const utf8proc_uint8_t *>(text.data()),
        static_cast<utf8proc_ssize_t>(text.size()), &mapped, static_cast<utf8proc_option_t>(options));
    const std::unique_ptr<utf8proc_uint8_t, decltype(&std::free)> owner(mapped, &std::free);
    if (length < 0)
        return std::string(text);
    return std::string(reinterpret_cast<const char *>(mapped), static_cast<std::size_t>(length));
}

std::string lowercase(std::string_view text)
{
    std::string out;
    out.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        std::size_t length = 0;
        const char32_t c = characterAt(text, at, length);
        at += length;
        if (c == 0x130) // the one character whose lower case is two
            out += "i\xCC\x87";
        else
            appendUtf8(out, static_cast<char32_t>(utf8proc_tolower(static_cast<utf8proc_int32_t>(c))));
    }
    return out;
}

std::string stripAccents(std::string_view text)
{
    std::string out;
    for (std::size_t at = 0; at < text.size();) {
        std::size_t length = 0;
        if (!isNonspacingMark(characterAt(text, at, length)))
            out.append(text, at, length);
        at += length;
    }
    return out;
}

std::string_view stripSpaces(std::string_view text, bool left, bool right)
{
    std::size_t length = 0;
    while (left && !text.empty() && isSpaceCharacter(characterAt(text, 0, length)))
        text.remove_prefix(length);
    while (right && !text.empty() && isSpaceCharacter(characterBefore(text, text.size(), length)))
        text.remove_suffix(length);
    return text;
}

} // namespace

TextPattern TextPattern::literal(std::string text)
{
    TextPattern pattern;
    pattern.m_literal = std::move(text);
    return pattern;
}

Result<TextPattern> TextPattern::fromJson(const Json &json)
{
    if (const std::string *text = findText(json, "String"))
        return literal(*text);
    if (const std::string *text = findText(json, "Regex")) {
        TextPattern pattern;
        LUTHIER_ASSIGN(pattern.m_regex, Regex::compile(*text));
        return pattern;
    }
    return Error{ErrorCode::InvalidData,
        LUTHIER_TEXT("Errors", "A pattern of the tokenizer is neither a \"String\" nor a \"Regex\"."), {}, {}};
}

Result<bool> TextPattern::find(std::string_view text, std::size_t from, std::size_t &begin, std::size_t &end) const
{
    if (m_regex)
        return m_regex->find(text, from, begin, end);
    begin = m_literal.empty() ? std::string_view::npos : text.find(m_literal, from);
    end = begin + m_literal.size();
    return begin != std::string_view::npos;
}

Result<std::string> TextPattern::replaceAll(std::string_view text, std::string_view content) const
{
    std::string out;
    std::size_t done = 0;
    std::size_t from = 0;
    std::size_t begin = 0;
    std::size_t end = 0;
    while (from <= text.size()) {
        LUTHIER_ASSIGN(const bool found, find(text, from, begin, end));
        if (!found)
            break;
        out.append(text, done, begin - done);
        out += content;
        done = end;
        from = end;
        if (begin == end) { // an empty match: step over one character
            std::size_t length = 1;
            if (from < text.size())
                characterAt(text, from, length);
            from += length;
        }
    }
    if (done < text.size())
        out.append(text, done);
    return out;
}

Normalizer Normalizer::unicode(bool compatibility, bool compose)
{
    Normalizer normalizer;
    normalizer.m_steps.push_back({Kind::Unicode, compatibility, compose, {}, {}});
    return normalizer;
}

Normalizer Normalizer::sentencePieceSpaces(bool prefix)
{
    Normalizer normalizer;
    if (prefix)
        normalizer.m_steps.push_back({Kind::Prepend, false, false, {}, std::string(kSpaceMark)});
    normalizer.m_steps.push_back({Kind::Replace, false, false, TextPattern::literal(" "), std::string(kSpaceMark)});
    return normalizer;
}

Result<Normalizer> Normalizer::fromJson(const Json &json)
{
    Normalizer normalizer;
    LUTHIER_TRY(normalizer.append(json, 0));
    return normalizer;
}

Result<void> Normalizer::append(const Json &json, int depth)
{
    if (json.is_null())
        return {};
    const std::string type = textOr(json, "type", "");
    if (depth > kMaximumNesting)
        return Error{ErrorCode::InvalidData, LUTHIER_TEXT("Errors", "The tokenizer's steps are nested too deeply."), {},
            "normalizer"};
    if (type == "NFC" || type == "NFD" || type == "NFKC" || type == "NFKD") {
        m_steps.push_back({Kind::Unicode, type[2] == 'K', type.back() == 'C', {}, {}});
    } else if (type == "Lowercase") {
        m_steps.push_back({Kind::Lowercase, false, false, {}, {}});
    } else if (type == "StripAccents") {
        m_steps.push_back({Kind::StripAccents, false, false, {}, {}});
    } else if (type == "Strip") {
        m_steps.push_back({Kind::Strip, flagOr(json, "strip_left", true), flagOr(json, "strip_right", true), {}, {}});
    } else if (type == "Prepend") {
        m_steps.push_back({Kind::Prepend, false, false, {}, textOr(json, "prepend", std::string(kSpaceMark))});
    } else if (type == "Replace") {
        const Json *pattern = findMember(json, "pattern");
        LUTHIER_ASSIGN(TextPattern compiled, TextPattern::fromJson(pattern != nullptr ? *pattern : Json()));
        m_steps.push_back({Kind::Replace, false, false, std::move(compiled), textOr(json, "content", "")});
    } else if (type == "Sequence") {
        const Json *steps = findMember(json, "normalizers");
        for (const Json &step : steps != nullptr && steps->is_array() ? *steps : Json::array())
            LUTHIER_TRY(append(step, depth + 1));
    } else {
        return unsupportedStep("normalizer", type);
    }
    return {};
}

Result<std::string> Normalizer::apply(std::string_view text) const
{
    std::string current(text);
    for (const Step &step : m_steps) {
        switch (step.kind) {
        case Kind::Unicode:
            current = normalizeUnicode(current, step.first, step.second);
            break;
        case Kind::Lowercase:
            current = lowercase(current);
            break;
        case Kind::StripAccents:
            current = stripAccents(current);
            break;
        case Kind::Strip:
            current = std::string(stripSpaces(current, step.first, step.second));
            break;
        case Kind::Replace: {
            LUTHIER_ASSIGN(current, step.pattern.replaceAll(current, step.content));
            break;
        }
        case Kind::Prepend:
            if (!current.empty())
                current.insert(0, step.content);
            break;
        }
    }
    return current;
}

} // namespace luthier
