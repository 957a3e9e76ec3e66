// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/curve_painter.h"

#include <QColor>
#include <QImage>
#include <QLineF>

#include <algorithm>
#include <cmath>
#include <limits>

namespace luthier
{

namespace
{

constexpr int kParts = 4; ///< Of a column of pixels: what makes edges smooth from left to right.
constexpr float kNothing = std::numeric_limits<float>::infinity();

/// Every channel times @p share / 255.
quint32 scaled(quint32 colour, quint32 share)
{
    const auto half = [share](quint32 channels) {
        const quint32 product = channels * share;
        return (product + ((product >> 8) & 0xff00ff) + 0x800080) >> 8 & 0xff00ff;
    };
    return half(colour & 0xff00ff) | half(colour >> 8 & 0xff00ff) << 8;
}

} // namespace

CurvePainter::CurvePainter(QImage &image, const QRect &clip)
    : m_image(image)
    , m_clip(clip & image.rect())
    , m_extents(static_cast<std::size_t>(std::max(0, m_clip.width())) * kParts, Extent{kNothing, -kNothing})
    , m_change(static_cast<std::size_t>(std::max(0, m_clip.height())) + 2, 0.0F)
{
}

void CurvePainter::draw(std::span<const QPointF> points, const QColor &colour, double width)
{
    if (m_clip.isEmpty())
        return;
    m_colour = qPremultiply(colour.rgba());
    const double radius = std::max(width, 1.0) / 2;
    for (std::size_t begin = 0; begin < points.size();) {
        const auto isGap = [&](std::size_t i) {
            return !std::isfinite(points[i].x()) || !std::isfinite(points[i].y());
        };
        std::size_t end = begin;
        while (end < points.size() && !isGap(end))
            ++end;
        if (end > begin)
            drawPart(points.subspan(begin, end - begin), radius);
        begin = end + 1;
    }
}

void CurvePainter::drawPart(std::span<const QPointF> points, double radius)
{
    if (points.size() == 1)
        cover(points.front(), points.front(), radius);
    for (std::size_t i = 1; i < points.size(); ++i)
        cover(points[i - 1], points[i], radius);
    const double left = std::clamp(points.front().x() - radius, double(m_clip.left()), double(m_clip.right()) + 1);
    const double right = std::clamp(points.back().x() + radius, double(m_clip.left()) - 1, double(m_clip.right()));
    fill(static_cast<int>(left), static_cast<int>(right));
}

/// What a piece of line with round ends covers of each part of a column, found at its middle.
void CurvePainter::cover(QPointF a, QPointF b, double radius)
{
    const double origin = m_clip.left();
    const double length = QLineF(a, b).length();
    // The upper edge is shifted by this to the side and up; the lower one the other way.
    const QPointF normal = length > 0 ? QPointF(b.y() - a.y(), a.x() - b.x()) * (radius / length) : QPointF(0, -radius);
    const double slope = b.x() > a.x() ? (b.y() - a.y()) / (b.x() - a.x()) : 0;
    const double count = static_cast<double>(m_extents.size());
    const double first = std::clamp(std::ceil((a.x() - radius - origin) * kParts - 0.5), 0.0, count);
    const double last = std::clamp(std::floor((b.x() + radius - origin) * kParts - 0.5), -1.0, count - 1);
    for (auto part = static_cast<std::ptrdiff_t>(first); part <= static_cast<std::ptrdiff_t>(last); ++part) {
        const double x = origin + (static_cast<double>(part) + 0.5) / kParts;
        double top = std::numeric_limits<double>::infinity();
        double bottom = -top;
        for (const QPointF &end : {a, b}) {
            const double away = x - end.x();
            if (std::abs(away) <= radius) {
                const double half = std::sqrt(radius * radius - away * away);
                top = std::min(top, end.y() - half);
                bottom = std::max(bottom, end.y() + half);
            }
        }
        if (x >= a.x() + normal.x() && x <= b.x() + normal.x())
            top = std::min(top, a.y() + normal.y() + (x - a.x() - normal.x()) * slope);
        if (x >= a.x() - normal.x() && x <= b.x() - normal.x())
            bottom = std::max(bottom, a.y() - normal.y() + (x - a.x() + normal.x()) * slope);
        Extent &extent = m_extents[static_cast<std::size_t>(part)];
        extent.top = std::min(extent.top, static_cast<float>(top));
        extent.bottom = std::max(extent.bottom, static_cast<float>(bottom));
    }
}

void CurvePainter::fill(int firstColumn, int lastColumn)
{
    for (int column = firstColumn; column <= lastColumn; ++column)
        fillColumn(column);
}

void CurvePainter::fillColumn(int column)
{
    const auto top = static_cast<float>(m_clip.top());
    const auto height = static_cast<float>(m_clip.height());
    int from = m_clip.height();
    int to = -1;
    const auto at = static_cast<std::size_t>(column - m_clip.left()) * kParts;
    for (Extent &extent : std::span(m_extents).subspan(at, kParts)) {
        const float low = std::clamp(extent.top - top, 0.0F, height);
        const float high = std::clamp(extent.bottom - top, 0.0F, height);
        extent = {kNothing, -kNothing};
        if (!(high > low))
            continue;
        // The first row that is covered in part, and the first that is not covered any more.
        for (const auto &[edge, sign] : {std::pair(low, 1.0F), std::pair(high, -1.0F)}) {
            const auto row = static_cast<std::size_t>(edge);
            const float rest = edge - static_cast<float>(row);
            m_change[row] += sign * (1 - rest);
            m_change[row + 1] += sign * rest;
        }
        from = std::min(from, static_cast<int>(low));
        to = std::max(to, static_cast<int>(high));
    }
    if (to >= from)
        blend(column, from, to, top);
}

void CurvePainter::blend(int column, int from, int to, float top)
{
    auto *row = reinterpret_cast<quint32 *>(m_image.scanLine(static_cast<int>(top) + from)) + column;
    const auto stride = m_image.bytesPerLine() / static_cast<qsizetype>(sizeof(quint32));
    float covered = 0;
    for (int i = from; i <= to + 1; ++i) {
        float &change = m_change[static_cast<std::size_t>(i)];
        covered += change;
        change = 0;
        if (i >= m_clip.height())
            continue;
        const auto share = static_cast<quint32>(std::clamp(covered * (255.0F / kParts) + 0.5F, 0.0F, 255.0F));
        if (share > 0) {
            const quint32 source = share == 255 ? m_colour : scaled(m_colour, share);
            *row = source + scaled(*row, 255 - qAlpha(source));
        }
        row += stride;
    }
}

QList<QPointF> dashed(std::span<const QPointF> points, const QList<qreal> &pattern, double unit)
{
    QList<QPointF> drawn;
    const QPointF gap(std::numeric_limits<double>::quiet_NaN(), std::numeric_limits<double>::quiet_NaN());
    qsizetype at = 0; // even: drawn
    double rest = pattern.first() * unit;
    for (std::size_t i = 0; i < points.size(); ++i) {
        const QPointF &point = points[i];
        const bool isStart = i == 0 || !std::isfinite(points[i - 1].y()) || !std::isfinite(points[i - 1].x());
        if (!std::isfinite(point.x()) || !std::isfinite(point.y())) {
            drawn.append(gap);
            continue;
        }
        if (isStart) {
            at = 0;
            rest = pattern.first() * unit;
            drawn.append(point);
            continue;
        }
        const QLineF piece(points[i - 1], point);
        const double length = piece.length();
        double done = 0;
        while (length - done > rest) {
            done += rest;
            const QPointF turn = piece.pointAt(done / length);
            drawn.append(turn);
            if (at % 2 == 0)
                drawn.append(gap);
            at = (at + 1) % pattern.size();
            rest = std::max(pattern.at(at) * unit, 0.01);
        }
        rest -= length - done;
        if (at % 2 == 0)
            drawn.append(point);
    }
    return drawn;
}

} // namespace luthier
