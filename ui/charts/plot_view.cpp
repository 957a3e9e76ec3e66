// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/plot_view.h"

#include "theme/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>
#include <utility>

namespace luthier
{

PlotView::PlotView(QWidget *parent)
    : QWidget(parent)
{
    setAttribute(Qt::WA_OpaquePaintEvent); // what is under it need not be painted
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

QFont PlotView::smallFont() const
{
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.88);
    return small;
}

void PlotView::apply()
{
    m_isApplied = true;
    m_drawing.fit(m_usual);
    place();
    redraw();
}

void PlotView::redraw()
{
    m_layer = {};
    update();
}

void PlotView::showRange(double left, double right)
{
    const double whole = m_extentRight - m_extentLeft;
    const double smallest = whole * 1e-6;
    const double width = std::clamp(right - left, smallest, whole);
    m_drawing.left = std::clamp(left, m_extentLeft, m_extentRight - width);
    m_drawing.right = m_drawing.left + width;
    m_isZoomed = width < whole * (1 - 1e-9);
    m_isApplied = false;
    Q_EMIT windowChanged(); // mostly brings other lines
    if (!m_isApplied)
        apply();
}

void PlotView::point(std::optional<double> x)
{
    m_pointedAt = x;
    Q_EMIT pointed(x);
}

void PlotView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place();
    m_isApplied = false;
    Q_EMIT windowChanged();
    if (!m_isApplied)
        apply();
}

void PlotView::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(palette());
    // A part of a pixel at the edge is painted as well.
    const QSize pixels(static_cast<int>(std::ceil(width() * devicePixelRatioF())),
        static_cast<int>(std::ceil(height() * devicePixelRatioF())));
    if (m_layer.size() != pixels)
        paintLayer(pixels, theme);
    QPainter painter(this);
    painter.drawImage(0, 0, m_layer);
    if (m_drawing.lines.isEmpty()) {
        painter.setPen(theme.muted);
        painter.drawText(
            QRectF(rect()).adjusted(24, 0, -24, 0), Qt::AlignCenter | Qt::TextWordWrap, m_drawing.emptyText);
    } else {
        painter.setFont(smallFont());
        m_drawing.paintNewest(painter, theme);
        paintSelection(painter, theme);
        m_drawing.paintReading(painter, theme);
    }
    if (hasFocus()) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme.accent, 1.5));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
    }
}

void PlotView::paintLayer(QSize pixels, const Theme &theme)
{
    m_layer = QImage(pixels, QImage::Format_RGB32);
    m_layer.setDevicePixelRatio(devicePixelRatioF());
    m_layer.fill(theme.surface);
    {
        QPainter painter(&m_layer);
        m_drawing.paintBackground(painter, theme);
        if (m_drawing.lines.isEmpty())
            return;
        if (!m_drawing.isDense())
            m_drawing.paintLines(painter);
    }
    if (m_drawing.isDense())
        m_drawing.paintLines(m_layer, devicePixelRatioF());
    QPainter painter(&m_layer);
    painter.setFont(smallFont());
    m_drawing.paintLabels(painter, theme);
    m_drawing.paintMarks(painter, theme);
}

void PlotView::paintSelection(QPainter &painter, const Theme &theme) const
{
    if (!m_pressed || m_pans)
        return;
    QColor tint = theme.accent;
    tint.setAlphaF(0.15F);
    const QRectF &area = m_drawing.area;
    const double from = std::clamp(std::min(*m_pressed, *m_current), area.left(), area.right());
    const double to = std::clamp(std::max(*m_pressed, *m_current), area.left(), area.right());
    painter.fillRect(QRectF(from, area.top(), to - from, area.height()), tint);
}

void PlotView::wheelEvent(QWheelEvent *event)
{
    if (m_drawing.lines.isEmpty() || event->angleDelta().y() == 0) {
        event->ignore();
        return;
    }
    const double left = m_drawing.left;
    const double right = m_drawing.right;
    const double at = placedAt(event->position().x());
    const double factor = std::pow(0.8, event->angleDelta().y() / 120.0);
    showRange(at - (at - left) * factor, at + (right - at) * factor);
    event->accept();
}

void PlotView::mousePressEvent(QMouseEvent *event)
{
    setFocus(Qt::MouseFocusReason);
    if (m_drawing.lines.isEmpty())
        return;
    m_pressed = event->position().x();
    m_current = m_pressed;
    m_pans = event->button() == Qt::MiddleButton || event->modifiers().testFlag(Qt::ShiftModifier);
    m_panLeft = m_drawing.left;
    m_panRight = m_drawing.right;
}

void PlotView::mouseMoveEvent(QMouseEvent *event)
{
    if (m_drawing.lines.isEmpty())
        return;
    if (m_pressed) {
        m_current = event->position().x();
        if (m_pans) {
            const double shift =
                (*m_pressed - *m_current) / std::max(m_drawing.area.width(), 1.0) * (m_panRight - m_panLeft);
            showRange(m_panLeft + shift, m_panRight + shift);
        }
        update();
    }
    point(m_drawing.area.adjusted(-2, -8, 2, 10).contains(event->position())
            ? std::optional(m_drawing.xAt(event->position().x()))
            : std::nullopt);
}

void PlotView::mouseReleaseEvent(QMouseEvent *)
{
    constexpr double kClick = 5;
    if (m_pressed && !m_pans && std::abs(*m_current - *m_pressed) > kClick)
        showRange(placedAt(std::min(*m_pressed, *m_current)), placedAt(std::max(*m_pressed, *m_current)));
    m_pressed.reset();
    update();
}

