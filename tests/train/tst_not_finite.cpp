// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers that are none: found at once, named, never learnt from, never saved.
#include "formats/safetensors.h"
#include "run/run_directory.h"
#include "train/tiny_run.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace luthier;
using namespace luthier::test;

namespace
{

constexpr float kNan = std::numeric_limits<float>::quiet_NaN();
constexpr float kInfinity = std::numeric_limits<float>::infinity();

// What a reason must name when @p tensor of the base model is broken.
std::string placeOf(const std::string &tensor, std::int64_t layers)
{
    if (tensor.starts_with("model.layers."))
        return tensor.substr(0, tensor.find('.', sizeof "model.layers." - 1));
    if (tensor == "model.norm.weight") // told apart from the last layer by nothing
        return "model.layers." + std::to_string(layers - 1);
    return tensor.substr(0, tensor.rfind(".weight"));
}

bool isFiniteFile(const std::string &path)
{
    for (const auto &[name, tensor] : readTensors(path)) {
        if (!std::all_of(tensor.values.begin(), tensor.values.end(), [](float v) { return std::isfinite(v); }))
            return false;
    }
    return true;
}

} // namespace

class NotFiniteTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<TinyWorkplace> m_place;
    int m_number = 0;

    std::string fresh() { return "run " + std::to_string(++m_number); }
    std::string pathOf(const std::string &name) const { return m_place->folder().path(name); }
    TrainConfig config(const std::string &output) const { return m_place->config(output); }

    /// A run over numbers that are broken from the start: no step is made, nothing is left to be taken for a result.
    void expectPaused(const TrainConfig &config, const std::string &place)
    {
        const Outcome outcome = runTraining(config);
        QVERIFY2(outcome.error().empty(), outcome.error().c_str());
        const RunSummary &summary = **outcome.result;
        QVERIFY(summary.outcome == RunOutcome::Paused);
        QVERIFY(summary.pauseReason && summary.pauseReason->code == ErrorCode::NonFinite);
        const std::vector<StepSkipped> skipped = outcome.all<StepSkipped>();
        QCOMPARE(skipped.size(), std::size_t{3});
        QCOMPARE(skipped.front().step, std::int64_t{1});
        const std::string reason = skipped.front().reason.toString();
        QVERIFY2(reason.find(place) != std::string::npos, (reason + ", not " + place).c_str());
        QVERIFY(outcome.all<StepDone>().size() <= 3);
        for (const StepDone &step : outcome.all<StepDone>())
            QVERIFY(!std::isfinite(step.loss) || !std::isfinite(step.gradNorm));
        QVERIFY(adapterBytes(config.training.outputDir).empty());
        for (const Checkpoint &checkpoint : checkpointsIn(config.training.outputDir))
            QVERIFY(isFiniteFile(checkpoint.path + "/adapter_model.safetensors"));
    }

