// SPDX-License-Identifier: GPL-3.0-or-later
// How long charts keep the window busy: 8 panels of 4 runs of a million points each, the first run live at 10 Hz.
//   plot_bench [--points N] [--panels N] [--seconds S]
// A frame is one turn of the event loop that did anything. Needs no screen.
#include "charts/chart_panel.h"
#include "charts/plot_view.h"
#include "theme/studio_style.h"
#include "theme/theme.h"

#include <QAbstractScrollArea>
#include <QApplication>
#include <QCommandLineParser>
#include <QElapsedTimer>
#include <QGridLayout>
#include <QTimer>
#include <QWheelEvent>

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

double milliseconds(const QElapsedTimer &timer)
{
    return static_cast<double>(timer.nsecsElapsed()) * 1e-6;
}

void printRow(const char *what, std::vector<double> times)
{
    std::sort(times.begin(), times.end());
    const auto at = [&times](double share) {
        return times.empty() ? 0 : times[static_cast<std::size_t>(share * static_cast<double>(times.size() - 1))];
    };
    std::printf("| %s | %zu | %.2f | %.2f | %.2f |\n", what, times.size(), at(0.5), at(0.99), at(1));
}

struct Bench {
    std::int64_t points = 0;
    std::mt19937 random{1};
    std::shared_ptr<MetricModel> live = std::make_shared<MetricModel>();
    QList<ChartOverlay> others;
    QWidget window;
    QList<ChartPanel *> panels;

    void fill()
    {
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
            panel->setMetric(static_cast<Metric>(i % static_cast<int>(Metric::Count)));
            grid->addWidget(panel, i / 4, i % 4);
            panels.append(panel);
        }
        window.resize(1920, 1000);
        window.show();
    }

    /// The live run goes on ten times a second.
    std::vector<double> frames(int seconds)
    {
        QTimer timer;
        std::int64_t next = points;
        QObject::connect(&timer, &QTimer::timeout, &window, [&] {
            QList<StepDone> steps;
            for (int i = 0; i < 20; ++i)
                steps.append(stepAt(++next, 2 * points, random));
            live->append(steps);
        });
        timer.start(100);
        std::vector<double> times;
        QElapsedTimer all;
        all.start();
        while (all.elapsed() < seconds * 1000) {
            QElapsedTimer frame;
            frame.start();
            QApplication::processEvents();
            if (const double taken = milliseconds(frame); taken > 0.05)
                times.push_back(taken);
        }
        return times;
    }

    /// From a turn of the wheel to the painted picture.
    std::vector<double> zooms()
    {
        std::vector<double> times;
        for (int i = 0; i < 200; ++i) {
            PlotView *plot = panels.at(i % panels.size())->plot();
            QWidget *canvas = plot->findChild<QAbstractScrollArea *>()->viewport();
            const QPointF at(50 + (i * 37) % (canvas->width() - 60), canvas->height() / 2.0);
            QWheelEvent event(at, canvas->mapToGlobal(at), {}, QPoint(0, i % 60 < 40 ? 120 : -120), Qt::NoButton,
                Qt::NoModifier, Qt::NoScrollPhase, false);
            QElapsedTimer timer;
            timer.start();
            QApplication::sendEvent(canvas, &event);
            canvas->repaint();
            times.push_back(milliseconds(timer));
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
    std::printf("| ms | count | p50 | p99 | max |\n|---|---|---|---|---|\n");
    printRow("frame, live at 10 Hz", bench.frames(parser.value(seconds).toInt()));
    printRow("wheel to picture", bench.zooms());
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
