// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/model_search.h"

#include "base/files.h"

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <set>

namespace luthier
{

namespace fs = std::filesystem;

namespace
{

constexpr int kDepth = 4;
constexpr int kMostEntries = 50'000;

bool endsWith(const std::string &name, std::string_view end)
{
    return name.size() > end.size() && std::equal(end.rbegin(), end.rend(), name.rbegin(), [](char a, char b) {
        return a == (b >= 'A' && b <= 'Z' ? static_cast<char>(b - 'A' + 'a') : b);
    });
}

/// "…-00002-of-00005.gguf": a later part of a model.
bool isLaterPart(const std::string &name)
{
    const std::size_t of = name.rfind("-of-");
    if (of == std::string::npos || of < 6 || name[of - 6] != '-')
        return false;
    const std::string number = name.substr(of - 5, 5);
    return number.find_first_not_of("0123456789") == std::string::npos && number != "00001";
}

class Search
{
public:
    Search(const std::stop_token &stop)
        : m_stop(stop)
    {
    }

    /// What @p folder holds directly; whether it is a model as a whole.
    bool take(const fs::path &folder, ModelPlace place, const std::string &name)
    {
        const bool isModel = isRegularFile((folder / "config.json").string());
        std::uint64_t bytes = 0;
        for (const fs::path &entry : entries(folder)) {
            const std::string file = entry.filename().string();
            const bool isGguf = endsWith(file, ".gguf");
            if (!isGguf && !endsWith(file, ".safetensors") && !endsWith(file, ".bin"))
                continue;
            std::error_code error;
            const std::uintmax_t size = fs::file_size(entry, error);
            if (error)
                continue;
            if (!isGguf) {
                bytes += size;
            } else if (!isLaterPart(file)) {
                add({place == ModelPlace::Folder ? file : name + "/" + file, entry.string(), place, size, true});
            }
        }
        if (isModel)
            add({name, folder.string(), place, bytes, false});
        return isModel;
    }

    void cached(const fs::path &root, const CacheRoots &roots)
    {
        for (const fs::path &entry : entries(root)) {
            std::string name = entry.filename().string();
            if (!name.starts_with("models--"))
                continue;
            name = name.substr(8);
            if (const std::size_t at = name.find("--"); at != std::string::npos)
                name.replace(at, 2, "/");
            if (const Result<std::string> folder = findCachedModel(name, {{root.string()}, {}, roots.modelScopeFirst}))
                take(*folder, ModelPlace::HuggingFace, name);
        }
    }

    void modelScope(const fs::path &root)
    {
        for (const char *middle : {"hub/models", "models", "hub"}) {
            for (const fs::path &owner : entries(root / middle)) {
                for (const fs::path &model : entries(owner)) {
                    std::string name = owner.filename().string() + "/" + model.filename().string();
                    for (std::size_t at = 0; (at = name.find("___", at)) != std::string::npos; ++at)
                        name.replace(at, 3, ".");
                    if (isRegularFile((model / "config.json").string()))
                        take(model, ModelPlace::ModelScope, name);
                }
            }
        }
    }

    void folder(const fs::path &path, int depth)
    {
        if (take(path, ModelPlace::Folder, path.filename().string()) || depth == 0)
            return;
        for (const fs::path &entry : entries(path)) {
            std::error_code error;
            if (!entry.filename().string().starts_with(".") && fs::is_directory(entry, error))
                folder(entry, depth - 1);
        }
    }

    std::vector<FoundModel> result()
    {
        std::ranges::sort(m_found, {}, [](const FoundModel &model) { return std::pair(model.name, model.path); });
        return std::move(m_found);
    }

private:
    std::vector<fs::path> entries(const fs::path &folder)
    {
        std::vector<fs::path> found;
        std::error_code error;
        for (fs::directory_iterator it(folder, error), end; !error && it != end; it.increment(error)) {
            if (m_stop.stop_requested() || ++m_entries > kMostEntries)
                break;
            found.push_back(it->path());
        }
        return found;
    }

    void add(FoundModel model)
    {
        std::error_code error;
        const fs::path real = fs::weakly_canonical(model.path, error);
        if (m_seen.insert(error ? model.path : real.string()).second)
            m_found.push_back(std::move(model));
    }

    std::stop_token m_stop;
    int m_entries = 0;
    std::set<std::string> m_seen;
    std::vector<FoundModel> m_found;
};

} // namespace

std::vector<std::string> usualModelFolders()
{
    std::vector<std::string> folders;
    const char *home = std::getenv("HOME");
    if (home == nullptr || *home == '\0')
        return folders;
    for (const char *name : {".lmstudio/models", ".cache/lm-studio/models", ".cache/luthier/models"}) {
        const std::string folder = std::string(home) + "/" + name;
        if (isDirectory(folder))
            folders.push_back(folder);
    }
    return folders;
}

std::vector<FoundModel> findModels(
    const CacheRoots &roots, const std::vector<std::string> &folders, const std::stop_token &stop)
{
    Search search(stop);
    for (const std::string &root : roots.huggingFace)
        search.cached(root, roots);
    for (const std::string &root : roots.modelScope)
        search.modelScope(root);
    for (const std::string &folder : folders)
        search.folder(fs::path(folder).lexically_normal(), kDepth);
    return search.result();
}

} // namespace luthier
