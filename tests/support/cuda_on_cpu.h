// SPDX-License-Identifier: GPL-3.0-or-later
// CUDA kernels on the processor, for tests: every thread of a block is a fiber, blocks run one after the other.
// Stricter than a GPU: a barrier that some thread of the block never reaches, and a shuffle in which some lane of the
// warp does not take part, end the test. Threads can be run in reverse order, in which nothing may change.
#pragma once

#include <cmath>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <functional>

#define __global__
#define __device__
#define __host__
#define __forceinline__ inline
#define __launch_bounds__(...)
#define __shared__ static // one block at a time

struct dim3 {
    unsigned x = 1;
    unsigned y = 1;
    unsigned z = 1;

    dim3(unsigned width = 1, unsigned height = 1, unsigned depth = 1)
        : x(width)
        , y(height)
        , z(depth)
    {
    }
};

inline dim3 threadIdx;
inline dim3 blockIdx;
inline dim3 blockDim;
inline dim3 gridDim;

namespace luthier::test
{

/// Runs threads and blocks in descending order.
inline bool reversedThreads = false;

/// Runs @p body once per thread of @p grid × @p block. Blocks are one-dimensional, of whole warps.
void runGrid(const char *name, dim3 grid, dim3 block, std::size_t sharedBytes, const std::function<void()> &body);

std::byte *sharedMemory();
void blockBarrier();
/// Gives @p bytes of every lane of the warp to the others and returns those of @p lane.
void exchange(void *value, std::size_t bytes, unsigned lane);

} // namespace luthier::test

#define LUTHIER_LAUNCH(kernel, grid, block, sharedBytes, stream, ...)                                                  \
    do {                                                                                                               \
        static_cast<void>(stream);                                                                                     \
        luthier::test::runGrid(#kernel, grid, block, sharedBytes, [&] { (kernel)(__VA_ARGS__); });                     \
    } while (false)
#define LUTHIER_SHARED(type, name) type *name = reinterpret_cast<type *>(luthier::test::sharedMemory())

inline void __syncthreads()
{
    luthier::test::blockBarrier();
}

template <typename T>
T __shfl_sync(unsigned, T value, int lane)
{
    luthier::test::exchange(&value, sizeof value, static_cast<unsigned>(lane));
    return value;
}

template <typename T>
T __shfl_xor_sync(unsigned, T value, int distance)
{
    luthier::test::exchange(&value, sizeof value, (threadIdx.x % 32) ^ static_cast<unsigned>(distance));
    return value;
}
