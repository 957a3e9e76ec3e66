// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/run_identity.h"

#include "base/files.h"
#include "base/json_members.h"
#include "base/sha256.h"
#include "config/param_table.h"

#include <algorithm>
#include <array>
#include <set>

namespace luthier
{

namespace
{

// What may differ without a number of the run being another one: places, and what is written when. What rows are read
// from which files shows in the rows themselves.
bool isBesideTheNumbers(const ParamSpec &spec)
{
    constexpr std::array kPrefixes{"logging_", "save_", "eval_", "push_to_", "hub_", "report_to", "run_name", "trackio",
        "wandb", "swanlab_", "ray_", "export_", "predict_", "per_device_eval_", "disable_tqdm", "plot_loss",
        "preprocessing_", "overwrite_", "dataset_dir", "media_dir", "cache_dir", "tokenized_path", "model_name_or_path",
        "output_dir", "resume_from_checkpoint", "do_", "load_best_model_at_end", "metric_for_best_model",
        "greater_is_better", "hf_hub_token", "ms_hub_token", "om_hub_token", "print_param_status", "log_level",
        "early_stopping_", "include_num_input_tokens_seen", "include_tokens_per_second", "dataloader_num_workers",
        "dataloader_pin_memory", "generation_", "infer_"};
    return std::any_of(kPrefixes.begin(), kPrefixes.end(),
        [&](std::string_view prefix) { return spec.key.substr(0, prefix.size()) == prefix; });
}

std::string shown(const Json &value)
{
    return value.is_string() ? value.get<std::string>() : pythonJson(value);
}

} // namespace

Result<std::string> fileFingerprint(const std::vector<std::string> &paths)
{
    constexpr std::uint64_t kPieces = 64;
    constexpr std::uint64_t kPiece = 1 << 16;
    Sha256 sum;
    std::vector<std::byte> buffer(kPiece);
    for (const std::string &path : paths) {
        LUTHIER_ASSIGN(const InputFile file, InputFile::open(path));
        sum.add(std::to_string(file.size()) + "\n");
        const std::uint64_t stride = std::max(kPiece, file.size() / kPieces);
        for (std::uint64_t at = 0; at < file.size(); at += stride) {
            const auto count = static_cast<std::size_t>(std::min(kPiece, file.size() - at));
            LUTHIER_TRY(file.read(at, std::span(buffer.data(), count)));
            sum.add(std::span<const std::byte>(buffer.data(), count));
        }
    }
    return sum.hex();
}

std::string dataFingerprint(const std::vector<EncodedExample> &examples)
{
    Sha256 sum;
    for (const EncodedExample &example : examples) {
        const std::array<std::uint64_t, 2> sizes{example.inputIds.size(), example.positionIds.size()};
        sum.add(std::as_bytes(std::span(sizes)));
        for (const std::vector<std::int32_t> *part :
            {&example.inputIds, &example.labels, &example.positionIds, &example.sequenceIds})
            sum.add(std::as_bytes(std::span(*part)));
    }
    return sum.hex();
}

Json numericSettings(const TrainConfig &config)
{
    Json settings = Json::object();
    for (const ParamSpec &spec : paramTable()) {
        if (!spec.isCarried() && spec.secretVariable.empty() && !isBesideTheNumbers(spec) && !hasDefault(config, spec))
            settings[std::string(spec.key)] = valueOf(config, spec);
    }
    return settings;
}

Json toJson(const RunIdentity &identity)
{
    Json json{{"settings", identity.settings}, {"model", identity.model}, {"tokenizer", identity.tokenizer},
        {"data", identity.data}, {"build", identity.build}, {"device", identity.device}};
    if (!identity.run.empty())
        json["run"] = identity.run;
    return json;
}

RunIdentity identityFromJson(const Json &json)
{
    RunIdentity identity;
    if (const Json *settings = findMember(json, "settings"); settings != nullptr && settings->is_object())
        identity.settings = *settings;
    identity.model = textOr(json, "model", {});
    identity.tokenizer = textOr(json, "tokenizer", {});
    identity.data = textOr(json, "data", {});
    identity.build = textOr(json, "build", {});
    identity.device = textOr(json, "device", {});
    identity.run = textOr(json, "run", {});
    return identity;
}

std::vector<Text> changesSince(const RunIdentity &then, const RunIdentity &now)
{
    std::vector<Text> changes;
    std::set<std::string> keys;
    for (const Json *settings : {&then.settings, &now.settings}) {
        for (const auto &[key, value] : settings->items())
            keys.insert(key);
    }
    for (const std::string &key : keys) {
        const ParamSpec *spec = findParam(key);
        const auto valueIn = [&](const Json &settings) {
            const auto it = settings.find(key);
            return it != settings.end() ? *it : spec != nullptr ? defaultOf(*spec) : Json();
        };
        const Json before = valueIn(then.settings);
        const Json after = valueIn(now.settings);
        if (before != after)
            changes.push_back(LUTHIER_TEXT("Run", "%1 was %2 and is %3").arg(key).arg(shown(before)).arg(shown(after)));
    }
    const auto differ = [](const std::string &a, const std::string &b) { return !a.empty() && !b.empty() && a != b; };
    if (differ(then.model, now.model))
        changes.push_back(LUTHIER_TEXT("Run", "the model's weights are others"));
    if (differ(then.tokenizer, now.tokenizer))
        changes.push_back(LUTHIER_TEXT("Run", "the tokenizer is another one"));
    if (differ(then.data, now.data))
        changes.push_back(LUTHIER_TEXT("Run", "the encoded training rows are others"));
    if (differ(then.build, now.build))
        changes.push_back(LUTHIER_TEXT("Run", "the program was %1 and is %2").arg(then.build).arg(now.build));
    if (differ(then.device, now.device))
        changes.push_back(LUTHIER_TEXT("Run", "the device was %1 and is %2").arg(then.device).arg(now.device));
    return changes;
}

} // namespace luthier
