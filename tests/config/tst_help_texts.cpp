// SPDX-License-Identifier: GPL-3.0-or-later
// The help of every setting on the form: its length, its parts, its form, and what the search can find it by.
#include "config/param_table.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <map>
#include <set>

using namespace luthier;

namespace
{

struct Part {
    const char *name;
    QString text;
};

QString toQString(const Text &text)
{
    return QString::fromStdString(text.toString());
}

QString toQString(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

std::vector<Part> partsOf(const Help &help)
{
    return {{"what", toQString(help.what)}, {"advice", toQString(help.advice)}, {"memory", toQString(help.memory)},
        {"speed", toQString(help.speed)}, {"quality", toQString(help.quality)}};
}

QStringList sentencesOf(const QString &text)
{
    static const QRegularExpression end(QStringLiteral("(?<=[.:;])\\s+"));
    QStringList sentences;
    for (const QString &sentence : text.split(end, Qt::SkipEmptyParts))
        sentences.append(sentence.toCaseFolded());
    return sentences;
}

bool hasChinese(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.script() == QChar::Script_Han; });
}

bool hasEnglish(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.script() == QChar::Script_Latin; })
        && !hasChinese(text);
}

std::vector<const ParamSpec *> formSettings()
{
    std::vector<const ParamSpec *> settings;
    for (const ParamSpec &spec : paramTable()) {
        if (spec.group != Group::Other)
            settings.push_back(&spec);
    }
    return settings;
}

} // namespace

class TestHelpTexts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void helpHasItsLengthAndParts_data();
    void helpHasItsLengthAndParts();
    void noSentenceExplainsTwoSettings();
    void labelsAreShortAndDiffer();
    void relatedSettingsAreOnTheForm();
    void synonymsAreEnglishAndChinese();
    void adviceNamesTheNumbersOfTheGuide_data();
    void adviceNamesTheNumbersOfTheGuide();
};

void TestHelpTexts::helpHasItsLengthAndParts_data()
{
    QTest::addColumn<QString>("key");
    for (const ParamSpec *spec : formSettings())
        QTest::newRow(spec->key.data()) << toQString(spec->key);
}

void TestHelpTexts::helpHasItsLengthAndParts()
{
    QFETCH(QString, key);
    const ParamSpec &spec = *findParam(key.toStdString());
    qsizetype words = 0;
    for (const Part &part : partsOf(spec.help)) {
        QVERIFY2(!part.text.isEmpty(), part.name);
        QVERIFY2(part.text.endsWith(QLatin1Char('.')), part.name);
        QCOMPARE(part.text.simplified(), part.text);
        QVERIFY2(part.text.front().category() != QChar::Punctuation_Other, part.name);
        QVERIFY2(!part.text.contains(QLatin1Char('!')), part.name);
        // A part that lupdate or Text::arg would take for a placeholder.
        QVERIFY2(!part.text.contains(QLatin1Char('%')), part.name);
        words += part.text.split(QLatin1Char(' ')).size();
    }
    QVERIFY2(words >= 25 && words <= 90, qPrintable(QString::number(words)));
}

void TestHelpTexts::noSentenceExplainsTwoSettings()
{
    std::map<QString, QString> owners;
    for (const ParamSpec *spec : formSettings()) {
        const QString key = toQString(spec->key);
        for (const QString &sentence : sentencesOf(toQString(spec->help.what))) {
            const auto [owner, isNew] = owners.emplace(sentence, key);
            QVERIFY2(isNew, qPrintable(key + QStringLiteral(", ") + owner->second + QStringLiteral(": ") + sentence));
        }
    }
}

void TestHelpTexts::labelsAreShortAndDiffer()
{
    std::set<QString> labels;
    for (const ParamSpec *spec : formSettings()) {
        const QString label = toQString(spec->label);
        QVERIFY2(!label.isEmpty() && label.size() <= 32, spec->key.data());
        QVERIFY2(!label.endsWith(QLatin1Char('.')) && label.simplified() == label, spec->key.data());
        QVERIFY2(labels.insert(label.toCaseFolded()).second, spec->key.data());
    }
}

void TestHelpTexts::relatedSettingsAreOnTheForm()
{
    for (const ParamSpec *spec : formSettings()) {
        QVERIFY2(!spec->related.empty(), spec->key.data());
        std::set<std::string_view> seen;
        for (const std::string_view key : spec->related) {
            const ParamSpec *other = findParam(key);
            QVERIFY2(other != nullptr && other->group != Group::Other && other != spec, key.data());
            QVERIFY2(seen.insert(key).second, spec->key.data());
        }
    }
}

void TestHelpTexts::synonymsAreEnglishAndChinese()
{
    for (const ParamSpec *spec : formSettings()) {
        bool english = false;
        bool chinese = false;
        std::set<QString> seen;
        for (const std::string_view word : spec->synonyms) {
            const QString synonym = toQString(word);
            QCOMPARE(synonym.simplified(), synonym);
            QVERIFY2(seen.insert(synonym.toCaseFolded()).second, spec->key.data());
            english = english || hasEnglish(synonym);
            chinese = chinese || hasChinese(synonym);
        }
        QVERIFY2(english && chinese, spec->key.data());
    }
}

void TestHelpTexts::adviceNamesTheNumbersOfTheGuide_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QStringList>("numbers");
    const std::pair<const char *, QStringList> rows[] = {{"learning_rate", {"5e-5", "4e-5", "1e-5"}},
        {"num_train_epochs", {"3 is", "5 to 8", "2 to 3", "10", "0.5 to 1.5"}},
        {"per_device_train_batch_size", {"take 1", "4 to 8"}}, {"gradient_accumulation_steps", {"4 to 8"}},
        {"cutoff_len", {"95th", "99th"}}, {"lora_rank", {"8 to 16", "20 million", "0.3 GB"}},
        {"val_size", {"0.1 to 0.2", "0.05 to 0.1"}}, {"enable_liger_kernel", {"2.5", "0.6 GB"}},
        {"quantization_bit", {"15.2 GB", "5.5 GB"}}, {"deepspeed", {"stage 2", "Stage 3"}}};
    for (const auto &[key, numbers] : rows)
        QTest::newRow(key) << QString::fromLatin1(key) << numbers;
}

void TestHelpTexts::adviceNamesTheNumbersOfTheGuide()
{
    QFETCH(QString, key);
    QFETCH(QStringList, numbers);
    QString help;
    for (const Part &part : partsOf(findParam(key.toStdString())->help))
        help += part.text + QLatin1Char(' ');
    for (const QString &number : numbers) {
        const QRegularExpression wanted(QStringLiteral("(^|[^0-9.])(%1)").arg(number));
        QVERIFY2(wanted.match(help).hasMatch(), qPrintable(number));
    }
}

QTEST_APPLESS_MAIN(TestHelpTexts)
#include "tst_help_texts.moc"
