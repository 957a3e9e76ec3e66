// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/rules.h"

#include "config/rules/rule_list.h"

#include <algorithm>
#include <array>

namespace luthier
{

namespace
{

std::array<std::span<const Rule>, 8> ruleGroups()
{
    return {modelRules(), dataRules(), trainerRules(), methodRules(), launchRules(), adapterRules(), warningRules(),
        adviceRules()};
}

bool appliesTo(const Rule &rule, CommandScope scope)
{
    return rule.scope == RuleScope::Both || (rule.scope == RuleScope::Train) == (scope == CommandScope::Train);
}

Fix labelled(std::vector<Change> changes)
{
    const Change &first = changes.front();
    Text label;
    if (changes.size() > 1)
        label = LUTHIER_TEXT("Rules", "Change %1 and %2").arg(first.key).arg(changes[1].key);
    else if (first.value.is_null())
        label = LUTHIER_TEXT("Rules", "Clear %1").arg(first.key);
    else if (first.value == Value(false))
        label = LUTHIER_TEXT("Rules", "Turn off %1").arg(first.key);
    else if (first.value == Value(true))
        label = LUTHIER_TEXT("Rules", "Turn on %1").arg(first.key);
    else
        label = LUTHIER_TEXT("Rules", "Set %1 to %2")
                    .arg(first.key)
                    .arg(first.value.is_string() ? first.value.get<std::string>() : pythonJson(first.value));
    return {std::move(label), std::move(changes)};
}

Problem found(const Rule &rule, const RuleContext &context)
{
    Problem problem{.severity = rule.severity,
        .ruleId = std::string(rule.id),
        .keys = {rule.keys.begin(), rule.keys.end()},
        .message = rule.fill != nullptr ? rule.fill(rule.message, context) : rule.message};
    if (rule.foundKeys != nullptr)
        problem.keys = rule.foundKeys(context);
    if (rule.madeFixes != nullptr) {
        for (std::vector<Change> &changes : rule.madeFixes(context))
            problem.fixes.push_back(labelled(std::move(changes)));
    }
    for (const std::vector<Change> &changes : rule.fixes)
        problem.fixes.push_back(labelled(changes));
    for (const std::string &key : problem.keys) {
        problem.where = context.document.whereOf(key);
        if (!problem.where.empty())
            break;
    }
    return problem;
}

/// One message for one fault: a quoted number that is refused needs no word that it was read, and a value that a rule
/// refuses needs no word about its range.
void dropRepeated(std::vector<Problem> &problems)
{
    const auto isRefused = [&problems](const std::string &key) {
        return std::any_of(problems.begin(), problems.end(), [&key](const Problem &other) {
            return other.severity == Severity::Error && other.ruleId != "value_range"
                && std::find(other.keys.begin(), other.keys.end(), key) != other.keys.end();
        });
    };
    std::vector<Problem> kept;
    for (const Problem &problem : problems) {
        const bool mayRepeat = problem.ruleId == "quoted_value" || problem.ruleId == "value_range";
        if (!mayRepeat || !isRefused(problem.keys.front()))
            kept.push_back(problem);
    }
    problems = std::move(kept);
}

Problem exportOnly(const ParamSpec &spec, const Text &reason, const ConfigDocument &document)
{
    return {.severity = Severity::Error,
        .ruleId = "export_only",
        .keys = {std::string(spec.key)},
        .message = reason,
        .fixes = {{LUTHIER_TEXT("Rules", "Reset %1").arg(spec.key), {{std::string(spec.key), nullptr}}}},
        .where = document.whereOf(spec.key)};
}

/// The bits that our engine quantises to; other numbers are for export only.
constexpr std::int64_t kEngineBits = 4;

/// The first part of @p value that is a choice our engine does not take.
const Choice *unsupportedChoice(const ParamSpec &spec, const Value &value)
{
    if (!value.is_string())
        return nullptr;
    for (const std::string &part : spec.field.kind == ParamKind::List ? splitList(value.get<std::string>())
                                                                      : std::vector{value.get<std::string>()}) {
        for (const Choice &choice : spec.choices) {
            if (choice.value == part && choice.support == Support::ExportOnly)
                return &choice;
        }
    }
    return nullptr;
}

} // namespace

std::string rawText(const RuleContext &context, std::string_view key)
{
    const Value *raw = context.document.rawOf(key);
    return raw != nullptr && raw->is_string() ? raw->get<std::string>() : std::string();
}

std::vector<Problem> validate(const ConfigDocument &document, const Environment &environment)
{
    std::vector<Problem> problems = document.problems();
    const RuleContext context{.document = document, .environment = environment};
    for (const std::span<const Rule> rules : ruleGroups()) {
        for (const Rule &rule : rules) {
            if (appliesTo(rule, environment.scope) && rule.isBroken(context))
                problems.push_back(found(rule, context));
        }
    }
    dropRepeated(problems);
    std::stable_sort(
        problems.begin(), problems.end(), [](const Problem &a, const Problem &b) { return a.severity < b.severity; });
    return problems;
}

std::vector<Problem> unsupportedSettings(const ConfigDocument &document)
{
    std::vector<Problem> problems;
    const TrainConfig &config = document.config();
    for (const ParamSpec &spec : paramTable()) {
        if (!isVisible(spec, config) || hasDefault(config, spec))
            continue;
        if (spec.key == "quantization_bit" && config.model.quantizationBit != kEngineBits)
            problems.push_back(exportOnly(spec, spec.supportNote, document));
        if (spec.support == Support::ExportOnly)
            problems.push_back(exportOnly(spec, spec.supportNote, document));
        else if (const Choice *choice = unsupportedChoice(spec, valueOf(config, spec)))
            problems.push_back(exportOnly(spec, choice->reason, document));
    }
    return problems;
}

std::vector<std::string_view> ruleIds()
{
    std::vector<std::string_view> ids;
    for (const std::span<const Rule> rules : ruleGroups()) {
        for (const Rule &rule : rules)
            ids.push_back(rule.id);
    }
    return ids;
}

} // namespace luthier
