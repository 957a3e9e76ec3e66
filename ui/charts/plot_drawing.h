// SPDX-License-Identifier: GPL-3.0-or-later
// What a chart shows and how it is painted: scales, labels, marks, the crosshair; and the lines themselves, as vectors
// where there are few points and for pictures in files, as pixels where there are many.
#pragma once

#include "session/metric_model.h"

#include <QColor>
#include <QFont>
#include <QList>
#include <QPen>
#include <QPointF>
#include <QRectF>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

class QImage;
class QPainter;

namespace luthier
{

struct Theme;

struct PlotLine {
    QString name;
    QColor colour;
    qreal width = 1.5;
    Qt::PenStyle style = Qt::SolidLine;
    bool hasSquares = false; ///< A small square at every point.
    QList<QPointF> points; ///< x ascends; NaN breaks the line. At most about kMaximumShownPoints.

    QPen pen() const;
};

/// What the crosshair shows, one line each.
struct PlotReading {
    QString text;
    QColor colour;
};

/// What x is, where it is time: seconds since the start, or since 1970.
enum class PlotTimes { None, Since, Clock };

struct PlotDrawing {
    using Format = std::function<QString(double)>;

    QList<PlotLine> lines;
    QList<RunMark> marks;
    std::optional<std::pair<double, double>> band; ///< A range of y, shaded.
    std::optional<double> newest;
    std::optional<double> readingAt;
    QList<PlotReading> readings;
    QString title; ///< In the corner, if there is one.
    QString emptyText;
    Format formatX = [](double x) { return QString::number(x); };
    bool logarithmicX = false;
    bool logarithmicY = false;
    bool hasXLabels = true; ///< Else another plot below has them, and the marks of saved checkpoints.
    double labelRoom = 0; ///< At least so many pixels for the labels of y.
    PlotTimes times = PlotTimes::None;

    // Scales: log10 values where logarithmic.
    double left = 0;
    double right = 1;
    double low = 0;
    double high = 1;
    QRectF area; ///< Of the plot, in pixels.

    /// As drawn: NaN for what a log axis cannot show.
    double placedX(double x) const;
    double placedY(double y) const;
    /// Back to a value.
    double valueOfX(double placed) const;
    /// The value at a pixel, and the pixel of a value.
    double xAt(double pixel) const;
    double pixelOfX(double x) const;
    double pixelOfY(double y) const;

    /// The range of y follows the points between left and right; values outside of @p usual do not stretch it.
    void fit(const std::optional<std::pair<double, double>> &usual);
    /// What stands at the axis of y.
    QStringList labelsOfY() const { return yTexts(yTicks()); }
    /// Pixels that the labels of y take in @p font.
    double labelWidth(const QFont &font) const;
    /// Finds the area in @p all, with room for labels in @p font.
    void place(const QRectF &all, const QFont &font);

    void paintBackground(QPainter &painter, const Theme &theme) const;
    /// So many points that outlining the lines as vectors takes longer than a frame may.
    bool isDense() const;
    /// As vectors, cut at the edges of the area. A point alone is a dot.
    void paintLines(QPainter &painter) const;
    /// As pixels, @p scale of them each way for one of the drawing.
    void paintLines(QImage &image, qreal scale) const;
    /// Labels and marks; what belongs to the picture itself. The font is that of the painter.
    void paintLabels(QPainter &painter, const Theme &theme) const;
    void paintMarks(QPainter &painter, const Theme &theme) const;
    /// Newest point and crosshair: what comes and goes.
    void paintNewest(QPainter &painter, const Theme &theme) const;
    void paintReading(QPainter &painter, const Theme &theme) const;

private:
    std::vector<double> xTicks(double room) const;
    std::vector<double> yTicks() const;
    QList<QPointF> pixelsOf(const PlotLine &line, qreal scale) const;
    double pixelOfPlacedX(double placed) const;
    double pixelOfPlacedY(double placed) const;
    QStringList yTexts(const std::vector<double> &ticks) const;
    QString xText(double tick) const;
};

} // namespace luthier
