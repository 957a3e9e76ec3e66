// SPDX-License-Identifier: GPL-3.0-or-later
// Keys come from a thread of their own at a steady pace, as a person's do, and each is timed from there to the picture
// of the window that shows what follows from it. A key that waits for the window counts its waiting.
#include "bench_home.h"
#include "config/command/command_export.h"
#include "data/config_checks.h"
#include "form/param_form.h"
#include "form/param_row.h"
#include "main_window.h"
#include "pages/train_page.h"
#include "session/languages.h"
#include "session/sample.h"
#include "session/translate.h"
#include "session/workspace.h"
#include "theme/studio_style.h"
#include "theme/theme.h"
#include "widgets/command_bar.h"
#include "widgets/dialogs.h"
#include "widgets/memory_panel.h"
#ifdef LUTHIER_HAS_TORCH
#include "train/torch_trainer.h"
#endif

#include <QApplication>
#include <QCommandLineParser>
#include <QTest>

#include <atomic>
#include <chrono>
#include <clocale>
#include <cmath>
#include <cstdio>
#include <thread>

using namespace luthier;
using Clock = std::chrono::steady_clock;

namespace
{

#ifdef LUTHIER_HAS_TORCH
constexpr bool kHasEngine = true;
#else
constexpr bool kHasEngine = false;
#endif

/// What is typed into a field; '<' is the backspace. Each text ends as it began: with the value that stood there.
struct Typing {
    const char *key;
    const char *before;
    const char *keys;
};

constexpr Typing kTypings[] = {
    {"lora_rank", "8", "<16<<64<<128<<<8x<<8"},
    {"learning_rate", "1e-4", "<5<<<<2e-4<<<<0.0003<<<<<<1e-4"},
    {"cutoff_len", "512", "<<<1024<<<<256k<<<<2048<<<<512"},
    {"per_device_train_batch_size", "4", "<16<<8a<<4"},
    {"dataset", "luthier_demo", "<<<<demo,other<<<<<<"},
    {"output_dir", "runs/here", "<<<<there-2<<<<<<<here"},
};

struct Key {
    std::string_view field;
    const char *before = nullptr; ///< At the first key of a field: what is to stand in it.
    char key = 0;
};

/// @p count keys, field after field and from the beginning again.
std::vector<Key> keysToType(std::size_t count)
{
    std::vector<Key> keys;
    while (keys.size() < count) {
        for (const Typing &typing : kTypings) {
            const char *before = typing.before;
            for (const char *at = typing.keys; *at != 0 && keys.size() < count; ++at)
                keys.push_back({typing.key, std::exchange(before, nullptr), *at});
        }
    }
    return keys;
}

double milliseconds(Clock::duration duration)
{
    return std::chrono::duration<double, std::milli>(duration).count();
}

/// Tells when a window has been painted.
class Painted : public QApplication
{
public:
    using QApplication::QApplication;
    std::function<void()> after;

    bool notify(QObject *receiver, QEvent *event) override
    {
        const auto *widget = qobject_cast<const QWidget *>(receiver);
        const bool isUpdate = event->type() == QEvent::UpdateRequest
            && (receiver->isWindowType() || (widget != nullptr && widget->isWindow()));
        const bool done = QApplication::notify(receiver, event);
        if (isUpdate && after)
            after();
        return done;
    }
};

struct Times {
    std::vector<double> command;
    std::vector<double> errors;
    std::vector<double> memory;
};

/// Types into the window and times what follows.
class Typist : public QObject
{
public:
    Typist(Workspace &workspace, MainWindow &window, Painted &application)
        : m_workspace(workspace)
        , m_window(window)
    {
        application.after = [this] { painted(); };
        connect(&workspace.memory(), &MemoryModel::reportChanged, this,
            [this] { m_window.trainPage()->memoryPanel()->update(); });
    }

    Times type(const std::vector<Key> &keys, double perSecond)
    {
        m_times = {};
        m_wrong = 0;
        std::jthread hands([&](const std::stop_token &stop) {
            Clock::time_point next = Clock::now();
            for (const Key &key : keys) {
                next += std::chrono::duration_cast<Clock::duration>(std::chrono::duration<double>(1 / perSecond));
                std::this_thread::sleep_until(next);
                if (stop.stop_requested())
                    return;
                const Clock::time_point at = Clock::now();
                QMetaObject::invokeMethod(
                    this, [this, key, at] { press(key, at); }, Qt::QueuedConnection);
            }
        });
        while (m_times.memory.size() < keys.size())
            QApplication::processEvents(QEventLoop::WaitForMoreEvents);
        return m_times;
    }

