// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json.h"

#include "base/files.h"
#include "base/numbers.h"
#include "base/unicode.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <limits>

namespace luthier
{

namespace
{

// A recursive-descent reader: small, depth-limited, positions for every complaint. (nlohmann's own parser
// reports byte offsets only, refuses NaN and keeps the last of two equal keys without a word.)
class Parser
{
public:
    Parser(std::string_view text, std::string_view where, const JsonLimits &limits)
        : m_text(text)
        , m_where(where)
        , m_limits(limits)
    {
    }

    Result<Json> parseDocument()
    {
        if (m_text.starts_with("\xEF\xBB\xBF"))
            m_pos = 3;
        Json value;
        if (!parseValue(value, 0))
            return m_error;
        skipSpace();
        if (m_pos != m_text.size()) {
            fail(LUTHIER_TEXT("Errors", "There is more text after the end of the JSON value."));
            return m_error;
        }
        return value;
    }

private:
    bool fail(Text message)
    {
        std::size_t line = 1;
        std::size_t lineStart = 0;
        const std::size_t end = std::min(m_pos, m_text.size());
        for (std::size_t i = 0; i < end; ++i) {
            if (m_text[i] == '\n') {
                ++line;
                lineStart = i + 1;
            }
        }
        m_error = Error{ErrorCode::InvalidData, std::move(message), {},
            std::string(m_where) + ":" + std::to_string(line) + ":" + std::to_string(end - lineStart + 1)};
        return false;
    }

    void skipSpace()
    {
        while (m_pos < m_text.size()
            && (m_text[m_pos] == ' ' || m_text[m_pos] == '\n' || m_text[m_pos] == '\t' || m_text[m_pos] == '\r'))
            ++m_pos;
    }

    bool takeWord(std::string_view word)
    {
        if (m_text.substr(m_pos, word.size()) != word)
            return false;
        m_pos += word.size();
        return true;
    }

    bool parseValue(Json &out, std::size_t depth)
    {
        if (depth > m_limits.maximumDepth)
            return fail(LUTHIER_TEXT("Errors", "The JSON is nested too deeply."));
        skipSpace();
        if (m_pos >= m_text.size())
            return fail(LUTHIER_TEXT("Errors", "The JSON ends in the middle of a value."));
        switch (m_text[m_pos]) {
        case '{':
            return parseObject(out, depth);
        case '[':
            return parseArray(out, depth);
        case '"': {
            std::string text;
            if (!parseString(text))
                return false;
            out = std::move(text);
            return true;
        }
        case 't':
            if (takeWord("true")) {
                out = true;
                return true;
            }
            break;
        case 'f':
            if (takeWord("false")) {
                out = false;
                return true;
            }
            break;
        case 'n':
            if (takeWord("null")) {
                out = nullptr;
                return true;
            }
            break;
        case 'N':
            if (takeWord("NaN")) {
                out = std::numeric_limits<double>::quiet_NaN();
                return true;
            }
            break;
        case 'I':
            if (takeWord("Infinity")) {
                out = std::numeric_limits<double>::infinity();
                return true;
            }
            break;
        default:
            return parseNumberValue(out);
        }
        return fail(LUTHIER_TEXT("Errors", "A JSON value was expected here."));
    }

