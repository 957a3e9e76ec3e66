// SPDX-License-Identifier: GPL-3.0-or-later
// How long a step will take, before the run: the products and the attention of one layer of this very model are timed
// on this machine, at the sizes that the run will have, and multiplied out.
#pragma once

#include "plan/memory_estimate.h"

#include <stop_token>

namespace luthier
{

/// What an optimizer step of a run is made of.
struct StepLoad {
    std::int64_t microBatches = 1;
    std::int64_t rowsPerBatch = 1; ///< Blocks, with packing.
    double rowsPerBlock = 1; ///< How many rows packing joins; 1 without it.
    std::vector<std::uint32_t> lengths; ///< Tokens of typical rows.
    double labelledShare = 1; ///< Tokens that count in the loss, of all.
};

/// @p rowsPerBlock: 0 without packing.
StepLoad stepLoad(
    const TrainConfig &config, std::vector<std::uint32_t> lengths, double labelledShare, double rowsPerBlock);

/// Passes as they will be on average: rows are joined to micro-batches in random order and cut into passes of at most
/// @p tokensPerPass tokens, of which the lengths of their rows are listed. For @p batches micro-batches.
std::vector<std::vector<std::uint32_t>> typicalPasses(
    const StepLoad &load, std::int64_t tokensPerPass, std::int64_t batches);

struct StepTime {
    double perStep = 0; ///< Seconds of one optimizer step.
    double perEvaluatedRow = 0; ///< Seconds of one row of the evaluation set.
};

/// Measures for about @p seconds on @p device, a processor. Nothing when stopped or when the load is empty.
std::optional<StepTime> measureStepTime(const ModelFacts &model, const TrainConfig &config, const DeviceFacts &device,
    const StepLoad &load, std::stop_token stop = {}, double seconds = 2.0);

} // namespace luthier
