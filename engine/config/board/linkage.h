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

} // namespace luthier
