// SPDX-License-Identifier: GPL-3.0-or-later
// Every operation of a device on random input of odd shapes, as functions of the device and a seed: what one device
// gives can be held against what another does. Without Qt, so that tests/gpu can use it too.
#pragma once

#include "cpu/bf16.h"
#include "cpu/dynamic_map.h"
#include "cpu/fp16.h"
#include "nn/device.h"

#include <cmath>
#include <functional>
#include <limits>
#include <random>
#include <stdexcept>

namespace luthier::test
{

/// Draws input onto a device, the same for the same seed, and reads results back.
class DeviceInput
{
public:
    /// With @p halves only values that fp16 has, whatever the type: a device that computes in fp16 can be held against
    /// one that computes in fp32.
    DeviceInput(nn::Device &device, std::uint32_t seed, bool halves = false)
        : m_device(device)
        , m_halves(halves)
        , m_random(seed)
    {
    }

    nn::Device &device() { return m_device; }

    std::int64_t between(std::int64_t low, std::int64_t high)
    {
        return low + static_cast<std::int64_t>(m_random() % static_cast<std::uint64_t>(high - low + 1));
    }

    bool chance() { return m_random() % 2 == 0; }

    float normal(double mean = 0, double deviation = 1)
    {
        double sum = -6; // of twelve uniform values: the same on every standard library
        for (int i = 0; i < 12; ++i)
            sum += static_cast<double>(m_random()) / 4294967296.0;
        return static_cast<float>(mean + deviation * sum);
    }

    /// Random values; between the rows lie @p pad more that nothing may touch.
    nn::Matrix matrix(
        DType type, std::int64_t rows, std::int64_t cols, double deviation = 1, std::int64_t pad = 3, double mean = 0)
    {
        nn::Matrix m{nullptr, type, rows, cols, cols + pad};
        std::vector<float> values(static_cast<std::size_t>(rows * m.stride), kUntouched);
        for (std::int64_t r = 0; r < rows; ++r) {
            for (std::int64_t c = 0; c < cols; ++c)
                values[static_cast<std::size_t>(r * m.stride + c)] = drawn(mean, deviation);
        }
        m.data = place(type, values);
        m_all.push_back(m);
        return m;
    }

    float *vector(std::int64_t count, double deviation = 1, double mean = 0)
    {
        return matrix(DType::F32, 1, count, deviation, 0, mean).floats();
    }

    /// Room for results: the values are to be overwritten.
    nn::Matrix room(DType type, std::int64_t rows, std::int64_t cols, std::int64_t pad = 3)
    {
        return matrix(type, rows, cols, 1000, pad);
    }

    std::vector<std::int32_t> integers(std::int64_t count, std::int64_t below)
    {
        std::vector<std::int32_t> out;
        for (std::int64_t i = 0; i < count; ++i)
            out.push_back(static_cast<std::int32_t>(between(0, below - 1)));
        return out;
    }

    std::uint8_t *bytes(std::int64_t count)
    {
        std::vector<std::uint8_t> values;
        for (const std::int32_t value : integers(count, 256))
            values.push_back(static_cast<std::uint8_t>(value));
        m_buffers.push_back(m_device.allocate(count));
        m_device.upload(m_buffers.back().data(), values.data(), count);
        return reinterpret_cast<std::uint8_t *>(m_buffers.back().data());
    }

    std::vector<std::uint8_t> read(const std::uint8_t *bytes, std::int64_t count)
    {
        std::vector<std::uint8_t> out(static_cast<std::size_t>(count));
        m_device.download(out.data(), bytes, count);
        return out;
    }

    std::vector<float> read(const nn::Matrix &m)
    {
        std::vector<float> out;
        const std::vector<float> whole = wide(m);
        for (std::int64_t r = 0; r < m.rows; ++r)
            out.insert(out.end(), whole.begin() + r * m.stride, whole.begin() + r * m.stride + m.cols);
        return out;
    }

    std::vector<float> read(const float *values, std::int64_t count)
    {
        return read({const_cast<float *>(values), DType::F32, 1, count, count});
    }

