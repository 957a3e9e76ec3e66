// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/board/form_reader.h"

#include "base/numbers.h"

namespace luthier
{

FormReader::FormReader(Json untouched, const Json &form)
    : m_form(std::move(untouched))
{
    if (form.is_object()) {
        for (const auto &[id, value] : form.items())
            m_form[id] = value;
    }
}

const Json &FormReader::get(const char *id) const
{
    static const Json null;
    const auto found = m_form.find(id);
    return found == m_form.end() ? null : *found;
}

Json FormReader::number(const char *id)
{
    const Json &value = get(id);
    if (value.is_number())
        return value.get<double>();
    const auto parsed = parseNumber(textOf(value));
    return parsed ? Json(*parsed) : noNumber(id);
}

Json FormReader::integer(const char *id)
{
    const Json &value = get(id);
    if (value.is_number_integer())
        return value;
    const auto parsed = parseInteger(textOf(value));
    return parsed ? Json(*parsed) : noNumber(id);
}

Json FormReader::pixels(const char *id)
{
    const std::string text = textOf(get(id));
    const std::size_t star = text.find('*');
    if (star == std::string::npos)
        return integer(id);
    const auto width = parseInteger(text.substr(0, star));
    const auto height = parseInteger(text.substr(star + 1, text.find('*', star + 1) - star - 1));
    std::int64_t product = 0;
    if (!width || !height || __builtin_mul_overflow(*width, *height, &product))
        return noNumber(id);
    return product;
}

bool FormReader::isJson(const char *id) const
{
    return parseJson(textOf(get(id)), id).hasValue();
}

void FormReader::fail(Text problem)
{
    if (m_problem.isEmpty())
        m_problem = std::move(problem);
}

bool FormReader::isTrue(const Json &value)
{
    if (value.is_boolean())
        return value.get<bool>();
    if (value.is_number())
        return value.get<double>() != 0;
    if (value.is_string())
        return !value.get_ref<const std::string &>().empty();
    return !value.is_null() && !value.empty();
}

std::string FormReader::textOf(const Json &value)
{
    return value.is_string() ? value.get<std::string>() : std::string();
}

std::vector<std::string> FormReader::namesOf(const Json &value)
{
    std::vector<std::string> names;
    if (value.is_string())
        names.push_back(value.get<std::string>());
    if (value.is_array()) {
        for (const Json &item : value)
            names.push_back(textOf(item));
    }
    return names;
}

Json FormReader::noNumber(const char *id)
{
    const Json &value = get(id);
    fail(LUTHIER_TEXT("Errors", "%1 is \"%2\", which is no number.")
             .arg(id)
             .arg(value.is_string() ? value.get<std::string>() : pythonJson(value)));
    return 0;
}

} // namespace luthier
