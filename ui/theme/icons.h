// SPDX-License-Identifier: GPL-3.0-or-later
// Our icons: drawings of lines that take the colour of the text they stand beside, in both themes and at every scale.
#pragma once

#include <QIcon>
#include <QPixmap>

namespace luthier
{

/// resources/icons/@p name.svg. Muted; the accent when on or selected; faint when disabled.
QIcon icon(const QString &name);

/// The same in one colour, @p size in device-independent pixels.
QPixmap iconPixmap(const QString &name, int size, const QColor &colour, qreal ratio);

} // namespace luthier
