// SPDX-License-Identifier: GPL-3.0-or-later
// Every operation of the device against LibTorch's operators and autograd, fp32, at random shapes.
#include "nn/cpu_device.h"

#include "nn/compare.h"

#include <ATen/ATen.h>
#include <ATen/Parallel.h>
#include <torch/csrc/autograd/autograd.h>

// After torch, whose headers have a function called "slots".
#include <QTest>

#include <random>

using namespace luthier;
using namespace luthier::nn;
using luthier::test::absoluteError;
using luthier::test::relativeError;

namespace
{

constexpr double kTolerance = 2e-5;
constexpr int kRounds = 8;

std::mt19937 &randomEngine()
{
    static std::mt19937 engine(17);
    return engine;
}

std::int64_t between(std::int64_t low, std::int64_t high)
{
    return low + static_cast<std::int64_t>(randomEngine()() % static_cast<std::uint64_t>(high - low + 1));
}

// A random matrix; the reference sees it in double precision.
at::Tensor normal(std::vector<std::int64_t> shape, double mean = 0, double deviation = 1)
{
    at::Tensor out = at::empty(shape, at::kFloat);
    std::normal_distribution<float> distribution(static_cast<float>(mean), static_cast<float>(deviation));
    for (std::int64_t i = 0; i < out.numel(); ++i)
        out.data_ptr<float>()[i] = distribution(randomEngine());
    return out;
}

at::Tensor leaf(const at::Tensor &values)
{
    return values.detach().to(at::kDouble).set_requires_grad(true);
}

Matrix matrix(const at::Tensor &t)
{
    return {t.data_ptr(), DType::F32, t.size(0), t.size(1), t.size(1)};
}

std::span<const float> spanOf(const at::Tensor &t)
{
    return {t.data_ptr<float>(), static_cast<std::size_t>(t.numel())};
}

double error(const at::Tensor &got, const at::Tensor &expected)
{
    const at::Tensor reference = expected.detach().to(at::kFloat).contiguous();
    return relativeError(spanOf(got), spanOf(reference));
}

// Gradients of Σ output∘weights.
std::vector<at::Tensor> gradients(
    const at::Tensor &output, const at::Tensor &weights, const std::vector<at::Tensor> &inputs)
{
    return torch::autograd::grad({(output * weights.to(at::kDouble)).sum()}, inputs);
}

at::Tensor rmsNorm(const at::Tensor &x, const at::Tensor &weight, double epsilon)
{
    return x * at::rsqrt(x.square().mean(-1, true) + epsilon) * weight;
}

Sequences randomSequences(std::int64_t count)
{
    Sequences sequences;
    std::int64_t end = 0;
    for (std::int64_t i = 0; i < count; ++i) {
        const std::int64_t length = between(1, 40);
        for (std::int64_t t = 0; t < length; ++t)
            sequences.positions.push_back(static_cast<std::int32_t>(t));
        sequences.ends.push_back(end += length);
    }
    return sequences;
}

at::Tensor visible(const Sequences &sequences, std::int64_t window)
{
    const std::int64_t tokens = sequences.ends.back();
    at::Tensor mask = at::zeros({tokens, tokens}, at::kBool);
    std::int64_t begin = 0;
    for (const std::int64_t end : sequences.ends) {
        for (std::int64_t q = begin; q < end; ++q)
            mask[q].slice(0, window > 0 ? std::max(begin, q - window + 1) : begin, q + 1).fill_(true);
        begin = end;
    }
    return mask;
}

at::Tensor attentionOf(
    const at::Tensor &q, const at::Tensor &k, const at::Tensor &v, const AttentionParams &p, const at::Tensor &mask)
{
    const auto heads = [&](const at::Tensor &x, std::int64_t count) {
        return x.reshape({x.size(0), count, p.headDim}).repeat_interleave(p.heads / count, 1);
    };
    const at::Tensor scores =
        at::einsum("qhd,khd->hqk", {heads(q, p.heads), heads(k, p.kvHeads)}) * static_cast<double>(p.scale);
    const at::Tensor shares =
        at::softmax(scores.masked_fill(mask.logical_not(), -std::numeric_limits<double>::infinity()), -1);
    return at::einsum("hqk,khd->qhd", {shares, heads(v, p.kvHeads)}).reshape({q.size(0), p.heads * p.headDim});
}

// One linear layer with everything it can have, in our memory layout and as torch tensors.
struct TestLinear {
    at::Tensor weight, bias, a, b, magnitude;
    double scale = 1;
    bool trainsWeight = false;
};

struct TestGroup {
    LinearGroup group;
    std::vector<TestLinear> parts;
    at::Tensor aBlock, aGradients; ///< The A factors one after the other.
    std::vector<at::Tensor> bBlocks, bGradients, magnitudeGradients, weightGradients, biasGradients;

