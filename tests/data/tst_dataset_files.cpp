// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/files.h"
#include "data/conversation.h"
#include "data/dataset_info.h"
#include "data/row_reader.h"
#include "support/mutations.h"

#include <QTemporaryDir>
#include <QTest>

#include <filesystem>

using namespace luthier;

namespace
{

/// Reads all rows of a file with this content; an error where there is one.
Result<std::vector<Json>> readRows(const QTemporaryDir &folder, const std::string &name, const std::string &content)
{
    const std::string path = folder.path().toStdString() + "/" + name;
    if (Result<void> written = writeFileAtomic(path, content); !written)
        return std::move(written).error();
    Result<std::unique_ptr<RowReader>> reader = openRows({path});
    if (!reader)
        return std::move(reader).error();
    std::vector<Json> rows;
    for (;;) {
        Json row;
        const Result<bool> more = (*reader)->next(row);
        if (!more)
            return Error(more.error());
        if (!*more)
            return rows;
        rows.push_back(std::move(row));
    }
}

std::string shown(const std::vector<Json> &rows)
{
    return pythonJson(Json(rows));
}

Result<std::vector<DatasetEntry>> findIn(const QTemporaryDir &folder, const char *info, const char *name)
{
    if (Result<void> written = writeFileAtomic(folder.path().toStdString() + "/dataset_info.json", info); !written)
        return std::move(written).error();
    return findDatasets(folder.path().toStdString(), {name});
}

} // namespace

class TestDatasetFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyLayoutOfJsonGivesTheSameRows_data();
    void everyLayoutOfJsonGivesTheSameRows();
    void mistakesInFilesAreNamedWithTheirPlace_data();
    void mistakesInFilesAreNamedWithTheirPlace();
    void mutatedFilesAreReadOrRefused_data();
    void mutatedFilesAreReadOrRefused();
    void rowsAcrossBufferBordersAreWhole();
    void csvFollowsPandas_data();
    void csvFollowsPandas();
    void textLinesKeepBlanks();
    void skippingAndReadingCountAlike();
    void largeFilesNeedLittleMemory();
    void absentColumnsObjectMeansDefaults();
    void presentColumnsObjectMeansNullForTheRest();
    void badDescriptionsAreNamed_data();
    void badDescriptionsAreNamed();
    void foldersAreReadInOrderOfNames();
};

void TestDatasetFiles::everyLayoutOfJsonGivesTheSameRows_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("list") << QByteArray(R"([{"a": 1}, {"a": "]}\"{["}])");
    QTest::newRow("indented list") << QByteArray("[\n {\n  \"a\": 1\n },\n\n {\"a\": \"]}\\\"{[\"}\n]\n");
    QTest::newRow("lines") << QByteArray("{\"a\": 1}\n{\"a\": \"]}\\\"{[\"}\n");
    QTest::newRow("lines without last end") << QByteArray("{\"a\": 1}\n\n{\"a\": \"]}\\\"{[\"}");
    QTest::newRow("CRLF") << QByteArray("{\"a\": 1}\r\n{\"a\": \"]}\\\"{[\"}\r\n");
    QTest::newRow("one after the other") << QByteArray("{\"a\": 1} {\"a\": \"]}\\\"{[\"}");
    QTest::newRow("indented objects") << QByteArray("{\n \"a\": 1\n}\n{\n \"a\": \"]}\\\"{[\"\n}\n");
    QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBF[{\"a\": 1}, {\"a\": \"]}\\\"{[\"}]");
}

void TestDatasetFiles::everyLayoutOfJsonGivesTheSameRows()
{
    QFETCH(QByteArray, text);
    const QTemporaryDir folder;
    const auto rows = readRows(folder, "rows.json", text.toStdString());
    QVERIFY2(rows, rows ? "" : rows.error().toString().c_str());
    QCOMPARE(shown(*rows), std::string(R"([{"a": 1}, {"a": "]}\"{["}])"));
}

