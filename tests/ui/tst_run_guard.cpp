// SPDX-License-Identifier: GPL-3.0-or-later
// What the desktop hears of a run, on a bus of its own, and what happens when the program is ended from outside.
#include "desktop/run_guard.h"
#include "ui/studio.h"

#include <QDBusContext>
#include <QProcess>

#include <csignal>

#include <fcntl.h>
#include <unistd.h>

using namespace luthier;

namespace
{

/// systemd-logind and a notification daemon, as far as they are asked.
class FakeDesktop : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.login1.Manager")

public:
    QStringList inhibited;
    int lock = -1; ///< Our end of the pipe whose other end keeps sleep away.

    bool isReleased() const
    {
        char byte = 0;
        return lock >= 0 && ::read(lock, &byte, 1) == 0;
    }

public Q_SLOTS:
    QDBusUnixFileDescriptor Inhibit(const QString &what, const QString &who, const QString &why, const QString &mode)
    {
        inhibited = {what, who, why, mode};
        int ends[2];
        if (::pipe2(ends, O_CLOEXEC | O_NONBLOCK) != 0)
            return {};
        lock = ends[0];
        QDBusUnixFileDescriptor given(ends[1]);
        ::close(ends[1]);
        return given;
    }
};

class FakeNotices : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    QStringList titles;
    QStringList texts;

public Q_SLOTS:
    uint Notify(const QString &, uint, const QString &, const QString &title, const QString &text, const QStringList &,
        const QVariantMap &, int)
    {
        titles.append(title);
        texts.append(text);
        return 1;
    }
};

} // namespace

class TestRunGuard : public QObject
{
    Q_OBJECT

    QProcess m_daemon;
    QString m_address;
    std::unique_ptr<FakeDesktop> m_desktop;
    std::unique_ptr<FakeNotices> m_notices;

    QDBusConnection bus() const { return QDBusConnection::connectToBus(m_address, QStringLiteral("test")); }

private Q_SLOTS:
    void initTestCase()
    {
        m_daemon.start(QStringLiteral("dbus-daemon"),
            {QStringLiteral("--session"), QStringLiteral("--nofork"), QStringLiteral("--print-address")});
        QVERIFY2(m_daemon.waitForStarted() && m_daemon.waitForReadyRead(), "dbus-daemon is needed");
        m_address = QString::fromUtf8(m_daemon.readLine()).trimmed();
        QDBusConnection services = QDBusConnection::connectToBus(m_address, QStringLiteral("services"));
        QVERIFY(services.isConnected());
        QVERIFY(services.registerService(QStringLiteral("org.freedesktop.login1")));
        QVERIFY(services.registerService(QStringLiteral("org.freedesktop.Notifications")));
    }

    void init()
    {
        m_desktop = std::make_unique<FakeDesktop>();
        m_notices = std::make_unique<FakeNotices>();
        QDBusConnection services(QStringLiteral("services"));
        QVERIFY(services.registerObject(
            QStringLiteral("/org/freedesktop/login1"), m_desktop.get(), QDBusConnection::ExportAllSlots));
        QVERIFY(services.registerObject(
            QStringLiteral("/org/freedesktop/Notifications"), m_notices.get(), QDBusConnection::ExportAllSlots));
    }

    void cleanupTestCase()
    {
        QDBusConnection::disconnectFromBus(QStringLiteral("test"));
        QDBusConnection::disconnectFromBus(QStringLiteral("services"));
        m_daemon.kill();
        m_daemon.waitForFinished();
    }

