// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/command/config_args.h"

#include "base/unicode.h"
#include "config/files/config_file.h"
#include "config/files/yaml_values.h"

#include <algorithm>
#include <map>

namespace luthier
{

namespace
{

std::string hyphenated(std::string_view key)
{
    std::string out(key);
    std::replace(out.begin(), out.end(), '_', '-');
    return out;
}

bool hasNegativeFlag(const ParamSpec &spec)
{
    return spec.field.kind == ParamKind::Flag && defaultOf(spec) == Value(true);
}

struct Flag {
    const ParamSpec *spec = nullptr;
    bool isNegative = false;
    bool isHelp = false;
};

using Flags = std::map<std::string, Flag, std::less<>>;

Flags flagsOf(CommandScope scope)
{
    Flags flags;
    flags["-h"] = flags["--help"] = {.isHelp = true};
    for (const ParamSpec &spec : paramTable()) {
        if (!isOptionOf(spec, scope))
            continue;
        for (std::string &spelling : flagSpellings(spec)) {
            const bool negative = spelling.starts_with("--no_") || spelling.starts_with("--no-");
            flags[std::move(spelling)] = {.spec = &spec, .isNegative = negative};
        }
    }
    return flags;
}

const Flags &flagTable(CommandScope scope)
{
    static const Flags train = flagsOf(CommandScope::Train);
    static const Flags infer = flagsOf(CommandScope::Infer);
    return scope == CommandScope::Train ? train : infer;
}

/// "-1", "-0.5", "-.5": words that look like options but are numbers.
bool isNegativeNumber(std::string_view word)
{
    if (!word.starts_with('-'))
        return false;
    word.remove_prefix(1);
    const std::size_t point = word.find('.');
    const std::string_view whole = word.substr(0, point);
    const auto digits = [](std::string_view text) {
        return text.find_first_not_of("0123456789") == std::string_view::npos;
    };
    if (point == std::string_view::npos)
        return !whole.empty() && digits(whole);
    const std::string_view fraction = word.substr(point + 1);
    return digits(whole) && !fraction.empty() && digits(fraction);
}

class Parser
{
public:
    /// @p file is what the words are laid over; they may extend its mappings.
    Parser(std::span<const std::string> words, CommandScope scope, const ConfigDocument &file)
        : m_words(words)
        , m_scope(scope)
        , m_flags(flagTable(scope))
        , m_file(file)
    {
    }

    ArgsResult run()
    {
        while (m_at < m_words.size()) {
            const std::string &word = m_words[m_at++];
            if (word == "--" || !isOption(word))
                positional(word);
            else
                option(word);
        }
        return std::move(m_result);
    }

private:
    void problem(std::string ruleId, std::vector<std::string> keys, Text message, std::string where)
    {
        m_result.document.addProblem({.severity = Severity::Error,
            .ruleId = std::move(ruleId),
            .keys = std::move(keys),
            .message = std::move(message),
            .where = std::move(where)});
    }

    /// Words that start an option, as Python's argparse decides it.
    bool isOption(const std::string &word) const
    {
        if (word.size() < 2 || word[0] != '-')
            return false;
        if (m_flags.contains(word))
            return true;
        if (isNegativeNumber(word))
            return false;
        if (!candidates(word).empty())
            return true;
        return word.find(' ') == std::string::npos;
    }

    /// All flags that @p word (perhaps with "=value") names or begins.
    std::vector<std::string> candidates(const std::string &word) const
    {
        const std::string name = word.substr(0, word.find('='));
        if (m_flags.contains(name))
            return {name};
        std::vector<std::string> found;
        if (!name.starts_with("--"))
            return found;
        for (auto it = m_flags.lower_bound(name); it != m_flags.end() && it->first.starts_with(name); ++it)
            found.push_back(it->first);
        return found;
    }

