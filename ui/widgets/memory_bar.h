// SPDX-License-Identifier: GPL-3.0-or-later
// Bytes by purpose as one bar, and the colours that its legend shares.
#pragma once

#include <QColor>
#include <QList>
#include <QWidget>

namespace luthier
{

struct MemoryPart {
    QString name;
    std::uint64_t bytes = 0;
    QColor colour;
};

class MemoryBar : public QWidget
{
    Q_OBJECT

public:
    explicit MemoryBar(QWidget *parent = nullptr);

    /// @p available: how much there is; 0: unknown, the parts fill the bar.
    void setParts(QList<MemoryPart> parts, std::uint64_t available);

    QSize sizeHint() const override { return {200, 18}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    QRectF rectOf(qsizetype part) const;

    QList<MemoryPart> m_parts;
    std::uint64_t m_available = 0;
};

} // namespace luthier
