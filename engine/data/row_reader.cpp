// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/row_reader.h"

#include "base/files.h"
#include "base/unicode.h"
#include "data/csv_rows.h"
#include "data/json_rows.h"

#include <algorithm>

namespace luthier
{

namespace
{

/// Lines of a text file; "\n", "\r\n" and a lone "\r" end one.
class TextRows : public RowReader
{
public:
    static Result<std::unique_ptr<RowReader>> open(const std::string &path)
    {
        LUTHIER_ASSIGN(const InputFile file, InputFile::open(path));
        LUTHIER_ASSIGN(LineReader lines, LineReader::open(path));
        return std::unique_ptr<RowReader>(new TextRows(std::move(lines), path, file.size()));
    }

    Result<bool> next(Json &row) override
    {
        LUTHIER_ASSIGN(const bool more, skip());
        if (more)
            row = Json{{"text", m_text}};
        return more;
    }

    Result<bool> skip() override
    {
        if (m_rest.empty() && !m_pending) {
            LUTHIER_ASSIGN(const bool more, m_lines.next(m_rest));
            if (!more)
                return false;
            m_done += m_rest.size() + 1;
            if (m_lines.lineNumber() == 1) {
                LUTHIER_TRY(checkEncoding(m_path, m_rest));
                if (m_rest.starts_with("\xEF\xBB\xBF"))
                    m_rest.erase(0, 3);
            }
            if (findInvalidUtf8(m_rest) != std::string::npos)
                return Error{ErrorCode::InvalidData, LUTHIER_TEXT("Errors", "The line is not valid UTF-8."),
                    LUTHIER_TEXT(
                        "Errors", "Save the file as UTF-8; it may be in another encoding, such as GBK or Latin-1."),
                    place()};
        }
        const std::size_t end = m_rest.find('\r');
        m_text = m_rest.substr(0, end);
        m_pending = end != std::string::npos && end + 1 < m_rest.size();
        m_rest = m_pending ? m_rest.substr(end + 1) : std::string();
        return true;
    }

    std::string place() const override { return m_path + ":" + std::to_string(m_lines.lineNumber()); }
    std::uint64_t bytesDone() const override { return std::min(m_done, m_size); }
    std::uint64_t bytesTotal() const override { return m_size; }

private:
    TextRows(LineReader lines, std::string path, std::uint64_t size)
        : m_lines(std::move(lines))
        , m_path(std::move(path))
        , m_size(size)
    {
    }

    LineReader m_lines;
    std::string m_path;
    std::uint64_t m_size;
    std::uint64_t m_done = 0;
    std::string m_text;
    std::string m_rest; ///< Of a line with a lone "\r" in it.
    bool m_pending = false;
};

Result<std::unique_ptr<RowReader>> openFile(const std::string &path)
{
    if (path.ends_with(".csv"))
        return CsvRows::open(path);
    if (path.ends_with(".txt"))
        return TextRows::open(path);
    return JsonRows::open(path);
}

/// Several files one after the other.
class RowChain : public RowReader
{
public:
    RowChain(std::vector<std::string> files, std::unique_ptr<RowReader> first, std::uint64_t total)
        : m_files(std::move(files))
        , m_current(std::move(first))
        , m_total(total)
    {
    }

    Result<bool> next(Json &row) override
    {
        return advance([&] { return m_current->next(row); });
    }
    Result<bool> skip() override
    {
        return advance([&] { return m_current->skip(); });
    }
    std::string place() const override { return m_current->place(); }
    std::uint64_t bytesDone() const override { return m_before + m_current->bytesDone(); }
    std::uint64_t bytesTotal() const override { return m_total; }

private:
    template <typename Step>
    Result<bool> advance(Step step)
    {
        for (;;) {
            LUTHIER_ASSIGN(const bool more, step());
            if (more || m_index + 1 == m_files.size())
                return more;
            m_before += m_current->bytesTotal();
            LUTHIER_ASSIGN(m_current, openFile(m_files[++m_index]));
        }
    }

    std::vector<std::string> m_files;
    std::size_t m_index = 0;
    std::unique_ptr<RowReader> m_current;
    std::uint64_t m_before = 0;
    std::uint64_t m_total;
};

} // namespace

Result<void> checkEncoding(const std::string &path, std::string_view start)
{
    const char *name = nullptr;
    if (start.starts_with("\xFF\xFE") || start.starts_with("\xFE\xFF"))
        name = "UTF-16";
    else if (start.size() >= 4 && (start[0] == '\0') != (start[1] == '\0') && (start[2] == '\0') != (start[3] == '\0'))
        name = "UTF-16";
    else if (start.starts_with("PAR1"))
        name = "Parquet";
    else if (start.starts_with("\x1F\x8B"))
        name = "gzip";
    if (name == nullptr)
        return {};
    return Error{ErrorCode::InvalidData, LUTHIER_TEXT("Errors", "The file is %1, not UTF-8 text.").arg(name),
        LUTHIER_TEXT("Errors", "Save it again as UTF-8."), path};
}

Result<std::unique_ptr<RowReader>> openRows(const std::vector<std::string> &files)
{
    if (files.empty())
        return Error{ErrorCode::NotFound, LUTHIER_TEXT("Errors", "The dataset has no files."), {}, {}};
    LUTHIER_ASSIGN(std::unique_ptr<RowReader> first, openFile(files.front()));
    if (files.size() == 1)
        return first;
    std::uint64_t total = 0;
    for (const std::string &path : files) {
        LUTHIER_ASSIGN(const InputFile file, InputFile::open(path));
        total += file.size();
    }
    return std::unique_ptr<RowReader>(new RowChain(files, std::move(first), total));
}

} // namespace luthier
