// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/studio.h"

#include "session/translate.h"
#include "widgets/message_line.h"

#include "base/files.h"
#include "config/command/command_export.h"
#include "config/files/config_file.h"
#include "config/files/config_import.h"
#include "config/summary.h"

#include <QClipboard>

using namespace luthier;

namespace
{

using Format = CommandBar::Format;
constexpr Format kFormats[] = {
    Format::Bash, Format::PowerShell, Format::Cmd, Format::YamlText, Format::JsonText, Format::Summary};

QString expected(const ConfigDocument &document, Format format)
{
    switch (format) {
    case Format::Bash:
        return fromUtf8(exportCommand(document).text(Shell::Bash));
    case Format::PowerShell:
        return fromUtf8(exportCommand(document).text(Shell::PowerShell));
    case Format::Cmd:
        return fromUtf8(exportCommand(document).text(Shell::Cmd));
    case Format::YamlText:
        return fromUtf8(toYaml(document));
    case Format::JsonText:
        return fromUtf8(toJson(document));
    case Format::Summary:
        return fromUtf8(summaryMarkdown(document));
    }
    return {};
}

std::string given(const ConfigDocument &document)
{
    return pythonJson(givenValues(document));
}

struct Bar : Studio {
    CommandBar &bar() { return *page().commandBar(); }
    QAbstractButton *line() { return find<QAbstractButton>("command_line"); }
    QAbstractButton *tab(Format format) { return find<Segmented>("command_format")->button(static_cast<int>(format)); }
    QPushButton *copy() { return find<QPushButton>("copy_command"); }
    QPushButton *open() { return find<QPushButton>("open_config"); }
    QPushButton *save() { return find<QPushButton>("save_config"); }
    QString shown() { return find<QPlainTextEdit>("command_text")->toPlainText(); }
    ConfigDocument document() { return config().document(); }
    MessageLine *imported() { return find<MessageLine>("imported"); }
    /// Values that are hard to quote.
    void fillHardValues()
    {
        config().setValue("model_name_or_path", "/models/a 'quoted' \"name\" $HOME `x`/模型");
        config().setValue("dataset", "security,中文");
        config().setValue("learning_rate", 2e-4);
        config().setValue("default_system", "Say \"yes\" & 50 % of it.\nThen stop^.");
        config().setValue("output_dir", "saves/run 1");
    }
};

} // namespace

class TestCommandBar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theLineIsTheCommandOfTheForm();
    void everyTabShowsTheDocumentInItsSpelling();
    void copyPutsExactlyThatOnTheClipboard();
    void whatIsCopiedFillsTheFormAgain_data();
    void whatIsCopiedFillsTheFormAgain();
    void aPastedCommandFillsTheForm();
    void whatWasNotUnderstoodIsListedAndLeftOut();
    void saveAndOpenAreARoundTrip_data();
    void saveAndOpenAreARoundTrip();
    void aBadFileChangesNothing_data();
    void aBadFileChangesNothing();
    void cancelledDialogsChangeNothing();
    void aSaveThatFailsIsTold();
    void theSampleAndAnEmptyFormAreInTheMenu();
    void errorsAreCountedAndOnePressAway();
    void secretsAreNamedNotShown();
};

void TestCommandBar::theLineIsTheCommandOfTheForm()
{
    Bar b;
    QVERIFY(!b.bar().isOpen());
    QCOMPARE(b.line()->text(), fromUtf8(exportCommand(b.document()).line(Shell::Bash)));
    typeInto(b.edit("lora_rank"), QStringLiteral("48"));
    QVERIFY(b.line()->text().contains(QStringLiteral("--lora_rank 48")));
    QCOMPARE(b.line()->text(), fromUtf8(exportCommand(b.document()).line(Shell::Bash)));
    QCOMPARE(b.bar().shownText(), b.line()->text());
    b.press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(!b.line()->text().contains(QStringLiteral("--lora_rank 48")));
}

