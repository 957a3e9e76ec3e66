// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/runs_page.h"

#include "charts/chart_panel.h"
#include "pages/run_delegate.h"
#include "session/display.h"
#include "session/translate.h"
#include "session/workspace.h"
#include "theme/icons.h"
#include "theme/studio_style.h"
#include "theme/theme.h"
#include "widgets/card.h"
#include "widgets/dialogs.h"
#include "widgets/message_line.h"

#include <QAction>
#include <QDate>
#include <QDesktopServices>
#include <QDragEnterEvent>
#include <QFile>
#include <QFileInfo>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QSortFilterProxyModel>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QUrl>
#include <QVBoxLayout>

namespace luthier
{

namespace
{

/// Every word of the filter must be somewhere in a run.
class RunFilter : public QSortFilterProxyModel
{
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    void setWords(const QString &text)
    {
        m_words = text.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
        invalidateFilter();
    }

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override
    {
        const QString all = sourceModel()->index(row, 0, parent).data(RunListModel::FilterRole).toString();
        return std::all_of(m_words.begin(), m_words.end(),
            [&all](const QString &word) { return all.contains(word, Qt::CaseInsensitive); });
    }

    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override
    {
        const QVariant a = left.data(RunListModel::SortRole);
        const QVariant b = right.data(RunListModel::SortRole);
        if (a.typeId() == QMetaType::QString)
            return a.toString().localeAwareCompare(b.toString()) < 0;
        return a.toDouble() < b.toDouble();
    }

private:
    QStringList m_words;
};

} // namespace

RunsPage::RunsPage(Workspace &workspace, Dialogs &dialogs, QWidget *parent)
    : Page(parent)
    , m_workspace(workspace)
    , m_dialogs(dialogs)
    , m_list(workspace.runs())
    , m_compared(workspace.runs())
    , m_pages(new QStackedWidget(this))
    , m_message(new MessageLine(this))
    , m_proxy(new RunFilter(this))
    , m_delegate(new RunDelegate(this))
{
    setObjectName(QStringLiteral("runs_page"));
    setAcceptDrops(true);
    m_message->setObjectName(QStringLiteral("runs_message"));
    m_message->hide();
    auto *list = new QWidget(m_pages);
    auto *column = new QVBoxLayout(list);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kUnit + 2);
    column->addWidget(makeBar());
    auto *splitter = new QSplitter(Qt::Vertical, list);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(kUnit + 2);
    splitter->addWidget(makeTable());
    splitter->addWidget(makeBelow());
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 3);
    splitter->setSizes({270, 390});
    column->addWidget(splitter, 1);
    m_pages->addWidget(list);
    m_pages->addWidget(makeEmpty());
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(14, 12, 14, 12);
    page->setSpacing(kUnit + 2);
    page->addWidget(m_message);
    page->addWidget(m_pages, 1);
    makeShortcuts();
    connectModel();
    retranslate();
    if (m_proxy->rowCount() > 0)
        m_table->setCurrentIndex(m_proxy->index(0, 0));
    showCurrent();
}

RunsPage::~RunsPage()
{
    // What goes with the window says nothing to us any more.
    disconnect(m_table->selectionModel(), nullptr, this, nullptr);
}

QWidget *RunsPage::makeBar()
{
    auto *bar = new QWidget(m_pages);
    m_filter = new QLineEdit(bar);
    m_add = new QPushButton(bar);
    m_compareButton = new QPushButton(bar);
    m_queue = new QPushButton(bar);
    m_filter->setObjectName(QStringLiteral("run_filter"));
    m_filter->setClearButtonEnabled(true);
    m_filter->addAction(icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_add->setObjectName(QStringLiteral("add_folder"));
    m_compareButton->setObjectName(QStringLiteral("compare"));
    m_compareButton->setCheckable(true);
    m_queue->setObjectName(QStringLiteral("queue_menu"));
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kUnit + 2);
    row->addWidget(m_filter, 1);
    for (QPushButton *button : {m_add, m_compareButton, m_queue})
        row->addWidget(button);
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &text) {
        static_cast<RunFilter *>(m_proxy)->setWords(text);
        refresh();
    });
    connect(m_filter, &QLineEdit::returnPressed, this, [this] { m_table->setFocus(Qt::OtherFocusReason); });
    connect(m_add, &QPushButton::clicked, this, &RunsPage::chooseFolder);
    connect(m_compareButton, &QPushButton::clicked, this, &RunsPage::compareSelected);
    connect(m_queue, &QPushButton::clicked, this, &RunsPage::openQueueMenu);
    return bar;
}

