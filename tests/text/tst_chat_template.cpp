// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/json_lines.h"
#include "support/mutations.h"
#include "text/chat_template.h"
#include "text/jinja.h"

#include <QDir>
#include <QTest>

using namespace luthier;

namespace
{

Tokenizer goldenTokenizer(const char *name)
{
    return *Tokenizer::open(std::string(LUTHIER_GOLDEN_DIR) + "/text/" + name);
}

std::string joinedText(const Tokenizer &tokenizer, const std::vector<TurnIds> &turns)
{
    std::string text;
    for (const TurnIds &turn : turns)
        text += tokenizer.decode(turn.source) + "|" + tokenizer.decode(turn.target) + "|";
    return text;
}

const std::vector<Message> kTwoTurns = {
    {Role::User, "U1"}, {Role::Assistant, "A1"}, {Role::User, "U2"}, {Role::Assistant, "<think>\nhm\n</think>\n\nA2"}};

} // namespace

class TestChatTemplate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTemplateCanBeRead();
    void nearNamesAreSuggested();
    void turnsLookAsTheContractShows_data();
    void turnsLookAsTheContractShows();
    void prepareSetsEndPadAndStopWords();
    void thoughtsFollowTheSetting_data();
    void thoughtsFollowTheSetting();
    void oneTurnForgetsOldThoughts();
    void placesInTheContentAreFilledOnceMore();
    void toolCallsKeepThoughtsAndTextAround();
    void badToolsAndCallsAreErrors_data();
    void badToolsAndCallsAreErrors();
    void toolStyleReplacesTheEndOfCalls();
    void jinjaEqualsTheReference();
    void jinjaStopsRunawayTemplates_data();
    void jinjaStopsRunawayTemplates();
    void mutatedJinjaIsRenderedOrRefused();
    void longBranchesAndChainsAreFine();
    void slotsAreReadOffTheChatTemplate();
    void unreadableChatTemplateNamesTheFlag();
};

void TestChatTemplate::everyTemplateCanBeRead()
{
    const std::vector<std::string> names = ChatTemplate::names();
    QCOMPARE(names.size(), std::size_t(121));
    for (const std::string &name : names) {
        const Result<ChatTemplate> found = ChatTemplate::named(name);
        QVERIFY2(found, name.c_str());
        QCOMPARE(found->name(), name);
        bool content = false;
        for (const ChatTemplate::Slot &slot : found->userSlots())
            content = content || slot.text.find("{{content}}") != std::string::npos;
        QVERIFY2(content, name.c_str());
        QVERIFY2(!found->systemSlots().empty() && !found->assistantSlots().empty(), name.c_str());
        Tokenizer tokenizer = goldenTokenizer("qwen3");
        QVERIFY2(found->prepare(tokenizer), name.c_str());
    }
}

void TestChatTemplate::nearNamesAreSuggested()
{
    const Result<ChatTemplate> found = ChatTemplate::named("lama3");
    QVERIFY(!found);
    QCOMPARE(found.error().code == ErrorCode::InvalidConfig, true);
    QCOMPARE(found.error().context, std::string("--template"));
    QCOMPARE(found.error().hint.toString(), std::string("Did you mean \"llama3\"?"));
}

void TestChatTemplate::turnsLookAsTheContractShows_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("tokenizer");
    QTest::addColumn<QByteArray>("text");
    // docs of LLaMA-Factory's behaviour, §3.10: system S, turns U1/A1 and U2/A2
    QTest::newRow("llama2") << QByteArray("llama2") << QByteArray("llama2")
                            << QByteArray("<s> [INST] <<SYS>>\nS\n<</SYS>>\n\nU1 [/INST]|A1</s>|<s> [INST] U2 [/INST]|"
                                          "<think>\nhm\n</think>\n\nA2</s>|");
    QTest::newRow("mistral") << QByteArray("mistral") << QByteArray("qwen3")
                             << QByteArray("[INST] S\n\nU1[/INST]| A1<|im_end|>|[INST] U2[/INST]| "
                                           "<think>\nhm\n</think>\n\nA2<|im_end|>|");
    QTest::newRow("vicuna") << QByteArray("vicuna") << QByteArray("qwen3")
                            << QByteArray("SUSER: U1 ASSISTANT:|A1<|im_end|>|USER: U2 ASSISTANT:|"
                                          "<think>\nhm\n</think>\n\nA2<|im_end|>|");
    QTest::newRow("alpaca") << QByteArray("alpaca") << QByteArray("qwen3")
                            << QByteArray(
                                   "S### Instruction:\nU1\n\n### Response:\n|A1<|im_end|>\n\n|### "
                                   "Instruction:\nU2\n\n### Response:\n|<think>\nhm\n</think>\n\nA2<|im_end|>\n\n|");
    QTest::newRow("qwen3") << QByteArray("qwen3") << QByteArray("qwen3")
                           << QByteArray(
                                  "<|im_start|>system\nS<|im_end|>\n<|im_start|>user\nU1<|im_end|>\n"
                                  "<|im_start|>assistant\n|<think>\n\n</think>\n\nA1<|im_end|>\n|<|im_start|>user"
                                  "\nU2<|im_end|>\n<|im_start|>assistant\n|<think>\nhm\n</think>\n\nA2<|im_end|>\n|");
}

