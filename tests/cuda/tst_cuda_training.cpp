// SPDX-License-Identifier: GPL-3.0-or-later
// Whole runs on the GPU's side of the engine, through a plug-in whose kernels run on the processor.
#include "base/sha256.h"
#include "cuda/cuda_plugin.h"
#include "formats/safetensors.h"
#include "infer/generator.h"
#include "nn/compare.h"
#include "run/checkpoint_manifest.h"
#include "run/lr_schedule.h"
#include "train/tiny_run.h"

#include <QTest>

using namespace luthier;
using namespace luthier::test;

namespace
{

std::vector<float> valuesOf(const std::string &directory)
{
    std::vector<float> out;
    const TensorFile file = openSafetensors(directory + "/adapter_model.safetensors").value();
    for (const TensorInfo &tensor : file.tensors()) {
        const std::vector<float> values = file.readFloats(tensor).value();
        out.insert(out.end(), values.begin(), values.end());
    }
    return out;
}

// Another state in a checkpoint that stays whole: its manifest names what is there.
bool replaceState(const std::string &checkpoint, const Json &state)
{
    const std::string manifestPath = checkpoint + "/" + kManifestFile;
    Json manifest = readJsonFile(manifestPath).value();
    const std::string text = state.dump();
    Sha256 sum;
    sum.add(text);
    manifest["files"]["luthier_state.json"] = {{"bytes", text.size()}, {"sha256", sum.hex()}};
    return writeFileAtomic(checkpoint + "/luthier_state.json", text) && writeFileAtomic(manifestPath, manifest.dump());
}

TrainConfig shorter(TrainConfig config)
{
    config.training.numTrainEpochs = 1;
    config.data.cutoffLen = 40;
    return config;
}

} // namespace

class CudaTrainingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("LUTHIER_CUDA_PLUGIN", LUTHIER_TEST_PLUGIN);
        const Result<std::vector<CudaDeviceFacts>> devices = cudaDevices();
        QVERIFY2(devices.hasValue(), devices ? "" : devices.error().toString().c_str());
        QCOMPARE(devices->size(), 1u);
    }

    void aRunTakesTheGpuAndLearnsTheSame()
    {
        const TinyWorkplace place;
        TrainConfig onCpu = shorter(place.config("cpu"));
        onCpu.training.useCpu = true;
        const Outcome expected = runTraining(onCpu);
        QVERIFY2(expected.completed(), expected.error().c_str());
        QCOMPARE(expected.all<RunStarted>().front().device, "cpu");

        const Outcome found = runTraining(shorter(place.config("gpu")));
        QVERIFY2(found.completed(), found.error().c_str());
        const RunStarted started = found.all<RunStarted>().front();
        QCOMPARE(started.device, "cuda:test");
        QVERIFY(relativeError(valuesOf(place.folder().path("gpu")), valuesOf(place.folder().path("cpu"))) < 2e-2);
        const std::vector<StepDone> steps = found.all<StepDone>();
        const std::vector<StepDone> expectedSteps = expected.all<StepDone>();
        QCOMPARE(steps.size(), expectedSteps.size());
        for (std::size_t i = 0; i < steps.size(); ++i)
            QVERIFY(std::abs(steps[i].loss - expectedSteps[i].loss) < 1e-4 * expectedSteps[i].loss);

        // The plan holds: nothing was allocated beyond it.
        const RunSummary summary = **found.result;
        QVERIFY(summary.measured.workspace <= started.planned.workspace);
        QCOMPARE(summary.measured.weights, started.planned.weights);
        QVERIFY(summary.peakBytes <= started.plannedBytes - started.planned.runtime);
    }

    // The device promises more than it has: the run takes a plan that fits, and learns the same.
    void aRunFitsIntoWhatThereIs()
    {
        const TinyWorkplace place(tinyConfig("qwen2"));
        const Outcome roomy = runTraining(shorter(place.config("roomy")));
        QVERIFY2(roomy.completed(), roomy.error().c_str());
        QVERIFY(roomy.all<PlanChanged>().empty());
        const std::uint64_t most = (**roomy.result).peakBytes;
        const auto tight = [&](std::uint64_t bytes) {
            qputenv("LUTHIER_TEST_GPU_BYTES", QByteArray::number(static_cast<qulonglong>(bytes)));
            const Outcome outcome = runTraining(shorter(place.config("tight-" + std::to_string(bytes))));
            qunsetenv("LUTHIER_TEST_GPU_BYTES");
            return outcome;
        };
        const Outcome less = tight(most * 3 / 4);
        QVERIFY2(less.completed(), less.error().c_str());
        const std::vector<PlanChanged> changes = less.all<PlanChanged>();
        QVERIFY(!changes.empty());
        QVERIFY((**less.result).peakBytes <= most * 3 / 4);
        // Rows may go one by one now: sums of gradients end in other bits.
        QVERIFY(relativeError(valuesOf(place.folder().path("tight-" + std::to_string(most * 3 / 4))),
                    valuesOf(place.folder().path("roomy")))
            < 1e-3);
        bool warned = false;
        for (const Notice &notice : less.all<Notice>())
            warned = warned || notice.level == NoticeLevel::Warning;
        QVERIFY(warned);

        const Outcome none = tight(most / 50);
        QCOMPARE(none.code(), ErrorCode::OutOfMemory);
    }

    void aLackOfMemoryInTheMiddleIsAChangeOfPlan()
    {
        const TinyWorkplace place;
        QVERIFY(runTraining(shorter(place.config("whole"))).completed());
        const Outcome outcome = runTraining(shorter(place.config("lacking")), [](const TrainEvent &event) {
            if (const auto *step = std::get_if<StepDone>(&event); step != nullptr && step->step == 1)
                qputenv("LUTHIER_TEST_GPU_FAIL_ONCE", "1");
            return false;
        });
        QVERIFY2(outcome.completed(), outcome.error().c_str());
        const std::vector<PlanChanged> changes = outcome.all<PlanChanged>();
        QCOMPARE(changes.size(), 1u);
        QCOMPARE(changes.front().step, std::int64_t{1});
        QVERIFY(changes.front().plannedBytes < outcome.all<RunStarted>().front().plannedBytes);
        QVERIFY(adapterBytes(place.folder().path("lacking")) == adapterBytes(place.folder().path("whole")));
        QCOMPARE(outcome.all<StepDone>().size(), runTraining(shorter(place.config("again"))).all<StepDone>().size());
    }

    void aStoppedRunContinuesToTheByte()
    {
        const TinyWorkplace place;
        TrainConfig config = shorter(place.config("whole"));
        config.finetuning.loraDropout = 0.2;
        QVERIFY(runTraining(config).completed());
        config.training.outputDir = place.folder().path("stopped");
        runTraining(config, afterStep(1));
        config.training.resumeFromCheckpoint = place.folder().path("stopped/checkpoint-1");
        const Outcome second = runTraining(config);
        QVERIFY2(second.completed(), second.error().c_str());
        QVERIFY(!adapterBytes(place.folder().path("whole")).empty());
        QVERIFY(adapterBytes(place.folder().path("stopped")) == adapterBytes(place.folder().path("whole")));
    }

    void momentsIn8BitsAreThoseOfTheProcessor()
    {
        const TinyWorkplace place;
        std::vector<StepDone> steps[2];
        for (const bool onCpu : {false, true}) {
            TrainConfig config = shorter(place.config(onCpu ? "cpu" : "gpu"));
            config.finetuning.loraRank = 96;
            config.training.optim = "adamw_8bit";
            config.training.useCpu = onCpu;
            const Outcome outcome = runTraining(config);
            QVERIFY2(outcome.completed(), outcome.error().c_str());
            steps[onCpu ? 1 : 0] = outcome.all<StepDone>();
            if (onCpu)
                continue;
            config.training.outputDir = place.folder().path("stopped");
            runTraining(config, afterStep(1));
            QVERIFY(runTraining(config).completed());
            QVERIFY(adapterBytes(place.folder().path("stopped")) == adapterBytes(place.folder().path("gpu")));
        }
        QCOMPARE(steps[0].size(), steps[1].size());
        for (std::size_t i = 0; i < steps[0].size(); ++i)
            QVERIFY(std::abs(steps[0][i].loss - steps[1][i].loss) < 1e-3 * steps[1][i].loss);
    }

    void modelsTrainInFourBitsAndOtherWidthsAreRefused()
    {
        const TinyWorkplace place;
        TrainConfig config = shorter(place.config("four"));
        config.model.quantizationBit = 4;
        config.training.bf16 = true;
        const Outcome outcome = runTraining(config);
        QVERIFY2(outcome.completed(), outcome.error().c_str());
        config.model.quantizationBit = 8;
        config.training.outputDir = place.folder().path("eight");
        QCOMPARE(runTraining(config).code(), ErrorCode::Unsupported);
    }

    void inFp16ARunLearnsTheSame()
    {
        const TinyWorkplace place;
        TrainConfig config = shorter(place.config("fp32"));
        config.training.useCpu = true;
        const Outcome expected = runTraining(config);
        QVERIFY2(expected.completed(), expected.error().c_str());
        config = shorter(place.config("fp16"));
        config.training.fp16 = true;
        const Outcome found = runTraining(config);
        QVERIFY2(found.completed(), found.error().c_str());
        const std::vector<StepDone> steps = found.all<StepDone>();
        const std::vector<StepDone> expectedSteps = expected.all<StepDone>();
        QCOMPARE(steps.size(), expectedSteps.size());
        for (std::size_t i = 0; i < steps.size(); ++i) {
            QVERIFY(std::abs(steps[i].loss - expectedSteps[i].loss) < 3e-3 * expectedSteps[i].loss);
            QVERIFY(std::abs(steps[i].gradNorm - expectedSteps[i].gradNorm) < 2e-2 * expectedSteps[i].gradNorm);
        }
        QVERIFY((**found.result).measured.workspace <= found.all<RunStarted>().front().planned.workspace);
    }

    // A scale far too large: steps are skipped until it fits, and neither schedule nor optimizer sees them.
    void stepsThatOverflowAreSkipped()
    {
        const TinyWorkplace place;
        TrainConfig config = shorter(place.config("skips"));
        config.training.fp16 = true;
        config.training.numTrainEpochs = 2;
        runTraining(config, afterStep(1));
        const std::string first = place.folder().path("skips/checkpoint-1");
        Json state = readJsonFile(first + "/luthier_state.json").value();
        QCOMPARE(state.at("loss_scale").at("value").get<double>(), 65536.0);
        QCOMPARE(state.at("loss_scale").at("good_steps").get<int>(), 1);
        state["loss_scale"]["value"] = 0x1p60;
        QVERIFY(replaceState(first, state));

        runTraining(config, afterStep(2)); // goes on from the newest checkpoint, and stops behind a skipped step
        const std::string second = place.folder().path("skips/checkpoint-2");
        state = readJsonFile(second + "/luthier_state.json").value();
        QCOMPARE(state.at("loss_scale").at("value").get<double>(), 0x1p59);
        QCOMPARE(state.at("loss_scale").at("good_steps").get<int>(), 0);
        QCOMPARE(state.at("skipped_steps").get<int>(), 1);
        QVERIFY(readFile(second + "/adapter_model.safetensors").value()
            == readFile(first + "/adapter_model.safetensors").value());
        QVERIFY(
            readFile(second + "/optimizer.safetensors").value() == readFile(first + "/optimizer.safetensors").value());
        state["loss_scale"]["value"] = 65536;
        QVERIFY(replaceState(second, state));

        // From here on in one piece and in two: the same bytes.
        std::filesystem::copy(
            place.folder().path("skips"), place.folder().path("pieces"), std::filesystem::copy_options::recursive);
        const Outcome whole = runTraining(config);
        QVERIFY2(whole.completed(), whole.error().c_str());
        const std::vector<StepDone> steps = whole.all<StepDone>();
        const LrSchedule rates = LrSchedule::create(config.training, 6).value();
        for (std::size_t i = 0; i < steps.size(); ++i)
            QCOMPARE(steps[i].learningRate, rates.rateAt(static_cast<std::int64_t>(i) + 1));
        config.training.outputDir = place.folder().path("pieces");
        runTraining(config, afterStep(4));
        QVERIFY(runTraining(config).completed());
        QVERIFY(!adapterBytes(place.folder().path("skips")).empty());
        QVERIFY(adapterBytes(place.folder().path("pieces")) == adapterBytes(place.folder().path("skips")));
    }

    void answersComeFromTheGpu()
    {
        const TinyWorkplace place;
        std::vector<std::vector<std::int32_t>> answers;
        for (const bool onGpu : {false, true}) {
            GeneratorOptions options;
            options.model = place.model().path;
            options.templateName = "chatml";
            options.onGpu = onGpu;
            auto generator = Generator::open(options);
            QVERIFY(generator.hasValue());
            SamplingOptions sampling;
            sampling.greedy = true;
            answers.push_back((*generator)->generate({5, 9, 100, 33}, sampling, 12).value().ids);
        }
        QVERIFY(answers[0] == answers[1]);
    }
};

QTEST_APPLESS_MAIN(CudaTrainingTest)
#include "tst_cuda_training.moc"
