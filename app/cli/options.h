// SPDX-License-Identifier: GPL-3.0-or-later
// The small command lines of the commands beside `train`, parsed by CLI11.
#pragma once

#include "cli.h"

#include <CLI/CLI.hpp>

#include <limits>
#include <optional>

namespace luthier::cli
{

/// Parses @p words into what @p app was told to fill. Returns an exit code when the command ends here: 0 after --help,
/// 2 after wrong words, which are printed.
std::optional<int> parse(CLI::App &app, Words words);

/// Only numbers from @p minimum to @p maximum.
CLI::Validator numberFrom(double minimum, double maximum = std::numeric_limits<double>::infinity());

} // namespace luthier::cli
