// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ui_test.h"

#include "form/group_card.h"
#include "form/help_text.h"
#include "form/param_form.h"
#include "form/param_row.h"
#include "session/form_store.h"
#include "session/translate.h"
#include "widgets/elided_label.h"
#include "widgets/message_line.h"

#include "base/numbers.h"

#include <QAbstractSpinBox>
#include <QCheckBox>
#include <QHelpEvent>
#include <QMimeData>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>
#include <QToolButton>
#include <QToolTip>

#include <array>

using namespace luthier;

namespace
{

std::vector<const ParamSpec *> formSettings()
{
    std::vector<const ParamSpec *> settings;
    for (const ParamSpec &spec : paramTable()) {
        if (spec.group != Group::Other)
            settings.push_back(&spec);
    }
    return settings;
}

bool isAllowed(const ParamSpec &spec, double number)
{
    const Range &range = spec.range;
    return number >= range.minimum && number <= range.maximum && !(range.aboveMinimum && number == range.minimum);
}

/// Sets what @p spec depends on, so that it applies.
void makeApply(ConfigModel &model, const ParamSpec &spec)
{
    for (const std::vector<Condition> *conditions : {&spec.visibleIf, &spec.enabledIf}) {
        for (const Condition &condition : *conditions) {
            if (holds(condition, model.config()))
                continue;
            const ParamSpec &other = *findParam(condition.key);
            makeApply(model, other);
            const bool isFlag = other.field.kind == ParamKind::Flag;
            switch (condition.test) {
            case Condition::Test::Equals:
                model.setValue(condition.key,
                    isFlag ? Value(condition.values.front() == "true")
                           : valueOfText(other, fromUtf8(condition.values.front())));
                break;
            case Condition::Test::IsSet:
                model.setValue(condition.key,
                    isFlag                                       ? Value(true)
                        : other.field.kind == ParamKind::Real    ? Value(1.0)
                        : other.field.kind == ParamKind::Integer ? Value(isAllowed(other, 1) ? 1 : 4)
                                                                 : Value("something"));
                break;
            case Condition::Test::IsUnset:
                model.setValue(condition.key, isFlag ? Value(false) : Value(nullptr));
                break;
            case Condition::Test::Differs:
                for (const Choice &choice : other.choices) {
                    if (std::find(condition.values.begin(), condition.values.end(), choice.value)
                        == condition.values.end()) {
                        model.setValue(condition.key, std::string(choice.value));
                        break;
                    }
                }
                break;
            }
        }
    }
}

/// A number as somebody would type it, allowed for @p spec and another one than @p now.
QString anotherNumber(const ParamSpec &spec, const Value &now)
{
    const QStringList texts = spec.field.kind == ParamKind::Real
        ? QStringList{QStringLiteral("5e-5"), QStringLiteral("0.25"), QStringLiteral("3.5"), QStringLiteral("1")}
        : QStringList{QStringLiteral("7"), QStringLiteral("3"), QStringLiteral("64"), QStringLiteral("1")};
    for (const QString &text : texts) {
        const double number = *parseNumber(toUtf8(text));
        if (isAllowed(spec, number) && !(now.is_number() && now.get<double>() == number))
            return text;
    }
    return {};
}

struct Form {
    ConfigModel model;
    ScriptedDialogs dialogs;
    ParamForm form{model, dialogs};
    bool isActive = false;

    explicit Form(QSize size = {760, 700})
    {
        form.resize(size);
        form.show();
        form.activateWindow();
        isActive = QTest::qWaitForWindowActive(&form);
    }

    QWidget *control(std::string_view key)
    {
        form.reveal(key);
        return form.row(key)->editor()->control();
    }
    ParamRow *row(std::string_view key) { return form.row(key); }
    QList<MessageLine *> messages(std::string_view key)
    {
        QList<MessageLine *> lines;
        for (MessageLine *line : form.row(key)->messageArea()->findChildren<MessageLine *>()) {
            if (line->isVisible())
                lines.append(line);
        }
        return lines;
    }
    Value value(std::string_view key) const { return valueOf(model.config(), *findParam(key)); }
    /// Rows that can be seen when the form is scrolled, in no order.
    QStringList rows() const
    {
        QStringList keys;
        for (const ParamRow *row : form.findChildren<ParamRow *>()) {
            if (row->isVisibleTo(&form))
                keys.append(fromUtf8(row->spec().key));
        }
        return keys;
    }
};

} // namespace

