// SPDX-License-Identifier: GPL-3.0-or-later
#include "cpu/attention.h"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <limits>
#include <utility>

namespace luthier::cpu
{

namespace
{

constexpr int kBlocksPerPass = 4; // register tiles of queries handled together in the backward pass

std::int64_t roundUp(std::int64_t value, std::int64_t step)
{
    return (value + step - 1) / step * step;
}

// The vectors of one head as fp32 rows of headDim values: a view when they are fp32 already, a copy otherwise.
struct HeadView {
    const float *data;
    std::int64_t stride;
};

HeadView viewOf(const Kernels &k, const HeadRows &rows, std::int64_t token0, std::int64_t count, std::int64_t head,
    std::int64_t dim, float *copy)
{
    const std::int64_t at = token0 * rows.stride + head * dim;
    if (rows.type == DType::F32)
        return {static_cast<const float *>(rows.data) + at, rows.stride};
    for (std::int64_t t = 0; t < count; ++t)
        k.widen(static_cast<const bf16 *>(rows.data) + at + t * rows.stride, dim, copy + t * dim);
    return {copy, dim};
}

void writeRow(const Kernels &k, const HeadRows &rows, std::int64_t token, std::int64_t head, std::int64_t dim,
    const float *values)
{
    const std::int64_t at = token * rows.stride + head * dim;
    if (rows.type == DType::F32)
        std::memcpy(static_cast<float *>(rows.data) + at, values, static_cast<std::size_t>(dim) * sizeof(float));
    else
        k.narrow(values, dim, static_cast<bf16 *>(rows.data) + at);
}

// Numbers of floats in the scratch buffers of one thread.
struct ScratchSizes {
    ScratchSizes(const AttentionShape &shape, int mr, int nr, std::int64_t longest, bool backward)
        : keyWidth(roundUp(longest, nr))
        , dimWidth(roundUp(shape.headDim, nr))
        , copy(longest * shape.headDim)
        , across((shape.headDim + 1) * keyWidth)
        , down((longest + 1) * dimWidth)
        , scores((backward ? mr * kBlocksPerPass : mr) * keyWidth)
        , packed(mr * std::max(keyWidth, dimWidth))
        , rows(mr * dimWidth)
        , total(backward ? 7 * copy + 2 * across + 2 * down + 2 * scores + 2 * packed + rows
                         : 3 * copy + across + down + scores + 2 * packed + rows)
    {
    }

    std::int64_t keyWidth;
    std::int64_t dimWidth;
    std::int64_t copy;
    std::int64_t across;
    std::int64_t down;
    std::int64_t scores;
    std::int64_t packed;
    std::int64_t rows;
    std::int64_t total;
};

struct Task {
    std::int64_t begin;
    std::int64_t end;
    std::int64_t kvHead;
};

// One task per sequence and key/value head, longest first.
std::vector<Task> tasksOf(const AttentionShape &shape, std::span<const std::int64_t> ends, std::int64_t &longest)
{
    std::vector<Task> tasks;
    longest = 0;
    std::int64_t begin = 0;
    for (const std::int64_t end : ends) {
        for (std::int64_t head = 0; head < shape.kvHeads && end > begin; ++head)
            tasks.push_back({begin, end, head});
        longest = std::max(longest, end - begin);
        begin = end;
    }
    std::stable_sort(
        tasks.begin(), tasks.end(), [](const Task &a, const Task &b) { return a.end - a.begin > b.end - b.begin; });
    return tasks;
}

} // namespace

// Everything one thread needs for one head of one sequence. Panels hold floats, or bf16 pairs in the same space.
class CausalAttention::Worker
{
public:
    Worker(const Kernels &kernels, const AttentionShape &shape)
        : m_k(kernels)
        , m_shape(shape)
        , m_pairs(shape.precision == Precision::Bf16 && kernels.nativeBf16)
    {
    }

