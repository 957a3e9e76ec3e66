// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/train_session.h"

#include "base/thread_priority.h"

#include <algorithm>

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

TrainSession::~TrainSession()
{
    if (m_control)
        m_control->requestStop(StopWish::SaveAndStop);
}

void TrainSession::start(RunSpec spec)
{
    Q_ASSERT(m_state == State::Idle);
    m_spec = spec;
    m_paused.reset();
    m_control = std::make_shared<RunControl>();
    m_control->setSampling(m_sampling);
    setState(State::Running);
    m_thread = std::jthread([this, spec = std::move(spec), control = m_control] {
        yieldToOtherThreads(); // the window answers at once, also with every processor at work
        const auto run = [&]() -> Result<RunSummary> {
            if (!m_trainer) {
                LUTHIER_ASSIGN(m_trainer, m_factory());
            }
            return m_trainer->run(
                spec, [this](const TrainEvent &event) { m_queue.push(event); }, *control);
        };
        m_queue.push(RunFinished{run()});
    });
}

void TrainSession::requestStop(StopWish wish)
{
    if (m_state == State::Idle)
        return;
    m_control->requestStop(wish);
    setState(wish == StopWish::Pause ? State::Pausing : State::Stopping);
}

void TrainSession::continueRun()
{
    if (m_state == State::Held) {
        m_control->continueRun();
    } else if (m_state == State::Idle && m_paused) {
        m_paused->asksIfChanged = true;
        start(*std::exchange(m_paused, std::nullopt));
    }
}

void TrainSession::requestSave()
{
    if (m_control)
        m_control->requestSave();
}

void TrainSession::requestEvaluation()
{
    if (m_control)
        m_control->requestEvaluation();
}

void TrainSession::setSampling(SampleWish wish)
{
    m_sampling = std::move(wish);
    if (m_control)
        m_control->setSampling(m_sampling);
}

void TrainSession::requestSamples()
{
    if (m_control)
        m_control->requestSamples();
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
    QList<StepSkipped> skipped;
    QList<SampleTaken> samples;
    const RunHeld *hold = nullptr;
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
        else if (const auto *left = std::get_if<StepSkipped>(&event))
            skipped.append(*left);
        else if (const auto *sample = std::get_if<SampleTaken>(&event))
            samples.append(*sample);
        else if (const auto *stuck = std::get_if<RunHeld>(&event))
            hold = stuck;
        else if (std::holds_alternative<RunReleased>(event))
            hold = nullptr;
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
    if (!skipped.isEmpty())
        Q_EMIT stepsSkipped(skipped);
    if (!samples.isEmpty())
        Q_EMIT samplesTaken(samples);
    Q_EMIT delivered(QList<TrainEvent>(drained.begin(), drained.end()));
    if (end == nullptr) {
        deliverHold(hold, drained);
    } else {
        const RunFinished last = *end;
        m_heldBy.reset();
        m_control.reset();
        if (last.result && last.result->outcome == RunOutcome::Paused) {
            m_paused = m_spec;
            m_paused->config.training.resumeFromCheckpoint = last.result->checkpoint;
        } else if (last.result && last.result->outcome == RunOutcome::NotContinued) {
            m_paused = m_spec; // it may be asked again
        }
        setState(State::Idle);
        Q_EMIT finished(last);
    }
}

void TrainSession::deliverHold(const RunHeld *hold, const std::vector<TrainEvent> &drained)
{
    const bool released = std::any_of(drained.begin(), drained.end(),
        [](const TrainEvent &event) { return std::holds_alternative<RunReleased>(event); });
    if (hold != nullptr) {
        m_heldBy = *hold;
        if (m_state == State::Running)
            setState(State::Held);
        Q_EMIT held(*hold);
    } else if (released) {
        m_heldBy.reset();
        if (m_state == State::Held)
            setState(State::Running);
    }
}

} // namespace luthier
