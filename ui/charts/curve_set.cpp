// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/curve_set.h"

#include "charts/chart_panel.h"
#include "charts/plot_view.h"
#include "session/curve_hints.h"
#include "session/display.h"
#include "theme/theme.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace luthier
{

namespace
{

QColor withAlpha(QColor colour, float alpha)
{
    colour.setAlphaF(alpha);
    return colour;
}

/// Dashes of a line that goes up and down in every column cannot be seen, and take seconds to paint.
bool isCalm(const QList<QPointF> &points)
{
    double way = 0;
    double low = std::numeric_limits<double>::infinity();
    double high = -low;
    for (qsizetype i = 0; i < points.size(); ++i) {
        const double y = points.at(i).y();
        if (!std::isfinite(y))
            continue;
        low = std::min(low, y);
        high = std::max(high, y);
        if (i > 0 && std::isfinite(points.at(i - 1).y()))
            way += std::abs(y - points.at(i - 1).y());
    }
    return way <= 5 * (high - low);
}

double &at(MetricSample &sample, XAxis axis)
{
    return sample.x[static_cast<std::size_t>(axis)];
}

} // namespace

ChartOverlay ChartOverlay::from(const QString &name, const RunCurves &curves)
{
    ChartOverlay overlay{name, std::make_shared<MetricModel>()};
    overlay.model->setCurves(curves);
    return overlay;
}

QString valueText(Metric metric, double value)
{
    return metric == Metric::Loss ? shownNumber(value, 4) : shownCompact(value);
}

bool CurveSet::isEmpty() const
{
    return !extent();
}

bool CurveSet::has(Metric metric) const
{
    return live.has(metric) || std::any_of(overlays.begin(), overlays.end(), [metric](const ChartOverlay &overlay) {
        return overlay.isShown && overlay.model->has(metric);
    });
}

std::optional<std::pair<double, double>> CurveSet::extent() const
{
    auto whole = live.extent(axis, logarithmicX);
    const bool hasLive = whole.has_value();
    for (const ChartOverlay &overlay : overlays) {
        const auto other = overlay.isShown ? overlay.model->extent(axis, logarithmicX) : std::nullopt;
        if (other)
            whole = whole ? std::pair(std::min(whole->first, other->first), std::max(whole->second, other->second))
                          : *other;
    }
    if (!whole)
        return std::nullopt;
    if (axis == XAxis::Step && hasLive)
        whole->second = std::max(whole->second, static_cast<double>(totalSteps));
    if (axis != XAxis::Epoch && axis != XAxis::Clock && !logarithmicX)
        whole->first = 0;
    return whole;
}

void CurveSet::addOverlay(
    QList<PlotLine> &lines, int index, Metric metric, const PlotWindow &window, const Theme &theme) const
{
    const ChartOverlay &overlay = overlays.at(index);
    if (!overlay.isShown || !overlay.model->has(metric))
        return;
    const RunLook look = this->look(index, theme);
    overlay.model->setSmoothing(live.smoothing(), live.weight()); // another chart may show it otherwise
    QList<QPointF> points = overlay.model->smoothed(metric, axis, window);
    const Qt::PenStyle style = isCalm(points) ? look.style : Qt::SolidLine;
    lines.append({overlay.name, look.colour, 1.3, style, false, std::move(points)});
    if (metric != Metric::Loss)
        return;
    if (const QList<QPointF> evaluations = overlay.model->evaluations(axis); !evaluations.isEmpty())
        lines.append(
            {ChartPanel::tr("%1, evaluation").arg(overlay.name), look.colour, 1, Qt::NoPen, true, evaluations});
}

QList<PlotLine> CurveSet::lines(Metric metric, const PlotWindow &window, const Theme &theme) const
{
    QList<PlotLine> lines;
    if (live.has(metric)) {
        const QColor own = colour(theme);
        lines.append({ChartPanel::tr("as measured"), withAlpha(own, theme.isDark ? 0.36F : 0.30F), 1.0, Qt::SolidLine,
            false, live.raw(metric, axis, window)});
        lines.append({ChartPanel::tr("smoothed"), own, 2.0, Qt::SolidLine, false, live.smoothed(metric, axis, window)});
    }
    for (int i = 0; i < overlays.size(); ++i)
        addOverlay(lines, i, metric, window, theme);
    if (metric == Metric::Loss && !live.isEmpty()) {
        if (const QList<QPointF> evaluations = live.evaluations(axis); !evaluations.isEmpty())
            lines.append({ChartPanel::tr("evaluation"), theme.evaluation, 1.6, Qt::DashLine, true, evaluations});
    }
    return lines;
}

std::optional<std::pair<double, QList<PlotReading>>> CurveSet::readings(
    Metric metric, double x, const Theme &theme) const
{
    QList<PlotReading> list;
    double place = x;
    if (auto sample = live.sampleAt(metric, axis, x)) {
        place = at(*sample, axis);
        list.append(
            {ChartPanel::tr("step %1 · epoch %2")
                    .arg(shownCount(std::llround(at(*sample, XAxis::Step))), shownNumber(at(*sample, XAxis::Epoch), 2)),
                theme.muted});
        if (axis == XAxis::Clock)
            list.append({xText(place), theme.muted});
        list.append({ChartPanel::tr("smoothed %1").arg(valueText(metric, sample->smoothed)), colour(theme)});
        list.append({ChartPanel::tr("measured %1").arg(valueText(metric, sample->raw)), theme.text});
        if (sample->evaluation)
            list.append(
                {ChartPanel::tr("evaluation %1").arg(valueText(metric, *sample->evaluation)), theme.evaluation});
    } else if (!isEmpty()) {
        list.append({xText(x), theme.muted});
    }
    for (int i = 0; i < overlays.size(); ++i) {
        const ChartOverlay &overlay = overlays.at(i);
        const auto range = overlay.isShown ? overlay.model->extent(axis) : std::nullopt;
        if (!range || place < range->first || place > range->second)
            continue;
        list.append({overlay.name + QLatin1Char(' ')
                + valueText(metric, overlay.model->sampleAt(metric, axis, place)->smoothed),
            look(i, theme).colour});
    }
    return list.isEmpty() ? std::nullopt : std::optional(std::pair(place, list));
}

QList<PlotReading> CurveSet::shortReadings(Metric metric, double x, const Theme &theme) const
{
    QList<PlotReading> list;
    if (const auto sample = live.sampleAt(metric, axis, x))
        list.append({valueText(metric, sample->smoothed), colour(theme)});
    for (int i = 0; i < overlays.size(); ++i) {
        const ChartOverlay &overlay = overlays.at(i);
        const auto range = overlay.isShown ? overlay.model->extent(axis) : std::nullopt;
        if (range && x >= range->first && x <= range->second)
            list.append({valueText(metric, overlay.model->sampleAt(metric, axis, x)->smoothed), look(i, theme).colour});
    }
    return list;
}

std::optional<std::pair<double, double>> CurveSet::band(Metric metric) const
{
    return metric == Metric::Loss && showsBand ? std::optional(kUsualLoss) : std::nullopt;
}

QColor CurveSet::colour(const Theme &theme) const
{
    return livePlace >= 0 ? runLook(theme, livePlace).colour : theme.accent;
}

RunLook CurveSet::look(int overlay, const Theme &theme) const
{
    const int place = overlays.at(overlay).place;
    return runLook(theme, place >= 0 ? place : overlay);
}

Qt::PenStyle CurveSet::overlayStyle(int overlay, const QList<PlotLine> &drawn) const
{
    const auto line = std::find_if(
        drawn.begin(), drawn.end(), [&](const PlotLine &each) { return each.name == overlays.at(overlay).name; });
    return line != drawn.end() ? line->style : Qt::SolidLine;
}

QString CurveSet::lastText(int overlay, Metric metric) const
{
    const MetricModel &model = *overlays.at(overlay).model;
    const auto value = model.has(metric) ? model.lastSmoothed(metric) : std::nullopt;
    return value ? metric == Metric::Loss ? shownNumber(*value, 3) : shownCompact(*value) : QString();
}

void CurveSet::setSmoothing(Smoothing kind, double weight)
{
    for (const ChartOverlay &overlay : overlays)
        overlay.model->setSmoothing(kind, weight);
    live.setSmoothing(kind, weight);
}

std::optional<std::pair<double, double>> CurveSet::usualRange(Metric metric, const PlotWindow &window) const
{
    std::optional<std::pair<double, double>> all;
    if (!leavesOutOutliers)
        return all;
    const auto include = [&](const MetricModel &model) {
        if (const auto range = model.usualRange(metric, axis, window))
            all = all ? std::pair(std::min(all->first, range->first), std::max(all->second, range->second)) : *range;
    };
    include(live);
    for (const ChartOverlay &overlay : overlays) {
        if (overlay.isShown)
            include(*overlay.model);
    }
    return all;
}

void CurveSet::show(PlotView &plot, Metric metric, const Theme &theme) const
{
    const auto whole = extent();
    if (whole) {
        const auto last = live.extent(axis);
        plot.setExtent(whole->first, whole->second, isRunning && last ? std::optional(last->second) : std::nullopt);
    }
    plot.setTimes(axis == XAxis::Time ? PlotTimes::Since : axis == XAxis::Clock ? PlotTimes::Clock : PlotTimes::None);
    const PlotWindow window = plot.window();
    plot.setMarks(whole ? live.marks(metric, axis, window) : QList<RunMark>());
    plot.setBand(band(metric));
    plot.setUsualRange(usualRange(metric, window));
    plot.setLines(whole ? lines(metric, window, theme) : QList<PlotLine>());
}

QString CurveSet::xText(double x) const
{
    switch (axis) {
    case XAxis::Step:
        return shownCount(std::llround(x));
    case XAxis::Tokens:
        return x >= 1e6 ? shownLargeCount(std::llround(x)) : shownCount(std::llround(x));
    case XAxis::Time:
        return shownDuration(x);
    case XAxis::Clock:
        return QLocale().toString(QDateTime::fromSecsSinceEpoch(std::llround(x)), QLocale::ShortFormat);
    case XAxis::Epoch:
    case XAxis::Count:
        break;
    }
    return shownCompact(x);
}

} // namespace luthier
