// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/files/yaml_writer.h"

#include "base/numbers.h"
#include "base/unicode.h"
#include "config/files/yaml_values.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <vector>

namespace luthier
{

namespace
{

constexpr std::size_t kBestWidth = 80;

bool isBreak(char32_t c)
{
    return c == '\n' || c == 0x85 || c == 0x2028 || c == 0x2029;
}

bool isBlank(char32_t c)
{
    return c == 0 || c == ' ' || c == '\t' || c == '\r' || isBreak(c);
}

bool isOneOf(char32_t c, std::u32string_view set)
{
    return set.find(c) != std::u32string_view::npos;
}

struct Analysis {
    bool allowPlain = true;
    bool allowSingleQuoted = true;
};

/// Which styles can hold @p text in a block: PyYAML's Emitter.analyze_scalar, without what only flow style asks for.
Analysis analyse(const std::u32string &text, bool allowUnicode)
{
    if (text.empty())
        return {};
    bool indicators = text.starts_with(U"---") || text.starts_with(U"...");
    bool lineBreaks = false;
    bool special = false;
    bool spaceBreak = false;
    bool breakSpace = false;
    bool previousSpace = false;
    bool previousBreak = false;
    bool precededByBlank = true;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char32_t c = text[i];
        const bool followedByBlank = i + 1 >= text.size() || isBlank(text[i + 1]);
        if (i == 0)
            indicators = indicators || isOneOf(c, U"#,[]{}&*!|>'\"%@`") || (isOneOf(c, U"?:-") && followedByBlank);
        else
            indicators = indicators || (c == ':' && followedByBlank) || (c == '#' && precededByBlank);
        if (isBreak(c))
            lineBreaks = true;
        if (c != '\n' && (c < 0x20 || c > 0x7E)) {
            const bool printable = (c == 0x85 || (c >= 0xA0 && c <= 0xD7FF) || (c >= 0xE000 && c <= 0xFFFD)
                                       || (c >= 0x10000 && c < 0x10FFFF))
                && c != 0xFEFF;
            special = special || !printable || !allowUnicode;
        }
        if (c == ' ')
            breakSpace = breakSpace || previousBreak;
        else if (isBreak(c))
            spaceBreak = spaceBreak || previousSpace;
        previousSpace = c == ' ';
        previousBreak = isBreak(c);
        precededByBlank = isBlank(c);
    }
    const auto atEdge = [&](char32_t c) { return c == ' ' || isBreak(c); };
    Analysis out;
    out.allowPlain = !atEdge(text.front()) && !atEdge(text.back()) && !breakSpace && !spaceBreak && !special
        && !lineBreaks && !indicators;
    out.allowSingleQuoted = !breakSpace && !spaceBreak && !special;
    return out;
}

bool matches(std::string_view text, std::string_view pattern)
{
    // '0' stands for a digit, everything else for itself.
    return text.size() == pattern.size() && std::equal(text.begin(), text.end(), pattern.begin(), [](char c, char p) {
        return p == '0' ? c >= '0' && c <= '9' : c == p;
    });
}

/// Base 60: digits in groups of one or two after colons, the last group perhaps with a fraction.
bool looksLikeBase60(std::string_view text)
{
    if (!text.empty() && (text[0] == '-' || text[0] == '+'))
        text.remove_prefix(1);
    const std::size_t point = text.find('.');
    if (point != std::string_view::npos) {
        if (text.substr(point + 1).find_first_not_of("0123456789_") != std::string_view::npos)
            return false;
        text = text.substr(0, point);
    }
    const std::size_t first = text.find(':');
    if (first == std::string_view::npos || first == 0 || text[0] == '_'
        || text.substr(0, first).find_first_not_of("0123456789_") != std::string_view::npos)
        return false;
    // Integers of base 60 do not start with 0, floats may.
    if (point == std::string_view::npos && text[0] == '0')
        return false;
    std::string_view rest = text.substr(first);
    while (!rest.empty()) {
        const std::string_view group = rest.substr(
            1, rest.find(':', 1) == std::string_view::npos ? std::string_view::npos : rest.find(':', 1) - 1);
        if (!matches(group, "0") && !(matches(group, "00") && group[0] <= '5'))
            return false;
        rest.remove_prefix(group.size() + 1);
    }
    return true;
}

/// "2025-01-02" and dates with a time.
bool looksLikeTimestamp(std::string_view text)
{
    if (matches(text, "0000-00-00"))
        return true;
    const std::size_t separator = text.find_first_of("Tt \t");
    if (separator == std::string_view::npos)
        return false;
    const std::string_view date = text.substr(0, separator);
    if (!matches(date, "0000-0-0") && !matches(date, "0000-00-0") && !matches(date, "0000-0-00")
        && !matches(date, "0000-00-00"))
        return false;
    std::string_view time = text.substr(separator + 1);
    if (text[separator] != 'T' && text[separator] != 't')
        time.remove_prefix(std::min(time.find_first_not_of(" \t"), time.size()));
    if (!matches(time.substr(0, 7), "0:00:00") && !matches(time.substr(0, 8), "00:00:00"))
        return false;
    time.remove_prefix(time[1] == ':' ? 7 : 8);
    if (time.starts_with('.')) {
        time.remove_prefix(1);
        time.remove_prefix(std::min(time.find_first_not_of("0123456789"), time.size()));
    }
    if (time.empty())
        return true;
    time.remove_prefix(std::min(time.find_first_not_of(" \t"), time.size()));
    if (time == "Z")
        return true;
    if (!time.starts_with('-') && !time.starts_with('+'))
        return false;
    time.remove_prefix(1);
    return matches(time, "0") || matches(time, "00") || matches(time, "0:00") || matches(time, "00:00");
}

/// Whether PyYAML would read the plain text as something else than text.
bool resolvesToOther(std::string_view text, bool portable)
{
    if (text == "<<" || text == "=")
        return true;
    const Json value = resolveYamlScalar(text);
    if (value.is_number_float() && !portable) {
        // PyYAML wants a point and a signed exponent: "5e-05" is a text for it.
        const std::size_t exponent = text.find_first_of("eE");
        const bool point = text.find('.') != std::string_view::npos;
        const bool isSigned = exponent == std::string_view::npos
            || (exponent + 1 < text.size() && (text[exponent + 1] == '-' || text[exponent + 1] == '+'));
        const bool integer = !point && exponent == std::string_view::npos; // too large for 64 bits
        return integer || (point && isSigned);
    }
    return !value.is_string() || looksLikeBase60(text) || looksLikeTimestamp(text);
}

/// Writes one document; columns are counted in code points, as PyYAML does.
class Emitter
{
public:
    explicit Emitter(const YamlStyle &style)
        : m_style(style)
    {
    }

