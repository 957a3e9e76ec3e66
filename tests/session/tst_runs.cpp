// SPDX-License-Identifier: GPL-3.0-or-later
// Runs of the studio: they register themselves, wait in a queue, are found after a crash, and go on.
#include "session/workspace.h"

#include "base/files.h"
#include "run/run_folder.h"
#include "run/run_recorder.h"
#include "session/run_diff.h"
#include "session/translate.h"
#include "support/fake_trainer.h"
#include "support/run_folders.h"

#include <QAbstractItemModelTester>
#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace luthier;
using namespace std::chrono_literals;

namespace
{

struct Place {
    QTemporaryDir folder;
    std::shared_ptr<FakeRun> plan = std::make_shared<FakeRun>();

    std::string path(const std::string &name) const { return folder.path().toStdString() + "/" + name; }
    StudioSetup setup() const
    {
        qputenv("LUTHIER_SAMPLE_MODEL", "");
        StudioSetup studio;
        studio.runsPath = fromUtf8(path("数据/runs.sqlite"));
        studio.makeTrainer = [plan = plan]() -> Result<std::unique_ptr<Trainer>> {
            return std::unique_ptr<Trainer>(new FakeTrainer(plan));
        };
        return studio;
    }
};

ConfigDocument documentFor(const std::string &output, double learningRate = 1e-4)
{
    ConfigDocument document;
    document.give("stage", "sft", Origin::Form);
    document.give("do_train", true, Origin::Form);
    document.give("model_name_or_path", "/models/small", Origin::Form);
    document.give("dataset", "luthier_demo", Origin::Form);
    document.give("dataset_dir", LUTHIER_SOURCE_DIR "/resources/demo", Origin::Form);
    document.give("template", "qwen", Origin::Form);
    document.give("learning_rate", learningRate, Origin::Form);
    document.give("output_dir", output, Origin::Form);
    return document;
}

void fill(Workspace &workspace, const std::string &output)
{
    workspace.store().openDocument(documentFor(output));
}

const RunRecord &only(Workspace &workspace)
{
    return *workspace.runs().recordAt(0);
}

QStringList names(Workspace &workspace, const QStringList &ids)
{
    QStringList found;
    for (const QString &id : ids)
        found.append(fromUtf8(workspace.runs().record(id)->name));
    return found;
}

bool ends(Workspace &workspace)
{
    return QTest::qWaitFor([&] { return !workspace.session().isActive(); }, 20'000);
}

} // namespace

class TestRuns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRunRegistersItselfFromStartToEnd()
    {
        Place place;
        place.plan->stepTime = 2ms;
        Workspace workspace(place.setup());
        const QAbstractItemModelTester tester(
            &workspace.runs(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        fill(workspace, place.path("出力/one"));
        QVERIFY(workspace.start());
        QCOMPARE(workspace.runs().rowCount(), 1);
        QCOMPARE(only(workspace).state, RunState::Running);
        QCOMPARE(only(workspace).name, std::string("one"));
        QCOMPARE(only(workspace).method, std::string("lora"));
        QVERIFY(isAlive({only(workspace).processId, only(workspace).processStart}));
        QVERIFY(ends(workspace));
        QCOMPARE(only(workspace).state, RunState::Finished);
        QCOMPARE(only(workspace).steps, std::int64_t{20});
        QCOMPARE(only(workspace).totalSteps, std::int64_t{20});
        QVERIFY(only(workspace).evalLoss && only(workspace).trainLoss);
        QCOMPARE(only(workspace).processId, std::int64_t{0});
        QVERIFY(workspace.runs().interrupted().isEmpty());
    }

    void aFailedRunKeepsItsReasonAndAStoppedOneIsStopped()
    {
        Place place;
        place.plan->failure = Error{ErrorCode::OutOfMemory, Text::verbatim("No memory is left."), {}, {}};
        Workspace workspace(place.setup());
        fill(workspace, place.path("one"));
        QVERIFY(workspace.start() && ends(workspace));
        QCOMPARE(only(workspace).state, RunState::Failed);
        QCOMPARE(only(workspace).message, std::string("No memory is left."));
        place.plan->failure.reset();
        place.plan->stepTime = 20ms;
        QVERIFY(workspace.start());
        QTRY_VERIFY(place.plan->isRunning);
        workspace.session().requestStop(StopWish::SaveAndStop);
        QVERIFY(ends(workspace));
        QCOMPARE(workspace.runs().rowCount(), 1);
        QCOMPARE(only(workspace).state, RunState::Stopped);
        QVERIFY(only(workspace).message.empty());
    }

    void aRunThatIsNotContinuedLeavesTheListAsItWas()
    {
        Place place;
        Workspace workspace(place.setup());
        fill(workspace, place.path("one"));
        QVERIFY(workspace.start() && ends(workspace));
        const RunRecord before = only(workspace);
        QCOMPARE(before.state, RunState::Finished);
        place.plan->hold = RunHeld{{ErrorCode::InvalidConfig, Text::verbatim("x was 1."), {}, {}}, true};
        const auto refuse = [&] {
            return QTest::qWaitFor([&] { return workspace.session().state() == TrainSession::State::Held; }, 20'000)
                && (workspace.session().requestStop(StopWish::Pause), ends(workspace));
        };
        workspace.config().setValue("template", "chatml");
        QVERIFY(workspace.start());
        QCOMPARE(only(workspace).state, RunState::Running);
        QVERIFY(refuse());
        RunRecord after = only(workspace);
        QVERIFY(std::exchange(after.revision, before.revision) > before.revision);
        QVERIFY(after == before);
        // What was not in the list is not put there.
        fill(workspace, place.path("two"));
        QVERIFY(workspace.start());
        QCOMPARE(workspace.runs().rowCount(), 2);
        QVERIFY(refuse());
        QCOMPARE(workspace.runs().rowCount(), 1);
        // Nobody is there when the queue starts a run.
        QVERIFY(workspace.queue().add(documentFor(place.path("three"))));
        workspace.queue().start();
        QTRY_COMPARE_WITH_TIMEOUT(place.plan->runs.load(), 4, 20'000);
        QVERIFY(ends(workspace));
        QCOMPARE(workspace.runs().rowCount(), 2);
    }

    void theQueueStartsTheNextWhenARunEnds()
    {
        Place place;
        place.plan->stepTime = 3ms;
        Workspace workspace(place.setup());
        fill(workspace, place.path("first"));
        QVERIFY(workspace.start());
        for (const char *name : {"b", "c", "d"})
            QVERIFY(workspace.queue().add(documentFor(place.path(name))));
        QVERIFY(workspace.queue().isGoing());
        QStringList waiting = workspace.runs().queued();
        QCOMPARE(
            names(workspace, waiting), QStringList({QStringLiteral("b"), QStringLiteral("c"), QStringLiteral("d")}));
        // Its order can be changed while a run goes on.
        QVERIFY(workspace.queue().move(waiting.at(2), -1));
        QVERIFY(workspace.queue().remove(waiting.at(0)));
        QCOMPARE(names(workspace, workspace.runs().queued()), QStringList({QStringLiteral("d"), QStringLiteral("c")}));
        QStringList order;
        connect(&workspace.session(), &TrainSession::finished, this,
            [&] { order.append(fromUtf8(place.plan->config->training.outputDir).section(QLatin1Char('/'), -1)); });
        QTRY_COMPARE_WITH_TIMEOUT(
            order, QStringList({QStringLiteral("first"), QStringLiteral("d"), QStringLiteral("c")}), 20'000);
        QTRY_VERIFY(!workspace.queue().isGoing());
        QCOMPARE(place.plan->runs.load(), 3);
        for (int row = 0; row < workspace.runs().rowCount(); ++row)
            QCOMPARE(workspace.runs().recordAt(row)->state, RunState::Finished);
        // The form is as its user left it.
        QCOMPARE(workspace.config().config().training.outputDir, place.path("first"));
    }

    void theQueueGoesOnAfterAFailureAndSaysSo()
    {
        Place place;
        place.plan->failure = Error{ErrorCode::NonFinite, Text::verbatim("The loss is not a number."), {}, {}};
        Workspace workspace(place.setup());
        QVERIFY(workspace.queue().add(documentFor(place.path("bad"))));
        QVERIFY(workspace.queue().add(documentFor(place.path("good"))));
        connect(&workspace.session(), &TrainSession::finished, this, [&] { place.plan->failure.reset(); });
        workspace.queue().start();
        QTRY_COMPARE_WITH_TIMEOUT(place.plan->runs.load(), 2, 20'000);
        QVERIFY(ends(workspace));
        QCOMPARE(workspace.queue().lastWord(), QStringLiteral("bad failed. The queue goes on."));
        QCOMPARE(workspace.queue().count(), 0);
    }

    void whatCannotStartIsSkippedWithItsReason()
    {
        Place place;
        Workspace workspace(place.setup());
        ConfigDocument broken = documentFor(place.path("broken"));
        broken.reset("dataset");
        QVERIFY(workspace.queue().add(broken));
        QVERIFY(workspace.queue().add(documentFor(place.path("good"))));
        workspace.queue().start();
        QTRY_COMPARE_WITH_TIMEOUT(place.plan->runs.load(), 1, 20'000);
        QVERIFY(ends(workspace));
        QVERIFY(workspace.queue().lastWord().startsWith(QStringLiteral("broken could not start: ")));
        QCOMPARE(place.plan->config->training.outputDir, place.path("good"));
    }

    void aStopHoldsTheQueue()
    {
        Place place;
        place.plan->stepTime = 20ms;
        Workspace workspace(place.setup());
        fill(workspace, place.path("one"));
        QVERIFY(workspace.start());
        QVERIFY(workspace.queue().add(documentFor(place.path("two"))));
        QTRY_VERIFY(place.plan->isRunning);
        workspace.session().requestStop(StopWish::SaveAndStop);
        QVERIFY(ends(workspace));
        QTest::qWait(50);
        QVERIFY(!workspace.session().isActive());
        QVERIFY(!workspace.queue().isGoing());
        QCOMPARE(workspace.queue().count(), 1);
        QCOMPARE(workspace.queue().lastWord(), QStringLiteral("one was stopped, so the queue waits."));
    }

    void theQueueIsKeptAndWaitsAtTheNextStart()
    {
        Place place;
        {
            Workspace workspace(place.setup());
            QVERIFY(workspace.queue().add(documentFor(place.path("a"), 3e-4)));
            QVERIFY(workspace.queue().add(documentFor(place.path("b"))));
            QTest::qWait(20);
            QCOMPARE(place.plan->runs.load(), 0);
        }
        Workspace workspace(place.setup());
        QTest::qWait(50);
        QCOMPARE(place.plan->runs.load(), 0);
        QVERIFY(!workspace.queue().isGoing());
        QCOMPARE(workspace.queue().count(), 2);
        const auto settings = workspace.queue().settings(workspace.runs().queued().first());
        QVERIFY(settings);
        QCOMPARE(settings->config().training.learningRate, 3e-4);
        // A run of the form does not wake what was left over.
        fill(workspace, place.path("c"));
        QVERIFY(workspace.start() && ends(workspace));
        QTest::qWait(50);
        QCOMPARE(place.plan->runs.load(), 1);
        workspace.queue().start();
        QTRY_COMPARE_WITH_TIMEOUT(place.plan->runs.load(), 3, 20'000);
        QVERIFY(ends(workspace));
    }

    void waitingRunsDoNotShareAFolder()
    {
        Place place;
        test::writeRunFolder(place.path("old"), {});
        Workspace workspace(place.setup());
        const auto folderOf = [](const Result<RunRecord> &added) { return added ? added->folder : std::string(); };
        QCOMPARE(folderOf(workspace.queue().add(documentFor(place.path("a")))), place.path("a"));
        QCOMPARE(folderOf(workspace.queue().add(documentFor(place.path("a/")))), place.path("a-2"));
        QCOMPARE(folderOf(workspace.queue().add(documentFor(place.path("old")))), place.path("old-2"));
        const auto settings = workspace.queue().settings(workspace.runs().queued().at(1));
        QCOMPARE(settings->config().training.outputDir, place.path("a-2"));
    }

    void aWaitingRunIsEditedInTheForm()
    {
        Place place;
        Workspace workspace(place.setup());
        const auto added = workspace.queue().add(documentFor(place.path("a"), 1e-4));
        const QString id = fromUtf8(added->id);
        QVERIFY(workspace.openRun(id));
        QCOMPARE(workspace.editedRun(), id);
        workspace.config().setValue("learning_rate", 7e-5);
        QVERIFY(workspace.enqueue());
        QVERIFY(workspace.editedRun().isEmpty());
        QCOMPARE(workspace.queue().count(), 1);
        QCOMPARE(workspace.queue().settings(id)->config().training.learningRate, 7e-5);
        QCOMPARE(workspace.runs().record(id)->folder, place.path("a"));
        // Another form is another run.
        QVERIFY(workspace.openRun(id));
        workspace.store().openEmpty();
        QVERIFY(workspace.editedRun().isEmpty());
    }

    void secretsStayOutOfTheQueue()
    {
        Place place;
        Workspace workspace(place.setup());
        ConfigDocument document = documentFor(place.path("a"));
        document.give("hf_hub_token", "hf_canary", Origin::Form);
        const auto added = workspace.queue().add(document);
        QVERIFY(added);
        QVERIFY(added->settings.find("canary") == std::string::npos);
        QVERIFY(readFile(place.path("数据/runs.records/" + added->id + ".json"))->find("canary") == std::string::npos);
    }

    void anInterruptedRunGoesOnFromItsNewestCheckpoint()
    {
        Place place;
        const std::string folder = place.path("跑/one");
        test::writeRunFolder(folder,
            {.steps = 30,
                .totalSteps = 40,
                .checkpoint = 20,
                .settings = toUtf8(QStringLiteral("model_name_or_path: /models/small\ndataset: luthier_demo\n"
                                                  "dataset_dir: %1/resources/demo\ntemplate: qwen\nstage: sft\n"
                                                  "do_train: true\noutput_dir: elsewhere\noverwrite_output_dir: true\n")
                                       .arg(QStringLiteral(LUTHIER_SOURCE_DIR)))});
        {
            Result<RunRegistry> registry = RunRegistry::open(toUtf8(place.setup().runsPath));
            RunRecord record;
            record.folder = folder;
            record.name = "one";
            record.state = RunState::Running;
            record.processId = 1;
            record.processStart = "another boot/1";
            QVERIFY(registry && registry->add(record));
        }
        Workspace workspace(place.setup());
        QCOMPARE(only(workspace).state, RunState::Interrupted);
        QCOMPARE(only(workspace).steps, std::int64_t{30});
        const QStringList ids = workspace.runs().interrupted();
        QCOMPARE(ids.size(), 1);
        QVERIFY(workspace.resume(ids.first()));
        QVERIFY(ends(workspace));
        QVERIFY(place.plan->config);
        QCOMPARE(test::resumesFrom(*place.plan->config), folder + "/checkpoint-20");
        QCOMPARE(place.plan->config->training.outputDir, folder);
        QVERIFY(!place.plan->config->training.overwriteOutputDir);
        QCOMPARE(workspace.runs().rowCount(), 1);
        QCOMPARE(only(workspace).state, RunState::Finished);
        QVERIFY(workspace.runs().interrupted().isEmpty());
    }

    void onlyARunsOwnFolderMayBeDeleted()
    {
        Place place;
        Workspace workspace(place.setup());
        test::writeRunFolder(place.path("saves/a"), {});
        test::writeRunFolder(place.path("saves"), {});
        QVERIFY(workspace.runs().addFolder(fromUtf8(place.path("saves"))));
        QCOMPARE(workspace.runs().rowCount(), 2);
        for (int row = 0; row < 2; ++row) {
            const RunRecord *run = workspace.runs().recordAt(row);
            const Result<void> may = workspace.runs().mayDelete(fromUtf8(run->id));
            QCOMPARE(static_cast<bool>(may), run->folder == place.path("saves/a"));
        }
        std::filesystem::create_directory_symlink(place.path("saves/a"), place.path("link"));
        QVERIFY(!checkDeletable(place.path("link"), {}));
        QVERIFY(!checkDeletable("/", {}));
        QVERIFY(!checkDeletable(QDir::homePath().toStdString(), {}));
        QVERIFY(!checkDeletable(place.path("nowhere"), {}));
        std::filesystem::create_directory(place.path("plain"));
        QVERIFY(!checkDeletable(place.path("plain"), {}));
    }

    void differencesAreThoseOfSettingsNotOfPlaces()
    {
        ConfigDocument two = documentFor("/out/two", 5e-5);
        two.give("lora_rank", 16, Origin::Form);
        const QList<SettingDifference> found = differences({documentFor("/out/one"), two, documentFor("/out/three")});
        QStringList keys;
        for (const SettingDifference &difference : found)
            keys.append(fromUtf8(difference.spec->key));
        QCOMPARE(keys, QStringList({QStringLiteral("learning_rate"), QStringLiteral("lora_rank")}));
        QCOMPARE(found.first().values,
            QStringList({QStringLiteral("1e-4"), QStringLiteral("5e-5"), QStringLiteral("1e-4")}));
        QCOMPARE(found.first().usual, std::size_t{0});
        QVERIFY(differences({documentFor("/a")}).isEmpty());
    }

    void curvesAreReadBesideTheWindow()
    {
        Place place;
        Workspace workspace(place.setup());
        test::writeRunFolder(place.path("a"), {});
        const auto ids = workspace.runs().addFolder(fromUtf8(place.path("a")));
        QVERIFY(ids);
        const QModelIndex loss = workspace.runs().index(0, RunListModel::Loss);
        QVERIFY(loss.data(RunListModel::SparkRole).value<QList<double>>().isEmpty());
        QTRY_COMPARE(loss.data(RunListModel::SparkRole).value<QList<double>>().size(), 40);
        const auto spark = loss.data(RunListModel::SparkRole).value<QList<double>>();
        QVERIFY(spark.first() > spark.last());
        QVERIFY(!loss.data(RunListModel::GoneRole).toBool());
        std::filesystem::remove_all(place.path("a"));
        workspace.runs().refreshCurve(ids->first());
        QTRY_VERIFY(loss.data(RunListModel::GoneRole).toBool());
    }

    void upToEightAreCompared()
    {
        Place place;
        Workspace workspace(place.setup());
        QStringList ids;
        for (int i = 0; i < 9; ++i)
            ids.append(fromUtf8(workspace.queue().add(documentFor(place.path(std::to_string(i))))->id));
        for (int i = 0; i < 8; ++i)
            QVERIFY(workspace.runs().toggleCompared(ids.at(i)));
        QVERIFY(!workspace.runs().toggleCompared(ids.at(8)));
        QVERIFY(workspace.runs().toggleCompared(ids.at(0)));
        QVERIFY(workspace.runs().toggleCompared(ids.at(8)));
        QCOMPARE(workspace.runs().compared().size(), 8);
    }
};

QTEST_GUILESS_MAIN(TestRuns)

#include "tst_runs.moc"
