// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/table/param_groups.h"

namespace luthier
{

std::span<const ParamSpec> freezeParams()
{
    static const ParamSpec specs[] = {
        {.key = "freeze_trainable_layers",
            .field = field<&FinetuningParams::freezeTrainableLayers>(),
            .group = Group::Freeze,
            .label = LUTHIER_TEXT("Params", "Trainable layers"),
            .help = {.what = LUTHIER_TEXT("Params",
                         "How many layers the freeze method trains: the last ones if positive, the first ones if "
                         "negative. With LLaMA Pro, the number of added layers."),
                .advice = LUTHIER_TEXT("Params",
                    "Start with 2. Raise it if the model learns too little and memory allows; lower it if it forgets "
                    "or does not fit."),
                .memory = LUTHIER_TEXT("Params", "About 16 bytes per trained parameter."),
                .speed =
                    LUTHIER_TEXT("Params", "Backward stops at the first trained layer, so few last layers are fast."),
                .quality =
                    LUTHIER_TEXT("Params", "The last layers change style and format; early layers touch everything.")},
            .unit = LUTHIER_TEXT("Params", "layers"),
            .range = {.step = 1},
            .slider = {.minimum = -128, .maximum = 128},
            .visibleIf = {equals("finetuning_type", {"freeze", "lora", "oft"})},
            .related = {"freeze_trainable_modules", "freeze_extra_modules", "use_llama_pro"},
            .synonyms = {"freeze", "trainable layers", "layers", "partial tuning", "可训练层数", "冻结", "冻结层",
                "部分参数微调"},
            .boardElements = {"train.freeze_trainable_layers"}},
        {.key = "freeze_trainable_modules",
            .field = listField<&FinetuningParams::freezeTrainableModules>(),
            .group = Group::Freeze,
            .label = LUTHIER_TEXT("Params", "Trainable modules"),
            .help = {.what = LUTHIER_TEXT("Params",
                         "Which parts of the chosen layers are trained, separated by commas: all, or names such as mlp "
                         "or self_attn."),
                .advice = LUTHIER_TEXT("Params",
                    "Keep all. Name mlp alone for new facts with less memory; go back to all if the model learns too "
                    "little."),
                .memory = LUTHIER_TEXT("Params", "In proportion to the chosen parts."),
                .speed = LUTHIER_TEXT("Params", "Fewer parts, fewer weight gradients."),
                .quality = LUTHIER_TEXT("Params", "With fewer parts less is changed, and less is forgotten.")},
            .visibleIf = {equals("finetuning_type", {"freeze"})},
            .related = {"freeze_trainable_layers", "freeze_extra_modules"},
            .synonyms = {"trainable modules", "mlp", "self_attn", "可训练模块", "模块"},
            .boardElements = {"train.freeze_trainable_modules"},
            .neverNull = true},
        {.key = "freeze_extra_modules",
            .field = listField<&FinetuningParams::freezeExtraModules>(),
            .group = Group::Freeze,
            .label = LUTHIER_TEXT("Params", "Extra modules"),
            .help =
                {.what = LUTHIER_TEXT("Params",
                     "Parts outside the layers to train as well, separated by commas: embed_tokens, norm, lm_head."),
                    .advice = LUTHIER_TEXT("Params",
                        "Add embed_tokens and lm_head after new tokens were added. Leave it empty otherwise, above all "
                        "when memory is short."),
                    .memory = LUTHIER_TEXT(
                        "Params", "An embedding table of a 7B model takes over 8 GB with its optimizer state."),
                    .speed = LUTHIER_TEXT("Params", "Slightly slower."),
                    .quality = LUTHIER_TEXT("Params", "Needed for new tokens; risky without.")},
            .visibleIf = {equals("finetuning_type", {"freeze"})},
            .related = {"freeze_trainable_modules", "resize_vocab"},
            .synonyms = {"extra modules", "embedding", "lm_head", "额外模块", "训练词嵌入"},
            .boardElements = {"train.freeze_extra_modules"}},
    };
    static_assert(std::size(specs) == kFreezeParams);
    return specs;
}

} // namespace luthier