    void mapping(const Json &object, std::size_t indent)
    {
        std::vector<const Json::object_t::value_type *> items;
        for (const auto &item : object.get_ref<const Json::object_t &>())
            items.push_back(&item);
        if (m_style.sortKeys)
            std::sort(items.begin(), items.end(), [](const auto *a, const auto *b) { return a->first < b->first; });
        for (const auto *item : items) {
            startLine(indent);
            if (isSimpleKey(item->first)) {
                scalar(item->first, indent, false);
                put(":");
                value(item->second, indent);
            } else {
                put("? ");
                scalar(item->first, indent, true);
                newLine(indent);
                put(":");
                inlineValue(item->second, indent);
            }
        }
    }

    std::string take() { return std::move(m_out) + "\n"; }

private:
    void value(const Json &item, std::size_t indent)
    {
        if (item.is_object() && !item.empty()) {
            mapping(item, indent + 2);
        } else if (item.is_array() && !item.empty()) {
            sequence(item, indent);
        } else {
            put(" ");
            leaf(item, indent);
        }
    }

    /// Lists stand at the indent of their key.
    void sequence(const Json &list, std::size_t indent)
    {
        for (const Json &item : list) {
            startLine(indent);
            put("-");
            inlineValue(item, indent);
        }
    }

    /// After a dash, or the colon of a long key: mappings and lists begin on the same line.
    void inlineValue(const Json &item, std::size_t indent)
    {
        put(" ");
        m_isInline = item.is_structured() && !item.empty();
        if (m_isInline && item.is_object())
            mapping(item, indent + 2);
        else if (m_isInline)
            sequence(item, indent + 2);
        else
            leaf(item, indent);
    }

