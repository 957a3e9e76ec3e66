// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/command/shell_words.h"

#include <algorithm>

namespace luthier
{

namespace
{

bool isNameCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
}

/// What readers of all shells share: the word being read, the words of the command, the notices.
class Collector
{
protected:
    Collector(std::string_view text, Shell shell)
        : m_text(text)
        , m_shell(shell)
    {
    }

    char peek(std::size_t ahead = 0) const { return m_at + ahead < m_text.size() ? m_text[m_at + ahead] : '\0'; }

    /// The escape character at the end of a line, perhaps with blanks after it: pasted text often has them.
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

    void noteOpenQuote() { notice(LUTHIER_TEXT("Errors", "A quote is never closed; the text was read to its end.")); }

    void noteKeptVariable(std::string_view name)
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
    SplitText m_result;

private:
    bool m_dropNext = false;
    Words m_words;
};

/// bash and PowerShell, which differ in quotes and escapes.
class Splitter : Collector
{
public:
    Splitter(std::string_view text, Shell shell)
        : Collector(text, shell)
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
        } else if (c == '#' && !m_inWord) {
            m_at = std::min(m_text.find('\n', m_at), m_text.size());
        } else if (c == ';' || c == '|' || c == '&') {
            separator();
        } else if ((c == '<' || c == '>') && (!m_inWord || isFileDescriptor())) {
            redirection();
        } else if (singleQuoteAt(m_at) > 0) {
            singleQuoted();
        } else if (c == '"') {
            doubleQuoted();
        } else if (c == continuationOf(m_shell)) {
            ++m_at;
            if (m_at < m_text.size())
                add(m_text[m_at++]);
        } else {
            noteVariable();
            add(c);
            ++m_at;
        }
    }

    /// Length in bytes of the single quote at @p at, 0 if there is none.
    std::size_t singleQuoteAt(std::size_t at) const
    {
        if (at >= m_text.size())
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

    /// `$NAME`, `${NAME}`, `$(…)`, backticks: kept as they stand.
    void noteVariable()
    {
        const bool command = (peek() == '`' && m_shell == Shell::Bash) || (peek() == '$' && peek(1) == '(');
        if (command) {
            notice(LUTHIER_TEXT("Errors", "Commands inside of the text are not run; they stay as text."));
            return;
        }
        if (peek() != '$')
            return;
        std::size_t end = m_at + 1;
        if (peek(1) == '{') {
            const std::size_t close = m_text.find('}', m_at);
            end = close == std::string_view::npos ? m_text.size() : close + 1;
        } else {
            while (end < m_text.size() && (isNameCharacter(m_text[end]) || m_text[end] == ':'))
                ++end;
        }
        if (end > m_at + 1)
            noteKeptVariable(m_text.substr(m_at, end - m_at));
    }
};

/// cmd.exe and the runtime behind it: carets belong to the one, backslashes before quotes to the other, and a quote
/// that a caret hides from the one still counts for the other.
class CmdSplitter : Collector
{
public:
    explicit CmdSplitter(std::string_view text)
        : Collector(text, Shell::Cmd)
    {
    }

    SplitText run()
    {
        while (m_at < m_text.size())
            step();
        if (m_isArgumentQuoted)
            noteOpenQuote();
        endCommand();
        return std::move(m_result);
    }

private:
    void step()
    {
        if (!m_isShellQuoted && isContinuation()) {
            skipLineEnd();
            return;
        }
        const bool escaped = !m_isShellQuoted && peek() == '^' && m_at + 1 < m_text.size();
        if (escaped)
            ++m_at;
        const char c = peek();
        const bool special = !escaped && !m_isShellQuoted;
        if (c == '\n') {
            ++m_at;
            m_isShellQuoted = m_isArgumentQuoted = false;
            endCommand();
        } else if (c == '"') {
            ++m_at;
            if (!escaped)
                m_isShellQuoted = !m_isShellQuoted;
            quote();
        } else if ((c == ' ' || c == '\t' || c == '\r') && !m_isArgumentQuoted) {
            ++m_at;
            endWord();
        } else if (special && (c == '&' || c == '|')) {
            separator();
        } else if (special && (c == '<' || c == '>')) {
            redirection();
        } else {
            noteVariable();
            m_backslashes = c == '\\' ? m_backslashes + 1 : 0;
            add(c);
            ++m_at;
            return;
        }
        m_backslashes = 0;
    }

    /// An odd number of backslashes makes the quote a character; each pair is one backslash.
    void quote()
    {
        m_word.resize(m_word.size() - (m_backslashes + 1) / 2);
        m_inWord = true;
        if (m_backslashes % 2 == 1)
            m_word += '"';
        else
            m_isArgumentQuoted = !m_isArgumentQuoted;
    }

    /// `%NAME%`: kept as it stands.
    void noteVariable()
    {
        const std::size_t end = m_text.find('%', m_at + 1);
        if (peek() != '%' || end == std::string_view::npos || end == m_at + 1)
            return;
        const std::string_view name = m_text.substr(m_at + 1, end - m_at - 1);
        if (std::all_of(name.begin(), name.end(), isNameCharacter))
            noteKeptVariable(m_text.substr(m_at, end + 1 - m_at));
    }

    bool m_isShellQuoted = false; ///< Inside of quotes that cmd.exe sees.
    bool m_isArgumentQuoted = false; ///< Inside of quotes that the runtime sees.
    std::size_t m_backslashes = 0; ///< At the end of the word so far.
};

} // namespace

SplitText splitWords(std::string_view text, Shell shell)
{
    return shell == Shell::Cmd ? CmdSplitter(text).run() : Splitter(text, shell).run();
}

Shell guessShell(std::string_view text)
{
    char quote = '\0'; // what a value ends its lines with says nothing
    char last = '\n'; // of the line, blanks left out
    for (std::size_t i = 0; i <= text.size(); ++i) {
        const char c = i < text.size() ? text[i] : '\n';
        const char next = i + 1 < text.size() ? text[i + 1] : '\n';
        if (quote != '\0') {
            if (c == quote)
                quote = '\0';
            else if (c == '\\' && quote == '"')
                ++i;
        } else if (c == '\n') {
            for (const Shell shell : {Shell::Bash, Shell::PowerShell, Shell::Cmd}) {
                if (last == continuationOf(shell))
                    return shell;
            }
            last = c;
        } else if (c == '#' && last == '\n') {
            i = std::min(text.find('\n', i), text.size()) - 1;
        } else if (c == '\\' && (next == '\'' || next == '"')) {
            ++i;
        } else if (c == '\'' || c == '"') {
            quote = last = c;
        } else if (c != ' ' && c != '\t' && c != '\r') {
            last = c;
        }
    }
    return Shell::Bash;
}

} // namespace luthier