    TestGroup(std::int64_t in, const std::vector<std::int64_t> &outs, const std::vector<std::int64_t> &ranks, bool dora,
        float dropout, bool trainsWeights)
    {
        std::int64_t width = 0;
        for (const std::int64_t rank : ranks)
            width += rank;
        aBlock = normal({std::max<std::int64_t>(1, width), in}, 0, 0.3);
        aGradients = at::zeros_like(aBlock);
        std::int64_t row = 0;
        for (std::size_t i = 0; i < outs.size(); ++i) {
            TestLinear part;
            part.weight = normal({outs[i], in}, 0, 0.3);
            part.trainsWeight = trainsWeights;
            Linear linear;
            linear.name = "part" + std::to_string(i);
            linear.in = in;
            linear.out = outs[i];
            linear.weight = cpu::floats(part.weight.data_ptr<float>(), outs[i], in, in);
            const auto zerosFor = [&](std::vector<at::Tensor> &list, std::vector<std::int64_t> shape) {
                list.push_back(at::zeros(shape, at::kFloat));
                return list.back().data_ptr<float>();
            };
            if (between(0, 1) == 1) {
                part.bias = normal({outs[i]});
                linear.bias = part.bias.data_ptr<float>();
                if (trainsWeights)
                    linear.dBias = zerosFor(biasGradients, {outs[i]});
            }
            if (trainsWeights)
                linear.dWeight = zerosFor(weightGradients, {outs[i], in});
            if (ranks[i] > 0) {
                LoraPair lora;
                lora.rank = ranks[i];
                part.scale = 0.5 + static_cast<double>(i);
                lora.scale = static_cast<float>(part.scale);
                lora.dropout = dropout;
                lora.dropoutStream = i + 1;
                lora.a = aBlock.data_ptr<float>() + row * in;
                lora.da = aGradients.data_ptr<float>() + row * in;
                part.a = aBlock.slice(0, row, row + ranks[i]);
                row += ranks[i];
                bBlocks.push_back(normal({ranks[i], outs[i]}, 0, 0.5));
                part.b = bBlocks.back().t();
                lora.b = bBlocks.back().data_ptr<float>();
                lora.db = zerosFor(bGradients, {ranks[i], outs[i]});
                if (dora) {
                    part.magnitude = normal({outs[i]}, 1.5, 0.2);
                    lora.magnitude = part.magnitude.data_ptr<float>();
                    lora.dMagnitude = zerosFor(magnitudeGradients, {outs[i]});
                }
                linear.lora = lora;
            }
            group.parts.push_back(linear);
            parts.push_back(part);
        }
    }
};

} // namespace

class BlocksTest : public QObject
{
    Q_OBJECT

    CpuDevice m_device{2, DType::F32};

private Q_SLOTS:
    void initTestCase() { at::set_num_threads(1); } // the reference's

