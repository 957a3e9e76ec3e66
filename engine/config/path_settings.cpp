// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/path_settings.h"

#include "config/param_table.h"

#include <algorithm>
#include <filesystem>
#include <optional>
#include <sstream>

namespace luthier
{

namespace
{

namespace fs = std::filesystem;

/// What a run reads. Several paths of one setting have commas between them.
constexpr std::string_view kRead[] = {"model_name_or_path", "adapter_name_or_path", "ref_model", "ref_model_adapters",
    "reward_model", "reward_model_adapters", "dataset_dir", "media_dir", "tokenized_path", "new_special_tokens_config",
    "resume_from_checkpoint", "lr_scheduler_kwargs", "deepspeed"};

/// @p path in @p folder, if it is relative and exists there.
std::optional<std::string> foundIn(const fs::path &folder, const fs::path &path)
{
    std::error_code error;
    if (path.empty() || path.is_absolute() || !fs::exists(folder / path, error))
        return std::nullopt;
    return (folder / path).lexically_normal().string();
}

/// Nothing if none of them is found.
std::optional<std::string> foundFrom(const fs::path &folder, const std::string &paths)
{
    if (auto whole = foundIn(folder, paths))
        return whole;
    std::string all;
    bool isAny = false;
    std::istringstream parts(paths);
    for (std::string part; std::getline(parts, part, ',');) {
        part.erase(0, part.find_first_not_of(' '));
        part.erase(part.find_last_not_of(' ') + 1);
        const std::optional<std::string> found = foundIn(folder, part);
        isAny = isAny || found;
        all += (all.empty() ? "" : ",") + found.value_or(part);
    }
    return isAny ? std::optional(all) : std::nullopt;
}

} // namespace

void findPathsFrom(ConfigDocument &document, const std::string &workingFolder)
{
    std::error_code error;
    if (!fs::is_directory(workingFolder, error) || fs::equivalent(workingFolder, ".", error))
        return;
    for (const std::string_view key : kRead) {
        const Value paths = valueOf(document.config(), *findParam(key));
        if (!paths.is_string())
            continue;
        if (const auto found = foundFrom(workingFolder, paths.get_ref<const std::string &>()))
            document.give(key, *found, std::max(document.originOf(key), Origin::File));
    }
}

} // namespace luthier
