// SPDX-License-Identifier: GPL-3.0-or-later
// The Runs page: every run in a table, the curves of those chosen, and what can be done with one. Runs that wait stand
// in the same list, in the order of the queue.
#pragma once

#include "charts/compared_runs.h"
#include "pages/page.h"
#include "pages/run_details.h"
#include "session/metric_model.h"

class QLabel;
class QLineEdit;
class QPushButton;
class QSortFilterProxyModel;
class QStackedWidget;
class QTableView;

namespace luthier
{

class ChartPanel;
class Dialogs;
class MessageLine;
class RunDelegate;
class RunListModel;

class RunsPage : public Page
{
    Q_OBJECT

public:
    RunsPage(Workspace &workspace, Dialogs &dialogs, QWidget *parent = nullptr);
    ~RunsPage() override;

    QString iconName() const override { return QStringLiteral("runs"); }
    QString title() const override { return tr("Runs"); }
    QWidget *firstFocus() const override;

    QTableView *table() const { return m_table; }
    RunDetails *details() const { return m_details; }
    ChartPanel *chart() const { return m_chart; }
    /// For other charts too.
    const ComparedRuns &comparedRuns() const { return m_compared; }
    /// The run that the keyboard is on; empty: none.
    QString current() const;
    void select(const QString &id);
    QStringList selected() const;

    void act(RunAction action);
    /// A folder with a run, or with runs below it.
    void addFolder(const QString &folder);

Q_SIGNALS:
    /// Something of the form is to be looked at now.
    void formRequested();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    QWidget *makeBar();
    QWidget *makeTable();
    QWidget *makeBelow();
    QWidget *makeEmpty();
    void makeShortcuts();
    void connectModel();
    void chooseFolder();
    void openMenu(const QPoint &at);
    void openQueueMenu();
    void deleteRun();
    /// Which checkpoint of the current run; nothing when none was chosen.
    std::optional<qint64> askCheckpoint();
    void toggleCompared(const QString &id);
    void compareSelected();
    void showCurrent();
    void showCurves();
    void showOverlays();
    void refresh();
    void retranslate();
    void say(const Result<void> &result);

    Workspace &m_workspace;
    Dialogs &m_dialogs;
    RunListModel &m_list;
    ComparedRuns m_compared;
    QStackedWidget *m_pages = nullptr;
    QLineEdit *m_filter = nullptr;
    QPushButton *m_add = nullptr;
    QPushButton *m_compareButton = nullptr;
    QPushButton *m_queue = nullptr;
    MessageLine *m_message = nullptr;
    QSortFilterProxyModel *m_proxy = nullptr;
    RunDelegate *m_delegate = nullptr;
    QTableView *m_table = nullptr;
    QLabel *m_noMatch = nullptr;
    MetricModel m_curves;
    QStackedWidget *m_charts = nullptr;
    ChartPanel *m_chart = nullptr;
    ChartPanel *m_liveChart = nullptr;
    QLabel *m_noCurve = nullptr;
    RunDetails *m_details = nullptr;
    QLabel *m_emptyTitle = nullptr;
    QLabel *m_emptyText = nullptr;
    QPushButton *m_emptyTrain = nullptr;
    QPushButton *m_emptyAdd = nullptr;
    QString m_shownCurve; ///< The run whose curve is shown, or comes.
    QString m_said; ///< Something that could not be done.
};

} // namespace luthier
