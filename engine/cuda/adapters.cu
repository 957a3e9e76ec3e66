// SPDX-License-Identifier: GPL-3.0-or-later
#include "cuda/elementwise.h"

namespace luthier::cuda
{

namespace
{

// Inverted dropout by counter: the backward pass draws the same mask again.
__device__ inline float dropped(float value, float probability, float keep, DeviceRandom random, std::int64_t index)
{
    return random.uniform(static_cast<std::uint64_t>(index)) >= probability ? product(value, keep) : 0.0f;
}

template <typename From, typename To>
__global__ void dropoutKernel(const From *x, std::int64_t xStride, float probability, float keep, DeviceRandom random,
    To *y, std::int64_t yStride, Elements e)
{
    eachElement(e, [&](std::int64_t t, std::int64_t c) {
        store(y + t * yStride + c, dropped(load(x + t * xStride + c), probability, keep, random, t * e.cols + c));
    });
}

__global__ void addDroppedKernel(const float *x, std::int64_t xStride, float probability, float keep,
    DeviceRandom random, float *sum, std::int64_t sumStride, Elements e)
{
    eachElement(e, [&](std::int64_t t, std::int64_t c) {
        const float value = x[t * xStride + c];
        sum[t * sumStride + c] += probability > 0 ? dropped(value, probability, keep, random, t * e.cols + c) : value;
    });
}

// A block an output.
template <typename T>
__global__ void doraNormsKernel(const T *weight, std::int64_t stride, std::int64_t in, std::int64_t out, const float *a,
    const float *b, std::int64_t rank, float scale, const float *magnitude, float *norm, float *columnScale)
{
    __shared__ double partial[kThreads / kWarp];
    const auto o = static_cast<std::int64_t>(blockIdx.x);
    double sum = 0;
    for (std::int64_t i = threadIdx.x; i < in; i += blockDim.x) {
        float value = load(weight + o * stride + i);
        for (std::int64_t r = 0; r < rank; ++r)
            value += a[r * in + i] * (scale * b[r * out + o]);
        sum += static_cast<double>(value * value);
    }
    const double total = blockSum(sum, partial);
    if (threadIdx.x == 0) {
        norm[o] = static_cast<float>(sqrt(total));
        columnScale[o] = magnitude[o] / norm[o];
    }
}

} // namespace

void dropout(Stream s, Matrix x, float probability, std::uint64_t stream, std::uint64_t step, Matrix y)
{
    const Elements e(x.cols);
    typed(x, [&](auto *from) {
        typed(y, [&](auto *to) {
            using From = std::remove_pointer_t<decltype(from)>;
            using To = std::remove_pointer_t<decltype(to)>;
            LUTHIER_LAUNCH((dropoutKernel<From, To>), e.grid(x.rows), kThreads, 0, s, from, x.stride, probability,
                1.0f / (1.0f - probability), DeviceRandom::of(stream, step), to, y.stride, e);
        });
    });
}

void addDropped(Stream s, Matrix x, float probability, std::uint64_t stream, std::uint64_t step, Matrix sum)
{
    const Elements e(x.cols);
    LUTHIER_LAUNCH(addDroppedKernel, e.grid(x.rows), kThreads, 0, s, x.floats(), x.stride, probability,
        1.0f / (1.0f - probability), DeviceRandom::of(stream, step), sum.floats(), sum.stride, e);
}

void doraNorms(Stream s, const cpu::RowMatrix &weight, const float *a, const float *b, std::int64_t rank, float scale,
    const float *magnitude, float *norm, float *columnScale)
{
    const dim3 grid(static_cast<unsigned>(weight.rows));
    typed(weight.type, const_cast<void *>(weight.data), [&](auto *values) {
        using T = std::remove_pointer_t<decltype(values)>;
        LUTHIER_LAUNCH(doraNormsKernel<T>, grid, kThreads, 0, s, values,
            weight.rowBytes / static_cast<std::int64_t>(sizeof(T)), weight.cols, weight.rows, a, b, rank, scale,
            magnitude, norm, columnScale);
    });
}

} // namespace luthier::cuda
