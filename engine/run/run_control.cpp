// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/run_control.h"

#include <utility>

namespace luthier
{

void RunControl::requestStop(StopWish wish)
{
    {
        const std::lock_guard lock(m_mutex);
        m_wish = wish;
    }
    m_stop.request_stop();
}

StopWish RunControl::wish() const
{
    const std::lock_guard lock(m_mutex);
    return m_wish;
}

void RunControl::requestSave()
{
    const std::lock_guard lock(m_mutex);
    m_saves = true;
}

void RunControl::requestEvaluation()
{
    const std::lock_guard lock(m_mutex);
    m_evaluates = true;
}

void RunControl::setSampling(SampleWish wish)
{
    const std::lock_guard lock(m_mutex);
    m_sampling = std::move(wish);
}

void RunControl::requestSamples()
{
    const std::lock_guard lock(m_mutex);
    m_samples = true;
}

void RunControl::continueRun()
{
    {
        const std::lock_guard lock(m_mutex);
        m_continues = true;
    }
    m_changed.notify_all();
}

bool RunControl::takeSaveRequest()
{
    const std::lock_guard lock(m_mutex);
    return std::exchange(m_saves, false);
}

bool RunControl::takeEvaluationRequest()
{
    const std::lock_guard lock(m_mutex);
    return std::exchange(m_evaluates, false);
}

bool RunControl::takeSampleRequest()
{
    const std::lock_guard lock(m_mutex);
    return std::exchange(m_samples, false);
}

SampleWish RunControl::sampling() const
{
    const std::lock_guard lock(m_mutex);
    return m_sampling;
}

bool RunControl::holdUntilContinued()
{
    std::unique_lock lock(m_mutex);
    const auto wakes = [this] { return m_continues; };
    if (!m_retryAfter)
        m_changed.wait(lock, m_stop.get_token(), wakes);
    else if (m_retryAfter->count() > 0)
        m_changed.wait_for(lock, m_stop.get_token(), *m_retryAfter, wakes);
    else
        return false;
    m_continues = false;
    return !m_stop.stop_requested();
}

} // namespace luthier
