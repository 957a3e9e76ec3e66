// SPDX-License-Identifier: GPL-3.0-or-later
// A matrix in somebody else's memory, on whatever device that is.
#pragma once

#include "formats/dtype.h"

#include <cstdint>

namespace luthier::nn
{

struct Matrix {
    void *data = nullptr;
    DType type = DType::F32; ///< F32, BF16 or F16
    std::int64_t rows = 0;
    std::int64_t cols = 0;
    std::int64_t stride = 0; ///< Elements between rows.

    std::int64_t elementBytes() const { return type == DType::F32 ? 4 : 2; }
    /// Of rows that lie one after the other.
    std::int64_t bytes() const { return rows * stride * elementBytes(); }

    /// Columns [first, first + count) of the same rows.
    Matrix columns(std::int64_t first, std::int64_t count) const
    {
        return {static_cast<std::byte *>(data) + first * elementBytes(), type, rows, count, stride};
    }
    /// Rows [first, first + count).
    Matrix slice(std::int64_t first, std::int64_t count) const
    {
        return {static_cast<std::byte *>(data) + first * stride * elementBytes(), type, count, cols, stride};
    }

    float *floats() const { return static_cast<float *>(data); }
};

} // namespace luthier::nn
