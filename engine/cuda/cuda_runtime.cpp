// SPDX-License-Identifier: GPL-3.0-or-later
#include "cuda/cuda_runtime.h"

#include "base/numbers.h"
#include "nn/library_errors.h"

#include <cublas_v2.h>
#include <cuda_runtime.h>

#include <algorithm>
#include <atomic>

namespace luthier::cuda
{

namespace
{

void check(cudaError_t status, const char *what)
{
    if (status == cudaSuccess)
        return;
    static_cast<void>(cudaGetLastError()); // a lack of memory is forgiven; the others stay
    throw nn::DeviceError(errorOfCuda(status, what));
}

void check(cublasStatus_t status, const char *what)
{
    if (status == CUBLAS_STATUS_SUCCESS)
        return;
    if (status == CUBLAS_STATUS_ALLOC_FAILED)
        throw nn::DeviceError(errorOfCuda(cudaErrorMemoryAllocation, what));
    throw nn::DeviceError(Error{ErrorCode::Internal,
        LUTHIER_TEXT("Errors", "The GPU reported an error: %1.").arg(cublasGetStatusString(status)),
        LUTHIER_TEXT("Errors", "Please report this."), what});
}

/// Bytes held, shared with the deleters of buffers, which may outlive the runtime.
struct Held {
    std::atomic<std::int64_t> bytes{0};
    std::atomic<std::int64_t> peak{0};
};

class CudaRuntime final : public Runtime
{
public:
    explicit CudaRuntime(int index)
        : m_index(index)
    {
        check(cudaSetDevice(index), "cudaSetDevice");
        check(cudaFree(nullptr), "opening the device");
        std::size_t before = 0;
        std::size_t after = 0;
        std::size_t total = 0;
        check(cudaMemGetInfo(&before, &total), "cudaMemGetInfo");
        check(cublasCreate(&m_blas), "cublasCreate");
        check(cublasSetStream(m_blas, nullptr), "cublasSetStream");
        // fp32 stays fp32, and sums of narrow products are never narrowed on the way.
        check(cublasSetMathMode(m_blas,
                  static_cast<cublasMath_t>(CUBLAS_DEFAULT_MATH | CUBLAS_MATH_DISALLOW_REDUCED_PRECISION_REDUCTION)),
            "cublasSetMathMode");
        check(cublasSetAtomicsMode(m_blas, CUBLAS_ATOMICS_NOT_ALLOWED), "cublasSetAtomicsMode");
        // Copies run in a stream that the default stream, where everything else runs, does not wait for by itself.
        check(cudaStreamCreateWithFlags(&m_copies, cudaStreamNonBlocking), "cudaStreamCreate");
        check(cudaEventCreateWithFlags(&m_computed, cudaEventDisableTiming), "cudaEventCreate");
        check(cudaEventCreateWithFlags(&m_copied, cudaEventDisableTiming), "cudaEventCreate");
        check(cudaMemGetInfo(&after, &total), "cudaMemGetInfo");
        m_libraries = before > after ? before - after : 0;
    }

    ~CudaRuntime() override
    {
        cudaDeviceSynchronize();
        cublasDestroy(m_blas);
        cudaEventDestroy(m_copied);
        cudaEventDestroy(m_computed);
        cudaStreamDestroy(m_copies);
    }

    CudaRuntime(const CudaRuntime &) = delete;
    CudaRuntime &operator=(const CudaRuntime &) = delete;

    std::string name() const override { return "cuda:" + std::to_string(m_index); }
    Stream stream() const override { return nullptr; }

    nn::Buffer allocate(std::int64_t bytes) override
    {
        void *data = nullptr;
        const cudaError_t status = cudaMalloc(&data, static_cast<std::size_t>(std::max<std::int64_t>(bytes, 1)));
        if (status == cudaErrorMemoryAllocation) {
            static_cast<void>(cudaGetLastError());
            throw nn::DeviceError(Error{ErrorCode::OutOfMemory,
                LUTHIER_TEXT("Errors", "The GPU has no room for %1 more; %2 is free.")
                    .argBytes(static_cast<std::uint64_t>(bytes))
                    .argBytes(freeBytes()),
                LUTHIER_TEXT("Errors", "Close other programs or choose a smaller or quantised model."), name()});
        }
        check(status, "cudaMalloc");
        const std::shared_ptr<Held> held = m_held;
        const std::int64_t now = held->bytes += bytes;
        held->peak = std::max(held->peak.load(), now);
        return {std::shared_ptr<std::byte>(static_cast<std::byte *>(data),
                    [held, bytes](std::byte *p) {
                        cudaFree(p); // waits for kernels that may still read it
                        held->bytes -= bytes;
                    }),
            bytes};
    }

    void upload(void *to, const void *from, std::int64_t bytes) override
    {
        check(cudaMemcpy(to, from, static_cast<std::size_t>(bytes), cudaMemcpyHostToDevice), "copy to the GPU");
    }
    void download(void *to, const void *from, std::int64_t bytes) override
    {
        check(cudaMemcpy(to, from, static_cast<std::size_t>(bytes), cudaMemcpyDeviceToHost), "copy from the GPU");
    }

