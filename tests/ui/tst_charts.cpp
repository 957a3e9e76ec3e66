// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ui_test.h"

#include "charts/chart_keys.h"
#include "charts/chart_panel.h"
#include "charts/nice_ticks.h"
#include "charts/plot_view.h"
#include "session/display.h"
#include "session/smoothing.h"
#include "widgets/small_buttons.h"

#include <QSlider>
#include <QTabBar>

#include <algorithm>
#include <cmath>
#include <random>

using namespace luthier;

namespace
{

constexpr double kInfinity = std::numeric_limits<double>::infinity();
const double kNan = std::nan("");

StepDone stepAt(std::int64_t step, double loss)
{
    StepDone done;
    done.step = step;
    done.epoch = 0.01 * static_cast<double>(step);
    done.loss = loss;
    done.learningRate = 1e-4;
    done.gradNorm = 1 + 1.0 / static_cast<double>(step);
    done.tokens = 100 * step;
    done.tokensPerSecond = 400;
    done.elapsedSeconds = 0.5 * static_cast<double>(step);
    done.memoryBytes = 800'000'000;
    return done;
}

double fallingLoss(std::int64_t step)
{
    return 0.7 + 1.5 * std::exp(-0.004 * static_cast<double>(step));
}

QList<StepDone> run(std::int64_t steps, double (*loss)(std::int64_t) = fallingLoss, std::int64_t first = 1)
{
    QList<StepDone> list;
    for (std::int64_t step = first; step < first + steps; ++step)
        list.append(stepAt(step, loss(step)));
    return list;
}

struct Chart {
    MetricModel model;
    ChartPanel panel{model};

    explicit Chart(QSize size = {460, 380})
    {
        panel.resize(size);
        panel.show();
        panel.activateWindow();
        isActive = QTest::qWaitForWindowActive(&panel);
    }

    bool isActive = false;
    PlotView &plot() { return *panel.plot(); }
    /// What the mouse is over.
    QWidget *canvas() { return panel.plot(); }
    void move(QPoint to, Qt::MouseButtons pressed = {}, Qt::KeyboardModifiers modifiers = {})
    {
        QMouseEvent event(
            QEvent::MouseMove, QPointF(to), canvas()->mapToGlobal(QPointF(to)), Qt::NoButton, pressed, modifiers);
        QApplication::sendEvent(canvas(), &event);
    }
    /// What lies under the pointer at @p pixel.
    double xAt(QPoint pixel)
    {
        double x = kNan;
        const auto connection = QObject::connect(
            &plot(), &PlotView::pointed, &plot(), [&x](std::optional<double> under) { x = under.value_or(kNan); });
        move(pixel);
        QObject::disconnect(connection);
        return x;
    }
    /// The pixel nearest to @p x, half way down.
    QPoint pixelOf(double x)
    {
        QPoint best(0, canvas()->height() / 2);
        double distance = kInfinity;
        for (QPoint at = best; at.x() < canvas()->width(); at.rx() += 1) {
            if (const double away = std::abs(xAt(at) - x); away < distance) {
                distance = away;
                best = at;
            }
        }
        return best;
    }
    std::pair<double, double> range() { return {plot().window().left, plot().window().right}; }
    QString reading() { return plot().accessibleDescription(); }
    void drag(QPoint from, QPoint to, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::mousePress(canvas(), Qt::LeftButton, modifiers, from);
        for (const double share : {0.3, 0.7, 1.0})
            move(from + (to - from) * share, Qt::LeftButton, modifiers);
        QTest::mouseRelease(canvas(), Qt::LeftButton, modifiers, to);
    }
};

std::pair<double, double> extremes(const QList<QPointF> &points)
{
    double low = kInfinity;
    double high = -kInfinity;
    for (const QPointF &point : points) {
        if (std::isfinite(point.y())) {
            low = std::min(low, point.y());
            high = std::max(high, point.y());
        }
    }
    return {low, high};
}

} // namespace

