// SPDX-License-Identifier: GPL-3.0-or-later
// What LLaMA-Factory checks between adapters, quantisation and the engine that answers.
#include "config/rules/rule_list.h"

namespace luthier
{

namespace
{

bool namesOneAdapter(const TrainConfig &config)
{
    return splitList(config.model.adapterNameOrPath).size() <= 1;
}

} // namespace

std::span<const Rule> adapterRules()
{
    static const Rule rules[] = {
        {.id = "adapter_needs_lora",
            .keys = {"adapter_name_or_path", "finetuning_type"},
            .isBroken =
                [](const RuleContext &c) {
                    return !c.config.model.adapterNameOrPath.empty()
                        && c.config.finetuning.finetuningType != FinetuningType::Lora;
                },
            .message = LUTHIER_TEXT("Rules", "Adapters can be given with the lora method only."),
            .fixes = {set("finetuning_type", "lora"), clear("adapter_name_or_path")}},
        {.id = "quant_needs_peft",
            .keys = {"quantization_bit", "finetuning_type"},
            .isBroken =
                [](const RuleContext &c) {
                    return c.config.model.quantizationBit
                        && (c.config.finetuning.finetuningType == FinetuningType::Full
                            || c.config.finetuning.finetuningType == FinetuningType::Freeze);
                },
            .message =
                LUTHIER_TEXT("Rules", "Quantised weights cannot be trained themselves: use lora, or no quantisation."),
            .fixes = {set("finetuning_type", "lora"), clear("quantization_bit")}},
        {.id = "quant_pissa",
            .keys = {"quantization_bit", "pissa_init"},
            .isBroken =
                [](const RuleContext &c) { return c.config.model.quantizationBit && c.config.finetuning.pissaInit; },
            .message = LUTHIER_TEXT("Rules", "PiSSA takes weights apart and cannot do so with quantised ones."),
            .fixes = {turnOff("pissa_init"), clear("quantization_bit")}},
        {.id = "quant_resize",
            .keys = {"quantization_bit", "resize_vocab"},
            .isBroken =
                [](const RuleContext &c) { return c.config.model.quantizationBit && c.config.model.resizeVocab; },
            .message = LUTHIER_TEXT("Rules", "The vocabulary of a quantised model cannot be resized."),
            .fixes = {turnOff("resize_vocab"), clear("quantization_bit")}},
        {.id = "quant_new_adapter",
            .keys = {"quantization_bit", "adapter_name_or_path", "create_new_adapter"},
            .isBroken =
                [](const RuleContext &c) {
                    return c.config.model.quantizationBit && !c.config.model.adapterNameOrPath.empty()
                        && c.config.finetuning.createNewAdapter;
                },
            .message = LUTHIER_TEXT(
                "Rules", "A new adapter needs the old one merged first, which quantised weights do not allow."),
            .fixes = {turnOff("create_new_adapter"), clear("quantization_bit")}},
        {.id = "quant_one_adapter",
            .keys = {"quantization_bit", "adapter_name_or_path"},
            .isBroken =
                [](const RuleContext &c) { return c.config.model.quantizationBit && !namesOneAdapter(c.config); },
            .message = LUTHIER_TEXT("Rules", "A quantised model takes one adapter only."),
            .fixes = {clear("quantization_bit")}},
        {.id = "later_bits_bnb",
            .keys = {"quantization_method", "quantization_bit"},
            .isBroken =
                [](const RuleContext &c) {
                    const auto bits = c.config.model.quantizationBit;
                    return c.config.model.quantizationMethod == QuantizationMethod::Bnb && bits && *bits != 4
                        && *bits != 8;
                },
            .message = LUTHIER_TEXT("Rules", "bitsandbytes quantises to 4 or 8 bits."),
            .fixes = {set("quantization_bit", 4), set("quantization_bit", 8)}},
        {.id = "later_bits_hqq",
            .keys = {"quantization_method", "quantization_bit"},
            .isBroken =
                [](const RuleContext &c) {
                    const auto bits = c.config.model.quantizationBit;
                    return c.config.model.quantizationMethod == QuantizationMethod::Hqq && bits && *bits == 7;
                },
            .message = LUTHIER_TEXT("Rules", "HQQ quantises to 1 to 6 or to 8 bits."),
            .fixes = {set("quantization_bit", 6), set("quantization_bit", 8)}},
        {.id = "later_bits_eetq",
            .keys = {"quantization_method", "quantization_bit"},
            .isBroken =
                [](const RuleContext &c) {
                    const auto bits = c.config.model.quantizationBit;
                    return c.config.model.quantizationMethod == QuantizationMethod::Eetq && bits && *bits != 8;
                },
            .message = LUTHIER_TEXT("Rules", "EETQ quantises to 8 bits."),
            .fixes = {set("quantization_bit", 8), set("quantization_method", "bnb")}},
        {.id = "vllm_stage",
            .keys = {"infer_backend", "stage"},
            .scope = RuleScope::Infer,
            .isBroken =
                [](const RuleContext &c) {
                    return c.config.model.inferBackend == "vllm" && c.config.finetuning.stage != Stage::Sft;
                },
            .message = LUTHIER_TEXT("Rules", "vLLM answers with models of the sft stage only."),
            .fixes = {set("infer_backend", "huggingface"), set("stage", "sft")}},
        {.id = "vllm_quant",
            .keys = {"infer_backend", "quantization_bit"},
            .scope = RuleScope::Infer,
            .isBroken =
                [](const RuleContext &c) {
                    return c.config.model.inferBackend == "vllm" && c.config.model.quantizationBit;
                },
            .message = LUTHIER_TEXT("Rules", "vLLM cannot quantise while loading."),
            .fixes = {set("infer_backend", "huggingface"), clear("quantization_bit")}},
        {.id = "vllm_rope",
            .keys = {"infer_backend", "rope_scaling"},
            .scope = RuleScope::Infer,
            .isBroken =
                [](const RuleContext &c) {
                    return c.config.model.inferBackend == "vllm" && c.config.model.ropeScaling != RopeScaling::None;
                },
            .message = LUTHIER_TEXT("Rules", "vLLM takes no RoPE scaling here."),
            .fixes = {set("infer_backend", "huggingface"), clear("rope_scaling")}},
        {.id = "vllm_one_adapter",
            .keys = {"infer_backend", "adapter_name_or_path"},
            .scope = RuleScope::Infer,
            .isBroken =
                [](const RuleContext &c) {
                    return c.config.model.inferBackend == "vllm" && !namesOneAdapter(c.config);
                },
            .message = LUTHIER_TEXT("Rules", "vLLM takes one adapter only."),
            .fixes = {set("infer_backend", "huggingface")}},
    };
    return rules;
}

} // namespace luthier
