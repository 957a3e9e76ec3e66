// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/studio.h"

#include "session/translate.h"
#include "widgets/message_line.h"

#include <QAccessible>
#include <QAccessibleWidget>

#include <cmath>
#include <functional>

using namespace luthier;
using namespace std::chrono_literals;

namespace
{

/// WCAG 2: (lighter + 0.05) / (darker + 0.05) of relative luminances.
double contrast(const QColor &a, const QColor &b)
{
    const auto luminance = [](const QColor &colour) {
        const auto linear = [](double share) {
            return share <= 0.04045 ? share / 12.92 : std::pow((share + 0.055) / 1.055, 2.4);
        };
        return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
    };
    const auto [low, high] = std::minmax({luminance(a), luminance(b)});
    return (high + 0.05) / (low + 0.05);
}

QString describe(const QAccessibleInterface *node)
{
    const QObject *object = node->object();
    QString text = QStringLiteral("role %1").arg(node->role());
    for (const QObject *at = object; at != nullptr; at = at->parent())
        text += QStringLiteral(" < %1 %2").arg(QString::fromLatin1(at->metaObject()->className()), at->objectName());
    return text;
}

/// Everything that can be seen, depth first.
void walk(QAccessibleInterface *node, const std::function<void(QAccessibleInterface *)> &visit, int depth = 0)
{
    if (node == nullptr || !node->isValid() || depth > 60)
        return;
    if (depth > 0 && node->state().invisible)
        return;
    visit(node);
    // Of a log that grows while it is read the first lines will do.
    const int children = node->role() == QAccessible::List ? std::min(node->childCount(), 20) : node->childCount();
    for (int i = 0; i < children; ++i)
        walk(node->child(i), visit, depth + 1);
}

bool isControl(const QAccessibleInterface *node)
{
    switch (node->role()) {
    case QAccessible::Button:
    case QAccessible::ButtonMenu:
    case QAccessible::CheckBox:
    case QAccessible::RadioButton:
    case QAccessible::ComboBox:
    case QAccessible::EditableText:
    case QAccessible::SpinBox:
    case QAccessible::Slider:
    case QAccessible::PageTab:
    case QAccessible::PageTabList:
    case QAccessible::List:
    case QAccessible::ProgressBar:
    case QAccessible::Link:
        return true;
    default:
        return node->state().focusable;
    }
}

/// What a screen reader calls it. On Linux a list to choose from is named by its label, its own name is the choice.
QString nameOf(const QAccessibleInterface *node)
{
    if (node->role() == QAccessible::ComboBox) {
        for (const auto &[label, relation] : node->relations(QAccessible::Label)) {
            if (relation.testFlag(QAccessible::Label))
                return label->text(QAccessible::Name);
        }
    }
    return node->text(QAccessible::Name).trimmed();
}

/// Controls of @p window that no screen reader could name.
QStringList nameless(QWidget &window)
{
    QStringList found;
    walk(QAccessible::queryAccessibleInterface(&window), [&found](QAccessibleInterface *node) {
        const QWidget *widget = qobject_cast<QWidget *>(node->object());
        // A scroll area's own scroll bars, and the little buttons inside of a field, are parts of it.
        if (widget != nullptr && (widget->inherits("QScrollBar") || widget->inherits("QLineEditIconButton")))
            return;
        if (isControl(node) && nameOf(node).isEmpty())
            found.append(describe(node));
    });
    return found;
}

/// Says what is in a list that should be empty.
#define VERIFY_NONE(list)                                                                                              \
    do {                                                                                                               \
        const QStringList inIt = (list);                                                                               \
        QVERIFY2(inIt.isEmpty(), qPrintable(inIt.join(QLatin1Char('\n'))));                                            \
    } while (false)

bool canTakeTab(const QWidget *widget)
{
    return widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus
        && widget->focusProxy() == nullptr;
}

struct Desk : Studio {
    using Studio::Studio;

