// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/nice_ticks.h"

#include <algorithm>
#include <cmath>

namespace luthier
{

std::vector<double> niceTicks(double low, double high, int most)
{
    std::vector<double> ticks;
    if (!std::isfinite(low) || !std::isfinite(high) || !(high > low) || most < 1)
        return ticks;
    const double rough = (high - low) / most;
    const double power = std::pow(10, std::floor(std::log10(rough)));
    double step = 10 * power;
    for (const double factor : {1.0, 2.0, 5.0}) {
        if (factor * power >= rough) {
            step = factor * power;
            break;
        }
    }
    const double first = std::ceil(low / step - 1e-9);
    const double last = std::floor(high / step + 1e-9);
    for (double i = first; i <= last && static_cast<int>(ticks.size()) <= most; ++i)
        ticks.push_back(i * step + 0.0); // no "-0"
    return ticks.empty() && most < 100 ? niceTicks(low, high, most + 1) : ticks;
}

std::vector<double> niceTimeTicks(double low, double high, int most, int offset)
{
    constexpr double kSteps[] = {1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200, 3 * 3600, 6 * 3600,
        12 * 3600, 86'400, 2 * 86'400, 7 * 86'400};
    if (!std::isfinite(low) || !std::isfinite(high) || !(high > low) || most < 1)
        return {};
    const double rough = (high - low) / most;
    if (rough > kSteps[std::size(kSteps) - 1] || high - low < 2)
        return niceTicks(low, high, most);
    const double step = *std::lower_bound(std::begin(kSteps), std::end(kSteps), rough);
    std::vector<double> ticks;
    for (double i = std::ceil((low + offset) / step - 1e-9); i * step <= high + offset; ++i)
        ticks.push_back(i * step - offset);
    return ticks.empty() ? niceTicks(low, high, most) : ticks;
}

std::vector<double> niceLogTicks(double low, double high, int most)
{
    std::vector<double> ticks;
    if (!std::isfinite(low) || !std::isfinite(high) || !(high > low) || most < 1)
        return ticks;
    const bool isNarrow = high - low < 2;
    for (double decade = std::floor(low); decade <= high; ++decade) {
        for (const double digit : {1.0, 2.0, 5.0}) {
            const double tick = decade + std::log10(digit);
            if ((digit == 1.0 || isNarrow) && tick >= low && tick <= high)
                ticks.push_back(tick);
        }
    }
    // Within a decade the values are as good as linear.
    if (ticks.size() < 2) {
        ticks.clear();
        for (const double value : niceTicks(std::pow(10, low), std::pow(10, high), most)) {
            if (value > 0)
                ticks.push_back(std::log10(value));
        }
        return ticks;
    }
    // Many decades: every second, third … of them.
    const std::size_t every = (ticks.size() + static_cast<std::size_t>(most) - 1) / static_cast<std::size_t>(most);
    if (every > 1) {
        std::vector<double> fewer;
        for (std::size_t i = 0; i < ticks.size(); i += every)
            fewer.push_back(ticks[i]);
        ticks = std::move(fewer);
    }
    return ticks;
}

} // namespace luthier
