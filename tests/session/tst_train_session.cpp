// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/earlier_curves.h"
#include "session/log_model.h"
#include "session/train_session.h"
#include "support/fake_trainer.h"
#include "support/run_folders.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <numeric>

using namespace luthier;
using namespace std::chrono_literals;

namespace
{

TrainerFactory fake(std::shared_ptr<FakeRun> plan)
{
    return [plan]() -> Result<std::unique_ptr<Trainer>> { return std::unique_ptr<Trainer>(new FakeTrainer(plan)); };
}

RunSpec spec()
{
    RunSpec run;
    run.config.training.outputDir = "/somewhere/out";
    return run;
}

/// What the run in @p folder did before: ten steps of loss 9, an evaluation, a checkpoint and an answer at some.
void writeEvents(const QString &folder, int steps = 10)
{
    std::string lines;
    for (int step = 1; step <= steps; ++step) {
        const std::string at = R"("step": )" + std::to_string(step);
        lines += R"({"event": "step", )" + at + R"(, "loss": 9.0})" + "\n";
        if (step == 5 || step == 10)
            lines += R"({"event": "eval", )" + at + R"(, "eval_loss": 9.5})" + "\n" + R"({"event": "sample", )" + at
                + R"(, "prompt": "p", "answer": "before"})" + "\n";
    }
    test::writeFileIn(folder.toStdString(), "events.jsonl", lines);
}

/// A window's curves and answers of a session.
struct Shown {
    explicit Shown(TrainSession &session)
        : earlier(session, metrics, answers)
    {
        QObject::connect(&session, &TrainSession::stepsDone, &metrics, &MetricModel::append);
        QObject::connect(&session, &TrainSession::evaluationsDone, &metrics, &MetricModel::appendEvaluations);
        QObject::connect(&session, &TrainSession::checkpointsSaved, &metrics, &MetricModel::appendCheckpoints);
        QObject::connect(&session, &TrainSession::samplesTaken, &answers, &AnswerModel::append);
    }
    std::vector<double> steps() const { return metrics.xs(XAxis::Step); }

    MetricModel metrics;
    AnswerModel answers;
    EarlierCurves earlier;
};

/// Everything that a session delivers.
struct Record {
    explicit Record(TrainSession &session)
    {
        QObject::connect(&session, &TrainSession::delivered, &session, [this](const QList<TrainEvent> &list) {
            ++deliveries;
            events += list;
        });
        QObject::connect(
            &session, &TrainSession::stepsDone, &session, [this](const QList<StepDone> &list) { steps += list; });
        QObject::connect(
            &session, &TrainSession::finished, &session, [this](const RunFinished &end) { finished.append(end); });
    }
    QList<TrainEvent> events;
    QList<StepDone> steps;
    QList<RunFinished> finished;
    int deliveries = 0;
};

} // namespace

class TestTrainSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eventsArriveInOrderAndTheLastOneEndsTheRun();
    void manyEventsAreOneDelivery();
    void theTrainerIsMadeAtTheFirstStartOnly();
    void aStopIsAcknowledgedAtOnceAndCarriesTheWish_data();
    void aStopIsAcknowledgedAtOnceAndCarriesTheWish();
    void anErrorIsReportedAndTheSessionIsIdleAgain();
    void aTrainerThatCannotBeMadeIsAnError();
    void aSessionDestroyedWhileRunningStopsAndSaves();
    void aFrozenWindowLosesNoSteps();
    void aSecondRunFollowsTheFirst();
    void theLogTellsTheRun();
    void whatAContinuedRunDidStandsBeforeWhatItDoes();
    void earlierCurvesOfAnotherRunAreForgotten();
};

