// SPDX-License-Identifier: GPL-3.0-or-later
// The equivalent `llamafactory-cli train …` of a configuration, ready to be pasted.
#pragma once

#include "base/hub.h"
#include "config/command/shell_words.h"
#include "config/config_document.h"

#include <string>
#include <vector>

namespace luthier
{

/// A word of the command, or the environment variable that stands for a secret.
struct CommandWord {
    std::string text;
    std::string variable = {};
};

struct CommandArgument {
    std::string flag; ///< "--lora_rank"
    std::vector<CommandWord> values;
};

struct ExportedCommand {
    std::string variable = {}; ///< Set to 1 for the command: "USE_MODELSCOPE_HUB". Empty: none.
    std::vector<CommandArgument> arguments; ///< Given settings, in the order of LLaMA Board.
    std::vector<Text> notes; ///< What a command line cannot say, and how secrets are passed.

    /// "llamafactory-cli", "train", "--stage", "sft" …; variables as "$NAME".
    std::vector<std::string> words() const;
    /// One argument a line behind the variable, as LLaMA Board lays it out.
    std::string text(Shell shell) const;
    /// The same on one line.
    std::string line(Shell shell) const;
};

/// @p hub: where a name of a model leads, which a command says by a variable in front of it.
ExportedCommand exportCommand(const ConfigDocument &document, Hub hub = Hub::HuggingFace);

/// A value as Python prints it: True, 5e-05, 1.0, 100; mappings as JSON.
std::string commandValue(const ParamSpec &spec, const Value &value);

} // namespace luthier
