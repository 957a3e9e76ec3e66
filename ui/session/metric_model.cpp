// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/metric_model.h"

#include "session/smoothing.h"

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

} // namespace

MetricModel::MetricModel(QObject *parent)
    : QObject(parent)
{
}

void MetricModel::clear()
{
    for (auto &x : m_x)
        x.clear();
    for (auto &y : m_y)
        y.clear();
    for (auto &points : m_notFinite)
        points.clear();
    for (Smoothed &smoothed : m_smoothed)
        smoothed = {};
    m_evaluations.clear();
    m_checkpoints.clear();
    m_planChanges.clear();
    Q_EMIT changed();
}

void MetricModel::append(const QList<StepDone> &steps)
{
    for (const StepDone &step : steps) {
        m_x[index(XAxis::Step)].push_back(static_cast<double>(step.step));
        m_x[index(XAxis::Epoch)].push_back(step.epoch);
        m_x[index(XAxis::Tokens)].push_back(static_cast<double>(step.tokens));
        m_x[index(XAxis::Time)].push_back(step.elapsedSeconds);
        const std::array<double, kMetrics> y{step.loss, step.learningRate, step.gradNorm, step.tokensPerSecond,
            static_cast<double>(step.memoryBytes) * 1e-9};
        for (std::size_t metric = 0; metric < kMetrics; ++metric) {
            if (!std::isfinite(y[metric]))
                m_notFinite[metric].push_back(m_y[metric].size());
            m_y[metric].push_back(y[metric]);
        }
    }
    for (Smoothed &smoothed : m_smoothed)
        smoothed.isValid = false;
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
    m_smoothing = kind;
    m_weight = std::clamp(weight, 0.0, 0.999);
    for (Smoothed &smoothed : m_smoothed)
        smoothed.isValid = false;
    Q_EMIT changed();
}

const std::vector<double> &MetricModel::smoothedValues(Metric metric) const
{
    Smoothed &cached = m_smoothed[index(metric)];
    if (!cached.isValid) {
        const std::vector<double> &raw = m_y[index(metric)];
        cached.values =
            m_smoothing == Smoothing::TensorBoard ? smoothTensorBoard(raw, m_weight) : smoothLlamaFactory(raw);
        cached.isValid = true;
    }
    return cached.values;
}

QList<QPointF> MetricModel::raw(Metric metric, XAxis axis, const PlotWindow &window) const
{
    return thinned(xs(axis), m_y[index(metric)], window);
}

QList<QPointF> MetricModel::smoothed(Metric metric, XAxis axis, const PlotWindow &window) const
{
    return thinned(xs(axis), smoothedValues(metric), window);
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

QList<RunMark> MetricModel::marks(Metric metric, XAxis axis) const
{
    QList<RunMark> marks;
    for (const std::int64_t step : m_checkpoints)
        marks.append({RunMark::Kind::Saved, xOfStep(step, axis)});
    for (const std::int64_t step : m_planChanges)
        marks.append({RunMark::Kind::PlanChanged, xOfStep(step, axis)});
    for (const std::size_t point : m_notFinite[index(metric)])
        marks.append({RunMark::Kind::NotFinite, xs(axis)[point]});
    return marks;
}

std::optional<std::pair<double, double>> MetricModel::extent(XAxis axis) const
{
    if (isEmpty())
        return std::nullopt;
    return std::pair(xs(axis).front(), xs(axis).back());
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
    sample.raw = m_y[index(metric)][at];
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
    const std::vector<double> &all = m_y[index(metric)];
    return all.empty() ? std::nullopt : std::optional(all.back());
}

std::optional<double> MetricModel::lastSmoothed(Metric metric) const
{
    const std::vector<double> &all = smoothedValues(metric);
    return all.empty() ? std::nullopt : std::optional(all.back());
}

std::optional<double> MetricModel::lastEvaluation() const
{
    return m_evaluations.empty() ? std::nullopt : std::optional(m_evaluations.back().loss);
}

} // namespace luthier