void TestTrainSession::eventsArriveInOrderAndTheLastOneEndsTheRun()
{
    auto plan = std::make_shared<FakeRun>();
    TrainSession session(fake(plan));
    const Record record(session);
    QSignalSpy states(&session, &TrainSession::stateChanged);
    QCOMPARE(session.state(), TrainSession::State::Idle);
    session.start(spec());
    QCOMPARE(session.state(), TrainSession::State::Running);
    QTRY_COMPARE(record.finished.size(), 1);
    QCOMPARE(session.state(), TrainSession::State::Idle);
    QCOMPARE(states.count(), 2);
    QCOMPARE(record.steps.size(), 20);
    for (qsizetype i = 0; i < record.steps.size(); ++i)
        QCOMPARE(record.steps.at(i).step, i + 1);
    QVERIFY(std::holds_alternative<PhaseProgress>(record.events.first()));
    QVERIFY(std::holds_alternative<RunFinished>(record.events.last()));
    QVERIFY(record.finished.first().result.hasValue());
    QCOMPARE(record.finished.first().result->outcome, RunOutcome::Completed);
    QCOMPARE(plan->config->training.outputDir, std::string("/somewhere/out"));
    // 3 phases, start, 20 steps, 4 evaluations, 1 checkpoint, last phase, end.
    QCOMPARE(record.events.size(), 3 + 1 + 20 + 4 + 1 + 1 + 1);
}

