// SPDX-License-Identifier: GPL-3.0-or-later
// What the curves of a run say about it: the judgement of the hyperparameter guide, from the numbers alone.
#pragma once

#include "run/train_event.h"

#include <optional>
#include <span>
#include <vector>

namespace luthier
{

enum class CurveHint {
    LossDiverges, ///< The mean rose far above its lowest.
    GradientExplodes, ///< Far above what it was through the run.
    Overfits, ///< Evaluation rises over the last three while training falls.
    LossLow, ///< Below 0.5: it may be learning by heart.
    Plateau, ///< No fall over the last third, above the usual range.
    LossUsual, ///< In the range from 0.5 to 1.5 that is usual for a good end.
};

inline constexpr std::pair<double, double> kUsualLoss{0.5, 1.5};

/// Steps, and what was measured at each; values that are not finite are left out.
struct CurveNumbers {
    std::span<const double> steps;
    std::span<const double> loss;
    std::span<const double> gradNorm;
    std::span<const EvalDone> evaluations;
};

/// The most urgent of what there is to say; nothing while there are too few points to tell.
std::optional<CurveHint> curveHint(const CurveNumbers &numbers);

} // namespace luthier
