// SPDX-License-Identifier: GPL-3.0-or-later
// Checkpoints: everything a run needs to go on as if it had never stopped. A folder appears complete or not at all.
#pragma once

#include "nn/model.h"
#include "train/loss_scale.h"
#include "train/optimizer.h"

#include <functional>

namespace luthier
{

/// Position and sums of a run between two optimizer steps.
struct TrainingState {
    std::int64_t step = 0;
    std::int64_t skippedSteps = 0; ///< Whose gradients overflowed in fp16; schedule and optimizer did not see them.
    std::optional<LossScale> lossScale; ///< In fp16.
    double lossSum = 0; ///< Of all steps.
    double lossSinceLog = 0;
    std::int64_t stepsSinceLog = 0;
    std::int64_t paddedTokens = 0; ///< As transformers counts them.
    std::int64_t usefulTokens = 0;
    double seconds = 0; ///< Training time so far.
    std::optional<double> bestMetric;
    std::int64_t bestStep = 0;
    std::int64_t evaluationsWithoutGain = 0;
    std::optional<double> lastEval;
    std::int64_t lastEvalStep = -1;
    bool pending = false; ///< The evaluation and the save that belong to the step are still to come.
    std::vector<std::int64_t> saved; ///< Steps of the checkpoints this run has written and not deleted.
    Json schedule = Json::object();
};

/// What a checkpoint holds beside model and state.
struct CheckpointContent {
    std::string trainerState; ///< trainer_state.json
    Json identity; ///< Of the run, for the manifest.
    bool modelOnly = false; ///< No optimizer and no state: it cannot be continued exactly.
    std::function<Result<void>(const std::string &folder)> extra;
};

/// Makes the folder @p path: model, optimizer.safetensors, luthier_state.json, trainer_state.json and what
/// content.extra adds, with a manifest of all.
Result<void> saveCheckpoint(
    const std::string &path, nn::Model &model, const TrainingState &state, const CheckpointContent &content);

/// Restores model, optimizer and state from @p checkpoint. One written by LLaMA-Factory has no optimizer state of ours:
/// then weights and step are taken over and @p complete becomes false.
Result<TrainingState> loadCheckpoint(const std::string &checkpoint, nn::Model &model, AdamW &optimizer, bool &complete);

/// Writes what is trained into @p directory: an adapter, or model.safetensors with the trained tensors in place.
Result<void> saveTrained(const std::string &directory, nn::Model &model);

} // namespace luthier