void TestTrainSession::manyEventsAreOneDelivery()
{
    auto plan = std::make_shared<FakeRun>();
    plan->steps = 20'000;
    TrainSession session(fake(plan));
    const Record record(session);
    session.start(spec());
    // Nobody reads while it runs.
    while (plan->reported < plan->steps || plan->isRunning)
        std::this_thread::sleep_for(1ms);
    QTRY_COMPARE(record.finished.size(), 1);
    QCOMPARE(record.steps.size(), 20'000);
    QCOMPARE(record.deliveries, 1);
}

void TestTrainSession::theTrainerIsMadeAtTheFirstStartOnly()
{
    auto plan = std::make_shared<FakeRun>();
    std::atomic<int> made{0};
    TrainSession session([&]() -> Result<std::unique_ptr<Trainer>> {
        ++made;
        return std::unique_ptr<Trainer>(new FakeTrainer(plan));
    });
    const Record record(session);
    QTest::qWait(20);
    QCOMPARE(made.load(), 0);
    session.start(spec());
    QTRY_COMPARE(record.finished.size(), 1);
    session.start(spec());
    QTRY_COMPARE(record.finished.size(), 2);
    QCOMPARE(made.load(), 1);
}

void TestTrainSession::aStopIsAcknowledgedAtOnceAndCarriesTheWish_data()
{
    QTest::addColumn<bool>("discard");
    QTest::newRow("save") << false;
    QTest::newRow("discard") << true;
}

void TestTrainSession::aStopIsAcknowledgedAtOnceAndCarriesTheWish()
{
    QFETCH(bool, discard);
    auto plan = std::make_shared<FakeRun>();
    plan->steps = 1'000'000;
    plan->stepTime = 1ms;
    TrainSession session(fake(plan));
    const Record record(session);
    session.start(spec());
    QTRY_VERIFY(record.steps.size() > 3);
    session.requestStop(discard ? StopWish::Discard : StopWish::SaveAndStop);
    QCOMPARE(session.state(), TrainSession::State::Stopping);
    QTRY_COMPARE(record.finished.size(), 1);
    QCOMPARE(record.finished.first().result->outcome, discard ? RunOutcome::Discarded : RunOutcome::StoppedAndSaved);
    QCOMPARE(*plan->wishSeen, discard ? StopWish::Discard : StopWish::SaveAndStop);
    QCOMPARE(record.steps.size(), plan->reported.load());
    // Idle: nothing to stop.
    session.requestStop(StopWish::Discard);
    QCOMPARE(session.state(), TrainSession::State::Idle);
}

void TestTrainSession::anErrorIsReportedAndTheSessionIsIdleAgain()
{
    auto plan = std::make_shared<FakeRun>();
    plan->failure = Error{ErrorCode::Io, Text("Test", "The disk is full."), Text("Test", "Free some space."), "/out"};
    TrainSession session(fake(plan));
    const Record record(session);
    session.start(spec());
    QTRY_COMPARE(record.finished.size(), 1);
    QVERIFY(!record.finished.first().result);
    QCOMPARE(
        record.finished.first().result.error().toString(), std::string("/out: The disk is full. Free some space."));
    QCOMPARE(record.steps.size(), 10);
    QVERIFY(!session.isActive());
}

void TestTrainSession::aTrainerThatCannotBeMadeIsAnError()
{
    TrainSession session([]() -> Result<std::unique_ptr<Trainer>> {
        return Error{ErrorCode::Unsupported, Text("Test", "No engine."), {}, {}};
    });
    const Record record(session);
    session.start(spec());
    QTRY_COMPARE(record.finished.size(), 1);
    QCOMPARE(record.finished.first().result.error().code, ErrorCode::Unsupported);
    QVERIFY(!session.isActive());
}

void TestTrainSession::aSessionDestroyedWhileRunningStopsAndSaves()
{
    auto plan = std::make_shared<FakeRun>();
    plan->steps = 1'000'000;
    plan->stepTime = 1ms;
    {
        TrainSession session(fake(plan));
        session.start(spec());
        while (plan->reported < 5)
            std::this_thread::sleep_for(1ms);
    }
    QVERIFY(!plan->isRunning);
    QCOMPARE(*plan->wishSeen, StopWish::SaveAndStop);
    QTest::qWait(50); // a delivery that was under way must not find a dead session
}

void TestTrainSession::aFrozenWindowLosesNoSteps()
{
    const auto stepsIn = [](bool frozen) -> std::pair<std::int64_t, std::int64_t> {
        auto plan = std::make_shared<FakeRun>();
        plan->steps = 1'000'000;
        plan->stepTime = 200us;
        plan->evaluateEvery = 0;
        TrainSession session(fake(plan));
        const Record record(session);
        session.start(spec());
        const auto end = std::chrono::steady_clock::now() + 600ms;
        while (std::chrono::steady_clock::now() < end) {
            if (frozen)
                std::this_thread::sleep_for(20ms);
            else
                QTest::qWait(5);
        }
        const std::int64_t done = plan->reported;
        session.requestStop(StopWish::SaveAndStop);
        while (record.finished.isEmpty())
            QTest::qWait(5);
        return {done, record.steps.size() - plan->reported.load()};
    };
    const auto [free, lostFree] = stepsIn(false);
    const auto [frozen, lostFrozen] = stepsIn(true);
    QCOMPARE(lostFree, 0);
    QCOMPARE(lostFrozen, 0);
    // How fast says tests/app/tst_stop_and_pause.
    qInfo("%lld steps frozen, %lld free", static_cast<long long>(frozen), static_cast<long long>(free));
}

void TestTrainSession::aSecondRunFollowsTheFirst()
{
    auto plan = std::make_shared<FakeRun>();
    TrainSession session(fake(plan));
    const Record record(session);
    for (int run = 1; run <= 3; ++run) {
        session.start(spec());
        QTRY_COMPARE(record.finished.size(), run);
    }
    QCOMPARE(plan->runs.load(), 3);
    QCOMPARE(record.steps.size(), 60);
}

void TestTrainSession::theLogTellsTheRun()
{
    auto plan = std::make_shared<FakeRun>();
    plan->nanAtStep = 7;
    TrainSession session(fake(plan));
    LogModel log;
    const QAbstractItemModelTester tester(&log, QAbstractItemModelTester::FailureReportingMode::QtTest);
    log.setStepInterval(10);
    QObject::connect(&session, &TrainSession::delivered, &log, qOverload<const QList<TrainEvent> &>(&LogModel::append));
    const Record record(session);
    session.start(spec());
    QTRY_COMPARE(record.finished.size(), 1);
    const QString text = log.plainText();
    QVERIFY(text.contains(QStringLiteral("77 rows to train on, 9 to evaluate, 20 step(s) on fake processor")));
    QVERIFY(text.contains(QStringLiteral("step 10 loss")));
    QVERIFY(text.contains(QStringLiteral("step 20 loss")));
    QVERIFY(!text.contains(QStringLiteral("step 9 loss")));
    QVERIFY(text.contains(QStringLiteral("step 7 loss"))); // not finite: always told
    QVERIFY(text.contains(QStringLiteral("evaluated: loss")));
    QVERIFY(text.contains(QStringLiteral("saved /somewhere/out (4.90 MB)")));
    QVERIFY(text.contains(QStringLiteral("finished: 20 step(s)")));
    log.clear();
    QCOMPARE(log.rowCount(), 0);
}

void TestTrainSession::whatAContinuedRunDidStandsBeforeWhatItDoes()
{
    const QTemporaryDir folder;
    writeEvents(folder.path());
    auto plan = std::make_shared<FakeRun>();
    plan->firstStep = 6;
    plan->stepTime = 1ms;
    TrainSession session(fake(plan));
    Shown shown(session);
    const Record record(session);
    const QSignalSpy there(&shown.earlier, &EarlierCurves::shown);
    connect(&session, &TrainSession::runStarted, this,
        [&](const RunStarted &started) { shown.earlier.show(folder.path().toStdString(), started.firstStep); });
    session.setSampling({{"p"}, 10});
    session.start(spec());
    QTRY_COMPARE(record.finished.size(), 1);
    QTRY_COMPARE(there.count(), 1);
    std::vector<double> all(20);
    std::iota(all.begin(), all.end(), 1.0);
    QCOMPARE(shown.steps(), all);
    QCOMPARE(shown.metrics.values(Metric::Loss)[5], 9.0);
    QCOMPARE(shown.metrics.values(Metric::Loss)[6], FakeTrainer::lossAt(7));
    QList<std::int64_t> evaluated;
    for (const EvalDone &evaluation : shown.metrics.allEvaluations())
        evaluated.append(evaluation.step);
    QCOMPARE(evaluated, (QList<std::int64_t>{5, 10, 15, 20}));
    QCOMPARE(shown.metrics.allEvaluations()[0].loss, 9.5);
    QVERIFY(shown.metrics.allEvaluations()[1].loss < 9); // of step 10 only what it did now
    QCOMPARE(shown.answers.rowCount(), 3); // of steps 5, 10 and 20
    QVERIFY(shown.metrics.hasMark(RunMark::Kind::Saved, Metric::Loss));
}

void TestTrainSession::earlierCurvesOfAnotherRunAreForgotten()
{
    const QTemporaryDir one;
    const QTemporaryDir other;
    writeEvents(one.path(), 2000);
    writeEvents(other.path(), 3);
    TrainSession session(fake(std::make_shared<FakeRun>()));
    Shown shown(session);
    const QSignalSpy there(&shown.earlier, &EarlierCurves::shown);
    const auto show = [&](const QTemporaryDir &folder) { shown.earlier.show(folder.path().toStdString(), 10'000); };
    show(one);
    shown.earlier.forget();
    QTest::qWait(200);
    QCOMPARE(there.count(), 0);
    QVERIFY(shown.metrics.isEmpty());
    show(one);
    show(other);
    QTRY_COMPARE(shown.metrics.count(), std::size_t{3});
    QTest::qWait(50);
    QCOMPARE(there.count(), 1);
    QCOMPARE(shown.metrics.count(), std::size_t{3});

    // A folder without a log takes nothing away.
    const QTemporaryDir empty;
    shown.metrics.clear();
    session.start(spec());
    show(empty);
    QTRY_COMPARE(there.count(), 2);
    QTRY_VERIFY(!session.isActive());
    QCOMPARE(shown.metrics.count(), std::size_t{20});
}

QTEST_GUILESS_MAIN(TestTrainSession)
#include "tst_train_session.moc"
