// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/languages.h"

#include <QCoreApplication>
#include <QFile>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace luthier
{

namespace
{

struct Language {
    const char *code;
    const char *name;
};

constexpr Language kLanguages[] = {
    {"en", "English"}, {"zh_CN", "简体中文"}, {"ru", "Русский"}, {"ko", "한국어"}, {"ja", "日本語"}};

QString english()
{
    return QStringLiteral("en");
}

/// Ours for a locale, whatever its region: "en-GB" is English, "zh-Hans-SG" is simplified Chinese, traditional is not.
QString codeFor(const QLocale &locale)
{
    switch (locale.language()) {
    case QLocale::Chinese:
        return locale.script() == QLocale::TraditionalHanScript ? QString() : QStringLiteral("zh_CN");
    case QLocale::C:
        return {};
    default:
        return locale.name().section(QLatin1Char('_'), 0, 0);
    }
}

} // namespace

Languages::Languages(QObject *parent)
    : QObject(parent)
{
}

Languages::~Languages()
{
    for (const auto &translator : m_installed)
        QCoreApplication::removeTranslator(translator.get());
}

QStringList Languages::available()
{
    QStringList codes;
    for (const Language &language : kLanguages) {
        const QString code = QLatin1String(language.code);
        if (code == english() || QFile::exists(QStringLiteral(":/i18n/luthier_%1.qm").arg(code)))
            codes.append(code);
    }
    return codes;
}

QString Languages::nameOf(const QString &code)
{
    for (const Language &language : kLanguages) {
        if (code == QLatin1String(language.code))
            return QString::fromUtf8(language.name);
    }
    return code;
}

QString Languages::ofSystem()
{
    const QStringList codes = available();
    for (const QString &wanted : QLocale::system().uiLanguages()) {
        const QString code = codeFor(QLocale(wanted));
        if (codes.contains(code))
            return code;
    }
    return english();
}

void Languages::use(const QString &code)
{
    if (m_current == code || !available().contains(code))
        return;
    m_current = code;
    for (const auto &translator : m_installed)
        QCoreApplication::removeTranslator(translator.get());
    m_installed.clear();
    // The region's own way to write numbers stays where the language is that of the system.
    const QLocale system = QLocale::system();
    const QLocale wanted(code);
    QLocale::setDefault(system.language() == wanted.language() && system.language() != QLocale::C ? system : wanted);
    const auto install = [this](const QString &name, const QString &folder) {
        auto translator = std::make_unique<QTranslator>();
        if (!translator->load(name, folder))
            return;
        QCoreApplication::installTranslator(translator.get());
        m_installed.push_back(std::move(translator));
    };
    install(QStringLiteral("qtbase_") + code, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(QStringLiteral("luthier_") + code, QStringLiteral(":/i18n"));
    Q_EMIT changed();
}

} // namespace luthier
