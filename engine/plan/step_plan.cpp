// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/step_plan.h"

#include <algorithm>

namespace luthier
{

namespace
{

// Moments within one layer at which scratch is alive. Layers repeat them, so one set of buffers serves all.
enum Time : std::int32_t { Norm1, Projection, AttentionStep, Output, Norm2, GateUpStep, Activate, DownStep, End };

std::uint64_t aligned(std::int64_t bytes)
{
    constexpr auto step = static_cast<std::int64_t>(ArenaPlan::kAlignment);
    return static_cast<std::uint64_t>((bytes + step - 1) / step * step);
}

} // namespace

std::uint64_t StepPlan::scratchBytes() const
{
    std::uint64_t most = 0;
    for (const ArenaPlan &arena : scratch)
        most = std::max(most, arena.bytes());
    return most;
}

std::uint64_t StepPlan::offset(Pass pass, Scratch which) const
{
    const auto p = static_cast<std::size_t>(pass);
    return fixedBytes + scratch[p][index[p][static_cast<std::size_t>(which)]].offset;
}

StepPlan planStep(const ModelSpec &spec, const StepShape &shape, const StepOptions &options)
{
    StepPlan plan;
    plan.shape = shape;
    plan.options = options;
    const auto layerCount = static_cast<std::size_t>(spec.layerCount);
    plan.options.keep.resize(layerCount, options.keep.empty() ? Keep::All : options.keep.back());
    plan.options.adapters.resize(layerCount);

    const std::int64_t t = shape.tokens;
    const std::int64_t element = options.computeType == DType::F32 ? 4 : 2;
    const std::int64_t streamBytes = t * spec.hiddenSize * 4;
    const std::int64_t hiddenBytes = t * spec.hiddenSize * element;
    const std::int64_t qkvBytes = t * (spec.queryWidth() + 2 * spec.keyWidth()) * element;
    const std::int64_t attentionBytes = t * spec.queryWidth() * element;
    const std::int64_t lseBytes = t * spec.headCount * 4;
    const std::int64_t gateUpBytes = t * 2 * spec.intermediateSize * element;
    const std::int64_t tile = plan.feedForwardRows(t);
    const std::int64_t rstdBytes = 2 * t * 4;
    const bool rotatesCopy = spec.qkNorm != QkNorm::None;

    std::int64_t widest = 0;
    bool anyNothing = !options.training;
    bool anyPartial = !options.training;
    std::uint64_t next = 0;
    const auto take = [&](std::int64_t bytes) {
        const std::uint64_t at = next;
        next += aligned(bytes);
        return at;
    };
    for (std::size_t i = 0; i < layerCount; ++i) {
        const AdapterWidths &widths = plan.options.adapters[i];
        const std::int64_t width = widths.qkv + widths.output + widths.gateUp + widths.down;
        widest = std::max(widest, width);
        LayerStash stash;
        if (options.training) {
            const Keep keep = plan.options.keep[i];
            if (!options.offload) {
                stash.input = take(hiddenBytes);
            } else {
                stash.input = i < 2 ? take(hiddenBytes) : plan.layers[i - 2].input;
                stash.inputInHost = plan.hostBytes;
                plan.hostBytes += aligned(hiddenBytes);
            }
            if (keep != Keep::Nothing) {
                stash.middle = take(hiddenBytes);
                stash.qkv = take(qkvBytes);
                stash.attention = take(attentionBytes);
                stash.logSumExp = take(lseBytes);
                stash.rstd = take(rstdBytes);
                stash.hidden = take(t * width * 4);
            }
            if (keep == Keep::All)
                stash.gateUp = take(gateUpBytes);
            anyNothing = anyNothing || keep == Keep::Nothing;
            anyPartial = anyPartial || keep != Keep::All;
        }
        plan.layers.push_back(stash);
    }
    plan.stashBytes = next;
    plan.stream = take(streamBytes);
    plan.gradient = options.training ? take(streamBytes) : LayerStash::kNone;
    plan.fixedBytes = next;

    const auto add = [&](Pass pass, Scratch which, const char *name, std::int64_t bytes, Time first, Time last) {
        const auto p = static_cast<std::size_t>(pass);
        plan.index[p][static_cast<std::size_t>(which)] =
            plan.scratch[p].add(name, static_cast<std::uint64_t>(bytes), first, last);
    };
    const std::int64_t activatedBytes = tile * spec.intermediateSize * element;
    const std::int64_t gateUpScratch = tile * 2 * spec.intermediateSize * element;
    const std::int64_t rotatedBytes = t * (spec.queryWidth() + spec.keyWidth()) * element;

    add(Pass::Forward, Scratch::Normed, "normed", hiddenBytes, Norm1, GateUpStep);
    add(Pass::Forward, Scratch::Activated, "activated", activatedBytes, Activate, DownStep);
    if (rotatesCopy)
        add(Pass::Forward, Scratch::Rotated, "rotated", rotatedBytes, Projection, AttentionStep);
    if (anyNothing) {
        add(Pass::Forward, Scratch::Qkv, "qkv", qkvBytes, Projection, AttentionStep);
        add(Pass::Forward, Scratch::Attention, "attention", attentionBytes, AttentionStep, Output);
        add(Pass::Forward, Scratch::LogSumExp, "log-sum-exp", lseBytes, AttentionStep, AttentionStep);
        add(Pass::Forward, Scratch::Rstd, "rstd", rstdBytes, Norm1, DownStep);
        add(Pass::Forward, Scratch::Hidden, "adapter hidden", t * widest * 4, Norm1, DownStep);
    }
    if (anyPartial)
        add(Pass::Forward, Scratch::GateUp, "gate and up", gateUpScratch, GateUpStep, DownStep);

    const std::int64_t rows = std::min(shape.labelled, options.logitRows);
    add(Pass::Loss, Scratch::LossRows, "rows", rows * spec.hiddenSize * 4, Norm1, End);
    add(Pass::Loss, Scratch::LossNormed, "normed rows", rows * spec.hiddenSize * element, Norm1, End);
    add(Pass::Loss, Scratch::LossRstd, "rstd of rows", rows * 4, Norm1, End);
    add(Pass::Loss, Scratch::Logits, "logits", rows * spec.vocabSize * 4, Norm1, End);
    if (options.training) {
        add(Pass::Loss, Scratch::LossNormedGradient, "gradient of normed rows", rows * spec.hiddenSize * 4, Norm1, End);
        add(Pass::Loss, Scratch::LossRowsGradient, "gradient of rows", rows * spec.hiddenSize * 4, Norm1, End);

        // The backward pass walks the moments of a layer from the end, after making again what was not kept.
        add(Pass::Backward, Scratch::Normed, "normed", hiddenBytes, Norm1, GateUpStep);
        add(Pass::Backward, Scratch::Activated, "activated", activatedBytes, Activate, DownStep);
        add(Pass::Backward, Scratch::AttentionGradient, "gradient of attention", attentionBytes, AttentionStep, Output);
        add(Pass::Backward, Scratch::QkvGradient, "gradient of qkv", qkvBytes, Norm1, AttentionStep);
        if (rotatesCopy)
            add(Pass::Backward, Scratch::Rotated, "rotated", rotatedBytes, Projection,
                anyNothing ? End : AttentionStep);
        if (anyNothing) {
            add(Pass::Backward, Scratch::Middle, "middle", hiddenBytes, Norm1, End);
            add(Pass::Backward, Scratch::Qkv, "qkv", qkvBytes, Norm1, End);
            add(Pass::Backward, Scratch::Attention, "attention", attentionBytes, Norm1, End);
            add(Pass::Backward, Scratch::LogSumExp, "log-sum-exp", lseBytes, Norm1, End);
            add(Pass::Backward, Scratch::Rstd, "rstd", rstdBytes, Norm1, End);
            add(Pass::Backward, Scratch::Hidden, "adapter hidden", t * widest * 4, Norm1, End);
        }
        if (anyPartial)
            add(Pass::Backward, Scratch::GateUp, "gate and up", gateUpScratch, Norm2, End);
    }
    for (ArenaPlan &arena : plan.scratch)
        arena.place();
    return plan;
}

} // namespace luthier
