// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/json_lines.h"
#include "support/mutations.h"
#include "text/tokenizer.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

#include <map>
#include <thread>

using namespace luthier;

namespace
{

std::string goldenTokenizer(const std::string &name)
{
    return std::string(LUTHIER_GOLDEN_DIR) + "/text/" + name;
}

QByteArray shown(const std::vector<std::int32_t> &ids)
{
    return QByteArray::fromStdString(pythonJson(Json(ids)));
}

/// A tiny tokenizer.json whose top-level members can be replaced.
Json tinyTokenizer()
{
    return Json{{"added_tokens", Json::array()}, {"normalizer", nullptr}, {"pre_tokenizer", nullptr},
        {"post_processor", nullptr}, {"decoder", Json{{"type", "Fuse"}}},
        {"model",
            Json{{"type", "BPE"}, {"unk_token", nullptr}, {"vocab", Json{{"a", 0}, {"b", 1}, {"ab", 2}}},
                {"merges", Json::array({"a b"})}}}};
}

Result<Tokenizer> openText(const QTemporaryDir &folder, const std::string &text)
{
    const std::string path = folder.path().toStdString() + "/tokenizer.json";
    if (Result<void> written = writeFileAtomic(path, text); !written)
        return std::move(written).error();
    return Tokenizer::open(path);
}

} // namespace

class TestTokenizer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void idsAndTextsEqualTheReference();
    void everyStepEqualsTheRustLibrary_data();
    void everyStepEqualsTheRustLibrary();
    void sampleModelTokenizesAsItsTokenizerFile();
    void streamedTextsJoinToTheDecodedText();
    void invalidUtf8CountsAsReplacementCharacters();
    void specialTokensStayTextWhenSplit();
    void newTokensGetTheNextId();
    void configNamesTheSpecialTokens();
    void bothSpellingsOfMergesMeanTheSame();
    void malformedFilesAreErrors_data();
    void malformedFilesAreErrors();
    void foreignStepsAreNamed_data();
    void foreignStepsAreNamed();
    void mutatedFilesAreReadOrRefused();
    void hugeDeclaredIdsAreRefused();
    void longTextsTakeLinearTime_data();
    void longTextsTakeLinearTime();
    void threadsGetTheSameIds();
};

void TestTokenizer::idsAndTextsEqualTheReference()
{
    std::map<std::string, Tokenizer> tokenizers;
    for (const char *name : {"qwen3", "llama2", "smollm2"}) {
        Result<Tokenizer> tokenizer = Tokenizer::open(goldenTokenizer(name));
        QVERIFY2(tokenizer, tokenizer ? "" : tokenizer.error().toString().c_str());
        tokenizers.emplace(name, std::move(*tokenizer));
    }
    const std::vector<Json> rows = readJsonLines("text/tokenize.jsonl");
    QCOMPARE(rows.size(), std::size_t(828));
    for (const Json &row : rows) {
        const Tokenizer &tokenizer = tokenizers.at(row["tokenizer"].get<std::string>());
        const auto expected = row["ids"].get<std::vector<std::int32_t>>();
        const auto ids = tokenizer.encode(
            row["text"].get<std::string>(), {.addSpecialTokens = row["add_special_tokens"].get<bool>()});
        QVERIFY(ids);
        QVERIFY2(*ids == expected, pythonJson(row).c_str());
        QVERIFY2(tokenizer.decode(expected) == row["decoded"].get<std::string>(), pythonJson(row).c_str());
        QVERIFY2(tokenizer.decode(expected, true) == row["decoded_skip_special"].get<std::string>(),
            pythonJson(row).c_str());
    }
}

void TestTokenizer::everyStepEqualsTheRustLibrary_data()
{
    QTest::addColumn<int>("index");
    const std::vector<Json> cases = readJsonLines("text/tokenizer_cases.jsonl");
    QVERIFY(cases.size() > 50);
    for (std::size_t i = 0; i < cases.size(); ++i)
        QTest::newRow(cases[i]["name"].get<std::string>().c_str()) << static_cast<int>(i);
}

