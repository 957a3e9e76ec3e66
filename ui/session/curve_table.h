// SPDX-License-Identifier: GPL-3.0-or-later
// The points of a curve as rows of a table, for reading without a picture. A row is made when it is looked at.
#pragma once

#include "session/metric_model.h"

#include <QAbstractTableModel>

namespace luthier
{

class CurveTable : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Step, Epoch, Tokens, Time, Measured, Smoothed, Evaluation, ColumnCount };

    explicit CurveTable(const MetricModel &model, QObject *parent = nullptr);

    void setMetric(Metric metric);
    /// Takes over what has come. Nothing is looked at before the first call.
    void refresh();
    /// Column titles in another language.
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &at, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(std::size_t row, int column) const;

    const MetricModel &m_model;
    Metric m_metric = Metric::Loss;
    int m_rows = 0;
};

} // namespace luthier
