// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/thinning.h"

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

/// One pixel column: what is drawn of the points in it.
struct Column {
    std::size_t lowest = 0;
    std::size_t highest = 0;
    bool isEmpty = true;
    bool hasGap = false;

    void add(std::size_t index, std::span<const double> y)
    {
        if (isEmpty || y[index] < y[lowest])
            lowest = index;
        if (isEmpty || y[index] > y[highest])
            highest = index;
        isEmpty = false;
    }
};

class Thinner
{
public:
    Thinner(std::span<const double> x, std::span<const double> y)
        : m_x(x)
        , m_y(y)
    {
    }

    void flush(Column &column)
    {
        if (!column.isEmpty) {
            append(std::min(column.lowest, column.highest));
            if (column.lowest != column.highest)
                append(std::max(column.lowest, column.highest));
        }
        column = {};
    }

    void breakLine(double x)
    {
        if (!m_points.isEmpty() && !std::isnan(m_points.last().y()))
            m_points.append({x, kNan});
    }

    QList<QPointF> take() { return std::move(m_points); }

private:
    void append(std::size_t index) { m_points.append({m_x[index], m_y[index]}); }

    std::span<const double> m_x;
    std::span<const double> m_y;
    QList<QPointF> m_points;
};

} // namespace

QList<QPointF> thinned(std::span<const double> x, std::span<const double> y, const PlotWindow &window)
{
    const std::size_t count = std::min(x.size(), y.size());
    x = x.first(count);
    const auto at = [&x](auto iterator) { return static_cast<std::size_t>(iterator - x.begin()); };
    // With one neighbour outside on either side, so that lines run to the edges.
    std::size_t begin = at(std::lower_bound(x.begin(), x.end(), window.left));
    std::size_t end = at(std::upper_bound(x.begin(), x.end(), window.right));
    begin -= begin > 0 ? 1 : 0;
    end += end < count ? 1 : 0;
    if (begin >= end)
        return {};

    const double left = std::max(window.left, x[begin]);
    const double right = std::min(window.right, x[end - 1]);
    const int columns = std::clamp(window.columns, 1, kMaximumShownPoints / 2);
    const double scale = right > left ? columns / (right - left) : 0;
    const bool isSparse = end - begin <= static_cast<std::size_t>(columns);

    Thinner out(x, y);
    Column column;
    long current = -1;
    for (std::size_t i = begin; i < end; ++i) {
        const double place = std::clamp((x[i] - left) * scale, -1.0, static_cast<double>(columns));
        const long wanted = isSparse ? static_cast<long>(i) : static_cast<long>(std::floor(place));
        if (wanted != current) {
            out.flush(column);
            current = wanted;
        }
        if (isDrawable(y[i], window.positiveOnly)) {
            // Within a column a gap cannot be seen; between columns it can.
            if (column.hasGap && column.isEmpty)
                out.breakLine(x[i]);
            column.add(i, y);
        } else {
            if (column.isEmpty)
                out.breakLine(x[i]);
            column.hasGap = true;
        }
    }
    out.flush(column);
    return out.take();
}

} // namespace luthier
