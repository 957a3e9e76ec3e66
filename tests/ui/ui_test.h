// SPDX-License-Identifier: GPL-3.0-or-later
// What tests of the window share: a program of its own folders, dialogs that answer by script, and hands: typing,
// wheel, menus, links.
#pragma once

#include "form/param_editor.h"
#include "session/config_model.h"
#include "theme/studio_style.h"
#include "theme/theme.h"
#include "widgets/dialogs.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QInputMethodEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QWheelEvent>

#include <clocale>

namespace luthier
{

/// Nothing of the user's is read or written, and no screen is needed.
template <typename Test>
int runUiTest(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QTemporaryDir home;
    for (const char *folder : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"})
        qputenv(folder, home.path().toLocal8Bit());
    qputenv("LUTHIER_CACHE", home.path().toLocal8Bit());
    qputenv("LUTHIER_DEMO_DIR", LUTHIER_SOURCE_DIR "/resources/demo");
    qputenv("LUTHIER_SAMPLE_MODEL", "");
    QApplication application(argc, argv);
    std::setlocale(LC_NUMERIC, "C");
    QLocale::setDefault(QLocale(QLocale::English));
    QApplication::setStyle(new StudioStyle);
    QApplication::setEffectEnabled(Qt::UI_AnimateMenu, false);
    QApplication::setEffectEnabled(Qt::UI_AnimateCombo, false);
    useTheme(ThemeChoice::Light, false);
    Test test;
    return QTest::qExec(&test, argc, argv);
}

/// Answers what the test has put here, and remembers what was asked and told.
class ScriptedDialogs : public Dialogs
{
public:
    QString path;
    QString saveName;
    QString text;
    std::optional<StopWish> wish;
    std::optional<QStringList> prompts;
    std::optional<UnfinishedWish> unfinished = UnfinishedWish::StartOver;
    bool deletes = false;
    QStringList asked;
    QStringList told;
    PathKind kind = PathKind::None;
    QString start;

    QString choosePath(QWidget *, PathKind wanted, const QString &from) override
    {
        asked.append(QStringLiteral("path"));
        kind = wanted;
        start = from;
        return path;
    }
    QString chooseModel(QWidget *, const QString &current, const QString &) override
    {
        asked.append(QStringLiteral("model"));
        start = current;
        return path;
    }
    QString chooseSaveName(QWidget *, const QString &suggestion) override
    {
        asked.append(QStringLiteral("save"));
        start = suggestion;
        return saveName;
    }
    QString chooseChartFile(QWidget *, const QString &suggestion, const QString &) override
    {
        asked.append(QStringLiteral("chart"));
        start = suggestion;
        return saveName;
    }
    QString askText(QWidget *) override
    {
        asked.append(QStringLiteral("text"));
        return text;
    }
    std::optional<QStringList> askPrompts(QWidget *, const QStringList &current) override
    {
        asked.append(QStringLiteral("prompts"));
        start = current.join(QLatin1Char('\n'));
        return prompts;
    }
    std::optional<StopWish> askStop(QWidget *) override
    {
        asked.append(QStringLiteral("stop"));
        return wish;
    }
    std::optional<StopWish> askClose(QWidget *) override
    {
        asked.append(QStringLiteral("close"));
        return wish;
    }
    std::optional<UnfinishedWish> askUnfinished(QWidget *, const QString &name, std::int64_t step) override
    {
        asked.append(QStringLiteral("unfinished"));
        start = name + QLatin1Char('|') + QString::number(step);
        return unfinished;
    }
    bool askDelete(QWidget *, const QString &name, const QString &folder) override
    {
        asked.append(QStringLiteral("delete"));
        start = name + QLatin1Char('|') + folder;
        return deletes;
    }
    void tell(QWidget *, const QString &title, const QString &what) override
    {
        told.append(title + QStringLiteral(": ") + what);
    }
};

/// Keys go where the keyboard is.
inline void typeKeys(const QString &text)
{
    QTest::keyClicks(QApplication::focusWidget(), text);
}

/// What an input method types: text that has no keys of its own.
inline void commitText(const QString &text)
{
    QInputMethodEvent event;
    event.setCommitString(text);
    QApplication::sendEvent(QApplication::focusWidget(), &event);
}

/// Replaces what stands in @p control by @p text, key by key.
inline void typeInto(QWidget *control, const QString &text)
{
    control->setFocus(Qt::TabFocusReason);
    QTest::keyClick(control, Qt::Key_A, Qt::ControlModifier);
    if (text.isEmpty())
        QTest::keyClick(control, Qt::Key_Delete);
    else
        QTest::keyClicks(control, text);
}

/// A notch of the wheel over @p target, as it comes from the system: what nobody takes goes on to its parents.
inline void turnWheel(QWidget *target, int notches, QPointF at = {-1, -1})
{
    if (at.x() < 0)
        at = QRectF(target->rect()).center();
    QWheelEvent event(at, target->mapToGlobal(at), {}, QPoint(0, 120 * notches), Qt::NoButton, Qt::NoModifier,
        Qt::NoScrollPhase, false);
    QSpontaneKeyEvent::setSpontaneous(&event);
    qApp->notify(target, &event); // sendEvent would make it one that nobody passes on
}

/// What stands in an editor for anyone to read.
inline QString shownIn(const QWidget *control)
{
    if (const auto *box = qobject_cast<const QComboBox *>(control))
        return box->currentText();
    if (const auto *lines = qobject_cast<const QPlainTextEdit *>(control))
        return lines->toPlainText();
    if (const auto *line = qobject_cast<const QLineEdit *>(control))
        return line->text();
    if (const auto *button = qobject_cast<const QAbstractButton *>(control))
        return button->isChecked() ? QStringLiteral("true") : QStringLiteral("false");
    const auto *inner = control->findChild<QLineEdit *>();
    return inner != nullptr ? inner->text() : QString();
}

/// Presses what opens a menu, then the entry of that menu that begins with @p entry. The texts of all entries.
inline QStringList chooseFromMenu(QWidget *opener, const QString &entry)
{
    QStringList texts;
    bool isChosen = false;
    QTimer::singleShot(0, opener, [&] {
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        if (menu == nullptr)
            return;
        QAction *wanted = nullptr;
        for (QAction *action : menu->actions()) {
            const QString text = action->text().remove(QLatin1Char('&'));
            texts.append(text);
            if (wanted == nullptr && action->isEnabled() && text.startsWith(entry))
                wanted = action;
        }
        if (wanted != nullptr) {
            isChosen = true;
            QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(wanted).center());
        } else {
            menu->close();
        }
    });
    QTest::mouseClick(opener, Qt::LeftButton);
    // A screen that is not there gives no window the keyboard back.
    opener->window()->activateWindow();
    isChosen = QTest::qWaitForWindowActive(opener->window()) && isChosen;
    return isChosen ? texts : QStringList();
}

/// Presses the @p index-th link of a text, where it is on the screen.
inline bool clickLink(QLabel *label, const QString &link)
{
    QString hovered;
    const auto connection =
        QObject::connect(label, &QLabel::linkHovered, label, [&hovered](const QString &under) { hovered = under; });
    bool found = false;
    for (int y = 2; y < label->height() && !found; y += 4) {
        for (int x = 2; x < label->width() && !found; x += 3) {
            QTest::mouseMove(label, QPoint(x, y));
            if (hovered == link) {
                found = true;
                QObject::disconnect(connection);
                QTest::mouseClick(label, Qt::LeftButton, {}, QPoint(x, y));
            }
        }
    }
    QObject::disconnect(connection);
    return found;
}

/// The whole of @p widget is inside of what @p window shows of it.
inline bool isInView(const QWidget *widget)
{
    return widget->isVisible() && widget->visibleRegion().boundingRect() == widget->rect();
}

} // namespace luthier
