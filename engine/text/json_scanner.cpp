// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/json_scanner.h"

#include "base/unicode.h"

#include <algorithm>
#include <charconv>

namespace luthier
{

namespace
{

constexpr std::size_t kMaximumDepth = 128;

bool isBlank(char c)
{
    return c == ' ' || c == '\n' || c == '\t' || c == '\r';
}

} // namespace

JsonScanner::JsonScanner(std::string_view text, std::string where)
    : m_text(text)
    , m_where(std::move(where))
{
    if (m_text.starts_with("\xEF\xBB\xBF"))
        m_at = 3;
}

bool JsonScanner::fail(Text message)
{
    if (m_failed)
        return false;
    m_failed = true;
    const std::string_view before = m_text.substr(0, std::min(m_at, m_text.size()));
    const auto line = static_cast<std::size_t>(std::count(before.begin(), before.end(), '\n')) + 1;
    const std::size_t lineStart = before.rfind('\n') + 1; // npos + 1 is 0
    m_error = Error{ErrorCode::InvalidData, std::move(message), {},
        m_where + ":" + std::to_string(line) + ":" + std::to_string(before.size() - lineStart + 1)};
    return false;
}

void JsonScanner::skipBlanks()
{
    while (m_at < m_text.size() && isBlank(m_text[m_at]))
        ++m_at;
}

char JsonScanner::peek()
{
    skipBlanks();
    return m_failed || m_at >= m_text.size() ? '\0' : m_text[m_at];
}

bool JsonScanner::enterObject()
{
    if (peek() != '{')
        return fail(LUTHIER_TEXT("Errors", "A JSON object was expected here."));
    ++m_at;
    m_first = true;
    return true;
}

bool JsonScanner::nextMember(std::string &key)
{
    char c = peek();
    if (c == '}') {
        ++m_at;
        m_first = false;
        return false;
    }
    if (!m_first) {
        if (c != ',')
            return fail(LUTHIER_TEXT("Errors", "A comma or a closing brace was expected here."));
        ++m_at;
        c = peek();
    }
    m_first = false;
    if (c != '"')
        return fail(LUTHIER_TEXT("Errors", "A quoted key was expected here."));
    if (!readString(key))
        return false;
    if (peek() != ':')
        return fail(LUTHIER_TEXT("Errors", "A colon was expected after the key."));
    ++m_at;
    return true;
}

bool JsonScanner::enterArray()
{
    if (peek() != '[')
        return fail(LUTHIER_TEXT("Errors", "A JSON array was expected here."));
    ++m_at;
    m_first = true;
    return true;
}

bool JsonScanner::nextElement()
{
    const char c = peek();
    if (c == ']') {
        ++m_at;
        m_first = false;
        return false;
    }
    if (!m_first) {
        if (c != ',')
            return fail(LUTHIER_TEXT("Errors", "A comma or a closing bracket was expected here."));
        ++m_at;
    }
    m_first = false;
    return peek() != '\0' || fail(LUTHIER_TEXT("Errors", "The JSON ends in the middle of a value."));
}

bool JsonScanner::readString(std::string &out)
{
    out.clear();
    if (peek() != '"')
        return fail(LUTHIER_TEXT("Errors", "A quoted text was expected here."));
    ++m_at;
    const auto hex4 = [this](unsigned &value) {
        if (m_at + 4 > m_text.size())
            return false;
        const char *end = m_text.data() + m_at + 4;
        const auto [stop, error] = std::from_chars(m_text.data() + m_at, end, value, 16);
        m_at += 4;
        return error == std::errc() && stop == end;
    };
    for (;;) {
        const std::size_t run = m_at;
        while (m_at < m_text.size() && m_text[m_at] != '"' && m_text[m_at] != '\\'
            && static_cast<unsigned char>(m_text[m_at]) >= 0x20)
            ++m_at;
        out.append(m_text, run, m_at - run);
        if (m_at >= m_text.size())
            return fail(LUTHIER_TEXT("Errors", "The text is not closed by a quotation mark."));
        if (m_text[m_at] == '"') {
            ++m_at;
            return true;
        }
        if (m_text[m_at] != '\\')
            return fail(LUTHIER_TEXT("Errors", "A control character must be escaped inside quotation marks."));
        if (++m_at >= m_text.size())
            return fail(LUTHIER_TEXT("Errors", "The text is not closed by a quotation mark."));
        constexpr std::string_view kNames = "\"\\/bfnrt";
        constexpr std::string_view kValues = "\"\\/\b\f\n\r\t";
        const char escape = m_text[m_at++];
        if (const std::size_t known = kNames.find(escape); known != std::string_view::npos) {
            out += kValues[known];
            continue;
        }
        unsigned unit = 0;
        if (escape != 'u' || !hex4(unit))
            return fail(LUTHIER_TEXT("Errors", "This escape sequence is not allowed in JSON."));
        char32_t code = unit;
        if (unit >= 0xD800 && unit < 0xDC00 && m_text.substr(m_at, 2) == "\\u") {
            m_at += 2;
            unsigned low = 0;
            if (!hex4(low) || low < 0xDC00 || low > 0xDFFF)
                return fail(LUTHIER_TEXT("Errors", "This escape sequence is half a surrogate pair."));
            code = 0x10000 + ((unit - 0xD800) << 10) + (low - 0xDC00);
        } else if (unit >= 0xD800 && unit <= 0xDFFF) {
            return fail(LUTHIER_TEXT("Errors", "This escape sequence is half a surrogate pair."));
        }
        appendUtf8(out, code);
    }
}

bool JsonScanner::readInteger(std::int64_t &out)
{
    peek();
    const auto [stop, error] = std::from_chars(m_text.data() + m_at, m_text.data() + m_text.size(), out);
    if (error != std::errc())
        return fail(LUTHIER_TEXT("Errors", "A whole number was expected here."));
    m_at = static_cast<std::size_t>(stop - m_text.data());
    return true;
}

bool JsonScanner::skipString()
{
    for (++m_at; m_at < m_text.size(); ++m_at) {
        if (m_text[m_at] == '"') {
            ++m_at;
            return true;
        }
        if (m_text[m_at] == '\\')
            ++m_at;
    }
    return fail(LUTHIER_TEXT("Errors", "The text is not closed by a quotation mark."));
}

std::string_view JsonScanner::skipValue()
{
    const char first = peek();
    const std::size_t begin = m_at;
    if (first == '\0') {
        fail(LUTHIER_TEXT("Errors", "The JSON ends in the middle of a value."));
        return {};
    }
    std::string open; // the brackets we are in
    do {
        const char c = peek();
        if (c == '"') {
            if (!skipString())
                return {};
        } else if (c == '{' || c == '[') {
            open += c == '{' ? '}' : ']';
            ++m_at;
            if (open.size() > kMaximumDepth) {
                fail(LUTHIER_TEXT("Errors", "The JSON is nested too deeply."));
                return {};
            }
        } else if (c == '}' || c == ']') {
            if (open.empty() || open.back() != c) {
                fail(LUTHIER_TEXT("Errors", "A JSON value was expected here."));
                return {};
            }
            open.pop_back();
            ++m_at;
        } else if (c == '\0') {
            fail(LUTHIER_TEXT("Errors", "The JSON ends in the middle of a value."));
            return {};
        } else {
            const std::size_t start = m_at;
            while (m_at < m_text.size() && !isBlank(m_text[m_at])
                && std::string_view("{}[]\"").find(m_text[m_at]) == std::string_view::npos
                && (m_text[m_at] != ',' || (m_at == start && !open.empty())))
                ++m_at;
            if (m_at == start) {
                fail(LUTHIER_TEXT("Errors", "A JSON value was expected here."));
                return {};
            }
        }
    } while (!open.empty());
    m_first = false;
    return m_text.substr(begin, m_at - begin);
}

bool JsonScanner::atEnd()
{
    return peek() == '\0' || fail(LUTHIER_TEXT("Errors", "There is more text after the end of the JSON value."));
}

} // namespace luthier
