// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/gguf.h"

#include "base/numbers.h"
#include "base/unicode.h"
#include "formats/file_kind.h"
#include "formats/gguf_reader.h"

#include <algorithm>
#include <array>
#include <limits>

namespace luthier
{

namespace
{

constexpr std::uint32_t kDefaultAlignment = 32;
constexpr std::size_t kMaximumNameBytes = 63; // ggml keeps names in 64 bytes with a terminator
constexpr std::uint32_t kMaximumRank = 4;
constexpr unsigned kMaximumNesting = 4; // arrays of arrays; nobody writes more than one
// Least bytes on disk and rough bytes in memory of one entry.
constexpr std::uint64_t kEntryDisk = 8 + 1 + 4 + 1;
constexpr std::uint64_t kEntryMemory = 144;
constexpr std::uint64_t kTensorDisk = 8 + 4 + 4 + 8;
constexpr std::uint64_t kTensorMemory = 128;

enum class ValueType : std::uint32_t { U8, I8, U16, I16, U32, I32, F32, Bool, String, Array, U64, I64, F64 };

constexpr std::array kScalarSizes{1u, 1u, 2u, 2u, 4u, 4u, 4u, 1u, 8u, 12u, 8u, 8u, 8u};

struct GgmlType {
    std::string_view name; ///< Empty where the number was never used or has been withdrawn.
    std::optional<DType> type;
};

// ggml.h's enum ggml_type.
constexpr std::array kGgmlTypes{
    GgmlType{"F32", DType::F32},
    GgmlType{"F16", DType::F16},
    GgmlType{"Q4_0", DType::Q4_0},
    GgmlType{"Q4_1", DType::Q4_1},
    GgmlType{"", {}},
    GgmlType{"", {}},
    GgmlType{"Q5_0", DType::Q5_0},
    GgmlType{"Q5_1", DType::Q5_1},
    GgmlType{"Q8_0", DType::Q8_0},
    GgmlType{"Q8_1", {}},
    GgmlType{"Q2_K", DType::Q2_K},
    GgmlType{"Q3_K", DType::Q3_K},
    GgmlType{"Q4_K", DType::Q4_K},
    GgmlType{"Q5_K", DType::Q5_K},
    GgmlType{"Q6_K", DType::Q6_K},
    GgmlType{"Q8_K", {}},
    GgmlType{"IQ2_XXS", {}},
    GgmlType{"IQ2_XS", {}},
    GgmlType{"IQ3_XXS", {}},
    GgmlType{"IQ1_S", {}},
    GgmlType{"IQ4_NL", DType::IQ4_NL},
    GgmlType{"IQ3_S", {}},
    GgmlType{"IQ2_S", {}},
    GgmlType{"IQ4_XS", DType::IQ4_XS},
    GgmlType{"I8", DType::I8},
    GgmlType{"I16", DType::I16},
    GgmlType{"I32", DType::I32},
    GgmlType{"I64", DType::I64},
    GgmlType{"F64", DType::F64},
    GgmlType{"IQ1_M", {}},
    GgmlType{"BF16", DType::BF16},
    GgmlType{"", {}},
    GgmlType{"", {}},
    GgmlType{"", {}},
    GgmlType{"TQ1_0", DType::TQ1_0},
    GgmlType{"TQ2_0", DType::TQ2_0},
    GgmlType{"", {}},
    GgmlType{"", {}},
    GgmlType{"", {}},
    GgmlType{"MXFP4", {}},
    GgmlType{"NVFP4", {}},
};

class Parser
{
public:
    explicit Parser(const InputFile &file)
        : m_reader(file)
    {
    }

    Result<void> parse(std::uint64_t fileSize);

    std::map<std::string, GgufValue, std::less<>> metadata;
    std::vector<TensorInfo> tensors;

private:
    Error error(Text message) const { return m_reader.error(std::move(message)); }
    Error error(const std::string &name, Text message) const
    {
        Error result = m_reader.error(std::move(message));
        result.context += ": " + name;
        return result;
    }