    nn::Buffer allocateHost(std::int64_t bytes) override
    {
        // Pinned where the system allows that much; from other memory copies are slower and wait for each other.
        void *data = nullptr;
        if (cudaHostAlloc(&data, static_cast<std::size_t>(std::max<std::int64_t>(bytes, 1)), cudaHostAllocDefault)
            != cudaSuccess) {
            static_cast<void>(cudaGetLastError());
            return nn::Buffer::host(bytes);
        }
        return {
            std::shared_ptr<std::byte>(static_cast<std::byte *>(data), [](std::byte *p) { cudaFreeHost(p); }), bytes};
    }
    void startUpload(void *to, const void *from, std::int64_t bytes) override
    {
        startCopy(to, from, bytes, cudaMemcpyHostToDevice);
    }
    void startDownload(void *to, const void *from, std::int64_t bytes) override
    {
        startCopy(to, from, bytes, cudaMemcpyDeviceToHost);
    }
    void awaitCopies() override
    {
        check(cudaEventRecord(m_copied, m_copies), "cudaEventRecord");
        check(cudaStreamWaitEvent(nullptr, m_copied, 0), "cudaStreamWaitEvent");
    }

    void zero(void *to, std::int64_t strideBytes, std::int64_t widthBytes, std::int64_t rows) override
    {
        if (rows == 1 || strideBytes == widthBytes) { // one piece: no limit of a pitch applies
            check(cudaMemsetAsync(to, 0, static_cast<std::size_t>(widthBytes * rows), nullptr), "cudaMemset");
            return;
        }
        check(cudaMemset2DAsync(to, static_cast<std::size_t>(strideBytes), 0, static_cast<std::size_t>(widthBytes),
                  static_cast<std::size_t>(rows), nullptr),
            "cudaMemset2D");
    }

    // cuBLAS counts columns first: a row-major product is that of the transposes in the other order.
    void gemm(const Gemm &g) override
    {
        const auto blasType = [](DType t) {
            return t == DType::BF16 ? CUDA_R_16BF : t == DType::F16 ? CUDA_R_16F : CUDA_R_32F;
        };
        const cudaDataType_t type = blasType(g.type);
        const cudaDataType_t cType = blasType(g.cType);
        check(
            cublasGemmEx(m_blas, g.b.transposed ? CUBLAS_OP_T : CUBLAS_OP_N, g.a.transposed ? CUBLAS_OP_T : CUBLAS_OP_N,
                static_cast<int>(g.n), static_cast<int>(g.m), static_cast<int>(g.k), &g.alpha, g.b.data, type,
                static_cast<int>(g.b.stride), g.a.data, type, static_cast<int>(g.a.stride), &g.beta, g.c, cType,
                static_cast<int>(g.ldc), CUBLAS_COMPUTE_32F, CUBLAS_GEMM_DEFAULT),
            "matrix product");
    }

    void synchronise() override { check(cudaDeviceSynchronize(), "waiting for the GPU"); }

    std::uint64_t freeBytes() const override
    {
        std::size_t free = 0;
        std::size_t total = 0;
        check(cudaMemGetInfo(&free, &total), "cudaMemGetInfo");
        return free;
    }
    std::uint64_t heldBytes() const override { return static_cast<std::uint64_t>(m_held->bytes.load()); }
    std::uint64_t peakBytes() const override { return static_cast<std::uint64_t>(m_held->peak.load()) + m_libraries; }

private:
    void startCopy(void *to, const void *from, std::int64_t bytes, cudaMemcpyKind kind)
    {
        check(cudaEventRecord(m_computed, nullptr), "cudaEventRecord");
        check(cudaStreamWaitEvent(m_copies, m_computed, 0), "cudaStreamWaitEvent");
        check(
            cudaMemcpyAsync(to, from, static_cast<std::size_t>(bytes), kind, m_copies), "copy beside the computation");
    }

    int m_index;
    cublasHandle_t m_blas = nullptr;
    cudaStream_t m_copies = nullptr;
    cudaEvent_t m_computed = nullptr;
    cudaEvent_t m_copied = nullptr;
    std::uint64_t m_libraries = 0;
    std::shared_ptr<Held> m_held = std::make_shared<Held>();
};

} // namespace

Error errorOfCuda(int status, const std::string &what)
{
    const auto code = static_cast<cudaError_t>(status);
    const std::string text = cudaGetErrorString(code);
    switch (code) {
    case cudaErrorMemoryAllocation:
        return {ErrorCode::OutOfMemory, LUTHIER_TEXT("Errors", "The GPU has not enough memory."),
            LUTHIER_TEXT("Errors", "Close other programs or choose a smaller or quantised model."), what};
    case cudaErrorInsufficientDriver:
        return {ErrorCode::Unsupported, LUTHIER_TEXT("Errors", "The NVIDIA driver is too old for this program."),
            LUTHIER_TEXT("Errors", "Update the driver to version 580 or newer."), what};
    case cudaErrorNoDevice:
        return {ErrorCode::NotFound, LUTHIER_TEXT("Errors", "The NVIDIA driver offers no GPU to this process."),
            LUTHIER_TEXT("Errors", "Look at nvidia-smi and CUDA_VISIBLE_DEVICES."), what};
    case cudaErrorNoKernelImageForDevice:
        return {ErrorCode::Unsupported, LUTHIER_TEXT("Errors", "This program has no code for this GPU."),
            LUTHIER_TEXT("Errors", "GPUs from compute capability 8.0 on are supported."), what};
    default:
        return {ErrorCode::Internal, LUTHIER_TEXT("Errors", "The GPU reported an error: %1.").arg(text),
            LUTHIER_TEXT("Errors", "Please report this."), what};
    }
}

void checkLaunch(const char *kernel)
{
    check(cudaGetLastError(), kernel);
}

void allowShared(const void *kernel, std::size_t bytes)
{
    check(cudaFuncSetAttribute(kernel, cudaFuncAttributeMaxDynamicSharedMemorySize, static_cast<int>(bytes)),
        "cudaFuncSetAttribute");
}

std::unique_ptr<Runtime> makeCudaRuntime(int index)
{
    return std::make_unique<CudaRuntime>(index);
}

} // namespace luthier::cuda
