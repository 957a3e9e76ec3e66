// SPDX-License-Identifier: GPL-3.0-or-later
// One run from its settings to its files. Lives for the length of Trainer::run on the thread that called it.
#pragma once

#include "data/training_data.h"
#include "run/lr_schedule.h"
#include "run/run_directory.h"
#include "run/run_log.h"
#include "run/trainer.h"
#include "train/batch_schedule.h"
#include "train/checkpoint.h"

#include <chrono>
#include <deque>
#include <map>

namespace luthier
{

class TrainingRun
{
public:
    TrainingRun(const RunSpec &spec, const EventSink &sink, std::stop_token stop, std::function<StopWish()> wish);

    Result<RunSummary> run();

private:
    Result<void> checkSupport() const;
    /// Everything of the model but its weights.
    Result<void> openModel();
    /// The GPU, as LLaMA-Factory would take it; null: the processors.
    Result<std::shared_ptr<nn::Device>> chooseDevice();
    Result<void> checkPrecision() const;
    Result<void> loadData();
    /// The largest micro-batches when passes take at most so many tokens.
    const KnownShapes &shapes(std::int64_t tokensPerPass);
    /// Plans for at most @p limit bytes.
    Result<void> planMemory(std::uint64_t limit);
    /// What the process may hold on the device.
    std::uint64_t roomBytes() const;
    Result<void> prepareModel();
    Result<void> loadModel();
    Result<void> attachTrained();
    Result<void> usePlan();
    /// Runs @p work, again by plans that take less when memory runs out.
    Result<void> withinMemory(const std::function<Result<void>()> &work);
    /// The next plan that takes less; @p lack when there is none.
    Result<void> takeLess(const Error &lack);
    void sayHowItRuns() const;
    Result<void> openRun();
    Result<void> trainLoop();
    Result<void> optimizerStep();
    Result<void> report(double gradNorm, double rate);
    /// The metric of this step; nothing when the run is to stop meanwhile.
    Result<std::optional<double>> evaluate();
    Result<void> afterStep();
    Result<void> save();
    Result<void> rotateCheckpoints();
    bool isOutOfPatience() const;
    void noteBest();
    void discard();
    Result<RunSummary> finish();

    bool stopping() const { return m_stop.stop_requested(); }
    bool discards() const { return stopping() && m_wish() == StopWish::Discard; }
    void phase(Phase phase, std::int64_t done = 0, std::int64_t total = 0) const;
    void notice(NoticeLevel level, Text text) const;
    double trainingSeconds() const;
    bool dueNow(IntervalStrategy strategy, std::int64_t interval) const;
    double flosPerToken() const;
    MemoryItems measuredMemory() const;
    /// What kRunFile says.
    Json record(const RunSummary &summary) const;
    std::uint64_t usedBytes() const;

    const RunSpec &m_spec;
    const TrainConfig &m_config;
    const EventSink &m_sink;
    std::stop_token m_stop;
    std::function<StopWish()> m_wish;
    std::chrono::steady_clock::time_point m_began = std::chrono::steady_clock::now();

    StartPoint m_start;
    std::optional<ModelFiles> m_files; ///< Until the weights are loaded.
    ModelFacts m_facts;
    std::shared_ptr<nn::Device> m_gpu; ///< Null: the processors.
    std::optional<Tokenizer> m_tokenizer;
    std::unique_ptr<nn::Model> m_model;
    TrainingData m_data;
    std::optional<BatchSchedule> m_batches;
    std::optional<LrSchedule> m_rates;
    std::optional<AdamW> m_optimizer;
    std::optional<RunLog> m_log;
    TrainingState m_state;
    std::map<std::int64_t, KnownShapes> m_shapes; ///< By tokens per pass.
    MemoryEstimate m_plan;
    DeviceFacts m_device;

    std::int64_t m_loggingSteps = 500;
    std::int64_t m_evalSteps = 0;
    std::int64_t m_saveSteps = 500;
    std::int64_t m_stopAt = 0; ///< Optimizer steps of the whole run, or fewer after early stopping.
    std::chrono::steady_clock::time_point m_trainingBegan;
    double m_secondsBefore = 0; ///< Of the run that this one continues.
    double m_timeToFirstStep = 0;
    std::deque<double> m_recent; ///< Seconds of the last steps, for the estimate of what remains.
    std::vector<std::string> m_written; ///< Checkpoints of this call.
    bool m_madeFolder = false;
    double m_epoch = 0;
};

} // namespace luthier
