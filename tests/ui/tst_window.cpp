// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/studio.h"

#include "charts/plot_view.h"
#include "session/translate.h"
#include "widgets/elided_label.h"
#include "widgets/message_line.h"

#include <QAbstractItemView>
#include <QClipboard>
#include <QDialog>
#include <QDialogButtonBox>
#include <QMessageBox>
#include <QProgressBar>

using namespace luthier;
using namespace std::chrono_literals;

namespace
{

struct Window : Studio {
    using Studio::Studio;

    QString headline() { return find<QLabel>("run_headline")->text(); }
    QString detail() { return find<ElidedLabel>("run_detail")->text(); }
    QString state()
    {
        const auto *pill = find<>("run_state");
        return pill->isVisible() ? pill->accessibleName() : QString();
    }
    QAbstractItemModel *log() { return find<QAbstractItemView>("log")->model(); }
    QString logText()
    {
        QStringList lines;
        for (int row = 0; row < log()->rowCount(); ++row)
            lines.append(log()->index(row, 0).data().toString());
        return lines.join(QLatin1Char('\n'));
    }
    PlotView &plot() { return *page().chart()->plot(); }
    bool isIdle() { return session().state() == TrainSession::State::Idle; }
    void clickStart() { QTest::mouseClick(start(), Qt::LeftButton); }
    /// A run that does not end by itself.
    bool startEndless()
    {
        plan->steps = 1'000'000;
        plan->stepTime = 2ms;
        clickStart();
        return QTest::qWaitFor([this] { return plan->reported > 3 && !page().chart()->plot()->lines().isEmpty(); });
    }
};

/// Presses what in a dialog that is about to open matches; returns what the dialog says.
QString answerDialog(const QString &objectName, const std::function<void()> &opens)
{
    QString text;
    QTimer::singleShot(0, qApp, [&] {
        auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
        if (box == nullptr)
            return;
        text = box->text();
        if (objectName.isEmpty())
            QTest::keyClick(box, Qt::Key_Escape);
        else
            QTest::mouseClick(box->findChild<QPushButton *>(objectName), Qt::LeftButton);
    });
    opens();
    return text;
}

} // namespace

class TestWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSampleIsReadyAtTheFirstStart();
    void aClickOnStartTrainsAndEverythingShowsIt();
    void whileItRunsTheWindowSaysHowFarItIs();
    void stopAsksAndDoesWhatWasAnswered_data();
    void stopAsksAndDoesWhatWasAnswered();
    void theDialogsOfTheProgramAnswerTheSame();
    void anErrorOfTheTrainerIsShownAndTheWindowGoesOn();
    void anEngineThatCannotBeMadeIsAnError();
    void closingWhileTrainingAsks();
    void closingWhileNothingRunsAsksNothing();
    void startJumpsToTheFirstError_data();
    void startJumpsToTheFirstError();
    void withoutAnEngineStartSaysWhy();
    void theKeyboardAloneReachesAFinishedRun();
    void theKeyboardIsWhereItWasAfterARun();
    void theFormComesBackAtTheNextStart();
    void theLogIsFilteredSearchedAndCopied();
    void theHeaderNamesWhatIsOpen();
    void theThemeIsSwitchedLive();
    void nothingIsCutOff_data();
    void nothingIsCutOff();
};

