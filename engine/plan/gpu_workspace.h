// SPDX-License-Identifier: GPL-3.0-or-later
// Scratch that a GPU needs beside the buffers of the step plan.
#pragma once

#include "plan/step_plan.h"

namespace luthier
{

/// What of a run decides about it.
struct GpuWork {
    bool dropout = false; ///< LoRA with dropout.
    bool dora = false;
    bool convertsWeights = false; ///< Trained whole in 16 bits, or held in 4 bits: weights are made for each product.
    bool trainsHead = false;
};

/// Flash attention works on so many key/value heads at a time that what it takes besides stays small.
constexpr std::int64_t flashBytesPerKvHead(
    std::int64_t heads, std::int64_t kvHeads, std::int64_t headDim, std::int64_t tokens)
{
    // Gradients of queries in fp32 and 16 bits, of keys and values per head and summed.
    return tokens * headDim * (heads / kvHeads * (4 + 2 + 4) + 4);
}
constexpr std::int64_t flashShare(std::int64_t heads, std::int64_t kvHeads, std::int64_t headDim, std::int64_t tokens)
{
    constexpr std::int64_t kLimit = 40'000'000;
    const std::int64_t fitting = kLimit / flashBytesPerKvHead(heads, kvHeads, headDim, tokens);
    return fitting < 1 ? 1 : fitting > kvHeads ? kvHeads : fitting;
}

/// At most, our own buffers (CudaDevice::workspaceBytes) and those of LibTorch's attention; without cuBLAS's.
std::uint64_t gpuWorkspaceBytes(
    const ModelSpec &spec, const StepShape &shape, const StepOptions &options, const GpuWork &work);

} // namespace luthier
