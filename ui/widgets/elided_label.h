// SPDX-License-Identifier: GPL-3.0-or-later
// One line of text that ends in "…" where there is no room, and shows the whole in its tooltip.
#pragma once

#include <QFrame>

namespace luthier
{

class ElidedLabel : public QFrame
{
    Q_OBJECT

public:
    explicit ElidedLabel(QWidget *parent = nullptr);

    void setText(const QString &text);
    const QString &text() const { return m_text; }
    void setAlignment(Qt::Alignment alignment);
    void setElideMode(Qt::TextElideMode mode);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    QString m_text;
    Qt::Alignment m_alignment = Qt::AlignLeading | Qt::AlignVCenter;
    Qt::TextElideMode m_mode = Qt::ElideRight;
};

} // namespace luthier
