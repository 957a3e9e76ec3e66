// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/param_groups.h"

namespace luthier
{

std::span<const ParamSpec> optimizerParams()
{
    static const ParamSpec specs[] = {
        {
            .key = "optim",
            .field = namedField<&TrainingParams::optim>(),
            .group = Group::Training,
            .label = LUTHIER_TEXT("Params", "Optim"),
            .choices = {{.value = "adamw_torch"}, {.value = "adamw_torch_fused"}, {.value = "adamw_torch_xla"},
                {.value = "adamw_torch_npu_fused"}, {.value = "adamw_apex_fused"}, {.value = "adafactor"},
                {.value = "adamw_anyprecision"}, {.value = "adamw_torch_4bit"}, {.value = "adamw_torch_8bit"},
                {.value = "ademamix"}, {.value = "sgd"}, {.value = "adagrad"}, {.value = "adamw_bnb_8bit"},
                {.value = "adamw_8bit"}, {.value = "ademamix_8bit"}, {.value = "lion_8bit"}, {.value = "lion_32bit"},
                {.value = "paged_adamw_32bit"}, {.value = "paged_adamw_8bit"}, {.value = "paged_ademamix_32bit"},
                {.value = "paged_ademamix_8bit"}, {.value = "paged_lion_32bit"}, {.value = "paged_lion_8bit"},
                {.value = "rmsprop"}, {.value = "rmsprop_bnb"}, {.value = "rmsprop_bnb_8bit"},
                {.value = "rmsprop_bnb_32bit"}, {.value = "galore_adamw"}, {.value = "galore_adamw_8bit"},
                {.value = "galore_adafactor"}, {.value = "galore_adamw_layerwise"},
                {.value = "galore_adamw_8bit_layerwise"}, {.value = "galore_adafactor_layerwise"}, {.value = "lomo"},
                {.value = "adalomo"}, {.value = "grokadamw"}, {.value = "schedule_free_radam"},
                {.value = "schedule_free_adamw"}, {.value = "schedule_free_sgd"}, {.value = "apollo_adamw"},
                {.value = "apollo_adamw_layerwise"}, {.value = "stable_adamw"}},
            .neverNull = true,
        },
        {
            .key = "weight_decay",
            .field = field<&TrainingParams::weightDecay>(),
            .group = Group::Training,
            .label = LUTHIER_TEXT("Params", "Weight decay"),
        },
        {
            .key = "adam_beta1",
            .field = field<&TrainingParams::adamBeta1>(),
            .group = Group::Training,
            .label = LUTHIER_TEXT("Params", "Adam beta1"),
        },
        {
            .key = "adam_beta2",
            .field = field<&TrainingParams::adamBeta2>(),
            .group = Group::Training,
            .label = LUTHIER_TEXT("Params", "Adam beta2"),
        },
        {
            .key = "adam_epsilon",
            .field = field<&TrainingParams::adamEpsilon>(),
            .group = Group::Training,
            .label = LUTHIER_TEXT("Params", "Adam epsilon"),
        },
        {
            .key = "label_smoothing_factor",
            .field = field<&TrainingParams::labelSmoothingFactor>(),
            .group = Group::Training,
            .label = LUTHIER_TEXT("Params", "Label smoothing factor"),
        },
        {
            .key = "use_adam_mini",
            .field = field<&FinetuningParams::useAdamMini>(),
            .group = Group::Extra,
            .label = LUTHIER_TEXT("Params", "Use adam mini"),
        },
        {
            .key = "use_muon",
            .field = field<&FinetuningParams::useMuon>(),
            .group = Group::Extra,
            .label = LUTHIER_TEXT("Params", "Use muon"),
        },
    };
    static_assert(std::size(specs) == kOptimizerParams);
    return specs;
}

} // namespace luthier
