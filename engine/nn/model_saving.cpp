// SPDX-License-Identifier: GPL-3.0-or-later
// What of a model is written: adapters in PEFT's layout, whole models in Hugging Face's.
#include "nn/model.h"

#include "base/files.h"

#include <algorithm>

namespace luthier::nn
{

/// Its values as they are saved: where they lie, or a copy made when its turn comes.
TensorToWrite Model::tensorOf(const Parameter &p) const
{
    TensorToWrite tensor{p.name, DType::F32, {p.shape.begin(), p.shape.end()}};
    if (m_device->isHost() && p.kind != ParameterKind::LoraB) {
        tensor.data = std::as_bytes(std::span(m_parameters.value(p), static_cast<std::size_t>(p.count)));
        return tensor;
    }
    tensor.make = [this, &p]() -> Result<std::vector<std::byte>> {
        const std::vector<float> values = m_parameters.exported(p);
        const auto bytes = std::as_bytes(std::span(values));
        return std::vector<std::byte>(bytes.begin(), bytes.end());
    };
    return tensor;
}

Result<void> Model::saveAdapter(const std::string &directory) const
{
    LUTHIER_TRY(makeDirectories(directory));
    LUTHIER_TRY(writeAdapterConfig(directory + "/adapter_config.json", *m_adapter));
    std::vector<const Parameter *> order;
    for (const Parameter &p : m_parameters.list())
        order.push_back(&p);
    std::sort(order.begin(), order.end(), [](const Parameter *a, const Parameter *b) { return a->name < b->name; });
    std::vector<TensorToWrite> tensors;
    for (const Parameter *p : order)
        tensors.push_back(tensorOf(*p));
    return writeSafetensors(directory + "/adapter_model.safetensors", tensors);
}

Result<void> Model::checkSavesWhole() const
{
    if (!m_files.isGguf())
        return {};
    return Error{ErrorCode::Unsupported,
        LUTHIER_TEXT("Errors", "A model from a GGUF file cannot be trained whole: quantised weights do not change."),
        LUTHIER_TEXT("Errors", "Train an adapter, or start from the Hugging Face folder of the model."), m_files.path};
}

Result<void> Model::saveWeights(const std::string &directory) const
{
    LUTHIER_TRY(checkSavesWhole());
    LUTHIER_TRY(makeDirectories(directory));
    std::vector<TensorToWrite> tensors;
    for (const TensorSpec &tensor : m_spec.tensors()) {
        if (const Parameter *p = m_parameters.find(tensor.name)) {
            tensors.push_back(tensorOf(*p));
            continue;
        }
        const WeightSource &source = *m_map.find(tensor.name);
        TensorToWrite unchanged{tensor.name, source.tensor.dtype, {tensor.shape.begin(), tensor.shape.end()}};
        unchanged.make = [this, &source]() -> Result<std::vector<std::byte>> {
            std::vector<std::byte> bytes(static_cast<std::size_t>(source.tensor.bytes));
            LUTHIER_TRY(readWeightRows(m_files.tensorFiles(), source, 0, source.rowCount(), bytes));
            return bytes;
        };
        tensors.push_back(std::move(unchanged));
    }
    LUTHIER_TRY(writeSafetensors(directory + "/model.safetensors", tensors));
    for (const char *name : {"config.json", "generation_config.json"}) {
        const std::string path = m_files.path + "/" + name;
        if (!isRegularFile(path))
            continue;
        LUTHIER_ASSIGN(const std::string content, readFile(path));
        LUTHIER_TRY(writeFileAtomic(directory + "/" + name, content));
    }
    return {};
}

std::uint64_t Model::savedBytes() const
{
    constexpr std::uint64_t kHeaderBytes = 100; // what a safetensors header says of a tensor, beside its name
    std::uint64_t bytes = 0;
    if (m_adapter) {
        for (const Parameter &p : m_parameters.list())
            bytes += static_cast<std::uint64_t>(p.count) * 4 + p.name.size() + kHeaderBytes;
        return bytes;
    }
    for (const TensorSpec &tensor : m_spec.tensors()) {
        const Parameter *p = m_parameters.find(tensor.name);
        bytes += p != nullptr ? static_cast<std::uint64_t>(p->count) * 4 : m_map.find(tensor.name)->tensor.bytes;
        bytes += tensor.name.size() + kHeaderBytes;
    }
    return bytes;
}

} // namespace luthier::nn
