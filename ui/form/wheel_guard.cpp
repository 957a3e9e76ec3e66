// SPDX-License-Identifier: GPL-3.0-or-later
#include "form/wheel_guard.h"

#include <QEvent>
#include <QWidget>

namespace luthier
{

WheelGuard::WheelGuard(QWidget *widget)
    : QObject(widget)
{
    widget->setFocusPolicy(Qt::StrongFocus);
    widget->installEventFilter(this);
}

bool WheelGuard::eventFilter(QObject *object, QEvent *event)
{
    const auto *widget = qobject_cast<QWidget *>(object);
    if (event->type() != QEvent::Wheel || widget == nullptr || widget->hasFocus())
        return QObject::eventFilter(object, event);
    event->ignore(); // goes on to the form, which scrolls
    return true;
}

} // namespace luthier
