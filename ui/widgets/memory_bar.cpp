// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/memory_bar.h"

#include "session/display.h"
#include "theme/theme.h"

#include <QHelpEvent>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>

namespace luthier
{

MemoryBar::MemoryBar(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void MemoryBar::setParts(QList<MemoryPart> parts, std::uint64_t available)
{
    m_parts = std::move(parts);
    m_available = available;
    update();
}

QRectF MemoryBar::rectOf(qsizetype part) const
{
    double before = 0;
    double total = 0;
    for (qsizetype i = 0; i < m_parts.size(); ++i) {
        before += i < part ? static_cast<double>(m_parts.at(i).bytes) : 0;
        total += static_cast<double>(m_parts.at(i).bytes);
    }
    const double whole = std::max({total, static_cast<double>(m_available), 1.0});
    const double size = static_cast<double>(m_parts.at(part).bytes);
    return {before / whole * width(), 0, size / whole * width(), static_cast<double>(height())};
}

void MemoryBar::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath shape;
    shape.addRoundedRect(QRectF(rect()), 4, 4);
    painter.setClipPath(shape);
    painter.fillRect(rect(), theme.track);
    for (qsizetype i = 0; i < m_parts.size(); ++i) {
        QRectF part = rectOf(i);
        if (layoutDirection() == Qt::RightToLeft)
            part.moveLeft(width() - part.right());
        if (part.width() < 0.5)
            continue;
        painter.fillRect(part, m_parts.at(i).colour);
        // A hairline of the card between neighbours.
        painter.fillRect(QRectF(part.right() - 1, 0, 1, height()), theme.surface);
    }
    // What does not fit lies behind a line.
    double total = 0;
    for (const MemoryPart &part : m_parts)
        total += static_cast<double>(part.bytes);
    if (m_available > 0 && total > static_cast<double>(m_available)) {
        const double limit = static_cast<double>(m_available) / total * width();
        painter.fillRect(QRectF(limit - 1, 0, 2.5, height()), theme.errorText);
    }
}

bool MemoryBar::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        for (qsizetype i = 0; i < m_parts.size(); ++i) {
            if (rectOf(i).contains(QPointF(help->pos()))) {
                QToolTip::showText(help->globalPos(),
                    QStringLiteral("%1 · %2").arg(m_parts.at(i).name, shownBytes(m_parts.at(i).bytes)), this);
                return true;
            }
        }
    }
    return QWidget::event(event);
}

} // namespace luthier
