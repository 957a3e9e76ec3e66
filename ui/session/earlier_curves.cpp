// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/earlier_curves.h"

#include <memory>

namespace luthier
{

namespace
{

/// Calls @p visit with every member that a session reports by kind.
void forEachKind(const auto &visit)
{
    visit(&RunCurves::steps);
    visit(&RunCurves::evaluations);
    visit(&RunCurves::checkpoints);
    visit(&RunCurves::planChanges);
    visit(&RunCurves::samples);
}

void append(auto &events, const auto &more)
{
    events.insert(events.end(), more.begin(), more.end());
}

} // namespace

EarlierCurves::EarlierCurves(TrainSession &session, MetricModel &metrics, AnswerModel &answers, QObject *parent)
    : QObject(parent)
    , m_metrics(metrics)
    , m_answers(answers)
{
    const auto keep = [this, &session](auto signal, auto member) {
        connect(&session, signal, this, [this, member](const auto &events) {
            if (m_since)
                append((*m_since).*member, events);
        });
    };
    keep(&TrainSession::stepsDone, &RunCurves::steps);
    keep(&TrainSession::evaluationsDone, &RunCurves::evaluations);
    keep(&TrainSession::checkpointsSaved, &RunCurves::checkpoints);
    keep(&TrainSession::planChanged, &RunCurves::planChanges);
    keep(&TrainSession::samplesTaken, &RunCurves::samples);
}

void EarlierCurves::show(const std::string &folder, std::int64_t firstStep)
{
    m_since.emplace();
    m_worker.post([this, folder, firstStep, request = ++m_request](std::stop_token) {
        Result<RunCurves> before = readRunCurves(folder);
        if (!before)
            before = RunCurves(); // what was reported is shown already
        forEachKind([&](auto member) { // what it does behind that step is reported
            std::erase_if((*before).*member, [firstStep](const auto &event) { return event.step > firstStep; });
        });
        QMetaObject::invokeMethod(
            this,
            [this, request, before = std::make_shared<RunCurves>(*std::move(before))] {
                if (request == m_request)
                    put(std::move(*before));
            },
            Qt::QueuedConnection);
    });
}

void EarlierCurves::forget()
{
    ++m_request;
    m_since.reset();
    m_worker.cancel();
}

void EarlierCurves::put(RunCurves before)
{
    forEachKind([&](auto member) { append(before.*member, (*m_since).*member); });
    m_since.reset();
    m_metrics.setCurves(before);
    m_answers.setAnswers(before.samples);
    Q_EMIT shown();
}

} // namespace luthier
