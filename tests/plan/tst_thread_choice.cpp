// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/thread_choice.h"

#include "cpu/features.h"

#include <QTemporaryDir>
#include <QTest>

#include <map>

using namespace luthier;

class TestThreadChoice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFastestIsChosen()
    {
        const auto rates = [](std::map<int, double> of) { return [of](int threads) { return of.at(threads); }; };
        QCOMPARE(fastestThreads({8, 16}, rates({{8, 100}, {16, 80}})), 8);
        QCOMPARE(fastestThreads({8, 16}, rates({{8, 100}, {16, 120}})), 16);
        QCOMPARE(fastestThreads({16, 8}, rates({{8, 100}, {16, 102}})), 8); // as good as equal
        QCOMPARE(fastestThreads({4, 8, 16}, rates({{4, 100}, {8, 150}, {16, 140}})), 8);
        QCOMPARE(fastestThreads({3}, rates({{3, 0}})), 3);
    }

    void oneSlowTurnDoesNotDecide()
    {
        int calls = 0;
        const int chosen = fastestThreads({8, 16}, [&calls](int threads) {
            ++calls;
            return threads == 16 ? (calls == 2 ? 1.0 : 120.0) : 100.0;
        });
        QCOMPARE(chosen, 16);
    }

    void thisMachineHasAChoiceThatItRemembers()
    {
        const QTemporaryDir folder;
        const Calibration calibration(folder.filePath(QStringLiteral("c.json")).toStdString(), "program");
        const int threads = trainingThreads(calibration);
        QVERIFY(threads == cpu::usableCores() || threads == cpu::usableProcessors());
        QCOMPARE(trainingThreads(calibration), threads);
    }

    void aRememberedNumberIsKeptBesideTheRest()
    {
        const QTemporaryDir folder;
        const Calibration calibration(folder.filePath(QStringLiteral("c.json")).toStdString(), "program");
        QVERIFY(!calibration.threads("a machine"));
        calibration.rememberRuntime(150'000'000);
        calibration.rememberThreads("a machine", 8);
        calibration.rememberThreads("another/machine~", 0);
        QCOMPARE(calibration.threads("a machine"), 8);
        QVERIFY(!calibration.threads("another/machine~"));
        QVERIFY(!calibration.threads("third"));
        QCOMPARE(calibration.runtimeBytes(), std::optional<std::uint64_t>(150'000'000));
    }
};

QTEST_GUILESS_MAIN(TestThreadChoice)
#include "tst_thread_choice.moc"
