// SPDX-License-Identifier: GPL-3.0-or-later
// What a model answers on the way: when, by which weights, and at no cost to the run.
#include "infer/generator.h"
#include "run/run_curves.h"
#include "train/tiny_run.h"

#include <QTest>

using namespace luthier;
using namespace luthier::test;

namespace
{

using Reaction = std::function<void(const TrainEvent &, RunControl &)>;

Outcome runWith(const TrainConfig &config, const SampleWish &wish, const Reaction &react = {})
{
    Outcome outcome;
    RunControl control(std::chrono::milliseconds(0));
    control.setSampling(wish);
    outcome.result = makeTorchTrainer()->run(
        {config, 2},
        [&](const TrainEvent &event) {
            outcome.events.push_back(event);
            if (react)
                react(event, control);
        },
        control);
    return outcome;
}

std::vector<std::pair<std::int64_t, std::string>> placesOf(const std::vector<SampleTaken> &samples)
{
    std::vector<std::pair<std::int64_t, std::string>> places;
    for (const SampleTaken &sample : samples)
        places.emplace_back(sample.step, sample.prompt);
    return places;
}

const SampleWish kWish{{"What is oak?", "Name a wood."}, 5, 8};

} // namespace

class SamplesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersComeAtTheirStepsAndAreKept()
    {
        const TinyWorkplace place;
        const TrainConfig config = place.config("out");
        const Outcome outcome = runWith(config, kWish);
        QVERIFY2(outcome.completed(), outcome.error().c_str());
        const std::vector<SampleTaken> samples = outcome.all<SampleTaken>();
        std::vector<std::pair<std::int64_t, std::string>> wanted;
        for (const std::int64_t step : {0, 5, 10, 12}) {
            for (const std::string &prompt : kWish.prompts)
                wanted.emplace_back(step, prompt);
        }
        QVERIFY(placesOf(samples) == wanted);

        const Result<RunCurves> kept = readRunCurves(config.training.outputDir);
        QVERIFY(kept);
        QCOMPARE(kept->samples.size(), samples.size());
        for (std::size_t i = 0; i < samples.size(); ++i) {
            QCOMPARE(kept->samples[i].step, samples[i].step);
            QCOMPARE(kept->samples[i].answer, samples[i].answer);
            QCOMPARE(kept->samples[i].isCut, samples[i].isCut);
        }
    }

    void theLastAnswerIsThatOfTheAdapterLeftBehind()
    {
        const TinyWorkplace place;
        const TrainConfig config = place.config("out");
        const Outcome outcome = runWith(config, kWish);
        QVERIFY2(outcome.completed(), outcome.error().c_str());
        const std::vector<SampleTaken> samples = outcome.all<SampleTaken>();
        for (const bool tuned : {false, true}) {
            GeneratorOptions options;
            options.model = place.model().path;
            options.adapter = tuned ? config.training.outputDir : std::string();
            options.templateName = "chatml";
            options.threads = 2;
            const auto generator = Generator::open(options);
            QVERIFY2(generator, generator ? "" : generator.error().toString().c_str());
            SamplingOptions sampling;
            sampling.greedy = true;
            for (std::size_t i = 0; i < kWish.prompts.size(); ++i) {
                const auto prompt = (*generator)->prompt({{Role::User, kWish.prompts[i]}});
                QVERIFY(prompt);
                const Result<Answer> answer = (*generator)->generate(*prompt, sampling, kWish.maxNewTokens);
                QVERIFY(answer);
                const SampleTaken &taken = tuned ? samples[samples.size() - kWish.prompts.size() + i] : samples[i];
                QCOMPARE(taken.answer, answer->text);
                QCOMPARE(taken.isCut, answer->finishReason == "length");
            }
        }
    }

    void aRunLearnsTheSameWithAndWithout_data()
    {
        QTest::addColumn<bool>("whole");
        QTest::addColumn<bool>("half");
        QTest::newRow("adapter") << false << false;
        QTest::newRow("adapter in bf16") << false << true;
        QTest::newRow("whole model") << true << false;
    }

    void aRunLearnsTheSameWithAndWithout()
    {
        QFETCH(bool, whole);
        QFETCH(bool, half);
        const TinyWorkplace place;
        const auto train = [&](const std::string &output, const SampleWish &wish) {
            TrainConfig config = place.config(output);
            config.finetuning.loraDropout = 0.2;
            config.training.bf16 = half;
            if (whole)
                config.finetuning.finetuningType = FinetuningType::Full;
            const Outcome outcome = runWith(config, wish);
            std::vector<double> losses;
            for (const StepDone &step : outcome.all<StepDone>())
                losses.push_back(step.loss);
            const std::string name = whole ? "/model.safetensors" : "/adapter_model.safetensors";
            const Result<std::string> bytes = readFile(config.training.outputDir + name);
            return std::pair(losses, bytes ? *bytes : std::string());
        };
        const auto [losses, weights] = train("without", {});
        const auto [sampledLosses, sampledWeights] = train("with", {kWish.prompts, 1, 6});
        QCOMPARE(losses.size(), std::size_t{12});
        QVERIFY(!weights.empty());
        QVERIFY(sampledLosses == losses);
        QVERIFY(sampledWeights == weights);
    }

    void answersAreGivenWhenAskedFor()
    {
        const TinyWorkplace place;
        SampleWish wish = kWish;
        wish.everySteps = 0;
        const Outcome outcome = runWith(place.config("out"), wish, [](const TrainEvent &event, RunControl &control) {
            if (const auto *step = std::get_if<StepDone>(&event); step != nullptr && step->step == 3)
                control.requestSamples();
        });
        QVERIFY2(outcome.completed(), outcome.error().c_str());
        QVERIFY((placesOf(outcome.all<SampleTaken>())
            == std::vector<std::pair<std::int64_t, std::string>>{{3, wish.prompts[0]}, {3, wish.prompts[1]}}));
    }

    void whatCannotBeAnsweredIsToldAndTheRunGoesOn()
    {
        const TinyWorkplace place;
        std::string endless;
        for (int i = 0; i < 5000; ++i)
            endless += "wood ";
        const Outcome outcome = runWith(place.config("out"), {{endless, "Name a wood."}, 6, 4});
        QVERIFY2(outcome.completed(), outcome.error().c_str());
        QCOMPARE(outcome.all<SampleTaken>().size(), std::size_t{3});
        int told = 0;
        for (const Notice &notice : outcome.all<Notice>())
            told += notice.level == NoticeLevel::Warning && notice.text.toString().find("tokens") != std::string::npos;
        QCOMPARE(told, 3);
    }

    void aRunThatGoesOnKeepsEachAnswerOnce()
    {
        const TinyWorkplace place;
        const TrainConfig config = place.config("out");
        const Outcome first = runWith(config, {kWish.prompts, 2, 4}, [](const TrainEvent &event, RunControl &control) {
            if (const auto *step = std::get_if<StepDone>(&event); step != nullptr && step->step == 7)
                control.requestStop(StopWish::SaveAndStop);
        });
        QVERIFY(first.result && *first.result);
        const Outcome second = runWith(config, {kWish.prompts, 2, 4});
        QVERIFY2(second.completed(), second.error().c_str());
        const Result<RunCurves> kept = readRunCurves(config.training.outputDir);
        QVERIFY(kept);
        std::vector<std::pair<std::int64_t, std::string>> wanted;
        for (const std::int64_t step : {0, 2, 4, 6, 8, 10, 12}) {
            for (const std::string &prompt : kWish.prompts)
                wanted.emplace_back(step, prompt);
        }
        QVERIFY(placesOf(kept->samples) == wanted);
    }
};

QTEST_APPLESS_MAIN(SamplesTest)
#include "tst_samples.moc"
