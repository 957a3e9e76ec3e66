// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/command_bar.h"

#include "config/command/command_export.h"
#include "config/files/config_file.h"
#include "config/summary.h"
#include "session/config_model.h"
#include "session/translate.h"
#include "theme/icons.h"
#include "theme/studio_style.h"
#include "theme/theme.h"
#include "widgets/small_buttons.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QEvent>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTimer>

namespace luthier
{

using namespace std::chrono_literals;

namespace
{

QFont fixedFont(const QWidget *widget)
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPointSizeF(widget->font().pointSizeF() * 0.92);
    return font;
}

} // namespace

/// The command on one line; pressing it opens the drawer.
class CommandBar::CommandLine : public QAbstractButton
{
public:
    explicit CommandLine(QWidget *parent)
        : QAbstractButton(parent)
    {
        setFocusPolicy(Qt::StrongFocus);
        setCursor(Qt::PointingHandCursor);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }

    QSize sizeHint() const override { return {200, StudioStyle::fieldHeight(this) + 4}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = Theme::of(palette());
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(hasFocus() ? theme.accent : theme.border, hasFocus() ? 2 : 1));
        painter.setBrush(theme.field);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 5, 5);
        painter.setFont(fixedFont(this));
        painter.setPen(theme.muted);
        const QRect area = rect().adjusted(11, 0, -30, 0);
        painter.drawText(area, Qt::AlignVCenter | Qt::AlignLeft,
            painter.fontMetrics().elidedText(text(), Qt::ElideRight, area.width()));
        painter.drawPixmap(
            width() - 24, (height() - 14) / 2, iconPixmap(QStringLiteral("fit"), 14, theme.muted, devicePixelRatioF()));
    }
};

