// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/step_time.h"

#include "arch/lora_targets.h"
#include "cpu/attention.h"
#include "plan/machine.h"

#include <algorithm>
#include <bit>
#include <chrono>
#include <cmath>
#include <cstring>
#include <functional>
#include <numeric>
#include <random>

namespace luthier
{

namespace
{

using cpu::GemmGroup;
using cpu::GemmJob;
using cpu::RowMatrix;
using cpu::Store;

// Weights are spread over this much, so that they come from memory as in a run and not from the cache.
constexpr std::int64_t kWeightPool = std::int64_t{96} << 20;
constexpr int kRepeats = 5;

double secondsOf(const std::function<void()> &work)
{
    const auto begin = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
}

/// One layer (or the head) on rows of these lengths, on buffers of its own.
class LayerClock
{
public:
    LayerClock(const ModelFacts &model, const StepOptions &options, int threads,
        const std::vector<std::uint32_t> &lengths, std::stop_token stop)
        : m_model(model)
        , m_options(options)
        , m_compute(threads)
        , m_precision(options.computeType == DType::BF16 ? cpu::Precision::Bf16 : cpu::Precision::F32)
        , m_type(options.computeType)
        , m_stop(std::move(stop))
        , m_pool(static_cast<std::size_t>(kWeightPool))
    {
        for (const std::uint32_t length : lengths)
            m_ends.push_back(m_tokens += length);
        const std::int64_t tokens = m_tokens;
        const ModelSpec &spec = model.spec;
        const std::int64_t qkv = spec.queryWidth() + 2 * spec.keyWidth();
        const std::int64_t widest = std::max({spec.hiddenSize, qkv, 2 * spec.intermediateSize});
        const auto elements = static_cast<std::size_t>(tokens * widest);
        // 0.01 in fp32, and two numbers of that size when it is read as bf16.
        for (std::vector<float> *buffer : {&m_x, &m_y})
            buffer->assign(elements, std::bit_cast<float>(0x3c243c24U));
        m_logits.assign(static_cast<std::size_t>(std::min(tokens, options.logitRows) * spec.vocabSize), 0.0f);
        m_gradient.assign(static_cast<std::size_t>(std::max<std::int64_t>(1, widestRank()) * widest), 0.0f);
        m_hidden.assign(static_cast<std::size_t>(tokens * std::max<std::int64_t>(1, widestRank())), 0.01f);
    }

    /// Median of some repeats within @p budget seconds; nothing when stopped.
    std::optional<double> time(double budget, const std::function<void()> &work)
    {
        work(); // pages and buffers come into being
        std::vector<double> times;
        double spent = 0;
        while (times.size() < kRepeats && (times.empty() || spent < budget)) {
            if (m_stop.stop_requested())
                return std::nullopt;
            times.push_back(secondsOf(work));
            spent += times.back();
        }
        std::nth_element(times.begin(), times.begin() + times.size() / 2, times.end());
        return times[times.size() / 2];
    }

    void gateUpForward() { project(m_model.spec.hiddenSize, gateUpOuts(), m_options.adapters[0].gateUp, false); }

    void forward()
    {
        const ModelSpec &s = m_model.spec;
        const AdapterWidths &w = m_options.adapters[0];
        project(s.hiddenSize, {s.queryWidth(), s.keyWidth(), s.keyWidth()}, w.qkv, false);
        attention(false);
        project(s.queryWidth(), {s.hiddenSize}, w.output, true);
        gateUpForward();
        project(s.intermediateSize, {s.hiddenSize}, w.down, true);
    }

    void backward()
    {
        const ModelSpec &s = m_model.spec;
        const AdapterWidths &w = m_options.adapters[0];
        projectBack(s.intermediateSize, {s.hiddenSize}, w.down, true);
        projectBack(s.hiddenSize, gateUpOuts(), w.gateUp, false);
        projectBack(s.queryWidth(), {s.hiddenSize}, w.output, true);
        attention(true);
        projectBack(s.hiddenSize, {s.queryWidth(), s.keyWidth(), s.keyWidth()}, w.qkv, false);
    }

