// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/checkpoint_manifest.h"

#include "base/files.h"
#include "base/numbers.h"
#include "base/sha256.h"

#include <algorithm>
#include <cerrno>
#include <filesystem>

#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <unistd.h>

namespace luthier
{

namespace fs = std::filesystem;

namespace
{

constexpr std::string_view kPartial = ".partial-";

std::string partialName(const std::string &path)
{
    return path + std::string(kPartial) + std::to_string(::getpid());
}

Error damaged(const std::string &path, Text what)
{
    return {ErrorCode::InvalidData, std::move(what),
        LUTHIER_TEXT("Errors", "Continue from an earlier checkpoint, or start again with overwrite_output_dir."), path};
}

Result<void> removeFolder(const std::string &path)
{
    std::error_code error;
    fs::remove_all(path, error);
    if (error)
        return Error{
            ErrorCode::Io, LUTHIER_TEXT("Errors", "The folder cannot be deleted: %1.").arg(error.message()), {}, path};
    return {};
}

Result<Json> manifestOf(const std::string &folder, std::int64_t step, const Json &identity)
{
    Json files = Json::object();
    std::vector<std::string> names;
    std::error_code error;
    for (fs::directory_iterator it(folder, error), end; !error && it != end; it.increment(error))
        names.push_back(it->path().filename().string());
    if (error)
        return Error{
            ErrorCode::Io, LUTHIER_TEXT("Errors", "The folder cannot be read: %1.").arg(error.message()), {}, folder};
    std::sort(names.begin(), names.end());
    for (const std::string &name : names) {
        const std::string path = folder + "/" + name;
        LUTHIER_ASSIGN(const std::string sum, sha256OfFile(path));
        LUTHIER_ASSIGN(const InputFile file, InputFile::open(path));
        files[name] = {{"bytes", file.size()}, {"sha256", sum}};
    }
    return Json{{"format", 1}, {"step", step}, {"files", std::move(files)}, {"identity", identity}};
}

// What LLaMA-Factory writes has no list: a state that can be read and weights are all that can be asked for.
Result<void> checkForeign(const std::string &path)
{
    const std::string statePath = path + "/trainer_state.json";
    if (!isRegularFile(statePath))
        return damaged(path, LUTHIER_TEXT("Errors", "The checkpoint is not complete: it has no trainer_state.json."));
    LUTHIER_ASSIGN(const Json state, readJsonFile(statePath));
    if (!state.is_object())
        return damaged(statePath, LUTHIER_TEXT("Errors", "The file is no object of JSON."));
    std::error_code error;
    for (fs::directory_iterator it(path, error), end; !error && it != end; it.increment(error)) {
        const std::string extension = it->path().extension().string();
        if ((extension == ".safetensors" || extension == ".bin") && it->is_regular_file(error)
            && it->path().filename().string().find("model") != std::string::npos && it->file_size(error) > 0)
            return {};
    }
    return damaged(path, LUTHIER_TEXT("Errors", "The checkpoint is not complete: it has no weights."));
}

// Puts @p partial in the place of @p path; what was there goes after it.
Result<void> putInPlace(const std::string &partial, const std::string &path)
{
    const auto failed = [&] {
        return systemError(path, LUTHIER_TEXT("Errors", "The checkpoint cannot be put in place: %1."));
    };
    if (::renameat2(AT_FDCWD, partial.c_str(), AT_FDCWD, path.c_str(), RENAME_NOREPLACE) == 0)
        return {};
    if (errno == EEXIST) {
        if (::renameat2(AT_FDCWD, partial.c_str(), AT_FDCWD, path.c_str(), RENAME_EXCHANGE) == 0)
            return removeFolder(partial);
    }
    if (errno != EINVAL && errno != ENOSYS)
        return failed();
    // A file system without these: for a moment nothing is in its place.
    LUTHIER_TRY(removeCheckpoint(path));
    if (::rename(partial.c_str(), path.c_str()) != 0)
        return failed();
    return {};
}

} // namespace

Result<void> writeCheckpointFolder(const std::string &path, std::int64_t step, const Json &identity,
    const std::function<Result<void>(const std::string &)> &fill)
{
    const std::string partial = partialName(path);
    const auto write = [&]() -> Result<void> {
        LUTHIER_TRY(removeFolder(partial));
        LUTHIER_TRY(makeDirectories(partial));
        LUTHIER_TRY(fill(partial));
        LUTHIER_ASSIGN(const Json manifest, manifestOf(partial, step, identity));
        LUTHIER_TRY(writeFileAtomic(partial + "/" + kManifestFile, pythonJson(manifest, {.indent = 2}) + "\n"));
        LUTHIER_TRY(syncDirectory(partial));
        LUTHIER_TRY(putInPlace(partial, path));
        return syncDirectory(fs::path(path).parent_path().string());
    };
    Result<void> written = write();
    if (!written)
        (void)removeFolder(partial);
    return written;
}

Result<Json> readManifest(const std::string &path)
{
    const std::string manifestPath = path + "/" + kManifestFile;
    if (!isRegularFile(manifestPath)) {
        LUTHIER_TRY(checkForeign(path));
        return Json();
    }
    LUTHIER_ASSIGN(Json manifest, readJsonFile(manifestPath));
    const auto files = manifest.is_object() ? manifest.find("files") : manifest.end();
    if (!manifest.is_object() || files == manifest.end() || !files->is_object())
        return damaged(manifestPath, LUTHIER_TEXT("Errors", "The list of the checkpoint's files is damaged."));
    if (manifest.value("format", Json()) != Json(1))
        return Error{ErrorCode::Unsupported,
            LUTHIER_TEXT("Errors", "The checkpoint was written by a newer version of this program."), {}, manifestPath};
    for (const auto &[name, facts] : files->items()) {
        const std::string file = path + "/" + name;
        if (name.find('/') != std::string::npos || !facts.is_object())
            return damaged(manifestPath, LUTHIER_TEXT("Errors", "The list of the checkpoint's files is damaged."));
        if (!isRegularFile(file))
            return damaged(file, LUTHIER_TEXT("Errors", "The file of the checkpoint is missing."));
        std::error_code error;
        if (Json(fs::file_size(file, error)) != facts.value("bytes", Json()) || error)
            return damaged(file, LUTHIER_TEXT("Errors", "The file is not as it was when the checkpoint was written."));
    }
    return manifest;
}

Result<Json> verifyCheckpoint(const std::string &path)
{
    LUTHIER_ASSIGN(Json manifest, readManifest(path));
    if (manifest.is_null())
        return manifest;
    for (const auto &[name, facts] : manifest["files"].items()) {
        const std::string file = path + "/" + name;
        LUTHIER_ASSIGN(const std::string sum, sha256OfFile(file));
        if (Json(sum) != facts.value("sha256", Json()))
            return damaged(file, LUTHIER_TEXT("Errors", "The file is not as it was when the checkpoint was written."));
    }
    return manifest;
}

Result<void> removeCheckpoint(const std::string &path)
{
    const std::string partial = partialName(path);
    LUTHIER_TRY(removeFolder(partial));
    if (::rename(path.c_str(), partial.c_str()) != 0) {
        if (errno == ENOENT)
            return {};
        return systemError(path, LUTHIER_TEXT("Errors", "The folder cannot be deleted: %1."));
    }
    return removeFolder(partial);
}

void removeLeftovers(const std::string &directory)
{
    std::vector<fs::path> found;
    std::error_code error;
    for (fs::directory_iterator it(directory, error), end; !error && it != end; it.increment(error)) {
        const std::string name = it->path().filename().string();
        const std::size_t at = name.rfind(kPartial);
        const auto process = at == std::string::npos ? std::nullopt : parseInteger(name.substr(at + kPartial.size()));
        if (!process || *process <= 0)
            continue;
        const auto id = static_cast<pid_t>(*process);
        if (id == ::getpid() || (::kill(id, 0) != 0 && errno == ESRCH))
            found.push_back(it->path());
    }
    for (const fs::path &path : found)
        fs::remove_all(path, error);
}

std::vector<std::int64_t> checkpointsToRemove(
    std::vector<std::int64_t> written, std::int64_t limit, std::int64_t newest, const std::vector<std::int64_t> &spared)
{
    std::sort(written.begin(), written.end());
    written.erase(std::unique(written.begin(), written.end()), written.end());
    std::vector<std::int64_t> gone;
    auto remaining = static_cast<std::int64_t>(written.size());
    for (const std::int64_t step : written) {
        if (limit <= 0 || remaining <= limit)
            break;
        if (step == newest || std::find(spared.begin(), spared.end(), step) != spared.end())
            continue;
        gone.push_back(step);
        --remaining;
    }
    return gone;
}

} // namespace luthier