void TestDatasetFiles::mistakesInFilesAreNamedWithTheirPlace_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("place"); // what the context ends with
    const auto json = [](const char *name, QByteArray text, const char *place) {
        QTest::newRow(name) << QByteArray("rows.json") << text << QByteArray(place);
    };
    json("empty", "", "rows.json");
    json("blank", " \n \n", "rows.json");
    json("a number", "5", "rows.json:1:1");
    json("a text", "\"x\"", "rows.json:1:1");
    json("list of numbers", "[1, 2]", "rows.json:1:2");
    json("list of lists", "[[1]]", "rows.json:1:2");
    json("trailing comma", "[{\"a\": 1},\n]", "rows.json:2:1");
    json("no comma", "[{\"a\": 1}\n {\"a\": 2}]", "rows.json:2:2");
    json("list not closed", "[{\"a\": 1},\n{\"a\": 2}\n", "rows.json:3:1");
    json("text behind", "[{\"a\": 1}]\nx", "rows.json:2:1");
    json("bad value", "{\"a\": 1}\n{\"a\": tru}\n", "rows.json:2:7");
    json("bad value in the middle", "[\n{\"a\": 1,\n \"b\": nul}]", "rows.json:3:7");
    json("single quotes", "{'a': 1}\n", "rows.json:1:2");
    json("text not closed", "{\"a\": 1}\n{\"a\": \"x}\n{\"a\": 2}\n", "rows.json:2:10");
    json("object not closed", "{\"a\": 1}\n{\"a\": 2\n{\"a\": 3}\n", "rows.json:3:1");
    json("object not closed in a list", "[{\"a\": 1},\n{\"a\": 2,\n{\"a\": 3}]", "rows.json:3:1");
    json("object not closed at the end", "{\"a\": 1}\n{\"a\": [2", "rows.json:2:9");
    json("half a surrogate", "{\"a\": \"\\ud800\"}", "rows.json:1:14");
    json("control character", QByteArray("{\"a\": \"\x01\"}"), "rows.json:1:8");
    json("NUL", QByteArray("{\"a\": \"x\0\"}", 11), "rows.json:1:9");
    json("Latin-1", "{\"a\": 1}\n{\"a\": \"caf\xE9 au lait\"}\n", "rows.json:2:11");
    json("GBK", "{\"a\": \"\xC4\xE3\xBA\xC3\"}", "rows.json:1:8");
    json("UTF-16 with mark", QByteArray("\xFF\xFE{\0}\0", 6), "rows.json");
    json("UTF-16 without mark", QByteArray("[\0{\0}\0]\0", 8), "rows.json");
    json("gzip", QByteArray("\x1F\x8B\x08\x00\x00", 5), "rows.json");
    json("Parquet", "PAR1....", "rows.json");
    json("nested too deeply", "{\"a\": " + QByteArray(200, '[') + QByteArray(200, ']') + "}", "rows.json:1:135");
    const auto csv = [](const char *name, QByteArray text, const char *place) {
        QTest::newRow(name) << QByteArray("rows.csv") << text << QByteArray(place);
    };
    csv("empty csv", "", "rows.csv");
    csv("too many fields", "a,b\n1,2\n1,2,3\n", "rows.csv:3");
    csv("quote not closed", "a,b\n1,2\n\"x,3\n4,5\n", "rows.csv:3");
    csv("csv not UTF-8", "a,b\nx,caf\xE9\n", "rows.csv:2");
    QTest::newRow("text not UTF-8") << QByteArray("rows.txt") << QByteArray("one\ncaf\xE9\n")
                                    << QByteArray("rows.txt:2");
    QTest::newRow("text UTF-16") << QByteArray("rows.txt") << QByteArray("\xFE\xFF\0o\0n", 6) << QByteArray("rows.txt");
}

void TestDatasetFiles::mistakesInFilesAreNamedWithTheirPlace()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, place);
    const QTemporaryDir folder;
    const auto rows = readRows(folder, name.toStdString(), text.toStdString());
    QVERIFY(!rows);
    QVERIFY(rows.error().code == ErrorCode::InvalidData);
    const std::string expected = folder.path().toStdString() + "/" + place.toStdString();
    QVERIFY2(rows.error().context == expected, rows.error().toString().c_str());
    QVERIFY(!rows.error().message.isEmpty());
}

void TestDatasetFiles::mutatedFilesAreReadOrRefused_data()
{
    QTest::addColumn<QByteArray>("name");
    for (const char *name :
        {"probe_calls.json", "openai_tools.jsonl", "alpaca_history.json", "tiny.csv", "lines.txt", "kto_alpaca.json"})
        QTest::newRow(name) << QByteArray(name);
}

