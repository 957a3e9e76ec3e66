// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/config_model.h"
#include "session/display.h"
#include "session/form_store.h"
#include "session/run_length.h"
#include "session/sample.h"
#include "session/translate.h"

#include "base/files.h"
#include "config/board/board.h"
#include "config/effective.h"
#include "config/files/config_file.h"

#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <random>

using namespace luthier;

namespace
{

QStringList keysOf(const QSignalSpy &spy)
{
    QStringList keys;
    for (const QList<QVariant> &call : spy) {
        for (const ParamSpec *spec : call.first().value<QList<const ParamSpec *>>())
            keys.append(fromUtf8(spec->key));
    }
    return keys;
}

std::string given(const ConfigModel &model)
{
    return pythonJson(givenValues(model.document()));
}

} // namespace

class TestConfigModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void anEditIsKeptWithItsOriginAndNamed();
    void aChangeNamesTheSettingsThatAppear();
    void aWrongValueIsKeptAndExplainedWhileTheOldOneHolds();
    void undoAndRedoRestoreTheWholeForm();
    void typingOneValueIsOneStep();
    void randomEditsAreUndoneCompletely();
    void resetGoesBackToTheBaseline();
    void aFixIsOneStepAndMendsTheForm();
    void obstaclesAreErrorsThenExportOnlySettings();
    void theFormComesBackAsItWasLeft();
    void secretsAreNotKept();
    void theLastRunIsRemembered();
    void aBrokenStoreIsIgnored();
    void filesAndPastedCommandsAreOpened();
    void theSampleIsReadyAndAllowed();
    void runLengthIsThatOfTheTrainer();
    void numbersAreShownForPeople();
};

void TestConfigModel::anEditIsKeptWithItsOriginAndNamed()
{
    ConfigModel model;
    QSignalSpy changes(&model, &ConfigModel::changed);
    model.setValue("learning_rate", 2e-4);
    QCOMPARE(model.config().training.learningRate, 2e-4);
    QCOMPARE(model.document().originOf("learning_rate"), Origin::Form);
    QCOMPARE(keysOf(changes), QStringList{QStringLiteral("learning_rate")});
    QVERIFY(model.isChanged("learning_rate"));
    QCOMPARE(model.changedSettings().size(), 1u);
    model.setValue("learning_rate", 2e-4);
    QCOMPARE(changes.count(), 1); // nothing new, nothing told
    model.setValue("learning_rate", 5e-5);
    QVERIFY(!model.isChanged("learning_rate")); // typed, but the default
}

void TestConfigModel::aChangeNamesTheSettingsThatAppear()
{
    ConfigModel model;
    QSignalSpy changes(&model, &ConfigModel::changed);
    model.setValue("stage", "dpo");
    const QStringList keys = keysOf(changes);
    QVERIFY(keys.contains(QStringLiteral("stage")));
    QVERIFY(keys.contains(QStringLiteral("pref_loss")));
    QVERIFY(keys.contains(QStringLiteral("neat_packing")));
    QVERIFY(!keys.contains(QStringLiteral("lora_rank")));
}

void TestConfigModel::aWrongValueIsKeptAndExplainedWhileTheOldOneHolds()
{
    ConfigModel model;
    model.setValue("lora_rank", 16);
    QSignalSpy problems(&model, &ConfigModel::problemsChanged);
    model.setValue("lora_rank", "1x");
    QCOMPARE(model.config().finetuning.loraRank, 16);
    QVERIFY(*model.document().rawOf("lora_rank") == Value("1x"));
    QVERIFY(model.isChanged("lora_rank"));
    QCOMPARE(problems.count(), 1);
    const std::vector<Problem> found = model.problemsOf("lora_rank");
    QCOMPARE(found.size(), 1u);
    QCOMPARE(found.front().severity, Severity::Error);
    model.setValue("lora_rank", 8);
    QVERIFY(model.problemsOf("lora_rank").empty());
}

