// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/adapter_config.h"

#include "base/files.h"

#include <algorithm>
#include <cmath>
#include <limits>

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

// Takes the keys of one object one by one and keeps the first complaint.
class Reader
{
public:
    Reader(const Json &json, const std::string &where)
        : m_json(json)
        , m_where(where)
    {
    }

    const std::optional<Error> &error() const { return m_error; }

    void text(const char *key, std::string &out)
    {
        if (const Json *value = find(key)) {
            if (value->is_string())
                out = value->get<std::string>();
            else
                fail(key, LUTHIER_TEXT("Errors", "\"%1\" must be text."));
        }
    }

    void flag(const char *key, bool &out)
    {
        if (const Json *value = find(key)) {
            if (value->is_boolean())
                out = value->get<bool>();
            else
                fail(key, LUTHIER_TEXT("Errors", "\"%1\" must be true or false."));
        }
    }

    void rank(const char *key, const Json *value, std::int64_t &out)
    {
        if (value == nullptr)
            return;
        if (value->is_number_integer() && *value >= 1 && *value <= kMaximumRank)
            out = value->get<std::int64_t>();
        else
            fail(key, LUTHIER_TEXT("Errors", "\"%1\" must be a whole number from 1 to %2."), kMaximumRank);
    }

    void number(const char *key, const Json *value, double &out)
    {
        if (value == nullptr)
            return;
        if (value->is_number() && std::isfinite(value->get<double>()))
            out = value->get<double>();
        else
            fail(key, LUTHIER_TEXT("Errors", "\"%1\" must be a finite number."));
    }

    void names(const char *key, const Json *value, std::vector<std::string> &out)
    {
        if (value == nullptr)
            return;
        const auto isText = [](const Json &item) {
            return item.is_string() && !item.get_ref<const std::string &>().empty();
        };
        if (!value->is_array() || !std::all_of(value->begin(), value->end(), isText))
            return fail(key, LUTHIER_TEXT("Errors", "\"%1\" must be a list of names."));
        for (const Json &item : *value)
            out.push_back(item.get<std::string>());
    }

    void selection(const char *key, ModuleSelection &out)
    {
        const Json *value = find(key);
        if (value != nullptr && value->is_string())
            out.pattern = value->get<std::string>();
        else
            names(key, value, out.names);
    }

    template <typename Value, typename Read>
    void patterns(const char *key, std::vector<std::pair<std::string, Value>> &out, Read read)
    {
        const Json *value = find(key);
        if (value == nullptr)
            return;
        if (!value->is_object() || value->size() > kMaximumEntries)
            return fail(
                key, LUTHIER_TEXT("Errors", "\"%1\" must map at most %2 patterns to numbers."), kMaximumEntries);
        for (const auto &[pattern, entry] : value->items()) {
            Value number{};
            read(&entry, number);
            out.emplace_back(pattern, number);
        }
    }

    void layers(const char *key, std::optional<std::vector<std::int64_t>> &out)
    {
        const Json *value = find(key);
        if (value == nullptr)
            return;
        const auto isIndex = [](const Json &item) {
            return item.is_number_integer() && item >= 0 && item <= kMaximumLayer;
        };
        if (isIndex(*value)) {
            out = {value->get<std::int64_t>()};
        } else if (value->is_array() && std::all_of(value->begin(), value->end(), isIndex)) {
            out.emplace();
            for (const Json &item : *value)
                out->push_back(item.get<std::int64_t>());
        } else {
            fail(key, LUTHIER_TEXT("Errors", "\"%1\" must be a list of layer numbers."));
        }
    }

    /// Null counts as absent.
    const Json *find(const char *key) const
    {
        const auto at = m_json.find(key);
        return at != m_json.end() && !at->is_null() ? &*at : nullptr;
    }

