// SPDX-License-Identifier: GPL-3.0-or-later
// What kernels are written in: CUDA under nvcc, and the same words over fibers of the processor in the tests, where no
// GPU is needed (tests/support/cuda_on_cpu.h).
#pragma once

#include "cpu/fp16.h"

#include <bit>
#include <cstdint>

#ifdef __CUDACC__

#include <cuda_fp16.h>
#include <cuda_runtime.h>

namespace luthier::cuda
{
/// Throws nn::DeviceError when the launch of @p kernel failed.
void checkLaunch(const char *kernel);
/// Lets @p kernel use more shared memory than the 48 KiB that every card grants.
void allowShared(const void *kernel, std::size_t bytes);
} // namespace luthier::cuda

#define LUTHIER_LAUNCH(kernel, grid, block, sharedBytes, stream, ...)                                                  \
    do {                                                                                                               \
        const auto luthierKernel = kernel;                                                                             \
        if ((sharedBytes) > 48 * 1024)                                                                                 \
            luthier::cuda::allowShared(reinterpret_cast<const void *>(luthierKernel), sharedBytes);                    \
        luthierKernel<<<grid, block, sharedBytes, static_cast<cudaStream_t>(stream)>>>(__VA_ARGS__);                   \
        luthier::cuda::checkLaunch(#kernel);                                                                           \
    } while (false)
/// The block's dynamic shared memory.
#define LUTHIER_SHARED(type, name)                                                                                     \
    extern __shared__ __align__(16) unsigned char luthierShared[];                                                     \
    type *name = reinterpret_cast<type *>(luthierShared)

#else

#include "support/cuda_on_cpu.h"

#endif

namespace luthier::cuda
{

using bf16 = std::uint16_t;
using fp16 = cpu::fp16;

inline constexpr unsigned kWarp = 32;
inline constexpr unsigned kWholeWarp = 0xFFFFFFFFu;

__device__ inline float floatOf(std::uint32_t bits)
{
#ifdef __CUDA_ARCH__
    return __uint_as_float(bits);
#else
    return std::bit_cast<float>(bits);
#endif
}

__device__ inline std::uint32_t bitsOf(float value)
{
#ifdef __CUDA_ARCH__
    return __float_as_uint(value);
#else
    return std::bit_cast<std::uint32_t>(value);
#endif
}

__device__ inline float load(const float *p)
{
    return *p;
}

__device__ inline float load(const bf16 *p)
{
    return floatOf(static_cast<std::uint32_t>(*p) << 16);
}

__device__ inline float load(const fp16 *p)
{
#ifdef __CUDA_ARCH__
    return __half2float(__ushort_as_half(p->bits));
#else
    return cpu::toFloat(*p);
#endif
}

__device__ inline void store(float *p, float value)
{
    *p = value;
}

// Rounds to nearest even; a NaN stays one.
__device__ inline void store(bf16 *p, float value)
{
    const std::uint32_t bits = bitsOf(value);
    if ((bits & 0x7FFFFFFFu) > 0x7F800000u)
        *p = static_cast<bf16>((bits >> 16) | 0x40u);
    else
        *p = static_cast<bf16>((bits + 0x7FFFu + ((bits >> 16) & 1u)) >> 16);
}

__device__ inline void store(fp16 *p, float value)
{
#ifdef __CUDA_ARCH__
    p->bits = __half_as_ushort(__float2half_rn(value));
#else
    *p = cpu::toFp16(value);
#endif
}

/// a·b rounded by itself, never fused with a sum that follows.
__device__ inline float product(float a, float b)
{
#ifdef __CUDA_ARCH__
    return __fmul_rn(a, b);
#else
    return a * b;
#endif
}

__device__ inline int smaller(int a, int b)
{
    return a < b ? a : b;
}

__device__ inline int larger(int a, int b)
{
    return a > b ? a : b;
}

// Sums of a fixed tree: the same bits in every run. Every lane gets the result.
template <typename T>
__device__ inline T warpSum(T value)
{
    for (unsigned distance = kWarp / 2; distance > 0; distance /= 2)
        value += __shfl_xor_sync(kWholeWarp, value, static_cast<int>(distance));
    return value;
}

template <typename T>
__device__ inline T warpMaximum(T value)
{
    for (unsigned distance = kWarp / 2; distance > 0; distance /= 2) {
        const T other = __shfl_xor_sync(kWholeWarp, value, static_cast<int>(distance));
        value = other > value ? other : value;
    }
    return value;
}

/// Over a block of whole warps; every thread calls it and gets the result. @p partial holds a value for each warp.
template <typename T>
__device__ inline T blockSum(T value, T *partial)
{
    const unsigned warps = blockDim.x / kWarp;
    value = warpSum(value);
    __syncthreads();
    if (threadIdx.x % kWarp == 0)
        partial[threadIdx.x / kWarp] = value;
    __syncthreads();
    T total = 0;
    for (unsigned w = 0; w < warps; ++w)
        total += partial[w];
    return total;
}

template <typename T>
__device__ inline T blockMaximum(T value, T *partial)
{
    const unsigned warps = blockDim.x / kWarp;
    value = warpMaximum(value);
    __syncthreads();
    if (threadIdx.x % kWarp == 0)
        partial[threadIdx.x / kWarp] = value;
    __syncthreads();
    T best = partial[0];
    for (unsigned w = 1; w < warps; ++w)
        best = partial[w] > best ? partial[w] : best;
    return best;
}

/// CounterRandom of base/random.h.
struct DeviceRandom {
    std::uint64_t key;

    static constexpr std::uint64_t kGolden = 0x9E3779B97F4A7C15u;

    __host__ __device__ static std::uint64_t mix(std::uint64_t z)
    {
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9u;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBu;
        return z ^ (z >> 31);
    }

    __host__ __device__ static DeviceRandom of(std::uint64_t stream, std::uint64_t step)
    {
        return {mix(mix(stream + kGolden) ^ (step * kGolden))};
    }

    __device__ float uniform(std::uint64_t index) const
    {
        return static_cast<float>(mix(key + (index + 1) * kGolden) >> 40) * (1.0f / 16777216.0f);
    }
};

} // namespace luthier::cuda
