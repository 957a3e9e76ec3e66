// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/thinning.h"

#include "session/extremes.h"

#include <algorithm>
#include <cmath>

namespace luthier
{

namespace
{

constexpr double kNan = std::numeric_limits<double>::quiet_NaN();

bool isDrawable(double y, bool positiveOnly)
{
    return std::isfinite(y) && (!positiveOnly || y > 0);
}

/// Which pixel column an x lies in, as a number that need not be whole.
struct Columns {
    double left = 0;
    double scale = 0;
    int count = 0;
    bool isLogarithmic = false;

    double place(double x) const
    {
        return std::clamp(((isLogarithmic ? std::log10(x) : x) - left) * scale, -1.0, static_cast<double>(count));
    }

    /// First point from @p begin on that lies behind the column of @p begin.
    std::size_t endOfColumn(std::span<const double> x, std::size_t begin, std::size_t end) const
    {
        const double next = std::floor(place(x[begin])) + 1;
        const auto isInside = [&](double value) { return place(value) < next; };
        // Columns hold about as many points each: steps that double find the end in few looks.
        std::size_t known = begin + 1;
        std::size_t limit = known;
        for (std::size_t step = 16; limit < end && isInside(x[limit]); step *= 2) {
            known = limit + 1;
            limit = std::min(limit + step, end);
        }
        const auto from = x.begin() + static_cast<std::ptrdiff_t>(known);
        return static_cast<std::size_t>(
            std::partition_point(from, x.begin() + static_cast<std::ptrdiff_t>(limit), isInside) - x.begin());
    }
};

std::optional<Extremes::Found> scan(std::span<const double> y, std::size_t begin, std::size_t end, bool positiveOnly)
{
    std::optional<Extremes::Found> found;
    for (std::size_t i = begin; i < end; ++i) {
        if (!isDrawable(y[i], positiveOnly))
            continue;
        if (!found)
            found = Extremes::Found{i, i};
        if (y[i] < y[found->lowest])
            found->lowest = i;
        if (y[i] > y[found->highest])
            found->highest = i;
    }
    return found;
}

/// Begin and end of the points in view, with one neighbour outside on either side, so that lines run to the edges.
std::pair<std::size_t, std::size_t> inView(std::span<const double> x, const PlotWindow &window)
{
    const auto at = [&x](auto iterator) { return static_cast<std::size_t>(iterator - x.begin()); };
    const std::size_t first = window.logarithmicX ? at(std::upper_bound(x.begin(), x.end(), 0.0)) : 0;
    std::size_t begin = at(std::lower_bound(x.begin(), x.end(), window.left));
    std::size_t end = at(std::upper_bound(x.begin(), x.end(), window.right));
    begin -= begin > 0 ? 1 : 0;
    end += end < x.size() ? 1 : 0;
    return {std::max(begin, first), end};
}

} // namespace

QList<QPointF> thinned(
    std::span<const double> x, std::span<const double> y, const PlotWindow &window, const Extremes *extremes)
{
    const std::size_t count = std::min(x.size(), y.size());
    x = x.first(count);
    const auto [begin, end] = inView(x, window);
    if (begin >= end || std::isnan(window.left) || std::isnan(window.right))
        return {};
    const auto shown = [&window](double value) { return window.logarithmicX ? std::log10(value) : value; };
    const double left = shown(std::max(window.left, x[begin]));
    const double right = shown(std::min(window.right, x[end - 1]));
    const int columns = std::clamp(window.columns, 1, kMaximumShownPoints / 2);
    const Columns place{left, right > left ? columns / (right - left) : 0, columns, window.logarithmicX};
    const bool isSparse = end - begin <= static_cast<std::size_t>(columns);

    QList<QPointF> points;
    const auto breakLine = [&points](double where) {
        if (!points.isEmpty() && !std::isnan(points.last().y()))
            points.append({where, kNan});
    };
    for (std::size_t i = begin; i < end;) {
        const std::size_t next = isSparse ? i + 1 : place.endOfColumn(x, i, end);
        // Within a column a gap cannot be seen; between columns it can.
        if (!isDrawable(y[i], window.positiveOnly))
            breakLine(x[i]);
        const auto found = extremes != nullptr ? extremes->find(y, i, next, window.positiveOnly)
                                               : scan(y, i, next, window.positiveOnly);
        if (found) {
            const auto [low, high] = std::minmax(found->lowest, found->highest);
            points.append({x[low], y[low]});
            if (low != high)
                points.append({x[high], y[high]});
        }
        i = next;
    }
    return points;
}

} // namespace luthier
