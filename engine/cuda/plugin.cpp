// SPDX-License-Identifier: GPL-3.0-or-later
// The entry of the plug-in library.
#include "cuda/cuda_device.h"
#include "cuda/cuda_plugin.h"
#include "cuda/cuda_runtime.h"
#include "cuda/flash_attention.h"
#include "nn/library_errors.h"

#include <cuda_runtime.h>

namespace luthier::cuda
{

namespace
{

Result<std::vector<CudaDeviceFacts>> devices()
{
    int count = 0;
    if (const cudaError_t status = cudaGetDeviceCount(&count); status != cudaSuccess)
        return errorOfCuda(status, "cudaGetDeviceCount");
    std::vector<CudaDeviceFacts> all;
    for (int i = 0; i < count; ++i) {
        cudaDeviceProp properties{};
        CudaDeviceFacts facts;
        std::size_t free = 0;
        std::size_t total = 0;
        cudaError_t status = cudaGetDeviceProperties(&properties, i);
        if (status == cudaSuccess)
            status = cudaDriverGetVersion(&facts.driver);
        if (status == cudaSuccess)
            status = cudaSetDevice(i);
        if (status == cudaSuccess)
            status = cudaMemGetInfo(&free, &total);
        if (status != cudaSuccess)
            return errorOfCuda(status, "cuda:" + std::to_string(i));
        facts.index = i;
        facts.name = properties.name;
        facts.totalBytes = total;
        facts.freeBytes = free;
        facts.major = properties.major;
        facts.minor = properties.minor;
        all.push_back(std::move(facts));
    }
    if (count > 0)
        static_cast<void>(cudaSetDevice(0));
    return all;
}

Result<std::shared_ptr<nn::Device>> open(int index, DType computeType)
{
    return nn::guarded([&]() -> Result<std::shared_ptr<nn::Device>> {
        int major = 0;
        if (const cudaError_t status = cudaDeviceGetAttribute(&major, cudaDevAttrComputeCapabilityMajor, index);
            status != cudaSuccess)
            return errorOfCuda(status, "cuda:" + std::to_string(index));
        if (major < 8)
            return errorOfCuda(cudaErrorNoKernelImageForDevice, "cuda:" + std::to_string(index));
        std::unique_ptr<Runtime> runtime = makeCudaRuntime(index);
        std::unique_ptr<FastAttention> fast =
            computeType != DType::F32 && index == 0 ? makeFlashAttention(*runtime, major, computeType) : nullptr;
        return std::shared_ptr<nn::Device>(
            std::make_shared<CudaDevice>(std::move(runtime), computeType, std::move(fast)));
    });
}

const CudaPlugin kPlugin{CudaPlugin::kVersion, devices, open};

} // namespace

} // namespace luthier::cuda

extern "C" __attribute__((visibility("default"))) const luthier::CudaPlugin *luthierCudaPlugin()
{
    return &luthier::cuda::kPlugin;
}
