// SPDX-License-Identifier: GPL-3.0-or-later
// Qt's Fusion with quieter frames, room to breathe, and a focus that cannot be overlooked. Everything is drawn from the
// palette, so that light and dark need no second set of anything.
#pragma once

#include <QProxyStyle>

class QStyleOptionButton;

namespace luthier
{

class StudioStyle : public QProxyStyle
{
    Q_OBJECT

public:
    StudioStyle();

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
        const QWidget *widget = nullptr) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
        const QWidget *widget = nullptr) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
        const QWidget *widget = nullptr) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
        const QWidget *widget = nullptr) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
        const QWidget *widget = nullptr) const override;
    int pixelMetric(
        PixelMetric metric, const QStyleOption *option = nullptr, const QWidget *widget = nullptr) const override;
    QRect subElementRect(
        SubElement element, const QStyleOption *option, const QWidget *widget = nullptr) const override;
    int styleHint(StyleHint hint, const QStyleOption *option = nullptr, const QWidget *widget = nullptr,
        QStyleHintReturn *data = nullptr) const override;

    /// Letters that work with Alt are underlined while Alt is held.
    void polish(QApplication *application) override;
    void polish(QWidget *widget) override;
    void unpolish(QApplication *application) override;
    using QProxyStyle::polish;
    using QProxyStyle::unpolish;

    /// A push button that is the main thing to do: filled with the accent.
    static void makePrimary(QWidget *button, bool isPrimary = true);
    /// Whether the current tab of a QTabBar looks like it: where all of them are in view, none does.
    static void showCurrentTab(QWidget *tabs, bool isShown);
    /// Height of editors for the font of @p widget.
    static int fieldHeight(const QWidget *widget);

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void drawMirroredLabel(const QStyleOptionButton &label, QPainter *painter, const QWidget *widget) const;

    bool m_altIsHeld = false;
};

} // namespace luthier