    Result<void> readEntry();
    Result<GgufValue> readValue(std::uint32_t type, unsigned nesting);
    Result<GgufValue> readArray(unsigned nesting);
    template <typename Disk, typename Memory>
    Result<GgufValue> readScalars(std::uint64_t count);
    Result<void> readTensor();
    Result<void> placeTensors(std::uint64_t fileSize);

    GgufReader m_reader;
    std::uint64_t m_alignment = kDefaultAlignment;
};

Result<void> Parser::parse(std::uint64_t fileSize)
{
    LUTHIER_ASSIGN(const auto magic, m_reader.value<std::uint32_t>());
    static_cast<void>(magic); // openGguf looked at it
    LUTHIER_ASSIGN(const auto version, m_reader.value<std::uint32_t>());
    if (version != 2 && version != 3)
        return Error{ErrorCode::Unsupported,
            LUTHIER_TEXT("Errors", "This is a GGUF file of version %1; versions 2 and 3 can be read.").arg(version),
            LUTHIER_TEXT("Errors", "Convert the model again with a current llama.cpp."), error({}).context};
    LUTHIER_ASSIGN(const auto tensorCount, m_reader.value<std::uint64_t>());
    LUTHIER_ASSIGN(const auto entryCount, m_reader.value<std::uint64_t>());
    LUTHIER_TRY(m_reader.reserve(entryCount, kEntryDisk, kEntryMemory));
    for (std::uint64_t i = 0; i < entryCount; ++i)
        LUTHIER_TRY(readEntry());
    LUTHIER_TRY(m_reader.reserve(tensorCount, kTensorDisk, kTensorMemory));
    tensors.reserve(static_cast<std::size_t>(tensorCount));
    for (std::uint64_t i = 0; i < tensorCount; ++i)
        LUTHIER_TRY(readTensor());
    return placeTensors(fileSize);
}

Result<void> Parser::readEntry()
{
    LUTHIER_ASSIGN(std::string key, m_reader.text());
    if (key.empty())
        return error(LUTHIER_TEXT("Errors", "A metadata key is empty."));
    if (findInvalidUtf8(key) != std::string_view::npos)
        return error(LUTHIER_TEXT("Errors", "A metadata key is not valid UTF-8 text."));
    if (metadata.contains(key))
        return error(key, LUTHIER_TEXT("Errors", "This metadata key appears twice."));
    LUTHIER_ASSIGN(const auto type, m_reader.value<std::uint32_t>());
    Result<GgufValue> value = readValue(type, 0);
    if (!value) {
        value.error().context += ": " + key;
        return std::move(value).error();
    }
    if (key == "general.alignment") {
        const std::optional<std::int64_t> alignment = value->integer();
        if (type != static_cast<std::uint32_t>(ValueType::U32) || !alignment || *alignment <= 0
            || (*alignment & (*alignment - 1)) != 0)
            return error(key, LUTHIER_TEXT("Errors", "The alignment must be an unsigned 32-bit power of two."));
        m_alignment = static_cast<std::uint64_t>(*alignment);
    }
    metadata.emplace(std::move(key), *std::move(value));
    return {};
}

Result<GgufValue> Parser::readValue(std::uint32_t type, unsigned nesting)
{
    const auto scalar = [&]<typename Disk, typename Memory>(Disk, Memory) -> Result<GgufValue> {
        LUTHIER_ASSIGN(const auto value, m_reader.value<Disk>());
        return GgufValue(GgufValue::Storage(static_cast<Memory>(value)));
    };
    switch (static_cast<ValueType>(type)) {
    case ValueType::U8:
        return scalar(std::uint8_t{}, std::uint64_t{});
    case ValueType::I8:
        return scalar(std::int8_t{}, std::int64_t{});
    case ValueType::U16:
        return scalar(std::uint16_t{}, std::uint64_t{});
    case ValueType::I16:
        return scalar(std::int16_t{}, std::int64_t{});
    case ValueType::U32:
        return scalar(std::uint32_t{}, std::uint64_t{});
    case ValueType::I32:
        return scalar(std::int32_t{}, std::int64_t{});
    case ValueType::U64:
        return scalar(std::uint64_t{}, std::uint64_t{});
    case ValueType::I64:
        return scalar(std::int64_t{}, std::int64_t{});
    case ValueType::F32:
        return scalar(float{}, double{});
    case ValueType::F64:
        return scalar(double{}, double{});
    case ValueType::Bool:
        return scalar(std::uint8_t{}, bool{});
    case ValueType::String: {
        LUTHIER_ASSIGN(std::string text, m_reader.text());
        return GgufValue(GgufValue::Storage(std::move(text)));
    }
    case ValueType::Array:
        return readArray(nesting);
    }
    return error(LUTHIER_TEXT("Errors", "There is no metadata type %1.").arg(type));
}

template <typename Disk, typename Memory>
Result<GgufValue> Parser::readScalars(std::uint64_t count)
{
    std::vector<Memory> values(static_cast<std::size_t>(count));
    for (std::size_t i = 0; i < values.size(); ++i) {
        LUTHIER_ASSIGN(const auto value, m_reader.value<Disk>());
        if constexpr (std::is_same_v<Disk, std::uint64_t>) {
            if (value > static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max()))
                return error(LUTHIER_TEXT("Errors", "A whole number does not fit 63 bits."));
        }
        values[i] = static_cast<Memory>(value);
    }
    return GgufValue(GgufValue::Storage(std::move(values)));
}

Result<GgufValue> Parser::readArray(unsigned nesting)
{
    LUTHIER_ASSIGN(const auto type, m_reader.value<std::uint32_t>());
    LUTHIER_ASSIGN(const auto count, m_reader.value<std::uint64_t>());
    if (type >= kScalarSizes.size())
        return error(LUTHIER_TEXT("Errors", "There is no metadata type %1.").arg(type));
    const auto element = static_cast<ValueType>(type);
    const std::uint64_t memoryEach = element == ValueType::String ? sizeof(std::string)
        : element == ValueType::Array                             ? sizeof(GgufValue)
                                                                  : sizeof(std::int64_t);
    LUTHIER_TRY(m_reader.reserve(count, kScalarSizes[type], memoryEach));
    switch (element) {
    case ValueType::U8:
        return readScalars<std::uint8_t, std::int64_t>(count);
    case ValueType::I8:
        return readScalars<std::int8_t, std::int64_t>(count);
    case ValueType::U16:
        return readScalars<std::uint16_t, std::int64_t>(count);
    case ValueType::I16:
        return readScalars<std::int16_t, std::int64_t>(count);
    case ValueType::U32:
        return readScalars<std::uint32_t, std::int64_t>(count);
    case ValueType::I32:
        return readScalars<std::int32_t, std::int64_t>(count);
    case ValueType::U64:
        return readScalars<std::uint64_t, std::int64_t>(count);
    case ValueType::I64:
        return readScalars<std::int64_t, std::int64_t>(count);
    case ValueType::F32:
        return readScalars<float, double>(count);
    case ValueType::F64:
        return readScalars<double, double>(count);
    case ValueType::Bool:
        return readScalars<std::uint8_t, bool>(count);
    case ValueType::String: {
        std::vector<std::string> texts(static_cast<std::size_t>(count));
        for (std::string &text : texts) {
            LUTHIER_ASSIGN(text, m_reader.text());
        }
        return GgufValue(GgufValue::Storage(std::move(texts)));
    }
    case ValueType::Array:
        break;
    }
    if (nesting + 1 >= kMaximumNesting)
        return error(LUTHIER_TEXT("Errors", "Metadata arrays are nested too deeply."));
    GgufValue::Array arrays(static_cast<std::size_t>(count));
    for (GgufValue &array : arrays) {
        LUTHIER_ASSIGN(array, readArray(nesting + 1));
    }
    return GgufValue(GgufValue::Storage(std::move(arrays)));
}

Result<void> Parser::readTensor()
{
    TensorInfo tensor;
    LUTHIER_ASSIGN(tensor.name, m_reader.text());
    if (tensor.name.size() > kMaximumNameBytes)
        return error(LUTHIER_TEXT("Errors", "A tensor's name has %1 bytes; at most %2 are allowed.")
                         .arg(tensor.name.size())
                         .arg(kMaximumNameBytes));
    if (findInvalidUtf8(tensor.name) != std::string_view::npos)
        return error(LUTHIER_TEXT("Errors", "A tensor's name is not valid UTF-8 text."));
    LUTHIER_ASSIGN(const auto rank, m_reader.value<std::uint32_t>());
    if (rank > kMaximumRank)
        return error(tensor.name,
            LUTHIER_TEXT("Errors", "The tensor has %1 dimensions; at most %2 are allowed.")
                .arg(rank)
                .arg(kMaximumRank));
    std::optional<std::uint64_t> values = 1;
    bool isEmpty = false;
    for (std::uint32_t i = 0; i < rank; ++i) {
        LUTHIER_ASSIGN(const auto extent, m_reader.value<std::uint64_t>());
        tensor.shape.push_back(extent);
        isEmpty = isEmpty || extent == 0;
        // Empty tensors too must have a size that could be computed in any order.
        values = values && extent <= static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max())
            ? checkedMul(*values, std::max<std::uint64_t>(extent, 1))
            : std::nullopt;
    }
    if (!values || *values >= static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max()))
        return error(tensor.name, LUTHIER_TEXT("Errors", "The size of the tensor overflows."));
    LUTHIER_ASSIGN(const auto type, m_reader.value<std::uint32_t>());
    if (type >= kGgmlTypes.size() || kGgmlTypes[type].name.empty())
        return error(tensor.name, LUTHIER_TEXT("Errors", "There is no tensor type %1.").arg(type));
    if (!kGgmlTypes[type].type) {
        Error result =
            error(tensor.name, LUTHIER_TEXT("Errors", "Tensors of type %1 cannot be read.").arg(kGgmlTypes[type].name));
        result.code = ErrorCode::Unsupported;
        result.hint = LUTHIER_TEXT("Errors", "Use another quantisation of the model, for example Q8_0 or Q4_K_M.");
        return result;
    }
    tensor.dtype = *kGgmlTypes[type].type;
    const std::uint64_t rowValues = tensor.shape.empty() ? 1 : tensor.shape.front();
    if (rowValues % blockSize(tensor.dtype).values != 0)
        return error(tensor.name,
            LUTHIER_TEXT("Errors", "Rows of %1 values do not fill whole blocks of type %2.")
                .arg(rowValues)
                .arg(name(tensor.dtype)));
    const std::optional<std::uint64_t> bytes = isEmpty ? 0 : byteCount(tensor.dtype, *values);
    if (!bytes)
        return error(tensor.name, LUTHIER_TEXT("Errors", "The size of the tensor overflows."));
    tensor.bytes = *bytes;
    LUTHIER_ASSIGN(tensor.offset, m_reader.value<std::uint64_t>());
    std::reverse(tensor.shape.begin(), tensor.shape.end());
    tensors.push_back(std::move(tensor));
    return {};
}

