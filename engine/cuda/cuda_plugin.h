// SPDX-License-Identifier: GPL-3.0-or-later
// The CUDA plug-in as the rest of the program sees it: a library of its own, loaded when there is an NVIDIA driver, so
// that the program starts without CUDA. No CUDA and no LibTorch in it.
#pragma once

#include "base/result.h"
#include "nn/device.h"

#include <memory>
#include <vector>

namespace luthier
{

struct CudaDeviceFacts {
    int index = 0;
    std::string name;
    std::uint64_t totalBytes = 0;
    std::uint64_t freeBytes = 0;
    int major = 0; ///< Compute capability.
    int minor = 0;
    int driver = 0; ///< CUDA version of the driver, 13000 for 13.0.
};

/// What luthierCudaPlugin() of the library returns.
struct CudaPlugin {
    static constexpr std::uint32_t kVersion = 1;

    std::uint32_t version = kVersion;
    Result<std::vector<CudaDeviceFacts>> (*devices)() = nullptr;
    Result<std::shared_ptr<nn::Device>> (*open)(int index, DType computeType) = nullptr;
};

/// Whether it is worth a try: this machine has an NVIDIA driver, or LUTHIER_CUDA_PLUGIN names a library. Loads nothing.
bool mayHaveCuda();

/// The GPUs that the plug-in can use. Loads it on the first call; the error says why there is none: no driver, no
/// plug-in, a library that it needs, a driver that is too old.
Result<std::vector<CudaDeviceFacts>> cudaDevices();

/// A GPU as a device of the engine. Only one process-wide index makes sense so far: 0, the first that
/// CUDA_VISIBLE_DEVICES leaves.
Result<std::shared_ptr<nn::Device>> openCudaDevice(int index, DType computeType);

} // namespace luthier
