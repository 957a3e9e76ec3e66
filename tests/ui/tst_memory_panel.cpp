// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ui_test.h"

#include "form/preset_menu.h"
#include "session/config_model.h"
#include "session/display.h"
#include "session/memory_model.h"
#include "session/translate.h"
#include "widgets/memory_bar.h"
#include "widgets/memory_panel.h"
#include "widgets/message_line.h"
#include "widgets/small_buttons.h"

#include "base/files.h"
#include "config/presets.h"

#include <QDir>
#include <QToolTip>

#include <utility>

using namespace luthier;

namespace
{

QString described(std::int64_t layers)
{
    return QStringLiteral(R"({"architectures": ["Qwen2ForCausalLM"], "model_type": "qwen2", "hidden_size": 3584,
    "intermediate_size": 18944, "num_hidden_layers": %1, "num_attention_heads": 28, "num_key_value_heads": 4,
    "vocab_size": 152064, "rms_norm_eps": 1e-06, "rope_theta": 1000000.0, "max_position_embeddings": 32768,
    "tie_word_embeddings": false, "hidden_act": "silu", "torch_dtype": "bfloat16"})")
        .arg(layers);
}

struct Panel {
    const QTemporaryDir folder;
    ConfigModel config;
    MemoryModel model;
    MemoryPanel panel{model};

    Panel()
    {
        QObject::connect(&config, &ConfigModel::changed, &model, [this] { model.setConfig(config.config()); });
        QObject::connect(&panel, &MemoryPanel::changeChosen, &config, &ConfigModel::apply);
        panel.resize(420, 200);
        panel.show();
        static_cast<void>(QTest::qWaitForWindowExposed(&panel));
    }

    /// A model of which only the description is there.
    std::string modelOf(std::int64_t layers)
    {
        const QString path = folder.filePath(QStringLiteral("model-%1").arg(layers));
        QDir().mkpath(path);
        return writeFileAtomic(toUtf8(path) + "/config.json", toUtf8(described(layers))) ? toUtf8(path) : "";
    }

    /// Until the report is about the present form.
    bool settle()
    {
        if (!QTest::qWaitFor([this] { return model.machine().has_value(); }))
            return false;
        QSignalSpy reports(&model, &MemoryModel::reportChanged);
        model.setConfig(config.config());
        if (!reports.wait(60'000)) // a thousand layers, with sanitizers
            return false;
        // One may have been about the form before.
        while (reports.wait(60)) { }
        return true;
    }

    DeviceFacts device() const
    {
        DeviceFacts facts;
        facts.isCpu = true;
        facts.threads = model.machine()->threads;
        facts.freeBytes = model.report().freeBytes;
        return facts;
    }
    MemoryEstimate expected() const
    {
        return estimateMemory(*readModelFacts(config.config().model.modelNameOrPath), config.config(), device());
    }
    QString text(const char *name) const { return panel.findChild<QLabel *>(QString::fromLatin1(name))->text(); }
    LinkButton *smaller() const { return panel.findChild<LinkButton *>(QStringLiteral("memory_smaller")); }
    /// Everything that can be read on it.
    QString allText() const
    {
        QStringList texts;
        for (const QLabel *label : panel.findChildren<QLabel *>()) {
            if (label->isVisible())
                texts.append(label->text());
        }
        return texts.join(QLatin1Char('\n')).replace(QChar::Nbsp, QLatin1Char(' '));
    }
};

} // namespace

class TestMemoryPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void afterARunThePlanStandsBesideWhatItTook()
    {
        Panel p;
        QVERIFY(p.panel.findChild<QLabel *>(QStringLiteral("memory_last_run"))->isHidden());
        RunMemory run;
        run.planned.weights = 100'000'000;
        run.planned.runtime = 40'000'000;
        run.measured.weights = 100'000'000;
        run.measured.runtime = 43'000'000;
        run.peakBytes = 143'000'000;
        p.model.setLastRun(run);
        const auto *line = p.panel.findChild<QLabel *>(QStringLiteral("memory_last_run"));
        QVERIFY(line->isVisible());
        QVERIFY2(line->text().contains(shownBytes(140'000'000)), qPrintable(line->text()));
        QVERIFY(line->text().contains(shownBytes(143'000'000)));
        QVERIFY(line->toolTip().contains(shownBytes(43'000'000)));
        p.panel.setCompact(true);
        QVERIFY(line->isHidden());
    }

