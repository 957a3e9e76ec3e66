// SPDX-License-Identifier: GPL-3.0-or-later
// Runtime on CUDA and cuBLAS. Everything goes into the default stream, where LibTorch's kernels go too.
#pragma once

#include "base/result.h"
#include "cuda/runtime.h"

namespace luthier::cuda
{

/// Makes @p index the current device. Throws nn::DeviceError.
std::unique_ptr<Runtime> makeCudaRuntime(int index);

/// The error of a call to CUDA, with what was being done. Lack of memory has a code of its own.
Error errorOfCuda(int status, const std::string &what);

} // namespace luthier::cuda
