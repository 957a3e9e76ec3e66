// SPDX-License-Identifier: GPL-3.0-or-later
// IEEE half precision as a 16-bit pattern, a type of its own beside bf16; rounding to nearest even.
#pragma once

#include <bit>
#include <cstdint>

namespace luthier::cpu
{

struct fp16 {
    std::uint16_t bits;
};

inline float toFloat(fp16 value)
{
    const std::uint32_t sign = (value.bits & 0x8000u) << 16;
    const std::uint32_t magnitude = value.bits & 0x7FFFu;
    if (magnitude < 0x400u) { // subnormal: units of 2⁻²⁴
        const float small = static_cast<float>(magnitude) * 0x1p-24f;
        return sign != 0 ? -small : small;
    }
    const std::uint32_t rebased = (magnitude << 13) + 0x38000000u;
    return std::bit_cast<float>(sign | (magnitude < 0x7C00u ? rebased : rebased + 0x38000000u));
}

/// From 65520 on infinity; a NaN stays one.
inline fp16 toFp16(float value)
{
    const auto bits = std::bit_cast<std::uint32_t>(value);
    const std::uint32_t sign = bits >> 16 & 0x8000u;
    const std::uint32_t magnitude = bits & 0x7FFFFFFFu;
    std::uint32_t half = 0;
    if (magnitude > 0x7F800000u)
        half = 0x7E00u;
    else if (magnitude >= 0x477FF000u)
        half = 0x7C00u;
    else if (magnitude < 0x38800000u) // the last digit of a float at one half is 2⁻²⁴
        half = std::bit_cast<std::uint32_t>(std::bit_cast<float>(magnitude) + 0.5f) - 0x3F000000u;
    else
        half = (magnitude - 0x38000000u + 0xFFFu + (magnitude >> 13 & 1u)) >> 13;
    return {static_cast<std::uint16_t>(sign | half)};
}

} // namespace luthier::cpu
