// SPDX-License-Identifier: GPL-3.0-or-later
#include "nn/decoder.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <numeric>

namespace luthier::nn
{

namespace
{

float *gradientOf(const WeightGradients &gradients, const float *weight)
{
    const auto at = gradients.norms.find(weight);
    return at == gradients.norms.end() ? nullptr : at->second;
}

// Where the parts of a group write: side by side in one matrix.
std::vector<Matrix> partsOf(const LinearGroup &group, const Matrix &whole)
{
    std::vector<Matrix> parts;
    std::int64_t column = 0;
    for (const Linear &part : group.parts) {
        parts.push_back(whole.columns(column, part.out));
        column += part.out;
    }
    return parts;
}

} // namespace

std::int64_t MicroBatch::longest() const
{
    std::int64_t most = 0;
    std::int64_t begin = 0;
    for (const std::int64_t end : sequences.ends) {
        most = std::max(most, end - begin);
        begin = end;
    }
    return most;
}

Result<void> Decoder::supports(const ModelSpec &spec)
{
    const auto refuse = [&](const char *what) -> Result<void> {
        return Error{ErrorCode::Unsupported,
            LUTHIER_TEXT("Errors", "Our engine does not compute %1 yet, which models of type \"%2\" need.")
                .arg(what)
                .arg(spec.modelType),
            LUTHIER_TEXT("Errors", "The exported command still works with LLaMA-Factory."), {}};
    };
    if (spec.activation != Activation::Silu)
        return refuse("GELU feed-forward blocks");
    if (spec.qkNorm == QkNorm::Whole)
        return refuse("norms over whole projections");
    if (spec.attentionSoftcap || spec.logitSoftcap)
        return refuse("soft-capped scores");
    if (spec.embeddingScale != 1 || spec.residualScale != 1 || spec.logitDivisor != 1)
        return refuse("scaled embeddings, residuals or logits");
    if (spec.expertCount > 0)
        return refuse("mixtures of experts");
    for (const RopeSpec &rope : spec.ropes) {
        if (rope.interleaved)
            return refuse("interleaved rotary embeddings");
    }
    for (const LayerSpec &layer : spec.layers) {
        if (!layer.postAttentionNorm.empty() || !layer.postFeedForwardNorm.empty() || layer.preAttentionNorm.empty()
            || layer.preFeedForwardNorm.empty())
            return refuse("norms after attention and feed-forward blocks");
    }
    return {};
}

Decoder::Decoder(const ModelSpec &spec, Device &device)
    : layers(static_cast<std::size_t>(spec.layerCount))
    , m_spec(spec)
    , m_device(device)
    , m_type(device.computeType())
    , m_cos(spec.ropes.size())
    , m_sin(spec.ropes.size())
    , m_ropes(spec.ropes.size())
{
    for (std::size_t i = 0; i < layers.size(); ++i) {
        layers[i].window = spec.layers[i].slidingWindow;
        layers[i].rope = spec.layers[i].rope;
    }
}

std::vector<AdapterWidths> Decoder::adapterWidths() const
{
    std::vector<AdapterWidths> widths;
    for (const DecoderLayer &layer : layers)
        widths.push_back({layer.qkv.hiddenWidth(), layer.output.hiddenWidth(), layer.gateUp.hiddenWidth(),
            layer.down.hiddenWidth()});
    return widths;
}

void Decoder::forEachLinear(const std::function<void(Linear &)> &visit)
{
    for (DecoderLayer &layer : layers) {
        for (LinearGroup *group : {&layer.qkv, &layer.output, &layer.gateUp, &layer.down}) {
            for (Linear &part : group->parts)
                visit(part);
        }
    }
}

void Decoder::parametersChanged()
{
    for (std::size_t i = 0; i < layers.size(); ++i) {
        DecoderLayer &layer = layers[i];
        for (LinearGroup *group : {&layer.qkv, &layer.output, &layer.gateUp, &layer.down}) {
            if (weights && group->needsWeightsForNorms())
                weights->useLayer(i);
            m_device.parametersChanged(*group);
        }
    }
}

void Decoder::usePlans(StepPlan training, StepPlan inference)
{
    m_trainingPlan = std::move(training);
    m_inferencePlan = std::move(inference);
    const auto bytes = static_cast<std::int64_t>(std::max(m_trainingPlan.bytes(), m_inferencePlan.bytes()));
    if (m_block.bytes() != bytes) {
        m_block = Buffer(); // the old block goes before the new one comes
        m_block = m_device.allocate(bytes);
    }
    const auto hostBytes = static_cast<std::int64_t>(m_trainingPlan.hostBytes);
    if (m_hostBlock.bytes() != hostBytes) {
        m_hostBlock = Buffer();
        m_hostBlock = hostBytes > 0 ? m_device.allocateHost(hostBytes) : Buffer();
    }
}

Matrix Decoder::at(std::uint64_t offset, DType type, std::int64_t rows, std::int64_t cols) const
{
    return {m_block.data() + offset, type, rows, cols, cols};
}

Matrix Decoder::at(Pass pass, Scratch which, DType type, std::int64_t rows, std::int64_t cols) const
{
    return at(plan().offset(pass, which), type, rows, cols);
}

Decoder::LayerView Decoder::view(std::size_t layer, Pass pass, const MicroBatch &batch) const
{
    const std::int64_t t = batch.tokens();
    const LayerStash &stash = plan().layers[layer];
    const auto place = [&](std::uint64_t kept, Scratch otherwise) {
        return m_keeps && kept != LayerStash::kNone ? kept : plan().offset(pass, otherwise);
    };
    const AdapterWidths &w = plan().options.adapters[layer];
    const std::int64_t width = w.qkv + w.output + w.gateUp + w.down;
    LayerView v;
    v.stream = at(plan().stream, DType::F32, t, m_spec.hiddenSize);
    if (m_keeps) {
        v.input = at(stash.input, m_type, t, m_spec.hiddenSize);
        if (stash.middle != LayerStash::kNone)
            v.middle = at(stash.middle, m_type, t, m_spec.hiddenSize);
        else if (pass == Pass::Backward)
            v.middle = at(pass, Scratch::Middle, m_type, t, m_spec.hiddenSize);
    }
    v.qkv = at(place(stash.qkv, Scratch::Qkv), m_type, t, m_spec.queryWidth() + 2 * m_spec.keyWidth());
    v.attention = at(place(stash.attention, Scratch::Attention), m_type, t, m_spec.queryWidth());
    const bool keepsGateUp = m_keeps && stash.gateUp != LayerStash::kNone;
    v.gateUp = at(place(stash.gateUp, Scratch::GateUp), m_type, keepsGateUp ? t : plan().feedForwardRows(t),
        2 * m_spec.intermediateSize);
    v.logSumExp = at(place(stash.logSumExp, Scratch::LogSumExp), DType::F32, m_spec.headCount, t).floats();
    v.rstd = at(place(stash.rstd, Scratch::Rstd), DType::F32, 2, t).floats();
    v.rstdFeedForward = v.rstd + t;
    v.hidden = at(place(stash.hidden, Scratch::Hidden), DType::F32, t, width);
    return v;
}

void Decoder::prepareRope(const MicroBatch &batch)
{
    std::int64_t positions = 1;
    for (const std::int32_t position : batch.sequences.positions)
        positions = std::max<std::int64_t>(positions, position + 1);
    const std::int64_t length = std::max(batch.ropeLength, positions);
    bool depends = false;
    for (const RopeSpec &rope : m_spec.ropes)
        depends = depends || rope.type == RopeType::Dynamic || rope.type == RopeType::LongRope;
    if (positions <= m_ropePositions && (!depends || length == m_ropeLength))
        return;
    const std::int64_t count = std::max(positions, m_ropePositions);
    m_ropePositions = 0; // until all of them are there
    for (std::size_t i = 0; i < m_spec.ropes.size(); ++i) {
        const RopeFrequencies frequencies = ropeFrequencies(m_spec.ropes[i], m_spec.headDim, length);
        const std::size_t half = frequencies.inverse.size();
        std::vector<float> cosines(static_cast<std::size_t>(count) * half);
        std::vector<float> sines(cosines.size());
        const auto factor = static_cast<float>(frequencies.attentionFactor);
        for (std::int64_t p = 0; p < count; ++p) {
            for (std::size_t f = 0; f < half; ++f) {
                const float angle = static_cast<float>(p) * frequencies.inverse[f];
                cosines[static_cast<std::size_t>(p) * half + f] = std::cos(angle) * factor;
                sines[static_cast<std::size_t>(p) * half + f] = std::sin(angle) * factor;
            }
        }
        const auto bytes = static_cast<std::int64_t>(cosines.size() * sizeof(float));
        for (const auto &[table, values] : {std::pair{&m_cos[i], &cosines}, {&m_sin[i], &sines}}) {
            *table = m_device.allocate(bytes);
            m_device.upload(table->data(), values->data(), bytes);
        }
        m_ropes[i] = {2 * static_cast<std::int64_t>(half), count, m_cos[i].floats(), m_sin[i].floats()};
    }
    m_ropeLength = length;
    m_ropePositions = count;
}

std::pair<Matrix, Matrix> Decoder::rotate(const DecoderLayer &layer, Matrix qkv, Pass pass, const MicroBatch &batch)
{
    Matrix q = qkv.columns(0, m_spec.queryWidth());
    Matrix k = qkv.columns(m_spec.queryWidth(), m_spec.keyWidth());
    if (layer.queryNorm != nullptr) {
        const Matrix copy = at(pass, Scratch::Rotated, m_type, batch.tokens(), m_spec.queryWidth() + m_spec.keyWidth());
        const Matrix normedQ = copy.columns(0, m_spec.queryWidth());
        const Matrix normedK = copy.columns(m_spec.queryWidth(), m_spec.keyWidth());
        const auto epsilon = static_cast<float>(m_spec.normEps);
        m_device.headNorm(q, m_spec.headDim, layer.queryNorm, epsilon, normedQ);
        m_device.headNorm(k, m_spec.headDim, layer.keyNorm, epsilon, normedK);
        q = normedQ;
        k = normedK;
    }
    if (layer.rope >= 0) {
        const RopeTable &table = m_ropes[static_cast<std::size_t>(layer.rope)];
        m_device.rope(q, m_spec.headDim, table, batch.sequences.positions, false);
        m_device.rope(k, m_spec.headDim, table, batch.sequences.positions, false);
    }
    return {q, k};
}

// stream += attention(norm(stream)), keeping the stream before and after
void Decoder::attentionPart(std::size_t index, const LayerView &v, Pass pass, const MicroBatch &batch)
{
    DecoderLayer &layer = layers[index];
    const AdapterWidths &w = plan().options.adapters[index];
    const Matrix normed = at(pass, Scratch::Normed, m_type, batch.tokens(), m_spec.hiddenSize);
    m_device.rmsNorm(v.stream, layer.preAttentionNorm, static_cast<float>(m_spec.normEps), normed, v.rstd);
    m_device.linearForward(layer.qkv, normed, partsOf(layer.qkv, v.qkv), v.hidden.columns(0, w.qkv), false, m_step);
    const auto [q, k] = rotate(layer, v.qkv, pass, batch);
    const Matrix values = v.qkv.columns(m_spec.queryWidth() + m_spec.keyWidth(), m_spec.keyWidth());
    const AttentionParams params{
        m_spec.headCount, m_spec.kvHeadCount, m_spec.headDim, static_cast<float>(m_spec.attentionScale), layer.window};
    if (m_cache == nullptr) {
        m_device.attention(params, batch.sequences, q, k, values, v.attention, v.logSumExp);
    } else {
        const std::int64_t past = m_cache->length;
        const Matrix keyRows = cached(m_cache->keys[index], past + batch.tokens());
        const Matrix valueRows = cached(m_cache->values[index], past + batch.tokens());
        m_device.convert(k, keyRows.slice(past, batch.tokens()));
        m_device.convert(values, valueRows.slice(past, batch.tokens()));
        if (past == 0)
            m_device.attention(params, batch.sequences, q, k, values, v.attention, v.logSumExp);
        else
            m_device.attentionCached(params, q, keyRows, valueRows, past, v.attention);
    }
    m_device.linearForward(layer.output, v.attention, {{v.stream}}, v.hidden.columns(w.qkv, w.output), true, m_step);
    if (v.middle.data != nullptr)
        m_device.convert(v.stream, v.middle);
}

Decoder::LayerView Decoder::tile(
    const LayerView &v, const MicroBatch &batch, std::int64_t first, std::int64_t rows) const
{
    LayerView part = v;
    part.stream = v.stream.slice(first, rows);
    part.hidden = v.hidden.slice(first, rows);
    if (v.middle.data != nullptr)
        part.middle = v.middle.slice(first, rows);
    part.gateUp = v.gateUp.rows == batch.tokens() ? v.gateUp.slice(first, rows) : v.gateUp.slice(0, rows);
    part.rstdFeedForward = v.rstdFeedForward + first;
    return part;
}

void Decoder::gateUpPart(std::size_t index, const LayerView &v, Pass pass)
{
    DecoderLayer &layer = layers[index];
    const AdapterWidths &w = plan().options.adapters[index];
    const Matrix normed = at(pass, Scratch::Normed, m_type, v.stream.rows, m_spec.hiddenSize);
    if (pass == Pass::Backward && plan().options.keep[index] == Keep::Attention)
        m_device.rmsNormApply(v.middle, layer.preFeedForwardNorm, v.rstdFeedForward, normed);
    else
        m_device.rmsNorm(
            v.stream, layer.preFeedForwardNorm, static_cast<float>(m_spec.normEps), normed, v.rstdFeedForward);
    m_device.linearForward(layer.gateUp, normed, partsOf(layer.gateUp, v.gateUp),
        v.hidden.columns(w.qkv + w.output, w.gateUp), false, m_step);
}

// stream += feedForward(norm(stream))
void Decoder::feedForward(std::size_t index, const LayerView &v)
{
    const AdapterWidths &w = plan().options.adapters[index];
    gateUpPart(index, v, Pass::Forward);
    const Matrix activated = at(Pass::Forward, Scratch::Activated, m_type, v.stream.rows, m_spec.intermediateSize);
    m_device.swiglu(v.gateUp.columns(0, m_spec.intermediateSize),
        v.gateUp.columns(m_spec.intermediateSize, m_spec.intermediateSize), activated);
    m_device.linearForward(layers[index].down, activated, {{v.stream}},
        v.hidden.columns(w.qkv + w.output + w.gateUp, w.down), true, m_step);
}

void Decoder::embed(const MicroBatch &batch, Matrix out)
{
    if (!embedRows) {
        m_device.embed(embedding, batch.ids, 1.0f, out);
        return;
    }
    // The gradient of the stream is not alive yet.
    embedRows(batch.ids, out, m_keeps ? at(plan().gradient, m_type, out.rows, out.cols) : Matrix{});
}

void Decoder::forwardLayers(const MicroBatch &batch, bool keeps, const std::function<void(std::int64_t, Matrix)> &visit)
{
    m_keeps = keeps;
    if (!keeps)
        m_step = Device::kNoDropout;
    assert(batch.tokens() <= plan().shape.tokens);
    prepareRope(batch);
    const std::int64_t t = batch.tokens();
    const std::int64_t rows = plan().feedForwardRows(t);
    const Matrix stream = at(plan().stream, DType::F32, t, m_spec.hiddenSize);
    embed(batch, stream);
    if (keeps && batch.noise.alpha > 0) {
        const auto area = static_cast<float>(batch.noise.length * m_spec.hiddenSize);
        m_device.addNoise(stream, batch.noise.alpha / std::sqrt(area), batch.noise.seed, m_step);
    }
    for (std::size_t i = 0; i < layers.size(); ++i) {
        if (weights)
            weights->useLayer(i, i + 1);
        const LayerView v = view(i, Pass::Forward, batch);
        if (visit)
            visit(static_cast<std::int64_t>(i), stream);
        if (keeps) {
            const std::uint64_t inHost = plan().layers[i].inputInHost;
            if (inHost != LayerStash::kNone)
                m_device.awaitCopies(); // of the layer before last, whose place this is
            m_device.convert(stream, v.input);
            if (inHost != LayerStash::kNone)
                m_device.startDownload(m_hostBlock.data() + inHost, v.input.data, v.input.bytes());
        }
        attentionPart(i, v, Pass::Forward, batch);
        for (std::int64_t first = 0; first < t; first += rows)
            feedForward(i, tile(v, batch, first, std::min(rows, t - first)));
    }
}

double Decoder::lossPass(const MicroBatch &batch, bool gradient, float scale, std::span<float> each)
{
    const std::int64_t t = batch.tokens();
    const Matrix stream = at(plan().stream, DType::F32, t, m_spec.hiddenSize);
    const Matrix dStream = gradient ? at(plan().gradient, DType::F32, t, m_spec.hiddenSize) : Matrix{};
    if (gradient)
        m_device.zero(dStream);
    if (weights)
        weights->useHead();
    const auto count = static_cast<std::int64_t>(batch.lossRows.size());
    const std::int64_t chunk = std::max<std::int64_t>(1, std::min(plan().options.logitRows, plan().shape.labelled));
    std::vector<float> losses(static_cast<std::size_t>(std::min(chunk, count)));
    double total = 0;
    for (std::int64_t begin = 0; begin < count; begin += chunk) {
        const std::int64_t n = std::min(chunk, count - begin);
        const auto rows =
            std::span(batch.lossRows).subspan(static_cast<std::size_t>(begin), static_cast<std::size_t>(n));
        const auto labels =
            std::span(batch.lossLabels).subspan(static_cast<std::size_t>(begin), static_cast<std::size_t>(n));
        const Matrix x = at(Pass::Loss, Scratch::LossRows, DType::F32, n, m_spec.hiddenSize);
        const Matrix normed = at(Pass::Loss, Scratch::LossNormed, m_type, n, m_spec.hiddenSize);
        float *rstd = at(Pass::Loss, Scratch::LossRstd, DType::F32, 1, n).floats();
        const Matrix logits = at(Pass::Loss, Scratch::Logits, DType::F32, n, m_spec.vocabSize);
        m_device.gatherRows(stream, rows, x);
        m_device.rmsNorm(x, finalNorm, static_cast<float>(m_spec.normEps), normed, rstd);
        m_device.linearForward(head, normed, {{logits}}, {}, false, m_step);
        const auto lossSpan = std::span(losses).first(static_cast<std::size_t>(n));
        const Matrix dLogits = m_device.crossEntropy(logits, labels, scale, gradient, lossSpan);
        for (std::int64_t i = 0; i < n; ++i) {
            total += static_cast<double>(losses[static_cast<std::size_t>(i)]);
            if (!each.empty())
                each[static_cast<std::size_t>(begin + i)] = losses[static_cast<std::size_t>(i)];
        }
        if (!gradient)
            continue;
        const Matrix dNormed = at(Pass::Loss, Scratch::LossNormedGradient, DType::F32, n, m_spec.hiddenSize);
        const Matrix dRows = at(Pass::Loss, Scratch::LossRowsGradient, DType::F32, n, m_spec.hiddenSize);
        m_device.linearBackward(head, normed, {{dLogits}}, {}, dNormed, m_step);
        m_device.zero(dRows);
        m_device.rmsNormBackward(dNormed, x, finalNorm, rstd, dRows, gradientOf(gradients, finalNorm));
        m_device.scatterRows(dRows, rows, dStream);
    }
    return total;
}

// Of the rows of a tile; their gradient goes on in dStream. The activation is made again rather than kept; gate and up
// become their gradients.
void Decoder::feedForwardBackward(std::size_t index, const LayerView &v, Matrix dStream)
{
    DecoderLayer &layer = layers[index];
    const std::int64_t t = v.stream.rows;
    const AdapterWidths &w = plan().options.adapters[index];
    const Keep keep = plan().options.keep[index];
    if (keep != Keep::All)
        gateUpPart(index, v, Pass::Backward);
    const Matrix normed = at(Pass::Backward, Scratch::Normed, m_type, t, m_spec.hiddenSize);
    const Matrix activated = at(Pass::Backward, Scratch::Activated, m_type, t, m_spec.intermediateSize);
    const Matrix gate = v.gateUp.columns(0, m_spec.intermediateSize);
    const Matrix up = v.gateUp.columns(m_spec.intermediateSize, m_spec.intermediateSize);
    const Matrix downHidden = v.hidden.columns(w.qkv + w.output + w.gateUp, w.down);
    m_device.swiglu(gate, up, activated);
    if (keep == Keep::Nothing)
        m_device.linearHidden(layer.down, activated, downHidden, m_step);
    m_device.linearBackward(
        layer.down, activated, {{dStream}}, downHidden, activated, m_step); // its gradient takes its place
    m_device.swigluBackward(gate, up, activated, {});
    // Made again even where gateUpPart has just made it: the activation lies in its place since.
    m_device.rmsNormApply(v.middle, layer.preFeedForwardNorm, v.rstdFeedForward, normed);
    const Matrix dNormed = v.stream;
    m_device.linearBackward(layer.gateUp, normed, partsOf(layer.gateUp, v.gateUp),
        v.hidden.columns(w.qkv + w.output, w.gateUp), dNormed, m_step);
    m_device.rmsNormBackward(dNormed, v.middle, layer.preFeedForwardNorm, v.rstdFeedForward, dStream,
        gradientOf(gradients, layer.preFeedForwardNorm));
}

void Decoder::backwardLayer(std::size_t index, const MicroBatch &batch)
{
    if (weights)
        weights->useLayer(index, index - 1);
    DecoderLayer &layer = layers[index];
    const std::int64_t t = batch.tokens();
    const AdapterWidths &w = plan().options.adapters[index];
    const LayerView v = view(index, Pass::Backward, batch);
    if (plan().layers[index].inputInHost != LayerStash::kNone)
        m_device.awaitCopies();
    if (plan().options.keep[index] == Keep::Nothing) {
        m_device.convert(v.input, v.stream);
        attentionPart(index, v, Pass::Backward, batch);
    }

    const Matrix dStream = at(plan().gradient, DType::F32, t, m_spec.hiddenSize);
    const Matrix dNormed = at(plan().stream, DType::F32, t, m_spec.hiddenSize);
    const Matrix normed = at(Pass::Backward, Scratch::Normed, m_type, t, m_spec.hiddenSize);

    const std::int64_t rows = plan().feedForwardRows(t);
    for (std::int64_t first = 0; first < t; first += rows) {
        const std::int64_t count = std::min(rows, t - first);
        feedForwardBackward(index, tile(v, batch, first, count), dStream.slice(first, count));
    }

    // Attention block.
    const Matrix dAttention = at(Pass::Backward, Scratch::AttentionGradient, m_type, t, m_spec.queryWidth());
    m_device.linearBackward(
        layer.output, v.attention, {{dStream}}, v.hidden.columns(w.qkv, w.output), dAttention, m_step);
    const Matrix dQkv =
        at(Pass::Backward, Scratch::QkvGradient, m_type, t, m_spec.queryWidth() + 2 * m_spec.keyWidth());
    const Matrix dQ = dQkv.columns(0, m_spec.queryWidth());
    const Matrix dK = dQkv.columns(m_spec.queryWidth(), m_spec.keyWidth());
    const Matrix values = v.qkv.columns(m_spec.queryWidth() + m_spec.keyWidth(), m_spec.keyWidth());
    Matrix q = v.qkv.columns(0, m_spec.queryWidth());
    Matrix k = v.qkv.columns(m_spec.queryWidth(), m_spec.keyWidth());
    const bool normsHeads = layer.queryNorm != nullptr;
    if (normsHeads)
        std::tie(q, k) = rotate(layer, v.qkv, Pass::Backward, batch); // kept before norm and rotation
    m_device.attentionBackward(
        {m_spec.headCount, m_spec.kvHeadCount, m_spec.headDim, static_cast<float>(m_spec.attentionScale), layer.window},
        batch.sequences, q, k, values, v.attention, v.logSumExp, dAttention, dQ, dK,
        dQkv.columns(m_spec.queryWidth() + m_spec.keyWidth(), m_spec.keyWidth()));
    if (layer.rope >= 0) {
        const RopeTable &table = m_ropes[static_cast<std::size_t>(layer.rope)];
        m_device.rope(dQ, m_spec.headDim, table, batch.sequences.positions, true);
        m_device.rope(dK, m_spec.headDim, table, batch.sequences.positions, true);
    }
    if (normsHeads) {
        const auto epsilon = static_cast<float>(m_spec.normEps);
        m_device.headNormBackward(dQ, v.qkv.columns(0, m_spec.queryWidth()), m_spec.headDim, layer.queryNorm, epsilon,
            gradientOf(gradients, layer.queryNorm));
        m_device.headNormBackward(dK, v.qkv.columns(m_spec.queryWidth(), m_spec.keyWidth()), m_spec.headDim,
            layer.keyNorm, epsilon, gradientOf(gradients, layer.keyNorm));
    }
    m_device.rmsNormApply(v.input, layer.preAttentionNorm, v.rstd, normed);
    // Below the first layer nothing is trained unless the embedding is.
    const bool needsInput =
        index > 0 || gradients.embedding != nullptr || gradientOf(gradients, layer.preAttentionNorm);
    m_device.linearBackward(layer.qkv, normed, partsOf(layer.qkv, dQkv), v.hidden.columns(0, w.qkv),
        needsInput ? dNormed : Matrix{}, m_step);
    if (needsInput)
        m_device.rmsNormBackward(
            dNormed, v.input, layer.preAttentionNorm, v.rstd, dStream, gradientOf(gradients, layer.preAttentionNorm));
    if (plan().layers[index].inputInHost != LayerStash::kNone && index >= 2)
        m_device.startUpload(at(plan().layers[index - 2].input, m_type, t, m_spec.hiddenSize).data,
            m_hostBlock.data() + plan().layers[index - 2].inputInHost, v.input.bytes());
}

double Decoder::forwardBackward(const MicroBatch &batch, float scale, std::uint64_t step)
{
    m_step = step;
    forwardLayers(batch, true);
    const double total = lossPass(batch, true, scale, {});
    for (std::size_t i = layers.size(); i-- > 0;)
        backwardLayer(i, batch);
    if (gradients.embedding != nullptr)
        m_device.embedBackward(
            at(plan().gradient, DType::F32, batch.tokens(), m_spec.hiddenSize), batch.ids, 1.0f, gradients.embedding);
    m_device.synchronise();
    return total;
}

double Decoder::loss(const MicroBatch &batch, std::span<float> each)
{
    forwardLayers(batch, false);
    const double total = lossPass(batch, false, 1.0f, each);
    m_device.synchronise();
    return total;
}

void Decoder::logits(const MicroBatch &batch, std::span<const std::int32_t> rows, float *out)
{
    forwardLayers(batch, false);
    if (weights)
        weights->useHead();
    const Matrix stream = at(plan().stream, DType::F32, batch.tokens(), m_spec.hiddenSize);
    const auto chunk =
        static_cast<std::size_t>(std::max<std::int64_t>(1, std::min(plan().options.logitRows, plan().shape.labelled)));
    for (std::size_t begin = 0; begin < rows.size(); begin += chunk) {
        const std::size_t n = std::min(chunk, rows.size() - begin);
        const auto count = static_cast<std::int64_t>(n);
        const Matrix x = at(Pass::Loss, Scratch::LossRows, DType::F32, count, m_spec.hiddenSize);
        const Matrix normed = at(Pass::Loss, Scratch::LossNormed, m_type, count, m_spec.hiddenSize);
        float *rstd = at(Pass::Loss, Scratch::LossRstd, DType::F32, 1, count).floats();
        m_device.gatherRows(stream, rows.subspan(begin, n), x);
        m_device.rmsNorm(x, finalNorm, static_cast<float>(m_spec.normEps), normed, rstd);
        float *place = out + begin * static_cast<std::size_t>(m_spec.vocabSize);
        const Matrix target = m_device.isHost() ? Matrix{place, DType::F32, count, m_spec.vocabSize, m_spec.vocabSize}
                                                : at(Pass::Loss, Scratch::Logits, DType::F32, count, m_spec.vocabSize);
        m_device.linearForward(head, normed, {{target}}, {}, false, m_step);
        if (!m_device.isHost())
            m_device.download(place, target.data, count * m_spec.vocabSize * target.elementBytes());
    }
    m_device.synchronise();
}

KeyValueCache Decoder::makeCache(std::int64_t capacity)
{
    KeyValueCache cache;
    cache.capacity = capacity;
    const std::int64_t element = m_type == DType::F32 ? 4 : 2;
    for (std::size_t i = 0; i < layers.size(); ++i) {
        cache.keys.push_back(m_device.allocate(capacity * m_spec.keyWidth() * element));
        cache.values.push_back(m_device.allocate(capacity * m_spec.keyWidth() * element));
    }
    return cache;
}

Matrix Decoder::cached(const Buffer &block, std::int64_t rows) const
{
    return {block.data(), m_type, rows, m_spec.keyWidth(), m_spec.keyWidth()};
}

void Decoder::extend(KeyValueCache &cache, std::span<const std::int32_t> ids, float *out)
{
    assert(cache.length + static_cast<std::int64_t>(ids.size()) <= cache.capacity);
    MicroBatch batch;
    batch.ids.assign(ids.begin(), ids.end());
    for (std::size_t i = 0; i < ids.size(); ++i)
        batch.sequences.positions.push_back(static_cast<std::int32_t>(cache.length + static_cast<std::int64_t>(i)));
    batch.sequences.ends.push_back(batch.tokens());
    batch.ropeLength = cache.length + batch.tokens();
    const std::int32_t last = static_cast<std::int32_t>(ids.size()) - 1;
    {
        // Whatever is thrown, the next pass is not to find it.
        const std::unique_ptr<KeyValueCache *, void (*)(KeyValueCache **)> lent(
            &m_cache, [](KeyValueCache **place) { *place = nullptr; });
        m_cache = &cache;
        logits(batch, std::span(&last, 1), out);
    }
    cache.length += batch.tokens();
}

void Decoder::hiddenStates(const MicroBatch &batch, const std::function<void(std::int64_t, Matrix)> &visit)
{
    const std::int64_t t = batch.tokens();
    std::vector<float> rows(static_cast<std::size_t>(t * m_spec.hiddenSize));
    const auto show = [&](std::int64_t layer, const Matrix &state) {
        m_device.download(rows.data(), state.data, t * m_spec.hiddenSize * state.elementBytes());
        visit(layer, {rows.data(), DType::F32, t, m_spec.hiddenSize, m_spec.hiddenSize});
    };
    forwardLayers(batch, false, show);
    const Matrix stream = at(plan().stream, DType::F32, t, m_spec.hiddenSize);
    const Buffer normed = m_device.allocate(t * m_spec.hiddenSize * 4);
    const Buffer rstd = m_device.allocate(t * 4);
    const Matrix out{normed.data(), DType::F32, t, m_spec.hiddenSize, m_spec.hiddenSize};
    m_device.rmsNorm(stream, finalNorm, static_cast<float>(m_spec.normEps), out, rstd.floats());
    show(m_spec.layerCount, out);
}

} // namespace luthier::nn