    void theNumbersAreThoseOfTheEstimate();
    void deepSpeedIsTakenIntoAccount();
    void theyFollowAKeystroke();
    void theVerdictIsByWhatThereIs();
    void makeItSmallerKeepsItsPromise();
    void presetsSayWhatTheyWouldTake();
    void theArrowKeysShowWhatAPresetDoes();
    void withoutAModelThePanelAsksForOne();
    void aModelThatCannotBeReadIsExplained();
    void besideTheHelpOnlyTotalAndVerdictAreLeft();
};

void TestMemoryPanel::theNumbersAreThoseOfTheEstimate()
{
    Panel p;
    p.config.setValue("model_name_or_path", p.modelOf(28));
    p.config.setValue("cutoff_len", 1024);
    QVERIFY(p.settle());
    const MemoryEstimate wanted = p.expected();
    QCOMPARE(wanted.items.total(), wanted.totalBytes);
    QCOMPARE(p.text("memory_total"), shownBytes(wanted.totalBytes));
    const auto *bar = p.panel.findChild<MemoryBar *>();
    const MemoryItems &items = wanted.items;
    const std::pair<const char *, std::uint64_t> parts[] = {{"weights", items.weights}, {"adapter", items.adapter},
        {"grads + optim.", items.gradients + items.optimizer}, {"activations", items.activations},
        {"logits", items.logits}, {"runtime", items.runtime + items.workspace}};
    QStringList spoken;
    for (const auto &[name, bytes] : parts) {
        spoken.append(QString::fromLatin1(name) + QLatin1Char(' ') + shownBytes(bytes));
        QVERIFY2(p.allText().contains(shownBytes(bytes)), name);
    }
    QCOMPARE(bar->accessibleDescription(), spoken.join(QStringLiteral(", ")));
    QVERIFY(p.allText().contains(QStringLiteral("of %1 free").arg(shownBytes(p.model.report().freeBytes))));
    QVERIFY(p.allText().contains(QStringLiteral("With LLaMA-Factory ") + shownBytes(wanted.llamaFactory.total())));
    QVERIFY(p.allText().contains(QStringLiteral("Liger ") + shownBytes(wanted.llamaFactoryWithLiger)));
}

void TestMemoryPanel::deepSpeedIsTakenIntoAccount()
{
    Panel p;
    p.config.setValue("model_name_or_path", p.modelOf(2));
    p.config.setValue("deepspeed", R"({"zero_optimization": {"stage": 2, "offload_optimizer": {"device": "cpu"}}})");
    QVERIFY(p.settle());
    const MemoryEstimate wanted = p.expected();
    QVERIFY(wanted.llamaFactoryHost > 0);
    QVERIFY2(
        p.allText().contains(QStringLiteral("RAM ") + shownBytes(wanted.llamaFactoryHost)), qPrintable(p.allText()));
    p.config.setValue("deepspeed", "nowhere.json");
    QVERIFY(p.settle());
    QVERIFY2(p.allText().contains(QStringLiteral("DeepSpeed left out of account")), qPrintable(p.allText()));
    const QList<QLabel *> labels = p.panel.findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(),
        [](const QLabel *label) { return label->toolTip().contains(QStringLiteral("nowhere.json")); }));
}

void TestMemoryPanel::theyFollowAKeystroke()
{
    Panel p;
    p.config.setValue("model_name_or_path", p.modelOf(4));
    QVERIFY(p.settle());
    const std::uint64_t before = p.model.report().estimate->totalBytes;
    QSignalSpy reports(&p.model, &MemoryModel::reportChanged);
    p.config.setValue("lora_rank", 512);
    QVERIFY(reports.wait());
    QVERIFY(p.model.report().estimate->totalBytes > before);
    QCOMPARE(p.text("memory_total"), shownBytes(p.expected().totalBytes));
}