class TestForm : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everySettingHasOneRowInItsGroup();
    void anEditReachesTheConfigurationAndAResetTheField_data();
    void anEditReachesTheConfigurationAndAResetTheField();
    void everyKindOfEditorOccurs();
    void smallNumbersAreWrittenAsPowers();
    void arrowsStepThroughRoundNumbers();
    void whatIsBeingTypedStays();
    void aPathIsBrowsedDroppedAndTyped();
    void badTextStaysInTheFieldAndIsExplained_data();
    void badTextStaysInTheFieldAndIsExplained();
    void aFixIsOnePressAway_data();
    void aFixIsOnePressAway();
    void aLinkIsNotDivided();
    void theWheelScrollsTheFormAndChangesNothing_data();
    void theWheelScrollsTheFormAndChangesNothing();
    void theWheelStepsTheFieldThatHasTheKeyboard();
    void basicShowsAtMostTwelveSettings();
    void allShowsTheRestAndTitlesOpenTheirGroups();
    void mainGroupsCloseAndOpen();
    void aSettingThatIsRevealedCanBeSeenWithItsMessages();
    void theFieldBeingEditedStaysInViewWhenThereIsLessRoom();
    void theFieldBeingEditedStaysInPlaceWhenMessagesComeAbove();
    void whatIsWrongWithTheFieldIsSeenAtOnce();
    void bitsFollowTheMethodAndWhatStandsThereStays();
    void aChangedSettingIsMarkedAndOnePressTakesItBack();
    void aRowThatDoesNotApplyIsGreyAndSaysWhy();
    void anExportOnlySettingSaysSoAndWhy();
    void aFieldKeepsItsOwnMenu();
    void wordsThatWereFoundAreMarkedInTheLabel();
};

void TestForm::everySettingHasOneRowInItsGroup()
{
    Form f;
    f.form.setLevel(Level::Advanced);
    for (const ParamSpec *spec : formSettings())
        f.form.setOpen(spec->group, true);
    std::map<std::string_view, int> rows;
    for (const ParamRow *row : f.form.findChildren<ParamRow *>())
        ++rows[row->spec().key];
    for (const ParamSpec *spec : formSettings()) {
        const bool shown = isVisible(*spec, f.model.config());
        QVERIFY2(rows[spec->key] <= 1, spec->key.data());
        if (shown)
            QVERIFY2(rows[spec->key] == 1 && f.row(spec->key)->isVisibleTo(&f.form), spec->key.data());
        // A setting that does not apply now has its row once it is asked for.
        ParamRow *row = f.row(spec->key);
        QVERIFY2(row != nullptr, spec->key.data());
        QCOMPARE(row->editor()->control()->objectName(), fromUtf8(spec->key));
        if (!shown)
            continue;
        const auto *card = f.form.findChild<GroupCard *>(QStringLiteral("card_") + fromUtf8(groupName(spec->group)));
        QVERIFY2(card != nullptr && card->isAncestorOf(row) && card->rows().contains(row), spec->key.data());
    }
    // Carried keys are never on the form.
    for (const ParamSpec &spec : paramTable()) {
        if (spec.group == Group::Other)
            QVERIFY2(f.row(spec.key) == nullptr, spec.key.data());
    }
    QVERIFY(f.row("no_such_setting") == nullptr);
}

void TestForm::anEditReachesTheConfigurationAndAResetTheField_data()
{
    QTest::addColumn<QString>("key");
    for (const ParamSpec *spec : formSettings())
        QTest::newRow(spec->key.data()) << fromUtf8(spec->key);
}

