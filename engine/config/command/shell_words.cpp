// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/command/shell_words.h"

#include <algorithm>

namespace luthier
{

namespace
{

bool isAlphanumeric(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

bool needsNoQuotes(std::string_view word, std::string_view harmless)
{
    return !word.empty() && std::all_of(word.begin(), word.end(), [harmless](char c) {
        return isAlphanumeric(c) || harmless.find(c) != std::string_view::npos;
    });
}

std::string quoteBash(std::string_view word)
{
    if (needsNoQuotes(word, "_@%+=:,./-"))
        return std::string(word);
    std::string out = "'";
    for (const char c : word) {
        if (c == '\'')
            out += "'\\''";
        else
            out += c;
    }
    return out + "'";
}

std::string quotePowerShell(std::string_view word)
{
    if (needsNoQuotes(word, "_+:./\\-="))
        return std::string(word);
    std::string out = "'";
    for (std::size_t i = 0; i < word.size(); ++i) {
        if (isTypographicQuote(word.substr(i))) {
            out.append(word.substr(i, 3));
            out.append(word.substr(i, 3));
            i += 2;
        } else {
            out.append(word[i] == '\'' ? 2 : 1, word[i]);
        }
    }
    return out + "'";
}

/// As the C runtime of Windows takes its command line apart: backslashes count only before a quote.
std::string quoteForRuntime(std::string_view word)
{
    std::string out = "\"";
    std::size_t backslashes = 0;
    for (const char c : word) {
        if (c == '\\') {
            ++backslashes;
        } else {
            if (c == '"')
                out.append(backslashes + 1, '\\');
            backslashes = 0;
        }
        out += c == '\n' || c == '\r' ? ' ' : c;
    }
    out.append(backslashes, '\\');
    return out + "\"";
}

std::string quoteCmd(std::string_view word)
{
    if (needsNoQuotes(word, "_+:./\\-"))
        return std::string(word);
    const std::string quoted = quoteForRuntime(word);
    if (word.find_first_of("\"%") == std::string_view::npos)
        return quoted;
    // Quotes inside would switch cmd.exe's own quoting off and on; with every special character behind a caret it
    // never enters it.
    std::string out;
    for (const char c : quoted) {
        if (std::string_view("()%!^\"<>&|").find(c) != std::string_view::npos)
            out += '^';
        out += c;
    }
    return out;
}

} // namespace

bool isTypographicQuote(std::string_view text)
{
    return text.starts_with("\xE2\x80") && text.size() > 2 && text[2] >= '\x98' && text[2] <= '\x9B';
}

std::string quoteWord(std::string_view word, Shell shell)
{
    switch (shell) {
    case Shell::Bash:
        return quoteBash(word);
    case Shell::PowerShell:
        return quotePowerShell(word);
    case Shell::Cmd:
        return quoteCmd(word);
    }
    return {};
}

std::string quoteVariable(std::string_view name, Shell shell)
{
    switch (shell) {
    case Shell::Bash:
        return "\"$" + std::string(name) + "\"";
    case Shell::PowerShell:
        return "$env:" + std::string(name);
    case Shell::Cmd:
        return "\"%" + std::string(name) + "%\"";
    }
    return {};
}

char continuationOf(Shell shell)
{
    switch (shell) {
    case Shell::Bash:
        return '\\';
    case Shell::PowerShell:
        return '`';
    case Shell::Cmd:
        return '^';
    }
    return '\\';
}

} // namespace luthier
