// SPDX-License-Identifier: GPL-3.0-or-later
// LLaMA Board's forms: what its controls are by default, which arguments it builds from them, which files it writes.
// Element ids are its own ("train.learning_rate"), so that saved forms can be read and written.
#pragma once

#include "base/json.h"
#include "base/text.h"
#include "config/config_document.h"

#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace luthier
{

enum class BoardTab { Train, Evaluate, Chat, Export };

/// What the board knows beside the form.
struct BoardContext {
    std::string cacheDir = {}; ///< From its user settings; empty for none.
    /// Whether a model of its list takes pictures; such models get the multimodal keys.
    std::function<bool(std::string_view modelName)> isMultimodal = {};
    /// The hub id or folder of a model of its list, for saved forms, which do not hold it. "" if unknown.
    std::function<std::string(std::string_view modelName)> pathOfModel = {};
};

struct BoardArguments {
    std::string refusedBy = {}; ///< The board's alert: "err_no_dataset" …; empty if the form is accepted.
    Text problem = {}; ///< Why there are no arguments: the alert in words, or a text that is no number.
    Json args = nullptr; ///< In the builder's order, with null and false; null if there are none.
};

/// The arguments that the board builds from @p form. Controls that are missing count as untouched.
BoardArguments boardArguments(BoardTab tab, const Json &form, const BoardContext &context = {});

/// Without null, false and empty text, save for the keys that the board always sends.
Json cleanBoardArguments(const Json &args);

/// The words that a correctly quoted preview splits into; starts with "llamafactory-cli", "train".
std::vector<std::string> boardWords(const Json &cleanArgs);

/// The cleaned arguments as a document, ready to run, check or export.
ConfigDocument documentOfArguments(const Json &cleanArgs, Origin origin);

/// Keys in the order in which the board sends them; it is the order of exported commands.
std::span<const std::string_view> boardKeyOrder();

/// The controls of a tab with the values of a fresh board.
Json defaultBoardForm(BoardTab tab);

/// What a fresh board would train with, without model, template, dataset and output folder: the values with which a
/// form starts. All are of Origin::Preset.
ConfigDocument boardPreset();

/// llamaboard_config.yaml: the form without the four elements that the board leaves out.
std::string boardFormYaml(const Json &form);

/// training_args.yaml: the cleaned arguments with sorted keys.
std::string trainingArgsYaml(const Json &cleanArgs);

/// The file that the form writes for DeepSpeed: stage 2 or 3.
std::string deepSpeedFileName(int stage, bool offload);
Json deepSpeedSettings(int stage, bool offload);

} // namespace luthier
