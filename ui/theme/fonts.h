// SPDX-License-Identifier: GPL-3.0-or-later
// Typefaces by language: which one stands in for letters that the desktop's typeface lacks. Left to chance, Chinese
// would be set in Japanese forms.
#pragma once

#include <QFont>
#include <QString>

namespace luthier
{

/// The desktop's typeface for the whole program, with one behind it for the language of @p code ("zh_CN").
void useFontFor(const QString &code);

/// The one with letters of equal width, in the language of the last useFontFor().
QFont fixedFont();

} // namespace luthier
