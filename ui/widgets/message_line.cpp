// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/message_line.h"

#include "theme/icons.h"
#include "theme/theme.h"

#include <QFocusEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

namespace luthier
{

namespace
{

QColor foreground(MessageKind kind, const Theme &theme)
{
    switch (kind) {
    case MessageKind::Error:
        return theme.errorText;
    case MessageKind::Warning:
    case MessageKind::Advice:
        return theme.adviceText;
    case MessageKind::Note:
        return theme.noteText;
    }
    return theme.text;
}

QColor background(MessageKind kind, const Theme &theme)
{
    switch (kind) {
    case MessageKind::Error:
        return theme.errorBack;
    case MessageKind::Warning:
    case MessageKind::Advice:
        return theme.adviceBack;
    case MessageKind::Note:
        return theme.noteBack;
    }
    return theme.surface;
}

QString iconName(MessageKind kind)
{
    switch (kind) {
    case MessageKind::Error:
        return QStringLiteral("error");
    case MessageKind::Warning:
        return QStringLiteral("warning");
    case MessageKind::Advice:
        return QStringLiteral("advice");
    case MessageKind::Note:
        return QStringLiteral("export-only");
    }
    return {};
}

/// A stop of the keyboard is a link, never the sentence around it.
class LinkLabel : public QLabel
{
public:
    using QLabel::QLabel;

protected:
    void focusInEvent(QFocusEvent *event) override
    {
        QLabel::focusInEvent(event);
        if (event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason)
            focusNextPrevChild(event->reason() == Qt::TabFocusReason);
    }
};

} // namespace

QString unbrokenHtml(const QString &text)
{
    // A long one must be divided to be seen at all.
    constexpr qsizetype kLong = 36;
    if (text.size() > kLong)
        return text.toHtmlEscaped();
    // Chinese and Japanese may be divided anywhere unless the letters are joined.
    constexpr QChar kWordJoiner(0x2060);
    QString joined;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isIdeograph = text.at(i).unicode() >= 0x2E80 && !text.at(i).isLowSurrogate();
        if (i > 0 && (isIdeograph || text.at(i - 1).unicode() >= 0x2E80))
            joined += kWordJoiner;
        joined += text.at(i) == QLatin1Char(' ') ? QChar(QChar::Nbsp) : text.at(i);
    }
    return joined.toHtmlEscaped();
}

MessageLine::MessageLine(QWidget *parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_label(new LinkLabel(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(kUnit, 4, kUnit, 4);
    layout->setSpacing(6);
    m_icon->setAlignment(Qt::AlignTop);
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    layout->addWidget(m_label, 1);
    m_label->setWordWrap(true);
    m_label->setTextFormat(Qt::RichText);
    m_label->setTextInteractionFlags(Qt::LinksAccessibleByMouse);
    connect(m_label, &QLabel::linkActivated, this, [this](const QString &link) { Q_EMIT linkActivated(link.toInt()); });
}

void MessageLine::setMessage(MessageKind kind, const QString &subject, const QString &text, const QStringList &links)
{
    m_kind = kind;
    m_subject = subject;
    m_text = text;
    m_links = links;
    refresh();
}

QWidget *MessageLine::linkStop() const
{
    return m_label;
}

void MessageLine::refresh()
{
    const Theme &theme = Theme::of(palette());
    const QColor colour = foreground(m_kind, theme);
    QString html;
    if (!m_subject.isEmpty())
        html += QStringLiteral("<b>%1</b> · ").arg(m_subject.toHtmlEscaped());
    html += m_text.toHtmlEscaped();
    for (int i = 0; i < m_links.size(); ++i)
        html += QStringLiteral("%1<a href=\"%2\" style=\"color:%3\">%4</a>")
                    .arg(i == 0 ? QStringLiteral(" ") : QStringLiteral(" · "))
                    .arg(i)
                    .arg(theme.accent.name(), unbrokenHtml(m_links.at(i)));
    if (!html.isEmpty())
        html = QStringLiteral("<span style=\"color:%1\">%2</span>").arg(colour.name(), html);
    if (html != m_label->text())
        m_label->setText(html);
    m_label->setTextInteractionFlags(
        m_links.isEmpty() ? Qt::NoTextInteraction : Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    m_label->setFocusPolicy(m_links.isEmpty() ? Qt::NoFocus : Qt::StrongFocus);
    m_label->setAccessibleName(
        (QStringList(m_subject.isEmpty() ? m_text : m_subject + QStringLiteral(": ") + m_text) + m_links)
            .join(QStringLiteral(" ")));
    m_icon->setPixmap(iconPixmap(iconName(m_kind), 14, colour, devicePixelRatioF()));
    m_icon->setFixedHeight(m_label->fontMetrics().height());
    update();
}

void MessageLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(background(m_kind, Theme::of(palette())));
    painter.drawRoundedRect(QRectF(rect()), 4, 4);
}

void MessageLine::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        refresh();
}

} // namespace luthier
