// SPDX-License-Identifier: GPL-3.0-or-later
// The way from dataset files to encoded examples: read, sample, convert, mix, split, encode, pack (contract §2, §3).
#pragma once

#include "data/data_settings.h"
#include "data/example.h"
#include "text/chat_template.h"
#include "text/tokenizer.h"

#include <functional>
#include <map>
#include <stop_token>

namespace luthier
{

struct DataProgress {
    std::string dataset;
    std::uint64_t rows = 0; ///< Read so far of this set.
    double fraction = 0; ///< Of all bytes, 0 … 1.
};
using DataProgressFn = std::function<void(const DataProgress &)>;

struct TrainingData {
    EncodedSet train;
    std::map<std::string, EncodedSet> eval; ///< "" for the one evaluation set, else one per set by name.
    std::optional<ChatTemplate> chatTemplate; ///< The one that was used; always set.
};

/// Everything the trainer reads. Prepares @p tokenizer for the template (end token, pad token, stop words).
/// Files are read row by row; the memory needed is that of the encoded examples. Errors name the file and line, the
/// setting or the set; Cancelled when @p stop was requested.
Result<TrainingData> loadTrainingData(
    const DataSettings &settings, Tokenizer &tokenizer, const DataProgressFn &progress = {}, std::stop_token stop = {});

/// The training sets only, mixed but neither split nor shuffled: what `luthier-cli encode` prints. With @p limit only
/// so many examples are needed, and reading may stop early.
Result<EncodedSet> encodeInOrder(const DataSettings &settings, Tokenizer &tokenizer,
    std::optional<std::uint64_t> limit = {}, const DataProgressFn &progress = {}, std::stop_token stop = {});

/// Settings that contradict each other, before anything is read. The first problem found.
Result<void> checkDataSettings(const DataSettings &settings);

/// What loadTrainingData would refuse without a row or the tokenizer being read: the settings, the template's name, the
/// sets in dataset_info.json and their files. A moment's work, for before the model is loaded.
Result<void> checkDataSources(const DataSettings &settings);

} // namespace luthier
