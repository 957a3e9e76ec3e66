// SPDX-License-Identifier: GPL-3.0-or-later
// A home of its own for a benchmark of the window: nothing of the user's is read or written, and the sample is found.
#pragma once

#include <QStandardPaths>
#include <QTemporaryDir>

namespace luthier
{

/// Made before the application is.
class BenchHome
{
public:
    BenchHome()
    {
        QStandardPaths::setTestModeEnabled(true);
        for (const char *folder : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "LUTHIER_CACHE"})
            qputenv(folder, m_folder.path().toLocal8Bit());
        if (qEnvironmentVariableIsEmpty("LUTHIER_SAMPLE_MODEL"))
            qputenv("LUTHIER_SAMPLE_MODEL", LUTHIER_SAMPLE_MODEL);
        qputenv("LUTHIER_DEMO_DIR", LUTHIER_SOURCE_DIR "/resources/demo");
    }

    QString filePath(const QString &name) const { return m_folder.filePath(name); }

private:
    QTemporaryDir m_folder;
};

} // namespace luthier