void TestWindow::theSampleIsReadyAtTheFirstStart()
{
    QVERIFY2(*LUTHIER_SAMPLE_MODEL != '\0', "the sample model is needed: run ./test");
    StudioOptions options;
    options.hasSample = true;
    Window w(options);
    QVERIFY(w.isActive);
    QCOMPARE(shownIn(w.form().row("model_name_or_path")->editor()->control()), QString::fromUtf8(LUTHIER_SAMPLE_MODEL));
    QCOMPARE(shownIn(w.form().row("dataset")->editor()->control()), QStringLiteral("luthier_demo"));
    QVERIFY(w.config().obstacles().empty());
    QVERIFY(!w.find<>("obstacles")->isVisible());
    QVERIFY(!w.find<>("changed")->isVisible());
    QCOMPARE(w.headline(), QStringLiteral("Ready"));
    QVERIFY(w.state().isEmpty());
    QVERIFY(w.start()->isVisible() && w.start()->isEnabled());
    QVERIFY(!w.stop()->isVisible());
    // What follows from it is looked up in the background.
    QTRY_VERIFY(w.find<QLabel>("memory_total")->isVisible());
    QTRY_VERIFY(w.find<QLabel>("memory_verdict")->text().contains(QStringLiteral("fits")));
    const auto says = [&w](const QString &text) {
        for (const ElidedLabel *label : w.form().findChildren<ElidedLabel *>()) {
            if (label->isVisible() && label->text().contains(text))
                return true;
        }
        return false;
    };
    QTRY_VERIFY(says(QStringLiteral("86 row")));
    QVERIFY(says(QStringLiteral("effective batch 4")));
    QVERIFY(says(QStringLiteral("60 steps")));
    QTRY_VERIFY(says(QStringLiteral("trained")));
    // Return begins it.
    QCOMPARE(QApplication::focusWidget(), w.start());
    w.press(Qt::Key_Return);
    QVERIFY(!w.isIdle());
    QTRY_VERIFY(w.isIdle());
    QCOMPARE(w.plan->config->model.modelNameOrPath, std::string(LUTHIER_SAMPLE_MODEL));
}

void TestWindow::aClickOnStartTrainsAndEverythingShowsIt()
{
    Window w;
    w.fill();
    QVERIFY(w.config().obstacles().empty());
    typeInto(w.edit("lora_rank"), QStringLiteral("12"));
    w.clickStart();
    QVERIFY(!w.isIdle());
    QTRY_VERIFY(w.isIdle());
    QCOMPARE(w.plan->runs.load(), 1);
    QCOMPARE(w.plan->config->finetuning.loraRank, 12); // what was in the form is what was trained
    QCOMPARE(w.plan->config->training.outputDir, std::string("/somewhere/out"));
    QVERIFY(w.plan->summary.find("| `lora_rank` | **`12`** (default: `8`) | form |") != std::string::npos);
    QVERIFY2(w.headline().startsWith(QStringLiteral("Finished after 20")), qPrintable(w.headline()));
    QVERIFY(w.detail().contains(QStringLiteral("eval")));
    QCOMPARE(w.state(), QStringLiteral("Finished"));
    const auto *bar = w.window.findChild<QProgressBar *>();
    QCOMPARE(bar->value(), bar->maximum());
    QVERIFY(w.find<LinkButton>("open_folder")->isVisible());
    // The curve: every step, and the evaluations.
    QCOMPARE(w.plot().lines().size(), 3);
    QCOMPARE(w.plot().lines().at(0).points.size(), 20);
    QCOMPARE(w.plot().lines().at(0).points.last(), QPointF(20, FakeTrainer::lossAt(20)));
    QCOMPARE(w.plot().lines().at(2).points.size(), 4);
    QVERIFY(w.logText().contains(QStringLiteral("step 20 loss")));
    QVERIFY(w.logText().contains(QStringLiteral("finished: 20 steps")));
    // What a second run would change is said before it starts.
    auto *changes = w.window.findChild<ElidedLabel *>(QStringLiteral("run_changes"));
    QVERIFY(!changes->isVisible());
    typeInto(w.edit("lora_rank"), QStringLiteral("16"));
    QVERIFY(changes->isVisible());
    QCOMPARE(changes->text(), QStringLiteral("Since the last run: LoRA rank 12 → 16"));
    typeInto(w.edit("lora_rank"), QStringLiteral("12"));
    QVERIFY(!changes->isVisible());
    // A second run begins with an empty chart and an empty log.
    w.plan->steps = 5;
    w.clickStart();
    QTRY_VERIFY(w.isIdle());
    QCOMPARE(w.plot().lines().at(0).points.size(), 5);
    QVERIFY(!w.logText().contains(QStringLiteral("step 20 loss")));
}

