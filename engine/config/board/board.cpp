// SPDX-License-Identifier: GPL-3.0-or-later
// The argument builder of LLaMA Board 0.9.5, step by step in its order.
#include "config/board/board.h"
#include "config/board/form_reader.h"

#include <algorithm>
#include <array>

namespace luthier
{

namespace
{

constexpr std::string_view kSaves = "saves";
constexpr std::int64_t kForever = 180000000;

std::string joined(const std::vector<std::string> &parts)
{
    std::string out;
    for (std::size_t i = 0; i < parts.size(); ++i)
        out += (i > 0 ? "," : "") + parts[i];
    return out;
}

std::string withoutBlanks(std::string text)
{
    text.erase(std::remove(text.begin(), text.end(), ' '), text.end());
    const auto first = text.find_first_not_of("\t\r\n\f\v");
    const auto last = text.find_last_not_of("\t\r\n\f\v");
    return first == std::string::npos ? std::string() : text.substr(first, last - first + 1);
}

/// saves/MODEL/METHOD/NAME; a name with a slash is a path of its own.
std::string saveFolder(const std::string &model, const std::string &method, const std::string &name)
{
    if (name.find('/') != std::string::npos)
        return name;
    std::string path(kSaves);
    for (const std::string &part : {model, method, name}) {
        const std::string plain = withoutBlanks(part);
        path = plain.starts_with('/') ? plain : path + (path.ends_with('/') ? "" : "/") + plain;
    }
    return path;
}

Text alertText(std::string_view alert)
{
    if (alert == "err_no_model")
        return LUTHIER_TEXT("Errors", "No model is chosen.");
    if (alert == "err_no_path")
        return LUTHIER_TEXT("Errors", "The path of the model is empty.");
    if (alert == "err_no_dataset")
        return LUTHIER_TEXT("Errors", "No dataset is chosen.");
    if (alert == "err_no_output_dir")
        return LUTHIER_TEXT("Errors", "No output folder is named.");
    if (alert == "err_json_schema")
        return LUTHIER_TEXT("Errors", "The extra arguments are not JSON.");
    if (alert == "err_no_reward_model")
        return LUTHIER_TEXT("Errors", "PPO needs a reward model.");
    if (alert == "err_no_export_dir")
        return LUTHIER_TEXT("Errors", "No export folder is named.");
    if (alert == "err_no_adapter")
        return LUTHIER_TEXT("Errors", "No adapter is chosen to merge.");
    if (alert == "err_gptq_lora")
        return LUTHIER_TEXT("Errors", "Merge the adapters first: they cannot be quantised with the model.");
    return {};
}

/// Reads one form and builds the arguments of one tab.
class Builder : FormReader
{
public:
    Builder(BoardTab tab, const Json &form, const BoardContext &context)
        : FormReader(defaultBoardForm(tab), form)
        , m_context(context)
    {
        m_model = textOf(get("top.model_name"));
        m_method = textOf(get("top.finetuning_type"));
    }

    BoardArguments train()
    {
        if (const char *alert = trainAlert())
            return refused(alert);
        startTrain();
        addExtraArguments("train.extra_args");
        addCheckpoint();
        addQuantization();
        addFreeze();
        addLora();
        addPreference();
        addMultimodal();
        addProjections();
        addSwanLab();
        addValidation();
        addDeepSpeed();
        return finished();
    }

    BoardArguments evaluate()
    {
        if (const char *alert = commonAlert("eval.dataset"))
            return refused(alert);
        if (!isTrue(get("eval.output_dir")))
            return refused("err_no_output_dir");
        put("stage", "sft");
        startModel();
        put("preprocessing_num_workers", 16);
        put("finetuning_type", get("top.finetuning_type"));
        put("quantization_method", get("top.quantization_method"));
        put("template", get("top.template"));
        put("rope_scaling", ropeScaling());
        put("flash_attn", attention());
        put("use_unsloth", booster() == "unsloth");
        put("dataset_dir", get("eval.dataset_dir"));
        put("eval_dataset", joined(namesOf(get("eval.dataset"))));
        put("cutoff_len", get("eval.cutoff_len"));
        put("max_samples", integer("eval.max_samples"));
        put("per_device_eval_batch_size", get("eval.batch_size"));
        put("predict_with_generate", true);
        put("report_to", "none");
        put("max_new_tokens", get("eval.max_new_tokens"));
        put("top_p", get("eval.top_p"));
        put("temperature", get("eval.temperature"));
        put("output_dir", saveFolder(m_model, m_method, textOf(get("eval.output_dir"))));
        put("trust_remote_code", true);
        put("ddp_timeout", kForever);
        put(isTrue(get("eval.predict")) ? "do_predict" : "do_eval", true);
        addCheckpoint();
        addQuantization();
        return finished();
    }

