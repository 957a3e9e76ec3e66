// SPDX-License-Identifier: GPL-3.0-or-later
// A run and its thread, seen from the window: started, stopped, and reported in batches at screen pace. The engine
// never waits for the window, and a window that stands still loses nothing.
#pragma once

#include "run/event_queue.h"
#include "run/trainer.h"

#include <QList>
#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>
#include <thread>

namespace luthier
{

/// Makes the trainer when the first run starts, on the training thread.
using TrainerFactory = std::function<Result<std::unique_ptr<Trainer>>()>;

class TrainSession : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Idle,
        Running,
        Held, ///< The run waits for something to be mended, or for an answer: see heldBy().
        Pausing,
        Stopping,
    };
    Q_ENUM(State)

    explicit TrainSession(TrainerFactory factory, QObject *parent = nullptr);
    /// Stops a run, keeping what it has learned, and waits for it.
    ~TrainSession() override;

    State state() const { return m_state; }
    bool isActive() const { return m_state != State::Idle; }

    /// Only while idle.
    void start(RunSpec spec);
    /// Acknowledged at once by a change of state; a later wish replaces an earlier one.
    void requestStop(StopWish wish);
    /// A run that was paused, by whomever, gives back all it held; only its checkpoint is left.
    bool isPaused() const { return m_paused.has_value(); }
    /// How it goes on; only while paused.
    const std::optional<RunSpec> &paused() const { return m_paused; }
    /// Goes on with a run that is paused, or held. Somebody is there, so it may ask.
    void continueRun();
    void requestSave();
    void requestEvaluation();
    /// For the run under way and those to come.
    void setSampling(SampleWish wish);
    void requestSamples();
    /// What holds the run; only while held.
    const std::optional<RunHeld> &heldBy() const { return m_heldBy; }

Q_SIGNALS:
    void stateChanged(luthier::TrainSession::State state);
    /// Everything since the last delivery, in the order in which it happened; then the same by kind.
    void delivered(const QList<luthier::TrainEvent> &events);
    void runStarted(const luthier::RunStarted &started);
    void phaseChanged(const luthier::PhaseProgress &progress);
    void stepsDone(const QList<luthier::StepDone> &steps);
    void evaluationsDone(const QList<luthier::EvalDone> &evaluations);
    void planChanged(const QList<luthier::PlanChanged> &changes);
    void checkpointsSaved(const QList<luthier::CheckpointSaved> &checkpoints);
    void samplesTaken(const QList<luthier::SampleTaken> &samples);
    void stepsSkipped(const QList<luthier::StepSkipped> &steps);
    void held(const luthier::RunHeld &held);
    /// The last word of a run; the session is idle again.
    void finished(const luthier::RunFinished &finished);

private:
    void setState(State state);
    void deliver();
    void deliverHold(const RunHeld *hold, const std::vector<TrainEvent> &drained);

    TrainerFactory m_factory;
    std::unique_ptr<Trainer> m_trainer; ///< Belongs to the training thread while that runs.
    QTimer m_delivery;
    State m_state = State::Idle;
    std::shared_ptr<RunControl> m_control; ///< Of the run under way.
    std::optional<RunSpec> m_spec; ///< Of the last run.
    std::optional<RunSpec> m_paused; ///< How it goes on.
    std::optional<RunHeld> m_heldBy;
    SampleWish m_sampling;
    EventQueue m_queue;
    std::jthread m_thread; // last: it stops and joins before anything that it uses goes
};

} // namespace luthier
