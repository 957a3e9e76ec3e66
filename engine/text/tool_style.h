// SPDX-License-Identifier: GPL-3.0-or-later
// How a template shows the available tools and the calls of the model; the texts are those of LLaMA-Factory's
// tool formats (Apache-2.0), which models were trained on.
#pragma once

#include "base/json.h"

#include <string>
#include <string_view>
#include <vector>

namespace luthier
{

struct ToolCall {
    std::string name;
    Json arguments; ///< Usually an object; a text that holds JSON stays text.
};

enum class ToolStyle {
    Default,
    Gemma4,
    Glm4,
    Glm4Moe,
    Lfm2,
    Ling,
    Llama3,
    MiniMax1,
    MiniMax2,
    Mistral,
    Qwen,
    Qwen35,
    SeedOss,
};

/// "default", "qwen3_5", …; an error that lists them for any other name.
Result<ToolStyle> toolStyleFromName(std::string_view name);
std::vector<std::string_view> toolStyleNames();

/// The text that describes @p tools (a JSON list, entries bare or wrapped in {"type": "function"}) in the system
/// message; empty for an empty list. @p date is shown by Llama 3 only ("24 Nov 2026").
/// Errors: no list, entries without the fields the style shows.
Result<std::string> renderTools(ToolStyle style, const Json &tools, std::string_view date);

/// The text of an assistant message that makes @p calls. Errors: several calls where the style has only one,
/// arguments that are no object where the style lists them.
Result<std::string> renderToolCalls(ToolStyle style, const std::vector<ToolCall> &calls);

/// The calls in @p text: one JSON object with "name" and "arguments", or a list of them.
Result<std::vector<ToolCall>> parseToolCalls(std::string_view text);

/// As Python's str() shows a value: None, True, 1.5, ['a', 'b'].
std::string pythonText(const Json &value);

} // namespace luthier
