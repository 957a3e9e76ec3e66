// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/run_legend.h"

#include "theme/theme.h"
#include "widgets/flow_layout.h"

#include <QEvent>
#include <QPainter>

namespace luthier
{

namespace
{

constexpr int kSample = 22; ///< Length of the piece of line.
constexpr int kWidest = 230;

} // namespace

RunKey::RunKey(int place, const QString &name, QWidget *parent)
    : QAbstractButton(parent)
    , m_place(place)
{
    setText(name);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    describe();
}

void RunKey::describe()
{
    setAccessibleName(tr("Show run %1").arg(text()));
    setToolTip(tr("%1: shows this run or hides it").arg(text()));
}

void RunKey::changeEvent(QEvent *event)
{
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        describe();
}

void RunKey::setState(Qt::PenStyle style, const QString &value)
{
    if (m_style == style && m_value == value)
        return;
    m_style = style;
    m_value = value;
    updateGeometry();
    update();
}

QString RunKey::shownText() const
{
    return m_value.isEmpty() ? text() : text() + QLatin1Char(' ') + m_value;
}

QSize RunKey::sizeHint() const
{
    const QFontMetrics metrics = fontMetrics();
    return {std::min(kSample + 16 + metrics.horizontalAdvance(shownText()), kWidest), metrics.height() + 4};
}

void RunKey::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(palette());
    const RunLook look = runLook(theme, m_place);
    const bool isMirrored = isRightToLeft();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (hasFocus() || underMouse()) {
        painter.setPen(hasFocus() ? QPen(theme.accent, 1.5) : QPen(theme.border));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
    }
    const double y = height() / 2.0 + 0.5;
    const double x = isMirrored ? width() - 5 - kSample : 5;
    painter.setPen(isChecked() ? PlotLine{{}, look.colour, 2, m_style, false, {}}.pen() : QPen(theme.border, 2));
    painter.drawLine(QPointF(x, y), QPointF(x + kSample, y));
    const QRect room = isMirrored ? rect().adjusted(5, 0, -kSample - 9, 0) : rect().adjusted(kSample + 9, 0, -5, 0);
    QFont font = this->font();
    font.setStrikeOut(!isChecked()); // not by colour alone
    painter.setFont(font);
    painter.setPen(isChecked() ? look.colour : theme.muted);
    painter.drawText(room, Qt::AlignVCenter | Qt::AlignLeading,
        fontMetrics().elidedText(shownText(), Qt::ElideMiddle, room.width()));
}

RunLegend::RunLegend(QWidget *parent)
    : QWidget(parent)
{
    auto *flow = new FlowLayout(this, 4);
    flow->setContentsMargins(readingMargins(9, 0, 9, 0));
    hide();
}

void RunLegend::setState(int run, Qt::PenStyle style, const QString &value)
{
    m_keys.at(run)->setState(style, value);
}

void RunLegend::setRuns(const QList<ChartOverlay> &runs)
{
    qDeleteAll(m_keys);
    m_keys.clear();
    for (int i = 0; i < runs.size(); ++i) {
        auto *key = new RunKey(runs.at(i).place >= 0 ? runs.at(i).place : i, runs.at(i).name, this);
        key->setObjectName(QStringLiteral("run_key_%1").arg(i));
        key->setChecked(runs.at(i).isShown);
        connect(key, &QAbstractButton::toggled, this, [this, i](bool isShown) { Q_EMIT toggled(i, isShown); });
        layout()->addWidget(key);
        m_keys.append(key);
    }
    setVisible(!runs.isEmpty());
}

} // namespace luthier
