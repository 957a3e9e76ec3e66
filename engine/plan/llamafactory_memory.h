// SPDX-License-Identifier: GPL-3.0-or-later
// What LLaMA-Factory needs on one GPU for the same form: formulas from how transformers, PEFT and the Liger kernels
// keep tensors for the backward pass.
#pragma once

#include "plan/memory_estimate.h"

#include <span>

namespace luthier
{

/// Values in linear layers, and all others (embeddings, head, norms, biases).
struct LinearCounts {
    std::uint64_t linear = 0;
    std::uint64_t other = 0;
};
LinearCounts linearCounts(const ModelSpec &spec);

/// bf16 bytes of the largest linear weight: the scratch that a 4-bit matrix is unpacked into.
std::uint64_t largestMatrixBytes(const ModelSpec &spec);

/// Frozen weights with linears in 4 or 8 bits and the rest in bf16. 4 bits with double quantisation: 0.5 + 1/64 +
/// 4/(64·256) bytes a value; without: 0.5625.
std::uint64_t quantisedBytes(const LinearCounts &counts, std::int64_t bits, bool doubleQuantisation);

/// What full or freeze tuning trains.
std::vector<TrainedTensor> trainedWhole(const ModelSpec &spec, const FinetuningParams &finetuning);

struct LlamaFactoryMemory {
    MemoryItems items;
    std::uint64_t withLigerBytes = 0;
};

LlamaFactoryMemory llamaFactoryMemory(
    const ModelFacts &model, const TrainConfig &config, std::span<const TrainedTensor> tensors);

} // namespace luthier
