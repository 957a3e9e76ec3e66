// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/card.h"

#include "theme/theme.h"

#include <QPainter>

namespace luthier
{

Card::Card(QWidget *parent)
    : QFrame(parent)
{
    setFrameStyle(QFrame::NoFrame);
}

void Card::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme.border);
    painter.setBrush(theme.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), kUnit, kUnit);
}

} // namespace luthier
