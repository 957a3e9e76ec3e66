// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the tokens of one Jinja tag into an expression, with Jinja's precedence.
#pragma once

#include "text/jinja_lexer.h"
#include "text/jinja_syntax.h"

namespace luthier
{

/// A mistake is kept and makes every later step fail.
class JinjaExpressionParser
{
public:
    /// @p tokens end with an End token and must outlive the parser.
    JinjaExpressionParser(const std::vector<JinjaToken> &tokens, std::size_t line)
        : m_tokens(tokens)
        , m_line(line)
    {
    }

    bool failed() const { return m_failed; }
    const Error &error() const { return m_error; }
    bool fail(Text message);

    bool takeSign(std::string_view sign) { return take(JinjaToken::Kind::Sign, sign); }
    bool takeWord(std::string_view word) { return take(JinjaToken::Kind::Name, word); }
    bool expectSign(std::string_view sign);
    std::string expectName();
    void expectEnd();

    JinjaExpressionPtr expression();
    /// "1, 2" without parentheses.
    JinjaExpressionPtr expressionOrTuple();
    /// An expression without "if … else" behind it, for the list of a for.
    JinjaExpressionPtr disjunction();

private:
    using Kind = JinjaExpression::Kind;
    using Level = JinjaExpressionPtr (JinjaExpressionParser::*)();

    const JinjaToken &token() const { return m_tokens[m_at]; }
    bool take(JinjaToken::Kind kind, std::string_view text);
    JinjaExpressionPtr make(Kind kind, std::string text = {});
    JinjaExpressionPtr over(Kind kind, JinjaExpressionPtr operand, std::string text = {});
    JinjaExpressionPtr binary(std::string sign, JinjaExpressionPtr left, JinjaExpressionPtr right);
    JinjaExpressionPtr leftToRight(std::initializer_list<std::string_view> signs, Level level);

    JinjaExpressionPtr conjunction();
    JinjaExpressionPtr negation();
    JinjaExpressionPtr comparison();
    JinjaExpressionPtr sum();
    JinjaExpressionPtr concatenation();
    JinjaExpressionPtr product();
    JinjaExpressionPtr sign();
    JinjaExpressionPtr primary();
    JinjaExpressionPtr word(const std::string &name);
    JinjaExpressionPtr parenthesis();
    JinjaExpressionPtr list(std::string_view close);
    JinjaExpressionPtr dict();
    JinjaExpressionPtr postfix(JinjaExpressionPtr value);
    JinjaExpressionPtr subscript(JinjaExpressionPtr value);
    JinjaExpressionPtr filtersAndTests(JinjaExpressionPtr value);
    bool testHasArgument() const;
    std::vector<JinjaArgument> argumentsUntilClose();

    const std::vector<JinjaToken> &m_tokens;
    std::size_t m_line;
    std::size_t m_at = 0;
    int m_depth = 0;
    int m_nodes = 0;
    bool m_failed = false;
    Error m_error;
};

} // namespace luthier