class TestCharts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ticksAreRoundEvenAndInside();
    void logTicksAreRoundValues();
    void ticksOfNothingAreNone();
    void anEmptyChartSaysWhatWillBeThere();
    void theExtremesOfManyPointsAreDrawn();
    void theWheelZoomsAroundThePointer();
    void aDragZoomsAndADoubleClickShowsTheWholeRun();
    void theKeyboardZoomsAndMoves();
    void theAxisReachesToTheEndOfTheRun();
    void aZoomedViewFollowsTheNewestPointItShows();
    void linesOfAnyLengthAreOnTheScreen();
    void theCrosshairNamesTheNearestStep();
    void valuesThatAreNoNumbersBreakTheLineOnly();
    void aRunOfNothingButNansIsSafe();
    void aLogarithmicAxisLeavesOutWhatItCannotShow();
    void oneValueAndEqualValuesAreShown();
    void curvesAreChosenByTabs();
    void theAxisIsChosenFromTheMenu();
    void smoothingIsChosenBySliderAndMenu();
    void aNewRunBeginsUnzoomed();
    void theHeadFitsIntoNarrowPanels();
};

void TestCharts::ticksAreRoundEvenAndInside()
{
    std::mt19937 random(1);
    std::uniform_real_distribution<double> mantissa(-10, 10);
    std::uniform_int_distribution<int> exponent(-12, 12);
    std::uniform_int_distribution<int> count(1, 12);
    for (int i = 0; i < 20'000; ++i) {
        double low = mantissa(random) * std::pow(10, exponent(random));
        double high = mantissa(random) * std::pow(10, exponent(random));
        if (low > high)
            std::swap(low, high);
        const double width = high - low;
        if (!(width > 1e-9 * std::max(std::abs(low), std::abs(high))))
            continue;
        const int most = count(random);
        const std::vector<double> ticks = niceTicks(low, high, most);
        QVERIFY(ticks.size() <= static_cast<std::size_t>(most) + 1);
        QVERIFY(!ticks.empty());
        for (std::size_t t = 0; t < ticks.size(); ++t) {
            QVERIFY(ticks[t] >= low - 1e-6 * width && ticks[t] <= high + 1e-6 * width);
            if (t == 0)
                continue;
            const double step = ticks[t] - ticks[t - 1];
            QVERIFY(ticks.size() == 2 || step >= width / most * (1 - 1e-6));
            const double digit = step / std::pow(10, std::floor(std::log10(step) + 1e-6));
            const auto isNear = [digit](double wanted) { return std::abs(digit - wanted) < 1e-4; };
            QVERIFY2(isNear(1) || isNear(2) || isNear(5) || isNear(10), qPrintable(QString::number(digit)));
        }
    }
    QCOMPARE(niceTicks(0, 10, 5), (std::vector<double>{0, 2, 4, 6, 8, 10}));
    QCOMPARE(niceTicks(0.5, 2.1, 4), (std::vector<double>{0.5, 1, 1.5, 2}));
    QVERIFY(!std::signbit(niceTicks(-1, 1, 4).at(2))); // no "-0"
}

void TestCharts::logTicksAreRoundValues()
{
    std::mt19937 random(2);
    std::uniform_real_distribution<double> start(-9, 6);
    std::uniform_real_distribution<double> width(0.02, 9);
    std::uniform_int_distribution<int> count(1, 9);
    for (int i = 0; i < 20'000; ++i) {
        const double low = start(random);
        const double high = low + width(random);
        const int most = count(random);
        const std::vector<double> ticks = niceLogTicks(low, high, most);
        QVERIFY2(!ticks.empty(), qPrintable(QStringLiteral("%1 to %2").arg(low).arg(high)));
        QVERIFY(ticks.size() <= static_cast<std::size_t>(most) + 1);
        QVERIFY(std::is_sorted(ticks.begin(), ticks.end()));
        for (const double tick : ticks) {
            QVERIFY(tick >= low - 1e-9 && tick <= high + 1e-9);
            // Few digits: what is written beside the axis is the tick itself.
            const double value = std::pow(10, tick);
            QVERIFY(std::abs(QString::number(value, 'g', 4).toDouble() / value - 1) < 1e-9);
        }
    }
    QCOMPARE(niceLogTicks(-3, 0, 8), (std::vector<double>{-3, -2, -1, 0}));
}

