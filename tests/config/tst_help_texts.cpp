// SPDX-License-Identifier: GPL-3.0-or-later
// The help of every setting on the form: its length, its parts, its form, its translations, and what the search can
// find it by.
#include "config/catalogue.h"
#include "config/param_table.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <cmath>
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

/// How long a help may be in a language: in words, or in letters where words are not parted; and its letters for each
/// letter of the English text, which shows sentences that were lost or added.
struct Band {
    bool countsWords;
    qsizetype least, most;
    double leastShare, mostShare;
};

const std::map<QString, Band> &bands()
{
    static const std::map<QString, Band> bands{
        {QStringLiteral("zh_CN"), {false, 60, 225, 0.30, 0.60}},
        {QStringLiteral("ja"), {false, 90, 315, 0.45, 0.80}},
        {QStringLiteral("ko"), {false, 85, 305, 0.43, 0.75}},
        {QStringLiteral("ru"), {true, 25, 90, 0.88, 1.32}},
    };
    return bands;
}

qsizetype lettersOf(const QString &text)
{
    return std::count_if(text.begin(), text.end(), [](QChar c) { return !c.isSpace() && !c.isLowSurrogate(); });
}

/// The numbers of @p text by value: 1,000 is 1000, and so are 1 000; 20 million, 2000 万 and 20 млн are the same.
/// @p decimalComma: 0,5 is a half and thousands are parted by spaces.
QList<double> numbersOf(QString text, bool decimalComma)
{
    static const QRegularExpression spaced(QStringLiteral("(?<=\\d)[ \u00a0\u202f](?=\\d{3}(?!\\d))"));
    static const QRegularExpression parted(QStringLiteral("(?<=\\d),(?=\\d{3}(?!\\d))"));
    static const QRegularExpression comma(QStringLiteral("(?<=\\d),(?=\\d)"));
    if (decimalComma)
        text.remove(spaced).replace(comma, QStringLiteral("."));
    else
        text.remove(parted);
    static const QRegularExpression number(
        QStringLiteral("(\\d+(?:\\.\\d+)?(?:e-?\\d+)?)(?:[ \u00a0]?(million|млн|万|만))?"));
    QList<double> numbers;
    for (auto match = number.globalMatch(text); match.hasNext();) {
        const QRegularExpressionMatch one = match.next();
        const QString times = one.captured(2);
        const double scale = times.isEmpty()                                 ? 1
            : times == QStringLiteral("万") || times == QStringLiteral("만") ? 1e4
                                                                             : 1e6;
        numbers.append(one.captured(1).toDouble() * scale);
    }
    return numbers;
}

/// What must read the same in every language: keys, options, values with a digit.
QStringList fixedWords(const QString &text)
{
    static const QRegularExpression fixed(QStringLiteral(
        "--[a-z][a-z_0-9-]*|\\b[a-z][a-z0-9]*(?:_[a-z0-9]+)+\\b|\\b[A-Za-z]+[0-9](?:[A-Za-z0-9.]*[A-Za-z0-9])?\\b"));
    QStringList words;
    for (auto match = fixed.globalMatch(text); match.hasNext();)
        words.append(match.next().captured());
    return words;
}

