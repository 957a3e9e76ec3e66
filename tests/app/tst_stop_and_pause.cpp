// SPDX-License-Identifier: GPL-3.0-or-later
// The window's hold on the real engine: stops at any time, pauses again and again, and a window that stands still.
// LUTHIER_FULL_MATRIX=1 tries 100 stops, 1,000 pauses and 60 seconds; otherwise a sample of them.
#include "base/memory.h"
#include "session/train_session.h"
#include "session/workspace.h"
#include "train/tiny_run.h"

#include <QTest>

#include <random>

using namespace luthier;
using namespace luthier::test;
using Clock = std::chrono::steady_clock;

namespace
{

double milliseconds(Clock::duration duration)
{
    return std::chrono::duration<double, std::milli>(duration).count();
}

TrainerFactory engine()
{
    return []() -> Result<std::unique_ptr<Trainer>> { return makeTorchTrainer(); };
}

double unixSeconds()
{
    return std::chrono::duration<double>(std::chrono::system_clock::now().time_since_epoch()).count();
}

bool waitFor(const std::function<bool()> &condition)
{
    return QTest::qWaitFor(condition, 120'000);
}

} // namespace

class StopAndPauseTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<TinyWorkplace> m_place;

    TrainConfig config(const std::string &output, double epochs) const
    {
        TrainConfig c = m_place->config(output);
        c.training.numTrainEpochs = epochs;
        c.finetuning.loraDropout = 0.1;
        c.training.saveTotalLimit = 1;
        return c;
    }

private Q_SLOTS:
    void init() { m_place = std::make_unique<TinyWorkplace>(); }

