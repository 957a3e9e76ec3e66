// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/board/board.h"
#include "config/files/config_file.h"
#include "config/files/yaml_values.h"
#include "config/files/yaml_writer.h"
#include "config/golden_config.h"
#include "config/rules.h"

#include <QTemporaryDir>
#include <QTest>

using namespace luthier;

namespace
{

ConfigDocument readYaml(const std::string &text)
{
    auto document = readConfigText(text, ConfigFormat::YamlFile, "run.yaml");
    if (!document)
        throw std::runtime_error(document.error().toString());
    return *std::move(document);
}

} // namespace

class TestConfigFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void yamlIsReadAsLlamaFactoryReadsIt()
    {
        for (const Json &row : goldenConfigLines("yaml_load.jsonl")) {
            const std::string text = row["yaml"].get<std::string>();
            const auto entries = readYamlMapping(text, "f.yaml");
            if (row.contains("error")) {
                QVERIFY2(!entries, text.c_str());
                QVERIFY2(entries.error().context.starts_with("f.yaml"), text.c_str());
                continue;
            }
            QVERIFY2(entries.hasValue(), text.c_str());
            Json value = Json::object();
            for (const YamlEntry &entry : *entries)
                value[entry.key] = entry.value;
            QVERIFY2(pythonJson(value) == pythonJson(row["value"]), text.c_str());
        }
    }

    void mergeKeysFillWhatIsMissing()
    {
        const auto entries = readYamlMapping("base: &b {p: 1, q: 2}\nrun:\n  <<: *b\n  q: 3\n", "f");
        QVERIFY(entries.hasValue());
        QVERIFY((entries->at(1).value == Json{{"q", 3}, {"p", 1}}));
    }

    void yamlIsWrittenAsPyYamlWritesIt()
    {
        for (const Json &row : goldenConfigLines("yaml_dump.jsonl")) {
            const std::string text = writeYaml(
                row["value"], {.sortKeys = row["sort"].get<bool>(), .allowUnicode = row["unicode"].get<bool>()});
            QCOMPARE(bytes(text), bytes(row["yaml"].get<std::string>()));
        }
        QCOMPARE(writeYaml(Json::object(), {}), std::string("{}\n"));
    }

    void hostileYamlIsRefused()
    {
        const std::string deep = "a: " + std::string(5000, '[') + std::string(5000, ']') + "\n";
        QVERIFY(!readYamlMapping(deep, "f"));
        std::string bomb = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n";
        for (int i = 1; i < 12; ++i) {
            const std::string last = std::to_string(i - 1);
            bomb += "a" + std::to_string(i) + ": &a" + std::to_string(i) + " [";
            for (int j = 0; j < 10; ++j)
                bomb += std::string(j > 0 ? ", " : "") + "*a" + last;
            bomb += "]\n";
        }
        QVERIFY(!readYamlMapping(bomb, "f"));
        QVERIFY(!readYamlMapping("a: \xff\xfe\n", "f"));
        QVERIFY(!readYamlMapping("\xff: 1\n", "f"));
        QVERIFY(!readYamlMapping("? [a]\n: 1\n", "f"));
        QVERIFY(!readYamlMapping("- 1\n- 2\n", "f"));
        QVERIFY(!readYamlMapping("a: !!binary aGk=\n", "f"));
        QVERIFY(!readYamlMapping("just text", "f"));
        QVERIFY(readYamlMapping("", "f").hasValue());
    }

    void escapesAreCharacters()
    {
        const auto entries = readYamlMapping(R"("\_k": "\N|\_|\L|\xe9|é\_\N")", "f");
        QVERIFY(entries.hasValue());
        QCOMPARE(bytes(entries->at(0).key), QByteArray("\u00A0k"));
        QVERIFY(isText(entries->at(0).value, "\u0085|\u00A0|\u2028|\u00E9|\u00E9\u00A0\u0085"));
    }

    void valuesAreReadByTheTypeOfTheSetting()
    {
        const ConfigDocument document = readYaml("learning_rate: 1e-4\n"
                                                 "num_train_epochs: 3\n"
                                                 "max_samples: 1_000\n"
                                                 "cutoff_len: 1e3\n"
                                                 "dataset: [a, b]\n"
                                                 "run_name: 2024\n"
                                                 "packing: ~\n"
                                                 "bf16: yes\n"
                                                 "lr_scheduler_kwargs: {num_cycles: 2}\n"
                                                 "default_system: ''\n"
                                                 "vllm_maxlen: 8192\n");
        QVERIFY(document.problems().empty());
        const TrainConfig &config = document.config();
        QCOMPARE(config.training.learningRate, 1e-4);
        QCOMPARE(config.training.numTrainEpochs, 3.0);
        QCOMPARE(config.data.maxSamples, std::optional<std::int64_t>(1000));
        QCOMPARE(config.data.cutoffLen, std::int64_t(1000));
        QCOMPARE(config.data.dataset, std::string("a,b"));
        QCOMPARE(config.training.runName, std::string("2024"));
        QVERIFY(!config.data.packing);
        QVERIFY(config.training.bf16);
        QCOMPARE(config.training.lrSchedulerKwargs, std::string("{\"num_cycles\": 2}"));
        QCOMPARE(config.data.defaultSystem, std::optional<std::string>(""));
        QVERIFY(config.carried.at("vllm_maxlen") == 8192);
        QCOMPARE(document.originOf("learning_rate"), Origin::File);
        QCOMPARE(document.whereOf("dataset"), std::string("run.yaml:5"));
        QVERIFY(!document.isGiven("stage"));
    }

    void allErrorsComeTogetherWithTheirLines()
    {
        const ConfigDocument document = readYaml("lerning_rate: 1e-4\n"
                                                 "lora_rank: eight\n"
                                                 "stage: SFT\n"
                                                 "eval_strategy: no\n"
                                                 "seed: -1\n"
                                                 "lora_dropout: 2\n"
                                                 "vllm_config: '{bad'\n");
        std::vector<std::string> found;
        for (const Problem &problem : document.problems())
            found.push_back(problem.ruleId + "@" + problem.where);
        std::sort(found.begin(), found.end());
        QVERIFY((found
            == std::vector<std::string>{"bad_json@run.yaml:7", "seed_range@run.yaml:5", "unknown_key@run.yaml:1",
                "value_not_in_list@run.yaml:3", "value_not_in_list@run.yaml:4", "value_range@run.yaml:6",
                "wrong_type@run.yaml:2"}));
        QVERIFY(document.config() == TrainConfig{});
    }

    void numbersWithoutAnEndAreRefusedWhereTheyMeanNothing()
    {
        for (const char *text : {"learning_rate: .inf\n", "learning_rate: .nan\n", "max_grad_norm: .nan\n",
                 "lora_rank: .inf\n", "max_samples: 1e300\n", "seed: 99999999999999999999\n"})
            QVERIFY2(hasErrors(readYaml(text).problems()), text);
        QVERIFY(readYaml("max_grad_norm: .inf\n").problems().empty());
    }

    void unknownKeysNameTheNearestOne()
    {
        const auto problems = readYaml("lora_rnak: 8\n").problems();
        QCOMPARE(problems.size(), std::size_t(1));
        QVERIFY(problems[0].message.toString().find("lora_rank") != std::string::npos);
    }

    void quotedTextIsWhatPythonMakesOfIt()
    {
        const ConfigDocument document = readYaml("mask_history: \"False\"\nlearning_rate: '1e-4'\n");
        QVERIFY(document.config().data.maskHistory);
        QCOMPARE(document.config().training.learningRate, 1e-4);
        QCOMPARE(document.problems().size(), std::size_t(2));
        QVERIFY(!hasErrors(document.problems()));
        // The repair writes what was meant.
        QVERIFY(document.problems()[0].fixes[0].changes[0].value == false);
    }

    void duplicateKeysAreRefused()
    {
        QVERIFY(!readConfigText("seed: 1\nseed: 2\n", ConfigFormat::YamlFile, "f"));
        QVERIFY(!readConfigText(R"({"seed": 1, "seed": 2})", ConfigFormat::JsonFile, "f"));
    }

    void jsonFilesAreReadAndPlaced()
    {
        const auto document = readConfigText(
            "{\n  \"stage\": \"sft\",\n  \"lora_rank\": 16,\n  \"typo\": 1\n}", ConfigFormat::JsonFile, "run.json");
        QVERIFY(document.hasValue());
        QCOMPARE(document->config().finetuning.loraRank, std::int64_t(16));
        QCOMPARE(document->whereOf("lora_rank"), std::string("run.json:3"));
        QCOMPARE(document->problems()[0].where, std::string("run.json:4"));
        QVERIFY(!readConfigText("[1]", ConfigFormat::JsonFile, "f"));
        QVERIFY(!readConfigText("{", ConfigFormat::JsonFile, "f"));
    }

    void minimalFilesHoldOnlyWhatWasGiven()
    {
        const ConfigDocument document =
            readYaml("output_dir: out\nlora_rank: 8\nmodel_name_or_path: 模型\n"
                     "learning_rate: 5e-5\nval_size: 0\ninclude_num_input_tokens_seen: true\n"
                     "report_to: [wandb, tensorboard]\n");
        // lora_rank is given although it equals the default.
        QCOMPARE(bytes(toYaml(document)),
            bytes("model_name_or_path: 模型\nval_size: 0\nlearning_rate: 5.0e-05\ninclude_num_input_tokens_seen: true\n"
                  "lora_rank: 8\nreport_to:\n- wandb\n- tensorboard\noutput_dir: out\n"));
        QVERIFY(toTrainingArgsYaml(document).starts_with("include_num_input_tokens_seen: true\nlearning_rate:"));
        QVERIFY(toTrainingArgsYaml(document).find("\\u6A21\\u578B") != std::string::npos);
    }

    void layersKeepTheStrongerOrigin()
    {
        ConfigDocument preset;
        preset.give("lora_rank", 4, Origin::Preset);
        preset.give("learning_rate", 1e-3, Origin::Preset);
        ConfigDocument file = readYaml("lora_rank: 16\nseed: bad\n");
        preset.layer(file);
        QCOMPARE(preset.config().finetuning.loraRank, std::int64_t(16));
        QCOMPARE(preset.config().training.learningRate, 1e-3);
        QVERIFY(preset.isGiven("learning_rate") && !preset.isChosen("learning_rate") && preset.isChosen("lora_rank"));
        preset.give("lora_rank", 2, Origin::Preset);
        QCOMPARE(preset.config().finetuning.loraRank, std::int64_t(16));
        // A better value from a stronger origin takes the file's mistake away.
        QVERIFY(hasErrors(preset.problems()));
        preset.give("seed", 7, Origin::Form);
        QVERIFY(preset.problems().empty());
        preset.reset("seed");
        QCOMPARE(preset.config().training.seed, std::int64_t(42));
        QVERIFY(!preset.isGiven("seed"));
    }

    void filesAreWrittenAndReadBack()
    {
        QTemporaryDir folder;
        const std::string path = folder.path().toStdString() + "/run.yaml";
        const ConfigDocument document = readYaml("dataset: identity\n");
        QVERIFY(writeConfigFile(document, path).hasValue());
        const auto copy = readConfigFile(path);
        QVERIFY(copy.hasValue());
        QVERIFY(copy->config() == document.config());
        QVERIFY(!readConfigFile(folder.path().toStdString() + "/none.yaml"));
        const auto windows = readConfigText("\xEF\xBB\xBF"
                                            "dataset: a\r\nstage: sft\r\n",
            ConfigFormat::YamlFile, "f");
        QVERIFY(windows.hasValue() && windows->problems().empty());
        QCOMPARE(windows->config().data.dataset, std::string("a"));
    }
};

QTEST_APPLESS_MAIN(TestConfigFiles)
#include "tst_config_files.moc"