void TestTokenizer::everyStepEqualsTheRustLibrary()
{
    QFETCH(int, index);
    static const std::vector<Json> cases = readJsonLines("text/tokenizer_cases.jsonl");
    const Json &one = cases.at(static_cast<std::size_t>(index));
    const QTemporaryDir folder;
    const Result<Tokenizer> tokenizer = openText(folder, pythonJson(one["tokenizer"]));
    QVERIFY2(tokenizer, tokenizer ? "" : tokenizer.error().toString().c_str());
    for (const Json &row : one["rows"]) {
        const auto expected = row["ids"].get<std::vector<std::int32_t>>();
        const auto ids = tokenizer->encode(row["text"].get<std::string>(), {.addSpecialTokens = true});
        QVERIFY(ids);
        QVERIFY2(*ids == expected, (pythonJson(row) + " got " + shown(*ids).toStdString()).c_str());
        const std::string decoded = tokenizer->decode(expected);
        QVERIFY2(decoded == row["decoded"].get<std::string>(), (pythonJson(row) + " got " + decoded).c_str());
    }
}

void TestTokenizer::sampleModelTokenizesAsItsTokenizerFile()
{
    const std::string model = LUTHIER_SAMPLE_MODEL;
    QVERIFY2(!model.empty(), "LUTHIER_SAMPLE_MODEL must name the SmolLM2 GGUF file; ./test passes it.");
    const Result<Tokenizer> tokenizer = Tokenizer::open(model);
    QVERIFY2(tokenizer, tokenizer ? "" : tokenizer.error().toString().c_str());
    QCOMPARE(tokenizer->size(), std::size_t(49152));
    QCOMPARE(tokenizer->bosId(), std::optional(1));
    QCOMPARE(tokenizer->eosId(), std::optional(2));
    QCOMPARE(tokenizer->padId(), std::optional(2));
    QCOMPARE(tokenizer->unknownId(), std::optional(0));
    QVERIFY(tokenizer->chatTemplate().find("<|im_start|>") != std::string::npos);
    int compared = 0;
    for (const Json &row : readJsonLines("text/tokenize.jsonl")) {
        if (row["tokenizer"] != "smollm2")
            continue;
        const auto ids = tokenizer->encode(row["text"].get<std::string>());
        QVERIFY(ids);
        QVERIFY2(*ids == row["ids"].get<std::vector<std::int32_t>>(), pythonJson(row).c_str());
        ++compared;
    }
    QCOMPARE(compared, 207);
}

void TestTokenizer::streamedTextsJoinToTheDecodedText()
{
    for (const char *name : {"qwen3", "llama2", "smollm2"}) {
        const Result<Tokenizer> tokenizer = Tokenizer::open(goldenTokenizer(name));
        QVERIFY(tokenizer);
        for (const Json &row : readJsonLines("text/tokenize.jsonl")) {
            if (row["tokenizer"] != name)
                continue;
            TokenStream stream(*tokenizer, false);
            std::string text;
            for (const std::int32_t id : row["ids"].get<std::vector<std::int32_t>>()) {
                const std::string piece = stream.push(id);
                QVERIFY2(!piece.ends_with("\xEF\xBF\xBD")
                        || row["decoded"].get<std::string>().find("\xEF\xBF\xBD") != std::string::npos,
                    pythonJson(row).c_str());
                text += piece;
            }
            text += stream.finish();
            QVERIFY2(text == row["decoded"].get<std::string>(), pythonJson(row).c_str());
        }
    }
}

void TestTokenizer::invalidUtf8CountsAsReplacementCharacters()
{
    const Result<Tokenizer> tokenizer = Tokenizer::open(goldenTokenizer("smollm2"));
    QVERIFY(tokenizer);
    const auto broken = tokenizer->encode("caf\xE9 \xF0\x9F\x98 end");
    const auto repaired = tokenizer->encode("caf\xEF\xBF\xBD \xEF\xBF\xBD end");
    QVERIFY(broken && repaired);
    QCOMPARE(shown(*broken), shown(*repaired));
}

