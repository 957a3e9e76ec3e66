// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/dataset_info.h"

#include "base/files.h"
#include "base/json.h"
#include "base/json_members.h"
#include "base/near_name.h"

#include <algorithm>
#include <array>
#include <filesystem>

namespace luthier
{

namespace
{

namespace fs = std::filesystem;

constexpr std::uint64_t kMaximumBytes = std::uint64_t{64} << 20;

Error badEntry(const std::string &name, Text message)
{
    return Error{ErrorCode::InvalidData, std::move(message), {}, "dataset_info.json: " + name};
}

template <typename Struct>
struct Field {
    const char *key;
    std::optional<std::string> Struct::*member;
    const char *fallback; // when the whole object is absent
};

constexpr std::array<Field<DatasetColumns>, 13> kColumns = {{
    {"prompt", &DatasetColumns::prompt, "instruction"},
    {"query", &DatasetColumns::query, "input"},
    {"response", &DatasetColumns::response, "output"},
    {"history", &DatasetColumns::history, nullptr},
    {"messages", &DatasetColumns::messages, "conversations"},
    {"system", &DatasetColumns::system, nullptr},
    {"tools", &DatasetColumns::tools, nullptr},
    {"images", &DatasetColumns::images, nullptr},
    {"videos", &DatasetColumns::videos, nullptr},
    {"audios", &DatasetColumns::audios, nullptr},
    {"chosen", &DatasetColumns::chosen, nullptr},
    {"rejected", &DatasetColumns::rejected, nullptr},
    {"kto_tag", &DatasetColumns::ktoTag, nullptr},
}};

constexpr std::array<Field<DatasetTags>, 7> kTags = {{
    {"role_tag", &DatasetTags::role, "from"},
    {"content_tag", &DatasetTags::content, "value"},
    {"user_tag", &DatasetTags::user, "human"},
    {"assistant_tag", &DatasetTags::assistant, "gpt"},
    {"observation_tag", &DatasetTags::observation, "observation"},
    {"function_tag", &DatasetTags::function, "function_call"},
    {"system_tag", &DatasetTags::system, "system"},
}};

// Without the object every field has its default; with it, what it does not mention is null (LLaMA-Factory does so).
template <typename Struct, std::size_t count>
Result<void> readFields(const std::string &name, const Json &entry, const char *object,
    const std::array<Field<Struct>, count> &fields, Struct &out)
{
    const Json *given = findMember(entry, object);
    if (given != nullptr && !given->is_object())
        return badEntry(name, LUTHIER_TEXT("Errors", "\"%1\" is no object.").arg(object));
    for (const Field<Struct> &field : fields) {
        if (given == nullptr) {
            if (field.fallback != nullptr)
                out.*field.member = field.fallback;
            continue;
        }
        const Json *value = findMember(*given, field.key);
        if (value == nullptr || value->is_null())
            continue;
        if (!value->is_string())
            return badEntry(name, LUTHIER_TEXT("Errors", "\"%1\" in \"%2\" is no text.").arg(field.key).arg(object));
        out.*field.member = value->get<std::string>();
    }
    return {};
}

Result<DatasetEntry> readEntry(const std::string &name, const Json &json)
{
    if (!json.is_object())
        return badEntry(name, LUTHIER_TEXT("Errors", "The description of the set is no object."));
    DatasetEntry entry;
    entry.name = name;
    const std::string format = textOr(json, "formatting", "alpaca");
    if (format == "sharegpt")
        entry.format = DatasetFormat::ShareGpt;
    else if (format == "openai")
        entry.format = DatasetFormat::OpenAi;
    else if (format != "alpaca")
        return badEntry(name,
            LUTHIER_TEXT("Errors", "The formatting \"%1\" is not known; alpaca, sharegpt and openai are.").arg(format));
    entry.ranking = flagOr(json, "ranking", false);
    if (const Json *count = findMember(json, "num_samples"); count != nullptr && !count->is_null()) {
        if (!count->is_number_integer() || count->get<std::int64_t>() < 0)
            return badEntry(name, LUTHIER_TEXT("Errors", "\"num_samples\" is no count."));
        entry.sampleCount = count->get<std::uint64_t>();
    }
    LUTHIER_TRY(readFields(name, json, "columns", kColumns, entry.columns));
    LUTHIER_TRY(readFields(name, json, "tags", kTags, entry.tags));
    for (const char *key : {"hf_hub_url", "ms_hub_url", "om_hub_url", "script_url", "cloud_file_name"}) {
        if (const std::string *place = findText(json, key); place != nullptr && entry.remote.empty())
            entry.remote = std::string(key) + ": " + *place;
    }
    if (entry.remote.empty()) {
        const std::string *file = findText(json, "file_name");
        if (file == nullptr || file->empty())
            return badEntry(name, LUTHIER_TEXT("Errors", "The set has no \"file_name\"."));
        entry.files = {*file};
    }
    return entry;
}

/// A file as it is, a folder as its files in the order of their names.
Result<std::vector<std::string>> listFiles(const DatasetEntry &entry, const std::string &path)
{
    std::vector<std::string> files;
    if (isDirectory(path)) {
        std::error_code error;
        for (fs::directory_iterator it(path, error), end; !error && it != end; it.increment(error)) {
            if (isRegularFile(it->path().string()) && !it->path().filename().string().starts_with('.'))
                files.push_back(it->path().string());
        }
        if (error)
            return Error{
                ErrorCode::Io, LUTHIER_TEXT("Errors", "The folder cannot be read: %1.").arg(error.message()), {}, path};
        std::sort(files.begin(), files.end());
    } else if (isRegularFile(path)) {
        files.push_back(path);
    }
    if (files.empty())
        return Error{ErrorCode::NotFound,
            LUTHIER_TEXT("Errors", "The file of the set \"%1\" does not exist.").arg(entry.name),
            LUTHIER_TEXT("Errors", "Check \"file_name\" in dataset_info.json."), path};
    std::string type;
    for (const std::string &file : files) {
        std::string suffix = fs::path(file).extension().string();
        if (suffix == ".jsonl")
            suffix = ".json";
        if (suffix == ".parquet" || suffix == ".arrow")
            return Error{ErrorCode::Unsupported, LUTHIER_TEXT("Errors", "Parquet and Arrow files cannot be read."),
                LUTHIER_TEXT("Errors", "Save the set as JSON lines, for example with Dataset.to_json()."), file};
        if (suffix != ".json" && suffix != ".csv" && suffix != ".txt")
            return Error{ErrorCode::InvalidData,
                LUTHIER_TEXT("Errors", "Datasets are .json, .jsonl, .csv or .txt files, not \"%1\".").arg(suffix), {},
                file};
        if (!type.empty() && suffix != type)
            return Error{ErrorCode::InvalidData,
                LUTHIER_TEXT("Errors", "The files of the set \"%1\" are not all of one type.").arg(entry.name), {},
                path};
        type = suffix;
    }
    return files;
}

Result<Json> readDescriptions(const std::string &folder)
{
    const std::string path = (fs::path(folder) / "dataset_info.json").string();
    if (!isRegularFile(path))
        return Error{ErrorCode::NotFound, LUTHIER_TEXT("Errors", "There is no dataset_info.json in this folder."),
            LUTHIER_TEXT("Errors", "Choose the folder that describes the datasets (--dataset_dir)."), folder};
    LUTHIER_ASSIGN(Json json, readJsonFile(path, kMaximumBytes));
    if (!json.is_object())
        return Error{ErrorCode::InvalidData, LUTHIER_TEXT("Errors", "The file holds no JSON object."), {}, path};
    return json;
}

} // namespace

Result<std::vector<DatasetEntry>> readDatasetInfo(const std::string &folder)
{
    LUTHIER_ASSIGN(const Json json, readDescriptions(folder));
    std::vector<DatasetEntry> entries;
    for (const auto &[name, value] : json.items()) {
        LUTHIER_ASSIGN(DatasetEntry entry, readEntry(name, value));
        for (std::string &file : entry.files)
            file = (fs::path(folder) / file).string();
        std::erase_if(entry.files, [](const std::string &file) { return !isRegularFile(file) && !isDirectory(file); });
        entries.push_back(std::move(entry));
    }
    return entries;
}

Result<std::vector<DatasetEntry>> findDatasets(const std::string &folder, const std::vector<std::string> &names)
{
    const std::string path = (fs::path(folder) / "dataset_info.json").string();
    LUTHIER_ASSIGN(const Json json, readDescriptions(folder));
    std::vector<DatasetEntry> found;
    for (const std::string &name : names) {
        const Json *described = findMember(json, name);
        if (described == nullptr) {
            std::vector<std::string> known;
            for (const auto &member : json.items())
                known.push_back(member.key());
            const std::string near = nearName(name, known);
            return Error{ErrorCode::NotFound,
                LUTHIER_TEXT("Errors", "The dataset \"%1\" is not defined in dataset_info.json.").arg(name),
                near.empty() ? Text() : LUTHIER_TEXT("Errors", "Did you mean \"%1\"?").arg(near), path};
        }
        LUTHIER_ASSIGN(DatasetEntry entry, readEntry(name, *described));
        if (!entry.remote.empty())
            return Error{ErrorCode::Unsupported,
                LUTHIER_TEXT("Errors", "The set \"%1\" is not a local file (%2).").arg(name).arg(entry.remote),
                LUTHIER_TEXT("Errors", "Download it and name the file as \"file_name\"."), path};
        LUTHIER_ASSIGN(entry.files, listFiles(entry, (fs::path(folder) / entry.files.front()).string()));
        found.push_back(std::move(entry));
    }
    return found;
}

} // namespace luthier
