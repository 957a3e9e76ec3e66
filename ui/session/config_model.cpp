// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/config_model.h"

#include "config/board/linkage.h"
#include "config/config_value.h"
#include "data/config_checks.h"

#include <algorithm>

namespace luthier
{

namespace
{

constexpr std::size_t kMaximumUndo = 200;
constexpr qint64 kOneEditMilliseconds = 1500;

bool isSame(const Value *a, const Value *b)
{
    return (a == nullptr && b == nullptr) || (a != nullptr && b != nullptr && a->type() == b->type() && *a == *b);
}

bool differs(const ConfigDocument &a, const ConfigDocument &b, const ParamSpec &spec)
{
    return a.originOf(spec.key) != b.originOf(spec.key) || !isSame(a.rawOf(spec.key), b.rawOf(spec.key))
        || valueOf(a.config(), spec) != valueOf(b.config(), spec);
}

bool isShownOtherwise(const TrainConfig &a, const TrainConfig &b, const ParamSpec &spec)
{
    return isVisible(spec, a) != isVisible(spec, b) || isEnabled(spec, a) != isEnabled(spec, b);
}

bool isSame(const Problem &a, const Problem &b)
{
    return a.severity == b.severity && a.ruleId == b.ruleId && a.keys == b.keys && a.where == b.where
        && a.message.toString() == b.message.toString() && a.fixes.size() == b.fixes.size();
}

bool isSame(const std::vector<Problem> &a, const std::vector<Problem> &b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
        [](const Problem &left, const Problem &right) { return isSame(left, right); });
}

/// @p key in @p document as it stands in @p from.
void copySetting(ConfigDocument &document, const ConfigDocument &from, std::string_view key)
{
    document.reset(key);
    if (const Value *raw = from.rawOf(key))
        document.give(key, *raw, from.originOf(key), from.whereOf(key));
}

void give(ConfigDocument &document, const std::vector<Change> &changes)
{
    for (const Change &change : changes) {
        if (change.value.is_null())
            document.reset(change.key);
        else
            document.give(change.key, change.value, Origin::Form);
    }
}

} // namespace

ConfigModel::ConfigModel(QObject *parent)
    : QObject(parent)
{
    open({}, {});
}

void ConfigModel::open(ConfigDocument document, ConfigDocument baseline)
{
    m_baseline = std::move(baseline);
    m_undo.clear();
    m_redo.clear();
    m_mergeKey.clear();
    become(std::move(document));
    Q_EMIT undoChanged();
}

void ConfigModel::become(ConfigDocument document)
{
    QList<const ParamSpec *> settings;
    for (const ParamSpec &spec : paramTable()) {
        if (differs(m_now, document, spec) || isShownOtherwise(m_now.config(), document.config(), spec))
            settings.append(&spec);
    }
    m_now = std::move(document);
    std::vector<Problem> problems = checkConfig(m_now);
    std::vector<Problem> unsupported = unsupportedSettings(m_now);
    const bool otherProblems = !isSame(problems, m_problems) || !isSame(unsupported, m_unsupported);
    m_problems = std::move(problems);
    m_unsupported = std::move(unsupported);
    if (!settings.isEmpty())
        Q_EMIT changed(settings);
    if (otherProblems)
        Q_EMIT problemsChanged();
}

void ConfigModel::commit(ConfigDocument document, std::string_view mergeKey)
{
    const bool isSameEdit = !mergeKey.empty() && mergeKey == m_mergeKey && !m_undo.empty() && m_sinceEdit.isValid()
        && m_sinceEdit.elapsed() < kOneEditMilliseconds;
    if (!isSameEdit)
        m_undo.push_back(m_now);
    if (m_undo.size() > kMaximumUndo)
        m_undo.erase(m_undo.begin());
    m_redo.clear();
    m_mergeKey = mergeKey;
    m_sinceEdit.start();
    become(std::move(document));
    Q_EMIT undoChanged();
}

void ConfigModel::setValue(std::string_view key, const Value &value)
{
    const Value *raw = m_now.rawOf(key);
    if (isSame(raw, &value))
        return;
    ConfigDocument document = m_now;
    document.give(key, value, Origin::Form);
    give(document, linkedChanges(m_now, key, value));
    commit(std::move(document), key);
}

void ConfigModel::apply(const std::vector<Change> &changes)
{
    ConfigDocument document = m_now;
    give(document, changes);
    commit(std::move(document), {});
}

