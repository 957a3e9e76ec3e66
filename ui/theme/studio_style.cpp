// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/studio_style.h"

#include "theme/icons.h"
#include "theme/theme.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>
#include <QStyleOption>
#include <QToolButton>

namespace luthier
{

namespace
{

constexpr qreal kRadius = 5;
constexpr int kFieldRoom = 14;
constexpr int kSpinWidth = 22;
constexpr int kTabRoom = 7;
constexpr int kComboArrowWidth = 26;
constexpr int kScrollExtent = 12;
constexpr const char *kPrimary = "luthierPrimary";
constexpr const char *kNoneCurrent = "luthierNoneCurrent";

bool has(const QStyleOption *option, QStyle::StateFlag flag)
{
    return option->state.testFlag(flag);
}

QRectF framed(const QRect &rect, qreal line)
{
    const qreal half = line / 2;
    return QRectF(rect).adjusted(half, half, -half, -half);
}

void drawField(const QStyleOption *option, QPainter *painter, const QRect &rect, bool focused)
{
    const Theme &theme = Theme::of(option->palette);
    const bool enabled = has(option, QStyle::State_Enabled);
    const qreal line = focused ? 2 : 1;
    QColor edge = focused ? theme.accent : theme.border;
    if (enabled && !focused && has(option, QStyle::State_MouseOver))
        edge = theme.muted;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(edge, line));
    painter->setBrush(enabled ? theme.field : theme.page);
    painter->drawRoundedRect(framed(rect, line), kRadius, kRadius);
    painter->restore();
}

void drawButton(const QStyleOption *option, QPainter *painter, const QRect &rect, bool primary)
{
    const Theme &theme = Theme::of(option->palette);
    const bool enabled = has(option, QStyle::State_Enabled);
    const bool down = has(option, QStyle::State_Sunken) || has(option, QStyle::State_On);
    const bool hover = enabled && has(option, QStyle::State_MouseOver);
    const bool focused = has(option, QStyle::State_HasFocus) && has(option, QStyle::State_KeyboardFocusChange);
    QColor fill = theme.surface;
    QColor edge = theme.border;
    if (primary) {
        fill = !enabled ? theme.track
            : down      ? theme.accent.darker(120)
            : hover     ? theme.accent.darker(108)
                        : theme.accent;
        edge = fill;
    } else if (down) {
        fill = theme.accentSoft;
    } else if (hover) {
        fill = theme.isDark ? theme.surface.lighter(115) : theme.page;
        edge = theme.muted;
    }
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(focused && !primary ? theme.accent : edge, focused && !primary ? 2 : 1));
    painter->setBrush(fill);
    painter->drawRoundedRect(framed(rect, focused && !primary ? 2 : 1), kRadius + 1, kRadius + 1);
    if (focused && primary) {
        painter->setPen(QPen(theme.onAccent, 1.5));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(framed(rect, 1.5).adjusted(2, 2, -2, -2), kRadius - 1, kRadius - 1);
    }
    painter->restore();
}

/// A small filled triangle.
void drawTriangle(QPainter *painter, const QRect &rect, bool up, const QColor &colour)
{
    const QPointF c = QRectF(rect).center();
    const qreal s = up ? -1 : 1;
    const QPointF points[] = {c + QPointF(-3.5, -2 * s), c + QPointF(3.5, -2 * s), c + QPointF(0, 2.2 * s)};
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(colour);
    painter->drawPolygon(points, 3);
    painter->restore();
}

