// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/collate.h"
#include "data/encoder.h"
#include "data/statistics.h"
#include "data/training_data.h"
#include "support/json_lines.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <map>

using namespace luthier;

namespace
{

std::vector<std::string> namesIn(const std::string &list)
{
    std::vector<std::string> names(1);
    for (const char c : list) {
        if (c == ',')
            names.emplace_back();
        else
            names.back() += c;
    }
    return names;
}

DataStage stageNamed(const std::string &name)
{
    static const std::map<std::string, DataStage> stages = {{"sft", DataStage::Supervised},
        {"pt", DataStage::PreTraining}, {"rm", DataStage::RewardModel}, {"dpo", DataStage::Dpo},
        {"kto", DataStage::Kto}, {"ppo", DataStage::Ppo}};
    return stages.at(name);
}

MixStrategy strategyNamed(const std::string &name)
{
    static const std::map<std::string, MixStrategy> strategies = {{"concat", MixStrategy::Concat},
        {"interleave_under", MixStrategy::InterleaveUnder}, {"interleave_over", MixStrategy::InterleaveOver},
        {"interleave_once", MixStrategy::InterleaveOnce}};
    return strategies.at(name);
}

/// The settings of a golden line; false when it names an option that this test does not know.
bool applyOption(const std::string &key, const Json &value, DataSettings &s)
{
    if (key == "max_samples")
        s.maxSamples = value.get<std::uint64_t>();
    else if (key == "cutoff_len")
        s.cutoffLen = value.get<std::uint64_t>();
    else if (key == "train_on_prompt")
        s.trainOnPrompt = value.get<bool>();
    else if (key == "mask_history")
        s.maskHistory = value.get<bool>();
    else if (key == "default_system")
        s.defaultSystem = value.get<std::string>();
    else if (key == "enable_thinking")
        s.enableThinking = value.is_null() ? std::nullopt : std::optional(value.get<bool>());
    else if (key == "preserve_thinking")
        s.preserveThinking = value.get<bool>();
    else if (key == "split_special_tokens")
        s.splitSpecialTokens = value.get<bool>();
    else if (key == "tool_format")
        s.toolFormat = value.get<std::string>();
    else if (key == "packing")
        s.packing = value.get<bool>();
    else if (key == "neat_packing")
        s.neatPacking = value.get<bool>();
    else if (key == "preprocessing_batch_size")
        s.preprocessingBatchSize = value.get<std::uint64_t>();
    else if (key == "preprocessing_num_workers")
        s.preprocessingNumWorkers = value.get<std::uint64_t>();
    else if (key == "predict_with_generate")
        s.stage = DataStage::Predict;
    else if (key == "seed")
        s.seed = value.get<std::uint64_t>();
    else if (key == "mix_strategy")
        s.mixStrategy = strategyNamed(value.get<std::string>());
    else if (key == "val_size")
        s.valSize = {value.get<double>(), value.is_number_integer()};
    else if (key == "interleave_probs")
        for (const std::string &text : namesIn(value.get<std::string>()))
            s.interleaveProbs.push_back(QByteArray::fromStdString(text).toDouble());
    else
        return key == "do_train" || key == "do_predict" || key == "eval_dataset" || key == "ignore_pad_token_for_loss";
    return true;
}

std::optional<DataSettings> settingsOf(const Json &row)
{
    DataSettings s;
    s.datasetDir = std::string(LUTHIER_GOLDEN_DIR) + "/data/sets";
    s.date = "24 Nov 2026"; // when the reference was made
    s.datasets = namesIn(row.value("dataset", row.value("datasets", std::string())));
    if (row.contains("template") && row["template"].is_string())
        s.templateName = row["template"].get<std::string>();
    s.stage = stageNamed(row.value("stage", std::string("sft")));
    for (const auto &option : row["options"].items()) {
        if (!applyOption(option.key(), option.value(), s))
            return std::nullopt;
    }
    return s;
}

Tokenizer tokenizerNamed(const std::string &name)
{
    static std::map<std::string, Tokenizer> opened;
    auto found = opened.find(name);
    if (found == opened.end())
        found = opened.emplace(name, *Tokenizer::open(std::string(LUTHIER_GOLDEN_DIR) + "/text/" + name)).first;
    return found->second;
}

std::string caseOf(const Json &row)
{
    std::string text;
    for (const char *key : {"case", "template", "tokenizer", "stage", "dataset", "options"})
        text += row.contains(key) ? pythonJson(row[key]) + " " : std::string();
    return text;
}

/// Where @p values differ from @p row[key]; empty when they are equal or the line does not tell.
std::string difference(const Json &row, const char *key, const std::vector<std::int32_t> &values)
{
    if (!row.contains(key) || row[key].get<std::vector<std::int32_t>>() == values)
        return {};
    return std::string(key) + " is " + pythonJson(Json(values)) + " instead of " + pythonJson(row[key]);
}

std::string compare(const Json &row, const EncodedExample &example)
{
    const bool pair = row.contains("chosen_input_ids");
    std::string wrong;
    wrong += difference(row, pair ? "chosen_input_ids" : "input_ids", example.inputIds);
    wrong += difference(row, pair ? "chosen_labels" : "labels", example.labels);
    wrong += difference(row, "rejected_input_ids", example.otherIds);
    wrong += difference(row, "rejected_labels", example.otherLabels);
    wrong += difference(row, "kl_input_ids", example.otherIds);
    wrong += difference(row, "kl_labels", example.otherLabels);
    if (row.contains("kto_tags") && row["kto_tags"].get<bool>() != example.wanted)
        wrong += "kto_tags";
    if (row.contains("position_ids")) {
        wrong += difference(row, "position_ids", example.positionIds);
        wrong += difference(row, "attention_mask", example.sequenceIds);
    }
    return wrong;
}

/// [["mix_a", 3], …] of examples whose text is "mix_a-33".
Json sourcesOf(const EncodedSet &set, const Tokenizer &tokenizer)
{
    Json list = Json::array();
    for (const EncodedExample &example : set.examples) {
        const std::string text = tokenizer.decode(example.inputIds); // question and answer: "mix_c-10" + "10"
        const std::size_t dash = text.find('-');
        const std::string twice = text.substr(dash + 1);
        list.push_back(Json::array({text.substr(0, dash), std::stoi(twice.substr(0, twice.size() / 2))}));
    }
    return list;
}

} // namespace

