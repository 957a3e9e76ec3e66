// SPDX-License-Identifier: GPL-3.0-or-later
#include "cpu/thread_pool.h"

#include <utility>

#if defined(__x86_64__)
#include <immintrin.h>
#endif

namespace luthier::cpu
{

namespace
{

// Spinning bridges the gaps between two kernels of a step (a few microseconds); beyond that a thread sleeps, so
// that an idle engine costs nothing and a machine shared with others is not starved.
constexpr int kSpins = 2000;

void pause()
{
#if defined(__x86_64__)
    _mm_pause();
#endif
}

} // namespace

ThreadPool::ThreadPool(int threads)
{
    for (int i = 1; i < threads; ++i)
        m_workers.emplace_back([this, i] { work(i); });
}

ThreadPool::~ThreadPool()
{
    m_stopping.store(true, std::memory_order_relaxed);
    m_generation.fetch_add(1, std::memory_order_release);
    m_generation.notify_all();
    for (std::thread &worker : m_workers)
        worker.join();
}

void ThreadPool::start(std::int64_t tasks, Call call, const void *context)
{
    m_call = call;
    m_context = context;
    m_tasks = tasks;
    m_next.store(0, std::memory_order_relaxed);
    m_busy.store(static_cast<int>(m_workers.size()), std::memory_order_relaxed);
    m_generation.fetch_add(1, std::memory_order_release);
    m_generation.notify_all();
    drain(0);
    for (int spin = 0; m_busy.load(std::memory_order_acquire) != 0; ++spin) {
        if (spin < kSpins) {
            pause();
        } else if (const int busy = m_busy.load(std::memory_order_acquire); busy != 0) {
            m_busy.wait(busy, std::memory_order_acquire);
        }
    }
    if (m_hasThrown.exchange(false, std::memory_order_relaxed))
        std::rethrow_exception(std::exchange(m_thrown, nullptr));
}

void ThreadPool::drain(int thread) noexcept
{
    try {
        for (;;) {
            const std::int64_t task = m_next.fetch_add(1, std::memory_order_relaxed);
            if (task >= m_tasks)
                return;
            m_call(m_context, task, thread);
        }
    } catch (...) {
        m_next.store(m_tasks, std::memory_order_relaxed);
        if (!m_hasThrown.exchange(true, std::memory_order_relaxed))
            m_thrown = std::current_exception();
    }
}

void ThreadPool::work(int thread)
{
    std::uint32_t seen = 0;
    for (;;) {
        std::uint32_t current = m_generation.load(std::memory_order_acquire);
        for (int spin = 0; current == seen; ++spin) {
            if (spin < kSpins)
                pause();
            else
                m_generation.wait(seen, std::memory_order_acquire);
            current = m_generation.load(std::memory_order_acquire);
        }
        seen = current;
        if (m_stopping.load(std::memory_order_relaxed))
            return;
        drain(thread);
        if (m_busy.fetch_sub(1, std::memory_order_acq_rel) == 1)
            m_busy.notify_one();
    }
}

} // namespace luthier::cpu