    template <typename... Args>
    void fail(const char *key, Text message, Args... args)
    {
        if (m_error)
            return;
        message = message.arg(key);
        ((message = message.arg(args)), ...);
        m_error = Error{ErrorCode::InvalidData, std::move(message), {}, m_where};
    }

private:
    const Json &m_json;
    const std::string &m_where;
    std::optional<Error> m_error;
};

bool isSet(const Json *value)
{
    if (value == nullptr)
        return false;
    if (value->is_boolean())
        return value->get<bool>();
    return !(value->is_array() || value->is_object()) || !value->empty();
}

std::optional<Error> unsupportedFeature(const Reader &reader, const std::string &where)
{
    const auto refuse = [&](Text message) { return Error{ErrorCode::Unsupported, std::move(message), {}, where}; };
    const Json *type = reader.find("peft_type");
    if (type == nullptr || !type->is_string())
        return Error{ErrorCode::InvalidData, LUTHIER_TEXT("Errors", "The adapter's kind (\"peft_type\") is missing."),
            {}, where};
    if (*type != "LORA")
        return refuse(LUTHIER_TEXT("Errors", "Adapters of the kind \"%1\" are not supported, only LORA.")
                          .arg(type->get<std::string>()));
    const Json *bias = reader.find("bias");
    if (bias != nullptr && *bias != "none")
        return refuse(LUTHIER_TEXT("Errors", "Adapters that train biases (\"bias\": %1) are not supported.")
                          .arg(pythonJson(*bias)));
    for (const char *key : {"alora_invocation_tokens", "arrow_config", "layer_replication", "lora_bias",
             "target_parameters", "trainable_token_indices", "use_qalora"}) {
        if (isSet(reader.find(key)))
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
    Reader reader(json, where);
    if (std::optional<Error> error = unsupportedFeature(reader, where))
        return *std::move(error);
    AdapterConfig config;
    reader.text("base_model_name_or_path", config.baseModel);
    reader.text("task_type", config.taskType);
    reader.rank("r", reader.find("r"), config.rank);
    reader.number("lora_alpha", reader.find("lora_alpha"), config.alpha);
    reader.number("lora_dropout", reader.find("lora_dropout"), config.dropout);
    if (!(config.dropout >= 0 && config.dropout < 1))
        reader.fail("lora_dropout", LUTHIER_TEXT("Errors", "\"%1\" must be at least 0 and below 1."));
    reader.selection("target_modules", config.targets);
    if (config.targets.isEmpty())
        reader.fail("target_modules", LUTHIER_TEXT("Errors", "\"%1\" is missing or empty."));
    reader.selection("exclude_modules", config.excluded);
    reader.names("modules_to_save", reader.find("modules_to_save"), config.modulesToSave);
    reader.flag("use_rslora", config.useRslora);
    reader.flag("use_dora", config.useDora);
    reader.patterns("rank_pattern", config.rankPattern,
        [&](const Json *value, std::int64_t &out) { reader.rank("rank_pattern", value, out); });
    reader.patterns("alpha_pattern", config.alphaPattern,
        [&](const Json *value, double &out) { reader.number("alpha_pattern", value, out); });
    reader.layers("layers_to_transform", config.layersToTransform);
    ModuleSelection layersPattern;
    reader.selection("layers_pattern", layersPattern);
    config.layersPattern = layersPattern.pattern.empty() ? layersPattern.names : std::vector{layersPattern.pattern};
    if (!config.targets.pattern.empty() && (config.layersToTransform || !config.layersPattern.empty()))
        reader.fail("layers_to_transform",
            LUTHIER_TEXT("Errors", "\"%1\" cannot be used when \"target_modules\" is a pattern."));
    if (const Json *init = reader.find("init_lora_weights")) {
        if (init->is_boolean() || init->is_string())
            config.initLoraWeights = *init;
        else
            reader.fail("init_lora_weights", LUTHIER_TEXT("Errors", "\"%1\" must be true, false or a name."));
    }
    if (reader.error())
        return *reader.error();
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