    /// Keys after which the window showed something else than what follows from the form.
    int wrong() const { return m_wrong; }

private:
    struct Waiting {
        Clock::time_point pressed;
        std::uint64_t question = 0;
    };

    void press(const Key &key, Clock::time_point at)
    {
        TrainPage &page = *m_window.trainPage();
        if (key.before != nullptr) {
            // Between two fields, as the pointer would: not a key that is timed.
            page.form()->reveal(key.field);
            QWidget *control = page.form()->row(key.field)->editor()->control();
            control->setFocus(Qt::TabFocusReason);
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_A, Qt::ControlModifier);
            QTest::keyClicks(QApplication::focusWidget(), QString::fromLatin1(key.before));
            at = Clock::now();
        }
        if (key.key == '<')
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backspace);
        else
            QTest::keyClick(QApplication::focusWidget(), key.key);
        m_waiting.push_back({at, m_workspace.memory().question()});
        m_unpainted.push_back(at);
        page.commandBar()->update();
    }

    void painted()
    {
        const Clock::time_point now = Clock::now();
        for (const Clock::time_point &at : m_unpainted) {
            m_times.command.push_back(milliseconds(now - at));
            m_times.errors.push_back(milliseconds(now - at));
        }
        const std::uint64_t answered = m_workspace.memory().report().question;
        std::erase_if(m_waiting, [&](const Waiting &each) {
            if (answered < each.question)
                return false;
            m_times.memory.push_back(milliseconds(now - each.pressed));
            return true;
        });
        if (!m_unpainted.empty())
            check();
        m_unpainted.clear();
    }

    /// That what was painted is what follows from the form; after the clock has been read.
    void check()
    {
        const ConfigModel &config = m_workspace.config();
        const bool isCommand = m_window.trainPage()->commandBar()->shownText()
            == fromUtf8(exportCommand(config.document()).line(Shell::Bash));
        const bool isErrors = config.problems().size() == checkConfig(config.document()).size();
        m_wrong += isCommand && isErrors ? 0 : 1;
    }

    Workspace &m_workspace;
    MainWindow &m_window;
    std::vector<Clock::time_point> m_unpainted;
    std::vector<Waiting> m_waiting;
    Times m_times;
    int m_wrong = 0;
};

double percentile(std::vector<double> values, double share)
{
    std::sort(values.begin(), values.end());
    const auto at = static_cast<std::size_t>(std::ceil(share * static_cast<double>(values.size())));
    return values.empty() ? 0 : values[std::clamp<std::size_t>(at, 1, values.size()) - 1];
}

void print(const char *when, const Times &times)
{
    const std::pair<const char *, const std::vector<double> *> rows[] = {
        {"command", &times.command}, {"errors", &times.errors}, {"memory", &times.memory}};
    for (const auto &[what, values] : rows)
        std::printf("| %s, %s | %zu | %.1f | %.1f | %.1f | %.1f |\n", what, when, values->size(),
            percentile(*values, 0.5), percentile(*values, 0.95), percentile(*values, 0.99), percentile(*values, 1));
}

StudioSetup setup()
{
    StudioSetup studio;
#ifdef LUTHIER_HAS_TORCH
    studio.makeTrainer = []() -> Result<std::unique_ptr<Trainer>> { return makeTorchTrainer(); };
#else
    studio.whyNoTrainer = Text("Benchmark", "It was built without LibTorch.");
#endif
    return studio;
}

bool waitFor(const std::function<bool()> &condition, int seconds)
{
    const Clock::time_point end = Clock::now() + std::chrono::seconds(seconds);
    while (!condition()) {
        if (Clock::now() > end)
            return false;
        QApplication::processEvents(QEventLoop::AllEvents, 20);
        std::this_thread::sleep_for(std::chrono::milliseconds(2));
    }
    return true;
}

