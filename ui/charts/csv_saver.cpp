// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/csv_saver.h"

#include "base/files.h"

namespace luthier
{

Result<void> writeCurveCsv(const std::vector<CsvRun> &runs, const std::string &path, const std::stop_token &stop)
{
    std::string text;
    for (const CsvRun &run : runs) {
        if (text.empty())
            text = curveCsvHeader(run.metric, !run.name.empty());
        text += curveCsvLines(run, stop);
    }
    return stop.stop_requested() ? Result<void>() : writeFileAtomic(path, text);
}

CsvSaver::CsvSaver(QObject *parent)
    : QObject(parent)
{
}

CsvSaver::~CsvSaver() = default;

void CsvSaver::save(std::vector<CsvRun> runs, const std::string &path)
{
    m_isBusy = true;
    m_thread = std::jthread([this, runs = std::move(runs), path](const std::stop_token &stop) {
        const Result<void> written = writeCurveCsv(runs, path, stop);
        const auto trouble = written ? std::nullopt : std::optional(written.error());
        // The saver outlives its thread, so the call finds it or is dropped with it.
        QMetaObject::invokeMethod(
            this,
            [this, trouble] {
                m_isBusy = false;
                Q_EMIT saved(trouble);
            },
            Qt::QueuedConnection);
    });
}

} // namespace luthier
