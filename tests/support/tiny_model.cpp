// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/tiny_model.h"

#include "arch/lora_targets.h"
#include "arch/spec_from_config.h"
#include "base/files.h"
#include "base/unicode.h"
#include "cpu/bf16.h"
#include "formats/safetensors.h"

#include <bit>
#include <cmath>
#include <filesystem>
#include <stdexcept>

namespace luthier::test
{

namespace
{

template <typename T>
T must(Result<T> result)
{
    if (!result)
        throw std::runtime_error(result.error().toString());
    return *std::move(result);
}

void must(const Result<void> &result)
{
    if (!result)
        throw std::runtime_error(result.error().toString());
}

// A half of a normal number; tiny ones become zero, which test weights do not mind.
std::uint16_t toHalf(float value)
{
    const auto bits = std::bit_cast<std::uint32_t>(value);
    const auto sign = static_cast<std::uint16_t>((bits >> 16) & 0x8000u);
    const auto exponent = static_cast<int>((bits >> 23) & 0xFFu) - 127 + 15;
    if (exponent <= 0)
        return sign;
    std::uint32_t half = (static_cast<std::uint32_t>(exponent) << 10) | ((bits >> 13) & 0x3FFu);
    const std::uint32_t rest = bits & 0x1FFFu;
    if (rest > 0x1000u || (rest == 0x1000u && (half & 1u) != 0))
        ++half;
    return static_cast<std::uint16_t>(sign | half);
}

// Bytes of @p values as @p dtype; @p values become what the bytes say.
std::string encoded(std::vector<float> &values, DType dtype)
{
    std::string bytes;
    const auto append = [&](const void *data, std::size_t size) {
        bytes.append(static_cast<const char *>(data), size);
    };
    if (dtype == DType::F32) {
        append(values.data(), values.size() * 4);
        return bytes;
    }
    for (const float value : values) {
        const std::uint16_t half = dtype == DType::BF16 ? cpu::toBf16(value) : toHalf(value);
        append(&half, 2);
    }
    dequantise(dtype, std::as_bytes(std::span(bytes)).data(), values.data(), values.size());
    return bytes;
}

class Random
{
public:
    explicit Random(std::uint32_t seed)
        : m_engine(seed)
    {
    }
    std::vector<float> normal(std::size_t count, float mean, float deviation)
    {
        std::normal_distribution<float> distribution(mean, deviation);
        std::vector<float> values(count);
        for (float &value : values)
            value = distribution(m_engine);
        return values;
    }

private:
    std::mt19937 m_engine;
};

std::size_t countOf(const std::vector<std::int64_t> &shape)
{
    std::size_t count = 1;
    for (const std::int64_t extent : shape)
        count *= static_cast<std::size_t>(extent);
    return count;
}

// GPT-2's printable character for every byte.
std::string byteCharacter(int byte)
{
    const auto printable = [](int b) {
        return (b >= '!' && b <= '~') || (b >= 0xA1 && b <= 0xAC) || (b >= 0xAE && b <= 0xFF);
    };
    std::string text;
    char32_t code = static_cast<char32_t>(byte);
    if (!printable(byte)) {
        code = 256;
        for (int b = 0; b < byte; ++b)
            code += printable(b) ? 0 : 1;
    }
    appendUtf8(text, code);
    return text;
}

} // namespace

Json tinyConfig(const std::string &modelType)
{
    return {{"architectures", {modelType == "llama" ? "LlamaForCausalLM" : "AnyForCausalLM"}},
        {"model_type", modelType}, {"hidden_act", "silu"}, {"hidden_size", 48}, {"intermediate_size", 80},
        {"num_hidden_layers", 2}, {"num_attention_heads", 4}, {"num_key_value_heads", 2}, {"head_dim", 12},
        {"max_position_embeddings", 512}, {"rms_norm_eps", 1e-5}, {"rope_theta", 10000.0}, {"rope_scaling", nullptr},
        {"sliding_window", nullptr}, {"tie_word_embeddings", false}, {"torch_dtype", "float32"},
        {"vocab_size", kTinyVocab}, {"bos_token_id", 256}, {"eos_token_id", 258}, {"pad_token_id", 256}};
}

TinyTensors randomWeights(const ModelSpec &spec, std::uint32_t seed)
{
    Random random(seed);
    TinyTensors weights;
    for (const TensorSpec &tensor : spec.tensors()) {
        const std::size_t count = countOf(tensor.shape);
        const bool isNorm = tensor.name.find("norm") != std::string::npos;
        const bool isBias = tensor.name.ends_with(".bias");
        const bool isEmbedding = tensor.name.find("embed") != std::string::npos;
        const float deviation = isNorm ? 0.2f
            : isBias                   ? 0.3f
            : isEmbedding              ? 0.7f
                                       : 1.2f / std::sqrt(static_cast<float>(tensor.shape.back()));
        weights[tensor.name] = {tensor.shape, random.normal(count, isNorm ? 1.0f : 0.0f, deviation)};
    }
    return weights;
}

void writeModel(const std::string &directory, const Json &config, TinyTensors &weights, DType dtype, std::size_t shards)
{
    must(makeDirectories(directory));
    must(writeFileAtomic(directory + "/config.json", pythonJson(config, {.indent = 2})));
    std::vector<std::string> bytes;
    bytes.reserve(weights.size());
    std::vector<std::vector<TensorToWrite>> files(shards);
    Json map = Json::object();
    std::size_t number = 0;
    for (auto &[name, tensor] : weights) {
        bytes.push_back(encoded(tensor.values, dtype));
        const std::size_t file = number++ % shards;
        files[file].push_back(
            {name, dtype, {tensor.shape.begin(), tensor.shape.end()}, std::as_bytes(std::span(bytes.back()))});
        map[name] = "model-0000" + std::to_string(file + 1) + "-of-0000" + std::to_string(shards) + ".safetensors";
    }
    if (shards == 1) {
        must(writeSafetensors(directory + "/model.safetensors", files.front()));
        return;
    }
    for (std::size_t i = 0; i < shards; ++i)
        must(writeSafetensors(
            directory + "/model-0000" + std::to_string(i + 1) + "-of-0000" + std::to_string(shards) + ".safetensors",
            files[i]));
    must(writeFileAtomic(directory + "/model.safetensors.index.json",
        pythonJson(Json{{"metadata", Json::object()}, {"weight_map", map}})));
}

TinyModel makeModel(
    const std::string &directory, const Json &config, std::uint32_t seed, DType dtype, std::size_t shards)
{
    TinyModel model{directory, config, must(modelSpecFromConfig(config)), {}};
    model.weights = randomWeights(model.spec, seed);
    writeModel(directory, config, model.weights, dtype, shards);
    return model;
}

TinyTensors writeAdapter(
    const std::string &directory, const TinyModel &model, const AdapterConfig &config, std::uint32_t seed)
{
    Random random(seed);
    TinyTensors tensors;
    const AdapterMatcher matcher = must(AdapterMatcher::create(config));
    for (const LoraTarget &target : must(loraTargets(model.spec, matcher))) {
        const LinearSpec &linear = *target.linear;
        const std::int64_t rank = target.adapter.rank;
        const auto add = [&](const char *part, std::vector<std::int64_t> shape, float mean, float deviation) {
            tensors[adapterTensorName(linear.module, part)] = {shape, random.normal(countOf(shape), mean, deviation)};
        };
        add("lora_A.weight", {rank, linear.inFeatures}, 0, 1 / std::sqrt(static_cast<float>(linear.inFeatures)));
        add("lora_B.weight", {linear.outFeatures, rank}, 0, 0.2f);
        if (config.useDora)
            add("lora_magnitude_vector", {linear.outFeatures}, 1.2f, 0.1f);
    }
    for (const TensorSpec &tensor : model.spec.tensors()) {
        const std::size_t dot = tensor.name.rfind('.');
        if (matcher.savesWhole(tensor.name.substr(0, dot)))
            tensors[adapterTensorName(tensor.name.substr(0, dot), tensor.name.substr(dot + 1))] = {
                tensor.shape, random.normal(countOf(tensor.shape), 0, 0.3f)};
    }
    must(makeDirectories(directory));
    must(writeAdapterConfig(directory + "/adapter_config.json", config));
    std::vector<TensorToWrite> list;
    for (const auto &[name, tensor] : tensors)
        list.push_back({name, DType::F32, {tensor.shape.begin(), tensor.shape.end()},
            std::as_bytes(std::span(tensor.values.data(), tensor.values.size()))});
    must(writeSafetensors(directory + "/adapter_model.safetensors", list));
    return tensors;
}

void writeTokenizer(const std::string &directory)
{
    Json vocabulary = Json::object();
    for (int byte = 0; byte < 256; ++byte)
        vocabulary[byteCharacter(byte)] = byte;
    Json added = Json::array();
    int id = 256;
    for (const char *mark : {"<|endoftext|>", "<|im_start|>", "<|im_end|>"}) {
        vocabulary[mark] = id;
        added.push_back({{"id", id++}, {"content", mark}, {"single_word", false}, {"lstrip", false}, {"rstrip", false},
            {"normalized", false}, {"special", true}});
    }
    const Json tokenizer{{"version", "1.0"}, {"truncation", nullptr}, {"padding", nullptr}, {"added_tokens", added},
        {"normalizer", nullptr},
        {"pre_tokenizer",
            {{"type", "ByteLevel"}, {"add_prefix_space", false}, {"trim_offsets", true}, {"use_regex", true}}},
        {"post_processor", nullptr},
        {"decoder", {{"type", "ByteLevel"}, {"add_prefix_space", true}, {"trim_offsets", true}, {"use_regex", true}}},
        {"model",
            {{"type", "BPE"}, {"dropout", nullptr}, {"unk_token", nullptr}, {"continuing_subword_prefix", nullptr},
                {"end_of_word_suffix", nullptr}, {"fuse_unk", false}, {"byte_fallback", false}, {"vocab", vocabulary},
                {"merges", Json::array()}}}};
    must(makeDirectories(directory));
    must(writeFileAtomic(directory + "/tokenizer.json", pythonJson(tokenizer, {.indent = 1})));
    must(writeFileAtomic(directory + "/tokenizer_config.json",
        pythonJson(Json{{"tokenizer_class", "PreTrainedTokenizerFast"}, {"eos_token", "<|im_end|>"},
            {"pad_token", "<|endoftext|>"}, {"model_max_length", 512}})));
}

void writeDataset(const std::string &directory, std::size_t rows, std::uint32_t seed)
{
    static const char *const kWords[] = {
        "red", "stone", "seven", "walks", "Tür", "under", "the", "river", "a", "big", "answer", "of", "light"};
    std::mt19937 random(seed);
    const auto sentence = [&](std::size_t words) {
        std::string text;
        for (std::size_t i = 0; i < words; ++i)
            text += (i > 0 ? " " : "") + std::string(kWords[random() % std::size(kWords)]);
        return text;
    };
    Json list = Json::array();
    for (std::size_t i = 0; i < rows; ++i)
        list.push_back(
            {{"instruction", sentence(1 + random() % 4)}, {"input", ""}, {"output", sentence(1 + random() % 6)}});
    must(makeDirectories(directory));
    must(writeFileAtomic(directory + "/tiny.json", pythonJson(list, {.indent = 1})));
    must(writeFileAtomic(directory + "/dataset_info.json", "{\"tiny\": {\"file_name\": \"tiny.json\"}}"));
}

TinyTensors readTensors(const std::string &path)
{
    const TensorFile file = must(openSafetensors(path));
    TinyTensors tensors;
    for (const TensorInfo &info : file.tensors()) {
        TinyTensor &tensor = tensors[info.name];
        tensor.shape.assign(info.shape.begin(), info.shape.end());
        if (isFloating(info.dtype)) {
            tensor.values = must(file.readFloats(info));
        } else {
            for (const std::int64_t value : must(file.readIntegers(info)))
                tensor.values.push_back(static_cast<float>(value));
        }
    }
    return tensors;
}

} // namespace luthier::test
