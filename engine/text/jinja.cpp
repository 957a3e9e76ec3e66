// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/jinja.h"

#include "text/jinja_value.h"

#include <array>
#include <ctime>

namespace luthier
{

namespace
{

using Kind = JinjaExpression::Kind;
using Scope = std::map<std::string, JinjaValue, std::less<>>;

/// What a statement leaves behind.
enum class Flow { Normal, Break, Continue };

class Interpreter
{
public:
    Interpreter(const Json &variables, const JinjaLimits &limits)
        : m_limits(limits)
    {
        m_scopes.emplace_back();
        if (variables.is_object()) {
            for (const auto &member : variables.items())
                m_scopes.front().emplace(member.key(), JinjaValue(member.value()));
        }
    }

    Result<Flow> run(const std::vector<JinjaNode> &nodes);
    std::string takeOutput() { return std::move(m_output); }

private:
    Result<void> step()
    {
        if (++m_steps > m_limits.steps)
            return jinjaError(LUTHIER_TEXT("Errors", "The chat template takes too many steps."));
        return {};
    }
    Result<void> print(std::string_view text)
    {
        m_output += text;
        if (m_output.size() > m_limits.outputBytes)
            return jinjaError(LUTHIER_TEXT("Errors", "The chat template makes too long a text."));
        return {};
    }

    Result<Flow> runNode(const JinjaNode &node);
    Result<Flow> runFor(const JinjaNode &node);
    Result<void> runSet(const JinjaNode &node);
    Result<void> assign(const std::string &name, JinjaValue value);
    Result<void> unpack(const std::vector<std::string> &names, const JinjaValue &value);

    Result<JinjaValue> evaluate(const JinjaExpression &expression);
    Result<JinjaValue> evaluateKind(const JinjaExpression &expression);
    Result<JinjaValue> evaluateBinary(const JinjaExpression &expression);
    Result<JinjaValue> evaluateCall(const JinjaExpression &expression);
    Result<JinjaArguments> evaluateArguments(const std::vector<JinjaArgument> &arguments);
    Result<JinjaValue> callFunction(const std::string &name, const JinjaArguments &arguments);
    Result<JinjaValue> callMacro(const JinjaNode &macro, const JinjaArguments &arguments);

    const JinjaValue *find(const std::string &name) const
    {
        for (auto scope = m_scopes.rbegin(); scope != m_scopes.rend(); ++scope) {
            if (const auto found = scope->find(name); found != scope->end())
                return &found->second;
        }
        return nullptr;
    }

