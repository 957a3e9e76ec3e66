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

// "Name   123" in a file of the kernel, times @p unit.
std::uint64_t field(const char *path, std::string_view name, std::uint64_t unit)
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
        return static_cast<std::uint64_t>(parseInteger(line.substr(begin, end - begin)).value_or(0)) * unit;
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
    return field("/proc/self/status", "VmRSS:", 1024);
}

std::uint64_t peakResidentBytes()
{
    return field("/proc/self/status", "VmHWM:", 1024);
}

std::uint64_t availableMemoryBytes()
{
    const std::uint64_t available = field("/proc/meminfo", "MemAvailable:", 1024);
    const auto limit = number("/sys/fs/cgroup/memory.max");
    const auto used = number("/sys/fs/cgroup/memory.current");
    if (!limit || !used)
        return available;
    // What files are cached counts as used there, but makes room when asked.
    const char *stat = "/sys/fs/cgroup/memory.stat";
    const std::uint64_t cached = field(stat, "inactive_file ", 1) + field(stat, "active_file ", 1);
    const std::uint64_t held = *used > cached ? *used - cached : 0;
    return std::min(available, *limit > held ? *limit - held : 0);
}

std::uint64_t totalMemoryBytes()
{
    const std::uint64_t total = field("/proc/meminfo", "MemTotal:", 1024);
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