void TestForm::anEditReachesTheConfigurationAndAResetTheField()
{
    QFETCH(QString, key);
    const ParamSpec &spec = *findParam(toUtf8(key));
    Form f;
    makeApply(f.model, spec);
    f.model.open(f.model.document(), f.model.document()); // changes count from here
    QWidget *control = f.control(spec.key);
    QVERIFY(control->isEnabled());
    QCOMPARE(QApplication::focusWidget(), control);
    const Value before = f.value(spec.key);
    const QString shownBefore = shownIn(control);
    Value wanted;
    if (auto *box = qobject_cast<QCheckBox *>(control)) {
        QTest::mouseClick(box, Qt::LeftButton, {}, QPoint(8, box->height() / 2));
        wanted = before != Value(true);
    } else if (auto *choices = qobject_cast<QComboBox *>(control); choices != nullptr && !choices->isEditable()) {
        QVERIFY(choices->count() > 1);
        QTest::keyClick(choices, choices->currentIndex() == choices->count() - 1 ? Qt::Key_Home : Qt::Key_End);
        QVERIFY(f.value(spec.key) != before);
        wanted = f.value(spec.key);
        QCOMPARE(shownIn(control).section(QStringLiteral(" ("), 0, 0), choiceText(spec, wanted));
    } else if (spec.field.kind == ParamKind::Integer || spec.field.kind == ParamKind::Real) {
        const QString text = anotherNumber(spec, before);
        QVERIFY2(!text.isEmpty(), "no other number is allowed");
        typeInto(control, text);
        wanted =
            spec.field.kind == ParamKind::Real ? Value(*parseNumber(toUtf8(text))) : Value(*parseInteger(toUtf8(text)));
        QCOMPARE(shownIn(control), text);
    } else if (spec.field.kind == ParamKind::Mapping) {
        typeInto(control, QStringLiteral("{\"alpha\": 0.5}"));
        wanted = Value{{"alpha", 0.5}};
    } else if (spec.field.kind == ParamKind::List) {
        typeInto(control, QStringLiteral("alpha,beta"));
        wanted = "alpha,beta";
    } else {
        typeInto(control, QStringLiteral("some text"));
        wanted = "some text";
    }
    if (spec.field.kind == ParamKind::List)
        QCOMPARE(textOfValue(spec, f.value(spec.key)), fromUtf8(wanted.get<std::string>()));
    else
        QVERIFY2(f.value(spec.key) == wanted, pythonJson(f.value(spec.key)).c_str());
    QCOMPARE(f.model.document().originOf(spec.key), Origin::Form);
    QVERIFY(f.model.isChanged(spec.key));
    // The other way: what the model holds is what stands in the field.
    f.model.undo();
    QVERIFY(f.value(spec.key) == before);
    QCOMPARE(shownIn(control), shownBefore);
    f.model.redo();
    QVERIFY(f.model.isChanged(spec.key));
    f.model.reset(spec.key);
    QVERIFY(f.value(spec.key) == before);
    QCOMPARE(shownIn(control), shownBefore);
}

void TestForm::everyKindOfEditorOccurs()
{
    std::set<EditorKind> kinds;
    std::set<PathKind> paths;
    bool hasOpenList = false;
    for (const ParamSpec *spec : formSettings()) {
        const EditorTraits traits = editorTraits(*spec);
        kinds.insert(traits.kind);
        paths.insert(traits.path);
        hasOpenList = hasOpenList || traits.isOpen;
    }
    QCOMPARE(kinds.size(), 5u);
    QVERIFY(hasOpenList);
    for (const PathKind kind : {PathKind::Folder, PathKind::File, PathKind::Model})
        QVERIFY(paths.count(kind) == 1);
}

void TestForm::smallNumbersAreWrittenAsPowers()
{
    Form f;
    QWidget *field = f.control("learning_rate");
    for (const auto &[typed, number] : {std::pair("5e-5", 5e-5), {"2E-4", 2e-4}, {".0003", 3e-4}, {"1e-05", 1e-5}}) {
        typeInto(field, QString::fromLatin1(typed));
        QCOMPARE(f.model.config().training.learningRate, number);
        QCOMPARE(shownIn(field), QString::fromLatin1(typed)); // as it was typed
    }
    f.model.setValue("learning_rate", 0.00015);
    QCOMPARE(shownIn(field), QStringLiteral("1.5e-4"));
    f.model.setValue("learning_rate", 0.5);
    QCOMPARE(shownIn(field), QStringLiteral("0.5"));
}

void TestForm::arrowsStepThroughRoundNumbers()
{
    Form f;
    QWidget *rate = f.control("learning_rate");
    typeInto(rate, QStringLiteral("5e-5"));
    const std::pair<Qt::Key, double> steps[] = {
        {Qt::Key_Up, 1e-4}, {Qt::Key_Up, 2e-4}, {Qt::Key_Down, 1e-4}, {Qt::Key_Down, 5e-5}, {Qt::Key_Down, 2e-5}};
    for (const auto &[key, number] : steps) {
        QTest::keyClick(rate, key);
        QCOMPARE(f.model.config().training.learningRate, number);
    }
    QWidget *rank = f.control("lora_rank");
    typeInto(rank, QStringLiteral("8"));
    QTest::keyClick(rank, Qt::Key_Up);
    QVERIFY(f.model.config().finetuning.loraRank > 8);
    typeInto(rank, QStringLiteral("1"));
    QTest::keyClick(rank, Qt::Key_Down);
    QCOMPARE(f.model.config().finetuning.loraRank, 1); // not below the smallest
    // An empty field shows the usual value first.
    QWidget *alpha = f.control("lora_alpha");
    if (findParam("lora_alpha")->isNullable()) {
        typeInto(alpha, QString());
        QTest::keyClick(alpha, Qt::Key_Up);
        QVERIFY(!shownIn(alpha).isEmpty());
    }
}

