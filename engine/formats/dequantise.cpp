// SPDX-License-Identifier: GPL-3.0-or-later
// Compiled without contraction of a * b + c: a fused multiply-add would round differently from ggml's reference.
#include "formats/dtype.h"

#include <bit>
#include <cassert>
#include <cstring>

namespace luthier
{

namespace
{

static_assert(std::endian::native == std::endian::little, "the formats are little-endian");

// Every kernel is inlined into dequantiseAny, which is compiled once for the baseline and once for AVX2.
#define LUTHIER_KERNEL [[gnu::always_inline]] inline

// g++ unrolls loops of 16 before its vectoriser sees them, which costs half of the speed.
#if defined(__clang__)
#define LUTHIER_KEEP_LOOP
#else
#define LUTHIER_KEEP_LOOP _Pragma("GCC unroll 1")
#endif

using Byte = std::uint8_t;

LUTHIER_KERNEL std::uint16_t load16(const Byte *data)
{
    std::uint16_t value = 0;
    std::memcpy(&value, data, sizeof value);
    return value;
}

LUTHIER_KERNEL std::uint32_t load32(const Byte *data)
{
    std::uint32_t value = 0;
    std::memcpy(&value, data, sizeof value);
    return value;
}

LUTHIER_KERNEL float halfToFloat(std::uint16_t half)
{
    const std::uint32_t sign = (half & 0x8000u) << 16;
    const std::uint32_t rest = half & 0x7FFFu;
    constexpr std::uint32_t kRebias = 112u << 23; // exponent bias 15 becomes 127
    const std::uint32_t normal = (rest << 13) + kRebias;
    const std::uint32_t special = normal + kRebias; // infinity and NaN, payload kept
    const std::uint32_t subnormal = std::bit_cast<std::uint32_t>(static_cast<float>(static_cast<int>(rest)) * 0x1p-24f);
    // Masks rather than branches: this is what the vectoriser understands.
    const std::uint32_t isSubnormal = 0u - static_cast<std::uint32_t>(rest < 0x400u);
    const std::uint32_t isSpecial = 0u - static_cast<std::uint32_t>(rest >= 0x7C00u);
    const std::uint32_t bits =
        (subnormal & isSubnormal) | (special & isSpecial) | (normal & ~(isSubnormal | isSpecial));
    return std::bit_cast<float>(bits | sign);
}

LUTHIER_KERNEL float bfloatToFloat(std::uint16_t value)
{
    return std::bit_cast<float>(static_cast<std::uint32_t>(value) << 16);
}

// One sign, four exponent, three mantissa bits, bias 7, no infinity ("e4m3fn").
LUTHIER_KERNEL float float8e4m3ToFloat(Byte value)
{
    const std::uint32_t rest = value & 0x7Fu;
    const float magnitude = rest < 8 ? static_cast<float>(rest) * 0x1p-9f
        : rest == 0x7F               ? std::bit_cast<float>(0x7FC00000u)
                                     : std::bit_cast<float>((rest << 20) + (120u << 23));
    return std::bit_cast<float>(std::bit_cast<std::uint32_t>(magnitude) | ((value & 0x80u) << 24));
}

LUTHIER_KERNEL void blockQ4_0(const Byte *block, float *out)
{
    const float d = halfToFloat(load16(block));
    const Byte *q = block + 2;
    LUTHIER_KEEP_LOOP
    for (int j = 0; j < 16; ++j)
        out[j] = static_cast<float>((q[j] & 0xF) - 8) * d;
    LUTHIER_KEEP_LOOP
    for (int j = 0; j < 16; ++j)
        out[j + 16] = static_cast<float>((q[j] >> 4) - 8) * d;
}

LUTHIER_KERNEL void blockQ4_1(const Byte *block, float *out)
{
    const float d = halfToFloat(load16(block));
    const float m = halfToFloat(load16(block + 2));
    const Byte *q = block + 4;
    LUTHIER_KEEP_LOOP
    for (int j = 0; j < 16; ++j)
        out[j] = static_cast<float>(q[j] & 0xF) * d + m;
    LUTHIER_KEEP_LOOP
    for (int j = 0; j < 16; ++j)
        out[j + 16] = static_cast<float>(q[j] >> 4) * d + m;
}

LUTHIER_KERNEL void blockQ5_0(const Byte *block, float *out)
{
    const float d = halfToFloat(load16(block));
    const std::uint32_t high = load32(block + 2);
    const Byte *q = block + 6;
    for (unsigned j = 0; j < 16; ++j) {
        const int low = static_cast<int>((q[j] & 0xFu) | ((high >> j << 4) & 0x10u));
        const int upper = static_cast<int>((q[j] >> 4) | ((high >> (j + 12)) & 0x10u));
        out[j] = static_cast<float>(low - 16) * d;
        out[j + 16] = static_cast<float>(upper - 16) * d;
    }
}

LUTHIER_KERNEL void blockQ5_1(const Byte *block, float *out)
{
    const float d = halfToFloat(load16(block));
    const float m = halfToFloat(load16(block + 2));
    const std::uint32_t high = load32(block + 4);
    const Byte *q = block + 8;
    for (unsigned j = 0; j < 16; ++j) {
        const int low = static_cast<int>((q[j] & 0xFu) | ((high >> j << 4) & 0x10u));
        const int upper = static_cast<int>((q[j] >> 4) | ((high >> (j + 12)) & 0x10u));
        out[j] = static_cast<float>(low) * d + m;
        out[j + 16] = static_cast<float>(upper) * d + m;
    }
}

LUTHIER_KERNEL void blockQ8_0(const Byte *block, float *out)
{
    const float d = halfToFloat(load16(block));
    const Byte *q = block + 2;
    for (int j = 0; j < 32; ++j)
        out[j] = static_cast<float>(static_cast<std::int8_t>(q[j])) * d;
}

LUTHIER_KERNEL void blockQ2K(const Byte *block, float *out)
{
    const Byte *scales = block;
    const Byte *q = block + 16;
    const float d = halfToFloat(load16(block + 80));
    const float minimum = halfToFloat(load16(block + 82));
    for (int half = 0; half < 2; ++half, q += 32) {
        for (int shift = 0; shift < 8; shift += 2) {
            for (int part = 0; part < 2; ++part, ++scales, out += 16) {
                const float dl = d * static_cast<float>(*scales & 0xF);
                const float ml = minimum * static_cast<float>(*scales >> 4);
                for (int l = 0; l < 16; ++l)
                    out[l] = dl * static_cast<float>((q[16 * part + l] >> shift) & 3) - ml;
            }
        }
    }
}

LUTHIER_KERNEL void blockQ3K(const Byte *block, float *out)
{
    const Byte *high = block;
    const Byte *q = block + 32;
    const float d = halfToFloat(load16(block + 108));
    const std::uint32_t packed[3] = {load32(block + 96), load32(block + 100), load32(block + 104)};
    constexpr std::uint32_t kTwoBits = 0x03030303u;
    constexpr std::uint32_t kFourBits = 0x0F0F0F0Fu;
    const std::uint32_t words[4] = {
        (packed[0] & kFourBits) | ((packed[2] & kTwoBits) << 4),
        (packed[1] & kFourBits) | (((packed[2] >> 2) & kTwoBits) << 4),
        ((packed[0] >> 4) & kFourBits) | (((packed[2] >> 4) & kTwoBits) << 4),
        ((packed[1] >> 4) & kFourBits) | (((packed[2] >> 6) & kTwoBits) << 4),
    };
    Byte scales[16];
    std::memcpy(scales, words, sizeof scales);
    int scale = 0;
    unsigned mask = 1;
    for (int half = 0; half < 2; ++half, q += 32) {
        for (int shift = 0; shift < 8; shift += 2, mask <<= 1) {
            for (int part = 0; part < 2; ++part, out += 16) {
                const float dl = d * static_cast<float>(static_cast<int>(scales[scale++]) - 32);
                for (int l = 0; l < 16; ++l) {
                    const int at = 16 * part + l;
                    const int value = ((q[at] >> shift) & 3) - ((high[at] & mask) != 0 ? 0 : 4);
                    out[l] = dl * static_cast<float>(value);
                }
            }
        }
    }
}

struct ScaleAndMinimum {
    float scale;
    float minimum;
};

// The 6-bit scales and minima of Q4_K and Q5_K, eight of each in twelve bytes.
LUTHIER_KERNEL ScaleAndMinimum scaleAndMinimum(const Byte *packed, int j)
{
    if (j < 4)
        return {static_cast<float>(packed[j] & 63), static_cast<float>(packed[j + 4] & 63)};
    return {static_cast<float>((packed[j + 4] & 0xF) | ((packed[j - 4] >> 6) << 4)),
        static_cast<float>((packed[j + 4] >> 4) | ((packed[j] >> 6) << 4))};
}

LUTHIER_KERNEL void blockQ4K(const Byte *block, float *out)
{
    const float d = halfToFloat(load16(block));
    const float minimum = halfToFloat(load16(block + 2));
    const Byte *q = block + 16;
    for (int j = 0; j < 8; j += 2, q += 32, out += 64) {
        const ScaleAndMinimum first = scaleAndMinimum(block + 4, j);
        const ScaleAndMinimum second = scaleAndMinimum(block + 4, j + 1);
        const float d1 = d * first.scale;
        const float m1 = minimum * first.minimum;
        const float d2 = d * second.scale;
        const float m2 = minimum * second.minimum;
        for (int l = 0; l < 32; ++l) {
            out[l] = d1 * static_cast<float>(q[l] & 0xF) - m1;
            out[l + 32] = d2 * static_cast<float>(q[l] >> 4) - m2;
        }
    }
}

LUTHIER_KERNEL void blockQ5K(const Byte *block, float *out)
{
    const float d = halfToFloat(load16(block));
    const float minimum = halfToFloat(load16(block + 2));
    const Byte *high = block + 16;
    const Byte *q = block + 48;
    for (int j = 0; j < 8; j += 2, q += 32, out += 64) {
        const ScaleAndMinimum first = scaleAndMinimum(block + 4, j);
        const ScaleAndMinimum second = scaleAndMinimum(block + 4, j + 1);
        const float d1 = d * first.scale;
        const float m1 = minimum * first.minimum;
        const float d2 = d * second.scale;
        const float m2 = minimum * second.minimum;
        for (int l = 0; l < 32; ++l) {
            out[l] = d1 * static_cast<float>((q[l] & 0xF) + (((high[l] >> j) & 1) << 4)) - m1;
            out[l + 32] = d2 * static_cast<float>((q[l] >> 4) + (((high[l] >> (j + 1)) & 1) << 4)) - m2;
        }
    }
}

LUTHIER_KERNEL void blockQ6K(const Byte *block, float *out)
{
    const Byte *low = block;
    const Byte *high = block + 128;
    const Byte *scales = block + 192;
    const float d = halfToFloat(load16(block + 208));
    const auto scale = [&](int i) { return d * static_cast<float>(static_cast<std::int8_t>(scales[i])); };
    for (int half = 0; half < 2; ++half, low += 64, high += 32, scales += 8, out += 128) {
        for (int part = 0; part < 2; ++part) {
            const float d1 = scale(part);
            const float d2 = scale(part + 2);
            const float d3 = scale(part + 4);
            const float d4 = scale(part + 6);
            for (int l = 16 * part; l < 16 * part + 16; ++l) {
                out[l] = d1 * static_cast<float>(((low[l] & 0xF) | ((high[l] & 3) << 4)) - 32);
                out[l + 32] = d2 * static_cast<float>(((low[l + 32] & 0xF) | (((high[l] >> 2) & 3) << 4)) - 32);
                out[l + 64] = d3 * static_cast<float>(((low[l] >> 4) | (((high[l] >> 4) & 3) << 4)) - 32);
                out[l + 96] = d4 * static_cast<float>(((low[l + 32] >> 4) | ((high[l] >> 6) << 4)) - 32);
            }
        }
    }
}

constexpr float kNonLinear[16] = {-127, -104, -83, -65, -49, -35, -22, -10, 1, 13, 25, 38, 53, 69, 89, 113};

LUTHIER_KERNEL void blockIQ4NL(const Byte *block, float *out)
{
    const float d = halfToFloat(load16(block));
    const Byte *q = block + 2;
    for (int j = 0; j < 16; ++j) {
        out[j] = d * kNonLinear[q[j] & 0xF];
        out[j + 16] = d * kNonLinear[q[j] >> 4];
    }
}

LUTHIER_KERNEL void blockIQ4XS(const Byte *block, float *out)
{
    const float d = halfToFloat(load16(block));
    const unsigned highScales = load16(block + 2);
    const Byte *lowScales = block + 4;
    const Byte *q = block + 8;
    for (int part = 0; part < 8; ++part, q += 16, out += 32) {
        const int scale = static_cast<int>(
            ((lowScales[part / 2] >> (4 * (part % 2))) & 0xFu) | (((highScales >> (2 * part)) & 3u) << 4));
        const float dl = d * static_cast<float>(scale - 32);
        for (int j = 0; j < 16; ++j) {
            out[j] = dl * kNonLinear[q[j] & 0xF];
            out[j + 16] = dl * kNonLinear[q[j] >> 4];
        }
    }
}

// The n-th ternary digit of a byte that holds five of them as a fraction of 256, minus one.
LUTHIER_KERNEL float ternaryDigit(Byte packed, unsigned power)
{
    const unsigned shifted = (packed * power) & 0xFFu;
    return static_cast<float>(static_cast<int>((shifted * 3) >> 8) - 1);
}

LUTHIER_KERNEL void blockTQ1(const Byte *block, float *out)
{
    constexpr unsigned kPowers[5] = {1, 3, 9, 27, 81};
    const float d = halfToFloat(load16(block + 52));
    for (const unsigned power : kPowers) {
        for (int m = 0; m < 32; ++m)
            *out++ = ternaryDigit(block[m], power) * d;
    }
    for (const unsigned power : kPowers) {
        for (int m = 32; m < 48; ++m)
            *out++ = ternaryDigit(block[m], power) * d;
    }
    for (int n = 0; n < 4; ++n) {
        for (int m = 48; m < 52; ++m)
            *out++ = ternaryDigit(block[m], kPowers[n]) * d;
    }
}

LUTHIER_KERNEL void blockTQ2(const Byte *block, float *out)
{
    const float d = halfToFloat(load16(block + 64));
    for (int half = 0; half < 2; ++half, block += 32) {
        for (int shift = 0; shift < 8; shift += 2) {
            for (int m = 0; m < 32; ++m)
                *out++ = static_cast<float>(((block[m] >> shift) & 3) - 1) * d;
        }
    }
}

#define LUTHIER_BLOCKS(kernel, valuesPerBlock, bytesPerBlock)                                                          \
    for (std::uint64_t i = 0; i < values / (valuesPerBlock); ++i)                                                      \
        kernel(data + i * (bytesPerBlock), out + i * (valuesPerBlock));                                                \
    break

LUTHIER_KERNEL void dequantiseAny(DType type, const Byte *data, float *out, std::uint64_t values)
{
    switch (type) {
    case DType::F32:
        std::memcpy(out, data, values * sizeof(float));
        break;
    case DType::F16:
        for (std::uint64_t i = 0; i < values; ++i)
            out[i] = halfToFloat(load16(data + 2 * i));
        break;
    case DType::BF16:
        for (std::uint64_t i = 0; i < values; ++i)
            out[i] = bfloatToFloat(load16(data + 2 * i));
        break;
    case DType::F64:
        for (std::uint64_t i = 0; i < values; ++i) {
            double value = 0;
            std::memcpy(&value, data + sizeof value * i, sizeof value);
            out[i] = static_cast<float>(value);
        }
        break;
    case DType::F8E4M3:
        for (std::uint64_t i = 0; i < values; ++i)
            out[i] = float8e4m3ToFloat(data[i]);
        break;
    case DType::F8E5M2:
        for (std::uint64_t i = 0; i < values; ++i)
            out[i] = halfToFloat(static_cast<std::uint16_t>(data[i] << 8));
        break;
    case DType::Q4_0:
        LUTHIER_BLOCKS(blockQ4_0, 32, 18);
    case DType::Q4_1:
        LUTHIER_BLOCKS(blockQ4_1, 32, 20);
    case DType::Q5_0:
        LUTHIER_BLOCKS(blockQ5_0, 32, 22);
    case DType::Q5_1:
        LUTHIER_BLOCKS(blockQ5_1, 32, 24);
    case DType::Q8_0:
        LUTHIER_BLOCKS(blockQ8_0, 32, 34);
    case DType::Q2_K:
        LUTHIER_BLOCKS(blockQ2K, 256, 84);
    case DType::Q3_K:
        LUTHIER_BLOCKS(blockQ3K, 256, 110);
    case DType::Q4_K:
        LUTHIER_BLOCKS(blockQ4K, 256, 144);
    case DType::Q5_K:
        LUTHIER_BLOCKS(blockQ5K, 256, 176);
    case DType::Q6_K:
        LUTHIER_BLOCKS(blockQ6K, 256, 210);
    case DType::IQ4_NL:
        LUTHIER_BLOCKS(blockIQ4NL, 32, 18);
    case DType::IQ4_XS:
        LUTHIER_BLOCKS(blockIQ4XS, 256, 136);
    case DType::TQ1_0:
        LUTHIER_BLOCKS(blockTQ1, 256, 54);
    case DType::TQ2_0:
        LUTHIER_BLOCKS(blockTQ2, 256, 66);
    case DType::I64:
    case DType::I32:
    case DType::I16:
    case DType::I8:
    case DType::U64:
    case DType::U32:
    case DType::U16:
    case DType::U8:
    case DType::Bool:
        assert(!"integer tensors are not decoded to floats");
        break;
    }
}

#if defined(__x86_64__)
[[gnu::target("avx2")]] void dequantiseAvx2(DType type, const Byte *data, float *out, std::uint64_t values)
{
    dequantiseAny(type, data, out, values);
}
#endif

void dequantiseBaseline(DType type, const Byte *data, float *out, std::uint64_t values)
{
    dequantiseAny(type, data, out, values);
}

} // namespace

void dequantise(DType type, const std::byte *data, float *out, std::uint64_t values)
{
    const Byte *bytes = reinterpret_cast<const Byte *>(data);
#if defined(__x86_64__)
    static const bool kHasAvx2 = __builtin_cpu_supports("avx2") != 0;
    if (kHasAvx2)
        return dequantiseAvx2(type, bytes, out, values);
#endif
    dequantiseBaseline(type, bytes, out, values);
}

} // namespace luthier
