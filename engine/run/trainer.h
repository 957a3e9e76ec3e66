// SPDX-License-Identifier: GPL-3.0-or-later
// The contract between whatever trains and whoever starts it: a blocking call that knows no thread and no window.
#pragma once

#include "config/train_config.h"
#include "run/train_event.h"

#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>

namespace luthier
{

/// What the one who asked for a stop wants done with the state reached.
enum class StopWish : int {
    SaveAndStop, ///< The step that is under way is dropped; continued, the run makes it again.
    FinishStep, ///< The same, once that step is done.
    Discard,
};

/// Everything a run needs. Values only: nothing in it is shared with the caller.
struct RunSpec {
    TrainConfig config;
    /// Threads for the CPU kernels; 0: as many as the process may use.
    int threads = 0;
    /// Bytes of the device that the run may take; none: what is free.
    std::optional<std::uint64_t> deviceMemory = {};
    /// The sheet of its settings, kept in its folder; empty: none.
    std::string summary = {};
};

/// Called on the training thread; must neither throw nor block.
using EventSink = std::function<void(const TrainEvent &)>;

class Trainer
{
public:
    virtual ~Trainer() = default;

    /// Trains to the end or until @p stop is requested, which is honoured within one micro-batch, or one step. @p wish
    /// is read when the stop is noticed. Errors carry what happened, where, and what to do; nothing is thrown.
    virtual Result<RunSummary> run(
        const RunSpec &spec, const EventSink &sink, std::stop_token stop, const std::function<StopWish()> &wish) = 0;
};

} // namespace luthier
