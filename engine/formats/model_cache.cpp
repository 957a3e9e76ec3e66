// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/model_cache.h"

#include "base/files.h"
#include "base/hub.h"
#include "formats/model_folder.h"

#include <algorithm>
#include <cctype>
#include <cstdlib>
#include <filesystem>
#include <optional>

namespace luthier
{

namespace fs = std::filesystem;

namespace
{

constexpr std::size_t kMaximumNameLength = 96;

std::string environment(const char *name)
{
    const char *value = std::getenv(name);
    std::string text = value != nullptr ? value : "";
    const char *home = std::getenv("HOME");
    if (home != nullptr && (text == "~" || text.starts_with("~/")))
        text.replace(0, 1, home);
    return text;
}

std::string replaceAll(std::string_view text, char from, std::string_view to)
{
    std::string out;
    for (const char c : text) {
        if (c == from)
            out += to;
        else
            out += c;
    }
    return out;
}

// "refs/<revision>" holds the commit; a commit itself may be given too.
std::optional<fs::path> findSnapshot(const fs::path &repository, std::string_view revision)
{
    const fs::path snapshots = repository / "snapshots";
    if (!isDirectory(snapshots.string()) || !isPlainFileName(revision))
        return std::nullopt;
    std::string commit(revision);
    if (const Result<std::string> text = readFile((repository / "refs" / commit).string(), 256)) {
        commit = *text;
        while (!commit.empty() && std::isspace(static_cast<unsigned char>(commit.back())) != 0)
            commit.pop_back();
    }
    if (!isPlainFileName(commit) || !isDirectory((snapshots / commit).string()))
        return std::nullopt;
    return snapshots / commit;
}

fs::path repositoryIn(const std::string &root, std::string_view name)
{
    return fs::path(root) / ("models--" + replaceAll(name, '/', "--"));
}

std::optional<std::string> findInHuggingFace(const std::string &root, std::string_view name, std::string_view revision)
{
    const std::optional<fs::path> found = findSnapshot(repositoryIn(root, name), revision);
    return found ? std::optional(found->string()) : std::nullopt;
}

std::optional<std::string> findInModelScope(const std::string &root, std::string_view name)
{
    // ModelScope writes dots in names as "___"; newer versions also leave a link with the plain name.
    for (const std::string &spelling : {std::string(name), replaceAll(name, '.', "___")}) {
        for (const char *middle : {"hub/models", "models", "hub", "."}) {
            const fs::path folder = fs::path(root) / middle / spelling;
            if (isRegularFile((folder / "config.json").string()))
                return folder.lexically_normal().string();
        }
    }
    return std::nullopt;
}

} // namespace

bool isModelName(std::string_view text)
{
    const auto isAllowed = [](char c) {
        return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '-' || c == '_' || c == '.' || c == '/';
    };
    if (text.empty() || text.size() > kMaximumNameLength || std::count(text.begin(), text.end(), '/') > 1
        || !std::all_of(text.begin(), text.end(), isAllowed))
        return false;
    if (text.find("..") != std::string_view::npos || text.find("--") != std::string_view::npos)
        return false;
    const std::size_t slash = text.find('/');
    const auto isPart = [](std::string_view part) {
        return !part.empty() && part.front() != '-' && part.front() != '.' && part.back() != '-' && part.back() != '.';
    };
    return slash == std::string_view::npos ? isPart(text)
                                           : isPart(text.substr(0, slash)) && isPart(text.substr(slash + 1));
}

CacheRoots CacheRoots::fromEnvironment(const std::string &cacheFolder)
{
    CacheRoots roots;
    const std::string home = environment("HOME");
    std::string cache = environment("XDG_CACHE_HOME");
    if (cache.empty() && !home.empty())
        cache = home + "/.cache";

    if (!cacheFolder.empty())
        roots.huggingFace.push_back(cacheFolder);
    else if (const std::string hub = environment("HF_HUB_CACHE"); !hub.empty())
        roots.huggingFace.push_back(hub);
    else if (const std::string hfHome = environment("HF_HOME"); !hfHome.empty())
        roots.huggingFace.push_back(hfHome + "/hub");
    else if (!cache.empty())
        roots.huggingFace.push_back(cache + "/huggingface/hub");

    if (const std::string scope = environment("MODELSCOPE_CACHE"); !scope.empty())
        roots.modelScope.push_back(scope);
    else if (!home.empty())
        roots.modelScope.push_back(home + "/.cache/modelscope");
    roots.modelScopeFirst = currentHub() == Hub::ModelScope;
    return roots;
}

Result<std::string> findCachedModel(std::string_view name, const CacheRoots &roots, std::string_view revision)
{
    const auto searchHuggingFace = [&]() -> std::optional<std::string> {
        for (const std::string &root : roots.huggingFace) {
            if (std::optional<std::string> found = findInHuggingFace(root, name, revision))
                return found;
        }
        return std::nullopt;
    };
    const auto searchModelScope = [&]() -> std::optional<std::string> {
        for (const std::string &root : roots.modelScope) {
            if (std::optional<std::string> found = findInModelScope(root, name))
                return found;
        }
        return std::nullopt;
    };
    if (isModelName(name)) {
        std::optional<std::string> found = roots.modelScopeFirst ? searchModelScope() : searchHuggingFace();
        if (!found)
            found = roots.modelScopeFirst ? searchHuggingFace() : searchModelScope();
        if (found)
            return *found;
        for (const std::string &root : roots.huggingFace) {
            if (isDirectory((repositoryIn(root, name) / "snapshots").string()))
                return Error{ErrorCode::NotFound,
                    LUTHIER_TEXT("Errors", "The cache %1 holds this model, but not its revision \"%2\".")
                        .arg(root)
                        .arg(revision),
                    LUTHIER_TEXT("Errors", "Download that revision, or choose another one with model_revision."),
                    std::string(name)};
        }
    }
    std::string searched;
    for (const auto *list : {&roots.huggingFace, &roots.modelScope}) {
        for (const std::string &root : *list)
            searched += (searched.empty() ? "" : ", ") + root;
    }
    return Error{ErrorCode::NotFound,
        LUTHIER_TEXT("Errors", "There is no model file or folder of this name, and none in the caches (%1).")
            .arg(searched),
        LUTHIER_TEXT("Errors", "Download the model first, or give the path of its folder or .gguf file."),
        std::string(name)};
}

Result<std::string> modelPath(const std::string &model, const CacheRoots &roots, std::string_view revision)
{
    if (model.empty())
        return Error{ErrorCode::NotFound, LUTHIER_TEXT("Errors", "No model is given."),
            LUTHIER_TEXT("Errors", "Give the path of its folder or .gguf file, or its name."), {}};
    std::error_code error;
    if (fs::exists(model, error))
        return model;
    return findCachedModel(model, roots, revision);
}

} // namespace luthier
