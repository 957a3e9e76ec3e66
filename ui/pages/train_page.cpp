// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/train_page.h"

#include "charts/chart_panel.h"
#include "charts/compared_runs.h"
#include "form/editor_traits.h"
#include "form/form_bar.h"
#include "form/help_panel.h"
#include "form/param_form.h"
#include "form/param_row.h"
#include "pages/form_notes.h"
#include "pages/run_notes.h"
#include "session/translate.h"
#include "theme/theme.h"
#include "widgets/command_bar.h"
#include "widgets/dialogs.h"
#include "widgets/memory_panel.h"
#include "widgets/message_line.h"
#include "widgets/run_dock.h"
#include "widgets/run_panel.h"
#include "widgets/small_buttons.h"

#include <QDesktopServices>
#include <QDragEnterEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QUrl>
#include <QVBoxLayout>

namespace luthier
{

namespace
{

constexpr int kFormWidth = 734;
constexpr int kSideWidth = 422;

bool isConfigFile(const QUrl &url)
{
    const QString path = url.toLocalFile();
    for (const QString &end :
        {QStringLiteral(".yaml"), QStringLiteral(".yml"), QStringLiteral(".json"), QStringLiteral(".sh")}) {
        if (path.endsWith(end, Qt::CaseInsensitive))
            return true;
    }
    return false;
}

} // namespace

TrainPage::TrainPage(Workspace &workspace, Dialogs &dialogs, QWidget *parent)
    : Page(parent)
    , m_workspace(workspace)
    , m_dialogs(dialogs)
    , m_bar(new FormBar(workspace.config(), workspace.memory(), this))
    , m_form(new ParamForm(workspace.config(), dialogs, this))
    , m_imported(new MessageLine(this))
    , m_runNotes(new RunNotes(workspace, this))
    , m_commandBar(new CommandBar(workspace.config(), this))
{
    setObjectName(QStringLiteral("train_page"));
    setAcceptDrops(true);
    auto *left = new QWidget(this);
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kUnit + 2);
    column->addWidget(m_bar);
    column->addWidget(m_runNotes);
    column->addWidget(m_imported);
    column->addWidget(m_form, 1);
    auto *splitter = new QSplitter(Qt::Horizontal, this);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(12);
    splitter->setContentsMargins(splitterMargins());
    splitter->addWidget(left);
    splitter->addWidget(makeSide());
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    splitter->setSizes({kFormWidth, kSideWidth});
    left->setMinimumWidth(440);
    splitter->widget(1)->setMinimumWidth(360);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(14, 12, 14, 12);
    page->addWidget(splitter);
    m_imported->setObjectName(QStringLiteral("imported"));
    m_imported->hide();
    new FormNotes(workspace, *m_form);

