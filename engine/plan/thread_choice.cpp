// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/thread_choice.h"

#include "cpu/features.h"
#include "plan/machine.h"

#include <algorithm>

namespace luthier
{

int fastestThreads(std::vector<int> candidates, const std::function<double(int)> &rate)
{
    constexpr int kTurns = 3;
    constexpr double kTie = 1.03;
    std::ranges::sort(candidates);
    std::vector<std::vector<double>> rates(candidates.size());
    for (int turn = 0; turn < kTurns; ++turn) { // taking turns, so that a machine that drifts treats all alike
        for (std::size_t i = 0; i < candidates.size(); ++i)
            rates[i].push_back(rate(candidates[i]));
    }
    std::size_t best = 0;
    for (std::size_t i = 0; i < candidates.size(); ++i) {
        std::ranges::nth_element(rates[i], rates[i].begin() + kTurns / 2);
        if (rates[i][kTurns / 2] > kTie * rates[best][kTurns / 2])
            best = i;
    }
    return candidates[best];
}

int trainingThreads(const Calibration &calibration)
{
    const int processors = cpu::usableProcessors();
    const int cores = cpu::usableCores();
    if (cores == processors)
        return processors;
    const std::string machine = cpu::processorName() + ", " + std::to_string(processors) + " processors on "
        + std::to_string(cores) + " cores, " + cpu::name(cpu::bestIsa());
    if (const std::optional<int> known = calibration.threads(machine); known && *known <= processors)
        return *known;
    constexpr double kSeconds = 0.15;
    const int fastest =
        fastestThreads({cores, processors}, [](int threads) { return probeProducts(threads, kSeconds); });
    calibration.rememberThreads(machine, fastest);
    return fastest;
}

} // namespace luthier
