// SPDX-License-Identifier: GPL-3.0-or-later
// A model as it lies on disk: a Hugging Face folder, a GGUF file, or the name of a model in a local cache.
#pragma once

#include "base/json.h"
#include "formats/gguf.h"
#include "formats/model_cache.h"
#include "formats/model_folder.h"

#include <optional>

namespace luthier
{

struct ModelFiles {
    std::string path; ///< The folder or .gguf file that was opened.
    std::string displayName; ///< "org/name" when found by name, else the folder's or file's name.

    /// A folder: its config.json (an object) and weights.
    std::optional<ModelFolder> folder;
    Json config;
    std::vector<TensorFile> shards;

    /// Or a GGUF file.
    std::optional<GgufFile> gguf;

    bool isGguf() const { return gguf.has_value(); }
    /// Whichever holds the tensors; WeightMap's file indices count in it.
    std::span<const TensorFile> tensorFiles() const
    {
        return gguf ? std::span<const TensorFile>(&gguf->tensors, 1) : std::span<const TensorFile>(shards);
    }
};

/// Opens @p path: a folder with config.json and safetensors (or with a single .gguf file), a .gguf file, or "org/name"
/// in a cache. Nothing but headers is read. Pickle weights, adapters and single safetensors files are refused with
/// what to do instead; links may not lead out of the model's own folder.
Result<ModelFiles> openModelFiles(const std::string &path, std::string_view revision = "main");
Result<ModelFiles> openModelFiles(const std::string &path, const CacheRoots &roots, std::string_view revision = "main");

} // namespace luthier