CommandBar::CommandBar(ConfigModel &model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_start(new QPushButton(this))
    , m_stop(new QPushButton(this))
    , m_queue(new QPushButton(this))
    , m_obstacles(new LinkButton(this))
    , m_line(new CommandLine(this))
    , m_formats(new Segmented(this))
    , m_copy(new QPushButton(this))
    , m_openFile(new QPushButton(this))
    , m_save(new QPushButton(this))
    , m_drawer(new QWidget(this))
    , m_text(new QPlainTextEdit(m_drawer))
    , m_notes(new QLabel(m_drawer))
{
    m_start->setObjectName(QStringLiteral("start_button"));
    m_stop->setObjectName(QStringLiteral("stop_button"));
    m_queue->setObjectName(QStringLiteral("queue_button"));
    m_obstacles->setObjectName(QStringLiteral("obstacles"));
    m_line->setObjectName(QStringLiteral("command_line"));
    m_formats->setObjectName(QStringLiteral("command_format"));
    m_copy->setObjectName(QStringLiteral("copy_command"));
    m_openFile->setObjectName(QStringLiteral("open_config"));
    m_save->setObjectName(QStringLiteral("save_config"));
    m_text->setObjectName(QStringLiteral("command_text"));
    StudioStyle::makePrimary(m_start);
    QFont bold = font();
    bold.setBold(true);
    for (QPushButton *button : {m_start, m_stop, m_queue, m_copy, m_openFile, m_save})
        button->setAutoDefault(true); // Return presses it as Space does
    m_start->setFont(bold);
    m_stop->setFont(bold);
    m_start->setIcon(icon(QStringLiteral("play")));
    m_start->setProperty("luthierIcon", QStringLiteral("play"));
    m_stop->setIcon(icon(QStringLiteral("stop")));
    m_stop->hide();
    m_text->setReadOnly(true);
    m_text->setFont(fixedFont(this));
    m_text->setTabChangesFocus(true);
    m_text->document()->setDocumentMargin(8);
    m_notes->setWordWrap(true);
    m_notes->setForegroundRole(QPalette::Dark);

    auto *row = new QHBoxLayout;
    row->setSpacing(kUnit + 2);
    row->addWidget(m_start);
    row->addWidget(m_stop);
    row->addWidget(m_queue);
    row->addWidget(m_obstacles);
    row->addWidget(m_line, 1);
    row->addStretch(0);
    row->addWidget(m_formats);
    row->addWidget(m_copy);
    row->addWidget(m_openFile);
    row->addWidget(m_save);
    auto *drawer = new QVBoxLayout(m_drawer);
    drawer->setContentsMargins(0, 0, 0, 0);
    drawer->addWidget(m_text, 1);
    drawer->addWidget(m_notes);
    m_text->setFixedHeight(10 * m_text->fontMetrics().lineSpacing() + 16);
    m_drawer->hide();
    m_formats->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(14, 10, 14, 9);
    column->setSpacing(kUnit);
    column->addLayout(row);
    column->addWidget(m_drawer);

    connect(m_start, &QPushButton::clicked, this, &CommandBar::startRequested);
    connect(m_stop, &QPushButton::clicked, this, &CommandBar::stopRequested);
    connect(m_queue, &QPushButton::clicked, this, &CommandBar::queueRequested);
    connect(m_obstacles, &LinkButton::clicked, this, &CommandBar::obstacleRequested);
    connect(m_line, &QAbstractButton::clicked, this, [this] { setOpen(!m_open); });
    connect(m_copy, &QPushButton::clicked, this, &CommandBar::copy);
    connect(m_openFile, &QPushButton::clicked, this, &CommandBar::openMenu);
    connect(m_save, &QPushButton::clicked, this, &CommandBar::saveRequested);
    connect(&m_model, &ConfigModel::changed, this, &CommandBar::refresh);
    connect(&m_model, &ConfigModel::problemsChanged, this, &CommandBar::refresh);
    retranslate();
    connect(m_formats, &Segmented::chosen, this, [this](int index) { setFormat(static_cast<Format>(index)); });
}

QString CommandBar::text(Format format) const
{
    const ConfigDocument &document = m_model.document();
    switch (format) {
    case Format::YamlText:
        return fromUtf8(toYaml(document));
    case Format::JsonText:
        return fromUtf8(toJson(document));
    case Format::Summary:
        return fromUtf8(summaryMarkdown(document, {}, [](const Text &words) { return toUtf8(translated(words)); }));
    case Format::Bash:
        return fromUtf8(exportCommand(document, currentHub()).text(Shell::Bash));
    case Format::PowerShell:
        return fromUtf8(exportCommand(document, currentHub()).text(Shell::PowerShell));
    case Format::Cmd:
        return fromUtf8(exportCommand(document, currentHub()).text(Shell::Cmd));
    }
    return {};
}

QString CommandBar::shownText() const
{
    return m_open ? m_text->toPlainText() : m_line->text();
}

void CommandBar::setFormat(Format format)
{
    m_format = format;
    m_formats->setCurrent(static_cast<int>(format));
    m_text->setLineWrapMode(format == Format::Summary ? QPlainTextEdit::NoWrap : QPlainTextEdit::WidgetWidth);
    refresh();
}

void CommandBar::setOpen(bool open)
{
    if (m_open == open)
        return;
    m_open = open;
    m_line->setVisible(!open);
    m_queue->setVisible(!open); // six ways of writing need its room
    m_formats->setVisible(open);
    m_drawer->setVisible(open);
    // The stretch takes the room that the line had.
    auto *row = static_cast<QHBoxLayout *>(layout()->itemAt(0)->layout());
    row->setStretch(row->indexOf(m_line) + 1, open ? 1 : 0);
    refresh();
    if (open)
        m_text->setFocus(Qt::OtherFocusReason);
    else
        m_line->setFocus(Qt::OtherFocusReason);
}

void CommandBar::setRunning(bool running, bool stopping)
{
    // A button that goes or is disabled passes the keyboard on; the one that comes takes it back, unless it was used
    // elsewhere meanwhile.
    QWidget *focused = window()->focusWidget();
    const bool hadFocus = focused != nullptr && (focused == m_start || focused == m_stop || focused == m_passedTo);
    m_running = running;
    m_stopping = stopping;
    m_start->setVisible(!running);
    m_stop->setVisible(running);
    m_stop->setEnabled(!stopping);
    m_passedTo = nullptr;
    if (hadFocus && stopping)
        m_passedTo = window()->focusWidget();
    else if (hadFocus)
        (running ? m_stop : m_start)->setFocus(Qt::OtherFocusReason);
    refresh();
    retranslate();
}

void CommandBar::setEditedRun(const QString &name)
{
    if (m_editedRun == name)
        return;
    m_editedRun = name;
    retranslate();
}

void CommandBar::setCannotStart(const QString &reason)
{
    m_cannotStart = reason;
    refresh();
}

void CommandBar::refresh()
{
    const ExportedCommand command = exportCommand(m_model.document(), currentHub());
    m_line->setText(fromUtf8(command.line(Shell::Bash)));
    m_line->setAccessibleDescription(m_line->text());
    if (m_open) {
        const QString wanted = text(m_format);
        if (m_text->toPlainText() != wanted)
            m_text->setPlainText(wanted);
        QStringList notes;
        if (m_format <= Format::Cmd) {
            for (const Text &note : command.notes)
                notes.append(translated(note));
        }
        m_notes->setText(notes.join(QLatin1Char('\n')));
        m_notes->setVisible(!notes.isEmpty());
    }
    const std::vector<Problem> obstacles = m_model.obstacles();
    int errors = 0;
    int exportOnly = 0;
    for (const Problem &problem : obstacles)
        ++(problem.ruleId == "export_only" ? exportOnly : errors);
    QString hint;
    if (errors > 0)
        hint = tr("%n error(s) to fix", nullptr, errors);
    else if (exportOnly > 0)
        hint = tr("%n setting(s) for export only", nullptr, exportOnly);
    m_obstacles->setText(hint);
    m_obstacles->setBad(errors > 0);
    m_obstacles->setAccessibleName(hint);
    m_obstacles->setToolTip(tr("Show the first one"));
    m_obstacles->setVisible(!hint.isEmpty() && !m_running);
    m_obstacles->updateGeometry();
    m_start->setToolTip(m_cannotStart.isEmpty() ? tr("Start training (Ctrl+Enter)") : m_cannotStart);
}

void CommandBar::copy()
{
    QGuiApplication::clipboard()->setText(text(m_open ? m_format : Format::Bash));
    m_copy->setText(tr("Copied"));
    m_copy->setIcon(icon(QStringLiteral("check")));
    QTimer::singleShot(1500ms, this, [this] {
        m_copy->setIcon({});
        m_copy->setText(tr("Cop&y"));
    });
}

void CommandBar::openMenu()
{
    QMenu menu(this);
    menu.addAction(tr("&File…"), this, &CommandBar::openRequested)->setShortcut(QKeySequence::Open);
    menu.addAction(tr("&Paste a command or YAML…"), this, &CommandBar::importRequested);
    menu.addSeparator();
    menu.addAction(tr("The &sample"), this, &CommandBar::sampleRequested);
    menu.addAction(tr("An &empty form, as LLaMA Board starts"), this, &CommandBar::emptyRequested);
    menu.exec(m_openFile->mapToGlobal(QPoint(0, -menu.sizeHint().height())));
}

void CommandBar::retranslate()
{
    m_start->setText(tr("&Start training"));
    m_start->setAccessibleName(tr("Start training"));
    m_stop->setText(m_stopping ? tr("Stopping…") : tr("S&top…"));
    m_stop->setAccessibleName(tr("Stop training"));
    m_queue->setText(m_editedRun.isEmpty() ? tr("Add to &queue") : tr("&Update in queue"));
    m_queue->setAccessibleName(m_editedRun.isEmpty() ? tr("Add to queue") : tr("Update in queue"));
    m_queue->setToolTip(m_editedRun.isEmpty()
            ? tr("Starts when the runs before it have ended")
            : tr("The waiting run \"%1\" has the settings of the form then").arg(m_editedRun));
    m_copy->setText(tr("Cop&y"));
    m_copy->setToolTip(tr("Copy the command"));
    m_copy->setAccessibleName(tr("Copy"));
    m_openFile->setText(tr("&Open"));
    m_openFile->setToolTip(tr("Open a configuration or paste a command"));
    m_openFile->setAccessibleName(tr("Open"));
    m_save->setText(tr("Sa&ve"));
    m_save->setToolTip(tr("Save the configuration as YAML or JSON"));
    m_save->setAccessibleName(tr("Save"));
    m_line->setAccessibleName(tr("Equivalent command"));
    m_line->setToolTip(tr("The equivalent command. Press to see it whole, for other shells and as YAML."));
    m_text->setAccessibleName(tr("Equivalent command"));
    m_formats->setTexts({QStringLiteral("bash"), QStringLiteral("PowerShell"), QStringLiteral("cmd"),
        QStringLiteral("YAML"), QStringLiteral("JSON"), tr("Summary")});
    m_formats->setAccessibleName(tr("Written as"));
    refresh();
}

void CommandBar::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(palette());
    QPainter painter(this);
    painter.fillRect(rect(), theme.surface);
    painter.fillRect(QRect(0, 0, width(), 1), theme.border);
}

void CommandBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::ActivationChange && isActiveWindow())
        refresh(); // another hub may have been chosen in a dialog
}

void CommandBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_open) {
        setOpen(false);
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace luthier
