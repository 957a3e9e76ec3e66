// SPDX-License-Identifier: GPL-3.0-or-later
// Single-threaded inner kernels, one set per instruction set, chosen at run time. They work on plain pointers; who
// splits work over threads and lays out memory is gemm.h, attention.h and rows.h.
#pragma once

#include "cpu/bf16.h"
#include "cpu/dynamic_map.h"
#include "cpu/features.h"

#include <cstddef>
#include <cstdint>

namespace luthier::cpu
{

inline constexpr int kMaximumSegments = 8;

enum class Store { F32, AddF32, Bf16 };

/// One register tile: C[rows, cols] (+)= Σ over segments of A_s·B_s (+ bias). A is packed k-major with @c rows
/// values a step, B k-major with nr() or, when @c narrow, nr()/2 values a step. For bf16 both hold pairs of
/// consecutive k, and @c k counts pairs.
struct Tile {
    int segments = 0;
    const void *a[kMaximumSegments];
    const void *b[kMaximumSegments];
    std::int64_t k[kMaximumSegments];
    void *c;
    std::int64_t ldc; ///< In elements of C.
    int rows; ///< 1 … mr
    int cols; ///< 1 … nr
    bool narrow; ///< B has half panels.
    Store store;
    const float *bias; ///< [cols] or null
};

/// AdamW with decoupled decay, as torch.optim.AdamW computes it.
struct AdamStep {
    float learningRate;
    float beta1;
    float beta2;
    float epsilon;
    float weightDecay;
    float gradientScale; ///< Clipping factor, multiplied into the gradient first.
    double biasCorrection1; ///< 1 − β1^t
    double biasCorrection2; ///< 1 − β2^t
};

/// Moments in 8 bits, from the start of a block of kDynamicBlock values on.
struct AdamCodes {
    std::uint8_t *first; ///< In dynamicMap(true).
    std::uint8_t *second; ///< In dynamicMap(false).
    float *firstMaxima; ///< [blocks]
    float *secondMaxima;
};

struct Kernels {
    Isa isa;
    int mr; ///< Most rows of a tile.
    int nr; ///< Columns of a full panel.
    bool nativeBf16; ///< tileBf16 multiplies bf16 pairs; without it bf16 operands are widened and tileF32 is used.

    void (*tileF32)(const Tile &tile);
    void (*tileBf16)(const Tile &tile);

    /// dst[k·rows + i] = src[i·stride + k] (or src[k·stride + i] when transposed), k < depth, i < rows.
    void (*packRowsF32)(
        const float *src, std::int64_t stride, bool transposed, int rows, std::int64_t depth, float *dst);
    /// The same into pairs: dst[(k/2)·rows + i] holds k and k+1; odd depths are padded with zero.
    void (*packRowsBf16)(
        const bf16 *src, std::int64_t stride, bool transposed, int rows, std::int64_t depth, bf16 *dst);
    /// Transposes @p rows (≤ width) × @p depth floats into a panel: dst[k·width + i] = src[i·stride + k]; missing rows
    /// become zero.
    void (*packPanelF32)(const float *src, std::int64_t stride, int rows, int width, std::int64_t depth, float *dst);
    /// The same into bf16 pairs, rounding.
    void (*packPanelBf16)(const float *src, std::int64_t stride, int rows, int width, std::int64_t depth, bf16 *dst);
    /// dst[2·i], dst[2·i+1] = a[i], b[i] rounded to bf16 (@p b may be null: zero), i < count.
    void (*interleaveBf16)(const float *a, const float *b, std::int64_t count, bf16 *dst);

    void (*widen)(const bf16 *src, std::int64_t count, float *dst);
    void (*narrow)(const float *src, std::int64_t count, bf16 *dst);

    /// C[j, n] += Σ_t a[t, j]·b[t, n], j < rows, n < cols; b is fp32 or bf16.
    void (*outerF32)(const float *a, std::int64_t lda, const float *b, std::int64_t ldb, std::int64_t depth, int rows,
        std::int64_t cols, float *c, std::int64_t ldc);
    void (*outerBf16)(const float *a, std::int64_t lda, const bf16 *b, std::int64_t ldb, std::int64_t depth, int rows,
        std::int64_t cols, float *c, std::int64_t ldc);

    /// y = x·rstd·w with rstd = 1/√(mean(x²)+ε); returns rstd. y is fp32 or bf16, the other pointer null.
    float (*rmsNorm)(const float *x, const float *w, std::int64_t n, float epsilon, float *y, bf16 *yBf16);
    /// y from a known rstd (recomputation).
    void (*rmsNormApply)(const float *x, const float *w, float rstd, std::int64_t n, float *y, bf16 *yBf16);
    /// dx += rstd·(w∘dy − x̂·mean(w∘dy∘x̂)), x̂ = x·rstd; dw += dy∘x̂ when dw is not null.
    void (*rmsNormBackward)(
        const float *dy, const float *x, const float *w, float rstd, std::int64_t n, float *dx, float *dw);

    /// h = silu(gate)∘up
    void (*swiglu)(const float *gate, const float *up, std::int64_t n, float *h);
    void (*swigluBf16)(const bf16 *gate, const bf16 *up, std::int64_t n, bf16 *h);
    /// gate and up are overwritten by their gradients; h (may be null) receives silu(gate)∘up.
    void (*swigluBackward)(float *gate, float *up, const float *dh, std::int64_t n, float *h);
    void (*swigluBackwardBf16)(bf16 *gate, bf16 *up, const bf16 *dh, std::int64_t n, bf16 *h);

    /// Rotates pairs (i, i + half) of @p heads vectors of @p headDim by the angles; sign −1 rotates back.
    void (*rope)(float *x, std::int64_t heads, std::int64_t headDim, std::int64_t rotary, const float *cos,
        const float *sin, float sign);

    /// max over x[0, n)
    float (*maximum)(const float *x, std::int64_t n);
    /// x = exp(x·scale − shift); returns Σ x.
    float (*expShift)(float *x, std::int64_t n, float scale, float shift);
    /// logits become (softmax − onehot(label))·scale; returns the cross-entropy of the row.
    float (*crossEntropy)(float *logits, std::int64_t n, std::int64_t label, float scale);
    /// Cross-entropy of the row alone.
    float (*crossEntropyLoss)(const float *logits, std::int64_t n, std::int64_t label);
    /// p = p∘(dp − d)·scale, the softmax backward of attention.
    void (*attentionScoreGradient)(float *p, const float *dp, std::int64_t n, float d, float scale);

    float (*dot)(const float *a, const float *b, std::int64_t n);
    double (*sumOfSquares)(const float *x, std::int64_t n);
    void (*scale)(float *x, std::int64_t n, float factor);
    void (*add)(float *x, const float *y, std::int64_t n, float factor); ///< x += factor·y

    void (*adamW)(float *p, const float *g, float *m, float *v, std::int64_t n, const AdamStep &step);
    /// The same as bitsandbytes' AdamW8bit computes it, which decays after the update. A gradient that is no number
    /// takes its whole block with it.
    void (*adamW8)(float *p, const float *g, const AdamCodes &codes, std::int64_t n, const AdamStep &step,
        const DynamicMap &first, const DynamicMap &second);
};

/// The kernels of the best instruction set (bestIsa()).
const Kernels &kernels();
/// Those of a given one, which must be available.
const Kernels &kernels(Isa isa);

} // namespace luthier::cpu
