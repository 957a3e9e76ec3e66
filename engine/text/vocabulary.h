// SPDX-License-Identifier: GPL-3.0-or-later
// Tokens and their ids, found in both directions. Ids may have gaps but must be roughly dense.
#pragma once

#include "base/result.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace luthier
{

class Vocabulary
{
public:
    void reserve(std::size_t tokens, std::size_t bytes);

    /// Adds a token; the same text again is ignored (the first id stays). Call build() after the last one.
    void add(std::string_view token, std::int32_t id);
    /// Errors: negative ids, ids far beyond the number of tokens, more text than 4 GB.
    Result<void> build();

    std::optional<std::int32_t> find(std::string_view token) const;
    /// Text of @p id, nullopt where there is none.
    std::optional<std::string_view> text(std::int32_t id) const;

    std::size_t size() const { return m_entries.size(); }
    /// Largest id + 1.
    std::int32_t idLimit() const { return static_cast<std::int32_t>(m_byId.size()); }

private:
    struct Entry {
        std::uint32_t offset;
        std::uint32_t length;
        std::int32_t id;
    };
    std::string_view textOf(const Entry &entry) const
    {
        return std::string_view(m_texts).substr(entry.offset, entry.length);
    }

    std::string m_texts;
    std::vector<Entry> m_entries;
    std::vector<std::uint32_t> m_slots; // open addressing: entry + 1, 0 when free
    std::vector<std::uint32_t> m_byId; // entry + 1
};

/// FNV-1a over eight bytes at a time, mixed: short keys, never persisted.
std::uint64_t hashText(std::string_view text);

} // namespace luthier
