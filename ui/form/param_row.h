// SPDX-License-Identifier: GPL-3.0-or-later
// One setting in the form: changed mark, label, field, unit or consequence, help, and what there is to say about it.
#pragma once

#include "form/param_editor.h"

#include <QWidget>

class QAbstractButton;
class QLabel;
class QVBoxLayout;

namespace luthier
{

class ConfigModel;
class ElidedLabel;
class MessageLine;
struct Problem;

class ParamRow : public QWidget
{
    Q_OBJECT

public:
    ParamRow(const ParamSpec &spec, ConfigModel &model, QWidget *parent = nullptr);

    const ParamSpec &spec() const { return m_spec; }
    ParamEditor *editor() const { return m_editor; }
    QAbstractButton *changedMark() const { return m_changed; }
    /// Everything that the keyboard can reach, in its order.
    QList<QWidget *> focusStops() const;
    bool isWide() const { return m_isWide; }

    /// Value, mark, whether it applies, messages: all from the model.
    void refresh();
    /// What follows from the value, in place of the unit.
    void setNote(const QString &note);
    /// Marks @p words in the label; none: no mark.
    void setHighlight(const QStringList &words);
    /// The group in front of the label, for lists that mix groups.
    void setShowsGroup(bool shows);

    /// Where the messages are; placed by the card, under the line of the row.
    QWidget *messageArea() const { return m_messages; }
    bool hasMessages() const;
    /// In a two-column card, a message of the right one must say what it is about.
    void setNamesSubject(bool names);

    static int labelWidth(const QWidget *widget);

Q_SIGNALS:
    void helpRequested(const luthier::ParamSpec *spec);
    void browseRequested(luthier::ParamRow *row, luthier::PathKind kind);
    /// Messages appeared or went.
    void messagesChanged();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void retranslate();
    void refreshMessages();
    void refreshLabel();
    void refreshNote();
    void refreshDescription();
    void openMenu(const QPoint &at);
    QString fixText(const Problem &problem, std::size_t fix) const;

    const ParamSpec &m_spec;
    ConfigModel &m_model;
    bool m_isWide = false;
    QAbstractButton *m_changed = nullptr;
    QLabel *m_label = nullptr;
    ParamEditor *m_editor = nullptr;
    ElidedLabel *m_note = nullptr;
    ElidedLabel *m_badge = nullptr;
    QAbstractButton *m_help = nullptr;
    QWidget *m_messages = nullptr;
    QVBoxLayout *m_messageLayout = nullptr;
    std::vector<MessageLine *> m_lines;
    std::vector<Problem> m_shown; ///< What the lines say.
    QString m_noteText;
    QStringList m_highlight;
    bool m_showsGroup = false;
    bool m_namesSubject = false;
};

} // namespace luthier
