// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/config_checks.h"

#include "config/board/board.h"
#include "text/chat_template.h"

#include <QTest>

#include <algorithm>

using namespace luthier;

namespace
{

ConfigDocument withTemplate(const Value &name)
{
    ConfigDocument document = boardPreset();
    document.give("template", name, Origin::File, "run.yaml:3");
    return document;
}

std::vector<Problem> ofTemplate(const ConfigDocument &document)
{
    std::vector<Problem> problems = checkConfig(document);
    std::erase_if(problems, [](const Problem &problem) { return problem.ruleId != "later_template"; });
    return problems;
}

} // namespace

class TestConfigChecks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRegisteredTemplateIsAccepted()
    {
        for (const std::string &name : ChatTemplate::names())
            QVERIFY2(ofTemplate(withTemplate(name)).empty(), name.c_str());
        // The tokenizer's own.
        QVERIFY(ofTemplate(boardPreset()).empty() && ofTemplate(withTemplate(nullptr)).empty());
    }

    void anUnknownTemplateIsRefusedWithTheNearestName()
    {
        const auto problems = ofTemplate(withTemplate("qwne3"));
        QCOMPARE(problems.size(), std::size_t(1));
        QVERIFY(problems[0].severity == Severity::Error);
        QCOMPARE(problems[0].keys, std::vector<std::string>{"template"});
        QCOMPARE(
            describe(problems[0]), std::string("run.yaml:3: There is no template \"qwne3\". Did you mean \"qwen3\"?"));
        QCOMPARE(problems[0].fixes.size(), std::size_t(1));
        QVERIFY(problems[0].fixes[0].changes[0].value == "qwen3");
        const auto strange = ofTemplate(withTemplate("nothing like any of them"));
        QCOMPARE(strange.size(), std::size_t(1));
        QVERIFY(strange[0].fixes.empty());
    }

    void errorsStillComeFirst()
    {
        const std::vector<Problem> problems = checkConfig(withTemplate("qwne3"));
        QVERIFY(std::ranges::is_sorted(problems, {}, &Problem::severity));
    }
};

QTEST_APPLESS_MAIN(TestConfigChecks)
#include "tst_config_checks.moc"
