// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/plot_view.h"

#include "charts/nice_ticks.h"
#include "theme/theme.h"

#include <QChart>
#include <QChartView>
#include <QGraphicsLayout>
#include <QKeyEvent>
#include <QLegend>
#include <QLineSeries>
#include <QMouseEvent>
#include <QPainterPath>
#include <QScatterSeries>
#include <QVBoxLayout>
#include <QValueAxis>
#include <QWheelEvent>

#include <cmath>

namespace luthier
{

namespace
{

constexpr int kTop = 8;
constexpr int kRight = 14;
constexpr int kMarkRoom = 10; ///< Under the plot, for the marks of saved checkpoints.

/// y as it is drawn.
double placed(double y, bool logarithmic)
{
    if (!logarithmic)
        return y;
    return y > 0 ? std::log10(y) : std::numeric_limits<double>::quiet_NaN();
}

} // namespace

class PlotView::Canvas : public QChartView
{
public:
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

    // What to show.
    QList<PlotLine> lines;
    QList<RunMark> marks;
    std::optional<std::pair<double, double>> band;
    std::optional<double> newest;
    std::optional<double> readingAt;
    QList<PlotReading> readings;
    QString emptyText;
    Format formatX = [](double x) { return QString::number(x); };
    Format formatY = formatX;
    bool logarithmic = false;

    double extentLeft = 0;
    double extentRight = 1;
    double left = 0;
    double right = 1;
    double low = 0;
    double high = 1;
    bool zoomed = false;

