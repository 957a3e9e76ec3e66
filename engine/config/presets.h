// SPDX-License-Identifier: GPL-3.0-or-later
// Ready sets of values, by task and by the memory of the card: resources/presets, which the build puts into the
// library. Each sets its own keys and leaves all others as they are.
#pragma once

#include "base/result.h"
#include "config/problem.h"

#include <span>
#include <string_view>
#include <vector>

namespace luthier
{

enum class PresetKind { Task, Card };

struct Preset {
    std::string_view id;
    PresetKind kind = PresetKind::Task;
    Text title;
    Text description; ///< One sentence.
    std::string_view yaml; ///< The file.
    std::uint64_t cardBytes = 0; ///< Memory of the card it is for; 0: no certain one.
    std::vector<Change> changes; ///< What it sets, in the order of the table; null resets a setting to its default.
};

/// Tasks, then cards from small to large.
std::span<const Preset> presets();

/// An error that names the nearest id if there is none of that id.
Result<const Preset *> findPreset(std::string_view id);

/// @p config as @p preset makes it.
TrainConfig withPreset(TrainConfig config, const Preset &preset);

/// "By task"
Text presetHeading(PresetKind kind);

/// {"id", "kind", "title", "description", "values": {key: value}}
Json presetJson(const Preset &preset);

} // namespace luthier
