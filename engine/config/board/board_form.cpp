// SPDX-License-Identifier: GPL-3.0-or-later
// The board's controls as they are when it starts, the order and cleaning of its arguments, and the files of a form.
#include "config/board/board.h"
#include "config/files/yaml_writer.h"

namespace luthier
{

namespace
{

struct Element {
    const char *id;
    const char *json; ///< Default value.
};

constexpr Element kTop[] = {
    {"top.lang", R"("en")"},
    {"top.model_name", "null"},
    {"top.model_path", R"("")"},
    {"top.hub_name", R"("huggingface")"},
    {"top.finetuning_type", R"("lora")"},
    {"top.checkpoint_path", "[]"},
    {"top.quantization_bit", R"("none")"},
    {"top.quantization_method", R"("bnb")"},
    {"top.template", R"("default")"},
    {"top.rope_scaling", R"("none")"},
    {"top.booster", R"("auto")"},
};

constexpr Element kTrain[] = {
    {"train.training_stage", R"("Supervised Fine-Tuning")"},
    {"train.dataset_dir", R"("data")"},
    {"train.dataset", "[]"},
    {"train.learning_rate", R"("5e-5")"},
    {"train.num_train_epochs", R"("3.0")"},
    {"train.max_grad_norm", R"("1.0")"},
    {"train.max_samples", R"("100000")"},
    {"train.compute_type", R"("bf16")"},
    {"train.cutoff_len", "2048"},
    {"train.batch_size", "2"},
    {"train.gradient_accumulation_steps", "8"},
    {"train.val_size", "0"},
    {"train.lr_scheduler_type", R"("cosine")"},
    {"train.logging_steps", "5"},
    {"train.save_steps", "100"},
    {"train.warmup_steps", "0"},
    {"train.neftune_alpha", "0"},
    {"train.extra_args", R"("{\"optim\": \"adamw_torch\"}")"},
    {"train.packing", "false"},
    {"train.neat_packing", "false"},
    {"train.train_on_prompt", "false"},
    {"train.mask_history", "false"},
    {"train.resize_vocab", "false"},
    {"train.use_llama_pro", "false"},
    {"train.enable_thinking", "true"},
    {"train.report_to", R"("none")"},
    {"train.project", R"("huggingface")"},
    {"train.trackio_space_id", R"("trackio")"},
    {"train.hub_private_repo", "false"},
    {"train.freeze_trainable_layers", "2"},
    {"train.freeze_trainable_modules", R"("all")"},
    {"train.freeze_extra_modules", R"("")"},
    {"train.lora_rank", "8"},
    {"train.lora_alpha", "16"},
    {"train.lora_dropout", "0"},
    {"train.loraplus_lr_ratio", "0"},
    {"train.create_new_adapter", "false"},
    {"train.use_rslora", "false"},
    {"train.use_dora", "false"},
    {"train.use_pissa", "false"},
    {"train.lora_target", R"("")"},
    {"train.additional_target", R"("")"},
    {"train.pref_beta", "0.1"},
    {"train.pref_ftx", "0"},
    {"train.pref_loss", R"("sigmoid")"},
    {"train.reward_model", "[]"},
    {"train.ppo_score_norm", "false"},
    {"train.ppo_whiten_rewards", "false"},
    {"train.freeze_vision_tower", "true"},
    {"train.freeze_multi_modal_projector", "true"},
    {"train.freeze_language_model", "false"},
    {"train.image_max_pixels", R"("768*768")"},
    {"train.image_min_pixels", R"("32*32")"},
    {"train.video_max_pixels", R"("256*256")"},
    {"train.video_min_pixels", R"("16*16")"},
    {"train.use_galore", "false"},
    {"train.galore_rank", "16"},
    {"train.galore_update_interval", "200"},
    {"train.galore_scale", "2.0"},
    {"train.galore_target", R"("all")"},
    {"train.use_apollo", "false"},
    {"train.apollo_rank", "16"},
    {"train.apollo_update_interval", "200"},
    {"train.apollo_scale", "32.0"},
    {"train.apollo_target", R"("all")"},
    {"train.use_badam", "false"},
    {"train.badam_mode", R"("layer")"},
    {"train.badam_switch_mode", R"("ascending")"},
    {"train.badam_switch_interval", "50"},
    {"train.badam_update_ratio", "0.05"},
    {"train.use_swanlab", "false"},
    {"train.swanlab_project", R"("llamafactory")"},
    {"train.swanlab_run_name", R"("")"},
    {"train.swanlab_workspace", R"("")"},
    {"train.swanlab_api_key", R"("")"},
    {"train.swanlab_mode", R"("cloud")"},
    {"train.output_dir", R"("")"},
    {"train.ds_stage", R"("none")"},
    {"train.ds_offload", "false"},
};

constexpr Element kEvaluate[] = {
    {"eval.dataset_dir", R"("data")"},
    {"eval.dataset", "[]"},
    {"eval.cutoff_len", "1024"},
    {"eval.max_samples", R"("100000")"},
    {"eval.batch_size", "2"},
    {"eval.predict", "true"},
    {"eval.max_new_tokens", "512"},
    {"eval.top_p", "0.7"},
    {"eval.temperature", "0.95"},
    {"eval.output_dir", R"("")"},
};

constexpr Element kChat[] = {
    {"infer.infer_backend", R"("huggingface")"},
    {"infer.infer_dtype", R"("auto")"},
    {"infer.extra_args", R"("{\"vllm_enforce_eager\": true}")"},
};

constexpr Element kExport[] = {
    {"export.export_size", "5"},
    {"export.export_quantization_bit", R"("none")"},
    {"export.export_quantization_dataset", R"("data/c4_demo.jsonl")"},
    {"export.export_device", R"("cpu")"},
    {"export.export_legacy_format", "false"},
    {"export.export_dir", R"("")"},
    {"export.export_hub_model_id", R"("")"},
    {"export.extra_args", R"("{}")"},
};

std::string pythonText(const Json &value)
{
    if (value.is_string())
        return value.get<std::string>();
    if (value.is_boolean())
        return value.get<bool>() ? "True" : "False";
    if (value.is_null())
        return "None";
    return pythonJson(value);
}

void append(Json &form, std::span<const Element> elements)
{
    for (const Element &element : elements) {
        if (auto value = parseJson(element.json, element.id))
            form[element.id] = *std::move(value);
    }
}

} // namespace

Json defaultBoardForm(BoardTab tab)
{
    Json form = Json::object();
    append(form, kTop);
    switch (tab) {
    case BoardTab::Train:
        append(form, kTrain);
        break;
    case BoardTab::Evaluate:
        append(form, kEvaluate);
        break;
    case BoardTab::Chat:
        append(form, kChat);
        break;
    case BoardTab::Export:
        append(form, kExport);
        break;
    }
    return form;
}

std::string boardFormYaml(const Json &form)
{
    Json kept = form;
    for (const char *id : {"top.lang", "top.model_path", "train.output_dir", "train.config_path"})
        kept.erase(id);
    return writeYaml(kept, {.sortKeys = true, .allowUnicode = false});
}

std::string trainingArgsYaml(const Json &cleanArgs)
{
    return writeYaml(cleanArgs, {.sortKeys = true, .allowUnicode = false});
}

std::string deepSpeedFileName(int stage, bool offload)
{
    return "ds_z" + std::to_string(stage) + (offload ? "_offload_config.json" : "_config.json");
}

Json deepSpeedSettings(int stage, bool offload)
{
    const Json host{{"device", "cpu"}, {"pin_memory", true}};
    Json zero{{"stage", stage}};
    if (stage == 2) {
        zero["allgather_partitions"] = true;
        zero["allgather_bucket_size"] = 5e8;
        zero["overlap_comm"] = false;
        zero["reduce_scatter"] = true;
        zero["reduce_bucket_size"] = 5e8;
        zero["contiguous_gradients"] = true;
        zero["round_robin_gradients"] = true;
    } else {
        zero["overlap_comm"] = false;
        zero["contiguous_gradients"] = true;
        zero["sub_group_size"] = 1e9;
        zero["reduce_bucket_size"] = "auto";
        zero["stage3_prefetch_bucket_size"] = "auto";
        zero["stage3_param_persistence_threshold"] = "auto";
        zero["stage3_max_live_parameters"] = 1e9;
        zero["stage3_max_reuse_distance"] = 1e9;
        zero["stage3_gather_16bit_weights_on_model_save"] = true;
    }
    if (offload) {
        zero["offload_optimizer"] = host;
        if (stage == 3)
            zero["offload_param"] = host;
    }
    return {{"train_batch_size", "auto"}, {"train_micro_batch_size_per_gpu", "auto"},
        {"gradient_accumulation_steps", "auto"}, {"gradient_clipping", "auto"}, {"zero_allow_untested_optimizer", true},
        {"fp16",
            {{"enabled", "auto"}, {"loss_scale", 0}, {"loss_scale_window", 1000}, {"initial_scale_power", 16},
                {"hysteresis", 2}, {"min_loss_scale", 1}}},
        {"bf16", {{"enabled", "auto"}}}, {"zero_optimization", std::move(zero)}};
}

Json cleanBoardArguments(const Json &args)
{
    Json kept = Json::object();
    for (const auto &[key, value] : args.items()) {
        const bool always = key == "packing" || key == "enable_thinking" || key == "use_reentrant_gc"
            || key == "double_quantization" || key == "freeze_vision_tower" || key == "freeze_multi_modal_projector";
        if (always || !(value.is_null() || value == false || isText(value, "")))
            kept[key] = value;
    }
    return kept;
}

std::vector<std::string> boardWords(const Json &cleanArgs)
{
    std::vector<std::string> words{"llamafactory-cli", "train"};
    for (const auto &[key, value] : cleanArgs.items()) {
        words.push_back("--" + key);
        if (value.is_array()) {
            for (const Json &item : value)
                words.push_back(pythonText(item));
        } else {
            words.push_back(pythonText(value));
        }
    }
    return words;
}

ConfigDocument documentOfArguments(const Json &cleanArgs, Origin origin)
{
    ConfigDocument document;
    for (const auto &[key, value] : cleanArgs.items())
        document.give(key, value, origin);
    return document;
}

ConfigDocument boardPreset()
{
    const BoardArguments built = boardArguments(BoardTab::Train,
        {{"top.model_name", "Custom"}, {"top.model_path", "unset"}, {"train.dataset", {"unset"}},
            {"train.output_dir", "unset"}});
    Json args = cleanBoardArguments(built.args);
    for (const char *key : {"model_name_or_path", "template", "dataset", "output_dir"})
        args.erase(key);
    return documentOfArguments(args, Origin::Preset);
}

std::span<const std::string_view> boardKeyOrder()
{
    static constexpr std::string_view kOrder[] = {"stage", "do_train", "model_name_or_path", "cache_dir",
        "preprocessing_num_workers", "finetuning_type", "template", "rope_scaling", "flash_attn", "use_unsloth",
        "enable_liger_kernel", "dataset_dir", "dataset", "eval_dataset", "cutoff_len", "learning_rate",
        "num_train_epochs", "max_samples", "seed", "per_device_train_batch_size", "gradient_accumulation_steps",
        "lr_scheduler_type", "max_grad_norm", "logging_steps", "save_steps", "warmup_steps", "neftune_noise_alpha",
        "packing", "neat_packing", "train_on_prompt", "mask_history", "resize_vocab", "use_llama_pro",
        "enable_thinking", "report_to", "use_galore", "use_apollo", "use_badam", "use_swanlab", "output_dir", "fp16",
        "bf16", "pure_bf16", "plot_loss", "trust_remote_code", "ddp_timeout", "include_num_input_tokens_seen", "optim",
        "adapter_name_or_path", "quantization_bit", "quantization_method", "double_quantization", "lora_rank",
        "lora_alpha", "lora_dropout", "loraplus_lr_ratio", "create_new_adapter", "use_rslora", "use_dora", "pissa_init",
        "pissa_convert", "lora_target", "additional_target", "freeze_trainable_layers", "freeze_trainable_modules",
        "freeze_extra_modules", "reward_model", "reward_model_type", "ppo_score_norm", "ppo_whiten_rewards", "top_k",
        "top_p", "pref_beta", "pref_ftx", "pref_loss", "freeze_vision_tower", "freeze_multi_modal_projector",
        "freeze_language_model", "image_max_pixels", "image_min_pixels", "video_max_pixels", "video_min_pixels",
        "galore_rank", "galore_update_interval", "galore_scale", "galore_target", "apollo_rank",
        "apollo_update_interval", "apollo_scale", "apollo_target", "badam_mode", "badam_switch_mode",
        "badam_switch_interval", "badam_update_ratio", "swanlab_project", "swanlab_run_name", "swanlab_workspace",
        "swanlab_api_key", "swanlab_mode", "val_size", "eval_strategy", "eval_steps", "per_device_eval_batch_size",
        "deepspeed"};
    return kOrder;
}

} // namespace luthier
