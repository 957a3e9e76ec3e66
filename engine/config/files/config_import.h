// SPDX-License-Identifier: GPL-3.0-or-later
// Reads whatever people bring: a pasted command, a YAML or JSON file, a saved form of LLaMA Board.
#pragma once

#include "base/result.h"
#include "config/board/model_list.h"
#include "config/config_document.h"

#include <string>
#include <string_view>
#include <vector>

namespace luthier
{

enum class ImportKind { Command, YamlFile, JsonFile, BoardForm };

struct Import {
    ImportKind kind = ImportKind::Command;
    ConfigDocument document; ///< Its problems() list the settings that were not understood.
    std::vector<Text> notices; ///< What the text held beside settings: variables, other commands, missing fields.
};

/// @p where names the text in messages ("pasted text", a path). Fails if no settings can be found in it at all.
Result<Import> importText(
    std::string_view text, const std::string &where, const BoardContext &context = boardContext());

/// The same for a file of at most 4 MB.
Result<Import> importFile(const std::string &path, const BoardContext &context = boardContext());

} // namespace luthier
