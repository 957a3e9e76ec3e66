// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/dtype.h"

#include "base/numbers.h"

#include <array>

namespace luthier
{

namespace
{

struct Row {
    DType type;
    std::string_view name;
    BlockSize block;
};

// In the order of the enumeration. Block layouts: ggml's ggml-common.h.
constexpr std::array kRows{
    Row{DType::F32, "F32", {1, 4}},
    Row{DType::F16, "F16", {1, 2}},
    Row{DType::BF16, "BF16", {1, 2}},
    Row{DType::F64, "F64", {1, 8}},
    Row{DType::I64, "I64", {1, 8}},
    Row{DType::I32, "I32", {1, 4}},
    Row{DType::I16, "I16", {1, 2}},
    Row{DType::I8, "I8", {1, 1}},
    Row{DType::U64, "U64", {1, 8}},
    Row{DType::U32, "U32", {1, 4}},
    Row{DType::U16, "U16", {1, 2}},
    Row{DType::U8, "U8", {1, 1}},
    Row{DType::Bool, "BOOL", {1, 1}},
    Row{DType::F8E4M3, "F8_E4M3", {1, 1}},
    Row{DType::F8E5M2, "F8_E5M2", {1, 1}},
    Row{DType::Q4_0, "Q4_0", {32, 18}},
    Row{DType::Q4_1, "Q4_1", {32, 20}},
    Row{DType::Q5_0, "Q5_0", {32, 22}},
    Row{DType::Q5_1, "Q5_1", {32, 24}},
    Row{DType::Q8_0, "Q8_0", {32, 34}},
    Row{DType::Q2_K, "Q2_K", {256, 84}},
    Row{DType::Q3_K, "Q3_K", {256, 110}},
    Row{DType::Q4_K, "Q4_K", {256, 144}},
    Row{DType::Q5_K, "Q5_K", {256, 176}},
    Row{DType::Q6_K, "Q6_K", {256, 210}},
    Row{DType::IQ4_NL, "IQ4_NL", {32, 18}},
    Row{DType::IQ4_XS, "IQ4_XS", {256, 136}},
    Row{DType::TQ1_0, "TQ1_0", {256, 54}},
    Row{DType::TQ2_0, "TQ2_0", {256, 66}},
};

constexpr bool inOrder()
{
    for (std::size_t i = 0; i < kRows.size(); ++i) {
        if (static_cast<std::size_t>(kRows[i].type) != i)
            return false;
    }
    return static_cast<std::size_t>(DType::TQ2_0) + 1 == kRows.size();
}
static_assert(inOrder());

const Row &row(DType type)
{
    return kRows[static_cast<std::size_t>(type)];
}

} // namespace

BlockSize blockSize(DType type)
{
    return row(type).block;
}

std::string_view name(DType type)
{
    return row(type).name;
}

std::optional<DType> dtypeFromName(std::string_view name)
{
    for (const Row &candidate : kRows) {
        if (candidate.name == name)
            return candidate.type;
    }
    return std::nullopt;
}

std::optional<std::uint64_t> byteCount(DType type, std::uint64_t values)
{
    const BlockSize block = blockSize(type);
    if (values % block.values != 0)
        return std::nullopt;
    return checkedMul(values / block.values, block.bytes);
}

} // namespace luthier
