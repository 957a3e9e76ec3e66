// SPDX-License-Identifier: GPL-3.0-or-later
// Memory of a device, freed when the last one who holds it lets go.
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <memory>
#include <new>

namespace luthier::nn
{

class Buffer
{
public:
    Buffer() = default;
    Buffer(std::shared_ptr<std::byte> data, std::int64_t bytes)
        : m_data(std::move(data))
        , m_bytes(bytes)
    {
    }

    /// Uninitialised memory of this process, aligned to 64 bytes. Throws std::bad_alloc.
    static Buffer host(std::int64_t bytes)
    {
        constexpr std::size_t kAlignment = 64;
        const std::size_t size = (static_cast<std::size_t>(bytes) + kAlignment - 1) / kAlignment * kAlignment;
        void *data = bytes < 0 ? nullptr : std::aligned_alloc(kAlignment, size > 0 ? size : kAlignment);
        if (data == nullptr)
            throw std::bad_alloc();
        return {std::shared_ptr<std::byte>(static_cast<std::byte *>(data), std::free), bytes};
    }

    std::byte *data() const { return m_data.get(); }
    float *floats() const { return reinterpret_cast<float *>(m_data.get()); }
    std::int64_t bytes() const { return m_bytes; }
    bool defined() const { return m_data != nullptr; }

    /// Bytes [first, first + count), which hold the whole buffer alive.
    Buffer part(std::int64_t first, std::int64_t count) const { return {{m_data, m_data.get() + first}, count}; }

private:
    std::shared_ptr<std::byte> m_data;
    std::int64_t m_bytes = 0;
};

} // namespace luthier::nn
