// SPDX-License-Identifier: GPL-3.0-or-later
// What LLaMA-Factory checks across its option groups before training, and against devices and launch.
#include "config/rules/rule_list.h"

#include <algorithm>

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

bool isSft(const RuleContext &context)
{
    return method(context).stage == Stage::Sft;
}

bool isPpo(const RuleContext &context)
{
    return method(context).stage == Stage::Ppo;
}

bool isOn(const RuleContext &context, std::string_view key)
{
    return valueOf(context.config, *findParam(key)) == Value(true);
}

bool isZero3(const RuleContext &context)
{
    return context.environment.zeroStage == 3;
}

bool hasEvalData(const RuleContext &context)
{
    return !context.config.data.evalDataset.empty() || context.config.data.valSize >= kNoShare;
}

bool reportsTo(const RuleContext &context, std::string_view name)
{
    const auto loggers = splitList(training(context).reportTo);
    return std::find(loggers.begin(), loggers.end(), name) != loggers.end();
}

bool hasForeignPpoLogger(const RuleContext &context)
{
    const auto loggers = splitList(training(context).reportTo);
    return std::any_of(loggers.begin(), loggers.end(), [](const std::string &name) {
        for (const char *known : {"wandb", "tensorboard", "trackio", "none", "all"}) {
            if (name == known)
                return false;
        }
        return true;
    });
}

} // namespace

