// SPDX-License-Identifier: GPL-3.0-or-later
// The model families we know, as data: the defaults of transformers' configuration classes (5.6.0) and the structure
// of the layers. A family that fits these fields is one more row.
#pragma once

#include "arch/model_spec.h"

#include <array>
#include <span>
#include <string_view>

namespace luthier
{

/// Which of the four places around a block have a norm, and under which names.
enum class NormLayout {
    Before, ///< input_layernorm, post_attention_layernorm before the blocks (Llama)
    After, ///< post_attention_layernorm, post_feedforward_layernorm after them (OLMo 2)
    Both, ///< Gemma 2 and 3
    BothGlm, ///< The same places as Both, with GLM-4's names
};

enum class WindowRule {
    Never,
    All, ///< sliding_window, all layers
    AllWhenEnabled, ///< the same, only with use_sliding_window
    ByLayerWhenEnabled, ///< layer_types or max_window_layers, only with use_sliding_window
    ByLayer, ///< layer_types or an alternating pattern
};

enum class BiasRule {
    Never,
    Config, ///< attention_bias: queries, keys, values and output
    ConfigNotOutput, ///< attention_bias: all but the output
    AlwaysNotOutput, ///< queries, keys and values have one whatever the config says
};

enum class ScaleRule {
    HeadDim, ///< 1 / sqrt(headDim)
    QueryPreAttentionScalar, ///< 1 / sqrt(query_pre_attn_scalar)
    Granite, ///< attention_multiplier, and embedding_multiplier, residual_multiplier, logits_scaling
};

struct Family {
    std::string_view modelType;

    std::int64_t vocabSize;
    std::int64_t hiddenSize;
    std::int64_t intermediateSize;
    std::int64_t layerCount;
    std::int64_t headCount;
    std::int64_t kvHeadCount; ///< 0: as many as heads
    std::int64_t headDim; ///< 0: hiddenSize / headCount
    std::int64_t maxPositions;
    double normEps;
    double ropeTheta = 10000;
    bool tieEmbeddings = false;
    std::int64_t bosId = -1; ///< -1: none
    std::array<std::int64_t, 3> eosIds{-1, -1, -1};
    std::int64_t padId = -1;

    BiasRule attentionBias = BiasRule::Never;
    bool attentionBiasDefault = false;
    bool hasMlpBiasKey = false;
    QkNorm qkNorm = QkNorm::None;
    NormLayout norms = NormLayout::Before;
    WindowRule window = WindowRule::Never;
    std::int64_t slidingWindow = 0; ///< 0: none
    ScaleRule scale = ScaleRule::HeadDim;
    bool isFusedQkv = false;
    bool isFusedGateUp = false;
    bool isGemma = false; ///< GELU, norm weights minus one, embeddings times sqrt(hiddenSize)
    double partialRotaryFactor = 0; ///< 0: the family always rotates whole heads
    bool ropeInterleaved = false;
    bool ropeByLayerType = false; ///< Gemma 3: own frequencies for layers with a window
    bool hasNoRopeLayers = false; ///< SmolLM 3
    std::int64_t originalMaxPositions = 0; ///< Phi-3: a key of its own, with this default
    double attentionSoftcap = 0; ///< 0: none
    double logitSoftcap = 0;
    std::int64_t expertCount = 0; ///< 0: dense
    std::int64_t expertsPerToken = 0;
    std::int64_t expertIntermediateSize = 0; ///< 0: intermediateSize
};

std::span<const Family> families();
const Family *findFamily(std::string_view modelType);

} // namespace luthier
