// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/metric_model.h"
#include "session/smoothing.h"

#include "base/json.h"
#include "base/numbers.h"

#include <QTest>

#include <cmath>
#include <random>

using namespace luthier;

namespace
{

bool isClose(double a, double b)
{
    if (std::isnan(a) || std::isnan(b))
        return std::isnan(a) && std::isnan(b);
    if (std::isinf(a) || std::isinf(b))
        return a == b;
    return std::abs(a - b) <= 1e-12 * std::max(std::abs(a), std::abs(b));
}

/// Null stands for what is not finite.
std::vector<double> numbers(const Json &array)
{
    std::vector<double> values;
    for (const Json &value : array)
        values.push_back(value.is_null() ? std::nan("") : value.get<double>());
    return values;
}

void compareSeries(const std::vector<double> &found, const std::vector<double> &wanted)
{
    QCOMPARE(found.size(), wanted.size());
    for (std::size_t i = 0; i < found.size(); ++i)
        QVERIFY2(isClose(found[i], wanted[i]),
            qPrintable(
                QStringLiteral("at %1: %2, not %3").arg(i).arg(found[i], 0, 'g', 17).arg(wanted[i], 0, 'g', 17)));
}

StepDone step(std::int64_t number, double loss)
{
    StepDone done;
    done.step = number;
    done.epoch = 0.1 * static_cast<double>(number);
    done.loss = loss;
    done.gradNorm = 1;
    done.learningRate = 1e-4;
    done.tokens = 100 * number;
    done.tokensPerSecond = 400;
    done.elapsedSeconds = 2.0 * static_cast<double>(number);
    done.memoryBytes = 1'500'000'000;
    done.unixSeconds = 1000 + done.elapsedSeconds;
    return done;
}

QList<StepDone> steps(const std::vector<double> &losses)
{
    QList<StepDone> list;
    for (std::size_t i = 0; i < losses.size(); ++i)
        list.append(step(static_cast<std::int64_t>(i) + 1, losses[i]));
    return list;
}

} // namespace

class TestMetricModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void smoothingIsThatOfTheTools();
    void smoothingInBatchesIsSmoothingAtOnce();
    void extremesAreNeverLost();
    void fewPointsAreShownAsTheyAre();
    void aGapBreaksTheLineAndIsMarked();
    void aLogAxisLeavesOutWhatItCannotShow();
    void everyAxisIsOffered();
    void theCrosshairFindsTheNearestStep();
    void clearingForgetsEverything();
    void aMillionPointsAreThinned();
};

void TestMetricModel::smoothingIsThatOfTheTools()
{
    const auto cases = readJsonFile(std::string(LUTHIER_GOLDEN_DIR) + "/session/smoothing.json");
    QVERIFY(cases.hasValue());
    QVERIFY(cases->size() >= 10);
    for (const Json &series : *cases) {
        const std::vector<double> values = numbers(series["values"]);
        if (series.contains("llamafactory"))
            compareSeries(smoothLlamaFactory(values), numbers(series["llamafactory"]));
        for (const auto &[weight, wanted] : series["tensorboard"].items())
            compareSeries(smoothTensorBoard(values, *parseNumber(weight)), numbers(wanted));
    }
    const double nan = std::nan("");
    compareSeries(smoothTensorBoard(std::vector<double>{1, nan, 2}, 0.5), {1, nan, 5.0 / 3});
    QVERIFY(smoothTensorBoard({}, 0.5).empty());
    QVERIFY(smoothLlamaFactory({}).empty());
    compareSeries({smoothLlamaFactory(std::vector<double>{1, nan, 1})[2]}, {1});
}

