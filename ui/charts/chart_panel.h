// SPDX-License-Identifier: GPL-3.0-or-later
// The curves of a run with everything to look at them by: which one, how smooth, over what, and a legend.
#pragma once

#include "session/metric_model.h"

#include <QWidget>

class QGridLayout;
class QLabel;
class QSlider;
class QTabBar;

namespace luthier
{

class LinkButton;
class PlotView;
struct PlotReading;
struct Theme;

class ChartPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ChartPanel(MetricModel &model, QWidget *parent = nullptr);
    ~ChartPanel() override;

    /// Steps of the whole run: the axis reaches to there from the start. 0: as far as there are points.
    void setTotalSteps(std::int64_t steps);
    void setRunning(bool running);
    void setMetric(Metric metric);
    void setAxis(XAxis axis);
    void setLogarithmic(bool logarithmic);

    PlotView *plot() const { return m_plot; }
    QSlider *smoothingSlider() const { return m_slider; }

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void refresh();
    void refreshLegend(const Theme &theme);
    void point(std::optional<double> x);
    /// Shows what is at @p x, to eyes and to screen readers.
    void read(std::optional<double> x, const QList<PlotReading> &readings);
    void openMenu();
    void placeHead();
    void retranslate();
    void showWeight();
    QString xText(double x) const;
    QString yText(double y) const;

    MetricModel &m_model;
    QGridLayout *m_head = nullptr;
    QWidget *m_controls = nullptr;
    QTabBar *m_tabs = nullptr;
    QSlider *m_slider = nullptr;
    QLabel *m_weight = nullptr;
    LinkButton *m_options = nullptr;
    PlotView *m_plot = nullptr;
    QLabel *m_legend = nullptr;
    QLabel *m_bandLabel = nullptr;
    Metric m_metric = Metric::Loss;
    XAxis m_axis = XAxis::Step;
    bool m_logarithmic = false;
    bool m_showsBand = true;
    bool m_running = false;
    bool m_isRefreshing = false;
    std::int64_t m_totalSteps = 0;
};

} // namespace luthier