void TestForm::whatIsBeingTypedStays()
{
    Form f;
    QWidget *field = f.control("learning_rate");
    typeInto(field, QStringLiteral("1e"));
    QCOMPARE(shownIn(field), QStringLiteral("1e"));
    typeKeys(QStringLiteral("-"));
    QCOMPARE(shownIn(field), QStringLiteral("1e-"));
    typeKeys(QStringLiteral("4"));
    QCOMPARE(shownIn(field), QStringLiteral("1e-4"));
    QCOMPARE(f.model.config().training.learningRate, 1e-4);
    QVERIFY(f.messages("learning_rate").isEmpty() || f.messages("learning_rate").first()->kind() != MessageKind::Error);
    // The cursor stays where it is while other settings change.
    auto *line = field->findChild<QLineEdit *>();
    line->setCursorPosition(1);
    f.model.setValue("num_train_epochs", 7.0);
    QCOMPARE(line->cursorPosition(), 1);
    QCOMPARE(QApplication::focusWidget(), field);
}

void TestForm::aPathIsBrowsedDroppedAndTyped()
{
    Form f;
    f.model.setValue("output_dir", "/here/before");
    QWidget *control = f.control("output_dir");
    f.dialogs.path = QStringLiteral("/chosen/folder");
    auto *browse = f.form.findChild<QToolButton *>(QStringLiteral("browse_output_dir"));
    QVERIFY(browse != nullptr);
    QTest::mouseClick(browse, Qt::LeftButton);
    QCOMPARE(f.dialogs.kind, PathKind::Folder);
    QCOMPARE(f.dialogs.start, QStringLiteral("/here/before"));
    QCOMPARE(f.model.config().training.outputDir, std::string("/chosen/folder"));
    QCOMPARE(shownIn(control), QStringLiteral("/chosen/folder"));
    f.dialogs.path.clear(); // cancelled
    QTest::mouseClick(browse, Qt::LeftButton);
    QCOMPARE(f.model.config().training.outputDir, std::string("/chosen/folder"));

    const auto send = [control](QDropEvent &&event) {
        QApplication::sendEvent(control, &event);
        return event.isAccepted();
    };
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(QStringLiteral("/dropped/my folder"))});
    QVERIFY(send(QDragEnterEvent(QPoint(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier)));
    QVERIFY(send(QDropEvent(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier)));
    QCOMPARE(f.model.config().training.outputDir, std::string("/dropped/my folder"));
    QCOMPARE(shownIn(control), QStringLiteral("/dropped/my folder"));
}

void TestForm::badTextStaysInTheFieldAndIsExplained_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("text");
    const std::array<const char *, 3> cases[] = {{"letters", "lora_rank", "8x"},
        {"half a power", "learning_rate", "5e-"}, {"empty", "num_train_epochs", ""},
        {"below the range", "lora_rank", "-3"}, {"a fraction of a row", "per_device_train_batch_size", "1.5"},
        {"not a number", "max_grad_norm", "nan"}, {"beyond all numbers", "learning_rate", "1e999"},
        {"beyond an integer", "cutoff_len", "99999999999999999999"},
        {"broken JSON", "lr_scheduler_kwargs", "{\"a\": "}};
    for (const auto &[name, key, text] : cases)
        QTest::newRow(name) << key << text;
}

void TestForm::badTextStaysInTheFieldAndIsExplained()
{
    QFETCH(QString, key);
    QFETCH(QString, text);
    const std::string name = toUtf8(key);
    Form f;
    f.form.setLevel(Level::Advanced);
    QWidget *control = f.control(name);
    const Value before = f.value(name);
    typeInto(control, text);
    QCOMPARE(shownIn(control), text);
    const QList<MessageLine *> lines = f.messages(name);
    QVERIFY(!lines.isEmpty());
    QCOMPARE(lines.first()->kind(), MessageKind::Error);
    QVERIFY(!lines.first()->text().isEmpty());
    QVERIFY(control->accessibleDescription().contains(lines.first()->text()));
    // The value in force is the last usable one: every other setting and the old value of this one stand.
    QVERIFY(!f.model.obstacles().empty());
    QVERIFY2(f.value(name).type() == before.type(), pythonJson(f.value(name)).c_str());
    const Value now = f.value(name);
    const Value *raw = f.model.document().rawOf(name);
    QVERIFY(raw != nullptr && raw->dump() != now.dump());
    // Right again, the message goes.
    typeInto(control, key == QStringLiteral("lr_scheduler_kwargs") ? QStringLiteral("{}") : QStringLiteral("1"));
    for (const MessageLine *line : f.messages(name))
        QVERIFY2(line->kind() != MessageKind::Error, qPrintable(line->text()));
    // And nothing of it remains after undo.
    while (f.model.canUndo())
        f.model.undo();
    QVERIFY(f.model.document().given().empty());
    QVERIFY(f.value(name) == before);
}

void TestForm::aFixIsOnePressAway_data()
{
    QTest::addColumn<bool>("byMouse");
    QTest::newRow("mouse") << true;
    QTest::newRow("keyboard") << false;
}

