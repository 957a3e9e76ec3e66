// SPDX-License-Identifier: GPL-3.0-or-later
// The parameter table in words: tooltips, --help, the documentation page and the JSON of `luthier-cli params`.
#pragma once

#include "base/json.h"
#include "config/command/config_args.h"
#include "config/param_table.h"

#include <string>

namespace luthier
{

/// The parts of a tooltip in English, one paragraph each: what, advice, then "Memory: …", "Speed: …", "Quality: …".
std::string helpText(const ParamSpec &spec);

/// {"parameters": [{"key", "aliases", "group", "level", "kind", "default", "minimum", "maximum", "choices", "unit",
/// "label", "help", "support"}]}; limits that are infinite are null.
Json paramsJson();

/// docs/parameters.md.
std::string paramsMarkdown();

/// The options of a command for --help, by group.
std::string optionsHelp(CommandScope scope);

} // namespace luthier