    /// The gradient of a gate's weight, added to another.
    void weightGradient()
    {
        const ModelSpec &s = m_model.spec;
        m_gradient.resize(static_cast<std::size_t>(s.intermediateSize * s.hiddenSize));
        cpu::LeftFactor dy{m_type, m_x.data(), s.intermediateSize, m_tokens, true};
        const RowMatrix x{m_type, m_y.data(), m_tokens, s.hiddenSize, s.hiddenSize * (m_type == DType::BF16 ? 2 : 4)};
        m_compute.gemm({s.intermediateSize, m_precision, {dy},
            {{s.hiddenSize, m_gradient.data(), s.hiddenSize, Store::AddF32, nullptr, {{0, {x, false, 1.0f}}}}}});
    }

    /// Logits of @p rows rows, and their way back when @p gradient.
    void head(std::int64_t rows, bool gradient)
    {
        const ModelSpec &s = m_model.spec;
        const RowMatrix weight = nextWeight(s.vocabSize, s.hiddenSize);
        m_compute.gemm({rows, m_precision, {{DType::F32, m_x.data(), s.hiddenSize, s.hiddenSize, false}},
            {{s.vocabSize, m_logits.data(), s.vocabSize, Store::F32, nullptr, {{0, {weight, true, 1.0f}}}}}});
        if (!gradient)
            return;
        m_compute.gemm({rows, m_precision, {{DType::F32, m_logits.data(), s.vocabSize, s.vocabSize, false}},
            {{s.hiddenSize, m_y.data(), s.hiddenSize, Store::F32, nullptr, {{0, {weight, false, 1.0f}}}}}});
    }

    std::int64_t logitRows() const { return std::min(m_tokens, m_options.logitRows); }

private:
    std::vector<std::int64_t> gateUpOuts() const
    {
        return {m_model.spec.intermediateSize, m_model.spec.intermediateSize};
    }

    std::int64_t widestRank() const
    {
        const AdapterWidths &w = m_options.adapters[0];
        return std::max({w.qkv, w.output, w.gateUp, w.down});
    }

    /// Another stretch of the pool each time, in the type in which the run holds its weights.
    RowMatrix nextWeight(std::int64_t rows, std::int64_t cols)
    {
        const DType type = m_model.storedType == DType::F32 && m_type == DType::BF16 ? DType::BF16 : m_model.storedType;
        const auto rowBytes = static_cast<std::int64_t>(
            byteCount(type, static_cast<std::uint64_t>(cols)).value_or(4 * static_cast<std::uint64_t>(cols)));
        const std::int64_t bytes = std::min(rows * rowBytes, kWeightPool);
        if (m_next + bytes > kWeightPool)
            m_next = 0;
        // A matrix beyond the pool is read as repeated rows of it.
        const bool fits = rows * rowBytes <= kWeightPool;
        RowMatrix matrix{type, m_pool.data() + m_next, rows, cols, fits ? rowBytes : 0};
        m_next += (bytes + 63) / 64 * 64;
        return matrix;
    }

    void project(std::int64_t in, const std::vector<std::int64_t> &outs, std::int64_t rank, bool add)
    {
        const cpu::LeftFactor x{m_type, m_x.data(), in, in, false};
        GemmGroup group{m_tokens, m_precision, {x}, {}};
        if (rank > 0) {
            m_compute.gemm({m_tokens, m_precision, {x},
                {{rank, m_hidden.data(), rank, Store::F32, nullptr,
                    {{0, {cpu::floats(m_gradient.data(), rank, in, in), true, 1.0f}}}}}});
            group.left.push_back({DType::F32, m_hidden.data(), rank, rank, false});
        }
        std::int64_t total = 0;
        for (const std::int64_t out : outs)
            total += out;
        std::int64_t column = 0;
        for (const std::int64_t out : outs) {
            GemmJob job{out, output(column, add), total, store(add), nullptr, {{0, {nextWeight(out, in), true, 1.0f}}}};
            if (rank > 0)
                job.segments.push_back({1, {cpu::floats(m_gradient.data(), rank, out, out), false, 1.0f}});
            group.jobs.push_back(std::move(job));
            column += out;
        }
        m_compute.gemm(group);
    }