    /// Whether everything between the rows is as it was.
    bool gapsAreIntact()
    {
        for (const nn::Matrix &m : m_all) {
            const std::vector<float> whole = wide(m, true);
            for (std::int64_t i = 0; i < m.rows * m.stride; ++i) {
                if (i % m.stride >= m.cols && whole[static_cast<std::size_t>(i)] != kUntouched)
                    return false;
            }
        }
        return true;
    }

private:
    static constexpr float kUntouched = 12352.0f; // as bf16 and fp16 too

    float drawn(double mean, double deviation)
    {
        const float value = normal(mean, deviation);
        return m_halves ? cpu::toFloat(cpu::toFp16(value)) : value;
    }

    void *place(DType type, const std::vector<float> &values)
    {
        std::vector<std::uint16_t> half;
        for (const float value : values)
            half.push_back(type == DType::F16 ? cpu::toFp16(value).bits : cpu::toBf16(value));
        const void *from = type == DType::F32 ? static_cast<const void *>(values.data()) : half.data();
        const auto bytes = static_cast<std::int64_t>(values.size()) * (type == DType::F32 ? 4 : 2);
        m_buffers.push_back(m_device.allocate(bytes));
        m_device.upload(m_buffers.back().data(), from, bytes);
        return m_buffers.back().data();
    }

    std::vector<float> wide(const nn::Matrix &m, bool gaps = false)
    {
        // A part of a wider matrix ends with its last column.
        const std::int64_t count = gaps ? m.rows * m.stride : (m.rows - 1) * m.stride + m.cols;
        std::vector<float> out(static_cast<std::size_t>(m.rows * m.stride), kUntouched);
        if (m.type == DType::F32) {
            m_device.download(out.data(), m.data, count * 4);
            return out;
        }
        std::vector<cpu::bf16> half(static_cast<std::size_t>(count));
        m_device.download(half.data(), m.data, count * 2);
        for (std::size_t i = 0; i < half.size(); ++i)
            out[i] = m.type == DType::F16 ? cpu::toFloat(cpu::fp16{half[i]}) : cpu::toFloat(half[i]);
        return out;
    }

    nn::Device &m_device;
    bool m_halves;
    std::mt19937 m_random;
    std::vector<nn::Buffer> m_buffers;
    std::vector<nn::Matrix> m_all;
};

using Results = std::vector<std::vector<float>>;

struct DeviceOperation {
    std::string name;
    std::function<Results(DeviceInput &)> run;
    double tolerance; ///< Of the largest value; fp32 compute.
    double halfTolerance; ///< The same in bf16.

    double toleranceIn(DType type) const
    {
        // fp16 has three digits more than bf16.
        return type == DType::F32 ? tolerance
            : type == DType::BF16 ? halfTolerance
                                  : std::max(tolerance, halfTolerance / 4);
    }
};

/// The type in which a processor computes what is expected of @p type.
inline DType referenceType(DType type)
{
    return type == DType::F16 ? DType::F32 : type;
}

/// A group of layers that share an input, with adapters and gradients for all that is trained.
struct InputGroup {
    enum Kind { Frozen, Lora, Dropout, Dora, Full };

    nn::LinearGroup group;
    std::int64_t width = 0;
    float *aGradients = nullptr;
    std::int64_t in = 0;

