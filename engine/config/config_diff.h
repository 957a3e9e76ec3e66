// SPDX-License-Identifier: GPL-3.0-or-later
// In which settings configurations differ.
#pragma once

#include "config/config_document.h"

#include <vector>

namespace luthier
{

struct ConfigDifference {
    const ParamSpec *spec = nullptr;
    std::vector<Value> values; ///< One for each configuration, defaults included.
};

/// In the order of the form. Where results go is no difference.
std::vector<ConfigDifference> configDifferences(const std::vector<ConfigDocument> &documents);

} // namespace luthier
