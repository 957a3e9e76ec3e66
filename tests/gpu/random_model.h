// SPDX-License-Identifier: GPL-3.0-or-later
// A decoder with random weights and an adapter, built in memory on any device: the same values for the same seed.
#pragma once

#include "cpu/bf16.h"
#include "cpu/fp16.h"
#include "nn/decoder.h"

#include <cmath>
#include <memory>
#include <random>

namespace luthier::test
{

struct RandomModelOptions {
    std::int64_t vocab = 200;
    std::int64_t hidden = 48;
    std::int64_t intermediate = 80;
    std::int64_t layers = 2;
    std::int64_t heads = 4;
    std::int64_t kvHeads = 2;
    std::int64_t headDim = 16;
    bool biases = false; ///< Of q, k and v.
    bool normsHeads = false;
    bool tied = false;
    std::int64_t window = 0;
    std::int64_t rank = 4;
    float dropout = 0;
    bool dora = false;
    bool nf4 = false;
};

class RandomModel
{
public:
    RandomModel(std::shared_ptr<nn::Device> device, const RandomModelOptions &o)
        : m_device(std::move(device))
        , m_options(o)
    {
        // A stretch of noise from which every weight takes its values, from another place each.
        std::mt19937 random(11);
        m_noise.resize(std::size_t{1} << 22);
        for (float &value : m_noise) {
            double sum = -6;
            for (int i = 0; i < 12; ++i)
                sum += static_cast<double>(random()) / 4294967296.0;
            value = static_cast<float>(sum);
        }
        m_spec.modelType = "llama";
        m_spec.vocabSize = o.vocab;
        m_spec.hiddenSize = o.hidden;
        m_spec.intermediateSize = o.intermediate;
        m_spec.layerCount = o.layers;
        m_spec.headCount = o.heads;
        m_spec.kvHeadCount = o.kvHeads;
        m_spec.headDim = o.headDim;
        m_spec.maxPositions = 32768;
        m_spec.normEps = 1e-5;
        m_spec.qkNorm = o.normsHeads ? QkNorm::PerHead : QkNorm::None;
        m_spec.tieEmbeddings = o.tied;
        m_spec.attentionScale = 1 / std::sqrt(static_cast<double>(o.headDim));
        m_spec.ropes.emplace_back();
        m_spec.layers.resize(static_cast<std::size_t>(o.layers));
        for (LayerSpec &layer : m_spec.layers)
            layer.slidingWindow = o.window;
        m_decoder = std::make_unique<nn::Decoder>(m_spec, *m_device);
        build();
    }

    nn::Decoder &decoder() { return *m_decoder; }
    nn::ParameterSet &parameters() { return m_parameters; }
    const ModelSpec &spec() const { return m_spec; }
    std::int64_t weightValues() const { return m_weightValues; }

    void plan(const StepShape &shape, Keep keep)
    {
        StepOptions options;
        options.computeType = m_device->computeType();
        options.adapters = m_decoder->adapterWidths();
        options.keep = {keep};
        m_decoder->usePlans(planStep(m_spec, shape, options), {});
    }

    std::vector<float> gradients()
    {
        std::vector<float> out(static_cast<std::size_t>(m_parameters.count()));
        m_device->download(out.data(), m_parameters.blocks().gradients, m_parameters.count() * 4);
        return out;
    }

    nn::MicroBatch batch(const std::vector<std::int64_t> &lengths, std::uint32_t seed) const
    {
        std::mt19937 random(seed);
        const auto vocab = static_cast<std::uint32_t>(m_spec.vocabSize);
        nn::MicroBatch b;
        for (const std::int64_t length : lengths) {
            for (std::int64_t t = 0; t < length; ++t) {
                if (t + 1 < length) {
                    b.lossRows.push_back(static_cast<std::int32_t>(b.tokens()));
                    b.lossLabels.push_back(static_cast<std::int32_t>(random() % vocab));
                }
                b.ids.push_back(static_cast<std::int32_t>(random() % vocab));
                b.sequences.positions.push_back(static_cast<std::int32_t>(t));
            }
            b.sequences.ends.push_back(b.tokens());
            b.ropeLength = std::max(b.ropeLength, length);
        }
        return b;
    }

private:
    /// @p count values ~ N(mean, deviation²) onto the device, as @p type.
    nn::Buffer values(std::int64_t count, DType type, float deviation, float mean = 0)
    {
        const std::int64_t element = type == DType::F32 ? 4 : 2;
        nn::Buffer out = m_device->allocate(count * element);
        fill(out.data(), count, type, deviation, mean);
        return out;
    }

    void fill(std::byte *to, std::int64_t count, DType type, float deviation, float mean)
    {
        const std::int64_t element = type == DType::F32 ? 4 : 2;
        m_place = (m_place * 1103515245u + 12345u) % 1000003u;
        constexpr std::int64_t kPiece = 1 << 20;
        std::vector<float> wide(static_cast<std::size_t>(std::min(count, kPiece)));
        std::vector<std::uint16_t> half(wide.size());
        for (std::int64_t first = 0; first < count; first += kPiece) {
            const std::int64_t length = std::min(kPiece, count - first);
            for (std::int64_t i = 0; i < length; ++i) {
                const std::size_t at = (m_place + static_cast<std::size_t>(first + i) * 7) % m_noise.size();
                wide[static_cast<std::size_t>(i)] = mean + deviation * m_noise[at];
                const float value = wide[static_cast<std::size_t>(i)];
                half[static_cast<std::size_t>(i)] = type == DType::F16 ? cpu::toFp16(value).bits : cpu::toBf16(value);
            }
            const void *from = type == DType::F32 ? static_cast<const void *>(wide.data()) : half.data();
            m_device->upload(to + first * element, from, length * element);
        }
    }