void ConfigModel::merge(const ConfigDocument &given)
{
    ConfigDocument document = m_now;
    for (const ParamSpec *spec : given.given())
        document.give(spec->key, *given.rawOf(spec->key), Origin::Form, given.whereOf(spec->key));
    commit(std::move(document), {});
}

void ConfigModel::reset(std::string_view key)
{
    ConfigDocument document = m_now;
    copySetting(document, m_baseline, key);
    commit(std::move(document), {});
}

void ConfigModel::resetAll()
{
    commit(m_baseline, {});
}

bool ConfigModel::isChanged(std::string_view key) const
{
    const ParamSpec *spec = findParam(key);
    if (spec == nullptr)
        return false;
    if (valueOf(m_now.config(), *spec) != valueOf(m_baseline.config(), *spec))
        return true;
    // The same value, unless what was typed cannot be used.
    const auto isUnusable = [&](const ConfigDocument &document) {
        const std::vector<Problem> problems = document.problems();
        return std::any_of(problems.begin(), problems.end(), [&](const Problem &problem) {
            return problem.severity == Severity::Error && !problem.keys.empty() && problem.keys.front() == key;
        });
    };
    return isUnusable(m_now) && !isUnusable(m_baseline);
}

std::vector<const ParamSpec *> ConfigModel::changedSettings() const
{
    std::vector<const ParamSpec *> settings;
    for (const ParamSpec &spec : paramTable()) {
        if (isChanged(spec.key))
            settings.push_back(&spec);
    }
    return settings;
}

void ConfigModel::setLastRun(std::optional<ConfigDocument> document)
{
    m_lastRun = std::move(document);
    Q_EMIT lastRunChanged();
}

std::vector<const ParamSpec *> ConfigModel::changedSinceLastRun() const
{
    std::vector<const ParamSpec *> settings;
    for (const ParamSpec &spec : paramTable()) {
        if (m_lastRun && valueOf(m_now.config(), spec) != valueOf(m_lastRun->config(), spec))
            settings.push_back(&spec);
    }
    return settings;
}

Value ConfigModel::shownValue(const ParamSpec &spec) const
{
    const Value *raw = m_now.rawOf(spec.key);
    return raw != nullptr && !interpretValue(spec, *raw).value ? *raw : valueOf(config(), spec);
}

Value ConfigModel::baselineOf(const ParamSpec &spec) const
{
    return valueOf(m_baseline.config(), spec);
}

std::vector<Problem> ConfigModel::problemsOf(std::string_view key) const
{
    std::vector<Problem> found;
    for (const std::vector<Problem> *all : {&m_problems, &m_unsupported, &m_findings}) {
        for (const Problem &problem : *all) {
            if (!problem.keys.empty() && problem.keys.front() == key)
                found.push_back(problem);
        }
    }
    return found;
}

std::vector<Problem> ConfigModel::obstacles() const
{
    std::vector<Problem> found;
    for (const std::vector<Problem> *all : {&m_problems, &m_unsupported}) {
        std::copy_if(all->begin(), all->end(), std::back_inserter(found),
            [](const Problem &problem) { return problem.severity == Severity::Error; });
    }
    return found;
}

void ConfigModel::setFindings(std::vector<Problem> findings)
{
    if (isSame(findings, m_findings))
        return;
    m_findings = std::move(findings);
    Q_EMIT problemsChanged();
}

std::vector<Problem> ConfigModel::unknown() const
{
    std::vector<Problem> found;
    std::copy_if(m_problems.begin(), m_problems.end(), std::back_inserter(found),
        [](const Problem &problem) { return problem.keys.empty() || findParam(problem.keys.front()) == nullptr; });
    return found;
}

void ConfigModel::forgetUnknown()
{
    ConfigDocument document;
    for (const ParamSpec *spec : m_now.given())
        document.give(spec->key, *m_now.rawOf(spec->key), m_now.originOf(spec->key), m_now.whereOf(spec->key));
    commit(std::move(document), {});
}

void ConfigModel::undo()
{
    if (m_undo.empty())
        return;
    m_redo.push_back(m_now);
    ConfigDocument document = std::move(m_undo.back());
    m_undo.pop_back();
    m_mergeKey.clear();
    become(std::move(document));
    Q_EMIT undoChanged();
}

void ConfigModel::redo()
{
    if (m_redo.empty())
        return;
    m_undo.push_back(m_now);
    ConfigDocument document = std::move(m_redo.back());
    m_redo.pop_back();
    m_mergeKey.clear();
    become(std::move(document));
    Q_EMIT undoChanged();
}

} // namespace luthier
