// SPDX-License-Identifier: GPL-3.0-or-later
// One page of the window. The navigation rail shows its icon and title; its footer, if it has one, lies under page and
// rail.
#pragma once

#include <QWidget>

namespace luthier
{

class Page : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    virtual QString iconName() const = 0;
    virtual QString title() const = 0;
    /// Belongs to the page, placed by the window; null: none.
    virtual QWidget *footer() { return nullptr; }
    virtual bool hasFooter() const { return false; }
    /// Has the keyboard when the window opens.
    virtual QWidget *firstFocus() const { return nullptr; }
    /// Asked before the window closes: false keeps it open. The page calls closeAllowed() later if it can close then.
    virtual bool mayClose() { return true; }

Q_SIGNALS:
    void closeAllowed();
};

} // namespace luthier