void TestForm::aFixIsOnePressAway()
{
    QFETCH(bool, byMouse);
    Form f;
    QWidget *control = f.control("learning_rate");
    typeInto(control, QStringLiteral("0.01"));
    QTRY_VERIFY(!f.messages("learning_rate").isEmpty());
    MessageLine *line = f.messages("learning_rate").first();
    QVERIFY(!line->links().isEmpty());
    QLabel *label = nullptr;
    for (QLabel *each : line->findChildren<QLabel *>()) {
        if (!each->text().isEmpty())
            label = each;
    }
    QVERIFY(label != nullptr);
    QTest::qWait(20); // laid out
    if (byMouse) {
        QVERIFY(clickLink(label, QStringLiteral("0")));
    } else {
        // The next stop of the keyboard behind the field.
        for (int i = 0; i < 4 && QApplication::focusWidget() != label; ++i)
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), label);
        QTest::keyClick(label, Qt::Key_Return);
    }
    QCOMPARE(f.model.config().training.learningRate, 5e-5);
    QCOMPARE(shownIn(control), QStringLiteral("5e-5"));
    QVERIFY(f.messages("learning_rate").isEmpty());
    f.model.undo();
    QCOMPARE(f.model.config().training.learningRate, 0.01);
}

void TestForm::aLinkIsNotDivided()
{
    QCOMPARE(unbrokenHtml(QStringLiteral("Use <5e-5>")), QStringLiteral("Use\u00A0&lt;5e-5&gt;"));
    const QString chinese = unbrokenHtml(QStringLiteral("改为 5e-5"));
    QCOMPARE(QString(chinese).remove(QChar(0x2060)), QStringLiteral("改为\u00A05e-5"));
    // On narrow lines each stands whole on one of them.
    for (const QString &link : {QStringLiteral("改为其他设置"), QStringLiteral("Use another one")}) {
        QTextDocument page;
        page.setHtml(QStringLiteral("<p>%1 <a href=\"0\">%2</a></p>").arg(QStringLiteral("x y z"), unbrokenHtml(link)));
        page.setTextWidth(QFontMetricsF(page.defaultFont()).horizontalAdvance(link) + 16);
        QVERIFY(page.size().height() > 0); // laid out
        const QTextLayout *layout = page.firstBlock().layout();
        QCOMPARE(layout->lineCount(), 2);
        QCOMPARE(layout->lineAt(1).textStart(), 6);
    }
}

void TestForm::theWheelScrollsTheFormAndChangesNothing_data()
{
    QTest::addColumn<QString>("key");
    for (const char *key : {"learning_rate", "finetuning_type", "template", "lora_rank"})
        QTest::newRow(key) << key;
}

void TestForm::theWheelScrollsTheFormAndChangesNothing()
{
    QFETCH(QString, key);
    Form f({760, 260});
    f.form.setLevel(Level::Advanced);
    QWidget *control = f.control(toUtf8(key));
    QWidget *elsewhere = f.row("output_dir")->editor()->control();
    elsewhere->setFocus();
    QVERIFY(!control->hasFocus());
    const std::string before = pythonJson(valueOf(f.model.config(), *findParam(toUtf8(key))));
    const QString shown = shownIn(control);
    QScrollBar *bar = f.form.verticalScrollBar();
    bar->setValue((bar->minimum() + bar->maximum()) / 2);
    const int at = bar->value();
    QWidget *under = control;
    if (auto *inner = control->findChild<QLineEdit *>())
        under = inner; // what the pointer is really over
    turnWheel(under, -1);
    QVERIFY(bar->value() > at);
    turnWheel(under, 1);
    turnWheel(under, 1);
    QVERIFY(bar->value() < at);
    QCOMPARE(shownIn(control), shown);
    QCOMPARE(pythonJson(valueOf(f.model.config(), *findParam(toUtf8(key)))), before);
    QVERIFY(!f.model.canUndo());
    QVERIFY(!control->hasFocus()); // nor does the wheel give it the keyboard
}

void TestForm::theWheelStepsTheFieldThatHasTheKeyboard()
{
    Form f({760, 260});
    QWidget *control = f.control("lora_rank");
    const std::int64_t before = f.model.config().finetuning.loraRank;
    const int at = f.form.verticalScrollBar()->value();
    turnWheel(control->findChild<QLineEdit *>(), 1);
    QVERIFY(f.model.config().finetuning.loraRank > before);
    QCOMPARE(f.form.verticalScrollBar()->value(), at);
}

