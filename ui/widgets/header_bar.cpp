// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/header_bar.h"

#include "session/display.h"
#include "session/languages.h"
#include "session/translate.h"
#include "session/workspace.h"
#include "widgets/elided_label.h"
#include "widgets/small_buttons.h"

#include <QActionGroup>
#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPainter>

namespace luthier
{

/// "● Training"
class StatePill : public QWidget
{
public:
    explicit StatePill(QWidget *parent)
        : QWidget(parent)
    {
        setObjectName(QStringLiteral("run_state"));
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }

    enum class Mood { Active, Waiting, Good, Bad };

    void setState(Mood mood, const QString &text)
    {
        m_mood = mood;
        m_text = text;
        setAccessibleName(text);
        setVisible(!text.isEmpty());
        updateGeometry();
        update();
    }

    QSize sizeHint() const override
    {
        return {fontMetrics().horizontalAdvance(m_text) + 4 * kUnit, fontMetrics().height() + kUnit - 1};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = Theme::of(palette());
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QColor colour = m_mood == Mood::Bad ? theme.errorText
            : m_mood == Mood::Waiting             ? theme.adviceText
            : m_mood == Mood::Good                ? theme.good
                                                  : theme.accent;
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_mood == Mood::Bad ? theme.errorBack
                : m_mood == Mood::Waiting    ? theme.adviceBack
                                             : theme.accentSoft);
        painter.drawRoundedRect(QRectF(rect()), height() / 2.0, height() / 2.0);
        painter.setBrush(colour);
        const bool rightToLeft = layoutDirection() == Qt::RightToLeft;
        painter.drawEllipse(QPointF(rightToLeft ? width() - 14 : 14, height() / 2.0), 4, 4);
        painter.setPen(colour);
        painter.drawText(rect().adjusted(rightToLeft ? 10 : 23, 0, rightToLeft ? -23 : -8, 0),
            static_cast<int>(Qt::AlignVCenter | (rightToLeft ? Qt::AlignRight : Qt::AlignLeft)), m_text);
    }

private:
    Mood m_mood = Mood::Active;
    QString m_text;
};

