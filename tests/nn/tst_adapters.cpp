// SPDX-License-Identifier: GPL-3.0-or-later
// Adapters and trained weights: drawn, read, merged and written as PEFT does.
#include "formats/file_bytes.h"
#include "nn/batches.h"
#include "nn/compare.h"
#include "support/tiny_model.h"

#include <QTest>

#include <cmath>
#include <numeric>

using namespace luthier;
using namespace luthier::test;

namespace
{

const std::string kGolden = LUTHIER_GOLDEN_DIR "/nn/";

AdapterConfig configOf(std::vector<std::string> targets, std::int64_t rank = 4)
{
    AdapterConfig config;
    config.baseModel = "tiny";
    config.rank = rank;
    config.alpha = 8;
    config.targets.names = std::move(targets);
    return config;
}

const std::vector<std::string> kAll{"q_proj", "k_proj", "v_proj", "o_proj", "gate_proj", "up_proj", "down_proj"};

std::vector<float> exported(nn::Model &model, const std::string &name)
{
    const nn::Parameter *p = model.parameters().find(name);
    return p == nullptr ? std::vector<float>() : model.parameters().exported(*p);
}

std::string messageOf(const Result<void> &result)
{
    return result ? std::string() : result.error().toString();
}

double lossOf(nn::Model &model, const nn::MicroBatch &batch)
{
    plan(model, shapeOf(batch));
    return model.decoder().loss(batch);
}

} // namespace

class AdaptersTest : public QObject
{
    Q_OBJECT

    Folder m_folder;
    TinyModel m_tiny;

private Q_SLOTS:
    void initTestCase() { m_tiny = makeModel(m_folder.path("model"), tinyConfig()); }

    void theFirstAdapterIsTheOneThatTorchDraws()
    {
        const std::string sample = LUTHIER_SAMPLE_MODEL;
        QVERIFY2(!sample.empty(), "LUTHIER_SAMPLE_MODEL must name the SmolLM2-135M-Instruct GGUF file.");
        const auto model = loadModel(sample);
        AdapterConfig config = configOf({"q_proj", "v_proj"});
        QVERIFY(model->attachAdapter(config, 0, true));
        model->initialiseAdapter(42);
        const TinyTensors expected = readTensors(kGolden + "init_adapter_qv.safetensors");
        QCOMPARE(expected.size(), std::size_t{4}); // of the first and the last layer
        for (const auto &[name, tensor] : expected)
            QVERIFY2(exported(*model, name) == tensor.values, name.c_str());
    }

    void aNewAdapterChangesNothing_data()
    {
        QTest::addColumn<bool>("dora");
        QTest::newRow("lora") << false;
        QTest::newRow("dora") << true;
    }

    void aNewAdapterChangesNothing()
    {
        QFETCH(bool, dora);
        const auto model = loadModel(m_tiny.path);
        const nn::MicroBatch batch = randomBatch(m_tiny.spec, {25}, 1);
        const double before = lossOf(*model, batch);
        AdapterConfig config = configOf(kAll);
        config.useDora = dora;
        QVERIFY(model->attachAdapter(config, 0, true));
        model->initialiseAdapter(1);
        QVERIFY(std::abs(lossOf(*model, batch) - before) < 1e-5 * before);
        for (const nn::Parameter &p : model->parameters().list()) {
            const std::vector<float> values = model->parameters().exported(p);
            const auto [least, most] = std::minmax_element(values.begin(), values.end());
            if (p.kind == nn::ParameterKind::LoraB) {
                QVERIFY(*least == 0 && *most == 0);
            } else if (p.kind == nn::ParameterKind::LoraA) { // uniform within 1 / √in
                const float bound = 1 / std::sqrt(static_cast<float>(p.shape[1]));
                QVERIFY(*least >= -bound && *most <= bound && *most > 0.8f * bound && *least < -0.8f * bound);
            } else { // the norms of the rows of W
                const TinyTensor &w = m_tiny.weights.at(p.name.substr(17, p.name.rfind('.') - 17) + ".weight");
                for (std::size_t row = 0; row < values.size(); ++row) {
                    double sum = 0;
                    for (std::int64_t i = 0; i < w.shape[1]; ++i) {
                        const auto value = static_cast<double>(
                            w.values[row * static_cast<std::size_t>(w.shape[1]) + static_cast<std::size_t>(i)]);
                        sum += value * value;
                    }
                    QVERIFY(std::abs(static_cast<double>(values[row]) - std::sqrt(sum)) < 1e-5);
                }
            }
        }
    }

