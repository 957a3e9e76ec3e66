// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/plot_view.h"

#include "theme/theme.h"

#include <QChart>
#include <QChartView>
#include <QGraphicsLayout>
#include <QGraphicsScene>
#include <QImage>
#include <QKeyEvent>
#include <QLegend>
#include <QLineSeries>
#include <QMouseEvent>
#include <QPainter>
#include <QScatterSeries>
#include <QVBoxLayout>
#include <QValueAxis>
#include <QWheelEvent>

#include <cmath>
#include <utility>

namespace luthier
{

class PlotView::Canvas : public QChartView
{
public:
    QFont smallFont() const
    {
        QFont font = m_owner->font();
        font.setPointSizeF(font.pointSizeF() * 0.88);
        return font;
    }

    explicit Canvas(PlotView *owner)
        : QChartView(owner)
        , m_owner(owner)
        , m_x(new QValueAxis(this))
        , m_y(new QValueAxis(this))
    {
        setFrameShape(QFrame::NoFrame);
        setRenderHint(QPainter::Antialiasing);
        setFocusPolicy(Qt::NoFocus);
        setMouseTracking(true);
        viewport()->setFocusPolicy(Qt::NoFocus);
        viewport()->setMouseTracking(true);
        setBackgroundBrush(Qt::NoBrush);
        viewport()->setAutoFillBackground(false);
        setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        chart()->legend()->hide();
        chart()->setBackgroundVisible(false);
        chart()->setMargins({});
        chart()->layout()->setContentsMargins(0, 0, 0, 0);
        for (QValueAxis *axis : {m_x, m_y}) {
            axis->setLabelsVisible(false);
            axis->setGridLineVisible(false);
            axis->setLineVisible(false);
        }
        chart()->addAxis(m_x, Qt::AlignBottom);
        chart()->addAxis(m_y, Qt::AlignLeft);
    }

    PlotDrawing drawing;
    std::optional<std::pair<double, double>> usual;
    double extentLeft = 0; ///< As drawn, like all that follows.
    double extentRight = 1;
    bool zoomed = false;
    bool follows = true;
    std::optional<double> pointedAt;

    /// Takes over lines and ranges.
    void apply()
    {
        m_isApplied = true;
        drawing.fit(usual);
        placePlot();
        handOver(drawing.isDense() ? QList<PlotLine>() : drawing.lines);
        redraw();
    }

    /// To QtCharts, which draws these lines.
    void handOver(const QList<PlotLine> &lines)
    {
        int used = 0;
        for (const PlotLine &line : lines) {
            QXYSeries *series = seriesAt(used++, false);
            series->setPen(line.pen());
            QList<QPointF> points = line.points;
            if (drawing.logarithmicX || drawing.logarithmicY) {
                for (QPointF &point : points)
                    point = {drawing.placedX(point.x()), drawing.placedY(point.y())};
                // A point without a place across cannot even be a gap.
                points.removeIf([](const QPointF &point) { return !std::isfinite(point.x()); });
            }
            series->replace(points);
            series->setVisible(true);
            if (line.hasSquares) {
                auto *squares = static_cast<QScatterSeries *>(seriesAt(used++, true));
                squares->setColor(line.colour);
                squares->setBorderColor(Qt::transparent);
                squares->replace(points);
                squares->setVisible(true);
            }
        }
        for (int i = used; i < m_series.size(); ++i) {
            if (!m_series.at(i)->isVisible())
                continue;
            m_series.at(i)->setVisible(false);
            m_series.at(i)->clear();
        }
        if (lines.isEmpty())
            return; // every change lays out the chart again
        m_x->setRange(drawing.left, drawing.right);
        m_y->setRange(drawing.low, drawing.high);
        chart()->setPlotArea(drawing.area);
        chart()->layout()->activate(); // not with the next event: it is painted before
    }

    /// What lies under the crosshair has changed.
    void redraw()
    {
        m_layer = {};
        viewport()->update();
    }

    void show(double newLeft, double newRight)
    {
        const double whole = extentRight - extentLeft;
        const double smallest = whole * 1e-6;
        double width = std::clamp(newRight - newLeft, smallest, whole);
        newLeft = std::clamp(newLeft, extentLeft, extentRight - width);
        drawing.left = newLeft;
        drawing.right = newLeft + width;
        zoomed = width < whole * (1 - 1e-9);
        m_isApplied = false;
        Q_EMIT m_owner->windowChanged(); // mostly brings other lines
        if (!m_isApplied)
            apply();
    }

