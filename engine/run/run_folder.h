// SPDX-License-Identifier: GPL-3.0-or-later
// What a folder on disk says about the run in it, ours or LLaMA-Factory's: its log, its state, its settings, its
// checkpoints. Nothing is written.
#pragma once

#include "config/config_document.h"
#include "run/run_directory.h"
#include "run/run_record.h"

namespace luthier
{

struct RunFacts {
    std::string folder; ///< Absolute, without links and dots at its end.
    std::string model;
    std::string dataset;
    std::string method;
    /// Finished, or Stopped: a folder cannot tell more.
    RunState state = RunState::Stopped;
    double started = 0; ///< Seconds since 1970, by the times of its files; 0: unknown.
    double ended = 0;
    double seconds = 0; ///< Of training, as far as the log says.
    std::int64_t steps = 0;
    std::int64_t totalSteps = 0;
    std::optional<double> trainLoss; ///< Last logged.
    std::optional<double> evalLoss;
    std::string settingsFile; ///< Empty: none.
};

/// @p path from the root, dots resolved, no slash at its end.
std::string absoluteFolder(const std::string &path);

/// Whether something in @p folder says that a run wrote it.
bool isRunFolder(const std::string &folder);

/// Fails where no run is.
Result<RunFacts> readRunFolder(const std::string &folder);

/// The settings it was started with, as complete as its maker keeps them; their paths are found from there where it was
/// started.
Result<ConfigDocument> readRunSettings(const std::string &folder);

/// The run's checkpoints in @p folder whose files are all there, by number. Their sums are looked at by the run itself.
std::vector<Checkpoint> resumableCheckpoints(const std::string &folder);

/// The settings with which the run in @p folder goes on: from its newest checkpoint, or that of @p step.
Result<ConfigDocument> resumeSettings(const std::string &folder, std::optional<std::int64_t> step = std::nullopt);

/// Runs in @p root and at most @p depth folders below, checkpoints left out; @p root itself counts.
std::vector<std::string> findRunFolders(const std::string &root, int depth = 3, std::size_t limit = 500);

/// Whether throwing @p folder away would throw away this run and nothing else: no link, nothing above what is in use,
/// and none of @p others, the folders of other runs, in it.
Result<void> checkDeletable(const std::string &folder, const std::vector<std::string> &others);

/// "lora", "dpo full": how a configuration trains.
std::string methodOf(const TrainConfig &config);

/// Whether the run that began at @p started, in seconds since 1970, has written there: a folder that was used before
/// tells of that time until it does.
bool isWrittenSince(const RunFacts &facts, double started);

/// Takes over what the folder says.
void apply(const RunFacts &facts, RunRecord &record);

} // namespace luthier