    void rmsNormAndItsGradients()
    {
        for (int round = 0; round < kRounds; ++round) {
            const std::int64_t rows = between(1, 70);
            const std::int64_t cols = between(1, 200);
            const at::Tensor x = normal({rows, cols}, 0.3, 2);
            const at::Tensor weight = normal({cols}, 1, 0.3);
            const at::Tensor dy = normal({rows, cols});
            const at::Tensor before = normal({rows, cols});
            at::Tensor y = at::empty({rows, cols});
            at::Tensor again = at::empty({rows, cols});
            at::Tensor rstd = at::empty({rows});
            m_device.rmsNorm(matrix(x), weight.data_ptr<float>(), 1e-5f, matrix(y), rstd.data_ptr<float>());
            m_device.rmsNormApply(matrix(x), weight.data_ptr<float>(), rstd.data_ptr<float>(), matrix(again));
            QVERIFY(at::equal(y, again)); // so that a recomputed layer gives the same bits
            at::Tensor dx = before.clone();
            at::Tensor dWeight = at::ones({cols});
            m_device.rmsNormBackward(matrix(dy), matrix(x), weight.data_ptr<float>(), rstd.data_ptr<float>(),
                matrix(dx), dWeight.data_ptr<float>());

            const at::Tensor rx = leaf(x);
            const at::Tensor rw = leaf(weight);
            const at::Tensor ry = rmsNorm(rx, rw, 1e-5);
            const auto g = gradients(ry, dy, {rx, rw});
            QVERIFY(error(y, ry) < kTolerance);
            QVERIFY(error(dx, g[0] + before) < kTolerance); // gradients are added
            QVERIFY(error(dWeight, g[1] + 1) < kTolerance);
            m_device.rmsNormBackward(
                matrix(dy), matrix(x), weight.data_ptr<float>(), rstd.data_ptr<float>(), matrix(dx), nullptr);
            QVERIFY(error(dx, 2 * g[0] + before) < kTolerance);
        }
    }

    void headNormAndItsGradients()
    {
        for (int round = 0; round < kRounds; ++round) {
            const std::int64_t rows = between(1, 70);
            const std::int64_t heads = between(1, 5);
            const std::int64_t dim = 2 * between(1, 40);
            const at::Tensor x = normal({rows, heads * dim}, 0, 2);
            const at::Tensor weight = normal({dim}, 1, 0.3);
            const at::Tensor dy = normal({rows, heads * dim});
            at::Tensor y = at::empty_like(x);
            at::Tensor dx = dy.clone();
            at::Tensor dWeight = at::zeros({dim});
            m_device.headNorm(matrix(x), dim, weight.data_ptr<float>(), 1e-6f, matrix(y));
            m_device.headNormBackward(
                matrix(dx), matrix(x), dim, weight.data_ptr<float>(), 1e-6f, dWeight.data_ptr<float>());
            const at::Tensor rx = leaf(x);
            const at::Tensor rw = leaf(weight);
            const at::Tensor ry = rmsNorm(rx.reshape({rows, heads, dim}), rw, 1e-6).reshape({rows, heads * dim});
            const auto g = gradients(ry, dy, {rx, rw});
            QVERIFY(error(y, ry) < kTolerance);
            QVERIFY(error(dx, g[0]) < kTolerance);
            QVERIFY(error(dWeight, g[1]) < kTolerance);
        }
    }

