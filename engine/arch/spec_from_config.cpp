// SPDX-License-Identifier: GPL-3.0-or-later
#include "arch/spec_from_config.h"

#include "arch/layer_builder.h"
#include "arch/rope_config.h"

#include <algorithm>
#include <cmath>

namespace luthier
{

namespace
{

// Together these keep every product of sizes below 2^62: 2^14 heads of 2^13 dimensions times a width of 2^20 is
// 2^47 values a projection, four of them in 2^10 layers 2^59; 2^17 experts of three 2^42 matrices 2^61.
constexpr std::int64_t kLargestVocabulary = 1 << 26;
constexpr std::int64_t kLargestWidth = 1 << 20;
constexpr std::int64_t kLargestInner = 1 << 22;
constexpr std::int64_t kMostLayers = 1 << 10;
constexpr std::int64_t kMostHeads = 1 << 14;
constexpr std::int64_t kLargestHead = 1 << 13;
constexpr std::int64_t kMostExperts = 1 << 17; // in all layers together
constexpr std::int64_t kLargestPositions = std::int64_t{1} << 40;
constexpr std::int64_t kLargestId = std::int64_t{1} << 31;
constexpr double kLargestScale = 1e9;

Text unsupportedValue(const char *key, std::string_view value, const Family &family)
{
    return LUTHIER_TEXT("Errors", "\"%1\": \"%2\" is not supported for models of the type \"%3\".")
        .arg(key)
        .arg(value)
        .arg(family.modelType);
}

void readSizes(JsonFields &fields, const Family &family, ModelSpec &spec)
{
    spec.vocabSize = fields.integer("vocab_size", 1, kLargestVocabulary).value_or(family.vocabSize);
    spec.hiddenSize = fields.integer("hidden_size", 1, kLargestWidth).value_or(family.hiddenSize);
    spec.intermediateSize = fields.integer("intermediate_size", 1, kLargestInner).value_or(family.intermediateSize);
    spec.layerCount = fields.integer("num_hidden_layers", 1, kMostLayers).value_or(family.layerCount);
    spec.headCount = fields.integer("num_attention_heads", 1, kMostHeads).value_or(family.headCount);
    spec.maxPositions = fields.integer("max_position_embeddings", 1, kLargestPositions).value_or(family.maxPositions);

    const std::int64_t kvDefault =
        family.kvHeadCount == 0 || fields.isNull("num_key_value_heads") ? spec.headCount : family.kvHeadCount;
    spec.kvHeadCount = fields.integer("num_key_value_heads", 1, kMostHeads).value_or(kvDefault);
    if (spec.headCount % spec.kvHeadCount != 0)
        fields.fail(
            LUTHIER_TEXT("Errors", "\"num_attention_heads\" (%1) must be a multiple of \"num_key_value_heads\" (%2).")
                .arg(spec.headCount)
                .arg(spec.kvHeadCount));

    if (const std::optional<std::int64_t> given = fields.integer("head_dim", 2, kLargestHead)) {
        spec.headDim = *given;
    } else if (family.headDim > 0 && !fields.isNull("head_dim")) {
        spec.headDim = family.headDim;
    } else {
        spec.headDim = spec.hiddenSize / spec.headCount;
        if (spec.hiddenSize % spec.headCount != 0 || spec.headDim > kLargestHead)
            fields.fail(
                LUTHIER_TEXT("Errors", "\"hidden_size\" (%1) must be a multiple of \"num_attention_heads\" (%2).")
                    .arg(spec.hiddenSize)
                    .arg(spec.headCount));
    }
    if (spec.headDim % 2 != 0 || spec.headDim == 0)
        fields.fail(
            LUTHIER_TEXT("Errors", "Rotary embeddings need an even number of dimensions, not %1.").arg(spec.headDim));
}

void readActivation(JsonFields &fields, const Family &family, ModelSpec &spec)
{
    // Gemma's later configs have a key of their own; "hidden_act" beside it is a leftover.
    const bool ownKey = family.isGemma && (fields.find("hidden_activation") != nullptr || family.modelType != "gemma");
    const char *key = ownKey ? "hidden_activation" : "hidden_act";
    const std::string value = fields.text(key).value_or(family.isGemma ? "gelu_pytorch_tanh" : "silu");
    if (!family.isGemma && (value == "silu" || value == "swish"))
        spec.activation = Activation::Silu;
    else if (family.isGemma && (value == "gelu_pytorch_tanh" || value == "gelu_new"))
        spec.activation = Activation::GeluTanh;
    else if (family.isGemma && value == "gelu")
        spec.activation = Activation::Gelu;
    else
        fields.fail(unsupportedValue(key, value, family), ErrorCode::Unsupported);
}

void readScales(JsonFields &fields, const Family &family, ModelSpec &spec)
{
    spec.attentionScale = 1 / std::sqrt(static_cast<double>(spec.headDim));
    constexpr double kSmallest = 1e-9;
    switch (family.scale) {
    case ScaleRule::HeadDim:
        break;
    case ScaleRule::QueryPreAttentionScalar: {
        constexpr double kDefault = 256;
        spec.attentionScale =
            1 / std::sqrt(fields.number("query_pre_attn_scalar", kSmallest, kLargestScale).value_or(kDefault));
        break;
    }
    case ScaleRule::Granite:
        spec.attentionScale = fields.number("attention_multiplier", kSmallest, kLargestScale).value_or(1);
        spec.embeddingScale = fields.number("embedding_multiplier", kSmallest, kLargestScale).value_or(1);
        spec.residualScale = fields.number("residual_multiplier", kSmallest, kLargestScale).value_or(1);
        spec.logitDivisor = fields.number("logits_scaling", kSmallest, kLargestScale).value_or(1);
        break;
    }
    if (family.isGemma)
        spec.embeddingScale = std::sqrt(static_cast<double>(spec.hiddenSize));

    const auto softcap = [&](const char *key, double fallback) -> std::optional<double> {
        const std::optional<double> given = fields.number(key, kSmallest, kLargestScale);
        if (given || fields.isNull(key) || fallback == 0)
            return given;
        return fallback;
    };
    if (family.window == WindowRule::ByLayer) { // Gemma 2 and 3
        spec.attentionSoftcap = softcap("attn_logit_softcapping", family.attentionSoftcap);
        spec.logitSoftcap = softcap("final_logit_softcapping", family.logitSoftcap);
    }
}

void readExperts(JsonFields &fields, const Family &family, ModelSpec &spec)
{
    if (family.expertCount == 0)
        return;
    const char *key = fields.find("num_local_experts") != nullptr ? "num_local_experts" : "num_experts";
    spec.expertCount = fields.integer(key, 1, kMostExperts).value_or(family.expertCount);
    if (spec.expertCount * spec.layerCount > kMostExperts)
        fields.fail(LUTHIER_TEXT("Errors", "\"%1\" must be a whole number from %2 to %3.")
                        .arg(key)
                        .arg(1)
                        .arg(kMostExperts / spec.layerCount));
    spec.expertsPerToken = fields.integer("num_experts_per_tok", 1, kMostExperts).value_or(family.expertsPerToken);
    if (spec.expertsPerToken > spec.expertCount)
        fields.fail(LUTHIER_TEXT("Errors", "\"num_experts_per_tok\" (%1) is larger than the number of experts (%2).")
                        .arg(spec.expertsPerToken)
                        .arg(spec.expertCount));
    spec.expertIntermediateSize = spec.intermediateSize;
    spec.normaliseExpertWeights = true;
    if (family.expertIntermediateSize > 0) {
        spec.expertIntermediateSize =
            fields.integer("moe_intermediate_size", 1, kLargestInner).value_or(family.expertIntermediateSize);
        spec.normaliseExpertWeights = fields.flag("norm_topk_prob").value_or(false);
    }
}

void readTokens(JsonFields &fields, const Family &family, ModelSpec &spec)
{
    // Some old configs write -1 for "none".
    const auto one = [&](const char *key, std::int64_t fallback) -> std::optional<std::int64_t> {
        std::optional<std::int64_t> id = fields.integer(key, -1, kLargestId);
        if (!id && fallback >= 0 && !fields.isNull(key))
            id = fallback;
        return id && *id >= 0 ? id : std::nullopt;
    };
    spec.bosId = one("bos_token_id", family.bosId);
    spec.padId = one("pad_token_id", family.padId);
    const Json *eos = fields.find("eos_token_id");
    if (eos != nullptr && eos->is_array()) {
        spec.eosIds = fields.integers("eos_token_id", 0, kLargestId).value_or(spec.eosIds);
    } else if (eos != nullptr) {
        const std::optional<std::int64_t> id = fields.integer("eos_token_id", -1, kLargestId);
        if (id && *id >= 0)
            spec.eosIds.push_back(*id);
    } else if (!fields.isNull("eos_token_id") || family.modelType == "glm4") {
        std::copy_if(family.eosIds.begin(), family.eosIds.end(), std::back_inserter(spec.eosIds),
            [](std::int64_t id) { return id >= 0; });
    }
}

void readType(JsonFields &fields, ModelSpec &spec)
{
    std::optional<std::string> text = fields.text("dtype");
    if (!text)
        text = fields.text("torch_dtype");
    if (!text || *text == "auto")
        return;
    constexpr std::string_view kPrefix = "torch.";
    const std::string_view name = text->starts_with(kPrefix) ? std::string_view(*text).substr(kPrefix.size()) : *text;
    if (name == "float32" || name == "float")
        spec.dtype = DType::F32;
    else if (name == "float16" || name == "half")
        spec.dtype = DType::F16;
    else if (name == "bfloat16")
        spec.dtype = DType::BF16;
    else
        fields.fail(
            LUTHIER_TEXT("Errors", "Weights of the type \"%1\" are not supported.").arg(*text), ErrorCode::Unsupported);
}

void refuseOtherFeatures(JsonFields &fields, const Family &family, ModelSpec &spec)
{
    if (const Json *quantisation = fields.find("quantization_config")) {
        const auto method = quantisation->is_object() ? quantisation->find("quant_method") : quantisation->end();
        const bool named = quantisation->is_object() && method != quantisation->end() && method->is_string();
        fields.fail(LUTHIER_TEXT("Errors", "The model's weights are already quantised (%1), which is not supported.")
                        .arg(named ? method->get<std::string>() : "quantization_config"),
            ErrorCode::Unsupported);
    }
    const Json *bidirectional = fields.find("use_bidirectional_attention");
    if (bidirectional != nullptr && *bidirectional != false)
        fields.fail(LUTHIER_TEXT("Errors", "\"%1\" is not supported.").arg("use_bidirectional_attention"),
            ErrorCode::Unsupported);
    for (const char *key : {"attention_dropout", "resid_pdrop", "embd_pdrop"}) {
        const bool isPhi = family.modelType == "phi3";
        if (key != std::string_view("attention_dropout") && !isPhi)
            continue;
        if (fields.number(key, 0, 1).value_or(0) > 0)
            spec.warnings.push_back(LUTHIER_TEXT("Errors", "The model's \"%1\" is not applied in training.").arg(key));
    }
}

} // namespace

Result<ModelSpec> modelSpecFromConfig(const Json &config, const std::string &where)
{
    if (!config.is_object())
        return Error{ErrorCode::InvalidData, LUTHIER_TEXT("Errors", "A JSON object was expected."), {}, where};
    JsonFields fields(config, where);
    const std::optional<std::string> type = fields.text("model_type");
    if (!type)
        return fields.error().value_or(
            Error{ErrorCode::InvalidData, LUTHIER_TEXT("Errors", "\"%1\" is missing.").arg("model_type"), {}, where});
    const Family *family = findFamily(*type);
    if (family == nullptr) {
        std::string known;
        for (const Family &one : families())
            known += (known.empty() ? "" : ", ") + std::string(one.modelType);
        return Error{ErrorCode::Unsupported,
            LUTHIER_TEXT("Errors", "Models of the type \"%1\" are not supported.").arg(*type),
            LUTHIER_TEXT("Errors", "Supported types: %1.").arg(known), where};
    }
    ModelSpec spec;
    spec.modelType = *type;
    readSizes(fields, *family, spec);
    if (fields.error()) // everything else is computed from the sizes
        return *fields.error();
    constexpr double kLargestEps = 1;
    spec.normEps = fields.number("rms_norm_eps", 0, kLargestEps).value_or(family->normEps);
    spec.tieEmbeddings = fields.flag("tie_word_embeddings").value_or(family->tieEmbeddings);
    spec.qkNorm = family->qkNorm;
    spec.normAddsOne = family->isGemma;
    readActivation(fields, *family, spec);
    readScales(fields, *family, spec);
    readRopes(fields, *family, spec);
    readExperts(fields, *family, spec);
    readTokens(fields, *family, spec);
    readType(fields, spec);
    refuseOtherFeatures(fields, *family, spec);
    if (fields.error())
        return *fields.error();
    buildLayers(fields, *family, spec);
    if (fields.error())
        return *fields.error();
    return spec;
}

} // namespace luthier
