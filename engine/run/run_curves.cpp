// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/run_curves.h"

#include "base/json_members.h"
#include "run/run_log.h"

#include <chrono>
#include <filesystem>
#include <map>

namespace luthier
{

namespace
{

double number(const Json &object, const char *key)
{
    const auto it = object.find(key);
    return it != object.end() && it->is_number() ? it->get<double>() : 0;
}

std::int64_t count(const Json &object, const char *key)
{
    return static_cast<std::int64_t>(number(object, key));
}

StepDone stepOf(const Json &line)
{
    StepDone step;
    step.step = count(line, "step");
    step.epoch = number(line, "epoch");
    step.loss = number(line, "loss");
    step.gradNorm = number(line, "grad_norm");
    step.learningRate = number(line, "learning_rate");
    step.tokens = count(line, "tokens");
    step.tokensPerSecond = number(line, "tokens_per_second");
    step.elapsedSeconds = number(line, "elapsed_seconds");
    step.remainingSeconds = number(line, "remaining_seconds");
    step.memoryBytes = static_cast<std::uint64_t>(number(line, "memory_bytes"));
    step.unixSeconds = number(line, "unix_seconds");
    return step;
}

void take(RunCurves &curves, const Json &line)
{
    const std::string event = textOr(line, "event", {});
    if (event == "step") {
        curves.steps.push_back(stepOf(line));
    } else if (event == "eval") {
        curves.evaluations.push_back(
            {count(line, "step"), number(line, "epoch"), number(line, "eval_loss"), number(line, "seconds")});
    } else if (event == "saved") {
        curves.checkpoints.push_back(
            {count(line, "step"), textOr(line, "path", {}), static_cast<std::uint64_t>(number(line, "bytes"))});
    } else if (event == "sample") {
        const auto cut = line.find("cut");
        curves.samples.push_back({count(line, "step"), textOr(line, "prompt", {}), textOr(line, "answer", {}),
            cut != line.end() && *cut == Json(true)});
    } else if (event == "plan") {
        curves.planChanges.push_back(
            {.step = count(line, "step"), .plannedBytes = static_cast<std::uint64_t>(number(line, "planned_bytes"))});
    } else if (event == "skipped") {
        curves.skipped.push_back(count(line, "step"));
    } else if (event == "started") {
        curves.totalSteps = count(line, "total_steps");
        if (const std::int64_t first = count(line, "first_step"); first > 0)
            curves.resumes.push_back(first);
    }
}

Result<RunCurves> fromEvents(const std::string &path)
{
    RunCurves curves;
    LUTHIER_ASSIGN(LineReader reader, LineReader::open(path));
    std::string text;
    for (;;) {
        LUTHIER_ASSIGN(const bool more, reader.next(text));
        if (!more)
            return curves;
        if (const Result<Json> line = parseJson(text, path); line && line->is_object())
            take(curves, *line);
    }
}

// What LLaMA-Factory leaves: history with gradient norms, and the log with times and tokens.
RunCurves fromLogs(const std::string &directory)
{
    RunCurves curves;
    std::map<std::int64_t, StepDone> steps;
    std::map<std::int64_t, EvalDone> evaluations;
    if (const Result<Json> state = readJsonFile(directory + "/trainer_state.json"); state && state->is_object()) {
        curves.totalSteps = count(*state, "max_steps");
        const auto history = state->find("log_history");
        for (const Json &record : history != state->end() && history->is_array() ? *history : Json::array()) {
            if (!record.is_object())
                continue;
            const std::int64_t step = count(record, "step");
            if (record.contains("eval_loss"))
                evaluations[step] = {
                    step, number(record, "epoch"), number(record, "eval_loss"), number(record, "eval_runtime")};
            if (!record.contains("loss"))
                continue;
            StepDone &done = steps[step];
            done = stepOf(record);
            done.tokens = count(record, "num_input_tokens_seen");
        }
    }
    if (const Result<std::vector<LogLine>> log = readTrainerLog(directory + "/trainer_log.jsonl")) {
        for (const LogLine &line : *log) {
            curves.totalSteps = std::max(curves.totalSteps, line.totalSteps);
            if (line.evalLoss && !evaluations.contains(line.step))
                evaluations[line.step] = {line.step, line.epoch, *line.evalLoss, 0};
            if (!line.loss)
                continue;
            StepDone &done = steps[line.step];
            done.step = line.step;
            done.epoch = line.epoch;
            done.loss = *line.loss;
            done.learningRate = line.learningRate.value_or(0);
            done.elapsedSeconds = line.elapsedSeconds;
            done.tokensPerSecond = line.tokensPerSecond;
            if (line.tokens > 0)
                done.tokens = line.tokens;
        }
    }
    for (const auto &[step, done] : steps)
        curves.steps.push_back(done);
    for (const auto &[step, done] : evaluations)
        curves.evaluations.push_back(done);
    return curves;
}

/// A log that does not say when its steps were done was last written with the last of them.
void tellTimes(RunCurves &curves, const std::string &path)
{
    std::error_code failed;
    const auto written = std::filesystem::last_write_time(path, failed);
    if (failed || curves.steps.empty())
        return;
    const auto since = std::chrono::file_clock::to_sys(written).time_since_epoch();
    const double end = std::chrono::duration<double>(since).count() - curves.steps.back().elapsedSeconds;
    for (StepDone &step : curves.steps) {
        if (step.unixSeconds <= 0)
            step.unixSeconds = end + step.elapsedSeconds;
    }
}

Result<RunCurves> withTimes(Result<RunCurves> curves, const std::string &path)
{
    if (curves)
        tellTimes(*curves, path);
    return curves;
}

} // namespace

Result<LineFile> openEvents(const std::string &directory, bool fresh, std::int64_t firstStep, const std::string &run)
{
    const std::string path = directory + "/" + kEventsFile;
    std::error_code error;
    if (fresh) {
        LUTHIER_ASSIGN(LineFile events, LineFile::create(path));
        if (!run.empty())
            LUTHIER_TRY(events.append(pythonJson(
                {{"event", "run"}, {"id", run}, {"working_folder", std::filesystem::current_path(error).string()}})));
        return events;
    }
    return LineFile::open(path, [&](const std::string &text) {
        const Result<Json> line = parseJson(text, path);
        if (!line || !line->is_object())
            return false;
        const std::string event = textOr(*line, "event", {});
        return (event != "step" && event != "eval" && event != "skipped" && event != "sample")
            || count(*line, "step") <= firstStep;
    });
}

Result<RunCurves> readRunCurves(const std::string &directory)
{
    if (isRegularFile(directory + "/" + kEventsFile))
        return withTimes(fromEvents(directory + "/" + kEventsFile), directory + "/" + kEventsFile);
    for (const char *name : {"trainer_log.jsonl", "trainer_state.json"}) {
        if (isRegularFile(directory + "/" + name))
            return withTimes(fromLogs(directory), directory + "/" + name);
    }
    return Error{ErrorCode::NotFound, LUTHIER_TEXT("Errors", "There is no log of a run in this folder."),
        LUTHIER_TEXT("Errors", "A run's folder holds trainer_log.jsonl or trainer_state.json."), directory};
}

} // namespace luthier