// Every writer lays tensors out in their order, each padded to the alignment; anything else is damage or a trick.
Result<void> Parser::placeTensors(std::uint64_t fileSize)
{
    if (tensors.empty())
        return {};
    const auto padded = [&](std::uint64_t size) -> std::optional<std::uint64_t> {
        const std::optional<std::uint64_t> sum = checkedAdd(size, m_alignment - 1);
        return sum ? std::optional(*sum / m_alignment * m_alignment) : std::nullopt;
    };
    const std::optional<std::uint64_t> dataStart = padded(m_reader.position());
    std::optional<std::uint64_t> position = 0;
    for (TensorInfo &tensor : tensors) {
        if (tensor.offset % m_alignment != 0)
            return error(tensor.name,
                LUTHIER_TEXT("Errors", "The tensor's offset %1 is not a multiple of the alignment %2.")
                    .arg(tensor.offset)
                    .arg(m_alignment));
        if (tensor.offset != *position)
            return error(tensor.name,
                LUTHIER_TEXT("Errors", "The tensor begins at byte %1 of the data, but byte %2 was expected.")
                    .arg(tensor.offset)
                    .arg(*position));
        const std::optional<std::uint64_t> begin = dataStart ? checkedAdd(*dataStart, tensor.offset) : std::nullopt;
        if (!begin || *begin > fileSize || tensor.bytes > fileSize - *begin) {
            Error result = error(tensor.name, LUTHIER_TEXT("Errors", "The tensor reaches beyond the end of the file."));
            result.hint = LUTHIER_TEXT("Errors", "It may be a download that was cut off; fetch it again.");
            return result;
        }
        position = padded(tensor.offset + tensor.bytes); // both within the file
        if (!position)
            return error(tensor.name, LUTHIER_TEXT("Errors", "The size of the tensor overflows."));
        tensor.offset = *begin;
    }
    return {};
}

} // namespace

