// SPDX-License-Identifier: GPL-3.0-or-later
// Typed, checked access to the keys of one JSON object. The first complaint is kept and names its key, so that a
// reader can take all fields and look at the error once. A null counts as absent.
#pragma once

#include "base/json.h"

#include <optional>
#include <string>
#include <vector>

namespace luthier
{

class JsonFields
{
public:
    /// @p json is an object and outlives this; @p where names the file in errors.
    JsonFields(const Json &json, std::string where)
        : m_json(json)
        , m_where(std::move(where))
    {
    }

    const std::optional<Error> &error() const { return m_error; }
    const std::string &where() const { return m_where; }

    const Json *find(const char *key) const;
    /// Whether the key is there with the value null.
    bool isNull(const char *key) const;

    /// The value of the key, or nothing when it is absent or wrong (then there is an error).
    std::optional<std::string> text(const char *key);
    std::optional<bool> flag(const char *key);
    std::optional<std::int64_t> integer(const char *key, std::int64_t minimum, std::int64_t maximum);
    std::optional<double> number(const char *key, double minimum, double maximum);
    std::optional<std::vector<std::string>> texts(const char *key);
    std::optional<std::vector<std::int64_t>> integers(const char *key, std::int64_t minimum, std::int64_t maximum);
    std::optional<std::vector<double>> numbers(const char *key, double minimum, double maximum);

    /// Keeps @p message when it is the first complaint.
    void fail(Text message, ErrorCode code = ErrorCode::InvalidData);

private:
    const Json &m_json;
    std::string m_where;
    std::optional<Error> m_error;
};

} // namespace luthier
