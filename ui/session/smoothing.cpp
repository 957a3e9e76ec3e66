// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/smoothing.h"

#include <algorithm>
#include <cmath>

namespace luthier
{

std::vector<double> smoothTensorBoard(std::span<const double> values, double weight)
{
    const bool isConstant =
        std::all_of(values.begin(), values.end(), [&values](double value) { return value == values.front(); });
    if (isConstant || weight <= 0)
        return {values.begin(), values.end()};
    std::vector<double> out;
    out.reserve(values.size());
    double last = 0;
    double power = 1; // wⁿ
    for (const double value : values) {
        if (!std::isfinite(value)) {
            out.push_back(value);
            continue;
        }
        last = last * weight + (1 - weight) * value;
        power *= weight;
        out.push_back(last / (1 - power));
    }
    return out;
}

std::vector<double> smoothLlamaFactory(std::span<const double> values)
{
    std::vector<double> out;
    if (values.empty())
        return out;
    out.reserve(values.size());
    const double weight = 1.8 * (1 / (1 + std::exp(-0.05 * static_cast<double>(values.size()))) - 0.5);
    double last = values.front();
    for (const double value : values) {
        const double next = last * weight + (1 - weight) * value;
        out.push_back(next);
        // A value that is not finite would spoil everything behind it.
        if (std::isfinite(next))
            last = next;
    }
    return out;
}

} // namespace luthier