    void theSeedDecides()
    {
        const auto draw = [&](std::uint64_t seed) {
            const auto model = loadModel(m_tiny.path);
            static_cast<void>(model->attachAdapter(configOf(kAll), 0, true));
            model->initialiseAdapter(seed);
            const std::span<float> values = model->parameters().values();
            return std::vector<float>(values.begin(), values.end());
        };
        QVERIFY(draw(42) == draw(42));
        QVERIFY(draw(42) != draw(43));
    }

    void anAdapterOnHalfPrecisionWeightsIsRounded()
    {
        const TinyModel half = makeModel(m_folder.path("half"), tinyConfig(), 1, DType::BF16);
        const auto model = loadModel(half.path);
        QVERIFY(model->attachAdapter(configOf({"q_proj"}), 0, true));
        model->initialiseAdapter(42);
        for (const float value : model->parameters().values())
            QCOMPARE(std::bit_cast<std::uint32_t>(value) & 0xFFFFu, 0u);
    }

    void mergedAdaptersEqualPeft_data()
    {
        QTest::addColumn<QString>("model");
        QTest::newRow("llama") << QStringLiteral("llama-gqa");
        QTest::newRow("qwen3") << QStringLiteral("qwen3");
    }

    void mergedAdaptersEqualPeft()
    {
        QFETCH(QString, model);
        const std::string name = model.toStdString();
        // The reference merged into fp32 weights, whatever the file has.
        const std::string path = kGolden + "models/" + name;
        Json config = *readJsonFile(path + "/config.json");
        TinyTensors weights = readTensors(path + "/model.safetensors");
        writeModel(m_folder.path("single " + name), config, weights);
        const auto merged = loadModel(m_folder.path("single " + name));
        const Result<void> result = merged->mergeAdapter(kGolden + "adapters/" + name + "-all");
        QVERIFY2(result, messageOf(result).c_str());
        const TinyTensors input = readTensors(kGolden + "expect/" + name + ".safetensors");
        const TinyTensors expected = readTensors(kGolden + "expect/" + name + "-all.safetensors");
        nn::MicroBatch batch;
        const std::vector<float> &ids = input.at("input_ids").values;
        batch.ids.assign(ids.begin(), ids.begin() + 24);
        batch.sequences.ends = {24};
        batch.sequences.positions.resize(24);
        std::iota(batch.sequences.positions.begin(), batch.sequences.positions.end(), 0);
        batch.ropeLength = 24;
        std::vector<std::int32_t> rows(batch.sequences.positions);
        std::vector<float> logits(rows.size() * static_cast<std::size_t>(merged->spec().vocabSize));
        plan(*merged, {24, 24, 24});
        merged->decoder().logits(batch, rows, logits.data());
        const double error = absoluteError(logits, expected.at("merged.logits.0").values);
        QVERIFY2(error < 1e-4, std::to_string(error).c_str());
    }

    void mergingKeepsThePrecisionOfTheFile()
    {
        const std::string name = kGolden + "models/llama-gqa"; // bf16
        const auto merged = loadModel(name);
        QVERIFY(merged->mergeAdapter(kGolden + "adapters/llama-gqa-all"));
        merged->decoder().forEachLinear([](nn::Linear &linear) {
            const auto *values = static_cast<const float *>(linear.weight.data);
            for (std::int64_t i = 0; i < linear.out * linear.in; ++i)
                QCOMPARE(std::bit_cast<std::uint32_t>(values[i]) & 0xFFFFu, 0u);
        });
    }

