// SPDX-License-Identifier: GPL-3.0-or-later
// What the model answers on the way, newest first, and what it is asked.
#pragma once

#include "session/answer_model.h"

#include <QWidget>

class QLabel;
class QListView;
class QSpinBox;

namespace luthier
{

class Dialogs;
class LinkButton;

class AnswersView : public QWidget
{
    Q_OBJECT

public:
    AnswersView(AnswerModel &model, Dialogs &dialogs, QWidget *parent = nullptr);

    /// What is asked and when, for the row above the list.
    QWidget *tools() const { return m_tools; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void retranslate();
    void askPrompts();
    void copy();

    AnswerModel &m_model;
    Dialogs &m_dialogs;
    QWidget *m_tools = nullptr;
    LinkButton *m_prompts = nullptr;
    QSpinBox *m_steps = nullptr;
    QListView *m_list = nullptr;
    QLabel *m_empty = nullptr; ///< What this place is for, while nothing is in it.
};

} // namespace luthier
