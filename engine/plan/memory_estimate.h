// SPDX-License-Identifier: GPL-3.0-or-later
// How much memory a form will take before it is started: our engine's own plan, item by item, and what LLaMA-Factory
// would need for the same settings. Instant: from config.json or a GGUF header alone.
#pragma once

#include "arch/model_spec.h"
#include "base/json.h"
#include "config/train_config.h"
#include "formats/model_cache.h"
#include "plan/step_way.h"

#include <functional>
#include <optional>

namespace luthier
{

/// What is known of a model without reading its weights.
struct ModelFacts {
    ModelSpec spec;
    std::string displayName;
    std::string path; ///< Folder or .gguf file.
    DType storedType = DType::BF16; ///< Of most weights.
    std::uint64_t storedBytes = 0; ///< Of all weights as they lie in the files; from the spec when only it is there.
    std::uint64_t largestLayerBytes = 0; ///< Of the linear weights of one layer, as stored.
    std::uint64_t headBytes = 0;
    bool isGguf = false;
};

/// Fills in the bytes of layer and head for a model whose weights all have the stored type.
void countWeights(ModelFacts &facts);

struct ModelFiles;

/// Of files that are open already.
ModelFacts modelFacts(const ModelFiles &files, ModelSpec spec);
/// Reads config.json (weights may be absent) or a GGUF header; cached "org/name" too.
Result<ModelFacts> readModelFacts(const std::string &path, const CacheRoots &roots = CacheRoots::fromEnvironment(),
    std::string_view revision = "main");

/// The same with a look into the files of the weights: an error says why the model cannot be trained.
Result<ModelFacts> readTrainableModel(const std::string &path);

/// Bytes by purpose.
struct MemoryItems {
    std::uint64_t weights = 0; ///< Frozen base weights as held in memory.
    std::uint64_t adapter = 0; ///< Trained values: adapters, or the weights themselves when the model is trained whole.
    std::uint64_t gradients = 0;
    std::uint64_t optimizer = 0;
    std::uint64_t activations = 0; ///< What layers keep and their scratch.
    std::uint64_t logits = 0;
    std::uint64_t workspace = 0; ///< Packing buffers, attention scratch.
    std::uint64_t runtime = 0; ///< The process itself, or the device's context.

    std::uint64_t total() const
    {
        return weights + adapter + gradients + optimizer + activations + logits + workspace + runtime;
    }
};

/// A change that lowers memory, and what it leaves.
struct MemorySuggestion {
    Text label; ///< "Batch size 1 with 8 accumulation steps"
    std::vector<std::pair<std::string, Json>> change; ///< Keys and values.
    std::uint64_t totalBytes = 0;
};

/// The context of a GPU with lazy loading; part of MemoryItems::runtime.
inline constexpr std::uint64_t kGpuRuntimeBytes = 450'000'000;

struct DeviceFacts {
    bool isCpu = true;
    int threads = 1;
    std::optional<std::uint64_t> freeBytes; ///< Unknown: the usual way, keeping least, is estimated.
    std::optional<std::uint64_t> runtimeBytes = {}; ///< MemoryItems::runtime, where it is known better than by default.
    int devices = 1; ///< That LLaMA-Factory would train on together; our engine takes one.
    std::optional<std::uint64_t> hostFreeBytes = {}; ///< Of a GPU: main memory for what waits there.
};

struct MemoryEstimate {
    MemoryItems items;
    std::uint64_t totalBytes = 0;
    std::optional<bool> fits;
    std::int64_t trainableParameters = 0;
    std::int64_t tokensPerStep = 0; ///< At most: batch · accumulation · cutoff_len.
    StepWay way; ///< The fastest that fits, or the one that needs least.
    std::uint64_t hostBytes = 0; ///< Of a GPU's run in main memory: what it offloads and streams.
    MemoryItems llamaFactory; ///< On each device.
    std::uint64_t llamaFactoryWithLiger = 0;
    int llamaFactoryDevices = 1;
    std::uint64_t llamaFactoryHost = 0; ///< Moved to host memory by DeepSpeed, for each device.
    std::optional<Error> llamaFactoryIgnored; ///< Why the deepspeed setting is left out of account.
    std::vector<MemorySuggestion> suggestions; ///< Cheapest in speed first; only such that lower the total.
};

/// Micro-batches when the data is known.
struct KnownShapes {
    StepShape training; ///< The largest.
    StepShape evaluation; ///< The largest; no tokens: none.
};

/// The shapes when passes take at most so many tokens.
using ShapesOf = std::function<KnownShapes(std::int64_t tokensPerPass)>;

/// Without @p shapes a micro-batch has batch size × cutoff_len tokens.
MemoryEstimate estimateMemory(
    const ModelFacts &model, const TrainConfig &config, const DeviceFacts &device, const ShapesOf &shapes = {});

/// Buffers of a step of the given size, as the trainer of @p config allocates them.
StepOptions stepOptions(const ModelFacts &model, const TrainConfig &config, const DeviceFacts &device);

/// {"weights": bytes, …}
Json toJson(const MemoryItems &items);

/// The JSON of `luthier-cli estimate --json`.
Json toJson(const MemoryEstimate &estimate);

} // namespace luthier
