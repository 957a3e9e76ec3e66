// SPDX-License-Identifier: GPL-3.0-or-later
// What LLaMA-Factory needs on one GPU for the same form: formulas from how transformers, PEFT and the Liger kernels
// keep tensors for the backward pass, and from how DeepSpeed divides a model's states.
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
    MemoryItems items; ///< Bytes on each device.
    std::uint64_t withLigerBytes = 0;
    std::uint64_t hostBytes = 0; ///< What DeepSpeed moves to the memory of the machine, for each device.
    std::optional<Error> ignored; ///< Why the deepspeed setting is left out of account.
};

/// With @p devices GPUs working together, each on a micro-batch of its own.
///
/// - flash_attn "disabled" is transformers' eager_attention_forward: a layer keeps its softmax in fp32 and, cast, in
///   the compute type, heads · length² values each; its backward pass holds two more of the fp32 size.
/// - Several devices without DeepSpeed are DistributedDataParallel, whose buckets are as large as the gradients
///   (docs of torch.nn.parallel, "gradient_as_bucket_view").
/// - ZeRO divides in equal parts, whatever the number of layers. Trained values and gradients have the compute type;
///   the optimizer has fp32 copies of the values beside its moments and, while it steps and no activation lives, of
///   the gradients. Stage 1 divides the optimizer, 2 gradients too, 3 all values: 2 + 18/N and 20/N bytes a value, as
///   in estimate_zero2_model_states_mem_needs (deepspeed/runtime/zero/stage_1_and_2.py) and in its twin for stage 3,
///   which leaves out the 2/N of gradients (stage3.py, grad_partitions_flat_buffer).
/// - Buckets (reduce_bucket_size; "auto" is the square of the hidden size) and what stage 3 gathers at once
///   (stage3_max_live_parameters; at least the largest tensor, with its gradient where it is trained) are workspace;
///   docs of transformers, "DeepSpeed": 10^9 values, about 2 GB.
/// - An optimizer that is offloaded takes gradients with it: 16 bytes a value in host memory, and two more with
///   offload_param. A place on disk counts nowhere.
LlamaFactoryMemory llamaFactoryMemory(
    const ModelFacts &model, const TrainConfig &config, std::span<const TrainedTensor> tensors, int devices = 1);

} // namespace luthier
