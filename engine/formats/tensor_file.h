// SPDX-License-Identifier: GPL-3.0-or-later
// What a file of named tensors offers, whatever its format. Reading checks every declared size against the bytes
// that are there before anything is allocated.
#pragma once

#include "base/files.h"
#include "formats/dtype.h"

#include <cstdint>
#include <map>
#include <span>
#include <string>
#include <vector>

namespace luthier
{

struct TensorInfo {
    std::string name;
    DType dtype = DType::F32;
    std::vector<std::uint64_t> shape; ///< Row-major, outermost dimension first (GGUF's order is reversed on reading).
    std::uint64_t offset = 0; ///< From the start of the file.
    std::uint64_t bytes = 0;

    std::uint64_t valueCount() const
    {
        std::uint64_t count = 1;
        for (const std::uint64_t extent : shape)
            count *= extent; // cannot overflow: checked on reading
        return count;
    }
};

/// Tensors of one file in file order.
class TensorFile
{
public:
    /// Offsets and sizes are already checked against the file.
    TensorFile(InputFile file, std::vector<TensorInfo> tensors, std::map<std::string, std::string> metadata);

    const std::string &path() const { return m_file.path(); }
    const std::vector<TensorInfo> &tensors() const { return m_tensors; }
    /// safetensors' __metadata__; empty for GGUF.
    const std::map<std::string, std::string> &metadata() const { return m_metadata; }
    const TensorInfo *find(std::string_view name) const;
    /// A tensor whose name another one has too, or null.
    const TensorInfo *firstDuplicate() const;

    /// Bytes of @p tensor as they lie in the file. @p out has exactly tensor.bytes bytes.
    Result<void> read(const TensorInfo &tensor, std::span<std::byte> out) const;
    /// Part of a tensor: @p out.size() bytes from @p begin on.
    Result<void> read(const TensorInfo &tensor, std::uint64_t begin, std::span<std::byte> out) const;
    /// The whole tensor as float32 (floating and quantised types).
    Result<std::vector<float>> readFloats(const TensorInfo &tensor) const;
    /// The whole tensor as 64-bit integers (integer types and Bool).
    Result<std::vector<std::int64_t>> readIntegers(const TensorInfo &tensor) const;

private:
    InputFile m_file;
    std::vector<TensorInfo> m_tensors;
    std::vector<std::uint32_t> m_byName; ///< Indices of m_tensors in the order of their names.
    std::map<std::string, std::string> m_metadata;
};

} // namespace luthier
