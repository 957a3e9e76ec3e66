// SPDX-License-Identifier: GPL-3.0-or-later
#include "cpu/kernels.h"

#include <QTest>

#include <cmath>
#include <random>
#include <vector>

using namespace luthier::cpu;

namespace
{

std::mt19937 &generator()
{
    static std::mt19937 engine(11);
    return engine;
}

std::vector<float> randomFloats(std::size_t count, float scale = 1.0f)
{
    std::normal_distribution<float> normal(0.0f, scale);
    std::vector<float> values(count);
    for (float &value : values)
        value = normal(generator());
    return values;
}

bool close(double got, double expected, double relative, double absolute = 1e-6)
{
    return std::abs(got - expected) <= absolute + relative * std::abs(expected);
}

// Lengths around every vector width, so that tails are exercised.
const std::vector<std::size_t> kLengths = {1, 3, 4, 7, 8, 15, 16, 17, 31, 33, 64, 100, 577};

} // namespace

class TestKernels : public QObject
{
    Q_OBJECT

    void forEachIsa_data()
    {
        QTest::addColumn<int>("isa");
        for (const Isa isa : availableIsas())
            QTest::newRow(name(isa)) << static_cast<int>(isa);
    }
    const Kernels &current()
    {
        QFETCH(int, isa);
        return kernels(static_cast<Isa>(isa));
    }

private Q_SLOTS:
    void conversionsRoundToNearestEven_data() { forEachIsa_data(); }
    void conversionsRoundToNearestEven()
    {
        const Kernels &k = current();
        std::vector<float> values = randomFloats(301, 100.0f);
        values.insert(values.end(), {0.0f, -0.0f, INFINITY, -INFINITY, NAN, 3.4e38f, 1.00390625f, 1.01171875f});
        std::vector<bf16> half(values.size());
        k.narrow(values.data(), static_cast<std::int64_t>(values.size()), half.data());
        std::vector<float> back(values.size());
        k.widen(half.data(), static_cast<std::int64_t>(half.size()), back.data());
        for (std::size_t i = 0; i < values.size(); ++i) {
            QCOMPARE(half[i], toBf16(values[i]));
            QVERIFY(std::isnan(values[i]) ? std::isnan(back[i]) : back[i] == toFloat(half[i]));
        }
    }

    void exponentialIsAccurateOverItsRange_data() { forEachIsa_data(); }
    void exponentialIsAccurateOverItsRange()
    {
        const Kernels &k = current();
        for (float x = -87.0f; x < 88.5f; x += 0.0371f) {
            float value[1] = {x};
            k.expShift(value, 1, 1.0f, 0.0f);
            QVERIFY2(close(static_cast<double>(value[0]), std::exp(static_cast<double>(x)), 3e-7, 0),
                qPrintable(QString::number(static_cast<double>(x))));
        }
        float edges[4] = {-1000.0f, -INFINITY, 0.0f, 88.7f};
        k.expShift(edges, 4, 1.0f, 0.0f);
        QCOMPARE(edges[0], 0.0f);
        QCOMPARE(edges[1], 0.0f);
        QCOMPARE(edges[2], 1.0f);
        QVERIFY(std::isfinite(edges[3]));
    }

    void rmsNormAndItsGradientMatchTheDefinition_data() { forEachIsa_data(); }
    void rmsNormAndItsGradientMatchTheDefinition()
    {
        const Kernels &k = current();
        for (const std::size_t n : kLengths) {
            const auto x = randomFloats(n);
            const auto w = randomFloats(n);
            const auto dy = randomFloats(n);
            std::vector<float> y(n);
            std::vector<float> dx(n, 0.5f);
            std::vector<float> dw(n, 0.25f);
            const auto count = static_cast<std::int64_t>(n);
            const float rstd = k.rmsNorm(x.data(), w.data(), count, 1e-5f, y.data(), nullptr);
            k.rmsNormBackward(dy.data(), x.data(), w.data(), rstd, count, dx.data(), dw.data());
            const auto loss = [&](const std::vector<double> &at) {
                double mean = 0;
                for (const double value : at)
                    mean += value * value;
                const double r = 1 / std::sqrt(mean / static_cast<double>(n) + 1e-5);
                double total = 0;
                for (std::size_t i = 0; i < n; ++i)
                    total += static_cast<double>(dy[i]) * static_cast<double>(w[i]) * at[i] * r;
                return total;
            };
            std::vector<double> at(x.begin(), x.end());
            for (std::size_t i = 0; i < n; ++i) {
                QVERIFY(close(static_cast<double>(y[i]), static_cast<double>(x[i] * rstd * w[i]), 1e-6));
                const double keep = at[i];
                at[i] = keep + 1e-5;
                const double up = loss(at);
                at[i] = keep - 1e-5;
                const double down = loss(at);
                at[i] = keep;
                QVERIFY(close(static_cast<double>(dx[i]) - 0.5, (up - down) / 2e-5, 1e-4, 2e-5));
                QVERIFY(close(static_cast<double>(dw[i]), 0.25 + static_cast<double>(dy[i] * x[i] * rstd), 1e-5));
            }
        }
    }

