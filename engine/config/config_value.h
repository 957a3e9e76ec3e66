// SPDX-License-Identifier: GPL-3.0-or-later
// How a value that somebody wrote becomes the value of a setting. Two ways, as in LLaMA-Factory: values of a file keep
// the type they have there; words of a command line are read by the type of the setting.
#pragma once

#include "config/param_table.h"
#include "config/problem.h"

#include <optional>

namespace luthier
{

struct Interpretation {
    std::optional<Value> value; ///< Ready for setValue; nothing if it cannot be used.
    std::optional<Problem> problem; ///< An error without a value, or a warning about it.
};

/// A value from YAML, JSON or the form. Rule ids: "wrong_type", "value_not_in_list", "finetuning_type_value",
/// "bad_json", "value_range", "seed_range", and the warning "quoted_value".
Interpretation interpretValue(const ParamSpec &spec, const Value &raw);

/// A word after a flag. Rule ids: "command_line_usage", "bad_json", "value_range", "seed_range".
Interpretation interpretWord(const ParamSpec &spec, std::string_view word);

/// yes, true, t, y, 1 and no, false, f, n, 0, in any case.
std::optional<bool> boolWord(std::string_view word);

/// "1 to 8", "at least 1": for messages and documentation; empty without limits.
Text rangeText(const Range &range);

} // namespace luthier
