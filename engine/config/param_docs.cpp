// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/param_docs.h"

#include "base/markdown.h"
#include "config/command/command_export.h"
#include "config/config_value.h"

#include <algorithm>
#include <cmath>

namespace luthier
{

namespace
{

Json limit(double value)
{
    return std::isfinite(value) ? Json(value) : Json(nullptr);
}

Json choiceValues(const ParamSpec &spec)
{
    Json values = Json::array();
    for (const Choice &choice : spec.choices)
        values.push_back(std::string(choice.value));
    return values;
}

std::string supportName(Support support)
{
    return support == Support::Engine ? "engine" : "export_only";
}

/// Other spellings of the flag, without the leading "--".
Json aliases(const ParamSpec &spec)
{
    Json names = Json::array();
    for (const std::string &spelling : flagSpellings(spec)) {
        if (spelling != "--" + std::string(spec.key))
            names.push_back(spelling.substr(2));
    }
    return names;
}

std::string shownDefault(const ParamSpec &spec)
{
    const Value value = defaultOf(spec);
    if (value.is_null() || (value.is_array() && value.empty()) || isText(value, ""))
        return "empty";
    return commandValue(spec, value);
}

void addPart(std::string &out, const char *name, const Text &part)
{
    if (!part.isEmpty())
        out += std::string("- ") + name + ": " + markdownText(part.toString()) + "\n";
}

void addChoices(std::string &out, const ParamSpec &spec)
{
    if (spec.choices.empty())
        return;
    out += spec.openChoices ? "- Usual values:" : "- Choices:";
    for (const Choice &choice : spec.choices) {
        out += (&choice == &spec.choices.front() ? " `" : ", `") + std::string(choice.value) + "`";
        if (choice.support == Support::ExportOnly)
            out += " (export only)";
    }
    out += "\n";
}

void addSetting(std::string &out, const ParamSpec &spec)
{
    out += "### " + markdownText(spec.label.toString()) + "\n\n";
    out += "`" + std::string(spec.key) + "` · " + std::string(kindName(spec.field.kind)) + " · default `"
        + shownDefault(spec) + "`";
    if (!spec.unit.isEmpty())
        out += " " + spec.unit.toString();
    if (const Text range = rangeText(spec.range); !range.isEmpty())
        out += " · " + range.toString();
    if (spec.level == Level::Basic)
        out += " · basic";
    if (spec.support == Support::ExportOnly)
        out += " · export only";
    out += "\n\n" + markdownText(spec.help.what.toString());
    if (!spec.help.advice.isEmpty())
        out += " " + markdownText(spec.help.advice.toString());
    out += "\n\n";
    addPart(out, "Memory", spec.help.memory);
    addPart(out, "Speed", spec.help.speed);
    addPart(out, "Quality", spec.help.quality);
    addChoices(out, spec);
    addPart(out, spec.support == Support::ExportOnly ? "Here" : "Our engine", spec.supportNote);
    out += "\n";
}

void addHelpPart(std::string &out, const char *name, const Text &part)
{
    if (!part.isEmpty())
        out += std::string("\n") + name + part.toString();
}

/// @p text broken at spaces, each line behind @p indent.
std::string wrapped(const std::string &text, const std::string &indent)
{
    constexpr std::size_t kWidth = 100;
    std::string out;
    std::string line = indent;
    std::size_t begin = 0;
    while (begin < text.size()) {
        const std::size_t end = std::min(text.find(' ', begin), text.size());
        const std::string_view word = std::string_view(text).substr(begin, end - begin);
        if (line.size() > indent.size() && line.size() + 1 + word.size() > kWidth) {
            out += line + "\n";
            line = indent;
        }
        if (line.size() > indent.size())
            line += ' ';
        line += word;
        begin = end + 1;
    }
    return out + line + "\n";
}

std::string valueHint(const ParamSpec &spec)
{
    if (spec.field.kind == ParamKind::Choice && spec.choices.size() <= 6) {
        std::string names;
        for (const Choice &choice : spec.choices)
            names += (names.empty() ? "" : "|") + std::string(choice.value);
        return " {" + names + "}";
    }
    const bool optional = flagWords(spec) == FlagWords::ZeroOrOne;
    std::string hint(kindName(spec.field.kind));
    std::transform(hint.begin(), hint.end(), hint.begin(),
        [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c; });
    return optional ? " [" + hint + "]" : " " + hint;
}

} // namespace

std::string helpText(const ParamSpec &spec)
{
    std::string out = spec.help.what.toString();
    addHelpPart(out, "", spec.help.advice);
    addHelpPart(out, "Memory: ", spec.help.memory);
    addHelpPart(out, "Speed: ", spec.help.speed);
    addHelpPart(out, "Quality: ", spec.help.quality);
    return out;
}

Json paramsJson()
{
    Json list = Json::array();
    for (const ParamSpec &spec : paramTable()) {
        list.push_back({{"key", std::string(spec.key)}, {"aliases", aliases(spec)},
            {"group", std::string(groupName(spec.group))}, {"level", spec.level == Level::Basic ? "basic" : "advanced"},
            {"kind", std::string(kindName(spec.field.kind))}, {"default", defaultOf(spec)},
            {"minimum", limit(spec.range.minimum)}, {"maximum", limit(spec.range.maximum)},
            {"choices", choiceValues(spec)}, {"unit", spec.unit.toString()}, {"label", spec.label.toString()},
            {"help", helpText(spec)}, {"support", supportName(spec.support)}});
    }
    return {{"parameters", std::move(list)}};
}

std::string paramsMarkdown()
{
    std::string out =
        "# Settings\n\n"
        "Every setting of a run, as the form, the command line and configuration files know it. This page "
        "is made by\n`luthier-cli params --markdown` from the same table.\n\n"
        "*Export only* settings are kept for the exported command; our engine refuses to start with "
        "them and says why.\n";
    std::optional<Group> group;
    for (const ParamSpec &spec : paramTable()) {
        if (spec.group == Group::Other)
            break;
        // Groups that two files fill are written once, in the order of their first setting.
        if (group != spec.group) {
            const bool seen = group && std::any_of(paramTable().data(), &spec, [&spec](const ParamSpec &earlier) {
                return earlier.group == spec.group;
            });
            group = spec.group;
            if (seen)
                continue;
            out += "\n## " + groupLabel(spec.group).toString() + "\n\n";
            for (const ParamSpec &member : paramTable()) {
                if (member.group == spec.group)
                    addSetting(out, member);
            }
        }
    }
    out += "\n## Carried settings\n\n"
           "Rare settings of other programs. They are read, checked by type and written back unchanged.\n\n"
           "| setting | kind | default | what it does | here |\n|---|---|---|---|---|\n";
    for (const ParamSpec &spec : paramTable()) {
        if (spec.group == Group::Other)
            out += "| `" + std::string(spec.key) + "` | " + std::string(kindName(spec.field.kind)) + " | `"
                + shownDefault(spec) + "` | " + markdownText(spec.help.what.toString()) + " | "
                + (spec.support == Support::ExportOnly ? "Export only. " : "")
                + markdownText(spec.supportNote.toString()) + " |\n";
    }
    return out;
}

std::string optionsHelp(CommandScope scope)
{
    std::string out;
    std::vector<Group> groups;
    for (const ParamSpec &spec : paramTable()) {
        if (std::find(groups.begin(), groups.end(), spec.group) == groups.end())
            groups.push_back(spec.group);
    }
    for (const Group group : groups) {
        std::string lines;
        for (const ParamSpec &spec : paramTable()) {
            if (spec.group != group || !isOptionOf(spec, scope))
                continue;
            lines += "  --" + std::string(spec.key) + valueHint(spec) + "\n";
            std::string text = spec.help.what.toString() + " Default: " + shownDefault(spec) + ".";
            if (spec.support == Support::ExportOnly)
                text += " Export only: " + spec.supportNote.toString();
            lines += wrapped(text, "      ");
        }
        if (!lines.empty())
            out += groupLabel(group).toString() + ":\n" + lines + "\n";
    }
    return out;
}

} // namespace luthier
