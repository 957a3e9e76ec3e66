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

/// U+2018 to U+201B: PowerShell takes them for plain single quotes.
bool isTypographicQuote(std::string_view text)
{
    return text.starts_with("\xE2\x80") && text.size() > 2 && text[2] >= '\x98' && text[2] <= '\x9B';
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

/// Takes a text apart character by character; one class for three shells, which differ in quotes and escapes.
class Splitter
{
public:
    Splitter(std::string_view text, Shell shell)
        : m_text(text)
        , m_shell(shell)
    {
    }

    SplitText run()
    {
        while (m_at < m_text.size())
            step();
        endCommand();
        return std::move(m_result);
    }

private:
    char peek(std::size_t ahead = 0) const { return m_at + ahead < m_text.size() ? m_text[m_at + ahead] : '\0'; }

    void step()
    {
        const char c = peek();
        if (isContinuation()) {
            skipLineEnd();
        } else if (c == '\n') {
            ++m_at;
            endCommand();
        } else if (c == ' ' || c == '\t' || c == '\r') {
            ++m_at;
            endWord();
        } else if (c == '#' && !m_inWord && m_shell != Shell::Cmd) {
            m_at = std::min(m_text.find('\n', m_at), m_text.size());
        } else if (isSeparator(c)) {
            separator();
        } else if ((c == '<' || c == '>') && (!m_inWord || isFileDescriptor())) {
            redirection();
        } else if (singleQuoteAt(m_at) > 0) {
            singleQuoted();
        } else if (c == '"') {
            doubleQuoted();
        } else if (isEscape(c)) {
            ++m_at;
            if (m_at < m_text.size())
                add(m_text[m_at++]);
        } else {
            noteVariable();
            add(c);
            ++m_at;
        }
    }

    /// Escape character at the end of a line, perhaps with blanks after it: pasted text often has them.
    bool isContinuation() const
    {
        if (peek() != continuationOf(m_shell))
            return false;
        const std::size_t next = m_text.find_first_not_of(" \t\r", m_at + 1);
        return next == std::string_view::npos || m_text[next] == '\n';
    }

    void skipLineEnd()
    {
        const std::size_t end = m_text.find('\n', m_at);
        m_at = end == std::string_view::npos ? m_text.size() : end + 1;
        endWord();
    }

    bool isEscape(char c) const
    {
        switch (m_shell) {
        case Shell::Bash:
            return c == '\\';
        case Shell::PowerShell:
            return c == '`';
        case Shell::Cmd:
            return c == '^';
        }
        return false;
    }

    bool isSeparator(char c) const
    {
        if (m_shell == Shell::Cmd)
            return c == '&' || c == '|';
        return c == ';' || c == '|' || c == '&';
    }

    void separator()
    {
        const char c = m_text[m_at++];
        if (peek() == c)
            ++m_at;
        else if (c == '|' || (c == '&' && m_shell == Shell::Bash))
            notice(LUTHIER_TEXT("Errors", "Pipes and background jobs are not taken over."));
        endCommand();
    }

    bool isFileDescriptor() const { return m_word == "1" || m_word == "2"; }

    /// `> file`, `2>&1`, `< file`: the words belong to the shell.
    void redirection()
    {
        if (isFileDescriptor()) {
            m_word.clear();
            m_inWord = false;
        }
        endWord();
        while (peek() == '>' || peek() == '<' || peek() == '&')
            ++m_at;
        notice(LUTHIER_TEXT("Errors", "Redirections are not taken over."));
        m_dropNext = true;
    }

    /// Length in bytes of the single quote at @p at, 0 if there is none.
    std::size_t singleQuoteAt(std::size_t at) const
    {
        if (m_shell == Shell::Cmd || at >= m_text.size())
            return 0;
        if (m_text[at] == '\'')
            return 1;
        return m_shell == Shell::PowerShell && isTypographicQuote(m_text.substr(at)) ? 3 : 0;
    }

    void singleQuoted()
    {
        m_at += singleQuoteAt(m_at);
        m_inWord = true;
        while (m_at < m_text.size()) {
            if (const std::size_t length = singleQuoteAt(m_at); length > 0) {
                m_at += length;
                if (m_shell != Shell::PowerShell || singleQuoteAt(m_at) == 0)
                    return;
                // Two quotes are one, the second of them.
                for (std::size_t left = singleQuoteAt(m_at); left > 0; --left)
                    add(m_text[m_at++]);
                continue;
            }
            add(m_text[m_at++]);
        }
        noteOpenQuote();
    }

    void doubleQuoted()
    {
        ++m_at;
        m_inWord = true;
        while (m_at < m_text.size() && peek() != '"') {
            const char c = peek();
            // Windows programs read \" as a quote, whatever the shell.
            const bool backslash = c == '\\'
                && (m_shell == Shell::Bash ? std::string_view("\"\\$`\n").find(peek(1)) != std::string_view::npos
                                           : peek(1) == '"');
            const bool backtick = c == '`' && m_shell == Shell::PowerShell;
            if (backslash || backtick) {
                ++m_at;
                if (peek() == '\n' && m_shell == Shell::Bash)
                    ++m_at;
                else if (m_at < m_text.size())
                    add(m_text[m_at++]);
                continue;
            }
            noteVariable();
            add(c);
            ++m_at;
        }
        if (m_at < m_text.size())
            ++m_at;
        else
            noteOpenQuote();
    }

    void noteOpenQuote() { notice(LUTHIER_TEXT("Errors", "A quote is never closed; the text was read to its end.")); }

    /// `$NAME`, `${NAME}`, `$(…)`, backticks, `%NAME%`: kept as they stand.
    void noteVariable()
    {
        if (m_shell == Shell::Cmd) {
            const std::size_t end = m_text.find('%', m_at + 1);
            if (peek() == '%' && end != std::string_view::npos && end > m_at + 1 && end < m_text.find('\n', m_at))
                variableNotice(m_text.substr(m_at, end + 1 - m_at));
            return;
        }
        if (peek() == '`' && m_shell == Shell::Bash) {
            notice(LUTHIER_TEXT("Errors", "Commands inside of the text are not run; they stay as text."));
            return;
        }
        if (peek() != '$')
            return;
        if (peek(1) == '(') {
            notice(LUTHIER_TEXT("Errors", "Commands inside of the text are not run; they stay as text."));
            return;
        }
        std::size_t end = m_at + 1;
        if (peek(1) == '{') {
            end = std::min(m_text.find('}', m_at), m_text.size() - 1) + 1;
        } else {
            while (end < m_text.size() && (isAlphanumeric(m_text[end]) || m_text[end] == '_' || m_text[end] == ':'))
                ++end;
        }
        if (end > m_at + 1)
            variableNotice(m_text.substr(m_at, end - m_at));
    }

    void variableNotice(std::string_view name)
    {
        notice(LUTHIER_TEXT("Errors", "%1 is not replaced; it stays as text.").arg(name));
    }

    void notice(Text text)
    {
        const std::string shown = text.toString();
        const bool known = std::any_of(m_result.notices.begin(), m_result.notices.end(),
            [&shown](const Text &other) { return other.toString() == shown; });
        if (!known)
            m_result.notices.push_back(std::move(text));
    }

    void add(char c)
    {
        m_word += c;
        m_inWord = true;
    }

    void endWord()
    {
        if (!m_inWord)
            return;
        if (!m_dropNext)
            m_words.push_back(m_word);
        m_dropNext = false;
        m_word.clear();
        m_inWord = false;
    }

    void endCommand()
    {
        endWord();
        m_dropNext = false;
        if (!m_words.empty())
            m_result.commands.push_back(std::move(m_words));
        m_words.clear();
    }

    std::string_view m_text;
    Shell m_shell;
    std::size_t m_at = 0;
    std::string m_word;
    bool m_inWord = false; ///< Also true for an empty word in quotes.
    bool m_dropNext = false;
    Words m_words;
    SplitText m_result;
};

} // namespace

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

SplitText splitWords(std::string_view text, Shell shell)
{
    return Splitter(text, shell).run();
}

Shell guessShell(std::string_view text)
{
    std::size_t begin = 0;
    while (begin < text.size()) {
        const std::size_t end = std::min(text.find('\n', begin), text.size());
        const std::string_view line = text.substr(begin, end - begin);
        const std::size_t last = line.find_last_not_of(" \t\r");
        if (last != std::string_view::npos) {
            for (const Shell shell : {Shell::Bash, Shell::PowerShell, Shell::Cmd}) {
                if (line[last] == continuationOf(shell))
                    return shell;
            }
        }
        begin = end + 1;
    }
    return Shell::Bash;
}

} // namespace luthier
