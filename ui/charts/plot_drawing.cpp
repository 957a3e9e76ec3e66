// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/plot_drawing.h"

#include "charts/curve_painter.h"
#include "charts/nice_ticks.h"
#include "session/display.h"
#include "theme/theme.h"

#include <QDateTime>
#include <QFontMetricsF>
#include <QImage>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>
#include <QSet>

#include <algorithm>
#include <cmath>

namespace luthier
{

namespace
{

constexpr int kTop = 8;
constexpr int kRight = 14;
constexpr int kBottom = 3; ///< Under a plot with another below it.
constexpr int kMarkRoom = 10; ///< Under the plot, for the marks of saved checkpoints.
constexpr double kNan = std::numeric_limits<double>::quiet_NaN();

double logOf(double value)
{
    return value > 0 ? std::log10(value) : kNan;
}

/// The part of the line from @p a to @p b inside of @p area (Liang and Barsky); nothing if there is none.
std::optional<QLineF> cut(QPointF a, QPointF b, const QRectF &area)
{
    double from = 0;
    double to = 1;
    const QPointF way = b - a;
    const std::pair<double, double> edges[] = {{-way.x(), a.x() - area.left()}, {way.x(), area.right() - a.x()},
        {-way.y(), a.y() - area.top()}, {way.y(), area.bottom() - a.y()}};
    for (const auto &[speed, room] : edges) {
        if (speed == 0) {
            if (room < 0)
                return std::nullopt;
        } else if (speed < 0) {
            from = std::max(from, room / speed);
        } else {
            to = std::min(to, room / speed);
        }
    }
    if (from > to)
        return std::nullopt;
    return QLineF(a + from * way, a + to * way);
}

/// Lengths drawn and left out, in widths of the line; its ends are round and add one to each.
QList<qreal> dashesOf(Qt::PenStyle style)
{
    switch (style) {
    case Qt::DashLine:
        return {4, 3};
    case Qt::DotLine:
        return {0.01, 2.5};
    case Qt::DashDotLine:
        return {4, 2.75, 0.01, 2.75};
    default:
        return {};
    }
}

void paintSquares(QPainter &painter, const QList<QPointF> &pixels, const QColor &colour, const QRectF &area)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    for (const QPointF &at : pixels) {
        if (area.contains(at))
            painter.drawRect(QRectF(at.x() - 3.25, at.y() - 3.25, 6.5, 6.5));
    }
}

/// Points between gaps, which no line reaches.
void paintDots(QPainter &painter, const QList<QPointF> &pixels, const PlotLine &line, const QRectF &area)
{
    const auto isPoint = [&pixels](qsizetype i) {
        return i >= 0 && i < pixels.size() && std::isfinite(pixels.at(i).x() + pixels.at(i).y());
    };
    painter.setPen(Qt::NoPen);
    painter.setBrush(line.colour);
    for (qsizetype i = 0; i < pixels.size(); ++i) {
        if (isPoint(i) && !isPoint(i - 1) && !isPoint(i + 1) && area.contains(pixels.at(i)))
            painter.drawEllipse(pixels.at(i), line.width / 2, line.width / 2);
    }
}

void paintCross(QPainter &painter, QPointF at)
{
    painter.drawLine(at + QPointF(-3, -3), at + QPointF(3, 3));
    painter.drawLine(at + QPointF(3, -3), at + QPointF(-3, 3));
}

} // namespace

QPen PlotLine::pen() const
{
    QPen pen(colour, width, style);
    pen.setJoinStyle(Qt::RoundJoin);
    if (const QList<qreal> dashes = dashesOf(style); !dashes.isEmpty()) {
        pen.setDashPattern(dashes);
        pen.setCapStyle(Qt::RoundCap);
    }
    return pen;
}

double PlotDrawing::placedX(double x) const
{
    return logarithmicX ? logOf(x) : x;
}

double PlotDrawing::placedY(double y) const
{
    return logarithmicY ? logOf(y) : y;
}

double PlotDrawing::valueOfX(double placed) const
{
    return logarithmicX ? std::pow(10, placed) : placed;
}

double PlotDrawing::xAt(double pixel) const
{
    return valueOfX(left + (pixel - area.left()) / std::max(area.width(), 1.0) * (right - left));
}

