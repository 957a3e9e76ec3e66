// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/studio.h"

#include "form/help_text.h"
#include "session/translate.h"

#include "base/files.h"
#include "config/presets.h"

#include <QMimeData>
#include <QTextBlock>
#include <QTextBrowser>
#include <QToolButton>

using namespace luthier;

namespace
{

/// Words alone: line breaks and spaces that do not break are no difference.
QString words(const QString &text)
{
    return QString(text).replace(QChar::Nbsp, QLatin1Char(' ')).remove(QChar(0x2060)).simplified();
}

/// The description of a model; its weights are not needed to know its modules.
const char *const kSmallModel = R"({"architectures": ["LlamaForCausalLM"], "model_type": "llama", "hidden_size": 64,
    "intermediate_size": 96, "num_hidden_layers": 2, "num_attention_heads": 4, "num_key_value_heads": 2,
    "vocab_size": 128, "rms_norm_eps": 1e-06, "rope_theta": 10000.0, "max_position_embeddings": 512,
    "tie_word_embeddings": false, "hidden_act": "silu", "torch_dtype": "float32"})";

QString words(const Text &text)
{
    return words(translated(text));
}

} // namespace

class TestTrainPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void searchFindsWhatPeopleCallASettingAndReturnJumpsThere_data();
    void searchFindsWhatPeopleCallASettingAndReturnJumpsThere();
    void searchShowsWhatFitsOnlyAndSaysWhenNothingDoes();
    void ctrlFAndEscape();
    void basicAndAllAreSwitchedByMouseAndKeys();
    void undoAndRedoByKeysAndButtons();
    void aPresetIsOneStepThatChangesItsOwnSettings();
    void presetsAreChosenByKeys();
    void theSearchFieldUndoesItsOwnText();
    void onlyWhatHasBeenChangedIsShown();
    void f1PinsTheHelpOfTheFieldThatHasTheKeyboard();
    void theHelpOfEverySettingHasAllItsParts();
    void relatedSettingsAreLinks();
    void helpGivesTheKeyboardBack();
    void filesAreDroppedOnThePage();
    void drawerOpensWithoutHidingTheField();
    void unknownModulesAreNamedWithTheNearestRightOne();
    void anUnknownTemplateIsNamedWithTheNearestRightOne();
};

void TestTrainPage::searchFindsWhatPeopleCallASettingAndReturnJumpsThere_data()
{
    QTest::addColumn<QString>("term");
    QTest::addColumn<QString>("key");
    const std::pair<const char *, const char *> terms[] = {{"lora_rank", "lora_rank"},
        {"Learning rate", "learning_rate"}, {"lr", "learning_rate"}, {"学习率", "learning_rate"},
        {"截断", "cutoff_len"}, {"梯度累积", "gradient_accumulation_steps"}, {"max length", "cutoff_len"},
        {"galore", "use_galore"}, {"early stopping", "early_stopping_steps"}};
    for (const auto &[term, key] : terms)
        QTest::newRow(term) << QString::fromUtf8(term) << QString::fromUtf8(key);
}

void TestTrainPage::searchFindsWhatPeopleCallASettingAndReturnJumpsThere()
{
    QFETCH(QString, term);
    QFETCH(QString, key);
    Studio s;
    s.press(Qt::Key_F, Qt::ControlModifier);
    QCOMPARE(QApplication::focusWidget(), s.search());
    if (term.at(0).unicode() < 128)
        typeKeys(term);
    else
        commitText(term);
    const QStringList rows = s.rows();
    QVERIFY2(rows.mid(0, 3).contains(key), qPrintable(rows.mid(0, 5).join(QLatin1Char(' '))));
    s.press(Qt::Key_Return);
    QVERIFY(s.search()->text().isEmpty());
    ParamRow *row = s.form().findRow(toUtf8(rows.first()));
    QVERIFY(row != nullptr && row->isVisible());
    QTRY_VERIFY(isInView(row));
    if (row->editor()->control()->isEnabled())
        QCOMPARE(QApplication::focusWidget(), row->editor()->control());
}

