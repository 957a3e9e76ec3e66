// SPDX-License-Identifier: GPL-3.0-or-later
// The engine's texts and errors in the language of the window.
#pragma once

#include "base/error.h"

#include <QString>

#include <string>
#include <string_view>

namespace luthier
{

QString fromUtf8(std::string_view text);
std::string toUtf8(const QString &text);

/// @p text through the installed translators, arguments filled in.
QString translated(const Text &text);

/// What happened and what to do: "message hint". Where it happened is error.context.
QString translated(const Error &error);

} // namespace luthier
