// SPDX-License-Identifier: GPL-3.0-or-later
// How many threads training should use: where two processors share a core's arithmetic units, one thread for each core
// is often faster than one for each processor. Results do not depend on it.
#pragma once

#include "plan/calibration.h"

#include <functional>
#include <vector>

namespace luthier
{

/// For this machine: measured once, in about a second, and remembered; where no processors share a core nothing is
/// measured and all are used.
int trainingThreads(const Calibration &calibration = Calibration());

/// The @p candidates whose median of some turns of @p rate (of work, for a number of threads) is highest; the smaller
/// one where the difference is within 3 %. @p candidates must not be empty.
int fastestThreads(std::vector<int> candidates, const std::function<double(int)> &rate);

} // namespace luthier
