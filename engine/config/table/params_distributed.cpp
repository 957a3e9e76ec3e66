// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/table/param_groups.h"

namespace luthier
{

std::span<const ParamSpec> distributedParams()
{
    static const ParamSpec specs[] = {
        {.key = "deepspeed",
            .field = jsonField<&TrainingParams::deepspeed>(),
            .group = Group::Distributed,
            .label = LUTHIER_TEXT("Params", "DeepSpeed"),
            .help = {.what = LUTHIER_TEXT("Params",
                         "A DeepSpeed configuration, as a file or as JSON: shards optimizer (ZeRO 1), gradients (2) "
                         "and weights (3) over several GPUs."),
                .advice = LUTHIER_TEXT("Params",
                    "Stage 2 first; stage 3 when the weights do not fit on one GPU; offload as the last resort."),
                .memory = LUTHIER_TEXT("Params", "Stage 3 divides nearly everything by the number of GPUs."),
                .speed = LUTHIER_TEXT("Params", "More communication, most of all with offload."),
                .quality = LUTHIER_TEXT("Params", "Same results up to rounding.")},
            .support = Support::ExportOnly,
            .supportNote = LUTHIER_TEXT(
                "Params", "Our engine runs on one device; run the exported command on machines with DeepSpeed."),
            .related = {"fsdp", "per_device_train_batch_size"},
            .synonyms = {"zero", "zero3", "multi gpu", "offload", "多卡", "显存优化"},
            .boardElements = {"train.ds_stage", "train.ds_offload"}},
        {.key = "fsdp",
            .field = field<&TrainingParams::fsdp>(),
            .group = Group::Distributed,
            .label = LUTHIER_TEXT("Params", "FSDP"),
            .help = {.what = LUTHIER_TEXT("Params",
                         "PyTorch's own sharding over several GPUs, as words: full_shard, shard_grad_op, no_shard, "
                         "hybrid_shard, offload, auto_wrap."),
                .advice = LUTHIER_TEXT(
                    "Params", "full_shard auto_wrap corresponds to ZeRO 3. Use it or DeepSpeed, not both."),
                .memory = LUTHIER_TEXT("Params", "full_shard divides nearly everything by the number of GPUs."),
                .speed = LUTHIER_TEXT("Params", "Weights travel for each layer."),
                .quality = LUTHIER_TEXT("Params", "Same results up to rounding.")},
            .support = Support::ExportOnly,
            .supportNote =
                LUTHIER_TEXT("Params", "Our engine runs on one device; run the exported command on several."),
            .related = {"fsdp_config", "deepspeed"},
            .synonyms = {"fully sharded", "multi gpu", "多卡"}},
        {.key = "fsdp_config",
            .field = jsonField<&TrainingParams::fsdpConfig>(),
            .group = Group::Distributed,
            .label = LUTHIER_TEXT("Params", "FSDP options"),
            .help = {.what = LUTHIER_TEXT("Params",
                         "Options of FSDP as a JSON object or file: what is wrapped as one unit, how weights are "
                         "fetched in advance."),
                .advice = LUTHIER_TEXT(
                    "Params", "Start from an example that comes with LLaMA-Factory; give one wrapping rule, not two."),
                .memory = LUTHIER_TEXT("Params", "Smaller units hold less at once."),
                .speed = LUTHIER_TEXT("Params", "Fetching in advance hides communication."),
                .quality = LUTHIER_TEXT("Params", "No effect on the results.")},
            .support = Support::ExportOnly,
            .supportNote =
                LUTHIER_TEXT("Params", "Our engine runs on one device; run the exported command on several."),
            .related = {"fsdp"},
            .synonyms = {"wrap policy", "多卡"}},
        {.key = "ddp_timeout",
            .field = field<&TrainingParams::ddpTimeout>(),
            .group = Group::Distributed,
            .label = LUTHIER_TEXT("Params", "Process timeout"),
            .help = {.what = LUTHIER_TEXT(
                         "Params", "Seconds that processes of a run wait for each other before they give up."),
                .advice = LUTHIER_TEXT("Params",
                    "LLaMA Board sends 180,000,000, in effect forever, so that slow preprocessing in one process does "
                    "not end the run."),
                .memory = LUTHIER_TEXT("Params", "No effect."),
                .speed = LUTHIER_TEXT("Params", "No effect."),
                .quality = LUTHIER_TEXT("Params", "No effect on the results; a hung process is noticed late.")},
            .unit = LUTHIER_TEXT("Params", "seconds"),
            .range = {.minimum = 1, .step = 1},
            .supportNote = LUTHIER_TEXT("Params", "One process waits for nobody."),
            .related = {"deepspeed"},
            .synonyms = {"timeout", "nccl", "超时"}},
    };
    static_assert(std::size(specs) == kDistributedParams);
    return specs;
}

} // namespace luthier
