// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/param_groups.h"

namespace luthier
{

std::span<const ParamSpec> distributedParams()
{
    static const ParamSpec specs[] = {
        {
            .key = "deepspeed",
            .field = jsonField<&TrainingParams::deepspeed>(),
            .group = Group::Distributed,
            .label = LUTHIER_TEXT("Params", "DeepSpeed stage"),
            .boardElement = "train.ds_stage",
        },
        {
            .key = "fsdp",
            .field = field<&TrainingParams::fsdp>(),
            .group = Group::Distributed,
            .label = LUTHIER_TEXT("Params", "Fsdp"),
        },
        {
            .key = "fsdp_config",
            .field = jsonField<&TrainingParams::fsdpConfig>(),
            .group = Group::Distributed,
            .label = LUTHIER_TEXT("Params", "Fsdp config"),
        },
        {
            .key = "ddp_timeout",
            .field = field<&TrainingParams::ddpTimeout>(),
            .group = Group::Distributed,
            .label = LUTHIER_TEXT("Params", "Ddp timeout"),
        },
    };
    static_assert(std::size(specs) == kDistributedParams);
    return specs;
}

} // namespace luthier
