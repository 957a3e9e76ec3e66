// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/display.h"

#include "base/numbers.h"
#include "config/form_number.h"
#include "session/translate.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace luthier
{

namespace
{

struct SizePattern {
    const char *source;
    const char *comment;
};
/// The units of formatBytes.
constexpr SizePattern kSizes[] = {QT_TRANSLATE_NOOP3("Display", "%1 B", "bytes"),
    QT_TRANSLATE_NOOP3("Display", "%1 kB", "bytes"), QT_TRANSLATE_NOOP3("Display", "%1 MB", "bytes"),
    QT_TRANSLATE_NOOP3("Display", "%1 GB", "bytes"), QT_TRANSLATE_NOOP3("Display", "%1 TB", "bytes"),
    QT_TRANSLATE_NOOP3("Display", "%1 PB", "bytes"), QT_TRANSLATE_NOOP3("Display", "%1 EB", "bytes")};

} // namespace

QString shownBytes(std::uint64_t bytes)
{
    const QString text = fromUtf8(formatBytes(bytes));
    const qsizetype space = text.indexOf(QLatin1Char(' '));
    const QString number = text.left(space).replace(QLatin1Char('.'), QLocale().decimalPoint());
    for (const SizePattern &pattern : kSizes) {
        if (text.mid(space) == QLatin1String(pattern.source + 2))
            return QCoreApplication::translate("Display", pattern.source, pattern.comment).arg(number);
    }
    return text;
}

QString shownCount(std::int64_t count)
{
    return QLocale().toString(static_cast<qlonglong>(count));
}

int pluralCount(std::int64_t count)
{
    return static_cast<int>(std::clamp<std::int64_t>(count, 0, 2'000'000'000));
}

QString shownLargeCount(std::int64_t count)
{
    const auto value = static_cast<double>(count);
    if (value >= 1e9)
        return QCoreApplication::translate("Display", "%1B", "billions").arg(shownNumber(value / 1e9, 2));
    if (value >= 1e6)
        return QCoreApplication::translate("Display", "%1M", "millions").arg(shownNumber(value / 1e6, 2));
    return shownCount(count);
}

QString shownNumber(double value, int digits)
{
    return std::isfinite(value) ? QLocale().toString(value, 'f', digits) : QStringLiteral("–");
}

QString shownPercent(double percent, int digits)
{
    return QCoreApplication::translate("Display", "%1%", "per cent").arg(shownNumber(percent, digits));
}

QString shownCompact(double value, int digits)
{
    if (!std::isfinite(value))
        return QStringLiteral("–");
    return fromUtf8(shortExponent(toUtf8(QLocale().toString(value, 'g', digits))));
}

QString shownDuration(double seconds)
{
    if (!std::isfinite(seconds) || seconds < 0)
        return QStringLiteral("–");
    constexpr double kLongest = 1e12; // anything beyond is no estimate
    const auto whole = static_cast<qint64>(std::min(std::ceil(seconds), kLongest));
    const auto number = [](qint64 value) { return QLocale().toString(value); };
    if (whole < 60)
        return QCoreApplication::translate("Display", "%1 s").arg(number(whole));
    if (whole < 3600)
        return QCoreApplication::translate("Display", "%1 min").arg(number((whole + 30) / 60));
    if (whole < 86400)
        return QCoreApplication::translate("Display", "%1 h %2 min").arg(number(whole / 3600), number(whole / 60 % 60));
    return QCoreApplication::translate("Display", "%1 d %2 h").arg(number(whole / 86400), number(whole / 3600 % 24));
}

QString fieldNumber(double value)
{
    return fromUtf8(formNumber(value));
}

} // namespace luthier
