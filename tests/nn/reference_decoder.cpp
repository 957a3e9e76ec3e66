// SPDX-License-Identifier: GPL-3.0-or-later
#include "nn/reference_decoder.h"

#include <ATen/ATen.h>
#include <torch/csrc/autograd/autograd.h>

#include <cmath>

namespace luthier::test
{

namespace
{

at::Tensor toTensor(const TinyTensor &tensor, bool trained)
{
    // In double precision, so that what differs is ours.
    at::Tensor out = at::empty(tensor.shape, at::kDouble);
    std::copy(tensor.values.begin(), tensor.values.end(), out.data_ptr<double>());
    return out.set_requires_grad(trained);
}

at::Tensor rmsNorm(const at::Tensor &x, const at::Tensor &weight, double epsilon)
{
    return x * at::rsqrt(x.square().mean(-1, true) + epsilon) * weight;
}

// Which tokens a token sees: those before it and itself in its own sequence, at most @p window of them.
at::Tensor visible(const nn::Sequences &sequences, std::int64_t tokens, std::int64_t window)
{
    at::Tensor mask = at::zeros({tokens, tokens}, at::kBool);
    std::int64_t begin = 0;
    for (const std::int64_t end : sequences.ends) {
        for (std::int64_t q = begin; q < end; ++q) {
            const std::int64_t first = window > 0 ? std::max(begin, q - window + 1) : begin;
            mask[q].slice(0, first, q + 1).fill_(true);
        }
        begin = end;
    }
    return mask;
}

} // namespace

ReferenceDecoder::ReferenceDecoder(
    const TinyModel &model, const AdapterConfig *adapter, const TinyTensors &adapterTensors)
    : m_model(model)
{
    for (const auto &[name, tensor] : model.weights)
        m_weights[name] = toTensor(tensor, adapter == nullptr);
    if (adapter == nullptr)
        return;
    m_matcher = AdapterMatcher::create(*adapter).value();
    m_dora = adapter->useDora;
    for (const auto &[name, tensor] : adapterTensors)
        m_adapter[name] = toTensor(tensor, true);
}

// A weight of the model, or the copy that the adapter saves whole.
at::Tensor ReferenceDecoder::weight(const std::string &name) const
{
    const std::size_t dot = name.rfind('.');
    const auto saved = m_adapter.find(adapterTensorName(name.substr(0, dot), name.substr(dot + 1)));
    return saved != m_adapter.end() ? saved->second : m_weights.at(name);
}

at::Tensor ReferenceDecoder::linear(const at::Tensor &x, const LinearSpec &spec) const
{
    const at::Tensor w = weight(spec.weightName());
    const at::Tensor bias = spec.hasBias ? weight(spec.biasName()) : at::Tensor();
    const auto adapter = m_matcher ? m_matcher->match(spec.module) : std::nullopt;
    at::Tensor y = at::linear(x, w);
    if (adapter) {
        const at::Tensor a = m_adapter.at(adapterTensorName(spec.module, "lora_A.weight"));
        const at::Tensor b = m_adapter.at(adapterTensorName(spec.module, "lora_B.weight"));
        y = y + at::linear(at::linear(x, a), b) * adapter->scale;
        if (m_dora) {
            const at::Tensor whole = (w + at::matmul(b, a) * adapter->scale).detach();
            const at::Tensor norm = at::linalg_vector_norm(whole, 2, at::IntArrayRef{1});
            y = y * (m_adapter.at(adapterTensorName(spec.module, "lora_magnitude_vector")) / norm);
        }
    }
    return bias.defined() ? y + bias : y;
}

// x [tokens, heads, headDim]; pairs are (i, i + half) of the rotated part.
at::Tensor ReferenceDecoder::rotated(const at::Tensor &x, const RopeSpec &rope, const nn::MicroBatch &batch) const
{
    const RopeFrequencies frequencies = ropeFrequencies(rope, m_model.spec.headDim, batch.ropeLength);
    const auto half = static_cast<std::int64_t>(frequencies.inverse.size());
    const std::int64_t tokens = x.size(0);
    const at::Tensor cos = at::empty({tokens, 1, half}, at::kDouble);
    const at::Tensor sin = at::empty({tokens, 1, half}, at::kDouble);
    for (std::int64_t t = 0; t < tokens; ++t) {
        for (std::int64_t f = 0; f < half; ++f) {
            const auto position = static_cast<float>(batch.sequences.positions[static_cast<std::size_t>(t)]);
            const float angle = position * frequencies.inverse[static_cast<std::size_t>(f)];
            cos.data_ptr<double>()[t * half + f] = std::cos(static_cast<double>(angle)) * frequencies.attentionFactor;
            sin.data_ptr<double>()[t * half + f] = std::sin(static_cast<double>(angle)) * frequencies.attentionFactor;
        }
    }
    const at::Tensor first = x.slice(2, 0, half);
    const at::Tensor second = x.slice(2, half, 2 * half);
    return at::cat({first * cos - second * sin, second * cos + first * sin, x.slice(2, 2 * half)}, 2);
}

at::Tensor ReferenceDecoder::forward(const nn::MicroBatch &batch) const
{
    const ModelSpec &spec = m_model.spec;
    const std::int64_t tokens = batch.tokens();
    const at::Tensor ids = at::empty({tokens}, at::kLong);
    std::copy(batch.ids.begin(), batch.ids.end(), ids.data_ptr<std::int64_t>());
    at::Tensor x = at::embedding(weight(spec.embeddingModule + ".weight"), ids);
    for (const LayerSpec &layer : spec.layers) {
        const at::Tensor normed = rmsNorm(x, weight(layer.preAttentionNorm + ".weight"), spec.normEps);
        at::Tensor q, k, v;
        if (const LinearSpec *fused = layer.find(LinearRole::FusedQkv)) {
            const at::Tensor qkv = linear(normed, *fused);
            q = qkv.slice(1, 0, spec.queryWidth());
            k = qkv.slice(1, spec.queryWidth(), spec.queryWidth() + spec.keyWidth());
            v = qkv.slice(1, spec.queryWidth() + spec.keyWidth());
        } else {
            q = linear(normed, *layer.find(LinearRole::Q));
            k = linear(normed, *layer.find(LinearRole::K));
            v = linear(normed, *layer.find(LinearRole::V));
        }
        q = q.reshape({tokens, spec.headCount, spec.headDim});
        k = k.reshape({tokens, spec.kvHeadCount, spec.headDim});
        v = v.reshape({tokens, spec.kvHeadCount, spec.headDim});
        if (!layer.queryNorm.empty()) {
            q = rmsNorm(q, weight(layer.queryNorm + ".weight"), spec.normEps);
            k = rmsNorm(k, weight(layer.keyNorm + ".weight"), spec.normEps);
        }
        if (layer.rope >= 0) {
            q = rotated(q, spec.ropes[static_cast<std::size_t>(layer.rope)], batch);
            k = rotated(k, spec.ropes[static_cast<std::size_t>(layer.rope)], batch);
        }
        const std::int64_t group = spec.headCount / spec.kvHeadCount;
        k = k.repeat_interleave(group, 1);
        v = v.repeat_interleave(group, 1);
        at::Tensor scores = at::einsum("qhd,khd->hqk", {q, k}) * spec.attentionScale;
        scores = scores.masked_fill(visible(batch.sequences, tokens, layer.slidingWindow).logical_not(),
            -std::numeric_limits<double>::infinity());
        const at::Tensor attention =
            at::einsum("hqk,khd->qhd", {at::softmax(scores, -1), v}).reshape({tokens, spec.queryWidth()});
        x = x + linear(attention, *layer.find(LinearRole::O));

        const at::Tensor inner = rmsNorm(x, weight(layer.preFeedForwardNorm + ".weight"), spec.normEps);
        at::Tensor gate, up;
        if (const LinearSpec *fused = layer.find(LinearRole::FusedGateUp)) {
            const at::Tensor both = linear(inner, *fused);
            gate = both.slice(1, 0, spec.intermediateSize);
            up = both.slice(1, spec.intermediateSize);
        } else {
            gate = linear(inner, *layer.find(LinearRole::Gate));
            up = linear(inner, *layer.find(LinearRole::Up));
        }
        x = x + linear(at::silu(gate) * up, *layer.find(LinearRole::Down));
    }
    x = rmsNorm(x, weight(spec.finalNorm + ".weight"), spec.normEps);
    if (!spec.tieEmbeddings)
        return linear(x, spec.head);
    // A saved copy of the embedding leaves the head with the weight both had before.
    return at::linear(x, m_weights.at(spec.embeddingModule + ".weight"));
}

std::vector<float> ReferenceDecoder::logits(const nn::MicroBatch &batch) const
{
    const at::Tensor out = forward(batch).detach().to(at::kFloat).contiguous();
    return {out.data_ptr<float>(), out.data_ptr<float>() + out.numel()};
}

namespace
{

at::Tensor crossEntropy(const at::Tensor &logits, const nn::MicroBatch &batch)
{
    const auto count = static_cast<std::int64_t>(batch.lossRows.size());
    const at::Tensor rows = at::empty({count}, at::kLong);
    const at::Tensor labels = at::empty({count, 1}, at::kLong);
    std::copy(batch.lossRows.begin(), batch.lossRows.end(), rows.data_ptr<std::int64_t>());
    std::copy(batch.lossLabels.begin(), batch.lossLabels.end(), labels.data_ptr<std::int64_t>());
    return -at::log_softmax(logits.index_select(0, rows), -1).gather(1, labels).sum();
}

} // namespace

double ReferenceDecoder::loss(const nn::MicroBatch &batch) const
{
    return crossEntropy(forward(batch), batch).item<double>();
}

TinyTensors ReferenceDecoder::gradients(const nn::MicroBatch &batch, double scale) const
{
    std::vector<std::string> names;
    std::vector<at::Tensor> inputs;
    for (const auto &[name, tensor] : m_adapter.empty() ? m_weights : m_adapter) {
        names.push_back(name);
        inputs.push_back(tensor);
    }
    const std::vector<at::Tensor> found = torch::autograd::grad({crossEntropy(forward(batch), batch) * scale}, inputs);
    TinyTensors gradients;
    for (std::size_t i = 0; i < names.size(); ++i) {
        const at::Tensor values = found[i].to(at::kFloat).contiguous();
        gradients[names[i]] = {
            values.sizes().vec(), {values.data_ptr<float>(), values.data_ptr<float>() + values.numel()}};
    }
    return gradients;
}

} // namespace luthier::test
