// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/files.h"
#include "config/board/board.h"
#include "config/files/config_file.h"
#include "config/files/yaml_values.h"
#include "config/presets.h"
#include "config/rules.h"

#include <QTest>

#include <filesystem>
#include <set>

using namespace luthier;

namespace
{

/// A form as it starts, with a model and data, and @p preset on top.
ConfigDocument formWith(const Preset &preset)
{
    ConfigDocument form = boardPreset();
    for (const auto &[key, value] : {std::pair<const char *, Value>("model_name_or_path", "/models/small"),
             {"dataset", "demo"}, {"template", "qwen"}, {"output_dir", "/somewhere/out"}})
        form.give(key, value, Origin::Form);
    for (const Change &change : preset.changes) {
        if (change.value.is_null())
            form.reset(change.key);
        else
            form.give(change.key, change.value, Origin::Form);
    }
    return form;
}

const Preset &preset(std::string_view id)
{
    return **findPreset(id);
}

} // namespace

class TestPresets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFileIsAPresetAndTheOtherWayRound()
    {
        std::set<std::string> files;
        for (const auto &file : std::filesystem::directory_iterator(LUTHIER_SOURCE_DIR "/resources/presets"))
            files.insert(file.path().stem().string());
        std::set<std::string> ids;
        for (const Preset &each : presets()) {
            QVERIFY2(ids.insert(std::string(each.id)).second, each.id.data());
            const std::string path = std::string(LUTHIER_SOURCE_DIR "/resources/presets/") + each.id.data() + ".yaml";
            QVERIFY2(readFile(path).value() == each.yaml, each.id.data());
        }
        QCOMPARE(ids, files);
    }

    void everyPresetIsInOrder_data()
    {
        QTest::addColumn<QString>("id");
        for (const Preset &each : presets())
            QTest::newRow(each.id.data()) << QString::fromUtf8(each.id.data());
    }

    void everyPresetIsInOrder()
    {
        QFETCH(QString, id);
        const Preset &each = preset(id.toStdString());
        QVERIFY(!each.title.isEmpty());
        const std::string description = each.description.toString();
        QVERIFY2(description.ends_with('.') && description.find(". ") == std::string::npos, description.c_str());

        const auto document = readConfigText(each.yaml, ConfigFormat::YamlFile, each.id.data());
        QVERIFY(document.hasValue());
        for (const Problem &problem : document->problems())
            QFAIL(luthier::describe(problem).c_str());
        // Everything in the file is a setting of the form, and none says where or with what is trained.
        QVERIFY(!each.changes.empty());
        QCOMPARE(each.changes.size(), readYamlMapping(each.yaml, "f")->size());
        for (const Change &change : each.changes) {
            const ParamSpec *spec = findParam(change.key);
            QVERIFY2(spec != nullptr && spec->group != Group::Other, change.key.c_str());
            for (const char *own : {"model_name_or_path", "dataset", "dataset_dir", "template", "output_dir"})
                QVERIFY2(change.key != own, own);
        }

        const ConfigDocument form = formWith(each);
        for (const Problem &problem : validate(form))
            QVERIFY2(problem.severity != Severity::Error, luthier::describe(problem).c_str());
        // What our engine does not train says so.
        QCOMPARE(unsupportedSettings(form).empty(), description.find("for LLaMA-Factory only") == std::string::npos);
        for (const Change &change : each.changes)
            QVERIFY2(change.value.is_null() || valueOf(form.config(), *findParam(change.key)) == change.value,
                change.key.c_str());
        QVERIFY(withPreset(form.config(), each) == form.config());
        TrainConfig other = form.config();
        for (const Change &change : each.changes)
            setValue(other, *findParam(change.key), defaultOf(*findParam(change.key)));
        QVERIFY(withPreset(other, each) == form.config());
    }

    void tasksHaveTheValuesOfTheGuide()
    {
        const TrainConfig chat = formWith(preset("chat-lora")).config();
        QCOMPARE(chat.training.learningRate, 5e-5);
        QCOMPARE(chat.training.numTrainEpochs, 3.0);
        QCOMPARE(chat.finetuning.loraRank, 8);
        QCOMPARE(formWith(preset("careful")).config().training.learningRate, 4e-5);
        QCOMPARE(formWith(preset("whole-model")).config().training.learningRate, 1e-5);
        QCOMPARE(formWith(preset("small-dataset")).config().data.valSize, 0.15);
        QCOMPARE(formWith(preset("large-dataset")).config().training.numTrainEpochs, 2.0);
    }

    void aCardChangesTheMemoryAndNotTheStep()
    {
        int cards = 0;
        for (const Preset &each : presets()) {
            if (each.kind != PresetKind::Card)
                continue;
            ++cards;
            const TrainingParams training = formWith(each).config().training;
            QCOMPARE(training.perDeviceTrainBatchSize * training.gradientAccumulationSteps, 16);
            QCOMPARE(training.learningRate, boardPreset().config().training.learningRate);
        }
        QVERIFY(cards >= 4);
    }

    void anUnknownOneIsRefusedWithTheNearest()
    {
        const auto unknown = findPreset("chat-lroa");
        QVERIFY(!unknown);
        QVERIFY(unknown.error().toString().find("\"chat-lora\"") != std::string::npos);
        QVERIFY(findPreset("xyzzy").error().hint.isEmpty());
    }
};

QTEST_APPLESS_MAIN(TestPresets)
#include "tst_presets.moc"
