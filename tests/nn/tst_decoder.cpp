// SPDX-License-Identifier: GPL-3.0-or-later
// The decoder against the same model on LibTorch's operators and autograd, and against itself: what is kept, how many
// threads work and how memory is laid out must not change a bit.
#include "nn/reference_decoder.h"

#include "formats/file_bytes.h"
#include "nn/batches.h"
#include "nn/compare.h"
#include "nn/cpu_device.h"
#include "nn/library_errors.h"

#include <ATen/Parallel.h>

#include <QTest>

#include <filesystem>

#include <malloc.h>

using namespace luthier;
using namespace luthier::test;

namespace
{

constexpr double kTolerance = 3e-5;

Json changed(const char *type, const Json &changes)
{
    Json config = tinyConfig(type);
    config.update(changes);
    return config;
}

// One model of every layout that the decoder computes.
std::vector<std::pair<const char *, Json>> layouts()
{
    return {{"llama", tinyConfig()}, {"biases", changed("llama", {{"attention_bias", true}, {"mlp_bias", true}})},
        {"tied", changed("llama", {{"tie_word_embeddings", true}})},
        {"free head size", changed("llama", {{"head_dim", 18}})},
        {"one key head", changed("llama", {{"num_key_value_heads", 1}})},
        {"no groups", changed("llama", {{"num_key_value_heads", 4}})},
        {"linear rope", changed("llama", {{"rope_scaling", {{"type", "linear"}, {"factor", 3.0}}}})},
        {"mistral window", changed("mistral", {{"sliding_window", 5}})},
        {"qwen2", changed("qwen2", {{"head_dim", nullptr}})},
        {"qwen2 window",
            changed("qwen2",
                {{"head_dim", nullptr}, {"num_hidden_layers", 3}, {"use_sliding_window", true}, {"sliding_window", 6},
                    {"max_window_layers", 1}})},
        {"qwen3", changed("qwen3", {{"head_dim", 16}})},
        {"qwen3 tied, windows",
            changed("qwen3",
                {{"tie_word_embeddings", true}, {"use_sliding_window", true}, {"sliding_window", 4},
                    {"max_window_layers", 0}})},
        {"phi3", changed("phi3", {{"head_dim", nullptr}})},
        {"phi3 partial", changed("phi3", {{"head_dim", nullptr}, {"partial_rotary_factor", 0.5}})},
        {"smollm3", changed("smollm3", {{"num_hidden_layers", 4}, {"no_rope_layers", {1, 0, 1, 0}}})}};
}

struct AdapterCase {
    const char *name;
    Json config;
    AdapterConfig adapter;
};

AdapterConfig lora(std::int64_t rank, std::vector<std::string> targets)
{
    AdapterConfig config;
    config.rank = rank;
    config.alpha = 8;
    config.targets.names = std::move(targets);
    return config;
}

const std::vector<std::string> kAll{"q_proj", "k_proj", "v_proj", "o_proj", "gate_proj", "up_proj", "down_proj"};

std::vector<AdapterCase> adapterCases()
{
    std::vector<AdapterCase> cases;
    cases.push_back({"all", tinyConfig(), lora(4, kAll)});
    cases.push_back({"one linear", tinyConfig(), lora(3, {"up_proj"})});
    cases.push_back({"last linear", tinyConfig(), lora(3, {"down_proj"})});
    AdapterConfig rslora = lora(3, {"q_proj", "v_proj"});
    rslora.useRslora = true;
    cases.push_back({"rslora", tinyConfig("qwen3"), rslora});
    AdapterConfig dora = lora(4, kAll);
    dora.useDora = true;
    cases.push_back({"dora", changed("llama", {{"attention_bias", true}}), dora});
    AdapterConfig patterns = lora(4, kAll);
    patterns.rankPattern = {{"layers.0.self_attn.q_proj", 2}, {"down_proj", 7}};
    patterns.alphaPattern = {{"v_proj", 3}};
    cases.push_back({"patterns", tinyConfig(), patterns});
    cases.push_back({"fused", changed("phi3", {{"head_dim", nullptr}}), lora(5, {"qkv_proj", "gate_up_proj"})});
    AdapterConfig saved = lora(2, {"q_proj", "v_proj"});
    saved.modulesToSave = {"embed_tokens", "lm_head"};
    cases.push_back({"saved modules", tinyConfig(), saved});
    saved.modulesToSave = {"embed_tokens"};
    cases.push_back({"saved tied embedding", changed("llama", {{"tie_word_embeddings", true}}), saved});
    return cases;
}

struct Numbers {
    double loss = 0;
    QByteArray bits;
};

Numbers step(nn::Model &model, const nn::MicroBatch &batch, std::uint64_t number = 3)
{
    zeroGradients(model);
    Numbers out;
    out.loss = model.decoder().forwardBackward(batch, 0.1f, number);
    out.bits = gradientBits(model);
    return out;
}

TinyTensors gradientsOf(nn::Model &model)
{
    TinyTensors gradients;
    for (const nn::Parameter &p : model.parameters().list())
        gradients[p.name] = {p.shape, model.parameters().exported(p, model.parameters().gradient(p))};
    return gradients;
}

} // namespace

class DecoderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        // New memory is full of NaN from here on, so that nothing can be read before it is written.
        mallopt(M_PERTURB, 0x100); // bytes of 0xFF
        at::set_num_threads(1); // the reference's; waiting threads of OpenMP slow everything else down
    }

    void everyLayoutEqualsTheReference_data()
    {
        QTest::addColumn<int>("index");
        int index = 0;
        for (const auto &[name, config] : layouts())
            QTest::newRow(name) << index++;
    }

    void everyLayoutEqualsTheReference()
    {
        QFETCH(int, index);
        const Folder folder;
        const TinyModel tiny = makeModel(folder.path("model"), layouts()[static_cast<std::size_t>(index)].second);
        const auto model = loadModel(tiny.path);
        QVERIFY(model->trainWeights([](const std::string &) { return true; }, true));
        const nn::MicroBatch batch = randomBatch(tiny.spec, {17, 1, 23, 8}, 5);
        plan(*model, shapeOf(batch));
        const ReferenceDecoder reference(tiny);

        const double expected = reference.loss(batch);
        zeroGradients(*model);
        const double loss = model->decoder().forwardBackward(batch, 0.05f, 0);
        QVERIFY2(std::abs(loss - expected) < 1e-5 * expected, std::to_string(loss - expected).c_str());
        QVERIFY(std::abs(model->decoder().loss(batch) - expected) < 1e-5 * expected);
        const TinyTensors ours = gradientsOf(*model);
        const TinyTensors theirs = reference.gradients(batch, 0.05);
        QCOMPARE(ours.size(), theirs.size());
        for (const auto &[name, tensor] : theirs) {
            const double error = relativeError(ours.at(name).values, tensor.values);
            QVERIFY2(error < kTolerance, (name + " " + std::to_string(error)).c_str());
        }

        std::vector<std::int32_t> rows(static_cast<std::size_t>(batch.tokens()));
        std::iota(rows.begin(), rows.end(), 0);
        std::vector<float> logits(rows.size() * static_cast<std::size_t>(tiny.spec.vocabSize));
        model->decoder().logits(batch, rows, logits.data());
        QVERIFY(absoluteError(logits, reference.logits(batch)) < 1e-4);
    }

    void everyAdapterEqualsTheReference_data()
    {
        QTest::addColumn<int>("index");
        int index = 0;
        for (const AdapterCase &c : adapterCases())
            QTest::newRow(c.name) << index++;
    }

    void everyAdapterEqualsTheReference()
    {
        QFETCH(int, index);
        const AdapterCase c = adapterCases()[static_cast<std::size_t>(index)];
        const Folder folder;
        const TinyModel tiny = makeModel(folder.path("model"), c.config);
        const TinyTensors tensors = writeAdapter(folder.path("adapter"), tiny, c.adapter);
        const auto model = loadModel(tiny.path);
        const Result<AdapterConfig> config = readAdapterConfig(folder.path("adapter/adapter_config.json"));
        QVERIFY(config);
        QVERIFY(model->attachAdapter(*config, 0, true));
        const Result<void> loaded = model->loadAdapterWeights(folder.path("adapter"));
        QVERIFY2(loaded, loaded ? "" : loaded.error().toString().c_str());
        const nn::MicroBatch batch = randomBatch(tiny.spec, {19, 30}, 6);
        plan(*model, shapeOf(batch));
        const ReferenceDecoder reference(tiny, &c.adapter, tensors);

        const double expected = reference.loss(batch);
        zeroGradients(*model);
        const double loss = model->decoder().forwardBackward(batch, 0.05f, 0);
        QVERIFY2(std::abs(loss - expected) < 1e-5 * expected, std::to_string(loss - expected).c_str());
        const TinyTensors ours = gradientsOf(*model);
        const TinyTensors theirs = reference.gradients(batch, 0.05);
        QCOMPARE(ours.size(), tensors.size());
        for (const auto &[name, tensor] : theirs) {
            QVERIFY2(ours.contains(name), name.c_str());
            const double error = relativeError(ours.at(name).values, tensor.values);
            QVERIFY2(error < kTolerance, (name + " " + std::to_string(error)).c_str());
        }
    }

    void whatIsKeptChangesNoBit_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<bool>("dora");
        QTest::addColumn<float>("dropout");
        QTest::newRow("llama") << QStringLiteral("llama") << false << 0.0f;
        QTest::newRow("qwen3") << QStringLiteral("qwen3") << false << 0.0f;
        QTest::newRow("phi3") << QStringLiteral("phi3") << false << 0.0f;
        QTest::newRow("dropout") << QStringLiteral("llama") << false << 0.2f;
        QTest::newRow("dora, dropout") << QStringLiteral("qwen3") << true << 0.2f;
    }

    void whatIsKeptChangesNoBit()
    {
        QFETCH(QString, type);
        QFETCH(bool, dora);
        QFETCH(float, dropout);
        Json changes{{"num_hidden_layers", 3}};
        if (type == QStringLiteral("phi3"))
            changes["head_dim"] = nullptr;
        const Folder folder;
        const TinyModel tiny = makeModel(folder.path("model"), changed(type.toUtf8().constData(), changes));
        AdapterConfig adapter = lora(4, allLoraTargets(tiny.spec));
        adapter.useDora = dora;
        writeAdapter(folder.path("adapter"), tiny, adapter);
        nn::MicroBatch batch = randomBatch(tiny.spec, {19, 44, 3}, 7);
        std::vector<Numbers> all;
        const std::vector<std::vector<Keep>> levels{{Keep::All}, {Keep::Attention}, {Keep::Nothing},
            {Keep::All, Keep::Attention, Keep::Nothing}, {Keep::Nothing, Keep::All, Keep::Attention},
            {Keep::Attention, Keep::Nothing, Keep::All}};
        for (const std::vector<Keep> &keep : levels) {
            const auto model = loadModel(tiny.path);
            QVERIFY(model->attachAdapter(adapter, dropout, true));
            QVERIFY(model->loadAdapterWeights(folder.path("adapter")));
            plan(*model, shapeOf(batch), keep);
            all.push_back(step(*model, batch));
            const Numbers again = step(*model, batch);
            QVERIFY(again.bits == all.back().bits);
        }
        QVERIFY(std::isfinite(all.front().loss));
        for (const Numbers &numbers : all) {
            QCOMPARE(numbers.loss, all.front().loss);
            QVERIFY(numbers.bits == all.front().bits);
        }
    }

    void whatIsKeptChangesNoBitOfAWholeModel()
    {
        const Folder folder;
        const TinyModel tiny = makeModel(
            folder.path("model"), changed("qwen3", {{"num_hidden_layers", 3}, {"tie_word_embeddings", true}}));
        const nn::MicroBatch batch = randomBatch(tiny.spec, {19, 12}, 7);
        std::vector<Numbers> all;
        for (const Keep keep : {Keep::All, Keep::Attention, Keep::Nothing}) {
            const auto model = loadModel(tiny.path);
            QVERIFY(model->trainWeights([](const std::string &) { return true; }, true));
            plan(*model, shapeOf(batch), {keep});
            all.push_back(step(*model, batch));
        }
        QVERIFY(all[0].bits == all[1].bits && all[0].bits == all[2].bits);
        QVERIFY(all[0].loss == all[1].loss && all[0].loss == all[2].loss);
    }

    void threadsChangeNoBit_data()
    {
        QTest::addColumn<bool>("half");
        QTest::newRow("fp32") << false;
        QTest::newRow("bf16") << true;
    }

    void threadsChangeNoBit()
    {
        QFETCH(bool, half);
        const Folder folder;
        const TinyModel tiny = makeModel(folder.path("model"), changed("qwen3", {{"sliding_window", nullptr}}));
        AdapterConfig adapter = lora(4, kAll);
        adapter.useDora = true;
        adapter.modulesToSave = {"embed_tokens", "lm_head"};
        writeAdapter(folder.path("adapter"), tiny, adapter);
        const nn::MicroBatch batch = randomBatch(tiny.spec, {70, 33, 61, 5}, 8);
        std::vector<Numbers> all;
        for (const int threads : {1, 2, 3, 5}) {
            const auto model = loadModel(tiny.path, half ? DType::BF16 : DType::F32, threads);
            QVERIFY(model->attachAdapter(adapter, 0.1f, true));
            QVERIFY(model->loadAdapterWeights(folder.path("adapter")));
            plan(*model, shapeOf(batch), {Keep::Attention});
            all.push_back(step(*model, batch));
        }
        QVERIFY(std::isfinite(all.front().loss));
        for (const Numbers &numbers : all) {
            QCOMPARE(numbers.loss, all.front().loss);
            QVERIFY(numbers.bits == all.front().bits);
        }
    }

    void theMemoryPlanOverwritesNothingThatIsStillNeeded_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<bool>("half");
        QTest::newRow("llama") << QStringLiteral("llama") << false;
        QTest::newRow("qwen3") << QStringLiteral("qwen3") << false;
        QTest::newRow("qwen3 bf16") << QStringLiteral("qwen3") << true;
    }

    // The same plan with all scratch buffers apart must give the same bits.
    void theMemoryPlanOverwritesNothingThatIsStillNeeded()
    {
        QFETCH(QString, type);
        QFETCH(bool, half);
        const Folder folder;
        const TinyModel tiny =
            makeModel(folder.path("model"), changed(type.toUtf8().constData(), {{"num_hidden_layers", 3}}));
        const AdapterConfig adapter = lora(4, kAll);
        writeAdapter(folder.path("adapter"), tiny, adapter);
        const nn::MicroBatch batch = randomBatch(tiny.spec, {19, 40}, 9);
        const auto apart = [](StepPlan p) {
            for (ArenaPlan &arena : p.scratch) {
                for (std::size_t i = 0; i < arena.buffers().size(); ++i) {
                    arena.use(i, -1000);
                    arena.use(i, 1000);
                }
                arena.place();
            }
            return p;
        };
        for (const std::vector<Keep> &keep :
            {std::vector{Keep::All}, {Keep::Attention}, {Keep::Nothing}, {Keep::All, Keep::Nothing, Keep::Attention}}) {
            std::vector<Numbers> all;
            for (const bool disjoint : {false, true}) {
                const auto model = loadModel(tiny.path, half ? DType::BF16 : DType::F32);
                QVERIFY(model->attachAdapter(adapter, 0, true));
                QVERIFY(model->loadAdapterWeights(folder.path("adapter")));
                const StepOptions options = optionsOf(*model, keep);
                StepOptions inference = options;
                inference.training = false;
                StepPlan training = planStep(tiny.spec, shapeOf(batch), options);
                StepPlan alone = planStep(tiny.spec, shapeOf(batch), inference);
                if (disjoint) {
                    QVERIFY(apart(training).bytes() >= training.bytes());
                    training = apart(training);
                    alone = apart(alone);
                }
                model->decoder().usePlans(training, alone);
                all.push_back(step(*model, batch));
                QVERIFY(std::isfinite(all.back().loss));
                all.back().loss += model->decoder().loss(batch);
            }
            QCOMPARE(all[0].loss, all[1].loss);
            QVERIFY(all[0].bits == all[1].bits);
        }
    }

    void waysToSaveMemoryChangeNoBit_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<bool>("half");
        QTest::addColumn<bool>("dora");
        QTest::newRow("llama, tied head") << QStringLiteral("llama") << false << false;
        QTest::newRow("qwen3") << QStringLiteral("qwen3") << false << false;
        QTest::newRow("qwen3 in bf16") << QStringLiteral("qwen3") << true << false;
        QTest::newRow("DoRA") << QStringLiteral("llama") << false << true;
    }

    // Offload, tiles of the feed-forward block and weights that come and go, alone and together, in fp32 and bf16.
    void waysToSaveMemoryChangeNoBit()
    {
        QFETCH(QString, type);
        QFETCH(bool, half);
        QFETCH(bool, dora);
        const Folder folder;
        const TinyModel tiny = makeModel(folder.path("model"),
            changed(type.toUtf8().constData(),
                {{"num_hidden_layers", 5}, {"tie_word_embeddings", type == QStringLiteral("llama")}}));
        AdapterConfig adapter = lora(4, kAll);
        adapter.useDora = dora;
        writeAdapter(folder.path("adapter"), tiny, adapter);
        const nn::MicroBatch batch = randomBatch(tiny.spec, {90, 61}, 19);
        enum class Weights { Resident, StreamedFromTheStart, StreamedLater };
        struct Way {
            std::int64_t rows;
            bool offload;
            Weights weights;
        };
        for (const std::vector<Keep> &keep :
            {std::vector{Keep::All}, {Keep::Nothing}, {Keep::All, Keep::Nothing, Keep::Attention}}) {
            std::optional<Numbers> plain;
            for (const Way &way : {Way{0, false, Weights::Resident}, {64, false, Weights::Resident},
                     {0, true, Weights::Resident}, {0, false, Weights::StreamedFromTheStart},
                     {128, true, Weights::StreamedFromTheStart}, {64, true, Weights::StreamedLater}}) {
                nn::ModelOptions load{half ? DType::BF16 : DType::F32, 2};
                load.streams = way.weights == Weights::StreamedFromTheStart;
                auto model = nn::Model::load(tiny.path, load);
                QVERIFY2(model, model ? "" : model.error().toString().c_str());
                QVERIFY((*model)->attachAdapter(adapter, 0, true));
                QVERIFY((*model)->loadAdapterWeights(folder.path("adapter")));
                const std::uint64_t resident = (*model)->frozenBytes();
                if (way.weights == Weights::StreamedLater) {
                    QVERIFY((*model)->streamWeights());
                    QVERIFY((*model)->frozenBytes() < resident);
                }
                QCOMPARE((*model)->streamsWeights(), way.weights != Weights::Resident);
                StepOptions options = optionsOf(**model, keep);
                options.feedForwardRows = way.rows;
                options.offload = way.offload;
                StepOptions inference = options;
                inference.training = false;
                const StepPlan plan = planStep(tiny.spec, shapeOf(batch), options);
                QCOMPARE(plan.hostBytes > 0, way.offload);
                (*model)->decoder().usePlans(plan, planStep(tiny.spec, shapeOf(batch), inference));
                Numbers numbers = step(**model, batch);
                // A second micro-batch begins with what the first left behind.
                numbers.loss += (*model)->decoder().forwardBackward(batch, 0.1f, 0);
                numbers.bits += gradientBits(**model);
                numbers.loss += (*model)->decoder().loss(batch);
                QVERIFY(std::isfinite(numbers.loss));
                if (!plain)
                    plain = numbers;
                QCOMPARE(numbers.loss, plain->loss);
                QVERIFY(numbers.bits == plain->bits);
            }
        }
    }

    void streamedWeightsThatCannotBeReadAreAnError()
    {
        const Folder folder;
        const TinyModel tiny = makeModel(folder.path("model"), changed("llama", {{"num_hidden_layers", 4}}));
        nn::ModelOptions load;
        load.streams = true;
        auto model = nn::Model::load(tiny.path, load);
        QVERIFY(model);
        QVERIFY((*model)->attachAdapter(lora(4, kAll), 0, true));
        (*model)->initialiseAdapter(1);
        const nn::MicroBatch batch = randomBatch(tiny.spec, {12}, 3);
        plan(**model, shapeOf(batch));
        QVERIFY(std::isfinite((*model)->decoder().loss(batch)));
        std::filesystem::resize_file(tiny.path + "/model.safetensors", 4000);
        const auto outcome = nn::guarded([&]() -> Result<void> {
            (*model)->decoder().loss(batch);
            return {};
        });
        QVERIFY(!outcome);
        QVERIFY2(outcome.error().toString().find("model.safetensors") != std::string::npos,
            outcome.error().toString().c_str());
    }

    void chunksOfLogitsChangeNothing()
    {
        const Folder folder;
        const TinyModel tiny = makeModel(folder.path("model"), tinyConfig());
        const AdapterConfig adapter = lora(4, kAll);
        writeAdapter(folder.path("adapter"), tiny, adapter);
        const nn::MicroBatch batch = randomBatch(tiny.spec, {30, 41}, 10);
        const auto model = loadModel(tiny.path);
        QVERIFY(model->attachAdapter(adapter, 0, true));
        QVERIFY(model->loadAdapterWeights(folder.path("adapter")));
        double loss = 0;
        std::vector<float> gradients;
        for (const std::int64_t rows : {256, 1, 7, 40}) {
            StepOptions options = optionsOf(*model);
            options.logitRows = rows;
            StepOptions inference = options;
            inference.training = false;
            model->decoder().usePlans(
                planStep(tiny.spec, shapeOf(batch), options), planStep(tiny.spec, shapeOf(batch), inference));
            zeroGradients(*model);
            const double now = model->decoder().forwardBackward(batch, 0.1f, 0);
            const std::span<float> found = model->parameters().gradients();
            if (rows == 256) {
                loss = now;
                gradients.assign(found.begin(), found.end());
            }
            QVERIFY(std::abs(now - loss) < 1e-6 * loss);
            QVERIFY(relativeError(found, gradients) < 1e-5);
            std::vector<float> each(batch.lossRows.size());
            const double alone = model->decoder().loss(batch, each);
            double sum = 0;
            for (const float value : each)
                sum += static_cast<double>(value);
            QVERIFY(std::abs(alone - loss) < 1e-6 * loss && std::abs(sum - loss) < 1e-6 * loss);
        }
    }

    void sequencesSideBySideAreThoseAlone()
    {
        const Folder folder;
        const TinyModel tiny = makeModel(folder.path("model"), changed("mistral", {{"sliding_window", 6}}));
        const AdapterConfig adapter = lora(4, kAll);
        writeAdapter(folder.path("adapter"), tiny, adapter);
        const auto model = loadModel(tiny.path);
        QVERIFY(model->attachAdapter(adapter, 0, true));
        QVERIFY(model->loadAdapterWeights(folder.path("adapter")));
        const nn::MicroBatch whole = randomBatch(tiny.spec, {21, 9, 34}, 11);
        plan(*model, shapeOf(whole)); // smaller batches run in the same plan
        zeroGradients(*model);
        const double together = model->decoder().forwardBackward(whole, 0.1f, 0);
        const std::span<float> found = model->parameters().gradients();
        const std::vector<float> gradients(found.begin(), found.end());

        zeroGradients(*model);
        double apart = 0;
        std::int64_t begin = 0;
        for (const std::int64_t end : whole.sequences.ends) {
            nn::MicroBatch one;
            one.ids.assign(whole.ids.begin() + begin, whole.ids.begin() + end);
            one.sequences.positions.assign(
                whole.sequences.positions.begin() + begin, whole.sequences.positions.begin() + end);
            one.sequences.ends = {end - begin};
            one.ropeLength = end - begin;
            for (std::size_t i = 0; i < whole.lossRows.size(); ++i) {
                if (whole.lossRows[i] < begin || whole.lossRows[i] >= end)
                    continue;
                one.lossRows.push_back(whole.lossRows[i] - static_cast<std::int32_t>(begin));
                one.lossLabels.push_back(whole.lossLabels[i]);
            }
            apart += model->decoder().forwardBackward(one, 0.1f, 0);
            begin = end;
        }
        QVERIFY(std::abs(apart - together) < 1e-6 * together);
        QVERIFY(relativeError(model->parameters().gradients(), gradients) < 1e-5);
    }

    void dropoutFollowsTheStepNumberAlone()
    {
        const Folder folder;
        const TinyModel tiny = makeModel(folder.path("model"), tinyConfig());
        const AdapterConfig adapter = lora(4, kAll);
        writeAdapter(folder.path("adapter"), tiny, adapter);
        const nn::MicroBatch batch = randomBatch(tiny.spec, {30}, 12);
        const auto load = [&](float dropout) {
            auto model = loadModel(tiny.path);
            static_cast<void>(model->attachAdapter(adapter, dropout, true));
            static_cast<void>(model->loadAdapterWeights(folder.path("adapter")));
            plan(*model, shapeOf(batch));
            return model;
        };
        const auto model = load(0.3f);
        const Numbers first = step(*model, batch, 5);
        const Numbers other = step(*model, batch, 6);
        QVERIFY(first.bits != other.bits && first.loss != other.loss);
        QVERIFY(step(*load(0.3f), batch, 5).bits == first.bits); // nothing is drawn in between
        // Without training there is no dropout.
        QCOMPARE(model->decoder().loss(batch), load(0)->decoder().loss(batch));
    }

    void noiseIsAddedInTrainingOnly()
    {
        const Folder folder;
        const TinyModel tiny = makeModel(folder.path("model"), tinyConfig());
        const AdapterConfig adapter = lora(4, kAll);
        writeAdapter(folder.path("adapter"), tiny, adapter);
        const auto model = loadModel(tiny.path);
        QVERIFY(model->attachAdapter(adapter, 0, true));
        QVERIFY(model->loadAdapterWeights(folder.path("adapter")));
        nn::MicroBatch batch = randomBatch(tiny.spec, {30}, 13);
        std::vector<Numbers> noisy;
        const Numbers plain = [&] {
            plan(*model, shapeOf(batch));
            return step(*model, batch, 1);
        }();
        const double evaluated = model->decoder().loss(batch);
        batch.noise = {5.0f, 32, 42};
        for (const Keep keep : {Keep::All, Keep::Attention, Keep::Nothing}) {
            plan(*model, shapeOf(batch), {keep});
            noisy.push_back(step(*model, batch, 1));
        }
        QVERIFY(noisy[0].bits != plain.bits && noisy[0].loss != plain.loss);
        QVERIFY(noisy[0].bits == noisy[1].bits && noisy[0].bits == noisy[2].bits);
        QVERIFY(step(*model, batch, 2).bits != noisy[0].bits);
        QCOMPARE(model->decoder().loss(batch), evaluated);
    }

    void lengthDependentRotationForgetsEarlierBatches()
    {
        const Folder folder;
        const TinyModel tiny = makeModel(folder.path("model"),
            changed(
                "llama", {{"max_position_embeddings", 16}, {"rope_scaling", {{"type", "dynamic"}, {"factor", 2.0}}}}));
        const nn::MicroBatch longer = randomBatch(tiny.spec, {40}, 14);
        const nn::MicroBatch shorter = randomBatch(tiny.spec, {12}, 15);
        const auto lossOf = [&](const std::vector<const nn::MicroBatch *> &batches) {
            const auto model = loadModel(tiny.path);
            plan(*model, shapeOf(longer));
            double last = 0;
            for (const nn::MicroBatch *batch : batches)
                last = model->decoder().loss(*batch);
            return last;
        };
        QCOMPARE(lossOf({&longer, &shorter}), lossOf({&shorter}));
        QCOMPARE(lossOf({&shorter, &longer}), lossOf({&longer}));
        // And a padded length beyond the tokens counts, as in transformers.
        nn::MicroBatch padded = shorter;
        padded.ropeLength = 24;
        QVERIFY(lossOf({&padded}) != lossOf({&shorter}));
    }

    void bf16IsNearFp32()
    {
        const Folder folder;
        const TinyModel tiny = makeModel(folder.path("model"), changed("qwen3", {{"num_hidden_layers", 3}}));
        AdapterConfig adapter = lora(4, kAll);
        writeAdapter(folder.path("adapter"), tiny, adapter);
        const nn::MicroBatch batch = randomBatch(tiny.spec, {40, 25}, 16);
        double expected = 0;
        std::vector<float> gradients;
        for (const DType type : {DType::F32, DType::BF16}) {
            for (const Keep keep : {Keep::All, Keep::Attention, Keep::Nothing}) {
                const auto model = loadModel(tiny.path, type);
                QVERIFY(model->attachAdapter(adapter, 0, true));
                QVERIFY(model->loadAdapterWeights(folder.path("adapter")));
                plan(*model, shapeOf(batch), {keep});
                const double loss = step(*model, batch).loss;
                const std::span<float> found = model->parameters().gradients();
                if (gradients.empty()) {
                    expected = loss;
                    gradients.assign(found.begin(), found.end());
                }
                QVERIFY2(std::abs(loss - expected) < 0.01 * expected, std::to_string(loss / expected).c_str());
                const double error = relativeError(found, gradients);
                QVERIFY2(error < 0.05, std::to_string(error).c_str());
            }
        }
    }

    void nothingToPredictIsNoLossAndNoGradient()
    {
        const Folder folder;
        const TinyModel tiny = makeModel(folder.path("model"), tinyConfig());
        const AdapterConfig adapter = lora(2, kAll);
        writeAdapter(folder.path("adapter"), tiny, adapter);
        const auto model = loadModel(tiny.path);
        QVERIFY(model->attachAdapter(adapter, 0, true));
        QVERIFY(model->loadAdapterWeights(folder.path("adapter")));
        nn::MicroBatch batch = randomBatch(tiny.spec, {10}, 17);
        batch.lossRows.clear();
        batch.lossLabels.clear();
        plan(*model, {10, 10, 1});
        QCOMPARE(step(*model, batch).loss, 0.0);
        for (const float value : model->parameters().gradients())
            QCOMPARE(value, 0.0f);
        QCOMPARE(model->decoder().loss(batch), 0.0);
    }

    void weightsInEveryFileLayoutAreTheSameModel()
    {
        const Folder folder;
        const Json config = tinyConfig();
        TinyModel tiny = makeModel(folder.path("half"), config, 1, DType::BF16);
        writeModel(folder.path("single"), config, tiny.weights);
        writeModel(folder.path("shards"), config, tiny.weights, DType::BF16, 3);
        const nn::MicroBatch batch = randomBatch(tiny.spec, {30}, 18);
        const auto lossOf = [&](const char *name, DType type = DType::F32) {
            const auto model = loadModel(folder.path(name), type);
            plan(*model, shapeOf(batch));
            return model->decoder().loss(batch);
        };
        QCOMPARE(lossOf("single"), lossOf("half"));
        QCOMPARE(lossOf("shards"), lossOf("half"));
        QCOMPARE(lossOf("single", DType::BF16), lossOf("half", DType::BF16)); // fp32 files are held as bf16 then
        writeModel(folder.path("f16"), config, tiny.weights, DType::F16);
        QVERIFY(std::abs(lossOf("f16") - lossOf("half")) < 1e-3);
    }
};

QTEST_APPLESS_MAIN(DecoderTest)
#include "tst_decoder.moc"
