// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/suggestions.h"

#include "config/board/linkage.h"
#include "config/board/model_list.h"
#include "data/dataset_info.h"
#include "session/sample.h"
#include "session/translate.h"
#include "text/chat_template.h"

namespace luthier
{

bool hasSuggestions(std::string_view key)
{
    return key == "template" || key == "dataset" || key == "eval_dataset" || key == "model_name_or_path"
        || key == "lora_target" || hasLinkedChoices(key);
}

QStringList suggestedValues(std::string_view key, const TrainConfig &config)
{
    QStringList values;
    if (key == "template") {
        for (const std::string &name : ChatTemplate::names())
            values.append(fromUtf8(name));
    } else if (key == "dataset" || key == "eval_dataset") {
        // A folder without a list has nothing to offer; what is wrong with it shows beside the data folder.
        if (const auto entries = readDatasetInfo(config.data.datasetDir)) {
            // As on the board, stages that learn from pairs are offered sets of pairs, and the others are not.
            const Stage stage = config.finetuning.stage;
            const bool wantsPairs = stage == Stage::Rm || stage == Stage::Dpo;
            for (const DatasetEntry &entry : *entries) {
                if (entry.ranking == wantsPairs)
                    values.append(fromUtf8(entry.name));
            }
        }
    } else if (key == "model_name_or_path") {
        if (const std::string model = SamplePlaces::find().model; !model.empty())
            values.append(fromUtf8(model));
        for (const BoardModel &model : boardModels())
            values.append(fromUtf8(model.id()));
        values.removeDuplicates();
    } else if (hasLinkedChoices(key)) {
        for (const std::string_view value : linkedChoices(key, config))
            values.append(fromUtf8(value));
    } else if (key == "lora_target") {
        values = {QStringLiteral("all"), QStringLiteral("q_proj,v_proj"), QStringLiteral("q_proj,k_proj,v_proj,o_proj"),
            QStringLiteral("gate_proj,up_proj,down_proj")};
    }
    return values;
}

} // namespace luthier
