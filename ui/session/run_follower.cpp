// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/run_follower.h"

#include "run/run_recorder.h"
#include "session/translate.h"

#include <utility>

namespace luthier
{

RunFollower::RunFollower(TrainSession &session, RunListModel &list, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_list(list)
{
    connect(&session, &TrainSession::runStarted, this,
        [this](const RunStarted &started) { m_totalSteps = started.totalSteps; });
    connect(&session, &TrainSession::stepsDone, this,
        [this](const QList<StepDone> &steps) { m_list.showProgress(m_current, steps, m_totalSteps); });
    connect(&session, &TrainSession::evaluationsDone, this,
        [this](const QList<EvalDone> &evaluations) { m_list.showEvaluation(m_current, evaluations.last().loss); });
    connect(&session, &TrainSession::finished, this, [this](const RunFinished &finished) { finish(finished.result); });
}

RunFollower::~RunFollower()
{
    if (!m_current.isEmpty())
        finish(Error{ErrorCode::Terminated, LUTHIER_TEXT("Errors", "The program was closed."), {}, {}});
}

void RunFollower::begin(const TrainConfig &config, const QString &queued)
{
    m_totalSteps = 0;
    RunRecord record = recordOf(config);
    const RunRecord *known = m_list.recordIn(record.folder);
    m_before = known != nullptr ? std::optional(*known) : std::nullopt;
    const Result<RunRecord> begun = m_list.begin(std::move(record), queued);
    m_current = begun ? fromUtf8(begun->id) : QString();
}

void RunFollower::finish(const Result<RunSummary> &result)
{
    const QString id = std::exchange(m_current, QString());
    RunState state = RunState::Stopped;
    if (result && result->outcome == RunOutcome::NotContinued) {
        leaveAsBefore(id);
        Q_EMIT ended(id, state);
        return;
    }
    const std::string message = result ? std::string() : toUtf8(translated(result.error()));
    if (!id.isEmpty()) {
        // The list says itself what is wrong with it.
        static_cast<void>(m_list.change(id, [&](RunRecord &record) {
            recordEnd(record, result, message);
            record.totalSteps = std::max(record.totalSteps, m_totalSteps);
            state = record.state;
        }));
        m_list.refreshCurve(id);
    } else {
        RunRecord unlisted;
        recordEnd(unlisted, result, message);
        state = unlisted.state;
    }
    Q_EMIT ended(id, state);
}

void RunFollower::leaveAsBefore(const QString &id)
{
    if (id.isEmpty())
        return;
    if (m_before)
        static_cast<void>(m_list.change(id, [&](RunRecord &record) {
            const RunRecord now = std::exchange(record, *m_before);
            record.id = now.id;
            record.revision = now.revision;
            record.name = now.name; // people's words
            record.tags = now.tags;
            record.notes = now.notes;
        }));
    else
        static_cast<void>(m_list.forget(id));
}

} // namespace luthier
