// SPDX-License-Identifier: GPL-3.0-or-later
// What a model is, without a tensor: sizes, layers, names and shapes of its weights, and the arithmetic that differs
// from family to family. Names are those of Hugging Face checkpoints, whatever file the weights come from.
#pragma once

#include "arch/rope.h"
#include "formats/dtype.h"

#include <optional>
#include <string>
#include <vector>

namespace luthier
{

enum class Activation { Silu, GeluTanh, Gelu };

enum class QkNorm {
    None,
    PerHead, ///< RMS norm over each head, weight [headDim]
    Whole, ///< RMS norm over the whole projection, weight [heads · headDim]
};

enum class LinearRole { Q, K, V, O, Gate, Up, Down, FusedQkv, FusedGateUp, Router, Head };

/// A weight [out, in], perhaps with a bias [out].
struct LinearSpec {
    LinearRole role = LinearRole::Q;
    std::string module; ///< "model.layers.0.self_attn.q_proj"
    std::int64_t outFeatures = 0;
    std::int64_t inFeatures = 0;
    bool hasBias = false;

    std::string weightName() const { return module + ".weight"; }
    std::string biasName() const { return module + ".bias"; }
};

struct LayerSpec {
    /// Positions that a token sees, itself included; 0 when it sees all before it.
    std::int64_t slidingWindow = 0;
    /// Index in ModelSpec::ropes, or -1 for a layer without position embeddings.
    int rope = 0;
    /// Experts instead of one feed-forward block; `linears` then has the router, and ModelSpec::expertLinears the rest.
    bool isSparse = false;

    /// In the order in which PyTorch lists the modules. Fused projections stack their outputs: queries, keys, values;
    /// gate, up.
    std::vector<LinearSpec> linears;

    /// Modules of the norms, each a weight [hiddenSize]; empty where the family has none. The residual stream is
    /// x + postAttention(attention(preAttention(x))), then the same with the feed-forward block.
    std::string preAttentionNorm;
    std::string postAttentionNorm;
    std::string preFeedForwardNorm;
    std::string postFeedForwardNorm;
    /// Norms of queries and keys; empty with QkNorm::None.
    std::string queryNorm;
    std::string keyNorm;

    const LinearSpec *find(LinearRole role) const;
};

/// One tensor that a checkpoint of the model has.
struct TensorSpec {
    std::string name;
    std::vector<std::int64_t> shape;
};

/// A tensor with gradients.
struct TrainedTensor {
    std::int64_t count = 0; ///< Values.
    bool isEmbedding = false; ///< Of the input.
};

struct ModelSpec {
    std::string modelType; ///< "llama", "qwen3" …: config.json's model_type
    std::int64_t vocabSize = 0;
    std::int64_t hiddenSize = 0;
    std::int64_t intermediateSize = 0;
    std::int64_t layerCount = 0;
    std::int64_t headCount = 0;
    std::int64_t kvHeadCount = 0; ///< divides headCount
    std::int64_t headDim = 0; ///< even
    std::int64_t maxPositions = 0;

    double normEps = 1e-6;
    bool normAddsOne = false; ///< Norm weights are stored minus one (Gemma).
    QkNorm qkNorm = QkNorm::None;
    Activation activation = Activation::Silu;
    bool tieEmbeddings = false;

    double embeddingScale = 1; ///< Embeddings are multiplied by it.
    double residualScale = 1; ///< Both blocks' outputs are multiplied by it before they are added.
    double attentionScale = 1; ///< Scores are multiplied by it; usually 1 / sqrt(headDim).
    double logitDivisor = 1; ///< Logits are divided by it.
    std::optional<double> attentionSoftcap; ///< scores = cap · tanh(scores / cap)
    std::optional<double> logitSoftcap;

    std::vector<RopeSpec> ropes;
    std::vector<LayerSpec> layers;

    std::int64_t expertCount = 0; ///< 0 for dense models
    std::int64_t expertsPerToken = 0;
    std::int64_t expertIntermediateSize = 0;
    bool normaliseExpertWeights = false; ///< The weights of the chosen experts are made to sum to one.

    std::optional<std::int64_t> bosId;
    std::vector<std::int64_t> eosIds;
    std::optional<std::int64_t> padId;
    std::optional<DType> dtype; ///< What the checkpoint says it is stored as.

    std::string embeddingModule = "model.embed_tokens";
    std::string finalNorm = "model.norm";
    LinearSpec head; ///< Uses the embedding's weight when tieEmbeddings.

    /// Things in the config that training ignores, in words.
    std::vector<Text> warnings;

    /// Gate, up and down of one expert of a sparse layer.
    std::vector<LinearSpec> expertLinears(std::int64_t layer, std::int64_t expert) const;

    /// Every tensor that a checkpoint must have, each once; without a head when it is tied.
    std::vector<TensorSpec> tensors() const;

    /// Number of values in tensors().
    std::int64_t parameterCount() const;

    std::int64_t queryWidth() const { return headCount * headDim; }
    std::int64_t keyWidth() const { return kvHeadCount * headDim; }
};

} // namespace luthier
