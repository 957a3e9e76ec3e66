// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/jinja_syntax.h"

#include "text/jinja_lexer.h"

#include <algorithm>
#include <array>

namespace luthier
{

namespace
{

constexpr int kMaximumDepth = 64;
constexpr int kMaximumNodes = 2000; // of one expression: long chains are deep trees

using Kind = JinjaExpression::Kind;

/// Reads the tokens of one tag. A mistake is kept and makes every later step fail.
class ExpressionParser
{
public:
    ExpressionParser(const std::vector<JinjaToken> &tokens, std::size_t line)
        : m_tokens(tokens)
        , m_line(line)
    {
    }

    bool failed() const { return m_failed; }
    const Error &error() const { return m_error; }
    bool fail(Text message)
    {
        if (!m_failed)
            m_error = Error{ErrorCode::InvalidData, std::move(message), {}, "chat template:" + std::to_string(m_line)};
        m_failed = true;
        return false;
    }

    bool atEnd() const { return m_failed || token().kind == JinjaToken::Kind::End; }
    bool takeSign(std::string_view sign) { return take(JinjaToken::Kind::Sign, sign); }
    bool takeWord(std::string_view word) { return take(JinjaToken::Kind::Name, word); }
    bool expectSign(std::string_view sign)
    {
        return takeSign(sign) || fail(LUTHIER_TEXT("Errors", "\"%1\" was expected.").arg(sign));
    }
    std::string expectName()
    {
        if (m_failed || token().kind != JinjaToken::Kind::Name) {
            fail(LUTHIER_TEXT("Errors", "A name was expected."));
            return {};
        }
        return m_tokens[m_at++].text;
    }
    void expectEnd()
    {
        if (!atEnd())
            fail(LUTHIER_TEXT("Errors", "\"%1\" was not expected here.").arg(token().text));
    }

    JinjaExpressionPtr expression()
    {
        if (++m_depth > kMaximumDepth)
            fail(LUTHIER_TEXT("Errors", "The expression is nested too deeply."));
        JinjaExpressionPtr value = disjunction();
        if (!m_failed && takeWord("if")) {
            JinjaExpressionPtr whole = make(Kind::Conditional);
            whole->operands.push_back(std::move(value));
            whole->operands.push_back(disjunction());
            if (takeWord("else"))
                whole->operands.push_back(expression());
            value = std::move(whole);
        }
        --m_depth;
        return value;
    }

    /// "1, 2" without parentheses.
    JinjaExpressionPtr expressionOrTuple()
    {
        JinjaExpressionPtr first = expression();
        if (!takeSign(","))
            return first;
        JinjaExpressionPtr tuple = make(Kind::List);
        tuple->operands.push_back(std::move(first));
        do
            tuple->operands.push_back(expression());
        while (takeSign(","));
        return tuple;
    }

    /// An expression without "if … else" behind it, for the list of a for.
    JinjaExpressionPtr disjunction() { return leftToRight({"or"}, &ExpressionParser::conjunction); }

    std::vector<JinjaArgument> argumentsUntilClose()
    {
        std::vector<JinjaArgument> arguments;
        while (!m_failed && !takeSign(")")) {
            JinjaArgument argument;
            if (token().kind == JinjaToken::Kind::Name && m_tokens[m_at + 1].kind == JinjaToken::Kind::Sign
                && m_tokens[m_at + 1].text == "=") {
                argument.name = token().text;
                m_at += 2;
            }
            argument.value = expression();
            arguments.push_back(std::move(argument));
            if (!takeSign(",") && !(token().kind == JinjaToken::Kind::Sign && token().text == ")"))
                fail(LUTHIER_TEXT("Errors", "A comma or a closing parenthesis was expected."));
        }
        return arguments;
    }

private:
    const JinjaToken &token() const { return m_tokens[m_at]; }
    bool take(JinjaToken::Kind kind, std::string_view text)
    {
        if (m_failed || token().kind != kind || token().text != text)
            return false;
        ++m_at;
        return true;
    }

