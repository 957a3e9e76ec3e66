// SPDX-License-Identifier: GPL-3.0-or-later
#include "form/param_row.h"

#include "config/board/linkage.h"
#include "config/param_table.h"
#include "form/help_text.h"
#include "session/config_model.h"
#include "session/suggestions.h"
#include "session/translate.h"
#include "theme/studio_style.h"
#include "theme/theme.h"
#include "widgets/elided_label.h"
#include "widgets/message_line.h"
#include "widgets/small_buttons.h"
#include "widgets/spoken_name.h"

#include <QContextMenuEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QPlainTextEdit>
#include <QToolButton>

#include <memory>

namespace luthier
{

namespace
{

constexpr int kMarkWidth = 12;

/// A dot that says "not as it was" and takes it back when pressed.
class ChangedMark : public QAbstractButton
{
public:
    explicit ChangedMark(QWidget *parent)
        : QAbstractButton(parent)
    {
        setFixedWidth(kMarkWidth);
        setCursor(Qt::PointingHandCursor);
        setFocusPolicy(Qt::TabFocus);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = Theme::of(palette());
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.accent);
        const QPointF middle = QRectF(rect()).center();
        painter.drawEllipse(middle, 2.8, 2.8);
        if (hasFocus() || underMouse()) {
            painter.setBrush(Qt::NoBrush);
            painter.setPen(QPen(theme.accent, 1.2));
            painter.drawEllipse(middle, 5, 5);
        }
    }
};

/// The round question mark. Not in the tab order: F1 does the same for the field that has the keyboard.
class HelpButton : public QAbstractButton
{
public:
    explicit HelpButton(QWidget *parent)
        : QAbstractButton(parent)
    {
        setFixedSize(16, 16);
        setAttribute(Qt::WA_Hover); // painted again when the pointer comes and goes
        setCursor(Qt::PointingHandCursor);
        setFocusPolicy(Qt::NoFocus);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = Theme::of(palette());
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(underMouse() ? theme.accent : theme.border);
        painter.drawEllipse(QRectF(rect()).adjusted(0.75, 0.75, -0.75, -0.75));
        QFont small = font();
        small.setPixelSize(10);
        painter.setFont(small);
        painter.setPen(underMouse() ? theme.accent : theme.muted);
        painter.drawText(rect(), Qt::AlignCenter, QStringLiteral("?"));
    }
};

MessageKind kindOf(const Problem &problem)
{
    if (problem.ruleId == "export_only")
        return MessageKind::Note;
    switch (problem.severity) {
    case Severity::Error:
        return MessageKind::Error;
    case Severity::Warning:
        return MessageKind::Warning;
    case Severity::Advice:
        return MessageKind::Advice;
    }
    return MessageKind::Note;
}

bool isUndoOrRedo(const QKeyEvent &event)
{
    const QKeyCombination keys = event.keyCombination();
    return keys == (Qt::CTRL | Qt::Key_Z) || keys == (Qt::CTRL | Qt::SHIFT | Qt::Key_Z)
        || keys == (Qt::CTRL | Qt::Key_Y) || event.matches(QKeySequence::Undo) || event.matches(QKeySequence::Redo);
}

bool isSameText(const std::vector<Problem> &a, const std::vector<Problem> &b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const Problem &left, const Problem &right) {
        return left.severity == right.severity && left.ruleId == right.ruleId
            && left.message.toString() == right.message.toString() && left.fixes.size() == right.fixes.size();
    });
}

} // namespace

