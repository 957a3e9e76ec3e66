// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/random_sequences.h"

#include <algorithm>
#include <bit>
#include <limits>
#include <numeric>

namespace luthier
{

namespace
{

std::vector<std::uint64_t> counted(std::uint64_t count)
{
    std::vector<std::uint64_t> values(static_cast<std::size_t>(count));
    std::iota(values.begin(), values.end(), std::uint64_t{0});
    return values;
}

/// All ones up to the highest bit of @p largest: candidates above it are drawn again.
std::uint64_t maskOf(std::uint64_t largest)
{
    return largest == 0 ? 0 : std::numeric_limits<std::uint64_t>::max() >> std::countl_zero(largest);
}

} // namespace

MersenneTwister::MersenneTwister(std::uint32_t seed)
    : m_index(624)
{
    m_state[0] = seed;
    for (std::uint32_t i = 1; i < 624; ++i)
        m_state[i] = 1812433253u * (m_state[i - 1] ^ (m_state[i - 1] >> 30)) + i;
}

std::uint32_t MersenneTwister::next()
{
    if (m_index == 624) {
        for (std::size_t i = 0; i < 624; ++i) {
            const std::uint32_t y = (m_state[i] & 0x80000000u) | (m_state[(i + 1) % 624] & 0x7FFFFFFFu);
            m_state[i] = m_state[(i + 397) % 624] ^ (y >> 1) ^ ((y & 1) != 0 ? 0x9908B0DFu : 0);
        }
        m_index = 0;
    }
    std::uint32_t y = m_state[m_index++];
    y ^= y >> 11;
    y ^= (y << 7) & 0x9D2C5680u;
    y ^= (y << 15) & 0xEFC60000u;
    return y ^ (y >> 18);
}

std::uint64_t LegacyNumpyRandom::below(std::uint64_t largest)
{
    const std::uint64_t mask = maskOf(largest);
    for (;;) {
        std::uint64_t value = m_bits.next();
        if (largest > std::numeric_limits<std::uint32_t>::max())
            value = (value << 32) | m_bits.next();
        value &= mask;
        if (value <= largest)
            return value;
    }
}

std::vector<std::uint64_t> LegacyNumpyRandom::permutation(std::uint64_t count)
{
    std::vector<std::uint64_t> values = counted(count);
    for (std::size_t i = values.size(); i-- > 1;)
        std::swap(values[i], values[static_cast<std::size_t>(below(i))]);
    return values;
}

std::vector<std::uint64_t> LegacyNumpyRandom::choice(std::uint64_t limit, std::uint64_t count)
{
    std::vector<std::uint64_t> values(static_cast<std::size_t>(count));
    for (std::uint64_t &value : values)
        value = limit > 1 ? below(limit - 1) : 0;
    return values;
}

// numpy's SeedSequence: a pool of four words stirred by multiplications, then eight words drawn from it.
NumpyRandom::NumpyRandom(std::uint64_t seed)
{
    std::uint32_t hash = 0x43B0D7E5u;
    const auto hashed = [&hash](std::uint32_t value) {
        value ^= hash;
        hash *= 0x931E8875u;
        value *= hash;
        return value ^ (value >> 16);
    };
    const auto mixed = [](std::uint32_t x, std::uint32_t y) {
        const std::uint32_t value = 0xCA01F9DDu * x - 0x4973F715u * y;
        return value ^ (value >> 16);
    };
    const std::array<std::uint32_t, 2> entropy = {
        static_cast<std::uint32_t>(seed), static_cast<std::uint32_t>(seed >> 32)};
    std::array<std::uint32_t, 4> pool{};
    for (std::size_t i = 0; i < pool.size(); ++i)
        pool[i] = hashed(i < entropy.size() ? entropy[i] : 0);
    for (std::size_t from = 0; from < pool.size(); ++from) {
        for (std::size_t to = 0; to < pool.size(); ++to) {
            if (from != to)
                pool[to] = mixed(pool[to], hashed(pool[from]));
        }
    }
    std::array<std::uint64_t, 4> words{};
    std::uint32_t draw = 0x8B51F9DDu;
    for (std::size_t i = 0; i < 8; ++i) {
        std::uint32_t value = pool[i % 4] ^ draw;
        draw *= 0x58F38DEDu;
        value *= draw;
        value ^= value >> 16;
        words[i / 2] |= static_cast<std::uint64_t>(value) << (i % 2 * 32);
    }
    const Wide start = (static_cast<Wide>(words[0]) << 64) | words[1];
    m_increment = (((static_cast<Wide>(words[2]) << 64) | words[3]) << 1) | 1;
    next64();
    m_state += start;
    next64();
}

std::uint64_t NumpyRandom::next64()
{
    constexpr Wide kMultiplier = (static_cast<Wide>(2549297995355413924u) << 64) | 4865540595714422341u;
    m_state = m_state * kMultiplier + m_increment;
    const auto folded = static_cast<std::uint64_t>(m_state >> 64) ^ static_cast<std::uint64_t>(m_state);
    return std::rotr(folded, static_cast<int>(static_cast<std::uint64_t>(m_state >> 122)));
}

std::uint32_t NumpyRandom::next32()
{
    if (m_hasHalf) {
        m_hasHalf = false;
        return m_half;
    }
    const std::uint64_t value = next64();
    m_hasHalf = true;
    m_half = static_cast<std::uint32_t>(value >> 32);
    return static_cast<std::uint32_t>(value);
}

std::vector<std::uint64_t> NumpyRandom::permutation(std::uint64_t count)
{
    std::vector<std::uint64_t> values = counted(count);
    for (std::size_t i = values.size(); i-- > 1;) {
        const std::uint64_t mask = maskOf(i);
        std::uint64_t j = 0;
        do {
            j = (i > std::numeric_limits<std::uint32_t>::max() ? next64() : next32()) & mask;
        } while (j > i);
        std::swap(values[i], values[static_cast<std::size_t>(j)]);
    }
    return values;
}

double NumpyRandom::uniform()
{
    return static_cast<double>(next64() >> 11) * 0x1p-53;
}

std::vector<std::size_t> NumpyRandom::choice(std::span<const double> probabilities, std::size_t count)
{
    std::vector<double> edges(probabilities.size());
    std::partial_sum(probabilities.begin(), probabilities.end(), edges.begin());
    const double total = edges.empty() ? 1 : edges.back();
    for (double &edge : edges)
        edge /= total;
    std::vector<std::size_t> chosen(count);
    for (std::size_t &value : chosen) {
        const auto place = std::upper_bound(edges.begin(), edges.end(), uniform());
        value = std::min(static_cast<std::size_t>(place - edges.begin()), edges.size() - 1);
    }
    return chosen;
}

std::vector<std::uint64_t> torchPermutation(std::uint64_t count, std::uint64_t seed)
{
    MersenneTwister bits(static_cast<std::uint32_t>(seed));
    std::vector<std::uint64_t> values = counted(count);
    const bool wide = count >= std::numeric_limits<std::uint32_t>::max() / 20; // 32 bits would be too uneven
    for (std::size_t i = 0; i + 1 < values.size(); ++i) {
        std::uint64_t draw = bits.next();
        if (wide)
            draw = (draw << 32) | bits.next();
        std::swap(values[i], values[i + static_cast<std::size_t>(draw % (count - i))]);
    }
    return values;
}

} // namespace luthier
