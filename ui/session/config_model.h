// SPDX-License-Identifier: GPL-3.0-or-later
// The configuration that the form edits: values with their origin, what is wrong with them, undo, and what differs from
// the values the form began with.
#pragma once

#include "config/config_document.h"
#include "config/rules.h"

#include <QElapsedTimer>
#include <QList>
#include <QObject>

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace luthier
{

class ConfigModel : public QObject
{
    Q_OBJECT

public:
    explicit ConfigModel(QObject *parent = nullptr);

    const ConfigDocument &document() const { return m_now; }
    const TrainConfig &config() const { return m_now.config(); }

    /// A new document. Changes are counted from @p baseline; nothing to undo is left.
    void open(ConfigDocument document, ConfigDocument baseline);

    /// As typed or chosen. Edits of one setting in quick succession are undone together.
    void setValue(std::string_view key, const Value &value);
    /// The changes of a fix or of a suggestion, undone together; null resets a setting to its default.
    void apply(const std::vector<Change> &changes);
    /// Everything that @p document gives, on top of what stands; undone together.
    void merge(const ConfigDocument &document);
    /// Back to what the form began with.
    void reset(std::string_view key);
    void resetAll();

    bool isChanged(std::string_view key) const;
    std::vector<const ParamSpec *> changedSettings() const;
    /// The form with which the last run was started; kept between sessions by FormStore.
    const std::optional<ConfigDocument> &lastRun() const { return m_lastRun; }
    void setLastRun(std::optional<ConfigDocument> document);
    /// Settings whose value is another than in the last run; none before the first.
    std::vector<const ParamSpec *> changedSinceLastRun() const;
    /// What stands in the field: the value in force, or what was typed when that cannot be used.
    Value shownValue(const ParamSpec &spec) const;
    /// The value that reset() brings back.
    Value baselineOf(const ParamSpec &spec) const;

    /// LLaMA-Factory's rules and ours, worst first.
    const std::vector<Problem> &problems() const { return m_problems; }
    /// Settings our engine would refuse, each with its reason.
    const std::vector<Problem> &unsupported() const { return m_unsupported; }
    /// What looking at the files found: shown at its setting, no obstacle by itself.
    void setFindings(std::vector<Problem> findings);
    /// Problems of settings that do not exist: what a file or command held beside.
    std::vector<Problem> unknown() const;
    /// Goes on without them.
    void forgetUnknown();
    /// All kinds that name @p key first.
    std::vector<Problem> problemsOf(std::string_view key) const;
    /// What stops Start: errors, then settings for export only.
    std::vector<Problem> obstacles() const;

    bool canUndo() const { return !m_undo.empty(); }
    bool canRedo() const { return !m_redo.empty(); }
    void undo();
    void redo();

Q_SIGNALS:
    /// Settings whose value, spelling, origin or visibility is another one now.
    void changed(const QList<const luthier::ParamSpec *> &settings);
    /// After changed(), when the messages are others now.
    void problemsChanged();
    void undoChanged();
    void lastRunChanged();

private:
    void become(ConfigDocument document);
    void commit(ConfigDocument document, std::string_view mergeKey);

    ConfigDocument m_now;
    ConfigDocument m_baseline;
    std::optional<ConfigDocument> m_lastRun;
    std::vector<ConfigDocument> m_undo;
    std::vector<ConfigDocument> m_redo;
    std::string m_mergeKey; ///< The setting that the last step edited.
    QElapsedTimer m_sinceEdit;
    std::vector<Problem> m_problems;
    std::vector<Problem> m_unsupported;
    std::vector<Problem> m_findings;
};

} // namespace luthier
