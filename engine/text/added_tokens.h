// SPDX-License-Identifier: GPL-3.0-or-later
// Tokens that are found in the text as they stand, before it is cut into pieces: <|im_end|>, <s> and their like.
#pragma once

#include "text/normalizer.h"

#include <cstdint>
#include <map>

namespace luthier
{

struct AddedToken {
    std::string content;
    std::int32_t id = 0;
    bool singleWord = false; ///< Only where no word character touches it.
    bool leftStrip = false; ///< Takes the blanks in front along.
    bool rightStrip = false;
    bool normalized = false; ///< Looked for after normalization, in its normalized form.
    bool special = false;
};

/// A stretch of text: an added token, or text to encode (id < 0).
struct Segment {
    std::size_t begin;
    std::size_t end;
    std::int32_t id = -1;
};

class AddedTokens
{
public:
    /// Adds @p token unless one with the same content is there. Errors: of the normalizer.
    Result<void> add(AddedToken token, const Normalizer &normalizer);

    const AddedToken *find(std::int32_t id) const;
    const AddedToken *find(std::string_view content) const;
    const std::vector<AddedToken> &all() const { return m_tokens; }
    bool hasNormalized() const { return !m_normalized.empty(); }

    /// Cuts @p text at the tokens with the given normalized flag, leftmost and longest first. With
    /// @p skipSpecial special tokens stay text.
    std::vector<Segment> split(std::string_view text, bool normalized, bool skipSpecial) const;

private:
    /// What to look for, longest first for each first byte.
    struct Finder {
        std::vector<std::vector<std::pair<std::string, std::size_t>>> byFirstByte; ///< 256 lists or none
        bool empty() const { return byFirstByte.empty(); }
        void add(std::string text, std::size_t token);
    };

    std::vector<AddedToken> m_tokens;
    std::map<std::int32_t, std::size_t> m_byId;
    std::map<std::string, std::size_t, std::less<>> m_byContent;
    Finder m_plain;
    Finder m_normalized;
};

} // namespace luthier
