// SPDX-License-Identifier: GPL-3.0-or-later
// The slots of a template, read off the tokenizer's own chat template: it renders conversations of marked messages,
// and what stands around the marks are the slots. The probes are LLaMA-Factory's, so the slots are too.
#include "text/chat_template.h"
#include "text/jinja.h"

#include <algorithm>

namespace luthier
{

namespace
{

constexpr const char *kMark = "{{content}}";

Json message(const char *role, const char *content)
{
    return Json{{"role", role}, {"content", content}};
}

/// What @p longer has beside @p shorter, walking both from the left.
std::string extraOf(const std::string &shorter, const std::string &longer)
{
    std::string extra;
    std::size_t i = 0;
    for (std::size_t j = 0; j < longer.size() && i < shorter.size(); ++j) {
        if (shorter[i] == longer[j])
            ++i;
        else
            extra += longer[j];
    }
    return extra;
}

std::string without(std::string text, std::string_view part)
{
    for (std::size_t at = text.find(part); at != std::string::npos; at = text.find(part, at))
        text.erase(at, part.size());
    return text;
}

std::string tail(const std::string &text, std::size_t from)
{
    return text.substr(std::min(from, text.size()));
}

} // namespace

Result<ChatTemplate> ChatTemplate::fromTokenizer(const Tokenizer &tokenizer)
{
    if (tokenizer.chatTemplate().empty())
        return named("empty");
    const auto refuse = [](Error error) {
        error.message =
            LUTHIER_TEXT("Errors", "No template is named, and the model's own chat template cannot be followed: %1")
                .arg(error.message);
        error.hint = LUTHIER_TEXT("Errors", "Name a template with --template.");
        return error;
    };
    Result<JinjaTemplate> jinja = JinjaTemplate::parse(tokenizer.chatTemplate());
    if (!jinja)
        return refuse(std::move(jinja).error());
    const auto render = [&](Json messages, bool answer) -> Result<std::string> {
        Json variables{{"messages", std::move(messages)}, {"add_generation_prompt", answer}, {"tools", nullptr},
            {"documents", nullptr}};
        const auto name = [&](const char *key, std::optional<std::int32_t> id) {
            if (id)
                variables[key] = tokenizer.tokenText(*id).value_or(std::string());
        };
        name("bos_token", tokenizer.bosId());
        name("eos_token", tokenizer.eosId());
        name("pad_token", tokenizer.padId());
        name("unk_token", tokenizer.unknownId());
        return jinja->render(variables);
    };
    LUTHIER_ASSIGN(const std::vector<std::int32_t> start, tokenizer.encode("", {.addSpecialTokens = true}));
    const std::string prefix = tokenizer.decode(start);
    const auto probe = [&]() -> Result<ChatTemplate> {
        LUTHIER_ASSIGN(std::string system, render(Json::array({message("system", kMark)}), false));
        LUTHIER_ASSIGN(
            std::string userWithoutSystem, render(Json::array({message("system", ""), message("user", kMark)}), true));
        LUTHIER_ASSIGN(std::string user, render(Json::array({message("user", kMark)}), true));
        LUTHIER_ASSIGN(
            std::string assistant, render(Json::array({message("user", kMark), message("assistant", kMark)}), false));
        system = tail(system, prefix.size());
        userWithoutSystem = tail(userWithoutSystem, prefix.size());
        assistant = tail(assistant, user.size());
        user = tail(user, prefix.size());

        LUTHIER_ASSIGN(ChatTemplate out, named("default"));
        out.m_name.clear();
        out.m_replaceJinja = false;
        out.m_reasoning = assistant.find("<think>") != std::string::npos;
        assistant = without(without(std::move(assistant), "<think>"), "</think>");
        assistant = tail(assistant, std::min(assistant.find_first_not_of('\n'), assistant.size()));
        if (user.size() > userWithoutSystem.size()) { // the template adds a system text of its own
            out.m_defaultSystem = extraOf(userWithoutSystem, user);
            std::string whole = system;
            if (const std::size_t at = whole.find(kMark); at != std::string::npos)
                whole.replace(at, std::string_view(kMark).size(), out.m_defaultSystem);
            user = tail(user, whole.size());
        }
        for (const std::string *slot : {&system, &user, &assistant}) {
            if (slot->find(kMark) == std::string::npos)
                return Error{ErrorCode::Unsupported,
                    LUTHIER_TEXT("Errors", "It does not show the messages as they are given."), {}, "chat template"};
        }
        out.m_prefix.clear();
        if (!prefix.empty())
            out.m_prefix.push_back({Slot::Kind::Text, prefix});
        out.m_system = {{Slot::Kind::Text, system}};
        out.m_user = {{Slot::Kind::Text, user}};
        out.m_assistant = {{Slot::Kind::Text, assistant}};
        out.m_observation = out.m_user;
        out.m_function = out.m_assistant;
        return out;
    };
    Result<ChatTemplate> found = probe();
    if (!found)
        return refuse(std::move(found).error());
    return found;
}

} // namespace luthier
