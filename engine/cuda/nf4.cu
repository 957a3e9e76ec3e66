// SPDX-License-Identifier: GPL-3.0-or-later
// 4-bit NormalFloat as bitsandbytes lays it out and rounds it (QLoRA, Dettmers et al. 2023).
#include "cuda/elementwise.h"

namespace luthier::cuda
{

namespace
{

// Quantiles of the normal distribution, scaled to [−1, 1].
__device__ inline float nf4Value(unsigned code)
{
    switch (code) {
    case 0:
        return -1.0f;
    case 1:
        return -0.6961928009986877f;
    case 2:
        return -0.5250730514526367f;
    case 3:
        return -0.39491748809814453f;
    case 4:
        return -0.28444138169288635f;
    case 5:
        return -0.18477343022823334f;
    case 6:
        return -0.09105003625154495f;
    case 7:
        return 0.0f;
    case 8:
        return 0.07958029955625534f;
    case 9:
        return 0.16093020141124725f;
    case 10:
        return 0.24611230194568634f;
    case 11:
        return 0.33791524171829224f;
    case 12:
        return 0.44070982933044434f;
    case 13:
        return 0.5626170039176941f;
    case 14:
        return 0.7229568362236023f;
    default:
        return 1.0f;
    }
}

// The nearest code: how many of the borders between codes lie below.
__device__ inline unsigned nf4Code(float x)
{
    unsigned code = 0;
    code += x > -0.8480964004993439f ? 1 : 0;
    code += x > -0.6106329262256622f ? 1 : 0;
    code += x > -0.4599952697753906f ? 1 : 0;
    code += x > -0.33967943489551544f ? 1 : 0;
    code += x > -0.23460740596055984f ? 1 : 0;
    code += x > -0.13791173323988914f ? 1 : 0;
    code += x > -0.045525018125772476f ? 1 : 0;
    code += x > 0.03979014977812767f ? 1 : 0;
    code += x > 0.1202552504837513f ? 1 : 0;
    code += x > 0.2035212516784668f ? 1 : 0;
    code += x > 0.2920137718319893f ? 1 : 0;
    code += x > 0.3893125355243683f ? 1 : 0;
    code += x > 0.5016634166240692f ? 1 : 0;
    code += x > 0.6427869200706482f ? 1 : 0;
    code += x > 0.8614784181118011f ? 1 : 0;
    return code;
}

// A warp a block of 64 values, a lane a byte.
template <typename T>
__global__ void encodeKernel(
    const T *values, std::int64_t count, std::int64_t blocks, std::uint8_t *codes, float *maxima)
{
    const std::int64_t block = static_cast<std::int64_t>(blockIdx.x) * (blockDim.x / kWarp) + threadIdx.x / kWarp;
    if (block >= blocks)
        return;
    const std::int64_t i = block * kNf4Block + 2 * static_cast<std::int64_t>(threadIdx.x % kWarp);
    const float first = i < count ? load(values + i) : 0.0f;
    const float second = i + 1 < count ? load(values + i + 1) : 0.0f;
    const float most = warpMaximum(fmaxf(fabsf(first), fabsf(second)));
    const float inverse = 1.0f / fmaxf(most, 1e-38f); // a block of zeros
    if (i < count)
        codes[i / 2] =
            static_cast<std::uint8_t>(nf4Code(product(first, inverse)) << 4 | nf4Code(product(second, inverse)));
    if (threadIdx.x % kWarp == 0)
        maxima[block] = most;
}

__global__ void meanKernel(const float *maxima, std::int64_t blocks, float *offset)
{
    __shared__ double partial[kThreads / kWarp];
    double sum = 0;
    for (std::int64_t i = threadIdx.x; i < blocks; i += blockDim.x)
        sum += static_cast<double>(maxima[i]);
    sum = blockSum(sum, partial);
    if (threadIdx.x == 0)
        *offset = static_cast<float>(sum / static_cast<double>(blocks));
}

// A block of threads a group of 256 maxima.
__global__ void encodeMaximaKernel(
    const float *maxima, std::int64_t blocks, const float *offset, const float *map, std::uint8_t *codes, float *scales)
{
    __shared__ float partial[kNf4Group / kWarp];
    const std::int64_t i = static_cast<std::int64_t>(blockIdx.x) * kNf4Group + threadIdx.x;
    const float value = i < blocks ? maxima[i] - *offset : 0.0f;
    const float most = blockMaximum(fabsf(value), partial);
    if (threadIdx.x == 0)
        scales[blockIdx.x] = most;
    if (i >= blocks)
        return;
    const float x = most > 0 ? product(value, 1.0f / most) : 0.0f;
    int above = 0; // the first entry that is not below x
    for (int step = 128; step > 0; step /= 2) {
        if (above + step <= 255 && map[above + step - 1] < x)
            above += step;
    }
    if (above < 255 && map[above] < x)
        ++above;
    const bool down = above > 0 && x <= (map[above - 1] + map[above]) * 0.5f;
    codes[i] = static_cast<std::uint8_t>(down ? above - 1 : above);
}

// A thread a byte.
template <typename T>
__global__ void decodeKernel(const std::uint8_t *codes, const std::uint8_t *maxima, const float *scales, float offset,
    const float *map, std::int64_t count, T *out)
{
    const std::int64_t byte = static_cast<std::int64_t>(blockIdx.x) * blockDim.x + threadIdx.x;
    const std::int64_t i = 2 * byte;
    if (i >= count)
        return;
    const std::int64_t block = i / kNf4Block;
    const float most = product(map[maxima[block]], scales[block / kNf4Group]) + offset;
    const unsigned both = codes[byte];
    store(out + i, nf4Value(both >> 4) * most);
    if (i + 1 < count)
        store(out + i + 1, nf4Value(both & 15u) * most);
}

} // namespace

void nf4Encode(Stream s, const void *values, DType type, std::int64_t count, std::uint8_t *codes, float *maxima)
{
    constexpr std::int64_t perGrid = kThreads / kWarp;
    const std::int64_t blocks = (count + kNf4Block - 1) / kNf4Block;
    const dim3 grid(static_cast<unsigned>((blocks + perGrid - 1) / perGrid));
    typed(type, const_cast<void *>(values), [&](auto *from) {
        using T = std::remove_pointer_t<decltype(from)>;
        LUTHIER_LAUNCH(encodeKernel<T>, grid, kThreads, 0, s, from, count, blocks, codes, maxima);
    });
}

void nf4Mean(Stream s, const float *maxima, std::int64_t blocks, float *offset)
{
    LUTHIER_LAUNCH(meanKernel, dim3(1), kThreads, 0, s, maxima, blocks, offset);
}

void nf4EncodeMaxima(Stream s, const float *maxima, std::int64_t blocks, const float *offset, const float *map,
    std::uint8_t *codes, float *scales)
{
    const dim3 grid(static_cast<unsigned>((blocks + kNf4Group - 1) / kNf4Group));
    LUTHIER_LAUNCH(
        encodeMaximaKernel, grid, static_cast<unsigned>(kNf4Group), 0, s, maxima, blocks, offset, map, codes, scales);
}

void nf4Decode(Stream s, const std::uint8_t *codes, const std::uint8_t *maxima, const float *scales, float offset,
    const float *map, std::int64_t count, void *out, DType type)
{
    const std::int64_t bytes = (count + 1) / 2;
    const dim3 grid(static_cast<unsigned>((bytes + kThreads - 1) / kThreads));
    typed(type, out, [&](auto *to) {
        using T = std::remove_pointer_t<decltype(to)>;
        LUTHIER_LAUNCH(decodeKernel<T>, grid, kThreads, 0, s, codes, maxima, scales, offset, map, count, to);
    });
}

} // namespace luthier::cuda
