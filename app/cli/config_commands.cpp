// SPDX-License-Identifier: GPL-3.0-or-later
// command, import, validate, estimate, params, presets: everything about configurations that needs no weights.
#include "options.h"
#include "problems.h"

#include "base/numbers.h"
#include "config/command/command_export.h"
#include "config/effective.h"
#include "config/files/config_file.h"
#include "config/files/config_import.h"
#include "config/param_docs.h"
#include "config/presets.h"
#include "config/summary.h"
#include "cuda/cuda_plugin.h"
#include "data/config_checks.h"
#include "data/settings_from_config.h"
#include "data/statistics.h"
#include "data/training_data.h"
#include "plan/calibration.h"
#include "plan/machine.h"
#include "plan/step_time.h"

#include <algorithm>
#include <cmath>
#include <iostream>
#include <iterator>

namespace luthier::cli
{

namespace
{

constexpr std::uint64_t kTimedRows = 2000; // enough for means

// A configuration with the problems of its reading printed; nothing when it cannot be used at all.
Result<ConfigDocument> readUsable(const std::string &path, int &code)
{
    LUTHIER_ASSIGN(ConfigDocument document, readConfigFile(path));
    const std::vector<Problem> problems = document.problems();
    code = exitCodeOf(problems);
    if (code != 0)
        printProblems(problems);
    return document;
}

void printItems(const std::string &title, const MemoryItems &items, std::uint64_t total)
{
    const auto row = [](const std::string &name, std::uint64_t bytes) {
        std::string line = "  " + name;
        line.resize(26, ' ');
        const std::string size = formatBytes(bytes);
        printLine(line + std::string(size.size() < 10 ? 10 - size.size() : 0, ' ') + size);
    };
    printLine(title);
    row("weights", items.weights);
    row("adapter", items.adapter);
    row("gradients", items.gradients);
    row("optimizer", items.optimizer);
    row("activations", items.activations);
    row("logits", items.logits);
    row("workspace", items.workspace);
    row("runtime", items.runtime);
    row("total", total);
}

// With the lengths that the dataset has; nothing on a GPU.
Result<std::optional<StepTime>> measureTime(
    const ModelFacts &model, const TrainConfig &config, const DeviceFacts &facts)
{
    LUTHIER_ASSIGN(DataSettings settings, dataSettingsFrom(config));
    settings.packing = false; // rows are measured one by one
    settings.neatPacking = false;
    LUTHIER_ASSIGN(Tokenizer tokenizer, Tokenizer::open(model.path));
    LUTHIER_ASSIGN(const EncodedSet set, encodeInOrder(settings, tokenizer, kTimedRows));
    const LengthStatistics lengths = lengthStatistics(set, settings.cutoffLen);
    return measureStepTime(model, config, facts,
        stepLoad(config, lengths.typicalLengths, lengths.labelledShare(),
            effectivePacking(config) ? lengths.rowsPerBlock : 0));
}

} // namespace

int runCommand(Words words)
{
    std::string file;
    std::string shell = "bash";
    std::string as = "command";
    CLI::App app(
        "Prints the equivalent llamafactory-cli train command of a configuration, quoted so that it can be pasted.",
        "command");
    app.add_option("FILE", file, "YAML or JSON configuration")->required();
    app.add_option("--shell", shell, "bash, powershell or cmd")->check(CLI::IsMember({"bash", "powershell", "cmd"}));
    app.add_option("--as", as, "command, yaml, json, or markdown: a sheet of every setting in force")
        ->check(CLI::IsMember({"command", "yaml", "json", "markdown"}));
    if (const auto code = parse(app, words))
        return *code;
    int code = 0;
    const Result<ConfigDocument> document = readUsable(file, code);
    if (!document)
        return fail(document.error());
    if (code != 0)
        return code;
    if (as == "yaml") {
        print(toYaml(*document));
    } else if (as == "json") {
        print(toJson(*document));
    } else if (as == "markdown") {
        print(summaryMarkdown(*document));
    } else {
        const ExportedCommand command = exportCommand(*document, currentHub());
        const Shell target = shell == "powershell" ? Shell::PowerShell : shell == "cmd" ? Shell::Cmd : Shell::Bash;
        printLine(command.text(target));
        for (const Text &note : command.notes)
            std::cerr << "note: " << note.toString() << "\n";
    }
    return 0;
}

int runImport(Words words)
{
    std::string file;
    CLI::App app(
        "Reads a llamafactory-cli train command, a LLaMA-Factory YAML/JSON file or a llamaboard_config.yaml, and "
        "prints our YAML. What was not understood is listed on standard error.",
        "import");
    app.add_option("FILE", file, "the file; standard input without one");
    if (const auto code = parse(app, words))
        return *code;
    const Result<Import> import = file.empty()
        ? importText(std::string(std::istreambuf_iterator<char>(std::cin), {}), "standard input")
        : importFile(file);
    if (!import)
        return fail(import.error());
    for (const Text &notice : import->notices)
        std::cerr << "note: " << notice.toString() << "\n";
    const std::vector<Problem> problems = import->document.problems();
    printProblems(problems);
    print(toYaml(import->document));
    return exitCodeOf(problems);
}

int runValidate(Words words)
{
    std::string file;
    bool json = false;
    CLI::App app("Checks a configuration: LLaMA-Factory's own rules and ours. Exit code 0 or 3.", "validate");
    app.add_option("FILE", file, "YAML or JSON configuration")->required();
    app.add_flag("--json", json, "one JSON document");
    if (const auto code = parse(app, words))
        return *code;
    const Result<ConfigDocument> document = readConfigFile(file);
    if (!document) {
        const Error &error = document.error();
        if (json) {
            const Text message = Text::verbatim(Error{error.code, error.message, error.hint, {}}.toString());
            printLine(
                pythonJson(problemsToJson({{Severity::Error, "unreadable_file", {}, message, {}, error.context}})));
        }
        return fail(error);
    }
    const std::vector<Problem> problems = checkConfig(*document);
    if (json) {
        printLine(pythonJson(problemsToJson(problems)));
    } else {
        printProblems(problems);
        printLine(hasErrors(problems) ? "invalid" : "valid");
        // It is judged for a machine with a GPU, as `command` writes it for one.
        if (!hasErrors(problems) && !mayHaveCuda()) {
            Environment here;
            here.hasGpu = false;
            for (const Problem &problem : checkConfig(*document, here)) {
                if (problem.severity == Severity::Error)
                    printLine("not on this machine, which has no GPU: " + describe(problem));
            }
        }
    }
    return hasErrors(problems) ? 3 : 0;
}

int runEstimate(Words words)
{
    std::string file;
    bool time = false;
    bool json = false;
    std::string device = "auto";
    int devices = 1;
    std::optional<std::uint64_t> memory;
    CLI::App app("The memory a configuration will need, from config.json or a GGUF header alone: our engine's plan and "
                 "what LLaMA-Factory would take.",
        "estimate");
    app.add_option("FILE", file, "YAML or JSON configuration")->required();
    app.add_option("--device-memory", memory, "free bytes of the device; without it the plan that keeps least is shown")
        ->check(numberFrom(1));
    app.add_option("--device", device, "cpu, cuda or auto (a GPU where this machine has one)")
        ->check(CLI::IsMember({"auto", "cpu", "cuda"}));
    app.add_option("--devices", devices, "GPUs that LLaMA-Factory would use together; what it takes is shown for each")
        ->check(numberFrom(1, 1e6));
    app.add_flag(
        "--time", time, "also measure how long a step will take on this processor, with the dataset's lengths");
    app.add_flag("--json", json, "one JSON document");
    if (const auto code = parse(app, words))
        return *code;
    int code = 0;
    const Result<ConfigDocument> document = readUsable(file, code);
    if (!document)
        return fail(document.error());
    if (code != 0)
        return code;
    const TrainConfig &config = document->config();
    const Result<ModelFacts> model = readModelFacts(
        config.model.modelNameOrPath, CacheRoots::fromEnvironment(config.model.cacheDir), config.model.modelRevision);
    if (!model)
        return fail(model.error());
    const MachineFacts machine = readMachine();
    DeviceFacts facts;
    facts.isCpu = device == "cpu" || (device == "auto" && (config.training.useCpu || machine.gpus.empty()));
    facts.threads = machine.threads;
    facts.freeBytes = memory;
    if (facts.isCpu)
        facts.runtimeBytes = Calibration().runtimeBytes();
    facts.devices = devices;
    const MemoryEstimate estimate = estimateMemory(*model, config, facts);
    std::optional<StepTime> stepTime;
    if (time) {
        if (!facts.freeBytes && facts.isCpu) // a run takes the fastest plan that fits
            facts.freeBytes = machine.availableMemory;
        Result<std::optional<StepTime>> measured = measureTime(*model, config, facts);
        if (!measured)
            return fail(measured.error());
        stepTime = *measured;
    }
    if (json) {
        Json result = toJson(estimate);
        if (stepTime)
            result["seconds_per_step"] = stepTime->perStep;
        printLine(pythonJson(result));
        return 0;
    }
    printItems("our engine", estimate.items, estimate.totalBytes);
    const std::string each = devices > 1 ? ", on each of " + std::to_string(devices) + " devices" : "";
    printItems("LLaMA-Factory" + each, estimate.llamaFactory, estimate.llamaFactory.total());
    printLine("LLaMA-Factory with Liger   " + formatBytes(estimate.llamaFactoryWithLiger));
    if (estimate.llamaFactoryHost > 0)
        printLine((devices > 1 ? "host memory, for each      " : "host memory                ")
            + formatBytes(estimate.llamaFactoryHost));
    if (estimate.llamaFactoryIgnored)
        std::cerr << "note: without DeepSpeed: " << estimate.llamaFactoryIgnored->toString() << "\n";
    printLine("trainable parameters       " + std::to_string(estimate.trainableParameters));
    printLine("tokens per step, at most   " + std::to_string(estimate.tokensPerStep));
    if (stepTime)
        printLine("seconds per step           " + formatNumber(std::round(stepTime->perStep * 1e3) / 1e3));
    for (const Text &text : describe(estimate.way))
        printLine("plan: " + text.toString());
    if (estimate.hostBytes > 0)
        printLine("in main memory             " + formatBytes(estimate.hostBytes));
    if (estimate.fits)
        printLine(*estimate.fits ? "It fits." : "It does not fit.");
    for (const MemorySuggestion &suggestion : estimate.suggestions)
        printLine("smaller: " + suggestion.label.toString() + ": " + formatBytes(suggestion.totalBytes));
    return 0;
}

int runParams(Words words)
{
    bool markdown = false;
    bool json = false;
    CLI::App app("Every setting: what it does, range, default, and whether our engine honours it.", "params");
    app.add_flag("--markdown", markdown, "the documentation page");
    app.add_flag("--json", json, "one JSON document");
    if (const auto code = parse(app, words))
        return *code;
    if (json)
        printLine(pythonJson(paramsJson()));
    else if (markdown)
        print(paramsMarkdown());
    else
        print(optionsHelp(CommandScope::Train));
    return 0;
}

int runPresets(Words words)
{
    std::string id;
    bool json = false;
    CLI::App app(
        "Ready sets of values, by task and by the memory of the card: all of them, or the YAML of one.", "presets");
    app.add_option("ID", id, "the one to print as YAML");
    app.add_flag("--json", json, "one JSON document");
    if (const auto code = parse(app, words))
        return *code;
    if (!id.empty()) {
        const Result<const Preset *> preset = findPreset(id);
        if (!preset)
            return fail(preset.error());
        if (json)
            printLine(pythonJson(presetJson(**preset)));
        else
            print((*preset)->yaml);
        return 0;
    }
    if (json) {
        Json list = Json::array();
        for (const Preset &preset : presets())
            list.push_back(presetJson(preset));
        printLine(pythonJson({{"presets", std::move(list)}}));
        return 0;
    }
    std::optional<PresetKind> kind;
    for (const Preset &preset : presets()) {
        if (kind != preset.kind)
            printLine((kind ? "\n" : "") + presetHeading(preset.kind).toString());
        kind = preset.kind;
        std::string keys;
        for (const Change &change : preset.changes)
            keys += (keys.empty() ? "" : ", ") + change.key;
        printLine("  " + std::string(preset.id) + ": " + preset.title.toString());
        printLine("      " + preset.description.toString());
        printLine("      " + keys);
    }
    return 0;
}

} // namespace luthier::cli
