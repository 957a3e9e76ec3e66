// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/model_files.h"

#include "formats/file_kind.h"
#include "formats/safetensors.h"

#include <algorithm>
#include <filesystem>

namespace luthier
{

namespace fs = std::filesystem;

namespace
{

constexpr std::uint64_t kMaximumConfigBytes = 16u << 20;

Error notAModel(const std::string &path, Text message, Text hint = {})
{
    return {ErrorCode::InvalidData, std::move(message), std::move(hint), path};
}

std::string lastName(const std::string &path)
{
    // "dir/" has an empty file name, and "." says nothing.
    std::error_code error;
    const fs::path real = fs::canonical(path, error);
    return (error ? fs::path(path) : real).filename().string();
}

Result<ModelFiles> openGgufModel(std::string path, InputFile file)
{
    LUTHIER_ASSIGN(GgufFile gguf, readGguf(std::move(file)));
    const GgufValue *parts = gguf.find("split.count");
    if (parts != nullptr && parts->integer().value_or(0) > 1)
        return Error{ErrorCode::Unsupported,
            LUTHIER_TEXT("Errors", "This GGUF file is one of %1 parts.").arg(*parts->integer()),
            LUTHIER_TEXT("Errors", "Join the parts first: llama-gguf-split --merge FIRST-PART OUTPUT."), path};
    const GgufValue *type = gguf.find("general.type");
    if (type != nullptr && type->text() != nullptr && *type->text() == "adapter")
        return notAModel(path, LUTHIER_TEXT("Errors", "This GGUF file is an adapter, not a model."));
    ModelFiles model;
    model.displayName = fs::path(path).stem().string();
    model.path = std::move(path);
    model.gguf = std::move(gguf);
    return model;
}

Result<ModelFiles> openFile(const std::string &path)
{
    LUTHIER_ASSIGN(InputFile file, InputFile::open(path));
    switch (const FileKind kind = sniffFileKind(file)) {
    case FileKind::Gguf:
    case FileKind::GgufBigEndian:
        return openGgufModel(path, std::move(file));
    case FileKind::Safetensors:
        return notAModel(path,
            LUTHIER_TEXT("Errors", "This is a single safetensors file; its config.json is needed too."),
            LUTHIER_TEXT("Errors", "Give the path of the model's folder."));
    default:
        return wrongKindError(kind, path, LUTHIER_TEXT("Errors", "a GGUF file or a model folder"));
    }
}

// What to say of a folder that has a config.json but no safetensors weights.
Error noWeights(const ModelFolder &folder, const std::vector<std::string> &names)
{
    for (const std::string &name : names) {
        // "training_args.bin" and the like lie beside weights too.
        if (hasPickleExtension(name) && (name.starts_with("pytorch_model") || name.starts_with("consolidated"))) {
            Error error = wrongKindError(FileKind::Pickle, folder.path() + "/" + name, {});
            return error;
        }
    }
    return {ErrorCode::NotFound,
        LUTHIER_TEXT("Errors", "The folder has a config.json, but neither model.safetensors nor its index."),
        LUTHIER_TEXT("Errors", "The download may be incomplete; fetch the model again."), folder.path()};
}

Result<ModelFiles> openFolder(const std::string &path)
{
    LUTHIER_ASSIGN(ModelFolder folder, ModelFolder::open(path));
    const std::vector<std::string> names = folder.names();
    if (!folder.has("config.json")) {
        std::vector<std::string> ggufs;
        std::copy_if(names.begin(), names.end(), std::back_inserter(ggufs),
            [](const std::string &name) { return name.ends_with(".gguf"); });
        if (ggufs.size() == 1) {
            LUTHIER_ASSIGN(InputFile file, folder.file(ggufs.front()));
            return openGgufModel((fs::path(path) / ggufs.front()).string(), std::move(file));
        }
        if (ggufs.size() > 1)
            return notAModel(path, LUTHIER_TEXT("Errors", "The folder has %1 GGUF files.").arg(ggufs.size()),
                LUTHIER_TEXT("Errors", "Give the path of one of them."));
        if (folder.has("adapter_config.json"))
            return notAModel(path, LUTHIER_TEXT("Errors", "This folder holds an adapter, not a model."),
                LUTHIER_TEXT("Errors", "Give the base model here and this folder as the adapter."));
        const auto pickle = std::find_if(names.begin(), names.end(), hasPickleExtension);
        if (pickle != names.end())
            return wrongKindError(FileKind::Pickle, (fs::path(path) / *pickle).string(), {});
        return notAModel(path, LUTHIER_TEXT("Errors", "The folder has no config.json."),
            LUTHIER_TEXT("Errors", "Give the folder of a Hugging Face model or a .gguf file."));
    }
    ModelFiles model;
    model.path = path;
    model.displayName = lastName(path);
    const std::string configPath = (fs::path(path) / "config.json").string();
    LUTHIER_ASSIGN(const std::string text, folder.text("config.json", kMaximumConfigBytes));
    LUTHIER_ASSIGN(model.config, parseJson(text, configPath));
    if (!model.config.is_object())
        return notAModel(configPath, LUTHIER_TEXT("Errors", "A JSON object was expected."));
    if (!hasSafetensorsModel(folder))
        return noWeights(folder, names);
    LUTHIER_ASSIGN(model.shards, openSafetensorsModel(folder));
    model.folder = std::move(folder);
    return model;
}

} // namespace

Result<ModelFiles> openModelFiles(const std::string &path, std::string_view revision)
{
    return openModelFiles(path, CacheRoots::fromEnvironment(), revision);
}

Result<ModelFiles> openModelFiles(const std::string &path, const CacheRoots &roots, std::string_view revision)
{
    LUTHIER_ASSIGN(const std::string found, modelPath(path, roots, revision));
    std::error_code error;
    if (!fs::is_directory(found, error))
        return openFile(found); // says so when it is a device or a pipe
    LUTHIER_ASSIGN(ModelFiles model, openFolder(found));
    if (found != path)
        model.displayName = path;
    return model;
}

} // namespace luthier
