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
                    "Start with stage 2. Take stage 3 when the weights do not fit on one GPU, offload as the last "
                    "resort; leave it empty on one GPU with room. Not with GaLore, APOLLO or, at stage 3, Unsloth."),
                .memory = LUTHIER_TEXT(
                    "Params", "Stage 3 divides weights, gradients and optimizer state by the number of GPUs."),
                .speed = LUTHIER_TEXT("Params", "More communication, most of all with offload."),
                .quality = LUTHIER_TEXT("Params", "Same results up to rounding.")},
            .support = Support::ExportOnly,
            .supportNote = LUTHIER_TEXT(
                "Params", "Our engine runs on one device; run the exported command on machines with DeepSpeed."),
            .related = {"fsdp", "per_device_train_batch_size", "gradient_accumulation_steps"},
            .synonyms = {"deepspeed", "zero", "zero2", "zero3", "deepspeed stage", "multi gpu", "multiple gpus",
                "offload", "多卡", "多显卡", "显存优化", "分布式"},
            .boardElements = {"train.ds_stage", "train.ds_offload"}},
        {.key = "fsdp",
            .field = field<&TrainingParams::fsdp>(),
            .group = Group::Distributed,
            .label = LUTHIER_TEXT("Params", "FSDP"),
            .help = {.what = LUTHIER_TEXT("Params",
                         "PyTorch's own sharding over several GPUs, as words: full_shard, shard_grad_op, no_shard, "
                         "hybrid_shard, offload, auto_wrap."),
                .advice = LUTHIER_TEXT("Params",
                    "Take full_shard auto_wrap, which corresponds to ZeRO 3, when a model does not fit on one GPU; "
                    "shard_grad_op when only optimizer and gradients must be divided. Use it or DeepSpeed, not both."),
                .memory = LUTHIER_TEXT(
                    "Params", "full_shard divides weights, gradients and optimizer state by the number of GPUs."),
                .speed = LUTHIER_TEXT("Params", "Weights travel for each layer."),
                .quality = LUTHIER_TEXT("Params", "Same results up to rounding.")},
            .support = Support::ExportOnly,
            .supportNote =
                LUTHIER_TEXT("Params", "Our engine runs on one device; run the exported command on several."),
            .related = {"fsdp_config", "deepspeed"},
            .synonyms = {"fsdp", "fully sharded", "sharding", "multi gpu", "多卡", "分片", "分布式"}},
        {.key = "fsdp_config",
            .field = jsonField<&TrainingParams::fsdpConfig>(),
            .group = Group::Distributed,
            .label = LUTHIER_TEXT("Params", "FSDP options"),
            .help = {.what = LUTHIER_TEXT("Params",
                         "Options of FSDP as a JSON object or file: what is wrapped as one unit, how weights are "
                         "fetched in advance."),
                .advice = LUTHIER_TEXT("Params",
                    "Start from an example that comes with LLaMA-Factory. Give one wrapping rule, not two; wrap by "
                    "decoder layer if in doubt. Leave it empty without FSDP."),
                .memory = LUTHIER_TEXT("Params", "Smaller units hold less at once."),
                .speed = LUTHIER_TEXT("Params", "Fetching in advance hides communication."),
                .quality = LUTHIER_TEXT("Params", "No effect on the results.")},
            .support = Support::ExportOnly,
            .supportNote =
                LUTHIER_TEXT("Params", "Our engine runs on one device; run the exported command on several."),
            .related = {"fsdp"},
            .synonyms = {"fsdp options", "wrap policy", "多卡配置", "分片配置"}},
        {.key = "ddp_timeout",
            .field = field<&TrainingParams::ddpTimeout>(),
            .group = Group::Distributed,
            .label = LUTHIER_TEXT("Params", "Process timeout"),
            .help = {.what = LUTHIER_TEXT(
                         "Params", "Seconds that the processes of a run wait for each other before they give up."),
                .advice = LUTHIER_TEXT("Params",
                    "Raise it if slow preprocessing in one process ends the run: LLaMA Board sends 180,000,000, in "
                    "effect forever. Lower it to notice a hung process sooner."),
                .memory = LUTHIER_TEXT("Params", "No effect."),
                .speed = LUTHIER_TEXT("Params", "No effect."),
                .quality = LUTHIER_TEXT("Params", "No effect on the results.")},
            .unit = LUTHIER_TEXT("Params", "seconds"),
            .range = {.minimum = 1, .step = 1},
            .supportNote = LUTHIER_TEXT("Params", "One process waits for nobody."),
            .related = {"deepspeed", "preprocessing_num_workers"},
            .synonyms = {"timeout", "nccl timeout", "hang", "超时", "通信超时"}},
    };
    static_assert(std::size(specs) == kDistributedParams);
    return specs;
}

} // namespace luthier