void TestWindow::whileItRunsTheWindowSaysHowFarItIs()
{
    Window w;
    w.fill();
    QVERIFY(w.startEndless());
    QVERIFY(w.stop()->isVisible() && w.stop()->isEnabled());
    QVERIFY(!w.start()->isVisible());
    QCOMPARE(w.state(), QStringLiteral("Training"));
    QTRY_VERIFY2(w.headline().startsWith(QStringLiteral("Step ")), qPrintable(w.headline()));
    QVERIFY(w.headline().endsWith(QStringLiteral("of 1,000,000")));
    QVERIFY2(w.detail().startsWith(QStringLiteral("412 tok/s · ")), qPrintable(w.detail()));
    QVERIFY(w.detail().endsWith(QStringLiteral("left")));
    // It goes on.
    const qsizetype before = w.plot().lines().at(0).points.size();
    QTRY_VERIFY(w.plot().lines().at(0).points.size() > before + 5);
    QVERIFY(w.log()->rowCount() > 1);
    // The form can be edited meanwhile; the run keeps what it began with.
    typeInto(w.edit("lora_rank"), QStringLiteral("33"));
    QCOMPARE(w.config().config().finetuning.loraRank, 33);
    w.press(Qt::Key_Return, Qt::ControlModifier); // no second run
    w.session().requestStop(StopWish::Discard);
    QTRY_VERIFY(w.isIdle());
    QCOMPARE(w.plan->runs.load(), 1);
    QVERIFY(w.plan->config->finetuning.loraRank != 33);
}

void TestWindow::stopAsksAndDoesWhatWasAnswered_data()
{
    QTest::addColumn<int>("answer");
    QTest::newRow("save") << static_cast<int>(StopWish::SaveAndStop);
    QTest::newRow("discard") << static_cast<int>(StopWish::Discard);
    QTest::newRow("continue") << -1;
}

void TestWindow::stopAsksAndDoesWhatWasAnswered()
{
    QFETCH(int, answer);
    Window w;
    w.fill();
    QVERIFY(w.startEndless());
    w.dialogs.wish = answer < 0 ? std::nullopt : std::optional(static_cast<StopWish>(answer));
    QTest::mouseClick(w.stop(), Qt::LeftButton);
    QCOMPARE(w.dialogs.asked, QStringList{QStringLiteral("stop")});
    if (answer < 0) {
        const std::int64_t before = w.plan->reported;
        QTRY_VERIFY(w.plan->reported > before + 5);
        QCOMPARE(w.session().state(), TrainSession::State::Running);
        QVERIFY(w.stop()->isEnabled());
        w.session().requestStop(StopWish::Discard);
        QTRY_VERIFY(w.isIdle());
        return;
    }
    QCOMPARE(w.session().state(), TrainSession::State::Stopping); // acknowledged at once
    QVERIFY(!w.stop()->isEnabled());
    QCOMPARE(w.state(), QStringLiteral("Stopping"));
    QTRY_VERIFY(w.isIdle());
    QCOMPARE(*w.plan->wishSeen, static_cast<StopWish>(answer));
    const bool saved = answer == static_cast<int>(StopWish::SaveAndStop);
    QVERIFY2(w.headline().startsWith(saved ? QStringLiteral("Saved after") : QStringLiteral("Discarded after")),
        qPrintable(w.headline()));
    QCOMPARE(w.find<LinkButton>("open_folder")->isVisible(), saved);
    QVERIFY(w.start()->isVisible() && w.start()->isEnabled());
    QVERIFY(!w.stop()->isVisible());
    QVERIFY(w.logText().contains(saved ? QStringLiteral("stopped and saved") : QStringLiteral("discarded: ")));
}

void TestWindow::theDialogsOfTheProgramAnswerTheSame()
{
    Window w;
    NativeDialogs native;
    std::optional<StopWish> wish;
    const std::tuple<const char *, std::optional<StopWish>> answers[] = {
        {"stop_save", StopWish::SaveAndStop}, {"stop_discard", StopWish::Discard}, {"", std::nullopt}};
    for (const auto &[button, wanted] : answers) {
        wish = StopWish::Discard;
        QVERIFY(!answerDialog(QString::fromLatin1(button), [&] { wish = native.askStop(&w.window); }).isEmpty());
        QVERIFY(wish == wanted);
        wish = StopWish::Discard;
        QVERIFY(!answerDialog(QString::fromLatin1(button), [&] { wish = native.askClose(&w.window); }).isEmpty());
        QVERIFY(wish == wanted);
    }
    // Return is the answer that loses nothing.
    QTimer::singleShot(0, qApp, [] { QTest::keyClick(QApplication::activeModalWidget(), Qt::Key_Return); });
    QCOMPARE(native.askStop(&w.window).value(), StopWish::SaveAndStop);
    QVERIFY(answerDialog({}, [&] {
        native.tell(&w.window, QStringLiteral("T"), QStringLiteral("It is so."));
    }).contains(QStringLiteral("It is so.")));
    const auto import = [&](const char *text, bool accept) {
        QTimer::singleShot(0, qApp, [=] {
            auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
            typeInto(dialog->findChild<QPlainTextEdit *>(), QString::fromLatin1(text));
            const auto buttons = dialog->findChild<QDialogButtonBox *>()->buttons();
            for (QAbstractButton *button : buttons) {
                if (dialog->findChild<QDialogButtonBox *>()->buttonRole(button)
                    == (accept ? QDialogButtonBox::AcceptRole : QDialogButtonBox::RejectRole))
                    QTest::mouseClick(button, Qt::LeftButton);
            }
        });
        return native.askText(&w.window);
    };
    QCOMPARE(import("stage: sft", true), QStringLiteral("stage: sft"));
    QCOMPARE(import("stage: sft", false), QString());
}

