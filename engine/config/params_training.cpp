// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/param_groups.h"

namespace luthier
{

std::span<const ParamSpec> trainingParams()
{
    static const ParamSpec specs[] = {
        {
            .key = "stage",
            .field = field<&FinetuningParams::stage>(),
            .group = Group::Training,
            .label = LUTHIER_TEXT("Params", "Stage"),
            .choices = {{.value = "pt"}, {.value = "sft"}, {.value = "rm"}, {.value = "ppo"}, {.value = "dpo"},
                {.value = "kto"}},
            .boardElement = "train.training_stage",
        },
        {
            .key = "do_train",
            .field = field<&TrainingParams::doTrain>(),
            .group = Group::Training,
            .label = LUTHIER_TEXT("Params", "Do train"),
        },
        {
            .key = "learning_rate",
            .field = field<&TrainingParams::learningRate>(),
            .group = Group::Training,
            .label = LUTHIER_TEXT("Params", "Learning rate"),
            .boardElement = "train.learning_rate",
        },
        {
            .key = "num_train_epochs",
            .field = field<&TrainingParams::numTrainEpochs>(),
            .group = Group::Training,
            .label = LUTHIER_TEXT("Params", "Epochs"),
            .boardElement = "train.num_train_epochs",
        },
        {
            .key = "max_steps",
            .field = field<&TrainingParams::maxSteps>(),
            .group = Group::Training,
            .label = LUTHIER_TEXT("Params", "Max steps"),
        },
        {
            .key = "per_device_train_batch_size",
            .field = field<&TrainingParams::perDeviceTrainBatchSize>(),
            .group = Group::Training,
            .label = LUTHIER_TEXT("Params", "Batch size"),
            .boardElement = "train.batch_size",
        },
        {
            .key = "gradient_accumulation_steps",
            .field = field<&TrainingParams::gradientAccumulationSteps>(),
            .group = Group::Training,
            .label = LUTHIER_TEXT("Params", "Gradient accumulation"),
            .boardElement = "train.gradient_accumulation_steps",
        },
        {
            .key = "lr_scheduler_type",
            .field = field<&TrainingParams::lrSchedulerType>(),
            .group = Group::Training,
            .label = LUTHIER_TEXT("Params", "LR scheduler"),
            .choices = {{.value = "linear"}, {.value = "cosine"}, {.value = "cosine_with_restarts"},
                {.value = "polynomial"}, {.value = "constant"}, {.value = "constant_with_warmup"},
                {.value = "inverse_sqrt"}, {.value = "reduce_lr_on_plateau"}, {.value = "cosine_with_min_lr"},
                {.value = "cosine_warmup_with_min_lr"}, {.value = "warmup_stable_decay"}, {.value = "greedy"}},
            .boardElement = "train.lr_scheduler_type",
        },
        {
            .key = "lr_scheduler_kwargs",
            .field = jsonField<&TrainingParams::lrSchedulerKwargs>(),
            .group = Group::Training,
            .label = LUTHIER_TEXT("Params", "Lr scheduler kwargs"),
        },
        {
            .key = "warmup_steps",
            .field = field<&TrainingParams::warmupSteps>(),
            .group = Group::Training,
            .label = LUTHIER_TEXT("Params", "Warmup steps"),
            .boardElement = "train.warmup_steps",
        },
        {
            .key = "warmup_ratio",
            .field = field<&TrainingParams::warmupRatio>(),
            .group = Group::Training,
            .label = LUTHIER_TEXT("Params", "Warmup ratio"),
        },
        {
            .key = "max_grad_norm",
            .field = field<&TrainingParams::maxGradNorm>(),
            .group = Group::Training,
            .label = LUTHIER_TEXT("Params", "Maximum gradient norm"),
            .boardElement = "train.max_grad_norm",
        },
        {
            .key = "bf16",
            .field = field<&TrainingParams::bf16>(),
            .group = Group::Training,
            .label = LUTHIER_TEXT("Params", "Compute type"),
            .boardElement = "train.compute_type",
        },
        {
            .key = "fp16",
            .field = field<&TrainingParams::fp16>(),
            .group = Group::Training,
            .label = LUTHIER_TEXT("Params", "Compute type"),
            .boardElement = "train.compute_type",
        },
        {
            .key = "pure_bf16",
            .field = field<&FinetuningParams::pureBf16>(),
            .group = Group::Training,
            .label = LUTHIER_TEXT("Params", "Compute type"),
            .boardElement = "train.compute_type",
        },
        {
            .key = "tf32",
            .field = field<&TrainingParams::tf32>(),
            .group = Group::Training,
            .label = LUTHIER_TEXT("Params", "Tf32"),
        },
        {
            .key = "seed",
            .field = field<&TrainingParams::seed>(),
            .group = Group::Training,
            .label = LUTHIER_TEXT("Params", "Seed"),
        },
        {
            .key = "data_seed",
            .field = field<&TrainingParams::dataSeed>(),
            .group = Group::Training,
            .label = LUTHIER_TEXT("Params", "Data seed"),
        },
        {
            .key = "disable_shuffling",
            .field = field<&FinetuningParams::disableShuffling>(),
            .group = Group::Training,
            .label = LUTHIER_TEXT("Params", "Disable shuffling"),
        },
        {
            .key = "train_sampling_strategy",
            .field = field<&TrainingParams::trainSamplingStrategy>(),
            .group = Group::Training,
            .label = LUTHIER_TEXT("Params", "Train sampling strategy"),
            .choices = {{.value = "random"}, {.value = "sequential"}, {.value = "group_by_length"}},
        },
        {
            .key = "use_cpu",
            .field = field<&TrainingParams::useCpu>(),
            .group = Group::Training,
            .label = LUTHIER_TEXT("Params", "Use cpu"),
        },
    };
    static_assert(std::size(specs) == kTrainingParams);
    return specs;
}

} // namespace luthier
