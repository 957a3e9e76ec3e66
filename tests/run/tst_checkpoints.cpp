// SPDX-License-Identifier: GPL-3.0-or-later
// Checkpoint folders: complete or recognised as damaged, kept and deleted as they should, and what tells runs apart.
#include "base/sha256.h"
#include "formats/file_bytes.h"
#include "run/checkpoint_manifest.h"
#include "run/run_control.h"
#include "run/run_curves.h"
#include "run/run_identity.h"

#include <QTest>

#include <cmath>
#include <filesystem>
#include <fstream>
#include <random>
#include <set>
#include <thread>

#include <unistd.h>

using namespace luthier;
using namespace luthier::test;

namespace
{

Result<void> fill(const std::string &folder)
{
    LUTHIER_TRY(writeFileAtomic(folder + "/adapter_model.safetensors", "weights"));
    return writeFileAtomic(folder + "/trainer_state.json", "{\"global_step\": 5}");
}

} // namespace

class CheckpointsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // FIPS 180-4's examples.
    void sumsAreThoseOfTheStandard()
    {
        Sha256 abc;
        abc.add("abc");
        QCOMPARE(abc.hex(), std::string("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
        Sha256 million;
        for (int i = 0; i < 1000; ++i)
            million.add(std::string(1000, 'a'));
        QCOMPARE(million.hex(), std::string("cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"));
    }

    void whatIsWrittenIsWholeAndWhatIsChangedIsNot()
    {
        const Folder folder;
        const std::string path = folder.path("checkpoint-5");
        QVERIFY(writeCheckpointFolder(path, 5, {{"seed", 42}}, fill));
        const Result<Json> manifest = verifyCheckpoint(path);
        QVERIFY2(manifest, manifest ? "" : manifest.error().toString().c_str());
        QVERIFY((*manifest)["step"] == Json(5));
        QVERIFY((*manifest)["identity"]["seed"] == Json(42));
        for (const char *name : {"adapter_model.safetensors", "trainer_state.json"}) {
            const std::string file = path + "/" + name;
            const std::string content = readFile(file).value();
            for (const std::string &other : {content + "x", content.substr(1), std::string("W") + content.substr(1)}) {
                QVERIFY(writeFileAtomic(file, other));
                const Result<Json> damaged = verifyCheckpoint(path);
                QVERIFY(!damaged && damaged.error().context == file);
            }
            QVERIFY(std::filesystem::remove(file));
            QVERIFY(!verifyCheckpoint(path));
            QVERIFY(writeFileAtomic(file, content));
            QVERIFY(verifyCheckpoint(path));
        }
        QVERIFY(writeFileAtomic(path + "/manifest.json", "{"));
        QVERIFY(!verifyCheckpoint(path));
        QVERIFY(writeFileAtomic(path + "/manifest.json", R"({"format": 2, "files": {}})"));
        QVERIFY(verifyCheckpoint(path).error().code == ErrorCode::Unsupported);
        QVERIFY(writeFileAtomic(path + "/manifest.json", R"({"format": 1, "files": {"../x": {"sha256": ""}}})"));
        QVERIFY(!verifyCheckpoint(path));
    }

    void aFailedAttemptLeavesWhatWasThere()
    {
        const Folder folder;
        const std::string path = folder.path("checkpoint-5");
        QVERIFY(writeCheckpointFolder(path, 5, Json::object(), fill));
        const auto fails = [](const std::string &partial) -> Result<void> {
            LUTHIER_TRY(writeFileAtomic(partial + "/adapter_model.safetensors", "half"));
            return Error{ErrorCode::Io, LUTHIER_TEXT("Errors", "Writing failed: %1."), {}, partial};
        };
        QVERIFY(!writeCheckpointFolder(path, 5, Json::object(), fails));
        QVERIFY(verifyCheckpoint(path));
        QCOMPARE(readFile(path + "/adapter_model.safetensors").value(), std::string("weights"));
        // The same step again takes its place as a whole.
        QVERIFY(writeCheckpointFolder(path, 5, Json::object(), [](const std::string &partial) {
            return writeFileAtomic(partial + "/adapter_model.safetensors", "newer");
        }));
        QCOMPARE(readFile(path + "/adapter_model.safetensors").value(), std::string("newer"));
        QVERIFY(!isRegularFile(path + "/trainer_state.json"));
        std::size_t entries = 0;
        for ([[maybe_unused]] const auto &entry : std::filesystem::directory_iterator(folder.path("")))
            ++entries;
        QCOMPARE(entries, std::size_t{1});
    }

    void leftoversOfDeadProcessesGo()
    {
        const Folder folder;
        const std::string alive = ".partial-" + std::to_string(::getppid());
        for (const char *name : {"checkpoint-5.partial-999999999", "run.json.partial-999999998", "mine.partial-x"})
            QVERIFY(makeDirectories(folder.path(name)));
        QVERIFY(makeDirectories(folder.path("checkpoint-6" + alive)));
        removeLeftovers(folder.path(""));
        QVERIFY(!isDirectory(folder.path("checkpoint-5.partial-999999999")));
        QVERIFY(!isDirectory(folder.path("run.json.partial-999999998")));
        QVERIFY(isDirectory(folder.path("mine.partial-x")));
        QVERIFY(isDirectory(folder.path("checkpoint-6" + alive)));
    }

    // 10,000 histories of saves, failed saves, kills, new beginnings and changes of the best.
    void theWrongCheckpointIsNeverDeleted()
    {
        std::mt19937 random(3);
        const auto below = [&](std::int64_t n) {
            return static_cast<std::int64_t>(random() % static_cast<unsigned>(n));
        };
        for (int history = 0; history < 10'000; ++history) {
            const std::int64_t limit = below(5);
            std::set<std::int64_t> others; // of another run in the same folder
            for (std::int64_t i = below(3); i > 0; --i)
                others.insert(100 * (1 + below(9)));
            std::set<std::int64_t> disk = others;
            std::vector<std::int64_t> own;
            std::int64_t step = 0;
            std::int64_t best = 0;
            for (int i = 0; i < 12; ++i) {
                step += 1 + below(7);
                if (others.contains(step))
                    continue;
                if (below(6) == 0 && !own.empty()) { // killed: it goes on from its newest
                    step = own.back();
                    continue;
                }
                disk.insert(step);
                own.push_back(step);
                if (below(3) == 0 || best == 0)
                    best = step;
                for (const std::int64_t gone : checkpointsToRemove(own, limit, step, {best})) {
                    QVERIFY(gone != step && gone != best && !others.contains(gone));
                    QCOMPARE(disk.erase(gone), std::size_t{1});
                    std::erase(own, gone);
                }
                QVERIFY(disk.contains(step) && disk.contains(best));
                QVERIFY(limit == 0 || static_cast<std::int64_t>(own.size()) <= std::max<std::int64_t>(limit, 2));
            }
            for (const std::int64_t other : others)
                QVERIFY(disk.contains(other));
        }
        // By number, not by letters.
        QCOMPARE(checkpointsToRemove({9900, 10000, 500}, 1, 10000, {}), (std::vector<std::int64_t>{500, 9900}));
    }

    void everyChangeThatMattersIsNamed()
    {
        const std::function<void(TrainConfig &)> changes[] = {[](TrainConfig &c) { c.training.seed = 1; },
            [](TrainConfig &c) { c.training.perDeviceTrainBatchSize = 7; },
            [](TrainConfig &c) { c.training.gradientAccumulationSteps = 7; },
            [](TrainConfig &c) { c.training.learningRate = 1; }, [](TrainConfig &c) { c.training.numTrainEpochs = 9; },
            [](TrainConfig &c) { c.training.maxSteps = 3; },
            [](TrainConfig &c) { c.training.lrSchedulerType = LrSchedulerType::Cosine; },
            [](TrainConfig &c) { c.training.warmupSteps = 4; }, [](TrainConfig &c) { c.training.weightDecay = 0.3; },
            [](TrainConfig &c) { c.training.maxGradNorm = 3; }, [](TrainConfig &c) { c.training.adamBeta2 = 0.5; },
            [](TrainConfig &c) { c.training.optim = "adamw_8bit"; },
            [](TrainConfig &c) { c.training.neftuneNoiseAlpha = 5; }, [](TrainConfig &c) { c.training.bf16 = true; },
            [](TrainConfig &c) { c.training.dataSeed = 5; }, [](TrainConfig &c) { c.data.cutoffLen = 17; },
            [](TrainConfig &c) { c.data.templateName = "qwen"; }, [](TrainConfig &c) { c.data.packing = true; },
            [](TrainConfig &c) { c.data.dataset = "other"; }, [](TrainConfig &c) { c.data.valSize = 0.5; },
            [](TrainConfig &c) { c.finetuning.loraRank = 99; }, [](TrainConfig &c) { c.finetuning.loraDropout = 0.4; },
            [](TrainConfig &c) { c.finetuning.loraTarget = "q_proj"; },
            [](TrainConfig &c) { c.finetuning.useDora = true; }};
        RunIdentity then;
        then.settings = numericSettings(TrainConfig());
        QVERIFY(changesSince(then, then).empty());
        for (std::size_t i = 0; i < std::size(changes); ++i) {
            TrainConfig config;
            changes[i](config);
            RunIdentity now = then;
            now.settings = numericSettings(config);
            QVERIFY2(changesSince(then, now).size() == 1, std::to_string(i).c_str());
            QVERIFY(changesSince(now, then).size() == 1);
        }
        for (std::string RunIdentity::*part : {&RunIdentity::model, &RunIdentity::tokenizer, &RunIdentity::data,
                 &RunIdentity::build, &RunIdentity::device}) {
            RunIdentity before = then;
            RunIdentity after = then;
            before.*part = "a";
            QVERIFY(changesSince(before, after).empty()); // unknown is not compared
            after.*part = "b";
            QCOMPARE(changesSince(before, after).size(), std::size_t{1});
            QVERIFY(changesSince(identityFromJson(toJson(before)), before).empty());
        }
        RunIdentity named = then;
        named.run = "a";
        RunIdentity other = then;
        other.run = "b";
        QVERIFY(changesSince(named, other).empty()); // a run made again is the same but for its name
        QCOMPARE(identityFromJson(toJson(named)).run, named.run);
        TrainConfig beside;
        beside.training.outputDir = "elsewhere";
        beside.training.saveSteps = 3;
        beside.training.loggingSteps = 1;
        beside.data.datasetDir = "moved";
        RunIdentity same = then;
        same.settings = numericSettings(beside);
        QVERIFY(changesSince(then, same).empty());
    }

    void fingerprintsTellFilesAndRowsApart()
    {
        const Folder folder;
        std::string large(9'000'000, 'a');
        const std::string before = fileFingerprint({folder.write("a", large)}).value();
        large[0] = 'b'; // the first piece is always looked at
        QVERIFY(fileFingerprint({folder.write("a", large)}).value() != before);
        large[0] = 'a';
        QCOMPARE(fileFingerprint({folder.write("a", large)}).value(), before);
        QVERIFY(fileFingerprint({folder.write("a", large + "a")}).value() != before);
        QVERIFY(!fileFingerprint({folder.path("absent")}));
        EncodedExample row;
        row.inputIds = {1, 2, 3};
        row.labels = {-100, 2, 3};
        EncodedExample masked = row;
        masked.labels = {-100, -100, 3};
        QVERIFY(dataFingerprint({row}) != dataFingerprint({masked}));
        QVERIFY(dataFingerprint({row, masked}) != dataFingerprint({masked, row}));
        QCOMPARE(dataFingerprint({row}), dataFingerprint({row}));
    }

    void aRunIsAskedAndHeldAcrossThreads()
    {
        RunControl control;
        QVERIFY(!control.takeSaveRequest());
        control.requestSave();
        control.requestEvaluation();
        QVERIFY(control.takeSaveRequest() && !control.takeSaveRequest());
        QVERIFY(control.takeEvaluationRequest() && !control.takeEvaluationRequest());
        for (const bool goesOn : {true, false}) {
            std::jthread other([&] {
                if (goesOn)
                    control.continueRun();
                else
                    control.requestStop(StopWish::Discard);
            });
            QCOMPARE(control.holdUntilContinued(), goesOn);
        }
        QVERIFY(control.isStopRequested() && control.wish() == StopWish::Discard);
        RunControl alone(std::chrono::milliseconds(0));
        QVERIFY(!alone.holdUntilContinued());
        RunControl retries(std::chrono::milliseconds(1));
        QVERIFY(retries.holdUntilContinued());
    }

    void curvesComeBackFromTheEvents()
    {
        const Folder folder;
        const auto write = [&](bool fresh, std::int64_t first, std::int64_t last) {
            Result<LineFile> events = openEvents(folder.path(""), fresh, first);
            QVERIFY(events);
            RunStarted started;
            started.totalSteps = 9;
            started.firstStep = first;
            QVERIFY(events->append(toJsonLine(started)));
            for (std::int64_t step = first + 1; step <= last; ++step) {
                StepDone done;
                done.step = step;
                done.loss = 1.0 / static_cast<double>(step);
                done.gradNorm = step == 3 ? std::nan("") : 0.5;
                done.memoryBytes = 17;
                QVERIFY(events->append(toJsonLine(done)));
                if (step == 3)
                    QVERIFY(events->append(toJsonLine(StepSkipped{step, Text::verbatim("x")})));
                if (step == 4)
                    QVERIFY(events->append(toJsonLine(EvalDone{step, 0.5, 2.5, 1})));
            }
        };
        write(true, 0, 6);
        std::ofstream(folder.path("events.jsonl"), std::ios::app) << "{\"event\": \"st"; // killed while it wrote
        write(false, 4, 9);
        const Result<RunCurves> curves = readRunCurves(folder.path(""));
        QVERIFY(curves);
        QCOMPARE(curves->steps.size(), std::size_t{9});
        for (std::size_t i = 0; i < curves->steps.size(); ++i) {
            QCOMPARE(curves->steps[i].step, static_cast<std::int64_t>(i + 1));
            QCOMPARE(curves->steps[i].loss, 1.0 / static_cast<double>(i + 1));
        }
        QVERIFY(std::isnan(curves->steps[2].gradNorm));
        QCOMPARE(curves->steps[0].memoryBytes, std::uint64_t{17});
        QCOMPARE(curves->evaluations.size(), std::size_t{1});
        QCOMPARE(curves->skipped, std::vector<std::int64_t>{3});
        QCOMPARE(curves->resumes, std::vector<std::int64_t>{4});
        QCOMPARE(curves->totalSteps, std::int64_t{9});
    }

    void curvesOfLlamaFactoryAreRead()
    {
        const Result<RunCurves> curves = readRunCurves(LUTHIER_GOLDEN_DIR "/run/plain");
        QVERIFY2(curves, curves ? "" : curves.error().toString().c_str());
        QVERIFY(!curves->steps.empty() && curves->totalSteps > 0);
        for (const StepDone &step : curves->steps)
            QVERIFY(step.loss > 0 && step.learningRate >= 0);
        const Folder folder;
        QVERIFY(!readRunCurves(folder.path("")));
    }
};

QTEST_APPLESS_MAIN(CheckpointsTest)
#include "tst_checkpoints.moc"
