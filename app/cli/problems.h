// SPDX-License-Identifier: GPL-3.0-or-later
// Configurations on the way into a command: read, judged, complained about.
#pragma once

#include "cli.h"
#include "config/rules.h"

namespace luthier::cli
{

/// Prints every problem to standard error, worst first.
void printProblems(const std::vector<Problem> &problems);

/// 0 without errors; 2 when words or keys are unknown, else 3.
int exitCodeOf(const std::vector<Problem> &problems);

} // namespace luthier::cli