void TestTokenizer::specialTokensStayTextWhenSplit()
{
    const Result<Tokenizer> tokenizer = Tokenizer::open(goldenTokenizer("qwen3"));
    QVERIFY(tokenizer);
    const auto whole = tokenizer->encode("<|im_end|>");
    const auto split = tokenizer->encode("<|im_end|>", {.splitSpecialTokens = true});
    QVERIFY(whole && split);
    QCOMPARE(shown(*whole), QByteArray("[151645]"));
    QVERIFY(split->size() > 1);
    QCOMPARE(tokenizer->decode(*split), std::string("<|im_end|>"));
    // Tokens that are added but not special stay tokens, as in transformers.
    const auto thought = tokenizer->encode("<think>", {.splitSpecialTokens = true});
    QVERIFY(thought);
    QCOMPARE(shown(*thought), QByteArray("[151667]"));
}

void TestTokenizer::newTokensGetTheNextId()
{
    const Result<Tokenizer> original = Tokenizer::open(goldenTokenizer("qwen3"));
    QVERIFY(original);
    Tokenizer tokenizer = *original;
    QCOMPARE(tokenizer.idLimit(), 151669);
    QCOMPARE(tokenizer.addSpecialToken("<|im_end|>"), 151645);
    QVERIFY(tokenizer.newTokens().empty());
    tokenizer.setEos("<|stop here|>");
    QCOMPARE(tokenizer.eosId(), std::optional(151669));
    QCOMPARE(tokenizer.newTokens(), std::vector<std::string>{"<|stop here|>"});
    QCOMPARE(tokenizer.size(), original->size() + 1);
    const auto ids = tokenizer.encode("a<|stop here|>");
    QVERIFY(ids);
    QCOMPARE(ids->back(), 151669);
    QVERIFY(tokenizer.isSpecial(151669));
    QCOMPARE(original->eosId(), std::optional(151645));
    QVERIFY(!original->idOf("<|stop here|>"));
}

void TestTokenizer::configNamesTheSpecialTokens()
{
    const QTemporaryDir folder;
    const std::string config = folder.path().toStdString() + "/tokenizer_config.json";
    QVERIFY(writeFileAtomic(config,
        R"({"bos_token": {"content": "<s>"}, "eos_token": "ab", "pad_token": null, "unk_token": "nowhere",
            "added_tokens_decoder": {"7": {"content": "<s>", "special": true}},
            "chat_template": [{"name": "tools", "template": "t"}, {"name": "default", "template": "d"}]})"));
    const Result<Tokenizer> tokenizer = openText(folder, pythonJson(tinyTokenizer()));
    QVERIFY2(tokenizer, tokenizer ? "" : tokenizer.error().toString().c_str());
    QCOMPARE(tokenizer->bosId(), std::optional(7));
    QCOMPARE(tokenizer->eosId(), std::optional(2));
    QVERIFY(!tokenizer->padId());
    QCOMPARE(tokenizer->unknownId(), std::optional(8));
    QCOMPARE(tokenizer->newTokens(), std::vector<std::string>{"nowhere"});
    QVERIFY(tokenizer->isSpecial(2));
    QCOMPARE(tokenizer->chatTemplate(), std::string("d"));
    QCOMPARE(tokenizer->size(), std::size_t(5));
}

void TestTokenizer::bothSpellingsOfMergesMeanTheSame()
{
    const QTemporaryDir folder;
    Json json = tinyTokenizer();
    const Result<Tokenizer> joined = openText(folder, pythonJson(json));
    json["model"]["merges"] = Json::array({Json::array({"a", "b"})});
    const Result<Tokenizer> listed = openText(folder, pythonJson(json));
    QVERIFY(joined && listed);
    QCOMPARE(shown(*joined->encode("abba")), QByteArray("[2, 1, 0]"));
    QCOMPARE(shown(*listed->encode("abba")), QByteArray("[2, 1, 0]"));
}

