// SPDX-License-Identifier: GPL-3.0-or-later
// bfloat16 as a 16-bit pattern, converted as IEEE rounding to nearest even says.
#pragma once

#include <bit>
#include <cstdint>

namespace luthier::cpu
{

using bf16 = std::uint16_t;

inline float toFloat(bf16 value)
{
    return std::bit_cast<float>(static_cast<std::uint32_t>(value) << 16);
}

inline bf16 toBf16(float value)
{
    const auto bits = std::bit_cast<std::uint32_t>(value);
    if ((bits & 0x7FFFFFFFu) > 0x7F800000u)
        return static_cast<bf16>((bits >> 16) | 0x40u); // quiet NaN
    return static_cast<bf16>((bits + 0x7FFFu + ((bits >> 16) & 1u)) >> 16);
}

} // namespace luthier::cpu
