// SPDX-License-Identifier: GPL-3.0-or-later
// What this machine offers to training, and how fast it is.
#pragma once

#include "base/json.h"

#include <optional>
#include <string>
#include <vector>

namespace luthier
{

struct GpuFacts {
    std::string name;
    std::uint64_t totalBytes = 0; ///< 0: unknown.
    std::uint64_t freeBytes = 0;
};

struct MachineFacts {
    std::string processor;
    int threads = 1; ///< That training uses, see trainingThreads().
    std::string isa; ///< Best kernel set, "avx512-bf16".
    bool hasBf16 = false; ///< bf16 products are faster than fp32 ones here.
    std::uint64_t totalMemory = 0;
    std::uint64_t availableMemory = 0;
    std::string nvidiaDriver; ///< Version; empty: none.
    std::vector<GpuFacts> gpus;
};

/// Reads the system's own lists; nothing is started or loaded.
MachineFacts readMachine();

/// Measured rates.
struct SpeedProbe {
    double fp32Gflops = 0; ///< Matrix products on all threads.
    double bf16Gflops = 0;
    double peakFp32Gflops = 0; ///< The inner loop alone on one thread times the threads.
    double peakBf16Gflops = 0;
    double copyGigabytes = 0; ///< Read plus written per second.
    int threads = 1;
};

/// Takes about @p seconds in all.
SpeedProbe probeSpeed(int threads, double seconds = 2.0);

/// GFLOP/s of fp32 matrix products on @p threads threads; takes about @p seconds.
double probeProducts(int threads, double seconds);

/// Bytes read plus written per second by copies on @p threads threads; takes about @p seconds.
double probeCopy(int threads, double seconds);

Json toJson(const MachineFacts &facts);
Json toJson(const SpeedProbe &probe);

} // namespace luthier
