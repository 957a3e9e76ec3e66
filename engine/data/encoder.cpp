// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/encoder.h"

#include <algorithm>

namespace luthier
{

namespace
{

using Ids = std::vector<std::int32_t>;

Ids firstOf(const Ids &ids, std::uint64_t count)
{
    return Ids(ids.begin(), ids.begin() + static_cast<std::ptrdiff_t>(std::min<std::uint64_t>(count, ids.size())));
}

void append(Ids &ids, const Ids &more)
{
    ids.insert(ids.end(), more.begin(), more.end());
}

void prepend(Ids &ids, const Ids &more)
{
    ids.insert(ids.begin(), more.begin(), more.end());
}

std::uint32_t lengthOf(std::size_t count)
{
    return static_cast<std::uint32_t>(std::min<std::size_t>(count, UINT32_MAX));
}

/// Prompt and answer cut to @p limit; the prompt is not trained.
void joinAnswer(const Ids &prompt, const Ids &answer, std::uint64_t source, std::uint64_t target, Ids &ids, Ids &labels)
{
    ids = firstOf(prompt, source);
    labels.assign(ids.size(), kIgnoredLabel);
    append(ids, firstOf(answer, target));
    append(labels, firstOf(answer, target));
}

} // namespace

std::pair<std::uint64_t, std::uint64_t> fitLengths(std::uint64_t source, std::uint64_t target, std::uint64_t limit)
{
    std::uint64_t allowed = 0;
    if (target * 2 < limit)
        allowed = limit;
    else if (source * 2 < limit)
        allowed = limit - source;
    else if (source + target > 0)
        allowed = static_cast<std::uint64_t>(
            static_cast<double>(limit) * (static_cast<double>(target) / static_cast<double>(source + target)));
    const std::uint64_t keptTarget = std::min(allowed, target);
    return {std::min(limit - std::min(limit, keptTarget), source), keptTarget};
}

std::string ExampleEncoder::dropReason(const Conversation &conversation) const
{
    const bool answersWanted = m_settings.stage != DataStage::Ppo && m_settings.stage != DataStage::Predict;
    if (m_settings.stage == DataStage::PreTraining)
        return {};
    if (!conversation.broken.empty())
        return conversation.broken;
    if (conversation.prompt.size() % 2 != 1)
        return "the conversation has no question at its end";
    if (m_settings.stage == DataStage::Supervised && conversation.answers.size() != 1)
        return conversation.answers.empty() ? "there is no answer" : "there are two answers, for a preference stage";
    if (answersWanted && m_settings.stage != DataStage::Supervised && conversation.answers.size() < 2)
        return "there are not two answers to compare";
    return {};
}

Result<EncodedExample> ExampleEncoder::encode(const Conversation &conversation, const Conversation *other) const
{
    if (conversation.problem)
        return *conversation.problem;
    switch (m_settings.stage) {
    case DataStage::PreTraining:
        return encodeText(conversation);
    case DataStage::Supervised:
        return encodeSupervised(conversation);
    case DataStage::RewardModel:
    case DataStage::Dpo:
        return encodePair(conversation);
    case DataStage::Kto:
        return encodeKto(conversation, other != nullptr ? *other : conversation);
    case DataStage::Ppo:
    case DataStage::Predict:
        break;
    }
    return encodePrompt(conversation);
}

/// With an efficient end token: the one that stands behind the whole example.
Ids ExampleEncoder::endIds() const
{
    return m_template.hasEfficientEos() && m_tokenizer.eosId() ? Ids{*m_tokenizer.eosId()} : Ids{};
}

Result<EncodedExample> ExampleEncoder::encodeSupervised(const Conversation &conversation) const
{
    std::vector<Message> messages = conversation.prompt;
    messages.insert(messages.end(), conversation.answers.begin(), conversation.answers.end());
    LUTHIER_ASSIGN(std::vector<TurnIds> turns,
        m_template.encodeTurns(
            m_tokenizer, std::move(messages), conversation.system, conversation.tools, m_settings.maskHistory));
    const Ids end = endIds();
    EncodedExample example;
    std::size_t full = end.size();
    for (const TurnIds &turn : turns)
        full += turn.source.size() + turn.target.size();
    example.fullLength = lengthOf(full);
    if (m_settings.maskHistory) // the last turn is trained and comes first in the budget
        std::reverse(turns.begin(), turns.end());

    std::uint64_t total = end.size();
    for (std::size_t i = 0; i < turns.size() && total < m_settings.cutoffLen; ++i) {
        const TurnIds &turn = turns[i];
        const auto [sourceLength, targetLength] =
            fitLengths(turn.source.size(), turn.target.size(), m_settings.cutoffLen - total);
        const Ids source = firstOf(turn.source, sourceLength);
        const Ids target = firstOf(turn.target, targetLength);
        total += sourceLength + targetLength;
        Ids sourceLabels = m_settings.trainOnPrompt ? source : Ids(source.size(), kIgnoredLabel);
        if (!m_settings.trainOnPrompt && !end.empty() && i > 0 && !sourceLabels.empty())
            sourceLabels.front() = end.front(); // the end of the answer before is taught here
        const Ids targetLabels = m_settings.maskHistory && i > 0 ? Ids(target.size(), kIgnoredLabel) : target;
        if (m_settings.maskHistory) {
            prepend(example.inputIds, target);
            prepend(example.inputIds, source);
            prepend(example.labels, targetLabels);
            prepend(example.labels, sourceLabels);
        } else {
            append(example.inputIds, source);
            append(example.inputIds, target);
            append(example.labels, sourceLabels);
            append(example.labels, targetLabels);
        }
    }
    append(example.inputIds, end);
    append(example.labels, end);
    return example;
}

Result<TurnIds> ExampleEncoder::oneTurn(const Conversation &conversation, const Message &answer) const
{
    std::vector<Message> messages = conversation.prompt;
    messages.push_back(answer);
    LUTHIER_ASSIGN(TurnIds turn,
        m_template.encodeOneTurn(m_tokenizer, std::move(messages), conversation.system, conversation.tools));
    append(turn.target, endIds());
    return turn;
}

Result<EncodedExample> ExampleEncoder::encodePair(const Conversation &conversation) const
{
    LUTHIER_ASSIGN(const TurnIds chosen, oneTurn(conversation, conversation.answers[0]));
    LUTHIER_ASSIGN(const TurnIds rejected, oneTurn(conversation, conversation.answers[1]));
    const std::size_t longer = std::max(chosen.target.size(), rejected.target.size());
    const auto [source, target] = fitLengths(chosen.source.size(), longer, m_settings.cutoffLen);
    EncodedExample example;
    joinAnswer(chosen.source, chosen.target, source, target, example.inputIds, example.labels);
    joinAnswer(chosen.source, rejected.target, source, target, example.otherIds, example.otherLabels);
    example.fullLength = lengthOf(chosen.source.size() + longer);
    return example;
}

Result<EncodedExample> ExampleEncoder::encodeKto(const Conversation &conversation, const Conversation &other) const
{
    if (other.answers.empty() || (other.answers[0].content.empty() && other.answers.size() < 2))
        return Error{ErrorCode::InvalidData, LUTHIER_TEXT("Errors", "The row before has no answer to compare with."),
            LUTHIER_TEXT("Errors", "Remove rows without an answer from the set."), {}};
    const auto given = [](const Conversation &row) -> const Message & {
        return row.answers[0].content.empty() ? row.answers[1] : row.answers[0];
    };
    EncodedExample example;
    example.wanted = !conversation.answers[0].content.empty();
    LUTHIER_ASSIGN(const TurnIds own, oneTurn(conversation, given(conversation)));
    LUTHIER_ASSIGN(const TurnIds mismatched, oneTurn(conversation, given(other)));
    const auto [source, target] = fitLengths(own.source.size(), own.target.size(), m_settings.cutoffLen);
    joinAnswer(own.source, own.target, source, target, example.inputIds, example.labels);
    const auto [otherSource, otherTarget] =
        fitLengths(mismatched.source.size(), mismatched.target.size(), m_settings.cutoffLen);
    joinAnswer(mismatched.source, mismatched.target, otherSource, otherTarget, example.otherIds, example.otherLabels);
    example.fullLength = lengthOf(own.source.size() + own.target.size());
    return example;
}

Result<EncodedExample> ExampleEncoder::encodePrompt(const Conversation &conversation) const
{
    const Message none{Role::Assistant, {}};
    LUTHIER_ASSIGN(
        const TurnIds turn, oneTurn(conversation, conversation.answers.size() == 1 ? conversation.answers[0] : none));
    const auto [source, target] = fitLengths(turn.source.size(), turn.target.size(), m_settings.cutoffLen);
    EncodedExample example;
    example.inputIds = firstOf(turn.source, source);
    example.labels = firstOf(turn.target, target);
    example.fullLength = lengthOf(turn.source.size() + turn.target.size());
    return example;
}

// Plain text and the end token; no begin token, as with transformers 5 and a tokenizer.json.
Result<EncodedExample> ExampleEncoder::encodeText(const Conversation &conversation) const
{
    if (conversation.prompt.empty())
        return Error{ErrorCode::InvalidData, LUTHIER_TEXT("Errors", "The row has no text for pre-training."), {}, {}};
    const std::string end = m_template.name() == "llama3" ? std::string("<|end_of_text|>")
        : m_tokenizer.eosId() ? m_tokenizer.tokenText(*m_tokenizer.eosId()).value_or(std::string())
                              : std::string();
    EncodedExample example;
    LUTHIER_ASSIGN(example.inputIds,
        m_tokenizer.encode(
            conversation.prompt[0].content + end, {.splitSpecialTokens = m_settings.splitSpecialTokens}));
    example.fullLength = lengthOf(example.inputIds.size());
    return example;
}

} // namespace luthier
