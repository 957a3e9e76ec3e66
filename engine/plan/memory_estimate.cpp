// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/memory_estimate.h"

#include "arch/lora_targets.h"
#include "config/effective.h"
#include "config/param_table.h"
#include "cpu/attention.h"
#include "plan/gpu_workspace.h"
#include "plan/keep_plan.h"
#include "plan/llamafactory_memory.h"
#include "plan/optimizer_state.h"

#include <algorithm>

namespace luthier
{

namespace
{

// What a process of ours holds besides weights and plan: LibTorch's CPU library, code, tokenizer (measured: 117 MB for
// an empty program with LibTorch).
constexpr std::uint64_t kCpuRuntime = 143'000'000;
constexpr std::uint64_t kGpuWorkspace = 33'554'432; // cuBLAS's own on current cards

DType computeTypeOf(const ModelFacts &model, const TrainConfig &config, const DeviceFacts &device)
{
    switch (effectiveComputeDtype(config)) {
    case ComputeDtype::Bfloat16:
        return DType::BF16;
    case ComputeDtype::Float16:
        return device.isCpu ? DType::BF16 : DType::F16; // refused there, but of the same size
    case ComputeDtype::FromCheckpoint:
        break;
    }
    return device.isCpu || model.storedType == DType::F32 ? DType::F32 : DType::BF16;
}

AdapterConfig adapterConfigOf(const ModelFacts &model, const FinetuningParams &f)
{
    AdapterConfig config;
    config.rank = std::max<std::int64_t>(1, f.loraRank);
    config.useDora = f.useDora;
    config.targets.names = f.loraTarget == "all" ? allLoraTargets(model.spec) : splitList(f.loraTarget);
    config.modulesToSave = splitList(f.additionalTarget);
    return config;
}

std::vector<AdapterWidths> widthsOf(const ModelFacts &model, const AdapterConfig &config)
{
    std::vector<AdapterWidths> widths;
    const Result<AdapterMatcher> matcher = AdapterMatcher::create(config);
    for (const LayerSpec &layer : model.spec.layers) {
        AdapterWidths width;
        for (const LinearSpec &linear : layer.linears) {
            const auto adapter = matcher ? matcher->match(linear.module) : std::nullopt;
            const std::int64_t rank = adapter ? adapter->rank : 0;
            switch (linear.role) {
            case LinearRole::Q:
            case LinearRole::K:
            case LinearRole::V:
            case LinearRole::FusedQkv:
                width.qkv += rank;
                break;
            case LinearRole::O:
                width.output += rank;
                break;
            case LinearRole::Gate:
            case LinearRole::Up:
            case LinearRole::FusedGateUp:
                width.gateUp += rank;
                break;
            case LinearRole::Down:
                width.down += rank;
                break;
            default:
                break;
            }
        }
        widths.push_back(width);
    }
    return widths;
}

/// Frozen weights by how they are held.
struct FrozenWeights {
    std::uint64_t all = 0;
    std::uint64_t largestLayer = 0;
    std::uint64_t layers = 0; ///< All of them together.
    std::uint64_t head = 0; ///< Untied, the embedding takes as much.
    std::uint64_t small = 0; ///< Norms and biases, fp32.

