// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/log_view.h"

#include "form/wheel_guard.h"
#include "theme/fonts.h"
#include "theme/theme.h"
#include "widgets/spoken_name.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QScrollBar>
#include <QStyledItemDelegate>

namespace luthier
{

namespace
{

/// Errors and warnings in their colours, with a sign in front; the rest muted.
class LogDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        const Theme &theme = Theme::of(option->palette);
        const auto level = static_cast<NoticeLevel>(index.data(LogModel::LevelRole).toInt());
        const QColor colour = level == NoticeLevel::Error ? theme.errorText
            : level == NoticeLevel::Warning               ? theme.adviceText
                                                          : theme.muted;
        option->palette.setColor(QPalette::Text, colour);
        if (level == NoticeLevel::Error)
            option->text = QStringLiteral("✕ ") + option->text;
        else if (level == NoticeLevel::Warning)
            option->text = QStringLiteral("△ ") + option->text;
        option->textElideMode = Qt::ElideRight;
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {100, option.fontMetrics.height() + 3};
    }
};

/// Shows where the keyboard is also while nothing is in it.
class LogList : public QListView
{
public:
    using QListView::QListView;

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QListView::paintEvent(event);
        if (!hasFocus())
            return;
        QPainter painter(viewport());
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(Theme::of(palette()).accent, 1.5));
        painter.drawRoundedRect(QRectF(viewport()->rect()).adjusted(1, 1, -1, -1), 4, 4);
    }
};

} // namespace

void LogFilter::setLevel(NoticeLevel level)
{
    m_level = level;
    invalidateFilter();
}

void LogFilter::setText(const QString &text)
{
    m_text = text;
    invalidateFilter();
}

bool LogFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    return index.data(LogModel::LevelRole).toInt() >= static_cast<int>(m_level)
        && (m_text.isEmpty() || index.data().toString().contains(m_text, Qt::CaseInsensitive));
}

LogView::LogView(LogModel &model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_filter(new LogFilter(this))
    , m_tools(new QWidget(this))
    , m_level(new QComboBox(m_tools))
    , m_search(new QLineEdit(m_tools))
    , m_list(new LogList(this))
{
    m_filter->setSourceModel(&m_model);
    m_list->setObjectName(QStringLiteral("log"));
    m_search->setObjectName(QStringLiteral("log_search"));
    m_level->setObjectName(QStringLiteral("log_level"));
    m_list->setModel(m_filter);
    m_list->setItemDelegate(new LogDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setSpacing(0);
    m_list->viewport()->setAutoFillBackground(false);
    new WheelGuard(m_level);
    m_level->addItems({{}, {}, {}});
    m_level->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_search->setClearButtonEnabled(true);
    m_search->setMaximumWidth(16 * fontMetrics().averageCharWidth() + 40);
    m_search->setMinimumWidth(6 * fontMetrics().averageCharWidth() + 40);
    auto *tools = new QHBoxLayout(m_tools);
    tools->setContentsMargins(0, 0, 0, 0);
    tools->addStretch(1);
    tools->addWidget(m_level);
    tools->addWidget(m_search);
    auto *list = new QHBoxLayout(this);
    list->setContentsMargins(readingMargins(10, 0, 4, 6));
    list->addWidget(m_list);

    connect(m_level, &QComboBox::currentIndexChanged, this,
        [this](int index) { m_filter->setLevel(static_cast<NoticeLevel>(std::max(0, index))); });
    connect(m_search, &QLineEdit::textChanged, m_filter, &LogFilter::setText);
    // New lines come into view, unless somebody is reading further up.
    connect(m_filter, &QAbstractItemModel::rowsAboutToBeInserted, this, [this] {
        const QScrollBar *bar = m_list->verticalScrollBar();
        if (bar->value() >= bar->maximum() - 2)
            QMetaObject::invokeMethod(m_list, &QListView::scrollToBottom, Qt::QueuedConnection);
    });
    auto *copyAction = new QAction(this);
    copyAction->setShortcut(QKeySequence::Copy);
    copyAction->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_list->addAction(copyAction);
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
    copyAction->setObjectName(QStringLiteral("log_copy"));
    connect(copyAction, &QAction::triggered, this, &LogView::copy);
    retranslate();
}

void LogView::copy()
{
    QModelIndexList rows = m_list->selectionModel()->selectedIndexes();
    if (rows.isEmpty()) {
        QGuiApplication::clipboard()->setText(m_model.plainText());
        return;
    }
    std::sort(rows.begin(), rows.end(), [](const QModelIndex &a, const QModelIndex &b) { return a.row() < b.row(); });
    QStringList lines;
    for (const QModelIndex &row : rows)
        lines.append(row.data().toString());
    QGuiApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
}

void LogView::retranslate()
{
    QFont fixed = fixedFont();
    fixed.setPointSizeF(font().pointSizeF() * 0.9);
    m_list->setFont(fixed);
    const QStringList levels{tr("All"), tr("Warnings"), tr("Errors")};
    for (int i = 0; i < levels.size(); ++i)
        m_level->setItemText(i, levels.at(i));
    setSpokenName(m_level, tr("Lines to show"));
    m_search->setPlaceholderText(tr("Search"));
    m_search->setAccessibleName(tr("Search the log"));
    m_list->setAccessibleName(tr("Log of the run"));
    for (QAction *action : m_list->actions())
        action->setText(tr("Copy"));
    m_model.retranslate();
}

void LogView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace luthier
