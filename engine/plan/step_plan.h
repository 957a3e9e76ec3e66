// SPDX-License-Identifier: GPL-3.0-or-later
// The memory of one micro-batch, buffer by buffer: what every layer keeps for the backward pass, and the scratch that
// layers share. The engine allocates by this plan and the estimate is read from it, so they cannot differ.
#pragma once

#include "arch/model_spec.h"
#include "plan/arena.h"

#include <array>

namespace luthier
{

/// What a layer keeps from the forward pass besides its input; the rest is computed again in the backward pass.
enum class Keep : std::uint8_t {
    Nothing,
    Attention, ///< Everything but the gate and up projections.
    All,
};

/// Sizes of a micro-batch: the largest of the run.
struct StepShape {
    std::int64_t tokens = 0; ///< All sequences together, no padding.
    std::int64_t longest = 0; ///< Longest sequence.
    std::int64_t labelled = 0; ///< Tokens that are predicted, shifted.
};

/// Σ of the ranks of the adapters of each group of linear layers that share an input, one entry per layer.
struct AdapterWidths {
    std::int64_t qkv = 0;
    std::int64_t output = 0;
    std::int64_t gateUp = 0;
    std::int64_t down = 0;
};

struct StepOptions {
    DType computeType = DType::F32; ///< F32, BF16 or F16
    bool training = true; ///< False: forward and loss only.
    std::vector<Keep> keep; ///< Per layer; empty: All.
    std::int64_t logitRows = 256; ///< Rows of logits alive at once.
    std::vector<AdapterWidths> adapters; ///< Per layer; empty: none.
    /// Tokens that go through a feed-forward block at once; 0: all. Rows do not depend on each other, so results do not
    /// change, those of the adapters' gradients for multiples of 64.
    std::int64_t feedForwardRows = 0;
    /// Inputs of layers are kept in the memory of the process; two take turns on the device.
    bool offload = false;
};

/// Offsets into the stash of one layer, in bytes.
struct LayerStash {
    static constexpr std::uint64_t kNone = ~std::uint64_t{0};
    std::uint64_t input = kNone; ///< [tokens, hidden]; with offload shared by every other layer.
    std::uint64_t inputInHost = kNone; ///< With offload: where in the process's memory it is kept.
    std::uint64_t middle = kNone; ///< [tokens, hidden], after attention
    std::uint64_t qkv = kNone; ///< [tokens, (heads + 2·kvHeads)·headDim], before norms of heads and rotation
    std::uint64_t attention = kNone; ///< [tokens, heads·headDim]
    std::uint64_t logSumExp = kNone; ///< fp32 [heads, tokens]
    std::uint64_t gateUp = kNone; ///< [tokens, 2·intermediate]
    std::uint64_t rstd = kNone; ///< fp32 [2, tokens]
    std::uint64_t hidden = kNone; ///< fp32 [tokens, Σ widths]
};

enum class Pass : std::size_t { Forward, Loss, Backward, Count };

/// Buffers that layers share.
enum class Scratch : std::size_t {
    Normed, ///< [tokens, hidden]
    Rotated, ///< [tokens, (heads + kvHeads)·headDim]: queries and keys with norms of heads
    Activated, ///< [feedForwardRows, intermediate]
    // What a layer that keeps less does not keep, in the forward pass or made again in the backward pass:
    Middle,
    Qkv,
    Attention,
    LogSumExp,
    GateUp,
    Rstd,
    Hidden,
    // Loss:
    LossRows, ///< fp32 [logitRows, hidden]
    LossNormed, ///< [logitRows, hidden]
    LossRstd,
    Logits, ///< fp32 [logitRows, vocab]
    LossNormedGradient, ///< fp32 [logitRows, hidden]
    LossRowsGradient,
    // Backward:
    AttentionGradient, ///< [tokens, heads·headDim]
    QkvGradient,
    Count
};

/// [stash of every layer] [residual stream] [its gradient] [scratch of whichever pass runs]
struct StepPlan {
    StepShape shape;
    StepOptions options;
    std::vector<LayerStash> layers;
    std::uint64_t stashBytes = 0;
    /// fp32 [tokens, hidden]: the residual stream; in the backward pass also gradients of norms.
    std::uint64_t stream = 0;
    /// fp32 [tokens, hidden]: gradient of the residual stream.
    std::uint64_t gradient = 0;
    std::uint64_t fixedBytes = 0; ///< Stash, stream and gradient.
    std::uint64_t hostBytes = 0; ///< In the process's memory: inputs of layers that are kept there.
    std::array<ArenaPlan, static_cast<std::size_t>(Pass::Count)> scratch;

    std::uint64_t scratchBytes() const;
    std::uint64_t bytes() const { return fixedBytes + scratchBytes(); }
    /// Of @p tokens tokens, how many go through a feed-forward block at once.
    std::int64_t feedForwardRows(std::int64_t tokens) const
    {
        return options.feedForwardRows > 0 && options.feedForwardRows < tokens ? options.feedForwardRows : tokens;
    }
    /// Offset from the start of the whole block.
    std::uint64_t offset(Pass pass, Scratch which) const;

    std::array<std::array<std::size_t, static_cast<std::size_t>(Scratch::Count)>, static_cast<std::size_t>(Pass::Count)>
        index{};
};

StepPlan planStep(const ModelSpec &spec, const StepShape &shape, const StepOptions &options);

} // namespace luthier