class TestEncoding : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void examplesEqualTheReference_data();
    void examplesEqualTheReference();
    void whatStopsTheReferenceStopsUs();
    void mixedOrdersEqualTheReference();
    void batchesEqualTheReference();
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
    void lengthsFitAsTheReferenceCutsThem_data();
    void lengthsFitAsTheReferenceCutsThem();
};

void TestEncoding::examplesEqualTheReference_data()
{
    QTest::addColumn<QByteArray>("file");
    for (const char *file : {"templates", "grid", "options", "formats", "packing", "preference", "predict", "pretrain"})
        QTest::newRow(file) << QByteArray("data/") + file + ".jsonl";
}

void TestEncoding::examplesEqualTheReference()
{
    QFETCH(QByteArray, file);
    std::map<std::string, std::vector<Json>> cases;
    for (Json &row : readJsonLines(file.toStdString()))
        cases[caseOf(row)].push_back(std::move(row));
    QVERIFY(!cases.empty());
    for (const auto &[name, rows] : cases) {
        const std::optional<DataSettings> settings = settingsOf(rows.front());
        QVERIFY2(settings, name.c_str());
        Tokenizer tokenizer = tokenizerNamed(rows.front()["tokenizer"].get<std::string>());
        const Result<EncodedSet> set = encodeInOrder(*settings, tokenizer);
        QVERIFY2(set, (name + (set ? std::string() : set.error().toString())).c_str());
        QCOMPARE(set->rowsKept + set->dropped.size(), set->rowsRead);
        for (const Json &row : rows) {
            const std::uint64_t number = row[row.contains("block") ? "block" : "row"].get<std::uint64_t>();
            const auto example = std::find_if(set->examples.begin(), set->examples.end(),
                [&](const EncodedExample &one) { return one.row == number; });
            QVERIFY2(example != set->examples.end(), (name + std::to_string(number)).c_str());
            const std::string wrong = compare(row, *example);
            QVERIFY2(wrong.empty(), (name + std::to_string(number) + ": " + wrong).c_str());
        }
        const Json &special = rows.front()["special"];
        const auto same = [](const Json &id, std::optional<std::int32_t> own) {
            return id.is_null() ? !own : own == std::optional(id.get<std::int32_t>());
        };
        QVERIFY2(same(special["bos"], tokenizer.bosId()), name.c_str());
        QVERIFY2(same(special["eos"], tokenizer.eosId()), name.c_str());
        QVERIFY2(same(special["pad"], tokenizer.padId()), name.c_str());
    }
}

void TestEncoding::whatStopsTheReferenceStopsUs()
{
    const std::vector<Json> rows = readJsonLines("data/errors.jsonl");
    QVERIFY(rows.size() > 70);
    for (const Json &row : rows) {
        const std::optional<DataSettings> settings = settingsOf(row);
        QVERIFY(settings);
        Tokenizer tokenizer = tokenizerNamed(row["tokenizer"].get<std::string>());
        const Result<EncodedSet> set = encodeInOrder(*settings, tokenizer);
        QVERIFY2(!set, caseOf(row).c_str());
        QVERIFY2(!set.error().context.empty(), set.error().toString().c_str());
    }
}

void TestEncoding::mixedOrdersEqualTheReference()
{
    const std::vector<Json> rows = readJsonLines("data/mix.jsonl");
    QVERIFY(rows.size() > 50);
    for (const Json &row : rows) {
        std::optional<DataSettings> settings = settingsOf(row);
        QVERIFY(settings);
        settings->templateName = "empty";
        Tokenizer tokenizer = tokenizerNamed("qwen3");
        const Result<TrainingData> data = loadTrainingData(*settings, tokenizer);
        if (settings->mixStrategy == MixStrategy::InterleaveOnce) { // broken in the reference, works here
            QVERIFY(data);
            continue;
        }
        QVERIFY2(data.hasValue() == !row.contains("error"), pythonJson(row).c_str());
        if (!data)
            continue;
        QCOMPARE(sourcesOf(data->train, tokenizer) == row[row.contains("order") ? "order" : "train"], true);
        QCOMPARE(data->eval.contains(""), row.contains("eval"));
        if (row.contains("eval"))
            QCOMPARE(sourcesOf(data->eval.at(""), tokenizer) == row["eval"], true);
    }
}

