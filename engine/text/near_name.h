// SPDX-License-Identifier: GPL-3.0-or-later
// Suggestions for names that were mistyped.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace luthier
{

/// The name in @p known that @p name was probably meant to be; empty when none is near enough.
std::string nearName(std::string_view name, const std::vector<std::string> &known);

} // namespace luthier
