// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/form_number.h"

#include "base/numbers.h"

#include <array>
#include <charconv>
#include <cmath>

namespace luthier
{

std::string shortExponent(std::string number)
{
    const std::size_t e = number.find_first_of("eE");
    if (e == std::string::npos)
        return number;
    number[e] = 'e';
    std::size_t at = e + 1;
    if (number.compare(at, 1, "+") == 0)
        number.erase(at, 1);
    else if (number.compare(at, 1, "-") == 0)
        ++at;
    while (at + 1 < number.size() && number[at] == '0')
        number.erase(at, 1);
    return number;
}

std::string formNumber(double value)
{
    if (std::abs(value) >= 1e-3 || value == 0 || std::isnan(value))
        return shortExponent(formatNumber(value));
    std::array<char, 64> buffer{};
    const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value, std::chars_format::scientific);
    return shortExponent({buffer.data(), end.ptr});
}

} // namespace luthier
