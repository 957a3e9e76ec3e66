// SPDX-License-Identifier: GPL-3.0-or-later
// Model files that are cut off, lie or want to harm: one sentence and exit code 3, whichever command meets them.
#include "cli/cli_process.h"

#include "base/files.h"

#include <filesystem>
#include <functional>

using namespace luthier;
using namespace luthier::test;

namespace
{

#ifdef LUTHIER_HAS_TORCH
// The header of a safetensors file as JSON, and the bytes behind it.
struct Parts {
    Json header;
    std::string data;
};

Parts partsOf(const std::string &bytes)
{
    std::uint64_t size = 0;
    std::memcpy(&size, bytes.data(), sizeof size);
    return {parseJson(bytes.substr(8, size), "header").value(), bytes.substr(8 + size)};
}

const std::string kNorm = "model.norm.weight";
const std::string kQuery = "model.layers.0.self_attn.q_proj.weight";
#endif

GgufBytes ggufHead()
{
    GgufBytes file;
    file.string("general.architecture", "llama");
    return file;
}

} // namespace

class CliFilesTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<CliPlace> m_place;

    /// Every command that reads all of a model refuses @p model.
    void verifyRefused(const std::string &model, const char *part)
    {
#ifdef LUTHIER_HAS_TORCH
        const Finished run = m_place->run({"generate", "--model", model, "--raw", "--max-new-tokens", "1", "x"});
        QVERIFY2(run.code == 3 && isOneSentence(run.err) && run.out.empty(), run.all().c_str());
        QVERIFY2(run.err.find(part) != std::string::npos, run.err.c_str());
#else
        Q_UNUSED(model)
        Q_UNUSED(part)
#endif
    }
    /// So does the one that reads headers alone.
    void verifyNotEstimated(const std::string &model, const char *part)
    {
        const std::string file = m_place->write("run.json", m_place->config(), {{"model_name_or_path", model}});
        const Finished run = m_place->run({"estimate", file, "--json"});
        QVERIFY2(run.code == 3 && isOneSentence(run.err) && run.out.empty(), run.all().c_str());
        QVERIFY2(run.err.find(part) != std::string::npos, run.err.c_str());
    }

private Q_SLOTS:
    void init()
    {
        m_place = std::make_unique<CliPlace>();
    }

#ifdef LUTHIER_HAS_TORCH
    void brokenSafetensors_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("part");
        const CliPlace place;
        const std::string good = readFile(place.model.path + "/model.safetensors").value();
        const auto add = [](const char *name, const std::string &bytes, const char *part) {
            QTest::newRow(name) << QByteArray::fromStdString(bytes) << QByteArray(part);
        };
        const auto changed = [&](const std::function<void(Json &)> &change) {
            Parts parts = partsOf(good);
            change(parts.header);
            return safetensorsBytes(pythonJson(parts.header), parts.data);
        };
        add("empty", "", "model.safetensors");
        add("cut in the header", good.substr(0, 700), "model.safetensors");
        add("cut in the data", good.substr(0, good.size() - 1), "cut off");
        add("a byte too many", good + "x", "model.safetensors");
        std::string length = good;
        length[6] = '\x7F';
        add("header of exabytes", length, "model.safetensors");
        add("header is no JSON", safetensorsBytes("{\"a\": ", "xxxx"), "model.safetensors");
        add("a pickle", "\x80\x02}q\x01.", "model.safetensors");
        add("a web page", "<!DOCTYPE html><html>not found</html>", "model.safetensors");
        add("LFS pointer", "version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 1\n", "model.safetensors");
        add("offsets backwards", changed([](Json &h) { h[kNorm]["data_offsets"] = {8, 0}; }), kNorm.c_str());
        add("offsets beyond the file", changed([](Json &h) {
            h[kNorm]["data_offsets"] = {1ull << 60, (1ull << 60) + 192};
        }),
            "model.safetensors");
        add("two tensors on one place", changed([](Json &h) {
            h["model.layers.0.input_layernorm.weight"]["data_offsets"] = h[kNorm]["data_offsets"];
        }),
            "model.safetensors");
        add("shape beyond its bytes", changed([](Json &h) { h[kNorm]["shape"] = {49}; }), kNorm.c_str());
        add("shape that overflows", changed([](Json &h) { h[kNorm]["shape"] = {1ull << 62, 8}; }), kNorm.c_str());
        add("negative extent", changed([](Json &h) { h[kNorm]["shape"] = {-48}; }), "model.safetensors");
        add("unknown type", changed([](Json &h) { h[kNorm]["dtype"] = "F99"; }), "F99");
        add("integers as weights", changed([](Json &h) { h[kNorm]["dtype"] = "I32"; }), kNorm.c_str());
        add("a weight is missing", changed([](Json &h) {
            h["renamed.weight"] = h[kNorm];
            h.erase(kNorm);
        }),
            kNorm.c_str());
        add("a weight of another shape", changed([](Json &h) { h[kQuery]["shape"] = {24, 96}; }), kQuery.c_str());
    }
    void brokenSafetensors()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, part);
        m_place->folder.write("model/model.safetensors", bytes.toStdString());
        verifyRefused(m_place->model.path, part.constData());
    }
