// SPDX-License-Identifier: GPL-3.0-or-later
// What a run can be asked for from the window while it goes on: a pause, a checkpoint, an evaluation, answers.
#include "config/effective.h"
#include "config/files/config_file.h"
#include "session/answer_model.h"
#include "session/translate.h"
#include "support/run_folders.h"
#include "ui/studio.h"
#include "widgets/run_dock.h"
#include "widgets/run_panel.h"

#include <QAbstractItemModelTester>
#include <QListView>
#include <QSettings>
#include <QSpinBox>
#include <QTemporaryDir>

using namespace luthier;

class TestRunAsks : public QObject
{
    Q_OBJECT

    static void begin(Studio &studio)
    {
        studio.fill();
        studio.plan->steps = 1'000'000;
        studio.plan->stepTime = std::chrono::milliseconds(1);
        studio.plan->evaluateEvery = 0;
        QVERIFY(studio.workspace.start());
        QTRY_VERIFY_WITH_TIMEOUT(studio.plan->reported > 3, 30'000);
        QTRY_VERIFY_WITH_TIMEOUT(studio.find("run_more")->isVisible(), 30'000);
    }
    static void end(Studio &studio)
    {
        studio.session().requestStop(StopWish::Discard);
        QTRY_VERIFY_WITH_TIMEOUT(!studio.session().isActive(), 30'000);
    }

private Q_SLOTS:
    void init() { QSettings().clear(); }

    void moreOffersWhatARunCanDoNow()
    {
        Studio studio;
        QVERIFY(!studio.find("run_more")->isVisible());
        begin(studio);
        QSignalSpy saved(&studio.session(), &TrainSession::checkpointsSaved);
        QSignalSpy evaluated(&studio.session(), &TrainSession::evaluationsDone);
        QSignalSpy answered(&studio.session(), &TrainSession::samplesTaken);
        auto *more = studio.find<QAbstractButton>("run_more");
        QCOMPARE(chooseFromMenu(more, QStringLiteral("Save")).size(), 3);
        QTRY_COMPARE_WITH_TIMEOUT(saved.size(), 1, 30'000);
        QVERIFY(!chooseFromMenu(more, QStringLiteral("Evaluate")).isEmpty());
        QTRY_COMPARE_WITH_TIMEOUT(evaluated.size(), 1, 30'000);
        QVERIFY(!chooseFromMenu(more, QStringLiteral("Answer")).isEmpty());
        QTRY_COMPARE_WITH_TIMEOUT(answered.size(), 1, 30'000);
        end(studio);
        QVERIFY(!more->isVisible());
    }

    void pauseAndContinueByKeys()
    {
        Studio studio;
        begin(studio);
        auto *pause = studio.find<QAbstractButton>("pause");
        QCOMPARE(pause->text(), QStringLiteral("Pause"));
        pause->setFocus();
        studio.press(Qt::Key_Space);
        QTRY_VERIFY_WITH_TIMEOUT(!studio.session().isActive(), 30'000);
        QVERIFY(studio.session().isPaused());
        QCOMPARE(pause->text(), QStringLiteral("Continue"));
        pause->setFocus();
        studio.press(Qt::Key_Space);
        QTRY_COMPARE_WITH_TIMEOUT(studio.plan->runs.load(), 2, 30'000);
        end(studio);
    }

    void aChangedRunAsksBeforeItGoesOn()
    {
        Studio studio;
        studio.fill();
        studio.plan->hold = RunHeld{
            {ErrorCode::InvalidConfig, LUTHIER_TEXT("Run", "Not as at the checkpoint: %1.").arg("x was 1"), {}, {}},
            true};
        QVERIFY(studio.workspace.start());
        auto *go = studio.find<QAbstractButton>("pause");
        QTRY_COMPARE_WITH_TIMEOUT(go->text(), QStringLiteral("Continue"), 30'000);
        QCOMPARE(studio.find<RunPanel>("run_panel")->headline(), QStringLiteral("Continue all the same?"));
        const auto *message = studio.find<MessageLine>("run_error");
        QVERIFY(message->isVisible());
        QVERIFY2(message->text().contains(QStringLiteral("x was 1")), qPrintable(message->text()));
        QVERIFY(!studio.find("run_more")->isVisible());
        // No: it is where it was, there is nothing to save or to discard, and it can be asked again.
        QTest::mouseClick(studio.find("stop_button"), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(!studio.session().isActive(), 30'000);
        QVERIFY(studio.dialogs.asked.isEmpty());
        QCOMPARE(studio.find<RunPanel>("run_panel")->headline(), QStringLiteral("Not continued"));
        QCOMPARE(go->text(), QStringLiteral("Continue"));
        go->setFocus();
        studio.press(Qt::Key_Space);
        QTRY_COMPARE_WITH_TIMEOUT(
            studio.find<RunPanel>("run_panel")->headline(), QStringLiteral("Continue all the same?"), 30'000);
        // Yes, by the keyboard.
        go->setFocus();
        studio.press(Qt::Key_Space);
        QTRY_VERIFY_WITH_TIMEOUT(studio.plan->reported == studio.plan->steps, 30'000);
        QTRY_VERIFY_WITH_TIMEOUT(!studio.session().isActive(), 30'000);
        QVERIFY(!message->isVisible());
        // Closing is a no as well.
        QVERIFY(studio.workspace.start());
        QTRY_COMPARE_WITH_TIMEOUT(studio.session().state(), TrainSession::State::Held, 30'000);
        QVERIFY(!studio.page().mayClose());
        QVERIFY(studio.dialogs.asked.isEmpty());
        QTRY_VERIFY_WITH_TIMEOUT(!studio.session().isActive(), 30'000);
    }

    void anUnfinishedRunIsNotOverwrittenUnasked()
    {
        Studio studio;
        studio.fill();
        const QTemporaryDir home;
        studio.workspace.config().setValue("output_dir", toUtf8(home.filePath(QStringLiteral("out"))));
        studio.workspace.config().setValue("overwrite_output_dir", true);
        const std::string folder = effectiveOutputDir(studio.workspace.config().config().training);
        const std::string settings = toYamlWithoutSecrets(studio.workspace.config().document());
        const auto pauseAt = [&](std::int64_t step, StopWish wish = StopWish::Pause) {
            QTRY_VERIFY_WITH_TIMEOUT(studio.session().isActive(), 30'000);
            studio.session().requestStop(wish);
            QTRY_VERIFY_WITH_TIMEOUT(!studio.session().isActive(), 30'000);
            std::filesystem::remove_all(folder);
            test::writeRunFolder(folder, {.steps = step, .totalSteps = 60, .checkpoint = step, .settings = settings});
        };
        const auto start = [&] { QTest::mouseClick(studio.find("start_button"), Qt::LeftButton); };
        studio.plan->steps = 1'000'000;
        studio.plan->stepTime = std::chrono::milliseconds(1);
        start();
        QVERIFY(studio.dialogs.asked.isEmpty()); // there is nothing yet
        pauseAt(9);
        studio.dialogs.unfinished.reset();
        start();
        QCOMPARE(studio.dialogs.asked, QStringList{QStringLiteral("unfinished")});
        QCOMPARE(studio.dialogs.start, QStringLiteral("out|9"));
        QVERIFY(!studio.session().isActive());
        studio.dialogs.unfinished = UnfinishedWish::StartOver;
        start();
        pauseAt(5);
        QVERIFY(studio.plan->config->training.overwriteOutputDir);
        studio.dialogs.unfinished = UnfinishedWish::Continue;
        start();
        QCOMPARE(studio.dialogs.start, QStringLiteral("out|5"));
        pauseAt(6, StopWish::SaveAndStop);
        QCOMPARE(studio.plan->runs.load(), 3);
        // As after a crash.
        const QString id = studio.workspace.runs().index(0, 0).data(RunListModel::IdRole).toString();
        QVERIFY(studio.workspace.runs().change(id, [](RunRecord &run) { run.state = RunState::Interrupted; }));
        start();
        QCOMPARE(studio.dialogs.start, QStringLiteral("out|6"));
        pauseAt(7);
        QVERIFY(!studio.plan->config->training.overwriteOutputDir);
        QCOMPARE(test::resumesFrom(*studio.plan->config), folder + "/checkpoint-7");
        QCOMPARE(studio.plan->runs.load(), 4);
        QVERIFY2(studio.dialogs.told.isEmpty(), qPrintable(studio.dialogs.told.join(QLatin1Char(' '))));
        // Without overwriting a run goes on by itself: nothing is asked.
        studio.dialogs.asked.clear();
        start();
        QVERIFY(studio.dialogs.asked.isEmpty());
        end(studio);
    }

    void answersComeIntoTheirList()
    {
        Studio studio;
        QAbstractItemModelTester tester(
            &studio.workspace.answers(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        // By hand: the place, two prompts, every 5 steps.
        QTest::mouseClick(studio.find<Segmented>("run_dock")->button(1), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(studio.find("answer_steps")->isVisible(), 30'000);
        studio.dialogs.prompts = QStringList{
            QStringLiteral("What is oak?"), QString(), QStringLiteral("  A wood  "), QStringLiteral("What is oak?")};
        QTest::mouseClick(studio.find("answer_prompts"), Qt::LeftButton);
        QCOMPARE(studio.dialogs.start, QStringLiteral("Who are you?"));
        QCOMPARE(studio.workspace.answers().prompts(),
            (QStringList{QStringLiteral("What is oak?"), QStringLiteral("A wood")}));
        QCOMPARE(studio.find<QAbstractButton>("answer_prompts")->text(), QStringLiteral("2 prompts"));
        typeInto(studio.find("answer_steps"), QStringLiteral("5"));
        studio.press(Qt::Key_Return);
        QCOMPARE(studio.workspace.answers().everySteps(), 5);
        QVERIFY(!studio.find("answers")->isVisible());

        studio.fill();
        studio.plan->steps = 12;
        QVERIFY(studio.workspace.start());
        QTRY_VERIFY_WITH_TIMEOUT(!studio.session().isActive(), 30'000);
        auto *list = studio.find<QListView>("answers");
        QVERIFY(list->isVisible());
        QCOMPARE(list->model()->rowCount(), 4);
        // Newest first.
        QCOMPARE(list->model()->index(0, 0).data().toString(),
            QStringLiteral("Step 10, A wood: At step 10 I know a little."));
        QCOMPARE(list->model()->index(3, 0).data().toString(),
            QStringLiteral("Step 5, What is oak?: At step 5 I know a little."));
        // And the next run begins with an empty list.
        QVERIFY(studio.workspace.start());
        QCOMPARE(list->model()->rowCount(), 0);
        QTRY_VERIFY_WITH_TIMEOUT(!studio.session().isActive(), 30'000);
    }

    void promptsAreKeptForTheNextStart()
    {
        {
            AnswerModel first;
            QCOMPARE(first.wish().prompts, std::vector<std::string>{"Who are you?"});
            QCOMPARE(first.wish().everySteps, std::int64_t{0});
            first.setPrompts({QStringLiteral("木材是什么？")});
            first.setEverySteps(20);
        }
        AnswerModel second;
        QVERIFY((second.wish() == SampleWish{{"木材是什么？"}, 20, 64}));
        second.setPrompts({});
        QCOMPARE(second.wish().everySteps, std::int64_t{0}); // nothing to answer
    }

    void promptsCanBeChangedWhileTheRunGoesOn()
    {
        Studio studio;
        begin(studio);
        QSignalSpy answered(&studio.session(), &TrainSession::samplesTaken);
        studio.workspace.answers().setPrompts({QStringLiteral("Now?")});
        studio.workspace.answers().setEverySteps(1);
        QCOMPARE(studio.find<QSpinBox>("answer_steps")->value(), 1);
        QTRY_VERIFY_WITH_TIMEOUT(answered.size() > 0, 30'000);
        QCOMPARE(answered.first().first().value<QList<SampleTaken>>().first().prompt, std::string("Now?"));
        end(studio);
    }
};

int main(int argc, char **argv)
{
    return runUiTest<TestRunAsks>(argc, argv);
}

#include "tst_run_asks.moc"
