// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/numbers.h"

#include <array>
#include <charconv>
#include <cmath>
#include <cstdio>

namespace luthier
{

namespace
{

std::string_view trimmed(std::string_view text)
{
    const auto isSpace = [](char c) { return c == ' ' || (c >= '\t' && c <= '\r'); };
    while (!text.empty() && isSpace(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && isSpace(text.back()))
        text.remove_suffix(1);
    return text;
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

// Python allows single underscores between digits.
std::optional<std::string> withoutUnderscores(std::string_view text)
{
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] != '_') {
            out += text[i];
            continue;
        }
        if (i == 0 || i + 1 == text.size() || !isDigit(text[i - 1]) || !isDigit(text[i + 1]))
            return std::nullopt;
    }
    return out;
}

} // namespace

std::string pythonFloat(double value)
{
    if (std::isnan(value))
        return "nan";
    if (std::isinf(value))
        return value < 0 ? "-inf" : "inf";
    std::array<char, 64> buffer{};
    const auto scientific =
        std::to_chars(buffer.data(), buffer.data() + buffer.size(), value, std::chars_format::scientific);
    std::string digits(buffer.data(), scientific.ptr);
    const auto e = digits.find('e');
    const int exponent = std::stoi(digits.substr(e + 1));
    if (exponent < -4 || exponent >= 16)
        return digits;
    const auto fixed = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value, std::chars_format::fixed);
    std::string text(buffer.data(), fixed.ptr);
    if (text.find('.') == std::string::npos)
        text += ".0";
    return text;
}

std::string formatNumber(double value)
{
    std::string text = pythonFloat(value);
    if (text.size() > 2 && text.ends_with(".0"))
        text.resize(text.size() - 2);
    return text;
}

std::string formatBytes(std::uint64_t bytes)
{
    static constexpr std::array<const char *, 7> kUnits = {"B", "kB", "MB", "GB", "TB", "PB", "EB"};
    auto value = static_cast<double>(bytes);
    std::size_t unit = 0;
    while (value >= 999.5 && unit + 1 < kUnits.size()) {
        value /= 1000;
        ++unit;
    }
    const int decimals = unit == 0 || value >= 99.95 ? 0 : value >= 9.995 ? 1 : 2;
    std::array<char, 32> buffer{};
    const auto end =
        std::to_chars(buffer.data(), buffer.data() + buffer.size(), value, std::chars_format::fixed, decimals);
    return std::string(buffer.data(), end.ptr) + ' ' + kUnits[unit];
}

std::string formatDuration(double seconds)
{
    const auto whole = static_cast<std::int64_t>(std::max(0.0, seconds));
    const std::int64_t days = whole / 86400;
    std::array<char, 64> buffer{};
    const int length = std::snprintf(buffer.data(), buffer.size(), "%d:%02d:%02d", static_cast<int>(whole / 3600 % 24),
        static_cast<int>(whole / 60 % 60), static_cast<int>(whole % 60));
    std::string text(buffer.data(), static_cast<std::size_t>(length));
    if (days == 0)
        return text;
    return std::to_string(days) + (days == 1 ? " day, " : " days, ") + text;
}

double parseDuration(std::string_view text)
{
    double days = 0;
    if (const auto day = text.find(" day"); day != std::string_view::npos) {
        days = static_cast<double>(parseInteger(text.substr(0, day)).value_or(0));
        const auto comma = text.find(", ", day);
        if (comma == std::string_view::npos)
            return days * 86400;
        text.remove_prefix(comma + 2);
    }
    double seconds = 0;
    for (std::size_t at = 0; at <= text.size();) {
        const auto colon = std::min(text.find(':', at), text.size());
        const auto part = parseInteger(text.substr(at, colon - at));
        if (!part)
            return 0;
        seconds = seconds * 60 + static_cast<double>(*part);
        at = colon + 1;
    }
    return days * 86400 + seconds;
}

std::optional<std::int64_t> parseInteger(std::string_view text)
{
    const auto plain = withoutUnderscores(trimmed(text));
    if (!plain || plain->empty())
        return std::nullopt;
    const char *first = plain->data();
    const char *last = first + plain->size();
    if (*first == '+')
        ++first;
    std::int64_t value = 0;
    const auto [end, error] = std::from_chars(first, last, value);
    if (error != std::errc() || end != last || first == last)
        return std::nullopt;
    return value;
}

std::optional<double> parseNumber(std::string_view text)
{
    const auto plain = withoutUnderscores(trimmed(text));
    if (!plain || plain->empty())
        return std::nullopt;
    const char *first = plain->data();
    const char *last = first + plain->size();
    if (*first == '+')
        ++first;
    if (first == last || *first == '+')
        return std::nullopt;
    double value = 0;
    const auto [end, error] = std::from_chars(first, last, value);
    if (end != last || error == std::errc::invalid_argument)
        return std::nullopt;
    if (error == std::errc::result_out_of_range)
        return std::nullopt;
    return value;
}

} // namespace luthier
