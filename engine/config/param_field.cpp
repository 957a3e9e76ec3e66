// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/param_field.h"

#include <cmath>

namespace luthier::field_detail
{

Value toValue(bool value)
{
    return value;
}

Value toValue(std::int64_t value)
{
    return value;
}

Value toValue(double value)
{
    return value;
}

Value toValue(const std::string &value)
{
    return value.empty() ? Value(nullptr) : Value(value);
}

Value jsonToValue(const std::string &value)
{
    if (value.empty())
        return nullptr;
    if (value.front() == '{') {
        if (auto parsed = parseJson(value, ""))
            return *std::move(parsed);
    }
    return value;
}

bool fromValue(const Value &value, bool &out)
{
    if (!value.is_boolean())
        return false;
    out = value.get<bool>();
    return true;
}

bool fromValue(const Value &value, std::int64_t &out)
{
    if (value.is_number_unsigned()) {
        if (value.get<std::uint64_t>() > static_cast<std::uint64_t>(INT64_MAX))
            return false;
        out = static_cast<std::int64_t>(value.get<std::uint64_t>());
        return true;
    }
    if (value.is_number_integer()) {
        out = value.get<std::int64_t>();
        return true;
    }
    if (!value.is_number_float())
        return false;
    // 1e3 is how people write a thousand; beyond 2^53 a double no longer names one integer.
    const double number = value.get<double>();
    if (!std::isfinite(number) || number != std::floor(number) || std::abs(number) > 9007199254740992.0)
        return false;
    out = static_cast<std::int64_t>(number);
    return true;
}

bool fromValue(const Value &value, double &out)
{
    if (!value.is_number())
        return false;
    out = value.get<double>();
    return true;
}

bool fromValue(const Value &value, std::string &out)
{
    if (value.is_null()) {
        out.clear();
        return true;
    }
    if (!value.is_string())
        return false;
    out = value.get<std::string>();
    return true;
}

bool jsonFromValue(const Value &value, std::string &out)
{
    if (value.is_object()) {
        out = pythonJson(value);
        return true;
    }
    return fromValue(value, out);
}

} // namespace luthier::field_detail
