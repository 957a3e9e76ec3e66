// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/curve_csv.h"
#include "session/curve_hints.h"
#include "session/curve_table.h"

#include "base/numbers.h"

#include <QTest>

#include <bit>
#include <cmath>
#include <map>
#include <random>

using namespace luthier;

namespace
{

const double kNan = std::nan("");

StepDone step(std::int64_t number, double loss)
{
    StepDone done;
    done.step = number;
    done.epoch = static_cast<double>(number) / 7;
    done.loss = loss;
    done.gradNorm = 1;
    done.tokens = 100 * number;
    done.elapsedSeconds = static_cast<double>(number) / 3;
    return done;
}

// The formulas as they are written down, value by value, nothing shared with the program.
std::vector<double> referenceTensorBoard(const std::vector<double> &y, double w)
{
    std::vector<double> out(y.size());
    bool constant = true;
    for (const double value : y)
        constant = constant && value == y[0];
    for (std::size_t i = 0; i < y.size(); ++i) {
        if (constant || !std::isfinite(y[i])) {
            out[i] = y[i];
            continue;
        }
        // Σ (1−w)·w^(n−1−k)·y_k / (1 − wⁿ) over the finite values up to here
        long double sum = 0;
        int n = 0;
        for (std::size_t k = 0; k <= i; ++k)
            n += std::isfinite(y[k]) ? 1 : 0;
        int seen = 0;
        for (std::size_t k = 0; k <= i; ++k) {
            if (std::isfinite(y[k]))
                sum += (1 - static_cast<long double>(w)) * powl(w, n - 1 - seen++) * y[k];
        }
        out[i] = static_cast<double>(sum / (1 - powl(w, n)));
    }
    return out;
}

std::vector<double> referenceTimeWeighted(const std::vector<double> &x, const std::vector<double> &y, double weight)
{
    std::vector<double> out(y.size());
    const long double v = std::min(std::sqrt(weight), 0.999);
    const long double range = x.back() - x.front();
    for (std::size_t i = 0; i < y.size(); ++i) {
        if (!std::isfinite(y[i])) {
            out[i] = y[i];
            continue;
        }
        long double sum = 0;
        long double weights = 0;
        for (std::size_t k = 0; k <= i; ++k) {
            if (!std::isfinite(y[k]))
                continue;
            const long double share = powl(v, 1000 * (x[i] - x[k]) / range);
            sum += share * y[k];
            weights += share;
        }
        out[i] = static_cast<double>(sum / weights);
    }
    return out;
}

std::vector<double> referenceGaussian(const std::vector<double> &y, double w)
{
    std::vector<double> out(y.size());
    const long double deviation = std::sqrt(w) / (1 - w);
    const auto reach = static_cast<std::ptrdiff_t>(std::ceil(4 * std::sqrt(w) / (1 - w)));
    for (std::ptrdiff_t i = 0; i < std::ssize(y); ++i) {
        long double sum = 0;
        long double weights = 0;
        for (std::ptrdiff_t k = std::max<std::ptrdiff_t>(0, i - reach); k <= std::min(std::ssize(y) - 1, i + reach);
             ++k) {
            const double value = y[static_cast<std::size_t>(k)];
            const long double away = deviation > 0 ? static_cast<long double>(k - i) / deviation : 0;
            if (!std::isfinite(value))
                continue;
            sum += expl(-away * away / 2) * value;
            weights += expl(-away * away / 2);
        }
        const double own = y[static_cast<std::size_t>(i)];
        out[static_cast<std::size_t>(i)] = std::isfinite(own) ? static_cast<double>(sum / weights) : own;
    }
    return out;
}

std::vector<double> referenceLlamaFactory(const std::vector<double> &y)
{
    std::vector<double> out;
    const double w = 1.8 * (1 / (1 + std::exp(-0.05 * static_cast<double>(y.size()))) - 0.5);
    double last = kNan;
    for (const double value : y) {
        const double smoothed = std::isnan(last) ? value : last * w + (1 - w) * value;
        out.push_back(smoothed);
        last = std::isfinite(smoothed) ? smoothed : last;
    }
    return out;
}

/// Twenty series of many shapes: noise, constants, jumps, gaps, large and small numbers, one value.
std::vector<std::vector<double>> series()
{
    std::mt19937 random(5);
    std::normal_distribution<double> noise(0, 1);
    std::vector<std::vector<double>> all;
    for (int kind = 0; kind < 20; ++kind) {
        std::vector<double> y(kind == 3 ? 1 : 40 + kind * 23);
        for (std::size_t i = 0; i < y.size(); ++i) {
            y[i] = std::exp(-0.01 * static_cast<double>(i)) + 0.1 * noise(random);
            if (kind == 1 || kind == 2)
                y[i] = kind == 1 ? 2.5 : 0;
            else if (kind == 4)
                y[i] = kNan;
            else if (kind < 10 && i % static_cast<std::size_t>(kind + 2) == 0)
                y[i] = i % 2 == 0 ? kNan : INFINITY;
            else if (kind == 10)
                y[i] = i < 20 ? 1 : -1e6;
            else if (kind == 11)
                y[i] *= 1e-9;
        }
        if (kind == 12)
            y.front() = kNan;
        all.push_back(y);
    }
    return all;
}

void compare(const std::vector<double> &found, const std::vector<double> &wanted)
{
    QCOMPARE(found.size(), wanted.size());
    for (std::size_t i = 0; i < found.size(); ++i) {
        if (!std::isfinite(wanted[i]))
            QCOMPARE(std::isnan(found[i]), std::isnan(wanted[i]));
        else
            QVERIFY2(std::abs(found[i] - wanted[i]) <= 1e-12 * std::max(1.0, std::abs(wanted[i])),
                qPrintable(QStringLiteral("at %1").arg(i)));
    }
}

struct Run {
    std::vector<double> steps, loss, gradNorm;
    std::vector<EvalDone> evaluations;

