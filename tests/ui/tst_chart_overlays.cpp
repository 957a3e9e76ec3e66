// SPDX-License-Identifier: GPL-3.0-or-later
// Runs beside each other, pictures and tables in files, and the other ways to look at a chart.
#include "ui/ui_test.h"

#include "base/files.h"
#include "charts/all_curves.h"
#include "charts/chart_export.h"
#include "charts/chart_panel.h"
#include "charts/compared_runs.h"
#include "charts/plot_view.h"
#include "charts/run_legend.h"
#include "session/curve_csv.h"
#include "session/run_list_model.h"
#include "session/translate.h"
#include "support/run_folders.h"

#include <QClipboard>
#include <QDateTime>
#include <QLocale>
#include <QSet>
#include <QTableView>
#include <QXmlStreamReader>

#include <cmath>

using namespace luthier;

namespace
{

RunCurves curvesOf(std::int64_t steps, double offset)
{
    RunCurves curves;
    for (std::int64_t i = 1; i <= steps; ++i) {
        StepDone done;
        done.step = i;
        done.epoch = 0.01 * static_cast<double>(i);
        done.loss = offset + std::exp(-0.005 * static_cast<double>(i)) + 0.05 * std::sin(static_cast<double>(i));
        done.learningRate = 1e-4;
        done.gradNorm = 1;
        done.tokens = 100 * i;
        done.tokensPerSecond = 400;
        done.elapsedSeconds = 0.5 * static_cast<double>(i);
        done.memoryBytes = 800'000'000;
        curves.steps.push_back(done);
    }
    curves.evaluations = {{steps / 2, 1, offset + 0.3, 1}, {steps, 2, offset + 0.2, 1}};
    return curves;
}

struct Chart {
    MetricModel model;
    ScriptedDialogs dialogs;
    ChartPanel panel{model};
    QTemporaryDir folder;

    Chart()
    {
        panel.setDialogs(dialogs);
        panel.resize(460, 420);
        panel.show();
        panel.activateWindow();
        isActive = QTest::qWaitForWindowActive(&panel);
    }

    bool isActive = false;
    QStringList lineNames() const
    {
        QStringList names;
        for (const PlotLine &line : panel.plot()->lines())
            names.append(line.name);
        return names;
    }
    /// Chooses @p name of the menu, wherever it is in it.
    bool choose(const QString &name)
    {
        QMenu menu;
        panel.fillMenu(menu);
        for (QAction *action : menu.findChildren<QAction *>()) {
            if ((action->text() == name || action->objectName() == name) && action->isEnabled()) {
                action->trigger();
                return true;
            }
        }
        return false;
    }
};

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

struct Seen {
    double l, a, b;
};

/// CIE Lab of a colour as it is seen with all cones (0), or without the long, middle or short ones (Machado et al.
/// 2009).
Seen seen(QColor colour, int kind)
{
    static const double matrices[4][9] = {{1, 0, 0, 0, 1, 0, 0, 0, 1},
        {0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998},
        {0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940, 0.968881},
        {1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.303900}};
    const double *m = matrices[kind];
    const double in[3] = {linear(colour.redF()), linear(colour.greenF()), linear(colour.blueF())};
    double out[3];
    for (int i = 0; i < 3; ++i)
        out[i] = std::clamp(m[3 * i] * in[0] + m[3 * i + 1] * in[1] + m[3 * i + 2] * in[2], 0.0, 1.0);
    const auto f = [](double t) { return t > 0.008856 ? std::cbrt(t) : 7.787 * t + 16.0 / 116; };
    const double x = f((0.4124 * out[0] + 0.3576 * out[1] + 0.1805 * out[2]) / 0.95047);
    const double y = f(0.2126 * out[0] + 0.7152 * out[1] + 0.0722 * out[2]);
    const double z = f((0.0193 * out[0] + 0.1192 * out[1] + 0.9505 * out[2]) / 1.08883);
    return {116 * y - 16, 500 * (x - y), 200 * (y - z)};
}

double luminance(QColor colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

} // namespace

class TestChartOverlays : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void coloursAreToldApartByEveryEye();
    void otherRunsLieBesideTheLiveOne();
    void aComparedRunHasTheColourOfItsPlace();
    void aRunIsHiddenAndShownByItsKey();
    void aComparedRunThatGoesOnIsReadAgain();
    void metricsThatNobodyLoggedHaveNoPlot();
    void labelsOfAxesAreToldApart();
    void overlaysAloneAreShown();
    void smoothingIsThatOfAllRuns();
    void picturesHaveTheSizeThatWasAsked();
    void anSvgIsVectorsAndSmall();
    void aCsvHasEveryRunThatIsShown();
    void aLargeCsvIsWrittenBesideTheWindow();
    void timeOfDayIsOneOfTheAxes();
    void filesAreNamedAndFailuresTold();
    void thePictureIsCopied();
    void theTableIsOneOfTheViews();
    void allCurvesShareCrosshairAndZoom();
    void viewsShareWhatIsLookedAt();
    void theLowerAxisMayBeLogarithmic();
    void spikesDoNotStretchThePicture();
    void followingCanBeTurnedOff();
    void aHintStandsUnderTheChart();
    void chartsOfOneModelTakeTurns();
};

