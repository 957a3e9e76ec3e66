// SPDX-License-Identifier: GPL-3.0-or-later
// Forms on disk: files that people open and save, and the form as it was when the window was closed.
#pragma once

#include "base/result.h"
#include "session/config_model.h"

#include <QString>
#include <QTimer>

namespace luthier
{

/// What a form's changes are counted from.
enum class Baseline {
    Defaults, ///< Every key not named has LLaMA-Factory's default: files.
    Board, ///< What a fresh LLaMA Board would send: an empty form.
    Sample, ///< The ready sample.
};

class FormStore : public QObject
{
    Q_OBJECT

public:
    /// @p path: where the form is kept between sessions; empty: nowhere.
    FormStore(ConfigModel &model, QString path, QObject *parent = nullptr);
    /// Writes what has not been written yet.
    ~FormStore() override;

    /// "…/luthier/form.json" in the user's data folder.
    static QString defaultPath();

    /// The form as it was left. False when there is none or it cannot be read: then nothing happens.
    bool restore();
    /// The ready sample, or an empty form where the sample's files are missing; false in that case.
    bool openSample();
    void openEmpty();
    /// YAML or JSON with LLaMA-Factory's keys, a command in a file, or a saved form of LLaMA Board. Notices tell what
    /// the file held beside settings.
    Result<std::vector<Text>> openFile(const QString &path);
    /// The same from pasted text.
    Result<std::vector<Text>> openText(const QString &text);
    /// Settings that come from elsewhere in the program.
    void openDocument(ConfigDocument document);
    /// Only what is given; the format follows from the name.
    Result<void> saveFile(const QString &path) const;

Q_SIGNALS:
    /// Another form stands there now.
    void opened();

private:
    ConfigDocument baselineDocument(Baseline baseline) const;
    void begin(ConfigDocument document, Baseline baseline);
    void write();

    ConfigModel &m_model;
    QString m_path;
    Baseline m_baseline = Baseline::Board;
    QTimer m_later;
};

} // namespace luthier
