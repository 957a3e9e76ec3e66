// SPDX-License-Identifier: GPL-3.0-or-later
// YAML as PyYAML's safe_dump writes it in block style: the same quoting, folding at 80 columns and number spelling, so
// that files of the studio and of LLaMA Board can be compared byte by byte.
#pragma once

#include "base/json.h"

#include <string>

namespace luthier
{

struct YamlStyle {
    bool sortKeys = true;
    bool allowUnicode = false; ///< False: everything beyond ASCII is escaped.
    /// For readers other than PyYAML too: quotes around the text "1e-4", which is a number for LLaMA-Factory's reader
    /// and for ours, and escapes for line breaks at the end of a text, of which yaml-cpp loses one.
    bool portable = false;
};

/// A mapping; ends with a line break.
std::string writeYaml(const Json &mapping, const YamlStyle &style);

} // namespace luthier
