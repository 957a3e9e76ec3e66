// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/run_details.h"

#include "config/param_table.h"
#include "run/run_folder.h"
#include "session/translate.h"
#include "session/workspace.h"
#include "theme/run_colours.h"
#include "theme/theme.h"
#include "widgets/elided_label.h"
#include "widgets/flow_layout.h"
#include "widgets/message_line.h"

#include <QEvent>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace luthier
{

using namespace std::chrono_literals;

namespace
{

constexpr int kNarrowestColumn = 88; ///< Of the table of differences.
constexpr int kActions = static_cast<int>(RunAction::Count);

std::vector<std::string> tagsOf(const QString &text)
{
    std::vector<std::string> tags;
    for (const QString &part : text.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        const std::string tag = toUtf8(part.simplified());
        if (!tag.empty() && std::find(tags.begin(), tags.end(), tag) == tags.end())
            tags.push_back(tag);
    }
    return tags;
}

QString textOfTags(const RunRecord &run)
{
    QStringList tags;
    for (const std::string &tag : run.tags)
        tags.append(fromUtf8(tag));
    return tags.join(QStringLiteral(", "));
}

void setBold(QLabel *label)
{
    QFont font = label->font();
    font.setWeight(QFont::DemiBold);
    label->setFont(font);
}

} // namespace

RunDetails::RunDetails(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_title(new QLabel(this))
    , m_facts(new QLabel(this))
    , m_folder(new ElidedLabel(this))
    , m_message(new MessageLine(this))
    , m_tagsLabel(new QLabel(this))
    , m_tags(new QLineEdit(this))
    , m_notesLabel(new QLabel(this))
    , m_notes(new QPlainTextEdit(this))
    , m_differ(new QLabel(this))
    , m_table(new QLabel(this))
    , m_tableArea(new QScrollArea(this))
    , m_without(new QLabel(this))
{
    m_title->setObjectName(QStringLiteral("run_title"));
    m_tags->setObjectName(QStringLiteral("run_tags"));
    m_notes->setObjectName(QStringLiteral("run_notes"));
    m_table->setObjectName(QStringLiteral("run_differences"));
    m_message->setObjectName(QStringLiteral("run_message"));
    for (QLabel *label : {m_title, m_differ})
        setBold(label);
    for (QLabel *label : {m_title, m_facts}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    m_folder->setElideMode(Qt::ElideMiddle);
    m_facts->setForegroundRole(QPalette::Dark);
    m_folder->setForegroundRole(QPalette::Dark);
    m_tagsLabel->setBuddy(m_tags);
    m_notesLabel->setBuddy(m_notes);
    m_notes->setTabChangesFocus(true);
    m_notes->setFixedHeight(4 * m_notes->fontMetrics().lineSpacing() + 14);
    m_notes->installEventFilter(this);
    m_table->setTextFormat(Qt::RichText);
    m_table->setWordWrap(true);
    m_tableArea->setWidget(m_table);
    m_tableArea->setWidgetResizable(true);
    m_tableArea->setFrameShape(QFrame::NoFrame);
    m_tableArea->setLayoutDirection(Qt::LeftToRight); // as the columns of rich text are laid
    m_tableArea->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_tableArea->viewport()->setAutoFillBackground(false);
    m_table->setAutoFillBackground(false);
    m_tableArea->setFocusPolicy(Qt::NoFocus);
    m_table->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    m_without->setWordWrap(true);
    m_without->setForegroundRole(QPalette::Dark);
    m_table->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(14, 10, 14, 12);
    column->setSpacing(6);
    column->addWidget(m_title);
    column->addWidget(m_facts);
    column->addWidget(m_folder);
    column->addWidget(m_message);
    column->addWidget(makeButtons());
    column->addWidget(m_differ);
    column->addWidget(m_tableArea);
    column->addWidget(m_without);
    column->addWidget(m_tagsLabel);
    column->addWidget(m_tags);
    column->addWidget(m_notesLabel);
    column->addWidget(m_notes);
    column->addStretch(1);
    m_saving.setSingleShot(true);
    m_saving.setInterval(800ms);
    connect(&m_saving, &QTimer::timeout, this, &RunDetails::flush);
    connect(m_notes, &QPlainTextEdit::textChanged, this, [this] {
        m_notesChanged = true;
        m_saving.start();
    });
    connect(m_tags, &QLineEdit::editingFinished, this, &RunDetails::saveTags);
    connect(&workspace.session(), &TrainSession::stateChanged, this, &RunDetails::refreshButtons);
    retranslate();
}

RunDetails::~RunDetails()
{
    flush();
}

QWidget *RunDetails::makeButtons()
{
    static constexpr const char *kNames[kActions] = {"run_open", "run_resume", "run_resume_from", "run_repeat",
        "run_up", "run_down", "run_rename", "run_folder", "run_forget", "run_delete"};
    m_actions = new QWidget(this);
    auto *flow = new FlowLayout(m_actions, kUnit - 2);
    flow->setContentsMargins(0, 2, 0, 4);
    for (int i = 0; i < kActions; ++i) {
        auto *button = new QPushButton(m_actions);
        button->setObjectName(QString::fromLatin1(kNames[i]));
        connect(button, &QPushButton::clicked, this,
            [this, action = static_cast<RunAction>(i)] { Q_EMIT actionRequested(action); });
        flow->addWidget(button);
        m_buttons.append(button);
    }
    return m_actions;
}

QString RunDetails::actionText(RunAction action, bool isQueued)
{
    switch (action) {
    case RunAction::OpenInForm:
        return isQueued ? tr("&Edit in the form") : tr("&Open in the form");
    case RunAction::Resume:
        return tr("&Resume");
    case RunAction::ResumeFrom:
        return tr("Resume fro&m…");
    case RunAction::Repeat:
        //: The same run from its start, to see whether the same comes of it.
        return tr("Run &again");
    case RunAction::MoveUp:
        return tr("Move &up");
    case RunAction::MoveDown:
        return tr("Move &down");
    case RunAction::Rename:
        return tr("Re&name");
    case RunAction::OpenFolder:
        return tr("Open &folder");
    case RunAction::Forget:
        return isQueued ? tr("Re&move from the queue") : tr("Remove from the &list");
    case RunAction::Delete:
        return tr("De&lete…");
    case RunAction::Count:
        break;
    }
    return {};
}

void RunDetails::setRun(const QString &id)
{
    if (id != m_id) {
        saveTags();
        flush();
    }
    m_id = id;
    m_why.clear();
    m_hasSettings = m_workspace.settingsOf(id).hasValue();
    m_checkpoints.clear();
    const RunRecord *run = m_workspace.runs().record(id);
    if (run != nullptr && run->state != RunState::Queued && !isUnderWay(run->state)) {
        if (!isRunFolder(run->folder))
            m_why = tr("Its folder is not there any more.");
        else if (const Result<ConfigDocument> settings = resumeSettings(run->folder); !settings)
            m_why = translated(settings.error());
        for (const Checkpoint &checkpoint : resumableCheckpoints(run->folder))
            m_checkpoints.append(checkpoint.step);
    }
    refresh();
}

bool RunDetails::applies(RunAction action) const
{
    const RunRecord *run = m_workspace.runs().record(m_id);
    if (run == nullptr)
        return false;
    const bool isQueued = run->state == RunState::Queued;
    const bool isActive = isUnderWay(run->state);
    switch (action) {
    case RunAction::OpenInForm:
    case RunAction::Rename:
        return true;
    case RunAction::MoveUp:
    case RunAction::MoveDown:
        return isQueued;
    case RunAction::Resume:
        return !isQueued && !isActive && run->state != RunState::Finished;
    case RunAction::ResumeFrom: // the newest is what Resume takes; that of a finished run is its end
        return !isQueued && !isActive && m_checkpoints.size() > 1;
    case RunAction::OpenFolder:
        return !isQueued;
    case RunAction::Repeat:
        return run->state == RunState::Finished && m_hasSettings;
    case RunAction::Forget:
        return !isActive;
    case RunAction::Delete:
        return !isQueued && !isActive;
    case RunAction::Count:
        break;
    }
    return false;
}

QString RunDetails::whyNot(RunAction action) const
{
    const RunRecord *run = m_workspace.runs().record(m_id);
    if (run == nullptr || !applies(action))
        return tr("Choose a run first.");
    const bool isGone = run->state != RunState::Queued && !QFileInfo(fromUtf8(run->folder)).isDir();
    switch (action) {
    case RunAction::Resume:
    case RunAction::ResumeFrom:
        if (m_workspace.session().isActive())
            return tr("Another run is under way.");
        return m_why;
    case RunAction::Repeat:
        return m_workspace.session().isActive() ? tr("Another run is under way.") : QString();
    case RunAction::MoveUp:
        return m_workspace.runs().queued().first() == m_id ? tr("It is the next one.") : QString();
    case RunAction::MoveDown:
        return m_workspace.runs().queued().last() == m_id ? tr("It is the last one.") : QString();
    case RunAction::OpenFolder:
    case RunAction::Delete:
        return isGone ? tr("Its folder is not there any more.") : QString();
    default:
        return {};
    }
}

void RunDetails::refreshButtons()
{
    const RunRecord *run = m_workspace.runs().record(m_id);
    const bool isQueued = run != nullptr && run->state == RunState::Queued;
    for (int i = 0; i < kActions; ++i) {
        const auto action = static_cast<RunAction>(i);
        QPushButton *button = m_buttons.at(i);
        button->setVisible(applies(action));
        const QString why = whyNot(action);
        button->setEnabled(why.isEmpty());
        button->setText(actionText(action, isQueued));
        button->setToolTip(why);
        button->setAccessibleName(QString(button->text()).remove(QLatin1Char('&')));
        button->setAccessibleDescription(why);
    }
}

void RunDetails::refreshFacts(const RunRecord &run)
{
    const RunListModel &list = m_workspace.runs();
    const int row = list.rowOf(m_id);
    const auto cell = [&](RunListModel::Column column) { return list.index(row, column).data().toString(); };
    m_title->setText(fromUtf8(run.name));
    QStringList facts{cell(RunListModel::State)};
    for (const auto column : {RunListModel::Method, RunListModel::Model, RunListModel::Dataset}) {
        if (const QString text = cell(column); !text.isEmpty())
            facts.append(text);
    }
    m_facts->setText(facts.join(QStringLiteral(" · ")));
    m_folder->setText(fromUtf8(run.folder));
    QString message = fromUtf8(run.message);
    MessageKind kind = MessageKind::Error;
    if (run.state == RunState::Interrupted) {
        kind = MessageKind::Warning;
        message = tr("Its program ended without a word at step %1.").arg(cell(RunListModel::Steps));
        if (!m_why.isEmpty())
            message += QLatin1Char(' ') + m_why;
    } else if (run.state != RunState::Queued && !QFileInfo(fromUtf8(run.folder)).isDir()) {
        kind = MessageKind::Warning;
        message = tr("Its folder is not there any more. Add it again if it was moved.");
    }
    m_message->setVisible(!message.isEmpty());
    if (!message.isEmpty())
        m_message->setMessage(kind, {}, message, {});
}

void RunDetails::refresh()
{
    const RunRecord *run = m_workspace.runs().record(m_id);
    const bool has = run != nullptr;
    for (QWidget *part :
        std::initializer_list<QWidget *>{m_facts, m_folder, m_actions, m_tagsLabel, m_tags, m_notesLabel, m_notes})
        part->setVisible(has);
    m_title->setText(has ? QString() : tr("Choose a run to see more of it."));
    m_message->hide();
    if (has) {
        refreshFacts(*run);
        if (!m_tags->hasFocus())
            m_tags->setText(textOfTags(*run));
        if (!m_notesChanged && m_notes->toPlainText() != fromUtf8(run->notes)) {
            const QSignalBlocker blocker(m_notes);
            m_notes->setPlainText(fromUtf8(run->notes));
        }
    }
    refreshButtons();
    refreshDifferences();
}

void RunDetails::setCompared(const QStringList &ids)
{
    m_compared = ids;
    refreshDifferences();
}

void RunDetails::refreshDifferences()
{
    std::vector<ConfigDocument> runs;
    QStringList names;
    QStringList without;
    const Theme &theme = Theme::of(palette());
    for (const QString &id : m_compared) {
        const RunRecord *run = m_workspace.runs().record(id);
        if (run == nullptr)
            continue;
        Result<ConfigDocument> settings = m_workspace.settingsOf(id);
        if (!settings) {
            without.append(fromUtf8(run->name));
            continue;
        }
        runs.push_back(*std::move(settings));
        const int colour = static_cast<int>(m_workspace.runs().compared().indexOf(id));
        names.append(QStringLiteral("<span style=\"color:%1\">%2</span>")
                         .arg((colour >= 0 ? runLook(theme, colour).colour : theme.text).name(),
                             fromUtf8(run->name).toHtmlEscaped()));
    }
    const bool isShown = m_compared.size() > 1;
    m_differ->setVisible(isShown);
    m_tableArea->setVisible(isShown);
    m_without->setVisible(isShown && !without.isEmpty());
    if (!isShown)
        return;
    const QList<SettingDifference> found = differences(runs);
    QString html;
    if (runs.size() > 1 && found.isEmpty())
        html = tr("Their settings are the same.").toHtmlEscaped();
    if (!found.isEmpty()) {
        // A line with what a setting is called, below it a column for each run: the whole width is theirs.
        const QString cell =
            QStringLiteral("<td width=\"%1%\" style=\"padding:1px 10px 3px 0\">%2</td>").arg(100 / runs.size());
        const QString heading = QStringLiteral("<tr><td colspan=\"%1\" style=\"padding-top:5px\">%2 "
                                               "<span style=\"color:%3\">%4</span></td></tr>")
                                    .arg(runs.size());
        const qsizetype longest = runs.size() > 2 ? 12 : 20;
        m_table->setMinimumWidth(static_cast<int>(runs.size()) * kNarrowestColumn);
        html = QStringLiteral("<table width=\"100%\"><tr>");
        for (const QString &name : names)
            html += cell.arg(name);
        html += QStringLiteral("</tr>");
        for (const SettingDifference &difference : found) {
            html += heading.arg(translated(difference.spec->label).toHtmlEscaped(), theme.muted.name(),
                        fromUtf8(difference.spec->key).toHtmlEscaped())
                + QStringLiteral("<tr>");
            for (const QString &whole : difference.values) {
                // The end of a path tells more than its middle.
                const QString value = whole.size() > longest
                    ? whole.left(longest / 3) + QStringLiteral("…") + whole.right(longest * 2 / 3)
                    : whole;
                const bool isOdd = whole != difference.values.at(static_cast<qsizetype>(difference.usual));
                html +=
                    cell.arg(isOdd ? QStringLiteral("<b>%1</b>").arg(value.toHtmlEscaped()) : value.toHtmlEscaped());
            }
            html += QStringLiteral("</tr>");
        }
        html += QStringLiteral("</table>");
    }
    m_without->setText(tr("Without settings in their folder: %1.").arg(without.join(QStringLiteral(", "))));
    //: How many settings differ, and how many there are.
    m_differ->setText(tr("What differs · %1 of %2 settings").arg(found.size()).arg(paramTable().size()));
    m_table->setText(html);
    fitTable();
}

void RunDetails::fitTable()
{
    const int width = std::max(m_table->minimumWidth(), m_tableArea->viewport()->width());
    m_tableArea->setFixedHeight(
        m_table->heightForWidth(width) + m_tableArea->horizontalScrollBar()->sizeHint().height());
}

void RunDetails::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitTable();
}

void RunDetails::saveTags()
{
    const RunRecord *run = m_workspace.runs().record(m_id);
    const std::vector<std::string> tags = tagsOf(m_tags->text());
    if (run == nullptr || run->tags == tags)
        return;
    if (const Result<void> saved = m_workspace.runs().change(m_id, [&tags](RunRecord &record) { record.tags = tags; });
        !saved)
        Q_EMIT failed(translated(saved.error()));
}

void RunDetails::flush()
{
    m_saving.stop();
    if (!std::exchange(m_notesChanged, false) || m_id.isEmpty())
        return;
    const std::string notes = toUtf8(m_notes->toPlainText());
    if (const Result<void> saved =
            m_workspace.runs().change(m_id, [&notes](RunRecord &record) { record.notes = notes; });
        !saved)
        Q_EMIT failed(translated(saved.error()));
}

void RunDetails::editNotes()
{
    m_notes->setFocus(Qt::ShortcutFocusReason);
}

void RunDetails::editTags()
{
    m_tags->setFocus(Qt::ShortcutFocusReason);
    m_tags->selectAll();
}

bool RunDetails::eventFilter(QObject *object, QEvent *event)
{
    if (object == m_notes && event->type() == QEvent::FocusOut)
        flush();
    return QWidget::eventFilter(object, event);
}

void RunDetails::retranslate()
{
    m_tagsLabel->setText(tr("&Tags, separated by commas"));
    m_tags->setAccessibleName(tr("Tags, separated by commas"));
    m_notesLabel->setText(tr("N&otes"));
    m_notes->setAccessibleName(tr("Notes"));
    m_table->setAccessibleName(tr("What differs"));
    refresh();
}

void RunDetails::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange)
        refreshDifferences();
}

} // namespace luthier
