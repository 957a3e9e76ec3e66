// SPDX-License-Identifier: GPL-3.0-or-later
// AdamW with moments in 8 bits: bitsandbytes' map, and the kernels of every instruction set against steps of another
// program (tests/support/make_adam8_golden.py) and against the definition.
#include "cpu/dynamic_map.h"
#include "cpu/kernels.h"
#include "formats/safetensors.h"

#include <QTest>

#include <bit>
#include <cmath>
#include <limits>
#include <map>
#include <random>

using namespace luthier;
using namespace luthier::cpu;

namespace
{

constexpr float kInfinity = std::numeric_limits<float>::infinity();
constexpr float kNaN = std::numeric_limits<float>::quiet_NaN();

/// As bitsandbytes' CUDA kernel searches: in halves from the middle, then the nearer neighbour.
int searched(const float *values, float x, bool isSigned)
{
    int place = 127;
    int low = 0;
    int high = 255;
    float below = isSigned ? -1.0f : 0.0f;
    float above = 1.0f;
    for (int step = 64; step > 0; step /= 2) {
        (x > values[place] ? low : high) = place;
        (x > values[place] ? below : above) = values[place];
        place += x > values[place] ? step : -step;
    }
    if (x > values[place])
        return x > (above + values[place]) * 0.5f ? high : place;
    return x < (below + values[place]) * 0.5f ? low : place;
}

int codeOf(const DynamicMap &map, float x)
{
    const int code = map.lowest[std::bit_cast<std::uint32_t>(x) >> 16];
    return code + (x > map.borders[code] ? 1 : 0);
}

/// A tensor with its moments; what lies behind it must stay.
struct State {
    static constexpr std::size_t kGuard = 40;

    std::size_t count;
    std::vector<float> values;
    std::vector<float> gradients;
    std::vector<std::uint8_t> codes[2];
    std::vector<float> maxima[2];

    explicit State(std::size_t n)
        : count(n)
        , values(n + kGuard, 7.0f)
        , gradients(n + kGuard, 9.0f)
    {
        for (int i = 0; i < 2; ++i) {
            codes[i].assign(n + kGuard, 0);
            std::fill(codes[i].begin() + static_cast<std::ptrdiff_t>(n), codes[i].end(), std::uint8_t{99});
            maxima[i].assign(blocks() + 1, 0.0f);
            maxima[i].back() = 5.0f;
        }
    }

    std::size_t blocks() const { return (count + kDynamicBlock - 1) / kDynamicBlock; }

    void step(const Kernels &k, const AdamStep &s)
    {
        k.adamW8(values.data(), gradients.data(),
            {codes[0].data(), codes[1].data(), maxima[0].data(), maxima[1].data()}, static_cast<std::int64_t>(count), s,
            dynamicMap(true), dynamicMap(false));
    }

    std::vector<float> moment(int which) const
    {
        std::vector<float> out(count);
        decodeDynamic(dynamicMap(which == 0), codes[which].data(), maxima[which].data(),
            static_cast<std::int64_t>(count), out.data());
        return out;
    }

    bool guardsAreIntact() const
    {
        bool intact = maxima[0].back() == 5.0f && maxima[1].back() == 5.0f;
        for (std::size_t i = count; i < count + kGuard; ++i)
            intact = intact && values[i] == 7.0f && codes[0][i] == 99 && codes[1][i] == 99;
        return intact;
    }
};

AdamStep stepOf(int number, float decay = 0.1f, float clip = 0.5f)
{
    return {1e-2f, 0.9f, 0.999f, 1e-8f, decay, clip, 1 - std::pow(0.9, number), 1 - std::pow(0.999, number)};
}

/// One step in double precision, with the nearest of all 256 values; what lies close to a border may be either.
struct Expected {
    std::vector<double> values;
    std::vector<double> moments[2];
    std::vector<double> maxima[2];

