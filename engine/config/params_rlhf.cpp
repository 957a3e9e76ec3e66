// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/param_groups.h"

namespace luthier
{

std::span<const ParamSpec> rlhfParams()
{
    static const ParamSpec specs[] = {
        {
            .key = "pref_loss",
            .field = field<&FinetuningParams::prefLoss>(),
            .group = Group::Rlhf,
            .label = LUTHIER_TEXT("Params", "Loss type"),
            .choices = {{.value = "sigmoid"}, {.value = "hinge"}, {.value = "ipo"}, {.value = "kto_pair"},
                {.value = "orpo"}, {.value = "simpo"}},
            .boardElement = "train.pref_loss",
        },
        {
            .key = "pref_beta",
            .field = field<&FinetuningParams::prefBeta>(),
            .group = Group::Rlhf,
            .label = LUTHIER_TEXT("Params", "Beta value"),
            .boardElement = "train.pref_beta",
        },
        {
            .key = "pref_ftx",
            .field = field<&FinetuningParams::prefFtx>(),
            .group = Group::Rlhf,
            .label = LUTHIER_TEXT("Params", "Ftx gamma"),
            .boardElement = "train.pref_ftx",
        },
        {
            .key = "pref_bco_weight",
            .field = field<&FinetuningParams::prefBcoWeight>(),
            .group = Group::Rlhf,
            .label = LUTHIER_TEXT("Params", "Pref bco weight"),
        },
        {
            .key = "dpo_label_smoothing",
            .field = field<&FinetuningParams::dpoLabelSmoothing>(),
            .group = Group::Rlhf,
            .label = LUTHIER_TEXT("Params", "Dpo label smoothing"),
        },
        {
            .key = "simpo_gamma",
            .field = field<&FinetuningParams::simpoGamma>(),
            .group = Group::Rlhf,
            .label = LUTHIER_TEXT("Params", "Simpo gamma"),
        },
        {
            .key = "ld_alpha",
            .field = field<&FinetuningParams::ldAlpha>(),
            .group = Group::Rlhf,
            .label = LUTHIER_TEXT("Params", "Ld alpha"),
        },
        {
            .key = "kto_chosen_weight",
            .field = field<&FinetuningParams::ktoChosenWeight>(),
            .group = Group::Rlhf,
            .label = LUTHIER_TEXT("Params", "Kto chosen weight"),
        },
        {
            .key = "kto_rejected_weight",
            .field = field<&FinetuningParams::ktoRejectedWeight>(),
            .group = Group::Rlhf,
            .label = LUTHIER_TEXT("Params", "Kto rejected weight"),
        },
        {
            .key = "ref_model",
            .field = field<&FinetuningParams::refModel>(),
            .group = Group::Rlhf,
            .label = LUTHIER_TEXT("Params", "Ref model"),
        },
        {
            .key = "ref_model_adapters",
            .field = field<&FinetuningParams::refModelAdapters>(),
            .group = Group::Rlhf,
            .label = LUTHIER_TEXT("Params", "Ref model adapters"),
        },
        {
            .key = "ref_model_quantization_bit",
            .field = field<&FinetuningParams::refModelQuantizationBit>(),
            .group = Group::Rlhf,
            .label = LUTHIER_TEXT("Params", "Ref model quantization bit"),
        },
        {
            .key = "reward_model",
            .field = field<&FinetuningParams::rewardModel>(),
            .group = Group::Rlhf,
            .label = LUTHIER_TEXT("Params", "Reward model"),
            .boardElement = "train.reward_model",
        },
        {
            .key = "reward_model_adapters",
            .field = field<&FinetuningParams::rewardModelAdapters>(),
            .group = Group::Rlhf,
            .label = LUTHIER_TEXT("Params", "Reward model adapters"),
        },
        {
            .key = "reward_model_quantization_bit",
            .field = field<&FinetuningParams::rewardModelQuantizationBit>(),
            .group = Group::Rlhf,
            .label = LUTHIER_TEXT("Params", "Reward model quantization bit"),
        },
        {
            .key = "reward_model_type",
            .field = field<&FinetuningParams::rewardModelType>(),
            .group = Group::Rlhf,
            .label = LUTHIER_TEXT("Params", "Reward model"),
            .choices = {{.value = "lora"}, {.value = "full"}, {.value = "api"}},
            .boardElement = "train.reward_model",
        },
        {
            .key = "ppo_score_norm",
            .field = field<&FinetuningParams::ppoScoreNorm>(),
            .group = Group::Rlhf,
            .label = LUTHIER_TEXT("Params", "Score norm"),
            .boardElement = "train.ppo_score_norm",
        },
        {
            .key = "ppo_whiten_rewards",
            .field = field<&FinetuningParams::ppoWhitenRewards>(),
            .group = Group::Rlhf,
            .label = LUTHIER_TEXT("Params", "Whiten rewards"),
            .boardElement = "train.ppo_whiten_rewards",
        },
        {
            .key = "ppo_buffer_size",
            .field = field<&FinetuningParams::ppoBufferSize>(),
            .group = Group::Rlhf,
            .label = LUTHIER_TEXT("Params", "Ppo buffer size"),
        },
        {
            .key = "ppo_epochs",
            .field = field<&FinetuningParams::ppoEpochs>(),
            .group = Group::Rlhf,
            .label = LUTHIER_TEXT("Params", "Ppo epochs"),
        },
        {
            .key = "ppo_target",
            .field = field<&FinetuningParams::ppoTarget>(),
            .group = Group::Rlhf,
            .label = LUTHIER_TEXT("Params", "Ppo target"),
        },
    };
    static_assert(std::size(specs) == kRlhfParams);
    return specs;
}

} // namespace luthier
