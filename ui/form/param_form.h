// SPDX-License-Identifier: GPL-3.0-or-later
// The form: every setting of the table as a row, in LLaMA Board's groups. Rows are made when they are first seen.
#pragma once

#include "config/param_table.h"

#include <QHash>
#include <QScrollArea>

#include <functional>
#include <map>
#include <set>

class QLabel;
class QVBoxLayout;

namespace luthier
{

class ConfigModel;
class Dialogs;
class FlowLayout;
class GroupCard;
class LinkButton;
class ParamRow;

class ParamForm : public QScrollArea
{
    Q_OBJECT

public:
    ParamForm(ConfigModel &model, Dialogs &dialogs, QWidget *parent = nullptr);

    /// Basic shows the settings of that level, and groups that were opened by hand.
    void setLevel(Level level);
    /// Only what fits @p query, best first; empty: everything again.
    void setSearch(const QString &query);
    /// Only what differs from the beginning.
    void setChangedOnly(bool changedOnly);

    /// The row of a setting that is on the form, made if it is not there yet; null for others.
    ParamRow *row(std::string_view key);
    /// The row if it has been made.
    ParamRow *findRow(std::string_view key) const;
    /// Brings a setting into view, wherever it is, and gives it the keyboard.
    void reveal(std::string_view key);
    /// The first search result, or nothing.
    const ParamSpec *firstResult() const;
    /// The setting that has the keyboard.
    const ParamSpec *focusedSetting() const;

    /// The line beside the title of @p group.
    void setConsequence(Group group, const QString &text);
    /// What stands beside the field of @p key instead of its unit.
    void setNote(std::string_view key, const QString &text);
    bool isOpen(Group group) const { return m_open.count(group) > 0; }
    void setOpen(Group group, bool open);

Q_SIGNALS:
    void helpRequested(const luthier::ParamSpec *spec);
    /// Search found something else, or nothing.
    void resultsChanged();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();
    QList<ParamRow *> rowsOf(Group group);
    QList<ParamRow *> listedRows();
    bool belongs(const ParamSpec &spec) const;
    GroupCard *card(Group group);
    void refreshTitles();
    void chainFocus();
    ParamRow *focusedRow() const;
    void bringIntoView(ParamRow &wanted);
    void settle();
    /// The field that is being edited stays where it is while rows and messages come and go above it.
    void keepInPlace(const std::function<void()> &change);
    void retranslate();

    ConfigModel &m_model;
    Dialogs &m_dialogs;
    Level m_level = Level::Basic;
    QString m_search;
    bool m_changedOnly = false;
    std::vector<Group> m_groups; ///< In the order of the form.
    std::set<Group> m_basicGroups;
    std::set<Group> m_open;
    std::set<std::string_view> m_revealed; ///< Shown though the level would hide them.
    std::map<Group, GroupCard *> m_cards;
    std::map<std::string_view, ParamRow *> m_rows;
    std::map<Group, QString> m_consequences;
    std::map<std::string_view, QString> m_notes;
    GroupCard *m_list = nullptr; ///< Search results, changed settings.
    QLabel *m_nothing = nullptr;
    QWidget *m_titles = nullptr; ///< Closed groups as a row of titles.
    FlowLayout *m_titleFlow = nullptr;
    std::map<Group, LinkButton *> m_titleButtons;
    QVBoxLayout *m_column = nullptr;
    std::vector<const ParamSpec *> m_results;
};

} // namespace luthier
