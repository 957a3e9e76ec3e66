// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/golden_settings.h"
#include "data/statistics.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace luthier;

class TestTrainingData : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRowIsKeptOrDroppedWithAReason();
    void packedBlocksHoldEveryToken();
    void packingWithWorkersKeepsGroupsApart();
    void earlyStopGivesTheSameExamples();
    void manyThreadsKeepTheOrderOfRows();
    void columnsMayComeLate();
    void evaluationSetsStaySeparateWhenAsked();
    void cancellingStopsTheRead();
    void progressReachesTheEnd();
    void demoDatasetIsReadyToTrain();
    void lengthsAreCounted();
    void settingsThatContradictAreNamed_data();
    void settingsThatContradictAreNamed();
    void whatIsWrongWithTheSourcesIsKnownBefore();
};

void TestTrainingData::everyRowIsKeptOrDroppedWithAReason()
{
    DataSettings settings = *settingsOf(Json{{"dataset", "invalid_sharegpt"}, {"options", Json::object()}});
    settings.templateName = "qwen3";
    Tokenizer tokenizer = tokenizerNamed("qwen3");
    const Result<EncodedSet> set = encodeInOrder(settings, tokenizer);
    QVERIFY(set);
    QCOMPARE(set->rowsRead, std::uint64_t(9));
    std::vector<std::uint64_t> kept;
    for (const EncodedExample &example : set->examples)
        kept.push_back(example.row);
    QCOMPARE(kept, (std::vector<std::uint64_t>{0, 3, 6, 8}));
    std::vector<std::uint64_t> dropped;
    for (const DroppedRow &row : set->dropped) {
        dropped.push_back(row.fileRow);
        QVERIFY(!row.reason.empty());
    }
    QCOMPARE(dropped, (std::vector<std::uint64_t>{1, 2, 4, 5, 7}));
    QVERIFY(set->dropped[3].reason.find("narrator") != std::string::npos);
}

void TestTrainingData::packedBlocksHoldEveryToken()
{
    DataSettings settings = *settingsOf(Json{{"dataset", "alpaca_en_demo"}, {"options", Json::object()}});
    settings.templateName = "qwen3";
    settings.cutoffLen = 600;
    Tokenizer tokenizer = tokenizerNamed("qwen3");
    const Result<EncodedSet> plain = encodeInOrder(settings, tokenizer);
    settings.neatPacking = true;
    const Result<EncodedSet> packed = encodeInOrder(settings, tokenizer);
    QVERIFY(plain && packed);
    QCOMPARE(packed->rowsKept, plain->rowsKept);
    std::vector<std::vector<std::int32_t>> rows;
    for (const EncodedExample &block : packed->examples) {
        QCOMPARE(block.inputIds.size(), std::size_t(600));
        QCOMPARE(block.sequenceIds.back(), 0);
        for (std::size_t i = 0; i < block.inputIds.size() && block.sequenceIds[i] != 0; ++i) {
            if (block.positionIds[i] == 0)
                rows.emplace_back();
            QCOMPARE(static_cast<std::size_t>(block.positionIds[i]), rows.back().size());
            rows.back().push_back(block.inputIds[i]);
        }
    }
    std::vector<std::vector<std::int32_t>> expected;
    for (const EncodedExample &example : plain->examples)
        expected.push_back(example.inputIds);
    std::sort(rows.begin(), rows.end());
    std::sort(expected.begin(), expected.end());
    QCOMPARE(rows == expected, true);
}

void TestTrainingData::packingWithWorkersKeepsGroupsApart()
{
    DataSettings settings = *settingsOf(Json{{"dataset", "mix_c"}, {"options", Json::object()}});
    settings.templateName = "qwen3";
    settings.neatPacking = true;
    settings.cutoffLen = 4096;
    Tokenizer tokenizer = tokenizerNamed("qwen3");
    QCOMPARE(encodeInOrder(settings, tokenizer)->examples.size(), std::size_t(1));
    settings.preprocessingNumWorkers = 16; // more than rows: one row a group
    QCOMPARE(encodeInOrder(settings, tokenizer)->examples.size(), std::size_t(11));
    settings.preprocessingNumWorkers = 1;
    settings.preprocessingBatchSize = 4;
    QCOMPARE(encodeInOrder(settings, tokenizer)->examples.size(), std::size_t(3));
}

