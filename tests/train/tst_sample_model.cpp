// SPDX-License-Identifier: GPL-3.0-or-later
// The first steps of two LLaMA-Factory runs on SmolLM2-135M (tests/golden/train/curves.json), from dataset files to
// losses, with the adapter drawn from the seed.
#include "train/torch_trainer.h"

#include "base/files.h"
#include "base/json.h"
#include "config/config_document.h"

#include <QTemporaryDir>
#include <QTest>

using namespace luthier;

class SampleModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void firstStepsEqualLlamaFactorys_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<double>("absolute");
        QTest::addColumn<double>("relative");
        QTest::addColumn<double>("norm");
        QTest::newRow("fp32") << QStringLiteral("plain") << 2e-4 << 0.0 << 0.01;
        QTest::newRow("bf16") << QStringLiteral("bf16") << 0.0 << 0.01 << 0.05;
    }

    void firstStepsEqualLlamaFactorys()
    {
        QFETCH(QString, name);
        QFETCH(double, absolute);
        QFETCH(double, relative);
        QFETCH(double, norm);
        const std::string sample = LUTHIER_SAMPLE_MODEL;
        QVERIFY2(!sample.empty(), "LUTHIER_SAMPLE_MODEL must name the SmolLM2-135M-Instruct GGUF file.");
        const Result<Json> curves = readJsonFile(LUTHIER_GOLDEN_DIR "/train/curves.json");
        QVERIFY(curves);
        const Json curve = (*curves)[name.toStdString()];
        const QTemporaryDir out;
        ConfigDocument document;
        for (const auto &[key, value] : curve["arguments"].items())
            document.give(key, value, Origin::File);
        document.give("model_name_or_path", sample, Origin::File);
        document.give("dataset_dir", LUTHIER_GOLDEN_DIR "/train", Origin::File);
        document.give("output_dir", out.filePath(QStringLiteral("run")).toStdString(), Origin::File);
        for (const Problem &problem : document.problems())
            QVERIFY2(problem.severity != Severity::Error, describe(problem).c_str());

        const Json &log = curve["log"];
        QCOMPARE(log.size(), std::size_t{2});
        std::vector<StepDone> steps;
        RunControl control;
        const Result<RunSummary> result = makeTorchTrainer()->run(
            {document.config(), 0},
            [&](const TrainEvent &event) {
                if (const auto *done = std::get_if<StepDone>(&event)) {
                    steps.push_back(*done);
                    if (steps.size() == log.size())
                        control.requestStop(StopWish::Discard);
                }
            },
            control);
        QVERIFY2(result, result ? "" : result.error().toString().c_str());
        QCOMPARE(steps.size(), log.size());
        for (std::size_t i = 0; i < log.size(); ++i) {
            const auto loss = log[i]["loss"].get<double>();
            QVERIFY2(std::abs(steps[i].loss - loss) <= absolute + relative * loss,
                (std::to_string(steps[i].loss) + " instead of " + std::to_string(loss)).c_str());
            const auto expectedNorm = log[i]["grad_norm"].get<double>();
            QVERIFY2(std::abs(steps[i].gradNorm - expectedNorm) <= norm * expectedNorm,
                (std::to_string(steps[i].gradNorm) + " instead of " + std::to_string(expectedNorm)).c_str());
            QCOMPARE(steps[i].learningRate, log[i]["learning_rate"].get<double>());
            QCOMPARE(steps[i].epoch, log[i]["epoch"].get<double>());
        }
    }
};

QTEST_APPLESS_MAIN(SampleModelTest)
#include "tst_sample_model.moc"
