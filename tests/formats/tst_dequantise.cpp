// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/dtype.h"
#include "formats/safetensors.h"

#include <QTest>

#include <bit>
#include <cmath>
#include <cstring>
#include <limits>

using namespace luthier;

namespace
{

float decodeHalf(std::uint16_t bits, DType type)
{
    float out = 0;
    dequantise(type, reinterpret_cast<const std::byte *>(&bits), &out, 1);
    return out;
}

// From the definition of IEEE 754 binary16, with no bit tricks.
double halfByDefinition(std::uint16_t bits)
{
    const int exponent = (bits >> 10) & 31;
    const double fraction = (bits & 1023) / 1024.0;
    const double sign = (bits & 0x8000) != 0 ? -1 : 1;
    return sign * (exponent == 0 ? std::ldexp(fraction, -14) : std::ldexp(1 + fraction, exponent - 15));
}

} // namespace

class DequantiseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void blocksEqualTheReferenceBitForBit_data()
    {
        QTest::addColumn<QString>("type");
        for (const char *type : {"F16", "BF16", "Q4_0", "Q4_1", "Q5_0", "Q5_1", "Q8_0", "Q2_K", "Q3_K", "Q4_K", "Q5_K",
                 "Q6_K", "IQ4_NL", "IQ4_XS", "TQ1_0", "TQ2_0"})
            QTest::newRow(type) << QString::fromLatin1(type);
    }

    void blocksEqualTheReferenceBitForBit()
    {
        QFETCH(QString, type);
        const auto file = openSafetensors(LUTHIER_GOLDEN_DIR "/formats/gguf_blocks.safetensors");
        QVERIFY2(file, file ? "" : file.error().toString().c_str());
        const std::string key = type.toStdString();
        const TensorInfo *raw = file->find(key + ".raw");
        const TensorInfo *expected = file->find(key + ".values");
        QVERIFY(raw != nullptr && expected != nullptr);
        std::vector<std::byte> bytes(raw->bytes);
        QVERIFY(file->read(*raw, bytes));
        const auto values = file->readFloats(*expected);
        QVERIFY(values);
        const DType dtype = dtypeFromName(key).value();
        QCOMPARE(byteCount(dtype, values->size()), std::optional<std::uint64_t>(raw->bytes));
        std::vector<float> decoded(values->size());
        dequantise(dtype, bytes.data(), decoded.data(), decoded.size());
        for (std::size_t i = 0; i < decoded.size(); ++i)
            QCOMPARE(std::bit_cast<std::uint32_t>(decoded[i]), std::bit_cast<std::uint32_t>((*values)[i]));
    }

    void everyHalfIsExact()
    {
        for (unsigned bits = 0; bits < 0x10000; ++bits) {
            const float value = decodeHalf(static_cast<std::uint16_t>(bits), DType::F16);
            if ((bits & 0x7C00) != 0x7C00) {
                QCOMPARE(static_cast<double>(value), halfByDefinition(static_cast<std::uint16_t>(bits)));
                QCOMPARE(std::signbit(value), (bits & 0x8000) != 0);
            } else if ((bits & 0x3FF) == 0) {
                QVERIFY(std::isinf(value) && std::signbit(value) == ((bits & 0x8000) != 0));
            } else {
                QVERIFY(std::isnan(value));
                QCOMPARE((std::bit_cast<std::uint32_t>(value) >> 13) & 0x3FF, bits & 0x3FF);
            }
        }
    }

    void everyBrainFloatIsExact()
    {
        for (unsigned bits = 0; bits < 0x10000; ++bits)
            QCOMPARE(
                std::bit_cast<std::uint32_t>(decodeHalf(static_cast<std::uint16_t>(bits), DType::BF16)), bits << 16);
    }

    void float8HasItsLandmarks()
    {
        const auto decode = [](unsigned bits, DType type) {
            return decodeHalf(static_cast<std::uint16_t>(bits), type);
        };
        QCOMPARE(decode(0x00, DType::F8E4M3), 0.0f);
        QCOMPARE(decode(0x01, DType::F8E4M3), std::ldexp(1.0f, -9));
        QCOMPARE(decode(0x08, DType::F8E4M3), std::ldexp(1.0f, -6));
        QCOMPARE(decode(0x38, DType::F8E4M3), 1.0f);
        QCOMPARE(decode(0xB8, DType::F8E4M3), -1.0f);
        QCOMPARE(decode(0x7E, DType::F8E4M3), 448.0f);
        QVERIFY(std::isnan(decode(0x7F, DType::F8E4M3)) && std::isnan(decode(0xFF, DType::F8E4M3)));
        QCOMPARE(decode(0x3C, DType::F8E5M2), 1.0f);
        QCOMPARE(decode(0x7B, DType::F8E5M2), 57344.0f);
        QCOMPARE(decode(0x01, DType::F8E5M2), std::ldexp(1.0f, -16));
        QCOMPARE(decode(0xFC, DType::F8E5M2), -std::numeric_limits<float>::infinity());
    }

    void oddCountsAndUnalignedDataDecode()
    {
        // 33 halves at an odd address: neither a whole vector nor aligned.
        std::vector<std::byte> bytes(1 + 2 * 33);
        for (int i = 0; i < 33; ++i) {
            const auto half = static_cast<std::uint16_t>(0x3C00 + i);
            std::memcpy(bytes.data() + 1 + 2 * i, &half, 2);
        }
        std::vector<float> out(34, -1);
        dequantise(DType::F16, bytes.data() + 1, out.data(), 33);
        for (int i = 0; i < 33; ++i)
            QCOMPARE(static_cast<double>(out[i]), 1 + i / 1024.0);
        QCOMPARE(out[33], -1.0f);
    }

    void sizesAreChecked()
    {
        QCOMPARE(byteCount(DType::Q4_K, 512), std::optional<std::uint64_t>(288));
        QVERIFY(!byteCount(DType::Q4_K, 100));
        QVERIFY(!byteCount(DType::F64, std::uint64_t{1} << 61));
        QCOMPARE(dtypeFromName("F8_E4M3"), std::optional(DType::F8E4M3));
        QVERIFY(!dtypeFromName("f32"));
        QCOMPARE(name(DType::Bool), std::string_view("BOOL"));
    }
};

QTEST_APPLESS_MAIN(DequantiseTest)
#include "tst_dequantise.moc"
