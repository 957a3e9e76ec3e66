// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/tool_style.h"

#include "base/json_members.h"
#include "text/tool_prompts.h"

#include <algorithm>
#include <array>
#include <utility>

namespace luthier
{

namespace
{

constexpr std::array<std::pair<std::string_view, ToolStyle>, 13> kNames = {{
    {"default", ToolStyle::Default},
    {"gemma4", ToolStyle::Gemma4},
    {"glm4", ToolStyle::Glm4},
    {"llama3", ToolStyle::Llama3},
    {"lfm2", ToolStyle::Lfm2},
    {"minimax1", ToolStyle::MiniMax1},
    {"minimax2", ToolStyle::MiniMax2},
    {"mistral", ToolStyle::Mistral},
    {"qwen", ToolStyle::Qwen},
    {"qwen3_5", ToolStyle::Qwen35},
    {"glm4_moe", ToolStyle::Glm4Moe},
    {"seed_oss", ToolStyle::SeedOss},
    {"ling", ToolStyle::Ling},
}};

std::string filled(std::string_view prompt, std::string_view place, std::string_view value)
{
    const std::size_t at = prompt.find(place);
    return std::string(prompt.substr(0, at)) + std::string(value) + std::string(prompt.substr(at + place.size()));
}

Error badTool(Text message)
{
    return Error{ErrorCode::InvalidData, std::move(message), {}, "tools"};
}

bool isWrapped(const Json &tool)
{
    return textOr(tool, "type", "") == "function";
}

/// The function itself, out of its {"type": "function", "function": …}.
Result<Json> bare(const Json &tool)
{
    if (!isWrapped(tool))
        return tool;
    const Json *function = findMember(tool, "function");
    if (function == nullptr || !function->is_object())
        return badTool(LUTHIER_TEXT("Errors", "A tool of type \"function\" has no \"function\"."));
    return *function;
}

Json wrapped(const Json &tool)
{
    return isWrapped(tool) ? tool : Json{{"type", "function"}, {"function", tool}};
}

Result<std::string> nameOf(const Json &tool)
{
    const Json *name = findMember(tool, "name");
    if (name == nullptr)
        return badTool(LUTHIER_TEXT("Errors", "A tool has no \"name\"."));
    return pythonText(*name);
}

std::string joined(const std::vector<std::string> &parts, std::string_view separator)
{
    std::string out;
    for (std::size_t i = 0; i < parts.size(); ++i)
        out += (i > 0 ? std::string(separator) : std::string()) + parts[i];
    return out;
}

bool isTruthy(const Json *value)
{
    if (value == nullptr || value->is_null())
        return false;
    if (value->is_boolean())
        return value->get<bool>();
    if (value->is_number())
        return value->get<double>() != 0;
    if (value->is_string())
        return !value->get_ptr<const std::string *>()->empty();
    return !value->empty();
}

/// "  - city (string, required): Name of the city, should be one of [a, b]"
Result<std::string> parameterLine(const std::string &name, const Json &parameter, const Json *required)
{
    const auto shown = [&](const Json &object, const char *key) {
        const Json *value = findMember(object, key);
        return value != nullptr ? pythonText(*value) : std::string();
    };
    if (!parameter.is_object())
        return badTool(LUTHIER_TEXT("Errors", "The parameter \"%1\" of a tool is no object.").arg(name));
    const bool needed = required != nullptr && required->is_array()
        && std::find(required->begin(), required->end(), Json(name)) != required->end();
    std::string line = "  - " + name + " (" + shown(parameter, "type") + (needed ? ", required" : "")
        + "): " + shown(parameter, "description");
    if (const Json *choices = findMember(parameter, "enum"); isTruthy(choices)) {
        std::vector<std::string> words;
        for (const Json &choice : *choices) {
            if (!choice.is_string())
                return badTool(LUTHIER_TEXT("Errors", "A choice of the parameter \"%1\" is no text.").arg(name));
            words.push_back(choice.get<std::string>());
        }
        line += ", should be one of [" + joined(words, ", ") + "]";
    }
    if (const Json *items = findMember(parameter, "items"); isTruthy(items)) {
        if (!items->is_object())
            return badTool(LUTHIER_TEXT("Errors", "The items of the parameter \"%1\" are no object.").arg(name));
        line += ", where each item should be " + shown(*items, "type");
    }
    return line + "\n";
}

Result<std::string> renderDefault(const Json &tools)
{
    std::string text;
    std::vector<std::string> names;
    for (const Json &entry : tools) {
        LUTHIER_ASSIGN(const Json tool, bare(entry));
        const Json *parameters = findMember(tool, "parameters");
        const Json *properties = parameters != nullptr ? findMember(*parameters, "properties") : nullptr;
        if (properties == nullptr || !properties->is_object())
            return badTool(LUTHIER_TEXT("Errors", "A tool has no \"parameters\" with \"properties\"."));
        std::string arguments;
        for (const auto &[name, parameter] : properties->items()) {
            LUTHIER_ASSIGN(const std::string line, parameterLine(name, parameter, findMember(*parameters, "required")));
            arguments += line;
        }
        LUTHIER_ASSIGN(std::string name, nameOf(tool));
        const Json *description = findMember(tool, "description");
        text += "> Tool Name: " + name + "\nTool Description: "
            + (description != nullptr ? pythonText(*description) : std::string()) + "\nTool Args:\n" + arguments + "\n";
        names.push_back(std::move(name));
    }
    return filled(filled(kDefaultPrompt, "%names", joined(names, ", ")), "%tools", text);
}

std::string gemma4Quoted(const std::string &text)
{
    return "<|\"|>" + text + "<|\"|>";
}

std::string upperCase(std::string text)
{
    std::transform(text.begin(), text.end(), text.begin(),
        [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c; });
    return text;
}

Result<std::string> renderGemma4(const Json &tools)
{
    std::vector<std::string> declarations;
    for (const Json &entry : tools) {
        LUTHIER_ASSIGN(const Json tool, bare(entry));
        LUTHIER_ASSIGN(const std::string name, nameOf(tool));
        const Json *description = findMember(tool, "description");
        std::string text = "declaration:" + name
            + "{description:" + gemma4Quoted(description != nullptr ? pythonText(*description) : std::string());
        const Json *parameters = findMember(tool, "parameters");
        if (isTruthy(parameters)) {
            std::vector<std::string> parts;
            if (const Json *properties = findMember(*parameters, "properties"); isTruthy(properties)) {
                std::vector<std::string> members;
                for (const auto &[key, value] : properties->items()) {
                    std::vector<std::string> fields;
                    if (const Json *about = findMember(value, "description"); isTruthy(about))
                        fields.push_back("description:" + gemma4Quoted(pythonText(*about)));
                    if (const Json *type = findMember(value, "type"); isTruthy(type))
                        fields.push_back("type:" + gemma4Quoted(upperCase(pythonText(*type))));
                    members.push_back(key + ":{" + joined(fields, ",") + "}");
                }
                parts.push_back("properties:{" + joined(members, ",") + "}");
            }
            if (const Json *required = findMember(*parameters, "required"); isTruthy(required)) {
                std::vector<std::string> words;
                for (const Json &word : *required)
                    words.push_back(gemma4Quoted(pythonText(word)));
                parts.push_back("required:[" + joined(words, ",") + "]");
            }
            if (const Json *type = findMember(*parameters, "type"); isTruthy(type))
                parts.push_back("type:" + gemma4Quoted(upperCase(pythonText(*type))));
            text += ",parameters:{" + joined(parts, ",") + "}";
        }
        declarations.push_back(text + "}");
    }
    return joined(declarations, "\n");
}

std::string gemma4Value(const Json &value)
{
    std::vector<std::string> parts;
    if (value.is_string())
        return gemma4Quoted(value.get<std::string>());
    if (value.is_array()) {
        for (const Json &item : value)
            parts.push_back(gemma4Value(item));
        return "[" + joined(parts, ",") + "]";
    }
    if (!value.is_object())
        return pythonJson(value);
    std::vector<std::string> keys;
    for (const auto &member : value.items())
        keys.push_back(member.key());
    std::sort(keys.begin(), keys.end());
    for (const std::string &key : keys)
        parts.push_back(key + ":" + gemma4Value(value.at(key)));
    return "{" + joined(parts, ",") + "}";
}

/// The arguments as (name, text) pairs: texts as they are, everything else as JSON.
Result<std::vector<std::pair<std::string, std::string>>> argumentTexts(const ToolCall &call)
{
    if (!call.arguments.is_object())
        return Error{ErrorCode::InvalidData,
            LUTHIER_TEXT("Errors", "The arguments of the call of \"%1\" are no object.").arg(call.name), {}, {}};
    std::vector<std::pair<std::string, std::string>> texts;
    for (const auto &[key, value] : call.arguments.items())
        texts.emplace_back(key, value.is_string() ? value.get<std::string>() : pythonJson(value));
    return texts;
}

std::string callJson(const ToolCall &call, const char *argumentsKey = "arguments")
{
    return pythonJson(Json{{"name", call.name}, {argumentsKey, call.arguments}});
}

Result<std::string> renderCall(ToolStyle style, const ToolCall &call)
{
    switch (style) {
    case ToolStyle::Default:
        return "Action: " + call.name + "\nAction Input: " + pythonJson(call.arguments);
    case ToolStyle::Glm4:
        return call.name + "\n" + pythonJson(call.arguments);
    case ToolStyle::Qwen:
    case ToolStyle::Ling:
        return "<tool_call>\n" + callJson(call) + "\n</tool_call>";
    case ToolStyle::Gemma4:
        if (!call.arguments.is_object())
            return argumentTexts(call).error();
        return "<|tool_call>call:" + call.name + gemma4Value(call.arguments) + "<tool_call|>";
    case ToolStyle::MiniMax1:
        return callJson(call);
    default:
        break;
    }
    LUTHIER_ASSIGN(const auto arguments, argumentTexts(call));
    std::string text;
    switch (style) {
    case ToolStyle::Glm4Moe:
        text = "\n<tool_call>" + call.name;
        for (const auto &[key, value] : arguments)
            text += "\n<arg_key>" + key + "</arg_key>\n<arg_value>" + value + "</arg_value>";
        return text;
    case ToolStyle::MiniMax2:
        text = "<invoke name=\"" + call.name + "\">";
        for (const auto &[key, value] : arguments)
            text += "\n<parameter name=\"" + key + "\">" + value + "</parameter>";
        return text + "\n</invoke>";
    case ToolStyle::Qwen35:
        text = "<tool_call>\n<function=" + call.name + ">";
        for (const auto &[key, value] : arguments)
            text += "\n<parameter=" + key + ">\n" + value + "\n</parameter>";
        return text + "\n</function>\n</tool_call>";
    case ToolStyle::SeedOss:
        text = "\n<seed:tool_call>\n<function=" + call.name;
        for (const auto &[key, value] : arguments)
            text += "\n<parameter=" + key + ">" + value + "</parameter>";
        return text + "\n</function>\n</seed:tool_call>";
    default: { // Lfm2
        std::vector<std::string> parts;
        for (const auto &[key, value] : arguments)
            parts.push_back(key + "=" + (call.arguments.at(key).is_string() ? "\"" + value + "\"" : value));
        return call.name + "(" + joined(parts, ", ") + ")";
    }
    }
}

std::string pythonQuoted(const std::string &text)
{
    const char quote = text.find('\'') != std::string::npos && text.find('"') == std::string::npos ? '"' : '\'';
    std::string out(1, quote);
    for (const char c : text) {
        if (c == '\n')
            out += "\\n";
        else if (c == '\t')
            out += "\\t";
        else if (c == '\r')
            out += "\\r";
        else if (c == '\\' || c == quote)
            out += std::string("\\") + c;
        else
            out += c;
    }
    return out + quote;
}

} // namespace

std::string pythonText(const Json &value)
{
    const auto inside = [](const Json &item) {
        return item.is_string() ? pythonQuoted(item.get<std::string>()) : pythonText(item);
    };
    std::vector<std::string> parts;
    if (value.is_string())
        return value.get<std::string>();
    if (value.is_null())
        return "None";
    if (value.is_boolean())
        return value.get<bool>() ? "True" : "False";
    if (value.is_array()) {
        for (const Json &item : value)
            parts.push_back(inside(item));
        return "[" + joined(parts, ", ") + "]";
    }
    if (value.is_object()) {
        for (const auto &[key, item] : value.items())
            parts.push_back(pythonQuoted(key) + ": " + inside(item));
        return "{" + joined(parts, ", ") + "}";
    }
    return pythonJson(value);
}

Result<ToolStyle> toolStyleFromName(std::string_view name)
{
    for (const auto &[known, style] : kNames) {
        if (known == name)
            return style;
    }
    std::vector<std::string> names;
    for (const auto &[known, style] : kNames)
        names.emplace_back(known);
    return Error{ErrorCode::InvalidConfig, LUTHIER_TEXT("Errors", "There is no tool format \"%1\".").arg(name),
        LUTHIER_TEXT("Errors", "Known formats: %1.").arg(joined(names, ", ")), "--tool_format"};
}

std::vector<std::string_view> toolStyleNames()
{
    std::vector<std::string_view> names;
    for (const auto &[name, style] : kNames)
        names.push_back(name);
    return names;
}

Result<std::string> renderTools(ToolStyle style, const Json &tools, std::string_view date)
{
    if (!tools.is_null() && !tools.is_number() && !tools.is_boolean() && (tools.empty() || tools == Json("")))
        return std::string();
    if (!tools.is_array())
        return badTool(LUTHIER_TEXT("Errors", "The tools are no JSON list."));
    for (const Json &tool : tools) {
        if (!tool.is_object())
            return badTool(LUTHIER_TEXT("Errors", "A tool is no JSON object."));
    }
    std::string text;
    switch (style) {
    case ToolStyle::Default:
        return renderDefault(tools);
    case ToolStyle::Gemma4:
        return renderGemma4(tools);
    case ToolStyle::Glm4:
        for (const Json &entry : tools) {
            LUTHIER_ASSIGN(const Json tool, bare(entry));
            LUTHIER_ASSIGN(const std::string name, nameOf(tool));
            text += "\n\n## " + name + "\n\n" + pythonJson(tool, PythonJsonStyle{.indent = 4})
                + "\n在调用上述函数时，请使用 Json 格式表示调用的参数。";
        }
        return filled(kGlm4Prompt, "%tools", text);
    case ToolStyle::Llama3:
        for (const Json &tool : tools)
            text += pythonJson(wrapped(tool), PythonJsonStyle{.indent = 4}) + "\n\n";
        return filled(filled(kLlama3Prompt, "%tools", text), "%date", date);
    case ToolStyle::Mistral: {
        Json list = Json::array();
        for (const Json &tool : tools)
            list.push_back(wrapped(tool));
        return "[AVAILABLE_TOOLS] " + pythonJson(list) + "[/AVAILABLE_TOOLS]";
    }
    case ToolStyle::SeedOss:
        return filled(kSeedPrompt, "%tools", pythonJson(tools));
    case ToolStyle::Lfm2: {
        Json list = Json::array();
        for (const Json &tool : tools) {
            LUTHIER_ASSIGN(Json function, bare(tool));
            list.push_back(std::move(function));
        }
        return "List of tools: <|tool_list_start|>" + pythonJson(list) + "<|tool_list_end|>";
    }
    case ToolStyle::MiniMax1:
    case ToolStyle::MiniMax2:
        for (const Json &entry : tools) {
            LUTHIER_ASSIGN(const Json tool, bare(entry));
            text += style == ToolStyle::MiniMax1 ? pythonJson(tool) + "\n" : "<tool>" + pythonJson(tool) + "</tool>\n";
        }
        return filled(style == ToolStyle::MiniMax1 ? kMiniMax1Prompt : kMiniMax2Prompt, "%tools", text);
    case ToolStyle::Qwen35:
        for (const Json &entry : tools) {
            LUTHIER_ASSIGN(const Json tool, bare(entry));
            text += "\n" + pythonJson(tool);
        }
        return filled(kQwen35Prompt, "%tools", text);
    case ToolStyle::Qwen:
    case ToolStyle::Glm4Moe:
    case ToolStyle::Ling:
        for (const Json &tool : tools)
            text += "\n" + pythonJson(wrapped(tool));
        break;
    }
    if (style == ToolStyle::Glm4Moe)
        return filled(kGlm4MoePrompt, "%tools", text);
    const std::string prompt = filled(kQwenPrompt, "%tools", text);
    return style == ToolStyle::Ling ? prompt + "\ndetailed thinking off" : "\n\n" + prompt;
}

Result<std::string> renderToolCalls(ToolStyle style, const std::vector<ToolCall> &calls)
{
    if (style == ToolStyle::Glm4 && calls.size() != 1)
        return Error{ErrorCode::InvalidData,
            LUTHIER_TEXT("Errors", "The tool format glm4 has exactly one call in a message, but there are %1.")
                .arg(calls.size()),
            LUTHIER_TEXT("Errors", "Use another template or --tool_format."), {}};
    if (style == ToolStyle::Llama3 || style == ToolStyle::Mistral) {
        const bool llama = style == ToolStyle::Llama3;
        Json list = Json::array();
        for (const ToolCall &call : calls)
            list.push_back(Json{{"name", call.name}, {llama ? "parameters" : "arguments", call.arguments}});
        return pythonJson(llama && list.size() == 1 ? list[0] : list);
    }
    std::vector<std::string> texts;
    for (const ToolCall &call : calls) {
        LUTHIER_ASSIGN(std::string text, renderCall(style, call));
        texts.push_back(std::move(text));
    }
    switch (style) {
    case ToolStyle::Gemma4:
        return joined(texts, "");
    case ToolStyle::MiniMax1:
        return "<tool_calls>\n" + joined(texts, "\n") + "\n</tool_calls>";
    case ToolStyle::Lfm2:
        return "<|tool_call_start|>[" + joined(texts, ", ") + "]<|tool_call_end|>";
    default:
        return joined(texts, "\n");
    }
}

Result<std::vector<ToolCall>> parseToolCalls(std::string_view text)
{
    LUTHIER_ASSIGN(Json json, parseJson(text, "call"));
    if (!json.is_array())
        json = Json::array({std::move(json)});
    std::vector<ToolCall> calls;
    for (const Json &entry : json) {
        const std::string *name = findText(entry, "name");
        const Json *arguments = findMember(entry, "arguments");
        if (name == nullptr || arguments == nullptr)
            return Error{ErrorCode::InvalidData,
                LUTHIER_TEXT("Errors", "A tool call needs a \"name\" and \"arguments\"."), {}, {}};
        calls.push_back({*name, *arguments});
    }
    return calls;
}

} // namespace luthier
