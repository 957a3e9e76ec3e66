// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/param_groups.h"

namespace luthier
{

std::span<const ParamSpec> loraParams()
{
    static const ParamSpec specs[] = {
        {
            .key = "lora_rank",
            .field = field<&FinetuningParams::loraRank>(),
            .group = Group::Lora,
            .label = LUTHIER_TEXT("Params", "LoRA rank"),
            .boardElement = "train.lora_rank",
        },
        {
            .key = "lora_alpha",
            .field = field<&FinetuningParams::loraAlpha>(),
            .group = Group::Lora,
            .label = LUTHIER_TEXT("Params", "LoRA alpha"),
            .boardElement = "train.lora_alpha",
        },
        {
            .key = "lora_dropout",
            .field = field<&FinetuningParams::loraDropout>(),
            .group = Group::Lora,
            .label = LUTHIER_TEXT("Params", "LoRA dropout"),
            .boardElement = "train.lora_dropout",
        },
        {
            .key = "lora_target",
            .field = listField<&FinetuningParams::loraTarget>(),
            .group = Group::Lora,
            .label = LUTHIER_TEXT("Params", "LoRA modules"),
            .boardElement = "train.lora_target",
            .neverNull = true,
        },
        {
            .key = "additional_target",
            .field = listField<&FinetuningParams::additionalTarget>(),
            .group = Group::Lora,
            .label = LUTHIER_TEXT("Params", "Additional modules"),
            .boardElement = "train.additional_target",
        },
        {
            .key = "loraplus_lr_ratio",
            .field = field<&FinetuningParams::loraplusLrRatio>(),
            .group = Group::Lora,
            .label = LUTHIER_TEXT("Params", "LoRA+ LR ratio"),
            .boardElement = "train.loraplus_lr_ratio",
        },
        {
            .key = "loraplus_lr_embedding",
            .field = field<&FinetuningParams::loraplusLrEmbedding>(),
            .group = Group::Lora,
            .label = LUTHIER_TEXT("Params", "Loraplus lr embedding"),
        },
        {
            .key = "create_new_adapter",
            .field = field<&FinetuningParams::createNewAdapter>(),
            .group = Group::Lora,
            .label = LUTHIER_TEXT("Params", "Create new adapter"),
            .boardElement = "train.create_new_adapter",
        },
        {
            .key = "use_rslora",
            .field = field<&FinetuningParams::useRslora>(),
            .group = Group::Lora,
            .label = LUTHIER_TEXT("Params", "Use rslora"),
            .boardElement = "train.use_rslora",
        },
        {
            .key = "use_dora",
            .field = field<&FinetuningParams::useDora>(),
            .group = Group::Lora,
            .label = LUTHIER_TEXT("Params", "Use DoRA"),
            .boardElement = "train.use_dora",
        },
        {
            .key = "pissa_init",
            .field = field<&FinetuningParams::pissaInit>(),
            .group = Group::Lora,
            .label = LUTHIER_TEXT("Params", "Use PiSSA"),
            .boardElement = "train.use_pissa",
        },
        {
            .key = "pissa_iter",
            .field = field<&FinetuningParams::pissaIter>(),
            .group = Group::Lora,
            .label = LUTHIER_TEXT("Params", "Pissa iter"),
        },
        {
            .key = "pissa_convert",
            .field = field<&FinetuningParams::pissaConvert>(),
            .group = Group::Lora,
            .label = LUTHIER_TEXT("Params", "Use PiSSA"),
            .boardElement = "train.use_pissa",
        },
        {
            .key = "oft_rank",
            .field = field<&FinetuningParams::oftRank>(),
            .group = Group::Lora,
            .label = LUTHIER_TEXT("Params", "Oft rank"),
        },
        {
            .key = "oft_block_size",
            .field = field<&FinetuningParams::oftBlockSize>(),
            .group = Group::Lora,
            .label = LUTHIER_TEXT("Params", "Oft block size"),
        },
        {
            .key = "oft_target",
            .field = listField<&FinetuningParams::oftTarget>(),
            .group = Group::Lora,
            .label = LUTHIER_TEXT("Params", "Oft target"),
            .neverNull = true,
        },
        {
            .key = "module_dropout",
            .field = field<&FinetuningParams::moduleDropout>(),
            .group = Group::Lora,
            .label = LUTHIER_TEXT("Params", "Module dropout"),
        },
    };
    static_assert(std::size(specs) == kLoraParams);
    return specs;
}

} // namespace luthier