double PlotDrawing::pixelOfPlacedX(double placed) const
{
    return area.left() + (placed - left) / (right - left) * area.width();
}

double PlotDrawing::pixelOfPlacedY(double placed) const
{
    return area.bottom() - (placed - low) / (high - low) * area.height();
}

double PlotDrawing::pixelOfX(double x) const
{
    return pixelOfPlacedX(placedX(x));
}

double PlotDrawing::pixelOfY(double y) const
{
    return pixelOfPlacedY(placedY(y));
}

std::vector<double> PlotDrawing::xTicks(double room) const
{
    const int most = std::clamp(static_cast<int>(area.width() / room), 1, 10);
    if (logarithmicX)
        return niceLogTicks(left, right, most);
    if (times == PlotTimes::None)
        return niceTicks(left, right, most);
    const int offset =
        times == PlotTimes::Clock ? QDateTime::fromSecsSinceEpoch(static_cast<qint64>(left)).offsetFromUtc() : 0;
    return niceTimeTicks(left, right, most, offset);
}

std::vector<double> PlotDrawing::yTicks() const
{
    const int most = std::clamp(static_cast<int>(area.height() / 38), area.height() < 36 ? 1 : 2, 8);
    return logarithmicY ? niceLogTicks(low, high, most) : niceTicks(low, high, most);
}

/// A clock's hours within a day or two, else its days.
QString PlotDrawing::xText(double tick) const
{
    if (times != PlotTimes::Clock || logarithmicX)
        return formatX(valueOfX(tick));
    const QLocale locale;
    const QDateTime at = QDateTime::fromSecsSinceEpoch(std::llround(tick));
    constexpr double kDay = 86'400;
    if (right - left > 3 * kDay || at.time() == QTime(0, 0))
        return locale.toString(at.date(), QLocale::ShortFormat);
    return right - left < 300 ? at.time().toString(QStringLiteral("HH:mm:ss"))
                              : locale.toString(at.time(), QLocale::ShortFormat);
}

/// With as many digits as tell them apart.
QStringList PlotDrawing::yTexts(const std::vector<double> &ticks) const
{
    constexpr int kMostDigits = 12;
    QStringList texts;
    for (int digits = 4; digits <= kMostDigits; ++digits) {
        texts.clear();
        for (const double tick : ticks)
            texts.append(shownCompact(logarithmicY ? std::pow(10, tick) : tick, digits));
        if (QSet<QString>(texts.begin(), texts.end()).size() == texts.size())
            break;
    }
    return texts;
}

void PlotDrawing::fit(const std::optional<std::pair<double, double>> &usual)
{
    double lowest = std::numeric_limits<double>::infinity();
    double highest = -lowest;
    for (const PlotLine &line : lines) {
        for (const QPointF &point : line.points) {
            const double x = placedX(point.x());
            double y = point.y();
            if (usual)
                y = std::isfinite(y) ? std::clamp(y, usual->first, usual->second) : y;
            y = placedY(y);
            if (!std::isfinite(y) || !(x >= left && x <= right))
                continue;
            lowest = std::min(lowest, y);
            highest = std::max(highest, y);
        }
    }
    if (!(highest >= lowest)) {
        low = 0;
        high = 1;
        return;
    }
    double span = highest - lowest;
    if (span < 1e-6 * std::abs(highest)) // what rounding leaves of a constant
        span = 0;
    // A flat line lies in the middle.
    const double room = span > 0 ? 0.07 * span : std::max(std::abs(highest) * 0.1, 1e-12);
    low = lowest - room;
    high = highest + room;
    if (!logarithmicY && lowest >= 0 && low < 0)
        low = 0;
}

double PlotDrawing::labelWidth(const QFont &font) const
{
    const QFontMetricsF metrics(font);
    qreal widest = metrics.horizontalAdvance(QStringLiteral("0.0"));
    for (const QString &text : labelsOfY())
        widest = std::max(widest, metrics.horizontalAdvance(text));
    return widest;
}

void PlotDrawing::place(const QRectF &all, const QFont &font)
{
    const qreal bottom = hasXLabels ? QFontMetricsF(font).height() + 4 + kMarkRoom : kBottom;
    area = all.adjusted(std::max(labelWidth(font), labelRoom) + 10, kTop, -kRight, -bottom);
}