void drawChevron(QPainter *painter, const QRect &rect, Qt::ArrowType direction, const QColor &colour)
{
    const QPointF c = QRectF(rect).center();
    QPointF points[] = {{-4, -2}, {0, 2}, {4, -2}};
    for (QPointF &p : points) {
        if (direction == Qt::UpArrow)
            p.setY(-p.y());
        else if (direction == Qt::RightArrow)
            p = QPointF(p.y(), p.x());
        else if (direction == Qt::LeftArrow)
            p = QPointF(-p.y(), p.x());
        p += c;
    }
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(colour, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->setBrush(Qt::NoBrush);
    painter->drawPolyline(points, 3);
    painter->restore();
}

void drawCheckBox(const QStyleOption *option, QPainter *painter)
{
    const Theme &theme = Theme::of(option->palette);
    const bool enabled = has(option, QStyle::State_Enabled);
    const bool on = has(option, QStyle::State_On) || has(option, QStyle::State_NoChange);
    const QRectF box = framed(option->rect, 1);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QColor fill = on ? (enabled ? theme.accent : theme.track) : enabled ? theme.field : theme.page;
    const QColor edge = on ? fill : has(option, QStyle::State_MouseOver) && enabled ? theme.muted : theme.border;
    painter->setPen(QPen(edge, 1));
    painter->setBrush(fill);
    painter->drawRoundedRect(box, 4, 4);
    painter->setPen(QPen(enabled ? theme.onAccent : theme.muted, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->setBrush(Qt::NoBrush);
    const QPointF o = box.topLeft();
    const qreal s = box.width() / 15;
    if (has(option, QStyle::State_On)) {
        const QPointF tick[] = {o + QPointF(3.4, 7.8) * s, o + QPointF(6.3, 10.7) * s, o + QPointF(11.6, 4.6) * s};
        painter->drawPolyline(tick, 3);
    } else if (has(option, QStyle::State_NoChange)) {
        painter->drawLine(o + QPointF(4, 7.5) * s, o + QPointF(11, 7.5) * s);
    }
    painter->restore();
}

void drawScrollBar(const QStyleOptionSlider *option, QPainter *painter, const QRect &handle)
{
    const Theme &theme = Theme::of(option->palette);
    if (!has(option, QStyle::State_Enabled) || option->maximum <= option->minimum)
        return;
    const bool active = option->activeSubControls.testFlag(QStyle::SC_ScrollBarSlider);
    QColor colour = theme.muted;
    colour.setAlphaF(active || has(option, QStyle::State_Sunken) ? 0.75F : 0.38F);
    const QRectF bar = option->orientation == Qt::Vertical ? QRectF(handle).adjusted(3, 2, -3, -2)
                                                           : QRectF(handle).adjusted(2, 3, -2, -3);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(colour);
    painter->drawRoundedRect(bar, 3, 3);
    painter->restore();
}

void drawSlider(const QStyleOptionSlider *option, QPainter *painter, const QRect &groove, const QRect &handle)
{
    const Theme &theme = Theme::of(option->palette);
    const bool enabled = has(option, QStyle::State_Enabled);
    const QPointF middle = QRectF(handle).center();
    const qreal y = QRectF(groove).center().y();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(theme.track);
    painter->drawRoundedRect(QRectF(groove.left(), y - 2, groove.width(), 4), 2, 2);
    painter->setBrush(enabled ? theme.accent : theme.muted);
    if (option->upsideDown)
        painter->drawRoundedRect(QRectF(middle.x(), y - 2, groove.right() - middle.x(), 4), 2, 2);
    else
        painter->drawRoundedRect(QRectF(groove.left(), y - 2, middle.x() - groove.left(), 4), 2, 2);
    painter->setPen(QPen(theme.surface, 2));
    painter->drawEllipse(middle, 6.5, 6.5);
    if (has(option, QStyle::State_HasFocus)) {
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(theme.accent, 1.5));
        painter->drawEllipse(middle, 8, 8);
    }
    painter->restore();
}

} // namespace

StudioStyle::StudioStyle()
    : QProxyStyle(QStringLiteral("fusion"))
{
}

void StudioStyle::makePrimary(QWidget *button, bool isPrimary)
{
    button->setProperty(kPrimary, isPrimary);
    button->update();
}

int StudioStyle::fieldHeight(const QWidget *widget)
{
    return widget->fontMetrics().height() + kFieldRoom;
}

void StudioStyle::showCurrentTab(QWidget *tabs, bool isShown)
{
    tabs->setProperty(kNoneCurrent, !isShown);
    tabs->update();
}

void StudioStyle::polish(QApplication *application)
{
    QProxyStyle::polish(application);
    application->installEventFilter(this);
}

void StudioStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    // The rounded frame is filled as it is drawn; square corners would lie over it.
    if (auto *area = qobject_cast<QAbstractScrollArea *>(widget);
        area != nullptr && (area->frameWidth() > 0 || area->inherits("QHeaderView")))
        area->viewport()->setAutoFillBackground(false);
}

void StudioStyle::unpolish(QApplication *application)
{
    application->removeEventFilter(this);
    QProxyStyle::unpolish(application);
}

