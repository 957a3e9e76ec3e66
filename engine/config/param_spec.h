// SPDX-License-Identifier: GPL-3.0-or-later
// One row of the parameter table: everything that form, tooltip, flags, files, docs and checks need to know of a key.
#pragma once

#include "base/text.h"
#include "config/param_field.h"

#include <limits>
#include <string>
#include <string_view>
#include <vector>

namespace luthier
{

/// Groups of the form, in its order.
enum class Group {
    Model,
    Data,
    Training,
    Extra,
    Freeze,
    Lora,
    Rlhf,
    Multimodal,
    Galore,
    Apollo,
    Badam,
    SwanLab,
    Output,
    Evaluation,
    Generation,
    Export,
    Distributed,
    Other, ///< Carried keys; never on the form.
};

enum class Level { Basic, Advanced };

/// Engine: our trainer honours the setting. ExportOnly: kept for the exported command, refused at Start.
enum class Support { Engine, ExportOnly };

/// The tooltip in parts; an empty part does not apply.
struct Help {
    Text what = {};
    Text advice = {}; ///< When to raise, when to lower, usual values.
    Text memory = {};
    Text speed = {};
    Text quality = {};
};

enum class Scale { Linear, Log };

/// Limits of a number. A step of 0 leaves the step to the editor.
struct Range {
    double minimum = -std::numeric_limits<double>::infinity();
    double maximum = std::numeric_limits<double>::infinity();
    double step = 0;
    Scale scale = Scale::Linear;
    bool aboveMinimum = false; ///< The minimum itself is not allowed.
};

struct Choice {
    std::string_view value = {};
    Text label = {};
    Support support = Support::Engine;
    Text reason = {}; ///< Why the engine does not take it.
};

/// One test on another setting; a list of them holds if all hold.
struct Condition {
    enum class Test {
        IsSet, ///< True, not null, not empty, not 0.
        IsUnset,
        Equals, ///< The value's text is one of `values`.
        Differs,
    };
    std::string_view key = {};
    Test test = Test::IsSet;
    std::vector<std::string_view> values = {};
};

inline Condition isSet(std::string_view key)
{
    return {.key = key};
}

inline Condition equals(std::string_view key, std::vector<std::string_view> values)
{
    return {.key = key, .test = Condition::Test::Equals, .values = std::move(values)};
}

/// How a real number with no fraction is written: 3.0 as Python prints a float, or 3 as a slider of the board sends it.
enum class NumberStyle { Float, Plain };

struct ParamSpec {
    std::string_view key = {};
    FieldAccess field = {}; ///< get and set are null for a carried key.
    Group group = Group::Other;
    Level level = Level::Advanced;
    Text label = {};
    Help help = {};
    Text unit = {};
    Range range = {}; ///< What is legal.
    Range slider = {}; ///< What the board's slider covers; infinite where there is none.
    std::vector<Choice> choices = {};
    bool openChoices = false; ///< Other values than `choices` are legal too.
    std::vector<Condition> visibleIf = {};
    std::vector<Condition> enabledIf = {};
    Support support = Support::Engine;
    Text supportNote = {}; ///< Why it is ExportOnly, or what our engine makes of it.
    std::vector<std::string_view> related = {};
    std::vector<std::string_view> synonyms = {}; ///< For search, English and Chinese.
    std::vector<std::string_view> formerNames = {}; ///< Names of older versions, offered when they are typed.
    std::vector<std::string_view> boardElements = {}; ///< "train.learning_rate"; empty if the board has none.
    std::string_view secretVariable = {}; ///< Not empty: a secret; exported commands name this environment variable.
    NumberStyle style = NumberStyle::Float;
    bool neverNull = false; ///< Text that must not be null.
    Value carriedDefault = {}; ///< Default of a carried key.

    bool isCarried() const { return field.get == nullptr; }
    bool isNullable() const { return field.nullable && !neverNull; }
};

} // namespace luthier