/// One thread per core that multiplies numbers: what a build without an engine has for a run.
class BusyCores
{
public:
    BusyCores()
    {
        for (unsigned i = 0; i < std::max(1U, std::thread::hardware_concurrency()); ++i)
            m_threads.emplace_back([](const std::stop_token &stop) {
                volatile float sink = 1;
                while (!stop.stop_requested()) {
                    for (int k = 0; k < 100000; ++k)
                        sink = sink * 0.999F + 0.001F;
                }
            });
    }

private:
    std::vector<std::jthread> m_threads;
};

/// The sample, long enough to outlast the typing.
void prepare(ConfigModel &config, const QString &folder)
{
    config.setValue("output_dir", toUtf8(folder));
    config.setValue("num_train_epochs", 1000.0);
    config.setValue("logging_steps", 1);
    config.setValue("save_strategy", "no");
}

int typeWhileBusy(Workspace &workspace, Typist &typist, const std::vector<Key> &keys, double rate)
{
    if (!kHasEngine) {
        const BusyCores busy;
        print("all cores busy", typist.type(keys, rate));
        return typist.wrong();
    }
    int steps = 0;
    const auto counted = QObject::connect(&workspace.session(), &TrainSession::stepsDone, &workspace,
        [&steps](const QList<StepDone> &done) { steps += static_cast<int>(done.size()); });
    if (!workspace.start() || !waitFor([&] { return steps > 0; }, 300)) {
        std::fprintf(stderr, "error: the sample does not train\n");
        return 1;
    }
    steps = 0;
    const Times times = typist.type(keys, rate);
    if (!workspace.session().isActive()) {
        std::fprintf(stderr, "error: the run ended before the typing did\n");
        return 1;
    }
    print("training", times);
    std::fprintf(stderr, "%d training steps went on meanwhile\n", steps);
    QObject::disconnect(counted);
    workspace.session().requestStop(StopWish::Discard);
    waitFor([&] { return !workspace.session().isActive(); }, 120);
    return typist.wrong();
}

} // namespace

int main(int argc, char **argv)
{
    const BenchHome home;
    Painted application(argc, argv);
    std::setlocale(LC_NUMERIC, "C");
    QCommandLineParser parser;
    const QCommandLineOption count(QStringLiteral("keys"), {}, QStringLiteral("N"), QStringLiteral("600"));
    const QCommandLineOption rate(QStringLiteral("rate"), {}, QStringLiteral("PER_SECOND"), QStringLiteral("8"));
    const QCommandLineOption only(QStringLiteral("only"), {}, QStringLiteral("idle|busy"));
    parser.addOptions({count, rate, only});
    parser.addHelpOption();
    parser.process(application);

    QApplication::setStyle(new StudioStyle);
    useTheme(ThemeChoice::Light, false);
    Languages languages;
    languages.use(QStringLiteral("en"));
    Workspace workspace(setup());
    NativeDialogs dialogs;
    MainWindow window(workspace, languages, dialogs);
    window.show();
    if (SamplePlaces::find().model.empty() || !QTest::qWaitForWindowActive(&window)) {
        std::fprintf(stderr, "error: the sample model is not here; ./test fetches it\n");
        return 1;
    }
    prepare(workspace.config(), home.filePath(QStringLiteral("run")));
    waitFor([&] { return workspace.memory().report().estimate.has_value(); }, 60);

    const std::vector<Key> keys = keysToType(parser.value(count).toULongLong());
    const double perSecond = parser.value(rate).toDouble();
    Typist typist(workspace, window, application);
    std::setvbuf(stdout, nullptr, _IOLBF, 0);
    std::printf("| milliseconds | keys | p50 | p95 | p99 | max |\n|---|---|---|---|---|---|\n");
    int wrong = 0;
    if (parser.value(only) != QStringLiteral("busy")) {
        print("idle", typist.type(keys, perSecond));
        wrong += typist.wrong();
    }
    if (parser.value(only) != QStringLiteral("idle")) {
        prepare(workspace.config(), home.filePath(QStringLiteral("run")));
        workspace.config().setValue("dataset", "luthier_demo");
        wrong += typeWhileBusy(workspace, typist, keys, perSecond);
    }
    if (wrong > 0)
        std::fprintf(stderr, "error: %d times the window showed something else than the form\n", wrong);
    return wrong > 0 ? 1 : 0;
}
