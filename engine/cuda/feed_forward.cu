// SPDX-License-Identifier: GPL-3.0-or-later
#include "cuda/elementwise.h"

namespace luthier::cuda
{

namespace
{

constexpr unsigned kLossThreads = 512;

__device__ inline float sigmoid(float x)
{
    return 1.0f / (1.0f + expf(-x));
}

template <typename T>
__global__ void swigluKernel(
    const T *gate, std::int64_t gateStride, const T *up, std::int64_t upStride, T *h, std::int64_t hStride, Elements e)
{
    eachElement(e, [&](std::int64_t t, std::int64_t c) {
        const float g = load(gate + t * gateStride + c);
        store(h + t * hStride + c, g * sigmoid(g) * load(up + t * upStride + c));
    });
}

template <typename T>
__global__ void swigluBackwardKernel(T *gate, std::int64_t gateStride, T *up, std::int64_t upStride, const T *dh,
    std::int64_t dhStride, T *h, std::int64_t hStride, Elements e)
{
    eachElement(e, [&](std::int64_t t, std::int64_t c) {
        T *gatePlace = gate + t * gateStride + c;
        T *upPlace = up + t * upStride + c;
        const float g = load(gatePlace);
        const float u = load(upPlace);
        const float gradient = load(dh + t * dhStride + c);
        const float s = sigmoid(g);
        const float silu = g * s;
        store(gatePlace, gradient * u * s * (1.0f + g * (1.0f - s)));
        store(upPlace, gradient * silu);
        if (h != nullptr)
            store(h + t * hStride + c, silu * u);
    });
}

// A block a row; gradients of type T.
template <typename T>
__global__ void crossEntropyKernel(float *logits, std::int64_t stride, std::int64_t cols, const std::int32_t *labels,
    float scale, bool gradient, float *losses)
{
    __shared__ float partial[kLossThreads / kWarp];
    __shared__ double partialSums[kLossThreads / kWarp];
    float *row = logits + static_cast<std::int64_t>(blockIdx.x) * stride;
    float best = row[threadIdx.x < cols ? threadIdx.x : 0];
    for (std::int64_t c = threadIdx.x; c < cols; c += blockDim.x)
        best = row[c] > best ? row[c] : best;
    best = blockMaximum(best, partial);
    float sum = 0;
    for (std::int64_t c = threadIdx.x; c < cols; c += blockDim.x)
        sum += expf(row[c] - best);
    const double total = blockSum(static_cast<double>(sum), partialSums);
    const std::int32_t label = labels[blockIdx.x];
    const float target = row[label];
    if (threadIdx.x == 0)
        losses[blockIdx.x] = static_cast<float>(log(total) - (static_cast<double>(target) - static_cast<double>(best)));
    if (!gradient)
        return;
    __syncthreads(); // everyone has read the label's logit
    const auto factor = static_cast<float>(static_cast<double>(scale) / total);
    // Narrowed in place: what a round writes ends before what the next one reads.
    for (std::int64_t first = 0; first < cols; first += blockDim.x) {
        const std::int64_t c = first + threadIdx.x;
        float share = c < cols ? expf(row[c] - best) * factor : 0.0f;
        share = c == label ? share - scale : share;
        if constexpr (sizeof(T) < sizeof(float))
            __syncthreads();
        if (c < cols)
            store(reinterpret_cast<T *>(row) + c, share);
    }
}

} // namespace

void swiglu(Stream s, Matrix gate, Matrix up, Matrix h)
{
    const Elements e(gate.cols);
    typed(gate, [&](auto *values) {
        using T = std::remove_pointer_t<decltype(values)>;
        LUTHIER_LAUNCH(swigluKernel<T>, e.grid(gate.rows), kThreads, 0, s, values, gate.stride,
            static_cast<const T *>(up.data), up.stride, static_cast<T *>(h.data), h.stride, e);
    });
}

void swigluBackward(Stream s, Matrix gate, Matrix up, Matrix dh, Matrix h)
{
    const Elements e(gate.cols);
    typed(gate, [&](auto *values) {
        using T = std::remove_pointer_t<decltype(values)>;
        LUTHIER_LAUNCH(swigluBackwardKernel<T>, e.grid(gate.rows), kThreads, 0, s, values, gate.stride,
            static_cast<T *>(up.data), up.stride, static_cast<const T *>(dh.data), dh.stride, static_cast<T *>(h.data),
            h.stride, e);
    });
}

void crossEntropy(
    Stream s, Matrix logits, const std::int32_t *labels, float scale, bool gradient, DType type, float *losses)
{
    typed(type, logits.data, [&](auto *gradients) {
        using T = std::remove_pointer_t<decltype(gradients)>;
        LUTHIER_LAUNCH(crossEntropyKernel<T>, dim3(static_cast<unsigned>(logits.rows)), kLossThreads, 0, s,
            logits.floats(), logits.stride, logits.cols, labels, scale, gradient, losses);
    });
}

} // namespace luthier::cuda
