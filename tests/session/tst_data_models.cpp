// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/dataset_model.h"
#include "session/latest_worker.h"
#include "session/memory_model.h"
#include "session/sample.h"

#include "base/files.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <cmath>
#include <condition_variable>

using namespace luthier;
using namespace std::chrono_literals;

namespace
{

TrainConfig sampleConfig()
{
    SamplePlaces places{LUTHIER_SAMPLE_MODEL, LUTHIER_SOURCE_DIR "/resources/demo", "/nowhere/out"};
    const auto document = sampleDocument(places);
    return document ? document->config() : TrainConfig();
}

const char *const kQwen = R"({"architectures": ["Qwen2ForCausalLM"], "model_type": "qwen2", "hidden_size": 3584,
    "intermediate_size": 18944, "num_hidden_layers": 28, "num_attention_heads": 28, "num_key_value_heads": 4,
    "vocab_size": 152064, "rms_norm_eps": 1e-06, "rope_theta": 1000000.0, "max_position_embeddings": 32768,
    "tie_word_embeddings": false, "hidden_act": "silu", "torch_dtype": "bfloat16"})";

} // namespace

class TestDataModels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY2(*LUTHIER_SAMPLE_MODEL != '\0', "the sample model is needed: run ./test"); }
    void theWorkerDoesTheNewestJobOnly();
    void theWorkerStopsItsJobWhenItGoes();
    void everyEditGetsAnEstimateOfItsOwn();
    void aGpuCountsWhereTheEngineFindsOne();
    void memoryNeedsConfigJsonAlone();
    void aModelThatCannotBeReadIsExplained();
    void aChangedModelFileIsReadAgain();
    void theSampleDatasetIsMeasured();
    void aLargeDatasetIsMeasuredInPart();
    void aMissingDatasetIsExplained();
    void nothingIsReadDuringARun();
};

void TestDataModels::theWorkerDoesTheNewestJobOnly()
{
    std::atomic<bool> started{false};
    std::atomic<bool> stopSeen{false};
    std::atomic<int> done{0};
    LatestWorker worker;
    worker.post([&](std::stop_token stop) {
        started = true;
        while (!stop.stop_requested())
            std::this_thread::sleep_for(1ms);
        stopSeen = true;
    });
    QTRY_VERIFY(started.load());
    for (int i = 1; i <= 100; ++i)
        worker.post([&done, i](std::stop_token) { done += i; });
    QTRY_VERIFY(done.load() > 0);
    QVERIFY(stopSeen.load());
    QTest::qWait(20);
    QVERIFY2(done.load() <= 200, qPrintable(QString::number(done.load()))); // the last one, and hardly any other
}

void TestDataModels::theWorkerStopsItsJobWhenItGoes()
{
    std::atomic<bool> ended{false};
    {
        LatestWorker worker;
        std::atomic<bool> started{false};
        worker.post([&](std::stop_token stop) {
            started = true;
            while (!stop.stop_requested())
                std::this_thread::sleep_for(1ms);
            ended = true;
        });
        while (!started)
            std::this_thread::sleep_for(1ms);
    }
    QVERIFY(ended.load());
    LatestWorker idle; // one that never worked
}

void TestDataModels::everyEditGetsAnEstimateOfItsOwn()
{
    MemoryModel model;
    QSignalSpy reports(&model, &MemoryModel::reportChanged);
    TrainConfig config = sampleConfig();
    model.setConfig(config);
    QTRY_VERIFY(model.report().estimate.has_value() && model.machine().has_value());
    QTRY_VERIFY(model.report().freeBytes > 0);
    QVERIFY(model.report().verdict != MemoryVerdict::Unknown);
    QCOMPARE(model.report().layers, 30u);
    for (int cutoff = 128; cutoff < 1024; cutoff += 32) {
        config.data.cutoffLen = cutoff;
        const std::int64_t wanted =
            cutoff * config.training.perDeviceTrainBatchSize * config.training.gradientAccumulationSteps;
        model.setConfig(config);
        QTRY_COMPARE(model.report().estimate->tokensPerStep, wanted);
    }
}

