// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/command/config_args.h"
#include "config/files/config_file.h"
#include "config/golden_config.h"

#include <QTemporaryDir>
#include <QTest>

using namespace luthier;

namespace
{

ConfigDocument parse(std::vector<std::string> words, CommandScope scope = CommandScope::Train)
{
    auto result = readArgs(words, scope);
    if (!result)
        throw std::runtime_error(result.error().toString());
    return result->document;
}

std::string firstProblem(const ConfigDocument &document)
{
    const auto problems = document.problems();
    return problems.empty() ? std::string() : problems.front().ruleId;
}

} // namespace

class TestConfigArgs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void flagsAreReadAsArgparseReadsThem()
    {
        const ConfigDocument document = parse({"--model_name_or_path", "m", "--lora-rank", "16", "--learning_r", "1e-4",
            "--do_train", "--bf16", "yes", "--packing", "False", "--no_enable_thinking", "--max_steps", "-1",
            "--freeze_trainable_layers=-2", "--cutoff_len=1_024", "--stage", "rm", "--stage", "dpo", "--run_name=a=b"});
        QVERIFY2(document.problems().empty(), firstProblem(document).c_str());
        const TrainConfig &config = document.config();
        QCOMPARE(config.finetuning.loraRank, std::int64_t(16));
        QCOMPARE(config.training.learningRate, 1e-4);
        QVERIFY(config.training.doTrain && config.training.bf16);
        QCOMPARE(config.data.packing, std::optional<bool>(false));
        QCOMPARE(config.data.enableThinking, std::optional<bool>(false));
        QCOMPARE(config.finetuning.freezeTrainableLayers, std::int64_t(-2));
        QCOMPARE(config.data.cutoffLen, std::int64_t(1024));
        QVERIFY(config.finetuning.stage == Stage::Dpo);
        QCOMPARE(config.training.runName, std::string("a=b"));
        QCOMPARE(document.originOf("stage"), Origin::CommandLine);
        QCOMPARE(document.whereOf("lora_rank"), std::string("--lora-rank"));
    }

    void wrongWordsAreNamed_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QString>("rule");
        const auto row = [](const char *name, const QStringList &words, const char *rule) {
            QTest::newRow(name) << words << QString::fromLatin1(rule);
        };
        const auto s = [](const char *text) { return QString::fromUtf8(text); };
        row("no value", {s("--dataset")}, "command_line_usage");
        row("option as value", {s("--dataset"), s("--stage"), s("sft")}, "command_line_usage");
        row("bad number", {s("--lora_rank"), s("1.5")}, "command_line_usage");
        row("bad choice", {s("--stage"), s("foo")}, "command_line_usage");
        row("bad switch", {s("--bf16"), s("2")}, "command_line_usage");
        row("bare null switch", {s("--packing")}, "command_line_usage");
        row("null word", {s("--packing"), s("none")}, "command_line_usage");
        row("ambiguous", {s("--lora")}, "command_line_usage");
        row("two spellings", {s("--lea"), s("1")}, "command_line_usage");
        row("negative with value", {s("--no_enable_thinking=1")}, "command_line_usage");
        row("unknown", {s("--unknown_flag"), s("3")}, "unknown_flag");
        row("unknown negative", {s("--no_do_train")}, "unknown_flag");
        row("two dashes", {s("--bf16"), s("--")}, "unknown_flag");
        row("bad word before a good one", {s("--seed"), s("x"), s("--seed"), s("1")}, "command_line_usage");
        row("stray word", {s("extra")}, "unknown_flag");
        row("second logger", {s("--report_to"), s("wandb"), s("tensorboard")}, "unknown_flag");
        row("unknown override", {s("lora_rnak=8")}, "unknown_key");
        row("bad json", {s("--deepspeed"), s("{bad")}, "bad_json");
        row("out of range", {s("--lora_rank"), s("0")}, "value_range");
        row("counting words", {s("--include_num_input_tokens_seen"), s("all")}, "command_line_usage");
    }
    void wrongWordsAreNamed()
    {
        QFETCH(QStringList, words);
        QFETCH(QString, rule);
        std::vector<std::string> list;
        for (const QString &word : words)
            list.push_back(word.toStdString());
        const ConfigDocument document = parse(list);
        QCOMPARE(firstProblem(document), rule.toStdString());
        QVERIFY(!document.problems().front().message.isEmpty());
    }

    void unknownFlagsSuggestAndDoNotSwallowTheRest()
    {
        const ConfigDocument document = parse({"--lora_rnak", "8", "--seed", "7", "--nope", "--stage", "dpo"});
        QCOMPARE(document.problems().size(), std::size_t(2));
        QVERIFY(document.problems()[0].message.toString().find("--lora_rank") != std::string::npos);
        QCOMPARE(document.config().training.seed, std::int64_t(7));
        QVERIFY(document.config().finetuning.stage == Stage::Dpo);
    }

    void jsonAndListsAreTaken()
    {
        const ConfigDocument document =
            parse({"--lr_scheduler_kwargs", R"({"num_cycles": "2", "x": "0.5", "y": "True"})", "--label_names",
                "labels", "x", "--vllm_config", R"({"a": 1})"});
        QVERIFY2(document.problems().empty(), firstProblem(document).c_str());
        QVERIFY((valueOf(document.config(), *findParam("lr_scheduler_kwargs"))
            == Json{{"num_cycles", 2}, {"x", 0.5}, {"y", true}}));
        QVERIFY((valueOf(document.config(), *findParam("label_names")) == Json{"labels", "x"}));
    }

    void filesOverridesAndFlagsMix()
    {
        QTemporaryDir folder;
        const std::string path = folder.path().toStdString() + "/run.yaml";
        QVERIFY(writeFileAtomic(
            path, "lora_rank: 4\nlearning_rate: 1e-3\nlr_scheduler_kwargs: {num_cycles: 2}\nseed: bad\n")
                    .hasValue());
        const ConfigDocument document = parse({path, "learning_rate=2e-4", "--do_train", "packing=null", "--seed", "1",
            "lr_scheduler_kwargs.last=3", "dataset=[a, b]"});
        QVERIFY2(document.problems().empty(), firstProblem(document).c_str());
        QCOMPARE(document.config().finetuning.loraRank, std::int64_t(4));
        QCOMPARE(document.config().training.learningRate, 2e-4);
        QVERIFY(document.config().training.doTrain);
        QCOMPARE(document.config().data.dataset, std::string("a,b"));
        QVERIFY(
            (valueOf(document.config(), *findParam("lr_scheduler_kwargs")) == Json{{"num_cycles", 2}, {"last", 3}}));
        QCOMPARE(document.originOf("lora_rank"), Origin::File);
        QVERIFY(!readArgs(std::vector<std::string>{"/no/such/file.yaml"}));
    }

    void chatKnowsNoTrainingOptions()
    {
        QCOMPARE(firstProblem(parse({"--bf16", "True"}, CommandScope::Infer)), std::string("unknown_flag"));
        QCOMPARE(firstProblem(parse({"bf16=true"}, CommandScope::Infer)), std::string("unknown_key"));
        QVERIFY(parse({"--template", "qwen", "--temperature", "0"}, CommandScope::Infer).problems().empty());
        QTemporaryDir folder;
        const std::string path = folder.path().toStdString() + "/chat.yaml";
        QVERIFY(writeFileAtomic(path, "template: qwen\noutput_dir: x\n").hasValue());
        QCOMPARE(firstProblem(parse({path}, CommandScope::Infer)), std::string("unknown_key"));
    }

    void valuesThatLookLikeOptionsNeedTheEqualsSign()
    {
        QCOMPARE(firstProblem(parse({"--default_system", "-x"})), std::string("command_line_usage"));
        QCOMPARE(parse({"--default_system=-x"}).config().data.defaultSystem, std::optional<std::string>("-x"));
        // A blank inside makes it a value again, as in Python.
        QCOMPARE(parse({"--default_system", "- be brief"}).config().data.defaultSystem,
            std::optional<std::string>("- be brief"));
    }

    void helpIsHelp()
    {
        for (const char *word : {"-h", "--help"}) {
            const auto result = readArgs(std::vector<std::string>{"--stage", "sft", word});
            QVERIFY(result.hasValue() && result->helpWanted);
        }
    }

    void bytesThatAreNoTextAreRefused()
    {
        QVERIFY(!readArgs(std::vector<std::string>{"--dataset", "a\xff"}));
        QVERIFY(readArgs(std::vector<std::string>{}).hasValue());
    }

    void everyOptionTakesItsOwnDefaultAsAWord()
    {
        for (const ParamSpec &spec : paramTable()) {
            const Value value = defaultOf(spec);
            if (value.is_null() || value.is_array() || value.is_object() || isText(value, ""))
                continue;
            const std::string word = value.is_string() ? value.get<std::string>()
                : value.is_boolean()                   ? (value.get<bool>() ? "True" : "False")
                                                       : value.dump();
            const ConfigDocument document =
                parse({"--" + std::string(spec.key), spec.key == "include_num_input_tokens_seen" ? "False" : word});
            QVERIFY2(document.problems().empty(), spec.key.data());
            QVERIFY2(document.config() == TrainConfig{}, spec.key.data());
            QVERIFY2(document.isGiven(spec.key), spec.key.data());
        }
    }
};

QTEST_APPLESS_MAIN(TestConfigArgs)
#include "tst_config_args.moc"