void TestChatTemplate::turnsLookAsTheContractShows()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, tokenizer);
    QFETCH(QByteArray, text);
    Tokenizer opened = goldenTokenizer(tokenizer.constData());
    const Result<ChatTemplate> found = ChatTemplate::named(name.toStdString());
    QVERIFY(found && found->prepare(opened));
    const auto turns = found->encodeTurns(opened, kTwoTurns, "S", "");
    QVERIFY2(turns, turns ? "" : turns.error().toString().c_str());
    QCOMPARE(QByteArray::fromStdString(joinedText(opened, *turns)), text);
}

void TestChatTemplate::prepareSetsEndPadAndStopWords()
{
    Tokenizer tokenizer = goldenTokenizer("llama2");
    QVERIFY(!tokenizer.padId());
    const ChatTemplate llama3 = *ChatTemplate::named("llama3");
    QVERIFY(llama3.prepare(tokenizer));
    QCOMPARE(tokenizer.tokenText(*tokenizer.eosId()), std::optional<std::string>("<|eot_id|>"));
    QCOMPARE(tokenizer.padId(), tokenizer.eosId());
    QCOMPARE(tokenizer.newTokens(), (std::vector<std::string>{"<|eot_id|>", "<|eom_id|>"}));
    QCOMPARE(llama3.stopIds(tokenizer), (std::vector<std::int32_t>{32000, 32001}));
}

void TestChatTemplate::thoughtsFollowTheSetting_data()
{
    QTest::addColumn<int>("enabled"); // -1: null
    QTest::addColumn<bool>("discard");
    QTest::addColumn<QByteArray>("text");
    const QByteArray start = "<|im_start|>user\nU1<|im_end|>\n<|im_start|>assistant\n";
    const QByteArray next = "|<|im_start|>user\nU2<|im_end|>\n<|im_start|>assistant\n";
    const QByteArray none = "<think>\n\n</think>\n\n";
    const QByteArray some = "<think>\nhm\n</think>\n\n";
    const QByteArray a1 = "A1<|im_end|>\n";
    const QByteArray a2 = "A2<|im_end|>\n|";
    QTest::newRow("on") << 1 << false << start + "|" + none + a1 + next + "|" + some + a2;
    QTest::newRow("off") << 0 << false << start + none + "|" + a1 + next + none + "|" + a2;
    QTest::newRow("null") << -1 << false << start + none + "|" + a1 + next + "|" + some + a2;
    QTest::newRow("on, history discarded") << 1 << true << start + "|" + a1 + next + "|" + some + a2;
    QTest::newRow("off, history discarded") << 0 << true << start + "|" + a1 + next + none + "|" + a2;
}

void TestChatTemplate::thoughtsFollowTheSetting()
{
    QFETCH(int, enabled);
    QFETCH(bool, discard);
    QFETCH(QByteArray, text);
    Tokenizer tokenizer = goldenTokenizer("qwen3");
    ChatTemplate qwen = *ChatTemplate::named("qwen3");
    QVERIFY(qwen.prepare(tokenizer));
    qwen.setThinking(enabled < 0 ? std::nullopt : std::optional(enabled == 1));
    const auto turns = qwen.encodeTurns(tokenizer, kTwoTurns, "", "", discard);
    QVERIFY(turns);
    QCOMPARE(QByteArray::fromStdString(joinedText(tokenizer, *turns)), text);
}

