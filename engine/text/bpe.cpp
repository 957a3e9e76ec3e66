// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/bpe.h"

#include "base/unicode.h"
#include "text/characters.h"

#include <algorithm>
#include <atomic>
#include <bit>
#include <cstring>
#include <limits>
#include <queue>

namespace luthier
{

namespace
{

constexpr std::uint64_t kFree = ~std::uint64_t{0};
constexpr std::uint32_t kNoRank = std::numeric_limits<std::uint32_t>::max();
constexpr unsigned kMaybeShift = 3; // bits of m_maybe per slot, as a power of two
constexpr std::size_t kMaybeBits = std::size_t{1} << kMaybeShift;
constexpr std::size_t kShortPiece = 96; // symbols up to which a plain scan beats a heap

constexpr std::string_view kSpaceMark = "\xE2\x96\x81"; // ▁

std::uint64_t pairOf(std::int32_t left, std::int32_t right)
{
    return static_cast<std::uint64_t>(static_cast<std::uint32_t>(left)) << 32 | static_cast<std::uint32_t>(right);
}

std::uint64_t hashPair(std::uint64_t pair)
{
    pair ^= pair >> 29;
    return pair * 0x9E3779B97F4A7C15u;
}

// GPT-2's bytes_to_unicode: printable Latin-1 stands for itself, the other 68 bytes for U+0100 and on.
struct ByteAlphabet {
    ByteAlphabet()
    {
        codes.fill(-1);
        char32_t next = 0x100;
        for (unsigned b = 0; b < 256; ++b) {
            const bool printable = (b >= 0x21 && b <= 0x7E) || (b >= 0xA1 && b <= 0xAC) || b >= 0xAE;
            const char32_t code = printable ? b : next++;
            appendUtf8(characters[b], code);
            codes[code] = static_cast<int>(b);
        }
    }
    std::array<std::string, 256> characters;
    std::array<int, 0x144> codes{};
};

const ByteAlphabet &byteAlphabet()
{
    static const ByteAlphabet alphabet;
    return alphabet;
}

// Words repeat: a small direct-mapped memory per thread answers most of them without merging.
struct CachedPiece {
    static constexpr std::size_t kTextBytes = 26;
    static constexpr std::size_t kIds = 8;
    std::uint32_t serial = 0;
    std::uint8_t length = 0;
    std::uint8_t count = 0;
    char text[kTextBytes] = {};
    std::int32_t ids[kIds] = {};
};
constexpr std::size_t kCachedPieces = 1 << 14; // 1 MB a thread

CachedPiece &cachedPiece(std::uint64_t hash)
{
    thread_local std::vector<CachedPiece> cache(kCachedPieces);
    return cache[hash & (kCachedPieces - 1)];
}

} // namespace

std::string_view byteLevelCharacter(unsigned char byte)
{
    return byteAlphabet().characters[byte];
}

int byteOfCharacter(char32_t character)
{
    return character < byteAlphabet().codes.size() ? byteAlphabet().codes[character] : -1;
}

Result<Bpe> Bpe::create(Vocabulary vocabulary, std::span<const Merge> merges, BpeOptions options)
{
    static std::atomic<std::uint32_t> serials{0};
    Bpe bpe;
    bpe.m_vocabulary = std::move(vocabulary);
    bpe.m_options = std::move(options);
    bpe.m_serial = ++serials;
    if (bpe.m_options.unknownToken) {
        bpe.m_unknown = bpe.m_vocabulary.find(*bpe.m_options.unknownToken);
        if (!bpe.m_unknown)
            return Error{ErrorCode::InvalidData,
                LUTHIER_TEXT("Errors", "The unknown token \"%1\" is not in the vocabulary.")
                    .arg(*bpe.m_options.unknownToken),
                {}, {}};
    }
    const std::size_t capacity = std::bit_ceil(merges.size() * 2 + 64);
    bpe.m_pairs.assign(capacity, kFree);
    bpe.m_merged.resize(capacity);
    bpe.m_maybe.assign(capacity * kMaybeBits / 64, 0);
    bpe.m_pairShift = static_cast<unsigned>(64 - std::countr_zero(capacity));
    for (const Merge &merge : merges) {
        const std::uint64_t pair = pairOf(merge.left, merge.right);
        const std::uint64_t hash = hashPair(pair);
        std::size_t slot = hash >> bpe.m_pairShift;
        while (bpe.m_pairs[slot] != kFree && bpe.m_pairs[slot] != pair)
            slot = (slot + 1) & (capacity - 1);
        bpe.m_pairs[slot] = pair; // the last of equal pairs wins, as in a map
        bpe.m_merged[slot] = {merge.rank, merge.merged};
        const std::size_t bit = hash >> (bpe.m_pairShift - kMaybeShift);
        bpe.m_maybe[bit / 64] |= std::uint64_t{1} << (bit % 64);
    }
    bpe.m_cutBeforeMark = bpe.canCutBeforeMark(merges);
    bpe.m_bytes.fill(-1);
    if (bpe.m_options.byteLevel) {
        for (unsigned b = 0; b < 256; ++b)
            bpe.m_bytes[b] = bpe.m_vocabulary.find(byteLevelCharacter(static_cast<unsigned char>(b))).value_or(-1);
    }
    return bpe;
}

// SentencePiece models come without a pre-tokenizer, so that a whole text is one piece. When no merged token holds a
// "▁" behind another character, no merge can reach over such a place, and cutting there first changes nothing.
bool Bpe::canCutBeforeMark(std::span<const Merge> merges) const
{
    if (m_options.byteLevel || m_options.ignoreMerges || !m_options.wordPrefix.empty() || !m_options.wordSuffix.empty()
        || !m_vocabulary.find(kSpaceMark))
        return false;
    return std::all_of(merges.begin(), merges.end(), [&](const Merge &merge) {
        std::string_view token = m_vocabulary.text(merge.merged).value_or(std::string_view());
        while (token.starts_with(kSpaceMark))
            token.remove_prefix(kSpaceMark.size());
        return token.find(kSpaceMark) == std::string_view::npos;
    });
}

const Bpe::Merged *Bpe::findMerge(std::int32_t left, std::int32_t right) const
{
    const std::uint64_t pair = pairOf(left, right);
    const std::uint64_t hash = hashPair(pair);
    const std::size_t bit = hash >> (m_pairShift - kMaybeShift);
    if ((m_maybe[bit / 64] >> (bit % 64) & 1) == 0)
        return nullptr;
    const std::size_t mask = m_pairs.size() - 1;
    for (std::size_t slot = hash >> m_pairShift; m_pairs[slot] != kFree; slot = (slot + 1) & mask) {
        if (m_pairs[slot] == pair)
            return &m_merged[slot];
    }
    return nullptr;
}

void Bpe::splitCharacters(std::string_view piece, std::vector<std::int32_t> &symbols) const
{
    static constexpr std::string_view kHex = "0123456789ABCDEF";
    bool pendingUnknown = false;
    std::vector<std::int32_t> fallback;
    std::string decorated;
    for (std::size_t at = 0; at < piece.size();) {
        std::size_t length = 0;
        characterAt(piece, at, length);
        std::string_view symbol = piece.substr(at, length);
        const bool first = at == 0;
        at += length;
        if (!m_options.wordPrefix.empty() || !m_options.wordSuffix.empty()) {
            decorated = first ? "" : m_options.wordPrefix;
            decorated += symbol;
            decorated += at >= piece.size() ? m_options.wordSuffix : "";
            symbol = decorated;
        }
        if (const auto id = m_vocabulary.find(symbol)) {
            if (pendingUnknown)
                symbols.push_back(*m_unknown);
            pendingUnknown = false;
            symbols.push_back(*id);
            continue;
        }
        if (m_options.byteFallback) {
            fallback.clear();
            for (const char byte : symbol) {
                const auto value = static_cast<unsigned char>(byte);
                const char code[] = {'<', '0', 'x', kHex[value >> 4], kHex[value & 15], '>'};
                const auto id = m_vocabulary.find(std::string_view(code, sizeof code));
                if (!id)
                    break;
                fallback.push_back(*id);
            }
            if (fallback.size() == symbol.size()) {
                symbols.insert(symbols.end(), fallback.begin(), fallback.end());
                continue;
            }
        }
        if (m_unknown) { // without an unknown token the library drops the character, and so do we
            if (pendingUnknown && !m_options.fuseUnknown)
                symbols.push_back(*m_unknown);
            pendingUnknown = true;
        }
    }
    if (pendingUnknown)
        symbols.push_back(*m_unknown);
}

void Bpe::split(std::string_view piece, std::vector<std::int32_t> &symbols) const
{
    symbols.clear();
    if (!m_options.byteLevel) {
        splitCharacters(piece, symbols);
        return;
    }
    bool complete = m_options.wordPrefix.empty() && m_options.wordSuffix.empty();
    for (const char byte : piece) {
        symbols.push_back(m_bytes[static_cast<unsigned char>(byte)]);
        complete = complete && symbols.back() >= 0;
    }
    if (complete)
        return;
    std::string written;
    for (const char byte : piece)
        written += byteLevelCharacter(static_cast<unsigned char>(byte));
    symbols.clear();
    splitCharacters(written, symbols);
}

void Bpe::mergeShort(std::vector<std::int32_t> &symbols) const
{
    std::array<std::uint32_t, kShortPiece> ranks; // of each symbol with the one behind it
    std::array<std::int32_t, kShortPiece> merged;
    const auto look = [&](std::size_t i) {
        const Merged *merge = findMerge(symbols[i], symbols[i + 1]);
        ranks[i] = merge != nullptr ? merge->rank : kNoRank;
        merged[i] = merge != nullptr ? merge->token : 0;
    };
    std::size_t pairs = symbols.size() - 1;
    for (std::size_t i = 0; i < pairs; ++i)
        look(i);
    while (pairs > 0) {
        const auto best = static_cast<std::size_t>(
            std::min_element(ranks.begin(), ranks.begin() + static_cast<std::ptrdiff_t>(pairs)) - ranks.begin());
        if (ranks[best] == kNoRank)
            break;
        symbols[best] = merged[best];
        const std::size_t tail = pairs - best - 1; // symbols behind the one that goes
        std::memmove(&symbols[best + 1], &symbols[best + 1] + 1, tail * sizeof symbols[0]);
        std::memmove(&ranks[best], ranks.data() + best + 1, tail * sizeof ranks[0]);
        std::memmove(&merged[best], merged.data() + best + 1, tail * sizeof merged[0]);
        --pairs;
        if (best < pairs)
            look(best);
        if (best > 0)
            look(best - 1);
    }
    symbols.resize(pairs + 1);
}

// Long pieces occur where a tokenizer has no pre-tokenizer (Llama 2 merges across the whole text): a heap of
// candidates over a linked list, O(n log n).
void Bpe::mergeLong(std::vector<std::int32_t> &symbols) const
{
    struct Candidate {
        std::uint32_t rank;
        std::uint32_t at;
        std::int32_t merged;
        bool operator<(const Candidate &other) const { return rank != other.rank ? rank > other.rank : at > other.at; }
    };
    constexpr std::uint32_t kEnd = std::numeric_limits<std::uint32_t>::max();
    const auto count = static_cast<std::uint32_t>(symbols.size());
    std::vector<std::uint32_t> next(count);
    std::vector<std::uint32_t> previous(count);
    std::vector<char> gone(count, 0);
    std::vector<Candidate> storage;
    storage.reserve(count);
    std::priority_queue<Candidate> queue({}, std::move(storage));
    const auto offer = [&](std::uint32_t at) {
        if (at == kEnd || next[at] == kEnd)
            return;
        if (const Merged *merge = findMerge(symbols[at], symbols[next[at]]))
            queue.push({merge->rank, at, merge->token});
    };
    for (std::uint32_t i = 0; i < count; ++i) {
        next[i] = i + 1 < count ? i + 1 : kEnd;
        previous[i] = i > 0 ? i - 1 : kEnd;
    }
    for (std::uint32_t i = 0; i < count; ++i)
        offer(i);
    while (!queue.empty()) {
        const Candidate top = queue.top();
        queue.pop();
        if (gone[top.at] != 0 || next[top.at] == kEnd)
            continue;
        const std::uint32_t right = next[top.at];
        const Merged *merge = findMerge(symbols[top.at], symbols[right]);
        if (merge == nullptr || merge->token != top.merged)
            continue; // the neighbours have changed since
        symbols[top.at] = top.merged;
        gone[right] = 1;
        next[top.at] = next[right];
        if (next[right] != kEnd)
            previous[next[right]] = top.at;
        offer(previous[top.at]);
        offer(top.at);
    }
    std::size_t kept = 0;
    for (std::uint32_t i = 0; i < count; ++i) {
        if (gone[i] == 0)
            symbols[kept++] = symbols[i];
    }
    symbols.resize(kept);
}

void Bpe::encode(std::string_view piece, std::vector<std::int32_t> &ids) const
{
    if (!m_cutBeforeMark) {
        encodeWord(piece, ids);
        return;
    }
    std::size_t begin = 0;
    for (;;) {
        std::size_t end = begin; // a word is its marks and what follows up to the next mark
        while (piece.substr(end).starts_with(kSpaceMark))
            end += kSpaceMark.size();
        end = piece.find(kSpaceMark, end);
        encodeWord(piece.substr(begin, end - begin), ids);
        if (end == std::string_view::npos)
            return;
        begin = end;
    }
}

void Bpe::encodeWord(std::string_view piece, std::vector<std::int32_t> &ids) const
{
    if (piece.empty())
        return;
    if (m_options.byteLevel && piece.size() == 1 && m_bytes[static_cast<unsigned char>(piece[0])] >= 0
        && m_options.wordSuffix.empty()) {
        ids.push_back(m_bytes[static_cast<unsigned char>(piece[0])]);
        return;
    }
    const bool cacheable = piece.size() <= CachedPiece::kTextBytes;
    CachedPiece *cached = cacheable ? &cachedPiece(hashText(piece) ^ m_serial) : nullptr;
    if (cached != nullptr && cached->serial == m_serial && cached->length == piece.size()
        && std::memcmp(cached->text, piece.data(), piece.size()) == 0) {
        ids.insert(ids.end(), cached->ids, cached->ids + cached->count);
        return;
    }
    thread_local std::vector<std::int32_t> symbols;
    symbols.clear();
    if (m_options.ignoreMerges) {
        std::string written;
        if (m_options.byteLevel) {
            for (const char byte : piece)
                written += byteLevelCharacter(static_cast<unsigned char>(byte));
        }
        if (const auto whole = m_vocabulary.find(m_options.byteLevel ? std::string_view(written) : piece))
            symbols.push_back(*whole);
    }
    if (symbols.empty()) {
        split(piece, symbols);
        if (symbols.size() > kShortPiece)
            mergeLong(symbols);
        else if (symbols.size() > 1)
            mergeShort(symbols);
    }
    ids.insert(ids.end(), symbols.begin(), symbols.end());
    if (cached != nullptr && symbols.size() <= CachedPiece::kIds) {
        cached->serial = m_serial;
        cached->length = static_cast<std::uint8_t>(piece.size());
        cached->count = static_cast<std::uint8_t>(symbols.size());
        std::memcpy(cached->text, piece.data(), piece.size());
        std::copy(symbols.begin(), symbols.end(), cached->ids);
    }
    if (symbols.capacity() > 4096) // one long text must not keep its memory for the life of the thread
        std::vector<std::int32_t>().swap(symbols);
}

} // namespace luthier
