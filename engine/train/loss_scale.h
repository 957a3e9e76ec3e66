// SPDX-License-Identifier: GPL-3.0-or-later
// What the loss is multiplied by so that gradients stay in fp16's range: torch.amp.GradScaler with its defaults.
#pragma once

#include <cstdint>

namespace luthier
{

struct LossScale {
    double value = 65536;
    std::int64_t goodSteps = 0; ///< In a row since the value last changed.

    /// After a step whose gradients were finite, or not: then the step is to be skipped.
    void update(bool finite);
};

} // namespace luthier