private Q_SLOTS:
    void initTestCase() { m_place = std::make_unique<TinyWorkplace>(); }

    void brokenWeightsAreFoundInTheFirstStep_data()
    {
        QTest::addColumn<QString>("tensor");
        QTest::addColumn<float>("value");
        for (const auto &[name, tensor] : m_place->model().weights) {
            // Large embeddings become zeros behind their norm: those are numbers.
            const bool isNormed = name == "model.embed_tokens.weight";
            for (const float value : isNormed ? std::vector{kNan, kInfinity} : std::vector{kNan, kInfinity, 3e38f})
                QTest::addRow("%s %g", name.c_str(), static_cast<double>(value))
                    << QString::fromStdString(name) << value;
        }
    }

    void brokenWeightsAreFoundInTheFirstStep()
    {
        QFETCH(QString, tensor);
        QFETCH(float, value);
        const std::string name = tensor.toStdString();
        TinyModel broken = makeModel(pathOf("broken"), tinyConfig());
        writeTokenizer(broken.path);
        std::vector<float> &values = broken.weights.at(name).values;
        // Of the embeddings the row that every text has: that of "e".
        const std::size_t at = name == "model.embed_tokens.weight"
            ? static_cast<std::size_t>(broken.spec.hiddenSize) * 'e' + 3
            : values.size() / 2;
        values[at] = value;
        if (value == 3e38f) // one is a large number; several overflow
            std::fill(values.begin(), values.end(), value);
        writeModel(broken.path, broken.config, broken.weights);
        TrainConfig c = config(fresh());
        c.model.modelNameOrPath = broken.path;
        c.training.saveStrategy = IntervalStrategy::Steps;
        c.training.saveSteps = 1;
        expectPaused(c, value == 3e38f ? std::string("in tiny:") : placeOf(name, broken.spec.layerCount));
    }

    void brokenAdaptersAreFoundInTheFirstStep()
    {
        QVERIFY(runTraining(config("good")).completed());
        const TinyTensors adapter = readTensors(pathOf("good") + "/adapter_model.safetensors");
        int places = 0;
        for (const auto &[name, unbroken] : adapter) {
            TinyTensors broken = adapter;
            broken.at(name).values[static_cast<std::size_t>(places) % unbroken.values.size()] =
                places % 2 == 0 ? kNan : -kInfinity;
            const std::string folder = pathOf("broken adapter");
            std::filesystem::remove_all(folder);
            std::filesystem::copy(pathOf("good"), folder);
            std::vector<TensorToWrite> tensors;
            for (const auto &[key, tensor] : broken)
                tensors.push_back({key, DType::F32, {tensor.shape.begin(), tensor.shape.end()},
                    std::as_bytes(std::span(tensor.values))});
            QVERIFY(writeSafetensors(folder + "/adapter_model.safetensors", tensors));
            TrainConfig c = config(fresh());
            c.model.adapterNameOrPath = folder;
            expectPaused(c, "trained weight");
            if (QTest::currentTestFailed())
                return;
            ++places;
        }
        QVERIFY(places >= 14);
    }

    // One row of the data meets the broken number: its steps are left out, the others are learnt from.
    void aStepThatIsNoNumberLeavesTheWeightsAsTheyWere()
    {
        TinyModel broken = makeModel(m_place->folder().path("broken once"), tinyConfig());
        writeTokenizer(broken.path);
        const auto width = static_cast<std::size_t>(broken.spec.hiddenSize);
        // "ü" is in the rows with "Tür" only: its second byte is a token of its own.
        broken.weights.at("model.embed_tokens.weight").values[width * 0xBC] = std::numeric_limits<float>::infinity();
        writeModel(broken.path, broken.config, broken.weights);
        const std::string output = fresh();
        TrainConfig c = config(output);
        c.model.modelNameOrPath = broken.path;
        c.training.perDeviceTrainBatchSize = 1;
        c.training.gradientAccumulationSteps = 1;
        c.training.numTrainEpochs = 1;
        const Outcome outcome = runTraining(c);
        QVERIFY2(outcome.error().empty(), outcome.error().c_str());
        const std::vector<StepSkipped> skipped = outcome.all<StepSkipped>();
        QVERIFY(!skipped.empty());
        for (const StepSkipped &step : skipped)
            QVERIFY2(step.reason.toString().find("tiny:") != std::string::npos, step.reason.toString().c_str());
        QVERIFY(outcome.all<StepDone>().size() > skipped.size());
        const std::string where = outcome.completed() ? pathOf(output) : (**outcome.result).checkpoint;
        QVERIFY(isFiniteFile(where + "/adapter_model.safetensors"));
    }

    void aRunThatDivergesKeepsItsLastCheckpoint()
    {
        const std::string output = fresh();
        TrainConfig c = config(output);
        c.training.learningRate = 1e18;
        c.training.maxGradNorm = 0;
        c.training.warmupSteps = 3;
        c.training.saveStrategy = IntervalStrategy::Steps;
        c.training.saveSteps = 1;
        const Outcome outcome = runTraining(c);
        QVERIFY(!outcome.completed());
        QVERIFY(!outcome.all<StepDone>().empty());
        QVERIFY(adapterBytes(pathOf(output)).empty());
        for (const CheckpointSaved &saved : outcome.all<CheckpointSaved>())
            QVERIFY2(isFiniteFile(saved.path + "/adapter_model.safetensors"), saved.path.c_str());
    }
};

QTEST_APPLESS_MAIN(NotFiniteTest)
#include "tst_not_finite.moc"