    void option(const std::string &word)
    {
        const std::vector<std::string> names = m_flags.contains(word) ? std::vector{word} : candidates(word);
        if (names.empty()) {
            unknownFlag(word);
            return;
        }
        if (names.size() > 1) {
            std::string list;
            for (const std::string &name : names)
                list += (list.empty() ? "" : ", ") + name;
            constexpr std::size_t kLongest = 300;
            if (list.size() > kLongest)
                list = list.substr(0, list.rfind(',', kLongest)) + ", …";
            problem("command_line_usage", {}, LUTHIER_TEXT("Errors", "%1 could mean: %2.").arg(word).arg(list), word);
            takeValues();
            return;
        }
        const Flag &flag = m_flags.find(names.front())->second;
        const std::size_t equals = m_flags.contains(word) ? std::string::npos : word.find('=');
        if (flag.isHelp) {
            m_result.helpWanted = true;
            return;
        }
        if (equals != std::string::npos)
            assigned(flag, names.front(), word.substr(equals + 1));
        else
            followed(flag, names.front());
    }

    /// `--flag=value`
    void assigned(const Flag &flag, const std::string &name, const std::string &value)
    {
        if (flag.isNegative) {
            problem("command_line_usage", {std::string(flag.spec->key)},
                LUTHIER_TEXT("Errors", "%1 takes no value.").arg(name), name);
            return;
        }
        if (flagWords(*flag.spec) == FlagWords::OneOrMore)
            m_result.document.give(flag.spec->key, Value::array({value}), Origin::CommandLine, name);
        else
            m_result.document.giveWord(*flag.spec, value, name);
    }

    /// `--flag`, and the words after it that are no options
    void followed(const Flag &flag, const std::string &name)
    {
        const ParamSpec &spec = *flag.spec;
        if (flag.isNegative) {
            m_result.document.give(spec.key, false, Origin::CommandLine, name);
            return;
        }
        const bool hasWord = m_at < m_words.size() && !isOption(m_words[m_at]) && m_words[m_at] != "--";
        switch (flagWords(spec)) {
        case FlagWords::ZeroOrOne:
            if (hasWord && !isOverride(m_words[m_at]))
                m_result.document.giveWord(spec, m_words[m_at++], name);
            else
                m_result.document.give(spec.key, true, Origin::CommandLine, name);
            return;
        case FlagWords::One:
            if (hasWord)
                m_result.document.giveWord(spec, m_words[m_at++], name);
            else
                problem("command_line_usage", {std::string(spec.key)},
                    LUTHIER_TEXT("Errors", "A value must follow %1.").arg(name), name);
            return;
        case FlagWords::OneOrMore: {
            Value list = Value::array();
            for (const std::string &value : takeValues())
                list.push_back(value);
            if (list.empty())
                problem("command_line_usage", {std::string(spec.key)},
                    LUTHIER_TEXT("Errors", "A value must follow %1.").arg(name), name);
            else
                m_result.document.give(spec.key, list, Origin::CommandLine, name);
            return;
        }
        }
    }

    /// `key=value` of a known key.
    bool isOverride(const std::string &word) const
    {
        const std::size_t equals = word.find('=');
        if (equals == std::string::npos)
            return false;
        const ParamSpec *spec = findParam(word.substr(0, std::min(equals, word.find('.'))));
        return spec != nullptr && isOptionOf(*spec, m_scope);
    }

    std::vector<std::string> takeValues()
    {
        std::vector<std::string> values;
        while (m_at < m_words.size() && !isOption(m_words[m_at]))
            values.push_back(m_words[m_at++]);
        return values;
    }

    void unknownFlag(const std::string &word)
    {
        const std::string name = word.substr(0, word.find('='));
        std::string key =
            name.substr(name.find_first_not_of('-') == std::string::npos ? name.size() : name.find_first_not_of('-'));
        const std::string_view nearest = nearestKey(key);
        Text message = LUTHIER_TEXT("Errors", "There is no option %1.").arg(name);
        if (!nearest.empty())
            message = LUTHIER_TEXT("Errors", "There is no option %1. Did you mean --%2?").arg(name).arg(nearest);
        problem("unknown_flag", {std::move(key)}, std::move(message), name);
        takeValues();
    }

