// SPDX-License-Identifier: GPL-3.0-or-later
// Suggestions for names that were mistyped.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace luthier
{

/// Edits (insert, delete, replace, swap of neighbours) that turn @p a into @p b; their bytes are compared.
std::size_t editDistance(std::string_view a, std::string_view b);

/// The name in @p known that @p name was probably meant to be; empty when none is near enough.
std::string nearName(std::string_view name, const std::vector<std::string> &known);

} // namespace luthier
