// SPDX-License-Identifier: GPL-3.0-or-later
// What a run hears from other threads; also run under the thread sanitizer (preset tsan).
#include "run/run_control.h"

#include <QTest>

#include <atomic>
#include <thread>

using namespace luthier;
using namespace std::chrono_literals;

class RunControlTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLaterWishReplacesAnEarlierOne()
    {
        RunControl control;
        QVERIFY(!control.isStopRequested());
        control.requestStop(StopWish::Pause);
        control.requestStop(StopWish::Discard);
        QVERIFY(control.isStopRequested() && control.stopToken().stop_requested());
        QVERIFY(control.wish() == StopWish::Discard);
    }

    void requestsAreTakenOnce()
    {
        RunControl control;
        QVERIFY(!control.takeSaveRequest() && !control.takeEvaluationRequest() && !control.takeSampleRequest());
        control.requestSave();
        control.requestSave();
        control.requestEvaluation();
        control.requestSamples();
        QVERIFY(control.takeSaveRequest() && control.takeEvaluationRequest() && control.takeSampleRequest());
        QVERIFY(!control.takeSaveRequest() && !control.takeEvaluationRequest() && !control.takeSampleRequest());
    }

    void aHeldRunGoesOnWhenToldTo()
    {
        for (int i = 0; i < 200; ++i) {
            RunControl control;
            std::atomic<int> tries{0};
            std::jthread run([&] {
                while (tries < 3 && control.holdUntilContinued())
                    ++tries;
            });
            while (tries < 3) {
                control.continueRun();
                std::this_thread::yield();
            }
        }
    }

    void aHeldRunEndsWhenStopped()
    {
        for (int i = 0; i < 200; ++i) {
            RunControl control;
            std::atomic<bool> goesOn{true};
            std::jthread run([&] { goesOn = control.holdUntilContinued(); });
            if (i % 2 == 0)
                std::this_thread::yield(); // sometimes the stop comes before the wait
            control.requestStop(StopWish::SaveAndStop);
            run.join();
            QVERIFY(!goesOn);
        }
    }

    void whoIsNotLookedAfterTriesAgainOrGivesUp()
    {
        RunControl patient(1ms);
        QVERIFY(patient.holdUntilContinued() && patient.holdUntilContinued());
        RunControl hasty(0ms);
        QVERIFY(!hasty.holdUntilContinued());
    }

    void wishesArriveWhole()
    {
        RunControl control;
        const SampleWish one{{"one", "first"}, 1, 10};
        const SampleWish two{{"two"}, 2, 20};
        control.setSampling(one);
        std::jthread writer([&](std::stop_token done) {
            for (bool first = false; !done.stop_requested(); first = !first)
                control.setSampling(first ? one : two);
        });
        for (int i = 0; i < 20'000; ++i) {
            const SampleWish seen = control.sampling();
            QVERIFY(seen == one || seen == two);
        }
    }
};

QTEST_APPLESS_MAIN(RunControlTest)
#include "tst_run_control.moc"
