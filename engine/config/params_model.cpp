// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/param_groups.h"

namespace luthier
{

std::span<const ParamSpec> modelParams()
{
    static const ParamSpec specs[] = {
        {
            .key = "model_name_or_path",
            .field = field<&ModelParams::modelNameOrPath>(),
            .group = Group::Model,
            .label = LUTHIER_TEXT("Params", "Model path"),
            .boardElement = "top.model_path",
        },
        {
            .key = "finetuning_type",
            .field = field<&FinetuningParams::finetuningType>(),
            .group = Group::Model,
            .label = LUTHIER_TEXT("Params", "Finetuning method"),
            .choices = {{.value = "lora"}, {.value = "oft"}, {.value = "freeze"}, {.value = "full"}},
            .boardElement = "top.finetuning_type",
        },
        {
            .key = "adapter_name_or_path",
            .field = listField<&ModelParams::adapterNameOrPath>(),
            .group = Group::Model,
            .label = LUTHIER_TEXT("Params", "Checkpoint path"),
            .boardElement = "top.checkpoint_path",
        },
        {
            .key = "template",
            .field = field<&DataParams::templateName>(),
            .group = Group::Model,
            .label = LUTHIER_TEXT("Params", "Chat template"),
            .boardElement = "top.template",
        },
        {
            .key = "quantization_bit",
            .field = field<&ModelParams::quantizationBit>(),
            .group = Group::Model,
            .label = LUTHIER_TEXT("Params", "Quantization bit"),
            .boardElement = "top.quantization_bit",
        },
        {
            .key = "quantization_method",
            .field = field<&ModelParams::quantizationMethod>(),
            .group = Group::Model,
            .label = LUTHIER_TEXT("Params", "Quantization method"),
            .choices = {{.value = "bnb"}, {.value = "gptq"}, {.value = "awq"}, {.value = "aqlm"}, {.value = "quanto"},
                {.value = "eetq"}, {.value = "hqq"}, {.value = "mxfp4"}, {.value = "fp8"}},
            .boardElement = "top.quantization_method",
        },
        {
            .key = "quantization_type",
            .field = field<&ModelParams::quantizationType>(),
            .group = Group::Model,
            .label = LUTHIER_TEXT("Params", "Quantization type"),
            .choices = {{.value = "fp4"}, {.value = "nf4"}},
        },
        {
            .key = "double_quantization",
            .field = field<&ModelParams::doubleQuantization>(),
            .group = Group::Model,
            .label = LUTHIER_TEXT("Params", "Quantization bit"),
            .boardElement = "top.quantization_bit",
        },
        {
            .key = "rope_scaling",
            .field = field<&ModelParams::ropeScaling>(),
            .group = Group::Model,
            .label = LUTHIER_TEXT("Params", "RoPE scaling"),
            .choices = {{.value = "linear"}, {.value = "dynamic"}, {.value = "yarn"}, {.value = "llama3"}},
            .boardElement = "top.rope_scaling",
        },
        {
            .key = "flash_attn",
            .field = field<&ModelParams::flashAttn>(),
            .group = Group::Model,
            .label = LUTHIER_TEXT("Params", "Booster"),
            .choices = {{.value = "auto"}, {.value = "disabled"}, {.value = "sdpa"}, {.value = "fa2"},
                {.value = "fa3"}},
            .boardElement = "top.booster",
        },
        {
            .key = "use_unsloth",
            .field = field<&ModelParams::useUnsloth>(),
            .group = Group::Model,
            .label = LUTHIER_TEXT("Params", "Booster"),
            .boardElement = "top.booster",
        },
        {
            .key = "enable_liger_kernel",
            .field = field<&ModelParams::enableLigerKernel>(),
            .group = Group::Model,
            .label = LUTHIER_TEXT("Params", "Booster"),
            .boardElement = "top.booster",
        },
        {
            .key = "trust_remote_code",
            .field = field<&ModelParams::trustRemoteCode>(),
            .group = Group::Model,
            .label = LUTHIER_TEXT("Params", "Trust remote code"),
        },
        {
            .key = "cache_dir",
            .field = field<&ModelParams::cacheDir>(),
            .group = Group::Model,
            .label = LUTHIER_TEXT("Params", "Cache dir"),
        },
        {
            .key = "model_revision",
            .field = field<&ModelParams::modelRevision>(),
            .group = Group::Model,
            .label = LUTHIER_TEXT("Params", "Model revision"),
            .neverNull = true,
        },
        {
            .key = "adapter_folder",
            .field = field<&ModelParams::adapterFolder>(),
            .group = Group::Model,
            .label = LUTHIER_TEXT("Params", "Adapter folder"),
        },
        {
            .key = "use_fast_tokenizer",
            .field = field<&ModelParams::useFastTokenizer>(),
            .group = Group::Model,
            .label = LUTHIER_TEXT("Params", "Use fast tokenizer"),
        },
        {
            .key = "split_special_tokens",
            .field = field<&ModelParams::splitSpecialTokens>(),
            .group = Group::Model,
            .label = LUTHIER_TEXT("Params", "Split special tokens"),
        },
        {
            .key = "resize_vocab",
            .field = field<&ModelParams::resizeVocab>(),
            .group = Group::Model,
            .label = LUTHIER_TEXT("Params", "Resize token embeddings"),
            .boardElement = "train.resize_vocab",
        },
        {
            .key = "add_tokens",
            .field = listField<&ModelParams::addTokens>(),
            .group = Group::Model,
            .label = LUTHIER_TEXT("Params", "Add tokens"),
        },
        {
            .key = "add_special_tokens",
            .field = listField<&ModelParams::addSpecialTokens>(),
            .group = Group::Model,
            .label = LUTHIER_TEXT("Params", "Add special tokens"),
        },
        {
            .key = "new_special_tokens_config",
            .field = field<&ModelParams::newSpecialTokensConfig>(),
            .group = Group::Model,
            .label = LUTHIER_TEXT("Params", "New special tokens config"),
        },
        {
            .key = "init_special_tokens",
            .field = field<&ModelParams::initSpecialTokens>(),
            .group = Group::Model,
            .label = LUTHIER_TEXT("Params", "Init special tokens"),
            .choices = {{.value = "noise_init"}, {.value = "desc_init"}, {.value = "desc_init_w_noise"}},
        },
        {
            .key = "disable_gradient_checkpointing",
            .field = field<&ModelParams::disableGradientCheckpointing>(),
            .group = Group::Model,
            .label = LUTHIER_TEXT("Params", "Disable gradient checkpointing"),
        },
        {
            .key = "gradient_checkpointing",
            .field = field<&TrainingParams::gradientCheckpointing>(),
            .group = Group::Model,
            .label = LUTHIER_TEXT("Params", "Gradient checkpointing"),
        },
        {
            .key = "gradient_checkpointing_kwargs",
            .field = jsonField<&TrainingParams::gradientCheckpointingKwargs>(),
            .group = Group::Model,
            .label = LUTHIER_TEXT("Params", "Gradient checkpointing kwargs"),
        },
        {
            .key = "use_reentrant_gc",
            .field = field<&ModelParams::useReentrantGc>(),
            .group = Group::Model,
            .label = LUTHIER_TEXT("Params", "Use reentrant gc"),
        },
        {
            .key = "use_unsloth_gc",
            .field = field<&ModelParams::useUnslothGc>(),
            .group = Group::Model,
            .label = LUTHIER_TEXT("Params", "Use unsloth gc"),
        },
        {
            .key = "upcast_layernorm",
            .field = field<&ModelParams::upcastLayernorm>(),
            .group = Group::Model,
            .label = LUTHIER_TEXT("Params", "Upcast layernorm"),
        },
        {
            .key = "upcast_lmhead_output",
            .field = field<&ModelParams::upcastLmheadOutput>(),
            .group = Group::Model,
            .label = LUTHIER_TEXT("Params", "Upcast lmhead output"),
        },
        {
            .key = "shift_attn",
            .field = field<&ModelParams::shiftAttn>(),
            .group = Group::Model,
            .label = LUTHIER_TEXT("Params", "Shift attn"),
        },
        {
            .key = "moe_aux_loss_coef",
            .field = field<&ModelParams::moeAuxLossCoef>(),
            .group = Group::Model,
            .label = LUTHIER_TEXT("Params", "Moe aux loss coef"),
        },
        {
            .key = "train_from_scratch",
            .field = field<&ModelParams::trainFromScratch>(),
            .group = Group::Model,
            .label = LUTHIER_TEXT("Params", "Train from scratch"),
        },
        {
            .key = "quantization_device_map",
            .field = namedField<&ModelParams::quantizationDeviceMap>(),
            .group = Group::Model,
            .label = LUTHIER_TEXT("Params", "Quantization device map"),
            .choices = {{.value = "auto"}},
        },
    };
    static_assert(std::size(specs) == kModelParams);
    return specs;
}

} // namespace luthier
