// SPDX-License-Identifier: GPL-3.0-or-later
// Files of resources/ that the build puts into the libraries: luthier_embed of cmake/LuthierTargets.cmake.
#pragma once

#include <span>
#include <string_view>

namespace luthier
{

struct EmbeddedFile {
    std::string_view name; ///< Without folder and ending.
    std::string_view text;
};

/// resources/templates.json alone.
std::span<const EmbeddedFile> embeddedTemplates();
/// resources/models.json alone.
std::span<const EmbeddedFile> embeddedModels();
/// resources/presets/*.yaml.
std::span<const EmbeddedFile> embeddedPresets();

} // namespace luthier
