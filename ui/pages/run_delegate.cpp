// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/run_delegate.h"

#include "session/run_list_model.h"
#include "theme/icons.h"
#include "theme/run_colours.h"
#include "theme/theme.h"

#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>

#include <cmath>

namespace luthier
{

namespace
{

constexpr int kMark = 12;
constexpr int kIcon = 14;
constexpr int kMargin = kUnit;

struct Sign {
    QString icon;
    QColor colour;
};

Sign signOf(RunState state, const Theme &theme)
{
    switch (state) {
    case RunState::Queued:
        return {QStringLiteral("queued"), theme.muted};
    case RunState::Running:
        return {QStringLiteral("running"), theme.accent};
    case RunState::Paused:
        return {QStringLiteral("paused"), theme.adviceText};
    case RunState::Finished:
        return {QStringLiteral("check"), theme.good};
    case RunState::Stopped:
        return {QStringLiteral("stop"), theme.muted};
    case RunState::Failed:
        return {QStringLiteral("error"), theme.errorText};
    case RunState::Interrupted:
        return {QStringLiteral("interrupted"), theme.adviceText};
    }
    return {};
}

} // namespace

QRect RunDelegate::markRect(const QRect &cell, Qt::LayoutDirection direction)
{
    const QRect mark(cell.left() + kMargin + 4, cell.center().y() - kMark / 2, kMark, kMark);
    return QStyle::visualRect(direction, cell, mark);
}

QSize RunDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    int width = option.fontMetrics.horizontalAdvance(index.data().toString()) + 2 * kMargin;
    switch (index.column()) {
    case RunListModel::Name:
        width += kMark + kUnit + 4;
        break;
    case RunListModel::State:
        width += kIcon + kUnit;
        break;
    case RunListModel::Loss:
        width = 112 + 2 * kMargin;
        break;
    default:
        break;
    }
    return {width, option.fontMetrics.height() + 2 * kUnit};
}

void RunDelegate::paintMark(QPainter *painter, const QRect &mark, int compared, const Theme &theme) const
{
    const QColor colour = compared >= 0 ? runLook(theme, compared).colour : theme.muted;
    painter->setPen(QPen(colour, 1));
    painter->setBrush(compared >= 0 ? colour : QColor(Qt::transparent));
    painter->drawRoundedRect(QRectF(mark).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
}

void RunDelegate::paintSpark(QPainter *painter, const QRect &area, const QModelIndex &index, const Theme &theme) const
{
    const auto spark = index.data(RunListModel::SparkRole).value<QList<double>>();
    double lowest = INFINITY;
    double highest = -INFINITY;
    for (const double value : spark) {
        if (std::isfinite(value)) {
            lowest = std::min(lowest, value);
            highest = std::max(highest, value);
        }
    }
    if (spark.size() < 2 || highest < lowest)
        return;
    const double span = std::max(highest - lowest, 1e-9);
    QPainterPath path;
    bool isOpen = false;
    for (qsizetype i = 0; i < spark.size(); ++i) {
        const double value = spark.at(i);
        if (!std::isfinite(value)) {
            isOpen = false;
            continue;
        }
        const QPointF at(area.left() + area.width() * static_cast<double>(i) / static_cast<double>(spark.size() - 1),
            area.bottom() - area.height() * (value - lowest) / span);
        if (isOpen)
            path.lineTo(at);
        else
            path.moveTo(at);
        isOpen = true;
    }
    const int compared = index.data(RunListModel::ComparedRole).toInt();
    painter->setPen(QPen(compared >= 0 ? runLook(theme, compared).colour : theme.muted, 1.3));
    painter->setBrush(Qt::NoBrush);
    painter->drawPath(path);
}

void RunDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::of(option.palette);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool isSelected = option.state & QStyle::State_Selected;
    if (isSelected)
        painter->fillRect(option.rect, theme.accentSoft);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), theme.grid);
    QRect area = option.rect.adjusted(kMargin, 0, -kMargin, 0);
    QRect text = area;
    const auto state = static_cast<RunState>(index.data(RunListModel::StateRole).toInt());
    if (index.column() == RunListModel::Name) {
        paintMark(
            painter, markRect(option.rect, option.direction), index.data(RunListModel::ComparedRole).toInt(), theme);
        text.setLeft(area.left() + kMark + kUnit + 4);
    } else if (index.column() == RunListModel::State) {
        const Sign sign = signOf(state, theme);
        const QRect place =
            QStyle::visualRect(option.direction, area, QRect(area.left(), area.center().y() - kIcon / 2, kIcon, kIcon));
        painter->drawPixmap(
            place.topLeft(), iconPixmap(sign.icon, kIcon, sign.colour, painter->device()->devicePixelRatioF()));
        text.setLeft(area.left() + kIcon + 6);
    } else if (index.column() == RunListModel::Loss) {
        paintSpark(painter, area.adjusted(0, 9, 0, -9), index, theme);
    }
    text = QStyle::visualRect(option.direction, area, text);
    const bool isQuiet = index.column() >= RunListModel::Time;
    painter->setPen(isQuiet || index.data(RunListModel::GoneRole).toBool() ? theme.muted : theme.text);
    painter->setFont(option.font);
    painter->drawText(text,
        QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter) | Qt::TextSingleLine
            | Qt::AlignAbsolute,
        option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, text.width()));
    if (option.state & QStyle::State_HasFocus && index.column() == RunListModel::Name) {
        painter->setPen(QPen(theme.accent, 1.5));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(option.rect).adjusted(2, 2, -2, -3), 4, 4);
    }
    painter->restore();
}

void RunDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const QRect text = option.rect.adjusted(kMargin + kMark + kUnit, 2, -2, -2);
    editor->setGeometry(QStyle::visualRect(option.direction, option.rect, text));
}

bool RunDelegate::editorEvent(
    QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() == QEvent::MouseButtonRelease && index.column() == RunListModel::Name) {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        if (mouse->button() == Qt::LeftButton
            && markRect(option.rect, option.direction).adjusted(-6, -8, 6, 8).contains(mouse->position().toPoint())) {
            Q_EMIT markPressed(index);
            return true;
        }
    }
    return QStyledItemDelegate::editorEvent(event, model, option, index);
}

} // namespace luthier
