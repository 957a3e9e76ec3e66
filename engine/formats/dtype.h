// SPDX-License-Identifier: GPL-3.0-or-later
// Element types of tensors on disk: plain ones as safetensors names them, and GGUF's quantised blocks.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace luthier
{

enum class DType : std::uint8_t {
    F32,
    F16,
    BF16,
    F64,
    I64,
    I32,
    I16,
    I8,
    U64,
    U32,
    U16,
    U8,
    Bool,
    F8E4M3,
    F8E5M2,
    Q4_0,
    Q4_1,
    Q5_0,
    Q5_1,
    Q8_0,
    Q2_K,
    Q3_K,
    Q4_K,
    Q5_K,
    Q6_K,
    IQ4_NL,
    IQ4_XS,
    TQ1_0,
    TQ2_0,
};

/// Values in one block and the bytes it takes; plain types are blocks of one value.
struct BlockSize {
    std::uint32_t values;
    std::uint32_t bytes;
};

BlockSize blockSize(DType type);
/// "F32", "BF16", "Q4_K": safetensors' spelling where it has one, ggml's otherwise.
std::string_view name(DType type);
std::optional<DType> dtypeFromName(std::string_view name);
constexpr bool isQuantised(DType type)
{
    return type >= DType::Q4_0;
}
constexpr bool isFloating(DType type)
{
    return type <= DType::F64 || type == DType::F8E4M3 || type == DType::F8E5M2;
}

/// Bytes of @p values elements, nullopt when they do not fill whole blocks or the size overflows.
std::optional<std::uint64_t> byteCount(DType type, std::uint64_t values);

/// Decodes @p values elements at @p data to float32, bit for bit as ggml's reference dequantiser and IEEE
/// conversions do (a NaN keeps its payload). Floating (isFloating) and quantised types; @p values is a multiple of
/// the block size; no alignment is needed.
void dequantise(DType type, const std::byte *data, float *out, std::uint64_t values);

} // namespace luthier