    JinjaExpressionPtr make(Kind kind, std::string text = {})
    {
        if (++m_nodes > kMaximumNodes)
            fail(LUTHIER_TEXT("Errors", "The expression is too long."));
        auto expression = std::make_unique<JinjaExpression>();
        expression->kind = kind;
        expression->text = std::move(text);
        return expression;
    }

    using Level = JinjaExpressionPtr (ExpressionParser::*)();

    JinjaExpressionPtr binary(std::string sign, JinjaExpressionPtr left, JinjaExpressionPtr right)
    {
        JinjaExpressionPtr whole = make(Kind::Binary, std::move(sign));
        whole->operands.push_back(std::move(left));
        whole->operands.push_back(std::move(right));
        return whole;
    }

    JinjaExpressionPtr leftToRight(std::initializer_list<std::string_view> signs, Level level)
    {
        JinjaExpressionPtr left = (this->*level)();
        for (;;) {
            const auto sign =
                std::find_if(signs.begin(), signs.end(), [&](auto s) { return takeSign(s) || takeWord(s); });
            if (m_failed || sign == signs.end())
                return left;
            left = binary(std::string(*sign), std::move(left), (this->*level)());
        }
    }

    JinjaExpressionPtr conjunction() { return leftToRight({"and"}, &ExpressionParser::negation); }

    JinjaExpressionPtr negation()
    {
        if (!takeWord("not"))
            return comparison();
        if (++m_depth > kMaximumDepth)
            fail(LUTHIER_TEXT("Errors", "The expression is nested too deeply."));
        JinjaExpressionPtr whole = make(Kind::Unary, "not");
        whole->operands.push_back(negation());
        --m_depth;
        return whole;
    }

    // Chained comparisons (a < b < c) mean "and" of the pairs; chat templates have none, so they are refused.
    JinjaExpressionPtr comparison()
    {
        JinjaExpressionPtr left = sum();
        for (const std::string_view sign : {"==", "!=", "<=", ">=", "<", ">"}) {
            if (takeSign(sign))
                return binary(std::string(sign), std::move(left), sum());
        }
        if (takeWord("in"))
            return binary("in", std::move(left), sum());
        if (token().kind == JinjaToken::Kind::Name && token().text == "not" && m_tokens[m_at + 1].text == "in") {
            m_at += 2;
            return binary("not in", std::move(left), sum());
        }
        return left;
    }

    JinjaExpressionPtr sum() { return leftToRight({"+", "-"}, &ExpressionParser::concatenation); }
    JinjaExpressionPtr concatenation() { return leftToRight({"~"}, &ExpressionParser::product); }
    JinjaExpressionPtr product() { return leftToRight({"*", "/", "//", "%"}, &ExpressionParser::sign); }

    JinjaExpressionPtr sign()
    {
        if (takeSign("-")) {
            JinjaExpressionPtr whole = make(Kind::Unary, "-");
            whole->operands.push_back(postfix(primary()));
            return filtersAndTests(std::move(whole));
        }
        takeSign("+");
        return filtersAndTests(postfix(primary()));
    }

    JinjaExpressionPtr primary()
    {
        if (m_failed)
            return make(Kind::Literal);
        const JinjaToken &now = token();
        ++m_at;
        switch (now.kind) {
        case JinjaToken::Kind::Number: {
            JinjaExpressionPtr literal = make(Kind::Literal);
            literal->literal = now.number;
            return literal;
        }
        case JinjaToken::Kind::Text: {
            JinjaExpressionPtr literal = make(Kind::Literal);
            std::string text = now.text;
            while (token().kind == JinjaToken::Kind::Text) // neighbours join, as in Python
                text += m_tokens[m_at++].text;
            literal->literal = std::move(text);
            return literal;
        }
        case JinjaToken::Kind::Name:
            return word(now.text);
        case JinjaToken::Kind::Sign:
            if (now.text == "(")
                return parenthesis();
            if (now.text == "[")
                return list("]");
            if (now.text == "{")
                return dict();
            [[fallthrough]];
        case JinjaToken::Kind::End:
            break;
        }
        --m_at;
        fail(LUTHIER_TEXT("Errors", "A value was expected."));
        return make(Kind::Literal);
    }