void TestMetricModel::smoothingInBatchesIsSmoothingAtOnce()
{
    std::mt19937 random(3);
    std::normal_distribution<double> noise(2, 0.4);
    std::vector<double> losses(500);
    for (double &loss : losses)
        loss = noise(random);
    for (const Smoothing kind : {Smoothing::TensorBoard, Smoothing::LlamaFactory, Smoothing::Gaussian}) {
        MetricModel model;
        model.setSmoothing(kind, 0.9);
        const QList<StepDone> all = steps(losses);
        for (qsizetype at = 0; at < all.size(); at += 7) {
            model.append(all.mid(at, 7));
            static_cast<void>(model.smoothed(Metric::Loss, XAxis::Step, {})); // drawn in between
        }
        const auto wanted = kind == Smoothing::TensorBoard ? smoothTensorBoard(losses, 0.9)
            : kind == Smoothing::Gaussian                  ? smoothGaussian(losses, 0.9)
                                                           : smoothLlamaFactory(losses);
        const QList<QPointF> shown = model.smoothed(Metric::Loss, XAxis::Step, {});
        QCOMPARE(shown.size(), 500);
        for (qsizetype i = 0; i < shown.size(); ++i)
            QCOMPARE(static_cast<float>(shown.at(i).y()), static_cast<float>(wanted[static_cast<std::size_t>(i)]));
    }
}

