// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/conversation.h"

#include <QTest>

using namespace luthier;

class TestConversation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void alpacaRowsBecomeConversations();
    void neededColumnMustExistSomewhere();
    void shareGptRolesAlternate_data();
    void shareGptRolesAlternate();
    void openAiToolsBecomeFunctionMessages();
    void wrongTypesStopTheRun_data();
    void wrongTypesStopTheRun();
};

void TestConversation::alpacaRowsBecomeConversations()
{
    DatasetEntry entry;
    entry.columns.prompt = "p";
    entry.columns.query = "q";
    entry.columns.response = "r";
    entry.columns.history = "h";
    entry.columns.system = "s";
    ConversationReader reader(entry);
    const auto row =
        reader.convert(*parseJson(R"({"p": "one", "q": "two", "r": "answer", "h": [["a", "b"]], "s": null})", "row"));
    QVERIFY(row);
    QCOMPARE(row->prompt.size(), std::size_t(3));
    QCOMPARE(row->prompt[2].content, std::string("one\ntwo"));
    QVERIFY(row->prompt[1].role == Role::Assistant);
    QCOMPARE(row->answers.size(), std::size_t(1));
    const auto empty = reader.convert(*parseJson(R"({"p": "", "q": null, "r": 5, "h": null, "s": ""})", "row"));
    QVERIFY(empty);
    QCOMPARE(empty->prompt.size(), std::size_t(1));
    QVERIFY(empty->prompt[0].content.empty() && empty->answers.empty());
}

void TestConversation::neededColumnMustExistSomewhere()
{
    DatasetEntry entry;
    entry.name = "set";
    entry.columns.prompt = "p";
    entry.columns.query = "q";
    entry.columns.response = "r";
    ConversationReader reader(entry);
    QVERIFY(reader.convert(*parseJson(R"({"p": "x", "r": "y"})", "row")));
    QVERIFY(!reader.checkColumns());
    QVERIFY(reader.checkColumns().error().toString().find("\"q\"") != std::string::npos);
    QVERIFY(reader.convert(*parseJson(R"({"p": "x", "r": "y", "q": null})", "row")));
    QVERIFY(reader.checkColumns());
}

void TestConversation::shareGptRolesAlternate_data()
{
    QTest::addColumn<QByteArray>("roles");
    QTest::addColumn<bool>("usable");
    QTest::newRow("turn") << QByteArray("human gpt") << true;
    QTest::newRow("system first") << QByteArray("system human gpt") << true;
    QTest::newRow("tools") << QByteArray("human function_call observation gpt") << true;
    QTest::newRow("odd") << QByteArray("human gpt human") << false;
    QTest::newRow("answer first") << QByteArray("gpt human") << false;
    QTest::newRow("two questions") << QByteArray("human human") << false;
    QTest::newRow("stranger") << QByteArray("human narrator") << false;
    QTest::newRow("system later") << QByteArray("human gpt system gpt") << false;
}

void TestConversation::shareGptRolesAlternate()
{
    QFETCH(QByteArray, roles);
    QFETCH(bool, usable);
    DatasetEntry entry;
    entry.format = DatasetFormat::ShareGpt;
    entry.columns.messages = "m";
    entry.tags.role = "from";
    entry.tags.content = "value";
    entry.tags.user = "human";
    entry.tags.assistant = "gpt";
    entry.tags.observation = "observation";
    entry.tags.function = "function_call";
    entry.tags.system = "system";
    Json messages = Json::array();
    for (const QByteArray &role : roles.split(' '))
        messages.push_back(Json{{"from", role.toStdString()}, {"value", "text"}});
    ConversationReader reader(entry);
    const auto row = reader.convert(Json{{"m", messages}});
    QVERIFY2(row, row ? "" : row.error().toString().c_str());
    QCOMPARE(row->broken.empty(), usable);
    QCOMPARE(row->answers.size(), std::size_t(usable ? 1 : 0));
    QCOMPARE(row->system.empty(), !roles.startsWith("system"));
}