void TestTrainPage::searchShowsWhatFitsOnlyAndSaysWhenNothingDoes()
{
    Studio s;
    const QStringList before = s.rows();
    s.search()->setFocus();
    typeKeys(QStringLiteral("warmup"));
    QVERIFY(s.rows().size() < 12);
    QVERIFY(s.rows().contains(QStringLiteral("warmup_steps"))); // though Basic does not show it
    typeKeys(QStringLiteral(" xyzzy"));
    QVERIFY(s.rows().isEmpty());
    bool isSaid = false;
    for (const QLabel *label : s.form().findChildren<QLabel *>())
        isSaid = isSaid || (label->isVisible() && label->text().contains(QStringLiteral("warmup xyzzy")));
    QVERIFY(isSaid);
    // An edit in the list of results stays an edit, and the list stays.
    typeInto(s.search(), QStringLiteral("warmup"));
    QWidget *control = s.form().row("warmup_steps")->editor()->control();
    typeInto(control, QStringLiteral("17"));
    QCOMPARE(s.config().config().training.warmupSteps, 17.0);
    QCOMPARE(QApplication::focusWidget(), control);
    QVERIFY(control->isVisible());
    typeInto(s.search(), QString());
    QCOMPARE(s.rows(), before);
}

void TestTrainPage::ctrlFAndEscape()
{
    Studio s;
    const QStringList before = s.rows();
    s.edit("learning_rate");
    s.press(Qt::Key_F, Qt::ControlModifier);
    typeKeys(QStringLiteral("rank"));
    s.press(Qt::Key_F, Qt::ControlModifier);
    QCOMPARE(s.search()->selectedText(), QStringLiteral("rank")); // the next word replaces it
    s.press(Qt::Key_Escape);
    QVERIFY(s.search()->text().isEmpty());
    QCOMPARE(s.rows(), before);
    // Also from a field in the list of results.
    typeKeys(QStringLiteral("rank"));
    s.form().row("lora_rank")->editor()->control()->setFocus();
    s.press(Qt::Key_Escape);
    QVERIFY(s.search()->text().isEmpty());
    // Then what else is open, one at a time.
    s.edit("lora_rank");
    s.press(Qt::Key_F1);
    QVERIFY(s.page().helpPanel()->isVisible());
    s.press(Qt::Key_Escape);
    QVERIFY(!s.page().helpPanel()->isVisible());
    s.page().commandBar()->setOpen(true);
    s.press(Qt::Key_Escape);
    QVERIFY(!s.page().commandBar()->isOpen());
}

void TestTrainPage::basicAndAllAreSwitchedByMouseAndKeys()
{
    Studio s;
    const QStringList basic = s.rows();
    QVERIFY(basic.size() <= 12);
    QTest::mouseClick(s.level(1), Qt::LeftButton);
    QVERIFY(s.rows().size() > 40);
    QVERIFY(s.rows().contains(QStringLiteral("lora_alpha")));
    s.level(1)->setFocus();
    s.press(Qt::Key_Left);
    QCOMPARE(QApplication::focusWidget(), s.level(0));
    QCOMPARE(s.rows(), basic);
    s.press(Qt::Key_Right);
    QVERIFY(s.rows().size() > 40);
}

void TestTrainPage::undoAndRedoByKeysAndButtons()
{
    Studio s;
    auto *undo = s.find<QToolButton>("undo");
    auto *redo = s.find<QToolButton>("redo");
    QVERIFY(!undo->isEnabled() && !redo->isEnabled());
    const TrainConfig before = s.config().config();
    QWidget *rate = s.edit("learning_rate");
    typeInto(rate, QStringLiteral("3e-4"));
    QWidget *rank = s.edit("lora_rank");
    typeInto(rank, QStringLiteral("32"));
    const auto state = [&] {
        return std::pair(s.config().config().training.learningRate, s.config().config().finetuning.loraRank);
    };
    const std::pair both(3e-4, std::int64_t(32));
    const std::pair one(3e-4, before.finetuning.loraRank);
    const std::pair none(before.training.learningRate, before.finetuning.loraRank);
    QCOMPARE(state(), both);
    // With the keyboard still in a field: it is the form's undo, one setting a press.
    s.press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(state(), one);
    QCOMPARE(shownIn(rank), QString::number(before.finetuning.loraRank));
    s.press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(state(), none);
    QVERIFY(!undo->isEnabled() && redo->isEnabled());
    s.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(state(), one);
    s.press(Qt::Key_Y, Qt::ControlModifier);
    QCOMPARE(state(), both);
    QCOMPARE(shownIn(rank), QStringLiteral("32"));
    QTest::mouseClick(undo, Qt::LeftButton);
    QCOMPARE(state(), one);
    QTest::mouseClick(redo, Qt::LeftButton);
    QCOMPARE(state(), both);
    // The same in a field of several lines and in one with a list.
    QTest::mouseClick(s.level(1), Qt::LeftButton);
    for (const char *key : {"default_system", "template", "output_dir"}) {
        QWidget *control = s.edit(key);
        const QString shown = shownIn(control);
        typeInto(control, QStringLiteral("other"));
        QVERIFY(shownIn(control) != shown);
        s.press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(shownIn(control), shown);
        QCOMPARE(state(), both);
    }
    // A new edit ends what could be redone.
    s.press(Qt::Key_Z, Qt::ControlModifier);
    typeInto(s.edit("num_train_epochs"), QStringLiteral("2"));
    QVERIFY(!redo->isEnabled());
}