void TestForm::basicShowsAtMostTwelveSettings()
{
    Form f;
    FormStore(f.model, {}).openEmpty();
    QStringList shown = f.rows();
    QVERIFY2(shown.size() <= 12 && shown.size() >= 8, qPrintable(QString::number(shown.size())));
    QStringList basic;
    for (const ParamSpec *spec : formSettings()) {
        if (spec->level == Level::Basic)
            basic.append(fromUtf8(spec->key));
    }
    shown.sort();
    basic.sort();
    QCOMPARE(shown, basic);
}

void TestForm::allShowsTheRestAndTitlesOpenTheirGroups()
{
    Form f;
    f.form.setLevel(Level::Advanced);
    const qsizetype all = f.rows().size();
    QVERIFY(all > 40);
    const auto settingsOf = [&](Group group) {
        qsizetype count = 0;
        for (const ParamSpec *spec : formSettings())
            count += spec->group == group && isVisible(*spec, f.model.config()) ? 1 : 0;
        return count;
    };
    auto *title = f.form.findChild<QAbstractButton *>(QStringLiteral("group_extra"));
    QVERIFY(title != nullptr && title->isVisibleTo(&f.form));
    QVERIFY(!f.form.findChild<QWidget *>(QStringLiteral("card_extra"))->isVisibleTo(&f.form));
    f.form.ensureWidgetVisible(title);
    QTest::mouseClick(title, Qt::LeftButton);
    QVERIFY(f.form.isOpen(Group::Extra));
    QVERIFY(!title->isVisibleTo(&f.form));
    QCOMPARE(f.rows().size(), all + settingsOf(Group::Extra));
    // The keyboard is on its first row, in view.
    const auto *card = f.form.findChild<GroupCard *>(QStringLiteral("card_extra"));
    QCOMPARE(QApplication::focusWidget(), card->rows().first()->editor()->control());
    QTRY_VERIFY(isInView(card->rows().first()));
    // Its title closes it again.
    QTest::mouseClick(card->titleButton(), Qt::LeftButton);
    QVERIFY(!f.form.isOpen(Group::Extra));
    QVERIFY(title->isVisibleTo(&f.form));
    QCOMPARE(f.rows().size(), all);
    f.form.setLevel(Level::Basic);
    QVERIFY(f.rows().size() <= 12);
}

void TestForm::mainGroupsCloseAndOpen()
{
    Form f;
    const auto *card = f.form.findChild<GroupCard *>(QStringLiteral("card_training"));
    const qsizetype before = f.rows().size();
    const qsizetype own = card->rows().size();
    QVERIFY(own > 0);
    QTest::mouseClick(card->titleButton(), Qt::LeftButton);
    QVERIFY(card->isVisibleTo(&f.form)); // it keeps its place
    QCOMPARE(f.rows().size(), before - own);
    card->titleButton()->setFocus();
    QTest::keyClick(card->titleButton(), Qt::Key_Space);
    QCOMPARE(f.rows().size(), before);
}

void TestForm::aSettingThatIsRevealedCanBeSeenWithItsMessages()
{
    Form f({760, 300});
    f.form.setLevel(Level::Advanced);
    f.model.setValue("num_train_epochs", 12.0); // advice
    f.model.setValue("lora_rank", "8x"); // error
    for (const char *key : {"num_train_epochs", "lora_rank", "model_name_or_path", "output_dir", "use_galore"}) {
        f.form.reveal(key);
        ParamRow *row = f.row(key);
        QVERIFY2(isInView(row), key);
        QVERIFY2(!row->hasMessages() || isInView(row->messageArea()), key);
        if (row->editor()->control()->isEnabled()) {
            QCOMPARE(QApplication::focusWidget(), row->editor()->control());
            QCOMPARE(f.form.focusedSetting(), findParam(key));
        }
    }
}

void TestForm::theFieldBeingEditedStaysInViewWhenThereIsLessRoom()
{
    Form f({760, 640});
    f.form.setLevel(Level::Advanced);
    f.form.reveal("num_train_epochs");
    QScrollBar *bar = f.form.verticalScrollBar();
    // To the lower edge.
    while (bar->value() > 0 && isInView(f.row("num_train_epochs")))
        bar->setValue(bar->value() - 8);
    bar->setValue(bar->value() + 8);
    QVERIFY(isInView(f.row("num_train_epochs")));
    f.form.resize(760, 340);
    QTRY_VERIFY(isInView(f.row("num_train_epochs")));
}

