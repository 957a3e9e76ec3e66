// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/jinja_expression_parser.h"

#include <algorithm>
#include <array>

namespace luthier
{

namespace
{

constexpr int kMaximumDepth = 64;
constexpr int kMaximumNodes = 2000; // of one expression: long chains are deep trees

} // namespace

bool JinjaExpressionParser::fail(Text message)
{
    if (!m_failed)
        m_error = Error{ErrorCode::InvalidData, std::move(message), {}, "chat template:" + std::to_string(m_line)};
    m_failed = true;
    return false;
}

bool JinjaExpressionParser::expectSign(std::string_view sign)
{
    return takeSign(sign) || fail(LUTHIER_TEXT("Errors", "\"%1\" was expected.").arg(sign));
}

std::string JinjaExpressionParser::expectName()
{
    if (m_failed || token().kind != JinjaToken::Kind::Name) {
        fail(LUTHIER_TEXT("Errors", "A name was expected."));
        return {};
    }
    return m_tokens[m_at++].text;
}

void JinjaExpressionParser::expectEnd()
{
    if (!m_failed && token().kind != JinjaToken::Kind::End)
        fail(LUTHIER_TEXT("Errors", "\"%1\" was not expected here.").arg(token().text));
}

JinjaExpressionPtr JinjaExpressionParser::expression()
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

JinjaExpressionPtr JinjaExpressionParser::expressionOrTuple()
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

JinjaExpressionPtr JinjaExpressionParser::disjunction()
{
    return leftToRight({"or"}, &JinjaExpressionParser::conjunction);
}

std::vector<JinjaArgument> JinjaExpressionParser::argumentsUntilClose()
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

bool JinjaExpressionParser::take(JinjaToken::Kind kind, std::string_view text)
{
    if (m_failed || token().kind != kind || token().text != text)
        return false;
    ++m_at;
    return true;
}

JinjaExpressionPtr JinjaExpressionParser::make(Kind kind, std::string text)
{
    if (++m_nodes > kMaximumNodes)
        fail(LUTHIER_TEXT("Errors", "The expression is too long."));
    auto expression = std::make_unique<JinjaExpression>();
    expression->kind = kind;
    expression->text = std::move(text);
    return expression;
}

JinjaExpressionPtr JinjaExpressionParser::binary(std::string sign, JinjaExpressionPtr left, JinjaExpressionPtr right)
{
    JinjaExpressionPtr whole = make(Kind::Binary, std::move(sign));
    whole->operands.push_back(std::move(left));
    whole->operands.push_back(std::move(right));
    return whole;
}

JinjaExpressionPtr JinjaExpressionParser::leftToRight(std::initializer_list<std::string_view> signs, Level level)
{
    JinjaExpressionPtr left = (this->*level)();
    for (;;) {
        const auto sign = std::find_if(signs.begin(), signs.end(), [&](auto s) { return takeSign(s) || takeWord(s); });
        if (m_failed || sign == signs.end())
            return left;
        left = binary(std::string(*sign), std::move(left), (this->*level)());
    }
}

JinjaExpressionPtr JinjaExpressionParser::conjunction()
{
    return leftToRight({"and"}, &JinjaExpressionParser::negation);
}

JinjaExpressionPtr JinjaExpressionParser::negation()
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
JinjaExpressionPtr JinjaExpressionParser::comparison()
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

JinjaExpressionPtr JinjaExpressionParser::sum()
{
    return leftToRight({"+", "-"}, &JinjaExpressionParser::concatenation);
}

JinjaExpressionPtr JinjaExpressionParser::concatenation()
{
    return leftToRight({"~"}, &JinjaExpressionParser::product);
}

JinjaExpressionPtr JinjaExpressionParser::product()
{
    return leftToRight({"*", "/", "//", "%"}, &JinjaExpressionParser::sign);
}

JinjaExpressionPtr JinjaExpressionParser::sign()
{
    if (takeSign("-")) {
        JinjaExpressionPtr whole = make(Kind::Unary, "-");
        whole->operands.push_back(postfix(primary()));
        return filtersAndTests(std::move(whole));
    }
    takeSign("+");
    return filtersAndTests(postfix(primary()));
}

JinjaExpressionPtr JinjaExpressionParser::primary()
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

JinjaExpressionPtr JinjaExpressionParser::word(const std::string &name)
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

JinjaExpressionPtr JinjaExpressionParser::parenthesis()
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

JinjaExpressionPtr JinjaExpressionParser::list(std::string_view close)
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

JinjaExpressionPtr JinjaExpressionParser::dict()
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

JinjaExpressionPtr JinjaExpressionParser::over(Kind kind, JinjaExpressionPtr operand, std::string text)
{
    JinjaExpressionPtr whole = make(kind, std::move(text));
    whole->operands.push_back(std::move(operand));
    return whole;
}

JinjaExpressionPtr JinjaExpressionParser::postfix(JinjaExpressionPtr value)
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

JinjaExpressionPtr JinjaExpressionParser::subscript(JinjaExpressionPtr value)
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

// "is divisibleby 3": an argument without parentheses.
bool JinjaExpressionParser::testHasArgument() const
{
    const JinjaToken &now = token();
    if (now.kind == JinjaToken::Kind::Name)
        return now.text != "and" && now.text != "or" && now.text != "else" && now.text != "is" && now.text != "if";
    return now.kind == JinjaToken::Kind::Text || now.kind == JinjaToken::Kind::Number;
}

JinjaExpressionPtr JinjaExpressionParser::filtersAndTests(JinjaExpressionPtr value)
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

} // namespace luthier
