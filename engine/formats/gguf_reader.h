// SPDX-License-Identifier: GPL-3.0-or-later
// Little-endian values one after another from an open file, through a small buffer. Every length is compared with
// the bytes that remain before anything is allocated, and a budget bounds what all values together may occupy.
#pragma once

#include "base/files.h"

#include <array>
#include <cstring>
#include <type_traits>

namespace luthier
{

class GgufReader
{
public:
    explicit GgufReader(const InputFile &file);

    std::uint64_t position() const { return m_position; }
    std::uint64_t remaining() const { return m_file.size() - m_position; }

    template <typename T>
    Result<T> value()
    {
        static_assert(std::is_arithmetic_v<T> && !std::is_same_v<T, bool>);
        T out{};
        LUTHIER_TRY(bytes(std::as_writable_bytes(std::span(&out, 1))));
        return out;
    }

    /// A 64-bit length and that many bytes.
    Result<std::string> text();

    Result<void> bytes(std::span<std::byte> out);

    /// Announces @p count values of @p memoryEach bytes in memory, made from at least @p diskEach bytes of file each.
    Result<void> reserve(std::uint64_t count, std::uint64_t diskEach, std::uint64_t memoryEach);

    Error error(Text message, Text hint = {}) const;

private:
    const InputFile &m_file;
    std::uint64_t m_position = 0;
    std::uint64_t m_budget = 0; ///< Bytes of memory that may still be used.
    std::vector<std::byte> m_buffer;
    std::uint64_t m_bufferStart = 0;
};

} // namespace luthier
