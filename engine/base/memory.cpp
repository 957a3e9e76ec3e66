// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/memory.h"

#include "base/numbers.h"

#include <fstream>
#include <optional>
#include <string>
#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace luthier
{

namespace
{

// "Name:   123 kB" in a file of /proc, in bytes.
std::uint64_t procField(const char *path, std::string_view name)
{
    std::ifstream file(path);
    std::string line;
    while (std::getline(file, line)) {
        if (!line.starts_with(name))
            continue;
        const auto begin = line.find_first_of("0123456789");
        const auto end = line.find_first_not_of("0123456789", begin);
        if (begin == std::string::npos)
            return 0;
        return static_cast<std::uint64_t>(parseInteger(line.substr(begin, end - begin)).value_or(0)) * 1024;
    }
    return 0;
}

std::optional<std::uint64_t> number(const char *path)
{
    std::ifstream file(path);
    std::string word;
    if (!(file >> word))
        return std::nullopt;
    const auto value = parseInteger(word); // "max" is no limit
    return value && *value >= 0 ? std::optional(static_cast<std::uint64_t>(*value)) : std::nullopt;
}

} // namespace

std::uint64_t residentBytes()
{
    return procField("/proc/self/status", "VmRSS:");
}

std::uint64_t peakResidentBytes()
{
    return procField("/proc/self/status", "VmHWM:");
}

std::uint64_t availableMemoryBytes()
{
    std::uint64_t available = procField("/proc/meminfo", "MemAvailable:");
    const auto limit = number("/sys/fs/cgroup/memory.max");
    const auto used = number("/sys/fs/cgroup/memory.current");
    if (limit && used)
        available = std::min(available, *limit > *used ? *limit - *used : 0);
    return available;
}

std::uint64_t totalMemoryBytes()
{
    const std::uint64_t total = procField("/proc/meminfo", "MemTotal:");
    const auto limit = number("/sys/fs/cgroup/memory.max");
    return limit ? std::min(total, *limit) : total;
}

void returnFreeMemory()
{
#ifdef __GLIBC__
    malloc_trim(0);
#endif
}

} // namespace luthier