void TestDataModels::aGpuCountsWhereTheEngineFindsOne()
{
    MemoryModel model([] { return std::vector<GpuFacts>{{"Some GPU", 24'000'000'000, 23'000'000'000}}; });
    TrainConfig config = sampleConfig();
    model.setConfig(config);
    QTRY_VERIFY(model.trainsOnGpu());
    QCOMPARE(model.freeBytes(), 23'000'000'000u);
    QVERIFY(!model.device().isCpu);
    config.training.useCpu = true;
    model.setConfig(config);
    QVERIFY(!model.trainsOnGpu());
    QVERIFY(model.device().isCpu);

    MemoryModel without; // whatever cards the machine has
    without.setConfig(sampleConfig());
    QTRY_VERIFY(without.machine().has_value());
    QVERIFY(!without.trainsOnGpu());
}

void TestDataModels::memoryNeedsConfigJsonAlone()
{
    const QTemporaryDir folder;
    QVERIFY(writeFileAtomic(folder.path().toStdString() + "/config.json", std::string_view(kQwen)).hasValue());
    MemoryModel model;
    TrainConfig config;
    config.model.modelNameOrPath = folder.path().toStdString();
    config.training.bf16 = true;
    config.data.cutoffLen = 4096;
    config.training.perDeviceTrainBatchSize = 1;
    model.setConfig(config);
    QTRY_VERIFY(model.report().estimate.has_value());
    // The guide's form: 25.6 GB in LLaMA-Factory, less here.
    const double other = static_cast<double>(model.report().estimate->llamaFactory.total()) * 1e-9;
    QVERIFY2(other > 25 && other < 26.3, qPrintable(QString::number(other)));
    QVERIFY(static_cast<double>(model.report().estimate->totalBytes) * 1e-9 < other);
}

void TestDataModels::aModelThatCannotBeReadIsExplained()
{
    MemoryModel model;
    TrainConfig config;
    model.setConfig(config);
    QSignalSpy reports(&model, &MemoryModel::reportChanged);
    QVERIFY(reports.wait());
    QVERIFY(!model.report().hasModel);
    QVERIFY(!model.report().error);
    config.model.modelNameOrPath = "/no/such/model";
    model.setConfig(config);
    QTRY_VERIFY(model.report().error.has_value());
    QVERIFY(!model.report().error->message.isEmpty());
    QVERIFY(!model.report().estimate);
}

void TestDataModels::aChangedModelFileIsReadAgain()
{
    const QTemporaryDir folder;
    const std::string path = folder.path().toStdString() + "/config.json";
    QVERIFY(writeFileAtomic(path, std::string_view(kQwen)).hasValue());
    MemoryModel model;
    TrainConfig config;
    config.model.modelNameOrPath = folder.path().toStdString();
    model.setConfig(config);
    QTRY_COMPARE(model.report().layers, 28u);
    QTest::qWait(20); // another time stamp
    std::string text = kQwen;
    text.replace(text.find("28"), 2, "12");
    QVERIFY(writeFileAtomic(path, text).hasValue());
    config.data.cutoffLen = 100;
    model.setConfig(config);
    QTRY_COMPARE(model.report().layers, 12u);
}

void TestDataModels::theSampleDatasetIsMeasured()
{
    DatasetModel model;
    TrainConfig config = sampleConfig();
    model.setConfig(config);
    QVERIFY(!model.report());
    QTRY_VERIFY_WITH_TIMEOUT(model.report().has_value(), 20'000);
    QVERIFY(!model.report()->error);
    QCOMPARE(model.report()->rows, 86);
    QVERIFY(!model.report()->isEstimate);
    QVERIFY(model.report()->lengths.p95 > 20);
    QCOMPARE(model.runLength()->evalRows, 9);
    QCOMPARE(model.runLength()->totalSteps, 60);
    // Only what matters to the data is a reason to look again.
    config.training.learningRate = 1;
    config.training.numTrainEpochs = 1;
    model.setConfig(config);
    QVERIFY(model.report().has_value());
    QCOMPARE(model.runLength()->totalSteps, 20);
    config.data.maxSamples = 10;
    model.setConfig(config);
    QVERIFY(!model.report());
    QTRY_VERIFY_WITH_TIMEOUT(model.report().has_value(), 20'000);
    QCOMPARE(model.report()->rows, 10);
}

void TestDataModels::aLargeDatasetIsMeasuredInPart()
{
    constexpr int kRows = 9000;
    std::string rows = "[";
    for (int i = 0; i < kRows; ++i)
        rows += std::string(i > 0 ? "," : "") + R"({"instruction": "How much is )" + std::to_string(10'000 + i)
            + R"(?", "input": "", "output": "It is what it is."})";
    const QTemporaryDir folder;
    const std::string path = folder.path().toStdString();
    QVERIFY(writeFileAtomic(path + "/many.json", rows + "]").hasValue());
    QVERIFY(writeFileAtomic(path + "/dataset_info.json", R"({"many": {"file_name": "many.json"}})").hasValue());
    DatasetModel model;
    TrainConfig config = sampleConfig();
    config.data.datasetDir = path;
    config.data.dataset = "many";
    model.setConfig(config);
    QTRY_VERIFY_WITH_TIMEOUT(model.report().has_value(), 20'000);
    QVERIFY(!model.report()->error);
    QVERIFY(model.report()->isEstimate);
    QVERIFY(std::abs(static_cast<double>(model.report()->rows) / kRows - 1) < 0.03);
    config.data.maxSamples = 6000;
    model.setConfig(config);
    QTRY_VERIFY_WITH_TIMEOUT(model.report().has_value(), 20'000);
    QCOMPARE(model.report()->rows, 6000);
}

void TestDataModels::aMissingDatasetIsExplained()
{
    DatasetModel model;
    TrainConfig config = sampleConfig();
    config.data.dataset = "no_such_set";
    model.setConfig(config);
    QTRY_VERIFY_WITH_TIMEOUT(model.report().has_value(), 20'000);
    QVERIFY(model.report()->error.has_value());
    QVERIFY(!model.runLength());
}

void TestDataModels::nothingIsReadDuringARun()
{
    DatasetModel model;
    model.setPaused(true);
    model.setConfig(sampleConfig());
    QTest::qWait(600);
    QVERIFY(!model.report());
    model.setPaused(false);
    QTRY_VERIFY_WITH_TIMEOUT(model.report().has_value(), 20'000);
}

QTEST_GUILESS_MAIN(TestDataModels)
#include "tst_data_models.moc"
