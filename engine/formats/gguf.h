// SPDX-License-Identifier: GPL-3.0-or-later
// GGUF version 2 and 3, little-endian: metadata, tensor directory, data.
#pragma once

#include "formats/tensor_file.h"

#include <memory>
#include <variant>

namespace luthier
{

/// One metadata value. Integers of all widths widen to int64/uint64, floats to double; arrays are homogeneous.
class GgufValue
{
public:
    using Array = std::vector<GgufValue>;
    using Storage = std::variant<std::int64_t, std::uint64_t, double, bool, std::string, std::vector<std::string>,
        std::vector<std::int64_t>, std::vector<double>, std::vector<bool>, Array>;

    GgufValue() = default;
    explicit GgufValue(Storage value)
        : m_value(std::move(value))
    {
    }

    const Storage &storage() const { return m_value; }
    std::optional<std::int64_t> integer() const; ///< Also of an unsigned value that fits.
    std::optional<double> number() const; ///< Also of an integer.
    std::optional<bool> boolean() const;
    const std::string *text() const;
    const std::vector<std::string> *texts() const;
    const std::vector<std::int64_t> *integers() const;
    const std::vector<double> *numbers() const;

private:
    Storage m_value;
};

struct GgufFile {
    std::map<std::string, GgufValue, std::less<>> metadata;
    TensorFile tensors;

    const GgufValue *find(std::string_view key) const;
};

/// Refused: wrong magic or version (big-endian files are named as such), counts, string lengths or array lengths
/// beyond the bytes that remain, metadata that would unfold to far more memory than the file is large, duplicate or
/// empty keys, duplicate tensor names, more than four dimensions, zero or non-power-of-two alignment, tensors that do
/// not follow one another at the alignment or reach past the end of the file, tensor types we cannot decode.
/// Strings in the metadata are whatever bytes the file has; keys and tensor names are UTF-8.
Result<GgufFile> openGguf(const std::string &path);
/// The same for a file that is already open.
Result<GgufFile> readGguf(InputFile file);

} // namespace luthier
