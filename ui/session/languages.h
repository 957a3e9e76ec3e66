// SPDX-License-Identifier: GPL-3.0-or-later
// The languages of the window, switched while it is open.
#pragma once

#include <QObject>
#include <QStringList>

#include <memory>
#include <vector>

class QTranslator;

namespace luthier
{

class Languages : public QObject
{
    Q_OBJECT

public:
    explicit Languages(QObject *parent = nullptr);
    ~Languages() override;

    /// Codes of the catalogues that are built in, English first: "en", "zh_CN".
    static QStringList available();
    /// A language's name in itself: "English", "简体中文".
    static QString nameOf(const QString &code);
    /// The best of available() for the user's system.
    static QString ofSystem();

    const QString &current() const { return m_current; }
    /// Texts and numbers from now on; widgets get QEvent::LanguageChange.
    void use(const QString &code);

Q_SIGNALS:
    void changed();

private:
    QString m_current;
    std::vector<std::unique_ptr<QTranslator>> m_installed;
};

} // namespace luthier
