// SPDX-License-Identifier: GPL-3.0-or-later
// The operations of which forward and backward passes are made. The schedule (decoder.h) is written once against this
// interface; CpuDevice runs it on our CPU kernels, the CUDA plug-in on a GPU. Activations are in the compute type
// (fp32, bf16 or fp16), the residual stream, statistics and gradients of parameters in fp32. Pointers, matrices and
// buffers lie in the memory of the device; spans lie in that of the process.
#pragma once

#include "nn/buffer.h"
#include "nn/linear.h"
#include "nn/matrix.h"

#include <span>
#include <string>

namespace luthier::nn
{

/// Where sequences lie in a micro-batch of tokens laid end to end.
struct Sequences {
    std::vector<std::int64_t> ends; ///< Sequence i is tokens [ends[i−1], ends[i]).
    std::vector<std::int32_t> positions; ///< Of every token.
};

struct AttentionParams {
    std::int64_t heads = 0;
    std::int64_t kvHeads = 0;
    std::int64_t headDim = 0;
    float scale = 1.0f;
    std::int64_t window = 0;
};

/// Angles of rotary embeddings: cos and sin of [positions, rotary/2].
struct RopeTable {
    std::int64_t rotary = 0;
    std::int64_t positions = 0;
    const float *cos = nullptr;
    const float *sin = nullptr;
};

/// Where a moment lies: fp32 values, or codes of cpu::dynamicMap with the maxima of their blocks.
struct MomentBlocks {
    float *values = nullptr;
    std::uint8_t *codes = nullptr;
    float *maxima = nullptr;
};

/// The flat blocks that an optimizer works on (parameters.h).
struct AdamBlocks {
    float *values = nullptr;
    float *gradients = nullptr;
    MomentBlocks first; ///< In the signed map.
    MomentBlocks second; ///< In the unsigned map.
};

/// Values [begin, end) of the flat blocks, with one rate and one decay.
struct AdamPiece {
    std::int64_t begin = 0;
    std::int64_t end = 0;
    float learningRate = 0;
    float weightDecay = 0;
    std::int64_t moments = 0; ///< Where those of begin lie: in the values, or in the codes at the start of a block.
    bool eightBit = false; ///< They are codes.
};

class Device
{
public:
    virtual ~Device() = default;

    /// "cpu", "cuda:0"
    virtual std::string name() const = 0;
    /// Whether its memory is that of the process.
    virtual bool isHost() const = 0;

    /// fp32, bf16 or fp16: what matrix products compute in.
    virtual DType computeType() const = 0;
    /// Uninitialised memory. Throws std::bad_alloc when there is not enough.
    virtual Buffer allocate(std::int64_t bytes) = 0;
    /// Copies between the process and the device; both wait for what was asked for before and for the copy itself.
    virtual void upload(void *to, const void *from, std::int64_t bytes) = 0;
    virtual void download(void *to, const void *from, std::int64_t bytes) = 0;

    // Copies that run beside the computation.
    /// Uninitialised memory of the process that such copies reach. Throws std::bad_alloc.
    virtual Buffer allocateHost(std::int64_t bytes) { return Buffer::host(bytes); }
    /// Copies between the device and such memory once everything asked for so far is done.
    virtual void startUpload(void *to, const void *from, std::int64_t bytes) { upload(to, from, bytes); }
    virtual void startDownload(void *to, const void *from, std::int64_t bytes) { download(to, from, bytes); }
    /// What is asked for from here on waits for all copies started before.
    virtual void awaitCopies() { }

    /// out[t] = weight[ids[t]]·scale
    virtual void embed(const cpu::RowMatrix &weight, std::span<const std::int32_t> ids, float scale, Matrix out) = 0;
    /// dWeight[ids[t]] += dx[t]·scale
    virtual void embedBackward(Matrix dx, std::span<const std::int32_t> ids, float scale, float *dWeight) = 0;

    /// x += uniform(−magnitude, magnitude), drawn by counter from (seed, step).
    virtual void addNoise(Matrix x, float magnitude, std::uint64_t seed, std::uint64_t step) = 0;

    virtual void rmsNorm(Matrix x, const float *weight, float epsilon, Matrix y, float *rstd) = 0;
    virtual void rmsNormApply(Matrix x, const float *weight, const float *rstd, Matrix y) = 0;
    /// dx += …; dWeight += … when not null. @p x may be narrow.
    virtual void rmsNormBackward(
        Matrix dy, Matrix x, const float *weight, const float *rstd, Matrix dx, float *dWeight) = 0;
    /// RMSNorm of every head vector of @p x, from raw to normed.
    virtual void headNorm(Matrix x, std::int64_t headDim, const float *weight, float epsilon, Matrix y) = 0;
    /// @p dy becomes the gradient with respect to @p x.
    virtual void headNormBackward(
        Matrix dy, Matrix x, std::int64_t headDim, const float *weight, float epsilon, float *dWeight) = 0;

