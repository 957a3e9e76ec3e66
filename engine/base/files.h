// SPDX-License-Identifier: GPL-3.0-or-later
// Files: whole reads with a limit, positioned reads, and writes that appear complete or not at all.
#pragma once

#include "base/result.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace luthier
{

/// The error of the last system call on @p path, in words.
Error systemError(const std::string &path, Text what);

/// The whole of a regular file of at most @p maximumBytes.
Result<std::string> readFile(const std::string &path, std::uint64_t maximumBytes = std::uint64_t{4} << 30);

/// An open regular file, read by position; never mapped, so a file that shrinks gives an error and no signal.
class InputFile
{
public:
    static Result<InputFile> open(const std::string &path);
    /// The same, refused when links lead out of @p folders (absolute, themselves free of links). What was opened is
    /// checked, so nothing can be exchanged between check and use.
    static Result<InputFile> openWithin(const std::string &path, std::span<const std::string> folders);

    InputFile(InputFile &&other) noexcept;
    InputFile &operator=(InputFile &&other) noexcept;
    ~InputFile();

    std::uint64_t size() const { return m_size; }
    const std::string &path() const { return m_path; }

    /// Fills @p out from byte @p offset; a short file is an error.
    Result<void> read(std::uint64_t offset, std::span<std::byte> out) const;

private:
    InputFile() = default;
    int m_fd = -1;
    std::uint64_t m_size = 0;
    std::string m_path;
};

/// The whole of an open file of at most @p maximumBytes.
Result<std::string> readFile(const InputFile &file, std::uint64_t maximumBytes = std::uint64_t{4} << 30);

/// Appends to a file descriptor with every return value checked; used through writeFileAtomic and LineWriter.
class OutputFile
{
public:
    /// Creates or truncates @p path.
    static Result<OutputFile> create(const std::string &path);
    /// Opens @p path for appending, creating it if needed.
    static Result<OutputFile> append(const std::string &path);

    OutputFile(OutputFile &&other) noexcept;
    OutputFile &operator=(OutputFile &&other) noexcept;
    ~OutputFile();

    Result<void> write(std::span<const std::byte> bytes);
    Result<void> write(std::string_view text) { return write(std::as_bytes(std::span(text.data(), text.size()))); }
    /// fsync; after a failure the file must be written again from the start, never synced again.
    Result<void> sync();
    Result<void> close();

private:
    OutputFile() = default;
    int m_fd = -1;
    std::string m_path;
};

/// Writes beside @p path, syncs, renames over it and syncs the folder.
Result<void> writeFileAtomic(const std::string &path, std::string_view content);
/// The same for content that is produced piece by piece.
Result<void> writeFileAtomic(const std::string &path, const std::function<Result<void>(OutputFile &)> &produce);

Result<void> makeDirectories(const std::string &path);
Result<void> syncDirectory(const std::string &path);
bool isRegularFile(const std::string &path);
bool isDirectory(const std::string &path);
/// Free bytes for us on the file system that holds @p path or its nearest existing parent.
std::uint64_t freeDiskBytes(const std::string &path);

/// Reads a text file line by line in constant memory; "\n" and "\r\n" end a line.
class LineReader
{
public:
    static Result<LineReader> open(const std::string &path);
    LineReader(LineReader &&) noexcept;
    LineReader &operator=(LineReader &&) noexcept;
    ~LineReader();

    /// The next line without its end, false at the end of the file; lines over @p maximumBytes are an error.
    Result<bool> next(std::string &line, std::size_t maximumBytes = std::size_t{256} << 20);
    /// Number of the line last returned, from 1.
    std::uint64_t lineNumber() const { return m_line; }

private:
    explicit LineReader(InputFile file);
    Result<bool> fill();
    std::unique_ptr<InputFile> m_file;
    std::vector<char> m_buffer;
    std::size_t m_begin = 0;
    std::size_t m_end = 0;
    std::uint64_t m_offset = 0;
    std::uint64_t m_line = 0;
};

} // namespace luthier
