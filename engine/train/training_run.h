// SPDX-License-Identifier: GPL-3.0-or-later
// One run from its settings to its files. Lives for the length of Trainer::run on the thread that called it.
#pragma once

#include "data/training_data.h"
#include "run/lr_schedule.h"
#include "run/run_curves.h"
#include "run/run_directory.h"
#include "run/run_identity.h"
#include "run/run_log.h"
#include "run/trainer.h"
#include "train/batch_schedule.h"
#include "train/checkpoint.h"

#include <array>
#include <chrono>
#include <map>

namespace luthier
{

class TrainingRun
{
public:
    TrainingRun(const RunSpec &spec, const EventSink &sink, RunControl &control);

    Result<RunSummary> run();

private:
    Result<RunSummary> trainAll();
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
    /// Room for evaluating batches up to @p shape, and for no training.
    void useInferencePlan(const StepShape &shape);
    /// Runs @p work, again by plans that take less when memory runs out.
    Result<void> withinMemory(const std::function<Result<void>()> &work);
    /// The next plan that takes less; @p lack when there is none.
    Result<void> takeLess(const Error &lack);
    /// Runs @p work, once more without the room for steps when memory runs out.
    Result<void> withRoomOfSteps(const std::function<Result<void>()> &work);
    /// Memory ran out and no plan takes less: what was learnt is kept, and the run pauses.
    Result<void> pauseForMemory(Error lack);
    void sayHowItRuns();

    // The steps.
    Result<void> trainLoop();
    Result<void> optimizerStep();
    /// The gradients of the next step; all of it can be done again. False: the run is to stop meanwhile.
    struct StepSums;
    Result<bool> accumulate(const std::vector<std::vector<std::size_t>> &batches, StepSums &sums);
    /// Tells of the last step and logs it, unless that is done.
    Result<void> reportStep();
    Result<void> logStep(double gradNorm, double rate);
    /// The metric of this step; nothing when the run is to stop meanwhile.
    Result<std::optional<double>> evaluate();
    Result<void> afterStep();
    Result<void> doAsAsked();
    bool isOutOfPatience() const;

    // Answers on the way (training_samples.cpp).
    /// Reports what the model answers by now. What goes wrong with that is told, and keeps nobody from training.
    Result<void> sample();
    Result<void> answerPrompt(const SampleWish &wish, const std::string &prompt);

    // Numbers that are none (training_numbers.cpp).
    /// The last step was left out, for numbers at @p where; after three in a row the run is to pause.
    void sayNotFinite(const Text &where);
    Text whereNotFinite(const std::vector<std::vector<std::size_t>> &batches);
    std::string firstNotFinite(bool gradients) const;
    std::string firstModule(std::size_t row);
    /// An error when a trained weight is no number.
    Result<void> checkTrained() const;

    // The folder (training_files.cpp).
    /// False: it is not to go on, and nothing has been touched.
    Result<bool> openRun();
    Result<bool> resume();
    /// Says what is no longer as it was when the checkpoint was written. False: the run is not to go on like that.
    bool goesOnThough(const std::vector<Text> &changes);
    Result<void> keepSettings();
    void sayStart();
    /// Reports an event and keeps it in kEventsFile.
    void tell(const TrainEvent &event);
    Result<void> writeEvents();
    /// Runs @p work until it is not the disk that stops it, or the run is given up.
    Result<void> insist(const std::function<Result<void>()> &work);
    bool isSaved(std::int64_t step) const;
    std::string checkpointPath(std::int64_t step) const;
    std::uint64_t checkpointBytes() const;
    Result<void> checkRoom(bool atStart);
    /// What lies beside the weights, in a checkpoint and in the output folder.
    Result<void> fillFolder(const std::string &folder);
    Result<void> save();
    void rotateCheckpoints();
    void noteBest();
    void discard();
    RunSummary summary() const;
    Result<RunSummary> finish();
    Result<void> takeBest();
    Result<void> writeOutcome(RunSummary &summary);

    bool stopping() const { return m_control.isStopRequested(); }
    bool discards() const { return stopping() && m_control.wish() == StopWish::Discard; }
    void phase(Phase phase, std::int64_t done = 0, std::int64_t total = 0) const;
    void notice(NoticeLevel level, Text text);
    double trainingSeconds() const;
    bool dueNow(IntervalStrategy strategy, std::int64_t interval) const;
    double flosPerToken() const;
    MemoryItems measuredMemory() const;
    /// What kRunFile says.
    Result<Json> record(const RunSummary &summary) const;
    std::uint64_t usedBytes() const;

    const RunSpec &m_spec;
    const TrainConfig &m_config;
    const EventSink &m_sink;
    RunControl &m_control;
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
    std::optional<LineFile> m_events;
    std::vector<std::string> m_unwritten; ///< Lines for m_events.
    RunIdentity m_identity;
    std::int64_t m_notFiniteInARow = 0;
    std::optional<Error> m_pauseReason;
    std::optional<StepDone> m_unreported; ///< A step that is made, and that neither window nor log know.
    bool m_isTold = false; ///< Of m_unreported: only the log is left.
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
    std::array<double, 50> m_recent{}; ///< Seconds of the last steps, for the estimate of what remains.
    std::size_t m_recentCount = 0; ///< Of all so far.
    std::vector<std::string> m_written; ///< Checkpoints and files of this call that were not there before.
    bool m_madeFolder = false;
    double m_epoch = 0;
};

} // namespace luthier
