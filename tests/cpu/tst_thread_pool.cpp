// SPDX-License-Identifier: GPL-3.0-or-later
#include "cpu/thread_pool.h"

#include <QTest>

#include <atomic>
#include <chrono>
#include <new>
#include <numeric>

using namespace luthier::cpu;

class TestThreadPool : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTaskRunsOnce()
    {
        for (const int threads : {1, 2, 5}) {
            ThreadPool pool(threads);
            for (const std::int64_t tasks : {0, 1, 2, 7, 1000}) {
                std::vector<int> runs(static_cast<std::size_t>(tasks), 0);
                pool.run(tasks, [&](std::int64_t task, int thread) {
                    runs[static_cast<std::size_t>(task)] += 1;
                    if (thread < 0 || thread >= threads)
                        runs[static_cast<std::size_t>(task)] = 100;
                });
                QVERIFY(std::all_of(runs.begin(), runs.end(), [](int count) { return count == 1; }));
            }
        }
    }

    void rangesCoverEverythingOnce()
    {
        ThreadPool pool(3);
        std::vector<int> runs(1003, 0);
        pool.runRanges(1003, 10, [&](std::int64_t begin, std::int64_t end, int) {
            for (std::int64_t i = begin; i < end; ++i)
                runs[static_cast<std::size_t>(i)] += 1;
        });
        QCOMPARE(std::accumulate(runs.begin(), runs.end(), 0), 1003);
        QVERIFY(std::all_of(runs.begin(), runs.end(), [](int count) { return count == 1; }));
    }

    void whatATaskThrowsComesBackAndThePoolGoesOn()
    {
        for (const int threads : {1, 3}) {
            ThreadPool pool(threads);
            for (const std::int64_t thrower : {0, 5, 99}) {
                QVERIFY_EXCEPTION_THROWN(pool.run(100,
                                             [&](std::int64_t task, int) {
                                                 if (task == thrower)
                                                     throw std::bad_alloc();
                                             }),
                    std::bad_alloc);
                std::atomic<int> done = 0;
                pool.run(100, [&](std::int64_t, int) { ++done; });
                QCOMPARE(done.load(), 100);
            }
        }
    }

    void manyShortRunsAndSleepsBetweenThem()
    {
        ThreadPool pool(4);
        std::int64_t total = 0;
        for (int round = 0; round < 20'000; ++round) {
            std::int64_t parts[8] = {};
            pool.run(8, [&](std::int64_t task, int) { parts[task] = task; });
            total += std::accumulate(std::begin(parts), std::end(parts), std::int64_t{0});
            if (round % 5000 == 0)
                std::this_thread::sleep_for(std::chrono::milliseconds(5)); // long enough for the workers to sleep
        }
        QCOMPARE(total, std::int64_t{20'000} * 28);
    }
};

QTEST_APPLESS_MAIN(TestThreadPool)
#include "tst_thread_pool.moc"