void TestDatasetFiles::mutatedFilesAreReadOrRefused()
{
    QFETCH(QByteArray, name);
    const std::string sets = std::string(LUTHIER_GOLDEN_DIR) + "/data/sets";
    const auto entries = findDatasets(
        sets, {name.left(name.indexOf('.')).replace("tiny", "tiny_csv").replace("lines", "lines_txt").toStdString()});
    QVERIFY2(entries, entries ? "" : entries.error().toString().c_str());
    const auto good = readFile(sets + "/" + name.toStdString());
    QVERIFY(good);
    std::mt19937 random(3);
    const QTemporaryDir folder;
    int read = 0;
    int refused = 0;
    for (int n = 0; n < 300; ++n) {
        const auto rows = readRows(folder, name.toStdString(), mutated(*good, random));
        (rows ? read : refused) += 1;
        ConversationReader converter(entries->front());
        for (std::size_t i = 0; rows && i < rows->size(); ++i) {
            if (const auto row = converter.convert((*rows)[i]); !row)
                QVERIFY(!row.error().message.isEmpty());
        }
        if (!rows)
            QVERIFY(rows.error().context.find(name.toStdString()) != std::string::npos);
    }
    QCOMPARE(read + refused, 300);
    QVERIFY(read > 10);
}

void TestDatasetFiles::rowsAcrossBufferBordersAreWhole()
{
    const QTemporaryDir folder;
    std::string lines;
    std::string list = "[";
    std::vector<std::size_t> lengths;
    for (std::size_t i = 0; i < 300; ++i) { // several times the 256 kB that are read at once
        const std::size_t length = (i * 7919) % 5000 + (i == 150 ? 700'000 : 0);
        const std::string row = R"({"i": )" + std::to_string(i) + R"(, "t": ")" + std::string(length, 'x') + "\\\\\"}";
        lines += row + "\n";
        list += (i > 0 ? ",\n" : "") + row;
        lengths.push_back(length + 1);
    }
    for (const std::string &text : {lines, list + "]"}) {
        const auto rows = readRows(folder, "rows.json", text);
        QVERIFY2(rows, rows ? "" : rows.error().toString().c_str());
        QCOMPARE(rows->size(), std::size_t(300));
        for (std::size_t i = 0; i < 300; ++i) {
            QCOMPARE((*rows)[i]["i"].get<std::size_t>(), i);
            QCOMPARE((*rows)[i]["t"].get<std::string>().size(), lengths[i]);
        }
    }
}

void TestDatasetFiles::csvFollowsPandas_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("rows");
    QTest::newRow("quotes") << QByteArray("a,b\n\"x, y\",\"li\"\"ne\n2\"\n")
                            << QByteArray(R"([{"a": "x, y", "b": "li\"ne\n2"}])");
    QTest::newRow("missing") << QByteArray("a,b,c\nx,,NA\nnull,y,z\n")
                             << QByteArray(R"([{"a": "x", "b": null, "c": null}, {"a": null, "b": "y", "c": "z"}])");
    QTest::newRow("short rows") << QByteArray("a,b\nx\n") << QByteArray(R"([{"a": "x", "b": null}])");
    QTest::newRow("numbers") << QByteArray("a,b\n1,x\n2.5,7\n")
                             << QByteArray(R"([{"a": 1.0, "b": "x"}, {"a": 2.5, "b": "7"}])");
    QTest::newRow("truth") << QByteArray("a,b\nTrue,true\nFALSE,maybe\n")
                           << QByteArray(R"([{"a": true, "b": "true"}, {"a": false, "b": "maybe"}])");
    QTest::newRow("blank lines") << QByteArray("\na,b\n\nx,y\n\n") << QByteArray(R"([{"a": "x", "b": "y"}])");
    QTest::newRow("CRLF and mark") << QByteArray("\xEF\xBB\xBF"
                                                 "a,b\r\nx,y\r\n")
                                   << QByteArray(R"([{"a": "x", "b": "y"}])");
    QTest::newRow("same name twice") << QByteArray("a,a\nx,y\n") << QByteArray(R"([{"a": "x", "a.1": "y"}])");
    QTest::newRow("header only") << QByteArray("a,b\n") << QByteArray("[]");
}

void TestDatasetFiles::csvFollowsPandas()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, rows);
    const QTemporaryDir folder;
    const auto read = readRows(folder, "rows.csv", text.toStdString());
    QVERIFY2(read, read ? "" : read.error().toString().c_str());
    QCOMPARE(QByteArray::fromStdString(shown(*read)), rows);
}

