// SPDX-License-Identifier: GPL-3.0-or-later
// What settings mean after LLaMA-Factory's post-processing: pure functions of the configuration.
#pragma once

#include "config/environment.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace luthier
{

/// Twice the rank when empty or 0.
std::int64_t effectiveLoraAlpha(const FinetuningParams &finetuning);

/// Neat packing switches packing on; unset means on for pre-training only.
bool effectivePacking(const TrainConfig &config);

/// One less than given when packing was asked for (not when pre-training switches it on), so that a packed row keeps a
/// place for its last mark.
std::int64_t effectiveCutoffLen(const DataParams &data);

/// Rows of one optimizer step on one device; 0 if the product is beyond any use.
std::int64_t effectiveBatch(const TrainingParams &training);

/// The warmup ratio replaces the steps. Below 1: a share of all steps.
double effectiveWarmup(const TrainingParams &training);

/// Warmup in whole steps of a run of @p totalSteps.
std::int64_t warmupStepCount(const TrainingParams &training, std::int64_t totalSteps);

/// An interval (logging, saving, evaluating) in whole steps: below 1 it is a share of @p totalSteps, rounded up.
std::int64_t intervalSteps(double interval, std::int64_t totalSteps);

/// Nothing unless evaluation goes by steps; the logging interval when unset or 0.
std::optional<double> effectiveEvalSteps(const TrainingParams &training);

/// Also when an evaluation strategy asks for it.
bool effectiveDoEval(const TrainingParams &training);

/// "loss" when a best model is wanted and no metric is named; empty if none is.
std::string effectiveMetricForBestModel(const TrainingParams &training);

/// Greater is better unless the name ends in "loss"; nothing without a metric.
std::optional<bool> effectiveGreaterIsBetter(const TrainingParams &training);

/// "trainer_output" when unset.
std::string effectiveOutputDir(const TrainingParams &training);

/// bf16 or pure bf16, fp16, or nothing: then the checkpoint decides.
enum class ComputeDtype { FromCheckpoint, Bfloat16, Float16 };
ComputeDtype effectiveComputeDtype(const TrainConfig &config);

/// An AdamW of bitsandbytes that holds its moments in 8 bits.
bool keepsEightBitMoments(const TrainingParams &training);

/// DPO with a loss that compares with a reference.
bool usesReferenceModel(const FinetuningParams &finetuning);

/// External loggers; "none" and nothing give an empty list.
std::vector<std::string> effectiveReportTo(const TrainingParams &training);

/// The options of the schedule; an error if the text is no JSON object or the file cannot be read.
Result<Json> effectiveSchedulerKwargs(const TrainingParams &training, const std::string &workingFolder = ".");

/// What happens with an existing output folder.
struct OutputFolder {
    enum class State {
        Fresh, ///< New, empty, or to be overwritten.
        Resumes, ///< `checkpoint` is continued.
        Occupied, ///< Holds a finished model: refused.
    };
    State state = State::Fresh;
    std::string checkpoint;
};
OutputFolder inspectOutputFolder(const TrainConfig &config, const std::string &workingFolder);

/// Everything above under LLaMA-Factory's names, as it stands after its own post-processing.
Json effectiveValues(const TrainConfig &config, const Environment &environment);

} // namespace luthier
