// SPDX-License-Identifier: GPL-3.0-or-later
// The templates as data: resources/templates.json, which the build puts into the library.
#include "base/embedded_file.h"
#include "base/json_members.h"
#include "base/near_name.h"
#include "text/chat_template.h"

namespace luthier
{

namespace
{

const Json &templateList()
{
    static const Json list = [] {
        Result<Json> parsed = parseJson(embeddedTemplates().front().text, "templates.json");
        return parsed ? *std::move(parsed) : Json::array();
    }();
    return list;
}

ChatTemplate::Slots slotsOf(const Json &json, const char *key)
{
    using Kind = ChatTemplate::Slot::Kind;
    ChatTemplate::Slots slots;
    const Json *list = findMember(json, key);
    for (const Json &slot : list != nullptr ? *list : Json::array()) {
        if (slot.is_string()) {
            slots.push_back({Kind::Text, slot.get<std::string>()});
        } else if (const std::string *token = findText(slot, "token")) {
            slots.push_back({Kind::Token, *token});
        } else {
            const std::string special = textOr(slot, "special", "");
            slots.push_back({special == "bos_token" ? Kind::Bos
                    : special == "eos_token"        ? Kind::Eos
                                                    : Kind::Nothing,
                {}});
        }
    }
    return slots;
}

std::vector<std::string> wordsOf(const Json &json, const char *key, std::vector<std::string> fallback)
{
    const Json *list = findMember(json, key);
    return list != nullptr ? list->get<std::vector<std::string>>() : std::move(fallback);
}

} // namespace

std::vector<std::string> ChatTemplate::names()
{
    std::vector<std::string> names;
    for (const Json &entry : templateList())
        names.push_back(textOr(entry, "name", ""));
    return names;
}

Result<ChatTemplate> ChatTemplate::named(std::string_view name)
{
    for (const Json &entry : templateList()) {
        if (textOr(entry, "name", "") == name)
            return fromJson(entry);
    }
    const std::string near = nearName(name, names());
    return Error{ErrorCode::InvalidConfig, LUTHIER_TEXT("Errors", "There is no template \"%1\".").arg(name),
        near.empty() ? Text() : LUTHIER_TEXT("Errors", "Did you mean \"%1\"?").arg(near), "--template"};
}

Result<ChatTemplate> ChatTemplate::fromJson(const Json &json)
{
    ChatTemplate out;
    out.m_name = textOr(json, "name", "");
    out.m_prefix = slotsOf(json, "prefix");
    out.m_system = slotsOf(json, "system");
    out.m_user = slotsOf(json, "user");
    out.m_assistant = slotsOf(json, "assistant");
    out.m_observation = slotsOf(json, json.contains("observation") ? "observation" : "user");
    out.m_function = slotsOf(json, json.contains("function") ? "function" : "assistant");
    out.m_tools = slotsOf(json, "tools");
    LUTHIER_ASSIGN(out.m_functionStyle, toolStyleFromName(textOr(json, "function_style", "default")));
    LUTHIER_ASSIGN(out.m_toolsStyle, toolStyleFromName(textOr(json, "tools_style", "default")));
    out.m_defaultSystem = textOr(json, "default_system", "");
    out.m_stopWords = wordsOf(json, "stop_words", {});
    const auto thoughts = wordsOf(json, "thought_words", {"<think>\n", "\n</think>\n\n"});
    const auto calls = wordsOf(json, "tool_call_words", {"<tool_call>", "</tool_call>"});
    out.m_thoughtWords = {thoughts.front(), thoughts.back()};
    out.m_callWords = {calls.front(), calls.back()};
    out.m_efficientEos = flagOr(json, "efficient_eos", false);
    out.m_replaceEos = flagOr(json, "replace_eos", false);
    out.m_replaceJinja = flagOr(json, "replace_jinja_template", false);
    out.m_reasoning = flagOr(json, "reasoning", false);
    out.m_emptyThoughtIsClosingWord = flagOr(json, "empty_thought_is_closing_word", false);
    out.m_systemInFirstUser = flagOr(json, "system_in_first_user", false);
    out.m_multimodal = flagOr(json, "multimodal", false);
    return out;
}

} // namespace luthier
