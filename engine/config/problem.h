// SPDX-License-Identifier: GPL-3.0-or-later
// What can be wrong with, or said about, a configuration. Problems are collected and shown together.
#pragma once

#include "base/text.h"
#include "config/train_config.h"

#include <string>
#include <vector>

namespace luthier
{

/// Error stops Start; a warning names a likely mistake; advice is a suggestion.
enum class Severity { Error, Warning, Advice };

struct Change {
    std::string key;
    Value value; ///< Null resets the setting to its default.
};

/// A repair that one click applies.
struct Fix {
    Text label;
    std::vector<Change> changes;
};

struct Problem {
    Severity severity = Severity::Error;
    std::string ruleId;
    std::vector<std::string> keys;
    Text message;
    std::vector<Fix> fixes = {};
    std::string where = {}; ///< "run.yaml:12", "--lora_rank"; empty for the form.
};

bool hasErrors(const std::vector<Problem> &problems);

/// "where: message", in English.
std::string describe(const Problem &problem);

/// {"valid": bool, "problems": [{"severity", "keys", "message", "fix": {key: value} or null}]}
Json problemsToJson(const std::vector<Problem> &problems);

} // namespace luthier
