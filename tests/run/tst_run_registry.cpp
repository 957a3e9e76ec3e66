// SPDX-License-Identifier: GPL-3.0-or-later
// The registry of runs: two programs at once, damage of every kind, and a list that comes back from its plain files.
#include "run/run_registry.h"

#include "formats/file_bytes.h"
#include "run/run_folder.h"
#include "run/run_recorder.h"

#include <QProcess>
#include <QTest>

#include <algorithm>

#include <fcntl.h>
#include <unistd.h>

using namespace luthier;
using luthier::test::Folder;

namespace
{

RunRecord sampleRecord(const std::string &folder)
{
    RunRecord record;
    record.folder = folder;
    record.name = "security r8";
    record.model = "models/Qwen2.5-7B";
    record.dataset = "安全,identity";
    record.method = "lora";
    record.state = RunState::Finished;
    record.started = 1'760'000'000.25;
    record.ended = 1'760'000'100.5;
    record.seconds = 99.75;
    record.steps = 90;
    record.totalSteps = 90;
    record.trainLoss = 0.214;
    record.tags = {"best", "备选 \"一\""};
    record.notes = "Line one.\nLine 'two'; DROP TABLE runs; --";
    return record;
}

std::vector<RunRecord> sorted(const RunRegistry &registry)
{
    Result<std::vector<RunRecord>> all = registry.all();
    if (!all)
        return {};
    std::sort(all->begin(), all->end(), [](const RunRecord &a, const RunRecord &b) { return a.id < b.id; });
    return *std::move(all);
}

std::string indexIn(const Folder &folder)
{
    return folder.path("数据 home/runs.sqlite");
}

/// A few runs, one in the queue.
std::vector<RunRecord> filled(const std::string &path)
{
    Result<RunRegistry> registry = RunRegistry::open(path);
    if (!registry)
        return {};
    for (int i = 0; i < 5; ++i) {
        RunRecord record = sampleRecord("/runs/运行 " + std::to_string(i));
        record.evalLoss = i % 2 == 0 ? std::optional(0.7 + i) : std::nullopt;
        if (!registry->add(record))
            return {};
    }
    RunRecord waiting = sampleRecord("/runs/later");
    waiting.state = RunState::Queued;
    waiting.settings = "model_name_or_path: a\n";
    waiting.place = 1;
    return registry->add(waiting) ? sorted(*registry) : std::vector<RunRecord>();
}

std::size_t filesLike(const std::string &folder, const std::string &part)
{
    std::size_t count = 0;
    for (const auto &entry : std::filesystem::directory_iterator(folder))
        count += entry.path().filename().string().find(part) != std::string::npos ? 1 : 0;
    return count;
}

} // namespace

