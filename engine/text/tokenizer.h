// SPDX-License-Identifier: GPL-3.0-or-later
// Text to token ids and back, exactly as the model's own tokenizer file says (tokenizer.json as the Rust tokenizers
// library reads it, or the tokenizer inside a GGUF file).
#pragma once

#include "base/result.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace luthier
{

struct TokenizerParts;

struct EncodeOptions {
    bool addSpecialTokens = false; ///< Add what the post-processor adds, such as <s>.
    bool splitSpecialTokens = false; ///< Treat the text of special tokens as plain text.
};

/// A value: copies share the tables; const use from several threads is safe.
class Tokenizer
{
public:
    /// @p path is a folder with tokenizer.json, that file itself, or a .gguf file. Errors: NotFound, malformed
    /// files, and Unsupported for tokenizers with steps or models other than byte-pair encoding.
    static Result<Tokenizer> open(const std::string &path);

    /// From parts that a reader has put together.
    explicit Tokenizer(TokenizerParts parts);

    /// Token ids of @p text; bytes that are not UTF-8 count as U+FFFD. Errors only when a pattern of the tokenizer
    /// needs too many steps on this text.
    Result<std::vector<std::int32_t>> encode(std::string_view text, const EncodeOptions &options = {}) const;
    /// Appends to @p ids instead.
    Result<void> encode(std::string_view text, const EncodeOptions &options, std::vector<std::int32_t> &ids) const;

    /// Text of @p ids without any clean-up of spaces; ids that do not exist are left out.
    std::string decode(std::span<const std::int32_t> ids, bool skipSpecial = false) const;

    /// The token as it is written in the file ("Ġthe", "<|im_end|>").
    std::optional<std::string> tokenText(std::int32_t id) const;
    std::optional<std::int32_t> idOf(std::string_view token) const;
    bool isSpecial(std::int32_t id) const;

    /// Number of distinct tokens, added ones included: Python's len(tokenizer).
    std::size_t size() const { return m_size; }
    /// Largest id + 1: the embedding rows that are needed.
    std::int32_t idLimit() const;

    std::optional<std::int32_t> bosId() const { return m_bos; }
    std::optional<std::int32_t> eosId() const { return m_eos; }
    std::optional<std::int32_t> padId() const { return m_pad; }
    std::optional<std::int32_t> unknownId() const { return m_unknown; }
    void setPadId(std::int32_t id) { m_pad = id; }

    /// Registers @p token as a special token, with a new id if the tokenizer does not know it, and gives its id.
    std::int32_t addSpecialToken(const std::string &token);
    /// The same, and makes it the end token.
    void setEos(const std::string &token) { m_eos = addSpecialToken(token); }
    /// Tokens that the configuration or addSpecialToken() invented: the embedding may have no row for them.
    const std::vector<std::string> &newTokens() const { return m_newTokens; }

    /// The Jinja chat template that came with the tokenizer; empty when there is none.
    const std::string &chatTemplate() const { return m_chatTemplate; }

private:
    Result<void> encodePiece(
        std::string_view text, bool atStart, const EncodeOptions &options, std::vector<std::int32_t> &ids) const;

    std::shared_ptr<const TokenizerParts> m_parts; ///< Copied when a token is added.
    std::size_t m_size = 0;
    std::optional<std::int32_t> m_bos;
    std::optional<std::int32_t> m_eos;
    std::optional<std::int32_t> m_pad;
    std::optional<std::int32_t> m_unknown;
    std::vector<std::string> m_newTokens;
    std::string m_chatTemplate;
};

/// Turns ids into text one by one, as they are generated; a character split over tokens waits for its end.
class TokenStream
{
public:
    explicit TokenStream(Tokenizer tokenizer, bool skipSpecial = true)
        : m_tokenizer(std::move(tokenizer))
        , m_skipSpecial(skipSpecial)
    {
    }

    /// The text that @p id completes; may be empty.
    std::string push(std::int32_t id);
    /// What is left at the end (an unfinished character comes out as U+FFFD).
    std::string finish();

private:
    std::string rest(bool force);

    Tokenizer m_tokenizer;
    bool m_skipSpecial;
    std::vector<std::int32_t> m_ids; ///< Only as many as the next text depends on.
    std::size_t m_shownIds = 0; ///< Of m_ids, those whose text was given out.
    std::string m_shown; ///< Their text.
};

} // namespace luthier
