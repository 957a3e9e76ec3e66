// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/step_time.h"

#include "arch/lora_targets.h"
#include "cpu/attention.h"
#include "plan/machine.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstring>
#include <functional>

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

/// One layer (or the head) at a fixed number of tokens, on buffers of its own.
class LayerClock
{
public:
    LayerClock(const ModelFacts &model, const StepOptions &options, int threads, std::int64_t tokens, double length,
        std::stop_token stop)
        : m_model(model)
        , m_options(options)
        , m_compute(threads)
        , m_precision(options.computeType == DType::BF16 ? cpu::Precision::Bf16 : cpu::Precision::F32)
        , m_type(options.computeType)
        , m_tokens(tokens)
        , m_stop(std::move(stop))
        , m_pool(static_cast<std::size_t>(kWeightPool))
    {
        const ModelSpec &spec = model.spec;
        const std::int64_t qkv = spec.queryWidth() + 2 * spec.keyWidth();
        const std::int64_t widest = std::max({spec.hiddenSize, qkv, 2 * spec.intermediateSize});
        const auto elements = static_cast<std::size_t>(tokens * widest);
        for (std::vector<float> *buffer : {&m_x, &m_y})
            buffer->assign(elements, 0.01f);
        m_logits.assign(static_cast<std::size_t>(std::min(tokens, options.logitRows) * spec.vocabSize), 0.0f);
        for (std::int64_t at = 0; at < tokens;) {
            at = std::min(tokens, at + std::max<std::int64_t>(1, std::llround(length)));
            m_ends.push_back(at);
        }
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
    std::int64_t m_tokens;
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

StepLoad stepLoad(const TrainConfig &config, double tokensPerRow, double labelledPerRow, double rowsPerBlock)
{
    const double joined = std::max(1.0, rowsPerBlock);
    return {static_cast<double>(std::max<std::int64_t>(1, config.training.perDeviceTrainBatchSize))
            * static_cast<double>(std::max<std::int64_t>(1, config.training.gradientAccumulationSteps)),
        tokensPerRow * joined, labelledPerRow * joined};
}

std::optional<StepTime> measureStepTime(const ModelFacts &model, const TrainConfig &config, const DeviceFacts &device,
    const StepLoad &load, std::stop_token stop, double seconds)
{
    const ModelSpec &spec = model.spec;
    if (!device.isCpu || spec.layers.empty() || load.rows <= 0 || load.tokensPerRow < 1)
        return std::nullopt;
    StepOptions options = stepOptions(model, config, device);
    options.adapters.resize(spec.layers.size());

    const MemoryEstimate plan = estimateMemory(model, config, device);
    // Passes hold whole rows.
    const double batch = static_cast<double>(std::max<std::int64_t>(1, config.training.perDeviceTrainBatchSize));
    const double rowsPerPass = std::clamp(
        std::floor(static_cast<double>(plan.way.tokensPerPass) / load.tokensPerRow), 1.0, std::min(batch, load.rows));
    const auto tokens = static_cast<std::int64_t>(std::llround(rowsPerPass * load.tokensPerRow));
    const double passes = load.rows / rowsPerPass;

    LayerClock clock(model, options, device.threads, tokens, load.tokensPerRow, stop);
    const double share = seconds / 4;
    const auto forward = clock.time(share, [&] { clock.forward(); });
    const auto backward = forward ? clock.time(share, [&] { clock.backward(); }) : std::nullopt;
    const auto gateUp = backward ? clock.time(share / 2, [&] { clock.gateUpForward(); }) : std::nullopt;
    const auto logits = gateUp ? clock.time(share, [&] { clock.head(clock.logitRows(), true); }) : std::nullopt;
    if (!logits)
        return std::nullopt;

    // What is neither product nor attention moves memory: norms, rotation, activation, residuals, conversions.
    const double copyRate = probeCopy(device.threads, share / 4);
    const auto t = static_cast<double>(tokens);
    const double size = options.computeType == DType::BF16 ? 2 : 4;
    const auto hidden = static_cast<double>(spec.hiddenSize);
    const auto inner = static_cast<double>(spec.intermediateSize);
    const auto qk = static_cast<double>(spec.queryWidth() + spec.keyWidth());
    const double forwardTraffic = t * (hidden * (5 * 4 + 4 * size) + inner * 3 * size + qk * 2 * size);
    const double backwardTraffic = t * (hidden * (8 * 4 + 4 * size) + inner * 9 * size + qk * 2 * size);

    double pass = 0;
    for (const Keep keep : plan.way.keep) {
        pass += *forward + *backward + (forwardTraffic + backwardTraffic) / copyRate;
        if (keep == Keep::Nothing)
            pass += std::max(0.0, *forward - *gateUp); // attention again, and gate and up; only the way down is spared
        else if (keep == Keep::Attention)
            pass += *gateUp;
    }
    const double rowOfLogits =
        *logits / static_cast<double>(clock.logitRows()) + 5 * 4 * static_cast<double>(spec.vocabSize) / copyRate;
    pass += rowOfLogits * rowsPerPass * load.labelledPerRow;
    const double update = 28.0 * static_cast<double>(plan.trainableParameters) / copyRate;

    StepTime time;
    time.perStep = passes * pass + update;
    const double inference = static_cast<double>(spec.layers.size()) * (*forward + forwardTraffic / copyRate)
        + rowOfLogits / 2 * rowsPerPass * load.labelledPerRow;
    time.perEvaluatedRow = inference / rowsPerPass;
    return time;
}

} // namespace luthier