    void point(std::optional<double> x)
    {
        pointedAt = x;
        Q_EMIT m_owner->pointed(x);
    }

protected:
    void resizeEvent(QResizeEvent *event) override
    {
        QChartView::resizeEvent(event);
        placePlot();
        m_isApplied = false;
        Q_EMIT m_owner->windowChanged();
        if (!m_isApplied)
            apply();
    }

    /// Lines and scales are painted once, so that a crosshair that moves costs no line.
    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = Theme::of(m_owner->palette());
        const QSize pixels = viewport()->size() * devicePixelRatioF();
        if (m_layer.size() != pixels)
            paintLayer(pixels, theme);
        QPainter painter(viewport());
        painter.drawImage(0, 0, m_layer);
        painter.setFont(smallFont());
        if (drawing.lines.isEmpty()) {
            painter.setFont(m_owner->font());
            painter.setPen(theme.muted);
            painter.drawText(QRectF(viewport()->rect()).adjusted(24, 0, -24, 0), Qt::AlignCenter | Qt::TextWordWrap,
                drawing.emptyText);
        } else {
            drawing.paintNewest(painter, theme);
            paintSelection(painter, theme);
            drawing.paintReading(painter, theme);
        }
        if (m_owner->hasFocus()) {
            painter.setRenderHint(QPainter::Antialiasing);
            painter.setBrush(Qt::NoBrush);
            painter.setPen(QPen(theme.accent, 1.5));
            painter.drawRoundedRect(QRectF(viewport()->rect()).adjusted(1, 1, -1, -1), 4, 4);
        }
    }

    void wheelEvent(QWheelEvent *event) override
    {
        if (drawing.lines.isEmpty() || event->angleDelta().y() == 0) {
            event->ignore();
            return;
        }
        const double left = drawing.left;
        const double right = drawing.right;
        const double at = drawing.placedX(drawing.xAt(event->position().x()));
        const double factor = std::pow(0.8, event->angleDelta().y() / 120.0);
        show(at - (at - left) * factor, at + (right - at) * factor);
        event->accept();
    }

    void mousePressEvent(QMouseEvent *event) override
    {
        m_owner->setFocus(Qt::MouseFocusReason);
        if (drawing.lines.isEmpty())
            return;
        m_pressed = event->position().x();
        m_current = m_pressed;
        m_pans = event->button() == Qt::MiddleButton || event->modifiers().testFlag(Qt::ShiftModifier);
        m_panLeft = drawing.left;
        m_panRight = drawing.right;
    }

    void mouseMoveEvent(QMouseEvent *event) override
    {
        if (drawing.lines.isEmpty())
            return;
        if (m_pressed) {
            m_current = event->position().x();
            if (m_pans) {
                const double shift =
                    (*m_pressed - *m_current) / std::max(drawing.area.width(), 1.0) * (m_panRight - m_panLeft);
                show(m_panLeft + shift, m_panRight + shift);
            }
            viewport()->update();
        }
        point(drawing.area.adjusted(-2, -8, 2, 10).contains(event->position())
                ? std::optional(drawing.xAt(event->position().x()))
                : std::nullopt);
    }

    void mouseReleaseEvent(QMouseEvent *) override
    {
        constexpr double kClick = 5;
        if (m_pressed && !m_pans && std::abs(*m_current - *m_pressed) > kClick)
            show(placedAt(std::min(*m_pressed, *m_current)), placedAt(std::max(*m_pressed, *m_current)));
        m_pressed.reset();
        viewport()->update();
    }

    void mouseDoubleClickEvent(QMouseEvent *) override { show(extentLeft, extentRight); }

    void leaveEvent(QEvent *event) override
    {
        QChartView::leaveEvent(event);
        point(std::nullopt);
    }

private:
    double placedAt(double pixel) const { return drawing.placedX(drawing.xAt(pixel)); }

    void paintLayer(QSize pixels, const Theme &theme)
    {
        m_layer = QImage(pixels, QImage::Format_ARGB32_Premultiplied);
        m_layer.setDevicePixelRatio(devicePixelRatioF());
        m_layer.fill(Qt::transparent);
        {
            QPainter painter(&m_layer);
            drawing.paintBackground(painter, theme);
            if (drawing.lines.isEmpty())
                return;
            painter.setRenderHint(QPainter::Antialiasing);
            if (!drawing.isDense())
                scene()->render(&painter, QRectF(viewport()->rect()), QRectF(viewport()->rect()));
        }
        if (drawing.isDense())
            drawing.paintLines(m_layer, devicePixelRatioF());
        QPainter painter(&m_layer);
        painter.setFont(smallFont());
        drawing.paintLabels(painter, theme);
        drawing.paintMarks(painter, theme);
    }

