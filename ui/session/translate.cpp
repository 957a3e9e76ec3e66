// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/translate.h"

#include "session/display.h"

#include <QCoreApplication>

namespace luthier
{

QString fromUtf8(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

std::string toUtf8(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

QString translated(const Text &text)
{
    if (text.isVerbatim())
        return fromUtf8(text.toString());
    const QString pattern = QCoreApplication::translate(text.context(), text.source());
    std::vector<std::string> args = text.args();
    for (const auto &[place, bytes] : text.sizes())
        args[place] = toUtf8(shownBytes(bytes));
    for (const auto &[place, inner] : text.inner())
        args[place] = toUtf8(translated(*inner));
    return fromUtf8(Text::fill(toUtf8(pattern), args));
}

QString translated(const Error &error)
{
    const QString message = translated(error.message);
    if (error.hint.isEmpty())
        return message;
    //: What happened and what to do, two sentences. Languages that put no space between sentences leave it out.
    return QCoreApplication::translate("Errors", "%1 %2").arg(message, translated(error.hint));
}

} // namespace luthier
