// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/keep_plan.h"

namespace luthier
{

std::vector<Keep> chooseKeep(
    const ModelSpec &spec, const StepShape &shape, const StepOptions &options, std::uint64_t bytes)
{
    const auto layers = static_cast<std::size_t>(spec.layerCount);
    const auto fits = [&](const std::vector<Keep> &keep) {
        StepOptions tried = options;
        tried.keep = keep;
        return planStep(spec, shape, tried).bytes() <= bytes;
    };
    // All layers are alike, so the cheapest mix has two neighbouring levels: as many layers as fit at the higher one.
    for (const auto &[high, low] : {std::pair{Keep::All, Keep::Attention}, {Keep::Attention, Keep::Nothing}}) {
        std::vector<Keep> keep(layers, high);
        if (fits(keep))
            return keep;
        std::size_t most = 0; // layers at the higher level that still fit, by bisection
        for (std::size_t step = layers; step > 0; step /= 2) {
            while (most + step < layers) {
                std::fill(keep.begin(), keep.end(), low);
                std::fill_n(keep.begin(), most + step, high);
                if (!fits(keep))
                    break;
                most += step;
            }
        }
        std::fill(keep.begin(), keep.end(), low);
        std::fill_n(keep.begin(), most, high);
        if (most > 0 || fits(keep))
            return keep;
    }
    return std::vector<Keep>(layers, Keep::Nothing);
}

} // namespace luthier
