// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/jinja_syntax.h"

#include "text/jinja_expression_parser.h"

#include <algorithm>

namespace luthier
{

namespace
{

constexpr int kMaximumDepth = 64;

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
                JinjaExpressionParser parser(part.tokens, part.line);
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
            JinjaExpressionParser parser(part.tokens, part.line);
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
        JinjaExpressionParser parser(part.tokens, part.line);
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