    /// Hands lines and ranges to QtCharts.
    void apply()
    {
        fitVertically();
        int used = 0;
        for (const PlotLine &line : lines) {
            QXYSeries *series = seriesAt(used++, false);
            QPen pen(line.colour, line.width, line.style);
            pen.setJoinStyle(Qt::RoundJoin);
            series->setPen(pen);
            QList<QPointF> points = line.points;
            if (logarithmic) {
                for (QPointF &point : points)
                    point.setY(placed(point.y(), true));
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
            m_series.at(i)->setVisible(false);
            m_series.at(i)->clear();
        }
        m_x->setRange(left, right);
        m_y->setRange(low, high);
        placePlot();
        viewport()->update();
    }

    QRectF plot() const { return chart()->plotArea(); }

    double xAt(double pixel) const
    {
        const QRectF area = plot();
        return left + (pixel - area.left()) / std::max(area.width(), 1.0) * (right - left);
    }

    double pixelOf(double x) const
    {
        const QRectF area = plot();
        return area.left() + (x - left) / (right - left) * area.width();
    }

    void show(double newLeft, double newRight)
    {
        const double whole = extentRight - extentLeft;
        const double smallest = whole * 1e-6;
        double width = std::clamp(newRight - newLeft, smallest, whole);
        newLeft = std::clamp(newLeft, extentLeft, extentRight - width);
        left = newLeft;
        right = newLeft + width;
        zoomed = width < whole * (1 - 1e-9);
        apply();
        Q_EMIT m_owner->windowChanged();
    }

    void point(std::optional<double> x)
    {
        pointedAt = x;
        Q_EMIT m_owner->pointed(x);
    }

    std::optional<double> pointedAt;

protected:
    void resizeEvent(QResizeEvent *event) override
    {
        QChartView::resizeEvent(event);
        placePlot();
        Q_EMIT m_owner->windowChanged();
    }

    void drawBackground(QPainter *painter, const QRectF &) override
    {
        const Theme &theme = Theme::of(m_owner->palette());
        painter->save();
        painter->resetTransform();
        const QRectF area = plot();
        painter->setRenderHint(QPainter::Antialiasing, false);
        if (band && !lines.isEmpty()) {
            const double top = std::clamp(pixelOfY(placed(band->second, logarithmic)), area.top(), area.bottom());
            const double bottom = std::clamp(pixelOfY(placed(band->first, logarithmic)), area.top(), area.bottom());
            if (bottom > top) {
                QColor tint = theme.accent;
                tint.setAlphaF(theme.isDark ? 0.10F : 0.055F);
                painter->fillRect(QRectF(area.left(), top, area.width(), bottom - top), tint);
            }
        }
        painter->setPen(theme.grid);
        for (const double tick : lines.isEmpty() ? std::vector<double>() : yTicks()) {
            const double y = std::round(pixelOfY(tick)) + 0.5;
            painter->drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
        }
        painter->restore();
    }

    void drawForeground(QPainter *painter, const QRectF &) override
    {
        const Theme &theme = Theme::of(m_owner->palette());
        painter->save();
        painter->resetTransform();
        painter->setFont(smallFont());
        if (lines.isEmpty()) {
            painter->setFont(m_owner->font());
            painter->setPen(theme.muted);
            painter->drawText(
                QRectF(viewport()->rect()).adjusted(24, 0, -24, 0), Qt::AlignCenter | Qt::TextWordWrap, emptyText);
        } else {
            drawLabels(*painter, theme);
            drawMarks(*painter, theme);
            drawNewest(*painter, theme);
            drawSelection(*painter, theme);
            drawReading(*painter, theme);
        }
        if (m_owner->hasFocus()) {
            painter->setRenderHint(QPainter::Antialiasing);
            painter->setPen(QPen(theme.accent, 1.5));
            painter->drawRoundedRect(QRectF(viewport()->rect()).adjusted(1, 1, -1, -1), 4, 4);
        }
        painter->restore();
    }

    void wheelEvent(QWheelEvent *event) override
    {
        if (lines.isEmpty() || event->angleDelta().y() == 0) {
            event->ignore();
            return;
        }
        const double at = xAt(event->position().x());
        const double factor = std::pow(0.8, event->angleDelta().y() / 120.0);
        show(at - (at - left) * factor, at + (right - at) * factor);
        event->accept();
    }

    void mousePressEvent(QMouseEvent *event) override
    {
        m_owner->setFocus(Qt::MouseFocusReason);
        if (lines.isEmpty())
            return;
        m_pressed = event->position().x();
        m_current = m_pressed;
        m_pans = event->button() == Qt::MiddleButton || event->modifiers().testFlag(Qt::ShiftModifier);
        m_panLeft = left;
        m_panRight = right;
    }

    void mouseMoveEvent(QMouseEvent *event) override
    {
        if (lines.isEmpty())
            return;
        if (m_pressed) {
            m_current = event->position().x();
            if (m_pans) {
                const double shift =
                    (*m_pressed - *m_current) / std::max(plot().width(), 1.0) * (m_panRight - m_panLeft);
                show(m_panLeft + shift, m_panRight + shift);
            }
            viewport()->update();
        }
        point(plot().adjusted(-2, -kTop, 2, kMarkRoom).contains(event->position())
                ? std::optional(xAt(event->position().x()))
                : std::nullopt);
    }

    void mouseReleaseEvent(QMouseEvent *) override
    {
        constexpr double kClick = 5;
        if (m_pressed && !m_pans && std::abs(*m_current - *m_pressed) > kClick)
            show(xAt(std::min(*m_pressed, *m_current)), xAt(std::max(*m_pressed, *m_current)));
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
    QFont smallFont() const
    {
        QFont font = m_owner->font();
        font.setPointSizeF(font.pointSizeF() * 0.88);
        return font;
    }

    std::vector<double> yTicks() const
    {
        const int most = std::clamp(static_cast<int>(plot().height() / 38), 2, 8);
        return logarithmic ? niceLogTicks(low, high, most) : niceTicks(low, high, most);
    }

    QString yText(double tick) const { return formatY(logarithmic ? std::pow(10, tick) : tick); }

    double pixelOfY(double y) const
    {
        const QRectF area = plot();
        return area.bottom() - (y - low) / (high - low) * area.height();
    }

    /// The range of y follows what is in view.
    void fitVertically()
    {
        double lowest = std::numeric_limits<double>::infinity();
        double highest = -lowest;
        for (const PlotLine &line : lines) {
            for (const QPointF &point : line.points) {
                const double y = placed(point.y(), logarithmic);
                if (!std::isfinite(y) || (zoomed && (point.x() < left || point.x() > right)))
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
        const double span = highest - lowest;
        // A flat line lies in the middle.
        const double room = span > 0 ? 0.07 * span : std::max(std::abs(highest) * 0.1, 1e-12);
        low = lowest - room;
        high = highest + room;
        if (!logarithmic && lowest >= 0 && low < 0)
            low = 0;
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

    void placePlot()
    {
        const QFontMetricsF metrics(smallFont());
        qreal widest = metrics.horizontalAdvance(QStringLiteral("0.0"));
        for (const double tick : yTicks())
            widest = std::max(widest, metrics.horizontalAdvance(yText(tick)));
        const QRectF all = viewport()->rect();
        const qreal bottom = metrics.height() + kMarkRoom + 4;
        chart()->setPlotArea(all.adjusted(widest + 10, kTop, -kRight, -bottom));
    }

    void drawLabels(QPainter &painter, const Theme &theme) const
    {
        const QRectF area = plot();
        const QFontMetricsF metrics(painter.font());
        painter.setPen(theme.muted);
        for (const double tick : yTicks()) {
            const double y = pixelOfY(tick);
            painter.drawText(QRectF(0, y - metrics.height() / 2, area.left() - 6, metrics.height()),
                Qt::AlignRight | Qt::AlignVCenter, yText(tick));
        }
        const double room = metrics.horizontalAdvance(formatX(right)) + 22;
        const int most = std::clamp(static_cast<int>(area.width() / room), 1, 10);
        for (const double tick : niceTicks(left, right, most)) {
            const QString text = formatX(tick);
            const double width = metrics.horizontalAdvance(text);
            const double x = std::min(pixelOf(tick) - width / 2, static_cast<double>(viewport()->width()) - width - 1);
            painter.drawText(QPointF(x, area.bottom() + kMarkRoom + metrics.ascent() + 2), text);
        }
    }

    void drawMarks(QPainter &painter, const Theme &theme) const
    {
        const QRectF area = plot();
        painter.setRenderHint(QPainter::Antialiasing);
        for (const RunMark &mark : marks) {
            if (mark.x < left || mark.x > right)
                continue;
            const double x = pixelOf(mark.x);
            if (mark.kind == RunMark::Kind::Saved) {
                const double y = area.bottom() + 3;
                const QPointF points[] = {{x - 4, y + 6}, {x + 4, y + 6}, {x, y}};
                painter.setPen(Qt::NoPen);
                painter.setBrush(theme.muted);
                painter.drawPolygon(points, 3);
            } else if (mark.kind == RunMark::Kind::PlanChanged) {
                const double y = area.bottom() + 6;
                const QPointF points[] = {{x - 4, y}, {x, y - 4}, {x + 4, y}, {x, y + 4}};
                painter.setPen(QPen(theme.adviceText, 1));
                painter.setBrush(Qt::NoBrush);
                painter.drawPolygon(points, 4);
            } else {
                painter.setPen(QPen(theme.errorText, 1.5));
                painter.drawLine(QPointF(x, area.bottom() - 8), QPointF(x, area.bottom()));
                painter.drawLine(QPointF(x - 3, area.bottom() - 11), QPointF(x + 3, area.bottom() - 5));
                painter.drawLine(QPointF(x + 3, area.bottom() - 11), QPointF(x - 3, area.bottom() - 5));
            }
        }
    }

    void drawNewest(QPainter &painter, const Theme &theme) const
    {
        if (!newest || *newest < left || *newest > right)
            return;
        painter.setRenderHint(QPainter::Antialiasing, false);
        painter.setPen(QPen(theme.muted, 1, Qt::DotLine));
        const double x = std::round(pixelOf(*newest)) + 0.5;
        painter.drawLine(QPointF(x, plot().top()), QPointF(x, plot().bottom()));
    }

    void drawSelection(QPainter &painter, const Theme &theme) const
    {
        if (!m_pressed || m_pans)
            return;
        QColor tint = theme.accent;
        tint.setAlphaF(0.15F);
        const double from = std::clamp(std::min(*m_pressed, *m_current), plot().left(), plot().right());
        const double to = std::clamp(std::max(*m_pressed, *m_current), plot().left(), plot().right());
        painter.fillRect(QRectF(from, plot().top(), to - from, plot().height()), tint);
    }

    void drawReading(QPainter &painter, const Theme &theme) const
    {
        if (!readingAt || *readingAt < left || *readingAt > right || readings.isEmpty())
            return;
        const QRectF area = plot();
        const double x = std::round(pixelOf(*readingAt)) + 0.5;
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

    PlotView *m_owner;
    QValueAxis *m_x;
    QValueAxis *m_y;
    QList<QXYSeries *> m_series;
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
    if (!(right > left))
        right = left + 1;
    const std::optional<double> before = c.newest;
    const bool follows = c.zoomed && before && *before <= c.right;
    c.extentLeft = left;
    c.extentRight = right;
    c.newest = newest;
    if (!c.zoomed) {
        c.left = left;
        c.right = right;
    } else if (follows && newest && *newest > c.right) {
        const double width = c.right - c.left;
        c.right = *newest;
        c.left = c.right - width;
    }
}

void PlotView::setLines(QList<PlotLine> lines)
{
    m_canvas->lines = std::move(lines);
    m_canvas->apply();
}

void PlotView::setMarks(QList<RunMark> marks)
{
    m_canvas->marks = std::move(marks);
    m_canvas->viewport()->update();
}

void PlotView::setBand(std::optional<std::pair<double, double>> band)
{
    m_canvas->band = band;
    m_canvas->viewport()->update();
}

void PlotView::setLogarithmic(bool logarithmic)
{
    if (m_canvas->logarithmic == logarithmic)
        return;
    m_canvas->logarithmic = logarithmic;
    m_canvas->apply();
}

void PlotView::setFormats(Format x, Format y)
{
    m_canvas->formatX = std::move(x);
    m_canvas->formatY = std::move(y);
    m_canvas->apply();
}

void PlotView::setEmptyText(const QString &text)
{
    m_canvas->emptyText = text;
    m_canvas->viewport()->update();
}

void PlotView::setReading(std::optional<double> x, QList<PlotReading> readings)
{
    m_canvas->readingAt = x;
    m_canvas->readings = std::move(readings);
    m_canvas->viewport()->update();
}

PlotWindow PlotView::window() const
{
    return {.left = m_canvas->left,
        .right = m_canvas->right,
        .columns = std::max(1, static_cast<int>(m_canvas->plot().width() * devicePixelRatioF())),
        .positiveOnly = m_canvas->logarithmic};
}

bool PlotView::isZoomed() const
{
    return m_canvas->zoomed;
}

void PlotView::zoom(double left, double right)
{
    m_canvas->show(left, right);
}

void PlotView::resetZoom()
{
    m_canvas->show(m_canvas->extentLeft, m_canvas->extentRight);
}

std::pair<double, double> PlotView::verticalRange() const
{
    return {m_canvas->low, m_canvas->high};
}

const QList<PlotLine> &PlotView::lines() const
{
    return m_canvas->lines;
}

void PlotView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        Q_EMIT windowChanged(); // new colours come with new lines
}

void PlotView::keyPressEvent(QKeyEvent *event)
{
    Canvas &c = *m_canvas;
    const double width = c.right - c.left;
    const double middle = (c.left + c.right) / 2;
    const auto step = [&](double direction) {
        const double at = c.pointedAt.value_or(direction > 0 ? c.left : c.right);
        c.point(std::clamp(at + direction * width / 100, c.left, c.right));
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
            c.show(c.left - width / 10, c.right - width / 10);
        else
            step(-1);
        break;
    case Qt::Key_Right:
        if (event->modifiers().testFlag(Qt::ShiftModifier))
            c.show(c.left + width / 10, c.right + width / 10);
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
