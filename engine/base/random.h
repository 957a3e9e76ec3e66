// SPDX-License-Identifier: GPL-3.0-or-later
// Random numbers by counter: the state is the seed and two numbers, so any value can be drawn again without replaying
// the ones before it.
#pragma once

#include <cstdint>

namespace luthier
{

/// Uniform values as a function of (stream, step, index); SplitMix64's finaliser over their mix (Steele et al. 2014).
class CounterRandom
{
public:
    CounterRandom(std::uint64_t stream, std::uint64_t step)
        : m_key(mix(mix(stream + kGolden) ^ (step * kGolden)))
    {
    }

    std::uint64_t bits(std::uint64_t index) const { return mix(m_key + (index + 1) * kGolden); }

    /// In [0, 1), 24 bits.
    float uniform(std::uint64_t index) const { return static_cast<float>(bits(index) >> 40) * 0x1p-24f; }

private:
    static constexpr std::uint64_t kGolden = 0x9E3779B97F4A7C15u;

    static constexpr std::uint64_t mix(std::uint64_t z)
    {
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9u;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBu;
        return z ^ (z >> 31);
    }

    std::uint64_t m_key;
};

} // namespace luthier
