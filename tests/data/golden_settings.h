// SPDX-License-Identifier: GPL-3.0-or-later
// The settings that a golden line names, and the tokenizers the lines were made with.
#pragma once

#include "data/training_data.h"
#include "support/json_lines.h"

#include <QByteArray>

#include <map>

namespace luthier
{

inline std::vector<std::string> namesIn(const std::string &list)
{
    std::vector<std::string> names(1);
    for (const char c : list) {
        if (c == ',')
            names.emplace_back();
        else
            names.back() += c;
    }
    return names;
}

inline DataStage stageNamed(const std::string &name)
{
    static const std::map<std::string, DataStage> stages = {{"sft", DataStage::Supervised},
        {"pt", DataStage::PreTraining}, {"rm", DataStage::RewardModel}, {"dpo", DataStage::Dpo},
        {"kto", DataStage::Kto}, {"ppo", DataStage::Ppo}};
    return stages.at(name);
}

inline MixStrategy strategyNamed(const std::string &name)
{
    static const std::map<std::string, MixStrategy> strategies = {{"concat", MixStrategy::Concat},
        {"interleave_under", MixStrategy::InterleaveUnder}, {"interleave_over", MixStrategy::InterleaveOver},
        {"interleave_once", MixStrategy::InterleaveOnce}};
    return strategies.at(name);
}

/// The settings of a golden line; false when it names an option that this test does not know.
inline bool applyOption(const std::string &key, const Json &value, DataSettings &s)
{
    if (key == "max_samples")
        s.maxSamples = value.get<std::uint64_t>();
    else if (key == "cutoff_len")
        s.cutoffLen = value.get<std::uint64_t>();
    else if (key == "train_on_prompt")
        s.trainOnPrompt = value.get<bool>();
    else if (key == "mask_history")
        s.maskHistory = value.get<bool>();
    else if (key == "default_system")
        s.defaultSystem = value.get<std::string>();
    else if (key == "enable_thinking")
        s.enableThinking = value.is_null() ? std::nullopt : std::optional(value.get<bool>());
    else if (key == "preserve_thinking")
        s.preserveThinking = value.get<bool>();
    else if (key == "split_special_tokens")
        s.splitSpecialTokens = value.get<bool>();
    else if (key == "tool_format")
        s.toolFormat = value.get<std::string>();
    else if (key == "packing")
        s.packing = value.get<bool>();
    else if (key == "neat_packing")
        s.neatPacking = value.get<bool>();
    else if (key == "preprocessing_batch_size")
        s.preprocessingBatchSize = value.get<std::uint64_t>();
    else if (key == "preprocessing_num_workers")
        s.preprocessingNumWorkers = value.get<std::uint64_t>();
    else if (key == "predict_with_generate")
        s.stage = DataStage::Predict;
    else if (key == "seed")
        s.seed = value.get<std::uint64_t>();
    else if (key == "mix_strategy")
        s.mixStrategy = strategyNamed(value.get<std::string>());
    else if (key == "val_size")
        s.valSize = {value.get<double>(), value.is_number_integer()};
    else if (key == "interleave_probs")
        for (const std::string &text : namesIn(value.get<std::string>()))
            s.interleaveProbs.push_back(QByteArray::fromStdString(text).toDouble());
    else
        return key == "do_train" || key == "do_predict" || key == "eval_dataset" || key == "ignore_pad_token_for_loss";
    return true;
}

inline std::optional<DataSettings> settingsOf(const Json &row)
{
    DataSettings s;
    s.datasetDir = std::string(LUTHIER_GOLDEN_DIR) + "/data/sets";
    s.date = "24 Nov 2026"; // when the reference was made
    s.datasets = namesIn(row.value("dataset", row.value("datasets", std::string())));
    if (row.contains("template") && row["template"].is_string())
        s.templateName = row["template"].get<std::string>();
    s.stage = stageNamed(row.value("stage", std::string("sft")));
    for (const auto &option : row["options"].items()) {
        if (!applyOption(option.key(), option.value(), s))
            return std::nullopt;
    }
    return s;
}

inline Tokenizer tokenizerNamed(const std::string &name)
{
    static std::map<std::string, Tokenizer> opened;
    auto found = opened.find(name);
    if (found == opened.end())
        found = opened.emplace(name, *Tokenizer::open(std::string(LUTHIER_GOLDEN_DIR) + "/text/" + name)).first;
    return found->second;
}

} // namespace luthier
