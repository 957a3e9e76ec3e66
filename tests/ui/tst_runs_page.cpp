// SPDX-License-Identifier: GPL-3.0-or-later
// The Runs page by mouse and by keyboard, and what the Train page says of other runs.
#include "ui/studio.h"

#include "pages/run_delegate.h"
#include "pages/runs_page.h"
#include "session/translate.h"
#include "support/run_folders.h"
#include "widgets/message_line.h"

#include <QDir>
#include <QDropEvent>
#include <QMimeData>
#include <QTableView>

using namespace luthier;
using namespace std::chrono_literals;

namespace
{

const std::string kSettings =
    "model_name_or_path: /models/small\ndataset: luthier_demo\ndataset_dir: " LUTHIER_SOURCE_DIR
    "/resources/demo\ntemplate: qwen\nstage: sft\ndo_train: true\noutput_dir: elsewhere\n";

struct RunsStudio {
    QTemporaryDir home;
    std::unique_ptr<Studio> studio;

    RunsStudio() { open(); }
    void open()
    {
        studio.reset();
        StudioOptions options;
        options.runsPath = home.filePath(QStringLiteral("runs.sqlite"));
        studio = std::make_unique<Studio>(options);
    }
    std::string path(const std::string &name) const { return home.path().toStdString() + "/" + name; }
    RunsPage &page() { return *studio->window.runsPage(); }
    RunListModel &runs() { return studio->workspace.runs(); }
    QTableView &table() { return *page().table(); }
    void show() { QTest::mouseClick(studio->find<QAbstractButton>("page_runs"), Qt::LeftButton); }
    /// Its id.
    QString add(const std::string &name, const test::RunFolderPlan &plan)
    {
        test::writeRunFolder(path(name), plan);
        page().addFolder(fromUtf8(path(name)));
        return page().current();
    }
    void click(const char *button) { QTest::mouseClick(studio->find<QAbstractButton>(button), Qt::LeftButton); }
    QRect cell(const QString &id, RunListModel::Column column)
    {
        for (int row = 0; row < table().model()->rowCount(); ++row) {
            const QModelIndex at = table().model()->index(row, column);
            if (at.data(RunListModel::IdRole).toString() == id)
                return table().visualRect(at);
        }
        return {};
    }
    QStringList shownNames()
    {
        QStringList names;
        for (int row = 0; row < table().model()->rowCount(); ++row)
            names.append(table().model()->index(row, RunListModel::Name).data().toString());
        return names;
    }
};

} // namespace

class TestRunsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEmptyPageTeaches()
    {
        RunsStudio at;
        at.show();
        QVERIFY(at.studio->find("empty_train")->isVisible());
        QVERIFY(!at.table().isVisible());
        at.studio->dialogs.path = fromUtf8(at.path("new"));
        test::writeRunFolder(at.path("new"), {.settings = kSettings});
        at.click("empty_add");
        QCOMPARE(at.studio->dialogs.kind, PathKind::Folder);
        QVERIFY(at.table().isVisible());
        QCOMPARE(at.shownNames(), QStringList(QStringLiteral("new")));
        QVERIFY(at.table().hasFocus());
    }

    void aFolderWithoutARunIsRefusedInWords()
    {
        RunsStudio at;
        at.show();
        at.page().addFolder(at.home.path());
        QCOMPARE(at.studio->dialogs.told.size(), 1);
        QVERIFY(at.studio->dialogs.told.first().contains(QStringLiteral("There is no run in this folder.")));
    }

    void foldersAreDropped()
    {
        RunsStudio at;
        at.show();
        test::writeRunFolder(at.path("saves/lora/a"), {});
        test::writeRunFolder(at.path("saves/lora/b"), {});
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(fromUtf8(at.path("saves")))});
        QDragEnterEvent enter(QPoint(20, 20), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&at.page(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(QPointF(20, 20), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&at.page(), &drop);
        QCOMPARE(at.runs().rowCount(), 2);
    }

    void theFilterLooksAtNamesTagsDataAndState()
    {
        RunsStudio at;
        at.show();
        const QString a = at.add("alpha", {.settings = kSettings});
        at.add("beta", {.steps = 10, .totalSteps = 40});
        QVERIFY(at.runs().change(a, [](RunRecord &run) { run.tags = {"最好"}; }));
        auto *filter = at.studio->find<QLineEdit>("run_filter");
        const std::pair<QString, QStringList> cases[] = {{QStringLiteral("alp"), {QStringLiteral("alpha")}},
            {QStringLiteral("最好"), {QStringLiteral("alpha")}},
            {QStringLiteral("luthier_demo DONE"), {QStringLiteral("alpha")}},
            {QStringLiteral("stopped"), {QStringLiteral("beta")}}, {QStringLiteral("alpha stopped"), {}}};
        for (const auto &[text, wanted] : cases) {
            filter->setText(text);
            QCOMPARE(at.shownNames(), wanted);
        }
        filter->clear();
        QCOMPARE(at.shownNames().size(), 2);
    }

    void tagsNotesAndNamesAreKept()
    {
        RunsStudio at;
        at.show();
        const QString id = at.add("alpha", {.settings = kSettings});
        typeInto(at.studio->find("run_tags"), QStringLiteral("one, two, one ,"));
        QTest::keyClick(at.studio->find("run_tags"), Qt::Key_Return);
        typeInto(at.studio->find("run_notes"), QStringLiteral("Good answers"));
        at.table().setFocus();
        at.studio->press(Qt::Key_F2);
        QTRY_VERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()) != nullptr);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_A, Qt::ControlModifier);
        typeKeys(QStringLiteral("gamma"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        const RunRecord *run = at.runs().record(id);
        QCOMPARE(run->tags, (std::vector<std::string>{"one", "two"}));
        QCOMPARE(run->notes, std::string("Good answers"));
        QTRY_COMPARE(at.runs().record(id)->name, std::string("gamma"));
        at.open();
        QCOMPARE(at.runs().record(id)->name, std::string("gamma"));
        QCOMPARE(at.runs().record(id)->notes, std::string("Good answers"));
    }

    void aRunOpensInTheForm()
    {
        RunsStudio at;
        at.show();
        at.add("alpha", {.settings = kSettings + "lora_rank: 24\n"});
        at.table().setFocus();
        at.studio->press(Qt::Key_Return);
        QVERIFY(at.studio->page().isVisible());
        QCOMPARE(at.studio->config().config().finetuning.loraRank, std::int64_t{24});
        QCOMPARE(at.studio->config().config().training.outputDir, std::string("elsewhere"));
    }

    void aRunWithoutSettingsSaysWhyNot()
    {
        RunsStudio at;
        at.show();
        at.add("alpha", {});
        at.click("run_open");
        QVERIFY(at.page().isVisible());
        auto *message = at.studio->find<MessageLine>("runs_message");
        QVERIFY(message->isVisible());
        QVERIFY(message->text().contains(QStringLiteral("holds no settings")));
    }

    void aStoppedRunResumesFromItsCheckpoint()
    {
        RunsStudio at;
        at.show();
        at.add("alpha", {.steps = 30, .totalSteps = 40, .checkpoint = 20, .settings = kSettings});
        QVERIFY(at.studio->find("run_resume")->isEnabled());
        at.click("run_resume");
        QTRY_VERIFY(at.studio->plan->runs == 1 && !at.studio->session().isActive());
        QCOMPARE(test::resumesFrom(*at.studio->plan->config), at.path("alpha/checkpoint-20"));
        at.add("beta", {.steps = 30, .totalSteps = 40, .settings = kSettings});
        QVERIFY(at.studio->find("run_resume")->isVisible());
        QVERIFY(!at.studio->find("run_resume")->isEnabled());
        QVERIFY(at.studio->find("run_resume")->toolTip().contains(QStringLiteral("no checkpoint")));
    }

    void aFinishedRunIsMadeAgainBesideItsFolder()
    {
        RunsStudio at;
        at.show();
        at.add("alpha", {.steps = 40, .totalSteps = 40, .settings = kSettings});
        QVERIFY(at.studio->find("run_repeat")->isVisible());
        at.click("run_repeat");
        QTRY_VERIFY(at.studio->plan->runs == 1 && !at.studio->session().isActive());
        QCOMPARE(at.studio->plan->config->training.outputDir, at.path("alpha-again"));
        at.add("beta", {.steps = 30, .totalSteps = 40, .settings = kSettings});
        QVERIFY(!at.studio->find("run_repeat")->isVisible()); // it goes on instead
        at.add("gamma", {.steps = 40, .totalSteps = 40});
        QVERIFY(!at.studio->find("run_repeat")->isVisible()); // of which nobody knows the settings
    }

    void aRunResumesFromAnyCheckpoint()
    {
        RunsStudio at;
        at.show();
        const test::RunFolderPlan plan{.steps = 30, .totalSteps = 40, .checkpoint = 20, .settings = kSettings};
        at.add("alpha", plan);
        QVERIFY(!at.studio->find("run_resume_from")->isVisible());
        test::writeRunFolder(at.path("beta"), {.steps = 30, .totalSteps = 40, .checkpoint = 10});
        test::writeFileIn(at.path("beta"), "checkpoint-15/trainer_state.json", "{"); // torn
        at.add("beta", plan);
        auto *from = at.studio->find<QPushButton>("run_resume_from");
        QVERIFY(from->isVisible());
        QCOMPARE(chooseFromMenu(from, QStringLiteral("Step 10")),
            QStringList({QStringLiteral("Step 20"), QStringLiteral("Step 10")}));
        QTRY_VERIFY_WITH_TIMEOUT(at.studio->plan->runs == 1 && !at.studio->session().isActive(), 30'000);
        QCOMPARE(test::resumesFrom(*at.studio->plan->config), at.path("beta/checkpoint-10"));
    }

    void runsAreMarkedByMouseAndByKeyboard()
    {
        RunsStudio at;
        at.show();
        const QString a = at.add("alpha", {.settings = kSettings + "lora_rank: 8\n"});
        const QString b = at.add("beta", {.settings = kSettings + "lora_rank: 16\n"});
        const QRect mark = RunDelegate::markRect(at.cell(a, RunListModel::Name), Qt::LeftToRight);
        QTest::mouseClick(at.table().viewport(), Qt::LeftButton, {}, mark.center());
        QCOMPARE(at.runs().compared(), QStringList(a));
        at.page().select(b);
        at.table().setFocus();
        at.studio->press(Qt::Key_Space);
        QCOMPARE(at.runs().compared(), QStringList({a, b}));
        auto *table = at.studio->find<QLabel>("run_differences");
        QVERIFY(table->isVisible());
        for (const char *part : {"lora_rank", "LoRA rank", "16"})
            QVERIFY2(table->text().contains(QString::fromLatin1(part)), part);
        QVERIFY(!table->text().contains(QStringLiteral("learning_rate")));
        QCOMPARE(at.studio->find<QAbstractButton>("compare")->text(), QStringLiteral("&Compare 2"));
        at.click("compare");
        QVERIFY(at.runs().compared().isEmpty());
        QVERIFY(!table->isVisible());
    }

    void theChosenRunShowsItsCurve()
    {
        RunsStudio at;
        at.show();
        at.add("alpha", {});
        QTRY_VERIFY(at.page().chart()->isVisible());
        at.add("beta", {.steps = 0});
        QTRY_VERIFY(!at.page().chart()->isVisible());
    }

    void aRunIsDeletedToTheTrashAfterAQuestion()
    {
        RunsStudio at;
        at.show();
        const QString id = at.add("alpha", {.settings = kSettings});
        test::writeFileIn(at.path("beside"), "keep.txt", "x");
        at.click("run_delete");
        QCOMPARE(at.studio->dialogs.asked.last(), QStringLiteral("delete"));
        QVERIFY(QDir(fromUtf8(at.path("alpha"))).exists());
        at.studio->dialogs.deletes = true;
        at.table().setFocus();
        at.studio->press(Qt::Key_Delete);
        QVERIFY(!QDir(fromUtf8(at.path("alpha"))).exists());
        QVERIFY(QFile::exists(fromUtf8(at.path("beside/keep.txt"))));
        QVERIFY(at.runs().record(id) == nullptr);
    }

    void aRunThatIsUnderWayIsNeverDeleted()
    {
        RunsStudio at;
        at.studio->plan->stepTime = 50ms;
        at.studio->fill();
        at.studio->config().setValue("output_dir", at.path("live"));
        test::writeRunFolder(at.path("live"), {.steps = 1});
        QVERIFY(at.studio->workspace.start());
        at.show();
        at.studio->dialogs.deletes = true;
        at.page().select(at.studio->workspace.follower().current());
        QVERIFY(!at.studio->find("run_delete")->isVisible());
        at.page().act(RunAction::Delete);
        at.page().act(RunAction::Forget);
        QVERIFY(at.studio->dialogs.asked.isEmpty());
        QVERIFY(QDir(fromUtf8(at.path("live"))).exists());
        QCOMPARE(at.runs().rowCount(), 1);
        at.studio->session().requestStop(StopWish::Discard);
        QTRY_VERIFY(!at.studio->session().isActive());
    }

    void theQueueIsFilledFromTheFormAndOrderedByKeyboard()
    {
        RunsStudio at;
        at.studio->fill();
        at.studio->config().setValue("output_dir", at.path("a"));
        at.click("queue_button");
        auto *said = at.studio->find<MessageLine>("queued");
        QVERIFY(said->isVisible());
        QVERIFY(said->text().contains(QStringLiteral("number 1")));
        at.click("queue_button");
        QVERIFY(said->text().contains(fromUtf8(at.path("a-2"))));
        at.show();
        QCOMPARE(at.shownNames(), QStringList({QStringLiteral("a"), QStringLiteral("a-2")}));
        at.page().select(at.runs().queued().first());
        at.table().setFocus();
        at.studio->press(Qt::Key_Down, Qt::ControlModifier);
        QCOMPARE(at.shownNames(), QStringList({QStringLiteral("a-2"), QStringLiteral("a")}));
        QVERIFY(!at.studio->find("run_down")->isEnabled());
        at.click("run_up");
        QCOMPARE(at.shownNames(), QStringList({QStringLiteral("a"), QStringLiteral("a-2")}));
        at.studio->press(Qt::Key_Delete);
        // Edited in the form, and put back.
        at.page().select(at.runs().queued().first());
        const QString id = at.page().current();
        at.click("run_open");
        QVERIFY(at.studio->page().isVisible());
        QCOMPARE(at.studio->find<QAbstractButton>("queue_button")->text(), QStringLiteral("&Update in queue"));
        at.studio->config().setValue("lora_rank", 32);
        at.click("queue_button");
        QCOMPARE(at.studio->workspace.queue().settings(id)->config().finetuning.loraRank, std::int64_t{32});
    }

    void whatWaitsSinceLastTimeIsOffered()
    {
        RunsStudio at;
        at.studio->fill();
        at.studio->config().setValue("output_dir", at.path("a"));
        QVERIFY(at.studio->workspace.enqueue());
        at.open();
        at.show();
        auto *message = at.studio->find<MessageLine>("runs_message");
        QVERIFY(message->isVisible());
        QCOMPARE(message->links(), QStringList(QStringLiteral("Start the queue")));
        QCOMPARE(at.studio->plan->runs.load(), 0);
        Q_EMIT message->linkActivated(0);
        QTRY_VERIFY(at.studio->plan->runs == 1 && !at.studio->session().isActive());
        QVERIFY(!message->isVisible());
    }

    void theTrainPageOffersToGoOnAfterACrash()
    {
        RunsStudio at;
        at.studio.reset();
        test::writeRunFolder(
            at.path("broken"), {.steps = 30, .totalSteps = 40, .checkpoint = 20, .settings = kSettings});
        for (const bool dismisses : {true, false}) {
            {
                Result<RunRegistry> registry = RunRegistry::open(at.path("runs.sqlite"));
                Result<RunRecord> known = registry->addFolder(at.path("broken"));
                QVERIFY(known && registry->change(known->id, [](RunRecord &run) {
                    run.state = RunState::Running;
                    run.processId = 1;
                    run.processStart = "gone";
                    run.isDismissed = false;
                }));
            }
            at.open();
            auto *line = at.studio->find<MessageLine>("interrupted");
            QVERIFY(line->isVisible());
            QCOMPARE(line->text(), QStringLiteral("The run \"broken\" was interrupted at step 30."));
            QCOMPARE(line->links(), QStringList({QStringLiteral("Resume"), QStringLiteral("Dismiss")}));
            Q_EMIT line->linkActivated(dismisses ? 1 : 0);
            QVERIFY(!line->isVisible());
            if (!dismisses) {
                QTRY_VERIFY(at.studio->plan->runs == 1 && !at.studio->session().isActive());
                QCOMPARE(test::resumesFrom(*at.studio->plan->config), at.path("broken/checkpoint-20"));
            }
            QVERIFY(!line->isVisible());
            at.studio.reset();
        }
    }

    void everythingHasANameAndAPlaceForTheKeyboard()
    {
        RunsStudio at;
        at.show();
        at.add("alpha", {.steps = 30, .totalSteps = 40, .checkpoint = 20, .settings = kSettings});
        for (QWidget *widget : at.page().findChildren<QWidget *>()) {
            if (!widget->isVisible() || (widget->focusPolicy() & Qt::TabFocus) == 0 || !widget->isEnabled())
                continue;
            if (qobject_cast<QAbstractButton *>(widget) == nullptr && qobject_cast<QLineEdit *>(widget) == nullptr
                && qobject_cast<QPlainTextEdit *>(widget) == nullptr && qobject_cast<QTableView *>(widget) == nullptr)
                continue;
            QVERIFY2(!widget->accessibleName().isEmpty(), qPrintable(widget->objectName()));
        }
    }
};

int main(int argc, char **argv)
{
    return runUiTest<TestRunsPage>(argc, argv);
}

#include "tst_runs_page.moc"