    JinjaExpressionPtr word(const std::string &name)
    {
        JinjaExpressionPtr literal = make(Kind::Literal);
        if (name == "true" || name == "True")
            literal->literal = true;
        else if (name == "false" || name == "False")
            literal->literal = false;
        else if (name != "none" && name != "None")
            return make(Kind::Name, name);
        return literal;
    }

    JinjaExpressionPtr parenthesis()
    {
        if (takeSign(")"))
            return make(Kind::List);
        JinjaExpressionPtr first = expression();
        if (!takeSign(",")) {
            expectSign(")");
            return first;
        }
        JinjaExpressionPtr tuple = list(")");
        tuple->operands.insert(tuple->operands.begin(), std::move(first));
        return tuple;
    }

    JinjaExpressionPtr list(std::string_view close)
    {
        JinjaExpressionPtr whole = make(Kind::List);
        while (!m_failed && !takeSign(close)) {
            whole->operands.push_back(expression());
            if (!takeSign(",")) {
                expectSign(close);
                break;
            }
        }
        return whole;
    }

    JinjaExpressionPtr dict()
    {
        JinjaExpressionPtr whole = make(Kind::Dict);
        while (!m_failed && !takeSign("}")) {
            whole->operands.push_back(expression());
            expectSign(":");
            whole->operands.push_back(expression());
            if (!takeSign(",")) {
                expectSign("}");
                break;
            }
        }
        return whole;
    }

    JinjaExpressionPtr over(Kind kind, JinjaExpressionPtr operand, std::string text = {})
    {
        JinjaExpressionPtr whole = make(kind, std::move(text));
        whole->operands.push_back(std::move(operand));
        return whole;
    }

    JinjaExpressionPtr postfix(JinjaExpressionPtr value)
    {
        while (!m_failed) {
            if (takeSign(".")) {
                value = over(Kind::Attribute, std::move(value), expectName());
            } else if (takeSign("(")) {
                value = over(Kind::Call, std::move(value));
                value->arguments = argumentsUntilClose();
            } else if (takeSign("[")) {
                value = subscript(std::move(value));
            } else {
                break;
            }
        }
        return value;
    }

    JinjaExpressionPtr subscript(JinjaExpressionPtr value)
    {
        std::array<JinjaExpressionPtr, 3> bounds;
        std::size_t colons = 0;
        while (!m_failed && !takeSign("]")) {
            if (takeSign(":")) {
                if (++colons > 2)
                    fail(LUTHIER_TEXT("Errors", "A slice has at most two colons."));
            } else if (bounds[colons] == nullptr) {
                bounds[colons] = expression();
            } else {
                fail(LUTHIER_TEXT("Errors", "A closing bracket was expected."));
            }
        }
        JinjaExpressionPtr whole = over(colons == 0 ? Kind::Item : Kind::Slice, std::move(value));
        if (colons == 0 && bounds[0] == nullptr)
            fail(LUTHIER_TEXT("Errors", "An index was expected."));
        for (std::size_t i = 0; i < (colons == 0 ? 1u : 3u); ++i)
            whole->operands.push_back(std::move(bounds[i]));
        return whole;
    }

    /// "is divisibleby 3": an argument without parentheses.
    bool testHasArgument() const
    {
        const JinjaToken &now = token();
        if (now.kind == JinjaToken::Kind::Name)
            return now.text != "and" && now.text != "or" && now.text != "else" && now.text != "is" && now.text != "if";
        return now.kind == JinjaToken::Kind::Text || now.kind == JinjaToken::Kind::Number;
    }

