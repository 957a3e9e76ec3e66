// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of a JSON file: the elements of an array, or objects one after the other (JSON lines).
#pragma once

#include "base/files.h"
#include "data/row_reader.h"

namespace luthier
{

class JsonRows : public RowReader
{
public:
    static Result<std::unique_ptr<RowReader>> open(const std::string &path);

    Result<bool> next(Json &row) override;
    Result<bool> skip() override;
    std::string place() const override { return m_file.path() + ":" + std::to_string(m_rowLine); }
    std::uint64_t bytesDone() const override { return m_offset - (m_buffer.size() - m_at); }
    std::uint64_t bytesTotal() const override { return m_file.size(); }

private:
    explicit JsonRows(InputFile file)
        : m_file(std::move(file))
    {
    }

    Result<bool> fill();
    Result<bool> skipBlanks();
    Result<bool> findRow();
    Result<void> findEnd();
    Error broken(Text message) const;
    Error unclosed() const;

    InputFile m_file;
    std::string m_buffer;
    std::size_t m_begin = 0; ///< Start of the current row in m_buffer; what stands before is done with.
    std::size_t m_at = 0; ///< Next byte to look at; behind the row that was found.
    std::uint64_t m_offset = 0; ///< File position of the end of m_buffer.
    std::uint64_t m_line = 1; ///< Line of m_at.
    std::uint64_t m_lineStart = 0; ///< File position of that line's first byte.
    std::uint64_t m_rowLine = 1;
    std::uint64_t m_rowColumn = 1;
    std::uint64_t m_rows = 0;
    bool m_array = false;
    bool m_done = false;
};

} // namespace luthier
