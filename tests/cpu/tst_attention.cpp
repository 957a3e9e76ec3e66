// SPDX-License-Identifier: GPL-3.0-or-later
#include "cpu/attention.h"

#include <QTest>

#include <cmath>
#include <random>

using namespace luthier;
using namespace luthier::cpu;

namespace
{

struct Case {
    std::int64_t heads;
    std::int64_t kvHeads;
    std::int64_t dim;
    std::int64_t window;
    std::vector<std::int64_t> ends;
};

const std::vector<Case> kCases = {
    {1, 1, 4, 0, {1}},
    {4, 2, 16, 0, {9, 24}},
    {9, 3, 64, 0, {70, 71, 171}},
    {4, 1, 12, 5, {40, 97}},
    {2, 2, 128, 0, {33}},
    {3, 3, 20, 64, {150}},
};

std::vector<float> randomFloats(std::int64_t count)
{
    static std::mt19937 engine(3);
    std::normal_distribution<float> normal;
    std::vector<float> values(static_cast<std::size_t>(count));
    for (float &value : values)
        value = normal(engine);
    return values;
}

// Attention and its gradients by the definition, in double, for one head of one sequence.
struct Reference {
    std::vector<double> out, dq, dk, dv;
};

Reference reference(const Case &c, double scale, const std::vector<float> &q, const std::vector<float> &k,
    const std::vector<float> &v, const std::vector<float> &dOut)
{
    const std::int64_t tokens = c.ends.back();
    const std::int64_t d = c.dim;
    const std::int64_t qs = c.heads * d;
    const std::int64_t ks = c.kvHeads * d;
    Reference r;
    r.out.resize(q.size());
    r.dq.resize(q.size());
    r.dk.resize(k.size());
    r.dv.resize(k.size());
    std::int64_t begin = 0;
    for (const std::int64_t end : c.ends) {
        for (std::int64_t h = 0; h < c.heads; ++h) {
            const std::int64_t g = h / (c.heads / c.kvHeads);
            for (std::int64_t i = begin; i < end; ++i) {
                const std::int64_t low = c.window > 0 ? std::max(begin, i - c.window + 1) : begin;
                std::vector<double> p;
                double best = -1e300;
                for (std::int64_t j = low; j <= i; ++j) {
                    double s = 0;
                    for (std::int64_t x = 0; x < d; ++x)
                        s += static_cast<double>(q[static_cast<std::size_t>(i * qs + h * d + x)])
                            * static_cast<double>(k[static_cast<std::size_t>(j * ks + g * d + x)]);
                    p.push_back(s * scale);
                    best = std::max(best, p.back());
                }
                double total = 0;
                for (double &value : p)
                    total += value = std::exp(value - best);
                std::vector<double> dp;
                double delta = 0;
                for (std::int64_t j = low; j <= i; ++j) {
                    double &weight = p[static_cast<std::size_t>(j - low)];
                    weight /= total;
                    double gradient = 0;
                    for (std::int64_t x = 0; x < d; ++x) {
                        const auto value = static_cast<double>(v[static_cast<std::size_t>(j * ks + g * d + x)]);
                        const auto g1 = static_cast<double>(dOut[static_cast<std::size_t>(i * qs + h * d + x)]);
                        r.out[static_cast<std::size_t>(i * qs + h * d + x)] += weight * value;
                        r.dv[static_cast<std::size_t>(j * ks + g * d + x)] += weight * g1;
                        gradient += value * g1;
                    }
                    dp.push_back(gradient);
                    delta += gradient * weight;
                }
                for (std::int64_t j = low; j <= i; ++j) {
                    const double ds =
                        p[static_cast<std::size_t>(j - low)] * (dp[static_cast<std::size_t>(j - low)] - delta) * scale;
                    for (std::int64_t x = 0; x < d; ++x) {
                        r.dq[static_cast<std::size_t>(i * qs + h * d + x)] +=
                            ds * static_cast<double>(k[static_cast<std::size_t>(j * ks + g * d + x)]);
                        r.dk[static_cast<std::size_t>(j * ks + g * d + x)] +=
                            ds * static_cast<double>(q[static_cast<std::size_t>(i * qs + h * d + x)]);
                    }
                }
            }
        }
        begin = end;
    }
    Q_UNUSED(tokens);
    return r;
}

template <typename T>
double worst(const std::vector<T> &got, const std::vector<double> &expected)
{
    double scale = 1e-9;
    double difference = 0;
    for (std::size_t i = 0; i < got.size(); ++i) {
        double value = 0;
        if constexpr (std::is_same_v<T, bf16>)
            value = static_cast<double>(toFloat(got[i]));
        else
            value = static_cast<double>(got[i]);
        scale = std::max(scale, std::abs(expected[i]));
        difference = std::max(difference, std::abs(value - expected[i]));
    }
    return difference / scale;
}

} // namespace

