// SPDX-License-Identifier: GPL-3.0-or-later
// Finds settings by what people call them: key, label in the language of the window, synonyms, words of the help.
#pragma once

#include "config/param_table.h"

#include <QString>

#include <vector>

namespace luthier
{

/// Settings that match every word of @p query, best first; settings that are never on the form are left out.
std::vector<const ParamSpec *> searchSettings(const QString &query);

} // namespace luthier