void PlotDrawing::paintBackground(QPainter &painter, const Theme &theme) const
{
    painter.setRenderHint(QPainter::Antialiasing, false);
    if (band && !lines.isEmpty()) {
        const double top = std::clamp(pixelOfY(band->second), area.top(), area.bottom());
        const double bottom = std::clamp(pixelOfY(band->first), area.top(), area.bottom());
        if (bottom > top) {
            QColor tint = theme.accent;
            tint.setAlphaF(theme.isDark ? 0.10F : 0.055F);
            painter.fillRect(QRectF(area.left(), top, area.width(), bottom - top), tint);
        }
    }
    painter.setPen(theme.grid);
    for (const double tick : lines.isEmpty() ? std::vector<double>() : yTicks()) {
        const double y = std::round(pixelOfPlacedY(tick)) + 0.5;
        painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
    }
}

bool PlotDrawing::isDense() const
{
    constexpr qsizetype kMost = 400;
    qsizetype points = 0;
    for (const PlotLine &line : lines)
        points += line.points.size();
    return points > kMost;
}

/// What has no place is NaN.
QList<QPointF> PlotDrawing::pixelsOf(const PlotLine &line, qreal scale) const
{
    QList<QPointF> pixels;
    pixels.reserve(line.points.size());
    for (const QPointF &point : line.points)
        pixels.append(QPointF(pixelOfX(point.x()), pixelOfY(point.y())) * scale);
    return pixels;
}

void PlotDrawing::paintLines(QPainter &painter) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    for (const PlotLine &line : lines) {
        const QList<QPointF> pixels = pixelsOf(line, 1);
        QPainterPath path;
        for (qsizetype i = 1; i < pixels.size() && line.style != Qt::NoPen; ++i) {
            const QPointF &from = pixels.at(i - 1);
            const QPointF &to = pixels.at(i);
            if (!std::isfinite(from.x() + from.y() + to.x() + to.y()))
                continue;
            if (const auto part = cut(from, to, area)) {
                if (path.isEmpty() || path.currentPosition() != part->p1())
                    path.moveTo(part->p1());
                path.lineTo(part->p2());
            }
        }
        painter.strokePath(path, line.pen());
        if (line.style != Qt::NoPen)
            paintDots(painter, pixels, line, area);
        if (line.hasSquares)
            paintSquares(painter, pixels, line.colour, area);
    }
}

void PlotDrawing::paintLines(QImage &image, qreal scale) const
{
    const QRectF inside(area.topLeft() * scale, area.size() * scale);
    CurvePainter curves(image, inside.toAlignedRect());
    for (const PlotLine &line : lines) {
        const QList<QPointF> pixels = pixelsOf(line, scale);
        const QList<qreal> dashes = dashesOf(line.style);
        const double width = line.width * scale;
        if (line.style != Qt::NoPen)
            curves.draw(dashes.isEmpty() ? pixels : dashed(pixels, dashes, width), line.colour, width);
        if (line.hasSquares) {
            QPainter painter(&image); // the image is as large as its pixels to it, or larger
            painter.setRenderHint(QPainter::Antialiasing);
            paintSquares(painter, pixelsOf(line, scale / image.devicePixelRatio()), line.colour, area);
        }
    }
}

void PlotDrawing::paintLabels(QPainter &painter, const Theme &theme) const
{
    const QFontMetricsF metrics(painter.font());
    painter.setPen(theme.muted);
    const std::vector<double> ticks = lines.isEmpty() ? std::vector<double>() : yTicks();
    const QStringList texts = yTexts(ticks);
    for (std::size_t i = 0; i < ticks.size(); ++i) {
        const double y = pixelOfPlacedY(ticks[i]);
        painter.drawText(QRectF(0, y - metrics.height() / 2, area.left() - 6, metrics.height()),
            Qt::AlignRight | Qt::AlignVCenter, texts.at(static_cast<qsizetype>(i)));
    }
    if (!title.isEmpty()) {
        const QRectF box(area.right() - metrics.horizontalAdvance(title) - 8, area.top(),
            metrics.horizontalAdvance(title) + 8, metrics.height() + 2);
        QColor back = theme.surface;
        back.setAlphaF(0.8F);
        painter.fillRect(box, back);
        painter.drawText(box, Qt::AlignCenter, title);
    }
    if (!hasXLabels)
        return;
    const double room = metrics.horizontalAdvance(xText(right)) + 22;
    for (const double tick : xTicks(room)) {
        const QString text = xText(tick);
        const double width = metrics.horizontalAdvance(text);
        const double x = std::min(pixelOfPlacedX(tick) - width / 2, area.right() + kRight - width - 1);
        painter.drawText(QPointF(x, area.bottom() + kMarkRoom + metrics.ascent() + 2), text);
    }
}