    TrainSession &session = workspace.session();
    connect(m_bar->search(), &QLineEdit::textChanged, m_form, &ParamForm::setSearch);
    connect(m_bar->search(), &QLineEdit::returnPressed, this, [this] {
        if (const ParamSpec *spec = m_form->firstResult()) {
            m_bar->search()->clear();
            m_form->reveal(spec->key);
        }
    });
    connect(m_bar->level(), &Segmented::chosen, this,
        [this](int index) { m_form->setLevel(index == 0 ? Level::Basic : Level::Advanced); });
    connect(m_bar->changed(), &PillButton::toggled, m_form, &ParamForm::setChangedOnly);
    connect(m_form, &ParamForm::helpRequested, this, &TrainPage::showHelp);
    connect(m_help, &HelpPanel::closed, this, &TrainPage::hideHelp);
    connect(m_help, &HelpPanel::settingChosen, this, [this](const ParamSpec *spec) {
        m_bar->search()->clear();
        m_form->reveal(spec->key);
        showHelp(spec);
    });
    connect(m_memory, &MemoryPanel::changeChosen, &workspace.config(), &ConfigModel::apply);
    connect(m_run, &RunPanel::continueRequested, &m_workspace, &Workspace::continueRun);
    connect(m_run, &RunPanel::folderRequested, this,
        [](const QString &path) { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); });
    connect(&session, &TrainSession::stateChanged, this, [this](TrainSession::State state) {
        m_commandBar->setRunning(state != TrainSession::State::Idle,
            state == TrainSession::State::Stopping || state == TrainSession::State::Pausing);
        m_chart->setRunning(state != TrainSession::State::Idle);
    });
    connect(&session, &TrainSession::runStarted, this, [this](const RunStarted &started) {
        m_chart->setTotalSteps(started.totalSteps);
        m_charted = m_workspace.follower().current();
        showCompared();
    });
    connect(&session, &TrainSession::finished, this, [this] {
        if (m_closesLater)
            Q_EMIT closeAllowed();
    });
    connect(m_commandBar, &CommandBar::startRequested, this, &TrainPage::start);
    connect(m_commandBar, &CommandBar::stopRequested, this, &TrainPage::stop);
    connect(m_commandBar, &CommandBar::obstacleRequested, this, &TrainPage::showObstacle);
    connect(m_commandBar, &CommandBar::openRequested, this, [this] { openFile({}); });
    connect(m_commandBar, &CommandBar::importRequested, this, [this] {
        const QString text = m_dialogs.askText(this);
        if (!text.trimmed().isEmpty())
            sayImported(m_workspace.store().openText(text), tr("the text"));
    });
    connect(m_commandBar, &CommandBar::sampleRequested, this, [this] {
        if (!m_workspace.store().openSample())
            m_dialogs.tell(this, tr("Sample"),
                tr("The sample's model or dataset is not here. Start Luthier with ./run, which fetches it."));
        m_importNotices.clear();
        refreshImported();
    });
    connect(m_commandBar, &CommandBar::emptyRequested, this, [this] {
        m_workspace.store().openEmpty();
        m_importNotices.clear();
        refreshImported();
    });
    connect(m_commandBar, &CommandBar::saveRequested, this, &TrainPage::save);
    connect(m_imported, &MessageLine::linkActivated, this, [this] {
        m_importNotices.clear();
        if (!m_workspace.config().unknown().empty())
            m_workspace.config().forgetUnknown();
        refreshImported();
    });
    connect(&workspace.config(), &ConfigModel::problemsChanged, this, &TrainPage::refreshImported);
    connect(&workspace.config(), &ConfigModel::changed, this, &TrainPage::refreshChanges);
    connect(&workspace.config(), &ConfigModel::lastRunChanged, this, &TrainPage::refreshChanges);
    if (!workspace.canTrain())
        m_commandBar->setCannotStart(translated(workspace.whyNoTrainer()));
    connectRuns();
    makeShortcuts();
    refreshImported();
    refreshChanges();
    hideHelp();
}

QWidget *TrainPage::makeSide()
{
    auto *side = new QWidget(this);
    m_side = new QVBoxLayout(side);
    m_side->setContentsMargins(0, 0, 0, 0);
    m_side->setSpacing(kUnit + 2);
    m_help = new HelpPanel(m_workspace.config(), side);
    m_memory = new MemoryPanel(m_workspace.memory(), side);
    m_runCard = new Card(side);
    auto *column = new QVBoxLayout(m_runCard);
    column->setContentsMargins(1, 4, 1, 2);
    column->setSpacing(2);
    m_chart = new ChartPanel(m_workspace.metrics(), m_runCard);
    m_chart->setDialogs(m_dialogs);
    m_run = new RunPanel(m_workspace.session(), m_runCard);
    m_dock = new RunDock(m_workspace, m_dialogs, m_runCard);
    column->addWidget(m_chart, 5);
    column->addWidget(m_run);
    column->addWidget(m_dock, 2);
    m_dock->setMinimumHeight(92);
    return side;
}

void TrainPage::makeShortcuts()
{
    const auto add = [this](const QKeySequence &keys, auto slot) {
        auto *shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WindowShortcut);
        connect(shortcut, &QShortcut::activated, this, slot);
    };
    ConfigModel &config = m_workspace.config();
    add(QKeySequence::Find, [this] { m_bar->focusSearch(); });
    add(Qt::CTRL | Qt::Key_Return, [this] { start(); });
    add(Qt::CTRL | Qt::Key_Enter, [this] { start(); });
    add(QKeySequence::Undo, [&config] { config.undo(); });
    // Whatever the desktop's own is.
    add(Qt::CTRL | Qt::Key_Y, [&config] { config.redo(); });
    add(Qt::CTRL | Qt::SHIFT | Qt::Key_Z, [&config] { config.redo(); });
    add(QKeySequence::HelpContents, [this] {
        if (const ParamSpec *spec = m_form->focusedSetting())
            showHelp(spec);
        else if (const ParamSpec *first = m_form->firstResult())
            showHelp(first);
    });
    add(QKeySequence::Open, [this] { openFile({}); });
    add(QKeySequence::Save, [this] { save(); });
}