void TestMemoryPanel::theVerdictIsByWhatThereIs()
{
    Panel p;
    p.config.setValue("model_name_or_path", p.modelOf(1));
    p.config.setValue("cutoff_len", 256);
    QVERIFY(p.settle());
    QVERIFY2(p.text("memory_verdict").contains(QStringLiteral("fits")), qPrintable(p.text("memory_verdict")));
    QVERIFY(p.smaller()->text().startsWith(QStringLiteral("Make it smaller")) || !p.smaller()->isVisible());
    // As many layers as just do, and one more than the memory holds.
    const auto least = [&p](std::int64_t layers) {
        DeviceFacts device = p.device();
        device.freeBytes.reset();
        TrainConfig config = p.config.config();
        config.model.modelNameOrPath = p.modelOf(layers);
        return static_cast<double>(
            estimateMemory(*readModelFacts(config.model.modelNameOrPath), config, device).totalBytes);
    };
    const double room = static_cast<double>(p.model.report().freeBytes);
    const double perLayer = (least(41) - least(1)) / 40;
    const auto layersFor = [&](double share) {
        return 1 + static_cast<std::int64_t>((share * room - least(1)) / perLayer);
    };
    p.config.setValue("model_name_or_path", p.modelOf(layersFor(0.95)));
    QVERIFY(p.settle());
    QVERIFY2(p.text("memory_verdict").contains(QStringLiteral("tight")), qPrintable(p.text("memory_verdict")));
    p.config.setValue("model_name_or_path", p.modelOf(layersFor(1.2)));
    QVERIFY(p.settle());
    QVERIFY2(p.text("memory_verdict").contains(QStringLiteral("does not fit")), qPrintable(p.text("memory_verdict")));
    QCOMPARE(p.smaller()->text(), QStringLiteral("Make it fit"));
    // Never by colour alone: the words differ, and a sign stands in front.
    QVERIFY(!p.text("memory_verdict").at(0).isLetter());
}

void TestMemoryPanel::makeItSmallerKeepsItsPromise()
{
    Panel p;
    p.config.setValue("model_name_or_path", p.modelOf(8));
    p.config.setValue("per_device_train_batch_size", 8);
    p.config.setValue("cutoff_len", 4096);
    QVERIFY(p.settle());
    const MemoryEstimate before = *p.model.report().estimate;
    QVERIFY(!before.suggestions.empty());
    QVERIFY(p.smaller()->isVisible());
    const std::uint64_t freeBefore = p.model.report().freeBytes;
    const MemorySuggestion &first = before.suggestions.front();
    QVERIFY(first.totalBytes < before.totalBytes);
    QSignalSpy reports(&p.model, &MemoryModel::reportChanged);
    const QStringList entries = chooseFromMenu(p.smaller(), translated(first.label));
    QCOMPARE(entries.size(), static_cast<qsizetype>(before.suggestions.size()));
    for (std::size_t i = 0; i < before.suggestions.size(); ++i) {
        const MemorySuggestion &each = before.suggestions[i];
        QVERIFY2(entries.at(static_cast<qsizetype>(i)).endsWith(QStringLiteral("→ ") + shownBytes(each.totalBytes)),
            qPrintable(entries.at(static_cast<qsizetype>(i))));
    }
    for (const auto &[key, value] : first.change)
        QVERIFY2(valueOf(p.config.config(), *findParam(key)) == value, key.c_str());
    QVERIFY(!reports.isEmpty() || reports.wait());
    QVERIFY(p.model.report().estimate->totalBytes < before.totalBytes);
    QCOMPARE(p.text("memory_total"), shownBytes(p.expected().totalBytes));
    if (p.model.report().freeBytes == freeBefore)
        QCOMPARE(p.model.report().estimate->totalBytes, first.totalBytes);
    // One step back undoes all of it.
    p.config.undo();
    for (const auto &[key, value] : first.change)
        QVERIFY(valueOf(p.config.config(), *findParam(key)) != value);
}

void TestMemoryPanel::theArrowKeysShowWhatAPresetDoes()
{
    Panel p;
    PresetMenu menu(p.config, p.model);
    menu.popup(QPoint(0, 0));
    QVERIFY(QTest::qWaitForWindowExposed(&menu));
    for (const char *id : {"first", "second"}) {
        QTest::keyClick(&menu, Qt::Key_Down);
        const QAction *entry = menu.activeAction();
        QVERIFY2(entry != nullptr && !entry->isSeparator(), id);
        const auto &preset = presets()[id == std::string_view("first") ? 0 : 1];
        QCOMPARE(entry->statusTip(), translated(preset.description));
        QCOMPARE(QToolTip::text(), translated(preset.description));
        QCOMPARE(menu.accessibleDescription(), translated(preset.description));
    }
}

