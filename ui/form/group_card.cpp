// SPDX-License-Identifier: GPL-3.0-or-later
#include "form/group_card.h"

#include "form/param_row.h"
#include "theme/icons.h"
#include "theme/theme.h"
#include "widgets/elided_label.h"

#include <QGridLayout>
#include <QResizeEvent>
#include <QToolButton>

namespace luthier
{

GroupCard::GroupCard(QWidget *parent)
    : Card(parent)
    , m_title(new QToolButton(this))
    , m_consequence(new ElidedLabel(this))
    , m_body(new QWidget(this))
    , m_grid(new QGridLayout(m_body))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(readingMargins(4, kUnit - 1, 14, kUnit));
    column->setSpacing(2);
    auto *head = new QHBoxLayout;
    head->setSpacing(2 * kUnit);
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_title->setAutoRaise(true);
    m_title->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_title->setIconSize({14, 14});
    m_title->setCheckable(false);
    head->addWidget(m_title);
    head->addStretch(1);
    m_consequence->setForegroundRole(QPalette::Dark);
    m_consequence->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    m_consequence->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    head->addWidget(m_consequence, 100);
    column->addLayout(head);
    column->addWidget(m_body);
    m_grid->setContentsMargins(0, 2, 0, 4);
    m_grid->setHorizontalSpacing(kUnit);
    m_grid->setVerticalSpacing(kUnit);
    connect(m_title, &QToolButton::clicked, this, [this] { Q_EMIT toggled(!m_isOpen); });
    setOpen(true);
}

void GroupCard::setTitle(const QString &title)
{
    m_title->setText(QLatin1Char(' ') + title);
    m_title->setAccessibleName(title);
}

void GroupCard::setConsequence(const QString &text)
{
    m_consequence->setText(text);
}

void GroupCard::setCollapsible(bool collapsible)
{
    m_isCollapsible = collapsible;
    m_title->setFocusPolicy(collapsible ? Qt::TabFocus : Qt::NoFocus);
    m_title->setAttribute(Qt::WA_TransparentForMouseEvents, !collapsible);
    setOpen(true);
}

void GroupCard::setOpen(bool open)
{
    m_isOpen = open;
    m_title->setIcon(!m_isCollapsible ? QIcon()
            : open                    ? icon(QStringLiteral("chevron-down"))
                                      : icon(QStringLiteral("chevron-right")));
    m_title->setAccessibleDescription(!m_isCollapsible ? QString() : open ? tr("open") : tr("closed"));
    m_body->setVisible(open && !m_rows.isEmpty());
}

int GroupCard::columnsFor(int width) const
{
    // Two labels, two fields of ten letters, and what belongs to them.
    const int cell = ParamRow::labelWidth(this) + 22 * fontMetrics().averageCharWidth() + 5 * kUnit;
    return width >= 2 * cell ? 2 : 1;
}

void GroupCard::setRows(const QList<ParamRow *> &rows)
{
    if (rows == m_rows) {
        // Another card may have borrowed them.
        bool isAllHere = true;
        for (const ParamRow *row : rows)
            isAllHere = isAllHere && row->parentWidget() == m_body;
        if (isAllHere)
            return;
    }
    for (ParamRow *row : m_rows) {
        if (!rows.contains(row) && row->parentWidget() == m_body) {
            row->hide();
            row->messageArea()->hide();
        }
    }
    m_rows = rows;
    place();
    m_body->setVisible(m_isOpen && !m_rows.isEmpty());
}

void GroupCard::place()
{
    while (QLayoutItem *item = m_grid->takeAt(0))
        delete item;
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, m_columns == 2 ? 1 : 0);
    int line = 0; // of three grid rows: fields, messages of the left one, messages of the right one
    int column = 0;
    for (ParamRow *row : m_rows) {
        const int span = row->isWide() ? m_columns : 1;
        if (column + span > m_columns) {
            line += 3;
            column = 0;
        }
        m_grid->addWidget(row, line, column, 1, span);
        row->setNamesSubject(column > 0);
        m_grid->addWidget(row->messageArea(), line + 1 + column, 0, 1, m_columns);
        row->show();
        row->messageArea()->setVisible(row->hasMessages());
        column += span;
    }
}

void GroupCard::resizeEvent(QResizeEvent *event)
{
    Card::resizeEvent(event);
    const int columns = columnsFor(event->size().width());
    if (columns != m_columns) {
        m_columns = columns;
        place();
    }
}

} // namespace luthier