    static bool isSimpleKey(const std::string &key)
    {
        const std::string valid = replaceInvalidUtf8(key);
        std::size_t length = 0;
        for (std::size_t at = 0; at < valid.size(); ++length) {
            char32_t c = 0;
            at += decodeUtf8(std::string_view(valid).substr(at), c);
            if (isBreak(c))
                return false;
        }
        return length > 0 && length < 128;
    }

    void leaf(const Json &item, std::size_t indent)
    {
        if (item.is_string())
            scalar(item.get<std::string>(), indent, true);
        else if (item.is_number_float())
            put(floatText(item.get<double>()));
        else if (item.is_null())
            put("null");
        else
            put(item.dump()); // true, 5, [], {}
    }

    static std::string floatText(double number)
    {
        std::string text = pythonFloat(number);
        if (text == "inf" || text == "-inf")
            return text == "inf" ? ".inf" : "-.inf";
        if (text == "nan")
            return ".nan";
        const std::size_t exponent = text.find('e');
        if (exponent != std::string::npos && text.find('.') == std::string::npos)
            text.insert(exponent, ".0");
        return text;
    }

    /// @p fold: break long texts at spaces; keys are never broken.
    void scalar(const std::string &bytes, std::size_t indent, bool fold)
    {
        std::u32string text;
        const std::string valid = replaceInvalidUtf8(bytes);
        for (std::size_t at = 0; at < valid.size();) {
            char32_t c = 0;
            at += decodeUtf8(std::string_view(valid).substr(at), c);
            text += c;
        }
        const Analysis analysis = analyse(text, m_style.allowUnicode);
        if (!text.empty() && analysis.allowPlain && !resolvesToOther(valid, m_style.portable))
            plain(text, indent, fold);
        else if (analysis.allowSingleQuoted && !(m_style.portable && !text.empty() && isBreak(text.back())))
            singleQuoted(text, indent, fold);
        else
            doubleQuoted(text, indent, fold);
    }

    void plain(const std::u32string &text, std::size_t indent, bool fold)
    {
        bool spaces = false;
        std::size_t start = 0;
        for (std::size_t end = 0; end <= text.size(); ++end) {
            const bool atEnd = end == text.size();
            if (spaces) {
                if (atEnd || text[end] != ' ') {
                    if (start + 1 == end && m_column > kBestWidth && fold)
                        newLine(indent + 2);
                    else
                        put(text.substr(start, end - start));
                    start = end;
                }
            } else if (atEnd || text[end] == ' ') {
                put(text.substr(start, end - start));
                start = end;
            }
            if (!atEnd)
                spaces = text[end] == ' ';
        }
    }

    void singleQuoted(const std::u32string &text, std::size_t indent, bool fold)
    {
        put("'");
        bool spaces = false;
        bool breaks = false;
        std::size_t start = 0;
        for (std::size_t end = 0; end <= text.size(); ++end) {
            const bool atEnd = end == text.size();
            const char32_t c = atEnd ? 0 : text[end];
            if (spaces) {
                if (atEnd || c != ' ') {
                    if (start + 1 == end && m_column > kBestWidth && fold && start != 0 && !atEnd)
                        newLine(indent + 2);
                    else
                        put(text.substr(start, end - start));
                    start = end;
                }
            } else if (breaks) {
                if (atEnd || !isBreak(c)) {
                    if (text[start] == '\n')
                        m_out += '\n';
                    for (std::size_t i = start; i < end; ++i) {
                        if (text[i] == '\n')
                            m_out += '\n';
                        else
                            appendUtf8(m_out, text[i]);
                    }
                    m_out.append(indent + 2, ' ');
                    m_column = indent + 2;
                    start = end;
                }
            } else if ((atEnd || c == ' ' || isBreak(c) || c == '\'') && start < end) {
                put(text.substr(start, end - start));
                start = end;
            }
            if (!atEnd) {
                if (c == '\'') {
                    put("''");
                    start = end + 1;
                }
                spaces = c == ' ';
                breaks = isBreak(c);
            }
        }
        put("'");
    }