    Expected(const State &state, const AdamStep &s)
    {
        const std::vector<float> first = state.moment(0);
        const std::vector<float> second = state.moment(1);
        for (auto &m : maxima)
            m.assign(state.blocks(), 0);
        const double root = std::sqrt(s.biasCorrection2);
        for (std::size_t i = 0; i < state.count; ++i) {
            const double g = static_cast<double>(state.gradients[i]) * static_cast<double>(s.gradientScale);
            const double m =
                static_cast<double>(s.beta1) * static_cast<double>(first[i]) + static_cast<double>(1.0f - s.beta1) * g;
            const double v = static_cast<double>(s.beta2) * static_cast<double>(second[i])
                + static_cast<double>(1.0f - s.beta2) * g * g;
            const double update = static_cast<double>(s.learningRate) * root / s.biasCorrection1 * m
                / (std::sqrt(v) + root * static_cast<double>(s.epsilon));
            values.push_back((static_cast<double>(state.values[i]) - update)
                * (1 - static_cast<double>(s.learningRate) * static_cast<double>(s.weightDecay)));
            moments[0].push_back(m);
            moments[1].push_back(v);
            for (int which = 0; which < 2; ++which) {
                double &most = maxima[which][i / kDynamicBlock];
                most = std::max(most, std::abs(moments[which].back()));
            }
        }
    }

    QString difference(const State &state) const
    {
        for (std::size_t i = 0; i < state.count; ++i) {
            if (std::abs(static_cast<double>(state.values[i]) - values[i]) > 1e-6 + 2e-6 * std::abs(values[i]))
                return QStringLiteral("value %1").arg(i);
        }
        for (int which = 0; which < 2; ++which) {
            const DynamicMap &map = dynamicMap(which == 0);
            for (std::size_t b = 0; b < state.blocks(); ++b) {
                if (std::abs(static_cast<double>(state.maxima[which][b]) - maxima[which][b]) > 1e-6 * maxima[which][b])
                    return QStringLiteral("scale %1 of moment %2").arg(b).arg(which);
            }
            for (std::size_t i = 0; i < state.count; ++i) {
                const double most = maxima[which][i / kDynamicBlock];
                const double x = most == 0 ? 0 : moments[which][i] / most;
                const double got = static_cast<double>(map.values[state.codes[which][i]]);
                double nearest = std::numeric_limits<double>::infinity();
                for (const float value : map.values) {
                    if (!(x < -1e-30 && value == 0)) // what is negative stays so
                        nearest = std::min(nearest, std::abs(static_cast<double>(value) - x));
                }
                if (std::abs(got - x) > nearest + 4e-7 * std::abs(x) || (x < -1e-30 && got >= 0))
                    return QStringLiteral("code %1 of moment %2: %3 for %4").arg(i).arg(which).arg(got).arg(x);
            }
        }
        return {};
    }
};

} // namespace

class Adam8Test : public QObject
{
    Q_OBJECT

    std::map<std::string, std::vector<float>> m_floats;
    std::map<std::string, std::vector<std::uint8_t>> m_codes;

    void forEachIsa_data()
    {
        QTest::addColumn<int>("isa");
        for (const Isa isa : availableIsas())
            QTest::newRow(luthier::cpu::name(isa)) << static_cast<int>(isa);
    }
    const Kernels &current()
    {
        QFETCH(int, isa);
        return kernels(static_cast<Isa>(isa));
    }

private Q_SLOTS:
    void initTestCase()
    {
        const Result<TensorFile> file = openSafetensors(LUTHIER_GOLDEN_DIR "/train/adam8.safetensors");
        QVERIFY(file);
        for (const TensorInfo &tensor : file->tensors()) {
            if (tensor.dtype == DType::F32) {
                m_floats[tensor.name] = file->readFloats(tensor).value();
            } else {
                m_codes[tensor.name].resize(tensor.valueCount());
                QVERIFY(file->read(tensor, std::as_writable_bytes(std::span(m_codes[tensor.name]))));
            }
        }
    }

    void mapsAreThoseOfBitsandbytes()
    {
        for (const bool isSigned : {true, false}) {
            const float *values = dynamicMap(isSigned).values;
            QVERIFY(std::vector<float>(values, values + 256) == m_floats[isSigned ? "signed" : "unsigned"]);
        }
    }