void PlotView::mouseDoubleClickEvent(QMouseEvent *)
{
    resetZoom();
}

void PlotView::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    point(std::nullopt);
}

void PlotView::setExtent(double left, double right, std::optional<double> newest)
{
    PlotDrawing &d = m_drawing;
    left = d.placedX(left);
    right = d.placedX(right);
    if (!std::isfinite(left) || !std::isfinite(right))
        left = right = 0;
    if (!(right > left))
        right = left + 1;
    const double before = d.newest ? d.placedX(*d.newest) : std::numeric_limits<double>::infinity();
    const double now = newest ? d.placedX(*newest) : left;
    const bool follows = m_isZoomed && m_follows && before <= d.right;
    m_extentLeft = left;
    m_extentRight = right;
    d.newest = newest;
    if (!m_isZoomed) {
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
    m_drawing.lines = std::move(lines);
    apply();
}

void PlotView::setMarks(QList<RunMark> marks)
{
    m_drawing.marks = std::move(marks);
    redraw();
}

void PlotView::setBand(std::optional<std::pair<double, double>> band)
{
    m_drawing.band = band;
    redraw();
}

void PlotView::setLogarithmic(bool logarithmic)
{
    if (std::exchange(m_drawing.logarithmicY, logarithmic) != logarithmic)
        apply();
}

void PlotView::setLogarithmicX(bool logarithmic)
{
    if (std::exchange(m_drawing.logarithmicX, logarithmic) == logarithmic)
        return;
    m_isZoomed = false; // the next extent is all of it
    m_drawing.lines.clear();
    apply();
}

void PlotView::setUsualRange(std::optional<std::pair<double, double>> range)
{
    m_usual = range;
}

void PlotView::setFollowing(bool following)
{
    m_follows = following;
    if (const double newest = m_drawing.newest ? m_drawing.placedX(*m_drawing.newest) : std::nan("");
        following && m_isZoomed && newest > m_drawing.right)
        showRange(newest - (m_drawing.right - m_drawing.left), newest);
}

void PlotView::setTitle(const QString &title)
{
    m_drawing.title = title;
    apply();
}

void PlotView::setStacked(bool hasXLabels)
{
    if (m_isStacked && m_drawing.hasXLabels == hasXLabels)
        return;
    m_isStacked = true;
    m_drawing.hasXLabels = hasXLabels;
    apply();
    updateGeometry();
}

double PlotView::labelWidth() const
{
    return m_drawing.labelWidth(smallFont());
}

void PlotView::setLabelRoom(double pixels)
{
    if (std::exchange(m_drawing.labelRoom, pixels) != pixels)
        apply();
}

void PlotView::setTimes(PlotTimes times)
{
    m_drawing.times = times;
}

void PlotView::setFormat(Format x)
{
    m_drawing.formatX = std::move(x);
    apply();
}

void PlotView::setEmptyText(const QString &text)
{
    m_drawing.emptyText = text;
    update();
}

void PlotView::setReading(std::optional<double> x, QList<PlotReading> readings)
{
    m_drawing.readingAt = x;
    m_drawing.readings = std::move(readings);
    update();
}

PlotWindow PlotView::window() const
{
    const PlotDrawing &d = m_drawing;
    return {.left = d.valueOfX(d.left),
        .right = d.valueOfX(d.right),
        .columns = std::max(1, static_cast<int>(d.area.width() * devicePixelRatioF())),
        .positiveOnly = d.logarithmicY,
        .logarithmicX = d.logarithmicX};
}

bool PlotView::isZoomed() const
{
    return m_isZoomed;
}

void PlotView::zoom(double left, double right)
{
    left = m_drawing.placedX(left);
    right = m_drawing.placedX(right);
    showRange(std::isfinite(left) ? left : m_extentLeft, std::isfinite(right) ? right : m_extentRight);
}

void PlotView::resetZoom()
{
    showRange(m_extentLeft, m_extentRight);
}

std::pair<double, double> PlotView::verticalRange() const
{
    return {m_drawing.low, m_drawing.high};
}

void PlotView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        redraw();
        Q_EMIT windowChanged(); // new colours come with new lines
    }
}

void PlotView::keyPressEvent(QKeyEvent *event)
{
    const double left = m_drawing.left;
    const double right = m_drawing.right;
    const double width = right - left;
    const double middle = (left + right) / 2;
    const auto step = [&](double direction) {
        const double at = m_pointedAt ? m_drawing.placedX(*m_pointedAt) : (direction > 0 ? left : right);
        point(m_drawing.valueOfX(std::clamp(at + direction * width / 100, left, right)));
    };
    switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        showRange(middle - width * 0.4, middle + width * 0.4);
        break;
    case Qt::Key_Minus:
        showRange(middle - width * 0.625, middle + width * 0.625);
        break;
    case Qt::Key_0:
    case Qt::Key_Home:
        resetZoom();
        break;
    case Qt::Key_Left:
        if (event->modifiers().testFlag(Qt::ShiftModifier))
            showRange(left - width / 10, right - width / 10);
        else
            step(-1);
        break;
    case Qt::Key_Right:
        if (event->modifiers().testFlag(Qt::ShiftModifier))
            showRange(left + width / 10, right + width / 10);
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
    update();
}

void PlotView::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    point(std::nullopt);
    update();
}

} // namespace luthier
