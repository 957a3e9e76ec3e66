// SPDX-License-Identifier: GPL-3.0-or-later
// A run that was stopped and continued must be the run that was not: the same adapter bytes, the same logged numbers.
#include "base/sha256.h"
#include "run/run_folder.h"
#include "train/resume_cases.h"

#include <QTest>

#include <csignal>
#include <thread>

#include <sys/resource.h>

using namespace luthier;
using namespace luthier::test;

class ResumeTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<TinyWorkplace> m_place;
    int m_number = 0;

    std::string fresh() { return "run " + std::to_string(++m_number); }
    std::string pathOf(const std::string &name) const { return m_place->folder().path(name); }

private Q_SLOTS:
    void initTestCase() { m_place = std::make_unique<TinyWorkplace>(); }

    void resumedRunEqualsUninterruptedRun_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name : kVariants)
            QTest::newRow(name) << QString::fromLatin1(name);
    }

    // Stopped behind a step: the first ones, the ends of epochs, the last ones, and all of them where most happens.
    void resumedRunEqualsUninterruptedRun()
    {
        QFETCH(QString, name);
        const std::string kind = name.toStdString();
        const std::string whole = fresh();
        const Outcome uninterrupted = runTraining(variant(*m_place, kind, whole));
        QVERIFY2(uninterrupted.completed(), uninterrupted.error().c_str());
        const std::int64_t total = (**uninterrupted.result).steps;
        QVERIFY(total >= 4);
        const bool all = kind == "best model, early stopping";
        for (std::int64_t stop = 1; stop <= total; ++stop) {
            if (!all && stop != 1 && stop != 3 && stop != 5 && stop < total - 1)
                continue;
            const std::string output = fresh();
            const TrainConfig config = variant(*m_place, kind, output);
            const Outcome first = runTraining(config, afterStep(stop));
            QVERIFY2(first.error().empty(), first.error().c_str());
            QVERIFY((**first.result).outcome == RunOutcome::StoppedAndSaved);
            QCOMPARE((**first.result).steps, stop);
            QVERIFY(isDirectory(pathOf(output) + "/checkpoint-" + std::to_string(stop)));
            const Outcome second = runTraining(config);
            QVERIFY2(second.completed(), second.error().c_str());
            const auto steps = second.all<StepDone>();
            if (!steps.empty())
                QCOMPARE(steps.front().step, stop + 1);
            const std::string found = difference(pathOf(whole), pathOf(output));
            QVERIFY2(found.empty(), (std::to_string(stop) + ": " + found).c_str());
        }
    }

    void manyStopsEqualNone()
    {
        const std::string whole = fresh();
        QVERIFY(runTraining(variant(*m_place, "eval and saves", whole)).completed());
        const std::string output = fresh();
        const TrainConfig config = variant(*m_place, "eval and saves", output);
        for (std::int64_t stop = 1; stop < 12; ++stop)
            QVERIFY(runTraining(config, afterStep(stop)).error().empty());
        QVERIFY(runTraining(config).completed());
        const std::string found = difference(pathOf(whole), pathOf(output));
        QVERIFY2(found.empty(), found.c_str());
    }

    // Whatever is going on when the stop comes: loading, half a step, an evaluation, a save.
    void aStopAtAnyTimeEqualsNone()
    {
        const std::string whole = fresh();
        const auto begin = std::chrono::steady_clock::now();
        QVERIFY(runTraining(variant(*m_place, "best model, early stopping", whole)).completed());
        const auto length = std::chrono::steady_clock::now() - begin;
        for (int part = 0; part < 10; ++part) {
            const std::string output = fresh();
            const TrainConfig config = variant(*m_place, "best model, early stopping", output);
            RunControl control;
            std::jthread timer([&] {
                std::this_thread::sleep_for(length * (part + 1) / 11);
                control.requestStop(StopWish::SaveAndStop);
            });
            const Result<RunSummary> first = makeTorchTrainer()->run(
                {config, 2}, [](const TrainEvent &) {}, control);
            if (!first)
                QVERIFY2(first.error().code == ErrorCode::Cancelled, first.error().toString().c_str());
            const Outcome second = runTraining(config);
            QVERIFY2(second.completed(), second.error().c_str());
            const std::string found = difference(pathOf(whole), pathOf(output));
            QVERIFY2(found.empty(), found.c_str());
        }
    }

    void aStopDuringAnEvaluationIsNoEvaluation()
    {
        const std::string whole = fresh();
        QVERIFY(runTraining(variant(*m_place, "best model, early stopping", whole)).completed());
        for (const std::int64_t batch : {0, 1}) {
            const std::string output = fresh();
            const TrainConfig config = variant(*m_place, "best model, early stopping", output);
            int evaluations = 0;
            const Outcome first = runTraining(config, [&](const TrainEvent &event) {
                const auto *phase = std::get_if<PhaseProgress>(&event);
                if (phase == nullptr || phase->phase != Phase::Evaluating)
                    return false;
                evaluations += phase->done == 0 ? 1 : 0;
                return evaluations == 3 && phase->done == batch;
            });
            QVERIFY2(first.error().empty(), first.error().c_str());
            QCOMPARE(first.all<EvalDone>().size(), std::size_t{2});
            const Json state = jsonOf(pathOf(output) + "/checkpoint-3/luthier_state.json");
            QVERIFY(state["best_metric"].get<double>() > 0.5); // not that of half an evaluation
            QVERIFY(runTraining(config).completed());
            const std::string found = difference(pathOf(whole), pathOf(output));
            QVERIFY2(found.empty(), found.c_str());
        }
    }

    void anyCheckpointCanBeContinuedFrom()
    {
        const std::string whole = fresh();
        TrainConfig config = m_place->config(whole);
        config.training.saveStrategy = IntervalStrategy::Steps;
        config.training.saveSteps = 1;
        QVERIFY(runTraining(config).completed());
        for (const std::int64_t step : {1, 5, 11, 12}) {
            const std::string output = fresh();
            TrainConfig again = m_place->config(output);
            again.training.saveStrategy = IntervalStrategy::Steps;
            again.training.saveSteps = 1;
            again.training.resumeFromCheckpoint = pathOf(whole) + "/checkpoint-" + std::to_string(step);
            const Outcome outcome = runTraining(again);
            QVERIFY2(outcome.completed(), outcome.error().c_str());
            QCOMPARE(outcome.all<StepDone>().size(), static_cast<std::size_t>(12 - step));
            QVERIFY(adapterBytes(pathOf(whole)) == adapterBytes(pathOf(output)));
        }
    }

    // Moments are converted, so that the run goes on nearly as it would have.
    void anotherWidthOfMomentsGoesOn()
    {
        for (const bool toEight : {false, true}) {
            TrainConfig config = variant(*m_place, "moments in 8 bits", fresh());
            config.training.optim = toEight ? "adamw_torch" : "adamw_8bit";
            const Outcome whole = runTraining(config);
            QVERIFY2(whole.completed(), whole.error().c_str());
            config.training.outputDir = pathOf(fresh());
            QVERIFY(runTraining(config, afterStep(6)).error().empty());
            config.training.optim = toEight ? "paged_adamw_8bit" : "paged_adamw_32bit";
            const Outcome rest = runTraining(config);
            QVERIFY2(rest.completed(), rest.error().c_str());
            const auto expected = whole.all<StepDone>();
            const auto steps = rest.all<StepDone>();
            QCOMPARE(steps.size(), expected.size() - 6);
            QCOMPARE(steps.front().loss, expected[6].loss); // of the same weights
            for (std::size_t i = 1; i < steps.size(); ++i) {
                const double loss = expected[6 + i].loss;
                QVERIFY2(std::abs(steps[i].loss - loss) < 2e-2 * loss, std::to_string(steps[i].loss / loss).c_str());
            }
        }
    }

    void aFinishedRunIsNotTrainedTwice()
    {
        const std::string output = fresh();
        TrainConfig config = m_place->config(output);
        config.training.saveStrategy = IntervalStrategy::Steps;
        QVERIFY(runTraining(config).completed());
        const std::string before = adapterBytes(pathOf(output));
        const Outcome again = runTraining(config);
        QVERIFY2(again.completed(), again.error().c_str());
        QVERIFY(again.all<StepDone>().empty());
        QVERIFY(adapterBytes(pathOf(output)) == before);
    }

    void aLongerRunGoesOnFromAFinishedOne()
    {
        const std::string output = fresh();
        TrainConfig config = m_place->config(output);
        config.training.lrSchedulerType = LrSchedulerType::Constant;
        config.training.numTrainEpochs = 1;
        config.training.saveStrategy = IntervalStrategy::Steps;
        QVERIFY(runTraining(config).completed());
        config.training.numTrainEpochs = 2;
        const Outcome more = runTraining(config);
        QVERIFY2(more.completed(), more.error().c_str());
        QCOMPARE(more.all<StepDone>().front().step, std::int64_t{4});

        const std::string whole = fresh();
        TrainConfig both = m_place->config(whole);
        both.training.lrSchedulerType = LrSchedulerType::Constant;
        both.training.numTrainEpochs = 2;
        QVERIFY(runTraining(both).completed());
        QVERIFY(adapterBytes(pathOf(whole)) == adapterBytes(pathOf(output)));
    }

    void aCheckpointOfLlamaFactoryIsContinuedWithAWarning()
    {
        const std::string whole = fresh();
        TrainConfig config = m_place->config(whole);
        config.training.saveStrategy = IntervalStrategy::Steps;
        config.training.saveSteps = 5;
        QVERIFY(runTraining(config).completed());
        const std::string checkpoint = pathOf(whole) + "/checkpoint-5";
        for (const char *name : {"luthier_state.json", "manifest.json", "optimizer.safetensors"})
            QVERIFY(std::filesystem::remove(checkpoint + "/" + name));
        TrainConfig again = m_place->config(fresh());
        again.training.resumeFromCheckpoint = checkpoint;
        const Outcome outcome = runTraining(again);
        QVERIFY2(outcome.completed(), outcome.error().c_str());
        QCOMPARE(outcome.all<StepDone>().front().step, std::int64_t{6});
        bool warned = false;
        for (const Notice &notice : outcome.all<Notice>())
            warned = warned || notice.level == NoticeLevel::Warning;
        QVERIFY(warned);
    }

    void pausedRunEqualsUninterruptedRun()
    {
        const std::string whole = fresh();
        QVERIFY(runTraining(variant(*m_place, "dropout and noise", whole)).completed());
        const std::string output = fresh();
        TrainConfig config = variant(*m_place, "dropout and noise", output);
        for (const std::int64_t stop : {2, 3, 7, 11}) {
            const Outcome paused = runTraining(config, afterStep(stop), StopWish::Pause);
            QVERIFY2(paused.error().empty(), paused.error().c_str());
            QVERIFY((**paused.result).outcome == RunOutcome::Paused);
            QVERIFY(adapterBytes(pathOf(output)).empty());
            config.training.resumeFromCheckpoint = (**paused.result).checkpoint;
        }
        QVERIFY(runTraining(config).completed());
        const std::string found = difference(pathOf(whole), pathOf(output));
        QVERIFY2(found.empty(), found.c_str());
    }

    void aHeldRunIsStoppedAsAsked()
    {
        // No file may grow any more from the third step on, which is as a full disk.
        rlimit usual{};
        QCOMPARE(getrlimit(RLIMIT_FSIZE, &usual), 0);
        std::signal(SIGXFSZ, SIG_IGN);
        const auto allow = [&](rlim_t bytes) {
            const rlimit limit{bytes, usual.rlim_max};
            QCOMPARE(setrlimit(RLIMIT_FSIZE, &limit), 0);
        };
        for (const auto &[wish, outcome] : {std::pair(StopWish::Discard, RunOutcome::Discarded),
                 {StopWish::Pause, RunOutcome::Paused}, {StopWish::SaveAndStop, RunOutcome::StoppedAndSaved}}) {
            const std::string output = fresh();
            RunControl control;
            int holds = 0;
            const Result<RunSummary> end = makeTorchTrainer()->run(
                {.config = m_place->config(output), .threads = 2},
                [&](const TrainEvent &event) {
                    if (const auto *step = std::get_if<StepDone>(&event); step != nullptr && step->step == 3)
                        allow(16);
                    if (!std::holds_alternative<RunHeld>(event))
                        return;
                    ++holds;
                    if (wish != StopWish::Discard) // who discards need not make room
                        allow(usual.rlim_cur);
                    control.requestStop(wish);
                },
                control);
            allow(usual.rlim_cur);
            QCOMPARE(holds, 1);
            QVERIFY2(end, end ? "" : end.error().toString().c_str());
            QVERIFY(end->outcome == outcome);
            QCOMPARE(end->steps, std::int64_t{3});
            QCOMPARE(std::filesystem::exists(pathOf(output)), wish != StopWish::Discard);
            QCOMPARE(std::filesystem::exists(pathOf(output) + "/checkpoint-3"), wish != StopWish::Discard);
            if (wish != StopWish::Discard) // and what the whole run comes to
                QCOMPARE(logLines(pathOf(output)).size(), std::size_t{wish == StopWish::Pause ? 3U : 4U});
        }
        // At the very end too.
        const std::string output = fresh();
        RunControl control;
        const Result<RunSummary> end = makeTorchTrainer()->run(
            {.config = m_place->config(output), .threads = 2},
            [&](const TrainEvent &event) {
                if (const auto *phase = std::get_if<PhaseProgress>(&event); phase && phase->phase == Phase::Saving)
                    allow(16);
                if (std::holds_alternative<RunHeld>(event))
                    control.requestStop(StopWish::Discard);
            },
            control);
        allow(usual.rlim_cur);
        QVERIFY2(end, end ? "" : end.error().toString().c_str());
        QVERIFY(end->outcome == RunOutcome::Discarded && end->steps == 12);
        QVERIFY(!std::filesystem::exists(pathOf(output)));
        std::signal(SIGXFSZ, SIG_DFL);
    }

    void aChangedRunAsksBeforeItGoesOn()
    {
        const std::string output = fresh();
        TrainConfig config = m_place->config(output);
        QVERIFY(runTraining(config, afterStep(5)).error().empty());
        const auto files = [&] {
            std::map<std::string, std::string> found;
            for (const auto &entry : std::filesystem::recursive_directory_iterator(pathOf(output))) {
                if (entry.is_regular_file())
                    found[entry.path().string()] = *sha256OfFile(entry.path().string());
            }
            return found;
        };
        const auto before = files();
        const auto run = [](const TrainConfig &asked, const std::function<void(RunControl &)> &answer) {
            Outcome outcome;
            RunControl control;
            outcome.result = makeTorchTrainer()->run(
                {.config = asked, .threads = 2, .asksIfChanged = true},
                [&](const TrainEvent &event) {
                    outcome.events.push_back(event);
                    if (const auto *hold = std::get_if<RunHeld>(&event); hold != nullptr && hold->asks)
                        answer(control);
                },
                control);
            return outcome;
        };
        config.training.learningRate = 1e-4;
        for (const StopWish no : {StopWish::SaveAndStop, StopWish::FinishStep, StopWish::Pause, StopWish::Discard}) {
            const Outcome left = run(config, [no](RunControl &control) { control.requestStop(no); });
            QVERIFY2(left.error().empty(), left.error().c_str());
            QVERIFY((**left.result).outcome == RunOutcome::NotContinued);
            QCOMPARE((**left.result).steps, std::int64_t{5});
            QVERIFY(left.all<StepDone>().empty() && left.all<RunStarted>().empty());
            QVERIFY(files() == before);
        }
        TrainConfig elsewhere = config;
        elsewhere.training.outputDir = pathOf(fresh());
        elsewhere.training.resumeFromCheckpoint = pathOf(output) + "/checkpoint-5";
        QVERIFY(run(elsewhere, [](RunControl &control) { control.requestStop(StopWish::Pause); }).error().empty());
        QVERIFY(!std::filesystem::exists(elsewhere.training.outputDir));
        const Outcome gone = run(config, [](RunControl &control) { control.continueRun(); });
        QVERIFY2(gone.completed(), gone.error().c_str());
        QCOMPARE(gone.all<RunHeld>().size(), std::size_t{1});
        const std::string reason = gone.all<RunHeld>().front().reason.toString();
        QVERIFY2(reason.find("learning_rate was 0.005 and is 0.0001") != std::string::npos, reason.c_str());
        QCOMPARE(gone.all<RunReleased>().size(), std::size_t{1});
        QCOMPARE(gone.all<StepDone>().front().step, std::int64_t{6});
        // Nothing changed: nothing is asked.
        const TrainConfig other = m_place->config(fresh());
        QVERIFY(runTraining(other, afterStep(5)).error().empty());
        const Outcome same = run(other, {});
        QVERIFY(same.completed() && same.all<RunHeld>().empty());
        QCOMPARE(same.all<StepDone>().front().step, std::int64_t{6});
    }

    void checkpointsOfAnOverwrittenRunAreNotContinuedFrom()
    {
        const std::string output = fresh();
        TrainConfig config = m_place->config(output);
        config.training.saveStrategy = IntervalStrategy::Steps;
        config.training.saveSteps = 3;
        QVERIFY(runTraining(config).completed());
        config.training.learningRate = 1e-3;
        TrainConfig again = config;
        again.training.overwriteOutputDir = true;
        QVERIFY(runTraining(again, afterStep(4), StopWish::Pause).error().empty());
        std::vector<std::int64_t> steps;
        for (const Checkpoint &checkpoint : resumableCheckpoints(pathOf(output)))
            steps.push_back(checkpoint.step);
        QCOMPARE(steps, (std::vector<std::int64_t>{3, 4}));
        const Outcome outcome = runTraining(config);
        QVERIFY2(outcome.completed(), outcome.error().c_str());
        QCOMPARE(outcome.all<StepDone>().front().step, std::int64_t{5});
        std::string said;
        for (const Notice &notice : outcome.all<Notice>())
            said += notice.text.toString() + "\n";
        QVERIFY2(said.find("step 12 is passed over: it is of an earlier run") != std::string::npos, said.c_str());
        QVERIFY2(said.find("Since the checkpoint") == std::string::npos, said.c_str());
        const std::string whole = fresh();
        TrainConfig never = config;
        never.training.outputDir = pathOf(whole);
        QVERIFY(runTraining(never).completed());
        const std::string found = difference(pathOf(whole), pathOf(output));
        QVERIFY2(found.empty(), found.c_str());

        // One that ended before its first checkpoint has none; the earlier ones are named when they are taken after
        // all.
        QVERIFY(runTraining(again, afterStep(1), StopWish::SaveAndStop).error().empty());
        std::error_code error;
        std::filesystem::remove_all(pathOf(output) + "/checkpoint-1", error);
        QVERIFY(resumableCheckpoints(pathOf(output)).empty());
        QVERIFY(!resumeSettings(pathOf(output)));
    }

    void whatHasChangedSinceTheCheckpointIsNamed()
    {
        const std::string output = fresh();
        TrainConfig config = m_place->config(output);
        QVERIFY(runTraining(config, afterStep(5)).error().empty());
        config.training.seed = 7;
        config.training.learningRate = 1e-4;
        config.data.cutoffLen = 40;
        const Outcome outcome = runTraining(config);
        QVERIFY2(outcome.completed(), outcome.error().c_str());
        std::string said;
        for (const Notice &notice : outcome.all<Notice>())
            said += notice.text.toString() + "\n";
        for (const char *name : {"seed was 42 and is 7", "learning_rate was 0.005 and is 0.0001",
                 "cutoff_len was 96 and is 40", "the encoded training rows are others"})
            QVERIFY2(said.find(name) != std::string::npos, said.c_str());
    }

    void damagedCheckpointsAreNamed_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("no adapter") << QStringLiteral("adapter_model.safetensors") << QByteArray();
        QTest::newRow("torn adapter") << QStringLiteral("adapter_model.safetensors")
                                      << QByteArray("\x08\0\0\0\0\0\0\0{}", 10);
        QTest::newRow("no moments") << QStringLiteral("optimizer.safetensors") << QByteArray();
        QTest::newRow("torn state") << QStringLiteral("luthier_state.json") << QByteArray("{\"step\": 5, ");
        QTest::newRow("strange state") << QStringLiteral("luthier_state.json") << QByteArray("{\"step\": \"five\"}");
        QTest::newRow("negative step") << QStringLiteral("luthier_state.json")
                                       << QByteArray(R"({"format": 1, "step": -4, "loss_sum": 0, "loss_since_log": 0,
"steps_since_log": 0, "padded_tokens": 0, "useful_tokens": 0, "seconds": 0, "best_metric": null, "best_step": 0,
"evaluations_without_gain": 0, "saved": [], "schedule": {}})");
    }

    void damagedCheckpointsAreNamed()
    {
        QFETCH(QString, file);
        QFETCH(QByteArray, content);
        const std::string output = fresh();
        const TrainConfig config = m_place->config(output);
        QVERIFY(runTraining(config, afterStep(5)).error().empty());
        const std::string path = pathOf(output) + "/checkpoint-5/" + file.toStdString();
        const std::string before = adapterBytes(pathOf(output));
        std::filesystem::remove(path);
        if (!content.isEmpty())
            QVERIFY(writeFileAtomic(path, content.toStdString()));
        const Outcome outcome = runTraining(config);
        QVERIFY(!outcome.error().empty());
        QVERIFY2(outcome.error().find("checkpoint-5") != std::string::npos, outcome.error().c_str());
        QVERIFY(outcome.code() == ErrorCode::InvalidData || outcome.code() == ErrorCode::NotFound);
        QVERIFY(adapterBytes(pathOf(output)) == before); // what was there stays
    }
};

QTEST_APPLESS_MAIN(ResumeTest)
#include "tst_resume.moc"
