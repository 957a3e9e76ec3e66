// SPDX-License-Identifier: GPL-3.0-or-later
// LLaMA-Factory's memory by hand: what the formulas of docs and sources give for a model that is small enough to count,
// and for the form of the hyperparameter guide.
#include "plan/llamafactory_memory.h"

#include "base/files.h"
#include "config/board/board.h"
#include "formats/file_bytes.h"
#include "plan/model_configs.h"

#include <QTest>

using namespace luthier;
using luthier::test::Folder;

namespace
{

// smallConfig(): per layer 2·64² (q, o), 2·32·64 (k, v), 3·176·64, two norms; two embeddings of 300·64, a norm.
constexpr std::uint64_t kSmall = 6 * (2 * 4096 + 2 * 2048 + 3 * 11264 + 128) + 2 * 19200 + 64;
constexpr std::uint64_t kLargest = 19200; // an embedding
constexpr std::uint64_t kGuideTrained = 20'185'088;

ModelFacts factsOf(const Json &config)
{
    ModelFacts facts;
    facts.spec = modelSpecFromConfig(config).value();
    facts.storedType = facts.spec.dtype.value_or(DType::BF16);
    return facts;
}

TrainConfig guideForm()
{
    TrainConfig config;
    config.data.cutoffLen = 4096;
    config.training.perDeviceTrainBatchSize = 1;
    config.training.bf16 = true;
    config.finetuning.loraRank = 8;
    return config;
}

// Everything trained on rows of one token: next to no activations.
TrainConfig statesForm()
{
    TrainConfig config;
    config.finetuning.finetuningType = FinetuningType::Full;
    config.data.cutoffLen = 1;
    config.training.perDeviceTrainBatchSize = 1;
    config.training.bf16 = true;
    return config;
}

LlamaFactoryMemory guide(const TrainConfig &config, int devices = 1)
{
    const TrainedTensor trained{static_cast<std::int64_t>(kGuideTrained)};
    return llamaFactoryMemory(factsOf(test::qwen25Config()), config, {&trained, 1}, devices);
}

LlamaFactoryMemory states(const std::string &deepspeed, int devices = 1)
{
    TrainConfig config = statesForm();
    config.training.deepspeed = deepspeed;
    const TrainedTensor trained{static_cast<std::int64_t>(kSmall)};
    return llamaFactoryMemory(factsOf(test::smallConfig()), config, {&trained, 1}, devices);
}

// Without context and buffers.
std::uint64_t statesOf(const LlamaFactoryMemory &memory)
{
    return memory.items.total() - memory.items.runtime - memory.items.workspace;
}

std::string zero(int stage, const std::string &more = {})
{
    return R"({"zero_optimization": {"stage": )" + std::to_string(stage) + R"(, "reduce_bucket_size": 1000)" + more
        + "}}";
}

bool same(const LlamaFactoryMemory &a, const LlamaFactoryMemory &b)
{
    return toJson(a.items) == toJson(b.items) && a.withLigerBytes == b.withLigerBytes && a.hostBytes == b.hostBytes;
}

} // namespace

class LlamaFactoryMemoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutCheckpointsEveryLayerKeepsItsTensors()
    {
        TrainConfig config = guideForm();
        const LlamaFactoryMemory on = guide(config);
        QCOMPARE(on.items.activations, std::uint64_t{2} * 4096 * 3584 * 28);
        QCOMPARE(on.items.logits, std::uint64_t{14} * 152064 * 4096);
        config.model.disableGradientCheckpointing = true;
        const LlamaFactoryMemory off = guide(config);
        // Adapters' inputs in fp32, SwiGLU's four, norms in fp32, attention: bytes a token and layer.
        const std::uint64_t layer = 4 * (6 * 3584 + 18944) + 8 * 18944 + 20 * 3584 + 2 * (5 * 3584 + 4 * 512);
        QCOMPARE(off.items.activations, layer * 4096 * 28);
        QCOMPARE(off.items.logits, on.items.logits);
        const std::uint64_t liger = 4 * (6 * 3584 + 18944) + 6 * 18944 + 2 * (5 * 3584 + 4 * 512);
        QCOMPARE(off.withLigerBytes, off.items.total() - off.items.logits - off.items.activations + liger * 4096 * 28);
        config.model.enableLigerKernel = true;
        QCOMPARE(guide(config).items.total(), off.withLigerBytes);
    }

    void plainAttentionKeepsItsScores()
    {
        TrainConfig config = guideForm();
        const LlamaFactoryMemory fused = guide(config);
        for (const AttentionImplementation each :
            {AttentionImplementation::Sdpa, AttentionImplementation::Fa2, AttentionImplementation::Fa3}) {
            config.model.flashAttn = each;
            QVERIFY(same(guide(config), fused));
        }
        config.model.flashAttn = AttentionImplementation::Disabled;
        const std::uint64_t scores = std::uint64_t{28} * 4096 * 4096; // heads · length²
        const LlamaFactoryMemory plain = guide(config);
        // One layer's scores pass while the logits do not live: with Liger they are all that counts.
        QCOMPARE(plain.withLigerBytes, fused.withLigerBytes + (6 + 8) * scores);
        QCOMPARE(plain.items.total(), fused.items.total());
        config.model.disableGradientCheckpointing = true;
        const LlamaFactoryMemory kept = guide(config);
        config.model.flashAttn = AttentionImplementation::Auto;
        QCOMPARE(kept.items.activations, guide(config).items.activations + 28 * 6 * scores);
        // Two rows, four times as long: 2 · 16 times as many scores.
        config = guideForm();
        config.data.cutoffLen = 4 * 4096;
        config.training.perDeviceTrainBatchSize = 2;
        const std::uint64_t before = guide(config).withLigerBytes;
        config.model.flashAttn = AttentionImplementation::Disabled;
        QCOMPARE(guide(config).withLigerBytes, before + 14 * 32 * scores);
    }

    void fourBitsHoldTheLinears()
    {
        TrainConfig config = guideForm();
        config.model.quantizationBit = 4;
        const std::uint64_t linear =
            28 * (2 * std::uint64_t{3584} * 3584 + 2 * std::uint64_t{512} * 3584 + 3 * std::uint64_t{18944} * 3584);
        const std::uint64_t other = 7'615'616'512 - linear;
        const double perValue = 0.5 + 1.0 / 64 + 4.0 / (64 * 256);
        const auto bytes = static_cast<std::uint64_t>(std::llround(static_cast<double>(linear) * perValue)) + 2 * other;
        QCOMPARE(guide(config).items.weights, bytes);
        config.training.deepspeed = zero(2);
        QCOMPARE(guide(config, 8).items.weights, bytes);
        config.training.deepspeed = zero(3);
        QCOMPARE(guide(config, 8).items.weights, (bytes + 7) / 8);
    }

    void zeroTwoIsWhatDeepSpeedSays()
    {
        // estimate_zero2_model_states_mem_needs: 2 + 18/N bytes a value; 2 on the device and 16/N off it.
        for (const int n : {1, 2, 4, 8, 64}) { // 64 are more than layers
            const LlamaFactoryMemory here = states(zero(2), n);
            QCOMPARE(statesOf(here), 2 * kSmall + 18 * kSmall / static_cast<std::uint64_t>(n));
            QCOMPARE(here.items.workspace, std::uint64_t{2000});
            QCOMPARE(here.hostBytes, std::uint64_t{0});
            const LlamaFactoryMemory away = states(zero(2, R"(, "offload_optimizer": {"device": "cpu"})"), n);
            QCOMPARE(away.items.adapter, 2 * kSmall);
            QCOMPARE(away.items.gradients + away.items.optimizer, std::uint64_t{0});
            QCOMPARE(away.hostBytes, 16 * kSmall / static_cast<std::uint64_t>(n));
        }
        QVERIFY(same(states(zero(2, R"(, "cpu_offload": true)"), 2),
            states(zero(2, R"(, "offload_optimizer": {"device": "cpu", "pin_memory": true})"), 2)));
        QCOMPARE(states(zero(2, R"(, "offload_optimizer": {"device": "nvme"})"), 2).hostBytes, std::uint64_t{0});
        QVERIFY(same(states(zero(2, R"(, "offload_optimizer": {"device": "none"})"), 2), states(zero(2), 2)));
        QCOMPARE(states(zero(2, R"(, "overlap_comm": true)"), 2).items.workspace, std::uint64_t{4000});
        // Parameters are divided at stage 3 alone.
        QVERIFY(same(states(zero(2, R"(, "offload_param": {"device": "cpu"})"), 2), states(zero(2), 2)));
    }

    void stageOneDividesTheOptimizerAlone()
    {
        const LlamaFactoryMemory memory = states(zero(1), 4);
        QCOMPARE(memory.items.adapter, 2 * kSmall);
        QCOMPARE(memory.items.optimizer, 12 * kSmall / 4);
        QCOMPARE(statesOf(memory), 4 * kSmall + 16 * kSmall / 4);
        QVERIFY(states(zero(2), 4).items.total() < memory.items.total());
    }

    void momentsInEightBitsAreDividedToo()
    {
        TrainConfig config = guideForm();
        config.training.optim = "adamw_8bit";
        const std::uint64_t moments = guide(config).items.optimizer;
        QVERIFY(moments < 3 * kGuideTrained);
        config.training.deepspeed = zero(2);
        QCOMPARE(guide(config, 8).items.optimizer, (moments + 4 * kGuideTrained + 7) / 8);
    }

    void zeroThreeDividesEverything()
    {
        const std::string noneLive = R"(, "stage3_max_live_parameters": 0)";
        for (const std::uint64_t n : {1, 2, 8, 64}) {
            const int devices = static_cast<int>(n);
            const LlamaFactoryMemory here = states(zero(3, noneLive), devices);
            // 2 + 2 + 12 + 4 while it steps; the largest tensor is gathered, and has a gradient.
            QCOMPARE(statesOf(here), 20 * kSmall / n);
            QCOMPARE(here.items.workspace, 2000 + 4 * kLargest);
            const LlamaFactoryMemory away = states(
                zero(3, noneLive + R"(, "offload_optimizer": {"device": "cpu"}, "offload_param": {"device": "cpu"})"),
                devices);
            QCOMPARE(away.items.weights + away.items.adapter + away.items.gradients + away.items.optimizer,
                std::uint64_t{0});
            QCOMPARE(away.hostBytes, 18 * kSmall / n);
        }
        // By default up to 10^9 values stay gathered: here all.
        QCOMPARE(states(zero(3), 2).items.workspace, 2000 + 2 * kSmall + 2 * kLargest);
        QCOMPARE(states(R"({"zero_optimization": {"stage": 3, "reduce_bucket_size": "auto"}})", 2).items.workspace,
            2 * 64 * 64 + 2 * kSmall + 2 * kLargest);
        // Tiles of the step.
        QCOMPARE(statesOf(states(zero(3, noneLive + R"(, "sub_group_size": 10000)"), 2)), 16 * kSmall / 2 + 40000);
    }

    void theFormsOwnFilesAreUnderstood()
    {
        TrainConfig config = guideForm();
        const LlamaFactoryMemory alone = guide(config);
        config.training.deepspeed = pythonJson(deepSpeedSettings(2, false));
        const LlamaFactoryMemory two = guide(config, 8);
        QCOMPARE(two.items.weights, alone.items.weights); // frozen values are no one's state
        QCOMPARE(two.items.workspace, std::uint64_t{1'000'000'000}); // a bucket of 5·10^8
        QCOMPARE(two.items.optimizer, 12 * kGuideTrained / 8);
        config.training.deepspeed = pythonJson(deepSpeedSettings(3, false));
        const LlamaFactoryMemory three = guide(config, 8);
        QCOMPARE(three.items.weights, (alone.items.weights + 7) / 8);
        QVERIFY(three.items.workspace > 2'000'000'000 && three.items.workspace < 2'100'000'000);
        config.training.deepspeed = pythonJson(deepSpeedSettings(3, true));
        const LlamaFactoryMemory away = guide(config, 8);
        QCOMPARE(away.items.weights + away.items.adapter + away.items.optimizer, std::uint64_t{0});
        QVERIFY(away.hostBytes >= alone.items.weights / 8 + 18 * kGuideTrained / 8);
        QVERIFY(away.items.total() < three.items.total() && three.items.total() < two.items.total());
    }

    void aCastIsDeepSpeeds()
    {
        // Without bf16 and fp16 it computes in fp32, whatever the checkpoint is.
        TrainConfig config = guideForm();
        config.training.bf16 = false;
        config.training.deepspeed = zero(2);
        QCOMPARE(guide(config).items.weights, std::uint64_t{4} * 7'615'616'512);
        QCOMPARE(guide(config).items.logits, std::uint64_t{16} * 152064 * 4096);
        config.finetuning.pureBf16 = true;
        QCOMPARE(guide(config).items.weights, std::uint64_t{2} * 7'615'616'512);
    }

    void severalDevicesAloneDivideNothing()
    {
        const LlamaFactoryMemory one = guide(guideForm());
        const LlamaFactoryMemory eight = guide(guideForm(), 8);
        QCOMPARE(eight.items.gradients, 2 * one.items.gradients); // buckets
        QCOMPARE(eight.items.total(), one.items.total() + one.items.gradients);
        for (const char *nothing : {R"({"zero_optimization": {"stage": 0}})", "{}", R"({"zero_optimization": 5})",
                 R"({"zero_optimization": {"stage": "2"}})", R"({"zero_optimization": {"stage": -3}})",
                 R"({"zero_optimization": null})"}) {
            TrainConfig config = guideForm();
            config.training.deepspeed = nothing;
            QVERIFY2(same(guide(config), one), nothing);
            QVERIFY(!guide(config, 8).ignored);
        }
    }

    void whatCannotBeReadIsSaid()
    {
        const Folder folder;
        TrainConfig config = guideForm();
        const LlamaFactoryMemory without = guide(config);
        for (const std::string &bad :
            {std::string("{\"zero_optimization\": "), folder.path("missing.json"), folder.write("list.json", "[1]"),
                folder.write("torn.json", "{"), folder.write("text.json", "\"x\""), folder.path(), std::string("\n")}) {
            config.training.deepspeed = bad;
            const LlamaFactoryMemory memory = guide(config, 4);
            QVERIFY2(memory.ignored && !memory.ignored->message.isEmpty(), bad.c_str());
            QVERIFY2(same(memory, without), bad.c_str());
        }
        config.training.deepspeed = folder.write("two.json", zero(2));
        QVERIFY(!guide(config, 4).ignored);
        QCOMPARE(guide(config, 4).items.optimizer, 12 * kGuideTrained / 4);
        // Strange sizes are no crash.
        for (const char *size : {"1e300", "-1", "\"much\"", "null", "NaN", "Infinity", "[]"}) {
            for (const char *key : {"reduce_bucket_size", "sub_group_size", "stage3_max_live_parameters",
                     "offload_optimizer", "offload_param", "overlap_comm"}) {
                config.training.deepspeed =
                    std::string(R"({"zero_optimization": {"stage": 3, ")") + key + "\": " + size + "}}";
                QVERIFY(guide(config, 3).items.total() > 0);
            }
        }
    }

    void theEstimateCarriesIt()
    {
        DeviceFacts device{false, 1, std::nullopt};
        device.devices = 4;
        TrainConfig config = guideForm();
        config.training.deepspeed = pythonJson(deepSpeedSettings(2, true));
        const MemoryEstimate e = estimateMemory(factsOf(test::qwen25Config()), config, device);
        const Json json = toJson(e)["with_llamafactory"];
        QCOMPARE(json["devices"].get<int>(), 4);
        QCOMPARE(json["host_bytes"].get<std::uint64_t>(), 16 * kGuideTrained / 4);
        QVERIFY(!json.contains("ignored"));
        config.training.deepspeed = "nowhere.json";
        const Json without = toJson(estimateMemory(factsOf(test::qwen25Config()), config, device));
        QVERIFY(without["with_llamafactory"]["ignored"].get<std::string>().find("nowhere.json") != std::string::npos);
        QVERIFY(!without["with_llamafactory"].contains("host_bytes"));
        QVERIFY(without["total_bytes"] == toJson(e)["total_bytes"]); // ours knows one device
    }
};

QTEST_APPLESS_MAIN(LlamaFactoryMemoryTest)
#include "tst_llamafactory_memory.moc"