    JinjaExpressionPtr filtersAndTests(JinjaExpressionPtr value)
    {
        while (!m_failed) {
            if (takeSign("|")) {
                value = over(Kind::Filter, std::move(value), expectName());
                if (takeSign("("))
                    value->arguments = argumentsUntilClose();
            } else if (takeWord("is")) {
                const bool negated = takeWord("not");
                value = over(Kind::Test, std::move(value), expectName());
                if (takeSign("(")) {
                    value->arguments = argumentsUntilClose();
                } else if (testHasArgument()) {
                    value->arguments.push_back({{}, postfix(primary())});
                }
                if (negated)
                    value = over(Kind::Unary, std::move(value), "not");
            } else {
                break;
            }
        }
        return value;
    }

    const std::vector<JinjaToken> &m_tokens;
    std::size_t m_line;
    std::size_t m_at = 0;
    int m_depth = 0;
    int m_nodes = 0;
    bool m_failed = false;
    Error m_error;
};

/// Puts the parts together to nested statements.
class StatementParser
{
public:
    explicit StatementParser(std::vector<JinjaPart> parts)
        : m_parts(std::move(parts))
    {
    }

    Result<std::vector<JinjaNode>> parseAll()
    {
        LUTHIER_ASSIGN(std::vector<JinjaNode> nodes, parseUntil({}));
        return nodes;
    }

private:
    /// The word that begins the statement at m_at.
    std::string word() const
    {
        const JinjaPart &part = m_parts[m_at];
        return part.kind == JinjaPart::Kind::Statement && part.tokens[0].kind == JinjaToken::Kind::Name
            ? part.tokens[0].text
            : std::string();
    }

    Error broken(std::size_t line, Text message) const
    {
        return Error{ErrorCode::InvalidData, std::move(message), {}, "chat template:" + std::to_string(line)};
    }

    /// Nodes up to a statement that begins with one of @p ends, where m_at then stands; up to the end without any.
    Result<std::vector<JinjaNode>> parseUntil(const std::vector<std::string_view> &ends)
    {
        std::vector<JinjaNode> nodes;
        const std::size_t begun = m_at > 0 ? m_parts[m_at - 1].line : 1;
        if (++m_depth > kMaximumDepth)
            return broken(begun, LUTHIER_TEXT("Errors", "The statements are nested too deeply."));
        for (; m_at < m_parts.size(); ++m_at) {
            JinjaPart &part = m_parts[m_at];
            if (part.kind == JinjaPart::Kind::Statement
                && std::find(ends.begin(), ends.end(), std::string_view(word())) != ends.end()) {
                --m_depth;
                return nodes;
            }
            JinjaNode node;
            node.line = part.line;
            if (part.kind == JinjaPart::Kind::Text) {
                node.text = std::move(part.text);
            } else if (part.kind == JinjaPart::Kind::Output) {
                node.kind = JinjaNode::Kind::Output;
                ExpressionParser parser(part.tokens, part.line);
                node.expression = parser.expression();
                parser.expectEnd();
                if (parser.failed())
                    return parser.error();
            } else {
                if (word() == "generation" || word() == "endgeneration") // marks what the model says; prints nothing
                    continue;
                LUTHIER_ASSIGN(node, parseStatement());
            }
            nodes.push_back(std::move(node));
        }
        if (!ends.empty())
            return broken(
                begun, LUTHIER_TEXT("Errors", "The statement that begins here has no \"%1\".").arg(ends.back()));
        --m_depth;
        return nodes;
    }

