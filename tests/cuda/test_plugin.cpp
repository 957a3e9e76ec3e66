// SPDX-License-Identifier: GPL-3.0-or-later
// A plug-in like the CUDA one, with its kernels on the processor: what loads and drives the real one can be tried.
#include "cuda/cuda_device.h"
#include "cuda/cuda_plugin.h"

#include "cuda/plain_runtime.h"

using namespace luthier;

namespace
{

Result<std::vector<CudaDeviceFacts>> devices()
{
    CudaDeviceFacts facts;
    facts.name = "A processor that plays a GPU";
    facts.totalBytes = std::uint64_t{16} << 30;
    facts.freeBytes = std::uint64_t{15} << 30;
    facts.major = 8;
    return std::vector{facts};
}

Result<std::shared_ptr<nn::Device>> open(int, DType computeType)
{
    return std::shared_ptr<nn::Device>(
        std::make_shared<cuda::CudaDevice>(std::make_unique<test::PlainRuntime>(), computeType));
}

const CudaPlugin kPlugin{CudaPlugin::kVersion, devices, open};

} // namespace

extern "C" const CudaPlugin *luthierCudaPlugin()
{
    return &kPlugin;
}
