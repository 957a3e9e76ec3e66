// SPDX-License-Identifier: GPL-3.0-or-later
// Models that are on this disk: in the hubs' caches and in folders that are searched through.
#pragma once

#include "formats/model_cache.h"

#include <stop_token>

namespace luthier
{

enum class ModelPlace { HuggingFace, ModelScope, Folder };

struct FoundModel {
    std::string name; ///< "org/name" in a cache, else that of its folder or file.
    std::string path; ///< Folder or .gguf file.
    ModelPlace place = ModelPlace::Folder;
    std::uint64_t bytes = 0; ///< Of the weight files.
    bool isGguf = false;
};

/// Folders in which other programs keep models ("~/.lmstudio/models", …) and our own cache, as far as they exist.
std::vector<std::string> usualModelFolders();

/// Everything in the caches and, some levels deep, in @p folders: folders with a config.json, .gguf files (of one in
/// parts the first), sorted by name, each path once. What cannot be read is passed over.
std::vector<FoundModel> findModels(
    const CacheRoots &roots, const std::vector<std::string> &folders, const std::stop_token &stop = {});

} // namespace luthier
