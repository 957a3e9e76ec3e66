// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/command/command_export.h"
#include "config/command/config_args.h"
#include "config/files/config_file.h"
#include "config/files/config_import.h"
#include "config/golden_config.h"
#include "config/random_forms.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <map>

using namespace luthier;

namespace
{

/// What a real bash passes on as arguments.
std::vector<std::string> throughBash(const std::string &arguments)
{
    QProcess bash;
    bash.start(QStringLiteral("bash"), {QStringLiteral("-c"), QString::fromStdString("printf '%s\\0' " + arguments)});
    if (!bash.waitForFinished() || bash.exitCode() != 0)
        throw std::runtime_error("bash failed: " + bash.readAllStandardError().toStdString());
    std::vector<std::string> words;
    for (const QByteArray &word : bash.readAllStandardOutput().split('\0'))
        words.push_back(word.toStdString());
    words.pop_back();
    return words;
}

Import imported(const std::string &text, const BoardContext &context = {})
{
    auto result = importText(text, "pasted", context);
    if (!result)
        throw std::runtime_error(result.error().toString());
    return *std::move(result);
}

ConfigDocument documentOf(const Json &values)
{
    ConfigDocument document;
    for (const auto &[key, value] : values.items())
        document.give(key, value, Origin::Form);
    return document;
}

std::string joinedNotices(const Import &import)
{
    std::string out;
    for (const Text &notice : import.notices)
        out += notice.toString() + "\n";
    return out;
}

} // namespace

class TestCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bashReceivesExactlyTheWords()
    {
        std::string line;
        for (const std::string &word : hardWords())
            line += " " + quoteWord(word, Shell::Bash);
        QVERIFY(throughBash(line) == hardWords());
    }

    void quotedWordsAreReadBackInEveryShell()
    {
        for (const Shell shell : {Shell::Bash, Shell::PowerShell, Shell::Cmd}) {
            for (const std::string &word : hardWords()) {
                if (shell == Shell::Cmd && word.find_first_of("\r\n") != std::string::npos)
                    continue; // cmd.exe has no line breaks inside of words
                const SplitText split = splitWords("x " + quoteWord(word, shell), shell);
                QVERIFY2(split.commands.size() == 1 && split.commands[0].size() == 2, word.c_str());
                QCOMPARE(bytes(split.commands[0][1]), bytes(word));
            }
        }
    }

    void wordsOfWindowsAreQuotedForItsRuntime()
    {
        QCOMPARE(quoteWord("C:\\m", Shell::Cmd), std::string("C:\\m"));
        QCOMPARE(quoteWord("C:\\my dir\\", Shell::Cmd), std::string("\"C:\\my dir\\\\\""));
        QCOMPARE(quoteWord("{\"a\": 1}", Shell::Cmd), std::string("^\"{\\^\"a\\^\": 1}^\""));
        QCOMPARE(quoteWord("50%", Shell::Cmd), std::string("^\"50^%^\""));
        QCOMPARE(quoteWord("it's", Shell::PowerShell), std::string("'it''s'"));
        QCOMPARE(quoteVariable("HF_TOKEN", Shell::Bash), std::string("\"$HF_TOKEN\""));
        QCOMPARE(quoteVariable("HF_TOKEN", Shell::PowerShell), std::string("$env:HF_TOKEN"));
        QCOMPARE(quoteVariable("HF_TOKEN", Shell::Cmd), std::string("\"%HF_TOKEN%\""));
    }

    void theGuidesCommandSurvivesImportAndExport()
    {
        const std::string guide = goldenConfigText("guide_command.txt");
        const Import import = imported(guide);
        QVERIFY(import.kind == ImportKind::Command);
        QVERIFY2(import.document.problems().empty() && import.notices.empty(), joinedNotices(import).c_str());
        const TrainConfig &config = import.document.config();
        QCOMPARE(config.training.learningRate, 5e-5);
        QCOMPARE(config.data.valSize, 0.15);
        QCOMPARE(config.finetuning.loraAlpha, std::optional<std::int64_t>(16));
        // The same words, in the order of LLaMA Board.
        std::vector<std::string> original = splitWords(guide, Shell::Bash).commands.at(0);
        std::vector<std::string> exported = exportCommand(import.document).words();
        QCOMPARE(exported.size(), original.size());
        std::map<std::string, std::string> a, b;
        for (std::size_t i = 2; i + 1 < original.size(); i += 2) {
            a[original[i]] = original[i + 1];
            b[exported[i]] = exported[i + 1];
        }
        QVERIFY(a == b);
        const std::string text = exportCommand(import.document).text(Shell::Bash);
        QVERIFY(text.starts_with("llamafactory-cli train \\\n    --stage sft \\\n    --do_train True \\\n"));
        QVERIFY(text.find("    --learning_rate 5e-05 \\\n    --num_train_epochs 3.0 \\\n") != std::string::npos);
        QVERIFY(text.find("    --lora_dropout 0 \\\n") != std::string::npos);
        QVERIFY(text.ends_with("    --val_size 0.15\n"));
    }

    void secretsBecomeVariables()
    {
        const ExportedCommand command =
            exportCommand(documentOf({{"hf_hub_token", "hf_abc"}, {"swanlab_api_key", "key"}, {"stage", "sft"}}));
        for (const Shell shell : {Shell::Bash, Shell::PowerShell, Shell::Cmd}) {
            QVERIFY(command.text(shell).find("hf_abc") == std::string::npos);
            QVERIFY(command.text(shell).find("HF_TOKEN") != std::string::npos);
        }
        QCOMPARE(command.notes.size(), std::size_t(2));
        QVERIFY(command.text(Shell::Bash).find("--hf_hub_token \"$HF_TOKEN\"") != std::string::npos);
    }

    void aHubStandsInFrontOfTheCommand()
    {
        const ConfigDocument named = documentOf({{"model_name_or_path", "AI-ModelScope/bloomz-560m"}});
        QVERIFY(exportCommand(named).line(Shell::Bash).starts_with("llamafactory-cli train "));
        const ExportedCommand command = exportCommand(named, Hub::ModelScope);
        QVERIFY(command.line(Shell::Bash).starts_with("USE_MODELSCOPE_HUB=1 llamafactory-cli train "));
        QVERIFY(command.text(Shell::Bash).starts_with("USE_MODELSCOPE_HUB=1 llamafactory-cli train \\\n"));
        QVERIFY(command.line(Shell::PowerShell).starts_with("$env:USE_MODELSCOPE_HUB = '1'; llamafactory-cli train "));
        QVERIFY(command.text(Shell::Cmd).starts_with("set \"USE_MODELSCOPE_HUB=1\"\nllamafactory-cli train ^\n"));
        QVERIFY(exportCommand(named, Hub::OpenMind).line(Shell::Bash).starts_with("USE_OPENMIND_HUB=1 llama"));
        for (const Shell shell : {Shell::Bash, Shell::PowerShell, Shell::Cmd}) {
            const Import back = imported(command.text(shell));
            QCOMPARE(back.document.config().model.modelNameOrPath, named.config().model.modelNameOrPath);
            QVERIFY(back.document.problems().empty());
        }
        // A folder is no name.
        for (const char *path : {"/models/bloomz", "./bloomz", "~/bloomz", "bloomz", "C:\\models/bloomz", "a/b/c"})
            QVERIFY2(exportCommand(documentOf({{"model_name_or_path", path}}), Hub::ModelScope).variable.empty(), path);
    }

    void whatACommandLineCannotSayIsNoted()
    {
        const ExportedCommand command = exportCommand(
            documentOf({{"enable_thinking", nullptr}, {"packing", nullptr}, {"report_to", {"wandb", "mlflow"}},
                {"include_num_input_tokens_seen", "non_padding"}, {"default_system", "-x"}}));
        QCOMPARE(command.notes.size(), std::size_t(3));
        QCOMPARE(command.line(Shell::Bash), std::string("llamafactory-cli train --default_system=-x"));
        // A text that the reader takes for a number, two words where one is taken, an item like an option.
        QCOMPARE(exportCommand(documentOf({{"lr_scheduler_kwargs", {{"s", "5"}}}, {"optim_target_modules", {"a", "b"}},
                                   {"label_names", {"a", "-x"}}}))
                     .notes.size(),
            std::size_t(3));
        QCOMPARE(exportCommand(documentOf({{"label_names", {"-x"}}})).line(Shell::Bash),
            std::string("llamafactory-cli train --label_names=-x"));
        QCOMPARE(exportCommand(documentOf({{"include_num_input_tokens_seen", true}})).line(Shell::Bash),
            std::string("llamafactory-cli train --include_num_input_tokens_seen True"));
    }

    void pastedTextsAreUnderstood_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("notices");
        QTest::newRow("plain") << QByteArray("llamafactory-cli train --stage sft --lora_rank 16") << 0;
        QTest::newRow("fence") << QByteArray(
            "```bash\nllamafactory-cli train \\\n  --stage sft \\\n  --lora_rank 16 \n```\n")
                               << 0;
        QTest::newRow("blank after backslash")
            << QByteArray("llamafactory-cli train \\  \n --stage sft \\\r\n --lora_rank 16\n") << 0;
        QTest::newRow("prompt and variables")
            << QByteArray("$ CUDA_VISIBLE_DEVICES=0 FORCE_TORCHRUN=1 llamafactory-cli train --stage sft --lora_rank 16")
            << 1;
        QTest::newRow("torchrun") << QByteArray(
            "torchrun --nproc_per_node 2 src/llamafactory/launcher.py --stage sft --lora_rank 16")
                                  << 1;
        QTest::newRow("deepspeed") << QByteArray(
            "deepspeed --num_gpus 2 src/train.py --stage sft --lora_rank 16 > log 2>&1")
                                   << 2;
        QTest::newRow("module") << QByteArray("python -m llamafactory.cli train --stage sft --lora_rank 16") << 1;
        QTest::newRow("script") << QByteArray(
            "#!/bin/bash\ncd /tmp && llamafactory-cli train --stage sft --lora_rank 16\n"
            "echo done # bye\n") << 2;
        QTest::newRow("only options") << QByteArray("--stage sft --lora_rank 16") << 0;
        QTest::newRow("quotes") << QByteArray("llamafactory-cli train --stage 'sft' --lora_rank \"16\"") << 0;
        QTest::newRow("powershell") << QByteArray("llamafactory-cli train `\n  --stage sft `\n  --lora_rank 16") << 0;
        QTest::newRow("cmd") << QByteArray("llamafactory-cli train ^\r\n  --stage sft ^\r\n  --lora_rank 16") << 0;
        QTest::newRow("yaml") << QByteArray("### model\nstage: sft\nlora_rank: 16\n") << 0;
        QTest::newRow("json") << QByteArray("{\"stage\": \"sft\", \"lora_rank\": 16}") << 0;
    }
    void pastedTextsAreUnderstood()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, notices);
        const Import import = imported(text.toStdString());
        QVERIFY2(import.document.problems().empty(),
            import.document.problems().empty() ? "" : describe(import.document.problems()[0]).c_str());
        QVERIFY((givenValues(import.document) == Json{{"stage", "sft"}, {"lora_rank", 16}}));
        QVERIFY2(int(import.notices.size()) == notices, joinedNotices(import).c_str());
    }

    void textsOfSeveralLinesAreKeptAsTheyAre()
    {
        const std::string value = "Reply in\n$ steps ^\n```\n--stage x\nllamafactory-cli train\n```\n\n";
        const ConfigDocument document = documentOf({{"default_system", value}, {"lora_rank", 4}});
        for (const std::string &text :
            std::vector<std::string>{exportCommand(document).line(Shell::Bash), toYaml(document), toJson(document),
                "# mine\n\n" + toYaml(document), "```yaml\nlora_rank: 4\ndefault_system: '-'\n```"}) {
            const Import import = imported(text);
            QVERIFY2(import.document.problems().empty() && import.notices.empty(), text.c_str());
            QCOMPARE(import.document.config().finetuning.loraRank, std::int64_t(4));
            if (!text.starts_with("```"))
                QCOMPARE(bytes(import.document.config().data.defaultSystem.value_or("")), bytes(value));
        }
        // Prose before a block is left out.
        const Import quoted = imported("Run this:\n```bash\nllamafactory-cli train --stage sft\n```\n");
        QVERIFY(quoted.document.isGiven("stage") && quoted.document.problems().empty());
    }

    void variablesStayAsTextAndUnknownOptionsAreListed()
    {
        const Import import = imported("llamafactory-cli train --hf_hub_token $HF_TOKEN --output_dir \"${OUT}/x\" "
                                       "--model_name_or_path $(pwd)/m --gone 1 --stage sft");
        QCOMPARE(import.document.config().training.outputDir, std::string("${OUT}/x"));
        QVERIFY(joinedNotices(import).find("$HF_TOKEN") != std::string::npos);
        QVERIFY(joinedNotices(import).find("${OUT}") != std::string::npos);
        QCOMPARE(import.document.problems().size(), std::size_t(1));
        QCOMPARE(import.document.problems()[0].ruleId, std::string("unknown_flag"));
        QVERIFY(import.document.config().finetuning.stage == Stage::Sft);
    }

    void savedBoardFormsAreImported()
    {
        const Json fresh = goldenConfigJson("board_train_form.json");
        int imports = 0;
        for (const Json &row : goldenConfigLines("board_train.jsonl")) {
            if (!row.contains("form_yaml"))
                continue;
            const bool multimodal = row.value("multimodal", false);
            const BoardContext context{.cacheDir = row.value("cache_dir", ""),
                .isMultimodal = [multimodal](std::string_view) { return multimodal; }};
            const Import import = imported(row["form_yaml"].get<std::string>(), context);
            QVERIFY(import.kind == ImportKind::BoardForm);
            // Everything but the two paths that the board does not save.
            Json expected = cleanBoardArguments(row["args"]);
            expected.erase("output_dir");
            if (isText(fresh["top.finetuning_type"], "lora") && !row["args"].contains("model_from_checkpoint"))
                expected.erase("model_name_or_path");
            const ConfigDocument wanted = documentOfArguments(expected, Origin::File);
            ConfigDocument got = import.document;
            got.reset("model_name_or_path");
            QCOMPARE(bytes(toYaml(got)), bytes(toYaml(wanted)));
            QVERIFY(joinedNotices(import).find("output_dir") != std::string::npos);
            ++imports;
        }
        QVERIFY(imports > 15);
        const Import named = imported("top.model_name: Qwen3-0.6B-Thinking\ntrain.dataset: [a]\ntrain.bogus: 1\n"
                                      "train.train_seed: '7'\n",
            {.pathOfModel = [](std::string_view) { return std::string("Qwen/Qwen3-0.6B"); }});
        QCOMPARE(named.document.config().model.modelNameOrPath, std::string("Qwen/Qwen3-0.6B"));
        QCOMPARE(named.document.config().training.seed, std::int64_t(7));
        QVERIFY(joinedNotices(named).find("train.bogus") != std::string::npos);
    }

    void textsWithoutSettingsAreRefused()
    {
        for (const char *text : {"", "   \n", "hello world", "[1, 2]", "{", "echo hi; ls", "a: [1", "{}", "\xff\xfe"})
            QVERIFY2(!importText(text, "pasted"), text);
        QVERIFY(!importFile("/no/such/file"));
        // A quote that is never closed, and other broken ends.
        for (const char *text : {"llamafactory-cli train --stage 'sft", "llamafactory-cli train --stage sft \\",
                 "llamafactory-cli train --x $", "llamafactory-cli train --x ${", "llamafactory-cli train >",
                 "--stage `"})
            (void)importText(text, "pasted");
    }
};

QTEST_APPLESS_MAIN(TestCommand)
#include "tst_command.moc"