QWidget *RunsPage::makeTable()
{
    auto *card = new Card(m_pages);
    m_proxy->setSourceModel(&m_list);
    m_proxy->setDynamicSortFilter(true);
    m_table = new QTableView(card);
    m_table->setObjectName(QStringLiteral("run_table"));
    m_table->setModel(m_proxy);
    m_table->setItemDelegate(m_delegate);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setEditTriggers(QAbstractItemView::EditKeyPressed);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_table->viewport()->setAutoFillBackground(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(m_table->fontMetrics().height() + 2 * kUnit);
    QHeaderView *header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    header->setSectionsMovable(true);
    header->setMinimumSectionSize(48);
    // As they come, until a title is pressed.
    header->setSortIndicator(-1, Qt::AscendingOrder);
    header->setSortIndicatorClearable(true);
    m_table->setSortingEnabled(true);
    static constexpr int kWidths[] = {156, 112, 104, 108, 60, 60, 96, 88, 64, 146, 76, 56};
    for (int column = 0; column < RunListModel::ColumnCount; ++column)
        m_table->setColumnWidth(column, kWidths[column]);
    header->setStretchLastSection(true);
    m_noMatch = new QLabel(m_table);
    m_noMatch->setForegroundRole(QPalette::Dark);
    m_noMatch->setAlignment(Qt::AlignCenter);
    auto *over = new QVBoxLayout(m_table);
    over->addWidget(m_noMatch);
    m_noMatch->setAttribute(Qt::WA_TransparentForMouseEvents);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(1, 4, 1, 4);
    column->addWidget(m_table);
    card->setMinimumHeight(130);
    m_table->installEventFilter(this);
    connect(m_delegate, &RunDelegate::markPressed, this,
        [this](const QModelIndex &index) { toggleCompared(index.data(RunListModel::IdRole).toString()); });
    connect(m_table, &QTableView::customContextMenuRequested, this, &RunsPage::openMenu);
    connect(m_table, &QTableView::doubleClicked, this, [this] { act(RunAction::OpenInForm); });
    return card;
}

QWidget *RunsPage::makeBelow()
{
    auto *chartCard = new Card(m_pages);
    m_charts = new QStackedWidget(chartCard);
    m_noCurve = new QLabel(m_charts);
    m_noCurve->setAlignment(Qt::AlignCenter);
    m_noCurve->setForegroundRole(QPalette::Dark);
    m_noCurve->setWordWrap(true);
    m_chart = new ChartPanel(m_curves, m_charts);
    m_liveChart = new ChartPanel(m_workspace.metrics(), m_charts);
    for (QWidget *page : std::initializer_list<QWidget *>{m_noCurve, m_chart, m_liveChart})
        m_charts->addWidget(page);
    auto *column = new QVBoxLayout(chartCard);
    column->setContentsMargins(1, 4, 1, 4);
    column->addWidget(m_charts);
    m_details = new RunDetails(m_workspace);
    auto *detailsCard = new Card(m_pages);
    auto *scroll = new QScrollArea(detailsCard);
    scroll->setWidget(m_details);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->viewport()->setAutoFillBackground(false);
    m_details->setAutoFillBackground(false);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *inside = new QVBoxLayout(detailsCard);
    inside->setContentsMargins(1, 1, 1, 1);
    inside->addWidget(scroll);
    auto *splitter = new QSplitter(Qt::Horizontal, m_pages);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(kUnit + 2);
    splitter->setContentsMargins(splitterMargins());
    splitter->addWidget(chartCard);
    splitter->addWidget(detailsCard);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    splitter->setSizes({740, 420});
    chartCard->setMinimumWidth(360);
    detailsCard->setMinimumWidth(320);
    connect(m_details, &RunDetails::actionRequested, this, &RunsPage::act);
    connect(m_details, &RunDetails::failed, this, [this](const QString &what) {
        m_said = what;
        refresh();
    });
    return splitter;
}

QWidget *RunsPage::makeEmpty()
{
    auto *empty = new Card(m_pages);
    auto *sign = new QLabel(empty);
    sign->setPixmap(icon(QStringLiteral("runs")).pixmap(36, 36));
    sign->setAlignment(Qt::AlignCenter);
    m_emptyTitle = new QLabel(empty);
    QFont font = m_emptyTitle->font();
    font.setPointSizeF(font.pointSizeF() * 1.25);
    font.setWeight(QFont::DemiBold);
    m_emptyTitle->setFont(font);
    m_emptyTitle->setAlignment(Qt::AlignCenter);
    m_emptyText = new QLabel(empty);
    m_emptyText->setWordWrap(true);
    m_emptyText->setAlignment(Qt::AlignCenter);
    m_emptyText->setFixedWidth(460);
    m_emptyText->setForegroundRole(QPalette::Dark);
    m_emptyTrain = new QPushButton(empty);
    m_emptyTrain->setObjectName(QStringLiteral("empty_train"));
    StudioStyle::makePrimary(m_emptyTrain);
    m_emptyAdd = new QPushButton(empty);
    m_emptyAdd->setObjectName(QStringLiteral("empty_add"));
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_emptyTrain);
    buttons->addWidget(m_emptyAdd);
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(empty);
    column->setSpacing(2 * kUnit);
    column->addStretch(2);
    column->addWidget(sign);
    column->addWidget(m_emptyTitle);
    // Alignment in a layout would take a wrapped label's height from it.
    auto *middle = new QHBoxLayout;
    middle->addStretch(1);
    middle->addWidget(m_emptyText);
    middle->addStretch(1);
    column->addLayout(middle);
    column->addLayout(buttons);
    column->addStretch(3);
    connect(m_emptyTrain, &QPushButton::clicked, this, &RunsPage::formRequested);
    connect(m_emptyAdd, &QPushButton::clicked, this, &RunsPage::chooseFolder);
    return empty;
}

