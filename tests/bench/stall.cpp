// SPDX-License-Identifier: GPL-3.0-or-later
// Window and engine on the same processors: how long the window's thread is ever busy while the sample trains flat out,
// and what the window costs the engine. All curves are in view, over a run of a million points. Three kinds of passes
// take turns within one run: with a window that is used; the same while a beat each millisecond measures how long its
// thread is busy, which costs the engine time of its own; and one in which its thread sleeps. Every step has the same
// size, and its speed is its own.
//   stall [--seconds S] [--turns N]
#include "bench_home.h"
#include "charts/chart_panel.h"
#include "main_window.h"
#include "pages/train_page.h"
#include "session/languages.h"
#include "session/sample.h"
#include "session/workspace.h"
#include "theme/studio_style.h"
#include "theme/theme.h"
#include "train/torch_trainer.h"
#include "widgets/dialogs.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCommandLineParser>
#include <QTest>

#include <atomic>
#include <chrono>
#include <clocale>
#include <cmath>
#include <cstdio>
#include <mutex>
#include <thread>

using namespace luthier;
using Clock = std::chrono::steady_clock;

namespace
{

enum class Turn : int { Other, Used, Timed, Asleep };

/// Speeds of steps by the pass in which they began and ended.
class StepSpeeds
{
public:
    void enter(Turn pass) { m_pass = pass; }
    void add(double tokensPerSecond)
    {
        const Turn now = m_pass;
        const std::lock_guard lock(m_mutex);
        if (now == std::exchange(m_last, now) && now != Turn::Other)
            m_speeds[static_cast<std::size_t>(now)].push_back(tokensPerSecond);
    }
    /// Steps and their mean speed: all tokens by all time.
    std::pair<std::size_t, double> of(Turn pass)
    {
        const std::lock_guard lock(m_mutex);
        double time = 0;
        const std::vector<double> &speeds = m_speeds[static_cast<std::size_t>(pass)];
        for (const double speed : speeds)
            time += 1 / speed;
        return {speeds.size(), static_cast<double>(speeds.size()) / time};
    }

private:
    std::atomic<Turn> m_pass{Turn::Other};
    std::mutex m_mutex;
    Turn m_last = Turn::Other;
    std::vector<double> m_speeds[4];
};

class TimedTrainer : public Trainer
{
public:
    explicit TimedTrainer(StepSpeeds &speeds)
        : m_speeds(speeds)
    {
    }
    Result<RunSummary> run(const RunSpec &spec, const EventSink &sink, RunControl &control) override
    {
        return makeTorchTrainer()->run(
            spec,
            [&](const TrainEvent &event) {
                if (const auto *step = std::get_if<StepDone>(&event))
                    m_speeds.add(step->tokensPerSecond);
                sink(event);
            },
            control);
    }

private:
    StepSpeeds &m_speeds;
};

double percentile(std::vector<double> values, double share)
{
    std::sort(values.begin(), values.end());
    return values.empty() ? 0 : values[static_cast<std::size_t>(share * static_cast<double>(values.size() - 1))];
}

/// With @p stalls: beats every millisecond in the window's thread; what a beat comes late is how long it was busy.
void useWindow(MainWindow &window, std::chrono::seconds length, std::vector<double> *stalls)
{
    Clock::time_point last = Clock::now();
    QTimer beat;
    beat.setTimerType(Qt::PreciseTimer);
    QObject::connect(&beat, &QTimer::timeout, [&] {
        const Clock::time_point now = Clock::now();
        stalls->push_back(std::max(0.0, std::chrono::duration<double, std::milli>(now - last).count() - 1));
        last = now;
    });
    if (stalls != nullptr)
        beat.start(1);
    int turn = 0;
    QTimer use;
    QObject::connect(&use, &QTimer::timeout, [&] {
        const char *page = ++turn % 4 == 0 ? "page_runs" : "page_train";
        window.findChild<QAbstractButton *>(QLatin1String(page))->click();
    });
    use.start(1000);
    const Clock::time_point end = Clock::now() + length;
    while (Clock::now() < end)
        QApplication::processEvents(QEventLoop::WaitForMoreEvents);
}

ChartOverlay longRun()
{
    constexpr std::int64_t kSteps = 1'000'000;
    RunCurves curves;
    curves.steps.reserve(static_cast<std::size_t>(kSteps));
    std::uint32_t random = 1;
    for (std::int64_t i = 1; i <= kSteps; ++i) {
        random = random * 1664525U + 1013904223U;
        StepDone step;
        step.step = i;
        step.loss = 1 + std::exp(-1e-5 * static_cast<double>(i)) + static_cast<double>(random >> 8) / 16777216.0;
        step.gradNorm = step.loss;
        step.learningRate = 1e-4;
        step.tokensPerSecond = 400 * step.loss;
        step.memoryBytes = 800'000'000;
        curves.steps.push_back(step);
    }
    return ChartOverlay::from(QStringLiteral("before"), curves);
}

} // namespace

