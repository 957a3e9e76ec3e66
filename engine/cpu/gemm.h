// SPDX-License-Identifier: GPL-3.0-or-later
// Matrix products over whole matrices: packing, blocking and threads around the register tiles of kernels.h.
// Frozen weights are read in the type they have on disk (float, bfloat16, GGUF blocks) and decoded while they are
// packed, so a quantised model trains without ever being unpacked in memory.
#pragma once

#include "cpu/kernels.h"
#include "cpu/thread_pool.h"
#include "formats/dtype.h"

#include <cstddef>
#include <memory>
#include <vector>

namespace luthier::cpu
{

/// Row-major matrix of any element type; rows are @c rowBytes apart.
struct RowMatrix {
    DType type = DType::F32;
    const void *data = nullptr;
    std::int64_t rows = 0;
    std::int64_t cols = 0;
    std::int64_t rowBytes = 0;
};

inline RowMatrix floats(const float *data, std::int64_t rows, std::int64_t cols, std::int64_t stride)
{
    return {DType::F32, data, rows, cols, stride * 4};
}

enum class Precision { F32, Bf16 };

/// The right factor of a product, [k, n].
struct RightFactor {
    RowMatrix matrix;
    bool transposed = false; ///< The matrix holds [n, k], as weights of linear layers do.
    float scale = 1.0f;
};

/// A left factor [m, k], fp32 or bf16, shared by the jobs of a group.
struct LeftFactor {
    DType type = DType::F32;
    const void *data = nullptr;
    std::int64_t stride = 0; ///< Elements between rows (or between columns when transposed).
    std::int64_t depth = 0; ///< k
    bool transposed = false; ///< The data holds [k, m].
};

struct GemmSegment {
    int left; ///< Index into GemmGroup::left.
    RightFactor right;
};

/// C[m, n] (+)= Σ left·right (+ bias)
struct GemmJob {
    std::int64_t n = 0;
    void *c = nullptr;
    std::int64_t ldc = 0; ///< Elements between rows of C.
    Store store = Store::F32;
    const float *bias = nullptr;
    std::vector<GemmSegment> segments;
};

/// Products over the same rows, done in one go.
struct GemmGroup {
    std::int64_t m = 0;
    Precision precision = Precision::F32;
    std::vector<LeftFactor> left;
    std::vector<GemmJob> jobs;
};

/// Threads, kernels and the packing buffers of one engine. The buffers have a fixed size, see workspaceBytes().
class Compute
{
public:
    explicit Compute(int threads, Isa isa = bestIsa());
    ~Compute();

    ThreadPool &pool() { return m_pool; }
    const Kernels &k() const { return m_kernels; }
    int threadCount() const { return m_pool.threadCount(); }

    void gemm(const GemmGroup &group);

    /// C[rows, n] += factor · Σ_t a[t, rows]·b[t, n]: gradients of weights. @p a fp32, @p b fp32 or bf16.
    void outer(const float *a, std::int64_t lda, DType bType, const void *b, std::int64_t ldb, std::int64_t depth,
        std::int64_t rows, std::int64_t n, float *c, std::int64_t ldc);

    /// Decodes rows to fp32: out[i] = matrix[rows[i]]·scale.
    void gatherRows(const RowMatrix &matrix, const std::int32_t *rows, std::int64_t count, float scale, float *out);

    /// Bytes of packing buffers for @p threads threads.
    static std::uint64_t workspaceBytes(int threads);
    /// What they hold now; more after products deeper than the buffers were made for.
    std::uint64_t heldBytes() const;

private:
    struct Panel;
    void gemmSlice(const GemmGroup &group);
    void packBlock(const GemmGroup &group, const std::vector<Panel> &panels, std::size_t first, std::size_t last);
    void packTransposed(const GemmGroup &group, const Panel &panel, int thread);
    void packDirect(const GemmGroup &group, const std::vector<Panel> &panels, std::size_t first, std::size_t last,
        std::size_t segment, std::int64_t k0, std::int64_t k1, int thread);
    void packLeft(const GemmGroup &group, std::int64_t row, int rows, std::byte *out, int thread);

    ThreadPool m_pool;
    const Kernels &m_kernels;
    std::vector<std::byte> m_right; ///< Packed panels of the current block.
    std::vector<std::vector<std::byte>> m_left; ///< Per thread: packed rows of its current chunk.
    std::vector<std::vector<float>> m_scratch; ///< Per thread: decoded rows.
};

} // namespace luthier::cpu
