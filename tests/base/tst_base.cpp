// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/files.h"
#include "base/json.h"
#include "base/near_name.h"
#include "base/numbers.h"
#include "base/unicode.h"

#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <limits>

using namespace luthier;

class TestBase : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void floatsPrintAsPython_data()
    {
        QTest::addColumn<double>("value");
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("one") << 1.0 << QByteArray("1.0");
        QTest::newRow("rate") << 5e-5 << QByteArray("5e-05");
        QTest::newRow("fixed") << 0.0001 << QByteArray("0.0001");
        QTest::newRow("third") << 1.0 / 3 << QByteArray("0.3333333333333333");
        QTest::newRow("large") << 1e16 << QByteArray("1e+16");
        QTest::newRow("below") << 123456789012345.0 << QByteArray("123456789012345.0");
        QTest::newRow("negative zero") << -0.0 << QByteArray("-0.0");
        QTest::newRow("tiny") << 1e-300 << QByteArray("1e-300");
        QTest::newRow("inf") << std::numeric_limits<double>::infinity() << QByteArray("inf");
    }
    void floatsPrintAsPython()
    {
        QFETCH(double, value);
        QFETCH(QByteArray, text);
        QCOMPARE(QByteArray::fromStdString(pythonFloat(value)), text);
    }

    void numbersParseAsPython()
    {
        QCOMPARE(parseInteger(" 1_000 "), std::optional<std::int64_t>(1000));
        QCOMPARE(parseInteger("+7"), std::optional<std::int64_t>(7));
        QVERIFY(!parseInteger("1__0") && !parseInteger("_1") && !parseInteger("1.0") && !parseInteger("")
            && !parseInteger("+"));
        QVERIFY(!parseInteger("99999999999999999999"));
        QCOMPARE(parseNumber("5E-5"), std::optional<double>(5e-5));
        QCOMPARE(parseNumber(".00005"), std::optional<double>(5e-5));
        QCOMPARE(parseNumber("1e4"), std::optional<double>(1e4));
        QVERIFY(!parseNumber("five") && !parseNumber("1e") && !parseNumber("++1") && !parseNumber("0x10"));
        QVERIFY(std::isnan(*parseNumber("nan")));
    }

    void sizesInTextsKeepTheirBytes()
    {
        const Text text = LUTHIER_TEXT("Errors", "%1 needs %2, %3 is free.").arg("x").argBytes(1'500'000).argBytes(7);
        QCOMPARE(text.toString(), std::string("x needs 1.50 MB, 7 B is free."));
        QCOMPARE(text.sizes().size(), std::size_t{2});
        QVERIFY(text.sizes()[0].place == 1 && text.sizes()[0].bytes == 1'500'000);
        QVERIFY(text.sizes()[1].place == 2 && text.sizes()[1].bytes == 7);
    }

    void textsInTextsStayTexts()
    {
        const Error error{ErrorCode::Io,
            LUTHIER_TEXT("Errors", "Writing failed: %1.").arg(Text("Errors", "it is a folder")),
            Text::verbatim("Move it."), "a.txt"};
        QCOMPARE(error.message.toString(), std::string("Writing failed: it is a folder."));
        QCOMPARE(error.message.inner().size(), std::size_t{1});
        QVERIFY(error.message.inner()[0].place == 0 && !error.message.inner()[0].text->isVerbatim());
        QCOMPARE(error.toText().toString(), error.toString());
        QCOMPARE(error.toText().inner().size(), std::size_t{1});
    }

    void nearNamesAreCountedInEdits()
    {
        QCOMPARE(editDistance("", ""), std::size_t{0});
        QCOMPARE(editDistance("abc", ""), std::size_t{3});
        QCOMPARE(editDistance("kitten", "sitting"), std::size_t{3});
        QCOMPARE(editDistance("trian", "train"), std::size_t{1}); // neighbours swapped
        QCOMPARE(editDistance("ab", "ba"), std::size_t{1});
        QCOMPARE(nearName("lama3", {"llama2", "llama3", "qwen"}), std::string("llama3"));
        QVERIFY(nearName("zzzz", {"llama3", "qwen"}).empty() && nearName("x", {}).empty());
        QVERIFY(nearName(std::string(100, 'a'), {std::string(100, 'a')}).empty()); // no name is so long
    }

    void durationsPrintAsTimedelta()
    {
        QCOMPARE(formatDuration(80.9), std::string("0:01:20"));
        QCOMPARE(formatDuration(86400 + 3661), std::string("1 day, 1:01:01"));
        QCOMPARE(formatDuration(2 * 86400), std::string("2 days, 0:00:00"));
        for (const double seconds : {0.0, 7.0, 80.0, 3661.0, 86399.0, 86400.0, 3.0 * 86400 + 3661})
            QCOMPARE(parseDuration(formatDuration(seconds)), seconds);
        for (const char *none : {"", "soon", "1:x:00"})
            QCOMPARE(parseDuration(none), 0.0);
    }

    void bytesUseThreeDigits()
    {
        QCOMPARE(formatBytes(0), std::string("0 B"));
        QCOMPARE(formatBytes(15'231'000'000), std::string("15.2 GB"));
        QCOMPARE(formatBytes(999'950), std::string("1.00 MB"));
    }

    void jsonErrorsNameLineAndColumn()
    {
        const auto result = parseJson("{\"a\": 1,\n \"b\": tru}", "x.json");
        QVERIFY(!result);
        QCOMPARE(result.error().context, std::string("x.json:2:7"));
    }

    void jsonRefusesWhatIsNotJson_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("empty") << QByteArray("");
        QTest::newRow("trailing comma") << QByteArray("[1,]");
        QTest::newRow("two values") << QByteArray("1 2");
        QTest::newRow("open string") << QByteArray("\"abc");
        QTest::newRow("control") << QByteArray("\"a\nb\"");
        QTest::newRow("lone surrogate") << QByteArray("\"\\ud800\"");
        QTest::newRow("low surrogate first") << QByteArray("\"\\udc00\"");
        QTest::newRow("bad utf8") << QByteArray("\"\xC3(\"");
        QTest::newRow("leading zero") << QByteArray("01");
        QTest::newRow("deep") << QByteArray(200, '[');
        QTest::newRow("plus") << QByteArray("+1");
        QTest::newRow("bad escape") << QByteArray("\"\\x41\"");
    }
    void jsonRefusesWhatIsNotJson()
    {
        QFETCH(QByteArray, text);
        QVERIFY(!parseJson(text.toStdString(), "t"));
    }

    void jsonKeepsOrderAndLastDuplicate()
    {
        const auto value = parseJson(R"({"z":1,"a":2,"z":3})", "t");
        QVERIFY(bool(value));
        QCOMPARE(pythonJson(*value), std::string(R"({"z": 3, "a": 2})"));
        QVERIFY(!parseJson(R"({"z":1,"z":3})", "t", {.duplicates = DuplicateKeys::Refuse}));
    }

    void jsonWritesAsPython()
    {
        const auto value = parseJson(R"({"b":[1,2.5,1e-7,true,null,"é\n\u0001😀"],"a":{},"c":[]})", "t");
        QVERIFY(bool(value));
        QCOMPARE(pythonJson(*value),
            std::string("{\"b\": [1, 2.5, 1e-07, true, null, \"é\\n\\u0001😀\"], \"a\": {}, \"c\": []}"));
        QCOMPARE(pythonJson(*value, {.indent = 1, .sortKeys = true, .ensureAscii = true}),
            std::string("{\n \"a\": {},\n \"b\": [\n  1,\n  2.5,\n  1e-07,\n  true,\n  null,\n  "
                        "\"\\u00e9\\n\\u0001\\ud83d\\ude00\"\n ],\n \"c\": []\n}"));
    }

    void invalidUtf8IsReplacedAsPythonDoes()
    {
        QCOMPARE(replaceInvalidUtf8("a\xFFz"), std::string("a\xEF\xBF\xBDz"));
        QCOMPARE(replaceInvalidUtf8("\xE4\xB8"), std::string("\xEF\xBF\xBD"));
        QCOMPARE(replaceInvalidUtf8("\xED\xA0\x80"), std::string("\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD"));
        QCOMPARE(findInvalidUtf8("a\xC0\x80"), std::size_t(1));
        QCOMPARE(completeUtf8Prefix("ab\xE4\xB8"), std::size_t(2));
        QCOMPARE(completeUtf8Prefix("\xE4\xB8\xAD"), std::size_t(3));
    }

    void atomicWriteLeavesOnlyTheFile()
    {
        QTemporaryDir dir;
        const std::string path = dir.filePath(QStringLiteral("a.txt")).toStdString();
        QVERIFY(bool(writeFileAtomic(path, "one")));
        QVERIFY(bool(writeFileAtomic(path, "two")));
        QCOMPARE(*readFile(path), std::string("two"));
        QCOMPARE(QDir(dir.path()).entryList(QDir::Files).size(), 1);
        const auto failed = writeFileAtomic(dir.filePath(QStringLiteral("none/b")).toStdString(), "x");
        QVERIFY(!failed);
        QCOMPARE(failed.error().code, ErrorCode::NotFound);
    }

    void failedProducerLeavesTheOldFile()
    {
        QTemporaryDir dir;
        const std::string path = dir.filePath(QStringLiteral("a.txt")).toStdString();
        QVERIFY(bool(writeFileAtomic(path, "one")));
        QVERIFY(!writeFileAtomic(path, [](OutputFile &file) -> Result<void> {
            LUTHIER_TRY(file.write("half"));
            return Error{ErrorCode::Internal, Text::verbatim("no"), {}, {}};
        }));
        QCOMPARE(*readFile(path), std::string("one"));
        QCOMPARE(QDir(dir.path()).entryList(QDir::Files).size(), 1);
    }

    void linesComeWithTheirNumbers()
    {
        QTemporaryDir dir;
        const std::string path = dir.filePath(QStringLiteral("a.txt")).toStdString();
        QVERIFY(bool(writeFileAtomic(path, "a\r\n\n" + std::string(100'000, 'x') + "\nlast")));
        auto reader = LineReader::open(path);
        QVERIFY(bool(reader));
        std::string line;
        QVERIFY(*reader->next(line) && line == "a" && reader->lineNumber() == 1);
        QVERIFY(*reader->next(line) && line.empty());
        QVERIFY(*reader->next(line) && line.size() == 100'000);
        QVERIFY(*reader->next(line) && line == "last" && reader->lineNumber() == 4);
        QVERIFY(!*reader->next(line));
    }

    void truncatedFileIsAnErrorWithItsPlace()
    {
        QTemporaryDir dir;
        const std::string path = dir.filePath(QStringLiteral("a.bin")).toStdString();
        QVERIFY(bool(writeFileAtomic(path, "12345")));
        const auto file = InputFile::open(path);
        std::array<std::byte, 8> out{};
        const auto result = file->read(0, out);
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::InvalidData);
        QVERIFY(!InputFile::open(dir.path().toStdString()));
    }
};

QTEST_APPLESS_MAIN(TestBase)
#include "tst_base.moc"