void TestChatTemplate::oneTurnForgetsOldThoughts()
{
    Tokenizer tokenizer = goldenTokenizer("qwen3");
    ChatTemplate qwen = *ChatTemplate::named("qwen3");
    QVERIFY(qwen.prepare(tokenizer));
    const std::vector<Message> messages = {{Role::User, "U1"}, {Role::Assistant, "<think>\nold\n</think>\n\nA1"},
        {Role::User, "U2"}, {Role::Assistant, ""}};
    const auto forgotten = qwen.encodeOneTurn(tokenizer, messages, "", "");
    QVERIFY(forgotten);
    QVERIFY(tokenizer.decode(forgotten->source).find("old") == std::string::npos);
    qwen.setPreserveThinking(true);
    qwen.setThinking(false);
    const auto kept = qwen.encodeOneTurn(tokenizer, messages, "", "");
    QVERIFY(kept);
    QVERIFY(tokenizer.decode(kept->source).find("old") != std::string::npos);
    QVERIFY(tokenizer.decode(kept->source).ends_with("assistant\n<think>\n\n</think>\n\n"));
}

// LLaMA-Factory fills {{content}} and then {{idx}} once each, also where the user wrote them.
void TestChatTemplate::placesInTheContentAreFilledOnceMore()
{
    Tokenizer tokenizer = goldenTokenizer("qwen3");
    const ChatTemplate vicuna = *ChatTemplate::named("vicuna");
    QVERIFY(vicuna.prepare(tokenizer));
    const auto turns = vicuna.encodeTurns(
        tokenizer, {{Role::User, "{{content}} {{idx}} {{idx}}"}, {Role::Assistant, "{{idx}}"}}, "", "");
    QVERIFY(turns);
    QVERIFY(tokenizer.decode((*turns)[0].source).ends_with("USER: {{content}} 0 {{idx}} ASSISTANT:"));
    QCOMPARE(tokenizer.decode((*turns)[0].target), std::string("{{idx}}<|im_end|>"));
}

void TestChatTemplate::toolCallsKeepThoughtsAndTextAround()
{
    Tokenizer tokenizer = goldenTokenizer("qwen3");
    const ChatTemplate qwen = *ChatTemplate::named("qwen3_nothink");
    QVERIFY(qwen.prepare(tokenizer));
    const auto target = [&](const char *content) {
        const auto turns = qwen.encodeTurns(tokenizer, {{Role::User, "U"}, {Role::Function, content}}, "", "");
        return turns ? tokenizer.decode((*turns)[0].target) : turns.error().toString();
    };
    const std::string call = "<tool_call>\n{\"name\": \"f\", \"arguments\": {\"x\": 1}}\n</tool_call><|im_end|>\n";
    QCOMPARE(target(R"({"name": "f", "arguments": {"x": 1}})"), call);
    QCOMPARE(target("<think>\nhm\n</think>\n\n{\"name\": \"f\", \"arguments\": {\"x\": 1}}"),
        "<think>\nhm\n</think>\n\n" + call);
    QCOMPARE(target("Look: <tool_call>[{\"name\": \"f\", \"arguments\": {\"x\": 1}}]</tool_call>"), "Look: " + call);
}

void TestChatTemplate::badToolsAndCallsAreErrors_data()
{
    QTest::addColumn<QByteArray>("style");
    QTest::addColumn<QByteArray>("tools");
    QTest::addColumn<QByteArray>("call");
    const QByteArray tool = R"([{"name": "f", "description": "", "parameters": {"properties": {}}}])";
    const QByteArray call = R"({"name": "f", "arguments": {}})";
    QTest::newRow("no JSON") << QByteArray("qwen") << QByteArray("hello") << call;
    QTest::newRow("an object") << QByteArray("qwen") << QByteArray(R"({"name": "f"})") << call;
    QTest::newRow("null") << QByteArray("qwen") << QByteArray("null") << call;
    QTest::newRow("a list of texts") << QByteArray("qwen") << QByteArray(R"(["f"])") << call;
    QTest::newRow("no parameters") << QByteArray("default") << QByteArray(R"([{"name": "f"}])") << call;
    QTest::newRow("no name") << QByteArray("glm4") << QByteArray(R"([{"parameters": {}}])") << call;
    QTest::newRow("wrapped nothing") << QByteArray("default") << QByteArray(R"([{"type": "function"}])") << call;
    QTest::newRow("call is text") << QByteArray("qwen") << tool << QByteArray("hello");
    QTest::newRow("call without arguments") << QByteArray("qwen") << tool << QByteArray(R"({"name": "f"})");
    QTest::newRow("call of a list") << QByteArray("qwen") << tool << QByteArray("[[1]]");
    QTest::newRow("two calls for glm4") << QByteArray("glm4") << tool << "[" + call + ", " + call + "]";
    QTest::newRow("arguments as text") << QByteArray("glm4_moe") << tool
                                       << QByteArray(R"({"name": "f", "arguments": "{}"})");
    QTest::newRow("arguments as list") << QByteArray("gemma4") << tool
                                       << QByteArray(R"({"name": "f", "arguments": []})");
}