    void reserve(std::int64_t longest, bool backward)
    {
        m_backward = backward;
        if (longest <= m_capacity && (!backward || m_backwardReady))
            return;
        // Nothing counts as there until it is: there may be no memory for it.
        const std::int64_t capacity = std::max(longest, std::exchange(m_capacity, 0));
        m_backwardReady = m_backwardReady || backward;
        const ScratchSizes sizes(m_shape, m_k.mr, m_k.nr, capacity, m_backwardReady);
        m_keyWidth = sizes.keyWidth;
        m_dimWidth = sizes.dimWidth;
        m_scratch.assign(static_cast<std::size_t>(sizes.total), 0.0f);
        float *next = m_scratch.data();
        const auto take = [&](std::int64_t count) { return std::exchange(next, next + count); };
        m_copyQ = take(sizes.copy);
        m_copyK = take(sizes.copy);
        m_copyV = take(sizes.copy);
        m_keysAcross = take(sizes.across);
        m_valuesDown = take(sizes.down);
        m_scores = take(sizes.scores);
        m_packed = take(sizes.packed);
        m_half = reinterpret_cast<bf16 *>(take(sizes.packed));
        m_rows = take(sizes.rows);
        if (m_backwardReady) {
            m_copyO = take(sizes.copy);
            m_copyDO = take(sizes.copy);
            m_dk = take(sizes.copy);
            m_dv = take(sizes.copy);
            m_valuesAcross = take(sizes.across);
            m_keysDown = take(sizes.down);
            m_scoreGradients = take(sizes.scores);
        }
        m_capacity = capacity;
    }

    std::uint64_t heldBytes() const { return m_scratch.size() * sizeof(float); }

    // Keys and values of key/value head @p head for tokens [begin, end).
    void loadKeyValues(const HeadRows &k, const HeadRows &v, std::int64_t begin, std::int64_t end, std::int64_t head)
    {
        m_begin = begin;
        m_length = end - begin;
        const HeadView keys = viewOf(m_k, k, begin, m_length, head, m_shape.headDim, m_copyK);
        const HeadView values = viewOf(m_k, v, begin, m_length, head, m_shape.headDim, m_copyV);
        packAcross(keys, m_keysAcross);
        packDown(values, m_valuesDown);
        if (m_backward) {
            packAcross(values, m_valuesAcross);
            packDown(keys, m_keysDown);
            std::fill_n(m_dk, m_length * m_shape.headDim, 0.0f);
            std::fill_n(m_dv, m_length * m_shape.headDim, 0.0f);
        }
    }

    void forwardHead(const HeadRows &q, const HeadRows &out, float *lse, std::int64_t head)
    {
        const std::int64_t d = m_shape.headDim;
        const HeadView queries = viewOf(m_k, q, m_begin, m_length, head, d, m_copyQ);
        for (std::int64_t q0 = 0; q0 < m_length; q0 += m_k.mr) {
            const int rows = static_cast<int>(std::min<std::int64_t>(m_k.mr, m_length - q0));
            const std::int64_t k0 = firstKey(q0) / m_k.nr * m_k.nr;
            const std::int64_t keys = q0 + rows - k0;
            productWithAcross(queries, q0, rows, m_keysAcross, k0, keys, m_scores);
            float inverse[64];
            for (int i = 0; i < rows; ++i) {
                float *row = m_scores + i * m_keyWidth;
                const std::int64_t low = firstKey(q0 + i) - k0;
                const std::int64_t high = q0 + i + 1 - k0;
                const float best = m_k.maximum(row + low, high - low) * m_shape.scale;
                const float total = m_k.expShift(row + low, high - low, m_shape.scale, best);
                std::fill(row, row + low, 0.0f);
                std::fill(row + high, row + keys, 0.0f);
                lse[q0 + i] = best + std::log(total);
                inverse[i] = 1.0f / total;
            }
            productWithDown(m_scores, rows, k0, keys, m_valuesDown, m_rows);
            for (int i = 0; i < rows; ++i) {
                float *row = m_rows + i * m_dimWidth;
                m_k.scale(row, d, inverse[i]);
                writeRow(m_k, out, m_begin + q0 + i, head, d, row);
            }
        }
    }