    bool parseObject(Json &out, std::size_t depth)
    {
        ++m_pos;
        // Filled through the underlying vector: ordered_json looks keys up linearly, so large objects are
        // checked for duplicates by sorting instead.
        std::vector<std::pair<std::string, Json>> members;
        skipSpace();
        if (m_pos < m_text.size() && m_text[m_pos] == '}') {
            ++m_pos;
        } else {
            for (;;) {
                skipSpace();
                if (m_pos >= m_text.size() || m_text[m_pos] != '"')
                    return fail(LUTHIER_TEXT("Errors", "A quoted key was expected here."));
                std::string key;
                if (!parseString(key))
                    return false;
                skipSpace();
                if (m_pos >= m_text.size() || m_text[m_pos] != ':')
                    return fail(LUTHIER_TEXT("Errors", "A colon was expected after the key."));
                ++m_pos;
                members.emplace_back(std::move(key), Json());
                if (!parseValue(members.back().second, depth + 1))
                    return false;
                skipSpace();
                if (m_pos < m_text.size() && m_text[m_pos] == ',') {
                    ++m_pos;
                    continue;
                }
                if (m_pos < m_text.size() && m_text[m_pos] == '}') {
                    ++m_pos;
                    break;
                }
                return fail(LUTHIER_TEXT("Errors", "A comma or a closing brace was expected here."));
            }
        }
        std::vector<std::size_t> order(members.size());
        for (std::size_t i = 0; i < order.size(); ++i)
            order[i] = i;
        std::stable_sort(order.begin(), order.end(),
            [&](std::size_t a, std::size_t b) { return members[a].first < members[b].first; });
        std::vector<char> dropped(members.size(), 0);
        for (std::size_t i = 1; i < order.size(); ++i) {
            if (members[order[i - 1]].first != members[order[i]].first)
                continue;
            if (m_limits.duplicates == DuplicateKeys::Refuse)
                return fail(
                    LUTHIER_TEXT("Errors", "The key \"%1\" appears twice in one object.").arg(members[order[i]].first));
            members[order[i - 1]].second.swap(members[order[i]].second); // first place, last value
            dropped[order[i]] = 1;
            order[i] = order[i - 1];
        }
        Json::object_t object;
        object.reserve(members.size());
        for (std::size_t i = 0; i < members.size(); ++i) {
            if (!dropped[i])
                static_cast<Json::object_t::Container &>(object).emplace_back(
                    std::move(members[i].first), std::move(members[i].second));
        }
        out = std::move(object);
        return true;
    }

    bool parseArray(Json &out, std::size_t depth)
    {
        ++m_pos;
        Json::array_t array;
        skipSpace();
        if (m_pos < m_text.size() && m_text[m_pos] == ']') {
            ++m_pos;
            out = std::move(array);
            return true;
        }
        for (;;) {
            array.emplace_back();
            if (!parseValue(array.back(), depth + 1))
                return false;
            skipSpace();
            if (m_pos < m_text.size() && m_text[m_pos] == ',') {
                ++m_pos;
                continue;
            }
            if (m_pos < m_text.size() && m_text[m_pos] == ']') {
                ++m_pos;
                out = std::move(array);
                return true;
            }
            return fail(LUTHIER_TEXT("Errors", "A comma or a closing bracket was expected here."));
        }
    }

    bool parseHex4(unsigned &out)
    {
        if (m_pos + 4 > m_text.size())
            return fail(LUTHIER_TEXT("Errors", "The text ends in the middle of a \\u escape."));
        out = 0;
        const auto [end, error] = std::from_chars(m_text.data() + m_pos, m_text.data() + m_pos + 4, out, 16);
        if (error != std::errc() || end != m_text.data() + m_pos + 4)
            return fail(LUTHIER_TEXT("Errors", "A \\u escape needs four hexadecimal digits."));
        m_pos += 4;
        return true;
    }

    bool parseString(std::string &out)
    {
        const std::size_t start = ++m_pos;
        for (;;) {
            const std::size_t runStart = m_pos;
            while (m_pos < m_text.size() && m_text[m_pos] != '"' && m_text[m_pos] != '\\'
                && static_cast<unsigned char>(m_text[m_pos]) >= 0x20)
                ++m_pos;
            out.append(m_text, runStart, m_pos - runStart);
            if (m_pos >= m_text.size()) {
                m_pos = start - 1;
                return fail(LUTHIER_TEXT("Errors", "This quoted text is never closed."));
            }
            const char c = m_text[m_pos];
            if (c == '"') {
                const std::size_t invalid = findInvalidUtf8(m_text.substr(start, m_pos - start));
                if (invalid != std::string_view::npos) {
                    m_pos = start + invalid;
                    return fail(LUTHIER_TEXT("Errors", "This is not valid UTF-8 text."));
                }
                ++m_pos;
                return true;
            }
            if (c != '\\')
                return fail(LUTHIER_TEXT("Errors", "Control characters inside quoted text must be escaped."));
            if (++m_pos >= m_text.size())
                return fail(LUTHIER_TEXT("Errors", "This quoted text is never closed."));
            const char escape = m_text[m_pos++];
            switch (escape) {
            case '"':
            case '\\':
            case '/':
                out += escape;
                break;
            case 'b':
                out += '\b';
                break;
            case 'f':
                out += '\f';
                break;
            case 'n':
                out += '\n';
                break;
            case 'r':
                out += '\r';
                break;
            case 't':
                out += '\t';
                break;
            case 'u': {
                unsigned code = 0;
                if (!parseHex4(code))
                    return false;
                if (code >= 0xD800 && code < 0xDC00) {
                    if (!takeWord("\\u"))
                        return fail(LUTHIER_TEXT("Errors", "A surrogate escape stands alone."));
                    unsigned low = 0;
                    if (!parseHex4(low))
                        return false;
                    if (low < 0xDC00 || low > 0xDFFF)
                        return fail(LUTHIER_TEXT("Errors", "A surrogate escape stands alone."));
                    code = 0x10000 + ((code - 0xD800) << 10) + (low - 0xDC00);
                } else if (code >= 0xDC00 && code < 0xE000) {
                    return fail(LUTHIER_TEXT("Errors", "A surrogate escape stands alone."));
                }
                appendUtf8(out, static_cast<char32_t>(code));
                break;
            }
            default:
                --m_pos;
                return fail(LUTHIER_TEXT("Errors", "This escape does not exist in JSON."));
            }
        }
    }