std::span<const Rule> launchRules()
{
    static const Rule rules[] = {
        {.id = "trackio_project",
            .keys = {"report_to", "project"},
            .scope = RuleScope::Train,
            .isBroken =
                [](const RuleContext &c) {
                    const Value *raw = c.document.rawOf("project");
                    return reportsTo(c, "trackio") && raw != nullptr && (raw->is_null() || isText(*raw, ""));
                },
            .message = LUTHIER_TEXT("Rules", "Trackio needs a project name."),
            .fixes = {clear("project")}},
        {.id = "generate_needs_sft",
            .keys = {"predict_with_generate", "stage"},
            .scope = RuleScope::Train,
            .isBroken = [](const RuleContext &c) { return training(c).predictWithGenerate && !isSft(c); },
            .message = LUTHIER_TEXT("Rules", "Answers are generated in the sft stage only."),
            .fixes = {turnOff("predict_with_generate"), set("stage", "sft")}},
        {.id = "neat_packing_needs_sft",
            .keys = {"neat_packing", "stage"},
            .scope = RuleScope::Train,
            .isBroken = [](const RuleContext &c) { return c.config.data.neatPacking && !isSft(c); },
            .message = LUTHIER_TEXT("Rules", "Packing without mixing works in the sft stage only."),
            .fixes = {turnOff("neat_packing"), set("stage", "sft")}},
        {.id = "masking_needs_sft",
            .keys = {"train_on_prompt", "mask_history", "stage"},
            .scope = RuleScope::Train,
            .isBroken =
                [](const RuleContext &c) {
                    return (c.config.data.trainOnPrompt || c.config.data.maskHistory) && !isSft(c);
                },
            .message = LUTHIER_TEXT("Rules", "Which tokens are trained can be chosen in the sft stage only."),
            .fixes = {{{"train_on_prompt", nullptr}, {"mask_history", nullptr}}, set("stage", "sft")}},
        {.id = "predict_needs_generate",
            .keys = {"do_predict", "predict_with_generate", "stage"},
            .scope = RuleScope::Train,
            .isBroken =
                [](const RuleContext &c) {
                    return isSft(c) && training(c).doPredict && !training(c).predictWithGenerate;
                },
            .message = LUTHIER_TEXT("Rules", "Predictions are answers: switch generation on to save them."),
            .fixes = {set("predict_with_generate", true), turnOff("do_predict")}},
        {.id = "best_model_rm_ppo",
            .keys = {"load_best_model_at_end", "stage"},
            .scope = RuleScope::Train,
            .isBroken =
                [](const RuleContext &c) {
                    return training(c).loadBestModelAtEnd && (isPpo(c) || method(c).stage == Stage::Rm);
                },
            .message = LUTHIER_TEXT("Rules", "Reward and PPO runs cannot go back to their best checkpoint."),
            .fixes = {turnOff("load_best_model_at_end")}},
        {.id = "ppo_needs_train",
            .keys = {"stage", "do_train"},
            .scope = RuleScope::Train,
            .isBroken = [](const RuleContext &c) { return isPpo(c) && !training(c).doTrain; },
            .message = LUTHIER_TEXT("Rules", "PPO can only train."),
            .fixes = {set("do_train", true)}},
        {.id = "ppo_shift_attn",
            .keys = {"stage", "shift_attn"},
            .scope = RuleScope::Train,
            .isBroken = [](const RuleContext &c) { return isPpo(c) && c.config.model.shiftAttn; },
            .message = LUTHIER_TEXT("Rules", "PPO does not go with shifted attention."),
            .fixes = {turnOff("shift_attn")}},
        {.id = "ppo_kt_lora_reward",
            .keys = {"stage", "reward_model_type", "use_kt"},
            .scope = RuleScope::Train,
            .isBroken =
                [](const RuleContext &c) {
                    return isPpo(c) && method(c).rewardModelType == RewardModelType::Lora && isOn(c, "use_kt");
                },
            .message = LUTHIER_TEXT("Rules", "KTransformers cannot share the model with a reward adapter."),
            .fixes = {turnOff("use_kt"), set("reward_model_type", "full")}},
        {.id = "ppo_unsloth_lora_reward",
            .keys = {"stage", "reward_model_type", "use_unsloth"},
            .scope = RuleScope::Train,
            .isBroken =
                [](const RuleContext &c) {
                    return isPpo(c) && method(c).rewardModelType == RewardModelType::Lora && c.config.model.useUnsloth;
                },
            .message = LUTHIER_TEXT("Rules", "Unsloth cannot share the model with a reward adapter."),
            .fixes = {turnOff("use_unsloth"), set("reward_model_type", "full")}},
        {.id = "ppo_loggers",
            .keys = {"stage", "report_to"},
            .scope = RuleScope::Train,
            .isBroken = [](const RuleContext &c) { return isPpo(c) && hasForeignPpoLogger(c); },
            .message = LUTHIER_TEXT("Rules", "PPO reports to wandb, tensorboard or trackio only."),
            .fixes = {set("report_to", "none"), set("report_to", "tensorboard")}},
        {.id = "several_gpus_undistributed",
            .keys = {},
            .scope = RuleScope::Train,
            .isBroken =
                [](const RuleContext &c) {
                    return c.environment.visibleGpus > 1 && !c.environment.isDistributed && !isOn(c, "use_kt");
                },
            .message = LUTHIER_TEXT("Rules",
                "Several GPUs are visible to one process. Start through torchrun, or show it one GPU with "
                "CUDA_VISIBLE_DEVICES=0.")},
        {.id = "deepspeed_needs_distributed",
            .keys = {"deepspeed"},
            .scope = RuleScope::Train,
            .isBroken = [](const RuleContext &c) { return c.environment.zeroStage && !c.environment.isDistributed; },
            .message = LUTHIER_TEXT("Rules", "DeepSpeed needs a distributed launch: set FORCE_TORCHRUN=1."),
            .fixes = {clear("deepspeed")}},
        {.id = "streaming_max_steps",
            .keys = {"streaming", "max_steps"},
            .scope = RuleScope::Train,
            .isBroken = [](const RuleContext &c) { return c.config.data.streaming && training(c).maxSteps == -1; },
            .message = LUTHIER_TEXT("Rules", "Streaming has no known end: give the number of steps."),
            .fixes = {set("max_steps", 1000), turnOff("streaming")}},
        {.id = "train_needs_dataset",
            .keys = {"do_train", "dataset"},
            .scope = RuleScope::Train,
            .isBroken = [](const RuleContext &c) { return training(c).doTrain && c.config.data.dataset.empty(); },
            .message = LUTHIER_TEXT("Rules", "No dataset is chosen to train on.")},
        {.id = "eval_needs_data",
            .keys = {"do_eval", "do_predict", "predict_with_generate", "eval_dataset", "val_size"},
            .scope = RuleScope::Train,
            .isBroken =
                [](const RuleContext &c) {
                    return (effectiveDoEval(training(c)) || training(c).doPredict || training(c).predictWithGenerate)
                        && !hasEvalData(c);
                },
            .message = LUTHIER_TEXT(
                "Rules", "Evaluation needs rows: hold back a validation share, or name an evaluation dataset."),
            .fixes = {set("val_size", 0.1),
                {{"eval_strategy", "no"}, {"do_eval", nullptr}, {"do_predict", nullptr},
                    {"predict_with_generate", nullptr}}}},
        {.id = "generate_zero3",
            .keys = {"predict_with_generate", "deepspeed"},
            .scope = RuleScope::Train,
            .isBroken = [](const RuleContext &c) { return training(c).predictWithGenerate && isZero3(c); },
            .message = LUTHIER_TEXT("Rules", "Answers cannot be generated under ZeRO stage 3."),
            .fixes = {turnOff("predict_with_generate")}},
        {.id = "generate_or_accuracy",
            .keys = {"predict_with_generate", "compute_accuracy"},
            .scope = RuleScope::Train,
            .isBroken =
                [](const RuleContext &c) { return training(c).predictWithGenerate && method(c).computeAccuracy; },
            .message = LUTHIER_TEXT("Rules", "Evaluate by generated answers or by token accuracy, not both."),
            .fixes = {turnOff("compute_accuracy"), turnOff("predict_with_generate")}},
        {.id = "train_device_map",
            .keys = {"do_train", "quantization_device_map"},
            .scope = RuleScope::Train,
            .isBroken =
                [](const RuleContext &c) {
                    return training(c).doTrain && c.config.model.quantizationDeviceMap == "auto";
                },
            .message = LUTHIER_TEXT("Rules", "A model that is spread by a device map cannot be trained."),
            .fixes = {clear("quantization_device_map")}},
        {.id = "pissa_zero3",
            .keys = {"pissa_init", "deepspeed"},
            .scope = RuleScope::Train,
            .isBroken = [](const RuleContext &c) { return method(c).pissaInit && isZero3(c); },
            .message = LUTHIER_TEXT("Rules", "PiSSA needs whole weights, which ZeRO stage 3 divides."),
            .fixes = {turnOff("pissa_init")}},
        {.id = "pure_bf16_device",
            .keys = {"pure_bf16"},
            .scope = RuleScope::Train,
            .isBroken = [](const RuleContext &c) { return method(c).pureBf16 && !c.environment.hasBf16; },
            .message = LUTHIER_TEXT("Rules", "This device has no bf16."),
            .fixes = {turnOff("pure_bf16")}},
        {.id = "pure_bf16_zero3",
            .keys = {"pure_bf16", "deepspeed"},
            .scope = RuleScope::Train,
            .isBroken = [](const RuleContext &c) { return method(c).pureBf16 && isZero3(c); },
            .message = LUTHIER_TEXT("Rules", "Pure bf16 does not go with ZeRO stage 3."),
            .fixes = {{{"pure_bf16", false}, {"bf16", true}}}},
        {.id = "galore_layerwise_distributed",
            .keys = {"use_galore", "galore_layerwise"},
            .scope = RuleScope::Train,
            .isBroken =
                [](const RuleContext &c) {
                    return method(c).useGalore && method(c).galoreLayerwise && c.environment.isDistributed;
                },
            .message = LUTHIER_TEXT("Rules", "GaLore layer by layer runs in one process only."),
            .fixes = {turnOff("galore_layerwise")}},
        {.id = "apollo_layerwise_distributed",
            .keys = {"use_apollo", "apollo_layerwise"},
            .scope = RuleScope::Train,
            .isBroken =
                [](const RuleContext &c) {
                    return method(c).useApollo && method(c).apolloLayerwise && c.environment.isDistributed;
                },
            .message = LUTHIER_TEXT("Rules", "APOLLO layer by layer runs in one process only."),
            .fixes = {turnOff("apollo_layerwise")}},
        {.id = "badam_ratio_distributed",
            .keys = {"use_badam", "badam_mode"},
            .scope = RuleScope::Train,
            .isBroken =
                [](const RuleContext &c) {
                    return method(c).useBadam && method(c).badamMode == "ratio" && c.environment.isDistributed;
                },
            .message = LUTHIER_TEXT("Rules", "BAdam in ratio mode runs in one process only."),
            .fixes = {set("badam_mode", "layer")}},
        {.id = "badam_layer_zero3",
            .keys = {"use_badam", "badam_mode", "deepspeed"},
            .scope = RuleScope::Train,
            .isBroken =
                [](const RuleContext &c) {
                    return method(c).useBadam && method(c).badamMode == "layer" && c.environment.isDistributed
                        && !isZero3(c);
                },
            .message = LUTHIER_TEXT("Rules", "BAdam over several processes needs ZeRO stage 3."),
            .fixes = {turnOff("use_badam")}},
        {.id = "projection_deepspeed",
            .keys = {"use_galore", "use_apollo", "deepspeed"},
            .scope = RuleScope::Train,
            .isBroken =
                [](const RuleContext &c) {
                    return (method(c).useGalore || method(c).useApollo) && c.environment.zeroStage
                        && c.environment.isDistributed;
                },
            .message = LUTHIER_TEXT("Rules", "GaLore and APOLLO do not go with DeepSpeed."),
            .fixes = {clear("deepspeed")}},
        {.id = "fp8_quant",
            .keys = {"fp8", "quantization_bit"},
            .scope = RuleScope::Train,
            .isBroken = [](const RuleContext &c) { return isOn(c, "fp8") && c.config.model.quantizationBit; },
            .message = LUTHIER_TEXT("Rules", "FP8 training does not go with quantised weights."),
            .fixes = {turnOff("fp8"), clear("quantization_bit")}},
        {.id = "train_backend",
            .keys = {"infer_backend"},
            .scope = RuleScope::Train,
            .isBroken =
                [](const RuleContext &c) {
                    const std::string raw = rawText(c, "infer_backend");
                    return c.config.model.inferBackend != "huggingface" || (!raw.empty() && raw != "huggingface");
                },
            .message = LUTHIER_TEXT("Rules", "Training runs on the huggingface engine; others only answer."),
            .fixes = {clear("infer_backend")}},
        {.id = "unsloth_zero3",
            .keys = {"use_unsloth", "deepspeed"},
            .scope = RuleScope::Train,
            .isBroken = [](const RuleContext &c) { return c.config.model.useUnsloth && isZero3(c); },
            .message = LUTHIER_TEXT("Rules", "Unsloth does not go with ZeRO stage 3."),
            .fixes = {turnOff("use_unsloth")}},
        {.id = "kt_zero3",
            .keys = {"use_kt", "deepspeed"},
            .scope = RuleScope::Train,
            .isBroken = [](const RuleContext &c) { return isOn(c, "use_kt") && isZero3(c); },
            .message = LUTHIER_TEXT("Rules", "KTransformers does not go with ZeRO stage 3."),
            .fixes = {turnOff("use_kt")}},
        {.id = "output_not_empty",
            .keys = {"output_dir", "overwrite_output_dir", "resume_from_checkpoint", "do_train"},
            .scope = RuleScope::Train,
            .isBroken =
                [](const RuleContext &c) {
                    return inspectOutputFolder(c.config, c.environment.workingFolder).state
                        == OutputFolder::State::Occupied;
                },
            .message = LUTHIER_TEXT(
                "Rules", "The output folder holds a finished model. Choose another folder, or allow overwriting."),
            .fixes = {set("overwrite_output_dir", true)}},
    };
    return rules;
}

} // namespace luthier