bool StudioStyle::eventFilter(QObject *object, QEvent *event)
{
    bool held = m_altIsHeld;
    if (event->type() == QEvent::KeyPress || event->type() == QEvent::KeyRelease) {
        if (static_cast<QKeyEvent *>(event)->key() == Qt::Key_Alt)
            held = event->type() == QEvent::KeyPress;
    } else if (event->type() == QEvent::ApplicationDeactivate) {
        held = false;
    }
    if (held != m_altIsHeld) {
        m_altIsHeld = held;
        const QWidgetList windows = QApplication::topLevelWidgets();
        for (QWidget *window : windows) {
            for (QAbstractButton *button : window->findChildren<QAbstractButton *>())
                button->update();
        }
    }
    return QProxyStyle::eventFilter(object, event);
}

void StudioStyle::drawPrimitive(
    PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case PE_PanelLineEdit: {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        // Inside of spin boxes and combo boxes the outer control has drawn the frame.
        if (frame != nullptr && frame->lineWidth > 0)
            drawField(option, painter, option->rect, has(option, State_HasFocus));
        return;
    }
    case PE_FrameLineEdit:
        return;
    case PE_Frame: {
        const auto *edit = widget != nullptr && widget->inherits("QAbstractScrollArea") ? widget : nullptr;
        if (edit != nullptr) {
            drawField(option, painter, option->rect, edit->hasFocus());
            return;
        }
        break;
    }
    case PE_PanelButtonCommand:
        drawButton(option, painter, option->rect, widget != nullptr && widget->property(kPrimary).toBool());
        return;
    case PE_PanelButtonTool: {
        const bool active = has(option, State_On) || has(option, State_Sunken)
            || (has(option, State_MouseOver) && has(option, State_Enabled));
        const auto *tool = qobject_cast<const QToolButton *>(widget);
        if (tool != nullptr && !tool->autoRaise()) {
            drawButton(option, painter, option->rect, false);
        } else if (active) {
            painter->save();
            painter->setRenderHint(QPainter::Antialiasing);
            painter->setPen(Qt::NoPen);
            const Theme &theme = Theme::of(option->palette);
            painter->setBrush(has(option, State_On) || has(option, State_Sunken) ? theme.accentSoft : theme.track);
            painter->drawRoundedRect(QRectF(option->rect), kRadius, kRadius);
            painter->restore();
        }
        return;
    }
    case PE_FrameDefaultButton:
        return;
    case PE_IndicatorCheckBox:
        drawCheckBox(option, painter);
        return;
    case PE_FrameFocusRect: {
        // Buttons and fields show focus by their frame.
        if (qobject_cast<const QPushButton *>(widget) != nullptr || qobject_cast<const QComboBox *>(widget) != nullptr)
            return;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(Theme::of(option->palette).accent, 1.5));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(framed(option->rect, 1.5), 4, 4);
        painter->restore();
        return;
    }
    case PE_IndicatorArrowDown:
        drawChevron(painter, option->rect, Qt::DownArrow, Theme::of(option->palette).muted);
        return;
    case PE_IndicatorArrowUp:
        drawChevron(painter, option->rect, Qt::UpArrow, Theme::of(option->palette).muted);
        return;
    case PE_IndicatorArrowRight:
        drawChevron(painter, option->rect, Qt::RightArrow, Theme::of(option->palette).muted);
        return;
    case PE_IndicatorArrowLeft:
        drawChevron(painter, option->rect, Qt::LeftArrow, Theme::of(option->palette).muted);
        return;
    case PE_PanelMenu:
        // Fusion derives a line from the background that cannot be seen in the dark.
        painter->setPen(Theme::of(option->palette).border);
        painter->setBrush(option->palette.base());
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        return;
    case PE_PanelScrollAreaCorner:
        return; // nothing between two scroll bars
    case PE_PanelTipLabel: {
        const Theme &theme = Theme::of(option->palette);
        painter->setPen(theme.border);
        painter->setBrush(theme.surface);
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        return;
    }
    default:
        break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

/// Text and icon in the middle of a button that is read from the right; Qt 6.4 leaves the text at the far edge.
void StudioStyle::drawMirroredLabel(const QStyleOptionButton &label, QPainter *painter, const QWidget *widget) const
{
    const bool underlines = proxy()->styleHint(SH_UnderlineShortcut, &label, widget) != 0;
    const int flags = Qt::AlignCenter | (underlines ? Qt::TextShowMnemonic : Qt::TextHideMnemonic);
    constexpr int kGap = 4;
    const int textWidth = label.fontMetrics.boundingRect(label.rect, flags, label.text).width();
    const int iconWidth = label.iconSize.width();
    const int iconTop = label.rect.top() + (label.rect.height() - label.iconSize.height()) / 2;
    const int left = label.rect.left() + (label.rect.width() - textWidth - kGap - iconWidth) / 2;
    const bool enabled = has(&label, State_Enabled);
    const QRect textRect(left, label.rect.top(), textWidth, label.rect.height());
    drawItemText(painter, textRect, flags, label.palette, enabled, label.text, QPalette::ButtonText);
    label.icon.paint(painter, QRect({left + textWidth + kGap, iconTop}, label.iconSize), Qt::AlignCenter,
        enabled ? QIcon::Normal : QIcon::Disabled);
}

