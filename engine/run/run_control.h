// SPDX-License-Identifier: GPL-3.0-or-later
// What a run is asked for while it goes on: to stop, to save, to evaluate, to go on after trouble. Asked from any
// thread, heard by the training thread between two micro-batches.
#pragma once

#include <chrono>
#include <condition_variable>
#include <mutex>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace luthier
{

/// What the one who asked for a stop wants done with the state reached.
enum class StopWish : int {
    SaveAndStop, ///< The step that is under way is dropped; continued, the run makes it again.
    FinishStep, ///< The same, once that step is done.
    Pause, ///< As SaveAndStop, but only a checkpoint is left: the run is to go on from it.
    Discard,
};

/// Prompts that a run answers by the weights it has so far, always in the same way.
struct SampleWish {
    std::vector<std::string> prompts;
    std::int64_t everySteps = 0; ///< Also before the first step and behind the last; 0: only when asked to.
    std::int64_t maxNewTokens = 64;

    bool operator==(const SampleWish &) const = default;
};

class RunControl
{
public:
    RunControl() = default;
    /// A run that nobody looks after: trouble that may pass is tried again after @p retryAfter; zero: given up at once.
    explicit RunControl(std::chrono::milliseconds retryAfter)
        : m_retryAfter(retryAfter)
    {
    }

    /// A later wish replaces an earlier one.
    void requestStop(StopWish wish);
    void requestSave();
    void requestEvaluation();
    /// From the next step on.
    void setSampling(SampleWish wish);
    void requestSamples();
    /// Ends a wait in holdUntilContinued().
    void continueRun();

    std::stop_token stopToken() const { return m_stop.get_token(); }
    bool isStopRequested() const { return m_stop.stop_requested(); }
    StopWish wish() const;

    // For the training thread.
    bool takeSaveRequest();
    bool takeEvaluationRequest();
    bool takeSampleRequest();
    SampleWish sampling() const;
    /// Waits until the run is to try again; false: it is to stop, or to give up.
    bool holdUntilContinued();

private:
    std::stop_source m_stop;
    mutable std::mutex m_mutex;
    std::condition_variable_any m_changed;
    StopWish m_wish = StopWish::SaveAndStop;
    bool m_saves = false;
    bool m_evaluates = false;
    bool m_samples = false;
    SampleWish m_sampling;
    bool m_continues = false;
    std::optional<std::chrono::milliseconds> m_retryAfter;
};

} // namespace luthier