    InputGroup(DeviceInput &input, Kind kind, bool joined, std::size_t count)
    {
        in = input.between(5, 70);
        const DType type = kind == Full ? DType::F32 : input.device().computeType();
        std::vector<std::int64_t> outs;
        std::vector<std::int64_t> ranks;
        std::int64_t total = 0;
        for (std::size_t i = 0; i < count; ++i) {
            outs.push_back(input.between(3, 40));
            const bool adapted = kind != Frozen && kind != Full && (i == 0 || input.between(0, 3) > 0);
            ranks.push_back(adapted ? input.between(1, 9) : 0);
            total += outs.back();
            width += ranks.back();
        }
        const nn::Matrix whole = input.matrix(type, total, in, 0.3, 0);
        float *a = input.vector(std::max<std::int64_t>(1, width) * in, 0.3);
        aGradients = input.vector(std::max<std::int64_t>(1, width) * in);
        const bool biases = input.chance();
        std::int64_t row = 0;
        std::int64_t column = 0;
        for (std::size_t i = 0; i < count; ++i) {
            const nn::Matrix own =
                joined ? whole.slice(row, outs[i]) : input.matrix(type, outs[i], in, 0.3, type == DType::F32 ? 2 : 0);
            row += outs[i];
            nn::Linear linear;
            linear.in = in;
            linear.out = outs[i];
            linear.weight = {type, own.data, own.rows, in, own.stride * own.elementBytes()};
            if (biases)
                linear.bias = input.vector(outs[i]);
            if (kind == Full) {
                linear.dWeight = input.vector(outs[i] * in);
                if (biases)
                    linear.dBias = input.vector(outs[i]);
            }
            if (ranks[i] > 0) {
                nn::LoraPair lora;
                lora.rank = ranks[i];
                lora.scale = input.chance() ? 2.0f : 0.5f;
                lora.dropout = kind == Dropout && input.chance() ? 0.3f : 0.0f;
                lora.dropoutStream = i + 1;
                lora.a = a + column * in;
                lora.da = aGradients + column * in;
                lora.b = input.vector(lora.rank * outs[i], 0.5);
                lora.db = input.vector(lora.rank * outs[i]);
                if (kind == Dora) {
                    lora.magnitude = input.vector(outs[i], 0.2, 1.5);
                    lora.dMagnitude = input.vector(outs[i]);
                }
                column += lora.rank;
                linear.lora = lora;
            }
            group.parts.push_back(linear);
        }
        input.device().parametersChanged(group);
    }

    /// The parts side by side in a matrix, or each for itself.
    std::vector<nn::Matrix> sides(DeviceInput &input, DType type, std::int64_t rows, bool together, double deviation)
    {
        std::int64_t total = 0;
        for (const nn::Linear &part : group.parts)
            total += part.out;
        const nn::Matrix whole = input.matrix(type, rows, total, deviation);
        std::vector<nn::Matrix> out;
        std::int64_t column = 0;
        for (const nn::Linear &part : group.parts) {
            out.push_back(together ? whole.columns(column, part.out) : input.matrix(type, rows, part.out, deviation));
            column += part.out;
        }
        return out;
    }

