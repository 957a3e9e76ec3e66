// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/run_dock.h"

#include "session/workspace.h"
#include "theme/theme.h"
#include "widgets/answers_view.h"
#include "widgets/log_view.h"
#include "widgets/small_buttons.h"

#include <QEvent>
#include <QFrame>
#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace luthier
{

RunDock::RunDock(Workspace &workspace, Dialogs &dialogs, QWidget *parent)
    : QWidget(parent)
    , m_choice(new Segmented(this))
    , m_tools(new QStackedWidget(this))
    , m_views(new QStackedWidget(this))
{
    m_choice->setObjectName(QStringLiteral("run_dock"));
    auto *log = new LogView(workspace.log(), m_views);
    auto *answers = new AnswersView(workspace.answers(), dialogs, m_views);
    for (QWidget *view : {static_cast<QWidget *>(log), static_cast<QWidget *>(answers)})
        m_views->addWidget(view);
    for (QWidget *tools : {log->tools(), answers->tools()})
        m_tools->addWidget(tools);
    m_tools->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(14, 0, 14, 0);
    head->setSpacing(kUnit);
    head->addWidget(m_choice);
    head->addWidget(m_tools, 1);
    auto *line = new QFrame(this);
    line->setFrameShape(QFrame::HLine);
    line->setFrameShadow(QFrame::Plain);
    line->setForegroundRole(QPalette::Mid);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addLayout(head);
    column->addWidget(line);
    column->addWidget(m_views, 1);
    connect(m_choice, &Segmented::chosen, this, [this](int index) { showAnswers(index == 1); });
    retranslate();
}

void RunDock::showAnswers(bool answers)
{
    const int index = answers ? 1 : 0;
    m_choice->setCurrent(index);
    m_tools->setCurrentIndex(index);
    m_views->setCurrentIndex(index);
}

void RunDock::retranslate()
{
    const int current = m_choice->current();
    m_choice->setTexts({tr("Log"), tr("Answers")});
    m_choice->setCurrent(current);
    m_choice->setAccessibleName(tr("Below the curves"));
}

void RunDock::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace luthier
