// SPDX-License-Identifier: GPL-3.0-or-later
// A static memory plan: buffers with the time they live, placed in one block so that those alive together never
// overlap. The engine allocates the block once and uses the offsets, so the planned size is the size it takes.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace luthier
{

struct PlannedBuffer {
    std::string name;
    std::uint64_t bytes = 0;
    std::int32_t first = 0; ///< Time of the first use.
    std::int32_t last = 0; ///< Time of the last use, inclusive.
    std::uint64_t offset = 0; ///< Set by ArenaPlan::place.
};

class ArenaPlan
{
public:
    static constexpr std::uint64_t kAlignment = 64;

    /// Adds a buffer that lives from time @p first to @p last; returns its index.
    std::size_t add(std::string name, std::uint64_t bytes, std::int32_t first, std::int32_t last);
    /// Lengthens the life of a buffer to include @p time.
    void use(std::size_t buffer, std::int32_t time);

    /// Chooses offsets, each buffer at the lowest place free for its whole life, in the best of several orders.
    void place();

    std::uint64_t bytes() const { return m_bytes; }
    /// The most bytes alive at one time: no placement can need less.
    std::uint64_t lowerBound() const;
    const PlannedBuffer &operator[](std::size_t index) const { return m_buffers[index]; }
    const std::vector<PlannedBuffer> &buffers() const { return m_buffers; }

private:
    std::uint64_t placeInOrder(const std::vector<std::size_t> &order);

    std::vector<PlannedBuffer> m_buffers;
    std::uint64_t m_bytes = 0;
};

} // namespace luthier
