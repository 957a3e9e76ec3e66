// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/param_groups.h"

namespace luthier
{

std::span<const ParamSpec> extraParams()
{
    static const ParamSpec specs[] = {
        {
            .key = "neftune_noise_alpha",
            .field = field<&TrainingParams::neftuneNoiseAlpha>(),
            .group = Group::Extra,
            .label = LUTHIER_TEXT("Params", "NEFTune alpha"),
            .boardElement = "train.neftune_alpha",
        },
        {
            .key = "use_llama_pro",
            .field = field<&FinetuningParams::useLlamaPro>(),
            .group = Group::Extra,
            .label = LUTHIER_TEXT("Params", "Enable LLaMA Pro"),
            .boardElement = "train.use_llama_pro",
        },
        {
            .key = "use_dft_loss",
            .field = field<&FinetuningParams::useDftLoss>(),
            .group = Group::Extra,
            .label = LUTHIER_TEXT("Params", "Use dft loss"),
        },
        {
            .key = "use_asft_loss",
            .field = field<&FinetuningParams::useAsftLoss>(),
            .group = Group::Extra,
            .label = LUTHIER_TEXT("Params", "Use asft loss"),
        },
        {
            .key = "asft_alpha",
            .field = field<&FinetuningParams::asftAlpha>(),
            .group = Group::Extra,
            .label = LUTHIER_TEXT("Params", "Asft alpha"),
        },
        {
            .key = "use_eaft_loss",
            .field = field<&FinetuningParams::useEaftLoss>(),
            .group = Group::Extra,
            .label = LUTHIER_TEXT("Params", "Use eaft loss"),
        },
        {
            .key = "eaft_alpha",
            .field = field<&FinetuningParams::eaftAlpha>(),
            .group = Group::Extra,
            .label = LUTHIER_TEXT("Params", "Eaft alpha"),
        },
        {
            .key = "include_num_input_tokens_seen",
            .field = field<&TrainingParams::includeNumInputTokensSeen>(),
            .group = Group::Extra,
            .label = LUTHIER_TEXT("Params", "Include num input tokens seen"),
            .choices = {{.value = "no"}, {.value = "all"}, {.value = "non_padding"}},
        },
        {
            .key = "include_effective_tokens_per_second",
            .field = field<&FinetuningParams::includeEffectiveTokensPerSecond>(),
            .group = Group::Extra,
            .label = LUTHIER_TEXT("Params", "Include effective tokens per second"),
        },
    };
    static_assert(std::size(specs) == kExtraParams);
    return specs;
}

} // namespace luthier
