// SPDX-License-Identifier: GPL-3.0-or-later
// The commands about configurations and machines: words, exit codes and JSON of docs/cli.md.
#include "cli/cli_process.h"

#include "base/files.h"
#include "config/command/config_args.h"
#include "config/param_table.h"
#include "plan/model_configs.h"

#include <set>

using namespace luthier;
using namespace luthier::test;

namespace
{

using Texts = std::vector<std::string>;

double numberOf(const Json &value)
{
    return value.is_number() ? value.get<double>() : std::nan("");
}

// Names in the overview: "  train      train a model …".
Texts commandsOf(const std::string &overview)
{
    Texts names;
    for (const std::string &line : linesOf(overview)) {
        if (line.starts_with("  ") && line.size() > 3 && line[2] != ' ')
            names.push_back(line.substr(2, line.find(' ', 2) - 2));
    }
    return names;
}

// Words that a stand-in for llamafactory-cli wrote down, each ended by a zero byte.
Texts recordedWords(const std::string &path)
{
    Texts words;
    const std::string bytes = readFile(path).value();
    for (std::size_t begin = 0; begin < bytes.size();) {
        const std::size_t end = bytes.find('\0', begin);
        words.push_back(bytes.substr(begin, end - begin));
        begin = end + 1;
    }
    return words;
}

} // namespace

class CliConfigTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<CliPlace> m_place;

