// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/pre_tokenizer.h"

#include "base/json_members.h"
#include "base/unicode.h"
#include "text/characters.h"
#include "text/unsupported_step.h"

#include <algorithm>

namespace luthier
{

namespace
{

constexpr int kMaximumNesting = 16;
// \w+|[^\w\s]+ with the \w of Rust's regex crate: Alphabetic, marks, decimal digits, connectors, joiners.
constexpr std::string_view kRustWords =
    "[\\p{L}\\p{M}\\p{Nd}\\p{Nl}\\p{Pc}\\x{200c}\\x{200d}\\x{24b6}-\\x{24e9}]+"
    "|[^\\p{L}\\p{M}\\p{Nd}\\p{Nl}\\p{Pc}\\x{200c}\\x{200d}\\x{24b6}-\\x{24e9}\\s]+";
constexpr std::string_view kSpaceMark = "\xE2\x96\x81"; // ▁

} // namespace

Result<PreTokenizer> PreTokenizer::fromJson(const Json &json)
{
    PreTokenizer preTokenizer;
    LUTHIER_TRY(preTokenizer.append(json, 0));
    return preTokenizer;
}

Result<PreTokenizer> PreTokenizer::byteLevel(const std::vector<std::string_view> &patterns)
{
    PreTokenizer preTokenizer;
    for (const std::string_view pattern : patterns) {
        Step step{.kind = Kind::Pattern, .pattern = {}, .mark = {}};
        LUTHIER_ASSIGN(step.pattern, TextPattern::fromJson(Json{{"Regex", pattern}}));
        preTokenizer.m_steps.push_back(std::move(step));
    }
    preTokenizer.m_byteLevel = true;
    return preTokenizer;
}

Result<void> PreTokenizer::append(const Json &json, int depth)
{
    if (json.is_null())
        return {};
    const std::string type = textOr(json, "type", "");
    if (depth > kMaximumNesting)
        return Error{ErrorCode::InvalidData, LUTHIER_TEXT("Errors", "The tokenizer's steps are nested too deeply."), {},
            "pre_tokenizer"};
    const auto behaviorOf = [&](const char *fallback) -> Result<Behavior> {
        const std::string name = textOr(json, "behavior", fallback);
        if (name == "Removed")
            return Behavior::Removed;
        if (name == "Isolated")
            return Behavior::Isolated;
        if (name == "MergedWithPrevious")
            return Behavior::MergedWithPrevious;
        if (name == "MergedWithNext")
            return Behavior::MergedWithNext;
        if (name == "Contiguous")
            return Behavior::Contiguous;
        return unsupportedStep("pre_tokenizer", type + " " + name);
    };
    if (type == "Sequence") {
        const Json *steps = findMember(json, "pretokenizers");
        for (const Json &step : steps != nullptr && steps->is_array() ? *steps : Json::array())
            LUTHIER_TRY(append(step, depth + 1));
        return {};
    }
    if (m_byteLevel) // later steps would see GPT-2's alphabet instead of the text
        return unsupportedStep("pre_tokenizer", type + " after ByteLevel");
    Step step{.kind = Kind::Pattern, .pattern = {}, .mark = {}};
    if (type == "ByteLevel") {
        if (flagOr(json, "add_prefix_space", true)) {
            step.kind = Kind::PrefixSpace;
            m_steps.push_back(step);
        }
        m_byteLevel = true;
        if (!flagOr(json, "use_regex", true))
            return {};
        step.kind = Kind::Pattern;
        LUTHIER_ASSIGN(step.pattern, TextPattern::fromJson(Json{{"Regex", kGpt2Pattern}}));
    } else if (type == "Split") {
        const Json *pattern = findMember(json, "pattern");
        LUTHIER_ASSIGN(step.pattern, TextPattern::fromJson(pattern != nullptr ? *pattern : Json()));
        LUTHIER_ASSIGN(step.behavior, behaviorOf(""));
        step.invert = flagOr(json, "invert", false);
    } else if (type == "Digits") {
        step.kind = Kind::Characters;
        step.matches = isNumericCharacter;
        step.behavior = flagOr(json, "individual_digits", false) ? Behavior::Isolated : Behavior::Contiguous;
    } else if (type == "Punctuation") {
        step.kind = Kind::Characters;
        step.matches = isPunctuationCharacter;
        LUTHIER_ASSIGN(step.behavior, behaviorOf("Isolated"));
    } else if (type == "Whitespace") {
        LUTHIER_ASSIGN(step.pattern, TextPattern::fromJson(Json{{"Regex", kRustWords}}));
        step.behavior = Behavior::Removed;
        step.invert = true;
    } else if (type == "WhitespaceSplit" || type == "BertPreTokenizer") {
        step.kind = Kind::Characters;
        step.matches = isSpaceCharacter;
        step.behavior = Behavior::Removed;
        if (type == "BertPreTokenizer") {
            m_steps.push_back(step);
            step.matches = isPunctuationCharacter;
            step.behavior = Behavior::Isolated;
        }
    } else if (type == "CharDelimiterSplit") {
        step.pattern = TextPattern::literal(textOr(json, "delimiter", ""));
        step.behavior = Behavior::Removed;
    } else if (type == "Metaspace") {
        step.kind = Kind::Metaspace;
        step.mark = textOr(json, "replacement", std::string(kSpaceMark));
        step.cut = flagOr(json, "split", true);
        const std::string scheme =
            textOr(json, "prepend_scheme", flagOr(json, "add_prefix_space", true) ? "always" : "never");
        step.prepend = scheme == "never" ? Prepend::Never : scheme == "first" ? Prepend::First : Prepend::Always;
        step.behavior = Behavior::MergedWithNext;
        step.pattern = TextPattern::literal(step.mark);
    } else {
        return unsupportedStep("pre_tokenizer", type);
    }
    m_steps.push_back(std::move(step));
    return {};
}

Result<std::vector<PreTokenizer::Span>> PreTokenizer::findSpans(const Step &step, std::string_view text)
{
    std::vector<Span> spans;
    std::size_t done = 0;
    const auto add = [&](std::size_t begin, std::size_t end) {
        if (done < begin)
            spans.push_back({done, begin, step.invert});
        if (begin < end)
            spans.push_back({begin, end, !step.invert});
        done = end;
    };
    if (step.kind == Kind::Characters) {
        for (std::size_t at = 0; at < text.size();) {
            std::size_t length = 0;
            if (step.matches(characterAt(text, at, length)))
                add(at, at + length);
            at += length;
        }
    } else {
        std::size_t from = 0;
        std::size_t begin = 0;
        std::size_t end = 0;
        while (from < text.size()) {
            LUTHIER_ASSIGN(const bool found, step.pattern.find(text, from, begin, end));
            if (!found)
                break;
            add(begin, end);
            from = end;
            if (begin == end && from < text.size()) {
                std::size_t length = 0;
                characterAt(text, from, length);
                from += length;
            }
        }
    }
    if (done < text.size())
        spans.push_back({done, text.size(), step.invert});
    return spans;
}

void PreTokenizer::join(std::vector<Span> &spans, Behavior behavior)
{
    std::vector<Span> joined;
    switch (behavior) {
    case Behavior::Isolated:
        return;
    case Behavior::Removed:
        std::erase_if(spans, [](const Span &span) { return span.match; });
        return;
    case Behavior::Contiguous:
        for (const Span &span : spans) {
            if (!joined.empty() && joined.back().match == span.match)
                joined.back().end = span.end;
            else
                joined.push_back(span);
        }
        break;
    case Behavior::MergedWithPrevious: {
        bool previousMatched = false;
        for (const Span &span : spans) {
            if (span.match && !previousMatched && !joined.empty())
                joined.back().end = span.end;
            else
                joined.push_back(span);
            previousMatched = span.match;
        }
        break;
    }
    case Behavior::MergedWithNext: {
        bool nextMatched = false;
        for (auto span = spans.rbegin(); span != spans.rend(); ++span) {
            if (span->match && !nextMatched && !joined.empty())
                joined.back().begin = span->begin;
            else
                joined.push_back(*span);
            nextMatched = span->match;
        }
        std::reverse(joined.begin(), joined.end());
        break;
    }
    }
    spans = std::move(joined);
}

Result<void> PreTokenizer::cut(const Step &step, std::string_view text, std::vector<std::string_view> &out)
{
    if (step.kind == Kind::Pattern && step.behavior == Behavior::Isolated) { // the usual case, without a span list
        std::size_t done = 0;
        std::size_t begin = 0;
        std::size_t end = 0;
        for (std::size_t from = 0; from < text.size();) {
            LUTHIER_ASSIGN(const bool found, step.pattern.find(text, from, begin, end));
            if (!found)
                break;
            if (done < begin)
                out.push_back(text.substr(done, begin - done));
            if (begin < end)
                out.push_back(text.substr(begin, end - begin));
            done = end;
            from = end;
            if (begin == end && from < text.size()) {
                std::size_t length = 0;
                characterAt(text, from, length);
                from += length;
            }
        }
        if (done < text.size())
            out.push_back(text.substr(done));
        return {};
    }
    LUTHIER_ASSIGN(std::vector<Span> spans, findSpans(step, text));
    join(spans, step.behavior);
    for (const Span &span : spans)
        out.push_back(text.substr(span.begin, span.end - span.begin));
    return {};
}

std::string PreTokenizer::mark(const Step &step, std::string_view text, bool atStart)
{
    std::string out;
    for (const char c : text) {
        if (c == ' ')
            out += step.mark;
        else
            out += c;
    }
    const bool wanted = step.prepend == Prepend::Always || (step.prepend == Prepend::First && atStart);
    if (wanted && !out.starts_with(step.mark))
        out.insert(0, step.mark);
    return out;
}

Result<void> PreTokenizer::split(std::string_view text, bool atStart, Pieces &pieces) const
{
    pieces.views.clear();
    pieces.own.clear();
    if (text.empty())
        return {};
    pieces.views.push_back(text);
    std::vector<std::string_view> next;
    for (const Step &step : m_steps) {
        next.clear();
        bool first = atStart;
        for (std::string_view piece : pieces.views) {
            if (step.kind == Kind::PrefixSpace) {
                if (!piece.starts_with(' '))
                    piece = pieces.own.emplace_back(" " + std::string(piece));
                next.push_back(piece);
            } else {
                if (step.kind == Kind::Metaspace)
                    piece = pieces.own.emplace_back(mark(step, piece, first));
                if (step.cut)
                    LUTHIER_TRY(cut(step, piece, next));
                else
                    next.push_back(piece);
            }
            first = false;
        }
        pieces.views.swap(next);
    }
    return {};
}

} // namespace luthier
