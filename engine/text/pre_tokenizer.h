// SPDX-License-Identifier: GPL-3.0-or-later
// Cuts normalized text into the pieces that are encoded one by one: the "pre_tokenizer" of tokenizer.json.
#pragma once

#include "text/normalizer.h"

#include <deque>

namespace luthier
{

/// Pieces of one text: views into it, or into @ref own where a step had to change the text.
struct Pieces {
    std::vector<std::string_view> views;
    std::deque<std::string> own;
};

class PreTokenizer
{
public:
    /// Supported: ByteLevel, Split, Digits, Punctuation, Whitespace, WhitespaceSplit, BertPreTokenizer,
    /// CharDelimiterSplit, Metaspace, Sequence; null is none.
    static Result<PreTokenizer> fromJson(const Json &json);
    /// One Split{Isolated} per pattern, in order, then bytes. For GGUF files, which name a pattern set instead.
    static Result<PreTokenizer> byteLevel(const std::vector<std::string_view> &patterns);

    /// True when the pieces are to be read as bytes (a ByteLevel step).
    bool isByteLevel() const { return m_byteLevel; }

    /// Cuts @p text. @p atStart: it stands at the very beginning of what the user gave (Metaspace "first").
    Result<void> split(std::string_view text, bool atStart, Pieces &pieces) const;

    static constexpr std::string_view kGpt2Pattern =
        "'(?:[sdmt]|ll|ve|re)| ?\\p{L}+| ?\\p{N}+| ?[^\\s\\p{L}\\p{N}]+|\\s+(?!\\S)|\\s+";

private:
    enum class Kind { Pattern, Characters, PrefixSpace, Metaspace };
    enum class Behavior { Removed, Isolated, MergedWithPrevious, MergedWithNext, Contiguous };
    enum class Prepend { Always, First, Never };
    struct Step {
        Kind kind;
        Behavior behavior = Behavior::Isolated;
        bool invert = false;
        bool cut = true; // Metaspace: also split
        Prepend prepend = Prepend::Always;
        TextPattern pattern;
        bool (*matches)(char32_t) = nullptr; // Characters: each matching character is one match
        std::string mark; // Metaspace: what a space becomes
    };
    struct Span {
        std::size_t begin;
        std::size_t end;
        bool match;
    };

    Result<void> append(const Json &json, int depth);
    static Result<std::vector<Span>> findSpans(const Step &step, std::string_view text);
    static void join(std::vector<Span> &spans, Behavior behavior);
    static Result<void> cut(const Step &step, std::string_view text, std::vector<std::string_view> &out);
    static std::string mark(const Step &step, std::string_view text, bool atStart);

    std::vector<Step> m_steps;
    bool m_byteLevel = false;
};

} // namespace luthier