void TestTrainPage::aPresetIsOneStepThatChangesItsOwnSettings()
{
    StudioOptions small;
    small.size = {1024, 700};
    Studio s(small);
    s.fill();
    s.config().setValue("quantization_bit", 4);
    s.config().setValue("lora_rank", 32);
    auto *button = s.find<QToolButton>("presets");
    QVERIFY(isInView(button) && isInView(s.search()) && isInView(s.find<PillButton>("changed")));
    const TrainConfig before = s.config().config();
    for (const Preset &preset : presets()) {
        const QString title = translated(preset.title);
        const QStringList entries = chooseFromMenu(button, title);
        for (const QString &wanted : {QStringLiteral("By task"), QStringLiteral("By card"), title})
            QVERIFY2(!entries.filter(wanted).isEmpty(), qPrintable(entries.join(QLatin1Char('\n'))));
        QVERIFY2(s.config().config() == withPreset(before, preset), preset.id.data());
        s.config().undo();
        QVERIFY2(s.config().config() == before, preset.id.data());
    }
}

void TestTrainPage::presetsAreChosenByKeys()
{
    Studio s;
    auto *button = s.find<QToolButton>("presets");
    QCOMPARE(button->accessibleName(), QStringLiteral("Presets"));
    const Preset &second = presets()[1];
    const TrainConfig before = s.config().config();
    button->setFocus(Qt::TabFocusReason);
    QTimer::singleShot(0, button, [] {
        for (const Qt::Key key : {Qt::Key_Down, Qt::Key_Down, Qt::Key_Return})
            QTest::keyClick(QApplication::activePopupWidget(), key);
    });
    s.press(Qt::Key_Space);
    QVERIFY(s.config().config() == withPreset(before, second));
    QCOMPARE(QApplication::activePopupWidget(), nullptr);
}

void TestTrainPage::theSearchFieldUndoesItsOwnText()
{
    Studio s;
    typeInto(s.edit("lora_rank"), QStringLiteral("32"));
    s.press(Qt::Key_F, Qt::ControlModifier);
    typeKeys(QStringLiteral("abc"));
    s.press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(s.config().config().finetuning.loraRank, 32);
    QVERIFY(s.search()->text() != QStringLiteral("abc"));
}

void TestTrainPage::onlyWhatHasBeenChangedIsShown()
{
    Studio s;
    auto *pill = s.find<PillButton>("changed");
    QVERIFY(!pill->isVisible());
    typeInto(s.edit("lora_rank"), QStringLiteral("32"));
    typeInto(s.edit("learning_rate"), QStringLiteral("3e-4"));
    QVERIFY(pill->isVisible());
    QVERIFY(pill->text().startsWith(QStringLiteral("2 ")));
    QTest::mouseClick(pill, Qt::LeftButton);
    QStringList rows = s.rows();
    rows.sort();
    QCOMPARE(rows, (QStringList{QStringLiteral("learning_rate"), QStringLiteral("lora_rank")}));
    // Taken back one by one, the whole form is there again.
    QTest::mouseClick(s.form().row("lora_rank")->changedMark(), Qt::LeftButton);
    QCOMPARE(s.rows(), QStringList{QStringLiteral("learning_rate")});
    QTest::mouseClick(s.form().row("learning_rate")->changedMark(), Qt::LeftButton);
    QVERIFY(!pill->isVisible());
    QVERIFY(s.rows().size() >= 8);
}

