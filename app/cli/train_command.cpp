// SPDX-License-Identifier: GPL-3.0-or-later
#include "problems.h"
#include "progress_printer.h"
#include "training.h"

#include "base/files.h"
#include "base/numbers.h"
#include "config/command/config_args.h"
#include "config/files/config_file.h"
#include "config/param_docs.h"
#include "config/summary.h"
#include "cuda/cuda_plugin.h"
#include "data/config_checks.h"
#include "plan/calibration.h"
#include "run/run_recorder.h"
#include "run/run_registry.h"
#include "run/trainer.h"
#ifdef LUTHIER_HAS_TORCH
#include "train/torch_trainer.h"
#endif

#include <algorithm>
#include <array>
#include <atomic>
#include <chrono>
#include <cmath>
#include <csignal>
#include <cstdio>
#include <thread>

#include <unistd.h>

namespace luthier::cli
{

namespace
{

const char *const kHelp =
    "usage: luthier-cli train [FILE.yaml|FILE.json] [--key value …] [key=value …]\n\n"
    "Takes the arguments of llamafactory-cli train; the command line wins over the file. Ctrl-C stops after the\n"
    "current step with a checkpoint; a second Ctrl-C stops at once.\n\n";

std::atomic<int> g_signal{0};

extern "C" void noteSignal(int signal)
{
    if (g_signal.exchange(signal) != 0)
        _exit(128 + signal); // the second one means now
}

constexpr std::array kOwnOptions{"--progress", "--threads", "--device-memory", "--retry-after", "--sample-prompt",
    "--sample-steps", "--sample-tokens"};

void take(TrainOptions &own, const std::string &option, const std::string &value)
{
    if (option == "--progress") {
        if (value != "json" && value != "text")
            own.refuse(option, LUTHIER_TEXT("Errors", "It takes json or text."));
        own.json = value == "json";
    } else if (option == "--threads") {
        own.threads = static_cast<int>(own.count(option, value, 1, 1024).value_or(0));
    } else if (option == "--device-memory") {
        const auto bytes = parseInteger(value);
        if (bytes && *bytes > 0)
            own.deviceMemory = static_cast<std::uint64_t>(*bytes);
        else
            own.refuse(option, LUTHIER_TEXT("Errors", "A number of bytes is needed."));
    } else if (option == "--retry-after") {
        const auto seconds = parseNumber(value);
        if (seconds && *seconds >= 0 && *seconds <= 86'400)
            own.retryAfter = std::chrono::milliseconds(std::llround(*seconds * 1000));
        else
            own.refuse(option, LUTHIER_TEXT("Errors", "It is a number of seconds, at most a day."));
    } else if (option == "--sample-prompt") {
        if (value.empty())
            own.refuse(option, LUTHIER_TEXT("Errors", "A prompt is needed."));
        own.sampling.prompts.push_back(value);
    } else if (option == "--sample-steps") {
        own.sampling.everySteps = own.count(option, value, 1, 1'000'000'000).value_or(0);
    } else {
        own.sampling.maxNewTokens = own.count(option, value, 1, 4096).value_or(1);
    }
}

#ifdef LUTHIER_HAS_TORCH
/// The run in the list that the studio shows. A list that cannot be used keeps nobody from training.
class ListedRun
{
public:
    explicit ListedRun(const TrainConfig &config)
        : m_registry(RunRegistry::open(RunRegistry::defaultPath()))
    {
        if (!m_registry)
            return;
        if (const Result<RunRecord> begun = m_registry->begin(recordOf(config)))
            m_id = begun->id;
    }

    void end(const Result<RunSummary> &result)
    {
        if (!m_id.empty())
            static_cast<void>(m_registry->change(m_id, [&](RunRecord &record) { recordEnd(record, result); }));
    }

private:
    Result<RunRegistry> m_registry;
    std::string m_id;
};
#endif

} // namespace

const char *const kTrainOptionsHelp =
    "  --progress json          one JSON event a line on standard output\n"
    "  --threads N              processors to use; default: all\n"
    "  --device-memory BYTES    memory the run may take on its device; default: what is free\n"
    "  --retry-after SECONDS    when the disk is full or away, try again so often; 0: end the run; default: 15\n"
    "  --sample-prompt TEXT     a prompt that the model answers on the way; may be given again\n"
    "  --sample-steps N         every so many steps, before the first and behind the last; default: 50\n"
    "  --sample-tokens N        an answer's tokens at most; default: 64\n";

void TrainOptions::refuse(const std::string &option, Text why)
{
    errors.push_back({ErrorCode::Usage, std::move(why), {}, option});
}

std::optional<std::int64_t> TrainOptions::count(
    const std::string &option, const std::string &value, std::int64_t least, std::int64_t most)
{
    const auto number = parseInteger(value);
    if (number && *number >= least && *number <= most)
        return number;
    refuse(option, LUTHIER_TEXT("Errors", "A number from %1 to %2 is needed.").arg(least).arg(most));
    return std::nullopt;
}

TrainOptions takeTrainOptions(Words words)
{
    TrainOptions own;
    for (std::size_t i = 0; i < words.size(); ++i) {
        std::string word = words[i];
        std::optional<std::string> value;
        if (const auto equals = word.find('='); word.starts_with("--") && equals != std::string::npos) {
            value = word.substr(equals + 1);
            word.resize(equals);
        }
        if (std::ranges::find(kOwnOptions, word) == kOwnOptions.end()) {
            own.rest.push_back(words[i]);
            continue;
        }
        if (!value && i + 1 < words.size())
            value = words[++i];
        take(own, word, value.value_or(""));
    }
    if (own.sampling.everySteps > 0 && own.sampling.prompts.empty())
        own.refuse("--sample-steps", LUTHIER_TEXT("Errors", "A prompt is needed: --sample-prompt."));
    if (own.sampling.everySteps == 0 && !own.sampling.prompts.empty())
        own.sampling.everySteps = 50;
    return own;
}

int runTrain(Words words)
{
    const TrainOptions options = takeTrainOptions(words);
    const Result<ArgsResult> args = readArgs(options.rest);
    if (!args)
        return fail(args.error());
    if (args->helpWanted) {
        print(kHelp);
        print(std::string(kTrainOptionsHelp) + "\n");
        print(optionsHelp(CommandScope::Train));
        return 0;
    }
    return trainDocument(args->document, options);
}

int trainDocument(const ConfigDocument &document, const TrainOptions &options)
{
    Environment environment;
    environment.hasGpu = mayHaveCuda();
    std::vector<Problem> problems = checkConfig(document, environment);
    if (!hasErrors(problems)) {
        for (Problem &problem : unsupportedSettings(document))
            problems.push_back(std::move(problem));
    }
    for (const Error &error : options.errors)
        fail(error);
    printProblems(problems);
    if (!options.errors.empty())
        return exitCode(ErrorCode::Usage);
    if (hasErrors(problems))
        return exitCodeOf(problems);

#ifdef LUTHIER_HAS_TORCH
    RunControl control(options.retryAfter);
    control.setSampling(options.sampling);
    std::signal(SIGINT, noteSignal);
    std::signal(SIGTERM, noteSignal);
    std::jthread watch([&](std::stop_token done) {
        while (!done.stop_requested()) {
            if (g_signal.load() != 0) {
                // Whoever terminates a program does not wait long.
                control.requestStop(g_signal.load() == SIGINT ? StopWish::FinishStep : StopWish::SaveAndStop);
                return;
            }
            std::this_thread::sleep_for(std::chrono::milliseconds(50));
        }
    });
    RunSpec spec;
    spec.config = document.config();
    spec.threads = options.threads;
    spec.deviceMemory = options.deviceMemory;
    spec.summary = summaryMarkdown(document);
    spec.settings = toYamlWithoutSecrets(document);
    ProgressPrinter printer(options.json);
    ListedRun listed(spec.config);
    const Result<RunSummary> result = makeTorchTrainer()->run(
        spec, [&](const TrainEvent &event) { printer.show(event); }, control);
    watch.request_stop();
    listed.end(result);
    if (result && result->steps > 0 && result->measured.runtime > 0 && result->device == "cpu")
        Calibration().rememberRuntime(result->measured.runtime);
    printer.show(RunFinished{result});
    const int stopped = g_signal.load() != 0 ? 128 + g_signal.load() : 0;
    if (!result) {
        const int code = fail(result.error());
        return result.error().code == ErrorCode::Cancelled && stopped != 0 ? stopped : code;
    }
    if (result->pauseReason)
        return fail(*result->pauseReason);
    return stopped;
#else
    return fail({ErrorCode::Unsupported, LUTHIER_TEXT("Errors", "This build has no training engine."),
        LUTHIER_TEXT("Errors", "Build with -DLUTHIER_TORCH=ON."), {}});
#endif
}

} // namespace luthier::cli