    void backwardHead(const HeadRows &q, const HeadRows &out, const float *lse, const HeadRows &dOut,
        const HeadRows &dq, std::int64_t head)
    {
        const std::int64_t d = m_shape.headDim;
        const HeadView queries = viewOf(m_k, q, m_begin, m_length, head, d, m_copyQ);
        const HeadView outputs = viewOf(m_k, out, m_begin, m_length, head, d, m_copyO);
        const HeadView gradients = viewOf(m_k, dOut, m_begin, m_length, head, d, m_copyDO);
        const std::int64_t step = m_k.mr * kBlocksPerPass;
        for (std::int64_t q0 = 0; q0 < m_length; q0 += step) {
            const std::int64_t rows = std::min(step, m_length - q0);
            const std::int64_t k0 = firstKey(q0) / m_k.nr * m_k.nr;
            const std::int64_t keys = q0 + rows - k0;
            for (std::int64_t b = 0; b < rows; b += m_k.mr) {
                const int count = static_cast<int>(std::min<std::int64_t>(m_k.mr, rows - b));
                // A block of later queries sees more keys; the rest of its row in the pass is zero.
                const std::int64_t blockKeys = q0 + b + count - k0;
                float *scores = m_scores + b * m_keyWidth;
                float *scoreGradients = m_scoreGradients + b * m_keyWidth;
                productWithAcross(queries, q0 + b, count, m_keysAcross, k0, blockKeys, scores);
                productWithAcross(gradients, q0 + b, count, m_valuesAcross, k0, blockKeys, scoreGradients);
                for (int i = 0; i < count; ++i) {
                    const std::int64_t p = q0 + b + i;
                    float *row = scores + i * m_keyWidth;
                    float *gradientRow = scoreGradients + i * m_keyWidth;
                    const std::int64_t low = firstKey(p) - k0;
                    const std::int64_t high = p + 1 - k0;
                    m_k.expShift(row + low, high - low, m_shape.scale, lse[p]);
                    std::fill(row, row + low, 0.0f);
                    std::fill(row + high, row + keys, 0.0f);
                    const float delta =
                        m_k.dot(gradients.data + p * gradients.stride, outputs.data + p * outputs.stride, d);
                    std::memcpy(m_packed, row + low, static_cast<std::size_t>(high - low) * sizeof(float));
                    m_k.attentionScoreGradient(m_packed, gradientRow + low, high - low, delta, m_shape.scale);
                    std::memcpy(gradientRow + low, m_packed, static_cast<std::size_t>(high - low) * sizeof(float));
                    std::fill(gradientRow, gradientRow + low, 0.0f);
                    std::fill(gradientRow + high, gradientRow + keys, 0.0f);
                }
                productWithDown(scoreGradients, count, k0, blockKeys, m_keysDown, m_rows);
                for (int i = 0; i < count; ++i)
                    writeRow(m_k, dq, m_begin + q0 + b + i, head, d, m_rows + i * m_dimWidth);
            }
            m_k.outerF32(m_scores, m_keyWidth, gradients.data + q0 * gradients.stride, gradients.stride, rows,
                static_cast<int>(keys), d, m_dv + k0 * d, d);
            m_k.outerF32(m_scoreGradients, m_keyWidth, queries.data + q0 * queries.stride, queries.stride, rows,
                static_cast<int>(keys), d, m_dk + k0 * d, d);
        }
    }

    void storeKeyValueGradients(const HeadRows &dk, const HeadRows &dv, std::int64_t head)
    {
        for (std::int64_t t = 0; t < m_length; ++t) {
            writeRow(m_k, dk, m_begin + t, head, m_shape.headDim, m_dk + t * m_shape.headDim);
            writeRow(m_k, dv, m_begin + t, head, m_shape.headDim, m_dv + t * m_shape.headDim);
        }
    }

private:
    std::int64_t firstKey(std::int64_t query) const
    {
        return m_shape.window > 0 ? std::max<std::int64_t>(0, query - m_shape.window + 1) : 0;
    }

    std::int64_t steps(std::int64_t depth) const { return m_pairs ? (depth + 1) / 2 : depth; }