    cpu::RowMatrix weight(std::int64_t rows, std::int64_t cols, float deviation)
    {
        const DType type = m_device->computeType();
        m_held.push_back(values(rows * cols, type, deviation));
        m_weightValues += rows * cols;
        return {type, m_held.back().data(), rows, cols, cols * (type == DType::F32 ? 4 : 2)};
    }

    const float *vector(std::int64_t count, float deviation, float mean)
    {
        m_held.push_back(values(count, DType::F32, deviation, mean));
        return m_held.back().floats();
    }

    void fillGroup(nn::LinearGroup &group, std::int64_t in, const std::vector<std::int64_t> &outs, bool biases)
    {
        std::int64_t total = 0;
        for (const std::int64_t out : outs)
            total += out;
        const auto deviation = static_cast<float>(1 / std::sqrt(static_cast<double>(in)));
        cpu::RowMatrix whole = weight(total, in, deviation);
        std::int64_t row = 0;
        for (const std::int64_t out : outs) {
            nn::Linear part;
            part.in = in;
            part.out = out;
            part.weight = {
                whole.type, static_cast<const std::byte *>(whole.data) + row * whole.rowBytes, out, in, whole.rowBytes};
            row += out;
            if (biases)
                part.bias = vector(out, 0.1f, 0);
            if (m_options.nf4) {
                part.nf4 = m_device->quantised(part.weight);
                part.weight.data = nullptr;
            }
            group.parts.push_back(std::move(part));
        }
        if (m_options.nf4)
            m_held.pop_back(); // the weights themselves: such groups have no biases
        if (m_options.rank == 0)
            return;
        const std::size_t first = m_slots.size();
        for (nn::Linear &part : group.parts) {
            nn::LoraPair lora;
            lora.rank = m_options.rank;
            lora.scale = 2;
            lora.dropout = m_options.dropout;
            lora.dropoutStream = first + 1;
            part.lora = lora;
            m_slots.push_back({m_parameters.add("a", nn::ParameterKind::LoraA, {lora.rank, in}, true), 0, 0});
        }
        for (std::size_t i = 0; i < group.parts.size(); ++i) {
            m_slots[first + i].b =
                m_parameters.add("b", nn::ParameterKind::LoraB, {group.parts[i].out, m_options.rank}, true);
            if (m_options.dora)
                m_slots[first + i].magnitude =
                    m_parameters.add("m", nn::ParameterKind::Magnitude, {group.parts[i].out}, true);
        }
    }

    void build()
    {
        const RandomModelOptions &o = m_options;
        m_decoder->embedding = weight(o.vocab, o.hidden, 1);
        for (nn::DecoderLayer &layer : m_decoder->layers) {
            layer.preAttentionNorm = vector(o.hidden, 0.1f, 1);
            layer.preFeedForwardNorm = vector(o.hidden, 0.1f, 1);
            if (o.normsHeads) {
                layer.queryNorm = vector(o.headDim, 0.1f, 1);
                layer.keyNorm = vector(o.headDim, 0.1f, 1);
            }
            fillGroup(layer.qkv, o.hidden, {o.heads * o.headDim, o.kvHeads * o.headDim, o.kvHeads * o.headDim},
                o.biases && !o.nf4);
            fillGroup(layer.output, o.heads * o.headDim, {o.hidden}, false);
            fillGroup(layer.gateUp, o.hidden, {o.intermediate, o.intermediate}, false);
            fillGroup(layer.down, o.intermediate, {o.hidden}, false);
        }
        m_decoder->finalNorm = vector(o.hidden, 0.1f, 1);
        nn::Linear head;
        head.in = o.hidden;
        head.out = o.vocab;
        head.weight = o.tied
            ? m_decoder->embedding
            : weight(o.vocab, o.hidden, static_cast<float>(1 / std::sqrt(static_cast<double>(o.hidden))));
        m_decoder->head.parts.push_back(std::move(head));

        m_parameters.allocate(*m_device, true);
        m_parameters.allocateMoments(false);
        std::size_t slot = 0;
        m_decoder->forEachLinear([&](nn::Linear &linear) {
            if (!linear.lora)
                return;
            const auto &list = m_parameters.list();
            const Slot &s = m_slots[slot++];
            nn::LoraPair &lora = *linear.lora;
            const auto set = [&](std::size_t index, float deviation, float mean) {
                fill(reinterpret_cast<std::byte *>(m_parameters.value(list[index])), list[index].count, DType::F32,
                    deviation, mean);
            };
            set(s.a, static_cast<float>(1 / std::sqrt(static_cast<double>(linear.in))), 0);
            set(s.b, 0.05f, 0);
            lora.a = m_parameters.value(list[s.a]);
            lora.da = m_parameters.gradient(list[s.a]);
            lora.b = m_parameters.value(list[s.b]);
            lora.db = m_parameters.gradient(list[s.b]);
            if (m_options.dora) {
                set(s.magnitude, 0.1f, 1);
                lora.magnitude = m_parameters.value(list[s.magnitude]);
                lora.dMagnitude = m_parameters.gradient(list[s.magnitude]);
            }
        });
        m_decoder->parametersChanged();
    }

    struct Slot {
        std::size_t a;
        std::size_t b;
        std::size_t magnitude;
    };

    std::shared_ptr<nn::Device> m_device;
    RandomModelOptions m_options;
    ModelSpec m_spec;
    std::vector<float> m_noise;
    std::size_t m_place = 1;
    std::vector<nn::Buffer> m_held;
    std::vector<Slot> m_slots;
    nn::ParameterSet m_parameters;
    std::unique_ptr<nn::Decoder> m_decoder;
    std::int64_t m_weightValues = 0;
};

} // namespace luthier::test
