// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/curve_hints.h"

#include <algorithm>
#include <cmath>

namespace luthier
{

namespace
{

constexpr std::size_t kFewest = 30; ///< Points, before anything is said.
constexpr std::size_t kParts = 30; ///< A run in parts of equal length: their means are its smoothed course.

/// Mean of the finite values in [begin, end).
std::optional<double> mean(std::span<const double> values, std::size_t begin, std::size_t end)
{
    double sum = 0;
    std::size_t count = 0;
    for (std::size_t i = begin; i < end; ++i) {
        if (std::isfinite(values[i])) {
            sum += values[i];
            ++count;
        }
    }
    return count > 0 ? std::optional(sum / static_cast<double>(count)) : std::nullopt;
}

std::vector<double> course(std::span<const double> values)
{
    std::vector<double> means;
    for (std::size_t part = 0; part < kParts; ++part) {
        if (const auto value = mean(values, part * values.size() / kParts, (part + 1) * values.size() / kParts))
            means.push_back(*value);
    }
    return means;
}

bool diverges(std::span<const double> means)
{
    const double lowest = *std::min_element(means.begin(), means.end());
    // Two parts, so that one bad batch is not taken for a trend.
    const double now = std::min(means.back(), means[means.size() - 2]);
    return now > lowest + std::max(0.5, 0.5 * std::abs(lowest));
}

bool explodes(std::span<const double> gradNorm)
{
    const std::vector<double> means = course(gradNorm);
    if (means.size() < kParts)
        return false;
    std::vector<double> sorted = means;
    std::nth_element(sorted.begin(), sorted.begin() + kParts / 2, sorted.end());
    return std::min(means.back(), means[means.size() - 2]) > 10 * sorted[kParts / 2];
}

bool overfits(const CurveNumbers &numbers)
{
    const std::size_t count = numbers.evaluations.size();
    if (count < 4)
        return false;
    const auto last = numbers.evaluations.last(4);
    const bool rises = last[1].loss > last[0].loss && last[2].loss > last[1].loss && last[3].loss > last[2].loss;
    if (!rises)
        return false;
    const auto at = [&numbers](std::int64_t step) {
        return static_cast<std::size_t>(
            std::upper_bound(numbers.steps.begin(), numbers.steps.end(), static_cast<double>(step))
            - numbers.steps.begin());
    };
    // Training loss between the evaluations, the first stretch against the last.
    const auto before = mean(numbers.loss, at(last[0].step), at(last[1].step));
    const auto now = mean(numbers.loss, at(last[2].step), at(last[3].step));
    return before && now && *now < *before;
}

bool stands(std::span<const double> means)
{
    const std::size_t third = means.size() / 3;
    const auto begin = means.size() - third;
    const double before = *mean(means, begin, begin + third / 2);
    const double after = *mean(means, begin + third / 2, means.size());
    return after > before - 0.01 * std::abs(before);
}

} // namespace

std::optional<CurveHint> curveHint(const CurveNumbers &numbers)
{
    const std::vector<double> means = course(numbers.loss);
    if (numbers.loss.size() < kFewest || means.size() < kParts)
        return std::nullopt;
    if (diverges(means))
        return CurveHint::LossDiverges;
    if (explodes(numbers.gradNorm))
        return CurveHint::GradientExplodes;
    if (overfits(numbers))
        return CurveHint::Overfits;
    if (means.back() < kUsualLoss.first)
        return CurveHint::LossLow;
    if (means.back() <= kUsualLoss.second)
        return CurveHint::LossUsual;
    return stands(means) ? std::optional(CurveHint::Plateau) : std::nullopt;
}

} // namespace luthier