void TestConversation::openAiToolsBecomeFunctionMessages()
{
    DatasetEntry entry;
    entry.format = DatasetFormat::OpenAi;
    entry.columns.messages = "m";
    entry.columns.tools = "t";
    entry.tags.role = "role";
    entry.tags.content = "content";
    entry.tags.user = "user";
    entry.tags.assistant = "assistant";
    entry.tags.observation = "tool";
    entry.tags.function = "function";
    entry.tags.system = "system";
    ConversationReader reader(entry);
    const auto row = reader.convert(*parseJson(R"({"m": [{"role": "user", "content": "q"},
        {"role": "assistant", "content": null, "tool_calls": [{"function": {"name": "f", "arguments": {"a": 1}}}]},
        {"role": "tool", "content": "1"}, {"role": "tool", "content": "2"},
        {"role": "assistant", "content": "done", "tool_calls": null}], "t": [{"name": "f"}]})",
        "row"));
    QVERIFY2(row, row ? "" : row.error().toString().c_str());
    QVERIFY(!row->problem && row->broken.empty());
    QCOMPARE(row->prompt.size(), std::size_t(3));
    QVERIFY(row->prompt[1].role == Role::Function);
    QCOMPARE(row->prompt[1].content, std::string(R"([{"name": "f", "arguments": {"a": 1}}])"));
    QCOMPARE(row->prompt[2].content, std::string("1\n</tool_response>\n<tool_response>\n2"));
    QCOMPARE(row->tools, std::string(R"([{"name": "f"}])"));
    QVERIFY(row->system.empty());
    const auto plain = reader.convert(*parseJson(
        R"({"m": [{"role": "system", "content": "s"}, {"role": "user", "content": "q"},
            {"role": "assistant", "content": "a"}]})",
        "row"));
    QVERIFY(plain);
    QCOMPARE(plain->system, std::string("s\ndetailed thinking off"));
}

void TestConversation::wrongTypesStopTheRun_data()
{
    QTest::addColumn<QByteArray>("format");
    QTest::addColumn<QByteArray>("row");
    const auto add = [](const char *name, const char *format, const char *row) {
        QTest::newRow(name) << QByteArray(format) << QByteArray(row);
    };
    add("prompt is a number", "alpaca", R"({"p": 5, "q": "", "r": ""})");
    add("history is no pair", "alpaca", R"({"p": "", "q": "", "r": "", "h": [["a"]]})");
    add("system is a list", "alpaca", R"({"p": "", "q": "", "r": "", "s": ["x"]})");
    add("media", "alpaca", R"({"p": "", "q": "", "r": "", "i": ["a.png"]})");
    add("messages are text", "sharegpt", R"({"m": "x"})");
    add("messages are null", "sharegpt", R"({"m": null})");
    add("a message is text", "sharegpt", R"({"m": ["x"]})");
    add("no role", "sharegpt", R"({"m": [{"value": "x"}]})");
    add("role is a number", "sharegpt", R"({"m": [{"from": 1, "value": "x"}]})");
    add("no text", "sharegpt", R"({"m": [{"from": "human"}, {"from": "gpt", "value": "x"}]})");
    add("system text is a list", "sharegpt", R"({"m": [{"from": "system", "value": ["x"]}]})");
    add("unmapped role", "openai", R"({"m": [{"from": "narrator", "value": "x"}]})");
    add("call without function", "openai", R"({"m": [{"from": "gpt", "value": "x", "tool_calls": [{}]}]})");
}

void TestConversation::wrongTypesStopTheRun()
{
    QFETCH(QByteArray, format);
    QFETCH(QByteArray, row);
    DatasetEntry entry;
    entry.format = format == "alpaca" ? DatasetFormat::Alpaca
        : format == "openai"          ? DatasetFormat::OpenAi
                                      : DatasetFormat::ShareGpt;
    entry.columns.prompt = "p";
    entry.columns.query = "q";
    entry.columns.response = "r";
    entry.columns.history = "h";
    entry.columns.messages = "m";
    entry.columns.system = "s";
    entry.columns.images = "i";
    entry.tags.role = "from";
    entry.tags.content = "value";
    entry.tags.user = "human";
    entry.tags.assistant = "gpt";
    entry.tags.observation = "observation";
    entry.tags.function = "function_call";
    entry.tags.system = "system";
    ConversationReader reader(entry);
    const auto converted = reader.convert(*parseJson(row.toStdString(), "row"));
    QVERIFY(!converted);
    QVERIFY(converted.error().code == ErrorCode::InvalidData || converted.error().code == ErrorCode::Unsupported);
}

QTEST_APPLESS_MAIN(TestConversation)
#include "tst_conversation.moc"
