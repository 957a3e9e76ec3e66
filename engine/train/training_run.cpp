// SPDX-License-Identifier: GPL-3.0-or-later
#include "train/training_run.h"

#include "base/memory.h"
#include "base/numbers.h"
#include "config/effective.h"
#include "config/param_table.h"
#include "cuda/cuda_plugin.h"
#include "data/settings_from_config.h"
#include "nn/library_errors.h"
#include "plan/thread_choice.h"

#include <algorithm>
#include <cmath>
#include <filesystem>

namespace luthier
{

namespace
{

constexpr std::uint64_t kCpuRuntimeGrowth = 12'000'000; // stacks, lists and logs of a run (measured: 3 to 20 MB)
constexpr std::int64_t kPadMultiple = 8; // LLaMA-Factory pads training batches to it

double secondsSince(std::chrono::steady_clock::time_point start)
{
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

Error unsupported(Text message, const char *flag)
{
    return {ErrorCode::Unsupported, std::move(message),
        LUTHIER_TEXT("Errors", "The exported command still works with LLaMA-Factory."), flag};
}

/// As nn::guarded, with advice for whoever waits for the run.
template <typename Function>
std::invoke_result_t<const Function &> guardedRun(const Function &function)
{
    try {
        return function();
    } catch (const std::exception &e) {
        Error error = nn::errorOf(e);
        error.hint = error.code == ErrorCode::OutOfMemory
            ? LUTHIER_TEXT("Errors",
                "Lower per_device_train_batch_size (and raise gradient_accumulation_steps), cutoff_len or lora_rank.")
            : LUTHIER_TEXT("Errors", "Please report this; the last checkpoint is intact.");
        return error;
    }
}

} // namespace

TrainingRun::TrainingRun(const RunSpec &spec, const EventSink &sink, RunControl &control)
    : m_spec(spec)
    , m_config(spec.config)
    , m_sink(sink)
    , m_control(control)
{
}

void TrainingRun::phase(Phase phase, std::int64_t done, std::int64_t total) const
{
    m_sink(PhaseProgress{phase, done, total});
}

void TrainingRun::notice(NoticeLevel level, Text text)
{
    tell(Notice{level, std::move(text)});
}

double TrainingRun::trainingSeconds() const
{
    return m_secondsBefore + secondsSince(m_trainingBegan);
}

Result<RunSummary> TrainingRun::run()
{
    // The one place where exceptions of libraries end.
    Result<RunSummary> result = guardedRun([&] { return trainAll(); });
    if (m_events) {
        // Whoever called reports the end; the folder keeps it too.
        (void)nn::guarded([&] {
            m_unwritten.push_back(toJsonLine(RunFinished{result}));
            return writeEvents();
        });
    }
    return result;
}

Result<RunSummary> TrainingRun::trainAll()
{
    LUTHIER_TRY(checkSupport());
    LUTHIER_ASSIGN(m_start, startPoint(m_config));
    LUTHIER_TRY(checkWritable(m_start.outputDir));
    LUTHIER_ASSIGN(const DataSettings data, dataSettingsFrom(m_config));
    LUTHIER_TRY(checkDataSources(data));
    phase(Phase::Loading);
    LUTHIER_TRY(openModel());
    LUTHIER_TRY(loadData());
    returnFreeMemory();
    if (!m_gpu) // libraries, tokenizer and data are there by now
        m_device.runtimeBytes = residentBytes() + kCpuRuntimeGrowth;
    LUTHIER_TRY(planMemory(roomBytes()));
    phase(Phase::Loading);
    LUTHIER_TRY(withinMemory([&] { return prepareModel(); }));
    LUTHIER_ASSIGN(const bool goesOn, openRun());
    if (!goesOn) {
        RunSummary left;
        left.outcome = RunOutcome::NotContinued;
        left.outputDir = m_start.outputDir;
        left.device = m_model->device().name();
        left.steps = m_state.step;
        return left;
    }
    Result<void> trained = guardedRun([&] { return trainLoop(); });
    if (!trained && trained.error().code == ErrorCode::OutOfMemory)
        trained = pauseForMemory(std::move(trained).error());
    if (!trained && discards())
        trained = {}; // what did not work is of no interest any more
    LUTHIER_TRY(std::move(trained));
    Result<RunSummary> end = finish();
    if (!end && discards()) {
        discard();
        return summary();
    }
    return end;
}

// What passed validation but this engine cannot do here.
Result<void> TrainingRun::checkSupport() const
{
    if (m_config.finetuning.stage != Stage::Sft)
        return unsupported(LUTHIER_TEXT("Errors", "Our engine trains the stage sft; %1 is for export only.")
                               .arg(choiceName(m_config.finetuning.stage)),
            "--stage");
    if (m_config.finetuning.finetuningType != FinetuningType::Lora
        && m_config.finetuning.finetuningType != FinetuningType::Full)
        return unsupported(LUTHIER_TEXT("Errors", "Our engine trains lora and full; %1 is for export only.")
                               .arg(choiceName(m_config.finetuning.finetuningType)),
            "--finetuning_type");
    return {};
}

Result<void> TrainingRun::checkPrecision() const
{
    const bool onGpu = m_gpu != nullptr;
    const ModelParams &m = m_config.model;
    if (m_config.training.fp16 && !onGpu)
        return unsupported(LUTHIER_TEXT("Errors", "fp16 needs a GPU; on a processor use bf16 or neither."), "--fp16");
    if (m.quantizationBit && !onGpu)
        return unsupported(
            LUTHIER_TEXT("Errors",
                "Quantising while loading needs a GPU. A quantised GGUF file trains on a processor as it is."),
            "--quantization_bit");
    if (m.quantizationBit
        && (*m.quantizationBit != 4 || m.quantizationMethod != QuantizationMethod::Bnb
            || m.quantizationType != QuantizationType::Nf4 || !m.doubleQuantization))
        return unsupported(
            LUTHIER_TEXT("Errors",
                "Our engine quantises to 4 bits as bitsandbytes does, nf4 with double quantisation; the rest is for "
                "export only."),
            "--quantization_bit");
    return {};
}

Result<std::shared_ptr<nn::Device>> TrainingRun::chooseDevice()
{
    const auto onProcessors = [&](const Error &reason) -> Result<std::shared_ptr<nn::Device>> {
        notice(NoticeLevel::Warning, LUTHIER_TEXT("Run", "The GPU is not used: %1").arg(reason.toText()));
        return std::shared_ptr<nn::Device>();
    };
    if (m_config.training.useCpu || !mayHaveCuda())
        return std::shared_ptr<nn::Device>();
    const Result<std::vector<CudaDeviceFacts>> found = cudaDevices();
    if (!found)
        return onProcessors(found.error());
    if (found->empty())
        return std::shared_ptr<nn::Device>();
    DeviceFacts gpu;
    gpu.isCpu = false;
    Result<std::shared_ptr<nn::Device>> opened = openCudaDevice(0, stepOptions(m_facts, m_config, gpu).computeType);
    return opened ? std::move(opened) : onProcessors(opened.error());
}

Result<void> TrainingRun::openModel()
{
    LUTHIER_ASSIGN(ModelFiles files,
        openModelFiles(m_config.model.modelNameOrPath, CacheRoots::fromEnvironment(m_config.model.cacheDir),
            m_config.model.modelRevision));
    LUTHIER_ASSIGN(ModelSpec spec, nn::Model::specOf(files));
    m_facts = modelFacts(files, std::move(spec));
    std::vector<std::string> weights;
    for (const TensorFile &file : files.tensorFiles())
        weights.push_back(file.path());
    LUTHIER_ASSIGN(m_identity.model, fileFingerprint(weights));
    LUTHIER_ASSIGN(m_identity.tokenizer, fileFingerprint(tokenizerFiles(files.path)));
    m_files = std::move(files);
    LUTHIER_ASSIGN(m_gpu, chooseDevice());
    m_device.isCpu = m_gpu == nullptr;
    m_device.threads = m_spec.threads > 0 ? m_spec.threads : trainingThreads();
    LUTHIER_TRY(checkPrecision());
    LUTHIER_ASSIGN(Tokenizer tokenizer, Tokenizer::open(m_files->path));
    m_tokenizer = std::move(tokenizer);
    return {};
}

Result<void> TrainingRun::prepareModel()
{
    LUTHIER_TRY(loadModel());
    LUTHIER_TRY(attachTrained());
    return usePlan();
}

Result<void> TrainingRun::loadModel()
{
    if (!m_files) { // opened again after a lack of memory
        LUTHIER_ASSIGN(ModelFiles files, openModelFiles(m_facts.path));
        m_files = std::move(files);
    }
    m_model.reset();
    nn::ModelOptions options;
    options.threads = m_device.threads;
    options.device = m_gpu;
    const bool half = effectiveComputeDtype(m_config) == ComputeDtype::Bfloat16;
    options.computeType = m_gpu ? m_gpu->computeType() : half ? DType::BF16 : DType::F32;
    options.nf4 = m_config.model.quantizationBit.has_value();
    options.streams = m_plan.way.streams;
    options.hostEmbedding = m_plan.way.hostEmbedding;
    LUTHIER_ASSIGN(m_model, nn::Model::load(*std::exchange(m_files, std::nullopt), options));
    for (const std::string &name : m_model->unusedTensors())
        notice(NoticeLevel::Warning,
            LUTHIER_TEXT("Run", "The model file holds \"%1\", which this model does not use.").arg(name));
    for (const Text &warning : m_model->spec().warnings)
        notice(NoticeLevel::Warning, warning);
    return {};
}

Result<void> TrainingRun::attachTrained()
{
    const FinetuningParams &f = m_config.finetuning;
    if (f.finetuningType == FinetuningType::Full) {
        LUTHIER_TRY(m_model->checkSavesWhole());
        return m_model->trainWeights([](const std::string &) { return true; }, true);
    }

    std::vector<std::string> given = splitList(m_config.model.adapterNameOrPath);
    const auto dropout = static_cast<float>(f.loraDropout);
    // Earlier adapters become part of the base, the last one goes on learning.
    const std::size_t merged = f.createNewAdapter ? given.size() : given.empty() ? 0 : given.size() - 1;
    for (std::size_t i = 0; i < merged; ++i)
        LUTHIER_TRY(m_model->mergeAdapter(given[i]));
    if (merged < given.size()) {
        LUTHIER_ASSIGN(const AdapterConfig config, readAdapterConfig(given.back() + "/adapter_config.json"));
        LUTHIER_TRY(m_model->attachAdapter(config, dropout, true));
        return m_model->loadAdapterWeights(given.back());
    }
    AdapterConfig config;
    config.baseModel = m_config.model.modelNameOrPath;
    config.rank = f.loraRank;
    config.alpha = static_cast<double>(effectiveLoraAlpha(f));
    config.dropout = f.loraDropout;
    config.useRslora = f.useRslora;
    config.useDora = f.useDora;
    config.targets.names = f.loraTarget == "all" ? allLoraTargets(m_model->spec()) : splitList(f.loraTarget);
    config.modulesToSave = splitList(f.additionalTarget);
    if (const std::optional<UnknownTargets> unknown = unknownTargets(m_model->spec(), config.targets.names))
        notice(NoticeLevel::Warning, unknown->message);
    if (Result<void> attached = m_model->attachAdapter(config, dropout, true); !attached) {
        Error error = std::move(attached).error();
        if (error.context == "target_modules")
            error.context = "--lora_target";
        return error;
    }
    m_model->initialiseAdapter(static_cast<std::uint64_t>(m_config.training.seed));
    return {};
}

Result<void> TrainingRun::loadData()
{
    phase(Phase::Encoding, 0, 100);
    int shown = 0;
    LUTHIER_ASSIGN(const DataSettings settings, dataSettingsFrom(m_config));
    LUTHIER_ASSIGN(m_data,
        loadTrainingData(
            settings, *m_tokenizer,
            [&](const DataProgress &progress) {
                const int percent = static_cast<int>(progress.fraction * 100);
                if (percent != shown)
                    phase(Phase::Encoding, shown = percent, 100);
            },
            m_control.stopToken()));
    const auto limit = m_facts.spec.vocabSize;
    const auto check = [&](const EncodedSet &set) -> Result<void> {
        for (const EncodedExample &example : set.examples) {
            for (const std::int32_t id : example.inputIds) {
                if (id >= limit)
                    return Error{ErrorCode::InvalidConfig,
                        LUTHIER_TEXT("Errors", "The tokenizer makes the id %1, but the model has only %2 embeddings.")
                            .arg(id)
                            .arg(limit),
                        LUTHIER_TEXT("Errors", "Choose the template that belongs to the model."), "--template"};
            }
        }
        return {};
    };
    LUTHIER_TRY(check(m_data.train));
    for (const auto &[name, set] : m_data.eval)
        LUTHIER_TRY(check(set));
    const auto reportDropped = [&](const EncodedSet &set) {
        for (std::size_t i = 0; i < set.dropped.size() && i < 5; ++i)
            notice(NoticeLevel::Warning,
                LUTHIER_TEXT("Run", "Row %1 of %2 is left out: %3")
                    .arg(set.dropped[i].row + 1)
                    .arg(set.datasets[set.dropped[i].dataset])
                    .arg(set.dropped[i].reason));
        if (set.dropped.size() > 5)
            notice(NoticeLevel::Warning,
                LUTHIER_TEXT("Run", "%1 rows of %2 are left out in all.").arg(set.dropped.size()).arg(set.rowsRead));
    };
    reportDropped(m_data.train);
    for (const auto &[name, set] : m_data.eval)
        reportDropped(set);
    LUTHIER_ASSIGN(m_batches, BatchSchedule::create(m_data.train.examples, m_config));
    return {};
}

bool TrainingRun::dueNow(IntervalStrategy strategy, std::int64_t interval) const
{
    if (strategy == IntervalStrategy::Steps)
        return m_state.step % interval == 0;
    if (strategy == IntervalStrategy::Epoch)
        return m_batches->endsEpoch(m_state.step - 1) || m_state.step == m_stopAt;
    return false;
}

Result<void> TrainingRun::trainLoop()
{
    m_trainingBegan = std::chrono::steady_clock::now();
    phase(Phase::Training, m_state.step, m_batches->totalSteps());
    if (m_config.training.evalOnStart && m_state.step == 0 && !m_data.eval.empty()) {
        LUTHIER_TRY(evaluate());
    }
    if (m_state.pending) // the run was stopped behind its last step
        LUTHIER_TRY(afterStep());
    if (m_state.step == 0 && m_control.sampling().everySteps > 0)
        LUTHIER_TRY(sample());
    while (m_state.step < m_stopAt) {
        if (stopping())
            return {};
        LUTHIER_TRY(optimizerStep());
        if (stopping())
            return {};
        LUTHIER_TRY(afterStep());
        LUTHIER_TRY(doAsAsked());
        LUTHIER_TRY(insist([&] { return writeEvents(); }));
        if (m_pauseReason)
            return {};
    }
    return {};
}

// What was asked for while the last step went on.
Result<void> TrainingRun::doAsAsked()
{
    const bool evaluates = m_control.takeEvaluationRequest();
    const bool saves = m_control.takeSaveRequest();
    if (evaluates && m_data.eval.empty())
        notice(
            NoticeLevel::Warning, LUTHIER_TEXT("Run", "There are no rows to evaluate: set val_size or eval_dataset."));
    else if (evaluates)
        LUTHIER_TRY(evaluate());
    if (saves && !isSaved(m_state.step))
        LUTHIER_TRY(save());
    const std::int64_t every = m_control.sampling().everySteps;
    if (m_control.takeSampleRequest() || (every > 0 && (m_state.step % every == 0 || m_state.step == m_stopAt)))
        LUTHIER_TRY(sample());
    if (evaluates || saves)
        phase(Phase::Training, m_state.step, m_batches->totalSteps());
    return {};
}

struct TrainingRun::StepSums {
    double loss = 0; ///< The mean over all labels.
    double gradNorm = 0; ///< Of the gradients as they are, loss scale included.
    std::int64_t useful = 0; ///< Tokens that are no padding.
    std::int64_t padded = 0; ///< All tokens.
};

Result<bool> TrainingRun::accumulate(const std::vector<std::vector<std::size_t>> &batches, StepSums &sums)
{
    sums = {};
    std::int64_t items = 0;
    for (const auto &batch : batches)
        items += labelCount(m_data.train.examples, batch);
    const double lossScale = m_state.lossScale ? m_state.lossScale->value : 1.0;
    const float scale = static_cast<float>(lossScale) / static_cast<float>(items);
    std::uint64_t draw = static_cast<std::uint64_t>(m_state.step) << 16;
    for (const auto &which : batches) {
        const PaddedSize padded = paddedSize(m_data.train.examples, which, kPadMultiple);
        sums.padded += padded.tokens();
        for (const auto &pass : passesOf(m_data.train.examples, which, m_plan.way.tokensPerPass)) {
            if (stopping() && m_control.wish() != StopWish::FinishStep) {
                m_optimizer->zeroGradients(); // a step half done is a step not done
                return false;
            }
            nn::MicroBatch batch = microBatch(m_data.train.examples, pass, kPadMultiple);
            sums.useful += batch.tokens();
            if (batch.lossRows.empty())
                continue;
            batch.ropeLength = std::max(batch.ropeLength, ropeLength(m_data.train.examples, which, kPadMultiple));
            batch.noise = {static_cast<float>(m_config.training.neftuneNoiseAlpha.value_or(0)), padded.length,
                static_cast<std::uint64_t>(m_config.training.seed)};
            sums.loss += m_model->decoder().forwardBackward(batch, scale, draw++) / static_cast<double>(items);
        }
    }
    sums.gradNorm = m_optimizer->gradientNorm();
    return true;
}

Result<void> TrainingRun::optimizerStep()
{
    const auto start = std::chrono::steady_clock::now();
    const auto batches = m_batches->step(m_state.step);
    StepSums sums;
    bool isWhole = false;
    LUTHIER_TRY(withinMemory([&]() -> Result<void> {
        LUTHIER_ASSIGN(isWhole, accumulate(batches, sums));
        return {};
    }));
    if (!isWhole)
        return {};
    double loss = sums.loss;
    const double lossScale = m_state.lossScale ? m_state.lossScale->value : 1.0;
    double norm = sums.gradNorm / lossScale;
    const double rate = m_rates->rateAt(m_state.step - m_state.skippedSteps);
    const double limit = m_config.training.maxGradNorm;
    const bool finite = std::isfinite(loss) && std::isfinite(norm);
    // Below a scale of 1 it is not the scale that makes gradients overflow.
    const bool overflows = !finite && m_state.lossScale && lossScale >= 1;
    double counted = loss; // transformers' logging_nan_inf_filter: the mean since the last log
    if (!std::isfinite(loss))
        counted = m_state.lossSinceLog / static_cast<double>(1 + m_state.stepsSinceLog);
    std::optional<Text> broken;
    if (!finite && !overflows)
        broken = whereNotFinite(batches);

    // From here to m_unreported nothing needs memory: weights and counts change together, or not at all.
    if (finite) {
        m_notFiniteInARow = 0;
        const double clip = limit > 0 ? std::min(1.0, limit / (norm + 1e-6)) : 1.0;
        m_optimizer->step(rate, clip / lossScale);
    } else {
        ++m_state.skippedSteps;
        m_optimizer->zeroGradients();
        m_notFiniteInARow += overflows ? 0 : 1;
    }
    if (overflows) {
        norm = 0; // of the step that was taken
        loss = counted;
    }
    if (m_state.lossScale)
        m_state.lossScale->update(finite);
    m_epoch = m_batches->epochAfter(m_state.step);
    ++m_state.step;
    m_state.pending = true;
    m_state.usefulTokens += sums.useful;
    m_state.paddedTokens += sums.padded;
    m_state.lossSum += counted;
    m_state.lossSinceLog += counted;
    ++m_state.stepsSinceLog;
    if (m_timeToFirstStep == 0)
        m_timeToFirstStep = secondsSince(m_began);

    const double seconds = secondsSince(start);
    m_recent[m_recentCount++ % m_recent.size()] = seconds;
    auto sorted = m_recent;
    const auto last = sorted.begin() + static_cast<std::ptrdiff_t>(std::min(m_recentCount, sorted.size()));
    const auto median = sorted.begin() + (last - sorted.begin()) / 2;
    std::nth_element(sorted.begin(), median, last);
    StepDone &done = m_unreported.emplace();
    m_isTold = false;
    done.step = m_state.step;
    done.epoch = m_epoch;
    done.loss = loss;
    done.gradNorm = norm;
    done.learningRate = rate;
    done.tokens = m_state.usefulTokens;
    done.tokensPerSecond = static_cast<double>(sums.useful) / std::max(seconds, 1e-9);
    done.elapsedSeconds = trainingSeconds();
    done.remainingSeconds = *median * static_cast<double>(m_stopAt - m_state.step);
    done.memoryBytes = usedBytes();
    done.unixSeconds = std::chrono::duration<double>(std::chrono::system_clock::now().time_since_epoch()).count();

    if (finite)
        m_model->decoder().parametersChanged();
    if (broken)
        sayNotFinite(*broken);
    if (overflows)
        notice(NoticeLevel::Info,
            LUTHIER_TEXT("Run", "Step %1 is skipped: in fp16 its gradients overflowed. The loss scale is now %2.")
                .arg(m_state.step)
                .arg(m_state.lossScale->value));
    return reportStep();
}

Result<void> TrainingRun::reportStep()
{
    if (!m_unreported)
        return {};
    if (!m_isTold)
        tell(*m_unreported);
    m_isTold = true;
    LUTHIER_TRY(insist([&] { return logStep(m_unreported->gradNorm, m_unreported->learningRate); }));
    m_unreported.reset();
    return {};
}

Result<void> TrainingRun::logStep(double gradNorm, double rate)
{
    const TrainingParams &t = m_config.training;
    m_log->setTokens(
        t.includeNumInputTokensSeen == TokenCounting::NonPadding ? m_state.usefulTokens : m_state.paddedTokens);
    const bool first = t.loggingFirstStep && m_state.step == 1;
    if (!first && !dueNow(t.loggingStrategy, m_loggingSteps))
        return {};
    const double mean = m_state.lossSinceLog / static_cast<double>(std::max<std::int64_t>(1, m_state.stepsSinceLog));
    LUTHIER_TRY(m_log->logStep(m_state.step, m_epoch, mean, gradNorm, rate));
    m_state.lossSinceLog = 0;
    m_state.stepsSinceLog = 0;
    return {};
}

Result<void> TrainingRun::afterStep()
{
    const TrainingParams &t = m_config.training;
    const bool last = m_state.step == m_stopAt;
    const double delayed = t.evalStrategy == IntervalStrategy::Epoch ? m_epoch : static_cast<double>(m_state.step);
    const bool evaluates = !m_data.eval.empty() && t.evalStrategy != IntervalStrategy::No && delayed >= t.evalDelay
        && (dueNow(t.evalStrategy, m_evalSteps) || (last && t.evalStrategy == IntervalStrategy::Steps));
    bool isBest = false;
    if (evaluates) {
        LUTHIER_ASSIGN(const std::optional<double> found, evaluate());
        if (!found)
            return {};
        const double metric = *found;
        const bool greater = effectiveGreaterIsBetter(t).value_or(false);
        m_rates->observe(metric, greater);
        m_state.schedule = m_rates->state();
        isBest = std::isfinite(metric)
            && (!m_state.bestMetric || (greater ? metric > *m_state.bestMetric : metric < *m_state.bestMetric));
        if (isBest) {
            m_state.bestMetric = metric;
            m_state.bestStep = m_state.step;
            m_state.evaluationsWithoutGain = 0;
        } else {
            ++m_state.evaluationsWithoutGain;
        }
        noteBest();
        if (isOutOfPatience()) {
            notice(NoticeLevel::Info,
                LUTHIER_TEXT("Run", "Stopping early: %1 evaluations brought no improvement.")
                    .arg(m_state.evaluationsWithoutGain));
            m_stopAt = m_state.step;
        }
    }
    m_state.pending = false;
    const bool saves = dueNow(t.saveStrategy, m_saveSteps)
        || (t.saveStrategy == IntervalStrategy::Steps && m_state.step == m_stopAt)
        || (t.saveStrategy == IntervalStrategy::Best && isBest);
    if (saves) {
        m_log->noteSave(m_state.step);
        LUTHIER_TRY(save());
    }
    if ((evaluates || saves) && m_state.step < m_stopAt)
        phase(Phase::Training, m_state.step, m_batches->totalSteps());
    return {};
}

bool TrainingRun::isOutOfPatience() const
{
    const std::optional<std::int64_t> patience = m_config.finetuning.earlyStoppingSteps;
    return patience && m_state.evaluationsWithoutGain >= *patience;
}

Result<std::optional<double>> TrainingRun::evaluate()
{
    double combined = 0;
    for (const auto &[name, set] : m_data.eval) {
        const auto start = std::chrono::steady_clock::now();
        const auto batchSize =
            static_cast<std::size_t>(std::max<std::int64_t>(1, m_config.training.perDeviceEvalBatchSize));
        const std::size_t batches = (set.examples.size() + batchSize - 1) / batchSize;
        double sum = 0;
        std::size_t counted = 0;
        for (std::size_t b = 0; b < batches; ++b) {
            if (stopping())
                break;
            phase(Phase::Evaluating, static_cast<std::int64_t>(b), static_cast<std::int64_t>(batches));
            std::vector<std::size_t> which;
            for (std::size_t i = b * batchSize; i < std::min(set.examples.size(), (b + 1) * batchSize); ++i)
                which.push_back(i);
            const std::int64_t labels = labelCount(set.examples, which);
            if (labels == 0)
                continue;
            // Every batch counts alike, whatever its size, and labels at the first position count in its divisor though
            // nothing predicts them: that is how transformers averages.
            double ofBatch = 0;
            LUTHIER_TRY(withinMemory([&]() -> Result<void> {
                ofBatch = 0;
                for (const auto &pass : passesOf(set.examples, which, m_plan.way.tokensPerPass)) {
                    nn::MicroBatch batch = microBatch(set.examples, pass, kPadMultiple);
                    batch.ropeLength = std::max(batch.ropeLength, ropeLength(set.examples, which, kPadMultiple));
                    if (!batch.lossRows.empty())
                        ofBatch += m_model->decoder().loss(batch) / static_cast<double>(labels);
                }
                return {};
            }));
            sum += ofBatch;
            ++counted;
        }
        if (stopping())
            return std::optional<double>(); // half an evaluation is none
        const double loss = counted > 0 ? sum / static_cast<double>(counted) : 0;
        const double seconds = secondsSince(start);
        LUTHIER_TRY(insist([&] {
            return m_log->logEvaluation(m_state.step, m_epoch, name.empty() ? "eval" : "eval_" + name, loss, seconds,
                static_cast<std::int64_t>(set.examples.size()), static_cast<std::int64_t>(batches));
        }));
        tell(EvalDone{m_state.step, m_epoch, loss, seconds});
        combined += loss / static_cast<double>(m_data.eval.size());
    }
    m_state.lastEval = combined;
    m_state.lastEvalStep = m_state.step;
    return std::optional(combined);
}

} // namespace luthier
