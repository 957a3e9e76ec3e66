// SPDX-License-Identifier: GPL-3.0-or-later
#include "cuda/elementwise.h"

namespace luthier::cuda
{

namespace
{

template <typename T>
__global__ void embedKernel(const T *weight, std::int64_t stride, const std::int32_t *ids, float scale, float *out,
    std::int64_t outStride, Elements e)
{
    eachElement(e,
        [&](std::int64_t t, std::int64_t c) { out[t * outStride + c] = load(weight + ids[t] * stride + c) * scale; });
}

__global__ void addRowsKernel(const float *from, std::int64_t fromStride, RowSegments segments, float factor, float *to,
    std::int64_t toStride, Elements e)
{
    eachElement(e, [&](std::int64_t i, std::int64_t c) {
        float *target = to + segments.targets[i] * toStride + c;
        float sum = *target;
        for (std::int32_t j = segments.starts[i]; j < segments.starts[i + 1]; ++j)
            sum += from[segments.order[j] * fromStride + c] * factor;
        *target = sum;
    });
}

__global__ void gatherKernel(
    const float *x, std::int64_t stride, const std::int32_t *rows, float *y, std::int64_t yStride, Elements e)
{
    eachElement(e, [&](std::int64_t i, std::int64_t c) { y[i * yStride + c] = x[rows[i] * stride + c]; });
}

__global__ void noiseKernel(float *x, std::int64_t stride, float magnitude, DeviceRandom random, Elements e)
{
    eachElement(e, [&](std::int64_t t, std::int64_t c) {
        const float u = random.uniform(static_cast<std::uint64_t>(t * e.cols + c));
        x[t * stride + c] += product(magnitude, product(2.0f, u) - 1.0f);
    });
}

template <typename From, typename To>
__global__ void convertKernel(const From *x, std::int64_t xStride, To *y, std::int64_t yStride, Elements e)
{
    eachElement(e, [&](std::int64_t t, std::int64_t c) { store(y + t * yStride + c, load(x + t * xStride + c)); });
}

template <typename T>
__global__ void biasKernel(const float *values, T *y, std::int64_t stride, bool add, Elements e)
{
    eachElement(e, [&](std::int64_t t, std::int64_t c) {
        T *place = y + t * stride + c;
        store(place, add ? load(place) + values[c] : values[c]);
    });
}

template <typename From, typename To>
__global__ void scaleColumnsKernel(const From *x, std::int64_t xStride, const float *scale, const float *offset, To *y,
    std::int64_t yStride, bool add, Elements e)
{
    eachElement(e, [&](std::int64_t t, std::int64_t c) {
        To *place = y + t * yStride + c;
        float value = load(x + t * xStride + c) * scale[c];
        if (offset != nullptr)
            value += offset[c];
        store(place, add ? load(place) + value : value);
    });
}

// One column a thread, one share of the rows a block: partial sums, added up in order by the kernel below.
template <typename A, typename B>
__global__ void columnPartialsKernel(const A *a, std::int64_t aStride, const B *b, std::int64_t bStride,
    const float *rowFactor, std::int64_t rows, std::int64_t cols, float *partial)
{
    const std::int64_t c = static_cast<std::int64_t>(blockIdx.x) * blockDim.x + threadIdx.x;
    if (c >= cols)
        return;
    const std::int64_t share = (rows + kPartials - 1) / kPartials;
    const std::int64_t first = blockIdx.y * share;
    const std::int64_t end = first + share < rows ? first + share : rows;
    float sum = 0;
    for (std::int64_t t = first; t < end; ++t) {
        float value = load(a + t * aStride + c);
        if (b != nullptr)
            value *= load(b + t * bStride + c);
        if (rowFactor != nullptr)
            value *= rowFactor[t];
        sum += value;
    }
    partial[blockIdx.y * cols + c] = sum;
}

__global__ void addPartialsKernel(const float *partial, std::int64_t cols, const float *divisor, float *out)
{
    const std::int64_t c = static_cast<std::int64_t>(blockIdx.x) * blockDim.x + threadIdx.x;
    if (c >= cols)
        return;
    float sum = 0;
    for (std::int64_t p = 0; p < kPartials; ++p)
        sum += partial[p * cols + c];
    out[c] += divisor != nullptr ? sum / divisor[c] : sum;
}

dim3 columnGrid(std::int64_t cols, std::int64_t height)
{
    return dim3(static_cast<unsigned>((cols + kThreads - 1) / kThreads), static_cast<unsigned>(height));
}

} // namespace

void embed(Stream s, const cpu::RowMatrix &weight, const std::int32_t *ids, float scale, Matrix out)
{
    const Elements e(out.cols);
    typed(weight.type, const_cast<void *>(weight.data), [&](auto *values) {
        using T = std::remove_pointer_t<decltype(values)>;
        LUTHIER_LAUNCH(embedKernel<T>, e.grid(out.rows), kThreads, 0, s, values,
            weight.rowBytes / static_cast<std::int64_t>(sizeof(T)), ids, scale, out.floats(), out.stride, e);
    });
}

void addRows(Stream s, Matrix from, const RowSegments &segments, float factor, float *to, std::int64_t toStride)
{
    if (segments.count == 0)
        return;
    const Elements e(from.cols);
    LUTHIER_LAUNCH(addRowsKernel, e.grid(segments.count), kThreads, 0, s, from.floats(), from.stride, segments, factor,
        to, toStride, e);
}

void gatherRows(Stream s, Matrix x, const std::int32_t *rows, Matrix y)
{
    const Elements e(y.cols);
    LUTHIER_LAUNCH(gatherKernel, e.grid(y.rows), kThreads, 0, s, x.floats(), x.stride, rows, y.floats(), y.stride, e);
}

void addNoise(Stream s, Matrix x, float magnitude, std::uint64_t seed, std::uint64_t step)
{
    const Elements e(x.cols);
    LUTHIER_LAUNCH(
        noiseKernel, e.grid(x.rows), kThreads, 0, s, x.floats(), x.stride, magnitude, DeviceRandom::of(seed, step), e);
}

void convert(Stream s, Matrix x, Matrix y)
{
    if (x.rows == 0)
        return;
    const Elements e(x.cols);
    typed(x, [&](auto *from) {
        typed(y, [&](auto *to) {
            using From = std::remove_pointer_t<decltype(from)>;
            using To = std::remove_pointer_t<decltype(to)>;
            LUTHIER_LAUNCH((convertKernel<From, To>), e.grid(x.rows), kThreads, 0, s, from, x.stride, to, y.stride, e);
        });
    });
}

void bias(Stream s, const float *values, Matrix y, bool add)
{
    const Elements e(y.cols);
    typed(y, [&](auto *to) {
        using To = std::remove_pointer_t<decltype(to)>;
        LUTHIER_LAUNCH(biasKernel<To>, e.grid(y.rows), kThreads, 0, s, values, to, y.stride, add, e);
    });
}

void scaleColumns(Stream s, Matrix x, const float *scale, const float *offset, Matrix y, bool add)
{
    const Elements e(x.cols);
    typed(x, [&](auto *from) {
        typed(y, [&](auto *to) {
            using From = std::remove_pointer_t<decltype(from)>;
            using To = std::remove_pointer_t<decltype(to)>;
            LUTHIER_LAUNCH((scaleColumnsKernel<From, To>), e.grid(x.rows), kThreads, 0, s, from, x.stride, scale,
                offset, to, y.stride, add, e);
        });
    });
}

void columnSums(Stream s, Matrix a, Matrix b, const float *rowFactor, const float *divisor, float *partial, float *out)
{
    typed(a, [&](auto *left) {
        typed(b, [&](auto *right) {
            using Left = std::remove_pointer_t<decltype(left)>;
            using Right = std::remove_pointer_t<decltype(right)>;
            LUTHIER_LAUNCH((columnPartialsKernel<Left, Right>), columnGrid(a.cols, kPartials), kThreads, 0, s, left,
                a.stride, right, b.stride, rowFactor, a.rows, a.cols, partial);
        });
    });
    LUTHIER_LAUNCH(addPartialsKernel, columnGrid(a.cols, 1), kThreads, 0, s, partial, a.cols, divisor, out);
}

} // namespace luthier::cuda
