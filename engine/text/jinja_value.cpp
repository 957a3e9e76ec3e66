// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/jinja_value.h"

#include "base/json_members.h"
#include "text/characters.h"
#include "text/tool_style.h"

#include <algorithm>
#include <cmath>

namespace luthier
{

namespace
{

constexpr std::size_t kMaximumText = std::size_t{16} << 20;

std::vector<std::string_view> characters(std::string_view text)
{
    std::vector<std::string_view> out;
    for (std::size_t at = 0; at < text.size();) {
        std::size_t length = 1;
        characterAt(text, at, length);
        out.push_back(text.substr(at, length));
        at += length;
    }
    return out;
}

/// Whether @p left comes before @p right; nullopt for kinds that have no order.
std::optional<bool> isLess(const Json &left, const Json &right)
{
    if (left.is_number() && right.is_number())
        return left.get<double>() < right.get<double>();
    if (left.is_string() && right.is_string())
        return left.get<std::string>() < right.get<std::string>();
    return std::nullopt;
}

Result<JinjaValue> arithmetic(std::string_view sign, const Json &left, const Json &right)
{
    if (sign == "+" && left.is_string() && right.is_string()) {
        std::string joined = left.get<std::string>() + right.get<std::string>();
        if (joined.size() > kMaximumText)
            return jinjaError(LUTHIER_TEXT("Errors", "The chat template makes too long a text."));
        return JinjaValue(std::move(joined));
    }
    if (sign == "+" && left.is_array() && right.is_array()) {
        Json joined = left;
        joined.insert(joined.end(), right.begin(), right.end());
        return JinjaValue(std::move(joined));
    }
    const auto isNumber = [](const Json &value) { return value.is_number() || value.is_boolean(); };
    if (!isNumber(left) || !isNumber(right))
        return jinjaError(LUTHIER_TEXT("Errors", "The chat template uses \"%1\" on values that have none.").arg(sign));
    const auto whole = [](const Json &value) {
        return value.is_boolean() ? static_cast<std::int64_t>(value.get<bool>()) : value.get<std::int64_t>();
    };
    const auto real = [](const Json &value) {
        return value.is_boolean() ? static_cast<double>(value.get<bool>()) : value.get<double>();
    };
    const bool divides = sign == "/" || sign == "//" || sign == "%";
    if (divides && real(right) == 0)
        return jinjaError(LUTHIER_TEXT("Errors", "The chat template divides by zero."));
    if (!left.is_number_float() && !right.is_number_float() && sign != "/") {
        const std::int64_t a = whole(left);
        const std::int64_t b = whole(right);
        std::int64_t out = 0;
        bool overflow = false;
        if (sign == "+")
            overflow = __builtin_add_overflow(a, b, &out);
        else if (sign == "-")
            overflow = __builtin_sub_overflow(a, b, &out);
        else if (sign == "*")
            overflow = __builtin_mul_overflow(a, b, &out);
        else if (b == -1)
            overflow = sign == "//" && __builtin_sub_overflow(std::int64_t{0}, a, &out);
        else // Python rounds down
            out = sign == "//" ? a / b - (a % b != 0 && (a < 0) != (b < 0)) : (a % b + b) % b;
        if (overflow)
            return jinjaError(LUTHIER_TEXT("Errors", "A number in the chat template is too large."));
        return JinjaValue(out);
    }
    const double a = real(left);
    const double b = real(right);
    if (sign == "+")
        return JinjaValue(a + b);
    if (sign == "-")
        return JinjaValue(a - b);
    if (sign == "*")
        return JinjaValue(a * b);
    if (sign == "/")
        return JinjaValue(a / b);
    return JinjaValue(sign == "//" ? std::floor(a / b) : a - b * std::floor(a / b));
}

} // namespace

Error jinjaError(Text message)
{
    return Error{ErrorCode::InvalidData, std::move(message), {}, "chat template"};
}

const Json &JinjaValue::json() const
{
    static const Json null;
    return data != nullptr ? *data : null;
}

bool JinjaValue::isTruthy() const
{
    const Json &value = json();
    if (space != nullptr || macro != nullptr)
        return true;
    if (value.is_null())
        return false;
    if (value.is_boolean())
        return value.get<bool>();
    if (value.is_number())
        return value.get<double>() != 0;
    if (value.is_string())
        return !value.get_ptr<const std::string *>()->empty();
    return !value.empty();
}

std::string JinjaValue::text() const
{
    return data != nullptr ? pythonText(*data) : std::string();
}

const JinjaValue *JinjaArguments::find(std::size_t index, std::string_view name) const
{
    if (index < positional.size())
        return &positional[index];
    for (const auto &[key, value] : named) {
        if (key == name)
            return &value;
    }
    return nullptr;
}

Result<JinjaValue> combineJinja(std::string_view sign, const JinjaValue &left, const JinjaValue &right)
{
    const Json &a = left.json();
    const Json &b = right.json();
    if (sign == "==" || sign == "!=") {
        const bool equal = left.isUndefined() == right.isUndefined() && left.space == right.space && a == b;
        return JinjaValue(equal == (sign == "=="));
    }
    if (sign == "~") {
        std::string joined = left.text() + right.text();
        if (joined.size() > kMaximumText)
            return jinjaError(LUTHIER_TEXT("Errors", "The chat template makes too long a text."));
        return JinjaValue(std::move(joined));
    }
    if (sign == "in" || sign == "not in") {
        bool found = false;
        if (b.is_string() && a.is_string())
            found = b.get_ptr<const std::string *>()->find(*a.get_ptr<const std::string *>()) != std::string::npos;
        else if (b.is_array())
            found = std::find(b.begin(), b.end(), a) != b.end();
        else if (b.is_object())
            found = a.is_string() && b.contains(*a.get_ptr<const std::string *>());
        else if (!right.isUndefined())
            return jinjaError(LUTHIER_TEXT("Errors", "The chat template looks for something inside a plain value."));
        return JinjaValue(found == (sign == "in"));
    }
    if (sign == "<" || sign == ">" || sign == "<=" || sign == ">=") {
        const std::optional<bool> less = sign == "<" || sign == ">=" ? isLess(a, b) : isLess(b, a);
        if (!less)
            return jinjaError(LUTHIER_TEXT("Errors", "The chat template compares values that have no order."));
        return JinjaValue(*less == (sign == "<" || sign == ">"));
    }
    if (left.isUndefined() || right.isUndefined())
        return jinjaError(LUTHIER_TEXT("Errors", "The chat template calculates with an undefined value."));
    return arithmetic(sign, a, b);
}

JinjaValue jinjaItem(const JinjaValue &value, const JinjaValue &index)
{
    const Json &json = value.json();
    const Json &at = index.json();
    if (value.space != nullptr && at.is_string()) {
        const auto found = value.space->find(*at.get_ptr<const std::string *>());
        return found == value.space->end() ? JinjaValue() : found->second;
    }
    if (json.is_object() && at.is_string()) {
        const Json *member = findMember(json, *at.get_ptr<const std::string *>());
        return member != nullptr ? JinjaValue(value, *member) : JinjaValue();
    }
    if (!at.is_number_integer())
        return {};
    const std::int64_t place = at.get<std::int64_t>();
    if (json.is_array()) {
        const auto size = static_cast<std::int64_t>(json.size());
        const std::int64_t i = place < 0 ? place + size : place;
        return i >= 0 && i < size ? JinjaValue(value, json[static_cast<std::size_t>(i)]) : JinjaValue();
    }
    if (json.is_string()) {
        const auto parts = characters(*json.get_ptr<const std::string *>());
        const auto size = static_cast<std::int64_t>(parts.size());
        const std::int64_t i = place < 0 ? place + size : place;
        return i >= 0 && i < size ? JinjaValue(Json(std::string(parts[static_cast<std::size_t>(i)]))) : JinjaValue();
    }
    return {};
}

Result<JinjaValue> jinjaSlice(
    const JinjaValue &value, const JinjaValue *first, const JinjaValue *last, const JinjaValue *step)
{
    const Json &json = value.json();
    std::vector<std::string_view> letters;
    if (json.is_string())
        letters = characters(*json.get_ptr<const std::string *>());
    else if (!json.is_array())
        return jinjaError(LUTHIER_TEXT("Errors", "The chat template takes a part of something that has no parts."));
    const auto size = static_cast<std::int64_t>(json.is_string() ? letters.size() : json.size());
    const auto bound = [](const JinjaValue *given, std::int64_t fallback) {
        return given != nullptr && given->json().is_number_integer() ? given->json().get<std::int64_t>() : fallback;
    };
    const std::int64_t by = std::clamp<std::int64_t>(bound(step, 1), -size - 1, size + 1);
    if (bound(step, 1) == 0)
        return jinjaError(LUTHIER_TEXT("Errors", "The chat template takes parts in steps of zero."));
    const auto place = [&](const JinjaValue *given, std::int64_t fallback) {
        std::int64_t i = bound(given, fallback);
        if (given != nullptr && given->json().is_number_integer() && i < 0)
            i = std::max<std::int64_t>(i, -size) + size - (i < -size ? 1 : 0);
        return std::clamp<std::int64_t>(i, by > 0 ? 0 : -1, by > 0 ? size : size - 1);
    };
    const std::int64_t begin = place(first, by > 0 ? 0 : size - 1);
    const std::int64_t end = place(last, by > 0 ? size : -1);
    Json list = Json::array();
    std::string text;
    for (std::int64_t i = begin; by > 0 ? i < end : i > end; i += by) {
        if (json.is_string())
            text += letters[static_cast<std::size_t>(i)];
        else
            list.push_back(json[static_cast<std::size_t>(i)]);
    }
    return json.is_string() ? JinjaValue(std::move(text)) : JinjaValue(std::move(list));
}

} // namespace luthier
