// SPDX-License-Identifier: GPL-3.0-or-later
// Values worth offering for settings with open text: names of templates, of datasets in the data folder.
#pragma once

#include "config/train_config.h"

#include <QStringList>

#include <string_view>

namespace luthier
{

/// Whether suggestedValues() may have any for @p key.
bool hasSuggestions(std::string_view key);

/// In the order in which they are shown. Reads the list of datasets from disk where @p key asks for it.
QStringList suggestedValues(std::string_view key, const TrainConfig &config);

} // namespace luthier
