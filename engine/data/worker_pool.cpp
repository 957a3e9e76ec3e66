// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/worker_pool.h"

#include <algorithm>
#include <utility>

namespace luthier
{

namespace
{

constexpr std::size_t kShare = 8; // elements taken at once

} // namespace

WorkerPool::WorkerPool(unsigned maximum)
{
    const unsigned threads = std::min(maximum, std::max(1u, std::thread::hardware_concurrency()));
    for (unsigned i = 1; i < threads; ++i) {
        m_threads.emplace_back([this] {
            std::unique_lock lock(m_mutex);
            while (!m_stop) {
                help(lock);
                m_wake.wait(lock, [this] { return m_stop || m_next < m_count; });
            }
        });
    }
}

WorkerPool::~WorkerPool()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stop = true;
    }
    m_wake.notify_all();
}

// Takes shares until none is left; the lock is held on entry and exit.
void WorkerPool::help(std::unique_lock<std::mutex> &lock)
{
    while (m_next < m_count) {
        const std::size_t begin = m_next;
        const std::size_t end = std::min(begin + kShare, m_count);
        m_next = end;
        ++m_running;
        lock.unlock();
        std::exception_ptr thrown;
        try {
            for (std::size_t i = begin; i < end; ++i)
                (*m_work)(i);
        } catch (...) {
            thrown = std::current_exception();
        }
        lock.lock();
        if (thrown) {
            m_thrown = thrown;
            m_next = m_count;
        }
        if (--m_running == 0 && m_next >= m_count)
            m_done.notify_all();
    }
}

void WorkerPool::forEach(std::size_t count, const std::function<void(std::size_t)> &work)
{
    std::unique_lock lock(m_mutex);
    m_work = &work;
    m_next = 0;
    m_count = count;
    if (count > kShare)
        m_wake.notify_all();
    help(lock);
    m_done.wait(lock, [this] { return m_running == 0 && m_next >= m_count; });
    m_count = 0;
    m_next = 0;
    m_work = nullptr;
    if (m_thrown)
        std::rethrow_exception(std::exchange(m_thrown, nullptr));
}

} // namespace luthier
