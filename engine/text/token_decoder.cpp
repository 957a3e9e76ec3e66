// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/token_decoder.h"

#include "base/json_members.h"
#include "base/unicode.h"
#include "text/bpe.h"
#include "text/characters.h"
#include "text/unsupported_step.h"

#include <algorithm>
#include <charconv>

namespace luthier
{

namespace
{

constexpr int kMaximumNesting = 16;
constexpr std::string_view kSpaceMark = "\xE2\x96\x81"; // ▁
constexpr std::string_view kReplacement = "\xEF\xBF\xBD"; // U+FFFD

std::string joined(const std::vector<std::string> &tokens, std::string_view separator = {})
{
    std::string out;
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        if (i > 0)
            out += separator;
        out += tokens[i];
    }
    return out;
}

// A token that is not written in the alphabet (an added one) stands for its own bytes.
std::string bytesOf(const std::string &token)
{
    std::string bytes;
    for (std::size_t at = 0; at < token.size();) {
        std::size_t length = 0;
        const int byte = byteOfCharacter(characterAt(token, at, length));
        if (byte < 0)
            return token;
        bytes += static_cast<char>(byte);
        at += length;
    }
    return bytes;
}

int fallbackByte(const std::string &token)
{
    unsigned value = 0;
    if (token.size() != 6 || !token.starts_with("<0x") || token[5] != '>')
        return -1;
    const auto [stop, error] = std::from_chars(token.data() + 3, token.data() + 5, value, 16);
    return error == std::errc() && stop == token.data() + 5 ? static_cast<int>(value) : -1;
}

std::vector<std::string> joinFallbackBytes(const std::vector<std::string> &tokens)
{
    std::vector<std::string> out;
    std::string bytes;
    const auto flush = [&] {
        if (bytes.empty())
            return;
        if (findInvalidUtf8(bytes) == std::string::npos)
            out.push_back(bytes);
        else
            out.insert(out.end(), bytes.size(), std::string(kReplacement));
        bytes.clear();
    };
    for (const std::string &token : tokens) {
        if (const int byte = fallbackByte(token); byte >= 0) {
            bytes += static_cast<char>(byte);
        } else {
            flush();
            out.push_back(token);
        }
    }
    flush();
    return out;
}

void strip(std::string &token, std::string_view content, std::size_t start, std::size_t stop)
{
    std::string_view rest = token;
    for (std::size_t i = 0; i < start && !content.empty() && rest.starts_with(content); ++i)
        rest.remove_prefix(content.size());
    for (std::size_t i = 0; i < stop && !content.empty() && rest.ends_with(content); ++i)
        rest.remove_suffix(content.size());
    token = std::string(rest);
}

} // namespace

Result<TokenDecoder> TokenDecoder::fromJson(const Json &json)
{
    TokenDecoder decoder;
    decoder.m_joinWithSpaces = json.is_null();
    LUTHIER_TRY(decoder.append(json, 0));
    return decoder;
}

TokenDecoder TokenDecoder::byteLevel()
{
    TokenDecoder decoder;
    decoder.m_joinWithSpaces = false;
    decoder.m_steps.push_back({Kind::ByteLevel, {}, {}});
    return decoder;
}

TokenDecoder TokenDecoder::sentencePiece(bool stripPrefix)
{
    TokenDecoder decoder;
    decoder.m_joinWithSpaces = false;
    decoder.m_steps.push_back({Kind::Replace, TextPattern::literal(std::string(kSpaceMark)), " "});
    decoder.m_steps.push_back({Kind::ByteFallback, {}, {}});
    decoder.m_steps.push_back({Kind::Fuse, {}, {}});
    if (stripPrefix)
        decoder.m_steps.push_back({Kind::Strip, {}, " ", 1, 0});
    return decoder;
}

Result<void> TokenDecoder::append(const Json &json, int depth)
{
    if (json.is_null())
        return {};
    const std::string type = textOr(json, "type", "");
    if (depth > kMaximumNesting)
        return Error{ErrorCode::InvalidData, LUTHIER_TEXT("Errors", "The tokenizer's steps are nested too deeply."), {},
            "decoder"};
    const auto count = [&](const char *key) {
        const Json *member = findMember(json, key);
        const std::int64_t value = member != nullptr && member->is_number_integer() ? member->get<std::int64_t>() : 0;
        return static_cast<std::size_t>(std::max<std::int64_t>(value, 0));
    };
    if (type == "Sequence") {
        const Json *steps = findMember(json, "decoders");
        for (const Json &step : steps != nullptr && steps->is_array() ? *steps : Json::array())
            LUTHIER_TRY(append(step, depth + 1));
    } else if (type == "ByteLevel") {
        m_steps.push_back({Kind::ByteLevel, {}, {}});
    } else if (type == "ByteFallback") {
        m_steps.push_back({Kind::ByteFallback, {}, {}});
    } else if (type == "Fuse") {
        m_steps.push_back({Kind::Fuse, {}, {}});
    } else if (type == "Replace") {
        const Json *pattern = findMember(json, "pattern");
        LUTHIER_ASSIGN(TextPattern compiled, TextPattern::fromJson(pattern != nullptr ? *pattern : Json()));
        m_steps.push_back({Kind::Replace, std::move(compiled), textOr(json, "content", "")});
    } else if (type == "Strip") {
        m_steps.push_back({Kind::Strip, {}, textOr(json, "content", " "), count("start"), count("stop")});
    } else if (type == "Metaspace") {
        const std::string scheme =
            textOr(json, "prepend_scheme", flagOr(json, "add_prefix_space", true) ? "always" : "never");
        m_steps.push_back(
            {Kind::Metaspace, {}, textOr(json, "replacement", std::string(kSpaceMark)), 0, 0, scheme != "never"});
    } else if (type == "BPEDecoder") {
        m_steps.push_back({Kind::WordSuffix, {}, textOr(json, "suffix", "</w>")});
    } else {
        return unsupportedStep("decoder", type);
    }
    return {};
}

std::string TokenDecoder::apply(std::vector<std::string> tokens) const
{
    for (const Step &step : m_steps) {
        switch (step.kind) {
        case Kind::ByteLevel: {
            std::string bytes;
            for (const std::string &token : tokens)
                bytes += bytesOf(token);
            tokens = {replaceInvalidUtf8(bytes)};
            break;
        }
        case Kind::ByteFallback:
            tokens = joinFallbackBytes(tokens);
            break;
        case Kind::Fuse:
            tokens = {joined(tokens)};
            break;
        case Kind::Replace:
            for (std::string &token : tokens) {
                if (Result<std::string> replaced = step.pattern.replaceAll(token, step.content))
                    token = std::move(*replaced);
            }
            break;
        case Kind::Strip:
            for (std::string &token : tokens)
                strip(token, step.content, step.start, step.stop);
            break;
        case Kind::Metaspace: {
            const TextPattern mark = TextPattern::literal(step.content);
            for (std::size_t i = 0; i < tokens.size(); ++i) {
                const std::string_view space = i == 0 && step.prefix ? "" : " ";
                if (Result<std::string> replaced = mark.replaceAll(tokens[i], space))
                    tokens[i] = std::move(*replaced);
            }
            break;
        }
        case Kind::WordSuffix:
            for (std::size_t i = 0; i < tokens.size(); ++i) {
                const std::string_view gap = i + 1 == tokens.size() ? "" : " ";
                if (Result<std::string> replaced = TextPattern::literal(step.content).replaceAll(tokens[i], gap))
                    tokens[i] = std::move(*replaced);
            }
            break;
        }
    }
    return joined(tokens, m_joinWithSpaces ? " " : "");
}

} // namespace luthier
