// SPDX-License-Identifier: GPL-3.0-or-later
// The random sequences that decide which rows go where, bit for bit as numpy and PyTorch draw them.
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <vector>

namespace luthier
{

/// MT19937 (Matsumoto & Nishimura 1998) seeded from one 32-bit number, as numpy.random.seed and torch.manual_seed do.
class MersenneTwister
{
public:
    explicit MersenneTwister(std::uint32_t seed);
    std::uint32_t next();

private:
    std::array<std::uint32_t, 624> m_state;
    std::size_t m_index;
};

/// numpy's legacy global generator.
class LegacyNumpyRandom
{
public:
    explicit LegacyNumpyRandom(std::uint32_t seed)
        : m_bits(seed)
    {
    }

    /// numpy.random.permutation(count)
    std::vector<std::uint64_t> permutation(std::uint64_t count);
    /// numpy.random.choice(limit, count): @p count draws below @p limit (> 0), with replacement.
    std::vector<std::uint64_t> choice(std::uint64_t limit, std::uint64_t count);

private:
    std::uint64_t below(std::uint64_t largest);
    MersenneTwister m_bits;
};

/// numpy.random.default_rng(seed): PCG64 (O'Neill 2014, XSL-RR 128/64) seeded through SeedSequence.
class NumpyRandom
{
public:
    explicit NumpyRandom(std::uint64_t seed);

    std::vector<std::uint64_t> permutation(std::uint64_t count);
    /// Uniform in [0, 1) with 53 bits.
    double uniform();
    /// choice(probabilities.size(), count, p=probabilities)
    std::vector<std::size_t> choice(std::span<const double> probabilities, std::size_t count);

private:
    std::uint64_t next64();
    std::uint32_t next32();

    __extension__ using Wide = unsigned __int128;
    Wide m_state = 0;
    Wide m_increment = 0;
    bool m_hasHalf = false;
    std::uint32_t m_half = 0;
};

/// torch.randperm(count) of a fresh CPU generator with @p seed.
std::vector<std::uint64_t> torchPermutation(std::uint64_t count, std::uint64_t seed);

} // namespace luthier
