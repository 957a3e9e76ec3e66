// SPDX-License-Identifier: GPL-3.0-or-later
// Which editor a setting gets, and how its value stands in one as text.
#pragma once

#include "config/param_spec.h"
#include "widgets/dialogs.h"

#include <QString>

namespace luthier
{

enum class EditorKind {
    Check, ///< On or off.
    Choice, ///< One of a list; a switch that may be unset too.
    Number,
    Line, ///< Text, a list with commas, a path.
    Lines, ///< Longer text, a JSON object.
};

struct EditorTraits {
    EditorKind kind = EditorKind::Line;
    PathKind path = PathKind::None;
    bool isOpen = false; ///< Choice or line with values to pick that also takes others.
    bool isWide = false; ///< Takes the whole width of the form.
};

EditorTraits editorTraits(const ParamSpec &spec);

/// What stands in the field for @p value.
QString textOfValue(const ParamSpec &spec, const Value &value);
/// What @p text means; text that is no number stays text, so that the form can say what is wrong with it.
Value valueOfText(const ParamSpec &spec, const QString &text);

/// A choice as the form names it: "LoRA", "cosine"; null is "none" or "automatic".
QString choiceText(const ParamSpec &spec, const Value &value);

} // namespace luthier
