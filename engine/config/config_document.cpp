// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/config_document.h"

#include "base/numbers.h"

#include <algorithm>
#include <cmath>

namespace luthier
{

ConfigDocument ConfigDocument::fromConfig(const TrainConfig &config, Origin origin)
{
    ConfigDocument document;
    document.m_config = config;
    for (const ParamSpec &spec : paramTable()) {
        if (!hasDefault(config, spec))
            document.m_entries[std::string(spec.key)] = {
                .origin = origin, .where = {}, .raw = valueOf(config, spec), .isUsed = true, .problems = {}};
    }
    return document;
}

void ConfigDocument::take(const ParamSpec &spec, Value raw, Interpretation read, Origin origin, std::string where)
{
    if (originOf(spec.key) > origin)
        return;
    Entry entry{.origin = origin, .where = std::move(where), .raw = std::move(raw), .isUsed = false, .problems = {}};
    if (read.value)
        entry.isUsed = setValue(m_config, spec, *read.value);
    if (read.problem) {
        read.problem->where = entry.where;
        entry.problems.push_back(*std::move(read.problem));
    }
    Entry &place = m_entries[std::string(spec.key)];
    // Of a flag that is given twice the last one counts, but a wrong word before it stays wrong.
    if (place.origin == Origin::CommandLine && origin == Origin::CommandLine)
        entry.problems.insert(entry.problems.begin(), place.problems.begin(), place.problems.end());
    place = std::move(entry);
}

void ConfigDocument::give(std::string_view key, const Value &raw, Origin origin, std::string where)
{
    const ParamSpec *spec = findParam(key);
    if (spec == nullptr) {
        addProblem(unknownKey(key, std::move(where)));
        return;
    }
    take(*spec, raw, interpretValue(*spec, raw), origin, std::move(where));
}

void ConfigDocument::giveWord(const ParamSpec &spec, std::string_view word, std::string where)
{
    Interpretation read = interpretWord(spec, word);
    // The typed value is what rules that look at the raw value must see: a word is text only by its nature.
    Value raw = read.value ? *read.value : Value(std::string(word));
    if (raw.is_number_float()) {
        if (const auto whole = parseInteger(word))
            raw = *whole;
    }
    take(spec, std::move(raw), std::move(read), Origin::CommandLine, std::move(where));
}

void ConfigDocument::reset(std::string_view key)
{
    const ParamSpec *spec = findParam(key);
    if (spec == nullptr)
        return;
    setValue(m_config, *spec, defaultOf(*spec));
    m_entries.erase(std::string(key));
}

void ConfigDocument::layer(const ConfigDocument &over)
{
    for (const auto &[key, entry] : over.m_entries) {
        if (originOf(key) > entry.origin)
            continue;
        const ParamSpec *spec = findParam(key);
        if (spec != nullptr && entry.isUsed)
            setValue(m_config, *spec, valueOf(over.m_config, *spec));
        m_entries[key] = entry;
    }
    m_unplaced.insert(m_unplaced.end(), over.m_unplaced.begin(), over.m_unplaced.end());
}

Origin ConfigDocument::originOf(std::string_view key) const
{
    const auto found = m_entries.find(key);
    return found == m_entries.end() ? Origin::Default : found->second.origin;
}

std::string ConfigDocument::whereOf(std::string_view key) const
{
    const auto found = m_entries.find(key);
    return found == m_entries.end() ? std::string() : found->second.where;
}

const Value *ConfigDocument::rawOf(std::string_view key) const
{
    const auto found = m_entries.find(key);
    return found == m_entries.end() ? nullptr : &found->second.raw;
}

Value ConfigDocument::spelledValueOf(const ParamSpec &spec) const
{
    Value value = valueOf(m_config, spec);
    if (!value.is_number_float())
        return value;
    const double number = value.get<double>();
    const Value *raw = rawOf(spec.key);
    const bool isWrittenWhole = raw != nullptr && raw->is_number_integer();
    constexpr double kLargestExact = 9007199254740992.0;
    if (number != std::floor(number) || std::abs(number) > kLargestExact
        || !(isWrittenWhole || spec.style == NumberStyle::Plain))
        return value;
    return static_cast<std::int64_t>(number);
}

std::vector<const ParamSpec *> ConfigDocument::given() const
{
    std::vector<const ParamSpec *> specs;
    for (const auto &[key, entry] : m_entries) {
        if (entry.origin != Origin::Default)
            specs.push_back(findParam(key));
    }
    std::sort(specs.begin(), specs.end()); // the table is one array
    return specs;
}

std::vector<Problem> ConfigDocument::problems() const
{
    std::map<const ParamSpec *, const std::vector<Problem> *> placed;
    for (const auto &[key, entry] : m_entries) {
        if (!entry.problems.empty())
            placed[findParam(key)] = &entry.problems;
    }
    std::vector<Problem> all = m_unplaced;
    for (const auto &[spec, problems] : placed)
        all.insert(all.end(), problems->begin(), problems->end());
    return all;
}

Problem unknownKey(std::string_view key, std::string where)
{
    const std::string_view nearest = nearestKey(key);
    Problem problem{.severity = Severity::Error,
        .ruleId = "unknown_key",
        .keys = {std::string(key)},
        .message = LUTHIER_TEXT("Errors", "There is no setting %1.").arg(key),
        .where = std::move(where)};
    if (!nearest.empty())
        problem.message = LUTHIER_TEXT("Errors", "There is no setting %1. Did you mean %2?").arg(key).arg(nearest);
    return problem;
}

} // namespace luthier