void RunsPage::makeShortcuts()
{
    const auto add = [this](const QKeySequence &keys, auto slot, QWidget *where, Qt::ShortcutContext context) {
        auto *shortcut = new QShortcut(keys, where);
        shortcut->setContext(context);
        connect(shortcut, &QShortcut::activated, this, slot);
    };
    add(
        QKeySequence::Find, [this] { m_filter->setFocus(Qt::ShortcutFocusReason); }, this, Qt::WindowShortcut);
    add(
        QKeySequence::Open, [this] { chooseFolder(); }, this, Qt::WindowShortcut);
    add(
        Qt::CTRL | Qt::Key_Up, [this] { act(RunAction::MoveUp); }, m_table, Qt::WidgetShortcut);
    add(
        Qt::CTRL | Qt::Key_Down, [this] { act(RunAction::MoveDown); }, m_table, Qt::WidgetShortcut);
    add(
        QKeySequence::Delete,
        [this] { act(m_details->applies(RunAction::Delete) ? RunAction::Delete : RunAction::Forget); }, m_table,
        Qt::WidgetShortcut);
}

void RunsPage::connectModel()
{
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &RunsPage::showCurrent);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &RunsPage::refresh);
    connect(&m_list, &RunListModel::listChanged, this, [this] {
        if (current().isEmpty() && m_proxy->rowCount() > 0)
            m_table->setCurrentIndex(m_proxy->index(0, 0));
        showCurrent();
    });
    connect(&m_list, &RunListModel::comparedChanged, this, [this] {
        showCurves();
        refresh();
    });
    connect(&m_compared, &ComparedRuns::changed, this, &RunsPage::showOverlays);
    connect(&m_list, &RunListModel::noticesChanged, this, &RunsPage::refresh);
    connect(&m_workspace.queue(), &RunQueue::changed, this, &RunsPage::refresh);
    connect(&m_list.loader(), &CurveLoader::loaded, this,
        [this](const QString &id, const std::shared_ptr<const LoadedCurves> &curves) {
            if (id != m_shownCurve)
                return;
            const RunRecord *run = m_list.record(id);
            m_curves.setCurves(curves->curves);
            m_chart->setTotalSteps(run != nullptr ? run->totalSteps : 0);
            m_noCurve->setText(tr("Its folder holds no curve."));
            if (m_charts->currentWidget() != m_liveChart)
                m_charts->setCurrentWidget(m_curves.isEmpty() ? static_cast<QWidget *>(m_noCurve) : m_chart);
        });
    connect(&m_workspace.session(), &TrainSession::runStarted, this,
        [this](const RunStarted &started) { m_liveChart->setTotalSteps(started.totalSteps); });
    connect(&m_workspace.session(), &TrainSession::stateChanged, this,
        [this] { m_liveChart->setRunning(m_workspace.session().isActive()); });
    connect(m_message, &MessageLine::linkActivated, this, [this](int link) {
        if (m_list.trouble()) {
            m_list.open();
        } else if (m_message->links().at(link) == tr("Start the queue")) {
            m_workspace.queue().start();
        } else {
            m_said.clear();
            m_list.forgetNotices();
            m_workspace.queue().forgetLastWord();
        }
        refresh();
    });
}

