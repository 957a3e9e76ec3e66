// SPDX-License-Identifier: GPL-3.0-or-later
// The languages of the window: which are offered, that a switch reaches everything, and that no text goes round the
// catalogues.
#include "ui/ui_test.h"

#include "form/param_form.h"
#include "form/param_row.h"
#include "main_window.h"
#include "pages/form_notes.h"
#include "pages/train_page.h"
#include "session/display.h"
#include "session/languages.h"
#include "session/translate.h"
#include "session/workspace.h"
#include "widgets/command_bar.h"
#include "widgets/message_line.h"
#include "widgets/run_panel.h"
#include "widgets/small_buttons.h"

#include "base/files.h"
#include "config/param_table.h"

#include <QImage>
#include <QMap>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTextEdit>
#include <QTranslator>

#include <cstdlib>
#include <map>

using namespace luthier;

namespace
{

/// Where a text stands, and the text.
using Texts = QMap<QString, QString>;

QString placeOf(const QWidget *widget)
{
    QStringList steps;
    for (const QWidget *at = widget; at->parentWidget() != nullptr; at = at->parentWidget()) {
        const QString name = at->objectName();
        const auto siblings = at->parentWidget()->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly);
        steps.prepend(
            QStringLiteral("%1[%2]").arg(name.isEmpty() ? QString::fromLatin1(at->metaObject()->className()) : name,
                QString::number(siblings.indexOf(const_cast<QWidget *>(at)))));
    }
    return steps.join(QLatin1Char('/'));
}

/// What the window says by itself; what stands in its editors is no text of ours.
Texts textsOf(const QWidget &window)
{
    Texts texts;
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        const QString place = placeOf(widget);
        if (place.contains(QStringLiteral("/Scroll"))) // Qt's own buttons of a tab bar, hidden
            continue;
        const auto add = [&](const char *kind, const QString &text) {
            // How much memory is free changes from one window to the next.
            static const QRegularExpression bytes(QStringLiteral("[0-9.,]+[ \u00a0]([kMGT]?B|[кМГТ]?Б)\\b"),
                QRegularExpression::UseUnicodePropertiesOption);
            if (!text.isEmpty())
                texts.insert(place + QLatin1Char(' ') + QLatin1String(kind), QString(text).remove(bytes));
        };
        add("tool tip", widget->toolTip());
        add("name", widget->accessibleName());
        add("description", widget->accessibleDescription());
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            add("text", label->text());
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            add("text", button->text());
        if (const auto *line = qobject_cast<const QLineEdit *>(widget))
            add("placeholder", line->placeholderText());
        if (const auto *lines = qobject_cast<const QPlainTextEdit *>(widget))
            add("placeholder", lines->placeholderText());
        if (const auto *page = qobject_cast<const QTextEdit *>(widget); page != nullptr && page->isReadOnly())
            add("text", page->toPlainText());
        if (const auto *box = qobject_cast<const QComboBox *>(widget); box != nullptr && !box->isEditable()) {
            QStringList items;
            for (int i = 0; i < box->count(); ++i)
                items.append(box->itemText(i));
            add("items", items.join(QLatin1Char('\n')));
        }
    }
    return texts;
}

/// Every text between marks, so that a text that went round the catalogues is seen.
class Marker : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *, const char *source, const char *, int) const override
    {
        return QStringLiteral("‹%1›").arg(QString::fromUtf8(source));
    }
};

struct Studio {
    ScriptedDialogs dialogs;
    Languages &languages;
    Workspace workspace;
    MainWindow window;

    explicit Studio(Languages &given)
        : languages(given)
        , workspace(StudioSetup{})
        , window(workspace, languages, dialogs)
    {
        window.resize(1280, 800);
        window.show();
        window.findChild<Segmented *>(QStringLiteral("level"))->setCurrent(1);
        ConfigModel &config = workspace.config();
        config.setValue("num_train_epochs", 12.0);
        config.setValue("lora_rank", "8x");
        config.setValue("use_galore", true);
        window.trainPage()->showHelp(findParam("learning_rate"));
        settle();
    }

    /// Estimates and reports come from a worker, some time later.
    void settle() const
    {
        Texts before;
        for (int i = 0; i < 50; ++i) {
            QTest::qWait(150);
            const Texts now = textsOf(window);
            if (now == before)
                return;
            before = now;
        }
    }
};

} // namespace

