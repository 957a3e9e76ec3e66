// SPDX-License-Identifier: GPL-3.0-or-later
// A thread that does the newest of the jobs it is given: one that waits is replaced, one that runs is asked to stop.
#pragma once

#include <condition_variable>
#include <functional>
#include <mutex>
#include <stop_token>
#include <thread>

namespace luthier
{

class LatestWorker
{
public:
    using Job = std::function<void(std::stop_token)>;

    LatestWorker() = default;
    /// Stops the running job and waits for it.
    ~LatestWorker();
    LatestWorker(const LatestWorker &) = delete;
    LatestWorker &operator=(const LatestWorker &) = delete;

    /// The thread begins with the first job.
    void post(Job job);
    /// Drops what waits and asks what runs to stop.
    void cancel();

private:
    void work(std::stop_token stop);

    std::mutex m_mutex;
    std::condition_variable_any m_wake;
    Job m_waiting;
    std::stop_source m_running{std::nostopstate};
    std::jthread m_thread; // last: it uses all of the above
};

} // namespace luthier
