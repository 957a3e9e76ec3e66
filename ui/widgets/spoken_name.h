// SPDX-License-Identifier: GPL-3.0-or-later
// The name under which a screen reader announces a control.
#pragma once

class QString;
class QWidget;

namespace luthier
{

/// Also of the parts that Qt announces by themselves: the line of an editable list, and any list to choose from, which
/// on Linux is announced by its choice and needs a label beside it.
void setSpokenName(QWidget *control, const QString &name);

} // namespace luthier
