// SPDX-License-Identifier: GPL-3.0-or-later
// A few threads that share the elements of one batch after another.
#pragma once

#include <condition_variable>
#include <cstddef>
#include <exception>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace luthier
{

class WorkerPool
{
public:
    /// One thread for each core, at most @p maximum; the calling thread is one of them.
    explicit WorkerPool(unsigned maximum = 16);
    ~WorkerPool();
    WorkerPool(const WorkerPool &) = delete;
    WorkerPool &operator=(const WorkerPool &) = delete;

    /// Calls @p work for 0 … @p count - 1, each once, and returns when all are done. Throws what one of them has
    /// thrown; what nobody had begun by then is left out.
    void forEach(std::size_t count, const std::function<void(std::size_t)> &work);

private:
    void help(std::unique_lock<std::mutex> &lock);

    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::condition_variable m_done;
    const std::function<void(std::size_t)> *m_work = nullptr;
    std::size_t m_count = 0;
    std::size_t m_next = 0;
    std::size_t m_running = 0;
    std::exception_ptr m_thrown;
    bool m_stop = false;
    std::vector<std::jthread> m_threads;
};

} // namespace luthier
