// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/memory_estimate.h"

#include "arch/lora_targets.h"
#include "config/effective.h"
#include "config/param_table.h"
#include "cpu/attention.h"
#include "plan/gpu_workspace.h"
#include "plan/keep_plan.h"
#include "plan/llamafactory_memory.h"

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
    case ComputeDtype::Float16:
        return DType::BF16;
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

std::uint64_t frozenBytes(
    const ModelFacts &model, const TrainConfig &config, const DeviceFacts &device, DType computeType)
{
    const LinearCounts counts = linearCounts(model.spec);
    if (config.model.quantizationBit)
        return quantisedBytes(counts, *config.model.quantizationBit, config.model.doubleQuantization);
    // A GPU holds weights as it computes with them.
    if (!device.isCpu)
        return static_cast<std::uint64_t>(model.spec.parameterCount()) * (computeType == DType::F32 ? 4 : 2);
    // fp32 weights are kept as bf16 when everything computes in bf16.
    if (computeType == DType::BF16 && model.storedType == DType::F32)
        return model.storedBytes / 2;
    return model.storedBytes;
}

MemoryEstimate withoutSuggestions(const ModelFacts &model, const TrainConfig &config, const DeviceFacts &device,
    const std::optional<KnownShapes> &known)
{
    MemoryEstimate estimate;
    const TrainingParams &t = config.training;
    const std::int64_t batch = std::max<std::int64_t>(1, t.perDeviceTrainBatchSize);
    const std::int64_t cutoff = std::max<std::int64_t>(1, config.data.cutoffLen);
    estimate.tokensPerStep = batch * cutoff * std::max<std::int64_t>(1, t.gradientAccumulationSteps);
    // Whole rows only: one row too many for a pass starts the next.
    const std::int64_t tokens = std::min(batch, std::max<std::int64_t>(1, device.tokensPerPass() / cutoff)) * cutoff;
    const StepShape shape = known ? known->training : StepShape{tokens, cutoff, tokens};
    StepOptions options = stepOptions(model, config, device);
    const DType computeType = options.computeType;
    const bool isAdapter = config.finetuning.finetuningType == FinetuningType::Lora
        || config.finetuning.finetuningType == FinetuningType::Oft;
    if (isAdapter) {
        const AdapterConfig adapter = adapterConfigOf(model, config.finetuning);
        estimate.trainableParameters =
            trainableParameterCount(model.spec, adapter).hasValue() ? *trainableParameterCount(model.spec, adapter) : 0;
    } else {
        estimate.trainableParameters = trainedWholeCount(model.spec, config.finetuning);
    }

    const auto trained = static_cast<std::uint64_t>(estimate.trainableParameters);
    MemoryItems &items = estimate.items;
    items.adapter = 4 * trained;
    items.gradients = 4 * trained;
    items.optimizer = 8 * trained;
    const std::uint64_t frozen = frozenBytes(model, config, device, computeType);
    if (isAdapter) {
        items.weights = frozen;
    } else {
        const auto all = static_cast<double>(model.spec.parameterCount());
        items.weights =
            static_cast<std::uint64_t>(static_cast<double>(frozen) * (1 - static_cast<double>(trained) / all));
    }
    items.runtime = device.isCpu ? kCpuRuntime : kGpuRuntimeBytes;
    const cpu::AttentionShape attention{model.spec.headCount, model.spec.kvHeadCount, model.spec.headDim, 1.0f, 0,
        computeType == DType::F32 ? cpu::Precision::F32 : cpu::Precision::Bf16};
    if (device.isCpu)
        items.workspace = cpu::Compute::workspaceBytes(device.threads)
            + cpu::CausalAttention::workspaceBytes(attention, shape.longest, device.threads, true);
    else
        items.workspace = kGpuWorkspace
            + gpuWorkspaceBytes(model.spec, shape, options,
                {config.finetuning.loraDropout > 0, config.finetuning.useDora,
                    config.model.quantizationBit.has_value() || (!isAdapter && computeType == DType::BF16),
                    !isAdapter});

    const std::uint64_t others = items.total();
    if (device.freeBytes) {
        const std::uint64_t room = *device.freeBytes > others ? *device.freeBytes - others : 0;
        options.keep = chooseKeep(model.spec, shape, options, room);
    } else {
        options.keep = {Keep::Nothing};
    }
    const StepPlan plan = planStep(model.spec, shape, options);
    std::uint64_t block = plan.bytes();
    if (known && known->evaluation.tokens > 0) {
        StepOptions inference = options;
        inference.training = false;
        inference.keep.clear();
        block = std::max(block, planStep(model.spec, known->evaluation, inference).bytes());
    }
    items.logits = plan.scratch[static_cast<std::size_t>(Pass::Loss)].bytes();
    items.activations = block - items.logits;
    estimate.keep = plan.options.keep;
    estimate.layersRecomputed = static_cast<std::size_t>(
        std::count_if(estimate.keep.begin(), estimate.keep.end(), [](Keep keep) { return keep != Keep::All; }));
    estimate.totalBytes = items.total();
    if (device.freeBytes)
        estimate.fits = estimate.totalBytes <= *device.freeBytes;

    estimate.llamaFactoryDevices = std::max(1, device.devices);
    const LlamaFactoryMemory other =
        llamaFactoryMemory(model, config, estimate.trainableParameters, estimate.llamaFactoryDevices);
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
    if (config.finetuning.finetuningType == FinetuningType::Lora
        || config.finetuning.finetuningType == FinetuningType::Oft)
        options.adapters = widthsOf(model, adapterConfigOf(model, config.finetuning));
    return options;
}

MemoryEstimate estimateMemory(const ModelFacts &model, const TrainConfig &config, const DeviceFacts &device,
    const std::optional<KnownShapes> &shapes)
{
    MemoryEstimate estimate = withoutSuggestions(model, config, device, shapes);
    // Least first in what it costs in speed. Suggestions are judged by the plan that keeps least, so that they compare.
    const DeviceFacts unknown{device.isCpu, device.threads, std::nullopt};
    const std::uint64_t least = withoutSuggestions(model, config, unknown, shapes).totalBytes;
    const auto suggest = [&](Text label, std::vector<std::pair<std::string, Json>> change) {
        TrainConfig changed = config;
        for (const auto &[key, value] : change) {
            const ParamSpec *spec = findParam(key);
            if (spec == nullptr || !setValue(changed, *spec, value))
                return;
        }
        const std::uint64_t total = withoutSuggestions(model, changed, unknown, std::nullopt).totalBytes;
        if (total < least)
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
        {"with_llamafactory", other}, {"suggestions", suggestions}};
}

} // namespace luthier
