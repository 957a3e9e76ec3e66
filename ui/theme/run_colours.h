// SPDX-License-Identifier: GPL-3.0-or-later
// The colours of runs that are compared: eight that can be told apart and read as text, in both themes.
#pragma once

#include <QColor>

namespace luthier
{

struct Theme;

inline constexpr int kRunColours = 8;

/// That of the @p index-th run compared.
QColor runColour(const Theme &theme, int index);

} // namespace luthier
