// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/effective.h"
#include "config/files/config_file.h"
#include "config/golden_config.h"
#include "config/rules.h"

#include <QTemporaryDir>
#include <QTest>

#include <filesystem>
#include <fstream>
#include <map>
#include <set>

using namespace luthier;

namespace
{

namespace fs = std::filesystem;

/// Configurations of validate.jsonl (by line, from 0) that LLaMA-Factory's reader accepts and we refuse, because it
/// merely forgets to look: the value is outside of the setting's type, choices or range, and the run would fail later.
const std::map<std::size_t, std::string> &reviewedRefusals()
{
    static const std::map<std::size_t, std::string> reasons{
        {17, "mix_strategy shuffle: no choice, fails when sets are joined"},
        {79, "cutoff_len 0: no token fits"},
        {86, "reward_model_type oft: no choice"},
        {119, "dpo_label_smoothing 0.9: above 0.5"},
        {120, "dpo_label_smoothing 0.6: above 0.5"},
        {176, "quantization_bit 2: bitsandbytes has 4 and 8"},
        {178, "quantization_bit 0: no width"},
        {179, "quantization_bit -1: no width"},
        {209, "model_name_or_path is an empty text"},
        {356, "gradient_accumulation_steps 0"},
        {357, "per_device_train_batch_size 0"},
        {360, "num_train_epochs -1"},
        {362, "learning_rate below 0"},
        {363, "learning_rate null"},
        {364, "weight_decay is a word"},
        {388, "dataset is an empty text"},
        {394, "lora_rank 0"},
        {395, "lora_rank -4"},
        {396, "lora_rank 8.5"},
        {400, "lora_dropout 2"},
        {403, "val_size below 0"},
        {406, "val_size null"},
        {408, "max_samples -1"},
        {409, "max_samples 0"},
        {425, "stage SFT: no choice"},
        {426, "stage orpo: no choice"},
        {427, "stage null"},
        {434, "pref_loss dpo: no choice"},
        {435, "flash_attn flash: no choice"},
        {436, "rope_scaling none: no choice"},
        {437, "rope_scaling longrope: no choice"},
        {439, "quantization_method x: no choice"},
        {440, "quantization_type int4: no choice"},
        {441, "badam_mode x: no choice"},
        {443, "infer_dtype half: no choice"},
        {444, "mixture_of_depths x: no choice"},
        {445, "export_device gpu: no choice"},
        {446, "reward_model_type x: no choice"},
        {449, "temperature is a word"},
        {450, "top_p 7"},
    };
    return reasons;
}

/// Effective values that differ because Python keeps a wrong type and we read what it says.
const std::set<std::pair<std::size_t, std::string>> &reviewedValues()
{
    static const std::set<std::pair<std::size_t, std::string>> values{
        {80, "cutoff_len"}, {80, "generation_max_length"}, // the text "1024"
        {96, "report_to"}, {338, "report_to"}, // "all" of no installed logger
        {187, "adapter_name_or_path"}, {392, "lora_target"}, // empty text, a list of one empty name there
        {341, "report_to"}, {580, "report_to"}, // null, a list of null there
        {387, "dataset"}, {391, "lora_target"}, {451, "report_to"}, // numbers as names
        {393, "lora_alpha"}, {399, "lora_alpha"}, // "8" times 2 is "88" there
        {415, "packing"}, // the text "false", which is on
        {455, "eval_steps"}, // the text "5"
        {464, "eval_dataset"}, // an empty list
    };
    return values;
}

Environment environmentOf(const Json &row, const std::string &folder)
{
    Environment environment;
    environment.workingFolder = folder;
    const std::string name = row.value("environment", "");
    environment.hasBf16 = name != "no_bf16";
    environment.visibleGpus = name == "several_gpus" ? 2 : 1;
    environment.isDistributed = name == "distributed" || name == "zero2" || name == "zero3";
    if (name == "zero2" || name == "deepspeed_one_process")
        environment.zeroStage = 2;
    if (name == "zero3")
        environment.zeroStage = 3;
    if (row.contains("command"))
        environment.scope = CommandScope::Infer;
    return environment;
}

/// "out/model.safetensors" or "t.yaml=content"; the content is {} unless given.
void makeFiles(const Json &row, const std::string &folder)
{
    for (const Json &entry : row.value("files", Json::array())) {
        const std::string text = entry.get<std::string>();
        const std::size_t equals = text.find('=');
        const fs::path path = fs::path(folder) / text.substr(0, equals);
        fs::create_directories(path.parent_path());
        std::ofstream(path) << (equals == std::string::npos ? "{}" : text.substr(equals + 1));
    }
}

ConfigDocument documentOf(const Json &row, CommandScope scope)
{
    if (row.contains("yaml"))
        return *readConfigText(row["yaml"].get<std::string>(), ConfigFormat::YamlFile, "run.yaml");
    if (row.contains("argv"))
        return readArgs(row["argv"].get<std::vector<std::string>>(), scope)->document;
    ConfigDocument document;
    for (const auto &[key, value] : row["config"].items()) {
        const ParamSpec *spec = findParam(key);
        if (spec != nullptr && !isOptionOf(*spec, scope))
            document.addProblem(unknownKey(key, ""));
        else
            document.give(key, value, Origin::File);
    }
    return document;
}

std::set<std::string> errorIds(const std::vector<Problem> &problems)
{
    std::set<std::string> ids;
    for (const Problem &problem : problems) {
        if (problem.severity == Severity::Error)
            ids.insert(problem.ruleId);
    }
    return ids;
}

ConfigDocument training(const Json &more)
{
    ConfigDocument document;
    const Json base{{"model_name_or_path", "m"}, {"do_train", true}, {"dataset", "a"}, {"output_dir", "out"},
        {"bf16", true}, {"gradient_accumulation_steps", 8}};
    for (const Json *values : {&base, &more}) {
        for (const auto &[key, value] : values->items())
            document.give(key, value, Origin::Form);
    }
    return document;
}

bool says(const ConfigDocument &document, std::string_view ruleId, const Environment &environment = {})
{
    for (const Problem &problem : validate(document, environment)) {
        if (problem.ruleId == ruleId)
            return true;
    }
    return false;
}

} // namespace

class TestRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void verdictsAreLlamaFactorys()
    {
        const std::vector<Json> rows = goldenConfigLines("validate.jsonl");
        QVERIFY(rows.size() > 700);
        for (std::size_t i = 0; i < rows.size(); ++i) {
            const Json &row = rows[i];
            const QTemporaryDir folder;
            makeFiles(row, folder.path().toStdString());
            const Environment environment = environmentOf(row, folder.path().toStdString());
            const ConfigDocument document = documentOf(row, environment.scope);
            const auto problems = validate(document, environment);
            const std::string shown = std::to_string(i) + ": " + problemsToJson(problems).dump();
            const bool accepted = row["accepted"].get<bool>();
            if (accepted && reviewedRefusals().contains(i)) {
                QVERIFY2(hasErrors(problems), shown.c_str());
                continue;
            }
            QVERIFY2(hasErrors(problems) != accepted, shown.c_str());
            if (!accepted)
                QVERIFY2(errorIds(problems).contains(row["error"].get<std::string>()), shown.c_str());
        }
    }

    void effectiveValuesAreLlamaFactorys()
    {
        const Json base = goldenConfigJson("validate_effective.json");
        const std::vector<Json> rows = goldenConfigLines("validate.jsonl");
        int compared = 0;
        for (std::size_t i = 0; i < rows.size(); ++i) {
            if (!rows[i].contains("effective") || reviewedRefusals().contains(i))
                continue;
            const QTemporaryDir folder;
            makeFiles(rows[i], folder.path().toStdString());
            const Environment environment = environmentOf(rows[i], folder.path().toStdString());
            Json expected = base;
            expected.update(rows[i]["effective"]);
            const Json values = effectiveValues(documentOf(rows[i], environment.scope).config(), environment);
            for (const auto &[key, value] : expected.items()) {
                if (!reviewedValues().contains({i, key}))
                    QVERIFY2(values.at(key) == value,
                        (std::to_string(i) + " " + key + ": " + values.at(key).dump() + " not " + value.dump())
                            .c_str());
                ++compared;
            }
        }
        QVERIFY(compared > 8000);
    }

    void rulesNameRealSettingsAndRepairsAreLegal()
    {
        std::set<std::string> ids;
        for (const std::string_view id : ruleIds())
            ids.insert(std::string(id));
        QVERIFY(ids.size() > 110);
        // Each row that breaks a rule: its keys exist and its repairs can be applied.
        for (const Json &row : goldenConfigLines("validate.jsonl")) {
            const QTemporaryDir folder;
            makeFiles(row, folder.path().toStdString());
            const Environment environment = environmentOf(row, folder.path().toStdString());
            ConfigDocument document = documentOf(row, environment.scope);
            for (const Problem &problem : validate(document, environment)) {
                QVERIFY2(!problem.message.isEmpty(), problem.ruleId.c_str());
                for (const std::string &key : problem.keys)
                    QVERIFY2(findParam(key) != nullptr || problem.ruleId == "unknown_key"
                            || problem.ruleId == "unknown_flag",
                        key.c_str());
                for (const Fix &fix : problem.fixes) {
                    QVERIFY2(!fix.label.isEmpty() && !fix.changes.empty(), problem.ruleId.c_str());
                    ConfigDocument repaired = document;
                    for (const Change &change : fix.changes) {
                        repaired.reset(change.key);
                        if (!change.value.is_null())
                            repaired.give(change.key, change.value, Origin::Form);
                    }
                    bool again = false;
                    for (const Problem &left : validate(repaired, environment))
                        again = again || (left.ruleId == problem.ruleId && left.keys == problem.keys);
                    // Whether DeepSpeed runs is a fact of the launch here, not of the setting.
                    QVERIFY2(!again || fix.changes.front().key == "deepspeed",
                        (problem.ruleId + " " + fix.label.toString()).c_str());
                }
            }
        }
    }

    void plainTrainingIsClean()
    {
        const auto problems = validate(training({}));
        QVERIFY2(problems.empty(), problemsToJson(problems).dump().c_str());
        QVERIFY(unsupportedSettings(training({})).empty());
    }

    void adviceIsGivenWhereValuesAreFarOff_data()
    {
        QTest::addColumn<QByteArray>("values");
        QTest::addColumn<QByteArray>("rule");
        const auto row = [](const char *rule, const char *values) {
            QTest::addRow("%s %s", rule, values) << QByteArray(values) << QByteArray(rule);
        };
        row("rate_high_lora", R"({"learning_rate": 2e-4})");
        row("rate_high_full", R"({"finetuning_type": "full", "learning_rate": 5e-5})");
        row("rate_low", R"({"learning_rate": 1e-7})");
        row("epochs_many", R"({"num_train_epochs": 12})");
        row("max_steps_over_epochs", R"({"num_train_epochs": 2, "max_steps": 50})");
        row("val_size_tiny", R"({"val_size": 0.001, "eval_strategy": "epoch"})");
        row("val_size_large", R"({"val_size": 0.5, "eval_strategy": "epoch"})");
        row("val_size_unused", R"({"val_size": 0.1})");
        row("cutoff_huge", R"({"cutoff_len": 131072})");
        row("cutoff_tiny", R"({"cutoff_len": 16})");
        row("base_model_template", R"({"model_name_or_path": "/m/Qwen3-0.6B-Base/", "template": "qwen3"})");
        row("alpha_far_from_rank", R"({"lora_rank": 8, "lora_alpha": 256})");
        row("rank_high", R"({"lora_rank": 256})");
        row("dropout_high", R"({"lora_dropout": 0.5})");
        row("packing_mixes", R"({"packing": true})");
        row("batch_small", R"({"per_device_train_batch_size": 1, "gradient_accumulation_steps": 1})");
        row("batch_large", R"({"per_device_train_batch_size": 256, "gradient_accumulation_steps": 8})");
        row("constant_without_warmup", R"({"lr_scheduler_type": "constant", "warmup_steps": 10})");
        row("dataset_twice", R"({"dataset": "a, b,a"})");
        row("noise_high", R"({"neftune_noise_alpha": 50})");
        row("output_dir_unset", R"({"output_dir": null})");
        row("schedule_needs_minimum", R"({"lr_scheduler_type": "cosine_with_min_lr"})");
        row("schedule_kwargs_unread", R"({"lr_scheduler_kwargs": "none.json"})");
        row("warmup_twice", R"({"warmup_steps": 10, "warmup_ratio": 0.1})");
        row("early_stopping_blind", R"({"early_stopping_steps": 3})");
        row("val_size_whole", R"({"val_size": 1, "eval_strategy": "epoch"})");
        row("warn_no_mixed_precision", R"({"bf16": false})");
        row("warn_quant_upcast", R"({"quantization_bit": 4})");
        row("later_layerwise_accum",
            R"({"finetuning_type": "full", "learning_rate": 1e-5, "use_galore": true, "galore_layerwise": true})");
    }
    void adviceIsGivenWhereValuesAreFarOff()
    {
        QFETCH(QByteArray, values);
        QFETCH(QByteArray, rule);
        const Json more = *parseJson(values.toStdString(), "values");
        const ConfigDocument document = training(more);
        QVERIFY2(says(document, rule.toStdString()), problemsToJson(validate(document)).dump().c_str());
        QVERIFY(!hasErrors(validate(document)));
        QVERIFY(!says(training({}), rule.toStdString()));
    }

    void devicesMatter()
    {
        Environment cpu;
        cpu.hasGpu = false;
        QVERIFY(says(training({{"bf16", false}, {"fp16", true}}), "fp16_needs_gpu", cpu));
        QVERIFY(!says(training({{"bf16", false}, {"fp16", true}}), "fp16_needs_gpu"));
        QVERIFY(!says(training({{"bf16", false}}), "warn_no_mixed_precision", cpu));
    }

    void deepSpeedStageIsReadFromTextOrFile()
    {
        QTemporaryDir folder;
        const std::string path = folder.path().toStdString();
        TrainConfig config;
        QVERIFY(!zeroStageOf(config, path));
        config.training.deepspeed = R"({"zero_optimization": {"stage": 3}})";
        QCOMPARE(zeroStageOf(config, path), std::optional<int>(3));
        QVERIFY(writeFileAtomic(path + "/ds.json", R"({"zero_optimization": {"stage": 2}})").hasValue());
        config.training.deepspeed = "ds.json";
        QCOMPARE(zeroStageOf(config, path), std::optional<int>(2));
        config.training.deepspeed = "missing.json";
        QVERIFY(!zeroStageOf(config, path));
        config.training.deepspeed = R"({"zero_optimization": 5})";
        QCOMPARE(zeroStageOf(config, path), std::optional<int>(0));
    }

    void optionsThatAreReadAtOnceNeedTheirFiles()
    {
        QTemporaryDir folder;
        Environment environment;
        environment.workingFolder = folder.path().toStdString();
        for (const char *key : {"accelerator_config", "fsdp_config"}) {
            const ConfigDocument document = training({{key, "options.json"}});
            QVERIFY2(says(document, "file_missing", environment), key);
            QVERIFY(!says(training({{key, {{"xla", false}}}}), "file_missing", environment));
        }
        QVERIFY(writeFileAtomic(environment.workingFolder + "/options.json", "{}").hasValue());
        QVERIFY(!says(training({{"accelerator_config", "options.json"}}), "file_missing", environment));
    }

    void fsdpIsASwitchOrWords()
    {
        const auto wordsOf = [](const Json &value) {
            const ConfigDocument document = training({{"fsdp", value}});
            return hasErrors(validate(document)) ? "refused" : document.config().training.fsdp;
        };
        QCOMPARE(wordsOf(true), std::string("full_shard"));
        QCOMPARE(wordsOf(false), std::string());
        QCOMPARE(wordsOf({"full_shard", "auto_wrap"}), std::string("full_shard auto_wrap"));
        QCOMPARE(wordsOf({"full_shard", "bogus"}), std::string("refused"));
        QCOMPARE(wordsOf({"full_shard", 1}), std::string("refused"));
    }

    void startRefusesWhatOurEngineDoesNotDoAndOnlyThat()
    {
        const auto keysOf = [](const Json &more) {
            std::set<std::string> keys;
            for (const Problem &problem : unsupportedSettings(training(more))) {
                keys.insert(problem.keys.front());
                if (problem.message.isEmpty())
                    keys.insert("no reason");
            }
            return keys;
        };
        QVERIFY((keysOf({{"stage", "dpo"}}) == std::set<std::string>{"stage"}));
        QVERIFY((keysOf({{"finetuning_type", "freeze"}}) == std::set<std::string>{"finetuning_type"}));
        QVERIFY(keysOf({{"quantization_bit", 4}}).empty()); // on a GPU, which the run finds or misses
        QVERIFY((keysOf({{"quantization_bit", 8}}) == std::set<std::string>{"quantization_bit"}));
        QVERIFY((keysOf({{"quantization_bit", 4}, {"quantization_type", "fp4"}})
            == std::set<std::string>{"quantization_type"}));
        QVERIFY((keysOf({{"quantization_bit", 4}, {"quantization_method", "hqq"}})
            == std::set<std::string>{"quantization_method"}));
        QVERIFY((keysOf({{"quantization_bit", 4}, {"double_quantization", false}})
            == std::set<std::string>{"double_quantization"}));
        QVERIFY((keysOf({{"optim", "lion_32bit"}}) == std::set<std::string>{"optim"}));
        for (const char *ours : {"adamw_8bit", "adamw_bnb_8bit", "paged_adamw_8bit", "paged_adamw_32bit"})
            QVERIFY(keysOf({{"optim", ours}}).empty());
        QVERIFY((keysOf({{"report_to", "wandb"}}) == std::set<std::string>{"report_to"}));
        QVERIFY((keysOf({{"fp8", true}}) == std::set<std::string>{"fp8"}));
        // No effect in this configuration, so nothing to refuse.
        QVERIFY(keysOf({{"pref_beta", 0.5}, {"swanlab_mode", "local"}, {"vllm_maxlen", 99}, {"trust_remote_code", true},
                           {"flash_attn", "sdpa"}, {"use_unsloth", true}, {"report_to", "none"}, {"ddp_timeout", 5}})
                    .empty());
    }

    void problemsAreOneJsonDocument()
    {
        const Json report = problemsToJson(validate(training({{"val_size", 0.1}, {"eval_dataset", "e"}})));
        QVERIFY(report["valid"] == false);
        const Json &first = report["problems"][0];
        QVERIFY(isText(first["severity"], "error"));
        QVERIFY((first["keys"] == Json{"val_size", "eval_dataset"}));
        QVERIFY((first["fix"] == Json{{"val_size", nullptr}}));
    }

    void intervalsAndWarmupAreWholeSteps()
    {
        TrainingParams training;
        training.warmupSteps = 0.1;
        QCOMPARE(warmupStepCount(training, 1001), std::int64_t(101));
        training.warmupSteps = 10;
        QCOMPARE(warmupStepCount(training, 1001), std::int64_t(10));
        training.warmupRatio = 0.5;
        QCOMPARE(warmupStepCount(training, 7), std::int64_t(4));
        QCOMPARE(intervalSteps(0.1, 101), std::int64_t(11));
        QCOMPARE(intervalSteps(50, 101), std::int64_t(50));
    }
};

QTEST_APPLESS_MAIN(TestRules)
#include "tst_rules.moc"
