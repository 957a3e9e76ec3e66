// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of a CSV file as pandas.read_csv understands it: comma, double quotes, a header, empty fields missing.
#pragma once

#include "base/files.h"
#include "data/row_reader.h"

#include <optional>

namespace luthier
{

class CsvRows : public RowReader
{
public:
    /// Reads the whole file once to learn what its columns hold.
    static Result<std::unique_ptr<RowReader>> open(const std::string &path);

    Result<bool> next(Json &row) override;
    Result<bool> skip() override;
    std::string place() const override { return m_file.path() + ":" + std::to_string(m_rowLine); }
    std::uint64_t bytesDone() const override { return m_offset - (m_buffer.size() - m_at); }
    std::uint64_t bytesTotal() const override { return m_file.size(); }

private:
    enum class Kind { Empty, Truth, Number, Text };

    explicit CsvRows(InputFile file)
        : m_file(std::move(file))
    {
    }

    void rewind();
    Result<bool> readRecord(std::vector<std::string> &fields);
    Result<int> take();
    Result<void> learnKinds();

    InputFile m_file;
    std::string m_buffer;
    std::size_t m_at = 0;
    std::uint64_t m_offset = 0;
    std::uint64_t m_line = 1;
    std::uint64_t m_rowLine = 1;
    std::vector<std::string> m_columns;
    std::vector<Kind> m_kinds;
    std::vector<std::string> m_fields;
};

} // namespace luthier
