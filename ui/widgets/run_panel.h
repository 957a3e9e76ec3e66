// SPDX-License-Identifier: GPL-3.0-or-later
// How a run is getting on: phase, step, speed, time left; at its end the result, or what went wrong.
#pragma once

#include "session/train_session.h"

#include <QWidget>

class QLabel;
class QProgressBar;

namespace luthier
{

class ElidedLabel;
class LinkButton;
class MessageLine;

class RunPanel : public QWidget
{
    Q_OBJECT

public:
    explicit RunPanel(TrainSession &session, QWidget *parent = nullptr);

    /// As the panel puts it now: "Step 5 of 20".
    QString headline() const;
    const std::optional<RunFinished> &result() const { return m_finished; }

    /// What the next run would change; empty: nothing, or there was none before.
    void setChanges(const QString &changes);

Q_SIGNALS:
    /// The folder of the finished run was asked for.
    void folderRequested(const QString &path);
    /// A run that is paused or held is to go on.
    void continueRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void showProgress();
    void showResult(const RunFinished &finished);
    void refreshPause();
    /// The run waits to be told whether it goes on.
    bool asks() const;
    void showMore();
    QString speedText() const;

    TrainSession &m_session;
    QLabel *m_headline = nullptr;
    ElidedLabel *m_detail = nullptr;
    QProgressBar *m_bar = nullptr;
    LinkButton *m_pause = nullptr; ///< And to go on.
    LinkButton *m_more = nullptr; ///< What a run can be asked for while it goes on.
    LinkButton *m_folder = nullptr;
    MessageLine *m_error = nullptr;
    ElidedLabel *m_changes = nullptr;
    PhaseProgress m_phase;
    std::optional<RunStarted> m_started;
    QList<StepDone> m_recent; ///< The last few, for speed and time left.
    std::optional<RunFinished> m_finished;
};

} // namespace luthier