    const JinjaLimits &m_limits;
    std::vector<Scope> m_scopes;
    std::string m_output;
    std::size_t m_steps = 0;
    int m_depth = 0;
};

Result<Flow> Interpreter::run(const std::vector<JinjaNode> &nodes)
{
    for (const JinjaNode &node : nodes) {
        Result<Flow> flow = runNode(node);
        if (!flow) {
            if (flow.error().context == "chat template") // the innermost statement tells its line
                flow.error().context += ":" + std::to_string(node.line);
            return flow;
        }
        if (*flow != Flow::Normal)
            return flow;
    }
    return Flow::Normal;
}

Result<Flow> Interpreter::runNode(const JinjaNode &node)
{
    LUTHIER_TRY(step());
    switch (node.kind) {
    case JinjaNode::Kind::Text:
        LUTHIER_TRY(print(node.text));
        break;
    case JinjaNode::Kind::Output: {
        LUTHIER_ASSIGN(const JinjaValue value, evaluate(*node.expression));
        LUTHIER_TRY(print(value.text()));
        break;
    }
    case JinjaNode::Kind::If:
        for (const JinjaNode &branch : node.body) {
            LUTHIER_ASSIGN(const JinjaValue condition, evaluate(*branch.expression));
            if (condition.isTruthy())
                return run(branch.body);
        }
        return run(node.otherwise);
    case JinjaNode::Kind::Branch:
        break;
    case JinjaNode::Kind::For:
        return runFor(node);
    case JinjaNode::Kind::Set:
        LUTHIER_TRY(runSet(node));
        break;
    case JinjaNode::Kind::Macro: {
        JinjaValue macro;
        macro.macro = &node;
        LUTHIER_TRY(assign(node.text, macro));
        break;
    }
    case JinjaNode::Kind::Break:
        return Flow::Break;
    case JinjaNode::Kind::Continue:
        return Flow::Continue;
    }
    return Flow::Normal;
}

Result<Flow> Interpreter::runFor(const JinjaNode &node)
{
    LUTHIER_ASSIGN(const JinjaValue all, evaluate(*node.expression));
    LUTHIER_ASSIGN(const JinjaValue list, applyJinjaFilter("list", all, {}));
    std::vector<JinjaValue> chosen;
    for (const Json &element : list.json()) {
        LUTHIER_TRY(step());
        JinjaValue value(list, element);
        if (node.condition != nullptr) {
            m_scopes.emplace_back();
            LUTHIER_TRY(unpack(node.names, value));
            LUTHIER_ASSIGN(const JinjaValue wanted, evaluate(*node.condition));
            m_scopes.pop_back();
            if (!wanted.isTruthy())
                continue;
        }
        chosen.push_back(std::move(value));
    }
    if (chosen.empty())
        return run(node.otherwise);
    for (std::size_t i = 0; i < chosen.size(); ++i) {
        LUTHIER_TRY(step());
        m_scopes.emplace_back(); // names set inside last one round
        LUTHIER_TRY(unpack(node.names, chosen[i]));
        JinjaValue loop;
        loop.space = std::make_shared<JinjaValue::Namespace>();
        const auto count = static_cast<std::int64_t>(chosen.size());
        const auto index = static_cast<std::int64_t>(i);
        (*loop.space)["index"] = JinjaValue(index + 1);
        (*loop.space)["index0"] = JinjaValue(index);
        (*loop.space)["revindex"] = JinjaValue(count - index);
        (*loop.space)["revindex0"] = JinjaValue(count - index - 1);
        (*loop.space)["first"] = JinjaValue(i == 0);
        (*loop.space)["last"] = JinjaValue(i + 1 == chosen.size());
        (*loop.space)["length"] = JinjaValue(count);
        (*loop.space)["previtem"] = i > 0 ? chosen[i - 1] : JinjaValue();
        (*loop.space)["nextitem"] = i + 1 < chosen.size() ? chosen[i + 1] : JinjaValue();
        m_scopes.back()["loop"] = std::move(loop);
        LUTHIER_ASSIGN(const Flow flow, run(node.body));
        m_scopes.pop_back();
        if (flow == Flow::Break)
            break;
    }
    return Flow::Normal;
}

Result<void> Interpreter::runSet(const JinjaNode &node)
{
    if (node.expression != nullptr) {
        LUTHIER_ASSIGN(const JinjaValue value, evaluate(*node.expression));
        return unpack(node.names, value);
    }
    std::string outer;
    m_output.swap(outer);
    LUTHIER_TRY(run(node.body));
    m_output.swap(outer);
    return unpack(node.names, JinjaValue(std::move(outer)));
}

Result<void> Interpreter::assign(const std::string &name, JinjaValue value)
{
    const std::size_t dot = name.find('.');
    if (dot == std::string::npos) {
        m_scopes.back()[name] = std::move(value);
        return {};
    }
    const JinjaValue *space = find(name.substr(0, dot));
    if (space == nullptr || space->space == nullptr)
        return jinjaError(LUTHIER_TEXT("Errors", "The chat template sets \"%1\", which is no namespace.").arg(name));
    (*space->space)[name.substr(dot + 1)] = std::move(value);
    return {};
}

Result<void> Interpreter::unpack(const std::vector<std::string> &names, const JinjaValue &value)
{
    if (names.size() == 1)
        return assign(names[0], value);
    if (!value.json().is_array() || value.json().size() != names.size())
        return jinjaError(LUTHIER_TEXT("Errors", "The chat template unpacks a value into %1 names.").arg(names.size()));
    for (std::size_t i = 0; i < names.size(); ++i)
        LUTHIER_TRY(assign(names[i], JinjaValue(value, value.json()[i])));
    return {};
}

Result<JinjaValue> Interpreter::evaluate(const JinjaExpression &expression)
{
    LUTHIER_TRY(step());
    if (++m_depth > m_limits.depth * 4)
        return jinjaError(LUTHIER_TEXT("Errors", "The chat template is nested too deeply."));
    Result<JinjaValue> value = evaluateKind(expression);
    --m_depth;
    return value;
}

Result<JinjaValue> Interpreter::evaluateKind(const JinjaExpression &expression)
{
    const auto &operands = expression.operands;
    switch (expression.kind) {
    case Kind::Literal:
        return JinjaValue(expression.literal);
    case Kind::Name: {
        const JinjaValue *found = find(expression.text);
        return found != nullptr ? *found : JinjaValue();
    }
    case Kind::List: {
        Json list = Json::array();
        for (const JinjaExpressionPtr &operand : operands) {
            LUTHIER_ASSIGN(const JinjaValue value, evaluate(*operand));
            list.push_back(value.json());
        }
        return JinjaValue(std::move(list));
    }
    case Kind::Dict: {
        Json dict = Json::object();
        for (std::size_t i = 0; i + 1 < operands.size(); i += 2) {
            LUTHIER_ASSIGN(const JinjaValue key, evaluate(*operands[i]));
            LUTHIER_ASSIGN(const JinjaValue value, evaluate(*operands[i + 1]));
            dict[key.text()] = value.json();
        }
        return JinjaValue(std::move(dict));
    }
    case Kind::Unary: {
        LUTHIER_ASSIGN(const JinjaValue value, evaluate(*operands[0]));
        if (expression.text == "not")
            return JinjaValue(!value.isTruthy());
        return combineJinja("-", JinjaValue(Json(0)), value);
    }
    case Kind::Binary:
        return evaluateBinary(expression);
    case Kind::Conditional: {
        LUTHIER_ASSIGN(const JinjaValue condition, evaluate(*operands[1]));
        if (condition.isTruthy())
            return evaluate(*operands[0]);
        return operands.size() > 2 ? evaluate(*operands[2]) : JinjaValue();
    }
    case Kind::Attribute:
    case Kind::Item: {
        LUTHIER_ASSIGN(const JinjaValue value, evaluate(*operands[0]));
        if (value.isUndefined())
            return jinjaError(LUTHIER_TEXT("Errors", "The chat template looks inside an undefined value."));
        if (expression.kind == Kind::Attribute)
            return jinjaItem(value, JinjaValue(Json(expression.text)));
        LUTHIER_ASSIGN(const JinjaValue index, evaluate(*operands[1]));
        return jinjaItem(value, index);
    }
    case Kind::Slice: {
        LUTHIER_ASSIGN(const JinjaValue value, evaluate(*operands[0]));
        std::array<JinjaValue, 3> bounds;
        for (std::size_t i = 0; i < bounds.size(); ++i) {
            if (operands[i + 1] != nullptr) {
                LUTHIER_ASSIGN(bounds[i], evaluate(*operands[i + 1]));
            }
        }
        return jinjaSlice(value, &bounds[0], &bounds[1], &bounds[2]);
    }
    case Kind::Call:
        return evaluateCall(expression);
    case Kind::Filter: {
        LUTHIER_ASSIGN(const JinjaValue value, evaluate(*operands[0]));
        LUTHIER_ASSIGN(const JinjaArguments arguments, evaluateArguments(expression.arguments));
        return applyJinjaFilter(expression.text, value, arguments);
    }
    case Kind::Test: {
        LUTHIER_ASSIGN(const JinjaValue value, evaluate(*operands[0]));
        LUTHIER_ASSIGN(const JinjaArguments arguments, evaluateArguments(expression.arguments));
        LUTHIER_ASSIGN(const bool passes, applyJinjaTest(expression.text, value, arguments));
        return JinjaValue(passes);
    }
    }
    return JinjaValue();
}

Result<JinjaValue> Interpreter::evaluateBinary(const JinjaExpression &expression)
{
    LUTHIER_ASSIGN(const JinjaValue left, evaluate(*expression.operands[0]));
    if (expression.text == "and" || expression.text == "or") {
        if (left.isTruthy() == (expression.text == "or"))
            return left;
        return evaluate(*expression.operands[1]);
    }
    LUTHIER_ASSIGN(const JinjaValue right, evaluate(*expression.operands[1]));
    return combineJinja(expression.text, left, right);
}

Result<JinjaArguments> Interpreter::evaluateArguments(const std::vector<JinjaArgument> &given)
{
    JinjaArguments arguments;
    for (const JinjaArgument &argument : given) {
        LUTHIER_ASSIGN(JinjaValue value, evaluate(*argument.value));
        if (argument.name.empty())
            arguments.positional.push_back(std::move(value));
        else
            arguments.named.emplace_back(argument.name, std::move(value));
    }
    return arguments;
}

Result<JinjaValue> Interpreter::evaluateCall(const JinjaExpression &expression)
{
    const JinjaExpression &callee = *expression.operands[0];
    LUTHIER_ASSIGN(const JinjaArguments arguments, evaluateArguments(expression.arguments));
    if (callee.kind == Kind::Attribute) {
        LUTHIER_ASSIGN(const JinjaValue owner, evaluate(*callee.operands[0]));
        return callJinjaMethod(owner, callee.text, arguments);
    }
    if (callee.kind != Kind::Name)
        return jinjaError(LUTHIER_TEXT("Errors", "The chat template calls something that is no function."));
    const JinjaValue *known = find(callee.text);
    if (known != nullptr && known->macro != nullptr)
        return callMacro(*known->macro, arguments);
    return callFunction(callee.text, arguments);
}

Result<JinjaValue> Interpreter::callFunction(const std::string &name, const JinjaArguments &arguments)
{
    const auto number = [&](std::size_t index) {
        return index < arguments.positional.size() && arguments.positional[index].json().is_number_integer()
            ? std::optional(arguments.positional[index].json().get<std::int64_t>())
            : std::nullopt;
    };
    if (name == "raise_exception")
        return jinjaError(LUTHIER_TEXT("Errors", "The chat template refuses the conversation: %1.")
                              .arg(arguments.positional.empty() ? std::string() : arguments.positional[0].text()));
    if (name == "namespace" || name == "dict") {
        JinjaValue value;
        value.space = std::make_shared<JinjaValue::Namespace>();
        Json dict = Json::object();
        for (const auto &[key, member] : arguments.named) {
            (*value.space)[key] = member;
            dict[key] = member.json();
        }
        return name == "dict" ? JinjaValue(std::move(dict)) : value;
    }
    if (name == "range") {
        const std::size_t given = arguments.positional.size();
        const std::int64_t first = given > 1 ? number(0).value_or(0) : 0;
        const std::int64_t last = number(given > 1 ? 1 : 0).value_or(0);
        const std::int64_t by = given > 2 ? number(2).value_or(1) : 1;
        Json list = Json::array();
        for (std::int64_t i = first; by > 0 ? i < last : by < 0 && i > last;) {
            LUTHIER_TRY(step());
            list.push_back(i);
            if (__builtin_add_overflow(i, by, &i))
                break;
        }
        return JinjaValue(std::move(list));
    }
    if (name == "strftime_now") {
        const std::time_t now = std::time(nullptr);
        std::tm local{};
        localtime_r(&now, &local);
        std::array<char, 256> text{};
        const std::string format = arguments.positional.empty() ? "%d %b %Y" : arguments.positional[0].text();
        const std::size_t length = std::strftime(text.data(), text.size(), format.c_str(), &local);
        return JinjaValue(std::string(text.data(), length));
    }
    return jinjaError(LUTHIER_TEXT("Errors", "The chat template calls an unknown function: %1.").arg(name));
}

Result<JinjaValue> Interpreter::callMacro(const JinjaNode &macro, const JinjaArguments &arguments)
{
    if (++m_depth > m_limits.depth)
        return jinjaError(LUTHIER_TEXT("Errors", "The chat template is nested too deeply."));
    Scope scope;
    for (std::size_t i = 0; i < macro.parameters.size(); ++i) {
        const JinjaArgument &parameter = macro.parameters[i];
        if (const JinjaValue *given = arguments.find(i, parameter.name)) {
            scope[parameter.name] = *given;
        } else if (parameter.value != nullptr) {
            LUTHIER_ASSIGN(scope[parameter.name], evaluate(*parameter.value));
        } else {
            scope[parameter.name] = JinjaValue();
        }
    }
    // A macro sees the top level and its own parameters, not where it is called.
    std::vector<Scope> callers(std::make_move_iterator(m_scopes.begin() + 1), std::make_move_iterator(m_scopes.end()));
    m_scopes.resize(1);
    m_scopes.push_back(std::move(scope));
    std::string outer;
    m_output.swap(outer);
    Result<Flow> flow = run(macro.body);
    m_output.swap(outer);
    m_scopes.resize(1);
    std::move(callers.begin(), callers.end(), std::back_inserter(m_scopes));
    --m_depth;
    if (!flow)
        return std::move(flow).error();
    return JinjaValue(std::move(outer));
}

} // namespace

Result<JinjaTemplate> JinjaTemplate::parse(std::string_view source)
{
    LUTHIER_ASSIGN(std::vector<JinjaNode> nodes, parseJinja(source));
    JinjaTemplate out;
    out.m_nodes = std::make_shared<const std::vector<JinjaNode>>(std::move(nodes));
    return out;
}

Result<std::string> JinjaTemplate::render(const Json &variables, const JinjaLimits &limits) const
{
    Interpreter interpreter(variables, limits);
    LUTHIER_TRY(interpreter.run(*m_nodes));
    return interpreter.takeOutput();
}

} // namespace luthier
