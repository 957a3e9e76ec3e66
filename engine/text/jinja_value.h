// SPDX-License-Identifier: GPL-3.0-or-later
// Values of a Jinja template and the filters, tests and methods on them.
#pragma once

#include "text/jinja_syntax.h"

#include <map>
#include <span>

namespace luthier
{

/// Data (shared, never changed), undefined, a namespace() or a macro.
struct JinjaValue {
    using Namespace = std::map<std::string, JinjaValue, std::less<>>;

    std::shared_ptr<const Json> data; ///< Null pointer: undefined, namespace or macro.
    std::shared_ptr<Namespace> space;
    const JinjaNode *macro = nullptr;

    JinjaValue() = default;
    JinjaValue(Json json)
        : data(std::make_shared<const Json>(std::move(json)))
    {
    }
    /// A part of @p whole, which stays alive with it.
    JinjaValue(const JinjaValue &whole, const Json &part)
        : data(whole.data, &part)
    {
    }

    bool isUndefined() const { return data == nullptr && space == nullptr && macro == nullptr; }
    const Json &json() const; ///< Null for what is no data.
    bool isTruthy() const;
    /// As {{ … }} prints it.
    std::string text() const;
};

struct JinjaArguments {
    std::vector<JinjaValue> positional;
    std::vector<std::pair<std::string, JinjaValue>> named;

    /// Argument @p index, or the one called @p name; null pointer when it is not given.
    const JinjaValue *find(std::size_t index, std::string_view name) const;
};

/// @p value | @p name(arguments). Errors: unknown filters, arguments of a wrong kind.
Result<JinjaValue> applyJinjaFilter(std::string_view name, const JinjaValue &value, const JinjaArguments &arguments);
/// @p value is @p name(arguments).
Result<bool> applyJinjaTest(std::string_view name, const JinjaValue &value, const JinjaArguments &arguments);
/// @p value.name(arguments) for texts, lists and dictionaries.
Result<JinjaValue> callJinjaMethod(const JinjaValue &value, std::string_view name, const JinjaArguments &arguments);
/// @p left sign @p right for arithmetic, comparisons, "in" and "~".
Result<JinjaValue> combineJinja(std::string_view sign, const JinjaValue &left, const JinjaValue &right);
/// value[index] or value.index; undefined where there is nothing.
JinjaValue jinjaItem(const JinjaValue &value, const JinjaValue &index);
/// value[first:last:step] of a list or text.
Result<JinjaValue> jinjaSlice(
    const JinjaValue &value, const JinjaValue *first, const JinjaValue *last, const JinjaValue *step);

Error jinjaError(Text message);

} // namespace luthier
