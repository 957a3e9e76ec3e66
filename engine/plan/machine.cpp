// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/machine.h"

#include "base/files.h"
#include "base/memory.h"
#include "cpu/gemm.h"
#include "plan/thread_choice.h"

#include <algorithm>
#include <chrono>
#include <cstring>
#include <filesystem>
#include <thread>

namespace luthier
{

namespace fs = std::filesystem;

namespace
{

using Clock = std::chrono::steady_clock;

double secondsSince(Clock::time_point start)
{
    return std::chrono::duration<double>(Clock::now() - start).count();
}

// Best rate of @p work (units per call) within @p seconds.
template <typename Work>
double bestRate(double seconds, double units, const Work &work)
{
    double best = 0;
    const auto start = Clock::now();
    do {
        const auto begin = Clock::now();
        work();
        best = std::max(best, units / std::max(secondsSince(begin), 1e-9));
    } while (secondsSince(start) < seconds);
    return best;
}

double copyRate(cpu::Compute &compute, double seconds)
{
    std::vector<float> source(16 << 20, 1.0f);
    std::vector<float> target(source.size());
    const double bytes = 2.0 * static_cast<double>(source.size() * sizeof(float));
    return bestRate(seconds, bytes, [&] {
        compute.pool().runRanges(
            static_cast<std::int64_t>(source.size()), 1 << 16, [&](std::int64_t begin, std::int64_t end, int) {
                std::memcpy(target.data() + begin, source.data() + begin, static_cast<std::size_t>(end - begin) * 4);
            });
    });
}

std::string firstLine(const std::string &path)
{
    // Files of /proc say that they are empty, so they are read as streams of lines.
    Result<LineReader> reader = LineReader::open(path);
    std::string line;
    if (!reader || !reader->next(line).hasValue())
        return {};
    return line;
}

} // namespace

MachineFacts readMachine()
{
    MachineFacts facts;
    facts.processor = cpu::processorName();
    facts.threads = trainingThreads();
    facts.isa = cpu::name(cpu::bestIsa());
    facts.hasBf16 = cpu::kernels().nativeBf16;
    facts.totalMemory = totalMemoryBytes();
    facts.availableMemory = availableMemoryBytes();
    std::error_code error;
    if (fs::exists("/proc/driver/nvidia/version", error)) {
        const std::string line = firstLine("/proc/driver/nvidia/version");
        // "NVRM version: NVIDIA UNIX x86_64 Kernel Module  580.82.07  Wed …"
        for (std::size_t at = line.find_first_of("0123456789"); at != std::string::npos;
             at = line.find_first_of("0123456789", at)) {
            const std::size_t end = std::min(line.find_first_not_of("0123456789.", at), line.size());
            if (line.find('.', at) < end && (at == 0 || line[at - 1] == ' ')) {
                facts.nvidiaDriver = line.substr(at, end - at);
                break;
            }
            at = end;
        }
        for (fs::directory_iterator it("/proc/driver/nvidia/gpus", error), end; !error && it != end;
             it.increment(error)) {
            Result<LineReader> reader = LineReader::open((it->path() / "information").string());
            std::string line2;
            while (reader && reader->next(line2).hasValue() && !line2.empty()) {
                if (line2.starts_with("Model:"))
                    facts.gpus.push_back(
                        {line2.substr(std::min(line2.find_first_not_of(" \t", 6), line2.size())), 0, 0});
            }
        }
    }
    return facts;
}

namespace
{

/// A product of the size of a small model's, on buffers of its own.
class Product
{
public:
    explicit Product(cpu::Compute &compute)
        : m_compute(compute)
    {
    }

    double rate(cpu::Precision precision, double seconds)
    {
        const cpu::GemmGroup group{kRows, precision, {{DType::F32, m_a.data(), kDepth, kDepth, false}},
            {{kCols, m_c.data(), kCols, cpu::Store::F32, nullptr,
                {{0, {cpu::floats(m_b.data(), kCols, kDepth, kDepth), true, 1.0f}}}}}};
        return bestRate(seconds, 2e-9 * kRows * kCols * kDepth, [&] { m_compute.gemm(group); });
    }

    /// Of the inner loop alone, on one thread.
    double tileRate(bool bf16, double seconds)
    {
        constexpr std::int64_t kDeep = 512;
        constexpr int kTimes = 1000;
        const cpu::Kernels &k = m_compute.k();
        cpu::Tile tile{};
        tile.segments = 1;
        tile.a[0] = m_a.data();
        tile.b[0] = m_b.data();
        tile.k[0] = kDeep;
        tile.c = m_c.data();
        tile.ldc = k.nr;
        tile.rows = k.mr;
        tile.cols = k.nr;
        tile.store = cpu::Store::F32;
        const bool native = bf16 && k.nativeBf16;
        return bestRate(seconds, 2e-9 * k.mr * k.nr * kDeep * (native ? 2 : 1) * kTimes, [&] {
            for (int i = 0; i < kTimes; ++i)
                (native ? k.tileBf16 : k.tileF32)(tile);
        });
    }

private:
    static constexpr std::int64_t kRows = 512;
    static constexpr std::int64_t kCols = 1024;
    static constexpr std::int64_t kDepth = 1024;
    cpu::Compute &m_compute;
    std::vector<float> m_a = std::vector<float>(kRows * kDepth, 0.5f);
    std::vector<float> m_b = std::vector<float>(kCols * kDepth, 0.25f);
    std::vector<float> m_c = std::vector<float>(kRows * kCols);
};

} // namespace

double probeProducts(int threads, double seconds)
{
    cpu::Compute compute(threads);
    return Product(compute).rate(cpu::Precision::F32, seconds);
}

double probeCopy(int threads, double seconds)
{
    cpu::Compute compute(threads);
    return copyRate(compute, seconds);
}

SpeedProbe probeSpeed(int threads, double seconds)
{
    cpu::Compute compute(threads);
    Product product(compute);
    const double part = seconds / 5;
    SpeedProbe probe;
    probe.threads = threads;
    probe.fp32Gflops = product.rate(cpu::Precision::F32, part);
    probe.bf16Gflops = product.rate(cpu::Precision::Bf16, part);
    probe.peakFp32Gflops = threads * product.tileRate(false, part);
    probe.peakBf16Gflops = threads * product.tileRate(true, part);
    probe.copyGigabytes = 1e-9 * copyRate(compute, part);
    return probe;
}

Json toJson(const MachineFacts &f)
{
    Json gpus = Json::array();
    for (const GpuFacts &gpu : f.gpus)
        gpus.push_back({{"name", gpu.name}, {"total_bytes", gpu.totalBytes}, {"free_bytes", gpu.freeBytes}});
    return {{"processor", f.processor}, {"threads", f.threads}, {"kernels", f.isa}, {"fast_bf16", f.hasBf16},
        {"total_memory_bytes", f.totalMemory}, {"available_memory_bytes", f.availableMemory},
        {"nvidia_driver", f.nvidiaDriver.empty() ? Json(nullptr) : Json(f.nvidiaDriver)}, {"gpus", gpus}};
}

Json toJson(const SpeedProbe &p)
{
    return {{"threads", p.threads}, {"fp32_gflops", p.fp32Gflops}, {"bf16_gflops", p.bf16Gflops},
        {"peak_fp32_gflops", p.peakFp32Gflops}, {"peak_bf16_gflops", p.peakBf16Gflops},
        {"copy_gigabytes_per_second", p.copyGigabytes}};
}

} // namespace luthier
