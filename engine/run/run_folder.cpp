// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/run_folder.h"

#include "base/files.h"
#include "base/json_members.h"
#include "config/effective.h"
#include "config/files/config_import.h"
#include "config/path_settings.h"
#include "run/checkpoint_manifest.h"
#include "run/run_log.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <filesystem>

#include <sys/stat.h>

namespace luthier
{

namespace fs = std::filesystem;

namespace
{

constexpr const char *kLogFile = "trainer_log.jsonl";
constexpr const char *kStateFile = "trainer_state.json";
constexpr const char *kResultsFile = "all_results.json";
/// Ours, what LLaMA Board's trainer is started with, and the form it was started from.
constexpr std::array kSettings{"train.yaml", "training_args.yaml", "llamaboard_config.yaml"};

double modifiedAt(const std::string &path)
{
    struct stat info {
    };
    if (::stat(path.c_str(), &info) != 0)
        return 0;
    return static_cast<double>(info.st_mtim.tv_sec) + static_cast<double>(info.st_mtim.tv_nsec) * 1e-9;
}

std::optional<double> numberIn(const Json &object, const char *key)
{
    if (!object.is_object())
        return std::nullopt;
    const auto it = object.find(key);
    return it != object.end() && it->is_number() ? std::optional(it->get<double>()) : std::nullopt;
}

/// A number of steps: whole, and none that cannot be.
std::int64_t countIn(const Json &object, const char *key)
{
    constexpr double kMost = 9e15;
    const double number = numberIn(object, key).value_or(0);
    return number > 0 ? static_cast<std::int64_t>(std::min(number, kMost)) : 0;
}

/// Null when the file is missing, or no object.
Json objectIn(const std::string &path)
{
    if (!isRegularFile(path))
        return nullptr;
    Result<Json> json = readJsonFile(path);
    return json && json->is_object() ? *std::move(json) : Json(nullptr);
}

void readLog(const std::string &path, RunFacts &facts)
{
    if (!isRegularFile(path))
        return;
    const Result<std::vector<LogLine>> lines = readTrainerLog(path);
    if (!lines)
        return;
    for (const LogLine &line : *lines) {
        facts.steps = std::max(facts.steps, line.step);
        facts.totalSteps = line.totalSteps > 0 ? line.totalSteps : facts.totalSteps;
        facts.trainLoss = line.loss ? line.loss : facts.trainLoss;
        facts.evalLoss = line.evalLoss ? line.evalLoss : facts.evalLoss;
        facts.seconds = std::max(facts.seconds, line.elapsedSeconds);
    }
}

void readState(const Json &state, RunFacts &facts)
{
    facts.steps = std::max(facts.steps, countIn(state, "global_step"));
    if (const std::int64_t total = countIn(state, "max_steps"); total > 0)
        facts.totalSteps = total;
    const auto history = state.find("log_history");
    if (history == state.end() || !history->is_array())
        return;
    for (const Json &record : *history) {
        if (const auto loss = numberIn(record, "loss"))
            facts.trainLoss = loss;
        if (const auto loss = numberIn(record, "eval_loss"))
            facts.evalLoss = loss;
        if (const auto seconds = numberIn(record, "train_runtime"))
            facts.seconds = *seconds;
    }
}

void readSettings(RunFacts &facts)
{
    if (const Result<ConfigDocument> document = readRunSettings(facts.folder)) {
        const TrainConfig &config = document->config();
        facts.model = config.model.modelNameOrPath;
        facts.dataset = config.data.dataset;
        facts.method = methodOf(config);
        for (const char *name : kSettings) {
            if (isRegularFile(facts.folder + "/" + name)) {
                facts.settingsFile = facts.folder + "/" + name;
                break;
            }
        }
        return;
    }
    const Json adapter = objectIn(facts.folder + "/adapter_config.json");
    if (!adapter.is_object())
        return;
    facts.model = textOr(adapter, "base_model_name_or_path", std::move(facts.model));
    facts.method = "lora";
}

void find(const fs::path &folder, int depth, std::size_t limit, std::vector<std::string> &found)
{
    if (found.size() >= limit)
        return;
    if (isRunFolder(folder.string()))
        found.push_back(absoluteFolder(folder.string()));
    if (depth == 0)
        return;
    std::error_code error;
    std::vector<fs::path> below;
    for (fs::directory_iterator it(folder, error), end; !error && it != end; it.increment(error)) {
        const std::string name = it->path().filename().string();
        if (it->is_directory(error) && !it->is_symlink(error) && !name.starts_with('.')
            && !name.starts_with("checkpoint-"))
            below.push_back(it->path());
    }
    std::sort(below.begin(), below.end());
    for (const fs::path &path : below)
        find(path, depth - 1, limit, found);
}

} // namespace

std::string absoluteFolder(const std::string &path)
{
    std::error_code error;
    fs::path absolute = fs::absolute(path, error).lexically_normal();
    if (!absolute.has_filename() && absolute.has_relative_path())
        absolute = absolute.parent_path();
    return absolute.string();
}

bool isRunFolder(const std::string &folder)
{
    for (const char *name : {kLogFile, kStateFile, kRunFile, kSettings[0], kSettings[1], kSettings[2]}) {
        if (isRegularFile(folder + "/" + name))
            return true;
    }
    return false;
}

Result<RunFacts> readRunFolder(const std::string &folder)
{
    RunFacts facts;
    facts.folder = absoluteFolder(folder);
    if (!isDirectory(facts.folder))
        return Error{
            ErrorCode::NotFound, LUTHIER_TEXT("Errors", "The folder does not exist or is no folder."), {}, folder};
    if (!isRunFolder(facts.folder))
        return Error{ErrorCode::NotFound, LUTHIER_TEXT("Errors", "There is no run in this folder."),
            LUTHIER_TEXT("Errors", "The folder of a run holds trainer_log.jsonl or trainer_state.json."), folder};
    readSettings(facts);
    readLog(facts.folder + "/" + kLogFile, facts);
    const Json state = objectIn(facts.folder + "/" + kStateFile);
    if (state.is_object())
        readState(state, facts);
    const Json results = objectIn(facts.folder + "/" + kResultsFile);
    if (const auto loss = numberIn(results, "eval_loss"))
        facts.evalLoss = loss;
    if (const auto seconds = numberIn(results, "train_runtime"); seconds && facts.seconds <= 0)
        facts.seconds = *seconds;
    for (const char *name : {kLogFile, kStateFile, kResultsFile})
        facts.ended = std::max(facts.ended, modifiedAt(facts.folder + "/" + name));
    if (facts.ended > 0)
        facts.started = facts.ended - facts.seconds;
    else
        facts.started = facts.settingsFile.empty() ? 0 : modifiedAt(facts.settingsFile);
    if (facts.totalSteps > 0 && facts.steps >= facts.totalSteps && (state.is_object() || results.is_object()))
        facts.state = RunState::Finished;
    return facts;
}

Result<ConfigDocument> readRunSettings(const std::string &folder)
{
    for (const char *name : kSettings) {
        const std::string path = folder + "/" + name;
        if (!isRegularFile(path))
            continue;
        LUTHIER_ASSIGN(Import import, importFile(path));
        findPathsFrom(import.document, runOrigin(folder).workingFolder);
        return std::move(import.document);
    }
    return Error{ErrorCode::NotFound, LUTHIER_TEXT("Errors", "The folder of this run holds no settings."),
        LUTHIER_TEXT("Errors", "Runs of Luthier keep them in train.yaml, those of LLaMA Board in training_args.yaml."),
        folder};
}

std::vector<Checkpoint> resumableCheckpoints(const std::string &folder)
{
    std::vector<Checkpoint> found = ownCheckpointsIn(folder);
    std::erase_if(found, [](const Checkpoint &checkpoint) { return !readManifest(checkpoint.path); });
    return found;
}

Result<ConfigDocument> resumeSettings(const std::string &folder, std::optional<std::int64_t> step)
{
    LUTHIER_ASSIGN(ConfigDocument document, readRunSettings(folder));
    const std::vector<Checkpoint> found = resumableCheckpoints(absoluteFolder(folder));
    const auto chosen = step ? std::ranges::find(found, *step, &Checkpoint::step) : found.end();
    if (found.empty())
        return Error{ErrorCode::NotFound, LUTHIER_TEXT("Errors", "The run has saved no checkpoint to go on from."),
            LUTHIER_TEXT("Errors", "Open its settings in the form and start it again."), folder};
    if (step && chosen == found.end())
        return Error{ErrorCode::NotFound,
            LUTHIER_TEXT("Errors", "The run has no whole checkpoint of step %1.").arg(*step), {}, folder};
    // The settings may name the folder from somewhere else, or it was moved.
    document.give("output_dir", absoluteFolder(folder), Origin::Form);
    for (const char *key : {"overwrite_output_dir", "resume_from_checkpoint"}) {
        if (document.isGiven(key))
            document.reset(key);
    }
    if (step)
        document.give("resume_from_checkpoint", chosen->path, Origin::Form);
    else if (inspectOutputFolder(document.config(), ".").state != OutputFolder::State::Resumes)
        document.give("resume_from_checkpoint", "true", Origin::Form); // what is no training for LLaMA-Factory
    // Else the newest is found by itself, or the one before should its sums not hold.
    return document;
}

std::vector<std::string> findRunFolders(const std::string &root, int depth, std::size_t limit)
{
    std::vector<std::string> found;
    find(absoluteFolder(root), depth, limit, found);
    return found;
}

Result<void> checkDeletable(const std::string &folder, const std::vector<std::string> &others)
{
    std::error_code error;
    const std::string own = absoluteFolder(folder);
    const auto refuse = [&own](Text why) {
        return Error{ErrorCode::Usage, std::move(why),
            LUTHIER_TEXT("Errors", "Delete what you do not need with your file manager."), own};
    };
    if (!fs::is_directory(own, error))
        return Error{
            ErrorCode::NotFound, LUTHIER_TEXT("Errors", "The folder does not exist or is no folder."), {}, own};
    if (fs::is_symlink(own, error))
        return refuse(LUTHIER_TEXT("Errors", "The folder is a link to another one."));
    if (!isRunFolder(own))
        return refuse(LUTHIER_TEXT("Errors", "There is no run in this folder."));
    const std::string real = fs::canonical(own, error).string();
    // Something in use below it, or it itself.
    const auto holds = [&real](const std::string &path) {
        std::error_code ignored;
        const std::string other = fs::weakly_canonical(path, ignored).string();
        return !path.empty() && (other == real || other.starts_with(real + "/"));
    };
    const char *home = std::getenv("HOME");
    if (real == "/" || real.empty() || holds(home != nullptr ? home : "") || holds(fs::current_path(error).string()))
        return refuse(LUTHIER_TEXT("Errors", "The folder holds more than this run."));
    for (const std::string &other : others) {
        if (holds(other))
            return refuse(LUTHIER_TEXT("Errors", "The folder holds another run: \"%1\".").arg(other));
    }
    for (const std::string &found : findRunFolders(own)) {
        if (found != own)
            return refuse(LUTHIER_TEXT("Errors", "The folder holds another run: \"%1\".").arg(found));
    }
    return {};
}

std::string methodOf(const TrainConfig &config)
{
    const std::string type(choiceName(config.finetuning.finetuningType));
    const std::string stage(choiceName(config.finetuning.stage));
    return stage == "sft" ? type : stage + " " + type;
}

bool isWrittenSince(const RunFacts &facts, double started)
{
    // Times of files lag behind the clock: by a tick, by two seconds on some file systems.
    constexpr double kLag = 2;
    return facts.ended + kLag >= started;
}

void apply(const RunFacts &facts, RunRecord &record)
{
    record.folder = facts.folder;
    const auto take = [](std::string &to, const std::string &from) {
        if (!from.empty())
            to = from;
    };
    take(record.model, facts.model);
    take(record.dataset, facts.dataset);
    take(record.method, facts.method);
    record.state = facts.state;
    record.started = record.started > 0 ? record.started : facts.started;
    record.ended = facts.ended > 0 ? facts.ended : record.ended;
    record.seconds = facts.seconds > 0 ? facts.seconds : record.seconds;
    record.steps = facts.steps > 0 ? facts.steps : record.steps;
    record.totalSteps = facts.totalSteps > 0 ? facts.totalSteps : record.totalSteps;
    record.trainLoss = facts.trainLoss ? facts.trainLoss : record.trainLoss;
    record.evalLoss = facts.evalLoss ? facts.evalLoss : record.evalLoss;
    if (record.name.empty())
        record.name = std::filesystem::path(facts.folder).filename().string();
}

} // namespace luthier
