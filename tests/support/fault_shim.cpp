// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fault_shim.h"

#include <atomic>
#include <cerrno>
#include <climits>
#include <csignal>
#include <cstdarg>
#include <cstdio>
#include <cstring>

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace luthier::test
{

namespace
{

FaultPlan g_plan;
std::atomic<bool> g_armed{false};
std::atomic<std::int64_t> g_calls{0};

bool isBelow(const char *path)
{
    return std::strncmp(path, g_plan.folder.c_str(), g_plan.folder.size()) == 0;
}

bool isBelow(int directory, const char *path)
{
    if (path[0] == '/' || directory == AT_FDCWD)
        return isBelow(path);
    char link[64];
    std::snprintf(link, sizeof link, "/proc/self/fd/%d", directory);
    char place[PATH_MAX];
    const long length = ::syscall(SYS_readlink, link, place, sizeof place - 1);
    if (length <= 0)
        return false;
    place[length] = '\0';
    return isBelow(place);
}

// Whether this call is one that is hit; sets errno. Does not come back when it kills.
bool hits(const char *call, bool below)
{
    if (!below || (!g_plan.call.empty() && g_plan.call != call))
        return false;
    const std::int64_t number = ++g_calls;
    if (g_plan.at <= 0 || number < g_plan.at || number >= g_plan.at + g_plan.count)
        return false;
    if (g_plan.isShort)
        return true;
    if (g_plan.error == 0)
        ::kill(::getpid(), SIGKILL);
    errno = g_plan.error;
    return true;
}

bool hitsPath(const char *call, int directory, const char *path)
{
    const int before = errno;
    const bool hit = g_armed && hits(call, isBelow(directory, path));
    if (!hit)
        errno = before;
    return hit;
}

bool hitsFile(const char *call, int file)
{
    return hitsPath(call, file, "");
}

} // namespace

void arm(const FaultPlan &plan)
{
    g_plan = plan;
    g_calls = 0;
    g_armed = true;
}

std::int64_t faultCalls()
{
    return g_calls;
}

} // namespace luthier::test

using luthier::test::hitsFile;
using luthier::test::hitsPath;

extern "C" {

static int openedAt(int directory, const char *path, int flags, mode_t mode)
{
    if (hitsPath("open", directory, path))
        return -1;
    return static_cast<int>(::syscall(SYS_openat, directory, path, flags, mode));
}

static mode_t modeOf(int flags, va_list arguments)
{
    return (flags & (O_CREAT | O_TMPFILE)) != 0 ? va_arg(arguments, mode_t) : 0;
}

#define LUTHIER_OPEN(name)                                                                                             \
    int name(const char *path, int flags, ...)                                                                         \
    {                                                                                                                  \
        va_list arguments;                                                                                             \
        va_start(arguments, flags);                                                                                    \
        const mode_t mode = modeOf(flags, arguments);                                                                  \
        va_end(arguments);                                                                                             \
        return openedAt(AT_FDCWD, path, flags, mode);                                                                  \
    }
#define LUTHIER_OPENAT(name)                                                                                           \
    int name(int directory, const char *path, int flags, ...)                                                          \
    {                                                                                                                  \
        va_list arguments;                                                                                             \
        va_start(arguments, flags);                                                                                    \
        const mode_t mode = modeOf(flags, arguments);                                                                  \
        va_end(arguments);                                                                                             \
        return openedAt(directory, path, flags, mode);                                                                 \
    }

LUTHIER_OPEN(open)
LUTHIER_OPEN(open64)
LUTHIER_OPENAT(openat)
LUTHIER_OPENAT(openat64)

ssize_t write(int file, const void *data, size_t size)
{
    if (hitsFile("write", file)) {
        if (!luthier::test::g_plan.isShort)
            return -1;
        size = (size + 1) / 2;
    }
    return ::syscall(SYS_write, file, data, size);
}

int fsync(int file)
{
    return hitsFile("fsync", file) ? -1 : static_cast<int>(::syscall(SYS_fsync, file));
}

int rename(const char *from, const char *to) noexcept
{
    return hitsPath("rename", AT_FDCWD, to) ? -1 : static_cast<int>(::syscall(SYS_rename, from, to));
}

int renameat2(int fromDirectory, const char *from, int toDirectory, const char *to, unsigned int flags) noexcept
{
    if (hitsPath("rename", toDirectory, to))
        return -1;
    return static_cast<int>(::syscall(SYS_renameat2, fromDirectory, from, toDirectory, to, flags));
}

int mkdir(const char *path, mode_t mode) noexcept
{
    return hitsPath("mkdir", AT_FDCWD, path) ? -1 : static_cast<int>(::syscall(SYS_mkdir, path, mode));
}

int unlink(const char *path) noexcept
{
    return hitsPath("unlink", AT_FDCWD, path) ? -1 : static_cast<int>(::syscall(SYS_unlink, path));
}

int unlinkat(int directory, const char *path, int flags) noexcept
{
    return hitsPath("unlink", directory, path) ? -1 : static_cast<int>(::syscall(SYS_unlinkat, directory, path, flags));
}

int truncate(const char *path, off_t size) noexcept
{
    return hitsPath("truncate", AT_FDCWD, path) ? -1 : static_cast<int>(::syscall(SYS_truncate, path, size));
}

int close(int file)
{
    const bool hit = hitsFile("close", file);
    const int error = errno;
    const int result = static_cast<int>(::syscall(SYS_close, file)); // a file is closed even when close fails
    if (!hit)
        return result;
    errno = error;
    return -1;
}

} // extern "C"
