// SPDX-License-Identifier: GPL-3.0-or-later
// A model's safetensors files together: one file, or shards under an index.
#include "base/json.h"
#include "formats/model_folder.h"
#include "formats/safetensors.h"

#include <algorithm>
#include <set>

namespace luthier
{

namespace
{

constexpr const char *kIndexName = "model.safetensors.index.json";
constexpr const char *kSingleName = "model.safetensors";

// Tensor name and shard name, sorted by tensor name.
using WeightMap = std::map<std::string, std::string, std::less<>>;

Error badIndex(const ModelFolder &folder, Text message)
{
    return {ErrorCode::InvalidData, std::move(message), {}, folder.path() + "/" + kIndexName};
}

Result<WeightMap> readIndex(const ModelFolder &folder)
{
    LUTHIER_ASSIGN(const std::string text, folder.text(kIndexName));
    LUTHIER_ASSIGN(
        const Json index, parseJson(text, folder.path() + "/" + kIndexName, {.duplicates = DuplicateKeys::Refuse}));
    const auto map = index.is_object() ? index.find("weight_map") : index.end();
    if (!index.is_object() || map == index.end() || !map->is_object() || map->empty())
        return badIndex(folder, LUTHIER_TEXT("Errors", "The index has no \"weight_map\"."));
    WeightMap weights;
    for (const auto &[tensor, shard] : map->items()) {
        if (!shard.is_string() || !isPlainFileName(shard.get_ref<const std::string &>()))
            return badIndex(folder,
                LUTHIER_TEXT("Errors", "The index does not name a plain file of this folder for the tensor \"%1\".")
                    .arg(tensor));
        weights.emplace(tensor, shard.get<std::string>());
    }
    return weights;
}

} // namespace

bool hasSafetensorsModel(const ModelFolder &folder)
{
    return folder.has(kSingleName) || folder.has(kIndexName);
}

Result<std::vector<TensorFile>> openSafetensorsModel(const std::string &directory)
{
    LUTHIER_ASSIGN(const ModelFolder folder, ModelFolder::open(directory));
    return openSafetensorsModel(folder);
}

Result<std::vector<TensorFile>> openSafetensorsModel(const ModelFolder &folder)
{
    std::vector<TensorFile> files;
    // The order of transformers: a single file wins over an index beside it.
    if (folder.has(kSingleName) || !folder.has(kIndexName)) {
        LUTHIER_ASSIGN(InputFile file, folder.file(kSingleName));
        LUTHIER_ASSIGN(TensorFile tensors, readSafetensors(std::move(file)));
        files.push_back(std::move(tensors));
        return files;
    }
    LUTHIER_ASSIGN(const WeightMap weights, readIndex(folder));
    std::set<std::string, std::less<>> shards;
    for (const auto &[tensor, shard] : weights)
        shards.insert(shard);
    std::size_t found = 0;
    for (const std::string &shard : shards) {
        LUTHIER_ASSIGN(InputFile file, folder.file(shard));
        LUTHIER_ASSIGN(TensorFile tensors, readSafetensors(std::move(file)));
        for (const TensorInfo &tensor : tensors.tensors()) {
            const auto entry = weights.find(tensor.name);
            if (entry == weights.end() || entry->second != shard)
                return badIndex(folder,
                    LUTHIER_TEXT(
                        "Errors", "The file \"%1\" holds the tensor \"%2\", which the index does not expect there.")
                        .arg(shard)
                        .arg(tensor.name));
        }
        found += tensors.tensors().size();
        files.push_back(std::move(tensors));
    }
    // Names are unique within a shard and each is in the shard that the map names: equal counts mean equal sets.
    if (found != weights.size()) {
        for (const auto &[tensor, shard] : weights) {
            const auto holds = [&name = tensor](const TensorFile &file) { return file.find(name) != nullptr; };
            if (std::none_of(files.begin(), files.end(), holds))
                return badIndex(folder,
                    LUTHIER_TEXT("Errors", "The tensor \"%1\" is not in the file \"%2\".").arg(tensor).arg(shard));
        }
    }
    return files;
}

} // namespace luthier
