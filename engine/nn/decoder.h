// SPDX-License-Identifier: GPL-3.0-or-later
// A decoder-only transformer with explicit forward and backward passes. The forward pass saves what the plan says,
// the backward pass makes the rest again; no graph is recorded. Batches are sequences laid end to end.
#pragma once

#include "arch/model_spec.h"
#include "nn/device.h"
#include "nn/parameters.h"
#include "nn/weight_stream.h"
#include "plan/step_plan.h"

#include <functional>
#include <map>
#include <memory>

namespace luthier::nn
{

/// NEFTune (Jain et al. 2023): uniform noise of ±alpha/√(length·hidden) on the embeddings while training.
struct EmbeddingNoise {
    float alpha = 0; ///< 0: none.
    std::int64_t length = 1; ///< Tokens of a padded row.
    std::uint64_t seed = 0;
};

/// Sequences of tokens and what is to be predicted from them.
struct MicroBatch {
    std::vector<std::int32_t> ids;
    Sequences sequences;
    std::vector<std::int32_t> lossRows; ///< Tokens whose successor is predicted.
    std::vector<std::int32_t> lossLabels; ///< The successor, one per loss row.
    /// Largest position plus one of the padded batch: length-dependent rotary embeddings follow it.
    std::int64_t ropeLength = 0;
    EmbeddingNoise noise;

    std::int64_t tokens() const { return static_cast<std::int64_t>(ids.size()); }
    std::int64_t longest() const;
};

struct DecoderLayer {
    const float *preAttentionNorm = nullptr;
    const float *preFeedForwardNorm = nullptr;
    const float *queryNorm = nullptr;
    const float *keyNorm = nullptr;
    LinearGroup qkv; ///< q, k, v, or one fused projection
    LinearGroup output;
    LinearGroup gateUp; ///< gate, up, or one fused projection
    LinearGroup down;
    std::int64_t window = 0;
    int rope = 0; ///< −1: none
};

/// Gradients of norm and embedding weights when they are trained; null otherwise.
struct WeightGradients {
    std::map<const float *, float *> norms; ///< By weight.
    float *embedding = nullptr;
};

/// Keys and values of the tokens of one sequence seen so far, [capacity, kvHeads·headDim] per layer.
struct KeyValueCache {
    std::vector<Buffer> keys;
    std::vector<Buffer> values;
    std::int64_t capacity = 0;
    std::int64_t length = 0;
};

class Decoder
{
public:
    /// Families this schedule computes; Unsupported names what it lacks.
    static Result<void> supports(const ModelSpec &spec);

    Decoder(const ModelSpec &spec, Device &device);

    const ModelSpec &spec() const { return m_spec; }
    Device &device() { return m_device; }

    // Filled by whoever loads the weights (weights.h, adapter.h).
    cpu::RowMatrix embedding;
    std::vector<DecoderLayer> layers;
    const float *finalNorm = nullptr;
    LinearGroup head;
    WeightGradients gradients;
    /// Brings the weights of each layer and the head where they are used; null: all are there.
    std::unique_ptr<WeightStream> weights;
    /// Looks embeddings up that are not in the device's memory: fp32 rows into @p out. @p scratch, where there is one,
    /// has room for them in the compute type.
    std::function<void(std::span<const std::int32_t> ids, Matrix out, Matrix scratch)> embedRows;

    std::vector<AdapterWidths> adapterWidths() const;
    /// Visits every linear layer but the head, in PyTorch's module order.
    void forEachLinear(const std::function<void(Linear &)> &visit);
    /// To be called whenever the adapter's values have changed.
    void parametersChanged();

    /// Batches up to the plans' shapes can run from now on; allocates one block for both. @p training may be empty.
    void usePlans(StepPlan training, StepPlan inference);
    /// Bytes of that block.
    std::uint64_t blockBytes() const { return static_cast<std::uint64_t>(m_block.bytes()); }

    /// Σ cross-entropy of the batch; gradients of (Σ · @p scale) are added to the trained parameters. @p step numbers
    /// the dropout masks.
    double forwardBackward(const MicroBatch &batch, float scale, std::uint64_t step);
    /// Σ cross-entropy; @p each, when not empty, receives every loss row's.
    double loss(const MicroBatch &batch, std::span<float> each = {});
    /// Logits of the given tokens, fp32 [rows, vocab].
    void logits(const MicroBatch &batch, std::span<const std::int32_t> rows, float *out);
    KeyValueCache makeCache(std::int64_t capacity);
    /// Continues the cached sequence by @p ids (as many as the inference plan and the capacity allow) and writes the
    /// logits behind the last of them, fp32 [vocab].
    void extend(KeyValueCache &cache, std::span<const std::int32_t> ids, float *logits);
    /// Calls @p visit(layer, rows), rows in the memory of the process, with the residual stream as it enters each
    /// layer, then with the normed output of the last one (layer = layerCount), as transformers' hidden_states are.
    void hiddenStates(const MicroBatch &batch, const std::function<void(std::int64_t, Matrix)> &visit);

private:
    struct LayerView {
        Matrix stream, input, middle, qkv, attention, gateUp, hidden;
        float *logSumExp = nullptr;
        float *rstd = nullptr; ///< Of the norm before attention.
        float *rstdFeedForward = nullptr;
    };

    const StepPlan &plan() const { return m_keeps ? m_trainingPlan : m_inferencePlan; }
    LayerView view(std::size_t layer, Pass pass, const MicroBatch &batch) const;
    Matrix at(std::uint64_t offset, DType type, std::int64_t rows, std::int64_t cols) const;
    Matrix at(Pass pass, Scratch which, DType type, std::int64_t rows, std::int64_t cols) const;
    void prepareRope(const MicroBatch &batch);

    void forwardLayers(
        const MicroBatch &batch, bool keeps, const std::function<void(std::int64_t, Matrix)> &visit = {});
    /// Embeddings of the batch as fp32 rows.
    void embed(const MicroBatch &batch, Matrix out);
    void attentionPart(std::size_t layer, const LayerView &view, Pass pass, const MicroBatch &batch);
    Matrix cached(const Buffer &block, std::int64_t rows) const;
    /// The rows of a view that go through the feed-forward block together.
    LayerView tile(const LayerView &view, const MicroBatch &batch, std::int64_t first, std::int64_t rows) const;
    void gateUpPart(std::size_t layer, const LayerView &tile, Pass pass);
    void feedForward(std::size_t layer, const LayerView &tile);
    void feedForwardBackward(std::size_t layer, const LayerView &tile, Matrix dStream);
    void backwardLayer(std::size_t layer, const MicroBatch &batch);
    double lossPass(const MicroBatch &batch, bool gradient, float scale, std::span<float> each);
    /// Queries and keys as attention sees them: in place, or in the scratch copy when heads are normed.
    std::pair<Matrix, Matrix> rotate(const DecoderLayer &layer, Matrix qkv, Pass pass, const MicroBatch &batch);

    ModelSpec m_spec;
    Device &m_device;
    DType m_type;
    StepPlan m_trainingPlan;
    StepPlan m_inferencePlan;
    Buffer m_block;
    Buffer m_hostBlock; ///< Inputs of layers that are kept in the process's memory.
    std::vector<Buffer> m_cos; ///< Per rope of the spec.
    std::vector<Buffer> m_sin;
    std::vector<RopeTable> m_ropes;
    std::int64_t m_ropeLength = -1;
    std::int64_t m_ropePositions = 0;
    bool m_keeps = false;
    KeyValueCache *m_cache = nullptr; ///< While extend() runs.
    std::uint64_t m_step = 0;
};

} // namespace luthier::nn
