// SPDX-License-Identifier: GPL-3.0-or-later
// The CUDA plug-in on a real GPU: every operation and whole models against the processor's engine, then speeds.
#include "cuda/cuda_plugin.h"
#include "cuda/device_operations.h"
#include "gpu/random_model.h"
#include "nn/cpu_device.h"

#include <chrono>
#include <cstdio>
#include <cstring>
#include <fstream>
#include <iterator>

using namespace luthier;
using namespace luthier::test;

namespace
{

int failures = 0;

void report(const std::string &name, double difference, double tolerance, bool alsoTrue = true, const char *what = "")
{
    const bool ok = difference <= tolerance && alsoTrue;
    failures += ok ? 0 : 1;
    std::printf("%-58s %10.2e of %8.1e  %s%s%s\n", name.c_str(), difference, tolerance, ok ? "ok" : "FAILED",
        ok || alsoTrue ? "" : ": ", ok || alsoTrue ? "" : what);
    std::fflush(stdout);
}

std::shared_ptr<nn::Device> gpu(DType type)
{
    Result<std::shared_ptr<nn::Device>> device = openCudaDevice(0, type);
    if (!device)
        throw std::runtime_error(device.error().toString());
    return *std::move(device);
}

const char *nameOf(DType type)
{
    return type == DType::F32 ? ", fp32" : type == DType::BF16 ? ", bf16" : ", fp16";
}

void checkOperations(DType type)
{
    const bool halves = type == DType::F16;
    nn::CpuDevice processor(0, referenceType(type));
    const std::shared_ptr<nn::Device> device = gpu(type);
    std::uint32_t first = 0;
    for (const DeviceOperation &operation : deviceOperations()) {
        first += 100; // other choices for every operation
        double worst = 0;
        bool same = true;
        bool intact = true;
        for (std::uint32_t seed = first + 1; seed <= first + 8; ++seed) {
            DeviceInput expectedInput(processor, seed, halves);
            const Results expected = operation.run(expectedInput);
            Results found[2];
            for (Results &results : found) {
                DeviceInput input(*device, seed, halves);
                results = operation.run(input);
                intact = intact && input.gapsAreIntact();
            }
            worst = std::max(worst, distance(found[0], expected));
            same = same && found[0] == found[1];
        }
        report(operation.name + nameOf(type), worst, operation.toleranceIn(type), same && intact,
            intact ? "two runs differ" : "it writes outside its matrices");
    }
}

// A tensor's bytes in a safetensors file whose header is as our script writes it.
std::vector<std::byte> tensorOf(const std::string &file, const std::string &name)
{
    std::ifstream in(file, std::ios::binary);
    const std::string all((std::istreambuf_iterator<char>(in)), {});
    std::uint64_t header = 0;
    if (all.size() < sizeof header)
        throw std::runtime_error("cannot read " + file);
    std::memcpy(&header, all.data(), sizeof header);
    const std::size_t at = all.find("data_offsets\": [", all.find("\"" + name + "\""));
    std::size_t begin = 0;
    std::size_t end = 0;
    if (at == std::string::npos || std::sscanf(all.c_str() + at, "data_offsets\": [%zu, %zu]", &begin, &end) != 2)
        throw std::runtime_error(name + " is not in " + file);
    const auto *first = reinterpret_cast<const std::byte *>(all.data()) + 8 + header;
    return {first + begin, first + end};
}

void checkFourBits()
{
    const std::string file = LUTHIER_GOLDEN_DIR "/cuda/nf4.safetensors";
    const std::shared_ptr<nn::Device> device = gpu(DType::BF16);
    const std::vector<std::byte> values = tensorOf(file, "values");
    const auto count = static_cast<std::int64_t>(values.size() / 2);
    const nn::Buffer buffer = device->allocate(2 * count);
    device->upload(buffer.data(), values.data(), 2 * count);
    const nn::Nf4Weight weight = device->quantised({DType::BF16, buffer.data(), 1, count, 2 * count}).value();
    const auto equal = [&](const nn::Buffer &part, const char *name) {
        std::vector<std::byte> got(static_cast<std::size_t>(part.bytes()));
        device->download(got.data(), part.data(), part.bytes());
        return got == tensorOf(file, name);
    };
    report("4-bit weights are those of bitsandbytes", 0, 0,
        equal(weight.codes, "codes") && equal(weight.maxima, "maxima") && equal(weight.scales, "scales"),
        "codes, maxima or scales differ");
}

void checkModels(DType type)
{
    const bool half = type != DType::F32;
    RandomModelOptions tiny;
    RandomModelOptions heads = tiny;
    heads.normsHeads = true;
    heads.tied = true;
    RandomModelOptions window = tiny;
    window.window = 7;
    window.biases = true;
    RandomModelOptions dropout = tiny;
    dropout.dropout = 0.2f;
    RandomModelOptions dora = tiny;
    dora.dora = true;
    RandomModelOptions larger;
    larger.vocab = 5000;
    larger.hidden = 576;
    larger.intermediate = 1536;
    larger.layers = 4;
    larger.heads = 9;
    larger.kvHeads = 3;
    larger.headDim = 64;
    larger.rank = 8;
    const std::pair<const char *, RandomModelOptions> cases[] = {{"tiny", tiny}, {"tiny, norms of heads, tied", heads},
        {"tiny, window, biases", window}, {"tiny, dropout", dropout}, {"tiny, DoRA", dora},
        {"SmolLM2's layers", larger}};
    for (const auto &[name, options] : cases) {
        const bool large = options.hidden > 100;
        const std::vector<std::int64_t> lengths =
            large ? std::vector<std::int64_t>{300, 37, 150} : std::vector<std::int64_t>{9, 1, 34};
        std::vector<double> losses[3];
        std::vector<float> gradients[3];
        for (int side = 0; side < 3; ++side) {
            const std::shared_ptr<nn::Device> device =
                side == 0 ? std::make_shared<nn::CpuDevice>(0, referenceType(type)) : gpu(type);
            RandomModel model(device, options);
            const nn::MicroBatch batch = model.batch(lengths, 3);
            model.plan({batch.tokens(), batch.longest(), static_cast<std::int64_t>(batch.lossRows.size())},
                side == 2 ? Keep::Nothing : Keep::All);
            std::vector<nn::AdamPiece> pieces;
            for (std::int64_t begin = 0; begin < model.parameters().count(); begin += 65536)
                pieces.push_back({begin, std::min(model.parameters().count(), begin + 65536), 1e-2f, 0.1f, begin});
            for (int step = 0; step < 3; ++step) {
                losses[side].push_back(model.decoder().forwardBackward(
                    batch, 1.0f / static_cast<float>(batch.lossRows.size()), static_cast<std::uint64_t>(step)));
                if (step == 0)
                    gradients[side] = model.gradients();
                cpu::AdamStep adam{};
                adam.beta1 = 0.9f;
                adam.beta2 = 0.999f;
                adam.epsilon = 1e-8f;
                adam.gradientScale = 1;
                adam.biasCorrection1 = 1 - std::pow(0.9, step + 1);
                adam.biasCorrection2 = 1 - std::pow(0.999, step + 1);
                device->adamW(model.parameters().blocks(), pieces, adam);
                model.decoder().parametersChanged();
            }
        }
        double worst = 0;
        for (std::size_t i = 0; i < losses[0].size(); ++i)
            worst = std::max(worst, std::abs(losses[1][i] - losses[0][i]) / losses[0][i]);
        const std::string full = std::string("model, ") + name + nameOf(type);
        report(full + ": losses of 3 steps", worst, half ? 2e-2 : 2e-4);
        report(full + ": gradients", distance({gradients[1]}, {gradients[0]}), half ? 6e-2 : 1e-4);
        report(full + ": recomputed, to the byte", distance({gradients[2]}, {gradients[1]}), half ? 2e-2 : 0.0);
    }
}

double secondsOf(const std::function<void()> &work, int repeats)
{
    work();
    std::vector<double> seconds;
    for (int i = 0; i < repeats; ++i) {
        const auto start = std::chrono::steady_clock::now();
        work();
        seconds.push_back(std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count());
    }
    std::nth_element(seconds.begin(), seconds.begin() + repeats / 2, seconds.end());
    return seconds[static_cast<std::size_t>(repeats / 2)];
}

struct Shape {
    const char *name;
    RandomModelOptions options;
    std::vector<std::int64_t> lengths;
};

void bench()
{
    RandomModelOptions smol;
    smol.vocab = 49152;
    smol.hidden = 576;
    smol.intermediate = 1536;
    smol.layers = 30;
    smol.heads = 9;
    smol.kvHeads = 3;
    smol.headDim = 64;
    smol.tied = true;
    smol.rank = 8;
    RandomModelOptions qwen;
    qwen.vocab = 152064;
    qwen.hidden = 3584;
    qwen.intermediate = 18944;
    qwen.layers = 28;
    qwen.heads = 28;
    qwen.kvHeads = 4;
    qwen.headDim = 128;
    qwen.biases = true;
    qwen.rank = 8;
    RandomModelOptions qwen4 = qwen;
    qwen4.nf4 = true;
    qwen4.biases = false;
    const Shape shapes[] = {{"SmolLM2-135M, 16 x 256", smol, std::vector<std::int64_t>(16, 256)},
        {"SmolLM2-135M, 1 x 4096", smol, {4096}}, {"Qwen2.5-7B, 1 x 4096", qwen, {4096}},
        {"Qwen2.5-7B, 32 x 128", qwen, std::vector<std::int64_t>(32, 128)},
        {"Qwen2.5-7B in 4 bits, 1 x 4096", qwen4, {4096}}};
    std::printf("\n%-34s %-9s %10s %12s %12s %12s\n", "LoRA rank 8, all linears, bf16", "kept", "ms", "tokens/s",
        "held GB", "scratch GB");
    for (const Shape &shape : shapes) {
        for (const Keep keep : {Keep::Nothing, Keep::All}) {
            try {
                const std::shared_ptr<nn::Device> device = gpu(DType::BF16);
                RandomModel model(device, shape.options);
                const nn::MicroBatch batch = model.batch(shape.lengths, 3);
                model.plan({batch.tokens(), batch.longest(), static_cast<std::int64_t>(batch.lossRows.size())}, keep);
                const double seconds = secondsOf([&] { model.decoder().forwardBackward(batch, 1e-3f, 0); }, 5);
                std::printf("%-34s %-9s %10.1f %12.0f %12.2f %12.3f\n", shape.name,
                    keep == Keep::All ? "all" : "nothing", seconds * 1e3, static_cast<double>(batch.tokens()) / seconds,
                    static_cast<double>(device->peakBytes()) * 1e-9,
                    static_cast<double>(device->workspaceBytes()) * 1e-9);
            } catch (const std::exception &e) {
                std::printf("%-34s %-9s %s\n", shape.name, keep == Keep::All ? "all" : "nothing", e.what());
            }
            std::fflush(stdout);
        }
    }
}

} // namespace

int main(int count, char **words)
{
    const Result<std::vector<CudaDeviceFacts>> devices = cudaDevices();
    if (!devices || devices->empty()) {
        std::fprintf(stderr, "no GPU: %s\n", devices ? "the list is empty" : devices.error().toString().c_str());
        return 1;
    }
    for (const CudaDeviceFacts &d : *devices)
        std::printf("cuda:%d  %s, compute capability %d.%d, %.1f of %.1f GB free, CUDA %d.%d\n", d.index,
            d.name.c_str(), d.major, d.minor, static_cast<double>(d.freeBytes) * 1e-9,
            static_cast<double>(d.totalBytes) * 1e-9, d.driver / 1000, d.driver % 1000 / 10);
    try {
        for (const DType type : {DType::F32, DType::BF16, DType::F16}) {
            checkOperations(type);
            checkModels(type);
        }
        checkFourBits();
        std::printf("\n%d failed\n", failures);
        if (!(count > 1 && std::strcmp(words[1], "--check") == 0))
            bench();
    } catch (const std::exception &e) {
        std::fprintf(stderr, "failed: %s\n", e.what());
        return 1;
    }
    return failures == 0 ? 0 : 1;
}