    void projectBack(std::int64_t in, const std::vector<std::int64_t> &outs, std::int64_t rank, bool floats)
    {
        const DType type = floats ? DType::F32 : m_type;
        std::int64_t total = 0;
        for (const std::int64_t out : outs)
            total += out;
        GemmGroup group{
            m_tokens, m_precision, {}, {{in, m_y.data(), in, floats ? store(false) : Store::F32, nullptr, {}}}};
        const auto parts = static_cast<std::int64_t>(outs.size());
        std::int64_t column = 0;
        for (const std::int64_t out : outs) {
            const void *dy = at(m_x, type, column);
            if (rank > 0) {
                m_compute.gemm({m_tokens, m_precision, {{type, dy, total, out, false}},
                    {{rank / parts, m_hidden.data(), rank, Store::F32, nullptr,
                        {{0, {cpu::floats(m_gradient.data(), rank / parts, out, out), true, 1.0f}}}}}});
                m_compute.outer(
                    m_hidden.data(), rank, type, dy, total, m_tokens, rank / parts, out, m_gradient.data(), out);
            }
            group.jobs.front().segments.push_back(
                {static_cast<int>(group.left.size()), {nextWeight(out, in), false, 1.0f}});
            group.left.push_back({type, dy, total, out, false});
            column += out;
        }
        if (rank > 0) {
            m_compute.outer(m_hidden.data(), rank, m_type, m_x.data(), in, m_tokens, rank, in, m_gradient.data(), in);
            group.jobs.front().segments.push_back(
                {static_cast<int>(group.left.size()), {cpu::floats(m_gradient.data(), rank, in, in), false, 1.0f}});
            group.left.push_back({DType::F32, m_hidden.data(), rank, rank, false});
        }
        m_compute.gemm(group);
    }

    void attention(bool backward)
    {
        const ModelSpec &s = m_model.spec;
        if (!m_attention) {
            m_attention.emplace(m_compute,
                cpu::AttentionShape{
                    s.headCount, s.kvHeadCount, s.headDim, 0.1f, s.layers.front().slidingWindow, m_precision});
            m_lse.assign(static_cast<std::size_t>(s.headCount * m_tokens), 3.0f);
        }
        const std::int64_t stride = s.queryWidth() + 2 * s.keyWidth();
        const auto rows = [&](std::vector<float> &buffer, std::int64_t column, std::int64_t width) {
            return cpu::HeadRows{m_type, at(buffer, m_type, column), width};
        };
        const cpu::HeadRows q = rows(m_x, 0, stride);
        const cpu::HeadRows k = rows(m_x, s.queryWidth(), stride);
        const cpu::HeadRows v = rows(m_x, s.queryWidth() + s.keyWidth(), stride);
        if (!backward) {
            m_attention->forward(m_ends, q, k, v, rows(m_y, 0, s.queryWidth()), m_lse.data());
            return;
        }
        m_attention->backward(m_ends, q, k, v, rows(m_x, 0, s.queryWidth()), m_lse.data(), rows(m_x, 0, s.queryWidth()),
            rows(m_y, 0, stride), rows(m_y, s.queryWidth(), stride), rows(m_y, s.queryWidth() + s.keyWidth(), stride));
    }

    static void *at(std::vector<float> &buffer, DType type, std::int64_t column)
    {
        return reinterpret_cast<std::byte *>(buffer.data()) + column * (type == DType::BF16 ? 2 : 4);
    }

    void *output(std::int64_t column, bool add) { return at(m_y, add ? DType::F32 : m_type, column); }

    Store store(bool add) const
    {
        if (add)
            return Store::AddF32;
        return m_type == DType::BF16 ? Store::Bf16 : Store::F32;
    }

