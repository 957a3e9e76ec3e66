// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/jinja_lexer.h"

#include "base/numbers.h"
#include "base/unicode.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace luthier
{

namespace
{

bool isNameStart(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || (static_cast<unsigned char>(c) & 0x80u) != 0;
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

constexpr std::string_view kBlanks = " \t\n\r\v\f";

Error broken(std::size_t line, Text message)
{
    return Error{ErrorCode::InvalidData, std::move(message), {}, "chat template:" + std::to_string(line)};
}

std::string unescaped(std::string_view text)
{
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] != '\\' || i + 1 == text.size()) {
            out += text[i];
            continue;
        }
        const char c = text[++i];
        constexpr std::string_view kNames = "nrtbfv\\'\"";
        constexpr std::string_view kValues = "\n\r\t\b\f\v\\'\"";
        unsigned code = 0;
        const std::size_t digits = c == 'x' ? 2 : c == 'u' ? 4 : 0;
        const std::string_view hex = text.substr(i + 1, digits);
        if (const std::size_t known = kNames.find(c); known != std::string_view::npos) {
            out += kValues[known];
        } else if (digits > 0 && hex.size() == digits
            && std::from_chars(hex.data(), hex.data() + digits, code, 16).ptr == hex.data() + digits
            && (code < 0xD800 || code > 0xDFFF)) {
            appendUtf8(out, code);
            i += digits;
        } else {
            out += std::string("\\") + c;
        }
    }
    return out;
}

/// Tokens of @p text, the inside of a tag.
Result<std::vector<JinjaToken>> tokenize(std::string_view text, std::size_t line)
{
    constexpr std::array<std::string_view, 6> kDoubleSigns = {"==", "!=", "<=", ">=", "//", "**"};
    std::vector<JinjaToken> tokens;
    for (std::size_t at = 0; at < text.size();) {
        const char c = text[at];
        if (kBlanks.find(c) != std::string_view::npos) {
            ++at;
            continue;
        }
        std::size_t end = at + 1;
        JinjaToken token;
        if (isNameStart(c)) {
            while (end < text.size() && (isNameStart(text[end]) || isDigit(text[end])))
                ++end;
            token = {JinjaToken::Kind::Name, std::string(text.substr(at, end - at)), {}};
        } else if (isDigit(c)) {
            while (end < text.size() && (isDigit(text[end]) || text[end] == '_'))
                ++end;
            const bool real = end + 1 < text.size() && text[end] == '.' && isDigit(text[end + 1]);
            for (end += real ? 1 : 0; real && end < text.size() && isDigit(text[end]);)
                ++end;
            token = {JinjaToken::Kind::Number, std::string(text.substr(at, end - at)), {}};
            const auto whole = parseInteger(token.text);
            const auto number = parseNumber(token.text);
            if (real ? !number : !whole)
                return broken(line, LUTHIER_TEXT("Errors", "%1 is no number.").arg(token.text));
            token.number = real ? Json(*number) : Json(*whole);
        } else if (c == '"' || c == '\'') {
            while (end < text.size() && text[end] != c)
                end += text[end] == '\\' ? 2 : 1;
            if (end >= text.size())
                return broken(line, LUTHIER_TEXT("Errors", "The text is not closed by a quotation mark."));
            token = {JinjaToken::Kind::Text, unescaped(text.substr(at + 1, end - at - 1)), {}};
            ++end;
        } else {
            if (std::find(kDoubleSigns.begin(), kDoubleSigns.end(), text.substr(at, 2)) != kDoubleSigns.end())
                ++end;
            else if (std::string_view("+-*/%~|.,:()[]{}=<>").find(c) == std::string_view::npos)
                return broken(line, LUTHIER_TEXT("Errors", "\"%1\" has no meaning here.").arg(std::string(1, c)));
            token = {JinjaToken::Kind::Sign, std::string(text.substr(at, end - at)), {}};
        }
        tokens.push_back(std::move(token));
        at = end;
    }
    tokens.emplace_back();
    return tokens;
}

