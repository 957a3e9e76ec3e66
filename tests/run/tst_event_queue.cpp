// SPDX-License-Identifier: GPL-3.0-or-later
// The meeting point of two threads; also run under the thread sanitizer (preset tsan).
#include "run/event_queue.h"

#include <QTest>

#include <atomic>
#include <condition_variable>
#include <thread>

using namespace luthier;

namespace
{

StepDone step(std::int64_t number)
{
    StepDone done;
    done.step = number;
    return done;
}

std::int64_t stepOf(const TrainEvent &event)
{
    return std::get<StepDone>(event).step;
}

} // namespace

class EventQueueTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eventsComeOutInOrderAndOnce()
    {
        EventQueue queue({});
        queue.push(PhaseProgress{Phase::Loading, 0, 0});
        for (std::int64_t i = 1; i <= 5; ++i)
            queue.push(step(i));
        queue.push(EvalDone{5, 1.0, 0.5, 0.1});
        const std::vector<TrainEvent> events = queue.drain();
        QCOMPARE(events.size(), std::size_t{7});
        QVERIFY(std::holds_alternative<PhaseProgress>(events.front()));
        for (std::size_t i = 1; i <= 5; ++i)
            QCOMPARE(stepOf(events[i]), static_cast<std::int64_t>(i));
        QVERIFY(std::holds_alternative<EvalDone>(events.back()));
        QVERIFY(queue.drain().empty());
    }

    void oneWakePerDrain()
    {
        int wakes = 0;
        EventQueue queue([&] { ++wakes; });
        for (std::int64_t i = 0; i < 100; ++i)
            queue.push(step(i));
        QCOMPARE(wakes, 1);
        QCOMPARE(queue.drain().size(), std::size_t{100});
        QCOMPARE(wakes, 1);
        queue.push(step(100));
        queue.push(step(101));
        QCOMPARE(wakes, 2);
    }

    void wakingMayDrainAtOnce()
    {
        std::vector<std::int64_t> seen;
        EventQueue *queue = nullptr;
        EventQueue own([&] {
            for (const TrainEvent &event : queue->drain())
                seen.push_back(stepOf(event));
        });
        queue = &own;
        for (std::int64_t i = 0; i < 3; ++i)
            own.push(step(i));
        QCOMPARE(seen, (std::vector<std::int64_t>{0, 1, 2}));
    }

    void queueStaysSmallWhenNobodyReads()
    {
        constexpr std::size_t kLimit = 64;
        EventQueue queue({}, kLimit);
        std::size_t pushed = 0;
        for (; pushed < 10'000; ++pushed)
            queue.push(step(static_cast<std::int64_t>(pushed)));
        const std::size_t thinned = queue.thinnedSteps();
        const std::vector<TrainEvent> events = queue.drain();
        QVERIFY2(events.size() <= kLimit, std::to_string(events.size()).c_str());
        QVERIFY(events.size() >= kLimit / 2);
        QCOMPARE(events.size() + thinned, pushed);
        QCOMPARE(stepOf(events.back()), std::int64_t{9'999}); // the newest is there
        for (std::size_t i = 1; i < events.size(); ++i)
            QVERIFY(stepOf(events[i - 1]) < stepOf(events[i]));
    }

    void nothingButStepsIsThinned()
    {
        EventQueue queue({}, 8);
        std::size_t others = 0;
        for (std::int64_t i = 0; i < 1000; ++i) {
            queue.push(step(i));
            if (i % 10 == 0) {
                queue.push(EvalDone{i, 0, 0, 0});
                queue.push(CheckpointSaved{i, "checkpoint", 1});
                queue.push(Notice{NoticeLevel::Warning, Text::verbatim("n")});
                others += 3;
            }
        }
        queue.push(RunFinished{RunSummary{}});
        ++others;
        const std::vector<TrainEvent> events = queue.drain();
        const auto steps = static_cast<std::size_t>(std::count_if(events.begin(), events.end(),
            [](const TrainEvent &event) { return std::holds_alternative<StepDone>(event); }));
        QCOMPARE(events.size() - steps, others);
        QVERIFY(steps <= 8);
        QVERIFY(std::holds_alternative<RunFinished>(events.back()));
        std::int64_t last = -1; // and thinning kept the order
        for (const TrainEvent &event : events) {
            if (const auto *saved = std::get_if<CheckpointSaved>(&event)) {
                QVERIFY(saved->step > last);
                last = saved->step;
            }
        }
    }

    void aDrainStartsTheCountAnew()
    {
        EventQueue queue({}, 4);
        for (int round = 0; round < 10; ++round) {
            for (std::int64_t i = 0; i < 4; ++i)
                queue.push(step(i));
            QCOMPARE(queue.drain().size(), std::size_t{4});
        }
        QCOMPARE(queue.thinnedSteps(), std::size_t{0});
    }

    void twoThreadsLoseNothing()
    {
        constexpr std::int64_t kEvents = 20'000;
        std::mutex mutex;
        std::condition_variable wakeUp;
        bool woken = false;
        std::atomic<int> wakes{0};
        EventQueue queue(
            [&] {
                ++wakes;
                const std::lock_guard lock(mutex);
                woken = true;
                wakeUp.notify_one();
            },
            1u << 20);
        std::jthread pusher([&] {
            for (std::int64_t i = 0; i < kEvents; ++i)
                queue.push(step(i));
            queue.push(RunFinished{RunSummary{}});
        });
        std::int64_t next = 0;
        int drains = 0;
        bool finished = false;
        while (!finished) {
            {
                std::unique_lock lock(mutex);
                QVERIFY(wakeUp.wait_for(lock, std::chrono::seconds(30), [&] { return woken; }));
                woken = false;
            }
            ++drains;
            for (const TrainEvent &event : queue.drain()) {
                if (std::holds_alternative<RunFinished>(event)) {
                    finished = true;
                    continue;
                }
                QCOMPARE(stepOf(event), next);
                ++next;
            }
        }
        QCOMPARE(next, kEvents);
        QVERIFY(wakes.load() <= drains + 1);
        QVERIFY(queue.drain().empty());
    }

    void thePusherNeverWaitsForAReaderThatSleeps()
    {
        EventQueue queue([] {}, 128);
        std::atomic<bool> done{false};
        std::jthread pusher([&] {
            for (std::int64_t i = 0; i < 50'000; ++i)
                queue.push(step(i));
            done = true;
        });
        pusher.join();
        QVERIFY(done.load());
        QVERIFY(queue.drain().size() <= 128);
    }
};

QTEST_APPLESS_MAIN(EventQueueTest)
#include "tst_event_queue.moc"
