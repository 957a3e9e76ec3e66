// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/run_colours.h"

#include "theme/theme.h"

#include <algorithm>
#include <array>

namespace luthier
{

namespace
{

// Found by search: every pair, those with accent and contrast colour included, is far apart as seen with and without
// each of the three kinds of cones, and has a contrast of 4.5 with the card (tests/ui/tst_chart_overlays.cpp).
constexpr std::array<QRgb, kRunLooks> kLight{
    0x2266ee, 0xaa0022, 0x8822aa, 0x442266, 0x8866aa, 0x882244, 0x2200aa, 0x6622ff};
constexpr std::array<QRgb, kRunLooks> kDark{
    0xffaaff, 0xaaee00, 0xff4488, 0xaaffee, 0xcc66cc, 0xeeff88, 0x22ffaa, 0xff00ff};
constexpr std::array<Qt::PenStyle, 4> kStyles{Qt::SolidLine, Qt::DashLine, Qt::DotLine, Qt::DashDotLine};

} // namespace

RunLook runLook(const Theme &theme, int place)
{
    const auto at = static_cast<std::size_t>(std::max(0, place)) % kRunLooks;
    return {QColor(theme.isDark ? kDark[at] : kLight[at]), kStyles[at % kStyles.size()]};
}

} // namespace luthier
