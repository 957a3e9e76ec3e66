// SPDX-License-Identifier: GPL-3.0-or-later
// What can be said of a measured time without a clock to compare it with: it is a time, nothing is measured for
// nothing, and stopping stops. How near it comes is seen with `luthier-cli estimate --time` beside a run.
#include "plan/step_time.h"

#include "arch/spec_from_config.h"

#include <QTest>

#include <cmath>
#include <map>
#include <numeric>

using namespace luthier;

namespace
{

ModelFacts smallModel(DType stored)
{
    const Json config = {{"architectures", {"LlamaForCausalLM"}}, {"model_type", "llama"}, {"hidden_size", 64},
        {"intermediate_size", 160}, {"num_hidden_layers", 3}, {"num_attention_heads", 4}, {"num_key_value_heads", 2},
        {"vocab_size", 300}, {"rms_norm_eps", 1e-5}, {"max_position_embeddings", 512}};
    ModelFacts facts;
    facts.spec = modelSpecFromConfig(config).value();
    facts.storedType = stored;
    facts.storedBytes = *byteCount(stored, static_cast<std::uint64_t>(facts.spec.parameterCount()));
    return facts;
}

} // namespace

class StepTimeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKindOfRunHasATime_data()
    {
        QTest::addColumn<int>("stored");
        QTest::addColumn<bool>("bf16");
        QTest::addColumn<int>("rank");
        QTest::addColumn<double>("length");
        QTest::newRow("fp32") << int(DType::F32) << false << 8 << 40.0;
        QTest::newRow("bf16") << int(DType::BF16) << true << 8 << 40.0;
        QTest::newRow("a quantised file") << int(DType::Q4_0) << false << 2 << 33.3;
        QTest::newRow("rows longer than a pass") << int(DType::F32) << true << 8 << 900.0;
        QTest::newRow("rows of one token") << int(DType::F32) << false << 8 << 1.0;
    }
    void everyKindOfRunHasATime()
    {
        QFETCH(int, stored);
        QFETCH(bool, bf16);
        QFETCH(int, rank);
        QFETCH(double, length);
        TrainConfig config;
        config.training.bf16 = bf16;
        config.training.perDeviceTrainBatchSize = 2;
        config.training.gradientAccumulationSteps = 3;
        config.finetuning.loraRank = rank;
        config.finetuning.loraTarget = "all";
        const auto tokens = static_cast<std::uint32_t>(length);
        const StepLoad load = stepLoad(config, {tokens, 2 * tokens, tokens}, 0.5, 0);
        QCOMPARE(load.microBatches, 3);
        QCOMPARE(load.rowsPerBatch, 2);
        const auto time =
            measureStepTime(smallModel(static_cast<DType>(stored)), config, {true, 2, {}}, load, {}, 0.05);
        QVERIFY(time);
        QVERIFY(std::isfinite(time->perStep) && time->perStep > 0);
        QVERIFY(std::isfinite(time->perEvaluatedRow) && time->perEvaluatedRow > 0);
    }

    void passesHoldWholeRows()
    {
        TrainConfig config;
        config.training.perDeviceTrainBatchSize = 3;
        const StepLoad load = stepLoad(config, {100, 200, 300, 900}, 0.5, 0);
        const auto passes = typicalPasses(load, 512, 40);
        std::map<std::uint32_t, int> seen;
        for (const auto &pass : passes) {
            QVERIFY(!pass.empty() && pass.size() <= 3);
            QVERIFY(pass.size() == 1 || std::accumulate(pass.begin(), pass.end(), 0u) <= 512);
            for (const std::uint32_t length : pass)
                ++seen[length];
        }
        QCOMPARE(seen.size(), std::size_t{4});
        for (const auto &[length, times] : seen)
            QCOMPARE(times, 30);
        QVERIFY(passes.size() > 60 && passes.size() < 120);
    }

    void packingJoinsRows()
    {
        TrainConfig config;
        config.training.perDeviceTrainBatchSize = 1;
        const auto passes = typicalPasses(stepLoad(config, {100}, 1, 2.5), 512, 10);
        QCOMPARE(passes.size(), std::size_t{10});
        std::size_t rows = 0;
        for (const auto &pass : passes) {
            QVERIFY(pass.size() == 2 || pass.size() == 3);
            rows += pass.size();
        }
        QCOMPARE(rows, std::size_t{25});
    }

    void nothingIsMeasuredForNothing()
    {
        const ModelFacts model = smallModel(DType::F32);
        const TrainConfig config;
        const StepLoad load = stepLoad(config, {20}, 0.5, 0);
        QVERIFY(!measureStepTime(model, config, {false, 2, {}}, load)); // a GPU is not this processor
        QVERIFY(!measureStepTime(model, config, {true, 2, {}}, {}));
        std::stop_source stop;
        stop.request_stop();
        QVERIFY(!measureStepTime(model, config, {true, 2, {}}, load, stop.get_token()));
    }
};

QTEST_GUILESS_MAIN(StepTimeTest)
#include "tst_step_time.moc"
