// SPDX-License-Identifier: GPL-3.0-or-later
// The contract between whatever trains and whoever starts it: a blocking call that knows no thread and no window.
#pragma once

#include "config/train_config.h"
#include "run/run_control.h"
#include "run/train_event.h"

#include <functional>
#include <memory>
#include <optional>
#include <string>

namespace luthier
{

/// Everything a run needs. Values only: nothing in it is shared with the caller.
struct RunSpec {
    TrainConfig config;
    /// Threads for the CPU kernels; 0: as many as the process may use.
    int threads = 0;
    /// Bytes of the device that the run may take; none: what is free.
    std::optional<std::uint64_t> deviceMemory = {};
    /// The sheet of its settings, kept in its folder; empty: none.
    std::string summary = {};
    /// The settings given, as kSettingsFile keeps them; empty: none.
    std::string settings = {};
    /// A run that is continued under other circumstances waits until it is told to go on; stopped meanwhile it leaves
    /// its folder as it was. Without, it only says what has changed.
    bool asksIfChanged = false;
};

/// Called on the training thread; must neither throw nor block.
using EventSink = std::function<void(const TrainEvent &)>;

class Trainer
{
public:
    virtual ~Trainer() = default;

    /// Trains to the end or until @p control asks for a stop, which is honoured within one micro-batch, or one step. A
    /// step that is not finite is left out, three in a row pause the run. Trouble that may pass (a full disk) holds it
    /// until control lets it go on, as does a question. Errors carry what happened, where, and what to do; nothing is
    /// thrown.
    virtual Result<RunSummary> run(const RunSpec &spec, const EventSink &sink, RunControl &control) = 0;
};

} // namespace luthier