    void rotationAndItsGradient()
    {
        for (int round = 0; round < kRounds; ++round) {
            const std::int64_t rows = between(1, 50);
            const std::int64_t heads = between(1, 4);
            const std::int64_t dim = 4 * between(1, 16);
            const std::int64_t half = round % 2 == 0 ? dim / 2 : dim / 4; // all of a head, or its first part
            const std::int64_t positions = 60;
            const at::Tensor angle = normal({positions, half}, 0, 2);
            const at::Tensor cos = (angle.cos() * 1.1).contiguous();
            const at::Tensor sin = (angle.sin() * 1.1).contiguous();
            const RopeTable table{2 * half, positions, cos.data_ptr<float>(), sin.data_ptr<float>()};
            std::vector<std::int32_t> at(static_cast<std::size_t>(rows));
            at::Tensor index = at::empty({rows}, at::kLong);
            for (std::int64_t t = 0; t < rows; ++t) {
                at[static_cast<std::size_t>(t)] = static_cast<std::int32_t>(between(0, positions - 1));
                index.data_ptr<std::int64_t>()[t] = at[static_cast<std::size_t>(t)];
            }
            const at::Tensor x = normal({rows, heads * dim});
            const at::Tensor dy = normal({rows, heads * dim});
            at::Tensor y = x.clone();
            at::Tensor dx = dy.clone();
            m_device.rope(matrix(y), dim, table, at, false);
            m_device.rope(matrix(dx), dim, table, at, true);

            const at::Tensor rx = leaf(x);
            const at::Tensor h = rx.reshape({rows, heads, dim});
            const at::Tensor c = cos.to(at::kDouble).index_select(0, index).unsqueeze(1);
            const at::Tensor s = sin.to(at::kDouble).index_select(0, index).unsqueeze(1);
            const at::Tensor first = h.slice(2, 0, half);
            const at::Tensor second = h.slice(2, half, 2 * half);
            const at::Tensor ry =
                at::cat({first * c - second * s, second * c + first * s, h.slice(2, 2 * half)}, 2).reshape_as(rx);
            QVERIFY(error(y, ry) < kTolerance);
            QVERIFY(error(dx, gradients(ry, dy, {rx})[0]) < kTolerance);
        }
    }

    void attentionAndItsGradients_data()
    {
        QTest::addColumn<int>("window");
        QTest::newRow("whole") << 0;
        QTest::newRow("one token") << 1;
        QTest::newRow("window") << 7;
        QTest::newRow("window wider than most") << 33;
    }

    void attentionAndItsGradients()
    {
        QFETCH(int, window);
        for (int round = 0; round < kRounds; ++round) {
            AttentionParams p;
            p.kvHeads = between(1, 3);
            p.heads = p.kvHeads * between(1, 3);
            p.headDim = 2 * between(1, 40);
            p.scale = 0.3f;
            p.window = window;
            const Sequences sequences = randomSequences(between(1, 4));
            const std::int64_t tokens = sequences.ends.back();
            const at::Tensor q = normal({tokens, p.heads * p.headDim});
            const at::Tensor k = normal({tokens, p.kvHeads * p.headDim});
            const at::Tensor v = normal({tokens, p.kvHeads * p.headDim});
            const at::Tensor dOut = normal({tokens, p.heads * p.headDim});
            at::Tensor out = at::empty_like(q);
            at::Tensor lse = at::empty({p.heads, tokens});
            at::Tensor dq = at::empty_like(q);
            at::Tensor dk = at::empty_like(k);
            at::Tensor dv = at::empty_like(v);
            m_device.attention(p, sequences, matrix(q), matrix(k), matrix(v), matrix(out), lse.data_ptr<float>());
            m_device.attentionBackward(p, sequences, matrix(q), matrix(k), matrix(v), matrix(out),
                lse.data_ptr<float>(), matrix(dOut), matrix(dq), matrix(dk), matrix(dv));
            const at::Tensor rq = leaf(q);
            const at::Tensor rk = leaf(k);
            const at::Tensor rv = leaf(v);
            const at::Tensor reference = attentionOf(rq, rk, rv, p, visible(sequences, window));
            const auto g = gradients(reference, dOut, {rq, rk, rv});
            QVERIFY(error(out, reference) < kTolerance);
            if (window != 1) { // a token that sees itself alone has no gradient in its scores
                QVERIFY(error(dq, g[0]) < 5 * kTolerance);
                QVERIFY(error(dk, g[1]) < 5 * kTolerance);
            }
            QVERIFY(error(dv, g[2]) < kTolerance);
        }
    }

