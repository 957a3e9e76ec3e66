// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/small_buttons.h"

#include "theme/icons.h"
#include "theme/studio_style.h"
#include "theme/theme.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPainter>
#include <QStyle>

namespace luthier
{

namespace
{

int mnemonicFlag(const QWidget *widget)
{
    return widget->style()->styleHint(QStyle::SH_UnderlineShortcut, nullptr, widget) != 0 ? Qt::TextShowMnemonic
                                                                                          : Qt::TextHideMnemonic;
}

void drawFocus(QPainter &painter, const QRectF &rect, const Theme &theme, qreal radius)
{
    painter.setPen(QPen(theme.accent, 1.5));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(rect.adjusted(0.75, 0.75, -0.75, -0.75), radius, radius);
}

/// One word of a Segmented.
class SegmentButton : public QAbstractButton
{
public:
    explicit SegmentButton(QWidget *parent)
        : QAbstractButton(parent)
    {
        setCheckable(true);
        setFocusPolicy(Qt::StrongFocus);
        setCursor(Qt::PointingHandCursor);
    }

    QSize sizeHint() const override
    {
        return {fontMetrics().horizontalAdvance(text()) + 3 * kUnit, StudioStyle::fieldHeight(this)};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = Theme::of(palette());
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        if (isChecked()) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(theme.accentSoft);
            painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 5, 5);
        }
        painter.setPen(isChecked() ? theme.accent : theme.text);
        painter.drawText(rect(), Qt::AlignCenter | mnemonicFlag(this), text());
        if (hasFocus())
            drawFocus(painter, rect(), theme, 5);
    }
};

} // namespace

QToolButton *makeIconButton(const QString &iconName, const QString &name, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setIcon(icon(iconName));
    button->setIconSize({16, 16});
    button->setAutoRaise(true);
    button->setToolTip(name);
    button->setAccessibleName(name);
    return button;
}

LinkButton::LinkButton(QWidget *parent)
    : QAbstractButton(parent)
{
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
}

void LinkButton::setQuiet(bool quiet)
{
    m_quiet = quiet;
    update();
}

void LinkButton::setHasMenu(bool hasMenu)
{
    m_hasMenu = hasMenu;
    updateGeometry();
}

QSize LinkButton::sizeHint() const
{
    const int arrow = m_hasMenu ? 16 : 0;
    return {fontMetrics().size(Qt::TextShowMnemonic, text()).width() + 6 + arrow, fontMetrics().height() + 6};
}

void LinkButton::setBad(bool bad)
{
    m_bad = bad;
    update();
}

void LinkButton::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor own = m_bad ? theme.errorText : theme.accent;
    painter.setPen(isEnabled() && (!m_quiet || underMouse()) ? own : theme.muted);
    if (underMouse() && isEnabled()) {
        QFont underlined = font();
        underlined.setUnderline(true);
        painter.setFont(underlined);
    }
    QRect area = rect().adjusted(3, 0, -3, 0);
    if (m_hasMenu) {
        const bool rightToLeft = layoutDirection() == Qt::RightToLeft;
        const QRect arrow(rightToLeft ? area.left() : area.right() - 13, area.top(), 14, area.height());
        const QPointF c = QRectF(arrow).center();
        area.adjust(rightToLeft ? 16 : 0, 0, rightToLeft ? 0 : -16, 0);
        const QPointF points[] = {c + QPointF(-3.5, -1.5), c + QPointF(0, 2), c + QPointF(3.5, -1.5)};
        painter.drawPolyline(points, 3);
    }
    painter.drawText(area, Qt::AlignVCenter | Qt::AlignLeft | mnemonicFlag(this), text());
    if (hasFocus())
        drawFocus(painter, rect(), theme, 4);
}

PillButton::PillButton(QWidget *parent)
    : QAbstractButton(parent)
{
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
}

QSize PillButton::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(text()) + 3 * kUnit, fontMetrics().height() + kUnit};
}

void PillButton::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(isChecked() ? theme.accent : theme.accentSoft);
    const QRectF pill = rect();
    painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2);
    painter.setPen(isChecked() ? theme.onAccent : theme.accent);
    painter.drawText(rect(), Qt::AlignCenter, text());
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(isChecked() ? theme.onAccent : theme.accent, 1.5));
        painter.drawRoundedRect(pill.adjusted(2, 2, -2, -2), pill.height() / 2 - 2, pill.height() / 2 - 2);
    }
}

Segmented::Segmented(QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Segmented::setTexts(const QStringList &texts)
{
    if (m_buttons.isEmpty()) {
        auto *group = new QButtonGroup(this);
        group->setExclusive(true);
        for (int i = 0; i < texts.size(); ++i) {
            auto *button = new SegmentButton(this);
            group->addButton(button, i);
            layout()->addWidget(button);
            m_buttons.append(button);
            connect(button, &QAbstractButton::toggled, this, [this, i](bool on) {
                if (!on || m_current == i)
                    return;
                m_current = i;
                Q_EMIT chosen(i);
            });
        }
        m_buttons.first()->setChecked(true);
    }
    for (int i = 0; i < m_buttons.size() && i < texts.size(); ++i) {
        m_buttons.at(i)->setText(texts.at(i));
        m_buttons.at(i)->updateGeometry();
    }
}

void Segmented::setCurrent(int index)
{
    m_buttons.at(index)->setChecked(true);
}

void Segmented::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme.border);
    painter.setBrush(theme.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
}

} // namespace luthier
