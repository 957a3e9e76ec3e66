// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/extremes.h"

#include "session/growing.h"

#include <algorithm>
#include <cmath>

namespace luthier
{

namespace
{

constexpr std::size_t kFan = 32;

} // namespace

/// The extremes of what it is shown, and where each was seen: level 0 are the values themselves.
struct Extremes::Search {
    struct Best {
        double value;
        std::size_t level = 0;
        std::size_t at = 0;
    };
    Best lowest{std::numeric_limits<double>::infinity()};
    Best highest{-std::numeric_limits<double>::infinity()};

    void add(double low, double high, std::size_t level, std::size_t at)
    {
        if (low < lowest.value)
            lowest = {low, level, at};
        if (high > highest.value)
            highest = {high, level, at};
    }

    void addValue(double value, std::size_t at)
    {
        if (std::isfinite(value))
            add(value, value, 0, at);
    }
};

void Extremes::shorten(std::size_t count)
{
    for (std::vector<Block> &level : m_levels) {
        count /= kFan;
        level.resize(std::min(level.size(), count));
    }
}

template <typename T>
void Extremes::look(std::span<const T> values)
{
    std::size_t below = values.size();
    for (std::size_t level = 0; below >= kFan; ++level) {
        if (level == m_levels.size())
            m_levels.emplace_back();
        makeRoom(m_levels[level], below / kFan);
        for (std::size_t block = m_levels[level].size(); block < below / kFan; ++block) {
            Search search;
            for (std::size_t i = block * kFan; i < (block + 1) * kFan; ++i) {
                if (level == 0)
                    search.addValue(values[i], i);
                else
                    search.add(m_levels[level - 1][i].lowest, m_levels[level - 1][i].highest, level, i);
            }
            m_levels[level].push_back({search.lowest.value, search.highest.value});
        }
        below = m_levels[level].size();
    }
}

template <typename T>
std::optional<Extremes::Found> Extremes::search(
    std::span<const T> values, std::size_t begin, std::size_t end, bool positiveOnly) const
{
    Search all;
    std::size_t first = begin;
    std::size_t last = end;
    // The odd ends of a level one by one, the middle by the level above.
    for (std::size_t level = 0; first < last; ++level) {
        const auto add = [&](std::size_t i) {
            if (level == 0)
                all.addValue(values[i], i);
            else
                all.add(m_levels[level - 1][i].lowest, m_levels[level - 1][i].highest, level, i);
        };
        const bool isTop = level >= m_levels.size() || m_levels[level].size() < last / kFan;
        while (first < last && (isTop || first % kFan != 0))
            add(first++);
        while (first < last && last % kFan != 0)
            add(--last);
        first /= kFan;
        last /= kFan;
    }
    const Search::Best &low = all.lowest;
    const Search::Best &high = all.highest;
    if (!(low.value <= high.value))
        return std::nullopt;
    if (positiveOnly && low.value <= 0) // seldom: blocks do not remember the lowest above 0
        return scanExtremes(values, begin, end, true);
    return Found{indexOf(values, &Block::lowest, low.value, low.level, low.at),
        indexOf(values, &Block::highest, high.value, high.level, high.at)};
}

template <typename T>
std::size_t Extremes::indexOf(
    std::span<const T> values, double Block::*which, double value, std::size_t level, std::size_t at) const
{
    for (; level > 0; --level) {
        at *= kFan;
        const auto isIt = [&](std::size_t i) {
            return level == 1 ? static_cast<double>(values[i]) == value : m_levels[level - 2][i].*which == value;
        };
        while (!isIt(at))
            ++at;
    }
    return at;
}

std::size_t Extremes::bytes() const
{
    std::size_t sum = 0;
    for (const std::vector<Block> &level : m_levels)
        sum += level.capacity() * sizeof(Block);
    return sum;
}

template <typename T>
std::optional<Extremes::Found> scanExtremes(
    std::span<const T> values, std::size_t begin, std::size_t end, bool positiveOnly)
{
    std::optional<Extremes::Found> found;
    for (std::size_t i = begin; i < end; ++i) {
        if (!std::isfinite(values[i]) || (positiveOnly && !(values[i] > 0)))
            continue;
        if (!found)
            found = Extremes::Found{i, i};
        if (values[i] < values[found->lowest])
            found->lowest = i;
        if (values[i] > values[found->highest])
            found->highest = i;
    }
    return found;
}

template void Extremes::look(std::span<const double>);
template void Extremes::look(std::span<const float>);
template std::optional<Extremes::Found> scanExtremes(std::span<const double>, std::size_t, std::size_t, bool);
template std::optional<Extremes::Found> scanExtremes(std::span<const float>, std::size_t, std::size_t, bool);

std::optional<Extremes::Found> Extremes::find(
    std::span<const double> values, std::size_t begin, std::size_t end, bool positiveOnly) const
{
    return search(values, begin, end, positiveOnly);
}

std::optional<Extremes::Found> Extremes::find(
    std::span<const float> values, std::size_t begin, std::size_t end, bool positiveOnly) const
{
    return search(values, begin, end, positiveOnly);
}

} // namespace luthier
