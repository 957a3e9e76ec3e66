// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/settings_from_config.h"

#include "base/numbers.h"
#include "config/effective.h"
#include "config/param_table.h"

#include <cmath>

namespace luthier
{

namespace
{

DataStage stageOf(const TrainConfig &config)
{
    switch (config.finetuning.stage) {
    case Stage::Pt:
        return DataStage::PreTraining;
    case Stage::Rm:
        return DataStage::RewardModel;
    case Stage::Dpo:
        return DataStage::Dpo;
    case Stage::Kto:
        return DataStage::Kto;
    case Stage::Ppo:
        return DataStage::Ppo;
    case Stage::Sft:
        break;
    }
    return config.training.predictWithGenerate ? DataStage::Predict : DataStage::Supervised;
}

} // namespace

Result<DataSettings> dataSettingsFrom(const TrainConfig &config)
{
    const DataParams &d = config.data;
    DataSettings s;
    s.datasetDir = d.datasetDir;
    s.datasets = splitList(d.dataset);
    s.evalDatasets = splitList(d.evalDataset);
    s.evalOnEachDataset = d.evalOnEachDataset;
    if (!d.templateName.empty())
        s.templateName = d.templateName;
    s.stage = stageOf(config);
    s.cutoffLen = static_cast<std::uint64_t>(std::max<std::int64_t>(1, d.cutoffLen));
    s.trainOnPrompt = d.trainOnPrompt;
    s.maskHistory = d.maskHistory;
    if (d.maxSamples)
        s.maxSamples = static_cast<std::uint64_t>(std::max<std::int64_t>(0, *d.maxSamples));
    s.valSize = {d.valSize, d.valSize >= 1 && d.valSize == std::floor(d.valSize)};
    s.seed = static_cast<std::uint64_t>(config.training.seed);
    s.packing = d.packing;
    s.neatPacking = d.neatPacking;
    s.mixStrategy = d.mixStrategy;
    for (const std::string &text : splitList(d.interleaveProbs)) {
        const auto value = parseNumber(text);
        if (!value)
            return Error{ErrorCode::InvalidConfig, LUTHIER_TEXT("Errors", "\"%1\" is not a number.").arg(text), {},
                "--interleave_probs"};
        s.interleaveProbs.push_back(*value);
    }
    s.preprocessingBatchSize = static_cast<std::uint64_t>(std::max<std::int64_t>(1, d.preprocessingBatchSize));
    s.preprocessingNumWorkers =
        static_cast<std::uint64_t>(std::max<std::int64_t>(1, d.preprocessingNumWorkers.value_or(1)));
    if (!d.toolFormat.empty())
        s.toolFormat = d.toolFormat;
    s.defaultSystem = d.defaultSystem;
    s.enableThinking = d.enableThinking;
    s.preserveThinking = d.preserveThinking;
    s.splitSpecialTokens = config.model.splitSpecialTokens;
    return s;
}

} // namespace luthier
