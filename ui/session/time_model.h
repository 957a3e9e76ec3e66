// SPDX-License-Identifier: GPL-3.0-or-later
// How long the run would take, known before it starts: once the lengths of the data are known, a layer of the model is
// timed on this machine for two seconds, on a thread of its own.
#pragma once

#include "config/train_config.h"
#include "plan/step_time.h"
#include "session/dataset_model.h"
#include "session/latest_worker.h"

#include <QObject>
#include <QTimer>

#include <map>
#include <optional>

namespace luthier
{

class TimeModel : public QObject
{
    Q_OBJECT

public:
    explicit TimeModel(QObject *parent = nullptr);
    ~TimeModel() override;

    /// What decides about the time. Nothing is measured without data, or for a GPU.
    void setRun(const TrainConfig &config, const std::optional<DatasetReport> &data, const DeviceFacts &device);
    /// While a run needs the processors nothing is measured.
    void setPaused(bool paused);

    /// Of the run as it was described last; nothing while that is being measured.
    std::optional<StepTime> stepTime() const;

Q_SIGNALS:
    void changed();

private:
    void measure();

    struct Question {
        TrainConfig config;
        DeviceFacts device;
        StepLoad microBatch;
        std::string text; ///< Everything that the answer depends on.
    };
    std::optional<Question> m_question;
    double m_microBatches = 1; ///< Of one optimizer step.
    std::map<std::string, StepTime> m_known; ///< Of one micro-batch.
    bool m_paused = false;
    QTimer m_later;
    LatestWorker m_worker; // last: it uses all of the above
};

} // namespace luthier