    QXYSeries *seriesAt(int index, bool squares)
    {
        while (m_series.size() <= index)
            m_series.append(nullptr);
        QXYSeries *&series = m_series[index];
        if (series != nullptr && (series->type() == QAbstractSeries::SeriesTypeScatter) == squares)
            return series;
        if (series != nullptr) {
            chart()->removeSeries(series);
            delete series;
        }
        if (squares) {
            auto *scatter = new QScatterSeries;
            scatter->setMarkerShape(QScatterSeries::MarkerShapeRectangle);
            scatter->setMarkerSize(6.5);
            series = scatter;
        } else {
            series = new QLineSeries;
        }
        chart()->addSeries(series);
        series->attachAxis(m_x);
        series->attachAxis(m_y);
        return series;
    }

    void placePlot() { drawing.place(viewport()->rect(), smallFont()); }

    void paintSelection(QPainter &painter, const Theme &theme) const
    {
        if (!m_pressed || m_pans)
            return;
        QColor tint = theme.accent;
        tint.setAlphaF(0.15F);
        const QRectF &area = drawing.area;
        const double from = std::clamp(std::min(*m_pressed, *m_current), area.left(), area.right());
        const double to = std::clamp(std::max(*m_pressed, *m_current), area.left(), area.right());
        painter.fillRect(QRectF(from, area.top(), to - from, area.height()), tint);
    }

    PlotView *m_owner;
    QValueAxis *m_x;
    QValueAxis *m_y;
    QList<QXYSeries *> m_series;
    QImage m_layer;
    bool m_isApplied = false;
    std::optional<double> m_pressed;
    std::optional<double> m_current;
    bool m_pans = false;
    double m_panLeft = 0;
    double m_panRight = 1;
};

