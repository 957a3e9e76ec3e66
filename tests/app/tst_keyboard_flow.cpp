// SPDX-License-Identifier: GPL-3.0-or-later
// A whole flow by keyboard alone, in the real window with the real engine: the sample is started, watched, paused and
// continued; its process is killed; the next one finds the run, resumes it, compares it with an earlier one and saves
// the chart. The window lives in a process of its own, this program with another first word.
#include "main_window.h"
#include "pages/train_page.h"
#include "run/run_curves.h"
#include "session/languages.h"
#include "session/translate.h"
#include "session/workspace.h"
#include "theme/studio_style.h"
#include "train/torch_trainer.h"
#include "widgets/dialogs.h"

#include <QAbstractButton>
#include <QApplication>
#include <QFile>
#include <QFileDialog>
#include <QLineEdit>
#include <QMenu>
#include <QProcess>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <clocale>
#include <cstdio>

using namespace luthier;

namespace
{

constexpr int kPatience = 300'000; ///< Milliseconds; machines may be busy.

void say(const QString &what)
{
    std::printf("%s\n", qPrintable(what));
    std::fflush(stdout);
}

[[noreturn]] void giveUp(const QString &why)
{
    say(QStringLiteral("failed: ") + why);
    std::_Exit(1);
}

/// Hands on a keyboard, and eyes.
class Hands
{
public:
    Hands(MainWindow &window, Workspace &workspace)
        : m_window(window)
        , m_workspace(workspace)
    {
    }

    void waitFor(const char *what, const std::function<bool()> &condition)
    {
        if (!QTest::qWaitFor(condition, kPatience))
            giveUp(QLatin1String("waited in vain for ") + QLatin1String(what));
        say(QLatin1String(what));
    }

    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QWidget *target = QApplication::activePopupWidget();
        if (target == nullptr)
            target = QApplication::focusWidget();
        if (target == nullptr)
            giveUp(QStringLiteral("nothing has the keyboard"));
        QTest::keyClick(target, key, modifiers);
    }

    /// Goes from stop to stop until @p name, or something in it, has the keyboard.
    void goTo(const char *name)
    {
        const QList<QWidget *> named = m_window.findChildren<QWidget *>(QLatin1String(name));
        const auto shown = std::ranges::find_if(named, &QWidget::isVisible);
        if (shown == named.end())
            giveUp(QLatin1String("there is no ") + QLatin1String(name));
        const QWidget *wanted = *shown;
        const auto hasIt = [wanted] {
            const QWidget *focused = QApplication::focusWidget();
            return focused != nullptr && (focused == wanted || wanted->isAncestorOf(focused));
        };
        for (int i = 0; i < 400 && !hasIt(); ++i)
            press(Qt::Key_Tab);
        if (!hasIt())
            giveUp(QLatin1String("Tab does not reach ") + QLatin1String(name));
    }

