// SPDX-License-Identifier: GPL-3.0-or-later
#include "cpu/features.h"

#include <cstdlib>
#include <fstream>
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

int usableProcessors()
{
#ifdef __linux__
    cpu_set_t set;
    CPU_ZERO(&set);
    if (sched_getaffinity(0, sizeof set, &set) == 0)
        return CPU_COUNT(&set);
#endif
    const unsigned count = std::thread::hardware_concurrency();
    return count == 0 ? 1 : static_cast<int>(count);
}

} // namespace luthier::cpu