    void cachedAttentionIsTheLastRowsOfTheWhole()
    {
        for (const std::int64_t window : {0, 5}) {
            AttentionParams p{4, 2, 16, 0.25f, window};
            Sequences sequences;
            sequences.ends = {30};
            const at::Tensor q = normal({30, 64});
            const at::Tensor k = normal({30, 32});
            const at::Tensor v = normal({30, 32});
            const at::Tensor whole =
                attentionOf(q.to(at::kDouble), k.to(at::kDouble), v.to(at::kDouble), p, visible(sequences, window));
            for (const std::int64_t past : {1, 17, 29}) {
                const std::int64_t rows = 30 - past;
                at::Tensor out = at::empty({rows, 64});
                m_device.attentionCached(
                    p, matrix(q.slice(0, past).contiguous()), matrix(k), matrix(v), past, matrix(out));
                QVERIFY(error(out, whole.slice(0, past)) < kTolerance);
            }
        }
    }

    void swigluAndItsGradients()
    {
        for (int round = 0; round < kRounds; ++round) {
            const std::int64_t rows = between(1, 50);
            const std::int64_t cols = between(1, 150);
            const at::Tensor both = normal({rows, 2 * cols}, 0, 3); // gate and up side by side, as the decoder has them
            const at::Tensor dh = normal({rows, cols});
            at::Tensor h = at::empty({rows, cols});
            at::Tensor changed = both.clone();
            at::Tensor again = at::empty({rows, cols});
            const Matrix gate = matrix(changed).columns(0, cols);
            const Matrix up = matrix(changed).columns(cols, cols);
            m_device.swiglu(gate, up, matrix(h));
            m_device.swigluBackward(gate, up, matrix(dh), matrix(again));
            const at::Tensor rb = leaf(both);
            const at::Tensor reference = at::silu(rb.slice(1, 0, cols)) * rb.slice(1, cols);
            QVERIFY(error(h, reference) < kTolerance);
            QVERIFY(error(again, reference) < kTolerance);
            QVERIFY(error(changed, gradients(reference, dh, {rb})[0]) < kTolerance);
        }
    }

    void crossEntropyAndItsGradient()
    {
        for (int round = 0; round < kRounds; ++round) {
            const std::int64_t rows = between(1, 40);
            const std::int64_t vocab = between(2, 700);
            const at::Tensor logits = normal({rows, vocab}, 5, round % 3 == 0 ? 60 : 3);
            std::vector<std::int32_t> labels;
            for (std::int64_t i = 0; i < rows; ++i)
                labels.push_back(static_cast<std::int32_t>(between(0, vocab - 1)));
            const at::Tensor rl = leaf(logits);
            const at::Tensor logShares = at::log_softmax(rl, -1);
            at::Tensor expected = at::empty({rows}, at::kDouble);
            at::Tensor total = at::zeros({}, at::kDouble);
            for (std::int64_t i = 0; i < rows; ++i) {
                const at::Tensor one = -logShares[i][labels[static_cast<std::size_t>(i)]];
                expected[i] = one.detach();
                total = total + one * 0.125;
            }
            at::Tensor changed = logits.clone();
            std::vector<float> losses(static_cast<std::size_t>(rows));
            std::vector<float> alone(losses.size());
            m_device.crossEntropy(matrix(changed), labels, 0.125f, false, alone);
            QVERIFY(at::equal(changed, logits)); // without gradients nothing is overwritten
            m_device.crossEntropy(matrix(changed), labels, 0.125f, true, losses);
            const at::Tensor reference = expected.to(at::kFloat);
            QVERIFY(relativeError(losses, spanOf(reference)) < kTolerance);
            QVERIFY(relativeError(alone, spanOf(reference)) < kTolerance);
            QVERIFY(error(changed, torch::autograd::grad({total}, {rl})[0]) < kTolerance);
        }
    }

    void crossEntropyOfExtremeLogitsIsFinite()
    {
        at::Tensor logits = at::full({2, 4}, -1e4f);
        logits[0][1] = 1e4f;
        const std::vector<std::int32_t> labels{1, 0};
        std::vector<float> losses(2);
        m_device.crossEntropy(matrix(logits), labels, 1.0f, true, losses);
        QCOMPARE(losses[0], 0.0f);
        QVERIFY(std::abs(losses[1] - std::log(4.0f)) < 1e-6f);
        QVERIFY(at::isfinite(logits).all().item<bool>());
    }

