// SPDX-License-Identifier: GPL-3.0-or-later
// A log of lines: each is in the file whole or not at all, and one that could not be written can be written again.
#pragma once

#include "base/files.h"

#include <optional>

namespace luthier
{

class LineFile
{
public:
    /// Begins anew.
    static Result<LineFile> create(const std::string &path);
    /// Goes on behind the lines that are there, up to the first that @p keeps refuses: that one and all behind it, and
    /// half a line at the end, are cut off.
    static Result<LineFile> open(const std::string &path, const std::function<bool(const std::string &)> &keeps);

    /// Appends @p line and a line break, or leaves the file as it was.
    Result<void> append(const std::string &line);
    /// fsync.
    Result<void> sync() { return m_file.sync(); }
    /// Takes back what was written and cut off since the file was opened; one begun anew is deleted.
    Result<void> takeBack();

    const std::string &path() const { return m_path; }

private:
    LineFile(std::string path, OutputFile file)
        : m_path(std::move(path))
        , m_file(std::move(file))
    {
    }

    std::string m_path;
    OutputFile m_file;
    std::uint64_t m_size = 0; ///< Of whole lines.
    bool m_isTorn = false; ///< More than those may be in the file.
    std::optional<std::uint64_t> m_before; ///< Bytes kept at opening.
    std::string m_cutOff;
};

} // namespace luthier
