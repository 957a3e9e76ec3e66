// SPDX-License-Identifier: GPL-3.0-or-later
// The metadata is put into the form of a config.json, so that one reader checks both.
#include "arch/spec_from_gguf.h"

#include "arch/spec_from_config.h"

#include <charconv>
#include <cmath>

namespace luthier
{

namespace
{

class Metadata
{
public:
    Metadata(const GgufFile &file, std::string architecture)
        : m_file(file)
        , m_prefix(std::move(architecture) + ".")
    {
    }

    const GgufValue *find(std::string_view key) const { return m_file.find(m_prefix + std::string(key)); }

    Error error(std::string_view key, Text message) const
    {
        return {ErrorCode::InvalidData, std::move(message).arg(m_prefix + std::string(key)), {}, m_file.tensors.path()};
    }

    Result<std::int64_t> integer(std::string_view key) const
    {
        const GgufValue *value = find(key);
        if (value == nullptr)
            return error(key, LUTHIER_TEXT("Errors", "The metadata \"%1\" is missing."));
        if (value->integers() != nullptr)
            return Error{ErrorCode::Unsupported,
                LUTHIER_TEXT("Errors", "A different \"%1\" for each layer is not supported.")
                    .arg(m_prefix + std::string(key)),
                {}, m_file.tensors.path()};
        const std::optional<std::int64_t> number = value->integer();
        if (!number)
            return error(key, LUTHIER_TEXT("Errors", "The metadata \"%1\" must be a whole number."));
        return *number;
    }

