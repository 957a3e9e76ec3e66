// SPDX-License-Identifier: GPL-3.0-or-later
// Refusals of LLaMA-Factory's fine-tuning options.
#include "config/rules/rule_list.h"

namespace luthier
{

namespace
{

const FinetuningParams &method(const RuleContext &context)
{
    return context.config.finetuning;
}

bool isLora(const RuleContext &context)
{
    return method(context).finetuningType == FinetuningType::Lora;
}

bool isPpo(const RuleContext &context)
{
    return method(context).stage == Stage::Ppo;
}

int projections(const RuleContext &context)
{
    return int{method(context).useGalore} + int{method(context).useApollo} + int{method(context).useBadam};
}

/// 4 and 8, as numbers: a "4" in quotes is refused too.
bool hasBadBits(const RuleContext &context, std::string_view key)
{
    const Value *raw = context.document.rawOf(key);
    if (raw == nullptr || raw->is_null())
        return false;
    return *raw != 4 && *raw != 8;
}

} // namespace

std::span<const Rule> methodRules()
{
    static const Rule rules[] = {
        {.id = "ref_bits",
            .keys = {"ref_model_quantization_bit"},
            .isBroken = [](const RuleContext &c) { return hasBadBits(c, "ref_model_quantization_bit"); },
            .message = LUTHIER_TEXT("Rules", "A reference model is quantised to 4 or 8 bits, or not at all."),
            .fixes = {set("ref_model_quantization_bit", 4), clear("ref_model_quantization_bit")}},
        {.id = "reward_bits",
            .keys = {"reward_model_quantization_bit"},
            .isBroken = [](const RuleContext &c) { return hasBadBits(c, "reward_model_quantization_bit"); },
            .message = LUTHIER_TEXT("Rules", "A reward model is quantised to 4 or 8 bits, or not at all."),
            .fixes = {set("reward_model_quantization_bit", 4), clear("reward_model_quantization_bit")}},
        {.id = "ppo_reward_model",
            .keys = {"stage", "reward_model"},
            .isBroken = [](const RuleContext &c) { return isPpo(c) && method(c).rewardModel.empty(); },
            .message = LUTHIER_TEXT("Rules", "PPO needs a reward model.")},
        {.id = "ppo_lora_reward",
            .keys = {"stage", "reward_model_type", "finetuning_type"},
            .isBroken =
                [](const RuleContext &c) {
                    return isPpo(c) && method(c).rewardModelType == RewardModelType::Lora && !isLora(c)
                        && rawText(c, "reward_model_type") != "oft";
                },
            .message = LUTHIER_TEXT("Rules", "A reward model that is an adapter needs the lora method."),
            .fixes = {set("reward_model_type", "full"), set("finetuning_type", "lora")}},
        {.id = "ppo_oft_reward",
            .keys = {"stage", "reward_model_type", "finetuning_type"},
            .isBroken =
                [](const RuleContext &c) {
                    return isPpo(c) && rawText(c, "reward_model_type") == "oft"
                        && method(c).finetuningType != FinetuningType::Oft;
                },
            .message = LUTHIER_TEXT("Rules", "A reward model of the oft kind needs the oft method."),
            .fixes = {set("reward_model_type", "full")}},
        {.id = "dpo_smoothing",
            .keys = {"stage", "pref_loss", "dpo_label_smoothing"},
            .isBroken =
                [](const RuleContext &c) {
                    return method(c).stage == Stage::Dpo && method(c).prefLoss != PrefLoss::Sigmoid
                        && method(c).dpoLabelSmoothing > 1e-6;
                },
            .message = LUTHIER_TEXT("Rules", "Label smoothing of DPO works with the sigmoid loss only."),
            .fixes = {clear("dpo_label_smoothing"), set("pref_loss", "sigmoid")}},
        {.id = "llama_pro_full",
            .keys = {"use_llama_pro", "finetuning_type"},
            .isBroken =
                [](const RuleContext &c) {
                    return method(c).useLlamaPro && method(c).finetuningType == FinetuningType::Full;
                },
            .message = LUTHIER_TEXT("Rules", "LLaMA Pro trains some layers and does not go with full tuning."),
            .fixes = {turnOff("use_llama_pro"), set("finetuning_type", "freeze")}},
        {.id = "lora_with_projection",
            .keys = {"finetuning_type", "use_galore", "use_apollo", "use_badam"},
            .isBroken = [](const RuleContext &c) { return isLora(c) && projections(c) > 0; },
            .message = LUTHIER_TEXT("Rules", "GaLore, APOLLO and BAdam are for full tuning and do not go with LoRA."),
            .fixes = {{{"use_galore", nullptr}, {"use_apollo", nullptr}, {"use_badam", nullptr}},
                set("finetuning_type", "full")}},
        {.id = "one_projection",
            .keys = {"use_galore", "use_apollo", "use_badam"},
            .isBroken = [](const RuleContext &c) { return projections(c) > 1; },
            .message = LUTHIER_TEXT("Rules", "Use one of GaLore, APOLLO and BAdam."),
            .fixes = {{{"use_apollo", nullptr}, {"use_badam", nullptr}},
                {{"use_galore", nullptr}, {"use_badam", nullptr}}, {{"use_galore", nullptr}, {"use_apollo", nullptr}}}},
        {.id = "pissa_stage",
            .keys = {"pissa_init", "stage", "pref_loss"},
            .isBroken =
                [](const RuleContext &c) {
                    return method(c).pissaInit
                        && (isPpo(c) || method(c).stage == Stage::Kto || usesReferenceModel(method(c)));
                },
            .message = LUTHIER_TEXT("Rules",
                "PiSSA changes the frozen weights, so the stages that compare with the starting model cannot use it."),
            .fixes = {turnOff("pissa_init")}},
        {.id = "loraplus_needs_lora",
            .keys = {"loraplus_lr_ratio", "finetuning_type"},
            .isBroken = [](const RuleContext &c) { return method(c).loraplusLrRatio && !isLora(c); },
            .message = LUTHIER_TEXT("Rules", "LoRA+ needs the lora method."),
            .fixes = {clear("loraplus_lr_ratio"), set("finetuning_type", "lora")}},
        {.id = "rslora_needs_lora",
            .keys = {"use_rslora", "finetuning_type"},
            .isBroken = [](const RuleContext &c) { return method(c).useRslora && !isLora(c); },
            .message = LUTHIER_TEXT("Rules", "Rank-stabilised LoRA needs the lora method."),
            .fixes = {turnOff("use_rslora"), set("finetuning_type", "lora")}},
        {.id = "dora_needs_lora",
            .keys = {"use_dora", "finetuning_type"},
            .isBroken = [](const RuleContext &c) { return method(c).useDora && !isLora(c); },
            .message = LUTHIER_TEXT("Rules", "DoRA needs the lora method."),
            .fixes = {turnOff("use_dora"), set("finetuning_type", "lora")}},
        {.id = "pissa_needs_lora",
            .keys = {"pissa_init", "finetuning_type"},
            .isBroken = [](const RuleContext &c) { return method(c).pissaInit && !isLora(c); },
            .message = LUTHIER_TEXT("Rules", "PiSSA needs the lora method."),
            .fixes = {turnOff("pissa_init"), set("finetuning_type", "lora")}},
    };
    return rules;
}

} // namespace luthier