ParamRow::ParamRow(const ParamSpec &spec, ConfigModel &model, QWidget *parent)
    : QWidget(parent)
    , m_spec(spec)
    , m_model(model)
    , m_isWide(editorTraits(spec).isWide)
    , m_changed(new ChangedMark(this))
    , m_label(new QLabel(this))
    , m_note(new ElidedLabel(this))
    , m_badge(new ElidedLabel(this))
    , m_help(new HelpButton(this))
    , m_messages(new QWidget(this))
    , m_messageLayout(new QVBoxLayout(m_messages))
{
    m_editor = ParamEditor::create(
        spec,
        [this] {
            QStringList values;
            for (const Choice &choice : m_spec.choices)
                values.append(fromUtf8(choice.value));
            if (values.isEmpty())
                values = suggestedValues(m_spec.key, m_model.config());
            if (hasLinkedChoices(m_spec.key))
                values.prepend(choiceText(m_spec, nullptr));
            return values;
        },
        this);
    const int height = StudioStyle::fieldHeight(this);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_changed->setFixedHeight(height);
    layout->addWidget(m_changed, 0, Qt::AlignTop);
    m_label->setFixedWidth(labelWidth(this));
    m_label->setMinimumHeight(height);
    m_label->setContentsMargins(readingMargins(2, 0, kUnit, 0));
    m_label->setWordWrap(true);
    m_label->setBuddy(m_editor->control());
    layout->addWidget(m_label, 0, Qt::AlignTop);
    layout->addWidget(m_editor, 1, Qt::AlignTop);
    layout->addSpacing(kUnit - 2);
    m_note->setForegroundRole(QPalette::Dark);
    m_note->setMinimumHeight(height);
    m_note->setMaximumWidth(17 * fontMetrics().averageCharWidth());
    layout->addWidget(m_note, 0, Qt::AlignTop);
    m_badge->setObjectName(QStringLiteral("badge"));
    m_badge->setForegroundRole(QPalette::Dark);
    m_badge->setMinimumHeight(height);
    layout->addWidget(m_badge, 0, Qt::AlignTop);
    layout->addSpacing(kUnit);
    auto *help = new QVBoxLayout;
    help->addSpacing((height - 16) / 2);
    help->addWidget(m_help);
    help->addStretch();
    layout->addLayout(help);

    m_messageLayout->setContentsMargins(readingMargins(kMarkWidth + labelWidth(this), 2, 0, 4));
    m_messageLayout->setSpacing(4);
    m_messages->hide();

    m_badge->setContentsMargins(readingMargins(kUnit - 2, 0, 0, 0));
    m_badge->setVisible(spec.support == Support::ExportOnly);
    m_changed->setObjectName(QStringLiteral("changed_%1").arg(fromUtf8(spec.key)));
    QSizePolicy keepsPlace = m_changed->sizePolicy();
    keepsPlace.setRetainSizeWhenHidden(true);
    m_changed->setSizePolicy(keepsPlace);
    m_help->setObjectName(QStringLiteral("help_%1").arg(fromUtf8(spec.key)));

    m_editor->control()->installEventFilter(this);
    connect(m_editor, &ParamEditor::edited, this, [this](const Value &value) { m_model.setValue(m_spec.key, value); });
    connect(
        m_editor, &ParamEditor::browseRequested, this, [this](PathKind kind) { Q_EMIT browseRequested(this, kind); });
    connect(m_changed, &QAbstractButton::clicked, this, [this] { m_model.reset(m_spec.key); });
    connect(m_help, &QAbstractButton::clicked, this, [this] { Q_EMIT helpRequested(&m_spec); });
    // Both columns of a card are equally wide, whatever is in them.
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    retranslate();
    refresh();
}

int ParamRow::labelWidth(const QWidget *widget)
{
    return 24 * widget->fontMetrics().averageCharWidth();
}

void ParamRow::retranslate()
{
    const QString label = translated(m_spec.label);
    QWidget *control = m_editor->control();
    m_editor->retranslate();
    setSpokenName(control, label);
    m_help->setAccessibleName(tr("Help: %1").arg(label));
    m_help->setToolTip(helpTooltip(m_spec));
    m_label->setToolTip(helpTooltip(m_spec));
    m_badge->setText(tr("export only"));
    m_badge->setToolTip(translated(m_spec.supportNote));
    refreshLabel();
    refreshNote();
    m_shown.clear();
    refreshDescription();
}

void ParamRow::refreshDescription()
{
    QStringList words(unmetCondition(m_spec, m_model));
    for (const Problem &problem : m_shown)
        words.append(translated(problem.message));
    words.removeAll(QString());
    m_editor->control()->setAccessibleDescription(
        words.isEmpty() ? helpDescription(m_spec) : words.join(QLatin1Char(' ')));
}