    void sleepIsKeptAwayWhileARunGoesOn()
    {
        Studio studio;
        studio.fill();
        studio.plan->steps = 1'000'000;
        studio.plan->stepTime = std::chrono::milliseconds(1);
        RunGuard guard(studio.workspace, studio.window, bus(), bus());
        QVERIFY(studio.workspace.start());
        QTRY_VERIFY_WITH_TIMEOUT(guard.inhibitor().isHeld(), 30'000);
        QCOMPARE(m_desktop->inhibited,
            (QStringList{QStringLiteral("sleep:idle"), QStringLiteral("Luthier"),
                QStringLiteral("A model is being trained."), QStringLiteral("block")}));
        QVERIFY(!m_desktop->isReleased());
        studio.session().requestStop(StopWish::SaveAndStop);
        QTRY_VERIFY_WITH_TIMEOUT(!studio.session().isActive(), 30'000);
        QVERIFY(!guard.inhibitor().isHeld());
        QTRY_VERIFY_WITH_TIMEOUT(m_desktop->isReleased(), 30'000);
        QVERIFY(m_notices->titles.isEmpty()); // who stopped it knows
    }

    void theEndIsToldToWhoLooksElsewhere()
    {
        Studio studio;
        studio.fill();
        studio.window.hide();
        RunGuard guard(studio.workspace, studio.window, bus(), bus());
        QVERIFY(studio.workspace.start());
        QTRY_COMPARE_WITH_TIMEOUT(m_notices->titles.size(), 1, 30'000);
        QCOMPARE(m_notices->titles.first(), QStringLiteral("out is trained"));
        QVERIFY2(
            m_notices->texts.first().startsWith(QStringLiteral("20 steps · ")), qPrintable(m_notices->texts.first()));
        studio.plan->failure = Error{ErrorCode::Io, Text("Test", "The <disk> is full."), {}, {}};
        QVERIFY(studio.workspace.start());
        QTRY_COMPARE_WITH_TIMEOUT(m_notices->titles.size(), 2, 30'000);
        QCOMPARE(m_notices->titles.last(), QStringLiteral("Training failed"));
        QVERIFY(m_notices->texts.last().contains(QStringLiteral("The &lt;disk&gt; is full.")));
    }

    void aRunThatWaitsSaysSoToWhoLooksElsewhere()
    {
        Studio studio;
        studio.fill();
        studio.window.hide();
        studio.plan->hold = RunHeld{{ErrorCode::Io, Text("Test", "The disk is full."), {}, {}}};
        RunGuard guard(studio.workspace, studio.window, bus(), bus());
        QVERIFY(studio.workspace.start());
        QTRY_COMPARE_WITH_TIMEOUT(m_notices->titles, QStringList{QStringLiteral("out waits for you")}, 30'000);
        QCOMPARE(m_notices->texts.first(), QStringLiteral("The disk is full."));
        studio.session().continueRun();
        QTRY_VERIFY_WITH_TIMEOUT(!studio.session().isActive(), 30'000);
    }

    void withoutADesktopARunIsARun()
    {
        Studio studio;
        studio.fill();
        const QDBusConnection nobody(QStringLiteral("nobody"));
        RunGuard guard(studio.workspace, studio.window, nobody, nobody);
        QVERIFY(studio.workspace.start());
        QTRY_VERIFY_WITH_TIMEOUT(!studio.session().isActive(), 30'000);
        QCOMPARE(studio.plan->runs.load(), 1);
        QVERIFY(!guard.inhibitor().isHeld());
    }

    void aSessionThatEndsWaitsForTheCheckpoint()
    {
        Studio studio;
        studio.fill();
        studio.plan->steps = 1'000'000;
        studio.plan->stepTime = std::chrono::milliseconds(1);
        RunGuard guard(studio.workspace, studio.window, bus(), bus());
        QVERIFY(studio.workspace.start());
        QTRY_VERIFY_WITH_TIMEOUT(studio.plan->reported > 3, 30'000);
        guard.saveNow();
        QVERIFY(!studio.session().isActive());
        QCOMPARE(*studio.plan->wishSeen, StopWish::SaveAndStop);
    }

    void signalsSaveAndEndTheProgram_data()
    {
        QTest::addColumn<int>("number");
        QTest::addColumn<bool>("trains");
        for (const int number : {SIGTERM, SIGINT, SIGHUP}) {
            QTest::addRow("%d while training", number) << number << true;
            QTest::addRow("%d", number) << number << false;
        }
    }

    void signalsSaveAndEndTheProgram()
    {
        QFETCH(int, number);
        QFETCH(bool, trains);
        Studio studio;
        studio.fill();
        studio.plan->steps = 1'000'000;
        studio.plan->stepTime = std::chrono::milliseconds(1);
        RunGuard guard(studio.workspace, studio.window, bus(), bus());
        guard.watchSignals();
        if (trains) {
            QVERIFY(studio.workspace.start());
            QTRY_VERIFY_WITH_TIMEOUT(studio.plan->reported > 3, 30'000);
        }
        QTimer::singleShot(0, &studio.window, [number] { std::raise(number); });
        QCOMPARE(QCoreApplication::exec(), 128 + number);
        QVERIFY(!studio.session().isActive());
        if (trains)
            QCOMPARE(*studio.plan->wishSeen, StopWish::SaveAndStop);
    }
};

int main(int argc, char **argv)
{
    return runUiTest<TestRunGuard>(argc, argv);
}

#include "tst_run_guard.moc"