    void crossEntropyDoesNotHideWhatIsNotANumber()
    {
        at::Tensor logits = normal({1, 9});
        logits[0][4] = std::numeric_limits<float>::quiet_NaN();
        const std::vector<std::int32_t> labels{1};
        std::vector<float> losses(1);
        m_device.crossEntropy(matrix(logits), labels, 1.0f, false, losses);
        QVERIFY(std::isnan(losses[0]));
        m_device.crossEntropy(matrix(logits), labels, 1.0f, true, losses);
        QVERIFY(std::isnan(losses[0]));
    }

    void linearLayersAndTheirGradients_data()
    {
        QTest::addColumn<bool>("dora");
        QTest::addColumn<float>("dropout");
        QTest::addColumn<bool>("trains");
        QTest::addColumn<bool>("adapted");
        QTest::newRow("frozen") << false << 0.0f << false << false;
        QTest::newRow("whole") << false << 0.0f << true << false;
        QTest::newRow("lora") << false << 0.0f << false << true;
        QTest::newRow("lora with dropout") << false << 0.3f << false << true;
        QTest::newRow("dora") << true << 0.0f << false << true;
        QTest::newRow("dora with dropout") << true << 0.25f << false << true;
    }

    void linearLayersAndTheirGradients()
    {
        QFETCH(bool, dora);
        QFETCH(float, dropout);
        QFETCH(bool, trains);
        QFETCH(bool, adapted);
        for (int round = 0; round < kRounds; ++round) {
            const std::int64_t rows = between(1, 60);
            const std::int64_t in = between(1, 90);
            std::vector<std::int64_t> outs;
            std::vector<std::int64_t> ranks;
            for (std::int64_t i = 0; i < between(1, 3); ++i) {
                outs.push_back(between(1, 80));
                ranks.push_back(adapted ? between(i == 0 ? 1 : 0, 9) : 0);
            }
            TestGroup t(in, outs, ranks, dora, dropout, trains);
            m_device.parametersChanged(t.group);
            const std::uint64_t step = static_cast<std::uint64_t>(round) + 5;
            const at::Tensor x = normal({rows, in});
            const std::int64_t width = t.group.hiddenWidth();
            at::Tensor hidden = at::zeros({rows, std::max<std::int64_t>(1, width)});
            std::vector<at::Tensor> y;
            std::vector<at::Tensor> dy;
            std::vector<Matrix> outputs;
            std::vector<Matrix> dOutputs;
            for (const std::int64_t out : outs) {
                y.push_back(at::zeros({rows, out}));
                dy.push_back(normal({rows, out}));
                outputs.push_back(matrix(y.back()));
                dOutputs.push_back(matrix(dy.back()));
            }
            const Matrix hiddenMatrix{hidden.data_ptr(), DType::F32, rows, width, width};
            m_device.linearForward(t.group, matrix(x), outputs, hiddenMatrix, false, step);

            // Torch's side. Dropout masks are read off a layer that passes its inputs through.
            const at::Tensor rx = leaf(x);
            at::Tensor total = at::zeros({}, at::kDouble);
            std::vector<at::Tensor> inputs{rx};
            std::vector<at::Tensor> references;
            std::vector<std::pair<at::Tensor, at::Tensor>>
                checks; // ours, to be compared with the gradient in its place
            std::size_t adaptedCount = 0;
            std::size_t biasCount = 0;
            std::int64_t row = 0;
            for (std::size_t i = 0; i < outs.size(); ++i) {
                const TestLinear &part = t.parts[i];
                const at::Tensor w = part.trainsWeight ? leaf(part.weight) : part.weight.to(at::kDouble);
                if (part.trainsWeight) {
                    inputs.push_back(w);
                    checks.emplace_back(t.weightGradients[i], w);
                }
                at::Tensor reference = at::linear(rx, w);
                if (part.a.defined()) {
                    const at::Tensor a = leaf(part.a.contiguous());
                    const at::Tensor b = leaf(part.b.contiguous());
                    inputs.push_back(a);
                    inputs.push_back(b);
                    checks.emplace_back(t.aGradients.slice(0, row, row + part.a.size(0)), a);
                    row += part.a.size(0);
                    checks.emplace_back(t.bGradients[adaptedCount].t(), b);
                    at::Tensor dropped = rx;
                    if (dropout > 0)
                        dropped = rx * dropoutMask(t.group.parts[i].lora->dropoutStream, dropout, step, rows, in);
                    reference = reference + at::linear(at::linear(dropped, a), b) * part.scale;
                    if (part.magnitude.defined()) {
                        const at::Tensor m = leaf(part.magnitude);
                        inputs.push_back(m);
                        checks.emplace_back(t.magnitudeGradients[adaptedCount], m);
                        const at::Tensor norm =
                            at::linalg_vector_norm((w + at::matmul(b, a) * part.scale).detach(), 2, at::IntArrayRef{1});
                        reference = reference * (m / norm);
                    }
                    ++adaptedCount;
                }
                if (part.bias.defined()) {
                    const at::Tensor bias = part.trainsWeight ? leaf(part.bias) : part.bias.to(at::kDouble);
                    if (part.trainsWeight) {
                        inputs.push_back(bias);
                        checks.emplace_back(t.biasGradients[biasCount++], bias);
                    }
                    reference = reference + bias;
                }
                references.push_back(reference);
                total = total + (reference * dy[i].to(at::kDouble)).sum();
                QVERIFY(error(y[i], reference) < kTolerance);
            }
            const std::vector<at::Tensor> expected = torch::autograd::grad({total}, inputs);

            at::Tensor dx = x.clone(); // the gradient may take the input's place
            m_device.linearBackward(t.group, matrix(dx), dOutputs, hiddenMatrix, matrix(dx), step);
            QVERIFY2(error(dx, expected[0]) < kTolerance, std::to_string(error(dx, expected[0])).c_str());
            for (std::size_t i = 0; i < checks.size(); ++i) {
                const double e = error(checks[i].first.contiguous(), expected[i + 1]);
                QVERIFY2(e < kTolerance, (std::to_string(i) + ": " + std::to_string(e)).c_str());
            }
            // Gradients are added to what is there, also when the input's own is not wanted.
            m_device.linearBackward(t.group, matrix(x), dOutputs, hiddenMatrix, {}, step);
            for (std::size_t i = 0; i < checks.size(); ++i)
                QVERIFY(error(checks[i].first.contiguous(), 2 * expected[i + 1]) < kTolerance);
            // And outputs when asked for.
            m_device.linearForward(t.group, matrix(x), outputs, hiddenMatrix, true, step);
            for (std::size_t i = 0; i < outs.size(); ++i)
                QVERIFY(error(y[i], 2 * references[i]) < kTolerance);
        }
    }

