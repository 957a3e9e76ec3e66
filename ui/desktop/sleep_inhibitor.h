// SPDX-License-Identifier: GPL-3.0-or-later
// Keeps the machine awake while a run is under way, by systemd-logind or whoever answers in its name.
#pragma once

#include <QDBusConnection>
#include <QDBusUnixFileDescriptor>
#include <QObject>

namespace luthier
{

class SleepInhibitor : public QObject
{
    Q_OBJECT

public:
    explicit SleepInhibitor(QDBusConnection systemBus, QObject *parent = nullptr);

    /// Asks at once and waits for no answer; where nobody answers, sleep is not kept away. @p why is shown to whoever
    /// wants to sleep.
    void inhibit(const QString &why);
    void release();
    /// Whether sleep is being kept away.
    bool isHeld() const { return m_lock.isValid(); }

private:
    QDBusConnection m_bus;
    QDBusUnixFileDescriptor m_lock; ///< Sleep is kept away for as long as it is open.
    bool m_isWanted = false;
};

} // namespace luthier