    /// `key=value`, or a stray word.
    void positional(const std::string &word)
    {
        const std::size_t equals = word.find('=');
        const std::string path = word.substr(0, equals);
        const std::string key = path.substr(0, path.find('.'));
        if (!isOverride(word)) {
            if (equals != std::string::npos && !key.empty())
                m_result.document.addProblem(unknownKey(key, word));
            else
                problem("unknown_flag", {}, LUTHIER_TEXT("Errors", "\"%1\" belongs to no option.").arg(word), word);
            return;
        }
        auto value = readYamlValue(std::string_view(word).substr(equals + 1), path);
        if (!value) {
            problem("command_line_usage", {key}, value.error().message, path);
            return;
        }
        m_result.document.give(key, nested(key, path, *std::move(value)), Origin::CommandLine, path);
    }

    /// `lr_scheduler_kwargs.num_cycles=2` sets one entry of a mapping and keeps the others.
    Value nested(const std::string &key, std::string_view path, Value value) const
    {
        Value root = nullptr;
        for (const ConfigDocument *document : {&m_file, &m_result.document}) {
            if (const Value *raw = document->rawOf(key); raw != nullptr && raw->is_object())
                root = *raw;
        }
        std::vector<std::string> parts;
        for (std::size_t begin = path.find('.'); begin != std::string_view::npos;) {
            const std::size_t end = path.find('.', begin + 1);
            parts.emplace_back(path.substr(begin + 1, end - begin - 1));
            begin = end;
        }
        if (parts.empty())
            return value;
        Value *place = &root;
        for (const std::string &part : parts) {
            if (!place->is_object())
                *place = Value::object();
            place = &(*place)[part];
        }
        *place = std::move(value);
        return root;
    }

    std::span<const std::string> m_words;
    CommandScope m_scope;
    const Flags &m_flags;
    const ConfigDocument &m_file;
    std::size_t m_at = 0;
    ArgsResult m_result;
};

bool namesFile(const std::string &word)
{
    return word.ends_with(".yaml") || word.ends_with(".yml") || word.ends_with(".json");
}

} // namespace

bool isOptionOf(const ParamSpec &spec, CommandScope scope)
{
    return scope == CommandScope::Train || spec.field.section != Section::Training;
}

FlagWords flagWords(const ParamSpec &spec)
{
    if (spec.key == "include_num_input_tokens_seen")
        return FlagWords::ZeroOrOne;
    if (spec.field.kind == ParamKind::Flag)
        return defaultOf(spec).is_null() ? FlagWords::One : FlagWords::ZeroOrOne;
    const bool takesList = spec.key == "label_names" || spec.key == "include_for_metrics" || spec.key == "debug";
    return takesList ? FlagWords::OneOrMore : FlagWords::One;
}

std::vector<std::string> flagSpellings(const ParamSpec &spec)
{
    std::vector<std::string> spellings{"--" + std::string(spec.key)};
    const bool hasUnderscore = spec.key.find('_') != std::string_view::npos;
    if (hasUnderscore)
        spellings.push_back("--" + hyphenated(spec.key));
    if (hasNegativeFlag(spec)) {
        spellings.push_back("--no_" + std::string(spec.key));
        spellings.push_back("--no-" + hyphenated(spec.key));
    }
    return spellings;
}

Result<ArgsResult> readArgs(std::span<const std::string> words, CommandScope scope)
{
    for (const std::string &word : words) {
        if (findInvalidUtf8(word) != std::string_view::npos)
            return Error{.code = ErrorCode::Usage,
                .message = LUTHIER_TEXT("Errors", "A word of the command line is not UTF-8."),
                .hint = {},
                .context = replaceInvalidUtf8(word)};
    }
    ConfigDocument file;
    if (!words.empty() && namesFile(words.front())) {
        LUTHIER_ASSIGN(file, readConfigFile(words.front()));
        words = words.subspan(1);
    }
    ArgsResult result = Parser(words, scope, file).run();
    if (scope == CommandScope::Infer) {
        for (const ParamSpec *spec : file.given()) {
            if (!isOptionOf(*spec, scope))
                file.addProblem(unknownKey(spec->key, file.whereOf(spec->key)));
        }
    }
    file.layer(result.document);
    result.document = std::move(file);
    return result;
}

} // namespace luthier