    BoardArguments chat()
    {
        if (const char *alert = modelAlert())
            return refused(isJson("infer.extra_args") ? alert : "err_json_schema");
        if (!isJson("infer.extra_args"))
            return refused("err_json_schema");
        startModel();
        put("finetuning_type", get("top.finetuning_type"));
        put("template", get("top.template"));
        put("rope_scaling", ropeScaling());
        put("flash_attn", attention());
        put("use_unsloth", booster() == "unsloth");
        put("enable_liger_kernel", booster() == "liger_kernel");
        put("infer_backend", get("infer.infer_backend"));
        put("infer_dtype", get("infer.infer_dtype"));
        put("trust_remote_code", true);
        addExtraArguments("infer.extra_args");
        addCheckpoint();
        addQuantization();
        return finished();
    }

    BoardArguments exportModel()
    {
        if (const char *alert = exportAlert())
            return refused(alert);
        startModel();
        put("finetuning_type", get("top.finetuning_type"));
        put("template", get("top.template"));
        put("export_dir", get("export.export_dir"));
        put("export_hub_model_id", orNull(get("export.export_hub_model_id")));
        put("export_size", get("export.export_size"));
        put("export_quantization_bit", quantizesExport() ? integer("export.export_quantization_bit") : Json(nullptr));
        put("export_quantization_dataset", get("export.export_quantization_dataset"));
        put("export_device", get("export.export_device"));
        put("export_legacy_format", get("export.export_legacy_format"));
        put("trust_remote_code", true);
        addExtraArguments("export.extra_args");
        addCheckpoint();
        return finished();
    }

private:
    void put(const char *key, Json value) { m_args[key] = std::move(value); }
    void copy(const char *key, const char *id) { m_args[key] = get(id); }
    static Json orNull(const Json &value) { return isTrue(value) ? value : Json(nullptr); }

    bool isAdapterMethod() const { return m_method == "lora" || m_method == "oft"; }
    std::string booster() const { return textOf(get("top.booster")); }
    Json ropeScaling() const
    {
        return isText(get("top.rope_scaling"), "none") ? Json(nullptr) : get("top.rope_scaling");
    }
    Json attention() const { return booster() == "flashattn2" ? "fa2" : "auto"; }
    bool argIs(const char *key, const char *value) const { return isText(m_args.value(key, Json()), value); }
    bool argIsOn(const char *key) const { return isTrue(m_args.value(key, Json())); }

    const char *modelAlert() const
    {
        if (!isTrue(get("top.model_name")))
            return "err_no_model";
        return isTrue(get("top.model_path")) ? nullptr : "err_no_path";
    }

    const char *commonAlert(const char *dataset) const
    {
        if (const char *alert = modelAlert())
            return alert;
        return isTrue(get(dataset)) ? nullptr : "err_no_dataset";
    }

    const char *trainAlert() const
    {
        if (const char *alert = commonAlert("train.dataset"))
            return alert;
        if (!isTrue(get("train.output_dir")))
            return "err_no_output_dir";
        if (!isJson("train.extra_args"))
            return "err_json_schema";
        return stage() == "ppo" && !isTrue(get("train.reward_model")) ? "err_no_reward_model" : nullptr;
    }

    bool quantizesExport() const
    {
        const std::string bits = textOf(get("export.export_quantization_bit"));
        return bits == "8" || bits == "4" || bits == "3" || bits == "2";
    }

    const char *exportAlert() const
    {
        if (!isJson("export.extra_args"))
            return "err_json_schema";
        if (const char *alert = modelAlert())
            return alert;
        if (!isTrue(get("export.export_dir")))
            return "err_no_export_dir";
        const Json &checkpoint = get("top.checkpoint_path");
        if (quantizesExport() && !isTrue(get("export.export_quantization_dataset")))
            return "err_no_dataset";
        if (!quantizesExport() && !isTrue(checkpoint))
            return "err_no_adapter";
        return quantizesExport() && isTrue(checkpoint) && checkpoint.is_array() ? "err_gptq_lora" : nullptr;
    }

