// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/param_groups.h"

namespace luthier
{

std::span<const ParamSpec> trackingParams()
{
    static const ParamSpec specs[] = {
        {
            .key = "report_to",
            .field = listField<&TrainingParams::reportTo>(),
            .group = Group::Extra,
            .label = LUTHIER_TEXT("Params", "Enable external logger"),
            .boardElement = "train.report_to",
        },
        {
            .key = "run_name",
            .field = field<&TrainingParams::runName>(),
            .group = Group::Extra,
            .label = LUTHIER_TEXT("Params", "Run name"),
        },
        {
            .key = "logging_dir",
            .field = field<&TrainingParams::loggingDir>(),
            .group = Group::Extra,
            .label = LUTHIER_TEXT("Params", "Logging dir"),
        },
        {
            .key = "use_swanlab",
            .field = field<&FinetuningParams::useSwanlab>(),
            .group = Group::SwanLab,
            .label = LUTHIER_TEXT("Params", "Use SwanLab"),
            .boardElement = "train.use_swanlab",
        },
        {
            .key = "swanlab_project",
            .field = field<&FinetuningParams::swanlabProject>(),
            .group = Group::SwanLab,
            .label = LUTHIER_TEXT("Params", "SwanLab project"),
            .boardElement = "train.swanlab_project",
        },
        {
            .key = "swanlab_run_name",
            .field = field<&FinetuningParams::swanlabRunName>(),
            .group = Group::SwanLab,
            .label = LUTHIER_TEXT("Params", "SwanLab experiment name"),
            .boardElement = "train.swanlab_run_name",
        },
        {
            .key = "swanlab_workspace",
            .field = field<&FinetuningParams::swanlabWorkspace>(),
            .group = Group::SwanLab,
            .label = LUTHIER_TEXT("Params", "SwanLab workspace"),
            .boardElement = "train.swanlab_workspace",
        },
        {
            .key = "swanlab_api_key",
            .field = field<&FinetuningParams::swanlabApiKey>(),
            .group = Group::SwanLab,
            .label = LUTHIER_TEXT("Params", "SwanLab API key"),
            .boardElement = "train.swanlab_api_key",
        },
        {
            .key = "swanlab_mode",
            .field = namedField<&FinetuningParams::swanlabMode>(),
            .group = Group::SwanLab,
            .label = LUTHIER_TEXT("Params", "SwanLab mode"),
            .choices = {{.value = "cloud"}, {.value = "local"}},
            .boardElement = "train.swanlab_mode",
            .neverNull = true,
        },
    };
    static_assert(std::size(specs) == kTrackingParams);
    return specs;
}

} // namespace luthier