void TestChartOverlays::coloursAreToldApartByEveryEye()
{
    for (const Theme *theme : {&Theme::light(), &Theme::dark()}) {
        QList<QColor> colours{theme->accent, theme->evaluation};
        for (int i = 0; i < kMaximumOverlays; ++i) {
            colours.append(runLook(*theme, i).colour);
            const auto [dim, bright] = std::minmax({luminance(colours.last()), luminance(theme->surface)});
            QVERIFY2((bright + 0.05) / (dim + 0.05) >= 4.5, qPrintable(colours.last().name()));
        }
        for (int kind = 0; kind < 4; ++kind) {
            for (int i = 0; i < colours.size(); ++i) {
                for (int k = i < 2 ? 2 : i + 1; k < colours.size(); ++k) {
                    const Seen a = seen(colours.at(i), kind);
                    const Seen b = seen(colours.at(k), kind);
                    QVERIFY2(std::hypot(a.l - b.l, a.a - b.a, a.b - b.b) > 15,
                        qPrintable(colours.at(i).name() + QLatin1Char(' ') + colours.at(k).name()));
                }
            }
        }
    }
}

void TestChartOverlays::otherRunsLieBesideTheLiveOne()
{
    Chart c;
    c.model.setCurves(curvesOf(300, 0.5));
    QList<ChartOverlay> runs;
    for (int i = 0; i < 9; ++i)
        runs.append(ChartOverlay::from(QStringLiteral("run %1").arg(i), curvesOf(200 + 50 * i, 0.1 * i)));
    c.panel.setOverlays(runs);
    QCOMPARE(c.panel.overlays().size(), kMaximumOverlays);
    const QStringList names = c.lineNames();
    for (int i = 0; i < kMaximumOverlays; ++i)
        QVERIFY(names.contains(QStringLiteral("run %1").arg(i)));
    QCOMPARE(c.panel.plot()->window().right, 550.0); // the longest
    // The crosshair names each where it has a value.
    Q_EMIT c.panel.plot()->pointed(250.0);
    const QString text = c.panel.plot()->accessibleDescription();
    QVERIFY2(text.contains(QStringLiteral("step 250 ")) && text.contains(QStringLiteral("run 3 ")), qPrintable(text));
    QVERIFY(!text.contains(QStringLiteral("run 0 ")));
    QVERIFY(!c.panel.grab().isNull());
    c.panel.setOverlays({});
    QVERIFY(!c.lineNames().contains(QStringLiteral("run 1")));
    QCOMPARE(c.panel.plot()->window().right, 300.0);
}

void TestChartOverlays::aComparedRunHasTheColourOfItsPlace()
{
    Chart c;
    c.model.setCurves(curvesOf(300, 0.5));
    ChartOverlay third = ChartOverlay::from(QStringLiteral("third"), curvesOf(300, 0));
    third.place = 2;
    c.panel.setOwnLook(QStringLiteral("own"), 1);
    c.panel.setOverlays({third});
    const Theme &theme = Theme::of(c.panel.palette());
    for (const PlotLine &line : c.panel.plot()->lines()) {
        if (line.name == QStringLiteral("third"))
            QCOMPARE(line.colour, runLook(theme, 2).colour);
        else if (line.name == QStringLiteral("smoothed"))
            QCOMPARE(line.colour, runLook(theme, 1).colour);
    }
    QVERIFY(c.lineNames().contains(QStringLiteral("third")));
    c.panel.setOwnLook({}, -1);
    QCOMPARE(c.panel.plot()->lines().at(1).colour, theme.accent);
    // A run that is hidden stays so when the others are told again.
    c.panel.showOverlay(0, false);
    c.panel.setOverlays({third});
    QVERIFY(!c.lineNames().contains(QStringLiteral("third")));
}