    void codesAreThoseOfASearch()
    {
        std::mt19937 random(5);
        std::uniform_real_distribution<float> uniform(-1.0f, 1.0f);
        for (const bool isSigned : {true, false}) {
            const DynamicMap &map = dynamicMap(isSigned);
            std::vector<float> numbers = {0.0f, 1.0f, isSigned ? -1.0f : 0.0f, 1e-12f, 1e-38f};
            for (int c = 0; c < 255; ++c) {
                const float middle = (map.values[c] + map.values[c + 1]) * 0.5f;
                for (const float x : {map.values[c], middle, map.borders[c]}) {
                    for (const float y : {x, std::nextafter(x, kInfinity), std::nextafter(x, -kInfinity)})
                        numbers.push_back(y);
                }
            }
            for (int i = 0; i < 300000; ++i)
                numbers.push_back(uniform(random) * std::pow(10.0f, static_cast<float>(i % 9 - 8)));
            for (const float x : numbers) {
                if (x > 1 || (!isSigned && x < 0))
                    continue;
                int expected = searched(map.values, x, isSigned);
                if (x <= -std::numeric_limits<float>::min() && map.values[expected] == 0)
                    --expected; // the kernel's correction of signs
                if (codeOf(map, x) != expected)
                    QFAIL(qPrintable(QString::number(static_cast<double>(x), 'g', 9)));
            }
            QCOMPARE(map.values[codeOf(map, -0.0f)], 0.0f);
            // One border at most among the numbers that begin alike.
            for (std::uint32_t high = 0; high < 0xFF80u; ++high) {
                const auto end = std::bit_cast<float>(high << 16 | (high < 0x8000u ? 0xFFFFu : 0u));
                const auto *above = std::lower_bound(map.borders, map.borders + 255, end);
                if (std::isfinite(end) && above - map.borders - map.lowest[high] > 1)
                    QFAIL(qPrintable(QString::number(high)));
            }
        }
    }

    void whatIsWrittenIsReadAgain()
    {
        std::mt19937 random(6);
        std::normal_distribution<float> normal;
        for (const bool isSigned : {true, false}) {
            std::vector<float> values(1000);
            for (float &value : values)
                value = isSigned ? normal(random) : std::abs(normal(random)) * 1e-6f;
            std::fill_n(values.begin() + 256, 256, 0.0f);
            std::vector<std::uint8_t> codes(values.size());
            std::vector<float> maxima(4);
            std::vector<float> read(values.size());
            const DynamicMap &map = dynamicMap(isSigned);
            const auto count = static_cast<std::int64_t>(values.size());
            encodeDynamic(map, values.data(), count, codes.data(), maxima.data());
            decodeDynamic(map, codes.data(), maxima.data(), count, read.data());
            for (std::size_t i = 0; i < values.size(); ++i)
                QVERIFY(std::abs(read[i] - values[i]) <= 0.0071f * maxima[i / 256]);
            QCOMPARE(maxima[1], 0.0f);
            QCOMPARE(read[300], 0.0f);
            values[700] = kNaN;
            encodeDynamic(map, values.data(), count, codes.data(), maxima.data());
            QVERIFY(std::isnan(maxima[2]) && !std::isnan(maxima[3]));
        }
    }

    void stepsAreThoseOfTheReference_data() { forEachIsa_data(); }
    void stepsAreThoseOfTheReference()
    {
        const Kernels &k = current();
        for (int number = 1; number <= 5; ++number) {
            const std::string before = "step" + std::to_string(number) + ".";
            const std::string after = number < 5 ? "step" + std::to_string(number + 1) + "." : "after.";
            State state(m_floats[before + "values"].size());
            std::copy_n(m_floats[before + "values"].begin(), state.count, state.values.begin());
            std::copy_n(m_floats[before + "gradients"].begin(), state.count, state.gradients.begin());
            for (int which = 0; which < 2; ++which) {
                const std::string moment = before + (which == 0 ? "first" : "second");
                std::copy_n(m_codes[moment].begin(), state.count, state.codes[which].begin());
                std::copy_n(m_floats[moment + "_maxima"].begin(), state.blocks(), state.maxima[which].begin());
            }
            state.step(k, stepOf(number));
            QVERIFY(state.guardsAreIntact());
            const std::vector<float> &values = m_floats[after + "values"];
            for (std::size_t i = 0; i < state.count; ++i)
                QVERIFY(std::abs(state.values[i] - values[i]) <= 1e-6f + 2e-6f * std::abs(values[i]));
            for (int which = 0; which < 2; ++which) {
                const std::string moment = after + (which == 0 ? "first" : "second");
                const std::vector<float> &maxima = m_floats[moment + "_maxima"];
                for (std::size_t b = 0; b < state.blocks(); ++b)
                    QVERIFY(std::abs(state.maxima[which][b] - maxima[b]) <= 1e-6f * maxima[b]);
                const std::vector<std::uint8_t> &codes = m_codes[moment];
                int others = 0;
                for (std::size_t i = 0; i < state.count; ++i) {
                    if (maxima[i / kDynamicBlock] == 0)
                        continue; // any code stands for zero there
                    const int apart = std::abs(int{state.codes[which][i]} - int{codes[i]});
                    QVERIFY2(apart <= 1,
                        qPrintable(QStringLiteral("step %1, moment %2, value %3: %4 for %5")
                                       .arg(number)
                                       .arg(which)
                                       .arg(i)
                                       .arg(state.codes[which][i])
                                       .arg(codes[i])));
                    others += apart;
                }
                QVERIFY2(others <= 2, qPrintable(QString::number(others))); // of values on a border
            }
        }
    }

