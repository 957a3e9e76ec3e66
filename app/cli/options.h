// SPDX-License-Identifier: GPL-3.0-or-later
// The small command lines of the commands beside `train`, parsed by CLI11.
#pragma once

#include "cli.h"

#include <CLI/CLI.hpp>

#include <optional>

namespace luthier::cli
{

/// Parses @p words into what @p app was told to fill. Returns an exit code when the command ends here: 0 after --help,
/// 2 after a wrong word, which is printed.
std::optional<int> parse(CLI::App &app, Words words);

} // namespace luthier::cli
