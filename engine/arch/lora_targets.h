// SPDX-License-Identifier: GPL-3.0-or-later
// Which linears of a model get an adapter, and how many values that trains.
#pragma once

#include "arch/model_spec.h"
#include "formats/adapter_matcher.h"

namespace luthier
{

/// What "lora_target: all" stands for: the last name components of all linears but the output layer, sorted.
/// Routers and experts are no linear modules in transformers 5 and are left out.
std::vector<std::string> allLoraTargets(const ModelSpec &spec);

struct UnknownTargets {
    Text message;
    std::string repaired; ///< The names with the nearest right ones in place, a comma list; empty when none is near.
};

/// What to say of those of @p names that fit no module of the model, which PEFT passes over in silence; nothing when
/// all fit.
std::optional<UnknownTargets> unknownTargets(const ModelSpec &spec, const std::vector<std::string> &names);

struct LoraTarget {
    const LinearSpec *linear; ///< In the ModelSpec.
    ModuleAdapter adapter;
};

/// The linears that @p config touches, in the order of PyTorch's module traversal. An error when there are none, and
/// Unsupported when it touches something that is no linear of ours (the embedding).
Result<std::vector<LoraTarget>> loraTargets(const ModelSpec &spec, const AdapterMatcher &matcher);

/// What is trained: A and B of every target, DoRA's magnitudes, and modules that modules_to_save keeps whole.
Result<std::vector<TrainedTensor>> trainedTensors(const ModelSpec &spec, const AdapterConfig &config);
/// Their values in all.
Result<std::int64_t> trainableParameterCount(const ModelSpec &spec, const AdapterConfig &config);

} // namespace luthier
