// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/fonts.h"

#include <QApplication>
#include <QFontDatabase>
#include <QFontInfo>
#include <QStringList>

#include <algorithm>
#include <iterator>

namespace luthier
{

namespace
{

struct Typefaces {
    const char *code;
    QStringList text; ///< The first that is there is taken.
    QStringList fixed;
};

const Typefaces &typefacesFor(const QString &code)
{
    static const Typefaces kAll[] = {
        {"zh_CN",
            {QStringLiteral("Noto Sans CJK SC"), QStringLiteral("Noto Sans SC"), QStringLiteral("Source Han Sans SC"),
                QStringLiteral("WenQuanYi Micro Hei"), QStringLiteral("PingFang SC"),
                QStringLiteral("Microsoft YaHei UI")},
            {QStringLiteral("Noto Sans Mono CJK SC"), QStringLiteral("WenQuanYi Micro Hei Mono")}},
        {"ja",
            {QStringLiteral("Noto Sans CJK JP"), QStringLiteral("Noto Sans JP"), QStringLiteral("Source Han Sans JP"),
                QStringLiteral("Hiragino Sans"), QStringLiteral("Yu Gothic UI")},
            {QStringLiteral("Noto Sans Mono CJK JP")}},
        {"ko",
            {QStringLiteral("Noto Sans CJK KR"), QStringLiteral("Noto Sans KR"), QStringLiteral("Source Han Sans KR"),
                QStringLiteral("Apple SD Gothic Neo"), QStringLiteral("Malgun Gothic")},
            {QStringLiteral("Noto Sans Mono CJK KR")}},
    };
    static const Typefaces kNone{"", QStringList(), QStringList()};
    const auto *found = std::find_if(
        std::begin(kAll), std::end(kAll), [&](const Typefaces &each) { return code == QLatin1String(each.code); });
    return found != std::end(kAll) ? *found : kNone;
}

QFont withFirstOf(QFont font, const QStringList &wanted)
{
    static const QStringList there = QFontDatabase::families();
    const auto found =
        std::find_if(wanted.begin(), wanted.end(), [](const QString &family) { return there.contains(family); });
    if (found != wanted.end()) // by its real name: a generic one could mean the other for everything
        font.setFamilies({QFontInfo(font).family(), *found});
    return font;
}

QString &language()
{
    static QString code;
    return code;
}

} // namespace

void useFontFor(const QString &code)
{
    static const QFont kOfDesktop = QApplication::font();
    language() = code;
    const QFont wanted = withFirstOf(kOfDesktop, typefacesFor(code).text);
    if (QApplication::font() != wanted)
        QApplication::setFont(wanted);
}

QFont fixedFont()
{
    return withFirstOf(QFontDatabase::systemFont(QFontDatabase::FixedFont), typefacesFor(language()).fixed);
}

} // namespace luthier
