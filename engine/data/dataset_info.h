// SPDX-License-Identifier: GPL-3.0-or-later
// dataset_info.json: which sets a data folder offers, in which files and in which shape (LLaMA-Factory's format).
#pragma once

#include "base/result.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace luthier
{

enum class DatasetFormat { Alpaca, ShareGpt, OpenAi };

/// Names of the columns of a row; a column that is not mapped is null.
struct DatasetColumns {
    std::optional<std::string> prompt;
    std::optional<std::string> query;
    std::optional<std::string> response;
    std::optional<std::string> history;
    std::optional<std::string> messages;
    std::optional<std::string> system;
    std::optional<std::string> tools;
    std::optional<std::string> images;
    std::optional<std::string> videos;
    std::optional<std::string> audios;
    std::optional<std::string> chosen;
    std::optional<std::string> rejected;
    std::optional<std::string> ktoTag;
};

/// Keys and values inside messages.
struct DatasetTags {
    std::optional<std::string> role;
    std::optional<std::string> content;
    std::optional<std::string> user;
    std::optional<std::string> assistant;
    std::optional<std::string> observation;
    std::optional<std::string> function;
    std::optional<std::string> system;
};

struct DatasetEntry {
    std::string name;
    std::vector<std::string> files; ///< Full paths, in reading order; empty for sets that are not local files.
    std::string remote; ///< Where a set that is not local comes from ("hf_hub_url: org/name"); empty for local ones.
    DatasetFormat format = DatasetFormat::Alpaca;
    bool ranking = false; ///< Pairs of a chosen and a rejected answer.
    std::optional<std::uint64_t> sampleCount; ///< num_samples
    DatasetColumns columns;
    DatasetTags tags;
};

/// All entries of @p folder/dataset_info.json, in file order, without looking at their files (files stays empty
/// where the named file does not exist). Errors: NotFound, and InvalidData naming the entry and key.
Result<std::vector<DatasetEntry>> readDatasetInfo(const std::string &folder);

/// The named entries, in the order of @p names, with files that exist. Errors: an undefined name, a set that is not a
/// local file, missing files, files of several types or of a type that cannot be read.
Result<std::vector<DatasetEntry>> findDatasets(const std::string &folder, const std::vector<std::string> &names);

} // namespace luthier