void TestCommandBar::everyTabShowsTheDocumentInItsSpelling()
{
    Bar b;
    b.fillHardValues();
    QTest::mouseClick(b.line(), Qt::LeftButton);
    QVERIFY(b.bar().isOpen());
    QVERIFY(!b.line()->isVisible());
    QStringList texts;
    for (const Format format : kFormats) {
        QTest::mouseClick(b.tab(format), Qt::LeftButton);
        QCOMPARE(b.bar().format(), format);
        QCOMPARE(b.shown(), expected(b.document(), format));
        texts.append(b.shown());
    }
    QCOMPARE(QSet<QString>(texts.begin(), texts.end()).size(), std::size(kFormats));
    // An open drawer follows the form too.
    b.config().setValue("lora_rank", 48);
    QCOMPARE(b.shown(), expected(b.document(), Format::Summary));
    // By keyboard.
    b.tab(Format::Summary)->setFocus();
    b.press(Qt::Key_Left);
    QCOMPARE(b.bar().format(), Format::JsonText);
    b.press(Qt::Key_Escape);
    QVERIFY(!b.bar().isOpen());
    QCOMPARE(QApplication::focusWidget(), b.line());
    b.press(Qt::Key_Space);
    QVERIFY(b.bar().isOpen());
}

void TestCommandBar::copyPutsExactlyThatOnTheClipboard()
{
    Bar b;
    b.fillHardValues();
    QClipboard *clipboard = QApplication::clipboard();
    QTest::mouseClick(b.copy(), Qt::LeftButton);
    QCOMPARE(clipboard->text(), expected(b.document(), Format::Bash));
    QCOMPARE(b.copy()->text(), QStringLiteral("Copied"));
    b.bar().setOpen(true);
    for (const Format format : kFormats) {
        QTest::mouseClick(b.tab(format), Qt::LeftButton);
        QTest::mouseClick(b.copy(), Qt::LeftButton);
        QCOMPARE(clipboard->text(), b.shown());
        QCOMPARE(clipboard->text(), expected(b.document(), format));
    }
    QTRY_COMPARE(b.copy()->text().remove(QLatin1Char('&')), QStringLiteral("Copy"));
}

void TestCommandBar::whatIsCopiedFillsTheFormAgain_data()
{
    QTest::addColumn<int>("format");
    QTest::newRow("bash") << static_cast<int>(Format::Bash);
    QTest::newRow("YAML") << static_cast<int>(Format::YamlText);
    QTest::newRow("JSON") << static_cast<int>(Format::JsonText);
}

void TestCommandBar::whatIsCopiedFillsTheFormAgain()
{
    QFETCH(int, format);
    Bar b;
    b.fillHardValues();
    const std::string before = given(b.document());
    const TrainConfig config = b.config().config();
    b.bar().setOpen(true);
    QTest::mouseClick(b.tab(static_cast<Format>(format)), Qt::LeftButton);
    QTest::mouseClick(b.copy(), Qt::LeftButton);
    b.dialogs.text = QApplication::clipboard()->text();
    b.workspace.store().openEmpty();
    QVERIFY(given(b.document()) != before);
    QVERIFY(!chooseFromMenu(b.open(), QStringLiteral("Paste")).isEmpty());
    QCOMPARE(given(b.document()), before);
    for (const ParamSpec &spec : paramTable())
        QVERIFY2(valueOf(b.config().config(), spec) == valueOf(config, spec), spec.key.data());
    QVERIFY(b.dialogs.told.isEmpty());
    QVERIFY(!b.imported()->isVisible());
}

void TestCommandBar::aPastedCommandFillsTheForm()
{
    Bar b;
    b.dialogs.text = QStringLiteral("llamafactory-cli train \\\n    --stage sft \\\n    --lora_rank 64 \\\n"
                                    "    --learning_rate 2e-04 \\\n    --dataset my_data --template qwen\n");
    QVERIFY(!chooseFromMenu(b.open(), QStringLiteral("Paste")).isEmpty());
    QCOMPARE(b.config().config().finetuning.loraRank, 64);
    QCOMPARE(b.config().config().training.learningRate, 2e-4);
    QCOMPARE(shownIn(b.form().row("lora_rank")->editor()->control()), QStringLiteral("64"));
    QCOMPARE(shownIn(b.form().row("template")->editor()->control()), QStringLiteral("qwen"));
    QVERIFY(b.line()->text().contains(QStringLiteral("--dataset my_data")));
}