void PlotDrawing::paintMarks(QPainter &painter, const Theme &theme) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    for (const RunMark &mark : marks) {
        const double place = placedX(mark.x);
        if (!(place >= left && place <= right))
            continue;
        const double x = pixelOfPlacedX(place);
        switch (mark.kind) {
        case RunMark::Kind::Saved: {
            if (!hasXLabels)
                break;
            const double y = area.bottom() + 3;
            const QPointF points[] = {{x - 4, y + 6}, {x + 4, y + 6}, {x, y}};
            painter.setPen(Qt::NoPen);
            painter.setBrush(theme.muted);
            painter.drawPolygon(points, 3);
            painter.setBrush(Qt::NoBrush);
            break;
        }
        case RunMark::Kind::PlanChanged: {
            if (!hasXLabels)
                break;
            const double y = area.bottom() + 6;
            const QPointF points[] = {{x - 4, y}, {x, y - 4}, {x + 4, y}, {x, y + 4}};
            painter.setPen(QPen(theme.adviceText, 1));
            painter.drawPolygon(points, 4);
            break;
        }
        case RunMark::Kind::Resumed: {
            painter.setPen(QPen(theme.muted, 1, Qt::DashLine));
            painter.drawLine(QPointF(x, area.top() + 8), QPointF(x, area.bottom()));
            const QPointF points[] = {{x, area.top()}, {x + 7, area.top() + 4}, {x, area.top() + 8}};
            painter.setPen(Qt::NoPen);
            painter.setBrush(theme.muted);
            painter.drawPolygon(points, 3);
            painter.setBrush(Qt::NoBrush);
            break;
        }
        case RunMark::Kind::Skipped:
            painter.setPen(QPen(theme.errorText, 1.5));
            painter.drawEllipse(QPointF(x, area.bottom() - 8), 4, 4);
            painter.drawLine(QPointF(x - 2.8, area.bottom() - 5.2), QPointF(x + 2.8, area.bottom() - 10.8));
            break;
        case RunMark::Kind::NotFinite:
            painter.setPen(QPen(theme.errorText, 1.5));
            painter.drawLine(QPointF(x, area.bottom() - 8), QPointF(x, area.bottom()));
            paintCross(painter, QPointF(x, area.bottom() - 8));
            break;
        }
    }
}

void PlotDrawing::paintNewest(QPainter &painter, const Theme &theme) const
{
    const double place = newest ? placedX(*newest) : kNan;
    if (!(place >= left && place <= right))
        return;
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(QPen(theme.muted, 1, Qt::DotLine));
    const double x = std::round(pixelOfPlacedX(place)) + 0.5;
    painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
}

void PlotDrawing::paintReading(QPainter &painter, const Theme &theme) const
{
    const double place = readingAt ? placedX(*readingAt) : kNan;
    if (!(place >= left && place <= right) || readings.isEmpty())
        return;
    const double x = std::round(pixelOfPlacedX(place)) + 0.5;
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(QPen(theme.muted, 1));
    painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
    const QFontMetricsF metrics(painter.font());
    double width = 0;
    for (const PlotReading &reading : readings)
        width = std::max(width, metrics.horizontalAdvance(reading.text));
    const double line = metrics.height() + 1;
    QRectF box(x + 8, area.top() + 2, width + 16, line * static_cast<double>(readings.size()) + 10);
    if (box.right() > area.right())
        box.moveRight(x - 8);
    if (box.left() < 0)
        box.moveLeft(1);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme.border);
    painter.setBrush(theme.surface);
    painter.drawRoundedRect(box, 5, 5);
    double y = box.top() + 5 + metrics.ascent();
    for (const PlotReading &reading : readings) {
        painter.setPen(reading.colour);
        painter.drawText(QPointF(box.left() + 8, y), reading.text);
        y += line;
    }
}

} // namespace luthier