    void dropoutDropsItsShareAndNoMore()
    {
        const at::Tensor mask = dropoutMask(3, 0.3f, 11, 200, 100);
        const double kept = (mask > 0).to(at::kDouble).mean().item<double>();
        QVERIFY2(std::abs(kept - 0.7) < 0.015, std::to_string(kept).c_str());
        QVERIFY(std::abs(mask.mean().item<double>() - 1) < 0.025); // what is left is scaled up
        QVERIFY(at::equal(mask, dropoutMask(3, 0.3f, 11, 200, 100)));
        QVERIFY(!at::equal(mask, dropoutMask(3, 0.3f, 12, 200, 100)));
        QVERIFY(!at::equal(mask, dropoutMask(4, 0.3f, 11, 200, 100)));
    }

    void embeddingAndItsGradient()
    {
        const at::Tensor weight = normal({20, 12});
        const std::vector<std::int32_t> ids{3, 19, 3, 0, 7, 3};
        at::Tensor out = at::empty({6, 12});
        m_device.embed(cpu::floats(weight.data_ptr<float>(), 20, 12, 12), ids, 1.5f, matrix(out));
        const at::Tensor dx = normal({6, 12});
        at::Tensor dWeight = at::ones({20, 12});
        m_device.embedBackward(matrix(dx), ids, 1.5f, dWeight.data_ptr<float>());
        const at::Tensor rw = leaf(weight);
        at::Tensor index = at::empty({6}, at::kLong);
        std::copy(ids.begin(), ids.end(), index.data_ptr<std::int64_t>());
        const at::Tensor reference = at::embedding(rw, index) * 1.5;
        QVERIFY(error(out, reference) < kTolerance);
        QVERIFY(error(dWeight, gradients(reference, dx, {rw})[0] + 1) < kTolerance);
    }

