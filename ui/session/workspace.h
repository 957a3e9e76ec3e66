// SPDX-License-Identifier: GPL-3.0-or-later
// Everything that the window shows, joined up: the form, what follows from it, the run and its curves.
#pragma once

#include "session/config_model.h"
#include "session/dataset_model.h"
#include "session/form_store.h"
#include "session/log_model.h"
#include "session/memory_model.h"
#include "session/metric_model.h"
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
    TrainSession &session() { return m_session; }

    bool canTrain() const { return static_cast<bool>(m_setup.makeTrainer); }
    const Text &whyNoTrainer() const { return m_setup.whyNoTrainer; }

    /// Starts the run that the form describes. False, and nothing happens, if something stands in the way.
    bool start();
    /// Goes on with a run that is paused or held; its curves and its log go on too.
    void continueRun();

private:
    /// What a run keeps beside its results for people to read.
    std::string summary() const;
    void refreshFindings();
    void refreshTime();

    StudioSetup m_setup;
    ConfigModel m_config;
    FormStore m_store;
    MemoryModel m_memory;
    MemoryItems m_planned; ///< Of the run under way.
    DatasetModel m_dataset;
    TimeModel m_time;
    MetricModel m_metrics;
    LogModel m_log;
    TrainSession m_session; // last: a run that is under way ends first
};

} // namespace luthier
