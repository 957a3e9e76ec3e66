// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/run_recorder.h"

#include "config/effective.h"
#include "run/run_folder.h"

namespace luthier
{

namespace
{

RunState stateAfter(const Result<RunSummary> &result)
{
    if (!result) {
        const ErrorCode code = result.error().code;
        return code == ErrorCode::Cancelled || code == ErrorCode::Terminated ? RunState::Stopped : RunState::Failed;
    }
    switch (result->outcome) {
    case RunOutcome::Completed:
        return RunState::Finished;
    case RunOutcome::Paused:
        return RunState::Paused;
    case RunOutcome::StoppedAndSaved:
    case RunOutcome::Discarded:
    case RunOutcome::NotContinued:
        break;
    }
    return RunState::Stopped;
}

} // namespace

RunRecord recordOf(const TrainConfig &config)
{
    RunRecord record;
    record.folder = absoluteFolder(effectiveOutputDir(config.training));
    record.model = config.model.modelNameOrPath;
    record.dataset = config.data.dataset;
    record.method = methodOf(config);
    record.state = RunState::Running;
    record.started = secondsNow();
    return record;
}

void recordEnd(RunRecord &record, const Result<RunSummary> &result, const std::string &message)
{
    record.ended = secondsNow();
    if (const Result<RunFacts> facts = readRunFolder(record.folder); facts && isWrittenSince(*facts, record.started))
        apply(*facts, record);
    if (result) {
        record.steps = result->steps > 0 ? result->steps : record.steps;
        record.seconds = result->trainSeconds > 0 ? result->trainSeconds : record.seconds;
        record.evalLoss = result->evalLoss ? result->evalLoss : record.evalLoss;
        if (!record.trainLoss && result->steps > 0)
            record.trainLoss = result->trainLoss;
    } else {
        record.message = message.empty() ? result.error().toString() : message;
    }
    record.state = stateAfter(result);
    record.processId = 0;
    record.processStart.clear();
}

} // namespace luthier
