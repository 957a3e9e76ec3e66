// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/metric_model.h"

#include "session/growing.h"

#include <algorithm>
#include <cmath>

namespace luthier
{

namespace
{

constexpr std::size_t index(Metric metric)
{
    return static_cast<std::size_t>(metric);
}

constexpr std::size_t index(XAxis axis)
{
    return static_cast<std::size_t>(axis);
}

/// Collects marks of one kind, at most one in a pixel.
class MarkList
{
public:
    MarkList(QList<RunMark> &marks, RunMark::Kind kind, const PlotWindow &window)
        : m_marks(marks)
        , m_kind(kind)
        , m_pixel(std::isfinite(window.right - window.left) ? (window.right - window.left) / window.columns : 0)
        , m_window(window)
    {
    }

    void add(double x)
    {
        if (x < m_window.left || x > m_window.right || (m_hasLast && x < m_last + m_pixel))
            return;
        m_marks.append({m_kind, x});
        m_last = x;
        m_hasLast = true;
    }

private:
    QList<RunMark> &m_marks;
    RunMark::Kind m_kind;
    double m_pixel;
    const PlotWindow &m_window;
    double m_last = 0;
    bool m_hasLast = false;
};

} // namespace

MetricModel::MetricModel(QObject *parent)
    : QObject(parent)
{
    forgetSmoothed();
}

void MetricModel::clear()
{
    setCurves({});
}

void MetricModel::setCurves(const RunCurves &curves)
{
    for (auto &x : m_x) {
        x = {}; // with its memory
        x.reserve(curves.steps.size());
    }
    for (std::size_t metric = 0; metric < kMetrics; ++metric) {
        m_y[metric] = {};
        m_y[metric].reserve(curves.steps.size());
        m_extremes[metric].clear();
        m_notFinite[metric].clear();
        m_has[metric] = false;
    }
    for (const StepDone &step : curves.steps)
        add(step);
    m_evaluations = curves.evaluations;
    m_checkpoints.clear();
    for (const CheckpointSaved &checkpoint : curves.checkpoints)
        m_checkpoints.push_back(checkpoint.step);
    m_planChanges.clear();
    for (const PlanChanged &change : curves.planChanges)
        m_planChanges.push_back(change.step);
    m_resumes = curves.resumes;
    m_skipped = curves.skipped;
    std::sort(m_skipped.begin(), m_skipped.end());
    forgetSmoothed();
    Q_EMIT changed();
}

void MetricModel::add(const StepDone &step)
{
    const double clock = step.unixSeconds > 0 ? step.unixSeconds : step.elapsedSeconds;
    const std::array<double, static_cast<std::size_t>(XAxis::Count)> x{static_cast<double>(step.step), step.epoch,
        static_cast<double>(step.tokens), step.elapsedSeconds,
        // A clock may be set back; x ascends.
        isEmpty() ? clock : std::max(clock, m_x[index(XAxis::Clock)].back())};
    for (std::size_t axis = 0; axis < x.size(); ++axis) {
        makeRoom(m_x[axis], m_x[axis].size() + 1);
        m_x[axis].push_back(x[axis]);
    }
    const std::array<double, kMetrics> y{step.loss, step.learningRate, step.gradNorm, step.tokensPerSecond,
        static_cast<double>(step.memoryBytes) * 1e-9};
    for (std::size_t metric = 0; metric < kMetrics; ++metric) {
        // Where a log says nothing these are zero, which they never are in a run.
        m_has[metric] = m_has[metric] || metric <= index(Metric::LearningRate) || y[metric] != 0;
        if (!std::isfinite(y[metric]))
            m_notFinite[metric].push_back(m_y[metric].size());
        makeRoom(m_y[metric], m_y[metric].size() + 1);
        m_y[metric].push_back(y[metric]);
        m_extremes[metric].update(m_y[metric]);
    }
}

void MetricModel::append(const QList<StepDone> &steps)
{
    for (const StepDone &step : steps)
        add(step);
    Q_EMIT changed();
}

void MetricModel::appendEvaluations(const QList<EvalDone> &evaluations)
{
    m_evaluations.insert(m_evaluations.end(), evaluations.begin(), evaluations.end());
    Q_EMIT changed();
}

void MetricModel::appendCheckpoints(const QList<CheckpointSaved> &checkpoints)
{
    for (const CheckpointSaved &checkpoint : checkpoints)
        m_checkpoints.push_back(checkpoint.step);
    Q_EMIT changed();
}

void MetricModel::appendPlanChanges(const QList<PlanChanged> &changes)
{
    for (const PlanChanged &change : changes)
        m_planChanges.push_back(change.step);
    Q_EMIT changed();
}

void MetricModel::setSmoothing(Smoothing kind, double weight)
{
    weight = std::clamp(weight, 0.0, 0.999);
    if (m_smoothing == kind && m_weight == weight)
        return;
    m_smoothing = kind;
    m_weight = weight;
    forgetSmoothed();
    Q_EMIT changed();
}

void MetricModel::forgetSmoothed()
{
    for (Smoothed &smoothed : m_smoothed)
        smoothed = {BasicSmoother<float>(m_smoothing, m_weight), {}};
    m_shown = {};
}

const MetricModel::Smoothed &MetricModel::smoothedOf(Metric metric) const
{
    Smoothed &cached = m_smoothed[index(metric)];
    cached.extremes.shorten(cached.smoother.update(xs(XAxis::Step), values(metric)));
    cached.extremes.update(cached.smoother.smoothed());
    return cached;
}

QList<QPointF> MetricModel::raw(Metric metric, XAxis axis, const PlotWindow &window) const
{
    return thinned(xs(axis), values(metric), window, &m_extremes[index(metric)]);
}

QList<QPointF> MetricModel::smoothed(Metric metric, XAxis axis, const PlotWindow &window) const
{
    Shown &last = m_shown[index(metric)];
    if (last.count != count() || last.axis != axis || last.window != window) {
        const Smoothed &all = smoothedOf(metric);
        last = {count(), axis, window, thinned(xs(axis), all.smoother.smoothed(), window, &all.extremes)};
    }
    return last.points;
}

double MetricModel::xOfStep(std::int64_t step, XAxis axis) const
{
    const auto wanted = static_cast<double>(step);
    if (axis == XAxis::Step)
        return wanted;
    const std::vector<double> &steps = xs(XAxis::Step);
    if (steps.empty())
        return 0;
    const auto after = std::upper_bound(steps.begin(), steps.end(), wanted);
    const auto at = after == steps.begin() ? 0 : static_cast<std::size_t>(after - steps.begin()) - 1;
    return xs(axis)[at];
}

QList<QPointF> MetricModel::evaluations(XAxis axis) const
{
    QList<QPointF> points;
    for (const EvalDone &evaluation : m_evaluations)
        points.append({xOfStep(evaluation.step, axis), evaluation.loss});
    return points;
}

bool MetricModel::isSkipped(std::size_t point) const
{
    const auto step = static_cast<std::int64_t>(xs(XAxis::Step)[point]);
    return std::binary_search(m_skipped.begin(), m_skipped.end(), step);
}

QList<RunMark> MetricModel::marks(Metric metric, XAxis axis, const PlotWindow &window) const
{
    QList<RunMark> marks;
    const std::pair<RunMark::Kind, const std::vector<std::int64_t> &> lists[] = {{RunMark::Kind::Saved, m_checkpoints},
        {RunMark::Kind::PlanChanged, m_planChanges}, {RunMark::Kind::Resumed, m_resumes},
        {RunMark::Kind::Skipped, m_skipped}};
    for (const auto &[kind, steps] : lists) {
        MarkList list(marks, kind, window);
        for (const std::int64_t step : steps)
            list.add(xOfStep(step, axis));
    }
    MarkList list(marks, RunMark::Kind::NotFinite, window);
    for (const std::size_t point : m_notFinite[index(metric)]) {
        if (!isSkipped(point))
            list.add(xs(axis)[point]);
    }
    return marks;
}

bool MetricModel::hasMark(RunMark::Kind kind, Metric metric) const
{
    switch (kind) {
    case RunMark::Kind::Saved:
        return !m_checkpoints.empty();
    case RunMark::Kind::PlanChanged:
        return !m_planChanges.empty();
    case RunMark::Kind::Resumed:
        return !m_resumes.empty();
    case RunMark::Kind::Skipped:
        return !m_skipped.empty();
    case RunMark::Kind::NotFinite:
        break;
    }
    const std::vector<std::size_t> &points = m_notFinite[index(metric)];
    return std::any_of(points.begin(), points.end(), [this](std::size_t point) { return !isSkipped(point); });
}

std::optional<std::pair<double, double>> MetricModel::usualRange(
    Metric metric, XAxis axis, const PlotWindow &window) const
{
    constexpr std::ptrdiff_t kLooks = 4000;
    const std::vector<double> &x = xs(axis);
    const auto begin = std::lower_bound(x.begin(), x.end(), window.left) - x.begin();
    const auto end = std::upper_bound(x.begin(), x.end(), window.right) - x.begin();
    std::vector<double> seen;
    const std::ptrdiff_t stride = std::max<std::ptrdiff_t>(1, (end - begin) / kLooks);
    for (std::ptrdiff_t i = begin; i < end; i += stride) {
        const double value = values(metric)[static_cast<std::size_t>(i)];
        if (std::isfinite(value) && (!window.positiveOnly || value > 0))
            seen.push_back(value);
    }
    if (seen.empty())
        return std::nullopt;
    std::sort(seen.begin(), seen.end());
    const std::size_t tail = seen.size() / 50;
    const double low = seen[tail];
    const double high = seen[seen.size() - 1 - tail];
    if (window.positiveOnly) // a factor, where equal factors are equal lengths
        return std::pair(low / std::sqrt(high / low), high * std::sqrt(high / low));
    return std::pair(low - (high - low) / 2, high + (high - low) / 2);
}

std::optional<std::pair<double, double>> MetricModel::extent(XAxis axis, bool positiveOnly) const
{
    const std::vector<double> &x = xs(axis);
    const auto first = positiveOnly ? std::upper_bound(x.begin(), x.end(), 0.0) : x.begin();
    if (first == x.end())
        return std::nullopt;
    return std::pair(*first, x.back());
}

std::optional<MetricSample> MetricModel::sampleAt(Metric metric, XAxis axis, double x) const
{
    if (isEmpty())
        return std::nullopt;
    const std::vector<double> &all = xs(axis);
    auto at = static_cast<std::size_t>(std::lower_bound(all.begin(), all.end(), x) - all.begin());
    if (at == all.size() || (at > 0 && x - all[at - 1] <= all[at] - x))
        --at;
    MetricSample sample;
    for (std::size_t i = 0; i < m_x.size(); ++i)
        sample.x[i] = m_x[i][at];
    sample.raw = values(metric)[at];
    sample.smoothed = smoothedValues(metric)[at];
    if (metric == Metric::Loss) {
        for (const EvalDone &evaluation : m_evaluations) {
            if (static_cast<double>(evaluation.step) <= sample.x[index(XAxis::Step)])
                sample.evaluation = evaluation.loss;
        }
    }
    return sample;
}

std::optional<double> MetricModel::lastValue(Metric metric) const
{
    const std::vector<double> &all = values(metric);
    return all.empty() ? std::nullopt : std::optional(all.back());
}

std::optional<double> MetricModel::lastSmoothed(Metric metric) const
{
    const std::vector<float> &all = smoothedValues(metric);
    return all.empty() ? std::nullopt : std::optional<double>(all.back());
}

std::optional<double> MetricModel::lastEvaluation() const
{
    return m_evaluations.empty() ? std::nullopt : std::optional(m_evaluations.back().loss);
}

std::size_t MetricModel::bytes() const
{
    std::size_t sum = 0;
    for (const auto &x : m_x)
        sum += x.capacity() * sizeof(double);
    for (std::size_t metric = 0; metric < kMetrics; ++metric) {
        const Smoothed &smoothed = m_smoothed[metric];
        sum += m_y[metric].capacity() * sizeof(double) + smoothed.smoother.smoothed().capacity() * sizeof(float);
        sum += m_extremes[metric].bytes() + smoothed.extremes.bytes();
    }
    return sum;
}

} // namespace luthier