void TestCommandBar::whatWasNotUnderstoodIsListedAndLeftOut()
{
    Bar b;
    b.dialogs.text = QStringLiteral("llamafactory-cli train --lora_rank 64 --nonsense_key 3");
    QVERIFY(!chooseFromMenu(b.open(), QStringLiteral("Paste")).isEmpty());
    QVERIFY(b.imported()->isVisible());
    QVERIFY2(b.imported()->text().contains(QStringLiteral("nonsense_key")), qPrintable(b.imported()->text()));
    QVERIFY(!b.config().obstacles().empty());
    QCOMPARE(b.imported()->links().size(), 1);
    QTest::qWait(20);
    for (QLabel *label : b.imported()->findChildren<QLabel *>()) {
        if (!label->text().isEmpty()) {
            QVERIFY(clickLink(label, QStringLiteral("0")));
            break;
        }
    }
    QVERIFY(!b.imported()->isVisible());
    QVERIFY(b.config().unknown().empty());
    QCOMPARE(b.config().config().finetuning.loraRank, 64);
}

void TestCommandBar::saveAndOpenAreARoundTrip_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("YAML") << "my run.yaml";
    QTest::newRow("JSON") << "my run.json";
}

void TestCommandBar::saveAndOpenAreARoundTrip()
{
    QFETCH(QString, name);
    const QTemporaryDir folder;
    Bar b;
    b.fillHardValues();
    const std::string before = given(b.document());
    b.dialogs.saveName = folder.filePath(name);
    QTest::mouseClick(b.save(), Qt::LeftButton);
    QCOMPARE(b.dialogs.asked, QStringList{QStringLiteral("save")});
    QVERIFY(b.dialogs.told.isEmpty());
    const auto text = readFile(toUtf8(b.dialogs.saveName));
    QVERIFY(text.hasValue());
    QCOMPARE(fromUtf8(*text),
        expected(b.document(), name.endsWith(QStringLiteral("json")) ? Format::JsonText : Format::YamlText));
    b.workspace.store().openEmpty();
    b.dialogs.path = b.dialogs.saveName;
    QVERIFY(!chooseFromMenu(b.open(), QStringLiteral("File")).isEmpty());
    QCOMPARE(b.dialogs.kind, PathKind::Configuration);
    QCOMPARE(given(b.document()), before);
    // By keys: Ctrl+S and Ctrl+O.
    b.config().setValue("lora_rank", 99);
    b.press(Qt::Key_S, Qt::ControlModifier);
    b.config().setValue("lora_rank", 11);
    b.press(Qt::Key_O, Qt::ControlModifier);
    QCOMPARE(b.config().config().finetuning.loraRank, 99);
}

void TestCommandBar::aBadFileChangesNothing_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("words") << QByteArray("what a nice day");
    QTest::newRow("list") << QByteArray("- a\n- b\n");
    QTest::newRow("broken") << QByteArray("{\"stage\": ");
    QTest::newRow("binary") << QByteArray("\x7f"
                                          "ELF\0\0\xff\xfe\x01",
        9);
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("missing") << QByteArray("-");
}

void TestCommandBar::aBadFileChangesNothing()
{
    QFETCH(QByteArray, content);
    const QTemporaryDir folder;
    Bar b;
    b.fillHardValues();
    b.dialogs.path = folder.filePath(QStringLiteral("bad.yaml"));
    if (content != "-")
        QVERIFY(writeFileAtomic(
            toUtf8(b.dialogs.path), std::string_view(content.constData(), static_cast<std::size_t>(content.size())))
                    .hasValue());
    const std::string before = given(b.document());
    const QString line = b.line()->text();
    const bool couldUndo = b.config().canUndo();
    QVERIFY(!chooseFromMenu(b.open(), QStringLiteral("File")).isEmpty());
    QCOMPARE(b.dialogs.told.size(), 1);
    QVERIFY2(b.dialogs.told.first().contains(QStringLiteral("bad.yaml")), qPrintable(b.dialogs.told.first()));
    QCOMPARE(given(b.document()), before);
    QCOMPARE(b.line()->text(), line);
    QCOMPARE(b.config().canUndo(), couldUndo);
    // Pasted, the same.
    if (content != "-" && !content.isEmpty() && !content.contains('\0')) {
        b.dialogs.text = QString::fromUtf8(content);
        QVERIFY(!chooseFromMenu(b.open(), QStringLiteral("Paste")).isEmpty());
        QCOMPARE(b.dialogs.told.size(), 2);
        QCOMPARE(given(b.document()), before);
    }
}

