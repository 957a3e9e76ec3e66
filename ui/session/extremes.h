// SPDX-License-Identifier: GPL-3.0-or-later
// Where a range of a long series is lowest and highest, found without looking at every value: blocks of 32 values, of
// 32 such blocks and so on remember theirs. Grows with the series.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace luthier
{

class Extremes
{
public:
    struct Found {
        std::size_t lowest = 0; ///< Indices.
        std::size_t highest = 0;
    };

    void clear() { m_levels.clear(); }
    /// Looks at what came since the last call; @p values is the whole series.
    void update(std::span<const double> values);
    /// Of the values in [begin, end) that are finite, and greater than 0 if @p positiveOnly. Nothing if there is none.
    std::optional<Found> find(
        std::span<const double> values, std::size_t begin, std::size_t end, bool positiveOnly) const;
    std::size_t bytes() const;

private:
    static constexpr std::uint32_t kNone = 0xFFFFFFFF;
    struct Block {
        std::uint32_t lowest = kNone;
        std::uint32_t highest = kNone;
        std::uint32_t lowestPositive = kNone;
    };
    struct Search;
    std::vector<std::vector<Block>> m_levels; ///< Complete blocks only, the finest level first.
};

} // namespace luthier
