// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/board/linkage.h"

#include "config/board/model_list.h"
#include "config/config_value.h"
#include "config/param_table.h"

namespace luthier
{

namespace
{

/// The template that the list gives with a model; null where it knows none.
Value templateOf(const Value &model)
{
    const BoardModel *known = model.is_string() ? findBoardModel(model.get<std::string>()) : nullptr;
    return known != nullptr ? Value(known->templateName) : Value();
}

Value stands(const ConfigDocument &document, std::string_view key)
{
    return valueOf(document.config(), *findParam(key));
}

} // namespace

std::vector<Change> linkedChanges(const ConfigDocument &before, std::string_view key, const Value &value)
{
    std::vector<Change> changes;
    const auto follow = [&](std::string_view other, const Value &wasLinked, const Value &linked) {
        const Value now = stands(before, other);
        const bool isOurs = !before.isChosen(other) || now == wasLinked;
        if (isOurs && now != linked)
            changes.push_back({std::string(other), linked});
    };
    if (key == "model_name_or_path") {
        const Value linked = templateOf(value);
        const Value wasLinked = templateOf(stands(before, key));
        if (!linked.is_null() || !wasLinked.is_null())
            follow("template", wasLinked, linked);
    } else if (key == "stage" && value.is_string()) {
        follow("packing", isText(stands(before, key), "pt"), value == "pt");
    } else if (key == "finetuning_type" && value.is_string() && value != "lora" && value != "oft"
        && !stands(before, "quantization_bit").is_null()) {
        changes.push_back({"quantization_bit", nullptr});
    }
    return changes;
}

bool hasLinkedChoices(std::string_view key)
{
    return key == "quantization_bit";
}

std::vector<std::string_view> linkedChoices(std::string_view key, const TrainConfig &config)
{
    if (!hasLinkedChoices(key))
        return {};
    switch (config.model.quantizationMethod) {
    case QuantizationMethod::Hqq:
        return {"8", "6", "5", "4", "3", "2", "1"};
    case QuantizationMethod::Eetq:
        return {"8"};
    default:
        return {"8", "4"};
    }
}

} // namespace luthier
