// SPDX-License-Identifier: GPL-3.0-or-later
// The white (or dark grey) sheet that a group of things lies on.
#pragma once

#include <QFrame>

namespace luthier
{

class Card : public QFrame
{
    Q_OBJECT

public:
    explicit Card(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace luthier
