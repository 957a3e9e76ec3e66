// SPDX-License-Identifier: GPL-3.0-or-later
// Cuts a Jinja template into text, {{ output }} and {% statement %}, and those into tokens.
#pragma once

#include "base/json.h"

#include <string>
#include <string_view>
#include <vector>

namespace luthier
{

struct JinjaToken {
    enum class Kind { End, Name, Text, Number, Sign };
    Kind kind = Kind::End;
    std::string text; ///< Name, sign, or the text with its escapes resolved.
    Json number;
};

struct JinjaPart {
    enum class Kind { Text, Output, Statement };
    Kind kind = Kind::Text;
    std::string text;
    std::vector<JinjaToken> tokens; ///< Ends with an End token.
    std::size_t line = 1;
};

Result<std::vector<JinjaPart>> cutJinja(std::string_view source);

} // namespace luthier