class TestAttention : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void equalsTheDefinition_data()
    {
        QTest::addColumn<int>("isa");
        QTest::addColumn<int>("which");
        for (const Isa isa : availableIsas()) {
            for (std::size_t i = 0; i < kCases.size(); ++i)
                QTest::addRow("%s case %d", name(isa), static_cast<int>(i))
                    << static_cast<int>(isa) << static_cast<int>(i);
        }
    }
    void equalsTheDefinition()
    {
        QFETCH(int, isa);
        QFETCH(int, which);
        const Case &c = kCases[static_cast<std::size_t>(which)];
        const std::int64_t tokens = c.ends.back();
        const std::int64_t qs = c.heads * c.dim;
        const std::int64_t ks = c.kvHeads * c.dim;
        auto q = randomFloats(tokens * qs);
        auto k = randomFloats(tokens * ks);
        auto v = randomFloats(tokens * ks);
        auto dOut = randomFloats(tokens * qs);
        const float scale = 1.0f / std::sqrt(static_cast<float>(c.dim));
        const Reference expected = reference(c, static_cast<double>(scale), q, k, v, dOut);

        Compute compute(2, static_cast<Isa>(isa));
        CausalAttention attention(compute, {c.heads, c.kvHeads, c.dim, scale, c.window, Precision::F32});
        std::vector<float> out(q.size());
        std::vector<float> lse(static_cast<std::size_t>(c.heads * tokens));
        std::vector<float> dq(q.size());
        std::vector<float> dk(k.size());
        std::vector<float> dv(k.size());
        const auto rows = [](std::vector<float> &values, std::int64_t stride) {
            return HeadRows{DType::F32, values.data(), stride};
        };
        for (int repeat = 0; repeat < 2; ++repeat) { // the second run uses scratch that is no longer zero
            attention.forward(c.ends, rows(q, qs), rows(k, ks), rows(v, ks), rows(out, qs), lse.data());
            QVERIFY2(worst(out, expected.out) < 2e-6, qPrintable(QString::number(worst(out, expected.out))));
            attention.backward(c.ends, rows(q, qs), rows(k, ks), rows(v, ks), rows(out, qs), lse.data(), rows(dOut, qs),
                rows(dq, qs), rows(dk, ks), rows(dv, ks));
            QVERIFY2(worst(dq, expected.dq) < 4e-6, qPrintable(QString::number(worst(dq, expected.dq))));
            QVERIFY2(worst(dk, expected.dk) < 4e-6, qPrintable(QString::number(worst(dk, expected.dk))));
            QVERIFY2(worst(dv, expected.dv) < 4e-6, qPrintable(QString::number(worst(dv, expected.dv))));
        }
    }

    void halfPrecisionStaysWithinItsRounding_data() { equalsTheDefinition_data(); }
    void halfPrecisionStaysWithinItsRounding()
    {
        QFETCH(int, isa);
        QFETCH(int, which);
        const Case &c = kCases[static_cast<std::size_t>(which)];
        const std::int64_t tokens = c.ends.back();
        const std::int64_t qs = c.heads * c.dim;
        const std::int64_t ks = c.kvHeads * c.dim;
        const auto half = [](std::vector<float> &values) {
            std::vector<bf16> out;
            for (float &value : values) {
                out.push_back(toBf16(value));
                value = toFloat(out.back());
            }
            return out;
        };
        auto q = randomFloats(tokens * qs);
        auto k = randomFloats(tokens * ks);
        auto v = randomFloats(tokens * ks);
        auto dOut = randomFloats(tokens * qs);
        auto qh = half(q);
        auto kh = half(k);
        auto vh = half(v);
        auto dh = half(dOut);
        const float scale = 1.0f / std::sqrt(static_cast<float>(c.dim));
        const Reference expected = reference(c, static_cast<double>(scale), q, k, v, dOut);
        Compute compute(2, static_cast<Isa>(isa));
        CausalAttention attention(compute, {c.heads, c.kvHeads, c.dim, scale, c.window, Precision::Bf16});
        std::vector<bf16> out(q.size());
        std::vector<float> lse(static_cast<std::size_t>(c.heads * tokens));
        std::vector<bf16> dq(q.size());
        std::vector<bf16> dk(k.size());
        std::vector<bf16> dv(k.size());
        const auto rows = [](std::vector<bf16> &values, std::int64_t stride) {
            return HeadRows{DType::BF16, values.data(), stride};
        };
        attention.forward(c.ends, rows(qh, qs), rows(kh, ks), rows(vh, ks), rows(out, qs), lse.data());
        attention.backward(c.ends, rows(qh, qs), rows(kh, ks), rows(vh, ks), rows(out, qs), lse.data(), rows(dh, qs),
            rows(dq, qs), rows(dk, ks), rows(dv, ks));
        QVERIFY(worst(out, expected.out) < 1e-2);
        QVERIFY(worst(dq, expected.dq) < 2e-2);
        QVERIFY(worst(dk, expected.dk) < 2e-2);
        QVERIFY(worst(dv, expected.dv) < 2e-2);
    }

    void sequencesDoNotSeeEachOther()
    {
        const std::int64_t dim = 16;
        std::vector<std::int64_t> ends = {13, 40};
        auto q = randomFloats(40 * dim);
        auto k = randomFloats(40 * dim);
        auto v = randomFloats(40 * dim);
        Compute compute(2);
        CausalAttention attention(compute, {1, 1, dim, 0.25f, 0, Precision::F32});
        std::vector<float> out(q.size());
        std::vector<float> lse(40);
        const auto run = [&] {
            attention.forward(ends, {DType::F32, q.data(), dim}, {DType::F32, k.data(), dim},
                {DType::F32, v.data(), dim}, {DType::F32, out.data(), dim}, lse.data());
        };
        run();
        const std::vector<float> before = out;
        std::fill_n(k.begin(), 13 * dim, 5.0f);
        std::fill_n(v.begin(), 13 * dim, -3.0f);
        run();
        QVERIFY(std::equal(before.begin() + 13 * dim, before.end(), out.begin() + 13 * dim));
        QVERIFY(!std::equal(before.begin(), before.begin() + 13 * dim, out.begin()));
    }
};

QTEST_APPLESS_MAIN(TestAttention)
#include "tst_attention.moc"