void TestCharts::ticksOfNothingAreNone()
{
    for (const auto &[low, high] : {std::pair(kNan, 1.0), {0.0, kNan}, {0.0, kInfinity}, {1.0, 1.0}, {2.0, 1.0}}) {
        QVERIFY(niceTicks(low, high, 5).empty());
        QVERIFY(niceLogTicks(low, high, 5).empty());
    }
    QVERIFY(niceTicks(0, 1, 0).empty());
}

void TestCharts::anEmptyChartSaysWhatWillBeThere()
{
    Chart c;
    QVERIFY(c.plot().lines().isEmpty());
    QVERIFY(!c.reading().isEmpty());
    turnWheel(c.canvas(), 3);
    c.move(c.canvas()->rect().center());
    c.drag(QPoint(60, 60), QPoint(160, 60));
    QTest::mouseDClick(c.canvas(), Qt::LeftButton);
    QVERIFY(!c.plot().isZoomed());
    QVERIFY(!c.panel.grab().isNull());
}

void TestCharts::theExtremesOfManyPointsAreDrawn()
{
    Chart c;
    std::mt19937 random(3);
    std::normal_distribution<double> noise(0, 0.02);
    QList<StepDone> steps;
    constexpr std::int64_t kSteps = 100'000;
    for (std::int64_t step = 1; step <= kSteps; ++step)
        steps.append(stepAt(step, 1 + noise(random)));
    steps[31'415].loss = 7.25;
    steps[77'777].loss = 0.125;
    c.model.append(steps);
    const QList<PlotLine> &lines = c.plot().lines();
    QCOMPARE(lines.size(), 2);
    QVERIFY(lines.first().points.size() <= kMaximumShownPoints + 4);
    QCOMPARE(extremes(lines.first().points), std::pair(0.125, 7.25));
    QVERIFY(c.plot().verticalRange().first <= 0.125 && c.plot().verticalRange().second >= 7.25);
    // And those of every part that is zoomed to.
    for (int i = 0; i < 60; ++i) {
        std::uniform_int_distribution<int> at(0, kSteps - 300);
        const int from = at(random);
        const int to = std::min<int>(kSteps - 1, from + 200 + i * 700);
        c.plot().zoom(from + 1, to + 1);
        double low = kInfinity;
        double high = -kInfinity;
        for (int s = from; s <= to; ++s) {
            low = std::min(low, steps.at(s).loss);
            high = std::max(high, steps.at(s).loss);
        }
        const auto [shownLow, shownHigh] = extremes(c.plot().lines().first().points);
        QVERIFY2(shownLow <= low && shownHigh >= high, qPrintable(QStringLiteral("%1 to %2").arg(from).arg(to)));
        QVERIFY(c.plot().lines().first().points.size() <= kMaximumShownPoints + 4);
        QVERIFY(c.plot().verticalRange().first <= low && c.plot().verticalRange().second >= high);
    }
}

void TestCharts::theWheelZoomsAroundThePointer()
{
    Chart c;
    c.model.append(run(1000));
    QVERIFY(!c.plot().isZoomed());
    const auto whole = c.range();
    const QPoint at = c.pixelOf(400);
    const double under = c.xAt(at);
    QVERIFY(std::abs(under - 400) < 5);
    turnWheel(c.canvas(), 1, at);
    QVERIFY(c.plot().isZoomed());
    QVERIFY(c.range().second - c.range().first < 0.85 * (whole.second - whole.first));
    turnWheel(c.canvas(), 4, at);
    QVERIFY(std::abs(c.xAt(at) - under) < 3); // what was under the pointer still is
    const auto near = c.range();
    QVERIFY(near.first > whole.first && near.second < whole.second);
    // Back out: never beyond the run.
    for (int i = 0; i < 12; ++i)
        turnWheel(c.canvas(), -1, at);
    QCOMPARE(c.range(), whole);
    QVERIFY(!c.plot().isZoomed());
    // In as far as it goes is still a range.
    for (int i = 0; i < 200; ++i)
        turnWheel(c.canvas(), 1, at);
    QVERIFY(c.range().second > c.range().first);
    QVERIFY(std::isfinite(c.range().first));
    QVERIFY(!c.panel.grab().isNull());
}

void TestCharts::aDragZoomsAndADoubleClickShowsTheWholeRun()
{
    Chart c;
    c.model.append(run(1000));
    const auto whole = c.range();
    const QPoint from = c.pixelOf(200);
    const QPoint to = c.pixelOf(600);
    c.drag(from, from + QPoint(3, 0)); // a click with an unsteady hand
    QCOMPARE(c.range(), whole);
    c.drag(from, to);
    QVERIFY(std::abs(c.range().first - 200) < 5);
    QVERIFY(std::abs(c.range().second - 600) < 5);
    // The vertical range is that of what is in view.
    QVERIFY(c.plot().verticalRange().second < fallingLoss(150));
    // With Shift the picture moves along.
    const auto before = c.range();
    const QPoint middle = c.pixelOf(400);
    c.drag(middle, middle + QPoint(40, 0), Qt::ShiftModifier);
    QVERIFY(c.range().first < before.first);
    QVERIFY(std::abs((c.range().second - c.range().first) - (before.second - before.first)) < 1e-6);
    QTest::mouseDClick(c.canvas(), Qt::LeftButton, {}, middle);
    QCOMPARE(c.range(), whole);
    // From right to left is the same.
    c.drag(to, from);
    QVERIFY(std::abs(c.range().first - 200) < 5);
    c.plot().resetZoom();
    QCOMPARE(c.range(), whole);
}

void TestCharts::theKeyboardZoomsAndMoves()
{
    Chart c;
    c.model.append(run(1000));
    const auto whole = c.range();
    c.plot().setFocus();
    QTest::keyClick(&c.plot(), Qt::Key_Plus);
    QTest::keyClick(&c.plot(), Qt::Key_Plus);
    QVERIFY(c.plot().isZoomed());
    const auto zoomed = c.range();
    QTest::keyClick(&c.plot(), Qt::Key_Right, Qt::ShiftModifier);
    QVERIFY(c.range().first > zoomed.first);
    QTest::keyClick(&c.plot(), Qt::Key_Left, Qt::ShiftModifier);
    QVERIFY(std::abs(c.range().first - zoomed.first) < 1e-6);
    QTest::keyClick(&c.plot(), Qt::Key_Minus);
    QVERIFY(c.range().second - c.range().first > zoomed.second - zoomed.first);
    QTest::keyClick(&c.plot(), Qt::Key_0);
    QCOMPARE(c.range(), whole);
}

void TestCharts::theAxisReachesToTheEndOfTheRun()
{
    Chart c;
    c.panel.setTotalSteps(500);
    c.panel.setRunning(true);
    c.model.append(run(20));
    QCOMPARE(c.range(), std::pair(0.0, 500.0));
    c.panel.setTotalSteps(0);
    QCOMPARE(c.range(), std::pair(0.0, 20.0));
}

void TestCharts::aZoomedViewFollowsTheNewestPointItShows()
{
    Chart c;
    c.panel.setRunning(true);
    c.model.append(run(500));
    c.model.append(run(1, fallingLoss, 501));
    QCOMPARE(c.range().second, 501.0); // unzoomed: the whole of it
    c.plot().zoom(400, 501);
    c.model.append(run(100, fallingLoss, 502));
    QCOMPARE(c.range(), std::pair(500.0, 601.0));
    // Looking at the past, it stays there.
    c.plot().zoom(100, 200);
    c.model.append(run(100, fallingLoss, 602));
    QCOMPARE(c.range(), std::pair(100.0, 200.0));
}

void TestCharts::linesOfAnyLengthAreOnTheScreen()
{
    // How many pixels have the colour of the run, more or less.
    const auto inked = [](PlotView &plot) {
        const QImage image = plot.grab().toImage();
        const QRect area = plot.drawing().area.toAlignedRect();
        int count = 0;
        for (int y = area.top(); y <= area.bottom(); ++y) {
            for (int x = area.left(); x <= area.right(); ++x)
                count += image.pixelColor(x, y).hsvSaturation() > 60 ? 1 : 0;
        }
        return count;
    };
    Chart c;
    QCOMPARE(inked(c.plot()), 0);
    c.model.append(run(1));
    const int dot = inked(c.plot());
    QVERIFY2(dot > 0 && dot < 40, qPrintable(QString::number(dot)));
    c.model.append(run(99, fallingLoss, 2)); // as vectors
    const int few = inked(c.plot());
    QVERIFY2(few > 300, qPrintable(QString::number(few)));
    c.model.append(run(9900, fallingLoss, 101)); // as pixels
    const int many = inked(c.plot());
    QVERIFY2(many > 300, qPrintable(QString::number(many)));
    // Nothing of it is left behind by another size, to the last pixel.
    c.panel.resize(701, 401);
    const QImage large = c.plot().grab().toImage();
    QCOMPARE(large.pixelColor(large.width() - 1, large.height() - 1), Theme::of(c.panel.palette()).surface);
}

void TestCharts::theCrosshairNamesTheNearestStep()
{
    Chart c;
    c.model.setSmoothing(Smoothing::TensorBoard, 0.9);
    c.model.append(run(1000));
    c.model.appendEvaluations({{300, 3, 1.25, 1}, {600, 6, 1.125, 1}});
    const QString usage = c.reading();
    const QPoint at = c.pixelOf(450);
    const double x = c.xAt(at);
    const auto step = static_cast<std::int64_t>(std::llround(x));
    const std::vector<double> smoothed = smoothTensorBoard(c.model.values(Metric::Loss), c.model.weight());
    const QString text = c.reading();
    QVERIFY2(text.contains(QStringLiteral("step %1 ").arg(step)), qPrintable(text));
    QVERIFY(text.contains(QStringLiteral("epoch ") + shownNumber(0.01 * static_cast<double>(step), 2)));
    QVERIFY(text.contains(QStringLiteral("measured ") + shownNumber(fallingLoss(step), 4)));
    QVERIFY(text.contains(QStringLiteral("smoothed ") + shownNumber(smoothed[static_cast<std::size_t>(step - 1)], 4)));
    QVERIFY(text.contains(QStringLiteral("evaluation ") + shownNumber(1.25, 4))); // the last one before
    QEvent leave(QEvent::Leave);
    QApplication::sendEvent(c.canvas(), &leave);
    QCOMPARE(c.reading(), usage);
    // The same by arrow keys.
    c.plot().setFocus();
    QTest::keyClick(&c.plot(), Qt::Key_Left); // from the newest on
    QVERIFY2(c.reading().contains(QStringLiteral("step 990 ")), qPrintable(c.reading()));
    QVERIFY(c.reading().contains(QStringLiteral("evaluation ") + shownNumber(1.125, 4)));
    QTest::keyClick(&c.plot(), Qt::Key_Right);
    QVERIFY(c.reading().contains(QStringLiteral("step 1,000 ")));
    c.panel.smoothingSlider()->setFocus();
    QCOMPARE(c.reading(), usage);
}

void TestCharts::valuesThatAreNoNumbersBreakTheLineOnly()
{
    Chart c;
    QList<StepDone> steps = run(100);
    steps[40].loss = kNan;
    steps[41].loss = kInfinity;
    steps[70].loss = -kInfinity;
    c.model.append(steps);
    const auto [low, high] = c.plot().verticalRange();
    QVERIFY(std::isfinite(low) && std::isfinite(high) && high > low);
    QVERIFY(high < 3 && low >= 0);
    const auto breaks = std::count_if(c.plot().lines().first().points.begin(), c.plot().lines().first().points.end(),
        [](const QPointF &point) { return !std::isfinite(point.y()); });
    QVERIFY(breaks >= 2);
    QCOMPARE(extremes(c.plot().lines().first().points).second, fallingLoss(1));
    QVERIFY(!c.panel.grab().isNull());
    // Named in the legend, and "–" under the crosshair.
    QVERIFY(c.panel.findChild<ChartKeys *>()->accessibleName().contains(QStringLiteral("not a number")));
    c.plot().zoom(40.9, 41.1);
    c.xAt(c.pixelOf(41));
    QVERIFY2(c.reading().contains(QStringLiteral("measured –")), qPrintable(c.reading()));
    QVERIFY(!c.panel.grab().isNull());
}

void TestCharts::aRunOfNothingButNansIsSafe()
{
    Chart c;
    c.model.append(run(50, [](std::int64_t) { return std::nan(""); }));
    const auto [low, high] = c.plot().verticalRange();
    QVERIFY(std::isfinite(low) && std::isfinite(high) && high > low);
    c.panel.setLogarithmic(true);
    QVERIFY(std::isfinite(c.plot().verticalRange().first));
    turnWheel(c.canvas(), 2);
    c.xAt(c.canvas()->rect().center());
    QVERIFY(!c.panel.grab().isNull());
}

void TestCharts::aLogarithmicAxisLeavesOutWhatItCannotShow()
{
    Chart c;
    QList<StepDone> steps = run(300, [](std::int64_t step) { return 100.0 / static_cast<double>(step * step); });
    steps[10].loss = 0;
    steps[20].loss = -5;
    c.model.append(steps);
    QVERIFY(
        !chooseFromMenu(c.panel.findChild<LinkButton *>(QStringLiteral("chart_options")), QStringLiteral("Logarithmic"))
             .isEmpty());
    const auto [low, high] = c.plot().verticalRange();
    const double lowest = std::log10(100.0 / 90'000);
    QVERIFY(low <= lowest && low > lowest - 2);
    QVERIFY(high >= 2 && high < 3);
    for (const PlotLine &line : c.plot().lines()) {
        for (const QPointF &point : line.points)
            QVERIFY(!(point.y() <= 0));
    }
    QVERIFY(!c.panel.grab().isNull());
    c.panel.setLogarithmic(false);
    QVERIFY(c.plot().verticalRange().first <= -5);
}

void TestCharts::oneValueAndEqualValuesAreShown()
{
    Chart c;
    c.model.append({stepAt(1, 2.5)});
    QVERIFY(c.plot().verticalRange().first < 2.5 && c.plot().verticalRange().second > 2.5);
    QVERIFY(c.range().second > c.range().first);
    QVERIFY(!c.panel.grab().isNull());
    c.model.append({stepAt(2, 2.5), stepAt(3, 2.5)});
    QVERIFY(c.plot().verticalRange().first < 2.5 && c.plot().verticalRange().second > 2.5);
    c.model.clear();
    c.model.append({stepAt(1, 0), stepAt(2, 0)});
    QVERIFY(c.plot().verticalRange().second > c.plot().verticalRange().first);
    QVERIFY(!c.panel.grab().isNull());
}

void TestCharts::curvesAreChosenByTabs()
{
    Chart c;
    c.model.append(run(100));
    c.model.appendEvaluations({{50, 0.5, 1.5, 1}});
    QCOMPARE(c.plot().lines().size(), 3); // measured, smoothed, evaluation
    QVERIFY(c.plot().lines().last().hasSquares);
    auto *tabs = c.panel.findChild<QTabBar *>(QStringLiteral("chart_tabs"));
    QCOMPARE(tabs->count(), static_cast<int>(Metric::Count));
    for (int i = 0; i < tabs->count(); ++i) {
        QTest::mouseClick(tabs, Qt::LeftButton, {}, tabs->tabRect(i).center());
        QCOMPARE(tabs->currentIndex(), i);
        const double wanted = c.model.lastValue(static_cast<Metric>(i)).value();
        QCOMPARE(c.plot().lines().first().points.last().y(), wanted);
        QCOMPARE(c.plot().lines().size(), i == 0 ? 3 : 2);
    }
    tabs->setFocus();
    QTest::keyClick(tabs, Qt::Key_Left);
    QCOMPARE(tabs->currentIndex(), tabs->count() - 2);
}

void TestCharts::theAxisIsChosenFromTheMenu()
{
    Chart c;
    c.model.append(run(1000));
    auto *options = c.panel.findChild<LinkButton *>(QStringLiteral("chart_options"));
    const std::pair<const char *, double> axes[] = {
        {"Epochs", 10}, {"Tokens", 100'000}, {"Time", 500}, {"Steps", 1000}};
    for (const auto &[name, end] : axes) {
        c.plot().zoom(c.range().first, c.range().first + (c.range().second - c.range().first) / 3);
        QVERIFY(!chooseFromMenu(options, QString::fromLatin1(name)).isEmpty());
        QCOMPARE(c.range().second, end);
        QVERIFY(!c.plot().isZoomed());
        QCOMPARE(c.plot().lines().first().points.last().x(), end);
        QVERIFY(!c.panel.grab().isNull());
    }
    c.plot().zoom(100, 200);
    QVERIFY(!chooseFromMenu(options, QStringLiteral("Show the whole run")).isEmpty());
    QVERIFY(!c.plot().isZoomed());
}

void TestCharts::smoothingIsChosenBySliderAndMenu()
{
    Chart c({460, 380});
    c.model.append(run(200, [](std::int64_t step) { return step % 2 == 0 ? 1.2 : 0.8; }));
    const auto roughness = [&c] {
        const auto [low, high] = extremes(c.plot().lines().at(1).points.mid(150));
        return high - low;
    };
    QSlider *slider = c.panel.smoothingSlider();
    slider->setFocus();
    QTest::keyClick(slider, Qt::Key_Home);
    QCOMPARE(c.model.weight(), 0.0);
    // No smoothing: the same line.
    QCOMPARE(c.plot().lines().at(1).points.size(), c.plot().lines().at(0).points.size());
    for (qsizetype i = 0; i < c.plot().lines().at(0).points.size(); ++i)
        QCOMPARE(static_cast<float>(c.plot().lines().at(1).points.at(i).y()),
            static_cast<float>(c.plot().lines().at(0).points.at(i).y()));
    const double rough = roughness();
    QTest::keyClick(slider, Qt::Key_End);
    QVERIFY(c.model.weight() > 0.98 && c.model.weight() < 1);
    QVERIFY(roughness() < 0.2 * rough);
    auto *options = c.panel.findChild<LinkButton *>(QStringLiteral("chart_options"));
    QVERIFY(!chooseFromMenu(options, QStringLiteral("As LLaMA-Factory")).isEmpty());
    QCOMPARE(c.model.smoothing(), Smoothing::LlamaFactory);
    QCOMPARE(static_cast<float>(c.plot().lines().at(1).points.last().y()),
        static_cast<float>(smoothLlamaFactory(c.model.values(Metric::Loss)).back()));
    QTest::keyClick(slider, Qt::Key_Left); // the slider is TensorBoard's
    QCOMPARE(c.model.smoothing(), Smoothing::TensorBoard);
}

void TestCharts::aNewRunBeginsUnzoomed()
{
    Chart c;
    c.model.append(run(1000));
    c.plot().zoom(700, 900);
    c.model.clear();
    QVERIFY(c.plot().lines().isEmpty());
    c.panel.setTotalSteps(50);
    c.panel.setRunning(true);
    c.model.append(run(5));
    QVERIFY(!c.plot().isZoomed());
    QCOMPARE(c.range(), std::pair(0.0, 50.0));
}

void TestCharts::theHeadFitsIntoNarrowPanels()
{
    Chart c;
    for (const int width : {340, 358, 380, 400, 420, 460, 700}) {
        c.panel.resize(width, 380);
        QTest::qWait(10);
        const QList<QWidget *> parts{c.panel.findChild<QTabBar *>(), c.panel.smoothingSlider(),
            c.panel.findChild<LinkButton *>(QStringLiteral("chart_options"))};
        for (const QWidget *part : parts) {
            const QRect place(part->mapTo(&c.panel, QPoint()), part->size());
            QVERIFY2(c.panel.rect().contains(place), qPrintable(QString::number(width)));
            QVERIFY(part->width() >= part->minimumSizeHint().width());
            for (const QWidget *other : parts) {
                if (other != part)
                    QVERIFY(!QRect(other->mapTo(&c.panel, QPoint()), other->size()).intersects(place));
            }
        }
        QVERIFY(parts.first()->width() >= parts.first()->sizeHint().width());
    }
}

int main(int argc, char **argv)
{
    return runUiTest<TestCharts>(argc, argv);
}
#include "tst_charts.moc"
