// SPDX-License-Identifier: GPL-3.0-or-later
// The colours of the window, light and dark. A widget asks for those of its own palette, so that everything follows
// when the palette changes.
#pragma once

#include <QColor>
#include <QMargins>
#include <QPalette>

namespace luthier
{

struct Theme {
    bool isDark = false;
    QColor page; ///< Behind the cards.
    QColor surface; ///< Cards, header, bars.
    QColor field; ///< Inside of editors.
    QColor border;
    QColor text;
    QColor muted; ///< Units, consequences, hints.
    QColor accent;
    QColor onAccent;
    QColor accentSoft; ///< Behind what is chosen.
    QColor track; ///< The empty part of bars.
    QColor grid; ///< Lines of a chart.
    QColor evaluation; ///< The contrast colour.
    QColor good;
    QColor adviceText, adviceBack;
    QColor errorText, errorBack;
    QColor noteText, noteBack;

    static const Theme &light();
    static const Theme &dark();
    /// That of @p palette, by how bright its window is.
    static const Theme &of(const QPalette &palette);

    QPalette palette() const;
};

enum class ThemeChoice { System, Light, Dark };

/// Whether the palette that the desktop gave to the program is dark. Right only before useTheme() was called first.
bool isDesktopDark();

/// Sets the palette of the application; widgets repaint themselves. @p desktopIsDark decides for System.
void useTheme(ThemeChoice choice, bool desktopIsDark);

/// Distances are multiples of it.
inline constexpr int kUnit = 8;

/// Margins in the direction of reading: layouts keep left and right as they are.
QMargins readingMargins(int leading, int top, int trailing, int bottom);
/// For a horizontal splitter: from right to left Qt moves what is in it one pixel too far to the right.
QMargins splitterMargins();

} // namespace luthier