QWidget *RunsPage::firstFocus() const
{
    return m_table;
}

QString RunsPage::current() const
{
    return m_table->currentIndex().data(RunListModel::IdRole).toString();
}

QStringList RunsPage::selected() const
{
    QStringList ids;
    for (const QModelIndex &row : m_table->selectionModel()->selectedRows())
        ids.append(row.data(RunListModel::IdRole).toString());
    return ids;
}

void RunsPage::select(const QString &id)
{
    const QModelIndex at = m_proxy->mapFromSource(m_list.index(m_list.rowOf(id), 0));
    if (at.isValid())
        m_table->setCurrentIndex(at);
}

void RunsPage::say(const Result<void> &result)
{
    m_said = result ? QString() : translated(result.error());
    refresh();
}

void RunsPage::act(RunAction action)
{
    const QString id = current();
    if (m_details->run() != id)
        m_details->setRun(id);
    if (!m_details->applies(action) || !m_details->whyNot(action).isEmpty())
        return;
    const RunRecord run = *m_list.record(id);
    switch (action) {
    case RunAction::OpenInForm: {
        const Result<void> opened = m_workspace.openRun(id);
        say(opened);
        if (opened)
            Q_EMIT formRequested();
        break;
    }
    case RunAction::Resume:
    case RunAction::Repeat: {
        const Result<void> begun = action == RunAction::Resume ? m_workspace.resume(id) : m_workspace.repeat(id);
        say(begun);
        if (!begun && !m_workspace.session().isActive())
            Q_EMIT formRequested();
        break;
    }
    case RunAction::ResumeFrom:
        if (const std::optional<qint64> step = askCheckpoint())
            say(m_workspace.resume(id, step));
        break;
    case RunAction::MoveUp:
    case RunAction::MoveDown:
        say(m_workspace.queue().move(id, action == RunAction::MoveUp ? -1 : 1));
        break;
    case RunAction::Rename:
        m_table->edit(m_table->currentIndex().siblingAtColumn(RunListModel::Name));
        break;
    case RunAction::OpenFolder:
        QDesktopServices::openUrl(QUrl::fromLocalFile(fromUtf8(run.folder)));
        break;
    case RunAction::Forget:
        say(run.state == RunState::Queued ? m_workspace.queue().remove(id) : m_list.forget(id));
        break;
    case RunAction::Delete:
        deleteRun();
        break;
    case RunAction::Count:
        break;
    }
}

