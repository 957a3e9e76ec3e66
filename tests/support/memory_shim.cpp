// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/memory_shim.h"

#include <atomic>
#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <new>

#include <execinfo.h>

namespace luthier::test
{

namespace
{

MemoryPlan g_plan;
std::atomic<bool> g_armed{false};
std::atomic<std::int64_t> g_calls{0};

// What no program survives to lack, for libraries that take it where nothing may be thrown: nlohmann's JSON values in
// order to be freed, libstdc++ to list a directory. Seen by the names of the functions, so the program must export
// them.
bool isVital()
{
    constexpr int kFrames = 10;
    void *frames[kFrames];
    const int count = ::backtrace(frames, kFrames);
    char **names = ::backtrace_symbols(frames, count); // malloc's, not ours
    bool found = false;
    for (int i = 0; names != nullptr && i < count; ++i)
        found = found || std::strstr(names[i], "json_value7destroy") != nullptr
            || std::strstr(names[i], "filesystem") != nullptr;
    std::free(static_cast<void *>(names));
    return found;
}

bool isRefused(std::size_t bytes)
{
    if (!g_armed.load(std::memory_order_relaxed) || bytes < g_plan.atLeast)
        return false;
    const std::int64_t number = ++g_calls;
    if (g_plan.at <= 0 || number < g_plan.at || (!g_plan.stays && number > g_plan.at))
        return false;
    if (!isVital())
        return true;
    if (!g_plan.stays)
        ++g_plan.at; // then the next one
    return false;
}

} // namespace

void armMemory(const MemoryPlan &plan)
{
    g_plan = plan;
    g_calls = 0;
    g_armed = true;
}

void disarmMemory()
{
    g_armed = false;
}

std::int64_t memoryCalls()
{
    return g_calls;
}

} // namespace luthier::test

using luthier::test::isRefused;

extern "C" {

// glibc's own, by the name that nobody takes the place of
void *__libc_memalign(std::size_t alignment, std::size_t bytes); // NOLINT(bugprone-reserved-identifier)

void *aligned_alloc(std::size_t alignment, std::size_t bytes) noexcept
{
    if (isRefused(bytes)) {
        errno = ENOMEM;
        return nullptr;
    }
    return __libc_memalign(alignment, bytes);
}

int posix_memalign(void **place, std::size_t alignment, std::size_t bytes) noexcept
{
    if (isRefused(bytes))
        return ENOMEM;
    *place = __libc_memalign(alignment, bytes);
    return *place == nullptr ? ENOMEM : 0;
}

} // extern "C"

// The library's operators delete free what these have taken.
void *operator new(std::size_t bytes)
{
    void *place = isRefused(bytes) ? nullptr : std::malloc(bytes > 0 ? bytes : 1);
    if (place == nullptr)
        throw std::bad_alloc();
    return place;
}

void *operator new(std::size_t bytes, std::align_val_t alignment)
{
    void *place = isRefused(bytes) ? nullptr : __libc_memalign(static_cast<std::size_t>(alignment), bytes);
    if (place == nullptr)
        throw std::bad_alloc();
    return place;
}
