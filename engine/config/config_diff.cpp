// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/config_diff.h"

#include "config/param_table.h"

#include <algorithm>
#include <array>

namespace luthier
{

std::vector<ConfigDifference> configDifferences(const std::vector<ConfigDocument> &documents)
{
    constexpr std::array<std::string_view, 5> kPlaces{
        "output_dir", "overwrite_output_dir", "resume_from_checkpoint", "logging_dir", "run_name"};
    std::vector<ConfigDifference> found;
    for (const ParamSpec &spec : paramTable()) {
        if (std::ranges::find(kPlaces, spec.key) != kPlaces.end())
            continue;
        ConfigDifference difference{&spec, {}};
        for (const ConfigDocument &document : documents)
            difference.values.push_back(valueOf(document.config(), spec));
        if (std::ranges::adjacent_find(difference.values, std::not_equal_to<>()) != difference.values.end())
            found.push_back(std::move(difference));
    }
    return found;
}

} // namespace luthier
