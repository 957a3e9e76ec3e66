// SPDX-License-Identifier: GPL-3.0-or-later
// tokenize, encode, stats. The tiny tokenizer has one id a byte, so that rows can be written down here.
#include "cli/cli_process.h"

#include <algorithm>
#include <functional>
#include <set>

using namespace luthier;
using namespace luthier::test;

namespace
{

constexpr int kStart = 257; // <|im_start|>
constexpr int kEnd = 258; // <|im_end|>
constexpr int kIgnored = -100;

using Ids = std::vector<int>;

Ids bytesAsIds(const std::string &text)
{
    Ids ids;
    for (const char c : text)
        ids.push_back(static_cast<unsigned char>(c));
    return ids;
}

Ids operator+(Ids a, const Ids &b)
{
    a.insert(a.end(), b.begin(), b.end());
    return a;
}

Ids ignored(std::size_t count)
{
    return Ids(count, kIgnored);
}

// ChatML: what precedes the answer, and the answer with its end.
Ids promptOf(const std::string &user)
{
    return Ids{kStart} + bytesAsIds("user\n" + user) + Ids{kEnd} + bytesAsIds("\n") + Ids{kStart}
    + bytesAsIds("assistant\n");
}
Ids answerOf(const std::string &text)
{
    return bytesAsIds(text) + Ids{kEnd} + bytesAsIds("\n");
}

Json rowsOf(std::initializer_list<std::pair<const char *, const char *>> pairs)
{
    Json rows = Json::array();
    for (const auto &[question, answer] : pairs)
        rows.push_back({{"instruction", question}, {"input", ""}, {"output", answer}});
    return rows;
}

} // namespace

class CliDataTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<CliPlace> m_place;

    /// Puts @p rows in the place of the dataset.
    std::string dataset(const Json &rows, const Json &entry = Json::object(), const Json &changes = Json::object())
    {
        Json info = entry;
        info["file_name"] = "tiny.json";
        m_place->folder.write("data/tiny.json", pythonJson(rows));
        m_place->folder.write("data/dataset_info.json", pythonJson(Json{{"tiny", info}}));
        return m_place->write("run.json", m_place->config(), changes);
    }

