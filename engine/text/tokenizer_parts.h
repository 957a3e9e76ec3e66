// SPDX-License-Identifier: GPL-3.0-or-later
// What a tokenizer is made of; filled by the reader of tokenizer.json or of GGUF metadata.
#pragma once

#include "text/added_tokens.h"
#include "text/bpe.h"
#include "text/pre_tokenizer.h"
#include "text/token_decoder.h"

namespace luthier
{

struct TokenizerParts {
    Normalizer normalizer;
    PreTokenizer preTokenizer;
    std::shared_ptr<const Bpe> model;
    TokenDecoder decoder;
    AddedTokens added;
    std::vector<std::int32_t> before; ///< Added in front on addSpecialTokens.
    std::vector<std::int32_t> after;

    std::optional<std::int32_t> bos;
    std::optional<std::int32_t> eos;
    std::optional<std::int32_t> pad;
    std::optional<std::int32_t> unknown;
    std::vector<std::string> newTokens; ///< Named by the configuration, but in no vocabulary.
    std::string chatTemplate;
};

/// Reads @p file (tokenizer.json) and, when they lie in the same folder, tokenizer_config.json,
/// special_tokens_map.json and chat_template.jinja.
Result<TokenizerParts> readTokenizerJson(const std::string &file);

/// Reads the tokenizer.ggml.* metadata: models "gpt2" (byte-level, pre-tokenizers by name) and "llama" (SentencePiece
/// scores, turned into merges).
Result<TokenizerParts> readTokenizerGguf(const std::string &file);

} // namespace luthier