void TestWindow::anErrorOfTheTrainerIsShownAndTheWindowGoesOn()
{
    Window w;
    w.fill();
    w.plan->failure = Error{ErrorCode::Io, Text("Test", "The disk is full."), Text("Test", "Free some space."), "/out"};
    w.clickStart();
    QTRY_VERIFY(w.isIdle());
    QCOMPARE(w.headline(), QStringLiteral("Training failed"));
    QCOMPARE(w.state(), QStringLiteral("Failed"));
    auto *error = w.find<MessageLine>("run_error");
    QVERIFY(error->isVisible());
    QCOMPARE(error->kind(), MessageKind::Error);
    QCOMPARE(error->text(), QStringLiteral("The disk is full. Free some space."));
    QVERIFY(w.logText().contains(QStringLiteral("/out: The disk is full.")));
    QCOMPARE(w.plot().lines().at(0).points.size(), 10); // what there was stays to be looked at
    QVERIFY(!w.find<LinkButton>("open_folder")->isVisible());
    // Mended, it runs.
    w.plan->failure.reset();
    QVERIFY(w.start()->isVisible() && w.start()->isEnabled());
    w.clickStart();
    QVERIFY(!error->isVisible());
    QTRY_VERIFY(w.isIdle());
    QVERIFY(w.headline().startsWith(QStringLiteral("Finished")));
    QVERIFY(!error->isVisible());
}

void TestWindow::anEngineThatCannotBeMadeIsAnError()
{
    ScriptedDialogs dialogs;
    Languages languages;
    StudioSetup setup;
    setup.makeTrainer = []() -> Result<std::unique_ptr<Trainer>> {
        return Error{ErrorCode::Unsupported, Text("Test", "No engine here."), {}, {}};
    };
    Workspace workspace(setup);
    MainWindow window(workspace, languages, dialogs);
    window.show();
    workspace.config().setValue("model_name_or_path", "/models/small");
    workspace.config().setValue("dataset", "luthier_demo");
    workspace.config().setValue("output_dir", "/somewhere/out");
    workspace.config().setValue("template", "qwen");
    QVERIFY(workspace.config().obstacles().empty());
    QTest::mouseClick(window.findChild<QPushButton *>(QStringLiteral("start_button")), Qt::LeftButton);
    QTRY_VERIFY(!workspace.session().isActive());
    QCOMPARE(window.findChild<MessageLine *>(QStringLiteral("run_error"))->text(), QStringLiteral("No engine here."));
}

void TestWindow::closingWhileTrainingAsks()
{
    {
        Window w;
        w.fill();
        QVERIFY(w.startEndless());
        w.dialogs.wish = std::nullopt;
        QVERIFY(!w.window.close());
        QCOMPARE(w.dialogs.asked, QStringList{QStringLiteral("close")});
        QVERIFY(w.window.isVisible());
        QCOMPARE(w.session().state(), TrainSession::State::Running);
        // Save, then close: the window goes when the run has ended.
        w.dialogs.wish = StopWish::SaveAndStop;
        w.window.close();
        QTRY_VERIFY(!w.window.isVisible());
        QVERIFY(w.isIdle());
        QCOMPARE(*w.plan->wishSeen, StopWish::SaveAndStop);
    }
    {
        Window w;
        w.fill();
        QVERIFY(w.startEndless());
        // A stop that is under way is waited for, without another question.
        w.dialogs.wish = StopWish::Discard;
        QTest::mouseClick(w.stop(), Qt::LeftButton);
        w.window.close();
        QTRY_VERIFY(!w.window.isVisible());
        QCOMPARE(w.dialogs.asked, QStringList{QStringLiteral("stop")});
        QCOMPARE(*w.plan->wishSeen, StopWish::Discard);
    }
}