    BoardArguments refused(const char *alert) const { return {.refusedBy = alert, .problem = alertText(alert)}; }

    BoardArguments finished()
    {
        if (!problem().isEmpty())
            return {.problem = problem()};
        return {.args = std::move(m_args)};
    }

    std::string stage() const
    {
        const std::string shown = textOf(get("train.training_stage"));
        constexpr std::array<std::pair<std::string_view, std::string_view>, 6> kStages{
            {{"Supervised Fine-Tuning", "sft"}, {"Reward Modeling", "rm"}, {"PPO", "ppo"}, {"DPO", "dpo"},
                {"KTO", "kto"}, {"Pre-Training", "pt"}}};
        for (const auto &[name, key] : kStages) {
            if (name == shown)
                return std::string(key);
        }
        return shown;
    }

    void startModel()
    {
        put("model_name_or_path", get("top.model_path"));
        put("cache_dir", m_context.cacheDir.empty() ? Json(nullptr) : Json(m_context.cacheDir));
    }

    void startTrain()
    {
        put("stage", stage());
        put("do_train", true);
        startModel();
        put("preprocessing_num_workers", 16);
        put("finetuning_type", get("top.finetuning_type"));
        put("template", get("top.template"));
        put("rope_scaling", ropeScaling());
        put("flash_attn", attention());
        put("use_unsloth", booster() == "unsloth");
        put("enable_liger_kernel", booster() == "liger_kernel");
        copy("dataset_dir", "train.dataset_dir");
        put("dataset", joined(namesOf(get("train.dataset"))));
        copy("cutoff_len", "train.cutoff_len");
        put("learning_rate", number("train.learning_rate"));
        put("num_train_epochs", number("train.num_train_epochs"));
        put("max_samples", integer("train.max_samples"));
        copy("per_device_train_batch_size", "train.batch_size");
        copy("gradient_accumulation_steps", "train.gradient_accumulation_steps");
        copy("lr_scheduler_type", "train.lr_scheduler_type");
        put("max_grad_norm", number("train.max_grad_norm"));
        copy("logging_steps", "train.logging_steps");
        copy("save_steps", "train.save_steps");
        copy("warmup_steps", "train.warmup_steps");
        put("neftune_noise_alpha", orNull(get("train.neftune_alpha")));
        put("packing", isTrue(get("train.packing")) ? get("train.packing") : get("train.neat_packing"));
        for (const char *key : {"neat_packing", "train_on_prompt", "mask_history", "resize_vocab", "use_llama_pro",
                 "enable_thinking", "report_to", "use_galore", "use_apollo", "use_badam", "use_swanlab"})
            m_args[key] = get((std::string("train.") + key).c_str());
        put("output_dir", saveFolder(m_model, m_method, textOf(get("train.output_dir"))));
        const std::string type = textOf(get("train.compute_type"));
        put("fp16", type == "fp16");
        put("bf16", type == "bf16");
        put("pure_bf16", type == "pure_bf16");
        put("plot_loss", true);
        put("trust_remote_code", true);
        put("ddp_timeout", kForever);
        put("include_num_input_tokens_seen", true);
    }

    void addExtraArguments(const char *id)
    {
        const auto extra = parseJson(textOf(get(id)), id);
        if (!extra || !extra->is_object()) {
            fail(LUTHIER_TEXT("Errors", "The extra arguments are no JSON object."));
            return;
        }
        for (const auto &[key, value] : extra->items())
            m_args[key] = value;
    }

    void addCheckpoint()
    {
        const Json &checkpoint = get("top.checkpoint_path");
        if (!isTrue(checkpoint))
            return;
        std::vector<std::string> folders = namesOf(checkpoint);
        for (std::string &folder : folders)
            folder = saveFolder(m_model, m_method, folder);
        put(isAdapterMethod() ? "adapter_name_or_path" : "model_name_or_path", joined(folders));
    }

    void addQuantization()
    {
        if (isText(get("top.quantization_bit"), "none"))
            return;
        put("quantization_bit", integer("top.quantization_bit"));
        copy("quantization_method", "top.quantization_method");
        put("double_quantization", true);
    }

    void addFreeze()
    {
        if (!argIs("finetuning_type", "freeze"))
            return;
        copy("freeze_trainable_layers", "train.freeze_trainable_layers");
        copy("freeze_trainable_modules", "train.freeze_trainable_modules");
        put("freeze_extra_modules", orNull(get("train.freeze_extra_modules")));
    }

