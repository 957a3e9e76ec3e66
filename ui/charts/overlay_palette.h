// SPDX-License-Identifier: GPL-3.0-or-later
// How runs that lie over each other are told apart: by colour, also for eyes that see fewer of them, and by dashes.
#pragma once

#include <QColor>

namespace luthier
{

inline constexpr int kMaximumOverlays = 8;

struct OverlayLook {
    QColor colour;
    Qt::PenStyle style = Qt::SolidLine;
};

/// Of the @p index-th run beside the one that is live.
OverlayLook overlayLook(int index, bool dark);

} // namespace luthier
