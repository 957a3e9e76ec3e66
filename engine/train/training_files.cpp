// SPDX-License-Identifier: GPL-3.0-or-later
// A run and its folder: where it begins or goes on, what it writes meanwhile, what it leaves.
#include "train/training_run.h"

#include "base/numbers.h"
#include "base/sha256.h"
#include "config/effective.h"
#include "cpu/features.h"
#include "nn/library_errors.h"
#include "run/checkpoint_manifest.h"
#include "run/run_capsule.h"

#include <algorithm>
#include <cmath>
#include <filesystem>

namespace luthier
{

namespace
{

std::uint64_t bytesOfFolder(const std::string &path)
{
    std::uint64_t bytes = 0;
    std::error_code error;
    for (std::filesystem::directory_iterator it(path, error), end; !error && it != end; it.increment(error))
        bytes += it->file_size(error);
    return bytes;
}

} // namespace

void TrainingRun::tell(const TrainEvent &event)
{
    std::string line = toJsonLine(event);
    m_unwritten.reserve(m_unwritten.size() + 1);
    m_sink(event);
    m_unwritten.push_back(std::move(line)); // told and kept, or neither
    if (m_events)
        (void)nn::guarded([&] { return writeEvents(); }); // what is left over is written after the step
}

Result<void> TrainingRun::writeEvents()
{
    while (!m_unwritten.empty()) {
        LUTHIER_TRY(m_events->append(m_unwritten.front()));
        m_unwritten.erase(m_unwritten.begin());
    }
    return {};
}

// A disk that is full, or away, holds the run until it is mended; nothing is lost meanwhile.
Result<void> TrainingRun::insist(const std::function<Result<void>()> &work)
{
    for (;;) {
        Result<void> done = work();
        if (done || done.error().code != ErrorCode::Io)
            return done;
        tell(RunHeld{done.error()});
        if (!m_control.holdUntilContinued()) // who stops it may have made room before
            return stopping() && !discards() ? work() : done;
        tell(RunReleased{});
    }
}

Result<bool> TrainingRun::openRun()
{
    const TrainingParams &t = m_config.training;
    const std::int64_t total = m_batches->totalSteps();
    m_stopAt = total;
    LUTHIER_ASSIGN(m_rates, LrSchedule::create(t, total));
    m_loggingSteps = std::max<std::int64_t>(1, intervalSteps(t.loggingSteps, total));
    m_saveSteps = std::max<std::int64_t>(1, intervalSteps(t.saveSteps, total));
    const double evalEvery = effectiveEvalSteps(t).value_or(t.loggingSteps);
    m_evalSteps = std::max<std::int64_t>(1, intervalSteps(evalEvery, total));
    m_identity.settings = numericSettings(m_config);
    m_identity.data = dataFingerprint(m_data.train.examples);
    m_identity.build = std::string("luthier " LUTHIER_VERSION ", ") + cpu::name(cpu::bestIsa());
    m_identity.device = m_gpu ? m_model->device().name() : cpu::processorName();

    if (!m_start.resumeFrom.empty()) {
        LUTHIER_ASSIGN(const bool goesOn, resume());
        if (!goesOn)
            return false;
    }
    m_identity.run = m_start.fresh ? newRunName() : runOrigin(m_start.outputDir).name;
    removeLeftovers(m_start.outputDir);
    m_madeFolder = !isDirectory(m_start.outputDir);
    LUTHIER_TRY(makeDirectories(m_start.outputDir));
    LUTHIER_TRY(checkRoom(true));
    if (m_model->device().computeType() != DType::F16)
        m_state.lossScale.reset();
    else if (!m_state.lossScale)
        m_state.lossScale.emplace();
    RunFigures figures;
    figures.maxSteps = total;
    figures.epochs = m_batches->epochCount();
    figures.loggingSteps = static_cast<double>(m_loggingSteps);
    figures.evalSteps =
        t.evalStrategy == IntervalStrategy::Steps ? static_cast<double>(m_evalSteps) : t.evalSteps.value_or(500);
    figures.saveSteps = t.saveSteps < 1 ? static_cast<double>(m_saveSteps) : t.saveSteps;
    figures.trainBatchSize = t.perDeviceTrainBatchSize;
    figures.countsTokens = t.includeNumInputTokensSeen != TokenCounting::No;
    LUTHIER_ASSIGN(m_log, RunLog::open(m_start.outputDir, figures, m_start.fresh, m_state.step));
    LUTHIER_ASSIGN(m_events, openEvents(m_start.outputDir, m_start.fresh, m_state.step, m_identity.run));
    if (!m_start.resumeFrom.empty()) {
        const Result<Json> state = readJsonFile(m_start.resumeFrom + "/trainer_state.json");
        if (state && state->is_object())
            m_log->restore(*state, m_state.step);
        m_log->addElapsed(m_secondsBefore);
        noteBest();
    }
    LUTHIER_TRY(keepSettings());
    sayStart();
    return true;
}

// What the run was asked to do, from its first moment: whoever finds its folder can repeat or continue it.
Result<void> TrainingRun::keepSettings()
{
    for (const auto &[name, content] : {std::pair(kSummaryFile, &m_spec.summary), {kSettingsFile, &m_spec.settings}}) {
        if (content->empty())
            continue;
        const std::string path = m_start.outputDir + "/" + name;
        if (!isRegularFile(path))
            m_written.push_back(path);
        LUTHIER_TRY(writeFileAtomic(path, *content));
    }
    return {};
}

Result<bool> TrainingRun::resume()
{
    for (const Text &skipped : m_start.notices)
        notice(NoticeLevel::Warning, skipped);
    bool complete = true;
    LUTHIER_ASSIGN(m_state, loadCheckpoint(m_start.resumeFrom, *m_model, *m_optimizer, complete));
    notice(NoticeLevel::Info,
        LUTHIER_TEXT("Run", "Continuing from step %1 (%2).").arg(m_state.step).arg(m_start.resumeFrom));
    if (!complete)
        notice(NoticeLevel::Warning,
            LUTHIER_TEXT("Run",
                "The checkpoint was not written by this program: weights, step and history go on; the moments of the "
                "optimizer and the random state begin anew."));
    m_secondsBefore = m_state.seconds;
    m_rates->restore(m_state.schedule);
    m_epoch = m_state.step > 0 ? m_batches->epochAfter(m_state.step - 1) : 0;
    if (isOutOfPatience())
        m_stopAt = m_state.step;
    return !m_start.manifest.is_object()
        || goesOnThough(changesSince(identityFromJson(m_start.manifest.value("identity", Json())), m_identity));
}

bool TrainingRun::goesOnThough(const std::vector<Text> &changes)
{
    if (changes.empty())
        return true;
    if (!m_spec.asksIfChanged) {
        for (const Text &change : changes)
            notice(NoticeLevel::Warning,
                LUTHIER_TEXT("Run", "Since the checkpoint, %1: the run goes on, but not as if it had never stopped.")
                    .arg(change));
        return true;
    }
    Text all = changes.front();
    for (std::size_t i = 1; i < changes.size(); ++i)
        all = LUTHIER_TEXT("Run", "%1; %2").arg(all).arg(changes[i]);
    tell(RunHeld{
        {ErrorCode::InvalidConfig, LUTHIER_TEXT("Run", "Not as at the checkpoint: %1.").arg(all),
            LUTHIER_TEXT("Run", "Continue, and the run goes on like this; stop, and its folder stays as it is."), {}},
        true});
    const auto asked = std::chrono::steady_clock::now();
    if (!m_control.holdUntilContinued())
        return false;
    m_began += std::chrono::steady_clock::now() - asked; // it is not the run that took this long
    tell(RunReleased{});
    return true;
}

void TrainingRun::sayStart()
{
    const std::int64_t total = m_batches->totalSteps();
    std::int64_t evalRows = 0;
    for (const auto &[name, set] : m_data.eval)
        evalRows += static_cast<std::int64_t>(set.examples.size());
    RunStarted started;
    started.totalSteps = total;
    started.epochs = m_batches->epochsAsked();
    started.trainRows = static_cast<std::int64_t>(m_data.train.examples.size());
    started.evalRows = evalRows;
    started.droppedRows = static_cast<std::int64_t>(m_data.train.dropped.size());
    started.trainableParameters = m_model->parameters().count();
    started.allParameters = m_model->spec().parameterCount() + (m_model->adapter() ? m_model->parameters().count() : 0);
    started.plannedBytes = m_plan.totalBytes;
    started.planned = m_plan.items;
    started.way = m_plan.way;
    started.device = m_model->device().name();
    started.firstStep = m_state.step;
    tell(started);
    sayHowItRuns();
}

void TrainingRun::noteBest()
{
    const TrainingParams &t = m_config.training;
    if (m_state.bestMetric && (t.loadBestModelAtEnd || t.saveStrategy == IntervalStrategy::Best))
        m_log->setBest(m_state.bestMetric, m_state.bestStep, checkpointPath(m_state.bestStep));
}

double TrainingRun::flosPerToken() const
{
    // transformers: 6 · tokens · parameters that are not embeddings (a head of its own counts, a tied one does not)
    const ModelSpec &spec = m_model->spec();
    const std::int64_t embeddings = spec.vocabSize * spec.hiddenSize;
    const std::int64_t adapter = m_model->adapter() ? m_model->parameters().count() : 0;
    return 6.0 * static_cast<double>(spec.parameterCount() - embeddings + adapter);
}

Result<Json> TrainingRun::record(const RunSummary &summary) const
{
    Json record = {{"device", m_model->device().name()}, {"threads", m_device.threads}, {"steps", summary.steps},
        {"seed", m_config.training.seed}, {"identity", toJson(m_identity)}, {"checkpoint_bytes", checkpointBytes()},
        {"memory",
            {{"plan", toJson(m_plan.way)}, {"planned_bytes", m_plan.totalBytes}, {"planned", toJson(m_plan.items)},
                {"peak_bytes", summary.peakBytes}, {"measured", toJson(summary.measured)}}},
        {"time",
            {{"train_seconds", summary.trainSeconds}, {"first_step_after_seconds", summary.timeToFirstStep},
                {"tokens", summary.tokens}}}};
    std::map<std::string, std::string> results;
    std::error_code error;
    for (std::filesystem::directory_iterator it(m_start.outputDir, error), end; !error && it != end;
         it.increment(error)) {
        if (it->path().extension() == ".safetensors") {
            LUTHIER_ASSIGN(results[it->path().filename().string()], sha256OfFile(it->path().string()));
        }
    }
    record.update(capsuleJson(m_spec.settings, m_log->history(), results));
    return record;
}

bool TrainingRun::isSaved(std::int64_t step) const
{
    return std::find(m_state.saved.begin(), m_state.saved.end(), step) != m_state.saved.end();
}

std::string TrainingRun::checkpointPath(std::int64_t step) const
{
    return m_start.outputDir + "/checkpoint-" + std::to_string(step);
}

// Bytes of the next checkpoint, but for the few of its descriptions.
std::uint64_t TrainingRun::checkpointBytes() const
{
    std::uint64_t bytes = m_model->savedBytes();
    for (const std::string &file : tokenizerFiles(m_model->files().path)) {
        std::error_code error;
        bytes += std::filesystem::file_size(file, error);
    }
    if (!m_config.training.saveOnlyModel)
        bytes += m_model->parameters().momentBytes();
    return m_log ? bytes + m_log->stateText(m_state.step, m_epoch).size() : bytes;
}

Result<void> TrainingRun::checkRoom(bool atStart)
{
    const std::uint64_t needed = checkpointBytes();
    const std::uint64_t free = freeDiskBytes(m_start.outputDir);
    if (free < needed)
        return Error{ErrorCode::Io,
            LUTHIER_TEXT(
                "Errors", "The next checkpoint needs %1, but only %2 are free on the disk of the output folder.")
                .argBytes(needed)
                .argBytes(free),
            LUTHIER_TEXT("Errors", "Make room there, or choose another output_dir."), m_start.outputDir};
    if (atStart && free < 2 * needed)
        notice(NoticeLevel::Warning,
            LUTHIER_TEXT("Run", "A checkpoint needs %1, and only %2 are free on the disk of the output folder.")
                .argBytes(needed)
                .argBytes(free));
    return {};
}

Result<void> TrainingRun::fillFolder(const std::string &folder)
{
    LUTHIER_TRY(writeFileAtomic(folder + "/README.md",
        modelCard(m_config,
            {m_config.model.modelNameOrPath, m_config.data.dataset, m_state.lastEval, m_batches->totalSteps()})));
    return copyTokenizerFiles(m_model->files().path, folder);
}

Result<void> TrainingRun::save()
{
    phase(Phase::Saving, m_state.step, m_batches->totalSteps());
    LUTHIER_TRY(checkTrained());
    m_state.seconds = trainingSeconds();
    const bool isNew = !isSaved(m_state.step);
    if (isNew)
        m_state.saved.push_back(m_state.step);
    m_log->setTotalFlos(flosPerToken() * static_cast<double>(m_state.paddedTokens));
    for (const Result<void> &synced : {m_log->sync(), m_events->sync()}) {
        if (!synced) // not tried again: what a failed fsync has dropped would seem to be written
            notice(NoticeLevel::Warning, Text::verbatim(synced.error().toString()));
    }
    const std::string path = checkpointPath(m_state.step);
    const auto write = [&]() -> Result<void> {
        LUTHIER_TRY(checkRoom(false));
        return saveCheckpoint(path, *m_model, m_state,
            {m_log->stateText(m_state.step, m_epoch), toJson(m_identity), m_config.training.saveOnlyModel,
                [&](const std::string &folder) { return fillFolder(folder); }});
    };
    if (Result<void> written = insist([&] { return withRoomOfSteps(write); }); !written) {
        if (isNew)
            std::erase(m_state.saved, m_state.step);
        return written;
    }
    m_written.push_back(path);
    tell(CheckpointSaved{m_state.step, path, bytesOfFolder(path)});
    rotateCheckpoints();
    return {};
}

// Only checkpoints that this run wrote are ever deleted, never the newest and never the best.
void TrainingRun::rotateCheckpoints()
{
    std::vector<std::int64_t> spared;
    if (m_config.training.loadBestModelAtEnd && m_state.bestMetric)
        spared.push_back(m_state.bestStep);
    const std::int64_t limit = m_config.training.saveTotalLimit.value_or(0);
    for (const std::int64_t step : checkpointsToRemove(m_state.saved, limit, m_state.step, spared)) {
        if (const Result<void> removed = removeCheckpoint(checkpointPath(step)); !removed)
            notice(NoticeLevel::Warning,
                LUTHIER_TEXT("Run", "The old checkpoint %1 cannot be deleted.").arg(checkpointPath(step)));
        std::erase(m_state.saved, step);
    }
}

// Takes back what this run has written, so that the next start finds the folder as this one did.
void TrainingRun::discard()
{
    std::error_code error;
    for (const std::string &path : m_written)
        std::filesystem::remove_all(path, error);
    for (const Result<void> &taken : {m_log->discard(), m_events->takeBack()}) {
        if (!taken)
            m_sink(Notice{NoticeLevel::Warning, taken.error().message});
    }
    m_events.reset();
    if (m_madeFolder)
        std::filesystem::remove(m_start.outputDir, error); // only when nothing else is in it
}

RunSummary TrainingRun::summary() const
{
    RunSummary summary;
    summary.outputDir = m_start.outputDir;
    summary.device = m_model->device().name();
    summary.steps = m_state.step;
    summary.epoch = m_epoch;
    summary.tokens = m_state.usefulTokens;
    summary.timeToFirstStep = m_timeToFirstStep;
    summary.trainLoss = m_state.step > 0 ? m_state.lossSum / static_cast<double>(m_state.step) : 0;
    if (m_state.step > 0 && m_state.step == m_state.skippedSteps)
        summary.trainLoss = std::nan(""); // no step had one
    summary.trainSeconds = trainingSeconds();
    summary.evalLoss = m_state.lastEval;
    summary.peakBytes = m_model->device().peakBytes();
    summary.measured = measuredMemory();
    summary.pauseReason = m_pauseReason;
    const bool pauses = m_pauseReason || (stopping() && m_control.wish() == StopWish::Pause);
    summary.outcome = discards() ? RunOutcome::Discarded
        : pauses                 ? RunOutcome::Paused
        : stopping()             ? RunOutcome::StoppedAndSaved
                                 : RunOutcome::Completed;
    return summary;
}

Result<RunSummary> TrainingRun::finish()
{
    RunSummary summary = this->summary();
    if (summary.outcome == RunOutcome::Discarded) {
        discard();
        return summary;
    }
    // Before the first step nothing was learnt: weights would only stand in the way of the next start.
    const bool learnt = m_state.step > m_state.skippedSteps;
    if (summary.outcome == RunOutcome::Paused) {
        if (learnt && !isSaved(m_state.step) && checkTrained())
            LUTHIER_TRY(save());
        if (!m_state.saved.empty())
            summary.checkpoint = checkpointPath(m_state.saved.back());
        return summary;
    }
    if (stopping() && !learnt)
        return summary;
    LUTHIER_TRY(checkTrained());
    if (stopping() && !isSaved(m_state.step))
        LUTHIER_TRY(save());
    phase(Phase::Saving, m_state.step, m_batches->totalSteps());
    if (!stopping())
        LUTHIER_TRY(withRoomOfSteps([&] { return takeBest(); }));
    const double samples = static_cast<double>(m_data.train.examples.size()) * m_batches->epochsAsked();
    const double seconds = std::max(summary.trainSeconds, 1e-9);
    if (m_state.step > 0)
        LUTHIER_TRY(insist([&] {
            return m_log->logEnd(m_state.step, m_epoch, summary.trainLoss, summary.trainSeconds, samples / seconds,
                static_cast<double>(m_batches->totalSteps()) / seconds,
                flosPerToken() * static_cast<double>(m_state.paddedTokens));
        }));
    LUTHIER_TRY(insist([&] { return withRoomOfSteps([&] { return writeOutcome(summary); }); }));
    phase(Phase::Finished);
    return summary;
}

Result<void> TrainingRun::takeBest()
{
    if (!m_config.training.loadBestModelAtEnd || !m_state.bestMetric || m_state.bestStep == m_state.step)
        return {};
    const std::string best = checkpointPath(m_state.bestStep);
    if (!isDirectory(best))
        return {};
    notice(NoticeLevel::Info, LUTHIER_TEXT("Run", "Taking the best weights, those of step %1.").arg(m_state.bestStep));
    return m_model->adapter() ? m_model->loadAdapterWeights(best) : m_model->loadTrainedWeights(best);
}

// Each file appears complete or not at all, so that all of it can be done again.
Result<void> TrainingRun::writeOutcome(RunSummary &summary)
{
    LUTHIER_TRY(saveTrained(m_start.outputDir, *m_model));
    LUTHIER_TRY(fillFolder(m_start.outputDir));
    LUTHIER_TRY(writeFileAtomic(m_start.outputDir + "/trainer_state.json", m_log->stateText(m_state.step, m_epoch)));
    if (m_state.step > 0) {
        Json metrics = m_log->history().back();
        metrics.erase("step");
        LUTHIER_TRY(writeResults(m_start.outputDir, "train", metrics));
    }
    if (m_state.lastEval && m_state.lastEvalStep == m_state.step && m_data.eval.size() == 1) {
        const std::string prefix = m_data.eval.begin()->first.empty() ? "eval" : "eval_" + m_data.eval.begin()->first;
        Json metrics = Json::object();
        for (const Json &record : m_log->history()) {
            if (record.contains(prefix + "_loss"))
                metrics = record;
        }
        metrics.erase("step");
        LUTHIER_TRY(writeResults(m_start.outputDir, "eval", metrics));
    }
    summary.peakBytes = m_model->device().peakBytes();
    LUTHIER_ASSIGN(const Json run, record(summary));
    return writeFileAtomic(m_start.outputDir + "/" + kRunFile, pythonJson(run, {.indent = 2}) + "\n");
}

} // namespace luthier