    void showAll()
    {
        QTest::mouseClick(level(1), Qt::LeftButton);
        for (const ParamSpec &spec : paramTable()) {
            if (spec.group != Group::Other)
                form().setOpen(spec.group, true);
        }
    }
    /// Stops of the keyboard, from where it is until it comes back.
    QList<QWidget *> tour(Qt::Key key = Qt::Key_Tab)
    {
        QList<QWidget *> stops;
        for (int i = 0; i < 2000; ++i) {
            press(key, key == Qt::Key_Backtab ? Qt::ShiftModifier : Qt::NoModifier);
            QWidget *now = QApplication::focusWidget();
            if (!stops.isEmpty() && now == stops.last())
                continue; // links inside of one widget
            if (stops.contains(now))
                break;
            stops.append(now);
        }
        return stops;
    }
    QStringList missedBy(const QList<QWidget *> &stops)
    {
        QStringList missed;
        for (QWidget *widget : window.findChildren<QWidget *>()) {
            if (widget->window() == &window && canTakeTab(widget) && !stops.contains(widget))
                missed.append(QString::fromLatin1(widget->metaObject()->className()) + QLatin1Char(' ')
                    + widget->objectName() + QLatin1Char(' ') + widget->accessibleName());
        }
        return missed;
    }
    QStringList fieldsOf(const QList<QWidget *> &stops)
    {
        QStringList keys;
        for (const QWidget *stop : stops) {
            if (form().isAncestorOf(stop) && findParam(toUtf8(stop->objectName())) != nullptr)
                keys.append(stop->objectName());
        }
        return keys;
    }
};

} // namespace

class TestAccessibility : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyControlHasAName_data();
    void everyControlHasAName();
    void theDialogsHaveNamesToo();
    void everySettingIsDescribed();
    void problemsAreSpoken();
    void tabReachesEverythingAndComesRound_data();
    void tabReachesEverythingAndComesRound();
    void tabFollowsTheOrderOfTheForm();
    void backtabIsTheWayBack();
    void theKeyboardCanBeSeen_data();
    void theKeyboardCanBeSeen();
    void everyTextCanBeReadOnItsGround_data();
    void everyTextCanBeReadOnItsGround();
};

void TestAccessibility::everyControlHasAName_data()
{
    QTest::addColumn<bool>("all");
    QTest::addColumn<bool>("running");
    QTest::newRow("basic, idle") << false << false;
    QTest::newRow("basic, running") << false << true;
    QTest::newRow("all, idle") << true << false;
    QTest::newRow("all, running") << true << true;
}

void TestAccessibility::everyControlHasAName()
{
    QFETCH(bool, all);
    QFETCH(bool, running);
    Desk d;
    d.fill();
    if (all)
        d.showAll();
    if (running) {
        d.plan->steps = 1'000'000;
        d.plan->stepTime = 20ms;
        QTest::mouseClick(d.start(), Qt::LeftButton);
        QTRY_VERIFY(d.plan->reported > 5);
        QTRY_VERIFY(d.find<>("run_state")->isVisible());
    }
    int controls = 0;
    walk(QAccessible::queryAccessibleInterface(&d.window),
        [&controls](QAccessibleInterface *node) { controls += isControl(node) ? 1 : 0; });
    QVERIFY2(controls > (all ? 200 : 40), qPrintable(QString::number(controls)));
    VERIFY_NONE(nameless(d.window));
    // With everything open that can be.
    d.page().commandBar()->setOpen(true);
    d.config().setValue("lora_rank", "8x");
    d.page().showHelp(findParam("learning_rate"));
    VERIFY_NONE(nameless(d.window));
    d.page().hideHelp();
    typeInto(d.search(), QStringLiteral("rate"));
    VERIFY_NONE(nameless(d.window));
    d.session().requestStop(StopWish::SaveAndStop);
    QTRY_VERIFY(!d.session().isActive());
    VERIFY_NONE(nameless(d.window));
}

void TestAccessibility::theDialogsHaveNamesToo()
{
    Desk d;
    NativeDialogs native;
    QStringList found(QStringLiteral("no dialog"));
    const auto look = [&found] {
        QTimer::singleShot(0, qApp, [&found] {
            found = nameless(*QApplication::activeModalWidget());
            QTest::keyClick(QApplication::activeModalWidget(), Qt::Key_Escape);
        });
    };
    look();
    native.askStop(&d.window);
    VERIFY_NONE(found);
    found = {QStringLiteral("no dialog")};
    look();
    native.askText(&d.window);
    VERIFY_NONE(found);
}

void TestAccessibility::everySettingIsDescribed()
{
    Desk d;
    d.showAll();
    int seen = 0;
    for (const ParamSpec &spec : paramTable()) {
        if (spec.group == Group::Other)
            continue;
        ++seen;
        QAccessibleInterface *node = QAccessible::queryAccessibleInterface(d.form().row(spec.key)->editor()->control());
        QVERIFY2(node != nullptr, spec.key.data());
        QCOMPARE(nameOf(node), translated(spec.label));
        const QString description = node->text(QAccessible::Description);
        QVERIFY2(!description.trimmed().isEmpty(), spec.key.data());
        const auto *button = d.find<QAbstractButton>(qPrintable(QStringLiteral("help_") + fromUtf8(spec.key)));
        QVERIFY2(button != nullptr && button->accessibleName().contains(translated(spec.label)), spec.key.data());
    }
    QVERIFY(seen > 150);
}

