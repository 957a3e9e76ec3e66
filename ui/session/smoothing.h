// SPDX-License-Identifier: GPL-3.0-or-later
// Smoothed curves exactly as the tools that people know draw them.
#pragma once

#include <cstddef>
#include <span>
#include <vector>

namespace luthier
{

enum class Smoothing { TensorBoard, LlamaFactory, TimeWeighted, Gaussian };

/// TensorBoard's classic smoothing: last = last·w + (1−w)·y, divided by 1 − wⁿ. A constant series is left alone; values
/// that are not finite pass through and do not advance n. @p weight in [0, 1).
std::vector<double> smoothTensorBoard(std::span<const double> values, double weight);

/// LLaMA-Factory's own (extras/ploting.py): an exponential average that starts at the first value, with weight
/// 1.8·(1/(1+e^(−0.05·n)) − 0.5) of n, the number of values.
std::vector<double> smoothLlamaFactory(std::span<const double> values);

/// Weights & Biases' time-weighted average: a value weighs v^(1000·Δx/X) after a distance Δx, where v is √weight but at
/// most 0.999 and X the whole range of x; divided by the sum of the weights. Values that are not finite pass through.
std::vector<double> smoothTimeWeighted(std::span<const double> x, std::span<const double> values, double weight);

/// The mean of what lies around a value, before and behind it, by a Gaussian of as many points' deviation as an
/// exponential average of @p weight has: √w/(1−w). It ends at four deviations. Values that are not finite pass through.
std::vector<double> smoothGaussian(std::span<const double> values, double weight);

/// Any of them over a series that grows: what was smoothed stays as it is where the formula allows that, so that a new
/// value costs no look at the old ones. T: what is kept, double or float; it is computed in double.
template <typename T>
class BasicSmoother
{
public:
    BasicSmoother() = default;
    BasicSmoother(Smoothing kind, double weight)
        : m_kind(kind)
        , m_weight(weight)
    {
    }

    /// Makes the smoothed series as long as @p values. How many of those that were there before are as they were.
    std::size_t update(std::span<const double> x, std::span<const double> values);
    const std::vector<T> &smoothed() const { return m_out; }

private:
    void begin(std::span<const double> x, std::span<const double> values);
    bool isFresh(std::span<const double> x, std::span<const double> values);
    void goOn(std::span<const double> x, std::span<const double> values);
    double next(double value);
    void addGaussian(std::span<const double> values);

    Smoothing m_kind = Smoothing::TensorBoard;
    double m_weight = 0;
    std::vector<T> m_out;
    double m_last = 0;
    double m_power = 1; ///< wⁿ
    double m_sum = 0; ///< Of weights.
    double m_used = 0; ///< LLaMA-Factory's weight, or the range of x, that m_out was made with.
    double m_lastX = 0;
    double m_distance = -1; ///< The last Δx and what it weighs: mostly the next one is the same.
    double m_decay = 1;
    bool m_isConstant = true;
};

using Smoother = BasicSmoother<double>;

} // namespace luthier
