// SPDX-License-Identifier: GPL-3.0-or-later
#include "nn/model.h"

#include "arch/spec_from_config.h"
#include "arch/spec_from_gguf.h"
#include "base/memory.h"
#include "base/numbers.h"
#include "cpu/bf16.h"
#include "formats/safetensors.h"
#include "nn/cpu_device.h"
#include "nn/library_errors.h"

#include <ATen/CPUGeneratorImpl.h>
#include <ATen/ops/empty.h>

#include <algorithm>
#include <cmath>
#include <cstring>

namespace luthier::nn
{

namespace
{

// transformers' get_decay_parameter_names: by name, lower-case.
bool decaysByName(std::string name)
{
    std::transform(name.begin(), name.end(), name.begin(), [](unsigned char c) { return std::tolower(c); });
    for (const char *part : {"bias", "layernorm", "rmsnorm"}) {
        if (name.find(part) != std::string::npos)
            return false;
    }
    for (std::size_t begin = 0; begin <= name.size();) {
        const std::size_t end = std::min(name.find('.', begin), name.size());
        const std::string_view component(name.data() + begin, end - begin);
        if (component == "norm" || component.ends_with("_norm"))
            return false;
        begin = end + 1;
    }
    return true;
}

float roundedTo(DType type, float value)
{
    if (type == DType::BF16)
        return cpu::toFloat(cpu::toBf16(value));
    if (type == DType::F16)
        return static_cast<float>(static_cast<c10::Half>(value));
    return value;
}

// Refused before it is read: Linux grants more memory than there is, and ends programs that use it.
Result<void> checkRoom(const WeightMap &map, DType computeType)
{
    std::uint64_t needed = 0;
    for (const auto &[name, source] : map.sources()) {
        const bool toHalf = computeType == DType::BF16 && source.tensor.dtype == DType::F32;
        needed += source.tensor.bytes / (toHalf ? 2 : 1);
    }
    const std::uint64_t free = availableMemoryBytes();
    if (needed <= free || free == 0) // 0: unknown
        return {};
    return Error{ErrorCode::OutOfMemory,
        LUTHIER_TEXT("Errors", "The model's weights take %1, but only %2 is free.")
            .arg(formatBytes(needed))
            .arg(formatBytes(free)),
        LUTHIER_TEXT("Errors", "Close other programs or choose a smaller or quantised model."), {}};
}

Error wrongAdapter(const std::string &where, Text message)
{
    return {ErrorCode::InvalidData, std::move(message),
        LUTHIER_TEXT("Errors", "Was the adapter trained for another model?"), where};
}

} // namespace

Result<std::unique_ptr<Model>> Model::load(const std::string &path, const ModelOptions &options)
{
    LUTHIER_ASSIGN(ModelFiles files, openModelFiles(path));
    return load(std::move(files), options);
}

Result<std::unique_ptr<Model>> Model::load(ModelFiles files, const ModelOptions &options)
{
    std::unique_ptr<Model> model(new Model);
    model->m_files = std::move(files);
    if (model->m_files.isGguf()) {
        LUTHIER_ASSIGN(model->m_spec, modelSpecFromGguf(*model->m_files.gguf));
    } else {
        LUTHIER_ASSIGN(model->m_spec, modelSpecFromConfig(model->m_files.config, model->m_files.path + "/config.json"));
    }
    LUTHIER_TRY(Decoder::supports(model->m_spec));
    LUTHIER_ASSIGN(model->m_map, WeightMap::build(model->m_spec, model->m_files));
    LUTHIER_TRY(checkRoom(model->m_map, options.computeType));
    LUTHIER_TRY(guarded([&]() -> Result<void> {
        model->m_device = std::make_unique<CpuDevice>(options.threads, options.computeType);
        model->m_decoder = std::make_unique<Decoder>(model->m_spec, *model->m_device);
        return model->build();
    }));
    return model;
}

cpu::Compute &Model::compute()
{
    return static_cast<CpuDevice &>(*m_device).compute();
}

std::uint64_t Model::frozenBytes() const
{
    std::uint64_t total = 0;
    for (const auto &[name, bytes] : m_frozen)
        total += static_cast<std::uint64_t>(bytes.numel());
    for (const auto &[name, values] : m_vectors)
        total += values.size() * sizeof(float);
    return total;
}

Result<void> Model::readFrozen(const std::string &name, cpu::RowMatrix &matrix)
{
    const WeightSource *source = m_map.find(name);
    if (source == nullptr)
        return Error{ErrorCode::Internal, LUTHIER_TEXT("Errors", "The weight is not in the map."), {}, name};
    const auto rows = static_cast<std::int64_t>(source->rowCount());
    const auto cols = static_cast<std::int64_t>(source->rowValues());
    const auto rowBytes = static_cast<std::int64_t>(source->rowBytes());
    const auto allocate = [](std::int64_t bytes) { return at::empty({bytes}, at::TensorOptions().dtype(at::kByte)); };
    const auto bytesOf = [](const at::Tensor &t) {
        return std::span(static_cast<std::byte *>(t.data_ptr()), static_cast<std::size_t>(t.numel()));
    };
    const bool toHalf = m_device->computeType() == DType::BF16 && source->tensor.dtype == DType::F32;
    at::Tensor bytes;
    if (!toHalf) {
        bytes = allocate(rows * rowBytes);
        LUTHIER_TRY(readWeightRows(m_files.tensorFiles(), *source, 0, source->rowCount(), bytesOf(bytes)));
        matrix = {source->tensor.dtype, bytes.data_ptr(), rows, cols, rowBytes};
    } else {
        bytes = allocate(rows * cols * 2);
        const std::int64_t step = std::max<std::int64_t>(1, (std::int64_t{4} << 20) / rowBytes);
        const at::Tensor part = allocate(std::min(step, rows) * rowBytes);
        for (std::int64_t row = 0; row < rows; row += step) {
            const std::int64_t count = std::min(step, rows - row);
            LUTHIER_TRY(readWeightRows(m_files.tensorFiles(), *source, static_cast<std::uint64_t>(row),
                static_cast<std::uint64_t>(count), bytesOf(part).first(static_cast<std::size_t>(count * rowBytes))));
            cpu::kernels().narrow(static_cast<const float *>(part.data_ptr()), count * cols,
                static_cast<cpu::bf16 *>(bytes.data_ptr()) + row * cols);
        }
        matrix = {DType::BF16, bytes.data_ptr(), rows, cols, cols * 2};
    }
    m_frozen[name] = std::move(bytes);
    return {};
}

Result<const float *> Model::readVector(const std::string &name)
{
    const WeightSource *source = m_map.find(name);
    if (source == nullptr)
        return Error{ErrorCode::Internal, LUTHIER_TEXT("Errors", "The weight is not in the map."), {}, name};
    LUTHIER_ASSIGN(std::vector<float> values, readWeight(m_files.tensorFiles(), *source));
    auto &slot = m_vectors[name] = std::move(values);
    return static_cast<const float *>(slot.data());
}

Result<Linear> Model::makeLinear(const LinearSpec &spec)
{
    Linear linear;
    linear.name = spec.module;
    linear.in = spec.inFeatures;
    linear.out = spec.outFeatures;
    LUTHIER_TRY(readFrozen(spec.weightName(), linear.weight));
    if (spec.hasBias) {
        LUTHIER_ASSIGN(linear.bias, readVector(spec.biasName()));
    }
    return linear;
}

Result<void> Model::build()
{
    Decoder &decoder = *m_decoder;
    const auto norm = [&](const std::string &module, const float *&weight) -> Result<void> {
        if (module.empty())
            return {};
        LUTHIER_ASSIGN(weight, readVector(module + ".weight"));
        if (m_spec.normAddsOne) {
            for (float &value : m_vectors[module + ".weight"])
                value += 1.0f;
        }
        return {};
    };
    LUTHIER_TRY(readFrozen(m_spec.embeddingModule + ".weight", decoder.embedding));
    for (std::size_t i = 0; i < decoder.layers.size(); ++i) {
        const LayerSpec &spec = m_spec.layers[i];
        DecoderLayer &layer = decoder.layers[i];
        for (const LinearSpec &linearSpec : spec.linears) {
            LUTHIER_ASSIGN(Linear linear, makeLinear(linearSpec));
            switch (linearSpec.role) {
            case LinearRole::Q:
            case LinearRole::K:
            case LinearRole::V:
            case LinearRole::FusedQkv:
                layer.qkv.parts.push_back(std::move(linear));
                break;
            case LinearRole::O:
                layer.output.parts.push_back(std::move(linear));
                break;
            case LinearRole::Gate:
            case LinearRole::Up:
            case LinearRole::FusedGateUp:
                layer.gateUp.parts.push_back(std::move(linear));
                break;
            case LinearRole::Down:
                layer.down.parts.push_back(std::move(linear));
                break;
            case LinearRole::Router:
            case LinearRole::Head:
                break; // not in the dense families that Decoder::supports lets through
            }
        }
        LUTHIER_TRY(norm(spec.preAttentionNorm, layer.preAttentionNorm));
        LUTHIER_TRY(norm(spec.preFeedForwardNorm, layer.preFeedForwardNorm));
        LUTHIER_TRY(norm(spec.queryNorm, layer.queryNorm));
        LUTHIER_TRY(norm(spec.keyNorm, layer.keyNorm));
    }
    LUTHIER_TRY(norm(m_spec.finalNorm, decoder.finalNorm));
    if (m_spec.tieEmbeddings) {
        Linear head;
        head.name = m_spec.head.module;
        head.in = m_spec.hiddenSize;
        head.out = m_spec.vocabSize;
        head.weight = decoder.embedding;
        decoder.head.parts.push_back(std::move(head));
    } else {
        LUTHIER_ASSIGN(Linear head, makeLinear(m_spec.head));
        decoder.head.parts.push_back(std::move(head));
    }
    return {};
}

Result<void> Model::attachAdapter(const AdapterConfig &config, float dropout, bool training)
{
    LUTHIER_ASSIGN(const AdapterMatcher matcher, AdapterMatcher::create(config));
    std::map<std::string, ModuleAdapter> wanted;
    LUTHIER_ASSIGN(const std::vector<LoraTarget> targets, loraTargets(m_spec, matcher));
    for (const LoraTarget &target : targets)
        wanted[target.linear->module] = target.adapter;

    m_adapter = config;
    m_slots.clear();
    m_trained.clear();
    m_parameters = ParameterSet();
    std::uint64_t stream = 1;
    for (DecoderLayer &layer : m_decoder->layers) {
        for (LinearGroup *group : {&layer.qkv, &layer.output, &layer.gateUp, &layer.down}) {
            const std::size_t first = m_slots.size();
            for (Linear &part : group->parts) {
                part.lora.reset();
                const auto it = wanted.find(part.name);
                if (it == wanted.end())
                    continue;
                LoraPair lora;
                lora.rank = it->second.rank;
                lora.scale = static_cast<float>(it->second.scale);
                lora.dropout = training ? dropout : 0.0f;
                lora.dropoutStream = stream++;
                part.lora = std::move(lora);
                m_slots.push_back({part.name,
                    m_parameters.add(adapterTensorName(part.name, "lora_A.weight"), ParameterKind::LoraA,
                        {part.lora->rank, part.in}, true),
                    0, std::nullopt});
            }
            std::size_t slot = first;
            for (const Linear &part : group->parts) {
                if (!part.lora)
                    continue;
                m_slots[slot].b = m_parameters.add(adapterTensorName(part.name, "lora_B.weight"), ParameterKind::LoraB,
                    {part.out, part.lora->rank}, true);
                if (config.useDora)
                    m_slots[slot].magnitude = m_parameters.add(adapterTensorName(part.name, "lora_magnitude_vector"),
                        ParameterKind::Magnitude, {part.out}, true);
                ++slot;
            }
        }
    }
    for (const TensorSpec &tensor : m_spec.tensors()) {
        const std::string module = tensor.name.substr(0, tensor.name.rfind('.'));
        const std::string part = tensor.name.substr(tensor.name.rfind('.') + 1);
        if (matcher.savesWhole(module)) {
            const std::string name = adapterTensorName(module, part);
            m_trained.push_back(
                {tensor.name, m_parameters.add(name, ParameterKind::Weight, tensor.shape, decaysByName(name))});
        }
    }
    if (m_spec.tieEmbeddings && matcher.savesWhole(m_spec.head.module)) {
        const std::string name = adapterTensorName(m_spec.head.module, "weight");
        m_trained.push_back({m_spec.head.weightName(),
            m_parameters.add(name, ParameterKind::Weight, {m_spec.vocabSize, m_spec.hiddenSize}, true)});
    }
    LUTHIER_TRY(guarded([&]() -> Result<void> {
        m_parameters.allocate(training);
        return {};
    }));
    for (const TrainedWeight &trained : m_trained) {
        const bool tiedHead = m_spec.tieEmbeddings && trained.tensor == m_spec.head.weightName();
        const WeightSource *source = m_map.find(tiedHead ? m_spec.embeddingModule + ".weight" : trained.tensor);
        LUTHIER_ASSIGN(const std::vector<float> values, readWeight(m_files.tensorFiles(), *source));
        const Parameter &p = m_parameters.list()[trained.parameter];
        m_parameters.import(p, values, m_parameters.value(p));
    }
    bindParameters();
    return {};
}

Result<void> Model::trainWeights(const std::function<bool(const std::string &)> &selects, bool training)
{
    m_adapter.reset();
    m_slots.clear();
    m_trained.clear();
    m_parameters = ParameterSet();
    for (const TensorSpec &tensor : m_spec.tensors()) {
        if (selects(tensor.name))
            m_trained.push_back({tensor.name,
                m_parameters.add(tensor.name, ParameterKind::Weight, tensor.shape, decaysByName(tensor.name))});
    }
    for (const TrainedWeight &trained : m_trained)
        m_frozen.erase(trained.tensor); // room for what is read again below
    LUTHIER_TRY(guarded([&]() -> Result<void> {
        m_parameters.allocate(training);
        return {};
    }));
    for (const TrainedWeight &trained : m_trained) {
        LUTHIER_ASSIGN(const std::vector<float> values, readWeight(m_files.tensorFiles(), *m_map.find(trained.tensor)));
        const Parameter &p = m_parameters.list()[trained.parameter];
        m_parameters.import(p, values, m_parameters.value(p));
    }
    bindParameters();
    return {};
}

// Points the decoder at the flat blocks.
void Model::bindParameters()
{
    Decoder &decoder = *m_decoder;
    std::map<std::string, Linear *> linears;
    decoder.forEachLinear([&](Linear &linear) { linears[linear.name] = &linear; });
    linears[decoder.head.parts.front().name] = &decoder.head.parts.front();
    decoder.gradients = {};

    for (const AdapterSlot &slot : m_slots) {
        LoraPair &lora = *linears.at(slot.module)->lora;
        const auto &list = m_parameters.list();
        lora.a = m_parameters.value(list[slot.a]);
        lora.da = m_parameters.gradient(list[slot.a]);
        lora.b = m_parameters.value(list[slot.b]);
        lora.db = m_parameters.gradient(list[slot.b]);
        if (slot.magnitude) {
            lora.magnitude = m_parameters.value(list[*slot.magnitude]);
            lora.dMagnitude = m_parameters.gradient(list[*slot.magnitude]);
        }
    }

    const auto matrixOf = [&](const Parameter &p) {
        return cpu::floats(m_parameters.value(p), p.shape[0], p.shape[1], p.shape[1]);
    };
    for (const TrainedWeight &trained : m_trained) {
        const Parameter &p = m_parameters.list()[trained.parameter];
        const std::size_t dot = trained.tensor.rfind('.');
        const std::string module = trained.tensor.substr(0, dot);
        const bool isBias = trained.tensor.substr(dot + 1) == "bias";
        if (module == m_spec.embeddingModule) {
            decoder.embedding = matrixOf(p);
            decoder.gradients.embedding = m_parameters.gradient(p);
            m_frozen.erase(trained.tensor);
            if (m_spec.tieEmbeddings && !m_adapter) { // one weight, used twice
                decoder.head.parts.front().weight = decoder.embedding;
                decoder.head.parts.front().dWeight = m_parameters.gradient(p);
            } else if (m_spec.tieEmbeddings) {
                // PEFT trains a copy of the embedding; the head keeps the weight they shared.
                static_cast<void>(readFrozen(trained.tensor, decoder.head.parts.front().weight));
            }
            continue;
        }
        const auto linear = linears.find(module);
        if (linear != linears.end()) {
            if (isBias) {
                linear->second->bias = m_parameters.value(p);
                linear->second->dBias = m_parameters.gradient(p);
            } else {
                linear->second->weight = matrixOf(p);
                linear->second->dWeight = m_parameters.gradient(p);
                if (!(m_spec.tieEmbeddings && module == m_spec.head.module))
                    m_frozen.erase(trained.tensor);
            }
            continue;
        }
        // A norm: whoever points at the vector points at the parameter from now on.
        const float *old = m_vectors.at(trained.tensor).data();
        float *value = m_parameters.value(p);
        const auto repoint = [&](const float *&weight) {
            if (weight == old)
                weight = value;
        };
        for (DecoderLayer &layer : decoder.layers) {
            repoint(layer.preAttentionNorm);
            repoint(layer.preFeedForwardNorm);
            repoint(layer.queryNorm);
            repoint(layer.keyNorm);
        }
        repoint(decoder.finalNorm);
        decoder.gradients.norms[value] = m_parameters.gradient(p);
    }
    decoder.parametersChanged();
}

void Model::initialiseAdapter(std::uint64_t seed)
{
    auto generator = at::make_generator<at::CPUGeneratorImpl>(seed);
    // math.sqrt(3) · (gain / √fan_in) with gain = √(2 / (1 + √5²)), in torch.nn.init's order of operations
    const double gain = std::sqrt(2.0 / (1.0 + std::sqrt(5.0) * std::sqrt(5.0)));
    const auto bound = [&](std::int64_t fanIn) {
        return std::sqrt(3.0) * (gain / std::sqrt(static_cast<double>(fanIn)));
    };
    std::map<std::string, const AdapterSlot *> slots;
    for (const AdapterSlot &slot : m_slots)
        slots[slot.module] = &slot;
    for (const LayerSpec &layer : m_spec.layers) {
        for (const LinearSpec &linear : layer.linears) { // PyTorch's module order
            const auto it = slots.find(linear.module);
            if (it == slots.end())
                continue;
            const Parameter &a = m_parameters.list()[it->second->a];
            const Parameter &b = m_parameters.list()[it->second->b];
            const auto options = at::TensorOptions().dtype(at::kFloat);
            at::Tensor first = at::empty(a.shape, options);
            first.uniform_(-bound(linear.inFeatures), bound(linear.inFeatures), generator);
            at::empty(b.shape, options).uniform_(-bound(b.shape[1]), bound(b.shape[1]), generator);
            first.uniform_(-bound(linear.inFeatures), bound(linear.inFeatures), generator);
            const DType stored = m_map.find(linear.weightName())->tensor.dtype;
            const auto *drawn = static_cast<const float *>(first.data_ptr());
            float *value = m_parameters.value(a);
            for (std::int64_t i = 0; i < a.count; ++i)
                value[i] = roundedTo(stored, drawn[i]);
            std::fill_n(m_parameters.value(b), b.count, 0.0f);
        }
    }
    // DoRA's magnitudes start as the row norms of W + scale·B·A, which is W.
    m_decoder->parametersChanged();
    m_decoder->forEachLinear([&](Linear &linear) {
        if (linear.lora && linear.lora->magnitude != nullptr)
            std::copy(linear.lora->norm.begin(), linear.lora->norm.end(), linear.lora->magnitude);
    });
    m_decoder->parametersChanged();
}

Result<void> Model::loadAdapterWeights(const std::string &directory)
{
    const std::string path = directory + "/adapter_model.safetensors";
    LUTHIER_ASSIGN(const TensorFile file, openSafetensors(path));
    for (const TensorInfo &tensor : file.tensors()) {
        if (m_parameters.find(tensor.name) == nullptr)
            return wrongAdapter(
                path, LUTHIER_TEXT("Errors", "The tensor \"%1\" has no place in this model.").arg(tensor.name));
    }
    for (const Parameter &p : m_parameters.list()) {
        const TensorInfo *tensor = file.find(p.name);
        if (tensor == nullptr)
            return wrongAdapter(path, LUTHIER_TEXT("Errors", "The tensor \"%1\" is missing.").arg(p.name));
        if (!std::equal(tensor->shape.begin(), tensor->shape.end(), p.shape.begin(), p.shape.end(),
                [](std::uint64_t a, std::int64_t b) { return static_cast<std::int64_t>(a) == b; }))
            return wrongAdapter(path, LUTHIER_TEXT("Errors", "The tensor \"%1\" has another shape.").arg(p.name));
        LUTHIER_ASSIGN(const std::vector<float> values, file.readFloats(*tensor));
        m_parameters.import(p, values, m_parameters.value(p));
    }
    m_decoder->parametersChanged();
    return {};
}

Result<void> Model::mergeAdapter(const std::string &directory)
{
    LUTHIER_ASSIGN(const AdapterConfig config, readAdapterConfig(directory + "/adapter_config.json"));
    if (config.useDora || !config.modulesToSave.empty())
        return Error{ErrorCode::Unsupported,
            LUTHIER_TEXT("Errors", "Only plain LoRA adapters can be merged beneath another one."), {}, directory};
    LUTHIER_ASSIGN(const AdapterMatcher matcher, AdapterMatcher::create(config));
    const std::string path = directory + "/adapter_model.safetensors";
    LUTHIER_ASSIGN(const TensorFile file, openSafetensors(path));
    Result<void> outcome;
    m_decoder->forEachLinear([&](Linear &linear) {
        if (!outcome)
            return;
        const std::optional<ModuleAdapter> adapter = matcher.match(linear.name);
        if (!adapter)
            return;
        const TensorInfo *a = file.find(adapterTensorName(linear.name, "lora_A.weight"));
        const TensorInfo *b = file.find(adapterTensorName(linear.name, "lora_B.weight"));
        const auto rank = static_cast<std::uint64_t>(adapter->rank);
        if (a == nullptr || b == nullptr
            || a->shape != std::vector<std::uint64_t>{rank, static_cast<std::uint64_t>(linear.in)}
            || b->shape != std::vector<std::uint64_t>{static_cast<std::uint64_t>(linear.out), rank}) {
            outcome = wrongAdapter(path, LUTHIER_TEXT("Errors", "The adapter does not fit \"%1\".").arg(linear.name));
            return;
        }
        const Result<std::vector<float>> av = file.readFloats(*a);
        const Result<std::vector<float>> bv = file.readFloats(*b);
        if (!av || !bv) {
            outcome = !av ? av.error() : bv.error();
            return;
        }
        at::Tensor merged = at::empty({linear.out * linear.in * 4}, at::TensorOptions().dtype(at::kByte));
        auto *values = static_cast<float *>(merged.data_ptr());
        const DType stored = linear.weight.type;
        for (std::int64_t o = 0; o < linear.out; ++o) {
            float *row = values + o * linear.in;
            dequantise(stored, static_cast<const std::byte *>(linear.weight.data) + o * linear.weight.rowBytes, row,
                static_cast<std::uint64_t>(linear.in));
            for (std::uint64_t r = 0; r < rank; ++r)
                cpu::kernels().add(row, av->data() + static_cast<std::int64_t>(r) * linear.in, linear.in,
                    static_cast<float>(adapter->scale) * (*bv)[static_cast<std::size_t>(o) * rank + r]);
            for (std::int64_t i = 0; i < linear.in; ++i)
                row[i] = roundedTo(stored, row[i]);
        }
        linear.weight = cpu::floats(values, linear.out, linear.in, linear.in);
        m_frozen[linear.name + ".weight"] = std::move(merged);
    });
    return outcome;
}

Result<void> Model::saveAdapter(const std::string &directory) const
{
    LUTHIER_TRY(makeDirectories(directory));
    LUTHIER_TRY(writeAdapterConfig(directory + "/adapter_config.json", *m_adapter));
    std::vector<const Parameter *> order;
    for (const Parameter &p : m_parameters.list())
        order.push_back(&p);
    std::sort(order.begin(), order.end(), [](const Parameter *a, const Parameter *b) { return a->name < b->name; });
    std::vector<std::vector<float>> values;
    std::vector<TensorToWrite> tensors;
    for (const Parameter *p : order) {
        values.push_back(m_parameters.exported(*p));
        tensors.push_back({p->name, DType::F32, {p->shape.begin(), p->shape.end()},
            std::as_bytes(std::span(values.back().data(), values.back().size()))});
    }
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
    std::vector<std::vector<std::byte>> frozen;
    std::vector<TensorToWrite> tensors;
    for (const TensorSpec &tensor : m_spec.tensors()) {
        const std::vector<std::uint64_t> shape(tensor.shape.begin(), tensor.shape.end());
        if (const Parameter *p = m_parameters.find(tensor.name)) {
            const std::span values(m_parameters.value(*p), static_cast<std::size_t>(p->count));
            tensors.push_back({tensor.name, DType::F32, shape, std::as_bytes(values)});
            continue;
        }
        const WeightSource &source = *m_map.find(tensor.name);
        frozen.emplace_back(static_cast<std::size_t>(source.tensor.bytes));
        LUTHIER_TRY(readWeightRows(m_files.tensorFiles(), source, 0, source.rowCount(), frozen.back()));
        tensors.push_back({tensor.name, source.tensor.dtype, shape, frozen.back()});
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

Result<void> Model::loadTrainedWeights(const std::string &directory)
{
    LUTHIER_ASSIGN(const std::vector<TensorFile> files, openSafetensorsModel(directory));
    for (const Parameter &p : m_parameters.list()) {
        bool found = false;
        for (const TensorFile &file : files) {
            const TensorInfo *tensor = file.find(p.name);
            if (tensor == nullptr)
                continue;
            if (tensor->valueCount() != static_cast<std::uint64_t>(p.count))
                return wrongAdapter(
                    file.path(), LUTHIER_TEXT("Errors", "The tensor \"%1\" has another shape.").arg(p.name));
            LUTHIER_ASSIGN(const std::vector<float> values, file.readFloats(*tensor));
            m_parameters.import(p, values, m_parameters.value(p));
            found = true;
        }
        if (!found)
            return wrongAdapter(directory, LUTHIER_TEXT("Errors", "The tensor \"%1\" is missing.").arg(p.name));
    }
    return {};
}

} // namespace luthier::nn
