// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/files.h"

#include <cerrno>
#include <cstring>
#include <filesystem>
#include <system_error>
#include <utility>

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <unistd.h>

namespace luthier
{

namespace fs = std::filesystem;

namespace
{

Text reason(int error)
{
    switch (error) {
    case ENOENT:
        return LUTHIER_TEXT("Errors", "it does not exist");
    case EACCES:
    case EPERM:
        return LUTHIER_TEXT("Errors", "permission denied");
    case ENOSPC:
        return LUTHIER_TEXT("Errors", "the disk is full");
    case EDQUOT:
        return LUTHIER_TEXT("Errors", "the disk quota is used up");
    case EROFS:
        return LUTHIER_TEXT("Errors", "the file system is read-only");
    case EISDIR:
        return LUTHIER_TEXT("Errors", "it is a folder");
    case EMFILE:
    case ENFILE:
        return LUTHIER_TEXT("Errors", "too many files are open");
    default:
        return Text::verbatim(std::generic_category().message(error));
    }
}

Error ioError(const std::string &path, Text what, int error)
{
    const ErrorCode code = error == ENOENT ? ErrorCode::NotFound : ErrorCode::Io;
    return {code, what.arg(reason(error)), {}, path};
}

std::string parentOf(const std::string &path)
{
    const std::string parent = fs::path(path).parent_path().string();
    return parent.empty() ? "." : parent;
}

} // namespace

Error systemError(const std::string &path, Text what)
{
    return ioError(path, std::move(what), errno);
}

Result<std::string> readFile(const std::string &path, std::uint64_t maximumBytes)
{
    LUTHIER_ASSIGN(const InputFile file, InputFile::open(path));
    return readFile(file, maximumBytes);
}

Result<std::string> readFile(const InputFile &file, std::uint64_t maximumBytes)
{
    if (file.size() > maximumBytes)
        return Error{ErrorCode::InvalidData,
            LUTHIER_TEXT("Errors", "The file is larger than expected (%1 bytes, at most %2).")
                .arg(file.size())
                .arg(maximumBytes),
            {}, file.path()};
    std::string text(static_cast<std::size_t>(file.size()), '\0');
    LUTHIER_TRY(file.read(0, std::as_writable_bytes(std::span(text.data(), text.size()))));
    return text;
}

Result<InputFile> InputFile::open(const std::string &path)
{
    InputFile file;
    file.m_path = path;
    // O_NONBLOCK so that a FIFO in place of a file cannot block us; it has no effect on regular files.
    file.m_fd = ::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    if (file.m_fd < 0)
        return ioError(path, LUTHIER_TEXT("Errors", "The file cannot be opened: %1."), errno);
    struct stat info {
    };
    if (::fstat(file.m_fd, &info) != 0)
        return ioError(path, LUTHIER_TEXT("Errors", "The file cannot be opened: %1."), errno);
    if (!S_ISREG(info.st_mode))
        return Error{ErrorCode::InvalidData, LUTHIER_TEXT("Errors", "This is not a regular file."), {}, path};
    file.m_size = static_cast<std::uint64_t>(info.st_size);
    return file;
}

Result<InputFile> InputFile::openWithin(const std::string &path, std::span<const std::string> folders)
{
    LUTHIER_ASSIGN(InputFile file, open(path));
    std::error_code error;
    const std::string real = fs::read_symlink("/proc/self/fd/" + std::to_string(file.m_fd), error).string();
    if (error)
        return ioError(path, LUTHIER_TEXT("Errors", "The file cannot be opened: %1."), error.value());
    for (const std::string &folder : folders) {
        if (real.size() > folder.size() && real.starts_with(folder)
            && (folder.ends_with('/') || real[folder.size()] == '/'))
            return file;
    }
    return Error{ErrorCode::InvalidData,
        LUTHIER_TEXT("Errors", "This is a link to \"%1\", which lies outside of the model's own folder.").arg(real),
        LUTHIER_TEXT("Errors", "Put the file itself into the folder."), path};
}

InputFile::InputFile(InputFile &&other) noexcept
    : m_fd(std::exchange(other.m_fd, -1))
    , m_size(other.m_size)
    , m_path(std::move(other.m_path))
{
}

InputFile &InputFile::operator=(InputFile &&other) noexcept
{
    std::swap(m_fd, other.m_fd);
    std::swap(m_size, other.m_size);
    std::swap(m_path, other.m_path);
    return *this;
}

InputFile::~InputFile()
{
    if (m_fd >= 0)
        ::close(m_fd);
}

Result<void> InputFile::read(std::uint64_t offset, std::span<std::byte> out) const
{
    std::size_t done = 0;
    while (done < out.size()) {
        const ssize_t got = ::pread(m_fd, out.data() + done, out.size() - done, static_cast<off_t>(offset + done));
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return ioError(m_path, LUTHIER_TEXT("Errors", "Reading failed: %1."), errno);
        if (got == 0)
            return Error{ErrorCode::InvalidData,
                LUTHIER_TEXT("Errors", "The file ends at byte %1, but %2 more bytes were expected.")
                    .arg(offset + done)
                    .arg(out.size() - done),
                LUTHIER_TEXT("Errors", "It may be a download that was cut off; fetch it again."), m_path};
        done += static_cast<std::size_t>(got);
    }
    return {};
}

Result<OutputFile> OutputFile::create(const std::string &path)
{
    OutputFile file;
    file.m_path = path;
    file.m_fd = ::open(path.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0666);
    if (file.m_fd < 0)
        return ioError(path, LUTHIER_TEXT("Errors", "The file cannot be created: %1."), errno);
    return file;
}

Result<OutputFile> OutputFile::append(const std::string &path)
{
    OutputFile file;
    file.m_path = path;
    file.m_fd = ::open(path.c_str(), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0666);
    if (file.m_fd < 0)
        return ioError(path, LUTHIER_TEXT("Errors", "The file cannot be created: %1."), errno);
    return file;
}

OutputFile::OutputFile(OutputFile &&other) noexcept
    : m_fd(std::exchange(other.m_fd, -1))
    , m_path(std::move(other.m_path))
{
}

OutputFile &OutputFile::operator=(OutputFile &&other) noexcept
{
    std::swap(m_fd, other.m_fd);
    std::swap(m_path, other.m_path);
    return *this;
}

OutputFile::~OutputFile()
{
    if (m_fd >= 0)
        ::close(m_fd);
}

Result<void> OutputFile::write(std::span<const std::byte> bytes)
{
    while (!bytes.empty()) {
        const ssize_t put = ::write(m_fd, bytes.data(), bytes.size());
        if (put < 0 && errno == EINTR)
            continue;
        if (put < 0)
            return ioError(m_path, LUTHIER_TEXT("Errors", "Writing failed: %1."), errno);
        bytes = bytes.subspan(static_cast<std::size_t>(put));
    }
    return {};
}

Result<void> OutputFile::sync()
{
    int result = 0;
    do {
        result = ::fsync(m_fd);
    } while (result != 0 && errno == EINTR);
    if (result != 0)
        return ioError(m_path, LUTHIER_TEXT("Errors", "The file could not be written to the disk: %1."), errno);
    return {};
}

Result<void> OutputFile::close()
{
    const int fd = std::exchange(m_fd, -1);
    if (::close(fd) != 0 && errno != EINTR)
        return ioError(m_path, LUTHIER_TEXT("Errors", "Writing failed: %1."), errno);
    return {};
}

Result<void> writeFileAtomic(const std::string &path, std::string_view content)
{
    return writeFileAtomic(path, [&](OutputFile &file) { return file.write(content); });
}

Result<void> writeFileAtomic(const std::string &path, const std::function<Result<void>(OutputFile &)> &produce)
{
    const std::string partial = path + ".partial-" + std::to_string(::getpid());
    const auto writePartial = [&]() -> Result<void> {
        LUTHIER_ASSIGN(OutputFile file, OutputFile::create(partial));
        LUTHIER_TRY(produce(file));
        LUTHIER_TRY(file.sync());
        return file.close();
    };
    Result<void> written = writePartial();
    if (written && ::rename(partial.c_str(), path.c_str()) != 0)
        written = ioError(path, LUTHIER_TEXT("Errors", "The file cannot be put in place: %1."), errno);
    if (!written) {
        ::unlink(partial.c_str());
        return written;
    }
    return syncDirectory(parentOf(path));
}

Result<void> makeDirectories(const std::string &path)
{
    std::error_code error;
    fs::create_directories(path, error);
    if (error)
        return Error{ErrorCode::Io,
            LUTHIER_TEXT("Errors", "The folder cannot be created: %1.").arg(reason(error.value())), {}, path};
    return {};
}

Result<void> syncDirectory(const std::string &path)
{
    const int fd = ::open(path.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (fd < 0)
        return ioError(path, LUTHIER_TEXT("Errors", "The folder cannot be opened: %1."), errno);
    const int result = ::fsync(fd);
    const int error = errno;
    ::close(fd);
    if (result != 0 && error != EINVAL) // some file systems cannot sync folders
        return ioError(path, LUTHIER_TEXT("Errors", "The folder could not be written to the disk: %1."), error);
    return {};
}

bool isRegularFile(const std::string &path)
{
    std::error_code error;
    return fs::is_regular_file(path, error);
}

bool isDirectory(const std::string &path)
{
    std::error_code error;
    return fs::is_directory(path, error);
}

std::uint64_t freeDiskBytes(const std::string &path)
{
    fs::path place = fs::absolute(path);
    std::error_code error;
    while (!fs::exists(place, error) && place.has_relative_path())
        place = place.parent_path();
    struct statvfs info {
    };
    if (::statvfs(place.c_str(), &info) != 0)
        return 0;
    return static_cast<std::uint64_t>(info.f_bavail) * info.f_frsize;
}

Result<LineReader> LineReader::open(const std::string &path)
{
    LUTHIER_ASSIGN(InputFile file, InputFile::open(path));
    return LineReader(std::move(file));
}

LineReader::LineReader(InputFile file)
    : m_file(std::make_unique<InputFile>(std::move(file)))
    , m_buffer(std::size_t{1} << 16)
{
}

LineReader::LineReader(LineReader &&) noexcept = default;
LineReader &LineReader::operator=(LineReader &&) noexcept = default;
LineReader::~LineReader() = default;

Result<bool> LineReader::fill()
{
    if (m_offset >= m_file->size())
        return false;
    const std::size_t count =
        static_cast<std::size_t>(std::min<std::uint64_t>(m_buffer.size(), m_file->size() - m_offset));
    LUTHIER_TRY(m_file->read(m_offset, std::as_writable_bytes(std::span(m_buffer.data(), count))));
    m_offset += count;
    m_begin = 0;
    m_end = count;
    return true;
}

Result<bool> LineReader::next(std::string &line, std::size_t maximumBytes)
{
    line.clear();
    bool any = false;
    for (;;) {
        if (m_begin == m_end) {
            LUTHIER_ASSIGN(const bool more, fill());
            if (!more) {
                if (any)
                    ++m_line;
                return any;
            }
        }
        any = true;
        const char *start = m_buffer.data() + m_begin;
        const auto *end = static_cast<const char *>(std::memchr(start, '\n', m_end - m_begin));
        const std::size_t count = end != nullptr ? static_cast<std::size_t>(end - start) : m_end - m_begin;
        if (line.size() + count > maximumBytes)
            return Error{ErrorCode::InvalidData,
                LUTHIER_TEXT("Errors", "The line is longer than %1 bytes.").arg(maximumBytes), {},
                m_file->path() + ":" + std::to_string(m_line + 1)};
        line.append(start, count);
        m_begin += count;
        if (end != nullptr) {
            ++m_begin;
            ++m_line;
            if (!line.empty() && line.back() == '\r')
                line.pop_back();
            return true;
        }
    }
}

} // namespace luthier