private Q_SLOTS:
    void init()
    {
        m_place = std::make_unique<CliPlace>();
        // These commands need the tokenizer's files alone.
        std::filesystem::remove(m_place->model.path + "/model.safetensors");
        std::filesystem::remove(m_place->model.path + "/config.json");
    }

    void textsAreTokenizedFromArgumentsAndFromStandardInput()
    {
        const std::vector<std::string> texts{
            "red Tür", "", "<|im_start|>a\n<|im_end|>", "中文 \"x\" \\ 🙂", "--x", " 5"};
        std::vector<std::string> words{"tokenize", "--model", m_place->model.path, "--"};
        words.insert(words.end(), texts.begin(), texts.end());
        const Finished fromWords = m_place->run(words);
        QVERIFY2(fromWords.code == 0 && fromWords.err.empty(), fromWords.all().c_str());
        std::string input;
        for (const std::string &text : texts)
            input += pythonJson({{"text", text}}) + "\n\n";
        const Finished fromInput = m_place->run({"tokenize", "--model", m_place->model.path}, input);
        QVERIFY2(fromInput.code == 0 && fromInput.err.empty(), fromInput.all().c_str());
        QCOMPARE(fromInput.out, fromWords.out);
        const std::vector<Json> rows = jsonLinesOf(fromWords.out);
        QCOMPARE(rows.size(), texts.size());
        for (std::size_t i = 0; i < rows.size(); ++i) {
            QCOMPARE(keysOf(rows[i]), std::string("text ids decoded"));
            QCOMPARE(rows[i]["text"].get<std::string>(), texts[i]);
            QCOMPARE(rows[i]["decoded"].get<std::string>(), texts[i]);
        }
        QCOMPARE(rows[0]["ids"].get<Ids>(), bytesAsIds("red Tür"));
        QCOMPARE(rows[2]["ids"].get<Ids>(), (Ids{kStart, 'a', '\n', kEnd}));
    }

    void specialTokensAreAddedOnRequest()
    {
        const std::string path = m_place->model.path + "/tokenizer.json";
        Json tokenizer = readJsonFile(path).value();
        const Json mark{{"SpecialToken", {{"id", "<|endoftext|>"}, {"type_id", 0}}}};
        const Json sequence{{"Sequence", {{"id", "A"}, {"type_id", 0}}}};
        tokenizer["post_processor"] = {{"type", "TemplateProcessing"}, {"single", {mark, sequence}},
            {"pair", {mark, sequence}},
            {"special_tokens",
                {{"<|endoftext|>",
                    {{"id", "<|endoftext|>"}, {"ids", Json::array({256})},
                        {"tokens", Json::array({"<|endoftext|>"})}}}}}};
        m_place->folder.write("model/tokenizer.json", pythonJson(tokenizer));
        const Finished plain = m_place->run({"tokenize", "--model", m_place->model.path, "ab"});
        QCOMPARE(documentOf(plain.out)["ids"].get<Ids>(), (Ids{'a', 'b'}));
        // The file itself is a place of a tokenizer too.
        const Finished special = m_place->run({"tokenize", "--model", path, "--special", "ab"});
        QVERIFY2(special.code == 0, special.all().c_str());
        QCOMPARE(documentOf(special.out)["ids"].get<Ids>(), (Ids{256, 'a', 'b'}));
    }

    void wrongLinesOfInputAreNamed_data()
    {
        QTest::addColumn<QByteArray>("input");
        QTest::addColumn<QByteArray>("part");
        QTest::newRow("no text") << QByteArray("{\"text\": \"a\"}\n{\"txt\": \"b\"}\n")
                                 << QByteArray("standard input:2:");
        QTest::newRow("number") << QByteArray("{\"text\": 5}\n") << QByteArray("standard input:1:");
        QTest::newRow("torn") << QByteArray("{\"text\": \"a\"}\n\n{\"text\":") << QByteArray("standard input:3:");
        QTest::newRow("plain") << QByteArray("hello\n") << QByteArray("standard input:1:");
        QTest::newRow("not UTF-8") << QByteArray("{\"text\": \"a\xFF\"}\n") << QByteArray("UTF-8");
        QTest::newRow("deep") << QByteArray(100'000, '[') << QByteArray("standard input:1:");
    }
    void wrongLinesOfInputAreNamed()
    {
        QFETCH(QByteArray, input);
        QFETCH(QByteArray, part);
        const Finished run = m_place->run({"tokenize", "--model", m_place->model.path}, input.toStdString());
        QVERIFY2(run.code == 3 && isOneSentence(run.err), run.all().c_str());
        QVERIFY2(run.err.find(part.toStdString()) != std::string::npos, run.err.c_str());
        QVERIFY(run.out.empty() || !jsonLinesOf(run.out).empty()); // the lines before it
    }

    void wordsThatAreNotUtf8AreRefused()
    {
        const Finished run = m_place->runProgram(
            "bash", {"-c", "\"$0\" tokenize --model \"$1\" $'a\\xff'", LUTHIER_CLI, m_place->model.path});
        QVERIFY2(run.code == 2 && isOneSentence(run.err) && run.out.empty(), run.all().c_str());
    }

    void encodedRowsAreThoseOfTheTemplate()
    {
        const std::string file = dataset(rowsOf({{"hi", "yes"}, {"Tür?", "no\n"}, {"a", "b"}}));
        const Finished run = m_place->run({"encode", file});
        QVERIFY2(run.code == 0 && run.err.empty(), run.all().c_str());
        const std::vector<Json> rows = jsonLinesOf(run.out);
        QCOMPARE(rows.size(), std::size_t{3}); // in the order of the file, val_size or not
        const std::vector<std::pair<std::string, std::string>> texts{{"hi", "yes"}, {"Tür?", "no\n"}, {"a", "b"}};
        for (std::size_t i = 0; i < rows.size(); ++i) {
            QCOMPARE(keysOf(rows[i]), std::string("row input_ids labels"));
            QVERIFY(rows[i]["row"] == Json(i));
            const Ids prompt = promptOf(texts[i].first);
            const Ids answer = answerOf(texts[i].second);
            QCOMPARE(rows[i]["input_ids"].get<Ids>(), prompt + answer);
            QCOMPARE(rows[i]["labels"].get<Ids>(), ignored(prompt.size()) + answer);
        }
        const Finished two = m_place->run({"encode", file, "--limit", "2"});
        QCOMPARE(two.out, run.out.substr(0, two.out.size()));
        QCOMPARE(jsonLinesOf(two.out).size(), std::size_t{2});

        const std::string all = dataset(rowsOf({{"hi", "yes"}}), Json::object(), {{"train_on_prompt", true}});
        const Json row = documentOf(m_place->run({"encode", all}).out);
        QCOMPARE(row["labels"].get<Ids>(), row["input_ids"].get<Ids>());
        // Too long: the prompt of 24 and the answer of 14 share 30 places as LLaMA-Factory shares them out.
        const std::string cut = dataset(rowsOf({{"hi", "long answer!"}}), Json::object(), {{"cutoff_len", 30}});
        const Json shorter = documentOf(m_place->run({"encode", cut}).out);
        QVERIFY(shorter["input_ids"].size() <= 30);
        QVERIFY(shorter["labels"].get<Ids>() != ignored(shorter["labels"].size()));
    }

    void packedRowsSayWhereEachSequenceIs()
    {
        const std::string file = dataset(
            rowsOf({{"hi", "yes"}, {"you", "no"}}), Json::object(), {{"packing", true}, {"neat_packing", true}});
        const Finished run = m_place->run({"encode", file});
        const Json row = documentOf(run.out);
        QVERIFY2(row.is_object(), run.all().c_str());
        QCOMPARE(keysOf(row), std::string("row input_ids labels position_ids sequence_ids"));
        const Ids ids = row["input_ids"].get<Ids>();
        const Ids sequences = row["sequence_ids"].get<Ids>();
        const Ids positions = row["position_ids"].get<Ids>();
        QVERIFY(sequences.size() == ids.size() && positions.size() == ids.size());
        QCOMPARE(row["labels"].size(), ids.size());
        std::map<int, Ids> parts;
        std::map<int, Ids> places;
        for (std::size_t i = 0; i < ids.size(); ++i) {
            parts[sequences[i]].push_back(ids[i]);
            places[sequences[i]].push_back(positions[i]);
        }
        std::set<Ids> got{parts[1], parts[2]};
        QVERIFY((got == std::set<Ids>{promptOf("hi") + answerOf("yes"), promptOf("you") + answerOf("no")}));
        for (const int sequence : {1, 2}) {
            for (std::size_t i = 0; i < places[sequence].size(); ++i)
                QCOMPARE(places[sequence][i], static_cast<int>(i));
        }
    }

    void preferencePairsAreEncoded()
    {
        const Json rows = Json::array({{{"instruction", "hi"}, {"input", ""}, {"chosen", "yes"}, {"rejected", "no"}}});
        const Json entry{{"ranking", true},
            {"columns",
                {{"prompt", "instruction"}, {"query", "input"}, {"chosen", "chosen"}, {"rejected", "rejected"}}}};
        for (const char *stage : {"dpo", "rm"}) {
            const Finished run = m_place->run({"encode", dataset(rows, entry, {{"stage", stage}})});
            const Json row = documentOf(run.out);
            QVERIFY2(row.is_object(), run.all().c_str());
            QCOMPARE(keysOf(row), std::string("row chosen_input_ids chosen_labels rejected_input_ids rejected_labels"));
            const Ids prompt = promptOf("hi");
            QCOMPARE(row["chosen_input_ids"].get<Ids>(), prompt + answerOf("yes"));
            QCOMPARE(row["chosen_labels"].get<Ids>(), ignored(prompt.size()) + answerOf("yes"));
            QCOMPARE(row["rejected_input_ids"].get<Ids>(), prompt + answerOf("no"));
            QCOMPARE(row["rejected_labels"].get<Ids>(), ignored(prompt.size()) + answerOf("no"));
        }
    }

    void ratedAnswersAreEncoded()
    {
        const auto rated = [](const char *question, const char *answer, bool good) {
            return Json{{"instruction", question}, {"input", ""}, {"output", answer}, {"good", good}};
        };
        const Json rows = Json::array({rated("hi", "yes", true), rated("you", "no", false)});
        const Json entry{
            {"columns", {{"prompt", "instruction"}, {"query", "input"}, {"response", "output"}, {"kto_tag", "good"}}}};
        const Finished run = m_place->run({"encode", dataset(rows, entry, {{"stage", "kto"}})});
        const std::vector<Json> got = jsonLinesOf(run.out);
        QVERIFY2(got.size() == 2, run.all().c_str());
        for (const Json &row : got)
            QCOMPARE(keysOf(row), std::string("row input_ids labels kl_input_ids kl_labels kto_tags"));
        const Ids hi = promptOf("hi");
        const Ids you = promptOf("you");
        QVERIFY(got[0]["kto_tags"] == true && got[1]["kto_tags"] == false);
        QCOMPARE(got[0]["input_ids"].get<Ids>(), hi + answerOf("yes"));
        QCOMPARE(got[0]["labels"].get<Ids>(), ignored(hi.size()) + answerOf("yes"));
        // Beside each prompt, the answer to another one.
        QCOMPARE(got[0]["kl_input_ids"].get<Ids>(), hi + answerOf("no"));
        QCOMPARE(got[1]["kl_input_ids"].get<Ids>(), you + answerOf("yes"));
        QCOMPARE(got[1]["kl_labels"].get<Ids>(), ignored(you.size()) + answerOf("yes"));
    }

    void statisticsAreThoseOfTheEncodedRows()
    {
        CliPlace place(101);
        const std::string file = place.write("run.json", place.config(), {{"cutoff_len", 60}});
        const std::string whole = place.write("whole.json", place.config(), {{"cutoff_len", 4096}});
        std::vector<std::size_t> lengths;
        for (const Json &row : jsonLinesOf(place.run({"encode", whole}).out))
            lengths.push_back(row["input_ids"].size());
        std::sort(lengths.begin(), lengths.end());
        QCOMPARE(lengths.size(), std::size_t{101});
        const Finished run = place.run({"stats", file, "--json"});
        QVERIFY2(run.code == 0 && run.err.empty(), run.all().c_str());
        const Json stats = documentOf(run.out);
        double sum = 0;
        std::size_t over = 0;
        for (const std::size_t length : lengths) {
            sum += static_cast<double>(length);
            over += length > 60 ? 1 : 0;
        }
        QVERIFY(over > 0 && over < 101);
        QVERIFY(stats["count"] == Json(101));
        QVERIFY(stats["min"] == Json(lengths.front()));
        QVERIFY(stats["max"] == Json(lengths.back()));
        QCOMPARE(stats["mean"].get<double>(), sum / 101);
        // Nearest rank: of 101 rows the 51st, 91st, 96th and 100th.
        QVERIFY(stats["p50"] == Json(lengths[50]));
        QVERIFY(stats["p90"] == Json(lengths[90]));
        QVERIFY(stats["p95"] == Json(lengths[95]));
        QVERIFY(stats["p99"] == Json(lengths[99]));
        QCOMPARE(stats["share_over_cutoff_len"].get<double>(), static_cast<double>(over) / 101);
        QVERIFY(stats["rows_without_trained_token"] == Json(0));
        QVERIFY(stats["suggested_cutoff_len"] == Json((lengths[99] + 63) / 64 * 64));
        QVERIFY(stats["packing_gain"].get<double>() >= 1);
        // In words: the same names.
        const Finished words = place.run({"stats", file});
        QCOMPARE(words.code, 0);
        for (const auto &[key, value] : stats.items())
            QVERIFY2(("\n" + words.out).find("\n" + key + " ") != std::string::npos, key.c_str());
    }

    void brokenDatasetsAreRefusedInASentence_data()
    {
        QTest::addColumn<QByteArray>("info");
        QTest::addColumn<QByteArray>("rows");
        QTest::addColumn<QByteArray>("part");
        const QByteArray info("{\"tiny\": {\"file_name\": \"tiny.json\"}}");
        const QByteArray row("{\"instruction\": \"a\", \"output\": \"b\"}");
        const auto add = [](const char *name, const QByteArray &i, const QByteArray &r, const char *part) {
            QTest::newRow(name) << i << r << QByteArray(part);
        };
        add("torn rows", info, "[" + row + ", {\"instr", "tiny.json:1:");
        add("no list", info, "5", "tiny.json");
        add("empty file", info, "", "tiny.json");
        add("empty list", info, "[]", "tiny");
        add("other columns", info, "[{\"q\": \"a\", \"a\": \"b\"}]", "no column");
        add("not UTF-8", info, "[{\"instruction\": \"\xFF\", \"output\": \"b\"}]", "UTF-8");
        add("very deep", info, QByteArray(200'000, '['), "tiny.json");
        add("a binary file", info, QByteArray("\x7F\x45LF\0\0\0\0", 8), "tiny.json");
        add("unknown name", "{\"other\": {\"file_name\": \"tiny.json\"}}", "[" + row + "]", "\"tiny\"");
        add("torn info", "{\"tiny\": ", "[" + row + "]", "dataset_info.json");
        add("info is a list", "[]", "[" + row + "]", "dataset_info.json");
        add("no file", "{\"tiny\": {\"file_name\": \"gone.json\"}}", "[" + row + "]", "gone.json");
        add("file_name is a number", "{\"tiny\": {\"file_name\": 5}}", "[" + row + "]", "tiny");
        add("unknown formatting", "{\"tiny\": {\"file_name\": \"tiny.json\", \"formatting\": \"x\"}}", "[" + row + "]",
            "formatting");
    }
    void brokenDatasetsAreRefusedInASentence()
    {
        QFETCH(QByteArray, info);
        QFETCH(QByteArray, rows);
        QFETCH(QByteArray, part);
        m_place->folder.write("data/dataset_info.json", info.toStdString());
        m_place->folder.write("data/tiny.json", rows.toStdString());
        const std::string file = m_place->write("run.json", m_place->config());
        const Finished run = m_place->run({"encode", file});
        QVERIFY2(run.code == 3 && isOneSentence(run.err) && run.out.empty(), run.all().c_str());
        QVERIFY2(run.err.find(part.toStdString()) != std::string::npos, run.err.c_str());
    }

    void brokenTokenizersAreRefusedInASentence_data()
    {
        QTest::addColumn<QByteArray>("text");
        CliPlace place;
        const std::string good = readFileText(place.model.path + "/tokenizer.json");
        const auto add = [](const char *name, const std::string &text) {
            QTest::newRow(name) << QByteArray::fromStdString(text);
        };
        const auto changed = [&](const std::function<void(Json &)> &change) {
            Json tokenizer = parseJson(good, "tokenizer").value();
            change(tokenizer);
            return pythonJson(tokenizer);
        };
        add("empty", "");
        add("torn", good.substr(0, good.size() / 2));
        add("a list", "[]");
        add("no model", "{\"version\": \"1.0\"}");
        add("very deep", std::string(300'000, '['));
        add("a web page", "<!DOCTYPE html><html></html>");
        add("negative id", changed([](Json &t) { t["model"]["vocab"]["a"] = -5; }));
        add("huge id", changed([](Json &t) { t["model"]["vocab"]["a"] = 4'000'000'000'000; }));
        add("id is a text", changed([](Json &t) { t["model"]["vocab"]["a"] = "x"; }));
        add("vocabulary is a list", changed([](Json &t) { t["model"]["vocab"] = Json::array(); }));
        add("merge of strangers", changed([](Json &t) { t["model"]["merges"] = {"zz yy"}; }));
        add("merges are numbers", changed([](Json &t) { t["model"]["merges"] = {1, 2}; }));
        add("unknown model", changed([](Json &t) { t["model"]["type"] = "Magic"; }));
        add("broken pattern", changed([](Json &t) {
            t["pre_tokenizer"] = {
                {"type", "Split"}, {"pattern", {{"Regex", "((("}}}, {"behavior", "Isolated"}, {"invert", false}};
        }));
        add("unknown pre-tokenizer", changed([](Json &t) { t["pre_tokenizer"] = {{"type", "Magic"}}; }));
        add("added token without content", changed([](Json &t) { t["added_tokens"] = Json::array({{{"id", 5}}}); }));
    }
    void brokenTokenizersAreRefusedInASentence()
    {
        QFETCH(QByteArray, text);
        m_place->folder.write("model/tokenizer.json", text.toStdString());
        const Finished run = m_place->run({"tokenize", "--model", m_place->model.path, "a red stone"});
        QVERIFY2(run.code == 3 && isOneSentence(run.err) && run.out.empty(), run.all().c_str());
        QVERIFY2(run.err.find("tokenizer.json") != std::string::npos, run.err.c_str());
    }

private:
    static std::string readFileText(const std::string &path)
    {
        std::ifstream file(path, std::ios::binary);
        return {std::istreambuf_iterator<char>(file), {}};
    }
};

QTEST_GUILESS_MAIN(CliDataTest)
#include "tst_cli_data.moc"
