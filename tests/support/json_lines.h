// SPDX-License-Identifier: GPL-3.0-or-later
// Golden files of JSON lines, for tests.
#pragma once

#include "base/files.h"
#include "base/json.h"

#include <string>
#include <vector>

namespace luthier
{

/// Every line of @p path (relative to tests/golden) as JSON; empty when something is wrong with the file, which the
/// caller checks.
inline std::vector<Json> readJsonLines(const std::string &path)
{
    std::vector<Json> rows;
    Result<LineReader> reader = LineReader::open(std::string(LUTHIER_GOLDEN_DIR) + "/" + path);
    std::string line;
    while (reader) {
        const Result<bool> more = reader->next(line);
        if (!more || !*more)
            return more ? rows : std::vector<Json>();
        Result<Json> row = parseJson(line, path);
        if (!row)
            return {};
        rows.push_back(std::move(*row));
    }
    return rows;
}

} // namespace luthier
