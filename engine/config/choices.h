// SPDX-License-Identifier: GPL-3.0-or-later
// The values that settings with a closed list may take, and their spelling in files and on the command line.
#pragma once

#include <array>
#include <optional>
#include <string_view>
#include <utility>

namespace luthier
{

enum class Stage { Pt, Sft, Rm, Ppo, Dpo, Kto };
enum class FinetuningType { Lora, Oft, Freeze, Full };
enum class LrSchedulerType {
    Linear,
    Cosine,
    CosineWithRestarts,
    Polynomial,
    Constant,
    ConstantWithWarmup,
    InverseSqrt,
    ReduceLrOnPlateau,
    CosineWithMinLr,
    CosineWarmupWithMinLr,
    WarmupStableDecay,
    Greedy,
};
/// Best exists for saving only.
enum class IntervalStrategy { No, Steps, Epoch, Best };
enum class MixStrategy { Concat, InterleaveUnder, InterleaveOver, InterleaveOnce };
enum class PrefLoss { Sigmoid, Hinge, Ipo, KtoPair, Orpo, Simpo };
enum class InitSpecialTokens { Noise, Description, DescriptionWithNoise };
enum class SamplingStrategy { Random, Sequential, GroupByLength };
enum class RopeScaling { None, Linear, Dynamic, Yarn, Llama3 };
enum class AttentionImplementation { Auto, Disabled, Sdpa, Fa2, Fa3 };
enum class QuantizationMethod { Bnb, Gptq, Awq, Aqlm, Quanto, Eetq, Hqq, Mxfp4, Fp8 };
enum class QuantizationType { Fp4, Nf4 };
enum class InferDtype { Auto, Float16, Bfloat16, Float32 };
/// Which tokens num_input_tokens_seen counts.
enum class TokenCounting { No, All, NonPadding };
enum class RewardModelType { Lora, Full, Api };

/// Specialised below: `names`, an array of {value, spelling}. An empty spelling is null in files.
template <typename Enum>
struct ChoiceNames;

template <>
struct ChoiceNames<Stage> {
    static constexpr auto names = std::to_array<std::pair<Stage, std::string_view>>({{Stage::Pt, "pt"},
        {Stage::Sft, "sft"}, {Stage::Rm, "rm"}, {Stage::Ppo, "ppo"}, {Stage::Dpo, "dpo"}, {Stage::Kto, "kto"}});
};

template <>
struct ChoiceNames<FinetuningType> {
    static constexpr auto names =
        std::to_array<std::pair<FinetuningType, std::string_view>>({{FinetuningType::Lora, "lora"},
            {FinetuningType::Oft, "oft"}, {FinetuningType::Freeze, "freeze"}, {FinetuningType::Full, "full"}});
};

template <>
struct ChoiceNames<LrSchedulerType> {
    static constexpr auto names = std::to_array<std::pair<LrSchedulerType, std::string_view>>(
        {{LrSchedulerType::Linear, "linear"}, {LrSchedulerType::Cosine, "cosine"},
            {LrSchedulerType::CosineWithRestarts, "cosine_with_restarts"}, {LrSchedulerType::Polynomial, "polynomial"},
            {LrSchedulerType::Constant, "constant"}, {LrSchedulerType::ConstantWithWarmup, "constant_with_warmup"},
            {LrSchedulerType::InverseSqrt, "inverse_sqrt"},
            {LrSchedulerType::ReduceLrOnPlateau, "reduce_lr_on_plateau"},
            {LrSchedulerType::CosineWithMinLr, "cosine_with_min_lr"},
            {LrSchedulerType::CosineWarmupWithMinLr, "cosine_warmup_with_min_lr"},
            {LrSchedulerType::WarmupStableDecay, "warmup_stable_decay"}, {LrSchedulerType::Greedy, "greedy"}});
};

template <>
struct ChoiceNames<IntervalStrategy> {
    static constexpr auto names =
        std::to_array<std::pair<IntervalStrategy, std::string_view>>({{IntervalStrategy::No, "no"},
            {IntervalStrategy::Steps, "steps"}, {IntervalStrategy::Epoch, "epoch"}, {IntervalStrategy::Best, "best"}});
};

template <>
struct ChoiceNames<MixStrategy> {
    static constexpr auto names = std::to_array<std::pair<MixStrategy, std::string_view>>(
        {{MixStrategy::Concat, "concat"}, {MixStrategy::InterleaveUnder, "interleave_under"},
            {MixStrategy::InterleaveOver, "interleave_over"}, {MixStrategy::InterleaveOnce, "interleave_once"}});
};

template <>
struct ChoiceNames<PrefLoss> {
    static constexpr auto names = std::to_array<std::pair<PrefLoss, std::string_view>>(
        {{PrefLoss::Sigmoid, "sigmoid"}, {PrefLoss::Hinge, "hinge"}, {PrefLoss::Ipo, "ipo"},
            {PrefLoss::KtoPair, "kto_pair"}, {PrefLoss::Orpo, "orpo"}, {PrefLoss::Simpo, "simpo"}});
};

template <>
struct ChoiceNames<InitSpecialTokens> {
    static constexpr auto names = std::to_array<std::pair<InitSpecialTokens, std::string_view>>(
        {{InitSpecialTokens::Noise, "noise_init"}, {InitSpecialTokens::Description, "desc_init"},
            {InitSpecialTokens::DescriptionWithNoise, "desc_init_w_noise"}});
};

template <>
struct ChoiceNames<SamplingStrategy> {
    static constexpr auto names =
        std::to_array<std::pair<SamplingStrategy, std::string_view>>({{SamplingStrategy::Random, "random"},
            {SamplingStrategy::Sequential, "sequential"}, {SamplingStrategy::GroupByLength, "group_by_length"}});
};

template <>
struct ChoiceNames<RopeScaling> {
    static constexpr auto names = std::to_array<std::pair<RopeScaling, std::string_view>>(
        {{RopeScaling::None, ""}, {RopeScaling::Linear, "linear"}, {RopeScaling::Dynamic, "dynamic"},
            {RopeScaling::Yarn, "yarn"}, {RopeScaling::Llama3, "llama3"}});
};

template <>
struct ChoiceNames<AttentionImplementation> {
    static constexpr auto names =
        std::to_array<std::pair<AttentionImplementation, std::string_view>>({{AttentionImplementation::Auto, "auto"},
            {AttentionImplementation::Disabled, "disabled"}, {AttentionImplementation::Sdpa, "sdpa"},
            {AttentionImplementation::Fa2, "fa2"}, {AttentionImplementation::Fa3, "fa3"}});
};

template <>
struct ChoiceNames<QuantizationMethod> {
    static constexpr auto names =
        std::to_array<std::pair<QuantizationMethod, std::string_view>>({{QuantizationMethod::Bnb, "bnb"},
            {QuantizationMethod::Gptq, "gptq"}, {QuantizationMethod::Awq, "awq"}, {QuantizationMethod::Aqlm, "aqlm"},
            {QuantizationMethod::Quanto, "quanto"}, {QuantizationMethod::Eetq, "eetq"},
            {QuantizationMethod::Hqq, "hqq"}, {QuantizationMethod::Mxfp4, "mxfp4"}, {QuantizationMethod::Fp8, "fp8"}});
};

template <>
struct ChoiceNames<QuantizationType> {
    static constexpr auto names = std::to_array<std::pair<QuantizationType, std::string_view>>(
        {{QuantizationType::Fp4, "fp4"}, {QuantizationType::Nf4, "nf4"}});
};

template <>
struct ChoiceNames<InferDtype> {
    static constexpr auto names = std::to_array<std::pair<InferDtype, std::string_view>>({{InferDtype::Auto, "auto"},
        {InferDtype::Float16, "float16"}, {InferDtype::Bfloat16, "bfloat16"}, {InferDtype::Float32, "float32"}});
};

template <>
struct ChoiceNames<TokenCounting> {
    static constexpr auto names = std::to_array<std::pair<TokenCounting, std::string_view>>(
        {{TokenCounting::No, "no"}, {TokenCounting::All, "all"}, {TokenCounting::NonPadding, "non_padding"}});
};

template <>
struct ChoiceNames<RewardModelType> {
    static constexpr auto names = std::to_array<std::pair<RewardModelType, std::string_view>>(
        {{RewardModelType::Lora, "lora"}, {RewardModelType::Full, "full"}, {RewardModelType::Api, "api"}});
};

/// The spelling of @p value, "" for the null choice.
template <typename Enum>
constexpr std::string_view choiceName(Enum value)
{
    for (const auto &[candidate, name] : ChoiceNames<Enum>::names) {
        if (candidate == value)
            return name;
    }
    return {};
}

/// Exact spelling only, as LLaMA-Factory compares it.
template <typename Enum>
constexpr std::optional<Enum> choiceFromName(std::string_view name)
{
    for (const auto &[value, candidate] : ChoiceNames<Enum>::names) {
        if (candidate == name)
            return value;
    }
    return std::nullopt;
}

} // namespace luthier
