// SPDX-License-Identifier: GPL-3.0-or-later
#include "arch/rope_config.h"

#include <algorithm>

namespace luthier
{

namespace
{

constexpr double kLargestTheta = 1e15;
constexpr double kSmallestFactor = 1e-6;
constexpr double kLargestFactor = 1e9;
constexpr std::int64_t kLargestPositions = std::int64_t{1} << 40;

std::optional<RopeType> ropeType(const std::string &text, const Family &family)
{
    if (text == "default" || text == "none")
        return RopeType::Default;
    if (text == "linear")
        return RopeType::Linear;
    if (text == "dynamic")
        return RopeType::Dynamic;
    // Phi-3's first checkpoints called its own scheme "su", then "yarn".
    if (text == "longrope" || (family.originalMaxPositions > 0 && (text == "su" || text == "yarn")))
        return RopeType::LongRope;
    if (text == "yarn")
        return RopeType::Yarn;
    if (text == "llama3")
        return RopeType::Llama3;
    return std::nullopt;
}

double required(JsonFields &fields, const char *key, double minimum, double maximum)
{
    if (fields.find(key) == nullptr)
        fields.fail(LUTHIER_TEXT("Errors", "\"%1\" is missing.").arg(key));
    return fields.number(key, minimum, maximum).value_or(maximum);
}

// What the types other than "default" need on top.
void readScaling(JsonFields &fields, JsonFields &config, const Family &family, const ModelSpec &spec, RopeSpec &rope)
{
    const bool needsOriginal =
        rope.type == RopeType::Yarn || rope.type == RopeType::LongRope || rope.type == RopeType::Llama3;
    if (needsOriginal) {
        constexpr const char *kKey = "original_max_position_embeddings";
        // Phi-3's own key beside the scaling wins over the one inside.
        if (family.originalMaxPositions > 0)
            rope.originalMaxPositions =
                config.integer(kKey, 2, kLargestPositions).value_or(family.originalMaxPositions);
        else
            rope.originalMaxPositions = fields.integer(kKey, 2, kLargestPositions).value_or(spec.maxPositions);
        if (rope.originalMaxPositions < 2)
            fields.fail(LUTHIER_TEXT("Errors", "\"%1\" must be at least 2.").arg("max_position_embeddings"));
    }
    const std::int64_t dim = rope.rotaryDim(spec.headDim);
    switch (rope.type) {
    case RopeType::Default:
        break;
    case RopeType::Linear:
        rope.factor = required(fields, "factor", kSmallestFactor, kLargestFactor);
        break;
    case RopeType::Dynamic:
        rope.factor = required(fields, "factor", 1, kLargestFactor);
        if (dim <= 2)
            fields.fail(LUTHIER_TEXT("Errors", "Heads of %1 dimensions are too small for this scaling.").arg(dim));
        break;
    case RopeType::Yarn:
        rope.factor = fields.number("factor", kSmallestFactor, kLargestFactor).value_or(0);
        rope.attentionFactor = fields.number("attention_factor", 0, kLargestFactor);
        rope.mscale = fields.number("mscale", 0, kLargestFactor);
        rope.mscaleAllDim = fields.number("mscale_all_dim", 0, kLargestFactor);
        rope.betaFast = fields.number("beta_fast", 0, kLargestFactor).value_or(0);
        rope.betaSlow = fields.number("beta_slow", 0, kLargestFactor).value_or(0);
        rope.betaFast = rope.betaFast == 0 ? 32 : rope.betaFast;
        rope.betaSlow = rope.betaSlow == 0 ? 1 : rope.betaSlow;
        rope.truncate = fields.flag("truncate").value_or(true);
        if (rope.theta <= 1)
            fields.fail(LUTHIER_TEXT("Errors", "\"%1\" must be above 1 for this scaling.").arg("rope_theta"));
        break;
    case RopeType::LongRope: {
        rope.factor = fields.number("factor", kSmallestFactor, kLargestFactor).value_or(0);
        rope.attentionFactor = fields.number("attention_factor", 0, kLargestFactor);
        rope.shortFactor = fields.numbers("short_factor", kSmallestFactor, kLargestFactor).value_or(rope.shortFactor);
        rope.longFactor = fields.numbers("long_factor", kSmallestFactor, kLargestFactor).value_or(rope.longFactor);
        const auto pairs = static_cast<std::size_t>(dim / 2);
        if (rope.shortFactor.size() != pairs || rope.longFactor.size() != pairs)
            fields.fail(
                LUTHIER_TEXT("Errors", "\"short_factor\" and \"long_factor\" must be lists of %1 numbers.").arg(pairs));
        break;
    }
    case RopeType::Llama3:
        rope.factor = required(fields, "factor", kSmallestFactor, kLargestFactor);
        rope.lowFreqFactor = required(fields, "low_freq_factor", kSmallestFactor, kLargestFactor);
        rope.highFreqFactor = required(fields, "high_freq_factor", kSmallestFactor, kLargestFactor);
        if (rope.highFreqFactor <= rope.lowFreqFactor)
            fields.fail(LUTHIER_TEXT("Errors", "\"%1\" must be larger than \"%2\".")
                            .arg("high_freq_factor")
                            .arg("low_freq_factor"));
        break;
    }
}

RopeSpec readOne(JsonFields &fields, JsonFields &config, const Family &family, const ModelSpec &spec, double theta)
{
    RopeSpec rope;
    rope.maxPositions = spec.maxPositions;
    rope.interleaved = family.ropeInterleaved;
    rope.theta = fields.number("rope_theta", kSmallestFactor, kLargestTheta).value_or(theta);

    const double familyPart = family.partialRotaryFactor > 0 ? family.partialRotaryFactor : 1;
    const double configPart = config.number("partial_rotary_factor", 0, 1).value_or(familyPart);
    rope.partialRotaryFactor = fields.number("partial_rotary_factor", 0, 1).value_or(configPart);
    if (family.partialRotaryFactor == 0 && rope.partialRotaryFactor != 1)
        fields.fail(LUTHIER_TEXT("Errors", "\"%1\" is not supported for models of the type \"%2\".")
                        .arg("partial_rotary_factor")
                        .arg(family.modelType),
            ErrorCode::Unsupported);
    const std::int64_t dim = rope.rotaryDim(spec.headDim);
    if (dim < 2 || dim % 2 != 0)
        fields.fail(LUTHIER_TEXT("Errors", "Rotary embeddings need an even number of dimensions, not %1.").arg(dim));

    const std::optional<std::string> newKey = fields.text("rope_type");
    const std::string type = newKey ? *newKey : fields.text("type").value_or("default");
    if (const std::optional<RopeType> known = ropeType(type, family))
        rope.type = *known;
    else
        fields.fail(LUTHIER_TEXT("Errors", "Rotary embeddings of the type \"%1\" are not supported.").arg(type),
            ErrorCode::Unsupported);
    if (!fields.error() && !config.error())
        readScaling(fields, config, family, spec, rope);
    return rope;
}

} // namespace

void readRopes(JsonFields &config, const Family &family, ModelSpec &spec)
{
    const Json nothing = Json::object();
    const char *key = "rope_scaling";
    const Json *parameters = config.find(key);
    if (parameters == nullptr || parameters->empty()) { // an empty one counts as none, as in Python
        key = "rope_parameters";
        parameters = config.find(key);
    }
    if (parameters == nullptr)
        parameters = &nothing;
    if (!parameters->is_object())
        return config.fail(LUTHIER_TEXT("Errors", "\"%1\" must be an object.").arg(key));
    const double theta = config.number("rope_theta", kSmallestFactor, kLargestTheta).value_or(family.ropeTheta);
    constexpr double kLocalTheta = 10000;
    const double localTheta =
        config.number("rope_local_base_freq", kSmallestFactor, kLargestTheta).value_or(kLocalTheta);

    const auto read = [&](const Json &one, double defaultTheta) {
        JsonFields fields(one, config.where());
        spec.ropes.push_back(readOne(fields, config, family, spec, defaultTheta));
        if (fields.error())
            config.fail(fields.error()->message, fields.error()->code);
    };
    const bool byLayerType = parameters->contains("full_attention") || parameters->contains("sliding_attention");
    if (byLayerType && !family.ropeByLayerType)
        return config.fail(
            LUTHIER_TEXT("Errors", "\"%1\" by kind of layer is not supported for models of the type \"%2\".")
                .arg(key)
                .arg(family.modelType),
            ErrorCode::Unsupported);
    if (!byLayerType) {
        read(*parameters, theta);
        if (family.ropeByLayerType) // the old spelling scales the layers with full attention only
            read(nothing, localTheta);
        return;
    }
    for (const auto &[kind, base] : {std::pair("full_attention", theta), std::pair("sliding_attention", localTheta)}) {
        const auto at = parameters->find(kind);
        const Json &one = at != parameters->end() && !at->is_null() ? *at : nothing;
        if (!one.is_object())
            return config.fail(LUTHIER_TEXT("Errors", "\"%1\" must be an object.").arg(kind));
        read(one, base);
    }
}

} // namespace luthier
