// SPDX-License-Identifier: GPL-3.0-or-later
// Causal attention over sequences laid end to end, without a score matrix (Dao et al. 2022): scores live in registers,
// tiles of keys or queries pass through shared memory as fp32. A warp owns some rows; for scores its lanes are the
// other side's rows, for sums the elements of the head.
#include "cuda/elementwise.h"

namespace luthier::cuda
{

namespace
{

constexpr int kLanes = static_cast<int>(kWarp);
constexpr int kWarps = static_cast<int>(kThreads / kWarp);

struct Sides {
    int begin; ///< Of the sequence.
    int end;
    int first; ///< Row of the tile.
};

__device__ inline Sides sidesOf(const std::int32_t *tiles)
{
    const std::int32_t *t = tiles + 3 * static_cast<std::int64_t>(blockIdx.x);
    return {t[0], t[1], t[2]};
}

// Rows [first, first + rows) of one head into shared memory; rows at and beyond @p end become zero.
template <typename T>
__device__ inline void loadTile(
    float *tile, int tileStride, const T *head, std::int64_t stride, int first, int rows, int end, int dim)
{
    for (int i = static_cast<int>(threadIdx.x); i < rows * dim; i += static_cast<int>(kThreads)) {
        const int r = i / dim;
        const int c = i % dim;
        tile[r * tileStride + c] = first + r < end ? load(head + (first + r) * stride + c) : 0.0f;
    }
}

__device__ inline bool sees(int query, int key, int end, int window)
{
    return query < end && key <= query && (window == 0 || key > query - window);
}

template <typename T, int PerWarp, int Slices>
__global__ void __launch_bounds__(kThreads)
    forwardKernel(Attention a, const std::int32_t *tiles, const T *q, std::int64_t qStride, const T *k,
        std::int64_t kStride, const T *v, std::int64_t vStride, T *out, std::int64_t outStride, float *lse)
{
    constexpr int own = kWarps * PerWarp;
    LUTHIER_SHARED(float, shared);
    const Sides at = sidesOf(tiles);
    const int dim = static_cast<int>(a.headDim);
    const int window = static_cast<int>(a.window);
    const int head = static_cast<int>(blockIdx.y);
    const int kvHead = head / static_cast<int>(a.heads / a.kvHeads);
    const int warp = static_cast<int>(threadIdx.x) / kLanes;
    const int lane = static_cast<int>(threadIdx.x) % kLanes;
    float *queries = shared;
    float *keys = queries + own * dim; // a padded stride: lanes read different rows
    float *values = keys + kLanes * (dim + 1);
    loadTile(queries, dim, q + head * dim, qStride, at.first, own, at.end, dim);

    float sum[PerWarp][Slices];
    float best[PerWarp];
    float total[PerWarp];
    for (int r = 0; r < PerWarp; ++r) {
        best[r] = -INFINITY;
        total[r] = 0;
        for (int s = 0; s < Slices; ++s)
            sum[r][s] = 0;
    }
    const int last = smaller(at.first + own, at.end) - 1;
    const int firstKey = window > 0 ? larger(at.begin, at.first - window + 1) : at.begin;
    for (int key0 = firstKey; key0 <= last; key0 += kLanes) {
        __syncthreads();
        loadTile(keys, dim + 1, k + kvHead * dim, kStride, key0, kLanes, at.end, dim);
        loadTile(values, dim, v + kvHead * dim, vStride, key0, kLanes, at.end, dim);
        __syncthreads();
        float score[PerWarp];
        for (int r = 0; r < PerWarp; ++r)
            score[r] = 0;
        for (int i = 0; i < dim; ++i) {
            const float element = keys[lane * (dim + 1) + i];
#pragma unroll
            for (int r = 0; r < PerWarp; ++r)
                score[r] += queries[(warp * PerWarp + r) * dim + i] * element;
        }
#pragma unroll
        for (int r = 0; r < PerWarp; ++r) {
            const int row = at.first + warp * PerWarp + r;
            const bool visible = sees(row, key0 + lane, at.end, window);
            const float scaled = visible ? score[r] * a.scale : -INFINITY;
            const float now = fmaxf(best[r], warpMaximum(scaled));
            const float share = visible ? expf(scaled - now) : 0.0f;
            const float before = best[r] == -INFINITY ? 0.0f : expf(best[r] - now);
            total[r] = total[r] * before + warpSum(share);
            best[r] = now;
            score[r] = share;
#pragma unroll
            for (int s = 0; s < Slices; ++s)
                sum[r][s] *= before;
        }
        for (int j = 0; j < kLanes; ++j) {
            float share[PerWarp];
#pragma unroll
            for (int r = 0; r < PerWarp; ++r)
                share[r] = __shfl_sync(kWholeWarp, score[r], j);
#pragma unroll
            for (int s = 0; s < Slices; ++s) {
                const int i = lane + s * kLanes;
                const float element = i < dim ? values[j * dim + i] : 0.0f;
#pragma unroll
                for (int r = 0; r < PerWarp; ++r)
                    sum[r][s] += share[r] * element;
            }
        }
    }
    for (int r = 0; r < PerWarp; ++r) {
        const int row = at.first + warp * PerWarp + r;
        if (row >= at.end)
            continue;
        for (int s = 0; s < Slices; ++s) {
            const int i = lane + s * kLanes;
            if (i < dim)
                store(out + row * outStride + head * dim + i, sum[r][s] / total[r]);
        }
        if (lane == 0)
            lse[head * a.tokens + row] = best[r] + logf(total[r]);
    }
}

// delta[h, t] = Σ dOut∘out, a warp each.
template <typename T>
__global__ void deltaKernel(
    Attention a, const T *out, std::int64_t outStride, const T *dOut, std::int64_t dOutStride, float *delta)
{
    const std::int64_t i = static_cast<std::int64_t>(blockIdx.x) * kWarps + threadIdx.x / kWarp;
    if (i >= a.heads * a.tokens)
        return;
    const std::int64_t head = i / a.tokens;
    const std::int64_t row = i % a.tokens;
    float sum = 0;
    for (std::int64_t c = threadIdx.x % kWarp; c < a.headDim; c += kLanes)
        sum +=
            load(out + row * outStride + head * a.headDim + c) * load(dOut + row * dOutStride + head * a.headDim + c);
    sum = warpSum(sum);
    if (threadIdx.x % kWarp == 0)
        delta[i] = sum;
}

template <typename T, int PerWarp, int Slices>
__global__ void __launch_bounds__(kThreads) queryGradientKernel(Attention a, const std::int32_t *tiles, const T *q,
    std::int64_t qStride, const T *k, std::int64_t kStride, const T *v, std::int64_t vStride, const float *lse,
    const T *dOut, std::int64_t dOutStride, const float *delta, T *dq, std::int64_t dqStride)
{
    constexpr int own = kWarps * PerWarp;
    LUTHIER_SHARED(float, shared);
    const Sides at = sidesOf(tiles);
    const int dim = static_cast<int>(a.headDim);
    const int window = static_cast<int>(a.window);
    const int head = static_cast<int>(blockIdx.y);
    const int kvHead = head / static_cast<int>(a.heads / a.kvHeads);
    const int warp = static_cast<int>(threadIdx.x) / kLanes;
    const int lane = static_cast<int>(threadIdx.x) % kLanes;
    float *queries = shared;
    float *gradients = queries + own * dim;
    float *keys = gradients + own * dim;
    float *values = keys + kLanes * (dim + 1);
    loadTile(queries, dim, q + head * dim, qStride, at.first, own, at.end, dim);
    loadTile(gradients, dim, dOut + head * dim, dOutStride, at.first, own, at.end, dim);

    float sum[PerWarp][Slices];
    float logSum[PerWarp];
    float share[PerWarp];
    for (int r = 0; r < PerWarp; ++r) {
        const int row = at.first + warp * PerWarp + r;
        logSum[r] = row < at.end ? lse[head * a.tokens + row] : 0.0f;
        share[r] = row < at.end ? delta[head * a.tokens + row] : 0.0f;
        for (int s = 0; s < Slices; ++s)
            sum[r][s] = 0;
    }
    const int last = smaller(at.first + own, at.end) - 1;
    const int firstKey = window > 0 ? larger(at.begin, at.first - window + 1) : at.begin;
    for (int key0 = firstKey; key0 <= last; key0 += kLanes) {
        __syncthreads();
        loadTile(keys, dim + 1, k + kvHead * dim, kStride, key0, kLanes, at.end, dim);
        loadTile(values, dim + 1, v + kvHead * dim, vStride, key0, kLanes, at.end, dim);
        __syncthreads();
        float score[PerWarp];
        float dShare[PerWarp];
        for (int r = 0; r < PerWarp; ++r)
            score[r] = dShare[r] = 0;
        for (int i = 0; i < dim; ++i) {
            const float key = keys[lane * (dim + 1) + i];
            const float value = values[lane * (dim + 1) + i];
#pragma unroll
            for (int r = 0; r < PerWarp; ++r) {
                score[r] += queries[(warp * PerWarp + r) * dim + i] * key;
                dShare[r] += gradients[(warp * PerWarp + r) * dim + i] * value;
            }
        }
#pragma unroll
        for (int r = 0; r < PerWarp; ++r) {
            const int row = at.first + warp * PerWarp + r;
            const bool visible = sees(row, key0 + lane, at.end, window);
            const float p = visible ? expf(score[r] * a.scale - logSum[r]) : 0.0f;
            score[r] = p * (dShare[r] - share[r]) * a.scale;
        }
        for (int j = 0; j < kLanes; ++j) {
            float dScore[PerWarp];
#pragma unroll
            for (int r = 0; r < PerWarp; ++r)
                dScore[r] = __shfl_sync(kWholeWarp, score[r], j);
#pragma unroll
            for (int s = 0; s < Slices; ++s) {
                const int i = lane + s * kLanes;
                const float element = i < dim ? keys[j * (dim + 1) + i] : 0.0f;
#pragma unroll
                for (int r = 0; r < PerWarp; ++r)
                    sum[r][s] += dScore[r] * element;
            }
        }
    }
    for (int r = 0; r < PerWarp; ++r) {
        const int row = at.first + warp * PerWarp + r;
        for (int s = 0; s < Slices; ++s) {
            const int i = lane + s * kLanes;
            if (row < at.end && i < dim)
                store(dq + row * dqStride + head * dim + i, sum[r][s]);
        }
    }
}

// A block owns keys and walks the queries of all heads that read them.
template <typename T, int PerWarp, int Slices>
__global__ void __launch_bounds__(kThreads)
    keyGradientKernel(Attention a, const std::int32_t *tiles, const T *q, std::int64_t qStride, const T *k,
        std::int64_t kStride, const T *v, std::int64_t vStride, const float *lse, const T *dOut,
        std::int64_t dOutStride, const float *delta, T *dk, std::int64_t dkStride, T *dv, std::int64_t dvStride)
{
    constexpr int own = kWarps * PerWarp;
    LUTHIER_SHARED(float, shared);
    const Sides at = sidesOf(tiles);
    const int dim = static_cast<int>(a.headDim);
    const int window = static_cast<int>(a.window);
    const int kvHead = static_cast<int>(blockIdx.y);
    const int group = static_cast<int>(a.heads / a.kvHeads);
    const int warp = static_cast<int>(threadIdx.x) / kLanes;
    const int lane = static_cast<int>(threadIdx.x) % kLanes;
    float *keys = shared;
    float *values = keys + own * dim;
    float *queries = values + own * dim;
    float *gradients = queries + kLanes * (dim + 1);
    loadTile(keys, dim, k + kvHead * dim, kStride, at.first, own, at.end, dim);
    loadTile(values, dim, v + kvHead * dim, vStride, at.first, own, at.end, dim);

    float dKey[PerWarp][Slices];
    float dValue[PerWarp][Slices];
    for (int r = 0; r < PerWarp; ++r) {
        for (int s = 0; s < Slices; ++s)
            dKey[r][s] = dValue[r][s] = 0;
    }
    const int lastKey = smaller(at.first + own, at.end) - 1;
    const int lastQuery = window > 0 ? smaller(at.end - 1, lastKey + window - 1) : at.end - 1;
    for (int g = 0; g < group; ++g) {
        const int head = kvHead * group + g;
        for (int query0 = at.first; query0 <= lastQuery; query0 += kLanes) {
            __syncthreads();
            loadTile(queries, dim + 1, q + head * dim, qStride, query0, kLanes, at.end, dim);
            loadTile(gradients, dim + 1, dOut + head * dim, dOutStride, query0, kLanes, at.end, dim);
            __syncthreads();
            const int row = query0 + lane;
            const float logSum = row < at.end ? lse[head * a.tokens + row] : 0.0f;
            const float share = row < at.end ? delta[head * a.tokens + row] : 0.0f;
            float score[PerWarp];
            float dShare[PerWarp];
            for (int r = 0; r < PerWarp; ++r)
                score[r] = dShare[r] = 0;
            for (int i = 0; i < dim; ++i) {
                const float query = queries[lane * (dim + 1) + i];
                const float gradient = gradients[lane * (dim + 1) + i];
#pragma unroll
                for (int r = 0; r < PerWarp; ++r) {
                    score[r] += keys[(warp * PerWarp + r) * dim + i] * query;
                    dShare[r] += values[(warp * PerWarp + r) * dim + i] * gradient;
                }
            }
#pragma unroll
            for (int r = 0; r < PerWarp; ++r) {
                const bool visible = sees(row, at.first + warp * PerWarp + r, at.end, window);
                const float p = visible ? expf(score[r] * a.scale - logSum) : 0.0f;
                score[r] = p;
                dShare[r] = p * (dShare[r] - share) * a.scale;
            }
            for (int j = 0; j < kLanes; ++j) {
                float p[PerWarp];
                float dScore[PerWarp];
#pragma unroll
                for (int r = 0; r < PerWarp; ++r) {
                    p[r] = __shfl_sync(kWholeWarp, score[r], j);
                    dScore[r] = __shfl_sync(kWholeWarp, dShare[r], j);
                }
#pragma unroll
                for (int s = 0; s < Slices; ++s) {
                    const int i = lane + s * kLanes;
                    const float gradient = i < dim ? gradients[j * (dim + 1) + i] : 0.0f;
                    const float query = i < dim ? queries[j * (dim + 1) + i] : 0.0f;
#pragma unroll
                    for (int r = 0; r < PerWarp; ++r) {
                        dValue[r][s] += p[r] * gradient;
                        dKey[r][s] += dScore[r] * query;
                    }
                }
            }
        }
    }
    for (int r = 0; r < PerWarp; ++r) {
        const int key = at.first + warp * PerWarp + r;
        for (int s = 0; s < Slices; ++s) {
            const int i = lane + s * kLanes;
            if (key < at.end && i < dim) {
                store(dk + key * dkStride + kvHead * dim + i, dKey[r][s]);
                store(dv + key * dvStride + kvHead * dim + i, dValue[r][s]);
            }
        }
    }
}

// One query: the warps of a block share its keys, each with a softmax of its own, joined at the end.
template <typename T, int Slices>
__global__ void __launch_bounds__(kThreads) cachedKernel(Attention a, const T *q, std::int64_t qStride, const T *k,
    std::int64_t kStride, const T *v, std::int64_t vStride, std::int64_t past, T *out, std::int64_t outStride)
{
    __shared__ float bests[kWarps];
    __shared__ float totals[kWarps];
    LUTHIER_SHARED(float, sums); // [warps, dim]
    const int dim = static_cast<int>(a.headDim);
    const std::int64_t row = blockIdx.x;
    const int head = static_cast<int>(blockIdx.y);
    const int kvHead = head / static_cast<int>(a.heads / a.kvHeads);
    const int warp = static_cast<int>(threadIdx.x) / kLanes;
    const int lane = static_cast<int>(threadIdx.x) % kLanes;
    const std::int64_t last = past + row;
    const std::int64_t first = a.window > 0 && last - a.window + 1 > 0 ? last - a.window + 1 : 0;
    float query[Slices];
    float sum[Slices];
    for (int s = 0; s < Slices; ++s) {
        const int i = lane + s * kLanes;
        query[s] = i < dim ? load(q + row * qStride + head * dim + i) : 0.0f;
        sum[s] = 0;
    }
    float best = -INFINITY;
    float total = 0;
    for (std::int64_t key = first + warp; key <= last; key += kWarps) {
        float score = 0;
#pragma unroll
        for (int s = 0; s < Slices; ++s) {
            const int i = lane + s * kLanes;
            score += i < dim ? query[s] * load(k + key * kStride + kvHead * dim + i) : 0.0f;
        }
        score = warpSum(score) * a.scale;
        const float now = fmaxf(best, score);
        const float before = best == -INFINITY ? 0.0f : expf(best - now);
        const float share = expf(score - now);
        total = total * before + share;
        best = now;
#pragma unroll
        for (int s = 0; s < Slices; ++s) {
            const int i = lane + s * kLanes;
            const float element = i < dim ? load(v + key * vStride + kvHead * dim + i) : 0.0f;
            sum[s] = sum[s] * before + share * element;
        }
    }
    if (lane == 0) {
        bests[warp] = best;
        totals[warp] = total;
    }
    for (int s = 0; s < Slices; ++s) {
        const int i = lane + s * kLanes;
        if (i < dim)
            sums[warp * dim + i] = sum[s];
    }
    __syncthreads();
    float most = bests[0];
    for (int w = 1; w < kWarps; ++w)
        most = fmaxf(most, bests[w]);
    float whole = 0;
    for (int w = 0; w < kWarps; ++w)
        whole += bests[w] == -INFINITY ? 0.0f : totals[w] * expf(bests[w] - most);
    for (int i = static_cast<int>(threadIdx.x); i < dim; i += static_cast<int>(kThreads)) {
        float value = 0;
        for (int w = 0; w < kWarps; ++w)
            value += bests[w] == -INFINITY ? 0.0f : sums[w * dim + i] * expf(bests[w] - most);
        store(out + row * outStride + head * dim + i, value / whole);
    }
}

constexpr std::int64_t kSmallHead = 128;

// Bytes of shared memory for @p own owned rows in two (or one) tiles and two passing tiles.
std::size_t sharedBytes(std::int64_t dim, std::int64_t own, int ownTiles)
{
    return static_cast<std::size_t>(own * dim * ownTiles + 2 * kLanes * (dim + 1)) * sizeof(float);
}

template <typename T>
const T *in(const Matrix &m)
{
    return static_cast<const T *>(m.data);
}

template <typename T>
T *to(const Matrix &m)
{
    return static_cast<T *>(m.data);
}

template <typename T, int PerWarp, int Slices>
void forward(Stream s, const Attention &a, const std::int32_t *tiles, std::int64_t tileCount, Matrix q, Matrix k,
    Matrix v, Matrix out, float *lse)
{
    const dim3 grid(static_cast<unsigned>(tileCount), static_cast<unsigned>(a.heads));
    LUTHIER_LAUNCH((forwardKernel<T, PerWarp, Slices>), grid, kThreads, sharedBytes(a.headDim, kWarps * PerWarp, 1), s,
        a, tiles, in<T>(q), q.stride, in<T>(k), k.stride, in<T>(v), v.stride, to<T>(out), out.stride, lse);
}

template <typename T, int PerWarp, int Slices>
void backward(Stream s, const Attention &a, const std::int32_t *tiles, std::int64_t tileCount, Matrix q, Matrix k,
    Matrix v, Matrix out, const float *lse, Matrix dOut, float *delta, Matrix dq, Matrix dk, Matrix dv)
{
    const std::int64_t vectors = a.heads * a.tokens;
    LUTHIER_LAUNCH(deltaKernel<T>, dim3(static_cast<unsigned>((vectors + kWarps - 1) / kWarps)), kThreads, 0, s, a,
        in<T>(out), out.stride, in<T>(dOut), dOut.stride, delta);
    const std::size_t shared = sharedBytes(a.headDim, kWarps * PerWarp, 2);
    LUTHIER_LAUNCH((queryGradientKernel<T, PerWarp, Slices>),
        dim3(static_cast<unsigned>(tileCount), static_cast<unsigned>(a.heads)), kThreads, shared, s, a, tiles, in<T>(q),
        q.stride, in<T>(k), k.stride, in<T>(v), v.stride, lse, in<T>(dOut), dOut.stride, delta, to<T>(dq), dq.stride);
    LUTHIER_LAUNCH((keyGradientKernel<T, PerWarp, Slices>),
        dim3(static_cast<unsigned>(tileCount), static_cast<unsigned>(a.kvHeads)), kThreads, shared, s, a, tiles,
        in<T>(q), q.stride, in<T>(k), k.stride, in<T>(v), v.stride, lse, in<T>(dOut), dOut.stride, delta, to<T>(dk),
        dk.stride, to<T>(dv), dv.stride);
}

} // namespace

std::int64_t attentionTile(std::int64_t headDim)
{
    return headDim <= kSmallHead ? kWarps * 4 : kWarps * 2;
}

void attentionForward(Stream s, const Attention &a, const std::int32_t *tiles, std::int64_t tileCount, Matrix q,
    Matrix k, Matrix v, Matrix out, float *lse)
{
    typed(q, [&](auto *values) {
        using T = std::remove_pointer_t<decltype(values)>;
        if (a.headDim <= kSmallHead)
            forward<T, 4, 4>(s, a, tiles, tileCount, q, k, v, out, lse);
        else
            forward<T, 2, 8>(s, a, tiles, tileCount, q, k, v, out, lse);
    });
}

void attentionBackward(Stream s, const Attention &a, const std::int32_t *tiles, std::int64_t tileCount, Matrix q,
    Matrix k, Matrix v, Matrix out, const float *lse, Matrix dOut, float *delta, Matrix dq, Matrix dk, Matrix dv)
{
    typed(q, [&](auto *values) {
        using T = std::remove_pointer_t<decltype(values)>;
        if (a.headDim <= kSmallHead)
            backward<T, 4, 4>(s, a, tiles, tileCount, q, k, v, out, lse, dOut, delta, dq, dk, dv);
        else
            backward<T, 2, 8>(s, a, tiles, tileCount, q, k, v, out, lse, dOut, delta, dq, dk, dv);
    });
}

void attentionCached(Stream s, const Attention &a, Matrix q, Matrix keys, Matrix values, std::int64_t past, Matrix out)
{
    const dim3 grid(static_cast<unsigned>(q.rows), static_cast<unsigned>(a.heads));
    const std::size_t shared = static_cast<std::size_t>(kWarps * a.headDim) * sizeof(float);
    typed(q, [&](auto *first) {
        using T = std::remove_pointer_t<decltype(first)>;
        if (a.headDim <= kSmallHead)
            LUTHIER_LAUNCH((cachedKernel<T, 4>), grid, kThreads, shared, s, a, in<T>(q), q.stride, in<T>(keys),
                keys.stride, in<T>(values), values.stride, past, to<T>(out), out.stride);
        else
            LUTHIER_LAUNCH((cachedKernel<T, 8>), grid, kThreads, shared, s, a, in<T>(q), q.stride, in<T>(keys),
                keys.stride, in<T>(values), values.stride, past, to<T>(out), out.stride);
    });
}

} // namespace luthier::cuda
