// SPDX-License-Identifier: GPL-3.0-or-later
// What a training run reports, as plain values that may cross threads.
#pragma once

#include "base/result.h"
#include "plan/memory_estimate.h"

#include <cstdint>
#include <optional>
#include <string>
#include <variant>

namespace luthier
{

enum class Phase { Loading, Encoding, Training, Evaluating, Saving, Finished };

/// A run entered a phase, or moved on within one (done of total, in the phase's own unit; total 0: unknown).
struct PhaseProgress {
    Phase phase = Phase::Loading;
    std::int64_t done = 0;
    std::int64_t total = 0;
};

struct RunStarted {
    std::int64_t totalSteps = 0;
    double epochs = 0;
    std::int64_t trainRows = 0;
    std::int64_t evalRows = 0;
    std::int64_t droppedRows = 0;
    std::int64_t trainableParameters = 0;
    std::int64_t allParameters = 0;
    std::uint64_t plannedBytes = 0; ///< Peak the planner predicts.
    MemoryItems planned; ///< The same by purpose.
    StepWay way;
    std::string device;
    std::int64_t firstStep = 0; ///< Steps done before, when a run is continued.
};

/// The device had less memory than was planned with: the run goes on, the same steps in a way that takes less.
struct PlanChanged {
    std::int64_t step = 0; ///< Steps done.
    std::uint64_t plannedBytes = 0;
    MemoryItems planned = {};
    StepWay way = {};
};

/// One optimizer step. Loss and gradient norm are those of this step, not means since the last log.
struct StepDone {
    std::int64_t step = 0;
    double epoch = 0;
    double loss = 0;
    double gradNorm = 0;
    double learningRate = 0; ///< The rate this step used.
    std::int64_t tokens = 0; ///< Useful (not padding) tokens since the start of the run.
    double tokensPerSecond = 0; ///< Of this step.
    double elapsedSeconds = 0; ///< Since training began.
    double remainingSeconds = 0;
    std::uint64_t memoryBytes = 0; ///< Resident now.
    double unixSeconds = 0; ///< When it was done, since 1970; 0: not known.
};

/// A step whose loss or gradients were not finite: the weights are as they were before it.
struct StepSkipped {
    std::int64_t step = 0;
    Text reason; ///< Where it began and with which rows, as far as known.
};

struct EvalDone {
    std::int64_t step = 0;
    double epoch = 0;
    double loss = 0;
    double seconds = 0;
};

/// What the model answers by now to one of the prompts of the run's SampleWish.
struct SampleTaken {
    std::int64_t step = 0; ///< Steps done.
    std::string prompt;
    std::string answer;
    bool isCut = false; ///< The answer was longer.
};

struct CheckpointSaved {
    std::int64_t step = 0;
    std::string path;
    std::uint64_t bytes = 0;
};

/// The run waits for something to be mended, or for an answer; nothing of it is lost meanwhile.
struct RunHeld {
    Error reason;
    bool asks = false; ///< Nothing is broken: somebody is to say whether it goes on.
};

/// It goes on.
struct RunReleased {
};

enum class NoticeLevel { Info, Warning, Error };

struct Notice {
    NoticeLevel level = NoticeLevel::Info;
    Text text;
};

/// NotContinued: asked whether it goes on under other circumstances, it was told not to; its folder is as it was.
enum class RunOutcome { Completed, StoppedAndSaved, Paused, Discarded, NotContinued };

struct RunSummary {
    RunOutcome outcome = RunOutcome::Completed;
    std::string outputDir;
    std::string device;
    std::int64_t steps = 0;
    double epoch = 0;
    double trainLoss = 0; ///< Mean over the steps done.
    std::optional<double> evalLoss;
    double trainSeconds = 0;
    std::int64_t tokens = 0;
    double timeToFirstStep = 0; ///< Seconds from the call of run() to the end of the first optimizer step.
    std::uint64_t peakBytes = 0; ///< Highest resident memory measured.
    MemoryItems measured; ///< The same by purpose; runtime is what no other item explains.
    std::string checkpoint; ///< Paused: where the run goes on from; empty: at its beginning.
    std::optional<Error> pauseReason; ///< Paused by itself.
};

/// Always the last event of a run; pushed by whoever called Trainer::run.
struct RunFinished {
    Result<RunSummary> result;
};

using TrainEvent = std::variant<PhaseProgress, RunStarted, PlanChanged, StepDone, StepSkipped, EvalDone, SampleTaken,
    CheckpointSaved, RunHeld, RunReleased, Notice, RunFinished>;

/// "loading", "encoding", … as the JSON progress prints them.
const char *name(Phase phase);

/// One line of `train --progress json` and of a run's kEventsFile: {"event": "step", …}.
std::string toJsonLine(const TrainEvent &event);

} // namespace luthier