void TestForm::theFieldBeingEditedStaysInPlaceWhenMessagesComeAbove()
{
    Form f({760, 400});
    f.form.setLevel(Level::Advanced);
    f.form.reveal("num_train_epochs");
    QTest::qWait(20);
    const ParamRow *row = f.row("num_train_epochs");
    const auto place = [&] { return row->mapTo(&f.form, QPoint()); };
    const QPoint before = place();
    Problem problem;
    problem.severity = Severity::Warning;
    problem.ruleId = "finding";
    problem.keys = {"dataset"};
    problem.message = Text::verbatim("There is no such dataset in the folder. Choose another one, or another folder.");
    f.model.setFindings({problem});
    QVERIFY(f.row("dataset")->hasMessages());
    QTest::qWait(20);
    QCOMPARE(place(), before);
    f.model.setFindings({});
    QTest::qWait(20);
    QCOMPARE(place(), before);
}

void TestForm::whatIsWrongWithTheFieldIsSeenAtOnce()
{
    Form f({760, 300});
    f.form.setLevel(Level::Advanced);
    QWidget *control = f.control("lora_rank");
    // At the lower edge there is no room for a message yet.
    QScrollBar *bar = f.form.verticalScrollBar();
    const auto bottom = [&] { return f.row("lora_rank")->mapTo(f.form.viewport(), QPoint()).y() + control->height(); };
    bar->setValue(bar->value() + bottom() - f.form.viewport()->height() + 2);
    QVERIFY(std::abs(bottom() - f.form.viewport()->height()) < 6);
    typeInto(control, QStringLiteral("8x"));
    QTRY_VERIFY(isInView(f.row("lora_rank")->messageArea()));
    QVERIFY(isInView(f.row("lora_rank")));
}

void TestForm::bitsFollowTheMethodAndWhatStandsThereStays()
{
    Form f;
    f.form.setLevel(Level::Advanced);
    auto *box = qobject_cast<QComboBox *>(f.control("quantization_bit"));
    QVERIFY(box != nullptr);
    const auto offered = [box] {
        box->showPopup();
        box->hidePopup();
        QStringList texts;
        for (int i = 0; i < box->count(); ++i)
            texts.append(box->itemText(i));
        return texts.join(QLatin1Char(' '));
    };
    QCOMPARE(offered(), QStringLiteral("none 8 4"));
    typeInto(box, QStringLiteral("3"));
    QVERIFY(f.value("quantization_bit") == Value(3));
    const auto isRefused = [&f] {
        return std::ranges::any_of(f.model.problems(), [](const Problem &problem) {
            return problem.severity == Severity::Error && problem.ruleId.starts_with("later_bits_");
        });
    };
    QVERIFY(isRefused());
    f.model.setValue("quantization_method", "hqq");
    QVERIFY(!isRefused() && f.value("quantization_bit") == Value(3));
    QCOMPARE(offered(), QStringLiteral("none 8 6 5 4 3 2 1"));
    f.model.setValue("quantization_method", "eetq");
    QCOMPARE(offered(), QStringLiteral("none 8"));
    QVERIFY(isRefused() && f.value("quantization_bit") == Value(3));
    QCOMPARE(shownIn(box), QStringLiteral("3"));
    Q_EMIT box->textActivated(QStringLiteral("none"));
    QVERIFY(f.value("quantization_bit").is_null());
    QCOMPARE(shownIn(box), QString());
}

void TestForm::aChangedSettingIsMarkedAndOnePressTakesItBack()
{
    Form f;
    FormStore(f.model, {}).openEmpty();
    QWidget *control = f.control("lora_rank");
    QAbstractButton *mark = f.row("lora_rank")->changedMark();
    QVERIFY(!mark->isVisible());
    const QString before = shownIn(control);
    typeInto(control, QStringLiteral("32"));
    QVERIFY(mark->isVisible());
    QVERIFY(mark->accessibleName().contains(before)); // says what it goes back to
    QVERIFY(!f.row("learning_rate")->changedMark()->isVisible());
    QTest::mouseClick(mark, Qt::LeftButton);
    QCOMPARE(shownIn(control), before);
    QVERIFY(!mark->isVisible());
    QVERIFY(!f.model.isChanged("lora_rank"));
    // What cannot be used counts as a change too.
    typeInto(control, QStringLiteral("many"));
    QVERIFY(mark->isVisible());
    QTest::mouseClick(mark, Qt::LeftButton);
    QCOMPARE(shownIn(control), before);
    QVERIFY(f.messages("lora_rank").isEmpty());
}

