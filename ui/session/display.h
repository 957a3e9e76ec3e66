// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers as the window shows them: in the user's locale. Form fields and files keep the C locale (fieldNumber).
#pragma once

#include <QString>

#include <cstdint>

namespace luthier
{

/// "17.7 GB", decimal units, three significant digits.
QString shownBytes(std::uint64_t bytes);

/// "2,145".
QString shownCount(std::int64_t count);

/// @p count for the plural forms of tr("%Ln …"), which count in int.
int pluralCount(std::int64_t count);

/// "20.2 M", "8,412": counts that may be large.
QString shownLargeCount(std::int64_t count);

/// @p digits behind the point; "–" for what is not finite.
QString shownNumber(double value, int digits);

/// "1.82%", as the language writes it.
QString shownPercent(double percent, int digits);

/// "2e-4", "0.681": at most @p digits significant ones, for axes and curves.
QString shownCompact(double value, int digits = 4);

/// "45 s", "38 min", "3 h 10 min", "2 d 4 h".
QString shownDuration(double seconds);

/// A number as a form field holds it: "5e-5", "3", "0.15".
QString fieldNumber(double value);

} // namespace luthier
