// SPDX-License-Identifier: GPL-3.0-or-later
// Everything that the window shows, joined up: the form, what follows from it, the run and its curves.
#pragma once

#include "session/answer_model.h"
#include "session/config_model.h"
#include "session/dataset_model.h"
#include "session/earlier_curves.h"
#include "session/form_store.h"
#include "session/latest_worker.h"
#include "session/log_model.h"
#include "session/memory_model.h"
#include "session/metric_model.h"
#include "session/run_follower.h"
#include "session/run_list_model.h"
#include "session/run_queue.h"
#include "session/time_model.h"
#include "session/train_session.h"

namespace luthier
{

/// What the program that opens the window brings along.
struct StudioSetup {
    TrainerFactory makeTrainer; ///< Empty: this build cannot train.
    Text whyNoTrainer; ///< Said at Start in that case.
    GpuFinder findGpus; ///< Empty: the engine of this build uses none.
    QString formPath; ///< Where the form is kept between sessions; empty: nowhere.
    QString runsPath; ///< The registry of runs; empty: in memory only.
};

class Workspace : public QObject
{
    Q_OBJECT

public:
    explicit Workspace(StudioSetup setup, QObject *parent = nullptr);
    ~Workspace() override;

    ConfigModel &config() { return m_config; }
    FormStore &store() { return m_store; }
    MemoryModel &memory() { return m_memory; }
    DatasetModel &dataset() { return m_dataset; }
    TimeModel &time() { return m_time; }
    MetricModel &metrics() { return m_metrics; }
    LogModel &log() { return m_log; }
    AnswerModel &answers() { return m_answers; }
    TrainSession &session() { return m_session; }
    RunListModel &runs() { return m_runs; }
    RunFollower &follower() { return m_follower; }
    RunQueue &queue() { return m_queue; }

    /// Of the run that was started last.
    const std::string &runFolder() const { return m_runFolder; }

    bool canTrain() const { return static_cast<bool>(m_setup.makeTrainer); }
    const Text &whyNoTrainer() const { return m_setup.whyNoTrainer; }

    /// Starts the run that the form describes. False, and nothing happens, if something stands in the way.
    bool start();
    /// What start() would overwrite although it was paused or interrupted and could go on: the run, and from where.
    std::optional<std::pair<RunRecord, std::int64_t>> unfinishedInTheWay() const;
    /// Goes on with such a run.
    Result<void> continueUnfinished(const RunRecord &run);
    /// Goes on with a run that is paused or held; its curves and its log go on too.
    void continueRun();
    /// The settings of a run, or of one that waits.
    Result<ConfigDocument> settingsOf(const QString &id) const;
    /// Fills the form with the settings of a run, or of one that waits.
    Result<void> openRun(const QString &id);
    /// The same, to go on from its newest checkpoint or that of @p step, and starts.
    Result<void> resume(const QString &id, std::optional<qint64> step = std::nullopt);
    /// Makes a run again, into a folder beside its own; the log says at the end whether the same came of it.
    Result<void> repeat(const QString &id);
    /// The form's run at the end of the queue, or in place of the waiting run that was opened in the form.
    Result<void> enqueue();
    /// The waiting run that the form would replace; empty: none.
    QString editedRun() const;

Q_SIGNALS:
    void editedRunChanged();

private:
    /// What a run keeps beside its results for people to read.
    std::string summary(const ConfigDocument &document) const;
    /// The record of a run that may begin anew now.
    Result<RunRecord> idleRun(const QString &id) const;
    /// Starts what has been put into the form.
    Result<void> startOpened();
    void compareRepeated();
    void startRun(const ConfigDocument &document, const QString &queued);
    /// Why a run that waits cannot begin; nothing when it has begun.
    std::optional<Text> launch(const RunRecord &waiting);
    void refreshFindings();
    void refreshTime();

    StudioSetup m_setup;
    ConfigModel m_config;
    FormStore m_store;
    MemoryModel m_memory;
    QString m_editedRun;
    MemoryItems m_planned; ///< Of the run under way.
    std::string m_runFolder; ///< Of the run that was started last.
    std::string m_repeatedFrom; ///< The folder of the run that it makes again; empty: none.
    DatasetModel m_dataset;
    TimeModel m_time;
    MetricModel m_metrics;
    LogModel m_log;
    AnswerModel m_answers;
    RunListModel m_runs;
    TrainSession m_session; // a run that is under way ends before anything above goes
    RunFollower m_follower;
    RunQueue m_queue;
    EarlierCurves m_earlier;
    LatestWorker m_comparing;
};

} // namespace luthier
