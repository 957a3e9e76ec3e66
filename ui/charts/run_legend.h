// SPDX-License-Identifier: GPL-3.0-or-later
// The runs that lie over each other by name: a press hides one or shows it again.
#pragma once

#include "charts/curve_set.h"

#include <QAbstractButton>
#include <QList>

namespace luthier
{

/// A piece of the line and the name.
class RunKey : public QAbstractButton
{
    Q_OBJECT

public:
    /// @p place: of runLook().
    RunKey(int place, const QString &name, QWidget *parent);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void describe();

    int m_place;
};

class RunLegend : public QWidget
{
    Q_OBJECT

public:
    explicit RunLegend(QWidget *parent = nullptr);

    void setRuns(const QList<ChartOverlay> &runs);
    const QList<RunKey *> &keys() const { return m_keys; }

Q_SIGNALS:
    void toggled(int index, bool isShown);

private:
    QList<RunKey *> m_keys;
};

} // namespace luthier
