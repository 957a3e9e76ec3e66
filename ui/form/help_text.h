// SPDX-License-Identifier: GPL-3.0-or-later
// What the table knows of a setting, as the short tooltip and as the page of the help panel.
#pragma once

#include "config/param_spec.h"

#include <QString>

namespace luthier
{

class ConfigModel;
struct Theme;

/// What it does, in a few lines of HTML.
QString helpTooltip(const ParamSpec &spec);

/// Everything: advice, memory, speed, quality, range, default, command line, related settings as links to their keys.
QString helpPage(const ParamSpec &spec, const ConfigModel &model, const Theme &theme);

/// The same in plain words for a screen reader: what it does and when to change it.
QString helpDescription(const ParamSpec &spec);

/// "Applies only when Stage is dpo or kto." for the condition of @p spec that does not hold; empty if all do.
QString unmetCondition(const ParamSpec &spec, const ConfigModel &model);

} // namespace luthier
