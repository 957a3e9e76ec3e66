// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/event_queue.h"

#include <utility>

namespace luthier
{

EventQueue::EventQueue(std::function<void()> wake, std::size_t stepLimit)
    : m_wake(std::move(wake))
    , m_stepLimit(stepLimit)
{
}

void EventQueue::push(TrainEvent event)
{
    bool wasEmpty = false;
    {
        const std::lock_guard lock(m_mutex);
        wasEmpty = m_events.empty();
        m_steps += std::holds_alternative<StepDone>(event) ? 1 : 0;
        m_events.push_back(std::move(event));
        if (m_steps > m_stepLimit) {
            std::vector<TrainEvent> kept;
            kept.reserve(m_events.size());
            bool keep = true;
            m_steps = 0;
            for (TrainEvent &old : m_events) {
                if (std::holds_alternative<StepDone>(old)) {
                    keep = !keep;
                    if (!keep) {
                        ++m_thinned;
                        continue;
                    }
                    ++m_steps;
                }
                kept.push_back(std::move(old));
            }
            m_events = std::move(kept);
        }
    }
    if (wasEmpty && m_wake)
        m_wake();
}

std::vector<TrainEvent> EventQueue::drain()
{
    const std::lock_guard lock(m_mutex);
    m_steps = 0;
    return std::exchange(m_events, {});
}

std::size_t EventQueue::thinnedSteps() const
{
    const std::lock_guard lock(m_mutex);
    return m_thinned;
}

} // namespace luthier