std::optional<qint64> RunsPage::askCheckpoint()
{
    QMenu menu(this);
    const QList<qint64> &steps = m_details->checkpoints();
    // The newest first; what came behind the one chosen is made again.
    for (auto it = steps.crbegin(); it != steps.crend(); ++it)
        menu.addAction(tr("Step %1").arg(shownCount(*it)))->setData(*it);
    const auto *button = m_details->findChild<QPushButton *>(QStringLiteral("run_resume_from"));
    const QWidget *below = button != nullptr && button->isVisible() ? static_cast<const QWidget *>(button) : m_table;
    const QAction *chosen = menu.exec(below->mapToGlobal(QPoint(0, below == m_table ? 0 : below->height())));
    return chosen != nullptr ? std::optional(chosen->data().toLongLong()) : std::nullopt;
}

void RunsPage::deleteRun()
{
    const QString id = current();
    if (const Result<void> may = m_list.mayDelete(id); !may) {
        say(may);
        return;
    }
    const RunRecord run = *m_list.record(id);
    const QString folder = fromUtf8(run.folder);
    if (!m_dialogs.askDelete(this, fromUtf8(run.name), folder))
        return;
    // While the question stood the run may have been started again.
    if (const Result<void> may = m_list.mayDelete(id); !may) {
        say(may);
        return;
    }
    if (!QFile::moveToTrash(folder)) {
        m_said = tr("%1 could not be moved to the trash. Delete it with your file manager.").arg(folder);
        refresh();
        return;
    }
    say(m_list.forget(id));
}

void RunsPage::addFolder(const QString &folder)
{
    const Result<QStringList> added = m_list.addFolder(folder);
    if (!added) {
        m_dialogs.tell(this, tr("Nothing was added"), tr("%1: %2").arg(folder, translated(added.error())));
        return;
    }
    m_filter->clear();
    select(added->first());
    m_table->setFocus(Qt::OtherFocusReason);
}

void RunsPage::chooseFolder()
{
    const QString folder = m_dialogs.choosePath(this, PathKind::Folder, QString());
    if (!folder.isEmpty())
        addFolder(folder);
}

void RunsPage::openMenu(const QPoint &at)
{
    const QModelIndex index = m_table->indexAt(at);
    if (!index.isValid())
        return;
    const bool isQueued = index.data(RunListModel::StateRole).toInt() == static_cast<int>(RunState::Queued);
    QMenu menu(this);
    for (int i = 0; i < static_cast<int>(RunAction::Count); ++i) {
        const auto action = static_cast<RunAction>(i);
        if (!m_details->applies(action))
            continue;
        QAction *entry =
            menu.addAction(RunDetails::actionText(action, isQueued), this, [this, action] { act(action); });
        const QString why = m_details->whyNot(action);
        entry->setEnabled(why.isEmpty());
        entry->setToolTip(why);
    }
    menu.setToolTipsVisible(true);
    menu.addSeparator();
    const QString id = index.data(RunListModel::IdRole).toString();
    QAction *compare = menu.addAction(tr("&Compare"), this, [this, id] { toggleCompared(id); });
    compare->setCheckable(true);
    compare->setChecked(m_list.compared().contains(id));
    menu.exec(m_table->viewport()->mapToGlobal(at));
}

