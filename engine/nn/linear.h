// SPDX-License-Identifier: GPL-3.0-or-later
// Linear layers as the schedule sees them: a frozen (or trained) weight, an optional adapter, and the layers that
// share one input, which run as one product.
#pragma once

#include "cpu/gemm.h"
#include "nn/buffer.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace luthier::nn
{

/// A low-rank update W + scale·B·A (Hu et al. 2021). B is kept transposed, so that both factors are [rank, …].
struct LoraPair {
    std::int64_t rank = 0;
    float scale = 1.0f;
    float dropout = 0.0f; ///< Probability that an input of A is dropped.
    std::uint64_t dropoutStream = 0; ///< Number of this layer's mask sequence.
    float *a = nullptr; ///< [rank, in]
    float *b = nullptr; ///< [rank, out]: B transposed
    float *da = nullptr; ///< Gradients, same shapes; null when not trained.
    float *db = nullptr;
    // DoRA (Liu et al. 2024): y = m/‖W + scale·B·A‖ ∘ (W + scale·B·A)x + bias, the norm taken as a constant.
    float *magnitude = nullptr; ///< [out], null for plain LoRA.
    float *dMagnitude = nullptr;
    Buffer norms; ///< [2, out], see below: of the current parameters (Device::parametersChanged).

    const float *norm() const { return norms.floats(); } ///< ‖W + scale·B·A‖ of every output.
    const float *columnScale(std::int64_t out) const { return norms.floats() + out; } ///< m/‖·‖
};

/// A weight in 4-bit NormalFloat with double quantisation, in bitsandbytes' layout (Dettmers et al. 2023): values in
/// row-major order, blocks of 64, the first of two in the high half of a byte; the block maxima in 8 bits, blocks of
/// 256, around an offset.
struct Nf4Weight {
    Buffer codes; ///< [out·in / 2]
    Buffer maxima; ///< uint8 [blocks]
    Buffer scales; ///< fp32 [⌈blocks / 256⌉]
    float offset = 0;
};

struct Linear {
    std::string name; ///< Module path, "model.layers.0.self_attn.q_proj".
    std::int64_t in = 0;
    std::int64_t out = 0;
    cpu::RowMatrix weight; ///< [out, in]; without data when the weight is held in 4 bits
    std::optional<Nf4Weight> nf4;
    const float *bias = nullptr; ///< [out]
    std::optional<LoraPair> lora;
    float *dWeight = nullptr; ///< [out, in] when the weight itself is trained.
    float *dBias = nullptr;
};

/// Layers with the same input. The A factors of their adapters lie one after the other in memory.
struct LinearGroup {
    std::vector<Linear> parts;

    std::int64_t in() const { return parts.front().in; }
    /// Σ ranks: width of the adapters' hidden activations.
    std::int64_t hiddenWidth() const
    {
        std::int64_t width = 0;
        for (const Linear &part : parts)
            width += part.lora ? part.lora->rank : 0;
        return width;
    }
    /// Whether Device::parametersChanged reads the weights.
    bool needsWeightsForNorms() const
    {
        for (const Linear &part : parts) {
            if (part.lora && part.lora->magnitude != nullptr)
                return true;
        }
        return false;
    }
};

} // namespace luthier::nn
