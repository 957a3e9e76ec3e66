// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/answers_view.h"

#include "form/wheel_guard.h"
#include "session/display.h"
#include "theme/theme.h"
#include "widgets/dialogs.h"
#include "widgets/small_buttons.h"
#include "widgets/spoken_name.h"

#include <QAction>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QPainter>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QStackedWidget>
#include <QStyledItemDelegate>

#include <algorithm>

namespace luthier
{

namespace
{

constexpr int kGap = 3; ///< Letters of East Asia reach below the line of others.

/// A muted line that says when and what was asked, the answer below it, as long as it is.
class AnswerDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme &theme = Theme::of(option.palette);
        painter->save();
        if ((option.state & QStyle::State_Selected) != 0)
            painter->fillRect(option.rect, option.palette.color(QPalette::Highlight));
        const bool isSelected = (option.state & QStyle::State_Selected) != 0;
        const QRect area = inner(option.rect);
        const QFontMetrics metrics(option.font);
        painter->setFont(option.font);
        painter->setPen(isSelected ? option.palette.color(QPalette::HighlightedText) : theme.muted);
        const QRect head(area.left(), area.top(), area.width(), metrics.height() + kGap);
        const int alignment = static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignLeft));
        painter->drawText(head, alignment, metrics.elidedText(headOf(index), Qt::ElideRight, head.width()));
        painter->setPen(option.palette.color(isSelected ? QPalette::HighlightedText : QPalette::Text));
        painter->drawText(area.adjusted(0, metrics.height() + kGap, 0, 0), alignment | Qt::TextWordWrap,
            index.data(AnswerModel::AnswerRole).toString());
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const auto *view = qobject_cast<const QListView *>(option.widget);
        const int width = inner(QRect(0, 0, view != nullptr ? view->viewport()->width() : 300, 0)).width();
        const QFontMetrics metrics(option.font);
        const QRect text = metrics.boundingRect(
            QRect(0, 0, width, 100'000), Qt::TextWordWrap, index.data(AnswerModel::AnswerRole).toString());
        return {width, metrics.height() + kGap + std::max(metrics.height(), text.height()) + kUnit};
    }

private:
    static QRect inner(const QRect &rect) { return rect.adjusted(kUnit / 2, kUnit / 2, -kUnit / 2, -kUnit / 2); }
    static QString headOf(const QModelIndex &index)
    {
        //: After so many steps, to this prompt.
        return AnswersView::tr("Step %1 · %2")
            .arg(shownCount(index.data(AnswerModel::StepRole).toLongLong()),
                index.data(AnswerModel::PromptRole).toString());
    }
};

} // namespace

AnswersView::AnswersView(AnswerModel &model, Dialogs &dialogs, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_dialogs(dialogs)
    , m_tools(new QWidget(this))
    , m_prompts(new LinkButton(m_tools))
    , m_steps(new QSpinBox(m_tools))
    , m_list(new QListView(this))
    , m_empty(new QLabel(this))
{
    m_prompts->setObjectName(QStringLiteral("answer_prompts"));
    m_steps->setObjectName(QStringLiteral("answer_steps"));
    m_list->setObjectName(QStringLiteral("answers"));
    new WheelGuard(m_steps);
    m_steps->setRange(0, 1'000'000);
    m_steps->setSingleStep(10);
    m_steps->setValue(model.everySteps());
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new AnswerDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->viewport()->setAutoFillBackground(false);
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setForegroundRole(QPalette::Dark);
    auto *tools = new QHBoxLayout(m_tools);
    tools->setContentsMargins(0, 0, 0, 0);
    tools->setSpacing(kUnit);
    tools->addStretch(1);
    tools->addWidget(m_prompts);
    tools->addWidget(m_steps);
    auto *stack = new QStackedWidget(this);
    stack->addWidget(m_empty);
    stack->addWidget(m_list);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(readingMargins(10, 0, 4, 6));
    row->addWidget(stack);

    connect(m_prompts, &LinkButton::clicked, this, &AnswersView::askPrompts);
    connect(m_steps, &QSpinBox::valueChanged, &m_model, &AnswerModel::setEverySteps);
    const auto choose = [this, stack] {
        stack->setCurrentWidget(m_model.rowCount() > 0 ? static_cast<QWidget *>(m_list) : m_empty);
    };
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, choose);
    connect(&m_model, &QAbstractItemModel::modelReset, this, choose);
    connect(&m_model, &AnswerModel::wishChanged, this, &AnswersView::refresh);
    // The newest stays in view, unless somebody reads further down.
    connect(&m_model, &QAbstractItemModel::rowsAboutToBeInserted, this, [this] {
        if (m_list->verticalScrollBar()->value() == 0)
            QMetaObject::invokeMethod(m_list, &QListView::scrollToTop, Qt::QueuedConnection);
    });
    auto *copyAction = new QAction(this);
    copyAction->setObjectName(QStringLiteral("answers_copy"));
    copyAction->setShortcut(QKeySequence::Copy);
    copyAction->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_list->addAction(copyAction);
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(copyAction, &QAction::triggered, this, &AnswersView::copy);
    choose();
    retranslate();
}

void AnswersView::askPrompts()
{
    if (const std::optional<QStringList> prompts = m_dialogs.askPrompts(this, m_model.prompts()))
        m_model.setPrompts(*prompts);
}

void AnswersView::copy()
{
    QModelIndexList rows = m_list->selectionModel()->selectedIndexes();
    std::sort(rows.begin(), rows.end(), [](const QModelIndex &a, const QModelIndex &b) { return a.row() < b.row(); });
    QStringList lines;
    for (const QModelIndex &row : rows)
        lines.append(row.data().toString());
    if (!lines.isEmpty())
        QGuiApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
}

void AnswersView::refresh()
{
    m_prompts->setText(tr("%Ln prompt(s)", nullptr, static_cast<int>(m_model.prompts().size())));
    m_prompts->setToolTip(m_model.prompts().join(QLatin1Char('\n')));
    m_prompts->updateGeometry();
    const QSignalBlocker quiet(m_steps);
    m_steps->setValue(m_model.everySteps());
    m_empty->setText(m_model.prompts().isEmpty()
            ? tr("Write a prompt, and read here how the answer changes while the model learns.")
            : tr("Here the model answers your prompts while it learns, as often as you choose above."));
}

void AnswersView::retranslate()
{
    m_steps->setSpecialValueText(tr("when asked"));
    const QStringList around = tr("every %1 steps").split(QStringLiteral("%1"));
    m_steps->setPrefix(around.first());
    m_steps->setSuffix(around.last());
    setSpokenName(m_steps, tr("Steps between answers"));
    m_steps->setToolTip(tr("The model answers before the first step, after so many steps each, and behind the last. "
                           "An answer takes about as long as a few steps, and changes nothing about what is learnt."));
    m_prompts->setAccessibleName(tr("Edit the prompts"));
    m_list->setAccessibleName(tr("Answers of the model"));
    for (QAction *action : m_list->actions())
        action->setText(tr("Copy"));
    m_model.retranslate();
    refresh();
}

void AnswersView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace luthier
