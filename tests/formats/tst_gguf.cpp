// SPDX-License-Identifier: GPL-3.0-or-later
// The malformed classes are those of llama.cpp's tests/test-gguf.cpp, and after them the shapes of published
// vulnerabilities in GGUF readers.
#include "formats/gguf.h"

#include "base/json.h"
#include "file_bytes.h"

#include <functional>
#include <limits>

using namespace luthier;
using luthier::test::append;
using luthier::test::floatBytes;
using luthier::test::Folder;
using luthier::test::GgufBytes;

namespace
{

constexpr std::uint32_t kF32 = 0;
constexpr std::uint32_t kQ8_0 = 8;
constexpr std::uint32_t kI8 = 24;
constexpr std::uint32_t kI64 = 27;
constexpr auto kHuge = std::numeric_limits<std::uint64_t>::max();

std::string bytesOf(std::uint64_t value)
{
    std::string out;
    append(out, value);
    return out;
}

GgufBytes plain()
{
    GgufBytes file;
    file.string("general.architecture", "llama");
    file.number<std::uint32_t>("n", GgufBytes::U32, 7);
    file.tensor("first", {2, 3}, kF32, floatBytes(1, 2, 3, 4, 5, 6));
    file.tensor("second", {32}, kQ8_0, std::string(34, '\1'));
    return file;
}

struct Case {
    const char *name;
    const char *complaint; // nullptr: accepted
    std::function<std::string()> make;
};

template <typename Change>
std::function<std::string()> changed(Change change)
{
    return [change] {
        GgufBytes file = plain();
        change(file);
        return file.bytes();
    };
}

/// An otherwise right file with one tensor of the given shape and no data.
std::function<std::string()> shaped(std::vector<std::uint64_t> extents, std::uint32_t type = kF32)
{
    return [extents, type] {
        GgufBytes file;
        file.rawTensor(GgufBytes::text("t"), static_cast<std::uint32_t>(extents.size()), extents, type, 0);
        return file.bytes() + std::string(64, '\0');
    };
}

std::function<std::string()> entry(std::uint32_t type, const std::string &value)
{
    return changed([=](GgufBytes &file) { file.entry("key", type, value); });
}

std::vector<Case> cases()
{
    const auto overwrite = [](std::size_t at, const std::string &bytes) {
        return [=] {
            std::string file = plain().bytes();
            return file.replace(at, bytes.size(), bytes);
        };
    };
    return {
        // HEADER_*
        {"HEADER_BAD_MAGIC", "not a GGUF file", overwrite(0, "FUGG")},
        {"HEADER_BAD_VERSION_0", "version 0", changed([](GgufBytes &file) { file.version = 0; })},
        {"HEADER_BAD_VERSION_1", "version 1", changed([](GgufBytes &file) { file.version = 1; })},
        {"HEADER_BAD_VERSION_FUTURE", "version 4", changed([](GgufBytes &file) { file.version = 4; })},
        {"HEADER_BAD_N_TENSORS", "announced", overwrite(8, bytesOf(kHuge))},
        {"HEADER_BAD_N_KV", "announced", overwrite(16, bytesOf(kHuge))},
        {"HEADER_EMPTY", nullptr, [] { return GgufBytes().bytes(); }},
        {"version 2", nullptr, changed([](GgufBytes &file) { file.version = 2; })},
        {"big-endian", "big-endian", overwrite(4, std::string("\0\0\0\3", 4))},
        // KV_*
        {"KV_BAD_KEY_SIZE", "announced",
            changed([](GgufBytes &file) { file.rawEntry(bytesOf(kHuge) + "key", GgufBytes::U8, "1"); })},
        {"KV_EMPTY_KEY", "is empty", changed([](GgufBytes &file) { file.entry("", GgufBytes::U8, "1"); })},
        {"KV_BAD_TYPE", "type 13", entry(13, "1")},
        {"KV_BAD_TYPE of an array", "type 13", entry(GgufBytes::Array, GgufBytes::arrayHead(13, 1) + "1")},
        {"KV_BAD_VALUE_SIZE", "announced", entry(GgufBytes::String, bytesOf(kHuge))},
        {"KV_DUPLICATE_KEY", "twice", changed([](GgufBytes &file) { file.string("n", "x"); })},
        {"KV_BAD_ALIGN", "power of two",
            changed([](GgufBytes &file) { file.number<std::uint32_t>("general.alignment", GgufBytes::U32, 13); })},
        {"KV_BAD_ALIGN zero", "power of two",
            changed([](GgufBytes &file) { file.number<std::uint32_t>("general.alignment", GgufBytes::U32, 0); })},
        {"KV_WRONG_TYPE_ALIGN", "power of two",
            changed([](GgufBytes &file) { file.number<std::int32_t>("general.alignment", GgufBytes::I32, 32); })},
        {"KV_SUCCESS", nullptr,
            changed([](GgufBytes &file) { file.number<std::uint8_t>("b", GgufBytes::Bool, 0xB7); })},
        // TENSORS_*
        {"TENSORS_BAD_NAME_SIZE", "at most 63",
            changed([](GgufBytes &file) { file.tensor(std::string(64, 'x'), {1}, kF32, floatBytes(1)); })},
        {"longest name", nullptr,
            changed([](GgufBytes &file) { file.tensor(std::string(63, 'x'), {1}, kF32, floatBytes(1)); })},
        {"TENSORS_BAD_N_DIMS", "5 dimensions", shaped({1, 1, 1, 1, 1})},
        {"TENSORS_BAD_SHAPE", "overflows", shaped({kHuge})},
        {"TENSORS_ZERO_DIM", nullptr, shaped({4, 0})},
        {"zero dimension with an overflow beside it", "overflows", shaped({1ull << 40, 1ull << 40, 0})},
        {"TENSORS_NE_TOO_BIG", "overflows", shaped({4ull * 0x7FFFFFFF, 4ull * 0x7FFFFFFF})},
        {"TENSORS_NBYTES_TOO_BIG", "overflows", shaped({1ull << 62}, kI64)},
        {"TENSORS_BAD_TYPE", "no tensor type", shaped({1}, 1000)},
        {"TENSORS_BAD_TYPE withdrawn", "no tensor type 4", shaped({32}, 4)},
        {"a type that we do not decode", "type IQ2_XXS cannot", shaped({256}, 16)},
        {"TENSORS_BAD_OFFSET", "multiple of the alignment",
            changed([](GgufBytes &file) { file.rawTensor(GgufBytes::text("t"), 1, {1}, kF32, kHuge); })},
        {"TENSORS_DUPLICATE_NAME", "Two tensors",
            changed([](GgufBytes &file) { file.tensor("first", {1}, kF32, floatBytes(1)); })},
        {"TENSORS_BAD_ALIGN", "multiple of the alignment",
            changed([](GgufBytes &file) { file.rawTensor(GgufBytes::text("t"), 1, {1}, kF32, 97); })},
        {"TENSORS_INCONSISTENT_ALIGN", "multiple of the alignment",
            [] {
                GgufBytes file;
                file.alignment = 1;
                file.tensor("a", {1}, kF32, floatBytes(1));
                file.tensor("b", {1}, kF32, floatBytes(2));
                return file.bytes() + std::string(64, '\0');
            }},
        {"TENSORS_SUCCESS", nullptr, [] { return plain().bytes(); }},
        {"TENSORS_CUSTOM_ALIGN", nullptr,
            [] {
                GgufBytes file;
                file.alignment = 1;
                file.number<std::uint32_t>("general.alignment", GgufBytes::U32, 1);
                file.tensor("a", {1}, kF32, floatBytes(1));
                file.tensor("b", {1}, kF32, floatBytes(2));
                return file.bytes();
            }},
        // DATA_*
        {"DATA_NOT_ENOUGH_DATA", "beyond the end",
            [] {
                std::string bytes = plain().bytes();
                return bytes.substr(0, bytes.size() - 31); // the padding after 34 bytes is 30
            }},
        {"the last padding may be missing", nullptr,
            [] {
                std::string bytes = plain().bytes();
                return bytes.substr(0, bytes.size() - 30);
            }},
        {"DATA_INCONSISTENT_ALIGN", "byte 32 was expected", changed([](GgufBytes &file) {
             file = {};
             file.alignment = 64;
             file.tensor("a", {1}, kF32, floatBytes(1));
             file.tensor("b", {1}, kF32, floatBytes(2));
         })},
        {"DATA_MEM_SIZE_OVERFLOW", "beyond the end",
            [] {
                GgufBytes file;
                constexpr std::uint64_t kHalf = 0x7FFFFFFFFFFFFFC0;
                file.rawTensor(GgufBytes::text("a"), 4, {kHalf, 1, 1, 1}, kI8, 0);
                file.rawTensor(GgufBytes::text("b"), 4, {kHalf, 1, 1, 1}, kI8, kHalf);
                return file.bytes() + std::string(32, '\0');
            }},
        {"overlap", "byte 96 was expected",
            changed([](GgufBytes &file) { file.rawTensor(GgufBytes::text("t"), 1, {1}, kF32, 32); })},
        // Published vulnerabilities
        {"CVE-2024-21802 count that wraps an allocation", "announced", overwrite(16, bytesOf(kHuge / 48 + 2))},
        {"CVE-2024-21802 string length that wraps to 0", "announced", entry(GgufBytes::String, bytesOf(kHuge))},
        {"CVE-2024-21802 array whose size wraps", "announced",
            entry(GgufBytes::Array, GgufBytes::arrayHead(GgufBytes::U64, (1ull << 61) + 1) + bytesOf(1))},
        {"CVE-2024-21802 array of strings", "announced",
            entry(GgufBytes::Array, GgufBytes::arrayHead(GgufBytes::String, 1ull << 60) + bytesOf(0))},
        {"CVE-2025-53630 padded sizes that wrap", "overflows", shaped({0x7FFFFFFFFFFFFFFF}, kI8)},
        {"CVE-2026-33298 bytes that wrap to 4", "overflows", shaped({(1ull << 62) + 1})},
        {"CVE-2026-7482 dimensions beyond the data", "beyond the end", shaped({1000, 1000})},
        {"row that is no whole block", "whole blocks", shaped({33}, kQ8_0)},
        {"blocks only in total", "whole blocks", shaped({16, 2}, kQ8_0)},
        {"nested arrays beyond any use", "nested too deeply",
            entry(GgufBytes::Array,
                GgufBytes::arrayHead(GgufBytes::Array, 1) + GgufBytes::arrayHead(GgufBytes::Array, 1)
                    + GgufBytes::arrayHead(GgufBytes::Array, 1) + GgufBytes::arrayHead(GgufBytes::Array, 1)
                    + GgufBytes::arrayHead(GgufBytes::U8, 0))},
        {"key that is no text", "UTF-8", changed([](GgufBytes &file) { file.entry("\xFF\xFE", GgufBytes::U8, "1"); })},
        {"tensor name that is no text", "UTF-8",
            changed([](GgufBytes &file) { file.tensor("\xC0\xAF", {1}, kF32, floatBytes(1)); })},
        {"alignment near the end of the numbers", "beyond the end",
            [] {
                GgufBytes file;
                file.number<std::uint32_t>("general.alignment", GgufBytes::U32, 0x80000000u);
                file.rawTensor(GgufBytes::text("t"), 1, {1}, kF32, 0);
                return file.bytes() + std::string(64, '\0');
            }},
    };
}

} // namespace

class GgufTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void verdictsAreThoseOfTheFormat_data()
    {
        QTest::addColumn<int>("row");
        const std::vector<Case> rows = cases();
        for (std::size_t i = 0; i < rows.size(); ++i)
            QTest::newRow(rows[i].name) << static_cast<int>(i);
    }

    void verdictsAreThoseOfTheFormat()
    {
        QFETCH(int, row);
        const Case one = cases()[static_cast<std::size_t>(row)];
        const Folder folder;
        const auto file = openGguf(folder.write("model.gguf", one.make()));
        if (one.complaint == nullptr) {
            QVERIFY2(file, file ? "" : file.error().toString().c_str());
        } else {
            QVERIFY(!file);
            const std::string message = file.error().toString();
            QVERIFY2(message.find(one.complaint) != std::string::npos, message.c_str());
            QVERIFY2(message.find("model.gguf") != std::string::npos, message.c_str());
        }
    }

    void everyTruncationIsAnError()
    {
        GgufBytes source = plain();
        source.entry("list", GgufBytes::Array,
            GgufBytes::arrayHead(GgufBytes::String, 2) + GgufBytes::text("ab") + GgufBytes::text(""));
        const std::string whole = source.bytes();
        const std::size_t needed = whole.size() - 30; // without the last padding
        const Folder folder;
        QVERIFY(openGguf(folder.write("whole", whole)));
        for (std::size_t length = 0; length < needed; ++length)
            QVERIFY2(!openGguf(folder.write("part", whole.substr(0, length))), std::to_string(length).c_str());
    }

    void valuesKeepTheirKinds()
    {
        GgufBytes source;
        source.number<std::uint8_t>("u8", GgufBytes::U8, 200);
        source.number<std::int8_t>("i8", GgufBytes::I8, -5);
        source.number<std::uint16_t>("u16", GgufBytes::U16, 65535);
        source.number<std::int16_t>("i16", GgufBytes::I16, -300);
        source.number<std::uint32_t>("u32", GgufBytes::U32, 4294967295u);
        source.number<std::int32_t>("i32", GgufBytes::I32, -70000);
        source.number<std::uint64_t>("u64", GgufBytes::U64, kHuge);
        source.number<std::int64_t>("i64", GgufBytes::I64, std::numeric_limits<std::int64_t>::min());
        source.number<float>("f32", GgufBytes::F32, 0.5f);
        source.number<double>("f64", GgufBytes::F64, 1e300);
        source.number<std::uint8_t>("yes", GgufBytes::Bool, 1);
        source.string("text", "h\xC3\xA9");
        source.string("bytes", std::string("\xFF\0z", 3)); // tokens may be any bytes
        source.entry("floats", GgufBytes::Array, GgufBytes::arrayHead(GgufBytes::F32, 2) + floatBytes(1.5, -2));
        source.entry("small", GgufBytes::Array, GgufBytes::arrayHead(GgufBytes::U8, 3) + "\x01\x02\xFF");
        source.entry("texts", GgufBytes::Array,
            GgufBytes::arrayHead(GgufBytes::String, 2) + GgufBytes::text("a") + GgufBytes::text(""));
        source.entry("nested", GgufBytes::Array,
            GgufBytes::arrayHead(GgufBytes::Array, 1) + GgufBytes::arrayHead(GgufBytes::U8, 1) + "\x09");
        const Folder folder;
        const auto file = openGguf(folder.write("a.gguf", source.bytes()));
        QVERIFY2(file, file ? "" : file.error().toString().c_str());
        const auto integer = [&](const char *key) { return file->find(key)->integer(); };
        QCOMPARE(integer("u8"), std::optional<std::int64_t>(200));
        QCOMPARE(integer("i8"), std::optional<std::int64_t>(-5));
        QCOMPARE(integer("u16"), std::optional<std::int64_t>(65535));
        QCOMPARE(integer("i16"), std::optional<std::int64_t>(-300));
        QCOMPARE(integer("u32"), std::optional<std::int64_t>(4294967295));
        QCOMPARE(integer("i32"), std::optional<std::int64_t>(-70000));
        QCOMPARE(integer("u64"), std::optional<std::int64_t>());
        QCOMPARE(integer("i64"), std::optional(std::numeric_limits<std::int64_t>::min()));
        QCOMPARE(integer("f32"), std::optional<std::int64_t>());
        QCOMPARE(file->find("u64")->number(), std::optional(18446744073709551616.0));
        QCOMPARE(file->find("f32")->number(), std::optional(0.5));
        QCOMPARE(file->find("f64")->number(), std::optional(1e300));
        QCOMPARE(file->find("yes")->boolean(), std::optional(true));
        QCOMPARE(integer("yes"), std::optional<std::int64_t>());
        QCOMPARE(*file->find("text")->text(), std::string("h\xC3\xA9"));
        QCOMPARE(file->find("bytes")->text()->size(), std::size_t{3});
        QCOMPARE(*file->find("floats")->numbers(), (std::vector<double>{1.5, -2}));
        // An array of bytes is never taken for one of floats (a type confusion in llama.cpp's tokenizer scores).
        QCOMPARE(*file->find("small")->integers(), (std::vector<std::int64_t>{1, 2, 255}));
        QVERIFY(file->find("small")->numbers() == nullptr);
        QCOMPARE(*file->find("texts")->texts(), (std::vector<std::string>{"a", ""}));
        QVERIFY(file->find("texts")->text() == nullptr);
        const auto *nested = std::get_if<GgufValue::Array>(&file->find("nested")->storage());
        QVERIFY(nested != nullptr && nested->size() == 1);
        QCOMPARE(*nested->front().integers(), (std::vector<std::int64_t>{9}));
        QVERIFY(file->find("absent") == nullptr);
    }

    void tensorsAreReadInRowMajorOrder()
    {
        const Folder folder;
        const auto file = openGguf(folder.write("a.gguf", plain().bytes()));
        QVERIFY(file);
        const TensorInfo *first = file->tensors.find("first");
        QCOMPARE(first->shape, (std::vector<std::uint64_t>{3, 2})); // three rows of two
        QCOMPARE(*file->tensors.readFloats(*first), (std::vector<float>{1, 2, 3, 4, 5, 6}));
        const TensorInfo *second = file->tensors.find("second");
        QCOMPARE(second->dtype, DType::Q8_0);
        QCOMPARE(second->bytes, std::uint64_t{34});
        QCOMPARE(second->offset % 32, std::uint64_t{0});
    }

    void sampleModelHasTheReferenceValues()
    {
        const std::string path = LUTHIER_SAMPLE_MODEL;
        if (path.empty())
            QFAIL("The sample model is not configured: set LUTHIER_SAMPLE_MODEL to the SmolLM2 GGUF file.");
        const auto file = openGguf(path);
        QVERIFY2(file, file ? "" : file.error().toString().c_str());
        const auto reference = readJsonFile(LUTHIER_GOLDEN_DIR "/formats/smollm2.json");
        QVERIFY(reference);
        for (const auto &[name, expected] : (*reference)["tensors"].items()) {
            const TensorInfo *tensor = file->tensors.find(name);
            QVERIFY2(tensor != nullptr, name.c_str());
            QCOMPARE(std::string(luthier::name(tensor->dtype)), expected["type"].get<std::string>());
            auto shape = expected["shape"].get<std::vector<std::uint64_t>>();
            std::reverse(shape.begin(), shape.end());
            QCOMPARE(tensor->shape, shape);
            const auto values = file->tensors.readFloats(*tensor);
            QVERIFY(values);
            const auto first = expected["first"].get<std::vector<float>>();
            const auto last = expected["last"].get<std::vector<float>>();
            QVERIFY(std::equal(first.begin(), first.end(), values->begin()));
            QVERIFY(std::equal(last.rbegin(), last.rend(), values->rbegin()));
            double sum = 0;
            for (const float value : *values)
                sum += static_cast<double>(value);
            QVERIFY(std::abs(sum - expected["sum"].get<double>()) < 1e-6 * std::abs(sum));
        }
    }
};

QTEST_APPLESS_MAIN(GgufTest)
#include "tst_gguf.moc"
