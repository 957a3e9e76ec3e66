// SPDX-License-Identifier: GPL-3.0-or-later
#include "arch/spec_from_config.h"
#include "arch/spec_from_gguf.h"
#include "arch/weight_map.h"

#include "formats/file_bytes.h"
#include "formats/safetensors.h"

#include <algorithm>
#include <limits>

using namespace luthier;
using luthier::test::floatBytes;
using luthier::test::Folder;
using luthier::test::GgufBytes;

namespace
{

const std::string kTinyModel = LUTHIER_GOLDEN_DIR "/arch/llama-mqa";

struct Loaded {
    ModelFiles files;
    ModelSpec spec;
};

Loaded loadTiny()
{
    ModelFiles files = openModelFiles(kTinyModel).value();
    ModelSpec spec = modelSpecFromConfig(files.config).value();
    return {std::move(files), std::move(spec)};
}

std::string bytesOf(const std::vector<float> &values)
{
    return {reinterpret_cast<const char *>(values.data()), values.size() * sizeof(float)};
}

// llama.cpp's convert_hf_to_gguf.py: weights.reshape(heads, 2, rows / heads / 2, columns).swapaxes(1, 2)
std::vector<float> permuted(const std::vector<float> &values, std::size_t heads, std::size_t rows, std::size_t columns)
{
    std::vector<float> out;
    const std::size_t half = rows / heads / 2;
    for (std::size_t head = 0; head < heads; ++head) {
        for (std::size_t i = 0; i < half; ++i) {
            for (std::size_t part = 0; part < 2; ++part) {
                const std::size_t row = (head * 2 + part) * half + i;
                out.insert(out.end(), values.begin() + static_cast<std::ptrdiff_t>(row * columns),
                    values.begin() + static_cast<std::ptrdiff_t>((row + 1) * columns));
            }
        }
    }
    return out;
}

struct Names {
    const char *theirs;
    const char *ours;
};

// The tiny model as a GGUF file; @p change may alter it before it is written.
template <typename Change>
std::string tinyGguf(const Loaded &tiny, Change change, const std::string &architecture = "llama",
    const std::string &extraName = "blk.0.mystery.weight")
{
    GgufBytes file;
    const std::string prefix = architecture + ".";
    file.string("general.architecture", architecture);
    const auto number = [&](const char *key, std::int64_t value) {
        file.number<std::uint32_t>(prefix + key, GgufBytes::U32, static_cast<std::uint32_t>(value));
    };
    number("block_count", tiny.spec.layerCount);
    number("context_length", tiny.spec.maxPositions);
    number("embedding_length", tiny.spec.hiddenSize);
    number("feed_forward_length", tiny.spec.intermediateSize);
    number("attention.head_count", tiny.spec.headCount);
    number("attention.head_count_kv", tiny.spec.kvHeadCount);
    number("rope.dimension_count", tiny.spec.headDim);
    file.number<float>(prefix + "attention.layer_norm_rms_epsilon", GgufBytes::F32, 1e-5f);
    file.number<float>(prefix + "rope.freq_base", GgufBytes::F32, 10000);
    file.number<std::uint32_t>("tokenizer.ggml.eos_token_id", GgufBytes::U32, 2);
    static constexpr Names kNames[] = {{"input_layernorm", "attn_norm"}, {"post_attention_layernorm", "ffn_norm"},
        {"self_attn.q_proj", "attn_q"}, {"self_attn.k_proj", "attn_k"}, {"self_attn.v_proj", "attn_v"},
        {"self_attn.o_proj", "attn_output"}, {"mlp.gate_proj", "ffn_gate"}, {"mlp.up_proj", "ffn_up"},
        {"mlp.down_proj", "ffn_down"}};
    const auto add = [&](const std::string &theirs, const std::string &ours) {
        const TensorFile &source = tiny.files.shards[0];
        const TensorInfo *tensor = source.find(theirs);
        std::vector<float> values = source.readFloats(*tensor).value();
        std::vector<std::uint64_t> extents(tensor->shape.rbegin(), tensor->shape.rend());
        if (architecture == "llama" && (ours.ends_with("attn_q.weight") || ours.ends_with("attn_k.weight"))) {
            const auto heads = tensor->shape[0] / static_cast<std::uint64_t>(tiny.spec.headDim);
            values = permuted(values, heads, tensor->shape[0], tensor->shape[1]);
        }
        if (change(ours, extents, values))
            file.tensor(ours, extents, 0, bytesOf(values));
    };
    add("model.embed_tokens.weight", "token_embd.weight");
    add("model.norm.weight", "output_norm.weight");
    for (std::int64_t i = 0; i < tiny.spec.layerCount; ++i) {
        for (const Names &names : kNames)
            add("model.layers." + std::to_string(i) + "." + names.theirs + ".weight",
                "blk." + std::to_string(i) + "." + names.ours + ".weight");
    }
    std::vector<float> extra{7};
    std::vector<std::uint64_t> one{1};
    if (change("extra", one, extra))
        file.tensor(extraName, one, 0, bytesOf(extra));
    return file.bytes();
}

bool unchanged(const std::string &name, std::vector<std::uint64_t> &, std::vector<float> &)
{
    return name != "extra";
}

} // namespace

class WeightMapTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void safetensorsWeightsAreReadAsStored()
    {
        const Loaded tiny = loadTiny();
        const auto map = WeightMap::build(tiny.spec, tiny.files);
        QVERIFY2(map, map ? "" : map.error().toString().c_str());
        QVERIFY(map->unused().empty());
        QCOMPARE(map->sources().size(), tiny.spec.tensors().size());
        const WeightSource *source = map->find("model.layers.1.self_attn.q_proj.weight");
        QVERIFY(source != nullptr);
        QCOMPARE(source->tensor.dtype, DType::BF16);
        QCOMPARE(source->order, RowOrder::AsStored);
        QCOMPARE(source->rowCount(), std::uint64_t{48});
        QCOMPARE(source->rowBytes(), std::uint64_t{96});
        const auto whole = readWeight(tiny.files.tensorFiles(), *source);
        std::vector<std::byte> rows(3 * source->rowBytes());
        QVERIFY(readWeightRows(tiny.files.tensorFiles(), *source, 5, 3, rows));
        std::vector<float> part(3 * 48);
        dequantise(DType::BF16, rows.data(), part.data(), part.size());
        QVERIFY(std::equal(part.begin(), part.end(), whole->begin() + 5 * 48));
        QVERIFY(!readWeightRows(tiny.files.tensorFiles(), *source, 46, 3, rows));
        QVERIFY(!readWeightRows(tiny.files.tensorFiles(), *source, std::uint64_t(-1), 3, rows));
        QVERIFY(map->find("lm_head.weight") == nullptr); // tied
        QVERIFY(map->find("nonsense") == nullptr);
    }

    void ggufOfLlamaGivesTheSameWeightsInHuggingFacesOrder()
    {
        const Loaded tiny = loadTiny();
        const Folder folder;
        const auto files = openModelFiles(folder.write("tiny.gguf", tinyGguf(tiny, unchanged)));
        QVERIFY2(files, files ? "" : files.error().toString().c_str());
        const auto spec = modelSpecFromGguf(*files->gguf);
        QVERIFY2(spec, spec ? "" : spec.error().toString().c_str());
        QVERIFY(spec->tieEmbeddings);
        QCOMPARE(spec->normEps, 1e-5);
        QCOMPARE(spec->headDim, std::int64_t{12});
        QCOMPARE(spec->eosIds, (std::vector<std::int64_t>{2}));
        QCOMPARE(spec->bosId, std::optional<std::int64_t>());
        const auto reference = WeightMap::build(tiny.spec, tiny.files);
        const auto map = WeightMap::build(*spec, *files);
        QVERIFY2(map, map ? "" : map.error().toString().c_str());
        QVERIFY(map->unused().empty());
        QCOMPARE(map->sources().size(), reference->sources().size());
        for (const auto &[name, source] : reference->sources()) {
            const WeightSource *ours = map->find(name);
            QVERIFY2(ours != nullptr, name.c_str());
            const auto expected = readWeight(tiny.files.tensorFiles(), source);
            const auto values = readWeight(files->tensorFiles(), *ours);
            QVERIFY2(*values == *expected, name.c_str());
            // Row by row and in odd pieces it is the same.
            const std::uint64_t piece = 5;
            for (std::uint64_t row = 0; row < ours->rowCount(); row += piece) {
                const std::uint64_t count = std::min(piece, ours->rowCount() - row);
                std::vector<std::byte> bytes(count * ours->rowBytes());
                QVERIFY(readWeightRows(files->tensorFiles(), *ours, row, count, bytes));
                QVERIFY2(std::memcmp(bytes.data(), values->data() + row * ours->rowValues(), bytes.size()) == 0,
                    name.c_str());
            }
        }
        QCOMPARE(map->find("model.layers.0.self_attn.k_proj.weight")->order, RowOrder::InterleavedHalves);
        QCOMPARE(map->find("model.layers.0.self_attn.v_proj.weight")->order, RowOrder::AsStored);
    }

    void missingWeightIsNamed()
    {
        const Loaded tiny = loadTiny();
        const auto change = [](const std::string &name, auto &, auto &) {
            return name != "blk.1.ffn_up.weight" && name != "extra";
        };
        const Folder folder;
        const auto files = openModelFiles(folder.write("tiny.gguf", tinyGguf(tiny, change)));
        const auto map = WeightMap::build(*modelSpecFromGguf(*files->gguf), *files);
        QVERIFY(!map);
        const std::string message = map.error().toString();
        QVERIFY2(message.find("blk.1.ffn_up.weight (model.layers.1.mlp.up_proj.weight)") != std::string::npos,
            message.c_str());
    }

    void misshapenWeightIsNamed()
    {
        const Loaded tiny = loadTiny();
        const auto change = [](const std::string &name, std::vector<std::uint64_t> &extents, std::vector<float> &) {
            if (name == "blk.0.ffn_down.weight")
                std::swap(extents[0], extents[1]);
            return name != "extra";
        };
        const Folder folder;
        const auto files = openModelFiles(folder.write("tiny.gguf", tinyGguf(tiny, change)));
        const auto map = WeightMap::build(*modelSpecFromGguf(*files->gguf), *files);
        QVERIFY(!map);
        const std::string message = map.error().toString();
        QVERIFY2(message.find("[80, 48]") != std::string::npos && message.find("[48, 80]") != std::string::npos
                && message.find("blk.0.ffn_down.weight") != std::string::npos,
            message.c_str());
    }

    void weightsThatNobodyReadsAreListed()
    {
        const Loaded tiny = loadTiny();
        const auto change = [](const std::string &, auto &, auto &) { return true; };
        const Folder folder;
        const auto files = openModelFiles(folder.write("tiny.gguf", tinyGguf(tiny, change)));
        const auto map = WeightMap::build(*modelSpecFromGguf(*files->gguf), *files);
        QVERIFY2(map, map ? "" : map.error().toString().c_str());
        QCOMPARE(map->unused(), (std::vector<std::string>{"blk.0.mystery.weight"}));
    }

    void computedTablesAndTheTiedHeadAreHarmless()
    {
        const Loaded tiny = loadTiny();
        const Folder folder;
        std::vector<TensorToWrite> tensors;
        std::vector<std::vector<std::byte>> data;
        for (const TensorInfo &tensor : tiny.files.shards[0].tensors()) {
            data.emplace_back(tensor.bytes);
            QVERIFY(tiny.files.shards[0].read(tensor, data.back()));
            tensors.push_back({tensor.name, tensor.dtype, tensor.shape, data.back()});
        }
        const std::vector<float> table(6, 1.0f);
        tensors.push_back(
            {"model.layers.0.self_attn.rotary_emb.inv_freq", DType::F32, {6}, std::as_bytes(std::span(table))});
        tensors.push_back({"lm_head.weight", DType::F32, {6}, std::as_bytes(std::span(table))});
        tensors.push_back({"model.layers.9.self_attn.q_proj.weight", DType::F32, {6}, std::as_bytes(std::span(table))});
        QVERIFY(writeSafetensors(folder.path("model.safetensors"), tensors));
        folder.write("config.json", pythonJson(tiny.files.config));
        const auto files = openModelFiles(folder.path());
        const auto map = WeightMap::build(tiny.spec, *files);
        QVERIFY2(map, map ? "" : map.error().toString().c_str());
        QCOMPARE(map->unused(), (std::vector<std::string>{"model.layers.9.self_attn.q_proj.weight"}));
    }

    void integerWeightsAreRefused()
    {
        Loaded tiny = loadTiny();
        const Folder folder;
        std::vector<TensorToWrite> tensors;
        std::vector<std::vector<std::byte>> data;
        for (const TensorInfo &tensor : tiny.files.shards[0].tensors()) {
            data.emplace_back(tensor.bytes);
            const DType type = tensor.name == "model.norm.weight" ? DType::I16 : tensor.dtype;
            tensors.push_back({tensor.name, type, tensor.shape, data.back()});
        }
        QVERIFY(writeSafetensors(folder.path("model.safetensors"), tensors));
        folder.write("config.json", pythonJson(tiny.files.config));
        const auto map = WeightMap::build(tiny.spec, *openModelFiles(folder.path()));
        QVERIFY(!map);
        QCOMPARE(map.error().code, ErrorCode::Unsupported);
    }

    void ggufMetadataIsChecked()
    {
        const auto fails = [](auto fill, const char *complaint) {
            GgufBytes file;
            fill(file);
            const Folder folder;
            const auto files = openModelFiles(folder.write("a.gguf", file.bytes()));
            QVERIFY2(files, files ? "" : files.error().toString().c_str());
            const auto spec = modelSpecFromGguf(*files->gguf);
            QVERIFY(!spec);
            const std::string message = spec.error().toString();
            QVERIFY2(message.find(complaint) != std::string::npos, message.c_str());
        };
        const auto sizes = [](GgufBytes &file, const std::string &except = {}) {
            file.string("general.architecture", "llama");
            for (const char *key :
                {"block_count", "context_length", "embedding_length", "feed_forward_length", "attention.head_count"}) {
                if (except != key)
                    file.number<std::uint32_t>(std::string("llama.") + key, GgufBytes::U32, 8);
            }
        };
        const auto embedding = [](GgufBytes &file) {
            file.tensor("token_embd.weight", {8, 2}, 0, std::string(64, '\0'));
        };
        fails([](GgufBytes &) {}, "general.architecture");
        fails([](GgufBytes &file) { file.number<std::uint8_t>("general.architecture", GgufBytes::U8, 1); },
            "general.architecture");
        fails([](GgufBytes &file) { file.string("general.architecture", "mamba"); }, "\"mamba\"");
        fails([&](GgufBytes &file) { sizes(file, "block_count"); }, "llama.block_count");
        fails([&](GgufBytes &file) { sizes(file); }, "token_embd.weight");
        fails(
            [&](GgufBytes &file) {
                sizes(file);
                embedding(file);
            },
            "layer_norm_rms_epsilon");
        fails(
            [&](GgufBytes &file) {
                sizes(file);
                file.number<std::uint32_t>("llama.expert_count", GgufBytes::U32, 8);
            },
            "experts");
        fails(
            [&](GgufBytes &file) {
                sizes(file, "feed_forward_length");
                file.entry("llama.feed_forward_length", GgufBytes::Array,
                    GgufBytes::arrayHead(GgufBytes::U32, 1) + std::string(4, '\1'));
            },
            "each layer");
        fails(
            [&](GgufBytes &file) {
                sizes(file);
                file.number<float>("llama.attention.layer_norm_rms_epsilon", GgufBytes::F32, 1e-5f);
                file.string("llama.rope.scaling.type", "longrope");
                embedding(file);
            },
            "longrope");
        fails(
            [&](GgufBytes &file) {
                sizes(file);
                file.number<float>("llama.attention.layer_norm_rms_epsilon", GgufBytes::F32, 1e-5f);
                file.number<std::uint32_t>("llama.attention.key_length", GgufBytes::U32, 4);
                embedding(file);
                file.tensor("rope_freqs.weight", {3}, 0, floatBytes(1, 1, 1));
            },
            "rope_freqs.weight");
    }

    void ropeDivisorsAreRead()
    {
        const Loaded tiny = loadTiny();
        const auto load = [&](const std::vector<float> &divisors) {
            const auto change = [&](const std::string &name, auto &extents, auto &values) {
                if (name != "extra")
                    return true;
                extents = {divisors.size()};
                values = divisors;
                return true;
            };
            const Folder folder;
            const auto files =
                openModelFiles(folder.write("a.gguf", tinyGguf(tiny, change, "llama", "rope_freqs.weight")));
            const auto spec = modelSpecFromGguf(*files->gguf);
            if (spec && !WeightMap::build(*spec, *files)->unused().empty())
                QTest::qFail("rope_freqs.weight counts as unused", __FILE__, __LINE__);
            return spec;
        };
        QCOMPARE(load({1, 1, 2, 4, 8, 8})->ropes[0].divisors, (std::vector<float>{1, 1, 2, 4, 8, 8}));
        QVERIFY(!load({1, 1, 2, 4, 8}));
        QVERIFY(!load({1, 1, 2, 4, 8, 0}));
        QVERIFY(!load({1, 1, 2, 4, 8, -1}));
        QVERIFY(!load({1, 1, 2, 4, 8, std::numeric_limits<float>::quiet_NaN()}));
    }

    void sampleModelMapsCompletely()
    {
        const std::string path = LUTHIER_SAMPLE_MODEL;
        if (path.empty())
            QFAIL("The sample model is not configured: set LUTHIER_SAMPLE_MODEL to the SmolLM2 GGUF file.");
        const auto files = openModelFiles(path);
        QVERIFY2(files, files ? "" : files.error().toString().c_str());
        const auto spec = modelSpecFromGguf(*files->gguf);
        QVERIFY2(spec, spec ? "" : spec.error().toString().c_str());
        QCOMPARE(spec->parameterCount(), std::int64_t{134515008});
        QCOMPARE(spec->ropes[0].theta, 100000.0);
        const auto map = WeightMap::build(*spec, *files);
        QVERIFY2(map, map ? "" : map.error().toString().c_str());
        QVERIFY(map->unused().empty());
        const WeightSource *query = map->find("model.layers.7.self_attn.q_proj.weight");
        QCOMPARE(query->headRows, std::uint64_t{64});
        QVERIFY(isQuantised(query->tensor.dtype));
        // Row 33 of the second head is the second half's row 1: stored as row 2 · 1 + 1 of that head.
        std::vector<std::byte> row(query->rowBytes());
        std::vector<std::byte> stored(query->rowBytes());
        QVERIFY(readWeightRows(files->tensorFiles(), *query, 64 + 33, 1, row));
        QVERIFY(files->gguf->tensors.read(query->tensor, (64 + 3) * query->rowBytes(), stored));
        QVERIFY(row == stored);
    }
};

QTEST_APPLESS_MAIN(WeightMapTest)
#include "tst_weight_map.moc"
