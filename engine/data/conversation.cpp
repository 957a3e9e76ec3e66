// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/conversation.h"

#include "base/json_members.h"

#include <algorithm>

namespace luthier
{

namespace
{

constexpr std::string_view kThinkingOff = "detailed thinking off";

const char *kindOf(const Json &value)
{
    if (value.is_null())
        return "null";
    if (value.is_boolean())
        return "a truth value";
    if (value.is_number())
        return "a number";
    if (value.is_string())
        return "a text";
    return value.is_array() ? "a list" : "an object";
}

/// What Python takes for true.
bool isTruthy(const Json &value)
{
    if (value.is_null())
        return false;
    if (value.is_boolean())
        return value.get<bool>();
    if (value.is_number())
        return value.get<double>() != 0;
    if (value.is_string())
        return !value.get_ptr<const std::string *>()->empty();
    return !value.empty();
}

Error badRow(Text message, Text hint = {})
{
    return Error{ErrorCode::InvalidData, std::move(message), std::move(hint), {}};
}

bool asks(Role role)
{
    return role == Role::User || role == Role::Observation;
}

bool answers(Role role)
{
    return role == Role::Assistant || role == Role::Function;
}

bool contains(const std::string &text, std::string_view part)
{
    return text.find(part) != std::string::npos;
}

} // namespace

Result<Conversation> ConversationReader::convert(const Json &row)
{
    LUTHIER_TRY(refuseMedia(row));
    switch (m_entry.format) {
    case DatasetFormat::Alpaca:
        return convertAlpaca(row);
    case DatasetFormat::ShareGpt:
        return convertShareGpt(row);
    case DatasetFormat::OpenAi:
        break;
    }
    return convertOpenAi(row);
}

Result<void> ConversationReader::checkColumns() const
{
    for (const std::string &name : m_missed) {
        if (m_seen.contains(name))
            continue;
        return Error{ErrorCode::InvalidData,
            LUTHIER_TEXT("Errors", "The set \"%1\" has no column \"%2\".").arg(m_entry.name).arg(name),
            LUTHIER_TEXT("Errors", "Map the columns of the file under \"columns\" in dataset_info.json."),
            m_entry.files.empty() ? std::string() : m_entry.files.front()};
    }
    return {};
}

void ConversationReader::noteColumns(const Json &row)
{
    for (const std::string &name : m_missed) {
        if (row.is_object() && row.contains(name))
            m_seen.insert(name);
    }
}

// A column that this row lacks is null, as in a table; that it exists at all is checked at the end.
const Json &ConversationReader::column(const Json &row, const std::string &name)
{
    static const Json null;
    if (const Json *value = findMember(row, name)) {
        m_seen.insert(name);
        return *value;
    }
    m_missed.insert(name);
    return null;
}

// System text and tools: null and the like count as empty, other values must be texts.
Result<std::string> ConversationReader::textColumn(const Json &row, const std::optional<std::string> &name)
{
    if (!name)
        return std::string();
    const Json &value = column(row, *name);
    if (!isTruthy(value))
        return std::string();
    if (!value.is_string())
        return badRow(
            LUTHIER_TEXT("Errors", "The column \"%1\" holds %2 instead of a text.").arg(*name).arg(kindOf(value)));
    return value.get<std::string>();
}

Result<void> ConversationReader::refuseMedia(const Json &row)
{
    const DatasetColumns &columns = m_entry.columns;
    for (const auto *name : {&columns.images, &columns.videos, &columns.audios}) {
        if (*name && isTruthy(column(row, **name)))
            return Error{ErrorCode::Unsupported,
                LUTHIER_TEXT("Errors", "The row has media in \"%1\"; only text can be trained.").arg(**name), {}, {}};
    }
    return {};
}

std::optional<bool> ConversationReader::ktoTag(const Json &row)
{
    if (!m_entry.columns.ktoTag)
        return std::nullopt;
    const Json &value = column(row, *m_entry.columns.ktoTag);
    return value.is_boolean() ? std::optional(value.get<bool>()) : std::nullopt;
}

Result<Conversation> ConversationReader::convertAlpaca(const Json &row)
{
    Conversation out;
    const DatasetColumns &columns = m_entry.columns;
    if (columns.history) {
        const Json &history = column(row, *columns.history);
        for (const Json &pair : history.is_array() ? history : Json::array()) {
            if (!pair.is_array() || pair.size() != 2)
                return badRow(LUTHIER_TEXT("Errors", "An entry of \"%1\" is no pair of question and answer.")
                                  .arg(*columns.history));
            for (std::size_t i = 0; i < 2; ++i) {
                if (!pair[i].is_string() && !out.problem)
                    out.problem = badRow(LUTHIER_TEXT("Errors", "An entry of \"%1\" holds %2 instead of a text.")
                                             .arg(*columns.history)
                                             .arg(kindOf(pair[i])));
                out.prompt.push_back({i == 0 ? Role::User : Role::Assistant,
                    pair[i].is_string() ? pair[i].get<std::string>() : std::string()});
            }
        }
    }
    std::string question;
    for (const auto *name : {&columns.prompt, &columns.query}) {
        if (!*name)
            continue;
        const Json &value = column(row, **name);
        if (!isTruthy(value))
            continue;
        if (!value.is_string())
            return badRow(
                LUTHIER_TEXT("Errors", "The column \"%1\" holds %2 instead of a text.").arg(**name).arg(kindOf(value)));
        question += (question.empty() ? "" : "\n") + value.get<std::string>();
    }
    out.prompt.push_back({Role::User, std::move(question)});

    const Json empty;
    const Json &response = columns.response ? column(row, *columns.response) : empty;
    if (const std::optional<bool> wanted = ktoTag(row)) {
        if (!response.is_string())
            out.problem = badRow(LUTHIER_TEXT("Errors", "The answer is %1 instead of a text.").arg(kindOf(response)));
        Message answer{Role::Assistant, response.is_string() ? response.get<std::string>() : std::string()};
        out.answers.assign(2, {Role::Assistant, {}});
        out.answers[*wanted ? 0 : 1] = std::move(answer);
    } else {
        const Json &chosen = m_entry.ranking && columns.chosen ? column(row, *columns.chosen) : empty;
        const Json &rejected = m_entry.ranking && columns.rejected ? column(row, *columns.rejected) : empty;
        if (chosen.is_string() && rejected.is_string())
            out.answers = {
                {Role::Assistant, chosen.get<std::string>()}, {Role::Assistant, rejected.get<std::string>()}};
        else if (response.is_string())
            out.answers = {{Role::Assistant, response.get<std::string>()}};
    }
    LUTHIER_ASSIGN(out.system, textColumn(row, columns.system));
    LUTHIER_ASSIGN(out.tools, textColumn(row, columns.tools));
    return out;
}

/// The role tag of a message, nullopt where it is null.
Result<std::optional<std::string>> ConversationReader::tagOf(const Json &message) const
{
    if (!message.is_object())
        return badRow(LUTHIER_TEXT("Errors", "A message is %1 instead of an object.").arg(kindOf(message)));
    const Json *tag = m_entry.tags.role ? findMember(message, *m_entry.tags.role) : nullptr;
    if (tag == nullptr)
        return badRow(LUTHIER_TEXT("Errors", "A message has no \"%1\".").arg(m_entry.tags.role.value_or("role_tag")),
            LUTHIER_TEXT("Errors", "Map the keys of the messages under \"tags\" in dataset_info.json."));
    if (tag->is_null())
        return std::optional<std::string>();
    if (!tag->is_string())
        return badRow(LUTHIER_TEXT("Errors", "The role of a message is %1 instead of a text.").arg(kindOf(*tag)));
    return std::optional<std::string>(tag->get<std::string>());
}

// The text of a message; one that is no text stops the run only if the row is used.
Result<std::string> ConversationReader::contentOf(const Json &message, std::size_t index, Conversation &out) const
{
    const Json *content = m_entry.tags.content ? findMember(message, *m_entry.tags.content) : nullptr;
    if (content == nullptr)
        return badRow(LUTHIER_TEXT("Errors", "Message %1 has no \"%2\".")
                          .arg(index + 1)
                          .arg(m_entry.tags.content.value_or("content_tag")),
            LUTHIER_TEXT("Errors", "Map the keys of the messages under \"tags\" in dataset_info.json."));
    if (content->is_string())
        return content->get<std::string>();
    if (!out.problem)
        out.problem =
            badRow(LUTHIER_TEXT("Errors", "The text of message %1 is %2.").arg(index + 1).arg(kindOf(*content)));
    return std::string();
}

/// The role of @p tag. Tags that are not mapped are all null, and the last of equal ones counts, as in Python's dict.
Result<Role> ConversationReader::roleOf(const std::optional<std::string> &tag) const
{
    const DatasetTags &tags = m_entry.tags;
    if (tag == tags.system)
        return Role::System;
    if (tag == tags.function)
        return Role::Function;
    if (tag == tags.observation)
        return Role::Observation;
    if (tag == tags.assistant)
        return Role::Assistant;
    if (tag == tags.user)
        return Role::User;
    return badRow(LUTHIER_TEXT("Errors", "The role \"%1\" is not mapped.").arg(tag.value_or("null")),
        LUTHIER_TEXT("Errors", "Add it under \"tags\" in dataset_info.json."));
}

// The answer of a pair; LLaMA-Factory takes any mapped role here.
Result<Message> ConversationReader::readAnswer(const Json &json, Conversation &out) const
{
    LUTHIER_ASSIGN(const std::optional<std::string> tag, tagOf(json));
    LUTHIER_ASSIGN(const Role role, roleOf(tag));
    LUTHIER_ASSIGN(std::string content, contentOf(json, 0, out));
    return Message{role, std::move(content)};
}

// Splits the messages into prompt and answers, by the columns for pairs and KTO.
Result<void> ConversationReader::chooseAnswers(const Json &row, std::vector<Message> messages, Conversation &out)
{
    if (!out.broken.empty())
        return {};
    const std::optional<bool> wanted = ktoTag(row);
    static const Json none;
    const auto &columns = m_entry.columns;
    const Json &chosen = m_entry.ranking && columns.chosen ? column(row, *columns.chosen) : none;
    const Json &rejected = m_entry.ranking && columns.rejected ? column(row, *columns.rejected) : none;
    if (!wanted && chosen.is_object() && rejected.is_object()) {
        LUTHIER_ASSIGN(Message first, readAnswer(chosen, out));
        LUTHIER_ASSIGN(Message second, readAnswer(rejected, out));
        out.prompt = std::move(messages);
        out.answers = {std::move(first), std::move(second)};
        return {};
    }
    if (!messages.empty()) {
        out.answers.push_back(std::move(messages.back()));
        messages.pop_back();
    }
    out.prompt = std::move(messages);
    if (wanted)
        out.answers.insert(*wanted ? out.answers.end() : out.answers.begin(), Message{Role::Assistant, {}});
    return {};
}

/// The list of messages of @p row.
Result<const Json *> ConversationReader::messageList(const Json &row)
{
    if (!m_entry.columns.messages)
        return badRow(LUTHIER_TEXT("Errors", "The set \"%1\" names no \"messages\" column.").arg(m_entry.name));
    const Json &list = column(row, *m_entry.columns.messages);
    if (!list.is_array())
        return badRow(LUTHIER_TEXT("Errors", "The column \"%1\" holds %2 instead of a list of messages.")
                          .arg(*m_entry.columns.messages)
                          .arg(kindOf(list)));
    return &list;
}

/// The system text, when the first message is one; gives the index of the first turn.
Result<std::size_t> ConversationReader::takeSystem(const Json &list, Conversation &out) const
{
    if (!m_entry.tags.system || list.empty())
        return std::size_t{0};
    LUTHIER_ASSIGN(const std::optional<std::string> tag, tagOf(list[0]));
    if (tag != m_entry.tags.system)
        return std::size_t{0};
    const Json *content = findMember(list[0], m_entry.tags.content.value_or(""));
    if (content != nullptr && content->is_string())
        out.system = content->get<std::string>();
    else if (content != nullptr && isTruthy(*content))
        return badRow(LUTHIER_TEXT("Errors", "The text of message %1 is %2.").arg(1).arg(kindOf(*content)));
    return std::size_t{1};
}

Result<Conversation> ConversationReader::convertShareGpt(const Json &row)
{
    Conversation out;
    const DatasetTags &tags = m_entry.tags;
    LUTHIER_ASSIGN(const Json *const messagesColumn, messageList(row));
    const Json &list = *messagesColumn;
    LUTHIER_ASSIGN(const std::size_t first, takeSystem(list, out));
    if (first == 0) {
        LUTHIER_ASSIGN(out.system, textColumn(row, m_entry.columns.system));
    }
    std::vector<Message> messages;
    for (std::size_t i = first; i < list.size(); ++i) {
        LUTHIER_ASSIGN(const std::optional<std::string> tag, tagOf(list[i]));
        const bool question = messages.size() % 2 == 0;
        const bool fits = tag
            && (question ? tag == tags.user || tag == tags.observation : tag == tags.assistant || tag == tags.function);
        if (!fits) {
            out.broken = "message " + std::to_string(i + 1) + " has the role \"" + tag.value_or("null") + "\"";
            break;
        }
        LUTHIER_ASSIGN(const Role role, roleOf(tag));
        LUTHIER_ASSIGN(std::string content, contentOf(list[i], i, out));
        messages.push_back({role, std::move(content)});
    }
    if (out.broken.empty() && (messages.size() % 2 == 0) == m_entry.ranking)
        out.broken = "the number of messages is " + std::string(m_entry.ranking ? "even" : "odd");
    LUTHIER_TRY(chooseAnswers(row, std::move(messages), out));
    LUTHIER_ASSIGN(out.tools, textColumn(row, m_entry.columns.tools));
    return out;
}

Result<Conversation> ConversationReader::convertOpenAi(const Json &row)
{
    Conversation out;
    const DatasetTags &tags = m_entry.tags;
    LUTHIER_ASSIGN(const Json *const messagesColumn, messageList(row));
    const Json &list = *messagesColumn;
    LUTHIER_ASSIGN(const std::size_t first, takeSystem(list, out));
    if (first == 0 && m_entry.columns.system) {
        m_seen.insert(*m_entry.columns.system); // this format does not insist on the column
        LUTHIER_ASSIGN(out.system, textColumn(row, m_entry.columns.system));
    }
    std::vector<Message> messages;
    std::vector<std::string> toolAnswers;
    for (std::size_t i = first; i < list.size(); ++i) {
        LUTHIER_ASSIGN(std::optional<std::string> tag, tagOf(list[i]));
        std::string content;
        const Json *calls = findMember(list[i], "tool_calls");
        if ((tag == tags.assistant || tag == tags.function) && calls != nullptr && calls->is_array()
            && !calls->empty()) {
            Json functions = Json::array();
            for (const Json &call : *calls) {
                const Json *function = findMember(call, "function");
                if (function == nullptr)
                    return badRow(LUTHIER_TEXT("Errors", "A tool call of message %1 has no \"function\".").arg(i + 1));
                functions.push_back(*function);
            }
            content = pythonJson(functions);
            tag = tags.function;
        } else {
            LUTHIER_ASSIGN(content, contentOf(list[i], i, out));
        }
        if (tag == tags.observation) {
            toolAnswers.push_back(std::move(content));
            continue;
        }
        if (!toolAnswers.empty()) {
            std::string joined = toolAnswers.front();
            for (std::size_t k = 1; k < toolAnswers.size(); ++k)
                joined += "\n</tool_response>\n<tool_response>\n" + toolAnswers[k];
            messages.push_back({Role::Observation, std::move(joined)});
            toolAnswers.clear();
        }
        LUTHIER_ASSIGN(const Role role, roleOf(tag));
        messages.push_back({role, std::move(content)});
    }
    for (std::size_t i = 0; i < messages.size() && out.broken.empty(); ++i) {
        if (!(i % 2 == 0 ? asks(messages[i].role) : answers(messages[i].role)))
            out.broken = "turn " + std::to_string(i + 1) + " has the wrong role";
    }
    if (out.broken.empty() && (messages.size() % 2 == 0) == m_entry.ranking)
        out.broken = "the number of messages is " + std::string(m_entry.ranking ? "even" : "odd");
    LUTHIER_TRY(chooseAnswers(row, std::move(messages), out));

    if (m_entry.columns.tools) {
        m_seen.insert(*m_entry.columns.tools);
        const Json &tools = column(row, *m_entry.columns.tools);
        if (tools.is_array() || tools.is_object()) {
            out.tools = pythonJson(tools);
        } else {
            LUTHIER_ASSIGN(out.tools, textColumn(row, m_entry.columns.tools));
        }
    }
    if (!out.tools.empty())
        out.system += out.system.empty() ? "" : "\n";
    else if (out.system.empty())
        out.system = kThinkingOff;
    else if (!contains(out.system, "detailed thinking on") && !contains(out.system, kThinkingOff))
        out.system += "\n" + std::string(kThinkingOff);
    return out;
}

} // namespace luthier
