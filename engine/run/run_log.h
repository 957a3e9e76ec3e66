// SPDX-License-Identifier: GPL-3.0-or-later
// What a run writes down: trainer_log.jsonl line by line as LLaMA-Factory's callback does, trainer_state.json and the
// result files as transformers' Trainer does.
#pragma once

#include "base/json.h"
#include "base/line_file.h"

#include <chrono>
#include <limits>
#include <optional>

namespace luthier
{

/// Figures that stand in trainer_state.json beside the history.
struct RunFigures {
    std::int64_t maxSteps = 0;
    std::int64_t epochs = 0; ///< Whole epochs begun.
    double loggingSteps = 500;
    double evalSteps = 500;
    double saveSteps = 500;
    std::int64_t trainBatchSize = 0;
    bool countsTokens = false; ///< num_input_tokens_seen is tracked and printed.
};

class RunLog
{
public:
    /// Opens trainer_log.jsonl in @p directory: begun anew when @p fresh, else gone on with behind step @p firstStep.
    static Result<RunLog> open(const std::string &directory, const RunFigures &figures, bool fresh,
        std::int64_t firstStep = std::numeric_limits<std::int64_t>::max());

    // A record that cannot be written is not taken into the history: it can be logged again.
    /// A training log record. Loss is the mean since the last one.
    Result<void> logStep(std::int64_t step, double epoch, double loss, double gradNorm, double learningRate);
    /// An evaluation record.
    Result<void> logEvaluation(std::int64_t step, double epoch, const std::string &prefix, double loss, double seconds,
        std::int64_t rows, std::int64_t batches);
    /// The closing record: runtime, rates, flos, mean loss.
    Result<void> logEnd(std::int64_t step, double epoch, double trainLoss, double seconds, double samplesPerSecond,
        double stepsPerSecond, double totalFlos);

    /// Tokens (padding included, as transformers counts them) seen so far.
    void setTokens(std::int64_t tokens) { m_tokens = tokens; }
    void setTotalFlos(double flos) { m_flos = flos; }
    void setBest(std::optional<double> metric, std::optional<std::int64_t> step, const std::string &checkpoint);

    /// A checkpoint is written at @p step: the state holds the trainer's switches as they stood at the last one.
    void noteSave(std::int64_t step) { m_lastSave = step; }

    const Json &history() const { return m_history; }
    /// trainer_state.json as it stands at @p step.
    std::string stateText(std::int64_t step, double epoch) const;
    /// Takes over the history of an earlier trainer_state.json (resume), dropping records after @p step.
    void restore(const Json &state, std::int64_t step);
    /// Takes back what this log has written: the file is as it was before, or gone if there was none to go on with.
    Result<void> discard() { return m_file.takeBack(); }
    Result<void> sync() { return m_file.sync(); }

    /// Seconds since the log was opened, plus those of the run it continues.
    double elapsed() const;
    void addElapsed(double seconds) { m_before += seconds; }

private:
    RunLog(LineFile file, RunFigures figures);
    Result<void> writeLine(std::int64_t step, double epoch, Json middle);

    LineFile m_file;
    RunFigures m_figures;
    Json m_history = Json::array();
    std::chrono::steady_clock::time_point m_start = std::chrono::steady_clock::now();
    double m_before = 0;
    std::int64_t m_tokens = 0;
    double m_flos = 0;
    std::optional<double> m_bestMetric;
    std::optional<std::int64_t> m_bestStep;
    std::string m_bestCheckpoint;
    std::optional<std::int64_t> m_lastSave;
};

/// Writes @p metrics to <name>_results.json and merges them into all_results.json (indent 4, keys sorted).
Result<void> writeResults(const std::string &directory, const std::string &name, const Json &metrics);

/// One line of trainer_log.jsonl, ours or LLaMA-Factory's.
struct LogLine {
    std::int64_t step = 0;
    std::int64_t totalSteps = 0;
    std::optional<double> loss;
    std::optional<double> evalLoss;
    std::optional<double> learningRate;
    double epoch = 0;
    double elapsedSeconds = 0;
    double tokensPerSecond = 0; ///< 0: not tracked, as the next.
    std::int64_t tokens = 0;
};

/// Reads a trainer_log.jsonl; a torn last line is left out.
Result<std::vector<LogLine>> readTrainerLog(const std::string &path);

} // namespace luthier