int main(int argc, char **argv)
{
    const BenchHome home;
    QApplication application(argc, argv);
    std::setlocale(LC_NUMERIC, "C");
    QCommandLineParser parser;
    const QCommandLineOption seconds(QStringLiteral("seconds"), {}, QStringLiteral("S"), QStringLiteral("30"));
    const QCommandLineOption turns(QStringLiteral("turns"), {}, QStringLiteral("N"), QStringLiteral("3"));
    parser.addOptions({seconds, turns});
    parser.addHelpOption();
    parser.process(application);
    const std::chrono::seconds length(parser.value(seconds).toInt());

    QApplication::setStyle(new StudioStyle);
    useTheme(ThemeChoice::Light, false);
    Languages languages;
    languages.use(QStringLiteral("en"));
    StepSpeeds speeds;
    StudioSetup setup;
    setup.makeTrainer = [&speeds]() -> Result<std::unique_ptr<Trainer>> {
        return std::unique_ptr<Trainer>(new TimedTrainer(speeds));
    };
    Workspace workspace(std::move(setup));
    NativeDialogs dialogs;
    MainWindow window(workspace, languages, dialogs);
    window.show();
    if (SamplePlaces::find().model.empty() || !QTest::qWaitForWindowActive(&window)) {
        std::fprintf(stderr, "error: the sample model is not here; ./test fetches it\n");
        return 1;
    }
    ConfigModel &config = workspace.config();
    config.setValue("output_dir", home.filePath(QStringLiteral("run")).toStdString());
    config.setValue("num_train_epochs", 10000.0);
    config.setValue("logging_steps", 1);
    config.setValue("cutoff_len", 64); // short steps, each as long as the other
    config.setValue("packing", true);
    config.setValue("per_device_train_batch_size", 1);
    config.setValue("gradient_accumulation_steps", 1);
    config.setValue("eval_strategy", "steps");
    config.setValue("eval_steps", 200);
    config.setValue("save_strategy", "steps");
    config.setValue("save_steps", 200);
    config.setValue("save_total_limit", 1);
    std::int64_t delivered = 0;
    std::int64_t newest = 0;
    QObject::connect(&workspace.session(), &TrainSession::stepsDone, &workspace, [&](const QList<StepDone> &steps) {
        delivered += steps.size();
        newest = steps.last().step;
    });
    if (!workspace.start() || !QTest::qWaitFor([&] { return newest > 2; }, 300'000)) {
        std::fprintf(stderr, "error: the sample does not train\n");
        return 1;
    }
    window.trainPage()->chart()->setView(ChartPanel::View::All);
    window.trainPage()->chart()->setOverlays({longRun()});
    QTest::qWait(3000); // its curves are smoothed once
    std::vector<double> stalls;
    for (int turn = 0; turn < parser.value(turns).toInt(); ++turn) {
        speeds.enter(Turn::Used);
        useWindow(window, length, nullptr);
        speeds.enter(Turn::Timed);
        useWindow(window, length, &stalls);
        speeds.enter(Turn::Asleep);
        std::this_thread::sleep_for(length);
        speeds.enter(Turn::Other);
        QTest::qWait(500); // what gathered meanwhile is shown
    }
    const bool goesOn = workspace.session().isActive();
    workspace.session().requestStop(StopWish::Discard);
    const bool ended = QTest::qWaitFor([&] { return !workspace.session().isActive(); }, 120'000);
    const auto [usedSteps, used] = speeds.of(Turn::Used);
    const auto [timedSteps, timed] = speeds.of(Turn::Timed);
    const auto [asleepSteps, asleep] = speeds.of(Turn::Asleep);
    std::printf("| window's thread busy, ms | beats | p50 | p99 | p99.9 | max |\n|---|---|---|---|---|---|\n");
    std::printf("| while training | %zu | %.2f | %.2f | %.2f | %.2f |\n\n", stalls.size(), percentile(stalls, 0.5),
        percentile(stalls, 0.99), percentile(stalls, 0.999), percentile(stalls, 1));
    std::printf("| engine | steps | tokens a second | share |\n|---|---|---|---|\n");
    std::printf("| window's thread asleep | %zu | %.1f | 100 %% |\n", asleepSteps, asleep);
    std::printf("| window used | %zu | %.1f | %.1f %% |\n", usedSteps, used, 100 * used / asleep);
    std::printf("| used and timed | %zu | %.1f | %.1f %% |\n", timedSteps, timed, 100 * timed / asleep);
    std::printf("\n%lld of %lld steps were shown\n", static_cast<long long>(delivered), static_cast<long long>(newest));
    return goesOn && ended && delivered == newest ? 0 : 1;
}