void TestConfigModel::undoAndRedoRestoreTheWholeForm()
{
    ConfigModel model;
    model.open(boardPreset(), boardPreset());
    const std::string start = given(model);
    model.setValue("lora_rank", 32);
    model.setValue("finetuning_type", "full");
    model.reset("lora_rank");
    const std::string end = given(model);
    QVERIFY(model.canUndo());
    QVERIFY(!model.canRedo());
    for (int i = 0; i < 3; ++i)
        model.undo();
    QCOMPARE(given(model), start);
    QVERIFY(!model.canUndo());
    model.undo();
    QCOMPARE(given(model), start);
    for (int i = 0; i < 3; ++i)
        model.redo();
    QCOMPARE(given(model), end);
    model.undo();
    model.setValue("seed", 7);
    QVERIFY(!model.canRedo());
}

void TestConfigModel::typingOneValueIsOneStep()
{
    ConfigModel model;
    for (const char *text : {"1", "12", "128"})
        model.setValue("cutoff_len", Value::parse(text));
    model.setValue("lora_rank", 1);
    model.undo();
    QCOMPARE(model.config().data.cutoffLen, 128);
    model.undo();
    QCOMPARE(model.config().data.cutoffLen, 2048);
    QVERIFY(!model.canUndo());
}

void TestConfigModel::randomEditsAreUndoneCompletely()
{
    ConfigModel model;
    model.open(boardPreset(), boardPreset());
    std::vector<std::string> states{given(model)};
    std::mt19937 random(5);
    const auto specs = paramTable();
    for (int i = 0; i < 100; ++i) {
        const ParamSpec &spec = specs[random() % specs.size()];
        if (random() % 4 == 0) {
            model.reset(spec.key);
        } else {
            const Value values[] = {Value(true), Value(3), Value(0.5), Value("text"), Value(nullptr)};
            const Value *raw = model.document().rawOf(spec.key);
            const Value &value = values[random() % 5];
            // Two edits of the same setting within a moment would be one step.
            if (raw != nullptr && raw->type() == value.type() && *raw == value)
                continue;
            model.apply({});
            states.push_back(given(model));
            model.setValue(spec.key, value);
        }
        states.push_back(given(model));
    }
    for (auto state = states.rbegin() + 1; state != states.rend(); ++state) {
        model.undo();
        QCOMPARE(given(model), *state);
    }
}

void TestConfigModel::resetGoesBackToTheBaseline()
{
    ConfigModel model;
    const ConfigDocument board = boardPreset();
    model.open(board, board);
    const ParamSpec *spec = findParam("gradient_accumulation_steps");
    const Value before = valueOf(model.config(), *spec);
    QVERIFY(before != defaultOf(*spec)); // the board has its own
    model.setValue(spec->key, 3);
    model.setValue("seed", 1);
    QCOMPARE(model.changedSettings().size(), 2u);
    model.reset(spec->key);
    QVERIFY(valueOf(model.config(), *spec) == before);
    QCOMPARE(model.document().originOf(spec->key), Origin::Preset);
    model.resetAll();
    QVERIFY(model.changedSettings().empty());
    QCOMPARE(given(model), pythonJson(givenValues(board)));
    model.undo();
    QCOMPARE(model.changedSettings().size(), 1u);
}

void TestConfigModel::aFixIsOneStepAndMendsTheForm()
{
    ConfigModel model;
    model.setValue("num_train_epochs", 12.0);
    const std::vector<Problem> found = model.problemsOf("num_train_epochs");
    QCOMPARE(found.size(), 1u);
    QCOMPARE(found.front().severity, Severity::Advice);
    model.apply(found.front().fixes.front().changes);
    QCOMPARE(model.config().training.numTrainEpochs, 3.0);
    QVERIFY(model.problemsOf("num_train_epochs").empty());
    model.undo();
    QCOMPARE(model.config().training.numTrainEpochs, 12.0);
}

void TestConfigModel::obstaclesAreErrorsThenExportOnlySettings()
{
    ConfigModel model;
    model.setValue("use_galore", true);
    model.setValue("finetuning_type", "full");
    model.setValue("lora_rank", "many");
    const std::vector<Problem> obstacles = model.obstacles();
    QVERIFY(obstacles.size() >= 3);
    QVERIFY(obstacles.back().ruleId == "export_only");
    QVERIFY(obstacles.front().ruleId != "export_only");
    QVERIFY(!model.problemsOf("use_galore").empty());
}

