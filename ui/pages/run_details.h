// SPDX-License-Identifier: GPL-3.0-or-later
// One run, beside its curve: what it is, what can be done with it, its tags and notes, and in which settings the
// compared runs differ.
#pragma once

#include "session/run_diff.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QScrollArea;

namespace luthier
{

class ElidedLabel;
class FlowLayout;
class MessageLine;
class Workspace;
struct RunRecord;

enum class RunAction {
    OpenInForm,
    Resume,
    ResumeFrom,
    Repeat,
    MoveUp,
    MoveDown,
    Rename,
    OpenFolder,
    Forget,
    Delete,
    Count
};

class RunDetails : public QWidget
{
    Q_OBJECT

public:
    explicit RunDetails(Workspace &workspace, QWidget *parent = nullptr);
    /// Writes what was typed last.
    ~RunDetails() override;

    /// Empty: none.
    void setRun(const QString &id);
    const QString &run() const { return m_id; }
    /// Whether @p action applies to it at all, and why it cannot be done now.
    bool applies(RunAction action) const;
    QString whyNot(RunAction action) const;
    static QString actionText(RunAction action, bool isQueued);
    /// Steps at which it has saved a checkpoint that it can go on from.
    const QList<qint64> &checkpoints() const { return m_checkpoints; }

    /// The runs to tell apart; fewer than two: none.
    void setCompared(const QStringList &ids);
    /// Its record changed.
    void refresh();
    void editNotes();
    void editTags();
    void flush();
    void retranslate();

Q_SIGNALS:
    void actionRequested(luthier::RunAction action);
    void failed(const QString &what);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    QWidget *makeButtons();
    void refreshButtons();
    void refreshFacts(const RunRecord &run);
    void refreshDifferences();
    /// The table as high as its lines are in the width there is.
    void fitTable();
    void saveTags();

    Workspace &m_workspace;
    QString m_id;
    bool m_hasSettings = false;
    QString m_why; ///< Why it cannot be resumed.
    QList<qint64> m_checkpoints;
    QStringList m_compared;
    QLabel *m_title = nullptr;
    QLabel *m_facts = nullptr;
    ElidedLabel *m_folder = nullptr;
    MessageLine *m_message = nullptr;
    QWidget *m_actions = nullptr;
    QList<QPushButton *> m_buttons;
    QLabel *m_tagsLabel = nullptr;
    QLineEdit *m_tags = nullptr;
    QLabel *m_notesLabel = nullptr;
    QPlainTextEdit *m_notes = nullptr;
    bool m_notesChanged = false;
    QTimer m_saving;
    QLabel *m_differ = nullptr;
    QLabel *m_table = nullptr;
    QScrollArea *m_tableArea = nullptr; ///< Eight runs stand beside each other.
    QLabel *m_without = nullptr;
};

} // namespace luthier
