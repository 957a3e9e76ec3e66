// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/param_table.h"

#include "base/near_name.h"
#include "base/numbers.h"
#include "config/table/param_groups.h"

#include <algorithm>
#include <unordered_map>

namespace luthier
{

namespace
{

std::vector<ParamSpec> makeTable()
{
    std::vector<ParamSpec> table;
    const auto append = [&table](std::span<const ParamSpec> specs) {
        table.insert(table.end(), specs.begin(), specs.end());
    };
    append(modelParams());
    append(loadingParams());
    append(dataParams());
    append(trainingParams());
    append(optimizerParams());
    append(extraParams());
    append(freezeParams());
    append(loraParams());
    append(rlhfParams());
    append(multimodalParams());
    append(projectionParams());
    append(trackingParams());
    append(outputParams());
    append(evaluationParams());
    append(generationParams());
    append(exportParams());
    append(distributedParams());
    append(carriedParams());
    return table;
}

using Index = std::unordered_map<std::string_view, const ParamSpec *>;

const Index &index()
{
    static const Index map = [] {
        Index built;
        for (const ParamSpec &spec : paramTable())
            built.emplace(spec.key, &spec);
        return built;
    }();
    return map;
}

std::string plain(std::string_view key)
{
    std::string out;
    for (char c : key) {
        if (c != '-' && c != '_' && c != ' ')
            out += (c >= 'A' && c <= 'Z') ? static_cast<char>(c - 'A' + 'a') : c;
    }
    return out;
}

/// The text a value has in a condition: "true", "lora", "8".
std::string conditionText(const Value &value)
{
    if (value.is_string())
        return value.get<std::string>();
    if (value.is_boolean())
        return value.get<bool>() ? "true" : "false";
    if (value.is_number_float())
        return formatNumber(value.get<double>());
    return value.is_null() ? std::string() : value.dump();
}

bool holdsSomething(const Value &value)
{
    if (value.is_boolean())
        return value.get<bool>();
    if (value.is_number())
        return value.get<double>() != 0;
    return !value.is_null() && !value.empty() && value != Value("");
}

bool kindAccepts(const ParamSpec &spec, const Value &value)
{
    if (value.is_null())
        return spec.field.nullable;
    switch (spec.field.kind) {
    case ParamKind::Flag:
        return value.is_boolean();
    case ParamKind::Integer: {
        std::int64_t unused = 0;
        return field_detail::fromValue(value, unused);
    }
    case ParamKind::Real:
        return value.is_number();
    case ParamKind::Text:
    case ParamKind::Choice:
        return value.is_string();
    case ParamKind::List:
        return value.is_string() || value.is_array();
    case ParamKind::Mapping:
        return value.is_string() || value.is_object();
    }
    return false;
}

} // namespace

std::span<const ParamSpec> paramTable()
{
    static const std::vector<ParamSpec> table = makeTable();
    return table;
}

const ParamSpec *findParam(std::string_view key)
{
    const auto found = index().find(key);
    return found == index().end() ? nullptr : found->second;
}

std::string_view nearestKey(std::string_view mistyped)
{
    const std::string wanted = plain(mistyped.substr(0, 80));
    std::string_view best;
    // A third of the letters wrong is no longer a typing mistake.
    std::size_t bestDistance = wanted.size() / 3 + 1;
    for (const ParamSpec &spec : paramTable()) {
        if (std::find(spec.formerNames.begin(), spec.formerNames.end(), mistyped) != spec.formerNames.end())
            return spec.key;
        const std::size_t distance = editDistance(wanted, plain(spec.key));
        if (distance < bestDistance) {
            bestDistance = distance;
            best = spec.key;
        }
    }
    return best;
}

Value valueOf(const TrainConfig &config, const ParamSpec &spec)
{
    if (!spec.isCarried())
        return spec.field.get(config);
    const auto found = config.carried.find(std::string(spec.key));
    return found == config.carried.end() ? spec.carriedDefault : found->second;
}

Value defaultOf(const ParamSpec &spec)
{
    static const TrainConfig defaults;
    return valueOf(defaults, spec);
}

bool setValue(TrainConfig &config, const ParamSpec &spec, const Value &value)
{
    if (value.is_null() && !spec.isNullable())
        return false;
    if (spec.field.kind == ParamKind::Choice && !spec.openChoices && !value.is_null()) {
        const std::string *name = value.get_ptr<const std::string *>();
        const bool known = name != nullptr
            && std::any_of(spec.choices.begin(), spec.choices.end(),
                [name](const Choice &choice) { return choice.value == *name; });
        if (!known)
            return false;
    }
    if (!spec.isCarried())
        return spec.field.set(config, value);
    if (!kindAccepts(spec, value))
        return false;
    // Only what differs is stored, so that equal configurations compare equal.
    if (value == spec.carriedDefault)
        config.carried.erase(std::string(spec.key));
    else
        config.carried[std::string(spec.key)] = value;
    return true;
}

bool hasDefault(const TrainConfig &config, const ParamSpec &spec)
{
    return valueOf(config, spec) == defaultOf(spec);
}

bool holds(const Condition &condition, const TrainConfig &config)
{
    const ParamSpec *spec = findParam(condition.key);
    if (spec == nullptr)
        return false;
    const Value value = valueOf(config, *spec);
    const auto isListed = [&] {
        const std::string text = conditionText(value);
        return std::find(condition.values.begin(), condition.values.end(), text) != condition.values.end();
    };
    switch (condition.test) {
    case Condition::Test::IsSet:
        return holdsSomething(value);
    case Condition::Test::IsUnset:
        return !holdsSomething(value);
    case Condition::Test::Equals:
        return isListed();
    case Condition::Test::Differs:
        return !isListed();
    }
    return false;
}

bool isVisible(const ParamSpec &spec, const TrainConfig &config)
{
    return std::all_of(spec.visibleIf.begin(), spec.visibleIf.end(),
        [&config](const Condition &condition) { return holds(condition, config); });
}

bool isEnabled(const ParamSpec &spec, const TrainConfig &config)
{
    return std::all_of(spec.enabledIf.begin(), spec.enabledIf.end(),
        [&config](const Condition &condition) { return holds(condition, config); });
}

std::vector<std::string> splitList(std::string_view text)
{
    std::vector<std::string> parts;
    if (text.empty())
        return parts;
    std::size_t begin = 0;
    while (begin <= text.size()) {
        const std::size_t end = std::min(text.find(',', begin), text.size());
        std::string_view part = text.substr(begin, end - begin);
        const auto first = part.find_first_not_of(" \t\r\n\f\v");
        const auto last = part.find_last_not_of(" \t\r\n\f\v");
        parts.emplace_back(first == std::string_view::npos ? std::string_view() : part.substr(first, last - first + 1));
        begin = end + 1;
    }
    return parts;
}

Text groupLabel(Group group)
{
    switch (group) {
    case Group::Model:
        return LUTHIER_TEXT("Params", "Model");
    case Group::Data:
        return LUTHIER_TEXT("Params", "Data");
    case Group::Training:
        return LUTHIER_TEXT("Params", "Training");
    case Group::Extra:
        return LUTHIER_TEXT("Params", "Extra");
    case Group::Freeze:
        return LUTHIER_TEXT("Params", "Freeze");
    case Group::Lora:
        return LUTHIER_TEXT("Params", "LoRA");
    case Group::Rlhf:
        return LUTHIER_TEXT("Params", "RLHF");
    case Group::Multimodal:
        return LUTHIER_TEXT("Params", "Multimodal");
    case Group::Galore:
        return LUTHIER_TEXT("Params", "GaLore");
    case Group::Apollo:
        return LUTHIER_TEXT("Params", "APOLLO");
    case Group::Badam:
        return LUTHIER_TEXT("Params", "BAdam");
    case Group::SwanLab:
        return LUTHIER_TEXT("Params", "SwanLab");
    case Group::Output:
        return LUTHIER_TEXT("Params", "Output");
    case Group::Evaluation:
        return LUTHIER_TEXT("Params", "Evaluation");
    case Group::Generation:
        return LUTHIER_TEXT("Params", "Generation");
    case Group::Export:
        return LUTHIER_TEXT("Params", "Export");
    case Group::Distributed:
        return LUTHIER_TEXT("Params", "Distributed");
    case Group::Other:
        return LUTHIER_TEXT("Params", "Other");
    }
    return {};
}

std::string_view groupName(Group group)
{
    switch (group) {
    case Group::Model:
        return "model";
    case Group::Data:
        return "data";
    case Group::Training:
        return "training";
    case Group::Extra:
        return "extra";
    case Group::Freeze:
        return "freeze";
    case Group::Lora:
        return "lora";
    case Group::Rlhf:
        return "rlhf";
    case Group::Multimodal:
        return "multimodal";
    case Group::Galore:
        return "galore";
    case Group::Apollo:
        return "apollo";
    case Group::Badam:
        return "badam";
    case Group::SwanLab:
        return "swanlab";
    case Group::Output:
        return "output";
    case Group::Evaluation:
        return "evaluation";
    case Group::Generation:
        return "generation";
    case Group::Export:
        return "export";
    case Group::Distributed:
        return "distributed";
    case Group::Other:
        return "other";
    }
    return {};
}

std::string_view kindName(ParamKind kind)
{
    switch (kind) {
    case ParamKind::Flag:
        return "bool";
    case ParamKind::Integer:
        return "int";
    case ParamKind::Real:
        return "float";
    case ParamKind::Text:
        return "text";
    case ParamKind::Choice:
        return "choice";
    case ParamKind::List:
        return "list";
    case ParamKind::Mapping:
        return "mapping";
    }
    return {};
}

} // namespace luthier
