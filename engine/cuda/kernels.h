// SPDX-License-Identifier: GPL-3.0-or-later
// What our CUDA kernels compute, as functions that put them into a stream. Matrices and pointers lie on the device.
// Sums are taken in a fixed order: the same input gives the same bytes.
#pragma once

#include "cpu/kernels.h"
#include "nn/device.h"

#include <cstdint>

namespace luthier::cuda
{

using nn::Matrix;

/// A cudaStream_t.
using Stream = void *;

/// Rows of the partial sums that columnSums and its kind need: floats [kPartials, cols].
inline constexpr std::int64_t kPartials = 32;

// rows.cu
/// out[t] = weight[ids[t]]·scale; weight of any float type, rows @p rowBytes apart.
void embed(Stream s, const cpu::RowMatrix &weight, const std::int32_t *ids, float scale, Matrix out);
/// Rows of fp32 @p to, one per segment: to[target[i]] += factor·Σ from[order[j]], starts[i] ≤ j < starts[i + 1].
struct RowSegments {
    std::int64_t count = 0;
    const std::int32_t *targets = nullptr; ///< [count], all different
    const std::int32_t *starts = nullptr; ///< [count + 1]
    const std::int32_t *order = nullptr;
};
void addRows(Stream s, Matrix from, const RowSegments &segments, float factor, float *to, std::int64_t toStride);
void gatherRows(Stream s, Matrix x, const std::int32_t *rows, Matrix y);
void addNoise(Stream s, Matrix x, float magnitude, std::uint64_t seed, std::uint64_t step);
void convert(Stream s, Matrix x, Matrix y);
/// y = bias, or y += bias
void bias(Stream s, const float *bias, Matrix y, bool add);
/// y = x·scale (per column), plus bias when not null; y += … when @p add. x of any float type.
void scaleColumns(Stream s, Matrix x, const float *scale, const float *bias, Matrix y, bool add);
/// out[c] += Σ_t a[t, c]·(b[t, c])·(rowFactor[t]) ÷ (divisor[c]); what is null or without data is left out.
void columnSums(Stream s, Matrix a, Matrix b, const float *rowFactor, const float *divisor, float *partial, float *out);

// norms.cu
void rmsNorm(Stream s, Matrix x, const float *weight, float epsilon, Matrix y, float *rstd);
void rmsNormApply(Stream s, Matrix x, const float *weight, const float *rstd, Matrix y);
/// dx += …
void rmsNormBackward(Stream s, Matrix dy, Matrix x, const float *weight, const float *rstd, Matrix dx);
void headNorm(Stream s, Matrix x, std::int64_t headDim, const float *weight, float epsilon, Matrix y);
/// @p dy becomes the gradient of x. dWeight += … when not null; then @p partial holds [kPartials, headDim] floats.
void headNormBackward(Stream s, Matrix dy, Matrix x, std::int64_t headDim, const float *weight, float epsilon,
    float *partial, float *dWeight);
void rope(
    Stream s, Matrix x, std::int64_t headDim, const nn::RopeTable &table, const std::int32_t *positions, bool inverse);

// feed_forward.cu
void swiglu(Stream s, Matrix gate, Matrix up, Matrix h);
void swigluBackward(Stream s, Matrix gate, Matrix up, Matrix dh, Matrix h);
/// logits become (softmax − onehot)·scale when @p gradient; as @p type, each row from its own start.
void crossEntropy(
    Stream s, Matrix logits, const std::int32_t *labels, float scale, bool gradient, DType type, float *losses);

// adapters.cu
/// y = x without the inputs that are dropped, the others divided by what is kept of them.
void dropout(Stream s, Matrix x, float probability, std::uint64_t stream, std::uint64_t step, Matrix y);
/// sum += the same (both fp32); without dropping when @p probability is 0.
void addDropped(Stream s, Matrix x, float probability, std::uint64_t stream, std::uint64_t step, Matrix sum);
/// norm[o] = ‖W[o] + scale·Σ_r b[r, o]·a[r]‖, columnScale[o] = magnitude[o] / norm[o]
void doraNorms(Stream s, const cpu::RowMatrix &weight, const float *a, const float *b, std::int64_t rank, float scale,
    const float *magnitude, float *norm, float *columnScale);

// optimizer.cu
/// A piece of the flat blocks as the kernels see it; at most kPieceValues values.
inline constexpr std::int64_t kPieceValues = 1 << 16;
inline constexpr std::int64_t kBlocksPerPiece = 16;
/// sums [count·kBlocksPerPiece]: Σ gradient² of each part.
void sumOfSquares(Stream s, const float *gradients, const nn::AdamPiece *pieces, std::int64_t count, double *sums);
/// The pieces whose moments are fp32.
void adamW(Stream s, const nn::AdamBlocks &blocks, const nn::AdamPiece *pieces, std::int64_t count,
    const cpu::AdamStep &common);
/// Values and borders of a cpu::DynamicMap on the device.
struct DeviceMap {
    const float *values = nullptr;
    const float *borders = nullptr;
};
/// The pieces whose moments are in 8 bits.
void adamW8(Stream s, const nn::AdamBlocks &blocks, const nn::AdamPiece *pieces, std::int64_t count,
    const cpu::AdamStep &common, const DeviceMap &first, const DeviceMap &second);

// nf4.cu
inline constexpr std::int64_t kNf4Block = 64;
inline constexpr std::int64_t kNf4Group = 256; ///< Blocks whose maxima share a scale.
/// codes of @p count values and the maximum of each block of 64.
void nf4Encode(Stream s, const void *values, DType type, std::int64_t count, std::uint8_t *codes, float *maxima);
/// mean of the block maxima, into *offset
void nf4Mean(Stream s, const float *maxima, std::int64_t blocks, float *offset);
/// The maxima less the offset in 8 bits, as places in the values @p map of cpu::dynamicMap(true).
void nf4EncodeMaxima(Stream s, const float *maxima, std::int64_t blocks, const float *offset, const float *map,
    std::uint8_t *codes, float *scales);
/// out [count] of @p type
void nf4Decode(Stream s, const std::uint8_t *codes, const std::uint8_t *maxima, const float *scales, float offset,
    const float *map, std::int64_t count, void *out, DType type);

// attention.cu
struct Attention {
    std::int64_t heads = 0;
    std::int64_t kvHeads = 0;
    std::int64_t headDim = 0; ///< At most 256.
    std::int64_t tokens = 0;
    std::int64_t window = 0;
    float scale = 1.0f;
};
inline constexpr std::int64_t kLargestHead = 256;
/// Queries (or keys) that a block owns.
std::int64_t attentionTile(std::int64_t headDim);
/// @p tiles: {begin and end of the sequence, first row of the tile} each.
void attentionForward(Stream s, const Attention &a, const std::int32_t *tiles, std::int64_t tileCount, Matrix q,
    Matrix k, Matrix v, Matrix out, float *lse);
/// @p delta [heads, tokens]: scratch.
void attentionBackward(Stream s, const Attention &a, const std::int32_t *tiles, std::int64_t tileCount, Matrix q,
    Matrix k, Matrix v, Matrix out, const float *lse, Matrix dOut, float *delta, Matrix dq, Matrix dk, Matrix dv);
void attentionCached(Stream s, const Attention &a, Matrix q, Matrix keys, Matrix values, std::int64_t past, Matrix out);

} // namespace luthier::cuda
