// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/run_panel.h"

#include "session/display.h"
#include "session/translate.h"
#include "theme/theme.h"
#include "widgets/elided_label.h"
#include "widgets/message_line.h"
#include "widgets/small_buttons.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QProgressBar>

#include <algorithm>

namespace luthier
{

namespace
{

constexpr qsizetype kRecent = 50;

} // namespace

RunPanel::RunPanel(TrainSession &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_headline(new QLabel(this))
    , m_detail(new ElidedLabel(this))
    , m_bar(new QProgressBar(this))
    , m_pause(new LinkButton(this))
    , m_more(new LinkButton(this))
    , m_folder(new LinkButton(this))
    , m_error(new MessageLine(this))
    , m_changes(new ElidedLabel(this))
{
    setObjectName(QStringLiteral("run_panel"));
    m_headline->setObjectName(QStringLiteral("run_headline"));
    m_detail->setObjectName(QStringLiteral("run_detail"));
    m_pause->setObjectName(QStringLiteral("pause"));
    m_more->setObjectName(QStringLiteral("run_more"));
    m_more->setHasMenu(true);
    m_folder->setObjectName(QStringLiteral("open_folder"));
    m_error->setObjectName(QStringLiteral("run_error"));
    m_changes->setObjectName(QStringLiteral("run_changes"));
    m_changes->setForegroundRole(QPalette::Dark);
    QFont bold = font();
    bold.setBold(true);
    m_headline->setFont(bold);
    m_headline->setTextFormat(Qt::PlainText);
    m_detail->setForegroundRole(QPalette::Dark);
    m_detail->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(kUnit);
    auto *head = new QHBoxLayout;
    head->setSpacing(2 * kUnit);
    head->addWidget(m_headline);
    head->addWidget(m_detail, 1);
    auto *progress = new QHBoxLayout;
    progress->setSpacing(kUnit);
    progress->addWidget(m_bar, 1);
    progress->addWidget(m_pause);
    progress->addWidget(m_more);
    progress->addWidget(m_folder);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(14, 4, 14, 6);
    column->setSpacing(6);
    column->addLayout(head);
    column->addLayout(progress);
    column->addWidget(m_error);
    column->addWidget(m_changes);

    connect(&m_session, &TrainSession::stateChanged, this, [this](TrainSession::State state) {
        if (state == TrainSession::State::Running && m_finished) {
            m_finished.reset();
            m_started.reset();
            m_recent.clear();
            m_phase = {};
        }
        refresh();
    });
    connect(&m_session, &TrainSession::phaseChanged, this, [this](const PhaseProgress &phase) {
        m_phase = phase;
        refresh();
    });
    connect(&m_session, &TrainSession::runStarted, this, [this](const RunStarted &started) {
        m_started = started;
        refresh();
    });
    connect(&m_session, &TrainSession::stepsDone, this, [this](const QList<StepDone> &steps) {
        m_recent += steps;
        if (m_recent.size() > kRecent)
            m_recent = m_recent.mid(m_recent.size() - kRecent);
        refresh();
    });
    connect(&m_session, &TrainSession::finished, this, [this](const RunFinished &finished) {
        m_finished = finished;
        refresh();
    });
    connect(&m_session, &TrainSession::held, this, &RunPanel::refresh);
    connect(m_pause, &LinkButton::clicked, this, [this] {
        if (m_session.state() == TrainSession::State::Running)
            m_session.requestStop(StopWish::Pause);
        else
            Q_EMIT continueRequested();
    });
    connect(m_more, &LinkButton::clicked, this, &RunPanel::showMore);
    connect(m_folder, &LinkButton::clicked, this, [this] {
        if (m_finished && m_finished->result)
            Q_EMIT folderRequested(fromUtf8(m_finished->result->outputDir));
    });
    refresh();
}

void RunPanel::setChanges(const QString &changes)
{
    m_changes->setText(changes);
    refresh();
}

QString RunPanel::headline() const
{
    return m_headline->text();
}

QString RunPanel::speedText() const
{
    if (m_recent.isEmpty())
        return {};
    // The middle of the last steps: one slow step says nothing about the speed.
    std::vector<double> speeds;
    for (const StepDone &step : m_recent)
        speeds.push_back(step.tokensPerSecond);
    const auto middle = speeds.begin() + static_cast<std::ptrdiff_t>(speeds.size() / 2);
    std::nth_element(speeds.begin(), middle, speeds.end());
    QString text = tr("%1 tok/s").arg(shownCount(static_cast<qint64>(std::max(0.0, *middle) + 0.5)));
    if (m_session.state() == TrainSession::State::Running && m_recent.last().remainingSeconds > 0)
        text += QStringLiteral(" · ") + tr("%1 left").arg(shownDuration(m_recent.last().remainingSeconds));
    return text;
}

void RunPanel::showProgress()
{
    QString headline;
    m_bar->setRange(0, 0);
    switch (m_phase.phase) {
    case Phase::Loading:
        headline = tr("Loading the model");
        break;
    case Phase::Encoding:
        headline = tr("Encoding the data");
        if (m_phase.total > 0) {
            m_bar->setRange(0, static_cast<int>(std::min<qint64>(m_phase.total, 1'000'000)));
            m_bar->setValue(static_cast<int>(std::min<qint64>(m_phase.done, 1'000'000)));
        }
        break;
    case Phase::Training:
    case Phase::Evaluating:
    case Phase::Saving:
    case Phase::Finished: {
        const qint64 step = m_recent.isEmpty() ? 0 : m_recent.last().step;
        const qint64 total = m_started ? m_started->totalSteps : 0;
        headline = total > 0 ? tr("Step %1 of %2").arg(shownCount(step), shownCount(total)) : tr("Training");
        if (total > 0) {
            // A progress bar counts in int.
            m_bar->setRange(0, 10'000);
            m_bar->setValue(static_cast<int>(static_cast<double>(step) / static_cast<double>(total) * 10'000));
        }
        break;
    }
    }
    QString detail = m_session.state() == TrainSession::State::Held ? QString() : speedText();
    if (m_phase.phase == Phase::Evaluating)
        detail = m_phase.total > 0
            ? tr("evaluating %1 of %2").arg(shownCount(m_phase.done + 1), shownCount(m_phase.total))
            : tr("evaluating");
    else if (m_phase.phase == Phase::Saving)
        detail = tr("saving");
    if (m_session.state() == TrainSession::State::Stopping)
        detail = tr("stopping after this step");
    else if (m_session.state() == TrainSession::State::Pausing)
        detail = tr("pausing");
    if (asks()) {
        headline = tr("Continue all the same?");
        detail.clear();
        m_bar->setRange(0, 10'000);
        m_bar->setValue(0);
    }
    m_headline->setText(headline);
    m_detail->setText(detail);
}

void RunPanel::showResult(const RunFinished &finished)
{
    m_bar->setRange(0, 10'000);
    if (!finished.result) {
        const Error &error = finished.result.error();
        m_headline->setText(tr("Training failed"));
        m_detail->setText({});
        m_error->setMessage(MessageKind::Error, fromUtf8(error.context), translated(error), {});
        return;
    }
    const RunSummary &summary = *finished.result;
    const QString steps = tr("%Ln step(s)", nullptr, pluralCount(summary.steps));
    const QString time = shownDuration(summary.trainSeconds);
    switch (summary.outcome) {
    case RunOutcome::Completed:
        m_headline->setText(tr("Finished after %1").arg(steps));
        m_bar->setValue(10'000);
        break;
    case RunOutcome::StoppedAndSaved:
        m_headline->setText(tr("Saved after %1").arg(steps));
        break;
    case RunOutcome::Paused:
        m_headline->setText(tr("Paused after %1").arg(steps));
        if (m_started && m_started->totalSteps > 0)
            m_bar->setValue(static_cast<int>(
                static_cast<double>(summary.steps) / static_cast<double>(m_started->totalSteps) * 10'000));
        if (summary.pauseReason)
            m_error->setMessage(MessageKind::Error, {}, translated(*summary.pauseReason), {});
        break;
    case RunOutcome::Discarded:
        m_headline->setText(tr("Discarded after %1").arg(steps));
        m_bar->setValue(0);
        break;
    case RunOutcome::NotContinued:
        m_headline->setText(tr("Not continued"));
        m_detail->setText(tr("as it was after %1").arg(steps));
        m_bar->setValue(0);
        return;
    }
    QString detail = time;
    if (summary.evalLoss)
        detail += QStringLiteral(" · ") + tr("eval %1").arg(shownNumber(*summary.evalLoss, 3));
    m_detail->setText(detail);
}

void RunPanel::refreshPause()
{
    const bool isHeld = m_session.state() == TrainSession::State::Held;
    const bool goesOn = isHeld || (!m_session.isActive() && m_session.isPaused());
    m_pause->setVisible(goesOn || m_session.state() == TrainSession::State::Running);
    const bool isBroken = isHeld && !asks();
    m_pause->setText(isBroken ? tr("Try again") : goesOn ? tr("Continue") : tr("Pause"));
    m_pause->setAccessibleName(isBroken ? tr("Try again") : goesOn ? tr("Continue the run") : tr("Pause the run"));
    m_pause->setToolTip(
        goesOn ? QString() : tr("Saves a checkpoint and gives the memory back; the run goes on from there."));
    m_pause->updateGeometry();
    if (isHeld && m_session.heldBy()) {
        const Error &reason = m_session.heldBy()->reason;
        m_error->setMessage(
            isBroken ? MessageKind::Error : MessageKind::Warning, fromUtf8(reason.context), translated(reason), {});
    }
}

bool RunPanel::asks() const
{
    return m_session.heldBy() && m_session.heldBy()->asks;
}

void RunPanel::showMore()
{
    QMenu menu(this);
    const auto add = [&](const char *name, const QString &text, void (TrainSession::*request)()) {
        QAction *action = menu.addAction(text);
        action->setObjectName(QLatin1String(name));
        connect(action, &QAction::triggered, &m_session, request);
    };
    add("save_now", tr("Save a checkpoint now"), &TrainSession::requestSave);
    add("evaluate_now", tr("Evaluate now"), &TrainSession::requestEvaluation);
    add("answer_now", tr("Answer the prompts now"), &TrainSession::requestSamples);
    menu.exec(m_more->mapToGlobal(QPoint(0, m_more->height())));
}

void RunPanel::refresh()
{
    refreshPause();
    m_more->setText(tr("More"));
    m_more->setAccessibleName(tr("More to do with this run"));
    m_more->setVisible(m_session.state() == TrainSession::State::Running);
    m_more->updateGeometry();
    m_folder->setText(tr("Open folder"));
    m_folder->setAccessibleName(tr("Open the output folder"));
    m_folder->updateGeometry();
    m_bar->setAccessibleName(tr("Progress of the run"));
    const bool active = m_session.isActive();
    const bool failed = !active && m_finished && !m_finished->result;
    const bool kept =
        !active && m_finished && m_finished->result && m_finished->result->outcome != RunOutcome::Discarded;
    m_folder->setVisible(kept);
    const bool hasReason = kept && m_finished->result->pauseReason;
    m_error->setVisible(failed || hasReason || m_session.state() == TrainSession::State::Held);
    m_changes->setVisible(!active && !m_changes->text().isEmpty());
    m_bar->setVisible(active || (m_finished && !failed));
    if (active) {
        showProgress();
    } else if (m_finished) {
        showResult(*m_finished);
    } else {
        m_headline->setText(tr("Ready"));
        m_detail->setText(tr("Ctrl+Enter starts training"));
    }
    m_detail->setToolTip(m_finished && m_finished->result ? fromUtf8(m_finished->result->outputDir) : QString());
}

void RunPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refresh();
}

} // namespace luthier