void RunsPage::openQueueMenu()
{
    RunQueue &queue = m_workspace.queue();
    QMenu menu(this);
    QAction *start = menu.addAction(tr("&Start the queue"), &queue, &RunQueue::start);
    start->setEnabled(queue.count() > 0 && !queue.isGoing());
    QAction *hold = menu.addAction(tr("&Hold after this run"), &queue, &RunQueue::hold);
    hold->setEnabled(queue.isGoing());
    menu.addSeparator();
    const bool isQueued = m_details->applies(RunAction::MoveUp);
    for (const RunAction action : {RunAction::OpenInForm, RunAction::MoveUp, RunAction::MoveDown, RunAction::Forget}) {
        QAction *entry = menu.addAction(RunDetails::actionText(action, true), this, [this, action] { act(action); });
        entry->setEnabled(isQueued && m_details->whyNot(action).isEmpty());
    }
    menu.exec(m_queue->mapToGlobal(QPoint(0, m_queue->height())));
}

void RunsPage::toggleCompared(const QString &id)
{
    if (!m_list.toggleCompared(id)) {
        m_said = tr("Up to %1 runs can be compared. Leave one out first.").arg(RunListModel::kMaximumCompared);
        refresh();
    }
}

void RunsPage::compareSelected()
{
    const bool isOver = !m_list.compared().isEmpty() && selected().size() < 2;
    m_list.setCompared(isOver ? QStringList() : selected());
    refresh();
}

void RunsPage::showCurrent()
{
    const QString id = current();
    m_details->setRun(id);
    showCurves();
    refresh();
}

void RunsPage::showCurves()
{
    const QStringList compared = m_list.compared();
    m_details->setCompared(compared.size() > 1 ? compared : QStringList());
    const QString id = compared.isEmpty() ? current() : compared.contains(current()) ? current() : compared.first();
    const RunRecord *run = m_list.record(id);
    if (run == nullptr || run->state == RunState::Queued) {
        m_shownCurve.clear();
        m_noCurve->setText(run == nullptr ? tr("The curves of the chosen run are shown here.")
                                          : tr("A run that waits has no curve yet."));
        m_charts->setCurrentWidget(m_noCurve);
        return;
    }
    if (id == m_workspace.follower().current()) {
        m_shownCurve.clear();
        m_charts->setCurrentWidget(m_liveChart);
        showOverlays();
        return;
    }
    if (m_charts->currentWidget() == m_liveChart)
        m_charts->setCurrentWidget(m_chart);
    if (m_shownCurve != id) {
        m_shownCurve = id;
        m_list.loader().request(id, fromUtf8(run->folder), true);
    }
    showOverlays();
}

// The compared runs beside the one that is shown, in the colours that they have in the table.
void RunsPage::showOverlays()
{
    const bool isLive = m_charts->currentWidget() == m_liveChart;
    ChartPanel &chart = isLive ? *m_liveChart : *m_chart;
    const QString id = isLive ? m_workspace.follower().current() : m_shownCurve;
    const int place = m_compared.placeOf(id);
    chart.setOwnLook(place >= 0 ? m_compared.nameOf(id) : QString(), place);
    chart.setOverlays(m_compared.beside(id));
}