    void readGradients(DeviceInput &input, Results &results)
    {
        if (width > 0)
            results.push_back(input.read(aGradients, width * in));
        for (const nn::Linear &part : group.parts) {
            if (part.dWeight != nullptr)
                results.push_back(input.read(part.dWeight, part.out * part.in));
            if (part.dBias != nullptr)
                results.push_back(input.read(part.dBias, part.out));
            if (part.lora)
                results.push_back(input.read(part.lora->db, part.lora->rank * part.out));
            if (part.lora && part.lora->dMagnitude != nullptr)
                results.push_back(input.read(part.lora->dMagnitude, part.out));
        }
    }
};

inline nn::Sequences someSequences(DeviceInput &input, std::int64_t count, std::int64_t longest)
{
    nn::Sequences sequences;
    std::int64_t end = 0;
    for (std::int64_t i = 0; i < count; ++i) {
        const std::int64_t length = i == 1 ? longest : input.between(1, longest);
        for (std::int64_t t = 0; t < length; ++t)
            sequences.positions.push_back(static_cast<std::int32_t>(t));
        sequences.ends.push_back(end += length);
    }
    return sequences;
}

inline Results runLinear(DeviceInput &input, InputGroup::Kind kind, bool backward)
{
    nn::Device &device = input.device();
    const DType type = device.computeType();
    const bool add = !backward && input.chance();
    const bool joined = input.chance();
    const std::size_t count = add ? 1 : static_cast<std::size_t>(input.between(1, 3));
    InputGroup g(input, kind, joined, count);
    const std::int64_t rows = input.between(1, 37);
    const std::uint64_t step = kind == InputGroup::Dropout ? 7 : nn::Device::kNoDropout;
    const nn::Matrix x = input.matrix(type, rows, g.in, 1, 4);
    const nn::Matrix hidden = input.room(DType::F32, rows, std::max<std::int64_t>(1, g.width));
    const nn::Matrix used = g.width > 0 ? hidden : nn::Matrix{};
    Results results;
    if (!backward) {
        const std::vector<nn::Matrix> outputs = g.sides(input, add ? DType::F32 : type, rows, joined, 1);
        device.linearForward(g.group, x, outputs, used, add, step);
        for (const nn::Matrix &y : outputs)
            results.push_back(input.read(y));
        if (g.width > 0)
            results.push_back(input.read(hidden));
        return results;
    }
    device.linearHidden(g.group, x, used, step);
    const bool wideGradients = count == 1 && input.chance(); // of the residual stream
    const std::vector<nn::Matrix> dOutputs = g.sides(input, wideGradients ? DType::F32 : type, rows, joined, 1);
    const int choice = static_cast<int>(input.between(0, 2)); // fp32, in the place of x, none
    nn::Matrix dx = choice == 0 ? input.room(DType::F32, rows, g.in) : choice == 1 && count == 1 ? x : nn::Matrix{};
    device.linearBackward(g.group, x, dOutputs, used, dx, step);
    if (dx.data != nullptr)
        results.push_back(input.read(dx));
    g.readGradients(input, results);
    return results;
}

inline Results runAttention(DeviceInput &input, std::int64_t dim, bool windowed, bool backward)
{
    nn::Device &device = input.device();
    const DType type = device.computeType();
    nn::AttentionParams p;
    p.kvHeads = input.between(1, 2);
    p.heads = p.kvHeads * input.between(1, 3);
    p.headDim = dim;
    p.scale = static_cast<float>(1 / std::sqrt(static_cast<double>(dim)));
    p.window = windowed ? input.between(1, 50) : 0;
    const nn::Sequences sequences = someSequences(input, input.between(2, 4), input.between(1, 75));
    const std::int64_t t = sequences.ends.back();
    const nn::Matrix qkv = input.matrix(type, t, (p.heads + 2 * p.kvHeads) * dim);
    const nn::Matrix q = qkv.columns(0, p.heads * dim);
    const nn::Matrix k = qkv.columns(p.heads * dim, p.kvHeads * dim);
    const nn::Matrix v = qkv.columns((p.heads + p.kvHeads) * dim, p.kvHeads * dim);
    const nn::Matrix out = input.room(type, t, p.heads * dim);
    const nn::Matrix lse = input.room(DType::F32, 1, p.heads * t, 0);
    device.attention(p, sequences, q, k, v, out, lse.floats());
    if (!backward)
        return {input.read(out), input.read(lse)};
    const nn::Matrix dOut = input.matrix(type, t, p.heads * dim);
    const nn::Matrix dqkv = input.room(type, t, qkv.cols);
    const nn::Matrix dq = dqkv.columns(0, p.heads * dim);
    const nn::Matrix dk = dqkv.columns(p.heads * dim, p.kvHeads * dim);
    const nn::Matrix dv = dqkv.columns((p.heads + p.kvHeads) * dim, p.kvHeads * dim);
    device.attentionBackward(p, sequences, q, k, v, out, lse.floats(), dOut, dq, dk, dv);
    return {input.read(dq), input.read(dk), input.read(dv)};
}

inline Results runAttentionCached(DeviceInput &input, std::int64_t dim, bool windowed)
{
    nn::Device &device = input.device();
    const DType type = device.computeType();
    nn::AttentionParams p;
    p.kvHeads = input.between(1, 2);
    p.heads = p.kvHeads * input.between(1, 3);
    p.headDim = dim;
    p.scale = 0.3f;
    p.window = windowed ? input.between(1, 9) : 0;
    const std::int64_t past = input.between(0, 60);
    const std::int64_t rows = input.between(1, 3);
    const nn::Matrix q = input.matrix(type, rows, p.heads * dim);
    const nn::Matrix keys = input.matrix(type, past + rows, p.kvHeads * dim);
    const nn::Matrix values = input.matrix(type, past + rows, p.kvHeads * dim);
    const nn::Matrix out = input.room(type, rows, p.heads * dim);
    device.attentionCached(p, q, keys, values, past, out);
    return {input.read(out)};
}

/// All of them. Head sizes and columns cross the borders of tiles, warps and blocks.
inline cpu::AdamStep thirdStep()
{
    cpu::AdamStep step{};
    step.beta1 = 0.9f;
    step.beta2 = 0.999f;
    step.epsilon = 1e-8f;
    step.gradientScale = 0.5f;
    step.biasCorrection1 = 1 - std::pow(0.9, 3);
    step.biasCorrection2 = 1 - std::pow(0.999, 3);
    return step;
}

inline std::vector<DeviceOperation> deviceOperations()
{
    using nn::Matrix;
    std::vector<DeviceOperation> all;
    const auto add = [&](std::string name, double tolerance, double halfTolerance,
                         std::function<Results(DeviceInput &)> run) {
        all.push_back({std::move(name), std::move(run), tolerance, halfTolerance});
    };
    constexpr double kExact = 0;
    constexpr double kRound = 2e-6; // a few roundings
    constexpr double kSum = 2e-5; // sums in another order
    constexpr double kHalf = 8e-3; // one rounding to bf16
    constexpr double kHalfSum = 2e-2; // sums of such

    for (const DType stored : {DType::F32, DType::BF16}) {
        add(stored == DType::F32 ? "embed" : "embed, bf16 table", kExact, kExact, [stored](DeviceInput &in) -> Results {
            const std::int64_t vocab = in.between(3, 50);
            const Matrix table = in.matrix(stored, vocab, in.between(1, 1100), 1, 0);
            const std::vector<std::int32_t> ids = in.integers(in.between(1, 20), vocab);
            const Matrix out = in.room(DType::F32, static_cast<std::int64_t>(ids.size()), table.cols, 0);
            in.device().embed(
                {stored, table.data, vocab, table.cols, table.stride * table.elementBytes()}, ids, 1.0f, out);
            return {in.read(out)};
        });
    }
    add("embedBackward", kRound, kRound, [](DeviceInput &in) -> Results {
        const std::int64_t vocab = in.between(2, 9);
        const std::vector<std::int32_t> ids = in.integers(in.between(1, 30), vocab);
        const Matrix dx = in.matrix(DType::F32, static_cast<std::int64_t>(ids.size()), in.between(1, 70));
        float *gradient = in.vector(vocab * dx.cols);
        in.device().embedBackward(dx, ids, 0.7f, gradient);
        return {in.read(gradient, vocab * dx.cols)};
    });
    add("addNoise", kRound, kRound, [](DeviceInput &in) -> Results {
        const Matrix x = in.matrix(DType::F32, in.between(1, 9), in.between(1, 1030));
        in.device().addNoise(x, 0.5f, 42, 3);
        return {in.read(x)};
    });
    add("rmsNorm", kRound, kHalf, [](DeviceInput &in) -> Results {
        const Matrix x = in.matrix(DType::F32, in.between(1, 9), in.between(1, 700));
        const Matrix y = in.room(in.device().computeType(), x.rows, x.cols);
        float *rstd = in.vector(x.rows);
        in.device().rmsNorm(x, in.vector(x.cols, 0.1, 1), 1e-5f, y, rstd);
        return {in.read(y), in.read(rstd, x.rows)};
    });
    for (const bool wide : {true, false}) {
        add(wide ? "rmsNormApply" : "rmsNormApply, of what is kept", kRound, kHalf, [wide](DeviceInput &in) -> Results {
            const Matrix x =
                in.matrix(wide ? DType::F32 : in.device().computeType(), in.between(1, 9), in.between(1, 700));
            const Matrix y = in.room(in.device().computeType(), x.rows, x.cols);
            in.device().rmsNormApply(x, in.vector(x.cols, 0.1, 1), in.vector(x.rows, 0.1, 1), y);
            return {in.read(y)};
        });
        add(wide ? "rmsNormBackward" : "rmsNormBackward, of what is kept", kSum, kSum,
            [wide](DeviceInput &in) -> Results {
                const Matrix x =
                    in.matrix(wide ? DType::F32 : in.device().computeType(), in.between(1, 70), in.between(1, 300));
                const Matrix dy = in.matrix(DType::F32, x.rows, x.cols);
                const Matrix dx = in.matrix(DType::F32, x.rows, x.cols);
                float *dWeight = in.vector(x.cols);
                const float *weight = in.vector(x.cols, 0.1, 1);
                const float *rstd = in.vector(x.rows, 0.1, 1);
                in.device().rmsNormBackward(dy, x, weight, rstd, dx, in.chance() ? dWeight : nullptr);
                return {in.read(dx), in.read(dWeight, x.cols)};
            });
    }
    add("headNorm", kRound, kHalf, [](DeviceInput &in) -> Results {
        const std::int64_t dim = in.between(1, 140);
        const Matrix x = in.matrix(in.device().computeType(), in.between(1, 9), dim * in.between(1, 5));
        const Matrix y = in.room(x.type, x.rows, x.cols);
        in.device().headNorm(x, dim, in.vector(dim, 0.1, 1), 1e-5f, y);
        return {in.read(y)};
    });
    add("headNormBackward", kSum, kHalfSum, [](DeviceInput &in) -> Results {
        const std::int64_t dim = in.between(2, 140);
        const Matrix x = in.matrix(in.device().computeType(), in.between(1, 40), dim * in.between(1, 5));
        const Matrix dy = in.matrix(x.type, x.rows, x.cols);
        float *dWeight = in.vector(dim);
        const float *weight = in.vector(dim, 0.1, 1);
        in.device().headNormBackward(dy, x, dim, weight, 1e-5f, in.chance() ? dWeight : nullptr);
        return {in.read(dy), in.read(dWeight, dim)};
    });
    for (const bool inverse : {false, true}) {
        add(inverse ? "rope back" : "rope", kRound, kHalf, [inverse](DeviceInput &in) -> Results {
            const std::int64_t half = in.between(1, 40);
            const std::int64_t dim = 2 * half + (in.chance() ? 2 * in.between(0, 5) : 0);
            const Matrix x = in.matrix(in.device().computeType(), in.between(1, 9), dim * in.between(1, 9));
            const std::int64_t positions = in.between(1, 30);
            nn::RopeTable table{2 * half, positions, in.vector(positions * half), in.vector(positions * half)};
            in.device().rope(x, dim, table, in.integers(x.rows, positions), inverse);
            return {in.read(x)};
        });
    }
    const std::pair<const char *, InputGroup::Kind> kinds[] = {{"frozen", InputGroup::Frozen},
        {"LoRA", InputGroup::Lora}, {"LoRA with dropout", InputGroup::Dropout}, {"DoRA", InputGroup::Dora},
        {"full", InputGroup::Full}};
    for (const auto &[name, kind] : kinds) {
        add(std::string("linear forward, ") + name, kSum, kHalfSum,
            [kind = kind](DeviceInput &in) { return runLinear(in, kind, false); });
        add(std::string("linear backward, ") + name, kSum, kHalfSum,
            [kind = kind](DeviceInput &in) { return runLinear(in, kind, true); });
    }
    const std::pair<std::int64_t, bool> heads[] = {
        {8, false}, {20, true}, {64, true}, {64, false}, {80, false}, {128, true}, {136, true}, {256, false}};
    for (const auto &[dim, windowed] : heads) {
        const std::string of = ", heads of " + std::to_string(dim) + (windowed ? ", window" : "");
        add("attention" + of, kSum, kHalfSum,
            [dim = dim, windowed = windowed](DeviceInput &in) { return runAttention(in, dim, windowed, false); });
        add("attention backward" + of, kSum, kHalfSum,
            [dim = dim, windowed = windowed](DeviceInput &in) { return runAttention(in, dim, windowed, true); });
        add("cached attention" + of, kSum, kHalfSum,
            [dim = dim, windowed = windowed](DeviceInput &in) { return runAttentionCached(in, dim, windowed); });
    }
    add("swiglu", kRound, kHalf, [](DeviceInput &in) -> Results {
        const Matrix both = in.matrix(in.device().computeType(), in.between(1, 9), 2 * in.between(1, 1030), 3);
        const Matrix h = in.room(both.type, both.rows, both.cols / 2);
        in.device().swiglu(both.columns(0, h.cols), both.columns(h.cols, h.cols), h);
        return {in.read(h)};
    });
    add("swigluBackward", kRound, kHalf, [](DeviceInput &in) -> Results {
        const Matrix both = in.matrix(in.device().computeType(), in.between(1, 9), 2 * in.between(1, 1030), 3);
        const Matrix dh = in.matrix(both.type, both.rows, both.cols / 2);
        const Matrix h = in.chance() ? in.room(both.type, both.rows, dh.cols) : Matrix{};
        in.device().swigluBackward(both.columns(0, dh.cols), both.columns(dh.cols, dh.cols), dh, h);
        Results results{in.read(both)};
        if (h.data != nullptr)
            results.push_back(in.read(h));
        return results;
    });
    add("gatherRows", kExact, kExact, [](DeviceInput &in) -> Results {
        const Matrix x = in.matrix(DType::F32, in.between(1, 30), in.between(1, 1030));
        const std::vector<std::int32_t> rows = in.integers(in.between(1, 12), x.rows);
        const Matrix y = in.room(DType::F32, static_cast<std::int64_t>(rows.size()), x.cols);
        in.device().gatherRows(x, rows, y);
        return {in.read(y)};
    });
    add("scatterRows", kRound, kRound, [](DeviceInput &in) -> Results {
        const Matrix x = in.matrix(DType::F32, in.between(1, 9), in.between(1, 300));
        const std::vector<std::int32_t> rows = in.integers(in.between(1, 20), x.rows);
        const Matrix y = in.matrix(DType::F32, static_cast<std::int64_t>(rows.size()), x.cols);
        in.device().scatterRows(y, rows, x);
        return {in.read(x)};
    });
    for (const DType from : {DType::F32, DType::BF16}) {
        for (const DType to : {DType::F32, DType::BF16})
            add(std::string("convert ") + (from == DType::F32 ? "fp32" : "bf16") + " to "
                    + (to == DType::F32 ? "fp32" : "bf16"),
                kExact, kExact, [from, to](DeviceInput &in) -> Results {
                    const Matrix x = in.matrix(from, in.between(1, 9), in.between(1, 2100));
                    const Matrix y = in.room(to, x.rows, x.cols);
                    in.device().convert(x, y);
                    return {in.read(y)};
                });
    }
    add("zero", kExact, kExact, [](DeviceInput &in) -> Results {
        const Matrix x = in.matrix(in.device().computeType(), in.between(1, 9), in.between(1, 70));
        in.device().zero(x);
        return {in.read(x)};
    });
    for (const bool gradient : {true, false}) {
        add(gradient ? "crossEntropy with gradient" : "crossEntropy", kSum, gradient ? kHalf : kSum,
            [gradient](DeviceInput &in) -> Results {
                const Matrix logits = in.matrix(DType::F32, in.between(1, 6), in.between(2, 3000), 3);
                const std::vector<std::int32_t> labels = in.integers(logits.rows, logits.cols);
                std::vector<float> losses(labels.size());
                const Matrix result = in.device().crossEntropy(logits, labels, 0.25f, gradient, losses);
                return {losses, in.read(result)};
            });
    }
    add("sumOfSquares", kRound, kRound, [](DeviceInput &in) -> Results {
        const std::int64_t count = in.between(1, 90000);
        float *values = in.vector(count);
        std::vector<nn::AdamPiece> pieces;
        for (std::int64_t begin = 0; begin < count; begin += 65536)
            pieces.push_back({begin, std::min<std::int64_t>(count, begin + 65536), 0, 0});
        return {{static_cast<float>(in.device().sumOfSquares(values, pieces))}};
    });
    add("adamW", kRound, kRound, [](DeviceInput &in) -> Results {
        const std::int64_t count = in.between(2, 6000);
        nn::AdamBlocks blocks{in.vector(count), in.vector(count), {in.vector(count)}, {in.vector(count, 0.1, 1)}};
        const std::int64_t middle = in.between(1, count - 1);
        const nn::AdamPiece pieces[] = {{0, middle, 1e-3f, 0.1f, 0}, {middle, count, 2e-2f, 0.0f, middle}};
        in.device().adamW(blocks, pieces, thirdStep());
        return {in.read(blocks.values, count), in.read(blocks.gradients, count), in.read(blocks.first.values, count),
            in.read(blocks.second.values, count)};
    });
    // Codes may differ by one where a moment lies between two, so they are an operation of its own.
    for (const bool codes : {false, true}) {
        add(codes ? "adamW in 8 bits, moments" : "adamW in 8 bits", codes ? 1.5e-2 : kRound, codes ? 1.5e-2 : kRound,
            [codes](DeviceInput &in) -> Results {
                const std::int64_t wide = in.between(1, 700);
                std::vector<nn::AdamPiece> pieces = {{0, wide, 2e-2f, 0.0f, 0}};
                std::int64_t count = wide;
                std::int64_t place = 0;
                for (const std::int64_t n : {in.between(1, 70000), in.between(1, 600)}) {
                    for (std::int64_t first = 0; first < n; first += 65536)
                        pieces.push_back(
                            {count + first, count + std::min(n, first + 65536), 1e-3f, 0.1f, place + first, true});
                    count += n;
                    place += (n + cpu::kDynamicBlock - 1) / cpu::kDynamicBlock * cpu::kDynamicBlock;
                }
                nn::AdamBlocks blocks{in.vector(count), in.vector(count), {in.vector(wide)}, {in.vector(wide, 0.1, 1)}};
                blocks.first.codes = in.bytes(place);
                blocks.second.codes = in.bytes(place);
                const std::int64_t maxima = place / cpu::kDynamicBlock;
                blocks.first.maxima = in.vector(maxima, 0.1, 1);
                blocks.second.maxima = in.vector(maxima, 0.1, 1);
                in.device().adamW(blocks, pieces, thirdStep());
                const Results scales = {in.read(blocks.first.maxima, maxima), in.read(blocks.second.maxima, maxima)};
                if (!codes)
                    return {in.read(blocks.values, count), in.read(blocks.gradients, count), scales[0], scales[1]};
                Results moments;
                for (const bool isSigned : {true, false}) {
                    const std::vector<std::uint8_t> read =
                        in.read(isSigned ? blocks.first.codes : blocks.second.codes, place);
                    moments.emplace_back(static_cast<std::size_t>(place));
                    cpu::decodeDynamic(cpu::dynamicMap(isSigned), read.data(), scales[isSigned ? 0 : 1].data(), place,
                        moments.back().data());
                }
                return moments;
            });
    }
    return all;
}

/// The largest difference as a share of the largest value, of each result; infinite where shapes differ or something
/// is not a number.
inline double distance(const Results &got, const Results &expected)
{
    if (got.size() != expected.size())
        return std::numeric_limits<double>::infinity();
    double worst = 0;
    for (std::size_t r = 0; r < got.size(); ++r) {
        if (got[r].size() != expected[r].size())
            return std::numeric_limits<double>::infinity();
        double largest = 0.2; // what cancels to nearly nothing is not held against itself
        double most = 0;
        for (std::size_t i = 0; i < got[r].size(); ++i) {
            const double difference = std::abs(static_cast<double>(got[r][i]) - static_cast<double>(expected[r][i]));
            if (!(difference <= std::numeric_limits<double>::max()))
                return std::numeric_limits<double>::infinity();
            most = std::max(most, difference);
            largest = std::max(largest, std::abs(static_cast<double>(expected[r][i])));
        }
        worst = std::max(worst, most / largest);
    }
    return worst;
}

} // namespace luthier::test
