// SPDX-License-Identifier: GPL-3.0-or-later
// Whole runs of a tiny model, from files to files.
#include "run/run_directory.h"
#include "train/tiny_run.h"

#include "formats/safetensors.h"

#include <QTest>

#include <cmath>

using namespace luthier;
using namespace luthier::test;

namespace
{

std::string keysOf(const Json &json)
{
    std::string keys;
    for (const auto &[key, value] : json.items())
        keys += (keys.empty() ? "" : " ") + key;
    return keys;
}

std::vector<double> lossesOf(const Outcome &outcome)
{
    std::vector<double> losses;
    for (const StepDone &step : outcome.all<StepDone>())
        losses.push_back(step.loss);
    return losses;
}

bool near(double a, double b, double relative)
{
    return std::abs(a - b) <= relative * std::abs(b);
}

} // namespace

class TrainingRunTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<TinyWorkplace> m_place;
    int m_number = 0;

    std::string fresh() { return "run " + std::to_string(++m_number); }
    std::string pathOf(const std::string &name) const { return m_place->folder().path(name); }
    TrainConfig config(const std::string &output) const { return m_place->config(output); }

private Q_SLOTS:
    void initTestCase() { m_place = std::make_unique<TinyWorkplace>(); }

    void momentsIn8BitsLearnTheSame()
    {
        std::vector<double> losses[2];
        for (const bool eight : {false, true}) {
            TrainConfig c = config(fresh());
            c.finetuning.loraRank = 96;
            c.training.optim = eight ? "adamw_8bit" : "adamw_torch";
            const Outcome outcome = runTraining(c);
            QVERIFY2(outcome.completed(), outcome.error().c_str());
            losses[eight ? 1 : 0] = lossesOf(outcome);
            const RunStarted started = outcome.all<RunStarted>().front();
            QCOMPARE((**outcome.result).measured.optimizer, started.planned.optimizer);
            QCOMPARE(started.planned.optimizer < started.planned.adapter, eight);
        }
        QVERIFY(losses[0].back() < 0.8 * losses[0].front()); // it learns
        QVERIFY(losses[0] != losses[1]);
        for (std::size_t i = 0; i < losses[0].size(); ++i)
            QVERIFY2(near(losses[1][i], losses[0][i], 2e-2), std::to_string(losses[1][i] / losses[0][i]).c_str());
    }

    void aRunLeavesTheFilesOfLlamaFactory()
    {
        const std::string output = fresh();
        TrainConfig c = config(output);
        c.training.evalStrategy = IntervalStrategy::Steps;
        c.training.evalSteps = 5;
        c.training.saveStrategy = IntervalStrategy::Steps;
        c.training.saveSteps = 8;
        const Outcome outcome = runTraining(c);
        QVERIFY2(outcome.completed(), outcome.error().c_str());
        const std::string dir = pathOf(output);
        QCOMPARE(filesIn(dir),
            (std::set<std::string>{"README.md", "adapter_config.json", "adapter_model.safetensors", "all_results.json",
                "checkpoint-12", "checkpoint-8", "eval_results.json", "events.jsonl", "run.json", "tokenizer.json",
                "tokenizer_config.json", "train_results.json", "trainer_log.jsonl", "trainer_state.json"}));
        QCOMPARE(filesIn(dir + "/checkpoint-8"),
            (std::set<std::string>{"README.md", "adapter_config.json", "adapter_model.safetensors",
                "luthier_state.json", "manifest.json", "optimizer.safetensors", "tokenizer.json",
                "tokenizer_config.json", "trainer_state.json"}));

        // 12 losses, evaluations at 5, 10 and the end, and the closing line.
        const std::vector<Json> lines = logLines(dir);
        QCOMPARE(lines.size(), std::size_t{16});
        QCOMPARE(keysOf(lines.front()),
            std::string("current_steps total_steps loss lr epoch percentage elapsed_time remaining_time"));
        QCOMPARE(keysOf(lines[5]),
            std::string("current_steps total_steps eval_loss epoch percentage elapsed_time remaining_time"));
        QCOMPARE(keysOf(lines.back()),
            std::string("current_steps total_steps epoch percentage elapsed_time remaining_time"));
        QCOMPARE(lines.back()["epoch"].get<double>(), 4.0);
        QCOMPARE(lines.front()["epoch"].get<double>(), 2.0 / 6);

        const Json train = jsonOf(dir + "/train_results.json");
        QCOMPARE(keysOf(train),
            std::string("epoch total_flos train_loss train_runtime train_samples_per_second train_steps_per_second"));
        QCOMPARE(keysOf(jsonOf(dir + "/eval_results.json")),
            std::string("epoch eval_loss eval_runtime eval_samples_per_second eval_steps_per_second"));
        double sum = 0;
        for (const double loss : lossesOf(outcome))
            sum += loss;
        QVERIFY(near(train["train_loss"].get<double>(), sum / 12, 1e-12));
        const Json all = jsonOf(dir + "/all_results.json");
        QVERIFY(all.contains("eval_loss") && all.contains("train_loss"));

        const Json state = jsonOf(dir + "/trainer_state.json");
        QCOMPARE(state["global_step"].get<int>(), 12);
        QCOMPARE(state["max_steps"].get<int>(), 12);
        QCOMPARE(state["num_train_epochs"].get<int>(), 4);
        QCOMPARE(state["log_history"].size(), std::size_t{16});
        QCOMPARE(jsonOf(dir + "/checkpoint-8/trainer_state.json")["global_step"].get<int>(), 8);

        const TinyTensors adapter = readTensors(dir + "/adapter_model.safetensors");
        QCOMPARE(adapter.size(), std::size_t{2 * 7 * 2});
        for (const auto &[name, tensor] : adapter) {
            for (const float value : tensor.values)
                QVERIFY(std::isfinite(value));
        }
        const Result<AdapterConfig> written = readAdapterConfig(dir + "/adapter_config.json");
        QVERIFY(written);
        QCOMPARE(written->baseModel, m_place->model().path);
        QCOMPARE(written->rank, std::int64_t{4});
        QCOMPARE(written->alpha, 8.0);
    }

    void eventsTellTheWholeStoryInOrder()
    {
        TrainConfig c = config(fresh());
        c.training.evalStrategy = IntervalStrategy::Epoch;
        c.training.saveStrategy = IntervalStrategy::Epoch;
        const Outcome outcome = runTraining(c);
        QVERIFY2(outcome.completed(), outcome.error().c_str());
        const auto *first = std::get_if<PhaseProgress>(&outcome.events.front());
        const auto *last = std::get_if<PhaseProgress>(&outcome.events.back());
        QVERIFY(first != nullptr && first->phase == Phase::Loading);
        QVERIFY(last != nullptr && last->phase == Phase::Finished);
        const auto started = outcome.all<RunStarted>();
        QCOMPARE(started.size(), std::size_t{1});
        QCOMPARE(started[0].totalSteps, std::int64_t{12});
        QCOMPARE(started[0].epochs, 4.0);
        QCOMPARE(started[0].trainRows, std::int64_t{11});
        QCOMPARE(started[0].evalRows, std::int64_t{3});
        QVERIFY(started[0].plannedBytes > 0);
        std::int64_t adapter = 0;
        for (const auto &[name, tensor] : readTensors(c.training.outputDir + "/adapter_model.safetensors"))
            adapter += static_cast<std::int64_t>(tensor.values.size());
        QCOMPARE(started[0].trainableParameters, adapter);
        QCOMPARE(started[0].allParameters, adapter + m_place->model().spec.parameterCount());

        std::int64_t step = 0;
        std::int64_t tokens = 0;
        bool begun = false;
        for (const TrainEvent &event : outcome.events) {
            begun = begun || std::holds_alternative<RunStarted>(event);
            if (const auto *done = std::get_if<StepDone>(&event)) {
                QVERIFY(begun);
                QCOMPARE(done->step, ++step);
                QVERIFY(done->tokens > tokens && done->loss > 0 && done->gradNorm > 0 && done->tokensPerSecond > 0);
                tokens = done->tokens;
            }
        }
        QCOMPARE(outcome.all<EvalDone>().size(), std::size_t{4});
        QCOMPARE(outcome.all<CheckpointSaved>().size(), std::size_t{4});
        QVERIFY(outcome.all<CheckpointSaved>().front().bytes > 10'000);
        const RunSummary &summary = **outcome.result;
        QCOMPARE(summary.steps, step);
        QCOMPARE(summary.tokens, tokens);
        QCOMPARE(summary.epoch, 4.0);
        QCOMPARE(*summary.evalLoss, outcome.all<EvalDone>().back().loss);
        QVERIFY(summary.timeToFirstStep > 0 && summary.trainSeconds > 0 && summary.peakBytes > 0);
    }

    void trainingLowersTheLoss()
    {
        TrainConfig c = config(fresh());
        c.training.numTrainEpochs = 15;
        c.training.evalStrategy = IntervalStrategy::Epoch;
        const Outcome outcome = runTraining(c);
        QVERIFY(outcome.completed());
        const std::vector<double> losses = lossesOf(outcome);
        QVERIFY2(losses.back() < 0.6 * losses.front(),
            (std::to_string(losses.front()) + " " + std::to_string(losses.back())).c_str());
        QVERIFY(outcome.all<EvalDone>().back().loss < outcome.all<EvalDone>().front().loss);
    }

    void theSameSeedGivesTheSameBytes()
    {
        std::vector<std::string> outputs;
        for (const int threads : {2, 1, 3}) {
            outputs.push_back(fresh());
            TrainConfig c = config(outputs.back());
            c.finetuning.loraDropout = 0.1;
            QVERIFY(runTraining(c, {}, StopWish::SaveAndStop, threads).completed());
        }
        QVERIFY(!adapterBytes(pathOf(outputs[0])).empty());
        QVERIFY(adapterBytes(pathOf(outputs[0])) == adapterBytes(pathOf(outputs[1])));
        QVERIFY(adapterBytes(pathOf(outputs[0])) == adapterBytes(pathOf(outputs[2])));
        const std::string other = fresh();
        TrainConfig c = config(other);
        c.training.seed = 43;
        QVERIFY(runTraining(c).completed());
        QVERIFY(adapterBytes(pathOf(outputs[0])) != adapterBytes(pathOf(other)));
    }

    // With less memory than its weights take the run reads them from the file layer by layer.
    void weightsThatDoNotFitAreStreamed()
    {
        Json config = tinyConfig();
        config.update({{"hidden_size", 512}, {"intermediate_size", 2048}, {"num_hidden_layers", 6}});
        const TinyWorkplace place(config);
        TrainConfig settings = place.config("resident");
        settings.training.maxSteps = 2;
        const Outcome resident = runTraining(settings);
        QVERIFY2(resident.completed(), resident.error().c_str());
        const RunStarted started = resident.all<RunStarted>().front();
        QVERIFY(!started.way.streams);
        settings.training.outputDir = place.folder().path("streamed");
        const Outcome streamed =
            runTraining(settings, {}, StopWish::SaveAndStop, 2, started.plannedBytes - started.planned.weights / 2);
        QVERIFY2(streamed.completed(), streamed.error().c_str());
        const RunStarted smaller = streamed.all<RunStarted>().front();
        QVERIFY(smaller.way.streams);
        QVERIFY(smaller.planned.weights < started.planned.weights / 2);
        QVERIFY(adapterBytes(place.folder().path("streamed")) == adapterBytes(place.folder().path("resident")));
        bool said = false;
        for (const Notice &notice : streamed.all<Notice>())
            said = said || notice.text.toString().find("layer by layer") != std::string::npos;
        QVERIFY(said);

        const Json record = readJsonFile(place.folder().path("streamed/run.json")).value();
        QVERIFY(record["memory"]["plan"]["streams"] == Json(true));
        QCOMPARE(record["memory"]["planned_bytes"].get<std::uint64_t>(), smaller.plannedBytes);
        QVERIFY(record["memory"]["measured"]["weights"].get<std::uint64_t>() > 0);

        settings.training.outputDir = place.folder().path("none");
        const Outcome none = runTraining(settings, {}, StopWish::SaveAndStop, 2, 50'000'000);
        QCOMPARE(none.code(), ErrorCode::OutOfMemory);
        QVERIFY(!isDirectory(place.folder().path("none")));
    }

    void batchSizeAndAccumulationAreTheSameSum()
    {
        std::vector<std::vector<double>> losses;
        for (const auto &[batch, accumulation] : {std::pair{4, 1}, {2, 2}, {1, 4}}) {
            TrainConfig c = config(fresh());
            c.data.valSize = 2; // 12 rows, so that all divide
            c.training.perDeviceTrainBatchSize = batch;
            c.training.gradientAccumulationSteps = accumulation;
            const Outcome outcome = runTraining(c);
            QVERIFY2(outcome.completed(), outcome.error().c_str());
            losses.push_back(lossesOf(outcome));
        }
        QCOMPARE(losses[0].size(), std::size_t{12});
        for (std::size_t i = 0; i < losses[0].size(); ++i) {
            QVERIFY(near(losses[1][i], losses[0][i], 1e-4));
            QVERIFY(near(losses[2][i], losses[0][i], 1e-4));
        }
    }

    void neatPackingTrainsTheSameTokens()
    {
        TrainConfig c = config(fresh());
        c.data.valSize = 0;
        c.data.packing = true;
        c.data.neatPacking = true;
        c.data.cutoffLen = 256;
        const Outcome outcome = runTraining(c);
        QVERIFY2(outcome.completed(), outcome.error().c_str());
        QVERIFY(outcome.all<RunStarted>()[0].trainRows < 14);
        QVERIFY(lossesOf(outcome).front() > 0);
    }

    // Between two steps there is none to wait for: the window's stop and the terminal's leave the same.
    void bothStopsSaveBetweenSteps()
    {
        std::vector<std::string> adapters;
        for (const StopWish wish : {StopWish::SaveAndStop, StopWish::FinishStep}) {
            const std::string output = fresh();
            const Outcome outcome = runTraining(config(output), afterStep(1), wish);
            QVERIFY(outcome.result && *outcome.result);
            QCOMPARE((**outcome.result).steps, std::int64_t{1});
            QCOMPARE(outcome.all<CheckpointSaved>().size(), std::size_t{1});
            adapters.push_back(adapterBytes(m_place->folder().path(output)));
        }
        QVERIFY(adapters[0] == adapters[1]);
    }

    void stoppingSavesACheckpointThatLoads()
    {
        const std::string output = fresh();
        const Outcome outcome = runTraining(config(output), afterStep(7));
        QVERIFY2(outcome.error().empty(), outcome.error().c_str());
        const RunSummary &summary = **outcome.result;
        QVERIFY(summary.outcome == RunOutcome::StoppedAndSaved);
        QCOMPARE(summary.steps, std::int64_t{7});
        const std::string dir = pathOf(output);
        QVERIFY(adapterBytes(dir + "/checkpoint-7") == adapterBytes(dir));
        QVERIFY(readAdapterConfig(dir + "/adapter_config.json"));
        QCOMPARE(readTensors(dir + "/checkpoint-7/optimizer.safetensors").size(), std::size_t{2 * 28});
        QVERIFY(!outcome.all<CheckpointSaved>().empty());
        for (const std::string &name : filesIn(dir))
            QVERIFY2(name.find("partial") == std::string::npos, name.c_str());
    }

    void discardingLeavesNothing()
    {
        const std::string output = fresh();
        TrainConfig c = config(output);
        c.training.saveStrategy = IntervalStrategy::Steps;
        c.training.saveSteps = 2;
        const Outcome outcome = runTraining(c, afterStep(5), StopWish::Discard);
        QVERIFY2(outcome.error().empty(), outcome.error().c_str());
        QVERIFY((**outcome.result).outcome == RunOutcome::Discarded);
        QVERIFY(!isDirectory(pathOf(output)));
        // What was there before stays: a continued run goes back to where it was taken up.
        QVERIFY(runTraining(c, afterStep(3)).error().empty());
        const std::string log = readFile(pathOf(output) + "/trainer_log.jsonl").value();
        const std::set<std::string> files = filesIn(pathOf(output));
        const std::string adapter = adapterBytes(pathOf(output));
        QVERIFY(runTraining(c, afterStep(9), StopWish::Discard).error().empty());
        QVERIFY(filesIn(pathOf(output)) == files);
        QVERIFY(readFile(pathOf(output) + "/trainer_log.jsonl").value() == log);
        QVERIFY(adapterBytes(pathOf(output)) == adapter);
        QVERIFY(runTraining(c).completed());
    }

    void aStopBeforeTheFirstStepLeavesNoModel()
    {
        const std::string output = fresh();
        const TrainConfig c = config(output);
        const Outcome outcome =
            runTraining(c, [](const TrainEvent &event) { return std::holds_alternative<RunStarted>(event); });
        QVERIFY2(outcome.error().empty(), outcome.error().c_str());
        QVERIFY(adapterBytes(pathOf(output)).empty());
        QVERIFY(runTraining(c).completed());
        const Outcome early = runTraining(config(fresh()), [](const TrainEvent &) { return true; });
        QVERIFY(early.result && !*early.result);
        QVERIFY2(early.code() == ErrorCode::Cancelled, early.error().c_str());
    }

    void aFinishedFolderIsRefusedUnlessOverwritten()
    {
        const std::string output = fresh();
        TrainConfig c = config(output);
        QVERIFY(runTraining(c).completed());
        const std::string before = adapterBytes(pathOf(output));
        c.training.seed = 7;
        const Outcome refused = runTraining(c);
        QVERIFY(refused.code() == ErrorCode::InvalidConfig);
        QVERIFY2(refused.error().find("overwrite_output_dir") != std::string::npos, refused.error().c_str());
        QVERIFY(refused.events.empty()); // found before anything is loaded
        QVERIFY(adapterBytes(pathOf(output)) == before);
        c.training.overwriteOutputDir = true;
        QVERIFY(runTraining(c).completed());
        QVERIFY(adapterBytes(pathOf(output)) != before);
        QCOMPARE(logLines(pathOf(output)).size(), std::size_t{13}); // the old log is gone
    }

    void theBestWeightsAreTakenAtTheEnd()
    {
        const std::string output = fresh();
        TrainConfig c = config(output);
        c.training.evalStrategy = IntervalStrategy::Steps;
        c.training.evalSteps = 2;
        c.training.saveStrategy = IntervalStrategy::Steps;
        c.training.saveSteps = 2;
        c.training.loadBestModelAtEnd = true;
        c.training.greaterIsBetter = true; // so that the best is not the last
        c.training.saveTotalLimit = 2;
        const Outcome outcome = runTraining(c);
        QVERIFY2(outcome.completed(), outcome.error().c_str());
        const std::vector<EvalDone> evaluations = outcome.all<EvalDone>();
        const auto best = std::max_element(evaluations.begin(), evaluations.end(),
            [](const EvalDone &a, const EvalDone &b) { return a.loss < b.loss; });
        QVERIFY(best->step < 12);
        const std::string dir = pathOf(output);
        const std::string name = "checkpoint-" + std::to_string(best->step);
        QVERIFY(adapterBytes(dir) == adapterBytes(dir + "/" + name)); // which the limit has left
        QVERIFY(!isDirectory(dir + "/checkpoint-10") || best->step == 10);
        const Json state = jsonOf(dir + "/trainer_state.json");
        QCOMPARE(state["best_global_step"].get<std::int64_t>(), best->step);
        QVERIFY(state["best_model_checkpoint"].get<std::string>().ends_with(name));
        QVERIFY(near(state["best_metric"].get<double>(), best->loss, 1e-6));
    }

    void trainingStopsWhenNothingImproves()
    {
        TrainConfig c = config(fresh());
        c.training.evalStrategy = IntervalStrategy::Steps;
        c.training.evalSteps = 1;
        c.training.numTrainEpochs = 40;
        c.training.learningRate = 0.3;
        c.training.lrSchedulerType = LrSchedulerType::Constant;
        c.finetuning.earlyStoppingSteps = 2;
        c.training.metricForBestModel = "eval_loss";
        const Outcome outcome = runTraining(c);
        QVERIFY2(outcome.completed(), outcome.error().c_str());
        const std::vector<EvalDone> e = outcome.all<EvalDone>();
        QVERIFY(e.size() >= 3 && (**outcome.result).steps < 120);
        double best = e.front().loss;
        int without = 0;
        for (std::size_t i = 1; i < e.size(); ++i) {
            without = e[i].loss < best ? 0 : without + 1;
            best = std::min(best, e[i].loss);
            QCOMPARE(without == 2, i + 1 == e.size()); // at the second in a row, and not before
        }
    }

    void epochStrategiesActAtTheEndsOfEpochs()
    {
        const std::string output = fresh();
        TrainConfig c = config(output);
        c.training.numTrainEpochs = 2.5; // 8 steps of 3 an epoch
        c.training.evalStrategy = IntervalStrategy::Epoch;
        c.training.saveStrategy = IntervalStrategy::Epoch;
        c.training.loggingStrategy = IntervalStrategy::Epoch;
        const Outcome outcome = runTraining(c);
        QVERIFY2(outcome.completed(), outcome.error().c_str());
        std::vector<std::int64_t> evaluated;
        for (const EvalDone &e : outcome.all<EvalDone>())
            evaluated.push_back(e.step);
        QCOMPARE(evaluated, (std::vector<std::int64_t>{3, 6, 8}));
        std::vector<std::int64_t> logged;
        for (const Json &line : logLines(pathOf(output))) {
            if (line.contains("loss"))
                logged.push_back(line["current_steps"].get<std::int64_t>());
        }
        QCOMPARE(logged, (std::vector<std::int64_t>{3, 6, 8}));
        for (const char *name : {"checkpoint-3", "checkpoint-6", "checkpoint-8"})
            QVERIFY(isDirectory(pathOf(output) + "/" + name));
    }

    void loggedLossesAreMeansSinceTheLastLine()
    {
        const std::string output = fresh();
        TrainConfig c = config(output);
        c.training.loggingSteps = 5;
        c.training.loggingFirstStep = true;
        const Outcome outcome = runTraining(c);
        const std::vector<double> losses = lossesOf(outcome);
        std::map<int, double> logged;
        for (const Json &line : logLines(pathOf(output))) {
            if (line.contains("loss"))
                logged[line["current_steps"].get<int>()] = line["loss"].get<double>();
        }
        QCOMPARE(logged.size(), std::size_t{3});
        QVERIFY(near(logged.at(1), losses[0], 1e-6));
        QVERIFY(near(logged.at(5), (losses[1] + losses[2] + losses[3] + losses[4]) / 4, 1e-6));
        QVERIFY(near(logged.at(10), (losses[5] + losses[6] + losses[7] + losses[8] + losses[9]) / 5, 1e-6));
    }

    void intervalsBelowOneAreShares()
    {
        const std::string output = fresh();
        TrainConfig c = config(output);
        c.training.saveStrategy = IntervalStrategy::Steps;
        c.training.saveSteps = 0.4; // ceil(12 · 0.4) = 5
        c.training.evalStrategy = IntervalStrategy::Steps;
        c.training.evalSteps = 0.5;
        const Outcome outcome = runTraining(c);
        QVERIFY(outcome.completed());
        for (const char *name : {"checkpoint-5", "checkpoint-10", "checkpoint-12"})
            QVERIFY(isDirectory(pathOf(output) + "/" + name));
        QCOMPARE(outcome.all<EvalDone>().front().step, std::int64_t{6});
    }

    void oldCheckpointsGoButNotThoseOfOthers()
    {
        const std::string output = fresh();
        QVERIFY(makeDirectories(pathOf(output) + "/checkpoint-1"));
        QVERIFY(writeFileAtomic(pathOf(output) + "/checkpoint-1/mine.txt", "x"));
        TrainConfig c = config(output);
        c.training.overwriteOutputDir = true;
        c.training.saveStrategy = IntervalStrategy::Steps;
        c.training.saveSteps = 3;
        c.training.saveTotalLimit = 2;
        QVERIFY(runTraining(c).completed());
        std::set<std::string> left;
        for (const std::string &name : filesIn(pathOf(output))) {
            if (name.starts_with("checkpoint-"))
                left.insert(name);
        }
        QCOMPARE(left, (std::set<std::string>{"checkpoint-1", "checkpoint-12", "checkpoint-9"}));
    }

    void modelOnlyCheckpointsHaveNoOptimizer()
    {
        const std::string output = fresh();
        TrainConfig c = config(output);
        c.training.saveStrategy = IntervalStrategy::Steps;
        c.training.saveSteps = 6;
        c.training.saveOnlyModel = true;
        QVERIFY(runTraining(c).completed());
        const std::set<std::string> files = filesIn(pathOf(output) + "/checkpoint-6");
        QVERIFY(files.contains("adapter_model.safetensors") && !files.contains("optimizer.safetensors"));
    }

    void trainingGoesOnFromAnAdapter()
    {
        const std::string first = fresh();
        QVERIFY(runTraining(config(first)).completed());
        const std::string second = fresh();
        TrainConfig c = config(second);
        c.model.adapterNameOrPath = pathOf(first);
        c.finetuning.loraRank = 16; // the adapter's own counts
        const Outcome outcome = runTraining(c);
        QVERIFY2(outcome.completed(), outcome.error().c_str());
        QCOMPARE(readAdapterConfig(pathOf(second) + "/adapter_config.json")->rank, std::int64_t{4});
        QVERIFY(lossesOf(outcome).front() < 0.98 * lossesOf(runTraining(config(fresh()))).front());
        // Or a new one on top of it.
        const std::string third = fresh();
        c = config(third);
        c.model.adapterNameOrPath = pathOf(first);
        c.finetuning.createNewAdapter = true;
        c.finetuning.loraRank = 2;
        const Outcome onTop = runTraining(c);
        QVERIFY2(onTop.completed(), onTop.error().c_str());
        QCOMPARE(readAdapterConfig(pathOf(third) + "/adapter_config.json")->rank, std::int64_t{2});
        QVERIFY(near(lossesOf(onTop).front(), lossesOf(outcome).front(), 1e-4));
    }

    void namedTargetsAreTheOnlyOnes()
    {
        const std::string output = fresh();
        TrainConfig c = config(output);
        c.finetuning.loraTarget = "q_proj,v_proj";
        c.finetuning.useRslora = true;
        c.finetuning.additionalTarget = "lm_head";
        const Outcome outcome = runTraining(c);
        QVERIFY2(outcome.completed(), outcome.error().c_str());
        const TinyTensors adapter = readTensors(pathOf(output) + "/adapter_model.safetensors");
        QCOMPARE(adapter.size(), std::size_t{2 * 2 * 2 + 1});
        QVERIFY(adapter.contains("base_model.model.lm_head.weight"));
        const auto adapterConfig = readAdapterConfig(pathOf(output) + "/adapter_config.json");
        QVERIFY(adapterConfig && adapterConfig->useRslora);
        QCOMPARE(adapterConfig->modulesToSave, (std::vector<std::string>{"lm_head"}));
    }

    void aWholeModelIsWrittenAsOne()
    {
        const std::string output = fresh();
        TrainConfig c = config(output);
        c.finetuning.finetuningType = FinetuningType::Full;
        c.training.learningRate = 1e-3;
        c.training.evalStrategy = IntervalStrategy::Epoch;
        const Outcome outcome = runTraining(c);
        QVERIFY2(outcome.completed(), outcome.error().c_str());
        const std::set<std::string> files = filesIn(pathOf(output));
        QVERIFY(files.contains("model.safetensors") && files.contains("config.json"));
        QVERIFY(!files.contains("adapter_config.json"));
        QCOMPARE(readTensors(pathOf(output) + "/model.safetensors").size(), m_place->model().weights.size());
        // It is a model that goes on where this one ended.
        TrainConfig next = config(fresh());
        next.model.modelNameOrPath = pathOf(output);
        next.training.evalStrategy = IntervalStrategy::Epoch;
        next.training.evalOnStart = true;
        const Outcome again = runTraining(next);
        QVERIFY2(again.completed(), again.error().c_str());
        QVERIFY(near(again.all<EvalDone>().front().loss, outcome.all<EvalDone>().back().loss, 1e-5));
    }

    void severalSetsAreEvaluatedEach()
    {
        m_place->folder().write(
            "data/dataset_info.json", R"({"tiny": {"file_name": "tiny.json"}, "other": {"file_name": "other.json"}})");
        m_place->folder().write("data/other.json",
            R"([{"instruction": "red", "input": "", "output": "stone"},
                {"instruction": "the river", "input": "", "output": "walks"}])");
        const std::string output = fresh();
        TrainConfig c = config(output);
        c.data.valSize = 0;
        c.data.evalDataset = "tiny,other";
        c.data.evalOnEachDataset = true;
        c.training.evalStrategy = IntervalStrategy::Epoch;
        c.training.numTrainEpochs = 1;
        const Outcome outcome = runTraining(c);
        QVERIFY2(outcome.completed(), outcome.error().c_str());
        QCOMPARE(outcome.all<EvalDone>().size(), std::size_t{2});
        const Json state = jsonOf(pathOf(output) + "/trainer_state.json");
        std::set<std::string> keys;
        for (const Json &record : state["log_history"]) {
            for (const auto &[key, value] : record.items())
                keys.insert(key);
        }
        QVERIFY(keys.contains("eval_tiny_loss") && keys.contains("eval_other_loss"));
    }

    void tokensAreCountedAsAsked()
    {
        std::map<TokenCounting, std::int64_t> counted;
        for (const TokenCounting counting : {TokenCounting::All, TokenCounting::NonPadding}) {
            const std::string output = fresh();
            TrainConfig c = config(output);
            c.training.includeNumInputTokensSeen = counting;
            const Outcome outcome = runTraining(c);
            QVERIFY(outcome.completed());
            counted[counting] =
                jsonOf(pathOf(output) + "/trainer_state.json")["num_input_tokens_seen"].get<std::int64_t>();
            const Json line = logLines(pathOf(output))[11];
            QCOMPARE(line["total_tokens"].get<std::int64_t>(), counted[counting]);
            if (counting == TokenCounting::NonPadding)
                QCOMPARE(counted[counting], (**outcome.result).tokens);
        }
        QVERIFY(counted[TokenCounting::All] > counted[TokenCounting::NonPadding]);
        QCOMPARE(counted[TokenCounting::All] % 8, std::int64_t{0}); // rows are padded to a multiple of eight
    }

    void longRowsAreCutAndBadOnesReported()
    {
        m_place->folder().write("data/dataset_info.json", R"({"tiny": {"file_name": "tiny.json"},
            "bad": {"file_name": "bad.json", "formatting": "sharegpt"}})");
        m_place->folder().write("data/bad.json",
            R"([{"conversations": [{"from": "gpt", "value": "wrong way round"}]},
                {"conversations": [{"from": "human", "value": "red"}, {"from": "gpt", "value": "stone"}]},
                {"conversations": [{"from": "human", "value": "seven"}, {"from": "gpt", "value": "walks"}]}])");
        TrainConfig c = config(fresh());
        c.data.dataset = "bad";
        c.data.valSize = 0;
        c.training.perDeviceTrainBatchSize = 1;
        const Outcome outcome = runTraining(c);
        QVERIFY2(outcome.completed(), outcome.error().c_str());
        QCOMPARE(outcome.all<RunStarted>()[0].droppedRows, std::int64_t{1});
        bool named = false;
        for (const Notice &notice : outcome.all<Notice>())
            named = named || notice.text.toString().find("Row 1 of bad") != std::string::npos;
        QVERIFY(named);
    }

    void whatCannotBeStartedIsOneSentenceAndNoFiles_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("part");
        QTest::addColumn<int>("code");
        const auto row = [](const char *kind, const char *part, int code) {
            QTest::newRow(kind) << QString::fromLatin1(kind) << QString::fromLatin1(part) << code;
        };
        row("missing dataset", "nowhere", 3);
        row("dataset without file", "absent.json", 3);
        row("no dataset", "dataset", 3);
        row("unknown template", "chatmll", 3);
        row("template beyond the vocabulary", "--template", 3);
        row("missing model", "no model", 3);
        row("truncated weights", "model.safetensors", 3);
        row("adapter of another model", "shape", 3);
        row("missing adapter", "adapter", 3);
        row("unknown target", "target", 3);
        row("missing checkpoint", "checkpoint-77", 3);
        row("stage", "--stage", 3);
        row("fp16", "--fp16", 3);
        row("quantisation", "--quantization_bit", 3);
        row("freeze", "--finetuning_type", 3);
        row("scheduler arguments", "num_cycle", 3);
        row("validation takes everything", "", 3);
    }

    void whatCannotBeStartedIsOneSentenceAndNoFiles()
    {
        QFETCH(QString, kind);
        QFETCH(QString, part);
        QFETCH(int, code);
        const std::string k = kind.toStdString();
        const Folder &folder = m_place->folder();
        folder.write(
            "data/dataset_info.json", R"({"tiny": {"file_name": "tiny.json"}, "lost": {"file_name": "absent.json"}})");
        const std::string output = fresh();
        TrainConfig c = config(output);
        if (k == "missing dataset") {
            c.data.dataset = "nowhere";
        } else if (k == "dataset without file") {
            c.data.dataset = "lost";
        } else if (k == "no dataset") {
            c.data.dataset = "";
        } else if (k == "unknown template") {
            c.data.templateName = "chatmll";
        } else if (k == "template beyond the vocabulary") {
            Json small = tinyConfig();
            small["vocab_size"] = 257; // the marks of ChatML are 257 and 258
            small["bos_token_id"] = small["eos_token_id"] = small["pad_token_id"] = 0;
            writeTokenizer(makeModel(folder.path("small"), small).path);
            c.model.modelNameOrPath = folder.path("small");
        } else if (k == "missing model") {
            c.model.modelNameOrPath = folder.path("no model");
        } else if (k == "truncated weights") {
            writeTokenizer(makeModel(folder.path("torn"), tinyConfig()).path);
            const std::string path = folder.path("torn/model.safetensors");
            std::filesystem::resize_file(path, std::filesystem::file_size(path) - 1000);
            c.model.modelNameOrPath = folder.path("torn");
        } else if (k == "adapter of another model") {
            Json wide = tinyConfig();
            wide["hidden_size"] = 96;
            AdapterConfig adapter;
            adapter.targets.names = {"q_proj"};
            writeAdapter(folder.path("other adapter"), makeModel(folder.path("wide"), wide), adapter);
            c.model.adapterNameOrPath = folder.path("other adapter");
        } else if (k == "missing adapter") {
            c.model.adapterNameOrPath = folder.path("no adapter");
        } else if (k == "unknown target") {
            c.finetuning.loraTarget = "query_key_value";
        } else if (k == "missing checkpoint") {
            c.training.resumeFromCheckpoint = folder.path("checkpoint-77");
        } else if (k == "stage") {
            c.finetuning.stage = Stage::Dpo;
        } else if (k == "fp16") {
            c.training.fp16 = true;
        } else if (k == "quantisation") {
            c.model.quantizationBit = 4;
        } else if (k == "freeze") {
            c.finetuning.finetuningType = FinetuningType::Freeze;
        } else if (k == "scheduler arguments") {
            c.training.lrSchedulerKwargs = R"({"num_cycle": 2})";
        } else if (k == "validation takes everything") {
            c.data.valSize = 14;
        }
        const Outcome outcome = runTraining(c);
        QVERIFY(!outcome.error().empty());
        QVERIFY2(outcome.error().find(part.toStdString()) != std::string::npos, outcome.error().c_str());
        QVERIFY2(exitCode(outcome.code()) == code, outcome.error().c_str());
        QVERIFY(outcome.error().find('\n') == std::string::npos);
        QVERIFY2(!isDirectory(pathOf(output)), "a folder was made");
        if (k == "missing dataset" || k == "dataset without file" || k == "unknown template")
            QVERIFY2(outcome.all<PhaseProgress>().empty(), "the model was loaded first");
        if (k == "unknown target")
            QCOMPARE(outcome.result->error().context, std::string("--lora_target"));
    }

    void anUnwritableFolderIsAnIoError()
    {
        m_place->folder().write("a file", "x");
        TrainConfig c = config("a file/output");
        const Outcome outcome = runTraining(c);
        QVERIFY(!outcome.error().empty());
        QVERIFY2(exitCode(outcome.code()) == 5, outcome.error().c_str());
        QVERIFY2(outcome.error().find("a file") != std::string::npos, outcome.error().c_str());
        QVERIFY(outcome.all<StepDone>().empty());
        QCOMPARE(readFile(pathOf("a file")).value(), std::string("x"));
    }

    // What is looked for on the disk before a checkpoint is what it takes.
    void theRoomForACheckpointIsForetold_data()
    {
        QTest::addColumn<bool>("whole");
        QTest::addColumn<QString>("optimizer");
        QTest::addColumn<bool>("onlyModel");
        QTest::newRow("adapter") << false << QStringLiteral("adamw_torch") << false;
        QTest::newRow("adapter, moments in 8 bits") << false << QStringLiteral("adamw_8bit") << false;
        QTest::newRow("adapter without moments") << false << QStringLiteral("adamw_torch") << true;
        QTest::newRow("whole model") << true << QStringLiteral("adamw_torch") << false;
    }

    void theRoomForACheckpointIsForetold()
    {
        QFETCH(bool, whole);
        QFETCH(QString, optimizer);
        QFETCH(bool, onlyModel);
        const std::string output = fresh();
        TrainConfig c = config(output);
        c.training.numTrainEpochs = 1;
        c.training.saveStrategy = IntervalStrategy::Steps;
        c.training.saveSteps = 3;
        c.training.saveOnlyModel = onlyModel;
        c.training.optim = optimizer.toStdString();
        c.finetuning.loraRank = 256; // large beside the descriptions
        if (whole)
            c.finetuning.finetuningType = FinetuningType::Full;
        const Outcome outcome = runTraining(c);
        QVERIFY2(outcome.completed(), outcome.error().c_str());
        const std::vector<CheckpointSaved> saved = outcome.all<CheckpointSaved>();
        QCOMPARE(saved.size(), std::size_t{1});
        const double foretold = jsonOf(pathOf(output) + "/run.json")["checkpoint_bytes"].get<double>();
        const double taken = static_cast<double>(saved.front().bytes);
        QVERIFY2(near(taken, foretold, whole ? 0.04 : 0.02), std::to_string(taken / foretold).c_str());
    }

    void whatIsAskedForIsDoneAfterTheStep()
    {
        const std::string output = fresh();
        TrainConfig c = config(output);
        RunControl control;
        std::vector<std::int64_t> evaluated;
        std::vector<std::int64_t> saved;
        const Result<RunSummary> result = makeTorchTrainer()->run(
            {.config = c, .threads = 2, .settings = "stage: sft\n"},
            [&](const TrainEvent &event) {
                if (const auto *step = std::get_if<StepDone>(&event); step != nullptr && step->step == 4) {
                    control.requestEvaluation();
                    control.requestSave();
                } else if (const auto *evaluation = std::get_if<EvalDone>(&event)) {
                    evaluated.push_back(evaluation->step);
                } else if (const auto *checkpoint = std::get_if<CheckpointSaved>(&event)) {
                    saved.push_back(checkpoint->step);
                }
            },
            control);
        QVERIFY2(result, result ? "" : result.error().toString().c_str());
        QCOMPARE(evaluated, std::vector<std::int64_t>{4});
        QCOMPARE(saved, std::vector<std::int64_t>{4});
        QCOMPARE(readFile(pathOf(output) + "/train.yaml").value(), std::string("stage: sft\n"));
    }
};

QTEST_APPLESS_MAIN(TrainingRunTest)
#include "tst_training_run.moc"