void TestEncoding::batchesEqualTheReference()
{
    const std::vector<Json> rows = readJsonLines("data/collate.jsonl");
    QVERIFY(rows.size() > 8);
    for (const Json &row : rows) {
        const std::optional<DataSettings> settings = settingsOf(row);
        QVERIFY(settings);
        Tokenizer tokenizer = tokenizerNamed(row["tokenizer"].get<std::string>());
        const Result<EncodedSet> set = encodeInOrder(*settings, tokenizer);
        QVERIFY2(set, set ? "" : set.error().toString().c_str());
        CollateOptions options;
        options.padId = *tokenizer.padId();
        options.ignorePadForLoss = row["options"].value("ignore_pad_token_for_loss", true);
        if (settings->stage == DataStage::Supervised && !row["do_train"].get<bool>())
            options.multiple = 1;
        std::vector<const EncodedExample *> chosen;
        for (const Json &index : row["rows"])
            chosen.push_back(&set->examples.at(index.get<std::size_t>()));
        const auto flat = [&](const char *key) {
            std::vector<std::int32_t> values;
            for (const Json &line : row.value(key, Json::array())) {
                const auto part = line.get<std::vector<std::int32_t>>();
                values.insert(values.end(), part.begin(), part.end());
            }
            return values;
        };
        const Batch batch = collate(chosen, settings->stage, options);
        QCOMPARE(batch.inputIds, flat("input_ids"));
        QCOMPARE(batch.labels, flat("labels"));
        QCOMPARE(batch.positionIds, flat("position_ids"));
        if (row.contains("attention_mask"))
            QCOMPARE(batch.sequenceIds, flat("attention_mask"));
        if (row.contains("kl_input_ids")) {
            const Batch other = collateOther(chosen, options);
            QCOMPARE(other.inputIds, flat("kl_input_ids"));
            QCOMPARE(other.labels, flat("kl_labels"));
            QCOMPARE(other.sequenceIds, flat("kl_attention_mask"));
        }
        if (!row.contains("attention_4d_allowed"))
            continue;
        for (std::size_t r = 0; r < batch.rows; ++r) {
            const std::int32_t *ids = batch.sequenceIds.data() + r * batch.length;
            for (std::size_t query = 0; query < batch.length; ++query) {
                for (std::size_t key = 0; key < batch.length; ++key) {
                    const bool sees = ids[query] != 0 && ids[query] == ids[key] && key <= query;
                    QCOMPARE(sees, row["attention_4d_allowed"][r][query][key].get<int>() != 0);
                }
            }
        }
    }
}

void TestEncoding::everyRowIsKeptOrDroppedWithAReason()
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

void TestEncoding::packedBlocksHoldEveryToken()
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

void TestEncoding::packingWithWorkersKeepsGroupsApart()
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

void TestEncoding::earlyStopGivesTheSameExamples()
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

void TestEncoding::manyThreadsKeepTheOrderOfRows()
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

void TestEncoding::columnsMayComeLate()
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

void TestEncoding::evaluationSetsStaySeparateWhenAsked()
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

void TestEncoding::cancellingStopsTheRead()
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

void TestEncoding::progressReachesTheEnd()
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

void TestEncoding::demoDatasetIsReadyToTrain()
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

void TestEncoding::lengthsAreCounted()
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
}

void TestEncoding::settingsThatContradictAreNamed_data()
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

void TestEncoding::settingsThatContradictAreNamed()
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

void TestEncoding::lengthsFitAsTheReferenceCutsThem_data()
{
    QTest::addColumn<QList<quint64>>("numbers"); // source, target, limit, kept source, kept target
    for (const auto &numbers : {QList<quint64>{3000, 2000, 1000, 600, 400}, {2000, 3000, 1000, 400, 600},
             {1000, 100, 1000, 900, 100}, {100, 1000, 1000, 100, 900}, {600, 500, 1000, 546, 454},
             {500, 500, 999, 500, 499}, {7, 3, 5, 4, 1}, {0, 10, 4, 0, 4}, {10, 0, 4, 4, 0}, {0, 0, 4, 0, 0}}) {
        QTest::newRow(QByteArray::number(numbers[0]) + " " + QByteArray::number(numbers[1])) << numbers;
    }
}

void TestEncoding::lengthsFitAsTheReferenceCutsThem()
{
    QFETCH(QList<quint64>, numbers);
    const auto [source, target] = fitLengths(numbers[0], numbers[1], numbers[2]);
    QCOMPARE(source, std::uint64_t(numbers[3]));
    QCOMPARE(target, std::uint64_t(numbers[4]));
}

QTEST_APPLESS_MAIN(TestEncoding)
#include "tst_encoding.moc"
