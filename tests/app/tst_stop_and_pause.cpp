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
        const double epochs = pauses + 2; // steps go on between two pauses
        const TrainConfig whole = config("whole", epochs);
        QVERIFY(runTraining(whole).completed());

        TrainSession session(engine());
        std::optional<RunFinished> end;
        std::int64_t steps = 0;
        std::vector<double> losses;
        connect(&session, &TrainSession::finished, &session, [&](const RunFinished &finished) { end = finished; });
        connect(&session, &TrainSession::stepsDone, &session, [&](const QList<StepDone> &done) {
            for (const StepDone &step : done)
                losses.push_back(step.loss);
            steps = done.last().step;
        });
        session.start({config("paused", epochs), 2});
        int done = 0;
        for (; done < pauses && !(end && end->result && end->result->outcome == RunOutcome::Completed); ++done) {
            const std::int64_t before = steps;
            QVERIFY(waitFor([&] { return steps > before || end.has_value(); }));
            session.requestStop(StopWish::Pause);
            QVERIFY(waitFor([&] { return end.has_value(); }));
            QVERIFY2(end->result, end->result ? "" : end->result.error().toString().c_str());
            if (!session.isPaused())
                break;
            end.reset();
            session.continueRun();
        }
        QVERIFY(waitFor([&] { return end.has_value(); }));
        QVERIFY(end->result && end->result->outcome == RunOutcome::Completed);
        const std::string adapter = adapterBytes(m_place->folder().path("whole"));
        QVERIFY(!adapter.empty());
        QVERIFY(adapterBytes(m_place->folder().path("paused")) == adapter);
        QVERIFY(curveOf(m_place->folder().path("paused")) == curveOf(m_place->folder().path("whole")));
        QVERIFY(done >= std::min(pauses, 3));
        qInfo("%d pauses, the same adapter and curve", done);
    }

    void aFrozenWindowCostsNothing()
    {
        const auto seconds = std::chrono::seconds(isFullMatrix() ? 60 : 2);
        TrainSession session(engine());
        std::optional<RunFinished> end;
        std::vector<std::int64_t> steps;
        connect(&session, &TrainSession::finished, &session, [&](const RunFinished &finished) { end = finished; });
        connect(&session, &TrainSession::stepsDone, &session, [&](const QList<StepDone> &done) {
            for (const StepDone &step : done)
                steps.push_back(step.step);
        });
        session.start({config("frozen", 1'000'000), 2});
        QVERIFY(waitFor([&] { return !steps.empty(); }));
        const auto rate = [&](const std::function<void()> &pass) {
            QTest::qWait(50);
            const std::int64_t before = steps.back();
            const Clock::time_point began = Clock::now();
            pass();
            const double took = milliseconds(Clock::now() - began) * 1e-3;
            QTest::qWait(50);
            return static_cast<double>(steps.back() - before) / (took + 0.05);
        };
        const double free = rate([&] { QTest::qWait(static_cast<int>(std::chrono::milliseconds(seconds).count())); });
        const double frozen = rate([&] { std::this_thread::sleep_for(seconds); });
        session.requestStop(StopWish::Discard);
        QVERIFY(waitFor([&] { return end.has_value(); }));
        for (std::size_t i = 0; i < steps.size(); ++i)
            QCOMPARE(steps[i], static_cast<std::int64_t>(i) + 1); // every one, once, in order
        qInfo("%.1f steps a second with a window that answers, %.1f with one that stands still", free, frozen);
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
