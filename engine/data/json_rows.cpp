// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/json_rows.h"

#include "base/unicode.h"

#include <algorithm>
#include <charconv>

namespace luthier
{

namespace
{

constexpr std::size_t kChunk = std::size_t{1} << 18;
constexpr std::size_t kMaximumRow = std::size_t{256} << 20;
constexpr std::size_t kLookedAtWhenUnclosed = std::size_t{1} << 20;

// parseJson() counts lines from the start of the row; this puts them where the row stands in the file.
void movePlace(Error &error, const std::string &path, std::uint64_t line, std::uint64_t column)
{
    const std::size_t second = error.context.rfind(':');
    const std::size_t first =
        second == std::string::npos || second == 0 ? second : error.context.rfind(':', second - 1);
    std::uint64_t rowLine = 1;
    std::uint64_t rowColumn = 1;
    if (first != std::string::npos) {
        std::from_chars(error.context.data() + first + 1, error.context.data() + second, rowLine);
        std::from_chars(error.context.data() + second + 1, error.context.data() + error.context.size(), rowColumn);
    }
    error.context = path + ":" + std::to_string(line + rowLine - 1) + ":"
        + std::to_string(rowLine == 1 ? column + rowColumn - 1 : rowColumn);
}

} // namespace

Result<std::unique_ptr<RowReader>> JsonRows::open(const std::string &path)
{
    LUTHIER_ASSIGN(InputFile file, InputFile::open(path));
    auto rows = std::unique_ptr<JsonRows>(new JsonRows(std::move(file)));
    LUTHIER_ASSIGN(const bool any, rows->fill());
    if (any) {
        LUTHIER_TRY(checkEncoding(path, rows->m_buffer));
        if (rows->m_buffer.starts_with("\xEF\xBB\xBF"))
            rows->m_at = 3;
    }
    LUTHIER_ASSIGN(const bool content, rows->skipBlanks());
    if (!content)
        return Error{ErrorCode::InvalidData, LUTHIER_TEXT("Errors", "The file is empty."), {}, path};
    const char first = rows->m_buffer[rows->m_at];
    if (first == '[') {
        rows->m_array = true;
        ++rows->m_at;
    } else if (first != '{') {
        return rows->broken(LUTHIER_TEXT("Errors", "A dataset is a JSON list of objects or one object a line."));
    }
    return std::unique_ptr<RowReader>(std::move(rows));
}

Result<bool> JsonRows::fill()
{
    if (m_offset >= m_file.size())
        return false;
    m_buffer.erase(0, m_begin); // rows that are done with
    m_at -= m_begin;
    m_begin = 0;
    const std::size_t count = static_cast<std::size_t>(std::min<std::uint64_t>(kChunk, m_file.size() - m_offset));
    const std::size_t old = m_buffer.size();
    m_buffer.resize(old + count);
    LUTHIER_TRY(m_file.read(m_offset, std::as_writable_bytes(std::span(m_buffer.data() + old, count))));
    m_offset += count;
    return true;
}

Error JsonRows::broken(Text message) const
{
    const std::uint64_t position = m_offset - (m_buffer.size() - m_at);
    return Error{ErrorCode::InvalidData, std::move(message), {},
        m_file.path() + ":" + std::to_string(m_line) + ":" + std::to_string(position - m_lineStart + 1)};
}

// Moves to the next byte that is no blank, dropping what is behind us; false at the end of the file.
Result<bool> JsonRows::skipBlanks()
{
    for (;;) {
        for (; m_at < m_buffer.size(); ++m_at) {
            const char c = m_buffer[m_at];
            if (c == '\n') {
                ++m_line;
                m_lineStart = m_offset - (m_buffer.size() - m_at) + 1;
            } else if (c != ' ' && c != '\t' && c != '\r') {
                return true;
            }
        }
        m_begin = m_at;
        LUTHIER_ASSIGN(const bool more, fill());
        if (!more)
            return false;
    }
}

// A row that does not end: what the JSON parser says about its beginning is nearer to the mistake than the end.
Error JsonRows::unclosed() const
{
    const std::string_view start = std::string_view(m_buffer).substr(m_begin, kLookedAtWhenUnclosed);
    Result<Json> parsed = parseJson(start.substr(0, completeUtf8Prefix(start)), "row");
    Error error{ErrorCode::InvalidData, LUTHIER_TEXT("Errors", "The row that begins here is not closed."),
        LUTHIER_TEXT("Errors", "Look for a missing brace, bracket or quotation mark."), "row:1:1"};
    if (!parsed && parsed.error().message.toString() != "The JSON ends in the middle of a value.") {
        error.message = parsed.error().message;
        error.context = parsed.error().context;
    }
    movePlace(error, m_file.path(), m_rowLine, m_rowColumn);
    return error;
}

// Moves m_at behind the object that starts at m_begin, without parsing it.
Result<void> JsonRows::findEnd()
{
    std::size_t depth = 0;
    bool inText = false;
    bool escaped = false;
    for (;; ++m_at) {
        if (m_at == m_buffer.size()) {
            if (m_buffer.size() - m_begin > kMaximumRow)
                return unclosed();
            LUTHIER_ASSIGN(const bool more, fill());
            if (!more)
                return unclosed();
        }
        const char c = m_buffer[m_at];
        if (c == '\n') {
            if (inText)
                return broken(LUTHIER_TEXT("Errors", "A text is not closed by a quotation mark on this line."));
            ++m_line;
            m_lineStart = m_offset - (m_buffer.size() - m_at) + 1;
        } else if (inText) {
            if (escaped)
                escaped = false;
            else if (c == '\\')
                escaped = true;
            else if (c == '"')
                inText = false;
        } else if (c == '"') {
            inText = true;
        } else if (c == '{' || c == '[') {
            // JSON lines: the next line starts a new object, so the one before was left open.
            if (!m_array && c == '{' && depth > 0 && m_buffer[m_at - 1] == '\n' && m_rowColumn == 1
                && m_buffer.compare(m_begin, 2, "{\"") == 0)
                return unclosed();
            ++depth;
        } else if ((c == '}' || c == ']') && --depth == 0) {
            ++m_at;
            return {};
        }
    }
}

// Puts the next row at the start of m_buffer; false at the end of the file.
Result<bool> JsonRows::findRow()
{
    if (m_done)
        return false;
    LUTHIER_ASSIGN(bool content, skipBlanks());
    if (m_array) {
        if (!content)
            return broken(LUTHIER_TEXT("Errors", "The JSON list is not closed by a bracket."));
        if (m_buffer[m_at] == ']') {
            m_done = true;
            ++m_at;
            LUTHIER_ASSIGN(content, skipBlanks());
            if (content)
                return broken(LUTHIER_TEXT("Errors", "There is more text after the end of the JSON list."));
            return false;
        }
        if (m_rows > 0) {
            if (m_buffer[m_at] != ',')
                return broken(LUTHIER_TEXT("Errors", "A comma or a closing bracket was expected here."));
            ++m_at;
            LUTHIER_ASSIGN(content, skipBlanks());
        }
    } else if (!content) {
        m_done = true;
        return false;
    }
    if (!content || m_buffer[m_at] != '{')
        return broken(LUTHIER_TEXT("Errors", "Row %1 is no JSON object.").arg(m_rows + 1));
    m_rowLine = m_line;
    m_rowColumn = m_offset - (m_buffer.size() - m_at) - m_lineStart + 1;
    m_begin = m_at;
    LUTHIER_TRY(findEnd());
    ++m_rows;
    return true;
}

Result<bool> JsonRows::next(Json &row)
{
    LUTHIER_ASSIGN(const bool found, findRow());
    if (!found)
        return false;
    const std::string_view text = std::string_view(m_buffer).substr(m_begin, m_at - m_begin);
    Result<Json> parsed = parseJson(text, "row");
    if (!parsed) {
        movePlace(parsed.error(), m_file.path(), m_rowLine, m_rowColumn);
        if (findInvalidUtf8(text) != std::string_view::npos)
            parsed.error().hint = LUTHIER_TEXT(
                "Errors", "Save the file as UTF-8; it may be in another encoding, such as GBK or Latin-1.");
        return std::move(parsed).error();
    }
    row = *std::move(parsed);
    return true;
}

Result<bool> JsonRows::skip()
{
    return findRow();
}

} // namespace luthier
