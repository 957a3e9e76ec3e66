// SPDX-License-Identifier: GPL-3.0-or-later
// What a tokenizer does to the text before it is cut into pieces: the "normalizer" of tokenizer.json.
#pragma once

#include "base/json.h"
#include "text/regex.h"

#include <optional>
#include <vector>

namespace luthier
{

/// {"String": …} or {"Regex": …}: the pattern of Replace and Split.
class TextPattern
{
public:
    static Result<TextPattern> fromJson(const Json &json);
    static TextPattern literal(std::string text);

    /// The next match at or after @p from; false when there is none.
    Result<bool> find(std::string_view text, std::size_t from, std::size_t &begin, std::size_t &end) const;
    /// @p text with every match replaced by @p content.
    Result<std::string> replaceAll(std::string_view text, std::string_view content) const;

private:
    std::string m_literal;
    std::optional<Regex> m_regex;
};

class Normalizer
{
public:
    /// Supported: NFC, NFD, NFKC, NFKD, Lowercase, StripAccents, Strip, Replace, Prepend, Sequence; null is none.
    static Result<Normalizer> fromJson(const Json &json);
    static Normalizer unicode(bool compatibility, bool compose); ///< NFC and its relatives.
    /// SentencePiece's treatment of spaces: "▁" in front (@p prefix), "▁" for every space.
    static Normalizer sentencePieceSpaces(bool prefix);

    bool isIdentity() const { return m_steps.empty(); }
    /// @p text is valid UTF-8, and so is the result.
    Result<std::string> apply(std::string_view text) const;

private:
    enum class Kind { Unicode, Lowercase, StripAccents, Strip, Replace, Prepend };
    struct Step {
        Kind kind;
        bool first = false; // Unicode: compatibility; Strip: left
        bool second = false; // Unicode: compose; Strip: right
        TextPattern pattern;
        std::string content;
    };
    Result<void> append(const Json &json, int depth);

    std::vector<Step> m_steps;
};

} // namespace luthier
