// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers of transformers and PEFT (tests/golden/nn) through the probe, as the command line gives them.
#include "infer/probe.h"

#include "formats/file_bytes.h"
#include "formats/safetensors.h"
#include "nn/compare.h"
#include "support/tiny_model.h"

#include <QTest>

using namespace luthier;
using namespace luthier::test;

namespace
{

constexpr double kTolerance = 1e-4;

const std::string kGolden = LUTHIER_GOLDEN_DIR "/nn/";

std::string modelPath(const std::string &model)
{
    return model == "llama-mqa" ? std::string(LUTHIER_GOLDEN_DIR "/arch/llama-mqa") : kGolden + "models/" + model;
}

// A file of the tensors of @p expected whose names start with @p prefix, without it, as 64-bit integers.
std::string inputFile(const Folder &folder, const TinyTensors &expected, const std::string &prefix)
{
    std::vector<std::vector<std::int64_t>> values;
    values.reserve(8);
    std::vector<TensorToWrite> list;
    for (const char *name : {"input_ids", "attention_mask", "labels", "position_ids", "sequence_ids"}) {
        const auto at = expected.find(prefix + name);
        if (at == expected.end())
            continue;
        values.emplace_back(at->second.values.begin(), at->second.values.end());
        list.push_back({name, DType::I64, {at->second.shape.begin(), at->second.shape.end()},
            std::as_bytes(std::span(values.back()))});
    }
    const std::string path = folder.path(prefix + "input.safetensors");
    return writeSafetensors(path, list) ? path : std::string();
}

struct Outcome {
    std::string error;
    ErrorCode code = ErrorCode::Internal;
    TinyTensors tensors;
};

Outcome run(const Folder &folder, ProbeRequest request)
{
    request.output = folder.path("output.safetensors");
    const Result<void> result = probe(request);
    if (!result)
        return {result.error().toString(), result.error().code, {}};
    return {{}, ErrorCode::Internal, readTensors(request.output)};
}

// Rows where the mask is 1 of the first sequence's logits.
std::span<const float> firstRow(const TinyTensor &logits)
{
    return std::span(logits.values).first(static_cast<std::size_t>(logits.shape[1] * logits.shape[2]));
}

#define VERIFY_CLOSE(error, what)                                                                                      \
    do {                                                                                                               \
        const double luthierError = (error);                                                                           \
        QVERIFY2(luthierError <= kTolerance, (std::string(what) + ": " + std::to_string(luthierError)).c_str());       \
    } while (false)

} // namespace

class FamiliesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void modelsEqualTransformers_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name :
            {"llama-gqa", "llama-mqa", "llama-dynamic-rope", "phi3-longrope-long", "qwen2-tied", "qwen3"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }

    void modelsEqualTransformers()
    {
        QFETCH(QString, name);
        const std::string model = name.toStdString();
        const Folder folder;
        const TinyTensors expected = readTensors(kGolden + "expect/" + model + ".safetensors");
        ProbeRequest request;
        request.model = modelPath(model);
        request.input = inputFile(folder, expected, "");
        request.hidden = true;
        const bool full = std::any_of(
            expected.begin(), expected.end(), [](const auto &entry) { return entry.first.starts_with("full.grad."); });
        request.gradients = full ? ProbeRequest::Gradients::Full : ProbeRequest::Gradients::None;
        const Outcome out = run(folder, request);
        QVERIFY2(out.error.empty(), out.error.c_str());
        VERIFY_CLOSE(absoluteError(firstRow(out.tensors.at("logits")), expected.at("logits.0").values), "logits");
        VERIFY_CLOSE(absoluteError(out.tensors.at("loss").values, expected.at("loss").values), "loss");
        VERIFY_CLOSE(
            absoluteError(out.tensors.at("token_losses").values, expected.at("token_losses").values), "token losses");
        QVERIFY(out.tensors.at("loss").shape.empty());
        for (const auto &[key, tensor] : expected) {
            if (key.starts_with("hidden."))
                VERIFY_CLOSE(absoluteError(firstRow(out.tensors.at(key)), tensor.values), key);
            if (key.starts_with("full.grad."))
                VERIFY_CLOSE(relativeError(out.tensors.at(key.substr(5)).values, tensor.values), key);
        }
    }

    void packedRowsEqualTransformers_data() { modelsEqualTransformers_data(); }

    void packedRowsEqualTransformers()
    {
        QFETCH(QString, name);
        const std::string model = name.toStdString();
        const Folder folder;
        const TinyTensors expected = readTensors(kGolden + "expect/" + model + ".safetensors");
        ProbeRequest request;
        request.model = modelPath(model);
        request.input = inputFile(folder, expected, "packed.");
        const Outcome out = run(folder, request);
        QVERIFY2(out.error.empty(), out.error.c_str());
        VERIFY_CLOSE(
            absoluteError(out.tensors.at("logits").values, expected.at("packed.logits").values), "packed logits");
        QVERIFY(!out.tensors.contains("loss")); // no labels were given
    }

    void adaptersEqualPeft_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name :
            {"llama-gqa-all", "llama-gqa-dora", "llama-gqa-patterns", "llama-gqa-rslora-qv", "llama-mqa-all",
                "llama-dynamic-rope-all", "phi3-longrope-long-all", "qwen2-tied-all", "qwen3-all", "qwen3-dora"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }

    void adaptersEqualPeft()
    {
        QFETCH(QString, name);
        const std::string adapter = name.toStdString();
        std::string model = adapter.substr(0, adapter.rfind('-'));
        if (model.ends_with("-rslora"))
            model = model.substr(0, model.rfind('-'));
        const Folder folder;
        const TinyTensors inputs = readTensors(kGolden + "expect/" + model + ".safetensors");
        const TinyTensors expected = readTensors(kGolden + "expect/" + adapter + ".safetensors");
        ProbeRequest request;
        request.model = modelPath(model);
        request.adapter = kGolden + "adapters/" + adapter;
        request.input = inputFile(folder, inputs, "");
        request.gradients = ProbeRequest::Gradients::Adapter;
        const Outcome out = run(folder, request);
        QVERIFY2(out.error.empty(), out.error.c_str());
        VERIFY_CLOSE(absoluteError(out.tensors.at("loss").values, expected.at("loss").values), "loss");
        VERIFY_CLOSE(
            absoluteError(out.tensors.at("token_losses").values, expected.at("token_losses").values), "token losses");
        std::size_t gradients = 0;
        for (const auto &[key, tensor] : out.tensors) {
            if (!key.starts_with("grad."))
                continue;
            ++gradients;
            QVERIFY2(expected.contains(key), key.c_str());
            QCOMPARE(tensor.shape, expected.at(key).shape);
            VERIFY_CLOSE(relativeError(tensor.values, expected.at(key).values), key);
        }
        QCOMPARE(gradients,
            static_cast<std::size_t>(std::count_if(
                expected.begin(), expected.end(), [](const auto &entry) { return entry.first.starts_with("grad."); })));
    }

    void bf16StaysWithinItsRounding_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name : {"llama-gqa", "qwen3", "phi3-longrope-long"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }

    void bf16StaysWithinItsRounding()
    {
        QFETCH(QString, name);
        const std::string model = name.toStdString();
        const Folder folder;
        const TinyTensors inputs = readTensors(kGolden + "expect/" + model + ".safetensors");
        const TinyTensors expected = readTensors(kGolden + "expect/" + model + "-all.safetensors");
        ProbeRequest request;
        request.model = modelPath(model);
        request.adapter = kGolden + "adapters/" + model + "-all";
        request.input = inputFile(folder, inputs, "");
        request.gradients = ProbeRequest::Gradients::Adapter;
        request.computeType = DType::BF16;
        const Outcome out = run(folder, request);
        QVERIFY2(out.error.empty(), out.error.c_str());
        // One rounding is 2⁻⁹; some dozens of them meet in these numbers.
        QVERIFY(absoluteError(out.tensors.at("loss").values, expected.at("loss").values) < 0.03);
        QVERIFY(absoluteError(out.tensors.at("token_losses").values, expected.at("token_losses").values) < 0.3);
        for (const auto &[key, tensor] : expected) {
            if (key.starts_with("grad."))
                QVERIFY2(relativeError(out.tensors.at(key).values, tensor.values) < 0.06, key.c_str());
        }
    }

    void familiesWeDoNotComputeAreRefusedByName_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("value");
        const auto row = [](const char *type, const char *key = "", const char *value = "") {
            QTest::newRow(type) << QString::fromLatin1(type) << QString::fromLatin1(key) << QString::fromLatin1(value);
        };
        row("gemma");
        row("gemma2");
        row("gemma3_text");
        row("glm4");
        row("granite", "embedding_multiplier", "12.0");
        row("olmo2");
        row("mixtral", "num_local_experts", "4");
        row("qwen3_moe", "num_experts", "16");
    }

    void familiesWeDoNotComputeAreRefusedByName()
    {
        QFETCH(QString, type);
        QFETCH(QString, key);
        QFETCH(QString, value);
        const Folder folder;
        Json config = tinyConfig(type.toStdString());
        if (!key.isEmpty())
            config[key.toStdString()] = *parseJson(value.toStdString(), "value");
        folder.write("model/config.json", pythonJson(config));
        folder.write("model/model.safetensors", safetensorsBytes("{}"));
        folder.write("input.safetensors",
            safetensorsBytes(
                R"({"input_ids":{"dtype":"I64","shape":[1,1],"data_offsets":[0,8]}})", std::string(8, '\0')));
        ProbeRequest request;
        request.model = folder.path("model");
        request.input = folder.path("input.safetensors");
        const Outcome out = run(folder, request);
        QVERIFY(!out.error.empty());
        QVERIFY2(out.code == ErrorCode::Unsupported, out.error.c_str());
        QVERIFY2(out.error.find(type.toStdString()) != std::string::npos, out.error.c_str());
    }

    void wrongInputsAreNamed_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<QByteArray>("part");
        const auto row = [](const char *name, const char *header, const char *part) {
            QTest::newRow(name) << QByteArray(header) << QByteArray(part);
        };
        row("none", R"({"labels":{"dtype":"I64","shape":[1,2],"data_offsets":[0,16]}})", "input_ids");
        row("flat", R"({"input_ids":{"dtype":"I64","shape":[2],"data_offsets":[0,16]}})", "input_ids");
        row("float", R"({"input_ids":{"dtype":"F32","shape":[2,2],"data_offsets":[0,16]}})", "");
        row("unlike",
            R"({"input_ids":{"dtype":"I64","shape":[1,1],"data_offsets":[0,8]},"labels":{"dtype":"I64","shape":[1,1],"data_offsets":[8,16]},"position_ids":{"dtype":"I64","shape":[2,1],"data_offsets":[16,32]}})",
            "position_ids");
        row("empty", R"({"input_ids":{"dtype":"I64","shape":[0,0],"data_offsets":[0,0]}})", "");
    }

    void wrongInputsAreNamed()
    {
        QFETCH(QByteArray, header);
        QFETCH(QByteArray, part);
        const Folder folder;
        const std::size_t bytes = header.contains("[16,32]") ? 32 : header.contains("[0,0]") ? 0 : 16;
        folder.write("input.safetensors", safetensorsBytes(header.toStdString(), std::string(bytes, '\0')));
        ProbeRequest request;
        request.model = modelPath("llama-mqa");
        request.input = folder.path("input.safetensors");
        const Outcome out = run(folder, request);
        QVERIFY(!out.error.empty());
        QVERIFY2(out.code == ErrorCode::InvalidData, out.error.c_str());
        QVERIFY2(out.error.find(part.toStdString()) != std::string::npos, out.error.c_str());
        QVERIFY(!isRegularFile(folder.path("output.safetensors")));
    }

    void numbersOutsideTheVocabularyAreRefused()
    {
        const Folder folder;
        const auto file = [&](std::int64_t id, std::int64_t label, std::int64_t position) {
            std::string data;
            for (const std::int64_t value : {std::int64_t{1}, id, std::int64_t{-100}, label, std::int64_t{0}, position})
                append(data, value);
            return folder.write("input.safetensors",
                safetensorsBytes(
                    R"({"input_ids":{"dtype":"I64","shape":[1,2],"data_offsets":[0,16]},"labels":{"dtype":"I64","shape":[1,2],"data_offsets":[16,32]},"position_ids":{"dtype":"I64","shape":[1,2],"data_offsets":[32,48]}})",
                    data));
        };
        ProbeRequest request;
        request.model = modelPath("llama-mqa"); // 128 tokens
        struct Case {
            std::int64_t id, label, position;
            bool right;
        };
        for (const Case &c : {Case{127, 127, 1, true}, {128, 1, 1, false}, {-1, 1, 1, false}, {1, 128, 1, false},
                 {1, -1, 1, false}, {1, 1, -1, false}, {1, 1, std::int64_t{1} << 40, false}}) {
            request.input = file(c.id, c.label, c.position);
            const Outcome out = run(folder, request);
            QCOMPARE(out.error.empty(), c.right);
            if (!c.right)
                QVERIFY(out.code == ErrorCode::InvalidData);
        }
    }

    void gradientsNeedWhatTheyAreOf()
    {
        const Folder folder;
        const TinyTensors inputs = readTensors(kGolden + "expect/llama-mqa.safetensors");
        ProbeRequest request;
        request.model = modelPath("llama-mqa");
        request.input = inputFile(folder, inputs, "");
        request.gradients = ProbeRequest::Gradients::Adapter;
        QVERIFY(run(folder, request).code == ErrorCode::Usage);
        request.gradients = ProbeRequest::Gradients::Full;
        request.adapter = kGolden + "adapters/llama-mqa-all";
        QVERIFY(run(folder, request).code == ErrorCode::Usage);
        request.adapter.clear();
        request.input = inputFile(folder, inputs, "packed."); // without labels
        QVERIFY(run(folder, request).code == ErrorCode::InvalidData);
    }
};

QTEST_APPLESS_MAIN(FamiliesTest)
#include "tst_families.moc"
