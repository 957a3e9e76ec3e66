// SPDX-License-Identifier: GPL-3.0-or-later
// JSON with the limits that files of strangers need, and as Python writes it.
#pragma once

#include "base/result.h"

#include <nlohmann/json.hpp>

#include <string>
#include <string_view>

namespace luthier
{

/// Objects keep the order of the file: dataset columns and tool calls are rendered in it.
using Json = nlohmann::ordered_json;

enum class DuplicateKeys { LastWins, Refuse };

struct JsonLimits {
    std::size_t maximumDepth = 128;
    DuplicateKeys duplicates = DuplicateKeys::LastWins;
};

/// Parses @p text. Errors carry "@p where:line:column"; NaN and Infinity are accepted as Python writes them.
Result<Json> parseJson(std::string_view text, std::string_view where, const JsonLimits &limits = {});

/// Reads and parses a whole file of at most @p maximumBytes.
Result<Json> readJsonFile(
    const std::string &path, std::uint64_t maximumBytes = 256u << 20, const JsonLimits &limits = {});

/// Like Python's json.dumps(value, ensure_ascii=False): ", " and ": " separators, floats by repr.
std::string pythonJson(const Json &value);

/// json.dumps(value, indent=indent, ensure_ascii=…, sort_keys=sortKeys).
struct PythonJsonStyle {
    int indent = -1;
    bool sortKeys = false;
    bool ensureAscii = false;
};
std::string pythonJson(const Json &value, const PythonJsonStyle &style);

} // namespace luthier