std::optional<std::int64_t> GgufValue::integer() const
{
    if (const auto *value = std::get_if<std::int64_t>(&m_value))
        return *value;
    const auto *value = std::get_if<std::uint64_t>(&m_value);
    if (value != nullptr && *value <= static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max()))
        return static_cast<std::int64_t>(*value);
    return std::nullopt;
}

std::optional<double> GgufValue::number() const
{
    if (const auto *value = std::get_if<double>(&m_value))
        return *value;
    if (const auto *value = std::get_if<std::uint64_t>(&m_value))
        return static_cast<double>(*value);
    if (const auto *value = std::get_if<std::int64_t>(&m_value))
        return static_cast<double>(*value);
    return std::nullopt;
}

std::optional<bool> GgufValue::boolean() const
{
    const auto *value = std::get_if<bool>(&m_value);
    return value != nullptr ? std::optional(*value) : std::nullopt;
}

const std::string *GgufValue::text() const
{
    return std::get_if<std::string>(&m_value);
}

const std::vector<std::string> *GgufValue::texts() const
{
    return std::get_if<std::vector<std::string>>(&m_value);
}

const std::vector<std::int64_t> *GgufValue::integers() const
{
    return std::get_if<std::vector<std::int64_t>>(&m_value);
}

const std::vector<double> *GgufValue::numbers() const
{
    return std::get_if<std::vector<double>>(&m_value);
}