void TestChatTemplate::badToolsAndCallsAreErrors()
{
    QFETCH(QByteArray, style);
    QFETCH(QByteArray, tools);
    QFETCH(QByteArray, call);
    Tokenizer tokenizer = goldenTokenizer("smollm2");
    ChatTemplate chat = *ChatTemplate::named("chatml");
    chat.setToolStyle(*toolStyleFromName(style.toStdString()));
    QVERIFY(chat.prepare(tokenizer));
    const auto turns =
        chat.encodeTurns(tokenizer, {{Role::User, "U"}, {Role::Function, call.toStdString()}}, "", tools.toStdString());
    QVERIFY(!turns);
    QVERIFY(turns.error().code == ErrorCode::InvalidData);
}

void TestChatTemplate::toolStyleReplacesTheEndOfCalls()
{
    Tokenizer tokenizer = goldenTokenizer("qwen3");
    ChatTemplate qwen = *ChatTemplate::named("qwen3_nothink");
    QVERIFY(qwen.prepare(tokenizer));
    qwen.setToolStyle(ToolStyle::Llama3);
    qwen.setDate("24 Nov 2026");
    const auto turns = qwen.encodeTurns(tokenizer,
        {{Role::User, "U"}, {Role::Function, R"([{"name": "f", "arguments": {"a": "é"}}])"}}, "S",
        R"([{"name": "f"}])");
    QVERIFY(turns);
    QCOMPARE(tokenizer.decode((*turns)[0].target),
        std::string("{\"name\": \"f\", \"parameters\": {\"a\": \"é\"}}<|im_end|>"));
    QVERIFY(tokenizer.decode((*turns)[0].source).find("Today Date: 24 Nov 2026\n") != std::string::npos);
    QVERIFY(!toolStyleFromName("nonsense"));
    QCOMPARE(toolStyleNames().size(), std::size_t(13));
}

void TestChatTemplate::jinjaEqualsTheReference()
{
    std::vector<Json> rows = readJsonLines("text/jinja_cases.jsonl");
    QVERIFY(rows.size() > 100);
    const Json standard = rows.back()["standard"];
    rows.pop_back();
    for (const Json &row : rows) {
        const Json &variables = row["variables"].is_string() ? standard : row["variables"];
        const auto parsed = JinjaTemplate::parse(row["template"].get<std::string>());
        const Result<std::string> output =
            parsed ? parsed->render(variables) : Result<std::string>(Error(parsed.error()));
        if (row.contains("error")) {
            QVERIFY2(!output, pythonJson(row).c_str());
            QVERIFY2(output.error().context.starts_with("chat template"), output.error().toString().c_str());
        } else {
            QVERIFY2(output, (output ? std::string() : pythonJson(row) + output.error().toString()).c_str());
            QVERIFY2(*output == row["output"].get<std::string>(), (pythonJson(row) + *output).c_str());
        }
    }
}

void TestChatTemplate::jinjaStopsRunawayTemplates_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("range") << QByteArray("{{ range(10 ** 9) }}");
    QTest::newRow("large range") << QByteArray("{% for i in range(1000000000) %}x{% endfor %}");
    QTest::newRow("nested loops") << QByteArray(
        "{% for i in range(9999) %}{% for j in range(9999) %}x{% endfor %}{% endfor %}");
    QTest::newRow("recursion") << QByteArray("{% macro f() %}{{ f() }}{% endmacro %}{{ f() }}");
    QTest::newRow("doubling") << QByteArray(
        "{% set ns = namespace(s='aaaaaaaa') %}{% for i in range(99) %}{% set ns.s = ns.s + ns.s %}{% endfor %}");
    QTest::newRow("doubling by ~") << QByteArray(
        "{% set ns = namespace(s='aaaaaaaa') %}{% for i in range(99) %}{% set ns.s = ns.s ~ ns.s %}{% endfor %}");
    QTest::newRow("deep expression") << QByteArray("{{ ") + QByteArray(100000, '(') + "1";
    QTest::newRow("deep list") << QByteArray("{{ ") + QByteArray(100000, '[') + "1";
    QTest::newRow("many nots") << QByteArray("{{ ") + QByteArray("not ").repeated(100000) + "1 }}";
    QTest::newRow("many minus signs") << QByteArray("{{ ") + QByteArray(100000, '-') + "1 }}";
    QTest::newRow("deep statements") << QByteArray("{% if 1 %}").repeated(100000);
}

