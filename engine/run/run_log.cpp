// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/run_log.h"

#include "base/json_members.h"
#include "base/numbers.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace luthier
{

namespace
{

// Python's round(value, digits): by the exact decimal value, so scaling and rounding would not do.
double rounded(double value, int digits)
{
    char text[400];
    const auto end = std::to_chars(text, text + sizeof text, value, std::chars_format::fixed, digits);
    double result = value;
    std::from_chars(text, end.ptr, result);
    return result;
}

// Losses and norms come out of 32-bit arithmetic, and other tools print them so.
double single(double value)
{
    return static_cast<double>(static_cast<float>(value));
}

} // namespace

RunLog::RunLog(LineFile file, RunFigures figures)
    : m_file(std::move(file))
    , m_figures(figures)
{
}

Result<RunLog> RunLog::open(const std::string &directory, const RunFigures &figures, bool fresh, std::int64_t firstStep)
{
    const std::string path = directory + "/trainer_log.jsonl";
    if (fresh) {
        LUTHIER_ASSIGN(LineFile file, LineFile::create(path));
        return RunLog(std::move(file), figures);
    }
    LUTHIER_ASSIGN(LineFile file, LineFile::open(path, [&](const std::string &text) {
        const Result<Json> line = parseJson(text, path);
        return line && line->is_object() && line->value("current_steps", Json(0)) <= Json(firstStep);
    }));
    return RunLog(std::move(file), figures);
}

double RunLog::elapsed() const
{
    return m_before + std::chrono::duration<double>(std::chrono::steady_clock::now() - m_start).count();
}

Result<void> RunLog::writeLine(std::int64_t step, double epoch, Json middle)
{
    const double seconds = elapsed();
    const auto total = m_figures.maxSteps;
    Json line = {{"current_steps", step}, {"total_steps", total}};
    line.update(middle);
    line["epoch"] = epoch;
    line["percentage"] = total > 0 ? rounded(static_cast<double>(step) / static_cast<double>(total) * 100, 2) : 100.0;
    line["elapsed_time"] = formatDuration(seconds);
    line["remaining_time"] =
        formatDuration(step > 0 ? static_cast<double>(total - step) * seconds / static_cast<double>(step) : 0);
    if (m_figures.countsTokens) {
        line["throughput"] = rounded(static_cast<double>(m_tokens) / std::max(seconds, 1e-9), 2);
        line["total_tokens"] = m_tokens;
    }
    return m_file.append(pythonJson(line));
}

Result<void> RunLog::logStep(std::int64_t step, double epoch, double loss, double gradNorm, double learningRate)
{
    Json record = {
        {"epoch", epoch}, {"grad_norm", single(gradNorm)}, {"learning_rate", learningRate}, {"loss", single(loss)}};
    if (m_figures.countsTokens)
        record["num_input_tokens_seen"] = m_tokens;
    record["step"] = step;
    LUTHIER_TRY(writeLine(step, epoch, {{"loss", single(loss)}, {"lr", learningRate}}));
    m_history.push_back(std::move(record));
    return {};
}

Result<void> RunLog::logEvaluation(std::int64_t step, double epoch, const std::string &prefix, double loss,
    double seconds, std::int64_t rows, std::int64_t batches)
{
    // Made again, by a run that went on in the middle of it: it is the same.
    for (auto it = m_history.rbegin(); it != m_history.rend() && it->value("step", Json()) == Json(step); ++it) {
        if (it->contains(prefix + "_loss"))
            return {};
    }
    const double time = std::max(seconds, 1e-9);
    Json record = {{"epoch", epoch}, {prefix + "_loss", single(loss)}, {prefix + "_runtime", rounded(seconds, 4)},
        {prefix + "_samples_per_second", rounded(static_cast<double>(rows) / time, 3)},
        {prefix + "_steps_per_second", rounded(static_cast<double>(batches) / time, 3)}};
    if (m_figures.countsTokens)
        record["num_input_tokens_seen"] = m_tokens;
    record["step"] = step;
    // LLaMA-Factory's line knows only the key eval_loss; a named set gives a line of progress alone.
    LUTHIER_TRY(writeLine(step, epoch, prefix == "eval" ? Json{{"eval_loss", single(loss)}} : Json::object()));
    m_history.push_back(std::move(record));
    return {};
}

Result<void> RunLog::logEnd(std::int64_t step, double epoch, double trainLoss, double seconds, double samplesPerSecond,
    double stepsPerSecond, double totalFlos)
{
    m_flos = totalFlos;
    Json record = {{"epoch", epoch}};
    if (m_figures.countsTokens)
        record["num_input_tokens_seen"] = m_tokens;
    record["step"] = step;
    record["total_flos"] = totalFlos;
    record["train_loss"] = trainLoss;
    record["train_runtime"] = rounded(seconds, 4);
    record["train_samples_per_second"] = rounded(samplesPerSecond, 3);
    record["train_steps_per_second"] = rounded(stepsPerSecond, 3);
    LUTHIER_TRY(writeLine(step, epoch, Json::object()));
    m_history.push_back(std::move(record));
    return {};
}

void RunLog::setBest(std::optional<double> metric, std::optional<std::int64_t> step, const std::string &checkpoint)
{
    m_bestMetric = metric;
    m_bestStep = step;
    m_bestCheckpoint = checkpoint;
}

std::string RunLog::stateText(std::int64_t step, double epoch) const
{
    const auto number = [](const auto &value) { return value ? Json(*value) : Json(nullptr); };
    // Counts print as integers when they are, as in Python.
    const auto count = [](double value) {
        return value == std::floor(value) ? Json(static_cast<std::int64_t>(value)) : Json(value);
    };
    const bool stops = m_lastSave && *m_lastSave >= m_figures.maxSteps;
    const Json state = {{"best_global_step", number(m_bestStep)}, {"best_metric", number(m_bestMetric)},
        {"best_model_checkpoint", m_bestCheckpoint.empty() ? Json(nullptr) : Json(m_bestCheckpoint)}, {"epoch", epoch},
        {"eval_steps", count(m_figures.evalSteps)}, {"global_step", step}, {"is_hyper_param_search", false},
        {"is_local_process_zero", true}, {"is_world_process_zero", true}, {"log_history", m_history},
        {"logging_steps", count(m_figures.loggingSteps)}, {"max_steps", m_figures.maxSteps},
        {"num_input_tokens_seen", m_figures.countsTokens ? m_tokens : 0}, {"num_train_epochs", m_figures.epochs},
        {"save_steps", count(m_figures.saveSteps)},
        {"stateful_callbacks",
            {{"TrainerControl",
                {{"args",
                     {{"should_epoch_stop", false}, {"should_evaluate", false}, {"should_log", false},
                         {"should_save", m_lastSave.has_value()}, {"should_training_stop", stops}}},
                    {"attributes", Json::object()}}}}},
        {"total_flos", m_flos}, {"train_batch_size", m_figures.trainBatchSize}, {"trial_name", nullptr},
        {"trial_params", nullptr}};
    return pythonJson(state, {.indent = 2, .sortKeys = true, .ensureAscii = true}) + "\n";
}

void RunLog::restore(const Json &state, std::int64_t step)
{
    m_history = Json::array();
    m_lastSave.reset();
    const Json::json_pointer switches("/stateful_callbacks/TrainerControl/args");
    if (state.contains(switches) && state.at(switches).is_object()
        && state.at(switches).value("should_save", Json(false)) == Json(true))
        m_lastSave =
            state.at(switches).value("should_training_stop", Json(false)) == Json(true) ? m_figures.maxSteps : 0;
    const auto history = state.find("log_history");
    if (history == state.end() || !history->is_array())
        return;
    for (const Json &record : *history) {
        const auto at = record.find("step");
        if (at != record.end() && at->is_number() && at->get<std::int64_t>() <= step)
            m_history.push_back(record);
    }
}

Result<void> writeResults(const std::string &directory, const std::string &name, const Json &metrics)
{
    const PythonJsonStyle style{.indent = 4, .sortKeys = true, .ensureAscii = true};
    LUTHIER_TRY(writeFileAtomic(directory + "/" + name + "_results.json", pythonJson(metrics, style)));
    const std::string path = directory + "/all_results.json";
    Json all = Json::object();
    if (isRegularFile(path)) {
        const Result<Json> old = readJsonFile(path);
        if (old && old->is_object())
            all = *old;
    }
    all.update(metrics);
    return writeFileAtomic(path, pythonJson(all, style));
}

Result<std::vector<LogLine>> readTrainerLog(const std::string &path)
{
    LUTHIER_ASSIGN(LineReader reader, LineReader::open(path));
    std::vector<LogLine> lines;
    std::string text;
    for (;;) {
        LUTHIER_ASSIGN(const bool more, reader.next(text));
        if (!more)
            return lines;
        const Result<Json> json = parseJson(text, path);
        if (!json || !json->is_object())
            continue; // the last line of a run that was killed
        const auto number = [&](const char *key) -> std::optional<double> {
            const auto it = json->find(key);
            return it != json->end() && it->is_number() ? std::optional(it->get<double>()) : std::nullopt;
        };
        LogLine line;
        line.step = static_cast<std::int64_t>(number("current_steps").value_or(0));
        line.totalSteps = static_cast<std::int64_t>(number("total_steps").value_or(0));
        line.loss = number("loss");
        line.evalLoss = number("eval_loss");
        line.learningRate = number("lr");
        line.epoch = number("epoch").value_or(0);
        if (const std::string *elapsed = findText(*json, "elapsed_time"))
            line.elapsedSeconds = parseDuration(*elapsed);
        line.tokensPerSecond = number("throughput").value_or(0);
        line.tokens = static_cast<std::int64_t>(number("total_tokens").value_or(0));
        lines.push_back(line);
    }
}

} // namespace luthier
