// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/targets.h"

#include "arch/lora_targets.h"
#include "arch/spec_from_config.h"
#include "arch/spec_from_gguf.h"
#include "arch/weight_map.h"
#include "formats/safetensors.h"
#include "fuzz/memory_file.h"

#include <cmath>
#include <cstdlib>
#include <filesystem>
#include <fstream>

namespace luthier::test
{

namespace
{

constexpr std::uint64_t kMostValues = 1 << 16; // of one tensor that is read

void require(bool condition)
{
    if (!condition)
        std::abort();
}

std::string_view textOf(Bytes bytes)
{
    return {reinterpret_cast<const char *>(bytes.data()), bytes.size()};
}

void readTensors(const TensorFile &file)
{
    for (const TensorInfo &tensor : file.tensors()) {
        require(file.find(tensor.name) == &tensor);
        if (tensor.valueCount() > kMostValues)
            continue;
        const auto floats = file.readFloats(tensor);
        const auto integers = file.readIntegers(tensor);
        require(!floats || !integers); // a type is one or the other
    }
}

void useSpec(const ModelSpec &spec)
{
    require(spec.parameterCount() > 0 && spec.headCount % spec.kvHeadCount == 0);
    require(spec.layers.size() == static_cast<std::size_t>(spec.layerCount));
    for (const LayerSpec &layer : spec.layers)
        require(layer.rope < static_cast<int>(spec.ropes.size()));
    for (const RopeSpec &rope : spec.ropes) {
        const RopeFrequencies frequencies = ropeFrequencies(rope, spec.headDim, 4096);
        require(frequencies.inverse.size() == static_cast<std::size_t>(rope.rotaryDim(spec.headDim) / 2));
    }
    require(!allLoraTargets(spec).empty());
}

class IndexFolder
{
public:
    IndexFolder()
        : m_path(std::filesystem::temp_directory_path() / ("luthier-index-" + std::to_string(::getpid())))
    {
        std::filesystem::create_directories(m_path);
        const float value = 1;
        const std::vector<TensorToWrite> tensors{{"a", DType::F32, {1}, std::as_bytes(std::span(&value, 1))}};
        require(writeSafetensors((m_path / "s.safetensors").string(), tensors).hasValue());
    }
    ~IndexFolder() { std::filesystem::remove_all(m_path); }
    IndexFolder(const IndexFolder &) = delete;
    IndexFolder &operator=(const IndexFolder &) = delete;

    std::string path() const { return m_path.string(); }

private:
    std::filesystem::path m_path;
};

} // namespace

bool tryGguf(Bytes bytes)
{
    const MemoryFile memory(bytes);
    Result<ModelFiles> files = openModelFiles(memory.path());
    if (!files || !files->isGguf())
        return false;
    readTensors(files->gguf->tensors);
    const Result<ModelSpec> spec = modelSpecFromGguf(*files->gguf);
    if (!spec)
        return true;
    useSpec(*spec);
    const Result<WeightMap> map = WeightMap::build(*spec, *files);
    if (!map)
        return true;
    for (const auto &[name, source] : map->sources()) {
        std::vector<std::byte> row(source.rowBytes());
        require(readWeightRows(files->tensorFiles(), source, source.rowCount() - 1, 1, row).hasValue());
    }
    return true;
}

bool trySafetensors(Bytes bytes)
{
    const MemoryFile memory(bytes);
    const Result<TensorFile> file = openSafetensors(memory.path());
    if (file)
        readTensors(*file);
    return file.hasValue();
}

bool tryShardIndex(Bytes bytes)
{
    // The index, and beside it one shard, in a folder that is made once.
    static const IndexFolder folder;
    std::ofstream(folder.path() + "/model.safetensors.index.json", std::ios::binary) << textOf(bytes);
    return openSafetensorsModel(folder.path()).hasValue();
}

bool tryModelConfig(Bytes bytes)
{
    const Result<Json> json = parseJson(textOf(bytes), "config.json");
    if (!json)
        return false;
    const Result<ModelSpec> spec = modelSpecFromConfig(*json);
    if (spec)
        useSpec(*spec);
    return spec.hasValue();
}

bool tryAdapterConfig(Bytes bytes)
{
    const Result<Json> json = parseJson(textOf(bytes), "adapter_config.json");
    if (!json)
        return false;
    const Result<AdapterConfig> config = adapterConfigFromJson(*json, "adapter_config.json");
    if (!config)
        return false;
    const std::string text = adapterConfigText(*config);
    const Result<AdapterConfig> again = adapterConfigFromJson(*parseJson(text, "written"), "written");
    require(again.hasValue() && adapterConfigText(*again) == text);
    const Result<AdapterMatcher> matcher = AdapterMatcher::create(*config, "adapter_config.json");
    if (!matcher)
        return true;
    for (const char *path : {"model.layers.0.self_attn.q_proj", "model.layers.11.mlp.down_proj", "lm_head", ""}) {
        const std::optional<ModuleAdapter> adapter = matcher->match(path);
        require(!adapter || (adapter->rank > 0 && std::isfinite(adapter->scale)));
    }
    return true;
}

} // namespace luthier::test
