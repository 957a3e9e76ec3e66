// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/compared_runs.h"

#include "session/run_list_model.h"
#include "session/translate.h"

namespace luthier
{

ComparedRuns::ComparedRuns(RunListModel &list, QObject *parent)
    : QObject(parent)
    , m_list(list)
{
    connect(&list, &RunListModel::comparedChanged, this, &ComparedRuns::refresh);
    connect(&list.loader(), &CurveLoader::loaded, this,
        [this](const QString &id, const std::shared_ptr<const LoadedCurves> &curves) {
            if (!m_list.compared().contains(id))
                return;
            m_curves.insert(id, ChartOverlay::from(nameOf(id), curves->curves));
            Q_EMIT changed();
        });
    refresh();
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
