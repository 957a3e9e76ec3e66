// SPDX-License-Identifier: GPL-3.0-or-later
// Checks of a configuration that need to know more than its settings: one list for the form, the command line and
// Start.
#pragma once

#include "config/rules.h"

namespace luthier
{

/// validate(), and whether the names that settings hold are known: template.
std::vector<Problem> checkConfig(const ConfigDocument &document, const Environment &environment = {});

} // namespace luthier
