// SPDX-License-Identifier: GPL-3.0-or-later
// From one conversation to token ids and labels, per training stage (contract §3.5, §3.6, §3.8).
#pragma once

#include "data/conversation.h"
#include "data/data_settings.h"
#include "data/example.h"

namespace luthier
{

/// How much of a source of @p source and a target of @p target tokens fits in @p limit: the target wins when it is
/// short, else both shrink in proportion. First: source, second: target.
std::pair<std::uint64_t, std::uint64_t> fitLengths(std::uint64_t source, std::uint64_t target, std::uint64_t limit);

class ExampleEncoder
{
public:
    /// @p settings.cutoffLen is the final limit (already lowered for packing). All arguments must outlive the encoder.
    ExampleEncoder(const ChatTemplate &chatTemplate, const Tokenizer &tokenizer, const DataSettings &settings)
        : m_template(chatTemplate)
        , m_tokenizer(tokenizer)
        , m_settings(settings)
    {
    }

    /// Why this stage cannot use @p conversation; empty when it can.
    std::string dropReason(const Conversation &conversation) const;

    /// Ids and labels of a conversation without a drop reason (dataset and row are left to the caller). For KTO
    /// @p other gives the answers that belong to another prompt; the other stages ignore it.
    Result<EncodedExample> encode(const Conversation &conversation, const Conversation *other = nullptr) const;

private:
    Result<EncodedExample> encodeSupervised(const Conversation &conversation) const;
    Result<EncodedExample> encodePair(const Conversation &conversation) const;
    Result<EncodedExample> encodeKto(const Conversation &conversation, const Conversation &other) const;
    Result<EncodedExample> encodePrompt(const Conversation &conversation) const;
    Result<EncodedExample> encodeText(const Conversation &conversation) const;
    Result<TurnIds> oneTurn(const Conversation &conversation, const Message &answer) const;
    std::vector<std::int32_t> endIds() const;

    const ChatTemplate &m_template;
    const Tokenizer &m_tokenizer;
    const DataSettings &m_settings;
};

} // namespace luthier
