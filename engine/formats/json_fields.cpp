// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/json_fields.h"

#include "base/numbers.h"

#include <algorithm>
#include <limits>

namespace luthier
{

namespace
{

std::optional<std::int64_t> wholeNumber(const Json &value, std::int64_t minimum, std::int64_t maximum)
{
    if (!value.is_number_integer())
        return std::nullopt;
    if (value.is_number_unsigned()
        && value.get<std::uint64_t>() > static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max()))
        return std::nullopt;
    const auto number = value.get<std::int64_t>();
    return number >= minimum && number <= maximum ? std::optional(number) : std::nullopt;
}

std::optional<double> realNumber(const Json &value, double minimum, double maximum)
{
    if (!value.is_number())
        return std::nullopt;
    const auto number = value.get<double>();
    return number >= minimum && number <= maximum ? std::optional(number) : std::nullopt; // false for NaN
}

template <typename Value, typename Read>
std::optional<std::vector<Value>> list(const Json &value, Read read)
{
    if (!value.is_array())
        return std::nullopt;
    std::vector<Value> values;
    values.reserve(value.size());
    for (const Json &item : value) {
        std::optional<Value> one = read(item);
        if (!one)
            return std::nullopt;
        values.push_back(*std::move(one));
    }
    return values;
}

} // namespace

const Json *JsonFields::find(const char *key) const
{
    const auto at = m_json.find(key);
    return at != m_json.end() && !at->is_null() ? &*at : nullptr;
}

bool JsonFields::isNull(const char *key) const
{
    const auto at = m_json.find(key);
    return at != m_json.end() && at->is_null();
}

std::optional<std::string> JsonFields::text(const char *key)
{
    const Json *value = find(key);
    if (value == nullptr)
        return std::nullopt;
    if (value->is_string())
        return value->get<std::string>();
    fail(LUTHIER_TEXT("Errors", "\"%1\" must be text.").arg(key));
    return std::nullopt;
}

std::optional<bool> JsonFields::flag(const char *key)
{
    const Json *value = find(key);
    if (value == nullptr)
        return std::nullopt;
    if (value->is_boolean())
        return value->get<bool>();
    fail(LUTHIER_TEXT("Errors", "\"%1\" must be true or false.").arg(key));
    return std::nullopt;
}

std::optional<std::int64_t> JsonFields::integer(const char *key, std::int64_t minimum, std::int64_t maximum)
{
    const Json *value = find(key);
    if (value == nullptr)
        return std::nullopt;
    std::optional<std::int64_t> number = wholeNumber(*value, minimum, maximum);
    if (!number)
        fail(LUTHIER_TEXT("Errors", "\"%1\" must be a whole number from %2 to %3.").arg(key).arg(minimum).arg(maximum));
    return number;
}

std::optional<double> JsonFields::number(const char *key, double minimum, double maximum)
{
    const Json *value = find(key);
    if (value == nullptr)
        return std::nullopt;
    std::optional<double> number = realNumber(*value, minimum, maximum);
    if (!number)
        fail(LUTHIER_TEXT("Errors", "\"%1\" must be a number from %2 to %3.").arg(key).arg(minimum).arg(maximum));
    return number;
}

std::optional<std::vector<std::string>> JsonFields::texts(const char *key)
{
    const Json *value = find(key);
    if (value == nullptr)
        return std::nullopt;
    auto values = list<std::string>(*value,
        [](const Json &item) { return item.is_string() ? std::optional(item.get<std::string>()) : std::nullopt; });
    if (!values)
        fail(LUTHIER_TEXT("Errors", "\"%1\" must be a list of names.").arg(key));
    return values;
}

std::optional<std::vector<std::int64_t>> JsonFields::integers(
    const char *key, std::int64_t minimum, std::int64_t maximum)
{
    const Json *value = find(key);
    if (value == nullptr)
        return std::nullopt;
    auto values = list<std::int64_t>(*value, [&](const Json &item) { return wholeNumber(item, minimum, maximum); });
    if (!values)
        fail(LUTHIER_TEXT("Errors", "\"%1\" must be a list of whole numbers from %2 to %3.")
                 .arg(key)
                 .arg(minimum)
                 .arg(maximum));
    return values;
}

std::optional<std::vector<double>> JsonFields::numbers(const char *key, double minimum, double maximum)
{
    const Json *value = find(key);
    if (value == nullptr)
        return std::nullopt;
    auto values = list<double>(*value, [&](const Json &item) { return realNumber(item, minimum, maximum); });
    if (!values)
        fail(LUTHIER_TEXT("Errors", "\"%1\" must be a list of numbers from %2 to %3.")
                 .arg(key)
                 .arg(minimum)
                 .arg(maximum));
    return values;
}

void JsonFields::fail(Text message, ErrorCode code)
{
    if (!m_error)
        m_error = Error{code, std::move(message), {}, m_where};
}

} // namespace luthier
