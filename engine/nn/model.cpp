// SPDX-License-Identifier: GPL-3.0-or-later
#include "nn/model.h"

#include "arch/spec_from_config.h"
#include "arch/spec_from_gguf.h"
#include "base/memory.h"
#include "base/numbers.h"
#include "cpu/bf16.h"
#include "cpu/fp16.h"
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

constexpr std::int64_t kReadBytes = std::int64_t{4} << 20; // of a weight that is converted while it is read

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
        return cpu::toFloat(cpu::toFp16(value));
    return value;
}

// Into bf16 or fp16.
void narrow(DType type, const float *values, std::int64_t count, std::byte *to)
{
    if (type == DType::BF16)
        return cpu::kernels().narrow(values, count, reinterpret_cast<cpu::bf16 *>(to));
    auto *halves = reinterpret_cast<cpu::fp16 *>(to);
    std::transform(values, values + count, halves, cpu::toFp16);
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
        LUTHIER_TEXT("Errors", "The model's weights take %1, but only %2 is free.").argBytes(needed).argBytes(free),
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

Result<ModelSpec> Model::specOf(const ModelFiles &files)
{
    if (files.isGguf())
        return modelSpecFromGguf(*files.gguf);
    return modelSpecFromConfig(files.config, files.path + "/config.json");
}

Result<std::unique_ptr<Model>> Model::load(ModelFiles files, const ModelOptions &options)
{
    std::unique_ptr<Model> model(new Model);
    model->m_files = std::move(files);
    LUTHIER_ASSIGN(model->m_spec, specOf(model->m_files));
    LUTHIER_TRY(Decoder::supports(model->m_spec));
    LUTHIER_ASSIGN(model->m_map, WeightMap::build(model->m_spec, model->m_files));
    if ((!options.device || options.device->isHost()) && !options.streams)
        LUTHIER_TRY(checkRoom(model->m_map, options.computeType));
    LUTHIER_TRY(guarded([&]() -> Result<void> {
        model->m_device = options.device;
        if (!model->m_device)
            model->m_device = std::make_shared<CpuDevice>(options.threads, options.computeType);
        model->m_nf4 = options.nf4;
        model->m_streams = options.streams;
        model->m_hostEmbedding = options.hostEmbedding;
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
    std::uint64_t total =
        m_decoder->weights ? static_cast<std::uint64_t>(m_decoder->weights->heldBytes()) : std::uint64_t{0};
    for (const auto &[name, bytes] : m_frozen)
        total += static_cast<std::uint64_t>(bytes.bytes());
    for (const auto &[name, values] : m_vectors)
        total += static_cast<std::uint64_t>(values.bytes());
    m_decoder->forEachLinear([&](Linear &linear) {
        if (linear.nf4 && !m_decoder->weights)
            total += static_cast<std::uint64_t>(
                linear.nf4->codes.bytes() + linear.nf4->maxima.bytes() + linear.nf4->scales.bytes());
    });
    return total;
}

DType Model::heldType(const WeightSource &source) const
{
    return m_device->computeType() == DType::BF16 && source.tensor.dtype == DType::F32 ? DType::BF16
                                                                                       : source.tensor.dtype;
}

std::int64_t Model::heldBytes(const WeightSource &source) const
{
    return static_cast<std::int64_t>(source.tensor.bytes) / (heldType(source) == source.tensor.dtype ? 1 : 2);
}

Result<void> Model::readHeld(const WeightSource &source, std::byte *to) const
{
    const auto bytes = static_cast<std::size_t>(source.tensor.bytes);
    if (heldType(source) == source.tensor.dtype)
        return readWeightRows(m_files.tensorFiles(), source, 0, source.rowCount(), std::span(to, bytes));
    const auto rows = static_cast<std::int64_t>(source.rowCount());
    const auto cols = static_cast<std::int64_t>(source.rowValues());
    const auto rowBytes = static_cast<std::int64_t>(source.rowBytes());
    const std::int64_t step = std::clamp<std::int64_t>(kReadBytes / rowBytes, 1, rows);
    const Buffer part = Buffer::host(step * rowBytes);
    for (std::int64_t row = 0; row < rows; row += step) {
        const std::int64_t count = std::min(step, rows - row);
        LUTHIER_TRY(readWeightRows(m_files.tensorFiles(), source, static_cast<std::uint64_t>(row),
            static_cast<std::uint64_t>(count), std::span(part.data(), static_cast<std::size_t>(count * rowBytes))));
        cpu::kernels().narrow(part.floats(), count * cols, reinterpret_cast<cpu::bf16 *>(to) + row * cols);
    }
    return {};
}

Result<void> Model::readFrozen(const std::string &name, cpu::RowMatrix &matrix, Buffer place)
{
    const WeightSource *source = m_map.find(name);
    if (source == nullptr)
        return Error{ErrorCode::Internal, LUTHIER_TEXT("Errors", "The weight is not in the map."), {}, name};
    if (!m_device->isHost())
        return readToDevice(*source, name, matrix, std::move(place));
    const std::int64_t bytes = heldBytes(*source);
    const auto rows = static_cast<std::int64_t>(source->rowCount());
    matrix = {heldType(*source), nullptr, rows, static_cast<std::int64_t>(source->rowValues()), bytes / rows};
    if (m_streams)
        return {};
    Buffer held = m_device->allocate(bytes);
    LUTHIER_TRY(readHeld(*source, held.data()));
    matrix.data = held.data();
    m_frozen[name] = std::move(held);
    return {};
}

// A device with memory of its own holds weights in its compute type, whatever they are in the file.
Result<void> Model::readToDevice(
    const WeightSource &source, const std::string &name, cpu::RowMatrix &matrix, Buffer place)
{
    const auto rows = static_cast<std::int64_t>(source.rowCount());
    const auto cols = static_cast<std::int64_t>(source.rowValues());
    const auto rowBytes = static_cast<std::int64_t>(source.rowBytes());
    const DType type = m_device->computeType();
    const std::int64_t outBytes = cols * (type == DType::F32 ? 4 : 2);
    Buffer bytes = place.defined() ? std::move(place) : m_device->allocate(rows * outBytes);
    const std::int64_t step = std::max<std::int64_t>(1, kReadBytes / std::max(rowBytes, cols * 4));
    std::vector<std::byte> stored(static_cast<std::size_t>(std::min(step, rows) * rowBytes));
    std::vector<float> wide(static_cast<std::size_t>(std::min(step, rows) * cols));
    std::vector<std::byte> half(type == DType::F32 ? 0 : wide.size() * 2);
    for (std::int64_t row = 0; row < rows; row += step) {
        const std::int64_t count = std::min(step, rows - row);
        LUTHIER_TRY(readWeightRows(m_files.tensorFiles(), source, static_cast<std::uint64_t>(row),
            static_cast<std::uint64_t>(count), std::span(stored).first(static_cast<std::size_t>(count * rowBytes))));
        const void *from = stored.data();
        if (source.tensor.dtype != type) {
            dequantise(source.tensor.dtype, stored.data(), wide.data(), static_cast<std::uint64_t>(count * cols));
            from = wide.data();
            if (type != DType::F32) {
                narrow(type, wide.data(), count * cols, half.data());
                from = half.data();
            }
        }
        m_device->upload(bytes.data() + row * outBytes, from, count * outBytes);
    }
    matrix = {type, bytes.data(), rows, cols, outBytes};
    m_frozen[name] = std::move(bytes);
    return {};
}

Result<const float *> Model::readVector(const std::string &name, float added)
{
    const WeightSource *source = m_map.find(name);
    if (source == nullptr)
        return Error{ErrorCode::Internal, LUTHIER_TEXT("Errors", "The weight is not in the map."), {}, name};
    LUTHIER_ASSIGN(std::vector<float> values, readWeight(m_files.tensorFiles(), *source));
    if (added != 0) {
        for (float &value : values)
            value += added;
    }
    const auto bytes = static_cast<std::int64_t>(values.size() * sizeof(float));
    Buffer &slot = m_vectors[name] = m_device->allocate(bytes);
    m_device->upload(slot.data(), values.data(), bytes);
    return static_cast<const float *>(slot.floats());
}

Result<Linear> Model::makeLinear(const LinearSpec &spec, Buffer place)
{
    Linear linear;
    linear.name = spec.module;
    linear.in = spec.inFeatures;
    linear.out = spec.outFeatures;
    LUTHIER_TRY(readFrozen(spec.weightName(), linear.weight, std::move(place)));
    if (spec.hasBias) {
        LUTHIER_ASSIGN(linear.bias, readVector(spec.biasName()));
    }
    return linear;
}

// On a device the weights of a group lie one after the other, so that they can be multiplied as one.
Result<void> Model::fillGroup(const std::vector<const LinearSpec *> &specs, LinearGroup &group)
{
    Buffer block;
    std::int64_t at = 0;
    const std::int64_t element = m_device->computeType() == DType::F32 ? 4 : 2;
    if (!m_device->isHost() && specs.size() > 1) {
        std::int64_t bytes = 0;
        for (const LinearSpec *spec : specs)
            bytes += spec->inFeatures * spec->outFeatures * element;
        block = m_device->allocate(bytes);
    }
    for (const LinearSpec *spec : specs) {
        const std::int64_t bytes = spec->inFeatures * spec->outFeatures * element;
        LUTHIER_ASSIGN(Linear linear, makeLinear(*spec, block.defined() ? block.part(at, bytes) : Buffer()));
        at += bytes;
        group.parts.push_back(std::move(linear));
    }
    if (m_nf4)
        holdInFourBits(group);
    return {};
}

void Model::holdInFourBits(LinearGroup &group)
{
    for (Linear &part : group.parts) {
        part.nf4 = m_device->quantised(part.weight);
        if (!part.nf4)
            continue;
        part.weight.data = nullptr;
        m_frozen.erase(part.name + ".weight");
    }
}

Result<void> Model::buildLayer(const LayerSpec &spec, DecoderLayer &layer)
{
    std::vector<const LinearSpec *> qkv, output, gateUp, down;
    for (const LinearSpec &linear : spec.linears) {
        switch (linear.role) {
        case LinearRole::Q:
        case LinearRole::K:
        case LinearRole::V:
        case LinearRole::FusedQkv:
            qkv.push_back(&linear);
            break;
        case LinearRole::O:
            output.push_back(&linear);
            break;
        case LinearRole::Gate:
        case LinearRole::Up:
        case LinearRole::FusedGateUp:
            gateUp.push_back(&linear);
            break;
        case LinearRole::Down:
            down.push_back(&linear);
            break;
        case LinearRole::Router:
        case LinearRole::Head:
            break; // not in the dense families that Decoder::supports lets through
        }
    }
    LUTHIER_TRY(fillGroup(qkv, layer.qkv));
    LUTHIER_TRY(fillGroup(output, layer.output));
    LUTHIER_TRY(fillGroup(gateUp, layer.gateUp));
    return fillGroup(down, layer.down);
}

Result<void> Model::build()
{
    Decoder &decoder = *m_decoder;
    const auto norm = [&](const std::string &module, const float *&weight) -> Result<void> {
        if (module.empty())
            return {};
        LUTHIER_ASSIGN(weight, readVector(module + ".weight", m_spec.normAddsOne ? 1.0f : 0.0f));
        return {};
    };
    LUTHIER_TRY(readFrozen(m_spec.embeddingModule + ".weight", decoder.embedding));
    if (m_hostEmbedding)
        moveEmbedding(); // before the rest comes
    WeightStream::Source source;
    for (std::size_t i = 0; i < decoder.layers.size(); ++i) {
        const LayerSpec &spec = m_spec.layers[i];
        DecoderLayer &layer = decoder.layers[i];
        LUTHIER_TRY(buildLayer(spec, layer));
        if (m_streams && !m_device->isHost()) // before the next one comes
            source.layers.push_back(moveToHost(weightsOf(layer)));
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
    if (m_streams)
        streamFrom(std::move(source));
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
            m_trained.push_back({tensor.name,
                m_parameters.add(
                    name, ParameterKind::Weight, tensor.shape, decaysByName(name), module == m_spec.embeddingModule)});
        }
    }
    if (m_spec.tieEmbeddings && matcher.savesWhole(m_spec.head.module)) {
        const std::string name = adapterTensorName(m_spec.head.module, "weight");
        m_trained.push_back({m_spec.head.weightName(),
            m_parameters.add(name, ParameterKind::Weight, {m_spec.vocabSize, m_spec.hiddenSize}, true)});
    }
    LUTHIER_TRY(guarded([&]() -> Result<void> {
        m_parameters.allocate(*m_device, training);
        return {};
    }));
    for (const TrainedWeight &trained : m_trained) {
        const bool tiedHead = m_spec.tieEmbeddings && trained.tensor == m_spec.head.weightName();
        const WeightSource *source = m_map.find(tiedHead ? m_spec.embeddingModule + ".weight" : trained.tensor);
        LUTHIER_TRY(readTrained(*source, m_parameters.value(m_parameters.list()[trained.parameter])));
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
                m_parameters.add(tensor.name, ParameterKind::Weight, tensor.shape, decaysByName(tensor.name),
                    tensor.name == m_spec.embeddingModule + ".weight")});
    }
    for (const TrainedWeight &trained : m_trained)
        m_frozen.erase(trained.tensor); // room for what is read again below
    returnFreeMemory();
    LUTHIER_TRY(guarded([&]() -> Result<void> {
        m_parameters.allocate(*m_device, training);
        return {};
    }));
    for (const TrainedWeight &trained : m_trained) {
        const Parameter &p = m_parameters.list()[trained.parameter];
        LUTHIER_TRY(readTrained(*m_map.find(trained.tensor), m_parameters.value(p)));
    }
    bindParameters();
    return {};
}

// Some rows at a time: a second copy of the embeddings would be more than a step needs.
Result<void> Model::readTrained(const WeightSource &source, float *to)
{
    const auto rows = static_cast<std::int64_t>(source.rowCount());
    const auto cols = static_cast<std::int64_t>(source.rowValues());
    const auto rowBytes = static_cast<std::int64_t>(source.rowBytes());
    const std::int64_t step = std::clamp<std::int64_t>(kReadBytes / (cols * 4), 1, rows);
    std::vector<std::byte> stored(static_cast<std::size_t>(step * rowBytes));
    std::vector<float> values(static_cast<std::size_t>(step * cols));
    for (std::int64_t row = 0; row < rows; row += step) {
        const std::int64_t count = std::min(step, rows - row);
        LUTHIER_TRY(readWeightRows(m_files.tensorFiles(), source, static_cast<std::uint64_t>(row),
            static_cast<std::uint64_t>(count), std::span(stored).first(static_cast<std::size_t>(count * rowBytes))));
        dequantise(source.tensor.dtype, stored.data(), values.data(), static_cast<std::uint64_t>(count * cols));
        m_device->upload(to + row * cols, values.data(), count * cols * 4);
    }
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
        const float *old = m_vectors.at(trained.tensor).floats();
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
            auto *drawn = static_cast<float *>(first.data_ptr());
            for (std::int64_t i = 0; i < a.count; ++i)
                drawn[i] = roundedTo(stored, drawn[i]);
            m_parameters.write(a, {drawn, static_cast<std::size_t>(a.count)}, m_parameters.value(a));
            m_device->zero({m_parameters.value(b), DType::F32, 1, b.count, b.count});
        }
    }
    // DoRA's magnitudes start as the row norms of W + scale·B·A, which is W.
    m_decoder->parametersChanged();
    m_decoder->forEachLinear([&](Linear &linear) {
        if (linear.lora && linear.lora->magnitude != nullptr)
            m_device->convert({linear.lora->norms.data(), DType::F32, 1, linear.out, linear.out},
                {linear.lora->magnitude, DType::F32, 1, linear.out, linear.out});
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
    if (m_nf4)
        return Error{ErrorCode::Unsupported,
            LUTHIER_TEXT("Errors", "An adapter cannot be merged into weights held in 4 bits."),
            LUTHIER_TEXT("Errors", "Leave quantization_bit empty, or merge it into a copy of the model first."),
            directory};
    if (config.useDora || !config.modulesToSave.empty())
        return Error{ErrorCode::Unsupported,
            LUTHIER_TEXT("Errors", "Only plain LoRA adapters can be merged beneath another one."), {}, directory};
    if (streamsWeights())
        return Error{ErrorCode::Unsupported,
            LUTHIER_TEXT("Errors", "Weights that were changed cannot be read from the file layer by layer."), {},
            directory};
    m_merged = true;
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
        Buffer merged = Buffer::host(linear.out * linear.in * 4);
        float *values = merged.floats();
        const DType stored = linear.weight.type;
        const auto *base = static_cast<const std::byte *>(linear.weight.data);
        std::vector<std::byte> copy;
        if (!m_device->isHost()) {
            copy.resize(static_cast<std::size_t>(linear.out * linear.weight.rowBytes));
            m_device->download(copy.data(), base, linear.out * linear.weight.rowBytes);
            base = copy.data();
        }
        for (std::int64_t o = 0; o < linear.out; ++o) {
            float *row = values + o * linear.in;
            dequantise(stored, base + o * linear.weight.rowBytes, row, static_cast<std::uint64_t>(linear.in));
            for (std::uint64_t r = 0; r < rank; ++r)
                cpu::kernels().add(row, av->data() + static_cast<std::int64_t>(r) * linear.in, linear.in,
                    static_cast<float>(adapter->scale) * (*bv)[static_cast<std::size_t>(o) * rank + r]);
            for (std::int64_t i = 0; i < linear.in; ++i)
                row[i] = roundedTo(stored, row[i]);
        }
        if (!m_device->isHost()) { // back to where it lay, in the same type
            const std::int64_t count = linear.out * linear.in;
            if (stored != DType::F32)
                narrow(stored, values, count, copy.data());
            else
                std::memcpy(copy.data(), values, copy.size());
            m_device->upload(
                m_frozen.at(linear.name + ".weight").data(), copy.data(), linear.out * linear.weight.rowBytes);
            return;
        }
        linear.weight = cpu::floats(values, linear.out, linear.in, linear.in);
        m_frozen[linear.name + ".weight"] = std::move(merged);
    });
    return outcome;
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