/// What @p translation has lost of @p english, or added; empty: nothing.
QString faultOf(const QString &english, const QString &translation, bool decimalComma)
{
    if (translation.isEmpty())
        return QStringLiteral("is not translated");
    if (translation == english)
        return QStringLiteral("is English");
    for (const QString &word : fixedWords(english)) {
        if (!translation.contains(word))
            return QStringLiteral("lost ") + word;
    }
    QList<double> more = numbersOf(translation, decimalComma);
    for (const double wanted : numbersOf(english, false)) {
        const auto found = std::find_if(
            more.begin(), more.end(), [&](double value) { return std::abs(value - wanted) <= 1e-9 * wanted; });
        if (found == more.end())
            return QStringLiteral("lost the number %1").arg(wanted);
        more.erase(found);
    }
    // English writes small numbers as words: one, sixteen, a thousand.
    for (const double value : more) {
        if (value != std::floor(value) || (value > 20 && value != 32 && value != 100 && value != 1000))
            return QStringLiteral("has %1, which the English text has not").arg(value);
    }
    return {};
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
    void helpHasItsLengthAndPartsInEveryLanguage_data();
    void helpHasItsLengthAndPartsInEveryLanguage();
    void aFaultOfATranslationIsSeen_data();
    void aFaultOfATranslationIsSeen();
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

void TestHelpTexts::helpHasItsLengthAndPartsInEveryLanguage_data()
{
    QTest::addColumn<QString>("language");
    for (const QString &language : offeredLanguages())
        QTest::newRow(qPrintable(language)) << language;
}

void TestHelpTexts::helpHasItsLengthAndPartsInEveryLanguage()
{
    QFETCH(QString, language);
    QVERIFY2(bands().contains(language), "a language whose lengths nobody has thought about");
    const Band &band = bands().at(language);
    const Catalogue catalogue(language);
    QStringList faults;
    for (const ParamSpec *spec : formSettings()) {
        const auto fault = [&](const QString &what) {
            faults.append(toQString(spec->key) + QStringLiteral(": ") + what);
        };
        if (catalogue.translated(spec->label).isEmpty())
            fault(QStringLiteral("the label is not translated"));
        QString english, whole;
        for (const Text *part :
            {&spec->help.what, &spec->help.advice, &spec->help.memory, &spec->help.speed, &spec->help.quality}) {
            const QString translation = catalogue.translated(*part);
            if (const QString what = faultOf(toQString(*part), translation, language == QStringLiteral("ru"));
                !what.isEmpty())
                fault(what + QStringLiteral(": ") + toQString(*part) + QStringLiteral(" | ") + translation);
            english += toQString(*part) + QLatin1Char(' ');
            whole += translation + QLatin1Char(' ');
        }
        const qsizetype length =
            band.countsWords ? whole.split(QLatin1Char(' '), Qt::SkipEmptyParts).size() : lettersOf(whole);
        if (length < band.least || length > band.most)
            fault(QStringLiteral("its length is %1").arg(length));
        const double share = static_cast<double>(lettersOf(whole)) / static_cast<double>(lettersOf(english));
        if (share < band.leastShare || share > band.mostShare)
            fault(QStringLiteral("it has %1 of the English letters").arg(share, 0, 'f', 2));
    }
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
}

void TestHelpTexts::aFaultOfATranslationIsSeen_data()
{
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("translation");
    QTest::addColumn<QString>("fault");
    const auto row = [](const char *english, const char *translation, const char *fault) {
        QTest::newRow(translation) << QString::fromUtf8(english) << QString::fromUtf8(translation)
                                   << QString::fromUtf8(fault);
    };
    row("About 0.5 of 1,000.", "约 1000 的 0.5。", "");
    row("20 million at rank 8.", "秩为 8 时 2000 万。", "");
    row("Once per step.", "每步 1 次。", "");
    row("Set lora_rank.", "设置 lora_rank。", "");
    row("Anything.", "", "is not translated");
    row("Anything.", "Anything.", "is English");
    row("Set lora_rank.", "设置 rank。", "lost lora_rank");
    row("Keep nf4.", "保持不变 4。", "lost nf4");
    row("About 0.5 of 1,000.", "约 1000 的 0.6。", "lost the number 0.5");
    row("About half.", "约 0.5。", "has 0.5, which the English text has not");
}

void TestHelpTexts::aFaultOfATranslationIsSeen()
{
    QFETCH(QString, english);
    QFETCH(QString, translation);
    QFETCH(QString, fault);
    QCOMPARE(faultOf(english, translation, false), fault);
    // The same as a language with decimal commas writes it.
    QString comma = translation;
    comma.replace(QLatin1Char('.'), QLatin1Char(',')).replace(QStringLiteral("1000"), QStringLiteral("1\u00a0000"));
    if (translation != english)
        QCOMPARE(faultOf(english, comma, true), fault);
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
