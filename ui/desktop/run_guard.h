// SPDX-License-Identifier: GPL-3.0-or-later
// What the desktop hears of a run, and the run of the desktop: no sleep while it goes on, a word at its end when nobody
// looks, and a checkpoint before the session, or this program, is ended from outside.
#pragma once

#include "desktop/sleep_inhibitor.h"
#include "session/workspace.h"

#include <QPointer>

class QSessionManager;
class QSocketNotifier;
class QWidget;

namespace luthier
{

class RunGuard : public QObject
{
    Q_OBJECT

public:
    RunGuard(Workspace &workspace, QWidget &window, const QDBusConnection &systemBus, const QDBusConnection &sessionBus,
        QObject *parent = nullptr);
    ~RunGuard() override;

    const SleepInhibitor &inhibitor() const { return m_inhibitor; }

    /// SIGTERM, SIGINT and SIGHUP save the run and end the program with 128 + number; a second one at once.
    void watchSignals();
    /// The session ends: the run is saved before this returns, or after ten seconds.
    void saveNow();

private:
    void follow(TrainSession::State state);
    void announce(const RunFinished &finished);
    /// Tells the desktop, unless the window is looked at.
    void notify(const QString &title, const QString &text);
    void takeSignal();

    Workspace &m_workspace;
    QPointer<QWidget> m_window;
    QDBusConnection m_sessionBus;
    SleepInhibitor m_inhibitor;
    QSocketNotifier *m_signals = nullptr;
    int m_caught = 0; ///< The signal that ends this program.
};

} // namespace luthier
