// SPDX-License-Identifier: GPL-3.0-or-later
// Smoothed curves exactly as the tools that people know draw them.
#pragma once

#include <span>
#include <vector>

namespace luthier
{

/// TensorBoard's classic smoothing: last = last·w + (1−w)·y, divided by 1 − wⁿ. A constant series is left alone; values
/// that are not finite pass through and do not advance n. @p weight in [0, 1).
std::vector<double> smoothTensorBoard(std::span<const double> values, double weight);

/// LLaMA-Factory's own (extras/ploting.py): an exponential average that starts at the first value, with weight
/// 1.8·(1/(1+e^(−0.05·n)) − 0.5) of n, the number of values.
std::vector<double> smoothLlamaFactory(std::span<const double> values);

} // namespace luthier
