// SPDX-License-Identifier: GPL-3.0-or-later
#include "nn/cpu_device.h"

#include "base/memory.h"
#include "base/random.h"

#include <bit>
#include <cmath>
#include <cstring>

namespace luthier::nn
{

using cpu::GemmGroup;
using cpu::GemmJob;
using cpu::LeftFactor;
using cpu::RightFactor;
using cpu::Store;

namespace
{

constexpr std::int64_t kRowGrain = 8; // rows a task of a row-wise operation takes at least
constexpr std::int64_t kPartials = 16; // fixed, so that sums over rows do not depend on the number of threads

cpu::bf16 *halves(const Matrix &m)
{
    return static_cast<cpu::bf16 *>(m.data);
}

void *at(const Matrix &m, std::int64_t row)
{
    return static_cast<std::byte *>(m.data) + row * m.stride * m.elementBytes();
}

float *floatRow(const Matrix &m, std::int64_t row)
{
    return m.floats() + row * m.stride;
}

LeftFactor left(const Matrix &m)
{
    return {m.type, m.data, m.stride, m.cols, false};
}

cpu::HeadRows heads(const Matrix &m)
{
    return {m.type, m.data, m.stride};
}

Store storeOf(const Matrix &m, bool add)
{
    if (m.type == DType::BF16)
        return Store::Bf16;
    return add ? Store::AddF32 : Store::F32;
}

// One row as fp32: the row itself, or a copy.
const float *asFloats(const cpu::Kernels &k, const Matrix &m, std::int64_t row, std::vector<float> &copy)
{
    if (m.type == DType::F32)
        return floatRow(m, row);
    copy.resize(static_cast<std::size_t>(m.cols));
    k.widen(halves(m) + row * m.stride, m.cols, copy.data());
    return copy.data();
}

} // namespace

CpuDevice::CpuDevice(int threads, DType computeType)
    : m_compute(threads > 0 ? threads : cpu::usableProcessors())
    , m_type(computeType)
{
}

CpuDevice::~CpuDevice() = default;

void CpuDevice::upload(void *to, const void *from, std::int64_t bytes)
{
    std::memcpy(to, from, static_cast<std::size_t>(bytes));
}

void CpuDevice::download(void *to, const void *from, std::int64_t bytes)
{
    std::memcpy(to, from, static_cast<std::size_t>(bytes));
}

Matrix CpuDevice::scratch(std::vector<std::byte> &buffer, DType type, std::int64_t rows, std::int64_t cols)
{
    Matrix m{nullptr, type, rows, cols, cols};
    const auto bytes = static_cast<std::size_t>(rows * cols * m.elementBytes());
    if (buffer.size() < bytes)
        buffer.resize(bytes);
    m.data = buffer.data();
    return m;
}

void CpuDevice::embed(const cpu::RowMatrix &weight, std::span<const std::int32_t> ids, float scale, Matrix out)
{
    m_compute.gatherRows(weight, ids.data(), static_cast<std::int64_t>(ids.size()), scale, out.floats());
}

void CpuDevice::embedBackward(Matrix dx, std::span<const std::int32_t> ids, float scale, float *dWeight)
{
    // Equal ids may meet anywhere in the batch, so columns are shared out rather than tokens.
    m_compute.pool().runRanges(dx.cols, 64, [&](std::int64_t begin, std::int64_t end, int) {
        for (std::int64_t t = 0; t < dx.rows; ++t)
            m_compute.k().add(dWeight + ids[static_cast<std::size_t>(t)] * dx.cols + begin, floatRow(dx, t) + begin,
                end - begin, scale);
    });
}

void CpuDevice::addNoise(Matrix x, float magnitude, std::uint64_t seed, std::uint64_t step)
{
    const CounterRandom random(seed, step);
    m_compute.pool().runRanges(x.rows, kRowGrain, [&](std::int64_t begin, std::int64_t end, int) {
        for (std::int64_t t = begin; t < end; ++t) {
            for (std::int64_t c = 0; c < x.cols; ++c)
                floatRow(x, t)[c] +=
                    magnitude * (2.0f * random.uniform(static_cast<std::uint64_t>(t * x.cols + c)) - 1.0f);
        }
    });
}

void CpuDevice::rmsNorm(Matrix x, const float *weight, float epsilon, Matrix y, float *rstd)
{
    const bool half = y.type == DType::BF16;
    m_compute.pool().runRanges(x.rows, kRowGrain, [&](std::int64_t begin, std::int64_t end, int) {
        for (std::int64_t t = begin; t < end; ++t)
            rstd[t] = m_compute.k().rmsNorm(floatRow(x, t), weight, x.cols, epsilon, half ? nullptr : floatRow(y, t),
                half ? halves(y) + t * y.stride : nullptr);
    });
}

void CpuDevice::rmsNormApply(Matrix x, const float *weight, const float *rstd, Matrix y)
{
    const bool half = y.type == DType::BF16;
    m_compute.pool().runRanges(x.rows, kRowGrain, [&](std::int64_t begin, std::int64_t end, int) {
        std::vector<float> copy;
        for (std::int64_t t = begin; t < end; ++t)
            m_compute.k().rmsNormApply(asFloats(m_compute.k(), x, t, copy), weight, rstd[t], x.cols,
                half ? nullptr : floatRow(y, t), half ? halves(y) + t * y.stride : nullptr);
    });
}

void CpuDevice::rmsNormBackward(Matrix dy, Matrix x, const float *weight, const float *rstd, Matrix dx, float *dWeight)
{
    Matrix partial{};
    if (dWeight != nullptr) {
        partial = scratch(m_partial, DType::F32, kPartials, x.cols);
        zero(partial);
    }
    const std::int64_t step = (x.rows + kPartials - 1) / kPartials;
    m_compute.pool().run(kPartials, [&](std::int64_t part, int) {
        float *dw = dWeight != nullptr ? floatRow(partial, part) : nullptr;
        std::vector<float> copy;
        for (std::int64_t t = part * step; t < std::min(x.rows, (part + 1) * step); ++t)
            m_compute.k().rmsNormBackward(
                floatRow(dy, t), asFloats(m_compute.k(), x, t, copy), weight, rstd[t], x.cols, floatRow(dx, t), dw);
    });
    for (std::int64_t part = 0; dWeight != nullptr && part < kPartials; ++part)
        m_compute.k().add(dWeight, floatRow(partial, part), x.cols, 1.0f);
}

void CpuDevice::headNorm(Matrix x, std::int64_t headDim, const float *weight, float epsilon, Matrix y)
{
    const bool half = y.type == DType::BF16;
    m_compute.pool().runRanges(x.rows, kRowGrain, [&](std::int64_t begin, std::int64_t end, int) {
        std::vector<float> copy;
        for (std::int64_t t = begin; t < end; ++t) {
            const float *row = asFloats(m_compute.k(), x, t, copy);
            for (std::int64_t c = 0; c < x.cols; c += headDim)
                m_compute.k().rmsNorm(row + c, weight, headDim, epsilon, half ? nullptr : floatRow(y, t) + c,
                    half ? halves(y) + t * y.stride + c : nullptr);
        }
    });
}

void CpuDevice::headNormBackward(
    Matrix dy, Matrix x, std::int64_t headDim, const float *weight, float epsilon, float *dWeight)
{
    Matrix partial = scratch(m_partial, DType::F32, kPartials, headDim);
    zero(partial);
    const std::int64_t step = (x.rows + kPartials - 1) / kPartials;
    m_compute.pool().run(kPartials, [&](std::int64_t part, int) {
        std::vector<float> copy;
        std::vector<float> gradient;
        std::vector<float> result(static_cast<std::size_t>(x.cols));
        for (std::int64_t t = part * step; t < std::min(x.rows, (part + 1) * step); ++t) {
            const float *row = asFloats(m_compute.k(), x, t, copy);
            const float *dRow = asFloats(m_compute.k(), dy, t, gradient);
            std::fill(result.begin(), result.end(), 0.0f);
            for (std::int64_t c = 0; c < x.cols; c += headDim) {
                const float mean = m_compute.k().dot(row + c, row + c, headDim) / static_cast<float>(headDim);
                const float rstd = 1.0f / std::sqrt(mean + epsilon);
                m_compute.k().rmsNormBackward(dRow + c, row + c, weight, rstd, headDim, result.data() + c,
                    dWeight != nullptr ? floatRow(partial, part) : nullptr);
            }
            if (dy.type == DType::BF16)
                m_compute.k().narrow(result.data(), x.cols, halves(dy) + t * dy.stride);
            else
                std::memcpy(floatRow(dy, t), result.data(), result.size() * sizeof(float));
        }
    });
    for (std::int64_t part = 0; dWeight != nullptr && part < kPartials; ++part)
        m_compute.k().add(dWeight, floatRow(partial, part), headDim, 1.0f);
}

void CpuDevice::rope(
    Matrix x, std::int64_t headDim, const RopeTable &table, std::span<const std::int32_t> positions, bool inverse)
{
    const std::int64_t half = table.rotary / 2;
    const float sign = inverse ? -1.0f : 1.0f;
    m_compute.pool().runRanges(x.rows, kRowGrain, [&](std::int64_t begin, std::int64_t end, int) {
        std::vector<float> copy(static_cast<std::size_t>(x.type == DType::BF16 ? x.cols : 0));
        for (std::int64_t t = begin; t < end; ++t) {
            const std::int64_t at = positions[static_cast<std::size_t>(t)] * half;
            float *row = x.type == DType::F32 ? floatRow(x, t) : copy.data();
            if (x.type == DType::BF16)
                m_compute.k().widen(halves(x) + t * x.stride, x.cols, row);
            m_compute.k().rope(row, x.cols / headDim, headDim, table.rotary, table.cos + at, table.sin + at, sign);
            if (x.type == DType::BF16)
                m_compute.k().narrow(row, x.cols, halves(x) + t * x.stride);
        }
    });
}

// Inverted dropout with a counter-based mask: the backward pass draws the same mask again.
void CpuDevice::dropInputs(const LoraPair &lora, std::uint64_t step, Matrix x, Matrix dropped)
{
    const float keep = 1.0f / (1.0f - lora.dropout);
    const CounterRandom random(lora.dropoutStream, step);
    m_compute.pool().runRanges(x.rows, kRowGrain, [&](std::int64_t begin, std::int64_t end, int) {
        std::vector<float> copy;
        std::vector<float> row(static_cast<std::size_t>(x.cols));
        for (std::int64_t t = begin; t < end; ++t) {
            const float *values = asFloats(m_compute.k(), x, t, copy);
            for (std::int64_t c = 0; c < x.cols; ++c) {
                const bool kept = random.uniform(static_cast<std::uint64_t>(t * x.cols + c)) >= lora.dropout;
                row[static_cast<std::size_t>(c)] = kept ? values[c] * keep : 0.0f;
            }
            if (dropped.type == DType::BF16)
                m_compute.k().narrow(row.data(), x.cols, halves(dropped) + t * dropped.stride);
            else
                std::memcpy(floatRow(dropped, t), row.data(), row.size() * sizeof(float));
        }
    });
}

void CpuDevice::linearHidden(LinearGroup &group, Matrix x, Matrix hidden, std::uint64_t dropoutStep)
{
    GemmGroup together{x.rows, precision(), {left(x)}, {}};
    std::int64_t column = 0;
    for (Linear &part : group.parts) {
        if (!part.lora)
            continue;
        const LoraPair &lora = *part.lora;
        const Matrix h = hidden.columns(column, lora.rank);
        const GemmJob project{lora.rank, h.data, h.stride, Store::F32, nullptr,
            {{0, {cpu::floats(lora.a, lora.rank, part.in, part.in), true, lora.scale}}}};
        if (lora.dropout > 0 && dropoutStep != kNoDropout) {
            const Matrix dropped = scratch(m_dropped, x.type, x.rows, x.cols);
            dropInputs(lora, dropoutStep, x, dropped);
            m_compute.gemm({x.rows, precision(), {left(dropped)}, {project}});
        } else {
            together.jobs.push_back(project);
        }
        column += lora.rank;
    }
    if (!together.jobs.empty())
        m_compute.gemm(together);
}

void CpuDevice::linearForward(
    LinearGroup &group, Matrix x, std::span<const Matrix> outputs, Matrix hidden, bool add, std::uint64_t dropoutStep)
{
    // hidden = scale·x·Aᵀ for all adapters, then y = x·Wᵀ + hidden·Bᵀ in one product.
    linearHidden(group, x, hidden, dropoutStep);
    GemmGroup main{x.rows, precision(), {left(x)}, {}};
    std::int64_t column = 0;
    for (std::size_t p = 0; p < group.parts.size(); ++p) {
        Linear &part = group.parts[p];
        const Matrix &y = outputs[p];
        GemmJob job{part.out, y.data, y.stride, storeOf(y, add), part.bias, {{0, {part.weight, true, 1.0f}}}};
        if (part.lora) {
            const LoraPair &lora = *part.lora;
            job.segments.push_back({static_cast<int>(main.left.size()),
                {cpu::floats(lora.b, lora.rank, part.out, part.out), false, 1.0f}});
            main.left.push_back(left(hidden.columns(column, lora.rank)));
            column += lora.rank;
        }
        main.jobs.push_back(job);
    }

    std::vector<GemmJob> plain;
    for (std::size_t p = 0; p < group.parts.size(); ++p) {
        const Linear &part = group.parts[p];
        if (!part.lora || part.lora->magnitude == nullptr) {
            plain.push_back(main.jobs[p]);
            continue;
        }
        // DoRA scales the columns of the sum before the bias, so it is made apart.
        const Matrix z = scratch(m_product, DType::F32, x.rows, part.out);
        GemmJob job = main.jobs[p];
        job.c = z.data;
        job.ldc = z.stride;
        job.store = Store::F32;
        job.bias = nullptr;
        m_compute.gemm({x.rows, precision(), main.left, {job}});
        const Matrix &y = outputs[p];
        m_compute.pool().runRanges(x.rows, kRowGrain, [&](std::int64_t begin, std::int64_t end, int) {
            for (std::int64_t t = begin; t < end; ++t) {
                float *row = floatRow(z, t);
                for (std::int64_t c = 0; c < part.out; ++c)
                    row[c] =
                        row[c] * part.lora->columnScale(part.out)[c] + (part.bias != nullptr ? part.bias[c] : 0.0f);
                if (y.type == DType::BF16)
                    m_compute.k().narrow(row, part.out, halves(y) + t * y.stride);
                else if (add)
                    m_compute.k().add(floatRow(y, t), row, part.out, 1.0f);
                else
                    std::memcpy(floatRow(y, t), row, static_cast<std::size_t>(part.out) * sizeof(float));
            }
        });
    }
    main.jobs = std::move(plain);
    if (!main.jobs.empty())
        m_compute.gemm(main);
}

void CpuDevice::linearBackward(
    LinearGroup &group, Matrix x, std::span<const Matrix> dOutputs, Matrix hidden, Matrix dx, std::uint64_t dropoutStep)
{
    std::vector<Matrix> dy(dOutputs.begin(), dOutputs.end());
    std::vector<std::vector<std::byte>> scaled(group.parts.size());
    std::int64_t column = 0;
    for (std::size_t p = 0; p < group.parts.size(); ++p) {
        Linear &part = group.parts[p];
        if (part.dBias != nullptr) {
            std::vector<float> copy;
            for (std::int64_t t = 0; t < x.rows; ++t)
                m_compute.k().add(part.dBias, asFloats(m_compute.k(), dy[p], t, copy), part.out, 1.0f);
        }
        const std::int64_t first = column;
        column += part.lora ? part.lora->rank : 0;
        if (!part.lora || part.lora->magnitude == nullptr)
            continue;
        // DoRA: dm = Σ dy∘z/‖·‖ with z made again, and everything below sees dy∘(m/‖·‖).
        LoraPair &lora = *part.lora;
        const Matrix z = scratch(m_product, DType::F32, x.rows, part.out);
        const Matrix h = hidden.columns(first, lora.rank);
        m_compute.gemm({x.rows, precision(), {left(x), left(h)},
            {{part.out, z.data, z.stride, Store::F32, nullptr,
                {{0, {part.weight, true, 1.0f}},
                    {1, {cpu::floats(lora.b, lora.rank, part.out, part.out), false, 1.0f}}}}}});
        const Matrix out = scratch(scaled[p], DType::F32, x.rows, part.out);
        std::vector<float> copy;
        for (std::int64_t t = 0; t < x.rows; ++t) {
            const float *gradient = asFloats(m_compute.k(), dy[p], t, copy);
            for (std::int64_t c = 0; c < part.out; ++c) {
                if (lora.dMagnitude != nullptr)
                    lora.dMagnitude[c] += gradient[c] * floatRow(z, t)[c] / lora.norm()[c];
                floatRow(out, t)[c] = gradient[c] * lora.columnScale(part.out)[c];
            }
        }
        dy[p] = out;
    }

    // u = scale·dy·B of all adapters
    const std::int64_t width = group.hiddenWidth();
    const Matrix u = scratch(m_hiddenGradient, DType::F32, x.rows, width);
    GemmGroup up{x.rows, precision(), {}, {}};
    column = 0;
    for (std::size_t p = 0; p < group.parts.size(); ++p) {
        const Linear &part = group.parts[p];
        if (!part.lora)
            continue;
        const LoraPair &lora = *part.lora;
        const Matrix slice = u.columns(column, lora.rank);
        up.jobs.push_back({lora.rank, slice.data, slice.stride, Store::F32, nullptr,
            {{static_cast<int>(up.left.size()),
                {cpu::floats(lora.b, lora.rank, part.out, part.out), true, lora.scale}}}});
        up.left.push_back(left(dy[p]));
        column += lora.rank;
    }
    if (!up.jobs.empty())
        m_compute.gemm(up);

    // dA += uᵀ·x for all adapters at once, dB += hiddenᵀ·dy
    column = 0;
    bool together = true;
    for (Linear &part : group.parts) {
        if (part.lora && (part.lora->dropout > 0 || part.lora->da == nullptr))
            together = false;
    }
    const Linear *firstAdapted = nullptr;
    for (std::size_t p = 0; p < group.parts.size(); ++p) {
        Linear &part = group.parts[p];
        if (!part.lora)
            continue;
        LoraPair &lora = *part.lora;
        firstAdapted = firstAdapted == nullptr ? &part : firstAdapted;
        if (lora.db != nullptr)
            m_compute.outer(hidden.floats() + column, hidden.stride, dy[p].type, dy[p].data, dy[p].stride, x.rows,
                lora.rank, part.out, lora.db, part.out);
        if (!together && lora.da != nullptr) {
            Matrix input = x;
            if (lora.dropout > 0) {
                input = scratch(m_dropped, x.type, x.rows, x.cols);
                dropInputs(lora, dropoutStep, x, input);
            }
            m_compute.outer(u.floats() + column, u.stride, input.type, input.data, input.stride, x.rows, lora.rank,
                part.in, lora.da, part.in);
        }
        column += lora.rank;
    }
    if (together && firstAdapted != nullptr)
        m_compute.outer(u.floats(), u.stride, x.type, x.data, x.stride, x.rows, width, group.in(),
            firstAdapted->lora->da, group.in());

    for (std::size_t p = 0; p < group.parts.size(); ++p) {
        Linear &part = group.parts[p];
        if (part.dWeight == nullptr)
            continue;
        LeftFactor gradient = left(dy[p]);
        gradient.stride = dy[p].stride;
        gradient.depth = x.rows;
        gradient.transposed = true;
        m_compute.gemm({part.out, precision(), {gradient},
            {{part.in, part.dWeight, part.in, Store::AddF32, nullptr,
                {{0, {{x.type, x.data, x.rows, x.cols, x.stride * x.elementBytes()}, false, 1.0f}}}}}});
    }

    if (dx.data == nullptr)
        return;
    bool dropping = false;
    for (const Linear &part : group.parts)
        dropping = dropping || (part.lora && part.lora->dropout > 0);
    std::vector<std::byte> wide;
    const Matrix sum = dropping && dx.type == DType::BF16 ? scratch(wide, DType::F32, x.rows, group.in()) : dx;
    GemmGroup input{x.rows, precision(), {}, {{group.in(), sum.data, sum.stride, storeOf(sum, false), nullptr, {}}}};
    GemmJob &job = input.jobs.front();
    const auto addTerm = [&](const Matrix &factor, RightFactor right) {
        job.segments.push_back({static_cast<int>(input.left.size()), right});
        input.left.push_back(left(factor));
    };
    for (std::size_t p = 0; p < group.parts.size(); ++p)
        addTerm(dy[p], {group.parts[p].weight, false, 1.0f});
    if (width > 0 && !dropping)
        addTerm(u, {cpu::floats(firstAdapted->lora->a, width, group.in(), group.in()), false, 1.0f});
    m_compute.gemm(input);
    if (!dropping)
        return;
    // With dropout the adapters' share passes through their masks.
    column = 0;
    std::vector<std::byte> share;
    for (const Linear &part : group.parts) {
        if (!part.lora)
            continue;
        const LoraPair &lora = *part.lora;
        const Matrix partial = scratch(share, DType::F32, x.rows, part.in);
        m_compute.gemm({x.rows, precision(), {left(u.columns(column, lora.rank))},
            {{part.in, partial.data, partial.stride, Store::F32, nullptr,
                {{0, {cpu::floats(lora.a, lora.rank, part.in, part.in), false, 1.0f}}}}}});
        const Matrix masked = scratch(m_dropped, DType::F32, x.rows, part.in);
        if (lora.dropout > 0)
            dropInputs(lora, dropoutStep, partial, masked);
        const Matrix &addend = lora.dropout > 0 ? masked : partial;
        for (std::int64_t t = 0; t < x.rows; ++t)
            m_compute.k().add(floatRow(sum, t), floatRow(addend, t), part.in, 1.0f);
        column += lora.rank;
    }
    if (sum.data != dx.data)
        convert(sum, dx);
}

void CpuDevice::parametersChanged(LinearGroup &group)
{
    for (Linear &part : group.parts) {
        if (!part.lora || part.lora->magnitude == nullptr)
            continue;
        LoraPair &lora = *part.lora;
        if (!lora.norms.defined())
            lora.norms = allocate(2 * part.out * static_cast<std::int64_t>(sizeof(float)));
        float *norm = lora.norms.floats();
        float *columnScale = norm + part.out;
        m_compute.pool().runRanges(part.out, 16, [&](std::int64_t begin, std::int64_t end, int) {
            std::vector<float> row(static_cast<std::size_t>(part.in));
            for (std::int64_t o = begin; o < end; ++o) {
                const auto *bytes = static_cast<const std::byte *>(part.weight.data) + o * part.weight.rowBytes;
                dequantise(part.weight.type, bytes, row.data(), static_cast<std::uint64_t>(part.in));
                for (std::int64_t r = 0; r < lora.rank; ++r)
                    m_compute.k().add(row.data(), lora.a + r * part.in, part.in, lora.scale * lora.b[r * part.out + o]);
                norm[o] = static_cast<float>(std::sqrt(m_compute.k().sumOfSquares(row.data(), part.in)));
                columnScale[o] = lora.magnitude[o] / norm[o];
            }
        });
    }
}

cpu::CausalAttention &CpuDevice::attentionOf(const AttentionParams &p)
{
    const std::vector<std::int64_t> key = {
        p.heads, p.kvHeads, p.headDim, p.window, std::bit_cast<std::int32_t>(p.scale)};
    auto &attention = m_attention[key];
    if (!attention)
        attention = std::make_unique<cpu::CausalAttention>(
            m_compute, cpu::AttentionShape{p.heads, p.kvHeads, p.headDim, p.scale, p.window, precision()});
    return *attention;
}

void CpuDevice::attention(
    const AttentionParams &params, const Sequences &sequences, Matrix q, Matrix k, Matrix v, Matrix out, float *lse)
{
    attentionOf(params).forward(sequences.ends, heads(q), heads(k), heads(v), heads(out), lse);
}

void CpuDevice::attentionBackward(const AttentionParams &params, const Sequences &sequences, Matrix q, Matrix k,
    Matrix v, Matrix out, const float *lse, Matrix dOut, Matrix dq, Matrix dk, Matrix dv)
{
    attentionOf(params).backward(
        sequences.ends, heads(q), heads(k), heads(v), heads(out), lse, heads(dOut), heads(dq), heads(dk), heads(dv));
}

// One query at a time: the case is generation, where there is one.
void CpuDevice::attentionCached(
    const AttentionParams &params, Matrix q, Matrix keys, Matrix values, std::int64_t past, Matrix out)
{
    const cpu::Kernels &k = m_compute.k();
    const std::int64_t d = params.headDim;
    const std::int64_t group = params.heads / params.kvHeads;
    m_compute.pool().run(q.rows * params.heads, [&](std::int64_t task, int) {
        const std::int64_t t = task / params.heads;
        const std::int64_t head = task % params.heads;
        const std::int64_t kv = head / group;
        const std::int64_t last = past + t;
        const std::int64_t first = params.window > 0 ? std::max<std::int64_t>(0, last - params.window + 1) : 0;
        std::vector<float> queryCopy;
        std::vector<float> rowCopy;
        const float *query = asFloats(k, q.slice(t, 1).columns(head * d, d), 0, queryCopy);
        std::vector<float> scores(static_cast<std::size_t>(last - first + 1));
        for (std::int64_t j = first; j <= last; ++j)
            scores[static_cast<std::size_t>(j - first)] =
                k.dot(query, asFloats(k, keys.slice(j, 1).columns(kv * d, d), 0, rowCopy), d);
        const auto count = static_cast<std::int64_t>(scores.size());
        const float best = k.maximum(scores.data(), count) * params.scale;
        const float total = k.expShift(scores.data(), count, params.scale, best);
        std::vector<float> sum(static_cast<std::size_t>(d), 0.0f);
        for (std::int64_t j = first; j <= last; ++j)
            k.add(sum.data(), asFloats(k, values.slice(j, 1).columns(kv * d, d), 0, rowCopy), d,
                scores[static_cast<std::size_t>(j - first)] / total);
        const Matrix target = out.slice(t, 1).columns(head * d, d);
        if (target.type == DType::BF16)
            k.narrow(sum.data(), d, halves(target));
        else
            std::memcpy(target.floats(), sum.data(), sum.size() * sizeof(float));
    });
}

void CpuDevice::swiglu(Matrix gate, Matrix up, Matrix h)
{
    m_compute.pool().runRanges(gate.rows, kRowGrain, [&](std::int64_t begin, std::int64_t end, int) {
        for (std::int64_t t = begin; t < end; ++t) {
            if (h.type == DType::BF16)
                m_compute.k().swigluBf16(
                    halves(gate) + t * gate.stride, halves(up) + t * up.stride, gate.cols, halves(h) + t * h.stride);
            else
                m_compute.k().swiglu(floatRow(gate, t), floatRow(up, t), gate.cols, floatRow(h, t));
        }
    });
}

void CpuDevice::swigluBackward(Matrix gate, Matrix up, Matrix dh, Matrix h)
{
    m_compute.pool().runRanges(gate.rows, kRowGrain, [&](std::int64_t begin, std::int64_t end, int) {
        for (std::int64_t t = begin; t < end; ++t) {
            if (gate.type == DType::BF16)
                m_compute.k().swigluBackwardBf16(halves(gate) + t * gate.stride, halves(up) + t * up.stride,
                    halves(dh) + t * dh.stride, gate.cols, h.data == nullptr ? nullptr : halves(h) + t * h.stride);
            else
                m_compute.k().swigluBackward(floatRow(gate, t), floatRow(up, t), floatRow(dh, t), gate.cols,
                    h.data == nullptr ? nullptr : floatRow(h, t));
        }
    });
}

void CpuDevice::gatherRows(Matrix x, std::span<const std::int32_t> rows, Matrix y)
{
    for (std::size_t i = 0; i < rows.size(); ++i)
        std::memcpy(floatRow(y, static_cast<std::int64_t>(i)), floatRow(x, rows[i]),
            static_cast<std::size_t>(x.cols) * sizeof(float));
}

void CpuDevice::scatterRows(Matrix y, std::span<const std::int32_t> rows, Matrix x)
{
    for (std::size_t i = 0; i < rows.size(); ++i)
        m_compute.k().add(floatRow(x, rows[i]), floatRow(y, static_cast<std::int64_t>(i)), x.cols, 1.0f);
}

void CpuDevice::convert(Matrix x, Matrix y)
{
    m_compute.pool().runRanges(x.rows, kRowGrain, [&](std::int64_t begin, std::int64_t end, int) {
        for (std::int64_t t = begin; t < end; ++t) {
            if (x.type == y.type)
                std::memcpy(at(y, t), at(x, t), static_cast<std::size_t>(x.cols * x.elementBytes()));
            else if (y.type == DType::BF16)
                m_compute.k().narrow(floatRow(x, t), x.cols, halves(y) + t * y.stride);
            else
                m_compute.k().widen(halves(x) + t * x.stride, x.cols, floatRow(y, t));
        }
    });
}

void CpuDevice::zero(Matrix x)
{
    for (std::int64_t t = 0; t < x.rows; ++t)
        std::memset(at(x, t), 0, static_cast<std::size_t>(x.cols * x.elementBytes()));
}

double CpuDevice::sumOfSquares(const float *gradients, std::span<const AdamPiece> pieces)
{
    std::vector<double> sums(pieces.size());
    m_compute.pool().run(static_cast<std::int64_t>(pieces.size()), [&](std::int64_t i, int) {
        const AdamPiece &piece = pieces[static_cast<std::size_t>(i)];
        sums[static_cast<std::size_t>(i)] =
            m_compute.k().sumOfSquares(gradients + piece.begin, piece.end - piece.begin);
    });
    double total = 0;
    for (const double sum : sums)
        total += sum;
    return total;
}

void CpuDevice::adamW(const AdamBlocks &blocks, std::span<const AdamPiece> pieces, const cpu::AdamStep &common)
{
    m_compute.pool().run(static_cast<std::int64_t>(pieces.size()), [&](std::int64_t i, int) {
        const AdamPiece &piece = pieces[static_cast<std::size_t>(i)];
        cpu::AdamStep step = common;
        step.learningRate = piece.learningRate;
        step.weightDecay = piece.weightDecay;
        const std::int64_t count = piece.end - piece.begin;
        float *values = blocks.values + piece.begin;
        const float *gradients = blocks.gradients + piece.begin;
        if (piece.eightBit) {
            const std::int64_t block = piece.moments / cpu::kDynamicBlock;
            m_compute.k().adamW8(values, gradients,
                {blocks.first.codes + piece.moments, blocks.second.codes + piece.moments, blocks.first.maxima + block,
                    blocks.second.maxima + block},
                count, step, cpu::dynamicMap(true), cpu::dynamicMap(false));
        } else {
            m_compute.k().adamW(values, gradients, blocks.first.values + piece.moments,
                blocks.second.values + piece.moments, count, step);
        }
        std::memset(blocks.gradients + piece.begin, 0, static_cast<std::size_t>(count) * sizeof(float));
    });
}

std::uint64_t CpuDevice::roomBytes() const
{
    return availableMemoryBytes() + residentBytes();
}

std::uint64_t CpuDevice::peakBytes() const
{
    return peakResidentBytes();
}

std::uint64_t CpuDevice::workspaceBytes() const
{
    std::uint64_t bytes =
        m_compute.heldBytes() + m_hiddenGradient.size() + m_dropped.size() + m_product.size() + m_partial.size();
    for (const auto &[key, attention] : m_attention)
        bytes += attention->heldBytes();
    return bytes;
}

Matrix CpuDevice::crossEntropy(
    Matrix logits, std::span<const std::int32_t> labels, float scale, bool gradient, std::span<float> losses)
{
    m_compute.pool().runRanges(logits.rows, 1, [&](std::int64_t begin, std::int64_t end, int) {
        for (std::int64_t t = begin; t < end; ++t) {
            const auto i = static_cast<std::size_t>(t);
            losses[i] = gradient ? m_compute.k().crossEntropy(floatRow(logits, t), logits.cols, labels[i], scale)
                                 : m_compute.k().crossEntropyLoss(floatRow(logits, t), logits.cols, labels[i]);
        }
    });
    return logits;
}

} // namespace luthier::nn