void TestWindow::closingWhileNothingRunsAsksNothing()
{
    Window w;
    w.fill();
    w.clickStart();
    QTRY_VERIFY(w.isIdle());
    QVERIFY(w.window.close());
    QVERIFY(w.dialogs.asked.isEmpty());
}

void TestWindow::startJumpsToTheFirstError_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<bool>("byKeys");
    const std::pair<const char *, bool> cases[] = {
        {"lora_rank", false}, {"lora_alpha", false}, {"freeze_trainable_layers", true}, {"pissa_init", true}};
    for (const auto &[key, byKeys] : cases)
        QTest::newRow(key) << QString::fromLatin1(key) << byKeys;
}

void TestWindow::startJumpsToTheFirstError()
{
    QFETCH(QString, key);
    QFETCH(bool, byKeys);
    Window w;
    w.fill();
    QVERIFY(w.config().obstacles().empty());
    if (key == QStringLiteral("pissa_init"))
        w.config().setValue("pissa_init", true); // right, but for export only
    else
        w.config().setValue(toUtf8(key), "8x");
    if (key == QStringLiteral("freeze_trainable_layers"))
        w.config().setValue("finetuning_type", "freeze");
    QVERIFY(!w.config().obstacles().empty());
    QVERIFY(w.start()->isEnabled()); // never a dead button
    // Whatever hides it at the moment.
    w.search()->setFocus();
    typeKeys(QStringLiteral("output"));
    if (byKeys)
        w.press(Qt::Key_Return, Qt::ControlModifier);
    else
        w.clickStart();
    QVERIFY(w.isIdle());
    QCOMPARE(w.plan->runs.load(), 0);
    ParamRow *row = w.form().findRow(toUtf8(key));
    QVERIFY(row != nullptr);
    QCOMPARE(QApplication::focusWidget(), row->editor()->control());
    QTRY_VERIFY(isInView(row) && isInView(row->messageArea()));
    QVERIFY(w.search()->text().isEmpty());
    QVERIFY(w.dialogs.told.isEmpty());
}

