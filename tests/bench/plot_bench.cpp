// SPDX-License-Identifier: GPL-3.0-or-later
// How long charts keep the window busy: 8 panels of 4 runs of a million points each, the first run live at 10 Hz.
//   plot_bench [--points N] [--panels N] [--seconds S]
// A frame is one turn of the event loop that did anything: time on the wall, and time of the processor alone, which
// other programs do not lengthen. Needs no screen.
#include "charts/chart_panel.h"
#include "charts/plot_view.h"
#include "theme/studio_style.h"
#include "theme/theme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QElapsedTimer>
#include <QGridLayout>
#include <QTimer>
#include <QWheelEvent>

#include <time.h>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <random>

using namespace luthier;

namespace
{

StepDone stepAt(std::int64_t step, std::int64_t whole, std::mt19937 &random)
{
    std::normal_distribution<double> noise(0, 0.1);
    const double share = static_cast<double>(step) / static_cast<double>(whole);
    StepDone done;
    done.step = step;
    done.epoch = 3 * share;
    done.loss = 0.7 + 1.3 * std::exp(-4 * share) + noise(random);
    done.gradNorm = 0.6 + std::abs(noise(random));
    done.learningRate = 1e-4 * (1 - share) + 1e-9;
    done.tokens = 3000 * step;
    done.tokensPerSecond = 4000 + 900 * noise(random);
    done.elapsedSeconds = 0.5 * static_cast<double>(step);
    done.memoryBytes = 17'400'000'000 + step % 1000;
    return done;
}

/// Milliseconds since it was made: on the wall, and of this thread alone.
class Stopwatch
{
public:
    Stopwatch() { m_wall.start(); }
    std::pair<double, double> taken() const
    {
        return {static_cast<double>(m_wall.nsecsElapsed()) * 1e-6, processor() - m_processor};
    }

private:
    static double processor()
    {
        timespec now{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
        return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) * 1e-6;
    }
    QElapsedTimer m_wall;
    double m_processor = processor();
};

using Times = std::vector<std::pair<double, double>>;

void printRow(const char *what, const Times &times)
{
    std::vector<double> wall;
    std::vector<double> processor;
    for (const auto &[one, other] : times) {
        wall.push_back(one);
        processor.push_back(other);
    }
    std::printf("| %s | %zu |", what, times.size());
    for (std::vector<double> *list : {&wall, &processor}) {
        std::sort(list->begin(), list->end());
        for (const double share : {0.5, 0.99, 1.0})
            std::printf(" %.2f |",
                list->empty() ? 0 : (*list)[static_cast<std::size_t>(share * static_cast<double>(list->size() - 1))]);
    }
    std::printf("\n");
}

struct Bench {
    std::int64_t points = 0;
    std::mt19937 random{1};
    std::shared_ptr<MetricModel> live = std::make_shared<MetricModel>();
    QList<ChartOverlay> others;
    QWidget window;
    QList<ChartPanel *> panels;
    std::int64_t next = 0; ///< The last step of the live run.

    void fill()
    {
        next = points;
        for (int run = 0; run < 4; ++run) {
            RunCurves curves;
            for (std::int64_t step = 1; step <= points; ++step)
                curves.steps.push_back(stepAt(step, 2 * points, random));
            if (run == 0)
                live->setCurves(curves);
            else
                others.append(ChartOverlay::from(QStringLiteral("run %1").arg(run), curves));
        }
    }

    void build(int count)
    {
        auto *grid = new QGridLayout(&window);
        for (int i = 0; i < count; ++i) {
            auto *panel = new ChartPanel(*live, &window);
            panel->setOverlays(others);
            panel->setRunning(true);
            panel->setTotalSteps(2 * points);
            panel->setMetric(static_cast<Metric>(i % static_cast<int>(Metric::Count)));
            grid->addWidget(panel, i / 4, i % 4);
            panels.append(panel);
        }
        window.resize(1920, 1000);
        window.show();
    }

    /// The live run goes on ten times a second.
    Times frames(int seconds)
    {
        QTimer timer;
        QObject::connect(&timer, &QTimer::timeout, &window, [&] {
            QList<StepDone> steps;
            for (int i = 0; i < 20; ++i)
                steps.append(stepAt(++next, 2 * points, random));
            live->append(steps);
        });
        timer.start(100);
        Times times;
        QElapsedTimer all;
        all.start();
        while (all.elapsed() < seconds * 1000) {
            const Stopwatch frame;
            QApplication::processEvents();
            if (const auto taken = frame.taken(); taken.first > 0.05)
                times.push_back(taken);
        }
        return times;
    }

    /// From a turn of the wheel to the painted picture.
    Times zooms()
    {
        Times times;
        for (int i = 0; i < 200; ++i) {
            PlotView *plot = panels.at(i % panels.size())->plot();
            QWidget *canvas = plot;
            const QPointF at(50 + (i * 37) % (canvas->width() - 60), canvas->height() / 2.0);
            QWheelEvent event(at, canvas->mapToGlobal(at), {}, QPoint(0, i % 60 < 40 ? 120 : -120), Qt::NoButton,
                Qt::NoModifier, Qt::NoScrollPhase, false);
            const Stopwatch timer;
            QApplication::sendEvent(canvas, &event);
            canvas->repaint();
            times.push_back(timer.taken());
            QApplication::processEvents();
        }
        return times;
    }
};

} // namespace

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QCommandLineParser parser;
    const QCommandLineOption points(QStringLiteral("points"), {}, QStringLiteral("N"), QStringLiteral("1000000"));
    const QCommandLineOption panels(QStringLiteral("panels"), {}, QStringLiteral("N"), QStringLiteral("8"));
    const QCommandLineOption seconds(QStringLiteral("seconds"), {}, QStringLiteral("S"), QStringLiteral("20"));
    parser.addOptions({points, panels, seconds});
    parser.addHelpOption();
    parser.process(application);
    QApplication::setStyle(new StudioStyle);
    useTheme(ThemeChoice::Light, false);

    Bench bench;
    bench.points = parser.value(points).toLongLong();
    bench.fill();
    bench.build(parser.value(panels).toInt());
    static_cast<void>(bench.frames(1)); // the first look at everything
    std::printf("| ms | count | p50 | p99 | max | processor p50 | p99 | max |\n|---|---|---|---|---|---|---|---|\n");
    printRow("frame, live at 10 Hz", bench.frames(parser.value(seconds).toInt()));
    printRow("wheel to picture", bench.zooms());
    const auto points1 = static_cast<double>(bench.points);
    for (ChartPanel *panel : bench.panels)
        panel->plot()->zoom(0.2 * points1, static_cast<double>(bench.next));
    static_cast<void>(bench.frames(1));
    printRow("frame, zoomed in, moving along", bench.frames(parser.value(seconds).toInt()));
    std::size_t bytes = bench.live->bytes();
    std::size_t count = bench.live->count();
    for (const ChartOverlay &run : bench.others) {
        bytes += run.model->bytes();
        count += run.model->count();
    }
    const auto values = static_cast<double>(count * static_cast<std::size_t>(Metric::Count));
    std::printf("\n%.1f bytes a point (five curves of %zu steps, everything counted)\n",
        static_cast<double>(bytes) / values, count);
    return 0;
}