    void mergingIsAttaching()
    {
        AdapterConfig config = configOf(kAll);
        config.useRslora = true;
        writeAdapter(m_folder.path("merge"), m_tiny, config);
        const nn::MicroBatch batch = randomBatch(m_tiny.spec, {25}, 2);
        const auto attached = loadModel(m_tiny.path);
        QVERIFY(attached->attachAdapter(config, 0, false));
        QVERIFY(attached->loadAdapterWeights(m_folder.path("merge")));
        const auto merged = loadModel(m_tiny.path);
        QVERIFY(merged->mergeAdapter(m_folder.path("merge")));
        QVERIFY(std::abs(lossOf(*attached, batch) - lossOf(*merged, batch)) < 1e-4);
        QVERIFY(std::abs(lossOf(*merged, batch) - lossOf(*loadModel(m_tiny.path), batch)) > 0.1);
        // And another one goes on top.
        QVERIFY(merged->attachAdapter(configOf({"q_proj"}), 0, true));
        merged->initialiseAdapter(3);
        QVERIFY(std::abs(lossOf(*attached, batch) - lossOf(*merged, batch)) < 1e-4);
    }

    void whatIsSavedComesBackBitForBit_data()
    {
        QTest::addColumn<bool>("dora");
        QTest::newRow("lora") << false;
        QTest::newRow("dora with saved modules") << true;
    }

    void whatIsSavedComesBackBitForBit()
    {
        QFETCH(bool, dora);
        AdapterConfig config = configOf(kAll);
        config.useDora = dora;
        if (dora)
            config.modulesToSave = {"lm_head"};
        const TinyTensors written = writeAdapter(m_folder.path("first"), m_tiny, config);
        const auto model = loadModel(m_tiny.path);
        QVERIFY(model->attachAdapter(config, 0, true));
        QVERIFY(model->loadAdapterWeights(m_folder.path("first")));
        QVERIFY(model->saveAdapter(m_folder.path("second")));
        const TinyTensors saved = readTensors(m_folder.path("second/adapter_model.safetensors"));
        QCOMPARE(saved.size(), written.size());
        for (const auto &[name, tensor] : written) {
            QVERIFY2(saved.contains(name), name.c_str());
            QCOMPARE(saved.at(name).shape, tensor.shape);
            QVERIFY2(saved.at(name).values == tensor.values, name.c_str());
        }
        QCOMPARE(readFile(m_folder.path("second/adapter_config.json")).value(), adapterConfigText(config));
        if (dora)
            QVERIFY(saved.contains("base_model.model.lm_head.weight"));
    }

    void adaptersOfOtherModelsAreRefusedByTensor()
    {
        const AdapterConfig config = configOf({"q_proj", "v_proj"});
        Json wider = tinyConfig();
        wider["hidden_size"] = 96;
        const TinyModel other = makeModel(m_folder.path("wider"), wider);
        writeAdapter(m_folder.path("of wider"), other, config);
        Json deeper = tinyConfig();
        deeper["num_hidden_layers"] = 3;
        writeAdapter(m_folder.path("of deeper"), makeModel(m_folder.path("deeper"), deeper), config);
        writeAdapter(m_folder.path("of fewer"), m_tiny, configOf({"q_proj"}));
        m_folder.write("torn/adapter_model.safetensors",
            readFile(m_folder.path("of fewer/adapter_model.safetensors")).value().substr(0, 900));
        struct Case {
            const char *folder;
            const char *part;
        };
        for (const Case &c : {Case{"of wider", "shape"}, {"of deeper", "no place"}, {"of fewer", "missing"},
                 {"absent", ""}, {"torn", ""}}) {
            const auto model = loadModel(m_tiny.path);
            QVERIFY(model->attachAdapter(config, 0, true));
            const Result<void> result = model->loadAdapterWeights(m_folder.path(c.folder));
            QVERIFY2(!result, c.folder);
            QVERIFY2(messageOf(result).find(c.part) != std::string::npos, messageOf(result).c_str());
            QVERIFY(result.error().code == ErrorCode::InvalidData || result.error().code == ErrorCode::NotFound);
        }
    }

