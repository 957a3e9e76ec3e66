// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/arena.h"

#include <algorithm>

namespace luthier
{

std::size_t ArenaPlan::add(std::string name, std::uint64_t bytes, std::int32_t first, std::int32_t last)
{
    m_buffers.push_back({std::move(name), (bytes + kAlignment - 1) / kAlignment * kAlignment, first, last, 0});
    return m_buffers.size() - 1;
}

void ArenaPlan::use(std::size_t buffer, std::int32_t time)
{
    m_buffers[buffer].first = std::min(m_buffers[buffer].first, time);
    m_buffers[buffer].last = std::max(m_buffers[buffer].last, time);
}

void ArenaPlan::place()
{
    std::vector<std::size_t> order(m_buffers.size());
    for (std::size_t i = 0; i < order.size(); ++i)
        order[i] = i;
    // Buffers that live longest go first, the larger before the smaller: those of all layers form a solid base, and
    // what comes and goes within a layer shares the space above.
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        const PlannedBuffer &x = m_buffers[a];
        const PlannedBuffer &y = m_buffers[b];
        const std::int32_t lifeX = x.last - x.first;
        const std::int32_t lifeY = y.last - y.first;
        return lifeX != lifeY ? lifeX > lifeY : x.bytes > y.bytes;
    });
    std::vector<std::size_t> placed; // ordered by offset
    m_bytes = 0;
    for (const std::size_t index : order) {
        PlannedBuffer &buffer = m_buffers[index];
        std::uint64_t at = 0;
        for (const std::size_t other : placed) {
            const PlannedBuffer &taken = m_buffers[other];
            if (taken.last < buffer.first || taken.first > buffer.last)
                continue;
            if (at + buffer.bytes <= taken.offset)
                break;
            at = std::max(at, taken.offset + taken.bytes);
        }
        buffer.offset = at;
        m_bytes = std::max(m_bytes, at + buffer.bytes);
        const auto place = std::upper_bound(placed.begin(), placed.end(), at,
            [&](std::uint64_t offset, std::size_t other) { return offset < m_buffers[other].offset; });
        placed.insert(place, index);
    }
}

std::uint64_t ArenaPlan::lowerBound() const
{
    std::vector<std::pair<std::int32_t, std::int64_t>> changes;
    for (const PlannedBuffer &buffer : m_buffers) {
        changes.emplace_back(buffer.first, static_cast<std::int64_t>(buffer.bytes));
        changes.emplace_back(buffer.last + 1, -static_cast<std::int64_t>(buffer.bytes));
    }
    std::sort(changes.begin(), changes.end());
    std::int64_t alive = 0;
    std::int64_t most = 0;
    for (const auto &[time, bytes] : changes) {
        alive += bytes;
        most = std::max(most, alive);
    }
    return static_cast<std::uint64_t>(most);
}

} // namespace luthier
