// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/latest_worker.h"

#include <utility>

namespace luthier
{

LatestWorker::~LatestWorker()
{
    cancel();
    m_thread.request_stop();
}

void LatestWorker::post(Job job)
{
    {
        const std::lock_guard lock(m_mutex);
        m_waiting = std::move(job);
        m_running.request_stop();
    }
    if (!m_thread.joinable())
        m_thread = std::jthread([this](std::stop_token stop) { work(std::move(stop)); });
    m_wake.notify_one();
}

void LatestWorker::cancel()
{
    const std::lock_guard lock(m_mutex);
    m_waiting = nullptr;
    m_running.request_stop();
}

void LatestWorker::work(std::stop_token stop)
{
    while (true) {
        Job job;
        std::stop_token token;
        {
            std::unique_lock lock(m_mutex);
            if (!m_wake.wait(lock, stop, [this] { return static_cast<bool>(m_waiting); }))
                return;
            job = std::exchange(m_waiting, nullptr);
            m_running = std::stop_source();
            token = m_running.get_token();
        }
        job(token);
    }
}

} // namespace luthier