void TestCommandBar::cancelledDialogsChangeNothing()
{
    Bar b;
    b.fillHardValues();
    const std::string before = given(b.document());
    QTest::mouseClick(b.save(), Qt::LeftButton);
    QVERIFY(!chooseFromMenu(b.open(), QStringLiteral("File")).isEmpty());
    QVERIFY(!chooseFromMenu(b.open(), QStringLiteral("Paste")).isEmpty());
    QCOMPARE(b.dialogs.asked.size(), 3);
    QVERIFY(b.dialogs.told.isEmpty());
    QCOMPARE(given(b.document()), before);
}

void TestCommandBar::aSaveThatFailsIsTold()
{
    Bar b;
    b.dialogs.saveName = QStringLiteral("/no/such/folder/run.yaml");
    QTest::mouseClick(b.save(), Qt::LeftButton);
    QCOMPARE(b.dialogs.told.size(), 1);
    QVERIFY2(
        b.dialogs.told.first().startsWith(QStringLiteral("Nothing was saved")), qPrintable(b.dialogs.told.first()));
}

void TestCommandBar::theSampleAndAnEmptyFormAreInTheMenu()
{
    Bar b;
    b.fillHardValues();
    QVERIFY(!chooseFromMenu(b.open(), QStringLiteral("An empty form")).isEmpty());
    QVERIFY(b.config().config().model.modelNameOrPath.empty());
    QVERIFY(b.config().changedSettings().empty());
    // Without the sample's files that is said.
    QVERIFY(!chooseFromMenu(b.open(), QStringLiteral("The sample")).isEmpty());
    QCOMPARE(b.dialogs.told.size(), 1);
    if (*LUTHIER_SAMPLE_MODEL != '\0') {
        qputenv("LUTHIER_SAMPLE_MODEL", LUTHIER_SAMPLE_MODEL);
        QVERIFY(!chooseFromMenu(b.open(), QStringLiteral("The sample")).isEmpty());
        QCOMPARE(b.config().config().model.modelNameOrPath, std::string(LUTHIER_SAMPLE_MODEL));
        QCOMPARE(b.dialogs.told.size(), 1);
    }
}

void TestCommandBar::errorsAreCountedAndOnePressAway()
{
    Bar b;
    b.fillHardValues();
    auto *count = b.find<LinkButton>("obstacles");
    const std::size_t before = b.config().obstacles().size();
    b.config().setValue("lora_rank", "8x");
    QCOMPARE(b.config().obstacles().size(), before + 1);
    QVERIFY(count->isVisible());
    QVERIFY2(count->text().startsWith(QString::number(before + 1)), qPrintable(count->text()));
    QCOMPARE(count->accessibleName(), count->text());
    QTest::mouseClick(count, Qt::LeftButton);
    const QWidget *focused = QApplication::focusWidget();
    QVERIFY(focused != nullptr);
    QCOMPARE(focused->objectName(), fromUtf8(b.config().obstacles().front().keys.front()));
}

void TestCommandBar::secretsAreNamedNotShown()
{
    Bar b;
    for (const ParamSpec &spec : paramTable()) {
        if (spec.secretVariable.empty() || spec.group == Group::Other)
            continue;
        b.config().setValue(spec.key, "very secret");
        QVERIFY2(!b.line()->text().contains(QStringLiteral("very secret")), spec.key.data());
        b.bar().setOpen(true);
        QTest::mouseClick(b.tab(Format::Bash), Qt::LeftButton);
        QVERIFY2(b.shown().contains(fromUtf8(spec.secretVariable)), spec.key.data());
        QVERIFY(!b.shown().contains(QStringLiteral("very secret")));
        QTest::mouseClick(b.tab(Format::Summary), Qt::LeftButton);
        QVERIFY(!b.shown().contains(QStringLiteral("very secret")));
        b.config().undo();
        auto *line = qobject_cast<QLineEdit *>(b.form().row(spec.key)->editor()->control());
        QVERIFY2(line != nullptr && line->echoMode() != QLineEdit::Normal, spec.key.data());
    }
}

int main(int argc, char **argv)
{
    return runUiTest<TestCommandBar>(argc, argv);
}
#include "tst_command_bar.moc"