#endif

    void brokenConfigs_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("part");
        const auto add = [](const char *name, const std::string &text, const char *part) {
            QTest::newRow(name) << QByteArray::fromStdString(text) << QByteArray(part);
        };
        const auto with = [](const char *key, const Json &value) {
            Json config = tinyConfig();
            config[key] = value;
            return pythonJson(config);
        };
        add("torn", with("vocab_size", 272).substr(0, 40), "config.json");
        add("a list", "[]", "config.json");
        add("very deep", "{\"a\": " + std::string(100'000, '['), "config.json");
        add("unknown family", with("model_type", "magic"), "magic");
        add("no width", with("hidden_size", 0), "hidden_size");
        add("width of 2^62", with("hidden_size", 1ull << 62), "hidden_size");
        add("negative width", with("hidden_size", -48), "hidden_size");
        add("width is a text", with("hidden_size", "48"), "hidden_size");
        add("a billion layers", with("num_hidden_layers", 1'000'000'000), "num_hidden_layers");
        add("no heads", with("num_attention_heads", 0), "num_attention_heads");
        add("more key heads than heads", with("num_key_value_heads", 3), "num_key_value_heads");
        add("vocabulary of 2^40", with("vocab_size", 1ull << 40), "vocab_size");
        add("rope without a base", with("rope_theta", 0), "rope_theta");
        add("rope of an unknown kind", with("rope_scaling", {{"rope_type", "magic"}, {"factor", 2.0}}), "magic");
        add("another activation", with("hidden_act", "magic"), "magic");
    }
    void brokenConfigs()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, part);
        m_place->folder.write("model/config.json", text.toStdString());
        verifyNotEstimated(m_place->model.path, part.constData());
    }

    void brokenGguf_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const auto add = [](const char *name, const std::string &bytes) {
            QTest::newRow(name) << QByteArray::fromStdString(bytes);
        };
        add("empty", "");
        add("four letters", "GGUF");
        GgufBytes version = ggufHead();
        version.version = 77;
        add("version 77", version.bytes());
        GgufBytes entries = ggufHead();
        entries.extraEntries = 1ull << 60;
        add("2^60 entries", entries.bytes());
        GgufBytes tensors = ggufHead();
        tensors.extraTensors = 1ull << 60;
        add("2^60 tensors", tensors.bytes());
        GgufBytes text = ggufHead();
        std::string size;
        append<std::uint64_t>(size, 1ull << 62);
        text.entry("general.name", GgufBytes::String, size + "x");
        add("text of 2^62 bytes", text.bytes());
        GgufBytes array = ggufHead();
        array.entry("a", GgufBytes::Array, GgufBytes::arrayHead(GgufBytes::U64, 1ull << 61));
        add("array of 2^64 bytes", array.bytes());
        GgufBytes nested = ggufHead();
        std::string heads;
        for (int i = 0; i < 10'000; ++i)
            heads += GgufBytes::arrayHead(GgufBytes::Array, 1);
        nested.entry("a", GgufBytes::Array, heads);
        add("arrays in arrays", nested.bytes());
        GgufBytes extent = ggufHead();
        extent.rawTensor(GgufBytes::text("token_embd.weight"), 2, {1ull << 40, 1ull << 40}, 0, 0);
        add("tensor of 2^80 values", extent.bytes());
        GgufBytes rank = ggufHead();
        rank.rawTensor(GgufBytes::text("token_embd.weight"), 4'000'000'000u, {1}, 0, 0);
        add("tensor of four billion dimensions", rank.bytes());
        GgufBytes offset = ggufHead();
        offset.rawTensor(GgufBytes::text("token_embd.weight"), 1, {32}, 0, 1ull << 62);
        add("tensor far behind the end", offset.bytes());
        GgufBytes type = ggufHead();
        type.rawTensor(GgufBytes::text("token_embd.weight"), 1, {32}, 4242, 0);
        add("unknown type", type.bytes());
        GgufBytes alignment = ggufHead();
        alignment.number<std::uint32_t>("general.alignment", GgufBytes::U32, 0);
        add("alignment of 0", alignment.bytes());
        GgufBytes layers = ggufHead();
        layers.number<std::uint32_t>("llama.block_count", GgufBytes::U32, 0xFFFFFFFFu);
        layers.number<std::uint32_t>("llama.embedding_length", GgufBytes::U32, 0xFFFFFFFFu);
        add("four billion layers", layers.bytes());
        add("no weights", ggufHead().bytes());
        GgufBytes other;
        other.string("general.architecture", "magic");
        add("unknown family", other.bytes());
        add("a safetensors file", safetensorsBytes("{}"));
    }
    void brokenGguf()
    {
        QFETCH(QByteArray, bytes);
        const std::string path = m_place->folder.write("broken.gguf", bytes.toStdString());
        verifyNotEstimated(path, "broken.gguf");
    }

    void aRealGgufCutOffAnywhereIsRefused()
    {
        std::ifstream file(LUTHIER_SAMPLE_MODEL, std::ios::binary);
        QVERIFY2(file, "the sample model is needed: run ./test");
        std::string bytes(3'000'000, '\0');
        file.read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
        for (const std::size_t size : {std::size_t{20}, std::size_t{40'000}, std::size_t{1'000'000}, bytes.size()}) {
            const std::string path = m_place->folder.write("cut.gguf", bytes.substr(0, size));
            verifyNotEstimated(path, "cut.gguf");
            if (size == bytes.size()) // the header is whole, the weights are not
                verifyRefused(path, "cut.gguf");
        }
        const std::string whole =
            m_place->write("run.json", m_place->config(), {{"model_name_or_path", LUTHIER_SAMPLE_MODEL}});
        const Finished estimate = m_place->run({"estimate", whole, "--json"});
        QVERIFY2(estimate.code == 0 && documentOf(estimate.out).is_object(), estimate.all().c_str());
    }

#ifdef LUTHIER_HAS_TORCH
    void brokenIndexesAndPlaces_data()
    {
        QTest::addColumn<QByteArray>("index");
        QTest::addColumn<QByteArray>("part");
        QTest::newRow("leads out of the folder")
            << QByteArray(R"({"weight_map": {"model.norm.weight": "../data/tiny.json"}})") << QByteArray("plain file");
        QTest::newRow("an absolute path")
            << QByteArray(R"({"weight_map": {"model.norm.weight": "/etc/passwd"}})") << QByteArray("plain file");
        QTest::newRow("a shard is missing")
            << QByteArray(R"({"weight_map": {"model.norm.weight": "gone.safetensors"}})") << QByteArray("gone");
        QTest::newRow("torn") << QByteArray("{\"weight_map\": ") << QByteArray("index.json");
        QTest::newRow("no map") << QByteArray("{}") << QByteArray("index.json");
        QTest::newRow("names are numbers")
            << QByteArray(R"({"weight_map": {"model.norm.weight": 5}})") << QByteArray("index.json");
    }
    void brokenIndexesAndPlaces()
    {
        QFETCH(QByteArray, index);
        QFETCH(QByteArray, part);
        std::filesystem::remove(m_place->model.path + "/model.safetensors");
        m_place->folder.write("model/model.safetensors.index.json", index.toStdString());
        verifyRefused(m_place->model.path, part.constData());
    }
#endif

    void placesWithoutAModelAreNamed()
    {
        m_place->folder.write("pickled/config.json", pythonJson(tinyConfig()));
        m_place->folder.write("pickled/pytorch_model.bin", "\x80\x02}q\x01.");
        m_place->folder.write("empty/readme", "");
        verifyRefused(m_place->path("pickled"), "pytorch_model.bin");
        verifyRefused(m_place->path("empty"), "config.json");
        verifyNotEstimated(m_place->path("empty"), "config.json");
        verifyRefused(m_place->path("gone"), "gone");
        verifyNotEstimated("org/gone", "org/gone");
        verifyNotEstimated("/dev/zero", "/dev/zero");
        verifyRefused("/dev/zero", "/dev/zero");
    }

#ifdef LUTHIER_HAS_TORCH
    void brokenAdapters_data()
    {
        QTest::addColumn<QByteArray>("config");
        QTest::addColumn<bool>("cut");
        const auto with = [](const char *key, const Json &value) {
            Json config{{"peft_type", "LORA"}, {"r", 4}, {"lora_alpha", 8},
                { "target_modules",
                    Json::array({"q_proj", "v_proj"}) }};
            config[key] = value;
            return QByteArray::fromStdString(pythonJson(config));
        };
        QTest::newRow("cut weights") << with("r", 4) << true;
        QTest::newRow("torn") << QByteArray("{\"r\": ") << false;
        QTest::newRow("another rank") << with("r", 8) << false;
        QTest::newRow("rank of 2^40") << with("r", 1ull << 40) << false;
        QTest::newRow("rank of 2^62") << with("r", 1ull << 62) << false;
        QTest::newRow("rank of two billion") << with("r", 2'000'000'000) << false;
        QTest::newRow("no rank") << with("r", 0) << false;
        QTest::newRow("other modules") << with("target_modules", Json::array({"magic"})) << false;
        QTest::newRow("more modules") << with("target_modules", Json::array({"q_proj", "k_proj"})) << false;
        QTest::newRow("broken pattern") << with("target_modules", "(((") << false;
        QTest::newRow("endless pattern") << with("target_modules", "(.*.*.*.*.*.*.*.*)*x") << false;
        QTest::newRow("another method") << with("peft_type", "MAGIC") << false;
    }
    void brokenAdapters()
    {
        QFETCH(QByteArray, config);
        QFETCH(bool, cut);
        AdapterConfig good;
        good.rank = 4;
        good.alpha = 8;
        good.targets.names = {"q_proj", "v_proj"};
        writeAdapter(m_place->path("adapter"), m_place->model, good);
        m_place->folder.write("adapter/adapter_config.json", config.toStdString());
        if (cut)
            std::filesystem::resize_file(m_place->path("adapter/adapter_model.safetensors"), 2000);
        const Finished run = m_place->run({"generate", "--model", m_place->model.path, "--adapter",
            m_place->path("adapter"), "--raw", "--max-new-tokens", "1", "x"});
        QVERIFY2(run.code == 3 && isOneSentence(run.err) && run.out.empty(), run.all().c_str());
        QVERIFY2(run.err.find("adapter") != std::string::npos || run.err.find("\"(((\"") != std::string::npos,
            run.err.c_str());
    }
#endif
};

QTEST_GUILESS_MAIN(CliFilesTest)
#include "tst_cli_files.moc"
