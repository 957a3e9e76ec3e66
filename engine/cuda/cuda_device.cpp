// SPDX-License-Identifier: GPL-3.0-or-later
#include "cuda/cuda_device.h"

#include <algorithm>
#include <cstring>
#include <numeric>
#include <stdexcept>

namespace luthier::cuda
{

using nn::Buffer;
using nn::Linear;
using nn::LinearGroup;
using nn::LoraPair;

namespace
{

GemmOperand plain(const Matrix &m)
{
    return {m.data, m.stride, false};
}

GemmOperand turned(const Matrix &m)
{
    return {m.data, m.stride, true};
}

bool drops(const LoraPair &lora, std::uint64_t step)
{
    return lora.dropout > 0 && step != nn::Device::kNoDropout;
}

bool isDora(const Linear &part)
{
    return part.lora && part.lora->magnitude != nullptr;
}

Attention shapeOf(const nn::AttentionParams &p, std::int64_t tokens)
{
    return {p.heads, p.kvHeads, p.headDim, tokens, p.window, p.scale};
}

} // namespace

CudaDevice::CudaDevice(std::unique_ptr<Runtime> runtime, DType computeType, std::unique_ptr<FastAttention> fast)
    : m_runtime(std::move(runtime))
    , m_type(computeType)
    , m_fast(std::move(fast))
{
}

CudaDevice::~CudaDevice() = default;

Matrix CudaDevice::scratch(Place place, DType type, std::int64_t rows, std::int64_t cols)
{
    Matrix m{nullptr, type, rows, cols, cols};
    const std::int64_t bytes = std::max<std::int64_t>(1, rows * cols * m.elementBytes());
    Buffer &buffer = m_places[place];
    if (buffer.bytes() < bytes) {
        buffer = Buffer(); // the old one goes before the new one comes
        buffer = m_runtime->allocate(bytes);
    }
    m.data = buffer.data();
    return m;
}

const void *CudaDevice::onDevice(List list, const void *data, std::size_t bytes)
{
    DeviceList &held = m_lists[list];
    if (held.buffer.defined() && held.content.size() == bytes
        && (bytes == 0 || std::memcmp(held.content.data(), data, bytes) == 0))
        return held.buffer.data();
    held.content.clear(); // what follows may fail
    const auto needed = static_cast<std::int64_t>(std::max<std::size_t>(bytes, 1));
    if (held.buffer.bytes() < needed) {
        held.buffer = Buffer();
        held.buffer = m_runtime->allocate(needed);
    }
    m_runtime->upload(held.buffer.data(), data, static_cast<std::int64_t>(bytes));
    const auto *first = static_cast<const std::byte *>(data);
    held.content.assign(first, first + bytes);
    return held.buffer.data();
}

// Equal targets become one segment, so that no two threads add to one place; within it the order stays.
RowSegments CudaDevice::segmentsOf(std::span<const std::int32_t> targets)
{
    std::vector<std::int32_t> order(targets.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [&](std::int32_t a, std::int32_t b) {
        return targets[static_cast<std::size_t>(a)] < targets[static_cast<std::size_t>(b)];
    });
    std::vector<std::int32_t> different;
    std::vector<std::int32_t> starts;
    for (std::size_t i = 0; i < order.size(); ++i) {
        const std::int32_t target = targets[static_cast<std::size_t>(order[i])];
        if (different.empty() || different.back() != target) {
            different.push_back(target);
            starts.push_back(static_cast<std::int32_t>(i));
        }
    }
    starts.push_back(static_cast<std::int32_t>(order.size()));
    return {static_cast<std::int64_t>(different.size()), onDevice<std::int32_t>(SegmentTargets, different),
        onDevice<std::int32_t>(SegmentStarts, starts), onDevice<std::int32_t>(SegmentOrder, order)};
}

void CudaDevice::embed(const cpu::RowMatrix &weight, std::span<const std::int32_t> ids, float scale, Matrix out)
{
    cuda::embed(m_runtime->stream(), weight, onDevice(Ids, ids), scale, out);
}

void CudaDevice::embedBackward(Matrix dx, std::span<const std::int32_t> ids, float scale, float *dWeight)
{
    addRows(m_runtime->stream(), dx, segmentsOf(ids), scale, dWeight, dx.cols);
}

void CudaDevice::addNoise(Matrix x, float magnitude, std::uint64_t seed, std::uint64_t step)
{
    cuda::addNoise(m_runtime->stream(), x, magnitude, seed, step);
}

void CudaDevice::rmsNorm(Matrix x, const float *weight, float epsilon, Matrix y, float *rstd)
{
    cuda::rmsNorm(m_runtime->stream(), x, weight, epsilon, y, rstd);
}

void CudaDevice::rmsNormApply(Matrix x, const float *weight, const float *rstd, Matrix y)
{
    cuda::rmsNormApply(m_runtime->stream(), x, weight, rstd, y);
}

void CudaDevice::rmsNormBackward(Matrix dy, Matrix x, const float *weight, const float *rstd, Matrix dx, float *dWeight)
{
    if (dWeight != nullptr)
        columnSums(m_runtime->stream(), dy, x, rstd, nullptr,
            scratch(PartialPlace, DType::F32, kPartials, x.cols).floats(), dWeight);
    cuda::rmsNormBackward(m_runtime->stream(), dy, x, weight, rstd, dx);
}

void CudaDevice::headNorm(Matrix x, std::int64_t headDim, const float *weight, float epsilon, Matrix y)
{
    cuda::headNorm(m_runtime->stream(), x, headDim, weight, epsilon, y);
}

void CudaDevice::headNormBackward(
    Matrix dy, Matrix x, std::int64_t headDim, const float *weight, float epsilon, float *dWeight)
{
    float *partial = dWeight != nullptr ? scratch(PartialPlace, DType::F32, kPartials, headDim).floats() : nullptr;
    cuda::headNormBackward(m_runtime->stream(), dy, x, headDim, weight, epsilon, partial, dWeight);
}

void CudaDevice::rope(
    Matrix x, std::int64_t headDim, const nn::RopeTable &table, std::span<const std::int32_t> positions, bool inverse)
{
    cuda::rope(m_runtime->stream(), x, headDim, table, onDevice(Positions, positions), inverse);
}

// ---- linear layers ---------------------------------------------------------------------------------------------

/// @p x in the compute type: itself, or a copy.
Matrix CudaDevice::operand(Matrix x, Place place)
{
    if (x.type == m_type || x.rows * x.cols == 0)
        return x;
    const Matrix copy = scratch(place, m_type, x.rows, x.cols);
    cuda::convert(m_runtime->stream(), x, copy);
    return copy;
}

/// An adapter's factor, fp32 [rows, cols], in the compute type.
GemmOperand CudaDevice::factor(const float *values, std::int64_t rows, std::int64_t cols, bool transposed)
{
    if (m_type == DType::F32)
        return {values, cols, transposed};
    const Matrix copy = scratch(FactorPlace, m_type, rows, cols);
    cuda::convert(m_runtime->stream(), {const_cast<float *>(values), DType::F32, rows, cols, cols}, copy);
    return {copy.data, cols, transposed};
}

/// A weight in the compute type: as it lies there, or decoded into scratch, where it stays until the next one.
CudaDevice::Weight CudaDevice::weightOf(const Linear &part)
{
    if (part.nf4) {
        const Matrix wide = scratch(WeightPlace, m_type, part.out, part.in);
        nf4Decode(m_runtime->stream(), reinterpret_cast<const std::uint8_t *>(part.nf4->codes.data()),
            reinterpret_cast<const std::uint8_t *>(part.nf4->maxima.data()), part.nf4->scales.floats(),
            part.nf4->offset, map(true).values, part.out * part.in, wide.data, m_type);
        return {wide.data, part.in};
    }
    const std::int64_t element = part.weight.type == DType::F32 ? 4 : 2;
    if (part.weight.type == m_type)
        return {part.weight.data, part.weight.rowBytes / element};
    const Matrix copy = scratch(WeightPlace, m_type, part.out, part.in);
    cuda::convert(m_runtime->stream(),
        {const_cast<void *>(part.weight.data), part.weight.type, part.out, part.in, part.weight.rowBytes / element},
        copy);
    return {copy.data, part.in};
}

/// How many parts from @p first on have weights and outputs (or gradients of them) side by side: one product does them.
std::size_t CudaDevice::runLength(const LinearGroup &group, std::size_t first, std::span<const Matrix> sides) const
{
    const auto isPlain = [&](const Linear &part) { return !part.nf4 && part.weight.type == m_type && !isDora(part); };
    std::size_t count = 1;
    while (first + count < group.parts.size()) {
        const Linear &before = group.parts[first + count - 1];
        const Linear &next = group.parts[first + count];
        const Matrix &left = sides[first + count - 1];
        const Matrix &right = sides[first + count];
        if (!isPlain(before) || !isPlain(next) || (before.bias == nullptr) != (next.bias == nullptr)
            || next.weight.rowBytes != before.weight.rowBytes
            || next.weight.data
                != static_cast<const std::byte *>(before.weight.data) + before.out * before.weight.rowBytes
            || right.type != left.type || right.stride != left.stride
            || right.data != static_cast<std::byte *>(left.data) + left.cols * left.elementBytes())
            break;
        ++count;
    }
    return count;
}

void CudaDevice::multiply(
    std::int64_t m, std::int64_t n, std::int64_t k, GemmOperand a, GemmOperand b, float alpha, float beta, Matrix c)
{
    if (m > 0 && n > 0)
        m_runtime->gemm({m, n, k, m_type, a, b, alpha, beta, c.data, c.type, c.stride});
}

/// y += hidden·Bᵀ, B kept as [rank, out]
void CudaDevice::addAdapter(const LoraPair &lora, std::int64_t out, Matrix hidden, Matrix y)
{
    multiply(hidden.rows, out, lora.rank, plain(hidden), factor(lora.b, lora.rank, out, false), 1.0f, 1.0f, y);
}

void CudaDevice::linearHidden(LinearGroup &group, Matrix x, Matrix hidden, std::uint64_t dropoutStep)
{
    const std::int64_t width = group.hiddenWidth();
    if (width == 0)
        return;
    const Matrix input = operand(x, InputPlace);
    const LoraPair *first = nullptr;
    bool together = true;
    for (const Linear &part : group.parts) {
        if (!part.lora)
            continue;
        first = first == nullptr ? &*part.lora : first;
        together = together && part.lora->scale == first->scale && !drops(*part.lora, dropoutStep);
    }
    if (together) { // the A factors lie one after the other
        multiply(x.rows, width, group.in(), plain(input), factor(first->a, width, group.in(), true), first->scale, 0,
            hidden);
        return;
    }
    std::int64_t column = 0;
    for (const Linear &part : group.parts) {
        if (!part.lora)
            continue;
        const LoraPair &lora = *part.lora;
        Matrix own = input;
        if (drops(lora, dropoutStep)) {
            own = scratch(DroppedPlace, m_type, x.rows, x.cols);
            dropout(m_runtime->stream(), x, lora.dropout, lora.dropoutStream, dropoutStep, own);
        }
        multiply(x.rows, lora.rank, part.in, plain(own), factor(lora.a, lora.rank, part.in, true), lora.scale, 0,
            hidden.columns(column, lora.rank));
        column += lora.rank;
    }
}

/// z = x·Wᵀ + hidden·Bᵀ, fp32
void CudaDevice::doraProduct(const Linear &part, Matrix x, Matrix hidden, Matrix z)
{
    const Weight weight = weightOf(part);
    multiply(x.rows, part.out, part.in, plain(x), {weight.data, weight.stride, true}, 1.0f, 0.0f, z);
    addAdapter(*part.lora, part.out, hidden, z);
}

void CudaDevice::linearForward(
    LinearGroup &group, Matrix x, std::span<const Matrix> outputs, Matrix hidden, bool add, std::uint64_t dropoutStep)
{
    linearHidden(group, x, hidden, dropoutStep);
    const Matrix input = operand(x, InputPlace);
    const Matrix narrow = operand(hidden, HiddenPlace);
    Stream s = m_runtime->stream();
    for (std::size_t p = 0; p < group.parts.size();) {
        const std::size_t count = runLength(group, p, outputs);
        const Linear &part = group.parts[p];
        if (isDora(part)) {
            ++p;
            continue;
        }
        std::int64_t out = 0;
        for (std::size_t i = p; i < p + count; ++i) {
            if (group.parts[i].bias != nullptr)
                bias(s, group.parts[i].bias, outputs[i], add);
            out += group.parts[i].out;
        }
        const Weight weight = weightOf(part);
        const bool onto = add || part.bias != nullptr;
        multiply(x.rows, out, part.in, plain(input), {weight.data, weight.stride, true}, 1.0f, onto ? 1.0f : 0.0f,
            outputs[p]);
        p += count;
    }
    std::int64_t column = 0;
    for (std::size_t p = 0; p < group.parts.size(); ++p) {
        const Linear &part = group.parts[p];
        if (!part.lora)
            continue;
        const LoraPair &lora = *part.lora;
        const Matrix own = narrow.columns(column, lora.rank);
        column += lora.rank;
        if (!isDora(part)) {
            addAdapter(lora, part.out, own, outputs[p]);
            continue;
        }
        const Matrix z = scratch(ProductPlace, DType::F32, x.rows, part.out);
        doraProduct(part, input, own, z);
        scaleColumns(s, z, lora.columnScale(part.out), part.bias, outputs[p], add);
    }
}

void CudaDevice::linearBackward(
    LinearGroup &group, Matrix x, std::span<const Matrix> dOutputs, Matrix hidden, Matrix dx, std::uint64_t dropoutStep)
{
    Stream s = m_runtime->stream();
    const Matrix input = operand(x, InputPlace);
    const Matrix narrow = operand(hidden, HiddenPlace);
    const std::int64_t width = group.hiddenWidth();
    const std::int64_t rows = x.rows;

    // Gradients of the outputs in the compute type. Where they must be converted they lie side by side in scratch.
    std::int64_t outs = 0;
    bool converts = false;
    for (const Matrix &side : dOutputs) {
        outs += side.cols;
        converts = converts || side.type != m_type;
    }
    std::vector<Matrix> dy(dOutputs.begin(), dOutputs.end());
    if (converts) {
        const Matrix whole = scratch(GradientPlace, m_type, rows, outs);
        std::int64_t first = 0;
        for (Matrix &side : dy) {
            const Matrix copy = whole.columns(first, side.cols);
            cuda::convert(s, side, copy);
            first += side.cols;
            side = copy;
        }
    }
    m_scaled.resize(std::max(m_scaled.size(), group.parts.size()));
    std::int64_t column = 0;
    for (std::size_t p = 0; p < group.parts.size(); ++p) {
        const Linear &part = group.parts[p];
        float *partial = scratch(PartialPlace, DType::F32, kPartials, part.out).floats();
        if (part.dBias != nullptr)
            columnSums(s, dOutputs[p], {}, nullptr, nullptr, partial, part.dBias);
        if (!part.lora)
            continue;
        const LoraPair &lora = *part.lora;
        const Matrix own = narrow.columns(column, lora.rank);
        column += lora.rank;
        if (!isDora(part))
            continue;
        // dm = Σ dy∘z/‖·‖ with z made again, and everything below sees dy∘(m/‖·‖).
        if (lora.dMagnitude != nullptr) {
            const Matrix z = scratch(ProductPlace, DType::F32, rows, part.out);
            doraProduct(part, input, own, z);
            columnSums(s, dOutputs[p], z, nullptr, lora.norm(), partial, lora.dMagnitude);
        }
        Matrix scaled{nullptr, m_type, rows, part.out, part.out};
        if (m_scaled[p].bytes() < rows * part.out * scaled.elementBytes()) {
            m_scaled[p] = Buffer();
            m_scaled[p] = m_runtime->allocate(rows * part.out * scaled.elementBytes());
        }
        scaled.data = m_scaled[p].data();
        scaleColumns(s, dOutputs[p], lora.columnScale(part.out), nullptr, scaled, false);
        dy[p] = scaled;
    }

    // u = scale·dy·B of all adapters; dB += hiddenᵀ·dy
    const Matrix u = scratch(HiddenGradientPlace, DType::F32, rows, width);
    const LoraPair *first = nullptr;
    bool together = true;
    column = 0;
    for (std::size_t p = 0; p < group.parts.size(); ++p) {
        const Linear &part = group.parts[p];
        if (!part.lora)
            continue;
        const LoraPair &lora = *part.lora;
        first = first == nullptr ? &lora : first;
        together = together && !drops(lora, dropoutStep) && lora.da != nullptr;
        multiply(rows, lora.rank, part.out, plain(dy[p]), factor(lora.b, lora.rank, part.out, true), lora.scale, 0.0f,
            u.columns(column, lora.rank));
        if (lora.db != nullptr)
            multiply(lora.rank, part.out, rows, turned(narrow.columns(column, lora.rank)), plain(dy[p]), 1.0f, 1.0f,
                {lora.db, DType::F32, lora.rank, part.out, part.out});
        column += lora.rank;
    }
    // dA += uᵀ·x
    const Matrix narrowU = operand(u, NarrowHiddenGradientPlace);
    if (together && first != nullptr)
        multiply(width, group.in(), rows, turned(narrowU), plain(input), 1.0f, 1.0f,
            {first->da, DType::F32, width, group.in(), group.in()});
    column = 0;
    for (const Linear &part : group.parts) {
        if (!part.lora || together)
            continue;
        const LoraPair &lora = *part.lora;
        const Matrix own = narrowU.columns(column, lora.rank);
        column += lora.rank;
        if (lora.da == nullptr)
            continue;
        Matrix seen = input;
        if (drops(lora, dropoutStep)) {
            seen = scratch(DroppedPlace, m_type, rows, x.cols);
            dropout(s, x, lora.dropout, lora.dropoutStream, dropoutStep, seen);
        }
        multiply(lora.rank, part.in, rows, turned(own), plain(seen), 1.0f, 1.0f,
            {lora.da, DType::F32, lora.rank, part.in, part.in});
    }
    for (std::size_t p = 0; p < group.parts.size(); ++p) {
        const Linear &part = group.parts[p];
        if (part.dWeight != nullptr)
            multiply(part.out, part.in, rows, turned(dy[p]), plain(input), 1.0f, 1.0f,
                {part.dWeight, DType::F32, part.out, part.in, part.in});
    }
    if (dx.data != nullptr)
        inputGradient(group, dy, narrowU, dx, dropoutStep);
}

/// dx = Σ dy·W + u·A, the second through the masks of dropout. May overwrite x.
void CudaDevice::inputGradient(
    const LinearGroup &group, std::span<const Matrix> dy, Matrix u, Matrix dx, std::uint64_t dropoutStep)
{
    const std::int64_t in = group.in();
    bool dropping = false;
    const LoraPair *first = nullptr;
    for (const Linear &part : group.parts) {
        if (!part.lora)
            continue;
        first = first == nullptr ? &*part.lora : first;
        dropping = dropping || drops(*part.lora, dropoutStep);
    }
    const Matrix sum = dropping && dx.type != DType::F32 ? scratch(SumPlace, DType::F32, dx.rows, in) : dx;
    float beta = 0;
    for (std::size_t p = 0; p < group.parts.size();) {
        const std::size_t count = runLength(group, p, dy);
        std::int64_t out = 0;
        for (std::size_t i = p; i < p + count; ++i)
            out += group.parts[i].out;
        const Weight weight = weightOf(group.parts[p]);
        multiply(dx.rows, in, out, plain(dy[p]), {weight.data, weight.stride, false}, 1.0f, beta, sum);
        beta = 1;
        p += count;
    }
    if (first != nullptr && !dropping)
        multiply(dx.rows, in, u.cols, plain(u), factor(first->a, u.cols, in, false), 1.0f, 1.0f, sum);
    std::int64_t column = 0;
    for (const Linear &part : group.parts) {
        if (!part.lora || !dropping)
            continue;
        const LoraPair &lora = *part.lora;
        const Matrix share = scratch(SharePlace, DType::F32, dx.rows, in);
        multiply(dx.rows, in, lora.rank, plain(u.columns(column, lora.rank)), factor(lora.a, lora.rank, in, false),
            1.0f, 0.0f, share);
        addDropped(m_runtime->stream(), share, drops(lora, dropoutStep) ? lora.dropout : 0.0f, lora.dropoutStream,
            dropoutStep, sum);
        column += lora.rank;
    }
    if (sum.data != dx.data)
        cuda::convert(m_runtime->stream(), sum, dx);
}

void CudaDevice::parametersChanged(LinearGroup &group)
{
    for (Linear &part : group.parts) {
        if (!isDora(part))
            continue;
        LoraPair &lora = *part.lora;
        if (!lora.norms.defined())
            lora.norms = m_runtime->allocate(2 * part.out * static_cast<std::int64_t>(sizeof(float)));
        const Weight weight = weightOf(part);
        const std::int64_t element = m_type == DType::F32 ? 4 : 2;
        doraNorms(m_runtime->stream(), {m_type, weight.data, part.out, part.in, weight.stride * element}, lora.a,
            lora.b, lora.rank, lora.scale, lora.magnitude, lora.norms.floats(), lora.norms.floats() + part.out);
    }
}

DeviceMap CudaDevice::map(bool isSigned)
{
    constexpr std::int64_t kBytes = sizeof cpu::DynamicMap::values;
    nn::Buffer &buffer = m_maps[isSigned ? 1 : 0];
    if (!buffer.defined()) {
        const cpu::DynamicMap &map = cpu::dynamicMap(isSigned);
        nn::Buffer made = m_runtime->allocate(2 * kBytes);
        m_runtime->upload(made.data(), map.values, kBytes);
        m_runtime->upload(made.data() + kBytes, map.borders, kBytes);
        buffer = std::move(made);
    }
    return {buffer.floats(), buffer.floats() + kBytes / 4};
}

std::optional<nn::Nf4Weight> CudaDevice::quantised(const cpu::RowMatrix &weight)
{
    Stream s = m_runtime->stream();
    const DeviceMap map = this->map(true);
    const std::int64_t count = weight.rows * weight.cols;
    const std::int64_t blocks = (count + kNf4Block - 1) / kNf4Block;
    const std::int64_t groups = (blocks + kNf4Group - 1) / kNf4Group;
    nn::Nf4Weight out{m_runtime->allocate((count + 1) / 2), m_runtime->allocate(blocks),
        m_runtime->allocate(groups * static_cast<std::int64_t>(sizeof(float)))};
    float *maxima = scratch(PartialPlace, DType::F32, 1, blocks + 1).floats();
    float *offset = maxima + blocks;
    nf4Encode(s, weight.data, weight.type, count, reinterpret_cast<std::uint8_t *>(out.codes.data()), maxima);
    nf4Mean(s, maxima, blocks, offset);
    nf4EncodeMaxima(s, maxima, blocks, offset, map.values, reinterpret_cast<std::uint8_t *>(out.maxima.data()),
        out.scales.floats());
    m_runtime->download(&out.offset, offset, sizeof(float));
    return out;
}

// ---- attention -------------------------------------------------------------------------------------------------

// Tiles of all sequences, those with most to do first.
const std::int32_t *CudaDevice::tilesOf(
    const nn::AttentionParams &params, const nn::Sequences &sequences, std::int64_t &count)
{
    const std::int64_t rows = attentionTile(params.headDim);
    std::vector<std::array<std::int32_t, 3>> tiles;
    std::int64_t begin = 0;
    for (const std::int64_t end : sequences.ends) {
        for (std::int64_t first = begin; first < end; first += rows)
            tiles.push_back(
                {static_cast<std::int32_t>(begin), static_cast<std::int32_t>(end), static_cast<std::int32_t>(first)});
        begin = end;
    }
    std::stable_sort(
        tiles.begin(), tiles.end(), [](const auto &a, const auto &b) { return a[2] - a[0] > b[2] - b[0]; });
    count = static_cast<std::int64_t>(tiles.size());
    return static_cast<const std::int32_t *>(
        onDevice(Tiles, tiles.data(), tiles.size() * sizeof(std::array<std::int32_t, 3>)));
}

void CudaDevice::attention(const nn::AttentionParams &params, const nn::Sequences &sequences, Matrix q, Matrix k,
    Matrix v, Matrix out, float *lse)
{
    if (m_fast && m_fast->takes(params, q.type)) {
        m_fast->forward(params, sequences, q, k, v, out, lse);
        return;
    }
    std::int64_t count = 0;
    const std::int32_t *tiles = tilesOf(params, sequences, count);
    attentionForward(m_runtime->stream(), shapeOf(params, q.rows), tiles, count, q, k, v, out, lse);
}

void CudaDevice::attentionBackward(const nn::AttentionParams &params, const nn::Sequences &sequences, Matrix q,
    Matrix k, Matrix v, Matrix out, const float *lse, Matrix dOut, Matrix dq, Matrix dk, Matrix dv)
{
    if (m_fast && m_fast->takes(params, q.type)) {
        m_fast->backward(params, sequences, q, k, v, out, lse, dOut, dq, dk, dv);
        return;
    }
    std::int64_t count = 0;
    const std::int32_t *tiles = tilesOf(params, sequences, count);
    cuda::attentionBackward(m_runtime->stream(), shapeOf(params, q.rows), tiles, count, q, k, v, out, lse, dOut,
        scratch(DeltaPlace, DType::F32, params.heads, q.rows).floats(), dq, dk, dv);
}

void CudaDevice::attentionCached(
    const nn::AttentionParams &params, Matrix q, Matrix keys, Matrix values, std::int64_t past, Matrix out)
{
    cuda::attentionCached(m_runtime->stream(), shapeOf(params, q.rows), q, keys, values, past, out);
}

// ---- the rest --------------------------------------------------------------------------------------------------

void CudaDevice::swiglu(Matrix gate, Matrix up, Matrix h)
{
    cuda::swiglu(m_runtime->stream(), gate, up, h);
}

void CudaDevice::swigluBackward(Matrix gate, Matrix up, Matrix dh, Matrix h)
{
    cuda::swigluBackward(m_runtime->stream(), gate, up, dh, h);
}

void CudaDevice::gatherRows(Matrix x, std::span<const std::int32_t> rows, Matrix y)
{
    cuda::gatherRows(m_runtime->stream(), x, onDevice(Rows, rows), y);
}

void CudaDevice::scatterRows(Matrix y, std::span<const std::int32_t> rows, Matrix x)
{
    addRows(m_runtime->stream(), y, segmentsOf(rows), 1.0f, x.floats(), x.stride);
}

void CudaDevice::convert(Matrix x, Matrix y)
{
    cuda::convert(m_runtime->stream(), x, y);
}

void CudaDevice::zero(Matrix x)
{
    m_runtime->zero(x.data, x.stride * x.elementBytes(), x.cols * x.elementBytes(), x.rows);
}

Matrix CudaDevice::crossEntropy(
    Matrix logits, std::span<const std::int32_t> labels, float scale, bool gradient, std::span<float> losses)
{
    float *each = scratch(LossPlace, DType::F32, 1, logits.rows).floats();
    const DType type = gradient ? m_type : DType::F32;
    cuda::crossEntropy(m_runtime->stream(), logits, onDevice(Labels, labels), scale, gradient, type, each);
    m_runtime->download(losses.data(), each, logits.rows * static_cast<std::int64_t>(sizeof(float)));
    return {logits.data, type, logits.rows, logits.cols, logits.stride * (type == DType::F32 ? 1 : 2)};
}

double CudaDevice::sumOfSquares(const float *gradients, std::span<const nn::AdamPiece> pieces)
{
    if (pieces.empty())
        return 0;
    const auto count = static_cast<std::int64_t>(pieces.size());
    std::vector<double> sums(static_cast<std::size_t>(count * kBlocksPerPiece));
    const auto bytes = static_cast<std::int64_t>(sums.size() * sizeof(double));
    auto *partial = static_cast<double *>(scratch(PartialPlace, DType::F32, 1, bytes / 4).data);
    cuda::sumOfSquares(m_runtime->stream(), gradients, onDevice(Pieces, pieces), count, partial);
    m_runtime->download(sums.data(), partial, bytes);
    return std::accumulate(sums.begin(), sums.end(), 0.0);
}

void CudaDevice::adamW(const nn::AdamBlocks &blocks, std::span<const nn::AdamPiece> pieces, const cpu::AdamStep &common)
{
    bool kinds[2] = {};
    for (const nn::AdamPiece &piece : pieces) {
        if (piece.end - piece.begin > kPieceValues)
            throw std::logic_error("a piece of the parameters is too large for the optimizer's kernel");
        kinds[piece.eightBit ? 1 : 0] = true;
    }
    // Whatever needs memory first: an update is made as a whole or not at all.
    const auto count = static_cast<std::int64_t>(pieces.size());
    const auto *list = onDevice(Pieces, pieces);
    const DeviceMap first = kinds[1] ? map(true) : DeviceMap{};
    const DeviceMap second = kinds[1] ? map(false) : DeviceMap{};
    if (kinds[0])
        cuda::adamW(m_runtime->stream(), blocks, list, count, common);
    if (kinds[1])
        cuda::adamW8(m_runtime->stream(), blocks, list, count, common, first, second);
}

std::uint64_t CudaDevice::workspaceBytes() const
{
    std::int64_t bytes = m_maps[0].bytes() + m_maps[1].bytes();
    for (const Buffer &buffer : m_places)
        bytes += buffer.bytes();
    for (const Buffer &buffer : m_scaled)
        bytes += buffer.bytes();
    for (const DeviceList &list : m_lists)
        bytes += list.buffer.bytes();
    return static_cast<std::uint64_t>(bytes);
}

} // namespace luthier::cuda
