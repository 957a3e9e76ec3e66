// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/table/param_groups.h"

namespace luthier
{

std::span<const ParamSpec> extraParams()
{
    static const Text plainLoss = LUTHIER_TEXT("Params", "Our engine uses the plain cross entropy.");
    static const ParamSpec specs[] = {
        {.key = "neftune_noise_alpha",
            .field = field<&TrainingParams::neftuneNoiseAlpha>(),
            .group = Group::Extra,
            .label = LUTHIER_TEXT("Params", "NEFTune alpha"),
            .help = {.what = LUTHIER_TEXT("Params",
                         "Adds random noise of this strength to the embeddings while training; longer samples get less "
                         "per value."),
                .advice = LUTHIER_TEXT("Params",
                    "Try 5 for chat data of a few thousand rows. Lower it if facts suffer, raise it up to 15 if "
                    "answers stay short copies. Leave it empty for exact tasks such as extraction or code."),
                .memory = LUTHIER_TEXT("Params", "No effect."),
                .speed = LUTHIER_TEXT("Params", "No effect."),
                .quality = LUTHIER_TEXT("Params", "Answers become longer and less copied; facts may suffer.")},
            .range = {.minimum = 0, .step = 0.1},
            .slider = {.minimum = 0, .maximum = 10},
            .related = {"lora_dropout", "num_train_epochs", "weight_decay"},
            .synonyms = {"neftune", "noise", "embedding noise", "longer answers", "噪声", "噪声参数", "嵌入噪声"},
            .boardElements = {"train.neftune_alpha"}},
        {.key = "use_llama_pro",
            .field = field<&FinetuningParams::useLlamaPro>(),
            .group = Group::Extra,
            .label = LUTHIER_TEXT("Params", "LLaMA Pro"),
            .help = {.what = LUTHIER_TEXT(
                         "Params", "Trains only the added layers of a model that was expanded with copied blocks."),
                .advice = LUTHIER_TEXT("Params",
                    "Turn it on after expanding a model, with the number of added layers as trainable layers. Leave it "
                    "off for ordinary models. Not with full tuning."),
                .memory = LUTHIER_TEXT("Params", "As the trained layers ask."),
                .speed = LUTHIER_TEXT("Params", "Fewer gradients than full tuning."),
                .quality = LUTHIER_TEXT("Params", "Adds knowledge with little forgetting.")},
            .visibleIf = {equals("finetuning_type", {"lora", "oft", "freeze"})},
            .support = Support::ExportOnly,
            .supportNote = LUTHIER_TEXT("Params", "Our engine trains every layer's adapter."),
            .related = {"freeze_trainable_layers", "finetuning_type"},
            .synonyms = {"llama pro", "block expansion", "expanded model", "块扩展", "层扩展"},
            .boardElements = {"train.use_llama_pro"}},
        {.key = "use_dft_loss",
            .field = field<&FinetuningParams::useDftLoss>(),
            .group = Group::Extra,
            .label = LUTHIER_TEXT("Params", "DFT loss"),
            .help = {.what = LUTHIER_TEXT(
                         "Params", "Multiplies the loss of each token by the probability that the model gives it."),
                .advice = LUTHIER_TEXT("Params",
                    "Turn it on for data with answers far from what the model would say: tokens it finds absurd then "
                    "count less. Leave it off for new facts. Use one special loss at a time."),
                .memory = LUTHIER_TEXT("Params", "No effect."),
                .speed = LUTHIER_TEXT("Params", "No effect."),
                .quality =
                    LUTHIER_TEXT("Params", "Keeps more of the old abilities and learns rare facts more slowly.")},
            .visibleIf = {equals("stage", {"sft"})},
            .support = Support::ExportOnly,
            .supportNote = plainLoss,
            .related = {"use_asft_loss", "use_eaft_loss", "learning_rate"},
            .synonyms = {"dft", "dynamic fine-tuning", "special loss", "损失函数", "动态微调"}},
        {.key = "use_asft_loss",
            .field = field<&FinetuningParams::useAsftLoss>(),
            .group = Group::Extra,
            .label = LUTHIER_TEXT("Params", "ASFT loss"),
            .help = {.what = LUTHIER_TEXT(
                         "Params", "The DFT loss plus a term that holds the model near its starting point."),
                .advice = LUTHIER_TEXT("Params",
                    "Turn it on for small datasets on which the model must not drift; its weight has a setting of its "
                    "own. Leave it off when memory is short."),
                .memory = LUTHIER_TEXT("Params", "A second set of logits; under full tuning a second model."),
                .speed = LUTHIER_TEXT("Params", "One more forward pass."),
                .quality = LUTHIER_TEXT("Params", "Drifts less than DFT alone.")},
            .visibleIf = {equals("stage", {"sft"})},
            .support = Support::ExportOnly,
            .supportNote = plainLoss,
            .related = {"asft_alpha", "use_dft_loss"},
            .synonyms = {"asft", "anchored", "forgetting", "loss", "损失函数", "防遗忘"}},
        {.key = "asft_alpha",
            .field = field<&FinetuningParams::asftAlpha>(),
            .group = Group::Extra,
            .label = LUTHIER_TEXT("Params", "ASFT weight"),
            .help = {.what = LUTHIER_TEXT("Params", "The weight of the term that holds the model near its start."),
                .advice = LUTHIER_TEXT("Params",
                    "0.1 is the usual value. Raise it if the model drifts from its old abilities; lower it if it "
                    "learns too little of your data."),
                .memory = LUTHIER_TEXT("Params", "No effect."),
                .speed = LUTHIER_TEXT("Params", "No effect."),
                .quality = LUTHIER_TEXT("Params", "A balance between learning and keeping.")},
            .range = {.minimum = 0, .step = 0.01},
            .visibleIf = {isSet("use_asft_loss")},
            .support = Support::ExportOnly,
            .supportNote = plainLoss,
            .related = {"use_asft_loss", "learning_rate"},
            .synonyms = {"asft weight", "kl weight", "锚定系数", "系数"}},
        {.key = "use_eaft_loss",
            .field = field<&FinetuningParams::useEaftLoss>(),
            .group = Group::Extra,
            .label = LUTHIER_TEXT("Params", "EAFT loss"),
            .help = {.what = LUTHIER_TEXT("Params",
                         "Weights each token by how unsure the model is about it, measured on its twenty likeliest "
                         "tokens."),
                .advice = LUTHIER_TEXT("Params",
                    "Turn it on for data that contradicts what the model firmly knows: those tokens then count "
                    "less. Leave it off to correct confident mistakes."),
                .memory = LUTHIER_TEXT("Params", "A little for the likeliest tokens."),
                .speed = LUTHIER_TEXT("Params", "Slightly slower."),
                .quality = LUTHIER_TEXT("Params", "Less forgetting; confident mistakes are corrected more slowly.")},
            .visibleIf = {equals("stage", {"sft"})},
            .support = Support::ExportOnly,
            .supportNote = plainLoss,
            .related = {"eaft_alpha", "use_dft_loss"},
            .synonyms = {"eaft", "entropy", "special loss", "损失函数", "熵加权"}},
        {.key = "eaft_alpha",
            .field = field<&FinetuningParams::eaftAlpha>(),
            .group = Group::Extra,
            .label = LUTHIER_TEXT("Params", "EAFT exponent"),
            .help = {.what = LUTHIER_TEXT(
                         "Params", "How strongly uncertainty weights the tokens: 0 not at all, 1 in proportion."),
                .advice = LUTHIER_TEXT("Params",
                    "Keep 1.0. Lower it if the loss hardly falls; raise it to concentrate further on tokens the model "
                    "is unsure of."),
                .memory = LUTHIER_TEXT("Params", "No effect."),
                .speed = LUTHIER_TEXT("Params", "No effect."),
                .quality = LUTHIER_TEXT("Params", "Higher values forget less and learn from fewer tokens.")},
            .range = {.minimum = 0, .step = 0.1},
            .visibleIf = {isSet("use_eaft_loss")},
            .support = Support::ExportOnly,
            .supportNote = plainLoss,
            .related = {"use_eaft_loss", "learning_rate"},
            .synonyms = {"eaft exponent", "exponent", "熵指数", "系数"}},
        {.key = "include_num_input_tokens_seen",
            .field = field<&TrainingParams::includeNumInputTokensSeen>(),
            .group = Group::Extra,
            .label = LUTHIER_TEXT("Params", "Count tokens"),
            .help = {.what = LUTHIER_TEXT("Params",
                         "Adds the number of tokens read so far to each log line, with or without padding, and the "
                         "throughput with it."),
                .advice = LUTHIER_TEXT("Params",
                    "Turn it on to compare runs by tokens instead of steps; LLaMA Board always does. Turn it off for a "
                    "shorter log."),
                .memory = LUTHIER_TEXT("Params", "No effect."),
                .speed = LUTHIER_TEXT("Params", "No effect here; with several devices a small exchange per step."),
                .quality = LUTHIER_TEXT("Params", "No effect on the model.")},
            .choices = {{.value = "no", .label = LUTHIER_TEXT("Params", "No")},
                {.value = "all", .label = LUTHIER_TEXT("Params", "All tokens")},
                {.value = "non_padding", .label = LUTHIER_TEXT("Params", "Without padding")}},
            .related = {"logging_steps", "include_effective_tokens_per_second"},
            .synonyms = {"tokens seen", "throughput", "tokens per second", "统计词元", "词元数", "吞吐量"}},
        {.key = "include_effective_tokens_per_second",
            .field = field<&FinetuningParams::includeEffectiveTokensPerSecond>(),
            .group = Group::Extra,
            .label = LUTHIER_TEXT("Params", "Effective throughput"),
            .help =
                {.what = LUTHIER_TEXT("Params", "Adds the tokens per second without padding to the results of a run."),
                    .advice =
                        LUTHIER_TEXT("Params",
                            "Turn it on in exported commands to compare settings fairly when samples are padded. Leave "
                            "it off when packing fills every row."),
                    .memory = LUTHIER_TEXT("Params", "No effect."),
                    .speed = LUTHIER_TEXT("Params", "A pass over the lengths at the end of the run."),
                    .quality = LUTHIER_TEXT("Params", "No effect on the model.")},
            .support = Support::ExportOnly,
            .supportNote =
                LUTHIER_TEXT("Params", "Our engine measures real tokens per second always and pads nothing."),
            .related = {"include_num_input_tokens_seen", "packing"},
            .synonyms = {"effective throughput", "tokens per second", "吞吐量", "有效吞吐"}},
    };
    static_assert(std::size(specs) == kExtraParams);
    return specs;
}

} // namespace luthier
