// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/run_guard.h"

#include "session/display.h"
#include "session/translate.h"

#include <QCoreApplication>
#include <QDBusMessage>
#include <QDBusPendingCall>
#include <QEventLoop>
#include <QGuiApplication>
#include <QSessionManager>
#include <QSocketNotifier>
#include <QWidget>

#include <array>
#include <chrono>
#include <csignal>
#include <filesystem>

#include <fcntl.h>
#include <unistd.h>

namespace luthier
{

using namespace std::chrono_literals;

namespace
{

constexpr std::array kSignals{SIGTERM, SIGINT, SIGHUP};

// Written by the handler, read by the window's thread.
std::array<int, 2> g_pipe{-1, -1};

extern "C" void passOn(int signal)
{
    const auto number = static_cast<unsigned char>(signal);
    // Nothing can be done about a pipe that is full: it holds the same word.
    [[maybe_unused]] const ssize_t written = ::write(g_pipe[1], &number, 1);
}

QString nameOf(const RunSummary &summary)
{
    return fromUtf8(std::filesystem::path(summary.outputDir).filename().string());
}

} // namespace

RunGuard::RunGuard(Workspace &workspace, QWidget &window, const QDBusConnection &systemBus,
    const QDBusConnection &sessionBus, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_window(&window)
    , m_sessionBus(sessionBus)
    , m_inhibitor(systemBus)
{
    connect(&workspace.session(), &TrainSession::stateChanged, this, &RunGuard::follow);
    connect(&workspace.session(), &TrainSession::finished, this, &RunGuard::announce);
    connect(&workspace.session(), &TrainSession::held, this, [this](const RunHeld &hold) {
        const std::filesystem::path folder(m_workspace.runFolder());
        notify(tr("%1 waits for you").arg(fromUtf8(folder.filename().string())), translated(hold.reason));
    });
    connect(
        qGuiApp, &QGuiApplication::commitDataRequest, this, [this](QSessionManager &) { saveNow(); },
        Qt::DirectConnection);
}

RunGuard::~RunGuard()
{
    if (m_signals == nullptr)
        return;
    for (const int number : kSignals)
        std::signal(number, SIG_DFL);
    for (int &end : g_pipe)
        ::close(std::exchange(end, -1));
}

void RunGuard::watchSignals()
{
    if (m_signals != nullptr || ::pipe2(g_pipe.data(), O_CLOEXEC | O_NONBLOCK) != 0)
        return;
    m_signals = new QSocketNotifier(g_pipe[0], QSocketNotifier::Read, this);
    connect(m_signals, &QSocketNotifier::activated, this, &RunGuard::takeSignal);
    for (const int number : kSignals)
        std::signal(number, passOn);
}

void RunGuard::takeSignal()
{
    unsigned char number = 0;
    if (::read(g_pipe[0], &number, 1) != 1)
        return;
    if (m_caught != 0)
        std::_Exit(128 + number); // the second one means now
    m_caught = number;
    if (m_workspace.session().isActive())
        m_workspace.session().requestStop(StopWish::SaveAndStop);
    else
        QCoreApplication::exit(128 + m_caught);
}

void RunGuard::saveNow()
{
    TrainSession &session = m_workspace.session();
    if (!session.isActive())
        return;
    session.requestStop(StopWish::SaveAndStop);
    // A session gives its programs about this long.
    QEventLoop loop;
    connect(&session, &TrainSession::finished, &loop, &QEventLoop::quit);
    QTimer::singleShot(10s, &loop, &QEventLoop::quit);
    loop.exec(QEventLoop::ExcludeUserInputEvents);
}

void RunGuard::follow(TrainSession::State state)
{
    if (state != TrainSession::State::Idle) {
        m_inhibitor.inhibit(tr("A model is being trained."));
        return;
    }
    m_inhibitor.release();
    if (m_caught != 0)
        QCoreApplication::exit(128 + m_caught);
}

void RunGuard::announce(const RunFinished &finished)
{
    QString title;
    QString text;
    if (!finished.result) {
        title = tr("Training failed");
        text = translated(finished.result.error());
    } else if (finished.result->outcome == RunOutcome::Completed) {
        title = tr("%1 is trained").arg(nameOf(*finished.result));
        text = tr("%Ln step(s)", nullptr, pluralCount(finished.result->steps)) + QStringLiteral(" · ")
            + shownDuration(finished.result->trainSeconds);
        if (finished.result->evalLoss)
            text += QStringLiteral(" · ") + tr("eval %1").arg(shownNumber(*finished.result->evalLoss, 3));
    } else if (finished.result->pauseReason) {
        title = tr("%1 is paused").arg(nameOf(*finished.result));
        text = translated(*finished.result->pauseReason);
    } else {
        return; // stopped by the one who would be told
    }
    notify(title, text);
}

void RunGuard::notify(const QString &title, const QString &text)
{
    // Who looks at the window sees it there.
    if (!m_sessionBus.isConnected() || (m_window && m_window->isActiveWindow()) || m_caught != 0)
        return;
    QDBusMessage call = QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.Notifications"),
        QStringLiteral("/org/freedesktop/Notifications"), QStringLiteral("org.freedesktop.Notifications"),
        QStringLiteral("Notify"));
    const QVariantMap hints{{QStringLiteral("desktop-entry"), QGuiApplication::desktopFileName()}};
    call << QCoreApplication::applicationName() << 0u << QStringLiteral("io.github.luthier.Luthier") << title
         << text.toHtmlEscaped() << QStringList() << hints << -1;
    m_sessionBus.asyncCall(call);
}

} // namespace luthier
