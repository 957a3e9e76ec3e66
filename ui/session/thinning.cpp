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

    /// First point from @p begin on that lies behind the column of @p begin. Columns hold about as many points each:
    /// the search begins @p guess points on.
    std::size_t endOfColumn(std::span<const double> x, std::size_t begin, std::size_t end, std::size_t guess) const
    {
        const double next = std::floor(place(x[begin])) + 1;
        const auto isInside = [&](std::size_t at) { return place(x[at]) < next; };
        std::size_t known = begin + 1; // all before it lie inside
        std::size_t limit = end; // nothing from here on does
        std::size_t at = std::min(begin + guess, end - 1);
        if (at >= known && isInside(at)) {
            known = at + 1;
            for (std::size_t step = 1; known < limit && step > 0; step *= 2) {
                at = std::min(known + step, limit) - 1;
                if (!isInside(at)) {
                    limit = at;
                    break;
                }
                known = at + 1;
            }
        } else if (at >= known) {
            limit = at;
            for (std::size_t step = 1; known < limit; step *= 2) {
                at = std::max(known + step, limit) - step;
                if (isInside(at)) {
                    known = at + 1;
                    break;
                }
                limit = at;
            }
        }
        while (known < limit) {
            const std::size_t middle = known + (limit - known) / 2;
            if (isInside(middle))
                known = middle + 1;
            else
                limit = middle;
        }
        return known;
    }
};

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

template <typename T>
QList<QPointF> thinnedBy(
    std::span<const double> x, std::span<const T> y, const PlotWindow &window, const Extremes *extremes)
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
    points.reserve(isSparse ? static_cast<qsizetype>(end - begin) : 2 * columns + 4);
    std::size_t guess = 16;
    const auto breakLine = [&points](double where) {
        if (!points.isEmpty() && !std::isnan(points.last().y()))
            points.append({where, kNan});
    };
    for (std::size_t i = begin; i < end;) {
        const std::size_t next = isSparse ? i + 1 : place.endOfColumn(x, i, end, guess);
        // Within a column a gap cannot be seen; between columns it can.
        if (!isDrawable(y[i], window.positiveOnly))
            breakLine(x[i]);
        const auto found = extremes != nullptr ? extremes->find(y, i, next, window.positiveOnly)
                                               : scanExtremes(y, i, next, window.positiveOnly);
        if (found) {
            const auto [low, high] = std::minmax(found->lowest, found->highest);
            points.append({x[low], y[low]});
            if (low != high)
                points.append({x[high], y[high]});
        }
        guess = next - i;
        i = next;
    }
    return points;
}

} // namespace

QList<QPointF> thinned(
    std::span<const double> x, std::span<const double> y, const PlotWindow &window, const Extremes *extremes)
{
    return thinnedBy(x, y, window, extremes);
}

QList<QPointF> thinned(
    std::span<const double> x, std::span<const float> y, const PlotWindow &window, const Extremes *extremes)
{
    return thinnedBy(x, y, window, extremes);
}

} // namespace luthier
