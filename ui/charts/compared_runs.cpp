// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/compared_runs.h"

#include "session/run_list_model.h"
#include "session/translate.h"

#include <algorithm>

namespace luthier
{

namespace
{

constexpr qint64 kReadAgainMs = 2000;

} // namespace

ComparedRuns::ComparedRuns(RunListModel &list, QObject *parent)
    : QObject(parent)
    , m_list(list)
{
    m_again.setSingleShot(true);
    connect(&m_again, &QTimer::timeout, this, &ComparedRuns::readRunning);
    connect(&list, &RunListModel::comparedChanged, this, &ComparedRuns::refresh);
    connect(&list, &RunListModel::listChanged, this, &ComparedRuns::readRunning);
    connect(&list.loader(), &CurveLoader::loaded, this,
        [this](const QString &id, const std::shared_ptr<const LoadedCurves> &curves) { take(id, curves->curves); });
    refresh();
}

void ComparedRuns::take(const QString &id, const RunCurves &curves)
{
    m_asked.remove(id);
    if (!m_list.compared().contains(id))
        return;
    if (const auto found = m_curves.constFind(id); found != m_curves.constEnd())
        found->model->setCurves(curves);
    else
        m_curves.insert(id, ChartOverlay::from(nameOf(id), curves));
    if (isRunning(id)) {
        // A long log takes its time: a twentieth of it at most is spent on reading.
        const qint64 took = m_sinceAsked.isValid() ? m_sinceAsked.elapsed() : 0;
        m_again.start(static_cast<int>(std::clamp<qint64>(20 * took, kReadAgainMs, 600'000)));
    }
    Q_EMIT changed();
}

bool ComparedRuns::isRunning(const QString &id) const
{
    const RunRecord *run = m_list.record(id);
    return run != nullptr && run->state == RunState::Running;
}

void ComparedRuns::readRunning()
{
    if (m_again.isActive())
        return;
    for (const QString &id : m_list.compared()) {
        if (!isRunning(id) || m_asked.contains(id))
            continue;
        m_asked.insert(id);
        m_sinceAsked.start();
        m_list.loader().request(id, fromUtf8(m_list.record(id)->folder), false);
    }
}

void ComparedRuns::refresh()
{
    const QStringList compared = m_list.compared();
    m_curves.removeIf([&](const auto &curve) { return !compared.contains(curve.key()); });
    for (const QString &id : compared) {
        const RunRecord *run = m_list.record(id);
        if (run != nullptr && run->state != RunState::Queued && !m_curves.contains(id))
            m_list.loader().request(id, fromUtf8(run->folder), true);
    }
    Q_EMIT changed();
}

QList<ChartOverlay> ComparedRuns::beside(const QString &id) const
{
    QList<ChartOverlay> overlays;
    for (const QString &other : m_list.compared()) {
        const auto found = m_curves.constFind(other);
        if (other == id || found == m_curves.constEnd() || found->model->isEmpty())
            continue;
        overlays.append(*found);
        overlays.last().place = placeOf(other);
        overlays.last().name = nameOf(other);
    }
    return overlays;
}

int ComparedRuns::placeOf(const QString &id) const
{
    return static_cast<int>(m_list.compared().indexOf(id));
}

QString ComparedRuns::nameOf(const QString &id) const
{
    const RunRecord *run = m_list.record(id);
    return run != nullptr ? fromUtf8(run->name) : QString();
}

} // namespace luthier