void TestTokenizer::malformedFilesAreErrors_data()
{
    QTest::addColumn<QByteArray>("text");
    const QByteArray good = QByteArray::fromStdString(pythonJson(tinyTokenizer()));
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("no JSON") << QByteArray("hello");
    QTest::newRow("a list") << QByteArray("[]");
    QTest::newRow("no model") << QByteArray("{}");
    QTest::newRow("text behind") << good + "x";
    QTest::newRow("not UTF-8") << QByteArray(good).replace("\"a\"", "\"\xE9\"");
    QTest::newRow("id as text") << QByteArray(good).replace("\"a\": 0", "\"a\": \"0\"");
    QTest::newRow("negative id") << QByteArray(good).replace("\"a\": 0", "\"a\": -1");
    QTest::newRow("id too large") << QByteArray(good).replace("\"a\": 0", "\"a\": 99999999999");
    QTest::newRow("vocabulary is a number") << QByteArray(good).replace("{\"a\": 0, \"b\": 1, \"ab\": 2}", "5");
    QTest::newRow("merge of three") << QByteArray(good).replace("a b", "a b a");
    QTest::newRow("merge of one") << QByteArray(good).replace("a b", "ab");
    QTest::newRow("merge of strangers") << QByteArray(good).replace("a b", "a c");
    QTest::newRow("merge of numbers") << QByteArray(good).replace("\"a b\"", "[1, 2]");
    QTest::newRow("half a surrogate") << QByteArray(good).replace("\"a\"", "\"\\ud800\"");
    QTest::newRow("nested too deeply") << QByteArray("{\"model\": ") + QByteArray(100000, '[');
    for (qsizetype length = 1; length < good.size(); length += 7)
        QTest::newRow(("cut at " + QByteArray::number(length)).constData()) << good.left(length);
}

void TestTokenizer::malformedFilesAreErrors()
{
    QFETCH(QByteArray, text);
    const QTemporaryDir folder;
    const Result<Tokenizer> tokenizer = openText(folder, text.toStdString());
    QVERIFY(!tokenizer);
    QCOMPARE(
        tokenizer.error().code == ErrorCode::InvalidData || tokenizer.error().code == ErrorCode::Unsupported, true);
    QVERIFY(tokenizer.error().context.find("tokenizer.json") != std::string::npos);
}

