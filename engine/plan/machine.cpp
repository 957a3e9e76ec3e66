// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/machine.h"

#include "base/files.h"
#include "base/memory.h"
#include "cpu/gemm.h"

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
    facts.threads = cpu::usableProcessors();
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

double probeCopy(int threads, double seconds)
{
    cpu::Compute compute(threads > 0 ? threads : cpu::usableProcessors());
    return copyRate(compute, seconds);
}

SpeedProbe probeSpeed(int threads, double seconds)
{
    SpeedProbe probe;
    probe.threads = threads > 0 ? threads : cpu::usableProcessors();
    cpu::Compute compute(probe.threads);
    const cpu::Kernels &k = compute.k();
    const double part = seconds / 5;

    constexpr std::int64_t m = 512;
    constexpr std::int64_t n = 1024;
    constexpr std::int64_t depth = 1024;
    const std::vector<float> a(m * depth, 0.5f);
    const std::vector<float> b(n * depth, 0.25f);
    std::vector<float> c(m * n);
    const double flops = 2.0 * m * n * depth * 1e-9;
    for (const bool half : {false, true}) {
        const cpu::GemmGroup group{m, half ? cpu::Precision::Bf16 : cpu::Precision::F32,
            {{DType::F32, a.data(), depth, depth, false}},
            {{n, c.data(), n, cpu::Store::F32, nullptr, {{0, {cpu::floats(b.data(), n, depth, depth), true, 1.0f}}}}}};
        (half ? probe.bf16Gflops : probe.fp32Gflops) = bestRate(part, flops, [&] { compute.gemm(group); });

        cpu::Tile tile{};
        tile.segments = 1;
        tile.a[0] = a.data();
        tile.b[0] = b.data();
        tile.k[0] = 512;
        tile.c = c.data();
        tile.ldc = k.nr;
        tile.rows = k.mr;
        tile.cols = k.nr;
        tile.store = cpu::Store::F32;
        const bool native = half && k.nativeBf16;
        const double tileFlops = 2.0 * k.mr * k.nr * 512 * (native ? 2 : 1) * 1e-9 * 1000;
        (half ? probe.peakBf16Gflops : probe.peakFp32Gflops) = probe.threads * bestRate(part, tileFlops, [&] {
            for (int i = 0; i < 1000; ++i)
                (native ? k.tileBf16 : k.tileF32)(tile);
        });
    }
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
