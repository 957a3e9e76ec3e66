// SPDX-License-Identifier: GPL-3.0-or-later
// Filters, tests and methods of Jinja values.
#include "text/jinja_value.h"

#include "base/numbers.h"
#include "text/characters.h"

#include <algorithm>
#include <cmath>

namespace luthier
{

namespace
{

constexpr std::string_view kBlanks = " \t\n\r\v\f";

Error wrongKind(std::string_view name)
{
    return jinjaError(LUTHIER_TEXT("Errors", "The chat template uses \"%1\" on a value of the wrong kind.").arg(name));
}

std::string stripped(std::string_view text, const std::string *letters, bool left, bool right)
{
    const std::string_view set = letters != nullptr ? std::string_view(*letters) : kBlanks;
    if (left)
        text.remove_prefix(std::min(text.find_first_not_of(set), text.size()));
    if (right)
        text = text.substr(0, text.find_last_not_of(set) + 1);
    return std::string(text);
}

std::string changedCase(std::string text, bool upper)
{
    for (char &c : text) {
        if (upper && c >= 'a' && c <= 'z')
            c = static_cast<char>(c - 'a' + 'A');
        else if (!upper && c >= 'A' && c <= 'Z')
            c = static_cast<char>(c - 'A' + 'a');
    }
    return text;
}

std::string titled(std::string text, bool everyWord)
{
    text = changedCase(std::move(text), false);
    bool start = true;
    for (char &c : text) {
        const bool letter = (c >= 'a' && c <= 'z') || (static_cast<unsigned char>(c) & 0x80u) != 0;
        if (start && c >= 'a' && c <= 'z')
            c = static_cast<char>(c - 'a' + 'A');
        start = everyWord ? !letter && c != '\'' : false;
    }
    return text;
}

std::string replacedAll(std::string text, const std::string &from, const std::string &to, std::int64_t limit)
{
    std::string out;
    std::size_t at = 0;
    for (std::int64_t done = 0; limit < 0 || done < limit; ++done) {
        const std::size_t found = from.empty() ? std::string::npos : text.find(from, at);
        if (found == std::string::npos)
            break;
        out.append(text, at, found - at);
        out += to;
        at = found + from.size();
    }
    return out + text.substr(at);
}

Json splitText(const std::string &text, const std::string *separator, std::int64_t limit)
{
    Json parts = Json::array();
    std::size_t at = 0;
    if (separator == nullptr || separator->empty()) {
        for (;;) {
            at = text.find_first_not_of(kBlanks, at);
            if (at == std::string::npos)
                return parts;
            std::size_t end = text.find_first_of(kBlanks, at);
            if (limit >= 0 && static_cast<std::int64_t>(parts.size()) >= limit)
                end = std::string::npos;
            parts.push_back(text.substr(at, end == std::string::npos ? end : end - at));
            if (end == std::string::npos)
                return parts;
            at = end;
        }
    }
    for (;;) {
        const bool enough = limit >= 0 && static_cast<std::int64_t>(parts.size()) >= limit;
        const std::size_t found = enough ? std::string::npos : text.find(*separator, at);
        parts.push_back(text.substr(at, found == std::string::npos ? found : found - at));
        if (found == std::string::npos)
            return parts;
        at = found + separator->size();
    }
}

const std::string *textArgument(const JinjaArguments &arguments, std::size_t index, std::string_view name)
{
    const JinjaValue *value = arguments.find(index, name);
    return value != nullptr ? value->json().get_ptr<const std::string *>() : nullptr;
}

std::int64_t numberArgument(
    const JinjaArguments &arguments, std::size_t index, std::string_view name, std::int64_t fallback)
{
    const JinjaValue *value = arguments.find(index, name);
    return value != nullptr && value->json().is_number_integer() ? value->json().get<std::int64_t>() : fallback;
}

/// A list of what a for would go through.
Result<Json> listOf(std::string_view name, const JinjaValue &value)
{
    const Json &json = value.json();
    Json list = Json::array();
    if (value.isUndefined() || json.is_array())
        return json.is_array() ? json : list;
    if (json.is_object()) {
        for (const auto &member : json.items())
            list.push_back(member.key());
        return list;
    }
    if (!json.is_string())
        return wrongKind(name);
    const std::string &text = *json.get_ptr<const std::string *>();
    for (std::size_t at = 0; at < text.size();) {
        std::size_t length = 1;
        characterAt(text, at, length);
        list.push_back(text.substr(at, length));
        at += length;
    }
    return list;
}

/// value.a.b for selectattr and its like.
JinjaValue attribute(JinjaValue value, std::string_view path)
{
    while (!path.empty()) {
        const std::size_t dot = path.find('.');
        value = jinjaItem(value, JinjaValue(Json(std::string(path.substr(0, dot)))));
        path = dot == std::string_view::npos ? std::string_view() : path.substr(dot + 1);
    }
    return value;
}

// select, reject, selectattr, rejectattr: the elements that pass a test, or whose attribute does.
Result<JinjaValue> selected(std::string_view name, const JinjaValue &value, const JinjaArguments &arguments)
{
    const bool byAttribute = name.ends_with("attr");
    const bool keep = name.starts_with("select");
    LUTHIER_ASSIGN(const Json list, listOf(name, value));
    const std::string *path = byAttribute ? textArgument(arguments, 0, "") : nullptr;
    if (byAttribute && path == nullptr)
        return wrongKind(name);
    const std::size_t testAt = byAttribute ? 1 : 0;
    const std::string *test = textArgument(arguments, testAt, "");
    JinjaArguments rest;
    for (std::size_t i = testAt + 1; i < arguments.positional.size(); ++i)
        rest.positional.push_back(arguments.positional[i]);
    Json out = Json::array();
    for (const Json &element : list) {
        const JinjaValue whole(element);
        const JinjaValue tested = path != nullptr ? attribute(whole, *path) : whole;
        bool passes = tested.isTruthy();
        if (test != nullptr) {
            LUTHIER_ASSIGN(passes, applyJinjaTest(*test, tested, rest));
        }
        if (passes == keep)
            out.push_back(element);
    }
    return JinjaValue(std::move(out));
}

Result<JinjaValue> mapped(const JinjaValue &value, const JinjaArguments &arguments)
{
    LUTHIER_ASSIGN(const Json list, listOf("map", value));
    const JinjaValue *path = arguments.find(arguments.positional.size(), "attribute");
    const JinjaValue *fallback = arguments.find(arguments.positional.size(), "default");
    const std::string *filter = textArgument(arguments, 0, "");
    JinjaArguments rest;
    for (std::size_t i = 1; i < arguments.positional.size(); ++i)
        rest.positional.push_back(arguments.positional[i]);
    Json out = Json::array();
    for (const Json &element : list) {
        JinjaValue one(element);
        if (path != nullptr) {
            one = attribute(one, path->text());
            if (one.isUndefined() && fallback != nullptr)
                one = *fallback;
        } else if (filter != nullptr) {
            LUTHIER_ASSIGN(one, applyJinjaFilter(*filter, one, rest));
        }
        out.push_back(one.json());
    }
    return JinjaValue(std::move(out));
}

std::string indented(const std::string &text, std::size_t width, bool first)
{
    const std::string blanks(std::min<std::size_t>(width, 256), ' ');
    std::string out = first ? blanks : std::string();
    for (std::size_t i = 0; i < text.size(); ++i) {
        out += text[i];
        if (text[i] == '\n' && i + 1 < text.size() && text[i + 1] != '\n')
            out += blanks;
    }
    return out;
}

Result<JinjaValue> textFilter(std::string_view name, const std::string &text, const JinjaArguments &arguments)
{
    if (name == "trim")
        return JinjaValue(stripped(text, textArgument(arguments, 0, "chars"), true, true));
    if (name == "upper" || name == "lower")
        return JinjaValue(changedCase(text, name == "upper"));
    if (name == "title" || name == "capitalize")
        return JinjaValue(titled(text, name == "title"));
    if (name == "replace") {
        const std::string *from = textArgument(arguments, 0, "old");
        const std::string *to = textArgument(arguments, 1, "new");
        if (from == nullptr || to == nullptr)
            return wrongKind(name);
        return JinjaValue(replacedAll(text, *from, *to, numberArgument(arguments, 2, "count", -1)));
    }
    if (name == "indent") {
        const JinjaValue *first = arguments.find(1, "first");
        return JinjaValue(indented(text,
            static_cast<std::size_t>(std::max<std::int64_t>(numberArgument(arguments, 0, "width", 4), 0)),
            first != nullptr && first->isTruthy()));
    }
    return jinjaError(LUTHIER_TEXT("Errors", "The chat template uses an unknown filter: %1.").arg(name));
}

Result<JinjaValue> listFilter(std::string_view name, const JinjaValue &value, const JinjaArguments &arguments)
{
    LUTHIER_ASSIGN(Json list, listOf(name, value));
    if (name == "list")
        return JinjaValue(std::move(list));
    if (name == "first" || name == "last")
        return list.empty() ? JinjaValue() : JinjaValue(name == "first" ? list.front() : list.back());
    if (name == "reverse") {
        std::reverse(list.begin(), list.end());
        if (!value.json().is_string())
            return JinjaValue(std::move(list));
    }
    if (name == "join" || name == "reverse") {
        const std::string *separator = name == "join" ? textArgument(arguments, 0, "d") : nullptr;
        const JinjaValue *path = arguments.find(1, "attribute");
        std::string out;
        for (std::size_t i = 0; i < list.size(); ++i) {
            const JinjaValue element(list[i]);
            out += (i > 0 && separator != nullptr ? *separator : std::string())
                + (path != nullptr ? attribute(element, path->text()) : element).text();
        }
        return JinjaValue(std::move(out));
    }
    if (name == "unique") {
        Json out = Json::array();
        for (const Json &element : list) {
            if (std::find(out.begin(), out.end(), element) == out.end())
                out.push_back(element);
        }
        return JinjaValue(std::move(out));
    }
    // sort, min, max, sum
    std::vector<Json> sorted(list.begin(), list.end());
    bool comparable = true;
    const auto less = [&](const Json &a, const Json &b) {
        const Result<JinjaValue> result = combineJinja("<", JinjaValue(a), JinjaValue(b));
        comparable = comparable && result.hasValue();
        return result && result->isTruthy();
    };
    if (name == "sum") {
        JinjaValue total(Json(0));
        for (const Json &element : list) {
            LUTHIER_ASSIGN(total, combineJinja("+", total, JinjaValue(element)));
        }
        return total;
    }
    for (std::size_t i = 1; i < sorted.size(); ++i) // whether all have an order, before sorting by it
        less(sorted[0], sorted[i]);
    if (!comparable)
        return wrongKind(name);
    std::stable_sort(sorted.begin(), sorted.end(), less);
    const JinjaValue *reverse = name == "sort" ? arguments.find(0, "reverse") : nullptr;
    if (reverse != nullptr && reverse->isTruthy())
        std::reverse(sorted.begin(), sorted.end());
    if (name == "sort")
        return JinjaValue(Json(sorted));
    if (sorted.empty())
        return JinjaValue();
    return JinjaValue(name == "min" ? sorted.front() : sorted.back());
}

Result<JinjaValue> itemsOf(const JinjaValue &value, bool sorted)
{
    if (!value.json().is_object())
        return value.isUndefined() ? Result<JinjaValue>(JinjaValue(Json::array())) : wrongKind("items");
    std::vector<std::pair<std::string, Json>> members;
    for (const auto &member : value.json().items())
        members.emplace_back(member.key(), member.value());
    if (sorted)
        std::stable_sort(
            members.begin(), members.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    Json list = Json::array();
    for (auto &[key, member] : members)
        list.push_back(Json::array({key, std::move(member)}));
    return JinjaValue(std::move(list));
}

/// Halves go to the even neighbour, as in Python.
JinjaValue rounded(double value, std::int64_t digits)
{
    const double scale = std::pow(10, static_cast<double>(std::clamp<std::int64_t>(digits, -300, 300)));
    const double scaled = std::nearbyint(value * scale) / scale;
    return JinjaValue(std::isfinite(scaled) ? scaled : value);
}

} // namespace

Result<JinjaValue> applyJinjaFilter(std::string_view name, const JinjaValue &value, const JinjaArguments &arguments)
{
    const Json &json = value.json();
    if (name == "default" || name == "d") {
        const JinjaValue *fallback = arguments.find(0, "default_value");
        const JinjaValue *boolean = arguments.find(1, "boolean");
        const bool missing = value.isUndefined() || (boolean != nullptr && boolean->isTruthy() && !value.isTruthy());
        return missing ? (fallback != nullptr ? *fallback : JinjaValue(Json(""))) : value;
    }
    if (name == "tojson") {
        if (value.isUndefined())
            return wrongKind(name);
        PythonJsonStyle style;
        style.indent = static_cast<int>(std::clamp<std::int64_t>(numberArgument(arguments, 0, "indent", -1), -1, 64));
        return JinjaValue(pythonJson(json, style));
    }
    if (name == "length" || name == "count") {
        LUTHIER_ASSIGN(const Json list, listOf(name, value));
        return JinjaValue(static_cast<std::int64_t>(list.size()));
    }
    if (name == "string" || name == "safe" || name == "e" || name == "escape")
        return JinjaValue(value.text());
    if (name == "items" || name == "dictsort")
        return itemsOf(value, name == "dictsort");
    if (name == "map")
        return mapped(value, arguments);
    if (name == "select" || name == "reject" || name == "selectattr" || name == "rejectattr")
        return selected(name, value, arguments);
    if (name == "int" || name == "float") {
        const std::optional<double> number =
            json.is_number() ? std::optional(json.get<double>()) : parseNumber(value.text());
        if (name == "float")
            return JinjaValue(number.value_or(0));
        const bool fits = number && std::abs(*number) < 9e18;
        return JinjaValue(fits ? static_cast<std::int64_t>(*number) : std::int64_t{0});
    }
    if (name == "abs" || name == "round") {
        if (!json.is_number())
            return wrongKind(name);
        if (name == "round")
            return rounded(json.get<double>(), numberArgument(arguments, 0, "precision", 0));
        return json.is_number_integer() && json.get<std::int64_t>() > INT64_MIN
            ? JinjaValue(std::abs(json.get<std::int64_t>()))
            : JinjaValue(std::abs(json.get<double>()));
    }
    for (const std::string_view known :
        {"list", "first", "last", "reverse", "join", "unique", "sort", "min", "max", "sum"}) {
        if (name == known)
            return listFilter(name, value, arguments);
    }
    return textFilter(name, value.text(), arguments);
}

Result<bool> applyJinjaTest(std::string_view name, const JinjaValue &value, const JinjaArguments &arguments)
{
    const Json &json = value.json();
    if (name == "defined")
        return !value.isUndefined();
    if (name == "undefined")
        return value.isUndefined();
    if (name == "none")
        return value.data != nullptr && json.is_null();
    if (name == "string")
        return json.is_string();
    if (name == "number")
        return json.is_number() || json.is_boolean();
    if (name == "integer")
        return json.is_number_integer();
    if (name == "float")
        return json.is_number_float();
    if (name == "boolean")
        return json.is_boolean();
    if (name == "true" || name == "false")
        return json.is_boolean() && json.get<bool>() == (name == "true");
    if (name == "mapping")
        return json.is_object();
    if (name == "iterable" || name == "sequence")
        return json.is_string() || json.is_array() || json.is_object() || (name == "iterable" && value.isUndefined());
    if (name == "callable")
        return value.macro != nullptr;
    if (name == "odd" || name == "even")
        return json.is_number_integer() && (json.get<std::int64_t>() % 2 != 0) == (name == "odd");
    const JinjaValue *other = arguments.find(0, "other");
    if (other != nullptr && name == "divisibleby") {
        LUTHIER_ASSIGN(const JinjaValue rest, combineJinja("%", value, *other));
        return !rest.isTruthy();
    }
    static const std::map<std::string_view, std::string_view> comparisons = {{"eq", "=="}, {"equalto", "=="},
        {"ne", "!="}, {"lt", "<"}, {"le", "<="}, {"gt", ">"}, {"ge", ">="}, {"in", "in"}};
    if (const auto sign = comparisons.find(name); other != nullptr && sign != comparisons.end()) {
        LUTHIER_ASSIGN(const JinjaValue result, combineJinja(sign->second, value, *other));
        return result.isTruthy();
    }
    return jinjaError(LUTHIER_TEXT("Errors", "The chat template uses an unknown test: %1.").arg(name));
}

Result<JinjaValue> callJinjaMethod(const JinjaValue &value, std::string_view name, const JinjaArguments &arguments)
{
    const Json &json = value.json();
    if (json.is_object()) {
        if (name == "items")
            return itemsOf(value, false);
        if (name == "get") {
            const JinjaValue *key = arguments.find(0, "key");
            const JinjaValue *fallback = arguments.find(1, "default");
            const JinjaValue found = key != nullptr ? jinjaItem(value, *key) : JinjaValue();
            return !found.isUndefined() ? found : fallback != nullptr ? *fallback : JinjaValue(Json());
        }
        if (name == "keys" || name == "values") {
            Json list = Json::array();
            for (const auto &member : json.items())
                list.push_back(name == "keys" ? Json(member.key()) : member.value());
            return JinjaValue(std::move(list));
        }
    }
    if (json.is_string()) {
        const std::string &text = *json.get_ptr<const std::string *>();
        const std::string *first = textArgument(arguments, 0, "");
        if (name == "strip" || name == "lstrip" || name == "rstrip")
            return JinjaValue(stripped(text, first, name != "rstrip", name != "lstrip"));
        if (name == "split")
            return JinjaValue(
                splitText(text, textArgument(arguments, 0, "sep"), numberArgument(arguments, 1, "maxsplit", -1)));
        if (name == "splitlines")
            return JinjaValue(splitText(text.ends_with('\n') ? text.substr(0, text.size() - 1) : text,
                std::make_unique<std::string>("\n").get(), -1));
        if (first != nullptr && (name == "startswith" || name == "endswith"))
            return JinjaValue(name == "startswith" ? text.starts_with(*first) : text.ends_with(*first));
        if (first != nullptr && name == "find") {
            const std::size_t at = text.find(*first);
            return JinjaValue(at == std::string::npos ? std::int64_t{-1} : static_cast<std::int64_t>(at));
        }
        if (first != nullptr && name == "count")
            return JinjaValue(static_cast<std::int64_t>(splitText(text, first, -1).size()) - 1);
        if (name == "join" && !arguments.positional.empty()) {
            JinjaArguments separator;
            separator.positional.push_back(value);
            return applyJinjaFilter("join", arguments.positional[0], separator);
        }
        if (name == "upper" || name == "lower" || name == "title" || name == "capitalize" || name == "replace")
            return textFilter(name, text, arguments);
    }
    return jinjaError(LUTHIER_TEXT("Errors", "The chat template calls an unknown method: %1.").arg(name));
}

} // namespace luthier
