// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/files/config_file.h"

#include "base/files.h"
#include "config/files/yaml_values.h"
#include "config/files/yaml_writer.h"

#include <algorithm>

namespace luthier
{

namespace
{

constexpr std::uint64_t kMaximumBytes = 4u << 20;

/// Line of the first `"key":` in a JSON text, from 1; 0 if the key is written with escapes.
std::size_t lineOfJsonKey(std::string_view text, std::string_view key)
{
    const std::string quoted = '"' + std::string(key) + '"';
    for (std::size_t at = text.find(quoted); at != std::string_view::npos; at = text.find(quoted, at + 1)) {
        const std::size_t next = text.find_first_not_of(" \t\r\n", at + quoted.size());
        if (next != std::string_view::npos && text[next] == ':')
            return 1
                + static_cast<std::size_t>(
                    std::count(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(at), '\n'));
    }
    return 0;
}

Result<ConfigDocument> readJson(std::string_view text, const std::string &where, Origin origin)
{
    LUTHIER_ASSIGN(const Json root, parseJson(text, where, {.duplicates = DuplicateKeys::Refuse}));
    if (!root.is_object())
        return Error{.code = ErrorCode::InvalidConfig,
            .message = LUTHIER_TEXT("Errors", "The file holds no settings: it must be a JSON object."),
            .hint = {},
            .context = where};
    ConfigDocument document;
    for (const auto &[key, value] : root.items()) {
        const std::size_t line = lineOfJsonKey(text, key);
        document.give(key, value, origin, line > 0 ? where + ":" + std::to_string(line) : where);
    }
    return document;
}

/// A value as LLaMA-Factory's files have it.
Value fileValue(const ConfigDocument &document, const ParamSpec &spec)
{
    Value value = document.spelledValueOf(spec);
    if (spec.key == "include_num_input_tokens_seen" && !isText(value, "non_padding"))
        return isText(value, "all");
    // A list of trackers is a list in files; LLaMA-Factory takes a text with commas for one name.
    if (spec.key == "report_to" && value.is_string() && value.get<std::string>().find(',') != std::string::npos)
        return splitList(value.get<std::string>());
    return value;
}

} // namespace

ConfigFormat formatOfName(std::string_view path)
{
    return path.ends_with(".json") ? ConfigFormat::JsonFile : ConfigFormat::YamlFile;
}

Result<ConfigDocument> readConfigText(
    std::string_view text, ConfigFormat format, const std::string &where, Origin origin)
{
    if (text.starts_with("\xEF\xBB\xBF"))
        text.remove_prefix(3);
    if (format == ConfigFormat::JsonFile)
        return readJson(text, where, origin);
    LUTHIER_ASSIGN(const std::vector<YamlEntry> entries, readYamlMapping(text, where));
    ConfigDocument document;
    for (const YamlEntry &entry : entries)
        document.give(entry.key, entry.value, origin, where + ":" + std::to_string(entry.line));
    return document;
}

Result<ConfigDocument> readConfigFile(const std::string &path, Origin origin)
{
    LUTHIER_ASSIGN(const std::string text, readFile(path, kMaximumBytes));
    return readConfigText(text, formatOfName(path), path, origin);
}

Json givenValues(const ConfigDocument &document)
{
    Json values = Json::object();
    for (const ParamSpec *spec : document.given())
        values[std::string(spec->key)] = fileValue(document, *spec);
    return values;
}

std::string toYaml(const ConfigDocument &document)
{
    return writeYaml(givenValues(document), {.sortKeys = false, .allowUnicode = true, .portable = true});
}

std::string toYamlWithoutSecrets(const ConfigDocument &document)
{
    ConfigDocument open = document;
    for (const ParamSpec &spec : paramTable()) {
        if (!spec.secretVariable.empty() && open.isGiven(spec.key))
            open.reset(spec.key);
    }
    return toYaml(open);
}

std::string toTrainingArgsYaml(const ConfigDocument &document)
{
    return writeYaml(givenValues(document), {.sortKeys = true, .allowUnicode = false, .portable = true});
}

std::string toJson(const ConfigDocument &document)
{
    return pythonJson(givenValues(document), {.indent = 2}) + "\n";
}

Result<void> writeConfigFile(const ConfigDocument &document, const std::string &path)
{
    return writeFileAtomic(path, formatOfName(path) == ConfigFormat::JsonFile ? toJson(document) : toYaml(document));
}

} // namespace luthier
