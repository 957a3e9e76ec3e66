// SPDX-License-Identifier: GPL-3.0-or-later
// The tree of a Jinja chat template. The part of the language that chat templates use: expressions with filters and
// tests, if, for, set, macros, white-space control as transformers sets it (trim_blocks, lstrip_blocks).
#pragma once

#include "base/json.h"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace luthier
{

struct JinjaExpression;
using JinjaExpressionPtr = std::unique_ptr<JinjaExpression>;

struct JinjaArgument {
    std::string name; ///< Empty when given by position.
    JinjaExpressionPtr value;
};

struct JinjaExpression {
    enum class Kind {
        Literal, // literal
        Name, // text
        List, // operands
        Dict, // operands: key, value, key, value, …
        Unary, // text ("not", "-"), operands[0]
        Binary, // text (operator), operands[0], operands[1]
        Conditional, // operands: value if true, condition, value if false (may be missing)
        Attribute, // operands[0] . text
        Item, // operands[0] [ operands[1] ]
        Slice, // operands[0] [ operands[1] : operands[2] : operands[3] ], any of the last three may be null
        Call, // operands[0] ( arguments )
        Filter, // operands[0] | text ( arguments )
        Test, // operands[0] is text ( arguments )
    };
    Kind kind = Kind::Literal;
    std::string text;
    Json literal;
    std::vector<JinjaExpressionPtr> operands;
    std::vector<JinjaArgument> arguments;
};

struct JinjaNode {
    enum class Kind {
        Text, // text
        Output, // expression
        If, // body: branches, otherwise
        Branch, // expression, body; the first one that holds is taken
        For, // names, expression (what to go through), condition, body, otherwise
        Set, // names, expression; or body when expression is null
        Macro, // text (name), parameters, body
        Break,
        Continue,
    };
    Kind kind = Kind::Text;
    std::size_t line = 1;
    std::string text;
    std::vector<std::string> names; ///< Set: one name, "space.member", or several to unpack into.
    JinjaExpressionPtr expression;
    JinjaExpressionPtr condition;
    std::vector<JinjaArgument> parameters; ///< With their defaults, null without.
    std::vector<JinjaNode> body;
    std::vector<JinjaNode> otherwise;
};

/// Errors: InvalidData with the line of the mistake, Unsupported for statements we do not have.
Result<std::vector<JinjaNode>> parseJinja(std::string_view source);

} // namespace luthier