void TestTrainingData::earlyStopGivesTheSameExamples()
{
    DataSettings settings = *settingsOf(Json{{"dataset", "invalid_sharegpt,mix_c"}, {"options", Json::object()}});
    settings.templateName = "chatml";
    Tokenizer tokenizer = tokenizerNamed("smollm2");
    const Result<EncodedSet> all = encodeInOrder(settings, tokenizer);
    const Result<EncodedSet> some = encodeInOrder(settings, tokenizer, 3);
    QVERIFY(all && some);
    QCOMPARE(some->examples.size(), std::size_t(3));
    for (std::size_t i = 0; i < some->examples.size(); ++i) {
        QCOMPARE(some->examples[i].row, all->examples[i].row);
        QCOMPARE(some->examples[i].inputIds, all->examples[i].inputIds);
    }
}

void TestTrainingData::manyThreadsKeepTheOrderOfRows()
{
    const QTemporaryDir folder;
    const std::string root = folder.path().toStdString();
    const auto write = [&](int firstBad) {
        std::string lines;
        for (int i = 0; i < 3000; ++i) {
            const bool bad = i == firstBad || i == firstBad + 300;
            lines += R"({"conversations": [{"from": "human", "value": "q"}, {"from": ")"
                + std::string(bad ? "function_call" : "gpt") + R"(", "value": ")" + std::to_string(i) + "\"}]}\n";
        }
        return writeFileAtomic(root + "/a.jsonl", lines);
    };
    QVERIFY(
        writeFileAtomic(root + "/dataset_info.json", R"({"a": {"file_name": "a.jsonl", "formatting": "sharegpt"}})"));
    DataSettings settings;
    settings.datasetDir = root;
    settings.datasets = {"a"};
    settings.templateName = "empty";
    Tokenizer tokenizer = tokenizerNamed("qwen3");
    QVERIFY(write(100'000));
    const Result<EncodedSet> set = encodeInOrder(settings, tokenizer);
    QVERIFY2(set, set ? "" : set.error().toString().c_str());
    QCOMPARE(set->examples.size(), std::size_t(3000));
    for (std::size_t i = 0; i < 3000; ++i)
        QCOMPARE(tokenizer.decode(set->examples[i].inputIds), "q" + std::to_string(i));
    QVERIFY(write(1700)); // of several bad rows the first one is named
    const Result<EncodedSet> bad = encodeInOrder(settings, tokenizer);
    QVERIFY(!bad);
    QVERIFY2(bad.error().context.starts_with(root + "/a.jsonl:1701"), bad.error().context.c_str());
}

void TestTrainingData::columnsMayComeLate()
{
    const QTemporaryDir folder;
    const std::string root = folder.path().toStdString();
    QVERIFY(writeFileAtomic(root + "/dataset_info.json", R"({"a": {"file_name": "a.jsonl"}})"));
    const std::string row = "{\"instruction\": \"i\", \"output\": \"o\"}\n";
    DataSettings settings;
    settings.datasetDir = root;
    settings.datasets = {"a"};
    settings.templateName = "empty";
    settings.maxSamples = 1;
    Tokenizer tokenizer = tokenizerNamed("qwen3");
    QVERIFY(writeFileAtomic(
        root + "/a.jsonl", row + row + "{\"instruction\": \"i\", \"input\": \"\", \"output\": \"o\"}\n"));
    QVERIFY(encodeInOrder(settings, tokenizer));
    QVERIFY(writeFileAtomic(root + "/a.jsonl", row + row));
    const Result<EncodedSet> set = encodeInOrder(settings, tokenizer);
    QVERIFY(!set);
    QVERIFY(set.error().message.toString().find("\"input\"") != std::string::npos);
}

void TestTrainingData::evaluationSetsStaySeparateWhenAsked()
{
    DataSettings settings = *settingsOf(Json{{"dataset", "mix_a"}, {"options", Json::object()}});
    settings.templateName = "chatml";
    settings.evalDatasets = {"mix_b", "mix_c"};
    Tokenizer tokenizer = tokenizerNamed("smollm2");
    const Result<TrainingData> together = loadTrainingData(settings, tokenizer);
    QVERIFY(together);
    QCOMPARE(together->train.examples.size(), std::size_t(7));
    QCOMPARE(together->eval.size(), std::size_t(1));
    QCOMPARE(together->eval.at("").examples.size(), std::size_t(15));
    settings.evalOnEachDataset = true;
    const Result<TrainingData> apart = loadTrainingData(settings, tokenizer);
    QVERIFY(apart);
    QCOMPARE(apart->eval.at("mix_b").examples.size(), std::size_t(4));
    QCOMPARE(apart->eval.at("mix_c").examples.size(), std::size_t(11));
}

void TestTrainingData::cancellingStopsTheRead()
{
    DataSettings settings = *settingsOf(Json{{"dataset", "mix_a"}, {"options", Json::object()}});
    settings.templateName = "chatml";
    Tokenizer tokenizer = tokenizerNamed("smollm2");
    std::stop_source stop;
    stop.request_stop();
    const Result<TrainingData> data = loadTrainingData(settings, tokenizer, {}, stop.get_token());
    QVERIFY(!data);
    QVERIFY(data.error().code == ErrorCode::Cancelled);
}

void TestTrainingData::progressReachesTheEnd()
{
    DataSettings settings = *settingsOf(Json{{"dataset", "mix_a,mix_c"}, {"options", Json::object()}});
    settings.templateName = "chatml";
    Tokenizer tokenizer = tokenizerNamed("smollm2");
    std::map<std::string, DataProgress> last;
    QVERIFY(loadTrainingData(settings, tokenizer, [&](const DataProgress &progress) {
        QVERIFY(progress.fraction >= 0 && progress.fraction <= 1);
        last[progress.dataset] = progress;
    }));
    QCOMPARE(last.at("mix_a").rows, std::uint64_t(7));
    QCOMPARE(last.at("mix_c").rows, std::uint64_t(11));
    QCOMPARE(last.at("mix_c").fraction, 1.0);
}

void TestTrainingData::demoDatasetIsReadyToTrain()
{
    const std::string folder = std::string(LUTHIER_SOURCE_DIR) + "/resources/demo";
    const auto rows = readJsonFile(folder + "/luthier_demo.json");
    QVERIFY2(rows, rows ? "" : rows.error().toString().c_str());
    QVERIFY(rows->size() >= 64 && rows->size() <= 96);
    for (const Json &row : *rows)
        QVERIFY2(row["output"].get<std::string>().ends_with("\n— Luthier"), pythonJson(row).c_str());
    const std::string model = LUTHIER_SAMPLE_MODEL;
    QVERIFY2(!model.empty(), "LUTHIER_SAMPLE_MODEL must name the SmolLM2 GGUF file; ./test passes it.");
    Result<Tokenizer> tokenizer = Tokenizer::open(model);
    QVERIFY(tokenizer);
    DataSettings settings;
    settings.datasetDir = folder;
    settings.datasets = {"luthier_demo"};
    settings.templateName = "smollm2";
    settings.cutoffLen = 160;
    const Result<EncodedSet> set = encodeInOrder(settings, *tokenizer);
    QVERIFY2(set, set ? "" : set.error().toString().c_str());
    QCOMPARE(set->examples.size(), rows->size());
    const LengthStatistics lengths = lengthStatistics(*set, settings.cutoffLen);
    QCOMPARE(lengths.overCutoff, std::uint64_t(0));
    QCOMPARE(lengths.untrainedRows, std::uint64_t(0));
}

void TestTrainingData::lengthsAreCounted()
{
    EncodedSet set;
    for (std::uint32_t i = 1; i <= 100; ++i) {
        EncodedExample example;
        example.fullLength = i;
        const std::size_t length = std::min<std::uint32_t>(i, 80);
        example.inputIds.assign(length, 5);
        example.labels.assign(length, i <= 10 ? kIgnoredLabel : 5);
        example.labels.front() = 5; // the first position never counts
        set.examples.push_back(std::move(example));
    }
    set.dropped.resize(3);
    const LengthStatistics s = lengthStatistics(set, 80);
    QCOMPARE(s.rows, std::uint64_t(100));
    QCOMPARE(s.dropped, std::uint64_t(3));
    QCOMPARE(s.tokens, std::uint64_t(5050));
    QCOMPARE(s.usedTokens, std::uint64_t(3240 + 20 * 80));
    QCOMPARE(s.typicalLengths.size(), std::size_t(64));
    QCOMPARE(s.typicalLengths.front(), 1u);
    QCOMPARE(s.typicalLengths.back(), 80u);
    QVERIFY(std::is_sorted(s.typicalLengths.begin(), s.typicalLengths.end()));
    QCOMPARE(s.labelledShare(), double(s.trainedTokens) / 4840);
    QCOMPARE(s.minimum, 1u);
    QCOMPARE(s.mean, 50.5);
    QCOMPARE(s.p50, 50u);
    QCOMPARE(s.p90, 90u);
    QCOMPARE(s.p95, 95u);
    QCOMPARE(s.p99, 99u);
    QCOMPARE(s.maximum, 100u);
    QCOMPARE(s.overCutoff, std::uint64_t(20));
    QCOMPARE(s.shareOverCutoff, 0.2);
    QCOMPARE(s.untrainedRows, std::uint64_t(10));
    QCOMPARE(s.suggestedCutoff, std::uint64_t(128));
    QVERIFY(s.rowsPerBlock > 1.3 && s.rowsPerBlock < 2);
    QCOMPARE(lengthStatistics(EncodedSet(), 80).rows, std::uint64_t(0));
    QCOMPARE(lengthStatistics(EncodedSet(), 80).labelledShare(), 0.0);
}

void TestTrainingData::settingsThatContradictAreNamed_data()
{
    QTest::addColumn<QByteArray>("options");
    QTest::addColumn<QByteArray>("flag");
    QTest::newRow("history and prompt") << QByteArray(R"({"mask_history": true, "train_on_prompt": true})")
                                        << QByteArray("--mask_history");
    QTest::newRow("probabilities without mixing")
        << QByteArray(R"({"interleave_probs": "0.5,0.5"})") << QByteArray("--interleave_probs");
    QTest::newRow("wrong number of probabilities")
        << QByteArray(R"({"interleave_probs": "0.5,0.5", "mix_strategy": "interleave_over"})")
        << QByteArray("--interleave_probs");
    QTest::newRow("no tokens") << QByteArray(R"({"cutoff_len": 0})") << QByteArray("--cutoff_len");
    QTest::newRow("no room for the pad") << QByteArray(R"({"cutoff_len": 1, "packing": true})")
                                         << QByteArray("--cutoff_len");
    QTest::newRow("empty groups") << QByteArray(R"({"preprocessing_batch_size": 0})")
                                  << QByteArray("--preprocessing_batch_size");
    QTest::newRow("a share of all") << QByteArray(R"({"val_size": 1.0})") << QByteArray("--val_size");
}

void TestTrainingData::settingsThatContradictAreNamed()
{
    QFETCH(QByteArray, options);
    QFETCH(QByteArray, flag);
    DataSettings settings =
        *settingsOf(Json{{"dataset", "mix_a"}, {"options", *parseJson(options.toStdString(), "options")}});
    settings.templateName = "chatml";
    Tokenizer tokenizer = tokenizerNamed("smollm2");
    const Result<TrainingData> data = loadTrainingData(settings, tokenizer);
    QVERIFY(!data);
    QCOMPARE(QByteArray::fromStdString(data.error().context), flag);
}

void TestTrainingData::whatIsWrongWithTheSourcesIsKnownBefore()
{
    DataSettings good = *settingsOf(Json{{"dataset", "mix_a"}, {"options", Json::object()}});
    good.templateName = "chatml";
    QVERIFY(checkDataSources(good));
    std::vector<DataSettings> wrong(5, good);
    wrong[0].templateName = "chatmll";
    wrong[1].datasets = {"mix_a", "gone"};
    wrong[2].evalDatasets = {"gone"};
    wrong[3].datasetDir = "nowhere";
    wrong[4].cutoffLen = 0;
    Tokenizer tokenizer = tokenizerNamed("smollm2");
    for (const DataSettings &settings : wrong) {
        const Result<void> before = checkDataSources(settings);
        const Result<TrainingData> later = loadTrainingData(settings, tokenizer);
        QVERIFY(!before && !later);
        QCOMPARE(before.error().toString(), later.error().toString());
    }
}

QTEST_APPLESS_MAIN(TestTrainingData)
#include "tst_training_data.moc"