void TestAccessibility::problemsAreSpoken()
{
    Desk d;
    typeInto(d.edit("lora_rank"), QStringLiteral("8x"));
    const auto description = [&d] {
        return QAccessible::queryAccessibleInterface(d.form().row("lora_rank")->editor()->control())
            ->text(QAccessible::Description);
    };
    QVERIFY(description().contains(QStringLiteral("8x")));
    typeInto(d.edit("lora_rank"), QStringLiteral("8"));
    QVERIFY(!description().contains(QStringLiteral("8x")));
}

void TestAccessibility::tabReachesEverythingAndComesRound_data()
{
    QTest::addColumn<QString>("state");
    for (const char *state : {"basic", "all", "search", "help", "drawer", "messages", "running", "finished"})
        QTest::newRow(state) << QString::fromLatin1(state);
}

void TestAccessibility::tabReachesEverythingAndComesRound()
{
    QFETCH(QString, state);
    Desk d;
    d.fill();
    if (state == QStringLiteral("all")) {
        d.showAll();
    } else if (state == QStringLiteral("search")) {
        typeInto(d.search(), QStringLiteral("rate"));
    } else if (state == QStringLiteral("help")) {
        d.page().showHelp(findParam("learning_rate"));
    } else if (state == QStringLiteral("drawer")) {
        d.page().commandBar()->setOpen(true);
    } else if (state == QStringLiteral("messages")) {
        d.config().setValue("learning_rate", 0.01);
        d.config().setValue("num_train_epochs", 12.0);
        d.config().setValue("lora_rank", "8x");
    } else if (state == QStringLiteral("running")) {
        d.plan->steps = 1'000'000;
        d.plan->stepTime = 20ms;
        QTest::mouseClick(d.start(), Qt::LeftButton);
        QTRY_VERIFY(d.plan->reported > 5);
    } else if (state == QStringLiteral("finished")) {
        QTest::mouseClick(d.start(), Qt::LeftButton);
        QTRY_VERIFY(!d.session().isActive());
    }
    QTest::qWait(20);
    const QList<QWidget *> stops = d.tour();
    VERIFY_NONE(d.missedBy(stops));
    QVERIFY(stops.size() >= 25);
}

void TestAccessibility::tabFollowsTheOrderOfTheForm()
{
    Desk d;
    d.fill();
    d.config().setValue("learning_rate", 0.01);
    d.showAll();
    QStringList enabled;
    for (const QString &key : d.rows()) {
        if (d.form().row(toUtf8(key))->editor()->control()->isEnabled())
            enabled.append(key);
    }
    QVERIFY(enabled.size() > 100);
    d.search()->setFocus();
    const QStringList reached = d.fieldsOf(d.tour());
    for (qsizetype i = 0; i < std::max(reached.size(), enabled.size()); ++i)
        QCOMPARE(reached.value(i), enabled.value(i));
    // Also after rows came and went.
    d.config().setValue("stage", "dpo");
    d.config().setValue("finetuning_type", "freeze");
    d.form().setOpen(Group::Galore, false);
    enabled.clear();
    for (const QString &key : d.rows()) {
        if (d.form().row(toUtf8(key))->editor()->control()->isEnabled())
            enabled.append(key);
    }
    d.search()->setFocus();
    QCOMPARE(d.fieldsOf(d.tour()), enabled);
}

void TestAccessibility::backtabIsTheWayBack()
{
    Desk d;
    d.fill();
    d.config().setValue("num_train_epochs", 12.0);
    d.search()->setFocus();
    QList<QWidget *> there = d.tour();
    d.search()->setFocus();
    QList<QWidget *> back = d.tour(Qt::Key_Backtab);
    QCOMPARE(there.size(), back.size());
    QCOMPARE(there.takeLast(), d.search());
    QCOMPARE(back.takeLast(), d.search());
    std::reverse(back.begin(), back.end());
    QCOMPARE(there, back);
}

