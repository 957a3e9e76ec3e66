// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/languages.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace luthier
{

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
    return {QStringLiteral("en"), QStringLiteral("zh_CN")};
}

QString Languages::nameOf(const QString &code)
{
    return code == QStringLiteral("zh_CN") ? QStringLiteral("简体中文") : QStringLiteral("English");
}

QString Languages::ofSystem()
{
    // "zh-Hans-CN" and "zh-CN" mean ours too; "en-GB" and everything unknown means English.
    for (const QString &wanted : QLocale::system().uiLanguages()) {
        const QLocale locale(wanted);
        if (locale.language() == QLocale::Chinese && locale.script() != QLocale::TraditionalHanScript)
            return QStringLiteral("zh_CN");
        if (locale.language() == QLocale::English)
            break;
    }
    return QStringLiteral("en");
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
