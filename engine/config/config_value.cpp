// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/config_value.h"

#include "base/numbers.h"

#include <algorithm>
#include <cmath>

namespace luthier
{

namespace
{

Problem errorOf(const ParamSpec &spec, std::string ruleId, Text message)
{
    return {.severity = Severity::Error,
        .ruleId = std::move(ruleId),
        .keys = {std::string(spec.key)},
        .message = std::move(message)};
}

Interpretation refuse(const ParamSpec &spec, std::string ruleId, Text message)
{
    return {.value = std::nullopt, .problem = errorOf(spec, std::move(ruleId), std::move(message))};
}

std::string shown(const Value &value)
{
    std::string text = value.is_string() ? value.get<std::string>() : pythonJson(value);
    constexpr std::size_t kLongest = 60;
    if (text.size() > kLongest) {
        std::size_t end = kLongest;
        while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0u) == 0x80u)
            --end;
        text.resize(end);
        text += "…";
    }
    return text;
}

/// "%1 takes …, not %2.", whole sentences so that they can be translated.
Text typeMessage(ParamKind kind)
{
    switch (kind) {
    case ParamKind::Flag:
        return LUTHIER_TEXT("Errors", "%1 takes true or false, not \"%2\".");
    case ParamKind::Integer:
        return LUTHIER_TEXT("Errors", "%1 takes a whole number, not \"%2\".");
    case ParamKind::Real:
        return LUTHIER_TEXT("Errors", "%1 takes a number, not \"%2\".");
    case ParamKind::Text:
    case ParamKind::Choice:
        return LUTHIER_TEXT("Errors", "%1 takes a text, not \"%2\".");
    case ParamKind::List:
        return LUTHIER_TEXT("Errors", "%1 takes a text or a list of texts, not \"%2\".");
    case ParamKind::Mapping:
        return LUTHIER_TEXT("Errors", "%1 takes a mapping or the path of a JSON file, not \"%2\".");
    }
    return {};
}

Interpretation wrongType(const ParamSpec &spec, const Value &raw)
{
    if (raw.is_null())
        return refuse(spec, "wrong_type", LUTHIER_TEXT("Errors", "%1 must not be empty.").arg(spec.key));
    return refuse(spec, "wrong_type", typeMessage(spec.field.kind).arg(spec.key).arg(shown(raw)));
}

std::string choiceList(const ParamSpec &spec)
{
    std::string list;
    for (const Choice &choice : spec.choices) {
        if (!list.empty())
            list += ", ";
        list += choice.value;
    }
    return list;
}

Problem quotedWarning(const ParamSpec &spec, const Value &raw, const Value &value)
{
    return {.severity = Severity::Warning,
        .ruleId = "quoted_value",
        .keys = {std::string(spec.key)},
        .message = LUTHIER_TEXT("Errors",
            "%1 is written as the text \"%2\". It is read as %3 here; LLaMA-Factory keeps the text and may stop later.")
                       .arg(spec.key)
                       .arg(shown(raw))
                       .arg(pythonJson(value)),
        .fixes = {{LUTHIER_TEXT("Errors", "Write it without quotes"), {{std::string(spec.key), value}}}}};
}

Text rangeMessage(const ParamSpec &spec, const std::string &value)
{
    const Range &range = spec.range;
    const std::string low = formatNumber(range.minimum);
    if (std::isfinite(range.maximum))
        return LUTHIER_TEXT("Errors", "%1 is %2, but it must be from %3 to %4.")
            .arg(spec.key)
            .arg(value)
            .arg(low)
            .arg(formatNumber(range.maximum));
    if (std::isinf(range.minimum))
        return LUTHIER_TEXT("Errors", "%1 is %2, which is no number.").arg(spec.key).arg(value);
    if (range.aboveMinimum)
        return LUTHIER_TEXT("Errors", "%1 is %2, but it must be above %3.").arg(spec.key).arg(value).arg(low);
    return LUTHIER_TEXT("Errors", "%1 is %2, but it must be at least %3.").arg(spec.key).arg(value).arg(low);
}

