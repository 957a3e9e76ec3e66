// SPDX-License-Identifier: GPL-3.0-or-later
// What the Train page says about other runs: one that was interrupted and can go on, and the one just put into the
// queue.
#pragma once

#include <QWidget>

namespace luthier
{

class MessageLine;
class Workspace;

class RunNotes : public QWidget
{
    Q_OBJECT

public:
    explicit RunNotes(Workspace &workspace, QWidget *parent = nullptr);

    /// Puts the form's run into the queue and says where it stands.
    void enqueue();

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void answerInterrupted(int link);
    void sayQueued(const QString &text);

    Workspace &m_workspace;
    MessageLine *m_interrupted = nullptr;
    QString m_id; ///< The run that the line is about.
    QString m_failure; ///< Why it did not go on.
    MessageLine *m_queued = nullptr;
};

} // namespace luthier
