// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/curve_table.h"

#include "session/display.h"

#include <algorithm>
#include <cmath>

namespace luthier
{

CurveTable::CurveTable(const MetricModel &model, QObject *parent)
    : QAbstractTableModel(parent)
    , m_model(model)
{
}

void CurveTable::setMetric(Metric metric)
{
    if (m_metric == metric)
        return;
    beginResetModel();
    m_metric = metric;
    endResetModel();
}

void CurveTable::refresh()
{
    const int rows = static_cast<int>(m_model.count());
    if (rows < m_rows) {
        beginResetModel();
        m_rows = rows;
        endResetModel();
    } else if (rows > m_rows) {
        beginInsertRows({}, m_rows, rows - 1);
        m_rows = rows;
        endInsertRows();
    }
    // A new evaluation or another smoothing shows in rows that are there.
    if (m_rows > 0)
        Q_EMIT dataChanged(index(0, Measured), index(m_rows - 1, Evaluation), {Qt::DisplayRole});
}

void CurveTable::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

int CurveTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

int CurveTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int{ColumnCount};
}

QVariant CurveTable::data(const QModelIndex &at, int role) const
{
    if (!checkIndex(at, CheckIndexOption::IndexIsValid) || static_cast<std::size_t>(at.row()) >= m_model.count())
        return {};
    if (role == Qt::DisplayRole)
        return text(static_cast<std::size_t>(at.row()), at.column());
    if (role == Qt::AccessibleTextRole) // a cell by itself says what it is
        return QString(headerData(at.column(), Qt::Horizontal, Qt::DisplayRole).toString() + QLatin1Char(' ')
            + text(static_cast<std::size_t>(at.row()), at.column()));
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignTrailing | Qt::AlignVCenter);
    return {};
}

QString CurveTable::text(std::size_t row, int column) const
{
    const auto number = [this](double y) { return m_metric == Metric::Loss ? shownNumber(y, 4) : shownCompact(y); };
    const double step = m_model.xs(XAxis::Step)[row];
    switch (column) {
    case Step:
        return shownCount(std::llround(step));
    case Epoch:
        return shownNumber(m_model.xs(XAxis::Epoch)[row], 2);
    case Tokens:
        return shownCount(std::llround(m_model.xs(XAxis::Tokens)[row]));
    case Time:
        return shownDuration(m_model.xs(XAxis::Time)[row]);
    case Measured:
        return number(m_model.values(m_metric)[row]);
    case Smoothed:
        return number(m_model.smoothedValues(m_metric)[row]);
    default:
        break;
    }
    const std::vector<EvalDone> &evaluations = m_model.allEvaluations();
    const auto found = std::lower_bound(evaluations.begin(), evaluations.end(), std::llround(step),
        [](const EvalDone &evaluation, std::int64_t wanted) { return evaluation.step < wanted; });
    if (m_metric != Metric::Loss || found == evaluations.end() || found->step != std::llround(step))
        return {};
    return number(found->loss);
}

QVariant CurveTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QString titles[] = {
        tr("Step"), tr("Epoch"), tr("Tokens"), tr("Time"), tr("Measured"), tr("Smoothed"), tr("Evaluation")};
    return section >= 0 && section < ColumnCount ? titles[section] : QString();
}

} // namespace luthier
