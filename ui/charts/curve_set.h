// SPDX-License-Identifier: GPL-3.0-or-later
// The curves of a live run and of up to eight others beside it, as lines to draw, words to read and marks to set. All
// that is shown of a metric comes from here, on the screen and in files.
#pragma once

#include "charts/plot_drawing.h"
#include "session/metric_model.h"
#include "theme/run_colours.h"

#include <memory>

namespace luthier
{

class PlotView;

inline constexpr int kMaximumOverlays = kRunLooks;

/// Another run, to compare with.
struct ChartOverlay {
    QString name;
    std::shared_ptr<MetricModel> model;
    bool isShown = true;
    int place = -1; ///< Of runLook(); -1: as it lies among the overlays.

    static ChartOverlay from(const QString &name, const RunCurves &curves);
};

struct CurveSet {
    explicit CurveSet(MetricModel &liveRun)
        : live(liveRun)
    {
    }

    MetricModel &live;
    QString liveName; ///< If it is one of the runs compared, and its place among them.
    int livePlace = -1;
    QList<ChartOverlay> overlays; ///< At most kMaximumOverlays.
    XAxis axis = XAxis::Step;
    bool logarithmicX = false;
    bool logarithmicY = false;
    bool leavesOutOutliers = false;
    bool showsBand = true;
    bool isRunning = false;
    std::int64_t totalSteps = 0;

    bool isEmpty() const;
    /// Whether one of those shown tells of @p metric.
    bool has(Metric metric) const;
    /// The whole range of x; nothing without points.
    std::optional<std::pair<double, double>> extent() const;
    QList<PlotLine> lines(Metric metric, const PlotWindow &window, const Theme &theme) const;
    /// What the crosshair says at @p x, and where it stands.
    std::optional<std::pair<double, QList<PlotReading>>> readings(Metric metric, double x, const Theme &theme) const;
    /// One value a line for a small chart among others.
    QList<PlotReading> shortReadings(Metric metric, double x, const Theme &theme) const;
    std::optional<std::pair<double, double>> band(Metric metric) const;
    /// Of the live run; of another.
    QColor colour(const Theme &theme) const;
    RunLook look(int overlay, const Theme &theme) const;
    /// How another run's line is among those @p drawn: one that is not calm would be lost in dashes.
    Qt::PenStyle overlayStyle(int overlay, const QList<PlotLine> &drawn) const;
    /// What another run ends with; empty: it has no such values.
    QString lastText(int overlay, Metric metric) const;
    void setSmoothing(Smoothing kind, double weight);
    /// Puts everything into @p plot, in the colours of @p theme.
    void show(PlotView &plot, Metric metric, const Theme &theme) const;
    /// Where nearly all values in @p window lie, if outliers are left out.
    std::optional<std::pair<double, double>> usualRange(Metric metric, const PlotWindow &window) const;

    QString xText(double x) const;

private:
    void addOverlay(
        QList<PlotLine> &lines, int index, Metric metric, const PlotWindow &window, const Theme &theme) const;
};

/// "1.2345" or "2e-4", as suits the metric.
QString valueText(Metric metric, double value);

} // namespace luthier