void ParamRow::refreshLabel()
{
    const QString label = translated(m_spec.label);
    const Theme &theme = Theme::of(palette());
    qsizetype at = -1;
    qsizetype length = 0;
    for (qsizetype i = 0; i < m_highlight.size() && at < 0; ++i) {
        at = label.indexOf(m_highlight.at(i), 0, Qt::CaseInsensitive);
        length = m_highlight.at(i).size();
    }
    QString html = label.toHtmlEscaped();
    if (at >= 0)
        html = label.left(at).toHtmlEscaped()
            + QStringLiteral("<span style=\"background-color:%1\">%2</span>")
                  .arg(theme.adviceBack.name(), label.mid(at, length).toHtmlEscaped())
            + label.mid(at + length).toHtmlEscaped();
    if (m_showsGroup)
        html += QStringLiteral("<br><span style=\"color:%1; font-size:small\">%2</span>")
                    .arg(theme.muted.name(), translated(groupLabel(m_spec.group)).toHtmlEscaped());
    const bool plain = m_highlight.isEmpty() && !m_showsGroup;
    m_label->setTextFormat(plain ? Qt::PlainText : Qt::RichText);
    m_label->setText(plain ? label : html);
}

void ParamRow::setHighlight(const QStringList &words)
{
    if (m_highlight == words)
        return;
    m_highlight = words;
    refreshLabel();
}

void ParamRow::setShowsGroup(bool shows)
{
    if (m_showsGroup == shows)
        return;
    m_showsGroup = shows;
    refreshLabel();
}

void ParamRow::setNote(const QString &note)
{
    m_noteText = note;
    refreshNote();
}

void ParamRow::refreshNote()
{
    m_note->setText(m_noteText.isEmpty() ? translated(m_spec.unit) : m_noteText);
    // The badge takes the room of a unit.
    m_note->setVisible(!m_note->text().isEmpty() && m_spec.support == Support::Engine);
}

void ParamRow::setNamesSubject(bool names)
{
    if (m_namesSubject == names)
        return;
    m_namesSubject = names;
    m_shown.clear();
    refreshMessages();
}

bool ParamRow::hasMessages() const
{
    return !m_shown.empty();
}

void ParamRow::refresh()
{
    m_editor->setValue(m_model.shownValue(m_spec));
    const bool isChanged = m_model.isChanged(m_spec.key);
    if (isChanged) {
        const QString before = textOfValue(m_spec, m_model.baselineOf(m_spec));
        const QString text = before.isEmpty() ? tr("Changed. Press to empty it again.")
                                              : tr("Changed. Press to go back to %1.").arg(before);
        m_changed->setToolTip(text);
        m_changed->setAccessibleName(translated(m_spec.label) + QStringLiteral(": ") + text);
    }
    m_changed->setVisible(isChanged);
    const bool applies = luthier::isVisible(m_spec, m_model.config()) && luthier::isEnabled(m_spec, m_model.config());
    m_editor->setEnabled(applies);
    m_label->setEnabled(applies);
    m_editor->setToolTip(applies ? QString() : unmetCondition(m_spec, m_model));
    refreshMessages();
    refreshDescription();
}

QString ParamRow::fixText(const Problem &problem, std::size_t index) const
{
    const Fix &fix = problem.fixes[index];
    if (fix.changes.size() != 1)
        return translated(fix.label);
    const Change &change = fix.changes.front();
    const ParamSpec *target = findParam(change.key);
    if (target == nullptr)
        return translated(fix.label);
    const QString label = translated(target->label);
    const bool isOwn = target == &m_spec;
    if (change.value.is_null())
        return isOwn ? tr("Reset") : tr("Reset %1").arg(label);
    if (change.value.is_boolean())
        return isOwn ? (change.value.get<bool>() ? tr("Turn on") : tr("Turn off"))
                     : (change.value.get<bool>() ? tr("Turn on %1") : tr("Turn off %1")).arg(label);
    const QString value = target->field.kind == ParamKind::Choice ? choiceText(*target, change.value)
                                                                  : textOfValue(*target, change.value);
    return isOwn ? tr("Use %1").arg(value) : tr("Set %1 to %2").arg(label, value);
}