void TestWindow::withoutAnEngineStartSaysWhy()
{
    StudioOptions options;
    options.canTrain = false;
    Window w(options);
    w.fill();
    QVERIFY(w.start()->toolTip().contains(QStringLiteral("built without an engine")));
    w.clickStart();
    QCOMPARE(w.dialogs.told.size(), 1);
    QVERIFY(w.dialogs.told.first().contains(QStringLiteral("built without an engine")));
    QVERIFY(w.isIdle());
    w.press(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(w.dialogs.told.size(), 2);
}

void TestWindow::theKeyboardAloneReachesAFinishedRun()
{
    Window w;
    w.fill();
    const auto tabTo = [&w](const QString &name) {
        for (int i = 0; i < 150; ++i) {
            if (QApplication::focusWidget() != nullptr && QApplication::focusWidget()->objectName() == name)
                return true;
            w.press(Qt::Key_Tab);
        }
        return false;
    };
    QVERIFY(tabTo(QStringLiteral("learning_rate")));
    QTRY_VERIFY(isInView(QApplication::focusWidget())); // the form scrolls along
    w.press(Qt::Key_A, Qt::ControlModifier);
    typeKeys(QStringLiteral("3e-4"));
    // Back and forth.
    w.press(Qt::Key_Backtab, Qt::ShiftModifier);
    QVERIFY(QApplication::focusWidget()->objectName() != QStringLiteral("learning_rate"));
    w.press(Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("learning_rate"));
    // By search.
    w.press(Qt::Key_F, Qt::ControlModifier);
    typeKeys(QStringLiteral("cutoff"));
    w.press(Qt::Key_Return);
    QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("cutoff_len"));
    w.press(Qt::Key_A, Qt::ControlModifier);
    typeKeys(QStringLiteral("128"));
    // A choice and a switch.
    QVERIFY(tabTo(QStringLiteral("finetuning_type")));
    const QString before = shownIn(QApplication::focusWidget());
    w.press(Qt::Key_Down);
    QVERIFY(shownIn(QApplication::focusWidget()) != before);
    w.press(Qt::Key_Up);
    QCOMPARE(shownIn(QApplication::focusWidget()), before);
    w.press(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(!w.isIdle());
    QTRY_VERIFY(w.isIdle());
    QCOMPARE(w.plan->config->training.learningRate, 3e-4);
    QCOMPARE(w.plan->config->data.cutoffLen, 128);
    QVERIFY(tabTo(QStringLiteral("open_folder")));
    // Stop by its letter.
    w.plan->steps = 1'000'000;
    w.plan->stepTime = 2ms;
    w.press(Qt::Key_S, Qt::AltModifier);
    QTRY_VERIFY(!w.isIdle());
    w.dialogs.wish = StopWish::SaveAndStop;
    QTRY_VERIFY(w.plan->reported > 25);
    w.press(Qt::Key_T, Qt::AltModifier);
    QTRY_COMPARE(w.dialogs.asked, QStringList{QStringLiteral("stop")});
    QTRY_VERIFY(w.isIdle());
}

void TestWindow::theKeyboardIsWhereItWasAfterARun()
{
    Window w;
    w.fill();
    w.plan->steps = 1'000'000;
    w.plan->stepTime = 2ms;
    w.dialogs.wish = StopWish::SaveAndStop;
    w.start()->setFocus();
    w.press(Qt::Key_Space);
    QTRY_VERIFY(w.plan->reported > 3);
    QCOMPARE(QApplication::focusWidget(), w.stop());
    w.press(Qt::Key_Space);
    QTRY_VERIFY(w.isIdle());
    QCOMPARE(QApplication::focusWidget(), w.start());
    // Somewhere else meanwhile, it stays there.
    w.press(Qt::Key_Space);
    QVERIFY(!w.isIdle());
    QWidget *field = w.edit("lora_rank");
    w.session().requestStop(StopWish::Discard);
    QTRY_VERIFY(w.isIdle());
    QCOMPARE(QApplication::focusWidget(), field);
}

void TestWindow::theFormComesBackAtTheNextStart()
{
    const QTemporaryDir folder;
    StudioOptions options;
    options.formPath = folder.filePath(QStringLiteral("form.json"));
    {
        Window w(options);
        w.fill();
        typeInto(w.edit("lora_rank"), QStringLiteral("24"));
        typeInto(w.edit("learning_rate"), QStringLiteral("7e-"));
        w.window.close();
    }
    Window w(options);
    QCOMPARE(shownIn(w.form().row("lora_rank")->editor()->control()), QStringLiteral("24"));
    QVERIFY(w.config().isChanged("lora_rank"));
    QCOMPARE(w.config().config().model.modelNameOrPath, std::string("/models/small"));
    // What could not be used yet is there too, with its message.
    QCOMPARE(shownIn(w.form().row("learning_rate")->editor()->control()), QStringLiteral("7e-"));
    QVERIFY(w.form().row("learning_rate")->hasMessages());
    QTest::mouseClick(w.form().row("lora_rank")->changedMark(), Qt::LeftButton);
    QVERIFY(!w.config().isChanged("lora_rank"));
}

void TestWindow::theLogIsFilteredSearchedAndCopied()
{
    Window w;
    w.fill();
    w.plan->nanAtStep = 7;
    w.clickStart();
    QTRY_VERIFY(w.isIdle());
    const int all = w.log()->rowCount();
    QVERIFY(all > 5);
    auto *level = w.find<QComboBox>("log_level");
    level->setFocus();
    QTest::keyClick(level, Qt::Key_End);
    QCOMPARE(w.log()->rowCount(), 1); // the step without a loss
    QVERIFY(w.logText().contains(QStringLiteral("step 7")));
    QTest::keyClick(level, Qt::Key_Home);
    w.find<QLineEdit>("log_search")->setFocus();
    typeKeys(QStringLiteral("EVALUATED"));
    QCOMPARE(w.log()->rowCount(), 4);
    w.press(Qt::Key_A, Qt::ControlModifier);
    w.press(Qt::Key_Delete);
    QCOMPARE(w.log()->rowCount(), all);
    auto *list = w.find<QAbstractItemView>("log");
    list->setFocus();
    list->setCurrentIndex(w.log()->index(1, 0));
    w.press(Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text(), w.log()->index(1, 0).data().toString());
    list->clearSelection();
    w.press(Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text().trimmed(), w.logText());
}

void TestWindow::theHeaderNamesWhatIsOpen()
{
    Window w;
    w.config().setValue("model_name_or_path", "/models/SmolLM2-135M.Q4_1.gguf");
    w.config().setValue("dataset", "security");
    bool isNamed = false;
    for (const ElidedLabel *label : w.find<>("header")->findChildren<ElidedLabel *>())
        isNamed = isNamed || label->text() == QStringLiteral("SmolLM2-135M.Q4_1 · security");
    QVERIFY(isNamed);
    QTRY_VERIFY(w.find<ElidedLabel>("device")->text().contains(QStringLiteral("free")));
}

void TestWindow::theThemeIsSwitchedLive()
{
    Window w;
    w.fill();
    w.config().setValue("learning_rate", 0.01); // a message with colours of its own
    const auto brightness = [&w] {
        return w.window.grab().toImage().scaled(1, 1, {}, Qt::SmoothTransformation).pixelColor(0, 0).lightnessF();
    };
    QVERIFY(brightness() > 0.7F);
    QVERIFY(!chooseFromMenu(w.find<LinkButton>("view_menu"), QStringLiteral("Dark")).isEmpty());
    QVERIFY(Theme::of(w.window.palette()).isDark);
    QTRY_VERIFY(brightness() < 0.3F);
    QVERIFY(!chooseFromMenu(w.find<LinkButton>("view_menu"), QStringLiteral("Light")).isEmpty());
    QTRY_VERIFY(brightness() > 0.7F);
}

void TestWindow::nothingIsCutOff_data()
{
    QTest::addColumn<QSize>("size");
    for (const QSize size : {QSize(1024, 700), QSize(1280, 800), QSize(1920, 1080)})
        QTest::addRow("%dx%d", size.width(), size.height()) << size;
}

void TestWindow::nothingIsCutOff()
{
    QFETCH(QSize, size);
    StudioOptions options;
    options.size = size;
    options.hasSample = *LUTHIER_SAMPLE_MODEL != '\0';
    Window w(options);
    if (options.hasSample)
        QTRY_VERIFY(w.find<QLabel>("memory_total")->isVisible());
    const auto cutOff = [&w]() -> QString {
        QTest::qWait(30);
        for (const QWidget *widget : w.window.findChildren<QWidget *>()) {
            // Only the command itself may be longer than there is room.
            if (!widget->isVisible() || widget->objectName() == QStringLiteral("command_line")
                || widget->inherits("QLineEditIconButton"))
                continue;
            const auto *label = qobject_cast<const QLabel *>(widget);
            const auto *elided = qobject_cast<const ElidedLabel *>(widget);
            const bool mustBeWhole = elided != nullptr
                && (w.find<>("memory_panel")->isAncestorOf(elided) || w.find<>("run_panel")->isAncestorOf(elided));
            bool isWhole = true;
            if (label != nullptr && label->wordWrap())
                isWhole = label->height() >= label->heightForWidth(label->width());
            else if (label != nullptr || mustBeWhole || qobject_cast<const QAbstractButton *>(widget) != nullptr)
                isWhole = widget->width() >= widget->sizeHint().width();
            if (!isWhole)
                return QStringLiteral("%1 %2 “%3” has %4 of %5")
                    .arg(QString::fromLatin1(widget->metaObject()->className()), widget->objectName(),
                        label != nullptr ? label->text() : widget->accessibleName())
                    .arg(widget->width())
                    .arg(widget->sizeHint().width());
        }
        return {};
    };
    QCOMPARE(cutOff(), QString());
    w.fill();
    w.config().setValue("learning_rate", 0.01);
    w.plan->steps = 2145;
    w.clickStart();
    QTRY_VERIFY(w.isIdle());
    QCOMPARE(cutOff(), QString());
    QTest::mouseClick(w.level(1), Qt::LeftButton);
    w.page().commandBar()->setOpen(true);
    QCOMPARE(cutOff(), QString());
    w.page().showHelp(findParam("learning_rate"));
    QCOMPARE(cutOff(), QString());
}

int main(int argc, char **argv)
{
    return runUiTest<TestWindow>(argc, argv);
}
#include "tst_window.moc"