    void rowsAreGatheredAndScattered()
    {
        const at::Tensor x = normal({9, 5});
        const std::vector<std::int32_t> rows{8, 0, 4};
        at::Tensor y = at::empty({3, 5});
        m_device.gatherRows(matrix(x), rows, matrix(y));
        at::Tensor index = at::empty({3}, at::kLong);
        std::copy(rows.begin(), rows.end(), index.data_ptr<std::int64_t>());
        QVERIFY(at::equal(y, x.index_select(0, index)));
        at::Tensor back = x.clone();
        m_device.scatterRows(matrix(y), rows, matrix(back));
        QVERIFY(error(back, x.index_add(0, index, y)) < 1e-6);
    }

    void noiseIsUniformAndTheSameAgain()
    {
        at::Tensor x = at::zeros({100, 64});
        m_device.addNoise(matrix(x), 0.05f, 42, 7);
        QVERIFY(x.abs().max().item<float>() <= 0.05f);
        QVERIFY(std::abs(x.mean().item<float>()) < 0.002f);
        QVERIFY(std::abs(x.square().mean().item<float>() - 0.05f * 0.05f / 3) < 5e-5f);
        at::Tensor again = at::zeros({100, 64});
        m_device.addNoise(matrix(again), 0.05f, 42, 7);
        QVERIFY(at::equal(x, again));
        m_device.addNoise(matrix(again), 0.05f, 42, 8);
        QVERIFY(!at::equal(x, again));
    }

    void conversionsRoundToNearestEven()
    {
        const at::Tensor x = normal({7, 33}, 0, 100);
        at::Tensor half = at::empty({7, 33}, at::kBFloat16);
        at::Tensor back = at::empty({7, 33});
        const Matrix halves{half.data_ptr(), DType::BF16, 7, 33, 33};
        m_device.convert(matrix(x), halves);
        m_device.convert(halves, matrix(back));
        QVERIFY(at::equal(half, x.to(at::kBFloat16)));
        QVERIFY(at::equal(back, x.to(at::kBFloat16).to(at::kFloat)));
        m_device.zero(matrix(back));
        QVERIFY(at::equal(back, at::zeros({7, 33})));
    }

private:
    // What inputs of 1 become: 0 or 1 / (1 − p).
    at::Tensor dropoutMask(std::uint64_t stream, float dropout, std::uint64_t step, std::int64_t rows, std::int64_t in)
    {
        const at::Tensor identity = at::eye(in).contiguous();
        const at::Tensor zero = at::zeros({in, in});
        LoraPair lora;
        lora.rank = in;
        lora.dropout = dropout;
        lora.dropoutStream = stream;
        lora.a = identity.data_ptr<float>();
        lora.b = identity.data_ptr<float>();
        Linear linear;
        linear.in = in;
        linear.out = in;
        linear.weight = cpu::floats(zero.data_ptr<float>(), in, in, in);
        linear.lora = lora;
        LinearGroup group;
        group.parts.push_back(linear);
        const at::Tensor x = at::ones({rows, in});
        at::Tensor hidden = at::zeros({rows, in});
        at::Tensor y = at::empty({rows, in});
        m_device.linearForward(group, matrix(x), std::vector<Matrix>{matrix(y)}, matrix(hidden), false, step);
        return y.to(at::kDouble);
    }
};

QTEST_APPLESS_MAIN(BlocksTest)
#include "tst_blocks.moc"
