// SPDX-License-Identifier: GPL-3.0-or-later
// The models that LLaMA Board lists by name, from resources/models.json (facts of LLaMA-Factory 0.9.5).
#pragma once

#include "base/hub.h"
#include "config/board/board.h"

#include <optional>

namespace luthier
{

struct BoardModel {
    std::string name; ///< "Qwen2.5-7B-Instruct"
    std::string huggingFace; ///< Ids on the hubs; empty where a hub does not have it.
    std::string modelScope;
    std::string openMind;
    std::string templateName; ///< What the board selects with it: "default" where that is the model's own.
    bool multimodal = false;
    std::size_t family = 0; ///< Models of a family follow each other and have the same number.

    /// On the current hub, else on the first that has it.
    const std::string &id() const;
    /// The hub of id(); nothing where no hub has the model.
    std::optional<Hub> hub() const;
};

/// In the board's order.
const std::vector<BoardModel> &boardModels();

/// By its name on the board or its id on any hub; null if the list does not have it.
const BoardModel *findBoardModel(std::string_view nameOrId);

/// Models whose name or id holds every word of @p query, without regard to case and points; those first of whose names
/// they are whole words, then those whose words begin with them. Otherwise in the board's order.
std::vector<const BoardModel *> searchBoardModels(std::string_view query);

/// Whether @p name holds every word of @p query, spelled in any of these ways.
bool holdsWords(std::string_view name, std::string_view query);

/// What the list knows, for the board's forms.
BoardContext boardContext();

} // namespace luthier