void TestDatasetFiles::textLinesKeepBlanks()
{
    const QTemporaryDir folder;
    const auto rows = readRows(folder, "rows.txt", "first\n\n  third  \rfourth\r\nlast");
    QVERIFY(rows);
    QCOMPARE(shown(*rows),
        std::string(
            R"([{"text": "first"}, {"text": ""}, {"text": "  third  "}, {"text": "fourth"}, {"text": "last"}])"));
}

void TestDatasetFiles::skippingAndReadingCountAlike()
{
    const QTemporaryDir folder;
    for (const auto &[name, text] : {std::pair{"r.json", "[{\"a\": 1}, {\"a\": 2}, {\"a\": 3}]"},
             std::pair{"r.jsonl", "{\"a\": 1}\n{\"a\": 2}\n{\"a\": 3}\n"}, std::pair{"r.csv", "a\n1\n2\n3\n"},
             std::pair{"r.txt", "1\n2\n3\n"}}) {
        const std::string path = folder.path().toStdString() + "/" + name;
        QVERIFY(writeFileAtomic(path, text));
        const auto reader = openRows({path, path});
        QVERIFY(reader);
        Json row;
        int count = 0;
        for (;;) {
            const Result<bool> more = count % 2 == 0 ? (*reader)->skip() : (*reader)->next(row);
            QVERIFY(more);
            if (!*more)
                break;
            ++count;
        }
        QCOMPARE(count, 6);
        QCOMPARE((*reader)->bytesDone(), (*reader)->bytesTotal());
    }
}

// The first row of a large file must come at once, and none of it may be held.
void TestDatasetFiles::largeFilesNeedLittleMemory()
{
    const QTemporaryDir folder;
    const std::string path = folder.path().toStdString() + "/large.json";
    const std::string row = R"({"instruction": ")" + std::string(1000, 'x') + R"("})";
    QVERIFY(writeFileAtomic(path, [&](OutputFile &file) -> Result<void> {
        LUTHIER_TRY(file.write("["));
        std::string block;
        for (int i = 0; i < 1000; ++i)
            block += row + ",";
        for (int i = 0; i < 100; ++i)
            LUTHIER_TRY(file.write(block));
        return file.write(row + "]");
    }));
    const auto reader = openRows({path});
    QVERIFY(reader);
    Json first;
    QVERIFY(*(*reader)->next(first));
    QVERIFY((*reader)->bytesDone() < 1'000'000);
    std::uint64_t count = 1;
    while (*(*reader)->skip())
        ++count;
    QCOMPARE(count, std::uint64_t(100'001));
}

void TestDatasetFiles::absentColumnsObjectMeansDefaults()
{
    const QTemporaryDir folder;
    QVERIFY(writeFileAtomic(folder.path().toStdString() + "/a.json", "[{}]"));
    const auto found = findIn(folder, R"({"s": {"file_name": "a.json", "num_samples": 5}})", "s");
    QVERIFY2(found, found ? "" : found.error().toString().c_str());
    const DatasetEntry &entry = found->front();
    QCOMPARE(entry.columns.prompt, std::optional<std::string>("instruction"));
    QCOMPARE(entry.columns.messages, std::optional<std::string>("conversations"));
    QVERIFY(!entry.columns.history && !entry.columns.system && !entry.columns.ktoTag);
    QCOMPARE(entry.tags.function, std::optional<std::string>("function_call"));
    QCOMPARE(entry.sampleCount, std::optional<std::uint64_t>(5));
    QVERIFY(entry.format == DatasetFormat::Alpaca && !entry.ranking);
}

void TestDatasetFiles::presentColumnsObjectMeansNullForTheRest()
{
    const QTemporaryDir folder;
    QVERIFY(writeFileAtomic(folder.path().toStdString() + "/a.json", "[{}]"));
    const auto found = findIn(folder,
        R"({"s": {"file_name": "a.json", "formatting": "openai", "ranking": true, "columns": {"prompt": "text"},
            "tags": {"role_tag": "role"}}})",
        "s");
    QVERIFY(found);
    const DatasetEntry &entry = found->front();
    QCOMPARE(entry.columns.prompt, std::optional<std::string>("text"));
    QVERIFY(!entry.columns.query && !entry.columns.response && !entry.columns.messages);
    QCOMPARE(entry.tags.role, std::optional<std::string>("role"));
    QVERIFY(!entry.tags.content && !entry.tags.user && !entry.tags.system);
    QVERIFY(entry.format == DatasetFormat::OpenAi && entry.ranking);
}

