// SPDX-License-Identifier: GPL-3.0-or-later
// Draws the cells of the list of runs: the mark of those compared, the state as icon and word, the loss as a small
// curve.
#pragma once

#include <QStyledItemDelegate>

namespace luthier
{

struct Theme;

class RunDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void updateEditorGeometry(
        QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    /// Where the mark is in the cell of a name.
    static QRect markRect(const QRect &cell, Qt::LayoutDirection direction);

Q_SIGNALS:
    void markPressed(const QModelIndex &index);

protected:
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
        const QModelIndex &index) override;

private:
    void paintMark(QPainter *painter, const QRect &mark, int compared, const Theme &theme) const;
    void paintSpark(QPainter *painter, const QRect &area, const QModelIndex &index, const Theme &theme) const;
};

} // namespace luthier
