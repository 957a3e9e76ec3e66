// SPDX-License-Identifier: GPL-3.0-or-later
// Writes down in the list of runs what a training session reports: begun, where it is, how it ended.
#pragma once

#include "session/run_list_model.h"
#include "session/train_session.h"

namespace luthier
{

class RunFollower : public QObject
{
    Q_OBJECT

public:
    RunFollower(TrainSession &session, RunListModel &list, QObject *parent = nullptr);
    /// A run that is under way is recorded as stopped: the program ends.
    ~RunFollower() override;

    /// The session is about to start a run of @p config; @p queued: the waiting record it comes from. A list that
    /// cannot be written keeps nobody from training.
    void begin(const TrainConfig &config, const QString &queued = {});
    /// Of the run under way; empty: none, or none that is listed.
    QString current() const { return m_current; }

Q_SIGNALS:
    /// The record of a run has its last word. @p state: how it ended.
    void ended(const QString &id, luthier::RunState state);

private:
    void finish(const Result<RunSummary> &result);
    void leaveAsBefore(const QString &id);

    TrainSession &m_session;
    RunListModel &m_list;
    QString m_current;
    std::optional<RunRecord> m_before; ///< What was known of its folder when it began.
    std::int64_t m_totalSteps = 0;
};

} // namespace luthier
