// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/run_notes.h"

#include "run/run_folder.h"
#include "session/display.h"
#include "session/translate.h"
#include "session/workspace.h"
#include "theme/theme.h"
#include "widgets/message_line.h"

#include <QEvent>
#include <QVBoxLayout>

namespace luthier
{

RunNotes::RunNotes(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_interrupted(new MessageLine(this))
    , m_queued(new MessageLine(this))
{
    m_interrupted->setObjectName(QStringLiteral("interrupted"));
    m_queued->setObjectName(QStringLiteral("queued"));
    m_queued->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kUnit - 2);
    column->addWidget(m_interrupted);
    column->addWidget(m_queued);
    connect(m_interrupted, &MessageLine::linkActivated, this, &RunNotes::answerInterrupted);
    connect(m_queued, &MessageLine::linkActivated, this, [this](int link) {
        m_queued->hide();
        if (link == 0 && m_queued->links().size() > 1)
            m_workspace.queue().start();
        refresh();
    });
    connect(&workspace.runs(), &RunListModel::listChanged, this, &RunNotes::refresh);
    connect(&workspace.session(), &TrainSession::stateChanged, this, [this] {
        m_queued->hide();
        m_failure.clear();
        refresh();
    });
    refresh();
}

void RunNotes::refresh()
{
    const QStringList ids = m_workspace.runs().interrupted();
    m_id = ids.isEmpty() || m_workspace.session().isActive() ? QString() : ids.first();
    const RunRecord *run = m_workspace.runs().record(m_id);
    m_interrupted->setVisible(run != nullptr);
    if (run != nullptr) {
        const bool canResume = static_cast<bool>(resumeSettings(run->folder));
        QString text = run->steps > 0
            ? tr("The run \"%1\" was interrupted at step %2.").arg(fromUtf8(run->name), shownCount(run->steps))
            : tr("The run \"%1\" was interrupted before its first step.").arg(fromUtf8(run->name));
        if (!canResume)
            text += QLatin1Char(' ') + tr("It has saved no checkpoint to go on from.");
        if (!m_failure.isEmpty())
            text += QLatin1Char(' ') + m_failure;
        m_interrupted->setMessage(
            MessageKind::Warning, {}, text, {canResume ? tr("Resume") : tr("Open its settings"), tr("Dismiss")});
    }
    setVisible(run != nullptr || !m_queued->isHidden());
}

void RunNotes::answerInterrupted(int link)
{
    const QString id = m_id;
    if (link == 0) {
        const RunRecord *run = m_workspace.runs().record(id);
        const bool canResume = run != nullptr && resumeSettings(run->folder);
        const Result<void> done = canResume ? m_workspace.resume(id) : m_workspace.openRun(id);
        m_failure = done ? QString() : translated(done.error());
        if (!done || canResume) {
            refresh();
            return;
        }
    }
    if (const Result<void> done = m_workspace.runs().change(id, [](RunRecord &record) { record.isDismissed = true; });
        !done)
        m_failure = translated(done.error());
    refresh();
}

void RunNotes::sayQueued(const QString &text)
{
    const bool offersStart = m_workspace.queue().count() > 0 && !m_workspace.queue().isGoing();
    m_queued->setMessage(MessageKind::Note, {}, text,
        offersStart ? QStringList{tr("Start the queue"), tr("Got it")} : QStringList{tr("Got it")});
    m_queued->show();
    setVisible(true);
}

void RunNotes::enqueue()
{
    const QString edited = m_workspace.editedRun();
    const Result<void> done = m_workspace.enqueue();
    if (!done) {
        sayQueued(translated(done.error()));
        return;
    }
    const QStringList waiting = m_workspace.runs().queued();
    const QString id = edited.isEmpty() ? waiting.last() : edited;
    const RunRecord *run = m_workspace.runs().record(id);
    if (run == nullptr)
        return;
    sayQueued(tr("%1 waits in the queue, number %2. Its results go to %3.")
                  .arg(fromUtf8(run->name), shownCount(waiting.indexOf(id) + 1), fromUtf8(run->folder)));
}

void RunNotes::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_queued->hide();
        refresh();
    }
}

} // namespace luthier
