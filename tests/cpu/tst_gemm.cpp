// SPDX-License-Identifier: GPL-3.0-or-later
#include "cpu/gemm.h"

#include <QTest>

#include <cmath>
#include <cstring>
#include <random>

using namespace luthier;
using namespace luthier::cpu;

namespace
{

std::mt19937 &generator()
{
    static std::mt19937 engine(7);
    return engine;
}

std::vector<float> randomFloats(std::int64_t count)
{
    std::normal_distribution<float> normal;
    std::vector<float> values(static_cast<std::size_t>(count));
    for (float &value : values)
        value = normal(generator());
    return values;
}

std::vector<bf16> narrowed(const std::vector<float> &values)
{
    std::vector<bf16> out(values.size());
    std::transform(values.begin(), values.end(), out.begin(), toBf16);
    return out;
}

float rounded(float value)
{
    return toFloat(toBf16(value));
}

// Random bytes that decode to finite values: scales are kept small.
std::vector<std::byte> randomBlocks(DType type, std::int64_t values)
{
    std::vector<std::byte> bytes(static_cast<std::size_t>(*byteCount(type, static_cast<std::uint64_t>(values))));
    for (std::byte &byte : bytes)
        byte = static_cast<std::byte>(generator()());
    const BlockSize block = blockSize(type);
    for (std::size_t i = 0; i + block.bytes <= bytes.size(); i += block.bytes) {
        const std::uint16_t half = 0x2C00; // 0.0625
        std::memcpy(bytes.data() + i, &half, 2); // d
        if (type == DType::Q4_1)
            std::memcpy(bytes.data() + i + 2, &half, 2); // m
        if (type == DType::Q4_K)
            std::memcpy(bytes.data() + i + 2, &half, 2);
    }
    return bytes;
}

double worst(const std::vector<float> &got, const std::vector<double> &expected)
{
    double scale = 1e-9;
    double difference = 0;
    for (std::size_t i = 0; i < got.size(); ++i) {
        scale = std::max(scale, std::abs(expected[i]));
        difference = std::max(difference, std::abs(static_cast<double>(got[i]) - expected[i]));
    }
    return difference / scale;
}

} // namespace