class TestRunRegistry : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingComesBackFromDisk()
    {
        const Folder home;
        const std::vector<RunRecord> before = filled(indexIn(home));
        QCOMPARE(before.size(), 6u);
        const Result<RunRegistry> again = RunRegistry::open(indexIn(home));
        QVERIFY(again);
        QVERIFY(again->notices().empty());
        QVERIFY(sorted(*again) == before);
        const auto queue = again->queue();
        QVERIFY(queue && queue->size() == 1 && queue->front().settings == "model_name_or_path: a\n");
    }

    void twoHandlesSeeEachOther()
    {
        const Folder home;
        Result<RunRegistry> one = RunRegistry::open(indexIn(home));
        Result<RunRegistry> two = RunRegistry::open(indexIn(home));
        QVERIFY(one && two);
        const auto added = one->add(sampleRecord("/runs/a"));
        QVERIFY(added);
        const Result<std::int64_t> version = two->version();
        QVERIFY(two->find(added->id) && *two->find(added->id) == added.value());
        // One writes notes while the other says how the run ended: both stay.
        QVERIFY(one->change(added->id, [](RunRecord &record) { record.notes = "kept"; }));
        QVERIFY(two->change(added->id, [](RunRecord &record) { record.state = RunState::Failed; }));
        QVERIFY(*one->version() != 0 && *two->version() != *version);
        const auto both = one->find(added->id);
        QVERIFY(both && *both);
        QCOMPARE((*both)->notes, std::string("kept"));
        QCOMPARE((*both)->state, RunState::Failed);
        QVERIFY(one->remove(added->id));
        const auto gone = two->change(added->id, [](RunRecord &record) { record.notes = "back"; });
        QVERIFY(!gone);
        QCOMPARE(gone.error().code, ErrorCode::NotFound);
        QVERIFY(two->all()->empty());
    }

    void processesWriteAtTheSameTimeAndNothingIsLost()
    {
        const Folder home;
        QVERIFY(RunRegistry::open(indexIn(home)));
        constexpr int kProcesses = 4;
        constexpr int kRecords = 15;
        std::vector<std::unique_ptr<QProcess>> processes;
        for (int i = 0; i < kProcesses; ++i) {
            processes.push_back(std::make_unique<QProcess>());
            processes.back()->start(QCoreApplication::applicationFilePath(),
                {QStringLiteral("--write"), QString::fromStdString(indexIn(home)), QString::number(i),
                    QString::number(kRecords)});
        }
        for (auto &process : processes) {
            QVERIFY(process->waitForFinished(120'000));
            QCOMPARE(process->exitCode(), 0);
        }
        const Result<RunRegistry> registry = RunRegistry::open(indexIn(home));
        QVERIFY(registry);
        QCOMPARE(sorted(*registry).size(), static_cast<std::size_t>(kProcesses * kRecords));
    }

    void aLostIndexIsMadeAgainEqual()
    {
        const Folder home;
        const std::vector<RunRecord> before = filled(indexIn(home));
        for (const char *end : {"", "-wal", "-shm"})
            std::filesystem::remove(indexIn(home) + end);
        const Result<RunRegistry> again = RunRegistry::open(indexIn(home));
        QVERIFY(again);
        QVERIFY(sorted(*again) == before);
    }

    void lostPlainFilesAreWrittenAgain()
    {
        const Folder home;
        const std::vector<RunRecord> before = filled(indexIn(home));
        const std::string records = home.path("数据 home/runs.records");
        std::filesystem::remove_all(records);
        QVERIFY(RunRegistry::open(indexIn(home)));
        QCOMPARE(filesLike(records, ".json"), before.size());
        for (const char *end : {"", "-wal", "-shm"})
            std::filesystem::remove(indexIn(home) + end);
        QVERIFY(sorted(*RunRegistry::open(indexIn(home))) == before);
    }

    void aDamagedIndexIsMovedAsideAndMadeAgain_data()
    {
        QTest::addColumn<int>("how");
        QTest::newRow("no database at all") << 0;
        QTest::newRow("pages overwritten") << 1;
        QTest::newRow("cut short") << 2;
        QTest::newRow("another program's table") << 3;
    }

    void aDamagedIndexIsMovedAsideAndMadeAgain()
    {
        QFETCH(int, how);
        const Folder home;
        const std::string path = indexIn(home);
        const std::vector<RunRecord> before = filled(path);
        for (const char *end : {"-wal", "-shm"})
            QVERIFY(!std::filesystem::exists(path + end)); // the last handle took them along
        if (how == 0) {
            std::ofstream(path, std::ios::binary) << std::string(8192, 'x');
        } else if (how == 1) {
            std::fstream file(path, std::ios::binary | std::ios::in | std::ios::out);
            file.seekp(4096);
            file << std::string(4096, '\x7f');
        } else if (how == 2) {
            std::filesystem::resize_file(path, 5000);
        } else {
            std::filesystem::remove(path);
            Result<sqlite::Database> other = sqlite::Database::open(path, 100);
            QVERIFY(other && other->execute("CREATE TABLE runs (miles REAL); PRAGMA user_version = 1"));
        }
        const Result<RunRegistry> again = RunRegistry::open(path);
        QVERIFY(again);
        QCOMPARE(again->notices().size(), 1u);
        QVERIFY(again->notices().front().toString().find("damaged-1") != std::string::npos);
        QVERIFY(std::filesystem::exists(path + ".damaged-1"));
        QVERIFY(sorted(*again) == before);
        QVERIFY(RunRegistry::open(path)->notices().empty());
    }

    void aLockedIndexIsReadFromThePlainFilesAndCatchesUp()
    {
        const Folder home;
        const std::vector<RunRecord> before = filled(indexIn(home));
        std::string id;
        {
            Result<sqlite::Database> other = sqlite::Database::open(indexIn(home), 100);
            QVERIFY(other && other->execute("PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE"));
            Result<RunRegistry> registry = RunRegistry::open(indexIn(home), 50);
            QVERIFY(registry);
            QCOMPARE(registry->notices().size(), 1u);
            QVERIFY(sorted(*registry) == before);
            id = before.front().id;
            QVERIFY(registry->change(id, [](RunRecord &record) { record.notes = "written meanwhile"; }));
        }
        const Result<RunRegistry> later = RunRegistry::open(indexIn(home));
        QVERIFY(later && later->notices().empty());
        QCOMPARE((*later->find(id))->notes, std::string("written meanwhile"));
    }

    void aNewerIndexIsRefusedInWordsAndLeftAlone()
    {
        const Folder home;
        filled(indexIn(home));
        {
            Result<sqlite::Database> database = sqlite::Database::open(indexIn(home), 100);
            QVERIFY(database && database->execute("PRAGMA user_version = 7"));
        }
        const Result<RunRegistry> refused = RunRegistry::open(indexIn(home));
        QVERIFY(!refused);
        QVERIFY(refused.error().toString().find("newer Luthier (format 7") != std::string::npos);
        QVERIFY(!refused.error().hint.isEmpty());
        QVERIFY(std::filesystem::exists(indexIn(home)));
        QCOMPARE(filesLike(home.path("数据 home"), "damaged"), 0u);
    }

    void aFileThatIsNoRecordIsLeftOutAndNamed()
    {
        const Folder home;
        const std::size_t count = filled(indexIn(home)).size();
        home.write("数据 home/runs.records/torn.json", "{\"id\": \"torn\", \"fol");
        const Result<RunRegistry> registry = RunRegistry::open(indexIn(home));
        QVERIFY(registry);
        QCOMPARE(sorted(*registry).size(), count);
        QCOMPARE(registry->notices().size(), 1u);
        QVERIFY(registry->notices().front().toString().find("torn.json") != std::string::npos);
    }

    void aFolderWithoutPermissionStillGivesAList()
    {
        if (::geteuid() == 0)
            QSKIP("root may write anywhere");
        const Folder home;
        std::filesystem::create_directory(home.path("shut"));
        std::filesystem::permissions(home.path("shut"), std::filesystem::perms::owner_read);
        const Result<RunRegistry> registry = RunRegistry::open(home.path("shut/runs.sqlite"));
        QVERIFY(registry);
        QCOMPARE(registry->notices().size(), 1u);
    }

    void aFolderHasOneRecordHoweverOftenItsRunStarts()
    {
        const Folder home;
        Result<RunRegistry> registry = RunRegistry::open(indexIn(home));
        TrainConfig config;
        config.training.outputDir = home.path("out/");
        const auto first = registry->begin(recordOf(config));
        QVERIFY(first);
        QCOMPARE(first->folder, home.path("out"));
        QCOMPARE(first->name, std::string("out"));
        QVERIFY(registry->change(first->id, [](RunRecord &record) {
            record.tags = {"mine"};
            record.name = "renamed";
            recordEnd(record, Error{ErrorCode::OutOfMemory, Text::verbatim("No memory."), {}, {}});
        }));
        QCOMPARE((*registry->find(first->id))->state, RunState::Failed);
        QCOMPARE((*registry->find(first->id))->message, std::string("No memory."));
        const auto second = registry->begin(recordOf(config));
        QVERIFY(second);
        QCOMPARE(second->id, first->id);
        QCOMPARE(second->state, RunState::Running);
        QCOMPARE(second->name, std::string("renamed"));
        QCOMPARE(second->tags, std::vector<std::string>{"mine"});
        QVERIFY(second->message.empty());
        QCOMPARE(sorted(*registry).size(), 1u);
    }

    void aQueuedRunTakesThePlaceOfWhatWasInItsFolder()
    {
        const Folder home;
        Result<RunRegistry> registry = RunRegistry::open(indexIn(home));
        QVERIFY(registry->add(sampleRecord("/runs/a")));
        RunRecord waiting = sampleRecord("/runs/a");
        waiting.state = RunState::Queued;
        waiting.notes = "second try";
        const auto queued = registry->add(waiting);
        TrainConfig config;
        config.training.outputDir = "/runs/a";
        const auto started = registry->begin(recordOf(config), queued->id);
        QVERIFY(started);
        QCOMPARE(started->id, queued->id);
        QCOMPARE(started->notes, std::string("second try"));
        QCOMPARE(sorted(*registry).size(), 1u);
        QVERIFY(registry->queue()->empty());
    }

    void theQueueKeepsItsOrder()
    {
        const Folder home;
        std::vector<std::string> ids;
        {
            Result<RunRegistry> registry = RunRegistry::open(indexIn(home));
            for (int i = 0; i < 3; ++i) {
                RunRecord record = sampleRecord("/runs/" + std::to_string(i));
                record.state = RunState::Queued;
                ids.push_back(registry->add(record)->id);
            }
            std::swap(ids[0], ids[2]);
            QVERIFY(registry->setQueueOrder(ids));
        }
        std::vector<std::string> read;
        const Result<RunRegistry> registry = RunRegistry::open(indexIn(home));
        const std::vector<RunRecord> queue = *registry->queue();
        for (const RunRecord &record : queue)
            read.push_back(record.id);
        QCOMPARE(read, ids);
    }

    void aRunWhoseProcessHasGoneIsInterrupted()
    {
        const Folder home;
        Result<RunRegistry> registry = RunRegistry::open(indexIn(home));
        QVERIFY(isAlive(ownProcess()));
        TrainConfig config;
        config.training.outputDir = home.path("运行/one");
        QVERIFY(registry->begin(recordOf(config))); // ours: alive
        QVERIFY(registry->reviseUnderWay()->empty());

        QProcess child;
        config.training.outputDir = home.path("运行/two");
        child.start(QCoreApplication::applicationFilePath(),
            {QStringLiteral("--begin"), QString::fromStdString(indexIn(home)),
                QString::fromStdString(config.training.outputDir)});
        QVERIFY(child.waitForReadyRead(60'000));
        QVERIFY(registry->reviseUnderWay()->empty()); // the child lives
        child.kill();
        QVERIFY(child.waitForFinished());
        const auto revised = registry->reviseUnderWay();
        QVERIFY(revised);
        QCOMPARE(revised->size(), 1u);
        QCOMPARE(revised->front().state, RunState::Interrupted);
        QCOMPARE(revised->front().steps, std::int64_t{7});
        QCOMPARE(revised->front().folder, config.training.outputDir);
        QVERIFY(registry->reviseUnderWay()->empty());
    }

    void aProcessOfTheSameNumberIsAnother()
    {
        ProcessMark mark = ownProcess();
        mark.start += "0";
        QVERIFY(!isAlive(mark));
        QVERIFY(!isAlive({0, {}}));
    }

    void aMissingFolderIsNoRun()
    {
        const Folder home;
        Result<RunRegistry> registry = RunRegistry::open(indexIn(home));
        const auto missing = registry->addFolder(home.path("nowhere"));
        QVERIFY(!missing);
        QCOMPARE(missing.error().code, ErrorCode::NotFound);
        home.write("empty/readme.txt", "x");
        QVERIFY(!registry->addFolder(home.path("empty")));
        QVERIFY(sorted(*registry).empty());
    }

    void withoutAPathNothingIsWritten()
    {
        Result<RunRegistry> registry = RunRegistry::open({});
        QVERIFY(registry && registry->add(sampleRecord("/runs/a")));
        QCOMPARE(sorted(*registry).size(), 1u);
    }

    void aRecordSurvivesJson()
    {
        RunRecord record = sampleRecord("/a");
        record.id = "1";
        QVERIFY(runRecordFromJson(toJson(record)) == record);
        QVERIFY(!runRecordFromJson(Json::parse(R"({"id": "1", "folder": "/a", "state": "dancing"})")));
        QVERIFY(!runRecordFromJson(Json::array()));
    }
};

namespace
{

int writeRecords(const std::string &path, int process, int count)
{
    Result<RunRegistry> registry = RunRegistry::open(path, 60'000);
    if (!registry || !registry->notices().empty())
        return 1;
    for (int i = 0; i < count; ++i) {
        const auto added = registry->add(sampleRecord("/p" + std::to_string(process) + "/" + std::to_string(i)));
        if (!added || !registry->change(added->id, [](RunRecord &record) { ++record.steps; }))
            return 2;
    }
    return 0;
}

/// Registers a run, logs seven steps and waits to be killed.
int beginRun(const std::string &path, const std::string &folder)
{
    Result<RunRegistry> registry = RunRegistry::open(path);
    TrainConfig config;
    config.training.outputDir = folder;
    if (!registry || !registry->begin(recordOf(config)))
        return 1;
    std::filesystem::create_directories(folder);
    std::ofstream log(folder + "/trainer_log.jsonl");
    for (int step = 1; step <= 7; ++step)
        log << "{\"current_steps\": " << step << ", \"total_steps\": 20, \"loss\": 1.5, \"elapsed_time\": \"0:00:0"
            << step << "\"}\n";
    log.close();
    if (::write(STDOUT_FILENO, "ready\n", 6) != 6)
        return 2;
    ::pause();
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    const std::vector<std::string> words(argv, argv + argc);
    if (words.size() == 5 && words[1] == "--write")
        return writeRecords(words[2], std::stoi(words[3]), std::stoi(words[4]));
    if (words.size() == 4 && words[1] == "--begin")
        return beginRun(words[2], words[3]);
    QCoreApplication application(argc, argv);
    TestRunRegistry test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_run_registry.moc"