QWidget *TrainPage::firstFocus() const
{
    // At the first start Return begins the sample.
    return m_commandBar->startButton();
}

QWidget *TrainPage::footer()
{
    return m_commandBar;
}

void TrainPage::start()
{
    if (m_workspace.session().isActive())
        return;
    if (!m_workspace.canTrain()) {
        m_dialogs.tell(this, tr("This build cannot train"), translated(m_workspace.whyNoTrainer()));
        return;
    }
    if (!m_workspace.config().obstacles().empty()) {
        showObstacle();
        return;
    }
    hideHelp();
    if (const auto unfinished = m_workspace.unfinishedInTheWay()) {
        const auto &[run, step] = *unfinished;
        const std::optional<UnfinishedWish> wish = m_dialogs.askUnfinished(this, fromUtf8(run.name), step);
        if (!wish)
            return;
        if (*wish == UnfinishedWish::Continue) {
            if (const Result<void> resumed = m_workspace.continueUnfinished(run); !resumed)
                m_dialogs.tell(this, tr("The run cannot start"), translated(resumed.error()));
            return;
        }
    }
    m_chart->setTotalSteps(0);
    m_workspace.start();
}

void TrainPage::connectRuns()
{
    connect(m_commandBar, &CommandBar::queueRequested, this, &TrainPage::enqueue);
    connect(&m_workspace, &Workspace::editedRunChanged, this, [this] {
        const RunRecord *run = m_workspace.runs().record(m_workspace.editedRun());
        m_commandBar->setEditedRun(run != nullptr ? fromUtf8(run->name) : QString());
    });
}

void TrainPage::setCompared(const ComparedRuns &runs)
{
    m_compared = &runs;
    connect(&runs, &ComparedRuns::changed, this, &TrainPage::showCompared);
    showCompared();
}

void TrainPage::showCompared()
{
    if (m_compared == nullptr)
        return;
    const int place = m_compared->placeOf(m_charted);
    m_chart->setOwnLook(place >= 0 ? m_compared->nameOf(m_charted) : QString(), place);
    m_chart->setOverlays(m_compared->beside(m_charted));
}

void TrainPage::enqueue()
{
    if (!m_workspace.config().obstacles().empty())
        showObstacle();
    else
        m_runNotes->enqueue();
}

void TrainPage::showObstacle()
{
    const std::vector<Problem> obstacles = m_workspace.config().obstacles();
    for (const Problem &problem : obstacles) {
        for (const std::string &key : problem.keys) {
            const ParamSpec *spec = findParam(key);
            if (spec != nullptr && spec->group != Group::Other) {
                m_bar->search()->clear();
                m_bar->changed()->setChecked(false);
                m_form->reveal(key);
                return;
            }
        }
    }
    // Nothing of it is on the form.
    if (!obstacles.empty() && m_workspace.config().unknown().empty())
        m_dialogs.tell(this, tr("The run cannot start"), translated(obstacles.front().message));
}

void TrainPage::stop()
{
    const TrainSession::State state = m_workspace.session().state();
    if (state != TrainSession::State::Running && state != TrainSession::State::Held)
        return;
    const std::optional<StopWish> wish = asks() ? StopWish::Pause : m_dialogs.askStop(this);
    // While the question stood the run may have ended by itself.
    if (wish)
        m_workspace.session().requestStop(*wish);
}

bool TrainPage::asks() const
{
    const TrainSession &session = m_workspace.session();
    return session.state() == TrainSession::State::Held && session.heldBy()->asks;
}

bool TrainPage::mayClose()
{
    if (!m_workspace.session().isActive())
        return true;
    const TrainSession::State state = m_workspace.session().state();
    if (state == TrainSession::State::Running || state == TrainSession::State::Held) {
        const std::optional<StopWish> wish = asks() ? StopWish::Pause : m_dialogs.askClose(this);
        if (!wish)
            return false;
        m_workspace.session().requestStop(*wish);
    }
    m_closesLater = m_workspace.session().isActive();
    return !m_closesLater;
}

void TrainPage::openFile(const QString &given)
{
    const QString path = given.isEmpty() ? m_dialogs.choosePath(this, PathKind::Configuration, QString()) : given;
    if (!path.isEmpty())
        sayImported(m_workspace.store().openFile(path), path);
}

