// SPDX-License-Identifier: GPL-3.0-or-later
// What the registry knows of a run: where it is, how it stands, and what people wrote about it.
#pragma once

#include "base/json.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace luthier
{

enum class RunState {
    Queued, ///< Waits for its turn; its settings are in the record.
    Running,
    Paused,
    Finished,
    Stopped, ///< By its user, before the end.
    Failed,
    Interrupted, ///< Its process has gone without a word.
};

/// "queued", "running" … as files have them.
std::string_view name(RunState state);
std::optional<RunState> runStateNamed(std::string_view name);

/// Whether a process works on it.
constexpr bool isUnderWay(RunState state)
{
    return state == RunState::Running || state == RunState::Paused;
}

struct RunRecord {
    std::string id; ///< Given by the registry.
    std::string folder; ///< Absolute.
    std::string name;
    std::string model;
    std::string dataset;
    std::string method; ///< "lora", "dpo full".
    RunState state = RunState::Queued;
    double started = 0; ///< Seconds since 1970; 0: not yet.
    double ended = 0;
    double seconds = 0; ///< Of training.
    std::int64_t steps = 0;
    std::int64_t totalSteps = 0;
    std::optional<double> trainLoss; ///< Last logged.
    std::optional<double> evalLoss;
    std::vector<std::string> tags;
    std::string notes;
    std::string message; ///< Why it failed.
    std::string settings; ///< YAML of a run that waits.
    std::int64_t place = 0; ///< In the queue.
    std::int64_t processId = 0;
    std::string processStart; ///< Tells a process from a later one of the same number.
    bool isDismissed = false; ///< Its interruption needs no more words.
    std::int64_t revision = 0; ///< Grows with every change.

    bool operator==(const RunRecord &) const = default;
};

Json toJson(const RunRecord &record);
/// Nothing if @p json is no record. Fields it lacks have their defaults.
std::optional<RunRecord> runRecordFromJson(const Json &json);

/// A process of this machine, so that a later one of the same number is told from it.
struct ProcessMark {
    std::int64_t id = 0;
    std::string start;
};
ProcessMark ownProcess();
bool isAlive(const ProcessMark &process);

/// Seconds since 1970.
double secondsNow();

} // namespace luthier
