// SPDX-License-Identifier: GPL-3.0-or-later
// The verdict table follows the rules of safetensors' README and the rejections of its reference implementation
// (0.8.0); where we are stricter, the row says so.
#include "formats/safetensors.h"

#include "file_bytes.h"

#include <bit>

using namespace luthier;
using luthier::test::Folder;
using luthier::test::safetensorsBytes;

namespace
{

const std::string kFour(4, '\0');
const std::string kA = R"("a":{"dtype":"F32","shape":[1],"data_offsets":[0,4]})";

std::string one(const std::string &dtype, const std::string &shape, const std::string &offsets)
{
    return R"({"a":{"dtype":")" + dtype + R"(","shape":)" + shape + R"(,"data_offsets":)" + offsets + "}}";
}

struct Verdict {
    const char *name;
    std::string bytes;
    const char *complaint; // nullptr: accepted
};

std::vector<Verdict> verdicts()
{
    const auto file = [](const std::string &header, const std::string &data = kFour) {
        return safetensorsBytes(header, data);
    };
    std::string hugeLength = safetensorsBytes("{" + kA + "}", kFour);
    hugeLength[3] = 0x7F; // 2 GB, and the '{' still at byte 8
    std::string beyondFile = safetensorsBytes("{" + kA + "}", kFour);
    beyondFile[1] = 0x7F;
    std::string wildLength(64, '\xFF');
    const std::string deep = std::string(200, '[') + std::string(200, ']');
    return {
        // whole file
        {"no tensors", file("{}", ""), nullptr},
        {"one tensor", file("{" + kA + "}"), nullptr},
        {"empty file", "", "not a safetensors file"},
        {"seven bytes", "1234567", "not a safetensors file"},
        {"length only", safetensorsBytes("", ""), "not a safetensors file"},
        {"length of 2 GB", hugeLength, "at most 100000000"},
        {"length beyond the file", beyondFile, "only"},
        {"length of 2^64-1", wildLength, "not a safetensors file"},
        {"spaces after the header", file("{" + kA + "}  \n\t "), nullptr},
        {"zero byte after the header", file("{" + kA + "}" + std::string(1, '\0')), "not valid JSON"},
        {"text after the header", file("{" + kA + "}x"), "not valid JSON"},
        {"space before the brace (stricter: the README asks for it)", file(" {" + kA + "}"), "not a safetensors file"},
        {"byte-order mark", file("\xEF\xBB\xBF{" + kA + "}"), "not a safetensors file"},
        {"array instead of object", file("[]", ""), "not a safetensors file"},
        {"truncated JSON", file("{" + kA), "not valid JSON"},
        {"bad UTF-8 in a name", file("{\"\xC3\x28\":{\"dtype\":\"F32\",\"shape\":[1],\"data_offsets\":[0,4]}}"),
            "not valid JSON"},
        {"lone surrogate", file(R"({"\ud800":{"dtype":"F32","shape":[1],"data_offsets":[0,4]}})"), "not valid JSON"},
        {"NaN", file(one("F32", "[NaN]", "[0,4]")), "not valid JSON"},
        {"comment", file("{/**/" + kA + "}"), "not valid JSON"},
        {"trailing comma", file("{" + kA + ",}"), "not valid JSON"},
        // names
        {"empty name", file(R"({"":{"dtype":"F32","shape":[1],"data_offsets":[0,4]}})"), nullptr},
        {"escaped key of a field", file(R"({"a":{"dtyp\u0065":"F32","shape":[1],"data_offsets":[0,4]}})"), nullptr},
        {"name twice (stricter: the README forbids it)", file("{" + kA + "," + kA + "}"), "inside of another tensor"},
        {"empty tensors of one name",
            file(
                R"({"a":{"dtype":"F32","shape":[0],"data_offsets":[0,0]},"a":{"dtype":"F32","shape":[0],"data_offsets":[0,0]}})",
                ""),
            "Two tensors"},
        // fields
        {"unknown field", file(R"({"a":{"x":[1,{"y":2}],"dtype":"F32","shape":[1],"data_offsets":[0,4]}})"), nullptr},
        {"deep unknown field", file(R"({"a":{"dtype":"F32","shape":[1],"data_offsets":[0,4],"x":)" + deep + "}}"),
            "nested too deeply"},
        {"field twice", file(R"({"a":{"dtype":"F32","shape":[1],"shape":[1],"data_offsets":[0,4]}})"), "twice"},
        {"no dtype", file(R"({"a":{"shape":[1],"data_offsets":[0,4]}})"), "needs"},
        {"no shape", file(R"({"a":{"dtype":"F32","data_offsets":[0,4]}})"), "needs"},
        {"no offsets", file(R"({"a":{"dtype":"F32","shape":[1]}})"), "needs"},
        {"tensor as a list (stricter)", file(R"({"a":["F32",[1],[0,4]]})"), "malformed"},
        {"tensor null", file(R"({"a":null})", ""), "malformed"},
        {"dtype number", file(R"({"a":{"dtype":5,"shape":[1],"data_offsets":[0,4]}})"), "malformed"},
        {"dtype in lower case", file(one("f32", "[1]", "[0,4]")), "\"f32\" is not supported"},
        {"dtype unknown", file(one("C128", "[1]", "[0,16]"), std::string(16, '\0')), "not supported"},
        {"dtype of GGUF blocks", file(one("Q4_0", "[32]", "[0,18]"), std::string(18, '\0')), "not supported"},
        // shapes
        {"scalar", file(one("F32", "[]", "[0,4]")), nullptr},
        {"shape null", file(one("F32", "null", "[0,4]")), "malformed"},
        {"shape negative", file(one("F32", "[-1]", "[0,4]")), "whole numbers"},
        {"shape with a fraction", file(one("F32", "[1.0]", "[0,4]")), "whole numbers"},
        {"shape with an exponent", file(one("F32", "[1e0]", "[0,4]")), "whole numbers"},
        {"shape of text", file(one("F32", "[\"1\"]", "[0,4]")), "whole numbers"},
        {"shape nested", file(one("F32", "[[1]]", "[0,4]")), "whole numbers"},
        {"shape beyond 64 bits", file(one("F32", "[18446744073709551616]", "[0,4]")), "whole numbers"},
        {"shape overflows", file(one("U8", "[4294967296,4294967296]", "[0,0]"), ""), "overflows"},
        {"shape overflows before a zero", file(one("U8", "[4294967296,4294967296,0]", "[0,0]"), ""), "overflows"},
        {"bytes overflow", file(one("F64", "[4611686018427387904]", "[0,0]"), ""), "overflows"},
        {"shape wraps to the right size", file(one("F32", "[4611686018427387905]", "[0,4]")), "overflows"},
        {"65 dimensions (stricter)",
            file(one(
                "F32",
                "[1" +
                    [] {
                        std::string s;
                        for (int i = 0; i < 64; ++i)
                            s += ",1";
                        return s;
                    }()
                    + "]",
                "[0,4]")),
            "dimensions"},
        // offsets
        {"one offset", file(one("F32", "[1]", "[0]")), "exactly two"},
        {"three offsets", file(one("F32", "[1]", "[0,4,4]")), "exactly two"},
        {"offsets swapped", file(one("F32", "[1]", "[4,0]")), "before it begins"},
        {"offset negative", file(one("F32", "[1]", "[-4,0]")), "exactly two"},
        {"size too small", file(one("F32", "[1]", "[0,3]"), "123"), "need 4 bytes"},
        {"size too large", file(one("F32", "[1]", "[0,8]"), "12345678"), "need 4 bytes"},
        {"first tensor not at zero", file(one("F32", "[1]", "[4,8]"), "12345678"), "the one before it ends at 0"},
        {"hole", file("{" + kA + R"(,"b":{"dtype":"F32","shape":[1],"data_offsets":[8,12]}})", std::string(12, '\0')),
            "the one before it ends at 4"},
        {"overlap", file("{" + kA + R"(,"b":{"dtype":"F32","shape":[1],"data_offsets":[2,6]}})", std::string(6, '\0')),
            "inside of another tensor"},
        {"same bytes twice", file("{" + kA + R"(,"b":{"dtype":"F32","shape":[1],"data_offsets":[0,4]}})"),
            "inside of another tensor"},
        {"order of the header is free",
            file(R"({"b":{"dtype":"U8","shape":[1],"data_offsets":[4,5]},)" + kA + "}", std::string(5, '\0')), nullptr},
        {"file too short", file("{" + kA + "}", "123"), "holds only 3"},
        {"file too long", file("{" + kA + "}", "12345"), "1 bytes after the last"},
        {"empty tensor", file(one("F32", "[0]", "[0,0]"), ""), nullptr},
        {"empty tensor at a running offset",
            file(R"({"b":{"dtype":"F32","shape":[3,0],"data_offsets":[4,4]},)" + kA + "}"), nullptr},
        {"empty tensor inside another", file(R"({"b":{"dtype":"F32","shape":[0],"data_offsets":[2,2]},)" + kA + "}"),
            "inside of another tensor"},
        {"empty tensor beyond the end", file(R"({"b":{"dtype":"F32","shape":[0],"data_offsets":[8,8]},)" + kA + "}"),
            "the one before it ends at 4"},
        // metadata
        {"metadata", file(R"({"__metadata__":{"format":"pt"},)" + kA + "}"), nullptr},
        {"metadata empty", file(R"({"__metadata__":{},)" + kA + "}"), nullptr},
        {"metadata null", file(R"({"__metadata__":null,)" + kA + "}"), nullptr},
        {"metadata number", file(R"({"__metadata__":{"a":1},)" + kA + "}"), "text to text"},
        {"metadata nested", file(R"({"__metadata__":{"a":{"b":"c"}},)" + kA + "}"), "text to text"},
        {"metadata list", file(R"({"__metadata__":["a"],)" + kA + "}"), "malformed"},
        {"metadata twice", file(R"({"__metadata__":{},"__metadata__":{},)" + kA + "}"), "twice"},
        {"metadata key twice (stricter)", file(R"({"__metadata__":{"a":"1","a":"2"},)" + kA + "}"), "twice"},
    };
}

} // namespace

class SafetensorsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void verdictsAreThoseOfTheRules_data()
    {
        QTest::addColumn<int>("row");
        const std::vector<Verdict> rows = verdicts();
        for (std::size_t i = 0; i < rows.size(); ++i)
            QTest::newRow(rows[i].name) << static_cast<int>(i);
    }

    void verdictsAreThoseOfTheRules()
    {
        QFETCH(int, row);
        const Verdict verdict = verdicts()[static_cast<std::size_t>(row)];
        const Folder folder;
        const auto file = openSafetensors(folder.write("model.safetensors", verdict.bytes));
        if (verdict.complaint == nullptr) {
            QVERIFY2(file, file ? "" : file.error().toString().c_str());
        } else {
            QVERIFY(!file);
            const std::string message = file.error().toString();
            QVERIFY2(message.find(verdict.complaint) != std::string::npos, message.c_str());
            QVERIFY2(message.find("model.safetensors") != std::string::npos, message.c_str());
        }
    }

    void everyTruncationIsAnError()
    {
        const std::string whole = safetensorsBytes(
            R"({"__metadata__":{"format":"pt"},)" + kA + R"(,"b":{"dtype":"U8","shape":[3],"data_offsets":[4,7]}})",
            "1234567");
        const Folder folder;
        QVERIFY(openSafetensors(folder.write("whole", whole)));
        for (std::size_t length = 0; length < whole.size(); ++length)
            QVERIFY2(!openSafetensors(folder.write("part", whole.substr(0, length))), std::to_string(length).c_str());
    }

    void valuesComeBackAsWritten()
    {
        const Folder folder;
        const std::vector<float> floats{1.5f, -2.0f, 0.0f, 3e38f, 1e-40f, 7.0f};
        const std::vector<std::uint16_t> halves{0x3C00, 0xC000};
        const std::vector<std::int32_t> integers{-1, 2147483647};
        const std::vector<TensorToWrite> tensors{
            {"model.b \"quoted\" ü", DType::F32, {2, 3}, std::as_bytes(std::span(floats))},
            {"model.a", DType::F16, {2}, std::as_bytes(std::span(halves))},
            {"empty", DType::BF16, {0, 4}, {}},
            {"i", DType::I32, {2}, std::as_bytes(std::span(integers))},
        };
        const std::string path = folder.path("out.safetensors");
        QVERIFY(writeSafetensors(path, tensors));
        const auto file = openSafetensors(path);
        QVERIFY2(file, file ? "" : file.error().toString().c_str());
        QCOMPARE(file->metadata(), (std::map<std::string, std::string>{{"format", "pt"}}));
        QCOMPARE(file->tensors().size(), std::size_t{4});
        QCOMPARE(file->tensors()[0].name, tensors[0].name);
        QCOMPARE(file->tensors()[0].offset % 8, std::uint64_t{0});
        QCOMPARE(*file->readFloats(*file->find(tensors[0].name)), floats);
        QCOMPARE(*file->readFloats(*file->find("model.a")), (std::vector<float>{1, -2}));
        QCOMPARE(file->find("empty")->valueCount(), std::uint64_t{0});
        QCOMPARE(*file->readIntegers(*file->find("i")), (std::vector<std::int64_t>{-1, 2147483647}));
        QVERIFY(!file->readFloats(*file->find("i")));
        QVERIFY(!file->readIntegers(*file->find("model.a")));
        QVERIFY(file->find("model.c") == nullptr);
        QVERIFY(!std::filesystem::exists(path + ".partial-" + std::to_string(getpid())));
    }

    void tensorsAreMadeWhenTheirTurnComes()
    {
        const Folder folder;
        const std::string path = folder.path("made.safetensors");
        const std::vector<std::byte> first(4, std::byte{1});
        const auto made = [](std::size_t bytes) {
            return [bytes]() -> Result<std::vector<std::byte>> { return std::vector<std::byte>(bytes, std::byte{2}); };
        };
        TensorToWrite late{"b", DType::U8, {3}};
        late.make = made(3);
        QVERIFY(writeSafetensors(path, {{"a", DType::U8, {4}, first}, late}));
        const TensorFile file = openSafetensors(path).value();
        std::vector<std::byte> read(3);
        QVERIFY(file.read(*file.find("b"), read));
        QCOMPARE(read, std::vector<std::byte>(3, std::byte{2}));

        // What cannot be made, or is not what was announced, leaves the file as it was.
        const auto refuses = [&](const TensorToWrite &tensor) { return !writeSafetensors(path, {tensor}); };
        late.make = made(2);
        QVERIFY(refuses(late));
        late.make = []() -> Result<std::vector<std::byte>> {
            return Error{ErrorCode::Io, Text::verbatim("gone"), {}, {}};
        };
        QVERIFY(refuses(late));
        QVERIFY(openSafetensors(path).value().find("a") != nullptr);
    }

    void wrongTensorsAreNotWritten()
    {
        const Folder folder;
        const std::vector<float> two{1, 2};
        const auto data = std::as_bytes(std::span(two));
        const std::string path = folder.path("out.safetensors");
        QVERIFY(!writeSafetensors(path, {{"a", DType::F32, {3}, data}}));
        QVERIFY(!writeSafetensors(path, {{"a", DType::F32, {2}, data}, {"a", DType::F32, {2}, data}}));
        QVERIFY(!writeSafetensors(path, {{"__metadata__", DType::F32, {2}, data}}));
        QVERIFY(!writeSafetensors(path, {{"\xFF", DType::F32, {2}, data}}));
        QVERIFY(!writeSafetensors(path, {{"a", DType::Q4_0, {32}, data}}));
        QVERIFY(!std::filesystem::exists(path));
    }

    void partsOfTensorsAreReadByPosition()
    {
        const Folder folder;
        const auto file = openSafetensors(folder.write("a", safetensorsBytes(one("U8", "[2,4]", "[0,8]"), "abcdefgh")));
        QVERIFY(file);
        const TensorInfo *tensor = file->find("a");
        std::array<std::byte, 3> part{};
        QVERIFY(file->read(*tensor, 4, part));
        QCOMPARE(std::memcmp(part.data(), "efg", 3), 0);
        QVERIFY(!file->read(*tensor, 6, part));
        QVERIFY(!file->read(*tensor, std::uint64_t(-1), part));
        QCOMPARE(*file->readIntegers(*tensor), (std::vector<std::int64_t>{'a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'}));
    }

    void fileThatShrinksAfterOpeningIsAnError()
    {
        const Folder folder;
        const std::string path =
            folder.write("a", safetensorsBytes(one("U8", "[100000]", "[0,100000]"), std::string(100000, 'x')));
        const auto file = openSafetensors(path);
        QVERIFY(file);
        for (const std::uintmax_t size : {50000, 100, 0}) {
            std::filesystem::resize_file(path, size);
            std::vector<std::byte> bytes(100000);
            const auto read = file->read(*file->find("a"), bytes);
            QVERIFY(!read);
            QCOMPARE(read.error().code, ErrorCode::InvalidData);
        }
    }

    void unsignedIntegersBeyond63BitsAreRefused()
    {
        const Folder folder;
        const auto file =
            openSafetensors(folder.write("a", safetensorsBytes(one("U64", "[1]", "[0,8]"), std::string(8, '\xFF'))));
        QVERIFY(file);
        QVERIFY(!file->readIntegers(*file->find("a")));
    }
};

QTEST_APPLESS_MAIN(SafetensorsTest)
#include "tst_safetensors.moc"
