// SPDX-License-Identifier: GPL-3.0-or-later
// As many points as a screen can show: the lowest and the highest of every pixel column, so that no extreme is lost.
#pragma once

#include <QList>
#include <QPointF>

#include <limits>
#include <span>

namespace luthier
{

class Extremes;

inline constexpr int kMaximumShownPoints = 2000;

struct PlotWindow {
    double left = -std::numeric_limits<double>::infinity();
    double right = std::numeric_limits<double>::infinity();
    int columns = kMaximumShownPoints / 2; ///< Pixels of the plot; at most half of kMaximumShownPoints count.
    bool positiveOnly = false; ///< For a log axis: values ≤ 0 are left out.
    bool logarithmicX = false; ///< Columns are equal parts of log x; points with x ≤ 0 are left out.

    bool operator==(const PlotWindow &) const = default;
};

/// Points of (x, y) inside of @p window and the nearest one on either side, at most kMaximumShownPoints + 4 of them.
/// @p x ascends. Where y is not finite (or not drawable) the line breaks: one point with y = NaN. With @p extremes of
/// y (up to date) the time taken does not grow with the number of points.
QList<QPointF> thinned(
    std::span<const double> x, std::span<const double> y, const PlotWindow &window, const Extremes *extremes = nullptr);
QList<QPointF> thinned(
    std::span<const double> x, std::span<const float> y, const PlotWindow &window, const Extremes *extremes);

} // namespace luthier
