// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/arena.h"

#include <QTest>

#include <random>

using namespace luthier;

namespace
{

bool liveTogether(const PlannedBuffer &a, const PlannedBuffer &b)
{
    return a.first <= b.last && b.first <= a.last;
}

// Empty when every buffer lies inside the plan and no two that are alive together overlap.
std::string flaw(const ArenaPlan &plan)
{
    const std::vector<PlannedBuffer> &buffers = plan.buffers();
    for (std::size_t i = 0; i < buffers.size(); ++i) {
        const PlannedBuffer &a = buffers[i];
        if (a.offset % ArenaPlan::kAlignment != 0)
            return a.name + " is not aligned";
        if (a.offset + a.bytes > plan.bytes())
            return a.name + " ends behind the plan";
        for (std::size_t j = 0; j < i; ++j) {
            const PlannedBuffer &b = buffers[j];
            if (liveTogether(a, b) && a.offset < b.offset + b.bytes && b.offset < a.offset + a.bytes)
                return a.name + " overlaps " + b.name;
        }
    }
    if (plan.bytes() < plan.lowerBound())
        return "smaller than what is alive at once";
    return {};
}

// A decoder's step: layers forward and back again. A layer's stash lives from one pass to the other, scratch for a few
// moments of one layer.
ArenaPlan decoderLike(std::mt19937 &random, std::int32_t layers)
{
    ArenaPlan plan;
    const auto bytes = [&](std::uint64_t unit) { return unit + random() % (2 * unit); };
    const std::int32_t end = layers * 20;
    plan.add("stream", bytes(40'000), 0, end);
    plan.add("gradient", bytes(40'000), end / 2, end);
    for (std::int32_t i = 0; i < layers; ++i) {
        plan.add("stash " + std::to_string(i), bytes(50'000), i * 10, end - i * 10 - 1);
        for (const std::int32_t t : {i * 10, end - (i + 1) * 10}) {
            plan.add("normed", bytes(20'000), t, t + 4);
            plan.add("qkv", bytes(30'000), t + 1, t + 3);
            plan.add("attention", bytes(20'000), t + 2, t + 4);
            plan.add("gate and up", bytes(100'000), t + 5, t + 8);
            plan.add("activated", bytes(50'000), t + 6, t + 9);
        }
    }
    return plan;
}

} // namespace

class ArenaTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingTakesNothing()
    {
        ArenaPlan plan;
        plan.place();
        QCOMPARE(plan.bytes(), std::uint64_t{0});
        QCOMPARE(plan.lowerBound(), std::uint64_t{0});
    }

    void buffersThatNeverMeetShareTheirPlace()
    {
        ArenaPlan plan;
        const std::size_t a = plan.add("a", 1000, 0, 1);
        const std::size_t b = plan.add("b", 1000, 2, 3);
        plan.place();
        QCOMPARE(plan[a].offset, plan[b].offset);
        QCOMPARE(plan.bytes(), std::uint64_t{1024});
    }

    void buffersThatMeetDoNot()
    {
        ArenaPlan plan;
        plan.add("a", 100, 0, 2);
        plan.add("b", 100, 2, 3); // the last use of one is the first of the other
        plan.place();
        QCOMPARE(flaw(plan), std::string());
        QCOMPARE(plan.bytes(), std::uint64_t{256});
        QCOMPARE(plan.lowerBound(), std::uint64_t{256});
    }

    void aUseLengthensTheLife()
    {
        ArenaPlan plan;
        const std::size_t a = plan.add("a", 64, 1, 2);
        plan.add("b", 64, 4, 5);
        plan.use(a, 4);
        plan.use(a, 0);
        QCOMPARE(plan[a].first, 0);
        QCOMPARE(plan[a].last, 4);
        plan.place();
        QCOMPARE(flaw(plan), std::string());
        QCOMPARE(plan.bytes(), std::uint64_t{128});
    }

    void gapsAreFilled()
    {
        ArenaPlan plan;
        plan.add("whole", 64, 0, 9);
        plan.add("early", 640, 0, 4);
        plan.add("late a", 320, 5, 9);
        plan.add("late b", 320, 5, 9);
        plan.place();
        QCOMPARE(flaw(plan), std::string());
        QCOMPARE(plan.bytes(), plan.lowerBound());
    }

    void emptyBuffersDisturbNobody()
    {
        ArenaPlan plan;
        plan.add("none", 0, 0, 5);
        plan.add("some", 128, 0, 5);
        plan.place();
        QCOMPARE(plan.bytes(), std::uint64_t{128});
    }

    void sizesBeyondFourGigabytesAreExact()
    {
        ArenaPlan plan;
        plan.add("a", std::uint64_t{6} << 30, 0, 1);
        plan.add("b", (std::uint64_t{5} << 30) + 1, 1, 2);
        plan.place();
        QCOMPARE(plan.bytes(), (std::uint64_t{11} << 30) + 64);
        QCOMPARE(plan.lowerBound(), plan.bytes());
    }

    void randomPlansNeverOverlap()
    {
        std::mt19937 random(7);
        for (int round = 0; round < 400; ++round) {
            ArenaPlan plan;
            const std::size_t count = 1 + random() % 40;
            for (std::size_t i = 0; i < count; ++i) {
                const auto first = static_cast<std::int32_t>(random() % 30);
                const auto last = first + static_cast<std::int32_t>(random() % 12);
                plan.add("b" + std::to_string(i), random() % 5000, first, last);
            }
            plan.place();
            QCOMPARE(flaw(plan), std::string());
            plan.place(); // and placing again changes nothing
            QCOMPARE(flaw(plan), std::string());
        }
    }

    void decoderLikePlansWasteLittle()
    {
        std::mt19937 random(11);
        double worst = 0;
        double sum = 0;
        constexpr int kRounds = 200;
        for (int round = 0; round < kRounds; ++round) {
            ArenaPlan plan = decoderLike(random, 1 + static_cast<std::int32_t>(random() % 24));
            plan.place();
            QCOMPARE(flaw(plan), std::string());
            const double waste = static_cast<double>(plan.bytes()) / static_cast<double>(plan.lowerBound()) - 1;
            worst = std::max(worst, waste);
            sum += waste;
        }
        QVERIFY2(sum / kRounds < 0.03, std::to_string(sum / kRounds).c_str());
        QVERIFY2(worst < 0.10, std::to_string(worst).c_str());
    }
};

QTEST_APPLESS_MAIN(ArenaTest)
#include "tst_arena.moc"