void TestDatasetFiles::badDescriptionsAreNamed_data()
{
    QTest::addColumn<QByteArray>("info");
    QTest::addColumn<QByteArray>("said");
    QTest::newRow("no JSON") << QByteArray("{") << QByteArray("dataset_info.json:1");
    QTest::newRow("a list") << QByteArray("[]") << QByteArray("no JSON object");
    QTest::newRow("undefined") << QByteArray(R"({"sets": {}})") << QByteArray("Did you mean \"sets\"?");
    QTest::newRow("no object") << QByteArray(R"({"set": 5})") << QByteArray("no object");
    QTest::newRow("no file") << QByteArray(R"({"set": {}})") << QByteArray("file_name");
    QTest::newRow("formatting") << QByteArray(R"({"set": {"file_name": "a.json", "formatting": "x"}})")
                                << QByteArray("\"x\"");
    QTest::newRow("columns") << QByteArray(R"({"set": {"file_name": "a.json", "columns": []}})")
                             << QByteArray("columns");
    QTest::newRow("column") << QByteArray(R"({"set": {"file_name": "a.json", "columns": {"prompt": 3}}})")
                            << QByteArray("prompt");
    QTest::newRow("tag") << QByteArray(R"({"set": {"file_name": "a.json", "tags": {"role_tag": []}}})")
                         << QByteArray("role_tag");
    QTest::newRow("samples") << QByteArray(R"({"set": {"file_name": "a.json", "num_samples": -1}})")
                             << QByteArray("num_samples");
    QTest::newRow("missing file") << QByteArray(R"({"set": {"file_name": "b.json"}})") << QByteArray("b.json");
    QTest::newRow("hub") << QByteArray(R"({"set": {"hf_hub_url": "org/name"}})") << QByteArray("org/name");
    QTest::newRow("parquet") << QByteArray(R"({"set": {"file_name": "c.parquet"}})") << QByteArray("Parquet");
    QTest::newRow("other type") << QByteArray(R"({"set": {"file_name": "d.xlsx"}})") << QByteArray(".xlsx");
    QTest::newRow("mixed types") << QByteArray(R"({"set": {"file_name": "mixed"}})") << QByteArray("one type");
    QTest::newRow("empty folder") << QByteArray(R"({"set": {"file_name": "none"}})") << QByteArray("none");
}

void TestDatasetFiles::badDescriptionsAreNamed()
{
    QFETCH(QByteArray, info);
    QFETCH(QByteArray, said);
    const QTemporaryDir folder;
    const std::string root = folder.path().toStdString();
    QVERIFY(makeDirectories(root + "/mixed") && makeDirectories(root + "/none"));
    for (const char *file : {"/a.json", "/c.parquet", "/d.xlsx", "/mixed/a.json", "/mixed/b.csv"})
        QVERIFY(writeFileAtomic(root + file, "[]"));
    const auto found = findIn(folder, info.constData(), "set");
    QVERIFY(!found);
    QVERIFY2(found.error().toString().find(said.toStdString()) != std::string::npos, found.error().toString().c_str());
}

void TestDatasetFiles::foldersAreReadInOrderOfNames()
{
    const QTemporaryDir folder;
    const std::string root = folder.path().toStdString();
    QVERIFY(makeDirectories(root + "/parts"));
    QVERIFY(writeFileAtomic(root + "/parts/2.jsonl", "{\"a\": 2}\n"));
    QVERIFY(writeFileAtomic(root + "/parts/1.json", "[{\"a\": 1}]"));
    const auto found = findIn(folder, R"({"set": {"file_name": "parts"}})", "set");
    QVERIFY2(found, found ? "" : found.error().toString().c_str());
    const auto reader = openRows(found->front().files);
    QVERIFY(reader);
    Json row;
    for (const int expected : {1, 2}) {
        QVERIFY(*(*reader)->next(row));
        QCOMPARE(row["a"].get<int>(), expected);
    }
    QVERIFY(!*(*reader)->next(row));
}

QTEST_APPLESS_MAIN(TestDatasetFiles)
#include "tst_dataset_files.moc"
