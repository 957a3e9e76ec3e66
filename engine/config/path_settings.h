// SPDX-License-Identifier: GPL-3.0-or-later
// Settings that are paths.
#pragma once

#include "config/config_document.h"

namespace luthier
{

/// Makes relative paths absolute that exist in @p workingFolder, from where @p document was used. Names on a hub stay
/// as they are; so does everything if that is the present working folder, or no folder.
void findPathsFrom(ConfigDocument &document, const std::string &workingFolder);

} // namespace luthier
