// SPDX-License-Identifier: GPL-3.0-or-later
#include "arch/model_spec.h"

#include <algorithm>

namespace luthier
{

namespace
{

// Calls use(name, shape) for every tensor of the model.
template <typename Use>
void forEachTensor(const ModelSpec &spec, Use use)
{
    using Shape = std::vector<std::int64_t>;
    const auto useLinear = [&](const LinearSpec &linear) {
        use(linear.weightName(), Shape{linear.outFeatures, linear.inFeatures});
        if (linear.hasBias)
            use(linear.biasName(), Shape{linear.outFeatures});
    };
    const auto useNorm = [&](const std::string &module, std::int64_t size) {
        if (!module.empty())
            use(module + ".weight", Shape{size});
    };
    use(spec.embeddingModule + ".weight", Shape{spec.vocabSize, spec.hiddenSize});
    for (std::int64_t i = 0; i < spec.layerCount; ++i) {
        const LayerSpec &layer = spec.layers[static_cast<std::size_t>(i)];
        for (const LinearSpec &linear : layer.linears)
            useLinear(linear);
        for (std::int64_t expert = 0; layer.isSparse && expert < spec.expertCount; ++expert) {
            for (const LinearSpec &linear : spec.expertLinears(i, expert))
                useLinear(linear);
        }
        useNorm(layer.queryNorm, spec.qkNorm == QkNorm::Whole ? spec.queryWidth() : spec.headDim);
        useNorm(layer.keyNorm, spec.qkNorm == QkNorm::Whole ? spec.keyWidth() : spec.headDim);
        useNorm(layer.preAttentionNorm, spec.hiddenSize);
        useNorm(layer.postAttentionNorm, spec.hiddenSize);
        useNorm(layer.preFeedForwardNorm, spec.hiddenSize);
        useNorm(layer.postFeedForwardNorm, spec.hiddenSize);
    }
    useNorm(spec.finalNorm, spec.hiddenSize);
    if (!spec.tieEmbeddings)
        useLinear(spec.head);
}

} // namespace

const LinearSpec *LayerSpec::find(LinearRole role) const
{
    const auto at =
        std::find_if(linears.begin(), linears.end(), [&](const LinearSpec &linear) { return linear.role == role; });
    return at != linears.end() ? &*at : nullptr;
}

std::vector<LinearSpec> ModelSpec::expertLinears(std::int64_t layer, std::int64_t expert) const
{
    const bool mixtral = modelType == "mixtral";
    const std::string prefix = "model.layers." + std::to_string(layer)
        + (mixtral ? ".block_sparse_moe.experts." : ".mlp.experts.") + std::to_string(expert) + ".";
    return {
        {LinearRole::Gate, prefix + (mixtral ? "w1" : "gate_proj"), expertIntermediateSize, hiddenSize, false},
        {LinearRole::Up, prefix + (mixtral ? "w3" : "up_proj"), expertIntermediateSize, hiddenSize, false},
        {LinearRole::Down, prefix + (mixtral ? "w2" : "down_proj"), hiddenSize, expertIntermediateSize, false},
    };
}

std::vector<TensorSpec> ModelSpec::tensors() const
{
    std::vector<TensorSpec> out;
    forEachTensor(*this, [&](std::string tensorName, std::vector<std::int64_t> shape) {
        out.push_back({std::move(tensorName), std::move(shape)});
    });
    return out;
}

std::int64_t ModelSpec::parameterCount() const
{
    std::int64_t count = 0;
    forEachTensor(*this, [&](const std::string &, const std::vector<std::int64_t> &shape) {
        std::int64_t values = 1;
        for (const std::int64_t extent : shape)
            values *= extent;
        count += values;
    });
    return count;
}

} // namespace luthier
