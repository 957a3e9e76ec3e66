// SPDX-License-Identifier: GPL-3.0-or-later
// From tokens back to text: the "decoder" of tokenizer.json. No clean-up of spaces.
#pragma once

#include "text/normalizer.h"

namespace luthier
{

class TokenDecoder
{
public:
    /// Supported: ByteLevel, ByteFallback, Fuse, Replace, Strip, Metaspace, BPEDecoder, Sequence; null joins the
    /// tokens with spaces.
    static Result<TokenDecoder> fromJson(const Json &json);
    static TokenDecoder byteLevel();
    static TokenDecoder sentencePiece(bool stripPrefix);

    /// Bytes that are not UTF-8 come out as U+FFFD.
    std::string apply(std::vector<std::string> tokens) const;

private:
    enum class Kind { ByteLevel, ByteFallback, Fuse, Replace, Strip, Metaspace, WordSuffix };
    struct Step {
        Kind kind;
        TextPattern pattern;
        std::string content;
        std::size_t start = 0;
        std::size_t stop = 0;
        bool prefix = false; // Metaspace: the first token carries a mark that was added
    };
    Result<void> append(const Json &json, int depth);

    std::vector<Step> m_steps;
    bool m_joinWithSpaces = true;
};

} // namespace luthier