    Run(std::size_t count, double (*lossAt)(double share))
    {
        std::mt19937 random(9);
        std::normal_distribution<double> noise(0, 0.02);
        for (std::size_t i = 0; i < count; ++i) {
            steps.push_back(static_cast<double>(i + 1));
            loss.push_back(lossAt(static_cast<double>(i) / static_cast<double>(count)) + noise(random));
            gradNorm.push_back(1 + noise(random));
        }
    }
    std::optional<CurveHint> hint() const { return curveHint({steps, loss, gradNorm, evaluations}); }
};

} // namespace

class TestCurves : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void smoothingFollowsTheFormulas();
    void aSeriesThatGrowsIsSmoothedAsTheWhole();
    void everyColumnKeepsItsExtremes();
    void extremesOfAnyRangeAreFound();
    void aLogarithmicAxisBelowHasEqualColumnsOfIt();
    void aReadRunIsTheLiveRun();
    void marksAreAtMostOneInAPixel();
    void spikesAreOutsideOfTheUsualRange();
    void csvReadsBackTheSameNumbers();
    void csvHasEvaluationsWithoutAPoint();
    void theTableHasEveryPoint();
    void hintsAreThoseOfTheGuide();
    void nothingIsSaidTooEarly();
};

void TestCurves::smoothingFollowsTheFormulas()
{
    for (const std::vector<double> &y : series()) {
        std::vector<double> x;
        for (std::size_t i = 0; i < y.size(); ++i)
            x.push_back(static_cast<double>(i * i % 3 + 3 * i + 1));
        for (const double weight : {0.0, 0.6, 0.9, 0.99}) {
            compare(smoothTensorBoard(y, weight), weight > 0 ? referenceTensorBoard(y, weight) : y);
            compare(smoothGaussian(y, weight), referenceGaussian(y, weight));
            if (y.size() > 1)
                compare(smoothTimeWeighted(x, y, weight), referenceTimeWeighted(x, y, weight));
        }
        compare(smoothLlamaFactory(y), referenceLlamaFactory(y));
    }
}

