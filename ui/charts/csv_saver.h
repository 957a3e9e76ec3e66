// SPDX-License-Identifier: GPL-3.0-or-later
// Writes tables of very many points on a thread of its own.
#pragma once

#include "session/curve_csv.h"

#include "base/result.h"

#include <QObject>

#include <optional>
#include <thread>

namespace luthier
{

/// All of @p runs in one file, complete or not at all.
Result<void> writeCurveCsv(const std::vector<CsvRun> &runs, const std::string &path, const std::stop_token &stop = {});

class CsvSaver : public QObject
{
    Q_OBJECT

public:
    explicit CsvSaver(QObject *parent = nullptr);
    /// What is not written by then is dropped.
    ~CsvSaver() override;

    bool isBusy() const { return m_isBusy; }
    /// Not while it is busy. saved() follows.
    void save(std::vector<CsvRun> runs, const std::string &path);

Q_SIGNALS:
    void saved(const std::optional<luthier::Error> &trouble);

private:
    bool m_isBusy = false;
    std::jthread m_thread; // last: it uses what is above
};

} // namespace luthier