    // Panels over tokens: the right factor of q·kᵀ and dO·vᵀ.
    void packAcross(const HeadView &rows, float *panels) const
    {
        const std::int64_t d = m_shape.headDim;
        for (std::int64_t t = 0; t < m_length; t += m_k.nr) {
            const int count = static_cast<int>(std::min<std::int64_t>(m_k.nr, m_length - t));
            float *panel = panels + t * steps(d);
            if (m_pairs)
                m_k.packPanelBf16(
                    rows.data + t * rows.stride, rows.stride, count, m_k.nr, d, reinterpret_cast<bf16 *>(panel));
            else
                m_k.packPanelF32(rows.data + t * rows.stride, rows.stride, count, m_k.nr, d, panel);
        }
    }

    // Panels over the head dimension: the right factor of p·v and dS·k.
    void packDown(const HeadView &rows, float *panels) const
    {
        const std::int64_t d = m_shape.headDim;
        for (std::int64_t c = 0; c < d; c += m_k.nr) {
            const std::int64_t count = std::min<std::int64_t>(m_k.nr, d - c);
            float *panel = panels + c * steps(m_length);
            if (count < m_k.nr)
                std::fill_n(panel, steps(m_length) * m_k.nr, 0.0f);
            for (std::int64_t t = 0; t < m_length; t += m_pairs ? 2 : 1) {
                const float *row = rows.data + t * rows.stride + c;
                if (m_pairs)
                    m_k.interleaveBf16(row, t + 1 < m_length ? row + rows.stride : nullptr, count,
                        reinterpret_cast<bf16 *>(panel + t / 2 * m_k.nr));
                else
                    std::memcpy(panel + t * m_k.nr, row, static_cast<std::size_t>(count) * sizeof(float));
            }
        }
    }

    void packLeft(const float *rows, std::int64_t stride, int count, std::int64_t depth)
    {
        if (m_pairs) {
            // Rounded a row at a time; the pairs then interleave like any others.
            for (int i = 0; i < count; ++i)
                m_k.narrow(rows + i * stride, depth, m_half + i * depth);
            m_k.packRowsBf16(m_half, depth, false, count, depth, reinterpret_cast<bf16 *>(m_packed));
        } else {
            m_k.packRowsF32(rows, stride, false, count, depth, m_packed);
        }
    }

    void tile(Tile &t) const { (m_pairs ? m_k.tileBf16 : m_k.tileF32)(t); }

    // out[i, j] = rows[r0 + i]·token[k0 + j], j < keys; k0 is a multiple of the panel width.
    void productWithAcross(const HeadView &rows, std::int64_t r0, int count, const float *panels, std::int64_t k0,
        std::int64_t keys, float *out)
    {
        const std::int64_t d = m_shape.headDim;
        packLeft(rows.data + r0 * rows.stride, rows.stride, count, d);
        Tile t{};
        t.segments = 1;
        t.a[0] = m_packed;
        t.k[0] = steps(d);
        t.ldc = m_keyWidth;
        t.rows = count;
        t.cols = m_k.nr;
        t.store = Store::F32;
        for (std::int64_t j = 0; j < keys; j += m_k.nr) {
            t.b[0] = panels + (k0 + j) * steps(d);
            t.c = out + j;
            tile(t);
        }
    }

    // out[i, c] = Σ_j weights[i, j]·token[k0 + j][c]
    void productWithDown(
        const float *weights, int count, std::int64_t k0, std::int64_t keys, const float *panels, float *out)
    {
        packLeft(weights, m_keyWidth, count, keys);
        Tile t{};
        t.segments = 1;
        t.a[0] = m_packed;
        t.k[0] = steps(keys);
        t.ldc = m_dimWidth;
        t.rows = count;
        t.cols = m_k.nr;
        t.store = Store::F32;
        for (std::int64_t c = 0; c < m_shape.headDim; c += m_k.nr) {
            t.b[0] = panels + c * steps(m_length) + steps(k0) * m_k.nr;
            t.c = out + c;
            tile(t);
        }
    }

