// SPDX-License-Identifier: GPL-3.0-or-later
// How long a step will take, before the run: the products and the attention of one layer of this very model are timed
// on this machine, at the sizes that the run will have, and multiplied out.
#pragma once

#include "plan/memory_estimate.h"

#include <stop_token>

namespace luthier
{

/// A mean micro-batch of a run, as it goes through the model.
struct StepLoad {
    double rows = 0; ///< Of one optimizer step.
    double tokensPerRow = 0;
    double labelledPerRow = 0;
};

/// Of rows with these means; @p rowsPerBlock: how many rows packing joins, 0 without packing.
StepLoad stepLoad(const TrainConfig &config, double tokensPerRow, double labelledPerRow, double rowsPerBlock);

struct StepTime {
    double perStep = 0; ///< Seconds of one optimizer step.
    double perEvaluatedRow = 0; ///< Seconds of one row of the evaluation set.
};

/// Measures for about @p seconds on @p device, a processor. Nothing when stopped or when the load is empty.
std::optional<StepTime> measureStepTime(const ModelFacts &model, const TrainConfig &config, const DeviceFacts &device,
    const StepLoad &load, std::stop_token stop = {}, double seconds = 2.0);

} // namespace luthier
