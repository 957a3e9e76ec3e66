// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/adapter_config.h"

#include "base/files.h"
#include "formats/json_fields.h"

#include <algorithm>
#include <cmath>

namespace luthier
{

namespace
{

constexpr std::uint64_t kMaximumBytes = 1u << 20;
constexpr std::size_t kMaximumEntries = 1000; // of the file and of each pattern table
constexpr std::int64_t kMaximumLayer = 1 << 20;
constexpr std::int64_t kMaximumRank = 1 << 20;
constexpr const char *kPeftVersion = "0.18.1"; // whose format this is

// Keys that AdapterConfig has a field for; all others stay in AdapterConfig::others.
constexpr const char *kFieldKeys[] = {"base_model_name_or_path", "task_type", "r", "lora_alpha", "lora_dropout",
    "target_modules", "exclude_modules", "modules_to_save", "use_rslora", "use_dora", "rank_pattern", "alpha_pattern",
    "layers_to_transform", "layers_pattern", "init_lora_weights", "peft_type"};

// PEFT 0.18's fields without one here, with their defaults.
Json otherDefaults()
{
    return {{"alora_invocation_tokens", nullptr}, {"arrow_config", nullptr}, {"auto_mapping", nullptr},
        {"bias", "none"}, {"corda_config", nullptr}, {"ensure_weight_tying", false}, {"eva_config", nullptr},
        {"fan_in_fan_out", false}, {"inference_mode", true}, {"layer_replication", nullptr},
        {"loftq_config", Json::object()}, {"lora_bias", false}, {"megatron_config", nullptr},
        {"megatron_core", "megatron.core"}, {"peft_version", kPeftVersion}, {"qalora_group_size", 16},
        {"revision", nullptr}, {"target_parameters", nullptr}, {"trainable_token_indices", nullptr},
        {"use_qalora", false}};
}

constexpr double kLargestNumber = 1e9; // beyond any sensible alpha

ModuleSelection selection(JsonFields &fields, const char *key)
{
    const Json *value = fields.find(key);
    if (value != nullptr && value->is_string())
        return {{}, value->get<std::string>()};
    ModuleSelection result{fields.texts(key).value_or(std::vector<std::string>{}), {}};
    if (std::find(result.names.begin(), result.names.end(), "") != result.names.end())
        fields.fail(LUTHIER_TEXT("Errors", "\"%1\" must be a list of names.").arg(key));
    return result;
}

template <typename Value, typename Read>
std::vector<std::pair<std::string, Value>> patterns(JsonFields &fields, const char *key, Read read)
{
    std::vector<std::pair<std::string, Value>> result;
    const Json *table = fields.find(key);
    if (table == nullptr)
        return result;
    if (!table->is_object() || table->size() > kMaximumEntries) {
        fields.fail(
            LUTHIER_TEXT("Errors", "\"%1\" must map at most %2 patterns to numbers.").arg(key).arg(kMaximumEntries));
        return result;
    }
    JsonFields entries(*table, fields.where() + ": " + key);
    for (const auto &[pattern, value] : table->items()) {
        if (const std::optional<Value> number = read(entries, pattern.c_str()))
            result.emplace_back(pattern, *number);
        else
            entries.fail(LUTHIER_TEXT("Errors", "\"%1\" must be a number.").arg(pattern));
    }
    if (entries.error())
        fields.fail(entries.error()->message);
    return result;
}

std::optional<std::vector<std::int64_t>> layers(JsonFields &fields, const char *key)
{
    const Json *value = fields.find(key);
    if (value != nullptr && value->is_number()) {
        const std::optional<std::int64_t> one = fields.integer(key, 0, kMaximumLayer);
        return std::vector{one.value_or(0)};
    }
    return fields.integers(key, 0, kMaximumLayer);
}

bool isSet(const Json *value)
{
    if (value == nullptr)
        return false;
    if (value->is_boolean())
        return value->get<bool>();
    return !(value->is_array() || value->is_object()) || !value->empty();
}

std::optional<Error> unsupportedFeature(const JsonFields &fields, const std::string &where)
{
    const auto refuse = [&](Text message) { return Error{ErrorCode::Unsupported, std::move(message), {}, where}; };
    const Json *type = fields.find("peft_type");
    if (type == nullptr || !type->is_string())
        return Error{ErrorCode::InvalidData, LUTHIER_TEXT("Errors", "The adapter's kind (\"peft_type\") is missing."),
            {}, where};
    if (*type != "LORA")
        return refuse(LUTHIER_TEXT("Errors", "Adapters of the kind \"%1\" are not supported, only LORA.")
                          .arg(type->get<std::string>()));
    const Json *bias = fields.find("bias");
    if (bias != nullptr && *bias != "none")
        return refuse(LUTHIER_TEXT("Errors", "Adapters that train biases (\"bias\": %1) are not supported.")
                          .arg(pythonJson(*bias)));
    for (const char *key : {"alora_invocation_tokens", "arrow_config", "layer_replication", "lora_bias",
             "target_parameters", "trainable_token_indices", "use_qalora"}) {
        if (isSet(fields.find(key)))
            return refuse(LUTHIER_TEXT("Errors", "Adapters with \"%1\" are not supported.").arg(key));
    }
    return std::nullopt;
}

Json wholeIfWhole(double value)
{
    constexpr double kLargestExact = 9007199254740992.0;
    if (std::floor(value) == value && std::abs(value) <= kLargestExact)
        return static_cast<std::int64_t>(value);
    return value;
}

Json nullIfEmpty(const std::vector<std::string> &names)
{
    return names.empty() ? Json(nullptr) : Json(names);
}

Json selectionJson(const ModuleSelection &selection)
{
    if (!selection.pattern.empty())
        return selection.pattern;
    std::vector<std::string> names = selection.names;
    std::sort(names.begin(), names.end()); // PEFT's order is arbitrary, ours stays the same from run to run
    return nullIfEmpty(names);
}

} // namespace

Result<AdapterConfig> adapterConfigFromJson(const Json &json, const std::string &where)
{
    if (!json.is_object())
        return Error{ErrorCode::InvalidData, LUTHIER_TEXT("Errors", "A JSON object was expected."), {}, where};
    if (json.size() > kMaximumEntries)
        return Error{ErrorCode::InvalidData,
            LUTHIER_TEXT("Errors", "The file has more than %1 keys.").arg(kMaximumEntries), {}, where};
    JsonFields fields(json, where);
    if (std::optional<Error> error = unsupportedFeature(fields, where))
        return *std::move(error);
    AdapterConfig config;
    config.baseModel = fields.text("base_model_name_or_path").value_or("");
    config.taskType = fields.text("task_type").value_or(config.taskType);
    config.rank = fields.integer("r", 1, kMaximumRank).value_or(config.rank);
    config.alpha = fields.number("lora_alpha", -kLargestNumber, kLargestNumber).value_or(config.alpha);
    config.dropout = fields.number("lora_dropout", 0, std::nextafter(1.0, 0.0)).value_or(config.dropout);
    config.targets = selection(fields, "target_modules");
    if (config.targets.isEmpty())
        fields.fail(LUTHIER_TEXT("Errors", "\"%1\" is missing or empty.").arg("target_modules"));
    config.excluded = selection(fields, "exclude_modules");
    const ModuleSelection saved = selection(fields, "modules_to_save");
    if (!saved.pattern.empty())
        fields.fail(LUTHIER_TEXT("Errors", "\"%1\" must be a list of names.").arg("modules_to_save"));
    config.modulesToSave = saved.names;
    config.useRslora = fields.flag("use_rslora").value_or(false);
    config.useDora = fields.flag("use_dora").value_or(false);
    config.rankPattern = patterns<std::int64_t>(fields, "rank_pattern",
        [](JsonFields &entries, const char *key) { return entries.integer(key, 1, kMaximumRank); });
    config.alphaPattern = patterns<double>(fields, "alpha_pattern",
        [](JsonFields &entries, const char *key) { return entries.number(key, -kLargestNumber, kLargestNumber); });
    config.layersToTransform = layers(fields, "layers_to_transform");
    const ModuleSelection layersPattern = selection(fields, "layers_pattern");
    config.layersPattern = layersPattern.pattern.empty() ? layersPattern.names : std::vector{layersPattern.pattern};
    if (!config.targets.pattern.empty() && (config.layersToTransform || !config.layersPattern.empty()))
        fields.fail(LUTHIER_TEXT("Errors", "\"%1\" cannot be used when \"target_modules\" is a pattern.")
                        .arg("layers_to_transform"));
    if (const Json *init = fields.find("init_lora_weights")) {
        if (init->is_boolean() || init->is_string())
            config.initLoraWeights = *init;
        else
            fields.fail(LUTHIER_TEXT("Errors", "\"%1\" must be true, false or a name.").arg("init_lora_weights"));
    }
    if (fields.error())
        return *fields.error();
    for (const auto &[key, value] : json.items()) {
        if (std::find(std::begin(kFieldKeys), std::end(kFieldKeys), key) == std::end(kFieldKeys))
            config.others[key] = value;
    }
    return config;
}

Result<AdapterConfig> readAdapterConfig(const std::string &path)
{
    LUTHIER_ASSIGN(const Json json, readJsonFile(path, kMaximumBytes));
    return adapterConfigFromJson(json, path);
}

std::string adapterConfigText(const AdapterConfig &config)
{
    Json json = otherDefaults();
    json.update(config.others);
    json["peft_version"] = kPeftVersion;
    json["peft_type"] = "LORA";
    json["inference_mode"] = true; // whatever it was while training
    json["base_model_name_or_path"] = config.baseModel.empty() ? Json(nullptr) : Json(config.baseModel);
    json["task_type"] = config.taskType.empty() ? Json(nullptr) : Json(config.taskType);
    json["r"] = config.rank;
    json["lora_alpha"] = wholeIfWhole(config.alpha);
    json["lora_dropout"] = config.dropout;
    json["target_modules"] = selectionJson(config.targets);
    json["exclude_modules"] = selectionJson(config.excluded);
    json["modules_to_save"] = nullIfEmpty(config.modulesToSave);
    json["use_rslora"] = config.useRslora;
    json["use_dora"] = config.useDora;
    json["rank_pattern"] = Json::object();
    for (const auto &[pattern, rank] : config.rankPattern)
        json["rank_pattern"][pattern] = rank;
    json["alpha_pattern"] = Json::object();
    for (const auto &[pattern, alpha] : config.alphaPattern)
        json["alpha_pattern"][pattern] = wholeIfWhole(alpha);
    json["layers_to_transform"] = config.layersToTransform ? Json(*config.layersToTransform) : Json(nullptr);
    json["layers_pattern"] = nullIfEmpty(config.layersPattern);
    json["init_lora_weights"] = config.initLoraWeights;
    return pythonJson(json, {.indent = 2, .sortKeys = true, .ensureAscii = true});
}

Result<void> writeAdapterConfig(const std::string &path, const AdapterConfig &config)
{
    return writeFileAtomic(path, adapterConfigText(config));
}

std::string adapterTensorName(std::string_view modulePath, std::string_view part)
{
    return "base_model.model." + std::string(modulePath) + "." + std::string(part);
}

} // namespace luthier