    /// if … elif … else … endif, the branches in a row.
    Result<JinjaNode> parseIf()
    {
        JinjaNode node;
        node.kind = JinjaNode::Kind::If;
        node.line = m_parts[m_at].line;
        do {
            const JinjaPart &part = m_parts[m_at];
            ExpressionParser parser(part.tokens, part.line);
            parser.expectName();
            JinjaNode branch;
            branch.kind = JinjaNode::Kind::Branch;
            branch.line = part.line;
            branch.expression = parser.expression();
            parser.expectEnd();
            if (parser.failed())
                return parser.error();
            ++m_at;
            LUTHIER_ASSIGN(branch.body, parseUntil({"elif", "else", "endif"}));
            node.body.push_back(std::move(branch));
        } while (word() == "elif");
        if (word() == "else") {
            ++m_at;
            LUTHIER_ASSIGN(node.otherwise, parseUntil({"endif"}));
        }
        return node;
    }

    /// A statement; at the end m_at stands on its last part.
    Result<JinjaNode> parseStatement()
    {
        const JinjaPart &part = m_parts[m_at];
        ExpressionParser parser(part.tokens, part.line);
        const std::string name = parser.expectName();
        JinjaNode node;
        node.line = part.line;
        if (name == "if")
            return parseIf();
        if (name == "for") {
            node.kind = JinjaNode::Kind::For;
            do
                node.names.push_back(parser.expectName());
            while (parser.takeSign(","));
            if (!parser.takeWord("in"))
                parser.fail(LUTHIER_TEXT("Errors", "\"%1\" was expected.").arg("in"));
            node.expression = parser.disjunction();
            if (parser.takeWord("if"))
                node.condition = parser.expression();
            parser.expectEnd();
            if (parser.failed())
                return parser.error();
            ++m_at;
            LUTHIER_ASSIGN(node.body, parseUntil({"else", "endfor"}));
            if (word() == "else") {
                ++m_at;
                LUTHIER_ASSIGN(node.otherwise, parseUntil({"endfor"}));
            }
            return node;
        }
        if (name == "set") {
            node.kind = JinjaNode::Kind::Set;
            do {
                node.names.push_back(parser.expectName());
                if (parser.takeSign("."))
                    node.names.back() += "." + parser.expectName();
            } while (parser.takeSign(","));
            if (parser.takeSign("="))
                node.expression = parser.expressionOrTuple();
            parser.expectEnd();
            if (parser.failed())
                return parser.error();
            if (node.expression == nullptr) {
                ++m_at;
                LUTHIER_ASSIGN(node.body, parseUntil({"endset"}));
            }
            return node;
        }
        if (name == "macro") {
            node.kind = JinjaNode::Kind::Macro;
            node.text = parser.expectName();
            parser.expectSign("(");
            while (!parser.failed() && !parser.takeSign(")")) {
                JinjaArgument parameter;
                parameter.name = parser.expectName();
                if (parser.takeSign("="))
                    parameter.value = parser.expression();
                node.parameters.push_back(std::move(parameter));
                if (!parser.takeSign(",") && !parser.failed()) {
                    parser.expectSign(")");
                    break;
                }
            }
            parser.expectEnd();
            if (parser.failed())
                return parser.error();
            ++m_at;
            LUTHIER_ASSIGN(node.body, parseUntil({"endmacro"}));
            return node;
        }
        if (name == "break" || name == "continue") {
            node.kind = name == "break" ? JinjaNode::Kind::Break : JinjaNode::Kind::Continue;
            return node;
        }
        if (parser.failed())
            return parser.error();
        return Error{ErrorCode::Unsupported,
            LUTHIER_TEXT("Errors", "The statement \"%1\" is not supported in chat templates.").arg(name), {},
            "chat template:" + std::to_string(part.line)};
    }

    std::vector<JinjaPart> m_parts;
    std::size_t m_at = 0;
    int m_depth = 0;
};

} // namespace

Result<std::vector<JinjaNode>> parseJinja(std::string_view source)
{
    LUTHIER_ASSIGN(std::vector<JinjaPart> parts, cutJinja(source));
    return StatementParser(std::move(parts)).parseAll();
}

} // namespace luthier
