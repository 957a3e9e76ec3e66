// SPDX-License-Identifier: GPL-3.0-or-later
// Round numbers to write beside an axis.
#pragma once

#include <vector>

namespace luthier
{

/// Multiples of 1, 2 or 5 times a power of ten in [low, high], at least a part @p most of the range apart
/// unless there would be none.
std::vector<double> niceTicks(double low, double high, int most);

/// The same for seconds: whole minutes, hours and days, as clocks that are @p offset seconds ahead count them.
std::vector<double> niceTimeTicks(double low, double high, int most, int offset);

/// For log10 values, at most @p most + 1: powers of ten; where they are few, 2 and 5 times them too; inside of a decade
/// as niceTicks of the values themselves. The ticks are log10 values too.
std::vector<double> niceLogTicks(double low, double high, int most);

} // namespace luthier
