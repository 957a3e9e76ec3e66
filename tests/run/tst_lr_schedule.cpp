// SPDX-License-Identifier: GPL-3.0-or-later
// Rates are those of transformers' get_scheduler (tests/golden/run/schedules.json), plateau steps those of torch.
#include "run/lr_schedule.h"

#include "base/files.h"

#include <QTest>

#include <cmath>

using namespace luthier;

namespace
{

constexpr std::int64_t kTotal = 20;

TrainingParams params(LrSchedulerType type, const std::string &kwargs = {})
{
    TrainingParams p;
    p.lrSchedulerType = type;
    p.lrSchedulerKwargs = kwargs;
    p.learningRate = 1e-4;
    return p;
}

std::string messageOf(const TrainingParams &p)
{
    const Result<LrSchedule> schedule = LrSchedule::create(p, kTotal);
    return schedule ? std::string() : schedule.error().toString();
}

bool close(double a, double b)
{
    return a == b || std::abs(a - b) <= 1e-12 * std::abs(b);
}

} // namespace

class LrScheduleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ratesAreThoseOfTransformers()
    {
        const Result<Json> cases = readJsonFile(LUTHIER_GOLDEN_DIR "/run/schedules.json");
        QVERIFY2(cases, cases ? "" : cases.error().toString().c_str());
        QVERIFY(cases->size() >= 48);
        for (const Json &c : *cases) {
            const auto name = c["scheduler"].get<std::string>();
            TrainingParams p;
            const auto type = choiceFromName<LrSchedulerType>(name);
            QVERIFY2(type, name.c_str());
            p.lrSchedulerType = *type;
            p.learningRate = c["base"].get<double>();
            p.warmupSteps = c["warmup"].get<double>();
            // LLaMA-Factory fills these two in, so they must come out the same with and without them.
            std::vector<std::string> spellings{c["kwargs"].empty() ? std::string() : pythonJson(c["kwargs"])};
            if (*type == LrSchedulerType::WarmupStableDecay)
                spellings.emplace_back();
            const auto total = c["total"].get<std::int64_t>();
            for (const std::string &kwargs : spellings) {
                p.lrSchedulerKwargs = kwargs;
                const Result<LrSchedule> schedule = LrSchedule::create(p, total);
                QVERIFY2(schedule, (name + (schedule ? "" : schedule.error().toString())).c_str());
                for (std::size_t k = 0; k < c["learning_rate"].size(); ++k) {
                    const double expected = c["learning_rate"][k].get<double>();
                    const double got = schedule->rateAt(static_cast<std::int64_t>(k));
                    QVERIFY2(close(got, expected),
                        (name + " " + kwargs + " step " + std::to_string(k) + ": " + std::to_string(got)).c_str());
                }
            }
        }
    }

    void warmupRatioIsAShareOfAllSteps()
    {
        TrainingParams p = params(LrSchedulerType::Linear);
        p.warmupRatio = 0.11; // ceil(20 · 0.11) = 3 steps
        const Result<LrSchedule> ratio = LrSchedule::create(p, kTotal);
        TrainingParams q = params(LrSchedulerType::Linear);
        q.warmupSteps = 3;
        const Result<LrSchedule> steps = LrSchedule::create(q, kTotal);
        QVERIFY(ratio && steps);
        for (std::int64_t k = 0; k < kTotal; ++k)
            QCOMPARE(ratio->rateAt(k), steps->rateAt(k));
        QCOMPARE(steps->rateAt(0), 0.0);
        QCOMPARE(steps->rateAt(3), 1e-4);
    }

    void warmupLongerThanTheRunNeverDividesByZero()
    {
        for (const LrSchedulerType type : {LrSchedulerType::Linear, LrSchedulerType::Cosine,
                 LrSchedulerType::CosineWithRestarts, LrSchedulerType::Polynomial, LrSchedulerType::InverseSqrt,
                 LrSchedulerType::WarmupStableDecay, LrSchedulerType::ConstantWithWarmup}) {
            for (const double warmup : {20.0, 50.0}) {
                TrainingParams p = params(type);
                p.warmupSteps = warmup;
                const Result<LrSchedule> schedule = LrSchedule::create(p, kTotal);
                QVERIFY(schedule);
                for (std::int64_t k = 0; k < kTotal; ++k)
                    QVERIFY(close(schedule->rateAt(k), 1e-4 * static_cast<double>(k) / warmup));
            }
        }
    }

    void everyScheduleStaysFiniteWithoutSteps()
    {
        for (const LrSchedulerType type :
            {LrSchedulerType::Linear, LrSchedulerType::Cosine, LrSchedulerType::CosineWithRestarts,
                LrSchedulerType::InverseSqrt, LrSchedulerType::WarmupStableDecay}) {
            const Result<LrSchedule> schedule = LrSchedule::create(params(type), 0);
            QVERIFY(schedule);
            QVERIFY(std::isfinite(schedule->rateAt(0)));
        }
    }

    void argumentsOfAnotherScheduleAreRefusedByName()
    {
        QVERIFY(
            messageOf(params(LrSchedulerType::Cosine, R"({"min_lr": 1e-5})")).find("\"min_lr\"") != std::string::npos);
        QVERIFY(messageOf(params(LrSchedulerType::Linear, R"({"num_cycles": 2})")).find("\"num_cycles\"")
            != std::string::npos);
        QVERIFY(messageOf(params(LrSchedulerType::Polynomial, R"({"powr": 2})")).find("\"powr\"") != std::string::npos);
        QVERIFY(messageOf(params(LrSchedulerType::Cosine, R"({"min_lr": 1e-5})")).starts_with("--lr_scheduler_kwargs"));
    }

    void argumentsOfTheWrongKindAreRefusedByName()
    {
        QVERIFY(messageOf(params(LrSchedulerType::Cosine, R"({"num_cycles": "half"})")).find("\"num_cycles\"")
            != std::string::npos);
        QVERIFY(messageOf(params(LrSchedulerType::WarmupStableDecay, R"({"decay_type": 3})")).find("\"decay_type\"")
            != std::string::npos);
        QVERIFY(messageOf(params(LrSchedulerType::WarmupStableDecay, R"({"warmup_type": "square"})"))
                    .find("linear, cosine or 1-sqrt")
            != std::string::npos);
    }

    void malformedArgumentsAreAnErrorNotADefault()
    {
        QVERIFY(!messageOf(params(LrSchedulerType::Cosine, R"({"num_cycles": )")).empty());
        QVERIFY(!messageOf(params(LrSchedulerType::Cosine, "[1, 2]")).empty());
    }

    void aFloorIsGivenOnceInOneOfTwoWays()
    {
        QVERIFY(messageOf(params(LrSchedulerType::CosineWithMinLr)).find("min_lr or min_lr_rate") != std::string::npos);
        QVERIFY(messageOf(params(LrSchedulerType::CosineWithMinLr, R"({"min_lr": 1e-6, "min_lr_rate": 0.1})"))
                    .find("not both")
            != std::string::npos);
        const Result<LrSchedule> absolute =
            LrSchedule::create(params(LrSchedulerType::CosineWithMinLr, R"({"min_lr": 1e-5})"), kTotal);
        const Result<LrSchedule> relative =
            LrSchedule::create(params(LrSchedulerType::CosineWithMinLr, R"({"min_lr_rate": 0.1})"), kTotal);
        QVERIFY(absolute && relative);
        for (std::int64_t k = 0; k < kTotal; ++k)
            QVERIFY(close(absolute->rateAt(k), relative->rateAt(k)));
    }

    void polynomialNeedsARateAboveItsEnd()
    {
        QVERIFY(!messageOf(params(LrSchedulerType::Polynomial, R"({"lr_end": 1e-4})")).empty());
        QVERIFY(messageOf(params(LrSchedulerType::Polynomial, R"({"lr_end": 1e-5})")).empty());
    }

    void argumentsThatTransformersDropsAreAccepted()
    {
        QVERIFY(messageOf(params(LrSchedulerType::InverseSqrt, R"({"timescale": 7})")).empty());
        const Result<LrSchedule> with =
            LrSchedule::create(params(LrSchedulerType::InverseSqrt, R"({"timescale": 7})"), kTotal);
        const Result<LrSchedule> without = LrSchedule::create(params(LrSchedulerType::InverseSqrt), kTotal);
        QCOMPARE(with->rateAt(9), without->rateAt(9));
    }

    void stableDecayShapesFollowTheirFormulas()
    {
        TrainingParams p = params(LrSchedulerType::WarmupStableDecay,
            R"({"num_stable_steps": 4, "num_decay_steps": 8, "min_lr_ratio": 0.2, "warmup_type": "cosine", "decay_type": "1-sqrt"})");
        p.warmupSteps = 4;
        const Result<LrSchedule> schedule = LrSchedule::create(p, kTotal);
        QVERIFY(schedule);
        const auto floored = [](double f) { return 1e-4 * (f * 0.8 + 0.2); };
        QVERIFY(close(schedule->rateAt(1), floored(0.5 * (1 - std::cos(M_PI * 0.25)))));
        QVERIFY(close(schedule->rateAt(6), 1e-4));
        QVERIFY(close(schedule->rateAt(10), floored(1 - std::sqrt(0.25))));
        QVERIFY(close(schedule->rateAt(16), 0.2e-4));
        QVERIFY(close(schedule->rateAt(19), 0.2e-4));
    }

    void plateauLowersTheRateAfterPatience()
    {
        Result<LrSchedule> schedule =
            LrSchedule::create(params(LrSchedulerType::ReduceLrOnPlateau, R"({"factor": 0.5, "patience": 1})"), kTotal);
        QVERIFY(schedule);
        schedule->observe(2.0, false);
        schedule->observe(2.0, false); // no gain: one bad evaluation is forgiven
        QCOMPARE(schedule->rateAt(5), 1e-4);
        schedule->observe(2.0, false);
        QCOMPARE(schedule->rateAt(6), 0.5e-4);
        schedule->observe(1.0, false); // a gain resets the count
        schedule->observe(1.0, false);
        QCOMPARE(schedule->rateAt(9), 0.5e-4);
        schedule->observe(1.0, false);
        QCOMPARE(schedule->rateAt(10), 0.25e-4);
    }

    void plateauCountsTinyGainsAsNone()
    {
        Result<LrSchedule> schedule =
            LrSchedule::create(params(LrSchedulerType::ReduceLrOnPlateau, R"({"patience": 0})"), kTotal);
        schedule->observe(2.0, false);
        schedule->observe(2.0 * (1 - 0.5e-4), false); // below the relative threshold of 1e-4
        QVERIFY(close(schedule->rateAt(1), 1e-5));
    }

    void plateauCoolsDownAndStopsAtItsFloor()
    {
        Result<LrSchedule> schedule = LrSchedule::create(
            params(LrSchedulerType::ReduceLrOnPlateau, R"({"patience": 0, "cooldown": 2, "min_lr": 2e-5})"), kTotal);
        QVERIFY(schedule);
        schedule->observe(1.0, true);
        schedule->observe(1.0, true);
        QVERIFY(close(schedule->rateAt(0), 2e-5)); // 1e-5 would be below the floor
        schedule->observe(1.0, true);
        schedule->observe(1.0, true);
        QVERIFY(close(schedule->rateAt(0), 2e-5));
    }

    void plateauStateSurvivesARestart()
    {
        const TrainingParams p = params(LrSchedulerType::ReduceLrOnPlateau, R"({"patience": 2})");
        Result<LrSchedule> whole = LrSchedule::create(p, kTotal);
        Result<LrSchedule> first = LrSchedule::create(p, kTotal);
        const std::vector<double> metrics{3, 2, 2.5, 2.5, 2.5, 2.4, 2.4, 2.4, 1.0, 1.5};
        for (std::size_t i = 0; i < metrics.size(); ++i) {
            whole->observe(metrics[i], false);
            first->observe(metrics[i], false);
            Result<LrSchedule> second = LrSchedule::create(p, kTotal);
            const Result<Json> state = parseJson(pythonJson(first->state()), "state");
            second->restore(*state);
            first = std::move(second);
            QCOMPARE(first->rateAt(0), whole->rateAt(0));
        }
    }

    void otherSchedulesHaveNoState()
    {
        Result<LrSchedule> schedule = LrSchedule::create(params(LrSchedulerType::Cosine), kTotal);
        QVERIFY(schedule->state().empty());
        const double before = schedule->rateAt(7);
        schedule->observe(1.0, false);
        schedule->restore(Json::object());
        QCOMPARE(schedule->rateAt(7), before);
    }

    void schedulesWeDoNotHaveAreUnsupported()
    {
        const Result<LrSchedule> schedule = LrSchedule::create(params(LrSchedulerType::Greedy), kTotal);
        QVERIFY(!schedule);
        QVERIFY(schedule.error().code == ErrorCode::Unsupported);
        QVERIFY(schedule.error().toString().find("\"greedy\"") != std::string::npos);
    }
};

QTEST_APPLESS_MAIN(LrScheduleTest)
#include "tst_lr_schedule.moc"
