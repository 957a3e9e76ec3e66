// SPDX-License-Identifier: GPL-3.0-or-later
// How runs that are compared are told apart, in tables and in charts: by colour, also for eyes that see fewer of them,
// and by dashes.
#pragma once

#include <QColor>

namespace luthier
{

struct Theme;

inline constexpr int kRunLooks = 8;

struct RunLook {
    QColor colour; ///< Can be read as text.
    Qt::PenStyle style = Qt::SolidLine;
};

/// Of the run that was chosen as the @p place-th to be compared, counted from 0.
RunLook runLook(const Theme &theme, int place);

} // namespace luthier
