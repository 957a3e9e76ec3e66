// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/tensor_file.h"

#include <algorithm>
#include <cassert>
#include <cstring>
#include <limits>
#include <new>
#include <numeric>

namespace luthier
{

namespace
{

constexpr std::uint64_t kPieceBytes = 1u << 20;

Error within(const TensorFile &file, const TensorInfo &tensor, Text message)
{
    return {ErrorCode::InvalidData, std::move(message), {}, file.path() + ": " + tensor.name};
}

Error outOfMemory(const TensorFile &file, const TensorInfo &tensor)
{
    return {ErrorCode::OutOfMemory,
        LUTHIER_TEXT("Errors", "There is not enough memory for a tensor of %1 values.").arg(tensor.valueCount()), {},
        file.path() + ": " + tensor.name};
}

template <typename Integer>
bool widen(const std::byte *data, std::span<std::int64_t> out)
{
    for (std::size_t i = 0; i < out.size(); ++i) {
        Integer value = 0;
        std::memcpy(&value, data + i * sizeof value, sizeof value);
        if constexpr (sizeof(Integer) == 8 && std::is_unsigned_v<Integer>) {
            if (value > static_cast<Integer>(std::numeric_limits<std::int64_t>::max()))
                return false;
        }
        out[i] = static_cast<std::int64_t>(value);
    }
    return true;
}

bool widen(DType type, const std::byte *data, std::span<std::int64_t> out)
{
    switch (type) {
    case DType::I64:
        return widen<std::int64_t>(data, out);
    case DType::I32:
        return widen<std::int32_t>(data, out);
    case DType::I16:
        return widen<std::int16_t>(data, out);
    case DType::I8:
        return widen<std::int8_t>(data, out);
    case DType::U64:
        return widen<std::uint64_t>(data, out);
    case DType::U32:
        return widen<std::uint32_t>(data, out);
    case DType::U16:
        return widen<std::uint16_t>(data, out);
    case DType::U8:
    case DType::Bool:
        return widen<std::uint8_t>(data, out);
    default:
        return false;
    }
}

// Calls use(bytes, first, count) for one piece of the tensor after another: whole blocks, at most kPieceBytes.
template <typename Use>
Result<void> forEachPiece(const TensorFile &file, const TensorInfo &tensor, Use use)
{
    const BlockSize block = blockSize(tensor.dtype);
    const std::uint64_t piece = kPieceBytes / block.bytes * block.bytes;
    std::vector<std::byte> buffer(static_cast<std::size_t>(std::min(piece, tensor.bytes)));
    for (std::uint64_t begin = 0; begin < tensor.bytes; begin += piece) {
        const std::uint64_t bytes = std::min(piece, tensor.bytes - begin);
        const auto part = std::span(buffer).first(static_cast<std::size_t>(bytes));
        LUTHIER_TRY(file.read(tensor, begin, part));
        LUTHIER_TRY(use(part.data(), begin / block.bytes * block.values, bytes / block.bytes * block.values));
    }
    return {};
}

} // namespace

TensorFile::TensorFile(InputFile file, std::vector<TensorInfo> tensors, std::map<std::string, std::string> metadata)
    : m_file(std::move(file))
    , m_tensors(std::move(tensors))
    , m_byName(m_tensors.size())
    , m_metadata(std::move(metadata))
{
    std::iota(m_byName.begin(), m_byName.end(), 0u);
    std::sort(m_byName.begin(), m_byName.end(),
        [&](std::uint32_t a, std::uint32_t b) { return m_tensors[a].name < m_tensors[b].name; });
}

const TensorInfo *TensorFile::find(std::string_view name) const
{
    const auto at = std::lower_bound(m_byName.begin(), m_byName.end(), name,
        [&](std::uint32_t index, std::string_view wanted) { return m_tensors[index].name < wanted; });
    return at != m_byName.end() && m_tensors[*at].name == name ? &m_tensors[*at] : nullptr;
}

const TensorInfo *TensorFile::firstDuplicate() const
{
    const auto at = std::adjacent_find(m_byName.begin(), m_byName.end(),
        [&](std::uint32_t a, std::uint32_t b) { return m_tensors[a].name == m_tensors[b].name; });
    return at != m_byName.end() ? &m_tensors[*at] : nullptr;
}

Result<void> TensorFile::read(const TensorInfo &tensor, std::span<std::byte> out) const
{
    assert(out.size() == tensor.bytes);
    return read(tensor, 0, out);
}

Result<void> TensorFile::read(const TensorInfo &tensor, std::uint64_t begin, std::span<std::byte> out) const
{
    if (begin > tensor.bytes || out.size() > tensor.bytes - begin)
        return Error{ErrorCode::Internal, LUTHIER_TEXT("Errors", "Bytes outside of a tensor were asked for."), {},
            path() + ": " + tensor.name};
    return m_file.read(tensor.offset + begin, out);
}

Result<std::vector<float>> TensorFile::readFloats(const TensorInfo &tensor) const
{
    if (!isFloating(tensor.dtype) && !isQuantised(tensor.dtype))
        return within(*this, tensor,
            LUTHIER_TEXT("Errors", "Numbers with a fraction were expected, but the tensor is of type %1.")
                .arg(name(tensor.dtype)));
    try {
        std::vector<float> values(static_cast<std::size_t>(tensor.valueCount()));
        LUTHIER_TRY(forEachPiece(
            *this, tensor, [&](const std::byte *data, std::uint64_t first, std::uint64_t count) -> Result<void> {
                dequantise(tensor.dtype, data, values.data() + first, count);
                return {};
            }));
        return values;
    } catch (const std::bad_alloc &) {
        return outOfMemory(*this, tensor);
    }
}

Result<std::vector<std::int64_t>> TensorFile::readIntegers(const TensorInfo &tensor) const
{
    if (isFloating(tensor.dtype) || isQuantised(tensor.dtype))
        return within(*this, tensor,
            LUTHIER_TEXT("Errors", "Whole numbers were expected, but the tensor is of type %1.")
                .arg(name(tensor.dtype)));
    try {
        std::vector<std::int64_t> values(static_cast<std::size_t>(tensor.valueCount()));
        LUTHIER_TRY(forEachPiece(
            *this, tensor, [&](const std::byte *data, std::uint64_t first, std::uint64_t count) -> Result<void> {
                if (!widen(tensor.dtype, data, std::span(values).subspan(first, count)))
                    return within(*this, tensor, LUTHIER_TEXT("Errors", "A whole number does not fit 63 bits."));
                return {};
            }));
        return values;
    } catch (const std::bad_alloc &) {
        return outOfMemory(*this, tensor);
    }
}

} // namespace luthier