void TestForm::aRowThatDoesNotApplyIsGreyAndSaysWhy()
{
    Form f;
    f.form.setLevel(Level::Advanced);
    int greyed = 0;
    for (const ParamSpec *spec : formSettings()) {
        const bool applies = isVisible(*spec, f.model.config()) && isEnabled(*spec, f.model.config());
        QWidget *control = f.row(spec->key)->editor()->control();
        QCOMPARE(control->isEnabled(), applies);
        const QString why = unmetCondition(*spec, f.model);
        QCOMPARE(why.isEmpty(), applies);
        if (applies)
            continue;
        ++greyed;
        f.form.reveal(spec->key);
        QVERIFY2(f.row(spec->key)->isVisibleTo(&f.form), spec->key.data());
        QVERIFY2(control->accessibleDescription().contains(why), spec->key.data());
        // The pointer over the grey field brings the reason.
        QToolTip::hideText();
        QHelpEvent help(QEvent::ToolTip, QPoint(4, 4), control->mapToGlobal(QPoint(4, 4)));
        QApplication::sendEvent(control, &help);
        QVERIFY2(QToolTip::text().contains(why), spec->key.data());
        QVERIFY2(helpPage(*spec, f.model, Theme::light()).contains(why.toHtmlEscaped()), spec->key.data());
    }
    QVERIFY(greyed > 10);
    QToolTip::hideText();
    // It comes to life with what it depends on.
    const ParamSpec &spec = *findParam("galore_rank");
    makeApply(f.model, spec);
    QVERIFY(f.row("galore_rank")->editor()->control()->isEnabled());
    QVERIFY(f.row("galore_rank")->editor()->toolTip().isEmpty());
}

void TestForm::anExportOnlySettingSaysSoAndWhy()
{
    Form f;
    f.form.setLevel(Level::Advanced);
    int seen = 0;
    for (const ParamSpec *spec : formSettings()) {
        auto *badge = f.row(spec->key)->findChild<ElidedLabel *>(QStringLiteral("badge"));
        QCOMPARE(badge->isVisibleTo(f.row(spec->key)), spec->support == Support::ExportOnly);
        if (spec->support != Support::ExportOnly)
            continue;
        ++seen;
        QVERIFY2(!badge->text().isEmpty() && badge->toolTip() == translated(spec->supportNote)
                && !badge->toolTip().isEmpty(),
            spec->key.data());
    }
    QVERIFY(seen > 10);
    f.form.reveal("pissa_init");
    auto *box = qobject_cast<QCheckBox *>(f.control("pissa_init"));
    QTest::mouseClick(box, Qt::LeftButton, {}, QPoint(8, box->height() / 2));
    QVERIFY(f.model.config().finetuning.pissaInit);
    QCOMPARE(f.messages("pissa_init").size(), 1);
    QCOMPARE(f.messages("pissa_init").first()->kind(), MessageKind::Note);
    QVERIFY(!f.model.obstacles().empty());
}

void TestForm::aFieldKeepsItsOwnMenu()
{
    Form f;
    f.model.setValue("output_dir", "/somewhere");
    QWidget *control = f.control("output_dir");
    QStringList texts;
    QTimer::singleShot(0, &f.form, [&texts] {
        if (auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget())) {
            for (const QAction *action : menu->actions())
                texts.append(action->text().remove(QLatin1Char('&')).section(QLatin1Char('\t'), 0, 0));
            menu->close();
        }
    });
    QContextMenuEvent event(QContextMenuEvent::Mouse, QPoint(5, 5), control->mapToGlobal(QPoint(5, 5)));
    QApplication::sendEvent(control, &event);
    QVERIFY2(texts.contains(QStringLiteral("Paste")), qPrintable(texts.join(QLatin1Char(','))));
    QVERIFY(texts.contains(QStringLiteral("Reset")));
    QVERIFY(texts.contains(QStringLiteral("Help")));
}

void TestForm::wordsThatWereFoundAreMarkedInTheLabel()
{
    Form f;
    f.form.setSearch(QStringLiteral("learning"));
    QLabel *label = nullptr;
    for (QLabel *each : f.row("learning_rate")->findChildren<QLabel *>()) {
        if (each->buddy() != nullptr)
            label = each;
    }
    QVERIFY(label != nullptr && label->isVisible());
    QVERIFY(label->text().contains(Theme::light().adviceBack.name()));
    QVERIFY(label->text().contains(translated(groupLabel(Group::Training)).toHtmlEscaped()));
    // Letters of an entity are not words of the label.
    QTextDocument plain;
    for (const ParamSpec *spec : formSettings()) {
        for (const char *word : {"a", "amp", "l", "e"}) {
            ParamRow *row = f.row(spec->key);
            row->setHighlight({QString::fromLatin1(word)});
            for (QLabel *each : row->findChildren<QLabel *>()) {
                if (each->buddy() == nullptr || each->textFormat() != Qt::RichText)
                    continue;
                plain.setHtml(each->text());
                QVERIFY2(plain.toPlainText().startsWith(translated(spec->label)), spec->key.data());
            }
        }
    }
    f.form.setSearch(QString());
    QCOMPARE(label->text(), translated(findParam("learning_rate")->label));
}

int main(int argc, char **argv)
{
    return runUiTest<TestForm>(argc, argv);
}
#include "tst_form.moc"
