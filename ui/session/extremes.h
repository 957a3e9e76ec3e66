// SPDX-License-Identifier: GPL-3.0-or-later
// Where a range of a long series is lowest and highest, found without looking at every value: blocks of 32 values, of
// 32 such blocks and so on remember theirs. Grows with the series.
#pragma once

#include <cstddef>
#include <limits>
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
    /// Forgets what lies behind the first @p count values.
    void shorten(std::size_t count);
    /// Looks at what came since the last call; @p values is the whole series.
    void update(std::span<const double> values) { look(values); }
    void update(std::span<const float> values) { look(values); }
    /// Of the values in [begin, end) that are finite, and greater than 0 if @p positiveOnly. Nothing if there is none.
    std::optional<Found> find(
        std::span<const double> values, std::size_t begin, std::size_t end, bool positiveOnly) const;
    std::optional<Found> find(
        std::span<const float> values, std::size_t begin, std::size_t end, bool positiveOnly) const;
    std::size_t bytes() const;

private:
    /// Values, not indices: searching goes through memory from front to back.
    struct Block {
        double lowest = std::numeric_limits<double>::infinity();
        double highest = -std::numeric_limits<double>::infinity();
    };
    struct Search;
    template <typename T>
    void look(std::span<const T> values);
    template <typename T>
    std::optional<Found> search(std::span<const T> values, std::size_t begin, std::size_t end, bool positiveOnly) const;
    template <typename T>
    std::size_t indexOf(
        std::span<const T> values, double Block::*which, double value, std::size_t level, std::size_t at) const;
    std::vector<std::vector<Block>> m_levels; ///< Complete blocks only, the finest level first.
};

/// The same by a look at every value.
template <typename T>
std::optional<Extremes::Found> scanExtremes(
    std::span<const T> values, std::size_t begin, std::size_t end, bool positiveOnly);

} // namespace luthier
