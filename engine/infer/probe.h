// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers for comparison with another implementation: logits, losses, hidden states and gradients of given ids.
#pragma once

#include "base/result.h"
#include "formats/dtype.h"

#include <string>

namespace luthier
{

struct ProbeRequest {
    std::string model;
    std::string adapter; ///< May be empty.
    std::string input; ///< safetensors file, see docs/cli.md
    std::string output;
    enum class Gradients { None, Adapter, Full } gradients = Gradients::None;
    bool hidden = false;
    DType computeType = DType::F32; ///< F32 or BF16
    int threads = 0;
    bool onGpu = false;
};

Result<void> probe(const ProbeRequest &request);

} // namespace luthier
