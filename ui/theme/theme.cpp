// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/theme.h"

#include <QApplication>

namespace luthier
{

const Theme &Theme::light()
{
    static const Theme theme{.isDark = false,
        .page = QColor(0xf4, 0xf5, 0xf7),
        .surface = QColor(0xff, 0xff, 0xff),
        .field = QColor(0xff, 0xff, 0xff),
        .border = QColor(0xd3, 0xd8, 0xde),
        .text = QColor(0x1d, 0x21, 0x26),
        .muted = QColor(0x5f, 0x67, 0x70),
        .accent = QColor(0x0b, 0x6e, 0x6e),
        .onAccent = QColor(0xff, 0xff, 0xff),
        .accentSoft = QColor(0xe6, 0xf2, 0xf1),
        .track = QColor(0xe5, 0xe8, 0xec),
        .grid = QColor(0xec, 0xee, 0xf1),
        .evaluation = QColor(0xc2, 0x57, 0x0c),
        .good = QColor(0x1a, 0x7a, 0x3f),
        .adviceText = QColor(0x75, 0x52, 0x00),
        .adviceBack = QColor(0xfe, 0xf4, 0xdc),
        .errorText = QColor(0xa5, 0x1d, 0x1d),
        .errorBack = QColor(0xfd, 0xea, 0xe8),
        .noteText = QColor(0x41, 0x50, 0x60),
        .noteBack = QColor(0xee, 0xf2, 0xf6)};
    return theme;
}

const Theme &Theme::dark()
{
    static const Theme theme{.isDark = true,
        .page = QColor(0x1b, 0x1d, 0x20),
        .surface = QColor(0x24, 0x27, 0x2b),
        .field = QColor(0x1e, 0x21, 0x24),
        .border = QColor(0x3f, 0x45, 0x4c),
        .text = QColor(0xe7, 0xe9, 0xec),
        .muted = QColor(0xa2, 0xa9, 0xb1),
        .accent = QColor(0x4f, 0xc3, 0xb5),
        .onAccent = QColor(0x0d, 0x1f, 0x1d),
        .accentSoft = QColor(0x20, 0x36, 0x34),
        .track = QColor(0x35, 0x3a, 0x40),
        .grid = QColor(0x2e, 0x32, 0x37),
        .evaluation = QColor(0xf0, 0xa3, 0x5e),
        .good = QColor(0x6c, 0xcb, 0x8e),
        .adviceText = QColor(0xf0, 0xc6, 0x6a),
        .adviceBack = QColor(0x38, 0x2f, 0x1a),
        .errorText = QColor(0xf5, 0xa3, 0x9b),
        .errorBack = QColor(0x41, 0x24, 0x24),
        .noteText = QColor(0xb7, 0xc3, 0xce),
        .noteBack = QColor(0x2a, 0x30, 0x37)};
    return theme;
}

const Theme &Theme::of(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightnessF() < 0.5F ? dark() : light();
}

QPalette Theme::palette() const
{
    QPalette palette;
    const auto set = [&palette](QPalette::ColorRole role, const QColor &colour, const QColor &disabled) {
        palette.setColor(QPalette::Active, role, colour);
        palette.setColor(QPalette::Inactive, role, colour);
        palette.setColor(QPalette::Disabled, role, disabled);
    };
    const QColor faint = isDark ? QColor(0x72, 0x79, 0x81) : QColor(0x98, 0x9f, 0xa8);
    set(QPalette::Window, page, page);
    set(QPalette::WindowText, text, faint);
    set(QPalette::Base, field, page);
    set(QPalette::AlternateBase, page, page);
    set(QPalette::Text, text, faint);
    set(QPalette::PlaceholderText, muted, faint);
    set(QPalette::Button, surface, page);
    set(QPalette::ButtonText, text, faint);
    set(QPalette::BrightText, evaluation, faint);
    set(QPalette::Light, surface, surface);
    set(QPalette::Midlight, track, track);
    set(QPalette::Mid, border, border);
    set(QPalette::Dark, muted, faint);
    set(QPalette::Shadow, isDark ? QColor(0x10, 0x11, 0x13) : QColor(0xb8, 0xbe, 0xc6), border);
    set(QPalette::Highlight, accent, track);
    set(QPalette::HighlightedText, onAccent, faint);
    set(QPalette::Link, accent, faint);
    set(QPalette::LinkVisited, accent, faint);
    set(QPalette::ToolTipBase, surface, surface);
    set(QPalette::ToolTipText, text, text);
    return palette;
}

bool isDesktopDark()
{
    return QApplication::palette().color(QPalette::Window).lightnessF() < 0.5F;
}

void useTheme(ThemeChoice choice, bool desktopIsDark)
{
    const bool dark = choice == ThemeChoice::Dark || (choice == ThemeChoice::System && desktopIsDark);
    QApplication::setPalette((dark ? Theme::dark() : Theme::light()).palette());
}

QMargins readingMargins(int leading, int top, int trailing, int bottom)
{
    return QGuiApplication::layoutDirection() == Qt::RightToLeft ? QMargins(trailing, top, leading, bottom)
                                                                 : QMargins(leading, top, trailing, bottom);
}

QMargins splitterMargins()
{
    return QGuiApplication::layoutDirection() == Qt::RightToLeft ? QMargins(0, 0, 1, 0) : QMargins();
}

} // namespace luthier
