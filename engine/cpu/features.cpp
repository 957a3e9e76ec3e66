// SPDX-License-Identifier: GPL-3.0-or-later
#include "cpu/features.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <fstream>
#include <numeric>
#include <set>
#include <string_view>
#include <thread>

#ifdef __linux__
#include <sched.h>
#endif

namespace luthier::cpu
{

namespace
{

bool supports(Isa isa)
{
#if defined(__x86_64__)
    switch (isa) {
    case Isa::Baseline:
        return true;
    case Isa::Avx2:
        return __builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma") && __builtin_cpu_supports("f16c");
    case Isa::Avx512:
        return supports(Isa::Avx2) && __builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512bw")
            && __builtin_cpu_supports("avx512dq") && __builtin_cpu_supports("avx512vl");
    case Isa::Avx512Bf16:
        return supports(Isa::Avx512) && __builtin_cpu_supports("avx512bf16");
    }
    return false;
#else
    return isa == Isa::Baseline;
#endif
}

} // namespace

const char *name(Isa isa)
{
    switch (isa) {
    case Isa::Baseline:
        return "baseline";
    case Isa::Avx2:
        return "avx2";
    case Isa::Avx512:
        return "avx512";
    case Isa::Avx512Bf16:
        return "avx512-bf16";
    }
    return "baseline";
}

std::vector<Isa> availableIsas()
{
    std::vector<Isa> found;
    for (const Isa isa : {Isa::Baseline, Isa::Avx2, Isa::Avx512, Isa::Avx512Bf16}) {
        if (supports(isa))
            found.push_back(isa);
    }
    return found;
}

Isa bestIsa()
{
    static const Isa best = [] {
        const std::vector<Isa> available = availableIsas();
        if (const char *wanted = std::getenv("LUTHIER_ISA")) {
            for (const Isa isa : available) {
                if (std::string_view(wanted) == name(isa))
                    return isa;
            }
        }
        return available.back();
    }();
    return best;
}

std::string processorName()
{
    std::ifstream info("/proc/cpuinfo");
    std::string line;
    while (std::getline(info, line)) {
        if (line.starts_with("model name")) {
            const auto colon = line.find(':');
            if (colon != std::string::npos && colon + 2 <= line.size())
                return line.substr(colon + 2);
        }
    }
    return "unknown";
}

std::optional<int> quotaProcessors(const std::string &cgroup)
{
    double quota = 0;
    double period = 0;
    std::string first;
    if (std::ifstream file(cgroup + "/cpu.max"); file >> first >> period) {
        if (first == "max")
            return std::nullopt;
        quota = std::strtod(first.c_str(), nullptr);
    } else {
        std::ifstream quotaFile(cgroup + "/cpu/cpu.cfs_quota_us");
        std::ifstream periodFile(cgroup + "/cpu/cpu.cfs_period_us");
        if (!(quotaFile >> quota) || !(periodFile >> period))
            return std::nullopt;
    }
    if (!(quota > 0) || !(period > 0) || quota / period > 1e6)
        return std::nullopt;
    return std::max(1, static_cast<int>(std::ceil(quota / period)));
}

int coresOf(const std::vector<int> &processors, const std::string &topology)
{
    std::set<std::string> cores;
    for (const int processor : processors) {
        std::ifstream siblings(topology + "/cpu" + std::to_string(processor) + "/topology/thread_siblings_list");
        std::string line;
        cores.insert(std::getline(siblings, line) && !line.empty() ? line : "alone " + std::to_string(processor));
    }
    return std::max(1, static_cast<int>(cores.size()));
}

namespace
{

std::vector<int> allowedProcessors()
{
    std::vector<int> allowed;
#ifdef __linux__
    cpu_set_t set;
    CPU_ZERO(&set);
    if (sched_getaffinity(0, sizeof set, &set) == 0) {
        for (int i = 0; i < CPU_SETSIZE; ++i) {
            if (CPU_ISSET(i, &set))
                allowed.push_back(i);
        }
    }
#endif
    if (allowed.empty()) {
        allowed.resize(std::max(1U, std::thread::hardware_concurrency()));
        std::iota(allowed.begin(), allowed.end(), 0);
    }
    return allowed;
}

} // namespace

int usableProcessors()
{
    const auto allowed = static_cast<int>(allowedProcessors().size());
    return std::min(allowed, quotaProcessors("/sys/fs/cgroup").value_or(allowed));
}

int usableCores()
{
    return std::min(usableProcessors(), coresOf(allowedProcessors(), "/sys/devices/system/cpu"));
}

} // namespace luthier::cpu
