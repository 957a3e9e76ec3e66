// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/arena.h"

#include <algorithm>
#include <numeric>

namespace luthier
{

namespace
{

constexpr std::size_t kRounds = 24;

} // namespace

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

// Places the buffers one after the other, each at the lowest place that is free for its whole life; returns the size.
std::uint64_t ArenaPlan::placeInOrder(const std::vector<std::size_t> &order)
{
    std::vector<std::size_t> placed; // ordered by offset
    placed.reserve(order.size());
    std::uint64_t size = 0;
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
        size = std::max(size, at + buffer.bytes);
        const auto place = std::upper_bound(placed.begin(), placed.end(), at,
            [&](std::uint64_t offset, std::size_t other) { return offset < m_buffers[other].offset; });
        placed.insert(place, index);
    }
    return size;
}

void ArenaPlan::place()
{
    const std::uint64_t bound = lowerBound();
    const auto life = [&](std::size_t i) {
        return static_cast<double>(m_buffers[i].last) - static_cast<double>(m_buffers[i].first) + 1;
    };
    const auto bytes = [&](std::size_t i) { return static_cast<double>(m_buffers[i].bytes); };
    std::vector<std::size_t> order(m_buffers.size());
    std::vector<std::size_t> best;
    m_bytes = 0;
    const auto consider = [&] {
        const std::uint64_t size = placeInOrder(order);
        if (best.empty() || size < m_bytes) {
            best = order;
            m_bytes = size;
        }
    };
    // No rule is best for all plans, so a few are tried: what lives longest first makes a solid base, what is largest
    // first leaves no large holes, and the area weighs both.
    for (int rule = 0; rule < 3 && (best.empty() || m_bytes > bound); ++rule) {
        std::iota(order.begin(), order.end(), std::size_t{0});
        std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
            const auto key = [&](std::size_t i) {
                return rule == 0 ? std::pair(bytes(i), life(i))
                    : rule == 1  ? std::pair(life(i), bytes(i))
                                 : std::pair(bytes(i) * life(i), bytes(i));
            };
            return key(a) > key(b);
        });
        consider();
    }
    // Then whatever ends at the top goes first, a few times over.
    order = best;
    for (std::size_t round = 0; round < kRounds && m_bytes > bound; ++round) {
        const std::uint64_t size = placeInOrder(order);
        const auto top = std::find_if(order.begin(), order.end(),
            [&](std::size_t i) { return m_buffers[i].offset + m_buffers[i].bytes == size; });
        if (top == order.begin())
            break;
        std::rotate(order.begin(), top, top + 1);
        consider();
    }
    placeInOrder(best);
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
