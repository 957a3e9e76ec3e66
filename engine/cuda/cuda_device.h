// SPDX-License-Identifier: GPL-3.0-or-later
// nn::Device on a GPU: our kernels and a library's matrix products, in one stream. No LibTorch in it.
#pragma once

#include "cuda/runtime.h"

#include <array>

namespace luthier::cuda
{

class CudaDevice final : public nn::Device
{
public:
    /// @p computeType: DType::F32, BF16 or F16. @p fast may be null.
    CudaDevice(std::unique_ptr<Runtime> runtime, DType computeType, std::unique_ptr<FastAttention> fast = nullptr);
    ~CudaDevice() override;

    std::string name() const override { return m_runtime->name(); }
    bool isHost() const override { return false; }
    DType computeType() const override { return m_type; }
    nn::Buffer allocate(std::int64_t bytes) override { return m_runtime->allocate(bytes); }
    void upload(void *to, const void *from, std::int64_t bytes) override { m_runtime->upload(to, from, bytes); }
    void download(void *to, const void *from, std::int64_t bytes) override { m_runtime->download(to, from, bytes); }
    nn::Buffer allocateHost(std::int64_t bytes) override { return m_runtime->allocateHost(bytes); }
    void startUpload(void *to, const void *from, std::int64_t bytes) override
    {
        m_runtime->startUpload(to, from, bytes);
    }
    void startDownload(void *to, const void *from, std::int64_t bytes) override
    {
        m_runtime->startDownload(to, from, bytes);
    }
    void awaitCopies() override { m_runtime->awaitCopies(); }
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
    void rope(Matrix x, std::int64_t headDim, const nn::RopeTable &table, std::span<const std::int32_t> positions,
        bool inverse) override;
    void linearForward(nn::LinearGroup &group, Matrix x, std::span<const Matrix> outputs, Matrix hidden, bool add,
        std::uint64_t dropoutStep) override;
    void linearHidden(nn::LinearGroup &group, Matrix x, Matrix hidden, std::uint64_t dropoutStep) override;
    void linearBackward(nn::LinearGroup &group, Matrix x, std::span<const Matrix> dOutputs, Matrix hidden, Matrix dx,
        std::uint64_t dropoutStep) override;
    void parametersChanged(nn::LinearGroup &group) override;
    std::optional<nn::Nf4Weight> quantised(const cpu::RowMatrix &weight) override;
    void attention(const nn::AttentionParams &params, const nn::Sequences &sequences, Matrix q, Matrix k, Matrix v,
        Matrix out, float *lse) override;
    void attentionBackward(const nn::AttentionParams &params, const nn::Sequences &sequences, Matrix q, Matrix k,
        Matrix v, Matrix out, const float *lse, Matrix dOut, Matrix dq, Matrix dk, Matrix dv) override;
    void attentionCached(const nn::AttentionParams &params, Matrix q, Matrix keys, Matrix values, std::int64_t past,
        Matrix out) override;
    void swiglu(Matrix gate, Matrix up, Matrix h) override;
    void swigluBackward(Matrix gate, Matrix up, Matrix dh, Matrix h) override;
    void gatherRows(Matrix x, std::span<const std::int32_t> rows, Matrix y) override;
    void scatterRows(Matrix y, std::span<const std::int32_t> rows, Matrix x) override;
    void convert(Matrix x, Matrix y) override;
    void zero(Matrix x) override;
    Matrix crossEntropy(Matrix logits, std::span<const std::int32_t> labels, float scale, bool gradient,
        std::span<float> losses) override;
    double sumOfSquares(const float *gradients, std::span<const nn::AdamPiece> pieces) override;
    void adamW(
        const nn::AdamBlocks &blocks, std::span<const nn::AdamPiece> pieces, const cpu::AdamStep &common) override;
    std::uint64_t roomBytes() const override { return m_runtime->freeBytes() + m_runtime->heldBytes(); }
    std::uint64_t peakBytes() const override { return m_runtime->peakBytes(); }
    std::uint64_t workspaceBytes() const override;
    void synchronise() override { m_runtime->synchronise(); }

private:
    /// Scratch by purpose; each grows to the most that was asked for.
    enum Place {
        InputPlace, ///< Inputs of products in the compute type.
        GradientPlace, ///< Gradients of outputs in the compute type.
        HiddenPlace, ///< The adapters' hidden activations in the compute type.
        HiddenGradientPlace,
        NarrowHiddenGradientPlace,
        FactorPlace, ///< A or B in the compute type.
        WeightPlace, ///< A weight decoded or converted.
        DroppedPlace,
        ProductPlace, ///< DoRA: an output before scaling.
        SumPlace, ///< With dropout: the gradient of the input, fp32.
        SharePlace, ///< With dropout: one adapter's share of it.
        PartialPlace, ///< Partial sums.
        DeltaPlace, ///< Attention backward.
        LossPlace,
        PlaceCount
    };
    /// Lists that the process makes and kernels read; uploaded when they differ from what lies there.
    enum List { Ids, Positions, Tiles, Rows, Labels, SegmentTargets, SegmentStarts, SegmentOrder, Pieces, ListCount };
    struct DeviceList {
        std::vector<std::byte> content;
        nn::Buffer buffer;
    };
    struct Weight {
        const void *data;
        std::int64_t stride;
    };

    Matrix scratch(Place place, DType type, std::int64_t rows, std::int64_t cols);
    const void *onDevice(List list, const void *data, std::size_t bytes);
    template <typename T>
    const T *onDevice(List list, std::span<const T> values)
    {
        return static_cast<const T *>(onDevice(list, values.data(), values.size_bytes()));
    }
    RowSegments segmentsOf(std::span<const std::int32_t> targets);
    const std::int32_t *tilesOf(const nn::AttentionParams &params, const nn::Sequences &sequences, std::int64_t &count);

    DeviceMap map(bool isSigned);
    Matrix operand(Matrix x, Place place);
    GemmOperand factor(const float *values, std::int64_t rows, std::int64_t cols, bool transposed);
    Weight weightOf(const nn::Linear &part);
    std::size_t runLength(const nn::LinearGroup &group, std::size_t first, std::span<const Matrix> sides) const;
    void multiply(std::int64_t m, std::int64_t n, std::int64_t k, GemmOperand a, GemmOperand b, float alpha, float beta,
        Matrix c);
    void addAdapter(const nn::LoraPair &lora, std::int64_t out, Matrix hidden, Matrix y);
    void doraProduct(const nn::Linear &part, Matrix x, Matrix hidden, Matrix z);
    void inputGradient(
        const nn::LinearGroup &group, std::span<const Matrix> dy, Matrix u, Matrix dx, std::uint64_t dropoutStep);

    std::unique_ptr<Runtime> m_runtime;
    DType m_type;
    std::unique_ptr<FastAttention> m_fast;
    std::array<nn::Buffer, PlaceCount> m_places;
    std::vector<nn::Buffer> m_scaled; ///< DoRA: scaled gradients of the outputs, one per part.
    std::array<DeviceList, ListCount> m_lists;
    std::array<nn::Buffer, 2> m_maps; ///< Of 8-bit numbers, unsigned and signed.
};

} // namespace luthier::cuda