const GgufValue *GgufFile::find(std::string_view key) const
{
    const auto at = metadata.find(key);
    return at != metadata.end() ? &at->second : nullptr;
}

Result<GgufFile> openGguf(const std::string &path)
{
    LUTHIER_ASSIGN(InputFile file, InputFile::open(path));
    return readGguf(std::move(file));
}

Result<GgufFile> readGguf(InputFile file)
{
    const FileKind kind = sniffFileKind(file);
    if (kind == FileKind::GgufBigEndian)
        return Error{ErrorCode::Unsupported, LUTHIER_TEXT("Errors", "This is a GGUF file for big-endian machines."),
            LUTHIER_TEXT("Errors", "Use the usual little-endian file of the model."), file.path()};
    if (kind != FileKind::Gguf)
        return wrongKindError(kind, file.path(), LUTHIER_TEXT("Errors", "a GGUF file"));
    Parser parser(file);
    LUTHIER_TRY(parser.parse(file.size()));
    TensorFile tensors(std::move(file), std::move(parser.tensors), {});
    if (const TensorInfo *twice = tensors.firstDuplicate())
        return Error{ErrorCode::InvalidData,
            LUTHIER_TEXT("Errors", "Two tensors have the name \"%1\".").arg(twice->name), {}, tensors.path()};
    return GgufFile{std::move(parser.metadata), std::move(tensors)};
}

} // namespace luthier