class TestLanguages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void offersWhatIsBuiltIn();
    void aNumberHasItsGrammar_data();
    void aNumberHasItsGrammar();
    void sizesHaveTheUnitsOfTheLanguage();
    void textsWithinTextsHaveTheLanguageToo();
    void whatAFileHeldFollowsTheLanguage();
    void aSwitchReachesEverything();
    void noTextGoesRoundTheCatalogues();
    void rightToLeftIsAMirrorImage();
    void fromTheRightNothingIsCutAndLabelsAreInTheMiddle();
};

void TestLanguages::offersWhatIsBuiltIn()
{
    const QStringList codes = Languages::available();
    QCOMPARE(codes.first(), QStringLiteral("en"));
    QVERIFY(codes.contains(QStringLiteral("zh_CN")));
    QVERIFY(codes.contains(Languages::ofSystem()));
    QCOMPARE(Languages::nameOf(QStringLiteral("zh_CN")), QStringLiteral("简体中文"));
    Languages languages;
    languages.use(QStringLiteral("zh_CN"));
    QCOMPARE(translated(findParam("learning_rate")->label), QStringLiteral("学习率"));
    languages.use(QStringLiteral("xx"));
    QCOMPARE(languages.current(), QStringLiteral("zh_CN"));
    languages.use(QStringLiteral("en"));
    QCOMPARE(translated(findParam("learning_rate")->label), QStringLiteral("Learning rate"));
}

void TestLanguages::aNumberHasItsGrammar_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("number");
    QTest::addColumn<QString>("text");
    QTest::newRow("en 0") << "en" << 0 << "0 steps";
    QTest::newRow("en 1") << "en" << 1 << "1 step";
    QTest::newRow("en 2145") << "en" << 2145 << "2,145 steps";
    QTest::newRow("zh_CN 1") << "zh_CN" << 1 << "1 步";
    QTest::newRow("zh_CN 2145") << "zh_CN" << 2145 << "2,145 步";
    QTest::newRow("ru 1") << "ru" << 1 << "1 шаг";
    QTest::newRow("ru 3") << "ru" << 3 << "3 шага";
    QTest::newRow("ru 11") << "ru" << 11 << "11 шагов";
    QTest::newRow("ru 2145") << "ru" << 2145 << "2 145 шагов";
    QTest::newRow("ru 32421") << "ru" << 32421 << "32 421 шаг";
    QTest::newRow("ko 2145") << "ko" << 2145 << "2,145스텝";
    QTest::newRow("ja 2145") << "ja" << 2145 << "2,145 ステップ";
}

void TestLanguages::aNumberHasItsGrammar()
{
    QFETCH(const QString, language);
    QFETCH(const int, number);
    QFETCH(const QString, text);
    Languages languages;
    languages.use(language);
    const auto plain = [](QString shown) { return shown.replace(QChar::Nbsp, QLatin1Char(' ')); };
    QCOMPARE(plain(RunPanel::tr("%Ln step(s)", nullptr, number)), text);
    QCOMPARE(plain(FormNotes::tr("%Ln step(s)", nullptr, number)), text);
}

