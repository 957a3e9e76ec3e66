// SPDX-License-Identifier: GPL-3.0-or-later
// Configurations on a command line, read as LLaMA-Factory's own parser reads them: unambiguous prefixes, hyphens for
// underscores, bare switches, --no_NAME, lists, JSON. A file may come first, `key=value` overrides may be mixed in.
#pragma once

#include "base/result.h"
#include "config/config_document.h"

#include <span>
#include <string>
#include <vector>

namespace luthier
{

/// Which options a command takes: chat, api and export know no training options.
enum class CommandScope { Train, Infer };

struct ArgsResult {
    ConfigDocument document; ///< File under command line.
    bool helpWanted = false; ///< -h or --help was among the words; nothing else counts then.
};

/// @p words is what follows the command. Fails only if the file cannot be read or a word is not UTF-8; wrong words are
/// problems of the document: rule ids "unknown_flag", "command_line_usage", "unknown_key" (for overrides).
Result<ArgsResult> readArgs(std::span<const std::string> words, CommandScope scope = CommandScope::Train);

/// Whether @p spec is an option of commands of @p scope.
bool isOptionOf(const ParamSpec &spec, CommandScope scope);

/// How many words may follow the flag of a setting.
enum class FlagWords { One, ZeroOrOne, OneOrMore };
FlagWords flagWords(const ParamSpec &spec);

/// "lora_rank" → {"--lora_rank", "--lora-rank"}; switches that are on by default add their --no_ forms.
std::vector<std::string> flagSpellings(const ParamSpec &spec);

} // namespace luthier