class TestGemm : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void equalsTheDefinition_data()
    {
        QTest::addColumn<int>("isa");
        QTest::addColumn<int>("threads");
        QTest::addColumn<bool>("half");
        for (const Isa isa : availableIsas()) {
            for (const int threads : {1, 3}) {
                for (const bool half : {false, true})
                    QTest::addRow("%s %d threads %s", name(isa), threads, half ? "bf16" : "fp32")
                        << static_cast<int>(isa) << threads << half;
            }
        }
    }
    // Two left factors, three jobs: plain, transposed with scale and bias, and adding; odd sizes everywhere.
    void equalsTheDefinition()
    {
        QFETCH(int, isa);
        QFETCH(int, threads);
        QFETCH(bool, half);
        Compute compute(threads, static_cast<Isa>(isa));
        for (const auto &[m, k1, k2, n] : {std::tuple<int, int, int, int>{1, 1, 1, 1}, {3, 5, 7, 9}, {29, 65, 24, 33},
                 {100, 300, 8, 270}, {57, 576, 24, 70}}) {
            const auto a1 = randomFloats(m * k1);
            const auto a2 = randomFloats(m * k2);
            const auto b1 = randomFloats(n * k1);
            const auto b2 = randomFloats(k2 * n);
            const auto bias = randomFloats(n);
            const auto start = randomFloats(m * n);
            const auto a1Half = narrowed(a1);
            std::vector<float> plain(static_cast<std::size_t>(m * n));
            std::vector<float> added = start;
            std::vector<bf16> stored(static_cast<std::size_t>(m * n));

            GemmGroup group;
            group.m = m;
            group.precision = half ? Precision::Bf16 : Precision::F32;
            group.left = {half ? LeftFactor{DType::BF16, a1Half.data(), k1, k1, false}
                               : LeftFactor{DType::F32, a1.data(), k1, k1, false},
                {DType::F32, a2.data(), k2, k2, false}};
            const RightFactor first{floats(b1.data(), n, k1, k1), true, 0.5f};
            const RightFactor second{floats(b2.data(), k2, n, n), false, 2.0f};
            group.jobs.push_back({n, plain.data(), n, Store::F32, bias.data(), {{0, first}, {1, second}}});
            group.jobs.push_back({n, added.data(), n, Store::AddF32, nullptr, {{1, second}}});
            group.jobs.push_back({n, stored.data(), n, Store::Bf16, nullptr, {{0, first}}});
            compute.gemm(group);

            std::vector<double> expectPlain;
            std::vector<double> expectAdded;
            std::vector<double> expectStored;
            const auto v = [&](float x) { return static_cast<double>(half ? rounded(x) : x); };
            for (int i = 0; i < m; ++i) {
                for (int j = 0; j < n; ++j) {
                    double one = 0;
                    double two = 0;
                    for (int k = 0; k < k1; ++k)
                        one += v(a1[static_cast<std::size_t>(i * k1 + k)])
                            * v(0.5f * b1[static_cast<std::size_t>(j * k1 + k)]);
                    for (int k = 0; k < k2; ++k)
                        two += v(a2[static_cast<std::size_t>(i * k2 + k)])
                            * v(2.0f * b2[static_cast<std::size_t>(k * n + j)]);
                    expectPlain.push_back(one + two + static_cast<double>(bias[static_cast<std::size_t>(j)]));
                    expectAdded.push_back(two + static_cast<double>(start[static_cast<std::size_t>(i * n + j)]));
                    expectStored.push_back(one);
                }
            }
            QVERIFY2(worst(plain, expectPlain) < 2e-6, qPrintable(QString::number(worst(plain, expectPlain))));
            QVERIFY(worst(added, expectAdded) < 2e-6);
            std::vector<float> widened;
            for (const bf16 value : stored)
                widened.push_back(toFloat(value));
            QVERIFY(worst(widened, expectStored) < 5e-3);
        }
    }

    void readsWeightsInTheirTypeOnDisk_data()
    {
        QTest::addColumn<int>("type");
        for (const DType type :
            {DType::BF16, DType::F16, DType::Q4_0, DType::Q4_1, DType::Q5_0, DType::Q8_0, DType::Q4_K, DType::Q6_K})
            QTest::newRow(std::string(luthier::name(type)).c_str()) << static_cast<int>(type);
    }
    void readsWeightsInTheirTypeOnDisk()
    {
        QFETCH(int, type);
        const auto dtype = static_cast<DType>(type);
        const std::int64_t rows = 96;
        const std::int64_t cols = 512;
        const std::int64_t m = 20;
        auto bytes = randomBlocks(dtype, rows * cols);
        if (dtype == DType::BF16 || dtype == DType::F16) {
            for (std::size_t i = 1; i < bytes.size(); i += 2)
                bytes[i] = (bytes[i] & std::byte{0x83}) | std::byte{0x38}; // moderate exponents
        }
        if (dtype == DType::Q6_K) {
            for (std::size_t i = 208; i < bytes.size(); i += 210) {
                const std::uint16_t half = 0x1400; // d lies at the end of the block
                std::memcpy(bytes.data() + i, &half, 2);
            }
        }
        std::vector<float> decoded(static_cast<std::size_t>(rows * cols));
        dequantise(dtype, bytes.data(), decoded.data(), decoded.size());
        const RowMatrix matrix{dtype, bytes.data(), rows, cols,
            static_cast<std::int64_t>(*byteCount(dtype, static_cast<std::uint64_t>(cols)))};
        const auto x = randomFloats(m * cols);
        const auto dy = randomFloats(m * rows);
        for (const Isa isa : availableIsas()) {
            Compute compute(2, isa);
            std::vector<float> y(static_cast<std::size_t>(m * rows));
            std::vector<float> dx(static_cast<std::size_t>(m * cols));
            GemmGroup forward{m, Precision::F32, {{DType::F32, x.data(), cols, cols, false}},
                {{rows, y.data(), rows, Store::F32, nullptr, {{0, {matrix, true, 1.0f}}}}}};
            GemmGroup backward{m, Precision::F32, {{DType::F32, dy.data(), rows, rows, false}},
                {{cols, dx.data(), cols, Store::F32, nullptr, {{0, {matrix, false, 1.0f}}}}}};
            compute.gemm(forward);
            compute.gemm(backward);
            std::vector<double> expectY(y.size());
            std::vector<double> expectX(dx.size());
            for (std::int64_t i = 0; i < m; ++i) {
                for (std::int64_t r = 0; r < rows; ++r) {
                    for (std::int64_t c = 0; c < cols; ++c) {
                        const auto w = static_cast<double>(decoded[static_cast<std::size_t>(r * cols + c)]);
                        expectY[static_cast<std::size_t>(i * rows + r)] +=
                            static_cast<double>(x[static_cast<std::size_t>(i * cols + c)]) * w;
                        expectX[static_cast<std::size_t>(i * cols + c)] +=
                            static_cast<double>(dy[static_cast<std::size_t>(i * rows + r)]) * w;
                    }
                }
            }
            QVERIFY(worst(y, expectY) < 2e-6);
            QVERIFY(worst(dx, expectX) < 2e-6);
        }
    }

    // A product larger than one block of packed panels and one chunk of rows, on one and on several threads: same bits.
    void resultsDoNotDependOnTheNumberOfThreads()
    {
        const std::int64_t m = 333;
        const std::int64_t k = 640;
        const std::int64_t n = 2500;
        const auto a = randomFloats(m * k);
        const auto b = randomFloats(n * k);
        std::vector<float> first;
        for (const int threads : {1, 2, 7}) {
            Compute compute(threads);
            std::vector<float> c(static_cast<std::size_t>(m * n));
            compute.gemm({m, Precision::F32, {{DType::F32, a.data(), k, k, false}},
                {{n, c.data(), n, Store::F32, nullptr, {{0, {floats(b.data(), n, k, k), true, 1.0f}}}}}});
            std::vector<float> gradient(static_cast<std::size_t>(24 * k), 0.5f);
            compute.outer(c.data(), n, DType::F32, a.data(), k, m, 24, k, gradient.data(), k);
            c.insert(c.end(), gradient.begin(), gradient.end());
            if (first.empty())
                first = c;
            QVERIFY(std::memcmp(first.data(), c.data(), c.size() * sizeof(float)) == 0);
        }
    }

    void outerProductsAccumulate()
    {
        for (const Isa isa : availableIsas()) {
            Compute compute(2, isa);
            for (const int rows : {1, 8, 24, 31}) {
                const std::int64_t depth = 150;
                const std::int64_t n = 201;
                const auto a = randomFloats(depth * 40);
                const auto b = randomFloats(depth * n);
                const auto bHalf = narrowed(b);
                std::vector<float> c(static_cast<std::size_t>(rows * n), 1.0f);
                std::vector<float> cHalf = c;
                compute.outer(a.data(), 40, DType::F32, b.data(), n, depth, rows, n, c.data(), n);
                compute.outer(a.data(), 40, DType::BF16, bHalf.data(), n, depth, rows, n, cHalf.data(), n);
                std::vector<double> expected(c.size(), 1.0);
                std::vector<double> expectedHalf(c.size(), 1.0);
                for (std::int64_t t = 0; t < depth; ++t) {
                    for (int j = 0; j < rows; ++j) {
                        for (std::int64_t i = 0; i < n; ++i) {
                            const auto x = static_cast<double>(a[static_cast<std::size_t>(t * 40 + j)]);
                            const float y = b[static_cast<std::size_t>(t * n + i)];
                            expected[static_cast<std::size_t>(j * n + i)] += x * static_cast<double>(y);
                            expectedHalf[static_cast<std::size_t>(j * n + i)] += x * static_cast<double>(rounded(y));
                        }
                    }
                }
                QVERIFY(worst(c, expected) < 3e-6);
                QVERIFY(worst(cHalf, expectedHalf) < 3e-6);
            }
        }
    }

    // Deeper than one slice, with factors of unequal depth, a bias and a quantised matrix.
    void deepProductsAddUpTheirSlices()
    {
        const std::int64_t m = 9;
        const std::int64_t k = 5120;
        const std::int64_t n = 40;
        const auto a = randomFloats(m * k);
        const auto small = randomFloats(m * 8);
        const auto smallRight = randomFloats(8 * n);
        const auto direct = randomFloats(k * n);
        const auto bias = randomFloats(n);
        const auto blocks = randomBlocks(DType::Q4_1, n * k);
        std::vector<float> decoded(static_cast<std::size_t>(n * k));
        dequantise(DType::Q4_1, blocks.data(), decoded.data(), decoded.size());
        std::vector<float> first(static_cast<std::size_t>(m * n));
        std::vector<float> second(first.size(), 1.0f);
        Compute compute(2);
        compute.gemm({m, Precision::F32, {{DType::F32, a.data(), k, k, false}, {DType::F32, small.data(), 8, 8, false}},
            {{n, first.data(), n, Store::F32, bias.data(),
                 {{0, {{DType::Q4_1, blocks.data(), n, k, k / 32 * 20}, true, 1.0f}},
                     {1, {floats(smallRight.data(), 8, n, n), false, 1.0f}}}},
                {n, second.data(), n, Store::AddF32, nullptr, {{0, {floats(direct.data(), k, n, n), false, 1.0f}}}}}});
        std::vector<double> expectFirst(first.size());
        std::vector<double> expectSecond(first.size(), 1.0);
        for (std::int64_t i = 0; i < m; ++i) {
            for (std::int64_t j = 0; j < n; ++j) {
                const auto at = static_cast<std::size_t>(i * n + j);
                expectFirst[at] = static_cast<double>(bias[static_cast<std::size_t>(j)]);
                for (std::int64_t t = 0; t < k; ++t) {
                    const auto x = static_cast<double>(a[static_cast<std::size_t>(i * k + t)]);
                    expectFirst[at] += x * static_cast<double>(decoded[static_cast<std::size_t>(j * k + t)]);
                    expectSecond[at] += x * static_cast<double>(direct[static_cast<std::size_t>(t * n + j)]);
                }
                for (std::int64_t t = 0; t < 8; ++t)
                    expectFirst[at] += static_cast<double>(small[static_cast<std::size_t>(i * 8 + t)])
                        * static_cast<double>(smallRight[static_cast<std::size_t>(t * n + j)]);
            }
        }
        QVERIFY(worst(first, expectFirst) < 5e-6);
        QVERIFY(worst(second, expectSecond) < 5e-6);
    }

    void transposedLeftFactorsAreReadByColumns()
    {
        const std::int64_t m = 37;
        const std::int64_t k = 51;
        const std::int64_t n = 40;
        const auto a = randomFloats(k * m); // [k, m]
        const auto b = randomFloats(k * n);
        std::vector<float> c(static_cast<std::size_t>(m * n));
        Compute compute(2);
        compute.gemm({m, Precision::F32, {{DType::F32, a.data(), m, k, true}},
            {{n, c.data(), n, Store::F32, nullptr, {{0, {floats(b.data(), k, n, n), false, 1.0f}}}}}});
        std::vector<double> expected(c.size());
        for (std::int64_t t = 0; t < k; ++t) {
            for (std::int64_t i = 0; i < m; ++i) {
                for (std::int64_t j = 0; j < n; ++j)
                    expected[static_cast<std::size_t>(i * n + j)] +=
                        static_cast<double>(a[static_cast<std::size_t>(t * m + i)])
                        * static_cast<double>(b[static_cast<std::size_t>(t * n + j)]);
            }
        }
        QVERIFY(worst(c, expected) < 2e-6);
    }
};

QTEST_APPLESS_MAIN(TestGemm)
#include "tst_gemm.moc"
