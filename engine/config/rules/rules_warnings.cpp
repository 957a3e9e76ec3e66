// SPDX-License-Identifier: GPL-3.0-or-later
// What LLaMA-Factory only warns of, and what it accepts although the run will stop later or do something unexpected.
#include "config/rules/rule_list.h"

#include <algorithm>
#include <cmath>

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

bool reportsToTrackio(const RuleContext &context)
{
    const auto loggers = splitList(training(context).reportTo);
    return std::find(loggers.begin(), loggers.end(), "trackio") != loggers.end();
}

bool isMinimumSchedule(const RuleContext &context)
{
    return training(context).lrSchedulerType == LrSchedulerType::CosineWithMinLr
        || training(context).lrSchedulerType == LrSchedulerType::CosineWarmupWithMinLr;
}

bool namesMinimumRate(const RuleContext &context)
{
    const auto options = effectiveSchedulerKwargs(training(context), context.environment.workingFolder);
    return options && (options->contains("min_lr") || options->contains("min_lr_rate"));
}

} // namespace

std::span<const Rule> warningRules()
{
    static const Rule rules[] = {
        {.id = "warn_trackio_space",
            .keys = {"report_to", "trackio_space_id"},
            .severity = Severity::Warning,
            .scope = RuleScope::Train,
            .isBroken =
                [](const RuleContext &c) {
                    const Value id = valueOf(c.config, *findParam("trackio_space_id"));
                    return reportsToTrackio(c) && id.is_string() && !isText(id, "trackio")
                        && id.get<std::string>().find('/') == std::string::npos;
                },
            .message = LUTHIER_TEXT("Rules", "A Trackio space is named like owner/name.")},
        {.id = "warn_trackio_run_name",
            .keys = {"report_to", "run_name"},
            .severity = Severity::Warning,
            .scope = RuleScope::Train,
            .isBroken = [](const RuleContext &c) { return reportsToTrackio(c) && training(c).runName.empty(); },
            .message = LUTHIER_TEXT("Rules", "Without a run name Trackio invents one.")},
        {.id = "warn_fp8_gather",
            .keys = {"fp8_enable_fsdp_float8_all_gather", "fp8"},
            .severity = Severity::Warning,
            .scope = RuleScope::Train,
            .isBroken =
                [](const RuleContext &c) {
                    return valueOf(c.config, *findParam("fp8_enable_fsdp_float8_all_gather")) == Value(true)
                        && valueOf(c.config, *findParam("fp8")) != Value(true);
                },
            .message = LUTHIER_TEXT("Rules", "Exchanging weights in FP8 has no effect without FP8 training."),
            .fixes = {turnOff("fp8_enable_fsdp_float8_all_gather")}},
        {.id = "warn_resize_without_target",
            .keys = {"resize_vocab", "additional_target"},
            .severity = Severity::Warning,
            .scope = RuleScope::Train,
            .isBroken =
                [](const RuleContext &c) {
                    return training(c).doTrain && isLora(c) && !c.config.model.quantizationBit
                        && c.config.model.resizeVocab && method(c).additionalTarget.empty();
                },
            .message = LUTHIER_TEXT(
                "Rules", "New tokens need trainable embeddings: both embedding tables are trained in full and saved.")},
        {.id = "warn_quant_upcast",
            .keys = {"quantization_bit", "upcast_layernorm"},
            .severity = Severity::Warning,
            .scope = RuleScope::Train,
            .isBroken =
                [](const RuleContext &c) {
                    return training(c).doTrain && c.config.model.quantizationBit && !c.config.model.upcastLayernorm;
                },
            .message = LUTHIER_TEXT("Rules", "With quantised weights, norms in fp32 make training steadier."),
            .fixes = {set("upcast_layernorm", true)}},
        {.id = "warn_no_mixed_precision",
            .keys = {"fp16", "bf16"},
            .severity = Severity::Warning,
            .scope = RuleScope::Train,
            .isBroken =
                [](const RuleContext &c) {
                    return training(c).doTrain && !training(c).fp16 && !training(c).bf16 && !method(c).pureBf16
                        && c.environment.hasGpu && !training(c).useCpu;
                },
            .message = LUTHIER_TEXT("Rules", "Without bf16 or fp16 a GPU trains several times slower."),
            .fixes = {set("bf16", true)}},
        {.id = "warn_projection_mixed",
            .keys = {"use_galore", "use_apollo", "pure_bf16"},
            .severity = Severity::Warning,
            .scope = RuleScope::Train,
            .isBroken =
                [](const RuleContext &c) {
                    return training(c).doTrain && (method(c).useGalore || method(c).useApollo) && !method(c).pureBf16;
                },
            .message = LUTHIER_TEXT("Rules", "GaLore and APOLLO save memory only together with pure bf16."),
            .fixes = {set("pure_bf16", true)}},
        {.id = "warn_eval_quantized",
            .keys = {"quantization_bit", "do_train"},
            .severity = Severity::Warning,
            .scope = RuleScope::Train,
            .isBroken = [](const RuleContext &c) { return !training(c).doTrain && c.config.model.quantizationBit; },
            .message = LUTHIER_TEXT("Rules", "Scores of quantised weights are lower than those of the model itself."),
            .fixes = {clear("quantization_bit")}},
        {.id = "warn_dpo_eval_ref",
            .keys = {"stage", "ref_model", "do_train"},
            .severity = Severity::Warning,
            .scope = RuleScope::Train,
            .isBroken =
                [](const RuleContext &c) {
                    return method(c).stage == Stage::Dpo && !training(c).doTrain && method(c).refModel.empty();
                },
            .message = LUTHIER_TEXT(
                "Rules", "Evaluating preferences without a reference model compares the model with itself.")},
        {.id = "later_layerwise_accum",
            .keys = {"galore_layerwise", "apollo_layerwise", "gradient_accumulation_steps"},
            .severity = Severity::Warning,
            .scope = RuleScope::Train,
            .isBroken =
                [](const RuleContext &c) {
                    return ((method(c).useGalore && method(c).galoreLayerwise)
                               || (method(c).useApollo && method(c).apolloLayerwise))
                        && training(c).gradientAccumulationSteps != 1;
                },
            .message = LUTHIER_TEXT("Rules",
                "Layer by layer, gradients cannot be accumulated: LLaMA-Factory will stop when the run starts."),
            .fixes = {set("gradient_accumulation_steps", 1)}},
        {.id = "later_tokenized_stream",
            .keys = {"streaming", "tokenized_path"},
            .severity = Severity::Warning,
            .scope = RuleScope::Train,
            .isBroken =
                [](const RuleContext &c) { return c.config.data.streaming && !c.config.data.tokenizedPath.empty(); },
            .message = LUTHIER_TEXT("Rules", "Streamed data cannot be saved: LLaMA-Factory will stop at the data."),
            .fixes = {clear("tokenized_path"), turnOff("streaming")}},
        {.id = "later_export_merge",
            .keys = {"adapter_name_or_path", "export_quantization_bit"},
            .severity = Severity::Warning,
            .scope = RuleScope::Infer,
            .isBroken =
                [](const RuleContext &c) {
                    return !c.config.model.adapterNameOrPath.empty() && c.config.model.exportQuantizationBit;
                },
            .message = LUTHIER_TEXT(
                "Rules", "Merge the adapter in one export and quantise in a second: together LLaMA-Factory will stop."),
            .fixes = {clear("export_quantization_bit")}},
        {.id = "later_export_quantized",
            .keys = {"adapter_name_or_path", "quantization_bit", "export_dir"},
            .severity = Severity::Warning,
            .scope = RuleScope::Infer,
            .isBroken =
                [](const RuleContext &c) {
                    return !c.config.model.exportDir.empty() && !c.config.model.adapterNameOrPath.empty()
                        && c.config.model.quantizationBit;
                },
            .message = LUTHIER_TEXT("Rules", "An adapter cannot be merged into quantised weights."),
            .fixes = {clear("quantization_bit")}},
        {.id = "schedule_needs_minimum",
            .keys = {"lr_scheduler_type", "lr_scheduler_kwargs"},
            .severity = Severity::Warning,
            .scope = RuleScope::Train,
            .isBroken = [](const RuleContext &c) { return isMinimumSchedule(c) && !namesMinimumRate(c); },
            .message = LUTHIER_TEXT("Rules", "This schedule needs its minimum in the schedule options."),
            .fixes = {set("lr_scheduler_kwargs", {{"min_lr_rate", 0.1}}), set("lr_scheduler_type", "cosine")}},
        {.id = "schedule_kwargs_unread",
            .keys = {"lr_scheduler_kwargs"},
            .severity = Severity::Warning,
            .scope = RuleScope::Train,
            .isBroken =
                [](const RuleContext &c) {
                    return !effectiveSchedulerKwargs(training(c), c.environment.workingFolder).hasValue();
                },
            .message = LUTHIER_TEXT(
                "Rules", "The schedule options are neither a JSON object nor the path of a file that holds one."),
            .fixes = {clear("lr_scheduler_kwargs")}},
        {.id = "warmup_twice",
            .keys = {"warmup_ratio", "warmup_steps"},
            .severity = Severity::Warning,
            .scope = RuleScope::Train,
            .isBroken = [](const RuleContext &c) { return training(c).warmupRatio && training(c).warmupSteps > 0; },
            .message = LUTHIER_TEXT("Rules", "The warmup ratio replaces the warmup steps."),
            .fixes = {clear("warmup_ratio")}},
        {.id = "early_stopping_blind",
            .keys = {"early_stopping_steps", "eval_strategy", "metric_for_best_model"},
            .severity = Severity::Warning,
            .scope = RuleScope::Train,
            .isBroken =
                [](const RuleContext &c) {
                    return method(c).earlyStoppingSteps
                        && (training(c).evalStrategy == IntervalStrategy::No
                            || effectiveMetricForBestModel(training(c)).empty());
                },
            .message = LUTHIER_TEXT("Rules",
                "Early stopping needs evaluations during training and a measure: without them the run stops at the "
                "start."),
            .fixes = {{{"eval_strategy", "steps"}, {"metric_for_best_model", "loss"}}, clear("early_stopping_steps")}},
        {.id = "val_size_whole",
            .keys = {"val_size"},
            .severity = Severity::Warning,
            .scope = RuleScope::Train,
            .isBroken =
                [](const RuleContext &c) {
                    const double share = c.config.data.valSize;
                    return !c.config.data.streaming && (share == 1 || (share > 1 && share != std::floor(share)));
                },
            .message =
                LUTHIER_TEXT("Rules", "A validation share is below 1, a number of rows is a whole number from 2."),
            .fixes = {set("val_size", 0.1)}},
    };
    return rules;
}

} // namespace luthier
