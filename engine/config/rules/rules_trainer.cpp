// SPDX-License-Identifier: GPL-3.0-or-later
// Refusals of the trainer library under LLaMA-Factory.
#include "base/files.h"
#include "base/text.h"
#include "config/rules/rule_list.h"

#include <cmath>
#include <filesystem>

namespace luthier
{

namespace
{

bool isFractional(double steps)
{
    return steps > 1 && steps != std::floor(steps);
}

bool evaluatesBySteps(const RuleContext &context)
{
    return context.config.training.evalStrategy == IntervalStrategy::Steps;
}

double evalInterval(const RuleContext &context)
{
    return effectiveEvalSteps(context.config.training).value_or(0);
}

/// Saving and evaluating go by steps, and the best model is wanted: the two intervals must fit.
bool comparesIntervals(const RuleContext &context)
{
    const TrainingParams &training = context.config.training;
    return training.loadBestModelAtEnd && training.saveStrategy == IntervalStrategy::Steps && evaluatesBySteps(context)
        && evalInterval(context) > 0 && std::fmod(training.saveSteps, evalInterval(context)) != 0;
}

bool hasRatio(const RuleContext &context)
{
    return evalInterval(context) < 1 || context.config.training.saveSteps < 1;
}

bool hasTwoRatios(const RuleContext &context)
{
    return evalInterval(context) < 1 && context.config.training.saveSteps < 1;
}

/// Ratios are compared in millionths, because 0.2 is no exact multiple of 0.1.
bool ratiosFit(const RuleContext &context)
{
    constexpr double kMillion = 1e6;
    return std::fmod(context.config.training.saveSteps * kMillion, evalInterval(context) * kMillion) == 0;
}

bool hasWord(const std::string &words, std::string_view wanted)
{
    std::size_t begin = 0;
    while (begin <= words.size()) {
        const std::size_t end = std::min(words.find(' ', begin), words.size());
        if (std::string_view(words).substr(begin, end - begin) == wanted)
            return true;
        begin = end + 1;
    }
    return false;
}

bool hasUnknownFsdpWord(const RuleContext &context)
{
    const std::string &words = context.config.training.fsdp;
    std::size_t begin = 0;
    while (begin < words.size()) {
        const std::size_t end = std::min(words.find(' ', begin), words.size());
        const std::string_view word = std::string_view(words).substr(begin, end - begin);
        bool known = word.empty();
        for (const char *name :
            {"full_shard", "shard_grad_op", "no_shard", "hybrid_shard", "hybrid_shard_zero2", "offload", "auto_wrap"})
            known = known || word == name;
        if (!known)
            return true;
        begin = end + 1;
    }
    return false;
}

bool hasUnknownDebugWord(const RuleContext &context)
{
    const Value value = valueOf(context.config, *findParam("debug"));
    const auto isUnknown = [](const std::string &words) {
        std::size_t begin = 0;
        while (begin < words.size()) {
            const std::size_t end = std::min(words.find(' ', begin), words.size());
            const std::string_view word = std::string_view(words).substr(begin, end - begin);
            if (!word.empty() && word != "underflow_overflow" && word != "tpu_metrics_debug")
                return true;
            begin = end + 1;
        }
        return false;
    };
    if (value.is_string())
        return isUnknown(value.get<std::string>());
    for (const Value &item : value) {
        if (!item.is_string() || isUnknown(item.get<std::string>()))
            return true;
    }
    return false;
}

/// Options that LLaMA-Factory reads from a file at once.
std::vector<std::string> missingFiles(const RuleContext &context)
{
    std::vector<std::string> keys;
    for (const char *key : {"accelerator_config", "fsdp_config"}) {
        const Value value = valueOf(context.config, *findParam(key));
        const std::filesystem::path folder(context.environment.workingFolder);
        if (value.is_string() && !isRegularFile((folder / value.get<std::string>()).string()))
            keys.emplace_back(key);
    }
    return keys;
}

bool wrapsTwice(const RuleContext &context)
{
    const Value options = valueOf(context.config, *findParam("fsdp_config"));
    if (!options.is_object() || context.config.training.fsdp.empty())
        return false;
    const auto least = options.find("min_num_params");
    const bool bySize = least != options.end() && least->is_number() && least->get<double>() > 0;
    const auto layers = options.find("transformer_layer_cls_to_wrap");
    return bySize && layers != options.end() && !layers->is_null();
}

bool hasBadEmptyCacheSteps(const RuleContext &context)
{
    const Value *raw = context.document.rawOf("torch_empty_cache_steps");
    if (raw == nullptr || raw->is_null())
        return false;
    return !raw->is_number_integer() || raw->get<std::int64_t>() <= 0;
}

} // namespace

std::span<const Rule> trainerRules()
{
    static const Rule rules[] = {
        {.id = "value_not_in_list",
            .keys = {"debug"},
            .scope = RuleScope::Train,
            .isBroken = hasUnknownDebugWord,
            .message = LUTHIER_TEXT("Rules", "Debug aids are underflow_overflow and tpu_metrics_debug."),
            .fixes = {clear("debug")}},
        {.id = "value_not_in_list",
            .keys = {"fsdp"},
            .scope = RuleScope::Train,
            .isBroken = hasUnknownFsdpWord,
            .message = LUTHIER_TEXT("Rules",
                "FSDP takes these words: full_shard, shard_grad_op, no_shard, hybrid_shard, hybrid_shard_zero2, "
                "offload, "
                "auto_wrap."),
            .fixes = {clear("fsdp")}},
        {.id = "hf_fsdp_offload",
            .keys = {"fsdp"},
            .scope = RuleScope::Train,
            .isBroken = [](const RuleContext &c) { return c.config.training.fsdp == "offload"; },
            .message = LUTHIER_TEXT("Rules", "FSDP cannot only offload: say how to shard as well."),
            .fixes = {set("fsdp", "full_shard offload"), clear("fsdp")}},
        {.id = "hf_fsdp_both",
            .keys = {"fsdp"},
            .scope = RuleScope::Train,
            .isBroken =
                [](const RuleContext &c) {
                    return hasWord(c.config.training.fsdp, "full_shard")
                        && hasWord(c.config.training.fsdp, "shard_grad_op");
                },
            .message = LUTHIER_TEXT("Rules", "full_shard and shard_grad_op exclude each other."),
            .fixes = {set("fsdp", "full_shard"), set("fsdp", "shard_grad_op")}},
        {.id = "file_missing",
            .keys = {"accelerator_config", "fsdp_config"},
            .scope = RuleScope::Train,
            .isBroken = [](const RuleContext &c) { return !missingFiles(c).empty(); },
            .message = LUTHIER_TEXT("Rules", "The file that should hold these options does not exist."),
            .foundKeys = missingFiles},
        {.id = "hf_fsdp_wrap",
            .keys = {"fsdp_config"},
            .scope = RuleScope::Train,
            .isBroken = wrapsTwice,
            .message = LUTHIER_TEXT("Rules", "FSDP takes one wrapping rule: by layer class or by size."),
            .fixes = {clear("fsdp_config")}},
        {.id = "hf_eval_steps",
            .keys = {"eval_strategy", "eval_steps", "logging_steps"},
            .scope = RuleScope::Train,
            .isBroken = [](const RuleContext &c) { return evaluatesBySteps(c) && evalInterval(c) <= 0; },
            .message = LUTHIER_TEXT("Rules", "Evaluating by steps needs an interval."),
            .fixes = {set("eval_steps", 100), set("eval_strategy", "epoch")}},
        {.id = "hf_tf32",
            .keys = {"tf32"},
            .scope = RuleScope::Train,
            .isBroken =
                [](const RuleContext &c) { return c.config.training.tf32.value_or(false) && !c.environment.hasTf32; },
            .message = LUTHIER_TEXT("Rules", "TF32 needs a GPU of the Ampere generation or newer."),
            .fixes = {clear("tf32")}},
        {.id = "hf_empty_cache",
            .keys = {"torch_empty_cache_steps"},
            .scope = RuleScope::Train,
            .isBroken = hasBadEmptyCacheSteps,
            .message = LUTHIER_TEXT("Rules", "The interval for emptying the cache is a whole number above 0."),
            .fixes = {clear("torch_empty_cache_steps")}},
        {.id = "hf_logging_zero",
            .keys = {"logging_strategy", "logging_steps"},
            .scope = RuleScope::Train,
            .isBroken =
                [](const RuleContext &c) {
                    return c.config.training.loggingStrategy == IntervalStrategy::Steps
                        && c.config.training.loggingSteps == 0;
                },
            .message = LUTHIER_TEXT("Rules", "Logging by steps needs an interval above 0."),
            .fixes = {set("logging_steps", 5), set("logging_strategy", "no")}},
        {.id = "hf_logging_int",
            .keys = {"logging_steps"},
            .scope = RuleScope::Train,
            .isBroken =
                [](const RuleContext &c) {
                    return c.config.training.loggingStrategy == IntervalStrategy::Steps
                        && isFractional(c.config.training.loggingSteps);
                },
            .message = LUTHIER_TEXT("Rules", "An interval above 1 is a whole number of steps."),
            .madeFixes =
                [](const RuleContext &c) {
                    return oneFix(set("logging_steps", std::round(c.config.training.loggingSteps)));
                }},
        {.id = "hf_eval_int",
            .keys = {"eval_steps"},
            .scope = RuleScope::Train,
            .isBroken = [](const RuleContext &c) { return evaluatesBySteps(c) && isFractional(evalInterval(c)); },
            .message = LUTHIER_TEXT("Rules", "An interval above 1 is a whole number of steps."),
            .madeFixes = [](const RuleContext &c) { return oneFix(set("eval_steps", std::round(evalInterval(c)))); }},
        {.id = "hf_save_int",
            .keys = {"save_steps"},
            .scope = RuleScope::Train,
            .isBroken =
                [](const RuleContext &c) {
                    return c.config.training.saveStrategy == IntervalStrategy::Steps
                        && isFractional(c.config.training.saveSteps);
                },
            .message = LUTHIER_TEXT("Rules", "An interval above 1 is a whole number of steps."),
            .madeFixes =
                [](const RuleContext &c) {
                    return oneFix(set("save_steps", std::round(c.config.training.saveSteps)));
                }},
        {.id = "hf_best_strategies",
            .keys = {"load_best_model_at_end", "eval_strategy", "save_strategy"},
            .scope = RuleScope::Train,
            .isBroken =
                [](const RuleContext &c) {
                    const TrainingParams &training = c.config.training;
                    return training.loadBestModelAtEnd && training.saveStrategy != IntervalStrategy::Best
                        && training.saveStrategy != training.evalStrategy;
                },
            .message = LUTHIER_TEXT("Rules", "To keep the best model, save in the rhythm in which you evaluate."),
            .fixes = {turnOff("load_best_model_at_end")},
            .madeFixes =
                [](const RuleContext &c) {
                    std::vector<std::vector<Change>> fixes;
                    if (c.config.training.saveStrategy != IntervalStrategy::No)
                        fixes.push_back(set("eval_strategy", std::string(choiceName(c.config.training.saveStrategy))));
                    return fixes;
                }},
        {.id = "hf_best_mixed",
            .keys = {"load_best_model_at_end", "save_steps", "eval_steps"},
            .scope = RuleScope::Train,
            .isBroken = [](const RuleContext &c) { return comparesIntervals(c) && hasRatio(c) && !hasTwoRatios(c); },
            .message = LUTHIER_TEXT(
                "Rules", "To keep the best model, give both intervals in steps or both as a share of the run."),
            .fixes = {turnOff("load_best_model_at_end")},
            .madeFixes = [](const RuleContext &c) { return oneFix(set("eval_steps", c.config.training.saveSteps)); }},
        {.id = "hf_best_ratio",
            .keys = {"load_best_model_at_end", "save_steps", "eval_steps"},
            .scope = RuleScope::Train,
            .isBroken = [](const RuleContext &c) { return comparesIntervals(c) && hasTwoRatios(c) && !ratiosFit(c); },
            .message = LUTHIER_TEXT("Rules", "To keep the best model, every save must fall on an evaluation."),
            .fixes = {turnOff("load_best_model_at_end")},
            .madeFixes = [](const RuleContext &c) { return oneFix(set("eval_steps", c.config.training.saveSteps)); }},
        {.id = "hf_best_multiple",
            .keys = {"load_best_model_at_end", "save_steps", "eval_steps"},
            .scope = RuleScope::Train,
            .isBroken = [](const RuleContext &c) { return comparesIntervals(c) && !hasRatio(c); },
            .message = LUTHIER_TEXT("Rules", "To keep the best model, every save must fall on an evaluation."),
            .fixes = {turnOff("load_best_model_at_end")},
            .madeFixes = [](const RuleContext &c) { return oneFix(set("eval_steps", c.config.training.saveSteps)); }},
        {.id = "hf_bf16_device",
            .keys = {"bf16", "bf16_full_eval", "use_cpu"},
            .scope = RuleScope::Train,
            .isBroken =
                [](const RuleContext &c) {
                    const TrainingParams &training = c.config.training;
                    return (training.bf16 || training.bf16FullEval) && !c.environment.hasBf16 && !training.useCpu;
                },
            .message = LUTHIER_TEXT("Rules", "This device has no bf16."),
            .fixes = {turnOff("bf16"), {{"bf16", false}, {"fp16", true}}}},
        {.id = "hf_fp16_bf16",
            .keys = {"fp16", "bf16"},
            .scope = RuleScope::Train,
            .isBroken = [](const RuleContext &c) { return c.config.training.fp16 && c.config.training.bf16; },
            .message = LUTHIER_TEXT("Rules", "fp16 and bf16 exclude each other."),
            .fixes = {turnOff("fp16"), turnOff("bf16")}},
        {.id = "hf_full_eval_both",
            .keys = {"fp16_full_eval", "bf16_full_eval"},
            .scope = RuleScope::Train,
            .isBroken =
                [](const RuleContext &c) { return c.config.training.fp16FullEval && c.config.training.bf16FullEval; },
            .message = LUTHIER_TEXT("Rules", "Evaluation in fp16 and in bf16 exclude each other."),
            .fixes = {turnOff("fp16_full_eval"), turnOff("bf16_full_eval")}},
        {.id = "hf_plateau",
            .keys = {"lr_scheduler_type", "eval_strategy"},
            .scope = RuleScope::Train,
            .isBroken =
                [](const RuleContext &c) {
                    return c.config.training.lrSchedulerType == LrSchedulerType::ReduceLrOnPlateau
                        && c.config.training.evalStrategy == IntervalStrategy::No;
                },
            .message = LUTHIER_TEXT("Rules", "Lowering the rate on a plateau needs evaluations during training."),
            .fixes = {set("eval_strategy", "steps"), set("lr_scheduler_type", "cosine")}},
        {.id = "hf_greedy",
            .keys = {"lr_scheduler_type", "eval_strategy"},
            .scope = RuleScope::Train,
            .isBroken =
                [](const RuleContext &c) {
                    return c.config.training.lrSchedulerType == LrSchedulerType::Greedy
                        && c.config.training.evalStrategy == IntervalStrategy::No;
                },
            .message = LUTHIER_TEXT("Rules", "The greedy schedule needs evaluations during training."),
            .fixes = {set("eval_strategy", "steps"), set("lr_scheduler_type", "cosine")}},
        {.id = "hf_warmup_negative",
            .keys = {"warmup_steps", "warmup_ratio"},
            .scope = RuleScope::Train,
            .isBroken =
                [](const RuleContext &c) {
                    for (const char *key : {"warmup_steps", "warmup_ratio"}) {
                        const Value *raw = c.document.rawOf(key);
                        if (raw != nullptr && raw->is_number() && raw->get<double>() < 0)
                            return true;
                    }
                    return false;
                },
            .message = LUTHIER_TEXT("Rules", "Warmup cannot be negative."),
            .fixes = {{{"warmup_steps", nullptr}, {"warmup_ratio", nullptr}}}},
        {.id = "hf_prefetch",
            .keys = {"dataloader_prefetch_factor", "dataloader_num_workers"},
            .scope = RuleScope::Train,
            .isBroken =
                [](const RuleContext &c) {
                    return c.config.training.dataloaderPrefetchFactor && c.config.training.dataloaderNumWorkers == 0;
                },
            .message = LUTHIER_TEXT("Rules", "Preparing batches in advance needs at least one loader worker."),
            .fixes = {clear("dataloader_prefetch_factor"), set("dataloader_num_workers", 2)}},
    };
    return rules;
}

} // namespace luthier
