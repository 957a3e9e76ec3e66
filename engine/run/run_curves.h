// SPDX-License-Identifier: GPL-3.0-or-later
// The curves of a run as its folder keeps them: every step in kEventsFile, or what LLaMA-Factory logs.
#pragma once

#include "base/line_file.h"
#include "run/train_event.h"

#include <string>
#include <vector>

namespace luthier
{

/// Every event of a run but its phases, one JSON object a line, written while it goes on.
inline constexpr const char *kEventsFile = "events.jsonl";

/// Opens kEventsFile in @p directory; a run that is continued goes on behind step @p firstStep, a fresh one begins with
/// its name @p run and where it was started (see RunOrigin).
Result<LineFile> openEvents(
    const std::string &directory, bool fresh, std::int64_t firstStep, const std::string &run = {});

struct RunCurves {
    std::vector<StepDone> steps;
    std::vector<EvalDone> evaluations;
    std::vector<CheckpointSaved> checkpoints;
    std::vector<SampleTaken> samples;
    std::vector<PlanChanged> planChanges; ///< Only their steps and bytes.
    std::vector<std::int64_t> resumes; ///< Steps done when the run was continued.
    std::vector<std::int64_t> skipped; ///< Steps that were not finite and left out.
    std::int64_t totalSteps = 0; ///< 0: unknown.
};

/// The curves in @p directory: from kEventsFile, else from trainer_state.json and trainer_log.jsonl (of LLaMA-Factory:
/// loss and rate of every logged step). Lines that are none are passed over. Errors: there is none of these files.
Result<RunCurves> readRunCurves(const std::string &directory);

} // namespace luthier
