// SPDX-License-Identifier: GPL-3.0-or-later
// A small fork-join pool: one caller, its helpers, tasks handed out by an atomic counter. A task computes its result
// alone and in a fixed order, so results do not depend on how many threads there are.
#pragma once

#include <algorithm>
#include <atomic>
#include <cstdint>
#include <exception>
#include <thread>
#include <vector>

namespace luthier::cpu
{

class ThreadPool
{
public:
    /// @p threads working threads in all, the caller included; at least one.
    explicit ThreadPool(int threads);
    ~ThreadPool();
    ThreadPool(const ThreadPool &) = delete;
    ThreadPool &operator=(const ThreadPool &) = delete;

    int threadCount() const { return static_cast<int>(m_workers.size()) + 1; }

    /// Calls @p function(task, thread) for every task in [0, @p tasks) and returns when all are done. Throws what one
    /// of them has thrown; tasks that nobody had begun by then are left out. Not reentrant, one caller at a time.
    template <typename Function>
    void run(std::int64_t tasks, const Function &function)
    {
        if (tasks <= 0)
            return;
        if (tasks == 1 || m_workers.empty()) {
            for (std::int64_t task = 0; task < tasks; ++task)
                function(task, 0);
            return;
        }
        start(
            tasks,
            [](const void *context, std::int64_t task, int thread) {
                (*static_cast<const Function *>(context))(task, thread);
            },
            &function);
    }

    /// Splits [0, @p count) into contiguous ranges of at least @p grain and calls @p function(begin, end, thread).
    template <typename Function>
    void runRanges(std::int64_t count, std::int64_t grain, const Function &function)
    {
        const std::int64_t wanted = 4 * static_cast<std::int64_t>(threadCount());
        const std::int64_t step = std::max(grain, (count + wanted - 1) / wanted);
        run((count + step - 1) / step,
            [&](std::int64_t task, int thread) { function(task * step, std::min(count, (task + 1) * step), thread); });
    }

private:
    using Call = void (*)(const void *, std::int64_t, int);
    void start(std::int64_t tasks, Call call, const void *context);
    void work(int thread);
    void drain(int thread) noexcept;

    std::vector<std::thread> m_workers;
    Call m_call = nullptr;
    const void *m_context = nullptr;
    std::int64_t m_tasks = 0;
    std::exception_ptr m_thrown; ///< Written by the one who sets m_hasThrown.
    std::atomic<bool> m_hasThrown{false};
    alignas(64) std::atomic<std::int64_t> m_next{0};
    alignas(64) std::atomic<int> m_busy{0};
    alignas(64) std::atomic<std::uint32_t> m_generation{0};
    std::atomic<bool> m_stopping{false};
};

} // namespace luthier::cpu
