// SPDX-License-Identifier: GPL-3.0-or-later
// Everything that describes one run, as typed values. Each field has one entry in the parameter table (param_table.h).
#pragma once

#include "base/json.h"
#include "config/settings/data_params.h"
#include "config/settings/finetuning_params.h"
#include "config/settings/generation_params.h"
#include "config/settings/model_params.h"
#include "config/settings/training_params.h"

#include <map>
#include <string>

namespace luthier
{

/// A setting as it stands in a file: null, bool, number, text, or a list or mapping.
using Value = Json;

struct TrainConfig {
    ModelParams model;
    DataParams data;
    TrainingParams training;
    FinetuningParams finetuning;
    GenerationParams generation;
    /// Rare settings that our engine never reads (vllm_*, ray_*, profiler …), kept as given for the exported command.
    std::map<std::string, Value> carried;

    bool operator==(const TrainConfig &) const = default;
};

} // namespace luthier
