// SPDX-License-Identifier: GPL-3.0-or-later
// The form is that of the hyperparameter guide: Qwen2.5-7B, bf16, LoRA of rank 8 on all linears, rows of 4096 tokens.
// Its 25.6 GB with LLaMA-Factory is the itemised sum of the guide's authors; bytes are decimal.
#include "plan/memory_estimate.h"

#include "formats/file_bytes.h"
#include "fuzz/seeds.h"
#include "plan/calibration.h"
#include "plan/keep_plan.h"
#include "plan/model_configs.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <limits>

using namespace luthier;
using luthier::test::Folder;

namespace
{

constexpr double kGb = 1e9;

ModelFacts factsOf(const Json &config)
{
    ModelFacts facts;
    facts.spec = modelSpecFromConfig(config).value();
    facts.storedType = facts.spec.dtype.value_or(DType::BF16);
    facts.storedBytes = *byteCount(facts.storedType, static_cast<std::uint64_t>(facts.spec.parameterCount()));
    countWeights(facts);
    return facts;
}

TrainConfig guideForm()
{
    TrainConfig config;
    config.data.cutoffLen = 4096;
    config.training.perDeviceTrainBatchSize = 1;
    config.training.gradientAccumulationSteps = 8;
    config.training.bf16 = true;
    config.finetuning.loraRank = 8;
    config.finetuning.loraTarget = "all";
    return config;
}

double gb(std::uint64_t bytes)
{
    return static_cast<double>(bytes) / kGb;
}

const DeviceFacts kGpu{false, 1, std::nullopt};
const DeviceFacts kCpu{true, 2, std::nullopt};

bool near(double a, double b, double tolerance)
{
    return std::abs(a - b) <= tolerance;
}

} // namespace

class MemoryEstimateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theGuidesFormTakesWhatTheGuideSays()
    {
        const MemoryEstimate e = estimateMemory(factsOf(test::qwen25Config()), guideForm(), kGpu);
        QCOMPARE(e.trainableParameters, std::int64_t{20'185'088});
        QVERIFY2(
            near(gb(e.llamaFactory.total()), 25.6, 25.6 * 0.005), std::to_string(gb(e.llamaFactory.total())).c_str());
        QVERIFY2(near(gb(e.llamaFactoryWithLiger), 18.25, 0.1), std::to_string(gb(e.llamaFactoryWithLiger)).c_str());
        QVERIFY2(gb(e.totalBytes) <= 17.7, std::to_string(gb(e.totalBytes)).c_str());
        QVERIFY(e.totalBytes < e.llamaFactoryWithLiger);
        QCOMPARE(e.tokensPerStep, std::int64_t{8 * 4096});
    }

    void itemsAreThoseOfTheGuide()
    {
        const MemoryItems other = estimateMemory(factsOf(test::qwen25Config()), guideForm(), kGpu).llamaFactory;
        QVERIFY(near(gb(other.weights), 15.23, 0.01));
        QVERIFY(near(gb(other.logits), 14.0 * 152064 * 4096 / kGb, 0.01));
        QVERIFY(near(gb(other.adapter + other.gradients + other.optimizer), 0.323, 0.001));
        QVERIFY(near(gb(other.activations), 0.822, 0.002)); // checkpoints of 28 layers
        QVERIFY(near(gb(other.runtime), 0.5, 0.001));
    }

    void itemsAddUp()
    {
        for (const DeviceFacts &device : {kGpu, kCpu}) {
            const MemoryEstimate e = estimateMemory(factsOf(test::qwen25Config()), guideForm(), device);
            QCOMPARE(e.totalBytes, e.items.total());
            const MemoryItems &i = e.items;
            QCOMPARE(i.total(),
                i.weights + i.adapter + i.gradients + i.optimizer + i.activations + i.logits + i.workspace + i.runtime);
            QCOMPARE(i.adapter, std::uint64_t{4} * 20'185'088);
            QCOMPARE(i.optimizer, 2 * i.adapter);
        }
    }

    void momentsIn8BitsTakeAQuarter()
    {
        const ModelFacts model = factsOf(test::qwen25Config());
        TrainConfig config = guideForm();
        const MemoryEstimate plain = estimateMemory(model, config, kGpu);
        for (const char *name : {"adamw_8bit", "adamw_bnb_8bit", "paged_adamw_8bit"}) {
            config.training.optim = name;
            const MemoryEstimate eight = estimateMemory(model, config, kGpu);
            QVERIFY(near(static_cast<double>(eight.items.optimizer), 2.03125 * 20'185'088, 1e4)); // all are large
            QCOMPARE(eight.items.optimizer, eight.llamaFactory.optimizer);
            QVERIFY(eight.items.optimizer < plain.items.optimizer / 3);
        }
        config.training.optim = "paged_adamw_32bit";
        QCOMPARE(estimateMemory(model, config, kGpu).items.optimizer, plain.items.optimizer);

        // The embedding and norms stay in fp32.
        config.training.optim = "adamw_8bit";
        config.finetuning.finetuningType = FinetuningType::Full;
        const MemoryEstimate whole = estimateMemory(model, config, kGpu);
        const auto embedding = static_cast<double>(model.spec.vocabSize * model.spec.hiddenSize);
        const double rest = static_cast<double>(whole.trainableParameters) - embedding;
        QVERIFY(near(static_cast<double>(whole.items.optimizer), 8 * embedding + 2.03125 * rest, 2e6));
        QCOMPARE(whole.items.optimizer, whole.llamaFactory.optimizer);
    }

    void doublingTheRankCostsAThirdOfAGigabyte()
    {
        const ModelFacts model = factsOf(test::qwen25Config());
        TrainConfig config = guideForm();
        const MemoryEstimate eight = estimateMemory(model, config, kGpu);
        config.finetuning.loraRank = 16;
        const MemoryEstimate sixteen = estimateMemory(model, config, kGpu);
        QCOMPARE(sixteen.trainableParameters, 2 * eight.trainableParameters);
        QVERIFY(near(gb(sixteen.llamaFactory.total() - eight.llamaFactory.total()), 0.32, 0.005));
        QVERIFY(sixteen.totalBytes > eight.totalBytes);
    }

    void accumulationCostsNothing()
    {
        const ModelFacts model = factsOf(test::qwen25Config());
        TrainConfig config = guideForm();
        const MemoryEstimate eight = estimateMemory(model, config, kGpu);
        config.training.gradientAccumulationSteps = 64;
        const MemoryEstimate more = estimateMemory(model, config, kGpu);
        QCOMPARE(more.items.activations, eight.items.activations);
        QCOMPARE(more.totalBytes, eight.totalBytes);
        QCOMPARE(more.llamaFactory.total(), eight.llamaFactory.total());
        QCOMPARE(more.tokensPerStep, 8 * eight.tokensPerStep);
    }

    void everySettingMovesTheTotalInItsDirection()
    {
        const ModelFacts model = factsOf(test::qwen25Config());
        const MemoryEstimate base = estimateMemory(model, guideForm(), kGpu);
        TrainConfig config = guideForm();
        config.data.cutoffLen = 2048;
        QVERIFY(estimateMemory(model, config, kGpu).totalBytes < base.totalBytes);
        config = guideForm();
        config.training.perDeviceTrainBatchSize = 4;
        QVERIFY(estimateMemory(model, config, kGpu).totalBytes > base.totalBytes);
        QVERIFY(estimateMemory(model, config, kGpu).llamaFactory.total() > base.llamaFactory.total());
        config = guideForm();
        config.model.quantizationBit = 4;
        const MemoryEstimate four = estimateMemory(model, config, kGpu);
        QVERIFY(four.items.weights < base.items.weights / 2);
        QVERIFY(four.llamaFactory.weights < base.llamaFactory.weights / 2);
        config = guideForm();
        config.finetuning.loraTarget = "q_proj,v_proj";
        QVERIFY(estimateMemory(model, config, kGpu).trainableParameters < base.trainableParameters);
        config = guideForm();
        config.model.disableGradientCheckpointing = true;
        QVERIFY(estimateMemory(model, config, kGpu).llamaFactory.total() > base.llamaFactory.total());
        QCOMPARE(estimateMemory(model, config, kGpu).totalBytes, base.totalBytes); // ours decides by itself
        config = guideForm();
        config.finetuning.finetuningType = FinetuningType::Full;
        const MemoryEstimate full = estimateMemory(model, config, kGpu);
        QCOMPARE(full.trainableParameters, std::int64_t{7'615'616'512});
        QVERIFY(full.totalBytes > 4 * base.totalBytes);
    }

    void oursIsBelowLlamaFactorysOverTheForm()
    {
        const ModelFacts model = factsOf(test::qwen25Config());
        for (const std::int64_t cutoff : {512, 2048, 8192}) {
            for (const std::int64_t batch : {1, 2, 8}) {
                for (const std::int64_t rank : {8, 64}) {
                    TrainConfig config = guideForm();
                    config.data.cutoffLen = cutoff;
                    config.training.perDeviceTrainBatchSize = batch;
                    config.finetuning.loraRank = rank;
                    const MemoryEstimate e = estimateMemory(model, config, kGpu);
                    QVERIFY(e.totalBytes < e.llamaFactory.total());
                    if (cutoff * batch >= 1024)
                        QVERIFY(e.totalBytes < e.llamaFactoryWithLiger);
                }
            }
        }
    }

    void moreDeviceMemoryIsNeverSlower()
    {
        const ModelFacts model = factsOf(test::qwen25Config());
        DeviceFacts device = kGpu;
        double before = std::numeric_limits<double>::infinity();
        for (const double size : {2.5e9, 3.1e9, 4e9, 8e9, 17e9, 18e9, 20e9, 24e9, 40e9, 80e9}) {
            device.freeBytes = static_cast<std::uint64_t>(size);
            const MemoryEstimate e = estimateMemory(model, guideForm(), device);
            QVERIFY(*e.fits);
            QVERIFY(e.totalBytes <= *device.freeBytes);
            QVERIFY(e.way.cost <= before);
            before = e.way.cost;
        }
        QCOMPARE(before, 1.0);
        device.freeBytes = 2'000'000'000;
        const MemoryEstimate least = estimateMemory(model, guideForm(), device);
        QVERIFY(!*least.fits);
        QVERIFY(least.way.streams && least.way.offload);
        QVERIFY(!estimateMemory(model, guideForm(), kGpu).fits.has_value());
    }

    // The guide's form: 17.6 GB with everything there, 6.9 in 4 bits, 3.1 with weights brought in layer by layer.
    void theGuidesFormFitsSmallerCards()
    {
        const ModelFacts model = factsOf(test::qwen25Config());
        TrainConfig config = guideForm();
        QVERIFY(estimateMemory(model, config, kGpu).totalBytes <= 17'600'000'000);
        DeviceFacts device = kGpu;
        device.freeBytes = 3'100'000'000;
        const MemoryEstimate streamed = estimateMemory(model, config, device);
        QVERIFY(*streamed.fits && streamed.way.streams);
        QVERIFY(streamed.hostBytes > 14'000'000'000); // the weights wait in main memory
        device.hostFreeBytes = 8'000'000'000;
        QVERIFY(!*estimateMemory(model, config, device).fits);
        config.model.quantizationBit = 4;
        QVERIFY(estimateMemory(model, config, kGpu).totalBytes <= 6'900'000'000);
    }

    void whatTrainsWeightsDoesNotStreamThem()
    {
        const ModelFacts model = factsOf(test::qwen25Config());
        DeviceFacts device = kGpu;
        device.freeBytes = 3'500'000'000;
        QVERIFY(*estimateMemory(model, guideForm(), device).fits);
        TrainConfig config = guideForm();
        config.finetuning.additionalTarget = "embed_tokens";
        QVERIFY(!estimateMemory(model, config, device).way.streams);
        config = guideForm();
        config.finetuning.finetuningType = FinetuningType::Full;
        QVERIFY(!estimateMemory(model, config, device).way.streams);
        QCOMPARE(estimateMemory(model, config, device).way.feedForwardRows, std::int64_t{0});
        config = guideForm();
        config.model.adapterNameOrPath = "earlier";
        config.finetuning.createNewAdapter = true; // the earlier one becomes part of the weights
        QVERIFY(!estimateMemory(model, config, device).way.streams);
        config = guideForm();
        config.finetuning.loraDropout = 0.1; // masks are drawn by row
        QCOMPARE(estimateMemory(model, config, device).way.feedForwardRows, std::int64_t{0});
    }

    void whatIsKnownOfTheProcessCounts()
    {
        DeviceFacts device = kCpu;
        const std::uint64_t usual = estimateMemory(factsOf(test::smallConfig()), {}, device).totalBytes;
        device.runtimeBytes = 200'000'000;
        const MemoryEstimate e = estimateMemory(factsOf(test::smallConfig()), {}, device);
        QCOMPARE(e.items.runtime, std::uint64_t{200'000'000});
        QVERIFY(e.totalBytes > usual);
    }

    void calibrationRemembersWhatIsLikely()
    {
        const QTemporaryDir folder;
        const std::string file = folder.filePath(QStringLiteral("a/b.json")).toStdString();
        const Calibration calibration(file, "program");
        QVERIFY(!calibration.runtimeBytes());
        calibration.rememberRuntime(150'000'000);
        QCOMPARE(calibration.runtimeBytes(), std::optional<std::uint64_t>(150'000'000));
        calibration.rememberRuntime(190'000'000);
        QCOMPARE(calibration.runtimeBytes(), std::optional<std::uint64_t>(170'000'000));
        calibration.rememberRuntime(9'000'000'000); // a dataset
        calibration.rememberRuntime(0);
        QCOMPARE(calibration.runtimeBytes(), std::optional<std::uint64_t>(170'000'000));
        QVERIFY(!Calibration(file, "other").runtimeBytes());
        for (const char *broken : {"", "[", "[1]", "{\"program\": 3}", "{\"program\": {\"runtime_bytes\": \"x\"}}"}) {
            QFile text(QString::fromStdString(file));
            QVERIFY(text.open(QIODevice::WriteOnly));
            text.write(broken);
            text.close();
            QVERIFY(!calibration.runtimeBytes());
        }
        calibration.rememberRuntime(150'000'000);
        QVERIFY(calibration.runtimeBytes());
        Calibration("", "program").rememberRuntime(150'000'000); // no home: nothing happens
    }

    void theEstimateIsThePlan()
    {
        const ModelFacts model = factsOf(test::smallConfig());
        TrainConfig config;
        config.finetuning.loraTarget = "q_proj,down_proj";
        config.finetuning.loraRank = 4;
        const StepShape shape{333, 120, 77};
        const MemoryEstimate e = estimateMemory(model, config, kCpu, [&](std::int64_t) {
            return KnownShapes{shape, {}};
        });
        StepOptions options;
        options.keep = {Keep::Nothing};
        options.adapters.assign(6, {4, 0, 0, 4});
        const StepPlan plan = planStep(model.spec, shape, options);
        QCOMPARE(e.items.activations + e.items.logits, plan.bytes());
    }

    void suggestionsLowerTheTotal()
    {
        const ModelFacts model = factsOf(test::qwen25Config());
        TrainConfig config = guideForm();
        config.training.perDeviceTrainBatchSize = 4;
        config.training.gradientAccumulationSteps = 2;
        const MemoryEstimate e = estimateMemory(model, config, kGpu);
        QVERIFY(e.suggestions.size() >= 2);
        for (const MemorySuggestion &s : e.suggestions) {
            QVERIFY(s.totalBytes < e.totalBytes);
            QVERIFY(!s.change.empty() && !s.label.isEmpty());
        }
        // The first costs no quality: the same number of rows per step.
        QCOMPARE(e.suggestions.front().change.front().first, std::string("per_device_train_batch_size"));
        QCOMPARE(e.suggestions.front().change[1].second.get<int>(), 8);
    }

    void jsonHasTheShapeOfTheCommand()
    {
        const auto keys = [](const Json &object) {
            std::vector<std::string> names;
            for (const auto &[key, value] : object.items())
                names.push_back(key);
            return names;
        };
        const std::vector<std::string> items{
            "weights", "adapter", "gradients", "optimizer", "activations", "logits", "workspace", "runtime"};
        DeviceFacts device = kGpu;
        device.freeBytes = 24'000'000'000;
        const MemoryEstimate e = estimateMemory(factsOf(test::qwen25Config()), guideForm(), device);
        const Json json = toJson(e);
        QCOMPARE(keys(json),
            (std::vector<std::string>{"total_bytes", "items", "fits", "trainable_parameters", "tokens_per_step",
                "with_llamafactory", "suggestions", "plan"}));
        QCOMPARE(keys(json["items"]), items);
        QCOMPARE(
            keys(json["with_llamafactory"]), (std::vector<std::string>{"total_bytes", "items", "with_liger_bytes"}));
        QCOMPARE(keys(json["with_llamafactory"]["items"]), items);
        QVERIFY(json["fits"].is_boolean() && json["total_bytes"].is_number_integer());
        std::uint64_t sum = 0;
        for (const auto &[key, value] : json["items"].items())
            sum += value.get<std::uint64_t>();
        QCOMPARE(sum, json["total_bytes"].get<std::uint64_t>());
        QVERIFY(!json["suggestions"].empty());
        for (const Json &s : json["suggestions"]) {
            QCOMPARE(keys(s), (std::vector<std::string>{"change", "total_bytes"}));
            QVERIFY(s["change"].is_object() && !s["change"].empty());
        }
        QVERIFY(toJson(estimateMemory(factsOf(test::qwen25Config()), guideForm(), kGpu))["fits"].is_null());
    }

    void aFolderNeedsNoWeights()
    {
        const Folder folder;
        folder.write("Qwen2.5-7B-Instruct/config.json", pythonJson(test::qwen25Config()));
        const Result<ModelFacts> facts = readModelFacts(folder.path("Qwen2.5-7B-Instruct"));
        QVERIFY2(facts, facts ? "" : facts.error().toString().c_str());
        QCOMPARE(facts->displayName, std::string("Qwen2.5-7B-Instruct"));
        QVERIFY(facts->storedType == DType::BF16 && !facts->isGguf);
        QCOMPARE(facts->storedBytes, std::uint64_t{2} * 7'615'616'512);
        const Result<ModelFacts> slashed = readModelFacts(folder.path("Qwen2.5-7B-Instruct") + "/");
        QVERIFY(slashed);
        QCOMPARE(slashed->displayName, std::string("Qwen2.5-7B-Instruct"));
    }

    void aGgufFileTakesItsStoredBytes()
    {
        const Folder folder;
        const std::string path = folder.write("tiny.gguf", test::ggufSeeds()[1]); // mostly Q8_0
        const Result<ModelFacts> facts = readModelFacts(path);
        QVERIFY2(facts, facts ? "" : facts.error().toString().c_str());
        QVERIFY(facts->isGguf);
        QVERIFY(facts->storedType == DType::Q8_0);
        QVERIFY(facts->storedBytes > 0
            && facts->storedBytes < 2 * static_cast<std::uint64_t>(facts->spec.parameterCount()));
        TrainConfig config;
        config.data.cutoffLen = 32;
        const MemoryEstimate e = estimateMemory(*facts, config, kCpu);
        QCOMPARE(e.items.weights, facts->storedBytes);
    }

    void whatIsNoModelIsOneSentence()
    {
        const Folder folder;
        folder.write("broken/config.json", "{\"model_type\": \"llama\", ");
        folder.write("strange/config.json", "{\"model_type\": \"nothing-known\"}");
        folder.write("huge/config.json", pythonJson([] {
            Json config = test::smallConfig();
            config["num_hidden_layers"] = 2'000'000'000;
            return config;
        }()));
        for (const std::string &path : {std::string(), folder.path("absent"), folder.path("broken"),
                 folder.path("strange"), folder.path("huge"), folder.path()}) {
            const Result<ModelFacts> facts = readModelFacts(path);
            QVERIFY2(!facts, path.c_str());
            QVERIFY(!facts.error().toString().empty());
            QVERIFY(facts.error().code != ErrorCode::Internal);
        }
    }
};

QTEST_APPLESS_MAIN(MemoryEstimateTest)
#include "tst_memory_estimate.moc"
