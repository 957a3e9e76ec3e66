// SPDX-License-Identifier: GPL-3.0-or-later
// The Train page: form on the left, memory, curves, progress and log on the right, Start and the command at the foot.
#pragma once

#include "pages/page.h"
#include "session/workspace.h"

class QSplitter;
class QVBoxLayout;

namespace luthier
{

class Card;
class ChartPanel;
class CommandBar;
class ComparedRuns;
class Dialogs;
class FormBar;
class FormNotes;
class HelpPanel;
class MemoryPanel;
class MessageLine;
class ParamForm;
class RunDock;
class RunNotes;
class RunPanel;

class TrainPage : public Page
{
    Q_OBJECT

public:
    TrainPage(Workspace &workspace, Dialogs &dialogs, QWidget *parent = nullptr);

    QString iconName() const override { return QStringLiteral("train"); }
    QString title() const override { return tr("Train"); }
    QWidget *footer() override;
    bool hasFooter() const override { return true; }
    QWidget *firstFocus() const override;
    bool mayClose() override;

    ParamForm *form() const { return m_form; }
    CommandBar *commandBar() const { return m_commandBar; }
    HelpPanel *helpPanel() const { return m_help; }
    ChartPanel *chart() const { return m_chart; }
    MemoryPanel *memoryPanel() const { return m_memory; }
    /// They lie over the live curve.
    void setCompared(const ComparedRuns &runs);

    void start();
    void enqueue();
    void stop();
    /// The run waits to be told whether it goes on: there is nothing to save or to discard.
    bool asks() const;
    void openFile(const QString &path);
    void showHelp(const ParamSpec *spec);
    void hideHelp();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void connectRuns();
    void showCompared();
    void makeShortcuts();
    QWidget *makeSide();
    void showObstacle();
    void refreshImported();
    void refreshChanges();
    void sayImported(const Result<std::vector<Text>> &notices, const QString &from);
    void save();

    Workspace &m_workspace;
    Dialogs &m_dialogs;
    FormBar *m_bar = nullptr;
    ParamForm *m_form = nullptr;
    MessageLine *m_imported = nullptr; ///< What a file held beside settings.
    std::vector<Text> m_importNotices;
    RunNotes *m_runNotes = nullptr;
    HelpPanel *m_help = nullptr;
    MemoryPanel *m_memory = nullptr;
    Card *m_runCard = nullptr;
    QVBoxLayout *m_side = nullptr;
    ChartPanel *m_chart = nullptr;
    const ComparedRuns *m_compared = nullptr;
    QString m_charted; ///< The run whose curve is shown.
    RunPanel *m_run = nullptr;
    RunDock *m_dock = nullptr;
    CommandBar *m_commandBar = nullptr;
    bool m_closesLater = false;
};

} // namespace luthier