    void swigluAndItsGradientMatchTheDefinition_data() { forEachIsa_data(); }
    void swigluAndItsGradientMatchTheDefinition()
    {
        const Kernels &k = current();
        for (const std::size_t n : kLengths) {
            auto gate = randomFloats(n, 4.0f);
            gate[0] = n % 2 == 0 ? 200.0f : -200.0f; // saturated
            const auto up = randomFloats(n);
            const auto dh = randomFloats(n);
            std::vector<float> h(n);
            const auto count = static_cast<std::int64_t>(n);
            k.swiglu(gate.data(), up.data(), count, h.data());
            auto dGate = gate;
            auto dUp = up;
            std::vector<float> again(n);
            k.swigluBackward(dGate.data(), dUp.data(), dh.data(), count, again.data());
            for (std::size_t i = 0; i < n; ++i) {
                const auto g = static_cast<double>(gate[i]);
                const auto u = static_cast<double>(up[i]);
                const auto d = static_cast<double>(dh[i]);
                const double s = 1 / (1 + std::exp(-g));
                QVERIFY(close(static_cast<double>(h[i]), g * s * u, 1e-6, 1e-6));
                QCOMPARE(again[i], h[i]);
                QVERIFY(close(static_cast<double>(dUp[i]), d * g * s, 2e-6, 1e-6));
                QVERIFY(close(static_cast<double>(dGate[i]), d * u * (s + g * s * (1 - s)), 4e-6, 2e-6));
            }
        }
    }

    void swigluInHalfPrecisionRoundsTheSameValues_data() { forEachIsa_data(); }
    void swigluInHalfPrecisionRoundsTheSameValues()
    {
        const Kernels &k = current();
        const std::size_t n = 77;
        std::vector<bf16> gate(n);
        std::vector<bf16> up(n);
        std::vector<bf16> dh(n);
        std::vector<float> wide[3] = {randomFloats(n), randomFloats(n), randomFloats(n)};
        for (std::size_t i = 0; i < n; ++i) {
            gate[i] = toBf16(wide[0][i]);
            up[i] = toBf16(wide[1][i]);
            dh[i] = toBf16(wide[2][i]);
            wide[0][i] = toFloat(gate[i]);
            wide[1][i] = toFloat(up[i]);
            wide[2][i] = toFloat(dh[i]);
        }
        std::vector<bf16> h(n);
        std::vector<float> hWide(n);
        k.swigluBf16(gate.data(), up.data(), static_cast<std::int64_t>(n), h.data());
        k.swigluBackwardBf16(gate.data(), up.data(), dh.data(), static_cast<std::int64_t>(n), nullptr);
        k.swigluBackward(wide[0].data(), wide[1].data(), wide[2].data(), static_cast<std::int64_t>(n), hWide.data());
        for (std::size_t i = 0; i < n; ++i) {
            QCOMPARE(h[i], toBf16(hWide[i]));
            QCOMPARE(gate[i], toBf16(wide[0][i]));
            QCOMPARE(up[i], toBf16(wide[1][i]));
        }
    }

    void rotationIsUndoneByItsInverse_data() { forEachIsa_data(); }
    void rotationIsUndoneByItsInverse()
    {
        const Kernels &k = current();
        for (const std::int64_t dim : {4, 12, 16, 64, 128}) {
            for (const std::int64_t rotary : {dim, dim / 2}) {
                const auto x = randomFloats(static_cast<std::size_t>(3 * dim));
                std::vector<float> cosines;
                std::vector<float> sines;
                for (std::int64_t i = 0; i < rotary / 2; ++i) {
                    cosines.push_back(std::cos(static_cast<float>(i) + 0.3f));
                    sines.push_back(std::sin(static_cast<float>(i) + 0.3f));
                }
                auto y = x;
                k.rope(y.data(), 3, dim, rotary, cosines.data(), sines.data(), 1.0f);
                const auto h = static_cast<std::size_t>(rotary / 2);
                for (std::size_t i = 0; i < h; ++i) {
                    QVERIFY(close(
                        static_cast<double>(y[i]), static_cast<double>(x[i] * cosines[i] - x[i + h] * sines[i]), 1e-5));
                    QVERIFY(close(static_cast<double>(y[i + h]),
                        static_cast<double>(x[i + h] * cosines[i] + x[i] * sines[i]), 1e-5));
                }
                k.rope(y.data(), 3, dim, rotary, cosines.data(), sines.data(), -1.0f);
                for (std::size_t i = 0; i < x.size(); ++i)
                    QVERIFY(close(static_cast<double>(y[i]), static_cast<double>(x[i]), 1e-5));
            }
        }
    }

