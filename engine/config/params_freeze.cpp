// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/param_groups.h"

namespace luthier
{

std::span<const ParamSpec> freezeParams()
{
    static const ParamSpec specs[] = {
        {
            .key = "freeze_trainable_layers",
            .field = field<&FinetuningParams::freezeTrainableLayers>(),
            .group = Group::Freeze,
            .label = LUTHIER_TEXT("Params", "Trainable layers"),
            .boardElement = "train.freeze_trainable_layers",
        },
        {
            .key = "freeze_trainable_modules",
            .field = listField<&FinetuningParams::freezeTrainableModules>(),
            .group = Group::Freeze,
            .label = LUTHIER_TEXT("Params", "Trainable modules"),
            .boardElement = "train.freeze_trainable_modules",
            .neverNull = true,
        },
        {
            .key = "freeze_extra_modules",
            .field = listField<&FinetuningParams::freezeExtraModules>(),
            .group = Group::Freeze,
            .label = LUTHIER_TEXT("Params", "Extra modules"),
            .boardElement = "train.freeze_extra_modules",
        },
    };
    static_assert(std::size(specs) == kFreezeParams);
    return specs;
}

} // namespace luthier
