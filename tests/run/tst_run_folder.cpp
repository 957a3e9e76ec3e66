// SPDX-License-Identifier: GPL-3.0-or-later
// What folders say of the runs in them: LLaMA-Factory's own, and ours.
#include "run/run_folder.h"

#include "base/files.h"
#include "formats/file_bytes.h"
#include "run/run_capsule.h"

#include <QTest>

#include <filesystem>

using namespace luthier;
using luthier::test::Folder;

namespace
{

void copy(const std::string &from, const Folder &to, const std::string &name)
{
    to.write(name, *readFile(from));
}

} // namespace

class TestRunFolder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFinishedRunOfLlamaFactoryIsRead()
    {
        const std::string folder = std::string(LUTHIER_GOLDEN_DIR) + "/run/plain";
        const Result<RunFacts> facts = readRunFolder(folder + "/");
        QVERIFY(facts);
        QCOMPARE(facts->folder, folder);
        QCOMPARE(facts->state, RunState::Finished);
        QCOMPARE(facts->steps, std::int64_t{22});
        QCOMPARE(facts->totalSteps, std::int64_t{22});
        QVERIFY(facts->trainLoss && facts->evalLoss);
        QCOMPARE(*facts->evalLoss, 1.6058295965194702);
        QCOMPARE(facts->seconds, 353.0185);
        QVERIFY(facts->ended > facts->started);
        QVERIFY(facts->settingsFile.empty());
    }

    void theFormOfLlamaBoardNamesModelAndData()
    {
        const Folder home;
        copy(std::string(LUTHIER_GOLDEN_DIR) + "/run/plain/trainer_log.jsonl", home, "模型 lora/trainer_log.jsonl");
        home.write("模型 lora/training_args.yaml",
            "dataset: alpaca_zh,identity\nfinetuning_type: full\nmodel_name_or_path: Qwen/Qwen2.5-0.5B\nstage: dpo\n"
            "output_dir: saves/x\n");
        const Result<RunFacts> facts = readRunFolder(home.path("模型 lora"));
        QVERIFY(facts);
        QCOMPARE(facts->model, std::string("Qwen/Qwen2.5-0.5B"));
        QCOMPARE(facts->dataset, std::string("alpaca_zh,identity"));
        QCOMPARE(facts->method, std::string("dpo full"));
        QCOMPARE(facts->settingsFile, home.path("模型 lora/training_args.yaml"));
        // Without a final state nobody knows that it came to its end.
        QCOMPARE(facts->state, RunState::Stopped);
    }

    void anAdapterAloneNamesItsModel()
    {
        const Folder home;
        home.write("a/trainer_log.jsonl",
            "{\"current_steps\": 3, \"total_steps\": 9, \"loss\": 2.5, \"elapsed_time\": \"1 day, 1:00:05\"}\n"
            "{\"current_steps\": 4, \"tot");
        home.write("a/adapter_config.json", R"({"base_model_name_or_path": "models/base", "peft_type": "LORA"})");
        const Result<RunFacts> facts = readRunFolder(home.path("a"));
        QVERIFY(facts);
        QCOMPARE(facts->model, std::string("models/base"));
        QCOMPARE(facts->method, std::string("lora"));
        QCOMPARE(facts->steps, std::int64_t{3});
        QCOMPARE(facts->seconds, 86400.0 + 3605.0);
        QCOMPARE(*facts->trainLoss, 2.5);
    }

    void ourSettingsComeFirst()
    {
        const Folder home;
        home.write("a/train.yaml", "model_name_or_path: ours\nlora_rank: 16\n");
        home.write("a/training_args.yaml", "model_name_or_path: theirs\n");
        const Result<ConfigDocument> settings = readRunSettings(home.path("a"));
        QVERIFY(settings);
        QCOMPARE(settings->config().model.modelNameOrPath, std::string("ours"));
        QCOMPARE(settings->config().finetuning.loraRank, std::int64_t{16});
        const Result<ConfigDocument> none = readRunSettings(home.path("b"));
        QVERIFY(!none);
        QVERIFY(none.error().toString().find("train.yaml") != std::string::npos);
    }

    void pathsAreFoundFromWhereTheRunWasStarted()
    {
        const Folder home;
        const Folder run;
        home.write("models/tiny/config.json", "{}");
        home.write("data/dataset_info.json", "{}");
        home.write("one/adapter_config.json", "{}");
        const std::string given = "model_name_or_path: models/tiny\nadapter_name_or_path: one, hub/two\n"
                                  "reward_model: Qwen/Qwen3-0.6B\ncache_dir: cache\n";
        const std::string settings = run.write("train.yaml", given);
        const auto begin = [&](const std::string &folder) {
            run.write("events.jsonl",
                pythonJson({{"event", "run"}, {"id", "a"}, {"working_folder", folder}}) + "\n{\"event\": \"step\"}\n");
        };
        begin(home.path());
        QCOMPARE(runOrigin(run.path()).name, std::string("a"));
        QCOMPARE(runOrigin(run.path()).workingFolder, home.path());
        const TrainConfig found = readRunSettings(run.path()).value().config();
        QCOMPARE(found.model.modelNameOrPath, home.path("models/tiny"));
        QCOMPARE(found.model.adapterNameOrPath, home.path("one") + ",hub/two");
        QCOMPARE(found.data.datasetDir, home.path("data")); // also by default
        QCOMPARE(found.finetuning.rewardModel, std::string("Qwen/Qwen3-0.6B"));
        QCOMPARE(found.model.cacheDir, std::string("cache"));

        // From here, from nowhere, or of a run that does not say.
        for (const std::string &folder : {std::filesystem::current_path().string(), home.path("gone"), std::string()}) {
            begin(folder);
            const TrainConfig same = readRunSettings(run.path()).value().config();
            QCOMPARE(same.model.modelNameOrPath, std::string("models/tiny"));
            QCOMPARE(same.model.adapterNameOrPath, std::string("one, hub/two"));
            QCOMPARE(same.data.datasetDir, std::string("data"));
        }
        for (const char *text : {"", "[1]", "{\"event\": \"step\", \"id\": \"b\"}\n", "torn"}) {
            run.write("events.jsonl", text);
            QVERIFY(runOrigin(run.path()).name.empty());
            QCOMPARE(readRunSettings(run.path()).value().config().data.datasetDir, std::string("data"));
        }
        run.write("run.json", pythonJson({{"settings", given}, {"working_folder", home.path()}}));
        QCOMPARE(readCapsule(run.path()).value().settings.config().model.modelNameOrPath, home.path("models/tiny"));
    }

    void onlyCompleteCheckpointsAreResumedFrom()
    {
        const Folder home;
        QVERIFY(resumableCheckpoints(home.path()).empty());
        home.write("checkpoint-20/trainer_state.json", "{\"global_step\": 20}");
        home.write("checkpoint-20/adapter_model.safetensors", "w");
        home.write("checkpoint-100/trainer_state.json", "{\"global_st"); // torn
        home.write("checkpoint-100/adapter_model.safetensors", "w");
        home.write("checkpoint-200/trainer_state.json", "{}"); // weights are missing
        home.write("checkpoint-300/adapter_model.safetensors", "w"); // state is missing
        const std::vector<Checkpoint> found = resumableCheckpoints(home.path());
        QCOMPARE(found.size(), std::size_t{1});
        QCOMPARE(found[0].step, std::int64_t{20});
    }

    void aRunGoesOnFromTheNewestCheckpointOrTheOneAskedFor()
    {
        const Folder home;
        home.write("train.yaml",
            "model_name_or_path: m\noutput_dir: elsewhere\noverwrite_output_dir: true\nresume_from_checkpoint: old\n");
        const Result<ConfigDocument> none = resumeSettings(home.path());
        QVERIFY(!none && none.error().code == ErrorCode::NotFound);
        for (const char *step : {"4", "30"}) {
            home.write(std::string("checkpoint-") + step + "/trainer_state.json", "{}");
            home.write(std::string("checkpoint-") + step + "/adapter_model.safetensors", "w");
        }
        const Result<ConfigDocument> newest = resumeSettings(home.path());
        QVERIFY(newest);
        const Result<StartPoint> start = startPoint(newest->config());
        QVERIFY2(start, start ? "" : start.error().toString().c_str());
        QCOMPARE(start->resumeFrom, home.path("checkpoint-30"));
        const Result<ConfigDocument> chosen = resumeSettings(home.path(), 4);
        QVERIFY(chosen);
        QCOMPARE(startPoint(chosen->config()).value().resumeFrom, home.path("checkpoint-4"));
        const Result<ConfigDocument> missing = resumeSettings(home.path(), 5);
        QVERIFY(!missing && missing.error().toString().find('5') != std::string::npos);
    }

    void runsBelowAFolderAreFoundWithoutTheirCheckpoints()
    {
        const Folder home;
        home.write("saves/Qwen/lora/one/trainer_log.jsonl", "");
        home.write("saves/Qwen/lora/one/checkpoint-5/trainer_state.json", "{}");
        home.write("saves/Qwen/lora/two/training_args.yaml", "stage: sft\n");
        home.write("saves/Qwen/lora/none/readme.txt", "");
        home.write("saves/a/b/c/too/deep/trainer_log.jsonl", "");
        std::filesystem::create_directory_symlink(home.path("saves"), home.path("saves/loop"));
        const std::vector<std::string> wanted{home.path("saves/Qwen/lora/one"), home.path("saves/Qwen/lora/two")};
        QCOMPARE(findRunFolders(home.path("saves")), wanted);
    }

    void hostileFilesAreReadWithoutHarm_data()
    {
        QTest::addColumn<QByteArray>("state");
        for (const char *text : {"[]", "null", "{\"log_history\": {}}", "{\"log_history\": [1, null, []]}",
                 "{\"global_step\": \"x\", \"max_steps\": null}", "{\"global_step\": 1e300}", "\xff\xfe"})
            QTest::addRow("%s", text) << QByteArray(text);
    }

    void hostileFilesAreReadWithoutHarm()
    {
        QFETCH(QByteArray, state);
        const Folder home;
        home.write("trainer_state.json", state.toStdString());
        home.write("all_results.json", state.toStdString());
        home.write("adapter_config.json", state.toStdString());
        home.write("trainer_log.jsonl", state.toStdString() + "\n{\"elapsed_time\": \"::\"}\n");
        const Result<RunFacts> facts = readRunFolder(home.path());
        QVERIFY(facts);
        QVERIFY(facts->steps >= 0);
        QVERIFY(facts->model.empty());
    }
};

QTEST_GUILESS_MAIN(TestRunFolder)

#include "tst_run_folder.moc"
