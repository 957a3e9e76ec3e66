// SPDX-License-Identifier: GPL-3.0-or-later
// Rules of LLaMA-Factory's parser and transformers' get_last_checkpoint.
#include "run/run_directory.h"

#include "base/files.h"
#include "formats/file_bytes.h"

#include <QTest>

#include <filesystem>

#include <unistd.h>

using namespace luthier;
using luthier::test::Folder;

namespace
{

TrainConfig configFor(const std::string &outputDir)
{
    TrainConfig config;
    config.training.doTrain = true;
    config.training.outputDir = outputDir;
    config.model.modelNameOrPath = "models/tiny";
    config.data.dataset = "a,b";
    return config;
}

void makeCheckpoint(const Folder &out, const std::string &name)
{
    out.write(name + "/trainer_state.json", "{}");
    out.write(name + "/adapter_model.safetensors", "w");
}

} // namespace

class RunDirectoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void checkpointsAreOrderedByNumber()
    {
        const Folder out;
        for (const char *name : {"checkpoint-9", "checkpoint-100", "checkpoint-20", "checkpoint-3"})
            makeCheckpoint(out, name);
        std::vector<std::int64_t> steps;
        for (const Checkpoint &checkpoint : checkpointsIn(out.path())) {
            steps.push_back(checkpoint.step);
            QCOMPARE(checkpoint.path, out.path("checkpoint-" + std::to_string(checkpoint.step)));
        }
        QCOMPARE(steps, (std::vector<std::int64_t>{3, 9, 20, 100}));
    }

    void aFolderIsTriedWithoutMakingIt()
    {
        const Folder out;
        out.write("file", "x");
        for (const std::string &fine : {out.path(), out.path("a"), out.path("a/b/c/"), std::string("relative/folder")})
            QVERIFY2(checkWritable(fine), fine.c_str());
        QVERIFY(!isDirectory(out.path("a")));
        for (const std::string &bad : {out.path("file"), out.path("file/below")}) {
            const Result<void> tried = checkWritable(bad);
            const Result<void> made = makeDirectories(bad);
            QVERIFY2(!tried && !made, bad.c_str());
            QCOMPARE(tried.error().toString(), made.error().toString());
            QCOMPARE(exitCode(tried.error().code), 5);
        }
        std::filesystem::create_directory(out.path("shut"));
        std::filesystem::permissions(out.path("shut"), std::filesystem::perms::owner_read);
        if (::geteuid() != 0) { // root may write everywhere
            QVERIFY(!checkWritable(out.path("shut")) && !checkWritable(out.path("shut/below")));
        }
        std::filesystem::permissions(out.path("shut"), std::filesystem::perms::owner_all);
    }

    void whatOnlyLooksLikeACheckpointIsNone()
    {
        const Folder out;
        for (const char *name : {"checkpoint-", "checkpoint-5x", "checkpoint--5", "checkpoint-+5", "my-checkpoint-5",
                 "checkpoint-12.partial-77", "checkpoint-99999999999999999999"})
            makeCheckpoint(out, name);
        out.write("checkpoint-7", "a file");
        QVERIFY(checkpointsIn(out.path()).empty());
        QVERIFY(checkpointsIn(out.path("absent")).empty());
    }

    void aNewFolderStartsFresh()
    {
        const Folder out;
        const Result<StartPoint> start = startPoint(configFor(out.path("new/run")));
        QVERIFY(start);
        QVERIFY(start->fresh && start->resumeFrom.empty());
        QCOMPARE(start->outputDir, out.path("new/run"));
        QVERIFY(!isDirectory(out.path("new"))); // looking makes nothing
    }

    void aFolderWithCheckpointsIsContinuedFromTheLast()
    {
        const Folder out;
        for (const char *name : {"checkpoint-9", "checkpoint-10", "checkpoint-2"})
            makeCheckpoint(out, name);
        out.write("adapter_model.safetensors", "weights");
        const Result<StartPoint> start = startPoint(configFor(out.path()));
        QVERIFY2(start, start ? "" : start.error().toString().c_str());
        QCOMPARE(start->resumeFrom, out.path("checkpoint-10"));
        QVERIFY(!start->fresh);
    }

    void aFinishedModelIsNotOverwritten()
    {
        for (const char *weights : {"adapter_model.safetensors", "model.safetensors", "adapter_model.bin",
                 "pytorch_model.bin", "model.safetensors.index.json"}) {
            const Folder out;
            out.write(weights, "x");
            const Result<StartPoint> start = startPoint(configFor(out.path()));
            QVERIFY2(!start, weights);
            QVERIFY(start.error().code == ErrorCode::InvalidConfig);
            QVERIFY(start.error().toString().find("overwrite_output_dir") != std::string::npos);
            QVERIFY(start.error().toString().find(out.path()) != std::string::npos);
        }
    }

    void otherFilesDoNotOccupyAFolder()
    {
        const Folder out;
        out.write("trainer_log.jsonl", "{}\n");
        out.write("notes.txt", "x");
        out.write("checkpoint-4.partial-12/adapter_model.safetensors", "half");
        const Result<StartPoint> start = startPoint(configFor(out.path()));
        QVERIFY(start && start->fresh && start->resumeFrom.empty());
    }

    void overwritingStartsFreshAndDeletesNothing()
    {
        const Folder out;
        makeCheckpoint(out, "checkpoint-3");
        out.write("adapter_model.safetensors", "weights");
        TrainConfig config = configFor(out.path());
        config.training.overwriteOutputDir = true;
        const Result<StartPoint> start = startPoint(config);
        QVERIFY(start && start->fresh && start->resumeFrom.empty());
        QVERIFY(isRegularFile(out.path("adapter_model.safetensors")) && isDirectory(out.path("checkpoint-3")));
    }

    void anExplicitCheckpointWins()
    {
        const Folder out;
        for (const char *name : {"checkpoint-3", "checkpoint-6"})
            makeCheckpoint(out, name);
        TrainConfig config = configFor(out.path());
        config.training.resumeFromCheckpoint = out.path("checkpoint-3");
        Result<StartPoint> start = startPoint(config);
        QVERIFY(start);
        QCOMPARE(start->resumeFrom, out.path("checkpoint-3"));
        QVERIFY(!start->fresh);
        config.training.overwriteOutputDir = true; // also then
        start = startPoint(config);
        QVERIFY(start);
        QCOMPARE(start->resumeFrom, out.path("checkpoint-3"));
    }

    void trueMeansTheLastCheckpoint()
    {
        const Folder out;
        TrainConfig config = configFor(out.path());
        config.training.resumeFromCheckpoint = "true";
        const Result<StartPoint> none = startPoint(config);
        QVERIFY(!none);
        QVERIFY(none.error().code == ErrorCode::NotFound);
        for (const char *name : {"checkpoint-30", "checkpoint-4"})
            makeCheckpoint(out, name);
        const Result<StartPoint> start = startPoint(config);
        QVERIFY(start);
        QCOMPARE(start->resumeFrom, out.path("checkpoint-30"));
    }

    void falseMeansFromTheBeginning()
    {
        const Folder out;
        makeCheckpoint(out, "checkpoint-30");
        TrainConfig config = configFor(out.path());
        config.training.resumeFromCheckpoint = "false";
        const Result<StartPoint> start = startPoint(config);
        QVERIFY2(start, start ? "" : start.error().toString().c_str());
        QVERIFY(start->resumeFrom.empty());
    }

    void aMissingCheckpointIsNamed()
    {
        const Folder out;
        TrainConfig config = configFor(out.path());
        config.training.resumeFromCheckpoint = out.path("checkpoint-5");
        const Result<StartPoint> start = startPoint(config);
        QVERIFY(!start);
        QVERIFY(start.error().code == ErrorCode::NotFound);
        QVERIFY(start.error().toString().find(out.path("checkpoint-5")) != std::string::npos);
    }

    void tokenizerFilesAreCopiedWithTheAdapter()
    {
        const Folder model;
        const Folder out;
        model.write("tokenizer.json", "{\"t\": 1}");
        model.write("tokenizer_config.json", "{\"c\": 1}");
        model.write("chat_template.jinja", "{{ x }}");
        model.write("model.safetensors", "weights");
        QVERIFY(copyTokenizerFiles(model.path(), out.path()));
        QCOMPARE(readFile(out.path("tokenizer.json")).value(), std::string("{\"t\": 1}"));
        QCOMPARE(readFile(out.path("chat_template.jinja")).value(), std::string("{{ x }}"));
        QVERIFY(!isRegularFile(out.path("model.safetensors")) && !isRegularFile(out.path("vocab.json")));
        QVERIFY(copyTokenizerFiles(model.write("model.gguf", "GGUF"), out.path())); // a file has none
    }

    void theModelCardTellsWhatWasDone()
    {
        TrainConfig config = configFor("saves/my run/");
        config.training.learningRate = 5e-5;
        config.training.perDeviceTrainBatchSize = 2;
        config.training.gradientAccumulationSteps = 4;
        config.finetuning.loraRank = 16;
        const std::string card = modelCard(config, {"models/tiny", "a,b", 1.25, 120});
        QVERIFY(card.starts_with("---\nlibrary_name: peft\n"));
        const std::size_t end = card.find("\n---\n", 4);
        QVERIFY(end != std::string::npos);
        const std::string header = card.substr(0, end);
        for (const char *line : {"base_model: models/tiny", "- base_model:adapter:models/tiny", "- llama-factory",
                 "- lora", "pipeline_tag: text-generation", "license: other"})
            QVERIFY2(header.find(line) != std::string::npos, line);
        for (const char *line : {"learning_rate: 5e-05", "train_batch_size: 2", "gradient_accumulation_steps: 4",
                 "total_train_batch_size: 8", "training_steps: 120", "lora_rank: 16", "a,b", "1.25", "# my run"})
            QVERIFY2(card.find(line) != std::string::npos, line);

        config.finetuning.finetuningType = FinetuningType::Full;
        const std::string full = modelCard(config, {"models/tiny", "a", {}, 10});
        QVERIFY(full.starts_with("---\nlibrary_name: transformers\n"));
        QVERIFY(full.find("lora_rank") == std::string::npos && full.find("base_model:adapter") == std::string::npos);
        QVERIFY(full.find("Loss on the evaluation set") == std::string::npos);
    }
};

QTEST_APPLESS_MAIN(RunDirectoryTest)
#include "tst_run_directory.moc"