void StudioStyle::drawControl(
    ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case CE_PushButtonLabel: {
        const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        if (button == nullptr || widget == nullptr)
            break;
        QStyleOptionButton label = *button;
        if (widget->property(kPrimary).toBool() && has(option, State_Enabled)) {
            const Theme &theme = Theme::of(option->palette);
            label.palette.setColor(QPalette::ButtonText, theme.onAccent);
            // The main button's icon takes the colour of its text.
            const QString name = widget->property("luthierIcon").toString();
            if (!name.isEmpty())
                label.icon = QIcon(iconPixmap(name, 16, theme.onAccent, painter->device()->devicePixelRatioF()));
        }
        if (label.direction == Qt::RightToLeft && !label.icon.isNull() && !label.text.isEmpty())
            drawMirroredLabel(label, painter, widget);
        else
            QProxyStyle::drawControl(element, &label, painter, widget);
        return;
    }
    case CE_ProgressBarGroove:
    case CE_ProgressBarContents: {
        const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option);
        if (bar == nullptr)
            break;
        const Theme &theme = Theme::of(option->palette);
        QRectF rect = option->rect;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(theme.track);
        const qreal radius = std::min<qreal>(4, rect.height() / 2);
        if (element == CE_ProgressBarContents) {
            painter->setBrush(theme.accent);
            if (bar->maximum > bar->minimum) {
                const qreal share =
                    qreal(qint64(bar->progress) - bar->minimum) / qreal(qint64(bar->maximum) - bar->minimum);
                const qreal width = rect.width() * std::clamp<qreal>(share, 0, 1);
                if (option->direction == Qt::RightToLeft)
                    rect.setLeft(rect.right() - width);
                else
                    rect.setWidth(width);
            } else {
                // Busy: a third of the bar, without pretending to move.
                rect.setWidth(rect.width() / 3);
                painter->setOpacity(0.5);
            }
        }
        if (rect.width() >= 1)
            painter->drawRoundedRect(rect, radius, radius);
        painter->restore();
        return;
    }
    case CE_HeaderSection:
        painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1),
            Theme::of(option->palette).border);
        return;
    case CE_HeaderLabel: {
        const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
        if (header == nullptr)
            break;
        QStyleOptionHeader quiet(*header);
        quiet.palette.setColor(QPalette::ButtonText, Theme::of(option->palette).muted);
        QProxyStyle::drawControl(element, &quiet, painter, widget);
        return;
    }
    case CE_MenuItem: {
        const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
        if (item == nullptr || item->menuItemType != QStyleOptionMenuItem::Separator)
            break;
        const Theme &theme = Theme::of(option->palette);
        const QRect room = item->rect.adjusted(kUnit, 0, -kUnit, 0);
        int lineLeft = room.left();
        if (!item->text.isEmpty()) {
            painter->save();
            painter->setPen(theme.muted);
            QFont font = item->font;
            font.setWeight(QFont::DemiBold);
            painter->setFont(font);
            painter->drawText(room,
                static_cast<int>(visualAlignment(option->direction, Qt::AlignLeft)) | Qt::AlignVCenter, item->text);
            painter->restore();
            lineLeft += QFontMetrics(font).horizontalAdvance(item->text) + kUnit;
        }
        const QRect line(lineLeft, room.center().y(), room.right() - lineLeft + 1, 1);
        painter->fillRect(visualRect(option->direction, room, line), theme.border);
        return;
    }
    case CE_Splitter:
        return; // the gap between the cards is handle enough
    case CE_TabBarTabShape: {
        const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option);
        if (tab != nullptr && tab->state.testFlag(State_Selected)
            && (widget == nullptr || !widget->property(kNoneCurrent).toBool()))
            painter->fillRect(tab->rect.left() + kTabRoom, tab->rect.bottom() - 1, tab->rect.width() - 2 * kTabRoom, 2,
                Theme::of(option->palette).accent);
        return;
    }
    case CE_TabBarTabLabel: {
        const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option);
        if (tab == nullptr)
            break;
        const Theme &theme = Theme::of(option->palette);
        painter->save();
        const bool selected =
            tab->state.testFlag(State_Selected) && (widget == nullptr || !widget->property(kNoneCurrent).toBool());
        painter->setPen(selected || tab->state.testFlag(State_MouseOver) ? theme.accent : theme.text);
        painter->drawText(tab->rect, Qt::AlignCenter | Qt::TextShowMnemonic, tab->text);
        if (tab->state.testFlag(State_HasFocus)) {
            painter->setRenderHint(QPainter::Antialiasing);
            painter->setPen(QPen(theme.accent, 1.5));
            painter->drawRoundedRect(framed(tab->rect, 1.5).adjusted(1, 3, -1, -3), 4, 4);
        }
        painter->restore();
        return;
    }
    case CE_ComboBoxLabel: {
        const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
        if (combo == nullptr || combo->editable)
            break;
        const QRect rect = subControlRect(CC_ComboBox, combo, SC_ComboBoxEditField, widget);
        const QString text = combo->fontMetrics.elidedText(combo->currentText, Qt::ElideRight, rect.width() - 2);
        drawItemText(painter, rect.adjusted(1, 0, -1, 0), Qt::AlignVCenter | Qt::AlignLeading, combo->palette,
            has(option, State_Enabled), text, QPalette::Text);
        return;
    }
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void StudioStyle::drawComplexControl(
    ComplexControl control, const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    const Theme &theme = Theme::of(option->palette);
    const bool enabled = has(option, State_Enabled);
    const QColor sign = enabled ? theme.muted : option->palette.color(QPalette::Disabled, QPalette::Text);
    switch (control) {
    case CC_ComboBox: {
        drawField(option, painter, option->rect, has(option, State_HasFocus));
        const QRect arrow = subControlRect(CC_ComboBox, option, SC_ComboBoxArrow, widget);
        drawChevron(painter, arrow, Qt::DownArrow, sign);
        return;
    }
    case CC_SpinBox: {
        const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
        if (spin == nullptr)
            break;
        drawField(option, painter, option->rect, has(option, State_HasFocus));
        if (spin->buttonSymbols == QAbstractSpinBox::NoButtons)
            return;
        for (const SubControl part : {SC_SpinBoxUp, SC_SpinBoxDown}) {
            const bool up = part == SC_SpinBoxUp;
            const bool can =
                spin->stepEnabled.testFlag(up ? QAbstractSpinBox::StepUpEnabled : QAbstractSpinBox::StepDownEnabled);
            const bool hot = option->activeSubControls == part && can;
            drawTriangle(painter, subControlRect(CC_SpinBox, option, part, widget), up, hot ? theme.accent : sign);
        }
        return;
    }
    case CC_ScrollBar:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option)) {
            drawScrollBar(bar, painter, subControlRect(CC_ScrollBar, option, SC_ScrollBarSlider, widget));
            return;
        }
        break;
    case CC_Slider:
        if (const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option);
            slider != nullptr && slider->orientation == Qt::Horizontal) {
            drawSlider(slider, painter, subControlRect(CC_Slider, option, SC_SliderGroove, widget),
                subControlRect(CC_Slider, option, SC_SliderHandle, widget));
            return;
        }
        break;
    default:
        break;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect StudioStyle::subControlRect(
    ComplexControl control, const QStyleOptionComplex *option, SubControl part, const QWidget *widget) const
{
    const QRect r = option->rect;
    const auto placed = [&](const QRect &rect) { return visualRect(option->direction, r, rect); };
    if (control == CC_ComboBox) {
        switch (part) {
        case SC_ComboBoxArrow:
            return placed(QRect(r.right() - kComboArrowWidth + 1, r.top(), kComboArrowWidth, r.height()));
        case SC_ComboBoxEditField:
            return placed(r.adjusted(8, 2, -kComboArrowWidth, -2));
        default:
            break;
        }
    }
    if (control == CC_SpinBox) {
        const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
        const int width = spin != nullptr && spin->buttonSymbols == QAbstractSpinBox::NoButtons ? 4 : kSpinWidth;
        const int half = r.height() / 2;
        switch (part) {
        case SC_SpinBoxUp:
            return placed(QRect(r.right() - width + 1, r.top() + 4, width - 2, half - 4));
        case SC_SpinBoxDown:
            return placed(QRect(r.right() - width + 1, r.top() + half, width - 2, half - 4));
        case SC_SpinBoxEditField:
            return placed(r.adjusted(6, 2, -width, -2));
        default:
            break;
        }
    }
    if (control == CC_ScrollBar) {
        const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
        if (bar != nullptr) {
            // No arrow buttons: the handle has the whole length.
            const bool vertical = bar->orientation == Qt::Vertical;
            const int length = vertical ? r.height() : r.width();
            int handle = length;
            if (bar->maximum > bar->minimum) {
                const qint64 range = qint64(bar->maximum) - bar->minimum;
                handle = std::max<int>(32, static_cast<int>(qint64(length) * bar->pageStep / (range + bar->pageStep)));
                handle = std::min(handle, length);
            }
            const int start = sliderPositionFromValue(
                bar->minimum, bar->maximum, bar->sliderPosition, length - handle, bar->upsideDown);
            switch (part) {
            case SC_ScrollBarSlider:
                return vertical ? QRect(r.left(), r.top() + start, r.width(), handle)
                                : placed(QRect(r.left() + start, r.top(), handle, r.height()));
            case SC_ScrollBarGroove:
                return r;
            case SC_ScrollBarSubPage:
                return vertical ? QRect(r.left(), r.top(), r.width(), start)
                                : placed(QRect(r.left(), r.top(), start, r.height()));
            case SC_ScrollBarAddPage:
                return vertical
                    ? QRect(r.left(), r.top() + start + handle, r.width(), length - start - handle)
                    : placed(QRect(r.left() + start + handle, r.top(), length - start - handle, r.height()));
            default:
                return {};
            }
        }
    }
    return QProxyStyle::subControlRect(control, option, part, widget);
}

