// SPDX-License-Identifier: GPL-3.0-or-later
// Whole training runs of a tiny model on a tiny dataset, and what they leave behind.
#pragma once

#include "base/files.h"
#include "formats/file_bytes.h"
#include "support/tiny_model.h"
#include "train/torch_trainer.h"

#include <cstdlib>
#include <filesystem>
#include <map>
#include <set>

namespace luthier::test
{

/// What a run reported and how it ended.
struct Outcome {
    std::optional<Result<RunSummary>> result;
    std::vector<TrainEvent> events;

    bool completed() const { return result && *result && (**result).outcome == RunOutcome::Completed; }
    std::string error() const { return result && !*result ? result->error().toString() : std::string(); }
    ErrorCode code() const { return result && !*result ? result->error().code : ErrorCode::Internal; }

    template <typename Event>
    std::vector<Event> all() const
    {
        std::vector<Event> found;
        for (const TrainEvent &event : events) {
            if (const Event *one = std::get_if<Event>(&event))
                found.push_back(*one);
        }
        return found;
    }
};

/// Decides at an event whether the run is to stop.
using StopAt = std::function<bool(const TrainEvent &)>;

inline Outcome runTraining(const TrainConfig &config, const StopAt &stopAt = {}, StopWish wish = StopWish::SaveAndStop,
    int threads = 2, std::optional<std::uint64_t> deviceMemory = {})
{
    Outcome outcome;
    RunControl control(std::chrono::milliseconds(0));
    outcome.result = makeTorchTrainer()->run(
        {config, threads, deviceMemory},
        [&](const TrainEvent &event) {
            outcome.events.push_back(event);
            if (stopAt && stopAt(event))
                control.requestStop(wish);
        },
        control);
    return outcome;
}

inline StopAt afterStep(std::int64_t step)
{
    return [step](const TrainEvent &event) {
        const auto *done = std::get_if<StepDone>(&event);
        return done != nullptr && done->step == step;
    };
}

/// A folder with a model "model", its tokenizer, and a dataset "tiny" of 14 rows in "data".
class TinyWorkplace
{
public:
    explicit TinyWorkplace(const Json &config = tinyConfig())
        : m_model(makeModel(m_folder.path("model"), config))
    {
        writeTokenizer(m_model.path);
        writeDataset(m_folder.path("data"), 14);
    }

    const Folder &folder() const { return m_folder; }
    const TinyModel &model() const { return m_model; }

    /// LoRA on all linears; 11 rows to learn and 3 to check; 6 micro-batches, so 3 steps an epoch, 4 epochs.
    TrainConfig config(const std::string &output) const
    {
        TrainConfig c;
        c.model.modelNameOrPath = m_model.path;
        c.data.datasetDir = m_folder.path("data");
        c.data.dataset = "tiny";
        c.data.templateName = "chatml";
        c.data.cutoffLen = 96;
        c.data.valSize = 0.2;
        c.finetuning.loraRank = 4;
        c.training.doTrain = true;
        c.training.outputDir = m_folder.path(output);
        c.training.perDeviceTrainBatchSize = 2;
        c.training.perDeviceEvalBatchSize = 2;
        c.training.gradientAccumulationSteps = 2;
        c.training.numTrainEpochs = 4;
        c.training.learningRate = 5e-3;
        c.training.lrSchedulerType = LrSchedulerType::Cosine;
        c.training.warmupSteps = 2;
        c.training.loggingSteps = 1;
        c.training.saveStrategy = IntervalStrategy::No;
        return c;
    }

private:
    Folder m_folder;
    TinyModel m_model;
};

/// Everything, by hand; otherwise tests that could go on for hours take a sample.
inline bool isFullMatrix()
{
    return std::getenv("LUTHIER_FULL_MATRIX") != nullptr;
}

inline std::string adapterBytes(const std::string &directory)
{
    const Result<std::string> bytes = readFile(directory + "/adapter_model.safetensors");
    return bytes ? *bytes : std::string();
}

inline std::set<std::string> filesIn(const std::string &directory)
{
    std::set<std::string> names;
    std::error_code error;
    for (std::filesystem::directory_iterator it(directory, error), end; !error && it != end; it.increment(error))
        names.insert(it->path().filename().string());
    return names;
}

inline Json jsonOf(const std::string &path)
{
    const Result<Json> json = readJsonFile(path);
    return json ? *json : Json();
}

/// Every line of trainer_log.jsonl; "torn" stands for a line that is none.
inline std::vector<Json> logLines(const std::string &directory)
{
    std::vector<Json> lines;
    Result<LineReader> reader = LineReader::open(directory + "/trainer_log.jsonl");
    std::string text;
    while (reader) {
        const Result<bool> more = reader->next(text);
        if (!more || !*more)
            break;
        const Result<Json> json = parseJson(text, directory);
        lines.push_back(json ? *json : Json("torn"));
    }
    return lines;
}

/// What a run's log says of every step, whatever the clock said: "7 loss" → "2.5 0.001 1.25".
inline std::map<std::string, std::string> curveOf(const std::string &directory)
{
    std::map<std::string, std::string> curve;
    for (const Json &line : logLines(directory)) {
        if (!line.is_object())
            return {};
        for (const char *key : {"loss", "eval_loss"}) {
            if (line.contains(key))
                curve[pythonJson(line["current_steps"]) + " " + key] = pythonJson(line[key]) + " "
                    + (line.contains("lr") ? pythonJson(line["lr"]) : std::string()) + " " + pythonJson(line["epoch"]);
        }
    }
    return curve;
}

/// The same of trainer_state.json, with what is known of the best model.
inline Json historyOf(const std::string &directory)
{
    Json state = jsonOf(directory + "/trainer_state.json");
    for (Json &record : state["log_history"]) {
        for (const char *part : {"runtime", "per_second"}) {
            std::vector<std::string> timed;
            for (const auto &[key, value] : record.items()) {
                if (key.find(part) != std::string::npos)
                    timed.push_back(key);
            }
            for (const std::string &key : timed)
                record.erase(key);
        }
    }
    // Folders have other names.
    if (state["best_model_checkpoint"].is_string())
        state["best_model_checkpoint"] =
            std::filesystem::path(state["best_model_checkpoint"].get<std::string>()).filename().string();
    return state;
}

} // namespace luthier::test
