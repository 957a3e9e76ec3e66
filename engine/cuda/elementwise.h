// SPDX-License-Identifier: GPL-3.0-or-later
// Grids over the elements of matrices, and the choice of a kernel by the type of what it reads.
#pragma once

#include "cuda/kernels.h"
#include "cuda/portable.h"

namespace luthier::cuda
{

inline constexpr unsigned kThreads = 256;
inline constexpr std::int64_t kColumnsPerBlock = 1024;

/// A block for each kColumnsPerBlock columns of each row.
struct Elements {
    std::int64_t cols;
    std::int64_t chunks;

    explicit Elements(std::int64_t columns)
        : cols(columns)
        , chunks((columns + kColumnsPerBlock - 1) / kColumnsPerBlock)
    {
    }

    dim3 grid(std::int64_t rows) const { return dim3(static_cast<unsigned>(rows * chunks)); }
};

/// Calls @p f(row, column) for the elements of this thread.
template <typename F>
__device__ inline void eachElement(const Elements &e, const F &f)
{
    const auto block = static_cast<std::int64_t>(blockIdx.x);
    const std::int64_t row = block / e.chunks;
    const std::int64_t first = block % e.chunks * kColumnsPerBlock;
    const std::int64_t end = first + kColumnsPerBlock < e.cols ? first + kColumnsPerBlock : e.cols;
    for (std::int64_t c = first + threadIdx.x; c < end; c += blockDim.x)
        f(row, c);
}

/// @p f(pointer) with a pointer of the values' own type.
template <typename F>
void typed(DType type, void *data, const F &f)
{
    if (type == DType::BF16)
        f(static_cast<bf16 *>(data));
    else if (type == DType::F16)
        f(static_cast<fp16 *>(data));
    else
        f(static_cast<float *>(data));
}

template <typename F>
void typed(const Matrix &m, const F &f)
{
    typed(m.type, m.data, f);
}

} // namespace luthier::cuda