QSize StudioStyle::sizeFromContents(
    ContentsType type, const QStyleOption *option, const QSize &contents, const QWidget *widget) const
{
    QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    const int height = option != nullptr ? option->fontMetrics.height() + kFieldRoom : size.height();
    switch (type) {
    case CT_ComboBox: // room for the whole text beside the arrow, as SC_ComboBoxEditField and its label leave it
        size = {std::max(size.width(), contents.width() + 8 + 2 + kComboArrowWidth), height};
        break;
    case CT_LineEdit:
    case CT_SpinBox:
        size.setHeight(height);
        break;
    case CT_PushButton:
        size.setHeight(height + 2);
        size.setWidth(std::max(size.width(), contents.width() + 4 * kUnit));
        break;
    case CT_TabBarTab:
        size = {option != nullptr ? contents.width() : size.width(), height};
        break;
    case CT_ItemViewItem:
        size.setHeight(std::max(size.height(), height - 6));
        break;
    case CT_MenuItem:
        size.setHeight(std::max(size.height(), size.height() > 12 ? height - 4 : size.height()));
        break;
    default:
        break;
    }
    return size;
}

int StudioStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_HeaderMargin:
        return kUnit;
    case PM_ScrollBarExtent:
        return kScrollExtent;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
        return 16;
    case PM_CheckBoxLabelSpacing:
        return kUnit;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    case PM_SliderThickness:
    case PM_SliderControlThickness:
    case PM_SliderLength:
        return 18;
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
        return 16;
    case PM_ScrollView_ScrollBarSpacing:
        return 0;
    case PM_TabBarTabHSpace:
        return 2 * kTabRoom;
    case PM_TabBarTabVSpace:
        return kUnit;
    case PM_TabBarTabShiftVertical:
    case PM_TabBarTabOverlap:
    case PM_TabBarBaseOverlap:
        return 0;
    case PM_MenuVMargin:
        return 4;
    case PM_ToolTipLabelFrameWidth:
        return 6;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

QRect StudioStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    // As far from the frame as the text of other fields.
    if (element == SE_LineEditContents) {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        if (frame != nullptr && frame->lineWidth > 0)
            return rect.adjusted(6, 0, -4, 0);
    }
    return rect;
}

int StudioStyle::styleHint(
    StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_ComboBox_Popup:
        return 0;
    case SH_ToolTip_WakeUpDelay:
        return 500;
    case SH_Slider_AbsoluteSetButtons:
        return Qt::LeftButton;
    case SH_ScrollBar_Transient:
        return 0;
    case SH_UnderlineShortcut:
        return m_altIsHeld || (widget != nullptr && widget->inherits("QMenu"));
    case SH_TabBar_Alignment:
        return Qt::AlignLeft;
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
        return 0;
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

} // namespace luthier
