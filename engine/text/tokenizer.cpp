// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/tokenizer.h"

#include "base/files.h"
#include "base/unicode.h"
#include "text/tokenizer_parts.h"

#include <algorithm>

namespace luthier
{

Result<Tokenizer> Tokenizer::open(const std::string &path)
{
    if (isDirectory(path)) {
        const std::string file = path + "/tokenizer.json";
        if (!isRegularFile(file))
            return Error{ErrorCode::NotFound, LUTHIER_TEXT("Errors", "There is no tokenizer.json in this folder."),
                LUTHIER_TEXT("Errors",
                    "Models with only a tokenizer.model file must be saved again by transformers, which writes "
                    "tokenizer.json."),
                path};
        return open(file);
    }
    if (!isRegularFile(path))
        return Error{ErrorCode::NotFound, LUTHIER_TEXT("Errors", "The tokenizer was not found."), {}, path};
    Result<TokenizerParts> parts = path.ends_with(".gguf") ? readTokenizerGguf(path) : readTokenizerJson(path);
    if (!parts)
        return within(path, std::move(parts).error());
    return Tokenizer(*std::move(parts));
}

Tokenizer::Tokenizer(TokenizerParts parts)
    : m_bos(parts.bos)
    , m_eos(parts.eos)
    , m_pad(parts.pad)
    , m_unknown(parts.unknown)
    , m_newTokens(std::move(parts.newTokens))
    , m_chatTemplate(std::move(parts.chatTemplate))
{
    m_size = parts.model->vocabulary().size();
    for (const AddedToken &token : parts.added.all())
        m_size += parts.model->vocabulary().find(token.content) ? 0 : 1;
    m_parts = std::make_shared<const TokenizerParts>(std::move(parts));
}

Result<std::vector<std::int32_t>> Tokenizer::encode(std::string_view text, const EncodeOptions &options) const
{
    std::vector<std::int32_t> ids;
    LUTHIER_TRY(encode(text, options, ids));
    return ids;
}

Result<void> Tokenizer::encode(
    std::string_view text, const EncodeOptions &options, std::vector<std::int32_t> &ids) const
{
    std::string repaired;
    if (findInvalidUtf8(text) != std::string_view::npos) {
        repaired = replaceInvalidUtf8(text);
        text = repaired;
    }
    if (options.addSpecialTokens)
        ids.insert(ids.end(), m_parts->before.begin(), m_parts->before.end());
    for (const Segment &segment : m_parts->added.split(text, false, options.splitSpecialTokens)) {
        if (segment.id >= 0)
            ids.push_back(segment.id);
        else
            LUTHIER_TRY(
                encodePiece(text.substr(segment.begin, segment.end - segment.begin), segment.begin == 0, options, ids));
    }
    if (options.addSpecialTokens)
        ids.insert(ids.end(), m_parts->after.begin(), m_parts->after.end());
    return {};
}

Result<void> Tokenizer::encodePiece(
    std::string_view text, bool atStart, const EncodeOptions &options, std::vector<std::int32_t> &ids) const
{
    std::string normalized;
    if (!m_parts->normalizer.isIdentity()) {
        LUTHIER_ASSIGN(normalized, m_parts->normalizer.apply(text));
        text = normalized;
    }
    thread_local Pieces pieces;
    const auto encodeText = [&](std::string_view part, bool first) -> Result<void> {
        LUTHIER_TRY(m_parts->preTokenizer.split(part, first, pieces));
        for (const std::string_view piece : pieces.views)
            m_parts->model->encode(piece, ids);
        return {};
    };
    if (!m_parts->added.hasNormalized())
        return encodeText(text, atStart);
    for (const Segment &segment : m_parts->added.split(text, true, options.splitSpecialTokens)) {
        if (segment.id >= 0)
            ids.push_back(segment.id);
        else
            LUTHIER_TRY(
                encodeText(text.substr(segment.begin, segment.end - segment.begin), atStart && segment.begin == 0));
    }
    return {};
}

std::string Tokenizer::decode(std::span<const std::int32_t> ids, bool skipSpecial) const
{
    std::vector<std::string> tokens;
    tokens.reserve(ids.size());
    for (const std::int32_t id : ids) {
        if (skipSpecial && isSpecial(id))
            continue;
        if (std::optional<std::string> text = tokenText(id))
            tokens.push_back(std::move(*text));
    }
    return m_parts->decoder.apply(std::move(tokens));
}

std::optional<std::string> Tokenizer::tokenText(std::int32_t id) const
{
    if (const AddedToken *added = m_parts->added.find(id))
        return added->content;
    if (const auto text = m_parts->model->vocabulary().text(id))
        return std::string(*text);
    return std::nullopt;
}

std::optional<std::int32_t> Tokenizer::idOf(std::string_view token) const
{
    if (const AddedToken *added = m_parts->added.find(token))
        return added->id;
    return m_parts->model->vocabulary().find(token);
}

bool Tokenizer::isSpecial(std::int32_t id) const
{
    const AddedToken *added = m_parts->added.find(id);
    return added != nullptr && added->special;
}

std::int32_t Tokenizer::idLimit() const
{
    std::int32_t limit = m_parts->model->vocabulary().idLimit();
    for (const AddedToken &token : m_parts->added.all())
        limit = std::max(limit, token.id + 1);
    return limit;
}

std::int32_t Tokenizer::addSpecialToken(const std::string &token)
{
    if (const AddedToken *added = m_parts->added.find(token))
        return added->id;
    AddedToken added;
    added.content = token;
    added.special = true;
    if (const auto known = m_parts->model->vocabulary().find(token)) {
        added.id = *known;
    } else {
        added.id = idLimit();
        ++m_size;
        m_newTokens.push_back(token);
    }
    const std::int32_t id = added.id;
    auto parts = std::make_shared<TokenizerParts>(*m_parts);
    // Not normalized, so no normalizer runs and nothing can fail.
    static_cast<void>(parts->added.add(std::move(added), parts->normalizer).hasValue());
    m_parts = std::move(parts);
    return id;
}

std::string TokenStream::push(std::int32_t id)
{
    m_ids.push_back(id);
    return rest(false);
}

std::string TokenStream::finish()
{
    std::string text = rest(true);
    m_ids.clear();
    m_shown.clear();
    m_shownIds = 0;
    return text;
}

// The text of a token can depend on its neighbours (bytes of one character, the space SentencePiece drops at the
// start), so the difference of two decodings is given out, and only the ids it depends on are kept.
std::string TokenStream::rest(bool force)
{
    const std::string text = m_tokenizer.decode(m_ids, m_skipSpecial);
    if (text.size() <= m_shown.size() || (!force && text.ends_with("\xEF\xBF\xBD")))
        return {};
    std::string fresh = text.substr(m_shown.size());
    m_ids.erase(m_ids.begin(), m_ids.begin() + static_cast<std::ptrdiff_t>(m_shownIds));
    m_shown = m_tokenizer.decode(m_ids, m_skipSpecial);
    m_shownIds = m_ids.size();
    return fresh;
}

} // namespace luthier
