// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers in 8 bits with a moving exponent, in blocks that share a scale: bitsandbytes' dynamic map (8-bit Optimizers
// via Block-wise Quantization, Dettmers et al. 2022; create_dynamic_map).
#pragma once

#include <cstdint>

namespace luthier::cpu
{

/// Values that share a scale, the largest magnitude among them.
inline constexpr std::int64_t kDynamicBlock = 256;

/// A code is the nearest value's place. What lies in the middle goes to the even code, and nothing below zero becomes
/// zero: so bitsandbytes' optimizers round.
struct DynamicMap {
    float values[256]; ///< Ascending, in [−1, 1] or [0, 1].
    float borders[256]; ///< x has at least the code c + 1 when it is above borders[c]; the last is infinite.
    /// Code of the least number whose fp32 form begins with these 16 bits. At most one border lies among such numbers.
    std::uint8_t lowest[1 << 16];
};

const DynamicMap &dynamicMap(bool isSigned);

/// codes [count] and maxima [blocks] of @p values [count]; the scale of a block with a NaN is one.
void encodeDynamic(const DynamicMap &map, const float *values, std::int64_t count, std::uint8_t *codes, float *maxima);
void decodeDynamic(
    const DynamicMap &map, const std::uint8_t *codes, const float *maxima, std::int64_t count, float *values);

} // namespace luthier::cpu
