// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers as text, always in the C locale, and sizes by checked arithmetic.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace luthier
{

/// As Python prints a float: shortest digits that round-trip, "1.0", "5e-05", "inf", "nan".
std::string pythonFloat(double value);

/// Shortest digits that round-trip, "1" rather than "1.0".
std::string formatNumber(double value);

/// "15.2 GB" (decimal units, three significant digits).
std::string formatBytes(std::uint64_t bytes);

/// "H:MM:SS", with "N day(s), " in front beyond a day, as Python prints a timedelta of whole seconds.
std::string formatDuration(double seconds);

/// Seconds of what formatDuration writes; 0 for what is no duration.
double parseDuration(std::string_view text);

/// Whole text as a number; accepts what Python's int() and float() accept ("1_000", " 5e-5 ", "inf").
std::optional<std::int64_t> parseInteger(std::string_view text);
std::optional<double> parseNumber(std::string_view text);

/// nullopt on overflow.
constexpr std::optional<std::uint64_t> checkedMul(std::uint64_t a, std::uint64_t b)
{
    std::uint64_t out = 0;
    if (__builtin_mul_overflow(a, b, &out))
        return std::nullopt;
    return out;
}

constexpr std::optional<std::uint64_t> checkedAdd(std::uint64_t a, std::uint64_t b)
{
    std::uint64_t out = 0;
    if (__builtin_add_overflow(a, b, &out))
        return std::nullopt;
    return out;
}

} // namespace luthier
