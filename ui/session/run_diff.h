// SPDX-License-Identifier: GPL-3.0-or-later
// In which settings runs differ, in the order of the form.
#pragma once

#include "config/config_document.h"

#include <QStringList>

namespace luthier
{

struct SettingDifference {
    const ParamSpec *spec = nullptr;
    QStringList values; ///< One for each run; "–": empty.
    std::size_t usual = 0; ///< The first run that has the value of most of them.
};

/// Where results go is no difference of settings. Secrets are not shown.
QList<SettingDifference> differences(const std::vector<ConfigDocument> &runs);

} // namespace luthier