    void type(const char *field, const QString &text)
    {
        goTo(field);
        press(Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(QApplication::focusWidget(), text);
        press(Qt::Key_Tab);
    }

    std::int64_t steps() const { return m_workspace.metrics().count(); }
    bool isActive() const { return m_workspace.session().isActive(); }

    /// Goes through a menu that is open to the entry called @p name, opening what leads there.
    static void choose(const QString &name)
    {
        for (int i = 0; i < 60; ++i) {
            auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
            if (menu == nullptr)
                giveUp(QLatin1String("no menu is open for ") + name);
            const QAction *active = menu->activeAction();
            if (active != nullptr && active->objectName() == name) {
                press(Qt::Key_Return);
                return;
            }
            const bool leadsThere =
                active != nullptr && active->menu() != nullptr && active->menu()->findChild<QAction *>(name) != nullptr;
            press(leadsThere ? Qt::Key_Right : Qt::Key_Down);
        }
        giveUp(QLatin1String("the keys do not reach ") + name);
    }

private:
    MainWindow &m_window;
    Workspace &m_workspace;
};

/// An earlier run to the end, then one that is paused, continued, and under way when this process is killed.
void firstLife(Hands &hands, Workspace &workspace, const QString &home)
{
    hands.type("num_train_epochs", QStringLiteral("0.1"));
    hands.type("output_dir", home + QStringLiteral("/earlier"));
    Hands::press(Qt::Key_Return, Qt::ControlModifier);
    hands.waitFor("the earlier run starts", [&] { return hands.isActive(); });
    hands.waitFor("it ends", [&] { return !hands.isActive(); });

    hands.type("num_train_epochs", QStringLiteral("0.25"));
    hands.type("output_dir", home + QStringLiteral("/killed"));
    Hands::press(Qt::Key_Return, Qt::ControlModifier);
    hands.waitFor("its first step", [&] { return hands.isActive() && hands.steps() >= 1; });
    hands.goTo("pause");
    Hands::press(Qt::Key_Space);
    hands.waitFor("it is paused", [&] { return !hands.isActive() && workspace.session().isPaused(); });
    hands.goTo("pause"); // which says Continue now
    Hands::press(Qt::Key_Space);
    const std::int64_t before = hands.steps();
    hands.waitFor("it goes on", [&] { return hands.isActive() && hands.steps() > before; });
    say(QStringLiteral("kill me"));
    QTest::qWait(kPatience);
}

void secondLife(Hands &hands, MainWindow &window, const QString &home)
{
    hands.goTo("interrupted");
    Hands::press(Qt::Key_Return);
    hands.waitFor("the run is resumed", [&] { return hands.isActive(); });
    hands.waitFor("it has ended", [&] { return !hands.isActive(); });

    hands.goTo("page_train"); // the pages are one stop, with arrows between them
    Hands::press(Qt::Key_Down);
    hands.goTo("run_table");
    auto *table = window.findChild<QTableView *>(QStringLiteral("run_table"));
    Hands::press(Qt::Key_Home, Qt::ControlModifier);
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        Hands::press(Qt::Key_Space);
        Hands::press(Qt::Key_Down);
    }
    const auto *compare = window.findChild<QAbstractButton *>(QStringLiteral("compare"));
    hands.waitFor("two runs are compared", [&] { return compare->text().contains(QLatin1Char('2')); });

    const QString picture = home + QStringLiteral("/chart.svg");
    QTimer file; // types what the dialog asks for; Return also ends the completion of what is typed
    bool isTyped = false;
    QObject::connect(&file, &QTimer::timeout, [&] {
        auto *dialog = qobject_cast<QFileDialog *>(QApplication::activeModalWidget());
        if (dialog == nullptr)
            return;
        if (std::exchange(isTyped, true)) {
            Hands::press(Qt::Key_Return);
            return;
        }
        auto *name = dialog->findChild<QLineEdit *>(QStringLiteral("fileNameEdit"));
        QTest::keyClick(name, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(name, picture);
    });
    file.start(50);
    hands.goTo("chart_options");
    QTimer::singleShot(0, &window, [] { Hands::choose(QStringLiteral("save_svg")); });
    Hands::press(Qt::Key_Space);
    hands.waitFor("the chart is saved", [&] { return QFile::exists(picture); });
    say(QStringLiteral("done"));
}

int live(QApplication &application, const QString &life, const QString &home)
{
    std::setlocale(LC_NUMERIC, "C");
    QApplication::setStyle(new StudioStyle);
    QApplication::setEffectEnabled(Qt::UI_AnimateMenu, false);
    Languages languages;
    languages.use(QStringLiteral("en"));
    StudioSetup setup;
    setup.formPath = home + QStringLiteral("/form.json");
    setup.runsPath = home + QStringLiteral("/runs.sqlite");
    setup.makeTrainer = []() -> Result<std::unique_ptr<Trainer>> { return makeTorchTrainer(); };
    Workspace workspace(std::move(setup));
    NativeDialogs dialogs;
    MainWindow window(workspace, languages, dialogs);
    window.resize(1280, 800);
    window.show();
    window.activateWindow();
    if (!QTest::qWaitForWindowActive(&window))
        giveUp(QStringLiteral("the window is not active"));
    Hands hands(window, workspace);
    QTimer::singleShot(0, &application, [&] {
        if (life == QStringLiteral("first"))
            firstLife(hands, workspace, home);
        else
            secondLife(hands, window, home);
        QApplication::exit(0);
    });
    return QApplication::exec();
}

class KeyboardFlowTest : public QObject
{
    Q_OBJECT