void TestCurves::aSeriesThatGrowsIsSmoothedAsTheWhole()
{
    for (const std::vector<double> &y : series()) {
        std::vector<double> x;
        for (std::size_t i = 0; i < y.size(); ++i)
            x.push_back(static_cast<double>(i));
        for (const Smoothing kind :
            {Smoothing::TensorBoard, Smoothing::LlamaFactory, Smoothing::TimeWeighted, Smoothing::Gaussian}) {
            Smoother growing(kind, 0.9);
            for (std::size_t count = 1; count < y.size(); count += 7)
                growing.update(std::span(x).first(count), std::span(y).first(count));
            growing.update(x, y);
            Smoother whole(kind, 0.9);
            whole.update(x, y);
            compare(growing.smoothed(), whole.smoothed());
        }
    }
}

void TestCurves::everyColumnKeepsItsExtremes()
{
    std::mt19937 random(12);
    std::uniform_real_distribution<double> unit(0, 1);
    std::vector<double> x(50'000);
    std::vector<double> y(x.size());
    for (std::size_t i = 0; i < x.size(); ++i) {
        x[i] = (i == 0 ? 0 : x[i - 1]) + unit(random);
        y[i] = unit(random) < 0.01 ? kNan : std::sin(0.001 * x[i]) + (unit(random) < 0.001 ? 9 : 0) * unit(random);
    }
    Extremes extremes;
    extremes.update(std::span(y).first(20'011));
    extremes.update(y);
    for (int zoom = 0; zoom < 1000; ++zoom) {
        PlotWindow window;
        window.left = x[1] + unit(random) * (x.back() - x[1]) * 0.9;
        window.right = window.left + std::pow(unit(random), 3) * (x[x.size() - 2] - window.left) + 0.1;
        window.columns = 50 + static_cast<int>(unit(random) * 900);
        const double scale = window.columns / (window.right - window.left);
        const auto columnsOf = [&](auto begin, auto end, auto xOf, auto yOf) {
            std::map<int, std::pair<double, double>> columns;
            for (auto at = begin; at != end; ++at) {
                const double px = xOf(at);
                const double py = yOf(at);
                if (px < window.left || px > window.right || !std::isfinite(py))
                    continue;
                const int column = static_cast<int>(std::floor((px - window.left) * scale));
                auto &range = columns.try_emplace(column, py, py).first->second;
                range = {std::min(range.first, py), std::max(range.second, py)};
            }
            return columns;
        };
        const auto wanted = columnsOf(
            std::size_t{0}, x.size(), [&](std::size_t i) { return x[i]; }, [&](std::size_t i) { return y[i]; });
        const QList<QPointF> shown = thinned(x, y, window, &extremes);
        const auto found = columnsOf(
            shown.begin(), shown.end(), [](auto at) { return at->x(); }, [](auto at) { return at->y(); });
        QVERIFY2(found == wanted, qPrintable(QStringLiteral("zoom %1").arg(zoom)));
    }
}

void TestCurves::extremesOfAnyRangeAreFound()
{
    std::mt19937 random(13);
    std::uniform_real_distribution<double> unit(-1, 1);
    std::vector<double> y(40'000);
    for (double &value : y)
        value = unit(random) < -0.9 ? kNan : unit(random);
    Extremes extremes;
    for (std::size_t count = 1; count <= y.size(); count += 997)
        extremes.update(std::span(y).first(count));
    extremes.update(y);
    std::uniform_int_distribution<std::size_t> place(0, y.size());
    for (int i = 0; i < 3000; ++i) {
        auto [begin, end] = std::minmax({place(random), place(random)});
        const std::size_t from = begin;
        const std::size_t to = i % 2 == 0 ? end : std::min(y.size(), from + end % 90);
        for (const bool positiveOnly : {false, true}) {
            double low = INFINITY;
            double high = -INFINITY;
            for (std::size_t k = from; k < to; ++k) {
                if (std::isfinite(y[k]) && (!positiveOnly || y[k] > 0)) {
                    low = std::min(low, y[k]);
                    high = std::max(high, y[k]);
                }
            }
            const auto found = extremes.find(y, from, to, positiveOnly);
            QCOMPARE(found.has_value(), low <= high);
            if (found) {
                QCOMPARE(y[found->lowest], low);
                QCOMPARE(y[found->highest], high);
                QVERIFY(found->lowest >= from && found->lowest < to && found->highest >= from && found->highest < to);
            }
        }
    }
}

void TestCurves::aLogarithmicAxisBelowHasEqualColumnsOfIt()
{
    std::vector<double> x(100'000);
    std::vector<double> y(x.size());
    for (std::size_t i = 0; i < x.size(); ++i) {
        x[i] = static_cast<double>(i) - 5; // also what a log axis cannot show
        y[i] = std::cos(0.01 * x[i]);
    }
    const QList<QPointF> shown = thinned(x, y, {.left = 1, .right = 1e5, .columns = 500, .logarithmicX = true});
    QVERIFY(shown.size() <= 1004);
    QVERIFY(shown.first().x() > 0);
    const auto inFirstHalf = std::count_if(shown.begin(), shown.end(), [](QPointF p) { return p.x() < 316; });
    QVERIFY(inFirstHalf > 100); // equal columns of x itself would give three
    QVERIFY(thinned(x, y, {.left = kNan, .right = kNan, .logarithmicX = true}).isEmpty());
    QVERIFY(thinned(std::vector<double>{-2, -1, 0}, std::vector<double>{1, 2, 3}, {.logarithmicX = true}).isEmpty());
}

void TestCurves::aReadRunIsTheLiveRun()
{
    RunCurves curves;
    MetricModel live;
    for (std::int64_t i = 1; i <= 300; ++i) {
        curves.steps.push_back(step(i, i == 40 || i == 41 ? kNan : 2.0 / static_cast<double>(i)));
        live.append({curves.steps.back()});
    }
    curves.evaluations = {{100, 1, 0.5, 1}, {200, 2, 0.25, 1}};
    live.appendEvaluations({{100, 1, 0.5, 1}, {200, 2, 0.25, 1}});
    curves.checkpoints = {{150, "checkpoint-150", 1}};
    curves.resumes = {151};
    curves.skipped = {40};
    MetricModel read;
    read.append({step(9, 9)}); // gone afterwards
    read.setCurves(curves);
    QCOMPARE(read.count(), 300U);
    QCOMPARE(read.smoothed(Metric::Loss, XAxis::Step, {}).last(), live.smoothed(Metric::Loss, XAxis::Step, {}).last());
    QCOMPARE(read.evaluations(XAxis::Tokens), live.evaluations(XAxis::Tokens));
    QVERIFY(read.hasMark(RunMark::Kind::Resumed, Metric::Loss) && !live.hasMark(RunMark::Kind::Resumed, Metric::Loss));
    QList<std::pair<RunMark::Kind, double>> marks;
    for (const RunMark &mark : read.marks(Metric::Loss, XAxis::Step))
        marks.append({mark.kind, mark.x});
    // A step that was skipped is not also one that was no number.
    QCOMPARE(marks,
        (QList<std::pair<RunMark::Kind, double>>{{RunMark::Kind::Saved, 150}, {RunMark::Kind::Resumed, 151},
            {RunMark::Kind::Skipped, 40}, {RunMark::Kind::NotFinite, 41}}));
}

void TestCurves::marksAreAtMostOneInAPixel()
{
    RunCurves curves;
    for (std::int64_t i = 1; i <= 100'000; ++i)
        curves.steps.push_back(step(i, kNan));
    MetricModel model;
    model.setCurves(curves);
    QVERIFY(model.marks(Metric::Loss, XAxis::Step, {.left = 0, .right = 1e5, .columns = 300}).size() <= 301);
    QCOMPARE(model.marks(Metric::Loss, XAxis::Step, {.left = 10, .right = 20, .columns = 300}).size(), 11);
}

void TestCurves::spikesAreOutsideOfTheUsualRange()
{
    MetricModel model;
    for (std::int64_t i = 1; i <= 1000; ++i)
        model.append({step(i, i % 200 == 0 ? 500.0 : 1 + 0.001 * static_cast<double>(i % 100))});
    const auto range = model.usualRange(Metric::Loss, XAxis::Step, {});
    QVERIFY(range && range->first < 1.01 && range->first > 0.5);
    QVERIFY(range->second > 1.08 && range->second < 2);
    QVERIFY(!MetricModel().usualRange(Metric::Loss, XAxis::Step, {}));
}

void TestCurves::csvReadsBackTheSameNumbers()
{
    std::mt19937_64 random(4);
    RunCurves curves;
    for (std::int64_t i = 1; i <= 5000; ++i) {
        double loss = std::bit_cast<double>(random());
        if (i == 10)
            loss = kNan;
        curves.steps.push_back(step(i, loss));
    }
    curves.evaluations = {{2000, 1, 1.0 / 3, 1}};
    MetricModel model;
    model.setCurves(curves);
    const QStringList lines =
        QString::fromStdString(curveCsvLines(CsvRun::of(model, Metric::Loss))).split(QLatin1Char('\n'));
    QCOMPARE(QString::fromStdString(curveCsvHeader(Metric::Loss, false)),
        QStringLiteral("step,epoch,tokens,seconds,loss,loss_smoothed,eval_loss\n"));
    QCOMPARE(lines.size(), 5001); // nothing thinned; the last is empty
    // In full, though the picture's are in single precision.
    const std::vector<double> smoothed = smoothTensorBoard(model.values(Metric::Loss), model.weight());
    const auto isSame = [](const QString &text, double wanted) {
        const auto value = parseNumber(text.toStdString());
        return value && (std::isnan(wanted) ? std::isnan(*value) : *value == wanted);
    };
    for (qsizetype i = 0; i < 5000; ++i) {
        const QStringList fields = lines.at(i).split(QLatin1Char(','));
        const auto at = static_cast<std::size_t>(i);
        QCOMPARE(fields.size(), 7);
        QCOMPARE(fields.at(0), QString::number(i + 1));
        QVERIFY(isSame(fields.at(1), curves.steps[at].epoch));
        QCOMPARE(fields.at(2), QString::number(100 * (i + 1)));
        QVERIFY(isSame(fields.at(3), curves.steps[at].elapsedSeconds));
        QVERIFY(isSame(fields.at(4), curves.steps[at].loss));
        QVERIFY(isSame(fields.at(5), smoothed[at]));
        QCOMPARE(fields.at(6).isEmpty(), i != 1999);
    }
    QVERIFY(isSame(lines.at(1999).section(QLatin1Char(','), 6), 1.0 / 3));
}

void TestCurves::csvHasEvaluationsWithoutAPoint()
{
    RunCurves curves;
    curves.steps = {step(10, 2), step(20, 1)};
    curves.evaluations = {{5, 0.5, 3, 1}, {20, 2, 1.5, 1}, {30, 3, 1.25, 1}};
    MetricModel model;
    model.setCurves(curves);
    const QString text = QString::fromStdString(curveCsvLines(CsvRun::of(model, Metric::Loss, "a, \"b\"")));
    const QStringList lines = text.split(QLatin1Char('\n'));
    QCOMPARE(lines.size(), 5);
    QCOMPARE(lines.at(0), QStringLiteral("\"a, \"\"b\"\"\",5,0.5,,,,,3"));
    QVERIFY(lines.at(2).endsWith(QStringLiteral(",1.5")));
    QCOMPARE(lines.at(3), QStringLiteral("\"a, \"\"b\"\"\",30,3,,,,,1.25"));
}

void TestCurves::theTableHasEveryPoint()
{
    MetricModel model;
    CurveTable table(model);
    for (std::int64_t i = 1; i <= 1500; ++i)
        model.append({step(i, 2)});
    model.appendEvaluations({{700, 1, 1.5, 1}});
    table.refresh();
    QCOMPARE(table.rowCount(), 1500);
    QCOMPARE(table.data(table.index(699, CurveTable::Step), Qt::DisplayRole).toString(), QStringLiteral("700"));
    QCOMPARE(
        table.data(table.index(699, CurveTable::Evaluation), Qt::DisplayRole).toString(), QStringLiteral("1.5000"));
    QVERIFY(table.data(table.index(698, CurveTable::Evaluation), Qt::DisplayRole).toString().isEmpty());
    QCOMPARE(table.data(table.index(0, CurveTable::Measured), Qt::AccessibleTextRole).toString(),
        QStringLiteral("Measured 2.0000"));
    model.clear(); // rows that are gone are empty until the next refresh
    QVERIFY(!table.data(table.index(0, CurveTable::Step), Qt::DisplayRole).isValid());
    table.refresh();
    QCOMPARE(table.rowCount(), 0);
}

void TestCurves::hintsAreThoseOfTheGuide()
{
    const auto falling = [](double share) { return 0.8 + 1.5 * std::exp(-6 * share); };
    QCOMPARE(Run(400, falling).hint(), std::optional(CurveHint::LossUsual));
    QCOMPARE(
        Run(400, [](double share) { return 0.2 + std::exp(-6 * share); }).hint(), std::optional(CurveHint::LossLow));
    QCOMPARE(Run(400, [](double share) { return share < 0.5 ? 2 - 2 * share : 1 + 4 * (share - 0.5); }).hint(),
        std::optional(CurveHint::LossDiverges));
    QCOMPARE(Run(400, [](double share) { return share < 0.4 ? 4 - 5 * share : 2; }).hint(),
        std::optional(CurveHint::Plateau));
    // Still falling and not there yet: nothing to say.
    QCOMPARE(Run(400, [](double share) { return 4 - 2 * share; }).hint(), std::nullopt);
    Run exploding(400, falling);
    for (std::size_t i = 370; i < 400; ++i)
        exploding.gradNorm[i] = 50;
    QCOMPARE(exploding.hint(), std::optional(CurveHint::GradientExplodes));
    Run overfitting(400, [](double share) { return 1.4 - 0.6 * share; });
    overfitting.evaluations = {{100, 1, 1.3, 1}, {200, 2, 1.2, 1}, {270, 3, 1.25, 1}, {330, 4, 1.3, 1}};
    QCOMPARE(overfitting.hint(), std::optional(CurveHint::LossUsual)); // it rose twice
    overfitting.evaluations.push_back({400, 5, 1.35, 1});
    QCOMPARE(overfitting.hint(), std::optional(CurveHint::Overfits));
    // Values that are no number change nothing.
    overfitting.loss[5] = kNan;
    overfitting.loss[399] = INFINITY;
    QCOMPARE(overfitting.hint(), std::optional(CurveHint::Overfits));
}

void TestCurves::nothingIsSaidTooEarly()
{
    QCOMPARE(Run(0, [](double) { return 1.0; }).hint(), std::nullopt);
    QCOMPARE(Run(29, [](double) { return 1.0; }).hint(), std::nullopt);
    QCOMPARE(Run(500, [](double) { return kNan; }).hint(), std::nullopt);
}

QTEST_GUILESS_MAIN(TestCurves)
#include "tst_curves.moc"
