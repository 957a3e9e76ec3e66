// SPDX-License-Identifier: GPL-3.0-or-later
// A run and its memory: the plan it takes, another when that proves too large, and what it took.
#include "train/training_run.h"

#include "base/memory.h"
#include "nn/library_errors.h"

#include <algorithm>

namespace luthier
{

const KnownShapes &TrainingRun::shapes(std::int64_t tokensPerPass)
{
    const auto [at, isNew] = m_shapes.try_emplace(tokensPerPass);
    if (!isNew)
        return at->second;
    KnownShapes &shapes = at->second;
    shapes.training = m_batches->largestShape(tokensPerPass);
    const auto evalBatch =
        static_cast<std::size_t>(std::max<std::int64_t>(1, m_config.training.perDeviceEvalBatchSize));
    for (const auto &[name, set] : m_data.eval) {
        for (std::size_t begin = 0; begin < set.examples.size(); begin += evalBatch) {
            std::vector<std::size_t> which;
            for (std::size_t i = begin; i < std::min(set.examples.size(), begin + evalBatch); ++i)
                which.push_back(i);
            for (const auto &pass : passesOf(set.examples, which, tokensPerPass))
                shapes.evaluation = largest(shapes.evaluation, shapeOf(set.examples, pass));
        }
    }
    return shapes;
}

std::uint64_t TrainingRun::roomBytes() const
{
    // What is held now is part of the plan; a GPU's context too, which its room does not count.
    const std::uint64_t room = m_gpu ? m_gpu->roomBytes() + kGpuRuntimeBytes : availableMemoryBytes() + residentBytes();
    return std::min(room, m_spec.deviceMemory.value_or(room));
}

Result<void> TrainingRun::planMemory(std::uint64_t limit)
{
    m_device.freeBytes = limit;
    if (m_gpu)
        m_device.hostFreeBytes = availableMemoryBytes() + (m_optimizer ? m_plan.hostBytes : 0);
    m_plan =
        estimateMemory(m_facts, m_config, m_device, [&](std::int64_t tokensPerPass) { return shapes(tokensPerPass); });
    if (m_plan.fits.value_or(true))
        return {};
    Text hint = LUTHIER_TEXT("Errors", "Lower per_device_train_batch_size or cutoff_len.");
    if (!m_plan.suggestions.empty())
        hint = LUTHIER_TEXT("Errors", "%1 would need %2.")
                   .arg(m_plan.suggestions.front().label)
                   .argBytes(m_plan.suggestions.front().totalBytes);
    return Error{ErrorCode::OutOfMemory,
        LUTHIER_TEXT("Errors", "A batch of %1 tokens needs %2 in all, but only %3 is free.")
            .arg(shapes(m_plan.way.tokensPerPass).training.tokens)
            .argBytes(m_plan.totalBytes)
            .argBytes(limit),
        std::move(hint), "--per_device_train_batch_size"};
}

Result<void> TrainingRun::usePlan()
{
    if (m_plan.way.streams)
        LUTHIER_TRY(m_model->streamWeights());
    else if (m_plan.way.hostEmbedding)
        m_model->moveEmbedding();
    KnownShapes known = shapes(m_plan.way.tokensPerPass);
    StepOptions options = stepOptions(m_facts, m_config, m_device);
    options.adapters = m_model->decoder().adapterWidths();
    apply(m_plan.way, options);
    StepPlan plan = planStep(m_facts.spec, known.training, options);
    options.training = false;
    options.keep.clear();
    known.evaluation = largest(known.evaluation, {1, 1, 1});
    m_model->decoder().usePlans(std::move(plan), planStep(m_facts.spec, known.evaluation, options));
    if (!m_optimizer)
        m_optimizer.emplace(m_model->parameters(), m_model->device(), m_config);
    return {};
}

void TrainingRun::useInferencePlan(const StepShape &shape)
{
    StepOptions options = stepOptions(m_facts, m_config, m_device);
    options.adapters = m_model->decoder().adapterWidths();
    apply(m_plan.way, options);
    options.training = false;
    options.keep.clear();
    m_model->decoder().usePlans({}, planStep(m_facts.spec, shape, options));
}

Result<void> TrainingRun::withinMemory(const std::function<Result<void>()> &work)
{
    Result<void> outcome = nn::guarded(work);
    while (!outcome && outcome.error().code == ErrorCode::OutOfMemory) {
        LUTHIER_TRY(takeLess(outcome.error()));
        outcome = nn::guarded(work);
    }
    return outcome;
}

Result<void> TrainingRun::takeLess(const Error &lack)
{
    for (;;) {
        // What the device says is free was not enough: less by a twentieth of what a plan decides about.
        const MemoryItems &items = m_plan.items;
        const std::uint64_t less = (items.weights + items.activations + items.logits) / 20 + 1;
        if (!planMemory(std::min(roomBytes(), m_plan.totalBytes - less)))
            return lack;
        if (!m_optimizer)
            break; // loading begins anew
        m_optimizer->zeroGradients();
        const Result<void> used = nn::guarded([&] { return usePlan(); });
        if (used)
            break;
        if (used.error().code != ErrorCode::OutOfMemory)
            return used;
    }
    notice(NoticeLevel::Warning,
        LUTHIER_TEXT("Run", "Memory ran out (%1). The run goes on by a plan of %2.")
            .arg(lack.message)
            .argBytes(m_plan.totalBytes));
    sayHowItRuns();
    tell(PlanChanged{m_state.step, m_plan.totalBytes, m_plan.items, m_plan.way});
    return {};
}

Result<void> TrainingRun::withRoomOfSteps(const std::function<Result<void>()> &work)
{
    Result<void> outcome = nn::guarded(work);
    if (outcome || outcome.error().code != ErrorCode::OutOfMemory)
        return outcome;
    useInferencePlan({1, 1, 1});
    outcome = nn::guarded(work);
    if (!outcome || m_pauseReason || stopping() || m_state.step == m_stopAt)
        return outcome; // no step follows
    return withinMemory([&] { return usePlan(); });
}

Result<void> TrainingRun::pauseForMemory(Error lack)
{
    useInferencePlan({1, 1, 1});
    LUTHIER_TRY(reportStep());
    lack.hint = LUTHIER_TEXT("Errors",
        "Close other programs, or lower cutoff_len or per_device_train_batch_size (and raise "
        "gradient_accumulation_steps), and resume: nothing is lost.");
    m_pauseReason = std::move(lack);
    return {};
}

void TrainingRun::sayHowItRuns()
{
    for (const Text &text : describe(m_plan.way))
        notice(NoticeLevel::Info, LUTHIER_TEXT("Run", "To stay within the memory: %1.").arg(text));
}

MemoryItems TrainingRun::measuredMemory() const
{
    MemoryItems items = m_plan.items; // logits and activations share the decoder's block as planned
    const auto trained = static_cast<std::uint64_t>(m_model->parameters().count());
    items.weights = m_model->frozenBytes();
    items.adapter = 4 * trained;
    items.gradients = 4 * trained;
    items.optimizer = m_model->parameters().momentBytes();
    items.activations = m_model->decoder().blockBytes() - std::min(m_model->decoder().blockBytes(), items.logits);
    items.workspace = m_model->device().workspaceBytes();
    if (!m_device.isCpu)
        return items; // the context of a GPU is not seen from within
    items.runtime = 0;
    const std::uint64_t peak = m_model->device().peakBytes();
    items.runtime = peak > items.total() ? peak - items.total() : 0;
    return items;
}

std::uint64_t TrainingRun::usedBytes() const
{
    return m_device.isCpu ? residentBytes() : m_model->device().peakBytes();
}

} // namespace luthier
