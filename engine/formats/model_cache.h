// SPDX-License-Identifier: GPL-3.0-or-later
// Models that other tools have already downloaded, found by name. Layouts: Hugging Face's hub cache
// (models--org--name/{refs,blobs,snapshots}) and ModelScope's (hub/models/org/name and older forms).
#pragma once

#include "base/result.h"

#include <string>
#include <string_view>
#include <vector>

namespace luthier
{

/// "name" or "org/name" as the hubs allow it: letters, digits, '-', '_', '.', no ".." or "--", at most 96 characters.
bool isModelName(std::string_view text);

/// Folders that may hold the caches, in the order in which they are searched. Read from HF_HUB_CACHE, HF_HOME,
/// XDG_CACHE_HOME, MODELSCOPE_CACHE and HOME; ModelScope comes first where it is the current hub.
struct CacheRoots {
    std::vector<std::string> huggingFace;
    std::vector<std::string> modelScope;
    bool modelScopeFirst = false;

    /// @p cacheFolder, unless empty, takes the place of Hugging Face's caches, as the setting cache_dir does.
    static CacheRoots fromEnvironment(const std::string &cacheFolder = {});
};

/// The folder of a cached model. @p revision is a branch, tag or commit (Hugging Face only).
/// NotFound names the folders that were searched.
Result<std::string> findCachedModel(std::string_view name, const CacheRoots &roots, std::string_view revision = "main");

/// @p model itself if there is such a file or folder, else the folder of the cached model of that name.
Result<std::string> modelPath(const std::string &model, const CacheRoots &roots = CacheRoots::fromEnvironment(),
    std::string_view revision = "main");

} // namespace luthier
