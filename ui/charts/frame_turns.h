// SPDX-License-Identifier: GPL-3.0-or-later
// Charts take turns: of several that have something new in one moment the first is drawn at once, the others one after
// another with the event loop in between, so that no frame takes longer than one chart.
#pragma once

#include <functional>

class QObject;

namespace luthier
{

/// True: @p chart may draw now. Otherwise @p draw is called when it is its turn, once for any number of requests.
bool takeTurn(QObject *chart, const std::function<void()> &draw);

} // namespace luthier