    Result<std::optional<double>> number(std::string_view key) const
    {
        const GgufValue *value = find(key);
        if (value == nullptr)
            return std::optional<double>();
        const std::optional<double> number = value->number();
        if (!number || !std::isfinite(*number))
            return error(key, LUTHIER_TEXT("Errors", "The metadata \"%1\" must be a finite number."));
        return number;
    }

private:
    const GgufFile &m_file;
    std::string m_prefix;
};

// The file has float32; the shortest decimal of that is what the model's own config says.
double shortestDecimal(double value)
{
    char digits[32];
    const auto written = std::to_chars(digits, digits + sizeof digits, static_cast<float>(value));
    double out = value;
    std::from_chars(digits, written.ptr, out);
    return out;
}

Result<void> addSizes(const GgufFile &file, const Metadata &metadata, Json &config)
{
    for (const auto &[ours, theirs] : {std::pair("num_hidden_layers", "block_count"),
             std::pair("hidden_size", "embedding_length"), std::pair("intermediate_size", "feed_forward_length"),
             std::pair("num_attention_heads", "attention.head_count"),
             std::pair("max_position_embeddings", "context_length")}) {
        LUTHIER_ASSIGN(const std::int64_t value, metadata.integer(theirs));
        config[ours] = value;
    }
    config["num_key_value_heads"] = nullptr;
    if (metadata.find("attention.head_count_kv") != nullptr) {
        LUTHIER_ASSIGN(const std::int64_t value, metadata.integer("attention.head_count_kv"));
        config["num_key_value_heads"] = value;
    }
    config["head_dim"] = nullptr;
    if (metadata.find("attention.key_length") != nullptr) {
        LUTHIER_ASSIGN(const std::int64_t key, metadata.integer("attention.key_length"));
        config["head_dim"] = key;
        if (metadata.find("attention.value_length") != nullptr) {
            LUTHIER_ASSIGN(const std::int64_t value, metadata.integer("attention.value_length"));
            if (value != key)
                return Error{ErrorCode::Unsupported,
                    LUTHIER_TEXT("Errors", "Heads with keys of %1 and values of %2 dimensions are not supported.")
                        .arg(key)
                        .arg(value),
                    {}, file.tensors.path()};
        }
    }
    // The embedding itself is the surest source: "vocab_size" is optional.
    const TensorInfo *embedding = file.tensors.find("token_embd.weight");
    if (embedding == nullptr || embedding->shape.size() != 2)
        return Error{ErrorCode::InvalidData,
            LUTHIER_TEXT("Errors", "The file has no embedding (\"token_embd.weight\")."), {}, file.tensors.path()};
    config["vocab_size"] = embedding->shape[0];
    LUTHIER_ASSIGN(const std::optional<double> eps, metadata.number("attention.layer_norm_rms_epsilon"));
    if (!eps)
        return metadata.error(
            "attention.layer_norm_rms_epsilon", LUTHIER_TEXT("Errors", "The metadata \"%1\" is missing."));
    config["rms_norm_eps"] = shortestDecimal(*eps);
    return {};
}

Result<void> addRope(const GgufFile &file, const Metadata &metadata, Json &config)
{
    LUTHIER_ASSIGN(const std::optional<double> theta, metadata.number("rope.freq_base"));
    if (theta)
        config["rope_theta"] = shortestDecimal(*theta);
    const GgufValue *type = metadata.find("rope.scaling.type");
    const std::string kind = type != nullptr && type->text() != nullptr ? *type->text() : "none";
    LUTHIER_ASSIGN(std::optional<double> factor, metadata.number("rope.scaling.factor"));
    Json scaling = Json::object();
    if (kind == "linear" || kind == "yarn") {
        scaling["rope_type"] = kind;
        if (factor)
            scaling["factor"] = *factor;
        if (kind == "yarn") {
            if (metadata.find("rope.scaling.original_context_length") != nullptr) {
                LUTHIER_ASSIGN(const std::int64_t original, metadata.integer("rope.scaling.original_context_length"));
                scaling["original_max_position_embeddings"] = original;
            }
            for (const auto &[ours, theirs] : {std::pair("beta_fast", "rope.scaling.yarn_beta_fast"),
                     std::pair("beta_slow", "rope.scaling.yarn_beta_slow")}) {
                LUTHIER_ASSIGN(const std::optional<double> value, metadata.number(theirs));
                if (value)
                    scaling[ours] = *value;
            }
        }
    } else if (kind != "none") {
        return Error{ErrorCode::Unsupported,
            LUTHIER_TEXT("Errors", "Rotary embeddings of the type \"%1\" are not supported.").arg(kind), {},
            file.tensors.path()};
    }
    config["rope_scaling"] = std::move(scaling);
    return {};
}

// Every layer has or lacks a bias alike; the first one tells. The weight map finds the exceptions.
void addBiases(const GgufFile &file, Json &config)
{
    const auto has = [&](const char *tensor) { return file.tensors.find(tensor) != nullptr; };
    config["attention_bias"] = has("blk.0.attn_q.bias");
    config["mlp_bias"] = has("blk.0.ffn_gate.bias");
    config["tie_word_embeddings"] = !has("output.weight");
}

void addTokens(const GgufFile &file, Json &config)
{
    for (const auto &[ours, theirs] : {std::pair("bos_token_id", "tokenizer.ggml.bos_token_id"),
             std::pair("eos_token_id", "tokenizer.ggml.eos_token_id"),
             std::pair("pad_token_id", "tokenizer.ggml.padding_token_id")}) {
        const GgufValue *value = file.find(theirs);
        const std::optional<std::int64_t> id = value != nullptr ? value->integer() : std::nullopt;
        config[ours] = id ? Json(*id) : Json(nullptr);
    }
}

Result<void> readDivisors(const GgufFile &file, ModelSpec &spec)
{
    const TensorInfo *tensor = file.tensors.find("rope_freqs.weight");
    if (tensor == nullptr)
        return {};
    RopeSpec &rope = spec.ropes.front();
    const auto pairs = static_cast<std::uint64_t>(rope.rotaryDim(spec.headDim) / 2);
    if (tensor->shape != std::vector{pairs})
        return Error{ErrorCode::InvalidData,
            LUTHIER_TEXT("Errors", "\"%1\" must have %2 values.").arg(tensor->name).arg(pairs), {},
            file.tensors.path()};
    LUTHIER_ASSIGN(rope.divisors, file.tensors.readFloats(*tensor));
    for (const float divisor : rope.divisors) {
        if (!(divisor > 0) || !std::isfinite(divisor))
            return Error{ErrorCode::InvalidData,
                LUTHIER_TEXT("Errors", "\"%1\" has a value that is not a positive number.").arg(tensor->name), {},
                file.tensors.path()};
    }
    return {};
}

} // namespace

Result<ModelSpec> modelSpecFromGguf(const GgufFile &file)
{
    const std::string &path = file.tensors.path();
    const GgufValue *value = file.find("general.architecture");
    if (value == nullptr || value->text() == nullptr)
        return Error{ErrorCode::InvalidData,
            LUTHIER_TEXT("Errors", "The metadata \"%1\" is missing.").arg("general.architecture"), {}, path};
    const std::string architecture = *value->text();
    if (architecture != "llama" && architecture != "qwen2" && architecture != "qwen3")
        return Error{ErrorCode::Unsupported,
            LUTHIER_TEXT("Errors", "GGUF files of the architecture \"%1\" are not supported.").arg(architecture),
            LUTHIER_TEXT("Errors", "Supported: llama, qwen2, qwen3. Use the model's safetensors files."), path};
    const Metadata metadata(file, architecture);
    const GgufValue *experts = metadata.find("expert_count");
    if (experts != nullptr && experts->integer().value_or(0) > 0)
        return Error{ErrorCode::Unsupported,
            LUTHIER_TEXT("Errors", "GGUF files of models with experts are not supported."),
            LUTHIER_TEXT("Errors", "Use the model's safetensors files."), path};
    const GgufValue *window = metadata.find("attention.sliding_window");
    if (window != nullptr && window->integer().value_or(0) > 0)
        return Error{ErrorCode::Unsupported,
            LUTHIER_TEXT("Errors", "GGUF files of models with attention windows are not supported."),
            LUTHIER_TEXT("Errors", "Use the model's safetensors files."), path};
    Json config{{"model_type", architecture}};
    LUTHIER_TRY(addSizes(file, metadata, config));
    LUTHIER_TRY(addRope(file, metadata, config));
    addBiases(file, config);
    addTokens(file, config);
    LUTHIER_ASSIGN(ModelSpec spec, modelSpecFromConfig(config, path));
    const GgufValue *rotated = metadata.find("rope.dimension_count");
    if (rotated != nullptr && rotated->integer().value_or(spec.headDim) != spec.headDim)
        return Error{ErrorCode::Unsupported,
            LUTHIER_TEXT("Errors", "Rotary embeddings of a part of each head are not supported for this architecture."),
            {}, path};
    LUTHIER_TRY(readDivisors(file, spec));
    return spec;
}

} // namespace luthier
