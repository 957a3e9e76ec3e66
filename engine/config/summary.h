// SPDX-License-Identifier: GPL-3.0-or-later
// The summary sheet: every setting in force in one Markdown document, for notes, reports and a run's folder.
#pragma once

#include "config/config_document.h"

#include <functional>
#include <string>
#include <vector>

namespace luthier
{

/// What is known beside the settings: steps, memory.
struct SummaryFact {
    Text label;
    std::string value;
};

/// How texts are worded; English by default.
using Wording = std::function<std::string(const Text &)>;

/// First "In short": what was given and what matters most. Then, by the groups of the form, everything else whose
/// conditions hold. Secrets are not shown.
std::string summaryMarkdown(
    const ConfigDocument &document, const std::vector<SummaryFact> &facts = {}, const Wording &word = &Text::toString);

} // namespace luthier
