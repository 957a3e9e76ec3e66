// SPDX-License-Identifier: GPL-3.0-or-later
// The languages of the window: which are offered, that a switch reaches everything, and that no text goes round the
// catalogues.
#include "ui/ui_test.h"

#include "form/param_form.h"
#include "main_window.h"
#include "pages/train_page.h"
#include "session/languages.h"
#include "session/translate.h"
#include "session/workspace.h"
#include "widgets/small_buttons.h"

#include "config/param_table.h"

#include <QMap>
#include <QRegularExpression>
#include <QTextEdit>
#include <QTranslator>

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
            static const QRegularExpression bytes(QStringLiteral("[0-9.,]+ [kMGT]?B\\b"));
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
    void aSwitchReachesEverything();
    void noTextGoesRoundTheCatalogues();
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
    QTest::newRow("en 0") << "en" << 0 << "0 settings";
    QTest::newRow("en 1") << "en" << 1 << "1 setting";
    QTest::newRow("en 2") << "en" << 2 << "2 settings";
    QTest::newRow("zh_CN 1") << "zh_CN" << 1 << "1 项";
    QTest::newRow("zh_CN 2") << "zh_CN" << 2 << "2 项";
}

void TestLanguages::aNumberHasItsGrammar()
{
    QFETCH(const QString, language);
    QFETCH(const int, number);
    QFETCH(const QString, text);
    Languages languages;
    languages.use(language);
    QCOMPARE(ParamForm::tr("%n setting(s)", nullptr, number), text);
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

int main(int argc, char **argv)
{
    return runUiTest<TestLanguages>(argc, argv);
}

#include "tst_languages.moc"
