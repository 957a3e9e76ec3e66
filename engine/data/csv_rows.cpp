// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/csv_rows.h"

#include "base/numbers.h"
#include "base/unicode.h"

#include <algorithm>
#include <array>

namespace luthier
{

namespace
{

constexpr std::size_t kChunk = std::size_t{1} << 18;
constexpr std::size_t kMaximumField = std::size_t{64} << 20;
constexpr std::size_t kMaximumColumns = 100'000;

// What pandas takes for a missing value.
constexpr std::array<std::string_view, 19> kMissing = {"", "#N/A", "#N/A N/A", "#NA", "-1.#IND", "-1.#QNAN", "-NaN",
    "-nan", "1.#IND", "1.#QNAN", "<NA>", "N/A", "NA", "NULL", "NaN", "None", "n/a", "nan", "null"};

bool isMissing(std::string_view field)
{
    return std::find(kMissing.begin(), kMissing.end(), field) != kMissing.end();
}

std::optional<bool> truthOf(std::string_view field)
{
    if (field == "True" || field == "TRUE" || field == "true")
        return true;
    if (field == "False" || field == "FALSE" || field == "false")
        return false;
    return std::nullopt;
}

std::optional<double> numberOf(std::string_view field)
{
    return field.find('_') == std::string_view::npos ? parseNumber(field) : std::nullopt;
}

} // namespace

Result<std::unique_ptr<RowReader>> CsvRows::open(const std::string &path)
{
    LUTHIER_ASSIGN(InputFile file, InputFile::open(path));
    auto rows = std::unique_ptr<CsvRows>(new CsvRows(std::move(file)));
    LUTHIER_ASSIGN(const bool any, rows->readRecord(rows->m_columns));
    if (!any)
        return Error{ErrorCode::InvalidData, LUTHIER_TEXT("Errors", "The file is empty."), {}, path};
    std::vector<std::string> seen;
    for (std::string &column : rows->m_columns) { // a name that comes again gets a number, as in pandas
        std::string name = column;
        for (int n = 1; std::find(seen.begin(), seen.end(), name) != seen.end(); ++n)
            name = column + "." + std::to_string(n);
        seen.push_back(name);
        column = std::move(name);
    }
    LUTHIER_TRY(rows->learnKinds());
    return std::unique_ptr<RowReader>(std::move(rows));
}

void CsvRows::rewind()
{
    m_buffer.clear();
    m_at = 0;
    m_offset = 0;
    m_line = 1;
}

// The next byte, -1 at the end; every kind of line end comes as '\n'.
Result<int> CsvRows::take()
{
    for (;;) {
        if (m_at == m_buffer.size()) {
            const std::uint64_t left = m_file.size() - m_offset;
            if (left == 0)
                return -1;
            m_buffer.resize(static_cast<std::size_t>(std::min<std::uint64_t>(kChunk, left)));
            LUTHIER_TRY(m_file.read(m_offset, std::as_writable_bytes(std::span(m_buffer))));
            m_at = 0;
            if (m_offset == 0) {
                LUTHIER_TRY(checkEncoding(m_file.path(), m_buffer));
                m_at = m_buffer.starts_with("\xEF\xBB\xBF") ? 3 : 0;
            }
            m_offset += m_buffer.size();
            continue;
        }
        return static_cast<unsigned char>(m_buffer[m_at++]);
    }
}

// One record; lines without any field are stepped over.
Result<bool> CsvRows::readRecord(std::vector<std::string> &fields)
{
    const auto broken = [&](Text message) {
        return Error{ErrorCode::InvalidData, std::move(message), {}, m_file.path() + ":" + std::to_string(m_rowLine)};
    };
    fields.clear();
    std::string field;
    bool quoted = false;
    bool any = false; // something of this record was read
    m_rowLine = m_line;
    for (;;) {
        LUTHIER_ASSIGN(int c, take());
        if (c < 0 && quoted)
            return broken(LUTHIER_TEXT("Errors", "A quotation mark is not closed in the record that begins here."));
        if (c == '\r' && !quoted) {
            LUTHIER_ASSIGN(const int follower, take());
            if (follower >= 0 && follower != '\n')
                --m_at;
            c = '\n';
        }
        if (c == '\n')
            ++m_line;
        if (quoted) {
            if (c == '"') {
                LUTHIER_ASSIGN(const int follower, take());
                if (follower == '"') {
                    field += '"';
                } else {
                    quoted = false;
                    if (follower >= 0)
                        --m_at;
                }
            } else {
                field += static_cast<char>(c);
            }
        } else if (c == '"' && field.empty()) {
            quoted = true;
            any = true;
        } else if (c == ',' || c == '\n' || c < 0) {
            if (c != ',' && !any && fields.empty()) {
                if (c < 0)
                    return false;
                m_rowLine = m_line;
                continue;
            }
            if (findInvalidUtf8(field) != std::string::npos)
                return broken(LUTHIER_TEXT("Errors", "Field %1 of the record that begins here is not valid UTF-8.")
                                  .arg(fields.size() + 1));
            fields.push_back(std::move(field));
            field.clear();
            any = false;
            if (c != ',')
                return true;
            if (fields.size() > kMaximumColumns)
                return broken(LUTHIER_TEXT("Errors", "The record has too many fields."));
        } else {
            field += static_cast<char>(c);
            any = true;
        }
        if (field.size() > kMaximumField)
            return broken(LUTHIER_TEXT("Errors", "A field of the record that begins here is too long."));
    }
}

Result<void> CsvRows::learnKinds()
{
    m_kinds.assign(m_columns.size(), Kind::Empty);
    for (;;) {
        LUTHIER_ASSIGN(const bool more, readRecord(m_fields));
        if (!more)
            break;
        if (m_fields.size() > m_columns.size())
            return Error{ErrorCode::InvalidData,
                LUTHIER_TEXT("Errors", "The record has %1 fields, but the header has %2.")
                    .arg(m_fields.size())
                    .arg(m_columns.size()),
                LUTHIER_TEXT("Errors", "Put fields that hold commas in quotation marks."), place()};
        for (std::size_t i = 0; i < m_fields.size(); ++i) {
            if (isMissing(m_fields[i]))
                continue;
            const Kind kind = truthOf(m_fields[i]) ? Kind::Truth : numberOf(m_fields[i]) ? Kind::Number : Kind::Text;
            m_kinds[i] = m_kinds[i] == Kind::Empty || m_kinds[i] == kind ? kind : Kind::Text;
        }
    }
    rewind();
    LUTHIER_TRY(readRecord(m_fields));
    return {};
}

Result<bool> CsvRows::next(Json &row)
{
    LUTHIER_ASSIGN(const bool more, readRecord(m_fields));
    if (!more)
        return false;
    row = Json::object();
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        Json &value = row[m_columns[i]];
        if (i >= m_fields.size() || isMissing(m_fields[i]))
            continue;
        if (m_kinds[i] == Kind::Truth)
            value = *truthOf(m_fields[i]);
        else if (m_kinds[i] == Kind::Number)
            value = *numberOf(m_fields[i]);
        else
            value = m_fields[i];
    }
    return true;
}

Result<bool> CsvRows::skip()
{
    return readRecord(m_fields);
}

} // namespace luthier
