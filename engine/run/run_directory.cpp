// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/run_directory.h"

#include "base/files.h"
#include "base/json_members.h"
#include "base/numbers.h"
#include "config/effective.h"
#include "run/checkpoint_manifest.h"
#include "run/run_curves.h"
#include "run/run_identity.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdio>
#include <filesystem>
#include <random>

#include <unistd.h>

namespace luthier
{

namespace fs = std::filesystem;

namespace
{

constexpr std::string_view kPrefix = "checkpoint-";
constexpr const char *kTokenizerFiles[] = {"tokenizer.json", "tokenizer_config.json", "special_tokens_map.json",
    "added_tokens.json", "vocab.json", "merges.txt", "tokenizer.model", "chat_template.jinja"};

// The newest checkpoint that is whole. One that is not is passed over in words.
Result<void> takeNewest(StartPoint &start)
{
    const std::vector<Checkpoint> all = checkpointsIn(start.outputDir);
    std::vector<Checkpoint> found = ownCheckpointsIn(start.outputDir);
    if (found.empty())
        found = all;
    for (const Checkpoint &other : all) {
        if (std::ranges::find(found, other.step, &Checkpoint::step) == found.end())
            start.notices.push_back(
                LUTHIER_TEXT("Run", "The checkpoint of step %1 is passed over: it is of an earlier run in this folder.")
                    .arg(other.step));
    }
    if (found.empty())
        return Error{ErrorCode::NotFound,
            LUTHIER_TEXT("Errors", "There is no checkpoint in \"%1\" to continue from.").arg(start.outputDir), {},
            "--resume_from_checkpoint"};
    std::optional<Error> last;
    for (auto it = found.rbegin(); it != found.rend(); ++it) {
        Result<Json> whole = verifyCheckpoint(it->path);
        if (whole) {
            start.resumeFrom = it->path;
            start.manifest = *std::move(whole);
            return {};
        }
        last = whole.error();
        start.notices.push_back(LUTHIER_TEXT("Run", "The checkpoint of step %1 is passed over: %2")
                                    .arg(it->step)
                                    .arg(whole.error().toText()));
    }
    last->hint = LUTHIER_TEXT("Errors", "No checkpoint in the folder is whole. Start again with overwrite_output_dir.");
    return *last;
}

} // namespace

std::vector<Checkpoint> checkpointsIn(const std::string &directory)
{
    std::vector<Checkpoint> found;
    std::error_code error;
    for (fs::directory_iterator it(directory, error), end; !error && it != end; it.increment(error)) {
        const std::string name = it->path().filename().string();
        if (!name.starts_with(kPrefix) || !it->is_directory(error))
            continue;
        const std::string digits = name.substr(kPrefix.size());
        if (digits.empty() || !std::all_of(digits.begin(), digits.end(), [](char c) { return c >= '0' && c <= '9'; }))
            continue;
        if (const auto step = parseInteger(digits))
            found.push_back({*step, it->path().string()});
    }
    std::sort(found.begin(), found.end(), [](const Checkpoint &a, const Checkpoint &b) { return a.step < b.step; });
    return found;
}

RunOrigin runOrigin(const std::string &directory)
{
    const std::string path = directory + "/" + kEventsFile;
    if (!isRegularFile(path))
        return {};
    Result<LineReader> reader = LineReader::open(path);
    std::string line;
    constexpr std::size_t kLongest = 32'768; // names a folder
    if (const Result<bool> more = reader ? reader->next(line, kLongest) : Result<bool>(false); !more || !*more)
        return {};
    const Result<Json> first = parseJson(line, path);
    if (!first || textOr(*first, "event", {}) != "run")
        return {};
    return {textOr(*first, "id", {}), textOr(*first, "working_folder", {})};
}

std::string newRunName()
{
    std::random_device random;
    std::array<char, 17> name{};
    std::snprintf(name.data(), name.size(), "%08x%08x", random(), random());
    return name.data();
}

std::vector<Checkpoint> ownCheckpointsIn(const std::string &directory)
{
    std::vector<Checkpoint> found = checkpointsIn(directory);
    const std::string run = runOrigin(directory).name;
    if (run.empty())
        return found;
    std::erase_if(found, [&run](const Checkpoint &checkpoint) {
        const Result<Json> manifest = readManifest(checkpoint.path);
        if (!manifest)
            return false; // whoever wants to continue from it is told why not
        const Json *identity = findMember(*manifest, "identity");
        return identity == nullptr || identityFromJson(*identity).run != run;
    });
    return found;
}

Result<StartPoint> startPoint(const TrainConfig &config)
{
    StartPoint start;
    start.outputDir = effectiveOutputDir(config.training);
    const std::string &wanted = config.training.resumeFromCheckpoint;
    if (wanted == "false")
        return start; // given, so LLaMA-Factory looks for no checkpoint of its own
    if (!wanted.empty()) {
        start.fresh = false;
        if (wanted == "true") {
            LUTHIER_TRY(takeNewest(start));
            return start;
        }
        if (!isDirectory(wanted))
            return Error{ErrorCode::NotFound,
                LUTHIER_TEXT("Errors", "The checkpoint \"%1\" does not exist.").arg(wanted), {},
                "--resume_from_checkpoint"};
        start.resumeFrom = wanted;
        LUTHIER_ASSIGN(start.manifest, verifyCheckpoint(wanted));
        return start;
    }
    const OutputFolder folder = inspectOutputFolder(config, ".");
    switch (folder.state) {
    case OutputFolder::State::Fresh:
        break;
    case OutputFolder::State::Resumes:
        LUTHIER_TRY(takeNewest(start));
        start.fresh = false;
        break;
    case OutputFolder::State::Occupied:
        return Error{ErrorCode::InvalidConfig,
            LUTHIER_TEXT("Errors", "The output folder \"%1\" already holds a trained model.").arg(start.outputDir),
            LUTHIER_TEXT(
                "Errors", "Choose another output_dir, or set overwrite_output_dir to train again from the start."),
            "--output_dir"};
    }
    return start;
}

Result<void> checkWritable(const std::string &directory)
{
    std::error_code error;
    const fs::path wanted = fs::absolute(directory, error).lexically_normal();
    fs::path existing = wanted;
    while (!fs::exists(existing, error) && existing.has_relative_path())
        existing = existing.parent_path();
    const bool isFolder = fs::is_directory(existing, error);
    if (isFolder && ::access(existing.c_str(), W_OK | X_OK) == 0)
        return {};
    if (!isFolder)
        errno = ENOTDIR;
    return systemError(directory,
        isFolder && existing == wanted ? LUTHIER_TEXT("Errors", "The file cannot be created: %1.")
                                       : LUTHIER_TEXT("Errors", "The folder cannot be created: %1."));
}

std::vector<std::string> tokenizerFiles(const std::string &modelPath)
{
    std::vector<std::string> files;
    for (const char *name : kTokenizerFiles) {
        if (const std::string path = modelPath + "/" + name; isRegularFile(path))
            files.push_back(path);
    }
    return files;
}

Result<void> copyTokenizerFiles(const std::string &modelPath, const std::string &directory)
{
    for (const std::string &source : tokenizerFiles(modelPath)) {
        LUTHIER_ASSIGN(const std::string content, readFile(source));
        LUTHIER_TRY(writeFileAtomic(directory + "/" + fs::path(source).filename().string(), content));
    }
    return {};
}

std::string modelCard(const TrainConfig &config, const CardFacts &facts)
{
    const TrainingParams &t = config.training;
    const fs::path folder = fs::path(effectiveOutputDir(t)).lexically_normal();
    const std::string title = (folder.has_filename() ? folder : folder.parent_path()).filename().string();
    const std::string method(choiceName(config.finetuning.finetuningType));
    const bool adapter = config.finetuning.finetuningType == FinetuningType::Lora;
    std::string text = "---\n";
    text += adapter ? "library_name: peft\n" : "library_name: transformers\n";
    text += "license: other\nbase_model: " + facts.baseModel + "\ntags:\n";
    if (adapter)
        text += "- base_model:adapter:" + facts.baseModel + "\n";
    text += "- llama-factory\n- " + method + "\n- luthier\npipeline_tag: text-generation\nmodel-index:\n- name: "
        + title + "\n  results: []\n---\n\n# " + title + "\n\n";
    text += "A fine-tuned version of `" + facts.baseModel + "` on the " + facts.datasets + " data.\n";
    if (facts.evalLoss)
        text += "Loss on the evaluation set: " + formatNumber(*facts.evalLoss) + "\n";
    text += "\n## Training\n\n";
    const auto row = [&](const char *name, const std::string &value) {
        text += std::string("- ") + name + ": " + value + "\n";
    };
    row("learning_rate", pythonFloat(t.learningRate));
    row("train_batch_size", std::to_string(t.perDeviceTrainBatchSize));
    row("eval_batch_size", std::to_string(t.perDeviceEvalBatchSize));
    row("seed", std::to_string(t.seed));
    row("gradient_accumulation_steps", std::to_string(t.gradientAccumulationSteps));
    row("total_train_batch_size", std::to_string(t.perDeviceTrainBatchSize * t.gradientAccumulationSteps));
    row("optimizer",
        std::string(keepsEightBitMoments(t) ? "8-bit AdamW" : "AdamW") + ", betas (" + pythonFloat(t.adamBeta1) + ", "
            + pythonFloat(t.adamBeta2) + "), epsilon " + pythonFloat(t.adamEpsilon));
    row("lr_scheduler_type", std::string(choiceName(t.lrSchedulerType)));
    row("lr_scheduler_warmup_steps", formatNumber(t.warmupRatio.value_or(t.warmupSteps)));
    row("num_epochs", pythonFloat(t.numTrainEpochs));
    row("training_steps", std::to_string(facts.totalSteps));
    if (adapter) {
        row("lora_rank", std::to_string(config.finetuning.loraRank));
        row("lora_target", config.finetuning.loraTarget);
    }
    return text;
}

} // namespace luthier
