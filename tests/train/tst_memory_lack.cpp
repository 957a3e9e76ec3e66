// SPDX-License-Identifier: GPL-3.0-or-later
// Runs that get no memory, at any allocation: they go on, or pause with all that they have learnt; continued, they are
// the run that lacked nothing. LUTHIER_FULL_MATRIX=1 tries every allocation; otherwise a sample of them.
#include "run/run_directory.h"
#include "support/memory_shim.h"
#include "train/resume_cases.h"

#include <QTest>

#include <cmath>
#include <cstring>

#include <malloc.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace luthier;
using namespace luthier::test;

namespace
{

constexpr int kAll = 1'000'000;

// How a run in a process of its own ended.
struct Ending {
    bool crashed = true;
    enum class Run { Completed, Paused, Failed } run = Run::Failed;
    bool lacks = false; ///< It paused or failed for want of memory.
    bool hasPlanChanged = false;
    bool saysSo = false; ///< Each of these was told with something to do.
    std::int64_t calls = 0; ///< Allocations since the first event of the steps.
    std::int64_t leftBytes = 0; ///< Allocated after it and not before it.
    char error[400] = {};
};

std::int64_t allocatedBytes()
{
    const struct mallinfo2 info = ::mallinfo2();
    return static_cast<std::int64_t>(info.uordblks + info.hblkhd);
}

Ending runHere(const TrainConfig &config, const MemoryPlan &plan)
{
    Ending ending;
    std::optional<Result<RunSummary>> result;
    {
        RunControl control(std::chrono::milliseconds(0));
        control.setSampling({{"hello"}, 2, 4});
        const auto trainer = makeTorchTrainer();
        result.emplace(trainer->run(
            {.config = config, .threads = 2, .settings = "stage: sft\n"},
            [&](const TrainEvent &event) {
                if (std::holds_alternative<RunStarted>(event))
                    armMemory(plan);
                ending.hasPlanChanged = ending.hasPlanChanged || std::holds_alternative<PlanChanged>(event);
            },
            control));
    }
    disarmMemory();
    ending.calls = memoryCalls();
    const Error *reason = nullptr;
    if (!*result) {
        reason = &result->error();
    } else {
        ending.run = (**result).outcome == RunOutcome::Completed ? Ending::Run::Completed
            : (**result).outcome == RunOutcome::Paused           ? Ending::Run::Paused
                                                                 : Ending::Run::Failed;
        if ((**result).pauseReason)
            reason = &*(**result).pauseReason;
    }
    if (reason != nullptr) {
        ending.lacks = reason->code == ErrorCode::OutOfMemory;
        ending.saysSo = !reason->hint.toString().empty();
        std::strncpy(ending.error, reason->toString().c_str(), sizeof ending.error - 1);
    }
    return ending;
}

Ending runChild(const TrainConfig &config, const MemoryPlan &plan = {})
{
    int ends[2];
    if (::pipe(ends) != 0)
        qFatal("no pipe");
    const pid_t child = ::fork();
    if (child == 0) {
        const std::int64_t before = allocatedBytes();
        Ending ending = runHere(config, plan);
        ending.leftBytes = allocatedBytes() - before;
        ending.crashed = false;
        const bool written = ::write(ends[1], &ending, sizeof ending) == static_cast<ssize_t>(sizeof ending);
        ::_exit(written ? 0 : 1);
    }
    ::close(ends[1]);
    Ending ending;
    if (::read(ends[0], &ending, sizeof ending) != static_cast<ssize_t>(sizeof ending))
        ending = {};
    ::close(ends[0]);
    int status = 0;
    ::waitpid(child, &status, 0);
    ending.crashed = ending.crashed || !WIFEXITED(status) || WEXITSTATUS(status) != 0;
    return ending;
}

} // namespace

class MemoryLackTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<TinyWorkplace> m_place;
    int m_number = 0;

    TrainConfig config(const std::string &name, const std::string &output) const
    {
        TrainConfig c = variant(*m_place, name, output);
        c.training.numTrainEpochs = 2;
        c.training.evalStrategy = IntervalStrategy::Steps;
        c.training.evalSteps = 2;
        c.training.saveStrategy = IntervalStrategy::Steps;
        c.training.saveSteps = 3;
        c.training.saveTotalLimit = 2;
        return c;
    }

    /// What is wrong with how @p c ended under @p plan, or with what it is once continued; empty: nothing.
    std::string wrongWith(
        const TrainConfig &c, const MemoryPlan &plan, const std::string &whole, std::int64_t leftBytes)
    {
        const Ending ending = runChild(c, plan);
        if (ending.crashed)
            return "it crashed";
        if (ending.leftBytes > leftBytes + leftBytes / 50 + 65'536)
            return "it keeps " + std::to_string(ending.leftBytes) + " bytes, not " + std::to_string(leftBytes);
        if (ending.run != Ending::Run::Completed) {
            if (!ending.lacks || !ending.saysSo)
                return "it ended otherwise: " + std::string(ending.error);
            if (ending.hasPlanChanged)
                return "it found a smaller plan and gave up all the same";
            const Ending rest = runChild(c);
            if (rest.run != Ending::Run::Completed)
                return "it does not go on: " + std::string(rest.error);
        }
        // A smaller plan adds the same sums in another order.
        return ending.hasPlanChanged ? curveDifference(whole, c.training.outputDir, c.training.bf16 ? 1e-3 : 1e-5)
                                     : difference(whole, c.training.outputDir);
    }

    static std::string curveDifference(const std::string &a, const std::string &b, double tolerance)
    {
        const auto losses = [](const std::string &directory) {
            std::vector<double> values;
            for (const Json &line : logLines(directory)) {
                for (const char *key : {"loss", "eval_loss"}) {
                    if (line.is_object() && line.contains(key))
                        values.push_back(line[key].get<double>());
                }
            }
            return values;
        };
        const std::vector<double> first = losses(a);
        const std::vector<double> second = losses(b);
        if (first.size() != second.size() || first.empty())
            return "the log has other lines";
        for (std::size_t i = 0; i < first.size(); ++i) {
            if (!(std::abs(first[i] - second[i]) <= tolerance * std::abs(first[i])))
                return "the losses differ: " + std::to_string(first[i]) + ", " + std::to_string(second[i]);
        }
        return {};
    }

private Q_SLOTS:
    void initTestCase() { m_place = std::make_unique<TinyWorkplace>(); }

    void nothingIsLost_data()
    {
        QTest::addColumn<QString>("variant");
        QTest::addColumn<bool>("stays");
        QTest::addColumn<int>("atLeast");
        QTest::addColumn<int>("cases");
        QTest::newRow("one of any size") << "dropout and noise" << false << 0 << (isFullMatrix() ? 2000 : 40);
        QTest::newRow("a larger one") << "dropout and noise" << false << 256 << (isFullMatrix() ? kAll : 20);
        QTest::newRow("dora, bf16") << "dora, decay, bf16" << false << 256 << (isFullMatrix() ? kAll : 20);
        QTest::newRow("whole model") << "whole model" << false << 256 << (isFullMatrix() ? kAll : 20);
        QTest::newRow("all large ones from there on")
            << "dropout and noise" << true << 4096 << (isFullMatrix() ? kAll : 10);
    }

    void nothingIsLost()
    {
        QFETCH(QString, variant);
        QFETCH(bool, stays);
        QFETCH(int, atLeast);
        QFETCH(int, cases);
        const TrainConfig whole = config(variant.toStdString(), "whole " + std::to_string(++m_number));
        MemoryPlan plan{.stays = stays, .atLeast = static_cast<std::size_t>(atLeast)};
        const Ending undisturbed = runChild(whole, plan);
        QVERIFY2(undisturbed.run == Ending::Run::Completed, undisturbed.error);
        QVERIFY(undisturbed.calls > 100);
        const std::int64_t stride = std::max<std::int64_t>(1, undisturbed.calls / cases);
        std::int64_t tried = 0;
        for (plan.at = 1; plan.at <= undisturbed.calls; plan.at += stride, ++tried) {
            const TrainConfig c = config(variant.toStdString(), "run " + std::to_string(++m_number));
            const std::string wrong = wrongWith(c, plan, whole.training.outputDir, undisturbed.leftBytes);
            QVERIFY2(wrong.empty(),
                ("allocation " + std::to_string(plan.at) + " of " + std::to_string(undisturbed.calls) + ": " + wrong)
                    .c_str());
            std::error_code error;
            std::filesystem::remove_all(c.training.outputDir, error);
        }
        qInfo("%lld of %lld allocations", static_cast<long long>(tried), static_cast<long long>(undisturbed.calls));
    }
};

int main(int argc, char **argv)
{
    if (isFullMatrix()) // longer than QtTest lets a test be
        qputenv("QTEST_FUNCTION_TIMEOUT", "86400000");
    MemoryLackTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_memory_lack.moc"