void RunsPage::refresh()
{
    const bool isEmpty = m_list.rowCount() == 0 && !m_list.trouble();
    m_pages->setCurrentIndex(isEmpty ? 1 : 0);
    m_noMatch->setVisible(m_list.rowCount() > 0 && m_proxy->rowCount() == 0);
    const auto compared = static_cast<int>(m_list.compared().size());
    const auto chosen = static_cast<int>(selected().size());
    m_compareButton->setChecked(compared > 0);
    m_compareButton->setEnabled(compared > 0 || chosen > 1);
    m_compareButton->setText(
        compared > 0 || chosen > 1 ? tr("&Compare %n", nullptr, chosen > 1 ? chosen : compared) : tr("&Compare"));
    m_compareButton->setAccessibleName(QString(m_compareButton->text()).remove(QLatin1Char('&')));
    RunQueue &queue = m_workspace.queue();
    m_queue->setText(queue.count() > 0 ? tr("&Queue: %n", nullptr, queue.count()) : tr("&Queue"));
    m_queue->setAccessibleName(QString(m_queue->text()).remove(QLatin1Char('&')));

    QStringList texts;
    MessageKind kind = MessageKind::Warning;
    QStringList links{tr("Got it")};
    if (m_list.trouble()) {
        texts.append(translated(*m_list.trouble()));
        links = {tr("Try again")};
        kind = MessageKind::Error;
    }
    if (!m_said.isEmpty())
        texts.append(m_said);
    for (const Text &notice : m_list.notices())
        texts.append(translated(notice));
    if (!queue.lastWord().isEmpty())
        texts.append(queue.lastWord());
    const bool waits = queue.count() > 0 && !queue.isGoing() && !m_list.trouble();
    if (waits) {
        if (texts.isEmpty())
            kind = MessageKind::Note;
        texts.append(tr("%n run(s) wait in the queue.", nullptr, queue.count()));
        links = {tr("Start the queue")};
        if (texts.size() > 1)
            links.append(tr("Got it"));
    }
    m_message->setVisible(!texts.isEmpty());
    if (!texts.isEmpty())
        m_message->setMessage(kind, {}, texts.join(QLatin1Char(' ')), links);
}

void RunsPage::retranslate()
{
    m_filter->setPlaceholderText(tr("Filter runs: name, tag, data, model, state"));
    m_filter->setAccessibleName(tr("Filter runs"));
    m_filter->setToolTip(tr("Filter runs (Ctrl+F)"));
    m_add->setText(tr("&Add a folder…"));
    m_add->setToolTip(tr("Opens a run of Luthier or LLaMA-Factory, or all runs below a folder. Folders can be dropped "
                         "here too."));
    m_add->setAccessibleName(tr("Add a folder"));
    m_compareButton->setToolTip(tr("Choose two to eight runs, or mark them with the space bar"));
    m_table->setAccessibleName(tr("Runs"));
    // Dates are longer in some languages.
    const QString date = QLocale().toString(QDate(2028, 12, 28), QLocale::ShortFormat);
    m_table->setColumnWidth(
        RunListModel::When, std::max(84, m_table->fontMetrics().horizontalAdvance(date) + 3 * kUnit));
    m_noMatch->setText(tr("No run matches the filter."));
    m_emptyTitle->setText(tr("No runs yet"));
    m_emptyText->setText(
        tr("Every run that you start is listed here, with its curve, its settings and what became of it. It can go on "
           "from its last checkpoint, be compared with others, or fill the form again.\n\nRuns of LLaMA-Factory open "
           "too: add their folder, or drop it here."));
    m_emptyTrain->setText(tr("&Set up a run"));
    m_emptyTrain->setAccessibleName(tr("Set up a run"));
    m_emptyAdd->setText(tr("&Add a folder…"));
    m_emptyAdd->setAccessibleName(tr("Add a folder"));
    refresh();
}

void RunsPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_list.retranslate();
        retranslate();
        showCurves();
    }
}

void RunsPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    showCurrent();
}

void RunsPage::dragEnterEvent(QDragEnterEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (std::any_of(urls.begin(), urls.end(), [](const QUrl &url) { return QFileInfo(url.toLocalFile()).isDir(); }))
        event->acceptProposedAction();
}

void RunsPage::dropEvent(QDropEvent *event)
{
    for (const QUrl &url : event->mimeData()->urls()) {
        if (QFileInfo(url.toLocalFile()).isDir())
            addFolder(url.toLocalFile());
    }
    event->acceptProposedAction();
}

bool RunsPage::eventFilter(QObject *object, QEvent *event)
{
    if (object == m_table && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Space && key->modifiers() == Qt::NoModifier && !current().isEmpty()) {
            toggleCompared(current());
            return true;
        }
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            act(RunAction::OpenInForm);
            return true;
        }
    }
    return Page::eventFilter(object, event);
}

} // namespace luthier
