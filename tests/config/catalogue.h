// SPDX-License-Identifier: GPL-3.0-or-later
// A catalogue of translations as its translators keep it: what is finished, by context and English text.
#pragma once

#include "base/text.h"

#include <QFile>
#include <QHash>
#include <QStringList>
#include <QXmlStreamReader>

#include <stdexcept>
#include <utility>

namespace luthier
{

/// The languages that the window offers beside English.
inline QStringList offeredLanguages()
{
    QFile file(QStringLiteral(LUTHIER_SOURCE_DIR "/translations/offered"));
    if (!file.open(QIODevice::ReadOnly))
        throw std::runtime_error("translations/offered cannot be read");
    QStringList languages;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
        if (!line.startsWith(QLatin1Char('#')) && line != QStringLiteral("en"))
            languages.append(line);
    }
    return languages;
}

class Catalogue
{
public:
    explicit Catalogue(const QString &language)
    {
        const QString path = QStringLiteral(LUTHIER_SOURCE_DIR "/translations/luthier_%1.ts").arg(language);
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            throw std::runtime_error(path.toStdString() + " cannot be read");
        QXmlStreamReader xml(&file);
        QString context, source;
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement)
                continue;
            if (xml.name() == QLatin1String("name")) {
                context = xml.readElementText();
            } else if (xml.name() == QLatin1String("source")) {
                source = xml.readElementText();
            } else if (xml.name() == QLatin1String("translation")
                && !xml.attributes().hasAttribute(QLatin1String("type"))) {
                m_texts.insert({context, source}, xml.readElementText(QXmlStreamReader::IncludeChildElements));
            }
        }
        if (xml.hasError())
            throw std::runtime_error((path + QStringLiteral(": ") + xml.errorString()).toStdString());
    }

    /// Empty: not translated.
    QString translated(const Text &text) const
    {
        return m_texts.value({QString::fromUtf8(text.context()), QString::fromUtf8(text.source())});
    }

private:
    QHash<std::pair<QString, QString>, QString> m_texts;
};

} // namespace luthier
