// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/model_folder.h"

#include "base/unicode.h"

#include <algorithm>
#include <filesystem>

namespace luthier
{

namespace fs = std::filesystem;

Result<ModelFolder> ModelFolder::open(const std::string &path)
{
    std::error_code error;
    const fs::path real = fs::canonical(path, error);
    if (error || !fs::is_directory(real, error))
        return Error{ErrorCode::NotFound, LUTHIER_TEXT("Errors", "This folder does not exist."), {}, path};
    ModelFolder folder;
    folder.m_path = path;
    folder.m_allowed.push_back(real.string());
    // …/models--org--name/snapshots/<commit> keeps its contents in …/models--org--name/blobs.
    const fs::path repository = real.parent_path().parent_path();
    if (real.parent_path().filename() == "snapshots" && repository.filename().string().starts_with("models--")) {
        const fs::path blobs = fs::canonical(repository / "blobs", error);
        if (!error && blobs == repository / "blobs")
            folder.m_allowed.push_back(blobs.string());
    }
    return folder;
}

bool ModelFolder::has(std::string_view name) const
{
    std::error_code error;
    return isPlainFileName(name) && fs::exists(fs::path(m_path) / name, error);
}

std::vector<std::string> ModelFolder::names() const
{
    std::vector<std::string> names;
    std::error_code error;
    for (fs::directory_iterator at(m_path, error), end; !error && at != end; at.increment(error))
        names.push_back(at->path().filename().string());
    std::sort(names.begin(), names.end());
    return names;
}

Result<InputFile> ModelFolder::file(const std::string &name) const
{
    if (!isPlainFileName(name))
        return Error{ErrorCode::InvalidData,
            LUTHIER_TEXT("Errors", "\"%1\" is not the plain name of a file in the model's folder.")
                .arg(replaceInvalidUtf8(name)),
            {}, m_path};
    return InputFile::openWithin((fs::path(m_path) / name).string(), m_allowed);
}

Result<std::string> ModelFolder::text(const std::string &name, std::uint64_t maximumBytes) const
{
    LUTHIER_ASSIGN(const InputFile input, file(name));
    return readFile(input, maximumBytes);
}

bool isPlainFileName(std::string_view name)
{
    return !name.empty() && name.size() <= 255 && name != "." && name != ".."
        && std::none_of(name.begin(), name.end(),
            [](char c) { return c == '/' || c == '\\' || static_cast<unsigned char>(c) < 0x20 || c == 0x7F; })
        && findInvalidUtf8(name) == std::string_view::npos;
}

} // namespace luthier
