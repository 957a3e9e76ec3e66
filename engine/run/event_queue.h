// SPDX-License-Identifier: GPL-3.0-or-later
// The only place where the training thread and another one meet: many pushes, one wake per drain. The pusher never
// waits for the reader, and the queue stays small when nobody reads: step events beyond a limit are thinned (every
// other one goes), everything else is kept.
#pragma once

#include "run/train_event.h"

#include <functional>
#include <mutex>
#include <vector>

namespace luthier
{

class EventQueue
{
public:
    /// @p wake is called, on the pushing thread, when the queue stops being empty.
    explicit EventQueue(std::function<void()> wake, std::size_t stepLimit = 32'768);

    void push(TrainEvent event);
    /// Everything pushed since the last drain, in order.
    std::vector<TrainEvent> drain();
    /// Step events thinned away so far; the run's own log has them all.
    std::size_t thinnedSteps() const;

private:
    std::function<void()> m_wake;
    std::size_t m_stepLimit;
    mutable std::mutex m_mutex;
    std::vector<TrainEvent> m_events;
    std::size_t m_steps = 0;
    std::size_t m_thinned = 0;
};

} // namespace luthier