PlotView::PlotView(QWidget *parent)
    : QWidget(parent)
    , m_canvas(new Canvas(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_canvas);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

PlotView::~PlotView() = default;

void PlotView::setExtent(double left, double right, std::optional<double> newest)
{
    Canvas &c = *m_canvas;
    PlotDrawing &d = c.drawing;
    left = d.placedX(left);
    right = d.placedX(right);
    if (!std::isfinite(left) || !std::isfinite(right))
        left = right = 0;
    if (!(right > left))
        right = left + 1;
    const double before = d.newest ? d.placedX(*d.newest) : std::numeric_limits<double>::infinity();
    const double now = newest ? d.placedX(*newest) : left;
    const bool follows = c.zoomed && c.follows && before <= d.right;
    c.extentLeft = left;
    c.extentRight = right;
    d.newest = newest;
    if (!c.zoomed) {
        d.left = left;
        d.right = right;
    } else if (follows && now > d.right) {
        const double width = d.right - d.left;
        d.right = now;
        d.left = now - width;
    }
}

void PlotView::setLines(QList<PlotLine> lines)
{
    m_canvas->drawing.lines = std::move(lines);
    m_canvas->apply();
}

void PlotView::setMarks(QList<RunMark> marks)
{
    m_canvas->drawing.marks = std::move(marks);
    m_canvas->redraw();
}

void PlotView::setBand(std::optional<std::pair<double, double>> band)
{
    m_canvas->drawing.band = band;
    m_canvas->redraw();
}

void PlotView::setLogarithmic(bool logarithmic)
{
    if (m_canvas->drawing.logarithmicY == logarithmic)
        return;
    m_canvas->drawing.logarithmicY = logarithmic;
    m_canvas->apply();
}

void PlotView::setLogarithmicX(bool logarithmic)
{
    Canvas &c = *m_canvas;
    if (c.drawing.logarithmicX == logarithmic)
        return;
    c.drawing.logarithmicX = logarithmic;
    c.zoomed = false; // the next extent is all of it
    c.drawing.lines.clear();
    c.apply();
}

void PlotView::setUsualRange(std::optional<std::pair<double, double>> range)
{
    m_canvas->usual = range;
}

void PlotView::setFollowing(bool following)
{
    Canvas &c = *m_canvas;
    c.follows = following;
    if (const double newest = c.drawing.newest ? c.drawing.placedX(*c.drawing.newest) : std::nan("");
        following && c.zoomed && newest > c.drawing.right)
        c.show(newest - (c.drawing.right - c.drawing.left), newest);
}

void PlotView::setTitle(const QString &title)
{
    m_canvas->drawing.title = title;
    m_canvas->apply();
}

void PlotView::setStacked(bool hasXLabels)
{
    if (m_isStacked && m_canvas->drawing.hasXLabels == hasXLabels)
        return;
    m_isStacked = true;
    m_canvas->drawing.hasXLabels = hasXLabels;
    m_canvas->apply();
    updateGeometry();
}

double PlotView::labelWidth() const
{
    return m_canvas->drawing.labelWidth(m_canvas->smallFont());
}

void PlotView::setLabelRoom(double pixels)
{
    if (std::exchange(m_canvas->drawing.labelRoom, pixels) != pixels)
        m_canvas->apply();
}

void PlotView::setTimes(PlotTimes times)
{
    m_canvas->drawing.times = times;
}

void PlotView::setFormat(Format x)
{
    m_canvas->drawing.formatX = std::move(x);
    m_canvas->apply();
}

void PlotView::setEmptyText(const QString &text)
{
    m_canvas->drawing.emptyText = text;
    m_canvas->viewport()->update();
}

void PlotView::setReading(std::optional<double> x, QList<PlotReading> readings)
{
    m_canvas->drawing.readingAt = x;
    m_canvas->drawing.readings = std::move(readings);
    m_canvas->viewport()->update();
}

PlotWindow PlotView::window() const
{
    const PlotDrawing &d = m_canvas->drawing;
    return {.left = d.valueOfX(d.left),
        .right = d.valueOfX(d.right),
        .columns = std::max(1, static_cast<int>(d.area.width() * devicePixelRatioF())),
        .positiveOnly = d.logarithmicY,
        .logarithmicX = d.logarithmicX};
}

bool PlotView::isZoomed() const
{
    return m_canvas->zoomed;
}

void PlotView::zoom(double left, double right)
{
    const PlotDrawing &d = m_canvas->drawing;
    left = d.placedX(left);
    right = d.placedX(right);
    m_canvas->show(
        std::isfinite(left) ? left : m_canvas->extentLeft, std::isfinite(right) ? right : m_canvas->extentRight);
}

void PlotView::resetZoom()
{
    m_canvas->show(m_canvas->extentLeft, m_canvas->extentRight);
}

std::pair<double, double> PlotView::verticalRange() const
{
    return {m_canvas->drawing.low, m_canvas->drawing.high};
}

const QList<PlotLine> &PlotView::lines() const
{
    return m_canvas->drawing.lines;
}

const PlotDrawing &PlotView::drawing() const
{
    return m_canvas->drawing;
}

void PlotView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        m_canvas->redraw();
        Q_EMIT windowChanged(); // new colours come with new lines
    }
}

void PlotView::keyPressEvent(QKeyEvent *event)
{
    Canvas &c = *m_canvas;
    const double left = c.drawing.left;
    const double right = c.drawing.right;
    const double width = right - left;
    const double middle = (left + right) / 2;
    const auto step = [&](double direction) {
        const double at = c.pointedAt ? c.drawing.placedX(*c.pointedAt) : (direction > 0 ? left : right);
        c.point(c.drawing.valueOfX(std::clamp(at + direction * width / 100, left, right)));
    };
    switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        c.show(middle - width * 0.4, middle + width * 0.4);
        break;
    case Qt::Key_Minus:
        c.show(middle - width * 0.625, middle + width * 0.625);
        break;
    case Qt::Key_0:
    case Qt::Key_Home:
        resetZoom();
        break;
    case Qt::Key_Left:
        if (event->modifiers().testFlag(Qt::ShiftModifier))
            c.show(left - width / 10, right - width / 10);
        else
            step(-1);
        break;
    case Qt::Key_Right:
        if (event->modifiers().testFlag(Qt::ShiftModifier))
            c.show(left + width / 10, right + width / 10);
        else
            step(1);
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

void PlotView::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    m_canvas->viewport()->update();
}

void PlotView::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    m_canvas->point(std::nullopt);
    m_canvas->viewport()->update();
}

} // namespace luthier
