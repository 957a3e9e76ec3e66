// SPDX-License-Identifier: GPL-3.0-or-later
#include "main_window.h"

#include "pages/runs_page.h"
#include "pages/train_page.h"
#include "session/languages.h"
#include "theme/fonts.h"
#include "widgets/header_bar.h"
#include "widgets/nav_rail.h"

#include <QCloseEvent>
#include <QHBoxLayout>
#include <QSettings>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace luthier
{

namespace
{

constexpr QSize kDesignSize{1280, 800};

} // namespace

MainWindow::MainWindow(Workspace &workspace, Languages &languages, Dialogs &dialogs, QWidget *parent)
    : QMainWindow(parent)
    , m_languages(languages)
    , m_desktopIsDark(isDesktopDark())
    , m_header(new HeaderBar(workspace, languages, this))
    , m_rail(new NavRail(this))
    , m_pages(new QStackedWidget(this))
    , m_footers(new QStackedWidget(this))
{
    setWindowTitle(QStringLiteral("Luthier"));
    auto *content = new QWidget(this);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_rail);
    middle->addWidget(m_pages, 1);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addLayout(middle, 1);
    column->addWidget(m_footers);
    setCentralWidget(content);
    m_footers->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);

    m_train = new TrainPage(workspace, dialogs, m_pages);
    addPage(m_train);
    m_runs = new RunsPage(workspace, dialogs, m_pages);
    addPage(m_runs);
    m_train->setCompared(m_runs->comparedRuns());
    if (QWidget *first = m_train->firstFocus())
        first->setFocus(Qt::OtherFocusReason);
    setMinimumSize(960, 560);
    resize(kDesignSize);

    connect(m_rail, &NavRail::chosen, this, &MainWindow::showPage);
    connect(m_runs, &RunsPage::formRequested, this, [this] { showPage(m_pages->indexOf(m_train)); });
    connect(m_header, &HeaderBar::themeChosen, this, &MainWindow::setTheme);
    useFontFor(m_languages.current());
    connect(&m_languages, &Languages::changed, this, [this] {
        useFontFor(m_languages.current());
        QSettings().setValue(QStringLiteral("language"), m_languages.current());
    });
}

void MainWindow::addPage(Page *page)
{
    m_rail->addPage(page->iconName(), page->title());
    m_pages->addWidget(page);
    QWidget *footer = page->footer();
    m_footers->addWidget(footer != nullptr ? footer : new QWidget(m_footers));
    connect(page, &Page::closeAllowed, this, &QWidget::close, Qt::QueuedConnection);
}

void MainWindow::showPage(int index)
{
    QWidget *focused = focusWidget();
    const bool leavesFocus = focused != nullptr && (m_pages->isAncestorOf(focused) || m_footers->isAncestorOf(focused));
    m_rail->setCurrent(index);
    m_pages->setCurrentIndex(index);
    m_footers->setCurrentIndex(index);
    // A page without a footer has the whole height.
    const auto *page = qobject_cast<Page *>(m_pages->widget(index));
    m_footers->setVisible(page->hasFooter());
    if (QWidget *first = page->firstFocus(); first != nullptr && leavesFocus)
        first->setFocus(Qt::OtherFocusReason);
}

void MainWindow::restoreLook()
{
    const QSettings settings;
    restoreGeometry(settings.value(QStringLiteral("geometry")).toByteArray());
    const int choice = settings.value(QStringLiteral("theme"), 0).toInt();
    m_header->setThemeChoice(choice == 1 ? ThemeChoice::Light : choice == 2 ? ThemeChoice::Dark : ThemeChoice::System);
    setTheme(m_header->themeChoice());
}

void MainWindow::setTheme(ThemeChoice choice)
{
    m_header->setThemeChoice(choice);
    useTheme(choice, m_desktopIsDark);
    QSettings().setValue(QStringLiteral("theme"), static_cast<int>(choice));
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    for (int i = 0; i < m_pages->count(); ++i) {
        auto *page = qobject_cast<Page *>(m_pages->widget(i));
        if (page != nullptr && !page->mayClose()) {
            event->ignore();
            return;
        }
    }
    QSettings().setValue(QStringLiteral("geometry"), saveGeometry());
    event->accept();
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        for (int i = 0; i < m_pages->count(); ++i)
            m_rail->setTitle(i, qobject_cast<Page *>(m_pages->widget(i))->title());
    }
}

} // namespace luthier
