// SPDX-License-Identifier: GPL-3.0-or-later
// The files of two LLaMA-Factory runs (tests/golden/run/{plain,qv}) are written again from their own numbers.
#include "run/run_log.h"

#include "base/numbers.h"
#include "formats/file_bytes.h"
#include "support/json_lines.h"

#include <QTest>

using namespace luthier;
using luthier::test::Folder;

namespace
{

std::string golden(const std::string &name)
{
    const Result<std::string> text = readFile(std::string(LUTHIER_GOLDEN_DIR "/run/") + name);
    return text ? *text : std::string();
}

Json goldenJson(const std::string &name)
{
    const Result<Json> json = parseJson(golden(name), name);
    return json ? *json : Json();
}

struct Run {
    RunFigures figures;
    std::int64_t evalRows = 0;
    std::int64_t evalBatches = 0;
};

// Feeds the history of a finished run into a log, as the trainer does.
Result<void> replay(RunLog &log, const Json &history, const Run &run)
{
    for (const Json &r : history) {
        const auto step = r["step"].get<std::int64_t>();
        const auto epoch = r["epoch"].get<double>();
        if (r.contains("loss")) {
            LUTHIER_TRY(log.logStep(
                step, epoch, r["loss"].get<double>(), r["grad_norm"].get<double>(), r["learning_rate"].get<double>()));
        } else if (r.contains("eval_loss")) {
            LUTHIER_TRY(log.logEvaluation(step, epoch, "eval", r["eval_loss"].get<double>(),
                r["eval_runtime"].get<double>(), run.evalRows, run.evalBatches));
        } else {
            LUTHIER_TRY(log.logEnd(step, epoch, r["train_loss"].get<double>(), r["train_runtime"].get<double>(),
                r["train_samples_per_second"].get<double>(), r["train_steps_per_second"].get<double>(),
                r["total_flos"].get<double>()));
        }
    }
    return {};
}

Run runOf(const std::string &name, const Json &state)
{
    Run run;
    run.figures.maxSteps = state["max_steps"].get<std::int64_t>();
    run.figures.epochs = state["num_train_epochs"].get<std::int64_t>();
    run.figures.loggingSteps = state["logging_steps"].get<double>();
    run.figures.evalSteps = state["eval_steps"].get<double>();
    run.figures.saveSteps = state["save_steps"].get<double>();
    run.figures.trainBatchSize = state["train_batch_size"].get<std::int64_t>();
    run.evalRows = name == "plain" ? 10 : 5;
    run.evalBatches = name == "plain" ? 5 : 3;
    return run;
}

Json withoutTimes(Json line)
{
    for (const char *key : {"elapsed_time", "remaining_time", "throughput"}) {
        if (line.contains(key))
            line[key] = line[key].is_string();
    }
    return line;
}

std::vector<Json> linesOf(const std::string &path)
{
    std::vector<Json> lines;
    Result<LineReader> reader = LineReader::open(path);
    std::string text;
    while (reader) {
        const Result<bool> more = reader->next(text);
        if (!more || !*more)
            break;
        const Result<Json> json = parseJson(text, path);
        lines.push_back(json ? *json : Json("torn: " + text));
    }
    return lines;
}

std::string keysOf(const Json &line)
{
    std::string keys;
    for (const auto &[key, value] : line.items())
        keys += (keys.empty() ? "" : " ") + key;
    return keys;
}

} // namespace

class RunLogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void filesAreThoseOfLlamaFactory_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("plain") << QStringLiteral("plain");
        QTest::newRow("qv") << QStringLiteral("qv");
    }

    void filesAreThoseOfLlamaFactory()
    {
        QFETCH(QString, name);
        const std::string dir = name.toStdString();
        const Json state = goldenJson(dir + "/trainer_state.json");
        QVERIFY(state.is_object());
        const Run run = runOf(dir, state);
        const Folder out;
        Result<RunLog> log = RunLog::open(out.path(), run.figures, true);
        QVERIFY(log);
        QVERIFY(replay(*log, state["log_history"], run));

        // Line by line, key by key, in the same order; times alone differ.
        const std::vector<Json> expected = readJsonLines("run/" + dir + "/trainer_log.jsonl");
        const std::vector<Json> written = linesOf(out.path("trainer_log.jsonl"));
        QCOMPARE(written.size(), expected.size());
        for (std::size_t i = 0; i < expected.size(); ++i)
            QCOMPARE(pythonJson(withoutTimes(written[i])), pythonJson(withoutTimes(expected[i])));

        // The state, byte for byte.
        const std::string text = log->stateText(state["global_step"].get<std::int64_t>(), state["epoch"].get<double>());
        QCOMPARE(text, golden(dir + "/trainer_state.json"));

        // The results, byte for byte.
        Json train = log->history().back();
        train.erase("step");
        QVERIFY(writeResults(out.path(), "train", train));
        QCOMPARE(readFile(out.path("train_results.json")).value(), golden(dir + "/train_results.json"));
        QVERIFY(writeResults(out.path(), "eval", goldenJson(dir + "/eval_results.json")));
        QCOMPARE(readFile(out.path("eval_results.json")).value(), golden(dir + "/eval_results.json"));
        QCOMPARE(readFile(out.path("all_results.json")).value(), golden(dir + "/all_results.json"));
    }

    void tokenCountsComeLastWhenTheyAreWanted()
    {
        const Folder out;
        RunFigures figures;
        figures.maxSteps = 4;
        figures.countsTokens = true;
        Result<RunLog> log = RunLog::open(out.path(), figures, true);
        log->setTokens(640);
        QVERIFY(log->logStep(1, 0.25, 2.5, 1.5, 1e-4));
        QVERIFY(log->logEvaluation(1, 0.25, "eval", 2.25, 0.5, 3, 2));
        log->setTokens(1280);
        QVERIFY(log->logEnd(2, 0.5, 2.0, 1.0, 1.0, 1.0, 1e9));
        const std::vector<Json> lines = linesOf(out.path("trainer_log.jsonl"));
        QCOMPARE(lines.size(), std::size_t{3});
        QCOMPARE(keysOf(lines[0]),
            std::string("current_steps total_steps loss lr epoch percentage elapsed_time remaining_time throughput "
                        "total_tokens"));
        QCOMPARE(keysOf(lines[1]),
            std::string("current_steps total_steps eval_loss epoch percentage elapsed_time remaining_time throughput "
                        "total_tokens"));
        QCOMPARE(lines[0]["total_tokens"].get<std::int64_t>(), std::int64_t{640});
        QCOMPARE(lines[2]["total_tokens"].get<std::int64_t>(), std::int64_t{1280});
        QVERIFY(lines[0]["throughput"].get<double>() > 0);
        QCOMPARE(
            keysOf(log->history()[0]), std::string("epoch grad_norm learning_rate loss num_input_tokens_seen step"));
        const Result<Json> state = parseJson(log->stateText(2, 0.5), "state");
        QCOMPARE((*state)["num_input_tokens_seen"].get<std::int64_t>(), std::int64_t{1280});
    }

    void percentagesRoundAsPythonRounds()
    {
        const Folder out;
        RunFigures figures;
        figures.maxSteps = 20'000;
        Result<RunLog> log = RunLog::open(out.path(), figures, true);
        // 223 / 20000 · 100 = 1.115, in binary a little less: Python's round() gives 1.11.
        const std::vector<std::pair<std::int64_t, double>> cases{
            {223, 1.11}, {535, 2.67}, {57, 0.29}, {1, 0.01}, {3, 0.01}, {20'000, 100.0}, {1999, 9.99}};
        for (const auto &[step, percentage] : cases)
            QVERIFY(log->logStep(step, 0, 1, 1, 1));
        const std::vector<Json> lines = linesOf(out.path("trainer_log.jsonl"));
        for (std::size_t i = 0; i < cases.size(); ++i)
            QCOMPARE(lines[i]["percentage"].get<double>(), cases[i].second);
    }

    void namedEvaluationSetsKeepTheirNames()
    {
        const Folder out;
        Result<RunLog> log = RunLog::open(out.path(), {.maxSteps = 10}, true);
        QVERIFY(log->logEvaluation(5, 1, "eval_science", 1.5, 2.0, 8, 4));
        QCOMPARE(keysOf(log->history()[0]),
            std::string("epoch eval_science_loss eval_science_runtime eval_science_samples_per_second "
                        "eval_science_steps_per_second step"));
        QCOMPARE(log->history()[0]["eval_science_samples_per_second"].get<double>(), 4.0);
        QCOMPARE(keysOf(linesOf(out.path("trainer_log.jsonl"))[0]),
            std::string("current_steps total_steps epoch percentage elapsed_time remaining_time"));
    }

    void appendingKeepsWhatIsThereAndFreshBeginsAnew()
    {
        const Folder out;
        const auto write = [&](std::int64_t step, bool fresh) {
            Result<RunLog> log = RunLog::open(out.path(), {.maxSteps = 10}, fresh);
            QVERIFY(log);
            QVERIFY(log->logStep(step, 0.1, 1, 1, 1));
        };
        write(1, true);
        write(2, false);
        QCOMPARE(linesOf(out.path("trainer_log.jsonl")).size(), std::size_t{2});
        write(3, true);
        const std::vector<Json> lines = linesOf(out.path("trainer_log.jsonl"));
        QCOMPARE(lines.size(), std::size_t{1});
        QCOMPARE(lines[0]["current_steps"].get<int>(), 3);
    }

    void aTornLineDoesNotSwallowTheNextOne()
    {
        const Folder out;
        out.write("trainer_log.jsonl",
            "{\"current_steps\": 1, \"total_steps\": 4, \"loss\": 2.0, \"epoch\": 0.5}\n{\"current_steps\": 2, \"tot");
        Result<RunLog> log = RunLog::open(out.path(), {.maxSteps = 4}, false);
        QVERIFY(log->logStep(2, 1.0, 1.5, 1, 1));
        const Result<std::vector<LogLine>> lines = readTrainerLog(out.path("trainer_log.jsonl"));
        QVERIFY(lines);
        QCOMPARE(lines->size(), std::size_t{2});
        QCOMPARE((*lines)[1].step, std::int64_t{2});
        QCOMPARE(*(*lines)[1].loss, 1.5);
    }

    void readingLeavesATornLastLineOut()
    {
        const Folder out;
        const std::string whole = golden("plain/trainer_log.jsonl");
        const std::size_t lastLine = whole.rfind("{\"current_steps\"");
        for (std::size_t cut = lastLine + 1; cut < whole.size() - 2; cut += 7) {
            const std::string path = out.write("log.jsonl", whole.substr(0, cut));
            const Result<std::vector<LogLine>> lines = readTrainerLog(path);
            QVERIFY(lines);
            QCOMPARE(lines->size(), std::size_t{27});
        }
    }

    void readingUnderstandsLlamaFactorysLog()
    {
        const Result<std::vector<LogLine>> lines = readTrainerLog(LUTHIER_GOLDEN_DIR "/run/plain/trainer_log.jsonl");
        QVERIFY(lines);
        QCOMPARE(lines->size(), std::size_t{28});
        const LogLine &first = lines->front();
        QCOMPARE(first.step, std::int64_t{1});
        QCOMPARE(first.totalSteps, std::int64_t{22});
        QCOMPARE(*first.loss, 1.659665584564209);
        QCOMPARE(*first.learningRate, 0.0);
        QVERIFY(!first.evalLoss);
        QCOMPARE(first.epoch, 0.09302325581395349);
        QCOMPARE(*(*lines)[5].evalLoss, 1.6179300546646118);
        QVERIFY(!(*lines)[5].loss);
        QVERIFY(!lines->back().loss && !lines->back().evalLoss); // the closing line
    }

    void readingForeignLinesDoesNotFail()
    {
        const Folder out;
        const std::string path = out.write("log.jsonl",
            "\n[1]\n{\"current_steps\": \"two\", \"loss\": null, \"epoch\": []}\r\n{}\nnull\n{\"loss\": NaN}\n");
        const Result<std::vector<LogLine>> lines = readTrainerLog(path);
        QVERIFY(lines);
        QCOMPARE(lines->size(), std::size_t{3});
        QCOMPARE(lines->front().step, std::int64_t{0});
        QVERIFY(!lines->front().loss);
        const Result<std::vector<LogLine>> none = readTrainerLog(out.path("absent.jsonl"));
        QVERIFY(!none);
    }

    void historyIsTakenOverUpToTheStep()
    {
        const Folder out;
        Result<RunLog> log = RunLog::open(out.path(), {.maxSteps = 22}, true);
        const Json state = goldenJson("plain/trainer_state.json");
        log->restore(state, 10);
        QVERIFY(!log->history().empty());
        QCOMPARE(log->history().back()["step"].get<int>(), 10);
        std::size_t expected = 0;
        for (const Json &record : state["log_history"])
            expected += record["step"].get<int>() <= 10 ? 1 : 0;
        QCOMPARE(log->history().size(), expected);
        log->restore(Json{{"log_history", "none"}}, 10);
        QVERIFY(log->history().empty());
        log->restore(Json{{"log_history", Json::array({1, Json::object(), Json{{"step", "x"}}})}}, 10);
        QVERIFY(log->history().empty());
    }

    void theBestModelIsNamedInTheState()
    {
        const Folder out;
        Result<RunLog> log = RunLog::open(out.path(), {.maxSteps = 22}, true);
        log->setBest(1.25, 8, "out/checkpoint-8");
        const Result<Json> state = parseJson(log->stateText(10, 0.5), "state");
        QCOMPARE((*state)["best_metric"].get<double>(), 1.25);
        QCOMPARE((*state)["best_global_step"].get<int>(), 8);
        QCOMPARE((*state)["best_model_checkpoint"].get<std::string>(), std::string("out/checkpoint-8"));
        QCOMPARE((*state)["global_step"].get<int>(), 10);
    }

    void theStateHoldsTheSwitchesOfTheLastCheckpoint()
    {
        const Folder out;
        Result<RunLog> log = RunLog::open(out.path(), {.maxSteps = 22}, true);
        const auto switches = [&](std::int64_t step) {
            const Result<Json> state = parseJson(log->stateText(step, 0.5), "state");
            const Json args = (*state)["stateful_callbacks"]["TrainerControl"]["args"];
            return std::pair(args["should_save"].get<bool>(), args["should_training_stop"].get<bool>());
        };
        QCOMPARE(switches(22), std::pair(false, false)); // no checkpoint was written: as they were at the start
        log->noteSave(10);
        QCOMPARE(switches(10), std::pair(true, false));
        log->noteSave(22);
        QCOMPARE(switches(22), std::pair(true, true));
    }

    void theSwitchesSurviveARestart()
    {
        const Folder out;
        Result<RunLog> log = RunLog::open(out.path(), {.maxSteps = 22}, true);
        for (const std::int64_t step : {10, 22}) {
            log->noteSave(step);
            Result<RunLog> other = RunLog::open(out.path(), {.maxSteps = 22}, false);
            other->restore(*parseJson(log->stateText(step, 1), "state"), step);
            QCOMPARE(other->stateText(step, 1), log->stateText(step, 1));
        }
    }

    void discardingTakesBackWhatWasWritten()
    {
        const Folder out;
        Result<RunLog> first = RunLog::open(out.path(), {.maxSteps = 10}, true);
        QVERIFY(first->logStep(1, 0.1, 1, 1, 1));
        const std::string before = readFile(out.path("trainer_log.jsonl")).value();
        Result<RunLog> second = RunLog::open(out.path(), {.maxSteps = 10}, false);
        QVERIFY(second->logStep(2, 0.2, 1, 1, 1));
        QVERIFY(second->discard());
        QCOMPARE(readFile(out.path("trainer_log.jsonl")).value(), before);
        Result<RunLog> third = RunLog::open(out.path(), {.maxSteps = 10}, true);
        QVERIFY(third->logStep(1, 0.1, 1, 1, 1));
        QVERIFY(third->discard());
        QVERIFY(!isRegularFile(out.path("trainer_log.jsonl")));
    }

    void timesGoOnFromTheRunThatIsContinued()
    {
        const Folder out;
        Result<RunLog> log = RunLog::open(out.path(), {.maxSteps = 10}, true);
        log->addElapsed(90'000);
        QVERIFY(log->elapsed() >= 90'000 && log->elapsed() < 90'060);
        QVERIFY(log->logStep(5, 0.5, 1, 1, 1));
        const Json line = linesOf(out.path("trainer_log.jsonl")).front();
        QVERIFY(line["elapsed_time"].get<std::string>().starts_with("1 day, 1:00:0"));
        QVERIFY(line["remaining_time"].get<std::string>().starts_with("1 day, 1:00:0"));
    }

    void resultsAreMergedNotReplaced()
    {
        const Folder out;
        QVERIFY(writeResults(out.path(), "train", {{"train_loss", 2.0}, {"epoch", 1.0}}));
        QVERIFY(writeResults(out.path(), "eval", {{"eval_loss", 1.0}, {"epoch", 2.0}}));
        QCOMPARE(readFile(out.path("all_results.json")).value(),
            std::string("{\n    \"epoch\": 2.0,\n    \"eval_loss\": 1.0,\n    \"train_loss\": 2.0\n}"));
        out.write("all_results.json", "{broken");
        QVERIFY(writeResults(out.path(), "eval", {{"eval_loss", 3.0}}));
        QCOMPARE(readFile(out.path("all_results.json")).value(), std::string("{\n    \"eval_loss\": 3.0\n}"));
    }

    void aFolderThatIsNoneIsAnError()
    {
        const Folder out;
        const std::string file = out.write("file", "x");
        const Result<RunLog> log = RunLog::open(file, {}, true);
        QVERIFY(!log);
        QVERIFY(log.error().code == ErrorCode::Io || log.error().code == ErrorCode::NotFound);
        QVERIFY(!writeResults(file, "train", Json::object()));
    }
};

QTEST_APPLESS_MAIN(RunLogTest)
#include "tst_run_log.moc"
