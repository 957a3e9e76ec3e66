// SPDX-License-Identifier: GPL-3.0-or-later
// What a run that is continued did before, in its curves and answers. A long log is read on a thread of its own; what
// the run reports meanwhile is shown at once, and stands behind it then.
#pragma once

#include "run/run_curves.h"
#include "session/answer_model.h"
#include "session/latest_worker.h"
#include "session/metric_model.h"
#include "session/train_session.h"

#include <QObject>

#include <optional>

namespace luthier
{

class EarlierCurves : public QObject
{
    Q_OBJECT

public:
    EarlierCurves(TrainSession &session, MetricModel &metrics, AnswerModel &answers, QObject *parent = nullptr);

    /// The run of @p session in @p folder has gone on behind step @p firstStep.
    void show(const std::string &folder, std::int64_t firstStep);
    /// Another run begins: what is still being read is of no use.
    void forget();

Q_SIGNALS:
    /// It is there now, if the folder has a log.
    void shown();

private:
    void put(RunCurves before);

    MetricModel &m_metrics;
    AnswerModel &m_answers;
    std::optional<RunCurves> m_since; ///< What was reported since show(); nothing: nothing is being read.
    std::int64_t m_request = 0;
    LatestWorker m_worker; // last: its job calls this
};

} // namespace luthier