void TestChartOverlays::aRunIsHiddenAndShownByItsKey()
{
    Chart c;
    c.model.setCurves(curvesOf(300, 0.5));
    c.panel.setOverlays({ChartOverlay::from(QStringLiteral("first"), curvesOf(300, 0)),
        ChartOverlay::from(QStringLiteral("second"), curvesOf(300, 1))});
    auto *key = c.panel.findChild<RunKey *>(QStringLiteral("run_key_1"));
    QVERIFY(key != nullptr && key->isVisible() && key->isChecked());
    QVERIFY(key->accessibleName().contains(QStringLiteral("second")));
    QTest::mouseClick(key, Qt::LeftButton);
    QVERIFY(!c.lineNames().contains(QStringLiteral("second")) && c.lineNames().contains(QStringLiteral("first")));
    key->setFocus();
    QTest::keyClick(key, Qt::Key_Space);
    QVERIFY(c.lineNames().contains(QStringLiteral("second")));
}

void TestChartOverlays::aComparedRunThatGoesOnIsReadAgain()
{
    const QTemporaryDir home;
    const std::string folder = toUtf8(home.path()) + "/run";
    test::writeRunFolder(folder, {.steps = 10, .totalSteps = 40});
    RunListModel list(home.filePath(QStringLiteral("runs.sqlite")));
    const auto added = list.addFolder(home.filePath(QStringLiteral("run")));
    QVERIFY(added.hasValue());
    const QString id = list.index(0, 0).data(RunListModel::IdRole).toString();
    QVERIFY(list.change(id, [](RunRecord &record) { record.state = RunState::Running; }).hasValue());
    list.setCompared({id});
    const ComparedRuns compared(list);
    const auto count = [&] {
        const QList<ChartOverlay> runs = compared.beside({});
        return runs.isEmpty() ? std::size_t{0} : runs.first().model->count();
    };
    QTRY_COMPARE_WITH_TIMEOUT(count(), std::size_t{10}, 30'000);
    const auto model = compared.beside({}).first().model;
    test::writeRunFolder(folder, {.steps = 25, .totalSteps = 40});
    QTRY_COMPARE_WITH_TIMEOUT(count(), std::size_t{25}, 30'000);
    QCOMPARE(compared.beside({}).first().model, model); // nothing that is zoomed or hidden begins anew
}

void TestChartOverlays::metricsThatNobodyLoggedHaveNoPlot()
{
    Chart c;
    RunCurves curves = curvesOf(100, 0.4);
    for (StepDone &step : curves.steps)
        step.gradNorm = step.tokensPerSecond = static_cast<double>(step.memoryBytes = 0);
    c.model.setCurves(curves);
    c.panel.setView(ChartPanel::View::All);
    const QList<PlotView *> plots = c.panel.findChild<AllCurves *>()->plots();
    for (const Metric metric : {Metric::Loss, Metric::LearningRate, Metric::GradNorm, Metric::Memory})
        QCOMPARE(plots.at(static_cast<int>(metric))->isVisible(), metric <= Metric::LearningRate);
    QVERIFY(plots.at(static_cast<int>(Metric::LearningRate))->drawing().hasXLabels);
    QVERIFY(!plots.at(static_cast<int>(Metric::Loss))->drawing().hasXLabels);
    QCOMPARE(plots.at(0)->drawing().area.left(), plots.at(1)->drawing().area.left());
    c.panel.setView(ChartPanel::View::One);
    c.panel.setMetric(Metric::GradNorm);
    QVERIFY(c.panel.plot()->lines().isEmpty());
    QCOMPARE(c.panel.plot()->drawing().emptyText, QStringLiteral("No values"));
}

void TestChartOverlays::labelsOfAxesAreToldApart()
{
    PlotDrawing drawing;
    drawing.lines.append(
        {QStringLiteral("rate"), Qt::black, 1, Qt::SolidLine, false, {{0, 1.00001e-4}, {1, 1.00019e-4}}});
    drawing.fit({});
    drawing.place(QRectF(0, 0, 400, 300), QFont());
    const QStringList labels = drawing.labelsOfY();
    QVERIFY(labels.size() >= 2);
    QCOMPARE(QSet<QString>(labels.begin(), labels.end()).size(), labels.size());
}

void TestChartOverlays::overlaysAloneAreShown()
{
    Chart c;
    c.panel.setOverlays({ChartOverlay::from(QStringLiteral("old"), curvesOf(120, 0.4))});
    QVERIFY(c.lineNames().contains(QStringLiteral("old")));
    Q_EMIT c.panel.plot()->pointed(60.0);
    QVERIFY(c.panel.plot()->accessibleDescription().contains(QStringLiteral("old ")));
    QVERIFY(!c.panel.grab().isNull());
}

void TestChartOverlays::smoothingIsThatOfAllRuns()
{
    Chart c;
    c.model.setCurves(curvesOf(300, 0.5));
    const ChartOverlay other = ChartOverlay::from(QStringLiteral("other"), curvesOf(300, 0));
    c.panel.setOverlays({other});
    QCOMPARE(other.model->weight(), c.model.weight());
    QVERIFY(c.choose(QStringLiteral("As LLaMA-Factory")));
    QCOMPARE(other.model->smoothing(), Smoothing::LlamaFactory);
    QVERIFY(c.choose(QStringLiteral("As Weights && Biases")));
    QCOMPARE(c.model.smoothing(), Smoothing::TimeWeighted);
    QCOMPARE(other.model->smoothing(), Smoothing::TimeWeighted);
}

void TestChartOverlays::picturesHaveTheSizeThatWasAsked()
{
    Chart c;
    c.model.setCurves(curvesOf(300, 0.5));
    for (const int scale : {1, 2, 3}) {
        c.dialogs.saveName = c.folder.filePath(QStringLiteral("at%1").arg(scale)); // the ending is ours to add
        QVERIFY(c.choose(QStringLiteral("save_png_%1").arg(scale)));
        const QImage image(c.dialogs.saveName + QStringLiteral(".png"));
        QCOMPARE(image.size(), kPictureSize * scale);
        int inked = 0;
        for (int x = 0; x < image.width(); ++x) {
            for (int y = 0; y < image.height(); ++y)
                inked += image.pixelColor(x, y).lightness() < 150 ? 1 : 0;
        }
        QVERIFY(inked > 2000 * scale);
    }
    QCOMPARE(c.dialogs.start, QStringLiteral("loss.png"));
}

void TestChartOverlays::anSvgIsVectorsAndSmall()
{
    MetricModel model;
    model.setCurves(curvesOf(1'000'000, 0.5));
    CurveSet curves(model);
    for (int i = 0; i < 3; ++i)
        curves.overlays.append(ChartOverlay{QStringLiteral("run <%1>").arg(i), std::make_shared<MetricModel>()});
    curves.overlays.first().model->setCurves(curvesOf(2000, 0.2));
    const QByteArray svg =
        chartSvg(curves, Metric::Loss, QStringLiteral("Loss & more"), {.left = 200'000, .right = 700'000});
    QVERIFY(svg.size() < 2'000'000 && svg.size() > 10'000);
    int paths = 0;
    QXmlStreamReader xml(svg);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        QVERIFY(xml.name() != QLatin1String("image"));
        paths += xml.name() == QLatin1String("path") || xml.name() == QLatin1String("polyline") ? 1 : 0;
    }
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    QVERIFY(paths >= 2);
}

void TestChartOverlays::aCsvHasEveryRunThatIsShown()
{
    Chart c;
    c.model.setCurves(curvesOf(3000, 0.5));
    c.dialogs.saveName = c.folder.filePath(QStringLiteral("curve.csv"));
    QVERIFY(c.choose(QStringLiteral("save_csv")));
    QCOMPARE(*readFile(c.dialogs.saveName.toStdString()),
        curveCsvHeader(Metric::Loss, false) + curveCsvLines(CsvRun::of(c.model, Metric::Loss)));
    c.panel.setOverlays({ChartOverlay::from(QStringLiteral("shown"), curvesOf(10, 0)),
        ChartOverlay::from(QStringLiteral("hidden"), curvesOf(10, 0))});
    c.panel.showOverlay(1, false);
    QVERIFY(c.choose(QStringLiteral("save_csv")));
    const QString text = QString::fromStdString(*readFile(c.dialogs.saveName.toStdString()));
    QVERIFY(text.startsWith(QStringLiteral("run,step,")));
    QCOMPARE(text.count(QStringLiteral("\nshown,")), 10);
    QCOMPARE(text.count(QStringLiteral("hidden")), 0);
    QCOMPARE(text.count(QLatin1Char('\n')), 3011);
}

void TestChartOverlays::aLargeCsvIsWrittenBesideTheWindow()
{
    Chart c;
    c.model.setCurves(curvesOf(60'000, 0.5));
    c.dialogs.saveName = c.folder.filePath(QStringLiteral("large.csv"));
    QVERIFY(c.choose(QStringLiteral("save_csv")));
    QVERIFY(c.panel.hint().contains(QStringLiteral("large.csv")));
    QVERIFY(!c.choose(QStringLiteral("save_csv"))); // one at a time
    const std::string wanted = curveCsvHeader(Metric::Loss, false) + curveCsvLines(CsvRun::of(c.model, Metric::Loss));
    c.model.append({StepDone{.step = 60'001}}); // the run goes on
    QTRY_VERIFY_WITH_TIMEOUT(!c.panel.hint().contains(QStringLiteral("large.csv")), 60'000);
    QCOMPARE(*readFile(c.dialogs.saveName.toStdString()), wanted);
    c.dialogs.saveName = c.folder.filePath(QStringLiteral("none/there.csv"));
    QVERIFY(c.choose(QStringLiteral("save_csv")));
    QTRY_COMPARE_WITH_TIMEOUT(c.dialogs.told.size(), 1, 60'000);
}

void TestChartOverlays::timeOfDayIsOneOfTheAxes()
{
    Chart c;
    RunCurves curves = curvesOf(300, 0.5);
    const double noon = 1'790'000'000;
    for (StepDone &done : curves.steps)
        done.unixSeconds = noon + 60 * static_cast<double>(done.step);
    c.model.setCurves(curves);
    c.panel.setLogarithmicX(true);
    QVERIFY(c.choose(QStringLiteral("Time of day")));
    QCOMPARE(c.panel.plot()->window().left, noon + 60);
    QCOMPARE(c.panel.plot()->window().right, noon + 18'000);
    QVERIFY(!c.choose(QStringLiteral("Lower axis logarithmic")));
    Q_EMIT c.panel.plot()->pointed(noon + 6000);
    const QString at = QLocale().toString(QDateTime::fromSecsSinceEpoch(1'790'006'000), QLocale::ShortFormat);
    const QString text = c.panel.plot()->accessibleDescription();
    QVERIFY2(text.contains(QStringLiteral("step 100 ")) && text.contains(at), qPrintable(text));
    QVERIFY(!c.panel.grab().isNull());
}

void TestChartOverlays::filesAreNamedAndFailuresTold()
{
    Chart c;
    QVERIFY(!c.choose(QStringLiteral("Copy picture"))); // nothing there yet
    c.model.setCurves(curvesOf(300, 0.5));
    c.dialogs.saveName = c.folder.filePath(QStringLiteral("none/there.svg"));
    QVERIFY(c.choose(QStringLiteral("save_svg")));
    QCOMPARE(c.dialogs.told.size(), 1);
    c.dialogs.saveName.clear(); // cancelled
    QVERIFY(c.choose(QStringLiteral("save_svg")));
    QCOMPARE(c.dialogs.told.size(), 1);
}

void TestChartOverlays::thePictureIsCopied()
{
    Chart c;
    c.model.setCurves(curvesOf(300, 0.5));
    QVERIFY(c.choose(QStringLiteral("Copy picture")));
    QCOMPARE(QGuiApplication::clipboard()->image().size(), kPictureSize * 2);
}

void TestChartOverlays::theTableIsOneOfTheViews()
{
    Chart c;
    c.model.setCurves(curvesOf(300, 0.5));
    QVERIFY(c.choose(QStringLiteral("Show as table")));
    QTableView *table = c.panel.table();
    QVERIFY(table->isVisible() && !c.panel.plot()->isVisible());
    QVERIFY(!table->accessibleName().isEmpty());
    QCOMPARE(table->model()->rowCount(), 300);
    table->setFocus();
    table->setCurrentIndex(table->model()->index(0, 0));
    QTest::keyClick(table, Qt::Key_End, Qt::ControlModifier);
    QCOMPARE(table->currentIndex().row(), 299);
    StepDone more;
    more.step = 301;
    c.model.append({more});
    QCOMPARE(table->model()->rowCount(), 301);
    QVERIFY(!c.panel.grab().isNull());
    QVERIFY(c.choose(QStringLiteral("Show as table")));
    QVERIFY(c.panel.plot()->isVisible());
}

void TestChartOverlays::allCurvesShareCrosshairAndZoom()
{
    Chart c;
    c.model.setCurves(curvesOf(300, 0.5));
    QVERIFY(c.choose(QStringLiteral("All curves")));
    const QList<PlotView *> &plots = c.panel.allCurves()->plots();
    QCOMPARE(plots.size(), static_cast<int>(Metric::Count));
    for (const PlotView *plot : plots)
        QVERIFY(plot->isVisible() && plot->lines().size() >= 2);
    plots.at(2)->zoom(100, 200);
    for (const PlotView *plot : plots) {
        QCOMPARE(plot->window().left, 100.0);
        QCOMPARE(plot->window().right, 200.0);
    }
    Q_EMIT plots.at(1)->pointed(150.0);
    for (const PlotView *plot : plots) {
        QCOMPARE(plot->drawing().readingAt, std::optional(150.0));
        QVERIFY(plot->accessibleDescription().contains(QStringLiteral("step 150 ")));
    }
    Q_EMIT plots.at(1)->pointed(std::nullopt);
    QVERIFY(!plots.at(4)->drawing().readingAt);
    QVERIFY(!c.panel.grab().isNull());
}

void TestChartOverlays::viewsShareWhatIsLookedAt()
{
    Chart c;
    c.model.setCurves(curvesOf(300, 0.5));
    c.panel.plot()->zoom(100, 200);
    QVERIFY(c.choose(QStringLiteral("All curves")));
    const PlotView &loss = *c.panel.allCurves()->plots().first();
    const PlotView &rate = *c.panel.allCurves()->plots().at(1);
    QCOMPARE(loss.window().left, 100.0);
    QCOMPARE(rate.window().right, 200.0);
    const QTemporaryDir folder;
    const auto picture = [&] {
        const QString path = folder.filePath(QStringLiteral("part.png"));
        c.panel.save(path, 1);
        return QImage(path);
    };
    const QImage wide = picture();
    c.panel.allCurves()->plots().at(2)->zoom(120, 130);
    const QImage narrow = picture();
    QVERIFY(!narrow.isNull() && narrow != wide);
    QVERIFY(c.choose(QStringLiteral("All curves")));
    QCOMPARE(c.panel.plot()->window().left, 120.0);
    QVERIFY(picture() == narrow);
    QVERIFY(c.choose(QStringLiteral("All curves")));
    // A zoomed view that shows the newest step moves along with it, unless told not to.
    c.panel.allCurves()->plots().at(1)->zoom(250, 300);
    c.panel.setRunning(true);
    const auto appendOne = [&](std::int64_t step) {
        StepDone more;
        more.step = step;
        more.loss = 1;
        c.model.append({more});
        QTRY_COMPARE(c.model.count(), static_cast<std::size_t>(step));
        QTest::qWait(20);
    };
    appendOne(301);
    QCOMPARE(rate.window().right, 301.0);
    QVERIFY(c.choose(QStringLiteral("Follow the newest step")));
    appendOne(302);
    QCOMPARE(rate.window().right, 301.0);
    QVERIFY(c.choose(QStringLiteral("Show the whole run")));
    QVERIFY(!loss.isZoomed() && !rate.isZoomed());
    QCOMPARE(rate.window().right, 302.0);
    c.panel.allCurves()->plots().at(1)->zoom(10, 20);
    c.panel.setAxis(XAxis::Epoch); // steps are no epochs
    QVERIFY(!loss.isZoomed() && !rate.isZoomed());
    QVERIFY(c.choose(QStringLiteral("All curves")));
    QVERIFY(!c.panel.plot()->isZoomed());
}

void TestChartOverlays::theLowerAxisMayBeLogarithmic()
{
    Chart c;
    RunCurves curves = curvesOf(10'000, 0.5);
    curves.steps[0].elapsedSeconds = 0;
    curves.steps[5].loss = 0;
    curves.steps[6].loss = -1;
    curves.steps[7].loss = std::nan("");
    c.model.setCurves(curves);
    QVERIFY(c.choose(QStringLiteral("Lower axis logarithmic")));
    QCOMPARE(c.panel.plot()->window().left, 1.0);
    const PlotDrawing &drawing = c.panel.plot()->drawing();
    QVERIFY(std::abs(drawing.pixelOfX(100) - drawing.area.center().x()) < 2); // half way from 1 to 10,000
    c.panel.setLogarithmic(true);
    QVERIFY(drawing.high > drawing.low && std::isfinite(drawing.low));
    turnWheel(c.panel.plot(), 2);
    QVERIFY(c.panel.plot()->isZoomed() && c.panel.plot()->window().left > 1);
    QVERIFY(!c.panel.grab().isNull());
    for (const XAxis axis : {XAxis::Epoch, XAxis::Tokens, XAxis::Time}) {
        c.panel.setAxis(axis);
        QVERIFY(c.panel.plot()->window().left > 0);
        QVERIFY(!c.panel.grab().isNull());
    }
    c.panel.setAxis(XAxis::Step);
    QVERIFY(c.choose(QStringLiteral("Lower axis logarithmic")));
    QCOMPARE(c.panel.plot()->window().left, 0.0);
}

void TestChartOverlays::spikesDoNotStretchThePicture()
{
    Chart c;
    RunCurves curves = curvesOf(1000, 0.5);
    curves.steps[500].loss = 1e6;
    c.model.setCurves(curves);
    QVERIFY(c.panel.plot()->verticalRange().second > 1e5);
    QVERIFY(c.choose(QStringLiteral("Leave out spikes")));
    QVERIFY(c.panel.plot()->verticalRange().second < 5);
    QVERIFY(!c.panel.grab().isNull());
    QVERIFY(c.choose(QStringLiteral("Leave out spikes")));
    QVERIFY(c.panel.plot()->verticalRange().second > 1e5);
}

void TestChartOverlays::followingCanBeTurnedOff()
{
    Chart c;
    c.panel.setRunning(true);
    c.model.setCurves(curvesOf(500, 0.5));
    c.panel.plot()->zoom(400, 500);
    QVERIFY(c.choose(QStringLiteral("Follow the newest step")));
    StepDone more;
    more.step = 520;
    c.model.append({more});
    QCOMPARE(c.panel.plot()->window().right, 500.0);
    QVERIFY(c.choose(QStringLiteral("Follow the newest step"))); // and on again: there it is
    QCOMPARE(c.panel.plot()->window().right, 520.0);
}

void TestChartOverlays::aHintStandsUnderTheChart()
{
    Chart c;
    QVERIFY(c.panel.hint().isEmpty());
    c.model.setCurves(curvesOf(500, 0.7));
    QVERIFY2(c.panel.hint().contains(QStringLiteral("usual range")), qPrintable(c.panel.hint()));
    c.model.setCurves(curvesOf(1000, 0.1));
    QVERIFY2(c.panel.hint().contains(QStringLiteral("below 0.5")), qPrintable(c.panel.hint()));
    c.model.clear();
    QVERIFY(c.panel.hint().isEmpty());
}

void TestChartOverlays::chartsOfOneModelTakeTurns()
{
    MetricModel model;
    ChartPanel first(model);
    ChartPanel second(model);
    for (ChartPanel *panel : {&first, &second})
        panel->show();
    QTest::qWait(30);
    model.setCurves(curvesOf(100, 0.5));
    QCOMPARE(first.plot()->lines().isEmpty() + second.plot()->lines().isEmpty(), 1);
    QTRY_VERIFY(!first.plot()->lines().isEmpty() && !second.plot()->lines().isEmpty());
}

int main(int argc, char **argv)
{
    return runUiTest<TestChartOverlays>(argc, argv);
}
#include "tst_chart_overlays.moc"
