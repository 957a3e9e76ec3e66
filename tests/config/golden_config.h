// SPDX-License-Identifier: GPL-3.0-or-later
// Reference files of tests/golden/config, and test output for texts.
#pragma once

#include "base/files.h"
#include "base/json.h"

#include <QByteArray>

#include <stdexcept>
#include <string>
#include <vector>

namespace luthier
{

inline std::string goldenConfigPath(const std::string &name)
{
    return std::string(LUTHIER_GOLDEN_DIR "/config/") + name;
}

inline std::string goldenConfigText(const std::string &name)
{
    auto text = readFile(goldenConfigPath(name));
    if (!text)
        throw std::runtime_error(text.error().toString());
    return *std::move(text);
}

/// One JSON value a line.
inline std::vector<Json> goldenConfigLines(const std::string &name)
{
    std::vector<Json> lines;
    const std::string text = goldenConfigText(name);
    std::size_t begin = 0;
    while (begin < text.size()) {
        const std::size_t end = std::min(text.find('\n', begin), text.size());
        auto value = parseJson(std::string_view(text).substr(begin, end - begin), name);
        if (!value)
            throw std::runtime_error(value.error().toString());
        lines.push_back(*std::move(value));
        begin = end + 1;
    }
    return lines;
}

inline Json goldenConfigJson(const std::string &name)
{
    auto value = readJsonFile(goldenConfigPath(name));
    if (!value)
        throw std::runtime_error(value.error().toString());
    return *std::move(value);
}

inline QByteArray bytes(const std::string &text)
{
    return QByteArray::fromStdString(text);
}

} // namespace luthier
