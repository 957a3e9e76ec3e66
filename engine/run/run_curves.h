// SPDX-License-Identifier: GPL-3.0-or-later
// The curves of a run as plain values: what its folder tells of it, step by step.
#pragma once

#include "run/train_event.h"

#include <cstdint>
#include <vector>

namespace luthier
{

struct RunCurves {
    std::vector<StepDone> steps;
    std::vector<EvalDone> evaluations;
    std::vector<CheckpointSaved> checkpoints;
    std::vector<PlanChanged> planChanges;
    std::vector<std::int64_t> resumes; ///< Steps at which the run was continued.
    std::vector<std::int64_t> skipped; ///< Steps skipped because they were not finite.
};

} // namespace luthier
