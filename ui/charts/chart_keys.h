// SPDX-License-Identifier: GPL-3.0-or-later
// What the lines and marks of a chart are, each word in its colour. Changes with every step, so it is painted, not laid
// out as rich text.
#pragma once

#include <QColor>
#include <QList>
#include <QString>
#include <QWidget>

namespace luthier
{

struct ChartKey {
    QString text;
    QColor colour;

    bool operator==(const ChartKey &) const = default;
};

class ChartKeys : public QWidget
{
    Q_OBJECT

public:
    explicit ChartKeys(QWidget *parent = nullptr);

    /// From where reading begins, as many as fit whole. Their words are the accessible name and the tooltip.
    void setKeys(const QList<ChartKey> &keys);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QList<ChartKey> m_keys;
};

} // namespace luthier
