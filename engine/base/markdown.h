// SPDX-License-Identifier: GPL-3.0-or-later
// Text that Markdown shows as it is, on one line: line breaks become spaces.
#pragma once

#include <string>
#include <string_view>

namespace luthier
{

/// Text inside of a table or paragraph.
std::string markdownText(std::string_view text);

/// A code span with @p text, also inside of a table.
std::string markdownCode(std::string_view text);

} // namespace luthier
