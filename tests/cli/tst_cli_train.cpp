// SPDX-License-Identifier: GPL-3.0-or-later
// Whole runs of `luthier-cli train`: what it writes, says, and how it ends.
#include "cli/cli_process.h"

#include "base/files.h"

#include <cmath>
#include <csignal>
#include <cstdlib>
#include <filesystem>
#include <limits>
#include <set>
#include <thread>

#include <fcntl.h>
#include <unistd.h>

using namespace luthier;
using namespace luthier::test;

namespace
{

using Texts = std::vector<std::string>;

std::set<std::string> filesIn(const std::string &directory)
{
    std::set<std::string> names;
    std::error_code error;
    for (std::filesystem::directory_iterator it(directory, error), end; !error && it != end; it.increment(error))
        names.insert(it->path().filename().string());
    return names;
}

std::string bytesOf(const std::string &path)
{
    const Result<std::string> bytes = readFile(path);
    return bytes ? *bytes : std::string();
}

std::string adapterIn(const std::string &directory)
{
    return bytesOf(directory + "/adapter_model.safetensors");
}

} // namespace

class CliTrainTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<CliPlace> m_place;

    Finished train(const Texts &words) const
    {
        Texts all{"train"};
        all.insert(all.end(), words.begin(), words.end());
        return m_place->run(all);
    }

    /// Runs until standard output says @p sign, then sends each signal, a moment apart.
    Finished signalled(const Texts &words, const std::string &sign, const std::vector<int> &numbers) const
    {
        Texts all{"train"};
        all.insert(all.end(), words.begin(), words.end());
        all.insert(all.end(), {"--progress", "json", "--threads", "1"});
        const auto process = m_place->started(all);
        std::string out;
        while (out.find(sign) == std::string::npos && process->waitForReadyRead(60'000))
            out += process->readAllStandardOutput().toStdString();
        for (const int number : numbers) {
            ::kill(static_cast<pid_t>(process->processId()), number);
            std::this_thread::sleep_for(std::chrono::milliseconds(100));
        }
        Finished run = CliPlace::finished(*process);
        run.out = out + run.out;
        return run;
    }

private Q_SLOTS:
    void init() { m_place = std::make_unique<CliPlace>(); }

    void aRunWritesAnAdapter()
    {
        const Finished run = train({m_place->write("run.json", m_place->config())});
        QVERIFY2(run.code == 0, run.all().c_str());
        const Texts lines = linesOf(run.out);
        QVERIFY2(lines.size() == 2 && lines[0].starts_with("finished after 12 steps"), run.out.c_str());
        QCOMPARE(lines[1], "output: " + m_place->path("out"));
        QVERIFY2(
            run.err.find("\nstep 1/12 ") != std::string::npos && run.err.find("\nstep 12/12 ") != std::string::npos,
            run.err.c_str());
        QVERIFY(run.err.find('\r') == std::string::npos && run.err.find('\033') == std::string::npos);

        const std::string out = m_place->path("out");
        QCOMPARE(filesIn(out),
            (std::set<std::string>{"README.md", "adapter_config.json", "adapter_model.safetensors", "all_results.json",
                "checkpoint-12", "events.jsonl", "run.json", "summary.md", "tokenizer.json", "tokenizer_config.json",
                "train.yaml", "train_results.json", "trainer_log.jsonl", "trainer_state.json"}));
        QCOMPARE(readFile(out + "/summary.md").value(),
            m_place->run({"command", m_place->path("run.json"), "--as", "markdown"}).out);
        const Json config = readJsonFile(out + "/adapter_config.json").value();
        QVERIFY(config["peft_type"] == "LORA" && config["task_type"] == "CAUSAL_LM" && config["r"] == 4);
        QVERIFY(config["base_model_name_or_path"] == m_place->model.path);
        QCOMPARE(config["target_modules"].size(), std::size_t{7});
        const TinyTensors adapter = readTensors(out + "/adapter_model.safetensors");
        QCOMPARE(adapter.size(), std::size_t{2 * 7 * 2});
        const std::string query = "base_model.model.model.layers.1.self_attn.q_proj.";
        QCOMPARE(adapter.at(query + "lora_A.weight").shape, (std::vector<std::int64_t>{4, 48}));
        QCOMPARE(adapter.at(query + "lora_B.weight").shape, (std::vector<std::int64_t>{48, 4}));
        double largest = 0;
        for (const float value : adapter.at(query + "lora_B.weight").values)
            largest = std::max(largest, std::abs(static_cast<double>(value)));
        QVERIFY(largest > 1e-4); // it has learnt
        const std::vector<Json> log = jsonLinesOf(bytesOf(out + "/trainer_log.jsonl"));
        QCOMPARE(log.size(), std::size_t{13});
        QVERIFY(log[11]["loss"].get<double>() < log[0]["loss"].get<double>());
        // And it answers.
        const Finished answer = m_place->run({"generate", "--model", m_place->model.path, "--adapter", out, "--greedy",
            "--json", "--template", "chatml", "--max-new-tokens", "4", "red"});
        QVERIFY2(answer.code == 0 && documentOf(answer.out).is_object(), answer.all().c_str());
    }

    void theSameConfigurationGivesTheSameBytes()
    {
        const std::string json = m_place->write("run.json", m_place->config("a"));
        const Finished yaml = m_place->run({"command", json, "--as", "yaml"});
        const std::string yamlFile = m_place->folder.write("run.yaml", yaml.out);
        QCOMPARE(train({json}).code, 0);
        QCOMPARE(train({json, "output_dir=" + m_place->path("b"), "--threads", "1"}).code, 0);
        QCOMPARE(train({yamlFile, "--output_dir", m_place->path("c")}).code, 0);
        const std::string adapter = adapterIn(m_place->path("a"));
        QVERIFY(!adapter.empty());
        for (const char *other : {"b", "c"}) {
            QVERIFY2(adapterIn(m_place->path(other)) == adapter, other);
            QVERIFY(bytesOf(m_place->path(other) + "/adapter_config.json")
                == bytesOf(m_place->path("a/adapter_config.json")));
            QVERIFY(bytesOf(m_place->path(other) + "/checkpoint-12/optimizer.safetensors")
                == bytesOf(m_place->path("a/checkpoint-12/optimizer.safetensors")));
        }
        QCOMPARE(train({json, "--seed", "7", "--output_dir", m_place->path("d")}).code, 0);
        QVERIFY(adapterIn(m_place->path("d")) != adapter);
    }

    void theCommandLineWinsOverTheFile()
    {
        const std::string file = m_place->write("run.json", m_place->config());
        QCOMPARE(train({file, "--lora_rank", "2", "lora_alpha=6", "--num-train-epochs=1"}).code, 0);
        const Json config = readJsonFile(m_place->path("out/adapter_config.json")).value();
        QVERIFY(config["r"] == 2 && config["lora_alpha"] == 6);
        QCOMPARE(jsonLinesOf(bytesOf(m_place->path("out/trainer_log.jsonl"))).size(), std::size_t{3 + 1});
    }

    void anExportedCommandTrainsTheSameAdapter()
    {
        QCOMPARE(train({m_place->write("run.json", m_place->config("a"))}).code, 0);
        const Finished command = m_place->run({"command", m_place->write("run.json", m_place->config("b c"))});
        const std::string stand =
            m_place->folder.write("bin/llamafactory-cli", "#!/bin/bash\nexec \"" LUTHIER_CLI "\" \"$@\"\n");
        std::filesystem::permissions(stand, std::filesystem::perms::owner_all);
        m_place->set("PATH", m_place->path("bin") + ":" + qgetenv("PATH").toStdString());
        const Finished run = m_place->runProgram("bash", {"-s"}, command.out);
        QVERIFY2(run.code == 0, run.all().c_str());
        QVERIFY(!adapterIn(m_place->path("a")).empty());
        QVERIFY(adapterIn(m_place->path("a")) == adapterIn(m_place->path("b c")));
    }

    void progressAsJsonIsNothingButJson()
    {
        const std::string file = m_place->write(
            "run.json", m_place->config(), {{"eval_strategy", "epoch"}, {"save_strategy", "steps"}, {"save_steps", 5}});
        const Finished run = train({file, "--progress", "json"});
        QVERIFY2(run.code == 0, run.all().c_str());
        const std::vector<Json> events = jsonLinesOf(run.out);
        QVERIFY2(!events.empty(), run.out.c_str());
        std::map<std::string, int> counts;
        std::int64_t step = 0;
        for (const Json &event : events) {
            const std::string kind = event.at("event").get<std::string>();
            ++counts[kind];
            if (kind == "step") {
                QVERIFY(event["step"] == ++step);
                QVERIFY(event["loss"].is_number() && event["learning_rate"].is_number());
            }
        }
        QVERIFY(events.front()["event"] == "phase" && events.front()["phase"] == "loading");
        QVERIFY(events.back()["event"] == "finished" && events.back()["outcome"] == "completed");
        QCOMPARE(counts["started"], 1);
        QCOMPARE(counts["step"], 12);
        QCOMPARE(counts["eval"], 4);
        QCOMPARE(counts["saved"], 3);
        QCOMPARE(counts["finished"], 1);
    }

    void refusalsAsJsonAreSaidOnStandardErrorToo()
    {
        const std::string file =
            m_place->write("run.json", m_place->config(), {{"model_name_or_path", m_place->path("gone")}});
        const Finished run = train({file, "--progress", "json"});
        QCOMPARE(run.code, 3);
        const std::vector<Json> events = jsonLinesOf(run.out);
        QVERIFY2(!events.empty() && events.back()["event"] == "failed", run.all().c_str());
        const std::string message = events.back()["error"].get<std::string>();
        QVERIFY(message.find("gone") != std::string::npos);
        QVERIFY2(run.err.ends_with("error: " + message + "\n"), run.err.c_str());
    }

    void aStoppedRunIsTakenUpWhereItWas_data()
    {
        QTest::addColumn<int>("signal");
        QTest::addColumn<int>("code");
        QTest::newRow("SIGINT") << SIGINT << 130;
        QTest::newRow("SIGTERM") << SIGTERM << 143;
    }
    void aStoppedRunIsTakenUpWhereItWas()
    {
        QFETCH(int, signal);
        QFETCH(int, code);
        const std::string file = m_place->write("run.json", m_place->config(), {{"num_train_epochs", 60.0}});
        const std::string whole = m_place->path("whole");
        QCOMPARE(train({file, "--output_dir", whole, "--threads", "1"}).code, 0);
        const Finished stopped = signalled({file}, "\"event\": \"step\"", {signal});
        QVERIFY2(stopped.code == code, stopped.all().c_str());
        const std::vector<Json> events = jsonLinesOf(stopped.out);
        QVERIFY(!events.empty() && events.back()["event"] == "finished");
        QVERIFY(events.back()["outcome"] == "stopped");
        const auto steps = events.back()["steps"].get<std::int64_t>();
        QVERIFY2(steps >= 1 && steps < 180, std::to_string(steps).c_str());
        const std::string out = m_place->path("out");
        const std::string checkpoint = out + "/checkpoint-" + std::to_string(steps);
        QVERIFY(!adapterIn(checkpoint).empty() && adapterIn(checkpoint) == adapterIn(out));
        QVERIFY(filesIn(checkpoint).contains("optimizer.safetensors"));
        const Finished resumed = train({file, "--threads", "1"});
        QVERIFY2(resumed.code == 0, resumed.all().c_str());
        QVERIFY(resumed.err.find("Continuing from step " + std::to_string(steps)) != std::string::npos);
        QVERIFY(adapterIn(out) == adapterIn(whole));
    }

    void aSecondSignalStopsAtOnce()
    {
        const std::string file = m_place->write("run.json", m_place->config(), {{"num_train_epochs", 5000.0}});
        // Held while the two arrive, so that nothing can be done between them.
        const Finished stopped = signalled({file}, "\"event\": \"step\"", {SIGSTOP, SIGINT, SIGTERM, SIGCONT});
        QVERIFY2(stopped.code == 130 || stopped.code == 143, stopped.all().c_str());
        QVERIFY(stopped.out.find("\"finished\"") == std::string::npos);
        QVERIFY(!filesIn(m_place->path("out")).contains("adapter_model.safetensors"));
        // What it left is in nobody's way.
        const Finished again = train({file, "--num_train_epochs", "1"});
        QVERIFY2(again.code == 0, again.all().c_str());
    }

    void aStopBeforeTheFirstStepSavesNothingAndSaysSo()
    {
        writeDataset(m_place->path("data"), 20'000);
        // One step takes the whole epoch.
        const std::string file = m_place->write("run.json", m_place->config(),
            {{"gradient_accumulation_steps", 100'000}, {"num_train_epochs", 1.0}, {"val_size", 0.0}});
        const auto process = m_place->started({"train", file, "--threads", "1"});
        process->setReadChannel(QProcess::StandardError);
        std::string err;
        while (err.find("rows to learn") == std::string::npos && process->waitForReadyRead(60'000))
            err += process->readAllStandardError().toStdString();
        ::kill(static_cast<pid_t>(process->processId()), SIGTERM); // SIGINT would wait for the step
        const Finished run = CliPlace::finished(*process);
        QCOMPARE(run.code, 143);
        QCOMPARE(run.out, std::string("stopped before the first step was done; nothing is saved\n"));
        QVERIFY(!filesIn(m_place->path("out")).contains("adapter_model.safetensors"));
    }

    void aRunThatIsTerminatedBeforeItsFirstStepSaysSo()
    {
        writeDataset(m_place->path("data"), 20'000);
        const std::string file = m_place->write("run.json", m_place->config());
        const Finished run = signalled({file}, "\"phase\": \"loading\"", {SIGTERM});
        QVERIFY2(run.code == 143, run.all().c_str());
        QVERIFY(!filesIn(m_place->path("out")).contains("adapter_model.safetensors"));
    }

    void validateAndTrainSayTheSame()
    {
        const std::vector<Json> wrong{{{"lora_rank", 0}}, {{"lora_rnk", 4}}, {{"fp16", true}},
            {{"bf16", true}, {"fp16", true}}, {{"eval_dataset", "x"}}, {{"learning_rate", "fast"}},
            {{"dataset", nullptr}}, {{"load_best_model_at_end", true}}, {{"quantization_bit", 99}},
            {{"neat_packing", true}, {"stage", "kto"}}, {{"cutoff_len", -1}, {"val_size", 2}, {"optim", "magic"}},
            {{"model_name_or_path", nullptr}}, {{"resume_from_checkpoint", "x"}, {"do_train", false}},
            {{"num_train_epochs", 30.0}, {"learning_rate", 0.1}}};
        std::vector<Texts> commands;
        for (std::size_t i = 0; i < wrong.size(); ++i) {
            const std::string file = m_place->write(
                "run" + std::to_string(i) + ".json", m_place->config("out" + std::to_string(i)), wrong[i]);
            commands.push_back({"validate", file});
            commands.push_back({"train", file});
        }
        const std::vector<Finished> runs = m_place->runEach(commands);
        int refused = 0;
        for (std::size_t i = 0; i < wrong.size(); ++i) {
            const Finished &validated = runs[2 * i];
            const Finished &trained = runs[2 * i + 1];
            const std::string all = wrong[i].dump() + "\n" + validated.all() + "\n" + trained.all();
            if (validated.code == 0) {
                QVERIFY2(trained.err.starts_with(validated.err), all.c_str());
                continue;
            }
            ++refused;
            QVERIFY2(validated.code == 3 && (trained.code == 3 || trained.code == 2), all.c_str());
            QVERIFY2(validated.err == trained.err, all.c_str());
            QVERIFY2(validated.err.starts_with("error: "), all.c_str());
            QVERIFY(!std::filesystem::exists(m_place->path("out" + std::to_string(i))));
        }
        QVERIFY(refused >= 10);
    }

    void aLossThatIsNoNumberEndsWithSix()
    {
        TinyTensors weights = m_place->model.weights;
        weights["model.norm.weight"].values[3] = std::numeric_limits<float>::quiet_NaN();
        writeModel(m_place->model.path, m_place->model.config, weights);
        const Finished run = train({m_place->write("run.json", m_place->config()), "--progress", "json"});
        QVERIFY2(run.code == 6, run.all().c_str());
        QVERIFY2(isOneSentence(linesOf(run.err).back() + "\n"), run.err.c_str());
        const Json end = jsonLinesOf(run.out).back();
        QVERIFY2(end["event"] == "finished" && end["outcome"] == "paused", run.out.c_str());
        QVERIFY2(end["reason"].get<std::string>().find("model.layers.") != std::string::npos, run.out.c_str());
        QVERIFY(!filesIn(m_place->path("out")).contains("adapter_model.safetensors"));
    }

    void placesThatCannotBeWrittenEndWithFive()
    {
        m_place->folder.write("file", "x");
        for (const std::string &place :
            {m_place->path("file"), m_place->path("file") + "/below", std::string("/proc/x")}) {
            const Finished run = train({m_place->write("run.json", m_place->config(), {{"output_dir", place}})});
            QVERIFY2(run.code == 5, run.all().c_str());
            const std::string last = linesOf(run.err).back() + "\n";
            QVERIFY2(isOneSentence(last) && last.find(place) != std::string::npos, run.err.c_str());
        }
    }

    void wrongDataAndModelsEndWithThree()
    {
        const std::vector<std::pair<Json, const char *>> wrong{{{{"dataset", "gone"}}, "gone"},
            {{{"template", "chatlm"}}, "There is no template \"chatlm\". Did you mean \"chatml\"?"},
            {{{"dataset_dir", m_place->path("gone")}}, "gone"},
            {{{"model_name_or_path", m_place->path("data")}}, "data"},
            {{{"adapter_name_or_path", m_place->path("gone")}}, "gone"},
            {{{"lora_target", "magic"}}, "--lora_target: The adapter's target modules do not match"},
            {{{"stage", "dpo"}}, "supervised"}};
        std::vector<Texts> commands;
        for (std::size_t i = 0; i < wrong.size(); ++i)
            commands.push_back(
                {"train", m_place->write("run" + std::to_string(i) + ".json", m_place->config(), wrong[i].first)});
        const std::vector<Finished> runs = m_place->runEach(commands);
        for (std::size_t i = 0; i < wrong.size(); ++i) {
            QVERIFY2(runs[i].code == 3, runs[i].all().c_str());
            QVERIFY2(runs[i].err.find(wrong[i].second) != std::string::npos, runs[i].all().c_str());
            QCOMPARE(countOf(runs[i].err, "error: "), std::size_t{1});
            QCOMPARE(runs[i].out, std::string());
        }
        QVERIFY(!std::filesystem::exists(m_place->path("out/adapter_model.safetensors")));
    }

    void modulesThatTheModelLacksAreNamedWithTheNearestRightOne()
    {
        const Finished run = train(
            {m_place->write("run.json", m_place->config(), {{"lora_target", "q_porj,v_proj"}, {"max_steps", 1}})});
        QVERIFY2(run.code == 0, run.all().c_str());
        const std::string said =
            "lora_target names q_porj, which this model does not have. Did you mean q_proj? Its modules: ";
        QVERIFY2(run.err.find("warning: " + said) != std::string::npos, run.err.c_str());
        // What the model has was trained.
        QCOMPARE(readTensors(m_place->path("out/adapter_model.safetensors")).size(), std::size_t{2 * 2});
    }

    void cachedModelsAreTrainedByNameAndRevision()
    {
        const std::string repository = "cache/models--org--tiny/";
        Json wide = tinyConfig();
        wide["intermediate_size"] = 160;
        int number = 0;
        for (const auto &[revision, config] : {std::pair<std::string, Json>{"main", tinyConfig()}, {"v2", wide}}) {
            const std::string commit(40, static_cast<char>('a' + number++));
            makeModel(m_place->path(repository + "snapshots/" + commit), config);
            writeTokenizer(m_place->path(repository + "snapshots/" + commit));
            m_place->folder.write(repository + "refs/" + revision, commit);
        }
        const std::string file = m_place->write("run.json", m_place->config(),
            {{"model_name_or_path", "org/tiny"}, {"cache_dir", m_place->path("cache")}, {"num_train_epochs", 1.0}});
        const std::string down = "base_model.model.model.layers.0.mlp.down_proj.lora_A.weight";
        for (const auto &[revision, width] : {std::pair<std::string, std::int64_t>{"main", 80}, {"v2", 160}}) {
            const Finished run = train({file, "--model_revision", revision, "--output_dir", m_place->path(revision)});
            QVERIFY2(run.code == 0, run.all().c_str());
            QCOMPARE(readTensors(m_place->path(revision) + "/adapter_model.safetensors").at(down).shape,
                (std::vector<std::int64_t>{4, width}));
            const Json config = readJsonFile(m_place->path(revision) + "/adapter_config.json").value();
            QVERIFY(config["base_model_name_or_path"] == "org/tiny");
        }
    }

    void aTerminalGetsAProgressLineAndColours()
    {
        const std::string file = m_place->write("run.json", m_place->config());
        const auto onTerminal = [&](const std::string &output) {
            const int master = ::posix_openpt(O_RDWR | O_NOCTTY | O_NONBLOCK);
            std::string seen;
            if (master < 0 || ::grantpt(master) != 0 || ::unlockpt(master) != 0)
                return seen;
            const int slave = ::open(::ptsname(master), O_RDWR | O_NOCTTY | O_CLOEXEC);
            const auto process = m_place->prepared(LUTHIER_CLI, {"train", file, "--output_dir", m_place->path(output)});
            process->setChildProcessModifier([slave] { ::dup2(slave, STDERR_FILENO); });
            process->start();
            process->closeWriteChannel();
            const auto drain = [&] {
                char buffer[4096];
                for (ssize_t count = 0; (count = ::read(master, buffer, sizeof buffer)) > 0;)
                    seen.append(buffer, static_cast<std::size_t>(count));
            };
            for (int i = 0; i < 6000 && !process->waitForFinished(20); ++i)
                drain();
            drain();
            ::close(slave);
            ::close(master);
            return process->exitCode() == 0 ? seen : "failed: " + seen;
        };
        const std::string seen = onTerminal("a");
        if (seen.empty())
            QSKIP("no terminals here");
        QVERIFY2(seen.find("\r\033[Kstep 12/12 ") != std::string::npos, seen.c_str());
        QVERIFY(seen.find("\033[36madvice:\033[0m ") != std::string::npos);
        m_place->set("NO_COLOR", "1");
        const std::string plain = onTerminal("b");
        QVERIFY(plain.find("\r\033[Kstep 12/12 ") != std::string::npos);
        QVERIFY2(
            plain.find("advice: ") != std::string::npos && plain.find("\033[3") == std::string::npos, plain.c_str());
    }
};

QTEST_GUILESS_MAIN(CliTrainTest)
#include "tst_cli_train.moc"
