// SPDX-License-Identifier: GPL-3.0-or-later
// The pages of the window as icons with names, one below the other.
#pragma once

#include <QList>
#include <QWidget>

class QAbstractButton;
class QButtonGroup;
class QVBoxLayout;

namespace luthier
{

class NavRail : public QWidget
{
    Q_OBJECT

public:
    explicit NavRail(QWidget *parent = nullptr);

    void addPage(const QString &iconName, const QString &title);
    void setTitle(int index, const QString &title);
    void setCurrent(int index);

Q_SIGNALS:
    void chosen(int index);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QVBoxLayout *m_column = nullptr;
    QButtonGroup *m_group = nullptr;
    QList<QAbstractButton *> m_buttons;
};

} // namespace luthier
