// SPDX-License-Identifier: GPL-3.0-or-later
// Whole models on CudaDevice, its kernels compiled for the processor, against the same models on CpuDevice.
#include "cpu/dynamic_map.h"
#include "cuda/cuda_device.h"
#include "nn/model.h"
#include "plan/step_plan.h"

#include "cuda/plain_runtime.h"
#include "nn/batches.h"
#include "nn/compare.h"
#include "support/tiny_model.h"
#include "train/optimizer.h"

#include <QTemporaryDir>
#include <QTest>

using namespace luthier;
using namespace luthier::test;

namespace
{

Json changed(const std::string &type, const Json &changes)
{
    Json config = tinyConfig(type);
    config.update(changes);
    return config;
}

struct ModelCase {
    std::string name;
    Json config;
    AdapterConfig adapter;
    float dropout = 0;
    bool full = false;
};

std::vector<ModelCase> modelCases()
{
    AdapterConfig all;
    all.rank = 4;
    all.alpha = 8;
    all.targets.names = {"q_proj", "k_proj", "v_proj", "o_proj", "gate_proj", "up_proj", "down_proj"};
    AdapterConfig dora = all;
    dora.useDora = true;
    AdapterConfig fused = all;
    fused.targets.names = {"qkv_proj", "gate_up_proj"};
    AdapterConfig saved = all;
    saved.targets.names = {"q_proj", "v_proj"};
    saved.modulesToSave = {"embed_tokens", "lm_head"};
    return {{"llama", tinyConfig(), all}, {"llama with dropout", tinyConfig(), all, 0.3f},
        {"llama with DoRA and biases", changed("llama", {{"attention_bias", true}}), dora},
        {"qwen2, tied", changed("qwen2", {{"tie_word_embeddings", true}}), all},
        {"qwen3, norms of heads", tinyConfig("qwen3"), all},
        {"mistral with a window", changed("mistral", {{"sliding_window", 6}}), all},
        {"phi3, fused projections", changed("phi3", {{"head_dim", nullptr}}), fused},
        {"saved modules", tinyConfig(), saved}, {"qwen3, all weights", tinyConfig("qwen3"), {}, 0, true}};
}

std::unique_ptr<nn::Model> load(const std::string &path, DType type, bool onCuda, bool nf4 = false,
    bool streams = false, bool hostEmbedding = false)
{
    nn::ModelOptions options{type, 2};
    if (onCuda)
        options.device = std::make_shared<cuda::CudaDevice>(std::make_unique<PlainRuntime>(), type);
    options.nf4 = nf4;
    options.streams = streams;
    options.hostEmbedding = hostEmbedding;
    Result<std::unique_ptr<nn::Model>> model = nn::Model::load(path, options);
    if (!model)
        throw std::runtime_error(model.error().toString());
    return *std::move(model);
}

std::vector<float> all(nn::Model &model, bool gradients)
{
    std::vector<float> out;
    for (const nn::Parameter &p : model.parameters().list()) {
        const std::vector<float> one =
            model.parameters().exported(p, gradients ? model.parameters().gradient(p) : model.parameters().value(p));
        out.insert(out.end(), one.begin(), one.end());
    }
    return out;
}

struct Outcome {
    std::vector<float> logits;
    std::vector<double> losses;
    std::vector<float> gradients; ///< Of the first step.
    std::vector<float> values; ///< After the steps.
    double norm = 0;
};

Outcome outcomeOf(nn::Model &model, const nn::MicroBatch &batch, const std::vector<Keep> &keep, int steps = 2)
{
    plan(model, shapeOf(batch), keep);
    Outcome out;
    out.logits.resize(batch.ids.size() * static_cast<std::size_t>(model.spec().vocabSize));
    std::vector<std::int32_t> rows(batch.ids.size());
    for (std::size_t i = 0; i < rows.size(); ++i)
        rows[i] = static_cast<std::int32_t>(i);
    model.decoder().logits(batch, rows, out.logits.data());
    TrainConfig config;
    config.training.weightDecay = 0.1;
    AdamW optimizer(model.parameters(), model.device(), config);
    for (int i = 0; i < steps; ++i) {
        out.losses.push_back(model.decoder().forwardBackward(batch, 0.05f, static_cast<std::uint64_t>(i)));
        out.norm = optimizer.gradientNorm();
        if (i == 0)
            out.gradients = all(model, true);
        optimizer.step(1e-2, 0.5);
        model.decoder().parametersChanged();
    }
    out.values = all(model, false);
    return out;
}

} // namespace

class CudaDecoderTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::string pathOf(const std::string &name) const
    {
        return m_folder.filePath(QString::fromStdString(name)).toStdString();
    }

    void attach(nn::Model &model, const ModelCase &c, const std::string &adapter) const
    {
        if (c.full) {
            QVERIFY(model.trainWeights([](const std::string &) { return true; }, true));
            return;
        }
        QVERIFY(model.attachAdapter(c.adapter, c.dropout, true));
        QVERIFY(model.loadAdapterWeights(adapter));
    }

private Q_SLOTS:
    // Copies beside the computation come as late as they may, and what they replace is not a number until then.
    void waysToSaveMemoryChangeNoBit()
    {
        const std::string path = pathOf("ways");
        const TinyModel tiny = makeModel(path, changed("qwen2", {{"num_hidden_layers", 3}}));
        const ModelCase adapted = modelCases().front();
        writeAdapter(pathOf("ways-adapter"), tiny, adapted.adapter);
        const nn::MicroBatch batch = randomBatch(tiny.spec, {66, 6}, 19);
        for (const bool nf4 : {false, true}) {
            for (const std::vector<Keep> &keep : {std::vector{Keep::Nothing}, {Keep::All, Keep::Attention}}) {
                if (nf4 && keep.size() > 1)
                    continue;
                std::vector<std::vector<float>> found;
                for (const int way : {0, 1, 2, 3, 4}) {
                    const auto model = load(path, DType::BF16, true, nf4, way == 2, way == 4);
                    attach(*model, adapted, pathOf("ways-adapter"));
                    const std::uint64_t resident = model->frozenBytes();
                    if (way == 3)
                        QVERIFY(model->streamWeights());
                    QVERIFY(way != 3 || model->frozenBytes() < resident);
                    StepOptions options = optionsOf(*model, keep);
                    options.offload = way > 0;
                    options.feedForwardRows = way == 1 ? 64 : 0;
                    StepOptions inference = options;
                    inference.training = false;
                    model->decoder().usePlans(
                        planStep(tiny.spec, shapeOf(batch), options), planStep(tiny.spec, shapeOf(batch), inference));
                    std::vector<float> numbers;
                    for (int i = 0; i < 2; ++i)
                        numbers.push_back(static_cast<float>(model->decoder().forwardBackward(batch, 0.1f, 0)));
                    numbers.push_back(static_cast<float>(model->decoder().loss(batch)));
                    QVERIFY(std::isfinite(numbers[0]) && std::isfinite(numbers[2]));
                    const std::vector<float> gradients = all(*model, true);
                    numbers.insert(numbers.end(), gradients.begin(), gradients.end());
                    found.push_back(std::move(numbers));
                }
                QVERIFY(found[2] == found[0]);
                QVERIFY(found[3] == found[0]);
                QVERIFY(found[4] == found[0]);
                // Sums over tokens are the library's here, and it may cut them elsewhere.
                QCOMPARE(found[1][0], found[0][0]);
                QVERIFY(relativeError(found[1], found[0]) < 1e-6);
            }
        }
    }

    void stepsEqualThoseOfTheProcessor_data()
    {
        QTest::addColumn<int>("index");
        QTest::addColumn<bool>("half");
        const std::vector<ModelCase> cases = modelCases();
        for (std::size_t i = 0; i < cases.size(); ++i) {
            for (const bool half : {false, true})
                QTest::addRow("%s, %s", cases[i].name.c_str(), half ? "bf16" : "fp32") << static_cast<int>(i) << half;
        }
    }

    void stepsEqualThoseOfTheProcessor()
    {
        QFETCH(const int, index);
        QFETCH(const bool, half);
        const ModelCase c = modelCases()[static_cast<std::size_t>(index)];
        const DType type = half ? DType::BF16 : DType::F32;
        const std::string path = pathOf(QTest::currentDataTag());
        const TinyModel tiny = makeModel(path, c.config);
        if (!c.full)
            writeAdapter(path + "/adapter", tiny, c.adapter);
        const nn::MicroBatch batch = randomBatch(tiny.spec, {9, 1, 34}, 5);
        const std::vector<Keep> keep{Keep::Nothing, Keep::Attention};

        const auto processor = load(path, type, false);
        attach(*processor, c, path + "/adapter");
        const Outcome expected = outcomeOf(*processor, batch, keep);
        const auto gpu = load(path, type, true);
        attach(*gpu, c, path + "/adapter");
        const Outcome found = outcomeOf(*gpu, batch, keep);

        const double tolerance = half ? 4e-2 : 2e-5;
        QVERIFY(relativeError(found.logits, expected.logits) < tolerance);
        QVERIFY(relativeError(found.gradients, expected.gradients) < (half ? 6e-2 : 5e-5));
        for (std::size_t i = 0; i < expected.losses.size(); ++i)
            QVERIFY(std::abs(found.losses[i] - expected.losses[i]) < (half ? 2e-2 : 1e-4) * expected.losses[i]);
        QVERIFY(std::abs(found.norm - expected.norm) < (half ? 5e-2 : 1e-3) * expected.norm);

        // What is kept for the backward pass changes nothing, and a second run gives the same bytes.
        const auto again = load(path, type, true);
        attach(*again, c, path + "/adapter");
        const Outcome second = outcomeOf(*again, batch, keep);
        QVERIFY(second.gradients == found.gradients && second.values == found.values && second.losses == found.losses);
        if (!half) {
            const auto keepsAll = load(path, type, true);
            attach(*keepsAll, c, path + "/adapter");
            QVERIFY(outcomeOf(*keepsAll, batch, {Keep::All}, 1).gradients == found.gradients);
        }
    }

    // The processor computes in fp32 what a device does in fp16.
    void halvesFollowFp32()
    {
        for (const std::size_t index : {std::size_t{2}, std::size_t{4}}) {
            const ModelCase c = modelCases()[index];
            const std::string path = pathOf("halves-" + std::to_string(index));
            const TinyModel tiny = makeModel(path, c.config);
            writeAdapter(path + "/adapter", tiny, c.adapter);
            const nn::MicroBatch batch = randomBatch(tiny.spec, {9, 1, 34}, 5);
            Outcome found[2];
            for (const bool half : {false, true}) {
                const auto model = load(path, half ? DType::F16 : DType::F32, half);
                attach(*model, c, path + "/adapter");
                found[half] = outcomeOf(*model, batch, {Keep::Nothing, Keep::Attention});
            }
            QVERIFY(relativeError(found[1].logits, found[0].logits) < 5e-3);
            QVERIFY(relativeError(found[1].gradients, found[0].gradients) < 1e-2);
            for (std::size_t i = 0; i < found[0].losses.size(); ++i)
                QVERIFY(std::abs(found[1].losses[i] - found[0].losses[i]) < 3e-3 * found[0].losses[i]);
        }
    }

    void answersContinueFromTheCache()
    {
        const std::string path = pathOf("cached");
        const TinyModel tiny = makeModel(path, changed("mistral", {{"sliding_window", 6}}));
        const nn::MicroBatch batch = randomBatch(tiny.spec, {20}, 9);
        const auto run = [&](nn::Model &model) {
            plan(model, shapeOf(batch));
            nn::KeyValueCache cache = model.decoder().makeCache(20);
            const auto vocab = static_cast<std::size_t>(tiny.spec.vocabSize);
            std::vector<float> out;
            std::size_t at = 0;
            for (const std::size_t count : {7, 1, 1, 3, 1, 7}) {
                std::vector<float> logits(vocab);
                model.decoder().extend(cache, std::span(batch.ids).subspan(at, count), logits.data());
                at += count;
                out.insert(out.end(), logits.begin(), logits.end());
            }
            return out;
        };
        QVERIFY(relativeError(run(*load(path, DType::F32, true)), run(*load(path, DType::F32, false))) < 2e-5);
    }

    void hiddenStatesReachTheProcess()
    {
        const std::string path = pathOf("hidden");
        const TinyModel tiny = makeModel(path, tinyConfig());
        const nn::MicroBatch batch = randomBatch(tiny.spec, {5, 8}, 4);
        const auto run = [&](nn::Model &model) {
            plan(model, shapeOf(batch));
            std::vector<float> out;
            model.decoder().hiddenStates(batch,
                [&](std::int64_t, nn::Matrix m) { out.insert(out.end(), m.floats(), m.floats() + m.rows * m.cols); });
            return out;
        };
        QVERIFY(relativeError(run(*load(path, DType::F32, true)), run(*load(path, DType::F32, false))) < 2e-5);
    }

    void firstValuesAndSavedFilesAreTheSame()
    {
        for (const bool dora : {false, true}) {
            const std::string path = pathOf(dora ? "dora" : "lora");
            const TinyModel tiny = makeModel(path, tinyConfig(), 1, DType::BF16);
            AdapterConfig config = modelCases().front().adapter;
            config.useDora = dora;
            std::vector<std::vector<float>> values;
            for (const bool onCuda : {false, true}) {
                const auto model = load(path, DType::F32, onCuda);
                QVERIFY(model->attachAdapter(config, 0, true));
                model->initialiseAdapter(42);
                values.push_back(all(*model, false));
                const std::string folder = path + (onCuda ? "/gpu" : "/cpu");
                QVERIFY(model->saveAdapter(folder));
                QVERIFY(model->loadAdapterWeights(folder));
                QVERIFY(all(*model, false) == values.back());
            }
            QVERIFY(relativeError(values[1], values[0]) < 1e-6);
        }
    }

    void adaptersMergeIntoWeightsOnTheDevice()
    {
        const std::string path = pathOf("merged");
        const TinyModel tiny = makeModel(path, tinyConfig());
        writeAdapter(path + "/adapter", tiny, modelCases().front().adapter);
        const nn::MicroBatch batch = randomBatch(tiny.spec, {9}, 4);
        const auto run = [&](nn::Model &model) {
            plan(model, shapeOf(batch));
            return model.decoder().loss(batch);
        };
        const auto gpu = load(path, DType::F32, true);
        const double before = run(*gpu);
        QVERIFY(gpu->mergeAdapter(path + "/adapter"));
        const auto processor = load(path, DType::F32, false);
        QVERIFY(processor->mergeAdapter(path + "/adapter"));
        QVERIFY(std::abs(run(*gpu) - run(*processor)) < 1e-5 * before);
        QVERIFY(std::abs(run(*gpu) - before) > 1e-2 * before);
    }

    // As a model whose weights are what the codes stand for; and smaller in memory.
    void modelsTrainInFourBits()
    {
        const std::string path = pathOf("four bits");
        TinyModel tiny = makeModel(path, tinyConfig(), 1, DType::BF16);
        const AdapterConfig adapter = modelCases().front().adapter;
        writeAdapter(path + "/adapter", tiny, adapter);
        cuda::CudaDevice device(std::make_unique<PlainRuntime>(), DType::BF16);
        for (const LayerSpec &layer : tiny.spec.layers) {
            for (const LinearSpec &linear : layer.linears) {
                std::vector<float> &values = tiny.weights.at(linear.weightName()).values;
                const auto count = static_cast<std::int64_t>(values.size());
                const nn::Nf4Weight weight =
                    device
                        .quantised(cpu::floats(values.data(), linear.outFeatures, linear.inFeatures, linear.inFeatures))
                        .value();
                cuda::nf4Decode(nullptr, reinterpret_cast<const std::uint8_t *>(weight.codes.data()),
                    reinterpret_cast<const std::uint8_t *>(weight.maxima.data()), weight.scales.floats(), weight.offset,
                    cpu::dynamicMap(true).values, count, values.data(), DType::F32);
            }
        }
        writeModel(path + "/decoded", tiny.config, tiny.weights, DType::BF16);

        const nn::MicroBatch batch = randomBatch(tiny.spec, {13, 20}, 5);
        const auto whole = load(path + "/decoded", DType::BF16, true);
        const auto small = load(path, DType::BF16, true, true);
        QVERIFY(small->frozenBytes() < whole->frozenBytes());
        for (nn::Model *model : {whole.get(), small.get()}) {
            QVERIFY(model->attachAdapter(adapter, 0, true));
            QVERIFY(model->loadAdapterWeights(path + "/adapter"));
        }
        const Outcome expected = outcomeOf(*whole, batch, {Keep::Attention});
        const Outcome found = outcomeOf(*small, batch, {Keep::Attention});
        QVERIFY(relativeError(found.logits, expected.logits) < 1e-5);
        QVERIFY(relativeError(found.gradients, expected.gradients) < 1e-5);
        QVERIFY(std::abs(found.losses.back() - expected.losses.back()) < 1e-5 * expected.losses.back());
        QVERIFY(found.losses.back() < found.losses.front());
        QVERIFY(!small->mergeAdapter(path + "/adapter"));
    }
};

QTEST_APPLESS_MAIN(CudaDecoderTest)
#include "tst_cuda_decoder.moc"
