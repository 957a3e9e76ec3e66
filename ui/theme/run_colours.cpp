// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/run_colours.h"

#include "theme/theme.h"

#include <array>

namespace luthier
{

QColor runColour(const Theme &theme, int index)
{
    // The first two are the accent and the contrast colour.
    static constexpr std::array<QRgb, kRunColours> kLight{
        0xff0b6e6e, 0xffb8500a, 0xff5550c8, 0xffa12d84, 0xff47700e, 0xffb3261e, 0xff1a66a8, 0xff735800};
    static constexpr std::array<QRgb, kRunColours> kDark{
        0xff4fc3b5, 0xfff0a35e, 0xffa3a3f7, 0xffe58bd0, 0xffa3cf62, 0xffff8f86, 0xff6fb7f2, 0xffd9b64a};
    const auto place = static_cast<std::size_t>(index < 0 ? 0 : index % kRunColours);
    return QColor::fromRgb(theme.isDark ? kDark[place] : kLight[place]);
}

} // namespace luthier