void TestTrainPage::f1PinsTheHelpOfTheFieldThatHasTheKeyboard()
{
    Studio s;
    HelpPanel *help = s.page().helpPanel();
    QVERIFY(!help->isVisible());
    s.edit("learning_rate");
    s.press(Qt::Key_F1);
    QVERIFY(help->isVisible());
    QCOMPARE(help->spec(), findParam("learning_rate"));
    s.edit("template");
    s.press(Qt::Key_F1);
    QCOMPARE(help->spec(), findParam("template"));
    // A question mark does the same.
    auto *button = s.find<QAbstractButton>("help_lora_rank");
    s.form().ensureWidgetVisible(button);
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(help->spec(), findParam("lora_rank"));
    QVERIFY(help->isVisible());
    // What it says follows the form.
    QVERIFY(!help->plainText().contains(QStringLiteral("--lora_rank 77")));
    typeInto(s.edit("lora_rank"), QStringLiteral("77"));
    QVERIFY(help->plainText().contains(QStringLiteral("--lora_rank 77")));
    LinkButton *reset = nullptr;
    for (LinkButton *each : help->findChildren<LinkButton *>())
        reset = each->isVisible() ? each : reset;
    QVERIFY(reset != nullptr);
    QTest::mouseClick(reset, Qt::LeftButton);
    QVERIFY(!s.config().isChanged("lora_rank"));
    QVERIFY(!reset->isVisible());
    QTest::mouseClick(s.find<QToolButton>("help_close"), Qt::LeftButton);
    QVERIFY(!help->isVisible());
}

void TestTrainPage::theHelpOfEverySettingHasAllItsParts()
{
    Studio s;
    HelpPanel *help = s.page().helpPanel();
    for (const ParamSpec &spec : paramTable()) {
        if (spec.group == Group::Other)
            continue;
        s.page().showHelp(&spec);
        const QString text = words(help->plainText());
        const auto has = [&](const QString &part) {
            if (!part.isEmpty() && !text.contains(part))
                QFAIL(qPrintable(fromUtf8(spec.key) + QStringLiteral(" lacks: ") + part));
        };
        QVERIFY2(!spec.help.what.isEmpty(), spec.key.data());
        for (const Text *part : {&spec.help.what, &spec.help.advice, &spec.help.memory, &spec.help.speed,
                 &spec.help.quality, &spec.supportNote})
            has(words(*part));
        if (spec.choices.empty())
            has(words(rangeText(spec.range)));
        for (const Choice &choice : spec.choices)
            has(fromUtf8(choice.value));
        const Value standard = defaultOf(spec);
        has(QStringLiteral("Default ")
            + (spec.field.kind == ParamKind::Choice || spec.field.kind == ParamKind::Flag
                    ? words(choiceText(spec, standard))
                    : words(textOfValue(spec, standard))));
        has(QStringLiteral("--") + fromUtf8(spec.key));
        for (const std::string_view key : spec.related) {
            if (const ParamSpec *other = findParam(key))
                has(words(other->label));
        }
        has(words(unmetCondition(spec, s.config())));
        if (QTest::currentTestFailed())
            return;
        // A screen reader hears the page's name and can read it.
        QVERIFY(s.find<QTextBrowser>("help_page")->accessibleName().contains(translated(spec.label)));
    }
}

void TestTrainPage::relatedSettingsAreLinks()
{
    Studio s;
    s.edit("learning_rate");
    s.press(Qt::Key_F1);
    auto *browser = s.find<QTextBrowser>("help_page");
    QTest::qWait(20);
    // Where the first link is.
    QPoint at;
    QString target;
    for (QTextBlock block = browser->document()->begin(); block.isValid() && target.isEmpty(); block = block.next()) {
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const QTextCharFormat format = it.fragment().charFormat();
            if (!format.isAnchor())
                continue;
            target = format.anchorHref();
            QTextCursor cursor(browser->document());
            cursor.setPosition(it.fragment().position() + 2);
            at = browser->cursorRect(cursor).center();
            break;
        }
    }
    const ParamSpec *other = findParam(toUtf8(target));
    QVERIFY(other != nullptr && other != findParam("learning_rate"));
    QTest::mouseClick(browser->viewport(), Qt::LeftButton, {}, at);
    QCOMPARE(s.page().helpPanel()->spec(), other);
    QVERIFY(s.form().findRow(other->key) != nullptr);
    QTRY_VERIFY(isInView(s.form().findRow(other->key)));
}

void TestTrainPage::helpGivesTheKeyboardBack()
{
    Studio s;
    QWidget *control = s.edit("learning_rate");
    s.press(Qt::Key_F1);
    s.page().helpPanel()->takeFocus();
    QVERIFY(!control->hasFocus());
    s.press(Qt::Key_Escape);
    QVERIFY(!s.page().helpPanel()->isVisible());
    QCOMPARE(QApplication::focusWidget(), control);
}

