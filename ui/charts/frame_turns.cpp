// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/frame_turns.h"

#include <QList>
#include <QPointer>
#include <QTimer>

#include <algorithm>

namespace luthier
{

namespace
{

struct Waiting {
    QPointer<QObject> chart;
    std::function<void()> draw;
};

struct Turns {
    QObject *owner = nullptr; ///< Only compared.
    QList<Waiting> waiting;

    void begin(QObject *chart)
    {
        owner = chart;
        QTimer::singleShot(0, [this] { next(); });
    }

    void next()
    {
        owner = nullptr;
        while (!waiting.isEmpty()) {
            const Waiting first = waiting.takeFirst();
            if (!first.chart)
                continue;
            begin(first.chart);
            first.draw();
            return;
        }
    }
};

} // namespace

bool takeTurn(QObject *chart, const std::function<void()> &draw)
{
    static Turns turns;
    if (turns.owner == chart)
        return true;
    if (turns.owner == nullptr) {
        turns.begin(chart);
        return true;
    }
    const bool isWaiting = std::any_of(
        turns.waiting.begin(), turns.waiting.end(), [chart](const Waiting &one) { return one.chart == chart; });
    if (!isWaiting)
        turns.waiting.append({chart, draw});
    return false;
}

} // namespace luthier
