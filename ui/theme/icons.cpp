// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/icons.h"

#include "theme/theme.h"

#include <QApplication>
#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace luthier
{

namespace
{

void draw(QPainter &painter, const QString &name, const QRectF &rect, const QColor &colour)
{
    QFile file(QStringLiteral(":/icons/") + name + QStringLiteral(".svg"));
    if (!file.open(QIODevice::ReadOnly))
        return;
    QByteArray svg = file.readAll();
    svg.replace("currentColor", colour.name().toLatin1());
    QSvgRenderer renderer(svg);
    renderer.render(&painter, rect);
}

/// Looks the colour up when it paints, so that a change of theme needs no new icons.
class LineIconEngine : public QIconEngine
{
public:
    explicit LineIconEngine(QString name)
        : m_name(std::move(name))
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal ratio = painter->device()->devicePixelRatioF();
        painter->drawPixmap(rect.topLeft(), iconPixmap(m_name, rect.width(), colour(mode, state), ratio));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1);
    }

    /// @p size is in device pixels.
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal scale) override
    {
        const int side = std::min(size.width(), size.height());
        return iconPixmap(m_name, qRound(side / scale), colour(mode, state), scale);
    }

    QIconEngine *clone() const override { return new LineIconEngine(m_name); }

private:
    static QColor colour(QIcon::Mode mode, QIcon::State state)
    {
        const QPalette palette = QApplication::palette();
        if (mode == QIcon::Disabled)
            return palette.color(QPalette::Disabled, QPalette::WindowText);
        const Theme &theme = Theme::of(palette);
        return mode == QIcon::Selected || state == QIcon::On ? theme.accent : theme.muted;
    }

    QString m_name;
};

} // namespace

QIcon icon(const QString &name)
{
    return QIcon(new LineIconEngine(name));
}

QPixmap iconPixmap(const QString &name, int size, const QColor &colour, qreal ratio)
{
    const QString key = QStringLiteral("luthier/%1/%2/%3/%4").arg(name).arg(size).arg(colour.rgba()).arg(ratio);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    pixmap = QPixmap(QSize(size, size) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    draw(painter, name, QRectF(0, 0, size, size), colour);
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

} // namespace luthier
