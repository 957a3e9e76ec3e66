// SPDX-License-Identifier: GPL-3.0-or-later
#include "arch/lora_targets.h"

#include "base/near_name.h"

#include <algorithm>
#include <set>

namespace luthier
{

namespace
{

std::string lastComponent(const std::string &module)
{
    return module.substr(module.rfind('.') + 1);
}

std::string joined(const std::vector<std::string> &names, const char *between)
{
    std::string text;
    for (const std::string &name : names)
        text += (text.empty() ? "" : between) + name;
    return text;
}

} // namespace

std::vector<std::string> allLoraTargets(const ModelSpec &spec)
{
    std::set<std::string> names;
    for (const LayerSpec &layer : spec.layers) {
        for (const LinearSpec &linear : layer.linears) {
            if (linear.role != LinearRole::Router)
                names.insert(lastComponent(linear.module));
        }
    }
    return {names.begin(), names.end()};
}

std::optional<UnknownTargets> unknownTargets(const ModelSpec &spec, const std::vector<std::string> &names)
{
    std::vector<std::string> modules{spec.head.module, spec.embeddingModule};
    for (const LayerSpec &layer : spec.layers) {
        for (const LinearSpec &linear : layer.linears)
            modules.push_back(linear.module);
    }
    const std::vector<std::string> known = allLoraTargets(spec);
    // Who has named a module does not look for it under another name.
    std::vector<std::string> missing;
    std::ranges::copy_if(known, std::back_inserter(missing),
        [&](const std::string &name) { return std::ranges::find(names, name) == names.end(); });
    const auto nearest = [&](const std::string &name) {
        const std::string other = nearName(name, missing);
        return other.empty() ? nearName(name, known) : other;
    };
    std::vector<std::string> unknown, near, repaired;
    for (const std::string &name : names) {
        const bool fits = std::ranges::any_of(
            modules, [&](const std::string &module) { return module == name || module.ends_with("." + name); });
        const std::string right = fits ? name : nearest(name);
        if (!fits)
            unknown.push_back(name);
        if (!fits && !right.empty())
            near.push_back(right);
        const std::string &kept = right.empty() ? name : right;
        if (std::ranges::find(repaired, kept) == repaired.end())
            repaired.push_back(kept);
    }
    if (unknown.empty())
        return std::nullopt;
    if (near.empty())
        return UnknownTargets{
            LUTHIER_TEXT("Errors", "lora_target names %1, which this model does not have. Its modules: %2.")
                .arg(joined(unknown, ", "))
                .arg(joined(known, ", ")),
            {}};
    return UnknownTargets{LUTHIER_TEXT("Errors",
                              "lora_target names %1, which this model does not have. Did you mean %2? Its modules: %3.")
                              .arg(joined(unknown, ", "))
                              .arg(joined(near, ", "))
                              .arg(joined(known, ", ")),
        joined(repaired, ",")};
}

Result<std::vector<LoraTarget>> loraTargets(const ModelSpec &spec, const AdapterMatcher &matcher)
{
    std::vector<LoraTarget> targets;
    const auto consider = [&](const LinearSpec &linear) {
        if (const std::optional<ModuleAdapter> adapter = matcher.match(linear.module))
            targets.push_back({&linear, *adapter});
    };
    for (const LayerSpec &layer : spec.layers) {
        for (const LinearSpec &linear : layer.linears) {
            if (linear.role != LinearRole::Router)
                consider(linear);
        }
    }
    consider(spec.head);
    if (!matcher.isAllLinear() && matcher.match(spec.embeddingModule))
        return Error{ErrorCode::Unsupported, LUTHIER_TEXT("Errors", "Adapters on the embedding are not supported."),
            LUTHIER_TEXT("Errors", "Train it whole instead (modules_to_save, additional_target)."),
            spec.embeddingModule};
    if (targets.empty()) {
        return Error{ErrorCode::InvalidConfig,
            LUTHIER_TEXT("Errors", "The adapter's target modules do not match any module of the model."),
            LUTHIER_TEXT("Errors", "Modules of this model: %1.").arg(joined(allLoraTargets(spec), ", ")),
            "target_modules"};
    }
    return targets;
}

Result<std::vector<TrainedTensor>> trainedTensors(const ModelSpec &spec, const AdapterConfig &config)
{
    LUTHIER_ASSIGN(const AdapterMatcher matcher, AdapterMatcher::create(config));
    LUTHIER_ASSIGN(const std::vector<LoraTarget> targets, loraTargets(spec, matcher));
    std::vector<TrainedTensor> tensors;
    for (const LoraTarget &target : targets) {
        tensors.push_back({target.adapter.rank * target.linear->inFeatures});
        tensors.push_back({target.adapter.rank * target.linear->outFeatures});
        if (config.useDora)
            tensors.push_back({target.linear->outFeatures});
    }
    for (const TensorSpec &tensor : spec.tensors()) {
        const std::string module = tensor.name.substr(0, tensor.name.rfind('.'));
        if (!matcher.savesWhole(module))
            continue;
        std::int64_t values = 1;
        for (const std::int64_t extent : tensor.shape)
            values *= extent;
        tensors.push_back({values, module == spec.embeddingModule});
    }
    return tensors;
}

Result<std::int64_t> trainableParameterCount(const ModelSpec &spec, const AdapterConfig &config)
{
    LUTHIER_ASSIGN(const std::vector<TrainedTensor> tensors, trainedTensors(spec, config));
    std::int64_t count = 0;
    for (const TrainedTensor &tensor : tensors)
        count += tensor.count;
    return count;
}

} // namespace luthier
