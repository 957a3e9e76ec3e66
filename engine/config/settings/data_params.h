// SPDX-License-Identifier: GPL-3.0-or-later
// Settings of the data: which sets, how rows become tokens, what is masked and packed.
// Names are LLaMA-Factory's keys in camelCase, defaults are those of LLaMA-Factory 0.9.5; an empty text is null.
#pragma once

#include "config/choices.h"

#include <cstdint>
#include <optional>
#include <string>

namespace luthier
{

struct DataParams {
    std::string templateName; ///< Key "template"; empty: taken from the tokenizer.
    std::string dataset; ///< Names separated by commas.
    std::string evalDataset; ///< Names separated by commas.
    std::string datasetDir = "data";
    std::string mediaDir; ///< Empty: datasetDir.
    std::int64_t cutoffLen = 2048; ///< Tokens; see effectiveCutoffLen.
    bool trainOnPrompt = false;
    bool maskHistory = false;
    bool streaming = false;
    std::int64_t bufferSize = 16384;
    MixStrategy mixStrategy = MixStrategy::Concat;
    std::string interleaveProbs; ///< Numbers separated by commas.
    bool overwriteCache = false;
    std::int64_t preprocessingBatchSize = 1000;
    std::optional<std::int64_t> preprocessingNumWorkers;
    std::optional<std::int64_t> maxSamples; ///< Of each dataset.
    std::optional<std::int64_t> evalNumBeams;
    bool ignorePadTokenForLoss = true;
    double valSize = 0.0; ///< A share below 1, a number of rows from 2 on.
    bool evalOnEachDataset = false;
    std::optional<bool> packing; ///< Null: on for pt only; see effectivePacking.
    bool neatPacking = false;
    std::string toolFormat;
    std::optional<std::string> defaultSystem;
    std::optional<bool> enableThinking = true;
    bool preserveThinking = false;
    std::string tokenizedPath;

    bool operator==(const DataParams &) const = default;
};

} // namespace luthier
