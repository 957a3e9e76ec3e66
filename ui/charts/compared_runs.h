// SPDX-License-Identifier: GPL-3.0-or-later
// The curves of the runs that are compared, read once for all charts that lay them over another run, and again while a
// run goes on.
#pragma once

#include "charts/curve_set.h"

#include <QElapsedTimer>
#include <QHash>
#include <QObject>
#include <QSet>
#include <QTimer>

namespace luthier
{

class RunListModel;

class ComparedRuns : public QObject
{
    Q_OBJECT

public:
    explicit ComparedRuns(RunListModel &list, QObject *parent = nullptr);

    /// Those that are there, but for @p id, in their order.
    QList<ChartOverlay> beside(const QString &id) const;
    /// Which of the compared it is; -1: none.
    int placeOf(const QString &id) const;
    QString nameOf(const QString &id) const;

Q_SIGNALS:
    void changed();

private:
    void refresh();
    void take(const QString &id, const RunCurves &curves);
    bool isRunning(const QString &id) const;
    void readRunning();

    RunListModel &m_list;
    QTimer m_again; ///< Until what goes on is read again.
    QElapsedTimer m_sinceAsked;
    QSet<QString> m_asked; ///< Of those that go on: what is being read.
    QHash<QString, ChartOverlay> m_curves;
};

} // namespace luthier
