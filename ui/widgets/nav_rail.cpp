// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/nav_rail.h"

#include "theme/icons.h"
#include "theme/theme.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QPainter>
#include <QVBoxLayout>

namespace luthier
{

namespace
{

constexpr int kWidth = 84;
constexpr int kHeight = 62;

class RailButton : public QAbstractButton
{
public:
    RailButton(QString iconName, QWidget *parent)
        : QAbstractButton(parent)
        , m_icon(std::move(iconName))
    {
        setCheckable(true);
        setAttribute(Qt::WA_Hover); // painted again when the pointer comes and goes
        setFocusPolicy(Qt::StrongFocus);
        setCursor(Qt::PointingHandCursor);
    }

    QSize sizeHint() const override
    {
        return {std::max(kWidth - 1, fontMetrics().horizontalAdvance(text()) + 2 * kUnit), kHeight};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = Theme::of(palette());
        QPainter painter(this);
        const QColor colour = isChecked() ? theme.accent : theme.muted;
        if (isChecked()) {
            painter.fillRect(rect(), theme.accentSoft);
            const int edge = layoutDirection() == Qt::RightToLeft ? width() - 3 : 0;
            painter.fillRect(QRect(edge, 0, 3, height()), theme.accent);
        } else if (underMouse()) {
            painter.fillRect(rect(), theme.page);
        }
        constexpr int side = 20;
        painter.drawPixmap((width() - side) / 2, 11, iconPixmap(m_icon, side, colour, devicePixelRatioF()));
        painter.setPen(colour);
        painter.drawText(
            QRect(0, 35, width(), height() - 38), Qt::AlignHCenter | Qt::AlignTop | Qt::TextShowMnemonic, text());
        if (hasFocus()) {
            painter.setRenderHint(QPainter::Antialiasing);
            painter.setPen(QPen(theme.accent, 1.5));
            painter.drawRoundedRect(QRectF(rect()).adjusted(5, 3, -3, -3), 4, 4);
        }
    }

private:
    QString m_icon;
};

} // namespace

NavRail::NavRail(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
    , m_group(new QButtonGroup(this))
{
    m_column->setContentsMargins(readingMargins(0, kUnit, 1, kUnit));
    m_column->setSpacing(0);
    m_column->addStretch(1);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    connect(m_group, &QButtonGroup::idClicked, this, &NavRail::chosen);
}

void NavRail::addPage(const QString &iconName, const QString &title)
{
    auto *button = new RailButton(iconName, this);
    const auto index = static_cast<int>(m_buttons.size());
    button->setObjectName(QStringLiteral("page_%1").arg(iconName));
    m_group->addButton(button, index);
    m_column->insertWidget(index, button);
    m_buttons.append(button);
    setTitle(index, title);
    button->setChecked(index == 0);
}

void NavRail::setTitle(int index, const QString &title)
{
    m_buttons.at(index)->setText(title);
    m_buttons.at(index)->setAccessibleName(title);
    m_buttons.at(index)->updateGeometry();
}

void NavRail::setCurrent(int index)
{
    m_buttons.at(index)->setChecked(true);
}

void NavRail::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(palette());
    QPainter painter(this);
    painter.fillRect(rect(), theme.surface);
    const int edge = layoutDirection() == Qt::RightToLeft ? 0 : width() - 1;
    painter.fillRect(QRect(edge, 0, 1, height()), theme.border);
}

} // namespace luthier
