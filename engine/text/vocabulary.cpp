// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/vocabulary.h"

#include <algorithm>
#include <bit>
#include <cstring>
#include <limits>

namespace luthier
{

namespace
{

// Files with holes in their ids exist (padded vocabularies); this many unused ids cost 4 MB.
constexpr std::size_t kMaximumHoles = std::size_t{1} << 20;

} // namespace

std::uint64_t hashText(std::string_view text)
{
    std::uint64_t hash = 0xCBF29CE484222325u ^ text.size();
    const char *data = text.data();
    std::size_t left = text.size();
    for (; left >= 8; left -= 8, data += 8) {
        std::uint64_t word = 0;
        std::memcpy(&word, data, 8);
        hash = (hash ^ word) * 0x9E3779B97F4A7C15u;
        hash ^= hash >> 32;
    }
    std::uint64_t word = 0;
    std::memcpy(&word, data, left);
    hash = (hash ^ word) * 0x9E3779B97F4A7C15u;
    return hash ^ (hash >> 29);
}

void Vocabulary::reserve(std::size_t tokens, std::size_t bytes)
{
    m_entries.reserve(tokens);
    m_texts.reserve(bytes);
}

void Vocabulary::add(std::string_view token, std::int32_t id)
{
    m_entries.push_back({static_cast<std::uint32_t>(m_texts.size()), static_cast<std::uint32_t>(token.size()), id});
    m_texts.append(token);
}

Result<void> Vocabulary::build()
{
    const auto refuse = [](Text message) { return Error{ErrorCode::InvalidData, std::move(message), {}, {}}; };
    if (m_texts.size() > std::numeric_limits<std::uint32_t>::max())
        return refuse(LUTHIER_TEXT("Errors", "The vocabulary is too large."));
    m_slots.assign(std::bit_ceil(m_entries.size() * 2 + 16), 0);
    const std::size_t mask = m_slots.size() - 1;
    std::int32_t largest = -1;
    std::size_t kept = 0;
    for (const Entry &entry : std::vector<Entry>(m_entries)) {
        if (entry.id < 0)
            return refuse(LUTHIER_TEXT("Errors", "The token \"%1\" has a negative id.").arg(textOf(entry)));
        std::size_t slot = hashText(textOf(entry)) & mask;
        while (m_slots[slot] != 0 && textOf(m_entries[m_slots[slot] - 1]) != textOf(entry))
            slot = (slot + 1) & mask;
        if (m_slots[slot] != 0)
            continue;
        m_entries[kept++] = entry;
        m_slots[slot] = static_cast<std::uint32_t>(kept);
        largest = std::max(largest, entry.id);
    }
    m_entries.resize(kept);
    if (largest >= 0 && static_cast<std::size_t>(largest) > kept + kMaximumHoles)
        return refuse(
            LUTHIER_TEXT("Errors", "The vocabulary has %1 tokens, but the largest id is %2.").arg(kept).arg(largest));
    m_byId.assign(static_cast<std::size_t>(largest + 1), 0);
    for (std::size_t i = 0; i < kept; ++i) {
        std::uint32_t &place = m_byId[static_cast<std::size_t>(m_entries[i].id)];
        if (place == 0)
            place = static_cast<std::uint32_t>(i + 1);
    }
    return {};
}

std::optional<std::int32_t> Vocabulary::find(std::string_view token) const
{
    if (m_slots.empty())
        return std::nullopt;
    const std::size_t mask = m_slots.size() - 1;
    for (std::size_t slot = hashText(token) & mask; m_slots[slot] != 0; slot = (slot + 1) & mask) {
        const Entry &entry = m_entries[m_slots[slot] - 1];
        if (textOf(entry) == token)
            return entry.id;
    }
    return std::nullopt;
}

std::optional<std::string_view> Vocabulary::text(std::int32_t id) const
{
    if (id < 0 || static_cast<std::size_t>(id) >= m_byId.size() || m_byId[static_cast<std::size_t>(id)] == 0)
        return std::nullopt;
    return textOf(m_entries[m_byId[static_cast<std::size_t>(id)] - 1]);
}

} // namespace luthier
