// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/chat_template.h"

#include <algorithm>
#include <array>
#include <ctime>

namespace luthier
{

namespace
{

std::string replacedOnce(std::string text, std::string_view place, std::string_view value)
{
    const std::size_t at = text.find(place);
    if (at != std::string::npos)
        text.replace(at, place.size(), value);
    return text;
}

std::string_view stripped(std::string_view text)
{
    constexpr std::string_view kBlanks = " \t\n\r\v\f";
    const std::size_t begin = text.find_first_not_of(kBlanks);
    return begin == std::string_view::npos ? std::string_view()
                                           : text.substr(begin, text.find_last_not_of(kBlanks) + 1 - begin);
}

/// The first stretch from @p words.first to the next @p words.second, both included; npos when there is none.
std::pair<std::size_t, std::size_t> findBetween(
    std::string_view text, const std::pair<std::string, std::string> &words, std::size_t from = 0)
{
    const std::size_t open = text.find(words.first, from);
    if (open == std::string_view::npos)
        return {std::string_view::npos, 0};
    const std::size_t close = text.find(words.second, open + words.first.size());
    if (close == std::string_view::npos)
        return {std::string_view::npos, 0};
    return {open, close + words.second.size() - open};
}

std::string withoutAll(std::string text, const std::string &part)
{
    for (std::size_t at = text.find(part); at != std::string::npos && !part.empty(); at = text.find(part, at))
        text.erase(at, part.size());
    return text;
}

// "24 Nov 2026", month names in English whatever the locale.
std::string today()
{
    constexpr std::array<const char *, 12> kMonths = {
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    const std::time_t now = std::time(nullptr);
    std::tm local{};
    localtime_r(&now, &local);
    const std::string day = std::to_string(local.tm_mday);
    return (day.size() < 2 ? "0" + day : day) + " " + kMonths[static_cast<std::size_t>(local.tm_mon)] + " "
        + std::to_string(local.tm_year + 1900);
}

} // namespace

void ChatTemplate::setToolStyle(ToolStyle style)
{
    m_functionStyle = style;
    m_toolsStyle = style;
    m_tools.clear();
    m_function = {{Slot::Kind::Text, "{{content}}"}};
    if (!m_efficientEos)
        m_function.push_back({Slot::Kind::Eos, {}});
}

Result<void> ChatTemplate::prepare(Tokenizer &tokenizer) const
{
    std::vector<std::string> words = m_stopWords;
    if (m_replaceEos) {
        if (words.empty())
            return Error{ErrorCode::Internal,
                LUTHIER_TEXT("Errors", "The template \"%1\" replaces the end token but has no stop word.").arg(m_name),
                {}, {}};
        tokenizer.setEos(words.front());
        words.erase(words.begin());
    }
    if (!tokenizer.eosId())
        tokenizer.setEos("<|endoftext|>");
    if (!tokenizer.padId())
        tokenizer.setPadId(*tokenizer.eosId());
    for (const std::string &word : words)
        tokenizer.addSpecialToken(word);
    return {};
}

std::vector<std::int32_t> ChatTemplate::stopIds(const Tokenizer &tokenizer) const
{
    std::vector<std::int32_t> ids;
    const auto add = [&](std::optional<std::int32_t> id) {
        if (id && std::find(ids.begin(), ids.end(), *id) == ids.end())
            ids.push_back(*id);
    };
    add(tokenizer.eosId());
    for (const std::string &word : m_stopWords)
        add(tokenizer.idOf(word));
    return ids;
}

Result<void> ChatTemplate::append(const Slots &slots, std::string_view content, std::string_view index,
    const Tokenizer &tokenizer, std::vector<std::int32_t> &ids) const
{
    for (const Slot &slot : slots) {
        switch (slot.kind) {
        case Slot::Kind::Nothing:
            break;
        case Slot::Kind::Bos:
            if (tokenizer.bosId())
                ids.push_back(*tokenizer.bosId());
            break;
        case Slot::Kind::Eos:
            if (tokenizer.eosId())
                ids.push_back(*tokenizer.eosId());
            break;
        case Slot::Kind::Token: {
            const std::optional<std::int32_t> known = tokenizer.idOf(slot.text);
            const std::optional<std::int32_t> id = known ? known : tokenizer.unknownId();
            if (!id)
                return Error{ErrorCode::InvalidConfig,
                    LUTHIER_TEXT("Errors", "The template \"%1\" needs the token \"%2\", which this tokenizer lacks.")
                        .arg(m_name)
                        .arg(slot.text),
                    LUTHIER_TEXT("Errors", "Choose the template that belongs to the model."), "--template"};
            ids.push_back(*id);
            break;
        }
        case Slot::Kind::Text: {
            std::string text = replacedOnce(slot.text, "{{content}}", content);
            if (!index.empty()) // also inside the content, as LLaMA-Factory does
                text = replacedOnce(std::move(text), "{{idx}}", index);
            LUTHIER_TRY(tokenizer.encode(text, m_encode, ids));
            break;
        }
        }
    }
    return {};
}

Result<std::string> ChatTemplate::renderTools(const std::string &tools) const
{
    if (tools.empty())
        return std::string();
    if (!m_tools.empty())
        return replacedOnce(m_tools.front().text, "{{content}}", tools);
    Result<Json> json = parseJson(tools, "tools");
    if (!json) {
        json.error().hint = LUTHIER_TEXT("Errors", "The tools of a row are a JSON list.");
        return std::move(json).error();
    }
    return luthier::renderTools(m_toolsStyle, *json, m_date.empty() ? today() : m_date);
}

// A message that calls tools: {"name": …, "arguments": …}, or a list of them, with a thought in front or with other
// text around a block between the tool-call words. Templates that put the system text into the first user message
// know neither.
Result<std::string> ChatTemplate::renderCalls(const std::string &content) const
{
    std::string around;
    std::string json = content;
    if (!m_systemInFirstUser) {
        const auto [callAt, callLength] = findBetween(content, m_callWords);
        if (callAt != std::string::npos) {
            const std::string block = content.substr(callAt, callLength);
            around = withoutAll(content, block);
            json = block.substr(
                m_callWords.first.size(), block.size() - m_callWords.first.size() - m_callWords.second.size());
        } else if (const auto [at, length] = findBetween(content, m_thoughtWords); at != std::string::npos) {
            around = content.substr(at, length);
            json = withoutAll(content, around);
        }
    }
    Result<std::vector<ToolCall>> calls = parseToolCalls(json);
    if (!calls) {
        Error error = std::move(calls).error();
        error.hint = LUTHIER_TEXT(
            "Errors", "A message that calls tools is JSON: {\"name\": …, \"arguments\": …}, or a list of these.");
        return error;
    }
    LUTHIER_ASSIGN(const std::string text, renderToolCalls(m_functionStyle, *calls));
    return around + text;
}

Result<std::vector<std::vector<std::int32_t>>> ChatTemplate::encodeMessages(const Tokenizer &tokenizer,
    const std::vector<Message> &messages, const std::string &rowSystem, const std::string &tools) const
{
    const std::string &system = rowSystem.empty() ? m_defaultSystem : rowSystem;
    std::vector<std::vector<std::int32_t>> encoded(messages.size());
    for (std::size_t i = 0; i < messages.size(); ++i) {
        const Message &message = messages[i];
        std::string gluedSystem;
        if (i == 0) {
            LUTHIER_TRY(append(m_prefix, {}, {}, tokenizer, encoded[i]));
            if (!system.empty() || !tools.empty()) {
                LUTHIER_ASSIGN(const std::string toolText, renderTools(tools));
                if (m_systemInFirstUser)
                    gluedSystem = replacedOnce(m_system.front().text, "{{content}}", system + toolText);
                else
                    LUTHIER_TRY(append(m_system, system + toolText, {}, tokenizer, encoded[i]));
            }
        }
        switch (message.role) {
        case Role::User:
            LUTHIER_TRY(append(m_user, gluedSystem + message.content,
                m_systemInFirstUser ? std::string() : std::to_string(i / 2), tokenizer, encoded[i]));
            break;
        case Role::Assistant:
            LUTHIER_TRY(append(m_assistant, message.content, {}, tokenizer, encoded[i]));
            break;
        case Role::Observation:
            LUTHIER_TRY(append(m_observation, message.content, {}, tokenizer, encoded[i]));
            break;
        case Role::Function: {
            LUTHIER_ASSIGN(const std::string calls, renderCalls(message.content));
            LUTHIER_TRY(append(m_function, calls, {}, tokenizer, encoded[i]));
            break;
        }
        case Role::System:
            return Error{ErrorCode::InvalidData,
                LUTHIER_TEXT("Errors", "A system message stands in the middle of a conversation."), {}, {}};
        }
    }
    return encoded;
}

std::string ChatTemplate::withoutThoughts(const std::string &content) const
{
    std::string out;
    std::size_t done = 0;
    for (;;) {
        const auto [at, length] = findBetween(content, m_thoughtWords, done);
        if (at == std::string::npos)
            break;
        out.append(content, done, at - done);
        done = at + length;
    }
    out.append(content, done);
    return out.substr(std::min(out.find_first_not_of('\n'), out.size()));
}

bool ChatTemplate::hasThought(const std::string &content) const
{
    return content.find(stripped(m_thoughtWords.first)) != std::string::npos
        || content.find(stripped(m_thoughtWords.second)) != std::string::npos;
}

Result<std::vector<std::int32_t>> ChatTemplate::emptyThought(const Tokenizer &tokenizer) const
{
    return tokenizer.encode(
        (m_emptyThoughtIsClosingWord ? std::string() : m_thoughtWords.first) + m_thoughtWords.second, m_encode);
}

Result<std::vector<TurnIds>> ChatTemplate::encodeTurns(const Tokenizer &tokenizer, std::vector<Message> messages,
    const std::string &system, const std::string &tools, bool discardHistoryThoughts) const
{
    const bool discard = m_reasoning && discardHistoryThoughts && !m_preserveThinking;
    for (std::size_t i = 1; m_reasoning && i < messages.size(); i += 2) {
        if (m_thinking == std::optional(false) || (discard && i + 2 < messages.size()))
            messages[i].content = withoutThoughts(messages[i].content);
    }
    LUTHIER_ASSIGN(auto encoded, encodeMessages(tokenizer, messages, system, tools));
    std::vector<TurnIds> turns(messages.size() / 2);
    for (std::size_t i = 0; i < turns.size(); ++i)
        turns[i] = {std::move(encoded[2 * i]), std::move(encoded[2 * i + 1])};
    if (!m_reasoning)
        return turns;
    LUTHIER_ASSIGN(const std::vector<std::int32_t> thought, emptyThought(tokenizer));
    for (std::size_t i = discard && !turns.empty() ? turns.size() - 1 : 0; i < turns.size(); ++i) {
        if (hasThought(messages[2 * i + 1].content))
            continue;
        if (m_thinking.value_or(false)) // teach that no thought was needed
            turns[i].target.insert(turns[i].target.begin(), thought.begin(), thought.end());
        else
            turns[i].source.insert(turns[i].source.end(), thought.begin(), thought.end());
    }
    return turns;
}

Result<TurnIds> ChatTemplate::encodeOneTurn(const Tokenizer &tokenizer, std::vector<Message> messages,
    const std::string &system, const std::string &tools) const
{
    TurnIds turn;
    if (messages.empty())
        return turn;
    for (std::size_t i = 1; m_reasoning && i < messages.size(); i += 2) {
        const bool last = i + 2 >= messages.size();
        if (last ? m_thinking == std::optional(false) : !m_preserveThinking)
            messages[i].content = withoutThoughts(messages[i].content);
    }
    LUTHIER_ASSIGN(auto encoded, encodeMessages(tokenizer, messages, system, tools));
    for (std::size_t i = 0; i + 1 < encoded.size(); ++i)
        turn.source.insert(turn.source.end(), encoded[i].begin(), encoded[i].end());
    turn.target = std::move(encoded.back());
    if (!m_reasoning || hasThought(messages.back().content))
        return turn;
    LUTHIER_ASSIGN(const std::vector<std::int32_t> thought, emptyThought(tokenizer));
    if (m_thinking.value_or(false))
        turn.target.insert(turn.target.begin(), thought.begin(), thought.end());
    else
        turn.source.insert(turn.source.end(), thought.begin(), thought.end());
    return turn;
}

} // namespace luthier