HeaderBar::HeaderBar(Workspace &workspace, Languages &languages, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_languages(languages)
    , m_product(new QLabel(QStringLiteral("Luthier"), this))
    , m_project(new ElidedLabel(this))
    , m_state(new StatePill(this))
    , m_device(new ElidedLabel(this))
    , m_view(new LinkButton(this))
    , m_language(new LinkButton(this))
{
    setObjectName(QStringLiteral("header"));
    m_device->setObjectName(QStringLiteral("device"));
    m_view->setObjectName(QStringLiteral("view_menu"));
    m_language->setObjectName(QStringLiteral("language_menu"));
    QFont bold = font();
    bold.setBold(true);
    m_product->setFont(bold);
    m_project->setForegroundRole(QPalette::Dark);
    m_project->setElideMode(Qt::ElideMiddle);
    m_device->setForegroundRole(QPalette::Dark);
    m_device->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    m_view->setHasMenu(true);
    m_language->setHasMenu(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(readingMargins(14, 9, 12, 10));
    row->setSpacing(14);
    row->addWidget(m_product);
    row->addWidget(m_project);
    row->addWidget(m_state);
    row->addStretch(1);
    row->addWidget(m_device);
    row->addWidget(m_view);
    row->addWidget(m_language);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);

    connect(m_view, &LinkButton::clicked, this, &HeaderBar::openView);
    connect(m_language, &LinkButton::clicked, this, &HeaderBar::openLanguages);
    connect(&workspace.config(), &ConfigModel::changed, this, &HeaderBar::refreshProject);
    connect(&workspace.memory(), &MemoryModel::machineChanged, this, &HeaderBar::refreshDevice);
    connect(&workspace.session(), &TrainSession::stateChanged, this, [this](TrainSession::State state) {
        if (state == TrainSession::State::Running)
            m_finished.reset();
        refreshState();
    });
    connect(&workspace.session(), &TrainSession::phaseChanged, this, &HeaderBar::refreshState);
    connect(&workspace.session(), &TrainSession::finished, this, [this](const RunFinished &finished) {
        m_finished = finished;
        refreshState();
    });
    retranslate();
}

void HeaderBar::setThemeChoice(ThemeChoice choice)
{
    m_theme = choice;
}

void HeaderBar::refreshProject()
{
    const TrainConfig &config = m_workspace.config().config();
    QString model = QFileInfo(fromUtf8(config.model.modelNameOrPath)).fileName();
    if (model.endsWith(QStringLiteral(".gguf"), Qt::CaseInsensitive))
        model.chop(5);
    QStringList parts;
    for (const QString &part : {model, fromUtf8(config.data.dataset)}) {
        if (!part.isEmpty())
            parts.append(part);
    }
    m_project->setText(parts.join(QStringLiteral(" · ")));
}

void HeaderBar::refreshDevice()
{
    const std::optional<MachineFacts> &machine = m_workspace.memory().machine();
    if (!machine) {
        m_device->setText({});
        return;
    }
    const QString room = tr("%1 free").arg(shownBytes(m_workspace.memory().freeBytes()));
    if (m_workspace.memory().trainsOnGpu()) {
        m_device->setText(QStringLiteral("%1 · %2").arg(fromUtf8(machine->gpus.front().name), room));
        return;
    }
    m_device->setText(QStringLiteral("%1 · %2").arg(tr("CPU, %n thread(s)", nullptr, machine->threads), room));
    m_device->setToolTip(
        fromUtf8(machine->processor) + QStringLiteral(" (") + fromUtf8(machine->isa) + QLatin1Char(')'));
}

void HeaderBar::refreshState()
{
    switch (m_workspace.session().state()) {
    case TrainSession::State::Running:
        m_state->setState(StatePill::Mood::Active, tr("Training"));
        return;
    case TrainSession::State::Held:
        //: The run, until a trouble that may pass is over or a question is answered.
        m_state->setState(
            m_workspace.session().heldBy()->asks ? StatePill::Mood::Waiting : StatePill::Mood::Bad, tr("On hold"));
        return;
    case TrainSession::State::Pausing:
        m_state->setState(StatePill::Mood::Active, tr("Pausing"));
        return;
    case TrainSession::State::Stopping:
        m_state->setState(StatePill::Mood::Active, tr("Stopping"));
        return;
    case TrainSession::State::Idle:
        break;
    }
    if (!m_finished)
        m_state->setState(StatePill::Mood::Active, {});
    else if (!m_finished->result)
        m_state->setState(StatePill::Mood::Bad, tr("Failed"));
    else if (m_finished->result->outcome == RunOutcome::Completed)
        m_state->setState(StatePill::Mood::Good, tr("Finished"));
    else if (m_finished->result->outcome == RunOutcome::StoppedAndSaved)
        m_state->setState(StatePill::Mood::Good, tr("Stopped and saved"));
    else if (m_finished->result->outcome == RunOutcome::Paused)
        m_state->setState(
            m_finished->result->pauseReason ? StatePill::Mood::Bad : StatePill::Mood::Waiting, tr("Paused"));
    else if (m_finished->result->outcome == RunOutcome::NotContinued)
        m_state->setState(StatePill::Mood::Waiting, tr("Not continued"));
    else
        m_state->setState(StatePill::Mood::Active, tr("Discarded"));
}

void HeaderBar::openView()
{
    QMenu menu(this);
    menu.addSection(tr("Appearance"));
    auto *group = new QActionGroup(&menu);
    const std::pair<ThemeChoice, QString> choices[] = {{ThemeChoice::System, tr("As the &desktop")},
        {ThemeChoice::Light, tr("&Light")}, {ThemeChoice::Dark, tr("Dar&k")}};
    for (const auto &[choice, name] : choices) {
        QAction *action = group->addAction(menu.addAction(name, this, [this, chosen = choice] {
            m_theme = chosen;
            Q_EMIT themeChosen(chosen);
        }));
        action->setCheckable(true);
        action->setChecked(choice == m_theme);
    }
    menu.exec(m_view->mapToGlobal(QPoint(0, m_view->height())));
}

void HeaderBar::openLanguages()
{
    QMenu menu(this);
    auto *group = new QActionGroup(&menu);
    for (const QString &code : Languages::available()) {
        QAction *action =
            group->addAction(menu.addAction(Languages::nameOf(code), this, [this, code] { m_languages.use(code); }));
        action->setCheckable(true);
        action->setChecked(code == m_languages.current());
    }
    menu.exec(m_language->mapToGlobal(QPoint(0, m_language->height())));
}

void HeaderBar::retranslate()
{
    m_view->setText(tr("V&iew"));
    m_view->setAccessibleName(tr("View"));
    m_view->updateGeometry();
    m_language->setText(Languages::nameOf(m_languages.current()));
    m_language->setAccessibleName(tr("Language: %1").arg(m_language->text()));
    m_language->updateGeometry();
    refreshProject();
    refreshDevice();
    refreshState();
}

void HeaderBar::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(palette());
    QPainter painter(this);
    painter.fillRect(rect(), theme.surface);
    painter.fillRect(QRect(0, height() - 1, width(), 1), theme.border);
}

void HeaderBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace luthier
