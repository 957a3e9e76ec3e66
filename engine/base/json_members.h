// SPDX-License-Identifier: GPL-3.0-or-later
// Members of small JSON objects with a default for what is absent or of another type.
#pragma once

#include "base/json.h"

#include <string>
#include <string_view>

namespace luthier
{

/// Member @p key of @p json, null when @p json is no object or has none.
inline const Json *findMember(const Json &json, std::string_view key)
{
    if (!json.is_object())
        return nullptr;
    const auto found = json.find(key);
    return found == json.end() ? nullptr : &*found;
}

inline const std::string *findText(const Json &json, std::string_view key)
{
    const Json *member = findMember(json, key);
    return member != nullptr && member->is_string() ? member->get_ptr<const std::string *>() : nullptr;
}

inline std::string textOr(const Json &json, std::string_view key, std::string fallback)
{
    const std::string *text = findText(json, key);
    return text != nullptr ? *text : std::move(fallback);
}

inline bool flagOr(const Json &json, std::string_view key, bool fallback)
{
    const Json *member = findMember(json, key);
    return member != nullptr && member->is_boolean() ? member->get<bool>() : fallback;
}

} // namespace luthier
