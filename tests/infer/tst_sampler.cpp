// SPDX-License-Identifier: GPL-3.0-or-later
// Filters in transformers' order: repetition penalty, temperature, top-k, top-p, draw.
#include "infer/sampler.h"

#include <QTest>

#include <cmath>
#include <limits>
#include <map>

using namespace luthier;

namespace
{

std::map<std::int32_t, double> shares(
    const std::vector<float> &logits, const SamplingOptions &options, int draws = 20'000)
{
    std::map<std::int32_t, double> counts;
    for (int i = 0; i < draws; ++i) {
        std::vector<float> copy = logits;
        counts[sampleToken(copy, {}, options, static_cast<std::uint64_t>(i))] += 1.0 / draws;
    }
    return counts;
}

SamplingOptions plain()
{
    SamplingOptions options;
    options.temperature = 1;
    options.topP = 1;
    options.topK = 0;
    return options;
}

} // namespace

class SamplerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void greedyTakesTheLargestAndTheFirstOfEquals()
    {
        SamplingOptions options;
        options.greedy = true;
        std::vector<float> logits{1, 3, -2, 3};
        QCOMPARE(sampleToken(logits, {}, options, 0), 1);
        options.greedy = false;
        options.temperature = 0;
        QCOMPARE(sampleToken(logits, {}, options, 0), 1);
    }

    void oneCandidateIsGreedy()
    {
        std::vector<float> logits{0.5f, 0.1f, 0.7f, 0.2f};
        SamplingOptions options = plain();
        options.topK = 1;
        SamplingOptions nucleus = plain();
        nucleus.topP = 0.0;
        for (std::uint64_t draw = 0; draw < 50; ++draw) {
            QCOMPARE(sampleToken(logits, {}, options, draw), 2);
            QCOMPARE(sampleToken(logits, {}, nucleus, draw), 2);
        }
    }

    void drawsFollowTheSoftmax()
    {
        const std::vector<float> logits{0, std::log(2.0f), std::log(5.0f)};
        const auto found = shares(logits, plain());
        QVERIFY(std::abs(found.at(0) - 1.0 / 8) < 0.01);
        QVERIFY(std::abs(found.at(1) - 2.0 / 8) < 0.01);
        QVERIFY(std::abs(found.at(2) - 5.0 / 8) < 0.012);
    }

    void temperatureFlattens()
    {
        const std::vector<float> logits{0, std::log(4.0f)};
        SamplingOptions options = plain();
        options.temperature = 2; // 4 becomes 2
        QVERIFY(std::abs(shares(logits, options).at(1) - 2.0 / 3) < 0.012);
    }

    void topKKeepsTheLikeliest()
    {
        SamplingOptions options = plain();
        options.topK = 2;
        const auto found = shares({1, 5, 4.9f, 4.8f}, options, 2000);
        QCOMPARE(found.size(), std::size_t{2});
        QVERIFY(found.contains(1) && found.contains(2));
        options.topK = 100; // more than there are
        QCOMPARE(shares({1, 1.1f, 0.9f}, options, 2000).size(), std::size_t{3});
    }

    void topPKeepsTheOneThatCrossesTheLine()
    {
        // Shares 0.5, 0.3, 0.15, 0.05.
        const std::vector<float> logits{std::log(0.5f), std::log(0.3f), std::log(0.15f), std::log(0.05f)};
        SamplingOptions options = plain();
        options.topP = 0.75;
        const auto found = shares(logits, options);
        QCOMPARE(found.size(), std::size_t{2});
        QVERIFY(std::abs(found.at(0) - 0.5 / 0.8) < 0.012); // shares are renormalised
        options.topP = 0.85;
        QCOMPARE(shares(logits, options, 2000).size(), std::size_t{3});
    }

    void repetitionIsPunishedOncePerToken()
    {
        SamplingOptions options;
        options.greedy = true;
        options.repetitionPenalty = 2;
        std::vector<float> logits{4, 3, -1, -1.5f};
        const std::vector<std::int32_t> context{0, 0, 0, 2};
        QCOMPARE(sampleToken(logits, context, options, 0), 1);
        QCOMPARE(logits, (std::vector<float>{2, 3, -2, -1.5f})); // divided above zero, multiplied below
    }

    void theSameDrawIsTheSameToken()
    {
        std::vector<float> logits(100);
        for (std::size_t i = 0; i < logits.size(); ++i)
            logits[i] = static_cast<float>(i % 7);
        SamplingOptions options = plain();
        std::vector<std::int32_t> first;
        std::vector<std::int32_t> second;
        std::vector<std::int32_t> other;
        for (std::uint64_t draw = 0; draw < 30; ++draw) {
            options.seed = 1;
            first.push_back(sampleToken(logits, {}, options, draw));
            second.push_back(sampleToken(logits, {}, options, draw));
            options.seed = 2;
            other.push_back(sampleToken(logits, {}, options, draw));
        }
        QVERIFY(first == second);
        QVERIFY(first != other);
    }

    void extremeLogitsGiveAValidToken()
    {
        const float infinity = std::numeric_limits<float>::infinity();
        SamplingOptions options = plain();
        for (std::uint64_t draw = 0; draw < 20; ++draw) {
            std::vector<float> masked{-infinity, 1, -infinity};
            QCOMPARE(sampleToken(masked, {}, options, draw), 1);
            std::vector<float> huge{3e38f, -3e38f, 0};
            QCOMPARE(sampleToken(huge, {}, options, draw), 0);
            std::vector<float> broken(5, std::numeric_limits<float>::quiet_NaN());
            const std::int32_t token = sampleToken(broken, {}, options, draw);
            QVERIFY(token >= 0 && token < 5);
            std::vector<float> one{2};
            QCOMPARE(sampleToken(one, {}, options, draw), 0);
        }
    }
};

QTEST_APPLESS_MAIN(SamplerTest)
#include "tst_sampler.moc"
