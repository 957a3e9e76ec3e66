// SPDX-License-Identifier: GPL-3.0-or-later
// The curves of a run: every point is kept, and as many are handed out as the screen can show. A live run and a
// reopened one go through the same model. What is drawn costs by pixels, not by points.
#pragma once

#include "run/run_curves.h"
#include "run/train_event.h"
#include "session/extremes.h"
#include "session/smoothing.h"
#include "session/thinning.h"

#include <QList>
#include <QObject>

#include <array>
#include <optional>
#include <vector>

namespace luthier
{

enum class Metric : std::size_t { Loss, LearningRate, GradNorm, TokensPerSecond, Memory, Count };
/// Time: since training began. Clock: seconds since 1970.
enum class XAxis : std::size_t { Step, Epoch, Tokens, Time, Clock, Count };

/// Something that happened at a step.
struct RunMark {
    enum class Kind { Saved, PlanChanged, NotFinite, Resumed, Skipped };
    Kind kind = Kind::Saved;
    double x = 0;
};

/// What the crosshair names.
struct MetricSample {
    std::array<double, static_cast<std::size_t>(XAxis::Count)> x{};
    double raw = 0;
    double smoothed = 0;
    std::optional<double> evaluation; ///< Of the last evaluation up to here; loss only.
};

class MetricModel : public QObject
{
    Q_OBJECT

public:
    explicit MetricModel(QObject *parent = nullptr);

    void clear();
    /// All of a run that was read from its folder, instead of what is here.
    void setCurves(const RunCurves &curves);
    void append(const QList<StepDone> &steps);
    void appendEvaluations(const QList<EvalDone> &evaluations);
    void appendCheckpoints(const QList<CheckpointSaved> &checkpoints);
    void appendPlanChanges(const QList<PlanChanged> &changes);

    std::size_t count() const { return m_x[0].size(); }
    bool isEmpty() const { return m_x[0].empty(); }
    /// Whether the run tells of @p metric: logs of other tools leave some out.
    bool has(Metric metric) const { return m_has[static_cast<std::size_t>(metric)]; }

    /// @p weight in [0, 1), for all but LLaMA-Factory's.
    void setSmoothing(Smoothing kind, double weight);
    Smoothing smoothing() const { return m_smoothing; }
    double weight() const { return m_weight; }

    QList<QPointF> raw(Metric metric, XAxis axis, const PlotWindow &window) const;
    QList<QPointF> smoothed(Metric metric, XAxis axis, const PlotWindow &window) const;
    /// All evaluations: they are few.
    QList<QPointF> evaluations(XAxis axis) const;
    /// What happened, and steps at which @p metric was not finite; of one kind at most one in a pixel of @p window.
    QList<RunMark> marks(Metric metric, XAxis axis, const PlotWindow &window = {}) const;
    bool hasMark(RunMark::Kind kind, Metric metric) const;
    /// Where nearly all values in view lie: what is far outside are spikes. Nothing without values.
    std::optional<std::pair<double, double>> usualRange(Metric metric, XAxis axis, const PlotWindow &window) const;

    /// First and last x, the first that is > 0 if @p positiveOnly; nothing without points.
    std::optional<std::pair<double, double>> extent(XAxis axis, bool positiveOnly = false) const;
    /// The step nearest to @p x.
    std::optional<MetricSample> sampleAt(Metric metric, XAxis axis, double x) const;
    std::optional<double> lastValue(Metric metric) const;
    std::optional<double> lastSmoothed(Metric metric) const;
    std::optional<double> lastEvaluation() const;

    /// Every value of a metric, as read.
    const std::vector<double> &values(Metric metric) const { return m_y[static_cast<std::size_t>(metric)]; }
    const std::vector<double> &xs(XAxis axis) const { return m_x[static_cast<std::size_t>(axis)]; }
    /// To look at: in single precision, half as large.
    const std::vector<float> &smoothedValues(Metric metric) const { return smoothedOf(metric).smoother.smoothed(); }
    const std::vector<EvalDone> &allEvaluations() const { return m_evaluations; }
    /// What the points take in memory.
    std::size_t bytes() const;

Q_SIGNALS:
    void changed();

private:
    struct Smoothed {
        BasicSmoother<float> smoother;
        Extremes extremes;
    };
    /// What was asked for last: a run that does not go on is asked for the same with every picture.
    struct Shown {
        std::size_t count = 0; ///< Points; 0: nothing was asked.
        XAxis axis = XAxis::Step;
        PlotWindow window;
        QList<QPointF> points;
    };

    void add(const StepDone &step);
    void forgetSmoothed();
    const Smoothed &smoothedOf(Metric metric) const;
    bool isSkipped(std::size_t point) const;
    double xOfStep(std::int64_t step, XAxis axis) const;

    static constexpr auto kMetrics = static_cast<std::size_t>(Metric::Count);
    std::array<std::vector<double>, static_cast<std::size_t>(XAxis::Count)> m_x;
    std::array<std::vector<double>, kMetrics> m_y;
    std::array<Extremes, kMetrics> m_extremes; ///< Of m_y.
    std::array<bool, kMetrics> m_has{};
    std::array<std::vector<std::size_t>, kMetrics> m_notFinite; ///< Indices of points.
    std::vector<EvalDone> m_evaluations;
    std::vector<std::int64_t> m_checkpoints;
    std::vector<std::int64_t> m_planChanges; ///< Steps done before each.
    std::vector<std::int64_t> m_resumes;
    std::vector<std::int64_t> m_skipped; ///< Ascending.
    Smoothing m_smoothing = Smoothing::TensorBoard;
    double m_weight = 0.6;
    mutable std::array<Smoothed, kMetrics> m_smoothed; ///< Made and continued when it is drawn, not when points arrive.
    mutable std::array<Shown, kMetrics> m_shown; ///< Of m_smoothed.
};

} // namespace luthier
