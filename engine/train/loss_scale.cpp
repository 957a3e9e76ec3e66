// SPDX-License-Identifier: GPL-3.0-or-later
#include "train/loss_scale.h"

#include <cmath>

namespace luthier
{

namespace
{

constexpr double kGrowth = 2;
constexpr double kBackoff = 0.5;
constexpr std::int64_t kGrowthInterval = 2000;

} // namespace

void LossScale::update(bool finite)
{
    if (!finite) {
        value *= kBackoff;
        goodSteps = 0;
    } else if (++goodSteps == kGrowthInterval) {
        if (std::isfinite(static_cast<float>(value * kGrowth))) // PyTorch's is an fp32
            value *= kGrowth;
        goodSteps = 0;
    }
}

} // namespace luthier
