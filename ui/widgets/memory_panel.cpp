// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/memory_panel.h"

#include "session/display.h"
#include "session/translate.h"
#include "theme/theme.h"
#include "widgets/elided_label.h"
#include "widgets/memory_bar.h"
#include "widgets/message_line.h"
#include "widgets/small_buttons.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPainter>

namespace luthier
{

namespace
{

constexpr std::size_t kItems = 6;

QPixmap swatch(const QColor &colour, qreal ratio)
{
    QPixmap pixmap(QSize(9, 9) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawRoundedRect(QRectF(0, 0, 9, 9), 2, 2);
    return pixmap;
}

} // namespace

MemoryPanel::MemoryPanel(MemoryModel &model, QWidget *parent)
    : Card(parent)
    , m_model(model)
    , m_title(new QLabel(this))
    , m_verdict(new QLabel(this))
    , m_total(new QLabel(this))
    , m_of(new QLabel(this))
    , m_bar(new MemoryBar(this))
    , m_items(new QWidget(this))
    , m_other(new QLabel(this))
    , m_how(new QLabel(this))
    , m_lastRun(new QLabel(this))
    , m_smaller(new LinkButton(this))
    , m_empty(new QLabel(this))
    , m_error(new MessageLine(this))
{
    setObjectName(QStringLiteral("memory_panel"));
    m_total->setObjectName(QStringLiteral("memory_total"));
    m_verdict->setObjectName(QStringLiteral("memory_verdict"));
    m_smaller->setObjectName(QStringLiteral("memory_smaller"));
    QFont bold = font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_verdict->setFont(bold);
    QFont large = bold;
    large.setPointSizeF(large.pointSizeF() * 1.5);
    m_total->setFont(large);
    m_of->setForegroundRole(QPalette::Dark);
    m_of->setContentsMargins(0, 0, 0, 2);
    m_other->setForegroundRole(QPalette::Dark);
    m_other->setWordWrap(true);
    m_how->setObjectName(QStringLiteral("memory_how"));
    m_how->setForegroundRole(QPalette::Dark);
    m_how->setWordWrap(true);
    m_lastRun->setObjectName(QStringLiteral("memory_last_run"));
    m_lastRun->setForegroundRole(QPalette::Dark);
    m_lastRun->setWordWrap(true);
    m_empty->setForegroundRole(QPalette::Dark);
    m_empty->setWordWrap(true);
    m_smaller->setHasMenu(true);

    auto *head = new QHBoxLayout;
    head->addWidget(m_title);
    head->addStretch(1);
    head->addWidget(m_verdict);
    auto *total = new QHBoxLayout;
    total->setSpacing(5);
    total->addWidget(m_total, 0, Qt::AlignBottom);
    total->addWidget(m_of, 0, Qt::AlignBottom);
    total->addStretch(1);
    auto *grid = new QGridLayout(m_items);
    grid->setContentsMargins(0, 4, 0, 0);
    grid->setHorizontalSpacing(7);
    grid->setVerticalSpacing(2);
    for (std::size_t i = 0; i < kItems; ++i) {
        auto *sign = new QLabel(m_items);
        auto *name = new ElidedLabel(m_items);
        name->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        auto *bytes = new QLabel(m_items);
        bytes->setForegroundRole(QPalette::Dark);
        bytes->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
        const int row = static_cast<int>(i / 2);
        const int column = static_cast<int>(i % 2) * 4;
        grid->addWidget(sign, row, column);
        grid->addWidget(name, row, column + 1);
        grid->addWidget(bytes, row, column + 2);
        m_swatches.push_back(sign);
        m_itemLabels.emplace_back(name, bytes);
    }
    grid->setColumnMinimumWidth(3, 10);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_other, 1);
    foot->addWidget(m_smaller, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(14, 10, 14, 10);
    column->setSpacing(4);
    column->addLayout(head);
    column->addLayout(total);
    column->addWidget(m_bar);
    column->addWidget(m_items);
    column->addWidget(m_how);
    column->addWidget(m_empty);
    column->addWidget(m_error);
    column->addLayout(foot);
    column->addWidget(m_lastRun);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);

