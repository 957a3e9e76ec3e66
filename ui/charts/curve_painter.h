// SPDX-License-Identifier: GPL-3.0-or-later
// Lines that go from left to right, painted column by column: at a cost of the pixels that they cover, however often
// they go up and down, where a stroker would outline every piece. Edges are smooth and corners round.
#pragma once

#include <QList>
#include <QPointF>
#include <QRect>

#include <span>
#include <vector>

class QColor;
class QImage;

namespace luthier
{

class CurvePainter
{
public:
    /// @p image is opaque RGB or premultiplied ARGB, and stays alive; nothing is painted outside of @p clip.
    CurvePainter(QImage &image, const QRect &clip);

    /// @p points in pixels of the image, x ascending; where y is NaN the line breaks, and a point alone is a dot.
    void draw(std::span<const QPointF> points, const QColor &colour, double width);

private:
    struct Extent {
        float top = 0;
        float bottom = 0;
    };
    void drawPart(std::span<const QPointF> points, double radius);
    void cover(QPointF a, QPointF b, double radius);
    void fill(int firstColumn, int lastColumn);
    void fillColumn(int column);
    void blend(int column, int from, int to, float top);

    QImage &m_image;
    QRect m_clip;
    std::vector<Extent> m_extents; ///< Of what the line covers, several for each column of the clip.
    std::vector<float> m_change; ///< Of the coverage from one row to the next.
    quint32 m_colour = 0; ///< Premultiplied.
};

/// The parts of a line that are drawn when it is dashed by @p pattern: lengths drawn and left out, times @p unit.
QList<QPointF> dashed(std::span<const QPointF> points, const QList<qreal> &pattern, double unit);

} // namespace luthier
