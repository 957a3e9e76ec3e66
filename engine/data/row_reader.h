// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of a dataset file, one by one, in memory bounded by the longest row.
#pragma once

#include "base/json.h"

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace luthier
{

class RowReader
{
public:
    virtual ~RowReader() = default;

    /// Reads the next row into @p row, a JSON object; false at the end. Errors name file, line and column.
    virtual Result<bool> next(Json &row) = 0;
    /// Steps over the next row without building it; false at the end.
    virtual Result<bool> skip() = 0;

    /// Where the row last read begins: "data/alpaca.json:4812".
    virtual std::string place() const = 0;
    /// Bytes read so far and in all, for progress.
    virtual std::uint64_t bytesDone() const = 0;
    virtual std::uint64_t bytesTotal() const = 0;
};

/// Opens @p files (.json, .jsonl, .csv or .txt, all of one kind) as one sequence of rows.
///
/// JSON files hold an array of objects or objects one after the other; text files give one row {"text": line} per
/// line; CSV files have a header, and a column whose values all look like numbers or truth values holds those, as
/// pandas reads it.
Result<std::unique_ptr<RowReader>> openRows(const std::vector<std::string> &files);

/// An error for files that are not UTF-8, when @p start (the first bytes of @p path) shows it.
Result<void> checkEncoding(const std::string &path, std::string_view start);

} // namespace luthier
