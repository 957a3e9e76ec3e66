// SPDX-License-Identifier: GPL-3.0-or-later
#include "arch/layer_builder.h"

#include <algorithm>

namespace luthier
{

namespace
{

constexpr std::int64_t kLargestWindow = std::int64_t{1} << 40;
constexpr std::int64_t kLargestLayer = std::int64_t{1} << 20;

struct Biases {
    bool qkv = false;
    bool output = false;
    bool mlp = false;
};

Biases readBiases(JsonFields &fields, const Family &family)
{
    Biases biases;
    switch (family.attentionBias) {
    case BiasRule::Never:
        break;
    case BiasRule::Config:
        biases.qkv = biases.output = fields.flag("attention_bias").value_or(family.attentionBiasDefault);
        break;
    case BiasRule::ConfigNotOutput:
        biases.qkv = fields.flag("attention_bias").value_or(family.attentionBiasDefault);
        break;
    case BiasRule::AlwaysNotOutput:
        biases.qkv = true;
        break;
    }
    biases.mlp = family.hasMlpBiasKey && fields.flag("mlp_bias").value_or(false);
    return biases;
}

/// Whether each layer's attention has a window, when the family decides it layer by layer.
std::vector<bool> slidingLayers(
    JsonFields &fields, const Family &family, const ModelSpec &spec, const std::vector<bool> &hasRope)
{
    const auto count = static_cast<std::size_t>(spec.layerCount);
    std::vector<bool> sliding(count, false);
    if (const auto types = fields.texts("layer_types")) {
        if (types->size() != count) {
            fields.fail(LUTHIER_TEXT("Errors", "\"%1\" has %2 entries for %3 layers.")
                            .arg("layer_types")
                            .arg(types->size())
                            .arg(count));
            return sliding;
        }
        for (std::size_t i = 0; i < count; ++i) {
            sliding[i] = (*types)[i] == "sliding_attention";
            if (!sliding[i] && (*types)[i] != "full_attention")
                fields.fail(LUTHIER_TEXT("Errors", "Layers of the type \"%1\" are not supported.").arg((*types)[i]),
                    ErrorCode::Unsupported);
        }
        return sliding;
    }
    if (family.window == WindowRule::ByLayer) {
        // Gemma 2 alternates; Gemma 3 has one full layer in every so many.
        constexpr std::int64_t kGemma3Pattern = 6;
        const std::int64_t pattern = family.ropeByLayerType
            ? fields.integer("sliding_window_pattern", 1, kLargestLayer).value_or(kGemma3Pattern)
            : 2;
        for (std::size_t i = 0; i < count; ++i)
            sliding[i] = (static_cast<std::int64_t>(i) + 1) % pattern != 0;
    } else if (family.hasNoRopeLayers) {
        for (std::size_t i = 0; i < count; ++i)
            sliding[i] = !hasRope[i];
    } else {
        constexpr std::int64_t kQwenDefault = 28;
        const std::int64_t first = fields.integer("max_window_layers", 0, kLargestLayer).value_or(kQwenDefault);
        for (std::size_t i = 0; i < count; ++i)
            sliding[i] = static_cast<std::int64_t>(i) >= first;
    }
    return sliding;
}

std::vector<bool> ropeLayers(JsonFields &fields, const Family &family, const ModelSpec &spec)
{
    const auto count = static_cast<std::size_t>(spec.layerCount);
    std::vector<bool> hasRope(count, true);
    if (!family.hasNoRopeLayers)
        return hasRope;
    if (const auto given = fields.integers("no_rope_layers", 0, 1)) {
        if (given->size() != count)
            fields.fail(LUTHIER_TEXT("Errors", "\"%1\" has %2 entries for %3 layers.")
                            .arg("no_rope_layers")
                            .arg(given->size())
                            .arg(count));
        else // despite the name of the key, 1 means that the layer has position embeddings
            std::transform(given->begin(), given->end(), hasRope.begin(), [](std::int64_t flag) { return flag == 1; });
        return hasRope;
    }
    constexpr std::int64_t kDefaultInterval = 4;
    const std::int64_t interval = fields.integer("no_rope_layer_interval", 1, kLargestLayer).value_or(kDefaultInterval);
    for (std::size_t i = 0; i < count; ++i)
        hasRope[i] = (static_cast<std::int64_t>(i) + 1) % interval != 0;
    return hasRope;
}

std::int64_t readWindow(JsonFields &fields, const Family &family)
{
    if (family.window == WindowRule::Never)
        return 0;
    const std::int64_t fallback = fields.isNull("sliding_window") ? 0 : family.slidingWindow;
    const std::int64_t window = fields.integer("sliding_window", 1, kLargestWindow).value_or(fallback);
    const bool needsSwitch =
        family.window == WindowRule::AllWhenEnabled || family.window == WindowRule::ByLayerWhenEnabled;
    return needsSwitch && !fields.flag("use_sliding_window").value_or(false) ? 0 : window;
}

std::vector<bool> sparseLayers(JsonFields &fields, const ModelSpec &spec)
{
    const auto count = static_cast<std::size_t>(spec.layerCount);
    std::vector<bool> sparse(count, spec.expertCount > 0);
    if (spec.modelType != "qwen3_moe")
        return sparse;
    const std::int64_t step = fields.integer("decoder_sparse_step", 1, kLargestLayer).value_or(1);
    for (std::size_t i = 0; i < count; ++i)
        sparse[i] = (static_cast<std::int64_t>(i) + 1) % step == 0;
    for (const std::int64_t dense :
        fields.integers("mlp_only_layers", 0, kLargestLayer).value_or(std::vector<std::int64_t>{})) {
        if (dense < spec.layerCount)
            sparse[static_cast<std::size_t>(dense)] = false;
    }
    return sparse;
}

void addNorms(LayerSpec &layer, const std::string &prefix, NormLayout layout)
{
    switch (layout) {
    case NormLayout::Before:
        layer.preAttentionNorm = prefix + "input_layernorm";
        layer.preFeedForwardNorm = prefix + "post_attention_layernorm";
        break;
    case NormLayout::After:
        layer.postAttentionNorm = prefix + "post_attention_layernorm";
        layer.postFeedForwardNorm = prefix + "post_feedforward_layernorm";
        break;
    case NormLayout::Both:
        layer.preAttentionNorm = prefix + "input_layernorm";
        layer.postAttentionNorm = prefix + "post_attention_layernorm";
        layer.preFeedForwardNorm = prefix + "pre_feedforward_layernorm";
        layer.postFeedForwardNorm = prefix + "post_feedforward_layernorm";
        break;
    case NormLayout::BothGlm:
        layer.preAttentionNorm = prefix + "input_layernorm";
        layer.postAttentionNorm = prefix + "post_self_attn_layernorm";
        layer.preFeedForwardNorm = prefix + "post_attention_layernorm";
        layer.postFeedForwardNorm = prefix + "post_mlp_layernorm";
        break;
    }
}

void addAttention(
    LayerSpec &layer, const std::string &prefix, const Family &family, const ModelSpec &spec, const Biases &biases)
{
    const std::string attention = prefix + "self_attn.";
    const std::int64_t query = spec.queryWidth();
    const std::int64_t key = spec.keyWidth();
    const std::int64_t hidden = spec.hiddenSize;
    const LinearSpec output{LinearRole::O, attention + "o_proj", hidden, query, biases.output};
    if (family.isFusedQkv) {
        layer.linears.push_back(output); // Phi-3 declares it first
        layer.linears.push_back({LinearRole::FusedQkv, attention + "qkv_proj", query + 2 * key, hidden, biases.qkv});
    } else {
        layer.linears.push_back({LinearRole::Q, attention + "q_proj", query, hidden, biases.qkv});
        layer.linears.push_back({LinearRole::K, attention + "k_proj", key, hidden, biases.qkv});
        layer.linears.push_back({LinearRole::V, attention + "v_proj", key, hidden, biases.qkv});
        layer.linears.push_back(output);
    }
    if (spec.qkNorm != QkNorm::None) {
        layer.queryNorm = attention + "q_norm";
        layer.keyNorm = attention + "k_norm";
    }
}

void addFeedForward(
    LayerSpec &layer, const std::string &prefix, const Family &family, const ModelSpec &spec, const Biases &biases)
{
    const std::int64_t hidden = spec.hiddenSize;
    const std::int64_t inner = spec.intermediateSize;
    if (layer.isSparse) {
        const char *router = spec.modelType == "mixtral" ? "block_sparse_moe.gate" : "mlp.gate";
        layer.linears.push_back({LinearRole::Router, prefix + router, spec.expertCount, hidden, false});
        return;
    }
    if (family.isFusedGateUp) {
        layer.linears.push_back({LinearRole::FusedGateUp, prefix + "mlp.gate_up_proj", 2 * inner, hidden, biases.mlp});
    } else {
        layer.linears.push_back({LinearRole::Gate, prefix + "mlp.gate_proj", inner, hidden, biases.mlp});
        layer.linears.push_back({LinearRole::Up, prefix + "mlp.up_proj", inner, hidden, biases.mlp});
    }
    layer.linears.push_back({LinearRole::Down, prefix + "mlp.down_proj", hidden, inner, biases.mlp});
}

} // namespace

void buildLayers(JsonFields &fields, const Family &family, ModelSpec &spec)
{
    const Biases biases = readBiases(fields, family);
    const std::int64_t window = readWindow(fields, family);
    const std::vector<bool> hasRope = ropeLayers(fields, family, spec);
    const bool byLayer = family.window == WindowRule::ByLayer || family.window == WindowRule::ByLayerWhenEnabled;
    const std::vector<bool> sliding = byLayer ? slidingLayers(fields, family, spec, hasRope)
                                              : std::vector<bool>(static_cast<std::size_t>(spec.layerCount), true);
    const std::vector<bool> sparse = sparseLayers(fields, spec);
    if (fields.error())
        return;
    for (std::size_t i = 0; i < static_cast<std::size_t>(spec.layerCount); ++i) {
        LayerSpec layer;
        layer.slidingWindow = sliding[i] ? window : 0;
        layer.isSparse = sparse[i];
        layer.rope = !hasRope[i] ? -1 : family.ropeByLayerType && sliding[i] ? 1 : 0;
        const std::string prefix = "model.layers." + std::to_string(i) + ".";
        addAttention(layer, prefix, family, spec, biases);
        addFeedForward(layer, prefix, family, spec, biases);
        addNorms(layer, prefix, family.norms);
        spec.layers.push_back(std::move(layer));
    }
    spec.head = {LinearRole::Head, "lm_head", spec.vocabSize, spec.hiddenSize, false};
}

} // namespace luthier