void stripRight(std::string &text)
{
    text.erase(text.find_last_not_of(kBlanks) + 1);
}

/// lstrip_blocks: blanks between the start of a line and a tag go away.
void stripLineStart(std::string &text, bool atStart)
{
    const std::size_t last = text.find_last_not_of(" \t");
    if (last == std::string::npos ? atStart : text[last] == '\n')
        text.erase(last == std::string::npos ? 0 : last + 1);
}

/// The end of a tag that begins at @p from; texts inside may hold the closing signs.
std::size_t findClose(std::string_view source, std::size_t from, std::string_view close)
{
    char quote = '\0';
    for (std::size_t at = from; at < source.size(); ++at) {
        if (quote != '\0') {
            if (source[at] == '\\')
                ++at;
            else if (source[at] == quote)
                quote = '\0';
        } else if (close != "#}" && (source[at] == '"' || source[at] == '\'')) {
            quote = source[at];
        } else if (source.compare(at, 2, close) == 0) {
            return at;
        }
    }
    return std::string_view::npos;
}

} // namespace

Result<std::vector<JinjaPart>> cutJinja(std::string_view given)
{
    std::string unified; // every line end as "\n"
    for (std::size_t i = 0; i < given.size(); ++i) {
        if (given[i] != '\r')
            unified += given[i];
        else if (i + 1 == given.size() || given[i + 1] != '\n')
            unified += '\n';
    }
    std::string_view source = unified;
    if (source.ends_with('\n')) // keep_trailing_newline is off
        source.remove_suffix(1);
    std::vector<JinjaPart> parts;
    std::size_t at = 0;
    std::size_t line = 1;
    std::size_t counted = 0; // up to where line has counted
    bool stripNext = false; // the tag before ended in -%}
    bool trimNext = false; // the tag before was a block: one line end behind it goes away
    for (;;) {
        std::size_t open = at;
        while (open < source.size()
            && !(source[open] == '{' && open + 1 < source.size()
                && std::string_view("{%#").find(source[open + 1]) != std::string_view::npos))
            ++open;
        std::string text(source.substr(at, open - at));
        if (stripNext)
            text.erase(0, std::min(text.find_first_not_of(kBlanks), text.size()));
        else if (trimNext && text.starts_with('\n'))
            text.erase(0, 1);
        const bool tag = open < source.size();
        const char kind = tag ? source[open + 1] : '\0';
        std::size_t inside = open + 2;
        if (tag && inside < source.size() && source[inside] == '-') {
            stripRight(text);
            ++inside;
        } else if (tag && inside < source.size() && source[inside] == '+') {
            ++inside;
        } else if (tag && kind != '{') {
            stripLineStart(text, at == 0 || stripNext || (trimNext && open > at && source[at] == '\n'));
        }
        if (!text.empty())
            parts.push_back({JinjaPart::Kind::Text, std::move(text), {}, line});
        if (!tag)
            return parts;
        line += static_cast<std::size_t>(std::count(source.begin() + static_cast<std::ptrdiff_t>(counted),
            source.begin() + static_cast<std::ptrdiff_t>(open), '\n'));
        counted = open;
        const std::string_view close = kind == '{' ? "}}" : kind == '%' ? "%}" : "#}";
        const std::size_t end = findClose(source, inside, close);
        if (end == std::string_view::npos)
            return broken(line, LUTHIER_TEXT("Errors", "The tag that begins here is not closed."));
        std::string_view content = source.substr(inside, end - inside);
        stripNext = content.ends_with('-');
        trimNext = kind != '{' && !content.ends_with('+');
        if (!content.empty() && (content.back() == '-' || content.back() == '+'))
            content.remove_suffix(1);
        if (kind != '#') {
            LUTHIER_ASSIGN(std::vector<JinjaToken> tokens, tokenize(content, line));
            parts.push_back(
                {kind == '{' ? JinjaPart::Kind::Output : JinjaPart::Kind::Statement, {}, std::move(tokens), line});
        }
        at = end + 2;
    }
}

} // namespace luthier
