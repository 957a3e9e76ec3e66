// SPDX-License-Identifier: GPL-3.0-or-later
// Every metric that the runs tell of under each other: one range of x, one crosshair.
#pragma once

#include "charts/curve_set.h"

#include <QWidget>

class QVBoxLayout;

namespace luthier
{

class AllCurves : public QWidget
{
    Q_OBJECT

public:
    explicit AllCurves(const CurveSet &curves, QWidget *parent = nullptr);
    ~AllCurves() override;

    /// Names of the metrics, in their order.
    void setTitles(const QStringList &titles);
    void refresh();
    const QList<PlotView *> &plots() const { return m_plots; }

Q_SIGNALS:
    /// Other lines are in view.
    void refreshed();

private:
    void point(std::optional<double> x);
    void follow(const PlotView *zoomed);

    const CurveSet &m_curves;
    QVBoxLayout *m_column;
    QList<PlotView *> m_plots;
    bool m_isRefreshing = false;
};

} // namespace luthier
