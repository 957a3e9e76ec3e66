// SPDX-License-Identifier: GPL-3.0-or-later
// safetensors: strict reader (single file, sharded with an index) and writer.
// Rules: huggingface/safetensors README "Format" and its reference implementation's rejections.
#pragma once

#include "formats/tensor_file.h"

#include <functional>

namespace luthier
{

class ModelFolder;

/// Opens one .safetensors file. Refused: header over 100,000,000 bytes or not starting with '{', bad UTF-8 or JSON,
/// duplicate keys, unknown dtype, shape × dtype that overflows or differs from the offsets, offsets that overlap,
/// leave holes or do not end at the end of the file, __metadata__ that is not string → string.
Result<TensorFile> openSafetensors(const std::string &path);
/// The same for a file that is already open.
Result<TensorFile> readSafetensors(InputFile file);

/// Whether there is something for openSafetensorsModel to open.
bool hasSafetensorsModel(const ModelFolder &folder);

/// The single "model.safetensors" in @p directory, or the files named by its "model.safetensors.index.json".
/// Shard names must be plain file names; every tensor of weight_map must be in its shard and nowhere else.
Result<std::vector<TensorFile>> openSafetensorsModel(const std::string &directory);
Result<std::vector<TensorFile>> openSafetensorsModel(const ModelFolder &folder);

struct TensorToWrite {
    std::string name;
    DType dtype = DType::F32;
    std::vector<std::uint64_t> shape;
    std::span<const std::byte> data = {};
    /// Makes the bytes when their turn comes, in place of `data`: no two tensors need be in memory at once.
    std::function<Result<std::vector<std::byte>>()> make = {};
};

/// Writes atomically, tensors in the order given, __metadata__ {"format":"pt"} unless @p metadata says otherwise.
Result<void> writeSafetensors(const std::string &path, const std::vector<TensorToWrite> &tensors,
    const std::map<std::string, std::string> &metadata = {{"format", "pt"}});

} // namespace luthier