void TestMemoryPanel::presetsSayWhatTheyWouldTake()
{
    Panel p;
    const auto entries = [](const PresetMenu &menu) {
        QStringList texts;
        for (const QAction *action : menu.actions()) {
            if (!action->isSeparator())
                texts.append(action->text());
        }
        return texts;
    };
    QStringList titles;
    for (const Preset &preset : presets())
        titles.append(translated(preset.title));
    {
        QVERIFY(p.settle());
        const PresetMenu menu(p.config, p.model);
        QCOMPARE(entries(menu), titles); // no model yet
    }
    const auto foretold = [&] {
        const PresetMenu menu(p.config, p.model);
        QStringList texts;
        static_cast<void>(QTest::qWaitFor(
            [&] {
                texts = entries(menu);
                return texts.filter(QStringLiteral("\t")).size() == titles.size();
            },
            60'000));
        return texts;
    };
    p.config.setValue("model_name_or_path", p.modelOf(1));
    QVERIFY(p.settle());
    const QStringList texts = foretold();
    for (std::size_t i = 0; i < presets().size(); ++i) {
        const TrainConfig changed = withPreset(p.config.config(), presets()[i]);
        const std::uint64_t bytes =
            estimateMemory(*readModelFacts(changed.model.modelNameOrPath), changed, deviceFor(presets()[i], p.device()))
                .totalBytes;
        const QString &text = texts.at(static_cast<qsizetype>(i));
        QVERIFY2(text.startsWith(titles.at(static_cast<qsizetype>(i)) + QLatin1Char('\t') + shownBytes(bytes)),
            qPrintable(text));
    }
    // The menu is closed: reports leave them out again.
    QVERIFY(p.settle());
    QVERIFY(p.model.report().presets.empty());
    p.config.setValue("model_name_or_path", p.modelOf(1000));
    QVERIFY(p.settle());
    const QStringList large = foretold();
    for (std::size_t i = 0; i < presets().size(); ++i) {
        const TrainConfig changed = withPreset(p.config.config(), presets()[i]);
        DeviceFacts device = deviceFor(presets()[i], p.device());
        const std::uint64_t room = *std::exchange(device.freeBytes, std::nullopt);
        const bool isTooMuch =
            estimateMemory(*readModelFacts(changed.model.modelNameOrPath), changed, device).totalBytes > room;
        const QString &text = large.at(static_cast<qsizetype>(i));
        QVERIFY2(text.endsWith(QStringLiteral(", does not fit")) == isTooMuch, qPrintable(text));
    }
    QVERIFY(!large.filter(QStringLiteral("Whole model")).filter(QStringLiteral("does not fit")).isEmpty());
}

void TestMemoryPanel::withoutAModelThePanelAsksForOne()
{
    Panel p;
    QVERIFY(p.settle());
    QVERIFY(p.allText().contains(QStringLiteral("Choose a model")));
    QVERIFY(!p.panel.findChild<MemoryBar *>()->isVisible());
    QVERIFY(!p.smaller()->isVisible());
}

void TestMemoryPanel::aModelThatCannotBeReadIsExplained()
{
    Panel p;
    p.config.setValue("model_name_or_path", toUtf8(p.folder.filePath(QStringLiteral("nowhere"))));
    QVERIFY(p.settle());
    const auto *line = p.panel.findChild<MessageLine *>();
    QVERIFY(line->isVisible());
    QCOMPARE(line->kind(), MessageKind::Error);
    QCOMPARE(line->text(), translated(*p.model.report().error));
    QVERIFY(!p.panel.findChild<MemoryBar *>()->isVisible());
    // A right one brings the numbers back.
    p.config.setValue("model_name_or_path", p.modelOf(2));
    QVERIFY(p.settle());
    QVERIFY(!line->isVisible());
    QVERIFY(p.panel.findChild<MemoryBar *>()->isVisible());
}

void TestMemoryPanel::besideTheHelpOnlyTotalAndVerdictAreLeft()
{
    Panel p;
    p.config.setValue("model_name_or_path", p.modelOf(2));
    QVERIFY(p.settle());
    const int whole = p.panel.sizeHint().height();
    p.panel.setCompact(true);
    QVERIFY(!p.panel.findChild<MemoryBar *>()->isVisible());
    QVERIFY(p.panel.findChild<QLabel *>(QStringLiteral("memory_total"))->isVisible());
    QVERIFY(p.panel.findChild<QLabel *>(QStringLiteral("memory_verdict"))->isVisible());
    QVERIFY(p.panel.sizeHint().height() < whole / 2 + 10);
    p.panel.setCompact(false);
    QVERIFY(p.panel.findChild<MemoryBar *>()->isVisible());
}

int main(int argc, char **argv)
{
    return runUiTest<TestMemoryPanel>(argc, argv);
}
#include "tst_memory_panel.moc"