    /// What stays on the device when the others come and go (nn/weight_stream.h).
    std::uint64_t streamed() const { return std::max(2 * largestLayer, head) + small; }
};

FrozenWeights frozenWeights(
    const ModelFacts &model, const TrainConfig &config, const DeviceFacts &device, DType computeType)
{
    const ModelSpec &spec = model.spec;
    const LinearCounts counts = linearCounts(spec);
    const auto layers = static_cast<std::uint64_t>(spec.layerCount);
    const auto head = static_cast<std::uint64_t>(spec.vocabSize * spec.hiddenSize);
    FrozenWeights frozen;
    frozen.small = 4 * (counts.other - std::min(counts.other, head * (spec.tieEmbeddings ? 1 : 2)));
    if (config.model.quantizationBit) {
        const std::int64_t bits = *config.model.quantizationBit;
        frozen.all = quantisedBytes(counts, bits, config.model.doubleQuantization);
        frozen.layers = quantisedBytes({counts.linear, 0}, bits, config.model.doubleQuantization);
        frozen.largestLayer = frozen.layers / std::max<std::uint64_t>(1, layers);
        frozen.head = 2 * head;
        return frozen;
    }
    if (!device.isCpu) { // a GPU holds weights as it computes with them
        const std::uint64_t element = computeType == DType::F32 ? 4 : 2;
        frozen.all = static_cast<std::uint64_t>(spec.parameterCount()) * element;
        frozen.layers = counts.linear * element;
        frozen.largestLayer = frozen.layers / std::max<std::uint64_t>(1, layers);
        frozen.head = head * element;
        return frozen;
    }
    // fp32 weights are kept as bf16 when everything computes in bf16.
    const std::uint64_t part = computeType == DType::BF16 && model.storedType == DType::F32 ? 2 : 1;
    frozen.all = model.storedBytes / part;
    frozen.largestLayer = model.largestLayerBytes / part;
    frozen.layers = frozen.largestLayer * layers;
    frozen.head = model.headBytes / part;
    return frozen;
}

bool isAdapterRun(const TrainConfig &config)
{
    return config.finetuning.finetuningType == FinetuningType::Lora
        || config.finetuning.finetuningType == FinetuningType::Oft;
}

WayLimits wayLimits(const ModelFacts &model, const TrainConfig &config, const DeviceFacts &device)
{
    const std::size_t adapters = splitList(config.model.adapterNameOrPath).size();
    WayLimits limits;
    limits.isCpu = device.isCpu;
    limits.mayLeaveEmbedding =
        isAdapterRun(config) && !model.spec.tieEmbeddings && splitList(config.finetuning.additionalTarget).empty();
    limits.savesFirst = config.model.quantizationBit.has_value();
    limits.mayTile = isAdapterRun(config) && config.finetuning.loraDropout == 0;
    limits.mayStream = isAdapterRun(config) && splitList(config.finetuning.additionalTarget).empty()
        && (adapters == 0 || (adapters == 1 && !config.finetuning.createNewAdapter));
    return limits;
}

/// What all ways of a form have in common.
struct Fixed {
    StepOptions options;
    FrozenWeights frozen;
    std::uint64_t weights = 0; ///< Held all the time.
    MemoryItems items; ///< Adapter, gradients, optimizer, runtime.
};

KnownShapes shapesOfForm(const TrainConfig &config, std::int64_t tokensPerPass)
{
    const std::int64_t batch = std::max<std::int64_t>(1, config.training.perDeviceTrainBatchSize);
    const std::int64_t cutoff = std::max<std::int64_t>(1, config.data.cutoffLen);
    // Whole rows only: one row too many for a pass starts the next.
    const std::int64_t tokens = std::min(batch, std::max<std::int64_t>(1, tokensPerPass / cutoff)) * cutoff;
    return {{tokens, cutoff, tokens}, {}};
}

/// The items of a way, with the layers keeping as much as fits; the way is completed.
MemoryItems itemsOf(const Fixed &fixed, const ModelFacts &model, const TrainConfig &config, const DeviceFacts &device,
    const KnownShapes &shapes, StepWay &way, std::uint64_t &hostBytes)
{
    const StepShape &shape = shapes.training;
    MemoryItems items = fixed.items;
    items.weights = way.streams ? fixed.frozen.streamed()
        : way.hostEmbedding     ? fixed.weights - fixed.frozen.head
                                : fixed.weights;
    StepOptions options = fixed.options;
    apply(way, options);
    const cpu::AttentionShape attention{model.spec.headCount, model.spec.kvHeadCount, model.spec.headDim, 1.0f, 0,
        options.computeType == DType::F32 ? cpu::Precision::F32 : cpu::Precision::Bf16};
    const bool wholeModel = !isAdapterRun(config);
    if (device.isCpu)
        items.workspace = cpu::Compute::workspaceBytes(device.threads)
            + cpu::CausalAttention::workspaceBytes(attention, shape.longest, device.threads, true);
    else
        items.workspace = kGpuWorkspace
            + gpuWorkspaceBytes(model.spec, shape, options,
                {config.finetuning.loraDropout > 0, config.finetuning.useDora,
                    config.model.quantizationBit.has_value() || (wholeModel && options.computeType != DType::F32),
                    wholeModel});
    const std::uint64_t others = items.total();
    options.keep = {Keep::Nothing};
    if (device.freeBytes)
        options.keep =
            chooseKeep(model.spec, shape, options, *device.freeBytes > others ? *device.freeBytes - others : 0);
    const StepPlan plan = planStep(model.spec, shape, options);
    std::uint64_t block = plan.bytes();
    if (shapes.evaluation.tokens > 0) {
        StepOptions inference = options;
        inference.training = false;
        inference.keep.clear();
        block = std::max(block, planStep(model.spec, shapes.evaluation, inference).bytes());
    }
    items.logits = plan.scratch[static_cast<std::size_t>(Pass::Loss)].bytes();
    items.activations = block - items.logits;
    way.keep = plan.options.keep;
    way.cost += recomputeCost(model.spec, way.keep);
    hostBytes = plan.hostBytes;
    if (way.streams && !device.isCpu)
        hostBytes += fixed.frozen.layers + fixed.frozen.head;
    if (way.hostEmbedding && !model.spec.tieEmbeddings)
        hostBytes += fixed.frozen.head;
    return items;
}

MemoryEstimate withoutSuggestions(
    const ModelFacts &model, const TrainConfig &config, const DeviceFacts &device, const ShapesOf &shapesOf)
{
    MemoryEstimate estimate;
    estimate.tokensPerStep = std::max<std::int64_t>(1, config.training.perDeviceTrainBatchSize)
        * std::max<std::int64_t>(1, config.data.cutoffLen)
        * std::max<std::int64_t>(1, config.training.gradientAccumulationSteps);
    Fixed fixed;
    fixed.options = stepOptions(model, config, device);
    std::vector<TrainedTensor> tensors;
    if (!isAdapterRun(config))
        tensors = trainedWhole(model.spec, config.finetuning);
    else if (auto adapters = trainedTensors(model.spec, adapterConfigOf(model, config.finetuning)))
        tensors = *std::move(adapters);
    for (const TrainedTensor &tensor : tensors)
        estimate.trainableParameters += tensor.count;
    const auto trained = static_cast<std::uint64_t>(estimate.trainableParameters);
    fixed.items.adapter = 4 * trained;
    fixed.items.gradients = 4 * trained;
    fixed.items.optimizer = momentBytes(tensors, keepsEightBitMoments(config.training));
    fixed.items.runtime = device.runtimeBytes.value_or(device.isCpu ? kCpuRuntime : kGpuRuntimeBytes);
    fixed.frozen = frozenWeights(model, config, device, fixed.options.computeType);
    fixed.weights = fixed.frozen.all;
    if (!isAdapterRun(config)) {
        const auto all = static_cast<double>(model.spec.parameterCount());
        fixed.weights = static_cast<std::uint64_t>(
            static_cast<double>(fixed.frozen.all) * (1 - static_cast<double>(trained) / all));
    }

    std::optional<StepWay> first;
    bool found = false;
    std::uint64_t least = 0;
    for (StepWay &way : stepWays(wayLimits(model, config, device))) {
        if (found && way.cost >= estimate.way.cost)
            break; // what comes now is slower even if it computes nothing twice
        const KnownShapes shapes = shapesOf ? shapesOf(way.tokensPerPass) : shapesOfForm(config, way.tokensPerPass);
        if (!first)
            first = way;
        else if (way.feedForwardRows >= shapes.training.tokens && way.feedForwardRows != first->feedForwardRows)
            continue; // one tile is none
        std::uint64_t hostBytes = 0;
        const MemoryItems items = itemsOf(fixed, model, config, device, shapes, way, hostBytes);
        const std::uint64_t total = items.total();
        const bool fits = !device.freeBytes
            || (total <= *device.freeBytes && (!device.hostFreeBytes || hostBytes <= *device.hostFreeBytes));
        const bool better = fits ? !found || way.cost < estimate.way.cost : !found && (least == 0 || total < least);
        if (better) {
            estimate.items = items;
            estimate.totalBytes = least = total;
            estimate.way = way;
            estimate.hostBytes = hostBytes;
        }
        found = found || fits;
        if (!device.freeBytes)
            break;
    }
    if (device.freeBytes)
        estimate.fits = found;
    estimate.llamaFactoryDevices = std::max(1, device.devices);
    const LlamaFactoryMemory other = llamaFactoryMemory(model, config, tensors, estimate.llamaFactoryDevices);
    estimate.llamaFactory = other.items;
    estimate.llamaFactoryWithLiger = other.withLigerBytes;
    estimate.llamaFactoryHost = other.hostBytes;
    estimate.llamaFactoryIgnored = other.ignored;
    return estimate;
}

} // namespace

StepOptions stepOptions(const ModelFacts &model, const TrainConfig &config, const DeviceFacts &device)
{
    StepOptions options;
    options.computeType = computeTypeOf(model, config, device);
    if (isAdapterRun(config))
        options.adapters = widthsOf(model, adapterConfigOf(model, config.finetuning));
    return options;
}

MemoryEstimate estimateMemory(
    const ModelFacts &model, const TrainConfig &config, const DeviceFacts &device, const ShapesOf &shapes)
{
    MemoryEstimate estimate = withoutSuggestions(model, config, device, shapes);
    // Least first in what it costs in speed. Suggestions are judged by the plan that keeps least, so that they compare.
    const DeviceFacts unknown{device.isCpu, device.threads, std::nullopt, device.runtimeBytes};
    const std::uint64_t least = withoutSuggestions(model, config, unknown, shapes).totalBytes;
    const auto suggest = [&](Text label, std::vector<std::pair<std::string, Json>> change) {
        TrainConfig changed = config;
        for (const auto &[key, value] : change) {
            const ParamSpec *spec = findParam(key);
            if (spec == nullptr || !setValue(changed, *spec, value))
                return;
        }
        const std::uint64_t total = withoutSuggestions(model, changed, unknown, {}).totalBytes;
        if (total < least - least / 200) // what hardly helps is no help
            estimate.suggestions.push_back({std::move(label), std::move(change), total});
    };
    const TrainingParams &t = config.training;
    if (t.perDeviceTrainBatchSize > 1) {
        const std::int64_t accumulation =
            t.perDeviceTrainBatchSize * std::max<std::int64_t>(1, t.gradientAccumulationSteps);
        suggest(LUTHIER_TEXT("Plan", "Batch size 1 with %1 accumulation steps").arg(accumulation),
            {{"per_device_train_batch_size", 1}, {"gradient_accumulation_steps", accumulation}});
    }
    if (effectiveComputeDtype(config) == ComputeDtype::FromCheckpoint)
        suggest(LUTHIER_TEXT("Plan", "Compute in bf16"), {{"bf16", true}});
    if (!keepsEightBitMoments(config.training))
        suggest(LUTHIER_TEXT("Plan", "Keep the optimizer's moments in 8 bits"), {{"optim", "adamw_8bit"}});
    if (!device.isCpu && !config.model.quantizationBit && config.finetuning.finetuningType == FinetuningType::Lora)
        suggest(LUTHIER_TEXT("Plan", "Hold the frozen weights in 4 bits"), {{"quantization_bit", 4}});
    if (config.finetuning.finetuningType == FinetuningType::Full)
        suggest(LUTHIER_TEXT("Plan", "Train a LoRA adapter instead of the whole model"), {{"finetuning_type", "lora"}});
    if (config.data.cutoffLen >= 512)
        suggest(LUTHIER_TEXT("Plan", "Cut rows at %1 tokens").arg(config.data.cutoffLen / 2),
            {{"cutoff_len", config.data.cutoffLen / 2}});
    return estimate;
}

Json toJson(const MemoryItems &i)
{
    return {{"weights", i.weights}, {"adapter", i.adapter}, {"gradients", i.gradients}, {"optimizer", i.optimizer},
        {"activations", i.activations}, {"logits", i.logits}, {"workspace", i.workspace}, {"runtime", i.runtime}};
}

Json toJson(const MemoryEstimate &e)
{
    Json suggestions = Json::array();
    for (const MemorySuggestion &s : e.suggestions) {
        Json change = Json::object();
        for (const auto &[key, value] : s.change)
            change[key] = value;
        suggestions.push_back({{"change", change}, {"total_bytes", s.totalBytes}});
    }
    Json other{{"total_bytes", e.llamaFactory.total()}, {"items", toJson(e.llamaFactory)},
        {"with_liger_bytes", e.llamaFactoryWithLiger}};
    if (e.llamaFactoryDevices > 1)
        other["devices"] = e.llamaFactoryDevices;
    if (e.llamaFactoryHost > 0)
        other["host_bytes"] = e.llamaFactoryHost;
    if (e.llamaFactoryIgnored)
        other["ignored"] = e.llamaFactoryIgnored->toString();
    return {{"total_bytes", e.totalBytes}, {"items", toJson(e.items)}, {"fits", e.fits ? Json(*e.fits) : Json(nullptr)},
        {"trainable_parameters", e.trainableParameters}, {"tokens_per_step", e.tokensPerStep},
        {"with_llamafactory", other}, {"suggestions", suggestions}, {"plan", toJson(e.way)}};
}

} // namespace luthier
