// SPDX-License-Identifier: GPL-3.0-or-later
// Random values and forms, with the texts that files and shells get wrong most easily.
#pragma once

#include "config/config_document.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <random>
#include <string>
#include <vector>

namespace luthier
{

inline const std::vector<std::string> &hardWords()
{
    static const std::vector<std::string> words{"plain", "", "with space", "quote\"d", "it's", "集合 名", "$HOME",
        "`id`", "$(id)", "a;b&c|d", "<in >out", "back\\slash", "trail\\", "two\\\\", "new\nline", "tab\there", "*?[x]",
        "{a,b}", "~", "~user", "#no", "!bang", "%PATH%", "100%", "^caret", "(p)", "a=b", "--x", "-", "'", "''", "\"",
        "\"\"", "\\\"", "{\"num_cycles\": 2, \"s\": \"it's $x\"}", "‘curly’", " lead", "trail ", "a,b", "@x",
        "C:\\Program Files\\m", "a: b", "yes", "5", "1e-4", "0x1F", "1_000", "null", "-x", "- item", "? key", "[1]",
        "%YAML 1.1", "a\r\nb", "\r", "\nstarts", "a\n\n\n b\n \nc", "ends\n", "ends\n\n", "\n", "\n\n", "caret^\nmore",
        "tick`\nmore", "back\\\nmore", "text\n$ prompt", "```\nfence\n```", "<|im_end|>\\n", "\x01\x7f",
        "\u0085\u2028\uFEFF", "no\u00A0break", "😀 e\u0301", "$", "${", "%", "“quoted”", "2024-01-02", "1:30", ".inf",
        "a #b", "&a", "*a", "!!str x", "|", ">-",
        "a long text of many words that is folded where files have only eighty columns, $ here and ``` there: 集合 "
        "end"};
    return words;
}

inline std::int64_t randomBelow(std::int64_t count, std::mt19937_64 &random)
{
    return static_cast<std::int64_t>(random() % static_cast<std::uint64_t>(count));
}

template <typename T>
const T &randomOf(const std::vector<T> &list, std::mt19937_64 &random)
{
    return list[random() % list.size()];
}

inline std::int64_t randomInteger(const Range &range, std::mt19937_64 &random)
{
    constexpr double kExact = 9007199254740992.0;
    const double low = std::max(range.minimum, -kExact);
    const double high = std::min(range.maximum, kExact);
    const auto from = static_cast<std::int64_t>(low) + (range.aboveMinimum ? 1 : 0);
    const auto span = static_cast<std::int64_t>(high) - from;
    switch (randomBelow(4, random)) {
    case 0:
        return from;
    case 1:
        return from + randomBelow(span + 1, random);
    default:
        return std::max(from, std::int64_t(-5))
            + randomBelow(std::min(span, std::int64_t(1000)) + 1, random) % (span + 1);
    }
}

inline double randomReal(const Range &range, std::mt19937_64 &random)
{
    const double low = std::max(range.minimum, -1e3);
    const double high = std::min(range.maximum, low + 1e4);
    const double share = std::uniform_real_distribution<double>(1e-9, 1)(random);
    switch (randomBelow(5, random)) {
    case 0:
        return high;
    case 1:
        return std::floor(high);
    case 2:
        return low + (high - low) * std::pow(10.0, -randomBelow(9, random));
    default:
        return low + (high - low) * share;
    }
}

/// A value that the setting takes.
inline Value randomValue(const ParamSpec &spec, std::mt19937_64 &random)
{
    if (spec.isNullable() && randomBelow(12, random) == 0)
        return nullptr;
    if (!spec.choices.empty() && (!spec.openChoices || randomBelow(2, random) == 0))
        return std::string(randomOf(spec.choices, random).value);
    switch (spec.field.kind) {
    case ParamKind::Flag:
        return randomBelow(2, random) == 0;
    case ParamKind::Integer:
        return randomInteger(spec.range, random);
    case ParamKind::Real: {
        const double value = randomReal(spec.range, random);
        const bool isWritable = value == std::floor(value) && randomBelow(2, random) == 0;
        return isWritable ? Value(static_cast<std::int64_t>(value)) : Value(value);
    }
    case ParamKind::Choice:
    case ParamKind::Text:
        return randomOf(hardWords(), random);
    case ParamKind::List: {
        if (!spec.isCarried()) {
            const std::string &text = randomOf(hardWords(), random);
            // A list in files, without the blanks between its items.
            return spec.key == "report_to" && text.find(',') != std::string::npos ? "wandb,my tracker" : text;
        }
        Value list = Value::array();
        for (std::int64_t i = 1 + randomBelow(3, random); i > 0; --i) {
            const std::string &word = randomOf(hardWords(), random);
            // An item with a comma is two.
            list.push_back(word.find(',') == std::string::npos ? word : "labels");
        }
        return list;
    }
    case ParamKind::Mapping:
        return {{"num_cycles", randomBelow(9, random)}, {"on", true}, {"share", 0.5},
            {"name", randomOf(hardWords(), random)}, {randomOf(hardWords(), random), {{"a", nullptr}}}};
    }
    return nullptr;
}

/// Few settings or many; no secrets.
inline ConfigDocument randomForm(std::mt19937_64 &random)
{
    static const std::vector<std::int64_t> rarities{6, 15, 40, 40, 40, 40, 40, 40, 80, 120};
    const std::int64_t rarity = randomOf(rarities, random);
    ConfigDocument form;
    for (const ParamSpec &spec : paramTable()) {
        if (spec.secretVariable.empty() && randomBelow(rarity, random) == 0)
            form.give(spec.key, randomValue(spec, random), Origin::Form);
    }
    return form;
}

} // namespace luthier