    const ModelFacts &m_model;
    const StepOptions &m_options;
    cpu::Compute m_compute;
    cpu::Precision m_precision;
    DType m_type;
    std::int64_t m_tokens = 0;
    std::stop_token m_stop;
    std::vector<std::byte> m_pool;
    std::int64_t m_next = 0;
    std::vector<float> m_x;
    std::vector<float> m_y;
    std::vector<float> m_logits;
    std::vector<float> m_hidden;
    std::vector<float> m_gradient;
    std::vector<float> m_lse;
    std::vector<std::int64_t> m_ends;
    std::optional<cpu::CausalAttention> m_attention;
};

} // namespace

StepLoad stepLoad(
    const TrainConfig &config, std::vector<std::uint32_t> lengths, double labelledShare, double rowsPerBlock)
{
    return {std::max<std::int64_t>(1, config.training.gradientAccumulationSteps),
        std::max<std::int64_t>(1, config.training.perDeviceTrainBatchSize), std::max(1.0, rowsPerBlock),
        std::move(lengths), labelledShare};
}

std::vector<std::vector<std::uint32_t>> typicalPasses(
    const StepLoad &load, std::int64_t tokensPerPass, std::int64_t batches)
{
    std::vector<std::uint32_t> order;
    std::minstd_rand random(1);
    const auto next = [&] {
        if (order.empty()) {
            order = load.lengths;
            std::ranges::shuffle(order, random);
        }
        const std::uint32_t length = std::max<std::uint32_t>(1, order.back());
        order.pop_back();
        return length;
    };
    std::vector<std::vector<std::uint32_t>> passes;
    double rows = 0;
    double due = 0;
    for (std::int64_t batch = 0; batch < batches; ++batch) {
        std::int64_t used = tokensPerPass; // a micro-batch begins a pass
        for (std::int64_t i = 0; i < load.rowsPerBatch; ++i) {
            std::vector<std::uint32_t> block;
            for (due += load.rowsPerBlock; rows + 0.5 <= due; ++rows)
                block.push_back(next());
            const auto tokens = std::accumulate(block.begin(), block.end(), std::int64_t{0});
            if (used + tokens > tokensPerPass) {
                passes.emplace_back();
                used = 0;
            }
            passes.back().insert(passes.back().end(), block.begin(), block.end());
            used += tokens;
        }
    }
    return passes;
}

std::optional<StepTime> measureStepTime(const ModelFacts &model, const TrainConfig &config, const DeviceFacts &device,
    const StepLoad &load, std::stop_token stop, double seconds)
{
    const ModelSpec &spec = model.spec;
    if (!device.isCpu || spec.layers.empty() || load.lengths.empty())
        return std::nullopt;
    StepOptions options = stepOptions(model, config, device);
    options.adapters.resize(spec.layers.size());

    // A time is nearly a line over tokens: a small and a large pass give it, and the mean pass lies on it.
    const MemoryEstimate plan = estimateMemory(model, config, device);
    constexpr std::int64_t kRows = 256;
    const std::int64_t batches = std::clamp<std::int64_t>(kRows / load.rowsPerBatch, 1, kRows);
    auto passes = typicalPasses(load, plan.way.tokensPerPass, batches);
    const auto tokensOf = [](const std::vector<std::uint32_t> &pass) {
        return std::accumulate(pass.begin(), pass.end(), 0.0);
    };
    std::ranges::sort(passes, {}, tokensOf);
    const auto &small = passes[passes.size() / 5];
    const auto &large = passes[passes.size() - 1 - passes.size() / 5];
    double tokens = 0;
    for (const auto &pass : passes)
        tokens += tokensOf(pass);
    const double passesPerStep = static_cast<double>(load.microBatches * static_cast<std::int64_t>(passes.size()))
        / static_cast<double>(batches);
    const double tokensPerPass = tokens / static_cast<double>(passes.size());

    // A head that is trained costs for the tokens that count.
    const bool trainsWeights = config.finetuning.finetuningType != FinetuningType::Lora;
    const auto headWeights = static_cast<double>(spec.vocabSize * spec.hiddenSize);
    const double labelled = tokensPerPass * load.labelledShare;
    const double trainedWeights = static_cast<double>(plan.trainableParameters);
    const double gates = trainsWeights
        ? (config.finetuning.finetuningType == FinetuningType::Full
                  ? trainedWeights - headWeights * (spec.tieEmbeddings ? 1 : 2) + headWeights * load.labelledShare
                  : trainedWeights)
            / static_cast<double>(spec.intermediateSize * spec.hiddenSize)
        : 0;

    struct Parts {
        double forward = 0;
        double backward = 0;
        double gateUp = 0;
        double head = 0; ///< Of one row of logits, there and back.
        double weights = 0; ///< Of the gradients of as many weights as a gate has, where weights are trained.
    };
    const auto measure = [&](const std::vector<std::uint32_t> &pass) -> std::optional<Parts> {
        LayerClock clock(model, options, device.threads, pass, stop);
        const double share = seconds / 8;
        const auto forward = clock.time(share, [&] { clock.forward(); });
        const auto backward = forward ? clock.time(share, [&] { clock.backward(); }) : std::nullopt;
        const auto gateUp = backward ? clock.time(share / 2, [&] { clock.gateUpForward(); }) : std::nullopt;
        const auto logits = gateUp ? clock.time(share, [&] { clock.head(clock.logitRows(), true); }) : std::nullopt;
        const auto weights =
            logits && trainsWeights ? clock.time(share / 2, [&] { clock.weightGradient(); }) : std::optional(0.0);
        if (!logits || !weights)
            return std::nullopt;
        return Parts{*forward, *backward, *gateUp, *logits / static_cast<double>(clock.logitRows()), *weights};
    };
    const std::optional<Parts> low = measure(small);
    const bool differ = tokensOf(large) > tokensOf(small);
    const std::optional<Parts> high = low && differ ? measure(large) : low;
    if (!high)
        return std::nullopt;
    const double way = !differ ? 0 : (tokensPerPass - tokensOf(small)) / (tokensOf(large) - tokensOf(small));
    const auto mean = [&](double Parts::*part) {
        return std::lerp(*low.*part, *high.*part, std::clamp(way, 0.0, 1.0));
    };
    const double forward = mean(&Parts::forward);
    const double gateUp = mean(&Parts::gateUp);

    // What is neither product nor attention moves memory: norms, rotation, activation, residuals, conversions.
    const double copyRate = probeCopy(device.threads, seconds / 16);
    const double size = options.computeType == DType::BF16 ? 2 : 4;
    const auto hidden = static_cast<double>(spec.hiddenSize);
    const auto inner = static_cast<double>(spec.intermediateSize);
    const auto qk = static_cast<double>(spec.queryWidth() + spec.keyWidth());
    const double forwardMoves =
        tokensPerPass * (hidden * (5 * 4 + 4 * size) + inner * 3 * size + qk * 2 * size) / copyRate;
    const double backwardMoves =
        tokensPerPass * (hidden * (8 * 4 + 4 * size) + inner * 9 * size + qk * 2 * size) / copyRate;

    double pass = 0;
    for (const Keep keep : plan.way.keep) {
        pass += forward + mean(&Parts::backward) + forwardMoves + backwardMoves;
        if (keep == Keep::Nothing)
            pass += std::max(0.0, forward - gateUp / 2); // all but the way down, which is half of gate and up
        else if (keep == Keep::Attention)
            pass += gateUp;
    }
    const double rowOfLogits = mean(&Parts::head) + 5 * 4 * static_cast<double>(spec.vocabSize) / copyRate;
    pass += gates * mean(&Parts::weights);
    pass += rowOfLogits * labelled;
    const double update = 28.0 * static_cast<double>(plan.trainableParameters) / copyRate;

    StepTime time;
    time.perStep = passesPerStep * pass + update;
    const double inference =
        static_cast<double>(spec.layers.size()) * (forward + forwardMoves) + rowOfLogits / 2 * labelled;
    const double rowsPerPass =
        static_cast<double>(batches * load.rowsPerBatch) * load.rowsPerBlock / static_cast<double>(passes.size());
    time.perEvaluatedRow = inference / rowsPerPass;
    return time;
}

} // namespace luthier
