// SPDX-License-Identifier: GPL-3.0-or-later
// Byte-pair encoding (Sennrich et al. 2016) with the options of the Rust tokenizers library: characters or bytes to
// begin with, then always the pair with the smallest rank, leftmost first.
#pragma once

#include "text/vocabulary.h"

#include <array>
#include <span>

namespace luthier
{

struct BpeOptions {
    std::optional<std::string> unknownToken;
    bool fuseUnknown = false; ///< A run of unknown characters gives one token.
    bool byteFallback = false; ///< Unknown characters become "<0xE2>" tokens when all of theirs exist.
    bool ignoreMerges = false; ///< A piece that is a token stays whole.
    bool byteLevel = false; ///< Tokens are written in GPT-2's alphabet of 256 printable characters.
    std::string wordPrefix; ///< continuing_subword_prefix
    std::string wordSuffix; ///< end_of_word_suffix
};

class Bpe
{
public:
    struct Merge {
        std::int32_t left;
        std::int32_t right;
        std::int32_t merged;
        std::uint32_t rank;
    };

    /// Errors: an unknown token that is not in the vocabulary.
    static Result<Bpe> create(Vocabulary vocabulary, std::span<const Merge> merges, BpeOptions options);

    /// Appends the ids of one piece. With byteLevel @p piece is the plain text, not yet in GPT-2's alphabet.
    void encode(std::string_view piece, std::vector<std::int32_t> &ids) const;

    const Vocabulary &vocabulary() const { return m_vocabulary; }
    const BpeOptions &options() const { return m_options; }

private:
    struct Merged {
        std::uint32_t rank;
        std::int32_t token;
    };

    const Merged *findMerge(std::int32_t left, std::int32_t right) const;
    void split(std::string_view piece, std::vector<std::int32_t> &symbols) const;
    void splitCharacters(std::string_view piece, std::vector<std::int32_t> &symbols) const;
    void encodeWord(std::string_view piece, std::vector<std::int32_t> &ids) const;
    bool canCutBeforeMark(std::span<const Merge> merges) const;
    void mergeShort(std::vector<std::int32_t> &symbols) const;
    void mergeLong(std::vector<std::int32_t> &symbols) const;

    Vocabulary m_vocabulary;
    BpeOptions m_options;
    std::optional<std::int32_t> m_unknown;
    std::vector<std::uint64_t> m_pairs; ///< Open addressing: left << 32 | right, all ones when free.
    std::vector<Merged> m_merged; ///< What each of m_pairs becomes.
    std::vector<std::uint64_t> m_maybe; ///< One bit per hash: most pairs are no merge and stop here, in the cache.
    unsigned m_pairShift = 0;
    std::array<std::int32_t, 256> m_bytes{}; ///< Token of each byte (byteLevel), -1 where there is none.
    bool m_cutBeforeMark = false; ///< No merge reaches over the beginning of a word ("▁").
    std::uint32_t m_serial = 0; ///< Names this model in the per-thread cache of pieces.
};

/// GPT-2's printable stand-in for @p byte, in UTF-8.
std::string_view byteLevelCharacter(unsigned char byte);
/// The byte that @p character stands for, -1 when it is not in the alphabet.
int byteOfCharacter(char32_t character);

} // namespace luthier
