// SPDX-License-Identifier: GPL-3.0-or-later
// Device on the kernels of cpu/.
#pragma once

#include "cpu/attention.h"
#include "nn/device.h"

#include <map>
#include <memory>

namespace luthier::nn
{

class CpuDevice final : public Device
{
public:
    /// @p computeType: DType::F32 or DType::BF16.
    CpuDevice(int threads, DType computeType);
    ~CpuDevice() override;

    cpu::Compute &compute() { return m_compute; }

    DType computeType() const override { return m_type; }
    std::string name() const override { return "cpu"; }
    bool isHost() const override { return true; }
    Buffer allocate(std::int64_t bytes) override { return Buffer::host(bytes); }
    void upload(void *to, const void *from, std::int64_t bytes) override;
    void download(void *to, const void *from, std::int64_t bytes) override;
    void embed(const cpu::RowMatrix &weight, std::span<const std::int32_t> ids, float scale, Matrix out) override;
    void embedBackward(Matrix dx, std::span<const std::int32_t> ids, float scale, float *dWeight) override;
    void addNoise(Matrix x, float magnitude, std::uint64_t seed, std::uint64_t step) override;
    void rmsNorm(Matrix x, const float *weight, float epsilon, Matrix y, float *rstd) override;
    void rmsNormApply(Matrix x, const float *weight, const float *rstd, Matrix y) override;
    void rmsNormBackward(
        Matrix dy, Matrix x, const float *weight, const float *rstd, Matrix dx, float *dWeight) override;
    void headNorm(Matrix x, std::int64_t headDim, const float *weight, float epsilon, Matrix y) override;
    void headNormBackward(
        Matrix dy, Matrix x, std::int64_t headDim, const float *weight, float epsilon, float *dWeight) override;
    void rope(Matrix x, std::int64_t headDim, const RopeTable &table, std::span<const std::int32_t> positions,
        bool inverse) override;
    void linearForward(LinearGroup &group, Matrix x, std::span<const Matrix> outputs, Matrix hidden, bool add,
        std::uint64_t dropoutStep) override;
    void linearHidden(LinearGroup &group, Matrix x, Matrix hidden, std::uint64_t dropoutStep) override;
    void linearBackward(LinearGroup &group, Matrix x, std::span<const Matrix> dOutputs, Matrix hidden, Matrix dx,
        std::uint64_t dropoutStep) override;
    void parametersChanged(LinearGroup &group) override;
    void attention(const AttentionParams &params, const Sequences &sequences, Matrix q, Matrix k, Matrix v, Matrix out,
        float *lse) override;
    void attentionBackward(const AttentionParams &params, const Sequences &sequences, Matrix q, Matrix k, Matrix v,
        Matrix out, const float *lse, Matrix dOut, Matrix dq, Matrix dk, Matrix dv) override;
    void attentionCached(
        const AttentionParams &params, Matrix q, Matrix keys, Matrix values, std::int64_t past, Matrix out) override;
    void swiglu(Matrix gate, Matrix up, Matrix h) override;
    void swigluBackward(Matrix gate, Matrix up, Matrix dh, Matrix h) override;
    void gatherRows(Matrix x, std::span<const std::int32_t> rows, Matrix y) override;
    void scatterRows(Matrix y, std::span<const std::int32_t> rows, Matrix x) override;
    void convert(Matrix x, Matrix y) override;
    void zero(Matrix x) override;
    Matrix crossEntropy(Matrix logits, std::span<const std::int32_t> labels, float scale, bool gradient,
        std::span<float> losses) override;
    double sumOfSquares(const float *gradients, std::span<const AdamPiece> pieces) override;
    void adamW(const AdamBlocks &blocks, std::span<const AdamPiece> pieces, const cpu::AdamStep &common) override;
    std::uint64_t roomBytes() const override;
    std::uint64_t peakBytes() const override;
    std::uint64_t workspaceBytes() const override;
    void synchronise() override { }

private:
    cpu::CausalAttention &attentionOf(const AttentionParams &params);
    cpu::Precision precision() const { return m_type == DType::F32 ? cpu::Precision::F32 : cpu::Precision::Bf16; }
    Matrix scratch(std::vector<std::byte> &buffer, DType type, std::int64_t rows, std::int64_t cols);
    void dropInputs(const LoraPair &lora, std::uint64_t step, Matrix x, Matrix dropped);

    cpu::Compute m_compute;
    DType m_type;
    std::map<std::vector<std::int64_t>, std::unique_ptr<cpu::CausalAttention>> m_attention;
    std::vector<std::byte> m_hiddenGradient; ///< [rows, hiddenWidth] fp32
    std::vector<std::byte> m_dropped; ///< LoRA dropout: masked inputs of one layer.
    std::vector<std::byte> m_product; ///< DoRA: output before scaling, or its gradient.
    std::vector<std::byte> m_partial; ///< Partial sums of norm weight gradients.
};

} // namespace luthier::nn