void TestLanguages::sizesHaveTheUnitsOfTheLanguage()
{
    Languages languages;
    const Error error{
        ErrorCode::OutOfMemory, LUTHIER_TEXT("Errors", "%1 would need %2.").arg("x").argBytes(1'500'000), {}, {}};
    const std::pair<const char *, QStringList> rows[] = {
        {"en", {QStringLiteral("17.7 GB"), QStringLiteral("512 B"), QStringLiteral("1.50 MB")}},
        {"ja", {QStringLiteral("17.7 GB"), QStringLiteral("512 B"), QStringLiteral("1.50 MB")}},
        {"ru", {QStringLiteral("17,7\u00a0ГБ"), QStringLiteral("512\u00a0Б"), QStringLiteral("1,50\u00a0МБ")}}};
    for (const auto &[code, texts] : rows) {
        languages.use(QString::fromLatin1(code));
        QCOMPARE(shownBytes(17'700'000'000), texts[0]);
        QCOMPARE(shownBytes(512), texts[1]);
        QVERIFY2(translated(error).contains(texts[2]), qPrintable(translated(error)));
    }
    QCOMPARE(error.message.toString(), std::string("x would need 1.50 MB.")); // what the command line prints
}

void TestLanguages::textsWithinTextsHaveTheLanguageToo()
{
    const QTemporaryDir folder;
    const Result<void> written = writeFileAtomic(toUtf8(folder.path()), std::string_view("x"));
    QVERIFY(!written);
    QVERIFY2(
        written.error().toString().find("it is a folder") != std::string::npos, written.error().toString().c_str());
    Languages languages;
    for (const QString &code : Languages::available()) {
        languages.use(code);
        const QString message = translated(written.error());
        const QString reason = QCoreApplication::translate("Errors", "it is a folder");
        QVERIFY2(message.contains(reason), qPrintable(message));
        QCOMPARE(message.contains(QStringLiteral("it is a folder")), code == QStringLiteral("en"));
        QVERIFY(translated(written.error().toText()).endsWith(message));
    }
    languages.use(QStringLiteral("en"));
}

void TestLanguages::whatAFileHeldFollowsTheLanguage()
{
    Languages languages;
    languages.use(QStringLiteral("en"));
    Studio studio(languages);
    studio.dialogs.text = QStringLiteral("CUDA_VISIBLE_DEVICES=1 llamafactory-cli train --lora_rank 64");
    Q_EMIT studio.window.trainPage()->commandBar()->importRequested();
    const auto *line = studio.window.findChild<MessageLine *>(QStringLiteral("imported"));
    QVERIFY2(line->text().contains(QStringLiteral("launchers are not settings")), qPrintable(line->text()));
    languages.use(QStringLiteral("ru"));
    QTest::qWait(50);
    QVERIFY2(!line->text().contains(QStringLiteral("launchers")), qPrintable(line->text()));
    QVERIFY2(line->text().contains(QStringLiteral("CUDA_VISIBLE_DEVICES=1")), qPrintable(line->text()));
    languages.use(QStringLiteral("en"));
}

void TestLanguages::aSwitchReachesEverything()
{
    Languages languages;
    QMap<QString, Texts> fresh;
    for (const QString &code : Languages::available()) {
        languages.use(code);
        Studio studio(languages);
        fresh.insert(code, textsOf(studio.window));
    }
    languages.use(QStringLiteral("en"));
    Studio studio(languages);
    QStringList codes = Languages::available();
    codes.append(QStringLiteral("en"));
    for (const QString &code : codes) {
        languages.use(code);
        studio.settle();
        const Texts switched = textsOf(studio.window);
        const Texts &expected = fresh[code];
        QVERIFY(expected.size() > 300);
        for (auto text = expected.cbegin(); text != expected.cend(); ++text) {
            if (switched.value(text.key()) != text.value())
                qWarning("%s, %s:\n  %s\n  instead of %s", qPrintable(code), qPrintable(text.key()),
                    qPrintable(switched.value(text.key())), qPrintable(text.value()));
        }
        for (auto text = switched.cbegin(); text != switched.cend(); ++text) {
            if (!expected.contains(text.key()))
                qWarning("%s, %s:\n  %s, where nothing was", qPrintable(code), qPrintable(text.key()),
                    qPrintable(text.value()));
        }
        QCOMPARE(switched.keys(), expected.keys());
        QCOMPARE(switched.values(), expected.values());
    }
}

void TestLanguages::noTextGoesRoundTheCatalogues()
{
    Languages languages;
    languages.use(QStringLiteral("en"));
    Marker marker;
    QCoreApplication::installTranslator(&marker);
    QStringList outside;
    {
        Studio studio(languages);
        const Texts texts = textsOf(studio.window);
        const QRegularExpression inside(QStringLiteral("‹[^‹›]*›"));
        const QRegularExpression word(QStringLiteral("[A-Za-z]{3,}"));
        // Tags, options with their values, keys of the keyboard.
        const QRegularExpression foreign(
            QStringLiteral("<code>.*?</code>|<[^>]*>|&[a-z]+;|--[a-z_]+ \\S+|\\((Ctrl|Shift|Alt)\\+[^)]*\\)"));
        // Names, and what goes to a shell.
        const QRegularExpression same(
            QStringLiteral("Luthier|English|bash|PowerShell|cmd|YAML|JSON|llamafactory-cli.*"));
        // What the processor calls itself.
        const auto isMachine = [](const QString &place) {
            return place.endsWith(QStringLiteral("] tool tip")) && place.contains(QStringLiteral("/device["));
        };
        for (auto text = texts.cbegin(); text != texts.cend(); ++text) {
            QString rest = text.value();
            // From the inside out: a text may hold another one.
            for (QString before; before != rest;) {
                before = rest;
                rest.remove(inside);
            }
            rest.remove(foreign);
            rest = rest.trimmed();
            const bool isName =
                QRegularExpression(QRegularExpression::anchoredPattern(same.pattern())).match(rest).hasMatch();
            if (rest.contains(word) && !isName && findParam(rest.toStdString()) == nullptr && !isMachine(text.key()))
                outside.append(text.key() + QStringLiteral(": ") + rest);
        }
    }
    QCoreApplication::removeTranslator(&marker);
    for (const QString &text : outside)
        qWarning("%s", qPrintable(text));
    QVERIFY(outside.isEmpty());
}

void TestLanguages::rightToLeftIsAMirrorImage()
{
    Languages languages;
    languages.use(QStringLiteral("en"));
    // Where rows, cards and buttons begin, seen from the side on which reading begins.
    const auto places = [&languages](Qt::LayoutDirection direction) {
        QApplication::setLayoutDirection(direction);
        Studio studio(languages);
        std::map<QString, int> found;
        const auto add = [&](const QString &name, const QWidget *widget) {
            const int left = widget->mapTo(&studio.window, QPoint()).x();
            found[name] = direction == Qt::RightToLeft ? studio.window.width() - left - widget->width() : left;
        };
        for (const char *name : {"search", "level", "changed", "run_panel"})
            add(QLatin1String(name), studio.window.findChild<QWidget *>(QLatin1String(name)));
        for (const char *key : {"learning_rate", "num_train_epochs"}) {
            studio.window.trainPage()->form()->reveal(key);
            ParamRow *row = studio.window.trainPage()->form()->row(key);
            add(QLatin1String(key), row->editor()->control());
            add(QLatin1String(key) + QStringLiteral(" label"), row->findChild<QLabel *>());
        }
        return found;
    };
    const auto leftToRight = places(Qt::LeftToRight);
    const auto rightToLeft = places(Qt::RightToLeft);
    QApplication::setLayoutDirection(Qt::LeftToRight);
    QCOMPARE(leftToRight.size(), rightToLeft.size());
    for (const auto &[name, at] : leftToRight)
        QVERIFY2(std::abs(at - rightToLeft.at(name)) <= 4, qPrintable(name));
}

void TestLanguages::fromTheRightNothingIsCutAndLabelsAreInTheMiddle()
{
    Languages languages;
    languages.use(QStringLiteral("en"));
    QApplication::setLayoutDirection(Qt::RightToLeft);
    {
        Studio studio(languages);
        QWidget *start = studio.window.findChild<QWidget *>(QStringLiteral("start_button"));
        const QImage picture = start->grab().toImage().convertToFormat(QImage::Format_RGB32);
        const qreal scale = picture.devicePixelRatio();
        // Free of text and icon, at the height of the text.
        const QRgb ground = picture.pixel(picture.width() / 2, qRound(3 * scale));
        int first = picture.width();
        int last = 0;
        for (int y = picture.height() / 3; y < picture.height() * 2 / 3; ++y) {
            for (int x = 0; x < picture.width(); ++x) {
                if (picture.pixel(x, y) != ground && x > 3 * scale && x < picture.width() - 3 * scale) {
                    first = std::min(first, x);
                    last = std::max(last, x);
                }
            }
        }
        QVERIFY(first < last);
        const int left = first;
        const int right = picture.width() - 1 - last;
        QVERIFY2(std::abs(left - right) <= 8 * scale, qPrintable(QStringLiteral("%1 %2").arg(left).arg(right)));
        // What is in the splitter ends where the splitter ends.
        const auto *search = studio.window.findChild<QWidget *>(QStringLiteral("search"));
        const QWidget *splitter = search;
        while (splitter != nullptr && !splitter->inherits("QSplitter"))
            splitter = splitter->parentWidget();
        QVERIFY(splitter != nullptr);
        QVERIFY(search->mapTo(splitter, QPoint(search->width(), 0)).x() <= splitter->width());
    }
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

int main(int argc, char **argv)
{
    return runUiTest<TestLanguages>(argc, argv);
}

#include "tst_languages.moc"