void TestMetricModel::extremesAreNeverLost()
{
    std::mt19937 random(11);
    std::uniform_real_distribution<double> unit(0, 1);
    std::vector<double> x(200'000);
    std::vector<double> y(x.size());
    double place = 0;
    for (std::size_t i = 0; i < x.size(); ++i) {
        place += unit(random);
        x[i] = place;
        y[i] = std::sin(place * 0.001) + (unit(random) < 0.001 ? 20 * unit(random) - 10 : 0);
    }
    for (int zoom = 0; zoom < 1000; ++zoom) {
        PlotWindow window;
        window.left = unit(random) * place;
        window.right = window.left + std::pow(unit(random), 4) * (place - window.left) + 0.01;
        window.columns = 100 + static_cast<int>(unit(random) * 900);
        const QList<QPointF> shown = thinned(x, y, window);
        QVERIFY(shown.size() <= kMaximumShownPoints + 4);
        double lowest = 1e300;
        double highest = -1e300;
        for (std::size_t i = 0; i < x.size(); ++i) {
            if (x[i] >= window.left && x[i] <= window.right) {
                lowest = std::min(lowest, y[i]);
                highest = std::max(highest, y[i]);
            }
        }
        double shownLowest = 1e300;
        double shownHighest = -1e300;
        double last = -1;
        for (const QPointF &point : shown) {
            QVERIFY(point.x() >= last);
            last = point.x();
            if (point.x() >= window.left && point.x() <= window.right) {
                shownLowest = std::min(shownLowest, point.y());
                shownHighest = std::max(shownHighest, point.y());
            }
        }
        QCOMPARE(shownLowest, lowest);
        QCOMPARE(shownHighest, highest);
    }
}

void TestMetricModel::fewPointsAreShownAsTheyAre()
{
    const std::vector<double> x{1, 2, 3, 4, 5};
    const std::vector<double> y{5, 4, 3, 2, 1};
    QCOMPARE(thinned(x, y, {}).size(), 5);
    // With one neighbour on either side, so that the line runs to the edge.
    QCOMPARE(thinned(x, y, {.left = 2.5, .right = 3.5}).size(), 3);
    QCOMPARE(thinned(x, y, {.left = 3, .right = 3}).size(), 3);
    QCOMPARE(thinned({}, {}, {}).size(), 0);
    QCOMPARE(thinned(x, y, {.left = 9, .right = 10}).size(), 1);
}

void TestMetricModel::aGapBreaksTheLineAndIsMarked()
{
    MetricModel model;
    model.append(steps({3, 2, std::nan(""), 1, INFINITY, INFINITY, 0.5}));
    const QList<QPointF> shown = model.raw(Metric::Loss, XAxis::Step, {});
    QList<double> y;
    for (const QPointF &point : shown)
        y.append(std::isnan(point.y()) ? -1 : point.y());
    QCOMPARE(y, (QList<double>{3, 2, -1, 1, -1, 0.5}));
    const QList<RunMark> marks = model.marks(Metric::Loss, XAxis::Step);
    QCOMPARE(marks.size(), 3);
    QCOMPARE(marks.first().kind, RunMark::Kind::NotFinite);
    QCOMPARE(marks.first().x, 3.0);
    QVERIFY(model.marks(Metric::GradNorm, XAxis::Step).isEmpty());
}

void TestMetricModel::aLogAxisLeavesOutWhatItCannotShow()
{
    MetricModel model;
    model.append(steps({3, 0, -2, 1}));
    const QList<QPointF> shown = model.raw(Metric::Loss, XAxis::Step, {.positiveOnly = true});
    for (const QPointF &point : shown)
        QVERIFY(std::isnan(point.y()) || point.y() > 0);
    QCOMPARE(shown.first().y(), 3.0);
    QCOMPARE(shown.last().y(), 1.0);
}

void TestMetricModel::everyAxisIsOffered()
{
    MetricModel model;
    model.append(steps({3, 2, 1}));
    QCOMPARE(model.extent(XAxis::Clock), std::optional(std::pair(1002.0, 1006.0)));
    StepDone later = step(4, 1);
    later.unixSeconds = 900; // the clock was set back
    MetricModel other;
    other.append(steps({3, 2, 1}));
    other.append({later});
    QCOMPARE(other.extent(XAxis::Clock), std::optional(std::pair(1002.0, 1006.0)));
    model.appendEvaluations({{2, 0.2, 2.1, 0.5}});
    model.appendCheckpoints({{3, "checkpoint-3", 10}});
    QCOMPARE(model.extent(XAxis::Step), std::optional(std::pair(1.0, 3.0)));
    QCOMPARE(model.extent(XAxis::Tokens), std::optional(std::pair(100.0, 300.0)));
    QCOMPARE(model.extent(XAxis::Time), std::optional(std::pair(2.0, 6.0)));
    QCOMPARE(model.evaluations(XAxis::Step), (QList<QPointF>{{2, 2.1}}));
    QCOMPARE(model.evaluations(XAxis::Tokens), (QList<QPointF>{{200, 2.1}}));
    QCOMPARE(model.marks(Metric::Loss, XAxis::Time).first().x, 6.0);
    model.appendPlanChanges({{.step = 2}});
    QCOMPARE(model.marks(Metric::Loss, XAxis::Step).last().kind, RunMark::Kind::PlanChanged);
    QCOMPARE(model.marks(Metric::Loss, XAxis::Step).last().x, 2.0);
    QCOMPARE(model.raw(Metric::Memory, XAxis::Step, {}).first().y(), 1.5);
    QCOMPARE(model.lastEvaluation(), std::optional(2.1));
}

void TestMetricModel::theCrosshairFindsTheNearestStep()
{
    MetricModel model;
    QVERIFY(!model.sampleAt(Metric::Loss, XAxis::Step, 3));
    model.append(steps({3, 2, 1}));
    model.appendEvaluations({{2, 0.2, 2.1, 0.5}});
    const auto first = model.sampleAt(Metric::Loss, XAxis::Step, -5);
    QCOMPARE(first->raw, 3.0);
    QVERIFY(!first->evaluation);
    const auto second = model.sampleAt(Metric::Loss, XAxis::Step, 2.4);
    QCOMPARE(second->raw, 2.0);
    QCOMPARE(second->evaluation, std::optional(2.1));
    QCOMPARE(second->x[0], 2.0);
    QCOMPARE(model.sampleAt(Metric::Loss, XAxis::Step, 2.6)->raw, 1.0);
    QCOMPARE(model.sampleAt(Metric::Loss, XAxis::Time, 100)->raw, 1.0);
}

void TestMetricModel::clearingForgetsEverything()
{
    MetricModel model;
    model.append(steps({3, std::nan(""), 1}));
    model.appendEvaluations({{2, 0.2, 2.1, 0.5}});
    model.clear();
    QVERIFY(model.isEmpty());
    QVERIFY(!model.extent(XAxis::Step));
    QVERIFY(model.marks(Metric::Loss, XAxis::Step).isEmpty());
    QVERIFY(!model.lastSmoothed(Metric::Loss));
    QVERIFY(model.smoothed(Metric::Loss, XAxis::Step, {}).isEmpty());
}

void TestMetricModel::aMillionPointsAreThinned()
{
    std::vector<double> x(1'000'000);
    std::vector<double> y(x.size());
    for (std::size_t i = 0; i < x.size(); ++i) {
        x[i] = static_cast<double>(i);
        y[i] = std::sin(0.01 * x[i]);
    }
    QVERIFY(thinned(x, y, {}).size() <= kMaximumShownPoints + 4);
}

QTEST_GUILESS_MAIN(TestMetricModel)
#include "tst_metric_model.moc"