    void doubleQuoted(const std::u32string &text, std::size_t indent, bool fold)
    {
        put("\"");
        std::size_t start = 0;
        for (std::size_t end = 0; end <= text.size(); ++end) {
            const bool atEnd = end == text.size();
            const char32_t c = atEnd ? 0 : text[end];
            const bool printable = (c >= 0x20 && c <= 0x7E)
                || (m_style.allowUnicode && ((c >= 0xA0 && c <= 0xD7FF) || (c >= 0xE000 && c <= 0xFFFD)));
            if (atEnd || isOneOf(c, U"\"\\\u0085\u2028\u2029\uFEFF") || !printable) {
                if (start < end) {
                    put(text.substr(start, end - start));
                    start = end;
                }
                if (!atEnd) {
                    put(escaped(c));
                    start = end + 1;
                }
            }
            if (end > 0 && end + 1 < text.size() && (c == ' ' || start >= end) && m_column + end > kBestWidth + start
                && fold) {
                if (start < end) {
                    put(text.substr(start, end - start));
                    start = end;
                }
                put("\\");
                newLine(indent + 2);
                if (start < text.size() && text[start] == ' ')
                    put("\\");
            }
        }
        put("\"");
    }

    static std::string escaped(char32_t c)
    {
        constexpr std::array<std::pair<char32_t, char>, 15> kNamed{
            {{0, '0'}, {7, 'a'}, {8, 'b'}, {9, 't'}, {10, 'n'}, {11, 'v'}, {12, 'f'}, {13, 'r'}, {0x1B, 'e'},
                {'"', '"'}, {'\\', '\\'}, {0x85, 'N'}, {0xA0, '_'}, {0x2028, 'L'}, {0x2029, 'P'}}};
        for (const auto &[code, name] : kNamed) {
            if (code == c)
                return std::string("\\") + name;
        }
        const int digits = c <= 0xFF ? 2 : c <= 0xFFFF ? 4 : 8;
        std::string out = digits == 2 ? "\\x" : digits == 4 ? "\\u" : "\\U";
        for (int shift = (digits - 1) * 4; shift >= 0; shift -= 4)
            out += "0123456789ABCDEF"[(c >> shift) & 0xF];
        return out;
    }

    void startLine(std::size_t indent)
    {
        // The first entry of a mapping or list inside of a list stands on the line of its dash.
        if (m_isInline || m_out.empty()) {
            m_isInline = false;
            return;
        }
        newLine(indent);
    }

    void newLine(std::size_t indent)
    {
        m_out += '\n';
        m_out.append(indent, ' ');
        m_column = indent;
    }

    void put(std::string_view ascii)
    {
        m_out += ascii;
        m_column += ascii.size();
    }

    void put(const std::u32string &text)
    {
        for (const char32_t c : text)
            appendUtf8(m_out, c);
        m_column += text.size();
    }

    YamlStyle m_style;
    std::string m_out;
    std::size_t m_column = 0;
    bool m_isInline = false;
};

} // namespace

std::string writeYaml(const Json &mapping, const YamlStyle &style)
{
    if (!mapping.is_object() || mapping.empty())
        return "{}\n";
    Emitter emitter(style);
    emitter.mapping(mapping, 0);
    return emitter.take();
}

} // namespace luthier
