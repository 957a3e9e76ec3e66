// SPDX-License-Identifier: GPL-3.0-or-later
#include "cuda/elementwise.h"

namespace luthier::cuda
{

namespace
{

// A block a row. With @p known the statistics are there already.
template <typename X, typename Y>
__global__ void rmsNormKernel(const X *x, std::int64_t xStride, const float *weight, float epsilon, const float *known,
    std::int64_t cols, Y *y, std::int64_t yStride, float *rstd)
{
    __shared__ float partial[kThreads / kWarp];
    const auto t = static_cast<std::int64_t>(blockIdx.x);
    const X *row = x + t * xStride;
    float factor = 0;
    if (known != nullptr) {
        factor = known[t];
    } else {
        float sum = 0;
        for (std::int64_t c = threadIdx.x; c < cols; c += blockDim.x) {
            const float value = load(row + c);
            sum += value * value;
        }
        factor = 1.0f / sqrtf(blockSum(sum, partial) / static_cast<float>(cols) + epsilon);
        if (threadIdx.x == 0)
            rstd[t] = factor;
    }
    for (std::int64_t c = threadIdx.x; c < cols; c += blockDim.x)
        store(y + t * yStride + c, load(row + c) * factor * weight[c]);
}

template <typename X>
__global__ void rmsNormBackwardKernel(const float *dy, std::int64_t dyStride, const X *x, std::int64_t xStride,
    const float *weight, const float *rstd, std::int64_t cols, float *dx, std::int64_t dxStride)
{
    __shared__ float partial[kThreads / kWarp];
    const auto t = static_cast<std::int64_t>(blockIdx.x);
    const float *gradient = dy + t * dyStride;
    const X *row = x + t * xStride;
    float sum = 0;
    for (std::int64_t c = threadIdx.x; c < cols; c += blockDim.x)
        sum += gradient[c] * weight[c] * load(row + c);
    const float r = rstd[t];
    const float mean = blockSum(sum, partial) * r * r / static_cast<float>(cols);
    for (std::int64_t c = threadIdx.x; c < cols; c += blockDim.x)
        dx[t * dxStride + c] += r * (gradient[c] * weight[c] - load(row + c) * mean);
}

// A warp a head vector. Its rstd; every lane gets it.
template <typename X>
__device__ inline float headRstd(const X *vector, int headDim, float epsilon)
{
    float sum = 0;
    for (int i = static_cast<int>(threadIdx.x % kWarp); i < headDim; i += static_cast<int>(kWarp)) {
        const float value = load(vector + i);
        sum += value * value;
    }
    return 1.0f / sqrtf(warpSum(sum) / static_cast<float>(headDim) + epsilon);
}

template <typename X, typename Y>
__global__ void headNormKernel(const X *x, std::int64_t xStride, std::int64_t heads, std::int64_t vectors, int headDim,
    const float *weight, float epsilon, Y *y, std::int64_t yStride)
{
    const std::int64_t v = static_cast<std::int64_t>(blockIdx.x) * (blockDim.x / kWarp) + threadIdx.x / kWarp;
    if (v >= vectors)
        return;
    const X *from = x + v / heads * xStride + v % heads * headDim;
    Y *to = y + v / heads * yStride + v % heads * headDim;
    const float rstd = headRstd(from, headDim, epsilon);
    for (int i = static_cast<int>(threadIdx.x % kWarp); i < headDim; i += static_cast<int>(kWarp))
        store(to + i, load(from + i) * rstd * weight[i]);
}

template <typename X, typename G>
__global__ void headNormBackwardKernel(G *dy, std::int64_t dyStride, const X *x, std::int64_t xStride,
    std::int64_t heads, std::int64_t vectors, int headDim, const float *weight, float epsilon)
{
    const std::int64_t v = static_cast<std::int64_t>(blockIdx.x) * (blockDim.x / kWarp) + threadIdx.x / kWarp;
    if (v >= vectors)
        return;
    const X *vector = x + v / heads * xStride + v % heads * headDim;
    G *gradient = dy + v / heads * dyStride + v % heads * headDim;
    const float rstd = headRstd(vector, headDim, epsilon);
    float sum = 0;
    for (int i = static_cast<int>(threadIdx.x % kWarp); i < headDim; i += static_cast<int>(kWarp))
        sum += load(gradient + i) * weight[i] * load(vector + i);
    const float mean = warpSum(sum) * rstd * rstd / static_cast<float>(headDim);
    for (int i = static_cast<int>(threadIdx.x % kWarp); i < headDim; i += static_cast<int>(kWarp))
        store(gradient + i, rstd * (load(gradient + i) * weight[i] - load(vector + i) * mean));
}

// A block one share of the vectors, each of its warps every so many of them; lanes own elements. The warps' sums are
// added in order.
template <typename X, typename G>
__global__ void headNormWeightKernel(const G *dy, std::int64_t dyStride, const X *x, std::int64_t xStride,
    std::int64_t heads, std::int64_t vectors, int headDim, float epsilon, float *partial)
{
    LUTHIER_SHARED(float, sums); // [warps, headDim]
    const unsigned warp = threadIdx.x / kWarp;
    const unsigned warps = blockDim.x / kWarp;
    const int lane = static_cast<int>(threadIdx.x % kWarp);
    for (int i = lane; i < headDim; i += static_cast<int>(kWarp))
        sums[static_cast<int>(warp) * headDim + i] = 0;
    const std::int64_t share = (vectors + kPartials - 1) / kPartials;
    const std::int64_t first = blockIdx.x * share;
    const std::int64_t end = first + share < vectors ? first + share : vectors;
    for (std::int64_t v = first + warp; v < end; v += warps) {
        const X *vector = x + v / heads * xStride + v % heads * headDim;
        const G *gradient = dy + v / heads * dyStride + v % heads * headDim;
        const float rstd = headRstd(vector, headDim, epsilon);
        for (int i = lane; i < headDim; i += static_cast<int>(kWarp))
            sums[static_cast<int>(warp) * headDim + i] += load(gradient + i) * load(vector + i) * rstd;
    }
    __syncthreads();
    for (int i = static_cast<int>(threadIdx.x); i < headDim; i += static_cast<int>(blockDim.x)) {
        float total = 0;
        for (unsigned w = 0; w < warps; ++w)
            total += sums[static_cast<int>(w) * headDim + i];
        partial[blockIdx.x * headDim + i] = total;
    }
}

__global__ void addHeadPartialsKernel(const float *partial, int headDim, float *dWeight)
{
    for (int i = static_cast<int>(threadIdx.x); i < headDim; i += static_cast<int>(blockDim.x)) {
        float sum = 0;
        for (std::int64_t p = 0; p < kPartials; ++p)
            sum += partial[p * headDim + i];
        dWeight[i] += sum;
    }
}

// A block a token, a thread a pair.
template <typename T>
__global__ void ropeKernel(T *x, std::int64_t stride, std::int64_t heads, std::int64_t headDim, std::int64_t half,
    const float *cosines, const float *sines, const std::int32_t *positions, float sign)
{
    const auto t = static_cast<std::int64_t>(blockIdx.x);
    const float *c = cosines + positions[t] * half;
    const float *s = sines + positions[t] * half;
    for (std::int64_t p = threadIdx.x; p < heads * half; p += blockDim.x) {
        const std::int64_t i = p % half;
        T *first = x + t * stride + p / half * headDim + i;
        T *second = first + half;
        const float a = load(first);
        const float b = load(second);
        const float sine = s[i] * sign;
        store(first, a * c[i] - b * sine);
        store(second, b * c[i] + a * sine);
    }
}

dim3 vectorGrid(std::int64_t vectors)
{
    constexpr std::int64_t perBlock = kThreads / kWarp;
    return dim3(static_cast<unsigned>((vectors + perBlock - 1) / perBlock));
}

} // namespace

void rmsNorm(Stream s, Matrix x, const float *weight, float epsilon, Matrix y, float *rstd)
{
    const dim3 grid(static_cast<unsigned>(x.rows));
    const float *unknown = nullptr;
    typed(y, [&](auto *to) {
        using To = std::remove_pointer_t<decltype(to)>;
        LUTHIER_LAUNCH((rmsNormKernel<float, To>), grid, kThreads, 0, s, x.floats(), x.stride, weight, epsilon, unknown,
            x.cols, to, y.stride, rstd);
    });
}

void rmsNormApply(Stream s, Matrix x, const float *weight, const float *rstd, Matrix y)
{
    const dim3 grid(static_cast<unsigned>(x.rows));
    float *none = nullptr;
    typed(x, [&](auto *from) {
        typed(y, [&](auto *to) {
            using From = std::remove_pointer_t<decltype(from)>;
            using To = std::remove_pointer_t<decltype(to)>;
            LUTHIER_LAUNCH((rmsNormKernel<From, To>), grid, kThreads, 0, s, from, x.stride, weight, 0.0f, rstd, x.cols,
                to, y.stride, none);
        });
    });
}

void rmsNormBackward(Stream s, Matrix dy, Matrix x, const float *weight, const float *rstd, Matrix dx)
{
    const dim3 grid(static_cast<unsigned>(x.rows));
    typed(x, [&](auto *from) {
        using From = std::remove_pointer_t<decltype(from)>;
        LUTHIER_LAUNCH(rmsNormBackwardKernel<From>, grid, kThreads, 0, s, dy.floats(), dy.stride, from, x.stride,
            weight, rstd, x.cols, dx.floats(), dx.stride);
    });
}

void headNorm(Stream s, Matrix x, std::int64_t headDim, const float *weight, float epsilon, Matrix y)
{
    const std::int64_t heads = x.cols / headDim;
    typed(x, [&](auto *from) {
        typed(y, [&](auto *to) {
            using From = std::remove_pointer_t<decltype(from)>;
            using To = std::remove_pointer_t<decltype(to)>;
            LUTHIER_LAUNCH((headNormKernel<From, To>), vectorGrid(x.rows * heads), kThreads, 0, s, from, x.stride,
                heads, x.rows * heads, static_cast<int>(headDim), weight, epsilon, to, y.stride);
        });
    });
}

void headNormBackward(Stream s, Matrix dy, Matrix x, std::int64_t headDim, const float *weight, float epsilon,
    float *partial, float *dWeight)
{
    const std::int64_t heads = x.cols / headDim;
    const auto dim = static_cast<int>(headDim);
    const std::size_t shared = kThreads / kWarp * static_cast<std::size_t>(headDim) * sizeof(float);
    typed(x, [&](auto *vectors) {
        typed(dy, [&](auto *gradients) {
            using X = std::remove_pointer_t<decltype(vectors)>;
            using G = std::remove_pointer_t<decltype(gradients)>;
            if (dWeight != nullptr) {
                LUTHIER_LAUNCH((headNormWeightKernel<X, G>), dim3(kPartials), kThreads, shared, s, gradients, dy.stride,
                    vectors, x.stride, heads, x.rows * heads, dim, epsilon, partial);
                LUTHIER_LAUNCH(addHeadPartialsKernel, dim3(1), kThreads, 0, s, partial, dim, dWeight);
            }
            LUTHIER_LAUNCH((headNormBackwardKernel<X, G>), vectorGrid(x.rows * heads), kThreads, 0, s, gradients,
                dy.stride, vectors, x.stride, heads, x.rows * heads, dim, weight, epsilon);
        });
    });
}

void rope(
    Stream s, Matrix x, std::int64_t headDim, const nn::RopeTable &table, const std::int32_t *positions, bool inverse)
{
    const dim3 grid(static_cast<unsigned>(x.rows));
    typed(x, [&](auto *values) {
        using T = std::remove_pointer_t<decltype(values)>;
        LUTHIER_LAUNCH(ropeKernel<T>, grid, kThreads, 0, s, values, x.stride, x.cols / headDim, headDim,
            table.rotary / 2, table.cos, table.sin, positions, inverse ? -1.0f : 1.0f);
    });
}

} // namespace luthier::cuda
