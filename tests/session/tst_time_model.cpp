// SPDX-License-Identifier: GPL-3.0-or-later
// The time of a run before it starts: asked for once, multiplied out, silent while a run needs the processors.
#include "session/run_length.h"
#include "session/time_model.h"

#include "base/files.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace luthier;

namespace
{

const char *const kConfig = R"({"architectures": ["LlamaForCausalLM"], "model_type": "llama", "hidden_size": 64,
    "intermediate_size": 160, "num_hidden_layers": 2, "num_attention_heads": 4, "num_key_value_heads": 2,
    "vocab_size": 300, "rms_norm_eps": 1e-05, "max_position_embeddings": 512, "torch_dtype": "float32"})";

} // namespace

class TimeModelTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    TrainConfig m_config;
    DatasetReport m_data;
    const DeviceFacts m_cpu{true, 1, {}};

private Q_SLOTS:
    void initTestCase()
    {
        m_config.model.modelNameOrPath = m_folder.path().toStdString();
        QVERIFY(writeFileAtomic(m_config.model.modelNameOrPath + "/config.json", std::string_view(kConfig)));
        m_config.training.perDeviceTrainBatchSize = 2;
        m_config.training.gradientAccumulationSteps = 1;
        m_data.rows = 10;
        m_data.lengths.rows = 10;
        m_data.lengths.typicalLengths.assign(10, 40);
        m_data.lengths.usedTokens = 400;
        m_data.lengths.trainedTokens = 200;
    }

    void aTimeIsMeasuredOnceAndMultipliedOut()
    {
        TimeModel model;
        QSignalSpy changed(&model, &TimeModel::changed);
        model.setRun(m_config, m_data, m_cpu);
        QVERIFY(!model.stepTime());
        QTRY_VERIFY_WITH_TIMEOUT(model.stepTime().has_value(), 30'000);
        QVERIFY(changed.size() >= 2);
        const double once = model.stepTime()->perStep;
        QVERIFY(once > 0);

        TrainConfig more = m_config;
        more.training.gradientAccumulationSteps = 4;
        more.training.learningRate = 1; // decides nothing about the time
        model.setRun(more, m_data, m_cpu);
        QVERIFY(model.stepTime()); // known already
        QCOMPARE(model.stepTime()->perStep, 4 * once);

        more.finetuning.loraRank = 32;
        model.setRun(more, m_data, m_cpu);
        QVERIFY(!model.stepTime());
        model.setRun(m_config, m_data, m_cpu);
        QCOMPARE(model.stepTime()->perStep, once);
    }

    void nothingIsMeasuredWithoutDataForAGpuOrWhilePaused()
    {
        TimeModel model;
        model.setRun(m_config, {}, m_cpu);
        QTest::qWait(1200);
        QVERIFY(!model.stepTime());
        model.setRun(m_config, m_data, {false, 1, {}});
        QTest::qWait(1200);
        QVERIFY(!model.stepTime());
        model.setPaused(true);
        model.setRun(m_config, m_data, m_cpu);
        QTest::qWait(1200);
        QVERIFY(!model.stepTime());
        model.setPaused(false);
        QTRY_VERIFY_WITH_TIMEOUT(model.stepTime().has_value(), 30'000);
    }

    void evaluationsAreCounted()
    {
        TrainingParams t;
        RunLength length;
        length.trainRows = 90;
        length.evalRows = 10;
        length.stepsPerEpoch = 23;
        length.totalSteps = 69;
        QCOMPARE(evaluationCount(t, length), 0);
        t.evalStrategy = IntervalStrategy::Epoch;
        QCOMPARE(evaluationCount(t, length), 3);
        t.evalStrategy = IntervalStrategy::Steps;
        t.evalSteps = 20;
        QCOMPARE(evaluationCount(t, length), 4); // 20, 40, 60 and the end
        t.evalSteps = 23;
        QCOMPARE(evaluationCount(t, length), 3); // the end is one of them
        t.evalSteps = 0.1;
        QCOMPARE(evaluationCount(t, length), 10); // every 7 steps
        length.evalRows = 0;
        QCOMPARE(evaluationCount(t, length), 0);
    }
};

QTEST_GUILESS_MAIN(TimeModelTest)
#include "tst_time_model.moc"
