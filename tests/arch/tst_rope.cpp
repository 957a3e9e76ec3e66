// SPDX-License-Identifier: GPL-3.0-or-later
// Frequencies against those of transformers' own functions (tests/golden/arch/rope.json).
#include "arch/rope.h"
#include "arch/spec_from_config.h"

#include "base/json.h"

#include <QTest>

#include <cmath>

using namespace luthier;

class RopeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void frequenciesEqualTheReference_data()
    {
        QTest::addColumn<int>("row");
        const Json cases = readJsonFile(LUTHIER_GOLDEN_DIR "/arch/rope.json").value()["cases"];
        for (std::size_t i = 0; i < cases.size(); ++i)
            QTest::newRow(cases[i]["name"].get<std::string>().c_str()) << static_cast<int>(i);
    }

    void frequenciesEqualTheReference()
    {
        QFETCH(int, row);
        const Json one =
            readJsonFile(LUTHIER_GOLDEN_DIR "/arch/rope.json").value()["cases"][static_cast<std::size_t>(row)];
        const auto spec = modelSpecFromConfig(one["config"]);
        QVERIFY2(spec, spec ? "" : spec.error().toString().c_str());
        const RopeFrequencies ours =
            ropeFrequencies(spec->ropes[0], spec->headDim, one["sequence_length"].get<std::int64_t>());
        const auto expected = one["inverse"].get<std::vector<double>>();
        QCOMPARE(ours.inverse.size(), expected.size());
        for (std::size_t i = 0; i < expected.size(); ++i)
            QVERIFY2(std::abs(static_cast<double>(ours.inverse[i]) - expected[i]) <= 4e-7 * expected[i],
                std::to_string(i).c_str());
        QVERIFY(std::abs(ours.attentionFactor - one["attention_factor"].get<double>()) < 1e-12);
    }

    void divisorsApplyPerFrequency()
    {
        RopeSpec rope;
        const RopeFrequencies plain = ropeFrequencies(rope, 8, 1);
        rope.divisors = {1, 2, 4, 8};
        const RopeFrequencies divided = ropeFrequencies(rope, 8, 1);
        for (std::size_t i = 0; i < 4; ++i)
            QCOMPARE(divided.inverse[i], plain.inverse[i] / rope.divisors[i]);
    }
};

QTEST_APPLESS_MAIN(RopeTest)
#include "tst_rope.moc"
