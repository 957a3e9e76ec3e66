// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/param_groups.h"

namespace luthier
{

std::span<const ParamSpec> projectionParams()
{
    static const ParamSpec specs[] = {
        {
            .key = "use_galore",
            .field = field<&FinetuningParams::useGalore>(),
            .group = Group::Galore,
            .label = LUTHIER_TEXT("Params", "Use GaLore"),
            .boardElement = "train.use_galore",
        },
        {
            .key = "galore_rank",
            .field = field<&FinetuningParams::galoreRank>(),
            .group = Group::Galore,
            .label = LUTHIER_TEXT("Params", "GaLore rank"),
            .boardElement = "train.galore_rank",
        },
        {
            .key = "galore_update_interval",
            .field = field<&FinetuningParams::galoreUpdateInterval>(),
            .group = Group::Galore,
            .label = LUTHIER_TEXT("Params", "Update interval"),
            .boardElement = "train.galore_update_interval",
        },
        {
            .key = "galore_scale",
            .field = field<&FinetuningParams::galoreScale>(),
            .group = Group::Galore,
            .label = LUTHIER_TEXT("Params", "GaLore scale"),
            .boardElement = "train.galore_scale",
        },
        {
            .key = "galore_target",
            .field = listField<&FinetuningParams::galoreTarget>(),
            .group = Group::Galore,
            .label = LUTHIER_TEXT("Params", "GaLore modules"),
            .boardElement = "train.galore_target",
            .neverNull = true,
        },
        {
            .key = "galore_layerwise",
            .field = field<&FinetuningParams::galoreLayerwise>(),
            .group = Group::Galore,
            .label = LUTHIER_TEXT("Params", "Galore layerwise"),
        },
        {
            .key = "use_apollo",
            .field = field<&FinetuningParams::useApollo>(),
            .group = Group::Apollo,
            .label = LUTHIER_TEXT("Params", "Use APOLLO"),
            .boardElement = "train.use_apollo",
        },
        {
            .key = "apollo_rank",
            .field = field<&FinetuningParams::apolloRank>(),
            .group = Group::Apollo,
            .label = LUTHIER_TEXT("Params", "APOLLO rank"),
            .boardElement = "train.apollo_rank",
        },
        {
            .key = "apollo_update_interval",
            .field = field<&FinetuningParams::apolloUpdateInterval>(),
            .group = Group::Apollo,
            .label = LUTHIER_TEXT("Params", "Update interval"),
            .boardElement = "train.apollo_update_interval",
        },
        {
            .key = "apollo_scale",
            .field = field<&FinetuningParams::apolloScale>(),
            .group = Group::Apollo,
            .label = LUTHIER_TEXT("Params", "APOLLO scale"),
            .boardElement = "train.apollo_scale",
        },
        {
            .key = "apollo_target",
            .field = listField<&FinetuningParams::apolloTarget>(),
            .group = Group::Apollo,
            .label = LUTHIER_TEXT("Params", "APOLLO modules"),
            .boardElement = "train.apollo_target",
            .neverNull = true,
        },
        {
            .key = "apollo_layerwise",
            .field = field<&FinetuningParams::apolloLayerwise>(),
            .group = Group::Apollo,
            .label = LUTHIER_TEXT("Params", "Apollo layerwise"),
        },
        {
            .key = "use_badam",
            .field = field<&FinetuningParams::useBadam>(),
            .group = Group::Badam,
            .label = LUTHIER_TEXT("Params", "Use BAdam"),
            .boardElement = "train.use_badam",
        },
        {
            .key = "badam_mode",
            .field = namedField<&FinetuningParams::badamMode>(),
            .group = Group::Badam,
            .label = LUTHIER_TEXT("Params", "BAdam mode"),
            .choices = {{.value = "layer"}, {.value = "ratio"}},
            .boardElement = "train.badam_mode",
            .neverNull = true,
        },
        {
            .key = "badam_switch_mode",
            .field = namedField<&FinetuningParams::badamSwitchMode>(),
            .group = Group::Badam,
            .label = LUTHIER_TEXT("Params", "Switch mode"),
            .choices = {{.value = "ascending"}, {.value = "descending"}, {.value = "random"}, {.value = "fixed"}},
            .boardElement = "train.badam_switch_mode",
        },
        {
            .key = "badam_switch_interval",
            .field = field<&FinetuningParams::badamSwitchInterval>(),
            .group = Group::Badam,
            .label = LUTHIER_TEXT("Params", "Switch interval"),
            .boardElement = "train.badam_switch_interval",
        },
        {
            .key = "badam_update_ratio",
            .field = field<&FinetuningParams::badamUpdateRatio>(),
            .group = Group::Badam,
            .label = LUTHIER_TEXT("Params", "Update ratio"),
            .boardElement = "train.badam_update_ratio",
        },
    };
    static_assert(std::size(specs) == kProjectionParams);
    return specs;
}

} // namespace luthier
