// SPDX-License-Identifier: GPL-3.0-or-later
// THE PARAMETER TABLE: every setting that a run knows, one entry each. Form, flags, files, exported command, checks and
// documentation are all made from it.
#pragma once

#include "config/param_spec.h"

#include <span>

namespace luthier
{

/// All settings: those of the form in its order, then the carried ones.
std::span<const ParamSpec> paramTable();

/// Null for an unknown key. Keys are compared exactly.
const ParamSpec *findParam(std::string_view key);

/// The key that @p mistyped probably meant (an older name, or few edits away), or nothing.
std::string_view nearestKey(std::string_view mistyped);

/// The value a setting has in @p config; one way for typed and carried keys. Null is Value(nullptr).
Value valueOf(const TrainConfig &config, const ParamSpec &spec);

/// The default, from TrainConfig itself.
Value defaultOf(const ParamSpec &spec);

/// Sets a value of the right type; false, and nothing changed, if it is of another type, no choice, or null where null
/// is not legal. Ranges are not checked here.
bool setValue(TrainConfig &config, const ParamSpec &spec, const Value &value);

bool hasDefault(const TrainConfig &config, const ParamSpec &spec);

/// Whether @p condition holds for @p config.
bool holds(const Condition &condition, const TrainConfig &config);
bool isVisible(const ParamSpec &spec, const TrainConfig &config);
bool isEnabled(const ParamSpec &spec, const TrainConfig &config);

/// The parts of a comma list, trimmed. Empty parts stay, as in LLaMA-Factory; an empty text has no parts.
std::vector<std::string> splitList(std::string_view text);

/// "Training", "LoRA" …
Text groupLabel(Group group);
/// Spelling in the JSON of `params`: "lora", "rlhf" …
std::string_view groupName(Group group);
std::string_view kindName(ParamKind kind);

} // namespace luthier
