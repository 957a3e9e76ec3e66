// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chart_keys.h"

#include <QPainter>
#include <QStringList>

namespace luthier
{

namespace
{

constexpr int kSpace = 14; ///< Pixels between two.

} // namespace

ChartKeys::ChartKeys(QWidget *parent)
    : QWidget(parent)
{
}

void ChartKeys::setKeys(const QList<ChartKey> &keys)
{
    if (m_keys == keys)
        return;
    const int before = sizeHint().width();
    m_keys = keys;
    QStringList words;
    for (const ChartKey &key : keys)
        words.append(key.text);
    setAccessibleName(words.join(QStringLiteral(", ")));
    setToolTip(words.join(QLatin1Char('\n')));
    if (sizeHint().width() != before)
        updateGeometry();
    update();
}

QSize ChartKeys::sizeHint() const
{
    const QFontMetrics metrics = fontMetrics();
    int width = m_keys.isEmpty() ? 0 : -kSpace;
    for (const ChartKey &key : m_keys)
        width += metrics.horizontalAdvance(key.text) + kSpace;
    return {width, metrics.height() + 2}; // signs may come from a taller typeface
}

void ChartKeys::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QFontMetrics metrics = fontMetrics();
    int used = 0;
    for (const ChartKey &key : m_keys) {
        const int width = metrics.horizontalAdvance(key.text);
        if (used + width > this->width())
            return;
        painter.setPen(key.colour);
        painter.drawText(QRect(isRightToLeft() ? this->width() - used - width : used, 0, width, height()),
            Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextDontClip, key.text);
        used += width + kSpace;
    }
}

} // namespace luthier