void TestConfigModel::theFormComesBackAsItWasLeft()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("deep/form.json"));
    std::string before;
    {
        ConfigModel model;
        FormStore store(model, path);
        QVERIFY(!store.restore());
        store.openEmpty();
        model.setValue("model_name_or_path", "/模型/Qwen 2.5");
        model.setValue("learning_rate", 2e-4);
        model.setValue("lora_rank", "1x"); // unfinished
        model.setValue("lr_scheduler_kwargs", Value{{"num_cycles", 2}});
        model.apply({{"plot_loss", nullptr}}); // the board gives it; here it was taken away
        before = given(model);
    }
    ConfigModel model;
    FormStore store(model, path);
    QVERIFY(store.restore());
    QCOMPARE(given(model), before);
    QVERIFY(model.isChanged("learning_rate"));
    QVERIFY(*model.document().rawOf("lora_rank") == Value("1x"));
    QVERIFY(!model.document().isGiven("plot_loss"));
    QCOMPARE(model.document().originOf("per_device_train_batch_size"), Origin::Preset);
    QVERIFY(!model.canUndo());
}

void TestConfigModel::secretsAreNotKept()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("form.json"));
    {
        ConfigModel model;
        FormStore store(model, path);
        model.setValue("swanlab_api_key", "very secret");
    }
    const auto text = readFile(toUtf8(path));
    QVERIFY(text.hasValue());
    QVERIFY(text->find("very secret") == std::string::npos);
}

void TestConfigModel::theLastRunIsRemembered()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("form.json"));
    {
        ConfigModel model;
        FormStore store(model, path);
        store.openEmpty();
        model.setValue("learning_rate", 2e-4);
        QVERIFY(model.changedSinceLastRun().empty()); // there was none
        model.setLastRun(model.document());
        QVERIFY(model.changedSinceLastRun().empty());
        model.setValue("learning_rate", 1e-4);
    }
    ConfigModel model;
    FormStore store(model, path);
    QVERIFY(store.restore());
    QCOMPARE(model.changedSinceLastRun(), std::vector<const ParamSpec *>{findParam("learning_rate")});
    QCOMPARE(model.lastRun()->config().training.learningRate, 2e-4);
    model.undo();
    model.setValue("learning_rate", 2e-4);
    QVERIFY(model.changedSinceLastRun().empty());
}

void TestConfigModel::aBrokenStoreIsIgnored()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("form.json"));
    for (const char *text : {"", "[]", "{", "{\"baseline\": \"x\", \"values\": {}}", "{\"values\": 3}",
             "{\"baseline\": 1, \"values\": {}}"}) {
        QVERIFY(writeFileAtomic(toUtf8(path), std::string_view(text)).hasValue());
        ConfigModel model;
        FormStore store(model, path);
        QVERIFY(!store.restore());
    }
    QVERIFY(writeFileAtomic(
        toUtf8(path), std::string_view("{\"baseline\": \"defaults\", \"values\": {\"no_such\": 1, \"seed\": 9}}"))
                .hasValue());
    ConfigModel model;
    FormStore store(model, path);
    QVERIFY(store.restore());
    QCOMPARE(model.config().training.seed, 9);
    QVERIFY(model.problems().empty() || model.problems().front().ruleId != "unknown_key");
}

void TestConfigModel::filesAndPastedCommandsAreOpened()
{
    const QTemporaryDir folder;
    ConfigModel model;
    FormStore store(model, {});
    QVERIFY(
        store.openText(QStringLiteral("llamafactory-cli train --stage sft --lora_rank 64 --nonsense 3")).hasValue());
    QCOMPARE(model.config().finetuning.loraRank, 64);
    QVERIFY(model.isChanged("lora_rank"));
    bool named = false;
    for (const Problem &problem : model.problems())
        named = named || problem.message.toString().find("nonsense") != std::string::npos;
    QVERIFY(named); // what was not understood is listed
    const QString path = folder.filePath(QStringLiteral("run.yaml"));
    QVERIFY(store.saveFile(path).hasValue());
    model.setValue("lora_rank", 8);
    QVERIFY(store.openFile(path).hasValue());
    QCOMPARE(model.config().finetuning.loraRank, 64);
    QVERIFY(!store.openFile(folder.filePath(QStringLiteral("none.yaml"))));
    QVERIFY(!store.openText(QStringLiteral("what a nice day")));
    QCOMPARE(model.config().finetuning.loraRank, 64); // a failure leaves the form alone
}

