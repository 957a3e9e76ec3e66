// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/extremes.h"

#include <cmath>

namespace luthier
{

namespace
{

constexpr std::size_t kFan = 32;

} // namespace

/// The extremes of what it is shown, by index.
struct Extremes::Search {
    std::span<const double> values;
    Block found;

    void lower(std::uint32_t Block::*which, std::uint32_t at)
    {
        if (at != kNone && (found.*which == kNone || values[at] < values[found.*which]))
            found.*which = at;
    }

    void higher(std::uint32_t at)
    {
        if (at != kNone && (found.highest == kNone || values[at] > values[found.highest]))
            found.highest = at;
    }

    void add(std::size_t index)
    {
        const double value = values[index];
        if (!std::isfinite(value))
            return;
        const auto at = static_cast<std::uint32_t>(index);
        lower(&Block::lowest, at);
        higher(at);
        if (value > 0)
            lower(&Block::lowestPositive, at);
    }

    void add(const Block &block)
    {
        lower(&Block::lowest, block.lowest);
        higher(block.highest);
        lower(&Block::lowestPositive, block.lowestPositive);
    }
};

void Extremes::update(std::span<const double> values)
{
    std::size_t below = values.size();
    for (std::size_t level = 0; below >= kFan; ++level) {
        if (level == m_levels.size())
            m_levels.emplace_back();
        for (std::size_t block = m_levels[level].size(); block < below / kFan; ++block) {
            Search search{values, {}};
            for (std::size_t i = block * kFan; i < (block + 1) * kFan; ++i) {
                if (level == 0)
                    search.add(i);
                else
                    search.add(m_levels[level - 1][i]);
            }
            m_levels[level].push_back(search.found);
        }
        below = m_levels[level].size();
    }
}

std::optional<Extremes::Found> Extremes::find(
    std::span<const double> values, std::size_t begin, std::size_t end, bool positiveOnly) const
{
    Search search{values, {}};
    // The odd ends of a level one by one, the middle by the level above.
    for (std::size_t level = 0; begin < end; ++level) {
        const auto add = [&](std::size_t i) {
            if (level == 0)
                search.add(i);
            else
                search.add(m_levels[level - 1][i]);
        };
        const bool isTop = level >= m_levels.size() || m_levels[level].size() < end / kFan;
        while (begin < end && (isTop || begin % kFan != 0))
            add(begin++);
        while (begin < end && end % kFan != 0)
            add(--end);
        begin /= kFan;
        end /= kFan;
    }
    const std::uint32_t lowest = positiveOnly ? search.found.lowestPositive : search.found.lowest;
    if (lowest == kNone)
        return std::nullopt;
    return Found{lowest, search.found.highest};
}

std::size_t Extremes::bytes() const
{
    std::size_t sum = 0;
    for (const std::vector<Block> &level : m_levels)
        sum += level.capacity() * sizeof(Block);
    return sum;
}

} // namespace luthier