    void addLora()
    {
        if (!argIs("finetuning_type", "lora"))
            return;
        copy("lora_rank", "train.lora_rank");
        copy("lora_alpha", "train.lora_alpha");
        copy("lora_dropout", "train.lora_dropout");
        put("loraplus_lr_ratio", orNull(get("train.loraplus_lr_ratio")));
        copy("create_new_adapter", "train.create_new_adapter");
        copy("use_rslora", "train.use_rslora");
        copy("use_dora", "train.use_dora");
        copy("pissa_init", "train.use_pissa");
        copy("pissa_convert", "train.use_pissa");
        put("lora_target", isTrue(get("train.lora_target")) ? get("train.lora_target") : Json("all"));
        put("additional_target", orNull(get("train.additional_target")));
        if (argIsOn("use_llama_pro"))
            copy("freeze_trainable_layers", "train.freeze_trainable_layers");
    }

    void addPreference()
    {
        if (argIs("stage", "ppo")) {
            std::vector<std::string> models = namesOf(get("train.reward_model"));
            for (std::string &model : models)
                model = saveFolder(m_model, m_method, model);
            put("reward_model", joined(models));
            put("reward_model_type", m_method == "lora" ? "lora" : "full");
            copy("ppo_score_norm", "train.ppo_score_norm");
            copy("ppo_whiten_rewards", "train.ppo_whiten_rewards");
            put("top_k", 0);
            put("top_p", 0.9);
        } else if (argIs("stage", "dpo") || argIs("stage", "kto")) {
            copy("pref_beta", "train.pref_beta");
            copy("pref_ftx", "train.pref_ftx");
            copy("pref_loss", "train.pref_loss");
        }
    }

    void addMultimodal()
    {
        if (!m_context.isMultimodal || !m_context.isMultimodal(m_model))
            return;
        copy("freeze_vision_tower", "train.freeze_vision_tower");
        copy("freeze_multi_modal_projector", "train.freeze_multi_modal_projector");
        copy("freeze_language_model", "train.freeze_language_model");
        put("image_max_pixels", pixels("train.image_max_pixels"));
        put("image_min_pixels", pixels("train.image_min_pixels"));
        put("video_max_pixels", pixels("train.video_max_pixels"));
        put("video_min_pixels", pixels("train.video_min_pixels"));
    }

    void addProjections()
    {
        if (argIsOn("use_galore"))
            copyAll({"galore_rank", "galore_update_interval", "galore_scale", "galore_target"});
        if (argIsOn("use_apollo"))
            copyAll({"apollo_rank", "apollo_update_interval", "apollo_scale", "apollo_target"});
        if (argIsOn("use_badam"))
            copyAll({"badam_mode", "badam_switch_mode", "badam_switch_interval", "badam_update_ratio"});
    }

    void addSwanLab()
    {
        if (isTrue(get("train.use_swanlab")))
            copyAll({"swanlab_project", "swanlab_run_name", "swanlab_workspace", "swanlab_api_key", "swanlab_mode"});
    }

    void copyAll(std::initializer_list<const char *> keys)
    {
        for (const char *key : keys)
            m_args[key] = get((std::string("train.") + key).c_str());
    }

    void addValidation()
    {
        const Json &share = get("train.val_size");
        if (!share.is_number() || share.get<double>() <= 1e-6 || argIs("stage", "ppo"))
            return;
        put("val_size", share);
        put("eval_strategy", "steps");
        put("eval_steps", m_args.value("save_steps", Json()));
        put("per_device_eval_batch_size", m_args.value("per_device_train_batch_size", Json()));
    }

    void addDeepSpeed()
    {
        const std::string zero = textOf(get("train.ds_stage"));
        if (zero == "none" || zero.empty())
            return;
        put("deepspeed",
            "llamaboard_cache/ds_z" + zero
                + (isTrue(get("train.ds_offload")) ? "_offload_config.json" : "_config.json"));
    }

    const BoardContext &m_context;
    std::string m_model;
    std::string m_method;
    Json m_args = Json::object();
};

} // namespace

BoardArguments boardArguments(BoardTab tab, const Json &form, const BoardContext &context)
{
    Builder builder(tab, form, context);
    switch (tab) {
    case BoardTab::Train:
        return builder.train();
    case BoardTab::Evaluate:
        return builder.evaluate();
    case BoardTab::Chat:
        return builder.chat();
    case BoardTab::Export:
        return builder.exportModel();
    }
    return {};
}

} // namespace luthier
