// SPDX-License-Identifier: GPL-3.0-or-later
// Advice of our own: values far from what usually works, and settings that cancel each other.
#include "base/numbers.h"
#include "config/form_number.h"
#include "config/rules/rule_list.h"

#include <algorithm>
#include <filesystem>

namespace luthier
{

namespace
{

const FinetuningParams &method(const RuleContext &context)
{
    return context.config.finetuning;
}

const TrainingParams &training(const RuleContext &context)
{
    return context.config.training;
}

bool isLora(const RuleContext &context)
{
    return method(context).finetuningType == FinetuningType::Lora;
}

bool trainsAllWeights(const RuleContext &context)
{
    return method(context).finetuningType == FinetuningType::Full
        || method(context).finetuningType == FinetuningType::Freeze;
}

std::int64_t effectiveBatch(const RuleContext &context)
{
    const auto product = checkedMul(static_cast<std::uint64_t>(training(context).perDeviceTrainBatchSize),
        static_cast<std::uint64_t>(training(context).gradientAccumulationSteps));
    constexpr std::uint64_t kHuge = 1u << 30;
    return static_cast<std::int64_t>(std::min(product.value_or(kHuge), kHuge));
}

/// "Qwen2.5-7B" of "/models/Qwen2.5-7B/", in lower case.
std::string modelName(const RuleContext &context)
{
    std::string path = context.config.model.modelNameOrPath;
    while (!path.empty() && (path.back() == '/' || path.back() == '\\'))
        path.pop_back();
    std::string name = path.substr(path.find_last_of("/\\") + 1);
    std::transform(name.begin(), name.end(), name.begin(),
        [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return name;
}

/// Only names that say it: most base models are just called by their size.
bool isBaseModelByName(const RuleContext &context)
{
    const std::string name = modelName(context);
    return name.ends_with("-base") || name.find("-base-") != std::string::npos || name.ends_with("-pt");
}

Text withRate(const Text &message, const RuleContext &context)
{
    return message.arg(formNumber(training(context).learningRate));
}

} // namespace

std::span<const Rule> adviceRules()
{
    static const Rule rules[] = {
        {.id = "rate_high_lora",
            .keys = {"learning_rate", "finetuning_type"},
            .severity = Severity::Advice,
            .scope = RuleScope::Train,
            .isBroken = [](const RuleContext &c) { return isLora(c) && training(c).learningRate > 1.5e-4; },
            .message = LUTHIER_TEXT("Rules", "%1 is above the usual 5e-5 for LoRA: the loss may oscillate."),
            .fixes = {set("learning_rate", 5e-5)},
            .fill = withRate},
        {.id = "rate_high_full",
            .keys = {"learning_rate", "finetuning_type"},
            .severity = Severity::Advice,
            .scope = RuleScope::Train,
            .isBroken = [](const RuleContext &c) { return trainsAllWeights(c) && training(c).learningRate > 3e-5; },
            .message = LUTHIER_TEXT("Rules", "%1 is above the usual 1e-5 when whole weights are trained."),
            .fixes = {set("learning_rate", 1e-5)},
            .fill = withRate},
        {.id = "rate_low",
            .keys = {"learning_rate", "finetuning_type"},
            .severity = Severity::Advice,
            .scope = RuleScope::Train,
            .isBroken = [](const RuleContext &c) { return training(c).learningRate < (isLora(c) ? 5e-6 : 5e-7); },
            .message = LUTHIER_TEXT("Rules", "%1 is so small that the model will hardly learn."),
            .fill = withRate,
            .madeFixes = [](const RuleContext &c) { return oneFix(set("learning_rate", isLora(c) ? 5e-5 : 1e-5)); }},
        {.id = "epochs_many",
            .keys = {"num_train_epochs"},
            .severity = Severity::Advice,
            .scope = RuleScope::Train,
            .isBroken =
                [](const RuleContext &c) { return training(c).numTrainEpochs > 10 && training(c).maxSteps <= 0; },
            .message = LUTHIER_TEXT("Rules", "More than 10 epochs usually overfit."),
            .fixes = {set("num_train_epochs", 3.0)}},
        {.id = "max_steps_over_epochs",
            .keys = {"max_steps", "num_train_epochs"},
            .severity = Severity::Advice,
            .scope = RuleScope::Train,
            .isBroken =
                [](const RuleContext &c) {
                    return training(c).maxSteps > 0 && c.document.isChosen("num_train_epochs")
                        && c.document.isChosen("max_steps");
                },
            .message = LUTHIER_TEXT("Rules", "The maximum of steps decides; the number of epochs is not used."),
            .fixes = {clear("max_steps"), clear("num_train_epochs")}},
        {.id = "val_size_tiny",
            .keys = {"val_size"},
            .severity = Severity::Advice,
            .scope = RuleScope::Train,
            .isBroken =
                [](const RuleContext &c) { return c.config.data.valSize > kNoShare && c.config.data.valSize < 0.01; },
            .message = LUTHIER_TEXT("Rules", "Less than one row in a hundred: the evaluation loss will be noisy."),
            .fixes = {set("val_size", 0.05), set("val_size", 0.1)}},
        {.id = "val_size_large",
            .keys = {"val_size"},
            .severity = Severity::Advice,
            .scope = RuleScope::Train,
            .isBroken = [](const RuleContext &c) { return c.config.data.valSize > 0.3 && c.config.data.valSize < 1; },
            .message = LUTHIER_TEXT("Rules", "A large part of the data is held back from training."),
            .fixes = {set("val_size", 0.1)}},
        {.id = "val_size_unused",
            .keys = {"val_size", "eval_strategy"},
            .severity = Severity::Advice,
            .scope = RuleScope::Train,
            .isBroken =
                [](const RuleContext &c) {
                    return training(c).doTrain && c.config.data.valSize > kNoShare && !effectiveDoEval(training(c))
                        && !training(c).doPredict;
                },
            .message = LUTHIER_TEXT("Rules", "Rows are held back but never evaluated."),
            .fixes = {set("eval_strategy", "steps"), clear("val_size")}},
        {.id = "cutoff_huge",
            .keys = {"cutoff_len"},
            .severity = Severity::Advice,
            .scope = RuleScope::Train,
            .isBroken = [](const RuleContext &c) { return c.config.data.cutoffLen > 32768; },
            .message = LUTHIER_TEXT("Rules",
                "Memory grows with the longest sample. The 95th or 99th percentile of the data is usually enough."),
            .fixes = {set("cutoff_len", 4096)}},
        {.id = "cutoff_tiny",
            .keys = {"cutoff_len"},
            .severity = Severity::Advice,
            .scope = RuleScope::Train,
            .isBroken = [](const RuleContext &c) { return c.config.data.cutoffLen < 128; },
            .message = LUTHIER_TEXT("Rules", "Most answers will be cut off, and the model will learn to stop early."),
            .fixes = {set("cutoff_len", 2048)}},
        {.id = "fp16_needs_gpu",
            .keys = {"fp16"},
            .severity = Severity::Error,
            .scope = RuleScope::Train,
            .isBroken =
                [](const RuleContext &c) { return training(c).fp16 && (!c.environment.hasGpu || training(c).useCpu); },
            .message = LUTHIER_TEXT("Rules", "fp16 needs a GPU."),
            .fixes = {turnOff("fp16")}},
        {.id = "base_model_template",
            .keys = {"template", "model_name_or_path"},
            .severity = Severity::Advice,
            .scope = RuleScope::Train,
            .isBroken =
                [](const RuleContext &c) {
                    const std::string &name = c.config.data.templateName;
                    return method(c).stage == Stage::Sft && isBaseModelByName(c) && !name.empty() && name != "default"
                        && name != "empty";
                },
            .message = LUTHIER_TEXT("Rules",
                "The model's name says it is a base model. It has not seen this chat template: start from the "
                "instruct model, or train longer and use the same template in chat.")},
        {.id = "alpha_far_from_rank",
            .keys = {"lora_alpha", "lora_rank"},
            .severity = Severity::Advice,
            .scope = RuleScope::Train,
            .isBroken =
                [](const RuleContext &c) {
                    if (!isLora(c) || method(c).useRslora || method(c).loraRank <= 0)
                        return false;
                    const double ratio =
                        static_cast<double>(effectiveLoraAlpha(method(c))) / static_cast<double>(method(c).loraRank);
                    return ratio > 8 || ratio < 0.25;
                },
            .message = LUTHIER_TEXT("Rules", "Alpha is usually one to four times the rank."),
            .fixes = {clear("lora_alpha")}},
        {.id = "rank_high",
            .keys = {"lora_rank", "use_rslora"},
            .severity = Severity::Advice,
            .scope = RuleScope::Train,
            .isBroken =
                [](const RuleContext &c) { return isLora(c) && method(c).loraRank > 64 && !method(c).useRslora; },
            .message = LUTHIER_TEXT(
                "Rules", "8 to 16 is usual. Ranks this high learn as they should only with rank-stabilised LoRA."),
            .fixes = {set("lora_rank", 16), set("use_rslora", true)}},
        {.id = "dropout_high",
            .keys = {"lora_dropout"},
            .severity = Severity::Advice,
            .scope = RuleScope::Train,
            .isBroken = [](const RuleContext &c) { return isLora(c) && method(c).loraDropout > 0.3; },
            .message = LUTHIER_TEXT("Rules", "Dropout above 0.1 slows learning; at 1 the adapter learns nothing."),
            .fixes = {set("lora_dropout", 0.05), clear("lora_dropout")}},
        {.id = "packing_mixes",
            .keys = {"packing", "neat_packing"},
            .severity = Severity::Advice,
            .scope = RuleScope::Train,
            .isBroken =
                [](const RuleContext &c) {
                    return method(c).stage == Stage::Sft && effectivePacking(c.config) && !c.config.data.neatPacking;
                },
            .message = LUTHIER_TEXT("Rules", "Packed samples see each other. Keep them apart for conversations."),
            .fixes = {set("neat_packing", true)}},
        {.id = "batch_small",
            .keys = {"per_device_train_batch_size", "gradient_accumulation_steps"},
            .severity = Severity::Advice,
            .scope = RuleScope::Train,
            .isBroken =
                [](const RuleContext &c) {
                    return training(c).doTrain && effectiveBatch(c) < 4 && !c.environment.isDistributed;
                },
            .message =
                LUTHIER_TEXT("Rules", "An effective batch below 4 makes noisy steps; accumulation costs no memory."),
            .fixes = {set("gradient_accumulation_steps", 8)}},
        {.id = "batch_large",
            .keys = {"per_device_train_batch_size", "gradient_accumulation_steps"},
            .severity = Severity::Advice,
            .scope = RuleScope::Train,
            .isBroken = [](const RuleContext &c) { return training(c).doTrain && effectiveBatch(c) > 512; },
            .message = LUTHIER_TEXT("Rules", "Few, large steps: a small dataset is over before the model has learned."),
            .fixes = {set("gradient_accumulation_steps", 8)}},
        {.id = "constant_without_warmup",
            .keys = {"lr_scheduler_type", "warmup_steps"},
            .severity = Severity::Advice,
            .scope = RuleScope::Train,
            .isBroken =
                [](const RuleContext &c) {
                    return training(c).lrSchedulerType == LrSchedulerType::Constant && effectiveWarmup(training(c)) > 0;
                },
            .message = LUTHIER_TEXT("Rules", "The constant schedule has no warmup."),
            .fixes = {set("lr_scheduler_type", "constant_with_warmup"), clear("warmup_steps")}},
        {.id = "dataset_twice",
            .keys = {"dataset"},
            .severity = Severity::Advice,
            .scope = RuleScope::Train,
            .isBroken =
                [](const RuleContext &c) {
                    auto names = splitList(c.config.data.dataset);
                    std::sort(names.begin(), names.end());
                    return std::adjacent_find(names.begin(), names.end()) != names.end();
                },
            .message = LUTHIER_TEXT("Rules", "A dataset is named twice, so its rows count twice.")},
        {.id = "noise_high",
            .keys = {"neftune_noise_alpha"},
            .severity = Severity::Advice,
            .scope = RuleScope::Train,
            .isBroken = [](const RuleContext &c) { return training(c).neftuneNoiseAlpha.value_or(0) > 15; },
            .message = LUTHIER_TEXT("Rules", "5 is the usual noise; above 15 answers lose their facts."),
            .fixes = {set("neftune_noise_alpha", 5.0), clear("neftune_noise_alpha")}},
        {.id = "output_dir_unset",
            .keys = {"output_dir"},
            .severity = Severity::Advice,
            .scope = RuleScope::Train,
            .isBroken = [](const RuleContext &c) { return training(c).doTrain && training(c).outputDir.empty(); },
            .message = LUTHIER_TEXT("Rules", "Without an output folder the result goes to trainer_output.")},
    };
    return rules;
}

} // namespace luthier
