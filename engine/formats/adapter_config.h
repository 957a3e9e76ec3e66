// SPDX-License-Identifier: GPL-3.0-or-later
// adapter_config.json of a LoRA adapter, as PEFT 0.18 reads and writes it.
#pragma once

#include "base/json.h"

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace luthier
{

/// A list of module names, or one regular expression (PEFT keeps both in the same key).
struct ModuleSelection {
    std::vector<std::string> names;
    std::string pattern; ///< Not empty: names are not used. "all-linear" in any case is PEFT's shorthand.

    bool isEmpty() const { return names.empty() && pattern.empty(); }
};

struct AdapterConfig {
    std::string baseModel; ///< base_model_name_or_path; may be empty.
    std::string taskType = "CAUSAL_LM";
    std::int64_t rank = 8;
    double alpha = 8;
    double dropout = 0;
    ModuleSelection targets;
    ModuleSelection excluded;
    std::vector<std::string> modulesToSave;
    bool useRslora = false;
    bool useDora = false;
    std::vector<std::pair<std::string, std::int64_t>> rankPattern; ///< In the order of the file: the first match wins.
    std::vector<std::pair<std::string, double>> alphaPattern;
    std::optional<std::vector<std::int64_t>> layersToTransform;
    std::vector<std::string> layersPattern;
    Json initLoraWeights = true; ///< true, false, or a name such as "pissa_niter_16".

    /// Everything else that was in the file, known or not, in its order; written back unchanged.
    Json others = Json::object();
};

/// @p where names the file in errors. Missing keys have PEFT's defaults; r, lora_alpha and the like are checked.
/// Unsupported for another peft_type and for features that change the numbers and that our engine does not have:
/// bias other than "none", lora_bias, target_parameters, trainable_token_indices, layer_replication, QALoRA,
/// activated LoRA, Arrow.
Result<AdapterConfig> adapterConfigFromJson(const Json &json, const std::string &where);
Result<AdapterConfig> readAdapterConfig(const std::string &path);

/// What PEFT's save_pretrained writes: every field, keys sorted, indent 2, ASCII, no final newline.
std::string adapterConfigText(const AdapterConfig &config);
Result<void> writeAdapterConfig(const std::string &path, const AdapterConfig &config);

/// The key of one of a module's tensors in adapter_model.safetensors: part is "lora_A.weight", "lora_B.weight",
/// "lora_magnitude_vector" or, for a saved module, "weight".
std::string adapterTensorName(std::string_view modulePath, std::string_view part);

} // namespace luthier
