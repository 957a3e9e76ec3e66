// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/overlay_palette.h"

#include <array>

namespace luthier
{

namespace
{

// Found by search: every pair, those with the two colours of the live run included, is far apart as seen with and
// without each of the three kinds of cones, and has a contrast of 3 with the card (tests/ui/tst_chart_overlays.cpp).
constexpr std::array<QRgb, kMaximumOverlays> kLight{
    0x2288ff, 0x771188, 0xaa8866, 0x441111, 0xff44aa, 0x0000ff, 0x112244, 0x1100aa};
constexpr std::array<QRgb, kMaximumOverlays> kDark{
    0xbb99ff, 0xee4466, 0x77ffaa, 0xeeffff, 0xcc11aa, 0xeeff00, 0xaa11ff, 0xdd2200};
constexpr std::array<Qt::PenStyle, 4> kStyles{Qt::SolidLine, Qt::DashLine, Qt::DotLine, Qt::DashDotLine};

} // namespace

OverlayLook overlayLook(int index, bool dark)
{
    const auto at = static_cast<std::size_t>(index) % kMaximumOverlays;
    return {QColor(dark ? kDark[at] : kLight[at]), kStyles[at % kStyles.size()]};
}

} // namespace luthier
