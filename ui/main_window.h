// SPDX-License-Identifier: GPL-3.0-or-later
// The window: header, navigation rail, pages, the footer of the page in view. Places things; decides nothing.
#pragma once

#include "theme/theme.h"

#include <QMainWindow>

class QStackedWidget;

namespace luthier
{

class Dialogs;
class HeaderBar;
class Languages;
class NavRail;
class Page;
class RunsPage;
class TrainPage;
class Workspace;

class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(Workspace &workspace, Languages &languages, Dialogs &dialogs, QWidget *parent = nullptr);

    TrainPage *trainPage() const { return m_train; }
    RunsPage *runsPage() const { return m_runs; }
    HeaderBar *header() const { return m_header; }

    /// Size, place, language and theme of the last time.
    void restoreLook();

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void addPage(Page *page);
    void showPage(int index);
    void setTheme(ThemeChoice choice);

    Languages &m_languages;
    bool m_desktopIsDark = false;
    HeaderBar *m_header = nullptr;
    NavRail *m_rail = nullptr;
    QStackedWidget *m_pages = nullptr;
    QStackedWidget *m_footers = nullptr;
    TrainPage *m_train = nullptr;
    RunsPage *m_runs = nullptr;
};

} // namespace luthier
