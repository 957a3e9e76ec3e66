// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/sleep_inhibitor.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace luthier
{

SleepInhibitor::SleepInhibitor(QDBusConnection systemBus, QObject *parent)
    : QObject(parent)
    , m_bus(std::move(systemBus))
{
}

void SleepInhibitor::inhibit(const QString &why)
{
    if (std::exchange(m_isWanted, true) || !m_bus.isConnected())
        return;
    QDBusMessage call = QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.login1"),
        QStringLiteral("/org/freedesktop/login1"), QStringLiteral("org.freedesktop.login1.Manager"),
        QStringLiteral("Inhibit"));
    call << QStringLiteral("sleep:idle") << QStringLiteral("Luthier") << why << QStringLiteral("block");
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        const QDBusPendingReply<QDBusUnixFileDescriptor> reply = *watcher;
        watcher->deleteLater();
        if (m_isWanted && !reply.isError())
            m_lock = reply.value();
    });
}

void SleepInhibitor::release()
{
    m_isWanted = false;
    m_lock = {};
}

} // namespace luthier
