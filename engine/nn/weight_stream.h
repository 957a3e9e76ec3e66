// SPDX-License-Identifier: GPL-3.0-or-later
// Frozen weights that are not all in the device's memory at once: two layers take turns there, the next one is brought
// while one computes, and the head comes to the same place when both are done. Adapters need no gradient of them and no
// optimizer, so each weight travels twice a micro-batch and in one direction only.
#pragma once

#include "base/result.h"
#include "nn/device.h"

#include <condition_variable>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace luthier::nn
{

class WeightStream
{
public:
    /// The weights of one layer, or of the head.
    struct Item {
        std::int64_t bytes = 0;
        std::function<void(const Buffer &at)> bind; ///< Makes the linear layers read their weights at a place.
        Buffer stored; ///< In memory of the process that copies reach; undefined: read() brings the bytes.
    };
    struct Source {
        std::vector<Item> layers;
        Item head; ///< No bytes: it stays where it is.
        /// Reads an item (number layers.size(): the head) from its file. Called on a thread of its own.
        std::function<Result<void>(std::size_t item, std::byte *to)> read;
    };

    /// Takes regionBytes(source) bytes of the device.
    WeightStream(Device &device, Source source);
    ~WeightStream();

    /// What @p layerBytes-sized layers and a head take on the device.
    static constexpr std::int64_t regionBytes(std::int64_t largestLayer, std::int64_t head)
    {
        return std::max(2 * roundedUp(largestLayer), head);
    }
    std::int64_t heldBytes() const { return m_region.bytes(); }

    /// The weights of @p layer are there from now on, until the layer after the next. Starts to bring those of
    /// @p next, when there is such a layer. Throws DeviceError when they cannot be read.
    void useLayer(std::size_t layer, std::size_t next = kNone);
    void useHead();

private:
    static constexpr std::size_t kNone = ~std::size_t{0};
    static constexpr std::int64_t roundedUp(std::int64_t bytes) { return (bytes + 255) / 256 * 256; }

    Item &item(std::size_t index) { return index < m_source.layers.size() ? m_source.layers[index] : m_source.head; }
    Buffer place(std::size_t index) const;
    void start(std::size_t index);
    void await();
    void readAlways();

    Device &m_device;
    Source m_source;
    std::int64_t m_slotBytes = 0;
    Buffer m_region;
    std::size_t m_held[2] = {kNone, kNone}; ///< What lies in each half; the head: in both.

    // One read at a time, on a thread of its own.
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::size_t m_wanted = kNone; ///< Until it is read.
    std::optional<Error> m_error;
    bool m_ends = false;
    std::thread m_reader;
};

} // namespace luthier::nn