    bool parseNumberValue(Json &out)
    {
        const std::size_t start = m_pos;
        if (takeWord("-Infinity")) {
            out = -std::numeric_limits<double>::infinity();
            return true;
        }
        const auto digits = [&] {
            const std::size_t first = m_pos;
            while (m_pos < m_text.size() && m_text[m_pos] >= '0' && m_text[m_pos] <= '9')
                ++m_pos;
            return m_pos - first;
        };
        bool isInteger = true;
        if (m_pos < m_text.size() && m_text[m_pos] == '-')
            ++m_pos;
        const std::size_t whole = m_pos;
        const std::size_t count = digits();
        if (count == 0 || (count > 1 && m_text[whole] == '0')) {
            m_pos = start;
            return fail(LUTHIER_TEXT("Errors", "A JSON value was expected here."));
        }
        if (m_pos < m_text.size() && m_text[m_pos] == '.') {
            isInteger = false;
            ++m_pos;
            if (digits() == 0)
                return fail(LUTHIER_TEXT("Errors", "Digits were expected after the decimal point."));
        }
        if (m_pos < m_text.size() && (m_text[m_pos] == 'e' || m_text[m_pos] == 'E')) {
            isInteger = false;
            ++m_pos;
            if (m_pos < m_text.size() && (m_text[m_pos] == '+' || m_text[m_pos] == '-'))
                ++m_pos;
            if (digits() == 0)
                return fail(LUTHIER_TEXT("Errors", "Digits were expected in the exponent."));
        }
        const char *first = m_text.data() + start;
        const char *last = m_text.data() + m_pos;
        if (isInteger) {
            std::int64_t value = 0;
            if (std::from_chars(first, last, value).ec == std::errc()) {
                out = value;
                return true;
            }
            std::uint64_t large = 0;
            if (*first != '-' && std::from_chars(first, last, large).ec == std::errc()) {
                out = large;
                return true;
            }
        }
        double value = 0;
        if (std::from_chars(first, last, value).ec != std::errc())
            value = std::strtod(std::string(first, last).c_str(), nullptr); // beyond range: ±inf or 0
        out = value;
        return true;
    }

