// SPDX-License-Identifier: GPL-3.0-or-later
// YAML as LLaMA-Factory reads it: YAML 1.1 booleans (yes, no, on, off), octal and underscored integers, and floats also
// without a point ("1e-4"). Anchors and merge keys work; files of strangers are bounded in size and depth.
#pragma once

#include "base/result.h"
#include "config/train_config.h"

#include <string>
#include <string_view>
#include <vector>

namespace luthier
{

struct YamlEntry {
    std::string key;
    Value value;
    int line = 0; ///< From 1.
};

/// The entries of the mapping at the top, in file order; an empty document has none. Errors carry "@p where:line".
Result<std::vector<YamlEntry>> readYamlMapping(std::string_view text, const std::string &where);

/// One value, as in `key=value` on a command line.
Result<Value> readYamlValue(std::string_view text, const std::string &where);

/// What a plain scalar means: null, a boolean, a number, or the text itself.
Value resolveYamlScalar(std::string_view text);

} // namespace luthier
