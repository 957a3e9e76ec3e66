// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/gguf_reader.h"

#include <algorithm>

namespace luthier
{

namespace
{

constexpr std::uint64_t kBufferBytes = 1u << 16;
// Metadata may not take more memory than a few times what it takes on disk; small files get a fixed allowance.
// The most that real models have is about 30 MB.
constexpr std::uint64_t kBudgetFactor = 4;
constexpr std::uint64_t kBudgetBase = 8u << 20;
constexpr std::uint64_t kBudgetMaximum = 512u << 20;

} // namespace

GgufReader::GgufReader(const InputFile &file)
    : m_file(file)
    , m_budget(std::min(kBudgetBase + kBudgetFactor * std::min(file.size(), kBudgetMaximum), kBudgetMaximum))
{
}

Error GgufReader::error(Text message, Text hint) const
{
    return {ErrorCode::InvalidData, std::move(message), std::move(hint), m_file.path()};
}

Result<void> GgufReader::bytes(std::span<std::byte> out)
{
    if (out.size() > remaining())
        return error(LUTHIER_TEXT("Errors", "The file ends at byte %1, but %2 more bytes were expected.")
                         .arg(m_file.size())
                         .arg(out.size() - remaining()),
            LUTHIER_TEXT("Errors", "It may be a download that was cut off; fetch it again."));
    while (!out.empty()) {
        const std::uint64_t inBuffer = m_position - m_bufferStart;
        if (inBuffer >= m_buffer.size()) {
            m_buffer.resize(static_cast<std::size_t>(std::min(kBufferBytes, remaining())));
            m_bufferStart = m_position;
            LUTHIER_TRY(m_file.read(m_position, m_buffer));
            continue;
        }
        const std::size_t count = std::min<std::size_t>(out.size(), m_buffer.size() - inBuffer);
        std::memcpy(out.data(), m_buffer.data() + inBuffer, count);
        m_position += count;
        out = out.subspan(count);
    }
    return {};
}

Result<std::string> GgufReader::text()
{
    LUTHIER_ASSIGN(const auto length, value<std::uint64_t>());
    LUTHIER_TRY(reserve(length, 1, 1));
    std::string out(static_cast<std::size_t>(length), '\0');
    LUTHIER_TRY(bytes(std::as_writable_bytes(std::span(out.data(), out.size()))));
    return out;
}

Result<void> GgufReader::reserve(std::uint64_t count, std::uint64_t diskEach, std::uint64_t memoryEach)
{
    if (count > remaining() / diskEach)
        return error(LUTHIER_TEXT("Errors", "At byte %1, %2 values are announced, but the file has only %3 more bytes.")
                         .arg(m_position)
                         .arg(count)
                         .arg(remaining()));
    const std::uint64_t memory = count * memoryEach; // below the size of the file times a small number
    if (memory > m_budget)
        return error(
            LUTHIER_TEXT("Errors", "The metadata up to byte %1 would take far more memory than the file is large.")
                .arg(m_position));
    m_budget -= memory;
    return {};
}

} // namespace luthier