void TestTrainPage::filesAreDroppedOnThePage()
{
    Studio s;
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("run.yaml"));
    QVERIFY(writeFileAtomic(toUtf8(path), std::string_view("stage: sft\nlora_rank: 48\n")).hasValue());
    const auto drop = [&](const QString &what) {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(what)});
        QDragEnterEvent enter(QPoint(3, 3), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&s.page(), &enter);
        QDropEvent event(QPointF(3, 3), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&s.page(), &event);
        return enter.isAccepted() && event.isAccepted();
    };
    QVERIFY(drop(path));
    QCOMPARE(s.config().config().finetuning.loraRank, 48);
    QVERIFY(drop(folder.path()));
    QCOMPARE(s.config().config().model.modelNameOrPath, toUtf8(folder.path()));
    QCOMPARE(s.config().config().finetuning.loraRank, 48);
}

void TestTrainPage::drawerOpensWithoutHidingTheField()
{
    StudioOptions small;
    small.size = {1024, 700};
    Studio s(small);
    QTest::mouseClick(s.level(1), Qt::LeftButton);
    s.config().setValue("num_train_epochs", 12.0);
    s.edit("num_train_epochs");
    ParamRow *row = s.form().row("num_train_epochs");
    QTRY_VERIFY(isInView(row) && isInView(row->messageArea()));
    // By mouse, so that the keyboard stays; then the drawer takes it.
    s.page().commandBar()->setOpen(true);
    row->editor()->control()->setFocus();
    QTest::qWait(30);
    s.form().reveal("num_train_epochs");
    QTRY_VERIFY(isInView(row) && isInView(row->messageArea()));
    s.page().showHelp(findParam("learning_rate"));
    QTest::qWait(30);
    QVERIFY(isInView(row) && isInView(row->messageArea()));
}

void TestTrainPage::unknownModulesAreNamedWithTheNearestRightOne()
{
    const QTemporaryDir folder;
    const std::string model = toUtf8(folder.path());
    QVERIFY(writeFileAtomic(model + "/config.json", std::string_view(kSmallModel)).hasValue());
    Studio s;
    s.fill();
    s.config().setValue("model_name_or_path", model);
    s.config().setValue("lora_target", "q_porj,v_proj,router");
    s.edit("lora_target");
    QTRY_VERIFY_WITH_TIMEOUT(!s.messages("lora_target").isEmpty(), 60'000);
    const MessageLine *line = s.messages("lora_target").first();
    QCOMPARE(line->kind(), MessageKind::Warning);
    QCOMPARE(line->text(),
        QStringLiteral("lora_target names q_porj, router, which this model does not have. Did you mean q_proj? Its "
                       "modules: down_proj, gate_proj, k_proj, o_proj, q_proj, up_proj, v_proj."));
    QCOMPARE(line->links().size(), 1);
    // It is no error: PEFT passes such names over.
    QVERIFY(!hasErrors(s.config().problems()));
    s.config().setValue("lora_target", "q_porj,v_proj");
    QTRY_VERIFY_WITH_TIMEOUT(!s.messages("lora_target").isEmpty()
            && !s.messages("lora_target").first()->text().contains(QStringLiteral("router")),
        60'000);
    Q_EMIT s.messages("lora_target").first()->linkActivated(0);
    QCOMPARE(s.config().config().finetuning.loraTarget, std::string("q_proj,v_proj"));
    QTRY_VERIFY_WITH_TIMEOUT(s.messages("lora_target").isEmpty(), 60'000);
}

void TestTrainPage::anUnknownTemplateIsNamedWithTheNearestRightOne()
{
    Studio s;
    s.fill();
    s.config().setValue("template", "qwne3");
    s.edit("template");
    QTRY_VERIFY(!s.messages("template").isEmpty());
    const MessageLine *line = s.messages("template").first();
    QCOMPARE(line->kind(), MessageKind::Error);
    QVERIFY2(line->text().contains(QStringLiteral("Did you mean \"qwen3\"?")), qPrintable(line->text()));
    Q_EMIT s.messages("template").first()->linkActivated(0);
    QCOMPARE(s.config().config().data.templateName, std::string("qwen3"));
    QTRY_VERIFY(s.messages("template").isEmpty());
}

int main(int argc, char **argv)
{
    return runUiTest<TestTrainPage>(argc, argv);
}
#include "tst_train_page.moc"
