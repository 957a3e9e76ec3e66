// SPDX-License-Identifier: GPL-3.0-or-later
// The trained values of a model: one flat fp32 block for values and one each for gradients and optimizer moments, so
// that the optimizer, clipping and checkpoints walk straight lines.
#pragma once

#include <ATen/core/Tensor.h>

#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace luthier::nn
{

enum class ParameterKind { LoraA, LoraB, Magnitude, Weight };

struct Parameter {
    std::string name; ///< Key in adapter_model.safetensors or model.safetensors.
    ParameterKind kind = ParameterKind::Weight;
    std::vector<std::int64_t> shape; ///< As saved; LoRA's B lies transposed in memory.
    bool decays = true; ///< Weight decay applies (transformers' rule by name).
    std::int64_t offset = 0; ///< In the flat blocks.
    std::int64_t count = 0;
};

class ParameterSet
{
public:
    /// Adds a parameter behind the others; valid until allocate().
    std::size_t add(std::string name, ParameterKind kind, std::vector<std::int64_t> shape, bool decays);
    /// Makes room for all: values are zero, gradients and moments too. Without @p training only values.
    void allocate(bool training);

    std::int64_t count() const { return m_count; }
    const std::vector<Parameter> &list() const { return m_parameters; }
    const Parameter *find(std::string_view name) const;

    float *value(const Parameter &p) { return flat(m_values, p); }
    const float *value(const Parameter &p) const { return flat(m_values, p); }
    float *gradient(const Parameter &p) { return flat(m_gradients, p); }
    float *firstMoment(const Parameter &p) { return flat(m_first, p); }
    float *secondMoment(const Parameter &p) { return flat(m_second, p); }

    std::span<float> values() { return whole(m_values); }
    std::span<float> gradients() { return whole(m_gradients); }
    std::span<float> firstMoments() { return whole(m_first); }
    std::span<float> secondMoments() { return whole(m_second); }

    /// One parameter in its saved layout, row-major.
    std::vector<float> exported(const Parameter &p) const { return exported(p, value(p)); }
    std::vector<float> exported(const Parameter &p, const float *from) const;
    /// Stores @p data, in the saved layout, into @p to (one of the pointers above).
    void import(const Parameter &p, std::span<const float> data, float *to);

private:
    float *flat(const at::Tensor &block, const Parameter &p) const;
    std::span<float> whole(const at::Tensor &block) const;

    std::vector<Parameter> m_parameters;
    std::int64_t m_count = 0;
    at::Tensor m_values;
    at::Tensor m_gradients;
    at::Tensor m_first;
    at::Tensor m_second;
};

} // namespace luthier::nn
