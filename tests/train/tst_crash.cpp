// SPDX-License-Identifier: GPL-3.0-or-later
// Runs that are killed, at every system call and at any time, or whose disk fails: continued, they are the run that
// never stopped. LUTHIER_FULL_MATRIX=1 tries every call; otherwise a sample of them.
#include "run/run_directory.h"
#include "support/fault_shim.h"
#include "train/resume_cases.h"

#include <QTest>

#include <cerrno>
#include <csignal>
#include <cstring>
#include <random>

#include <fcntl.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace luthier;
using namespace luthier::test;

namespace
{

// How a child process ended.
struct Ending {
    bool killed = false;
    bool crashed = false;
    enum class Run { None, Completed, Failed } run = Run::None;
    bool held = false; ///< It waited for the disk at least once.
    std::int64_t calls = 0;
    std::string error;
};

struct Report {
    int run = 0;
    int held = 0;
    std::int64_t calls = 0;
    char error[400] = {};
};

// A whole run in a process of its own, whose files in the output folder fail as planned.
pid_t startChild(const TrainConfig &config, const FaultPlan &plan, int output)
{
    const pid_t child = ::fork();
    if (child != 0)
        return child;
    arm(plan);
    Report report;
    RunControl control(std::chrono::milliseconds(1));
    const Result<RunSummary> result = makeTorchTrainer()->run(
        {.config = config, .threads = 1, .settings = "stage: sft\n"},
        [&](const TrainEvent &event) { report.held += std::holds_alternative<RunHeld>(event) ? 1 : 0; }, control);
    report.run = result && result->outcome == RunOutcome::Completed ? 1 : 2;
    report.calls = faultCalls();
    if (!result)
        std::strncpy(report.error, result.error().toString().c_str(), sizeof report.error - 1);
    (void)::syscall(SYS_write, output, &report, sizeof report);
    ::_exit(0);
}

Ending runChild(const TrainConfig &config, FaultPlan plan = {}, std::chrono::microseconds killAfter = {})
{
    plan.folder = config.training.outputDir;
    int ends[2];
    if (::pipe(ends) != 0)
        qFatal("no pipe");
    const pid_t child = startChild(config, plan, ends[1]);
    ::close(ends[1]);
    if (killAfter.count() > 0) {
        ::usleep(static_cast<useconds_t>(killAfter.count()));
        ::kill(child, SIGKILL);
    }
    Report report;
    const bool whole = ::read(ends[0], &report, sizeof report) == static_cast<ssize_t>(sizeof report);
    ::close(ends[0]);
    int status = 0;
    ::waitpid(child, &status, 0);
    Ending ending;
    ending.killed = WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL;
    ending.crashed = !ending.killed && !(WIFEXITED(status) && WEXITSTATUS(status) == 0);
    if (whole) {
        ending.run = report.run == 1 ? Ending::Run::Completed : Ending::Run::Failed;
        ending.held = report.held > 0;
        ending.calls = report.calls;
        ending.error = report.error;
    }
    return ending;
}

std::string leftovers(const std::string &directory)
{
    for (const std::string &name : filesIn(directory)) {
        if (name.find(".partial-") != std::string::npos)
            return name;
    }
    return {};
}

} // namespace

class CrashTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<TinyWorkplace> m_place;
    int m_number = 0;
    std::string m_whole; ///< The run that never stopped.
    std::int64_t m_calls = 0;
    std::chrono::microseconds m_length{};

    TrainConfig config(const std::string &output) const
    {
        TrainConfig c = m_place->config(output);
        c.finetuning.loraDropout = 0.1;
        c.data.valSize = 0;
        c.training.numTrainEpochs = 2;
        c.training.saveStrategy = IntervalStrategy::Steps;
        c.training.saveSteps = 2;
        c.training.saveTotalLimit = 2;
        return c;
    }
    TrainConfig fresh() { return config("run " + std::to_string(++m_number)); }

    // Goes on with a run that ended somehow; empty, or what is not as it was to be.
    std::string continued(const TrainConfig &c)
    {
        const Ending ending = runChild(c);
        if (ending.crashed || ending.run != Ending::Run::Completed)
            return "it does not go on: " + ending.error;
        if (const std::string left = leftovers(c.training.outputDir); !left.empty())
            return "left over: " + left;
        return difference(m_whole, c.training.outputDir);
    }
    void forget(const TrainConfig &c) const
    {
        std::error_code error;
        std::filesystem::remove_all(c.training.outputDir, error);
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_place = std::make_unique<TinyWorkplace>();
        const TrainConfig c = config("whole");
        const auto begin = std::chrono::steady_clock::now();
        const Ending ending = runChild(c);
        m_length = std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::steady_clock::now() - begin);
        QVERIFY2(ending.run == Ending::Run::Completed, ending.error.c_str());
        QVERIFY(!ending.held);
        m_calls = ending.calls;
        m_whole = c.training.outputDir;
        QVERIFY(m_calls > 100);
    }

    // The second kill may come while the run is being continued.
    void killedAtAnyCallItGoesOn()
    {
        std::mt19937 random(5);
        const std::int64_t stride = isFullMatrix() ? 1 : m_calls / 24;
        for (std::int64_t at = 1; at <= m_calls; at += stride) {
            const TrainConfig c = fresh();
            const Ending first = runChild(c, {.at = at});
            QVERIFY(first.killed);
            if (at % 2 == 0)
                (void)runChild(c, {.at = 1 + static_cast<std::int64_t>(random() % static_cast<unsigned>(m_calls / 3))});
            const std::string wrong = continued(c);
            QVERIFY2(wrong.empty(), ("killed at call " + std::to_string(at) + ": " + wrong).c_str());
            forget(c);
        }
    }

    void killedAtAnyTimeItGoesOn()
    {
        std::mt19937 random(7);
        const int kills = isFullMatrix() ? 200 : 10;
        for (int i = 0; i < kills; ++i) {
            const TrainConfig c = fresh();
            const std::chrono::microseconds after(
                1 + static_cast<std::int64_t>(random() % static_cast<unsigned>(m_length.count())));
            (void)runChild(c, {}, after);
            const std::string wrong = continued(c);
            QVERIFY2(wrong.empty(), ("killed after " + std::to_string(after.count()) + " µs: " + wrong).c_str());
            forget(c);
        }
    }

    // Once, and for many calls in a row: the run waits, goes on, and is the run without the fault. Before its first
    // step it may also end with an error that names the path; started again, it is that run too.
    void aFailingDiskLosesNothing()
    {
        const std::pair<const char *, std::vector<int>> faults[] = {
            {"open", {ENOSPC, EIO, EDQUOT, EROFS, EACCES, EMFILE}}, {"write", {ENOSPC, EIO, EDQUOT, EINTR, 0}},
            {"fsync", {EIO, ENOSPC, EDQUOT, EINTR}}, {"rename", {ENOSPC, EIO, EROFS, EACCES}},
            {"mkdir", {ENOSPC, EDQUOT, EROFS, EACCES}}, {"unlink", {EIO, EROFS, EACCES}},
            {"close", {EIO, ENOSPC, EDQUOT}}};
        int cases = 0;
        for (const auto &[call, errors] : faults) {
            const TrainConfig probe = fresh();
            const std::int64_t calls = runChild(probe, {.call = call}).calls;
            forget(probe);
            for (const int error : errors) {
                for (const std::int64_t count : {1, 25}) {
                    const std::int64_t stride =
                        isFullMatrix() ? std::max<std::int64_t>(1, calls / 60) : std::max<std::int64_t>(1, calls);
                    const std::int64_t begin = isFullMatrix() ? 1 : 1 + calls * (cases % 5) / 5;
                    for (std::int64_t at = begin; at <= calls; at += stride) {
                        ++cases;
                        const TrainConfig c = fresh();
                        const FaultPlan plan{
                            .call = call, .at = at, .count = count, .error = error, .isShort = error == 0};
                        const std::string name = std::string(call) + " " + std::to_string(at) + "×"
                            + std::to_string(count) + " " + (error == 0 ? "short" : std::strerror(error));
                        const Ending ending = runChild(c, plan);
                        QVERIFY2(!ending.crashed && !ending.killed, name.c_str());
                        std::string wrong;
                        if (ending.run == Ending::Run::Failed) {
                            if (ending.error.find(c.training.outputDir) == std::string::npos)
                                wrong = "the error names no path: " + ending.error;
                            else
                                wrong = continued(c);
                        } else {
                            wrong = difference(m_whole, c.training.outputDir);
                        }
                        QVERIFY2(wrong.empty(), (name + ": " + wrong).c_str());
                        forget(c);
                    }
                }
            }
        }
        qInfo("%d faults", cases);
    }

    // A checkpoint whose bytes are not those that were written is never continued from.
    void aDamagedCheckpointIsPassedOver()
    {
        const TrainConfig c = fresh();
        QVERIFY(runChild(c, {.call = "mkdir", .at = 3}).killed); // while a later checkpoint is being written
        const std::vector<Checkpoint> found = checkpointsIn(c.training.outputDir);
        QVERIFY(!found.empty());
        const std::string path = c.training.outputDir + "/checkpoint-9";
        std::filesystem::copy(found.back().path, path);
        QVERIFY(writeFileAtomic(path + "/luthier_state.json", "{}"));
        const std::string wrong = continued(c);
        QVERIFY2(wrong.empty(), wrong.c_str());
    }
};

int main(int argc, char **argv)
{
    if (isFullMatrix()) // longer than QtTest lets a test be
        qputenv("QTEST_FUNCTION_TIMEOUT", "86400000");
    CrashTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_crash.moc"