    connect(m_smaller, &LinkButton::clicked, this, &MemoryPanel::openMenu);
    connect(&m_model, &MemoryModel::reportChanged, this, &MemoryPanel::refresh);
    connect(&m_model, &MemoryModel::machineChanged, this, &MemoryPanel::refresh);
    refresh();
}

void MemoryPanel::setCompact(bool compact)
{
    m_compact = compact;
    refresh();
}

QList<MemoryPart> MemoryPanel::parts(const MemoryItems &items) const
{
    return {{tr("weights"), items.weights, QColor(0x2f, 0x6f, 0x8f)},
        {tr("adapter"), items.adapter, QColor(0x4d, 0x9e, 0x94)},
        {tr("grads + optim."), items.gradients + items.optimizer, QColor(0x7b, 0xb3, 0x6b)},
        {tr("activations"), items.activations, QColor(0xd2, 0xa0, 0x3a)},
        {tr("logits"), items.logits, QColor(0xc2, 0x6a, 0x4a)},
        {tr("runtime"), items.runtime + items.workspace, QColor(0x8a, 0x8f, 0x98)}};
}

void MemoryPanel::setVerdict(MemoryVerdict verdict)
{
    const Theme &theme = Theme::of(palette());
    QString text;
    QColor colour = theme.muted;
    switch (verdict) {
    case MemoryVerdict::Fits:
        text = tr("✓ fits");
        colour = theme.good;
        break;
    case MemoryVerdict::Tight:
        text = tr("△ tight");
        colour = theme.adviceText;
        break;
    case MemoryVerdict::TooMuch:
        text = tr("✕ does not fit");
        colour = theme.errorText;
        break;
    case MemoryVerdict::Unknown:
        break;
    }
    QPalette own;
    own.setColor(QPalette::WindowText, colour);
    if (m_verdict->palette().color(QPalette::WindowText) != colour)
        m_verdict->setPalette(own);
    m_verdict->setText(text);
}

void MemoryPanel::showLastRun()
{
    const std::optional<RunMemory> &run = m_model.lastRun();
    m_lastRun->setVisible(run.has_value() && !m_compact);
    if (!run)
        return;
    const std::uint64_t planned = run->planned.total();
    m_lastRun->setText(tr("Last run: planned %1, measured %2").arg(shownBytes(planned), shownBytes(run->peakBytes)));
    const QList<MemoryPart> before = parts(run->planned);
    const QList<MemoryPart> after = parts(run->measured);
    QStringList lines;
    for (qsizetype i = 0; i < before.size(); ++i)
        lines.append(tr("%1: planned %2, measured %3")
                         .arg(before.at(i).name, shownBytes(before.at(i).bytes), shownBytes(after.at(i).bytes)));
    m_lastRun->setToolTip(lines.join(QLatin1Char('\n')));
    m_lastRun->setAccessibleDescription(lines.join(QStringLiteral("; ")));
}

void MemoryPanel::refresh()
{
    showLastRun();
    const MemoryReport &report = m_model.report();
    m_title->setText(m_model.trainsOnGpu() ? tr("GPU memory") : tr("Memory"));
    const bool known = report.estimate.has_value();
    for (QWidget *part : std::initializer_list<QWidget *>{m_total, m_of})
        part->setVisible(known);
    m_bar->setVisible(known && !m_compact);
    m_items->setVisible(known && !m_compact);
    m_how->setVisible(false);
    m_other->setVisible(known && !m_compact);
    m_error->setVisible(!known && report.error.has_value());
    m_empty->setVisible(!known && !report.error);
    m_smaller->setVisible(known && !m_compact && !report.estimate->suggestions.empty());
    m_verdict->setVisible(known);
    if (!known) {
        m_empty->setText(report.hasModel ? tr("Looking at the model…")
                                         : tr("Choose a model to see how much memory the form will take."));
        if (report.error)
            m_error->setMessage(MessageKind::Error, {}, translated(*report.error), {});
        return;
    }
    const MemoryEstimate &estimate = *report.estimate;
    m_total->setText(shownBytes(estimate.totalBytes));
    m_of->setText(report.freeBytes > 0 ? tr("of %1 free").arg(shownBytes(report.freeBytes)) : QString());
    setVerdict(report.verdict);
    QStringList how;
    for (const Text &text : describe(estimate.way))
        how.append(translated(text));
    m_how->setText(tr("To stay within the free memory: %1.").arg(QLocale().createSeparatedList(how)));
    m_how->setVisible(!m_compact && !how.isEmpty());
    const QList<MemoryPart> list = parts(estimate.items);
    m_bar->setParts(list, report.freeBytes);
    m_bar->setAccessibleName(tr("Memory by purpose"));
    QStringList spoken;
    for (std::size_t i = 0; i < kItems; ++i) {
        const MemoryPart &part = list.at(static_cast<qsizetype>(i));
        m_swatches[i]->setPixmap(swatch(part.colour, devicePixelRatioF()));
        m_itemLabels[i].first->setText(part.name);
        m_itemLabels[i].second->setText(shownBytes(part.bytes));
        spoken.append(part.name + QLatin1Char(' ') + shownBytes(part.bytes));
    }
    m_bar->setAccessibleDescription(spoken.join(QStringLiteral(", ")));
    const auto unbroken = [](QString text) { return text.replace(QLatin1Char(' '), QChar::Nbsp); };
    const QString each = unbroken(shownBytes(estimate.llamaFactory.total()));
    QStringList other{estimate.llamaFactoryDevices > 1
            ? tr("With LLaMA-Factory %1 on each of %n GPU(s)", nullptr, estimate.llamaFactoryDevices).arg(each)
            : tr("With LLaMA-Factory %1").arg(each)};
    if (estimate.llamaFactoryWithLiger > 0)
        other.append(unbroken(tr("Liger %1").arg(shownBytes(estimate.llamaFactoryWithLiger))));
    if (estimate.llamaFactoryHost > 0)
        other.append(unbroken(tr("RAM %1", "what DeepSpeed moves to it").arg(shownBytes(estimate.llamaFactoryHost))));
    if (estimate.llamaFactoryIgnored)
        other.append(tr("DeepSpeed left out of account"));
    m_other->setText(other.join(QStringLiteral(" · ")));
    m_other->setToolTip(estimate.llamaFactoryIgnored
            ? fromUtf8(estimate.llamaFactoryIgnored->context + ": ") + translated(*estimate.llamaFactoryIgnored)
            : QString());
    m_smaller->setText(report.verdict == MemoryVerdict::TooMuch ? tr("Make it fit") : tr("Make it smaller"));
    m_smaller->setAccessibleName(m_smaller->text());
    m_smaller->updateGeometry();
}

void MemoryPanel::fillMenu(QMenu &menu)
{
    if (!m_model.report().estimate)
        return;
    for (const MemorySuggestion &suggestion : m_model.report().estimate->suggestions) {
        std::vector<Change> changes;
        for (const auto &[key, value] : suggestion.change)
            changes.push_back({key, value});
        menu.addAction(tr("%1 → %2").arg(translated(suggestion.label), shownBytes(suggestion.totalBytes)), this,
            [this, changes] { Q_EMIT changeChosen(changes); });
    }
}

void MemoryPanel::openMenu()
{
    QMenu menu(this);
    fillMenu(menu);
    menu.exec(m_smaller->mapToGlobal(QPoint(0, m_smaller->height())));
}

void MemoryPanel::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        refresh();
}

} // namespace luthier
