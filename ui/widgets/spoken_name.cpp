// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/spoken_name.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>

namespace luthier
{

void setSpokenName(QWidget *control, const QString &name)
{
    control->setAccessibleName(name);
    for (QLineEdit *line : control->findChildren<QLineEdit *>())
        line->setAccessibleName(name);
    if (qobject_cast<QComboBox *>(control) == nullptr || control->parentWidget() == nullptr)
        return;
    // A label counts only among the siblings, wherever the one that can be seen may be.
    const QString id = QStringLiteral("spoken_name");
    QLabel *label = nullptr;
    for (QLabel *sibling : control->parentWidget()->findChildren<QLabel *>(id, Qt::FindDirectChildrenOnly)) {
        if (sibling->buddy() == control)
            label = sibling;
    }
    if (label == nullptr) {
        label = new QLabel(control->parentWidget());
        label->setObjectName(id);
        label->setTextFormat(Qt::PlainText);
        label->setBuddy(control);
        label->hide();
    }
    label->setText(QString(name).replace(QLatin1Char('&'), QStringLiteral("&&")));
    label->setAccessibleName(name);
}

} // namespace luthier
