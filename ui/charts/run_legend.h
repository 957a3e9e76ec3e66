// SPDX-License-Identifier: GPL-3.0-or-later
// The runs that lie over each other by name: a press hides one or shows it again.
#pragma once

#include "charts/curve_set.h"

#include <QAbstractButton>
#include <QList>

namespace luthier
{

/// A piece of the line, the name, and what the curve ends with.
class RunKey : public QAbstractButton
{
    Q_OBJECT

public:
    /// @p place: of runLook().
    RunKey(int place, const QString &name, QWidget *parent);
    /// How the line is drawn at present, and its last value; empty: it has none.
    void setState(Qt::PenStyle style, const QString &value);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void describe();
    QString shownText() const;

    int m_place;
    Qt::PenStyle m_style = Qt::SolidLine;
    QString m_value;
};

class RunLegend : public QWidget
{
    Q_OBJECT

public:
    explicit RunLegend(QWidget *parent = nullptr);

    void setRuns(const QList<ChartOverlay> &runs);
    void setState(int run, Qt::PenStyle style, const QString &value);
    const QList<RunKey *> &keys() const { return m_keys; }

Q_SIGNALS:
    void toggled(int index, bool isShown);

private:
    QList<RunKey *> m_keys;
};

} // namespace luthier
