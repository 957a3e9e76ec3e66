// SPDX-License-Identifier: GPL-3.0-or-later
// The scale of the loss in fp16, by the rules of torch.amp.GradScaler; and fp16 itself against PyTorch's.
#include "cpu/fp16.h"
#include "train/loss_scale.h"

#include <c10/util/Half.h>

#include <QTest>

#include <cmath>
#include <random>

using namespace luthier;

class LossScaleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void growsAfter2000GoodSteps()
    {
        LossScale scale;
        QCOMPARE(scale.value, 65536.0);
        for (int i = 0; i < 1999; ++i)
            scale.update(true);
        QCOMPARE(scale.value, 65536.0);
        scale.update(true);
        QCOMPARE(scale.value, 131072.0);
        QCOMPARE(scale.goodSteps, std::int64_t{0});
        scale = {0x1p127, 1999};
        scale.update(true);
        QCOMPARE(scale.value, 0x1p127);
    }

    void halvesAfterAnOverflowAndCountsAnew()
    {
        LossScale scale{65536, 1999};
        scale.update(false);
        QCOMPARE(scale.value, 32768.0);
        scale.update(false);
        QCOMPARE(scale.value, 16384.0);
        scale.update(true);
        QCOMPARE(scale.value, 16384.0);
        QCOMPARE(scale.goodSteps, std::int64_t{1});
    }

    void halvesAreThoseOfPyTorch()
    {
        for (std::uint32_t bits = 0; bits < 0x10000u; ++bits) {
            const cpu::fp16 half{static_cast<std::uint16_t>(bits)};
            const float wide = cpu::toFloat(half);
            const float expected = static_cast<float>(c10::Half(half.bits, c10::Half::from_bits()));
            if (std::isnan(expected)) {
                QVERIFY(std::isnan(wide) && std::isnan(cpu::toFloat(cpu::toFp16(wide))));
                continue;
            }
            QCOMPARE(std::bit_cast<std::uint32_t>(wide), std::bit_cast<std::uint32_t>(expected));
            QCOMPARE(cpu::toFp16(wide).bits, half.bits);
        }
        std::mt19937 random(3);
        for (int i = 0; i < 1000000; ++i) {
            // Every other one just beside the middle between two halves.
            auto bits = static_cast<std::uint32_t>(random());
            if (i % 2 == 0)
                bits = (bits & 0xFFFFE000u) + 0xFFFu + bits % 3;
            const auto value = std::bit_cast<float>(bits);
            if (!std::isnan(value) && cpu::toFp16(value).bits != c10::Half(value).x)
                QFAIL(qPrintable(QString::number(bits, 16)));
        }
    }
};

QTEST_APPLESS_MAIN(LossScaleTest)
#include "tst_loss_scale.moc"
