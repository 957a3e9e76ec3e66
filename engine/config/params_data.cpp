// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/param_groups.h"

namespace luthier
{

std::span<const ParamSpec> dataParams()
{
    static const ParamSpec specs[] = {
        {
            .key = "dataset_dir",
            .field = field<&DataParams::datasetDir>(),
            .group = Group::Data,
            .label = LUTHIER_TEXT("Params", "Data dir"),
            .boardElement = "train.dataset_dir",
            .neverNull = true,
        },
        {
            .key = "dataset",
            .field = listField<&DataParams::dataset>(),
            .group = Group::Data,
            .label = LUTHIER_TEXT("Params", "Dataset"),
            .boardElement = "train.dataset",
        },
        {
            .key = "cutoff_len",
            .field = field<&DataParams::cutoffLen>(),
            .group = Group::Data,
            .label = LUTHIER_TEXT("Params", "Cutoff length"),
            .boardElement = "train.cutoff_len",
        },
        {
            .key = "val_size",
            .field = field<&DataParams::valSize>(),
            .group = Group::Data,
            .label = LUTHIER_TEXT("Params", "Val size"),
            .boardElement = "train.val_size",
        },
        {
            .key = "max_samples",
            .field = field<&DataParams::maxSamples>(),
            .group = Group::Data,
            .label = LUTHIER_TEXT("Params", "Max samples"),
            .boardElement = "train.max_samples",
        },
        {
            .key = "packing",
            .field = field<&DataParams::packing>(),
            .group = Group::Data,
            .label = LUTHIER_TEXT("Params", "Pack sequences"),
            .boardElement = "train.packing",
        },
        {
            .key = "neat_packing",
            .field = field<&DataParams::neatPacking>(),
            .group = Group::Data,
            .label = LUTHIER_TEXT("Params", "Use neat packing"),
            .boardElement = "train.neat_packing",
        },
        {
            .key = "train_on_prompt",
            .field = field<&DataParams::trainOnPrompt>(),
            .group = Group::Data,
            .label = LUTHIER_TEXT("Params", "Train on prompt"),
            .boardElement = "train.train_on_prompt",
        },
        {
            .key = "mask_history",
            .field = field<&DataParams::maskHistory>(),
            .group = Group::Data,
            .label = LUTHIER_TEXT("Params", "Mask history"),
            .boardElement = "train.mask_history",
        },
        {
            .key = "eval_dataset",
            .field = listField<&DataParams::evalDataset>(),
            .group = Group::Data,
            .label = LUTHIER_TEXT("Params", "Dataset"),
            .boardElement = "eval.dataset",
        },
        {
            .key = "media_dir",
            .field = field<&DataParams::mediaDir>(),
            .group = Group::Data,
            .label = LUTHIER_TEXT("Params", "Media dir"),
        },
        {
            .key = "mix_strategy",
            .field = field<&DataParams::mixStrategy>(),
            .group = Group::Data,
            .label = LUTHIER_TEXT("Params", "Mix strategy"),
            .choices = {{.value = "concat"}, {.value = "interleave_under"}, {.value = "interleave_over"},
                {.value = "interleave_once"}},
        },
        {
            .key = "interleave_probs",
            .field = listField<&DataParams::interleaveProbs>(),
            .group = Group::Data,
            .label = LUTHIER_TEXT("Params", "Interleave probs"),
        },
        {
            .key = "default_system",
            .field = field<&DataParams::defaultSystem>(),
            .group = Group::Data,
            .label = LUTHIER_TEXT("Params", "Default system"),
        },
        {
            .key = "tool_format",
            .field = field<&DataParams::toolFormat>(),
            .group = Group::Data,
            .label = LUTHIER_TEXT("Params", "Tool format"),
        },
        {
            .key = "enable_thinking",
            .field = field<&DataParams::enableThinking>(),
            .group = Group::Data,
            .label = LUTHIER_TEXT("Params", "Enable thinking"),
            .boardElement = "train.enable_thinking",
        },
        {
            .key = "preserve_thinking",
            .field = field<&DataParams::preserveThinking>(),
            .group = Group::Data,
            .label = LUTHIER_TEXT("Params", "Preserve thinking"),
        },
        {
            .key = "preprocessing_num_workers",
            .field = field<&DataParams::preprocessingNumWorkers>(),
            .group = Group::Data,
            .label = LUTHIER_TEXT("Params", "Preprocessing num workers"),
        },
        {
            .key = "preprocessing_batch_size",
            .field = field<&DataParams::preprocessingBatchSize>(),
            .group = Group::Data,
            .label = LUTHIER_TEXT("Params", "Preprocessing batch size"),
        },
        {
            .key = "overwrite_cache",
            .field = field<&DataParams::overwriteCache>(),
            .group = Group::Data,
            .label = LUTHIER_TEXT("Params", "Overwrite cache"),
        },
        {
            .key = "tokenized_path",
            .field = field<&DataParams::tokenizedPath>(),
            .group = Group::Data,
            .label = LUTHIER_TEXT("Params", "Tokenized path"),
        },
        {
            .key = "ignore_pad_token_for_loss",
            .field = field<&DataParams::ignorePadTokenForLoss>(),
            .group = Group::Data,
            .label = LUTHIER_TEXT("Params", "Ignore pad token for loss"),
        },
        {
            .key = "streaming",
            .field = field<&DataParams::streaming>(),
            .group = Group::Data,
            .label = LUTHIER_TEXT("Params", "Streaming"),
        },
        {
            .key = "buffer_size",
            .field = field<&DataParams::bufferSize>(),
            .group = Group::Data,
            .label = LUTHIER_TEXT("Params", "Buffer size"),
        },
        {
            .key = "dataloader_num_workers",
            .field = field<&TrainingParams::dataloaderNumWorkers>(),
            .group = Group::Data,
            .label = LUTHIER_TEXT("Params", "Dataloader num workers"),
        },
        {
            .key = "dataloader_prefetch_factor",
            .field = field<&TrainingParams::dataloaderPrefetchFactor>(),
            .group = Group::Data,
            .label = LUTHIER_TEXT("Params", "Dataloader prefetch factor"),
        },
        {
            .key = "dataloader_persistent_workers",
            .field = field<&TrainingParams::dataloaderPersistentWorkers>(),
            .group = Group::Data,
            .label = LUTHIER_TEXT("Params", "Dataloader persistent workers"),
        },
        {
            .key = "dataloader_pin_memory",
            .field = field<&TrainingParams::dataloaderPinMemory>(),
            .group = Group::Data,
            .label = LUTHIER_TEXT("Params", "Dataloader pin memory"),
        },
        {
            .key = "dataloader_drop_last",
            .field = field<&TrainingParams::dataloaderDropLast>(),
            .group = Group::Data,
            .label = LUTHIER_TEXT("Params", "Dataloader drop last"),
        },
    };
    static_assert(std::size(specs) == kDataParams);
    return specs;
}

} // namespace luthier
