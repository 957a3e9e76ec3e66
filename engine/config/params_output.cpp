// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/param_groups.h"

namespace luthier
{

std::span<const ParamSpec> outputParams()
{
    static const ParamSpec specs[] = {
        {
            .key = "output_dir",
            .field = field<&TrainingParams::outputDir>(),
            .group = Group::Output,
            .label = LUTHIER_TEXT("Params", "Output dir"),
            .boardElement = "train.output_dir",
        },
        {
            .key = "overwrite_output_dir",
            .field = field<&TrainingParams::overwriteOutputDir>(),
            .group = Group::Output,
            .label = LUTHIER_TEXT("Params", "Overwrite output dir"),
        },
        {
            .key = "resume_from_checkpoint",
            .field = field<&TrainingParams::resumeFromCheckpoint>(),
            .group = Group::Output,
            .label = LUTHIER_TEXT("Params", "Resume from checkpoint"),
        },
        {
            .key = "logging_steps",
            .field = field<&TrainingParams::loggingSteps>(),
            .group = Group::Output,
            .label = LUTHIER_TEXT("Params", "Logging steps"),
            .boardElement = "train.logging_steps",
        },
        {
            .key = "logging_strategy",
            .field = field<&TrainingParams::loggingStrategy>(),
            .group = Group::Output,
            .label = LUTHIER_TEXT("Params", "Logging strategy"),
            .choices = {{.value = "no"}, {.value = "steps"}, {.value = "epoch"}},
        },
        {
            .key = "logging_first_step",
            .field = field<&TrainingParams::loggingFirstStep>(),
            .group = Group::Output,
            .label = LUTHIER_TEXT("Params", "Logging first step"),
        },
        {
            .key = "logging_nan_inf_filter",
            .field = field<&TrainingParams::loggingNanInfFilter>(),
            .group = Group::Output,
            .label = LUTHIER_TEXT("Params", "Logging nan inf filter"),
        },
        {
            .key = "save_steps",
            .field = field<&TrainingParams::saveSteps>(),
            .group = Group::Output,
            .label = LUTHIER_TEXT("Params", "Save steps"),
            .boardElement = "train.save_steps",
        },
        {
            .key = "save_strategy",
            .field = field<&TrainingParams::saveStrategy>(),
            .group = Group::Output,
            .label = LUTHIER_TEXT("Params", "Save strategy"),
            .choices = {{.value = "no"}, {.value = "steps"}, {.value = "epoch"}, {.value = "best"}},
        },
        {
            .key = "save_total_limit",
            .field = field<&TrainingParams::saveTotalLimit>(),
            .group = Group::Output,
            .label = LUTHIER_TEXT("Params", "Save total limit"),
        },
        {
            .key = "save_only_model",
            .field = field<&TrainingParams::saveOnlyModel>(),
            .group = Group::Output,
            .label = LUTHIER_TEXT("Params", "Save only model"),
        },
        {
            .key = "plot_loss",
            .field = field<&FinetuningParams::plotLoss>(),
            .group = Group::Output,
            .label = LUTHIER_TEXT("Params", "Plot loss"),
        },
        {
            .key = "ignore_data_skip",
            .field = field<&TrainingParams::ignoreDataSkip>(),
            .group = Group::Output,
            .label = LUTHIER_TEXT("Params", "Ignore data skip"),
        },
    };
    static_assert(std::size(specs) == kOutputParams);
    return specs;
}

} // namespace luthier