void TrainPage::sayImported(const Result<std::vector<Text>> &notices, const QString &from)
{
    if (!notices) {
        m_dialogs.tell(
            this, tr("Nothing was opened"), tr("%1 could not be read. %2").arg(from, translated(notices.error())));
        return;
    }
    m_importNotices = *notices;
    refreshImported();
}

void TrainPage::refreshImported()
{
    QStringList texts;
    for (const Text &notice : m_importNotices)
        texts.append(translated(notice));
    const std::vector<Problem> unknown = m_workspace.config().unknown();
    for (const Problem &problem : unknown)
        texts.append(translated(problem.message));
    m_imported->setVisible(!texts.isEmpty());
    if (!texts.isEmpty())
        m_imported->setMessage(unknown.empty() ? MessageKind::Advice : MessageKind::Warning, {},
            texts.join(QLatin1Char(' ')), {unknown.empty() ? tr("Got it") : tr("Leave it out")});
}

void TrainPage::refreshChanges()
{
    const ConfigModel &config = m_workspace.config();
    QStringList changes;
    for (const ParamSpec *spec : config.changedSinceLastRun()) {
        const auto shown = [spec](const Value &value) {
            const QString text = spec->secretVariable.empty() ? textOfValue(*spec, value) : QStringLiteral("***");
            return text.isEmpty() ? QStringLiteral("–") : text;
        };
        //: A setting, its value in the last run, and the one it has now.
        changes.append(tr("%1 %2 → %3")
                           .arg(translated(spec->label), shown(valueOf(config.lastRun()->config(), *spec)),
                               shown(valueOf(config.config(), *spec))));
    }
    m_run->setChanges(
        changes.isEmpty() ? QString() : tr("Since the last run: %1").arg(changes.join(QStringLiteral(" · "))));
}

void TrainPage::save()
{
    const QString path = m_dialogs.chooseSaveName(this, QStringLiteral("train.yaml"));
    if (path.isEmpty())
        return;
    const Result<void> saved = m_workspace.store().saveFile(path);
    if (!saved)
        m_dialogs.tell(this, tr("Nothing was saved"), translated(saved.error()));
}

void TrainPage::showHelp(const ParamSpec *spec)
{
    if (spec == nullptr)
        return;
    m_help->explain(spec);
    while (QLayoutItem *item = m_side->takeAt(0))
        delete item;
    m_side->addWidget(m_help, 1);
    m_side->addWidget(m_memory);
    m_runCard->hide();
    m_memory->setCompact(true);
    m_help->setVisible(true);
}

void TrainPage::hideHelp()
{
    const bool hadFocus = m_help->isAncestorOf(focusWidget());
    while (QLayoutItem *item = m_side->takeAt(0))
        delete item;
    m_help->hide();
    m_side->addWidget(m_memory);
    m_side->addWidget(m_runCard, 1);
    m_memory->setCompact(false);
    m_runCard->setVisible(true);
    if (hadFocus && m_help->spec() != nullptr) {
        if (ParamRow *row = m_form->findRow(m_help->spec()->key))
            row->editor()->control()->setFocus(Qt::OtherFocusReason);
    }
}

void TrainPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        refreshImported();
        refreshChanges();
        if (!m_workspace.canTrain())
            m_commandBar->setCannotStart(translated(m_workspace.whyNoTrainer()));
        if (auto *notes = m_form->findChild<FormNotes *>())
            notes->refresh();
    }
}

void TrainPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        if (!m_bar->search()->text().isEmpty())
            m_bar->search()->clear();
        else if (m_bar->changed()->isChecked())
            m_bar->changed()->setChecked(false);
        else if (m_help->isVisible())
            hideHelp();
        else if (m_commandBar->isOpen())
            m_commandBar->setOpen(false);
        return;
    }
    Page::keyPressEvent(event);
}

void TrainPage::dragEnterEvent(QDragEnterEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (!urls.isEmpty() && urls.first().isLocalFile())
        event->acceptProposedAction();
}

void TrainPage::dropEvent(QDropEvent *event)
{
    const QUrl url = event->mimeData()->urls().first();
    event->acceptProposedAction();
    if (isConfigFile(url))
        openFile(url.toLocalFile());
    else if (ParamRow *row = m_form->row("model_name_or_path"))
        row->editor()->takePath(url.toLocalFile());
}

} // namespace luthier
