// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/llamafactory_memory.h"

#include "config/effective.h"
#include "config/environment.h"
#include "plan/optimizer_state.h"

#include <algorithm>
#include <cmath>

namespace luthier
{

namespace
{

constexpr std::uint64_t kContext = 500'000'000; // CUDA context and library handles

std::uint64_t rounded(double value)
{
    return static_cast<std::uint64_t>(std::llround(std::min(value, 1e18)));
}

std::int64_t largestTensor(const ModelSpec &spec)
{
    std::int64_t most = 0;
    for (const TensorSpec &tensor : spec.tensors()) {
        std::int64_t values = 1;
        for (const std::int64_t extent : tensor.shape)
            values *= extent;
        most = std::max(most, values);
    }
    return most;
}

/// Makes of what one device alone would hold its share under ZeRO; @p value: bytes of a trained value. Returns the
/// bytes that live only while the optimizer steps.
std::uint64_t divide(LlamaFactoryMemory &memory, const ZeroSettings &zero, const ModelSpec &spec, std::uint64_t trained,
    std::uint64_t value, std::uint64_t devices)
{
    using Place = ZeroSettings::Place;
    const auto share = [devices](std::uint64_t all) { return all / devices + (all % devices != 0 ? 1 : 0); };
    const auto move = [&memory](std::uint64_t &bytes, Place place) {
        if (place == Place::Host)
            memory.hostBytes += bytes;
        if (place != Place::Device)
            bytes = 0;
    };
    MemoryItems &items = memory.items;
    items.adapter = value * trained;
    items.gradients = value * trained;
    items.optimizer = share(items.optimizer + 4 * trained);
    const auto all = static_cast<double>(spec.parameterCount());
    const double perValue = static_cast<double>(items.weights + items.adapter) / all;
    const double square = static_cast<double>(spec.hiddenSize) * static_cast<double>(spec.hiddenSize);
    double bucket = zero.reduceBucket.value_or(square);
    if (zero.stage == 1 || !zero.contiguousGradients)
        bucket = std::min(bucket, static_cast<double>(trained));
    else if (zero.stage == 2 && zero.overlapsCommunication)
        bucket *= 2;
    items.workspace += rounded(bucket * static_cast<double>(value));
    std::uint64_t stepped = share(trained);
    if (zero.stage >= 2)
        items.gradients = share(items.gradients);
    if (zero.stage == 3) {
        items.adapter = share(items.adapter);
        items.weights = share(items.weights);
        const auto largest = static_cast<double>(largestTensor(spec));
        const double gathered = std::max(largest, std::min(zero.maxLiveParameters, all));
        const bool isWhole = trained == static_cast<std::uint64_t>(spec.parameterCount());
        items.workspace += rounded(gathered * perValue + (isWhole ? largest * static_cast<double>(value) : 0));
        stepped = std::min(stepped, rounded(zero.subGroup));
        move(items.weights, zero.parameters);
        move(items.adapter, zero.parameters);
    }
    if (zero.optimizer == Place::Device)
        return 4 * stepped;
    std::uint64_t handed = 4 * share(trained);
    move(items.optimizer, zero.optimizer);
    move(handed, zero.optimizer);
    if (zero.stage >= 2)
        items.gradients = 0;
    return 0;
}

} // namespace

LinearCounts linearCounts(const ModelSpec &spec)
{
    LinearCounts counts;
    for (const LayerSpec &layer : spec.layers) {
        for (const LinearSpec &linear : layer.linears)
            counts.linear += static_cast<std::uint64_t>(linear.outFeatures * linear.inFeatures);
    }
    counts.other = static_cast<std::uint64_t>(spec.parameterCount()) - counts.linear;
    return counts;
}

std::uint64_t largestMatrixBytes(const ModelSpec &spec)
{
    std::int64_t most = 0;
    for (const LinearSpec &linear : spec.layers.front().linears)
        most = std::max(most, linear.outFeatures * linear.inFeatures);
    return static_cast<std::uint64_t>(most) * 2;
}

std::uint64_t quantisedBytes(const LinearCounts &counts, std::int64_t bits, bool doubleQuantisation)
{
    const auto linear = static_cast<double>(counts.linear);
    double perValue = static_cast<double>(bits) / 8;
    if (bits <= 4)
        perValue = static_cast<double>(bits) / 8 + (doubleQuantisation ? 1.0 / 64 + 4.0 / (64 * 256) : 4.0 / 64);
    return rounded(linear * perValue) + 2 * counts.other;
}

std::vector<TrainedTensor> trainedWhole(const ModelSpec &spec, const FinetuningParams &finetuning)
{
    const std::int64_t wanted = std::min(std::abs(finetuning.freezeTrainableLayers), spec.layerCount);
    const std::int64_t first = finetuning.freezeTrainableLayers >= 0 ? spec.layerCount - wanted : 0;
    const auto isTrained = [&](const std::string &name) {
        bool trained = finetuning.finetuningType != FinetuningType::Freeze;
        for (std::int64_t layer = first; layer < first + wanted && !trained; ++layer)
            trained = name.find(".layers." + std::to_string(layer) + ".") != std::string::npos;
        return trained;
    };
    std::vector<TrainedTensor> tensors;
    for (const TensorSpec &tensor : spec.tensors()) {
        if (!isTrained(tensor.name))
            continue;
        std::int64_t values = 1;
        for (const std::int64_t extent : tensor.shape)
            values *= extent;
        tensors.push_back({values, tensor.name == spec.embeddingModule + ".weight"});
    }
    return tensors;
}

LlamaFactoryMemory llamaFactoryMemory(
    const ModelFacts &model, const TrainConfig &config, std::span<const TrainedTensor> tensors, int devices)
{
    const ModelSpec &spec = model.spec;
    std::uint64_t trained = 0;
    for (const TrainedTensor &tensor : tensors)
        trained += static_cast<std::uint64_t>(tensor.count);
    const auto tokens = static_cast<double>(std::max<std::int64_t>(1, config.training.perDeviceTrainBatchSize)
        * std::max<std::int64_t>(1, config.data.cutoffLen));
    const auto h = static_cast<double>(spec.hiddenSize);
    const auto inner = static_cast<double>(spec.intermediateSize);
    const auto q = static_cast<double>(spec.queryWidth());
    const auto kv = static_cast<double>(spec.keyWidth());
    const auto layers = static_cast<double>(spec.layerCount);
    const auto vocab = static_cast<double>(spec.vocabSize);
    const auto length = static_cast<double>(std::max<std::int64_t>(1, config.data.cutoffLen));
    const Result<std::optional<ZeroSettings>> zero = zeroSettings(config, ".");
    const bool divides = zero && *zero && (*zero)->stage > 0;
    const bool isAdapter = config.finetuning.finetuningType == FinetuningType::Lora
        || config.finetuning.finetuningType == FinetuningType::Oft;
    // Weights load in the checkpoint's own type; a GGUF model is unpacked to 16 bits. DeepSpeed casts them: to fp32
    // unless told otherwise.
    const bool computesHalf = effectiveComputeDtype(config) != ComputeDtype::FromCheckpoint;
    const bool single = divides ? !computesHalf : model.storedType == DType::F32;
    const double element = !computesHalf && single ? 4 : 2;

    LlamaFactoryMemory memory;
    MemoryItems &items = memory.items;
    const auto parameters = static_cast<std::uint64_t>(spec.parameterCount());
    const std::uint64_t plain = parameters * (single ? 4 : 2);
    const std::uint64_t frozen = config.model.quantizationBit
        ? quantisedBytes(linearCounts(spec), *config.model.quantizationBit, config.model.doubleQuantization)
        : plain;
    items.weights = isAdapter ? frozen : plain - std::min(plain, trained * (single ? 4 : 2));
    // Trained values, gradients and moments are fp32 unless pure_bf16 asks otherwise (adapters stay fp32 even then).
    const std::uint64_t width = !isAdapter && config.finetuning.pureBf16 && !single && !divides ? 2 : 4;
    items.adapter = width * trained;
    items.gradients = width * trained;
    // bitsandbytes' optimizers hold what they do not hold in 8 bits in fp32, whatever the weights are.
    items.optimizer = keepsEightBitMoments(config.training) ? momentBytes(tensors, true) : 2 * width * trained;
    items.runtime = kContext;
    std::uint64_t whileStepping = 0;
    if (divides)
        whileStepping = divide(memory, **zero, spec, trained, single ? 4 : 2, static_cast<std::uint64_t>(devices));
    else if (devices > 1 && config.training.deepspeed.empty())
        items.gradients *= 2; // the buckets of data parallelism
    if (!zero)
        memory.ignored = zero.error();

    // What one decoder layer keeps for its backward pass, bytes a token: fp32 copies of the inputs of seven adapters,
    // SwiGLU's intermediates, the norms' fp32 copies, attention's inputs and outputs.
    const double adapters = isAdapter && !divides ? 4 * (5 * h + q + inner) : element * (5 * h + q + inner);
    const bool eager = config.model.flashAttn == AttentionImplementation::Disabled;
    const double scores = eager ? static_cast<double>(spec.headCount) * length : 0;
    const double attention = element * (3 * q + 4 * kv + 2 * h) + (element < 4 ? 4 + element : 4) * scores;
    const double layer = adapters + 4 * element * inner + 20 * h + attention;
    const double ligerLayer = adapters + 3 * element * inner + attention;
    const bool checkpoints = !config.model.disableGradientCheckpointing;
    const double kept = element * tokens * h * layers;
    const double stash = checkpoints ? kept : layer * tokens * layers;
    const double ligerStash = checkpoints ? kept : ligerLayer * tokens * layers;
    const double scoreGradients = 8 * scores * tokens;
    const double working = (checkpoints ? layer * tokens : 0) + scoreGradients;
    const double ligerWorking = (checkpoints ? ligerLayer * tokens : 0) + scoreGradients;
    // Logits in the compute type and three fp32 tensors of their size alive at once in the loss's backward pass.
    const double logits = (element + 12) * vocab * tokens;
    // The layer being recomputed and the logits are never alive together: the larger of both counts.
    const bool liger = config.model.enableLigerKernel;
    const double peakLogits = liger ? 0 : logits;
    const double peakWorking = liger ? ligerWorking : working;
    items.logits = rounded(peakLogits >= peakWorking ? peakLogits : 0);
    items.activations = rounded((liger ? ligerStash : stash) + (peakLogits >= peakWorking ? 0 : peakWorking));
    const std::uint64_t rest = items.total() - items.logits - items.activations;
    memory.withLigerBytes = rest + std::max(whileStepping, rounded(ligerStash + ligerWorking));
    const std::uint64_t passing = items.logits + items.activations;
    items.gradients += whileStepping > passing ? whileStepping - passing : 0;
    return memory;
}

} // namespace luthier
