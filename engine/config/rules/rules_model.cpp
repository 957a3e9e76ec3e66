// SPDX-License-Identifier: GPL-3.0-or-later
// Refusals of LLaMA-Factory's model options, each option by itself.
#include "base/files.h"
#include "config/files/yaml_values.h"
#include "config/rules/rule_list.h"

#include <filesystem>

namespace luthier
{

namespace
{

std::string tokenFile(const RuleContext &context)
{
    const std::string &path = context.config.model.newSpecialTokensConfig;
    return (std::filesystem::path(context.environment.workingFolder) / path).string();
}

bool hasTokenFile(const RuleContext &context)
{
    return !context.config.model.newSpecialTokensConfig.empty();
}

bool isTokenMapping(const RuleContext &context)
{
    const auto text = readFile(tokenFile(context), 4u << 20);
    return text && readYamlMapping(*text, "").hasValue();
}

/// A number in quotes where LLaMA-Factory compares or divides it at once: it stops there. Elsewhere it lets the text
/// pass, and so do we, with a warning.
std::vector<std::string> quotedNumbers(const RuleContext &context)
{
    const TrainConfig &config = context.config;
    const TrainingParams &training = config.training;
    std::vector<std::string> keys;
    const auto check = [&](const char *key, bool isCompared) {
        if (isCompared && !rawText(context, key).empty())
            keys.emplace_back(key);
    };
    for (const char *key : {"image_max_pixels", "image_min_pixels", "video_max_pixels", "video_min_pixels",
             "warmup_steps", "warmup_ratio", "seed", "ddp_timeout"})
        check(key, true);
    check("cutoff_len", config.data.packing.value_or(false) || config.data.neatPacking);
    check("val_size",
        config.data.dataset.empty() || !config.data.evalDataset.empty() || config.data.streaming
            || effectiveDoEval(training) || training.doPredict || training.predictWithGenerate);
    check("logging_steps", training.loggingStrategy == IntervalStrategy::Steps);
    check("eval_steps", training.evalStrategy == IntervalStrategy::Steps);
    check("save_steps", training.saveStrategy == IntervalStrategy::Steps);
    check("dpo_label_smoothing",
        config.finetuning.stage == Stage::Dpo && config.finetuning.prefLoss != PrefLoss::Sigmoid);
    return keys;
}

/// Texts that LLaMA-Factory takes apart at once must be texts.
std::vector<std::string> noTexts(const RuleContext &context)
{
    std::vector<std::string> keys;
    for (const char *key : {"adapter_name_or_path", "add_tokens", "add_special_tokens", "output_dir"}) {
        const Value *raw = context.document.rawOf(key);
        if (raw != nullptr && !raw->is_string() && !raw->is_null())
            keys.emplace_back(key);
    }
    return keys;
}

bool hasUnknownAccelerateOption(const RuleContext &context)
{
    const Value options = valueOf(context.config, *findParam("accelerator_config"));
    if (!options.is_object())
        return false;
    for (const auto &[key, value] : options.items()) {
        bool known = false;
        for (const char *name : {"split_batches", "dispatch_batches", "even_batches", "use_seedable_sampler",
                 "non_blocking", "gradient_accumulation_kwargs", "use_configured_state"})
            known = known || key == name;
        if (!known)
            return true;
    }
    return false;
}

} // namespace

std::span<const Rule> modelRules()
{
    static const Rule rules[] = {
        {.id = "wrong_type",
            .keys = {"image_max_pixels", "image_min_pixels", "video_max_pixels", "video_min_pixels", "warmup_steps",
                "warmup_ratio", "seed", "ddp_timeout", "cutoff_len", "val_size", "logging_steps", "eval_steps",
                "save_steps", "dpo_label_smoothing"},
            .isBroken = [](const RuleContext &c) { return !quotedNumbers(c).empty(); },
            .message = LUTHIER_TEXT("Rules",
                "A number is written in quotes where it is compared with another number. Write it without quotes."),
            .foundKeys = quotedNumbers},
        {.id = "wrong_type",
            .keys = {"adapter_name_or_path", "add_tokens", "add_special_tokens", "output_dir"},
            .isBroken = [](const RuleContext &c) { return !noTexts(c).empty(); },
            .message =
                LUTHIER_TEXT("Rules", "These settings take one text; write several names in it, separated by commas."),
            .foundKeys = noTexts},
        {.id = "wrong_type",
            .keys = {"accelerator_config"},
            .isBroken = hasUnknownAccelerateOption,
            .message = LUTHIER_TEXT("Rules", "The Accelerate options contain a name that Accelerate does not know.")},
        {.id = "model_required",
            .keys = {"model_name_or_path"},
            .isBroken = [](const RuleContext &c) { return c.config.model.modelNameOrPath.empty(); },
            .message = LUTHIER_TEXT("Rules", "No model is chosen. Name a model folder, a GGUF file or a hub name.")},
        {.id = "file_missing",
            .keys = {"new_special_tokens_config"},
            .isBroken = [](const RuleContext &c) { return hasTokenFile(c) && !isRegularFile(tokenFile(c)); },
            .message = LUTHIER_TEXT("Rules", "The file of special tokens does not exist."),
            .fixes = {clear("new_special_tokens_config")}},
        {.id = "special_tokens_map",
            .keys = {"new_special_tokens_config"},
            .isBroken =
                [](const RuleContext &c) {
                    return hasTokenFile(c) && isRegularFile(tokenFile(c)) && !isTokenMapping(c);
                },
            .message = LUTHIER_TEXT(
                "Rules", "The file of special tokens must map each token to its description, one per line."),
            .fixes = {clear("new_special_tokens_config")}},
        {.id = "image_pixels",
            .keys = {"image_max_pixels", "image_min_pixels"},
            .isBroken =
                [](const RuleContext &c) { return c.config.model.imageMaxPixels < c.config.model.imageMinPixels; },
            .message = LUTHIER_TEXT("Rules", "The largest picture is smaller than the smallest one."),
            .fixes = {{{"image_max_pixels", nullptr}, {"image_min_pixels", nullptr}}}},
        {.id = "video_pixels",
            .keys = {"video_max_pixels", "video_min_pixels"},
            .isBroken =
                [](const RuleContext &c) { return c.config.model.videoMaxPixels < c.config.model.videoMinPixels; },
            .message = LUTHIER_TEXT("Rules", "The largest video frame is smaller than the smallest one."),
            .fixes = {{{"video_max_pixels", nullptr}, {"video_min_pixels", nullptr}}}},
        {.id = "export_quant_dataset",
            .keys = {"export_quantization_bit", "export_quantization_dataset"},
            .isBroken =
                [](const RuleContext &c) {
                    return c.config.model.exportQuantizationBit && c.config.model.exportQuantizationDataset.empty();
                },
            .message = LUTHIER_TEXT("Rules", "GPTQ needs texts to measure its error: name a dataset."),
            .fixes = {clear("export_quantization_bit")}},
    };
    return rules;
}

} // namespace luthier
