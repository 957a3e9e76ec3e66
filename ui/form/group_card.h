// SPDX-License-Identifier: GPL-3.0-or-later
// A group of settings on a card: title, one-line consequence, rows in two columns where there is room.
#pragma once

#include "widgets/card.h"

#include <QList>

class QGridLayout;
class QToolButton;

namespace luthier
{

class ElidedLabel;
class ParamRow;

class GroupCard : public Card
{
    Q_OBJECT

public:
    explicit GroupCard(QWidget *parent = nullptr);

    void setTitle(const QString &title);
    /// What follows from the group's settings: "effective batch 8 · 2,682 steps".
    void setConsequence(const QString &text);
    /// False: the title is only a title.
    void setCollapsible(bool collapsible);
    bool isOpen() const { return m_isOpen; }
    void setOpen(bool open);
    QToolButton *titleButton() const { return m_title; }

    /// These rows, in this order; those that were here before and are not among them are hidden.
    void setRows(const QList<ParamRow *> &rows);
    const QList<ParamRow *> &rows() const { return m_rows; }

Q_SIGNALS:
    /// The title was pressed.
    void toggled(bool open);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void place();
    int columnsFor(int width) const;

    QToolButton *m_title = nullptr;
    ElidedLabel *m_consequence = nullptr;
    QWidget *m_body = nullptr;
    QGridLayout *m_grid = nullptr;
    QList<ParamRow *> m_rows;
    int m_columns = 2;
    bool m_isOpen = true;
    bool m_isCollapsible = true;
};

} // namespace luthier
