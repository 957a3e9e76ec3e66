// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/train_session.h"

namespace luthier
{

using namespace std::chrono_literals;

TrainSession::TrainSession(TrainerFactory factory, QObject *parent)
    : QObject(parent)
    , m_factory(std::move(factory))
    , m_queue([this] { QMetaObject::invokeMethod(&m_delivery, qOverload<>(&QTimer::start), Qt::QueuedConnection); })
{
    // About a screen frame and a half: thousands of events become one repaint.
    m_delivery.setSingleShot(true);
    m_delivery.setInterval(33ms);
    connect(&m_delivery, &QTimer::timeout, this, &TrainSession::deliver);
}

TrainSession::~TrainSession() = default;

void TrainSession::start(RunSpec spec)
{
    Q_ASSERT(m_state == State::Idle);
    m_wish = StopWish::SaveAndStop;
    setState(State::Running);
    m_thread = std::jthread([this, spec = std::move(spec)](std::stop_token stop) {
        const auto run = [&]() -> Result<RunSummary> {
            if (!m_trainer) {
                LUTHIER_ASSIGN(m_trainer, m_factory());
            }
            return m_trainer->run(
                spec, [this](const TrainEvent &event) { m_queue.push(event); }, stop, [this] { return m_wish.load(); });
        };
        m_queue.push(RunFinished{run()});
    });
}

void TrainSession::requestStop(StopWish wish)
{
    if (m_state == State::Idle)
        return;
    m_wish = wish;
    m_thread.request_stop();
    setState(State::Stopping);
}

void TrainSession::setState(State state)
{
    if (m_state == state)
        return;
    m_state = state;
    Q_EMIT stateChanged(state);
}

void TrainSession::deliver()
{
    std::vector<TrainEvent> drained = m_queue.drain();
    if (drained.empty())
        return;
    QList<StepDone> steps;
    QList<EvalDone> evaluations;
    QList<CheckpointSaved> checkpoints;
    QList<PlanChanged> changes;
    const PhaseProgress *phase = nullptr;
    const RunStarted *started = nullptr;
    const RunFinished *end = nullptr;
    for (const TrainEvent &event : drained) {
        if (const auto *step = std::get_if<StepDone>(&event))
            steps.append(*step);
        else if (const auto *evaluation = std::get_if<EvalDone>(&event))
            evaluations.append(*evaluation);
        else if (const auto *checkpoint = std::get_if<CheckpointSaved>(&event))
            checkpoints.append(*checkpoint);
        else if (const auto *change = std::get_if<PlanChanged>(&event))
            changes.append(*change);
        else if (const auto *progress = std::get_if<PhaseProgress>(&event))
            phase = progress;
        else if (const auto *begin = std::get_if<RunStarted>(&event))
            started = begin;
        else if (const auto *finish = std::get_if<RunFinished>(&event))
            end = finish;
    }
    // The thread ends right after its last event.
    if (end != nullptr)
        m_thread.join();
    if (started != nullptr)
        Q_EMIT runStarted(*started);
    if (phase != nullptr)
        Q_EMIT phaseChanged(*phase);
    if (!steps.isEmpty())
        Q_EMIT stepsDone(steps);
    if (!evaluations.isEmpty())
        Q_EMIT evaluationsDone(evaluations);
    if (!checkpoints.isEmpty())
        Q_EMIT checkpointsSaved(checkpoints);
    if (!changes.isEmpty())
        Q_EMIT planChanged(changes);
    Q_EMIT delivered(QList<TrainEvent>(drained.begin(), drained.end()));
    if (end != nullptr) {
        const RunFinished last = *end;
        setState(State::Idle);
        Q_EMIT finished(last);
    }
}

} // namespace luthier
