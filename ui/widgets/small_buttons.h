// SPDX-License-Identifier: GPL-3.0-or-later
// The small buttons of the window: icons, text that works like a link, a choice of a few, a round label to press.
#pragma once

#include <QAbstractButton>
#include <QToolButton>

namespace luthier
{

/// A flat button with one of our icons; @p name is its tooltip and what a screen reader says.
QToolButton *makeIconButton(const QString &iconName, const QString &name, QWidget *parent);

/// Accent-coloured text.
class LinkButton : public QAbstractButton
{
    Q_OBJECT

public:
    explicit LinkButton(QWidget *parent = nullptr);
    /// A small arrow behind the text says that a menu opens.
    void setHasMenu(bool hasMenu);
    /// Muted until the pointer is on it.
    void setQuiet(bool quiet);
    /// It leads to an error, and looks like it.
    void setBad(bool bad);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    bool m_hasMenu = false;
    bool m_quiet = false;
    bool m_bad = false;
};

/// A rounded label that can be pressed: "3 changed".
class PillButton : public QAbstractButton
{
    Q_OBJECT

public:
    explicit PillButton(QWidget *parent = nullptr);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

/// Two to five words of which one is chosen: Basic | All. Arrow keys move the choice.
class Segmented : public QWidget
{
    Q_OBJECT

public:
    explicit Segmented(QWidget *parent = nullptr);

    void setTexts(const QStringList &texts);
    int current() const { return m_current; }
    void setCurrent(int index);
    QAbstractButton *button(int index) const { return m_buttons.at(index); }

Q_SIGNALS:
    void chosen(int index);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QList<QAbstractButton *> m_buttons;
    int m_current = 0;
};

} // namespace luthier
