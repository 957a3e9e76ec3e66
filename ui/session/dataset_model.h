// SPDX-License-Identifier: GPL-3.0-or-later
// What the chosen data looks like to the model: rows, lengths in tokens, steps. The same reading and encoding as in
// training, on a thread of its own, of the first rows only where a dataset is large.
#pragma once

#include "config/train_config.h"
#include "data/statistics.h"
#include "session/latest_worker.h"
#include "session/run_length.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace luthier
{

struct DatasetReport {
    std::int64_t rows = 0; ///< Usable rows.
    bool isEstimate = false; ///< Read in part: rows is extrapolated, lengths are those of the part.
    LengthStatistics lengths;
    std::optional<Error> error; ///< Why nothing is known.
};

class DatasetModel : public QObject
{
    Q_OBJECT

public:
    explicit DatasetModel(QObject *parent = nullptr);
    ~DatasetModel() override;

    /// Looks again, a moment later, if anything that matters to the data has changed.
    void setConfig(const TrainConfig &config);
    /// While a run needs the processors nothing is read.
    void setPaused(bool paused);

    /// Nothing while it is being looked at, or without model or dataset.
    const std::optional<DatasetReport> &report() const { return m_report; }
    /// Steps that follow from the report and the present form.
    std::optional<RunLength> runLength() const;

Q_SIGNALS:
    void reportChanged();

private:
    void look();

    std::optional<TrainConfig> m_config;
    std::string m_question; ///< Everything the present report depends on.
    std::optional<DatasetReport> m_report;
    bool m_paused = false;
    QTimer m_later;
    LatestWorker m_worker; // last: it uses all of the above
};

} // namespace luthier