void TestTokenizer::foreignStepsAreNamed_data()
{
    QTest::addColumn<QByteArray>("member");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("named");
    QTest::newRow("normalizer") << QByteArray("normalizer") << QByteArray(R"({"type": "Precompiled"})")
                                << QByteArray("Precompiled");
    QTest::newRow("pre-tokenizer") << QByteArray("pre_tokenizer") << QByteArray(R"({"type": "UnicodeScripts"})")
                                   << QByteArray("UnicodeScripts");
    QTest::newRow("post-processor") << QByteArray("post_processor") << QByteArray(R"({"type": "Odd"})")
                                    << QByteArray("Odd");
    QTest::newRow("decoder") << QByteArray("decoder") << QByteArray(R"({"type": "CTC"})") << QByteArray("CTC");
    QTest::newRow("model") << QByteArray("model") << QByteArray(R"({"type": "WordPiece", "vocab": {}, "merges": []})")
                           << QByteArray("WordPiece");
    QTest::newRow("unigram") << QByteArray("model") << QByteArray(R"({"vocab": [["a", 0.5]], "merges": []})")
                             << QByteArray("Unigram");
    QTest::newRow("class intersection")
        << QByteArray("pre_tokenizer")
        << QByteArray(R"({"type": "Split", "pattern": {"Regex": "[a-z&&[^b]]"}, "behavior": "Isolated"})")
        << QByteArray("classes");
    QTest::newRow("broken pattern") << QByteArray(
        "pre_tokenizer") << QByteArray(R"({"type": "Split", "pattern": {"Regex": "(a"}, "behavior": "Isolated"})")
                                    << QByteArray("pattern");
}

void TestTokenizer::foreignStepsAreNamed()
{
    QFETCH(QByteArray, member);
    QFETCH(QByteArray, value);
    QFETCH(QByteArray, named);
    Json json = tinyTokenizer();
    json[member.toStdString()] = *parseJson(value.toStdString(), "value");
    const QTemporaryDir folder;
    const Result<Tokenizer> tokenizer = openText(folder, pythonJson(json));
    QVERIFY(!tokenizer);
    QVERIFY(tokenizer.error().code == ErrorCode::Unsupported);
    QVERIFY2(tokenizer.error().toString().find(named.toStdString()) != std::string::npos,
        tokenizer.error().toString().c_str());
}

void TestTokenizer::mutatedFilesAreReadOrRefused()
{
    const std::vector<Json> cases = readJsonLines("text/tokenizer_cases.jsonl");
    std::mt19937 random(1);
    const QTemporaryDir folder;
    int opened = 0;
    int refused = 0;
    for (std::size_t i = 0; i < cases.size(); i += 4) {
        const std::string good = pythonJson(cases[i]["tokenizer"]);
        for (int n = 0; n < 60; ++n) {
            const Result<Tokenizer> tokenizer = openText(folder, mutated(good, random));
            if (!tokenizer) {
                QVERIFY(!tokenizer.error().message.isEmpty());
                ++refused;
                continue;
            }
            ++opened;
            for (const Json &row : cases[i]["rows"]) {
                const auto ids = tokenizer->encode(row["text"].get<std::string>(), {.addSpecialTokens = true});
                if (ids)
                    tokenizer->decode(*ids, true);
            }
            tokenizer->decode(std::vector<std::int32_t>{-1, 0, 5, 1 << 30});
        }
    }
    QVERIFY(opened > 20 && refused > 200);
}

void TestTokenizer::hugeDeclaredIdsAreRefused()
{
    Json json = tinyTokenizer();
    json["model"]["vocab"]["z"] = 2147483647;
    const QTemporaryDir folder;
    const Result<Tokenizer> tokenizer = openText(folder, pythonJson(json));
    QVERIFY(!tokenizer);
    QVERIFY(tokenizer.error().code == ErrorCode::InvalidData);
}

void TestTokenizer::longTextsTakeLinearTime_data()
{
    QTest::addColumn<QByteArray>("tokenizer");
    QTest::addColumn<QByteArray>("unit");
    for (const char *name : {"qwen3", "llama2", "smollm2"}) {
        for (const char *unit : {"a", " ", "ab", "\n", "1", "\xE4\xBD\xA0", "a\xCC\x81"})
            QTest::newRow((std::string(name) + " " + unit).c_str()) << QByteArray(name) << QByteArray(unit);
    }
}

void TestTokenizer::longTextsTakeLinearTime()
{
    QFETCH(QByteArray, tokenizer);
    QFETCH(QByteArray, unit);
    const Result<Tokenizer> opened = Tokenizer::open(goldenTokenizer(tokenizer.toStdString()));
    QVERIFY(opened);
    const std::string text = unit.repeated(400'000 / static_cast<int>(unit.size())).toStdString();
    QElapsedTimer timer;
    timer.start();
    const auto ids = opened->encode(text);
    QVERIFY2(ids, ids ? "" : ids.error().toString().c_str());
    QCOMPARE(opened->decode(*ids) == text, tokenizer != "qwen3" || unit != "a\xCC\x81"); // Qwen composes first
    QVERIFY2(timer.elapsed() < 60'000, QByteArray::number(timer.elapsed()).constData());
}

void TestTokenizer::threadsGetTheSameIds()
{
    const Result<Tokenizer> qwen = Tokenizer::open(goldenTokenizer("qwen3"));
    const Result<Tokenizer> llama = Tokenizer::open(goldenTokenizer("llama2"));
    QVERIFY(qwen && llama);
    const std::vector<Json> rows = readJsonLines("text/tokenize.jsonl");
    std::vector<int> wrong(4, 0);
    {
        std::vector<std::jthread> threads;
        for (std::size_t t = 0; t < wrong.size(); ++t) {
            threads.emplace_back([&, t] {
                for (const Json &row : rows) { // two tokenizers in turn share each thread's memory of pieces
                    const bool isQwen = row["tokenizer"] == "qwen3";
                    if (!isQwen && row["tokenizer"] != "llama2")
                        continue;
                    const auto ids = (isQwen ? *qwen : *llama)
                                         .encode(row["text"].get<std::string>(),
                                             {.addSpecialTokens = row["add_special_tokens"].get<bool>()});
                    wrong[t] += !ids || *ids != row["ids"].get<std::vector<std::int32_t>>();
                }
            });
        }
    }
    QCOMPARE(wrong, std::vector<int>(4, 0));
}

QTEST_APPLESS_MAIN(TestTokenizer)
#include "tst_tokenizer.moc"
