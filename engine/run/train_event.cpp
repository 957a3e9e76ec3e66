// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/train_event.h"

#include "base/json.h"

namespace luthier
{

namespace
{

const char *name(RunOutcome outcome)
{
    switch (outcome) {
    case RunOutcome::Completed:
        return "completed";
    case RunOutcome::StoppedAndSaved:
        return "stopped";
    case RunOutcome::Paused:
        return "paused";
    case RunOutcome::Discarded:
        return "discarded";
    case RunOutcome::NotContinued:
        return "not_continued";
    }
    return "completed";
}

const char *name(NoticeLevel level)
{
    switch (level) {
    case NoticeLevel::Info:
        return "info";
    case NoticeLevel::Warning:
        return "warning";
    case NoticeLevel::Error:
        return "error";
    }
    return "info";
}

struct ToJson {
    Json operator()(const PhaseProgress &e) const
    {
        return {{"event", "phase"}, {"phase", luthier::name(e.phase)}, {"done", e.done}, {"total", e.total}};
    }
    Json operator()(const RunStarted &e) const
    {
        return {{"event", "started"}, {"total_steps", e.totalSteps}, {"epochs", e.epochs}, {"train_rows", e.trainRows},
            {"eval_rows", e.evalRows}, {"dropped_rows", e.droppedRows}, {"trainable_parameters", e.trainableParameters},
            {"all_parameters", e.allParameters}, {"planned_bytes", e.plannedBytes}, {"planned", toJson(e.planned)},
            {"plan", toJson(e.way)}, {"device", e.device}, {"first_step", e.firstStep}};
    }
    Json operator()(const PlanChanged &e) const
    {
        return {{"event", "plan"}, {"step", e.step}, {"planned_bytes", e.plannedBytes}, {"planned", toJson(e.planned)},
            {"plan", toJson(e.way)}};
    }
    Json operator()(const StepDone &e) const
    {
        return {{"event", "step"}, {"step", e.step}, {"epoch", e.epoch}, {"loss", e.loss}, {"grad_norm", e.gradNorm},
            {"learning_rate", e.learningRate}, {"tokens", e.tokens}, {"tokens_per_second", e.tokensPerSecond},
            {"elapsed_seconds", e.elapsedSeconds}, {"remaining_seconds", e.remainingSeconds},
            {"memory_bytes", e.memoryBytes}, {"unix_seconds", e.unixSeconds}};
    }
    Json operator()(const StepSkipped &e) const
    {
        return {{"event", "skipped"}, {"step", e.step}, {"reason", e.reason.toString()}};
    }
    Json operator()(const EvalDone &e) const
    {
        return {{"event", "eval"}, {"step", e.step}, {"epoch", e.epoch}, {"eval_loss", e.loss}, {"seconds", e.seconds}};
    }
    Json operator()(const SampleTaken &e) const
    {
        return {{"event", "sample"}, {"step", e.step}, {"prompt", e.prompt}, {"answer", e.answer}, {"cut", e.isCut}};
    }
    Json operator()(const CheckpointSaved &e) const
    {
        return {{"event", "saved"}, {"step", e.step}, {"path", e.path}, {"bytes", e.bytes}};
    }
    Json operator()(const RunHeld &e) const { return {{"event", "held"}, {"reason", e.reason.toString()}}; }
    Json operator()(const RunReleased &) const { return {{"event", "released"}}; }
    Json operator()(const Notice &e) const
    {
        return {{"event", "notice"}, {"level", name(e.level)}, {"text", e.text.toString()}};
    }
    Json operator()(const RunFinished &e) const
    {
        if (!e.result)
            return {{"event", "failed"}, {"error", e.result.error().toString()}};
        const RunSummary &s = *e.result;
        Json line = {{"event", "finished"}, {"outcome", name(s.outcome)}, {"output_dir", s.outputDir},
            {"steps", s.steps}, {"epoch", s.epoch}, {"train_loss", s.trainLoss}, {"train_seconds", s.trainSeconds},
            {"tokens", s.tokens}, {"time_to_first_step", s.timeToFirstStep}, {"peak_bytes", s.peakBytes},
            {"measured", toJson(s.measured)}};
        if (s.evalLoss)
            line["eval_loss"] = *s.evalLoss;
        if (!s.checkpoint.empty())
            line["checkpoint"] = s.checkpoint;
        if (s.pauseReason)
            line["reason"] = s.pauseReason->toString();
        return line;
    }
};

} // namespace

const char *name(Phase phase)
{
    switch (phase) {
    case Phase::Loading:
        return "loading";
    case Phase::Encoding:
        return "encoding";
    case Phase::Training:
        return "training";
    case Phase::Evaluating:
        return "evaluating";
    case Phase::Saving:
        return "saving";
    case Phase::Finished:
        return "finished";
    }
    return "loading";
}

std::string toJsonLine(const TrainEvent &event)
{
    return pythonJson(std::visit(ToJson{}, event));
}

} // namespace luthier
