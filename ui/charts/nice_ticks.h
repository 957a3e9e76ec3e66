// SPDX-License-Identifier: GPL-3.0-or-later
// Round numbers to write beside an axis.
#pragma once

#include <vector>

namespace luthier
{

/// Multiples of 1, 2 or 5 times a power of ten in [low, high], at most @p most of them.
std::vector<double> niceTicks(double low, double high, int most);

/// For log10 values: powers of ten and, where they are few, 2 and 5 times them; the ticks are log10 values too.
std::vector<double> niceLogTicks(double low, double high, int most);

} // namespace luthier
