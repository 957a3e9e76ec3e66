// SPDX-License-Identifier: GPL-3.0-or-later
// The pieces that param_table.cpp puts together, one file each. A new field of TrainConfig does not compile until its
// entry is written and counted here.
#pragma once

#include "config/param_spec.h"

#include <span>

namespace luthier
{

inline constexpr std::size_t kModelParams = 14;
inline constexpr std::size_t kLoadingParams = 20;
inline constexpr std::size_t kDataParams = 29;
inline constexpr std::size_t kTrainingParams = 21;
inline constexpr std::size_t kOptimizerParams = 8;
inline constexpr std::size_t kExtraParams = 9;
inline constexpr std::size_t kFreezeParams = 3;
inline constexpr std::size_t kLoraParams = 17;
inline constexpr std::size_t kRlhfParams = 21;
inline constexpr std::size_t kMultimodalParams = 9;
inline constexpr std::size_t kProjectionParams = 17;
inline constexpr std::size_t kTrackingParams = 9;
inline constexpr std::size_t kOutputParams = 13;
inline constexpr std::size_t kEvaluationParams = 19;
inline constexpr std::size_t kGenerationParams = 13;
inline constexpr std::size_t kExportParams = 9;
inline constexpr std::size_t kDistributedParams = 4;

static_assert(kModelParams + kLoadingParams + kDataParams + kTrainingParams + kOptimizerParams + kExtraParams
            + kFreezeParams + kLoraParams + kRlhfParams + kMultimodalParams + kProjectionParams + kTrackingParams
            + kOutputParams + kEvaluationParams + kGenerationParams + kExportParams + kDistributedParams
        == fieldCount<ModelParams>() + fieldCount<DataParams>() + fieldCount<TrainingParams>()
            + fieldCount<FinetuningParams>() + fieldCount<GenerationParams>(),
    "every field of TrainConfig has one entry in the parameter table");

std::span<const ParamSpec> modelParams();
std::span<const ParamSpec> loadingParams();
std::span<const ParamSpec> dataParams();
std::span<const ParamSpec> trainingParams();
std::span<const ParamSpec> optimizerParams();
std::span<const ParamSpec> extraParams();
std::span<const ParamSpec> freezeParams();
std::span<const ParamSpec> loraParams();
std::span<const ParamSpec> rlhfParams();
std::span<const ParamSpec> multimodalParams();
std::span<const ParamSpec> projectionParams();
std::span<const ParamSpec> trackingParams();
std::span<const ParamSpec> outputParams();
std::span<const ParamSpec> evaluationParams();
std::span<const ParamSpec> generationParams();
std::span<const ParamSpec> exportParams();
std::span<const ParamSpec> distributedParams();
/// Settings that only other programs read; they have no field.
std::span<const ParamSpec> carriedParams();

} // namespace luthier
