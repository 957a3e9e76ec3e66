// SPDX-License-Identifier: GPL-3.0-or-later
// The settings that decide what training data looks like; names as in LLaMA-Factory, in our spelling.
#pragma once

#include "data/row_order.h"

#include <string>
#include <vector>

namespace luthier
{

/// What the data is for. Dpo covers every loss on pairs (ORPO, SimPO, …).
enum class DataStage { PreTraining, Supervised, RewardModel, Dpo, Kto, Ppo, Predict };

struct DataSettings {
    std::string datasetDir = "data";
    std::vector<std::string> datasets;
    std::vector<std::string> evalDatasets;
    bool evalOnEachDataset = false;
    std::optional<std::string> templateName; ///< Null: read off the tokenizer's chat template.
    DataStage stage = DataStage::Supervised;

    std::uint64_t cutoffLen = 2048;
    bool trainOnPrompt = false;
    bool maskHistory = false;
    std::optional<std::uint64_t> maxSamples; ///< Of each set.
    ValidationSize valSize;
    std::uint64_t seed = 42;

    std::optional<bool> packing; ///< Null: on for pre-training only.
    bool neatPacking = false;
    MixStrategy mixStrategy = MixStrategy::Concat;
    std::vector<double> interleaveProbs;
    std::uint64_t preprocessingBatchSize = 1000;
    std::uint64_t preprocessingNumWorkers = 1;

    std::optional<std::string> toolFormat;
    std::optional<std::string> defaultSystem; ///< Also "": replaces the template's own.
    std::optional<bool> enableThinking = true;
    bool preserveThinking = false;
    bool splitSpecialTokens = false;
    std::string date; ///< For Llama 3's tool text, "24 Nov 2026"; empty: today.
};

} // namespace luthier
