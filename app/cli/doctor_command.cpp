// SPDX-License-Identifier: GPL-3.0-or-later
#include "options.h"

#include "base/files.h"
#include "base/numbers.h"
#include "cuda/cuda_plugin.h"
#include "plan/machine.h"

#include <cmath>

namespace luthier::cli
{

namespace
{

#ifdef LUTHIER_HAS_TORCH
constexpr const char *kTorch = LUTHIER_TORCH_VERSION;
#else
constexpr const char *kTorch = "";
#endif

void row(std::string name, const std::string &value)
{
    name.resize(24, ' ');
    printLine(name + value);
}

} // namespace

int runDoctor(Words words)
{
    bool json = false;
    CLI::App app(
        "What this machine offers to training: processor, memory, GPUs, LibTorch, disk, and a speed probe of two "
        "seconds. Says what is missing and how to get it.",
        "doctor");
    app.add_flag("--json", json, "one JSON document");
    if (const auto code = parse(app, words))
        return *code;
    MachineFacts machine = readMachine();
    const Result<std::vector<CudaDeviceFacts>> cuda = cudaDevices();
    if (cuda) {
        machine.gpus.clear();
        for (const CudaDeviceFacts &gpu : *cuda)
            machine.gpus.push_back({gpu.name, gpu.totalBytes, gpu.freeBytes});
    }
    const SpeedProbe speed = probeSpeed(machine.threads);
    const std::uint64_t disk = freeDiskBytes(".");

    Json missing = Json::array();
    if (*kTorch == '\0')
        missing.push_back("LibTorch: this build cannot train; build with -DLUTHIER_TORCH=ON, or use ./run.");
    if (machine.nvidiaDriver.empty())
        missing.push_back("No NVIDIA driver was found: training runs on the processor.");
    else if (!cuda)
        missing.push_back("The GPU is not used: " + cuda.error().toString());
    if (!machine.hasBf16)
        missing.push_back("The processor has no bf16 products: fp32 is as fast here, bf16 only saves memory.");
    if (machine.availableMemory < 2'000'000'000)
        missing.push_back("Less than 2 GB of memory is free: only very small models fit.");
    if (disk < 2'000'000'000)
        missing.push_back("Less than 2 GB of disk is free here: checkpoints may not fit.");

    if (json) {
        Json document = toJson(machine);
        document["version"] = LUTHIER_VERSION;
        document["libtorch"] = *kTorch == '\0' ? Json(nullptr) : Json(kTorch);
        document["free_disk_bytes"] = disk;
        document["speed"] = toJson(speed);
        document["missing"] = missing;
        printLine(pythonJson(document));
        return 0;
    }
    row("luthier", LUTHIER_VERSION);
    row("LibTorch", *kTorch == '\0' ? "not in this build" : kTorch);
    row("processor", machine.processor);
    row("threads", std::to_string(machine.threads));
    row("kernels", machine.isa);
    row("memory", formatBytes(machine.availableMemory) + " free of " + formatBytes(machine.totalMemory));
    row("disk", formatBytes(disk) + " free here");
    if (machine.nvidiaDriver.empty()) {
        row("GPU", "none");
    } else {
        row("NVIDIA driver", machine.nvidiaDriver);
        for (const GpuFacts &gpu : machine.gpus)
            row("GPU",
                gpu.totalBytes == 0
                    ? gpu.name
                    : gpu.name + ", " + formatBytes(gpu.freeBytes) + " free of " + formatBytes(gpu.totalBytes));
    }
    const auto rate = [](double got, double peak) {
        return formatNumber(std::round(got)) + " GFLOP/s (" + formatNumber(std::round(100 * got / std::max(peak, 1e-9)))
            + " % of the peak measured beside it)";
    };
    row("fp32 products", rate(speed.fp32Gflops, speed.peakFp32Gflops));
    row("bf16 products", rate(speed.bf16Gflops, speed.peakBf16Gflops));
    row("memory copy", formatNumber(std::round(speed.copyGigabytes * 10) / 10) + " GB/s");
    for (const Json &item : missing)
        printLine("- " + item.get<std::string>());
    return 0;
}

} // namespace luthier::cli