void TestChatTemplate::jinjaStopsRunawayTemplates()
{
    QFETCH(QByteArray, text);
    const auto parsed = JinjaTemplate::parse(text.toStdString());
    QVERIFY(!parsed || !parsed->render(Json::object()));
}

void TestChatTemplate::mutatedJinjaIsRenderedOrRefused()
{
    const std::string good = goldenTokenizer("qwen3").chatTemplate();
    std::mt19937 random(2);
    int rendered = 0;
    int refused = 0;
    for (int n = 0; n < 800; ++n) {
        const auto parsed = JinjaTemplate::parse(mutated(good, random));
        const bool fine = parsed
            && parsed->render(Json{{"messages", Json::array({Json{{"role", "user"}, {"content", "Hi"}}})}},
                JinjaLimits{.steps = 20000});
        (fine ? rendered : refused) += 1;
    }
    QVERIFY(rendered > 20 && refused > 200);
}

void TestChatTemplate::longBranchesAndChainsAreFine()
{
    const std::string branches =
        "{% if 0 %}" + QByteArray("{% elif 0 %}").repeated(100000).toStdString() + "{% else %}last{% endif %}";
    const auto parsed = JinjaTemplate::parse(branches);
    QVERIFY(parsed);
    QCOMPARE(*parsed->render(Json::object()), std::string("last"));
    const auto chain = JinjaTemplate::parse("{{ 'a'" + QByteArray(" ~ 'a'").repeated(100).toStdString() + " }}");
    QVERIFY(chain);
    QCOMPARE(*chain->render(Json::object()), std::string(101, 'a'));
}

void TestChatTemplate::slotsAreReadOffTheChatTemplate()
{
    const auto qwen = ChatTemplate::fromTokenizer(goldenTokenizer("qwen3"));
    QVERIFY2(qwen, qwen ? "" : qwen.error().toString().c_str());
    QVERIFY(qwen->isReasoning());
    QCOMPARE(qwen->defaultSystem(), std::string());
    QCOMPARE(
        qwen->userSlots()[0].text, std::string("<|im_start|>user\n{{content}}<|im_end|>\n<|im_start|>assistant\n"));
    QCOMPARE(qwen->assistantSlots()[0].text, std::string("{{content}}<|im_end|>\n"));
    const auto smol = ChatTemplate::fromTokenizer(goldenTokenizer("smollm2"));
    QVERIFY(smol && !smol->isReasoning());
    QCOMPARE(
        smol->defaultSystem(), std::string("You are a helpful AI assistant named SmolLM, trained by Hugging Face"));
    QCOMPARE(smol->systemSlots()[0].text, std::string("<|im_start|>system\n{{content}}<|im_end|>\n"));
    const auto none = ChatTemplate::fromTokenizer(goldenTokenizer("llama2"));
    QVERIFY(none);
    QCOMPARE(none->name(), std::string("empty"));
}

void TestChatTemplate::unreadableChatTemplateNamesTheFlag()
{
    const Json tokenizer = *readJsonFile(std::string(LUTHIER_GOLDEN_DIR) + "/text/smollm2/tokenizer.json");
    const QString folder = QDir::tempPath() + "/luthier-chat-template-test";
    QVERIFY(QDir().mkpath(folder));
    const std::string path = folder.toStdString();
    for (const char *jinja : {"{{ raise_exception('no') }}", "{% broken", "{{ messages[0].role }}"}) {
        QVERIFY(writeFileAtomic(path + "/tokenizer.json", pythonJson(tokenizer)));
        QVERIFY(writeFileAtomic(path + "/chat_template.jinja", jinja));
        const auto opened = Tokenizer::open(path);
        QVERIFY(opened);
        const auto found = ChatTemplate::fromTokenizer(*opened);
        QVERIFY(!found);
        QVERIFY(found.error().toString().find("--template") != std::string::npos);
    }
    QDir(folder).removeRecursively();
}

QTEST_APPLESS_MAIN(TestChatTemplate)
#include "tst_chat_template.moc"