    void stepsAreThoseOfTheDefinition_data() { forEachIsa_data(); }
    void stepsAreThoseOfTheDefinition()
    {
        const Kernels &k = current();
        std::mt19937 random(7);
        std::normal_distribution<float> normal;
        for (const std::size_t n : {1u, 3u, 17u, 255u, 256u, 257u, 511u, 512u, 513u, 1000u}) {
            for (const float scale : {1.0f, 1e-15f, 1e-30f, 1e15f, 0.0f}) {
                State state(n);
                for (std::size_t i = 0; i < n; ++i)
                    state.values[i] = normal(random);
                for (int number = 1; number <= 8; ++number) {
                    for (std::size_t i = 0; i < n; ++i) {
                        const float far = i % 256 < 60 ? std::pow(10.0f, static_cast<float>(i % 6)) : 1.0f;
                        state.gradients[i] = i % 5 == 0 && number > 1 ? 0.0f : scale * far * normal(random);
                    }
                    // Squares below the normal numbers are held against nothing.
                    const AdamStep s = stepOf(number, n % 2 == 0 ? 0.1f : 0.0f);
                    const Expected expected(state, s);
                    state.step(k, s);
                    QVERIFY(state.guardsAreIntact());
                    if (scale == 1e-30f) {
                        for (std::size_t i = 0; i < n; ++i)
                            QVERIFY(std::isfinite(state.values[i]));
                        continue;
                    }
                    const QString found = expected.difference(state);
                    if (!found.isEmpty())
                        QFAIL(qPrintable(QStringLiteral("%1 values of %2, step %3: %4")
                                             .arg(n)
                                             .arg(static_cast<double>(scale))
                                             .arg(number)
                                             .arg(found)));
                }
            }
        }
    }

    void nothingHappensWithoutGradients_data() { forEachIsa_data(); }
    void nothingHappensWithoutGradients()
    {
        State state(700);
        std::fill_n(state.gradients.begin(), state.count, 0.0f);
        for (int number = 1; number <= 3; ++number)
            state.step(current(), stepOf(number, 0));
        for (std::size_t i = 0; i < state.count; ++i)
            QCOMPARE(state.values[i], 7.0f);
        for (int which = 0; which < 2; ++which) {
            for (std::size_t b = 0; b < state.blocks(); ++b)
                QCOMPARE(state.maxima[which][b], 0.0f);
            for (const float moment : state.moment(which))
                QCOMPARE(moment, 0.0f);
        }
    }

    void noNumberStaysVisible_data() { forEachIsa_data(); }
    void noNumberStaysVisible()
    {
        for (const float bad : {kNaN, -kNaN, kInfinity, -kInfinity}) {
            for (const std::size_t at : {0u, 200u, 255u, 256u, 299u}) {
                State state(700);
                std::fill_n(state.gradients.begin(), state.count, 0.5f);
                state.gradients[at] = bad;
                state.step(current(), stepOf(1));
                QVERIFY(!std::isfinite(state.values[at]));
                QVERIFY(!std::isfinite(state.maxima[0][at / 256]) && !std::isfinite(state.maxima[1][at / 256]));
                QVERIFY(std::isfinite(state.maxima[0][2]) && std::isfinite(state.maxima[1][2]));
                std::fill_n(state.gradients.begin(), state.count, 0.5f);
                state.step(current(), stepOf(2));
                for (std::size_t i = 0; i < state.count; ++i)
                    QCOMPARE(std::isfinite(state.values[i]), i / 256 != at / 256);
                QVERIFY(state.guardsAreIntact());
            }
        }
    }
};

QTEST_APPLESS_MAIN(Adam8Test)
#include "tst_adam8.moc"