std::optional<Problem> rangeProblem(const ParamSpec &spec, const Value &value)
{
    if (!value.is_number())
        return std::nullopt;
    const double number = value.get<double>();
    const Range &range = spec.range;
    // An unlimited setting may be infinite: an infinite gradient norm clips nothing.
    const bool isEndless = std::isinf(number) && std::isfinite(range.minimum);
    if (std::isnan(number) || isEndless || number < range.minimum || number > range.maximum
        || (range.aboveMinimum && number == range.minimum)) {
        return errorOf(spec, spec.key == "seed" ? "seed_range" : "value_range", rangeMessage(spec, shown(value)));
    }
    return std::nullopt;
}

Interpretation inRange(const ParamSpec &spec, Value value, std::optional<Problem> warning = std::nullopt)
{
    if (auto problem = rangeProblem(spec, value))
        return {.value = std::nullopt, .problem = std::move(problem)};
    return {.value = std::move(value), .problem = std::move(warning)};
}

/// LLaMA-Factory's conversion inside of JSON texts: "true", "12" and "0.5" become what they look like.
void convertTexts(Value &value)
{
    if (value.is_object()) {
        for (auto &[key, inner] : value.items())
            convertTexts(inner);
        return;
    }
    const std::string *text = value.get_ptr<const std::string *>();
    if (text == nullptr)
        return;
    std::string lower = *text;
    std::transform(lower.begin(), lower.end(), lower.begin(),
        [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    if (lower == "true" || lower == "false") {
        value = lower == "true";
        return;
    }
    const auto points = std::count(text->begin(), text->end(), '.');
    const bool digits =
        std::all_of(text->begin(), text->end(), [](char c) { return (c >= '0' && c <= '9') || c == '.'; });
    if (!digits || points > 1 || static_cast<std::size_t>(points) == text->size())
        return;
    if (points == 1) {
        if (const auto number = parseNumber(*text))
            value = *number;
    } else if (const auto whole = parseInteger(*text)) {
        value = *whole;
    }
}

Interpretation interpretMapping(const ParamSpec &spec, const Value &raw)
{
    if (raw.is_object())
        return {.value = raw, .problem = std::nullopt};
    const std::string *text = raw.get_ptr<const std::string *>();
    if (text == nullptr)
        return wrongType(spec, raw);
    if (text->empty() || text->front() != '{')
        return {.value = *text, .problem = std::nullopt};
    auto parsed = parseJson(*text, spec.key);
    if (!parsed)
        return refuse(spec, "bad_json",
            LUTHIER_TEXT("Errors", "%1 begins like a JSON object but is none: %2")
                .arg(spec.key)
                .arg(parsed.error().message));
    convertTexts(*parsed);
    return {.value = *std::move(parsed), .problem = std::nullopt};
}

Interpretation interpretFlag(const ParamSpec &spec, const Value &raw)
{
    if (raw.is_boolean())
        return {.value = raw, .problem = std::nullopt};
    if (raw.is_null())
        return {.value = spec.isNullable() ? Value(nullptr) : Value(false), .problem = std::nullopt};
    if (raw.is_number())
        return {.value = raw.get<double>() != 0, .problem = std::nullopt};
    const std::string *text = raw.get_ptr<const std::string *>();
    if (text == nullptr)
        return wrongType(spec, raw);
    if (text->empty())
        return {.value = false, .problem = std::nullopt};
    // Python takes any text as true, so "false" in quotes switches on. Saying so is all that can be done without
    // training something else than LLaMA-Factory would.
    Problem warning{.severity = Severity::Warning,
        .ruleId = "quoted_value",
        .keys = {std::string(spec.key)},
        .message = LUTHIER_TEXT("Errors",
            "%1 is written as the text \"%2\". Any text counts as true, so the setting is on. Write true or false "
            "without quotes.")
                       .arg(spec.key)
                       .arg(shown(raw))};
    const std::optional<bool> meant = boolWord(*text);
    warning.fixes = {
        {LUTHIER_TEXT("Errors", "Write it without quotes"), {{std::string(spec.key), meant.value_or(true)}}}};
    return {.value = true, .problem = std::move(warning)};
}

Interpretation interpretNumber(const ParamSpec &spec, const Value &raw)
{
    const bool whole = spec.field.kind == ParamKind::Integer;
    if (raw.is_number()) {
        std::int64_t integer = 0;
        if (!whole)
            return inRange(spec, raw.is_number_float() ? raw : Value(raw.get<double>()));
        if (!field_detail::fromValue(raw, integer))
            return wrongType(spec, raw);
        return inRange(spec, integer);
    }
    const std::string *text = raw.get_ptr<const std::string *>();
    if (text == nullptr)
        return wrongType(spec, raw);
    Value value;
    if (whole) {
        const auto parsed = parseInteger(*text);
        if (!parsed)
            return wrongType(spec, raw);
        value = *parsed;
    } else {
        const auto parsed = parseNumber(*text);
        if (!parsed)
            return wrongType(spec, raw);
        value = *parsed;
    }
    Problem warning = quotedWarning(spec, raw, value);
    return inRange(spec, std::move(value), std::move(warning));
}

/// Numbers and booleans where a text is expected, as they would be written.
std::optional<std::string> scalarText(const Value &raw)
{
    if (raw.is_string())
        return raw.get<std::string>();
    if (raw.is_boolean())
        return raw.get<bool>() ? "true" : "false";
    if (raw.is_number())
        return raw.is_number_float() ? pythonFloat(raw.get<double>()) : raw.dump();
    return std::nullopt;
}

Interpretation interpretChoice(const ParamSpec &spec, const Value &raw)
{
    // Written as a switch by LLaMA Board and on the command line.
    if (spec.key == "include_num_input_tokens_seen" && raw.is_boolean())
        return {.value = raw.get<bool>() ? "all" : "no", .problem = std::nullopt};
    if (const std::string *text = raw.get_ptr<const std::string *>()) {
        const auto known = [text](const Choice &choice) { return choice.value == *text; };
        if (std::any_of(spec.choices.begin(), spec.choices.end(), known))
            return {.value = raw, .problem = std::nullopt};
    }
    const bool switchWord = raw.is_boolean() && !spec.choices.empty() && spec.choices.front().value == "no";
    Text message = LUTHIER_TEXT("Errors", "%1 is %2, but its choices are: %3.")
                       .arg(spec.key)
                       .arg(shown(raw))
                       .arg(choiceList(spec));
    if (switchWord)
        message = LUTHIER_TEXT("Errors",
            "%1 takes a word, not true or false. YAML reads no, off, yes and on as booleans: write 'no' in quotes.")
                      .arg(spec.key);
    Interpretation refused =
        refuse(spec, spec.key == "finetuning_type" ? "finetuning_type_value" : "value_not_in_list", std::move(message));
    if (switchWord && !raw.get<bool>())
        refused.problem->fixes = {{LUTHIER_TEXT("Errors", "Write 'no' in quotes"), {{std::string(spec.key), "no"}}}};
    return refused;
}

/// An empty text where there must be one means the usual one: no module at all cannot be meant by an empty list of
/// them.
Interpretation plainText(const ParamSpec &spec, const std::string &text)
{
    if (text.empty() && spec.neverNull)
        return {.value = defaultOf(spec), .problem = std::nullopt};
    return {.value = text, .problem = std::nullopt};
}

Interpretation interpretList(const ParamSpec &spec, const Value &raw)
{
    if (!raw.is_array()) {
        if (raw.is_boolean())
            return wrongType(spec, raw);
        const auto text = scalarText(raw);
        return text ? plainText(spec, *text) : wrongType(spec, raw);
    }
    std::string joined;
    for (const Value &item : raw) {
        const auto text = item.is_boolean() ? std::nullopt : scalarText(item);
        if (!text)
            return wrongType(spec, raw);
        if (text->find(',') != std::string::npos)
            return refuse(spec, "wrong_type",
                LUTHIER_TEXT("Errors", "%1 holds \"%2\": an item must not contain a comma.")
                    .arg(spec.key)
                    .arg(shown(*text)));
        if (!joined.empty())
            joined += ',';
        joined += *text;
    }
    if (spec.isCarried())
        return {.value = raw, .problem = std::nullopt};
    return plainText(spec, joined);
}

/// fsdp as a switch or as a list of words, which files may hold; nothing if it is neither.
std::optional<std::string> fsdpWords(const Value &raw)
{
    if (raw.is_boolean())
        return raw.get<bool>() ? "full_shard" : "";
    if (!raw.is_array())
        return std::nullopt;
    std::string words;
    for (const Value &item : raw) {
        const std::string *word = item.get_ptr<const std::string *>();
        if (word == nullptr)
            return std::nullopt;
        words += (words.empty() ? "" : " ") + *word;
    }
    return words;
}

Interpretation usage(const ParamSpec &spec, std::string_view word)
{
    Text message = typeMessage(spec.field.kind).arg("--" + std::string(spec.key)).arg(shown(std::string(word)));
    if (spec.field.kind == ParamKind::Choice)
        message = LUTHIER_TEXT("Errors", "--%1 is \"%2\", but its choices are: %3.")
                      .arg(spec.key)
                      .arg(shown(std::string(word)))
                      .arg(choiceList(spec));
    return refuse(spec, "command_line_usage", std::move(message));
}

} // namespace

Text rangeText(const Range &range)
{
    const bool below = std::isfinite(range.maximum);
    const bool above = std::isfinite(range.minimum);
    if (above && below)
        return LUTHIER_TEXT("Errors", "%1 to %2").arg(formatNumber(range.minimum)).arg(formatNumber(range.maximum));
    if (above)
        return range.aboveMinimum ? LUTHIER_TEXT("Errors", "above %1").arg(formatNumber(range.minimum))
                                  : LUTHIER_TEXT("Errors", "at least %1").arg(formatNumber(range.minimum));
    return below ? LUTHIER_TEXT("Errors", "at most %1").arg(formatNumber(range.maximum)) : Text();
}

std::optional<bool> boolWord(std::string_view word)
{
    std::string lower(word);
    std::transform(lower.begin(), lower.end(), lower.begin(),
        [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    for (const char *yes : {"yes", "true", "t", "y", "1"}) {
        if (lower == yes)
            return true;
    }
    for (const char *no : {"no", "false", "f", "n", "0"}) {
        if (lower == no)
            return false;
    }
    return std::nullopt;
}

Interpretation interpretValue(const ParamSpec &spec, const Value &raw)
{
    if (spec.key == "fsdp") {
        if (auto words = fsdpWords(raw))
            return {.value = *std::move(words), .problem = std::nullopt};
    }
    if (spec.field.kind == ParamKind::Flag)
        return interpretFlag(spec, raw);
    if (raw.is_null() && (spec.isNullable() || spec.field.kind != ParamKind::Choice))
        return spec.isNullable() ? Interpretation{.value = Value(nullptr), .problem = std::nullopt}
                                 : wrongType(spec, raw);
    switch (spec.field.kind) {
    case ParamKind::Flag:
    case ParamKind::Integer:
    case ParamKind::Real:
        return interpretNumber(spec, raw);
    case ParamKind::Text: {
        const auto text = scalarText(raw);
        return text ? plainText(spec, *text) : wrongType(spec, raw);
    }
    case ParamKind::Choice:
        return interpretChoice(spec, raw);
    case ParamKind::List:
        return interpretList(spec, raw);
    case ParamKind::Mapping:
        return interpretMapping(spec, raw);
    }
    return wrongType(spec, raw);
}

Interpretation interpretWord(const ParamSpec &spec, std::string_view word)
{
    switch (spec.field.kind) {
    case ParamKind::Flag: {
        const auto value = boolWord(word);
        return value ? Interpretation{.value = *value, .problem = std::nullopt} : usage(spec, word);
    }
    case ParamKind::Integer: {
        const auto value = parseInteger(word);
        return value ? inRange(spec, *value) : usage(spec, word);
    }
    case ParamKind::Real: {
        const auto value = parseNumber(word);
        return value ? inRange(spec, *value) : usage(spec, word);
    }
    case ParamKind::Choice: {
        if (spec.key == "include_num_input_tokens_seen") {
            const auto value = boolWord(word);
            return value ? Interpretation{.value = *value ? "all" : "no", .problem = std::nullopt} : usage(spec, word);
        }
        const auto known = [word](const Choice &choice) { return choice.value == word; };
        if (std::none_of(spec.choices.begin(), spec.choices.end(), known))
            return usage(spec, word);
        return {.value = std::string(word), .problem = std::nullopt};
    }
    case ParamKind::Text:
    case ParamKind::List:
        return plainText(spec, std::string(word));
    case ParamKind::Mapping:
        return interpretMapping(spec, std::string(word));
    }
    return usage(spec, word);
}

} // namespace luthier