    static std::unique_ptr<QProcess> begin(const QString &life, const QString &home)
    {
        auto process = std::make_unique<QProcess>();
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const char *folder : {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "LUTHIER_CACHE"})
            environment.insert(QLatin1String(folder), home + QStringLiteral("/home"));
        environment.insert(QStringLiteral("LUTHIER_SAMPLE_MODEL"), QStringLiteral(LUTHIER_SAMPLE_MODEL));
        environment.insert(QStringLiteral("LUTHIER_DEMO_DIR"), QStringLiteral(LUTHIER_SOURCE_DIR "/resources/demo"));
        process->setProcessEnvironment(environment);
        process->setProcessChannelMode(QProcess::MergedChannels);
        process->start(QCoreApplication::applicationFilePath(), {QStringLiteral("--hands"), life, home});
        return process;
    }

    /// What it said until @p word, or until its end.
    static QString readUntil(QProcess &process, const QString &word)
    {
        QString said;
        while (!said.contains(word) && process.state() != QProcess::NotRunning && process.waitForReadyRead(kPatience))
            said += QString::fromUtf8(process.readAll());
        return said;
    }

private Q_SLOTS:
    void fromTheSampleToTheSavedChart()
    {
        QVERIFY2(QFile::exists(QStringLiteral(LUTHIER_SAMPLE_MODEL)), "the sample model is needed: run ./test");
        const QTemporaryDir folder;
        const QString home = folder.path();
        const auto first = begin(QStringLiteral("first"), home);
        QVERIFY(first->waitForStarted());
        const QString said = readUntil(*first, QStringLiteral("kill me"));
        QVERIFY2(said.contains(QStringLiteral("kill me")), qPrintable(said));
        first->kill(); // SIGKILL: no word of farewell
        QVERIFY(first->waitForFinished());

        const auto second = begin(QStringLiteral("second"), home);
        const QString rest = readUntil(*second, QStringLiteral("done"));
        QVERIFY2(rest.contains(QStringLiteral("done")), qPrintable(rest));
        QVERIFY(second->waitForFinished(kPatience));

        // Every step once, from the first to the last, over two processes and a pause.
        const Result<RunCurves> curves = readRunCurves(toUtf8(home) + "/killed");
        QVERIFY(curves);
        QCOMPARE(static_cast<std::int64_t>(curves->steps.size()), curves->totalSteps);
        for (std::size_t i = 0; i < curves->steps.size(); ++i)
            QCOMPARE(curves->steps[i].step, static_cast<std::int64_t>(i) + 1);
        QVERIFY(QFile::exists(home + QStringLiteral("/killed/adapter_model.safetensors")));
        QFile picture(home + QStringLiteral("/chart.svg"));
        QVERIFY(picture.open(QIODevice::ReadOnly));
        QVERIFY(picture.readAll().contains("<svg"));
    }
};

} // namespace

int main(int argc, char **argv)
{
    qputenv("QTEST_FUNCTION_TIMEOUT", "900000"); // two lives take their time where processors are few
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("luthier"));
    const QStringList words = QApplication::arguments();
    if (words.size() == 4 && words.at(1) == QStringLiteral("--hands"))
        return live(application, words.at(2), words.at(3));
    KeyboardFlowTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_keyboard_flow.moc"