    std::string_view m_text;
    std::string_view m_where;
    const JsonLimits &m_limits;
    std::size_t m_pos = 0;
    Error m_error;
};

void writeString(std::string &out, const std::string &text, bool ensureAscii)
{
    static constexpr char kHex[] = "0123456789abcdef";
    const auto escape = [&](unsigned unit) {
        out += "\\u";
        for (int shift = 12; shift >= 0; shift -= 4)
            out += kHex[(unit >> shift) & 0xF];
    };
    out += '"';
    for (std::size_t i = 0; i < text.size();) {
        const char c = text[i];
        switch (c) {
        case '"':
            out += "\\\"";
            break;
        case '\\':
            out += "\\\\";
            break;
        case '\n':
            out += "\\n";
            break;
        case '\r':
            out += "\\r";
            break;
        case '\t':
            out += "\\t";
            break;
        case '\b':
            out += "\\b";
            break;
        case '\f':
            out += "\\f";
            break;
        default:
            if (static_cast<unsigned char>(c) < 0x20) {
                escape(static_cast<unsigned char>(c));
            } else if (ensureAscii && static_cast<unsigned char>(c) >= 0x7F) {
                if (c == 0x7F) {
                    out += c;
                    break;
                }
                char32_t code = 0;
                const std::size_t length = decodeUtf8(std::string_view(text).substr(i), code);
                if (code >= 0x10000) {
                    escape(0xD800 + ((code - 0x10000) >> 10));
                    escape(0xDC00 + ((code - 0x10000) & 0x3FF));
                } else {
                    escape(code);
                }
                i += length;
                continue;
            } else {
                out += c;
            }
        }
        ++i;
    }
    out += '"';
}

class Writer
{
public:
    explicit Writer(const PythonJsonStyle &style)
        : m_style(style)
    {
    }

    std::string write(const Json &value)
    {
        writeValue(value, 0);
        return std::move(m_out);
    }

private:
    void newline(int level)
    {
        m_out += '\n';
        m_out.append(static_cast<std::size_t>(level * m_style.indent), ' ');
    }

    void separator(int level)
    {
        m_out += m_style.indent >= 0 ? "," : ", ";
        if (m_style.indent >= 0)
            newline(level);
    }

    void writeValue(const Json &value, int level)
    {
        switch (value.type()) {
        case Json::value_t::object: {
            if (value.empty()) {
                m_out += "{}";
                return;
            }
            std::vector<const std::pair<const std::string, Json> *> members;
            for (const auto &member : value.get_ref<const Json::object_t &>())
                members.push_back(&member);
            if (m_style.sortKeys)
                std::stable_sort(
                    members.begin(), members.end(), [](const auto *a, const auto *b) { return a->first < b->first; });
            m_out += '{';
            if (m_style.indent >= 0)
                newline(level + 1);
            bool first = true;
            for (const auto *member : members) {
                if (!first)
                    separator(level + 1);
                first = false;
                writeString(m_out, member->first, m_style.ensureAscii);
                m_out += ": ";
                writeValue(member->second, level + 1);
            }
            if (m_style.indent >= 0)
                newline(level);
            m_out += '}';
            return;
        }
        case Json::value_t::array: {
            if (value.empty()) {
                m_out += "[]";
                return;
            }
            m_out += '[';
            if (m_style.indent >= 0)
                newline(level + 1);
            bool first = true;
            for (const auto &item : value) {
                if (!first)
                    separator(level + 1);
                first = false;
                writeValue(item, level + 1);
            }
            if (m_style.indent >= 0)
                newline(level);
            m_out += ']';
            return;
        }
        case Json::value_t::string:
            writeString(m_out, value.get_ref<const std::string &>(), m_style.ensureAscii);
            return;
        case Json::value_t::boolean:
            m_out += value.get<bool>() ? "true" : "false";
            return;
        case Json::value_t::number_integer:
            m_out += std::to_string(value.get<std::int64_t>());
            return;
        case Json::value_t::number_unsigned:
            m_out += std::to_string(value.get<std::uint64_t>());
            return;
        case Json::value_t::number_float: {
            const double number = value.get<double>();
            if (std::isnan(number))
                m_out += "NaN";
            else if (std::isinf(number))
                m_out += number < 0 ? "-Infinity" : "Infinity";
            else
                m_out += pythonFloat(number);
            return;
        }
        default:
            m_out += "null";
        }
    }

    PythonJsonStyle m_style;
    std::string m_out;
};

} // namespace

Result<Json> parseJson(std::string_view text, std::string_view where, const JsonLimits &limits)
{
    return Parser(text, where, limits).parseDocument();
}

Result<Json> readJsonFile(const std::string &path, std::uint64_t maximumBytes, const JsonLimits &limits)
{
    LUTHIER_ASSIGN(const std::string text, readFile(path, maximumBytes));
    return parseJson(text, path, limits);
}

std::string pythonJson(const Json &value)
{
    return Writer({}).write(value);
}

std::string pythonJson(const Json &value, const PythonJsonStyle &style)
{
    return Writer(style).write(value);
}

} // namespace luthier
