// SPDX-License-Identifier: GPL-3.0-or-later
// Small random models, adapters, a tokenizer and a dataset on disk, for tests that need whole files. Weights are large
// enough that every term matters: no norm is 1, no bias 0. Functions that write throw std::runtime_error when they
// cannot.
#pragma once

#include "arch/model_spec.h"
#include "base/json.h"
#include "formats/adapter_config.h"
#include "formats/dtype.h"

#include <map>
#include <random>

namespace luthier::test
{

/// Size of the vocabulary of writeTokenizer(): 256 bytes and three marks, and room behind them.
inline constexpr std::int64_t kTinyVocab = 272;

/// config.json of two layers of 4 query and 2 key heads, 48 wide; change what you need.
Json tinyConfig(const std::string &modelType = "llama");

struct TinyTensor {
    std::vector<std::int64_t> shape;
    std::vector<float> values;
};
using TinyTensors = std::map<std::string, TinyTensor>;

/// Random weights of every tensor of @p spec.
TinyTensors randomWeights(const ModelSpec &spec, std::uint32_t seed);

/// Writes config.json and the weights as @p dtype (F32, BF16 or F16), over @p shards files. @p weights then have the
/// values that were written, rounding included.
void writeModel(const std::string &directory, const Json &config, TinyTensors &weights, DType dtype = DType::F32,
    std::size_t shards = 1);

/// The spec and the weights of a model that was written with random weights.
struct TinyModel {
    std::string path;
    Json config;
    ModelSpec spec;
    TinyTensors weights;
};
TinyModel makeModel(const std::string &directory, const Json &config, std::uint32_t seed = 1, DType dtype = DType::F32,
    std::size_t shards = 1);

/// Writes adapter_config.json and random A, B, magnitudes and saved modules for @p model; returns them by PEFT name.
TinyTensors writeAdapter(
    const std::string &directory, const TinyModel &model, const AdapterConfig &config, std::uint32_t seed = 2);

/// A byte-level tokenizer.json without merges: one id a byte, then <|endoftext|>, <|im_start|>, <|im_end|>.
void writeTokenizer(const std::string &directory);

/// @p rows alpaca rows of different lengths as "tiny" in @p directory, with dataset_info.json.
void writeDataset(const std::string &directory, std::size_t rows, std::uint32_t seed = 3);

/// Tensors of a safetensors file as floats; integers are converted.
TinyTensors readTensors(const std::string &path);

} // namespace luthier::test
