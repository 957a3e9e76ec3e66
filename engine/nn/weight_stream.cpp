// SPDX-License-Identifier: GPL-3.0-or-later
#include "nn/weight_stream.h"

#include "nn/library_errors.h"

#include <algorithm>

namespace luthier::nn
{

WeightStream::WeightStream(Device &device, Source source)
    : m_device(device)
    , m_source(std::move(source))
{
    for (const Item &layer : m_source.layers)
        m_slotBytes = std::max(m_slotBytes, roundedUp(layer.bytes));
    m_region = device.allocate(regionBytes(m_slotBytes, m_source.head.bytes));
    if (m_source.read)
        m_reader = std::thread([this] { readAlways(); });
}

WeightStream::~WeightStream()
{
    if (!m_reader.joinable())
        return;
    {
        const std::lock_guard lock(m_mutex);
        m_ends = true;
    }
    m_changed.notify_all();
    m_reader.join();
}

Buffer WeightStream::place(std::size_t index) const
{
    if (index >= m_source.layers.size())
        return m_region;
    return m_region.part(index % 2 == 0 ? 0 : m_slotBytes, m_slotBytes);
}

void WeightStream::readAlways()
{
    std::unique_lock lock(m_mutex);
    for (;;) {
        m_changed.wait(lock, [&] { return m_ends || m_wanted != kNone; });
        if (m_ends)
            return;
        const std::size_t index = m_wanted;
        lock.unlock();
        const Result<void> outcome = guarded([&] { return m_source.read(index, place(index).data()); });
        lock.lock();
        if (!outcome)
            m_error = outcome.error();
        m_wanted = kNone;
        m_changed.notify_all();
    }
}

void WeightStream::start(std::size_t index)
{
    await();
    if (index < m_source.layers.size()) {
        // The head lay over both halves.
        const std::size_t slot = index % 2;
        m_held[1 - slot] = m_held[1 - slot] < m_source.layers.size() ? m_held[1 - slot] : kNone;
        m_held[slot] = index;
    } else {
        m_held[0] = m_held[1] = index;
    }
    const Item &wanted = item(index);
    if (wanted.stored.defined()) {
        m_device.startUpload(place(index).data(), wanted.stored.data(), wanted.bytes);
        return;
    }
    const std::lock_guard lock(m_mutex);
    m_wanted = index;
    m_changed.notify_all();
}

void WeightStream::await()
{
    m_device.awaitCopies();
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [&] { return m_wanted == kNone; });
    if (!m_error)
        return;
    m_held[0] = m_held[1] = kNone;
    throw DeviceError(*std::exchange(m_error, std::nullopt));
}

void WeightStream::useLayer(std::size_t layer, std::size_t next)
{
    if (m_held[layer % 2] != layer)
        start(layer);
    await();
    item(layer).bind(place(layer));
    if (next < m_source.layers.size() && next % 2 != layer % 2 && m_held[next % 2] != next)
        start(next);
}

void WeightStream::useHead()
{
    if (m_source.head.bytes == 0)
        return;
    const std::size_t index = m_source.layers.size();
    if (m_held[0] != index)
        start(index);
    await();
    m_source.head.bind(place(index));
}

} // namespace luthier::nn