void TestAccessibility::theKeyboardCanBeSeen_data()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void TestAccessibility::theKeyboardCanBeSeen()
{
    QFETCH(bool, dark);
    useTheme(dark ? ThemeChoice::Dark : ThemeChoice::Light, false);
    Desk d;
    d.fill();
    d.config().setValue("learning_rate", 0.01);
    d.page().commandBar()->setOpen(true);
    QTest::qWait(30);
    d.search()->setFocus();
    // Where the keyboard is, the picture is another one than where it is not.
    QStringList unseen;
    for (QWidget *stop : d.tour()) {
        stop->setFocus(Qt::TabFocusReason);
        QTest::qWait(1);
        const auto picture = [stop] { return stop->grab().toImage(); };
        const QImage with = picture();
        (stop == d.search() ? static_cast<QWidget *>(d.start()) : d.search())->setFocus(Qt::TabFocusReason);
        if (with == picture())
            unseen.append(QString::fromLatin1(stop->metaObject()->className()) + QLatin1Char(' ') + stop->objectName());
    }
    useTheme(ThemeChoice::Light, false);
    VERIFY_NONE(unseen);
}

void TestAccessibility::everyTextCanBeReadOnItsGround_data()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void TestAccessibility::everyTextCanBeReadOnItsGround()
{
    QFETCH(bool, dark);
    const Theme &t = dark ? Theme::dark() : Theme::light();
    struct Pair {
        const char *what;
        QColor text;
        QColor ground;
    };
    const Pair pairs[] = {{"text on a card", t.text, t.surface}, {"text on the page", t.text, t.page},
        {"text in a field", t.text, t.field}, {"text of a word found", t.text, t.adviceBack},
        {"text of a chosen button", t.text, t.accentSoft}, {"hint on a card", t.muted, t.surface},
        {"hint on the page", t.muted, t.page}, {"hint in a field", t.muted, t.field},
        {"hint under the pointer", t.muted, t.page}, {"link on a card", t.accent, t.surface},
        {"link on the page", t.accent, t.page}, {"link in advice", t.accent, t.adviceBack},
        {"link in an error", t.accent, t.errorBack}, {"link in a note", t.accent, t.noteBack},
        {"chosen page", t.accent, t.accentSoft}, {"Start", t.onAccent, t.accent},
        {"Start under the pointer", t.onAccent, t.accent.darker(108)},
        {"Start pressed", t.onAccent, t.accent.darker(120)}, {"evaluation on a card", t.evaluation, t.surface},
        {"fits", t.good, t.surface}, {"finished", t.good, t.accentSoft}, {"advice", t.adviceText, t.adviceBack},
        {"tight", t.adviceText, t.surface}, {"warning in the log", t.adviceText, t.surface},
        {"error", t.errorText, t.errorBack}, {"does not fit", t.errorText, t.surface},
        {"note", t.noteText, t.noteBack}};
    for (const Pair &pair : pairs) {
        const double ratio = contrast(pair.text, pair.ground);
        QVERIFY2(ratio >= 4.5, qPrintable(QStringLiteral("%1: %2").arg(QString::fromLatin1(pair.what)).arg(ratio)));
    }
    // What is no text must be told from its ground as well: curves, marks, the frame around the keyboard.
    for (const QColor &sign : {t.accent, t.evaluation, t.errorText, t.muted}) {
        QVERIFY(contrast(sign, t.surface) >= 3);
        QVERIFY(contrast(sign, t.page) >= 3);
    }
    // The same by the palette, for the widgets of Qt.
    const QPalette palette = t.palette();
    const std::pair<QPalette::ColorRole, QPalette::ColorRole> roles[] = {{QPalette::WindowText, QPalette::Window},
        {QPalette::Text, QPalette::Base}, {QPalette::Text, QPalette::AlternateBase},
        {QPalette::ButtonText, QPalette::Button}, {QPalette::PlaceholderText, QPalette::Base},
        {QPalette::HighlightedText, QPalette::Highlight}, {QPalette::Link, QPalette::Base},
        {QPalette::Link, QPalette::Window}, {QPalette::ToolTipText, QPalette::ToolTipBase},
        {QPalette::Dark, QPalette::Window}, {QPalette::Dark, QPalette::Base}};
    for (const auto group : {QPalette::Active, QPalette::Inactive}) {
        for (const auto &[text, ground] : roles)
            QVERIFY2(contrast(palette.color(group, text), palette.color(group, ground)) >= 4.5,
                qPrintable(QStringLiteral("%1 on %2").arg(text).arg(ground)));
    }
    QCOMPARE(Theme::of(palette).isDark, dark);
    // Sanity of the measure itself.
    QVERIFY(std::abs(contrast(Qt::black, Qt::white) - 21) < 1e-6);
    QVERIFY(std::abs(contrast(QColor(0x77, 0x77, 0x77), Qt::white) - 4.48) < 0.01);
}

int main(int argc, char **argv)
{
    return runUiTest<TestAccessibility>(argc, argv);
}
#include "tst_accessibility.moc"
