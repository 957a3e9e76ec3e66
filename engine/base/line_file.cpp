// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/line_file.h"

#include <unistd.h>

namespace luthier
{

namespace
{

Result<void> cut(const std::string &path, std::uint64_t size)
{
    if (::truncate(path.c_str(), static_cast<off_t>(size)) != 0)
        return systemError(path, LUTHIER_TEXT("Errors", "The log cannot be cut: %1."));
    return {};
}

} // namespace

Result<LineFile> LineFile::create(const std::string &path)
{
    LUTHIER_ASSIGN(OutputFile empty, OutputFile::create(path));
    LUTHIER_TRY(empty.close());
    LUTHIER_ASSIGN(OutputFile file, OutputFile::append(path)); // so that what follows a cut has no hole before it
    return LineFile(path, std::move(file));
}

Result<LineFile> LineFile::open(const std::string &path, const std::function<bool(const std::string &)> &keeps)
{
    if (!isRegularFile(path))
        return create(path);
    LUTHIER_ASSIGN(const std::string old, readFile(path));
    std::size_t kept = 0;
    for (std::size_t end = old.find('\n'); end != std::string::npos; end = old.find('\n', kept)) {
        if (!keeps(old.substr(kept, end - kept)))
            break;
        kept = end + 1;
    }
    if (kept < old.size())
        LUTHIER_TRY(cut(path, kept));
    LUTHIER_ASSIGN(OutputFile file, OutputFile::append(path));
    LineFile log(path, std::move(file));
    log.m_size = kept;
    log.m_before = kept;
    log.m_cutOff = old.substr(kept);
    return log;
}

Result<void> LineFile::append(const std::string &line)
{
    // One write per line, so that a reader never sees half of one that is complete on disk.
    if (m_isTorn)
        LUTHIER_TRY(cut(m_path, m_size));
    m_isTorn = false;
    if (Result<void> written = m_file.write(line + "\n"); !written) {
        m_isTorn = !cut(m_path, m_size); // then before the next line
        return written;
    }
    m_size += line.size() + 1;
    return {};
}

Result<void> LineFile::takeBack()
{
    LUTHIER_TRY(m_file.close());
    if (!m_before) {
        if (::unlink(m_path.c_str()) != 0)
            return systemError(m_path, LUTHIER_TEXT("Errors", "The log cannot be deleted: %1."));
        return {};
    }
    LUTHIER_TRY(cut(m_path, *m_before));
    LUTHIER_ASSIGN(OutputFile file, OutputFile::append(m_path));
    LUTHIER_TRY(file.write(m_cutOff));
    return file.close();
}

} // namespace luthier
