// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chart_export.h"

#include "base/files.h"
#include "charts/csv_saver.h"
#include "session/display.h"
#include "theme/theme.h"

#include <QBuffer>
#include <QFontMetricsF>
#include <QGuiApplication>
#include <QPainter>
#include <QSvgGenerator>

namespace luthier
{

namespace
{

/// Pixels, not points: the same in every kind of picture.
QFont pictureFont(int pixels)
{
    QFont font = QGuiApplication::font();
    font.setPixelSize(pixels);
    return font;
}

/// Names of lines from left to right, as many as fit.
void paintKeys(QPainter &painter, const PlotDrawing &drawing, const QRectF &room, const Theme &theme)
{
    const QFontMetricsF metrics(painter.font());
    double x = room.left();
    for (const PlotLine &line : drawing.lines) {
        const double width = metrics.horizontalAdvance(line.name);
        if (x + 28 + width > room.right())
            return;
        const double y = room.center().y();
        painter.setPen(QPen(line.colour, line.width, line.style == Qt::NoPen ? Qt::DotLine : line.style));
        painter.drawLine(QPointF(x, y), QPointF(x + 22, y));
        painter.setPen(theme.text);
        painter.drawText(QPointF(x + 28, y + metrics.ascent() / 2 - 1), line.name);
        x += 46 + width;
    }
}

void paintChart(QPainter &painter, const CurveSet &curves, Metric metric, const QString &title, PlotWindow window)
{
    const Theme &theme = Theme::light();
    const QRectF all(QPointF(0, 0), QSizeF(kPictureSize));
    PlotDrawing drawing;
    drawing.logarithmicX = curves.logarithmicX;
    drawing.logarithmicY = curves.logarithmicY;
    drawing.left = drawing.placedX(window.left);
    drawing.right = drawing.placedX(window.right);
    drawing.formatX = [&curves](double x) { return curves.xText(x); };
    drawing.times = curves.axis == XAxis::Time ? PlotTimes::Since
        : curves.axis == XAxis::Clock          ? PlotTimes::Clock
                                               : PlotTimes::None;
    drawing.lines = curves.lines(metric, window, theme);
    drawing.marks = curves.live.marks(metric, curves.axis, window);
    drawing.band = curves.band(metric);
    drawing.fit(curves.usualRange(metric, window));
    drawing.place(all.adjusted(16, 64, -8, -10), pictureFont(12));
    painter.fillRect(all, theme.surface);
    drawing.paintBackground(painter, theme);
    drawing.paintLines(painter);
    painter.setFont(pictureFont(12));
    drawing.paintLabels(painter, theme);
    drawing.paintMarks(painter, theme);
    paintKeys(painter, drawing, QRectF(24, 38, all.width() - 48, 20), theme);
    painter.setFont(pictureFont(17));
    painter.setPen(theme.text);
    painter.drawText(QRectF(24, 10, all.width() - 48, 26), Qt::AlignLeft | Qt::AlignVCenter, title);
}

PlotWindow withColumns(PlotWindow window, int columns)
{
    window.columns = columns;
    return window;
}

} // namespace

QImage chartImage(const CurveSet &curves, Metric metric, const QString &title, const PlotWindow &window, int scale)
{
    QImage image(kPictureSize * scale, QImage::Format_RGB32);
    QPainter painter(&image);
    painter.scale(scale, scale);
    paintChart(painter, curves, metric, title, withColumns(window, kPictureSize.width() * scale));
    return image;
}

QByteArray chartSvg(const CurveSet &curves, Metric metric, const QString &title, const PlotWindow &window)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(kPictureSize);
    generator.setViewBox(QRect(QPoint(), kPictureSize));
    generator.setTitle(title.toHtmlEscaped()); // it is written as it is given
    QPainter painter(&generator);
    paintChart(painter, curves, metric, title, withColumns(window, kPictureSize.width()));
    painter.end();
    return bytes;
}

std::vector<CsvRun> csvRuns(const CurveSet &curves, Metric metric)
{
    const bool isAlone = curves.overlays.isEmpty();
    const std::string own = curves.liveName.isEmpty() ? "live" : curves.liveName.toStdString();
    std::vector<CsvRun> runs{CsvRun::of(curves.live, metric, isAlone ? "" : own)};
    for (const ChartOverlay &overlay : curves.overlays) {
        if (overlay.isShown)
            runs.push_back(CsvRun::of(*overlay.model, metric, overlay.name.toStdString()));
    }
    return runs;
}

Result<void> saveChart(const CurveSet &curves, Metric metric, const QString &title, const PlotWindow &window, int scale,
    const QString &path)
{
    const auto write = [&path](std::string_view bytes) { return writeFileAtomic(path.toStdString(), bytes); };
    const auto view = [](const QByteArray &bytes) {
        return std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size()));
    };
    if (path.endsWith(QStringLiteral(".csv"), Qt::CaseInsensitive))
        return writeCurveCsv(csvRuns(curves, metric), path.toStdString());
    if (path.endsWith(QStringLiteral(".svg"), Qt::CaseInsensitive))
        return write(view(chartSvg(curves, metric, title, window)));
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    chartImage(curves, metric, title, window, scale).save(&buffer, "PNG");
    return write(view(bytes));
}

} // namespace luthier
