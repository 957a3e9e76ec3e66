// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/added_tokens.h"

#include "text/characters.h"

#include <algorithm>

namespace luthier
{

void AddedTokens::Finder::add(std::string text, std::size_t token)
{
    if (text.empty())
        return;
    if (byFirstByte.empty())
        byFirstByte.resize(256);
    auto &list = byFirstByte[static_cast<unsigned char>(text[0])];
    const auto place =
        std::find_if(list.begin(), list.end(), [&](const auto &entry) { return entry.first.size() < text.size(); });
    list.insert(place, {std::move(text), token});
}

Result<void> AddedTokens::add(AddedToken token, const Normalizer &normalizer)
{
    if (token.content.empty() || m_byContent.contains(token.content))
        return {};
    const std::size_t index = m_tokens.size();
    if (token.normalized) {
        LUTHIER_ASSIGN(std::string pattern, normalizer.apply(token.content));
        m_normalized.add(std::move(pattern), index);
    } else {
        m_plain.add(token.content, index);
    }
    m_byId.emplace(token.id, index);
    m_byContent.emplace(token.content, index);
    m_tokens.push_back(std::move(token));
    return {};
}

const AddedToken *AddedTokens::find(std::int32_t id) const
{
    const auto found = m_byId.find(id);
    return found == m_byId.end() ? nullptr : &m_tokens[found->second];
}

const AddedToken *AddedTokens::find(std::string_view content) const
{
    const auto found = m_byContent.find(content);
    return found == m_byContent.end() ? nullptr : &m_tokens[found->second];
}

std::vector<Segment> AddedTokens::split(std::string_view text, bool normalized, bool skipSpecial) const
{
    std::vector<Segment> segments;
    const Finder &finder = normalized ? m_normalized : m_plain;
    std::size_t done = 0;
    if (!finder.empty()) {
        for (std::size_t at = 0; at < text.size();) {
            const auto &list = finder.byFirstByte[static_cast<unsigned char>(text[at])];
            const auto match = std::find_if(list.begin(), list.end(),
                [&](const auto &entry) { return text.compare(at, entry.first.size(), entry.first) == 0; });
            if (match == list.end()) {
                ++at;
                continue;
            }
            std::size_t begin = at;
            std::size_t end = at + match->first.size();
            at = end; // the search goes on behind the match, whatever becomes of it
            const AddedToken &token = m_tokens[match->second];
            std::size_t length = 0;
            if (skipSpecial && token.special)
                continue;
            if (token.singleWord
                && ((begin > 0 && isWordCharacter(characterBefore(text, begin, length)))
                    || (end < text.size() && isWordCharacter(characterAt(text, end, length)))))
                continue;
            if (end <= done)
                continue;
            begin = std::max(begin, done); // the token before may have taken blanks along
            while (token.leftStrip && begin > done && isSpaceCharacter(characterBefore(text, begin, length)))
                begin -= length;
            while (token.rightStrip && end < text.size() && isSpaceCharacter(characterAt(text, end, length)))
                end += length;
            if (done < begin)
                segments.push_back({done, begin, -1});
            segments.push_back({begin, end, token.id});
            done = end;
        }
    }
    if (done < text.size())
        segments.push_back({done, text.size(), -1});
    return segments;
}

} // namespace luthier
