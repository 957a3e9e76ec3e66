// SPDX-License-Identifier: GPL-3.0-or-later
#include "arch/spec_from_config.h"
#include "arch/spec_from_gguf.h"
#include "arch/weight_map.h"
#include "formats/model_cache.h"
#include "formats/model_files.h"
#include "plan/memory_estimate.h"

#include <algorithm>
#include <filesystem>
#include <map>

namespace luthier
{

namespace fs = std::filesystem;

void countWeights(ModelFacts &facts)
{
    const auto bytes = [&](std::int64_t values) {
        return byteCount(facts.storedType, static_cast<std::uint64_t>(values)).value_or(0);
    };
    for (const LayerSpec &layer : facts.spec.layers) {
        std::int64_t values = 0;
        for (const LinearSpec &linear : layer.linears)
            values += linear.inFeatures * linear.outFeatures;
        facts.largestLayerBytes = std::max(facts.largestLayerBytes, bytes(values));
    }
    facts.headBytes = bytes(facts.spec.vocabSize * facts.spec.hiddenSize);
}

ModelFacts modelFacts(const ModelFiles &files, ModelSpec spec)
{
    ModelFacts facts;
    facts.spec = std::move(spec);
    facts.displayName = files.displayName;
    facts.path = files.path;
    facts.isGguf = files.isGguf();
    std::map<DType, std::uint64_t> values;
    for (const TensorFile &file : files.tensorFiles()) {
        for (const TensorInfo &tensor : file.tensors()) {
            facts.storedBytes += tensor.bytes;
            values[tensor.dtype] += tensor.valueCount();
        }
    }
    std::uint64_t most = 0;
    for (const auto &[type, count] : values) {
        if (count > most) {
            most = count;
            facts.storedType = type;
        }
    }
    const Result<WeightMap> map = WeightMap::build(facts.spec, files);
    if (!map) {
        countWeights(facts);
        return facts;
    }
    const auto bytesOf = [&](const std::string &name) {
        const WeightSource *source = map->find(name);
        return source != nullptr ? source->tensor.bytes : std::uint64_t{0};
    };
    for (const LayerSpec &layer : facts.spec.layers) {
        std::uint64_t bytes = 0;
        for (const LinearSpec &linear : layer.linears)
            bytes += bytesOf(linear.weightName());
        facts.largestLayerBytes = std::max(facts.largestLayerBytes, bytes);
    }
    facts.headBytes =
        bytesOf(facts.spec.tieEmbeddings ? facts.spec.embeddingModule + ".weight" : facts.spec.head.weightName());
    return facts;
}

Result<ModelFacts> readModelFacts(const std::string &path, const CacheRoots &roots, std::string_view revision)
{
    LUTHIER_ASSIGN(const std::string folderPath, modelPath(path, roots, revision));
    std::error_code error;
    if (!fs::is_directory(folderPath, error) || !isRegularFile(folderPath + "/config.json")) {
        LUTHIER_ASSIGN(ModelFiles files, openModelFiles(folderPath));
        LUTHIER_ASSIGN(ModelSpec spec, modelSpecFromGguf(*files.gguf));
        return modelFacts(files, std::move(spec));
    }
    LUTHIER_ASSIGN(const ModelFolder folder, ModelFolder::open(folderPath));
    LUTHIER_ASSIGN(const std::string text, folder.text("config.json", 16u << 20));
    LUTHIER_ASSIGN(const Json config, parseJson(text, folderPath + "/config.json"));
    ModelFacts facts;
    LUTHIER_ASSIGN(facts.spec, modelSpecFromConfig(config, folderPath + "/config.json"));
    const fs::path folderName = fs::path(folderPath).lexically_normal();
    facts.displayName = folderPath != path ? path
        : folderName.has_filename()        ? folderName.filename().string()
                                           : folderName.parent_path().filename().string();
    facts.path = folderPath;
    facts.storedType = facts.spec.dtype.value_or(DType::BF16);
    facts.storedBytes =
        byteCount(facts.storedType, static_cast<std::uint64_t>(facts.spec.parameterCount())).value_or(0);
    countWeights(facts);
    return facts;
}

Result<ModelFacts> readTrainableModel(const std::string &path)
{
    LUTHIER_ASSIGN(ModelFacts facts, readModelFacts(path));
    LUTHIER_ASSIGN(const ModelFiles files, openModelFiles(path));
    LUTHIER_TRY(WeightMap::build(facts.spec, files));
    return facts;
}

} // namespace luthier