void ParamRow::refreshMessages()
{
    std::vector<Problem> problems = m_model.problemsOf(m_spec.key);
    if (isSameText(problems, m_shown))
        return;
    const std::size_t before = m_shown.size();
    m_shown = std::move(problems);
    while (m_lines.size() < m_shown.size()) {
        auto *line = new MessageLine(m_messages);
        const std::size_t at = m_lines.size();
        connect(line, &MessageLine::linkActivated, this, [this, at](int fix) {
            if (at < m_shown.size() && static_cast<std::size_t>(fix) < m_shown[at].fixes.size()) {
                const std::vector<Change> changes = m_shown[at].fixes[static_cast<std::size_t>(fix)].changes;
                m_model.apply(changes);
            }
        });
        m_messageLayout->addWidget(line);
        m_lines.push_back(line);
    }
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        m_lines[i]->setVisible(i < m_shown.size());
        if (i >= m_shown.size())
            continue;
        const Problem &problem = m_shown[i];
        QStringList links;
        for (std::size_t fix = 0; fix < problem.fixes.size(); ++fix)
            links.append(fixText(problem, fix));
        m_lines[i]->setMessage(
            kindOf(problem), m_namesSubject ? translated(m_spec.label) : QString(), translated(problem.message), links);
    }
    m_messages->setVisible(!m_shown.empty() && !isHidden());
    if (before != m_shown.size())
        Q_EMIT messagesChanged();
}

void ParamRow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    switch (event->type()) {
    case QEvent::LanguageChange:
        retranslate();
        refresh();
        break;
    case QEvent::PaletteChange:
        refreshLabel();
        break;
    default:
        break;
    }
}

bool ParamRow::eventFilter(QObject *object, QEvent *event)
{
    if (object != m_editor->control())
        return QWidget::eventFilter(object, event);
    if (event->type() == QEvent::ContextMenu) {
        openMenu(static_cast<QContextMenuEvent *>(event)->globalPos());
        return true;
    }
    if (event->type() == QEvent::ShortcutOverride) {
        // Undo is the form's, also while its text is being edited.
        const auto *keys = static_cast<QKeyEvent *>(event);
        if (isUndoOrRedo(*keys)) {
            event->ignore();
            return true;
        }
    }
    return QWidget::eventFilter(object, event);
}

void ParamRow::openMenu(const QPoint &at)
{
    QWidget *control = m_editor->control();
    // First the menu of the field's own text.
    std::unique_ptr<QMenu> menu;
    auto *line = qobject_cast<QLineEdit *>(control);
    if (line == nullptr)
        line = control->findChild<QLineEdit *>();
    if (line != nullptr)
        menu.reset(line->createStandardContextMenu());
    else if (auto *lines = qobject_cast<QPlainTextEdit *>(control))
        menu.reset(lines->createStandardContextMenu());
    else
        menu = std::make_unique<QMenu>();
    if (!menu->isEmpty()) {
        // Their Undo is of the text alone.
        for (QAction *action : menu->actions()) {
            if (action->objectName() == QStringLiteral("edit-undo")
                || action->objectName() == QStringLiteral("edit-redo"))
                menu->removeAction(action);
        }
        if (!menu->isEmpty() && menu->actions().first()->isSeparator())
            menu->removeAction(menu->actions().first());
        menu->addSeparator();
    }
    QAction *reset = menu->addAction(tr("Reset"), this, [this] { m_model.reset(m_spec.key); });
    reset->setEnabled(m_model.isChanged(m_spec.key));
    menu->addAction(tr("Help"), this, [this] { Q_EMIT helpRequested(&m_spec); });
    menu->exec(at);
}

QList<QWidget *> ParamRow::focusStops() const
{
    QList<QWidget *> stops{m_changed, m_editor->control()};
    for (QToolButton *button : m_editor->findChildren<QToolButton *>())
        stops.append(button);
    for (const MessageLine *line : m_lines)
        stops.append(line->linkStop());
    return stops;
}

} // namespace luthier
