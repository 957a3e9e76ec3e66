// SPDX-License-Identifier: GPL-3.0-or-later
// What CudaDevice needs besides our kernels: memory, copies, matrix products. CUDA and cuBLAS in the plug-in, plain C++
// in the tests.
#pragma once

#include "cuda/kernels.h"

#include <memory>
#include <string>

namespace luthier::cuda
{

/// A row-major matrix that is multiplied, or its transpose.
struct GemmOperand {
    const void *data = nullptr;
    std::int64_t stride = 0; ///< Elements between the rows as they lie in memory.
    bool transposed = false;
};

/// C[m, n] = alpha·A[m, k]·B[k, n] + beta·C, summed in fp32.
struct Gemm {
    std::int64_t m = 0;
    std::int64_t n = 0;
    std::int64_t k = 0;
    DType type = DType::F32; ///< Of A and B: F32, BF16 or F16.
    GemmOperand a;
    GemmOperand b;
    float alpha = 1.0f;
    float beta = 0.0f;
    void *c = nullptr;
    DType cType = DType::F32; ///< F32, or that of A and B.
    std::int64_t ldc = 0;
};

/// Failures are nn::DeviceError, lack of memory std::bad_alloc.
class Runtime
{
public:
    virtual ~Runtime() = default;

    virtual std::string name() const = 0; ///< "cuda:0"
    virtual Stream stream() const = 0;
    virtual nn::Buffer allocate(std::int64_t bytes) = 0;
    virtual void upload(void *to, const void *from, std::int64_t bytes) = 0;
    virtual void download(void *to, const void *from, std::int64_t bytes) = 0;
    // Copies beside the computation (nn::Device).
    virtual nn::Buffer allocateHost(std::int64_t bytes) = 0;
    virtual void startUpload(void *to, const void *from, std::int64_t bytes) = 0;
    virtual void startDownload(void *to, const void *from, std::int64_t bytes) = 0;
    virtual void awaitCopies() = 0;
    virtual void zero(void *to, std::int64_t strideBytes, std::int64_t widthBytes, std::int64_t rows) = 0;
    virtual void gemm(const Gemm &product) = 0;
    virtual void synchronise() = 0;

    virtual std::uint64_t freeBytes() const = 0;
    virtual std::uint64_t heldBytes() const = 0; ///< What allocate() gave and has not got back.
    virtual std::uint64_t peakBytes() const = 0; ///< The most of it, with the runtime's own.
};

/// Attention by a library, where it takes the shape.
class FastAttention
{
public:
    virtual ~FastAttention() = default;

    virtual bool takes(const nn::AttentionParams &params, DType type) = 0;
    virtual void forward(const nn::AttentionParams &params, const nn::Sequences &sequences, Matrix q, Matrix k,
        Matrix v, Matrix out, float *lse) = 0;
    virtual void backward(const nn::AttentionParams &params, const nn::Sequences &sequences, Matrix q, Matrix k,
        Matrix v, Matrix out, const float *lse, Matrix dOut, Matrix dq, Matrix dk, Matrix dv) = 0;
};

} // namespace luthier::cuda