void TestConfigModel::theSampleIsReadyAndAllowed()
{
    QVERIFY2(*LUTHIER_SAMPLE_MODEL != '\0', "the sample model is needed: run ./test");
    qputenv("LUTHIER_SAMPLE_MODEL", LUTHIER_SAMPLE_MODEL);
    qputenv("LUTHIER_DEMO_DIR", LUTHIER_SOURCE_DIR "/resources/demo");
    ConfigModel model;
    FormStore store(model, {});
    QVERIFY(store.openSample());
    QCOMPARE(model.config().model.modelNameOrPath, std::string(LUTHIER_SAMPLE_MODEL));
    QVERIFY(model.obstacles().empty());
    QVERIFY(model.changedSettings().empty());
    SamplePlaces nowhere;
    QVERIFY(!sampleDocument(nowhere));
}

void TestConfigModel::runLengthIsThatOfTheTrainer()
{
    TrainConfig config;
    config.training.perDeviceTrainBatchSize = 2;
    config.training.gradientAccumulationSteps = 4;
    config.training.numTrainEpochs = 2;
    // 96 rows, batch 2, accumulation 4, 2 epochs: the reference curves have 24 steps.
    QCOMPARE(runLength(config, 96).totalSteps, 24);
    config.data.valSize = 0.1;
    QCOMPARE(runLength(config, 86).evalRows, 9);
    QCOMPARE(runLength(config, 86).trainRows, 77);
    QCOMPARE(runLength(config, 86).stepsPerEpoch, 10); // 39 batches, the last step has three
    config.data.valSize = 20;
    QCOMPARE(runLength(config, 86).trainRows, 66);
    config.training.maxSteps = 7;
    QCOMPARE(runLength(config, 86).totalSteps, 7);
    config.training.maxSteps = -1;
    config.training.numTrainEpochs = 0.5;
    QCOMPARE(runLength(config, 86).totalSteps, 5); // 33 batches are 9 steps
    QCOMPARE(runLength(config, 0).totalSteps, 0);
    config.training.numTrainEpochs = 1e300;
    QCOMPARE(runLength(config, 86).totalSteps, 0);
    config.training.perDeviceTrainBatchSize = std::numeric_limits<std::int64_t>::max();
    config.training.gradientAccumulationSteps = std::numeric_limits<std::int64_t>::max();
    QCOMPARE(effectiveBatch(config.training), 0);
    static_cast<void>(runLength(config, 86));
}

void TestConfigModel::numbersAreShownForPeople()
{
    QLocale::setDefault(QLocale::c());
    QCOMPARE(fieldNumber(5e-5), QStringLiteral("5e-5"));
    QCOMPARE(fieldNumber(1e-10), QStringLiteral("1e-10"));
    QCOMPARE(fieldNumber(3.0), QStringLiteral("3"));
    QCOMPARE(fieldNumber(0.15), QStringLiteral("0.15"));
    QCOMPARE(fieldNumber(1e16), QStringLiteral("1e16"));
    QCOMPARE(shownDuration(12), QStringLiteral("12 s"));
    QCOMPARE(shownDuration(2280), QStringLiteral("38 min"));
    QCOMPARE(shownDuration(11400), QStringLiteral("3 h 10 min"));
    QCOMPARE(shownDuration(187200), QStringLiteral("2 d 4 h"));
    QCOMPARE(shownDuration(std::nan("")), QStringLiteral("–"));
    QCOMPARE(shownBytes(17'700'000'000), QStringLiteral("17.7 GB"));
    QLocale::setDefault(QLocale(QLocale::German));
    QCOMPARE(shownBytes(17'700'000'000), QStringLiteral("17,7 GB"));
    QCOMPARE(shownCount(2145), QStringLiteral("2.145"));
    QLocale::setDefault(QLocale::c());
    QCOMPARE(shownLargeCount(20'190'000), QStringLiteral("20.19M"));
}

QTEST_GUILESS_MAIN(TestConfigModel)
#include "tst_config_model.moc"
