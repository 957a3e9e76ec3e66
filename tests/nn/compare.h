// SPDX-License-Identifier: GPL-3.0-or-later
// How far two lists of numbers are apart.
#pragma once

#include <algorithm>
#include <cmath>
#include <limits>
#include <span>

namespace luthier::test
{

/// Largest difference; infinite when the lengths differ or anything is not a number.
inline double absoluteError(std::span<const float> got, std::span<const float> expected)
{
    if (got.size() != expected.size())
        return std::numeric_limits<double>::infinity();
    double worst = 0;
    for (std::size_t i = 0; i < got.size(); ++i) {
        const double error = std::abs(static_cast<double>(got[i]) - static_cast<double>(expected[i]));
        if (!(error <= std::numeric_limits<double>::max()))
            return std::numeric_limits<double>::infinity();
        worst = std::max(worst, error);
    }
    return worst;
}

/// The same as a share of the largest expected value.
inline double relativeError(std::span<const float> got, std::span<const float> expected)
{
    double largest = 1e-12;
    for (const float value : expected)
        largest = std::max(largest, std::abs(static_cast<double>(value)));
    return absoluteError(got, expected) / largest;
}

} // namespace luthier::test
