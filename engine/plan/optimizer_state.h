// SPDX-License-Identifier: GPL-3.0-or-later
// How AdamW's moments are held: fp32, or 8 bits a value in blocks with a scale, as bitsandbytes' optimizers do.
#pragma once

#include "arch/model_spec.h"
#include "cpu/dynamic_map.h"

#include <cstdint>
#include <span>

namespace luthier
{

/// Smaller tensors keep fp32 moments.
inline constexpr std::int64_t kSmallestEightBit = 4096;

/// Whether an 8-bit optimizer holds the moments of a tensor in 8 bits. Embeddings of the input, whose gradients are
/// uneven, stay in fp32 (transformers' Trainer).
constexpr bool hasEightBitMoments(std::int64_t count, bool isEmbedding)
{
    return count >= kSmallestEightBit && !isEmbedding;
}

/// Values of a tensor's blocks in all, the last one filled up.
constexpr std::int64_t paddedToBlocks(std::int64_t count)
{
    return (count + cpu::kDynamicBlock - 1) / cpu::kDynamicBlock * cpu::kDynamicBlock;
}

/// Bytes of both moments of all @p tensors, held by an 8-bit optimizer or one of 32 bits.
inline std::uint64_t momentBytes(std::span<const TrainedTensor> tensors, bool eightBit)
{
    std::int64_t bytes = 0;
    for (const TrainedTensor &tensor : tensors) {
        const std::int64_t padded = paddedToBlocks(tensor.count);
        bytes += eightBit && hasEightBitMoments(tensor.count, tensor.isEmbedding)
            ? 2 * (padded + padded / cpu::kDynamicBlock * 4)
            : 8 * tensor.count;
    }
    return static_cast<std::uint64_t>(bytes);
}

} // namespace luthier
