// SPDX-License-Identifier: GPL-3.0-or-later
// The sample, trained by typing and clicking in the window and trained by the command line: the same adapter, byte
// for byte.
#include "config/command/command_export.h"
#include "main_window.h"
#include "pages/train_page.h"
#include "session/languages.h"
#include "session/workspace.h"
#include "theme/studio_style.h"
#include "train/torch_trainer.h"
#include "widgets/dialogs.h"

#include <QAbstractButton>
#include <QApplication>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

using namespace luthier;

namespace
{

/// Nothing should ask while the sample runs.
class NoDialogs : public NativeDialogs
{
public:
    void tell(QWidget *, const QString &title, const QString &text) override
    {
        QFAIL(qPrintable(title + QStringLiteral(": ") + text));
    }
};

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class ClickEqualsCliTest : public QObject
{
    Q_OBJECT

    /// Types @p text over what the field of @p key holds.
    static void type(QWidget *window, const QString &key, const QString &text)
    {
        auto *field = window->findChild<QWidget *>(key);
        QVERIFY2(field != nullptr, qPrintable(key));
        QTest::mouseClick(field, Qt::LeftButton, {}, QPoint(field->height() / 2, field->height() / 2));
        QWidget *target = field->focusProxy() != nullptr ? field->focusProxy() : field;
        QTest::keyClick(target, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(target, text);
        QTest::keyClick(target, Qt::Key_Tab);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(QFile::exists(QStringLiteral(LUTHIER_SAMPLE_MODEL)), "the sample model is needed: run ./test");
        QStandardPaths::setTestModeEnabled(true);
        qputenv("LUTHIER_SAMPLE_MODEL", LUTHIER_SAMPLE_MODEL);
        qputenv("LUTHIER_DEMO_DIR", LUTHIER_SOURCE_DIR "/resources/demo");
        QApplication::setStyle(new StudioStyle);
    }

    void theSampleByClickAndByCommand()
    {
        const QTemporaryDir folder;
        StudioSetup setup;
        setup.makeTrainer = []() -> Result<std::unique_ptr<Trainer>> { return makeTorchTrainer(); };
        Workspace workspace(std::move(setup));
        Languages languages;
        languages.use(QStringLiteral("en"));
        NoDialogs dialogs;
        MainWindow window(workspace, languages, dialogs);
        window.resize(1280, 800);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        QVERIFY(workspace.config().obstacles().empty());

        const QString clicked = folder.filePath(QStringLiteral("clicked"));
        type(&window, QStringLiteral("num_train_epochs"), QStringLiteral("0.25"));
        type(&window, QStringLiteral("learning_rate"), QStringLiteral("3e-4"));
        type(&window, QStringLiteral("output_dir"), clicked);
        QCOMPARE(workspace.config().config().training.numTrainEpochs, 0.25);
        QCOMPARE(workspace.config().config().training.learningRate, 3e-4);
        QCOMPARE(QString::fromStdString(workspace.config().config().training.outputDir), clicked);
        // What Copy gives, as a shell would pass it on.
        QStringList words;
        for (const std::string &word : exportCommand(workspace.config().document()).words())
            words << QString::fromStdString(word);
        QCOMPARE(words.mid(0, 2), QStringList({QStringLiteral("llamafactory-cli"), QStringLiteral("train")}));

        std::optional<Result<RunSummary>> result;
        connect(&workspace.session(), &TrainSession::finished, &window,
            [&result](const RunFinished &finished) { result = finished.result; });
        QTest::mouseClick(window.findChild<QAbstractButton *>(QStringLiteral("start_button")), Qt::LeftButton);
        QVERIFY(workspace.session().isActive());
        QTRY_VERIFY_WITH_TIMEOUT(result.has_value(), 200'000);
        QVERIFY2(result->hasValue(), *result ? "" : result->error().toString().c_str());
        QVERIFY(workspace.metrics().count() >= 4);

        const QString commanded = folder.filePath(QStringLiteral("commanded"));
        QProcess cli;
        cli.setProcessChannelMode(QProcess::MergedChannels);
        cli.start(QStringLiteral(LUTHIER_CLI), words.mid(1) + QStringList{QStringLiteral("--output_dir"), commanded});
        QVERIFY(cli.waitForFinished(200'000));
        QVERIFY2(cli.exitCode() == 0, cli.readAll().constData());

        for (const char *name : {"adapter_model.safetensors", "adapter_config.json"}) {
            const QByteArray ours = bytesOf(clicked + QLatin1Char('/') + QLatin1String(name));
            QVERIFY2(!ours.isEmpty(), name);
            QVERIFY2(ours == bytesOf(commanded + QLatin1Char('/') + QLatin1String(name)), name);
        }
    }
};

QTEST_MAIN(ClickEqualsCliTest)
#include "tst_click_equals_cli.moc"