    void mergingWhatDoesNotFitIsRefused()
    {
        Json wider = tinyConfig();
        wider["hidden_size"] = 96;
        writeAdapter(m_folder.path("wide"), makeModel(m_folder.path("wide model"), wider), configOf({"q_proj"}));
        AdapterConfig dora = configOf({"q_proj"});
        dora.useDora = true;
        writeAdapter(m_folder.path("dora"), m_tiny, dora);
        const auto model = loadModel(m_tiny.path);
        QVERIFY(messageOf(model->mergeAdapter(m_folder.path("wide"))).find("does not fit") != std::string::npos);
        const Result<void> unsupported = model->mergeAdapter(m_folder.path("dora"));
        QVERIFY(!unsupported && unsupported.error().code == ErrorCode::Unsupported);
        QVERIFY(!model->mergeAdapter(m_folder.path("nowhere")));
    }

    void targetsThatAreNotThereAreNamed()
    {
        const auto model = loadModel(m_tiny.path);
        const Result<void> result = model->attachAdapter(configOf({"query_key_value"}), 0, true);
        QVERIFY(!result);
        QVERIFY2(messageOf(result).find("gate_proj, k_proj") != std::string::npos, messageOf(result).c_str());
    }

    void trainedWeightsComeBackBitForBit()
    {
        const auto model = loadModel(m_tiny.path);
        QVERIFY(model->trainWeights([](const std::string &) { return true; }, true));
        QCOMPARE(model->parameters().count(), m_tiny.spec.parameterCount());
        for (float &value : model->parameters().values())
            value *= 1.25f;
        QVERIFY(model->saveWeights(m_folder.path("whole")));
        QVERIFY(isRegularFile(m_folder.path("whole/config.json")));
        const auto again = loadModel(m_folder.path("whole"));
        const nn::MicroBatch batch = randomBatch(m_tiny.spec, {25}, 3);
        QCOMPARE(lossOf(*again, batch), lossOf(*model, batch));
        const auto continued = loadModel(m_tiny.path);
        QVERIFY(continued->trainWeights([](const std::string &) { return true; }, true));
        QVERIFY(continued->loadTrainedWeights(m_folder.path("whole")));
        QVERIFY(std::ranges::equal(continued->parameters().values(), model->parameters().values()));
    }

    void frozenWeightsAreWrittenAsTheyAre()
    {
        const TinyModel half = makeModel(m_folder.path("frozen half"), tinyConfig(), 1, DType::BF16);
        const auto model = loadModel(half.path);
        QVERIFY(model->trainWeights(
            [](const std::string &name) { return name.find(".layers.1.") != std::string::npos; }, true));
        for (float &value : model->parameters().values())
            value += 0.001f;
        QVERIFY(model->saveWeights(m_folder.path("partly")));
        const Result<std::string> bytes = readFile(m_folder.path("partly/model.safetensors"));
        QVERIFY(bytes);
        const TinyTensors saved = readTensors(m_folder.path("partly/model.safetensors"));
        QCOMPARE(saved.size(), half.weights.size());
        for (const auto &[name, tensor] : half.weights) {
            const bool trained = name.find(".layers.1.") != std::string::npos;
            QVERIFY2((saved.at(name).values == tensor.values) != trained, name.c_str());
        }
    }

    void quantisedModelsAreNotTrainedWhole()
    {
        const std::string sample = LUTHIER_SAMPLE_MODEL;
        QVERIFY2(!sample.empty(), "LUTHIER_SAMPLE_MODEL must name the SmolLM2-135M-Instruct GGUF file.");
        const auto model = loadModel(sample);
        const Result<void> result = model->saveWeights(m_folder.path("gguf"));
        QVERIFY(!result);
        QVERIFY(result.error().code == ErrorCode::Unsupported);
        QVERIFY(!isRegularFile(m_folder.path("gguf/model.safetensors")));
    }
};

QTEST_APPLESS_MAIN(AdaptersTest)
#include "tst_adapters.moc"
