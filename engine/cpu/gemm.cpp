// SPDX-License-Identifier: GPL-3.0-or-later
#include "cpu/gemm.h"

#include <algorithm>
#include <cassert>
#include <cstring>

namespace luthier::cpu
{

namespace
{

constexpr std::int64_t kRightBytes = std::int64_t{4} << 20; // packed panels of one block, in the last-level cache
constexpr std::int64_t kLeftBytes = std::int64_t{384} << 10; // packed rows of one thread, in its second-level cache
constexpr std::int64_t kDepthLimit = 4096; // deepest product done in one go
constexpr std::int64_t kDepthSlice = 2048; // a multiple of every block of quantised values
constexpr std::int64_t kStrip = 256; // columns decoded at once: the longest quantised block

std::int64_t roundUp(std::int64_t value, std::int64_t step)
{
    return (value + step - 1) / step * step;
}

// Steps of k in the packed layout: pairs for bf16.
std::int64_t steps(std::int64_t depth, bool pairs)
{
    return pairs ? (depth + 1) / 2 : depth;
}

// Decodes matrix[row, c0 … c0+count) to floats. c0 is a multiple of kStrip or the type is a plain one.
const float *decode(
    const Kernels &k, const RowMatrix &m, std::int64_t row, std::int64_t c0, std::int64_t count, float *out)
{
    const auto *base = static_cast<const std::byte *>(m.data) + row * m.rowBytes;
    switch (m.type) {
    case DType::F32:
        return reinterpret_cast<const float *>(base) + c0;
    case DType::BF16:
        k.widen(reinterpret_cast<const bf16 *>(base) + c0, count, out);
        return out;
    default: {
        const BlockSize block = blockSize(m.type);
        dequantise(m.type, base + c0 / block.values * block.bytes, out, static_cast<std::uint64_t>(count));
        return out;
    }
    }
}

// What a bf16 operand would hold, for processors that must multiply it as fp32.
void roundToBf16(float *values, std::int64_t count)
{
    for (std::int64_t i = 0; i < count; ++i)
        values[i] = toFloat(toBf16(values[i]));
}

} // namespace

struct Compute::Panel {
    std::size_t job;
    std::int64_t n0;
    int cols;
    bool narrow;
    std::byte *data; ///< Segments one after the other.
};

Compute::Compute(int threads, Isa isa)
    : m_pool(threads)
    , m_kernels(kernels(isa))
    , m_right(static_cast<std::size_t>(kRightBytes))
    , m_left(static_cast<std::size_t>(m_pool.threadCount()))
    , m_scratch(static_cast<std::size_t>(m_pool.threadCount()))
{
}

Compute::~Compute() = default;

std::uint64_t Compute::workspaceBytes(int threads)
{
    return static_cast<std::uint64_t>(kRightBytes + threads * (kLeftBytes + 64 * kStrip * 4));
}

std::uint64_t Compute::heldBytes() const
{
    std::uint64_t bytes = m_right.size();
    for (const auto &left : m_left)
        bytes += left.size();
    for (const auto &scratch : m_scratch)
        bytes += scratch.size() * sizeof(float);
    return bytes;
}

void Compute::packTransposed(const GemmGroup &group, const Panel &panel, int thread)
{
    const GemmJob &job = group.jobs[panel.job];
    const bool pairs = group.precision == Precision::Bf16 && m_kernels.nativeBf16;
    const int width = panel.narrow ? m_kernels.nr / 2 : m_kernels.nr;
    std::vector<float> &scratch = m_scratch[static_cast<std::size_t>(thread)];
    std::byte *out = panel.data;
    for (const GemmSegment &segment : job.segments) {
        const RightFactor &right = segment.right;
        const std::int64_t depth = group.left[static_cast<std::size_t>(segment.left)].depth;
        const std::int64_t segmentSteps = steps(depth, pairs);
        if (right.transposed) {
            for (std::int64_t k0 = 0; k0 < depth; k0 += kStrip) {
                const std::int64_t count = std::min(kStrip, depth - k0);
                for (int i = 0; i < panel.cols; ++i) {
                    float *row = scratch.data() + i * kStrip;
                    const float *values = decode(m_kernels, right.matrix, panel.n0 + i, k0, count, row);
                    if (values != row)
                        std::memcpy(row, values, static_cast<std::size_t>(count) * sizeof(float));
                }
                if (right.scale != 1.0f)
                    m_kernels.scale(scratch.data(), panel.cols * kStrip, right.scale);
                if (pairs) {
                    m_kernels.packPanelBf16(
                        scratch.data(), kStrip, panel.cols, width, count, reinterpret_cast<bf16 *>(out) + k0 * width);
                } else {
                    if (group.precision == Precision::Bf16)
                        roundToBf16(scratch.data(), panel.cols * kStrip);
                    m_kernels.packPanelF32(
                        scratch.data(), kStrip, panel.cols, width, count, reinterpret_cast<float *>(out) + k0 * width);
                }
            }
        }
        out += segmentSteps * width * 4; // a pair of bf16 takes as much as a float
    }
}

// Rows k0 … k1 of a segment whose matrix already lies as [k, n], into all panels of one job in [first, last).
void Compute::packDirect(const GemmGroup &group, const std::vector<Panel> &panels, std::size_t first, std::size_t last,
    std::size_t segmentIndex, std::int64_t k0, std::int64_t k1, int thread)
{
    const GemmJob &job = group.jobs[panels[first].job];
    const RightFactor &right = job.segments[segmentIndex].right;
    const bool pairs = group.precision == Precision::Bf16 && m_kernels.nativeBf16;
    std::int64_t before = 0;
    for (std::size_t s = 0; s < segmentIndex; ++s)
        before += steps(group.left[static_cast<std::size_t>(job.segments[s].left)].depth, pairs);
    float *scratch = m_scratch[static_cast<std::size_t>(thread)].data();
    float *second = scratch + 2 * kStrip;
    const std::int64_t depth = group.left[static_cast<std::size_t>(job.segments[segmentIndex].left)].depth;

    for (std::size_t p = first; p < last;) {
        // The panels that lie within one strip of decoded columns.
        const std::int64_t c0 = panels[p].n0 / kStrip * kStrip;
        std::size_t end = p;
        while (end < last && panels[end].n0 < c0 + kStrip)
            ++end;
        const std::int64_t count = std::min(kStrip, job.n - c0);
        const auto row = [&](std::int64_t k, float *buffer) -> const float * {
            const float *values = decode(m_kernels, right.matrix, k, c0, count, buffer);
            const bool roundOnly = group.precision == Precision::Bf16 && !pairs;
            if (right.scale == 1.0f && !roundOnly)
                return values;
            if (values != buffer)
                std::memcpy(buffer, values, static_cast<std::size_t>(count) * sizeof(float));
            if (right.scale != 1.0f)
                m_kernels.scale(buffer, count, right.scale);
            if (roundOnly)
                roundToBf16(buffer, count);
            return buffer;
        };
        for (std::int64_t k = k0; k < k1; k += pairs ? 2 : 1) {
            const float *a = row(k, scratch);
            const float *b = pairs && k + 1 < depth ? row(k + 1, second) : nullptr;
            for (std::size_t i = p; i < end; ++i) {
                const Panel &panel = panels[i];
                const int width = panel.narrow ? m_kernels.nr / 2 : m_kernels.nr;
                const std::int64_t offset = panel.n0 - c0;
                if (pairs) {
                    bf16 *out = reinterpret_cast<bf16 *>(panel.data) + 2 * (before + k / 2) * width;
                    m_kernels.interleaveBf16(a + offset, b == nullptr ? nullptr : b + offset, panel.cols, out);
                    if (panel.cols < width)
                        std::memset(out + 2 * panel.cols, 0, static_cast<std::size_t>(width - panel.cols) * 4);
                } else {
                    float *out = reinterpret_cast<float *>(panel.data) + (before + k) * width;
                    std::memcpy(out, a + offset, static_cast<std::size_t>(panel.cols) * sizeof(float));
                    if (panel.cols < width)
                        std::memset(out + panel.cols, 0, static_cast<std::size_t>(width - panel.cols) * sizeof(float));
                }
            }
        }
        p = end;
    }
}

void Compute::packBlock(const GemmGroup &group, const std::vector<Panel> &panels, std::size_t first, std::size_t last)
{
    struct Task {
        std::size_t first;
        std::size_t last; ///< One past; first + 1 and segment npos: transposed segments of one panel.
        std::size_t segment;
        std::int64_t k0;
        std::int64_t k1;
    };
    constexpr std::size_t kTransposed = ~std::size_t{0};
    constexpr std::int64_t kRowsPerTask = 64; // even, so that bf16 pairs stay together
    std::vector<Task> tasks;
    for (std::size_t p = first; p < last; ++p) {
        const auto &segments = group.jobs[panels[p].job].segments;
        if (std::any_of(segments.begin(), segments.end(), [](const GemmSegment &s) { return s.right.transposed; }))
            tasks.push_back({p, p + 1, kTransposed, 0, 0});
    }
    for (std::size_t p = first; p < last;) {
        std::size_t end = p;
        while (end < last && panels[end].job == panels[p].job)
            ++end;
        const auto &segments = group.jobs[panels[p].job].segments;
        for (std::size_t s = 0; s < segments.size(); ++s) {
            if (segments[s].right.transposed)
                continue;
            const std::int64_t depth = group.left[static_cast<std::size_t>(segments[s].left)].depth;
            for (std::int64_t k = 0; k < depth; k += kRowsPerTask)
                tasks.push_back({p, end, s, k, std::min(depth, k + kRowsPerTask)});
        }
        p = end;
    }
    m_pool.run(static_cast<std::int64_t>(tasks.size()), [&](std::int64_t index, int thread) {
        const Task &task = tasks[static_cast<std::size_t>(index)];
        if (task.segment == kTransposed)
            packTransposed(group, panels[task.first], thread);
        else
            packDirect(group, panels, task.first, task.last, task.segment, task.k0, task.k1, thread);
    });
}

void Compute::packLeft(const GemmGroup &group, std::int64_t row, int rows, std::byte *out, int thread)
{
    const bool pairs = group.precision == Precision::Bf16 && m_kernels.nativeBf16;
    std::vector<float> &scratch = m_scratch[static_cast<std::size_t>(thread)];
    for (const LeftFactor &left : group.left) {
        const std::int64_t offset = left.transposed ? row : row * left.stride;
        const bool isBf16 = left.type == DType::BF16;
        if (!isBf16 && !pairs) {
            m_kernels.packRowsF32(static_cast<const float *>(left.data) + offset, left.stride, left.transposed, rows,
                left.depth, reinterpret_cast<float *>(out));
            if (group.precision == Precision::Bf16)
                roundToBf16(reinterpret_cast<float *>(out), left.depth * rows);
        } else if (isBf16 && pairs) {
            m_kernels.packRowsBf16(static_cast<const bf16 *>(left.data) + offset, left.stride, left.transposed, rows,
                left.depth, reinterpret_cast<bf16 *>(out));
        } else {
            // Mixed types go through a strip in the other type, line by line as they lie in memory.
            const std::int64_t strip = kStrip;
            for (std::int64_t k0 = 0; k0 < left.depth; k0 += strip) {
                const std::int64_t count = std::min(strip, left.depth - k0);
                const std::int64_t lines = left.transposed ? count : rows;
                const std::int64_t length = left.transposed ? rows : count;
                for (std::int64_t i = 0; i < lines; ++i) {
                    const std::int64_t at = offset + (left.transposed ? (k0 + i) * left.stride : i * left.stride + k0);
                    if (pairs)
                        m_kernels.narrow(static_cast<const float *>(left.data) + at, length,
                            reinterpret_cast<bf16 *>(scratch.data()) + i * length);
                    else
                        m_kernels.widen(static_cast<const bf16 *>(left.data) + at, length, scratch.data() + i * length);
                }
                if (pairs)
                    m_kernels.packRowsBf16(reinterpret_cast<const bf16 *>(scratch.data()), length, left.transposed,
                        rows, count, reinterpret_cast<bf16 *>(out) + k0 * rows);
                else
                    m_kernels.packRowsF32(scratch.data(), length, left.transposed, rows, count,
                        reinterpret_cast<float *>(out) + k0 * rows);
            }
        }
        out += steps(left.depth, pairs) * rows * 4;
    }
}

// A product deeper than what fits the caches runs as several that add up, so that neither factor is packed twice.
void Compute::gemm(const GemmGroup &group)
{
    if (group.m == 0)
        return;
    std::int64_t deepest = 0;
    for (const LeftFactor &left : group.left)
        deepest = std::max(deepest, left.depth);
    const bool canAdd =
        std::none_of(group.jobs.begin(), group.jobs.end(), [](const GemmJob &job) { return job.store == Store::Bf16; });
    if (deepest <= kDepthLimit || !canAdd) {
        gemmSlice(group);
        return;
    }
    for (std::int64_t k0 = 0; k0 < deepest; k0 += kDepthSlice) {
        GemmGroup slice{group.m, group.precision, {}, {}};
        for (const LeftFactor &whole : group.left) {
            LeftFactor part = whole;
            part.depth = std::clamp<std::int64_t>(whole.depth - k0, 0, kDepthSlice);
            const std::int64_t offset = whole.transposed ? k0 * whole.stride : k0;
            part.data = static_cast<const std::byte *>(whole.data) + offset * (whole.type == DType::F32 ? 4 : 2);
            slice.left.push_back(part);
        }
        for (const GemmJob &whole : group.jobs) {
            GemmJob job = whole;
            job.segments.clear();
            for (GemmSegment segment : whole.segments) {
                const std::int64_t depth = slice.left[static_cast<std::size_t>(segment.left)].depth;
                if (depth == 0)
                    continue;
                RowMatrix &matrix = segment.right.matrix;
                const BlockSize block = blockSize(matrix.type);
                const std::int64_t bytes =
                    segment.right.transposed ? k0 / block.values * block.bytes : k0 * matrix.rowBytes;
                matrix.data = static_cast<const std::byte *>(matrix.data) + bytes;
                (segment.right.transposed ? matrix.cols : matrix.rows) = depth;
                job.segments.push_back(segment);
            }
            if (job.segments.empty())
                continue;
            if (k0 > 0) {
                job.store = Store::AddF32;
                job.bias = nullptr;
            }
            slice.jobs.push_back(std::move(job));
        }
        gemmSlice(slice);
    }
}

void Compute::gemmSlice(const GemmGroup &group)
{
    const bool pairs = group.precision == Precision::Bf16 && m_kernels.nativeBf16;
    const int mr = m_kernels.mr;
    const int nr = m_kernels.nr;

    std::int64_t leftSteps = 0;
    std::vector<std::int64_t> leftOffset;
    for (const LeftFactor &left : group.left) {
        leftOffset.push_back(leftSteps);
        leftSteps += steps(left.depth, pairs);
    }
    const std::int64_t rowBytes = leftSteps * 4;
    // Chunks of rows: small enough for the cache, and at least one for each thread when there are rows enough.
    const std::int64_t fair = roundUp((group.m + threadCount() - 1) / threadCount(), mr);
    const std::int64_t chunkRows = std::max<std::int64_t>(mr, std::min(fair, kLeftBytes / rowBytes / mr * mr));
    const std::int64_t chunks = (group.m + chunkRows - 1) / chunkRows;
    for (int t = 0; t < threadCount(); ++t) {
        auto &left = m_left[static_cast<std::size_t>(t)];
        const auto needed = static_cast<std::size_t>(chunkRows * rowBytes);
        if (left.size() < needed)
            left.resize(needed);
        auto &scratch = m_scratch[static_cast<std::size_t>(t)];
        if (scratch.empty())
            scratch.resize(static_cast<std::size_t>(std::max(64, nr) * kStrip));
    }

    std::vector<Panel> panels;
    for (std::size_t j = 0; j < group.jobs.size(); ++j) {
        assert(!group.jobs[j].segments.empty() && group.jobs[j].segments.size() <= kMaximumSegments);
        for (std::int64_t n0 = 0; n0 < group.jobs[j].n;) {
            const std::int64_t rest = group.jobs[j].n - n0;
            const bool narrow = rest <= nr / 2;
            panels.push_back({j, n0, static_cast<int>(std::min<std::int64_t>(rest, nr)), narrow, nullptr});
            n0 += nr;
        }
    }
    const auto panelBytes = [&](const Panel &panel) {
        std::int64_t total = 0;
        for (const GemmSegment &segment : group.jobs[panel.job].segments)
            total += steps(group.left[static_cast<std::size_t>(segment.left)].depth, pairs);
        return total * (panel.narrow ? nr / 2 : nr) * 4;
    };

    for (std::size_t first = 0; first < panels.size();) {
        std::int64_t used = 0;
        std::size_t last = first;
        for (; last < panels.size(); ++last) {
            const std::int64_t bytes = panelBytes(panels[last]);
            if (last > first && used + bytes > kRightBytes)
                break;
            used += bytes;
        }
        if (m_right.size() < static_cast<std::size_t>(used))
            m_right.resize(static_cast<std::size_t>(used)); // one panel of a very deep product
        std::int64_t offset = 0;
        for (std::size_t p = first; p < last; ++p) {
            panels[p].data = m_right.data() + offset;
            offset += panelBytes(panels[p]);
        }
        packBlock(group, panels, first, last);

        // Few chunks and many threads: the panels of a block are split as well.
        const auto blockPanels = static_cast<std::int64_t>(last - first);
        const std::int64_t splits = std::clamp<std::int64_t>((2 * threadCount() + chunks - 1) / chunks, 1, blockPanels);
        const std::int64_t effectiveSplits = threadCount() == 1 || chunks % threadCount() == 0 ? 1 : splits;
        m_pool.run(chunks * effectiveSplits, [&](std::int64_t task, int thread) {
            const std::int64_t chunk = task / effectiveSplits;
            const std::int64_t split = task % effectiveSplits;
            const std::int64_t row0 = chunk * chunkRows;
            const std::int64_t rows = std::min(chunkRows, group.m - row0);
            std::byte *packed = m_left[static_cast<std::size_t>(thread)].data();
            for (std::int64_t r = 0; r < rows; r += mr)
                packLeft(group, row0 + r, static_cast<int>(std::min<std::int64_t>(mr, rows - r)), packed + r * rowBytes,
                    thread);
            const auto begin = first + static_cast<std::size_t>(blockPanels * split / effectiveSplits);
            const auto end = first + static_cast<std::size_t>(blockPanels * (split + 1) / effectiveSplits);
            for (std::size_t p = begin; p < end; ++p) {
                const Panel &panel = panels[p];
                const GemmJob &job = group.jobs[panel.job];
                const int width = panel.narrow ? nr / 2 : nr;
                const std::int64_t elementBytes = job.store == Store::Bf16 ? 2 : 4;
                Tile tile{};
                tile.segments = static_cast<int>(job.segments.size());
                tile.cols = panel.cols;
                tile.narrow = panel.narrow;
                tile.store = job.store;
                tile.ldc = job.ldc;
                tile.bias = job.bias == nullptr ? nullptr : job.bias + panel.n0;
                for (std::int64_t r = 0; r < rows; r += mr) {
                    tile.rows = static_cast<int>(std::min<std::int64_t>(mr, rows - r));
                    const std::byte *b = panel.data;
                    for (int s = 0; s < tile.segments; ++s) {
                        const auto index = static_cast<std::size_t>(job.segments[static_cast<std::size_t>(s)].left);
                        const std::int64_t k = steps(group.left[index].depth, pairs);
                        tile.a[s] = packed + r * rowBytes + leftOffset[index] * tile.rows * 4;
                        tile.b[s] = b;
                        tile.k[s] = k;
                        b += k * width * 4;
                    }
                    tile.c = static_cast<std::byte *>(job.c) + ((row0 + r) * job.ldc + panel.n0) * elementBytes;
                    (pairs ? m_kernels.tileBf16 : m_kernels.tileF32)(tile);
                }
            }
        });
        first = last;
    }
}

void Compute::outer(const float *a, std::int64_t lda, DType bType, const void *b, std::int64_t ldb, std::int64_t depth,
    std::int64_t rows, std::int64_t n, float *c, std::int64_t ldc)
{
    constexpr std::int64_t kDepthStep = 64; // rows of b that stay in the second-level cache
    // Columns are shared out; every sum over t runs in the same order whatever the number of threads.
    const std::int64_t grain = 2 * m_kernels.nr;
    const std::int64_t step = std::max(grain, roundUp((n + threadCount() - 1) / threadCount(), m_kernels.nr));
    m_pool.run((n + step - 1) / step, [&](std::int64_t task, int) {
        const std::int64_t n0 = task * step;
        const std::int64_t count = std::min(step, n - n0);
        for (std::int64_t t = 0; t < depth; t += kDepthStep) {
            const std::int64_t d = std::min(kDepthStep, depth - t);
            if (bType == DType::BF16)
                m_kernels.outerBf16(a + t * lda, lda, static_cast<const bf16 *>(b) + t * ldb + n0, ldb, d,
                    static_cast<int>(rows), count, c + n0, ldc);
            else
                m_kernels.outerF32(a + t * lda, lda, static_cast<const float *>(b) + t * ldb + n0, ldb, d,
                    static_cast<int>(rows), count, c + n0, ldc);
        }
    });
}

void Compute::gatherRows(const RowMatrix &matrix, const std::int32_t *rows, std::int64_t count, float scale, float *out)
{
    m_pool.runRanges(count, 16, [&](std::int64_t begin, std::int64_t end, int) {
        for (std::int64_t i = begin; i < end; ++i) {
            float *target = out + i * matrix.cols;
            const float *values = decode(m_kernels, matrix, rows[i], 0, matrix.cols, target);
            if (values != target)
                std::memcpy(target, values, static_cast<std::size_t>(matrix.cols) * sizeof(float));
            if (scale != 1.0f)
                m_kernels.scale(target, matrix.cols, scale);
        }
    });
}

} // namespace luthier::cpu