    void crossEntropyAndItsGradientMatchTheDefinition_data() { forEachIsa_data(); }
    void crossEntropyAndItsGradientMatchTheDefinition()
    {
        const Kernels &k = current();
        for (const std::size_t n : {std::size_t{2}, std::size_t{19}, std::size_t{5000}, std::size_t{9001}}) {
            auto logits = randomFloats(n, 3.0f);
            logits[n / 2] = 60.0f; // far above the others
            const std::size_t label = n - 1;
            double best = -1e30;
            for (const float value : logits)
                best = std::max(best, static_cast<double>(value));
            double total = 0;
            for (const float value : logits)
                total += std::exp(static_cast<double>(value) - best);
            const double expected = std::log(total) + best - static_cast<double>(logits[label]);
            const auto before = logits;
            const auto count = static_cast<std::int64_t>(n);
            const auto at = static_cast<std::int64_t>(label);
            QVERIFY(close(static_cast<double>(k.crossEntropyLoss(logits.data(), count, at)), expected, 1e-6));
            const float loss = k.crossEntropy(logits.data(), count, at, 0.125f);
            QVERIFY(close(static_cast<double>(loss), expected, 1e-6));
            for (std::size_t i = 0; i < n; ++i) {
                const double p = std::exp(static_cast<double>(before[i]) - best) / total;
                QVERIFY(close(static_cast<double>(logits[i]), 0.125 * (p - (i == label ? 1 : 0)), 1e-5, 1e-8));
            }
        }
    }

    void adamWMatchesTheDefinition_data() { forEachIsa_data(); }
    void adamWMatchesTheDefinition()
    {
        const Kernels &k = current();
        const std::size_t n = 53;
        auto p = randomFloats(n);
        std::vector<float> m(n, 0.0f);
        std::vector<float> v(n, 0.0f);
        std::vector<double> pd(p.begin(), p.end());
        std::vector<double> md(n, 0.0);
        std::vector<double> vd(n, 0.0);
        for (int t = 1; t <= 20; ++t) {
            const auto g = randomFloats(n);
            const AdamStep step{1e-2f, 0.9f, 0.999f, 1e-8f, 0.1f, 0.5f, 1 - std::pow(0.9, t), 1 - std::pow(0.999, t)};
            k.adamW(p.data(), g.data(), m.data(), v.data(), static_cast<std::int64_t>(n), step);
            for (std::size_t i = 0; i < n; ++i) {
                const double gradient = 0.5 * static_cast<double>(g[i]);
                pd[i] *= 1 - 1e-2 * 0.1;
                md[i] = 0.9 * md[i] + 0.1 * gradient;
                vd[i] = 0.999 * vd[i] + 0.001 * gradient * gradient;
                pd[i] -=
                    1e-2 / step.biasCorrection1 * md[i] / (std::sqrt(vd[i]) / std::sqrt(step.biasCorrection2) + 1e-8);
            }
        }
        for (std::size_t i = 0; i < n; ++i)
            QVERIFY(close(static_cast<double>(p[i]), pd[i], 1e-5, 1e-6));
    }

    void sumsAndDotsAreExactEnough_data() { forEachIsa_data(); }
    void sumsAndDotsAreExactEnough()
    {
        const Kernels &k = current();
        for (const std::size_t n : kLengths) {
            const auto a = randomFloats(n);
            auto b = randomFloats(n);
            double expected = 0;
            double squares = 0;
            float best = a[0];
            for (std::size_t i = 0; i < n; ++i) {
                expected += static_cast<double>(a[i]) * static_cast<double>(b[i]);
                squares += static_cast<double>(a[i]) * static_cast<double>(a[i]);
                best = std::max(best, a[i]);
            }
            const auto count = static_cast<std::int64_t>(n);
            QVERIFY(close(static_cast<double>(k.dot(a.data(), b.data(), count)), expected, 1e-5, 1e-5));
            QVERIFY(close(k.sumOfSquares(a.data(), count), squares, 1e-6));
            QCOMPARE(k.maximum(a.data(), count), best);
            auto c = b;
            k.add(c.data(), a.data(), count, 2.0f);
            k.scale(b.data(), count, 3.0f);
            for (std::size_t i = 0; i < n; ++i)
                QVERIFY(close(
                    static_cast<double>(c[i]), static_cast<double>(b[i]) / 3 + 2 * static_cast<double>(a[i]), 1e-5));
        }
    }
};

QTEST_APPLESS_MAIN(TestKernels)
#include "tst_kernels.moc"
