// SPDX-License-Identifier: GPL-3.0-or-later
// What LLaMA Board changes by itself when a control is changed.
#pragma once

#include "config/config_document.h"
#include "config/problem.h"

namespace luthier
{

/// The changes that follow when @p key of @p before becomes @p value; null resets a setting. Other than on the board, a
/// template or packing that was chosen by hand stays.
std::vector<Change> linkedChanges(const ConfigDocument &before, std::string_view key, const Value &value);

/// The settings whose list of values on the board follows another setting.
bool hasLinkedChoices(std::string_view key);
/// What the board offers for @p key as @p config stands. Another value may stand there: it is kept, and the rules say
/// what is wrong with it.
std::vector<std::string_view> linkedChoices(std::string_view key, const TrainConfig &config);

} // namespace luthier
