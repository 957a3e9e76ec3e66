// SPDX-License-Identifier: GPL-3.0-or-later
// A folder that holds a model. Its files are opened by plain name only, and links are followed only to places that
// belong to the model: the folder itself and, in a Hugging Face cache, the blobs beside its snapshots.
#pragma once

#include "base/files.h"

namespace luthier
{

class ModelFolder
{
public:
    static Result<ModelFolder> open(const std::string &path);

    const std::string &path() const { return m_path; }

    /// Whether the name is in the folder, as a file or as a link that leads somewhere.
    bool has(std::string_view name) const;
    /// Names of all entries, sorted.
    std::vector<std::string> names() const;

    Result<InputFile> file(const std::string &name) const;
    Result<std::string> text(const std::string &name, std::uint64_t maximumBytes = 256u << 20) const;

private:
    std::string m_path;
    std::vector<std::string> m_allowed;
};

/// Whether @p name can only mean an entry of the folder it is looked up in: no separators of any system, no "..",
/// no control characters, at most 255 bytes of valid UTF-8.
bool isPlainFileName(std::string_view name);

} // namespace luthier