private Q_SLOTS:
    void init() { m_place = std::make_unique<CliPlace>(); }

    void everyCommandHasHelp()
    {
        const Finished overview = m_place->run({"--help"});
        QCOMPARE(overview.code, 0);
        QCOMPARE(m_place->run({"-h"}).out, overview.out);
        const Finished nothing = m_place->run({});
        QCOMPARE(nothing.code, 2);
        QCOMPARE(nothing.out, overview.out);
        const Texts names = commandsOf(overview.out);
        const std::set<std::string> listed(names.begin(), names.end());
        for (const char *name : {"train", "command", "import", "validate", "estimate", "tokenize", "encode", "stats",
                 "probe", "generate", "chat", "params", "presets", "doctor"})
            QVERIFY2(listed.contains(name), name);
        std::vector<Texts> commands;
        for (const std::string &name : names)
            commands.push_back({name, "--help"});
        const std::vector<Finished> helps = m_place->runEach(commands);
        for (std::size_t i = 0; i < names.size(); ++i) {
            const std::string &name = names[i];
            const Finished &help = helps[i];
            QVERIFY2(help.code == 0 && help.err.empty(), help.all().c_str());
            QVERIFY2(help.out.find("sage: luthier-cli " + name + " ") != std::string::npos, help.out.c_str());
        }
    }

    void theVersionIsThatOfTheProject()
    {
        const Finished version = m_place->run({"--version"});
        QCOMPARE(version.code, 0);
        const std::string project = readFile(LUTHIER_SOURCE_DIR "/CMakeLists.txt").value();
        const std::string number = version.out.substr(version.out.find(' ') + 1);
        QVERIFY(project.find("VERSION " + number.substr(0, number.size() - 1) + " ") != std::string::npos);
    }

    void wrongWordsAreAllNamed()
    {
        m_place->write("run.json", m_place->config());
        m_place->write("bad.json", m_place->config(), {{"lora_rank", nullptr}, {"lora_rnk", 4}});
        m_place->write("template.json", m_place->config(), {{"template", "qwne"}});
        m_place->folder.write("list.yaml", "- a\n- b\n");
        m_place->folder.write("torn.json", "{\"stage\": \"sft\", ");
        struct Row {
            const char *words;
            int code;
            Texts parts;
        };
        const std::vector<Row> rows{
            {"trian", 2, {"There is no command \"trian\". Did you mean train?"}},
            {"train run.json --lora_rnk 4 --templte x", 2,
                {"--lora_rnk", "Did you mean --lora_rank?", "Did you mean --template?"}},
            {"train run.json lora_rnk=4 --threads 0 --progress xml", 2,
                {"Did you mean lora_rank?", "--threads: ", "number from 1 to 1024", "--progress: ", "json or text"}},
            {"train run.json --lora_rank four", 2, {"--lora_rank", "whole number", "four"}},
            {"train bad.json", 2, {"bad.json", "There is no setting lora_rnk. Did you mean lora_rank?"}},
            {"train run.json stray", 2, {"\"stray\" belongs to no option."}},
            {"validate run.json --json", 0, {}},
            {"validate template.json", 3, {"There is no template \"qwne\". Did you mean \"qwen\"?"}},
            {"train template.json", 3, {"There is no template \"qwne\". Did you mean \"qwen\"?"}},
            {"validate bad.json", 3, {"There is no setting lora_rnk. Did you mean lora_rank?"}},
            {"estimate bad.json", 2, {"Did you mean lora_rank?"}},
            {"encode bad.json", 2, {"Did you mean lora_rank?"}},
            {"stats bad.json", 2, {"Did you mean lora_rank?"}},
            {"command bad.json", 2, {"Did you mean lora_rank?"}},
            {"command run.json --shel bash stray --foo=3", 2,
                {"There is no option --shel. Did you mean --shell?", "\"stray\" belongs to no option",
                    "There is no option --foo."}},
            {"command run.json --shell fish", 2, {"--shell", "fish", "powershell"}},
            {"command --foo", 2, {"FILE is required", "--foo"}},
            {"import run.json stray", 2, {"\"stray\""}},
            {"estimate run.json --device-memory -1", 2, {"--device-memory", "at least 1"}},
            {"estimate run.json --device-memory much", 2, {"--device-memory", "much"}},
            {"encode run.json --limit 0", 2, {"--limit", "at least 1"}},
            {"encode run.json --limit -3", 2, {"--limit", "at least 1"}},
            {"stats run.json --jsn", 2, {"Did you mean --json?"}},
            {"params --jsn --markdwn", 2, {"Did you mean --json?", "Did you mean --markdown?"}},
            {"presets chat-lroa", 2, {"There is no preset \"chat-lroa\". Did you mean \"chat-lora\"?"}},
            {"presets --jsn", 2, {"Did you mean --json?"}},
            {"tokenize --modle model x", 2, {"Did you mean --model?", "--model is required"}},
            {"doctor now", 2, {"\"now\""}},
            {"train none.yaml", 3, {"none.yaml", "does not exist"}},
            {"estimate none.yaml", 3, {"none.yaml", "does not exist"}},
            {"import none.yaml", 3, {"none.yaml", "does not exist"}},
            {"train list.yaml", 3, {"list.yaml:1"}},
            {"validate torn.json", 3, {"torn.json"}},
        };
        std::vector<Texts> commands;
        for (const Row &row : rows) {
            std::istringstream stream(row.words);
            Texts words;
            for (std::string word; stream >> word;)
                words.push_back(word);
            commands.push_back(words);
        }
        const std::vector<Finished> runs = m_place->runEach(commands);
        for (std::size_t i = 0; i < rows.size(); ++i) {
            const std::string all = std::string(rows[i].words) + ": " + runs[i].all();
            QVERIFY2(runs[i].code == rows[i].code, all.c_str());
            for (const std::string &part : rows[i].parts)
                QVERIFY2(runs[i].err.find(part) != std::string::npos, all.c_str());
            QVERIFY2(runs[i].out.empty() || commands[i].front() == "validate", all.c_str());
        }
        QVERIFY(!std::filesystem::exists(m_place->path("out")));
    }

    void helpOfTrainHasEverySetting()
    {
        const std::string help = m_place->run({"train", "--help"}).out;
        QVERIFY(help.find("--progress json") != std::string::npos);
        int options = 0;
        for (const ParamSpec &spec : paramTable()) {
            if (!isOptionOf(spec, CommandScope::Train))
                continue;
            ++options;
            QVERIFY2(
                help.find("\n  --" + std::string(spec.key) + " ") != std::string::npos, std::string(spec.key).c_str());
        }
        QVERIFY(options > 300);
    }

    void paramsIsTheTable()
    {
        const Finished run = m_place->run({"params", "--json"});
        QVERIFY2(run.code == 0 && run.err.empty(), run.err.c_str());
        const Json document = documentOf(run.out);
        QCOMPARE(keysOf(document), std::string("parameters"));
        QCOMPARE(document["parameters"].size(), paramTable().size());
        bool found = false;
        for (const Json &item : document["parameters"]) {
            QCOMPARE(keysOf(item),
                std::string("key aliases group level kind default minimum maximum choices unit label help support"));
            if (item["key"] != "lora_rank")
                continue;
            found = true;
            QVERIFY(item["default"] == Json(8));
            QVERIFY(item["minimum"] == Json(1));
            QVERIFY(item["maximum"] == Json(nullptr));
        }
        QVERIFY(found);
    }

    void presetsAreListedAndPrinted()
    {
        const Finished run = m_place->run({"presets", "--json"});
        QVERIFY2(run.code == 0 && run.err.empty(), run.err.c_str());
        const Json document = documentOf(run.out);
        QCOMPARE(keysOf(document), std::string("presets"));
        const Finished words = m_place->run({"presets"});
        QCOMPARE(words.code, 0);
        std::vector<Texts> commands;
        for (const Json &item : document["presets"]) {
            QCOMPARE(keysOf(item), std::string("id kind title description values"));
            const std::string id = item["id"].get<std::string>();
            for (const std::string &part : {id + ": ", item["title"].get<std::string>(),
                     item["description"].get<std::string>(), item["values"].begin().key()})
                QVERIFY2(words.out.find(part) != std::string::npos, part.c_str());
            commands.push_back({"presets", id});
        }
        const std::vector<Finished> files = m_place->runEach(commands);
        for (std::size_t i = 0; i < files.size(); ++i) {
            const std::string path = LUTHIER_SOURCE_DIR "/resources/presets/" + commands[i].back() + ".yaml";
            QVERIFY2(files[i].code == 0 && files[i].out == readFile(path).value(), files[i].all().c_str());
        }
        QVERIFY(documentOf(m_place->run({"presets", "careful", "--json"}).out)["values"]["lora_dropout"] == 0.05);
    }

    void parametersMdIsTheTable()
    {
        const Finished run = m_place->run({"params", "--markdown"});
        QCOMPARE(run.code, 0);
        QVERIFY2(run.out == readFile(LUTHIER_SOURCE_DIR "/docs/parameters.md").value(),
            "docs/parameters.md: write it anew with luthier-cli params --markdown");
    }

    void validateReportsInItsForm()
    {
        const std::string good = m_place->write("good.json", m_place->config());
        Finished run = m_place->run({"validate", good});
        QVERIFY2(run.code == 0 && run.out == "valid\n", run.all().c_str());
        run = m_place->run({"validate", good, "--json"});
        QCOMPARE(run.code, 0);
        QCOMPARE(run.err, std::string());
        Json report = documentOf(run.out);
        QCOMPARE(keysOf(report), std::string("valid problems"));
        QVERIFY(report["valid"] == true && !report["problems"].empty()); // it has some advice

        const std::string bad = m_place->write("bad.json", m_place->config(),
            {{"lora_rank", 0}, {"eval_dataset", "other"}, {"bf16", true}, {"fp16", true}, {"quantization_bit", 99}});
        run = m_place->run({"validate", bad, "--json"});
        QCOMPARE(run.code, 3);
        report = documentOf(run.out);
        QCOMPARE(keysOf(report), std::string("valid problems"));
        QVERIFY(report["valid"] == Json(false));
        int errors = 0;
        bool fixed = false;
        for (const Json &problem : report["problems"]) {
            QCOMPARE(keysOf(problem), std::string("severity keys message fix"));
            const std::string severity = problem["severity"].get<std::string>();
            QVERIFY2(severity == "error" || severity == "warning" || severity == "advice", severity.c_str());
            errors += severity == "error" ? 1 : 0;
            QVERIFY(problem["keys"].is_array() && problem["message"].is_string());
            QVERIFY(problem["fix"].is_null() || problem["fix"].is_object());
            fixed = fixed || (problem["fix"].is_object() && !problem["fix"].empty());
        }
        QVERIFY2(errors >= 3 && fixed, run.out.c_str());
        // In words: the same sentences.
        const Finished words = m_place->run({"validate", bad});
        QVERIFY(words.code == 3 && words.out == "invalid\n");
        QCOMPARE(linesOf(words.err).size(), report["problems"].size());
        for (const Json &problem : report["problems"])
            QVERIFY(words.err.find(": " + problem["message"].get<std::string>() + "\n") != std::string::npos);

        // What this machine alone cannot do makes no configuration wrong.
        if (!std::filesystem::exists("/proc/driver/nvidia/version")) {
            const std::string half =
                m_place->write("half.json", m_place->config(), {{"fp16", true}, {"use_cpu", nullptr}});
            const Finished elsewhere = m_place->run({"validate", half});
            QVERIFY2(elsewhere.code == 0 && elsewhere.out.starts_with("valid\nnot on this machine, which has no GPU: "),
                elsewhere.all().c_str());
            QVERIFY(documentOf(m_place->run({"validate", half, "--json"}).out)["valid"] == true);
        }

        const std::string torn = m_place->folder.write("torn.yaml", "a: [");
        run = m_place->run({"validate", torn, "--json"});
        QCOMPARE(run.code, 3);
        report = documentOf(run.out);
        QVERIFY2(report["valid"] == false && report["problems"].size() == 1, run.all().c_str());
    }

    void theGuidesFormIsEstimatedFromConfigJsonAlone()
    {
        m_place->folder.write("qwen/config.json", pythonJson(qwen25Config()));
        const Finished imported =
            m_place->run({"import"}, readFile(LUTHIER_GOLDEN_DIR "/config/guide_command.txt").value());
        QVERIFY2(imported.code == 0, imported.all().c_str());
        std::string yaml = imported.out;
        const std::string name = "/data/Qwen/Qwen2.5-7B-Instruct";
        yaml.replace(yaml.find(name), name.size(), m_place->path("qwen"));
        const std::string file = m_place->folder.write("guide.yaml", yaml);

        const auto estimated = [&](const Texts &more) {
            Texts words{"estimate", file, "--json"};
            words.insert(words.end(), more.begin(), more.end());
            const Finished run = m_place->run(words);
            if (run.code != 0 || !run.err.empty())
                qWarning("%s", run.all().c_str());
            return documentOf(run.out);
        };
        const std::string itemNames = "weights adapter gradients optimizer activations logits workspace runtime";
        const auto sum = [](const Json &items) {
            double total = 0;
            for (const auto &[key, bytes] : items.items())
                total += numberOf(bytes);
            return total;
        };
        for (const char *device : {"cpu", "cuda"}) {
            const Json e = estimated({"--device", device});
            QCOMPARE(keysOf(e),
                std::string(
                    "total_bytes items fits trainable_parameters tokens_per_step with_llamafactory suggestions plan"));
            QCOMPARE(keysOf(e["items"]), itemNames);
            QCOMPARE(sum(e["items"]), numberOf(e["total_bytes"]));
            const Json &other = e["with_llamafactory"];
            QCOMPARE(keysOf(other), std::string("total_bytes items with_liger_bytes"));
            QCOMPARE(keysOf(other["items"]), itemNames);
            QCOMPARE(sum(other["items"]), numberOf(other["total_bytes"]));
            QVERIFY(std::abs(numberOf(other["total_bytes"]) - 25.6e9) < 0.005 * 25.6e9);
            QVERIFY(numberOf(other["with_liger_bytes"]) < 18.4e9);
            QVERIFY(numberOf(e["total_bytes"]) < numberOf(other["with_liger_bytes"]));
            QVERIFY(e["trainable_parameters"] == Json(20185088));
            QVERIFY(e["tokens_per_step"] == Json(8 * 4096));
            QVERIFY(e["fits"].is_null());
            for (const Json &suggestion : e["suggestions"]) {
                QCOMPARE(keysOf(suggestion), std::string("change total_bytes"));
                QVERIFY(suggestion["change"].is_object() && !suggestion["change"].empty());
                QVERIFY(numberOf(suggestion["total_bytes"]) < numberOf(e["total_bytes"]));
            }
        }
        QVERIFY(estimated({"--device-memory", "24000000000"})["fits"] == Json(true));
        const Json small = estimated({"--device-memory", "2000000000"});
        QVERIFY(small["fits"] == false && !small["suggestions"].empty());
        const Finished words = m_place->run({"estimate", file, "--device-memory", "2000000000"});
        QVERIFY2(words.code == 0 && words.out.find("25.6 GB") != std::string::npos, words.all().c_str());
        QVERIFY(words.out.find("It does not fit.") != std::string::npos);
    }

    void devicesShareWhatDeepSpeedDivides()
    {
        const auto estimated = [&](const Json &changes, const Texts &more) {
            Texts words{"estimate", m_place->write("run.json", m_place->config(), changes)};
            words.insert(words.end(), more.begin(), more.end());
            return m_place->run(words);
        };
        m_place->folder.write("ds.json", R"({"zero_optimization": {"stage": 2,
            "offload_optimizer": {"device": "cpu"}}})");
        const Json here = documentOf(estimated({{"deepspeed", "ds.json"}}, {"--devices", "4", "--json"}).out);
        const Json &other = here["with_llamafactory"];
        QCOMPARE(keysOf(other), std::string("total_bytes items with_liger_bytes devices host_bytes"));
        const double trained = numberOf(here["trainable_parameters"]);
        QCOMPARE(numberOf(other["host_bytes"]), 4 * std::ceil(trained / 4) + std::ceil(12 * trained / 4));
        QCOMPARE(numberOf(other["items"]["optimizer"]), 0.0);
        Finished words = estimated({{"deepspeed", "ds.json"}}, {"--devices", "4"});
        QVERIFY2(words.out.find("on each of 4 devices") != std::string::npos
                && words.out.find("host memory, for each") != std::string::npos,
            words.all().c_str());
        words = estimated({{"deepspeed", "gone.json"}}, {});
        QVERIFY2(words.code == 0 && words.err.find("note: without DeepSpeed: ") == 0
                && words.err.find("gone.json") != std::string::npos,
            words.all().c_str());
        for (const char *wrong : {"0", "-2", "1.5", "some"})
            QCOMPARE(estimated({}, {"--devices", wrong}).code, 2);
    }

    void exportedCommandsReachTheProgramWordForWord()
    {
        const Json values = {{"stage", "sft"}, {"do_train", true}, {"model_name_or_path", "/data/my model/$HOME/中文"},
            {"dataset", "a b,\"c\""}, {"template", "qwen"}, {"cutoff_len", 4096}, {"val_size", 0.15},
            {"default_system", "你好 $USER \\ \"x\" 'y' `id` $(id); rm -rf x | & * ? ~ !\tend"}, {"lora_rank", 16},
            {"lora_dropout", 0.1}, {"learning_rate", 5e-05}, {"num_train_epochs", 3.0}, {"bf16", true},
            {"plot_loss", false}, {"lr_scheduler_kwargs", {{"num_cycles", 2}, {"note", "it's $5"}}},
            {"run_name", "two\nlines\n"}, {"output_dir", "out dir\\"}};
        std::map<std::string, std::string> wanted;
        for (const auto &[key, value] : values.items())
            wanted["--" + key] = value.is_string() ? value.get<std::string>() : pythonJson(value);
        wanted["--do_train"] = wanted["--bf16"] = "True";
        wanted["--plot_loss"] = "False";
        const std::string file = m_place->write("run.json", values);

        // Stands in for llamafactory-cli on the PATH of a real bash.
        const std::string stand =
            m_place->folder.write("bin/llamafactory-cli", "#!/bin/bash\nprintf '%s\\0' \"$@\" > \"$RECORD\"\n");
        std::filesystem::permissions(stand, std::filesystem::perms::owner_all);
        m_place->set("PATH", m_place->path("bin") + ":" + qgetenv("PATH").toStdString());
        m_place->set("RECORD", m_place->path("record"));
        const Finished command = m_place->run({"command", file});
        QVERIFY2(command.code == 0 && command.err.empty(), command.all().c_str());
        const Finished bash = m_place->runProgram("bash", {"-s"}, command.out);
        QVERIFY2(bash.code == 0 && bash.err.empty(), bash.all().c_str());
        const Texts words = recordedWords(m_place->path("record"));
        QCOMPARE(words.front(), std::string("train"));
        std::map<std::string, std::string> got;
        for (std::size_t i = 1; i + 1 < words.size(); i += 2)
            got[words[i]] = words[i + 1];
        QCOMPARE(words.size(), 1 + 2 * wanted.size());
        for (const auto &[flag, value] : wanted)
            QVERIFY2(got[flag] == value, (flag + ": " + got[flag]).c_str());
    }

    void exportedCommandsComeBackAsTheSameConfiguration()
    {
        const Json values = {{"stage", "sft"}, {"model_name_or_path", "/data/my model/$HOME/中文"},
            {"default_system", "it's \"x\" `y` \\ $(z) %PATH% ^ & | < >"}, {"learning_rate", 5e-05},
            {"report_to", "none"}, {"packing", true}, {"num_train_epochs", 3.0}, {"lr_scheduler_kwargs", {{"a", 1.5}}},
            {"run_name", "two\nlines"}};
        for (const std::string shell : {"bash", "powershell", "cmd"}) {
            const std::string file =
                m_place->write("run.json", values, shell == "cmd" ? Json{{"run_name", "one line"}} : Json::object());
            const Finished command = m_place->run({"command", file, "--shell", shell});
            const Finished yaml = m_place->run({"command", file, "--as", "yaml"});
            QVERIFY2(command.code == 0 && yaml.code == 0, command.all().c_str());
            const Finished fromStdin = m_place->run({"import"}, command.out);
            QVERIFY2(fromStdin.code == 0 && fromStdin.err.empty(), fromStdin.all().c_str());
            QCOMPARE(fromStdin.out, yaml.out);
            const Finished fromFile = m_place->run({"import", m_place->folder.write("pasted.txt", command.out)});
            QCOMPARE(fromFile.out, yaml.out);
            // And the files are configurations themselves.
            const Finished json = m_place->run({"command", file, "--as", "json"});
            QVERIFY(nlohmann::json::parse(json.out) == nlohmann::json::parse(readFile(file).value()));
            QCOMPARE(
                m_place->run({"command", m_place->folder.write("a.yaml", yaml.out), "--as", "json"}).out, json.out);
        }
    }

    void theSummaryIsASheetOfTheSettings()
    {
        const std::string file = m_place->write("run.json",
            {{"stage", "sft"}, {"lora_rank", 16}, {"default_system", "a | b\nc"}, {"hf_hub_token", "hf_secret"}});
        const Finished sheet = m_place->run({"command", file, "--as", "markdown"});
        QVERIFY2(sheet.code == 0 && sheet.err.empty(), sheet.all().c_str());
        QVERIFY2(
            sheet.out.starts_with("# ") && sheet.out.find("\n## In short\n") != std::string::npos, sheet.out.c_str());
        QVERIFY2(sheet.out.find("| LoRA rank | `lora_rank` | **`16`** (default: `8`) | `run.json:3` |\n")
                != std::string::npos,
            sheet.out.c_str());
        QVERIFY2(sheet.out.find("| **`\"a \\| b\\nc\"`** (default: empty) |") != std::string::npos, sheet.out.c_str());
        QVERIFY(sheet.out.find("hf_secret") == std::string::npos);
        QVERIFY(m_place->run({"command", "--help"}).out.find("markdown") != std::string::npos);
        QCOMPARE(m_place->run({"command", file, "--as", "html"}).code, 2);
    }

    void secretsStayOutOfCommands()
    {
        const std::string file = m_place->write("run.json", {{"stage", "sft"}, {"hf_hub_token", "hf_secret"}});
        const Finished command = m_place->run({"command", file});
        QCOMPARE(command.code, 0);
        QVERIFY(command.out.find("hf_secret") == std::string::npos);
        QVERIFY(command.out.find("\"$HF_TOKEN\"") != std::string::npos);
        QVERIFY2(command.err.starts_with("note: ") && command.err.find("HF_TOKEN") != std::string::npos,
            command.err.c_str());
    }

    void whatImportDoesNotUnderstandIsListed()
    {
        const Finished run = m_place->run({"import"},
            "CUDA_VISIBLE_DEVICES=1 llamafactory-cli train --stage sft --lora_rnk 3 --gone --lora_alpha 32 | tee "
            "log\n");
        QCOMPARE(run.code, 2);
        QVERIFY2(
            run.out.find("stage: sft\n") != std::string::npos && run.out.find("lora_alpha: 32\n") != std::string::npos,
            run.out.c_str());
        for (const char *part : {"CUDA_VISIBLE_DEVICES", "--lora_rnk", "Did you mean --lora_rank?", "--gone", "tee"})
            QVERIFY2(run.err.find(part) != std::string::npos, run.err.c_str());
        const Finished nothing = m_place->run({"import"}, "hello world");
        QCOMPARE(nothing.code, 3);
        QVERIFY2(isOneSentence(nothing.err), nothing.err.c_str());
    }

    void savedFormsOfTheBoardAreImported()
    {
        Result<LineReader> rows = LineReader::open(LUTHIER_GOLDEN_DIR "/config/board_train.jsonl");
        std::string line;
        while (rows && rows->next(line).value()) {
            const Json row = parseJson(line, "row").value();
            if (!row.contains("form_yaml"))
                continue;
            const std::string file =
                m_place->folder.write("llamaboard_config.yaml", row["form_yaml"].get<std::string>());
            const Finished run = m_place->run({"import", file});
            QVERIFY2(run.code == 0, run.all().c_str());
            QCOMPARE(m_place->run({"import"}, row["form_yaml"].get<std::string>()).out, run.out);
            const Json args = row["args"];
            const Finished json =
                m_place->run({"command", m_place->folder.write("form.yaml", run.out), "--as", "json"});
            const Json got = parseJson(json.out, "json").value();
            for (const char *key :
                {"stage", "finetuning_type", "learning_rate", "lora_rank", "cutoff_len", "template"}) {
                if (args.contains(key) && !args[key].is_null())
                    QVERIFY2(got.contains(key) && got[key] == args[key], key);
            }
            return;
        }
        QFAIL("no saved form in the golden rows");
    }

    void cachedModelsAreFoundByNameAndRevision()
    {
        // models--org--name/{refs,snapshots}, two revisions of different width.
        const std::string repository = "cache/models--org--tiny/";
        Json wide = tinyConfig();
        wide["intermediate_size"] = 160;
        makeModel(m_place->path(repository + "snapshots/" + std::string(40, 'a')), tinyConfig());
        makeModel(m_place->path(repository + "snapshots/" + std::string(40, 'b')), wide);
        for (const char commit : {'a', 'b'})
            writeTokenizer(m_place->path(repository + "snapshots/" + std::string(40, commit)));
        m_place->folder.write(repository + "refs/main", std::string(40, 'a'));
        m_place->folder.write(repository + "refs/v2", std::string(40, 'b'));
        const auto parameters = [&](const Json &changes) {
            const std::string file = m_place->write("run.json", m_place->config(), changes);
            return documentOf(m_place->run({"estimate", file, "--json"}).out)["trainable_parameters"];
        };
        const Json named{{"model_name_or_path", "org/tiny"}, {"cache_dir", m_place->path("cache")}};
        const auto with = [&](const Json &more) {
            Json changes = named;
            changes.update(more);
            return changes;
        };
        // LoRA of rank 4 on seven linears of two layers.
        const auto expected = [](int width) { return Json(2 * 4 * (96 + 72 + 72 + 96 + 3 * (48 + width))); };
        QVERIFY(parameters(named) == expected(80));
        QVERIFY(parameters(with({{"model_revision", "v2"}})) == expected(160));
        QVERIFY(parameters(with({{"model_revision", std::string(40, 'b')}})) == expected(160));
        const Finished rows = m_place->run(
            {"encode", m_place->write("v2.json", m_place->config(), with({{"model_revision", "v2"}})), "--limit", "1"});
        QVERIFY2(rows.code == 0 && jsonLinesOf(rows.out).size() == 1, rows.all().c_str());

        // Without cache_dir the environment names the cache; with it, only cache_dir counts.
        const std::string plain = m_place->write("plain.json", m_place->config(), {{"model_name_or_path", "org/tiny"}});
        Finished missing = m_place->run({"estimate", plain, "--json"});
        QCOMPARE(missing.code, 3);
        QVERIFY2(isOneSentence(missing.err) && missing.out.empty(), missing.all().c_str());
        QVERIFY(missing.err.find(m_place->path("home/.cache/huggingface/hub")) != std::string::npos);
        m_place->set("HF_HUB_CACHE", m_place->path("cache"));
        QCOMPARE(m_place->run({"estimate", plain, "--json"}).code, 0);
        QCOMPARE(m_place->run({"tokenize", "--model", "org/tiny", "x"}).code, 0);
        missing = m_place->run({"estimate",
            m_place->write("other.json", m_place->config(), with({{"cache_dir", m_place->path("other")}})), "--json"});
        QVERIFY2(
            missing.code == 3 && missing.err.find(m_place->path("other")) != std::string::npos, missing.all().c_str());
        missing = m_place->run(
            {"estimate", m_place->write("v3.json", m_place->config(), with({{"model_revision", "v3"}})), "--json"});
        QVERIFY2(missing.code == 3 && isOneSentence(missing.err) && missing.err.find("v3") != std::string::npos,
            missing.all().c_str());
    }

    void aFullDiskBehindStandardOutputIsSaid()
    {
        if (!std::filesystem::exists("/dev/full"))
            QSKIP("no /dev/full here");
        const Finished full = m_place->runProgram("bash", {"-c", "exec \"$0\" params > /dev/full", LUTHIER_CLI});
        QCOMPARE(full.code, 5);
        QVERIFY2(isOneSentence(full.err), full.err.c_str());
        // A reader that has seen enough is no mistake.
        const Finished closed = m_place->runProgram("bash",
            {"-c", "env --default-signal=PIPE \"$0\" params --json | head -c 1 > /dev/null; exit ${PIPESTATUS[0]}",
                LUTHIER_CLI});
        QVERIFY2(closed.code == 141 && closed.err.empty(), closed.all().c_str());
    }

    void doctorDescribesTheMachine()
    {
        const Finished run = m_place->run({"doctor", "--json"});
        QVERIFY2(run.code == 0 && run.err.empty(), run.all().c_str());
        const Json document = documentOf(run.out);
        for (const char *key : {"processor", "threads", "kernels", "total_memory_bytes", "available_memory_bytes",
                 "nvidia_driver", "gpus", "version", "libtorch", "free_disk_bytes", "speed", "missing"})
            QVERIFY2(document.contains(key), key);
        QVERIFY(document["gpus"].is_array() && document["missing"].is_array());
        QVERIFY(numberOf(document["threads"]) >= 1 && numberOf(document["free_disk_bytes"]) > 0);
        QVERIFY(numberOf(document["available_memory_bytes"]) <= numberOf(document["total_memory_bytes"]));
        QVERIFY(numberOf(document["speed"]["fp32_gflops"]) > 0);
#ifdef LUTHIER_HAS_TORCH
        QVERIFY(document["libtorch"].is_string());
#else
        QVERIFY(document["libtorch"].is_null());
#endif
    }
};

QTEST_GUILESS_MAIN(CliConfigTest)
#include "tst_cli_config.moc"
