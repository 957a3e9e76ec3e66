// SPDX-License-Identifier: GPL-3.0-or-later
// A sentence directly under the thing it is about: what is wrong or worth knowing, with the repairs as links.
#pragma once

#include <QFrame>
#include <QStringList>

class QLabel;

namespace luthier
{

enum class MessageKind { Error, Warning, Advice, Note };

/// @p text as HTML that no end of a line divides, unless it is long: a link is one thing.
QString unbrokenHtml(const QString &text);

class MessageLine : public QFrame
{
    Q_OBJECT

public:
    explicit MessageLine(QWidget *parent = nullptr);

    /// @p subject in front of @p text, when it could be about something else; plain texts all.
    void setMessage(MessageKind kind, const QString &subject, const QString &text, const QStringList &links);
    QString text() const { return m_text; }
    MessageKind kind() const { return m_kind; }
    QStringList links() const { return m_links; }
    /// Has the keyboard while a link is chosen.
    QWidget *linkStop() const;

Q_SIGNALS:
    void linkActivated(int index);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void refresh();

    MessageKind m_kind = MessageKind::Note;
    QString m_subject;
    QString m_text;
    QStringList m_links;
    QLabel *m_icon = nullptr;
    QLabel *m_label = nullptr;
};

} // namespace luthier
