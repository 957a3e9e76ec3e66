// SPDX-License-Identifier: GPL-3.0-or-later
// What stands below the curves: the log of the run, and what the model answers on the way.
#pragma once

#include <QWidget>

class QStackedWidget;

namespace luthier
{

class AnswersView;
class Dialogs;
class LogView;
class Segmented;
class Workspace;

class RunDock : public QWidget
{
    Q_OBJECT

public:
    RunDock(Workspace &workspace, Dialogs &dialogs, QWidget *parent = nullptr);

    /// Also by the words above the lists.
    void showAnswers(bool answers);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    Segmented *m_choice = nullptr;
    QStackedWidget *m_tools = nullptr;
    QStackedWidget *m_views = nullptr;
};

} // namespace luthier