    void aStopAtAnyTimeEndsTheRun()
    {
        std::mt19937 random(11);
        double slowestWord = 0;
        double slowestEnd = 0;
        std::vector<std::uint64_t> memory;
        const int times = isFullMatrix() ? 100 : 12;
        for (int i = 0; i < times; ++i) {
            TrainSession session(engine());
            std::int64_t steps = 0;
            std::optional<RunFinished> end;
            connect(&session, &TrainSession::stepsDone, &session,
                [&](const QList<StepDone> &done) { steps = done.last().step; });
            connect(&session, &TrainSession::finished, &session, [&](const RunFinished &finished) { end = finished; });
            const std::string output = "stop " + std::to_string(i);
            session.start({config(output, 100'000), 2});
            // Before the first step, or some way behind it.
            const std::int64_t least = std::uniform_int_distribution<int>(0, 3)(random);
            QVERIFY(waitFor([&] { return steps >= least; }));
            QTest::qWait(std::uniform_int_distribution<int>(0, 150)(random));
            const bool keeps = i % 2 == 0;
            const Clock::time_point asked = Clock::now();
            session.requestStop(keeps ? StopWish::SaveAndStop : StopWish::Discard);
            QVERIFY(session.state() == TrainSession::State::Stopping);
            slowestWord = std::max(slowestWord, milliseconds(Clock::now() - asked));
            QVERIFY(waitFor([&] { return end.has_value(); }));
            slowestEnd = std::max(slowestEnd, milliseconds(Clock::now() - asked));
            QVERIFY(!session.isActive());
            memory.push_back(residentBytes());
            if (!end->result) {
                QCOMPARE(end->result.error().code, ErrorCode::Cancelled); // before there was anything to keep
                continue;
            }
            QVERIFY(end->result->outcome == (keeps ? RunOutcome::StoppedAndSaved : RunOutcome::Discarded));
            QCOMPARE(!adapterBytes(m_place->folder().path(output)).empty(), keeps && end->result->steps > 0);
        }
        qInfo(
            "%d stops: acknowledged within %.2f ms, over within %.0f ms; resident %.1f MB after the first tenth, %.1f "
            "MB after the last",
            times, slowestWord, slowestEnd, static_cast<double>(memory[memory.size() / 10]) * 1e-6,
            static_cast<double>(memory.back()) * 1e-6);
    }

    void aRunMadeAgainIsTheSame()
    {
        StudioSetup setup;
        setup.makeTrainer = engine();
        Workspace workspace(std::move(setup));
        workspace.store().openEmpty();
        const TrainConfig c = config("again", 2);
        const std::pair<const char *, Value> values[] = {{"model_name_or_path", c.model.modelNameOrPath},
            {"template", "chatml"}, {"dataset_dir", c.data.datasetDir}, {"dataset", "tiny"}, {"cutoff_len", 96},
            {"num_train_epochs", 2.0}, {"logging_steps", 1}, {"output_dir", c.training.outputDir}};
        for (const auto &[key, value] : values)
            workspace.config().setValue(key, value);
        const auto ended = [&] { return !workspace.session().isActive() && workspace.follower().current().isEmpty(); };
        const auto isLogged = [&](const QString &text) {
            const LogModel &log = workspace.log();
            for (int row = 0; row < log.rowCount(); ++row) {
                if (log.index(row, 0).data().toString().contains(text))
                    return true;
            }
            return false;
        };
        QVERIFY(workspace.start());
        QVERIFY(waitFor(ended));
        const QString first = workspace.runs().index(0, 0).data(RunListModel::IdRole).toString();
        QVERIFY(workspace.runs().record(first)->state == RunState::Finished);
        const Result<void> begun = workspace.repeat(first);
        QVERIFY2(begun, begun ? "" : begun.error().toString().c_str());
        QVERIFY(!workspace.repeat(first)); // one at a time
        QVERIFY(waitFor(ended));
        QVERIFY(waitFor([&] { return isLogged(QStringLiteral("Made again: the same run")); }));
        const std::string again = c.training.outputDir + "-again";
        QVERIFY(!adapterBytes(again).empty());
        QVERIFY(adapterBytes(again) == adapterBytes(c.training.outputDir));

        // Other rows under the same name.
        writeDataset(c.data.datasetDir, 12);
        QVERIFY(workspace.repeat(first));
        QVERIFY(waitFor(ended));
        QVERIFY(waitFor([&] { return isLogged(QStringLiteral("Made again, it is another run")); }));
        QVERIFY(!adapterBytes(again + "-2").empty());
    }

    void pausesLeaveNoTrace()
    {
        const int pauses = isFullMatrix() ? 1000 : 10;
        // A rate that asks for no end: how many steps go by between two pauses is not known before.
        const auto endless = [this](const std::string &output, std::int64_t steps) {
            TrainConfig c = config(output, 1);
            c.training.lrSchedulerType = LrSchedulerType::ConstantWithWarmup;
            c.training.maxSteps = steps;
            return c;
        };
        TrainSession session(engine());
        std::optional<RunFinished> end;
        std::int64_t steps = 0;
        connect(&session, &TrainSession::finished, &session, [&](const RunFinished &finished) { end = finished; });
        connect(&session, &TrainSession::stepsDone, &session,
            [&](const QList<StepDone> &done) { steps = done.last().step; });
        session.start({endless("paused", 100'000'000), 2});
        const auto isStopped = [&](StopWish wish) {
            const std::int64_t before = steps;
            if (!waitFor([&] { return steps > before || end.has_value(); }))
                return false;
            session.requestStop(wish);
            return waitFor([&] { return end.has_value(); }) && end->result;
        };
        for (int done = 0; done < pauses; ++done) {
            QVERIFY(isStopped(StopWish::Pause) && session.isPaused());
            end.reset();
            session.continueRun();
        }
        QVERIFY(isStopped(StopWish::SaveAndStop));
        QVERIFY(end->result->outcome == RunOutcome::StoppedAndSaved);
        const std::int64_t reached = end->result->steps;
        QVERIFY(reached > pauses);

        QVERIFY(runTraining(endless("whole", reached)).completed());
        const std::string adapter = adapterBytes(m_place->folder().path("whole"));
        QVERIFY(!adapter.empty());
        QVERIFY(adapterBytes(m_place->folder().path("paused")) == adapter);
        const std::map<std::string, std::string> curve = curveOf(m_place->folder().path("whole"));
        QCOMPARE(curve.size(), static_cast<std::size_t>(reached));
        QVERIFY(curveOf(m_place->folder().path("paused")) == curve);
        qInfo("%d pauses in %lld steps, the same adapter and curve", pauses, static_cast<long long>(reached));
    }

    void aFrozenWindowCostsNothing()
    {
        const auto seconds = std::chrono::milliseconds(isFullMatrix() ? 60'000 : 2'000);
        TrainSession session(engine());
        std::optional<RunFinished> end;
        std::vector<StepDone> steps;
        connect(&session, &TrainSession::finished, &session, [&](const RunFinished &finished) { end = finished; });
        connect(&session, &TrainSession::stepsDone, &session,
            [&](const QList<StepDone> &done) { steps.insert(steps.end(), done.begin(), done.end()); });
        session.start({config("frozen", 1'000'000), 2});
        QVERIFY(waitFor([&] { return !steps.empty(); }));
        // By the engine's own clock: what it did in that time, whenever the window came to hear of it.
        const auto rate = [&](const std::function<void()> &pass) {
            const double began = unixSeconds();
            pass();
            const double ended = unixSeconds();
            if (!waitFor([&] { return steps.back().unixSeconds > ended; }))
                return 0.0;
            const auto count = std::ranges::count_if(
                steps, [&](const StepDone &step) { return step.unixSeconds > began && step.unixSeconds <= ended; });
            return static_cast<double>(count) / (ended - began);
        };
        const auto answers = [&] { QTest::qWait(static_cast<int>(seconds.count())); };
        const double before = rate(answers);
        const double frozen = rate([&] { std::this_thread::sleep_for(seconds); });
        const double after = rate(answers);
        QVERIFY(frozen > 0);
        session.requestStop(StopWish::Discard);
        QVERIFY(waitFor([&] { return end.has_value(); }));
        for (std::size_t i = 0; i < steps.size(); ++i)
            QCOMPARE(steps[i].step, static_cast<std::int64_t>(i) + 1); // every one, once, in order
        qInfo("%.1f steps a second with a window that answers, %.1f with one that stands still, %.1f with one that "
              "answers again",
            before, frozen, after);
    }
};

int main(int argc, char **argv)
{
    if (isFullMatrix()) // longer than QtTest lets a test be
        qputenv("QTEST_FUNCTION_TIMEOUT", "86400000");
    QCoreApplication application(argc, argv);
    StopAndPauseTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_stop_and_pause.moc"
