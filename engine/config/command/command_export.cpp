// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/command/command_export.h"

#include "base/numbers.h"
#include "config/board/board.h"
#include "config/command/config_args.h"

#include <algorithm>

namespace luthier
{

namespace
{

/// Given settings in the order in which LLaMA Board sends them. Keys without a control of their own stand where the
/// board puts its extra arguments.
std::vector<const ParamSpec *> exportOrder(const ConfigDocument &document)
{
    std::vector<const ParamSpec *> specs = document.given();
    const std::span<const std::string_view> board = boardKeyOrder();
    const auto extra = std::find(board.begin(), board.end(), "optim");
    const auto rank = [&](const ParamSpec *spec) {
        const auto place = std::find(board.begin(), board.end(), spec->key);
        return place == board.end() ? extra : place;
    };
    std::stable_sort(
        specs.begin(), specs.end(), [&rank](const ParamSpec *a, const ParamSpec *b) { return rank(a) < rank(b); });
    return specs;
}

CommandArgument argument(const ParamSpec &spec, const Value &value)
{
    CommandArgument out{.flag = "--" + std::string(spec.key), .values = {}};
    if (!spec.secretVariable.empty()) {
        out.values.push_back({.text = {}, .variable = std::string(spec.secretVariable)});
        return out;
    }
    std::vector<std::string> texts;
    if (value.is_array()) {
        for (const Value &item : value)
            texts.push_back(commandValue(spec, item));
    } else {
        texts.push_back(commandValue(spec, value));
    }
    // A text that looks like an option must be tied to its flag.
    if (texts.size() == 1 && texts[0].starts_with('-') && !value.is_number())
        out.flag += "=" + texts[0];
    else
        std::transform(texts.begin(), texts.end(), std::back_inserter(out.values),
            [](std::string &text) { return CommandWord{.text = std::move(text)}; });
    return out;
}

/// Whether reading @p item again gives @p value: lists that must be one word, and texts inside of mappings that look
/// like numbers, do not come back.
bool isReadBack(const ParamSpec &spec, const Value &value, const CommandArgument &item)
{
    std::vector<std::string> words{item.flag};
    for (const CommandWord &word : item.values)
        words.push_back(word.text);
    const auto read = readArgs(words);
    return read && read->document.problems().empty() && read->document.isGiven(spec.key)
        && valueOf(read->document.config(), spec) == value;
}

/// Why a command line cannot hold a value; empty if it can.
Text obstacle(const ParamSpec &spec, const Value &value)
{
    if (value.is_null() && !defaultOf(spec).is_null())
        return LUTHIER_TEXT("Errors", "%1 is empty here. A command line cannot say so: use the YAML file.")
            .arg(spec.key);
    if (spec.key == "include_num_input_tokens_seen" && isText(value, "non_padding"))
        return LUTHIER_TEXT(
            "Errors", "%1 is non_padding here. A command line takes only True or False: use the YAML file.")
            .arg(spec.key);
    if (spec.key == "report_to" && value.is_string() && value.get<std::string>().find(',') != std::string::npos)
        return LUTHIER_TEXT("Errors", "%1 names several loggers. A command line takes one: use the YAML file.")
            .arg(spec.key);
    return {};
}

/// "org/name", which a path of two parts may be too; then the variable does no harm.
bool isOnHub(std::string_view model)
{
    return std::count(model.begin(), model.end(), '/') == 1 && model.find_first_of("/.~") != 0 && !model.ends_with('/')
        && model.find('\\') == std::string_view::npos;
}

/// What sets @p variable for the command that follows; @p between where the shell makes a command of its own of it.
std::string withVariable(const std::string &variable, Shell shell, std::string_view between)
{
    if (variable.empty())
        return {};
    switch (shell) {
    case Shell::Bash:
        return variable + "=1 ";
    case Shell::PowerShell:
        return "$env:" + variable + " = '1'" + std::string(between);
    case Shell::Cmd:
        return "set \"" + variable + "=1\"" + std::string(between);
    }
    return {};
}

std::string joined(const CommandArgument &argument, Shell shell)
{
    const std::size_t equals = argument.flag.find('=');
    std::string out = equals == std::string::npos ? argument.flag : quoteWord(argument.flag, shell);
    for (const CommandWord &word : argument.values)
        out += " " + (word.variable.empty() ? quoteWord(word.text, shell) : quoteVariable(word.variable, shell));
    return out;
}

} // namespace

std::string commandValue(const ParamSpec &spec, const Value &value)
{
    if (spec.key == "include_num_input_tokens_seen")
        return isText(value, "no") ? "False" : "True";
    if (value.is_boolean())
        return value.get<bool>() ? "True" : "False";
    if (value.is_number_float())
        return pythonFloat(value.get<double>());
    if (value.is_string())
        return value.get<std::string>();
    return pythonJson(value);
}

ExportedCommand exportCommand(const ConfigDocument &document, Hub hub)
{
    ExportedCommand command;
    if (isOnHub(document.config().model.modelNameOrPath))
        command.variable = hubVariable(hub);
    for (const ParamSpec *spec : exportOrder(document)) {
        const Value value = document.spelledValueOf(*spec);
        if (Text why = obstacle(*spec, value); !why.isEmpty()) {
            command.notes.push_back(std::move(why));
            continue;
        }
        if (value.is_null())
            continue;
        CommandArgument item = argument(*spec, value);
        if (spec->secretVariable.empty() && value.is_structured() && !isReadBack(*spec, value, item)) {
            command.notes.push_back(
                LUTHIER_TEXT("Errors", "%1 holds something that a command line cannot say: use the YAML file.")
                    .arg(spec->key));
            continue;
        }
        command.arguments.push_back(std::move(item));
        if (!spec->secretVariable.empty())
            command.notes.push_back(
                LUTHIER_TEXT("Errors", "%1 is a secret: set the environment variable %2 before running the command.")
                    .arg(spec->key)
                    .arg(spec->secretVariable));
    }
    return command;
}

std::vector<std::string> ExportedCommand::words() const
{
    std::vector<std::string> out;
    out.emplace_back("llamafactory-cli");
    out.emplace_back("train");
    for (const CommandArgument &item : arguments) {
        out.push_back(item.flag);
        for (const CommandWord &word : item.values)
            out.push_back(word.variable.empty() ? word.text : "$" + word.variable);
    }
    return out;
}

std::string ExportedCommand::text(Shell shell) const
{
    std::string out = withVariable(variable, shell, "\n") + "llamafactory-cli train";
    for (const CommandArgument &item : arguments) {
        out += ' ';
        out += continuationOf(shell);
        out += "\n    " + joined(item, shell);
    }
    return out + "\n";
}

std::string ExportedCommand::line(Shell shell) const
{
    std::string out = withVariable(variable, shell, shell == Shell::Cmd ? " && " : "; ") + "llamafactory-cli train";
    for (const CommandArgument &item : arguments)
        out += " " + joined(item, shell);
    return out;
}

} // namespace luthier
