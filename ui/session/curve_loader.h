// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the curves of runs from their folders on a thread of its own: a log may be long and a disk slow.
#pragma once

#include "run/run_curves.h"

#include <QList>
#include <QObject>
#include <QString>

#include <condition_variable>
#include <deque>
#include <memory>
#include <mutex>
#include <thread>

namespace luthier
{

struct LoadedCurves {
    bool hasFolder = false;
    RunCurves curves;
    QList<double> spark; ///< The loss in few points; a gap is NaN.
};

/// @p losses in at most @p points means.
QList<double> sparkOf(const QList<StepDone> &steps, int points = 48);

class CurveLoader : public QObject
{
    Q_OBJECT

public:
    explicit CurveLoader(QObject *parent = nullptr);
    ~CurveLoader() override;

    /// loaded() follows. Urgent ones come before all others.
    void request(const QString &id, const QString &folder, bool isUrgent);

Q_SIGNALS:
    void loaded(const QString &id, const std::shared_ptr<const luthier::LoadedCurves> &curves);

private:
    void work(const std::stop_token &stop);

    struct Job {
        QString id;
        QString folder;
    };
    std::mutex m_mutex;
    std::condition_variable_any m_wake;
    std::deque<Job> m_jobs;
    std::jthread m_thread; // last: it uses all of the above
};

} // namespace luthier
