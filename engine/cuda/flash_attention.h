// SPDX-License-Identifier: GPL-3.0-or-later
// LibTorch's flash attention over sequences laid end to end, where its CUDA library is there.
#pragma once

#include "cuda/runtime.h"

namespace luthier::cuda
{

/// For @p type, bf16 or fp16. Null where libtorch_cuda cannot be loaded, the GPU is older than compute capability 8.0,
/// or a trial on random input does not give what our own kernels give. LUTHIER_FLASH=0 turns it off.
std::unique_ptr<FastAttention> makeFlashAttention(Runtime &runtime, int major, DType type);

} // namespace luthier::cuda