    const Kernels &m_k;
    AttentionShape m_shape;
    bool m_pairs;
    bool m_backward = false;
    bool m_backwardReady = false;
    std::int64_t m_capacity = 0;
    std::int64_t m_keyWidth = 0;
    std::int64_t m_dimWidth = 0;
    std::int64_t m_begin = 0;
    std::int64_t m_length = 0;
    std::vector<float> m_scratch;
    float *m_copyQ = nullptr, *m_copyK = nullptr, *m_copyV = nullptr, *m_copyO = nullptr, *m_copyDO = nullptr;
    float *m_keysAcross = nullptr, *m_valuesAcross = nullptr, *m_keysDown = nullptr, *m_valuesDown = nullptr;
    float *m_scores = nullptr, *m_scoreGradients = nullptr, *m_packed = nullptr, *m_rows = nullptr;
    float *m_dk = nullptr, *m_dv = nullptr;
    bf16 *m_half = nullptr;
};

CausalAttention::CausalAttention(Compute &compute, const AttentionShape &shape)
    : m_compute(compute)
    , m_shape(shape)
{
    for (int i = 0; i < compute.threadCount(); ++i)
        m_workers.push_back(std::make_unique<Worker>(compute.k(), shape));
}

CausalAttention::~CausalAttention() = default;

void CausalAttention::prepare(std::int64_t longest, std::size_t tasks, bool backward)
{
    // A single task runs on the calling thread, so only its scratch is needed.
    const std::size_t used = tasks <= 1 ? tasks : m_workers.size();
    for (std::size_t i = 0; i < used; ++i)
        m_workers[i]->reserve(longest, backward);
}

void CausalAttention::forward(
    std::span<const std::int64_t> ends, HeadRows q, HeadRows k, HeadRows v, HeadRows out, float *lse)
{
    std::int64_t longest = 0;
    const std::vector<Task> tasks = tasksOf(m_shape, ends, longest);
    const std::int64_t tokens = ends.empty() ? 0 : ends.back();
    const std::int64_t group = m_shape.heads / m_shape.kvHeads;
    prepare(longest, tasks.size(), false);
    m_compute.pool().run(static_cast<std::int64_t>(tasks.size()), [&](std::int64_t index, int thread) {
        const Task &task = tasks[static_cast<std::size_t>(index)];
        Worker &worker = *m_workers[static_cast<std::size_t>(thread)];
        worker.loadKeyValues(k, v, task.begin, task.end, task.kvHead);
        for (std::int64_t head = task.kvHead * group; head < (task.kvHead + 1) * group; ++head)
            worker.forwardHead(q, out, lse + head * tokens + task.begin, head);
    });
}

void CausalAttention::backward(std::span<const std::int64_t> ends, HeadRows q, HeadRows k, HeadRows v, HeadRows out,
    const float *lse, HeadRows dOut, HeadRows dq, HeadRows dk, HeadRows dv)
{
    std::int64_t longest = 0;
    const std::vector<Task> tasks = tasksOf(m_shape, ends, longest);
    const std::int64_t tokens = ends.empty() ? 0 : ends.back();
    const std::int64_t group = m_shape.heads / m_shape.kvHeads;
    prepare(longest, tasks.size(), true);
    m_compute.pool().run(static_cast<std::int64_t>(tasks.size()), [&](std::int64_t index, int thread) {
        const Task &task = tasks[static_cast<std::size_t>(index)];
        Worker &worker = *m_workers[static_cast<std::size_t>(thread)];
        worker.loadKeyValues(k, v, task.begin, task.end, task.kvHead);
        for (std::int64_t head = task.kvHead * group; head < (task.kvHead + 1) * group; ++head)
            worker.backwardHead(q, out, lse + head * tokens + task.begin, dOut, dq, head);
        worker.storeKeyValueGradients(dk, dv, task.kvHead);
    });
}

std::uint64_t CausalAttention::heldBytes() const
{
    std::uint64_t bytes = 0;
    for (const auto &worker : m_workers)
        bytes += worker->heldBytes();
    return bytes;
}

std::uint64_t CausalAttention::workspaceBytes(
    const AttentionShape &shape, std::int64_t longest, int threads, bool backward)
{
    const Kernels &k = kernels();
    const ScratchSizes sizes(shape, k.mr, k.nr, longest, backward);
    return static_cast<std::uint64_t>(sizes.total) * sizeof(float) * static_cast<std::uint64_t>(threads);
}

} // namespace luthier::cpu
