// SPDX-License-Identifier: GPL-3.0-or-later
// Where each weight of a model lies, and how to read it in Hugging Face's order: whole, or some rows at a time
// without touching the rest. Quantised weights keep their type; a row is always a whole number of blocks.
#pragma once

#include "arch/model_spec.h"
#include "formats/model_files.h"

#include <map>
#include <span>
#include <string>
#include <vector>

namespace luthier
{

enum class RowOrder {
    AsStored,
    /// llama.cpp's converter interleaves the two halves of each query and key head of Llama models: stored row
    /// 2i + h is row h · half + i of the head. Reading undoes it.
    InterleavedHalves,
};

struct WeightSource {
    std::size_t file = 0; ///< Index in ModelFiles::tensorFiles().
    TensorInfo tensor;
    RowOrder order = RowOrder::AsStored;
    std::uint64_t headRows = 0; ///< Rows of one head, for InterleavedHalves.

    /// A vector is one row of one value each, so that biases permute like weights: [out] counts as [out, 1].
    std::uint64_t rowCount() const { return tensor.shape.front(); }
    std::uint64_t rowValues() const { return tensor.shape.size() > 1 ? tensor.shape[1] : 1; }
    std::uint64_t rowBytes() const { return tensor.bytes / rowCount(); }
};

class WeightMap
{
public:
    /// Checks that every tensor of @p spec is there with the right shape and a type that can be a weight.
    /// Errors name the tensor in the file's spelling and the one it stands for.
    static Result<WeightMap> build(const ModelSpec &spec, const ModelFiles &files);

    /// By Hugging Face name; null when the model has no such weight.
    const WeightSource *find(std::string_view name) const;
    const std::map<std::string, WeightSource, std::less<>> &sources() const { return m_sources; }

    /// Tensors in the files that the model does not use, without those known to be harmless.
    const std::vector<std::string> &unused() const { return m_unused; }

private:
    std::map<std::string, WeightSource, std::less<>> m_sources;
    std::vector<std::string> m_unused;
};

/// Rows @p first … @p first + @p count - 1 in Hugging Face's order, bytes as they lie in the file.
/// @p files are those of the map. @p out has count · rowBytes() bytes.
Result<void> readWeightRows(std::span<const TensorFile> files, const WeightSource &source, std::uint64_t first,
    std::uint64_t count, std::span<std::byte> out);

/// The whole weight as float32, [out, in] or [out].
Result<std::vector<float>> readWeight(std::span<const TensorFile> files, const WeightSource &source);

} // namespace luthier
