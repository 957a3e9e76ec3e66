// SPDX-License-Identifier: GPL-3.0-or-later
// Rotary position embeddings: the parameters of a model and the frequencies they give.
// Formulas: transformers' modeling_rope_utils.py (default, linear, dynamic NTK, YaRN, LongRoPE, Llama 3).
#pragma once

#include "base/result.h"

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace luthier
{

enum class RopeType { Default, Linear, Dynamic, Yarn, LongRope, Llama3 };

std::string_view name(RopeType type);

struct RopeSpec {
    RopeType type = RopeType::Default;
    double theta = 10000;
    double partialRotaryFactor = 1; ///< Share of each head's dimensions that are rotated, from its start.
    bool interleaved = false; ///< Pairs are (0,1), (2,3) … instead of (i, i + half).

    double factor = 1; ///< All but Default; 0 stands for "maximum / original positions" (YaRN, LongRoPE).
    std::int64_t maxPositions = 0; ///< The model's max_position_embeddings.
    std::int64_t originalMaxPositions = 0; ///< YaRN, LongRoPE, Llama 3.
    std::optional<double> attentionFactor; ///< YaRN, LongRoPE: given instead of derived.
    double betaFast = 32; ///< YaRN.
    double betaSlow = 1; ///< YaRN.
    std::optional<double> mscale; ///< YaRN.
    std::optional<double> mscaleAllDim; ///< YaRN.
    bool truncate = true; ///< YaRN.
    double lowFreqFactor = 1; ///< Llama 3.
    double highFreqFactor = 4; ///< Llama 3.
    std::vector<double> shortFactor; ///< LongRoPE, one per pair.
    std::vector<double> longFactor;
    /// GGUF's rope_freqs.weight: each frequency is divided by its own number; empty for none.
    std::vector<float> divisors;

    std::int64_t rotaryDim(std::int64_t headDim) const
    {
        return static_cast<std::int64_t>(static_cast<double>(headDim) * partialRotaryFactor);
    }
};

struct RopeFrequencies {
    std::vector<float> inverse; ///< rotaryDim / 2 angles per position, in radians.
    double attentionFactor = 1; ///< Cosines and sines are multiplied by it.
};

/// @p sequenceLength is the largest position of the batch plus one; only Dynamic and LongRoPE depend on it.
/// Computed in float32 in transformers' order of operations.
RopeFrequencies ropeFrequencies(const RopeSpec &rope, std::int64_t headDim, std::int64_t sequenceLength);

} // namespace luthier
