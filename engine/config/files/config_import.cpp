// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/files/config_import.h"

#include "base/files.h"
#include "base/unicode.h"
#include "config/command/config_args.h"
#include "config/command/shell_words.h"
#include "config/files/config_file.h"
#include "config/files/yaml_values.h"

#include <algorithm>

namespace luthier
{

namespace
{

constexpr std::uint64_t kMaximumBytes = 4u << 20;

std::string_view trimmed(std::string_view text)
{
    const auto first = text.find_first_not_of(" \t\r\n");
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(" \t\r\n") - first + 1);
}

std::string_view fileName(std::string_view path)
{
    return path.substr(path.find_last_of("/\\") == std::string_view::npos ? 0 : path.find_last_of("/\\") + 1);
}

bool isAssignment(std::string_view word)
{
    const std::size_t equals = word.find('=');
    if (equals == std::string_view::npos || equals == 0 || word.starts_with('-'))
        return false;
    return word.substr(0, equals).find_first_not_of("ABCDEFGHIJKLMNOPQRSTUVWXYZ_0123456789") == std::string_view::npos;
}

bool isProgram(std::string_view word)
{
    const std::string_view name = fileName(word);
    return name == "llamafactory-cli" || name == "llamafactory-cli.exe" || name == "lmf" || name == "luthier-cli";
}

/// LLaMA-Factory started as a script, perhaps by torchrun, deepspeed or accelerate.
bool isScript(std::string_view word)
{
    const std::string_view name = fileName(word);
    return name == "train.py" || name == "launcher.py" || name == "cli.py" || name == "train_bash.py"
        || name == "llamafactory.cli";
}

struct Found {
    std::vector<std::string> words; ///< What follows the command.
    std::vector<std::string> before; ///< Variables and launcher words in front of it.
    CommandScope scope = CommandScope::Train;
};

/// Recognises a command that starts LLaMA-Factory, or nothing but options.
std::optional<Found> recognise(const Words &words)
{
    std::size_t start = 0;
    while (start < words.size() && isAssignment(words[start]))
        ++start;
    Found found;
    const bool onlyOptions = start < words.size() && words[start].starts_with("--");
    std::size_t at = start;
    while (!onlyOptions && at < words.size() && !isProgram(words[at]) && !isScript(words[at]))
        ++at;
    if (!onlyOptions && at == words.size())
        return std::nullopt;
    found.before.assign(words.begin(), words.begin() + static_cast<std::ptrdiff_t>(onlyOptions ? start : at));
    std::size_t first = onlyOptions ? start : at + 1;
    if (!onlyOptions && first < words.size()) {
        const std::string &command = words[first];
        if (command == "train") {
            ++first;
        } else if (command == "chat" || command == "api" || command == "webchat" || command == "export") {
            found.scope = CommandScope::Infer;
            ++first;
        }
    }
    found.words.assign(words.begin() + static_cast<std::ptrdiff_t>(first), words.end());
    return found;
}

bool isBoardKey(std::string_view key)
{
    for (const char *prefix : {"top.", "train.", "eval.", "infer.", "export."}) {
        if (key.starts_with(prefix))
            return true;
    }
    return false;
}

/// The first line that is neither blank nor a comment.
std::string_view firstLine(std::string_view text)
{
    std::string_view line;
    for (std::size_t begin = 0; begin < text.size(); begin += text.substr(begin).find('\n') + 1) {
        line = trimmed(text.substr(begin, text.substr(begin).find('\n')));
        if ((!line.empty() && line.front() != '#' && line != "---") || text.find('\n', begin) == std::string_view::npos)
            break;
    }
    return line;
}

/// `key:` of a setting or a control: what follows it is YAML, whatever stands in its texts.
bool beginsSettings(std::string_view text)
{
    const std::string_view line = firstLine(text);
    const std::string_view key = line.substr(0, line.find(':'));
    return key.size() < line.size() && (findParam(key) != nullptr || isBoardKey(key));
}

/// A command or a file as it stands: lines like a prompt or a fence are then parts of values.
bool beginsPlainly(std::string_view text)
{
    const std::string_view line = firstLine(text);
    if (line.starts_with("$ ") || line.starts_with("```"))
        return false;
    if (line.starts_with('{') || beginsSettings(text))
        return true;
    const std::vector<Words> commands = splitWords(line, guessShell(line)).commands;
    return !commands.empty() && recognise(commands.front());
}

/// Without the fence of a Markdown block and the "$ " of a terminal.
std::string withoutDecoration(std::string_view text)
{
    if (beginsPlainly(text))
        return std::string(text);
    std::string out;
    std::size_t begin = 0;
    while (begin < text.size()) {
        const std::size_t end = std::min(text.find('\n', begin), text.size());
        std::string_view line = text.substr(begin, end - begin);
        const std::string_view bare = trimmed(line);
        if (bare.starts_with("$ "))
            line = bare.substr(2);
        if (!bare.starts_with("```"))
            out.append(line).append("\n");
        begin = end + 1;
    }
    return out;
}

std::string joinedWords(const std::vector<std::string> &words)
{
    std::string out;
    for (const std::string &word : words)
        out += (out.empty() ? "" : " ") + quoteWord(word, Shell::Bash);
    return out;
}

Error nothingFound(const std::string &where)
{
    return {.code = ErrorCode::InvalidConfig,
        .message = LUTHIER_TEXT("Errors", "The text holds no settings."),
        .hint = LUTHIER_TEXT("Errors",
            "Paste a llamafactory-cli command, a YAML or JSON configuration, or a form saved by LLaMA Board."),
        .context = where};
}

Result<Import> importCommand(std::string_view text, const std::string &where)
{
    SplitText split = splitWords(text, guessShell(text));
    Import import{.kind = ImportKind::Command, .document = {}, .notices = std::move(split.notices)};
    bool isFound = false;
    for (const Words &words : split.commands) {
        const auto found = recognise(words);
        if (!found || isFound) {
            import.notices.push_back(
                LUTHIER_TEXT("Errors", "Left out, because it sets nothing: %1").arg(joinedWords(words)));
            continue;
        }
        isFound = true;
        if (!found->before.empty())
            import.notices.push_back(
                LUTHIER_TEXT("Errors", "Variables and launchers are not settings: %1").arg(joinedWords(found->before)));
        LUTHIER_ASSIGN(ArgsResult args, readArgs(found->words, found->scope));
        import.document = std::move(args.document);
    }
    return isFound ? Result<Import>(std::move(import)) : Result<Import>(nothingFound(where));
}

/// A saved form names neither the path of its model nor its output folder: both are put in from outside or left open.
Result<Import> importBoardForm(Json form, const std::string &where, const BoardContext &context)
{
    Import import{.kind = ImportKind::BoardForm, .document = {}, .notices = {}};
    BoardTab tab = BoardTab::Train;
    for (const auto &[id, value] : form.items()) {
        if (id.starts_with("eval."))
            tab = BoardTab::Evaluate;
        if (id.starts_with("infer."))
            tab = BoardTab::Chat;
        if (id.starts_with("export."))
            tab = BoardTab::Export;
    }
    const Json known = defaultBoardForm(tab);
    for (const auto &[id, value] : form.items()) {
        if (!known.contains(id) && id != "train.swanlab_link" && id != "train.config_path" && id != "train.seed"
            && id != "train.train_seed")
            import.notices.push_back(LUTHIER_TEXT("Errors", "%1 is no control of the form; it was left out.").arg(id));
    }
    // Newer boards have a box for the seed.
    const Json seed = form.value("train.train_seed", form.value("train.seed", Json()));

    const auto isEmpty = [&form](const char *id) {
        const Json value = form.value(id, Json());
        return value.is_null() || isText(value, "");
    };
    constexpr const char *kUnset = "unset";
    const char *output = tab == BoardTab::Evaluate ? "eval.output_dir"
        : tab == BoardTab::Export                  ? "export.export_dir"
                                                   : "train.output_dir";
    std::vector<std::string> open;
    if (isEmpty("top.model_name"))
        form["top.model_name"] = "Custom";
    if (isEmpty("top.model_path")) {
        const Json name = form["top.model_name"];
        const std::string path =
            context.pathOfModel && name.is_string() ? context.pathOfModel(name.get<std::string>()) : std::string();
        if (path.empty())
            open.emplace_back("model_name_or_path");
        form["top.model_path"] = path.empty() ? kUnset : path;
    }
    if (isEmpty(output) && tab != BoardTab::Chat) {
        open.emplace_back(tab == BoardTab::Export ? "export_dir" : "output_dir");
        form[output] = kUnset;
    }
    for (const char *dataset : {"train.dataset", "eval.dataset"}) {
        const bool belongs = (tab == BoardTab::Train) == (std::string_view(dataset) == "train.dataset");
        const Json value = form.value(dataset, Json());
        if (belongs && (tab == BoardTab::Train || tab == BoardTab::Evaluate) && (value.is_null() || value.empty())) {
            open.emplace_back(tab == BoardTab::Train ? "dataset" : "eval_dataset");
            form[dataset] = Json::array({kUnset});
        }
    }
    BoardArguments built = boardArguments(tab, form, context);
    if (built.args.is_null())
        return Error{.code = ErrorCode::InvalidConfig, .message = built.problem, .hint = {}, .context = where};
    if (!seed.is_null())
        built.args["seed"] = seed;
    Json args = cleanBoardArguments(built.args);
    for (const std::string &key : open) {
        args.erase(key);
        import.notices.push_back(LUTHIER_TEXT("Errors", "The saved form does not hold %1: choose it.").arg(key));
    }
    import.document = documentOfArguments(args, Origin::File);
    return import;
}

Result<Import> importMapping(
    std::string_view text, ImportKind kind, const std::string &where, const BoardContext &context)
{
    const ConfigFormat format = kind == ImportKind::JsonFile ? ConfigFormat::JsonFile : ConfigFormat::YamlFile;
    Json values = Json::object();
    if (kind == ImportKind::JsonFile) {
        LUTHIER_ASSIGN(values, parseJson(text, where));
    } else {
        LUTHIER_ASSIGN(const std::vector<YamlEntry> entries, readYamlMapping(text, where));
        for (const YamlEntry &entry : entries)
            values[entry.key] = entry.value;
    }
    if (!values.is_object() || values.empty())
        return nothingFound(where);
    for (const auto &[key, value] : values.items()) {
        if (isBoardKey(key))
            return importBoardForm(std::move(values), where, context);
    }
    LUTHIER_ASSIGN(ConfigDocument document, readConfigText(text, format, where));
    return Import{.kind = kind, .document = std::move(document), .notices = {}};
}

/// A command has options; YAML has keys at the start of its lines.
bool looksLikeCommand(std::string_view text)
{
    for (const Words &words : splitWords(text, guessShell(text)).commands) {
        if (recognise(words))
            return true;
    }
    return false;
}

} // namespace

Result<Import> importText(std::string_view text, const std::string &where, const BoardContext &context)
{
    if (text.starts_with("\xEF\xBB\xBF"))
        text.remove_prefix(3);
    if (findInvalidUtf8(text) != std::string_view::npos)
        return Error{.code = ErrorCode::InvalidConfig,
            .message = LUTHIER_TEXT("Errors", "The text is not UTF-8."),
            .hint = LUTHIER_TEXT("Errors", "Save it as UTF-8 and read it again."),
            .context = where};
    const std::string plain = withoutDecoration(text);
    const std::string_view bare = trimmed(plain);
    if (bare.empty())
        return nothingFound(where);
    if (bare.front() == '{')
        return importMapping(plain, ImportKind::JsonFile, where, context);
    if (!beginsSettings(plain) && looksLikeCommand(plain))
        return importCommand(plain, where);
    return importMapping(plain, ImportKind::YamlFile, where, context);
}

Result<Import> importFile(const std::string &path, const BoardContext &context)
{
    LUTHIER_ASSIGN(const std::string text, readFile(path, kMaximumBytes));
    return importText(text, path, context);
}

} // namespace luthier