    /// Rotates the heads of @p x in place, backwards when @p inverse.
    virtual void rope(Matrix x, std::int64_t headDim, const RopeTable &table, std::span<const std::int32_t> positions,
        bool inverse) = 0;

    /// Instead of the number of a dropout step: nothing is dropped.
    static constexpr std::uint64_t kNoDropout = ~std::uint64_t{0};

    /// outputs[p] = part p of @p x (or += for fp32 outputs when @p add). @p hidden [rows, hiddenWidth] keeps scale·A·x.
    virtual void linearForward(LinearGroup &group, Matrix x, std::span<const Matrix> outputs, Matrix hidden, bool add,
        std::uint64_t dropoutStep) = 0;
    /// Only what linearForward keeps in @p hidden, for a backward pass whose outputs are known.
    virtual void linearHidden(LinearGroup &group, Matrix x, Matrix hidden, std::uint64_t dropoutStep) = 0;
    /// Adds the gradients of all trained parameters of the group and, when dx.data is not null, writes dx, which may
    /// take the place of x.
    virtual void linearBackward(LinearGroup &group, Matrix x, std::span<const Matrix> dOutputs, Matrix hidden,
        Matrix dx, std::uint64_t dropoutStep) = 0;
    /// Refreshes what depends on the adapter's current values (DoRA norms).
    virtual void parametersChanged(LinearGroup &group) = 0;
    /// @p weight (on the device) in 4 bits; nothing where the device does not compute with such weights.
    virtual std::optional<Nf4Weight> quantised(const cpu::RowMatrix &weight)
    {
        static_cast<void>(weight);
        return std::nullopt;
    }

    virtual void attention(const AttentionParams &params, const Sequences &sequences, Matrix q, Matrix k, Matrix v,
        Matrix out, float *lse) = 0;
    virtual void attentionBackward(const AttentionParams &params, const Sequences &sequences, Matrix q, Matrix k,
        Matrix v, Matrix out, const float *lse, Matrix dOut, Matrix dq, Matrix dk, Matrix dv) = 0;

    /// Attention of @p q's rows, which stand at positions @p past … in the sequence, over the first past + rows of the
    /// cached @p keys and @p values.
    virtual void attentionCached(
        const AttentionParams &params, Matrix q, Matrix keys, Matrix values, std::int64_t past, Matrix out) = 0;

    /// h = silu(gate)∘up
    virtual void swiglu(Matrix gate, Matrix up, Matrix h) = 0;
    /// gate and up become their gradients, h (when not null) silu(gate)∘up.
    virtual void swigluBackward(Matrix gate, Matrix up, Matrix dh, Matrix h) = 0;

    /// y[i] = x[rows[i]] (fp32)
    virtual void gatherRows(Matrix x, std::span<const std::int32_t> rows, Matrix y) = 0;
    /// x[rows[i]] += y[i]
    virtual void scatterRows(Matrix y, std::span<const std::int32_t> rows, Matrix x) = 0;
    /// Converts between fp32 and a narrow type, or copies.
    virtual void convert(Matrix x, Matrix y) = 0;
    virtual void zero(Matrix x) = 0;

    /// losses[i] receives the cross-entropy of row i of the fp32 logits. When @p gradient, (softmax − onehot)·@p scale
    /// takes their place; returns where, which may be narrow in the same memory.
    virtual Matrix crossEntropy(
        Matrix logits, std::span<const std::int32_t> labels, float scale, bool gradient, std::span<float> losses) = 0;

    /// Σ gradient² over the pieces.
    virtual double sumOfSquares(const float *gradients, std::span<const AdamPiece> pieces) = 0;
    /// One update of the pieces, whose gradients become zero. Rate and decay come from the pieces, the rest from
    /// @p common.
    virtual void adamW(const AdamBlocks &blocks, std::span<const AdamPiece> pieces, const cpu::AdamStep &common) = 0;

    /// Bytes that the process could hold on the device in all: what is free and what it holds.
    virtual std::uint64_t roomBytes() const = 0;
    /// The most bytes it held so far, the device's own runtime included.
    virtual std::uint64_t peakBytes() const = 0;
    /// Bytes of scratch that the device itself holds.
    virtual std::uint64_t workspaceBytes() const = 0;
    /// Waits until everything asked for is done (devices with queues).
    virtual void synchronise() = 0;
};

} // namespace luthier::nn
