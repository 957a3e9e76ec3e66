// SPDX-License-Identifier: GPL-3.0-or-later
// Rules that look at several settings at once. One list serves the form, the command line and Start.
#pragma once

#include "config/environment.h"
#include "config/problem.h"

#include <string_view>
#include <vector>

namespace luthier
{

/// Everything that is wrong with or worth saying about @p document: what reading found, then LLaMA-Factory's own
/// refusals in the order in which it makes them, its warnings, and our advice.
std::vector<Problem> validate(const ConfigDocument &document, const Environment &environment = {});

/// Settings that would change the run and that our engine does not honour, each with its reason: what Start refuses
/// beside the errors of validate(). Settings that have no effect in this configuration are not named.
std::vector<Problem> unsupportedSettings(const ConfigDocument &document);

/// Ids of all rules, in order.
std::vector<std::string_view> ruleIds();

} // namespace luthier
