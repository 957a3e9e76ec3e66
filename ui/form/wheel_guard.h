// SPDX-License-Identifier: GPL-3.0-or-later
// Keeps the wheel from changing a value that only happens to pass under the pointer while the form scrolls.
#pragma once

#include <QObject>

class QWidget;

namespace luthier
{

class WheelGuard : public QObject
{
    Q_OBJECT

public:
    /// Guards @p widget: it takes the wheel only while it has the keyboard, and never gets the keyboard by the wheel.
    explicit WheelGuard(QWidget *widget);

protected:
    bool eventFilter(QObject *object, QEvent *event) override;
};

} // namespace luthier
